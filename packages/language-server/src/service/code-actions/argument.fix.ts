import { wordsIn, type FindingFix } from './context.ts';

/** More than these nobody chooses from. */
const most = 8;

/** Writes a word for the parameter of a definition: each that it may be, where there are few. */
export const argumentFix: FindingFix = {
  codes: ['missing-argument'],
  offer: ({ analysis, document }, { span }) => {
    const phrase = wordsIn(document, span);
    const definition = analysis.names?.definitions.find(({ words }) => phrase === words.join(' ') || phrase.endsWith(` ${words.join(' ')}`)); // prettier-ignore
    const type = definition?.parameters[0]?.type;
    const words = type?.kind === 'scale' ? type.levels : type?.kind === 'choice' ? type.members : [];
    if (words.length > most) return [];
    return words.map((word) => ({
      title: `Write "${phrase} ${word}"`,
      changes: [{ uri: document.uri, start: span.end, end: span.end, text: ` ${word}` }],
    }));
  },
};
