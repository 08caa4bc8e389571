import { describe, expect, it } from 'vitest';
import { completed } from '../../support/completing.ts';

const start = 'examples for P\nuse "./catalog.proviso"\n';

/** The labels of what is offered in examples. */
const inExamples = async (source: string, ...kinds: readonly string[]): Promise<readonly string[]> =>
  (await completed(start + source, 'p.examples.proviso'))
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ label }) => label);

describe('completion in examples', () => {
  it('offers the fields that the facts do not say yet', async () => {
    expect(await inExamples('club A {\n  size: 3\n  |\n  insured: yes\n}', 'field')).toEqual([
      'home', 'fees', 'answered', 'pool',
    ]); // prettier-ignore
  });

  it('offers the fields of an item and of a group of fields', async () => {
    expect(await inExamples('club A {\n  person "ana" { | }\n}', 'field')).toEqual(['id', 'home', 'helped']);
    expect(await inExamples('club A {\n  pool: { length: 25  | }\n}', 'field')).toEqual(['warm']);
  });

  it('offers what a field can be', async () => {
    expect(await inExamples('club A {\n  home: |\n}', 'member')).toEqual(['Town', 'County']);
    expect(await inExamples('club A {\n  insured: |\n}')).toEqual(['yes', 'no']);
  });

  it('offers the kinds that are held, and the entries of that kind', async () => {
    expect(await inExamples('club A {\n  holds |\n}', 'kind')).toEqual(['badge', 'agreement']);
    expect(await inExamples('club A {\n  holds badge Diver, |\n}', 'entry')).toEqual([
      'Swimmer',
      'Lifeguard',
      'Floater',
    ]);
  });

  it('offers samples, their items and verdicts', async () => {
    const sample = 'club A {\n  person "ana" { }\n  person "bo" { }\n}\n';
    expect(await inExamples(`${sample}expect |`)).toEqual(['A']);
    expect(await inExamples(`${sample}expect A without |`)).toEqual(['person']);
    expect(await inExamples(`${sample}expect A without person "|`)).toEqual(['"ana"', '"bo"']);
    expect(await inExamples(`${sample}expect A |`)).toEqual([
      'without', 'met', 'unmet', 'unknown', 'unclear', 'not applicable',
    ]); // prettier-ignore
  });
});
