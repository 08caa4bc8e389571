import { ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { prepareRename, provideRename } from '../../service/provide-rename.ts';
import { aboutAnalysis } from '../about.ts';
import { rangeOf } from '../convert.ts';
import { whileCurrent, whileUnchanged } from '../current.ts';
import type { Feature } from '../feature.ts';
import { workspaceEditOf } from '../workspace-edit.ts';

export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  register: (context) => {
    const { connection, workspace, versionOf, client } = context;
    connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
      whileCurrent(context, uri, token, () =>
        aboutAnalysis(context, uri, null, (analysis, text) => {
          const found = prepareRename(analysis, text.offsetAt(position));
          return found === null ? null : { range: rangeOf(text, found), placeholder: found.name };
        }),
      ),
    );
    connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
      whileUnchanged(context, token, (cancellation): Promise<WorkspaceEdit | ResponseError | null> =>
        aboutAnalysis(context, uri, null, async (analysis, text) => {
          const renamed = await provideRename(workspace, analysis, text.offsetAt(position), newName, cancellation);
          if (renamed.kind === 'refused') return new ResponseError(ErrorCodes.InvalidRequest, renamed.reason);
          return workspaceEditOf(renamed, { versionOf, client });
        }),
      ),
    );
  },
};
