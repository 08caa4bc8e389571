import type { ClientCapabilities, StaticFeature } from 'vscode-languageclient';

/** The commands of this extension that a server may give to lenses. Other editors do not have them, so it has to be told. */
const commandsForLenses = ['proviso.showReferences', 'proviso.runExample'] as const;

/** Tells the server that these commands are there. */
export const ownCommands: StaticFeature = {
  fillClientCapabilities: (capabilities: ClientCapabilities) => {
    const others: unknown = capabilities.experimental;
    capabilities.experimental = {
      ...(typeof others === 'object' ? others : {}),
      commands: { commands: [...commandsForLenses] },
    };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
