import { expect } from 'vitest';
import { parse, type Node, type ParseResult } from '../../src/index.ts';
import { outline } from './outline.ts';

const parseWell = (text: string): ParseResult => {
  const result = parse(text);
  expect(result.problems).toEqual([]);
  return result;
};

/** The outline of the one item of a document that has no problems. */
const onlyItem = (text: string): string => {
  const { document } = parseWell(text);
  const items: readonly Node[] = document.items;
  expect(items).toHaveLength(1);
  return outline(items[0]!);
};

export const programItem = (item: string): string => onlyItem(`program P\n${item}`);

export const catalogItem = (item: string): string => onlyItem(`catalog C\n${item}`);

export const exampleItem = (item: string): string => onlyItem(`examples for P\n${item}`);

/** The outline of a condition, as a requirement without a header has it. */
export const condition = (text: string): string => {
  const { document } = parseWell(`program P\nrequire ${text}`);
  const item = document.kind === 'Program' ? document.items[0] : undefined;
  return item?.kind === 'Require' ? outline(item.statement.condition) : '';
};
