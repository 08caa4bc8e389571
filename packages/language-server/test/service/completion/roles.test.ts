import { describe, expect, it } from 'vitest';
import type { Completion } from '../../../src/service/provide-completion.ts';
import { completed } from '../../support/completing.ts';
import { awarding, crewCatalog, crewExamples, crewRoles } from '../../support/crew.ts';

const files = { 'catalog.proviso': crewCatalog, 'program.proviso': awarding('Blue') + crewRoles };

/** What is offered in a program of the crew. */
const inProgram = (source: string): Promise<readonly Completion[]> =>
  completed(awarding('Blue') + source, 'program.proviso', files);

const inFacts = (source: string): Promise<readonly Completion[]> =>
  completed(crewExamples(source), 'examples.proviso', files);

/** What is offered in the limits of the catalog, among others. */
const inLimits = (source: string): Promise<readonly Completion[]> =>
  completed(crewCatalog.replace('  exempt Raft\n', `${source}\n`), 'catalog.proviso', files);

const labels = (all: readonly Completion[], ...kinds: readonly Completion['kind'][]): readonly string[] =>
  all.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ label }) => label);

const snippetOf = (all: readonly Completion[], label: string): string | null | undefined =>
  all.find((each) => each.label === label)?.snippet;

describe('completion of roles', () => {
  it('offers a whole block', async () => {
    expect(snippetOf(await inProgram('rol|'), 'roles …')).toBe(
      'roles ${1:Team} each filled by a different ${2:sailor} {\n  role ${3:Manager}: ${4:1} ${2:sailor}\n  role ${5:Engineer}: ${6:1} ${2:sailor}\n}',
    );
  });

  it('offers what may stand among them, roles first', async () => {
    expect(labels(await inProgram('roles Team {\n  |\n}'), 'keyword')).toEqual([
      'role',
      'require',
      'recommend',
      'text',
    ]);
    expect(snippetOf(await inProgram('roles Team {\n  |\n}'), 'role …')).toBe(
      'role ${1|Mate,Cook|}: ${2:1} ${3:sailor}',
    );
  });

  it('offers who is different', async () => {
    expect(labels(await inProgram('roles Team each filled by a |'))).toEqual(['different sailor']);
    expect(labels(await inProgram('roles Team each filled by a different |'), 'record')).toEqual(['sailor']);
  });

  it('offers the roles that the catalog limits and the program does not have', async () => {
    expect(labels(await inProgram('roles Team {\n  role Mate: 1 sailor\n  role |\n}'))).toEqual(['Cook']);
    expect((await inProgram('roles Team {\n  role |\n}'))[0]?.detail).toBe('a role that Watches limits');
  });

  it('offers who fills a role', async () => {
    expect(labels(await inProgram('roles Team {\n  role Mate: 1 |\n}'))[0]).toBe('sailor');
  });
});

describe('completion of what counts once', () => {
  const lead = 'require Lead: at least 1 sailor\nrequire Two: at least 2 sailors\n';

  it('offers whom it may count', async () => {
    expect(labels(await inProgram('require each |'))).toEqual(['sailor', 'course', 'boat']);
  });

  it('offers labels, without those that are named', async () => {
    expect(labels(await inProgram(`${lead}require each sailor counted once for |`))).toEqual(['Lead', 'Two']);
    expect(labels(await inProgram(`${lead}require each sailor counted once for Lead, |`))).toEqual(['Two']);
  });

  it('offers the fields that may keep them apart', async () => {
    expect(labels(await inProgram('require each sailor counted once, no two sharing |'))).toEqual(['id', 'watch']);
  });

  it('offers it whole', async () => {
    expect(snippetOf(await inProgram('require|'), 'require each … counted once …')).toBe(
      'require ${1:Label}: each ${2:sailor} counted once {\n  - at least ${3:1} ${2:sailor}\n  - at least ${4:1} ${2:sailor}\n}',
    );
  });
});

describe('completion of limits', () => {
  it('offers a whole block', async () => {
    const all = await completed(crewCatalog.replace(/sharing[^}]*\}/u, 'shar|'), 'catalog.proviso', files);
    expect(snippetOf(all, 'sharing …')).toBe(
      'sharing ${1:RoleSharing} {\n  a ${2:sailor} fills ${3:Manager} in at most ${4:4} ${5:boats}\n}',
    );
  });

  it('offers what limits there are', async () => {
    expect(labels(await inLimits('  |'))).toEqual([
      'a',
      'no',
      'exempt',
      'claims rank',
      'a … fills … in at most …',
      'no … fills two of …',
      'claims rank: …',
    ]);
  });

  it('offers whom they are about, and their roles', async () => {
    expect(labels(await inLimits('  a |'))).toEqual(['sailor']);
    expect(labels(await inLimits('  a sailor fills |'), 'requirement')).toEqual(['Mate', 'Cook']);
    expect(labels(await inLimits('  no sailor fills two of Mate, |'))).toEqual(['Cook']);
  });

  it('offers over what they are counted', async () => {
    expect(labels(await inLimits('  a sailor fills Cook in at most 2 |'), 'kind')).toEqual(['courses', 'boats']);
  });

  it('offers the entries that may be exempt', async () => {
    expect(labels(await inLimits('  exempt Raft, |'))).toEqual(['Blue', 'Red']);
  });

  it('offers what goes first', async () => {
    expect(labels(await inLimits('  claims rank: |'))).toEqual(['held first', 'by filing date']);
  });
});

describe('completion of facts about roles', () => {
  it('offers the roles that somebody may fill', async () => {
    expect(labels(await inFacts('sailor "ana" { fills | }'), 'requirement')).toEqual(['Mate', 'Cook']);
  });

  it('offers where they may be filled, without what is listed', async () => {
    expect(labels(await inFacts('sailor "ana" { fills Mate in | }'))).toEqual(['Blue', 'Red', 'Raft']);
    expect(labels(await inFacts('sailor "ana" { fills Mate in Blue, | }'))).toEqual(['Red', 'Raft']);
  });

  it('offers to say what is filled only of those whom limits are about', async () => {
    expect(labels(await inFacts('sailor "ana" { | }'), 'keyword')).toContain('fills');
    expect(labels(await inFacts('|'), 'keyword')).not.toContain('fills');
  });

  it('offers to say what was applied for only where facts tell of it', async () => {
    expect(labels(await inFacts('|'), 'keyword')).toContain('applied for');
    expect(labels(await inFacts('sailor "ana" { | }'), 'keyword')).not.toContain('applied for');
  });

  it('offers what may have been applied for', async () => {
    expect(labels(await inFacts('applied for |'), 'kind')).toEqual(['boat']);
    expect(labels(await inFacts('applied for boat |'))).toEqual(['Blue', 'Red', 'Raft']);
  });
});
