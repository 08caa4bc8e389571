/** What catalogs are made of, in plain words. Examples are lines of the reference. */
import { phrase, within, type Phrase } from './phrase.ts';

export const phrasesOfCatalogs: readonly Phrase[] = [
  phrase(
    'kind',
    'Declares a sort of thing that one holds or has passed, such as a licence.',
    'kind agreement plural agreements',
    'catalogs',
    'Kinds and entries',
  ),
  phrase(
    'plural',
    'The word for several. Both words mean the same, so that sentences read well.',
    'kind agreement plural agreements',
    'catalogs',
    'Kinds and entries',
  ),
  phrase('entries of', 'Lists what there is of a kind.', 'entries of agreement {', 'catalogs', 'Kinds and entries'),
  phrase(
    'replaced by',
    'Tells readers which entry has come in the place of this one. It changes no verdict.',
    '- FirstAidOld through 2009-12-31 { replaced by FirstAid since 2010-01-01 }',
    'catalogs',
    'When an entry exists',
  ),
  phrase(
    'scale',
    'Declares names in their order, the lowest first.',
    'scale Level: Basic < Advanced < Elite',
    'catalogs',
    'Scales and choices',
  ),
  phrase(
    'choice',
    'Declares names without an order, one of which is chosen.',
    'choice Duty: Coach, Referee, Volunteer',
    'catalogs',
    'Scales and choices',
  ),
  phrase(
    'calendar',
    'Names the days on which something is measured, in the order of time.',
    'calendar Spring "The measurement in spring": 2023-04-01, 2024-04-06',
    'catalogs',
    'Calendars',
  ),
  phrase(
    'group',
    'Names some entries of one kind. A member may belong to it for a time.',
    'group WaterSports "Sports on the water" of sport: Rowing, Sailing since 2015-04-01, Polo before 2020-01-01',
    'catalogs',
    'Groups',
  ),
  within(
    ['Group'],
    phrase(
      'of',
      'The kind whose entries are in the group.',
      'group WaterSports "Sports on the water" of sport: Rowing, Sailing since 2015-04-01, Polo before 2020-01-01',
      'catalogs',
      'Groups',
    ),
  ),
  phrase(
    'record',
    'Says what the facts tell of a thing. The first record of a catalog is the one that is judged.',
    'record club {',
    'catalogs',
    'Records',
  ),
  within(
    ['HoldsShape'],
    phrase('holds', 'Says of which kinds there may be something that it holds.', 'holds sport', 'catalogs', 'Records'),
  ),
  within(
    ['HoldsShape'],
    phrase(
      'passed',
      'Says of which kinds there may be something that it has passed.',
      'passed course',
      'catalogs',
      'Records',
    ),
  ),
  phrase(
    'identified by',
    'Tells one from another: two of one identity are one.',
    'identified by id',
    'catalogs',
    'Records',
  ),
  phrase(
    'dated by',
    'Tells on which day one came to be: it counts from that day on, and within a time such as "in the last 12 months".',
    'dated by made',
    'catalogs',
    'Records',
  ),
  phrase('list of', 'A type: any number of them.', 'people: list of person', 'catalogs', 'Records'),
  within(['NamedType'], phrase('in', 'The currency of an amount of money.', null, 'catalogs', 'Types')),
  phrase('never negative', 'Facts below zero are rejected.', 'members: number, never negative', 'catalogs', 'Records'),
];
