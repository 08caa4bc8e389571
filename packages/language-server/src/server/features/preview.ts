import type { CancellationToken } from 'vscode-languageserver';
import { providePreview, type Partner } from '../../service/provide-preview.ts';
import { aboutAnalysis } from '../about.ts';
import { whileUnchanged } from '../current.ts';
import type { Feature } from '../feature.ts';
import { dayIn, factsTextOf, uriIn } from '../params.ts';
import { isRecord } from '../shape.ts';

const partnerIn = (params: unknown): Partner | null => {
  if (!isRecord(params)) return null;
  const { sample, partner } = params;
  if (isRecord(sample) && typeof sample.uri === 'string' && typeof sample.name === 'string') {
    return { kind: 'sample', uri: sample.uri, name: sample.name };
  }
  const facts = factsTextOf(partner);
  return facts === null ? null : { kind: 'facts', facts };
};

/** `proviso/preview`: the page that readers of a document will see. */
export const preview: Feature = {
  capabilities: {},
  register: (context) => {
    const { connection, workspace } = context;
    connection.onRequest('proviso/preview', (params: unknown, token: CancellationToken) => {
      const [uri, asked] = [uriIn(params), { on: dayIn(params), partner: partnerIn(params) }];
      return whileUnchanged(context, token, () =>
        aboutAnalysis(context, uri, null, (analysis) => providePreview(workspace, analysis, asked)),
      );
    });
  },
};
