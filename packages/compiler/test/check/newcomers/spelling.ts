import type { Mistake } from './mistake.ts';

/** Names in several words, words without the space between them, and another mark in the place of a colon. */
export const spelling: readonly Mistake[] = [
  [
    `revisions { 5.0 on 2024-01-01 }
require «My Label» since 5.0: insured`,
    'A name is one word: write "MyLabel" instead of "My Label".',
    'Write "MyLabel"',
  ],
  ['require «My Label»: insured', 'A name is one word: write "MyLabel" instead of "My Label".', 'Write "MyLabel"'],
  [
    'require «My Own Label» "My own label": insured',
    'A name is one word: write "MyOwnLabel" instead of "My Own Label".',
    'Write "MyOwnLabel"',
  ],
  [
    'recommend «My Label» before 2024-01-01: insured',
    'A name is one word: write "MyLabel" instead of "My Label".',
    'Write "MyLabel"',
  ],
  [
    `require all of {
  - «My Label»: insured
  - ovens at least 2
}`,
    'A name is one word: write "MyLabel" instead of "My Label".',
    'Write "MyLabel"',
  ],
  [
    `policy «Get Well» "Get well" {
  require insured
}`,
    'A name is one word: write "GetWell" instead of "Get Well".',
    'Write "GetWell"',
  ],
  [
    'require attested «Code Conduct»',
    'A name is one word: write "CodeConduct" instead of "Code Conduct".',
    'Write "CodeConduct"',
  ],
  [
    `unsettled «Open Question» "Is it so?"
require OpenQuestion`,
    'A name is one word: write "OpenQuestion" instead of "Open Question".',
    'Write "OpenQuestion"',
  ],
  [
    `catalog C
kind «big badge»
record club { holds badge }`,
    'A name is one word: write "bigBadge" instead of "big badge".',
    'Write "bigBadge"',
  ],
  [
    `catalog C
kind badge plural «big badges»
record club { holds badge }`,
    'A name is one word: write "bigBadges" instead of "big badges".',
    'Write "bigBadges"',
  ],
  [
    `catalog C
kind badge
entries of badge { - Gold - «Big Silver» }
record club { holds badge }`,
    'A name is one word: write "BigSilver" instead of "Big Silver".',
    'Write "BigSilver"',
  ],
  [
    `catalog C
record «big club» { id: text }`,
    'A name is one word: write "bigClub" instead of "big club".',
    'Write "bigClub"',
  ],
  [
    `catalog «My Catalog»
kind badge
record club { holds badge }`,
    'A name is one word: write "MyCatalog" instead of "My Catalog".',
    'Write "MyCatalog"',
  ],
  ['require Mine«;» insured', 'Write ":" instead of ";".', 'Write ":"'],
  ['require Mine«;» any specialization', 'Write ":" instead of ";".', 'Write ":"'],
  ['require Mine "My own" since 2024-01-01«;» any specialization', 'Write ":" instead of ";".', 'Write ":"'],
  ['require all of { - "Ovens"«;» ovens at least 2 - insured }', 'Write ":" instead of ";".', 'Write ":"'],
  [
    `define full-time bakery«;» insured
require full-time`,
    'Write ":" instead of ";".',
    'Write ":"',
  ],
  [
    `catalog C
record club { id«;» text }`,
    'Write ":" instead of ";".',
    'Write ":"',
  ],
  [
    `catalog C
scale Level«;» Low < High
record club { level: Level }`,
    'Write ":" instead of ";".',
    'Write ":"',
  ],
  ['require insured«;» // as everybody', 'Nothing needs a ";" at its end: remove it.', 'Remove it'],
  ['require insured«;» require ovens at least 2', 'Nothing needs a ";" at its end: remove it.', 'Remove it'],
  ['require «atleast» 2 bakers', 'Write "at least" in two words, not "atleast".', 'Write "at least"'],
  ['require ovens «atmost» 2', 'Write "at most" in two words, not "atmost".', 'Write "at most"'],
  ['require sales «morethan» USD 500', 'Write "more than" in two words, not "morethan".', 'Write "more than"'],
  ['require Sales: «AtLeast» 2 bakers', 'Write "at least" in two words, not "AtLeast".', 'Write "at least"'],
  [
    'require at least 2 bakers certified Journeyman «orhigher»',
    'Write "or higher" in two words, not "orhigher".',
    'Write "or higher"',
  ],
  [
    'require at least 2 bakers «whohold» certification FineBaking',
    'Write "who hold" in two words, not "whohold".',
    'Write "who hold"',
  ],
  [
    'require Insured: «notgiven» "The page does not say."',
    'Write "not given" in two words, not "notgiven".',
    'Write "not given"',
  ],
  ['require «allof» { - insured - ovens at least 2 }', 'Write "all of" in two words, not "allof".', 'Write "all of"'],
  [
    `require Support: «anyof» {
  - insured
  - ovens at least 2
}`,
    'Write "any of" in two words, not "anyof".',
    'Write "any of"',
  ],
  ['require ovens «isnot» 3', 'Write "is not" in two words, not "isnot".', 'Write "is not"'],
  [
    `require Foo: insured
may «insteadof» Foo when ovens at least 2: any specialization`,
    'Write "instead of" in two words, not "insteadof".',
    'Write "instead of"',
  ],
];
