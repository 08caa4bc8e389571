import type { Doc, Printer } from 'prettier';
import { docOf, laidDocument } from './document.ts';
import { styleOf } from './options.ts';
import type { Item, Root } from './parser.ts';

/** What items were laid out as, for Prettier to ask for one by one: it then finds its way back to a cursor in them. */
const docs = new WeakMap<Item, Doc>();

export const printer: Printer<Root | Item> = {
  print: (path, options, print) => {
    const { node } = path;
    if (node.kind === 'item') return docs.get(node) ?? '';
    const laid = laidDocument(node.source, styleOf(options));
    const { cursorOffset } = options;
    const hasCursor = typeof cursorOffset === 'number' && cursorOffset >= 0;
    if (!hasCursor || laid.items.length !== node.items.length) return docOf(laid);
    laid.items.forEach(({ doc }, index) => {
      const item = node.items[index];
      if (item !== undefined) docs.set(item, doc);
    });
    return docOf({
      ...laid,
      items: laid.items.map((item, index) => ({ ...item, doc: print(['items', index]) })),
    });
  },
  getVisitorKeys: (node) => (node.kind === 'root' ? ['items'] : []),
};
