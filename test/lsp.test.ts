import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = pathToFileURL(join(root, 'programs/cisco/')).href;

/** A message as it stands in the stream. */
function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** The messages in a stream that has ended. */
function messagesIn(stream: string): readonly unknown[] {
  return stream
    .split(/Content-Length: \d+\r\n\r\n/u)
    .filter((body) => body !== '')
    .map((body): unknown => JSON.parse(body));
}

it('proviso lsp serves an editor until the editor has done', { timeout: 60_000 }, async () => {
  const server = spawn(process.execPath, [join(root, 'packages/cli/bin/proviso.js'), 'lsp', '--stdio']);
  let out = '';
  let asked = false;
  server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    if (out.includes('publishDiagnostics') && !asked) {
      asked = true;
      server.stdin.write(framed({ id: 2, method: 'shutdown' }));
    }
    if (out.includes('"id":2')) server.stdin.write(framed({ method: 'exit' }));
  });
  const uri = `${folder}new.proviso`;
  const text = 'program New\nuse "./catalog.proviso"\nrequire any specialisation\n';
  const initialize = { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null };
  server.stdin.write(
    framed({ id: 1, method: 'initialize', params: initialize }) +
      framed({ method: 'initialized', params: {} }) +
      framed({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'proviso', version: 1, text } },
      }),
  );
  const [code] = (await once(server, 'exit')) as [number];
  expect(code).toBe(0);
  expect(messagesIn(out)).toMatchObject([
    { id: 1, result: { serverInfo: { name: 'Proviso' } } },
    { params: { uri, version: 1, diagnostics: [{ code: 'unknown-name', range: { start: { line: 2 } } }] } },
    { id: 2, result: null },
  ]);
});
