/** The command by which editors other than Visual Studio Code start the language server. It speaks over standard streams. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const command = join(root, 'packages', 'cli', 'bin', 'proviso.js');

/** `PROVISO_SERVER`, its words parted by spaces, names another command: to try a server that is not built in yet. */
export const serverCommand = process.env.PROVISO_SERVER?.split(' ') ?? [process.execPath, command, 'lsp'];
