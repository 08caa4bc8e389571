import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, Hover } from 'vscode-languageserver/node';
import { session, start, uriOf } from '../support/session.ts';

const text = `${start}revisions { 1.0 on 2024-01-01  2.0 on 2024-07-01 }
require since 1.0 before 2.0: badge Swimmer`;
const onSwimmer = { position: { line: 3, character: 40 } };
const onRequire = { position: { line: 3, character: 2 } };
const markdown: ClientCapabilities = { textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } };

describe('a hover', () => {
  it('is Markdown with links for a client that shows it, and says which words it is about', async () => {
    const { open, ask } = await session({ capabilities: markdown });
    await open(text);
    expect(await ask('hover', onSwimmer)).toEqual({
      contents: {
        kind: 'markdown',
        value: `\`\`\`proviso
Swimmer
\`\`\`

An entry of \`badge\`.

Declared in [catalog.proviso, line 3](${uriOf('catalog.proviso')}#L3,22).`,
      },
      range: { start: { line: 3, character: 36 }, end: { line: 3, character: 43 } },
    });
  });

  it('is plain text for a client that shows nothing else', async () => {
    const { open, ask } = await session();
    await open(text);
    const { contents } = await ask<Hover>('hover', onSwimmer);
    expect(contents).toEqual({
      kind: 'plaintext',
      value: 'Swimmer\n\nAn entry of badge.\n\nDeclared in catalog.proviso, line 3.',
    });
  });

  it('is for the day that is set', async () => {
    const { client, open, ask } = await session({ options: { evaluationDate: '2024-02-01' } });
    await open(text);
    expect(JSON.stringify(await ask('hover', onRequire))).toContain('revision 1.0 governs');
    await client.sendNotification('workspace/didChangeConfiguration', {
      settings: { proviso: { evaluationDate: '2024-08-01' } },
    });
    expect(JSON.stringify(await ask('hover', onRequire))).toContain('revision 2.0 governs');
  });

  it('is for the present day where none is set, or what is set is no day', async () => {
    const { open, ask } = await session({ options: { evaluationDate: '2024-02-31' } });
    await open(text);
    expect(JSON.stringify(await ask('hover', onRequire))).toMatch(
      /On \d{4}-\d{2}-\d{2} \((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\)/,
    );
  });

  it('leads to the reference where that is known to be', async () => {
    const { open, ask } = await session({ capabilities: markdown, pages: 'file:///docs/diagnostics/{code}.md' });
    await open(`${start}require any badge except Swimmer`);
    expect(JSON.stringify(await ask('hover', { position: { line: 2, character: 20 } }))).toContain(
      '[except](file:///docs/reference/holdings.md#except)',
    );
  });

  it('is nothing where nothing is named', async () => {
    const { open, ask } = await session();
    await open(`${start}\n\n`);
    expect(await ask('hover', { position: { line: 3, character: 0 } })).toBe(null);
  });
});
