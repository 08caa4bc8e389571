import { expect, it } from 'vitest';
import { asMarkdown } from '../../src/service/words/markdown.ts';
import { asPlainText } from '../../src/service/words/plain-text.ts';
import { code, list, paragraph, point, strong, withCode, type Block } from '../../src/service/words/prose.ts';
import { noAddresses } from '../support/hovering.ts';

const shown = (...blocks: readonly Block[]): string => asMarkdown(blocks, noAddresses);

it('what is special in Markdown has no effect in a text of a document', () => {
  expect(shown(paragraph('a *b* [c](d) <i>e</i> `f` snake_case &amp; g & h'))).toBe(
    'a \\*b\\* \\[c\\](d) \\<i\\>e\\</i\\> \\`f\\` snake\\_case \\&amp; g & h',
  );
});

it('what is special at the beginning of a line has none either', () => {
  expect(shown(paragraph('# a\n- b\n1. c\n2024 d'))).toBe('\\# a\n\\- b\n1\\. c\n2024 d');
});

it('code may hold backticks', () => {
  expect(shown(paragraph(code('a`b')))).toBe('``a`b``');
  expect(shown({ kind: 'code', text: '```' })).toBe('````proviso\n```\n````');
});

it('lists may hold lists', () => {
  const points = list([point([strong('One:'), ' a'], [point(['b'])]), point(['c'])]);
  expect(shown(points)).toBe('- **One:** a\n  - b\n- c');
  expect(asPlainText([points])).toBe('- One: a\n  - b\n- c');
});

it('words between backticks in a comment are code', () => {
  expect(shown(paragraph(...withCode('write `not given` here')))).toBe('write `not given` here');
});
