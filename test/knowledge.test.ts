import { describe, it } from 'vitest';
import { holds } from './laws/holds.ts';
import { missingIsEnough, missingIsNamed, missingIsOpen, settledStays } from './laws/knowledge.ts';

describe('what is missing', { timeout: 600_000 }, () => {
  it('never makes a settled verdict wrong', () => {
    holds(settledStays, 1500);
  });

  it('is named wherever a verdict is unknown, and nowhere else', () => {
    holds(missingIsNamed, 600);
  });

  it('is named where it is not known, or where there may be more', () => {
    holds(missingIsOpen, 600);
  });

  it('is all that is missing: whoever tells it, asked again and again, gets the verdict of all that is known', () => {
    holds(missingIsEnough, 1000);
  });
});
