import type { FileOperationRegistrationOptions } from 'vscode-languageserver';
import { provideFileRename } from '../../service/provide-file-rename.ts';
import { onceUnchanged } from '../current.ts';
import type { Feature } from '../feature.ts';
import { workspaceEditOf } from '../workspace-edit.ts';

/** Documents, and folders: documents may be in them. */
const documents: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: '**/*.proviso', matches: 'file' } }, { pattern: { glob: '**', matches: 'folder' } }],
};

/** What an editor does with files: a document that is moved goes on using what it used, and being used. */
export const fileOperations: Feature = {
  capabilities: {
    workspace: {
      fileOperations: { willRename: documents, didRename: documents, didCreate: documents, didDelete: documents },
    },
  },
  register: ({ connection, workspace, client, versionOf, filesChanged }) => {
    connection.workspace.onWillRenameFiles(({ files }, token) =>
      onceUnchanged({ workspace }, token, async (cancellation) => {
        const moves = files.map(({ oldUri, newUri }) => ({ from: oldUri, to: newUri }));
        return workspaceEditOf(
          { edits: await provideFileRename(workspace, moves, cancellation) },
          { versionOf, client },
        );
      }),
    );
    connection.workspace.onDidRenameFiles(({ files }) => {
      filesChanged(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]));
    });
    connection.workspace.onDidCreateFiles(({ files }) => {
      filesChanged(files.map(({ uri }) => uri));
    });
    connection.workspace.onDidDeleteFiles(({ files }) => {
      filesChanged(files.map(({ uri }) => uri));
    });
  },
};
