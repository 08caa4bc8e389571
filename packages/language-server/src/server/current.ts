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

/** The answer to a request, if nobody has lost interest and it is about what is there. */
const checked = async <Result>(
  token: CancellationToken,
  isCurrent: () => boolean,
  message: string,
  work: () => Result | Promise<Result>,
): Promise<Result | ResponseError<never>> => {
  let result: Result;
  try {
    result = await work();
  } catch (error) {
    // Trees are moved along with what is written: whoever still has an old one may come to grief, and nobody needs to know.
    if (isCurrent()) throw error;
    return token.isCancellationRequested ? cancelled() : modified(message);
  }
  if (token.isCancellationRequested) return cancelled();
  return isCurrent() ? result : modified(message);
};

/**
 * The answer to a request about a document, where working it out takes several turns. Nobody needs it after the request was
 * cancelled, and it fits the document no more after that has changed.
 */
export const whileCurrent = <Result>(
  { textOf }: Pick<Context, 'textOf'>,
  uri: string,
  token: CancellationToken,
  work: () => Result | Promise<Result>,
): Promise<Result | ResponseError<never>> => {
  const before = textOf(uri)?.version;
  // A document that was not known before has been read since.
  const isCurrent = (): boolean => before === undefined || textOf(uri)?.version === before;
  return checked(token, isCurrent, 'The document has changed in between.', work);
};

/**
 * The answer to a request for which all documents are gone through. It fits them no more after any of them has changed: places
 * would be somewhere else. `work` is told when nobody needs it any more.
 */
export const whileUnchanged = <Result>(
  { workspace }: Pick<Context, 'workspace'>,
  token: CancellationToken,
  work: (cancellation: Cancellation) => Result | Promise<Result>,
): Promise<Result | ResponseError<never>> => {
  const before = workspace.changes();
  const isUnchanged = (): boolean => workspace.changes() === before;
  return checked(token, isUnchanged, 'Documents have changed in between.', () =>
    work({
      get isCancellationRequested() {
        return token.isCancellationRequested || !isUnchanged();
      },
    }),
  );
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
