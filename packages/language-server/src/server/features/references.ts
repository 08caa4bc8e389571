import { provideReferences } from '../../service/provide-references.ts';
import type { Feature } from '../feature.ts';
import { locationOf } from '../places.ts';

export const references: Feature = {
  capabilities: { referencesProvider: true },
  register: ({ connection, workspace, textOf }) => {
    connection.onReferences(async ({ textDocument: { uri }, position, context }) => {
      const analysis = await workspace.analysis(uri);
      const text = textOf(uri);
      if (analysis === null || text === null) return [];
      const offset = text.offsetAt(position);
      return (await provideReferences(workspace, analysis, offset, context.includeDeclaration)).map(locationOf);
    });
  },
};
