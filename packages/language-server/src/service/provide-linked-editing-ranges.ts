import type { MeaningKind } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';
import { bindingAt } from './binding-at.ts';
import type { TextRange } from './document.ts';

/** What is named only near where it is declared: a parameter within its definition, a sample within its examples. */
const paired: ReadonlySet<MeaningKind> = new Set(['parameter', 'sample']);

/** The places that are written alike, so that typing in one may change the others; none where a name stands alone. */
export const provideLinkedEditingRanges = (analysis: Analysis, offset: number): readonly TextRange[] => {
  const binding = bindingAt(analysis, analysis.uri, offset);
  if (binding === null || !paired.has(binding.symbol.kind)) return [];
  const text = analysis.documents.get(analysis.uri)?.text ?? '';
  const { name, places } = binding.symbol;
  const alike = places.filter(
    ({ document, start, end }) => document === analysis.uri && text.slice(start, end) === name,
  );
  return alike.length < 2 ? [] : alike.map(({ start, end }) => ({ start, end }));
};
