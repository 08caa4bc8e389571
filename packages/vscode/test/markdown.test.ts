import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import onigurumaModule from 'vscode-oniguruma';
import textmateModule from 'vscode-textmate';
import { describe, expect, it } from 'vitest';

const { createOnigScanner, createOnigString, loadWASM } = onigurumaModule;
const { INITIAL, parseRawGrammar, Registry } = textmateModule;

const files: Readonly<Record<string, URL>> = {
  'source.proviso': new URL('../../../grammar/syntaxes/proviso.tmLanguage.json', import.meta.url),
  'markdown.proviso.codeblock': new URL('../syntaxes/markdown-fence.tmLanguage.json', import.meta.url),
};

/** Markdown as far as it matters here: the editor brings its own. */
const markdown = JSON.stringify({ scopeName: 'text.html.markdown', patterns: [] });

const scopesOf = async (text: readonly string[]): Promise<readonly (readonly string[])[]> => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) => {
      const file = files[scope];
      return Promise.resolve(parseRawGrammar(file === undefined ? markdown : readFileSync(file, 'utf8'), 'a.json'));
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.proviso.codeblock'] : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  let state = INITIAL;
  return text.map((line) => {
    const { tokens, ruleStack } = grammar!.tokenizeLine(line, state);
    state = ruleStack;
    return tokens[0]?.scopes ?? [];
  });
};

describe('Requirements within Markdown', () => {
  it('are coloured between the marks that say they are ones, and nowhere else', async () => {
    const lines = [
      'require x',
      '```proviso file=a.proviso',
      'require x',
      '```',
      'require x',
      '```js',
      'require x',
      '```',
    ];
    const scopes = await scopesOf(lines);
    const coloured = scopes.map((each) => each.includes('keyword.control.proviso'));
    expect(coloured).toEqual([false, false, true, false, false, false, false, false]);
    expect(scopes[2]).toContain('meta.embedded.block.proviso');
  });
});
