/** The language server in a Web Worker. Files are read by the client, which alone can. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server.ts';

/** What the worker talks to the client through. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

serve(connection, {
  read: async (uri) => {
    const text: unknown = await connection.sendRequest('proviso/readFile', { uri });
    return typeof text === 'string' ? text : null;
  },
});
