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
import { addRevisionFix, otherRevisionFix } from './add-revision.fix.ts';
import { addRevisionRefactoring } from './add-revision.refactor.ts';
import { addUseFix } from './add-use.fix.ts';
import { argumentFix } from './argument.fix.ts';
import { bracketsFix, bracketsInDefinitionFix } from './brackets.fix.ts';
import { comparisonFix } from './comparison.fix.ts';
import type { FindingFix, Refactoring } from './context.ts';
import { dropBesideFix, firstDayFix } from './expected-state.fix.ts';
import { dropMomentFix, dropSettlementFix, dropValueFix, exampleDateFix, swapDaysFix } from './drop.fix.ts';
import { duplicateLabelFix } from './duplicate-label.fix.ts';
import { extractDefinitionRefactoring } from './extract-definition.refactor.ts';
import { extractGroupRefactoring } from './extract-group.refactor.ts';
import { fillAttributeFix } from './fill-attribute.fix.ts';
import { fillSampleRefactoring } from './fill-sample.refactor.ts';
import { heldFix } from './held.fix.ts';
import { sayMomentFix } from './say-moment.fix.ts';
import { datedByFix, identityFix } from './shape-field.fix.ts';
import { windowDateFix } from './window-date.fix.ts';
import { inlineDefinitionRefactoring } from './inline-definition.refactor.ts';
import { orderExceptionsFix } from './exceptions.fix.ts';
import { insteadOfFix, otherwiseFix } from './instead.fix.ts';
import { blockToJoinedRefactoring, joinedToBlockRefactoring } from './join-list.refactor.ts';
import { listLinesRefactoring } from './list-lines.refactor.ts';
import { missingDocumentFix } from './missing-document.fix.ts';
import { nearNamesFix } from './near-names.fix.ts';
import { orderRevisionsFix } from './order-revisions.fix.ts';
import { organizeUsesRefactoring } from './organize-uses.refactor.ts';
import {
  removeIdleNameFix,
  removeRepeatedDeclarationFix,
  removeRepeatedNameFix,
  removeUseFix,
} from './remove-repeated.fix.ts';
import { removeDefinitionFix, removeParameterFix, removeQuestionFix, removeRevisionFix } from './remove-unused.fix.ts';
import { sayAnswerFix, sayJointFix, sayKindFix, sayReadingFix, sayWholeNumberFix } from './say-which.fix.ts';
import { sayUnitFix } from './say-unit.fix.ts';
import { sortEntriesRefactoring } from './sort-entries.refactor.ts';
import { mergeRequirementsRefactoring, splitRequirementRefactoring } from './split-requirement.refactor.ts';
import { wrapSectionRefactoring } from './wrap-section.refactor.ts';
import { writeExampleRefactoring } from './write-example.refactor.ts';

/** All that is offered beyond what the findings themselves bring along: ways to mend, the likeliest first. */
export const fixes: readonly FindingFix[] = [
  nearNamesFix,
  chooseMemberFix,
  addUseFix,
  missingDocumentFix,
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
  otherRevisionFix,
  fillAttributeFix,
  orderRevisionsFix,
  sayAnswerFix,
  sayJointFix,
  sayKindFix,
  sayReadingFix,
  sayUnitFix,
  sayWholeNumberFix,
  bracketsFix,
  bracketsInDefinitionFix,
  insteadOfFix,
  otherwiseFix,
  orderExceptionsFix,
  identityFix,
  windowDateFix,
  datedByFix,
  sayMomentFix,
  heldFix,
  argumentFix,
  duplicateLabelFix,
  dropMomentFix,
  dropSettlementFix,
  dropValueFix,
  exampleDateFix,
  dropBesideFix,
  firstDayFix,
  swapDaysFix,
  comparisonFix,
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
  extractDefinitionRefactoring,
  extractGroupRefactoring,
  inlineDefinitionRefactoring,
  addRevisionRefactoring,
  addLabelRefactoring,
  addTitleRefactoring,
  sortEntriesRefactoring,
  joinedToBlockRefactoring,
  blockToJoinedRefactoring,
  listLinesRefactoring,
  splitRequirementRefactoring,
  mergeRequirementsRefactoring,
  wrapSectionRefactoring,
  fillSampleRefactoring,
  writeExampleRefactoring,
  organizeUsesRefactoring,
];
