import { describe, expect, it } from 'vitest';
import { mostFilled, withOneMore } from '../../src/slots/index.ts';
import { obstacle, partner, staffing } from './support/partner.ts';

describe('one specialization', () => {
  it('is not filled by one person who qualifies for all three roles', () => {
    const alone = partner(`
      Voice: 1 account manager of Ann
      Voice: 1 systems engineer of Ann
      Voice: 1 field engineer of Ann
    `);
    expect(staffing(alone)).toBeNull();
    expect(mostFilled(alone.problem)).toBe(1);
    expect(obstacle(alone)).toEqual(['Voice account manager', 'Voice systems engineer', 'Voice field engineer']);
  });

  it('lacks engineers where two of three people are account managers only', () => {
    const three = partner(`
      Voice: 1 account manager of Ann, Ben, Cem
      Voice: 1 systems engineer of Ann
      Voice: 1 field engineer of Ann
    `);
    expect(staffing(three)).toBeNull();
    expect(obstacle(three)).toEqual(['Voice systems engineer', 'Voice field engineer']);
  });

  it('takes the first in the order of preference with whom everything can still be filled', () => {
    const three = partner(`
      Voice: 1 account manager of Ann, Ben
      Voice: 1 systems engineer of Ann, Cem
      Voice: 1 field engineer of Cem
    `);
    expect(staffing(three)).toEqual([
      'Voice account manager: Ben',
      'Voice systems engineer: Ann',
      'Voice field engineer: Cem',
    ]);
  });

  it('needs different people in a role that several have to fill', () => {
    const two = partner('Voice: 2 field engineer of Ann');
    expect(staffing(two)).toBeNull();
    expect(obstacle(two)).toEqual(['Voice field engineer']);
  });
});

describe('several specializations', () => {
  const four = `
    Voice: 1 account manager of Ann
    Video: 1 account manager of Ann
    Routing: 1 account manager of Ann
    Wireless: 1 account manager of Ann`;

  it('share an account manager, four at most', () => {
    expect(staffing(partner(four))).toEqual([
      'Voice account manager: Ann',
      'Video account manager: Ann',
      'Routing account manager: Ann',
      'Wireless account manager: Ann',
    ]);
    const five = partner(`${four}\n Storage: 1 account manager of Ann`);
    expect(staffing(five)).toBeNull();
    expect(mostFilled(five.problem)).toBe(4);
    expect(obstacle(five)).toEqual(five.slots);
  });

  it('share an account manager with any number of exempt ones', () => {
    expect(staffing(partner(`${four}\n exempt Firewall: 1 account manager of Ann`))).toHaveLength(5);
  });

  it('share a systems engineer, two at most', () => {
    const three = partner(`
      Voice: 1 systems engineer of Ann
      Video: 1 systems engineer of Ann
      Routing: 1 systems engineer of Ann
    `);
    expect(staffing(three)).toBeNull();
    expect(mostFilled(three.problem)).toBe(2);
  });

  it('do not share a person in different roles', () => {
    const crossed = partner(`
      Voice: 1 account manager of Ann
      Video: 1 field engineer of Ann
    `);
    expect(staffing(crossed)).toBeNull();
    expect(obstacle(crossed)).toEqual(crossed.slots);
  });

  it('share a person in different roles where one is exempt', () => {
    const crossed = partner(`
      Voice: 1 account manager of Ann
      exempt Firewall: 1 field engineer of Ann
    `);
    expect(staffing(crossed)).toEqual(['Voice account manager: Ann', 'Firewall field engineer: Ann']);
  });

  it('have as obstacle only what lacks people, and of several smallest the one that is written first', () => {
    const mixed = partner(`
      Voice: 1 account manager of Ann, Ben, Cem
      Voice: 1 field engineer of Dan
      Video: 1 account manager of Dan
      Video: 1 field engineer of Ben, Eva
      Routing: 1 account manager of Dan
    `);
    expect(mostFilled(mixed.problem)).toBe(4);
    expect(obstacle(mixed)).toEqual(['Voice field engineer', 'Video account manager']);
  });
});

describe('one more person', () => {
  const alone = partner(`
    Voice: 1 account manager of Ann
    Video: 1 field engineer of Ann
  `);

  it('helps where there is somebody missing', () => {
    expect(mostFilled(withOneMore(alone.problem, [0]))).toBe(2);
    expect(mostFilled(withOneMore(alone.problem, []))).toBe(1);
  });

  it('keeps to the limits that are given', () => {
    const nobody = partner('Voice: 1 account manager of \n Video: 1 account manager of ');
    expect(mostFilled(withOneMore(nobody.problem, [0, 1]))).toBe(2);
    expect(mostFilled(withOneMore(nobody.problem, [0, 1], [1, 1, 1]))).toBe(1);
  });

  it('is the last in the order of preference', () => {
    expect(withOneMore(alone.problem, [1]).demands[1]?.candidates).toEqual([0, 1]);
  });
});
