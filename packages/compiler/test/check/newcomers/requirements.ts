import type { Mistake } from './mistake.ts';

/** One sentence each, as a newcomer writes it. */
export const requirements: readonly Mistake[] = [
  ['require callBack at most «3 hrs»', 'Write "3 hours" instead of "3 hrs".', 'Write "3 hours"'],
  ['require sales at least «500 USD»', 'Write "USD 500" instead of "500 USD".', 'Write "USD 500"'],
  [
    'require sales at least «$1.000.000»',
    'Write "USD 1,000,000" instead of "$1.000.000": commas stand between thousands, and a dot before decimals.',
    'Write "USD 1,000,000"',
  ],
  ['require sales at least «$500,000»', 'Write "USD 500,000" instead of "$500,000".', 'Write "USD 500,000"'],
  [
    'require inspected in the last «year»',
    '"year" does not belong here, after "last". Say how many: "in the last 1 year", or "in the current month".',
  ],
  [
    'require inspected is «in» the last 2 years',
    '"in" does not belong here, after "is". Leave out "is": "inspected in the …".',
  ],
  [
    'require inspected is «within» the last 2 years',
    '"within" does not belong here, after "is". Leave out "is within": "inspected in the …".',
  ],
  [
    'require at least 2 reviews during «the» last 12 months',
    '"the" does not belong here, after "during". Write "in" instead of "during".',
  ],
  [
    'require specialization Bread held for «12» months',
    '"12" does not belong here, after "for". Without a break it is "held continuously for 12 months"; added up, "held for at least 12 months in total in the last …".',
  ],
  [
    'require inspected «within» 2 years',
    '"within" does not belong here, after "inspected". A length of time is "at most 2 years"; a date lies "in the last 2 years".',
  ],
  [
    'require inspected «within» the last 2 years',
    '"within" does not belong here, after "inspected". Write "in" instead of "within".',
  ],
  [
    'require any specialization except Bread« and »Cake',
    '"Cake" looks like one more name of the list before it: write a comma instead of "and", which joins whole requirements. (If it is a requirement of its own, say so: "any …", "all …".)',
    'Write ", "',
  ],
  [
    'require any specialization Bread, Cake« or »Pastry',
    '"Pastry" looks like one more name of the list before it: write a comma instead of "or", which joins whole requirements. (If it is a requirement of its own, say so: "any …", "all …".)',
    'Write ", "',
  ],
  [
    'require at least 2 «full time» bakers',
    '"full time" means nothing here. Did you mean "full-time"?',
    'Write "full-time"',
  ],
  [
    'require at least «two» bakers',
    'After "least" a number such as 2, or a percentage such as 60% is expected, but "two" stands here. Write the number in digits: 2.',
    'Write "2"',
  ],
  [
    'require minimum «2» bakers',
    '"2" does not belong here, after "minimum". Write "at least 2" instead of "minimum 2".',
  ],
  [
    'require at least 2 bakers «with» certification FineBaking',
    '"with" means nothing here. Did you mean "who hold"?',
    'Write "who hold"',
  ],
  [
    'require at least 2 bakers who have certification «FineBaking»',
    '"FineBaking" does not belong here, after "certification". For what somebody holds write "hold": "who hold certification FineBaking".',
  ],
  [
    'require at least 2 «certified» Journeyman bakers',
    '"certified" means nothing here. Here a word that describes a baker, or "bakers certified …", is expected.',
  ],
  [
    'require at least 2 bakers certified «at» Journeyman or higher',
    '"at" does not belong here, after "certified". What may follow is "and", "or" or the next requirement.',
  ],
  [
    'require at least 2 bakers certified Journeyman or «above»',
    '"above" means nothing here. Did you mean "higher"?',
    'Write "higher"',
  ],
  [
    'require at least 2 bakers certified Journeyman «level» or higher',
    '"level" means nothing here. Here a word that describes a baker, such as "full-time", is expected.',
  ],
  ['require sales «of» at least USD 500,000', '"of" does not belong here, after "sales". Leave out "of".'],
  [
    'require sales is «at» least USD 500,000',
    '"at" does not belong here, after "is". Leave out "is": "sales at least …".',
  ],
  ['require sales «>» USD 500,000', 'Write "more than" instead of ">".', 'Write "more than"'],
  [
    'require sales greater «than» USD 500,000',
    '"than" does not belong here, after "greater". Write "more than" instead of "greater than".',
  ],
  [
    'require sales at least «EUR» 500,000',
    'This amount is in "EUR", but the field is in USD. Write what it is in USD: amounts are not converted.',
  ],
  [
    'require callBack at most «1 month»',
    '"1 month" is in another unit: this field counts weeks, days, hours or minutes, and a month or a year has no fixed number of days. Write for instance "30 days".',
  ],
  [
    'require contract at least «90 days»',
    '"90 days" is in another unit: this field counts months or years. Write for instance "3 months".',
  ],
  [
    'require callBack «within» 1 hour',
    '"within" does not belong here, after "callBack". A length of time is "at most 1 hour"; a date lies "in the last 1 hour".',
  ],
  [
    'require callBack maximum «1» hour',
    '"1" does not belong here, after "maximum". Write "at most 1" instead of "maximum 1".',
  ],
  ['require founded before «2020»', '"2020" does not belong here, after "before". Write the whole date: 2020-01-01.'],
  [
    'require founded before «2020-01-01»',
    'After "2020-01-01" a colon ":" is expected, but the document ends here. If "founded" is a field, write "founded is before 2020-01-01".',
  ],
  [
    'require founded is before «1/15/2020»',
    'Write the date year first: 2020-01-15, not "1/15/2020".',
    'Write "2020-01-15"',
  ],
  [
    'require founded is before «January 15, 2020»',
    'Write the date year first: 2020-01-15, not "January 15, 2020".',
    'Write "2020-01-15"',
  ],
  [
    'require agreement «with» GuildAgreement',
    '"with" means nothing here. Here the name of an agreement, after "agreement", is expected.',
  ],
  [
    'require agreement «"Guild Agreement"»',
    'After "Guild Agreement" a colon ":" is expected, but the document ends here. If an entry of the catalog is meant, write its name, which is one word without quotes.',
  ],
  [
    'require «signed» agreement GuildAgreement',
    '"signed" means nothing here. Here the name of an agreement, after "agreement", is expected.',
  ],
  [
    'must «hold» agreement GuildAgreement',
    '"hold" does not belong here, after "must". A requirement begins with "require".',
  ],
  [
    'require a «specialization»',
    '"specialization" does not belong here, after "a". Write "any" or "at least 1" instead of "a".',
  ],
  ['«requires» any specialization', '"requires" means nothing here. Did you mean "require"?', 'Write "require"'],
  ['require any specialization«;»', 'Nothing needs a ";" at its end: remove it.', 'Remove it'],
  [
    'require«:» any specialization',
    '":" does not belong here, after "require". A colon stands after a label, and there is none: leave it out.',
  ],
  [
    'require Agreement "Has an agreement" «agreement» GuildAgreement',
    'After "Has an agreement" a colon ":" is expected, but "agreement" stands here.',
    'Add the colon ":"',
  ],
  ['require insured «=» yes', 'Write "is" instead of "=".', 'Write "is"'],
  ['require insured is «true»', '"true" does not fit here: "yes" or "no" is expected.', 'Write "yes"'],
  ['require insured is «"yes"»', '"yes" does not fit here: "yes" or "no" is expected, without quotes.', 'Write "yes"'],
  [
    'require insured: «yes»',
    '"yes" means nothing here. Here a field of the bakery, a definition or a whole requirement is expected.',
  ],
  [
    'require «is» insured',
    'After "require" what is required, such as "any specialization" or "at least 2 individuals" is expected, but "is" stands here. "is" has a meaning of its own and is no name; "Is" may be one.',
  ],
  [
    'require not «suspended»',
    '"suspended" means nothing here. Here a field of the bakery, a definition or a whole requirement is expected.',
  ],
  [
    'require any of { «insured», agreement GuildAgreement }',
    'A dash "-" is missing before "insured": every point of a list begins with one.',
  ],
  ['require at least «25 percent» of bakers are trained', 'Write "25%" instead of "25 percent".', 'Write "25%"'],
  ['require at least «25 %» of bakers are trained', 'Write "25%" instead of "25 %".', 'Write "25%"'],
  [
    'require at least 2 «trained» bakers',
    '"trained" means nothing here. Here a word that describes a baker, or "bakers who are trained", is expected.',
  ],
  [
    'require at least 60% of bakers «trained»',
    '"trained" means nothing here. Here a word that describes a baker, such as "full-time", is expected.',
  ],
  [
    'require each baker «must» be trained',
    '"must" does not belong here, after "baker". Write "every" instead of "each", or "counted once" after what counts once.',
  ],
  [
    'require no «more» than 3 ovens',
    '"more" does not belong here, after "no". Write "at most" instead of "no more than".',
  ],
  [
    'require at least 3 «ovens»',
    '"ovens" means nothing here. Here what is counted (a field is compared: "ovens at least …") is expected.',
  ],
  ['require ovens at least «three»', 'A bakery has no "three". Did you mean "3"?', 'Write "3"'],
  [
    'require ovens «3»',
    '"3" does not belong here, after "ovens". Say how it is compared: "ovens at least 3", "ovens is 3" or "ovens at most 3".',
  ],
  [
    'require ovens at least 3 or «more»',
    'After "more" "than" is expected, but the document ends here. Leave out "or more": "at least" says it.',
  ],
  [
    'require «3» or more ovens',
    'After "require" what is required, such as "any specialization" or "at least 2 individuals" is expected, but "3" stands here. Say how it is meant: "at least 3", "exactly 3" or "at most 3".',
  ],
  [
    'require any specialization «since 2024-01-01»',
    '"since 2024-01-01" says nothing of specializations here. The days of a requirement stand before its colon: "require since 2024-01-01: …".',
  ],
  [
    'require Spec «after» 2024-01-01: any specialization',
    '"after" does not belong here, after "Spec". Write "since 2024-01-01" instead of "after 2024-01-01".',
  ],
  [
    'require Spec from «2024-01-01»: any specialization',
    '"2024-01-01" does not belong here, after "from". Write "since 2024-01-01" instead of "from 2024-01-01".',
  ],
  [
    'require Spec until «2024-01-01»: any specialization',
    '"2024-01-01" does not belong here, after "until". Write "through 2024-01-01" instead of "until 2024-01-01".',
  ],
  [
    'require Spec effective «2024-01-01»: any specialization',
    '"2024-01-01" does not belong here, after "effective". Write "since 2024-01-01" instead of "effective 2024-01-01".',
  ],
  [
    'require specialization «Sourdough»',
    'There is no specialization "Sourdough" in the catalog. It has "Bread", "Pastry", "Cake", "Pizza", "Rye", "Wedding" and 2 more.',
  ],
  [
    'require any specialization in «Sweets»',
    '"Sweets" means nothing here. Here a group of specializations is expected.',
  ],
  [
    'require any specialization except «Sourdough», Bread',
    'There is no specialization "Sourdough" in the catalog. It has "Bread", "Pastry", "Cake", "Pizza", "Rye", "Wedding" and 2 more.',
  ],
  [
    'require any «specialisation»',
    '"specialisation" means nothing here. Did you mean "specialization"?',
    'Write "specialization"',
  ],
  [
    'require «insured and agreement GuildAgreement or ovens at least 2»',
    'This mixes "and" with "or": put brackets around what belongs together, as in "(A and B) or C".',
  ],
  ['require insured «&» agreement GuildAgreement', 'Write "and" instead of "&".', 'Write "and"'],
  [
    '«if» ovens at least 2 then require insured',
    '"if" does not belong here, after "./catalog.proviso". Write "require when …: …" for what is required only then.',
  ],
  [
    'require insured «if» ovens at least 2',
    '"if" does not belong here, after "insured". When it applies stands before the colon: "require when …: …".',
  ],
  [
    'require insured unless ovens «at» least 2',
    '"at" does not belong here, after "ovens". Write "require when not …: …" instead of "unless".',
  ],
  [
    'require insured when ovens at least «2»',
    'After "2" a colon ":" is expected, but the document ends here. What is required stands after it: "require when …: …".',
  ],
  [
    'require average «of» reviews.score at least 4',
    '"of" does not belong here, after "average". What may follow is "and", "or" or the next requirement.',
  ],
  ['require country is «Belgium»', '"Belgium" does not fit here: a text in quotes is expected.', 'Write "Belgium"'],
  [
    'require country is «in» "Belgium", "France"',
    '"in" does not belong here, after "is". Leave out "in"; several values have commas between them.',
  ],
  [
    'require country is "Belgium" or «"France"»',
    '"France" does not belong here, after "or". Several values of one field have commas between them: is "A", "B".',
  ],
  [
    'require ovens between 2 «-» 4',
    '"-" does not belong here, after "2". Write "and" instead of "-": between 2 and 4.',
  ],
  [
    'require ovens at least 2 and at most «4»',
    'After "4" the name of what is counted, such as "individuals" is expected, but the document ends here. If "ovens" is meant again, name it again: "and ovens at most 4".',
  ],
  [
    'require «baker certified Master»',
    'Say how many: for instance "at least 1 baker certified Master".',
    'Write "at least 1 baker certified Master"',
  ],
  [
    'require «1» baker certified Master',
    'After "require" what is required, such as "any specialization" or "at least 2 individuals" is expected, but "1" stands here. Say how it is meant: "at least 1", "exactly 1" or "at most 1".',
  ],
  [
    'require at least 1 baker who passed the «exam» Hygiene',
    '"exam" does not belong here, after "the". Leave out "the".',
  ],
  ['require at least 1 baker who is «a» full-time', '"a" does not belong here, after "is". Leave out "a".'],
  [
    'require at least 1 «Full-Time» baker',
    '"Full-Time" means nothing here. Did you mean "full-time"?',
    'Write "full-time"',
  ],
  [
    'require at least 1 «FullTime» baker',
    '"FullTime" means nothing here. Did you mean "full-time"?',
    'Write "full-time"',
  ],
  ['require at least 1 baker where employment «=» FullTime', 'Write "is" instead of "=".', 'Write "is"'],
  [
    'require attested «"Code of conduct signed"»',
    '"Code of conduct signed" does not belong here, after "attested". A name is one word without quotes, such as CodeOfConductSigned; the title in quotes stands after it.',
  ],
  [
    'require attestation «CodeOfConduct»',
    '"CodeOfConduct" means nothing here. Here what is counted, such as a kind or a record of the catalog, is expected.',
  ],
  [
    'require any specialization «(»except Bread)',
    '"(" does not belong here, after "specialization". Brackets hold whole requirements only: leave them out here.',
  ],
  ['require any specialization «exept» Bread', '"exept" means nothing here. Did you mean "except"?', 'Write "except"'],
  [
    'require any specialization «execpt» Bread',
    '"execpt" means nothing here. Did you mean "except"?',
    'Write "except"',
  ],
  [
    'require any specialization «expect» Bread',
    '"expect" does not belong here, after "specialization". Write "except" instead of "expect".',
    'Write "except"',
  ],
  [
    'require any specialization «excluding» Bread',
    '"excluding" means nothing here. Did you mean "except"?',
    'Write "except"',
  ],
  [
    'require any specialization but «not» Bread',
    '"not" does not belong here, after "but". Write "except" instead of "but not".',
  ],
  [
    'require any specialization other «than» Bread',
    '"than" does not belong here, after "other". Write "except" instead of "other than".',
  ],
  [
    'require any specialization, «except» Bread',
    'After this comma a name is expected, but "except" stands here: remove the comma, or write what is missing.',
  ],
  ['«recommended» insured', '"recommended" means nothing here. Did you mean "recommend"?', 'Write "recommend"'],
  [
    'require sales at least USD «500.000»',
    '"500.000" can be read in two ways: write "500,000" if the dot stands between thousands, or "500" if it stands before decimals.',
  ],
  [
    'require sales at least USD 500000 «per» year',
    '"per" does not belong here, after "500000". What is compared is one amount: leave out what follows it.',
  ],
  ['require sales at least USD «500K»', 'Write the number in full: "500,000" instead of "500K".', 'Write "500,000"'],
  [
    'require sales at least «500,000»',
    '"500,000" does not fit here: an amount such as USD 500,000 is expected.',
    'Write "USD 500,000"',
  ],
  ['require sales at least «US$500,000»', 'Write "USD 500,000" instead of "US$500,000".', 'Write "USD 500,000"'],
  [
    'require callBack at most «one» hour',
    'After "most" a value, such as 8, 2024-05-31, "text", 1 hour or a name, is expected, but "one" stands here. Write the number in digits: 1.',
    'Write "1"',
  ],
  [
    'require callBack at most an «hour»',
    '"hour" does not belong here, after "an". Write "1 hour" instead of "an hour".',
  ],
  ['require callBack at most «60 min»', 'Write "60 minutes" instead of "60 min".', 'Write "60 minutes"'],
  [
    'require callBack at most 1 «business» day',
    '"business" does not belong here, after "1". Is a colon missing after "callBack"?',
  ],
  ['require contract at least «1 yr»', 'Write "1 year" instead of "1 yr".', 'Write "1 year"'],
  [
    'require satisfaction at least «80»',
    '"80" does not fit here: a percentage such as 25% is expected.',
    'Write "80%"',
  ],
  [
    'require satisfaction between «75.5» and 90%',
    '"75.5" does not fit here: a percentage such as 25% is expected.',
    'Write "75.5%"',
  ],
  ['require satisfaction more than «0.8»', '"0.8" does not fit here: a percentage such as 25% is expected.'],
  [
    'roles { role Lead: «one» baker }',
    '"one" does not belong here, after ":". Write "1" instead of "one".',
    'Write "1"',
  ],
  [
    'roles { role Lead: «at» least 1 baker }',
    '"at" does not belong here, after ":". Write a number alone: so many fill the role.',
  ],
  [
    'roles { role Lead: 1 baker «is» trained }',
    '"is" does not belong here, after "baker". Write "who" before it: "baker who is …".',
  ],
  [
    'roles each filled by «different» baker { role Lead: 1 baker }',
    '"different" does not belong here, after "by". Write "a" before it: "a different".',
    'Write "a different"',
  ],
  [
    'require open «role» Lead: 1 baker',
    '"role" does not belong here, after "open". A role stands within "roles { … }".',
  ],
];
