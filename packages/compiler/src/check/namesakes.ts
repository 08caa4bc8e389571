/** Programs of one name that one document uses. */
import type { Name } from '@proviso/grammar';
import type { Place, Reporter } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';

/** The name of the program that a document is; null where it is none, or its name is missing. */
const programNameOf = ({ parsed: { document: tree } }: LoadedDocument): Name | null =>
  tree.kind === 'Program' && tree.name.kind === 'Name' ? tree.name : null;

/** Reports that a document uses a program at a place although it uses another one of that name: nobody could tell which is meant. */
export const checkNamesakes = (
  found: LoadedDocument,
  place: Place,
  usedBefore: readonly LoadedDocument[],
  report: Reporter['report'],
): void => {
  const name = programNameOf(found);
  if (name === null || usedBefore.includes(found)) return;
  const others = usedBefore.flatMap((document) => {
    const range = programNameOf(document);
    return range?.text === name.text ? [{ document, range }] : [];
  });
  const [other] = others;
  if (other === undefined) return;
  const details = { name: name.text, one: other.document.display, two: found.display };
  const related = [
    { message: 'One is called so here.', place: other },
    { message: 'The other one is called so here.', place: { document: found, range: name } },
  ];
  report('programs-of-one-name', place, details, { related });
};
