import type { IRecognitionException } from 'chevrotain';
import { keywords } from '../tokens/keywords.ts';
import { indexOfToken } from '../tokens/index-of-token.ts';
import type { Token } from '../tokens/lexer.ts';
import { compareAttempts, countErrors, parseTokens, type Attempt } from './attempt.ts';
import { corrected, growthOf, misreadingsBefore, slipsOf, writtenIn, type Misreading } from './misreadings.ts';
import { neighbourhoodOf } from './neighbourhood.ts';

/** Words that were read otherwise than they stand there. */
interface Correction {
  readonly misreading: Misreading;
  readonly first: Token;
  readonly last: Token;
}

export interface Repaired {
  readonly attempt: Attempt;
  readonly corrections: readonly Correction[];
}

/**
 * How many tokens may be read again for one text, all attempts together, before its errors are reported as they are:
 * what repair costs is bounded, whatever the text. Some forty attempts on a document of three hundred lines.
 */
const maximumReread = 200_000;

/** How many corrections are weighed against each other for one error. */
const maximumCandidates = 16;

/** The index of the token at which an error was noticed; the number of tokens where it was at the end. */
const failedAt = (tokens: readonly Token[], { token }: IRecognitionException): number =>
  token.startOffset >= 0 ? indexOfToken(tokens, token.startOffset) : tokens.length;

/** What is tried first: a word at which reading failed, or that begins a line, and with the fewest slips. */
const inOrder = (tokens: readonly Token[], failed: number): readonly Misreading[] => {
  const weight = (misreading: Misreading): number =>
    slipsOf(misreading) * 4 +
    (misreading.index === failed ? 0 : 2) +
    (tokens[misreading.index]?.beginsLine === true ? 0 : 1);
  return misreadingsBefore(tokens, failed)
    .toSorted((a, b) => weight(a) - weight(b) || b.index - a.index)
    .slice(0, maximumCandidates);
};

/** Whether a corrected word reads on past the place where reading failed without it: else it was right as it was. */
const readsOn = (attempt: Attempt, candidate: Misreading, failed: number): boolean =>
  attempt.errors.every((error) => {
    const at = failedAt(attempt.tokens, error);
    return at < candidate.index || at > failed + 1 + growthOf(candidate);
  });

const leaders: ReadonlySet<string> = new Set(
  keywords.filter(({ scope }) => scope === 'leader').flatMap(({ words }) => words),
);

/** A word that differs in capitals only, or that begins a line as the words do that begin an item. */
const isSure = (tokens: readonly Token[], misreading: Misreading): boolean => {
  if (misreading.kind !== 'misspelt') return false;
  const { index, meant, slips } = misreading;
  return slips === 0 || (slips === 1 && tokens[index]?.beginsLine === true && leaders.has(meant));
};

/** A corrected word, and how the tokens read with it. */
interface Better {
  readonly attempt: Attempt;
  readonly candidate: Misreading;
}

/** What a search for a better reading gave, and how many tokens it read for that. */
interface Search {
  readonly better: Better | null;
  readonly read: number;
}

/** Looks for the word before an error that, read as another, leaves the fewest errors, if fewer than before. */
const search = (before: Attempt, failed: number, most: number): Search => {
  const { tokens } = before;
  let better: Better | null = null;
  let read = 0;
  for (const candidate of inOrder(tokens, failed)) {
    if (most - read < tokens.length) break;
    read += tokens.length;
    const attempt = parseTokens(corrected(tokens, candidate));
    // Where a word is surely meant, it is enough that more of the text is read: what was skipped may hold errors too.
    const gains = isSure(tokens, candidate) || countErrors(attempt) < countErrors(before);
    const ahead = compareAttempts(attempt, better?.attempt ?? before) < 0;
    if (gains && ahead && readsOn(attempt, candidate, failed)) better = { attempt, candidate };
    if (attempt.errors.length === 0) break;
  }
  return { better, read };
};

/**
 * The same, trying only the items around the error: a document may be long, and its words many. Null where the error is
 * another one when these are read by themselves.
 */
const searchNearby = (whole: Attempt, failed: number, most: number, outside: number): Search | null => {
  const nearby = neighbourhoodOf(whole, failed, outside);
  if (nearby === null) return null;
  const before = parseTokens([...nearby.tokens]);
  const first = before.errors[0];
  const here = failed - nearby.shift;
  if (first === undefined || failedAt(before.tokens, first) !== here) return null;
  const { better, read } = search(before, here, most);
  if (better === null) return { better, read: read + nearby.tokens.length };
  const candidate = { ...better.candidate, index: better.candidate.index + nearby.shift };
  const attempt = parseTokens(corrected(whole.tokens, candidate));
  return { better: { attempt, candidate }, read: read + nearby.tokens.length + whole.tokens.length + outside };
};

/**
 * Repairs a part of a document with so many tokens outside of it, as it would be repaired in the whole. Null where more
 * than the part would have to be read for that.
 */
export const repairPart = (first: Attempt, outside: number): Repaired | null => {
  const corrections: Correction[] = [];
  let best = first;
  let left = maximumReread;
  let error = 0;
  while (error < best.errors.length) {
    const exception = best.errors[error];
    const { tokens } = best;
    if (exception === undefined || left < tokens.length + outside) break;
    const failed = failedAt(tokens, exception);
    const nearby = searchNearby(best, failed, left, outside);
    if (nearby === null && outside > 0) return null;
    const { better, read } = nearby ?? search(best, failed, left);
    left -= read;
    const written = better === null ? null : writtenIn(tokens, better.candidate);
    if (better === null || written === null) {
      error++;
    } else {
      corrections.push({ misreading: better.candidate, ...written });
      best = better.attempt;
    }
  }
  return { attempt: best, corrections };
};

/**
 * Reads misspelt words as what they were meant to be: of the words before an error the one that leaves the fewest
 * errors then, if it leaves fewer than before.
 */
export const repair = (first: Attempt): Repaired => repairPart(first, 0) ?? { attempt: first, corrections: [] };
