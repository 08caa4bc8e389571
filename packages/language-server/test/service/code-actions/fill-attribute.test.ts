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
    before: { 'catalog.proviso': catalog('«Diver» { level: Low }') },
    title: 'Add "fee", to be filled in',
    after: { 'catalog.proviso': catalog('Diver { level: Low  fee: ToBeSaid }') },
    left: ['wrong-value'],
  });
});

it('all of it is added at once', async () => {
  await expectChange({
    before: { 'catalog.proviso': catalog('«Diver»') },
    title: 'Add "level" and "fee", to be filled in',
    after: { 'catalog.proviso': catalog('Diver { level: ToBeSaid  fee: ToBeSaid }') },
    left: ['unknown-member', 'wrong-value'],
  });
});

it('or one after the other', async () => {
  await expectChange({
    before: { 'catalog.proviso': catalog('«Diver»') },
    title: 'Add "level: Low"',
    after: { 'catalog.proviso': catalog('Diver { level: Low }') },
    left: ['missing-attribute'],
  });
});
