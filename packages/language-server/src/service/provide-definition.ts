import { withSame, type TextPlace } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';
import { bindingAt } from './binding-at.ts';
import type { ServiceDocument, TextRange } from './document.ts';

/** A place that another one leads to, with the range that it is led from. */
export interface Target extends TextRange {
  readonly document: ServiceDocument;
  readonly from: TextRange;
}

/** Places as targets, as far as their documents are known. */
export const targetsOf = ({ documents }: Analysis, from: TextRange, places: readonly TextPlace[]): readonly Target[] =>
  places.flatMap(({ document: uri, start, end }) => {
    const document = documents.get(uri) ?? null;
    return document === null ? [] : [{ document, start, end, from: { start: from.start, end: from.end } }];
  });

/** Where what is named at an offset is declared. */
export const provideDefinition = (analysis: Analysis, offset: number): readonly Target[] => {
  const binding = bindingAt(analysis, analysis.uri, offset);
  if (binding === null) return [];
  // Of a label that is the name of a role, what limits the role is told where it is declared.
  const roles = [...withSame(binding.symbol)].filter(({ kind }) => kind === 'role');
  const all = binding.symbol.kind === 'role' ? [binding.symbol] : [binding.symbol, ...roles];
  return targetsOf(
    analysis,
    binding,
    all.flatMap(({ declarations }) => declarations),
  );
};
