import { describe, it } from 'vitest';
import { holds } from './laws/holds.ts';
import { missingIsNamed, settledStays } from './laws/knowledge.ts';

describe('what is missing', { timeout: 600_000 }, () => {
  it('never makes a settled verdict wrong', () => {
    holds(settledStays, 1500);
  });

  it('is named wherever a verdict is unknown, and nowhere else', () => {
    holds(missingIsNamed, 600);
  });
});
