import { describe, expect, it } from 'vitest';
import {
  prepareCallHierarchy,
  provideIncomingCalls,
  provideOutgoingCalls,
  type HierarchyCall,
} from '../../src/service/provide-call-hierarchy.ts';
import { family } from '../support/family.ts';

const definitions = `program P
use "./catalog.proviso"
define able person: trained
define person fit: holds any badge and able
`;

const inWords = ({ item, places }: HierarchyCall): string => `${item.kind} ${item.name}, ${places.length} times`;

describe('call hierarchy', () => {
  it('begins with the definition that is named', async () => {
    const { analysis, offset } = await family({ program: `${definitions}require at least 1 person f«»it` });
    expect(prepareCallHierarchy(analysis, offset).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'definition person fit',
    ]);
  });

  it('begins with the requirement where no definition is named', async () => {
    const { analysis, offset } = await family({
      program: `${definitions}requ«»ire Some "Some people": at least 1 person fit`,
    });
    expect(prepareCallHierarchy(analysis, offset).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'requirement Some',
    ]);
  });

  it('leads to what uses a definition, in all documents', async () => {
    const catalogDefinition = 'define person keen: trained\n';
    const { workspace, analysis, offset } = await family({
      program: `program P\nuse "./more.proviso"\nrequire Some: at least 1 person ke«»en`,
      other: `program Q\nuse "./more.proviso"\nrequire at least 2 people keen and at least 3 people keen`,
      more: `catalog More\nuse "./catalog.proviso"\n${catalogDefinition}`,
    });
    const calls = await provideIncomingCalls(workspace, analysis, offset);
    expect(calls.map(inWords)).toEqual([
      'requirement at least 2 people keen and at least 3 people keen, 2 times',
      'requirement Some, 1 times',
    ]);
  });

  it('leads to the definitions that a definition is made of', async () => {
    const { analysis, offset } = await family({
      program: `${definitions.replace('fit', 'f«»it')}require at least 1 person fit`,
    });
    expect(provideOutgoingCalls(analysis, offset).map(inWords)).toEqual(['definition able person, 1 times']);
  });
});
