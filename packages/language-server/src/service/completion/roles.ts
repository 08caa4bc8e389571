/** What may stand where the grammar asks for a name, a date or a text: by the rule that asks, what it asks for, and its number. */
import type { Expectation, OpenRule } from '@proviso/grammar';
import {
  attributeOffers,
  attributeValueOffers,
  entriesAround,
  identityOffers,
  includedOffers,
  kindOffers,
  newFieldOffers,
  parameterTypeOffers,
  pluralOffers,
  typeOffers,
} from './catalog-offers.ts';
import { dateOffers, nextRevisionOffers, revisionOffers, unitOffers } from './date-offers.ts';
import { fileNameOffers, pathOffers, programOffers } from './document-offers.ts';
import {
  attestationOffers,
  factFieldOffers,
  factValueOffers,
  heldEntryOffers,
  heldKindOffers,
  identityTextOffers,
  itemOffers,
  labelOffers,
  listOffers,
  questionOffers,
  reasonOffers,
  sampleOffers,
  sampleRecordOffers,
  withoutOffers,
} from './fact-offers.ts';
import { awardedEntryOffers, awardedKindOffers, endingEntryOffers } from './award-offers.ts';
import { cohortOffers } from './cohort-offers.ts';
import { clockOffers, eventOffers, metOffers, requirementOffers, stateOffers } from './lifecycle-offers.ts';
import { calendarOffers, heldFirstOffers } from './measured-offers.ts';
import { descriptionOffers, groupOffers, levelOffers, memberOffers, wordOffers } from './noun-offers.ts';
import { rank, type Offer } from './offer.ts';
import { perOffers } from './per-offers.ts';
import {
  apartOffers,
  countedOnceOffers,
  differentOffers,
  filledEntryOffers,
  filledRoleOffers,
  limitedKindOffers,
  limitedOffers,
  limitedRoleOffers,
  limitNameOffers,
  newRoleOffers,
} from './role-offers.ts';
import { valueType } from './value-type.ts';
import { happenedOffers } from './state-offers.ts';
import { seriesMemberOffers, seriesOffers } from './series-offers.ts';
import { usedProgramOffers } from './verdict-offers.ts';
import { openRule, type Situation } from './situation.ts';
import { comparedOffers, conditionNameOffers, currencyOffers, fieldOffers, nestedFieldOffers } from './value-offers.ts';

type Role = (situation: Situation, rules: OpenRule) => readonly Offer[];

const nothing: Role = () => [];

const yes: Role = () => [{ label: 'yes', kind: 'value', rank: rank.best }];

const moments: Role = () => [
  { label: 'application', kind: 'value', rank: rank.best, detail: 'only of those who apply' },
  { label: 'renewal', kind: 'value', rank: rank.best, detail: 'only of those who renew' },
];

const unitsHere: Role = (situation, rules) => unitOffers(situation, valueType(situation, rules));

const aboutNoun: Role = (situation, rules) => wordOffers(situation, rules);

/** Of a role, only people can fill it: nothing that is held. */
const countedNoun: Role = (situation, rules) => {
  const offers = aboutNoun(situation, rules);
  return openRule(rules, 'noun')?.within?.rule === 'filledBy' ? offers.filter(({ kind }) => kind !== 'kind') : offers;
};

const records: Role = ({ names }) =>
  [...names.records.values()].map(({ name }) => ({
    label: name,
    kind: 'record',
    rank: rank.best,
    detail: 'what the phrase is about',
  }));

const condition: Role = (situation, rules) => [
  ...requirementOffers(situation, rules),
  ...fieldOffers(situation, rules),
  ...conditionNameOffers(situation, rules),
];

const value: Role = (situation, rules) => {
  if (openRule(rules, 'fieldFact') !== null) return factValueOffers(situation, rules);
  if (openRule(rules, 'attribute') !== null) return attributeValueOffers(situation, rules);
  return [...metOffers(situation, rules), ...comparedOffers(situation, rules)];
};

/** What a small rule stands for, by the rule that it is part of. */
const within: Readonly<Record<string, Role>> = {
  'words of noun': countedNoun,
  'words of object': aboutNoun,
  'words of heldBy': aboutNoun,
  'words of named': (situation, rules) => [...wordOffers(situation, rules), ...conditionNameOffers(situation, rules)],
  'words of predicate': (situation, rules) => [...metOffers(situation, rules), ...descriptionOffers(situation, rules)],
  'words of modifier': cohortOffers,
  'words of cohortStart': cohortOffers,
  'words of define': records,
  'path of named': condition,
  'path of test': fieldOffers,
  'path of value': value,
  'names of nounTail': groupOffers,
  'names of transition': stateOffers,
  'names of award': endingEntryOffers,
  'words of trigger': eventOffers,
  'names of measured': calendarOffers,
  'words of measured': heldFirstOffers,
  'names of object': groupOffers,
  'names of instead': labelOffers,
  'names of exception': labelOffers,
  'names of expect': reasonOffers,
  'words of happened': happenedOffers,
  'words of roles': differentOffers,
  'words of countedOnce': countedOnceOffers,
  'words of limit': limitedKindOffers,
  'names of countedOnce': labelOffers,
  'names of limit': limitNameOffers,
  'path of countedOnce': apartOffers,
  'members of fillsFact': filledEntryOffers,
  'members of group': entriesAround,
  'members of attribute': includedOffers,
  'members of nounTail': memberOffers,
  'members of object': memberOffers,
  'documentName of examples': programOffers,
  'documentName of program': fileNameOffers,
  'documentName of catalog': fileNameOffers,
};

/** What a rule that stands in several others asks for. */
const asPartOf: (rule: string) => Role = (rule) => (situation, rules) => {
  const inner = openRule(rules, rule);
  const role = inner === null ? undefined : within[`${rule} of ${inner.within?.rule ?? ''}`];
  return inner === null || role === undefined ? [] : role(situation, inner);
};

const member: Role = (situation, rules) =>
  openRule(rules, 'members') === null ? memberOffers(situation, rules) : asPartOf('members')(situation, rules);

const roles: Readonly<Record<string, Role>> = {
  'documentName name 0': asPartOf('documentName'),
  'use text 0': pathOffers,
  'words name 0': asPartOf('words'),
  'named name 0': aboutNoun,
  'names name 0': asPartOf('names'),
  'member name 0': member,
  'path field 0': asPartOf('path'),
  'path word 0': nestedFieldOffers,
  'ofLevel name 0': levelOffers,
  'value name 0': (situation, rules) => currencyOffers(valueType(situation, rules)),
  'value unit 0': unitsHere,
  'duration unit 0': unitsHere,
  'change name 0': stateOffers,
  'change name 1': stateOffers,
  'trigger name 0': stateOffers,
  'trigger name 1': clockOffers,
  'predicate name 0': questionOffers,
  'term name 0': attestationOffers,
  'term name 1': usedProgramOffers,
  'point label 0': revisionOffers,
  'point date 0': dateOffers,
  'timing date 0': dateOffers,
  'timing name 0': moments,
  'revision label 0': nextRevisionOffers,
  'settle name 0': questionOffers,
  'answer name 0': yes,
  'role name 0': newRoleOffers,
  'limit name 0': limitedOffers,
  'limit name 1': limitedRoleOffers,
  'fillsFact name 0': filledRoleOffers,
  'per field 0': perOffers,
  'parameter name 1': parameterTypeOffers,
  'kind name 1': pluralOffers,
  'record name 1': pluralOffers,
  'namedType field 0': typeOffers,
  'field field 0': newFieldOffers,
  'shape name 0': kindOffers,
  'shape field 0': identityOffers,
  'shape field 1': identityOffers,
  'entries name 0': kindOffers,
  'group name 1': kindOffers,
  'series name 1': kindOffers,
  'seriesMember name 0': seriesMemberOffers,
  'newest name 0': seriesOffers,
  'attribute field 0': attributeOffers,
  'attribute name 0': entriesAround,
  'attribute name 1': kindOffers,
  'sample name 0': sampleRecordOffers,
  'heldMember name 0': heldEntryOffers,
  'renewals date 0': dateOffers,
  'renewals date 1': dateOffers,
  'award name 0': endingEntryOffers,
  'awarded name 0': awardedKindOffers,
  'awarded name 1': awardedEntryOffers,
  'holdsFact name 0': heldKindOffers,
  'holdsFact name 1': heldKindOffers,
  'attestedFact name 0': attestationOffers,
  'attestedFact date 0': dateOffers,
  'attestedFact date 1': dateOffers,
  'emptyFact field 0': listOffers,
  'itemFact name 0': itemOffers,
  'fieldFact field 0': factFieldOffers,
  'expect name 0': sampleOffers,
  'outcome name 0': stateOffers,
  'happened date 0': dateOffers,
  'happened date 1': dateOffers,
  'happened date 2': dateOffers,
  'without name 0': withoutOffers,
  'without text 0': identityTextOffers,
};

/** What is offered for an expectation that is no word of the language. */
export const offersFor = (situation: Situation, { rules, token, occurrence }: Expectation): readonly Offer[] =>
  (roles[`${rules.rule} ${token.kind} ${occurrence}`] ?? nothing)(situation, rules);
