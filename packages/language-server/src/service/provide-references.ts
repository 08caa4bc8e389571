import type { Analysis } from './analyse.ts';
import { bindingAt } from './binding-at.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';
import { neverCancelled, type Cancellation } from './over-documents.ts';
import type { Workspace } from './workspace.ts';

/** Every place in the workspace that names what is named at an offset, those of its declaration only where they are wanted. */
export const provideReferences = async (
  workspace: Workspace,
  analysis: Analysis,
  offset: number,
  withDeclarations: boolean,
  cancellation: Cancellation = neverCancelled,
): Promise<readonly Occurrence[]> => {
  const binding = bindingAt(analysis, analysis.uri, offset);
  if (binding === null) return [];
  const all = await occurrencesOf(workspace, analysis, binding, cancellation);
  return withDeclarations ? all : all.filter(({ isDeclaration }) => !isDeclaration);
};
