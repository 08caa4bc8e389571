import type { Reporter } from '../diagnostics/report.ts';
import type { LoadedDocument } from '../documents/load.ts';

/** Marks that reorder what is shown: U+202A to U+202E, U+2066 to U+2069, U+200E, U+200F, U+061C (Trojan Source, CVE-2021-42574). */
const bidi = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu;

/** Whether a text consists of nothing but such marks. */
export const isReordering = (text: string): boolean => text !== '' && text.replace(bidi, '') === '';

/** How many of the scripts whose letters look alike a word has letters of. */
const scriptsIn = (word: string): number =>
  [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u].filter((letters) =>
    letters.test(word),
  ).length;

export const isAscii = (word: string): boolean => /^[\0-\x7f]*$/.test(word);

/** Letters of other scripts that look like Latin ones (the letters of Unicode TR 39's table that whole words are made of). */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', ԛ: 'q', ԝ: 'w', ո: 'n',
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X', І: 'I', Ј: 'J', Ѕ: 'S',
  Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', ο: 'o', ν: 'v', α: 'a', ι: 'i',
}; // prettier-ignore

/** The Latin word that a word looks like. */
const latinised = (word: string): string =>
  word.normalize('NFKC').replace(/\P{Script=Latin}/gu, (letter) => lookalikes[letter] ?? letter);

/** Reports marks that show characters in another order than they are written in. */
export const checkReordering = (document: LoadedDocument, report: Reporter['report']): void => {
  for (const match of document.text.matchAll(bidi)) {
    const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    report(
      'bidi-character',
      { document, range: { start: match.index, end: match.index + 1 } },
      { code },
      { replacement: '' },
    );
  }
};

/** Reports names that look like others: those of mixed scripts, and those with twins. Where all are ASCII, none does. */
export const checkLookalikes = (document: LoadedDocument, report: Reporter['report']): void => {
  const seen = new Map<string, string>();
  for (const token of document.parsed.tokens) {
    if (token.tokenType.name !== 'Name') continue;
    const name = token.image;
    const ascii = isAscii(name);
    const latin = ascii ? name : latinised(name);
    const twin = seen.get(latin);
    if ((!ascii && scriptsIn(name) > 1) || (twin !== undefined && twin !== name)) {
      const looksLike = twin ?? (latin === name ? '' : latin);
      const range = { start: token.startOffset, end: token.endOffset + 1 };
      report(
        'confusable-name',
        { document, range },
        { name, looksLike },
        { replacement: looksLike === '' ? null : looksLike },
      );
    }
    if (twin === undefined) seen.set(latin, name);
  }
};
