import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { session, start } from '../support/session.ts';
import { catalog, folder, workspaceOver } from '../support/workspace.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is still in use when all that is not was thrown away, in bytes. */
function retained(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

const text = `${start}section "Part" {\n${'  require any badge\n  require size at least 20\n'.repeat(5)}}\n`;

/** In bytes: of some hundred versions of the document the trees would take more. */
const most = 20_000_000;

it('what 10,000 edits leave behind does not grow with their number', { timeout: 120_000 }, async () => {
  const { open, change, ask } = await session();
  const edit = async (version: number): Promise<void> => {
    // A letter is written at the end of the first word, and taken away again.
    const place = { line: 0, character: 9 };
    const isWritten = version % 2 === 0;
    await change(version, isWritten ? 'x' : '', {
      start: place,
      end: isWritten ? place : { ...place, character: 10 },
    });
    await ask('documentSymbol');
  };
  await open(text);
  for (let version = 2; version < 500; version += 1) await edit(version);
  const before = retained();
  for (let version = 500; version <= 10_000; version += 1) await edit(version);
  expect(retained() - before).toBeLessThan(most);
});

it('edits in a hundred places of a long document keep nothing of what the document was at each of them', async () => {
  const note = `text "Long" """\n  ${'Some words that nobody reads. '.repeat(20_000)}\n  """\n`;
  const names = Array.from({ length: 100 }, (_, index) => `RequirementWithALongName${index}`);
  const requirements = names.map((name) => `require ${name} "Number ${name}": size at least 20\n`).join('');
  const { workspace } = workspaceOver({ 'catalog.proviso': catalog });
  const uri = `${folder}program.proviso`;
  const write = async (content: string): Promise<void> => {
    workspace.open(uri, content);
    await workspace.analysis(uri);
  };
  let content = `${start}${requirements}${note}`;
  await write(content);
  const before = retained();
  for (const name of names) {
    content = content.replace(`require ${name} `, `require ${name}X `);
    await write(content);
  }
  expect(retained() - before).toBeLessThan(20 * content.length);
});

it('what a catalog declared before it was changed is forgotten, though another one that is used with it stays', async () => {
  const files = {
    'first.proviso': 'catalog First\nkind medal\n',
    'second.proviso': catalog,
    'program.proviso': 'program P\nuse "./first.proviso"\nuse "./second.proviso"\nrequire any badge\n',
  };
  const { workspace } = workspaceOver(files);
  const [program, second] = [`${folder}program.proviso`, `${folder}second.proviso`];
  workspace.open(program, files['program.proviso']);
  const declared: WeakRef<object>[] = [];
  for (let edits = 0; edits < 30; edits += 1) {
    workspace.open(second, `${catalog}kind cup${edits}\n`);
    const names = (await workspace.analysis(program))?.names ?? null;
    if (names !== null) declared.push(new WeakRef(names));
    // What a weak reference leads to is kept until the turn is over.
    await new Promise((resolve) => setImmediate(resolve));
  }
  collect();
  expect(declared).toHaveLength(30);
  expect(declared.filter((each) => each.deref() !== undefined).length).toBeLessThanOrEqual(10);
});
