import { Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isRecord } from '../requests/shape.ts';

/** The address in the parameters of a question, or null where there is none that can be read. */
const addressIn = (params: unknown): Uri | null => {
  if (!isRecord(params) || typeof params.uri !== 'string') return null;
  return Uri.parse(params.uri);
};

const readText = async (params: unknown): Promise<string | null> => {
  const address = addressIn(params);
  if (address === null) return null;
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(address));
  } catch {
    return null;
  }
};

const findDocuments = async (): Promise<readonly string[]> => {
  const found = await workspace.findFiles('**/*.proviso', '**/node_modules/**');
  return found.map((address) => address.toString());
};

/**
 * Reads files for the server. One that runs in a browser has no file system of its own, and none at all reaches a
 * repository that an editor shows without having cloned it; the editor reads both.
 */
export const serveFiles = (client: BaseLanguageClient): Disposable =>
  Disposable.from(
    client.onRequest('proviso/readFile', readText),
    client.onRequest('proviso/findDocuments', findDocuments),
  );
