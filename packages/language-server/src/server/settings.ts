import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import { isRecord } from './shape.ts';
import type { Client } from './client.ts';

/** What people may choose, of that which matters to a server. */
interface Settings {
  /** The day that everything is judged on, such as `2024-06-01`; null for the present day. */
  readonly evaluationDate: string | null;
}

/** The settings of a client, asked for when they are needed first and again after they have changed. */
export interface SettingsReader {
  /** What holds for a document: folders may have settings of their own. */
  readonly of: (uri: string) => Promise<Settings>;
  /** Asks the client to tell when settings change. */
  readonly listen: () => void;
}

const section = 'proviso';
const day = /^\d{4}-\d{2}-\d{2}$/;

/** What a client says, which may be of any shape. What cannot be read counts as not set. */
const settingsIn = (given: unknown): Settings => {
  const evaluationDate = isRecord(given) ? given.evaluationDate : null;
  return { evaluationDate: typeof evaluationDate === 'string' && day.test(evaluationDate) ? evaluationDate : null };
};

/** Reads settings. Of a client that cannot be asked, those count that it hands over at the start or when they change. */
export const newSettings = (connection: Connection, client: Client): SettingsReader => {
  const asked = new Map<string, Promise<Settings>>();
  let pushed = settingsIn(client.options);

  connection.onDidChangeConfiguration((params: unknown) => {
    const all = isRecord(params) ? params.settings : null;
    if (isRecord(all) && isRecord(all[section])) pushed = settingsIn(all[section]);
    asked.clear();
  });

  const ask = async (uri: string): Promise<Settings> => {
    try {
      return settingsIn(await connection.workspace.getConfiguration({ scopeUri: uri, section }));
    } catch {
      return pushed;
    }
  };
  return {
    of: (uri) => {
      if (!client.givesSettings) return Promise.resolve(pushed);
      const answer = asked.get(uri) ?? ask(uri);
      asked.set(uri, answer);
      return answer;
    },
    listen: () => {
      if (!client.tellsOfSettings) return;
      void connection.client.register(DidChangeConfigurationNotification.type, { section });
    },
  };
};
