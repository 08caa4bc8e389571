import { expect, it } from 'vitest';
import { asking, examples, files, program } from '../support/program.ts';

interface Page {
  readonly html: string;
}

const on = '2024-06-01';

it('is the page of the document', async () => {
  const { request } = await asking();
  const { html } = await request<Page>('preview', program, { on });
  expect(html).toContain('<h1>The Program</h1>');
  expect(html).toContain('<article class="box requirement" id="requirement-Large" data-line="3">');
});

it('is that of the text in the editor', async () => {
  const { request, open } = await asking();
  await open((files['program.proviso'] ?? '').replace('The Program', 'Another'), program);
  expect((await request<Page>('preview', program, { on })).html).toContain('<h1>Another</h1>');
});

it('has the verdict on a sample', async () => {
  const { request } = await asking();
  const { html } = await request<Page>('preview', program, { on, sample: { uri: examples, name: 'Newts' } });
  expect(html).toContain('<article class="box requirement unmet"');
  expect(html).toContain('<strong>Newts</strong>, judged on');
});

it('has the verdict on the facts of a file', async () => {
  const { request } = await asking();
  const partner = { name: 'otters.json', text: '{ "name": "Otters", "size": 4 }' };
  const { html } = await request<Page>('preview', program, { on, partner });
  expect(html).toContain('<article class="box requirement met"');
  expect(html).toContain('<strong>Otters</strong>, judged on');
});

it('says why there is no verdict, above a page without one', async () => {
  const { request } = await asking();
  const partner = { name: 'otters.json', text: '{\n  "size": "four"\n}' };
  const { html } = await request<Page>('preview', program, { on, partner });
  expect(html).toContain('The facts in otters.json cannot be judged: Line 2: /size: ');
  expect(html).toContain('<article class="box requirement" ');
});

it('of a document with errors judges nobody', async () => {
  const { request, open } = await asking();
  await open(`${files['program.proviso'] ?? ''}require Wide: width at least 3`, program);
  const { html } = await request<Page>('preview', program, { on, sample: { uri: examples, name: 'Newts' } });
  expect(html).toContain('<strong>1 finding.</strong>');
  expect(html).toContain('Nobody can be judged before the errors are mended.');
});

it('says that a sample is gone', async () => {
  const { request } = await asking();
  const { html } = await request<Page>('preview', program, { on, sample: { uri: examples, name: 'Toads' } });
  expect(html).toContain('There is no sample &quot;Toads&quot; any more.');
});

it('of examples has the results', async () => {
  const { request } = await asking();
  const { html } = await request<Page>('preview', examples, { on });
  expect(html).toContain('1 of 2 expectations did not come true');
});
