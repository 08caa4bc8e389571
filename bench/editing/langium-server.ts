/** Serves the grammar of programs by Langium, with all that it does by default. */
import { startLanguageServer } from 'langium/lsp';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { langiumServices } from '../parsing/langium/parser.ts';

const connection = createConnection(ProposedFeatures.all);
const { shared } = await langiumServices({}, connection);
startLanguageServer(shared);
