import type { Council, CouncilCode, Driver, PartnershipCase, YearLabel } from './case';
import { DRIVERS } from './case';
import { NEEDS, needed, type Known } from './outcome';
import { yearRange } from './year';

/** What every part of an appraisal reads of the case, looked up once. */
export interface Scope {
  readonly partnershipCase: PartnershipCase;
  readonly councils: readonly Council[];
  readonly codes: readonly CouncilCode[];
  readonly years: readonly YearLabel[];
  readonly drivers: ReadonlyMap<Driver, Known>;
  /** The drivers that are 1, which leave an amount as it is given. */
  readonly asGiven: ReadonlySet<Driver>;
}

export function scopeOf(partnershipCase: PartnershipCase): Scope {
  const { councils, firstYear, yearCount } = partnershipCase;
  const drivers = new Map(DRIVERS.map((driver) => [driver, needed(partnershipCase.drivers[driver], NEEDS.driver)] as const));
  return {
    partnershipCase,
    councils,
    codes: councils.map((council) => council.code),
    years: yearRange(firstYear, yearCount),
    drivers,
    asGiven: new Set(DRIVERS.filter((driver) => partnershipCase.drivers[driver].value === 1)),
  };
}
