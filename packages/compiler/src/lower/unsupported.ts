import type { NounPhrase } from '@proviso/grammar';
import type { Range } from '../documents/load.ts';
import { wordsOf } from '../documents/load.ts';
import { reportStrayRange } from './phrases.ts';
import { placeOf, type Scope } from './scope.ts';

/** The parts of a noun phrase that some phrases have no place for. */
type Part =
  | 'range'
  | 'lifetimes'
  | 'members'
  | 'of'
  | 'groups'
  | 'window'
  | 'where'
  | 'except'
  | 'earned'
  | 'heldFor'
  | 'heldBy'
  | 'who';

const advice: Readonly<Record<Exclude<Part, 'range'>, string>> = {
  lifetimes: 'The days of a requirement stand before its colon: "require since 2024-01-01: …".',
  members: 'Say which are meant with "who" or "where".',
  of: 'Say which are meant with "who" or "where".',
  groups: 'Say which are meant with "who" or "where".',
  where: 'Remove it, or count something with "at least 1".',
  except: 'Say which are meant with "who" or "where".',
  window: 'Write "held in the last …".',
  earned: 'Only entries of a kind are earned: "who hold any … earned before …".',
  heldFor: 'Only entries of a kind are held for a time.',
  heldBy: 'Only entries of a kind are held by somebody.',
  who: 'Narrow it with "where", or say "held by any … who …".',
};

const covering = (nodes: readonly Range[]): Range | null => {
  const [first] = nodes;
  const last = nodes.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
};

const partOf = (phrase: NounPhrase, part: Exclude<Part, 'range'>): Range | null => {
  const found = phrase[part];
  if (found === null) return null;
  return 'kind' in found ? found : covering(found);
};

/** Says of the parts of a phrase that have no place in it that they have none; none of them is left out silently. */
export const reportMisplaced = (scope: Scope, phrase: NounPhrase, parts: readonly Part[], noun: string): void => {
  for (const part of parts) {
    if (part === 'range') {
      if (phrase.range !== null) reportStrayRange(scope, phrase.range, noun);
      continue;
    }
    const range = partOf(phrase, part);
    if (range === null) continue;
    const what = `"${wordsOf(scope.document, range)}" says nothing of ${noun} here.`;
    scope.lowering.report('not-counted-here', placeOf(scope, range), { what, instead: advice[part] });
  }
};

/** Says of every part of a phrase that has no meaning yet that it has none. */
export const reportUnsupported = (scope: Scope, phrase: NounPhrase): void => {
  const later: readonly (readonly [Range | null, string])[] = [
    [phrase.per, 'A number "per" something'],
    [covering(phrase.ofWhom), '"of whom"'],
  ];
  for (const [part, what] of later) {
    if (part !== null) scope.lowering.report('not-yet-supported', placeOf(scope, part), { what });
  }
};
