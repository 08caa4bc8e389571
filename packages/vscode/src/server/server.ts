import { State } from 'vscode-languageclient';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { EventEmitter, window, type CancellationToken, type Event } from 'vscode';
import { chooseNameCommand } from '../commands/choose-name.ts';
import { linkToPage } from '../commands/explain-finding.ts';
import { answered, type Answer, type Question } from './answer.ts';
import { clientName, type NewClient } from './client.ts';
import { ownCommands } from './own-commands.ts';
import { serveFiles } from './files.ts';

/** The language server, as the rest of the extension sees it. */
export interface Server {
  /** Asks the server something. Never throws. */
  readonly ask: <T>(question: Question<T>, params: object, token?: CancellationToken) => Promise<Answer<T>>;
  /** Fires whenever the server is ready to be asked: after its start and after every restart. */
  readonly onReady: Event<void>;
  readonly restart: () => Promise<void>;
  /** Shows what client and server have written. */
  readonly showOutput: () => void;
  readonly dispose: () => void;
}

const optionsOf = (outputChannel: LanguageClientOptions['outputChannel']): LanguageClientOptions => ({
  // Of every scheme: documents in a browser, in a repository or in a file nobody has saved yet are documents too.
  documentSelector: [{ language: 'proviso' }],
  initializationOptions: { documentation: linkToPage, renameCommand: chooseNameCommand },
  ...(outputChannel === undefined ? {} : { outputChannel }),
});

/** Starts the server, and keeps hold of it. */
export const startServer = (newClient: NewClient): Server => {
  const output = window.createOutputChannel(clientName, { log: true });
  const client: BaseLanguageClient = newClient(optionsOf(output));
  client.registerFeature(ownCommands);
  const ready = new EventEmitter<void>();
  const states = client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) ready.fire();
  });
  const files = serveFiles(client);
  const start = async (): Promise<void> => {
    try {
      await client.start();
    } catch (error) {
      output.error(error instanceof Error ? error : String(error));
    }
  };
  void start();
  return {
    ask: async ({ method, read }, params, token) => {
      if (!client.isRunning()) return { kind: 'absent' };
      // A token that is not there would be sent as a parameter.
      const last = token === undefined ? [] : [token];
      return answered({ method, read }, () => client.sendRequest<unknown>(method, params, ...last));
    },
    onReady: ready.event,
    restart: async () => {
      if (client.needsStop()) await client.stop();
      await start();
    },
    showOutput: () => {
      output.show();
    },
    dispose: () => {
      states.dispose();
      files.dispose();
      ready.dispose();
      void client.dispose().finally(() => {
        output.dispose();
      });
    },
  };
};
