import { heading } from './conditions.ts';
import { after, braced, listed, run, spaced, type Print, type Printers } from './printers.ts';

type Kind =
  | 'Use' | 'Revisions' | 'Revision' | 'CohortStart' | 'Section' | 'Require' | 'Instead' | 'Exception' | 'NotRequired' | 'Define'
  | 'Parameter' | 'Policy' | 'TextBlock' | 'Unsettled' | 'Settle' | 'Roles' | 'Role' | 'Score' | 'Part' | 'Credit'
  | 'CreditWhen' | 'CreditPer' | 'CreditProportion' | 'Table' | 'Row' | 'RowCell' | 'Award' | 'Awarded' | 'Scope' | 'Lifecycle'
  | 'State' | 'Clock' | 'Duty' | 'Transition' | 'TriggerWhen' | 'TriggerOn' | 'TriggerAtEnd' | 'TriggerAt'; // prettier-ignore

export const programPrinters = (print: Print): Printers<Kind> => ({
  Use: ({ path }) => `use ${print(path)}`,
  Revisions: ({ revisions }) => `revisions ${braced(revisions.map(print))}`,
  Revision: ({ label, on, editorial, title, cohorts }) =>
    spaced(
      print(label),
      after('on', print(on)),
      editorial && 'editorial',
      print(title),
      cohorts.length > 0 && braced(cohorts.map(print)),
    ),
  CohortStart: ({ words, timings }) => spaced('for', run(print, words), run(print, timings)),
  Section: (node) => spaced('section', print(node.title), heading(print, node), braced(node.items.map(print))),
  Require: ({ force, statement }) => `${force} ${print(statement)}`,
  Instead: ({ manner, otherwise, of, when, condition }) =>
    `${spaced(otherwise && 'otherwise', manner, 'instead', after('of', listed(print, of)), after('when', print(when)))}: ${print(condition)}`,
  Exception: (node) =>
    `${spaced('exception', print(node.name), 'to', listed(print, node.to), heading(print, node))}: ${print(node.condition)}`,
  NotRequired: () => 'not required',
  Define: ({ words, parameters, condition }) =>
    `${spaced('define', run(print, words), parameters.length > 0 && `(${listed(print, parameters)})`)}: ${print(condition)}`,
  Parameter: ({ name, type }) => `${print(name)}: ${print(type)}`,
  Policy: (node) =>
    spaced('policy', print(node.name), print(node.title), heading(print, node), braced(node.items.map(print))),
  TextBlock: ({ title, prose }) => spaced('text', print(title), print(prose)),
  Unsettled: ({ name, question }) => spaced('unsettled', print(name), print(question)),
  Settle: ({ name, modifiers, answer, note }) =>
    `${spaced('settle', print(name), run(print, modifiers))}: ${spaced(print(answer), print(note))}`,
  Roles: ({ name, title, each, items }) =>
    spaced('roles', print(name), print(title), after('each filled by a', run(print, each)), braced(items.map(print))),
  Role: ({ statement }) => {
    const { label, title, condition } = statement;
    const filledBy =
      condition.kind === 'Quantified'
        ? spaced(print(condition.quantity.count), print(condition.noun))
        : print(condition);
    return `${spaced('role', print(label), print(title), heading(print, statement))}: ${filledBy}`;
  },
  Score: (node) =>
    spaced(
      spaced('score', print(node.name), print(node.title), after('out of', print(node.outOf))),
      heading(print, node),
      braced(node.parts.map(print)),
    ),
  Part: (node) =>
    spaced(
      spaced('part', print(node.name), print(node.title), after('up to', print(node.upTo))),
      heading(print, node),
      braced(node.credits.map((credit) => `- ${print(credit)}`)),
    ),
  Credit: ({ number, basis }) => `${print(number)} ${print(basis)}`,
  CreditWhen: ({ condition }) => `when ${print(condition)}`,
  CreditPer: ({ number, noun }) => spaced('per', print(number), print(noun)),
  CreditProportion: ({ path, upTo }) => spaced('in proportion to', print(path), after('up to', print(upTo))),
  Table: ({ name, title, columns, rows }) =>
    spaced('table', print(name), print(title), braced([`columns ${listed(print, columns)}`, ...rows.map(print)])),
  Row: ({ statement, cells }) => spaced('row', print(statement), run(print, cells)),
  RowCell: ({ value }) => `| ${typeof value === 'string' ? value : print(value)}`,
  Awarded: ({ of, entry }) => spaced('award', print(of), print(entry)),
  Award: ({ entry, ends }) => `award of ${print(entry)} ends ${listed(print, ends)}`,
  Scope: ({ alternatives }) => `scope per ${alternatives.map((words) => run(print, words)).join(' or ')}`,
  Lifecycle: ({ items }) => `lifecycle ${braced(items.map(print))}`,
  State: ({ name, title, duration, final }) =>
    spaced('state', print(name), print(title), after('for', print(duration)), final && 'final'),
  Clock: ({ name, every }) => `clock ${print(name)} every ${print(every)}`,
  Duty: (node) =>
    `${spaced('duty', print(node.name), print(node.title), heading(print, node))}: ${spaced(
      run(print, node.action),
      after('within', print(node.within)),
      after('after', run(print, node.after)),
    )}`,
  Transition: ({ otherwise, trigger, from, may, to, recorded, notify, by }) =>
    `${spaced(otherwise && 'otherwise', print(trigger))}: ${spaced(
      listed(print, from),
      after(may ? 'may become' : 'becomes', print(to)),
      recorded && 'through the recorded day',
      after('and notify', run(print, notify)),
      after('by', run(print, by)),
    )}`,
  TriggerWhen: ({ condition }) => `when ${print(condition)}`,
  TriggerOn: ({ words, when }) => spaced('on', run(print, words), after('when', print(when))),
  TriggerAtEnd: ({ of }) => `at the end of ${print(of)}`,
  TriggerAt: ({ duration, side, clock }) => spaced('at', print(duration), side, print(clock)),
});
