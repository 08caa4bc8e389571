import type { Define } from '../../../grammar/src/index.ts';
import type { Around, DefinitionModel, Parameter } from './around.ts';
import { subjectOf } from './around.ts';
import { once, pick, several, type Choices } from './choices.ts';
import { condition } from './conditions.ts';
import { everyDay } from './days.ts';
import { at, name, names } from './nodes.ts';
import { wordsFor } from './words.ts';

export interface MadeDefinition {
  readonly model: DefinitionModel;
  readonly node: Define;
}

/** A definition of a record, or of nothing in particular, that may use those before it. */
export function definitionFrom(choices: Choices, around: Around, word: () => string): MadeDefinition {
  const record = once(choices, 5) ? null : pick(choices, around.catalog.records);
  const words = several(choices, [1, 2], word);
  const { listed } = around.catalog;
  const parameters = listed.length === 0 || once(choices, 2) ? [] : parametersOf(choices, listed);
  const side = record === null ? 'alone' : pick(choices, ['before', 'after'] as const);
  const inner: Around = {
    ...around,
    parameters,
    record: record ?? subjectOf(around),
    isItem: record !== null && record !== subjectOf(around),
    days: everyDay,
    isAnywhere: true,
    measuring: 'never',
    mayCountOnce: record === subjectOf(around),
  };
  const noun = record === null ? [] : [name(once(choices, 4) ? record.plural : record.name)];
  const node: Define = {
    kind: 'Define',
    ...at,
    words: side === 'before' ? [...names(words), ...noun] : [...noun, ...names(words)],
    parameters: parameters.map(({ name: parameter, type }) => ({
      kind: 'Parameter',
      ...at,
      name: name(parameter),
      type: name(type.kind === 'entry' ? type.of : (type.name ?? '')),
    })),
    condition: condition(choices, inner, 1),
  };
  return { model: { words, side, record, parameters }, node };
}

function parametersOf(choices: Choices, listed: Around['catalog']['listed']): readonly Parameter[] {
  // A scale is worth more than the others: "or higher" may stand behind it.
  const scales = listed.filter(({ kind }) => kind === 'scale');
  return several(choices, [1, 2], (index) => ({
    name: wordsFor.parameters[index] ?? '',
    type: pick(choices, [...listed, ...scales, ...scales]),
  }));
}
