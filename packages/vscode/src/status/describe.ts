import type { ProgramStatus } from '../requests/status.ts';

/** What the status bar shows, and what it says under the pointer. */
export interface Described {
  readonly text: string;
  readonly tooltip: string;
}

const reading = ({ revision, since }: ProgramStatus): string => {
  if (revision === null) return 'no revision is in force';
  return since === null ? `revision ${revision}` : `revision ${revision}, in force since ${since}`;
};

/** A status in words. */
export const describe = (status: ProgramStatus, on: string): Described => ({
  text: `$(law) ${status.revision === null ? '' : `Revision ${status.revision} · `}${on}`,
  tooltip: `${status.program}\nOn ${on}: ${reading(status)}.\nClick to judge on another day.`,
});
