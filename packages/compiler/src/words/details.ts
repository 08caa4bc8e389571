/** What is said about one condition, and which conditions in it are said apart. */
import type { Explanation } from '../core/explanation.ts';
import { conditionOfAnswer } from './answers.ts';
import { applies, exceptionName, exceptionParts, type ExceptionParts } from './exceptions.ts';
import { foundInWords } from './found.ts';
import type { Context } from './found.ts';
import { merged } from './headings.ts';
import { missesInWords } from './misses.ts';
import { factInWords } from './naming.ts';
import { slotsInWords } from './slots.ts';
import { wordsOfVerdict } from './verdicts.ts';

/** A condition within another one with the part that it plays there; the role is empty where it plays none. */
export interface Part {
  readonly role: string;
  readonly explanation: Explanation;
  /** An exception stands in its place: what it asks is named, and its verdict says nothing. */
  readonly isReplaced?: true;
}

const mostMissing = 6;

function plainParts(children: readonly Explanation[]): readonly Part[] {
  return children.map((explanation) => ({ role: '', explanation }));
}

/** Where an exception applies, what it replaces is named all the same; where it does not, what it would ask is left out. */
function partsOfException(parts: ExceptionParts): readonly Part[] {
  const { condition, replacement, original } = parts;
  const name = exceptionName(parts);
  switch (applies(parts)) {
    case 'yes':
      return [
        { role: name === null ? 'where' : `${name} applies:`, explanation: condition },
        { role: 'then instead', explanation: replacement },
        { role: 'in the place of', explanation: original, isReplaced: true },
      ];
    case 'no':
      return [
        { role: name === null ? 'where' : `${name} does not apply:`, explanation: condition },
        { role: 'otherwise', explanation: original },
      ];
    case 'open':
      return [
        { role: name === null ? 'where' : `whether ${name} applies:`, explanation: condition },
        { role: 'then instead', explanation: replacement },
        { role: 'otherwise', explanation: original },
      ];
  }
}

/** The children that say something, with the part that each plays. */
export function partsOf(explanation: Explanation): readonly Part[] {
  const { form, children } = explanation;
  switch (form) {
    case 'when': {
      const [condition, body] = children;
      if (condition === undefined || body === undefined) return plainParts(children);
      return [
        { role: 'where', explanation: condition },
        { role: 'then', explanation: body },
      ];
    }
    case 'instead': {
      const parts = exceptionParts(explanation);
      return parts === null ? plainParts(children) : partsOfException(parts);
    }
    case 'not':
      return children.map((explanation) => ({ role: 'not:', explanation }));
    case 'governed':
      return plainParts(children.filter((child) => child.form !== 'decided'));
    case 'begun':
    case 'decided':
    case 'daily':
    case 'all':
    case 'any':
    case 'tally':
    case 'slots':
    case 'inForce':
    case 'moment':
    case 'measured':
    case 'notRequired':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count':
    case 'every':
    case 'share':
      return plainParts(children);
  }
}

/** What was found: by itself where it is enough, with what was needed where it is not. Null where there is nothing to say. */
export function foundDetail(explanation: Explanation, context: Context): string | null {
  const { needed, verdict } = explanation;
  const found = foundInWords(explanation, context);
  if (found !== null && ['question', 'measured', 'decided', 'daily'].includes(explanation.found?.kind ?? '')) {
    return found;
  }
  if (verdict === 'met') return found === null ? null : `found: ${found}`;
  const parts = [...(needed === null ? [] : [`needed: ${needed}`]), ...(found === null ? [] : [`found: ${found}`])];
  return parts.length === 0 ? null : parts.join('; ');
}

/**
 * What the conditions within a condition are put into words with: what is measured is about the day of the measurement, what is decided about
 * that of the decision, and of the days of a window one is shown.
 */
export function contextWithin({ found }: Explanation, context: Context): Context {
  if (found?.kind === 'measured') return { ...context, on: found.on };
  if (found?.kind === 'daily' && found.on !== null) return { ...context, on: found.on };
  return found?.kind === 'decided' && found.decision !== null ? { ...context, on: found.decision.on } : context;
}

/** The facts that are missing, the first ones by name; null where none is. */
export function missingDetail({ missing }: Pick<Explanation, 'missing'>, { naming }: Context): string | null {
  if (missing.length === 0) return null;
  const facts = missing.slice(0, mostMissing).map((pointer) => factInWords(pointer, naming));
  const more = missing.length > mostMissing ? [`${missing.length - mostMissing} more`] : [];
  return [...facts, ...more].join('; ');
}

/** The same of what is missing besides what the conditions within are: who fills which slot turns on more than each of them does. */
export function missingBesides({ missing, children }: Explanation, context: Context): string | null {
  const within = new Set(children.flatMap((child) => child.missing));
  return missingDetail({ missing: missing.filter((pointer) => !within.has(pointer)) }, context);
}

/** The only child where it says no more than what was found, which is then shown with the condition itself. */
export function deniedLeaf({ form, children }: Explanation): Explanation | null {
  const [child] = children;
  if (form !== 'not' || child === undefined) return null;
  const inner = merged(child);
  return inner.children.length === 0 ? inner : null;
}

/** Whether a condition turns on answers and none of its children says how. */
export function turnsOnAnswers({ form, answers, children, verdict }: Explanation): boolean {
  if (children.length === 0) return form !== 'question' && answers.length > 0;
  const rows = JSON.stringify(answers);
  return verdict === 'unclear' && !children.some((child) => JSON.stringify(child.answers) === rows);
}

/** Whether a condition made of others says what was found, too. */
export function saysFound({ form }: Explanation): boolean {
  return form === 'tally' || form === 'measured' || form === 'decided' || form === 'daily';
}

/** Everything that is to be said of one condition, those in it left out: one text for each line. */
export function detailsOf(explanation: Explanation, context: Context): readonly string[] {
  const denied = deniedLeaf(explanation);
  if (denied !== null) {
    const isUnknown = denied.verdict === 'unknown';
    const words = isUnknown ? missingDetail(denied, context) : foundDetail({ ...denied, needed: null }, context);
    return words === null ? [] : [isUnknown ? `missing: ${words}` : words];
  }
  const isLeaf = explanation.children.length === 0;
  const turns = turnsOnAnswers(explanation);
  const isFound = isLeaf || saysFound(explanation);
  const found = !turns && isFound ? foundDetail(explanation, context) : null;
  const isSlots = explanation.found?.kind === 'slots';
  const missing =
    (isLeaf || isSlots) && explanation.verdict === 'unknown' ? missingBesides(explanation, context) : null;
  return [
    ...(turns
      ? explanation.answers.map((row) => `${conditionOfAnswer(row)}: ${wordsOfVerdict(row.verdict).words}`)
      : []),
    ...(found === null ? [] : [found]),
    ...(explanation.found?.kind === 'slots' && !turns ? slotsInWords(explanation.found) : []),
    ...(missing === null ? [] : [`missing: ${missing}`]),
    ...missesInWords(explanation.nearest, context),
  ];
}
