import { describe, expect, it } from 'vitest';
import { linesOf, pageOf } from '../support/pages.ts';

const crew = `catalog Crew
kind course plural courses
entries of course { - Sailing "Sailing course" - Rescue "Rescue course" }
kind boat plural boats
entries of boat { - Blue "The blue boat" - Red "The red boat" - Raft "The raft" }
record club {
  name: text
  sailors: list of sailor
  holds boat
  applied for boat
}
record sailor {
  identified by id
  id: text
  watch: text
  passed course
}
/// A mate may help out.
sharing Watches {
  a sailor fills Mate in at most 2 boats
  no sailor fills two of Mate, Cook
  exempt Raft
  claims rank: held first, then by filing date
}
`;

/** The page of a program of the crew with these items. */
const page = (items: string, facts?: unknown): string =>
  pageOf(`program P "A Program"\nuse "./crew.proviso"\naward boat Blue\n${items}`, {
    documents: { 'crew.proviso': crew },
    ...(facts === undefined ? {} : { facts }),
  });

const sailor = (id: string, ...courses: readonly string[]) => ({
  id,
  watch: 'first',
  passed: { course: courses.map((entry) => ({ entry, since: '2020-01-01' })) },
});

const club = (...sailors: readonly unknown[]) => ({ name: 'Otters', holds: { boat: [] }, sailors });

const team = `roles Team "On board" each filled by a different sailor {
  text "Who is on board" """
    Nobody sails alone.
    """
  /// Leads the others.
  role Skipper "Skipper": 1 sailor who passed course Sailing
  role Hand: 2 sailors
  recommend at least 1 sailor who passed course Rescue
}`;

describe('roles on a page', () => {
  it('are a row each, after the texts among them and before what else is asked', () => {
    expect(linesOf(page(team)).slice(2)).toEqual([
      'On board',
      'Who is on board',
      'Nobody sails alone.',
      'Each is filled by a different sailor.',
      'Role | How many | Who',
      'Skipper | 1 | sailor who passed Sailing course',
      'Leads the others.',
      'Hand | 2 | sailors',
      'Recommended',
      'At least 1 sailor who passed Rescue course',
    ]);
  });

  it('say who may fill each, where they can all be filled', () => {
    const lines = linesOf(page(team, club(sailor('ana', 'Sailing'), sailor('bo'), sailor('cy'))));
    expect(lines.slice(lines.indexOf('✓ met'), lines.indexOf('Recommended'))).toEqual([
      '✓ met',
      'On board',
      'Who is on board',
      'Nobody sails alone.',
      'Each is filled by a different sailor.',
      'Role | How many | Who | Filled by',
      '✓ Skipper | 1 | sailor who passed Sailing course',
      'Leads the others.',
      'found: 1 (ana)',
      '| ana',
      '✓ Hand | 2 | sailors',
      'found: 3 (ana, bo and cy)',
      '| bo and cy',
    ]);
  });

  it('say what they lack, where they cannot', () => {
    const lines = linesOf(page(team, club(sailor('ana', 'Sailing'), sailor('bo'))));
    expect(lines).toContain('Role | How many | Who');
    expect(lines).toContain('Skipper and Hand: 3 needed in all, only ana and bo qualify, and 2 can be filled at most');
    expect(lines).toContain('one more who qualifies as Skipper or Hand would be enough');
  });

  it('say who is recorded in each, and what is wrong with that', () => {
    const mates = 'roles each filled by a different sailor { role Mate: 1 sailor role Cook: 1 sailor }';
    const fills = [{ role: 'Mate', entry: 'Blue', since: '2020-01-01' }];
    const lines = linesOf(page(mates, { ...club({ ...sailor('ana'), fills }), appliedFor: { boat: [] } }));
    expect(lines).toContain('Role | How many | Who | Recorded');
    expect(lines).toContain('| ana');
    expect(lines).toContain('Cook: 1 needed, nobody recorded');
  });
});

const once = `require Bench "The bench": each sailor counted once, no two sharing watch {
  - Lead: at least 1 sailor who passed course Sailing
  - at least 1 sailor
}`;

describe('what counts once on a page', () => {
  it('is a list of points under words that say so', () => {
    expect(linesOf(page(once)).slice(2)).toEqual([
      'The bench',
      'Each sailor counts once in all of these, and no two of those that count share watch:',
      'Lead — at least 1 sailor who passed Sailing course',
      'At least 1 sailor',
    ]);
  });

  it('says why its points cannot all be met at once', () => {
    const lines = linesOf(page(once, club(sailor('ana', 'Sailing'), sailor('bo'))));
    expect(lines).toContain('✓ Lead — at least 1 sailor who passed Sailing course');
    expect(lines.at(-1)).toBe('one more who qualifies as Lead or at least 1 sailor would be enough');
  });

  it('leads to the requirements that it names', () => {
    const named = page(
      'require Lead: at least 1 sailor\nrequire Crew: at least 2 sailors\nrequire each sailor counted once for Lead, Crew',
    );
    expect(linesOf(named).slice(-3)).toEqual(['Each sailor counts once in all of these:', 'Lead', 'Crew']);
    expect(named).toContain('<a href="#requirement-Crew">Crew</a>');
  });

  it('stays a sentence in another one', () => {
    const lines = linesOf(
      page(
        'require Lead: at least 1 sailor\nrequire Crew: at least 2 sailors\nrequire name is "x" or each sailor counted once for Lead, Crew',
      ),
    );
    expect(lines.at(-1)).toBe('Name is “x” or each sailor counted once in all of these: Lead; Crew');
  });
});

it('limits of a catalog are sentences on its page', () => {
  expect(linesOf(pageOf(crew)).slice(-6)).toEqual([
    'Watches',
    'A mate may help out.',
    'A sailor fills Mate in at most 2 boats.',
    'No sailor fills two of Mate and Cook.',
    'What is filled in these does not count: The raft.',
    'Where not all can be filled, what is held goes first, and then what was filed for earlier goes first.',
  ]);
});

it('facts say what is filled and what was applied for', () => {
  const examples = `examples for P
use "./program.proviso"
club Otters {
  applied for boat Red since 2024-01-01
  sailor "ana" { fills Mate in Blue, Red since 2024-01-01 }
  sailor "bo" { fills no role }
}
`;
  const program = 'program P "A Program"\nuse "./crew.proviso"\nrequire at least 1 sailor';
  const lines = linesOf(pageOf(examples, { documents: { 'crew.proviso': crew, 'program.proviso': program } }));
  expect(lines.slice(2)).toEqual([
    'Has applied for boat',
    'The red boat since January 1, 2024',
    'Sailor “ana”',
    'Fills Mate in',
    'The blue boat',
    'The red boat since January 1, 2024',
    'Sailor “bo”',
    'Fills',
    'no role',
  ]);
});
