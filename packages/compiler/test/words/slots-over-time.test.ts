import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/core/explanation.ts';
import { differencesBetween, differenceToWords } from '../../src/words/differences.ts';
import { namingOf } from '../../src/words/vocabulary-naming.ts';
import { firstReason } from '../../src/words/reason.ts';
import { agreed } from '../support/agreed.ts';
import { compiled } from '../support/compiling.ts';

const since = '2020-01-01';

const guild = {
  'guild.proviso': `catalog Guild
kind title plural titles
entries of title { - Bronze "Bronze" - Silver "Silver" }
record bakery plural bakeries { holds title  bakers: list of baker }
record baker { identified by id  id: text  trained: yesno }
sharing Masters { a baker fills Master in at most 1 title }`,
};

const program = compiled(
  `program SilverBakery use "./guild.proviso" award title Silver
roles Counter "Behind the counter" each filled by a different baker { role Master "Master baker": 1 baker who is trained }`,
  guild,
);

/** Ana bakes for Silver, and from March on for Bronze, too. */
const facts = {
  holds: { title: [{ entry: 'Bronze', since }] },
  bakers: [
    {
      id: 'ana',
      trained: true,
      fills: [
        { role: 'Master', entry: 'Silver', since },
        { role: 'Master', entry: 'Bronze', since: '2024-03-01' },
      ],
    },
  ],
};

const naming = namingOf(program.vocabulary, facts);
const on = (day: string): Evaluation => agreed(program, facts, { on: day });

function changeBetween(first: string, second: string): readonly string[] {
  const seen = (day: string) => ({ explanation: on(day).explanation, context: { on: day, naming }, turning: [] });
  return differencesBetween(seen(first), seen(second)).map(differenceToWords);
}

describe('slots of a program', () => {
  it('come with what stands against them, from the day on which it does', () => {
    expect(changeBetween('2024-02-29', '2024-03-01')).toEqual([
      'ana is recorded as Master baker in 2 (Silver and Bronze), 1 at most',
    ]);
  });

  it('come with who fills them, from the day on which they are filled', () => {
    expect(changeBetween('2024-03-01', '2024-02-29')).toEqual(['recorded: Master baker: ana']);
  });

  it('have what stands against them as the reason of the verdict', () => {
    expect(firstReason(on('2024-03-01'), naming)).toBe(
      'Behind the counter: ana is recorded as Master baker in 2 (Silver and Bronze), 1 at most',
    );
  });
});
