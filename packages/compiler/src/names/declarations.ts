import type { Place, Reporter } from '../diagnostics/report.ts';
import { typeWords } from './types.ts';

/** Whether a name is free; where it is not, a diagnostic says what it means already. */
type Declare = (name: string, place: Place) => boolean;

/**
 * The names that catalogs declare. Scales, choices, calendars, kinds, groups and records share one space of names; the nouns that
 * kinds and records are called by, their plurals included, another.
 */
export const declarations = (
  report: Reporter['report'],
): { readonly declare: Declare; readonly declareNoun: Declare } => {
  const space = (): Declare => {
    const declared = new Map<string, Place>();
    return (name, place) => {
      const earlier = declared.get(name);
      if (earlier === undefined) declared.set(name, place);
      else
        report('duplicate-name', place, { name }, { related: [{ message: 'The first one is here.', place: earlier }] });
      return earlier === undefined;
    };
  };
  const declare = space();
  return {
    declare: (name, place) => {
      if (typeWords.has(name)) report('reserved-name', place, { name, meaning: 'a type of the language' });
      return declare(name, place);
    },
    declareNoun: space(),
  };
};
