/** Requirements that nobody can meet together: by what they say themselves, or by the rules of the catalogs. */
import type { Condition } from '../core/core.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';
import type { DocumentGraph } from '../documents/graph.ts';
import type { LoadedDocument } from '../documents/load.ts';
import { contradictionsIn, reportContradictions } from './contradictions.ts';
import { brokenRules, reportBrokenRules, type Ruled } from './exclusions.ts';

interface Told {
  readonly graph: DocumentGraph;
  readonly document: LoadedDocument;
  readonly faults: readonly Place[];
  readonly report: Reporter['report'];
}

/** Reports them. `now` gives the program with the places that its conditions have now; that takes a while, and mostly nobody asks. */
export const checkNeverMet = (
  whole: Condition,
  now: () => Condition,
  ruled: Ruled,
  { graph, document, faults, report }: Told,
): void => {
  const { sets } = ruled;
  // What the catalog asks besides is held against each requirement by itself.
  const isOfCatalog = ({ span }: Condition): boolean =>
    sets.some(({ exclusion }) => {
      const { node, document: catalog } = exclusion;
      return span.document === catalog.display && span.start === node.condition.start;
    });
  const contradictions = (root: Condition): ReturnType<typeof contradictionsIn> =>
    contradictionsIn(root).filter((pair) => !pair.some(isOfCatalog));
  const isBroken = brokenRules(whole, ruled).length > 0;
  if (!isBroken && contradictions(whole).length === 0) return;
  const root = now();
  reportContradictions(contradictions(root), graph, faults, report);
  reportBrokenRules(brokenRules(root, ruled), document, faults, report);
};
