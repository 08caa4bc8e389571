import type { CancellationToken } from 'vscode-languageserver';
import { provideTimeline } from '../../service/provide-timeline.ts';
import { isDay } from '../../service/words/days.ts';
import { aboutAnalysis } from '../about.ts';
import { whileUnchanged } from '../current.ts';
import type { Feature } from '../feature.ts';
import { dayIn, historyIn, uriIn } from '../params.ts';
import { isRecord } from '../shape.ts';

const askedDay = (value: unknown): string | null => (typeof value === 'string' && isDay(value) ? value : null);

/** `proviso/timeline`: how verdicts change over the course of a history. */
export const timeline: Feature = {
  capabilities: {},
  register: (context) => {
    context.connection.onRequest('proviso/timeline', (params: unknown, token: CancellationToken) => {
      const [uri, on, history] = [uriIn(params), dayIn(params), historyIn(params)];
      const { from, to } = isRecord(params) ? params : {};
      const asked = { from: askedDay(from), to: askedDay(to) };
      return whileUnchanged(context, token, () =>
        aboutAnalysis(context, uri, null, (analysis) => provideTimeline(analysis, on, history, asked)),
      );
    });
  },
};
