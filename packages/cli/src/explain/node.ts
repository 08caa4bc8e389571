/** One condition and those in it, as lines. */
import {
  becauseInWords,
  deniedLeaf,
  contextWithin,
  foundDetail,
  headingOf,
  isNamed,
  merged,
  missingBesides,
  missingDetail,
  missesInWords,
  partsOf,
  placeInWords,
  saysFound,
  shortNameOf,
  slotsInWords,
  turnsOnAnswers,
} from '@proviso/compiler';
import type { Context, Part } from '@proviso/compiler';
import type { Explanation } from '@proviso/runtime';
import { line, piece } from '../text/lines.ts';
import type { Line, Piece } from '../text/lines.ts';
import { answersInWords } from './answers.ts';
import { verdictWords } from './verdicts.ts';

export interface TreeOptions {
  /** Leaves out what is met or does not apply. */
  readonly onlyOpen: boolean;
}

const step = 2;
const markWidth = 2;

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
  const words = foundDetail(explanation, context);
  if (words === null) return [];
  const isFaint = explanation.found?.kind === 'question' || explanation.verdict === 'met';
  return [detail(indent, piece(words, isFaint ? 'faint' : 'plain'))];
}

function missingLines(explanation: Explanation, indent: number, context: Context): readonly Line[] {
  const words = missingDetail(explanation, context);
  return words === null ? [] : [detail(indent, piece('missing: ', 'unknown'), piece(words))];
}

/** Who fills which slot, or what stands against it. */
function slotLines(explanation: Explanation, indent: number, context: Context): readonly Line[] {
  const { found, verdict } = explanation;
  if (found?.kind !== 'slots') return [];
  const words = verdict === 'unknown' ? missingBesides(explanation, context) : null;
  const style = verdict === 'met' ? 'faint' : 'plain';
  return [
    ...slotsInWords(found).map((each) => detail(indent, piece(each, style))),
    ...(words === null ? [] : [detail(indent, piece('missing: ', 'unknown'), piece(words))]),
  ];
}

function nearestLines({ nearest }: Explanation, indent: number, context: Context): readonly Line[] {
  return missesInWords(nearest, context).map((words) => detail(indent, piece('· '), piece(words)));
}

function isShown({ explanation, isReplaced }: Part, { onlyOpen }: TreeOptions): boolean {
  return (
    !onlyOpen || isReplaced === true || (explanation.verdict !== 'met' && explanation.verdict !== 'not applicable')
  );
}

function leafLines(explanation: Explanation, indent: number, context: Context): readonly Line[] {
  return [
    ...ruleLines(explanation, indent),
    ...(turnsOnAnswers(explanation)
      ? answersInWords(explanation.answers, indent + markWidth)
      : foundLines(explanation, indent, context)),
    ...(explanation.verdict === 'unknown' ? missingLines(explanation, indent, context) : []),
    ...nearestLines(explanation, indent, context),
  ];
}

function deniedLines(denied: Explanation, indent: number, context: Context): readonly Line[] {
  if (denied.verdict === 'unknown') return missingLines(denied, indent, context);
  return foundLines({ ...denied, needed: null }, indent, context);
}

/** What an exception stands in the place of: what it asks, without a verdict. */
function replacedLine({ explanation, role }: Part, indent: number): Line {
  return line(indent, markWidth, piece('  '), piece(`${role}: ${headingOf(merged(explanation))}`, 'faint'));
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
  const inner = contextWithin(explanation, context);
  return [
    head,
    ...(saysFound(explanation) ? foundLines(explanation, indent, context) : []),
    ...slotLines(explanation, indent, context),
    ...(turnsOnAnswers(explanation) ? answersInWords(explanation.answers, indent + markWidth) : []),
    ...partsOf(explanation)
      .filter((child) => isShown(child, options))
      .flatMap((child) =>
        child.isReplaced === true
          ? [replacedLine(child, indent + step)]
          : nodeLines(child.explanation, inner, options, indent + step, child.role),
      ),
  ];
}
