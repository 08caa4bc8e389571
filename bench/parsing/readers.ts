import { lex, parse } from '../../grammar/dist/index.js';
import { parseByHand } from './hand-written/parse.ts';
import { langiumReader } from './langium/parser.ts';

/** Something that reads a text; what it makes of it is looked at by whoever asks. */
export type Read = (text: string) => unknown;

/** What Langium's documentation has to make parsing faster: lookahead of a fixed length, and no recovery. */
export const fastest = { maxLookahead: 2, recoveryEnabled: false } as const;

export const proviso = 'Proviso, tokens and tree';
export const byHand = 'Hand-written, without recovery';
export const langium = 'Langium';
export const langiumAtItsFastest = 'Langium with `maxLookahead: 2`, without recovery';

/** What is measured, by the name of its row: made where it is wanted, as each reader has a thread of its own. */
export const readers: Readonly<Record<string, () => Promise<Read>>> = {
  [proviso]: () => Promise.resolve(parse),
  'Proviso, tokens alone': () => Promise.resolve(lex),
  [langium]: async () => (await langiumReader()).parse,
  [langiumAtItsFastest]: async () => (await langiumReader(fastest)).parse,
  'Langium, tokens alone': async () => (await langiumReader()).lex,
  [byHand]: () => Promise.resolve(parseByHand),
};
