import { headerOfRoles, type Binding, type BoundSymbol } from '@proviso/compiler';
import { displayName } from '../display-name.ts';
import { code, paragraph, withCode, type Block } from '../words/prose.ts';
import { declarationOf, excerpt, itemAs, type Declaration } from './declaration.ts';
import type { Hover, HoverContext } from './hover.ts';
import {
  calendarBlocks,
  seriesBlocks,
  catalogBlocks,
  fieldBlocks,
  groupBlocks,
  kindBlocks,
  memberBlocks,
  parameterBlocks,
  recordBlocks,
} from './of-catalog.ts';
import { entryBlocks } from './of-entry.ts';
import { stateBlocks } from './of-lifecycle.ts';
import { roleBlocks, sharingBlocks } from './of-roles.ts';
import {
  attestationBlocks,
  definitionBlocks,
  labelBlocks,
  programBlocks,
  questionBlocks,
  requirementBlocks,
  revisionBlocks,
  sampleBlocks,
} from './of-program.ts';

const statementIn = ({ item }: Declaration): { readonly start: number; readonly end: number } | null => {
  if (item.kind === 'Require' || item.kind === 'Role') return item.statement.condition;
  if (item.kind === 'Roles') return headerOfRoles(item);
  return item.kind === 'Statement' ? item.condition : null;
};

/** Where the condition of a requirement stands, if its declaration is what is pointed at. */
const conditionPlace = (binding: Binding, declaration: Declaration) => {
  const statement = statementIn(declaration);
  const isHere = binding.start === declaration.place.start && binding.document === declaration.place.document;
  return statement === null || !isHere ? null : { document: binding.document, ...statement };
};

/** A requirement that is pointed at where it stands, or by its label. */
const labelled = (context: HoverContext, binding: Binding, declaration: Declaration): readonly Block[] => {
  const place = conditionPlace(binding, declaration);
  const here = place === null ? [] : requirementBlocks(context, place);
  return here.length > 0 ? here : labelBlocks(context, binding.symbol);
};

const details = (context: HoverContext, binding: Binding, declaration: Declaration): readonly (Block | null)[] => {
  const { symbol } = binding;
  switch (symbol.kind) {
    case 'attestation':
      return attestationBlocks(context, symbol, declaration);
    case 'calendar':
      return calendarBlocks(context, symbol);
    case 'series':
      return seriesBlocks(context, symbol);
    case 'catalog':
      return catalogBlocks(declaration);
    case 'choice':
    case 'clock':
    case 'duty':
    case 'scale':
      return [];
    case 'state':
      return stateBlocks(context, declaration);
    case 'definition':
      return definitionBlocks(context, symbol, binding);
    case 'entry':
      return entryBlocks(context, symbol, declaration);
    case 'field':
      return fieldBlocks(declaration);
    case 'group':
      return groupBlocks(context, symbol);
    case 'kind':
      return kindBlocks(context, symbol);
    case 'member':
      return memberBlocks(context, symbol);
    case 'parameter':
      return parameterBlocks(context, declaration);
    case 'program':
      return programBlocks(context, declaration);
    case 'question':
      return questionBlocks(context, symbol);
    case 'record':
      return recordBlocks(context, symbol);
    case 'requirement':
      return [
        ...labelled(context, binding, declaration),
        ...symbol.same.flatMap((each) => (each.kind === 'role' ? roleBlocks(context, each) : [])),
      ];
    case 'role':
      return roleBlocks(context, symbol);
    case 'sharing':
      return sharingBlocks(context, symbol);
    case 'revision':
      return revisionBlocks(context, symbol);
    case 'sample':
      return sampleBlocks(context, symbol);
  }
};

/** What the declaration of these is as a whole; of the others, its first lines are shown. */
const headEnd = (declaration: Declaration): number => {
  const { item } = declaration;
  const whole = itemAs(declaration, 'Program') ?? itemAs(declaration, 'Catalog') ?? itemAs(declaration, 'Sample');
  return whole === null ? item.end : (whole.title?.end ?? whole.name.end);
};

const whereDeclared = (
  { place, document }: Declaration,
  binding: Binding,
  folders: readonly string[],
): Block | null => {
  const isHere = place.document === binding.document && place.start === binding.start;
  if (isHere) return null;
  const line = document.text.slice(0, place.start).split(/\r\n?|\n/).length;
  return paragraph(
    'Declared in ',
    { kind: 'place', text: `${displayName(place.document, folders)}, line ${line}`, place },
    '.',
  );
};

const inWords: Readonly<Record<BoundSymbol['kind'], string>> = {
  attestation: 'attestation',
  calendar: 'calendar',
  series: 'series',
  catalog: 'catalog',
  choice: 'choice',
  clock: 'clock',
  definition: 'definition',
  duty: 'duty',
  entry: 'entry',
  field: 'field',
  group: 'group',
  kind: 'kind',
  member: 'name',
  parameter: 'word to fill in',
  program: 'program',
  question: 'question',
  record: 'record',
  requirement: 'requirement',
  revision: 'revision',
  role: 'role',
  sample: 'sample',
  scale: 'scale',
  sharing: 'set of limits',
  state: 'state',
};

/** What a name stands for. */
export const symbolHover = (context: HoverContext, binding: Binding, folders: readonly string[]): Hover => {
  const { symbol, start, end } = binding;
  const declaration = declarationOf(context.analysis, binding);
  if (declaration === null) {
    return {
      range: { start, end },
      blocks: [paragraph(code(symbol.name), ` is the name of a ${inWords[symbol.kind]}.`)],
    };
  }
  const { document, item, doc } = declaration;
  const blocks: readonly (Block | null)[] = [
    // Its title stands in it.
    { kind: 'code', text: excerpt(document, { start: item.start, end: headEnd(declaration) }) },
    symbol.kind === 'entry' && symbol.of !== null ? paragraph(`An entry of `, code(symbol.of), '.') : null,
    doc === null ? null : paragraph(...withCode(doc)),
    ...details(context, binding, declaration),
    whereDeclared(declaration, binding, folders),
  ];
  return { range: { start, end }, blocks: blocks.filter((block) => block !== null) };
};
