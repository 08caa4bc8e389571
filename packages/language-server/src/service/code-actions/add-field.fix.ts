import type { Datum, Field, Node, Shape, Test, Value } from '@proviso/grammar';
import type { TextRange } from '../document.ts';
import { around, wordsIn, type Context, type FindingFix } from './context.ts';
import { itemIn } from './edits/insert.ts';
import type { TextChange } from './proposal.ts';
import { recordAt, recordDeclared } from './records.ts';

/** The type of which a value is written; null where that cannot be told from it. */
const typeOfValue = (value: Value | Datum): string | null => {
  switch (value.kind) {
    case 'Number':
      return 'number';
    case 'Percent':
      return value.of === null ? 'percent' : null;
    case 'Duration':
      return value.unit === 'year' || value.unit === 'month' ? 'period' : 'duration';
    case 'Money':
      return `money in ${value.currency.text}`;
    case 'Date':
      return 'date';
    case 'Text':
      return 'text';
    case 'NoAnswer':
      return 'yesno';
    case 'Path': {
      const [word] = value.segments;
      return word?.kind === 'Name' && word.text === 'yes' ? 'yesno' : null;
    }
    case 'DatumObject':
    case 'Cell':
    case 'Missing':
      return null;
  }
};

const typeOfComparison = (comparison: Test['comparison']): string | null => {
  switch (comparison.kind) {
    case 'Compare':
      return typeOfValue(comparison.value);
    case 'Between':
      return typeOfValue(comparison.low);
    case 'Is': {
      const [value] = comparison.values;
      return value === undefined ? null : typeOfValue(value);
    }
    case 'LastWindow':
    case 'WindowBefore':
    case 'CurrentWindow':
      return 'date';
  }
};

/** The type that a field has to have to be used as it is around the end of a path of nodes. */
const typeAsked = (path: readonly Node[]): string | null => {
  const node = path.findLast(({ kind }) => ['PathCondition', 'Test', 'FieldFact'].includes(kind));
  if (node?.kind === 'PathCondition') return node.comparison === null ? 'yesno' : typeOfComparison(node.comparison);
  if (node?.kind === 'Test') return typeOfComparison(node.comparison);
  const [first, second] = node?.kind === 'FieldFact' ? node.data : [];
  const type = first === undefined ? null : typeOfValue(first);
  return type === null || second === undefined ? type : `list of ${type}`;
};

/** The fields that lead to one at an offset: those before it with dots between them, and those in whose braces it stands. */
const stepsTo = (path: readonly Node[], offset: number): readonly Node[] =>
  path
    .flatMap((node) => (node.kind === 'FieldFact' ? node.name : node.kind === 'Path' ? node.segments : []))
    .filter(({ end }) => end < offset);

/** The change that gives what has the field one more: the object that other fields lead to, else the record in hand. */
const fieldAdded = (context: Context, path: readonly Node[], offset: number, written: string): TextChange | null => {
  const record = recordAt(context, path);
  const found = record === null ? null : recordDeclared(context, record);
  if (found === null) return null;
  let owner: { readonly node: TextRange; readonly fields: readonly Shape[] } = {
    node: found.node,
    fields: found.node.shapes,
  };
  for (const step of stepsTo(path, offset)) {
    const name = step.kind === 'Name' ? step.text : null;
    const field = owner.fields.find(
      (each): each is Field => each.kind === 'Field' && each.name.kind === 'Name' && each.name.text === name,
    );
    if (field?.type.kind !== 'ObjectType') return null;
    owner = { node: field.type, fields: field.type.fields };
  }
  return itemIn(found.document, owner.node, owner.fields, written);
};

/** Adds a field that the catalog does not have yet, of the type that its use asks for. */
export const addFieldFix: FindingFix = {
  codes: ['unknown-field', 'unknown-name'],
  offer: (context, { span }) => {
    const path = around(context, span.start);
    const name = wordsIn(context.document, span).split('.').at(-1) ?? '';
    const offset = span.end - name.length;
    const type = typeAsked(path);
    if (type === null) return [];
    const change = fieldAdded(context, path, offset, `${name}: ${type}`);
    return change === null ? [] : [{ title: `Add the field "${name}: ${type}" to the catalog`, changes: [change] }];
  },
};
