import type { DefinitionSymbol } from '../names/symbols.ts';

/** Definitions, to be found by the first word of their phrase: there may be thousands, each used in thousands of places. */
export interface Phrasebook {
  readonly all: readonly DefinitionSymbol[];
  readonly beginning: ReadonlyMap<string, readonly DefinitionSymbol[]>;
}

export const phrasebookOf = (all: readonly DefinitionSymbol[]): Phrasebook => {
  const beginning = new Map<string, DefinitionSymbol[]>();
  for (const definition of all) {
    const [first = ''] = definition.words;
    const known = beginning.get(first);
    if (known === undefined) beginning.set(first, [definition]);
    else known.push(definition);
  }
  return { all, beginning };
};
