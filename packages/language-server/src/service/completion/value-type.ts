import type { CoreType } from '@proviso/compiler';
import type { OpenRule } from '@proviso/grammar';
import { attributeType } from './catalog-offers.ts';
import { factType } from './fact-offers.ts';
import { openRule, type Situation } from './situation.ts';
import { comparedType } from './value-offers.ts';

/** The type of the value that is being written: of a fact, of an attribute, or of what is compared with. */
export const valueType = (situation: Situation, rules: OpenRule): CoreType | null => {
  if (openRule(rules, 'fieldFact') !== null) return factType(situation, rules);
  if (openRule(rules, 'attribute') !== null) return attributeType(situation, rules);
  return comparedType(situation, rules);
};
