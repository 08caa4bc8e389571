import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { provideSemanticTokens } from '../../service/provide-semantic-tokens.ts';
import type { TextRange } from '../../service/document.ts';
import { offsetsOf } from '../convert.ts';
import { whileCurrent } from '../current.ts';
import type { Context, Feature } from '../feature.ts';
import { deltaOf } from '../tokens/delta.ts';
import { encoded } from '../tokens/encode.ts';
import { legend } from '../tokens/legend.ts';

/** The tokens of a document, or of a range of it, as numbers. */
const tokensOf = async (
  { workspace, dayOf, textOf }: Context,
  uri: string,
  rangeIn: (text: NonNullable<ReturnType<Context['textOf']>>) => TextRange | null,
): Promise<number[]> => {
  const on = await dayOf(uri);
  const analysis = await workspace.analysis(uri);
  const text = textOf(uri);
  if (analysis === null || text === null) return [];
  return encoded(text, provideSemanticTokens(analysis, rangeIn(text), on));
};

/** What a client was last given of each open document, by which it says what it has. */
interface Given {
  readonly resultId: string;
  readonly data: readonly number[];
}

export const semanticTokens: Feature = {
  capabilities: { semanticTokensProvider: { legend, full: { delta: true }, range: true } },
  register: (context) => {
    const { connection, workspace } = context;
    const given = new Map<string, Given>();
    let count = 0;
    const keep = (uri: string, data: readonly number[]): string => {
      const open = new Set(workspace.openUris());
      for (const each of given.keys()) if (!open.has(each)) given.delete(each);
      count += 1;
      const resultId = String(count);
      if (open.has(uri)) given.set(uri, { resultId, data });
      return resultId;
    };
    const { semanticTokens: requests } = connection.languages;
    requests.on(({ textDocument: { uri } }, token) =>
      whileCurrent(context, uri, token, async (): Promise<SemanticTokens> => {
        const data = await tokensOf(context, uri, () => null);
        return { resultId: keep(uri, data), data };
      }),
    );
    requests.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
      whileCurrent(context, uri, token, async (): Promise<SemanticTokens | SemanticTokensDelta> => {
        const data = await tokensOf(context, uri, () => null);
        const before = given.get(uri);
        const resultId = keep(uri, data);
        return before?.resultId === previousResultId
          ? { resultId, edits: deltaOf(before.data, data) }
          : { resultId, data };
      }),
    );
    requests.onRange(({ textDocument: { uri }, range }, token) =>
      whileCurrent(context, uri, token, async (): Promise<SemanticTokens> => ({
        data: await tokensOf(context, uri, (text) => offsetsOf(text, range)),
      })),
    );
  },
};
