import type { Diagnostic } from '@proviso/compiler';
import { provideDiagnostics } from './provide-diagnostics.ts';
import type { Workspace } from './workspace.ts';

/** What is wrong in documents that are not open: kept until they change, or one that they use, and without their trees. */
export interface ClosedFindings {
  readonly of: (uri: string) => Promise<readonly Diagnostic[]>;
  /** Whether this is known without looking at the document again. */
  readonly isKnown: (uri: string) => boolean;
}

interface Kept {
  /** What it was made from: the revisions of the documents. */
  readonly from: ReadonlyMap<string, number>;
  readonly diagnostics: readonly Diagnostic[];
}

export const newClosedFindings = (workspace: Workspace): ClosedFindings => {
  const kept = new Map<string, Kept>();
  const known = (uri: string): Kept | null => {
    const found = kept.get(uri);
    const isCurrent = [...(found?.from ?? [])].every(([each, revision]) => workspace.revisionOf(each) === revision);
    return found !== undefined && isCurrent ? found : null;
  };
  return {
    of: async (uri) => {
      const before = known(uri);
      if (before !== null) return before.diagnostics;
      const analysis = await workspace.analysis(uri);
      const diagnostics = analysis === null ? [] : provideDiagnostics(analysis);
      const made = [uri, ...(analysis?.documents.keys() ?? [])];
      kept.set(uri, { from: new Map(made.map((each) => [each, workspace.revisionOf(each)])), diagnostics });
      return diagnostics;
    },
    isKnown: (uri) => known(uri) !== null,
  };
};
