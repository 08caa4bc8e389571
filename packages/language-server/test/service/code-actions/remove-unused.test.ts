import { it } from 'vitest';
import { expectChange } from '../../support/mending.ts';

const catalog = `catalog Club
scale Level: Low < High
record club { size: number  level: Level }
`;
const start = 'program P\nuse "./catalog.proviso"\n\n';

it('a definition that nothing uses goes, with its comment and one of the blank lines around it', async () => {
  await expectChange({
    before: {
      'catalog.proviso': catalog,
      'program.proviso': `${start}/// Many members.\ndefine b«»ig: size at least 5\n\nrequire size at least 1\n`,
    },
    title: 'Remove the definition of "big"',
    after: { 'program.proviso': `${start}require size at least 1\n` },
  });
});

it('a question goes with how it was settled', async () => {
  await expectChange({
    before: {
      'catalog.proviso': catalog,
      'program.proviso': `${start}unsettled «Open» "Is it?"\nsettle Open: yes\n\nrequire size at least 1\n`,
    },
    title: 'Remove the question "Open"',
    after: { 'program.proviso': `${start}require size at least 1\n` },
  });
});

it('a parameter goes with what is written for it', async () => {
  await expectChange({
    before: {
      'catalog.proviso': catalog,
      'program.proviso': `${start}define ranked («r»: Level): size at least 5\nrequire ranked Low or higher\n`,
    },
    title: 'Remove "r" here and wherever this is used',
    after: { 'program.proviso': `${start}define ranked: size at least 5\nrequire ranked\n` },
  });
});

const revised = `${start}revisions {
  1.0 on 2023-01-01 "First"
  «2.0» on 2024-01-01 "Second"
}

require since 1.0: size at least 1
`;

it('a revision that changed nothing is editorial, or goes', async () => {
  await expectChange({
    before: { 'catalog.proviso': catalog, 'program.proviso': revised },
    title: 'Write "editorial": it changed no requirement',
    after: { 'program.proviso': revised.replace('«2.0» on 2024-01-01', '2.0 on 2024-01-01 editorial') },
  });
  await expectChange({
    before: { 'catalog.proviso': catalog, 'program.proviso': revised },
    title: 'Remove revision 2.0',
    after: { 'program.proviso': revised.replace(/ {2}«2.*\n/, '') },
  });
});
