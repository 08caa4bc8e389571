import type { Mistake } from './mistake.ts';

/** Examples, as a newcomer writes them. */
export const examples: readonly Mistake[] = [
  [
    `examples for Guild
use "./guild.proviso"
bakery A { insured: «true» }
expect A unmet on 2024-01-01`,
    '"insured" takes "yes" or "no", and "true" is none.',
    'Write "yes"',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { «insured» yes }
expect A unmet on 2024-01-01`,
    'After "{" a fact, such as "holds certification CCNA since 2022-05-01" or "callBack: 1 hour", is expected, but "insured" stands here. Is a colon missing after "insured"?',
    'Add the colon ":"',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { insured: yes, ovens«:» 2 }
expect A unknown on 2024-01-01`,
    '":" does not belong here, after "ovens". Facts stand without commas between them.',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { insured: yes sales: «500» }
expect A unknown on 2024-01-01`,
    '"sales" takes an amount such as USD 500,000, and "500" is none.',
    'Write "USD 500"',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { insured: yes sales: «$500» }
expect A met on 2024-01-01`,
    'Write "USD 500" instead of "$500".',
    'Write "USD 500"',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { insured: yes sales: «EUR 500» }
expect A met on 2024-01-01`,
    '"sales" takes an amount such as USD 500,000, and "EUR 500" is none.',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { insured: yes }
expect A «is» unknown on 2024-01-01`,
    '"is" does not belong here, after "A". Leave out "is".',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { insured: yes }
expect A «GetWell» on 2024-01-01`,
    '"GetWell" does not belong here, after "A". A state stands after "in": in GetWell.',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { insured: yes }
expect A in «GetWell» on 2024-01-01`,
    '"Guild" has no lifecycle, so nobody is in a state of it. Expect a verdict such as "met", or add a lifecycle to the program.',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { insured: yes }
expect A «unknown»`,
    'After "unknown" "on" and a date is expected, but the document ends here.',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { insured: yes }
expect A «failed» on 2024-01-01`,
    '"failed" does not belong here, after "A". Write "unmet" instead of "failed".',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { insured: yes }
expect unknown «A» on 2024-01-01`,
    '"A" does not belong here, after "unknown". The sample stands before its verdict: expect A unknown.',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { holds specialization Bread, certification «FineBaking» }
expect A unknown on 2024-01-01`,
    '"FineBaking" does not belong here, after "certification". Begin what is held of another kind with "holds" again: holds certification FineBaking.',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { «baker» ana { trained: yes } }
expect A unknown on 2024-01-01`,
    '"baker" does not belong here, after "{". Put the name in quotes: baker "ana".',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { holds Bread «}»
expect A unknown on 2024-01-01`,
    'After "Bread" a name is expected, but "}" stands here.',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { bakers: «3» }
expect A unknown on 2024-01-01`,
    '"bakers" takes items such as: baker "a" { … }, and "3" is none.',
  ],
  [
    `«examples»
use "./guild.proviso"
bakery A { }
expect A unknown on 2024-01-01`,
    'After "examples" "for" is expected, but "use" stands here.',
  ],
  [
    `examples «of» Guild
use "./guild.proviso"
bakery A { }
expect A unknown on 2024-01-01`,
    'After "examples" "for" is expected, but "of" stands here.',
  ],
  [
    `examples for «Guild»
bakery A { }
expect A unknown on 2024-01-01`,
    'The program "Guild" is not in any document used here. Add a line such as use "./program.proviso".',
  ],
  [
    `examples for Guild
use "./guild.proviso"
«sample» A { }
expect A unknown on 2024-01-01`,
    '"sample" means nothing here. Did you mean "bakery"?',
    'Write "bakery"',
  ],
  [
    `examples for Guild
use "./guild.proviso"
bakery A { satisfaction: «80» }
expect A unknown on 2024-01-01`,
    '"satisfaction" takes a percentage such as 25%, and "80" is none.',
    'Write "80%"',
  ],
];
