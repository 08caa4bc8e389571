import { Uri } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { clientId, clientName, type NewClient } from './client.ts';

/** Where a debugger may be attached to the server, while the extension itself is debugged. */
const debugPort = 6019;

/** A client whose server is a process of Node, spoken to through its channel. */
export const desktopClient =
  (extension: Uri): NewClient =>
  (options) => {
    const module = Uri.joinPath(extension, 'dist', 'bundle', 'server.mjs').fsPath;
    const server: ServerOptions = {
      run: { module, transport: TransportKind.ipc },
      debug: {
        module,
        transport: TransportKind.ipc,
        options: { execArgv: ['--nolazy', `--inspect=${debugPort}`] },
      },
    };
    return new LanguageClient(clientId, clientName, server, options);
  };
