import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeParams,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { nowhere, session } from '../support/session.ts';
import { clientOf } from '../../src/server/client.ts';
import { newSettings, type SettingsReader } from '../../src/server/settings.ts';

/** A reader of settings, and the client that it reads them from. */
async function readerFor(
  abilities: Partial<InitializeParams>,
): Promise<{ readonly settings: SettingsReader; readonly client: ProtocolConnection }> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const settings = new Promise<SettingsReader>((resolve) => {
    server.onInitialize((params) => {
      resolve(newSettings(server, clientOf(params)));
      return { capabilities: {} };
    });
  });
  server.listen();
  client.listen();
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, ...abilities });
  return { settings: await settings, client };
}

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

const asks = { capabilities: { workspace: { configuration: true } } };
const document = 'file:///club/program.proviso';

describe('settings', () => {
  it('are forgotten of a document that is closed', async () => {
    const { client, open, close, ask } = await session({ capabilities: asks.capabilities });
    const asked: unknown[] = [];
    client.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) => {
      asked.push(...items);
      return items.map(() => null);
    });
    const look = async (): Promise<void> => {
      await open('program P');
      await ask('hover', { position: nowhere });
      await ask('hover', { position: nowhere });
      await close();
    };
    await look();
    expect(asked).toHaveLength(1);
    await look();
    expect(asked).toHaveLength(2);
  });

  it('are asked for once, for the folder of a document, and again after they have changed', async () => {
    const { settings, client } = await readerFor(asks);
    let day = '2024-06-01';
    const questions: unknown[] = [];
    client.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) => {
      questions.push(...items);
      return [{ evaluationDate: day }];
    });
    expect(await settings.of(document)).toMatchObject({ evaluationDate: '2024-06-01' });
    day = '2025-01-01';
    expect(await settings.of(document)).toMatchObject({ evaluationDate: '2024-06-01' });
    await client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.sendRequest('shutdown');
    expect(await settings.of(document)).toMatchObject({ evaluationDate: '2025-01-01' });
    expect(questions).toEqual(Array(2).fill({ scopeUri: document, section: 'proviso' }));
  });

  it('are those handed over, of a client that cannot be asked', async () => {
    const { settings, client } = await readerFor({ initializationOptions: { evaluationDate: '2024-06-01' } });
    expect(await settings.of(document)).toMatchObject({ evaluationDate: '2024-06-01' });
    await client.sendNotification('workspace/didChangeConfiguration', {
      settings: { proviso: { evaluationDate: '2025-01-01' } },
    });
    await client.sendRequest('shutdown');
    expect(await settings.of(document)).toMatchObject({ evaluationDate: '2025-01-01' });
  });

  it.each([[null], ['today'], [[]], [{ evaluationDate: 20240601 }], [{ evaluationDate: '' }]])(
    'that cannot be read count as not set: %j',
    async (answer) => {
      const { settings, client } = await readerFor(asks);
      client.onRequest('workspace/configuration', () => [answer]);
      expect(await settings.of(document)).toMatchObject({ evaluationDate: null });
    },
  );

  it('of hints and lenses are those that the extension declares, with the same defaults', async () => {
    const manifest: Manifest = JSON.parse(
      readFileSync(new URL('../../../vscode/package.json', import.meta.url), 'utf8'),
    );
    const { settings } = await readerFor({});
    const { inlayHints, codeLens } = await settings.of(document);
    const read = Object.entries({ inlayHints, codeLens }).flatMap(([group, choices]) =>
      Object.entries(choices).map(([name, usual]: [string, unknown]) => [`proviso.${group}.${name}`, usual]),
    );
    const declared = Object.entries(manifest.contributes.configuration.properties)
      .filter(([name]) => /^proviso\.(inlayHints|codeLens)\./.test(name))
      .map(([name, setting]) => [name, setting.default]);
    expect(read).toEqual(declared);
  });

  it('are not set where the client fails to say them', async () => {
    const { settings } = await readerFor(asks);
    expect(await settings.of(document)).toMatchObject({ evaluationDate: null });
  });

  it('of hints and lenses are each as usual where they are not said', async () => {
    const options = { inlayHints: { sizes: false, entryTitles: 'yes' }, codeLens: [] };
    const { settings } = await readerFor({ initializationOptions: options });
    expect(await settings.of(document)).toMatchObject({
      inlayHints: { revisionDates: true, sizes: false, parameterNames: false, entryTitles: false },
      codeLens: { examples: true, references: false },
    });
  });
});
