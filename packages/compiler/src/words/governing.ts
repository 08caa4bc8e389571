/** Which revision governs where revisions begin for cohorts, and why, in words. */
import type { Explanation } from '../core/explanation.ts';
import { becauseInWords } from './because.ts';
import { decisionInWords } from './decision.ts';
import type { Context } from './found.ts';
import { factInWords } from './naming.ts';

/** A sentence about which revision governs, with the cohort that it speaks of where that says more. */
export interface GoverningLine {
  readonly words: string;
  readonly cohort: Explanation | null;
}

/** What is explained under the revision that governs; the explanation itself where nothing depends on that. */
export function bodyOf(explanation: Explanation): Explanation {
  const { form, found, children } = explanation;
  if (form !== 'governed' || found?.kind !== 'governed') return explanation;
  const body = children.at(-1);
  return body === undefined || body.form === 'decided' ? explanation : body;
}

/** The lines of a revision: each cohort with its day and moment. */
function linesOf(begins: Explanation): readonly Explanation[] {
  const [body] = begins.children;
  if (body === undefined) return [];
  return body.form === 'any' ? body.children : [body];
}

/** The cohort itself, within what says when and at which moment it counts. */
function cohortIn(line: Explanation): Explanation {
  const [inner] = line.children;
  return (line.form === 'inForce' || line.form === 'moment') && inner !== undefined ? cohortIn(inner) : line;
}

function lineInWords(line: Explanation, day: string): GoverningLine {
  const { sentence, verdict } = line;
  switch (verdict) {
    case 'met':
      return { words: `${sentence}: so it is`, cohort: null };
    case 'unmet':
      return { words: `${sentence}: it is not one of these`, cohort: cohortIn(line) };
    case 'not applicable': {
      const because = line.because?.kind === 'notInForce' ? 'that was later' : becauseInWords(line, day);
      return { words: `${sentence}: ${because ?? 'does not apply'}`, cohort: null };
    }
    case 'unknown':
    case 'unclear':
      return { words: `${sentence}: that is not known`, cohort: cohortIn(line) };
  }
}

function begunInWords(begins: Explanation, context: Context): readonly GoverningLine[] {
  const { found, title, verdict, missing } = begins;
  const decision = found?.kind === 'decided' ? found.decision : null;
  const name = title ?? 'The revision';
  if (decision === null) {
    const facts = missing.map((pointer) => factInWords(pointer, context.naming)).join('; ');
    return [{ words: `${name}: the day of the last decision is not known; missing: ${facts}`, cohort: null }];
  }
  const state =
    verdict === 'met'
      ? 'has begun'
      : verdict === 'unknown' || verdict === 'unclear'
        ? 'may have begun'
        : 'has not begun';
  const lines = linesOf(begins).map((line) => lineInWords(line, decision.on));
  return [{ words: `${name} ${state}, ${decisionInWords(decision)}:`, cohort: null }, ...lines];
}

/** `Revision 2.0 governs.`; then, for each revision that begins for cohorts, whether it has begun, and for whom it does. */
export function governingInWords(explanation: Explanation, context: Context): readonly GoverningLine[] {
  const { form, found, children } = explanation;
  if (form !== 'governed' || found?.kind !== 'governed') return [];
  const names = found.revisions.map((label) => (label === null ? 'none' : `revision ${label}`));
  const whole =
    names.length > 1
      ? `It is not known which revision governs: ${names.join(' or ')}.`
      : `${names[0] === 'none' ? 'No revision governs' : `${names[0]?.replace('r', 'R') ?? ''} governs`}.`;
  const begins = children.filter((child) => child.form === 'decided');
  return [{ words: whole, cohort: null }, ...begins.flatMap((each) => begunInWords(each, context))];
}
