import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOf, mostReads } from '../packages/compiler/src/cost.ts';
import type { CoreProgram } from '../packages/compiler/src/core/core.ts';
import { premierIntegrator, questioning } from '../packages/compiler/test/emit/premier-integrator.ts';
import {
  all,
  asks,
  atLeast,
  badges,
  count,
  field,
  individuals,
  program,
  truth,
} from '../packages/compiler/test/support/core-builders.ts';
import type { ProgramModule, Valid } from '../packages/runtime/src/index.ts';
import { emittedModule } from './generate/emitted.ts';
import { arbitraryFacts, arbitraryProgram, interestingDays, runs, words } from './generate/index.ts';

/** How many properties and items a value has in all. */
function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + 1 + valuesIn(inner), 0);
}

interface Watched {
  readonly facts: unknown;
  /** How often they have been looked at so far: each property, each asking for one, each name of all names. */
  readonly reads: () => number;
}

/** The same facts, which count how often they are looked at. */
function watched(value: unknown): Watched {
  let reads = 0;
  const known = new WeakMap<object, object>();
  const wrap = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    const made =
      known.get(inner) ??
      new Proxy(inner, {
        get: (target, key) => {
          reads += 1;
          return wrap(Reflect.get(target, key));
        },
        has: (target, key) => {
          reads += 1;
          return Reflect.has(target, key);
        },
        getOwnPropertyDescriptor: (target, key) => {
          reads += 1;
          return Reflect.getOwnPropertyDescriptor(target, key);
        },
        ownKeys: (target) => {
          const keys = Reflect.ownKeys(target);
          reads += keys.length;
          return keys;
        },
      });
    known.set(inner, made);
    return made;
  };
  return { facts: wrap(value), reads: () => reads };
}

/** By how much of its bound a program looks at facts on a day: above 1 the bound does not hold. */
function shareOfBound(core: CoreProgram, value: unknown, days: readonly string[]): number {
  const module = emittedModule(core);
  const bound = mostReads(costOf(core), valuesIn(value));
  const shares = days.flatMap((on) =>
    waysToAsk(module, value).map((ask) => {
      const { facts, reads } = watched(value);
      ask(facts, { on, moment: 'renewal' });
      return reads() / bound;
    }),
  );
  return Math.max(...shares);
}

type Ask = (facts: unknown, options: { readonly on: string; readonly moment?: 'renewal' }) => unknown;

/** The ways to ask a module about facts, `isMetByValid` included where they are valid. */
function waysToAsk(
  { evaluate, isMet, isMetByValid, validator }: ProgramModule<unknown>,
  value: unknown,
): readonly Ask[] {
  const ways: readonly Ask[] = [evaluate, isMet];
  if (!validator.validate(value).ok) return ways;
  // The same facts are as valid when they are watched.
  return [...ways, (facts, options) => isMetByValid(facts as Valid<unknown>, options)];
}

/** A list of so many people, each one given twice. */
const people = (many: number): unknown => ({
  individuals: Array.from({ length: many }, (_, index) => ({
    id: `id-${index >> 1}`,
    trained: (index >> 1) % 3 === 0,
  })),
});

/** So many holdings of one entry; those of the first half have ended. */
const holdings = (many: number): unknown => ({
  holds: {
    badge: Array.from({ length: many }, (_, index) => ({
      entry: 'First',
      since: '2020-01-01',
      ...(index < many / 2 ? { through: '2021-01-01' } : {}),
    })),
  },
});

describe('the cost of an evaluation', { timeout: 60_000 }, () => {
  it('stays within the bound of the program, whatever program and facts are', () => {
    fc.assert(
      fc.property(arbitraryProgram(), arbitraryFacts(words), (core, facts) => {
        const days = interestingDays(core, facts).filter((_, index) => index % 5 === 0);
        expect(shareOfBound(core, facts, days.length === 0 ? ['2024-06-01'] : days)).toBeLessThanOrEqual(1);
      }),
      runs(300),
    );
  });

  it.each([
    ['of a real page', premierIntegrator],
    ['with open questions', questioning],
  ])('of a program %s stays within the bound, however many people there are', (_, core) => {
    for (const many of [0, 1, 10, 1000])
      expect(shareOfBound(core, people(many), ['2024-06-01'])).toBeLessThanOrEqual(1);
  });

  it.each([
    ['people', count(individuals(truth('trained', 'item')), atLeast(5000)), people],
    ['people, whoever they are', count(individuals(), atLeast(5000)), people],
    ['holdings, half of which ended', count(badges(), atLeast(2)), holdings],
  ])('grows with %s no faster than they do', (_, root, given) => {
    const module = emittedModule(program(all(root)));
    for (const ask of waysToAsk(module, given(4000))) {
      const readsOf = (many: number): number => {
        const { facts, reads } = watched(given(many));
        ask(facts, { on: '2024-06-01' });
        return reads();
      };
      expect(readsOf(4000)).toBeLessThanOrEqual(4.1 * readsOf(1000));
    }
  });

  it.each([
    ['a condition that is not known', {}],
    ['a condition that fails', { trained: false }],
    ['a condition that holds', { trained: true }],
  ])('stays within the bound where lists stand in lists, around %s', (_, innermost) => {
    for (const depth of [1, 2, 4, 8, 16, 32]) {
      let root = truth('trained', 'item');
      let person: object = { id: 'ana', ...innermost };
      for (let level = 0; level < depth; level += 1) {
        const list = field('individuals', level === depth - 1 ? 'subject' : 'item');
        root = count({ ...individuals(root), list }, atLeast(1));
        person = { id: 'ana', individuals: [person] };
      }
      expect(shareOfBound(program(all(root)), person, ['2024-06-01'])).toBeLessThanOrEqual(1);
    }
  });

  it('grows with the square of the items where a list is gone through for each of its own items', () => {
    const lone = count(individuals(truth('trained', 'item')), atLeast(3));
    const core = program(all(count(individuals(lone), atLeast(1))));
    expect(costOf(core)).toMatchObject({ lists: 2, listsOfSubject: 2 });
    for (const many of [0, 1, 10, 100]) expect(shareOfBound(core, people(many), ['2024-06-01'])).toBeLessThanOrEqual(1);
  });

  it('doubles with each question that is open at once', () => {
    const asking = (many: number): CoreProgram => ({
      ...program(all(truth('a'), ...Array.from({ length: many }, (_, index) => asks(index)))),
      questions: Array.from({ length: many }, (_, index) => ({ name: `Q${index}`, text: '?', settlements: [] })),
    });
    expect(costOf(asking(0)).ways).toBe(1);
    expect(costOf(asking(10)).ways).toBe(1024);
    expect(shareOfBound(asking(10), { a: true }, ['2024-06-01'])).toBeLessThanOrEqual(1);
  });
});
