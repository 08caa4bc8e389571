import { always } from '../calendar/lifetimes.ts';
import type { Reporter } from '../diagnostics/report.ts';
import { lowerCondition } from '../lower/conditions.ts';
import { newBudget, type Budget } from '../lower/budget.ts';
import { numbered } from '../lower/number.ts';
import type { Argument, Lowering } from '../lower/scope.ts';
import { singleName } from '../names/literals.ts';
import type { DefinitionSymbol, Names, ParameterSymbol, QuestionSymbol, RecordSymbol } from '../names/symbols.ts';

/** The word of a definition that has but one: it could be taken for something else. */
const onlyWord = (definition: DefinitionSymbol): string | null => {
  const [word] = definition.words;
  return word !== undefined && definition.words.length === 1 ? word : null;
};

/** `define trained individual: trained`: says no more than that the field may stand before the noun. */
const isOwnField = ({ node, noun }: DefinitionSymbol, word: string): boolean => {
  const { condition } = node;
  if (noun === null || condition.kind !== 'PathCondition' || condition.comparison !== null) return false;
  return singleName(condition.path) === word;
};

const checkParameters = (
  definition: DefinitionSymbol,
  record: RecordSymbol | null,
  report: Reporter['report'],
): void => {
  for (const { name } of definition.parameters) {
    if (record?.fields.some((field) => field.name === name) !== true) continue;
    report('shadowed-name', definition.place, { name, by: `the record "${record.name}"` });
  }
};

/** Phrases that are defined twice, or that already mean something. */
export const checkDefinitions = (
  definitions: readonly DefinitionSymbol[],
  names: Names,
  report: Reporter['report'],
): void => {
  const seen = new Map<string, DefinitionSymbol>();
  for (const definition of definitions) {
    const { phrase, place } = definition;
    const earlier = seen.get(phrase);
    if (earlier !== undefined) {
      const related = [{ message: 'It is defined here already.', place: earlier.place }];
      if (earlier.local === definition.local) report('duplicate-name', place, { name: phrase }, { related });
      else report('shadowed-name', place, { name: phrase, by: `"${earlier.document.display}"` }, { related });
    }
    seen.set(phrase, definition);
    const record = definition.noun ?? names.subject;
    checkParameters(definition, record, report);
    const word = onlyWord(definition);
    const field = word !== null && record?.fields.some((each) => each.name === word) === true;
    if (field && !isOwnField(definition, word)) {
      report('shadowed-name', place, { name: word, by: `the record "${record.name}"` });
    }
  }
};

/** Questions whose name is that of a field or of a definition, which they would hide. */
export const checkQuestionNames = (
  questions: Iterable<QuestionSymbol>,
  definitions: readonly DefinitionSymbol[],
  subject: RecordSymbol,
  report: Reporter['report'],
): void => {
  for (const { name, place } of questions) {
    const field = subject.fields.some((each) => each.name === name);
    const defined = definitions.find((each) => onlyWord(each) === name);
    if (field) report('shadowed-name', place, { name, by: `the record "${subject.name}"` });
    else if (defined?.local === true) {
      const related = [{ message: 'It is defined here already.', place: defined.place }];
      report('duplicate-name', place, { name }, { related });
    } else if (defined !== undefined) report('shadowed-name', place, { name, by: `"${defined.document.display}"` });
  }
};

/** Stands for whatever a parameter will be given. */
const anyArgument = ({ type }: ParameterSymbol): Argument =>
  type.kind === 'scale'
    ? { kind: 'levels', type, low: 0, high: type.levels.length - 1, isAny: true }
    : { kind: 'name', type, name: '', isAny: true };

/** Of definitions that are read in more steps than these for each condition of a program, the last are read where they are used. */
const mostInAll = 20;

/**
 * Reads definitions as a use would, so that what is wrong in one that nothing uses is said all the same. Each may be as
 * large as a program.
 */
export const readDefinitions = (
  lowering: Omit<Lowering, keyof Budget>,
  subject: RecordSymbol,
  definitions: readonly DefinitionSymbol[],
): void => {
  const limit = lowering.limits.conditions;
  let inAll = 0;
  for (const definition of definitions) {
    if (inAll > mostInAll * limit) return;
    const reportTooLarge = (): void => {
      lowering.report('program-too-large', definition.place, { limit, definition: definition.phrase });
    };
    const budget = newBudget(limit, reportTooLarge);
    const quiet: Lowering = {
      ...lowering,
      useDefinition: () => undefined,
      notGiven: () => 0,
      attest: () => undefined,
      ...budget,
    };
    const record = definition.noun ?? subject;
    const scope = {
      lowering: quiet,
      document: definition.document,
      record,
      from: record === subject ? 'subject' : 'item',
      subject,
      arguments: new Map(definition.parameters.map((each) => [each.name, anyArgument(each)])),
      expanding: [definition],
      usedAt: null,
      lifetime: always,
      // A definition may be used where the moment is one, or where something is measured.
      moment: 'any',
      measured: 'any',
    } as const;
    const { count } = numbered([lowerCondition(scope, definition.node.condition)], limit);
    if (count > limit) reportTooLarge();
    inAll += budget.taken().steps;
  }
};
