import type { Define } from '@proviso/grammar';
import type { CoreType } from '../core/types.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { DefinitionSymbol, ParameterSymbol, RecordSymbol } from './symbols.ts';

/** What a definition's own names may mean. */
export interface DefinitionScope {
  readonly records: ReadonlyMap<string, RecordSymbol>;
  readonly typeOf: (document: LoadedDocument, name: Define['parameters'][number]['type']) => CoreType | null;
}

/**
 * Splits a definition's phrase at the record that it speaks of: `full-time individual` is an adjective before the
 * noun, `individual certified` words after it. Without a record the phrase is a name of its own.
 */
export const definitionOf = (
  scope: DefinitionScope,
  document: LoadedDocument,
  node: Define,
  local: boolean,
): DefinitionSymbol | null => {
  const words = node.words.map((word) => word.text);
  const [first] = node.words;
  const last = node.words.at(-1);
  if (first === undefined || last === undefined) return null;
  const at = words.findIndex((word) => scope.records.has(word));
  const noun = at === -1 || words.length === 1 ? null : (scope.records.get(words[at] ?? '') ?? null);
  const parameters: ParameterSymbol[] = node.parameters.flatMap((parameter) => {
    const type = scope.typeOf(document, parameter.type);
    return type === null || parameter.name.kind === 'Missing' ? [] : [{ name: parameter.name.text, type }];
  });
  return {
    kind: 'definition',
    phrase: words.join(' '),
    noun,
    before: noun === null ? words : words.slice(0, at),
    after: noun === null ? [] : words.slice(at + 1),
    parameters,
    node,
    document,
    place: { document, range: { start: first.start, end: last.end } },
    local,
  };
};
