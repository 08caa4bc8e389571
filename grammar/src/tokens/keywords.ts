/**
 * Every word with a meaning of its own. `reserved` words are never names (but after a `.`, and the `soft` ones where a
 * field is named); `contextual` words are names everywhere but in the one place where the grammar asks for them.
 * `scope` is the word's part in a sentence: the TextMate grammar and the reference's word list are made from it.
 */
export type KeywordScope =
  'leader' | 'quantity' | 'connective' | 'modifier' | 'verb' | 'preposition' | 'unit' | 'context';

export interface Keyword {
  /** The token's name, and the key under which the parser asks for it. */
  readonly name: KeywordName;
  /** All spellings; the first is the one that messages and the formatter use. */
  readonly words: readonly string[];
  readonly scope: KeywordScope;
  readonly kind: 'reserved' | 'soft' | 'contextual';
}

/** The first spelling of every keyword, by its part in a sentence. */
const wordsByPart = {
  // What begins a document or an item of one.
  leader: [
    'program',
    'catalog',
    'examples',
    'use',
    'revisions',
    'section',
    'require',
    'recommend',
    'exception',
    'define',
    'unsettled',
    'settle',
    'may',
    'must',
    'otherwise',
    'entries',
    'sharing',
    'exempt',
    'roles',
    'lifecycle',
    'columns',
    'expect',
  ],
  // The same, but a field may bear these names.
  soft: [
    'policy',
    'text',
    'score',
    'part',
    'table',
    'row',
    'role',
    'award',
    'scope',
    'state',
    'clock',
    'duty',
    'scale',
    'choice',
    'group',
    'kind',
    'record',
    'calendar',
    'exclusion',
    'series',
    'evidence',
    'claims',
    'a',
  ],
  // How many.
  quantity: ['any', 'all', 'every', 'no', 'none', 'one', 'at', 'exactly', 'between', 'more', 'less', 'than'],
  // What joins conditions.
  connective: ['and', 'or', 'not', 'if', 'when', 'instead', 'because'],
  // What narrows a clause, an entry or a name.
  modifier: [
    'since',
    'before',
    'through',
    'after',
    'measured',
    'except',
    'where',
    'who',
    'whom',
    'higher',
    'lower',
    'given',
    'required',
    'without',
    'within',
  ],
  // What is done or so.
  verb: [
    'attested',
    'holds',
    'passed',
    'held',
    'earned',
    'valid',
    'is',
    'has',
    'becomes',
    'fills',
    'filled',
    'meets',
    'counted',
  ],
  // Small words.
  preposition: ['of', 'in', 'on', 'for', 'by', 'per', 'to', 'the', 'each'],
  // Units of time.
  unit: ['year', 'month', 'week', 'day', 'hour', 'minute'],
  // Names everywhere but in the one place where the grammar asks for them.
  context: [
    'least',
    'most',
    'sum',
    'last',
    'current',
    'it',
    'throughout',
    'continuously',
    'total',
    'dated',
    'first',
    'end',
    'ends',
    'plural',
    'editorial',
    'identified',
    'replaced',
    'includes',
    'newest',
    'list',
    'never',
    'negative',
    'maybe',
    'met',
    'unmet',
    'unknown',
    'unclear',
    'applicable',
    'up',
    'down',
    'out',
    'rounded',
    'proportion',
    'recorded',
    'final',
    'notify',
    'renewed',
    'two',
    'applied',
    'rank',
    'then',
    'filing',
    'date',
    'once',
  ],
} as const;

/** Further spellings: read as the first one, which is the one that messages and the formatter use. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  less: ['fewer'],
  who: ['that'],
  holds: ['hold'],
  meets: ['meet'],
  is: ['are', 'be'],
  has: ['have'],
  becomes: ['become'],
  a: ['an'],
  year: ['years'],
  month: ['months'],
  week: ['weeks'],
  day: ['days'],
  hour: ['hours'],
  minute: ['minutes'],
  last: ['previous'],
  award: ['awards'],
};

type Part = keyof typeof wordsByPart;

export type KeywordName = (typeof wordsByPart)[Part][number];

const keywordsOf = (part: Part): readonly Keyword[] =>
  wordsByPart[part].map((name) => ({
    name,
    words: [name, ...(spellings[name] ?? [])],
    scope: part === 'soft' ? 'leader' : part,
    kind: part === 'soft' ? 'soft' : part === 'context' ? 'contextual' : 'reserved',
  }));

export const keywords: readonly Keyword[] = [
  ...keywordsOf('leader'),
  ...keywordsOf('soft'),
  ...keywordsOf('quantity'),
  ...keywordsOf('connective'),
  ...keywordsOf('modifier'),
  ...keywordsOf('verb'),
  ...keywordsOf('preposition'),
  ...keywordsOf('unit'),
  ...keywordsOf('context'),
];

/** The spelling of each reserved or soft word: what a misspelt word may have meant. */
export const reservedWords: readonly string[] = keywords
  .filter((keyword) => keyword.kind !== 'contextual')
  .flatMap((keyword) => keyword.words);

/** The first spelling of each spelling of a keyword. */
export const firstSpelling: ReadonlyMap<string, string> = new Map(
  keywords.flatMap((keyword) => keyword.words.map((word) => [word, keyword.name] as const)),
);
