import { expectedAt, type OpenRule } from '@proviso/grammar';
import { kindAround } from './completion/catalog-offers.ts';
import { parametersInWords } from './completion/name-offers.ts';
import { continuationsOf, type Phrase } from './completion/phrases.ts';
import { situationAt } from './completion/situation-at.ts';
import { imagesOf, openRule, type Situation } from './completion/situation.ts';
import { membersOfType, typeInWords } from './completion/types.ts';
import { comparedType } from './completion/value-offers.ts';
import type { ServiceDocument } from './document.ts';
import type { Workspace } from './workspace.ts';

/** What belongs together where the cursor stands, and which part of it is being written. */
export interface SignatureHelp {
  readonly label: string;
  readonly parameters: readonly { readonly label: string; readonly detail: string }[];
  readonly active: number;
}

const listed = (names: readonly string[], between: string): string =>
  names.length > 8 ? `${names.slice(0, 8).join(between)}${between}…` : names.join(between);

/** A phrase whose parameters are being given: `certified (level: CertificationLevel)`. */
const ofPhrase = ({ names }: Situation, phrase: Phrase, active: number): SignatureHelp => ({
  label: `${phrase.words.join(' ')} ${parametersInWords(phrase)}`,
  parameters: phrase.parameters.map(({ name, typeName, type }) => ({
    label: `${name}: ${typeName}`,
    detail: type === null ? '' : listed(membersOfType(names, type), type.kind === 'scale' ? ' < ' : ', '),
  })),
  active,
});

/** The phrase in a run of words that asks for something: of any end of the run, as a noun may stand before it. */
const inRun = (situation: Situation, rules: OpenRule): SignatureHelp | null => {
  const around = openRule(rules, 'words', 'named');
  if (around === null) return null;
  const run = imagesOf(situation.expected.tokens.slice(around.first));
  for (let from = 0; from < run.length; from += 1) {
    const asked = continuationsOf(run.slice(from), situation.phrases).find(({ parameter }) => parameter !== null);
    if (asked !== undefined) return ofPhrase(situation, asked.phrase, asked.parameter ?? 0);
  }
  return null;
};

/** `at least 2`, `between 2 and 5`: how many. */
const ofCount = ({ expected: { tokens } }: Situation, rules: OpenRule): SignatureHelp | null => {
  const quantity = openRule(rules, 'quantity');
  if (quantity === null || openRule(rules, 'count') === null) return null;
  const written = imagesOf(tokens.slice(quantity.first));
  const number = { label: 'number', detail: 'a number such as 2, or a percentage such as 60%' };
  if (written[0] !== 'between') return { label: `${written.join(' ')} number`, parameters: [number], active: 0 };
  const parameters = ['lowest', 'highest'].map((label) => ({ ...number, label }));
  return { label: 'between lowest and highest', parameters, active: written.includes('and') ? 1 : 0 };
};

/** `callBack at most …`: what a field can be compared with. */
const ofComparison = (situation: Situation, rules: OpenRule): SignatureHelp | null => {
  const comparison = openRule(rules, 'comparison');
  const type = comparedType(situation, rules);
  if (comparison === null || type === null || openRule(rules, 'value') === null) return null;
  const written = imagesOf(situation.expected.tokens.slice(comparison.first));
  const of = typeInWords(type);
  const detail = listed(membersOfType(situation.names, type), type.kind === 'scale' ? ' < ' : ', ');
  if (written[0] === 'between') {
    const parameters = [`lowest: ${of}`, `highest: ${of}`].map((label) => ({ label, detail }));
    return {
      label: `between (lowest: ${of}) and (highest: ${of})`,
      parameters,
      active: written.includes('and') ? 1 : 0,
    };
  }
  const words = written.slice(0, written.findIndex((word) => /^\d/.test(word)) >>> 0).join(' ');
  return { label: `${words} (${of})`, parameters: [{ label: of, detail }], active: 0 };
};

/** The attributes of the kind whose entry is being written. */
const ofEntry = (situation: Situation, rules: OpenRule): SignatureHelp | null => {
  const kind = kindAround(situation, rules);
  const attributes = [...(kind?.attributes.values() ?? [])];
  const attribute = openRule(rules, 'attribute');
  if (kind === null || attributes.length === 0 || attribute === null) return null;
  const name = situation.expected.tokens[attribute.first]?.image;
  const parameters = attributes.map((each) => ({
    label: `${each.name}: ${typeInWords(each.type)}${each.optional ? '?' : ''}`,
    detail: listed(membersOfType(situation.names, each.type), each.type.kind === 'scale' ? ' < ' : ', '),
  }));
  const active = attributes.findIndex((each) => each.name === name);
  return {
    label: `${kind.name} { ${parameters.map(({ label }) => label).join(', ')} }`,
    parameters,
    active: Math.max(0, active),
  };
};

const kindsOfHelp = [inRun, ofCount, ofComparison, ofEntry] as const;

/** What has to be given where the cursor stands; null where nothing has. */
export const provideSignatureHelp = async (
  workspace: Workspace,
  document: ServiceDocument,
  offset: number,
): Promise<SignatureHelp | null> => {
  const expected = expectedAt(document.text, document.parsed, offset);
  if (expected.isInText || expected.expectations.length === 0) return null;
  const { situation } = await situationAt(workspace, document, offset, expected, null);
  for (const help of kindsOfHelp) {
    for (const { rules } of expected.expectations) {
      const found = help(situation, rules);
      if (found !== null) return found;
    }
  }
  return null;
};
