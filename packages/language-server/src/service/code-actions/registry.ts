import {
  addAttestationFix,
  addDefinitionFix,
  addKindFix,
  addQuestionFix,
  addSampleFix,
} from './add-declaration.fix.ts';
import { addEntryFix } from './add-entry.fix.ts';
import { addFieldFix } from './add-field.fix.ts';
import { addGroupFix } from './add-group.fix.ts';
import { addLabelRefactoring, addTitleRefactoring } from './add-label.refactor.ts';
import { addMemberFix, chooseMemberFix } from './add-member.fix.ts';
import { addRevisionFix } from './add-revision.fix.ts';
import { addRevisionRefactoring } from './add-revision.refactor.ts';
import type { FindingFix, Refactoring } from './context.ts';
import { fillAttributeFix } from './fill-attribute.fix.ts';
import { nearNamesFix } from './near-names.fix.ts';
import { orderRevisionsFix } from './order-revisions.fix.ts';
import {
  removeIdleNameFix,
  removeRepeatedDeclarationFix,
  removeRepeatedNameFix,
  removeUseFix,
} from './remove-repeated.fix.ts';
import { removeDefinitionFix, removeParameterFix, removeQuestionFix, removeRevisionFix } from './remove-unused.fix.ts';
import { sortEntriesRefactoring } from './sort-entries.refactor.ts';

/** All that is offered beyond what the findings themselves bring along: ways to mend, the likeliest first. */
export const fixes: readonly FindingFix[] = [
  nearNamesFix,
  chooseMemberFix,
  addEntryFix,
  addMemberFix,
  addFieldFix,
  addGroupFix,
  addKindFix,
  addSampleFix,
  addDefinitionFix,
  addAttestationFix,
  addQuestionFix,
  addRevisionFix,
  fillAttributeFix,
  orderRevisionsFix,
  removeRepeatedNameFix,
  removeRepeatedDeclarationFix,
  removeIdleNameFix,
  removeUseFix,
  removeQuestionFix,
  removeDefinitionFix,
  removeParameterFix,
  removeRevisionFix,
];

/** All that is offered where nothing is wrong. */
export const refactorings: readonly Refactoring[] = [
  addRevisionRefactoring,
  addLabelRefactoring,
  addTitleRefactoring,
  sortEntriesRefactoring,
];
