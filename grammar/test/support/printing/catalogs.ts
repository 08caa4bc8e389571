import { after, braced, listed, run, spaced, type Print, type Printers } from './printers.ts';

type Kind =
  | 'Exclusion' | 'Scale' | 'Choice' | 'Calendar' | 'Series' | 'SeriesMember' | 'Group' | 'Kind' | 'Field' | 'ListType' | 'NamedType' | 'ObjectType' | 'Record' | 'HoldsShape'
  | 'IdentifiedBy' | 'DatedBy' | 'Entries' | 'Entry' | 'Attribute' | 'Replaced' | 'Includes' | 'Sharing' | 'FillLimit' | 'CrossingLimit'
  | 'Exempt' | 'Ranking' | 'RankingStep'; // prettier-ignore

export const catalogPrinters = (print: Print): Printers<Kind> => ({
  Scale: ({ name, levels }) => `scale ${print(name)}: ${levels.map(print).join(' < ')}`,
  Choice: ({ name, members }) => `choice ${print(name)}: ${listed(print, members)}`,
  Exclusion: ({ name, title, condition }) => `${spaced('exclusion', print(name), print(title))}: ${print(condition)}`,
  Calendar: ({ name, title, dates }) => `${spaced('calendar', print(name), print(title))}: ${listed(print, dates)}`,
  Series: ({ name, title, of, members }) =>
    `${spaced('series', print(name), print(title), 'of', print(of))}: ${listed(print, members)}`,
  SeriesMember: ({ name, on }) => `${print(name)} on ${print(on)}`,
  Group: ({ name, title, of, members }) =>
    `${spaced('group', print(name), print(title), 'of', print(of))}: ${listed(print, members)}`,
  Kind: ({ name, title, plural, fields }) =>
    spaced(
      'kind',
      print(name),
      print(title),
      after('plural', print(plural)),
      fields.length > 0 && braced(fields.map(print)),
    ),
  Field: ({ name, type, neverNegative }) => `${print(name)}: ${print(type)}${neverNegative ? ', never negative' : ''}`,
  ListType: ({ of }) => `list of ${print(of)}`,
  NamedType: ({ names: [first, ...others], currency, optional }) =>
    [spaced(print(first ?? null), after('in', print(currency))), ...others.map(print)].join(' | ') +
    (optional ? '?' : ''),
  ObjectType: ({ fields }) => braced(fields.map(print)),
  Record: ({ name, plural, shapes }) =>
    spaced('record', print(name), after('plural', print(plural)), braced(shapes.map(print))),
  HoldsShape: ({ verb, kinds }) => `${verb} ${listed(print, kinds)}`,
  IdentifiedBy: ({ field }) => `identified by ${print(field)}`,
  DatedBy: ({ field }) => `dated by ${print(field)}`,
  Entries: ({ of, entries }) => `entries of ${print(of)} ${braced(entries.map((entry) => `- ${print(entry)}`))}`,
  Entry: ({ name, title, lifetimes, attributes }) =>
    spaced(
      print(name),
      print(title),
      run(print, lifetimes),
      attributes.length > 0 && `{ ${attributes.map(print).join('  ')} }`,
    ),
  Attribute: ({ name, values }) => `${print(name)}: ${listed(print, values)}`,
  Replaced: ({ by, lifetimes }) => spaced('replaced by', print(by), run(print, lifetimes)),
  Includes: ({ of, members }) => `includes ${print(of)} ${listed(print, members)}`,
  Sharing: ({ name, limits }) => spaced('sharing', print(name), braced(limits.map(print))),
  FillLimit: ({ record, negated, role, quantity, words }) =>
    spaced(negated ? 'no' : 'a', print(record), 'fills', print(role), 'in', print(quantity), run(print, words)),
  CrossingLimit: ({ record, negated, roles }) =>
    spaced(negated ? 'no' : 'a', print(record), 'fills two of', listed(print, roles)),
  Exempt: ({ names }) => `exempt ${listed(print, names)}`,
  Ranking: ({ steps }) => `claims rank: ${steps.map(print).join(', then ')}`,
  RankingStep: ({ by }) => (by === 'held first' ? by : `by ${by}`),
});
