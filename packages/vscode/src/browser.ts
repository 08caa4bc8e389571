import type { ExtensionContext } from 'vscode';
import { webClient } from './server/web.ts';
import { start } from './start.ts';

/** The extension in a browser: the server is a worker beside it. */
export const activate = (context: ExtensionContext): void => {
  start(context, webClient(context.extensionUri));
};
