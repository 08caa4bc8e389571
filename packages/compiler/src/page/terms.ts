/** The phrases that a page explains, where they are used. */
import { children, nodesOf, type Name, type Node } from '@proviso/grammar';
import type { Range } from '../documents/load.ts';
import type { DefinitionSymbol } from '../names/symbols.ts';
import { element, type Html } from './html.ts';
import type { PageScope, Term } from './scope.ts';

const isPhrase = (names: readonly Name[], at: number, { definition }: Term): boolean =>
  definition.words.length > 0 && definition.words.every((word, index) => names[at + index]?.text === word);

/** The phrases that stand directly in a node, each with a link to what it means. */
export const termsIn = ({ terms }: PageScope, node: Node): readonly (Range & { readonly content: Html })[] => {
  if (terms.length === 0) return [];
  const names = children(node).filter((child): child is Name => child.kind === 'Name');
  const found: (Range & { readonly content: Html })[] = [];
  for (let at = 0; at < names.length; at += 1) {
    const term = terms.find((each) => isPhrase(names, at, each));
    const length = term?.definition.words.length ?? 0;
    const first = names[at];
    const last = names[at + length - 1];
    if (term === undefined || first === undefined || last === undefined) continue;
    const words = term.definition.words.join(' ');
    found.push({ start: first.start, end: last.end, content: element('a', { class: 'term', to: term.id }, words) });
    at += length - 1;
  }
  return found;
};

/** An entry whose title says of which kind it is needs no word for the kind before it: `agreement Partner Agreement`. */
export const entriesIn = ({ names }: PageScope, node: Node): readonly (Range & { readonly content: Html })[] => {
  const words = children(node).filter((child): child is Name => child.kind === 'Name');
  return words.flatMap((word, index) => {
    const kind = names.kinds.get(word.text);
    const next = words[index + 1];
    const title = kind?.entries.get(next?.text ?? '')?.title ?? null;
    if (kind === undefined || next === undefined || title === null) return [];
    const isSaid = title.toLowerCase().includes(kind.name.toLowerCase());
    return isSaid ? [{ start: word.start, end: next.end, content: element('span', { class: 'name' }, title) }] : [];
  });
};

/** The definitions whose words are used in nodes, with those that these use in turn, in the order that they are given. */
export const definitionsUsed = (
  nodes: readonly Node[],
  definitions: readonly DefinitionSymbol[],
): readonly DefinitionSymbol[] => {
  const used = new Set<DefinitionSymbol>();
  const words = new Set<string>();
  const waiting: Node[] = [...nodes];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const each of nodesOf(next)) if (each.kind === 'Name') words.add(each.text);
    if (waiting.length > 0) continue;
    for (const definition of definitions) {
      if (used.has(definition) || !definition.words.every((word) => words.has(word))) continue;
      used.add(definition);
      waiting.push(definition.node.condition);
    }
  }
  return definitions.filter((definition) => used.has(definition));
};
