import type { CoreType } from '@proviso/compiler';
import type { OpenRule } from '@proviso/grammar';
import { rank, type Offer } from './offer.ts';
import { revisionsIn } from './program-parts.ts';
import { openRule, type Situation } from './situation.ts';

/** Rules whose dates do not refer to revisions. */
const ofFacts = ['sample', 'expect', 'revision'] as const;

/** The revisions, the latest first: what is written is mostly about the newest. */
export const revisionOffers = ({ programTree, document }: Situation): readonly Offer[] =>
  programTree === null || document.parsed.document.kind !== 'Program'
    ? []
    : revisionsIn(programTree)
        .toReversed()
        .map(({ name, title, on }) => ({
          label: name,
          kind: 'revision',
          rank: rank.best,
          detail: [on, title].filter((each) => each !== null).join(' · '),
          ...(title === null ? {} : { alsoFoundBy: title }),
        }));

/** The day on which the reader looks at documents: what is expected is mostly looked at at once. */
const dayLookedAt = ({ day }: Situation, rules: OpenRule): readonly Offer[] =>
  day === null || openRule(rules, 'expect') === null
    ? []
    : [{ label: day, kind: 'value', rank: rank.best, detail: 'the day on which you look at the document' }];

/** The days on which revisions begin, the latest first. */
const revisionDays = ({ programTree }: Situation, rules: OpenRule): readonly Offer[] => {
  if (programTree === null || openRule(rules, 'revision') !== null) return [];
  const place = openRule(rules, ...ofFacts) === null ? rank.rare : rank.best;
  return revisionsIn(programTree)
    .flatMap(({ name, on }): readonly Offer[] =>
      on === null ? [] : [{ label: on, kind: 'revision', rank: place, detail: `the day of revision ${name}` }],
    )
    .toReversed();
};

/** Days that matter. */
export const dateOffers = (situation: Situation, rules: OpenRule): readonly Offer[] => [
  ...dayLookedAt(situation, rules),
  ...revisionDays(situation, rules),
];

/** The label of the next revision: one more than the last. */
export const nextRevisionOffers = ({ programTree }: Situation): readonly Offer[] => {
  const last = programTree === null ? undefined : revisionsIn(programTree).at(-1);
  const [major] = (last?.name ?? '0').split('.');
  const label = `${Number(major) + 1}.0`;
  return Number.isNaN(Number(major))
    ? []
    : [
        {
          label,
          kind: 'revision',
          rank: rank.best,
          detail: 'the next revision',
          snippet: `${label} on \${1:2025-01-01} "\${2:What has changed}"`,
        },
      ];
};

const units = ['hour', 'day', 'week', 'month', 'year', 'minute'] as const;

/** The units that a value of a type can have, the likeliest first: any where nothing is known of it. */
const unitsOf = (type: CoreType | null): readonly string[] => {
  if (type === null) return units;
  if (type.kind === 'list') return unitsOf(type.of);
  if (type.kind === 'duration') return ['hour', 'day', 'week', 'minute'];
  return type.kind === 'period' ? ['month', 'year'] : [];
};

/** Units of time, in the number that stands before them. */
export const unitOffers = ({ expected: { tokens } }: Situation, type: CoreType | null): readonly Offer[] => {
  const isOne = tokens.at(-1)?.image === '1';
  return unitsOf(type).map((unit) => ({ label: isOne ? unit : `${unit}s`, kind: 'value', rank: rank.best }));
};
