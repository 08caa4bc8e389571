import type { Hover } from 'vscode-languageserver';
import { provideHover } from '../../service/provide-hover.ts';
import { rangeOf } from '../convert.ts';
import { dayFor } from '../day.ts';
import type { Feature } from '../feature.ts';
import { addressesFor, markupOf } from '../markup.ts';

export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register: ({ connection, client, workspace, settings, textOf, pages }) => {
    const addresses = addressesFor(workspace, pages);
    connection.onHover(async ({ textDocument: { uri }, position }): Promise<Hover | null> => {
      const on = await dayFor(settings, uri);
      const analysis = await workspace.analysis(uri);
      const text = textOf(uri);
      if (analysis === null || text === null) return null;
      const found = provideHover({ analysis, on }, text.offsetAt(position), workspace.folders());
      if (found === null) return null;
      return {
        contents: markupOf(found.blocks, client.showsMarkdown, addresses),
        range: rangeOf(text, found.range),
      };
    });
  },
};
