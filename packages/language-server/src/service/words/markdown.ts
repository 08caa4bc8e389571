import type { TextPlace } from '@proviso/compiler';
import type { Block, Inline, Item, Line, ReferencePlace } from './prose.ts';

/** Where links lead; null where a place cannot be led to. */
export interface Addresses {
  readonly ofPlace: (place: TextPlace) => string | null;
  readonly ofReference: (to: ReferencePlace) => string | null;
}

/** A text in which nothing has an effect of its own, within a line. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>~]|&(?=#?\w+;)/g, '\\$&');

/** What has an effect at the beginning of a line: headings, lists, and lines under headings. */
const lineStart = /^([ \t]*(?:\d+(?=[.)])|(?=[-+=#])))/gm;

/** Code in as many backticks as it takes. */
const inCode = (text: string): string => {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${ticks}${space}${text}${space}${ticks}`;
};

const fenced = (text: string): string => {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}proviso\n${text}\n${fence}`;
};

const link = (text: string, address: string | null): string =>
  address === null ? escaped(text) : `[${escaped(text)}](${address.replace(/[()<>\s]/g, encodeURIComponent)})`;

const inline = (part: Inline, { ofPlace, ofReference }: Addresses): string => {
  if (typeof part === 'string') return escaped(part);
  switch (part.kind) {
    case 'strong':
      return `**${escaped(part.text)}**`;
    case 'code':
      return inCode(part.text);
    case 'place':
      return link(part.text, ofPlace(part.place));
    case 'reference':
      return link(part.text, ofReference(part.to));
  }
};

const lineOf = (line: Line, addresses: Addresses): string =>
  line
    .map((part) => inline(part, addresses))
    .join('')
    .replace(lineStart, '$1\\');

const itemLines = ({ line, items }: Item, addresses: Addresses): readonly string[] => [
  `- ${lineOf(line, addresses)}`,
  ...items.flatMap((item) => itemLines(item, addresses)).map((each) => `  ${each}`),
];

const block = (each: Block, addresses: Addresses): string => {
  switch (each.kind) {
    case 'code':
      return fenced(each.text);
    case 'paragraph':
      return lineOf(each.line, addresses);
    case 'list':
      return each.items.flatMap((item) => itemLines(item, addresses)).join('\n');
  }
};

/** What is told, in Markdown. */
export const asMarkdown = (blocks: readonly Block[], addresses: Addresses): string =>
  blocks.map((each) => block(each, addresses)).join('\n\n');
