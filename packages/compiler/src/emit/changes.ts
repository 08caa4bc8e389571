/** What a module tells of the days on which its verdicts can change: those that it names, and where facts name others. */
import type { Condition, Earned } from '../core/core.ts';
import { admissionsConstant, backCode, earnedConstant, timeConstant, windowConstant } from './admission-tables.ts';
import { changesOf, changesOfProgram } from './change-places.ts';
import type { ChangePlaces, Path } from './change-places.ts';
import type { Lines } from './code.ts';
import type { Emission } from './emission.ts';
import { quote } from './quote.ts';
import { supersededConstant, supersededPlaces } from './superseded.ts';

/** Emits the constant `changes`. */
export function emitChanges(emission: Emission, exported: string): Lines {
  const [first = '', ...rows] = codeOf(emission, changesOfProgram(emission.program));
  const ended = supersededPlaces(emission.program);
  return [
    '/** The days on which a verdict can change, as far as the program names them, and where facts name others. */',
    `${exported}const changes${emission.annotation('runtime.Changes')} = ${first}`,
    ...rows.slice(0, -1),
    ...(ended.length === 0 ? [] : [`  superseded: ${supersededConstant(emission, ended)},`]),
    '};',
    '',
  ];
}

/** The constant that holds the same of one condition on the subject, which no question of the program changes. */
export function changesConstant(emission: Emission, condition: Condition): string {
  return placesConstant(emission, changesOf([condition]));
}

function placesConstant(emission: Emission, places: ChangePlaces): string {
  return emission.constant('changes', codeOf(emission, places).join('\n'), 'runtime.Changes');
}

/** The places as an object, a property a line or more. */
function codeOf(emission: Emission, places: ChangePlaces): Lines {
  const { firstDays, lastDays, spans, compared, held, daily } = places;
  const rows = (name: string, literals: readonly string[]): Lines =>
    literals.length === 0
      ? [`  ${name}: [],`]
      : [`  ${name}: [`, ...literals.map((literal) => `    ${literal},`), '  ],'];
  return [
    '{',
    `  firstDays: [${firstDays.map(quote).join(', ')}],`,
    `  lastDays: [${lastDays.map(quote).join(', ')}],`,
    ...rows(
      'spans',
      spans.map(
        ({ path, first, earned }) => `{ path: ${pathCode(path)}, first: "${first}"${earnedCode(emission, earned)} }`,
      ),
    ),
    ...rows(
      'compared',
      compared.map(({ path, backs }) => `{ path: ${pathCode(path)}, with: [${backs.map(backCode).join(', ')}] }`),
    ),
    ...rows(
      'held',
      held.map(({ path, time, admissions, earned }) => {
        const table = admissionsConstant(emission, admissions, true);
        const asked = earnedCode(emission, earned);
        return `{ path: ${pathCode(path)}, time: ${timeConstant(emission, time)}, admissions: ${table}${asked} }`;
      }),
    ),
    ...rows(
      'daily',
      daily.map(({ window, changes }) => {
        const within = windowConstant(emission, window);
        return `{ window: ${within}, changes: ${placesConstant(emission, changes)} }`;
      }),
    ),
    '}',
  ];
}

/** A property for what is asked of first days; nothing where nothing is. */
function earnedCode(emission: Emission, earned: Earned | null): string {
  return earned === null ? '' : `, earned: ${earnedConstant(emission, earned)}`;
}

function pathCode(path: Path): string {
  return `[${path.map((key) => (key === null ? 'null' : quote(key))).join(', ')}]`;
}
