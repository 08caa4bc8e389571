/** `exclusion OneTechnology: at most 1 specialization per technology`: what whoever is awarded an entry may not hold besides it. */
import type { HoldingObject, NounPhrase, Quantity } from '@proviso/grammar';
import { always } from '../calendar/lifetimes.ts';
import type { Award, Condition } from '../core/core.ts';
import type { Range } from '../documents/load.ts';
import { literalInWords } from '../names/literal-in-words.ts';
import type { ExclusionSymbol, Names } from '../names/symbols.ts';
import { supersessionsOfKind } from '../names/supersessions.ts';
import type { Asked } from './admissions.ts';
import { requiredSpans } from './holding-conditions.ts';
import { askedOf, holderOf, holdingSelection, reportNotHeld } from './holdings.ts';
import { inForceWhere } from './in-force.ts';
import { nounOf } from './nouns.ts';
import { boundInWords, boundOf } from './numbers.ts';
import { attributePer, valuesOfEntries } from './per.ts';
import { conditionAt, placeOf, type Scope } from './scope.ts';
import { reportMisplaced, reportUnsupported } from './unsupported.ts';

/** Entries of which so many at most are held at once. */
export interface ExclusiveSet {
  readonly exclusion: ExclusionSymbol;
  readonly kind: string;
  readonly atMost: number;
  /** The entries, each with the days on which it is one of them. */
  readonly asked: Asked;
  /** What they have in common, after the name of the kind: ` where technology is Voice`. */
  readonly words: string;
}

interface Written {
  readonly quantity: Quantity;
  readonly phrase: NounPhrase;
}

const writtenIn = ({ condition }: ExclusionSymbol['node']): Written | null => {
  const object: Pick<HoldingObject, 'quantity' | 'noun'> | null =
    condition.kind === 'Holds' && condition.verb === 'holds'
      ? condition.object
      : condition.kind === 'Quantified' && condition.predicate === null
        ? condition
        : null;
  const quantity = object?.quantity ?? null;
  return object === null || quantity === null ? null : { quantity, phrase: object.noun };
};

/** The sets that an exclusion speaks of; what is wrong with it is said. */
const setsOf = (around: Scope, exclusion: ExclusionSymbol): readonly ExclusiveSet[] => {
  const { node, document } = exclusion;
  const scope: Scope = { ...around, document };
  if (node.condition.kind === 'Error') return [];
  const reportForm = (): readonly ExclusiveSet[] => {
    scope.lowering.report('exclusion-form', placeOf(scope, node.condition), {});
    return [];
  };
  const written = writtenIn(node);
  if (written === null) return reportForm();
  const { quantity, phrase } = written;
  const noun = nounOf(scope, phrase);
  if (noun === null) return [];
  if (noun.kind !== 'entries') return reportForm();
  const per = phrase.per === null ? null : attributePer(scope, phrase.per, noun.of);
  reportUnsupported(scope, per === null || per.kind === 'other' ? phrase : { ...phrase, per: null });
  reportMisplaced(scope, phrase, ['range', 'window', 'earned', 'heldFor', 'heldBy', 'who'], noun.of.plural);
  const bound = boundOf(scope, quantity);
  const asked = askedOf(scope, noun, phrase);
  if (holderOf(scope, noun.of, 'holds') === null) {
    reportNotHeld(scope, node.condition, noun.of, 'holds');
    return [];
  }
  if (asked === null || bound === null || (per !== null && per.kind !== 'field')) return [];
  if (bound.atMost === null || bound.atMost === 0 || bound.atLeast !== null) return reportForm();
  const common = { exclusion, kind: noun.of.name, atMost: bound.atMost };
  if (per === null) return [{ ...common, asked, words: '' }];
  return valuesOfEntries(scope, node.condition, phrase, per.field, asked).map(({ value, asked: having }) => ({
    ...common,
    asked: having,
    words: ` where ${per.field.name} is ${literalInWords(value)}`,
  }));
};

/** The sets of entries of which the catalogs say how many are held at once. */
export const exclusiveSets = (scope: Scope): readonly ExclusiveSet[] =>
  scope.lowering.names.exclusions.flatMap((exclusion) => setsOf(scope, exclusion));

/** The entries of a set without the one that is awarded and those that this award ends. */
const othersIn = (names: Names, { asked, kind }: ExclusiveSet, award: Award): Asked => {
  const ended = supersessionsOfKind(names.supersessions, kind).flatMap((one) =>
    one.award === award.entry ? [one.ends] : [],
  );
  const left = [...(asked.asked?.entries() ?? [...asked.kind.entries.keys()].map((name) => [name, [always]] as const))];
  return { ...asked, asked: new Map(left.filter(([name]) => name !== award.entry && !ended.includes(name))) };
};

/** What a set asks of whoever is awarded one of its entries, on the days on which that is one of them. */
const conditionsOf = (around: Scope, set: ExclusiveSet, award: Award): readonly Condition[] => {
  const { exclusion, asked, atMost, words, kind } = set;
  const scope: Scope = { ...around, document: exclusion.document };
  const isIn = kind === award.kind && (asked.asked?.has(award.entry) ?? true);
  const holder = holderOf(scope, asked.kind, 'holds');
  const others = othersIn(scope.lowering.names, set, award);
  if (!isIn || holder === null || (others.asked?.size ?? 0) === 0) return [];
  const range: Range = exclusion.node.condition;
  const bound = { atLeast: null, atMost: atMost - 1 };
  const { name, plural } = asked.kind;
  const few = atMost === 1 ? `no other ${name}` : `at most ${atMost - 1} other ${atMost === 2 ? name : plural}`;
  const wording = { label: exclusion.name, title: exclusion.title, sentence: `${few}${words}` };
  const selection = holdingSelection(others, holder, null, { time: { kind: 'onDay' }, earned: null });
  const needed = { ...wording, needed: boundInWords(bound) };
  const one = conditionAt(scope, range, { kind: 'count', selection, bound }, needed);
  return requiredSpans(asked, award.entry, true).map((days) => inForceWhere(scope, range, days, one, wording));
};

/** What the exclusions of the catalogs ask of whoever is given what the program awards. */
export const excludedBeside = (
  scope: Scope,
  sets: readonly ExclusiveSet[],
  award: Award | null,
): readonly Condition[] => (award === null ? [] : sets.flatMap((set) => conditionsOf(scope, set, award)));
