import { describe, expect, it } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { session, start, uri, uriOf, type Session } from '../support/session.ts';

const able: ClientCapabilities = {
  workspace: {
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
};
const views = ['workspace/semanticTokens/refresh', 'workspace/inlayHint/refresh', 'workspace/codeLens/refresh'];

/** Notes what the client is told to ask for again; `all` waits until that is everything it shows. */
function refreshed({ client }: Session): { readonly told: string[]; readonly all: Promise<void> } {
  const told: string[] = [];
  const all = new Promise<void>((resolve) => {
    for (const method of views) {
      client.onRequest(method, () => {
        told.push(method);
        if (told.length === views.length) resolve();
        return null;
      });
    }
  });
  return { told, all };
}

describe('what a client shows in documents', () => {
  it('is asked for again after another document has changed', async () => {
    const own = await session({ capabilities: able });
    const { told, all } = refreshed(own);
    await own.open(`${start}require any badge`);
    await own.open('examples for P\nuse "./program.proviso"', uriOf('examples.proviso'));
    await all;
    expect(told).toEqual(views);
  });

  it('is asked for again after another document has been closed: it may not have been saved', async () => {
    const own = await session({ capabilities: able });
    const opened = refreshed(own);
    await own.open(`${start}require any badge`);
    await own.open('examples for P\nuse "./program.proviso"', uriOf('examples.proviso'));
    await opened.all;
    const closed = refreshed(own);
    await own.close(uriOf('examples.proviso'));
    await closed.all;
    expect(closed.told).toEqual(views);
  });

  it('is asked for again after settings have changed', async () => {
    const own = await session({ capabilities: able });
    const { told, all } = refreshed(own);
    await own.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await all;
    expect(told).toEqual(views);
  });

  it('is not, while the only document that is open changes: that is what the client asks about by itself', async () => {
    const own = await session({ capabilities: able });
    const { told } = refreshed(own);
    await own.open(`${start}require any badge`);
    await own.change(2, `${start}require any badge except Swimmer`);
    await own.ask('documentSymbol', {}, uri);
    expect(told).toEqual([]);
  });

  it('is not, of a client that cannot be told', async () => {
    const own = await session();
    const { told } = refreshed(own);
    await own.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await own.ask('documentSymbol', {}, uri);
    expect(told).toEqual([]);
  });
});
