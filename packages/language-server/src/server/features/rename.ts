import { ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { prepareRename, provideRename } from '../../service/provide-rename.ts';
import { rangeOf } from '../convert.ts';
import { whileCurrent } from '../current.ts';
import type { Feature } from '../feature.ts';
import { workspaceEditOf } from '../places.ts';

export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  register: (context) => {
    const { connection, workspace, textOf, versionOf, client } = context;
    connection.onPrepareRename(async ({ textDocument: { uri }, position }) => {
      const analysis = await workspace.analysis(uri);
      const text = textOf(uri);
      if (analysis === null || text === null) return null;
      const found = prepareRename(analysis, text.offsetAt(position));
      return found === null ? null : { range: rangeOf(text, found), placeholder: found.name };
    });
    connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
      whileCurrent(context, uri, token, async (): Promise<WorkspaceEdit | ResponseError | null> => {
        const analysis = await workspace.analysis(uri);
        const text = textOf(uri);
        if (analysis === null || text === null) return null;
        const renamed = await provideRename(workspace, analysis, text.offsetAt(position), newName);
        if (renamed.kind === 'refused') return new ResponseError(ErrorCodes.InvalidRequest, renamed.reason);
        return workspaceEditOf(renamed.edits, versionOf, client);
      }),
    );
  },
};
