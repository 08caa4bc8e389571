import type { Connection } from 'vscode-languageserver';
import type { Files } from '../service/files.ts';
import { canonical } from '../service/uri.ts';
import { isRecord } from './shape.ts';

/** What the client answers; null where it does not know the question. */
const answerOf = async (connection: Connection, method: string, params: object): Promise<unknown> => {
  try {
    return await connection.sendRequest(method, params);
  } catch {
    return null;
  }
};

/** Files that the client reads and finds, by requests beyond the protocol. */
export const clientFiles = (connection: Connection): Files => ({
  read: async (uri) => {
    const answer = await answerOf(connection, 'proviso/readDocument', { uri });
    return isRecord(answer) && typeof answer.text === 'string' ? answer.text : null;
  },
  find: async () => {
    const answer = await answerOf(connection, 'proviso/findDocuments', {});
    return Array.isArray(answer) ? answer.filter((each) => typeof each === 'string').map(canonical) : [];
  },
});
