import type { Mistake } from './mistake.ts';

/** Programs, as a newcomer begins them. */
export const programs: readonly Mistake[] = [
  [
    `require all «of»
  - insured
  - agreement GuildAgreement`,
    'After "all" the name of what is counted, such as "individuals" is expected, but "of" stands here. A list after "all of" stands in braces: all of { - … - … }.',
  ],
  [
    `require all of {
  «insured»
  agreement GuildAgreement
}`,
    'A dash "-" is missing before "insured": every point of a list begins with one.',
    'Add the dash "-"',
  ],
  [
    `require all of {
  - insured«,»
  - agreement GuildAgreement
}`,
    'The points of a list stand without commas between them: remove this one.',
    'Remove it',
  ],
  [
    `require all of {
  - insured
  - agreement «GuildAgreement»`,
    'A closing brace "}" is missing after "GuildAgreement": the document ends here.',
    'Add the closing brace "}"',
  ],
  [
    `section «Specialization» {
  require insured
}`,
    'After "section" a text in quotes is expected, but "Specialization" stands here. Put it in quotes: "Specialization".',
    'Write "Specialization"',
  ],
  [
    `section «"Specialization"»
  require insured`,
    'After "Specialization" an opening brace "{" is expected, but "require" stands here.',
    'Add the opening brace "{"',
  ],
  [
    `section «“Specialization”» {
  require insured
}`,
    'Texts stand in straight quotes: "Specialization", not “Specialization”.',
    'Write "Specialization"',
  ],
  [
    `section «'Specialization'» {
  require insured
}`,
    'Texts stand in straight quotes: "Specialization", not \'Specialization\'.',
    'Write "Specialization"',
  ],
  [
    `program «Guild2»
require insured`,
    'This program uses no catalog that says what is judged. Add a line such as use "./catalog.proviso"; the catalog needs a record.',
  ],
  [
    `program «"Guild Requirements"»
use "./catalog.proviso"
require insured`,
    '"Guild Requirements" does not belong here, after "program". A name is one word without quotes, such as GuildRequirements; the title in quotes stands after it.',
  ],
  [
    `program «Guild Requirements»
use "./catalog.proviso"
require insured`,
    'A name is one word: write "GuildRequirements" instead of "Guild Requirements".',
    'Write "GuildRequirements"',
  ],
  [
    `«Program» Guild2
use "./catalog.proviso"
require insured`,
    'Write "program" in small letters, not "Program".',
    'Write "program"',
  ],
  [
    `program Guild2
use «./catalog.proviso»
require insured`,
    'The path of a document stands in quotes: "./catalog.proviso".',
    'Write "./catalog.proviso"',
  ],
  [
    `program Guild2
use «"catalog"»
require insured`,
    'There is no document "catalog". Did you mean "./catalog.proviso"?',
    'Write "./catalog.proviso"',
  ],
  [
    `program Guild2
«import» "./catalog.proviso"
require insured`,
    '"import" does not belong here, after "Guild2". Write "use" instead of "import".',
  ],
  [
    `revisions {
  1.0 «2024-01-01» "First"
}
require insured`,
    '"2024-01-01" does not belong here, after "1.0". What may stand here is a revision such as: 5.0 on 2024-05-31 "What has changed".',
  ],
  [
    `revisions {
  1.0 on «Jan 1 2024» "First"
}
require insured`,
    'Write the date year first: 2024-01-01, not "Jan 1 2024".',
    'Write "2024-01-01"',
  ],
  [
    `revisions {
  «v1».0 on 2024-01-01 "First"
}
require insured`,
    '"v1" does not belong here, after "{". What may stand here is a revision such as: 5.0 on 2024-05-31 "What has changed".',
  ],
  [
    `revisions {
  «Version» 1.0 on 2024-01-01 "First"
}
require insured`,
    '"Version" does not belong here, after "{". What may stand here is a revision such as: 5.0 on 2024-05-31 "What has changed".',
  ],
  [
    `policy GetWell «Get» Well Plan {
  require insured
}`,
    'After "GetWell" an opening brace "{" is expected, but "Get" stands here.',
  ],
  [
    `text «"Intro"»
  Some words that readers see.
require insured`,
    'After "Intro" prose between """ and """ is expected, but "Some" stands here.',
  ],
  [
    `text "Intro" «"Some words that readers see."»
require insured`,
    'After "Intro" prose between """ and """ is expected, but "Some words that readers see." stands here.',
  ],
  [
    `«Some» words that readers see.
require insured`,
    '"Some" does not belong here, after "./catalog.proviso". What may stand here is a section, a requirement or another part of a program.',
  ],
  [
    `«-»- a comment
require insured`,
    'This dash does not belong here: only the points of "all of { … }" and the like, and entries, begin with one.',
  ],
  [
    `«#» a comment
require insured`,
    'A comment begins with "//" and ends with its line: "// a comment".',
    'Write "//"',
  ],
  [
    `require Insured: insured
require «Insured»: ovens at least 2`,
    'Two requirements in force on the same days have the label "Insured": this one and the one in line 3. Give one of them another label, or end the first where the second begins.',
  ],
  [
    `define experienced baker «=» certified Master
require at least 1 experienced baker`,
    'Write ":" instead of "=".',
    'Write ":"',
  ],
  [
    `define «"experienced baker"»: certified Master
require insured`,
    '"experienced baker" does not belong here, after "define". The words of a definition stand without quotes.',
  ],
  [
    `require insured // checked
«require»`,
    'After "require" what is required, such as "any specialization" or "at least 2 individuals" is expected, but the document ends here.',
  ],
  [
    `revisions { 1.0 on «2023-13-10» 2.0 on 2023-05-01 }
require since 2.0: insured`,
    'There is no day 2023-13-10. Did you mean "2023-10-13"?',
    'Write "2023-10-13"',
  ],
  [
    `revisions { 1.0 on «2023-13-10» 2.0 on 2023-05-01 }
require Foo since 1.0 before 2.0: insured`,
    'There is no day 2023-13-10. Did you mean "2023-10-13"?',
    'Write "2023-10-13"',
  ],
  [
    'require Foo since «2023-13-10» before 2023-05-01: insured',
    'There is no day 2023-13-10. Did you mean "2023-10-13"?',
    'Write "2023-10-13"',
  ],
  [
    'section "Foo" before 2023-05-01 { require Foo since «2023-13-10»: insured }',
    'There is no day 2023-13-10. Did you mean "2023-10-13"?',
    'Write "2023-10-13"',
  ],
  [
    `revisions { 1.0 on 2023-01-01 2.0 { for new «bakeries» on 2023-10-01 } }
award specialization Bread
define new bakery: founded is after 2023-01-01
require since 2.0: insured`,
    '"bakeries" means nothing here. Write "plural bakeries" after "record bakery" in the catalog.',
  ],
];
