import type { Reporter } from '../diagnostics/report.ts';
import type { DocumentGraph } from '../documents/graph.ts';

/** Reports catalogs that have more entries together than a program is compiled with: at the name of the one that passes. */
export const checkEntries = ({ catalogs, limits }: DocumentGraph, report: Reporter['report']): void => {
  let entries = 0;
  for (const { document, tree } of catalogs) {
    for (const item of tree.items) if (item.kind === 'Entries') entries += item.entries.length;
    if (entries <= limits.entries) continue;
    report('catalog-too-large', { document, range: tree.name }, { limit: limits.entries });
    return;
  }
};
