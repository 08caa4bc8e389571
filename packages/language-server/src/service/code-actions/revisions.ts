import type { Revision, Revisions } from '@proviso/grammar';
import type { ServiceDocument } from '../document.ts';
import { itemIn } from './edits/insert.ts';
import type { TextChange } from './proposal.ts';

/** The revisions that a program lists; null where it lists none, or some that cannot be read. */
export const revisionsIn = (
  document: ServiceDocument,
): { readonly node: Revisions; readonly revisions: readonly Revision[] } | null => {
  const items: readonly { readonly kind: string }[] = document.parsed.document.items;
  const node = items.find((item): item is Revisions => item.kind === 'Revisions');
  const revisions = (node?.revisions ?? []).filter((each) => each.kind === 'Revision');
  return node === undefined || revisions.length < node.revisions.length ? null : { node, revisions };
};

/** The parts of a label as numbers: `5.10` comes after `5.9`. */
const parts = (label: string): readonly number[] => label.split('.').map(Number);

/** Which of two labels comes first. */
export const compareLabels = (a: string, b: string): number => {
  const [one, other] = [parts(a), parts(b)];
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** The label after the highest: `8.1` where they go by tenths, else `9.0`. */
export const nextLabel = (revisions: readonly Revision[]): string => {
  const labels = revisions.flatMap(({ label }) => (label.kind === 'Label' ? label.text : [])).toSorted(compareLabels);
  const last = labels.at(-1) ?? '0.0';
  const [whole = 0, part = 0] = parts(last);
  return part === 0 ? `${whole + 1}.0` : `${whole}.${part + 1}`;
};

/** Lists a revision at its place among the others, with words that its author has to replace. */
export const revisionAdded = (document: ServiceDocument, label: string, on: string): TextChange | null => {
  const found = revisionsIn(document);
  if (found === null) return null;
  const { node, revisions } = found;
  const after = revisions.findIndex((each) => each.on !== null && each.on.text > on);
  const written = `${label} on ${on} "What this revision changes"`;
  return itemIn(document, node, revisions, written, after === -1 ? revisions.length : after);
};
