import type { CoreEntry, CoreField, CoreType, Vocabulary } from '../../src/core/types.ts';

function entry(name: string): CoreEntry {
  return { name, title: null, lifetime: { first: null, last: null, firstRevision: null, lastRevision: null } };
}

function fieldOf(name: string, type: CoreType): CoreField {
  return { name, type, doc: null };
}

/** A partner with individuals, who are known by their `id`, and surveys, which are not. */
export const vocabulary: Vocabulary = {
  subject: 'partner',
  records: [
    {
      name: 'partner',
      plural: 'partners',
      identity: null,
      fields: [
        fieldOf('individuals', { kind: 'list', of: { kind: 'record', record: 'individual' } }),
        fieldOf('surveys', { kind: 'list', of: { kind: 'record', record: 'survey' } }),
        fieldOf('sales', { kind: 'number', neverNegative: false }),
        fieldOf('cloudSales', { kind: 'number', neverNegative: false }),
        fieldOf('absent', { kind: 'yesno' }),
      ],
      holds: [{ verb: 'holds', kind: 'badge' }],
      attestations: [{ name: 'Support', title: null }],
      doc: null,
    },
    {
      name: 'individual',
      plural: 'individuals',
      identity: 'id',
      fields: [
        fieldOf('id', { kind: 'text' }),
        fieldOf('trained', { kind: 'yesno' }),
        fieldOf('certified', { kind: 'yesno' }),
      ],
      holds: [{ verb: 'holds', kind: 'badge' }],
      attestations: [],
      doc: null,
    },
    {
      name: 'survey',
      plural: 'surveys',
      identity: null,
      fields: [fieldOf('answered', { kind: 'yesno' }), fieldOf('good', { kind: 'yesno' })],
      holds: [],
      attestations: [],
      doc: null,
    },
  ],
  kinds: [{ name: 'badge', plural: 'badges', title: null, entries: ['First', 'Second', 'Third'].map(entry) }],
};
