import type { Diagnostic, Fix } from '@proviso/compiler';
import type { TextRange } from './document.ts';
import type { Context } from './code-actions/context.ts';
import { ifSafe, isReadable } from './code-actions/outcome.ts';
import type { ActionKind, CodeAction, Proposal } from './code-actions/proposal.ts';
import { fixes, refactorings } from './code-actions/registry.ts';
import { provideDiagnostics } from './provide-diagnostics.ts';

/** Whether an action of this kind, or of one below it, is asked for. */
export type Wanted = (kind: ActionKind) => boolean;

const touches = ({ span }: Diagnostic, { start, end }: TextRange): boolean => span.start <= end && start <= span.end;

/** A change that a finding itself brings along. The first is what was most likely meant. */
const proposalOf = ({ title, edits }: Fix, index: number): Proposal => ({
  title,
  changes: edits.map(({ span: { document, start, end }, text }) => ({ uri: document, start, end, text })),
  isPreferred: index === 0,
});

/** How long a document may be for what is clear in it to be tried out: it is understood anew each time. */
const longest = 200_000;

const mending = (context: Context, finding: Diagnostic): readonly CodeAction[] => {
  const ways = fixes.filter(({ codes }) => codes.includes(finding.code));
  const own = ways.some(({ bringsOwn }) => bringsOwn === true) ? [] : finding.fixes.map(proposalOf);
  const proposals = [...own, ...ways.flatMap(({ offer }) => offer(context, finding))];
  const isShort = context.document.text.length <= longest;
  const preferred = proposals.find(({ isPreferred }) => isPreferred === true);
  return proposals.map((proposal) => ({
    ...proposal,
    kind: 'quickfix',
    mends: finding,
    // What is clearly meant may be done unasked, so it has to leave no more errors than there were.
    isPreferred: proposal === preferred && isShort && ifSafe(context, proposal).length > 0,
  }));
};

/** Whether documents that are not used yet have to be known for what is asked at this place. */
export const needsNeighbours = (context: Pick<Context, 'analysis'>, range: TextRange, wanted: Wanted): boolean =>
  refactorings.some((each) => each.needsNeighbours === true && wanted(each.kind)) ||
  (wanted('quickfix') &&
    provideDiagnostics(context.analysis).some(
      (finding) =>
        touches(finding, range) &&
        fixes.some((each) => each.needsNeighbours === true && each.codes.includes(finding.code)),
    ));

/** What can be done at a place: ways to mend what is wrong within or around it, then other ways to write what stands there. */
export const provideCodeActions = (context: Context, range: TextRange, wanted: Wanted): readonly CodeAction[] => {
  const mended = wanted('quickfix')
    ? provideDiagnostics(context.analysis)
        .filter((finding) => touches(finding, range))
        .flatMap((finding) => mending(context, finding))
    : [];
  // Where something cannot be read, a tree may not have all that stands in the text.
  const isSound = context.document.parsed.problems.length === 0;
  const rewritten = refactorings
    .filter(({ kind }) => wanted(kind))
    .flatMap(({ kind, offer }) =>
      offer(context, range)
        .filter((proposal) => isSound || isReadable(context, proposal))
        .map((proposal) => ({ ...proposal, kind, mends: null, isPreferred: false })),
    );
  return [...mended, ...rewritten];
};
