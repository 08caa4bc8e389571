import { describe, it } from 'vitest';
import { changesOnChangeDays } from './laws/changes.ts';
import { daysThatMatter } from './laws/days.ts';
import { duplicatesCountOnce } from './laws/duplicates.ts';
import { exclusion } from './laws/exclusion.ts';
import { changesOfWhatIsHeld } from './laws/held-over-time.ts';
import { holds } from './laws/holds.ts';
import { orderOfClauses } from './laws/order-of-clauses.ts';
import { orderOfLists, orderOfProperties } from './laws/order-of-facts.ts';
import { timelinesAreRight } from './laws/timelines.ts';

describe('an evaluation', { timeout: 600_000 }, () => {
  it('changes only on days that the document or the facts name, and on the days after them', () => {
    holds(daysThatMatter, 150);
  });

  it('changes only on the days that the emitted module finds', () => {
    holds(changesOnChangeDays, 300);
  });

  it('changes only on such days where days are added up', () => {
    holds(changesOfWhatIsHeld, 300);
  });

  it('over the course of a history is on each day what it is by the facts of that day', () => {
    holds(timelinesAreRight, 150);
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
