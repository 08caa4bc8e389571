import type { SemanticTokensLegend } from 'vscode-languageserver';
import type { SemanticModifier, SemanticType } from '../../service/provide-semantic-tokens.ts';

/**
 * What clients call the things that names stand for. Where the protocol has a name for something alike, it is that; the
 * others are the language's own, and the extension says which one of the protocol's a theme may take in their place.
 */
const types: Readonly<Record<SemanticType, string>> = {
  attestation: 'attestation',
  calendar: 'group',
  catalog: 'namespace',
  choice: 'enum',
  clock: 'group',
  definition: 'function',
  duty: 'requirement',
  entry: 'entry',
  field: 'property',
  group: 'group',
  kind: 'class',
  member: 'enumMember',
  parameter: 'parameter',
  program: 'namespace',
  question: 'question',
  record: 'struct',
  requirement: 'requirement',
  revision: 'revision',
  role: 'requirement',
  sample: 'sample',
  scale: 'enum',
  sharing: 'group',
  series: 'group',
  state: 'enumMember',
};

const tokenTypes = [...new Set(Object.values(types))];
const tokenModifiers: readonly SemanticModifier[] = ['declaration', 'deprecated'];

export const legend: SemanticTokensLegend = { tokenTypes, tokenModifiers: [...tokenModifiers] };

/** The number of a type in the legend. */
export const typeNumber = (type: SemanticType): number => tokenTypes.indexOf(types[type]);

/** The bits of the modifiers. */
export const modifierBits = (modifiers: readonly SemanticModifier[]): number =>
  modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0);
