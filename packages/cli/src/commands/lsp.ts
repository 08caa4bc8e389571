/** `proviso lsp`: what editors ask. */
import { serveStdio } from '@proviso/language-server/stdio';

/** Serves the editor that has started the command; it ends the process. */
export function lsp(): Promise<never> {
  return serveStdio();
}
