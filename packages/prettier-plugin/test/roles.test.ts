import { describe, expect, it } from 'vitest';
import { linesOf, within } from './support/formatted.ts';

describe('roles', () => {
  it('stand a line each, with the texts and requirements among them', async () => {
    expect(
      await linesOf(
        'roles Team   "Team" each filled by a  different person { text "Who" """',
        'Leads.',
        '""" role Coach "The coach" since 2.0 :2 people who passed course A recommend at least 1 person',
        'role Cook: not given   "not said" }',
      ),
    ).toEqual([
      'roles Team "Team" each filled by a different person {',
      '  text "Who" """',
      '    Leads.',
      '    """',
      '  role Coach "The coach" since 2.0: 2 people who passed course A',
      '  recommend at least 1 person',
      '  role Cook: not given "not said"',
      '}',
    ]);
  });

  it('go on behind their colon where they are too long', async () => {
    expect(await within(40, 'roles { role Coach "The coach": 2 people who passed course FirstAid }')).toEqual([
      'roles {',
      '  role Coach "The coach":',
      '    2 people who passed course FirstAid',
      '}',
    ]);
  });

  it('say who is different in a line of its own where that is too long', async () => {
    expect(await within(40, 'roles Team "The whole team" each filled by a different person {}')).toEqual([
      'roles Team "The whole team"',
      '    each filled by a different person {}',
    ]);
  });
});

describe('what counts once', () => {
  it('is a list of points', async () => {
    expect(
      await linesOf(
        'require Bench: each member counted once ,no two sharing shift {',
        '- at least 1 member who is paid - at least 2 members }',
      ),
    ).toEqual([
      'require Bench: each member counted once, no two sharing shift {',
      '  - at least 1 member who is paid',
      '  - at least 2 members',
      '}',
    ]);
  });

  it('goes on behind its comma where it is too long', async () => {
    expect(
      await within(40, 'require each member counted once, no two sharing shift { - any member - any member }'),
    ).toEqual([
      'require each member counted once,',
      '    no two sharing shift {',
      '  - any member',
      '  - any member',
      '}',
    ]);
  });

  it('breaks between the labels that it names', async () => {
    expect(await within(40, 'require each member counted once for Leaders, Players, Reserves')).toEqual([
      'require each member counted once for Leaders,',
      '  Players, Reserves',
    ]);
  });
});

describe('limits of a catalog', () => {
  it('stand a line each', async () => {
    expect(
      await linesOf(
        'catalog C sharing Limits { a person fills Coach in at most 4 sports no person fills two of Coach,Cook',
        'exempt Rowing ,Chess claims rank :held first, then by filing date }',
      ),
    ).toEqual([
      'catalog C',
      'sharing Limits {',
      '  a person fills Coach in at most 4 sports',
      '  no person fills two of Coach, Cook',
      '  exempt Rowing, Chess',
      '  claims rank: held first, then by filing date',
      '}',
    ]);
  });

  it('go on between names, and between what goes first', async () => {
    expect(
      await within(
        40,
        'catalog C',
        'sharing Limits { no person fills two of Coach, Cook, Referee',
        'claims rank: held first, then by filing date }',
      ),
    ).toEqual([
      'catalog C',
      'sharing Limits {',
      '  no person fills two of Coach, Cook,',
      '    Referee',
      '  claims rank: held first,',
      '    then by filing date',
      '}',
    ]);
  });
});

describe('facts', () => {
  it('say what is filled, and what was applied for', async () => {
    expect(
      await within(
        60,
        'examples for P club A { applied  for sport Rowing since 2024-01-01',
        'person "ana" { fills Coach in Rowing since 2024-01-01, Sailing through 2024-12-31 fills no role } }',
      ),
    ).toEqual([
      'examples for P',
      'club A {',
      '  applied for sport Rowing since 2024-01-01',
      '  person "ana" {',
      '    fills Coach in Rowing since 2024-01-01,',
      '      Sailing through 2024-12-31',
      '    fills no role',
      '  }',
      '}',
    ]);
  });
});
