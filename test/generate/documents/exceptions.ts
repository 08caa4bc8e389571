import type { Condition, Exception } from '../../../grammar/src/index.ts';
import type { Around } from './around.ts';
import { different, once, oneOf, type Choices } from './choices.ts';
import { condition } from './conditions.ts';
import { covers, everyDay } from './days.ts';
import { at, name, names } from './nodes.ts';
import { heading, type statementWith } from './statements.ts';

/** What an exception is one to: as it is written, and what may be said where it stands. */
interface Original {
  readonly labels: readonly string[];
  readonly inner: Around;
}

/** An exception, and what one to it may say. */
function exception(choices: Choices, around: Around, original: Original, label: string | null): Made {
  const isMeasured = original.inner.measuring === 'is' && around.measuring === 'may';
  // It is measured as the original is, unless it has days of its own.
  const within = (inner: Around): Around => ({
    ...(inner.measuring !== 'is' && isMeasured ? original.inner : inner),
    label: () => null,
  });
  const made = heading(choices, around, (inner) => condition(choices, within(inner), 0));
  // At which moment the requirement is asked stands further out.
  const modifiers = made.modifiers.filter(({ kind }) => kind !== 'OnTiming');
  const inner = within(made.inner);
  const saysWhen = made.when !== null || modifiers.some(({ kind }) => kind !== 'Measured');
  const node: Exception = {
    kind: 'Exception',
    ...at,
    name: label === null ? null : name(label),
    to: names(original.labels),
    modifiers,
    when: saysWhen ? made.when : condition(choices, inner, 0),
    condition: oneOf<Exception['condition']>(choices, [
      [4, () => condition(choices, inner, 1)],
      [1, () => ({ kind: 'NotRequired', ...at })],
    ]),
  };
  const days = around.days.filter((day) => covers(made.span, day));
  return { node, days, inner, isMeasured: modifiers.some(({ kind }) => kind === 'Measured') };
}

interface Made {
  readonly node: Exception;
  readonly days: Around['days'];
  readonly inner: Around;
  /** It has measuring days of its own. */
  readonly isMeasured: boolean;
}

/** An exception to a requirement, and now and then one to that, which may be one to the requirement as well. */
export function exceptions(
  choices: Choices,
  outer: Around,
  { label, span, inner }: ReturnType<typeof statementWith>,
): readonly Exception[] {
  if (label === null) return [];
  const around: Around = {
    ...outer,
    days: outer.isAnywhere ? outer.days : outer.days.filter((day) => covers(span, day)),
  };
  const isNamed = once(choices, 2);
  const own = isNamed ? outer.label() : null;
  const first = exception(choices, around, { labels: [label], inner }, own);
  if (own === null || once(choices, 2)) return [first.node];
  const labels = first.isMeasured || once(choices, 2) ? [own] : [label, own];
  const days = around.isAnywhere ? around.days : first.days;
  const second = exception(choices, { ...around, days }, { labels, inner: first.inner }, outer.label());
  return [first.node, second.node];
}

/** An exception to points of requirements, wherever these stand. */
export function namedException(choices: Choices, around: Around, labels: readonly string[]): readonly Exception[] {
  if (labels.length === 0) return [];
  const inner: Around = { ...around, days: everyDay, isAnywhere: true, measuring: 'never', label: () => null };
  const body: Condition = condition(choices, inner, 1);
  return [
    {
      kind: 'Exception',
      ...at,
      name: null,
      to: names(different(choices, labels, 2)),
      modifiers: [],
      when: condition(choices, inner, 0),
      condition: body,
    },
  ];
}
