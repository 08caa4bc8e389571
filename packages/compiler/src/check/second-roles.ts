import type { ProgramItem, Roles } from '@proviso/grammar';
import type { Reporter } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { Names } from '../names/symbols.ts';

const labelsIn = ({ items }: Roles): readonly string[] =>
  items.flatMap((item) => (item.kind === 'Role' ? (item.statement.label?.text ?? []) : []));

/** Reports a second block of roles that the same limits are on: what somebody fills in a program counts as one. */
export const checkSecondRoles = (
  items: readonly ProgramItem[],
  { sharings }: Names,
  document: LoadedDocument,
  report: Reporter['report'],
): void => {
  for (const sharing of sharings.values()) {
    const blocks = items.flatMap((item) =>
      item.kind === 'Roles' && labelsIn(item).some((label) => sharing.roles.includes(label)) ? [item] : [],
    );
    const [first, ...others] = blocks;
    for (const { start } of others) {
      const keyword = (from: number): { start: number; end: number } => ({ start: from, end: from + 'roles'.length });
      const related = [
        { message: 'The other one is here.', place: { document, range: keyword(first?.start ?? start) } },
      ];
      report('second-roles', { document, range: keyword(start) }, { sharing: sharing.name }, { related });
    }
  }
};
