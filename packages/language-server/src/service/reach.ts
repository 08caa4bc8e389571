import { usedBy, type ServiceDocument } from './document.ts';

/** A document and all that it uses, directly or not, as far as they are known: their URIs. */
export const reachOf = (uri: string, known: (uri: string) => ServiceDocument | null): ReadonlySet<string> => {
  const reached = new Set([uri]);
  // A set gives what is added while it is gone through as well.
  for (const each of reached) {
    const document = known(each);
    if (document !== null) for (const used of usedBy(document)) reached.add(used);
  }
  return reached;
};
