/** Checks of objects: records, holdings, attestations, money. */
import { isDate } from '../calendar.ts';
import { quoted } from '../quoted.ts';
import { dateCheck, numberCheck, textCheck, yesnoCheck } from './scalars.ts';
import { checkAt, countValue, isObject, own, report, reportAt } from './walk.ts';
import type { Check, JsonObject, Walk } from './walk.ts';
import { didYouMean, expected, withArticle } from './words.ts';

export type Members = ReadonlyMap<string, Check>;

/** Checks the properties of an object. Own enumerable ones only: what is inherited does not exist. */
export function checkMembers(walk: Walk, value: JsonObject, members: Members, owner: string): void {
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    if (!countValue(walk)) return;
    const check = members.get(key);
    if (check === undefined) {
      reportAt(walk, key, 'unknownField', () => {
        return `${quoted(key)} is not a field of ${owner}${didYouMean(key, members.keys())}`;
      });
      continue;
    }
    const held = value[key];
    if (held === null || held === undefined) continue;
    checkAt(walk, key, check, held);
    if (walk.stopped) return;
  }
}

/** An object with these members and no others. `owner` is what messages call it. */
export function objectCheck(members: Members, owner: string): Check {
  return (walk, value) => {
    if (isObject(value)) checkMembers(walk, value, members, owner);
    else report(walk, 'wrongType', () => expected(`an object with the fields of ${owner}`, value));
  };
}

/** Reports a last day before the first day. Days that are not known or malformed are in no order. */
function checkSpan(walk: Walk, value: JsonObject, first: string, last: string): void {
  checkDays(walk, own(value, first), own(value, last), last);
}

/** The same of two values; the second stands under `last`. */
export function checkDays(walk: Walk, from: unknown, to: unknown, last: string): void {
  if (typeof from !== 'string' || typeof to !== 'string' || to >= from || !isDate(from) || !isDate(to)) return;
  reportAt(walk, last, 'spanReversed', () => `The last day, ${quoted(to)}, is before the first day, ${quoted(from)}.`);
}

/** The same of an object that has days: the last one is not before the first. */
export function spanCheck(check: Check): Check {
  return (walk, value) => {
    check(walk, value);
    if (isObject(value)) checkSpan(walk, value, 'since', 'through');
  };
}

/** `{ entry, since?, through?, renewed? }` */
export function holdingCheck(kind: string, entry: Check, days: Check): Check {
  const owner = `a holding of ${withArticle(kind)}`;
  const members: Members = new Map([
    ['entry', entry],
    ['since', dateCheck],
    ['through', dateCheck],
    ['renewed', days],
  ]);
  return (walk, value) => {
    if (!isObject(value)) {
      const hint = typeof value === 'string' ? ` Write { "entry": ${quoted(value)} }.` : '';
      report(walk, 'wrongType', () => expected(`an object such as { "entry": …, "since": … }`, value, hint));
      return;
    }
    checkMembers(walk, value, members, owner);
    if (own(value, 'entry') === null) {
      report(walk, 'missingEntry', () => `A holding has to say which ${kind} is held: "entry" is missing.`);
    }
    checkSpan(walk, value, 'since', 'through');
  };
}

const attestationMembers: Members = new Map([
  ['answer', yesnoCheck],
  ['by', textCheck],
  ['on', dateCheck],
  ['evidence', textCheck],
  ['through', dateCheck],
]);

/** `{ answer, by, on, evidence, through }` */
export const attestationCheck: Check = (walk, value) => {
  if (!isObject(value)) {
    report(walk, 'wrongType', () => expected('an object such as { "answer": true, "by": …, "on": … }', value));
    return;
  }
  checkMembers(walk, value, attestationMembers, 'an attestation');
  checkSpan(walk, value, 'on', 'through');
};

/** `{ amount, currency }` in one currency. */
export function moneyCheck(currency: string, neverNegative: boolean): Check {
  const example = `{ "amount": 100, "currency": ${quoted(currency)} }`;
  const currencyCheck: Check = (walk, value) => {
    if (value !== currency) report(walk, 'wrongCurrency', () => expected(`the currency ${quoted(currency)}`, value));
  };
  const members: Members = new Map([
    ['amount', numberCheck(neverNegative)],
    ['currency', currencyCheck],
  ]);
  return (walk, value) => {
    if (!isObject(value)) {
      report(walk, 'wrongType', () => expected(`an amount of money such as ${example}`, value));
      return;
    }
    checkMembers(walk, value, members, 'an amount of money');
    if (own(value, 'amount') !== null && own(value, 'currency') === null) {
      reportAt(walk, 'currency', 'wrongCurrency', () => `The amount has no currency; write ${example}.`);
    }
  };
}
