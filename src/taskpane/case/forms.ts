import {
  BASIS_KINDS, DEAL_KINDS, DRIVERS, EACH_COUNCIL, GAP_KINDS, GRADES, IN_MTFS, LINE_KINDS, MONEY_UNITS, POST_KINDS, POTENTIALS,
  RESERVE_TIMINGS, SIGN_CONVENTIONS, type Figure, type Line, type PartnershipCase, type PerCouncil, type Post,
} from '../../engine/case';
import { under } from '../../engine/checks';
import { CASE_WORDS } from '../words/case';
import { amounts, choice, count, figure, flag, folded, open, text, year, type Choice, type Field, type FieldGroup, type Forms, type Meaning, type Unit } from './fields';
import { inAll } from './in-all';

const W = CASE_WORDS.fields;
const SOURCE = folded(W.sourceAndNote, text('source', W.source, { optional: true, long: true }), text('note', W.note, { optional: true, long: true }));

function councils({ councils: all }: PartnershipCase): readonly Choice[] {
  return all.map(({ code, name }) => ({ value: code, label: name }));
}

function eachCouncil(partnershipCase: PartnershipCase, make: (code: string, name: string) => Field): readonly Field[] {
  return partnershipCase.councils.map(({ code, name }) => make(code, name));
}

/** Under the names of the councils. */
function named(partnershipCase: PartnershipCase, make: (code: string, name: string) => Field): readonly Field[] {
  return eachCouncil(partnershipCase, make).map((field) => ({ ...field, isName: true }));
}

function eachYear(years: readonly string[], unit: Unit, means: Meaning): readonly Field[] {
  return years.map((each) => figure(under('amounts', each), each, unit, { means }));
}

/** Asked of councils that have an HRA; a share that was given for another is shown, so that it can be taken out. */
function asksHra({ councils: all }: PartnershipCase, council: string, given: Figure | undefined): boolean {
  return all.some(({ code, hasHra }) => code === council && hasHra) || (given?.value ?? null) !== null;
}

function hraShares(partnershipCase: PartnershipCase, of: Pick<Post, 'hraShare'> | undefined): readonly Field[] {
  const asked = partnershipCase.councils.filter(({ code }) => asksHra(partnershipCase, code, of?.hraShare[code]));
  return asked.map(({ code, name }) => figure(under('hraShare', code), W.hraShareOf(name), '%'));
}

function hraShare(partnershipCase: PartnershipCase, line: Line | undefined): readonly Field[] {
  return line && asksHra(partnershipCase, line.council, line.hraShare) ? [figure('hraShare', W.hraShare, '%')] : [];
}

/** Where no council has a Housing Revenue Account, it is not spoken of. */
function onMtfs({ councils: all }: PartnershipCase, own: readonly Field[], shares: readonly Field[]): FieldGroup {
  const isWithHra = shares.length > 0 || all.some(({ hasHra }) => hasHra);
  return folded(isWithHra ? W.mtfsAndHra : W.mtfs, ...own, ...shares);
}

function comesTo(line: Line | undefined, years: readonly string[]): string | null {
  return line ? inAll(line, years) : null;
}

function inMtfs(partnershipCase: PartnershipCase): readonly Field[] {
  return eachCouncil(partnershipCase, (code, name) => choice(under('inMtfs', code), W.inMtfsOf(name), IN_MTFS));
}

function hasFigure(figures: PerCouncil<Figure> = {}): boolean {
  return Object.values(figures).some(({ value }) => value !== null);
}

/** Whether a salary is typed with what it costs on top of it. */
function ofOnCosts({ onCosts }: PartnershipCase): string {
  return onCosts.included ? W.withoutOnCosts : W.asPaidInAll;
}

/** Today's pay is set against the cost of all the posts, and is never multiplied by their number. */
function ofToday(partnershipCase: PartnershipCase): string {
  return [W.todayHint, ofOnCosts(partnershipCase), ...(partnershipCase.onCosts.included ? [W.todayOnCosts] : [])].join(' ');
}

/** Lines are each council's own, but where savings are pooled; costs of change never are. */
function borneAlone({ deal }: PartnershipCase): string {
  return deal.kind === 'savings sharing' ? W.aloneInPool : W.aloneHint;
}

function bases({ bases: all }: PartnershipCase): readonly Choice[] {
  return all.map(({ name }) => ({ value: name, label: name }));
}

/** The forms of a case, one for each part: what is asked first stands open. */
export const FORMS: Forms = {
  about: ({ partnershipCase }) => [
    open(
      null, text('title', W.title), text('subtitle', W.subtitle, { optional: true }), year('firstYear', W.firstYear), count('yearCount', W.yearCount, { hint: W.yearCountHint }),
      choice('signConvention', W.signConvention, SIGN_CONVENTIONS.map((value) => ({ value, label: W.signs[value] }))),
    ),
    open(W.deal, choice('deal.kind', W.dealKind, DEAL_KINDS, { hint: W.dealHint }), choice('deal.basis', W.dealBasis, bases(partnershipCase), { none: W.noBasis, adds: 'bases' })),
    folded(W.onCosts, flag('onCosts.included', W.onCostsIncluded), figure('onCosts.niRate', W.niRate, '%'), figure('onCosts.niThreshold', W.niThreshold, '£'), figure('onCosts.levyRate', W.levyRate, '%')),
    folded(W.grades, ...(['High', 'Medium', 'Low'] as const).map((grade) => figure(`gradePercents.${grade}`, W.grade(grade), '%'))),
    folded(W.drivers, ...DRIVERS.map((driver) => figure(under('drivers', driver), W.driver(driver), '%', { canExceed: true }))),
  ],
  councils: ({ isBuilt }) => [
    open(
      null, text('name', W.councilName), text('code', W.code, { hint: W.codeHint, ...(isBuilt && { fixed: W.codeFixed }) }),
      flag('hasHra', W.hasHra, { hint: W.hasHraHint }), figure('pensionRate', W.pensionRate, '%', { hint: W.pensionHint }),
    ),
    SOURCE,
  ],
  bases: ({ partnershipCase, index }) => {
    const basis = partnershipCase.bases[index ?? -1];
    const hasRatio = hasFigure(basis?.ratio);
    const hasVolumes = hasFigure(basis?.volumes);
    const ratio = [
      ...named(partnershipCase, (code, name) => figure(under('ratio', code), name, '%')).map((field, i) => (i === 0 ? { ...field, hint: W.ratioHint } : field)),
      count('percentPlaces', W.percentPlaces, { optional: true, hint: W.percentPlacesHint }),
    ];
    const volumes = [...named(partnershipCase, (code, name) => figure(under('volumes', code), name, 'number')), text('unit', W.unit, { optional: true, hint: W.unitHint })];
    return [
      open(null, text('name', W.name), choice('kind', W.kind, BASIS_KINDS)),
      ...(basis?.kind === 'agreed'
        ? [open(W.agreedRatio, ...ratio), { ...folded(W.orVolumes, ...volumes), opens: hasVolumes && !hasRatio }]
        : [open(W.volumes, ...volumes), { ...folded(W.ratio, ...ratio), opens: hasRatio && !hasVolumes }]),
      folded(W.periodAndSource, text('period', W.period, { optional: true }), ...SOURCE.fields),
    ];
  },
  posts: ({ partnershipCase, years, index }) => [
    open(
      null, text('name', W.post), choice('kind', W.kind, POST_KINDS),
      choice('employer', W.employer, [...councils(partnershipCase), { value: EACH_COUNCIL, label: W.eachCouncil }], { none: W.noEmployer }),
      figure('posts', W.posts, 'number'), figure('salary', W.salary, '£', { hint: `${W.salaryHint} ${ofOnCosts(partnershipCase)}` }), choice('basis', W.basis, bases(partnershipCase), { none: W.noBasis, adds: 'bases' }),
    ),
    amounts(W.today, ofToday(partnershipCase), named(partnershipCase, (code, name) => figure(under('current', code), name, '£'))),
    folded(
      W.whenAndWhere, choice('from', W.from, years, { none: W.fromFirst }),
      choice('countedIn', W.countedIn, [...new Set(partnershipCase.lines.map(({ name }) => name))].map((name) => ({ value: name, label: name })), { none: W.countedNowhere, hint: W.countedInHint }), flag('atRisk', W.atRisk),
    ),
    onMtfs(partnershipCase, inMtfs(partnershipCase), hraShares(partnershipCase, partnershipCase.posts[index ?? -1])),
    SOURCE,
  ],
  lines: ({ partnershipCase, years, sign, index }) => [
    open(null, text('name', W.line), choice('council', W.council, councils(partnershipCase)), choice('kind', W.kind, LINE_KINDS, { hint: W.lineKindHint })),
    amounts(W.newInYear, W.savingExample[sign], eachYear(years, '£', { of: 'saving', sign }), comesTo(partnershipCase.lines[index ?? -1], years)),
    onMtfs(partnershipCase, [choice('inMtfs', W.inMtfs, IN_MTFS, { hint: W.inMtfsHint }), flag('atRisk', W.atRisk)], hraShare(partnershipCase, partnershipCase.lines[index ?? -1])),
    SOURCE,
  ],
  costs: ({ partnershipCase, years, index }) => [
    open(null, text('name', W.cost), choice('basis', W.basis, bases(partnershipCase), { hint: borneAlone(partnershipCase), adds: 'bases' })),
    amounts(W.amounts, W.costExample, eachYear(years, '£', { of: 'cost', sign: 1 })),
    folded(W.spending, year('yearIncurred', W.yearIncurred, { hint: W.yearIncurredHint }), flag('alreadySpent', W.alreadySpent), text('funding', W.funding, { optional: true, long: true }), flag('atRisk', W.atRisk)),
    onMtfs(partnershipCase, inMtfs(partnershipCase), hraShares(partnershipCase, partnershipCase.costs[index ?? -1])),
    SOURCE,
  ],
  deficits: ({ partnershipCase, years, index }) => {
    const unit = partnershipCase.deficits[index ?? -1]?.unit ?? '£';
    return [
      open(null, choice('council', W.council, councils(partnershipCase)), choice('kind', W.kind, GAP_KINDS, { hint: W.gapHint }), choice('unit', W.moneyUnit, MONEY_UNITS)),
      amounts(W.deficit, W.deficitExample[unit], eachYear(years, unit, { of: 'deficit', sign: 1 })),
      folded(W.reservesAndSource, choice('reserves', W.reserves, RESERVE_TIMINGS), ...SOURCE.fields),
    ];
  },
  opportunities: ({ partnershipCase }) => [
    open(null, text('area', W.area), text('name', W.opportunity), year('investigated', W.investigated, { hint: W.yearOrTbc }), year('implemented', W.implemented)),
    ...POTENTIALS.map((potential, i) => ({
      ...open(W.potentials[potential], ...named(partnershipCase, (code, name) => choice(`grades.${potential}.${code}`, name, GRADES))),
      folded: i > 0,
    })),
    folded(W.budget, ...named(partnershipCase, (code, name) => figure(under('budget', code), name, '£'))),
    SOURCE,
  ],
};
