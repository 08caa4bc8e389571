import type { TokenType } from 'chevrotain';
import { parseTokens } from '../parser/attempt.ts';
import { troubleIn } from '../parser/findings.ts';
import { starts } from '../parser/neighbourhood.ts';
import { repairPart, type Repaired } from '../parser/repair.ts';
import type { Token } from '../tokens/lexer.ts';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import { virtualToken } from '../tokens/virtual-token.ts';
import type { Document } from '../tree/documents.ts';
import type { Node } from '../tree/nodes.ts';
import { settleRanges } from '../tree/settle-ranges.ts';
import { isBalanced } from './balance.ts';
import type { TextRange } from './kept.ts';
import { isContainer, type Container, type Region } from './region.ts';

/** What was read of a region. */
export interface RegionRead {
  readonly read: Repaired;
  readonly document: Document;
  readonly items: readonly Node[];
  /** Where something could not be read, or was read as something else. */
  readonly trouble: TextRange | null;
}

/** The document that a region is part of. */
interface Whole {
  readonly kind: Exclude<Document['kind'], 'Unknown'>;
  /** How many tokens it has besides those of the region. */
  readonly outside: number;
  /** Where its text ends. */
  readonly end: number;
}

const openings: Readonly<Record<Container['kind'], readonly TokenType[]>> = {
  Section: [K.section, T.Text, T.LeftBrace],
  Policy: [K.policy, T.Name, T.LeftBrace],
};

/** The items that stand within so many sections of which each is all that stands in the one around it; null where it is not. */
const itemsWithin = (document: Document, around: readonly Container[]): readonly Node[] | null => {
  let items: readonly Node[] = document.items;
  for (const { kind } of around) {
    const [only, second] = items;
    if (only?.kind !== kind || second !== undefined || !isContainer(only)) return null;
    items = only.items;
  }
  return items;
};

/**
 * Reads the tokens of a region as a document of their own, in sections like those that stand around it. Null where they
 * would be read in another way in the whole document, or might be, and where there are more mistakes among them than given.
 */
export const readRegion = (
  { kind, outside, end }: Whole,
  { around, start }: Region,
  tokens: readonly Token[],
  mistakes: number,
): RegionRead | null => {
  const before = [...(start === 0 ? [] : starts[kind]), ...around.flatMap((each) => openings[each.kind])];
  const after = around.map(() => T.RightBrace);
  const regionEnd = (tokens.at(-1)?.endOffset ?? start) + 1;
  const whole = [
    ...before.map((type) => virtualToken(type, start)),
    ...tokens,
    ...after.map((type) => virtualToken(type, regionEnd)),
  ];
  const first = parseTokens(whole);
  if (first.document.kind !== kind || first.errors.length > mistakes) return null;
  if (first.errors.length > 0 && !isBalanced(tokens)) return null;
  const read = repairPart(first, outside - before.length - after.length);
  if (read?.attempt.document.kind !== kind) return null;
  const { document, errors } = read.attempt;
  if (errors.length > 0) settleRanges(document);
  const items = itemsWithin(document, around);
  return items === null ? null : { read, document, items, trouble: troubleIn(read, end) };
};
