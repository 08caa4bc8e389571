export type { DocumentLink } from './service/provide-document-links.ts';
export type { DocumentSymbol, SymbolKind } from './service/provide-document-symbols.ts';
export type { FoldingRange } from './service/provide-folding-ranges.ts';
export type { ServiceDocument, TextRange } from './service/document.ts';
export type { Files } from './service/files.ts';
export { newService, type Service } from './service/service.ts';
