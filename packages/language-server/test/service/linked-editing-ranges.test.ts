import { expect, it } from 'vitest';
import { provideLinkedEditingRanges } from '../../src/service/provide-linked-editing-ranges.ts';
import { family } from '../support/family.ts';

const start = 'program P\nuse "./catalog.proviso"\n';

/** The words that are linked with what is named at the mark. */
async function linkedAt(sources: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { analysis, offset, texts } = await family(sources);
  const text = Object.values(texts).at(-1) ?? '';
  return provideLinkedEditingRanges(analysis, offset).map((range) => text.slice(range.start, range.end));
}

it('a parameter is linked with its uses in the definition', async () => {
  expect(
    await linkedAt({
      program: `${start}define person fit (le«»ast: Level): holds any badge of least\nrequire 1 person fit Low`,
    }),
  ).toEqual(['least', 'least']);
});

it('a sample is linked with the expectations of it', async () => {
  expect(
    await linkedAt({
      program: `${start}require size at least 3`,
      examples: 'examples for P\nuse "./program.proviso"\nclub Sm«»all { size: 1 }\nexpect Small unmet on 2024-06-01',
    }),
  ).toEqual(['Small', 'Small']);
});

it('what other documents may name is not linked: that is for renaming', async () => {
  expect(await linkedAt({ program: `${start}require badge Swim«»mer or badge Swimmer` })).toEqual([]);
});
