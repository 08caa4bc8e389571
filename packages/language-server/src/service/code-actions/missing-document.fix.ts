import { nearNames } from '@proviso/compiler';
import { resolved } from '../document.ts';
import { around, innermost, type Context, type FindingFix } from './context.ts';
import { unused } from './add-use.fix.ts';
import { nameFrom } from './edits/names.ts';
import type { Proposal } from './proposal.ts';

const lastSegment = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Leads to a document that there is: one of the same name in another folder, or of nearly the same. */
const led = (
  context: Context,
  path: string,
  at: { readonly start: number; readonly end: number },
): readonly Proposal[] => {
  const paths = unused(context).map((each) => each.path);
  const same = paths.filter((each) => lastSegment(each) === lastSegment(path));
  const near = nearNames(path, paths);
  return [...new Set([...same, ...near])].slice(0, 4).map((each, index, all) => ({
    title: `Use "${each}"`,
    changes: [{ uri: context.document.uri, start: at.start, end: at.end, text: `"${each}"` }],
    isPreferred: all.length === 1 && index === 0,
  }));
};

/** How a document begins that another one uses: a catalog, or the program that examples are for. */
const beginning = ({ document }: Context, path: string): string | null => {
  const tree = document.parsed.document;
  if (tree.kind === 'Examples') return tree.program.kind === 'Name' ? `program ${tree.program.text}\n` : null;
  const name = nameFrom(lastSegment(path).replace(/\.proviso$/u, ''));
  return name === null ? null : `catalog ${name}\n\nrecord partner {}\n`;
};

/** Leads to a document that there is, or makes the one that there is not. */
export const missingDocumentFix: FindingFix = {
  codes: ['document-not-found'],
  needsNeighbours: true,
  offer: (context, { span }) => {
    const use = innermost(around(context, span.start), 'Use');
    if (use?.path.kind !== 'Text') return [];
    const { value: path } = use.path;
    const uri = resolved(context.document.uri, path);
    const text = beginning(context, path);
    const isPossible = uri?.endsWith('.proviso') === true && text !== null;
    return [
      ...led(context, path, use.path),
      ...(isPossible ? [{ title: `Add the document "${path}"`, changes: [], created: [{ uri, text }] }] : []),
    ];
  },
};
