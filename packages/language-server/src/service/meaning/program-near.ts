import type { LoweredProgram } from '@proviso/compiler';
import { nodesOf, type Exception, type ProgramDocument, type ProgramItem, type Require } from '@proviso/grammar';
import type { Analysis } from '../analyse.ts';
import type { ServiceDocument, TextRange } from '../document.ts';

/** In characters: what all of a program of this length means is worked out in no time. */
const short = 20_000;

const touches = (item: TextRange, { start, end }: TextRange): boolean => item.start <= end && start <= item.end;

/** All items but those that hold others: a policy may stand in a section. */
const itemsIn = (items: readonly ProgramItem[]): readonly ProgramItem[] =>
  items.flatMap((item) => (item.kind === 'Section' || item.kind === 'Policy' ? itemsIn(item.items) : [item]));

/** The labels of an item and of the points in it. */
const labelsIn = (item: ProgramItem): readonly string[] =>
  [...nodesOf(item)].flatMap((node) => (node.kind === 'Statement' ? (node.label?.text ?? []) : []));

/** The labels that exceptions in a range name, and those that these are exceptions to in turn. */
const exceptedBy = (all: readonly ProgramItem[], range: TextRange): ReadonlySet<string> => {
  const exceptions = all.filter((item): item is Exception => item.kind === 'Exception');
  const namedBy = ({ to }: Exception): readonly string[] => to.map(({ text }) => text);
  const found = new Set(exceptions.filter((item) => touches(item, range)).flatMap(namedBy));
  if (found.size === 0) return found;
  const above = new Map<string, readonly string[]>();
  for (const each of exceptions) {
    if (each.name !== null) above.set(each.name.text, [...(above.get(each.name.text) ?? []), ...namedBy(each)]);
  }
  for (const label of found) for (const next of above.get(label) ?? []) found.add(next);
  return found;
};

/** The labels of requirements in which something counts once. */
const countedIn = (asked: ReadonlySet<Require>): ReadonlySet<string> =>
  new Set(
    [...asked]
      .flatMap((item) => [...nodesOf(item)])
      .flatMap((node) => (node.kind === 'CountedOnce' ? node.of.map(({ text }) => text) : [])),
  );

/** What is needed to tell what the requirements in a range mean: those, what speaks of them, and what declares names. */
const neededIn = (document: ProgramDocument, range: TextRange): ReadonlySet<ProgramItem> => {
  const all = itemsIn(document.items);
  const excepted = exceptedBy(all, range);
  const asked = new Set(
    all.filter(
      (item): item is Require =>
        item.kind === 'Require' && (touches(item, range) || labelsIn(item).some((label) => excepted.has(label))),
    ),
  );
  const counted = countedIn(asked);
  for (const each of all) {
    if (each.kind === 'Require' && counted.has(each.statement.label?.text ?? '')) asked.add(each);
  }
  // What is required may be defined by points, and these have labels, too.
  const labels = new Set([...asked, ...all.filter(({ kind }) => kind === 'Define')].flatMap(labelsIn));
  const needed = new Set<ProgramItem>(asked);
  let last: Require | null = null;
  for (const item of all) {
    if (item.kind === 'Require') last = item;
    else if (item.kind === 'Instead') {
      // An alternative names the requirements that it speaks of, or stands behind the one.
      const speaks =
        item.of.length === 0 ? last !== null && asked.has(last) : item.of.some(({ text }) => labels.has(text));
      if (speaks) needed.add(item);
    } else if (item.kind !== 'TextBlock') needed.add(item);
  }
  return needed;
};

/** The program with only the requirements in a range, and what they need. */
export const programOfRange = (
  analysis: Analysis,
  document: ServiceDocument,
  range: TextRange,
): LoweredProgram | null => {
  const tree = document.parsed.document;
  return tree.kind === 'Program' ? analysis.programOf(neededIn(tree, range)) : analysis.program;
};

/** For so many ranges of a document it is kept what they mean. */
const mostRanges = 50;

const kept = new WeakMap<Analysis, Map<string, LoweredProgram | null>>();

/**
 * A program that says what the conditions in a range of a document mean. Of a long one it is the program without all that
 * stands elsewhere: working out what everything means takes longer than somebody who is writing would like to wait.
 */
export const programNear = (analysis: Analysis, uri: string, range: TextRange): LoweredProgram | null => {
  const { program, programDocument, documents } = analysis;
  const document = documents.get(uri) ?? null;
  if (program === null || document === null || uri !== programDocument || document.text.length <= short) return program;
  const programs = kept.get(analysis) ?? new Map<string, LoweredProgram | null>();
  kept.set(analysis, programs);
  const key = `${range.start} ${range.end}`;
  const known = programs.get(key);
  if (known !== undefined) return known;
  const made = programOfRange(analysis, document, range);
  // Whoever goes through a document asks for one range after the other, and for each only once.
  if (programs.size >= mostRanges) programs.clear();
  programs.set(key, made);
  return made;
};
