/** How much the commands take in and show. */
import type { Limits } from '@proviso/compiler';
import { defaultFactsLimits } from '@proviso/facts';
import type { FactsLimits } from '@proviso/facts';

export interface CommandLimits {
  /** What differs from the compiler's usual limits. */
  readonly documents: Partial<Limits>;
  readonly facts: FactsLimits;
  /** How many findings are written out for people; the others are counted. */
  readonly findings: number;
}

export const defaultCommandLimits: CommandLimits = { documents: {}, facts: defaultFactsLimits, findings: 200 };
