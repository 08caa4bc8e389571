import { provideReferences } from '../../service/provide-references.ts';
import { aboutAnalysis } from '../about.ts';
import { whileUnchanged } from '../current.ts';
import type { Feature } from '../feature.ts';
import { locationOf } from '../places.ts';

export const references: Feature = {
  capabilities: { referencesProvider: true },
  register: (context) => {
    const { connection, workspace } = context;
    connection.onReferences(({ textDocument: { uri }, position, context: { includeDeclaration } }, token) =>
      whileUnchanged(context, token, (cancellation) =>
        aboutAnalysis(context, uri, [], async (analysis, text) => {
          const offset = text.offsetAt(position);
          const found = await provideReferences(workspace, analysis, offset, includeDeclaration, cancellation);
          return found.map(locationOf);
        }),
      ),
    );
  },
};
