import { existsSync, readdirSync } from 'node:fs';
import * as protocol from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { features } from '../../src/server/features/index.ts';
import { session } from '../support/session.ts';

/** A request that clients make, and the capability by which they know that they may. */
interface Request {
  readonly method: string;
  readonly capability: string;
}

interface Described {
  readonly method: string;
  readonly messageDirection: string;
  readonly capabilities: { readonly server?: string };
  readonly type: object;
}

const isDescribed = (value: unknown): value is Described =>
  typeof value === 'object' && value !== null && 'messageDirection' in value && 'capabilities' in value;

/** All requests of the protocol that clients make where a server has said that it can. */
const requests: readonly Request[] = Object.values<unknown>({ ...protocol })
  .filter(isDescribed)
  .filter(
    ({ messageDirection, type }) => messageDirection === 'clientToServer' && !type.constructor.name.includes('Notif'),
  )
  .flatMap(({ method, capabilities: { server } }) => (server === undefined ? [] : [{ method, capability: server }]));

/** Whether capabilities have what is at the end of a path of properties. */
const has = (capabilities: object, path: string): boolean => {
  const found = path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      capabilities,
    );
  return found !== undefined && found !== null && found !== false;
};

const everything = { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } };
const folder = new URL('../../src/server/features/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/, ''));

describe('every capability', () => {
  it('that is advertised is answered, and every request that is answered is advertised', async () => {
    const { client, capabilities } = await session({ capabilities: everything });
    const answered: string[] = [];
    for (const { method } of requests) {
      const code = await client.sendRequest(method, {}).then(
        () => null,
        (error: unknown) => (error instanceof protocol.ResponseError ? error.code : error),
      );
      if (code !== protocol.ErrorCodes.MethodNotFound) answered.push(method);
    }
    const advertised = requests.filter(({ capability }) => has(capabilities, capability));
    expect(advertised.length).toBeGreaterThan(0);
    expect(answered).toEqual(advertised.map(({ method }) => method));
  });

  it('is a request of the protocol, or says how documents are followed', () => {
    const known = new Set([...requests.map(({ capability }) => capability.split('.')[0]), 'workspace']);
    const own = features.flatMap(({ capabilities }) => Object.keys(capabilities));
    expect(own.filter((name) => !known.has(name))).toEqual([]);
  });

  it('has a file of its own, all of which are listed', () => {
    expect(features).toHaveLength(files.length);
  });

  it.each(files)('has a test: %s', (name) => {
    const places = ['server', 'service'].map((each) => new URL(`../${each}/${name}.test.ts`, import.meta.url));
    expect(places.some((place) => existsSync(place))).toBe(true);
  });
});
