import type { TokenType } from 'chevrotain';
import { problems } from '../problems/messages.ts';
import { keywords } from './keywords.ts';
import type { Slip, SlipContext } from './slip.ts';
import * as T from './tokens.ts';
import { K } from './tokens.ts';

/** What a label or a title may stand after. */
const labelled: ReadonlySet<TokenType> = new Set([
  K.require, K.recommend, K.exception, K.define, K.role, K.duty, K.part, K.row, K.scale, K.choice, K.calendar, K.series, K.exclusion, T.Dash,
]); // prettier-ignore

/** What makes a label's days, cohorts and circumstances out of the words after it. */
const modifying: ReadonlySet<TokenType> = new Set([K.since, K.before, K.through, K.for, K.on, K.when, K.measured]);

/** These are followed by words of the writer's own, however many. */
const worded: ReadonlySet<TokenType> = new Set([K.define, K.exception]);

const isField = ({ tokenType }: SlipContext['tokens'][number]): boolean =>
  tokenType === T.Name || tokenType.CATEGORIES?.includes(T.FieldWord) === true;

/** Whether a colon stands in it already; one in brackets is of a word to be filled in. */
const hasColon = (heading: SlipContext['tokens']): boolean => {
  let depth = 0;
  for (const { tokenType } of heading) {
    if (tokenType === T.LeftParen) depth += 1;
    if (tokenType === T.RightParen) depth -= 1;
    if (tokenType === T.Colon && depth === 0) return true;
  }
  return false;
};

/** Whether what stands before on the line is all that may stand before a colon. */
const endsHeading = (tokens: SlipContext['tokens']): boolean => {
  const recent = tokens.slice(-12);
  const from = recent.findLastIndex((token) => labelled.has(token.tokenType));
  const [leader, ...heading] = from === -1 ? [] : recent.slice(from);
  if (leader === undefined || heading.length === 0 || heading.some((token) => token.beginsLine)) return false;
  // A point of a list of entries is a name and no label.
  if (leader.tokenType === T.Dash && tokens[0]?.tokenType === K.catalog) return false;
  if (hasColon(heading)) return false;
  const [first, second, third] = heading;
  if (worded.has(leader.tokenType) || (first !== undefined && modifying.has(first.tokenType))) return true;
  if (first?.tokenType === T.Text) return second === undefined || modifying.has(second.tokenType);
  if (first?.tokenType !== T.Name) return false;
  if (second?.tokenType === T.Text) return third === undefined || modifying.has(third.tokenType);
  return second === undefined || modifying.has(second.tokenType);
};

/** Whether a field of a record, an entry or a sample stands before: alone on its line so far, or after a brace. */
const endsField = (tokens: SlipContext['tokens']): boolean => {
  const last = tokens.at(-1);
  if (last === undefined || !isField(last)) return false;
  return last.beginsLine || tokens.at(-2)?.tokenType === T.LeftBrace;
};

const leaders: ReadonlySet<string> = new Set(keywords.flatMap(({ scope, words }) => (scope === 'leader' ? words : [])));

/** `require Insured; insured`: what stands after a label or a field and is followed by more of it on its line. */
export const readSemicolon = ({ source, at, tokens }: SlipContext): Slip | null => {
  const [, next] = /^;[ \t]*(\p{L}+|[^\s;}/-])/u.exec(source.slice(at, at + 80)) ?? [];
  if (next === undefined) return null;
  // What begins an item ends the one before; as the type of a field such a word may stand.
  const stands = endsField(tokens) || (!leaders.has(next) && endsHeading(tokens));
  return stands
    ? { length: 1, tokens: [{ type: T.Colon, image: ':' }], problem: problems.insteadOf(';', ':', at) }
    : null;
};
