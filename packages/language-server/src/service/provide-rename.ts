import type { Binding } from '@proviso/compiler';
import { analyse, type Analysis } from './analyse.ts';
import { bindingAt } from './binding-at.ts';
import { documentOf, type TextRange } from './document.ts';
import { edited, type DocumentEdits } from './document-edits.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';
import { neverCancelled, type Cancellation } from './over-documents.ts';
import { addedPlural, formOf, otherForm } from './rename/forms.ts';
import { objectionTo } from './rename/new-name.ts';
import type { TextEdit } from './text-edit.ts';
import type { Workspace } from './workspace.ts';

/** What can be given another name, and the name that it has. */
export interface Renamable extends TextRange {
  readonly name: string;
}

/** What comes of renaming: changes of documents, or why it cannot be. */
export type Renamed =
  | { readonly kind: 'edits'; readonly edits: readonly DocumentEdits[] }
  | { readonly kind: 'refused'; readonly reason: string };

const textOf = ({ documents }: Analysis, { document, start, end }: Binding): string =>
  documents.get(document)?.text.slice(start, end) ?? '';

/** What at an offset can be renamed; null where nothing there has a name of its own. */
export const prepareRename = (analysis: Analysis, offset: number): Renamable | null => {
  const binding = bindingAt(analysis, analysis.uri, offset);
  if (binding === null) return null;
  const { symbol, start, end } = binding;
  const written = textOf(analysis, binding);
  if (symbol.kind === 'definition') return { start, end, name: written.replaceAll(/\s+/g, ' ') };
  return formOf(analysis, symbol, written) === null ? null : { start, end, name: written };
};

/** Puts changes together by document. What nobody has open may have been read twice, so that it is two that are called alike. */
const byDocument = (changes: readonly (readonly [Occurrence['document'], TextEdit])[]): readonly DocumentEdits[] => {
  const found = new Map<string, { readonly document: Occurrence['document']; readonly edits: TextEdit[] }>();
  for (const [document, change] of changes) {
    const known = found.get(document.uri);
    if (known === undefined) found.set(document.uri, { document, edits: [change] });
    else known.edits.push(change);
  }
  return [...found.values()];
};

const changesFor = (
  analysis: Analysis,
  binding: Binding,
  occurrences: readonly Occurrence[],
  name: string,
): readonly (readonly [Occurrence['document'], TextEdit])[] => {
  const { symbol } = binding;
  if (symbol.kind === 'definition') {
    return occurrences.map(({ document, start, end }) => [document, { start, end, text: name }]);
  }
  const form = formOf(analysis, symbol, textOf(analysis, binding));
  if (form === null) return [];
  const other = otherForm(analysis, symbol, form, name);
  const added = form === 'plural' ? addedPlural(analysis, symbol, name) : null;
  const changes = occurrences.flatMap(({ document, start, end }): [Occurrence['document'], TextEdit][] => {
    const written = formOf(analysis, symbol, document.text.slice(start, end));
    const text = written === form ? name : written === null ? null : other;
    return text === null ? [] : [[document, { start, end, text }]];
  });
  return added === null ? changes : [[added.document, added.edit], ...changes];
};

const errorsOf = (analysis: Analysis | null): readonly string[] =>
  (analysis?.diagnostics ?? []).filter(({ severity }) => severity === 'error').map(({ message }) => message);

/** What would be wrong if these changes were made and is not wrong now: a name that is taken, say. Null where nothing would. */
const objectionToEdits = async (
  workspace: Workspace,
  edits: readonly DocumentEdits[],
  uri: string,
): Promise<string | null> => {
  const texts = new Map(
    edits.map(({ document, edits: own }) => [document.uri, documentOf(document.uri, edited(document.text, own))]),
  );
  for (const each of new Set([uri, ...texts.keys()])) {
    const now = await workspace.analysis(each);
    // What nobody has open is not kept for long: the documents are those that the analysis was made from.
    const known = (used: string) => texts.get(used) ?? now?.documents.get(used) ?? workspace.document(used);
    const then = analyse(known, each, workspace.folders());
    const before = errorsOf(now);
    const after = errorsOf(then);
    if (after.length > before.length) return after.find((message) => !before.includes(message)) ?? null;
  }
  return null;
};

/** Gives what is named at an offset another name, wherever in the workspace it is named. */
export const provideRename = async (
  workspace: Workspace,
  analysis: Analysis,
  offset: number,
  name: string,
  cancellation: Cancellation = neverCancelled,
): Promise<Renamed> => {
  const binding = bindingAt(analysis, analysis.uri, offset);
  const renamable = prepareRename(analysis, offset);
  if (binding === null || renamable === null) {
    return { kind: 'refused', reason: 'Nothing here has a name that can be changed.' };
  }
  if (name === renamable.name) return { kind: 'edits', edits: [] };
  const objection = objectionTo(binding.symbol.kind, name);
  if (objection !== null) return { kind: 'refused', reason: objection };
  const occurrences = await occurrencesOf(workspace, analysis, binding, cancellation);
  const edits = byDocument(changesFor(analysis, binding, occurrences, name));
  const conflict = await objectionToEdits(workspace, edits, analysis.uri);
  if (conflict !== null) {
    return { kind: 'refused', reason: `"${renamable.name}" cannot be called "${name}". ${conflict}` };
  }
  return { kind: 'edits', edits };
};
