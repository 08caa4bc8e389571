import type { Bound, PercentBound } from '@proviso/compiler';

/** How many: `at least 2`, `exactly 1`, `no`. */
export const boundInWords = ({ atLeast, atMost }: Bound): string => {
  if (atMost === 0) return 'no';
  if (atLeast === null) return atMost === null ? 'any number of' : `at most ${atMost}`;
  if (atMost === null) return `at least ${atLeast}`;
  return atLeast === atMost ? `exactly ${atLeast}` : `between ${atLeast} and ${atMost}`;
};

/** Whether a bound speaks of one thing, so that its noun has no plural. */
export const isOne = ({ atLeast, atMost }: Bound): boolean => atMost === 1 || (atLeast === 1 && atMost === null);

/** Which share: `at least 60%`. */
export const shareInWords = ({ low, high }: PercentBound): string =>
  [
    ...(low === null ? [] : [`${low.strict ? 'more than' : 'at least'} ${low.percent}%`]),
    ...(high === null ? [] : [`${high.strict ? 'less than' : 'at most'} ${high.percent}%`]),
  ].join(' and ');
