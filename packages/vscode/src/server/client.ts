import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Settings of the client, such as `proviso.trace.server`, begin with this. */
export const clientId = 'proviso';

/** What people know the server by, in the list of output channels and in messages. */
export const clientName = 'Proviso';

/** How a client comes to be: the one thing that differs between a desktop and a browser. */
export type NewClient = (options: LanguageClientOptions) => BaseLanguageClient;
