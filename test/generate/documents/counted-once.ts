import type { Condition, CountedOnce } from '../../../grammar/src/index.ts';
import { heldKinds, listsIn, type Around, type ListModel } from './around.ts';
import type { KindModel, RecordModel } from './catalog-model.ts';
import { once, oneOf, perhaps, pick, several, type Choices } from './choices.ts';
import { entryPhrase } from './entries.ts';
import { claimedItems, comparable, holdersOf } from './items.ts';
import { at, name, path, quantity } from './nodes.ts';
import { statementWith } from './statements.ts';

/** What may count once: the things of a record, wherever they are listed, or the entries of a kind. */
export type Countable =
  | { readonly kind: 'items'; readonly record: RecordModel; readonly lists: readonly ListModel[] }
  | { readonly kind: 'entries'; readonly of: KindModel };

/** What can be counted here. */
export function countableIn(around: Around): readonly Countable[] {
  if (!around.mayCountOnce) return [];
  const lists = listsIn(around);
  const records = [...new Set(lists.map(({ record }) => record))].map((record): Countable => ({
    kind: 'items',
    record,
    lists: lists.filter((list) => list.record === record),
  }));
  const kinds = around.catalog.kinds.filter(
    (kind) =>
      !around.catalog.included.includes(kind.name) &&
      // At least one of them can be had on any day.
      kind.entries.some(({ span: { first, last } }) => first === null && last === null) &&
      (heldKinds(around, null).includes(kind) ||
        lists.some(({ record }) => record.holds.some((held) => held.kind === kind.name))),
  );
  return [...records, ...kinds.map((of): Countable => ({ kind: 'entries', of }))];
}

/** `each person counted once`, with the field by which things are told apart, or without. */
export function onceOf(
  choices: Choices,
  what: Countable,
): Pick<CountedOnce, 'kind' | 'start' | 'end' | 'words' | 'apart'> {
  const { name: one, plural } = what.kind === 'items' ? what.record : what.of;
  const fields = what.kind === 'items' ? what.record.fields.filter(({ type }) => single.has(type.kind)) : [];
  const apart = fields.length === 0 ? null : perhaps(choices, 2, () => path([pick(choices, fields).name]));
  return { kind: 'CountedOnce', ...at, words: [name(once(choices, 3) ? plural : one)], apart };
}

const single: ReadonlySet<string> = new Set(['number', 'percent', 'date', 'text', 'yesno', 'choice', 'scale', 'entry']);

/** What is judged on other days than the rest cannot be counted with it. */
function onOneDay(around: Around): Around {
  return around.measuring === 'may' ? { ...around, measuring: 'never' } : around;
}

function truth(choices: Choices, around: Around): Condition {
  const truths = comparable(around).filter(({ type }) => type.kind === 'yesno');
  return { kind: 'PathCondition', ...at, path: path(pick(choices, truths).segments), comparison: null };
}

/** A clause that counts nothing. */
function uncounted(choices: Choices, around: Around): ReturnType<typeof statementWith> {
  const asked = (): Condition => truth(choices, around);
  return statementWith(choices, onOneDay(around), asked, asked);
}

/** A clause that counts at least so many. */
export function claim(choices: Choices, around: Around, what: Countable): ReturnType<typeof statementWith> {
  return statementWith(
    choices,
    onOneDay(around),
    (inner) =>
      what.kind === 'items'
        ? claimedItems(choices, pick(choices, what.lists), inner)
        : entries(choices, what.of, inner),
    () => truth(choices, around),
  );
}

/** At least so many entries of a kind, of the subject or held by items of a list. */
function entries(choices: Choices, kind: KindModel, around: Around): Condition {
  const isOwn = heldKinds(around, null).includes(kind);
  const holders = isOwn && !once(choices, 3) ? null : holdersOf(choices, kind.name, around);
  const phrase = entryPhrase(choices, kind, around, holders);
  const isClaim = phrase.quantity !== null && ['any', 'at least', 'more than'].includes(phrase.quantity.word);
  const plain = {
    ...phrase.noun,
    words: [name(kind.plural)],
    lifetimes: [],
    members: [],
    of: null,
    groups: [],
    where: [],
    except: [],
    per: null,
  };
  return isClaim
    ? { kind: 'Quantified', ...at, quantity: phrase.quantity, of: false, noun: phrase.noun, predicate: null }
    : { kind: 'Quantified', ...at, quantity: quantity('any'), of: false, noun: plain, predicate: null };
}

/** Clauses in which nothing counts twice, and now and then others among them; null where nothing can be counted. */
export function countedOnce(choices: Choices, around: Around): CountedOnce | null {
  const countable = countableIn(around);
  if (countable.length === 0) return null;
  const what = pick(choices, countable);
  const claims = several(choices, [2, 3], () => claim(choices, around, what));
  const others = once(choices, 4) ? [uncounted(choices, around)] : [];
  const made = oneOf(choices, [
    [1, () => [...claims, ...others]],
    [1, () => [...others, ...claims]],
  ]);
  return { ...onceOf(choices, what), statements: made.map(({ statement }) => statement), of: [] };
}
