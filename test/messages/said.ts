/** What Proviso says: messages and titles as they come out, from documents and facts that bring them about. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocument, memoryHost, type Diagnostic } from '@proviso/compiler';
import { parse } from '@proviso/grammar';
import { asDocument, bakery, guild } from '../../packages/compiler/test/check/newcomers/bakery.ts';
import { catalogs } from '../../packages/compiler/test/check/newcomers/catalogs.ts';
import { examples } from '../../packages/compiler/test/check/newcomers/examples.ts';
import { people } from '../../packages/compiler/test/check/newcomers/people.ts';
import { programs } from '../../packages/compiler/test/check/newcomers/programs.ts';
import { requirements } from '../../packages/compiler/test/check/newcomers/requirements.ts';
import { spelling } from '../../packages/compiler/test/check/newcomers/spelling.ts';
import { otherDocuments, provoked } from '../../packages/compiler/test/check/provoked.ts';
import { catalog, inProgram } from '../../packages/compiler/test/support/compiling.ts';
import { root } from '../docs/pages.ts';

const unmarked = (text: string): string => text.replaceAll(/[«»]/gu, '');

/** A document that brings something about. Very large ones are there for limits, whose messages are short. */
const ofProvoked = (document: string): readonly Diagnostic[] => {
  const texts = { 'catalog.proviso': catalog, ...otherDocuments };
  const host = memoryHost({ ...texts, 'program.proviso': unmarked(inProgram(document)) });
  return checkDocument(host, 'program.proviso').diagnostics;
};

const ofNewcomer = (document: string): readonly Diagnostic[] => {
  const texts = { 'catalog.proviso': bakery, 'guild.proviso': guild };
  const host = memoryHost({ ...texts, 'own.proviso': asDocument(unmarked(document)) });
  return checkDocument(host, 'own.proviso').diagnostics;
};

/** Every finding that a test brings about: one for each diagnostic of the compiler, and those of newcomers. */
export const findings = (): readonly Diagnostic[] => [
  ...Object.values(provoked).flatMap((documents) => documents.flatMap(({ document }) => ofProvoked(document))),
  ...[...requirements, ...people, ...spelling, ...programs, ...catalogs, ...examples].flatMap(([document]) =>
    ofNewcomer(document),
  ),
];

const documents = readdirSync(join(root, 'programs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.proviso'))
  .map((name) => readFileSync(join(root, 'programs', name), 'utf8'));

/** What the grammar says of the project's own documents with one word or mark left out, each in turn. */
export const slipped = (): ReadonlySet<string> => {
  const said = documents.flatMap((text) =>
    parse(text).tokens.flatMap(({ startOffset, endOffset }) => {
      const { problems } = parse(text.slice(0, startOffset) + text.slice(endOffset + 1));
      return problems.map(({ message }) => message);
    }),
  );
  return new Set(said);
};
