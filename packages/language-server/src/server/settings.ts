import { DidChangeConfigurationNotification, type Connection } from 'vscode-languageserver';
import type { ChosenHints } from '../service/hints/hint.ts';
import type { ChosenLenses } from '../service/lenses/lens.ts';
import { isRecord } from './shape.ts';
import type { Client } from './client.ts';

/** What people may choose, of that which matters to a server. */
interface Settings {
  /** The day that everything is judged on, such as `2024-06-01`; null for the present day. */
  readonly evaluationDate: string | null;
  /** What is shown between the words of documents. */
  readonly inlayHints: ChosenHints;
  /** What is shown above the lines of documents. */
  readonly codeLens: ChosenLenses;
}

/** Each hint can be switched off. Titles stand where names are codes; where names speak for themselves they are noise. */
const usualHints: ChosenHints = { revisionDates: true, sizes: true, parameterNames: false, entryTitles: false };
/** How often something is used interests few of those who write requirements. */
const usualLenses: ChosenLenses = { examples: true, references: false };

/** The settings of a client, asked for when they are needed first and again after they have changed. */
export interface SettingsReader {
  /** What holds for a document: folders may have settings of their own. */
  readonly of: (uri: string) => Promise<Settings>;
  /** Forgets what holds for a document, as it has been closed. */
  readonly forget: (uri: string) => void;
  /** Asks the client to tell when settings change. */
  readonly listen: () => void;
  /** Calls something whenever settings have changed. */
  readonly onChanged: (then: () => void) => void;
}

const section = 'proviso';
const day = /^\d{4}-\d{2}-\d{2}$/;

/** What is chosen of some things; what cannot be read is as usual. */
const chosenIn = <Key extends string>(given: unknown, usual: Readonly<Record<Key, boolean>>): Record<Key, boolean> => {
  const chosen: Record<Key, boolean> = { ...usual };
  for (const key in usual) {
    const value = isRecord(given) ? given[key] : undefined;
    if (typeof value === 'boolean') chosen[key] = value;
  }
  return chosen;
};

/** What a client says, which may be of any shape. What cannot be read counts as not set. */
const settingsIn = (given: unknown): Settings => {
  const { evaluationDate, inlayHints, codeLens } = isRecord(given) ? given : {};
  return {
    evaluationDate: typeof evaluationDate === 'string' && day.test(evaluationDate) ? evaluationDate : null,
    inlayHints: chosenIn(inlayHints, usualHints),
    codeLens: chosenIn(codeLens, usualLenses),
  };
};

/** Reads settings. Of a client that cannot be asked, those count that it hands over at the start or when they change. */
export const newSettings = (connection: Connection, client: Client): SettingsReader => {
  const asked = new Map<string, Promise<Settings>>();
  const listeners: (() => void)[] = [];
  let pushed = settingsIn(client.options);

  connection.onDidChangeConfiguration((params: unknown) => {
    const all = isRecord(params) ? params.settings : null;
    if (isRecord(all) && isRecord(all[section])) pushed = settingsIn(all[section]);
    asked.clear();
    for (const then of listeners) then();
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
    forget: (uri) => {
      asked.delete(uri);
    },
    onChanged: (then) => {
      listeners.push(then);
    },
    listen: () => {
      if (!client.tellsOfSettings) return;
      void connection.client.register(DidChangeConfigurationNotification.type, { section });
    },
  };
};
