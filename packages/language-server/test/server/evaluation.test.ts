import { expect, it } from 'vitest';
import { asking, examples, files, program } from '../support/program.ts';
import { folder } from '../support/workspace.ts';

interface Answer {
  readonly html: string;
  readonly results: readonly { readonly range: object; readonly verdict: string; readonly message: string }[];
}

const on = '2024-06-01';

it('is the verdict with its reasons, and that on each requirement by its place', async () => {
  const { request } = await asking();
  const facts = { name: 'newts.json', text: '{ "size": 2 }' };
  const { html, results } = await request<Answer>('evaluate', program, { on, facts });
  expect(html).toContain('Not met');
  expect(results).toEqual([
    {
      range: { start: { line: 3, character: 8 }, end: { line: 3, character: 40 } },
      verdict: 'unmet',
      message: '✗ not met · needed: at least 3; found: 2',
    },
  ]);
});

it('has a result for each point of a list', async () => {
  const { request, open } = await asking();
  const list = 'require all of {\n  - size at least 3\n  - size at most 9\n}';
  await open(`${files['program.proviso'] ?? ''}${list}`, program);
  const { results } = await request<Answer>('evaluate', program, {
    on,
    facts: { name: 'newts.json', text: '{ "size": 2 }' },
  });
  expect(results.map(({ verdict }) => verdict)).toEqual(['unmet', 'unmet', 'unmet', 'met']);
});

it('reads YAML where the file is called so', async () => {
  const { request } = await asking();
  const { html } = await request<Answer>('evaluate', program, { on, facts: { name: 'newts.yaml', text: 'size: 3' } });
  expect(html).toContain('Met');
});

it.each([
  ['{ "size": }', 'Line 1: '],
  ['{\n  "size": 2,\n  "size": 3\n}', 'Line 3: /size: The property &quot;size&quot; is given twice'],
  ['{\n  "wide": 3\n}', 'Line 2: /wide: '],
])('says what is wrong with facts, and where: %j', async (text, reason) => {
  const { request } = await asking();
  const { html, results } = await request<Answer>('evaluate', program, { on, facts: { name: 'newts.json', text } });
  expect(html).toContain('The facts in newts.json cannot be judged:');
  expect(html).toContain(reason);
  expect(results).toEqual([]);
});

it('asked for on examples is by their program, without results on lines of the examples', async () => {
  const { request } = await asking();
  const facts = { name: 'newts.json', text: '{ "size": 2 }' };
  const { html, results } = await request<Answer>('evaluate', examples, { on, facts });
  expect(html).toContain('The Program');
  expect(results).toEqual([]);
});

it('is refused while there are errors', async () => {
  const { request, open } = await asking();
  await open('program P\nuse "./catalog.proviso"\nrequire width at least 3', program);
  const { html } = await request<Answer>('evaluate', program, { on, facts: { name: 'a.json', text: '{}' } });
  expect(html).toContain('Nobody can be judged before these errors are mended:');
});

it('is refused by what has no program', async () => {
  const { request } = await asking();
  const facts = { name: 'a.json', text: '{}' };
  const { html } = await request<Answer>('evaluate', `${folder}catalog.proviso`, { on, facts });
  expect(html).toContain('This document has no program');
});

it('needs facts', async () => {
  const { request } = await asking();
  await expect(request('evaluate', program, { on })).rejects.toThrow('The request needs facts with a name and a text');
});
