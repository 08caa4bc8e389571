import { expect, it } from 'vitest';
import { asking, files, program } from '../support/program.ts';

interface Page {
  readonly html: string;
  readonly period: { readonly from: string; readonly to: string } | null;
}

const on = '2024-06-01';

const history = {
  name: 'otters.yaml',
  text: `beginning: { name: Otters, size: 5 }
events:
  - { on: 2024-07-01, event: changed, what: { size: 2 }, note: three moved away }
  - { on: 2024-09-01, event: changed, what: { size: 4 } }
`,
};

it('shows from when to when each verdict is what it is, and why it changes', async () => {
  const { request } = await asking();
  const { html } = await request<Page>('timeline', program, { on, history });
  expect(html).toContain('<title>Large: met, 2024-06-01 to 2024-06-30</title>');
  expect(html).toContain('<time datetime="2024-07-01">2024-07-01</time>');
  expect(html).toContain('three moved away');
  expect(html).toContain('<li>5 before, 2 now</li>');
});

it('says in words what the picture shows', async () => {
  const { request } = await asking();
  const { html } = await request<Page>('timeline', program, { on, history });
  expect(html).toContain('role="img" aria-labelledby="bands-title bands-description"');
  expect(html).toContain('Large: met from 2024-06-01 to 2024-06-30, not met from 2024-07-01 to 2024-08-31');
});

it('has no styles and runs nothing', async () => {
  const { request } = await asking();
  const named = { name: 'x.json', text: '{ "name": "<script>alert(1)</script>", "size": 5 }' };
  const { html } = await request<Page>('timeline', program, { on, history: named });
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toMatch(/<script|style=|<style/);
});

it('begins with the first event, or the day that is judged on, and ends a year after the last of these', async () => {
  const { request } = await asking();
  const { period } = await request<Page>('timeline', program, { on, history });
  expect(period).toEqual({ from: '2024-06-01', to: '2025-09-01' });
  const later = await request<Page>('timeline', program, { on: '2028-02-29', history });
  expect(later.period).toEqual({ from: '2024-07-01', to: '2029-02-28' });
});

it('shows the days that are asked for', async () => {
  const { request } = await asking();
  const { period } = await request<Page>('timeline', program, { on, history, from: '2024-01-01', to: '2024-12-31' });
  expect(period).toEqual({ from: '2024-01-01', to: '2024-12-31' });
});

it('takes facts alone as a history to which nothing happens', async () => {
  const { request } = await asking();
  const facts = { name: 'newts.json', text: '{ "size": 2 }' };
  const { html } = await request<Page>('timeline', program, { on, history: facts });
  expect(html).toContain('Nothing changes in this time.');
});

it('says on which line an event does not fit', async () => {
  const { request } = await asking();
  const wrong = { ...history, text: history.text.replace('event: changed', 'event: chnged') };
  const { html, period } = await request<Page>('timeline', program, { on, history: wrong });
  expect(html).toContain('The history in otters.yaml cannot be used:');
  expect(html).toContain(
    'Line 3: /events/0/event: There is no event &quot;chnged&quot;. Did you mean &quot;changed&quot;?',
  );
  expect(period).toBeNull();
});

it('says where a file is no YAML', async () => {
  const { request } = await asking();
  const { html } = await request<Page>('timeline', program, { on, history: { name: 'x.yaml', text: 'a: [' } });
  expect(html).toContain('The history in x.yaml cannot be used:');
  expect(html).toContain('Line 1');
});

it('of a document with errors shows these', async () => {
  const { request, open } = await asking();
  await open(`${files['program.proviso'] ?? ''}require Wide: width at least 3`, program);
  const { html } = await request<Page>('timeline', program, { on, history });
  expect(html).toContain('Nobody can be judged before these errors are mended:');
});

it('asks for days in their order', async () => {
  const { request } = await asking();
  const { html } = await request<Page>('timeline', program, { on, history, from: '2025-01-01', to: '2024-01-01' });
  expect(html).toContain('The last day, 2024-01-01, is before the first, 2025-01-01.');
});
