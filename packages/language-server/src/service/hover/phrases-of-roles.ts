/** Roles, limits on who fills them, and what counts once, in plain words. Examples are lines of the reference. */
import { phrase, within, type Phrase } from './phrase.ts';

const different = 'roles Counter "Behind the counter" each filled by a different baker {';
const once = 'require Teams: each baker counted once {';
const named = 'require Apart: each baker counted once for Lead, Helpers';
const limit = 'a baker fills Master in at most 2 titles';
const crossing = 'no baker fills two of Master, Seller';

export const phrasesOfRoles: readonly Phrase[] = [
  phrase(
    'roles',
    'Says which roles people fill. Texts, advice and requirements may stand among them.',
    different,
    'roles',
    'Roles',
  ),
  phrase(
    'role',
    'Says how many people fill it at least, and what each of them needs.',
    'role Master "Master baker": 1 baker who passed course Bread and who passed course Cakes',
    'roles',
    'Roles',
  ),
  phrase(
    'each filled by a',
    'Nobody fills two of these roles: all of them have to be filled at once.',
    different,
    'roles',
    'Roles',
  ),

  within(
    ['CountedOnce'],
    phrase('each', 'What counts once: nothing counts in two of the points.', once, 'roles', 'Counted once'),
  ),
  phrase(
    'counted once',
    'Each of them counts in one of the points only, and all points must hold at once.',
    once,
    'roles',
    'Counted once',
  ),
  phrase(
    'no two sharing',
    'No two that count may have the same value of this field.',
    'require Teams: each baker counted once, no two sharing shift {',
    'roles',
    'Counted once',
  ),
  within(
    ['CountedOnce'],
    phrase('for', 'The labels of the requirements in which nothing may count twice.', named, 'roles', 'Counted once'),
  ),

  phrase(
    'sharing',
    'Limits what one person fills over all that is held or applied for.',
    'sharing GuildSharing {',
    'roles',
    'People in roles',
  ),
  within(
    ['FillLimit'],
    phrase('a', 'Anybody of this record: the limit is on each of them.', limit, 'roles', 'People in roles'),
  ),
  within(
    ['FillLimit'],
    phrase('fills', 'The role that one of them may fill in so many and no more.', limit, 'roles', 'People in roles'),
  ),
  within(
    ['FillLimit'],
    phrase('in', 'In how many of these the role may be filled by the same one.', limit, 'roles', 'People in roles'),
  ),
  within(
    ['CrossingLimit'],
    phrase(
      'no',
      'Nobody may fill two of these roles, nor one each in two places.',
      crossing,
      'roles',
      'People in roles',
    ),
  ),
  within(
    ['CrossingLimit'],
    phrase('fills', 'The roles of which one person fills one only.', crossing, 'roles', 'People in roles'),
  ),
  phrase('two of', 'Of these roles nobody fills two, nor in different places.', crossing, 'roles', 'People in roles'),
  phrase('exempt', 'What is filled in these counts toward no limit.', 'exempt Guest', 'roles', 'People in roles'),
  phrase('claims rank', 'Says what goes first where not everything can be filled.', null, 'roles', 'Sharing people'),
  phrase('held first', 'What is held goes before what is applied for.', null, 'roles', 'Sharing people'),
  phrase(
    'by filing date',
    'What was applied for earlier goes before what was applied for later.',
    null,
    'roles',
    'Sharing people',
  ),
  phrase(
    'then',
    'Decides between those that come out equal by what stands before it.',
    null,
    'roles',
    'Sharing people',
  ),

  within(
    ['FillsFact'],
    phrase('fills', 'The role that somebody is recorded to fill.', null, 'roles', 'Sharing people'),
  ),
  within(['FillsFact'], phrase('in', 'Where the role is filled, each with its days.', null, 'roles', 'Sharing people')),
  within(['FillsFact'], phrase('no role', 'Says for certain that no role is filled.', null, 'roles', 'Sharing people')),
  within(
    ['HoldsShape'],
    phrase(
      'applied for',
      'Says of which kinds facts tell what has been applied for and is not held yet.',
      'applied for title',
      'roles',
      'People in roles',
    ),
  ),
  phrase(
    'applied for',
    'What has been applied for and is not held yet, each since the day on which that was filed.',
    null,
    'roles',
    'Sharing people',
  ),
];
