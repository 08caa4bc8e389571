import { expect, it } from 'vitest';
import { pluralOf } from '../../src/service/words/english.ts';

it.each([
  ['badge', 'badges'],
  ['trophy', 'trophies'],
  ['key', 'keys'],
  ['class', 'classes'],
  ['prefix', 'prefixes'],
  ['match', 'matches'],
  ['wish', 'wishes'],
  ['sales-territory', 'sales-territories'],
])('several of %s are %s', (one, several) => {
  expect(pluralOf(one)).toBe(several);
});
