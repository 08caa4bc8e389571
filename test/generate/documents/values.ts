import type { Value } from '../../../grammar/src/index.ts';
import type { CoreType } from '../../../packages/compiler/src/core/types.ts';
import type { ValueType } from '../values.ts';
import { pick, type Choices } from './choices.ts';
import { namedDays } from './days.ts';
import { at, name, number, path, text } from './nodes.ts';

/** A value as documents write it, with what it is compared by. */
export interface Written {
  readonly node: Value;
  readonly size: string | number | boolean;
}

const numbers = [
  '2',
  '0',
  '1',
  '3',
  '8',
  '25',
  '40',
  '100',
  '0.1',
  '12.5',
  '0.30',
  '1,000',
  '10,000.50',
  '007',
] as const;
const exact = ['999999999999999', '0.0000000001', '123456789012.345', '33.3', '66.7'] as const;
const texts = ['Ada', '', 'a/b', "it's", '<b>*/ ${x} `y` \\', 'Zoë\u2028'] as const;
const minutes = { minute: 1, hour: 60, day: 1440, week: 10080 } as const;
const months = { month: 1, year: 12 } as const;
const durations = ['1', '0', '2', '24', '60', '0.5', '1.25', '36'] as const;
const wholeNumbers = ['1', '0', '6', '12', '2', '18'] as const;
const halves = ['1.5', '0.5', '2'] as const;

/** What documents know of the entries of kinds. */
export type EntriesOf = (kind: string) => readonly string[];

/** A value of the type. */
export function literal(choices: Choices, type: ValueType, entriesOf: EntriesOf): Written {
  switch (type.kind) {
    case 'number':
      return numberWith(choices, (written) => number(written));
    case 'percent':
      return numberWith(choices, (written) => ({ kind: 'Percent', ...at, text: `${written}%`, of: null }));
    case 'money':
      return numberWith(choices, (written) => ({
        kind: 'Money',
        ...at,
        currency: name(type.currency),
        number: number(written),
      }));
    case 'duration':
      return timeOf(choices, minutes, ['minute', 'hour', 'day', 'week'], durations);
    case 'period': {
      const unit = pick(choices, ['month', 'year'] as const);
      return timeOf(choices, months, [unit], unit === 'year' ? [...wholeNumbers, ...halves] : wholeNumbers);
    }
    case 'date': {
      const day = pick(choices, namedDays);
      return { node: { kind: 'Date', ...at, text: day }, size: day };
    }
    case 'text': {
      const value = pick(choices, texts);
      return { node: text(value), size: value };
    }
    case 'yesno':
      return pick(choices, [
        { node: path(['yes']), size: true },
        { node: { kind: 'NoAnswer', ...at }, size: false },
      ]);
    case 'choice':
    case 'scale':
    case 'entry': {
      const member = pick(choices, membersOf(type, entriesOf));
      return { node: path([member]), size: sizeOf(type, member) };
    }
  }
}

/** The names that a type lists; none where it lists none. */
export function membersOf(type: CoreType, entriesOf: EntriesOf): readonly string[] {
  if (type.kind === 'choice') return type.members;
  if (type.kind === 'scale') return type.levels;
  return type.kind === 'entry' ? entriesOf(type.of) : [];
}

/** What a name that a type lists is compared by. */
export function sizeOf(type: CoreType, member: string): string | number {
  return type.kind === 'scale' ? type.levels.indexOf(member) : member;
}

function numberWith(choices: Choices, node: (written: string) => Value): Written {
  const written = pick(choices, [...numbers, ...exact]);
  return { node: node(written), size: Number(written.replaceAll(',', '')) };
}

function timeOf<Unit extends string>(
  choices: Choices,
  sizes: Readonly<Record<Unit, number>>,
  units: readonly Unit[],
  amounts: readonly string[],
): Written {
  const unit = pick<Unit>(choices, units);
  const amount = pick(choices, amounts);
  return { node: { kind: 'Duration', ...at, number: number(amount), unit }, size: Number(amount) * sizes[unit] };
}
