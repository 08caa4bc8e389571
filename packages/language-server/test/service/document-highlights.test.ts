import { expect, it } from 'vitest';
import { provideDocumentHighlights } from '../../src/service/provide-document-highlights.ts';
import { family } from '../support/family.ts';

it('all places of the document that name the same thing are highlighted', async () => {
  const { analysis, offset, texts } = await family({
    program:
      'program P\nuse "./catalog.proviso"\nunsettled Gue«»sts "Do they count?"\nrequire Guests or size at least 3',
  });
  const text = texts['program.proviso'] ?? '';
  const found = provideDocumentHighlights(analysis, offset);
  expect(found.map(({ start, end, role }) => `${role} ${text.slice(start, end)} at ${start}`)).toEqual([
    `declaration Guests at ${text.indexOf('Guests')}`,
    `use Guests at ${text.lastIndexOf('Guests')}`,
  ]);
});

it('nothing is highlighted where nothing is named', async () => {
  const { analysis, offset } = await family({ program: 'program P\nuse "./catalog.proviso"\nrequire «»any badge' });
  expect(provideDocumentHighlights(analysis, offset)).toEqual([]);
});
