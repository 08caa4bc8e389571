import { describe, expect, it } from 'vitest';
import { partner, premierIntegrator, questioning } from '../packages/compiler/test/emit/premier-integrator.ts';
import { emittedModule } from './generate/emitted.ts';
import { agreed } from './support/agreement.ts';

const on = '2024-06-01';

/** The same facts with one of them replaced. */
const withFact = (name: string, value: unknown): unknown => ({ ...partner, [name]: value });

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = { known: [value], id: value, holds: { agreement: value } };
  return value;
}

function cyclic(): unknown {
  const item: Record<string, unknown> = { id: 'ana', employment: 'FullTime' };
  item.holds = item;
  item.individuals = [item, item];
  item.certification = [item];
  return item;
}

function sparse(): unknown {
  const items: unknown[] = [{ id: 'ana' }];
  items[9] = { id: 'bo' };
  return items;
}

const values: readonly (readonly [what: string, value: unknown])[] = [
  ['nested ten thousand deep', deep(10_000)],
  ['that contain themselves', cyclic()],
  ['that are lists with holes', sparse()],
  ['that are lists of what contains itself', [cyclic()]],
  ['that are numbers no double holds', 2 ** 70],
  ['that are not a number', Number.NaN],
  ['that are infinite', Infinity],
  ['that are minus zero', -0],
  ['that are bigints', 10n],
  ['that are symbols', Symbol('x')],
  ['that are functions', () => true],
  ['that are lone surrogates', '\ud800'],
  ['that are dates of JavaScript', new Date(0)],
  ['that are maps', new Map([['amount', 5]])],
  ['that are boxed', Object('x')],
];

describe.each([
  ['a real page', premierIntegrator],
  ['open questions', questioning],
])('evaluating %s', (_, program) => {
  const module = emittedModule(program);

  it.each(values)('does not throw for facts %s, and agrees with the interpreter', (_what, value) => {
    for (const name of Object.keys(partner)) {
      const facts = withFact(name, value);
      expect(() => agreed(program, module, facts, { on })).not.toThrow();
    }
  });

  it.each(values)('does not throw where facts as a whole are such %s', (_what, value) => {
    expect(() => module.validator.validate(value)).not.toThrow();
    expect(() => module.evaluate(value, { on })).not.toThrow();
  });

  it('judges facts behind a proxy as it judges the facts', () => {
    const facts = new Proxy(structuredClone(partner), {});
    expect(module.evaluate(facts, { on })).toEqual(module.evaluate(partner, { on }));
  });
});
