import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.ts';
import { marked } from './support/marked.ts';

/** Each mistake gives one message, at the place that is marked. */
const oneMessage = (source: string, message: string, replacement: string | null): void => {
  const { text, ranges } = marked(source);
  const found = parse(text).problems.map((problem) => ({ ...problem, code: undefined, missing: undefined }));
  expect(found).toEqual(ranges.map((range) => ({ ...range, code: undefined, message, replacement })));
};

describe('What is left out', () => {
  it.each<[string, string, string | null]>([
    [
      `program P
require meets Basic «in» the last 6 months`,
      '"in" does not belong here, after "Basic". Say of which days: "on any day in the last 6 months", or "throughout the last 6 months".',
      null,
    ],
    [
      `program P
require meets Basic on «every» day in the last 6 months`,
      '"every" does not belong here, after "on". Write "throughout the last 6 months" instead of "on every day".',
      null,
    ],
    [
      `program P
require meets Basic on any day «of» the last 6 months`,
      '"of" does not belong here, after "day". Write "in" instead of "of".',
      null,
    ],
    [
      `program P
exception Small «when» x: y`,
      '"when" does not belong here, after "Small". Say which requirement it is an exception to, by its label: "exception Small to Seats when …: …".',
      null,
    ],
    [
      `program P
lifecycle {
  at «end» of Warn: Warn becomes Out
}`,
      '"end" does not belong here, after "at". Write "at the end of".',
      null,
    ],
    [
      `program P
lifecycle {
  «if» X is unmet: Good becomes Out
}`,
      '"if" does not belong here, after "{". Write "when" instead of "if".',
      null,
    ],
    [
      `program P
revisions {
  2.0 {
    for new partners «since» 2015-04-01
  }
}`,
      '"since" does not belong here, after "partners". Write "on" instead of "since".',
      null,
    ],
    [
      `program P
require X «any» specialization`,
      '"any" does not belong here, after "X". Is a colon missing after "X"?',
      null,
    ],
    [
      `program P
require X at least 2 «members»`,
      '"members" does not belong here, after "2". Is a colon missing after "X"?',
      null,
    ],
    [
      `program P
define full-time member employment «is» FullTime`,
      'After "employment" a colon ":" is expected, but "is" stands here.',
      null,
    ],
    [
      `catalog C
kind x {
  level «Expert»
}`,
      'After "level" a colon ":" is expected, but "Expert" stands here.',
      null,
    ],
    [
      `examples for P
partner A «{»
  callBack 1 hour
}`,
      'After "{" a fact, such as "holds certification CCNA since 2022-05-01" or "callBack: 1 hour", is expected, but "callBack" stands here. Is a colon missing after "callBack"?',
      null,
    ],
    [
      `program P
section "A" {
  require «x»

section "B" {
  require y
}`,
      'A closing brace "}" is missing after "x": "section" stands here.',
      null,
    ],
    [
      `program P
section "A" {
  require «x»`,
      'A closing brace "}" is missing after "x": the document ends here.',
      null,
    ],
    [
      `program P
section «"A"»
  require x
}`,
      'After "A" an opening brace "{" is expected, but "require" stands here.',
      null,
    ],
    [
      `program P
require all of {
  «any» x
}`,
      'A dash "-" is missing before "any": every point of a list begins with one.',
      null,
    ],
    [
      `catalog C
entries of x {
  «A» "a"
}`,
      'A dash "-" is missing before "A": every point of a list begins with one.',
      null,
    ],
    [
      `program P
require (any x or any «y»`,
      'After "y" a closing bracket ")" is expected, but the document ends here.',
      null,
    ],
    [
      `program P
section «Players» {
}`,
      'After "section" a text in quotes is expected, but "Players" stands here. Put it in quotes: "Players".',
      '"Players"',
    ],
    [
      `program P
section «{»
}`,
      'After "section" a text in quotes is expected, but "{" stands here.',
      null,
    ],
    [
      `program P
require all «of»
  - any x`,
      'After "all" the name of what is counted, such as "individuals" is expected, but "of" stands here. A list after "all of" stands in braces: all of { - … - … }.',
      null,
    ],
    [
      `program P
require least «2» members`,
      '"2" does not belong here, after "least". Is "at" missing before "least"?',
      null,
    ],
    [
      `catalog C
entries «exam» {
}`,
      'After "entries" "of" is expected, but "exam" stands here.',
      null,
    ],
    [
      `program P
exception Small «Players»: any x`,
      'After "Small" "to" is expected, but "Players" stands here.',
      null,
    ],
    [
      `program P
require X measured every Spring measured first after 12 months«:» any x`,
      'After "months" "of" is expected, but ":" stands here. Say what has to be held for so long before: "first after 12 months of agreement Standard".',
      null,
    ],
    [
      `program P
require any x «since»`,
      'After "since" a date such as 2024-05-31 or a revision label such as 5.0 is expected, but the document ends here.',
      null,
    ],
    [
      `program P
require any x «or»`,
      'After "or" what is required, such as "any specialization" or "at least 2 individuals" is expected, but the document ends here.',
      null,
    ],
    [
      `program P
«require»`,
      'After "require" what is required, such as "any specialization" or "at least 2 individuals" is expected, but the document ends here.',
      null,
    ],
    [
      `program P
require X«:»`,
      'After ":" what is required, such as "any specialization" or "at least 2 individuals" is expected, but the document ends here.',
      null,
    ],
    [
      `examples for P
expect A «met»`,
      'After "met" "on" and a date is expected, but the document ends here.',
      null,
    ],
    [
      `program P
text «"A"»
require x`,
      'After "A" prose between """ and """ is expected, but "require" stands here.',
      null,
    ],
  ])('%s', oneMessage);
});

describe('What is too much', () => {
  it.each<[string, string, string | null]>([
    [
      `program P
require any x except A, B«,»
require y`,
      'After this comma a name is expected, but "require" stands here: remove the comma, or write what is missing.',
      null,
    ],
    [
      `program P
require all of {
  - any x«,»
  - any y
}`,
      'After this comma a name is expected, but "-" stands here: remove the comma, or write what is missing.',
      null,
    ],
    [
      `program P
require any x«;»`,
      'Nothing needs a ";" at its end: remove it.',
      '',
    ],
    [
      `program P
require any x«)»`,
      'This ")" closes nothing: remove it, or add the "(" that it belongs to.',
      null,
    ],
    [
      `program P
«}»`,
      'This "}" closes nothing: remove it, or add the "{" that it belongs to.',
      null,
    ],
    [
      `program P
use "a" «"b"»`,
      '"b" does not belong here, after "a". What may stand here is a section, a requirement or another part of a program.',
      null,
    ],
    [
      `program P
revisions {
  «-» 5.0 on 2024-01-01
}`,
      'This dash does not belong here: only the points of "all of { … }" and the like, and entries, begin with one.',
      null,
    ],
    [
      `program P
section "A" {
  «section» "B" {
    require x
  }
}`,
      'A section cannot stand within another: close the one before with "}" first.',
      null,
    ],
  ])('%s', oneMessage);
});

describe('What is written otherwise', () => {
  it.each<[string, string, string | null]>([
    [
      `program P
require X «=» any x`,
      'Write ":" instead of "=".',
      ':',
    ],
    [
      `program P
require level «=» Gold`,
      'Write "is" instead of "=".',
      'is',
    ],
    [
      `program P
require fees «>=» 8`,
      'Write "at least" instead of ">=".',
      'at least',
    ],
    [
      `program P
require fees «≤» 8`,
      'Write "at most" instead of "≤".',
      'at most',
    ],
    [
      `program P
require fees at least «$500,000»`,
      'Write "USD 500,000" instead of "$500,000".',
      'USD 500,000',
    ],
    [
      `program P
require fees at least «$500K»`,
      'Write "USD 500,000" instead of "$500K".',
      'USD 500,000',
    ],
    [
      `program P
require fees between «1.000.000 EUR» and «1.000.000 EUR»`,
      'Write "EUR 1,000,000" instead of "1.000.000 EUR": commas stand between thousands, and a dot before decimals.',
      'EUR 1,000,000',
    ],
    [
      `program P
require fees at least EUR «1.000.000»`,
      'Write "1,000,000" instead of "1.000.000": commas stand between thousands, and a dot before decimals.',
      '1,000,000',
    ],
    [
      `program P
require fees at least «1.500 EUR»`,
      '"1.500 EUR" can be read in two ways: write "EUR 1,500" if the dot stands between thousands, or "EUR 1.5" if it stands before decimals.',
      null,
    ],
    [
      `program P
require fees at least EUR «1.125»`,
      '"1.125" can be read in two ways: write "1,125" if the dot stands between thousands, or "1.1250" if it stands before decimals.',
      null,
    ],
    [
      `program P
require fees at least «1.2.3 EUR»`,
      '"1.2.3 EUR" is not a number. Write digits, with commas between thousands only: 500,000 or 4.5.',
      null,
    ],
    [
      `program P
require rate at least «1,5 %»`,
      '"1,5 %" can be read in two ways: write "1.5%" for a number with decimals, or "1, 5%" for two numbers.',
      null,
    ],
    [
      `program P
require fees is «1,5»`,
      '"1,5" can be read in two ways: write "1.5" for a number with decimals, or "1, 5" for two numbers.',
      null,
    ],
    [
      `program P
require rate at least «1.2.3%» of sales`,
      '"1.2.3%" is not a number. Write digits, with commas between thousands only: 500,000 or 4.5.',
      null,
    ],
    [
      `program P
require fees at least «25 %»`,
      'Write "25%" instead of "25 %".',
      '25%',
    ],
    [
      `program P
section «“A”» {
}`,
      'Texts stand in straight quotes: "A", not “A”.',
      '"A"',
    ],
    [
      `program P
use «'./a.proviso'»`,
      `Texts stand in straight quotes: "./a.proviso", not './a.proviso'.`,
      '"./a.proviso"',
    ],
    [
      `program P
use «"./a.proviso”»`,
      'Texts stand in straight quotes: "./a.proviso", not "./a.proviso”.',
      '"./a.proviso"',
    ],
    [
      `program P
require all of {
  «•» any x
}`,
      'Write "-" instead of "•".',
      '-',
    ],
    [
      `program P
require all of {
  «–» any x
}`,
      'Write "-" instead of "–".',
      '-',
    ],
    [
      `program P
require «full–time» x`,
      'Write "full-time" instead of "full–time".',
      'full-time',
    ],
    [
      `program P
require any x since «6 May 2024»`,
      'Write the date year first: 2024-05-06, not "6 May 2024".',
      '2024-05-06',
    ],
    [
      `program P
require any x since «May 6, 2024»`,
      'Write the date year first: 2024-05-06, not "May 6, 2024".',
      '2024-05-06',
    ],
    [
      `program P
require any x since «05/06/2024»`,
      'Write the date year first: 2024-05-06 or 2024-06-05, not "05/06/2024", which may mean either.',
      null,
    ],
    [
      `program P
require any x since «13/06/2024»`,
      'Write the date year first: 2024-06-13, not "13/06/2024".',
      '2024-06-13',
    ],
    [
      `program P
require any x since «2024/05/06»`,
      'Write the date year first: 2024-05-06, not "2024/05/06".',
      '2024-05-06',
    ],
    [
      `program P
require any x since «2024-05»`,
      '"2024-05" has no day: write the whole date, year first, such as 2024-05-01.',
      null,
    ],
    [
      `program P
require any x since «2024»`,
      '"2024" does not belong here, after "since". Write the whole date: 2024-01-01.',
      null,
    ],
    [
      `program P
require any x «and/or» any y`,
      '"and/or" leaves open what is meant: write "or" where one is enough, "and" where both are needed.',
      'or',
    ],
    [
      `program P
«Require» any x`,
      'Write "require" in small letters, not "Require".',
      'require',
    ],
    [
      `program P
«SECTION» "A" {
}`,
      'Write "section" in small letters, not "SECTION".',
      'section',
    ],
    [
      `program P
«#» Heading
require x`,
      'A comment begins with "//" and ends with its line: "// Heading".',
      '//',
    ],
    [
      `program P
«/* why */» require x`,
      'A comment begins with "//" and ends with its line: "// why".',
      null,
    ],
    [
      `program P
require at least «two» members`,
      'After "least" a number such as 2, or a percentage such as 60% is expected, but "two" stands here. Write the number in digits: 2.',
      '2',
    ],
    [
      `program P
require «2» members`,
      'After "require" what is required, such as "any specialization" or "at least 2 individuals" is expected, but "2" stands here. Say how it is meant: "at least 2", "exactly 2" or "at most 2".',
      null,
    ],
    [
      `program P
require a «member»`,
      '"member" does not belong here, after "a". Write "any" or "at least 1" instead of "a".',
      null,
    ],
    [
      `program P
require callBack at most «hour»`,
      'After "most" a value, such as 8, 2024-05-31, "text", 1 hour or a name, is expected, but "hour" stands here. A number is missing before "hour": 1 hour.',
      null,
    ],
    [
      `program P
require «hours» at least 8`,
      'After "require" what is required, such as "any specialization" or "at least 2 individuals" is expected, but "hours" stands here. "hours" has a meaning of its own and is no name; "Hours" may be one.',
      null,
    ],
    [
      `program P
policy «"Get well"» {
}`,
      '"Get well" does not belong here, after "policy". A name is one word without quotes, such as GetWell; the title in quotes stands after it.',
      null,
    ],
    [
      `catalog C
scale L: A«,» B`,
      '"," does not belong here, after "A". The levels of a scale are joined by "<", the lowest first: Low < High.',
      null,
    ],
    [
      `catalog C
choice L: A «|» B`,
      '"|" does not belong here, after "A". The members of a choice are joined by commas: Red, Green, Blue.',
      null,
    ],
    ['program P require callBack at most «1h»', '"1h": a number and its unit are two words. Write "1 hour".', '1 hour'],
    [
      'program P require callBack at most «30min»',
      '"30min": a number and its unit are two words. Write "30 minutes".',
      '30 minutes',
    ],
    [
      `catalog C
entries of x {
  - «646-203»
}`,
      '"646-203" begins with a digit, and a name begins with a letter. Put a letter before it.',
      null,
    ],
    [
      `program P
revisions {
  «5» on 2024-01-01
}`,
      '"5" does not belong here, after "{". What may stand here is a revision such as: 5.0 on 2024-05-31 "What has changed".',
      null,
    ],
    [
      `program P
require fees at least 1«,» 000`,
      '"," does not belong here, after "1": in a number a comma stands between thousands only, as in 500,000.',
      null,
    ],
  ])('%s', oneMessage);
});

describe('What is misspelt', () => {
  it.each<[string, string, string | null]>([
    [
      `program P
«requre» any x`,
      '"requre" means nothing here. Did you mean "require"?',
      'require',
    ],
    [
      `program P
«sectoin» "A" {
}`,
      '"sectoin" means nothing here. Did you mean "section"?',
      'section',
    ],
    [
      `program P
require any x «snice» 5.0`,
      '"snice" means nothing here. Did you mean "since"?',
      'since',
    ],
    [
      `program P
require at «laest» 2 members`,
      '"laest" means nothing here. Did you mean "least"?',
      'least',
    ],
    [
      `program P
require all «fo» { - x }`,
      '"fo" means nothing here. Did you mean "of"?',
      'of',
    ],
  ])('%s', oneMessage);
});

describe('What is never closed', () => {
  it.each<[string, string, string | null]>([
    [
      `program P
section «"A» {
  require x
}`,
      'This text is never closed: add a " at its end. A text stands on one line; a longer one stands between """ and """.',
      '"A"',
    ],
    [
      `program P
require all of {
  - «"A»: any x
  - "B": any y
}`,
      'This text is never closed: add a " at its end. A text stands on one line; a longer one stands between """ and """.',
      '"A"',
    ],
    [
      `program P
use «"./a»`,
      'This text is never closed: add a " at its end. A text stands on one line; a longer one stands between """ and """.',
      '"./a"',
    ],
    [
      `program P
text «"""»
  abc
require x`,
      'The prose that begins here is never closed: put """ on a line of its own where it ends.',
      null,
    ],
    [
      `program P
text «"""»
  abc
text """
  def
  """`,
      'The prose that begins here is never closed: put """ on a line of its own where it ends.',
      null,
    ],
  ])('%s', oneMessage);
});

describe('What is no document', () => {
  it.each<[string, string, string | null]>([
    [
      '«»',
      'A document begins with the word "program", "catalog" or "examples", followed by its name: program LeagueTeam "League Team Requirements".',
      null,
    ],
    [
      '«Hello», this is a letter.',
      'A document begins with the word "program", "catalog" or "examples", followed by its name: program LeagueTeam "League Team Requirements".',
      null,
    ],
    [
      '«require» any x',
      'A document begins with the word "program", "catalog" or "examples", followed by its name: program LeagueTeam "League Team Requirements".',
      null,
    ],
    [
      `«program»
section "A" {
}`,
      'After "program" a name is expected, but "section" stands here.',
      null,
    ],
  ])('%s', oneMessage);
});
