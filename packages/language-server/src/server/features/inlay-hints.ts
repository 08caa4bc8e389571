import { InlayHintKind, type InlayHint as ProtocolHint } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { hintKinds, type InlayHint } from '../../service/hints/hint.ts';
import { provideInlayHints } from '../../service/provide-inlay-hints.ts';
import type { Workspace } from '../../service/workspace.ts';
import { offsetsOf } from '../convert.ts';
import { whileCurrent } from '../current.ts';
import type { Context, Feature } from '../feature.ts';
import { addressesFor, markupOf } from '../markup.ts';
import { locationOf } from '../places.ts';
import { isRecord } from '../shape.ts';

/** By what a hint is found again when a client wants to know more of it. */
interface HintData {
  readonly uri: string;
  readonly offset: number;
  readonly kind: InlayHint['kind'];
}

const dataIn = (data: unknown): HintData | null => {
  if (!isRecord(data)) return null;
  const { uri, offset, kind } = data;
  const known = hintKinds.find((each) => each === kind);
  return typeof uri === 'string' && typeof offset === 'number' && known !== undefined
    ? { uri, offset, kind: known }
    : null;
};

/** The words of a hint; where a place is known, they lead to it. */
const labelOf = (workspace: Workspace, { text, place }: InlayHint): ProtocolHint['label'] => {
  const document = place === null ? null : workspace.document(place.document);
  return place === null || document === null
    ? text
    : [{ value: text, location: locationOf({ document, start: place.start, end: place.end }) }];
};

const hintsOf = async (
  { workspace, settings, dayOf, textOf }: Context,
  uri: string,
  rangeIn: (text: NonNullable<ReturnType<Context['textOf']>>) => { readonly start: number; readonly end: number },
): Promise<readonly InlayHint[]> => {
  const { inlayHints: chosen } = await settings.of(uri);
  const on = await dayOf(uri);
  const analysis = await workspace.analysis(uri);
  const text = textOf(uri);
  if (analysis === null || text === null) return [];
  return provideInlayHints({ analysis, on, range: rangeIn(text) }, chosen);
};

const protocolHint = (workspace: Workspace, uri: string, text: TextDocument, hint: InlayHint): ProtocolHint => {
  const isBefore = hint.kind === 'parameterNames';
  const data: HintData = { uri, offset: hint.offset, kind: hint.kind };
  return {
    position: text.positionAt(hint.offset),
    label: labelOf(workspace, hint),
    kind: isBefore ? InlayHintKind.Parameter : InlayHintKind.Type,
    paddingLeft: !isBefore,
    paddingRight: isBefore,
    data,
  };
};

export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: { resolveProvider: true } },
  register: (context) => {
    const { connection, client, workspace, textOf, pages } = context;
    const addresses = addressesFor(workspace, pages);
    const { inlayHint: requests } = connection.languages;
    requests.on(({ textDocument: { uri }, range }, token) =>
      whileCurrent(context, uri, token, async (): Promise<ProtocolHint[]> => {
        const hints = await hintsOf(context, uri, (text) => offsetsOf(text, range));
        const text = textOf(uri);
        return text === null ? [] : hints.map((hint) => protocolHint(workspace, uri, text, hint));
      }),
    );
    requests.resolve((hint, token) => {
      const data = dataIn(hint.data);
      if (data === null) return hint;
      const { uri, offset, kind } = data;
      return whileCurrent(context, uri, token, async (): Promise<ProtocolHint> => {
        const found = await hintsOf(context, uri, () => ({ start: offset, end: offset }));
        const blocks = found.find((each) => each.kind === kind)?.more() ?? [];
        return blocks.length === 0 ? hint : { ...hint, tooltip: markupOf(blocks, client.showsMarkdown, addresses) };
      });
    });
  },
};
