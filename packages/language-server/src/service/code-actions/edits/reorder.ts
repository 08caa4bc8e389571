import type { ServiceDocument, TextRange } from '../../document.ts';
import type { TextChange } from '../proposal.ts';
import { lineEnd } from './lines.ts';
import { startWithDoc, withDash } from './remove.ts';

/** Puts items in another order: each with its doc comment and the comment behind it, and none of what is between them. */
export const reordered = (
  document: ServiceDocument,
  items: readonly TextRange[],
  order: readonly TextRange[],
): readonly TextChange[] => {
  const { uri, text } = document;
  const whole = (node: TextRange): TextRange => {
    const item = withDash(document, node);
    const line = text.slice(item.end, lineEnd(text, item.end));
    const end = line.trimStart().startsWith('//') ? lineEnd(text, item.end) : item.end;
    return { start: startWithDoc(document, item), end };
  };
  return items.flatMap((item, index) => {
    const other = order[index];
    if (other === undefined || other === item) return [];
    const source = whole(other);
    return [{ uri, ...whole(item), text: text.slice(source.start, source.end) }];
  });
};
