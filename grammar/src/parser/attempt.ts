import type { IRecognitionException, Rule } from 'chevrotain';
import type { Token } from '../tokens/lexer.ts';
import type { Document } from '../tree/documents.ts';
import { DocumentParser } from './document-parser.ts';
import { analysis } from './generated/analysis.ts';

/** One reading of a run of tokens. */
export interface Attempt {
  readonly tokens: readonly Token[];
  readonly document: Document;
  readonly errors: readonly IRecognitionException[];
}

let parser: DocumentParser | null = null;
let analysedParser: DocumentParser | null = null;

const analysed = (): DocumentParser => (analysedParser ??= new DocumentParser({ validate: false }));

/** The rules of the grammar, as Chevrotain knows them. */
export const grammarRules = (): Readonly<Record<string, Rule>> => analysed().getGAstProductions();

export const parseTokens = (tokens: Token[]): Attempt => {
  parser ??= new DocumentParser({ validate: false, prepared: { analysis, analysed } });
  parser.input = tokens;
  const document = parser.documentStart();
  const attempt = { tokens, document, errors: parser.errors };
  parser.input = [];
  return attempt;
};

const skipped = ({ errors }: Attempt): number => errors.reduce((sum, error) => sum + error.resyncedTokens.length, 0);

/** How many errors an attempt has; a document that is none of any kind has more than any that is one. */
export const countErrors = ({ document, errors }: Attempt): number =>
  document.kind === 'Unknown' ? Infinity : errors.length;

/** Less than zero where the first attempt makes more of the text: fewer errors or, with as many, fewer tokens skipped. */
export const compareAttempts = (one: Attempt, other: Attempt): number =>
  countErrors(one) === countErrors(other) ? skipped(one) - skipped(other) : countErrors(one) - countErrors(other);
