import { describe, expect, it } from 'vitest';
import type { SlotsFound } from '../packages/compiler/src/core/explanation.ts';
import { agreed } from '../packages/compiler/test/support/agreed.ts';
import { compiled } from '../packages/compiler/test/support/compiling.ts';

const catalog = `catalog Test "Test"

record partner { holds specialization  applied for specialization  individuals: list of individual }
record individual { identified by id  id: text  shop: text  passed exam }

kind specialization plural specializations
kind exam plural exams

entries of specialization { - AdvancedUC - VPN - Data - Voice - Video - SMB - VPNFirewall }
entries of exam { - Sales - Systems - Field - Baking - Cakes }

sharing RoleSharing {
  an individual fills AccountManager in at most 4 specializations
  no individual fills two of AccountManager, SystemsEngineer, FieldEngineer
  exempt SMB, VPNFirewall
}
`;

const roles = (entry: string): string => `program Test "Test"
use "./catalog.proviso"
award specialization ${entry}
roles JobRoles each filled by a different individual {
  role AccountManager "Account Manager": 1 individual who passed any exam Sales
  role SystemsEngineer "Systems Engineer": 1 individual who passed any exam Systems
  role FieldEngineer "Field Engineer": 1 individual who passed any exam Field
}
`;

const on = '2008-06-01';
const since = '2007-01-01';

interface Fill {
  readonly role: string;
  readonly entry: string;
  readonly since: string;
}

/** Somebody who has passed some exams, and of whom it is recorded what roles they fill. */
const person = (id: string, exams: string, fills: readonly object[] | null = []): object => ({
  id,
  passed: { exam: exams.split(' ').map((entry) => ({ entry, since })) },
  fills,
});

/** What the person fills in some specializations. */
const filling = (role: string, ...entries: readonly string[]): readonly Fill[] =>
  entries.map((entry) => ({ role, entry, since }));

const holding = (...entries: readonly string[]): object => ({
  holds: { specialization: entries.map((entry) => ({ entry, since })) },
  appliedFor: { specialization: [] },
});

/** What both semantics find of the slots of a program. */
const found = (program: string, facts: object): { readonly verdict: string; readonly slots: SlotsFound | null } => {
  const { explanation } = agreed(compiled(program, { 'catalog.proviso': catalog }), facts, { on });
  const slots = [explanation, ...explanation.children].find(({ form }) => form === 'slots');
  return { verdict: explanation.verdict, slots: slots?.found?.kind === 'slots' ? slots.found : null };
};

const systems = person('bo', 'Systems');
const field = person('cy', 'Field');

describe('roles that different individuals fill', () => {
  it('are not filled by one for all three, whichever one more would help', () => {
    const { verdict, slots } = found(roles('AdvancedUC'), {
      ...holding(),
      individuals: [person('ana', 'Sales Systems Field')],
    });
    expect(verdict).toBe('unmet');
    expect(slots?.short).toEqual({
      slots: [
        { team: null, name: 'Account Manager', needed: 1 },
        { team: null, name: 'Systems Engineer', needed: 1 },
        { team: null, name: 'Field Engineer', needed: 1 },
      ],
      needed: 3,
      most: 1,
      who: ['ana'],
      taken: [],
      oneMore: [
        { name: 'Account Manager', short: 1 },
        { name: 'Systems Engineer', short: 1 },
        { name: 'Field Engineer', short: 1 },
      ],
    });
  });

  it('are filled by three, each by whom the others can do without', () => {
    const individuals = [person('ana', 'Sales Systems Field'), person('bo', 'Sales'), person('cy', 'Systems Sales')];
    const { verdict, slots } = found(roles('AdvancedUC'), { ...holding(), individuals });
    expect(verdict).toBe('met');
    expect(slots?.filled.map(({ name, by }) => `${name}: ${by.join(' ')}`)).toEqual([
      'Account Manager: bo',
      'Systems Engineer: cy',
      'Field Engineer: ana',
    ]);
  });

  it('are short where two have only one to share', () => {
    const individuals = [person('ana', 'Sales Systems'), field];
    expect(found(roles('AdvancedUC'), { ...holding(), individuals }).slots?.short).toMatchObject({
      slots: [{ name: 'Account Manager' }, { name: 'Systems Engineer' }],
      needed: 2,
      most: 1,
      who: ['ana'],
      taken: [],
    });
  });
});

describe('a limit on what one individual fills', () => {
  const managerOf = (...entries: readonly string[]): object => ({
    ...holding(...entries),
    individuals: [person('ana', 'Sales', filling('AccountManager', ...entries)), systems, field],
  });

  it('is kept by a manager in four specializations, this one among them', () => {
    expect(found(roles('AdvancedUC'), managerOf('VPN', 'Data', 'Voice')).verdict).toBe('met');
  });

  it('is broken by a fifth', () => {
    const { verdict, slots } = found(roles('AdvancedUC'), managerOf('VPN', 'Data', 'Voice', 'Video'));
    expect(verdict).toBe('unmet');
    expect(slots?.short).toMatchObject({
      slots: [{ name: 'Account Manager' }],
      most: 0,
      who: ['ana'],
      taken: [
        {
          who: 'ana',
          slot: 'Account Manager',
          role: 'AccountManager',
          teams: ['VPN', 'Data', 'Voice', 'Video'],
          atMost: 4,
        },
      ],
    });
  });

  it('does not count what is exempt', () => {
    expect(found(roles('AdvancedUC'), managerOf('VPN', 'Data', 'Voice', 'SMB')).verdict).toBe('met');
    expect(found(roles('SMB'), managerOf('VPN', 'Data', 'Voice', 'Video')).verdict).toBe('met');
  });

  it('does not count what the partner does not hold', () => {
    const facts = { ...managerOf('VPN', 'Data', 'Voice', 'Video'), ...holding('VPN') };
    expect(found(roles('AdvancedUC'), facts).verdict).toBe('met');
  });

  it('counts nobody of whom it is not known what else they fill', () => {
    const individuals = [person('ana', 'Sales', null), systems, field];
    const program = compiled(roles('AdvancedUC'), { 'catalog.proviso': catalog });
    const { verdict, missing } = agreed(program, { ...holding('VPN'), individuals }, { on });
    expect([verdict, missing]).toEqual(['unknown', ['/individuals/0/fills']]);
  });

  it('keeps whoever fills another role elsewhere from this one', () => {
    const individuals = [person('ana', 'Sales', filling('SystemsEngineer', 'VPN')), systems, field];
    const { verdict, slots } = found(roles('AdvancedUC'), { ...holding('VPN'), individuals });
    expect([verdict, slots?.short?.slots]).toEqual(['unmet', [{ team: null, name: 'Account Manager', needed: 1 }]]);
    expect(slots?.short?.taken).toEqual([
      { who: 'ana', slot: 'Account Manager', role: 'SystemsEngineer', teams: ['VPN'], atMost: null },
    ]);
  });
});

describe('recorded roles', () => {
  const recorded = (ana: readonly Fill[], bo: readonly Fill[], cy: readonly Fill[]): object => ({
    ...holding('VPN', 'Data', 'Voice', 'Video'),
    individuals: [person('ana', 'Sales Systems', ana), person('bo', 'Systems', bo), person('cy', 'Field', cy)],
  });
  const here = (role: string): readonly Fill[] => filling(role, 'AdvancedUC');

  it('are right where everybody is qualified', () => {
    const facts = recorded(here('AccountManager'), here('SystemsEngineer'), here('FieldEngineer'));
    expect(found(roles('AdvancedUC'), facts)).toMatchObject({
      verdict: 'met',
      slots: { recorded: true, violations: [] },
    });
  });

  it('are wrong by what is recorded, though others could fill them', () => {
    const facts = recorded([...here('AccountManager'), ...here('SystemsEngineer')], [], here('FieldEngineer'));
    expect(found(roles('AdvancedUC'), facts)).toMatchObject({
      verdict: 'unmet',
      slots: {
        violations: [{ kind: 'twoRoles', who: 'ana', slots: ['Account Manager', 'Systems Engineer'], isSure: true }],
      },
    });
  });

  it('are wrong where somebody is not qualified, or too few are recorded', () => {
    const facts = recorded(here('FieldEngineer'), here('SystemsEngineer'), []);
    expect(found(roles('AdvancedUC'), facts).slots?.violations).toEqual([
      { kind: 'notFilled', slot: 'Account Manager', needed: 1, most: 0, isSure: true },
      { kind: 'notQualified', who: 'ana', slot: 'Field Engineer', isSure: true },
    ]);
  });

  it('are wrong where somebody fills too many', () => {
    const everywhere = filling('AccountManager', 'AdvancedUC', 'VPN', 'Data', 'Voice', 'Video');
    const facts = recorded(everywhere, here('SystemsEngineer'), here('FieldEngineer'));
    expect(found(roles('AdvancedUC'), facts).slots?.violations).toEqual([
      {
        kind: 'tooMany',
        who: 'ana',
        slot: 'Account Manager',
        atMost: 4,
        teams: ['AdvancedUC', 'VPN', 'Data', 'Voice', 'Video'],
        isSure: true,
      },
    ]);
  });
});

describe('a recorded role', () => {
  const inAdvanced = { role: 'AccountManager', entry: 'AdvancedUC' };
  /** What comes out where all others are recorded as they should be, and this is recorded of the account manager. */
  const recordedAs = (...fills: readonly object[]): readonly [string, readonly string[]] => {
    const individuals = [
      person('ana', 'Sales', fills),
      person('bo', 'Systems', filling('SystemsEngineer', 'AdvancedUC')),
      person('cy', 'Field', filling('FieldEngineer', 'AdvancedUC')),
    ];
    const program = compiled(roles('AdvancedUC'), { 'catalog.proviso': catalog });
    const facts = { ...holding('VPN', 'Data', 'Voice', 'Video'), individuals };
    const { verdict, missing } = agreed(program, facts, { on });
    return [verdict, missing];
  };

  it('counts from its first day through its last', () => {
    expect(recordedAs({ ...inAdvanced, since: on, through: on })[0]).toBe('met');
    expect(recordedAs({ ...inAdvanced, since, through: '2008-05-31' })[0]).toBe('unmet');
    expect(recordedAs({ ...inAdvanced, since: '2008-06-02' })[0]).toBe('unmet');
  });

  it('may count where its first day is not said', () => {
    expect(recordedAs(inAdvanced)).toEqual(['unknown', ['/individuals/0/fills/0/since']]);
  });

  it('may count where its last day is none', () => {
    const fill = { ...inAdvanced, since, through: 'soon' };
    expect(recordedAs(fill)).toEqual(['unknown', ['/individuals/0/fills/0/through']]);
  });

  it('is passed over where it is not said of which role, or where', () => {
    expect(recordedAs({ role: 3, entry: 'AdvancedUC', since })[0]).toBe('unmet');
    expect(recordedAs({ role: 'AccountManager', entry: null, since })[0]).toBe('unmet');
  });

  it('may be one too many where it is not said since when another one counts', () => {
    const other = { role: 'AccountManager', entry: 'Video' };
    const [verdict, missing] = recordedAs(...filling('AccountManager', 'AdvancedUC', 'VPN', 'Data', 'Voice'), other);
    expect([verdict, missing]).toEqual(['unknown', ['/individuals/0/fills/4/since']]);
  });

  it('may cross one that counts from a day that is not said', () => {
    const other = { role: 'FieldEngineer', entry: 'Video' };
    const [verdict, missing] = recordedAs(...filling('AccountManager', 'AdvancedUC'), other);
    expect([verdict, missing]).toEqual(['unknown', ['/individuals/0/fills/1/since']]);
  });
});

describe('what counts once', () => {
  const bakers = (apart: string): string => `program Test "Test"
use "./catalog.proviso"
require Bench: each individual counted once${apart} {
  - Head: at least 1 individual who passed exam Cakes
  - Bakers: at least 2 individuals who passed exam Baking
}
`;
  const baker = (id: string, exams: string, shop: string): object => ({ ...person(id, exams), shop });

  it('is not enough for two clauses', () => {
    const individuals = [baker('ana', 'Cakes Baking', 'Mill'), baker('bo', 'Baking', 'Bridge')];
    expect(found(bakers(''), { individuals })).toMatchObject({
      verdict: 'unmet',
      slots: { short: { needed: 3, most: 2, who: ['ana', 'bo'] } },
    });
  });

  it('fills each clause with others', () => {
    const individuals = [
      baker('ana', 'Cakes Baking', 'Mill'),
      baker('bo', 'Baking', 'Mill'),
      baker('cy', 'Baking', 'Bridge'),
    ];
    expect(found(bakers(''), { individuals }).slots?.filled).toEqual([
      { team: null, name: 'Head', by: ['ana'], ifSo: [] },
      { team: null, name: 'Bakers', by: ['bo', 'cy'], ifSo: [] },
    ]);
    expect(found(bakers(', no two sharing shop'), { individuals }).verdict).toBe('unmet');
  });

  it('is not known where it is not said what tells them apart', () => {
    const individuals = [baker('ana', 'Cakes Baking', 'Mill'), baker('bo', 'Baking', 'Bridge'), person('cy', 'Baking')];
    const program = compiled(bakers(', no two sharing shop'), { 'catalog.proviso': catalog });
    const { verdict, missing } = agreed(program, { individuals }, { on });
    expect([verdict, missing]).toEqual(['unknown', ['/individuals/2/shop']]);
  });
});
