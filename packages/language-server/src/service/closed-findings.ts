import type { Diagnostic } from '@proviso/compiler';
import { newKept, type Kept } from './kept.ts';
import { provideDiagnostics } from './provide-diagnostics.ts';
import type { Workspace } from './workspace.ts';

/** What is wrong in documents that are not open. */
export type ClosedFindings = Kept<readonly Diagnostic[]>;

export const newClosedFindings = (workspace: Workspace): ClosedFindings =>
  newKept(workspace, async (uri) => {
    const analysis = await workspace.analysis(uri);
    return {
      result: analysis === null ? [] : provideDiagnostics(analysis),
      from: analysis?.documents.keys() ?? [],
    };
  });
