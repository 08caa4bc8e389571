import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.ts';
import { marked } from './support/marked.ts';

/** A document from which the mark between the signs is left out, and what is told to put in there. */
const told = (source: string): { readonly wanted: unknown; readonly found: unknown } => {
  const { text, ranges } = marked(source);
  const [range] = ranges;
  const mark = text.slice(range?.start, range?.end).trim();
  const { problems } = parse(text.slice(0, range?.start) + text.slice(range?.end));
  return {
    wanted: [{ mark, at: range?.start }],
    found: problems.map(({ missing, start }) => (missing ? { mark: missing.mark, at: start + missing.from } : null)),
  };
};

describe('a mark that is missing is told with its place', () => {
  it.each([
    ['a colon after days', 'program P\nrequire X since 5.0«:» any badge'],
    ['a colon after a label', 'program P\nrequire X«:» any badge'],
    ['a colon after a field', 'examples for P\npartner A {\n  insured«:» yes\n}'],
    ['a comma between names', 'program P\nrequire any badge except A«,» B, C'],
    ['a comma after the days of a name', 'program P\nrequire any badge except A since 5.0«,» B'],
    ['a dash before a point', 'program P\nrequire all of {\n  «- »insured\n  - any badge\n}'],
    ['an opening brace', 'program P\nsection "S" since 5.0«{»\n  require insured\n}'],
    ['a closing brace before what follows', 'program P\nsection "S" {\n  require insured«}»\nsection "T" {\n}'],
    ['a closing brace at the end', 'program P\nsection "S" {\n  require insured«}»'],
  ])('%s', (_, source) => {
    const { wanted, found } = told(source);
    expect(found).toEqual(wanted);
  });

  it('not where a field may be compared as well as a label named', () => {
    const { problems } = parse('program P\nrequire callBack at most 1 business day');
    expect(problems.map(({ missing }) => missing)).toEqual([undefined]);
  });
});
