import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { CompletionRequest, HoverRequest, type Position } from 'vscode-languageserver/node';
import type { Benchmark, Claim, Row } from '../support/measurement.ts';
import { startClient, type Client } from './client.ts';
import { provisoDocument, typespecDocument, typingPlaces } from './documents.ts';
import { langium, proviso, typespec, type ServerCommand } from './servers.ts';

interface Subject {
  readonly name: string;
  readonly server: ServerCommand;
  readonly language: string;
  readonly file: string;
  readonly text: string;
}

const ours = 'Proviso';
const catalog = readFileSync(new URL('../../programs/cisco/catalog.proviso', import.meta.url), 'utf8');
const program = readFileSync(new URL('../../programs/cisco/premier-integrator.proviso', import.meta.url), 'utf8');

/** After so many milliseconds no further place is gone to: some servers take a second for each letter. */
const longest = 40_000;

/** The value below which a share of all values lie. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

const column = (name: string, times: readonly number[] | null): Record<string, number | null> => ({
  [`${name}, median`]: times === null ? null : quantile(times, 0.5),
  [`${name}, p95`]: times === null ? null : quantile(times, 0.95),
});

/** Does something in a folder of its own. */
async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'proviso-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const uriOf = (folder: string, file: string): string => pathToFileURL(join(folder, file)).href;

/** Types a letter at each place and takes it out again; the times from each of both to the findings. */
async function keystrokes(client: Client, uri: string, places: readonly Position[]): Promise<readonly number[]> {
  const times: number[] = [];
  const start = performance.now();
  for (const place of places) {
    if (performance.now() - start > longest) break;
    for (const [removed, inserted] of [
      [0, 'e'],
      [1, ''],
    ] as const) {
      // prettier-ignore
      const began = performance.now();
      const found = client.found([uri]);
      await client.change(uri, place, removed, inserted);
      times.push((await found) - began);
    }
  }
  return times;
}

/** The times of answers to what is asked at places; of completion directly after a letter has been typed there. */
async function answers(
  client: Client,
  uri: string,
  places: readonly Position[],
  ask: 'completion' | 'hover',
): Promise<readonly number[]> {
  const times: number[] = [];
  const start = performance.now();
  for (const place of places) {
    if (performance.now() - start > longest) break;
    const began = performance.now();
    if (ask === 'hover') {
      const position = { line: place.line, character: place.character - 1 };
      await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
      times.push(performance.now() - began);
      continue;
    }
    const found = client.found([uri]);
    await client.change(uri, place, 0, 'e');
    const position = { line: place.line, character: place.character + 1 };
    await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    times.push(performance.now() - began);
    await found;
    const undone = client.found([uri]);
    await client.change(uri, place, 1, '');
    await undone;
  }
  return times;
}

/** Edits a long document in one server. */
const editing = (subject: Subject, count: number): Promise<Row> =>
  inFolder(async (folder) => {
    const uri = uriOf(folder, subject.file);
    writeFileSync(join(folder, subject.file), subject.text);
    writeFileSync(join(folder, 'catalog.proviso'), catalog);
    const client = await startClient(subject.server, pathToFileURL(folder).href);
    await client.open({ uri, language: subject.language, text: subject.text });
    const { capabilities } = client;
    const places = typingPlaces(subject.text, count);
    await keystrokes(client, uri, places.slice(0, Math.ceil(count / 5)));
    const values = {
      ...column('findings', await keystrokes(client, uri, places)),
      ...column(
        'completion',
        capabilities.completionProvider ? await answers(client, uri, places, 'completion') : null,
      ),
      ...column('hover', capabilities.hoverProvider ? await answers(client, uri, places, 'hover') : null),
    };
    await client.stop();
    return { name: subject.name, values };
  });

/** Changes a catalog that many documents use, of which some are open; the times until all of these have findings. */
const sharedCatalog = (documents: number, open: number, count: number): Promise<readonly number[]> =>
  inFolder(async (folder) => {
    const names = Array.from({ length: documents }, (_, index) => `program${index}.proviso`);
    for (const name of names) writeFileSync(join(folder, name), program);
    writeFileSync(join(folder, 'catalog.proviso'), catalog);
    const client = await startClient(proviso, pathToFileURL(folder).href);
    const uris = names.slice(0, open).map((name) => uriOf(folder, name));
    for (const uri of uris) await client.open({ uri, language: 'proviso', text: program });
    const uri = uriOf(folder, 'catalog.proviso');
    await client.open({ uri, language: 'proviso', text: catalog });
    const line = catalog.split('\n').findIndex((content) => content.includes('CoreSecurity'));
    const character = (catalog.split('\n')[line]?.indexOf('CoreSecurity') ?? 0) + 'CoreSecurity'.length;
    const times: number[] = [];
    for (let turn = 0; turn < count; turn++) {
      const began = performance.now();
      const found = client.found(uris);
      await (turn % 2 === 0
        ? client.change(uri, { line, character }, 0, 'e')
        : client.change(uri, { line, character }, 1, ''));
      times.push((await found) - began);
    }
    await client.stop();
    return times;
  });

const claimOf = (rows: readonly Row[], name: string, goal: number): readonly Claim[] => {
  const value = rows.find((row) => row.name === ours)?.values[`${name}, p95`] ?? null;
  return value === null ? [] : [{ claim: `${name}, p95, in ${goal} ms`, ratio: value / goal, goal: { atMost: 1 } }];
};

/** How long an editor waits for the server while somebody types in a long document. */
export const benchmark: Benchmark = async ({ quick }) => {
  const lines = quick ? 1_000 : 10_000;
  const count = quick ? 10 : 150;
  const text = provisoDocument(lines);
  const subjects: readonly Subject[] = [
    { name: ours, server: proviso, language: 'proviso', file: 'main.proviso', text },
    { name: 'Langium, the same grammar', server: langium, language: 'proviso', file: 'main.proviso', text },
    { name: 'TypeSpec', server: typespec, language: 'typespec', file: 'main.tsp', text: typespecDocument(lines) },
  ];
  const rows: Row[] = [];
  for (const subject of subjects) rows.push(await editing(subject, count));
  const [documents, open] = quick ? [50, 5] : [1_000, 20];
  const shared = await sharedCatalog(documents, open, quick ? 10 : 60);
  return [
    {
      title: 'Editing',
      about:
        `A document of ${lines.toLocaleString('en')} lines in a server of its own process, over its standard input and output. ` +
        'At places all over it a letter is typed at the end of a word and taken out again. `findings`: from sending the key to ' +
        'having the findings; `completion`: from sending the key to having what can follow, asked for directly after it; ' +
        '`hover`: on the words there. Langium reads the same document by a grammar of the same language and checks no names; ' +
        'the models for TypeSpec have as many lines.',
      unit: 'ms',
      rows,
      claims: [...claimOf(rows, 'findings', 16), ...claimOf(rows, 'completion', 8), ...claimOf(rows, 'hover', 3)],
    },
    {
      title: 'A catalog that many documents use',
      about:
        `A folder of ${documents.toLocaleString('en')} programs, of which ${open} are open, and the catalog that they use. A letter ` +
        'is typed in a name of the catalog and taken out again: until all that are open have their findings.',
      unit: 'ms',
      rows: [{ name: ours, values: column('findings', shared) }],
      hasRatios: false,
      claims: [{ claim: 'findings, p95, in 100 ms', ratio: quantile(shared, 0.95) / 100, goal: { atMost: 1 } }],
    },
  ];
};
