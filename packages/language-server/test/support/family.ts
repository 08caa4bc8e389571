import type { Analysis } from '../../src/service/analyse.ts';
import type { TextRange } from '../../src/service/document.ts';
import { edited, type DocumentEdits } from '../../src/service/document-edits.ts';
import type { Workspace } from '../../src/service/workspace.ts';
import { marked } from './marked.ts';
import { folder, workspaceOver } from './workspace.ts';

/** Some documents in one folder, in one of which `«»` marks a place. */
export interface Family {
  readonly workspace: Workspace;
  /** What the document with the mark means. */
  readonly analysis: Analysis;
  /** Where the mark is. */
  readonly offset: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** A catalog of a club, its members and the badges that it gives. */
export const clubCatalog = `catalog Club
scale Level: Low < High
kind badge plural badges { level: Level }
entries of badge {
  - Swimmer "Swims" { level: Low }
  - Diver "Dives" { level: High }
}
group Water of badge: Swimmer, Diver
record club { members: list of person  size: number  holds badge }
record person plural people { name: text  trained: yesno  holds badge  identified by name }
`;

/** Reads documents, given by their names without `.proviso`. */
export async function family(sources: Readonly<Record<string, string>>): Promise<Family> {
  const all = { catalog: clubCatalog, ...sources };
  const read = Object.entries(all).map(([name, source]) => ({ name: `${name}.proviso`, ...marked(source) }));
  const texts = Object.fromEntries(read.map(({ name, text }) => [name, text]));
  const asked = read.find(({ ranges }) => ranges.length > 0);
  const { workspace } = workspaceOver(texts);
  const analysis = asked === undefined ? null : await workspace.analysis(folder + asked.name);
  if (asked === undefined || analysis === null) throw new Error('Nothing is marked.');
  return { workspace, analysis, offset: asked.ranges[0]?.start ?? 0, texts };
}

/** The line of a place with the place in marks, after the name of its document. */
export function shown(uri: string, text: string, { start, end }: TextRange): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next === -1 ? text.length : next;
  const line = `${text.slice(from, start)}«${text.slice(start, end)}»${text.slice(end, to)}`;
  return `${uri.slice(folder.length).replace('.proviso', '')}: ${line.trim()}`;
}

/** The lines that changes make other ones of, after the name of their document: `name: before → after`. */
export function changedLines(edits: readonly DocumentEdits[]): readonly string[] {
  return edits.flatMap(({ document: { uri, text }, edits: own }) => {
    const before = text.split('\n');
    const after = edited(text, own).split('\n');
    const name = uri.slice(folder.length).replace('.proviso', '');
    return before.flatMap((line, index) => {
      const now = after[index] ?? '';
      return line === now ? [] : [`${name}: ${line.trim()} → ${now.trim()}`];
    });
  });
}
