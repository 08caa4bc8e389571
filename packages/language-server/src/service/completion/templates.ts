/** Whole items, with places to fill in and the names of the catalog to choose from. */
import type { CoreType, KindSymbol } from '@proviso/compiler';
import type { OpenRule } from '@proviso/grammar';
import { kindAround } from './catalog-offers.ts';
import { exampleOf } from './example-values.ts';
import { pathsOf, programsIn } from './document-offers.ts';
import { offerTemplate, type Offer } from './offer.ts';
import { questionsIn, revisionsIn, samplesIn } from './program-parts.ts';
import type { Situation } from './situation.ts';
import { blank, choice } from './snippet.ts';
import { listsAmong, subjectOf } from './thing-in-hand.ts';

/** How many names are worth choosing from. */
const fewNames = 30;

const names = (all: Iterable<string>): readonly string[] => [...all].slice(0, fewNames);

/** The kinds that the record that is judged holds, the one with most entries first. */
const heldKinds = (situation: Situation): readonly string[] => {
  const { kinds } = situation.names;
  const held = subjectOf(situation)?.holds.map(({ kind }) => kind) ?? [];
  const count = (kind: string): number => kinds.get(kind)?.entries.size ?? 0;
  return names([...new Set(held)].toSorted((a, b) => count(b) - count(a)));
};

const comparable: ReadonlySet<CoreType['kind']> = new Set(['number', 'percent', 'money', 'duration', 'period']);

const limitOf = (type: CoreType): string => {
  if (type.kind === 'money') return `${type.currency} 100`;
  if (type.kind === 'duration') return '1 hour';
  if (type.kind === 'period') return '6 months';
  return type.kind === 'percent' ? '25%' : '8';
};

/** What is compared with a limit of its own sort. */
const comparison = (situation: Situation, number: number): string => {
  const fields = subjectOf(situation)?.fields.filter(({ type }) => comparable.has(type.kind)) ?? [];
  const field = choice(number, names(fields.map(({ name }) => name)), 'field');
  const [first] = fields;
  const limit = first === undefined ? '8' : limitOf(first.type);
  return `${field} ${choice(number + 1, ['at least', 'at most', 'more than', 'less than'], 'at least')} ${blank(number + 2, limit)}`;
};

const people = (situation: Situation, number: number): string => {
  const lists = listsAmong(situation, subjectOf(situation)?.fields ?? []);
  const plurals = names(lists.map(({ thing, field }) => thing.plural ?? field.name));
  const [first] = lists;
  const phrase = situation.phrases.find(({ of, side }) => of === first?.thing.name && side === 'after');
  const levels = phrase?.parameters[0]?.type;
  const noun = choice(number, plurals, 'people');
  if (phrase === undefined) return noun;
  const words = `${noun} ${phrase.words.join(' ')}`;
  return levels?.kind === 'scale' ? `${words} ${choice(number + 1, levels.levels, 'level')} or higher` : words;
};

/** What one of the people is called, of each list. */
const singularPeople = (situation: Situation): readonly string[] =>
  names(listsAmong(situation, subjectOf(situation)?.fields ?? []).flatMap(({ thing }) => thing.name ?? []));

const points = (from: number): string =>
  [0, 1]
    .map(
      (index) =>
        `  - ${blank(from + 2 * index, index === 0 ? 'First' : 'Second')}: ${blank(from + 2 * index + 1, 'condition')}`,
    )
    .join('\n');

const requirements = (situation: Situation): readonly Offer[] => {
  const { kinds } = situation.names;
  const held = heldKinds(situation);
  const entries = names(kinds.get(held[0] ?? '')?.entries.keys() ?? []);
  const revisions = situation.programTree === null ? [] : revisionsIn(situation.programTree).map(({ name }) => name);
  const first = blank(1, 'Label');
  return [
    offerTemplate(
      'require any …',
      'something of a kind has to be held',
      `require ${first}: any ${choice(2, held, 'kind')}`,
    ),
    offerTemplate(
      'require any … except …',
      'something of a kind has to be held; some do not count',
      `require ${first}: any ${held[0] ?? blank(2, 'badge')} except ${choice(3, entries, 'Name')}`,
    ),
    offerTemplate(
      'require at least …',
      'so many have to be there',
      `require ${first}: at least ${blank(2, '2')} ${people(situation, 3)}`,
    ),
    offerTemplate(
      'require all of …',
      'every point of a list has to be met',
      `require ${first}: all of {\n${points(2)}\n}`,
    ),
    offerTemplate('require any of …', 'one point of a list is enough', `require ${first}: any of {\n${points(2)}\n}`),
    offerTemplate(
      'require at least … of …',
      'so many points of a list have to be met',
      `require ${first}: at least ${blank(6, '2')} of {\n${points(2)}\n}`,
    ),
    offerTemplate(
      'require each … counted once …',
      'points of which nothing counts for two',
      `require ${first}: each ${choice(2, singularPeople(situation), 'person')} counted once {\n  - at least ${blank(3, '1')} ${choice(2, singularPeople(situation), 'person')}\n  - at least ${blank(4, '1')} ${choice(2, singularPeople(situation), 'person')}\n}`,
    ),
    offerTemplate(
      'require a limit',
      'compares something that is known with a limit',
      `require ${first}: ${comparison(situation, 2)}`,
    ),
    offerTemplate(
      'require attested …',
      'somebody has to say so',
      `require ${first}: attested ${blank(2, 'Name')} "${blank(3, 'What somebody confirms')}"`,
    ),
    offerTemplate(
      'require … when …',
      'asked for only where a condition holds',
      `require ${first} when ${comparison(situation, 2)}: ${blank(5, 'condition')}`,
    ),
    offerTemplate(
      'require … since …',
      'asked for from a revision on',
      `require ${first} since ${choice(2, revisions.toReversed(), '2024-01-01')}: ${blank(3, 'condition')}`,
    ),
    offerTemplate(
      'require … on application',
      'asked for only of those who apply',
      `require ${first} on ${choice(2, ['application', 'renewal'], 'application')}: ${blank(3, 'condition')}`,
    ),
  ];
};

const requirementNotGiven = offerTemplate(
  'require not given …',
  'the words of a requirement are not at hand',
  `require ${blank(1, 'Label')}: not given "${blank(2, 'What was asked for')}"`,
);

/** An entry with the attributes that every entry of its kind has. */
const entry = (number: number, kind: KindSymbol | null): string => {
  const required = [...(kind?.attributes.values() ?? [])].filter(({ optional }) => !optional);
  const attributes = required.map(({ name, type }, index) => `${name}: ${exampleOf(type, number + 2 + index)}`);
  const braces = attributes.length === 0 ? '' : ` { ${attributes.join('  ')} }`;
  return `${blank(number, 'Name')} "${blank(number + 1, 'Title')}"${braces}`;
};

/** The entries of each kind that has none yet, or of any. */
const entriesTemplates = ({ names: { kinds } }: Situation): readonly Offer[] => {
  const empty = [...kinds.values()].filter(({ entries }) => entries.size === 0);
  const wanted = (empty.length === 0 ? [...kinds.values()] : empty).slice(0, fewNames);
  const detail = 'the things of one kind';
  if (wanted.length === 0) {
    return [offerTemplate('entries of …', detail, `entries of ${blank(1, 'badge')} {\n  - ${entry(2, null)}\n}`)];
  }
  return wanted.map((kind) =>
    offerTemplate(`entries of ${kind.name} …`, detail, `entries of ${kind.name} {\n  - ${entry(1, kind)}\n}`),
  );
};

const records = ({ names: { records: all } }: Situation): readonly string[] => names(all.keys());

/** The roles that the catalog limits. */
const limitedRoles = ({ names: { sharings } }: Situation): readonly string[] =>
  names([...sharings.values()].flatMap(({ roles }) => roles));

/** A limit on a role, over all entries of a kind that the subject holds. */
const fillLimit = (situation: Situation, number: number): string => {
  const plurals = heldKinds(situation).map((kind) => situation.names.kinds.get(kind)?.plural ?? kind);
  return `a ${choice(number, singularPeople(situation), 'person')} fills ${blank(number + 1, 'Manager')} in at most ${blank(number + 2, '4')} ${choice(number + 3, plurals, 'badges')}`;
};

type Templates = (situation: Situation) => readonly Offer[];

/** Templates, by the words with which they begin. */
const templates: Readonly<Record<string, Templates>> = {
  require: (situation) => [...requirements(situation), requirementNotGiven],
  section: () => [
    offerTemplate('section …', 'requirements under a heading', `section "${blank(1, 'Title')}" {\n  $0\n}`),
  ],
  revisions: () => [
    offerTemplate(
      'revisions …',
      'the history of the document',
      `revisions {\n  1.0 on ${blank(1, '2024-01-01')} "${blank(2, 'First requirements')}"\n}`,
    ),
  ],
  lifecycle: () => [
    offerTemplate(
      'lifecycle …',
      'states, and what leads from one to another',
      `lifecycle {\n  state ${blank(1, 'Approved')}\n  state ${blank(2, 'Removed')} final\n  when ${blank(3, 'condition')}: ${blank(1, 'Approved')} becomes ${blank(2, 'Removed')}\n}`,
    ),
  ],
  roles: (situation) => {
    const person = choice(2, singularPeople(situation), 'person');
    return [
      offerTemplate(
        'roles …',
        'roles that people fill, each with a person of its own',
        `roles ${blank(1, 'Team')} each filled by a different ${person} {\n  role ${blank(3, 'Manager')}: ${blank(4, '1')} ${person}\n  role ${blank(5, 'Engineer')}: ${blank(6, '1')} ${person}\n}`,
      ),
    ];
  },
  role: (situation) => [
    offerTemplate(
      'role …',
      'how many fill it, and what each of them needs',
      `role ${choice(1, limitedRoles(situation), 'Manager')}: ${blank(2, '1')} ${choice(3, singularPeople(situation), 'person')}`,
    ),
  ],
  sharing: (situation) => [
    offerTemplate(
      'sharing …',
      'limits on what one person fills over all that is held',
      `sharing ${blank(1, 'RoleSharing')} {\n  ${fillLimit(situation, 2)}\n}`,
    ),
  ],
  a: (situation) => [
    offerTemplate('a … fills … in at most …', 'in how many one of them may fill a role', fillLimit(situation, 1)),
  ],
  no: (situation) => [
    offerTemplate(
      'no … fills two of …',
      'roles of which nobody fills two',
      `no ${choice(1, singularPeople(situation), 'person')} fills two of ${blank(2, 'Manager')}, ${blank(3, 'Engineer')}`,
    ),
  ],
  'claims rank': () => [
    offerTemplate(
      'claims rank: …',
      'what goes first where not everything can be filled',
      'claims rank: held first, then by filing date',
    ),
  ],
  'may instead': (situation) => [
    offerTemplate(
      'may instead when …',
      'what may be met in place of the requirement above',
      `may instead when ${comparison(situation, 1)}: ${blank(4, 'condition')}`,
    ),
  ],
  exception: (situation) => [
    offerTemplate(
      'exception … to … when …',
      'what stands in the place of a requirement where a condition holds',
      `exception ${blank(1, 'Name')} to ${blank(2, 'Label')} when ${comparison(situation, 3)}: ${blank(6, 'condition')}`,
    ),
    offerTemplate(
      'exception … not required',
      'lifts a requirement where a condition holds',
      `exception ${blank(1, 'Name')} to ${blank(2, 'Label')} when ${comparison(situation, 3)}: not required`,
    ),
  ],
  define: (situation) => [
    offerTemplate(
      'define …',
      'gives a phrase a meaning',
      `define ${blank(1, 'words')} ${choice(2, records(situation), 'partner')}: ${blank(3, 'condition')}`,
    ),
  ],
  policy: () => [
    offerTemplate(
      'policy …',
      'text for readers under a heading, with a name',
      `policy ${blank(1, 'Name')} "${blank(2, 'Title')}" {\n  text """\n    ${blank(3, 'What people read, and no machine decides.')}\n    """\n}`,
    ),
  ],
  text: () => [
    offerTemplate(
      'text …',
      'text for readers',
      `text "${blank(1, 'Title')}" """\n  ${blank(2, 'What people read, and no machine decides.')}\n  """`,
    ),
  ],
  unsettled: () => [
    offerTemplate(
      'unsettled …',
      'a question that is left open',
      `unsettled ${blank(1, 'Question')} "${blank(2, 'What has nobody decided yet?')}"`,
    ),
  ],
  settle: ({ programTree }) => [
    offerTemplate(
      'settle …',
      'the answer to an open question',
      `settle ${choice(1, programTree === null ? [] : names(questionsIn(programTree).map(({ name }) => name)), 'Question')} since ${blank(2, '2024-01-01')}: ${choice(3, ['yes', 'no'], 'yes')} "${blank(4, 'Who decided it')}"`,
    ),
  ],
  kind: () => [
    offerTemplate(
      'kind …',
      'a sort of thing that somebody can hold or pass',
      `kind ${blank(1, 'badge')} plural ${blank(2, 'badges')}`,
    ),
  ],
  'entries of': entriesTemplates,
  scale: () => [
    offerTemplate(
      'scale …',
      'names in their order, lowest first',
      `scale ${blank(1, 'Level')}: ${blank(2, 'Low')} < ${blank(3, 'High')}`,
    ),
  ],
  choice: () => [
    offerTemplate(
      'choice …',
      'names to choose from',
      `choice ${blank(1, 'Employment')}: ${blank(2, 'FullTime')}, ${blank(3, 'PartTime')}`,
    ),
  ],
  calendar: () => [
    offerTemplate(
      'calendar …',
      'the days on which something is measured',
      `calendar ${blank(1, 'January')} "${blank(2, 'The measurement in January')}": ${blank(3, '2025-01-25')}, ${blank(4, '2026-01-31')}`,
    ),
  ],
  series: () => [
    offerTemplate(
      'series …',
      'entries of which the last one is the newest',
      `series ${blank(1, 'Code')} of ${blank(2, 'course')}: ${blank(3, 'Code2019')} on ${blank(4, '2019-01-01')}, ${blank(5, 'Code2021')} on ${blank(6, '2021-05-01')}`,
    ),
  ],
  group: ({ names: { kinds } }) => [
    offerTemplate(
      'group …',
      'some entries under one name',
      `group ${blank(1, 'Name')} "${blank(2, 'Title')}" of ${choice(3, names(kinds.keys()), 'badge')}: ${blank(4, 'Name')}`,
    ),
  ],
  record: () => [
    offerTemplate(
      'record …',
      'what the facts say of somebody or something',
      `record ${blank(1, 'partner')} {\n  ${blank(2, 'countries')}: ${choice(3, ['number', 'yesno', 'date', 'text', 'percent', 'duration', 'period'], 'number')}\n}`,
    ),
  ],
  expect: ({ document }) => [
    offerTemplate(
      'expect …',
      'what is expected of a sample',
      `expect ${choice(1, names(samplesIn(document.parsed.document).flatMap(({ name }) => (name.kind === 'Name' ? [name.text] : []))), 'Sample')} ${choice(2, ['met', 'unmet', 'unknown', 'unclear', 'not applicable'], 'met')} on ${blank(3, '2024-06-01')}`,
    ),
  ],
  program: (situation) => [
    offerTemplate(
      'program …',
      'a document with requirements',
      `program ${blank(1, 'Name')} "${blank(2, 'Title')}"\nuse "${choice(3, pathsOf(situation, 'Catalog'), './catalog.proviso')}"\n\nsection "${blank(4, 'Requirements')}" {\n  $0\n}`,
    ),
  ],
  catalog: () => [
    offerTemplate(
      'catalog …',
      'a document with what requirements speak of',
      `catalog ${blank(1, 'Name')} "${blank(2, 'Title')}"\n\nkind ${blank(3, 'badge')} plural ${blank(4, 'badges')}\n\nentries of ${blank(3, 'badge')} {\n  - ${blank(5, 'Name')} "${blank(6, 'Title')}"\n}\n\nrecord ${blank(7, 'partner')} {\n  holds ${blank(3, 'badge')}\n}`,
    ),
  ],
  'examples for': (situation) => {
    const detail = 'a document with samples and what is expected of them';
    const programs = programsIn(situation).slice(0, fewNames);
    if (programs.length === 0) {
      const body = `examples for ${blank(1, 'Name')}\nuse "${blank(2, './program.proviso')}"\n\n$0`;
      return [offerTemplate('examples for …', detail, body)];
    }
    return programs.map(({ name, path }) =>
      offerTemplate(`examples for ${name} …`, detail, `examples for ${name}\nuse "${path}"\n\n$0`),
    );
  },
};

/** Whole items that begin with these words. */
export const templatesFor = (situation: Situation, words: string): readonly Offer[] =>
  templates[words]?.(situation) ?? [];

/** A point of a list, where one may stand. */
export const pointTemplate = (situation: Situation, rules: OpenRule): readonly Offer[] => {
  if (rules.rule === 'entries') {
    return [offerTemplate('- …', 'one more thing of the kind', `- ${entry(1, kindAround(situation, rules))}`)];
  }
  return rules.rule === 'block'
    ? [offerTemplate('- …', 'one more point', `- ${blank(1, 'Label')}: ${blank(2, 'condition')}`)]
    : [];
};
