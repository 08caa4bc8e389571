import type { IsoDate } from '../../../packages/compiler/src/core/types.ts';
import type { Before, Label, Since, Through, Validity, DateLiteral } from '../../../grammar/src/index.ts';
import { daysLater, withNeighbours } from '../days.ts';
import { once, oneOf, pick, several, type Choices } from './choices.ts';
import { at } from './nodes.ts';

/** The days that generated documents name: few, some of them next to each other. */
export const namedDays: readonly IsoDate[] = ['2024-01-01', '2023-12-31', '2024-02-29', '2024-03-01', '2024-06-15'];

/** At least one day of every stretch of time that the named days bound. */
export const everyDay: readonly IsoDate[] = withNeighbours(namedDays);

/** The days from the first to the last; null means without that end. */
export interface Span {
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** From this day on a revision for cohorts, to which it is pinned, can have begun. */
  readonly begins?: IsoDate;
}

const always: Span = { first: null, last: null };

export function covers({ first, last, begins = '' }: Span, day: IsoDate): boolean {
  return (first === null || first <= day) && (last === null || day <= last) && begins <= day;
}

export interface Revision {
  readonly label: string;
  readonly on: IsoDate | null;
  /** It begins for cohorts. What is pinned to it is so on one side in all the program, so that something is left for everybody. */
  readonly pinned?: 'since' | 'before';
  /** From this day on it has begun for some. */
  readonly begins?: IsoDate;
}

/** The words for a span, and the span. */
export interface Lifetime {
  readonly nodes: readonly Validity[];
  readonly span: Span;
}

export const unlimited: Lifetime = { nodes: [], span: always };

/** Some of `since`, `before` and `through`, such that a day of those given is left. */
export function lifetime(
  choices: Choices,
  revisions: readonly Revision[] = [],
  within: readonly IsoDate[] = everyDay,
): Lifetime {
  const parts = several(choices, [0, 2], () => validity(choices, revisions));
  const span = parts.map((part) => part.span).reduce(both, always);
  return within.some((day) => covers(span, day)) ? { nodes: parts.map(({ node }) => node), span } : unlimited;
}

/** The same, mostly without an end or a beginning. */
export function rareLifetime(
  choices: Choices,
  ...rest: [revisions?: readonly Revision[], within?: readonly IsoDate[]]
): Lifetime {
  return once(choices, 3) ? lifetime(choices, ...rest) : unlimited;
}

function both(one: Span, other: Span): Span {
  const firsts = [one.first, other.first].filter((day) => day !== null).toSorted();
  const lasts = [one.last, other.last].filter((day) => day !== null).toSorted();
  const begins = [one.begins, other.begins]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  return { first: firsts.at(-1) ?? null, last: lasts[0] ?? null, ...(begins === undefined ? {} : { begins }) };
}

interface Part {
  readonly node: Validity;
  readonly span: Span;
}

function validity(choices: Choices, revisions: readonly Revision[]): Part {
  const beginning = revisions.filter(({ pinned }) => pinned !== 'before');
  const ending = revisions.filter(({ on, pinned }) => on !== null || pinned === 'before');
  const onDay = (): Part => {
    const day = pick(choices, namedDays);
    const point: DateLiteral = { kind: 'Date', ...at, text: day };
    return pick(choices, [since(point, day), before(point, day), through(point, day)]);
  };
  const sinceRevision = (): Part => {
    const { label, on, begins } = pick(choices, beginning);
    const part = since({ kind: 'Label', ...at, text: label }, on);
    return begins === undefined ? part : { ...part, span: { ...part.span, begins } };
  };
  const beforeRevision = (): Part => {
    const { label, on } = pick(choices, ending);
    const point: Label = { kind: 'Label', ...at, text: label };
    return on === null ? { node: { kind: 'Before', ...at, point }, span: always } : before(point, on);
  };
  return oneOf(choices, [
    [3, onDay],
    [beginning.length === 0 ? 0 : 2, sinceRevision],
    [ending.length === 0 ? 0 : 2, beforeRevision],
  ]);
}

function since(point: DateLiteral | Label, on: IsoDate | null): Part {
  const node: Since = { kind: 'Since', ...at, point };
  return { node, span: { first: on, last: null } };
}

function before(point: DateLiteral | Label, on: IsoDate): Part {
  const node: Before = { kind: 'Before', ...at, point };
  return { node, span: { first: null, last: daysLater(on, -1) } };
}

function through(point: DateLiteral, on: IsoDate): Part {
  const node: Through = { kind: 'Through', ...at, point };
  return { node, span: { first: null, last: on } };
}
