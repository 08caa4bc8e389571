import fc from 'fast-check';
import { lex } from '../../src/index.ts';
import { documents } from './documents.ts';

/** What an author does to a text: at some place, or near the last one, something is put in and something taken out. */
export interface Edit {
  /** In thousandths of the text; negative: so many characters around the last place. */
  readonly place: number;
  readonly removed: number;
  readonly inserted: string;
}

const images = documents.flatMap(({ text }) => lex(text).tokens.map(({ image }) => image));

/** What changes how everything behind it is read. */
const disturbing = [
  '{', '}', '(', ')', '"', '"""', '/*', '*/', '//', '///', '#', '“', '’', '=', '>=', '5 May', '%', '–', '\n', '\r\n', '\n\n',
  'requre ', 'adn', 'section "S" {\n', 'section "S" {\n}\n', 'policy P { }\n', 'require A: size\n', 'define big: size\n',
  'text """\nprose\n"""\n', 'use "x"\n', 'entries of badge { - X }\n', 'é', 'not ', 'list of ',
]; // prettier-ignore

const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzABC0123456789- '));

const inserted = fc.oneof(
  { weight: 5, arbitrary: letter },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.constantFrom(...images) },
  { weight: 2, arbitrary: fc.constantFrom(...disturbing) },
);

const removed = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(0, 0, 1) }, { weight: 1, arbitrary: fc.nat(40) });

const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.oneof(fc.nat(1000), fc.integer({ min: -30, max: -1 })),
  removed,
  inserted,
});

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(edit, { minLength: 1, maxLength: 12 });

/** The texts that come of a text by editing it; what makes no sense is mostly taken back, as an author does. */
export function* edited(
  text: string,
  steps: readonly Edit[],
  makesSense: (text: string) => boolean,
): Generator<string, void, undefined> {
  let now = text;
  let last = 0;
  for (const [index, step] of steps.entries()) {
    const wanted = step.place < 0 ? last + step.place + 15 : Math.floor((step.place * now.length) / 1000);
    const at = Math.max(0, Math.min(now.length, wanted));
    const next = now.slice(0, at) + step.inserted + now.slice(at + step.removed);
    last = at;
    yield next;
    const isKept = makesSense(next) || index % 3 === 0;
    if (!isKept) yield now;
    else now = next;
  }
}

/** The document with its sections, or whatever it has, so many times. */
export const repeated = (document: string, times: number): string => {
  const at = document.search(/^(?:section|require|define|kind|entries|partner|member|club|expect)\b/m);
  return document + `\n${document.slice(Math.max(0, at))}`.repeat(at === -1 ? 0 : times);
};
