import { afterEach, describe, expect, it } from 'vitest';
import type { Condition, CoreProgram, ItemSelection, RangeEnd } from '../packages/compiler/src/core/core.ts';
import { interpret } from '../packages/compiler/src/interpret/index.ts';
import { partner, premierIntegrator, questioning } from '../packages/compiler/test/emit/premier-integrator.ts';
import {
  all,
  any,
  atLeast,
  atLeastPercent,
  atMoment,
  atMost,
  attested,
  badges,
  compare,
  count,
  every,
  exactly,
  field,
  fieldOperand,
  inForce,
  individuals,
  instead,
  isMet as isAlwaysMet,
  isNotApplicable,
  isUnmet,
  literal,
  not,
  number,
  numberAtLeast,
  percentOf,
  program,
  range,
  share,
  surveys,
  tally,
  truth,
  when,
} from '../packages/compiler/test/support/core-builders.ts';
import { emittedModule } from './generate/emitted.ts';

const on = '2024-06-01';

/** The partner without one of the facts. */
const { preSalesSupport: isSupportive, ...rest } = partner;

/** The verdict of a program of this root alone. Before that, the emitted module and the interpreter have to agree. */
function verdictOf(root: Condition | CoreProgram, facts: unknown): string {
  const whole = 'form' in root ? program(root) : root;
  const expected = interpret(whole, facts, { on });
  const module = emittedModule(whole);
  expect(module.evaluate(facts, { on })).toEqual(expected);
  expect(module.isMet(facts, { on })).toBe(expected.verdict === 'met');
  return expected.verdict;
}

const module = emittedModule(premierIntegrator);

describe('an emitted module', () => {
  it('says what program it is', () => {
    expect(module.program).toEqual({
      name: 'PremierIntegrator',
      title: 'Premier Integrator Requirements',
      digest: premierIntegrator.digest,
      compiler: premierIntegrator.compiler,
      revisions: premierIntegrator.revisions,
    });
  });

  it('judges a partner by the rules of the day', () => {
    expect(module.isMet(partner, { on })).toBe(true);
    expect(module.isMet(partner, { on: '2023-03-01' })).toBe(false);
    expect(module.evaluate(partner, { on: '2023-03-01' }).missing).toEqual(['/attested/CustomerSatisfaction']);
    expect(module.isMet(partner, { on: '2022-01-01' })).toBe(false);
    expect(module.evaluate(partner, { on: '2022-01-01' }).explanation.because).toEqual({
      kind: 'noRevision',
      first: '2023-02-10',
    });
    expect(module.isMet(partner, { on: '2025-05-01' })).toBe(false);
  });

  it('gives the same for a day that was asked for once', () => {
    for (const day of ['2022-01-01', '2023-03-01', on, '2025-05-01', on]) {
      const fixed = module.at(day);
      expect(fixed.isMet(partner)).toBe(module.isMet(partner, { on: day }));
      expect(fixed.evaluate(partner)).toEqual(module.evaluate(partner, { on: day }));
    }
  });

  it('keeps days apart that are asked for side by side', () => {
    const days = ['2022-01-01', '2023-03-01', on, '2025-05-01'];
    const fixed = days.map((day) => module.at(day));
    expect(fixed.map(({ isMet }) => isMet(partner))).toEqual([false, false, true, false]);
    expect(fixed.map(({ evaluate }) => evaluate(partner).on)).toEqual(days);
  });

  it('works out anew on each day which entries count', () => {
    const spans = [
      { first: null, last: '2023-12-31', refusal: null },
      { first: '2024-01-01', last: null, refusal: { kind: 'excluded', since: '2024-01-01', revision: null } },
    ] as const;
    const whole = program(count(badges({ admissions: [{ entry: 'First', title: null, spans }] }), atLeast(1)));
    const facts = { holds: { badge: [{ entry: 'First', since: '2020-01-01' }] } };
    const { evaluate, isMet } = emittedModule(whole);
    const verdicts = ['2023-12-31', '2024-01-01', '2023-12-31'].map((day) => [
      interpret(whole, facts, { on: day }).verdict,
      evaluate(facts, { on: day }).verdict,
      isMet(facts, { on: day }),
    ]);
    expect(verdicts).toEqual([
      ['met', 'met', true],
      ['unmet', 'unmet', false],
      ['met', 'met', true],
    ]);
  });

  it('tells moments apart, also when asked for the same day again', () => {
    const { isMet } = emittedModule(program(all(isAlwaysMet, atMoment('renewal', truth('absent')))));
    expect(isMet({}, { on })).toBe(true);
    expect(isMet({}, { on, moment: 'renewal' })).toBe(false);
    expect(isMet({}, { on, moment: 'application' })).toBe(true);
    expect(isMet({}, { on })).toBe(true);
  });

  it.each(['2024-02-30', '2024-6-1', '0000-01-01', '', '2024-06-01T00:00:00Z', 20240601, null, undefined, {}])(
    'does not take %j for a day',
    (day) => {
      const given: unknown = { on: day };
      for (const ask of [module.isMet, module.evaluate]) {
        expect(() => {
          Reflect.apply(ask, undefined, [partner, given]);
        }).toThrow(RangeError);
        expect(() => {
          Reflect.apply(ask, undefined, [partner, given]);
        }).toThrow('YYYY-MM-DD');
      }
      expect(() => {
        Reflect.apply(module.at, undefined, [day]);
      }).toThrow(RangeError);
    },
  );

  it('says what it was given for a day', () => {
    expect(() => module.isMet(partner, { on: '2024-02-30' })).toThrow('"2024-02-30"');
  });

  it('does not take any text for a moment', () => {
    expect(() => {
      Reflect.apply(module.at, undefined, [on, 'Renewal']);
    }).toThrow(RangeError);
  });

  it('leaves facts as they are', () => {
    const before = JSON.stringify(partner);
    module.evaluate(partner, { on });
    module.isMet(partner, { on });
    expect(JSON.stringify(partner)).toBe(before);
  });

  it('is content with one of several that may all drop out', () => {
    const either = any(when(truth('a'), truth('b')), when(truth('c'), truth('d')));
    expect(verdictOf(all(isAlwaysMet, either), { a: true, b: true, c: true, d: false })).toBe('met');
  });

  it('has read what clauses share by the time that the cheapest of them looks at it', () => {
    const root = all(numberAtLeast('service.hours', 8), truth('service.weekends'));
    expect(verdictOf(root, { service: { hours: 8, weekends: true } })).toBe('met');
    expect(verdictOf(root, { service: { hours: 8, weekends: false } })).toBe('unmet');
  });

  it('asks for no more than one way of answering to be right', () => {
    const yes = { ...partner, preSalesSupport: true };
    expect(emittedModule(questioning).isMet(yes, { on })).toBe(false);
    expect(verdictOf(questioning, yes)).toBe('unclear');
  });

  it.each([null, undefined, true, 7, 'text', [], [partner], {}, { individuals: 7, holds: [], attested: 'x' }])(
    'does not throw for facts that are %j',
    (facts) => {
      expect(verdictOf(premierIntegrator, facts)).toBe('unknown');
    },
  );
});

describe('own properties', () => {
  afterEach(() => {
    for (const name of ['preSalesSupport', 'since', 'id']) Reflect.deleteProperty(Object.prototype, name);
  });

  it('are all that counts', () => {
    expect(module.isMet(Object.create(partner), { on })).toBe(false);
    const inherits: unknown = Object.setPrototypeOf({ ...rest }, { preSalesSupport: isSupportive });
    expect(verdictOf(premierIntegrator, rest)).toBe('unknown');
    expect(module.evaluate(inherits, { on }).missing).toEqual(['/preSalesSupport']);
    const service: unknown = Object.create({ hoursPerDay: 24, daysPerWeek: 7 });
    expect(module.evaluate({ ...partner, customerService: service }, { on }).missing).toEqual([
      '/customerService/hoursPerDay',
      '/customerService/daysPerWeek',
    ]);
  });

  it('are read without asking getters of a class', () => {
    class Claims {
      get preSalesSupport(): boolean {
        throw new Error('asked');
      }
    }
    const claims: unknown = Object.assign(new Claims(), rest);
    expect(module.evaluate(claims, { on }).missing).toEqual(['/preSalesSupport']);
    expect(module.isMet(claims, { on })).toBe(false);
  });

  it('are told apart from what every object has been given', () => {
    Object.defineProperty(Object.prototype, 'preSalesSupport', { value: true, configurable: true });
    expect(module.isMet(rest, { on })).toBe(false);
    expect(module.evaluate(rest, { on }).missing).toEqual(['/preSalesSupport']);
    expect(module.isMet(partner, { on })).toBe(true);
    Object.defineProperty(Object.prototype, 'since', { value: '2000-01-01', configurable: true });
    const undated = { ...partner, holds: { ...partner.holds, agreement: [{ entry: 'PartnerAgreement' }] } };
    expect(module.evaluate(undated, { on }).missing).toEqual(['/holds/agreement/0/since']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be called %s', (name) => {
    const known: unknown = JSON.parse(`{ ${JSON.stringify(name)}: true }`);
    expect(verdictOf(truth(name), {})).toBe('unknown');
    expect(verdictOf(truth(name), known)).toBe('met');
    expect(verdictOf(truth(`${name}.${name}`), { [`x${name}`]: known })).toBe('unknown');
    const nested: unknown = JSON.parse(`{ ${JSON.stringify(name)}: ${JSON.stringify(known)} }`);
    expect(verdictOf(truth(`${name}.${name}`), nested)).toBe('met');
    const badge: unknown = JSON.parse(
      `{ "holds": { "badge": [{ "entry": ${JSON.stringify(name)}, "since": "2020-01-01" }] } }`,
    );
    expect(verdictOf(count(badges(), atLeast(1)), badge)).toBe('unmet');
  });
});

describe('items of one identity', () => {
  const trained = individuals(truth('trained', 'item'));

  it('are one item', () => {
    const twice = { id: 'ana', trained: true };
    expect(verdictOf(count(trained, atLeast(2)), { individuals: [twice, twice] })).toBe('unmet');
    expect(verdictOf(count(trained, atLeast(2)), { individuals: [twice, { id: 'bo', trained: true }, twice] })).toBe(
      'met',
    );
  });

  it('add to each other what the first lacks', () => {
    const facts = { individuals: [{ id: 'ana' }, { id: 'ana', trained: true }, { id: 'bo', trained: true }] };
    expect(verdictOf(count(trained, atLeast(2)), facts)).toBe('met');
    expect(verdictOf(count(trained, atLeast(3)), facts)).toBe('unmet');
  });

  it('are as the first says', () => {
    const facts = {
      individuals: [
        { id: 'ana', trained: false },
        { id: 'ana', trained: true },
      ],
    };
    expect(verdictOf(count(trained, atLeast(1)), facts)).toBe('unmet');
    expect(verdictOf(every(individuals(), truth('trained', 'item')), facts)).toBe('unmet');
  });

  it('may be any other where the identity is missing', () => {
    const facts = { individuals: [{ trained: true }, { trained: true }, { id: 'ana', trained: false }] };
    expect(verdictOf(count(trained, atLeast(1)), facts)).toBe('met');
    expect(verdictOf(count(trained, atLeast(2)), facts)).toBe('unknown');
    expect(verdictOf(count(trained, atLeast(3)), facts)).toBe('unmet');
  });

  it('are found among identities that end alike', () => {
    const facts = { individuals: ['xaa', 'yaa', 'xaa'].map((id) => ({ id, trained: true })) };
    expect(verdictOf(count(trained, atLeast(2)), facts)).toBe('met');
    expect(verdictOf(count(trained, atLeast(3)), facts)).toBe('unmet');
  });

  it('are found in long lists as well', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ id: `person-${index % 150}`, trained: true }));
    expect(verdictOf(count(trained, atLeast(150)), { individuals: many })).toBe('met');
    expect(verdictOf(count(trained, atLeast(151)), { individuals: many })).toBe('unmet');
  });
});

describe('what is said of an item a second time', () => {
  const safe = attested('Safe', 'item');
  const trained = truth('trained', 'item');
  const heldBy = badges({ from: 'item' });
  const asked: ItemSelection = { kind: 'items', list: field('surveys', 'item'), record: 'survey', test: null };
  const first = {
    trained: true,
    attested: { Safe: { answer: true, on: '2020-01-01' } },
    holds: { badge: { known: [{ entry: 'First', since: '2020-01-01' }] } },
    surveys: { known: [{ good: true }] },
  };
  const second = {
    attested: { Safe: { through: '2021-01-01' } },
    holds: { badge: { maybeMore: true } },
    surveys: { maybeMore: true },
  };
  const individualsOf = (...sayings: readonly object[]): unknown => ({
    individuals: sayings.map((one) => ({ id: 'ana', ...one })),
  });

  it.each([
    ['an attestation', safe],
    ['exactly so many entries held', count(heldBy, exactly(1))],
    ['at most so many entries held', count(heldBy, atMost(1))],
    ['exactly so many items of a list', count(asked, exactly(1))],
    ['every item of a list', every(asked, truth('good', 'item'))],
    ['a share of the items of a list', share(asked, truth('good', 'item'), atLeastPercent(60))],
    ['the contrary of a count', not(count(heldBy, atLeast(2)))],
    ['some of several', any(isUnmet, safe)],
    ['the first of several', any(safe, isUnmet)],
    ['what is met beside a fact', any(truth('certified', 'item'), safe)],
    ['all of several', all(trained, safe)],
    ['all of several within all', all(trained, all(safe))],
    ['so many of several', tally(atLeast(2), trained, safe)],
    ['what a condition asks for', when(trained, safe)],
    ['the condition itself', when(safe, trained)],
    ['a replacement', instead(trained, safe, isUnmet)],
    ['an original', instead(isUnmet, trained, safe)],
    ['what a replacement depends on', instead(safe, trained, isUnmet)],
    ['a requirement in force', inForce({}, safe)],
    ['all that is in force', all(trained, inForce({}, safe))],
    ['all that applies', all(trained, when(trained, safe))],
  ])('opens %s again', (_, test) => {
    expect(verdictOf(count(individuals(test), atLeast(1)), individualsOf(first))).toBe('met');
    expect(verdictOf(count(individuals(test), atLeast(1)), individualsOf(first, second))).toBe('unknown');
  });

  it('opens again whether somebody is a holder', () => {
    const held = { ...first, holds: { badge: [{ entry: 'First', since: '2020-01-01' }] } };
    const bySafe = count(badges({ holders: individuals(safe) }), atLeast(1));
    expect(verdictOf(bySafe, individualsOf(held))).toBe('met');
    expect(verdictOf(bySafe, individualsOf(held, { attested: second.attested }))).toBe('unknown');
  });

  it.each([
    ['all of several', all(trained, truth('certified', 'item'))],
    ['so many of several', tally(atLeast(2), trained, truth('certified', 'item'))],
    ['what a condition asks for', when(truth('certified', 'item'), trained)],
    ['a replacement', instead(truth('certified', 'item'), trained, isUnmet)],
  ])('adds what was lacking for %s', (_, test) => {
    const facts = individualsOf({ certified: true }, { trained: true });
    expect(verdictOf(count(individuals(test), atLeast(1)), facts)).toBe('met');
  });

  it.each([
    ['an attestation', safe],
    ['the contrary of an attestation', not(not(safe))],
    ['some of several', any(isUnmet, safe)],
    ['all of several', all(trained, safe)],
  ])('opens again that %s is not asked of the item', (_, test) => {
    const refused = { trained: true, attested: { Safe: { answer: false, on: '2020-01-01' } }, certified: false };
    const facts = individualsOf(refused, { ...second, certified: true });
    const certified = every(individuals(test), truth('certified', 'item'));
    expect(verdictOf(certified, individualsOf(refused))).toBe('met');
    expect(verdictOf(certified, facts)).toBe('unknown');
  });
});

describe('all of several', () => {
  it.each([
    ['any of what is not applicable', any(isNotApplicable, isNotApplicable)],
    ['so many of what is not applicable', tally(atLeast(1), isNotApplicable, isNotApplicable)],
    ['the contrary of what is not applicable', not(isNotApplicable)],
    ['a replacement that is not applicable', instead(isAlwaysMet, isNotApplicable, isAlwaysMet)],
    ['an original that is not applicable', instead(isUnmet, isAlwaysMet, isNotApplicable)],
    ['a condition that is not met', when(isUnmet, isAlwaysMet)],
    ['what is asked for, nothing of which is applicable', when(isAlwaysMet, all(isNotApplicable, isNotApplicable))],
    ['a share of nothing', share(surveys(), truth('good', 'item'), atLeastPercent(60))],
    ['a percentage of nothing', numberAtLeast('cloudSales', percentOf(7, 'sales'))],
    ['what is not in force', inForce({ last: '2020-01-01' }, isAlwaysMet)],
    ['what is asked at another moment', atMoment('renewal', isAlwaysMet)],
  ])('does without %s', (_, member) => {
    const facts = { surveys: [], sales: 0, cloudSales: 0 };
    expect(verdictOf(all(isAlwaysMet, member), facts)).toBe('met');
    expect(verdictOf(all(isUnmet, member), facts)).toBe('unmet');
    expect(verdictOf(all(all(member), all(isAlwaysMet)), facts)).toBe('met');
    expect(verdictOf(all(member, isNotApplicable), facts)).toBe('not applicable');
  });

  it('takes any of several conditions as met if one is', () => {
    const either = any(when(isAlwaysMet, isUnmet), when(isAlwaysMet, isAlwaysMet));
    expect(verdictOf(all(isAlwaysMet, either), {})).toBe('met');
  });

  it('does without a percentage of nothing that is compared with a number as well', () => {
    const low = { operand: percentOf(7, 'sales'), strict: false };
    const high = { operand: literal({ kind: 'number', value: 9 }), strict: false };
    const within = compare(field('cloudSales'), number, range(low, high));
    expect(verdictOf(all(isAlwaysMet, within), { sales: 0, cloudSales: 0 })).toBe('met');
  });
});

describe('numbers', () => {
  it('are compared exactly with percentages of others', () => {
    const quarter = numberAtLeast('cloudSales', percentOf(7, 'sales'));
    expect(verdictOf(quarter, { cloudSales: 0.07, sales: 1 })).toBe('met');
    expect(verdictOf(quarter, { cloudSales: 0.0699999999999999, sales: 1 })).toBe('unmet');
    expect(verdictOf(quarter, { cloudSales: 0, sales: 0 })).toBe('not applicable');
    expect(verdictOf(quarter, { cloudSales: 1 })).toBe('unknown');
  });

  it('are compared with two others', () => {
    const end = (path: string): RangeEnd => ({ operand: fieldOperand(path), strict: false });
    const between = compare(field('sales'), number, range(end('least'), end('most')));
    expect(verdictOf(between, { sales: 5, least: 4, most: 6 })).toBe('met');
    expect(verdictOf(between, { sales: 5, least: 4 })).toBe('unknown');
    expect(verdictOf(between, { sales: 5, least: 6 })).toBe('unmet');
  });

  it('are within the bounds of a share', () => {
    const good = share(surveys(), truth('good', 'item'), atLeastPercent(60));
    const survey = (good: boolean | null): unknown => ({ good });
    expect(verdictOf(good, { surveys: [true, true, true, false, false].map(survey) })).toBe('met');
    expect(verdictOf(good, { surveys: [true, null, false].map(survey) })).toBe('unknown');
    expect(verdictOf(good, { surveys: [] })).toBe('not applicable');
  });

  it('of met members decide a tally', () => {
    const two = tally(exactly(2), truth('a'), truth('b'), truth('c'));
    expect(verdictOf(two, { a: true, b: true, c: false })).toBe('met');
    expect(verdictOf(two, { a: true, b: true })).toBe('unknown');
    expect(verdictOf(two, { a: true, b: true, c: true })).toBe('unmet');
  });

  it('that no double holds are compared as durations', () => {
    const longest = compare(
      field('span'),
      { kind: 'duration' },
      {
        kind: 'oneOf',
        negated: false,
        values: [{ kind: 'field', field: field('other') }],
      },
    );
    expect(verdictOf(longest, { span: 'PT9007199254740993M', other: 'PT9007199254740992M' })).toBe('unmet');
    expect(verdictOf(longest, { span: 'P1D', other: 'PT24H' })).toBe('met');
  });
});
