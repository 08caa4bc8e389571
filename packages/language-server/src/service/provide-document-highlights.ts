import type { Binding } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';
import { bindingAt } from './binding-at.ts';

/** The places in the document that name what is named at an offset. */
export const provideDocumentHighlights = (analysis: Analysis, offset: number): readonly Binding[] => {
  const { uri } = analysis;
  const binding = bindingAt(analysis, uri, offset);
  return binding === null ? [] : binding.symbol.places.filter(({ document }) => document === uri);
};
