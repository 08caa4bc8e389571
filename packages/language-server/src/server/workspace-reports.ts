import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type WorkspaceDiagnosticParams,
  type WorkspaceDocumentDiagnosticReport as Report,
} from 'vscode-languageserver';
import { newClosedFindings } from '../service/closed-findings.ts';
import type { Context } from './feature.ts';
import type { ResultIds } from './result-ids.ts';

/** For how long nothing may have changed before documents that nobody looks at are looked at again, in milliseconds. */
const calm = 500;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const isNews = ({ kind }: Report): boolean => kind === DocumentDiagnosticReportKind.Full;

/** Answers what is wrong in the documents of the workspace that are not open. */
export type WorkspaceReports = (
  params: Pick<WorkspaceDiagnosticParams, 'previousResultIds'>,
  token: CancellationToken,
) => Promise<readonly Report[]>;

/**
 * Reports for one client. The first answer comes when all documents were looked at; each further one when there is something
 * new to say, so that a client that asks again at once keeps nobody busy. Whoever writes is served first: of other documents
 * one is looked at in a turn, and none while something changes.
 */
export const newWorkspaceReports = ({ workspace, diagnosticOf }: Context, ids: ResultIds): WorkspaceReports => {
  const findings = newClosedFindings(workspace);

  const reportOf = async (uri: string, before: string | undefined, isThere: boolean): Promise<Report> => {
    const items = isThere ? (await findings.of(uri)).map(diagnosticOf) : [];
    const resultId = ids.of(uri, items);
    return before === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
  };

  let seen = 0;
  /** Waits until nothing changes any more. */
  const quiet = async (): Promise<void> => {
    while (workspace.changes() !== seen) {
      seen = workspace.changes();
      await pause(calm);
    }
  };

  const reports = async (before: ReadonlyMap<string, string>, token: CancellationToken): Promise<readonly Report[]> => {
    await quiet();
    const open = new Set(workspace.openUris());
    const there = new Set(await workspace.documents());
    findings.keepOnly(there);
    // By the name of what it was last told a client goes on asking about what is gone.
    ids.keepOnly(new Set([...there, ...before.keys()]));
    const found: Report[] = [];
    // What is gone is reported once more, to be taken off the list.
    for (const uri of new Set([...there, ...before.keys()])) {
      if (token.isCancellationRequested) return [];
      if (open.has(uri)) continue;
      if (there.has(uri) && !findings.isKnown(uri)) {
        await pause(0);
        await quiet();
      }
      found.push(await reportOf(uri, before.get(uri), there.has(uri)));
    }
    return found;
  };

  return async ({ previousResultIds }, token) => {
    const before = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const cancelled = new Promise<void>((resolve) => {
      token.onCancellationRequested(() => {
        resolve();
      });
    });
    for (;;) {
      const change = workspace.nextChange();
      const found = await reports(before, token);
      if (token.isCancellationRequested || before.size === 0 || found.some(isNews)) return found;
      await Promise.race([change, cancelled]);
    }
  };
};
