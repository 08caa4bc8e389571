import { differenceInWords, headerOfRoles, type Verdict } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';
import type { TextRange } from './document.ts';
import type { CodeLens } from './lenses/lens.ts';
import { hasErrors, resultOf } from './lenses/results.ts';
import { shownByExamples } from './lenses/shown-by-examples.ts';
import { usesIn, type LensPlace } from './lenses/uses.ts';
import { nodesWithin } from './nodes-within.ts';
import type { Workspace } from './workspace.ts';
import { capitalised } from './words/english.ts';

/** What a lens says, and what comes of choosing it. */
export interface ResolvedLens {
  readonly title: string;
  readonly action: { readonly kind: 'show'; readonly places: readonly LensPlace[] } | { readonly kind: 'run' } | null;
}

const sayOnly = (title: string): ResolvedLens => ({ title, action: null });

const result = (analysis: Analysis, { start }: TextRange): ResolvedLens | null => {
  if (hasErrors(analysis)) return sayOnly('Not run: mend what is wrong first');
  const expectation = analysis.expectations.find(({ span }) => span.document === analysis.uri && span.start === start);
  const found = expectation === undefined ? null : resultOf(analysis, expectation);
  if (found === null) return null;
  const [difference] = found.differences;
  const title = difference === undefined ? '✓ As expected' : `✗ ${capitalised(differenceInWords(difference))}`;
  return { title, action: { kind: 'run' } };
};

const order: readonly Verdict[] = ['met', 'unmet', 'unknown', 'unclear', 'not applicable'];

/** `5 met, 2 unmet`, in the words in which examples expect verdicts. */
const tally = (verdicts: readonly Verdict[]): string =>
  order
    .flatMap((verdict) => {
      const count = verdicts.filter((each) => each === verdict).length;
      return count === 0 ? [] : [`${count} ${verdict}`];
    })
    .join(', ');

const clause = async (workspace: Workspace, analysis: Analysis, { start }: TextRange): Promise<ResolvedLens | null> => {
  const document = analysis.documents.get(analysis.uri) ?? null;
  const tree = document?.parsed.document ?? null;
  const here = { start, end: start };
  const condition =
    tree === null
      ? undefined
      : [
          ...nodesWithin(tree, here, 'Require').map(({ node }) => ({ node, condition: node.statement.condition })),
          ...nodesWithin(tree, here, 'Role').map(({ node }) => ({ node, condition: node.statement.condition })),
          ...nodesWithin(tree, here, 'Roles').map(({ node }) => ({ node, condition: headerOfRoles(node) })),
          ...nodesWithin(tree, here, 'Exception').map(({ node }) => ({ node, condition: node.condition })),
        ].find(({ node }) => node.start === start)?.condition;
  if (condition === undefined) return null;
  const { expectations, of } = await shownByExamples(workspace, analysis);
  if (expectations === 0) return sayOnly('No examples');
  const shown = of(condition);
  if (shown.length === 0) return sayOnly('No example shows it');
  const places = shown.flatMap(({ expectation: { span } }): readonly LensPlace[] => {
    const its = workspace.document(span.document);
    return its === null ? [] : [{ document: its, start: span.start, end: span.end }];
  });
  return { title: `Examples: ${tally(shown.map(({ verdict }) => verdict))}`, action: { kind: 'show', places } };
};

/** How often something is used. */
const useInWords = (count: number): string =>
  count === 0 ? 'Not used' : count === 1 ? 'Used once' : `Used ${count} times`;

const references = async (
  workspace: Workspace,
  analysis: Analysis,
  { start }: TextRange,
): Promise<ResolvedLens | null> => {
  const places = (await usesIn(workspace, analysis.uri)).get(start);
  return places === undefined ? null : { title: useInWords(places.length), action: { kind: 'show', places } };
};

/** What a lens says; null where what it was about has gone. */
export const resolveCodeLens = async (
  workspace: Workspace,
  analysis: Analysis,
  lens: Pick<CodeLens, 'kind' | 'start' | 'end'>,
): Promise<ResolvedLens | null> => {
  switch (lens.kind) {
    case 'result':
      return result(analysis, lens);
    case 'clause':
      return clause(workspace, analysis, lens);
    case 'references':
      return references(workspace, analysis, lens);
  }
};
