/** What a condition is called, and which conditions are shown as one. */
import type { FormKind } from '../core/core.ts';
import type { Explanation } from '../core/explanation.ts';
import type { Span } from '../core/span.ts';

const longestSentence = 160;

/** Whether the document gives the condition a label or a title. */
export function isNamed({ label, title }: Explanation): boolean {
  return label !== null || title !== null;
}

/** The conditions in it that ask something: of the others only the compiler knows. */
function askingIn({ children }: Explanation): readonly Explanation[] {
  return children.filter((child) => child.form !== 'any' || child.sentence !== '' || child.children.length > 0);
}

function isWrapper(explanation: Explanation): boolean {
  const { form } = explanation;
  if (askingIn(explanation).length !== 1) return false;
  return form === 'inForce' || form === 'begun' || form === 'moment' || form === 'all' || form === 'any';
}

/**
 * The condition as readers are to see it: what only says when another one is in force is shown as that one, under the
 * name that one of them has. Two names stay two conditions.
 */
export function merged(explanation: Explanation): Explanation {
  const [child] = askingIn(explanation);
  if (!isWrapper(explanation) || child === undefined) return explanation;
  const inner = merged(child);
  if (isNamed(explanation) && isNamed(inner)) return explanation;
  if (explanation.verdict !== inner.verdict) return explanation;
  const { label, title } = isNamed(inner) ? inner : explanation;
  return { ...inner, label, title };
}

function groupWords(form: FormKind, needed: string | null): string {
  switch (form) {
    case 'all':
    case 'slots':
      return 'all of these';
    case 'any':
      return 'at least one of these';
    case 'tally':
      return needed === null ? 'of these' : `${needed} of these`;
    case 'not':
      return 'not this';
    case 'when':
    case 'instead':
    case 'inForce':
    case 'begun':
    case 'governed':
    case 'decided':
    case 'daily':
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
      return 'this';
  }
}

function sentenceOr(explanation: Explanation, otherwise: string): string {
  const { sentence } = explanation;
  const isWhole = sentence !== '' && !sentence.endsWith('…') && sentence.length <= longestSentence;
  return isWhole ? sentence : otherwise;
}

/** What the condition is called: its title, or its label with what it asks, or its own words. */
export function headingOf(explanation: Explanation): string {
  const { title, label, form, needed, children, sentence } = explanation;
  if (title !== null) return title;
  const isGroup = children.length > 0;
  const group = groupWords(form, needed);
  if (label !== null) return `${label}: ${isGroup ? sentenceOr(explanation, group) : sentence}`;
  return isGroup ? sentenceOr(explanation, group) : sentence;
}

/** The same in few words, for tables. */
export function shortNameOf(explanation: Explanation): string {
  return explanation.title ?? explanation.label ?? headingOf(explanation);
}

/** `premier-integrator.proviso:11`, whatever folder the document is in. */
export function placeInWords({ document, line }: Span): string {
  return `${document.slice(document.lastIndexOf('/') + 1)}:${line}`;
}
