import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import onigurumaModule from 'vscode-oniguruma';
import textmateModule from 'vscode-textmate';

const { createOnigScanner, createOnigString, loadWASM } = onigurumaModule;
const { INITIAL, parseRawGrammar, Registry } = textmateModule;

/** A run of characters that an editor colours alike. */
export interface Coloured {
  readonly start: number;
  readonly end: number;
  /** The innermost scope. */
  readonly scope: string;
}

const grammarFile = new URL('../../syntaxes/proviso.tmLanguage.json', import.meta.url);
const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');

/** How editors see documents: the TextMate grammar, run by the engine that Visual Studio Code has. */
export const loadColours = async (): Promise<(text: string) => readonly Coloured[]> => {
  await loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(grammarFile, 'utf8'), 'proviso.tmLanguage.json')),
  });
  const grammar = await registry.loadGrammar('source.proviso');
  if (grammar === null) throw new Error('There is no TextMate grammar.');
  return (text) => {
    const coloured: Coloured[] = [];
    let offset = 0;
    let state = INITIAL;
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      for (const { startIndex, endIndex, scopes } of tokens) {
        coloured.push({ start: offset + startIndex, end: offset + endIndex, scope: scopes.at(-1) ?? '' });
      }
      state = ruleStack;
      offset += line.length + 1;
    }
    return coloured;
  };
};
