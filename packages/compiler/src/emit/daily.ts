/** The code for what is judged on every day of a window. */
import type { Condition, Form } from '../core/core.ts';
import { conditionsIn } from '../core/walk.ts';
import { windowConstant } from './admission-tables.ts';
import { changesConstant } from './changes.ts';
import { numeral } from './code.ts';
import type { Lines } from './code.ts';
import { callExplain, callOn } from './emission.ts';
import type { Emission } from './emission.ts';
import { finish, nothingApplies } from './node.ts';
import { quote } from './quote.ts';

type Daily = Extract<Form, { kind: 'daily' }>;

/** The expression of the days of the window. */
function daysOf(emission: Emission, { window, body }: Daily): string {
  const given = [changesConstant(emission, body), windowConstant(emission, window), 'x', 'd.day'];
  return `${emission.runtime('daysOfWindow')}(${given.join(', ')})`;
}

/** The function that gives the outcome of the body on a date. */
function outcomeOn(emission: Emission, { body }: Daily): string {
  return `(on) => ${callOn(emission, 'mask', body, 'dayAt(d, on)')}`;
}

/** The body of `mask`. */
export function dailyMask(emission: Emission, form: Daily): Lines {
  const given = [quote(form.mode), daysOf(emission, form), outcomeOn(emission, form)];
  return [`return ${emission.runtime('dailyMask')}(${given.join(', ')});`];
}

/** The body of `surely`, where one day is enough. */
export function surelyOnAnyDay(emission: Emission, form: Daily): Lines {
  const isSo = `(on) => ${callOn(emission, 'surely', form.body, 'dayAt(d, on)')}`;
  return [`return ${emission.runtime('surelyOnAnyDay')}(${daysOf(emission, form)}, ${isSo});`];
}

/** The expression of the day that is shown for the subject, null where there is none. */
export function shownDay(emission: Emission, form: Daily): string {
  const outcome = `(on) => ${emission.functionOf('mask', form.body)}(x, x, dayAt(d, on))`;
  const given = [quote(form.mode), daysOf(emission, form), outcome];
  return `${emission.runtime('shownDay')}(${given.join(', ')})`;
}

/** The body of `explain`. */
export function explainDaily(emission: Emission, condition: Condition, form: Daily): Lines {
  const asking = conditionsIn(form.body).filter(({ questions }) => questions.length > 0);
  const ids = asking.map(({ id }) => numeral(id)).join(', ');
  const given = [
    quote(form.mode),
    daysOf(emission, form),
    '(on) => dayAt(d, on)',
    `(day) => ${callOn(emission, 'mask', form.body, 'day')}`,
    `(day) => ${callExplain(emission, form.body, 'day')}`,
  ];
  return [
    `const daily = ${emission.runtime('explainDaily')}(${given.join(', ')});`,
    'const mask = daily.mask;',
    ...(asking.length > 0 ? [`${emission.runtime('uniteMasks')}(d.masks, daily.days, [${ids}]);`] : []),
    ...finish(emission, condition, {
      found: 'daily.found',
      missing: 'daily.missing',
      because: nothingApplies,
      childrenList: 'daily.children',
    }),
  ];
}
