/** The code of the tables that say on which days which entries count. */
import type { Admission, DayBack, DayWindow, Earned, HoldingTime, Refusal } from '../core/core.ts';
import { indented, numeral } from './code.ts';
import type { Property } from './day-property.ts';
import type { Emission } from './emission.ts';
import { textOrNull } from './node.ts';
import { quote } from './quote.ts';

/** The properties that hold, for a day, which entries count on it and why the others do not. */
export function admissionProperties(emission: Emission): readonly Property[] {
  return emission.gather().admissions.map(({ name, of, admissions, time, earned }) => {
    const table = admissionTableOnDay(emission, admissions, time.kind !== 'onDay');
    const titles = emission.constant('titles', titlesOfKind(emission, of), 'ReadonlyMap<string, string | null>');
    return {
      name,
      type: 'runtime.AdmissionsOn',
      value: `${emission.runtime('admissionsOn')}(${[table, titles, 'day', ...ofHoldings(emission, time, earned)].join(', ')})`,
    };
  });
}

/** The table of admissions; where revisions for cohorts change it, the one of as many of them as have begun. */
function admissionTableOnDay(emission: Emission, admissions: readonly Admission[], isOffered: boolean): string {
  const tableAt = (step: number): string => admissionsConstant(emission, admissions, isOffered, step);
  const steps = [...new Set(admissions.flatMap(({ revised }) => revised.map(({ step }) => step)))];
  return steps
    .toSorted((a, b) => a - b)
    .reduce((table, step) => `begun >= ${numeral(step)} ? ${tableAt(step)} : ${table}`, tableAt(0));
}

/** The constant that holds the table of admissions as they are once so many of the revisions for cohorts have begun. */
export function admissionsConstant(
  emission: Emission,
  admissions: readonly Admission[],
  isOffered: boolean,
  step = 0,
): string {
  const then = admissions.map((each) => {
    const { spans } = each.revised.findLast((one) => one.step <= step) ?? each;
    return { ...each, spans };
  });
  return emission.constant('admissions', admissionTable(then, isOffered), 'readonly runtime.Admission[]');
}

/** The entries of the kind with their titles. */
function titlesOfKind({ program }: Emission, of: string): string {
  const entries = program.vocabulary.kinds.find(({ name }) => name === of)?.entries ?? [];
  const rows = entries.map(({ name, title }) => `[${quote(name)}, ${textOrNull(title)}],`);
  return ['new Map([', ...indented(rows), '])'].join('\n');
}

/** The time over which holdings are looked at and what is asked of their first days; nothing where they are held on the day. */
function ofHoldings(emission: Emission, time: HoldingTime, earned: Earned | null): readonly string[] {
  const over = time.kind === 'onDay' ? null : timeConstant(emission, time);
  if (earned === null) return over === null ? [] : [over];
  return [over ?? 'null', earnedConstant(emission, earned)];
}

/** The constant that holds what is asked of the first days of holdings. */
export function earnedConstant(emission: Emission, { first, last, validFor }: Earned): string {
  const term = validFor === null ? 'null' : `[${numeral(validFor.months)}, ${numeral(validFor.days)}]`;
  const value = `{ first: ${textOrNull(first)}, last: ${textOrNull(last)}, validFor: ${term} }`;
  return emission.constant('earned', value, 'runtime.Earned');
}

/** The constant that holds a time over which holdings are looked at. */
export function timeConstant(emission: Emission, time: Exclude<HoldingTime, { readonly kind: 'onDay' }>): string {
  const atLeast = time.kind === 'inTotal' ? backCode(time.atLeast) : 'null';
  const value = `{ mode: "${time.kind}", ${endsCode(time.window)}, atLeast: ${atLeast} }`;
  return emission.constant('time', value, 'runtime.Time');
}

/** The constant that holds a window. */
export function windowConstant(emission: Emission, window: DayWindow): string {
  return emission.constant('window', `{ ${endsCode(window)} }`, 'runtime.Window');
}

function endsCode({ first, firstIsIn, last }: DayWindow): string {
  return `first: ${backCode(first)}, firstIsIn: ${String(firstIsIn)}, last: ${backCode(last)}`;
}

/** A day counted back, as the runtime's `Back`. */
export function backCode({ from, months, days }: DayBack): string {
  return `[${numeral(months)}, ${numeral(days)}, ${fromCode(from)}]`;
}

/** Where a day is counted back from, as the runtime is told. */
export function fromCode(from: DayBack['from']): string {
  return from === 'end' ? quote(from) : String(from === 'month');
}

function admissionTable(admissions: readonly Admission[], isOffered: boolean): string {
  const rows = admissions.map(({ entry, title, spans, offered: { first, last } }) => {
    const periods = spans.map(
      ({ first, last, refusal }) =>
        `{ first: ${textOrNull(first)}, last: ${textOrNull(last)}, refusal: ${refusalCode(refusal)} }`,
    );
    const offered = isOffered ? `, offered: { first: ${textOrNull(first)}, last: ${textOrNull(last)} }` : '';
    return `{ entry: ${quote(entry)}, title: ${textOrNull(title)}, spans: [${periods.join(', ')}]${offered} },`;
  });
  return ['[', ...indented(rows), ']'].join('\n');
}

function refusalCode(refusal: Refusal | null): string {
  switch (refusal?.kind) {
    case undefined:
      return 'null';
    case 'notAsked':
      return '{ kind: "notAsked" }';
    case 'excluded':
      return `{ kind: "excluded", since: ${textOrNull(refusal.since)}, revision: ${textOrNull(refusal.revision)} }`;
    case 'notYetOffered':
      return `{ kind: "notYetOffered", first: ${quote(refusal.first)} }`;
    case 'retired':
      return `{ kind: "retired", last: ${quote(refusal.last)} }`;
    case 'outdated':
      return `{ kind: "outdated", since: ${quote(refusal.since)} }`;
  }
}
