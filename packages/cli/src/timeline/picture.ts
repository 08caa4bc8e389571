/** Verdicts over time as a picture that stands alone: bands of days, and below them what changed and why. */
import type { Band, IsoDate, Verdict } from '@proviso/runtime';
import { verdictWords } from '../explain/index.ts';
import { cutTo } from '../text/width.ts';
import { datesOfAxis, dayOf } from './axis.ts';
import { element } from './svg.ts';
import type { Svg } from './svg.ts';
import type { StatusBandView, StatusView } from './status-view.ts';
import type { TimelineView, ViewChange, ViewRow } from './view.ts';

const width = 1000;
const margin = 24;
const namesWidth = 320;
const left = margin + namesWidth;
const right = width - margin;
const rowHeight = 24;
const barHeight = 16;
const lineHeight = 18;
const top = 96;
/** How many characters of a line of text fit, and of a name. */
const lineLength = 128;
const nameLength = 42;
/** So wide is a character of a state's name, or less. */
const widestCharacter = 7.5;
/** So wide a band has room for its mark. */
const roomForMark = 14;

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
  const { title, program, who, from, to } = view;
  const rows = view.rows.filter(({ bands }) => bands.some(({ verdict }) => verdict !== 'not applicable'));
  const status = view.status?.kind === 'told' ? view.status : null;
  const statusRows = status === null ? 0 : 1;
  const bottom = top + (rows.length + statusRows) * rowHeight;
  const words = wordsOf([...linesOfStatus(view.status), ...linesOfChanges(view.changes)]);
  const wordsTop = bottom + 68;
  const height = (words.at(-1)?.y ?? 0) + wordsTop + margin;
  const heading = title ?? program;
  const subtitle = `${who === null ? 'From' : `${who}, from`} ${from} through ${to}`;
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
    element('desc', { id: 'description' }, descriptionOf(rows, view)),
    { svg: `<style>${style}</style>` },
    element('rect', { width, height, fill: '#ffffff' }),
    text(margin, 34, heading, 'heading'),
    text(margin, 56, subtitle, 'faint'),
    ...axis(view, bottom),
    ...(status === null ? [] : statusBands(status.bands, view)),
    ...rows.flatMap((row, index) => rowOf(row, view, top + (index + statusRows) * rowHeight)),
    ...legend(rows, bottom + 28),
    ...words.map(({ words: line, isHead, y }) =>
      text(isHead ? margin : margin + 16, wordsTop + y, line, isHead ? 'strong' : ''),
    ),
  );
  return `${picture.svg}\n`;
}

function text(x: number, y: number, words: string, kind: string): Svg {
  return element('text', { x: round(x), y: round(y), ...(kind === '' ? {} : { class: kind }) }, words);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where a day begins. */
function xOf(day: IsoDate, { from, to }: TimelineView, later = 0): number {
  const first = dayOf(from);
  return left + ((dayOf(day) + later - first) / (dayOf(to) + 1 - first)) * (right - left);
}

function axis(view: TimelineView, bottom: number): readonly Svg[] {
  return datesOfAxis(view.from, view.to).flatMap(({ on, words }) => {
    const x = round(xOf(on, view));
    return [
      element('line', { x1: x, y1: top - 8, x2: x, y2: bottom, class: 'axis' }),
      text(x + 3, top - 10, words, 'faint'),
    ];
  });
}

function rowOf(row: ViewRow, view: TimelineView, y: number): readonly Svg[] {
  const { name, depth, bands } = row;
  const indent = depth * 14;
  const words = cutTo(name, nameLength - depth * 2);
  return [
    text(margin + indent, y + 13, words, depth === 0 ? 'strong' : ''),
    ...bands.map((band) => bandOf(name, band, view, y)),
  ];
}

function bandOf(name: string, { first, last, verdict }: Band, view: TimelineView, y: number): Svg {
  const { mark, words, style: kind } = verdictWords(verdict);
  const x = xOf(first, view);
  const wide = Math.max(1, xOf(last, view, 1) - x);
  return element(
    'g',
    {},
    element('title', {}, `${name}: ${words}, ${first} to ${last}`),
    element('rect', { x: round(x), y, width: round(wide), height: barHeight, class: kind, stroke: '#ffffff' }),
    ...(wide < roomForMark || verdict === 'not applicable' ? [] : [text(x + wide / 2, y + 12, mark, 'mark')]),
  );
}

function statusBands(status: readonly StatusBandView[], view: TimelineView): readonly Svg[] {
  return [
    text(margin, top + 13, 'Status', 'strong'),
    ...status.map(({ first, last, status: name }) => {
      const x = xOf(first, view);
      const wide = Math.max(1, xOf(last, view, 1) - x);
      const room = Math.floor((wide - 8) / widestCharacter);
      return element(
        'g',
        {},
        element('title', {}, `${name}, ${first} to ${last}`),
        element('rect', {
          x: round(x),
          y: top,
          width: round(wide),
          height: barHeight,
          class: 'status',
          stroke: '#ffffff',
        }),
        ...(room < 3 ? [] : [text(x + 4, top + 12, cutTo(name, room), '')]),
      );
    }),
  ];
}

const verdicts: readonly Verdict[] = ['met', 'unmet', 'unknown', 'unclear', 'not applicable'];

/** What the colours mean, of those verdicts that there are. */
function legend(rows: readonly ViewRow[], y: number): readonly Svg[] {
  const present = verdicts.filter((verdict) =>
    rows.some(({ bands }) => bands.some((band) => band.verdict === verdict)),
  );
  return present.flatMap((verdict, index) => {
    const { mark, words, style: kind } = verdictWords(verdict);
    const x = margin + index * 150;
    return [
      element('rect', { x, y: y - 12, width: barHeight, height: barHeight, class: kind }),
      text(x + barHeight + 6, y + 1, `${mark} ${words}`, 'faint'),
    ];
  });
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
      const turn = `${name}: ${verdictWords(from).words} → ${verdictWords(to).words}`;
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

/** What the picture shows, for those who hear it. */
function descriptionOf(rows: readonly ViewRow[], { status, changes }: TimelineView): string {
  const states = (status?.kind === 'told' ? status.bands : []).map(
    ({ status: name, first, last }) => `${name} from ${first} to ${last}`,
  );
  const bands = rows.map(({ name, bands: all }) => {
    const each = all.map(({ first, last, verdict }) => `${verdictWords(verdict).words} from ${first} to ${last}`);
    return `${name}: ${each.join(', ')}.`;
  });
  const number = changes.filter(({ turns }) => turns.length > 0).length;
  return [
    ...(states.length === 0 ? [] : [`Status: ${states.join(', ')}.`]),
    ...bands,
    number === 0
      ? states.length > 1
        ? 'No verdict changes.'
        : 'Nothing changes.'
      : `Verdicts change on ${number} days, which are listed below the bands.`,
  ].join(' ');
}
