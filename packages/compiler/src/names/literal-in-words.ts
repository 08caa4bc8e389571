import type { Literal } from '../core/core.ts';

/** A value as it is written. */
export const literalInWords = (literal: Literal): string => {
  switch (literal.kind) {
    case 'number':
      return String(literal.value);
    case 'money':
      return `${literal.currency} ${literal.amount}`;
    case 'duration':
      return `${literal.minutes} minutes`;
    case 'period':
      return `${literal.months} months`;
    case 'date':
      return literal.date;
    case 'text':
      return `"${literal.text}"`;
    case 'yesno':
      return literal.answer ? 'yes' : 'no';
    case 'name':
    case 'level':
      return literal.name;
  }
};
