import type { Reporter } from '../diagnostics/report.ts';
import type { DefinitionSymbol, Names, QuestionSymbol, RevisionSymbol } from '../names/symbols.ts';

/** What a program declares and never uses: hints, so that a reader is not led to look for it. */
export const checkUnused = (
  declared: {
    readonly definitions: readonly DefinitionSymbol[];
    readonly usedDefinitions: ReadonlySet<DefinitionSymbol>;
    readonly questions: readonly QuestionSymbol[];
    readonly usedQuestions: ReadonlySet<QuestionSymbol>;
    readonly skipped: ReadonlySet<string>;
  },
  report: Reporter['report'],
): void => {
  for (const definition of declared.definitions) {
    const words = definition.phrase.split(' ');
    const mentioned = words.some((word) => word !== definition.noun?.name && declared.skipped.has(word));
    if (!declared.usedDefinitions.has(definition) && !mentioned)
      report('unused-definition', definition.place, { phrase: definition.phrase });
  }
  for (const question of declared.questions) {
    if (!declared.usedQuestions.has(question) && !declared.skipped.has(question.name)) {
      report('unused-question', question.place, { name: question.name });
    }
  }
};

/** Revisions that no clause refers to. Nothing is said where part of the document could not be read. */
export const checkRevisions = (
  revisions: readonly RevisionSymbol[],
  mentioned: ReadonlySet<string>,
  unread: boolean,
  report: Reporter['report'],
): void => {
  if (unread) return;
  for (const { label, editorial, place } of revisions) {
    if (!editorial && !mentioned.has(label)) report('revision-never-referred', place, { label });
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
    const earlier = seen.get(definition.phrase);
    const name = definition.phrase;
    if (earlier !== undefined) {
      const related = [{ message: 'It is defined here already.', place: earlier.place }];
      if (earlier.local === definition.local) report('duplicate-name', definition.place, { name }, { related });
      else report('shadowed-name', definition.place, { name, by: `"${earlier.document.display}"` }, { related });
    }
    seen.set(definition.phrase, definition);
    for (const parameter of definition.parameters) {
      const record = definition.noun ?? names.subject;
      if (record?.fields.some((field) => field.name === parameter.name) === true) {
        report('shadowed-name', definition.place, { name: parameter.name, by: `the record "${record.name}"` });
      }
    }
  }
};
