/** The bands of a picture: one row for each verdict, the axis above them and what the colours mean below. */
import { wordsOfVerdict } from '@proviso/compiler';
import type { Band, IsoDate, Verdict } from '@proviso/runtime';
import { datesOfAxis, dayOf } from './axis.ts';
import type { StatusBandView } from './status-view.ts';
import { element } from './svg.ts';
import type { Svg } from './svg.ts';
import type { TimelineView, ViewRow } from './view.ts';
import { cutTo } from './width.ts';

/** How wide a picture is, and where things stand in it. */
export interface Layout {
  readonly width: number;
  /** How wide the names are that stand before the bands; 0 where they stand above them. */
  readonly names: number;
  readonly rowHeight: number;
  /** How far below the top of its row a band begins. */
  readonly drop: number;
  /** How far the names stand from the edge. */
  readonly margin: number;
  /** Where the first row begins. */
  readonly top: number;
  /** How much further in what is within something else stands. */
  readonly step: number;
  /** How far the words of the legend stand apart. */
  readonly legend: number;
}

/** A picture that stands alone, under a heading of its own. */
export const alone: Layout = {
  width: 1000,
  names: 320,
  rowHeight: 24,
  drop: 0,
  margin: 24,
  top: 96,
  step: 14,
  legend: 150,
};
/** One on a page that has the heading and the words. */
export const onPage: Layout = {
  width: 540,
  names: 0,
  rowHeight: 42,
  drop: 18,
  margin: 1,
  top: 24,
  step: 12,
  legend: 135,
};

const barHeight = 16;
/** So wide is a character of a name, or less. */
const widestCharacter = 7.5;
/** The same of what is strong. */
const widestStrong = 8.2;
/** So wide a day on the axis has room. */
const roomForDay = 72;
/** So wide a band has room for its mark. */
const roomForMark = 14;

/** What the bands of a verdict are called in the style. */
const kinds: Readonly<Record<Verdict, string>> = {
  met: 'met',
  unmet: 'unmet',
  unknown: 'unknown',
  unclear: 'unclear',
  'not applicable': 'notApplicable',
};

/** Those that apply on some day. */
export function shownRows({ rows }: TimelineView): readonly ViewRow[] {
  return rows.filter(({ bands }) => bands.some(({ verdict }) => verdict !== 'not applicable'));
}

/** The axis, the bands and what their colours mean; `bottom`: where that ends. */
export function bandsOf(
  view: TimelineView,
  layout: Layout,
): { readonly pieces: readonly Svg[]; readonly bottom: number } {
  const rows = shownRows(view);
  const status = view.status?.kind === 'told' ? view.status : null;
  const statusRows = status === null ? 0 : 1;
  const { top, rowHeight } = layout;
  const end = top + (rows.length + statusRows) * rowHeight;
  const pieces = [
    ...axis(view, end, layout),
    ...(status === null ? [] : statusBands(status.bands, view, layout)),
    ...rows.flatMap((row, index) => rowOf(row, view, top + (index + statusRows) * rowHeight, layout)),
    ...legend(rows, end + 28, layout),
  ];
  return { pieces, bottom: end + 28 };
}

export function text(x: number, y: number, words: string, kind: string): Svg {
  return element('text', { x: round(x), y: round(y), ...(kind === '' ? {} : { class: kind }) }, words);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where a day begins. */
function xOf(day: IsoDate, { from, to }: TimelineView, { width, names, margin }: Layout, later = 0): number {
  const first = dayOf(from);
  const left = margin + names;
  const right = width - margin;
  return left + ((dayOf(day) + later - first) / (dayOf(to) + 1 - first)) * (right - left);
}

function axis(view: TimelineView, bottom: number, layout: Layout): readonly Svg[] {
  const { top, width, names } = layout;
  return datesOfAxis(view.from, view.to, Math.floor((width - names) / roomForDay)).flatMap(({ on, words }) => {
    const x = round(xOf(on, view, layout));
    const line = element('line', { x1: x, y1: top - 8, x2: x, y2: bottom, class: 'axis' });
    // At the very end there is no room for words.
    return x + roomForDay > width ? [line] : [line, text(x + 3, top - 10, words, 'faint')];
  });
}

function rowOf(row: ViewRow, view: TimelineView, y: number, layout: Layout): readonly Svg[] {
  const { name, depth, bands } = row;
  const { width, names, margin, step, drop } = layout;
  const indent = depth * step;
  const widest = depth === 0 ? widestStrong : widestCharacter;
  const room = names === 0 ? width - 2 * margin : names;
  const words = cutTo(name, Math.floor((room - indent) / widest));
  return [
    text(margin + indent, y + 13, words, depth === 0 ? 'strong' : ''),
    ...bands.map((band) => bandOf(name, band, view, y + drop, layout)),
  ];
}

function bandOf(name: string, { first, last, verdict }: Band, view: TimelineView, y: number, layout: Layout): Svg {
  const { mark, words } = wordsOfVerdict(verdict);
  const kind = kinds[verdict];
  const x = xOf(first, view, layout);
  const wide = Math.max(1, xOf(last, view, layout, 1) - x);
  return element(
    'g',
    {},
    element('title', {}, `${name}: ${words}, ${first} to ${last}`),
    element('rect', { x: round(x), y, width: round(wide), height: barHeight, class: kind, stroke: '#ffffff' }),
    ...(wide < roomForMark || verdict === 'not applicable' ? [] : [text(x + wide / 2, y + 12, mark, 'mark')]),
  );
}

function statusBands(status: readonly StatusBandView[], view: TimelineView, layout: Layout): readonly Svg[] {
  const { margin, top, drop } = layout;
  const y = top + drop;
  return [
    text(margin, top + 13, 'Status', 'strong'),
    ...status.map(({ first, last, status: name }) => {
      const x = xOf(first, view, layout);
      const wide = Math.max(1, xOf(last, view, layout, 1) - x);
      const room = Math.floor((wide - 8) / widestCharacter);
      return element(
        'g',
        {},
        element('title', {}, `${name}, ${first} to ${last}`),
        element('rect', {
          x: round(x),
          y,
          width: round(wide),
          height: barHeight,
          class: 'status',
          stroke: '#ffffff',
        }),
        ...(room < 3 ? [] : [text(x + 4, y + 12, cutTo(name, room), '')]),
      );
    }),
  ];
}

const verdicts: readonly Verdict[] = ['met', 'unmet', 'unknown', 'unclear', 'not applicable'];

/** What the colours mean, of those verdicts that there are. */
function legend(rows: readonly ViewRow[], y: number, { margin, legend: apart }: Layout): readonly Svg[] {
  const present = verdicts.filter((verdict) =>
    rows.some(({ bands }) => bands.some((band) => band.verdict === verdict)),
  );
  return present.flatMap((verdict, index) => {
    const { mark, words } = wordsOfVerdict(verdict);
    const kind = kinds[verdict];
    const x = margin + index * apart;
    return [
      element('rect', { x, y: y - 12, width: barHeight, height: barHeight, class: kind }),
      text(x + barHeight + 6, y + 1, `${mark} ${words}`, 'faint'),
    ];
  });
}
