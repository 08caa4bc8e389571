import { nearNames, type BoundSymbol } from '@proviso/compiler';
import { wordsIn, type FindingFix } from './context.ts';

/** Offers, where several names are near to one that is unknown, those after the nearest as well. */
export const nearNamesFix: FindingFix = {
  codes: [
    'unknown-name',
    'unknown-entry',
    'unknown-member',
    'unknown-field',
    'unknown-type',
    'unknown-label',
    'unknown-sample',
    'not-a-question',
  ],
  offer: ({ analysis, document }, { span, fixes }) => {
    const nearest = fixes[0]?.edits[0]?.text;
    if (nearest === undefined) return [];
    const { symbols } = analysis.bindings();
    // What the nearest one is says what is asked for here.
    const sort = ({ kind, of }: BoundSymbol): string => `${kind} ${of ?? ''}`;
    const asked = new Set(symbols.filter(({ name }) => name === nearest).map(sort));
    const kin = symbols.filter((symbol) => asked.has(sort(symbol)));
    return nearNames(
      wordsIn(document, span),
      kin.map(({ name }) => name),
    )
      .filter((name) => name !== nearest)
      .slice(0, 3)
      .map((name) => ({
        title: `Write "${name}"`,
        changes: [{ uri: document.uri, start: span.start, end: span.end, text: name }],
      }));
  },
};
