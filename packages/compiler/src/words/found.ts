/** What was found, in words. */
import type { Explanation, Found, Verdict } from '../core/explanation.ts';
import type { IsoDate } from '../core/types.ts';
import { decisionInWords } from './decision.ts';
import { listedUpTo } from './english.ts';
import { countedName } from './naming.ts';
import type { Naming } from './naming.ts';
import { valueInWords } from './values.ts';

export interface Context {
  readonly on: IsoDate;
  readonly naming: Naming;
}

/** Whole numbers of which only the ends are known; without a `most` there may be any number more. */
interface Range {
  readonly least: number;
  readonly most: number | null;
}

type FoundOf<Kind extends Found['kind']> = Extract<Found, { readonly kind: Kind }>;

const mostNames = 8;

function countInWords({ least, most, counted }: FoundOf<'count'>, facts: readonly string[], naming: Naming): string {
  const names = counted.map((name) => countedName(name, facts, naming));
  // Items without an identity may be one and the same, so that fewer count for certain than are named.
  const doubt = names.length > least ? ', who may be the same' : '';
  const named = names.length === 0 ? '' : ` (${listedUpTo(names, mostNames)}${doubt})`;
  const number = least === 0 ? 'none' : String(least);
  if (most === least) return `${number}${named}`;
  if (most === null && least === 0) return 'none for certain';
  if (most === null) return `${number}${named}, and there may be more`;
  if (least === 0) return `none for certain, ${most} at most`;
  return `${number}${named} for certain, ${most} at most`;
}

function rangeInWords({ least, most }: Range): string {
  if (most === null) return `${least} or more`;
  return least === most ? String(least) : `${least} to ${most}`;
}

function shareInWords({ part, whole }: FoundOf<'share'>): string {
  const words = `${rangeInWords(part)} of ${rangeInWords(whole)}`;
  if (part.least !== part.most || whole.least !== whole.most || whole.least === 0) return words;
  const percent = Math.round((part.least * 1000) / whole.least) / 10;
  const isExact = percent * whole.least === part.least * 100;
  return `${words} (${isExact ? '' : 'about '}${percent}%)`;
}

function attestationInWords({ answer, by, on, through, evidence }: FoundOf<'attestation'>, day: IsoDate): string {
  const from = by === null ? '' : ` from ${by}`;
  if (answer === null) return 'an attestation without an answer';
  const word = answer ? 'yes' : 'no';
  if (on === null) return `"${word}"${from}, without the day on which it was given`;
  if (on > day) return `"${word}"${from}, but only on ${on}, which is later than ${day}`;
  const until = through === null ? '' : through < day ? `; it ran out on ${through}` : `, valid through ${through}`;
  const proof = evidence === null ? '' : ` (evidence: ${evidence})`;
  return `"${word}"${from} on ${on}${until}${proof}`;
}

function questionInWords({ settled, text, name }: FoundOf<'question'>): string {
  if (settled === null && name === null) return `the document does not give it: ${text}`;
  if (settled === null) return `the question "${text}" is not settled`;
  const since = settled.since === null ? '' : ` since ${settled.since}`;
  const note = settled.note === null ? '' : ` (${settled.note})`;
  return `settled with "${settled.answer}"${since}${note}`;
}

/** Of which days it is so, and as of which of them it is explained. */
function dailyInWords({ mode, on, first, last }: FoundOf<'daily'>, verdict: Verdict): string {
  if (on === null) return 'no day can be looked at';
  const days = `from ${first} through ${last}`;
  const isAny = mode === 'anyDay';
  if (verdict === 'met')
    return isAny ? `met on ${on}, the last such day ${days}` : `met on every day ${days}; shown as of ${on}`;
  if (verdict === 'unmet')
    return isAny ? `met on no day ${days}; shown as of ${on}` : `not met on ${on}, the last such day ${days}`;
  return `not certain of the days ${days}; shown as of ${on}`;
}

/** What was found for a condition; null where nothing was. */
export function foundInWords(explanation: Explanation, { on, naming }: Context): string | null {
  const { found, facts, needed, sentence, verdict } = explanation;
  if (found === null) return null;
  const context = `${needed ?? ''} ${sentence}`;
  switch (found.kind) {
    case 'value':
      return valueInWords(found.value, context);
    case 'values': {
      const value = found.value === null ? 'a value that is not known' : valueInWords(found.value, context);
      const other = found.other === null ? 'one that is not known' : valueInWords(found.other, context);
      return `${value}, compared with ${other}`;
    }
    case 'count':
      return countInWords(found, facts, naming);
    case 'share':
      return shareInWords(found);
    case 'attestation':
      return attestationInWords(found, on);
    case 'measured':
      return `measured on ${found.on}`;
    case 'decided':
      return found.decision === null ? 'the day of the last decision is not known' : decisionInWords(found.decision);
    case 'daily':
      return dailyInWords(found, verdict);
    case 'governed':
    case 'slots':
      return null;
    case 'question':
      return questionInWords(found);
  }
}
