import { afterEach, describe, expect, it } from 'vitest';
import { interpret } from '../packages/compiler/src/interpret/index.ts';
import { partner, premierIntegrator, questioning } from '../packages/compiler/test/emit/premier-integrator.ts';
import {
  admitted,
  all,
  any,
  atLeast,
  atMoment,
  badges,
  count,
  individuals,
  isMet as isAlwaysMet,
  numberAtLeast,
  program,
  truth,
  when,
} from '../packages/compiler/test/support/core-builders.ts';
import { vocabulary } from '../packages/compiler/test/support/vocabulary.ts';
import { emittedModule } from './generate/emitted.ts';
import { verdictOf } from './support/verdict.ts';

const on = '2024-06-01';

/** The partner without one of the facts. */
const { preSalesSupport: isSupportive, ...rest } = partner;

const module = emittedModule(premierIntegrator);

describe('an emitted module', () => {
  it('says what program it is', () => {
    expect(module.program).toEqual({
      name: 'PremierIntegrator',
      title: 'Premier Integrator Requirements',
      digest: premierIntegrator.digest,
      compiler: premierIntegrator.compiler,
      revisions: premierIntegrator.revisions,
      award: null,
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
    const whole = program(count(badges({ admissions: [{ ...admitted('First'), spans }] }), atLeast(1)));
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
    expect(() => {
      Reflect.apply(module.isMet, undefined, [partner, { on: [on] }]);
    }).toThrow('a list');
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

  it('takes any of several as met by one, though none of them need apply', () => {
    const either = any(when(truth('a'), truth('b')), when(truth('c'), truth('d')));
    expect(verdictOf(all(isAlwaysMet, either), { a: true, b: true, c: true, d: false })).toBe('met');
  });

  it('judges clauses on one object each by its own property', () => {
    const root = all(numberAtLeast('service.hours', 8), truth('service.weekends'));
    expect(verdictOf(root, { service: { hours: 8, weekends: true } })).toBe('met');
    expect(verdictOf(root, { service: { hours: 8, weekends: false } })).toBe('unmet');
  });

  it('meets a program with an open question only where each answer would', () => {
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

  it.each(['id', '__proto__', 'constructor', 'toString'])('may tell items apart that are called by %s', (identity) => {
    const identified = {
      ...vocabulary,
      records: vocabulary.records.map((record) => (record.name === 'individual' ? { ...record, identity } : record)),
    };
    const three = program(count(individuals(), atLeast(3)), { vocabulary: identified });
    const items = (...names: readonly string[]): unknown =>
      JSON.parse(`{ "individuals": [${names.map((name) => `{ "${identity}": "${name}" }`).join(', ')}] }`);
    expect(verdictOf(three, items('ana', 'bo', 'cy'))).toBe('met');
    expect(verdictOf(three, items('ana', 'bo', 'bo'))).toBe('unmet');
    expect(verdictOf(three, { individuals: [{}, {}, {}] })).toBe('unknown');
  });

  it('are read as deep as any program asks for them, whatever every object has been given', () => {
    Object.defineProperty(Object.prototype, 'since', { value: '2000-01-01', configurable: true });
    let deep: unknown = true;
    for (let level = 0; level < 1000; level += 1) deep = { deep };
    expect(verdictOf(truth('deep.deep'), deep)).toBe('unknown');
    expect(module.isMet({ ...partner, deep }, { on })).toBe(true);
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
