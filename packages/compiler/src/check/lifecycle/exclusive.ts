/** Whether two conditions can be met at once, as far as that can be seen. */
import type { Bound, Condition } from '../../core/core.ts';

/** What does not belong to the meaning of a condition. */
const wording: ReadonlySet<string> = new Set(['id', 'label', 'title', 'sentence', 'span', 'needed', 'questions']);

const meaningOf = (part: object): string =>
  JSON.stringify(part, (key, value: unknown) => (wording.has(key) ? undefined : value));

/** Whether two conditions mean the same, as far as they are written alike. */
export const isSameCondition = (one: Condition, other: Condition): boolean => meaningOf(one) === meaningOf(other);

/** The conditions all of which have to be met. */
const conjuncts = (condition: Condition): readonly Condition[] =>
  condition.form.kind === 'all' ? [condition, ...condition.form.members.flatMap(conjuncts)] : [condition];

const areApart = (one: Bound, other: Bound): boolean =>
  (one.atMost !== null && other.atLeast !== null && one.atMost < other.atLeast) ||
  (other.atMost !== null && one.atLeast !== null && other.atMost < one.atLeast);

const countApart = ({ form: one }: Condition, { form: other }: Condition): boolean =>
  one.kind === 'count' &&
  other.kind === 'count' &&
  meaningOf(one.selection) === meaningOf(other.selection) &&
  areApart(one.bound, other.bound);

/** Whether one of these denies what the others say. */
const denies = (some: readonly Condition[], others: readonly Condition[]): boolean => {
  const said = new Set(others.map(meaningOf));
  return some.some(({ form }) => {
    if (form.kind !== 'not') return false;
    const { member } = form;
    const parts = member.form.kind === 'all' ? member.form.members : [member];
    return said.has(meaningOf(member)) || (parts.length > 0 && parts.every((part) => said.has(meaningOf(part))));
  });
};

/** Whether it can be seen that two conditions are never met at once; null is what is always met. */
export const areExclusive = (one: Condition | null, other: Condition | null): boolean => {
  if (one === null || other === null) return false;
  const [some, others] = [conjuncts(one), conjuncts(other)];
  return (
    denies(some, others) ||
    denies(others, some) ||
    some.some((each) => others.some((another) => countApart(each, another)))
  );
};
