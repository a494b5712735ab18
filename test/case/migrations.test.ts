import { migrate, MIGRATIONS, VERSION } from '../../src/case/migrations';

const document = { format: 'partnership-case', version: 1, case: { title: 'old' } };

describe('migrate', () => {
  it('leaves a document of the newest version as it is', () => {
    expect(migrate({ ...document, version: VERSION })).toEqual({ case: { title: 'old' } });
    expect(VERSION).toBe(MIGRATIONS.length + 1);
  });

  it('lifts an old document one version after the other', () => {
    const migrations = [
      (written: unknown) => ({ ...Object(written), second: true }),
      (written: unknown) => ({ ...Object(written), third: Object(written).second }),
    ];
    expect(migrate(document, migrations)).toEqual({ case: { title: 'old', second: true, third: true } });
    expect(migrate({ ...document, version: 2 }, migrations)).toEqual({ case: { title: 'old', third: undefined } });
    expect(migrate({ ...document, version: 3 }, migrations)).toEqual({ case: { title: 'old' } });
  });

  it.each([4, 0, -1, 1.5, '1', null, undefined])('refuses version %p', (version) => {
    expect(migrate({ ...document, version }, [(written) => written, (written) => written])).toMatchObject({ problem: { path: 'version', value: version } });
  });
});
