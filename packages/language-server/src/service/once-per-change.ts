import type { Workspace } from './workspace.ts';

/**
 * Works something out of all documents of a workspace once for each key, and again only after any of them has changed. Of many
 * that ask one after the other, such as the lenses of a document, the first lets it be worked out.
 */
export const oncePerChange = <Result>(
  workOut: (workspace: Workspace, key: string) => Promise<Result>,
): ((workspace: Workspace, key: string) => Promise<Result>) => {
  const kept = new WeakMap<Workspace, { readonly change: number; readonly results: Map<string, Promise<Result>> }>();
  return (workspace, key) => {
    const change = workspace.changes();
    const before = kept.get(workspace);
    const results = before?.change === change ? before.results : new Map<string, Promise<Result>>();
    if (results !== before?.results) kept.set(workspace, { change, results });
    const result = results.get(key) ?? workOut(workspace, key);
    results.set(key, result);
    return result;
  };
};
