import { resolved, type ServiceDocument } from './document.ts';
import type { DocumentEdits } from './document-edits.ts';
import { overDocuments, type Cancellation } from './over-documents.ts';
import { pathBetween } from './relative-path.ts';
import type { TextEdit } from './text-edit.ts';
import { isWithin } from './uri.ts';
import type { Workspace } from './workspace.ts';

/** A document or a folder that gets another name, or another place. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Where a document is after some moves. */
const moved = (uri: string, moves: readonly Move[]): string => {
  const [move] = moves.filter(({ from }) => isWithin(uri, from)).toSorted((a, b) => b.from.length - a.from.length);
  return move === undefined ? uri : move.to.replace(/\/$/, '') + uri.slice(move.from.replace(/\/$/, '').length);
};

/** What has to be changed in a document so that each `use` leads where it led before. */
const editsIn = ({ uri, parsed }: ServiceDocument, moves: readonly Move[]): readonly TextEdit[] =>
  parsed.document.items.flatMap((item) => {
    if (item.kind !== 'Use' || item.path.kind !== 'Text') return [];
    const used = resolved(uri, item.path.value);
    if (used === null) return [];
    const [own, target] = [moved(uri, moves), moved(used, moves)];
    // Documents that move together keep what they call each other.
    if (resolved(own, item.path.value) === target) return [];
    const path = pathBetween(own, target);
    return path === null ? [] : [{ start: item.path.start + 1, end: item.path.end - 1, text: path }];
  });

/**
 * What has to be changed in all documents before some are moved: what a document uses stays what it uses. The documents are
 * those before the move.
 */
export const provideFileRename = async (
  workspace: Workspace,
  moves: readonly Move[],
  cancellation: Cancellation,
): Promise<readonly DocumentEdits[]> => {
  const all: DocumentEdits[] = [];
  await overDocuments(await workspace.documents(), cancellation, async (uri) => {
    const document = await workspace.read(uri);
    const edits = document === null ? [] : editsIn(document, moves);
    if (document !== null && edits.length > 0) all.push({ document, edits });
  });
  return all;
};
