import { provideSamples } from '../../service/provide-samples.ts';
import { aboutAnalysis } from '../about.ts';
import type { Feature } from '../feature.ts';
import { uriIn } from '../params.ts';

/** `proviso/samples`: the made-up partners that the program of a document can be tried on. */
export const samples: Feature = {
  capabilities: {},
  register: (context) => {
    const { connection, workspace } = context;
    connection.onRequest('proviso/samples', (params: unknown) =>
      aboutAnalysis(context, uriIn(params), [], async (analysis) =>
        (await provideSamples(workspace, analysis)).map(({ uri, name, title }) => ({ uri, name, title })),
      ),
    );
  },
};
