import type { Count, Quantity } from '@proviso/grammar';
import type { Bound, PercentBound } from '../core/core.ts';
import { numberOf } from '../names/literals.ts';
import { literalScope, placeOf, type Scope } from './scope.ts';

const wholeNumber = (scope: Scope, node: Count): number | null => {
  switch (node.kind) {
    case 'Number': {
      const value = numberOf(literalScope(scope), node);
      if (value === null || Number.isInteger(value)) return value;
      scope.lowering.report('whole-number', placeOf(scope, node), { written: node.text });
      return null;
    }
    case 'Percent':
      scope.lowering.report('percentage-needs-of', placeOf(scope, node), {
        example: `at least ${node.text} of individuals are full-time`,
      });
      return null;
    case 'Cell':
      scope.lowering.report('not-yet-supported', placeOf(scope, node), { what: 'A cell "_" outside of a table' });
      return null;
    case 'Missing':
      return null;
  }
};

/** `none of { … }`, `no individual`, `all of { … }`: each quantity has one word. Says which one where another is written. */
export const quantityWord = (scope: Scope, quantity: Quantity, block: boolean): void => {
  const { word } = quantity;
  const instead = block ? { no: 'none', every: 'all' } : { none: 'no' };
  const right = Object.entries(instead).find(([written]) => written === word)?.[1];
  if (right === undefined) return;
  const details = { written: word, instead: right };
  scope.lowering.report('quantity-word', placeOf(scope, quantity), details, { replacement: right });
};

/** What a quantity asks of a count; null, with a diagnostic, where its number is none. `all` and `every` ask for no number. */
export const boundOf = (scope: Scope, quantity: Quantity): Bound | null => {
  const lower = quantity.count === null ? null : wholeNumber(scope, quantity.count);
  switch (quantity.word) {
    case 'any':
    case 'one':
      return { atLeast: 1, atMost: null };
    case 'no':
    case 'none':
      return { atLeast: null, atMost: 0 };
    case 'all':
    case 'every':
      return null;
    case 'at least':
      if (lower === 0) scope.lowering.report('empty-count', placeOf(scope, quantity), { written: 'at least 0' });
      return lower === null ? null : { atLeast: lower, atMost: null };
    case 'at most':
      return lower === null ? null : { atLeast: null, atMost: lower };
    case 'exactly':
      return lower === null ? null : { atLeast: lower, atMost: lower };
    case 'more than':
      return lower === null ? null : { atLeast: lower + 1, atMost: null };
    case 'fewer than':
      return lower === null ? null : fewerThan(scope, quantity, lower);
    case 'between': {
      const upper = quantity.upper === null ? null : wholeNumber(scope, quantity.upper);
      if (lower === null || upper === null) return null;
      if (upper >= lower) return { atLeast: lower, atMost: upper };
      reportReversed(scope, quantity, String(lower), String(upper));
      return null;
    }
  }
};

const reportReversed = (scope: Scope, quantity: Quantity, low: string, high: string): void => {
  const replacement = `between ${high} and ${low}`;
  scope.lowering.report('reversed-range', placeOf(scope, quantity), { low, high }, { replacement });
};

const fewerThan = (scope: Scope, quantity: Quantity, limit: number): Bound | null => {
  if (limit > 0) return { atLeast: null, atMost: limit - 1 };
  const details = { needed: 'fewer than 0', available: 'nothing is counted below 0' };
  scope.lowering.report('impossible-count', placeOf(scope, quantity), details);
  return null;
};

export const isPercentage = (quantity: Quantity): boolean => quantity.count?.kind === 'Percent';

const percentageOf = (scope: Scope, node: Count | null): number | null => {
  if (node === null || node.kind === 'Missing') return null;
  if (node.kind !== 'Percent') {
    scope.lowering.report('wrong-value', placeOf(scope, node), {
      value: node.kind === 'Number' ? node.text : '_',
      expected: 'both ends are percentages, as in "between 20% and 40%"',
    });
    return null;
  }
  const value = numberOf(literalScope(scope), node);
  if (value === null || value <= 100) return value;
  scope.lowering.report('percentage-range', placeOf(scope, node), { written: node.text });
  return null;
};

/** What a quantity in percent asks of a share; null, with a diagnostic, where it is none. */
export const percentBoundOf = (scope: Scope, quantity: Quantity): PercentBound | null => {
  const percent = percentageOf(scope, quantity.count);
  if (percent === null) return null;
  const end = (strict: boolean): { percent: number; strict: boolean } => ({ percent, strict });
  switch (quantity.word) {
    case 'at least':
      return { low: end(false), high: null };
    case 'at most':
      return { low: null, high: end(false) };
    case 'exactly':
      return { low: end(false), high: end(false) };
    case 'more than':
      return { low: end(true), high: null };
    case 'fewer than':
      return { low: null, high: end(true) };
    case 'between': {
      const upper = percentageOf(scope, quantity.upper);
      if (upper === null) return null;
      if (upper >= percent) return { low: end(false), high: { percent: upper, strict: false } };
      reportReversed(scope, quantity, `${percent}%`, `${upper}%`);
      return null;
    }
    case 'any':
    case 'all':
    case 'every':
    case 'no':
    case 'none':
    case 'one':
      return null;
  }
};

/** What a bound needs, in a few words. */
export const boundInWords = (bound: Bound): string => {
  if (bound.atLeast === null) return bound.atMost === 0 ? 'none' : `at most ${bound.atMost ?? 0}`;
  if (bound.atMost === null) return `at least ${bound.atLeast}`;
  return bound.atLeast === bound.atMost ? `exactly ${bound.atLeast}` : `between ${bound.atLeast} and ${bound.atMost}`;
};

/** What a percentage needs, in a few words. */
export const percentInWords = ({ low, high }: PercentBound): string => {
  if (low !== null && high !== null) {
    return low.percent === high.percent ? `exactly ${low.percent}%` : `between ${low.percent}% and ${high.percent}%`;
  }
  if (low !== null) return `${low.strict ? 'more than' : 'at least'} ${low.percent}%`;
  return high === null ? 'any share' : `${high.strict ? 'less than' : 'at most'} ${high.percent}%`;
};
