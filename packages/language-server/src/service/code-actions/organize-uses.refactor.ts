import type { Diagnostic } from '@proviso/compiler';
import type { Use } from '@proviso/grammar';
import type { Analysis } from '../analyse.ts';
import type { Context, Refactoring } from './context.ts';
import { removals } from './edits/remove.ts';
import { analysisAfter } from './outcome.ts';

/** Each is tried out: more than these are left alone. */
const most = 20;

const told = ({ code, message }: Diagnostic): string => `${code} ${message}`;

/** Whether the same is said of a document, and the same thing is judged by it. */
const isAlike = (before: Analysis, after: Analysis | null): boolean => {
  if (after === null || before.names?.subject?.name !== after.names?.subject?.name) return false;
  const own = ({ diagnostics, uri }: Analysis): readonly Diagnostic[] =>
    diagnostics.filter(({ span }) => span.document === uri);
  const known = new Set(own(before).map(told));
  return own(after).every((each) => known.has(told(each)));
};

/** Removes each `use` without which the document says the same. */
export const organizeUsesRefactoring: Refactoring = {
  kind: 'source.organizeImports',
  offer: (context: Context) => {
    const { analysis, document } = context;
    const items: readonly { readonly kind: string }[] = document.parsed.document.items;
    const uses = items.filter((item): item is Use => item.kind === 'Use');
    if (uses.length > most || analysis.diagnostics.some(({ severity }) => severity === 'error')) return [];
    const idle: Use[] = [];
    for (const use of uses.toReversed()) {
      const changes = removals(document, [...idle, use]);
      if (isAlike(analysis, analysisAfter(context, { changes }))) idle.push(use);
    }
    return idle.length === 0
      ? []
      : [{ title: 'Remove each "use" that brings nothing', changes: removals(document, idle) }];
  },
};
