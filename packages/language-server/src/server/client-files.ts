import type { Files } from '../service/files.ts';
import { canonical } from '../service/uri.ts';

/** Whoever can be asked. */
export interface Asker {
  readonly sendRequest: (method: string, params: object) => Promise<unknown>;
}

/** What the client answers; null where it does not know the question. */
const answerOf = async (connection: Asker, method: string, params: object): Promise<unknown> => {
  try {
    return await connection.sendRequest(method, params);
  } catch {
    return null;
  }
};

/** Files that the client reads and finds, by requests beyond the protocol. */
export const clientFiles = (connection: Asker): Files => ({
  read: async (uri) => {
    const text = await answerOf(connection, 'proviso/readFile', { uri });
    return typeof text === 'string' ? text : null;
  },
  find: async () => {
    const found = await answerOf(connection, 'proviso/findDocuments', {});
    return Array.isArray(found) ? found.filter((each) => typeof each === 'string').map(canonical) : [];
  },
});
