import * as fc from 'fast-check';
import type { CatalogDocument, CatalogItem, ExamplesDocument, ProgramDocument } from '../../../grammar/src/index.ts';
import { print } from '../../../grammar/test/support/printing/index.ts';
import type { CompiledExamples, CompiledProgram } from '../../../packages/compiler/src/api.ts';
import { compileExamples, compileProgram } from '../../../packages/compiler/src/compile.ts';
import type { CoreProgram } from '../../../packages/compiler/src/core/core.ts';
import { memoryHost } from '../../../packages/compiler/src/documents/host.ts';
import { catalogFrom } from './catalog.ts';
import { choicesOf, perhaps, pick, wordsFrom } from './choices.ts';
import { everyDay } from './days.ts';
import { definitionFrom, type MadeDefinition } from './definitions.ts';
import { at, name, text } from './nodes.ts';
import { programFrom, type ProgramChoices } from './program.ts';
import { examplesFrom } from './samples.ts';
import { wordsFor } from './words.ts';

/** A program and the catalog that it uses, as trees that stand in no text. */
export interface DocumentTrees {
  /** A catalog that the other one uses, where there is such. */
  readonly shared?: CatalogDocument;
  readonly catalog: CatalogDocument;
  /** A program that the other one uses, where there is such. */
  readonly other?: ProgramDocument;
  readonly program: ProgramDocument;
  /** Examples for the program, where there are such. */
  readonly examples?: ExamplesDocument;
}

export interface DocumentTexts {
  readonly shared?: string;
  readonly catalog: string;
  readonly other?: string;
  readonly program: string;
  readonly examples?: string;
}

interface DocumentChoices extends ProgramChoices {
  readonly catalog: readonly number[];
  readonly phrases: readonly (readonly number[])[];
  readonly other: ProgramChoices | null;
  readonly examples: readonly number[] | null;
}

function rows(numbers: number, most: number): fc.Arbitrary<readonly (readonly number[])[]> {
  return fc.array(row(numbers), { maxLength: most, size: 'max' });
}

function row(most: number): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.nat({ max: 0xffff }), { maxLength: most, size: 'max' });
}

/** A catalog and a program over it, in any form that the language has a meaning for. */
export const arbitraryTrees: fc.Arbitrary<DocumentTrees> = fc
  .noBias(
    fc.record<DocumentChoices>({
      catalog: row(400),
      phrases: rows(80, 3),
      head: row(60),
      definitions: rows(80, 3),
      items: rows(160, 5),
      roles: rows(160, 2),
      lifecycle: row(120),
      examples: fc.option(row(200), { freq: 2 }),
      other: fc.option(
        fc.record({
          head: row(60),
          definitions: rows(80, 1),
          items: rows(160, 2),
          roles: rows(160, 2),
          lifecycle: row(0),
        }),
        { freq: 2 },
      ),
    }),
  )
  .map(treesFrom);

function treesFrom(chosen: DocumentChoices): DocumentTrees {
  const choices = choicesOf(chosen.catalog);
  const { model, items, shared } = catalogFrom(choices);
  const words = wordsFrom(choicesOf([]), wordsFor.definitions);
  const [subject] = model.records;
  if (subject === undefined) throw new Error('A catalog has a record.');
  const bare = {
    ...{ catalog: model, revisions: [], questions: [], parameters: [], record: subject, isItem: false, days: everyDay },
    ...{
      isAnywhere: true,
      measuring: 'never' as const,
      mayCountOnce: false,
      label: () => null,
      mayAsk: () => false,
      other: null,
    },
  };
  const phrases = chosen.phrases.reduce<readonly MadeDefinition[]>((made, numbers) => {
    const definitions = made.map((each) => each.model);
    return [...made, definitionFrom(choicesOf(numbers), { ...bare, definitions }, words)];
  }, []);
  const title = perhaps(choices, 2, () => text(pick(choices, wordsFor.titles)));
  const catalog: CatalogDocument = {
    kind: 'Catalog',
    ...at,
    name: name('Generated'),
    title,
    items: [
      ...(shared.length === 0 ? [] : [{ kind: 'Use' as const, ...at, path: text('./shared.proviso') }]),
      ...items,
      ...phrases.map(({ node }) => node),
    ],
  };
  const known = phrases.map((each) => each.model);
  const made = (from: ProgramChoices, used: ProgramDocument | null): ProgramDocument =>
    programFrom(model, known, from, (own, around) => definitionFrom(own, around, words), used);
  const other = chosen.other && { ...made(chosen.other, null), name: name('OtherProgram') };
  const program = made(chosen, other);
  const called = program.name.kind === 'Name' ? program.name.text : '';
  return {
    ...(shared.length === 0 ? {} : { shared: sharedCatalog(shared) }),
    catalog,
    ...(other === null ? {} : { other }),
    program,
    ...(chosen.examples === null ? {} : { examples: examplesFrom(choicesOf(chosen.examples), model, called) }),
  };
}

function sharedCatalog(items: readonly CatalogItem[]): CatalogDocument {
  return { kind: 'Catalog', ...at, name: name('Shared'), title: null, items };
}

/** Each of the trees, what is used before what uses it. */
export function treesIn({
  shared,
  catalog,
  other,
  program,
  examples,
}: DocumentTrees): readonly (CatalogDocument | ProgramDocument | ExamplesDocument)[] {
  return [shared, catalog, other, program, examples].filter((tree) => tree !== undefined);
}

export function textsOf({ shared, catalog, other, program, examples }: DocumentTrees): DocumentTexts {
  return {
    ...(shared === undefined ? {} : { shared: print(shared) }),
    catalog: print(catalog),
    ...(other === undefined ? {} : { other: print(other) }),
    program: print(program),
    ...(examples === undefined ? {} : { examples: print(examples) }),
  };
}

const options = { limits: { nestedLists: 4 } } as const;

export function compiledTexts(texts: DocumentTexts): CompiledProgram {
  return compileProgram(hostOf(texts), 'program.proviso', options);
}

/** The examples for the program; null where there are none. */
export function compiledExamples(texts: DocumentTexts): CompiledExamples | null {
  return texts.examples === undefined ? null : compileExamples(hostOf(texts), 'examples.proviso', options);
}

function hostOf({ shared, catalog, other, program, examples }: DocumentTexts): ReturnType<typeof memoryHost> {
  return memoryHost({
    'catalog.proviso': catalog,
    'program.proviso': program,
    ...(shared === undefined ? {} : { 'shared.proviso': shared }),
    ...(other === undefined ? {} : { 'other.proviso': other }),
    ...(examples === undefined ? {} : { 'examples.proviso': examples }),
  });
}

/** What the documents mean; null where they have errors, or where the compiler fails on them. */
export function programIn(texts: DocumentTexts): CoreProgram | null {
  try {
    return compiledTexts(texts).program;
  } catch {
    return null;
  }
}

/** A program whose documents have no errors, with their texts. */
export interface CompiledDocuments extends DocumentTexts {
  readonly core: CoreProgram;
}

/** The programs that documents mean. */
export const arbitraryDocuments: fc.Arbitrary<CompiledDocuments> = arbitraryTrees
  .map(textsOf)
  .map((texts) => ({ ...texts, core: programIn(texts) }))
  .filter((made): made is CompiledDocuments => made.core !== null);
