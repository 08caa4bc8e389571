import { ProgressLocation, window } from 'vscode';
import type { Server } from '../server/server.ts';

/** Starts the language server anew, for when it seems stuck. */
export const restartServer = (server: Server) => async (): Promise<void> => {
  await window.withProgress({ location: ProgressLocation.Window, title: 'Restarting Proviso …' }, () =>
    server.restart(),
  );
};
