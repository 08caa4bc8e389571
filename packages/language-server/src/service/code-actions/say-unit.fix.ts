import type { Type } from '@proviso/grammar';
import { wordsIn, type FindingFix } from './context.ts';
import { fieldTypeAt } from './expected-type.ts';

const units: Readonly<Record<string, readonly string[]>> = {
  duration: ['minute', 'hour', 'day', 'week'],
  period: ['month', 'year'],
};

/** The units in which values of a type are counted. That of money is the field's own, and the finding brings it along. */
const unitsOf = (type: Type): readonly string[] => {
  if (type.kind === 'ListType') return unitsOf(type.of);
  const [name] = type.kind === 'NamedType' ? type.names : [];
  return name?.kind === 'Name' ? (units[name.text] ?? []) : [];
};

/** Says what a bare number counts where a length of time is expected: each unit that fits, as only its author knows which. */
export const sayUnitFix: FindingFix = {
  codes: ['wrong-value', 'example-value'],
  offer: (context, { span }) => {
    const number = wordsIn(context.document, span);
    const type = /^\d[\d,]*$/u.test(number) ? fieldTypeAt(context, span.start) : null;
    return (type === null ? [] : unitsOf(type)).map((unit) => {
      const text = `${number} ${unit}${number === '1' ? '' : 's'}`;
      return {
        title: `Write "${text}"`,
        changes: [{ uri: context.document.uri, start: span.start, end: span.end, text }],
      };
    });
  },
};
