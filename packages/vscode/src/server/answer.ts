/** What comes of asking the server something that goes beyond the common protocol. */
export type Answer<T> =
  | { readonly kind: 'answer'; readonly value: T }
  /** The server does not know the question, or is not running. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly message: string };

/** A question that a server may be asked, and how its answer is read. */
export interface Question<T> {
  readonly method: string;
  /** The answer, or null where it has another shape. */
  readonly read: (answer: unknown) => T | null;
}

/** The code by which a server says that it has no such method; it is fixed by JSON-RPC. */
const methodNotFound = -32601;

/** The code by which it says that documents have changed while it worked; it is fixed by the language server protocol. */
const contentModified = -32801;

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null;

/** What an error that asking has thrown means. */
export const answerOfError = (error: unknown): Answer<never> =>
  codeOf(error) === methodNotFound
    ? { kind: 'absent' }
    : { kind: 'failed', message: error instanceof Error ? error.message : String(error) };

/** What the value that came back means. */
export const answerOfValue = <T>({ method, read }: Question<T>, value: unknown): Answer<T> => {
  const answer = read(value);
  return answer === null
    ? { kind: 'failed', message: `The language server answered "${method}" in an unexpected way.` }
    : { kind: 'answer', value: answer };
};

/** What comes of asking by this until it is about the documents as they are: nobody else asks a question of one's own again. */
export const answered = async <T>(question: Question<T>, ask: () => Promise<unknown>): Promise<Answer<T>> => {
  for (;;) {
    try {
      return answerOfValue(question, await ask());
    } catch (error) {
      if (codeOf(error) !== contentModified) return answerOfError(error);
    }
  }
};
