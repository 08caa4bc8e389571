import type { CancellationToken, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { provideExamples, type ExampleItem } from '../../service/provide-examples.ts';
import { runExamplesIn } from '../../service/run-examples.ts';
import { aboutAnalysis } from '../about.ts';
import { rangeOf, rangeOfSpan } from '../convert.ts';
import { whileCurrent } from '../current.ts';
import type { Feature } from '../feature.ts';
import { uriIn } from '../params.ts';

interface ProtocolItem {
  readonly label: string;
  readonly range: Range;
  readonly children: readonly ProtocolItem[];
}

const itemOf = (text: TextDocument, { label, range, children }: ExampleItem): ProtocolItem => ({
  label,
  range: rangeOf(text, range),
  children: children.map((child) => itemOf(text, child)),
});

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** `proviso/examples` and `proviso/runExamples`: what is expected in a document, and what comes of it. */
export const examples: Feature = {
  capabilities: {},
  register: (context) => {
    const { connection, workspace } = context;
    connection.onRequest('proviso/examples', (params: unknown, token: CancellationToken) => {
      const uri = uriIn(params);
      return whileCurrent(context, uri, token, () =>
        aboutAnalysis(context, uri, [], (_, text) => {
          const document = workspace.document(uri);
          return document === null ? [] : provideExamples(document).map((item) => itemOf(text, item));
        }),
      );
    });
    connection.onRequest('proviso/runExamples', (params: unknown, token: CancellationToken) => {
      const uri = uriIn(params);
      return whileCurrent(context, uri, token, () =>
        aboutAnalysis(context, uri, { results: [], coverage: [] }, (analysis) => {
          const { outcomes, coverage } = runExamplesIn(analysis);
          return {
            results: outcomes.map(({ span, differences }) => ({
              range: rangeOfSpan(span),
              passed: differences.length === 0,
              message: differences.length === 0 ? null : differences.map(sentence).join(' '),
            })),
            coverage: coverage.map(({ span, ...each }) => ({ uri: span.document, range: rangeOfSpan(span), ...each })),
          };
        }),
      );
    });
  },
};
