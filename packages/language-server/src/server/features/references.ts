import { provideReferences } from '../../service/provide-references.ts';
import { whileCurrent } from '../current.ts';
import type { Feature } from '../feature.ts';
import { locationOf } from '../places.ts';

export const references: Feature = {
  capabilities: { referencesProvider: true },
  register: (context) => {
    const { connection, workspace, textOf } = context;
    connection.onReferences(({ textDocument: { uri }, position, context: { includeDeclaration } }, token) =>
      whileCurrent(context, uri, token, async () => {
        const analysis = await workspace.analysis(uri);
        const text = textOf(uri);
        if (analysis === null || text === null) return [];
        const offset = text.offsetAt(position);
        return (await provideReferences(workspace, analysis, offset, includeDeclaration)).map(locationOf);
      }),
    );
  },
};
