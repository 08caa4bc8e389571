export { parse, maximumLength, type ParseResult } from './parse.ts';
export { lex, type Comment, type Token } from './tokens/lexer.ts';
export { keywords, reservedWords, type Keyword, type KeywordScope } from './tokens/keywords.ts';
export { syntaxCodes, type SyntaxCode, type SyntaxProblem } from './problems/problem.ts';
export type * from './tree/node.ts';
export type * from './tree/conditions.ts';
export type * from './tree/items.ts';
export type * from './tree/documents.ts';
