/**
 * The names that generated documents give. Each kind of name has words of its own, so that none is ambiguous. Among them
 * are words that a module in JavaScript could take for something else, and words that the language itself has elsewhere.
 */
export const wordsFor = {
  scales: ['Level', 'Rank', 'Grade'],
  levels: ['Basic', 'Advanced', 'Elite', 'Low', 'Middling', 'High', 'Novice', 'Master', 'top-level', 'Zero'],
  states: ['Active', 'Watched', 'toLocaleString', 'Closed'],
  calendars: ['Spring', 'Autumn', 'toJSON'],
  choices: ['Duty', 'Size', 'Season'],
  members: ['Coach', 'Referee', 'Small', 'Big', 'Summer', 'Winter', 'valueOf', 'Über', 'none-of-it', 'Nil'],
  kinds: ['sport', 'licence', 'course', 'propertyIsEnumerable'],
  attributes: ['season', 'level', 'sort', 'group', 'prototype', 'cost', 'since-when', 'list', 'kind'],
  entries: [
    'Rowing', 'Sailing', 'Chess', 'B-2', 'Zoë', 'constructor', '__defineGetter__', 'FirstAid', 'X1', 'Judo', 'Polo',
    'Bowls', 'Skating', 'Archery', 'Golf', 'Yoga', 'Sumo', 'Darts',
  ],
  sharings: ['RoleLimits', 'toFixed'],
  roles: ['Lead', 'Seller', 'Umpire', '__lookupSetter__'],
  series: ['Rules', 'Code', 'Edition', 'Manual'],
  groups: ['Water', 'Indoors', 'Old', 'Outdoors'],
  records: ['club', 'person', 'match', 'team'],
  fields: [
    'insured', 'members', 'city', 'rating', 'budget', 'founded', 'score', 'text', 'sum', 'first', 'final', 'state',
    '__proto__', 'toString', 'hasOwnProperty', 'length', 'x', 'i', 'd', 'class', 'on-site', 'Größe', 'id',
    'answers', 'juniors', 'paid', 'goals', 'won', 'played', 'seats', 'open', 'share', 'owner', 'fees', 'term', 'notice',
    'region', 'host', 'award', 'end', 'maybe', 'known', 'entry', 'through-day',
  ],
  lists: ['people', 'matches', 'sides', 'staff', 'games', 'visits'],
  definitions: [
    'senior', 'trained', 'ready', 'small', 'young', 'serving', 'licensed', 'prepared', 'sound', 'full-time', 'safely',
    'well', 'busy', 'fit', 'able', 'keen', 'local', 'proper',
  ],
  parameters: ['grade', 'which', 'task'],
  questions: ['GuestsCount', 'HelpersCount', 'Fair'],
  attestations: ['Visit', 'Boats', 'constructor', 'Process'],
  titles: ['A title', 'x', "It's so", '<b>&amp;</b> */ // ${x} `y` \\n', 'Ünï\u2028cödé 😀'],
} as const; // prettier-ignore
