import type { Node, Statement } from '@proviso/grammar';
import { around, type FindingFix } from './context.ts';

const statementIn = (path: readonly Node[]): Statement | null => {
  const require = path.findLast((node) => node.kind === 'Require');
  return require?.kind === 'Require' ? require.statement : null;
};

/** Where the header of a statement ends, before its colon or before a `when`; and what has to stand there for a header to be. */
const headerEnd = ({ label, title, modifiers, when, condition }: Statement): { at: number; hasHeader: boolean } => {
  const last = modifiers.at(-1) ?? title ?? label;
  if (last !== null) return { at: last.end, hasHeader: true };
  return { at: condition.start, hasHeader: when !== null };
};

/** Has a requirement that looks back from an application or a renewal judged at that alone. */
export const sayMomentFix: FindingFix = {
  codes: ['window-without-moment'],
  offer: (context, { span, message }) => {
    const { uri } = context.document;
    const moment = ['application', 'renewal'].find((each) => message.includes(`"on ${each}"`));
    const statement = statementIn(around(context, span.start));
    if (moment === undefined || statement === null) return [];
    if (statement.modifiers.some(({ kind }) => kind === 'OnTiming')) return [];
    const { at, hasHeader } = headerEnd(statement);
    if (!hasHeader) {
      const changes = [{ uri, start: at, end: at, text: `on ${moment}: ` }];
      return [{ title: `Add "on ${moment}"`, changes }];
    }
    // A header that is a "when" alone: the moment stands before it.
    const isBefore = statement.modifiers.length === 0 && statement.title === null && statement.label === null;
    const start = isBefore ? statement.start : at;
    const changes = [{ uri, start, end: start, text: isBefore ? `on ${moment} ` : ` on ${moment}` }];
    return [{ title: `Add "on ${moment}"`, changes }];
  },
};
