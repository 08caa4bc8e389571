import { readFileSync } from 'node:fs';

const written = readFileSync(new URL('../../programs/cisco/premier-integrator.proviso', import.meta.url), 'utf8');
/** Without its lifecycle: a program has one at most, and the hand-written parser reads none. */
const sample = written.replace(/\n *lifecycle \{\n[^}]*\}/u, '');
if (sample === written) throw new Error('The lifecycle of the sample program is not where it was.');
const head = sample.slice(0, sample.indexOf('// Revision 3.0'));
const sections = sample.slice(head.length);

/** What requirements, policies and attestations are called: each copy of the sections has names of its own. */
const names: ReadonlySet<string> = new Set([
  ...Array.from(sections.matchAll(/(?:\brequire|\bpolicy|\battested|-) ([A-Z]\w*)/g), ([, name]) => name ?? ''),
]);
const named = new RegExp(`\\b(?:${[...names].join('|')})\\b`, 'g');

/** The sample program with its sections repeated until it has about as many characters as wanted. */
export const documentOfSize = (size: number): string => {
  const copies = Math.max(1, Math.round((size - head.length) / sections.length));
  const copy = (index: number): string => (index === 0 ? sections : sections.replaceAll(named, `$&${index}`));
  return head + Array.from({ length: copies }, (_, index) => copy(index)).join('\n');
};

const documentAt = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A program without the parts of the language that the hand-written parser leaves out. */
export const plainDocument: string = documentAt('programs/library/membership.proviso');

/** A program with roles, which the hand-written parser reads as well. */
export const rolesDocument: string = documentAt('programs/cisco/advanced-unified-communications.proviso');

/**
 * A program with all parts but one, of which a parser that claims the whole grammar has to make what Proviso makes of it: neither of the
 * others reads "the newest" of a series.
 */
export const fullDocument: string = documentAt('grammar/test/documents/chess-club.program.proviso').replaceAll(
  /^ *- holds the newest .*\n/gmu,
  '',
);
