import type { Mistake } from './mistake.ts';

/** Catalogs, as somebody writes them who comes from elsewhere. */
export const catalogs: readonly Mistake[] = [
  [
    `catalog C
kind badge
entries of badge { «Gold», Silver }
record club { holds badge }`,
    'A dash "-" is missing before "Gold": every point of a list begins with one.',
  ],
  [
    `catalog C
kind badge
entries of «badge»
  - Gold
  - Silver
record club { holds badge }`,
    'After "badge" an opening brace "{" is expected, but "-" stands here.',
    'Add the opening brace "{"',
  ],
  [
    `catalog C
kind badge
record club { holds «badges» }`,
    '"badges" means nothing here. Did you mean "badge"?',
    'Write "badge"',
  ],
  [
    `catalog C
scale Level: Low«,» High
record club { level: Level }`,
    '"," does not belong here, after "Low". The levels of a scale are joined by "<", the lowest first: Low < High.',
  ],
  [
    `catalog C
choice Size: Small «|» Large
record club { size: Size }`,
    '"|" does not belong here, after "Small". The members of a choice are joined by commas: Red, Green, Blue.',
  ],
  [
    `catalog C
record club { name: «string» }`,
    'There is no type "string". Did you mean "text"?',
    'Write "text"',
  ],
  [
    `catalog C
record club { members: «integer» }`,
    'There is no type "integer". Did you mean "number"?',
    'Write "number"',
  ],
  [
    `catalog C
record club { active: «boolean» }`,
    'There is no type "boolean". Did you mean "yesno"?',
    'Write "yesno"',
  ],
  [
    `catalog C
record club { fee: «USD» }`,
    'There is no type "USD". Did you mean "money in USD"?',
    'Write "money in USD"',
  ],
  [
    `catalog C
record club { fee: «money» }`,
    '"money" does not fit here: say which currency, as in "money in USD".',
  ],
  [
    `catalog C
record club { «name» text }`,
    'After "{" a field such as "level: number", or "holds" and kinds with commas between them, is expected, but "name" stands here. Is a colon missing after "name"?',
    'Add the colon ":"',
  ],
  [
    `catalog C
record club { name: text, «size»: number }`,
    'Fields stand without commas between them: remove this one.',
  ],
  [
    `catalog C
record club { members: list of «members» }
record member { name: text }`,
    'There is no type "members". Did you mean "member"?',
    'Write "member"',
  ],
  [
    `catalog C
kind badge { level: «Level» }
record club { holds badge }`,
    'There is no type "Level". A type is number, percent, "money in USD", duration, period, date, text, yesno, or a scale, choice, kind or record of the catalog.',
  ],
  [
    `catalog C
entries of «badge» { - Gold }
record club { name: text }`,
    '"badge" means nothing here. Here a kind of this catalog is expected.',
  ],
  [
    `catalog C
kind badge plural badges
entries of badge { - Gold "Gold" - «Gold» "Silver" }
record club { holds badge }`,
    'The name "Gold" is taken already. Give one of the two another name, or remove it.',
  ],
  [
    `catalog C
kind badge
entries of «badges» { - Gold }
record club { holds badge }`,
    '"badges" means nothing here. Did you mean "badge"?',
    'Write "badge"',
  ],
  [
    `catalog C
«entry» Gold of badge
record club { name: text }`,
    '"entry" does not belong here, after "C". Write "entries of" instead of "entry".',
  ],
  [
    `catalog C
kind certification { level: number  area: text }
entries of certification { - «Basic» - Other { level: 2  area: "A" } }
record club { holds certification }`,
    '"Basic" does not say its "level" and "area", which every certification has. Add each of them ("level: …"), or write "?" after its type where it may be left out.',
  ],
  [
    `catalog C
kind badge { share: percent }
entries of badge { - Gold { share: «80» } }
record club { holds badge }`,
    '"80" does not fit here: a percentage such as 25% is expected.',
    'Write "80%"',
  ],
  [
    `catalog C
scale Level: Low < High
kind badge { level: Level }
entries of badge { - Gold { level: «:» } }
record club { holds badge }`,
    'After ":" a value, such as Expert, 8 or "text", is expected, but ":" stands here.',
  ],
  [
    `catalog C
scale Level: Low < High
kind badge { level: Level }
entries of badge { - Gold { level: «}» }
record club { holds badge }`,
    'After ":" a value, such as Expert, 8 or "text", is expected, but "}" stands here.',
  ],
  [
    `catalog C
kind badge
record club { members: list of member  holds badge }
record member plural members «identified» by id { id: text }`,
    '"identified" does not belong here, after "members". "identified by id" stands inside the braces: record member plural members { identified by id … }.',
  ],
  [
    `catalog C
kind badge
record club «holds» badge { size: number }`,
    '"holds" does not belong here, after "club". "holds badge" stands inside the braces: record club { holds badge … }.',
  ],
  [
    `catalog C
kind badge
entries of badge { - Gold }
record club { holds badge  people: list of person }
record person plural people { identified by id  id: text }
sharing S { a person fills «Lead» at most 2 badges }`,
    '"Lead" does not belong here, after "fills". Write "in" after the role: "Lead in at most 2", and of what.',
  ],
];
