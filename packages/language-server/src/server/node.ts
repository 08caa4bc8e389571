/** The language server as a process that an editor starts, with `--stdio` or over Node's channel (`--node-ipc`). */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { gate } from './gate.ts';
import { nodeHost } from './node-host.ts';
import { serve } from './server.ts';

const connection = createConnection(ProposedFeatures.all, gate());

serve(connection, nodeHost(connection, null));
