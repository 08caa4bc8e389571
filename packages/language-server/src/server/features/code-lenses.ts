import type { CodeLens as ProtocolLens, Command } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lensPurposes, type CodeLens } from '../../service/lenses/lens.ts';
import { provideCodeLenses } from '../../service/provide-code-lenses.ts';
import { resolveCodeLens, type ResolvedLens } from '../../service/resolve-code-lens.ts';
import type { Client } from '../client.ts';
import { rangeOf } from '../convert.ts';
import { whileCurrent, whileUnchanged } from '../current.ts';
import type { Feature } from '../feature.ts';
import { locationOf } from '../places.ts';
import { isRecord } from '../shape.ts';

/** Commands of the client. One that does not say that it has them is told only what there is to read. */
const showReferences = 'proviso.showReferences';
const runExample = 'proviso.runExample';

/** By what a lens is found again when it comes into view. */
interface LensData extends CodeLens {
  readonly uri: string;
}

const dataIn = (data: unknown): LensData | null => {
  if (!isRecord(data)) return null;
  const { uri, start, end } = data;
  const kind = lensPurposes.find((each) => each === data.kind);
  const isSound = typeof uri === 'string' && typeof start === 'number' && typeof end === 'number';
  return isSound && kind !== undefined ? { uri, start, end, kind } : null;
};

const commandOf = (
  { title, action }: ResolvedLens,
  { uri, start, end }: LensData,
  text: TextDocument,
  { commands }: Client,
): Command => {
  const range = rangeOf(text, { start, end });
  if (action?.kind === 'show' && action.places.length > 0 && commands.has(showReferences)) {
    return { title, command: showReferences, arguments: [uri, range.start, action.places.map(locationOf)] };
  }
  if (action?.kind === 'run' && commands.has(runExample)) {
    return { title, command: runExample, arguments: [uri, range.start] };
  }
  return { title, command: '' };
};

export const codeLenses: Feature = {
  capabilities: { codeLensProvider: { resolveProvider: true } },
  register: ({ connection, client, workspace, settings, textOf }) => {
    connection.onCodeLens(({ textDocument: { uri } }, token) =>
      whileCurrent({ textOf }, uri, token, async (): Promise<ProtocolLens[]> => {
        const { codeLens: chosen } = await settings.of(uri);
        const analysis = await workspace.analysis(uri);
        const text = textOf(uri);
        if (analysis === null || text === null) return [];
        return provideCodeLenses(analysis, chosen).map((lens) => {
          const data: LensData = { uri, ...lens };
          return { range: rangeOf(text, lens), data };
        });
      }),
    );
    connection.onCodeLensResolve((lens, token) =>
      whileUnchanged({ workspace }, token, async (): Promise<ProtocolLens> => {
        const nothing = { ...lens, command: { title: '', command: '' } };
        const data = dataIn(lens.data);
        const analysis = data === null ? null : await workspace.analysis(data.uri);
        if (data === null || analysis === null) return nothing;
        const resolved = await resolveCodeLens(workspace, analysis, data);
        const text = textOf(data.uri);
        return resolved === null || text === null
          ? nothing
          : { ...lens, command: commandOf(resolved, data, text, client) };
      }),
    );
  },
};
