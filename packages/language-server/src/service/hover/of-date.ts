import type { DateLiteral, Node } from '@proviso/grammar';
import { governingInWords } from '../meaning/governing.ts';
import { dayBefore, isDay, weekdayOf } from '../words/days.ts';
import { paragraph, type Block } from '../words/prose.ts';
import type { Hover, HoverContext } from './hover.ts';

/** What a word before a day says of it. */
const meaningOf = (around: Node | undefined, day: string): Block | null => {
  if (around?.kind === 'Since') return paragraph(`From this day on, ${day} included.`);
  if (around?.kind === 'Through') return paragraph(`Until this day, ${day} included.`);
  if (around?.kind === 'Before') return paragraph(`Until the day before, ${dayBefore(day)}.`);
  return null;
};

/** A day: of the week, and which revision governs on it. */
export const dateHover = (
  { analysis: { program } }: HoverContext,
  date: DateLiteral,
  around: Node | undefined,
): Hover | null => {
  const { text: day, start, end } = date;
  if (!isDay(day)) return null;
  const governs = program === null ? null : governingInWords(program, day);
  const meaning = meaningOf(around, day);
  return {
    range: { start, end },
    blocks: [
      governs === null ? paragraph(`${day} is a ${weekdayOf(day)}.`) : paragraph(...governs),
      ...(meaning === null ? [] : [meaning]),
    ],
  };
};
