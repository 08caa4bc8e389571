import { expectedAt, type Document } from '@proviso/grammar';
import type { Analysis } from './analyse.ts';
import { keywordOffers } from './completion/keyword-offers.ts';
import { rank, type Offer, type OfferKind } from './completion/offer.ts';
import { phrasesIn } from './completion/phrases.ts';
import { offersFor } from './completion/roles.ts';
import { noNames, type Situation } from './completion/situation.ts';
import type { ServiceDocument, TextRange } from './document.ts';
import type { TextEdit } from './text-edit.ts';
import type { Workspace } from './workspace.ts';

/** Something that can be written at the cursor. */
export interface Completion extends TextRange {
  readonly label: string;
  readonly kind: OfferKind;
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  /** What stands in place of the range, and the same with places to fill in, as `${1:name}`. */
  readonly text: string;
  readonly snippet: string | null;
  /** What is compared with what has been typed. */
  readonly filter: string;
  /** By which offers are in order. */
  readonly sort: string;
  readonly isDeprecated: boolean;
  /** What is to be changed elsewhere in the document. */
  readonly edits: readonly TextEdit[];
}

const programTreeOf = (
  workspace: Workspace,
  { parsed }: ServiceDocument,
  analysis: Analysis | null,
): Document | null => {
  if (parsed.document.kind === 'Program') return parsed.document;
  const uri = analysis?.programDocument ?? null;
  return uri === null ? null : (workspace.document(uri)?.parsed.document ?? null);
};

const completionOf = (offer: Offer, index: number, range: TextRange): Completion => {
  const text = offer.text ?? offer.label;
  return {
    start: range.start,
    end: range.end,
    label: offer.label,
    kind: offer.kind,
    detail: offer.detail ?? '',
    documentation: offer.documentation ?? '',
    text,
    snippet: offer.snippet ?? null,
    filter: offer.alsoFoundBy === undefined ? offer.label : `${offer.label} ${offer.alsoFoundBy}`,
    sort: `${Math.floor(offer.rank)}${String(index).padStart(5, '0')}`,
    isDeprecated: offer.isDeprecated ?? false,
    edits: offer.edits ?? [],
  };
};

/** One offer of each label and kind: the first of those with the best rank. */
const distinct = (offers: readonly Offer[]): readonly Offer[] => {
  const found = new Map<string, Offer>();
  for (const offer of offers.toSorted((a, b) => a.rank - b.rank)) {
    if (!found.has(offer.label)) found.set(offer.label, offer);
  }
  return [...found.values()];
};

/** What can be written at an offset of a document, the likeliest first. */
export const provideCompletion = async (
  workspace: Workspace,
  document: ServiceDocument,
  offset: number,
): Promise<readonly Completion[]> => {
  const expected = expectedAt(document.text, document.parsed, offset);
  const wanted = expected.isInText
    ? expected.expectations.filter(({ token }) => token.kind === 'text')
    : expected.expectations;
  if (wanted.length === 0) return [];
  // What was last found out will do: to find it out anew for each letter would take too long.
  const analysis = workspace.latest(document.uri) ?? (await workspace.analysis(document.uri));
  const names = analysis?.names ?? noNames;
  const uris = await workspace.documents();
  const situation: Situation = {
    document,
    offset,
    expected,
    names,
    phrases: phrasesIn(names, document.parsed.document, document.text),
    programTree: programTreeOf(workspace, document, analysis),
    documents: new Map(uris.map((uri) => [uri, workspace.document(uri)])),
  };
  const offers = wanted.flatMap((each): readonly Offer[] => {
    const found = each.token.kind === 'keywords' ? keywordOffers(situation, each) : offersFor(situation, each);
    // On a line of its own something new is likelier than more of what stands above.
    const goesOn = expected.beginsLine && expected.isComplete && each.rules.first < expected.tokens.length;
    return goesOn ? found.map((offer) => ({ ...offer, rank: rank.last + offer.rank / 10 })) : found;
  });
  return distinct(offers).map((offer, index) => completionOf(offer, index, expected.word));
};
