/** Checks of values without parts. */
import { isDate } from '../calendar.ts';
import { quoted } from '../quoted.ts';
import { hasDateForm, isDuration, isExact, isPeriod } from './forms.ts';
import type { FactIssueKind } from './issues.ts';
import { report } from './walk.ts';
import type { Check, Walk } from './walk.ts';
import { didYouMean, expected, listed, withArticle } from './words.ts';

const withoutQuotes = ' Write it without quotation marks.';

/** Reports a value that is not a text. */
function isText(walk: Walk, value: unknown, what: string): value is string {
  if (typeof value === 'string') return true;
  report(walk, 'wrongType', () => expected(what, value));
  return false;
}

export function numberCheck(neverNegative: boolean): Check {
  return (walk, value) => {
    if (typeof value !== 'number') {
      const isNumeral = typeof value === 'string' && /^-?[0-9]+(?:\.[0-9]+)?$/.test(value);
      report(walk, 'wrongType', () => expected('a number', value, isNumeral ? withoutQuotes : ''));
      return;
    }
    if (!isExact(value)) report(walk, 'inexactNumber', () => inexact(value));
    if (neverNegative && value < 0) {
      report(walk, 'negative', () => `Expected a number that is not negative, found ${value}.`);
    }
  };
}

function inexact(value: number): string {
  if (!Number.isFinite(value)) return `Expected a number that can be written out, found ${value}.`;
  return `The number ${value} has more than 15 significant digits, so it may not be exactly what was meant. Round it where it comes from.`;
}

export const textCheck: Check = (walk, value) => {
  isText(walk, value, 'a text');
};

export const yesnoCheck: Check = (walk, value) => {
  if (typeof value === 'boolean') return;
  const isWord = typeof value === 'string' && /^(?:true|false|yes|no)$/i.test(value);
  report(walk, 'wrongType', () =>
    expected('true or false', value, isWord ? ' Write true or false without quotation marks.' : ''),
  );
};

export const dateCheck: Check = (walk, value) => {
  if (isDate(value) || !isText(walk, value, 'a date such as "2024-05-01"')) return;
  report(walk, 'malformedDate', () => malformedDate(value));
};

function malformedDate(text: string): string {
  if (hasDateForm(text)) return `There is no day ${quoted(text)} in the calendar.`;
  const hint = hasDateForm(text.slice(0, 10)) ? ' Leave out the time of day.' : '';
  return expected('a date such as "2024-05-01"', text, hint);
}

export const durationCheck: Check = (walk, value) => {
  const what = 'a length of time such as "PT1H", "P2D" or "P2W"';
  if (!isText(walk, value, what) || isDuration(value)) return;
  const hint = isPeriod(value)
    ? ' Years and months are not of one length; say it in weeks, days, hours and minutes.'
    : '';
  report(walk, 'malformedDuration', () => expected(what, value, hint));
};

export const periodCheck: Check = (walk, value) => {
  const what = 'a number of years and months such as "P6M" or "P1Y"';
  if (!isText(walk, value, what) || isPeriod(value)) return;
  const hint = isDuration(value) ? ' Say it in years and months.' : '';
  report(walk, 'malformedDuration', () => expected(what, value, hint));
};

/** A text that is one of these: the members of a choice, or the levels of a scale. */
export function oneOfCheck(names: readonly string[], kind: FactIssueKind): Check {
  const known = new Set(names);
  const what = `one of ${listed(names)}`;
  return (walk, value) => {
    if (!isText(walk, value, what) || known.has(value)) return;
    report(walk, kind, () => `Expected ${what}, found ${quoted(value)}${didYouMean(value, names)}`);
  };
}

/** The name of an entry of a kind. */
export function entryCheck(kind: string, entries: readonly string[]): Check {
  const known = new Set(entries);
  const what = `the name of ${withArticle(kind)}`;
  return (walk, value) => {
    if (!isText(walk, value, what) || known.has(value)) return;
    report(walk, 'unknownEntry', () => `The catalog has no ${kind} ${quoted(value)}${didYouMean(value, entries)}`);
  };
}
