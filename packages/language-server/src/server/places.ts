/** Places in documents that may not be open, as the protocol has them. */
import type { Location, LocationLink, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServiceDocument, TextRange } from '../service/document.ts';
import type { Target } from '../service/provide-definition.ts';
import { rangeOf } from './convert.ts';

/** What of a document its lines are counted in. */
type Written = Pick<ServiceDocument, 'uri' | 'text'>;

const texts = new WeakMap<Written, TextDocument>();

/** The text of a document with its lines. */
const linesOf = (document: Written): TextDocument => {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const made = TextDocument.create(document.uri, 'proviso', 0, document.text);
  texts.set(document, made);
  return made;
};

export const rangeIn = (document: Written, range: TextRange): Range => rangeOf(linesOf(document), range);

export const locationOf = (place: TextRange & { readonly document: Written }): Location => ({
  uri: place.document.uri,
  range: rangeIn(place.document, place),
});

/** Where a place leads to; of a client that cannot take links, only whither. */
export const linkOf = (from: TextDocument, target: Target): LocationLink => {
  const range = rangeIn(target.document, target);
  return {
    originSelectionRange: rangeOf(from, target.from),
    targetUri: target.document.uri,
    targetRange: range,
    targetSelectionRange: range,
  };
};
