import type { Binding, MeaningKind } from '@proviso/compiler';
import type { Analysis } from '../analyse.ts';
import type { ServiceDocument, TextRange } from '../document.ts';
import { occurrencesOfEach } from '../occurrences.ts';
import { oncePerChange } from '../once-per-change.ts';
import type { Workspace } from '../workspace.ts';

/** A place that a lens leads to. Of its document only the text is kept, by which its lines are counted, and not the tree. */
export interface LensPlace extends TextRange {
  readonly document: Pick<ServiceDocument, 'uri' | 'text'>;
}

/** What it is told of how often it is used. Of entries and fields it is not: there are many, each on a line of its own. */
const counted: ReadonlySet<MeaningKind> = new Set([
  'calendar',
  'series',
  'choice',
  'definition',
  'group',
  'kind',
  'question',
  'record',
  'requirement',
  'role',
  'scale',
]);

/** The declarations in a document of which it is told how often they are used. */
export const countedIn = ({ bindings, uri }: Analysis): readonly Binding[] =>
  bindings()
    .in(uri)
    .filter(({ symbol, role }) => role === 'declaration' && counted.has(symbol.kind));

/** Uses, by where the declaration begins of what is used. */
type Uses = ReadonlyMap<number, readonly LensPlace[]>;

/**
 * Where in the workspace things are used that a document declares: found for all of them together, as each lens would otherwise go
 * through all documents.
 */
export const usesIn: (workspace: Workspace, uri: string) => Promise<Uses> = oncePerChange(async (workspace, uri) => {
  const change = workspace.changes();
  const analysis = await workspace.analysis(uri);
  if (analysis === null) return new Map();
  const declarations = countedIn(analysis);
  const found = await occurrencesOfEach(workspace, analysis, declarations, {
    // One who asks and loses interest stops it for nobody else.
    get isCancellationRequested() {
      return workspace.changes() !== change;
    },
  });
  const written = new Map<string, LensPlace['document']>();
  const placeOf = ({ document: { uri: its, text }, start, end }: LensPlace): LensPlace => {
    const document = written.get(its) ?? { uri: its, text };
    written.set(its, document);
    return { document, start, end };
  };
  return new Map(
    declarations.map(({ start }, index) => {
      const uses = (found[index] ?? []).filter(({ isDeclaration }) => !isDeclaration);
      return [start, uses.map(placeOf)];
    }),
  );
});
