import type { CoreProgram } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';

/** The program that a document is or speaks of, ready to judge by; null where there is none, or where errors keep it from that. */
export const programOf = ({ program, diagnostics }: Analysis): CoreProgram | null => {
  if (program === null || diagnostics.some(({ severity }) => severity === 'error')) return null;
  // The digest tells judgements apart that are kept; what an editor shows is not kept.
  return { ...program, digest: '' };
};
