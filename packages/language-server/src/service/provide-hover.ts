import { headerOfRoles } from '@proviso/compiler';
import { indexOfToken, nodeAt, type Node, type Require, type Role, type Statement, type Token } from '@proviso/grammar';
import { bindingAt } from './binding-at.ts';
import type { TextRange } from './document.ts';
import type { Hover, HoverContext } from './hover/hover.ts';
import { dateHover } from './hover/of-date.ts';
import { phraseHover } from './hover/of-phrase.ts';
import { requirementBlocks } from './hover/of-program.ts';
import { symbolHover } from './hover/of-symbol.ts';
import { useHover } from './hover/of-use.ts';

const isMark = ({ image }: Token): boolean => /^[^\p{L}\p{N}_"]/u.test(image);

/** The index of the token at an offset; where two touch, not that of a mark such as a colon. -1 where none is. */
const tokenAt = (tokens: readonly Token[], offset: number): number => {
  const next = indexOfToken(tokens, offset);
  const [before, after] = [tokens[next - 1], tokens[next]];
  const touches = before !== undefined && offset <= before.endOffset + 1;
  if (after?.startOffset === offset && !(touches && isMark(after))) return next;
  return touches ? next - 1 : -1;
};

const isIn = ({ start, end }: TextRange, offset: number): boolean => start <= offset && offset <= end;

/** The requirement that a word begins, or that a title is of. */
const requirementAt = (nodes: readonly Node[], offset: number): TextRange | null => {
  const require = nodes.findLast((node): node is Require | Role => node.kind === 'Require' || node.kind === 'Role');
  const statement = nodes.findLast((node): node is Statement => node.kind === 'Statement') ?? require?.statement;
  if (require === undefined || statement === undefined) return rolesAt(nodes, offset);
  const word = require.kind === 'Role' ? 'role' : require.force;
  if (isIn({ start: require.start, end: require.start + word.length }, offset)) return require.statement.condition;
  return statement.title !== null && isIn(statement.title, offset) ? statement.condition : null;
};

/** Roles whose first word or whose title is there: what is asked of all of them. */
const rolesAt = (nodes: readonly Node[], offset: number): TextRange | null => {
  const roles = nodes.findLast((node) => node.kind === 'Roles');
  if (roles === undefined) return null;
  const isFirst = isIn({ start: roles.start, end: roles.start + 'roles'.length }, offset);
  return isFirst || (roles.title !== null && isIn(roles.title, offset)) ? headerOfRoles(roles) : null;
};

const requirementHover = (context: HoverContext, { start, end }: TextRange, range: TextRange): Hover | null => {
  const place = { start, end, document: context.analysis.uri };
  const blocks = requirementBlocks(context, place);
  return blocks.length === 0 ? null : { range, blocks };
};

/** A number: what its unit says of it, where it has one. */
const numberHover = (tokens: readonly Token[], index: number, nodes: readonly Node[]): Hover | null => {
  const around = nodes.at(-2);
  const unit = around?.kind === 'Duration' ? phraseHover(tokens, index + 1, nodes.slice(0, -1)) : null;
  return around === undefined || unit === null ? null : { ...unit, range: { start: around.start, end: around.end } };
};

/** What a place in a document means, for a reader on the day; null where there is nothing to say. */
export const provideHover = (context: HoverContext, offset: number, folders: readonly string[]): Hover | null => {
  const { analysis } = context;
  const document = analysis.documents.get(analysis.uri) ?? null;
  if (document === null) return null;
  const { tokens } = document.parsed;
  const index = tokenAt(tokens, offset);
  const token = tokens[index];
  if (token === undefined) return null;
  const binding = bindingAt(analysis, analysis.uri, offset);
  if (binding !== null) return symbolHover(context, binding, folders);
  const nodes = nodeAt(document.parsed.document, token.startOffset);
  const last = nodes.at(-1);
  // What ends where a mark begins is not what the mark is in.
  const node = last?.start === token.startOffset ? last : undefined;
  if (node?.kind === 'Date') return dateHover(context, node, nodes.at(-2));
  if (node?.kind === 'Text' && nodes.at(-2)?.kind === 'Use') return useHover(context, node, folders);
  const requirement = requirementAt(nodes, offset);
  const range = { start: token.startOffset, end: token.endOffset + 1 };
  const means = requirement === null ? null : requirementHover(context, requirement, range);
  if (means !== null) return means;
  if (node?.kind === 'Number') return numberHover(tokens, index, nodes);
  return node?.kind === 'Text' ? null : phraseHover(tokens, index, nodes);
};
