import { DocumentDiagnosticReportKind, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { provideDiagnostics } from '../../service/provide-diagnostics.ts';
import type { Feature } from '../feature.ts';
import { whileCurrent, whileWanted } from '../current.ts';
import { newResultIds } from '../result-ids.ts';
import { newWorkspaceReports } from '../workspace-reports.ts';

/** Findings for clients that ask for them. To others they are sent, see `publish.ts`. */
export const diagnostics: Feature = {
  capabilities: {
    diagnosticProvider: { identifier: 'proviso', interFileDependencies: true, workspaceDiagnostics: true },
  },
  isFor: (client) => client.pullsDiagnostics,
  register: (context) => {
    const { connection, workspace, diagnosticOf } = context;
    const ids = newResultIds(workspace.openUris);
    connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
      whileCurrent(context, uri, token, async (): Promise<DocumentDiagnosticReport> => {
        const analysis = await workspace.analysis(uri);
        const items = analysis === null ? [] : provideDiagnostics(analysis).map(diagnosticOf);
        const resultId = ids.of(uri, items);
        return previousResultId === resultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      }),
    );
    const reports = newWorkspaceReports(context, ids);
    connection.languages.diagnostics.onWorkspace((params, token) =>
      whileWanted(token, async () => ({ items: [...(await reports(params, token))] })),
    );
  },
};
