import type { Hover } from 'vscode-languageserver';
import { provideHover } from '../../service/provide-hover.ts';
import { aboutAnalysis } from '../about.ts';
import { rangeOf } from '../convert.ts';
import { whileCurrent } from '../current.ts';
import type { Feature } from '../feature.ts';
import { addressesFor, markupOf } from '../markup.ts';

export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register: (context) => {
    const { connection, client, workspace, dayOf, pages } = context;
    const addresses = addressesFor(workspace, pages);
    connection.onHover(({ textDocument: { uri }, position }, token) =>
      whileCurrent(context, uri, token, async (): Promise<Hover | null> => {
        const on = await dayOf(uri);
        return aboutAnalysis(context, uri, null, (analysis, text) => {
          const found = provideHover({ analysis, on }, text.offsetAt(position), workspace.folders());
          if (found === null) return null;
          return {
            contents: markupOf(found.blocks, client.showsMarkdown, addresses),
            range: rangeOf(text, found.range),
          };
        });
      }),
    );
  },
};
