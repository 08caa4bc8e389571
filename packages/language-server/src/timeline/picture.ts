/** Verdicts over time as a picture that stands alone: bands of days, and below them what changed and why. */
import { wordsOfVerdict } from '@proviso/compiler';
import { cutTo } from './width.ts';
import { alone, bandsOf, text } from './bands.ts';
import { descriptionOf, subtitleOf } from './description.ts';
import { element } from './svg.ts';
import type { StatusView } from './status-view.ts';
import type { TimelineView, ViewChange } from './view.ts';

const lineHeight = 18;
/** How many characters of a line of text fit. */
const lineLength = 128;
const style = [
  'text { font: 13px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328 }',
  '.heading { font-size: 18px; font-weight: 600 }',
  '.faint { fill: #59636e }',
  '.strong { font-weight: 600 }',
  '.axis { stroke: #d1d9e0; stroke-width: 1 }',
  '.mark { font-size: 11px; text-anchor: middle }',
  '.met { fill: #b7e4c3 } .unmet { fill: #f5b5b1 } .unknown { fill: #fbe3a1 } .unclear { fill: #d9c6f2 }',
  '.notApplicable { fill: #eceff2 } .status { fill: #c5dcf7 }',
].join(' ');

/** The picture as a text of SVG. */
export function pictureOf(view: TimelineView): string {
  const { title, program } = view;
  const { width, margin } = alone;
  const bands = bandsOf(view, alone);
  const words = wordsOf([...linesOfStatus(view.status), ...linesOfChanges(view.changes)]);
  const wordsTop = bands.bottom + 40;
  const height = (words.at(-1)?.y ?? 0) + wordsTop + margin;
  const heading = title ?? program;
  const subtitle = subtitleOf(view);
  const picture = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title description',
    },
    element('title', { id: 'title' }, `${heading}: ${subtitle}`),
    element('desc', { id: 'description' }, descriptionOf(view)),
    { svg: `<style>${style}</style>` },
    element('rect', { width, height, fill: '#ffffff' }),
    text(margin, 34, heading, 'heading'),
    text(margin, 56, subtitle, 'faint'),
    ...bands.pieces,
    ...words.map(({ words: line, isHead, y }) =>
      text(isHead ? margin : margin + 16, wordsTop + y, line, isHead ? 'strong' : ''),
    ),
  );
  return `${picture.svg}\n`;
}

interface LineOfWords {
  readonly words: string;
  readonly isHead: boolean;
  /** How far below the first line. */
  readonly y: number;
}

/** Words that belong together, the first of them as a heading. */
interface WordsOfDay {
  readonly head: readonly string[];
  readonly rest: readonly string[];
}

function wordsOf(days: readonly WordsOfDay[]): readonly LineOfWords[] {
  const lines: LineOfWords[] = [];
  let y = 0;
  for (const { head, rest } of days) {
    for (const [isHead, all] of [
      [true, head],
      [false, rest],
    ] as const) {
      for (const words of all) {
        lines.push({ words, isHead, y });
        y += lineHeight;
      }
    }
    y += lineHeight / 3;
  }
  return lines;
}

/** What became of the status, each day with its reasons, and what had to be done. */
function linesOfStatus(status: StatusView | null): readonly WordsOfDay[] {
  if (status === null) return [];
  if (status.kind === 'untold') return [{ head: [], rest: wrapped(status.why) }];
  const { changes, duties, problems } = status;
  const others = [...duties.map(({ words }) => words), ...problems.map((problem) => `Not counted: ${problem}`)];
  return [
    ...changes.map(({ on, from, to, reasons, notice, sentence }) => ({
      head: wrapped(`${on}  Status: ${from} → ${to}`),
      rest: wrapped([...reasons, ...(notice === null ? [] : [notice]), `by: ${sentence}`].join('; ')),
    })),
    ...(others.length === 0 ? [] : [{ head: [], rest: others.flatMap(wrapped) }]),
  ];
}

/** What changed, each day with its reasons. */
function linesOfChanges(changes: readonly ViewChange[]): readonly WordsOfDay[] {
  return changes.filter(({ turns }) => turns.length > 0).map(linesOf);
}

/** A day with what happened on it, and below it what turned and why: the verdict of the whole last. */
function linesOf({ on, revision, events, turns }: ViewChange): WordsOfDay {
  const facts = [...(revision === null ? [] : [`revision ${revision} begins`]), ...events];
  const parts = turns.filter(({ row, isInnermost }) => row !== 0 && isInnermost);
  const whole = turns.filter(({ row }) => row === 0);
  return {
    head: wrapped(facts.length === 0 ? on : `${on}  ${facts.join('; ')}`),
    rest: [...parts, ...whole].flatMap(({ name, from, to, reasons, isInnermost }) => {
      const turn = `${name}: ${wordsOfVerdict(from).words} → ${wordsOfVerdict(to).words}`;
      return wrapped(isInnermost && reasons.length > 0 ? `${turn}; ${reasons.join('; ')}` : turn);
    }),
  };
}

/** Lines of words that fit beside each other. */
function wrapped(words: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > lineLength && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => cutTo(one, lineLength));
}
