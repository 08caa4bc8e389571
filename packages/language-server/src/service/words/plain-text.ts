import type { Block, Inline, Item, Line } from './prose.ts';

const inline = (part: Inline): string => (typeof part === 'string' ? part : part.text);

const lineOf = (line: Line): string => line.map(inline).join('');

const itemLines = ({ line, items }: Item): readonly string[] => [
  `- ${lineOf(line)}`,
  ...items.flatMap(itemLines).map((each) => `  ${each}`),
];

const block = (each: Block): string => {
  switch (each.kind) {
    case 'code':
      return each.text;
    case 'paragraph':
      return lineOf(each.line);
    case 'list':
      return each.items.flatMap(itemLines).join('\n');
  }
};

/** What is told, for clients that show text as it is. */
export const asPlainText = (blocks: readonly Block[]): string => blocks.map(block).join('\n\n');
