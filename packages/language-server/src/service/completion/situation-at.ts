import type { Names } from '@proviso/compiler';
import type { Document, Expected } from '@proviso/grammar';
import type { Analysis } from '../analyse.ts';
import type { ServiceDocument } from '../document.ts';
import type { Workspace } from '../workspace.ts';
import { phrasesIn } from './phrases.ts';
import { noNames, type Situation } from './situation.ts';

const programTreeOf = (
  workspace: Workspace,
  { parsed }: ServiceDocument,
  analysis: Analysis | null,
): Document | null => {
  if (parsed.document.kind === 'Program') return parsed.document;
  const uri = analysis?.programDocument ?? null;
  return uri === null ? null : (workspace.document(uri)?.parsed.document ?? null);
};

/** What is known at an offset, and what would be if the catalogs declared other names. */
export const situationAt = async (
  workspace: Workspace,
  document: ServiceDocument,
  offset: number,
  expected: Expected,
): Promise<{ readonly situation: Situation; readonly withNames: (names: Names) => Situation }> => {
  // What was last found out will do: to find it out anew for each letter would take too long.
  const analysis = workspace.latest(document.uri) ?? (await workspace.analysis(document.uri));
  const uris = await workspace.documents();
  const withNames = (names: Names): Situation => ({
    document,
    offset,
    expected,
    names,
    phrases: phrasesIn(names, document.parsed.document, document.text),
    program: analysis?.program ?? null,
    programTree: programTreeOf(workspace, document, analysis),
    reached: new Set(analysis?.documents.keys()),
    documents: new Map(uris.map((uri) => [uri, workspace.document(uri)])),
  });
  return { situation: withNames(analysis?.names ?? noNames), withNames };
};
