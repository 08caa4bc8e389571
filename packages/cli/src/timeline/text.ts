/** Verdicts over time as lines for a terminal. */
import { outcomeWords } from '@proviso/language-server/timeline';
import type { TimelineView, ViewChange, ViewMoment, ViewRow, ViewTurn } from '@proviso/language-server/timeline';
import type { Band, IsoDate, Verdict } from '@proviso/runtime';
import { verdictWords } from '../explain/index.ts';
import { blank, line, piece } from '../text/lines.ts';
import type { Line, Piece } from '../text/lines.ts';
import { bandsOfColumns } from './columns.ts';
import { cutTo, padTo, widthOf } from '../text/width.ts';
import { statusLines, statusPieces } from './status-text.ts';

const widestName = 44;
const widestBar = 60;
const narrowestBar = 12;

/** The bars, the bands with their dates, and what changed when and why. */
export function timelineLines(view: TimelineView, width: number): readonly Line[] {
  const { title, program, who, from, to } = view;
  return [
    line(0, 2, piece(title ?? program, 'strong')),
    line(0, 2, piece(`${who === null ? 'From' : `${who}, from`} ${from} through ${to}`, 'faint')),
    blank,
    ...barLines(view, width),
    ...statusLines(view.status),
    ...bandLines(view),
    ...changeLines(view),
    ...momentLines(view),
  ];
}

function isShown({ bands }: ViewRow): boolean {
  return bands.some(({ verdict }) => verdict !== 'not applicable');
}

function barLines({ rows, status, from, to }: TimelineView, width: number): readonly Line[] {
  const shown = rows.filter(isShown);
  const names = shown.map(({ name, depth }) => `${'  '.repeat(depth)}${name}`);
  const room = Math.min(
    widestName,
    Math.max(...['Status', ...names].map(widthOf)),
    Math.max(16, width - narrowestBar - 2),
  );
  const bar = Math.max(narrowestBar, Math.min(widestBar, width - room - 2));
  const axis = `${from}${' '.repeat(Math.max(1, bar - from.length - to.length))}${to}`;
  const left = rows.length - shown.length;
  return [
    ...(bar >= from.length + to.length + 1 ? [line(0, 0, piece(padTo('', room + 2)), piece(axis, 'faint'))] : []),
    ...(status?.kind === 'told'
      ? [line(0, 0, piece(padTo('Status', room + 2)), ...statusPieces(status.bands, from, to, bar))]
      : []),
    ...shown.map(({ bands }, index) =>
      line(0, 0, piece(`${padTo(cutTo(names[index] ?? '', room), room)}  `), ...barPieces(bands, from, to, bar)),
    ),
    ...(left === 0 ? [] : [line(0, 2, piece(`Not shown: ${left} of which nothing applies in this time.`, 'faint'))]),
  ];
}

/** A bar of marks; each shows the verdict of the first day that falls on it, but no band is left out if there is room. */
function barPieces(bands: readonly Band[], from: IsoDate, to: IsoDate, width: number): readonly Piece[] {
  return bandsOfColumns(bands, from, to, width).map((band) => {
    const { mark, style } = verdictWords(band?.verdict ?? 'unknown');
    return piece(mark, style);
  });
}

/** The days of the bands, of those that have several. */
function bandLines({ rows }: TimelineView): readonly Line[] {
  return rows
    .filter((row) => isShown(row) && row.bands.length > 1)
    .flatMap(({ name, bands }, index) => [
      ...(index === 0 ? [blank] : []),
      line(0, 4, piece(name, 'strong'), ...bands.flatMap((band, place) => bandPieces(band, place))),
    ]);
}

function bandPieces({ first, last, verdict }: Band, place: number): readonly Piece[] {
  const { words, style } = verdictWords(verdict);
  return [piece(place === 0 ? ': ' : '; '), piece(words, style), piece(` ${first} – ${last}`)];
}

function changeLines({ changes, status }: TimelineView): readonly Line[] {
  const shown = changes.filter(({ turns }) => turns.length > 0);
  if (shown.length === 0) {
    const what = status?.kind === 'told' && status.bands.length > 1 ? 'No verdict' : 'Nothing';
    return [blank, line(0, 2, piece(`${what} changes in this time.`))];
  }
  return [blank, line(0, 2, piece('What changed, and why:', 'strong')), ...shown.flatMap(oneChange)];
}

function oneChange({ on, revision, events, turns }: ViewChange): readonly Line[] {
  const facts = [...(revision === null ? [] : [`revision ${revision} begins`]), ...events];
  const whole = turns.filter(({ row }) => row === 0);
  const parts = turns.filter(({ row, isInnermost }) => row !== 0 && isInnermost);
  return [
    blank,
    line(0, 2, piece(on, 'strong'), piece(facts.length === 0 ? '' : `  ${facts.join('; ')}`, 'faint')),
    ...parts.flatMap(turnLines),
    ...whole.flatMap((turn) => (turn.isInnermost ? turnLines(turn) : [headOf(turn)])),
  ];
}

function headOf({ name, from, to }: ViewTurn): Line {
  const { mark, style } = verdictWords(to);
  return line(2, 2, piece(`${mark} `, style), piece(`${name}: `), ...arrow(from, to));
}

function arrow(from: Verdict, to: Verdict): readonly Piece[] {
  const then = verdictWords(from);
  const now = verdictWords(to);
  return [piece(then.words, then.style), piece(' → '), piece(now.words, now.style)];
}

function turnLines(turn: ViewTurn): readonly Line[] {
  return [headOf(turn), ...turn.reasons.map((reason) => line(4, 2, piece(reason)))];
}

function momentLines({ moments }: TimelineView): readonly Line[] {
  if (moments.length === 0) return [];
  return [blank, line(0, 2, piece('Applications and renewals:', 'strong')), ...moments.flatMap(oneMoment)];
}

function oneMoment({ on, moment, verdict, outcome, reasons }: ViewMoment): readonly Line[] {
  const { mark, words, style } = verdictWords(verdict);
  return [
    line(
      2,
      2,
      piece(`${mark} `, style),
      piece(`${on}  ${moment}: `),
      piece(words, style),
      piece(outcomeWords(outcome)),
    ),
    ...reasons.map((reason) => line(4, 2, piece(reason))),
  ];
}
