import { describe, expect, it } from 'vitest';
import { provideDefinition } from '../../src/service/provide-definition.ts';
import { provideDocumentSymbols } from '../../src/service/provide-document-symbols.ts';
import { documentOf } from '../../src/service/document.ts';
import { provideRename } from '../../src/service/provide-rename.ts';
import { provideSemanticTokens } from '../../src/service/provide-semantic-tokens.ts';
import { offered } from '../support/completing.ts';
import { changedLines, family } from '../support/family.ts';
import { hoverIn, start } from '../support/hovering.ts';

/** A lifecycle with this line at its end. */
const life = (line: string): string => `require Large "A large club": size at least 3
lifecycle {
  state Member
  state GetWell "Get well plan" for 6 months
  state Gone final
  clock anniversary every 1 year
  when Large is unmet: Member becomes GetWell
  at the end of GetWell: GetWell becomes Gone
  ${line}
}`;

/** The lines that change where what is named at the mark gets another name. */
const renamed = async (line: string, name: string): Promise<readonly string[]> => {
  const { workspace, analysis, offset } = await family({ program: start + life(line) });
  const result = await provideRename(workspace, analysis, offset, name);
  return result.kind === 'refused' ? [result.reason] : changedLines(result.edits);
};

describe('in a lifecycle', () => {
  it('a state is told with what leads to it and out of it', async () => {
    expect(await hoverIn(life('on renewal: GetW«»ell becomes Member'))).toBe(`«GetWell»

state GetWell "Get well plan" for 6 months

What leads to it:

- when Large is unmet: Member becomes GetWell

What leads out of it:

- at the end of GetWell: GetWell becomes Gone
- on renewal: GetWell becomes Member

Declared in program.proviso, line 6.`);
  });

  it('words of the language are told', async () => {
    expect(await hoverIn(life('on renewal: GetWell bec«»omes Member'))).toContain(
      'The state that follows, from this day on.',
    );
    expect(await hoverIn(life('at 9 days be«»fore anniversary: Member becomes Gone'))).toContain(
      'Counted back from the day of the clock.',
    );
  });

  it('a state gets another name wherever it stands', async () => {
    expect(await renamed('on renewal: GetW«»ell becomes Member', 'Plan')).toEqual([
      'program: state GetWell "Get well plan" for 6 months → state Plan "Get well plan" for 6 months',
      'program: when Large is unmet: Member becomes GetWell → when Large is unmet: Member becomes Plan',
      'program: at the end of GetWell: GetWell becomes Gone → at the end of Plan: Plan becomes Gone',
      'program: on renewal: GetWell becomes Member → on renewal: Plan becomes Member',
    ]);
  });

  it('so does a clock, and a requirement that a transition asks', async () => {
    expect(await renamed('at 9 days after anni«»versary: Member becomes Gone', 'yearly')).toEqual([
      'program: clock anniversary every 1 year → clock yearly every 1 year',
      'program: at 9 days after anniversary: Member becomes Gone → at 9 days after yearly: Member becomes Gone',
    ]);
    expect(await renamed('on renewal when Lar«»ge is met: GetWell becomes Member', 'Big')).toEqual([
      'program: require Large "A large club": size at least 3 → require Big "A large club": size at least 3',
      'program: when Large is unmet: Member becomes GetWell → when Big is unmet: Member becomes GetWell',
      'program: on renewal when Large is met: GetWell becomes Member → on renewal when Big is met: GetWell becomes Member',
    ]);
  });

  it('a state leads to where it is declared', async () => {
    const { analysis, offset } = await family({ program: start + life('on renewal: GetW«»ell becomes Member') });
    const text = start + life('');
    expect(provideDefinition(analysis, offset).map((target) => text.slice(target.start, target.end))).toEqual([
      'GetWell',
    ]);
  });

  it('names are coloured', async () => {
    const line = 'on renewal when Large is met: GetWell becomes Member';
    const { analysis, offset } = await family({ program: start + life(`«»${line}`) });
    const source = start + life(line);
    const tokens = provideSemanticTokens(analysis, { start: offset, end: source.length }, '2024-06-01');
    expect(tokens.map(({ start: at, end, type }) => `${source.slice(at, end)} ${type}`)).toEqual([
      'Large requirement',
      'GetWell state',
      'Member state',
    ]);
  });

  it('states, clocks and duties are in the outline', () => {
    const text = `program P\n${life('duty Notice "Notice": club gives notice within 30 days after change')}`;
    const [program] = provideDocumentSymbols(documentOf('', text));
    expect(program?.children.map(({ kind, name, detail }) => `${kind} ${name} ${detail}`.trim())).toEqual([
      'requirement Large A large club',
      'state Member',
      'state GetWell Get well plan',
      'state Gone',
      'clock anniversary',
      'duty Notice Notice',
    ]);
  });

  it('states are offered where one stands, and each once in a list', async () => {
    expect(await offered(life('on renewal: |'), 'value')).toEqual(['Member', 'GetWell', 'Gone']);
    expect(await offered(life('on renewal: Member, |'), 'value')).toEqual(['GetWell', 'Gone']);
    expect(await offered(life('on renewal: Member becomes |'), 'value')).toEqual(['Member', 'GetWell', 'Gone']);
    expect(await offered(life('at the end of |'), 'value')).toEqual(['Member', 'GetWell', 'Gone']);
  });

  it('clocks, events and verdicts of requirements are offered', async () => {
    expect(await offered(life('at 90 days before |'), 'value')).toEqual(['anniversary']);
    expect(await offered(life('on |'), 'value')).toEqual(['renewal', 'application', 'decision']);
    expect(await offered(life('when |'), 'requirement')).toEqual(['Large', 'every requirement is met']);
    expect((await offered(life('when Large is |'))).slice(0, 2)).toEqual(['met', 'unmet']);
  });

  it('a lifecycle is offered as a whole', async () => {
    expect(await offered('|', 'snippet')).toContain('lifecycle …');
  });
});
