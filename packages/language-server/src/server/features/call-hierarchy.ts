import { SymbolKind, type CallHierarchyItem } from 'vscode-languageserver';
import {
  prepareCallHierarchy,
  provideIncomingCalls,
  provideOutgoingCalls,
  type HierarchyItem,
} from '../../service/provide-call-hierarchy.ts';
import { aboutAnalysis } from '../about.ts';
import { rangeOf } from '../convert.ts';
import { whileCurrent, whileUnchanged } from '../current.ts';
import type { Feature } from '../feature.ts';
import { rangeIn } from '../places.ts';

const kinds = { definition: SymbolKind.Function, requirement: SymbolKind.Method } as const;

const itemOf = (item: HierarchyItem): CallHierarchyItem => ({
  name: item.name,
  kind: kinds[item.kind],
  uri: item.document.uri,
  range: rangeIn(item.document, item),
  selectionRange: rangeIn(item.document, item.selection),
});

/** Which requirements a definition is used in, and which definitions a requirement is made of. */
export const callHierarchy: Feature = {
  capabilities: { callHierarchyProvider: true },
  register: (context) => {
    const { connection, workspace } = context;
    const { callHierarchy: requests } = connection.languages;
    requests.onPrepare(({ textDocument: { uri }, position }, token) =>
      whileCurrent(context, uri, token, () =>
        aboutAnalysis(context, uri, null, (analysis, text) =>
          prepareCallHierarchy(analysis, text.offsetAt(position)).map(itemOf),
        ),
      ),
    );
    requests.onIncomingCalls(({ item: { uri, selectionRange } }, token) =>
      whileUnchanged(context, token, (cancellation) =>
        aboutAnalysis(context, uri, null, async (analysis, text) => {
          const offset = text.offsetAt(selectionRange.start);
          const calls = await provideIncomingCalls(workspace, analysis, offset, cancellation);
          return calls.map(({ item, places }) => ({
            from: itemOf(item),
            fromRanges: places.map((each) => rangeIn(item.document, each)),
          }));
        }),
      ),
    );
    requests.onOutgoingCalls(({ item: { uri, selectionRange } }, token) =>
      whileCurrent(context, uri, token, () =>
        aboutAnalysis(context, uri, null, (analysis, text) =>
          provideOutgoingCalls(analysis, text.offsetAt(selectionRange.start)).map(({ item, places }) => ({
            to: itemOf(item),
            fromRanges: places.map((each) => rangeOf(text, each)),
          })),
        ),
      ),
    );
  },
};
