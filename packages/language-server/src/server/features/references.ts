import { provideReferences } from '../../service/provide-references.ts';
import { aboutAnalysis } from '../about.ts';
import { whileCurrent } from '../current.ts';
import type { Feature } from '../feature.ts';
import { locationOf } from '../places.ts';

export const references: Feature = {
  capabilities: { referencesProvider: true },
  register: (context) => {
    const { connection, workspace } = context;
    connection.onReferences(({ textDocument: { uri }, position, context: { includeDeclaration } }, token) =>
      whileCurrent(context, uri, token, () =>
        aboutAnalysis(context, uri, [], async (analysis, text) => {
          const offset = text.offsetAt(position);
          return (await provideReferences(workspace, analysis, offset, includeDeclaration)).map(locationOf);
        }),
      ),
    );
  },
};
