import type { Binding, IsoDate, MeaningKind } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';
import { bindingsTouching } from './binding-at.ts';
import type { TextRange } from './document.ts';
import { replacedEntries } from './replaced-entries.ts';
import { includes } from './words/days.ts';

/** What a name is to a reader: the kinds of things that names stand for. */
export type SemanticType = MeaningKind;

/** `deprecated`: an entry that has ended, or that another one has replaced. */
export type SemanticModifier = 'declaration' | 'deprecated';

/** A word that is coloured by what it names. */
export interface SemanticToken extends TextRange {
  readonly type: SemanticType;
  readonly modifiers: readonly SemanticModifier[];
}

/** The words of a name. One may stand on several lines, which a token may not. */
const wordsOf = (text: string, { start, end }: TextRange): readonly TextRange[] =>
  [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

/** Says of an entry's name whether it is out of use on the day. */
const outOfUse = ({ names, documents }: Analysis, on: IsoDate): ((binding: Binding) => boolean) => {
  const replaced = replacedEntries(documents, on);
  return ({ symbol: { kind, of, name } }) => {
    if (kind !== 'entry' || of === null) return false;
    const entry = names?.kinds.get(of)?.entries.get(name);
    if (entry === undefined) return false;
    const hasEnded = entry.lifetime.last !== null && !includes({ first: null, last: entry.lifetime.last }, on);
    return hasEnded || replaced(of, name);
  };
};

/** The names of a document, or of a range of it, each coloured by what it stands for. What stands for nothing is left out. */
export const provideSemanticTokens = (
  analysis: Analysis,
  range: TextRange | null,
  on: IsoDate,
): readonly SemanticToken[] => {
  const { uri } = analysis;
  const text = analysis.documents.get(uri)?.text ?? '';
  const bindings = range === null ? analysis.bindings().in(uri) : bindingsTouching(analysis, uri, range);
  const isOutOfUse = outOfUse(analysis, on);
  const byStart = new Map<number, SemanticToken>();
  for (const binding of bindings) {
    const modifiers: readonly SemanticModifier[] = [
      ...(binding.role === 'declaration' ? (['declaration'] as const) : []),
      ...(isOutOfUse(binding) ? (['deprecated'] as const) : []),
    ];
    // A name may stand within the words of another one; the inner one, which comes later, is the one that is meant there.
    for (const word of wordsOf(text, binding)) {
      byStart.set(word.start, { ...word, type: binding.symbol.kind, modifiers });
    }
  }
  let end = 0;
  return [...byStart.values()]
    .toSorted((a, b) => a.start - b.start)
    .filter((token) => {
      const isFree = token.start >= end;
      if (isFree) ({ end } = token);
      return isFree;
    });
};
