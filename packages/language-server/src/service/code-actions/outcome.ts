import { analyse, type Analysis } from '../analyse.ts';
import { documentOf, type ServiceDocument } from '../document.ts';
import { knownDocuments, type Context } from './context.ts';
import { applied } from './edits/apply.ts';
import type { Proposal } from './proposal.ts';

/** The documents as they would be after a change, by URI. */
export const documentsAfter = (
  context: Context,
  { changes, created = [] }: Pick<Proposal, 'changes' | 'created'>,
): ReadonlyMap<string, ServiceDocument> => {
  const after = new Map<string, ServiceDocument>();
  for (const document of knownDocuments(context)) {
    const own = changes.filter(({ uri }) => uri === document.uri);
    after.set(document.uri, own.length === 0 ? document : documentOf(document.uri, applied(document.text, own)));
  }
  for (const { uri, text } of created) after.set(uri, documentOf(uri, text));
  return after;
};

/** What the document would mean after a change. */
export const analysisAfter = (context: Context, change: Pick<Proposal, 'changes' | 'created'>): Analysis | null => {
  const documents = documentsAfter(context, change);
  return analyse((uri) => documents.get(uri) ?? null, context.document.uri, []);
};

/** How many errors there are, in the document or what it uses. */
export const errorsIn = ({ diagnostics }: Pick<Analysis, 'diagnostics'>): number =>
  diagnostics.filter(({ severity }) => severity === 'error').length;

/** The change, if it leaves no more errors than there are; else nothing. */
export const ifSafe = (context: Context, proposal: Proposal): readonly Proposal[] => {
  const after = analysisAfter(context, proposal);
  return after !== null && errorsIn(after) <= errorsIn(context.analysis) ? [proposal] : [];
};

/** Whether the documents can be read as well after a change as before it. Quicker to tell than what they would mean. */
export const isReadable = (context: Context, change: Pick<Proposal, 'changes' | 'created'>): boolean =>
  [...documentsAfter(context, change).values()].every((after) => {
    const before = knownDocuments(context).find(({ uri }) => uri === after.uri);
    return after === before || after.parsed.problems.length <= (before?.parsed.problems.length ?? 0);
  });
