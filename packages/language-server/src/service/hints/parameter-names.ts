import type { Binding, BoundSymbol } from '@proviso/compiler';
import { bindingAt, bindingsTouching } from '../binding-at.ts';
import { declarationOf, itemAs } from '../hover/declaration.ts';
import { code, paragraph } from '../words/prose.ts';
import type { HintContext, InlayHint } from './hint.ts';

/** The names that stand directly after another one, with nothing but space between them. */
const following = ({ analysis }: HintContext, binding: Binding, count: number): readonly Binding[] => {
  const text = analysis.documents.get(binding.document)?.text ?? '';
  const found: Binding[] = [];
  for (let { end } = binding; found.length < count;) {
    const start = end + text.slice(end).search(/\S|$/);
    const next = bindingAt(analysis, binding.document, start);
    if (next?.start !== start || next === binding) break;
    found.push(next);
    ({ end } = next);
  }
  return found;
};

/** The names of a definition's parameters; none where it has none. */
const parametersOf = ({ analysis }: HintContext, binding: Binding): readonly BoundSymbol[] => {
  const declaration = declarationOf(analysis, binding);
  const define = declaration === null ? null : itemAs(declaration, 'Define');
  if (declaration === null || define === null) return [];
  return define.parameters.flatMap(
    ({ name }) => bindingAt(analysis, declaration.place.document, name.start)?.symbol ?? [],
  );
};

/** What a word after a definition's phrase stands for: `level:` before `Associate`. */
export const parameterNames = (context: HintContext): readonly InlayHint[] => {
  const { analysis, range } = context;
  return bindingsTouching(analysis, analysis.uri, range).flatMap((binding): readonly InlayHint[] => {
    if (binding.symbol.kind !== 'definition' || binding.role !== 'use') return [];
    const parameters = parametersOf(context, binding);
    return following(context, binding, parameters.length).flatMap((argument, index) => {
      const parameter = parameters[index];
      if (parameter === undefined || parameter.name === argument.symbol.name) return [];
      return [
        {
          kind: 'parameterNames' as const,
          offset: argument.start,
          text: `${parameter.name}:`,
          place: parameter.declarations[0] ?? null,
          more: () => [paragraph(code(argument.symbol.name), ' stands for ', code(parameter.name), ' here.')],
        },
      ];
    });
  });
};
