import type { Binding } from '@proviso/compiler';
import { firstIndex } from '@proviso/grammar';
import type { Analysis } from './analyse.ts';

/** The names in a range of a document, in the order of the text. */
export const bindingsWithin = (
  { bindings }: Analysis,
  uri: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Binding[] => {
  const all = bindings().in(uri);
  return all.slice(
    firstIndex(all, (each) => each.start >= start),
    firstIndex(all, (each) => each.start >= end),
  );
};

/** How many names may have begun, of those that reach into what follows: a definition's words may stand around others. */
const reach = 3;

/** The names that touch a range of a document, also those that begin before it, in the order of the text. */
export const bindingsTouching = (
  { bindings }: Analysis,
  uri: string,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Binding[] => {
  const all = bindings().in(uri);
  const first = firstIndex(all, (each) => each.start >= start);
  const before = all.slice(Math.max(0, first - reach), first).filter((each) => each.end >= start);
  return [
    ...before,
    ...all.slice(
      first,
      firstIndex(all, (each) => each.start > end),
    ),
  ];
};

/** The name at an offset: one that begins there or spans it, else one that ends there. Null where nothing has a name. */
export const bindingAt = ({ bindings }: Analysis, uri: string, offset: number): Binding | null => {
  const all = bindings().in(uri);
  const after = firstIndex(all, (each) => each.start > offset);
  const last = all[after - 1];
  if (last !== undefined && offset < last.end) return last;
  // A definition's words may stand around others that are names too, so that what ends here need not be the last to begin.
  return all.slice(Math.max(0, after - 3), after).findLast((each) => offset <= each.end) ?? null;
};
