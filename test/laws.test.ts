import { describe, it } from 'vitest';
import { daysThatMatter } from './laws/days.ts';
import { duplicatesCountOnce } from './laws/duplicates.ts';
import { exclusion } from './laws/exclusion.ts';
import { holds } from './laws/holds.ts';
import { orderOfClauses } from './laws/order-of-clauses.ts';
import { orderOfLists, orderOfProperties } from './laws/order-of-facts.ts';

describe('an evaluation', { timeout: 600_000 }, () => {
  it('changes only on days that the document or the facts name, and on the days after them', () => {
    holds(daysThatMatter, 150);
  });

  it('is the same in every order of properties', () => {
    holds(orderOfProperties, 150);
  });

  it('has one verdict in every order of lists', () => {
    holds(orderOfLists, 400);
  });

  it('has one verdict in every order of clauses', () => {
    holds(orderOfClauses, 400);
  });

  it('never meets two conditions that are said to exclude each other', () => {
    holds(exclusion, 600);
  });

  it('counts somebody named twice once', () => {
    holds(duplicatesCountOnce, 300);
  });
});
