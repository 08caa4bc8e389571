import type { Name, Range } from '../../../grammar/src/index.ts';
import { entriesOf, isSameType, type Around, type DefinitionModel, type Parameter } from './around.ts';
import { perhaps, pick, several, type Choices } from './choices.ts';
import { at, names } from './nodes.ts';
import { membersOf } from './values.ts';

/** A run of definitions with what fills them in; the last one may bear an "or higher". */
export interface DefinitionRun {
  readonly words: readonly Name[];
  readonly range: Range | null;
}

export const noRun: DefinitionRun = { words: [], range: null };

/** Some of the definitions, one after the other. */
export function definitionRun(
  choices: Choices,
  definitions: readonly DefinitionModel[],
  around: Around,
  mayWiden = true,
): DefinitionRun {
  const used = several(choices, [1, 2], () => pick(choices, definitions));
  const words = used.flatMap((each) => [
    ...each.words,
    ...each.parameters.map((one) => argument(choices, one, around)),
  ]);
  const last = used.at(-1)?.parameters.at(-1);
  const isWidened = mayWiden && last?.type.kind === 'scale';
  return { words: names(words), range: isWidened ? perhaps(choices, 2, () => orHigher(choices)) : null };
}

/** A name that the parameter's type lists, or a parameter of the same type. */
function argument(choices: Choices, { type }: Parameter, around: Around): string {
  const own = around.parameters.filter((parameter) => isSameType(parameter.type, type)).map(({ name }) => name);
  return pick(choices, [...membersOf(type, entriesOf(around)), ...own, ...own]);
}

function orHigher(choices: Choices): Range {
  return { kind: 'Range', ...at, direction: pick(choices, ['higher', 'lower'] as const) };
}

/** The definitions that say something of the thing in hand, or of nothing in particular. */
export function definitionsHere({ definitions, record }: Around): readonly DefinitionModel[] {
  return definitions.filter((each) => each.record === null || each.record.name === record.name);
}

/** The definitions of a record, on one side of it or on either. */
export function definitionsBeside(
  { definitions }: Around,
  record: string,
  side: 'before' | 'after' | 'either',
): readonly DefinitionModel[] {
  return definitions.filter((each) => each.record?.name === record && (side === 'either' || each.side === side));
}
