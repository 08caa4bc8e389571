/** Documents that provoke each diagnostic of the compiler: `«…»` marks the words that it points at. */
import type { MessageCode } from '../../src/diagnostics/messages.ts';

export interface Provoked {
  /** The items of a program over the catalog of tests, or a whole document. */
  readonly document: string;
  /** What to write instead of the marked words, where that is known. */
  readonly instead?: string;
}

const revisions = 'revisions { 1.0 "First" 2.0 on 2023-02-10 editorial 3.0 on 2024-05-06 editorial }\n';
const examples = 'examples for Small\nuse "./small.proviso"\n';

/** A program of which revision 2.0 begins for cohorts. */
const cohorts = (lines: string, revision = '2.0', after = ''): string =>
  [
    'award specialization Cloud',
    'define fresh partner: insured',
    'define stale partner: not fresh',
    `revisions { 1.0 ${revision} { ${lines} } ${after} }`,
    'require A since 2.0: insured',
  ].join(' ');

/** Items 1 to `count`. */
const repeated = (count: number, item: (at: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index + 1)).join(' ');

/** A lifecycle of two states with these items. */
const life = (items: string): string =>
  `require Insured: insured lifecycle { state A state B final clock c every 1 year when Insured is unmet: A becomes B ${items} }`;

/** Examples for a program with a lifecycle, and for one that says what it awards, too. */
const lived = (items: string): string =>
  `examples for Lively\nuse "./lively.proviso"\npartner P { insured: yes }\n${items}`;
const awarded = (items: string): string => `examples for Awarding\nuse "./awarding.proviso"\n${items}`;

/** A document that other documents use: a small program over the catalog of tests. */
const smallProgram = 'program Small use "./catalog.proviso" require Insured: insured require attested Support';

/** A catalog of bakeries with these items, and the limits that one of them has. */
const guildCatalog = (items: string): string =>
  `catalog Guild kind title plural titles kind course plural courses entries of title { - Silver - Guest } entries of course { - Bread - Sales } choice Shift: Early, Late record bakery plural bakeries { holds title bakers: list of baker ovens: list of oven } record baker { identified by id id: text shift: Shift passed course } record oven { heat: number } ${items}`;
const guildLimits = 'sharing Limits { a baker fills Master in at most 2 titles }';

/** Items of a program of a guild with limits, and of one without. */
const guild = (items: string, award = 'award title Silver'): string =>
  `program P use "./guild-catalog.proviso" ${award} ${items}`;
const free = (items: string): string => `program P use "./free-catalog.proviso" ${items}`;
const different = 'each filled by a different baker';

/** Those documents by their names. */
export const otherDocuments: Readonly<Record<string, string>> = {
  'small.proviso': smallProgram,
  'small-too.proviso': 'program Small use "./catalog.proviso" require suspended',
  'steady.proviso': 'program Steady use "./catalog.proviso" require measured every July: insured',
  'recent.proviso':
    'program Recent use "./catalog.proviso" use "./small.proviso" require meets Small on any day in the last 1 month',
  'shop.proviso': 'program Shop use "./shop-catalog.proviso" require open',
  'shop-catalog.proviso': 'catalog ShopCatalog record shop { open: yesno }',
  'lively.proviso':
    'program Lively use "./catalog.proviso" require Insured: insured lifecycle { state A state B final clock c every 1 year when Insured is unmet: A becomes B on decision Extension: A may become A through the recorded day at the end of A: A becomes B on renewal: A becomes A duty Notice: partner writes within 30 days after awareness }',
  'awarding.proviso':
    'program Awarding use "./catalog.proviso" award specialization Cloud require Insured: insured lifecycle { state A state B final when Insured is unmet: A becomes B }',
  'guild-catalog.proviso': guildCatalog(guildLimits),
  'free-catalog.proviso': guildCatalog(''),
  'including-catalog.proviso': guildCatalog(
    'calendar Spring: 2024-04-01 kind cake plural cakes entries of cake { - Bun - Tart - Feast { includes cake Bun } }',
  ).replace('holds title', 'holds title, cake'),
  'free.proviso': 'program Free use "./free-catalog.proviso" require at least 1 baker',
  'rowing.proviso':
    'catalog Rowing kind title plural titles entries of title { - Club - League - National } record partner { holds title } exclusion OneTitle: at most 1 title Club, League award of National ends Club',
  'retiring.proviso':
    'catalog R kind badge entries of badge { - Old through 2000-02-01 { replaced by New since 2000-01-15 } - Older through 1999-12-31 - New } group Former of badge: Old, Older record partner { holds badge }',
  'seasons.proviso': 'examples for Small use "./small.proviso"',
};

/** A catalog of four cups, of which partners hold some. */
const cups = (items: string): string =>
  `catalog C kind cup plural cups entries of cup { - Old - New - Newer - Junior } ${items} record partner { holds cup }`;

/** A program over a catalog of titles, some of which cannot be held together. */
const rowing = (items: string): string => `program P use "./rowing.proviso" ${items}`;

/** A program that uses another one. */
const using = (other: string, items: string): string =>
  `program P use "./catalog.proviso" use "./${other}.proviso" ${items}`;

export const provoked: Readonly<Record<MessageCode, readonly Provoked[]>> = {
  'document-not-found': [
    { document: 'program P use "./catalog.proviso" use «"./nothing.proviso"» require insured' },
    { document: 'program P use "./catalog.proviso" use «""» require insured' },
  ],
  'use-circle': [{ document: 'program P use "./catalog.proviso" use «"./program.proviso"» require insured' }],
  'wrong-kind-of-document': [
    { document: 'program P use "./catalog.proviso" use «"./seasons.proviso"» require insured' },
    { document: 'catalog C use «"./small.proviso"» record partner { }' },
  ],
  'not-a-text': [
    { document: 'program P use "./catalog.proviso" require insured // «\0»' },
    { document: 'program P use "./catalog.proviso" require «\ufffd»' },
    { document: '«\ufffd»\ufffdp\0r\0o\0g\0r\0a\0m\0' },
  ],
  'too-many-uses': [
    {
      document: `program P ${repeated(1000, () => 'use "./catalog.proviso"')} use «"./catalog.proviso"» require insured`,
    },
  ],
  'catalog-too-large': [
    {
      document: `catalog «Large» kind badge plural badges entries of badge { ${repeated(50_001, (at) => `- B${at}`)} }`,
    },
  ],
  'too-long': [
    { document: `require «${'x'.repeat(201)}»` },
    { document: `require Insured «"${'x '.repeat(10_000)}"»: insured` },
    { document: `section "S" { text «"""${'x '.repeat(10_000)}"""» require insured }` },
  ],
  'no-catalog': [{ document: 'program «P» require insured' }],

  'unknown-name': [
    { document: 'require at least 1 «full time» individual', instead: 'full-time' },
    { document: 'require «insurd»', instead: 'insured' },
    { document: 'require at least 2 individuals certified Associate «orhigher»', instead: 'or higher' },
    { document: 'require «zzz»' },
    { document: 'require at least 2 «indviduals»', instead: 'individuals' },
    { document: 'require any individual «certfied» Associate', instead: 'certified' },
    { document: 'require every individual must be «traned»', instead: 'trained' },
    { document: 'require any specialization in «Hybird»', instead: 'Hybrid' },
    { document: 'require X for «nw» partners: insured', instead: 'new' },
    { document: 'require any «zzz» specialization Cloud' },
    { document: 'require any individual «evry»', instead: 'every' },
    { document: 'catalog C kind badge record partner { holds «bagde» }', instead: 'badge' },
    { document: 'catalog C kind badge entries of «bagde» { - A } record partner { holds badge }', instead: 'badge' },
    { document: `${examples}partner A { attested «Suport»: yes }\nexpect A unknown on 2024-01-01`, instead: 'Support' },
    { document: `${examples}«partnr» A { }\nexpect A unknown on 2024-01-01`, instead: 'partner' },
    { document: 'require any specialization in «Zzzzz»' },
  ],
  'unknown-entry': [
    { document: 'require specialization «Clod»', instead: 'Cloud' },
    { document: 'require any specialization except «Dta»', instead: 'Data' },
    { document: `${examples}partner A { holds agreement «PartnerAgrement» }`, instead: 'PartnerAgreement' },
    {
      document: 'catalog C kind k entries of k { - Ann - Bob } group G of k: Ann, «Bop» record p { holds k }',
      instead: 'Bob',
    },
    {
      document: 'catalog C kind k entries of k { - Ann { replaced by «Bop» } - Bob } record p { holds k }',
      instead: 'Bob',
    },
  ],
  'unknown-member': [
    { document: 'require level is «Asociate» or higher', instead: 'Associate' },
    { document: 'require size is «Tiny»' },
    { document: 'require any individual certified «Profesional»', instead: 'Professional' },
    { document: 'require any badge held by any individual who holds any certification of «Exprt»', instead: 'Expert' },
    { document: `${examples}partner A { size: «Smal» }`, instead: 'Small' },
  ],
  'unknown-field': [
    { document: 'require «callBck» at most 1 hour', instead: 'callBack' },
    { document: 'require service.«hoursPerDy» at least 8', instead: 'hoursPerDay' },
    { document: 'require any individual where «experence» at least 1', instead: 'experience' },
    { document: 'require any specialization where «feild» is Technology', instead: 'field' },
    { document: 'require cloudSales at least 25% of «saels»', instead: 'sales' },
    { document: `${examples}partner A { «employes»: 3 }`, instead: 'employees' },
    { document: `${examples}partner A { «indvidual» "a" { } }`, instead: 'individual' },
  ],
  'unknown-type': [
    { document: 'catalog C record partner { a: «numbr» }', instead: 'number' },
    { document: 'catalog C record partner { a: «mony» in USD }', instead: 'money' },
    { document: 'define partner ranked (r: «Levl»): level is r require ranked Expert', instead: 'Level' },
  ],
  'unknown-revision': [
    { document: `${revisions}require since «2.1»: insured`, instead: '2.0' },
    {
      document: 'revisions { 1.0 on 2023-01-01 7.2 on 2023-02-01 8.0 on 2023-03-01 } require since «9.0»: insured',
      instead: '8.0',
    },
    {
      document: 'revisions { 1.0 on 2023-01-01 1.10 on 2023-02-01 2.0 on 2023-03-01 } require since «1.11»: insured',
      instead: '1.10',
    },
    { document: 'require since «2.1»: insured' },
  ],
  'unknown-label': [
    { document: 'require Insured: insured may instead of «Insurd»: suspended', instead: 'Insured' },
    { document: 'policy Insured { require X: insured } may instead of «Insured»: suspended' },
    { document: `${examples}partner A { }\nexpect A unmet on 2024-01-01 because «Insurd»`, instead: 'Insured' },
  ],
  'unknown-sample': [
    { document: `${examples}partner Ghent { }\nexpect «Gent» unknown on 2024-01-01`, instead: 'Ghent' },
    {
      document: `${examples}partner A { individual "ana" { } }\nexpect A without individual «"anna"» unknown on 2024-01-01`,
      instead: '"ana"',
    },
  ],
  'unknown-program': [
    { document: 'examples for «Smal» use "./small.proviso"', instead: 'Small' },
    { document: 'examples for «Other»' },
  ],
  'duplicate-name': [
    { document: 'catalog C kind badge kind «badge» record partner { holds badge }' },
    { document: 'catalog C kind badge plural badges kind «badges» record partner { holds badge }' },
    { document: 'catalog C record partner { a: number «a»: text }' },
    { document: 'catalog C kind k entries of k { - A - «A» } record p { holds k }' },
    { document: 'catalog C kind k { a: text } entries of k { - A { a: "x" «a»: "y" } } record p { holds k }' },
    { document: 'define big: insured define «big»: suspended require big' },
    { document: 'unsettled Q "?" unsettled «Q» "?" require Q' },
    { document: 'unsettled «big» "?" define big: suspended require big' },
    { document: 'define ranked (r: Level, «r»: Level): level is r require ranked Expert' },
    { document: `${examples}partner A { }\npartner «A» { }` },
    { document: `${examples}partner A { employees: 3 «employees»: 4 }` },
    { document: 'catalog C record p { a: yesno } define big p: a define «big p»: a' },
  ],
  'duplicate-member': [
    { document: 'require any specialization Cloud, «Cloud»' },
    { document: 'require any specialization except Cloud since 2023-01-01, «Cloud since 2024-01-01»' },
    { document: 'catalog C scale S: A < B < «A» record p { s: S }' },
    { document: 'catalog C choice S: A, «A» record p { s: S }' },
    { document: 'catalog C record p { s: A | B | «A» }' },
    { document: 'catalog C kind k entries of k { - A } group G of k: A, «A» record p { holds k }' },
  ],
  'series-out-of-order': [
    {
      document:
        'catalog C kind k entries of k { - A - B } series S of k: A on 2021-05-01, B on «2019-01-01» record p { holds k }',
    },
    {
      document:
        'catalog C kind k entries of k { - A - B } series S of k: A on 2021-05-01, B on «2021-05-01» record p { holds k }',
    },
  ],
  'includes-itself': [{ document: 'catalog C kind k entries of k { - A { includes k «A» } } record p { holds k }' }],
  'included-by-nobody': [
    {
      document:
        'catalog C kind k kind l entries of k { - A } entries of l { - «B» { includes k A } } record p { holds k x: list of q } record q { holds l }',
    },
  ],
  'duplicate-label': [
    { document: 'require A: insured require «A»: suspended' },
    { document: 'require all of { - A: insured - «A»: suspended }' },
    { document: 'policy A { require insured } require «A»: suspended' },
    { document: 'require A: insured section "S" since 2024-01-01 { require «A»: suspended }' },
    { document: 'require A: insured require not (all of { - «A»: suspended })' },
    { document: 'require A: insured require suspended and all of { - «A»: suspended }' },
  ],
  'conflicting-settlements': [{ document: 'unsettled Q "?" settle Q: yes settle «Q»: no require Q' }],
  'duplicate-revision': [{ document: 'revisions { 1.0 editorial «1.0» on 2024-01-01 } require insured' }],
  'shadowed-name': [
    { document: 'define «full-time individual»: trained require any full-time individual' },
    { document: 'define «insured»: suspended require not suspended and insured' },
    { document: 'define «partner ranked» (level: Level): minimumLevel is level require ranked Expert' },
    { document: 'unsettled «insured» "?" require insured' },
    { document: 'unsettled «new» "?" require new' },
    { document: 'define «trained individual»: employment is FullTime require any trained individual' },
  ],
  'reserved-name': [
    { document: 'catalog C scale «number»: A < B record partner { a: text }' },
    { document: 'catalog C kind «list» record partner { holds list }' },
    { document: 'define «individual»: insured require insured' },
    { document: 'define «badges»: insured require insured' },
  ],
  'ambiguous-name': [
    {
      document:
        'catalog C kind k entries of k { - A } kind l entries of l { - A } record p { holds k, l } define x p: any «A»',
    },
    {
      document: 'catalog C record p { staff: list of q helpers: list of q } record q { a: yesno } define x p: any «q»',
    },
    { document: 'catalog C kind k record p { holds k ks: list of q } record q { a: yesno } define x p: any «ks»' },
    {
      document:
        'catalog C kind k { a: X | Y b: X | Z } entries of k { - A { a: X b: X } } record p { holds k } define x p: any k of «X»',
    },
  ],
  'definition-phrase': [{ document: 'define «senior individual certified»: trained require insured' }],
  'unused-parameter': [{ document: 'define partner ranked («r»: Level): insured require ranked Expert' }],
  'unused-definition': [
    { document: 'define «big»: insured require insured' },
    { document: 'define «partner sized» (s: Size): size is s require insured' },
  ],
  'unused-question': [{ document: 'unsettled «Q» "?" require insured' }],
  'definition-circle': [
    { document: 'define «big»: big and insured require big' },
    { document: 'define «big»: tall define tall: wide define wide: big require wide' },
  ],

  'missing-colon': [{ document: 'require «Insurance» insured', instead: 'Insurance:' }],

  'list-needs-comma': [
    { document: 'require any specialization except Cloud« and »Data', instead: ', ' },
    { document: 'require every individual must hold all certifications CCNA« and »CCNP', instead: ', ' },
    { document: 'require any specialization except Cloud« or »Data', instead: ', ' },
    { document: 'require agreement PartnerAgreement« and »ResaleAgreement', instead: ', ' },
    { document: 'require any individual who holds certification CCNA« and »CCNP', instead: ', ' },
  ],

  'mixed-and-or': [
    { document: 'require «insured and suspended or insured»' },
    { document: 'require any individual «who is trained and who is full-time or who is trained»' },
  ],
  'not-a-condition': [
    { document: 'require «callBack»' },
    { document: 'require «sales»' },
    { document: 'require «level»' },
    { document: 'require «size»' },
    { document: 'require «main»' },
    { document: 'require «service.hoursPerDay»' },
    { document: 'require «service»' },
    { document: 'require «PartnerAgreement»', instead: 'agreement PartnerAgreement' },
    { document: 'require «employees»' },
    { document: 'require «satisfaction»' },
    { document: 'require «contract»' },
    { document: 'require «founded»' },
    { document: 'require «tags»' },
    { document: 'require «country»' },
  ],
  'needs-quantity': [
    { document: 'require «specialization»', instead: 'any specialization' },
    {
      document: 'require «agreement PartnerAgreement, ResaleAgreement»',
      instead: 'all agreements PartnerAgreement, ResaleAgreement',
    },
    { document: 'require «full-time individuals»', instead: 'at least 1 full-time individual' },
    { document: 'require «every individual»' },
  ],
  'wrong-comparison': [
    { document: 'require founded «at least 2024-01-01»' },
    { document: 'require country «at least "B"»' },
    { document: 'require employees «is before 2024-01-01»' },
    { document: 'require size is Small «or higher»' },
    { document: 'require individuals «at least 2»' },
    { document: 'require service «is 2»' },
    { document: 'require any badge «or higher» held by any individual' },
    { document: 'require at least 2 individuals «or higher»' },
    { document: 'require at least 2 full-time individuals «or lower»' },
    { document: 'require any individual who is trained «or higher»' },
    { document: 'require level is Associate or higher, «Expert»' },
    { document: 'require founded is before 2024-01-01, «2024-02-01»' },
    { document: 'define ranked (r: Level): level «at least r» require ranked Expert' },
    { document: 'define ranked (r: Level): level «at least r» require insured' },
  ],
  'wrong-value': [
    { document: 'require service.hoursPerDay at least «8 hours»', instead: '8' },
    { document: 'require employees at least «"many"»' },
    { document: 'require country is «Belgium»', instead: '"Belgium"' },
    { document: 'require satisfaction at least «80»', instead: '80%' },
    { document: 'require satisfaction at least «0.8»' },
    { document: 'require insured is «3»' },
    { document: 'require cloudSales at least 25% of «employees»' },
    { document: 'require employees at least «callBack»' },
    { document: 'require at least 2 individuals and between 20% and «4» of individuals are trained' },
    { document: 'require any specialization where launched «is before founded»' },
    { document: 'define employed (e: Employment): size is «e» require employed FullTime' },
    { document: 'catalog C record partner { a: «money» }' },
    { document: 'catalog C record partner { a: number in «USD» }' },
    { document: 'catalog C kind k { a: number } entries of k { - A { a: «"x"» } } record p { holds k }' },
  ],
  'wrong-unit': [
    { document: 'require callBack at most «1 month»' },
    { document: 'require contract at least «3 weeks»' },
  ],
  'wrong-currency': [{ document: 'require sales at least «EUR» 500,000' }],
  'not-held': [
    { document: 'require «any exam»' },
    { document: 'require any individual who «holds any exam»' },
    { document: 'require any individual who «holds agreement PartnerAgreement»' },
    { document: 'require «any trophy held by any individual»' },
  ],
  'not-counted-here': [
    {
      document:
        'examples for Free use "./free.proviso" use "./free-catalog.proviso" bakery B { oven "old" { } } expect B without «oven» "old" met on 2024-06-01',
    },
    { document: 'require at least 2 individuals «held in the last 6 months»' },
    { document: 'require any specialization «in the last 6 months»' },
    { document: 'require at least 2 individuals «since 2024-01-01»' },
    { document: 'require any specialization «since 2024-01-01»' },
    { document: 'require at least 2 individuals «of Associate»' },
    { document: 'require at least 2 individuals in «Hybrid»' },
    { document: 'require at least 2 individuals except «Ana»' },
    { document: 'require at least 2 individuals «held by any individual»' },
    { document: 'require at least 2 «different» responses' },
    { document: 'require any agreement «is trained»' },
    { document: 'require any agreement «who is trained»' },
    { document: 'require any specialization, «Cloud»' },
    { document: 'require all badges «held by every individual»' },
    { document: 'require any individual who holds «any individual»' },
    { document: 'require X «for partners»: insured' },
  ],
  'missing-argument': [{ document: 'require any individual «certified»' }],
  'not-a-question': [
    { document: 'unsettled Guests "?" settle «Gests»: yes require Guests', instead: 'Guests' },
    { document: 'unsettled Guests "?" require any individual who is trained if «Gests»', instead: 'Guests' },
  ],
  'settle-answer': [
    { document: 'unsettled Q "?" settle Q: «maybe» require Q' },
    { document: `${examples}partner A { attested Support: «maybe» }` },
  ],
  'instead-without-requirement': [{ document: 'require insured text """ Prose. """ «may instead: suspended»' }],
  'instead-needs-when': [{ document: 'require insured «must instead: suspended»' }],
  'unordered-instead': [
    {
      document:
        'require insured must instead when suspended: insured «must instead when employees at least 1: insured»',
    },
  ],
  'exception-needs-when': [
    { document: 'require A: insured exception to «A»: suspended' },
    { document: 'require A measured every July: insured exception to «A» measured every January: suspended' },
  ],
  'unordered-exceptions': [
    {
      document:
        'require A: insured exception B to A when suspended: insured exception to «A» when employees at least 1: insured',
    },
    {
      document:
        'require A: insured exception to A when suspended: insured exception B to «A» for new partners: insured',
    },
    {
      document:
        'require A: insured must instead when suspended: insured exception to «A» when employees at least 1: insured',
    },
  ],
  'exception-circle': [
    { document: 'require insured exception A to «A» when suspended: insured' },
    {
      document:
        'require insured exception A to B when suspended: insured exception B to «A» when employees at least 1: insured',
    },
  ],
  'exception-never': [
    { document: 'require A before 2024-01-01: insured exception to «A» since 2024-01-01: suspended' },
    { document: 'require A on application: insured exception to «A» on renewal: suspended' },
  ],
  'contradictory-clauses': [
    { document: 'require callBack at most 1 hour require «callBack at least 2 hours»' },
    { document: 'require specialization Cloud require «no specialization Cloud, Data»' },
    { document: 'require at least 3 individuals require all of { - «at most 2 individuals» - insured }' },
  ],
  'contradictory-moments': [{ document: 'require X on application «on renewal»: insured' }],
  'wrong-window': [
    { document: 'require founded in the last «3 hours»' },
    { document: 'require founded in the last «0 days»' },
    { document: 'require founded in the last «1.5 months»' },
    { document: 'require founded in the last «1.5 days»' },
    { document: 'require founded in the last «9,000,000 years»' },
    { document: 'require founded «in the current year»' },
    { document: 'require founded «in the current month and the 1.5 before it»' },
  ],
  'window-before-what': [
    { document: 'require on application: founded in the 6 months before the «aplication»', instead: 'application' },
  ],
  'window-without-moment': [
    { document: 'require founded in the 6 months before the «application»' },
    { document: 'require on renewal: founded in the 6 months before the «application»' },
    {
      document:
        'define fresh partner: founded in the 6 months before the application\nrequire X for «fresh» partners: insured',
    },
    { document: 'require founded in the 12 months before the «measurement»' },
  ],
  'window-while-measured': [
    {
      document: 'require on application measured every July: founded in the 6 months before the «application»',
      instead: 'measurement',
    },
  ],
  'cohort-while-measured': [
    {
      document: `award specialization Cloud
        define fresh partner: no specialization Cloud held on any day in the 6 months before the application
        section "S" measured every July { require «for fresh partners»: insured }`,
    },
  ],
  'measured-in-measured': [
    { document: 'section "S" measured every July { require «measured every January»: insured }' },
    { document: 'require measured every July «measured every January»: insured' },
    {
      document:
        'define sound: all of { - measured every January: insured } require measured every July: any of { - «sound» - suspended }',
    },
  ],
  'measured-first-without-every': [
    { document: 'require «measured first after 12 months of specialization Cloud»: insured' },
  ],
  'calendar-out-of-order': [
    { document: 'catalog C record club { seats: number } calendar Fair: 2015-07-25, «2015-01-24»' },
    { document: 'catalog C record club { seats: number } calendar Fair: 2015-07-25, «2015-07-25»' },
  ],
  'window-needs-date': [{ document: 'require at least 2 individuals «in the last 12 months»' }],
  'no-requirement': [{ document: 'program «P» use "./catalog.proviso" recommend insured' }],
  'not-yet-supported': [
    { document: 'require «sum of employees at least 3»' },
    { document: 'require «every part of Points at least 5»' },
    { document: 'require any individual «per 10 employees»' },
    { document: 'require at least 20 individuals of whom «at least 10 trained»' },
    { document: 'require at least 2 «tags»' },
    { document: 'require X «on 2024-01-01»: insured' },
    { document: 'require at least «_» individuals' },
    { document: 'require employees at least «_»' },
    { document: 'define «good badge»: insured require insured' },
    { document: 'define partner big (n: «number»): employees at least n require insured' },
  ],

  'two-lifecycles': [{ document: `${life('')} «lifecycle» { state A final }` }],
  'lifecycle-in-part': [
    { document: 'section "S" when insured { require attested Support «lifecycle» { state A final } }' },
    { document: 'policy P since 2020-01-01 { require insured «lifecycle» { state A final } }' },
  ],
  'no-states': [{ document: 'require insured «lifecycle» { clock c every 1 year }' }],
  'unknown-state': [
    { document: life('on audit: A becomes «C»') },
    {
      document: life(
        'state Open at 1 day before c: A becomes «Opne» at 1 day after c: A becomes Open on x: Open becomes B',
      ),
      instead: 'Open',
    },
    { document: lived('expect P in «C» on 2024-01-01 after award on 2023-01-01') },
  ],
  'unknown-clock': [
    { document: life('at 1 day before «anniversary»: A becomes B') },
    {
      document: life('clock anniversary every 1 year at 1 day before «aniversary»: A becomes B'),
      instead: 'anniversary',
    },
  ],
  'wrong-length': [
    { document: life('at «2 hours» before c: A becomes B') },
    { document: 'require insured lifecycle { state A for «0 days» state B final at the end of A: A becomes B }' },
    { document: 'require any specialization valid for «12 hours» after it' },
  ],
  'verdict-not-asked': [
    { document: life('when Insured is «unknown»: A becomes B') },
    { document: life('when Insured is «unmett»: A becomes B'), instead: 'unmet' },
  ],
  'way-out-of-final': [{ document: life('on audit: A, «B» become A') }],
  'unreachable-state': [{ document: life('state «Open» on audit: Open becomes B') }],
  'state-without-way-out': [{ document: life('state «Open» on audit: A becomes Open') }],
  'end-without-length': [{ document: life('at the end of «A»: A becomes B') }],
  'end-of-another': [{ document: life('state C for 6 months on audit: A becomes C at the end of C: «A», C become B') }],
  'length-without-end': [
    { document: life('state C for «6 months» on audit: A becomes C on audit: C becomes B') },
    { document: life('state C on decision D: A may become «C» through the recorded day on audit: C becomes B') },
  ],
  'timer-beyond-clock': [{ document: life('at «400 days» before c: A becomes B') }],
  'timer-never-fires': [
    {
      document: life(
        'state C for 30 days at 90 days before c: A becomes C at the end of C: C becomes A at 30 days after c: «C» becomes B',
      ),
    },
  ],
  'when-to-itself': [{ document: life('when suspended: «A» becomes A') }],
  'transition-never-taken': [
    { document: life('when Insured is unmet: «A» becomes B') },
    { document: life('on audit: A becomes B on audit when insured: «A» becomes B') },
  ],
  'transitions-without-order': [
    {
      document: life('state C on audit: C becomes B «when suspended»: A becomes C'),
      instead: 'otherwise when suspended',
    },
  ],
  'otherwise-without-transition': [{ document: life('«otherwise» on audit: A becomes B') }],
  'event-like-another': [
    { document: life('on «renewl»: A becomes B'), instead: 'renewal' },
    { document: life('on awareness: A becomes B on «awarness»: A becomes B'), instead: 'awareness' },
  ],
  'to-and-fro': [
    {
      document: life('state C otherwise when suspended: A becomes C «when employees at least 1»: C becomes A'),
      instead: 'when employees at least 1 and not (suspended)',
    },
    {
      document: life(
        'state C state D otherwise when suspended: A becomes C when insured: C becomes D «when employees at least 1»: D becomes A',
      ),
    },
  ],
  'decision-needs-may': [{ document: life('«on decision Pardon»: A becomes B') }],
  'may-needs-decision': [{ document: life('«on audit»: A may become B') }],
  'impossible-count': [
    { document: 'require «at least 3» agreements' },
    { document: 'require «exactly 3» agreements' },
    { document: 'require «at least 3» of { - insured - suspended }' },
    { document: 'require «exactly 3» of { - insured - suspended }' },
    { document: 'require «at least 2» of { - before 2024-01-01: insured - since 2024-01-01: suspended }' },
    { document: 'require «at least 3» specializations in Hybrid where field is Architecture' },
    { document: 'require since 2022-01-01: «at least 3» specializations in Hybrid' },
    { document: 'require «fewer than 0» individuals' },
    { document: 'require «between 3 and 4» agreements' },
  ],
  'quantity-word': [
    { document: 'require «no» of { - insured }', instead: 'none' },
    { document: 'require «every» of { - insured }', instead: 'all' },
    { document: 'require «none» individual', instead: 'no' },
    { document: 'require «none» agreement', instead: 'no' },
  ],
  'empty-list': [
    { document: 'require «all of { }»' },
    { document: 'require «none of { }»' },
    { document: 'require «all specializations where fee more than USD 9,000»' },
  ],
  'empty-count': [{ document: 'require «at least 0» individuals' }],
  'reversed-range': [
    { document: 'require «between 4 and 2» individuals', instead: 'between 2 and 4' },
    { document: 'require «between 60% and 20%» of individuals are trained', instead: 'between 20% and 60%' },
    { document: 'require callBack «between 2 hours and 90 minutes»', instead: 'between 90 minutes and 2 hours' },
  ],
  'whole-number': [{ document: 'require at least «2.5» individuals' }],
  'percentage-needs-of': [
    { document: 'require «at least 60% individuals»' },
    { document: 'require «at least 60% of individuals»' },
    { document: 'require «at least 60%» agreements' },
    { document: 'require «at least 60%» of { - insured }' },
    { document: 'require between 2 and «60%» individuals' },
  ],
  'percentage-range': [{ document: 'require at least «101%» of individuals are trained' }],
  'inexact-number': [
    { document: 'require employees at least «1,234,567,890,123,456»' },
    { document: `require employees at least «0.${'0'.repeat(300)}1»` },
    { document: 'require callBack at most «123,456,789,012,345 weeks»' },
    { document: `${examples}partner A { employees: «1,234,567,890,123,456» }` },
  ],
  'exception-excludes-nothing': [{ document: 'require any specialization Cloud, Data except «Voice»' }],
  'exception-excludes-everything': [
    { document: 'require any agreement except «PartnerAgreement, ResaleAgreement»' },
    { document: 'require all agreements except «PartnerAgreement, ResaleAgreement»' },
    {
      document:
        'require since 2024-01-01: any agreement except «PartnerAgreement since 2023-01-01, ResaleAgreement since 2024-01-01»',
    },
  ],
  'too-many-questions': [
    { document: `program «P» use "./catalog.proviso" ${repeated(11, (at) => `require not given "${at}"`)}` },
    {
      document: `program «P» use "./catalog.proviso" ${repeated(11, (at) => `unsettled Q${at} "?" require Q${at}`)}
        settle Q1 through 2024-01-01: yes settle Q2 since 2024-01-03: no`,
    },
  ],
  'lists-in-lists': [
    {
      document: `define lone individual: at least 1 individual define lost individual: at least 1 «lone» individual
        require at least 1 lost individual`,
    },
  ],
  'definitions-too-deep': [
    { document: `define «d0»: insured ${repeated(64, (at) => `define d${at}: d${at - 1}`)} require d64` },
  ],
  'too-many-cohort-revisions': [
    {
      document: `award specialization Cloud define fresh partner: insured define stale partner: not fresh
        revisions { ${repeated(31, (at) => `${at === 31 ? '«31.0»' : `${at}.0`} { for fresh partners on ${1980 + at}-01-01 for stale partners on ${1980 + at}-01-02 }`)} }
        ${repeated(31, (at) => `require A${at} since ${at}.0: insured`)}`,
    },
  ],
  'too-many-exceptions': [
    {
      document: `require A: insured ${repeated(64, (at) => `exception to A when employees exactly ${at}: insured`)}
        exception to «A» when employees exactly 0: suspended`,
    },
  ],
  'program-too-large': [
    {
      document: `program «P» use "./catalog.proviso" define d0: insured and insured
        ${repeated(17, (at) => `define d${at}: d${at - 1} and d${at - 1}`)} require d17`,
    },
    {
      document: `catalog C record partner { insured: yesno } define d0: insured and insured
        ${repeated(13, (at) => `define d${at}: d${at - 1} and d${at - 1}`)} define «d14»: d13 and d13`,
    },
  ],

  'no-such-date': [
    { document: 'require since «2023-02-29»: insured', instead: '2023-02-28' },
    { document: 'require founded is before «2023-02-29»', instead: '2023-02-28' },
    { document: `${examples}partner A { }\nexpect A unknown on «2023-02-29»`, instead: '2023-02-28' },
  ],
  'date-form': [{ document: 'require since «2023-2-9»: insured', instead: '2023-02-09' }],
  'beyond-calendar': [
    { document: 'require before «0001-01-01»: insured' },
    { document: 'revisions { 1.0 on 0001-01-01 editorial } require before «1.0»: insured' },
    { document: 'catalog C kind k entries of k { - A before «0001-01-01» } record p { holds k }' },
    { document: 'require founded is before «0001-01-01»' },
    { document: 'require founded is not after «9999-12-31»' },
  ],
  'empty-lifetime': [
    { document: 'require «since 2024-01-01 before 2023-01-01»: insured' },
    { document: 'section "S" since 2024-01-01 { require «before 2023-01-01»: insured }' },
    {
      document: `${cohorts('for fresh partners on 2015-04-01 for stale partners on 2015-08-01')} require «since 2.0 before 2015-04-01»: insured`,
    },
    { document: 'require any specialization except Cloud «since 2024-01-01 through 2023-01-01»' },
    { document: 'catalog C kind k entries of k { - A «since 2024-01-01 before 2024-01-01» } record p { holds k }' },
    { document: `${examples}partner A { holds agreement PartnerAgreement «since 2024-01-01 through 2023-01-01» }` },
  ],
  'never-earned': [
    { document: 'require any specialization earned «since 2024-01-01 before 2024-01-01»' },
    {
      document: 'require any specialization earned «since 2024-01-01 through 2020-12-31» and valid for 1 year after it',
    },
  ],
  'earned-needs-day': [
    { document: `${revisions}require any specialization earned since «1.0»` },
    { document: `${revisions}require any specialization earned before «1.0» held in the last 2 years` },
  ],
  'revision-without-date': [{ document: `${revisions}require before «1.0»: insured` }],
  'through-needs-date': [{ document: `${revisions}require «through 2.0»: insured`, instead: 'before 2.0' }],
  'leans-on-retirement': [
    { document: 'program P use "./retiring.proviso" require badge «Old»', instead: 'any ' },
    { document: 'program P use "./retiring.proviso" require badge «Older»' },
    { document: 'program P use "./retiring.proviso" require «any badge in Former»' },
  ],
  'outside-its-dates': [
    { document: 'require since 2024-01-01: any specialization except «Voice»' },
    { document: 'require since 2024-01-01: specialization «Voice»' },
  ],
  'revisions-out-of-order': [
    { document: 'revisions { 2.0 on 2024-01-01 editorial «1.0» on 2023-01-01 editorial } require insured' },
    { document: 'revisions { 1.0 on 2024-01-01 editorial «2.0» editorial } require insured' },
  ],
  'program-not-used': [
    { document: using('small', 'require meets «Smal»'), instead: 'Small' },
    { document: using('small', 'require holds «Smal»'), instead: 'Small' },
    { document: using('small', 'require meets «Gold»') },
    { document: 'require meets «Gold»' },
  ],
  'programs-of-one-name': [
    {
      document:
        'program P use "./catalog.proviso" use "./small.proviso" use «"./small-too.proviso"» require meets Small',
    },
    { document: 'examples for Small use "./small.proviso" use «"./small-too.proviso"»' },
  ],
  'program-of-item': [
    { document: using('small', 'define able individual: meets «Small» require at least 1 able individual') },
  ],
  'program-of-others': [{ document: using('shop', 'require meets «Shop»') }],
  'program-awards-nothing': [{ document: using('small', 'require holds «Small»') }],
  'meets-while-measured': [{ document: using('steady', 'require measured every January: «meets Steady»') }],
  'days-of-days': [{ document: using('recent', 'require meets Recent throughout «the last 2 months»') }],
  'cohorts-need-award': [
    {
      document:
        'define fresh partner: insured revisions { 1.0 «2.0» { for fresh partners on 2015-04-01 for stale partners on 2015-08-01 } } define stale partner: not fresh require A since 2.0: insured',
    },
  ],
  'cohort-needs-date': [{ document: cohorts('«for fresh partners on renewal»') }],
  'cohort-has-two-dates': [
    { document: cohorts('for fresh partners on 2015-04-01 on «2015-05-01» for stale partners on 2015-08-01') },
  ],
  'cohorts-and-date': [
    {
      document: cohorts('for fresh partners on 2015-04-01 for stale partners on 2015-08-01', '2.0 on «2015-01-01»'),
    },
  ],
  'cohort-turns-on-revision': [
    {
      document:
        'award specialization Cloud define fresh partner: any specialization except Data since 2.0 define stale partner: not fresh revisions { 1.0 2.0 { «for fresh partners on 2015-04-01» } } require for stale partners: insured',
    },
  ],
  'cohort-begins-twice': [
    {
      document: cohorts(
        'for fresh partners on 2015-04-01 «for fresh partners on renewal on 2015-05-01» for stale partners on 2015-08-01',
      ),
    },
  ],
  'revision-leaves-out': [
    { document: cohorts('for fresh partners on 2015-04-01', '«2.0»').replace('define stale partner: not fresh', '') },
    {
      document: cohorts('for fresh partners on 2015-04-01 for stale partners on renewal on 2015-08-01', '«2.0»'),
    },
  ],
  'revision-never-governs': [
    {
      document: cohorts(
        'for fresh partners on 2015-04-01 for stale partners on 2015-08-01',
        '«2.0»',
        '3.0 on 2015-03-01 editorial',
      ),
    },
    {
      document: cohorts(
        'for fresh partners on 2015-04-01 for stale partners on 2015-08-01',
        '«2.0»',
        '3.0 editorial { for fresh partners on 2015-04-01 for stale partners on 2015-07-01 }',
      ),
    },
  ],
  'cohort-never-governed': [
    {
      document: cohorts(
        'for fresh partners on 2015-04-01 «for stale partners on 2016-01-01»',
        '2.0',
        '3.0 on 2016-01-01 editorial',
      ),
    },
  ],
  'label-with-gap': [
    { document: 'require A before 2023-01-01: insured require «A» since 2024-01-01: insured' },
    {
      document: `${cohorts('for fresh partners on 2015-04-01 for stale partners on 2015-08-01', '2.0', '3.0 on 2016-01-01')}
        require B before 2.0: insured require «B» since 3.0: insured`,
    },
  ],
  'second-award': [{ document: 'award specialization Cloud «award specialization Data» require insured' }],
  'award-ends-in-catalog': [{ document: '«award of Cloud ends Data» require insured' }],
  'exclusion-form': [
    { document: cups('exclusion One: «at least 1 cup»') },
    { document: cups('exclusion One: «no cup Old»') },
  ],
  'excluded-together': [
    { document: rowing('require title Club require «title League»') },
    { document: rowing('require «at least 2 titles Club, League»') },
  ],
  'excluded-by-award': [{ document: rowing('award title League require «title Club»') }],
  'ended-by-award': [{ document: rowing('award title National require «title Club»') }],
  'per-any-value': [{ document: 'require at most 2 individuals «per experience»' }],
  'award-ends-itself': [{ document: cups('award of New ends Old, «New»') }],
  'award-ends-other-kind': [
    {
      document:
        'catalog C kind cup plural cups entries of cup { - New } kind badge entries of badge { - Fair } award of New ends «Fair» record p { holds cup, badge }',
    },
  ],
  'awards-end-each-other': [
    { document: cups('award of New ends Old award of Old ends «New»') },
    { document: cups('award of New ends Old award of Newer ends New award of Old ends «Newer»') },
  ],
  'revision-never-referred': [{ document: 'revisions { 1.0 on 2023-01-01 «2.0» on 2024-01-01 } require insured' }],

  'bidi-character': [{ document: 'require insured // «\u202e» a comment', instead: '' }],
  'confusable-name': [
    { document: 'require A: insured require «\u0410»: suspended', instead: 'A' },
    { document: 'require «\u0410lpha»: insured', instead: 'Alpha' },
  ],

  'missing-attribute': [
    { document: 'catalog C kind k { a: number } entries of k { - «A» } record p { holds k }' },
    { document: 'catalog C kind k { a: number  b: text } entries of k { - «A» } record p { holds k }' },
  ],
  'not-a-list': [
    { document: `${examples}partner A { employees: 3, «4» }` },
    { document: 'catalog C kind k { a: number } entries of k { - A { a: 1, «2» } } record p { holds k }' },
    { document: `${examples}partner A { }\nexpect A unknown on 2024-01-01 «on 2024-01-02»` },
  ],
  'dated-by-no-date': [
    { document: 'catalog C record p { dated by «received» }' },
    { document: 'catalog C record p { dated by «received» received: text }' },
  ],
  'unknown-identity': [
    { document: 'catalog C record p { identified by «id» }' },
    { document: 'catalog C record p { identified by «id» id: number }' },
  ],
  'example-value': [
    { document: `${examples}partner A { employees: «"x"» }` },
    { document: `${examples}partner A { satisfaction: «80» }`, instead: '80%' },
    { document: `${examples}partner A { sales: «EUR 5» }` },
    { document: `${examples}partner A { callBack: «1 month» }` },
    { document: `${examples}partner A { insured: «maybe» }` },
  ],
  'example-moment': [
    { document: `${examples}partner A { }\nexpect A unknown on 2024-01-01 on «renewl»`, instead: 'renewal' },
    { document: 'require X on «aplication»: insured', instead: 'application' },
  ],
  'example-needs-date': [{ document: `${examples}partner A { }\n«expect A unknown on renewal»` }],
  'no-lifecycle': [{ document: `${examples}partner A { }\nexpect A in «Approved» on 2024-01-01` }],
  'not-beside-state': [
    { document: lived('expect P in A on 2024-01-01 after award on 2023-01-01 «because Insured»') },
    { document: lived('expect P in A on 2024-01-01 «on renewal» after award on 2023-01-01') },
  ],
  'after-needs-state': [{ document: lived('expect P met on 2024-01-01 «after award on 2023-01-01»') }],
  'no-first-day': [
    { document: lived('«expect P in A on 2024-01-01»') },
    { document: awarded('partner P { insured: yes } «expect P in A on 2024-01-01»') },
    {
      document: awarded(
        'partner P { holds specialization Cloud since 2020-02-01 through 2022-01-31 } «expect P in A on 2024-01-01»',
      ),
    },
    { document: awarded('partner P { holds specialization Cloud since 2024-02-01 } «expect P in A on 2024-01-01»') },
  ],
  'award-is-held': [
    {
      document: awarded(
        'partner P { holds specialization Cloud since 2023-01-01 } expect P in A on 2024-01-01 after «award on 2023-01-01»',
      ),
    },
  ],
  'unknown-event': [
    { document: lived('expect P in A on 2024-01-01 after award on 2023-01-01, «audit» on 2023-02-01') },
    {
      document: lived('expect P in A on 2024-01-01 after award on 2023-01-01, «renewl» on 2023-02-01'),
      instead: 'renewal',
    },
    { document: lived('expect P in A on 2024-01-01 after «awad» on 2023-01-01'), instead: 'award' },
    {
      document: lived('expect P in A on 2024-01-01 after award on 2023-01-01, «Extension» by "Office" on 2023-02-01'),
      instead: 'decision Extension',
    },
    {
      document:
        'examples for Awarding\nuse "./awarding.proviso"\npartner P { } expect P in A on 2024-01-01 after «awareness» on 2023-02-01',
    },
  ],
  'decision-incomplete': [
    {
      document: lived(
        'expect P in A on 2024-01-01 after award on 2023-01-01, «decision Extension on 2023-02-01 through 2023-03-01»',
      ),
    },
    {
      document: lived(
        'expect P in A on 2024-01-01 after award on 2023-01-01, «decision Extension by "Office" on 2023-02-01»',
      ),
    },
  ],
  'happened-later': [
    { document: lived('expect P in A on 2024-01-01 after award on 2023-01-01, renewal on «2024-01-02»') },
  ],
  'sharing-limit': [
    {
      document: guildCatalog(
        'sharing Limits { a baker fills Seller in at most 2 titles «no baker fills two of Master» }',
      ),
    },
    { document: guildCatalog('sharing Limits { «a baker fills Master in exactly 2 titles» }') },
    {
      document: guildCatalog(
        'sharing Limits { a baker fills Master in at most 2 titles «a baker fills two of Master, Seller» }',
      ),
    },
    {
      document: guildCatalog(
        'sharing Limits { a baker fills Master in at most 2 titles «claims rank: by filing date, then held first» }',
      ),
    },
    {
      document: guildCatalog(
        'sharing Limits { a baker fills Master in at most 2 titles claims rank: held first «claims rank: by filing date» }',
      ),
    },
  ],
  'sharing-of-no-kind': [{ document: guildCatalog('sharing «Limits» { no baker fills two of Master, Seller }') }],
  'sharing-of-several': [
    {
      document: guildCatalog(
        'sharing «Limits» { a baker fills Master in at most 2 titles an oven fills Heater in at most 2 titles }',
      ),
    },
  ],
  'second-sharing': [
    { document: guildCatalog(`${guildLimits} sharing «More» { a baker fills Seller in at most 1 title }`) },
  ],
  'roles-of-several': [{ document: free(`roles ${different} { role Master: 1 baker role «Heater»: 1 oven }`) }],
  'role-counts-nobody': [
    { document: free(`roles ${different} { role Master: 1 baker role «Member»: 1 title Silver }`) },
  ],
  'role-replaced': [
    { document: free(`roles ${different} { role «Master»: 1 baker per shift }`) },
    {
      document: free(`roles ${different} { role «Master» measured every Spring: 1 baker }`).replace(
        'free-catalog',
        'including-catalog',
      ),
    },
    {
      document: free(
        `roles ${different} { role Master: 1 baker role «Seller»: 1 baker } exception to Seller when at least 2 ovens: not required`,
      ),
    },
  ],
  'not-counted-once': [
    {
      document: free(
        'require each baker counted once { - «Lead»: at least 1 baker or at least 2 ovens - at least 2 bakers - at least 1 baker }',
      ),
    },
    {
      document: free('require each baker counted once { - «exactly 1 baker» - at least 2 bakers - at least 1 baker }'),
    },
    {
      document: free(
        'require Lead: at least 1 baker may instead: at least 2 ovens require Others: at least 2 bakers require each baker counted once for «Lead», Others',
      ),
    },
    {
      document: free(
        'require Lead: at least 1 baker exception to Lead when at least 2 ovens: not required require Others: at least 2 bakers require each baker counted once for «Lead», Others',
      ),
    },
    {
      document: free(
        'require each cake counted once { - «Bun»: at least 1 cake Bun - Tart: at least 1 cake Tart - at least 1 cake Feast }',
      ).replace('free-catalog', 'including-catalog'),
    },
    {
      document: free(
        'require each cake counted once { - «cake Bun» - Tart: at least 1 cake Tart - at least 1 cake Feast }',
      ).replace('free-catalog', 'including-catalog'),
    },
    {
      document: free(
        'require each baker counted once { - «Lead» measured every Spring: at least 1 baker - at least 2 bakers - at least 1 baker }',
      ).replace('free-catalog', 'including-catalog'),
    },
    {
      document: free(
        'require A: at least 1 baker require B: at least 1 baker require C: each baker counted once for A, B require each baker counted once for A, B, «C»',
      ),
    },
    {
      document: free(
        'require A: at least 1 baker require B before 2020-01-01: at least 1 baker require since 2021-01-01: each baker counted once for A, «B»',
      ),
    },
  ],
  'roles-not-different': [{ document: guild('«roles» { role Master: 1 baker }') }],
  'different-what': [
    {
      document: free('roles each filled by a «different person» { role Master: 1 baker }'),
      instead: 'different baker',
    },
  ],
  'second-roles': [
    {
      document: guild(
        `roles ${different} { role Master before 2020-01-01: 1 baker } «roles» ${different} { role Master since 2020-01-01: 1 baker }`,
      ),
    },
  ],
  'role-like-another': [
    { document: guild(`roles ${different} { role «Mastr»: 1 baker }`), instead: 'Master' },
    { document: guild(`roles ${different} { role «Mstr»: 1 baker }`), instead: 'Master' },
  ],
  'role-named-once': [
    {
      document: guildCatalog(
        'sharing Limits { a baker fills Master in at most 2 titles a baker fills Seller in at most 3 titles no baker fills two of Master, «Selr» }',
      ),
      instead: 'Seller',
    },
    {
      document: guildCatalog(
        'sharing Limits { a baker fills «Mastr» in at most 2 titles no baker fills two of Master, Seller no baker fills two of Master, Helper }',
      ),
      instead: 'Master',
    },
  ],
  'roles-of-no-award': [{ document: guild(`«roles» ${different} { role Master: 1 baker }`, '') }],
  'counts-no-such': [
    {
      document: free(
        'require each «oven» counted once { - at least 1 baker who passed course Bread - at least 2 bakers }',
      ),
    },
    {
      document: free(
        'require each «bakr» counted once { - at least 1 baker who passed course Bread - at least 2 bakers }',
      ),
      instead: 'baker',
    },
  ],
  'apart-by-no-field': [
    {
      document: free(
        'require each baker counted once, no two sharing «shifts» { - at least 1 baker who passed course Bread - at least 1 baker }',
      ),
      instead: 'shift',
    },
  ],
  'once-of-one': [{ document: free('require «each baker» counted once { - at least 2 bakers }') }],
  'slots-within-item': [
    {
      document: free(
        'define able baker: «each course counted once { - at least 1 course Bread - at least 1 course Sales }» require at least 1 able baker',
      ),
    },
  ],
  'fills-nothing': [
    {
      document:
        'examples for Free use "./free.proviso" use "./free-catalog.proviso" bakery B { baker "ana" { «fills Master in Silver» } } expect B met on 2024-06-01',
    },
  ],
};
