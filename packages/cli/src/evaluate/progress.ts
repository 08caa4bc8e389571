/** A progress bar on the error output, for runs that take long. */
import type { Output } from '../io.ts';
import type { Reading } from './source.ts';

export interface Progress extends Reading {
  readonly stop: () => void;
}

interface Bar {
  readonly update: (value: number) => void;
  readonly stop: () => void;
}

/** Runs shorter than this show nothing. */
const patience = 700;

async function startBar(terminal: NodeJS.WritableStream, total: number): Promise<Bar> {
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar(
    { stream: terminal, clearOnComplete: true, hideCursor: true, format: '{bar} {percentage}% | {eta_formatted} left' },
    progress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    update: (value) => {
      bar.update(value);
    },
    stop: () => {
      bar.stop();
    },
  };
}

/** A progress bar that appears once the run has lasted a while; none where there is no terminal. */
export function newProgress(terminal: Output['terminal']): Progress {
  let bar: Bar | null = null;
  let timer: NodeJS.Timeout | null = null;
  let done = 0;
  let stopped = false;
  return {
    begin: (bytes) => {
      if (terminal === null) return;
      const show = async (): Promise<void> => {
        const started = await startBar(terminal, bytes);
        if (stopped) started.stop();
        else bar = started;
      };
      timer = setTimeout(() => void show(), patience);
      timer.unref();
    },
    read: (bytes) => {
      done += bytes;
      bar?.update(done);
    },
    stop: () => {
      if (stopped) return;
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      bar?.stop();
    },
  };
}
