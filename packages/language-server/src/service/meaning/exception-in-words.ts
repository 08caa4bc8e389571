/** What stands in the place of something where a condition holds. */
import type { Condition } from '@proviso/compiler';
import { includes, lifetimeInWords } from '../words/days.ts';
import { joined, point, strong, type Item, type Line } from '../words/prose.ts';
import { revisionsInWords } from './governing.ts';
import type { WordingScope } from './scope.ts';

type FormOf<Kind extends Condition['form']['kind']> = Extract<Condition['form'], { readonly kind: Kind }>;

type InWords = (condition: Condition, scope: WordingScope) => Item;

/** When something applies, on a day: what has to hold then, or why it cannot. */
type Applying = { readonly never: string } | { readonly parts: readonly Item[] };

const momentWords = { application: 'at an application', renewal: 'at a renewal' } as const;

const applying = (condition: Condition, scope: WordingScope, inWords: InWords): Applying => {
  const { form } = condition;
  switch (form.kind) {
    case 'inForce':
      return includes(form.lifetime, scope.on)
        ? applying(form.body, scope, inWords)
        : { never: `it counts ${lifetimeInWords(form.lifetime) ?? ''}` };
    case 'moment': {
      const body = applying(form.body, scope, inWords);
      return 'never' in body ? body : { parts: [point([momentWords[form.moment]]), ...body.parts] };
    }
    case 'begun': {
      const body = applying(form.body, scope, inWords);
      return 'never' in body ? body : { parts: [point([revisionsInWords(form)]), ...body.parts] };
    }
    case 'governed':
      return applying(form.body, scope, inWords);
    case 'measured': {
      const on = form.dates.findLast((date) => date <= scope.on);
      return on === undefined
        ? { never: `it is not measured before ${form.dates[0] ?? ''}` }
        : applying(form.body, { ...scope, on }, inWords);
    }
    case 'all': {
      if (condition.label !== null || condition.title !== null) return { parts: [inWords(condition, scope)] };
      const members = form.members.map((member) => applying(member, scope, inWords));
      const never = members.find((member) => 'never' in member);
      return never ?? { parts: members.flatMap((member) => ('never' in member ? [] : member.parts)) };
    }
    case 'any':
    case 'tally':
    case 'not':
    case 'when':
    case 'instead':
    case 'decided':
    case 'daily':
    case 'slots':
    case 'notRequired':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count':
    case 'every':
    case 'share':
      return { parts: [inWords(condition, scope)] };
  }
};

const isShort = ({ items }: Item): boolean => items.length === 0;

const wherePoint = (parts: readonly Item[], then: Item): Item => {
  if (parts.length === 0) return point(['on this day: ', ...then.line], then.items);
  if (parts.every(isShort)) {
    const words = joined(
      parts.map(({ line }): Line => line),
      ' and ',
    );
    return point(['where ', ...words, ': ', ...then.line], then.items);
  }
  return point(['where all of this holds:'], [...parts, point(['then: ', ...then.line], then.items)]);
};

/** What is asked, and what stands in its place where. What cannot apply on the day is told last. */
export const exceptionInWords = (
  { condition, replacement, original }: FormOf<'instead'>,
  scope: WordingScope,
  inWords: InWords,
): Item => {
  const applies = applying(condition, scope, inWords);
  const otherwise = inWords(original, scope);
  if ('never' in applies) {
    const name = replacement.label === null ? [] : [' ', strong(replacement.label)];
    const line: Line = ['the exception', ...name, ` does not apply on this day: ${applies.never}`];
    return point(otherwise.line, [...otherwise.items, point(line)]);
  }
  return point(
    ['one of these:'],
    [
      wherePoint(applies.parts, inWords(replacement, scope)),
      point(['otherwise: ', ...otherwise.line], otherwise.items),
    ],
  );
};
