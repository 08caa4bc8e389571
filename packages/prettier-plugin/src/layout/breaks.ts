import type { ChildKey, NodeKind, NodeOf } from '@proviso/grammar';

/**
 * Before which of a list's nodes a line may end: before each, between two, or before the first only. A `list` is kept
 * together where there is room for it in the next line; else it has as many names on a line as fit, further indented. `comma`: a line
 * may end behind the comma before it.
 */
export type Breaks = 'each' | 'between' | 'first' | 'list' | 'comma';

export type BreaksOf = { readonly [Kind in NodeKind]?: Readonly<Partial<Record<ChildKey<NodeOf<Kind>>, Breaks>>> };

const header = { title: 'each', modifiers: 'each', when: 'each' } as const;

/**
 * Where a sentence that is too long for its line may go on in the next: before these parts, and the words that lead to
 * them, as `except`. What is not named here stays together with what is before it. Commas and colons stay on the line that
 * they end; `|`, `<`, `and` and `or` begin the next.
 */
export const breaks: BreaksOf = {
  Program: { title: 'each' },
  Catalog: { title: 'each' },
  Revision: { title: 'each' },
  CohortStart: { timings: 'each' },
  Section: { modifiers: 'each', when: 'each' },
  Statement: header,
  Instead: { of: 'each', when: 'each' },
  Exception: { to: 'each', modifiers: 'each', when: 'each' },
  Define: { parameters: 'between' },
  Policy: header,
  Unsettled: { question: 'each' },
  Settle: { modifiers: 'each', note: 'each' },
  Roles: { title: 'each', each: 'first' },
  Score: { ...header, outOf: 'each' },
  Part: { ...header, upTo: 'each' },
  CreditProportion: { upTo: 'each' },
  Table: { title: 'each' },
  Row: { cells: 'each' },
  Award: { ends: 'between' },
  State: { title: 'each', duration: 'each' },
  Duty: { ...header, within: 'each', after: 'first' },
  Transition: { from: 'between', to: 'each', notify: 'first', by: 'first' },
  TriggerOn: { when: 'each' },
  Meets: { window: 'each' },

  Scale: { levels: 'list' },
  Calendar: { title: 'each', dates: 'list' },
  Series: { title: 'each', members: 'list' },
  Choice: { members: 'list' },
  Group: { title: 'each', members: 'list' },
  Kind: { title: 'each', plural: 'each' },
  NamedType: { names: 'between' },
  HoldsShape: { kinds: 'between' },
  Entry: { title: 'each', lifetimes: 'each' },
  Attribute: { values: 'between' },
  Replaced: { lifetimes: 'each' },
  Includes: { members: 'between' },
  CrossingLimit: { roles: 'between' },
  Exempt: { names: 'between' },
  Ranking: { steps: 'between' },

  Sample: { title: 'each' },
  HoldsFact: { members: 'between' },
  FillsFact: { members: 'between' },
  HeldMember: { renewed: 'between' },
  AttestedFact: { by: 'each', on: 'each', through: 'each', evidence: 'each' },
  FieldFact: { data: 'between' },
  Expect: { without: 'each', state: 'each', timings: 'each', after: 'list', because: 'list' },

  NotGiven: { note: 'each' },
  Attested: { title: 'each' },
  Quantified: { predicate: 'each' },
  HoldingObject: { grace: 'each' },
  CountedOnce: { apart: 'comma', of: 'between' },
  Aggregate: { window: 'each', comparison: 'each' },
  NounPhrase: {
    members: 'each',
    groups: 'list',
    window: 'each',
    where: 'each',
    except: 'list',
    earned: 'each',
    heldBy: 'each',
    heldFor: 'each',
    who: 'each',
    per: 'each',
    ofWhom: 'list',
  },
  Who: { predicates: 'between' },
  Is: { values: 'between' },
  Measured: { calendars: 'between' },
};
