/** `at most 1 specialization per technology`: a count for each value of a field. */
import type { NounPhrase, Per } from '@proviso/grammar';
import { always } from '../calendar/lifetimes.ts';
import type { Condition, Literal } from '../core/core.ts';
import type { CoreField } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { withArticleFirst } from '../diagnostics/words.ts';
import { wordsOf, type Range } from '../documents/load.ts';
import { literalInWords } from '../names/literal-in-words.ts';
import { memberLiteral, membersOf } from '../names/literals.ts';
import type { AttributeSymbol, KindSymbol, RecordSymbol } from '../names/symbols.ts';
import type { Asked } from './admissions.ts';
import { isNoun } from './nouns.ts';
import { conditionAt, literalScope, placeOf, type Scope } from './scope.ts';

/** A value of the field after "per". */
export interface PerValue {
  readonly value: Literal;
  /** The words for the count of it alone: `at most 1 specialization where technology is Voice`. */
  readonly sentence: string;
}

/** The one name after "per", where no number and no rounding stands there: those are of counts that grow with another. */
const fieldName = ({ number, words, rounded }: Per): Per['words'][number] | null =>
  number === null && rounded === null && words.length === 1 ? (words[0] ?? null) : null;

/** Whether "per" is followed by things that are counted themselves, or by a number of the thing in hand: that is a rate. */
const isRate = (scope: Scope, name: string): boolean =>
  isNoun(scope, name) ||
  [scope.record, scope.subject].some(({ fields }) =>
    fields.some((field) => field.name === name && field.type.kind !== 'choice' && field.type.kind !== 'scale'),
  );

/** What stands after "per": a field; nothing that is meant, which has been said; or something else, of which nothing has been said. */
type PerField<Field> = { readonly kind: 'field'; readonly field: Field } | { readonly kind: 'reported' | 'other' };

const fieldAmong = <Field extends { readonly name: string }>(
  scope: Scope,
  per: Per,
  fields: readonly Field[],
  of: string,
  declared: (field: Field) => CoreField,
): PerField<Field> => {
  const name = fieldName(per);
  if (name === null) return { kind: 'other' };
  const field = fields.find((each) => each.name === name.text);
  if (field !== undefined) {
    const { lowering } = scope;
    lowering.bind(placeOf(scope, name), { kind: 'field', owner: declared(field), name: field.name });
    return { kind: 'field', field };
  }
  if (isRate(scope, name.text)) return { kind: 'other' };
  if (scope.lowering.names.skipped.has(name.text)) return { kind: 'reported' };
  const names = fields.map((each) => each.name);
  const suggestion = nearestName(name.text, names);
  const details = { name: name.text, of: withArticleFirst(of), suggestion, fields: names };
  scope.lowering.report('unknown-field', placeOf(scope, name), details, { replacement: suggestion });
  return { kind: 'reported' };
};

/** The field of entries that "per" names. */
export const attributePer = (scope: Scope, per: Per, kind: KindSymbol): PerField<AttributeSymbol> =>
  fieldAmong(scope, per, [...kind.attributes.values()], kind.name, ({ field }) => field);

/** The field of items that "per" names. */
export const fieldPer = (scope: Scope, per: Per, record: RecordSymbol): PerField<CoreField> =>
  fieldAmong(scope, per, record.fields, record.name, (field) => field);

/** Says that "per" goes with a number alone. */
export const reportPerEach = (scope: Scope, per: Per): void => {
  const what = `"${wordsOf(scope.document, per)}" goes with a number, and "all" has none.`;
  const instead = 'Write "at least", "at most" or "exactly" and how many.';
  scope.lowering.report('not-counted-here', placeOf(scope, per), { what, instead });
};

const sentenceFor = (scope: Scope, range: Range, { where, per }: NounPhrase, field: string, value: Literal): string => {
  const before = wordsOf(scope.document, { start: range.start, end: per?.start ?? range.end });
  return `${before} ${where.length > 0 ? 'and ' : ''}where ${field} is ${literalInWords(value)}`;
};

/** The values that entries of a phrase have, each once and in the catalog's order, with what is asked of the entries that have it. */
export const valuesOfEntries = (
  scope: Scope,
  range: Range,
  phrase: NounPhrase,
  { name }: AttributeSymbol,
  asked: Asked,
): readonly (PerValue & { readonly asked: Asked })[] => {
  const having = new Map<string, { readonly value: Literal; readonly entries: Set<string> }>();
  for (const entry of asked.kind.entries.values()) {
    if (asked.asked?.has(entry.name) === false) continue;
    for (const value of entry.attributes.get(name) ?? []) {
      const key = JSON.stringify(value);
      const known = having.get(key) ?? { value, entries: new Set<string>() };
      known.entries.add(entry.name);
      having.set(key, known);
    }
  }
  return [...having.values()].map(({ value, entries }) => ({
    value,
    sentence: sentenceFor(scope, range, phrase, name, value),
    asked: {
      ...asked,
      asked: new Map([...entries].map((entry) => [entry, asked.asked?.get(entry) ?? [always]])),
    },
  }));
};

/** The values that a field of items can have, each with the test that an item has it; null, with a diagnostic, where there is no end of them. */
export const valuesOfItems = (
  scope: Scope,
  range: Range,
  phrase: NounPhrase,
  per: Per,
  { name, type }: CoreField,
): readonly (PerValue & { readonly test: Condition })[] | null => {
  const { entriesOf } = literalScope(scope);
  const members = membersOf(type, entriesOf);
  if (members === null) {
    scope.lowering.report('per-any-value', placeOf(scope, per), { name });
    return null;
  }
  return members.flatMap((member) => {
    const value = memberLiteral(type, member, members);
    if (value === null) return [];
    const words = { sentence: `${name} is ${member}`, needed: `is ${member}` };
    const test = { kind: 'oneOf', values: [{ kind: 'literal', value }], negated: false } as const;
    const form = { kind: 'compare', field: { from: 'item', segments: [name] }, type, test } as const;
    return [
      { value, sentence: sentenceFor(scope, range, phrase, name, value), test: conditionAt(scope, per, form, words) },
    ];
  });
};
