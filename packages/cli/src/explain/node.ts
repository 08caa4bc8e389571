/** One condition and those in it, as lines. */
import type { Explanation } from '@proviso/runtime';
import { line, piece } from '../text/lines.ts';
import type { Line, Piece } from '../text/lines.ts';
import { answersInWords } from './answers.ts';
import { becauseInWords } from './because.ts';
import { foundInWords } from './found.ts';
import type { Context } from './found.ts';
import { headingOf, isNamed, merged, placeInWords, shortNameOf } from './headings.ts';
import { missInWords } from './misses.ts';
import { factInWords } from './naming.ts';
import { verdictWords } from './verdicts.ts';

export interface TreeOptions {
  /** Leaves out what is met or does not apply. */
  readonly onlyOpen: boolean;
}

const step = 2;
const markWidth = 2;
const mostMissing = 6;

function headLine(explanation: Explanation, indent: number, role: string, note: string | null): Line {
  const { mark, words, style } = verdictWords(explanation.verdict);
  const place = isNamed(explanation) ? [piece(`  ${placeInWords(explanation.span)}`, 'faint')] : [];
  const isStrong = isNamed(explanation) && explanation.verdict !== 'not applicable';
  const reason = note === null ? '' : `: ${note}`;
  return line(
    indent,
    markWidth,
    piece(`${mark} `, style),
    ...(role === '' ? [] : [piece(`${role} `, 'faint')]),
    piece(note === null ? headingOf(explanation) : shortNameOf(explanation), isStrong ? 'strong' : 'plain'),
    piece(' — '),
    piece(words, style),
    piece(reason, 'faint'),
    ...place,
  );
}

function detail(indent: number, ...pieces: readonly Piece[]): Line {
  return line(indent + markWidth, step, ...pieces);
}

/** What the rule says, where the heading is a title that does not. */
function ruleLines(explanation: Explanation, indent: number): readonly Line[] {
  const { title, sentence } = explanation;
  if (title === null || sentence === '' || sentence === title) return [];
  return [detail(indent, piece(`rule: ${sentence}`, 'faint'))];
}

function foundLines(explanation: Explanation, indent: number, context: Context): readonly Line[] {
  const { needed, verdict } = explanation;
  const found = foundInWords(explanation, context);
  if (found !== null && explanation.found?.kind === 'question') return [detail(indent, piece(found, 'faint'))];
  if (verdict === 'met') return found === null ? [] : [detail(indent, piece(`found: ${found}`, 'faint'))];
  const parts = [...(needed === null ? [] : [`needed: ${needed}`]), ...(found === null ? [] : [`found: ${found}`])];
  return parts.length === 0 ? [] : [detail(indent, piece(parts.join('; ')))];
}

function missingLines({ missing }: Explanation, indent: number, { naming }: Context): readonly Line[] {
  if (missing.length === 0) return [];
  const facts = missing.slice(0, mostMissing).map((pointer) => factInWords(pointer, naming));
  const more = missing.length > mostMissing ? [`${missing.length - mostMissing} more`] : [];
  return [detail(indent, piece('missing: ', 'unknown'), piece([...facts, ...more].join('; ')))];
}

function nearestLines({ nearest }: Explanation, indent: number, context: Context): readonly Line[] {
  return nearest.map((miss) => detail(indent, piece('· '), piece(missInWords(miss, context))));
}

interface Child {
  readonly role: string;
  readonly explanation: Explanation;
}

function plainChildren(children: readonly Explanation[]): readonly Child[] {
  return children.map((explanation) => ({ role: '', explanation }));
}

/** The children that say something, with the part that each plays. */
function childrenOf({ form, children }: Explanation): readonly Child[] {
  switch (form) {
    case 'when': {
      const [condition, body] = children;
      if (condition === undefined || body === undefined) return plainChildren(children);
      return [
        { role: 'where', explanation: condition },
        { role: 'then', explanation: body },
      ];
    }
    case 'instead': {
      const [condition, replacement, original] = children;
      if (condition === undefined || replacement === undefined || original === undefined)
        return plainChildren(children);
      const isReplaced = condition.verdict === 'met';
      const isKept = condition.verdict === 'unmet' || condition.verdict === 'not applicable';
      return [
        { role: 'where', explanation: condition },
        ...(isKept ? [] : [{ role: 'then instead', explanation: replacement }]),
        ...(isReplaced ? [] : [{ role: 'otherwise', explanation: original }]),
      ];
    }
    case 'not': {
      return children.map((explanation) => ({ role: 'not:', explanation }));
    }
    case 'all':
    case 'any':
    case 'tally':
    case 'inForce':
    case 'moment':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count':
    case 'every':
    case 'share':
      return plainChildren(children);
  }
}

function isShown({ explanation }: Child, { onlyOpen }: TreeOptions): boolean {
  return !onlyOpen || (explanation.verdict !== 'met' && explanation.verdict !== 'not applicable');
}

function leafLines(explanation: Explanation, indent: number, context: Context): readonly Line[] {
  const turnsOnAnswers = explanation.form !== 'question' && explanation.answers.length > 0;
  return [
    ...ruleLines(explanation, indent),
    ...(turnsOnAnswers
      ? answersInWords(explanation.answers, indent + markWidth)
      : foundLines(explanation, indent, context)),
    ...(explanation.verdict === 'unknown' ? missingLines(explanation, indent, context) : []),
    ...nearestLines(explanation, indent, context),
  ];
}

/** The only child where it says no more than what was found, which is then shown with the condition itself. */
function deniedLeaf({ form, children }: Explanation): Explanation | null {
  const [child] = children;
  if (form !== 'not' || child === undefined) return null;
  const inner = merged(child);
  return inner.children.length === 0 ? inner : null;
}

function deniedLines(denied: Explanation, indent: number, context: Context): readonly Line[] {
  if (denied.verdict === 'unknown') return missingLines(denied, indent, context);
  return foundLines({ ...denied, needed: null }, indent, context);
}

/** Whether the verdict under each answer is that of one child, which says so itself. */
function isSaidBelow({ answers, children }: Explanation): boolean {
  const rows = JSON.stringify(answers);
  return children.some((child) => JSON.stringify(child.answers) === rows);
}

/** A condition as lines. What does not apply takes one line with the reason. */
export function nodeLines(
  given: Explanation,
  context: Context,
  options: TreeOptions,
  indent = 0,
  role = '',
): readonly Line[] {
  const explanation = merged(given);
  if (explanation.verdict === 'not applicable') {
    return [headLine(explanation, indent, role, becauseInWords(explanation, context.on))];
  }
  const head = headLine(explanation, indent, role, null);
  if (explanation.children.length === 0) return [head, ...leafLines(explanation, indent, context)];
  const denied = deniedLeaf(explanation);
  if (denied !== null) return [head, ...deniedLines(denied, indent, context)];
  return [
    head,
    ...(explanation.form === 'tally' ? foundLines(explanation, indent, context) : []),
    ...(explanation.verdict === 'unclear' && !isSaidBelow(explanation)
      ? answersInWords(explanation.answers, indent + markWidth)
      : []),
    ...childrenOf(explanation)
      .filter((child) => isShown(child, options))
      .flatMap((child) => nodeLines(child.explanation, context, options, indent + step, child.role)),
  ];
}
