/** Outputs over the streams of the process. */
import { hasColours } from './colours.ts';
import { isGone } from './descriptor-output.ts';
import type { Output } from './io.ts';

/** What a stream of the process is, as far as it matters here. */
export interface NodeStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The columns of a terminal that knows them. */
function widthOf({ isTTY, columns }: NodeStream): number | null {
  return isTTY === true && columns !== undefined && columns > 0 ? columns : null;
}

/** An output that waits where the stream is full and falls silent where its reader has gone. */
export function nodeOutput(stream: NodeStream, environment: Readonly<Record<string, string | undefined>>): Output {
  let closed = false;
  let waiting: (() => void)[] = [];
  const go = (): void => {
    const released = waiting;
    waiting = [];
    for (const release of released) release();
  };
  let failure: unknown = null;
  stream.on('error', (error) => {
    closed = true;
    if (!isGone(error)) failure = error;
    go();
  });
  stream.on('close', () => {
    closed = true;
    go();
  });
  stream.on('drain', go);
  const isTerminal = stream.isTTY === true;
  return {
    write: (text) => {
      if (closed || text === '' || stream.write(text)) return Promise.resolve();
      return new Promise((resolve) => {
        waiting.push(resolve);
      });
    },
    isClosed: () => closed,
    failure: () => failure,
    isTerminal,
    hasColour: hasColours(isTerminal, environment),
    columns: widthOf(stream),
    terminal: isTerminal ? stream : null,
  };
}
