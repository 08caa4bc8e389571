/** The language server in a Web Worker. Files are read and found by the client, which alone can. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles } from './client-files.ts';
import { presentDay } from './day.ts';
import { gate } from './gate.ts';
import { serve } from './server.ts';

/** What the worker talks to the client through. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), gate());

serve(connection, { files: clientFiles(connection), pages: null, today: presentDay });
