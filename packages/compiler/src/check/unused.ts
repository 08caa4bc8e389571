import type { Reporter } from '../diagnostics/report.ts';
import type { DefinitionSymbol, QuestionSymbol, RevisionSymbol } from '../names/symbols.ts';

/** What a program declares and never uses: hints, so that a reader is not led to look for it. */
export const checkUnused = (
  declared: {
    readonly definitions: readonly DefinitionSymbol[];
    readonly usedDefinitions: ReadonlySet<DefinitionSymbol>;
    readonly questions: Iterable<QuestionSymbol>;
    readonly usedQuestions: ReadonlySet<QuestionSymbol>;
  },
  report: Reporter['report'],
): void => {
  for (const definition of declared.definitions) {
    const { phrase, place } = definition;
    if (!declared.usedDefinitions.has(definition)) report('unused-definition', place, { phrase });
  }
  for (const question of declared.questions) {
    if (!declared.usedQuestions.has(question)) report('unused-question', question.place, { name: question.name });
  }
};

/** Revisions that no clause refers to. The first one begins the program, so it needs none. */
export const checkRevisions = (
  revisions: Iterable<RevisionSymbol>,
  mentioned: ReadonlySet<string>,
  report: Reporter['report'],
): void => {
  for (const { label, editorial, place } of [...revisions].slice(1)) {
    if (!editorial && !mentioned.has(label)) report('revision-never-referred', place, { label });
  }
};
