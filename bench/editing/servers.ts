import { fileURLToPath } from 'node:url';

/** How a server is started. */
export interface ServerCommand {
  readonly command: readonly string[];
  readonly initializationOptions?: unknown;
}

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const proviso: ServerCommand = { command: [pathOf('../../packages/cli/bin/proviso.js'), 'lsp'] };

export const langium: ServerCommand = { command: [pathOf('./langium-server.ts'), '--stdio'] };

export const typespec: ServerCommand = {
  command: [pathOf('../node_modules/@typespec/compiler/cmd/tsp-server.js'), '--stdio'],
};
