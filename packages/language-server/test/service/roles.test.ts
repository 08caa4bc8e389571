import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/service/document.ts';
import { provideCodeLenses } from '../../src/service/provide-code-lenses.ts';
import { provideDefinition } from '../../src/service/provide-definition.ts';
import { provideDocumentHighlights } from '../../src/service/provide-document-highlights.ts';
import { provideDocumentSymbols } from '../../src/service/provide-document-symbols.ts';
import { provideFoldingRanges } from '../../src/service/provide-folding-ranges.ts';
import { provideReferences } from '../../src/service/provide-references.ts';
import { provideRename } from '../../src/service/provide-rename.ts';
import { provideSemanticTokens } from '../../src/service/provide-semantic-tokens.ts';
import { resolveCodeLens } from '../../src/service/resolve-code-lens.ts';
import { awarding, crewCatalog, crewExamples, crewRoles } from '../support/crew.ts';
import { changedLines, family, shown } from '../support/family.ts';
import { hoverAt } from '../support/hovering.ts';
import { marked } from '../support/marked.ts';

const catalog = crewCatalog;
const program = awarding('Blue') + crewRoles;
const red = awarding('Red') + crewRoles;
const facts = 'sailor "ana" { fills Mate in Blue, Red since 2024-01-01 }';
const examples = crewExamples(facts, 'expect Otters unknown on 2024-06-01 because Mate');
const all = { catalog, program, red, examples };

/** The same documents with a mark in one of them, before the nth word of a kind. */
const markedIn = (name: keyof typeof all, before: string, after: string): Record<string, string> => ({
  ...all,
  [name]: all[name].replace(before + after, `${before}«»${after}`),
});

const inSharing = markedIn('catalog', 'a sailor fills M', 'ate');
const inProgram = markedIn('program', 'role M', 'ate');
const inFacts = markedIn('examples', 'fills M', 'ate');

const everywhere = [
  'catalog: a sailor fills «Mate» in at most 2 boats',
  'catalog: no sailor fills two of «Mate», Cook',
  'examples: sailor "ana" { fills «Mate» in Blue, Red since 2024-01-01 }',
  'examples: expect Otters unknown on 2024-06-01 because «Mate»',
  'program: role «Mate» "The mate": 1 sailor who passed course Sailing',
  'red: role «Mate» "The mate": 1 sailor who passed course Sailing',
];

describe('a role that the catalog limits', () => {
  it.each([
    ['the limits', inSharing],
    ['a program', inProgram],
    ['facts', inFacts],
  ])('is found in all documents from %s', async (_, sources) => {
    const { workspace, analysis, offset } = await family(sources);
    const found = await provideReferences(workspace, analysis, offset, true);
    expect(found.map((each) => shown(each.document.uri, each.document.text, each))).toEqual(everywhere);
  });

  it.each([
    ['the limits', inSharing],
    ['a program', inProgram],
    ['facts', inFacts],
  ])('gets another name in all documents from %s', async (_, sources) => {
    const { workspace, analysis, offset } = await family(sources);
    const renamed = await provideRename(workspace, analysis, offset, 'Helper');
    expect(renamed.kind === 'refused' ? renamed.reason : changedLines(renamed.edits)).toEqual(
      everywhere.map((line) => {
        const [, name = '', text = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
        return `${name}: ${text.replaceAll(/[«»]/g, '')} → ${text.replace('«Mate»', 'Helper')}`;
      }),
    );
  });

  it('cannot be called as another role of a program is', async () => {
    const { workspace, analysis, offset } = await family(inProgram);
    const renamed = await provideRename(workspace, analysis, offset, 'Cook');
    expect(renamed.kind).toBe('refused');
  });

  it('is highlighted where facts and expectations name it', async () => {
    const { analysis, offset, texts } = await family(inFacts);
    const found = provideDocumentHighlights(analysis, offset);
    expect(found.map((each) => shown(analysis.uri, texts['examples.proviso'] ?? '', each))).toEqual(
      everywhere.slice(2, 4),
    );
  });

  it('leads from facts and from a program to its limits', async () => {
    const targets = async (sources: Readonly<Record<string, string>>) => {
      const { analysis, offset } = await family(sources);
      return provideDefinition(analysis, offset).map((each) => shown(each.document.uri, each.document.text, each));
    };
    expect(await targets(inFacts)).toEqual([everywhere[0]]);
    expect(await targets(inProgram)).toEqual([everywhere[4], everywhere[0]]);
  });

  it('is told with its limits', async () => {
    const limits = `Watches limits who fills it over all boats that are held or applied for:

- one sailor is Mate in at most 2 boats
- no sailor is two of Mate and Cook, not even in different boats
- what is filled in The raft does not count`;
    expect(await hoverAt(inFacts)).toContain(limits);
    expect(await hoverAt(inSharing)).toContain(limits);
    expect(await hoverAt(inProgram)).toContain(limits);
  });

  it('is told in a program with what it asks', async () => {
    expect(await hoverAt(inProgram)).toContain('- At least 1 sailor of which each satisfies:');
  });

  it('is no role of the catalog where the catalog limits none of that name', async () => {
    const own = awarding('Blue') + crewRoles.replace('role Cook', 'role Bo«»y');
    const { workspace, analysis, offset } = await family({ catalog, program: own });
    const found = await provideReferences(workspace, analysis, offset, true);
    expect(found).toHaveLength(1);
  });
});

describe('limits', () => {
  it('are told together, with what goes first', async () => {
    expect(await hoverAt(markedIn('catalog', 'sharing W', 'atches')))
      .toContain(`Over all boats that are held or applied for:

- one sailor is Mate in at most 2 boats
- no sailor is two of Mate and Cook, not even in different boats
- what is filled in The raft does not count
- what is held goes first, then what was filed for earlier goes first`);
  });

  it('are coloured by what they name', async () => {
    const { analysis, texts } = await family(inSharing);
    const text = texts['catalog.proviso'] ?? '';
    const start = text.indexOf('sharing');
    const found = provideSemanticTokens(analysis, { start, end: text.length }, '2024-06-01');
    expect(found.map((each) => `${each.type} ${text.slice(each.start, each.end)}`)).toEqual([
      'sharing Watches',
      'record sailor',
      'role Mate',
      'kind boats',
      'record sailor',
      'role Mate',
      'role Cook',
      'entry Raft',
    ]);
  });
});

describe('words of the language', () => {
  const inRoles = (line: string) => hoverAt({ catalog, program: awarding('Blue') + line });
  const once = (line: string) => inRoles(`require Lead: at least 1 sailor\nrequire Two: at least 2 sailors\n${line}`);

  it('of roles tell what is asked of all of them', async () => {
    const told = await inRoles(crewRoles.replace('roles', 'ro«»les'));
    expect(told).toContain('- All of these, where each sailor counts once:');
    expect(told).toContain('Watches limits what one sailor fills over all boats:');
  });

  it('of a role tell what it asks', async () => {
    expect(await inRoles(crewRoles.replace('role Cook', 'ro«»le Cook'))).toContain('- At least 1 sailor');
  });

  it('that say that each is different are explained', async () => {
    expect(await inRoles(crewRoles.replace('filled', 'fil«»led'))).toContain('Nobody fills two of these roles');
  });

  it('of what counts once are explained', async () => {
    expect(await once('require ea«»ch sailor counted once for Lead, Two')).toContain(
      'nothing counts in two of the points',
    );
    expect(await once('require each sailor counted on«»ce for Lead, Two')).toContain('in one of the points only');
    expect(await once('require each sailor counted once fo«»r Lead, Two')).toContain('The labels of the requirements');
    expect(await once('require each sailor counted once, no t«»wo sharing watch for Lead, Two')).toContain(
      'No two that count may have the same value',
    );
  });

  it('of limits are explained', async () => {
    const inLimits = (before: string, after: string) => hoverAt(markedIn('catalog', before, after));
    expect(await inLimits('a sailor fi', 'lls Mate')).toContain('in so many and no more');
    expect(await inLimits('no sailor fills t', 'wo of')).toContain('Of these roles nobody fills two');
    expect(await inLimits('ex', 'empt')).toContain('counts toward no limit');
    expect(await inLimits('claims r', 'ank')).toContain('what goes first');
    expect(await inLimits('by fi', 'ling')).toContain('What was applied for earlier');
    expect(await inLimits('applied f', 'or')).toContain('what has been applied for and is not held yet');
  });

  it('of facts are explained', async () => {
    const inFact = (fact: string) => hoverAt({ catalog, program, examples: crewExamples(fact) });
    expect(await inFact('sailor "ana" { fi«»lls Mate in Blue }')).toContain('is recorded to fill');
    expect(await inFact('sailor "ana" { fills Mate i«»n Blue }')).toContain('Where the role is filled');
    expect(await inFact('sailor "ana" { fills no ro«»le }')).toContain('no role is filled');
    expect(await inFact('app«»lied for boat Red since 2024-01-01')).toContain('the day on which that was filed');
  });
});

describe('what counts once', () => {
  it('is told as points', async () => {
    const lines = `require Be«»nch: each sailor counted once, no two sharing watch {
  - Lead: at least 1 sailor who passed course Rescue
  - at least 1 sailor
}`;
    expect(await hoverAt({ catalog, program: awarding('Blue') + lines })).toContain(
      '- All of these, where each sailor counts once, and no two that count share watch:',
    );
  });

  it('leads from a label to the requirement that it names', async () => {
    const lines =
      'require Lead: at least 1 sailor\nrequire Two: at least 2 sailors\nrequire each sailor counted once for Le«»ad, Two';
    const { analysis, offset } = await family({ catalog, program: awarding('Blue') + lines });
    const found = provideDefinition(analysis, offset).map((each) => shown(each.document.uri, each.document.text, each));
    expect(found).toEqual(['program: require «Lead»: at least 1 sailor']);
  });
});

describe('in an outline', () => {
  it('roles have each role below them', () => {
    const [outline] = provideDocumentSymbols(documentOf('p.proviso', program));
    expect(outline?.children.map(({ name, detail }) => `${name}: ${detail}`)).toEqual(['Team: On board']);
    expect(outline?.children[0]?.children.map(({ name, detail }) => `${name}: ${detail}`)).toEqual([
      'Mate: The mate',
      'Cook: 1 sailor',
    ]);
  });

  it('limits have their name', () => {
    const [outline] = provideDocumentSymbols(documentOf('c.proviso', catalog));
    expect(outline?.children.at(-1)?.name).toBe('Watches');
  });

  it('roles without a name are called so', () => {
    const [outline] = provideDocumentSymbols(documentOf('p.proviso', 'program P\nroles { role A: 1 sailor }'));
    expect(outline?.children[0]?.name).toBe('roles');
  });
});

it('roles, limits and what counts once can be folded', () => {
  const { text, ranges } = marked(`${program}require each sailor counted once «{
  - at least 1 sailor
}»`);
  const found = provideFoldingRanges(documentOf('p.proviso', text));
  expect(found.at(-1)).toEqual({ ...ranges[0], kind: 'block' });
  expect(found).toHaveLength(2);
});

describe('lenses', () => {
  it('stand above roles and above each of them, and say what examples show', async () => {
    const { workspace, analysis, texts } = await family(inProgram);
    const text = texts['program.proviso'] ?? '';
    const lenses = provideCodeLenses(analysis, { examples: true, references: false });
    const said = await Promise.all(
      lenses.map(async (lens) => {
        const resolved = await resolveCodeLens(workspace, analysis, lens);
        return `${text.slice(lens.start, lens.end)}: ${resolved?.title ?? ''}`;
      }),
    );
    expect(said).toEqual(['roles: Examples: 1 unknown', 'role: Examples: 1 unknown', 'role: Examples: 1 met']);
  });

  it('count where a role is named', async () => {
    const { workspace, analysis, texts } = await family(inSharing);
    const text = texts['catalog.proviso'] ?? '';
    const lenses = provideCodeLenses(analysis, { examples: false, references: true });
    const said = await Promise.all(
      lenses
        .filter(({ start }) => start > text.indexOf('sharing'))
        .map(async (lens) => {
          const resolved = await resolveCodeLens(workspace, analysis, lens);
          return `${text.slice(lens.start, lens.end)}: ${resolved?.title ?? ''}`;
        }),
    );
    expect(said).toEqual(['Mate: Used 5 times', 'Cook: Used 2 times']);
  });
});
