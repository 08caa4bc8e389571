import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentsAfter, errorsIn } from '../../../src/service/code-actions/outcome.ts';
import { provideCodeActions } from '../../../src/service/provide-code-actions.ts';
import { folder, workspaceOver } from '../../support/workspace.ts';

const root = new URL('../../../../../programs/', import.meta.url);

const sets = [
  ['library', ['catalog', 'membership', 'membership.examples']],
  ['cisco', ['catalog', 'premier-integrator', 'premier-integrator.examples']],
] as const;

/** Numbers that look like chance and are the same each time. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

interface Chance {
  readonly below: (limit: number) => number;
}

function chance(seed: number): Chance {
  const source = numbers(seed);
  return { below: (limit) => Math.floor(source.next().value * limit) };
}

const words = /[\p{L}\d"][\p{L}\d."-]*/gu;

/** The text with one word taken out, misspelt, or in the place of the next. */
function broken(text: string, { below }: Chance): string {
  const found = [...text.matchAll(words)];
  const at = below(found.length - 1);
  const [word, next] = [found[at], found[at + 1]];
  if (word === undefined || next === undefined) return text;
  const [one] = word;
  const [before, behind] = [text.slice(0, word.index), text.slice(word.index + one.length)];
  switch (below(3)) {
    case 0:
      return before + behind.trimStart();
    case 1: {
      const letter = below(one.length);
      return before + one.slice(0, letter) + one.slice(letter + 1) + behind;
    }
    default: {
      const between = text.slice(word.index + one.length, next.index);
      return before + next[0] + between + one + text.slice(next.index + next[0].length);
    }
  }
}

interface Tally {
  offered: number;
  readonly worse: string[];
  readonly preferredWorse: string[];
}

/** Breaks a document again and again, and looks at what each change that is then offered leads to. */
async function tried(
  texts: Readonly<Record<string, string>>,
  name: string,
  times: number,
  seed: number,
): Promise<Tally> {
  const random = chance(seed);
  const tally: Tally = { offered: 0, worse: [], preferredWorse: [] };
  for (let time = 0; time < times; time++) {
    const text = broken(texts[name] ?? '', random);
    const { workspace } = workspaceOver({ ...texts, [name]: text });
    const analysis = await workspace.analysis(folder + name);
    const document = analysis?.documents.get(folder + name) ?? null;
    if (analysis === null || document === null) throw new Error('There is no document.');
    const context = { analysis, document, neighbours: [] };
    const places = analysis.diagnostics.filter(({ span }) => span.document === folder + name).map(({ span }) => span);
    const somewhere = random.below(text.length);
    for (const range of [...places, { start: somewhere, end: Math.min(text.length, somewhere + random.below(80)) }]) {
      for (const action of provideCodeActions(context, range, () => true)) {
        const after = documentsAfter(context, action);
        const changed = Object.fromEntries([...after].map(([uri, each]) => [uri.slice(folder.length), each.text]));
        const result = await workspaceOver({ ...texts, ...changed }).workspace.analysis(folder + name);
        tally.offered++;
        // What is to be filled in is wrong until it is.
        if (action.title.includes('to be filled in')) continue;
        if (result !== null && errorsIn(result) <= errorsIn(analysis)) continue;
        tally.worse.push(`${action.kind} ${action.mends?.code ?? ''} ${action.title}`);
        if (action.isPreferred) tally.preferredWorse.push(action.title);
      }
    }
  }
  return tally;
}

it('whatever is offered in documents that a slip has broken can be made, and leaves hardly ever more errors', async () => {
  const tallies: Tally[] = [];
  for (const [place, names] of sets) {
    const texts = Object.fromEntries(
      names.map((each) => [`${each}.proviso`, readFileSync(new URL(`${place}/${each}.proviso`, root), 'utf8')]),
    );
    for (const name of names) tallies.push(await tried(texts, `${name}.proviso`, 30, 7));
  }
  const offered = tallies.reduce((sum, each) => sum + each.offered, 0);
  expect(tallies.flatMap((each) => each.preferredWorse)).toEqual([]);
  const worse = tallies.flatMap((each) => each.worse);
  expect(worse.length, worse.join('\n')).toBeLessThan(offered * 0.05);
});
