import type { CancellationToken } from 'vscode-languageserver';
import { provideEvaluation } from '../../service/provide-evaluation.ts';
import { aboutAnalysis } from '../about.ts';
import { rangeOf } from '../convert.ts';
import { whileUnchanged } from '../current.ts';
import type { Feature } from '../feature.ts';
import { dayIn, factsIn, uriIn } from '../params.ts';

/** `proviso/evaluate`: the verdict on the facts in a text. */
export const evaluation: Feature = {
  capabilities: {},
  register: (context) => {
    context.connection.onRequest('proviso/evaluate', (params: unknown, token: CancellationToken) => {
      const [uri, on, facts] = [uriIn(params), dayIn(params), factsIn(params)];
      return whileUnchanged(context, token, () =>
        aboutAnalysis(context, uri, null, async (analysis, text) => {
          const { html, results } = await provideEvaluation(analysis, on, facts);
          return { html, results: results.map(({ range, ...each }) => ({ range: rangeOf(text, range), ...each })) };
        }),
      );
    });
  },
};
