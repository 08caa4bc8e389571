import { provideStatus, type Status } from '../../service/provide-status.ts';
import { aboutAnalysis } from '../about.ts';
import type { Feature } from '../feature.ts';
import { dayIn, uriIn } from '../params.ts';

/** `proviso/status`: which revision governs on a day. */
export const status: Feature = {
  capabilities: {},
  register: (context) => {
    context.connection.onRequest('proviso/status', (params: unknown): Promise<Status | null> => {
      const on = dayIn(params);
      return aboutAnalysis(context, uriIn(params), null, (analysis) => provideStatus(analysis, on));
    });
  },
};
