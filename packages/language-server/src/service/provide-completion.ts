import { expectedAt, type Expectation } from '@proviso/grammar';
import type { CatalogNames } from './catalog-names.ts';
import { keywordOffers } from './completion/keyword-offers.ts';
import { rank, type Offer, type OfferKind } from './completion/offer.ts';
import { withUse } from './completion/other-catalogs.ts';
import { offersFor } from './completion/roles.ts';
import type { Situation } from './completion/situation.ts';
import { situationAt } from './completion/situation-at.ts';
import { beginsAmiss, beginsNext, isLessLikely } from './completion/place-in-list.ts';
import { pointTemplate } from './completion/templates.ts';
import { listTemplate } from './completion/word-templates.ts';
import type { ServiceDocument, TextRange } from './document.ts';
import type { TextEdit } from './text-edit.ts';
import type { Block } from './words/prose.ts';
import type { Workspace } from './workspace.ts';

/** Something that can be written at the cursor. */
export interface Completion extends TextRange {
  readonly label: string;
  readonly kind: OfferKind;
  readonly detail: string;
  readonly documentation: readonly Block[];
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

/**
 * What is compared with what has been typed. A space in it would match the one that ends a word: an editor would go on
 * showing what was offered for that word, and take it with the next Enter. Only texts have spaces in them.
 */
const filterOf = ({ label, foundBy = label, alsoFoundBy }: Offer): string => {
  const filter = alsoFoundBy === undefined ? foundBy : `${foundBy} ${alsoFoundBy}`;
  return label.startsWith('"') ? filter : filter.replace(/\s+/g, '_');
};

const completionOf = (offer: Offer, index: number, range: TextRange): Completion => {
  const text = offer.text ?? offer.label;
  return {
    start: range.start,
    end: range.end,
    label: offer.label,
    kind: offer.kind,
    detail: offer.detail ?? '',
    documentation: offer.documentation ?? [],
    text,
    snippet: offer.snippet ?? null,
    filter: filterOf(offer),
    sort: `${Math.max(0, Math.floor(offer.rank))}${String(index).padStart(5, '0')}`,
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

/** What begins with a mark: a point of a list, or the list that must follow. */
const markOffers = (situation: Situation, { rules, token }: Expectation): readonly Offer[] => {
  if (token.kind !== 'mark') return [];
  const { tokens, beginsLine } = situation.expected;
  if (token.name === 'Dash') return beginsLine ? pointTemplate(situation, rules) : [];
  return token.name === 'LeftBrace' && rules.rule === 'block' && tokens.at(-1)?.image === 'of' ? [listTemplate()] : [];
};

const offersAt = (situation: Situation, wanted: readonly Expectation[]): readonly Offer[] =>
  wanted.flatMap((each): readonly Offer[] => {
    const { expected } = situation;
    const { rules, token } = each;
    const found =
      token.kind === 'keywords'
        ? keywordOffers(situation, each)
        : token.kind === 'mark'
          ? markOffers(situation, each)
          : beginsAmiss(situation, rules)
            ? []
            : offersFor(situation, each);
    if (isLessLikely(situation, rules)) return found.map((offer) => ({ ...offer, rank: rank.fresh + offer.rank / 10 }));
    // On a line of its own something new is likelier than more of what stands above.
    const goesOn = expected.beginsLine && expected.isComplete && token.kind !== 'mark' && !beginsNext(situation, rules);
    return goesOn ? found.map((offer) => ({ ...offer, rank: rank.last + offer.rank / 10 })) : found;
  });

/** Whether something must follow at an offset. */
export const mustGoOn = ({ text, parsed }: ServiceDocument, offset: number): boolean => {
  const { expectations, isComplete } = expectedAt(text, parsed, offset);
  return expectations.length > 0 && !isComplete;
};

/** What can be written at an offset of a document, the likeliest first; `day` is the one on which the reader looks at documents. */
export const provideCompletion = async (
  workspace: Workspace,
  catalogs: CatalogNames,
  document: ServiceDocument,
  offset: number,
  day: string | null = null,
): Promise<readonly Completion[]> => {
  const expected = expectedAt(document.text, document.parsed, offset);
  const wanted = expected.isInText
    ? expected.expectations.filter(({ token }) => token.kind === 'text')
    : expected.expectations;
  if (wanted.length === 0) return [];
  const { situation, withNames } = await situationAt(workspace, document, offset, expected, day);
  const named = wanted.filter(({ token }) => token.kind === 'name' || token.kind === 'field');
  const near = named.length === 0 ? [] : await catalogs.near(document.uri, situation.reached);
  const fromOthers = near.flatMap((catalog) => withUse(situation, catalog, offersAt(withNames(catalog.names), named)));
  const offers = [...offersAt(situation, wanted), ...fromOthers];
  return distinct(offers).map((offer, index) => completionOf(offer, index, expected.word));
};
