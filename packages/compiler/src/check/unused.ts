import type { Reporter } from '../diagnostics/report.ts';
import type { DefinitionSymbol, QuestionSymbol, RevisionSymbol } from '../names/symbols.ts';

/** What a program declares and never uses: hints, so that a reader is not led to look for it. */
export const checkUnused = (
  declared: {
    readonly definitions: readonly DefinitionSymbol[];
    readonly usedDefinitions: ReadonlySet<DefinitionSymbol>;
    readonly questions: Iterable<QuestionSymbol>;
    readonly usedQuestions: ReadonlySet<QuestionSymbol>;
    /** Words in parts that could not be read: what they name may be used there. */
    readonly skipped: ReadonlySet<string>;
  },
  report: Reporter['report'],
): void => {
  for (const definition of declared.definitions) {
    const mentioned = definition.words.some((word) => declared.skipped.has(word));
    if (!declared.usedDefinitions.has(definition) && !mentioned) {
      report('unused-definition', definition.place, { phrase: definition.phrase });
    }
  }
  for (const question of declared.questions) {
    if (!declared.usedQuestions.has(question) && !declared.skipped.has(question.name)) {
      report('unused-question', question.place, { name: question.name });
    }
  }
};

/** Revisions that no clause refers to. Nothing is said where part of the document could not be read. */
export const checkRevisions = (
  revisions: Iterable<RevisionSymbol>,
  mentioned: ReadonlySet<string>,
  unread: boolean,
  report: Reporter['report'],
): void => {
  if (unread) return;
  for (const { label, editorial, place } of revisions) {
    if (!editorial && !mentioned.has(label)) report('revision-never-referred', place, { label });
  }
};
