import { describe, expect, it } from 'vitest';
import { newClosedFindings } from '../../src/service/closed-findings.ts';
import { catalog, folder, workspaceOver } from '../support/workspace.ts';

const program = `${folder}program.proviso`;
const text = 'program P\nuse "./catalog.proviso"\nrequire badge Climber\n';

describe('findings of documents that are not open', () => {
  it('are known until the document changes, or one that it uses', async () => {
    const files = { 'program.proviso': text, 'catalog.proviso': catalog, 'other.proviso': 'program Q' };
    const { workspace } = workspaceOver(files);
    const findings = newClosedFindings(workspace);
    const codes = async (): Promise<readonly string[]> => (await findings.of(program)).map(({ code }) => code);
    expect(findings.isKnown(program)).toBe(false);
    expect(await codes()).toEqual(['unknown-entry']);
    workspace.forget(`${folder}other.proviso`);
    expect(findings.isKnown(program)).toBe(true);
    workspace.open(`${folder}catalog.proviso`, catalog.replace('Diver', 'Climber'));
    expect(findings.isKnown(program)).toBe(false);
    expect(await codes()).toEqual([]);
    workspace.close(`${folder}catalog.proviso`);
    expect(await codes()).toEqual(['unknown-entry']);
    workspace.forget(folder);
    expect(findings.isKnown(program)).toBe(false);
  });

  it('are forgotten of documents that there are no more', async () => {
    const { workspace } = workspaceOver({ 'program.proviso': text, 'catalog.proviso': catalog });
    const findings = newClosedFindings(workspace);
    await findings.of(program);
    await findings.of(`${folder}catalog.proviso`);
    findings.keepOnly(new Set([program]));
    expect([program, `${folder}catalog.proviso`].map(findings.isKnown)).toEqual([true, false]);
  });

  it('stay known while a document is written that has no file yet', async () => {
    const { workspace } = workspaceOver({ 'program.proviso': text, 'catalog.proviso': catalog });
    const findings = newClosedFindings(workspace);
    await findings.of(program);
    workspace.open('untitled:Untitled-1', 'program New');
    expect(findings.isKnown(program)).toBe(true);
  });

  it('leave no tree behind, but for those of what is open', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `program${index}.proviso`);
    const programs = Object.fromEntries(names.map((name) => [name, text]));
    const files = { ...programs, 'catalog.proviso': catalog };
    const { workspace, reads } = workspaceOver(files);
    workspace.open(program, text);
    const findings = newClosedFindings(workspace);
    for (const name of names) expect(await findings.of(folder + name)).toHaveLength(1);
    expect(names.filter((name) => workspace.document(folder + name) !== null).length).toBeLessThanOrEqual(100);
    expect(workspace.document(`${folder}catalog.proviso`)).not.toBeNull();
    expect(reads.filter((name) => name === 'catalog.proviso')).toHaveLength(1);
  });
});
