import type { Feature } from '../feature.ts';
import { callHierarchy } from './call-hierarchy.ts';
import { codeActions } from './code-actions.ts';
import { codeLenses } from './code-lenses.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { diagnostics } from './diagnostics.ts';
import { documentHighlights } from './document-highlights.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import { evaluation } from './evaluation.ts';
import { examples } from './examples.ts';
import { fileOperations } from './file-operations.ts';
import { foldingRanges } from './folding-ranges.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { linkedEditingRanges } from './linked-editing-ranges.ts';
import { onTypeFormatting } from './on-type-formatting.ts';
import { preview } from './preview.ts';
import { rangeFormatting } from './range-formatting.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { samples } from './samples.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { status } from './status.ts';
import { signatureHelp } from './signature-help.ts';
import { timeline } from './timeline.ts';
import { typeDefinition } from './type-definition.ts';
import { workspaceFolders } from './workspace-folders.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** All that the server can do, besides following documents and telling what is wrong with them. */
export const features: readonly Feature[] = [
  callHierarchy,
  codeActions,
  codeLenses,
  completion,
  definition,
  diagnostics,
  documentHighlights,
  documentLinks,
  documentSymbols,
  evaluation,
  examples,
  fileOperations,
  foldingRanges,
  formatting,
  hover,
  inlayHints,
  linkedEditingRanges,
  onTypeFormatting,
  preview,
  rangeFormatting,
  references,
  rename,
  samples,
  selectionRanges,
  semanticTokens,
  status,
  signatureHelp,
  timeline,
  typeDefinition,
  workspaceFolders,
  workspaceSymbols,
];
