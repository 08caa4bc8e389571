import type { Names } from '@proviso/compiler';
import type { Document, Expected } from '@proviso/grammar';
import type { Analysis } from '../analyse.ts';
import { documentOf, usedBy, type ServiceDocument } from '../document.ts';
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

/** Whether what was found out is of a text that uses the same documents as it does now. */
const usesAs = ({ documents }: Analysis, document: ServiceDocument): boolean => {
  const before = documents.get(document.uri) ?? null;
  return before === document || (before !== null && usedBy(before).join('\n') === usedBy(document).join('\n'));
};

/** So many words a document begins with; there other documents may be named: `program Name use …`, `examples for …`. */
const documentStart = 3;

/** More documents than anybody chooses from, and where their names stand in them at the latest. */
const most = 50;
const headLength = 2000;

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/') + 1);

/** The documents in the folder of one and in those around it, as far as their names. */
const nearby = async (
  workspace: Workspace,
  own: string,
  uris: readonly string[],
): Promise<readonly ServiceDocument[]> => {
  const around = uris.filter((uri) => uri !== own && folderOf(own).startsWith(folderOf(uri))).slice(0, most);
  const found = await Promise.all(around.map(async (uri) => ({ uri, text: await workspace.text(uri) })));
  return found.flatMap(({ uri, text }) => (text === null ? [] : [documentOf(uri, text.slice(0, headLength))]));
};

/** What is known at an offset, and what would be if the catalogs declared other names. */
export const situationAt = async (
  workspace: Workspace,
  document: ServiceDocument,
  offset: number,
  expected: Expected,
  day: string | null,
): Promise<{ readonly situation: Situation; readonly withNames: (names: Names) => Situation }> => {
  // What was last found out will do: to find it out anew for each letter would take too long.
  const latest = workspace.latest(document.uri);
  const analysis = latest !== null && usesAs(latest, document) ? latest : await workspace.analysis(document.uri);
  const mayName = expected.tokens.length <= documentStart;
  // Where another document is named, one that has only just appeared is not to be missing.
  const isNaming =
    mayName || expected.expectations.some(({ rules, token }) => rules.rule === 'use' && token.kind === 'text');
  const uris = await (isNaming ? workspace.documents() : workspace.recentDocuments());
  const read = mayName ? await nearby(workspace, document.uri, uris) : [];
  const readable = new Map(read.map((each) => [each.uri, each]));
  const withNames = (names: Names): Situation => ({
    document,
    offset,
    expected,
    day,
    names,
    phrases: phrasesIn(names, document.parsed.document, document.text),
    program: analysis?.program ?? null,
    programTree: programTreeOf(workspace, document, analysis),
    reached: new Set(analysis?.documents.keys()),
    documents: new Map(uris.map((uri) => [uri, workspace.document(uri) ?? readable.get(uri) ?? null])),
  });
  return { situation: withNames(analysis?.names ?? noNames), withNames };
};
