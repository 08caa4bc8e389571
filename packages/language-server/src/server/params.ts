/** Reading what clients ask beyond the protocol, of which nothing can be taken for granted. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { FactsText } from '../service/read-facts.ts';
import { isDay } from '../service/words/days.ts';
import { isRecord } from './shape.ts';

/** The parameters of a request are not what they have to be. */
const invalid = (what: string): ResponseError<never> =>
  new ResponseError(ErrorCodes.InvalidParams, `The request needs ${what}.`);

/** The URI of the document that a request is about. */
export const uriIn = (params: unknown): string => {
  const document = isRecord(params) ? params.textDocument : null;
  if (!isRecord(document) || typeof document.uri !== 'string') throw invalid('a textDocument');
  return document.uri;
};

/** The day that a request is about. */
export const dayIn = (params: unknown): string => {
  const on = isRecord(params) ? params.on : null;
  if (typeof on !== 'string' || !isDay(on)) throw invalid('a day such as 2024-06-01, as "on"');
  return on;
};

/** The text of a file with facts; null where the value is none. */
export const factsTextOf = (value: unknown): FactsText | null => {
  if (!isRecord(value) || typeof value.name !== 'string' || typeof value.text !== 'string') return null;
  return { name: value.name, text: value.text };
};

/** The facts that a request brings along. */
export const factsIn = (params: unknown): FactsText => {
  const facts = isRecord(params) ? factsTextOf(params.facts) : null;
  if (facts === null) throw invalid('facts with a name and a text');
  return facts;
};

/** The history that a request brings along. */
export const historyIn = (params: unknown): FactsText => {
  const history = isRecord(params) ? factsTextOf(params.history) : null;
  if (history === null) throw invalid('a history with a name and a text');
  return history;
};
