/** What is said of awards that end others, and of entries that cannot be held together. */
import { quoted, withArticle } from './words.ts';

export const exclusionMessages = {
  'award-ends-in-catalog': (): string =>
    'What an award ends every program has to know, and programs do not read each other. Write this line in the catalog.',
  'exclusion-form': (): string =>
    'An exclusion says how many entries of a kind can be held at once, as in "at most 1 specialization per technology". Write it so.',
  'excluded-together': (d: {
    other: { readonly words: string; readonly line: number } | null;
    exclusion: string;
  }): string =>
    d.other === null
      ? `By the exclusion "${d.exclusion}" so many of these cannot be held at once, so nobody can meet this. Ask for fewer.`
      : `By the exclusion "${d.exclusion}" this cannot be held together with ${quoted(d.other.words)} in line ${d.other.line}, so nobody can meet both. Leave one of them out.`,
  'excluded-by-award': (d: { award: string; exclusion: string }): string =>
    `The program awards "${d.award}", and by the exclusion "${d.exclusion}" this cannot be held beside it. Leave it out, or ask for something else.`,
  'ended-by-award': (d: { award: string }): string =>
    `The program awards "${d.award}", and that award ends what is asked for here, so nobody goes on to meet this. Ask for it "on application", or leave it out.`,
  'per-any-value': (d: { name: string }): string =>
    `"${d.name}" can have any value, so nobody knows of which ones to count. After "per" stands a field that is a choice, a scale or a kind of the catalog.`,
  'award-ends-itself': (d: { name: string }): string =>
    `The award of "${d.name}" cannot end "${d.name}" itself. Name the entry that is held no longer.`,
  'award-ends-other-kind': (d: { name: string; of: string; award: string; kind: string }): string =>
    `"${d.name}" is ${withArticle(d.of)} and "${d.award}" ${withArticle(d.kind)}. An award ends entries of its own kind alone.`,
  'awards-end-each-other': (d: { award: string; ends: string; way: readonly string[] }): string =>
    d.way.length > 2
      ? `The award of "${d.ends}" leads to an end of "${d.award}" (${d.way.join(' ends ')}), so this goes round in a circle. Remove one of the lines.`
      : `The award of "${d.ends}" ends "${d.award}" already, so each of the two would end the other. Remove one of the lines.`,
};
