/** `proviso lsp`: what editors ask. */
import { serveStdio } from '@proviso/language-server/stdio';
import { addressOfPages } from '../pages.ts';

/** Serves the editor that has started the command; it ends the process. */
export function lsp(): Promise<never> {
  return serveStdio(addressOfPages());
}
