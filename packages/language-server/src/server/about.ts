import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../service/analyse.ts';
import type { ServiceDocument } from '../service/document.ts';
import type { Context } from './feature.ts';

type Asked = Pick<Context, 'workspace' | 'textOf'>;

/** The answer to a request about a document and its lines; `nothing` where the document is not known. */
export const aboutDocument = <Result, Nothing>(
  { workspace, textOf }: Asked,
  uri: string,
  nothing: Nothing,
  answer: (document: ServiceDocument, text: TextDocument) => Result,
): Result | Nothing => {
  const document = workspace.document(uri);
  const text = textOf(uri);
  return document === null || text === null ? nothing : answer(document, text);
};

/** The answer to a request about what a document means; `nothing` where there is no such document. */
export const aboutAnalysis = async <Result, Nothing>(
  { workspace, textOf }: Asked,
  uri: string,
  nothing: Nothing,
  answer: (analysis: Analysis, text: TextDocument) => Result | Promise<Result>,
): Promise<Result | Nothing> => {
  const analysis = await workspace.analysis(uri);
  const text = textOf(uri);
  return analysis === null || text === null ? nothing : answer(analysis, text);
};
