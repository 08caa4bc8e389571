import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';

export const workspaceFolders: Feature = {
  capabilities: { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } },
  isFor: ({ hasFolders }) => hasFolders,
  register: ({ connection, workspace, filesChanged }) => {
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      const kept = workspace.folders().filter((uri) => !gone.has(uri));
      workspace.setFolders([...new Set([...kept, ...added.map(({ uri }) => uri)])]);
      filesChanged([...added, ...removed].map(({ uri }) => uri));
    });
  },
};
