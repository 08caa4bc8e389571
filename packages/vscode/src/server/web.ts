import { Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, type NewClient } from './client.ts';

/**
 * Starts the worker from its text. An editor in a browser serves extensions from another origin than its own, and a
 * worker may not be loaded across origins: so the text is read the way all files are, and becomes a Blob.
 */
const startWorker = async (file: Uri): Promise<Worker> => {
  const text = new TextDecoder().decode(await workspace.fs.readFile(file));
  return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
};

/** A client whose server is a worker. A new start ends the worker of the last one: nobody else would. */
export const webClient = (extension: Uri): NewClient => {
  const file = Uri.joinPath(extension, 'dist', 'bundle', 'server-worker.js');
  let running: Worker | null = null;
  return (options) =>
    new LanguageClient(
      clientId,
      clientName,
      async () => {
        running?.terminate();
        running = await startWorker(file);
        return { reader: new BrowserMessageReader(running), writer: new BrowserMessageWriter(running) };
      },
      options,
    );
};
