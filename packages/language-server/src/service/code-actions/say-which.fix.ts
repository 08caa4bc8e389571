import type { Diagnostic } from '@proviso/compiler';
import { wordsIn, type Context, type FindingFix } from './context.ts';
import type { Proposal } from './proposal.ts';

/** Offers each of some words in the place of what was found; none of them is likelier than another. */
const written = ({ document }: Context, { span }: Diagnostic, words: readonly string[]): readonly Proposal[] =>
  words.map((text) => ({
    title: `Write "${text}"`,
    changes: [{ uri: document.uri, start: span.start, end: span.end, text }],
  }));

/** A question is settled in one of two ways. */
export const sayAnswerFix: FindingFix = {
  codes: ['settle-answer'],
  offer: (context, finding) => written(context, finding, ['yes', 'no']),
};

/** Things are counted in whole numbers: the next one below, and the next one above. */
export const sayWholeNumberFix: FindingFix = {
  codes: ['whole-number'],
  offer: (context, finding) => {
    const number = Number(wordsIn(context.document, finding.span).replaceAll(',', ''));
    if (!Number.isFinite(number) || number > 1_000_000) return [];
    return written(context, finding, [String(Math.floor(number)), String(Math.ceil(number))]);
  },
};

/** The numbers that a number may be meant as whose comma or dot can be read in two ways. */
const numbersMeant = (text: string): readonly string[] => {
  const comma = /^(\d+),(\d{1,2}|\d{4,})(\s*%)?$/u.exec(text);
  if (comma !== null) {
    const [, whole = '', rest = '', percent = ''] = comma;
    return [`${whole}.${rest}${percent}`, `${whole}, ${rest}${percent}`];
  }
  const [, whole, rest = '', after] = /^(\d{1,3})\.(\d{3})(?:\s*([A-Z]{3}))?$/u.exec(text) ?? [];
  const currency = after === undefined ? '' : `${after} `;
  return whole === undefined ? [] : [`${currency}${whole},${rest}`, `${currency}${whole}.${rest}`];
};

/** The days that `03/04/2024` may mean. */
const daysMeant = (text: string): readonly string[] => {
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(text) ?? [];
  const [first, second] = [a.padStart(2, '0'), b.padStart(2, '0')];
  return year === '' || first > '12' || second > '12'
    ? []
    : [`${year}-${first}-${second}`, `${year}-${second}-${first}`];
};

/** Offers both readings of a number or a day that has two. */
export const sayReadingFix: FindingFix = {
  codes: ['malformed-number', 'malformed-date'],
  offer: (context, finding) => {
    if (finding.fixes.length > 0) return [];
    const words = wordsIn(context.document, finding.span);
    return written(context, finding, finding.code === 'malformed-date' ? daysMeant(words) : numbersMeant(words));
  },
};

/** `and/or` means one of two words, of which the finding itself brings one along. */
export const sayJointFix: FindingFix = {
  codes: ['misspelt-word'],
  offer: (context, finding) =>
    wordsIn(context.document, finding.span).toLowerCase() === 'and/or' ? written(context, finding, ['and']) : [],
};

/** Says of which kind an entry is that more than one kind has. */
export const sayKindFix: FindingFix = {
  codes: ['ambiguous-name'],
  offer: (context, finding) => {
    const name = wordsIn(context.document, finding.span);
    const kinds = [...(context.analysis.names?.kinds.values() ?? [])].filter(({ entries }) => entries.has(name));
    return kinds.length < 2
      ? []
      : written(
          context,
          finding,
          kinds.map((kind) => `${kind.name} ${name}`),
        );
  },
};
