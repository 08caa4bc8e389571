import { readdirSync, readFileSync } from 'node:fs';
import { nodesOf, parse } from '@proviso/grammar';
import { describe, expect, it } from 'vitest';
import { analyseDocument, memoryHost } from '@proviso/compiler';

const catalog = `catalog Club
scale Level: Low < High
kind badge plural badges { level: Level  home: Town | County }
entries of badge {
  - Swimmer { level: Low  home: Town }
  - Diver { level: High  home: County }
}
group Water of badge: Swimmer, Diver
record club { members: list of person  size: number  holds badge }
record person plural people { name: text  trained: yesno  holds badge  identified by name }
`;

/** What each name in a program stands for, by the line of its declaration: `name → kind, line`. */
function namesIn(program: string): readonly string[] {
  const files = { 'catalog.proviso': catalog, 'program.proviso': program };
  const { bindings, diagnostics } = analyseDocument(memoryHost(files), 'program.proviso');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return bindings()
    .in('program.proviso')
    .map(({ start, end, symbol, role }) => {
      const [declared] = symbol.declarations;
      if (declared === undefined) throw new Error('Nothing declares it.');
      const text = declared.document === 'program.proviso' ? program : catalog;
      const line = text.slice(text.lastIndexOf('\n', declared.start) + 1, text.indexOf('\n', declared.start));
      const what = `${symbol.kind}${symbol.of === null ? '' : ` of ${symbol.of}`}`;
      return `${program.slice(start, end)} ${role === 'declaration' ? 'is' : '→'} ${what}: ${line.trim()}`;
    });
}

/** The names of a document of `programs/` that stand for nothing that is declared. */
function unbound(family: string, name: string): readonly string[] {
  const folder = new URL(`../../../programs/${family}/`, import.meta.url);
  const texts = readdirSync(folder).filter((file) => file.endsWith('.proviso'));
  const files = Object.fromEntries(texts.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
  const bound = analyseDocument(memoryHost(files), name).bindings().in(name);
  const names = [...nodesOf(parse(files[name] ?? '').document)].filter((node) => node.kind === 'Name');
  return names
    .filter((node) => !bound.some(({ start, end }) => start <= node.start && node.end <= end))
    .map(({ text }) => text);
}

const start = 'program P\nuse "./catalog.proviso"\n';

describe('bindings', () => {
  it('lead from the names of a requirement to what the catalog declares', () => {
    expect(namesIn(`${start}require any badge of Low in Water except Diver`)).toEqual([
      'P is program: program P',
      'badge → kind: kind badge plural badges { level: Level  home: Town | County }',
      'Low → member of Level: scale Level: Low < High',
      'Water → group: group Water of badge: Swimmer, Diver',
      'Diver → entry of badge: - Diver { level: High  home: County }',
    ]);
  });

  it('lead from a plural to the record, and from a field to its declaration', () => {
    expect(namesIn(`${start}require at least 2 people who are trained and size at least 3`).slice(1)).toEqual([
      'people → record: record person plural people { name: text  trained: yesno  holds badge  identified by name }',
      'trained → field of person: record person plural people { name: text  trained: yesno  holds badge  identified by name }',
      'size → field of club: record club { members: list of person  size: number  holds badge }',
    ]);
  });

  it('lead from the words of a definition to it, and from its parameters to where they are declared', () => {
    expect(
      namesIn(`${start}define person swimming (least: Level): holds any badge of least or higher
require at least 1 person swimming High`).slice(1),
    ).toEqual([
      'person → record: record person plural people { name: text  trained: yesno  holds badge  identified by name }',
      'swimming is definition: define person swimming (least: Level): holds any badge of least or higher',
      'least is parameter of person swimming: define person swimming (least: Level): holds any badge of least or higher',
      'Level → scale: scale Level: Low < High',
      'badge → kind: kind badge plural badges { level: Level  home: Town | County }',
      'least → parameter of person swimming: define person swimming (least: Level): holds any badge of least or higher',
      'person → record: record person plural people { name: text  trained: yesno  holds badge  identified by name }',
      'swimming → definition: define person swimming (least: Level): holds any badge of least or higher',
      'High → member of Level: scale Level: Low < High',
    ]);
  });

  it('lead from questions, revisions and labels to where the program declares them', () => {
    expect(
      namesIn(`${start}revisions { 1.0 on 2024-01-01  1.1 on 2024-06-01 }
unsettled Guests "Do guests count?"
settle Guests since 1.1: yes
require Large: size at least 3
may instead of Large: Guests and size at least 2
`).slice(1),
    ).toEqual([
      '1.0 is revision: revisions { 1.0 on 2024-01-01  1.1 on 2024-06-01 }',
      '1.1 is revision: revisions { 1.0 on 2024-01-01  1.1 on 2024-06-01 }',
      'Guests is question: unsettled Guests "Do guests count?"',
      'Guests → question: unsettled Guests "Do guests count?"',
      '1.1 → revision: revisions { 1.0 on 2024-01-01  1.1 on 2024-06-01 }',
      'Large is requirement: require Large: size at least 3',
      'size → field of club: record club { members: list of person  size: number  holds badge }',
      'Large → requirement: require Large: size at least 3',
      'Guests → question: unsettled Guests "Do guests count?"',
      'size → field of club: record club { members: list of person  size: number  holds badge }',
    ]);
  });

  it('lead from the names of examples to the program and the catalog', () => {
    const files = {
      'catalog.proviso': catalog,
      'program.proviso': `${start}require Large: size at least 3`,
      'examples.proviso': `examples for P
use "./program.proviso"
club Small { size: 1  person "Ann" { trained: yes } }
expect Small unmet on 2024-06-01 because Large`,
    };
    const { bindings } = analyseDocument(memoryHost(files), 'examples.proviso');
    const told = bindings()
      .in('examples.proviso')
      .map(({ symbol }) => `${symbol.kind} ${symbol.name} in ${symbol.declarations[0]?.document ?? 'nothing'}`);
    expect(told).toEqual([
      'program P in program.proviso',
      'record club in catalog.proviso',
      'sample Small in examples.proviso',
      'field size in catalog.proviso',
      'record person in catalog.proviso',
      'field trained in catalog.proviso',
      'sample Small in examples.proviso',
      'requirement Large in program.proviso',
    ]);
  });

  it('bind every name of the real documents that could be misspelt', () => {
    // What a requirement is, and who is told, are words of no document.
    const inLifecycle = ['unmet', 'partner', 'unmet', 'met'];
    expect(unbound('cisco', 'premier-integrator.proviso')).toEqual(['unique', ...inLifecycle, 'application']);
    expect(unbound('library', 'membership.proviso')).toEqual(['EUR', 'yes']);
  });
});
