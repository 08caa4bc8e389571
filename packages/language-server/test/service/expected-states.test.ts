import { describe, expect, it } from 'vitest';
import { provideDefinition } from '../../src/service/provide-definition.ts';
import { provideReferences } from '../../src/service/provide-references.ts';
import { provideRename } from '../../src/service/provide-rename.ts';
import { provideSemanticTokens } from '../../src/service/provide-semantic-tokens.ts';
import { runExamplesIn } from '../../src/service/run-examples.ts';
import { completed } from '../support/completing.ts';
import { changedLines, clubCatalog, family } from '../support/family.ts';
import { hoverAt, start } from '../support/hovering.ts';

const program = `${start}require Large "A large club": size at least 3
lifecycle {
  state Member
  state GetWell "Get well plan" for 6 months
  state Gone final
  when Large is unmet: Member becomes GetWell
  when Large is met: GetWell becomes Member
  on decision Extension: GetWell may become GetWell through the recorded day
  at the end of GetWell: GetWell becomes Gone
  duty Notice: club gives notice within 30 days after awareness
}`;

const examplesWith = (lines: string): string =>
  `examples for P\nuse "./program.proviso"\nclub Small { size: 1 }\n${lines}`;

/** A program and examples of it, which stand side by side. */
const beside = (lines: string): Readonly<Record<string, string>> => ({ program, examples: examplesWith(lines) });

/** What is offered at the `|` in examples for the program. */
async function offered(lines: string, of = program): Promise<readonly string[]> {
  const files = { 'catalog.proviso': clubCatalog, 'program.proviso': of };
  return (await completed(examplesWith(lines), 'p.examples.proviso', files)).map(({ label }) => label);
}

describe('a state that is expected', () => {
  const line = 'expect Small in GetW«»ell on 2024-06-30 after award on 2024-06-01';

  it('is told as in the program', async () => {
    const told = await hoverAt(beside(line));
    expect(told).toContain('«GetWell»\n\nstate GetWell "Get well plan" for 6 months');
    expect(told).toContain('Declared in program.proviso, line 6.');
  });

  it('leads to where it is declared', async () => {
    const { analysis, offset } = await family(beside(line));
    const found = provideDefinition(analysis, offset);
    expect(found.map((target) => program.slice(target.start, target.end))).toEqual(['GetWell']);
  });

  it('is found where the state is looked for', async () => {
    const { workspace, analysis, offset } = await family({
      program: program.replace('state GetWell', 'state GetW«»ell'),
      examples: examplesWith(line.replace('«»', '')),
    });
    const found = await provideReferences(workspace, analysis, offset, false);
    const names = found.map((place) => place.document.uri.replace(/.*\//u, ''));
    expect(names.filter((name) => name.startsWith('examples'))).toHaveLength(1);
  });

  it('gets another name with the state', async () => {
    const { workspace, analysis, offset } = await family({
      program: program.replace('state GetWell', 'state GetW«»ell'),
      examples: examplesWith(line.replace('«»', '')),
    });
    const result = await provideRename(workspace, analysis, offset, 'Plan');
    expect(result.kind === 'refused' ? result.reason : changedLines(result.edits)).toContain(
      'examples: expect Small in GetWell on 2024-06-30 after award on 2024-06-01 → expect Small in Plan on 2024-06-30 after award on 2024-06-01',
    );
  });

  it('is coloured as a state, and a duty that was done as a duty', async () => {
    const words = 'expect Small in GetWell on 2024-06-30 after award on 2024-06-01, Notice on 2024-06-20';
    const { analysis, offset } = await family(beside(`«»${words}`));
    const source = examplesWith(words);
    const tokens = provideSemanticTokens(analysis, { start: offset, end: source.length }, '2024-06-01');
    expect(tokens.map(({ start: at, end, type }) => `${source.slice(at, end)} ${type}`)).toEqual([
      'Small sample',
      'GetWell state',
      'Notice duty',
    ]);
  });

  it('is run, and tells what came instead', async () => {
    const { analysis } = await family(
      beside(`«»expect Small in GetWell on 2024-11-30 after award on 2024-06-01
expect Small in Member on 2024-12-01 after award on 2024-06-01`),
    );
    expect(runExamplesIn(analysis).outcomes.map(({ differences }) => differences)).toEqual([
      [],
      [
        'expected it to be in Member, but it is in Gone since 2024-12-01, by "at the end of GetWell: GetWell becomes Gone" (the last day of GetWell was 2024-11-30)',
      ],
    ]);
  });
});

describe('words around a state that is expected', () => {
  const told = (line: string) => hoverAt(beside(line));

  it('are told', async () => {
    const line = 'expect Small in GetWell on 2024-06-30 after award on 2024-06-01';
    expect(await told(line.replace('in Get', 'i«»n Get'))).toContain('The state of the lifecycle');
    expect(await told(line.replace('after', 'af«»ter'))).toContain('What happened before');
    expect(await told(line.replace('award', 'aw«»ard'))).toContain('The lifecycle begins on this day.');
  });
});

describe('completion around a state that is expected', () => {
  it('offers "in" where there are states, and the states after it', async () => {
    expect(await offered('expect Small |')).toEqual([
      'met', 'unmet', 'unknown', 'unclear', 'not applicable', 'in', 'without',
    ]); // prettier-ignore
    expect(await offered('expect Small |', `${start}require size at least 3`)).not.toContain('in');
    expect(await offered('expect Small in |')).toEqual(['Member', 'GetWell', 'Gone']);
  });

  it('offers what happened before only after a state, and why only after a verdict', async () => {
    expect(await offered('expect Small in GetWell on 2024-06-30 |')).toEqual(['after']);
    expect(await offered('expect Small met on 2024-06-30 |')).toEqual(['because', 'on application', 'on renewal']);
  });

  it('offers what the lifecycle knows to happen', async () => {
    expect(await offered('expect Small in GetWell on 2024-06-30 after |')).toEqual([
      'decision Extension', 'awareness', 'Notice', 'award on',
    ]); // prettier-ignore
    expect(await offered('expect Small in GetWell on 2024-06-30 after award on 2024-06-01, decision |')).toEqual([
      'Extension',
    ]);
    expect(await offered('expect Small in GetWell on 2024-06-30 after decision Extension |')).toEqual(['by', 'on']);
    expect(await offered('expect Small in GetWell on 2024-06-30 after decision Extension by "Ana" |')).toEqual(['on']);
  });

  it('offers no award where the sample itself says since when it is held', async () => {
    const awarding = program.replace('require Large', 'award agreement Statutes\nrequire Large');
    expect(await offered('expect Small in GetWell on 2024-06-30 after |', awarding)).not.toContain('award on');
  });
});
