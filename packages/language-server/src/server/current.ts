import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { Cancellation } from '../service/over-documents.ts';
import type { Context } from './feature.ts';

/** What a request is answered with that was cancelled. */
const cancelled = (): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

/** What a request is answered with when the answer would be about what is there no more. */
const modified = (message: string): ResponseError<never> => new ResponseError(LSPErrorCodes.ContentModified, message);

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
  return modified('The document has changed in between.');
};

/**
 * The answer to a request for which all documents are gone through. It fits them no more after any of them has changed: places
 * would be somewhere else. `work` is told when nobody needs it any more.
 */
export const whileUnchanged = async <Result>(
  { workspace }: Pick<Context, 'workspace'>,
  token: CancellationToken,
  work: (cancellation: Cancellation) => Result | Promise<Result>,
): Promise<Result | ResponseError<never>> => {
  const before = workspace.changes();
  const isUnchanged = (): boolean => workspace.changes() === before;
  const result = await work({
    get isCancellationRequested() {
      return token.isCancellationRequested || !isUnchanged();
    },
  });
  if (token.isCancellationRequested) return cancelled();
  return isUnchanged() ? result : modified('Documents have changed in between.');
};

/**
 * The same, for a request that nobody makes a second time: it is worked out again until nothing has changed while it was.
 */
export const onceUnchanged = async <Result>(
  context: Pick<Context, 'workspace'>,
  token: CancellationToken,
  work: (cancellation: Cancellation) => Result | Promise<Result>,
): Promise<Result | ResponseError<never>> => {
  for (;;) {
    const answer = await whileUnchanged(context, token, work);
    if (!(answer instanceof ResponseError) || answer.code !== LSPErrorCodes.ContentModified) return answer;
  }
};
