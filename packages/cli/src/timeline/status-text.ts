/** A status over time as lines for a terminal. */
import type { StatusBandView, StatusChange, StatusView } from '@proviso/language-server/timeline';
import type { IsoDate } from '@proviso/runtime';
import { blank, line, piece } from '../text/lines.ts';
import type { Line, Piece } from '../text/lines.ts';
import { cutTo, padTo } from '../text/width.ts';
import { bandsOfColumns } from './columns.ts';

/** So few columns have no room for a name. */
const tooNarrow = 4;

/** A bar with the names of the states, each where it begins. */
export function statusPieces(
  bands: readonly StatusBandView[],
  from: IsoDate,
  to: IsoDate,
  width: number,
): readonly Piece[] {
  const runs: { readonly band: StatusBandView | undefined; wide: number }[] = [];
  for (const band of bandsOfColumns(bands, from, to, width)) {
    const run = runs.at(-1);
    if (run !== undefined && run.band === band) run.wide += 1;
    else runs.push({ band, wide: 1 });
  }
  return runs.map(({ band, wide }) => {
    if (band === undefined) return piece(' '.repeat(wide));
    if (wide < tooNarrow) return piece('|'.padEnd(wide, '-').slice(0, wide), 'faint');
    const name = cutTo(band.status, wide - 2);
    return piece(`|${name}${'-'.repeat(wide - 1 - padTo(name, 0).length)}`);
  });
}

/** The days of the states, and what led from one to another; nothing where the program has no lifecycle. */
export function statusLines(status: StatusView | null): readonly Line[] {
  if (status === null) return [];
  if (status.kind === 'untold') return [blank, line(0, 2, piece(status.why, 'faint'))];
  const { awards, bands, changes, duties, problems } = status;
  const began = `(began on ${awards.map(({ begin }) => begin).join(', ')})`;
  const days = bands.map(({ status: name, first, last }) => `${name} ${first} – ${last}`);
  return [
    blank,
    line(0, 4, piece('Status', 'strong'), piece(`: ${days.join('; ')}`), piece(` ${began}`, 'faint')),
    ...changes.flatMap(changeLines),
    ...duties.map(({ words, overdue }) => line(2, 4, piece(words, overdue ? 'unmet' : 'plain'))),
    ...problems.map((problem) => line(2, 4, piece(`Not counted: ${problem}`, 'faint'))),
  ];
}

function changeLines({ on, from, to, sentence, reasons, notice }: StatusChange): readonly Line[] {
  return [
    line(2, 4, piece(on, 'strong'), piece(`  ${from} → ${to}`)),
    ...reasons.map((reason) => line(4, 2, piece(reason))),
    ...(notice === null ? [] : [line(4, 2, piece(notice))]),
    line(4, 2, piece(`by: ${sentence}`, 'faint')),
  ];
}
