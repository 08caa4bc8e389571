/** The language server as a process that an editor starts, with `--stdio` or over Node's channel (`--node-ipc`). */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readFileUri } from './read-file-uri.ts';
import { serve } from './server.ts';

serve(createConnection(ProposedFeatures.all), { read: readFileUri });
