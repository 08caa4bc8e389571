import { expect, it } from 'vitest';
import { asking, examples, files, program } from '../support/program.ts';

const range = (startLine: number, start: number, endLine: number, end: number): object => ({
  start: { line: startLine, character: start },
  end: { line: endLine, character: end },
});

it('are the samples with what is expected of each', async () => {
  const { request } = await asking();
  expect(await request('examples', examples)).toEqual([
    {
      label: 'The Otters',
      range: range(2, 0, 2, 36),
      children: [{ label: 'met on 2024-06-01', range: range(4, 0, 4, 31), children: [] }],
    },
    {
      label: 'Newts',
      range: range(3, 0, 3, 22),
      children: [{ label: 'met on 2024-06-01', range: range(5, 0, 5, 30), children: [] }],
    },
  ]);
});

it('other documents have none', async () => {
  const { request } = await asking();
  expect(await request('examples', program)).toEqual([]);
});

it('run, each says whether it holds, and together they say what they show of the program', async () => {
  const { request } = await asking();
  expect(await request('runExamples', examples)).toEqual({
    results: [
      { range: range(4, 0, 4, 31), passed: true, message: null },
      {
        range: range(5, 0, 5, 30),
        passed: false,
        message: 'Expected it to be met, but it is not met.',
      },
    ],
    coverage: [{ uri: program, name: 'Large', range: range(3, 25, 3, 40), met: true, unmet: true }],
  });
});

it('are not run while there are errors', async () => {
  const { request, open } = await asking();
  await open(`${files['program.examples.proviso'] ?? ''}expect Toads met on 2024-06-01\n`, examples);
  expect(await request('runExamples', examples)).toEqual({ results: [], coverage: [] });
});
