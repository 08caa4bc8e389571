import { readFileSync } from 'node:fs';
import { checkDocument, compileExamples, interpret, memoryHost } from '@proviso/compiler';
import { describe, expect, it } from 'vitest';
import { pathBetween } from '../src/documents/fill.ts';
import { fileNameFor, freeName, identifierFor, nameOf, titleProblem } from '../src/documents/names.ts';
import { outlineOf, usedBy } from '../src/documents/outline.ts';
import { filesFor, templatesFor, type Plan } from '../src/documents/planned.ts';

const template = (path: string): string => readFileSync(new URL(`../templates/${path}`, import.meta.url), 'utf8');

const begin = (plan: Partial<Plan>) => {
  const whole: Plan = {
    wanted: 'family',
    title: 'Gold Partner',
    folder: '/programs',
    taken: new Set(),
    used: null,
    ...plan,
  };
  return filesFor(whole, templatesFor(whole.wanted).map(template));
};

/** The findings of documents that stand in one folder. */
const findings = (texts: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(texts).flatMap((name) =>
    checkDocument(memoryHost(texts), name).diagnostics.map(({ message }) => `${name}: ${message}`),
  );

const textsOf = (files: readonly { readonly name: string; readonly text: string }[]) =>
  Object.fromEntries(files.map(({ name, text }) => [name, text]));

describe('A whole new program', () => {
  const files = begin({});
  const texts = textsOf(files);

  it('is three documents named after its title, the program first', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'gold-partner.proviso',
      'gold-partner-catalog.proviso',
      'gold-partner.examples.proviso',
    ]);
    expect(texts['gold-partner.proviso']).toContain('program GoldPartner "Gold Partner"');
    expect(texts['gold-partner-catalog.proviso']).toContain('catalog GoldPartnerCatalog "Gold Partner Catalog"');
  });

  it('has no findings', () => {
    expect(findings(texts)).toEqual([]);
  });

  it('does what its examples say', () => {
    const { program, expectations } = compileExamples(memoryHost(texts), 'gold-partner.examples.proviso');
    expect(expectations.length).toBeGreaterThan(1);
    for (const expectation of expectations) {
      if (expectation.kind !== 'verdict') throw new Error('A state is expected.');
      const { facts, on, moment, verdict } = expectation;
      expect(interpret(program!, facts, { on, ...(moment === null ? {} : { moment }) }).verdict).toBe(verdict);
    }
  });

  it('overwrites nothing', () => {
    const again = begin({ taken: new Set(Object.keys(texts)) });
    expect(again.map(({ name }) => name)).toEqual([
      'gold-partner-2.proviso',
      'gold-partner-2-catalog.proviso',
      'gold-partner-2.examples.proviso',
    ]);
    expect(findings(textsOf(again))).toEqual([]);
  });
});

describe('A document that is begun alone', () => {
  const [catalog] = begin({ wanted: 'catalog', title: 'Club Words' });
  const clubs = catalog!.text.replaceAll('partner', 'club');

  it('has no findings, if it is a catalog', () => {
    expect(catalog!.name).toBe('club-words.proviso');
    expect(catalog!.text).toContain('catalog ClubWords "Club Words"');
    expect(findings({ a: catalog!.text })).toEqual([]);
  });

  const used = { path: '/words/clubs.proviso', name: 'ClubWords', record: 'club' };
  const [program] = begin({ wanted: 'program', used });

  it('uses the catalog that was chosen, if it is a program', () => {
    expect(program!.text).toContain('use "../words/clubs.proviso"');
    expect(findings({ 'words/clubs.proviso': clubs, 'programs/a.proviso': program!.text })).toEqual([]);
  });

  it('is of the program and the record that were chosen, if it is examples', () => {
    const chosen = { path: '/programs/gold-partner.proviso', name: 'GoldPartner', record: 'club' };
    const [examples] = begin({ wanted: 'examples', title: 'More', used: chosen });
    expect(examples!.name).toBe('more.examples.proviso');
    expect(examples!.text).toContain('examples for GoldPartner');
    const texts = {
      'words/clubs.proviso': clubs,
      'programs/gold-partner.proviso': program!.text,
      'programs/more.examples.proviso': examples!.text,
    };
    expect(findings(texts)).toEqual([]);
  });
});

describe('Every template', () => {
  it.each(['family', 'program', 'catalog', 'examples'] as const)('of %s is a document as it stands', (wanted) => {
    for (const path of templatesFor(wanted)) expect(outlineOf(template(path))).not.toBeNull();
  });
});

describe('Names', () => {
  it.each([
    ['Premier Integrator', 'premier-integrator', 'PremierIntegrator'],
    ['  Gold (2026) ', 'gold-2026', 'Gold2026'],
    ['Zürich Partner', 'zürich-partner', 'ZürichPartner'],
  ])('come from the title %j', (title, file, identifier) => {
    expect(fileNameFor(title)).toBe(file);
    expect(identifierFor(title)).toBe(identifier);
    expect(titleProblem(title)).toBeNull();
  });

  it.each(['', '  ', '2 stars', 'The "best"'])('cannot come from %j', (title) => {
    expect(titleProblem(title)).not.toBeNull();
  });

  it('get a number where they are taken', () => {
    expect(freeName('a', '.proviso', new Set())).toBe('a.proviso');
    expect(freeName('a', '.proviso', new Set(['a.proviso', 'a-2.proviso']))).toBe('a-3.proviso');
  });

  it('of files are the last part of their path', () => {
    expect(nameOf('/a/b.proviso')).toBe('b.proviso');
    expect(nameOf('b.proviso')).toBe('b.proviso');
  });
});

describe('The path from one document to another', () => {
  it.each([
    ['/a', '/a/b.proviso', './b.proviso'],
    ['/a', '/a/c/b.proviso', './c/b.proviso'],
    ['/a/d', '/a/c/b.proviso', '../c/b.proviso'],
    ['/a/d/e', '/b.proviso', '../../../b.proviso'],
    ['/a/b', '/a/b', '../b'],
  ])('from %s to %s is %s', (folder, document, path) => {
    expect(pathBetween(folder, document)).toBe(path);
  });
});

describe('The outline of a document', () => {
  it('is told by its first words, whatever comments stand before them', () => {
    expect(outlineOf('/// program A\n// record b\ncatalog Words "W"\nrecord full-club {\n}\nrecord c {}')).toEqual({
      kind: 'catalog',
      name: 'Words',
      record: 'full-club',
    });
    expect(outlineOf('examples  for Gold\n')).toEqual({ kind: 'examples', name: 'Gold', record: null });
    expect(outlineOf('# Notes')).toBeNull();
  });

  it('goes with the documents it uses', () => {
    expect(usedBy('program A\nuse "./a.proviso"\n// use "./no.proviso"\nuse "../b.proviso"')).toEqual([
      './a.proviso',
      '../b.proviso',
    ]);
  });
});
