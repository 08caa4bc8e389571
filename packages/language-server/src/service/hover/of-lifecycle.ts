/** What a lifecycle names. */
import { nodesOf } from '@proviso/grammar';
import { code, list, paragraph, point, type Block } from '../words/prose.ts';
import { itemAs, type Declaration } from './declaration.ts';
import type { HoverContext } from './hover.ts';

const words = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

/** A state: what leads to it, and what leads out of it. */
export const stateBlocks = (_: HoverContext, declaration: Declaration): readonly (Block | null)[] => {
  const state = itemAs(declaration, 'State');
  if (state?.name.kind !== 'Name') return [];
  const { document } = declaration;
  const name = state.name.text;
  const found = [...nodesOf(document.parsed.document)].flatMap((node) => (node.kind === 'Transition' ? [node] : []));
  const into = found.filter(({ to }) => to.kind === 'Name' && to.text === name);
  const outOf = found.filter(({ from }) => from.some(({ text }) => text === name));
  const listed = (title: string, transitions: typeof found): readonly Block[] =>
    transitions.length === 0
      ? []
      : [paragraph(title), list(transitions.map((each) => point([code(words(document.text, each))])))];
  return [...listed('What leads to it:', into), ...listed('What leads out of it:', outOf)];
};
