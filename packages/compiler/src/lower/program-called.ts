import type { Meaning } from '../bindings/meaning.ts';

/** What the name of the program in a document stands for. */
export const programCalled = ({ name: document }: { readonly name: string }, name: string): Meaning => ({
  kind: 'program',
  owner: document,
  name,
});
