import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { Context } from './feature.ts';

/** What a request is answered with that was cancelled. */
const cancelled = (): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

/** The answer to a request that takes several turns. */
export const whileWanted = async <Result>(
  token: CancellationToken,
  work: () => Result | Promise<Result>,
): Promise<Result | ResponseError<never>> => {
  const result = await work();
  return token.isCancellationRequested ? cancelled() : result;
};

/**
 * The answer to a request about a document, where working it out takes several turns. Nobody needs it after the request was
 * cancelled, and it fits the document no more after that has changed.
 */
export const whileCurrent = async <Result>(
  { textOf }: Pick<Context, 'textOf'>,
  uri: string,
  token: CancellationToken,
  work: () => Result | Promise<Result>,
): Promise<Result | ResponseError<never>> => {
  const before = textOf(uri)?.version;
  const result = await work();
  if (token.isCancellationRequested) return cancelled();
  // A document that was not known before has been read since.
  if (before === undefined || textOf(uri)?.version === before) return result;
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed in between.');
};
