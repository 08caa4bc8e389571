import type { Feature } from '../feature.ts';
import { codeActions } from './code-actions.ts';
import { diagnostics } from './diagnostics.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import { foldingRanges } from './folding-ranges.ts';
import { selectionRanges } from './selection-ranges.ts';

/** All that the server can do, besides following documents and telling what is wrong with them. */
export const features: readonly Feature[] = [
  codeActions,
  diagnostics,
  documentLinks,
  documentSymbols,
  foldingRanges,
  selectionRanges,
];
