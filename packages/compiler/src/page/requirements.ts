/** What is required: each requirement in a box, with its points, its alternatives and the verdict on it. */
import type {
  BlockOf,
  Condition,
  CountedOnce,
  Exception,
  Instead,
  Quantity,
  Require,
  Statement,
} from '@proviso/grammar';
import { wordsOf } from '../documents/load.ts';
import type { Explanation } from '../core/explanation.ts';
import { merged } from '../words/headings.ts';
import { classesOf, termsOf } from './conditions.ts';
import { exceptionItem, exceptionList, labelsOf, replacedBy, withoutExceptions, type Asked } from './exceptions.ts';
import { element, heading, joined, type Content, type Html } from './html.ts';
import { readable } from './names.ts';
import { idOf, lineOf, type PageScope } from './scope.ts';
import { sentence, wholeSentence } from './sentence.ts';
import { badgeOf, classOf, findingsOf, markOf } from './verdict.ts';

const bare = (condition: Condition): Condition =>
  condition.kind === 'Parenthesized' ? bare(condition.condition) : condition;

const groupWords = (scope: PageScope, quantity: Quantity): string => {
  const words = wordsOf(scope.document, quantity);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} of these:`;
};

/** Whether a title such as `Partner must have all of these` says already how many points are needed. */
const saysAll = (name: string | null, { word }: Quantity): boolean =>
  word === 'all' && name !== null && /\ball\b.*\b(?:these|following)\b/iu.test(name);

const points = (scope: PageScope, block: BlockOf, name: string | null): readonly (Html | null)[] => [
  saysAll(name, block.quantity) ? null : element('p', { class: 'group' }, groupWords(scope, block.quantity)),
  element('ul', { class: 'points' }, ...block.statements.map((statement) => point(scope, statement))),
];

/** Points in which each thing counts once; those that labels name are led to. */
const countedOnce = (scope: PageScope, { words, apart, statements, of }: CountedOnce): readonly Html[] => [
  element(
    'p',
    { class: 'group' },
    `Each ${words.map(({ text }) => text).join(' ')} counts once in all of these`,
    apart === null ? null : [', and no two of those that count share ', sentence(scope, apart)],
    ':',
  ),
  element(
    'ul',
    { class: 'points' },
    ...(statements?.map((statement) => point(scope, statement)) ??
      of.map((name) => element('li', {}, element('p', {}, links([name]))))),
  ),
];

/** Something to attest whose name is that of the requirement needs no words of its own. */
const isAttestedByName = (condition: Condition, name: string | null): boolean =>
  name !== null && condition.kind === 'Attested' && condition.title === null;

/** What a condition says: a list where it is one, a sentence otherwise. */
const body = (scope: PageScope, condition: Condition, name: string | null = null): readonly (Html | null)[] => {
  const inner = bare(condition);
  if (inner.kind === 'BlockOf') return points(scope, inner, name);
  if (inner.kind === 'CountedOnce') return countedOnce(scope, inner);
  const words = isAttestedByName(inner, name) ? 'To be attested' : wholeSentence(scope, condition);
  return [element('p', { class: 'sentence' }, words)];
};

const isListed = (condition: Condition): boolean => ['BlockOf', 'CountedOnce'].includes(bare(condition).kind);

/** What is found of a list: of one in which things count once, who counts in which point. */
const foundOf = (explanation: Explanation | null): Explanation | null => {
  if (explanation === null) return null;
  const whole = merged(explanation);
  return whole.form === 'all' ? (whole.children.find(({ form }) => form === 'slots') ?? explanation) : explanation;
};

const verdictClass = (scope: PageScope, condition: Condition): readonly string[] => {
  const explanation = scope.explanationOf(condition);
  return explanation === null ? [] : [classOf(merged(explanation).verdict)];
};

/** What is found of something itself, where exceptions to its label are shown below. */
const withoutOwnExceptions = (
  scope: PageScope,
  label: Statement['label'],
  explanation: Explanation | null,
): ReturnType<typeof withoutExceptions> =>
  label !== null && scope.exceptions.byLabel.has(label.text)
    ? withoutExceptions(explanation)
    : { own: explanation, by: null };

const pointWords = (scope: PageScope, condition: Condition, name: string | null): Content => {
  if (isAttestedByName(condition, name)) return 'to be attested';
  return name === null ? wholeSentence(scope, condition) : sentence(scope, condition);
};

/** A point of a list: its title before what it says, its verdict as a mark. */
const point = (scope: PageScope, { label, title, modifiers, when, condition, start }: Statement): Html => {
  const explanation = scope.explanationOf(condition);
  const { own, by } = withoutOwnExceptions(scope, label, explanation);
  const name = title?.value ?? (label === null ? null : readable(label.text));
  const isLong = isListed(condition);
  return element(
    'li',
    {
      class: classesOf(scope, { modifiers }, ...verdictClass(scope, condition)),
      id: label === null ? null : scope.newId('requirement', label.text),
      line: lineOf(scope, { start, end: start }),
    },
    element(
      'p',
      {},
      explanation === null ? null : [markOf(merged(explanation).verdict), ' '],
      name === null ? null : element('strong', {}, name),
      name === null || isLong ? null : ' — ',
      isLong ? null : pointWords(scope, condition, name),
    ),
    termsOf(scope, { modifiers, when }),
    isLong ? body(scope, condition) : null,
    replacedBy(by),
    findingsOf(scope, isLong ? foundOf(own) : own, isLong),
  );
};

const title = (scope: PageScope, { label, title: given }: Statement): string | null =>
  given?.value ?? (label === null ? null : readable(label.text));

/** The explanation without what may stand instead, which is shown by itself. */
const ownOf = (explanation: Explanation | null, alternatives: readonly Instead[]): Explanation | null => {
  if (explanation === null || alternatives.length === 0) return explanation;
  const { form, children } = merged(explanation);
  return form === 'any' ? (children[0] ?? explanation) : explanation;
};

/** What an exception asks. */
const asked: Asked = (scope, { condition }) =>
  condition.kind === 'NotRequired' ? element('p', { class: 'sentence' }, 'Not required') : body(scope, condition);

/** A requirement, or a piece of advice. */
export const requirement = (scope: PageScope, node: Require, level: number, alternatives: readonly Instead[]): Html => {
  const { statement, force } = node;
  const { label, modifiers, when, condition } = statement;
  const name = title(scope, statement);
  const explanation = scope.explanationOf(condition);
  const isAdvice = force === 'recommend';
  const kind = isAdvice ? 'recommendation' : 'requirement';
  const id = label === null ? null : scope.newId('requirement', label.text);
  const { own, by } = withoutOwnExceptions(scope, label, explanation);
  return element(
    'article',
    {
      class: classesOf(scope, statement, 'box', kind, ...verdictClass(scope, condition)),
      id,
      line: lineOf(scope, node),
    },
    isAdvice ? element('p', { class: 'force' }, 'Recommended') : null,
    explanation === null ? null : element('p', { class: 'badge' }, badgeOf(merged(explanation).verdict)),
    name === null ? null : heading(level, {}, name),
    body(scope, condition, name),
    termsOf(scope, { modifiers, when }),
    replacedBy(by),
    findingsOf(
      scope,
      isListed(condition) ? foundOf(ownOf(own, alternatives)) : ownOf(own, alternatives),
      isListed(condition),
    ),
    alternatives.map((each) => alternative(scope, each)),
    exceptionList(scope, labelsOf(statement), label?.text ?? '', asked),
  );
};

const links = (labels: readonly { readonly text: string }[]): Content =>
  joined(
    labels.map(({ text }) => element('a', { to: idOf('requirement', text) }, readable(text))),
    ', ',
  );

/** What may, or must, stand instead of a requirement. */
export const alternative = (scope: PageScope, node: Instead): Html => {
  const { manner, otherwise, of, when, condition } = node;
  // Where its own condition does not hold it does not apply, whatever it asks.
  const explanation = scope.explanationOf(node) ?? scope.explanationOf(condition);
  const verdict = explanation === null ? null : merged(explanation).verdict;
  const words = manner === 'may' ? 'may be met instead' : 'must be met instead';
  return element(
    'div',
    { class: verdict === null ? 'alternative' : `alternative ${classOf(verdict)}`, line: lineOf(scope, node) },
    element(
      'p',
      { class: 'manner' },
      verdict === null ? null : [markOf(verdict), ' '],
      otherwise ? 'Otherwise, ' : null,
      when === null ? null : [otherwise ? 'where ' : 'Where ', sentence(scope, when), ', '],
      otherwise || when !== null ? 'this ' : 'This ',
      words,
      of.length === 0 ? null : [' of ', links(of)],
      ':',
    ),
    body(scope, condition),
    findingsOf(scope, explanation, verdict === 'not applicable' || isListed(condition)),
  );
};

/** An exception to something that the page does not show as a requirement. */
export const exception = (scope: PageScope, node: Exception): Html =>
  element(
    'ul',
    { class: 'exceptions' },
    exceptionItem(scope, node, node.to.length === 0 ? null : [' to ', links(node.to)], asked),
  );
