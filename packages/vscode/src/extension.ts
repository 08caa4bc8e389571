import type { ExtensionContext } from 'vscode';
import { desktopClient } from './server/desktop.ts';
import { start } from './start.ts';

/** The extension on a desktop, or on a machine that an editor is connected to: the server is a process beside it. */
export const activate = (context: ExtensionContext): void => {
  start(context, desktopClient(context.extensionUri));
};
