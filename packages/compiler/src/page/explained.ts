/** What a condition of an explanation is called on a page. */
import type { Node } from '@proviso/grammar';
import type { Explanation } from '../core/explanation.ts';
import { headingOf, shortNameOf } from '../words/headings.ts';
import type { Content } from './html.ts';
import { readable } from './names.ts';
import type { PageScope } from './scope.ts';
import { wholeSentence } from './sentence.ts';

/** The node of the document whose condition is explained; null for one of another document, and for a list. */
const nodeOf = ({ nodeAt, document }: PageScope, { span }: Explanation): Node | null => {
  const node = span.document === document.display ? nodeAt(span) : null;
  return node?.kind === 'BlockOf' ? null : node;
};

/** Its title, or its name with what it asks, or its own words. */
export const titleOfCondition = (scope: PageScope, explanation: Explanation): Content => {
  const { verdict, title, label, sentence } = explanation;
  if (title !== null) return title;
  if (verdict === 'not applicable') return label === null ? shortNameOf(explanation) : readable(label);
  const node = nodeOf(scope, explanation);
  const words = headingOf(explanation);
  if (node === null || !words.endsWith(sentence) || sentence === '') return words;
  return [label === null ? null : `${readable(label)}: `, wholeSentence(scope, node)];
};

/** What a condition asks that has a title which does not say so; null for any other. */
export const ruleOf = (scope: PageScope, explanation: Explanation): Content => {
  const { title, sentence, form, children } = explanation;
  if (title === null || sentence === '' || sentence === title || form === 'attested') return null;
  const node = nodeOf(scope, explanation);
  if (node !== null) return wholeSentence(scope, node);
  return children.length === 0 ? sentence : null;
};
