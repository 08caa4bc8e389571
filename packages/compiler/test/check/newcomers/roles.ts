import type { Mistake } from './mistake.ts';

const inCatalog = (items: string): string => `catalog C
kind badge
entries of badge { - Gold - Silver - Bronze }
record bakery { holds badge  bakers: list of baker }
record baker plural bakers { identified by id  id: text }
${items}`;

const limits = (words: string): string => inCatalog(`sharing S { ${words} }`);
const moreLimits = (words: string): string =>
  inCatalog(`sharing S { a baker fills Lead in at most 2 badges\n${words} }`);

const facts = (words: string, end = '}'): string => `examples for Guild
use "./guild.proviso"
bakery A { baker "ana" { ${words} ${end} }
expect A unmet on 2024-01-01`;

/** Roles, limits on them, who fills them, and what counts once, as a newcomer writes them. */
export const roles: readonly Mistake[] = [
  [
    limits('«baker» fills Lead in at most 2 badges'),
    '"baker" does not belong here, after "{". Write "a" before it: "a baker".',
    'Write "a baker"',
  ],
  [
    limits('«the» baker fills Lead in at most 2 badges'),
    '"the" does not belong here, after "{". Write "a" instead of "the".',
    'Write "a"',
  ],
  [
    limits('a «bakers» fills Lead in at most 2 badges'),
    '"bakers" means nothing here. Did you mean "baker"?',
    'Write "baker"',
  ],
  [
    limits('a baker fills Lead in «2» badges'),
    '"2" does not belong here, after "in". Write "at most 2" instead of "2".',
    'Write "at most 2"',
  ],
  [
    limits('a baker fills Lead in «maximum» 2 badges'),
    '"maximum" does not belong here, after "in". Write "at most" instead of "maximum".',
    'Write "at most"',
  ],
  [
    limits('a baker fills Lead in «up» to 2 badges'),
    '"up" does not belong here, after "in". Write "at most 2" instead of "up to 2".',
  ],
  [
    limits('a baker fills Lead in no «more» than 2 badges'),
    '"more" does not belong here, after "no". Write "at most" instead of "no more than".',
  ],
  [
    limits('a baker fills Lead in «two» badges'),
    '"two" does not belong here, after "in". Write "at most 2" instead of "two".',
    'Write "at most 2"',
  ],
  [
    limits('a baker fills Lead in at most «two» badges'),
    'After "most" a number such as 2, or a percentage such as 60% is expected, but "two" stands here. Write the number in digits: 2.',
    'Write "2"',
  ],
  [
    limits('a baker fills «at» most 2 badges'),
    '"at" does not belong here, after "fills". The role stands first: "fills … in at most 2", and of what.',
  ],
  [
    limits('a baker fills «the» Lead in at most 2 badges'),
    '"the" does not belong here, after "fills". Leave out "the".',
    'Remove it',
  ],
  [
    limits('a baker fills «"Lead"» in at most 2 badges'),
    '"Lead" does not belong here, after "fills". The name of a role stands without quotes: Lead.',
    'Write "Lead"',
  ],
  [
    limits('a baker fills «Lead», Sales in at most 2 badges'),
    '"Lead" does not belong here, after "fills". A limit is about one role: give each a line of its own.',
  ],
  [
    limits('a baker fills «Lead» at most 2 badges'),
    '"Lead" does not belong here, after "fills". Write "in" after the role: "Lead in at most 2", and of what.',
  ],
  [
    moreLimits('no baker fills «both» Lead and Sales'),
    '"both" does not belong here, after "fills". Say that nobody fills two of them: "two of Lead, …".',
  ],
  [
    moreLimits('no baker fills «Lead» and Sales'),
    '"Lead" does not belong here, after "fills". Say that nobody fills two of them: "two of Lead, Sales".',
  ],
  [
    moreLimits('no baker fills «2» of Lead, Sales'),
    '"2" does not belong here, after "fills". Write "two" instead of "2".',
    'Write "two"',
  ],
  [
    moreLimits('no baker fills «more» than one of Lead, Sales'),
    '"more" does not belong here, after "fills". Write "two of" instead of "more than one of".',
  ],
  [
    moreLimits('no baker fills two of Lead «and» Sales'),
    '"and" does not belong here, after "Lead". Names in a list have commas between them.',
    'Write ","',
  ],
  [moreLimits('exempt«:» Gold'), '":" does not belong here, after "exempt". Leave out ":".', 'Remove it'],
  [
    moreLimits('exempt badge «Gold»'),
    '"Gold" does not belong here, after "badge". Name the entry alone: "exempt Gold".',
  ],
  [moreLimits('«exept» Gold'), '"exept" means nothing here. Did you mean "exempt"?', 'Write "exempt"'],
  [moreLimits('claims rank: held «frst»'), '"frst" means nothing here. Did you mean "first"?', 'Write "first"'],
  [
    moreLimits('claims rank: «first» held'),
    '"first" does not belong here, after ":". Write "held first" instead of "first held".',
  ],
  [
    moreLimits('claims rank: held first, «by» filing date'),
    '"by" does not belong here, after ",". Write "then" before it: "then by".',
    'Write "then by"',
  ],
  [
    moreLimits('claims rank: held first «then» by filing date'),
    '"then" does not belong here, after "first". A comma stands before "then".',
    'Add the comma ","',
  ],
  [
    moreLimits('claims rank: by «date»'),
    '"date" does not belong here, after "by". Write "filing" before it: "filing date".',
    'Write "filing date"',
  ],
  [
    inCatalog('award of Gold ends Silver «and» Bronze'),
    '"and" does not belong here, after "Silver". Names in a list have commas between them.',
    'Write ","',
  ],
  [
    inCatalog('award of Gold «replaces» Silver'),
    '"replaces" does not belong here, after "Gold". Write "ends" instead of "replaces".',
    'Write "ends"',
  ],
  [
    'roles each filled by a different baker { role Lead: «a» baker }',
    '"a" does not belong here, after ":". Write "1" instead of "a".',
    'Write "1"',
  ],
  [
    'roles each filled by a different baker { role Lead: «baker» who is trained }',
    '"baker" does not belong here, after ":". Say how many: "1 baker".',
    'Write "1 baker"',
  ],
  [
    'roles each filled by a different baker { role Lead: «two» bakers }',
    '"two" does not belong here, after ":". Write "2" instead of "two".',
    'Write "2"',
  ],
  [
    'roles each filled by a different baker { «Lead»: 1 baker }',
    '"Lead" does not belong here, after "{". Write "role" before it: "role Lead".',
    'Write "role Lead"',
  ],
  [
    'roles each filled by a different baker { «-» Lead: 1 baker }',
    '"-" does not belong here, after "{". Write "role" instead of "-".',
    'Write "role"',
  ],
  [
    'roles each filled by a different baker { «roles» Lead: 1 baker }',
    '"roles" does not belong here, after "{". Write "role" instead of "roles".',
    'Write "role"',
  ],
  [
    'roles «filled» by a different baker { role Lead: 1 baker }',
    '"filled" does not belong here, after "roles". Write "each" before it: "each filled".',
    'Write "each filled"',
  ],
  [
    'roles each filled by «another» baker { role Lead: 1 baker }',
    '"another" does not belong here, after "by". Write "a different" instead of "another".',
    'Write "a different"',
  ],
  [
    'roles each filled «with» a different baker { role Lead: 1 baker }',
    '"with" does not belong here, after "filled". Write "by" instead of "with".',
    'Write "by"',
  ],
  [
    'roles Team«:» each filled by a different baker { role Lead: 1 baker }',
    '":" does not belong here, after "Team". Leave out ":".',
    'Remove it',
  ],
  [
    'roles each «is» filled by a different baker { role Lead: 1 baker }',
    '"is" does not belong here, after "each". Leave out "is".',
    'Remove it',
  ],
  [
    'roles each filled by a different baker { role Lead: 1 baker «with» exam Hygiene }',
    '"with" means nothing here. Did you mean "who hold"?',
    'Write "who hold"',
  ],
  [
    'award of specialization «Bread» require insured',
    '"Bread" does not belong here, after "specialization". What a program awards stands without "of": "award specialization Bread".',
  ],
  [
    'require baker «counted» once { - at least 1 baker - at least 2 bakers }',
    '"counted" does not belong here, after "baker". Say that it is so of each: "each baker counted once".',
  ],
  [
    'require each baker counted once «no» two sharing employment { - at least 1 baker - at least 2 bakers }',
    '"no" does not belong here, after "once". A comma stands before "no two sharing".',
    'Add the comma ","',
  ],
  [
    'require each baker counted once { «at» least 1 baker - at least 2 bakers }',
    'A dash "-" is missing before "at": every point of a list begins with one.',
  ],
  [
    'require each baker counted once { - Lead: «1» baker - at least 2 bakers }',
    'After ":" what is required, such as "any specialization" or "at least 2 individuals" is expected, but "1" stands here. Say how it is meant: "at least 1", "exactly 1" or "at most 1".',
  ],
  [
    'require A: at least 1 baker require B: at least 2 bakers require each baker counted once «in» A, B',
    '"in" does not belong here, after "once". Write "for" instead of "in".',
    'Write "for"',
  ],
  [
    'require A: at least 1 baker require B: at least 2 bakers require each baker counted once for A, «A»',
    '"A" stands in this list twice. Remove one of the two.',
  ],
  [facts('fills«:» Lead in Bread'), '":" does not belong here, after "fills". Leave out ":".', 'Remove it'],
  [facts('fills «role» Lead in Bread'), '"role" does not belong here, after "fills". Leave out "role".', 'Remove it'],
  [
    facts('fills no «roles»'),
    '"roles" does not belong here, after "no". Write "role" instead of "roles".',
    'Write "role"',
  ],
  [facts('fills nothing', '«}»'), '"}" does not belong here, after "nothing". Write "fills no role".'],
  [facts('fills Lead', '«}»'), '"}" does not belong here, after "Lead". Say of which entry: "fills Lead in …".'],
  [
    facts('fills Lead«,» Sales in Bread'),
    '"," does not belong here, after "Lead". A line is about one role: begin the next one with "fills" again.',
  ],
  [
    facts('fills Lead in specialization «Bread»'),
    '"Bread" does not belong here, after "specialization". Name the entry alone: "in Bread".',
  ],
  [
    facts('fills Lead in Bread «and» Rye'),
    '"and" does not belong here, after "Bread". Names in a list have commas between them.',
    'Write ","',
  ],
];
