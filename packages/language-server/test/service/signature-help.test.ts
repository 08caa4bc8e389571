import { describe, expect, it } from 'vitest';
import { provideSignatureHelp } from '../../src/service/provide-signature-help.ts';
import { opened } from '../support/completing.ts';

/** What is told at the \`|\` of a program that uses the club's catalog, with what is being written in marks. */
async function helpAt(source: string, name = 'program.proviso'): Promise<string | null> {
  const text = name === 'program.proviso' ? `program P\nuse "./catalog.proviso"\n${source}` : source;
  const { workspace, document, offset } = opened(text, name);
  const found = await provideSignatureHelp(workspace, document, offset);
  if (found === null) return null;
  const { label, parameters, active } = found;
  const part = parameters[active];
  return part === undefined ? label : `${label.replace(part.label, `«${part.label}»`)} ${part.detail}`.trim();
}

describe('signature help', () => {
  it('tells what a definition is given, and what that may be', async () => {
    expect(await helpAt('require at least 2 people trained |')).toBe('trained («level: Level») Low < Middle < High');
    expect(await helpAt('require every person must be trained |')).toBe('trained («level: Level») Low < Middle < High');
  });

  it('goes on while a word is being written, and ends with the last', async () => {
    expect(await helpAt('require at least 2 people trained Mi|')).toContain('«level: Level»');
    expect(await helpAt('require at least 2 people trained Middle |')).toBe(null);
  });

  it('tells how many', async () => {
    expect(await helpAt('require at least |')).toContain('at least «number»');
    expect(await helpAt('require between 2 and |')).toContain('between lowest and «highest»');
  });

  it('tells what a field can be compared with', async () => {
    expect(await helpAt('require answered at most |')).toBe('at most («duration»)');
    expect(await helpAt('require home is |')).toBe('is («Home») Town, County');
    expect(await helpAt('require size between 2 and |')).toContain('«highest: number, never negative»');
  });

  it('tells the attributes of an entry', async () => {
    const catalog = (entry: string): string =>
      `catalog C\nscale Level: Low < High\nkind badge { level: Level  issued: date? }\nentries of badge {\n  - A { ${entry} }\n}`;
    expect(await helpAt(catalog('|'), 'c.proviso')).toBe('badge { «level: Level», issued: date? } Low < High');
    expect(await helpAt(catalog('level: Low  issued: |'), 'c.proviso')).toContain('badge {');
  });

  it('is silent elsewhere', async () => {
    expect(await helpAt('require any |')).toBe(null);
    expect(await helpAt('// certified |')).toBe(null);
  });
});
