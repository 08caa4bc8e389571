import { documentOfSize } from '../parsing/documents.ts';

const linesIn = (text: string): number => text.split('\n').length - 1;

/** The first so many lines of a text, up to the end of what stands at the margin. */
const cutTo = (text: string, lines: number): string => {
  const all = text.split('\n');
  const end = all.findIndex((line, index) => index >= lines && line === '}');
  return end === -1 ? text : `${all.slice(0, end + 1).join('\n')}\n`;
};

/** The sample program with its sections repeated until it has so many lines. */
export const provisoDocument = (lines: number): string => {
  const usual = documentOfSize(100_000);
  return cutTo(documentOfSize((100_000 / linesIn(usual)) * lines * 1.1), lines);
};

const part = (index: number): string => `"""
What is known of a partner of group ${index}: where it works, who works for it, and what these people have been examined
in. A person who is given twice under one id is one person, and what ran out yesterday counts for nothing today.
"""
type Partner${index} implements Node & Company & Auditable @key(fields: "id") @access(level: PARTNER_MANAGER) {
  id: ID!
  # The company's name, for people: no requirement asks for it, and nobody is judged by it.
  name: String! @deprecated(reason: "Ask for the registered name and the trading name instead.")
  specializations(first: Int = 10, after: String, since: Date, exclude: [ID!] = []): SpecializationConnection!
  individuals(employment: Employment, certified: CertificationLevel = ASSOCIATE, first: Int = 10): IndividualList!
  "In how many countries the role is to apply, and the groupings that these countries belong to."
  countries(grouping: CountryGrouping, onlyThoseWithAnOffice: Boolean = false, first: Int = 250): [Country!]!
  customerService(language: Language = ENGLISH, includeHolidays: Boolean = true): CustomerService @cost(complexity: 5)
  "The longest that a customer waits to be called back, as the partner has declared it in the yearly review."
  callBack(during: BusinessHours = WEEKDAYS): Duration @deprecated(reason: "Use customerService.callBack instead.")
}

query Individuals${index}($partner: ID!, $level: CertificationLevel = ASSOCIATE, $employment: Employment = FULL_TIME) {
  partner${index}(id: $partner) {
    specializations(first: 100, exclude: ["EnvSustainability", "CoreSecurity"]) @include(if: $withSpecializations) {
      name
    }
    individuals(employment: $employment, certified: $level, first: 250) @skip(if: $withoutIndividuals) {
      certifications(since: "2019-12-17", levels: [ASSOCIATE, PROFESSIONAL, EXPERT]) {
        heldSince(calendar: GREGORIAN) @format(as: "YYYY-MM-DD")
      }
    }
  }
}
`;

/** A schema and queries of so many lines, which are about as long as those of the program. */
export const graphqlDocument = (lines: number): string => {
  const parts = Math.ceil(lines / (linesIn(part(0)) + 1));
  return cutTo(Array.from({ length: parts }, (_, index) => part(index)).join('\n'), lines);
};

/** A document that nobody has formatted: without its indentation, and with spaces where none belong. */
export const untidy = (text: string): string => text.replaceAll(/^ +(?!["#/])/gm, '').replaceAll(': ', ' :  ');

export { linesIn };
