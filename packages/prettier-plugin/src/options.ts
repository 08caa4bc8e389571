import type { ParserOptions } from 'prettier';
import type { Style } from './document.ts';

/** The style that options ask for. */
export const styleOf = (options: ParserOptions): Style => ({
  printWidth: options.printWidth,
  tabWidth: options.tabWidth,
  useTabs: options.useTabs ?? false,
  isEmbedded: 'parentParser' in options && typeof options.parentParser === 'string',
});
