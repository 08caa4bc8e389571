import { it } from 'vitest';
import { expectChange } from '../../support/mending.ts';

const catalog = (entry: string): string => `catalog Club
kind badge plural badges { level: Low | High  fee: number }
entries of badge {
  - ${entry}
}
record club { holds badge }
`;

it('what an entry has to say is one of few words', async () => {
  await expectChange({
    before: { 'catalog.proviso': catalog('«Diver» { fee: 5 }') },
    title: 'Add "level: High"',
    after: { 'catalog.proviso': catalog('Diver { fee: 5  level: High }') },
  });
});

it('or is left to be filled in', async () => {
  await expectChange({
    before: { 'catalog.proviso': catalog('«Diver»') },
    title: 'Add "fee", to be filled in',
    after: { 'catalog.proviso': catalog('Diver { fee: ToBeSaid }') },
    left: ['missing-attribute', 'wrong-value'],
  });
});
