import { diagnosticRegistry } from './registry.ts';
import type { Place, Reporter } from './report.ts';

/** Reports, and notes where errors are. */
export const notingFaults = (
  given: Reporter['report'],
): { readonly report: Reporter['report']; readonly faults: readonly Place[] } => {
  const faults: Place[] = [];
  const report: Reporter['report'] = (code, place, details, extra) => {
    if (diagnosticRegistry[code].severity === 'error') faults.push(place);
    given(code, place, details, extra);
  };
  return { report, faults };
};
