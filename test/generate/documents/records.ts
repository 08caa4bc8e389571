import type { RecordType, Shape } from '../../../grammar/src/index.ts';
import type { CoreField, CoreHolds, CoreType } from '../../../packages/compiler/src/core/types.ts';
import { different, once, pick, several, wordsFrom, type Choices } from './choices.ts';
import type { KindModel, ListedType, RecordModel } from './catalog-model.ts';
import { at, name, names } from './nodes.ts';
import { fieldNode, valueType } from './types.ts';
import { wordsFor } from './words.ts';

interface Materials {
  readonly listed: readonly ListedType[];
  readonly kinds: readonly KindModel[];
  readonly listWord: () => string;
}

export interface MadeRecord {
  readonly model: RecordModel;
  readonly node: RecordType;
}

/** The subject and the records of what it has. Each may have lists of those after it. */
export function recordsWith(
  choices: Choices,
  listed: readonly ListedType[],
  kinds: readonly KindModel[],
): readonly MadeRecord[] {
  const materials = { listed, kinds, listWord: wordsFrom(choices, wordsFor.lists) };
  const words = wordsFor.records.slice(0, 1 + choices.below(wordsFor.records.length));
  return words.toReversed().reduce<readonly MadeRecord[]>(
    (later, word) => [
      recordOf(
        choices,
        word,
        later.map(({ model }) => model),
        materials,
      ),
      ...later,
    ],
    [],
  );
}

function recordOf(
  choices: Choices,
  word: string,
  later: readonly RecordModel[],
  { listed, kinds, listWord }: Materials,
): MadeRecord {
  const fieldWord = wordsFrom(choices, wordsFor.fields);
  const identified = once(choices, 2);
  const identity = identified ? fieldWord() : null;
  // A yes-or-no field, so that there is always something to ask.
  const yesno: CoreField = { name: fieldWord(), type: { kind: 'yesno' }, doc: null };
  const others = several(choices, [0, 5], () => fieldOf(fieldWord(), valueType(choices, listed)));
  const deeper = several(choices, [0, 1], () =>
    fieldOf(fieldWord(), objectType(choices, fieldWord, listed, later, listWord)),
  );
  const owned = later.flatMap((record) =>
    once(choices, 6) ? [fieldOf(fieldWord(), { kind: 'record', record: record.name })] : [],
  );
  const lists = later.flatMap((record) =>
    several(choices, [0, 1], () => fieldOf(listWord(), { kind: 'list', of: { kind: 'record', record: record.name } })),
  );
  const plain = several(choices, [0, 1], () => fieldOf(listWord(), plainList(choices, fieldWord, listed)));
  const fields = [
    ...(identity === null ? [] : [fieldOf(identity, { kind: 'text' })]),
    ...[yesno, ...others, ...deeper, ...owned, ...lists, ...plain],
  ];
  const dates = fields.filter(({ type }) => type.kind === 'date');
  const dated = dates.length === 0 || once(choices, 2) ? null : pick(choices, dates).name;
  const plural = `${word}s`;
  const holds = holdsOf(choices, kinds);
  const appliesFor = kinds.length > 0 && once(choices, 3) ? different(choices, kinds, 2).map((kind) => kind.name) : [];
  return {
    model: { name: word, plural, identity, dated, fields, holds, appliesFor },
    node: {
      kind: 'Record',
      ...at,
      name: name(word),
      plural: once(choices, 2) ? name(plural) : null,
      shapes: [
        ...(identity === null ? [] : [identifiedBy(identity)]),
        ...(dated === null ? [] : [datedBy(dated)]),
        ...holdsShapes(choices, holds),
        ...appliedShapes(appliesFor),
        ...fields.map((field) => fieldNode(field)),
      ],
    },
  };
}

function identifiedBy(field: string): Shape {
  return { kind: 'IdentifiedBy', ...at, field: name(field) };
}

function datedBy(field: string): Shape {
  return { kind: 'DatedBy', ...at, field: name(field) };
}

/** What is held: each kind by itself, or all that have a verb in common. */
function holdsShapes(choices: Choices, holds: readonly CoreHolds[]): readonly Shape[] {
  const shape = (verb: CoreHolds['verb'], kinds: readonly string[]): Shape => {
    return { kind: 'HoldsShape', ...at, verb, kinds: names(kinds) };
  };
  if (!once(choices, 2)) return holds.map(({ verb, kind }) => shape(verb, [kind]));
  return (['holds', 'passed'] as const).flatMap((verb) => {
    const kinds = holds.filter((held) => held.verb === verb).map(({ kind }) => kind);
    return kinds.length === 0 ? [] : [shape(verb, kinds)];
  });
}

/** What has been applied for. */
function appliedShapes(kinds: readonly string[]): readonly Shape[] {
  return kinds.length === 0 ? [] : [{ kind: 'HoldsShape', ...at, verb: 'applied for', kinds: names(kinds) }];
}

function fieldOf(word: string, type: CoreType): CoreField {
  return { name: word, type, doc: null };
}

/** Each kind is mostly held in one way, now and then in none or in both. */
function holdsOf(choices: Choices, kinds: readonly KindModel[]): readonly CoreHolds[] {
  return kinds.flatMap(({ name: kind }): readonly CoreHolds[] => {
    const verbs = different(choices, ['holds', 'passed'] as const, 2);
    return once(choices, 4) ? [] : verbs.map((verb) => ({ verb, kind }));
  });
}

function objectType(
  choices: Choices,
  fieldWord: () => string,
  listed: readonly ListedType[],
  later: readonly RecordModel[],
  listWord: () => string,
): CoreType {
  const values = several(choices, [1, 2], () => fieldOf(fieldWord(), valueType(choices, listed)));
  const inner = once(choices, 4)
    ? [fieldOf(fieldWord(), { kind: 'object', fields: [fieldOf(fieldWord(), { kind: 'yesno' })] })]
    : [];
  const [record] = later;
  const list =
    record !== undefined && once(choices, 4)
      ? [fieldOf(listWord(), { kind: 'list', of: { kind: 'record', record: record.name } })]
      : [];
  return { kind: 'object', fields: [...values, ...inner, ...list] };
}

/** `list of { … }`, whose items have no name of their own, or a list of values. */
function plainList(choices: Choices, fieldWord: () => string, listed: readonly ListedType[]): CoreType {
  if (once(choices, 4)) return { kind: 'list', of: valueType(choices, listed) };
  const fields = several(choices, [0, 2], () => fieldOf(fieldWord(), valueType(choices, listed)));
  return { kind: 'list', of: { kind: 'object', fields: [fieldOf(fieldWord(), { kind: 'yesno' }), ...fields] } };
}
