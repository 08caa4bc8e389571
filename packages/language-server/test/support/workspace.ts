import type { Diagnostic } from '@proviso/compiler';
import { newWorkspace, type Workspace } from '../../src/service/workspace.ts';

/** Where the documents of these tests lie. */
export const folder = 'file:///club/';

/** A workspace over files that lie in one folder; `reads` are the names of those that it has read. */
export function workspaceOver(files: Readonly<Record<string, string>>): {
  readonly workspace: Workspace;
  readonly reads: readonly string[];
} {
  const reads: string[] = [];
  const read = (uri: string): Promise<string | null> => {
    const name = decodeURIComponent(uri.slice(folder.length));
    reads.push(name);
    return Promise.resolve(Object.hasOwn(files, name) ? (files[name] ?? null) : null);
  };
  const find = (): Promise<readonly string[]> =>
    Promise.resolve(Object.keys(files).map((name) => folder + name.split('/').map(encodeURIComponent).join('/')));
  const workspace = newWorkspace({ read, find }, { isWatched: true });
  workspace.setFolders(['file:///club']);
  return { workspace, reads };
}

/** What is wrong in a document and in those that it uses. */
export async function diagnosticsIn(workspace: Workspace, uri: string): Promise<readonly Diagnostic[]> {
  return (await workspace.analysis(uri))?.diagnostics ?? [];
}

/** A catalog of a club that keeps people and gives badges. */
export const catalog = `catalog Club
kind badge plural badges
entries of badge { - Swimmer - Diver }
record club { name: text  size: number  holds badge }
`;
