export type { DocumentLink } from './service/provide-document-links.ts';
export type { DocumentSymbol, SymbolKind } from './service/provide-document-symbols.ts';
export type { FoldingRange } from './service/provide-folding-ranges.ts';
export type { ServiceDocument, TextRange } from './service/document.ts';
export type { Files } from './service/files.ts';
export type { Analysis } from './service/analyse.ts';
export { newWorkspace, type Workspace } from './service/workspace.ts';
