import fc from 'fast-check';
import { expect, it } from 'vitest';
import { session, start, uri, uriOf, type Session } from '../support/session.ts';

const addresses = fc.constantFrom(uri, uriOf('catalog.proviso'), uriOf('nothing.proviso'), 'untitled:1', '');
const line = fc.oneof(fc.integer({ min: -1, max: 6 }), fc.constant(1e9));
const place = fc.record({ line, character: fc.integer({ min: -1, max: 40 }) });
const range = fc.record({ start: place, end: place });
const words = fc
  .array(fc.constantFrom('require', ' ', 'any', 'badge', '{', '}', '\n', '"', '"""', '//', '\0', '🎈', '\r\n'))
  .map((parts) => parts.join(''));

const sound = fc.oneof(
  fc.record({
    method: fc.constant('textDocument/didOpen'),
    params: fc.record({
      textDocument: fc.record({
        uri: addresses,
        languageId: fc.constant('proviso'),
        version: fc.nat(9),
        text: words.map((text) => start + text),
      }),
    }),
  }),
  fc.record({
    method: fc.constant('textDocument/didChange'),
    params: fc.record({
      textDocument: fc.record({ uri: addresses, version: fc.nat(9) }),
      contentChanges: fc.array(fc.oneof(fc.record({ text: words }), fc.record({ text: words, range }))),
    }),
  }),
  fc.record({
    method: fc.constantFrom('textDocument/didClose', 'textDocument/didSave'),
    params: fc.record({ textDocument: fc.record({ uri: addresses }) }),
  }),
  fc.record({
    method: fc.constant('workspace/didChangeWatchedFiles'),
    params: fc.record({ changes: fc.array(fc.record({ uri: addresses, type: fc.integer({ min: 1, max: 3 }) })) }),
  }),
);

/** A message as it should be, and one of which any part may be anything. */
const notification = fc.oneof(
  { weight: 3, arbitrary: sound },
  {
    weight: 1,
    arbitrary: fc.record({
      method: fc.constantFrom(
        'textDocument/didOpen',
        'textDocument/didChange',
        'textDocument/didClose',
        'workspace/didChangeConfiguration',
        'workspace/didChangeWatchedFiles',
        'workspace/didRenameFiles',
        'workspace/didCreateFiles',
        '$/setTrace',
        '$/cancelRequest',
      ),
      params: fc.oneof(fc.object(), fc.array(fc.jsonValue()), fc.constant({ textDocument: { uri } })),
    }),
  },
);

const request = fc.record({
  method: fc
    .constantFrom(
      'codeAction',
      'codeLens',
      'completion',
      'definition',
      'diagnostic',
      'documentHighlight',
      'documentLink',
      'documentSymbol',
      'foldingRange',
      'formatting',
      'hover',
      'linkedEditingRange',
      'onTypeFormatting',
      'prepareRename',
      'rangeFormatting',
      'references',
      'rename',
      'selectionRange',
      'semanticTokens/full',
      'signatureHelp',
    )
    .map((name) => `textDocument/${name}`),
  params: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        textDocument: fc.record({ uri: addresses }),
        position: place,
        positions: fc.array(place),
        range,
        context: fc.constant({ diagnostics: [], includeDeclaration: true }),
        options: fc.constant({}),
        ch: fc.constantFrom('}', '\n', 'x'),
        newName: words,
      }),
    },
    { weight: 1, arbitrary: fc.object() },
  ),
});

const symbolsOf = async ({ open, ask }: Session, name: string): Promise<unknown> => {
  const of = uriOf(`${name}.proviso`);
  await open(`program ${name}`, of);
  return ask('documentSymbol', {}, of);
};

it('whatever a client says, each request is answered and the server goes on', { timeout: 120_000 }, async () => {
  const own = await session();
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(notification, request), { maxLength: 20 }), async (messages) => {
      const answers: Promise<unknown>[] = [];
      for (const { method, params } of messages) {
        if (/did|\$\//.test(method)) await own.client.sendNotification(method, params);
        else answers.push(own.client.sendRequest(method, params));
      }
      // An answer may be an error; that there is one is what counts.
      await Promise.allSettled(answers);
      count += 1;
      expect(await symbolsOf(own, `Alive${count}`)).toMatchObject([{ name: `Alive${count}` }]);
    }),
    { numRuns: 300 },
  );
});
