/** What may stand in a lifecycle: its states and clocks, what is recorded, and what requirements come to. */
import type { OpenRule } from '@proviso/grammar';
import { rank, type Offer } from './offer.ts';
import { clocksIn, labelsIn, statesIn, type Titled } from './program-parts.ts';
import { imagesOf, openRule, type Situation } from './situation.ts';

const offered =
  (detail: string) =>
  ({ name, title }: Titled): Offer => ({
    label: name,
    kind: 'value',
    rank: rank.best,
    detail: title ?? detail,
    ...(title === null ? {} : { alsoFoundBy: title }),
  });

/** The states, without those that are listed already. */
export const stateOffers = ({ programTree, expected }: Situation, rules: OpenRule): readonly Offer[] => {
  if (programTree === null) return [];
  const listed = rules.rule === 'names' ? new Set(imagesOf(expected.tokens.slice(rules.first))) : new Set<string>();
  return statesIn(programTree)
    .filter(({ name }) => !listed.has(name))
    .map(offered('a state'));
};

export const clockOffers = ({ programTree }: Situation): readonly Offer[] =>
  programTree === null ? [] : clocksIn(programTree).map(offered('a clock'));

/** What is known to be recorded; anything else may be. */
export const eventOffers = ({ expected }: Situation): readonly Offer[] =>
  expected.tokens.at(-1)?.image !== 'on'
    ? []
    : [
        { label: 'renewal', kind: 'value', rank: rank.best, detail: 'when a renewal is recorded' },
        { label: 'application', kind: 'value', rank: rank.best, detail: 'when an application is recorded' },
        { label: 'decision', kind: 'value', rank: rank.best, detail: 'when somebody decided it' },
      ];

/** What a transition may ask of requirements: one by its label, or all of them. */
export const requirementOffers = ({ programTree }: Situation, rules: OpenRule): readonly Offer[] => {
  if (programTree === null || openRule(rules, 'trigger') === null) return [];
  const labels = labelsIn(programTree).map(({ name, title }): Offer => ({
    label: name,
    kind: 'requirement',
    rank: rank.best,
    detail: title ?? 'whether it is met or unmet',
  }));
  return [
    ...labels,
    { label: 'every requirement is met', kind: 'requirement', rank: rank.best, detail: 'the whole program' },
  ];
};

const met: Offer = { label: 'met', kind: 'value', rank: rank.first, detail: 'it is met' };

/** What a requirement may be, after its label and `is`. */
export const metOffers = ({ programTree, expected }: Situation, rules: OpenRule): readonly Offer[] => {
  const [before, label, is] = imagesOf(expected.tokens.slice(-3));
  if (programTree === null || is !== 'is' || openRule(rules, 'trigger') === null) return [];
  if (before === 'every' && label === 'requirement') return [met];
  if (labelsIn(programTree).every(({ name }) => name !== label)) return [];
  return [met, { label: 'unmet', kind: 'value', rank: rank.first, detail: 'it is not met' }];
};
