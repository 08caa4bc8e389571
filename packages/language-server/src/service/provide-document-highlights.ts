import { withSame, type Binding } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';
import { bindingAt } from './binding-at.ts';

/** The places in the document that name what is named at an offset. */
export const provideDocumentHighlights = (analysis: Analysis, offset: number): readonly Binding[] => {
  const { uri } = analysis;
  const binding = bindingAt(analysis, uri, offset);
  if (binding === null) return [];
  const byStart = new Map<number, Binding>();
  for (const { places } of withSame(binding.symbol)) {
    for (const place of places)
      if (place.document === uri && !byStart.has(place.start)) byStart.set(place.start, place);
  }
  return [...byStart.values()].toSorted((a, b) => a.start - b.start);
};
