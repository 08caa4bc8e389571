import { nearNames } from '@proviso/compiler';
import { resolved, usedBy, type ServiceDocument, type TextRange } from '../document.ts';
import { around, innermost, type Context, type FindingFix } from './context.ts';
import { unused } from './add-use.fix.ts';
import { nameFrom } from './edits/names.ts';
import type { Proposal } from './proposal.ts';

/** More than these nobody chooses from. */
const most = 4;

const lastSegment = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** How many folders a path leads through. */
const stepsOf = (path: string): number => path.split('/').length;

/** Whether a document may be used by the one that is written: a catalog, or what the examples are for; never in a circle. */
const mayStand = ({ document }: Context, other: ServiceDocument): boolean => {
  const [tree, used] = [document.parsed.document, other.parsed.document];
  if (tree.kind !== 'Examples') return used.kind === 'Catalog' && !usedBy(other).includes(document.uri);
  const called = used.kind === 'Program' && used.name.kind === 'Name' ? used.name.text : null;
  return called !== null && (tree.program.kind !== 'Name' || tree.program.text === called);
};

/** Whether a path names no other document: nothing stands in it, or it leads back to the document that is written. */
const isIdle = ({ document: { uri } }: Context, path: string): boolean =>
  lastSegment(path).trim() === '' || resolved(uri, path) === uri;

/**
 * The documents that there are for a path: those of the same name in another folder, and of nearly the same. Where it names
 * none, all that may stand there, the near ones first.
 */
const pathsFor = (context: Context, path: string): readonly string[] => {
  const others = unused(context);
  if (isIdle(context, path)) {
    const fitting = others.filter((each) => mayStand(context, each.document)).map((each) => each.path);
    return fitting.toSorted((a, b) => stepsOf(a) - stepsOf(b));
  }
  const paths = others.map((each) => each.path);
  const same = paths.filter((each) => lastSegment(each) === lastSegment(path));
  return [...new Set([...same, ...nearNames(path, paths)])];
};

/** Leads to a document that there is. */
const led = (context: Context, path: string, { start, end }: TextRange): readonly Proposal[] =>
  pathsFor(context, path)
    .slice(0, most)
    .map((each, _index, all) => ({
      title: `Use "${each}"`,
      changes: [{ uri: context.document.uri, start, end, text: `"${each}"` }],
      isPreferred: all.length === 1,
    }));

/** How a document begins that another one uses: a catalog, or the program that examples are for. */
const beginning = ({ document }: Context, path: string): string | null => {
  const tree = document.parsed.document;
  if (tree.kind === 'Examples') return tree.program.kind === 'Name' ? `program ${tree.program.text}\n` : null;
  const name = nameFrom(lastSegment(path).replace(/\.proviso$/u, ''));
  return name === null ? null : `catalog ${name}\n\nrecord partner {}\n`;
};

/** Leads to a document that there is, or makes the one that there is not. */
export const missingDocumentFix: FindingFix = {
  codes: ['document-not-found', 'use-circle'],
  needsNeighbours: true,
  offer: (context, { span, code }) => {
    const use = innermost(around(context, span.start), 'Use');
    if (use?.path.kind !== 'Text') return [];
    const { value: path } = use.path;
    if (code === 'use-circle' && !isIdle(context, path)) return [];
    const uri = resolved(context.document.uri, path);
    const text = beginning(context, path);
    const isPossible = uri?.endsWith('.proviso') === true && uri !== context.document.uri && text !== null;
    return [
      ...led(context, path, use.path),
      ...(isPossible ? [{ title: `Add the document "${path}"`, changes: [], created: [{ uri, text }] }] : []),
    ];
  },
};
