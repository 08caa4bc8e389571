import { describe, expect, it } from 'vitest';
import { newClosedFindings } from '../../src/service/closed-findings.ts';
import { newWorkspace } from '../../src/service/workspace.ts';
import { catalog, diagnosticsIn, folder } from '../support/workspace.ts';

const elsewhere = 'file:///elsewhere/';
const text = 'program P\nuse "./catalog.proviso"\nrequire badge Climber\n';
const withClimber = catalog.replace('Diver', 'Climber');

/** A workspace of a client that tells of files in the folder; the files may be changed. */
function watchedWorkspace(files: Map<string, string | Promise<string>>) {
  const read = async (uri: string): Promise<string | null> => (await files.get(uri)) ?? null;
  const workspace = newWorkspace({ read, find: () => Promise.resolve([]) }, { isWatched: true });
  workspace.setFolders([folder.slice(0, -1)]);
  const codesIn = async (uri: string): Promise<readonly string[]> =>
    (await diagnosticsIn(workspace, uri)).map(({ code }) => code);
  return { workspace, codesIn };
}

describe('a document outside of the folders, of which nobody tells when it changes', () => {
  const program = `${elsewhere}program.proviso`;
  const used = `${elsewhere}catalog.proviso`;

  it('is read again when it was open and is no more', async () => {
    const files = new Map([[used, catalog]]);
    const { workspace, codesIn } = watchedWorkspace(files);
    workspace.open(program, text);
    expect(await codesIn(program)).toEqual(['unknown-entry']);
    workspace.open(used, withClimber);
    files.set(used, withClimber);
    workspace.close(used);
    expect(await codesIn(program)).toEqual([]);
  });

  it('is read again when something is saved, and what uses it is named', async () => {
    const files = new Map([[used, catalog]]);
    const { workspace, codesIn } = watchedWorkspace(files);
    workspace.open(program, text);
    expect(await codesIn(program)).toEqual(['unknown-entry']);
    files.set(used, withClimber);
    expect(workspace.forgetUnwatched()).toEqual([program]);
    expect(await codesIn(program)).toEqual([]);
  });
});

it('a document in a folder is not read again when something is saved', async () => {
  const program = `${folder}program.proviso`;
  const { workspace, codesIn } = watchedWorkspace(new Map([[`${folder}catalog.proviso`, catalog]]));
  workspace.open(program, text);
  await codesIn(program);
  const before = workspace.changes();
  expect(workspace.forgetUnwatched()).toEqual([]);
  expect(workspace.changes()).toBe(before);
});

/** Everything that waits for nothing from outside is done. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A text that is there when it is said to be. */
function slowFile() {
  let arrives: (its: string) => void = () => undefined;
  const text = new Promise<string>((resolve) => {
    arrives = resolve;
  });
  return {
    text,
    arrives: (its: string): void => {
      arrives(its);
    },
  };
}

describe('what changes while it is read', () => {
  const program = `${folder}program.proviso`;
  const used = `${folder}catalog.proviso`;

  it('is read again', async () => {
    const slow = slowFile();
    const files = new Map<string, string | Promise<string>>([[used, slow.text]]);
    const { workspace, codesIn } = watchedWorkspace(files);
    workspace.open(program, text);
    const codes = codesIn(program);
    await turn();
    files.set(used, withClimber);
    workspace.forget(used);
    slow.arrives(catalog);
    expect(await codes).toEqual([]);
    expect(await codesIn(program)).toEqual([]);
  });

  it('is not missing because something else takes longer', async () => {
    const slow = slowFile();
    const files = new Map<string, string | Promise<string>>([
      [program, text],
      [used, slow.text],
    ]);
    const { workspace } = watchedWorkspace(files);
    const findings = newClosedFindings(workspace);
    const codes = findings.of(program);
    // The program has been read by now, and its catalog is waited for.
    await turn();
    workspace.forget(program);
    slow.arrives(catalog);
    expect((await codes).map(({ code }) => code)).toEqual(['unknown-entry']);
  });
});
