/** How texts look on a terminal; pictures cut and show them in the same way. */
export { cutTo, graphemesOf, padTo, visible, widthOf } from '@proviso/language-server/timeline';
export type { Grapheme } from '@proviso/language-server/timeline';
