/** The exceptions to requirements, each below what it is one to: a tree. */
import { nodesOf, type Exception, type Name, type ProgramDocument, type Statement } from '@proviso/grammar';
import type { Explanation, Verdict } from '../core/explanation.ts';
import { allItems } from '../names/program-names.ts';
import { applies, exceptionName, exceptionParts } from '../words/exceptions.ts';
import { merged } from '../words/headings.ts';
import { classesOf, termsOf } from './conditions.ts';
import { capitalised, element, type Content, type Html } from './html.ts';
import { readable } from './names.ts';
import { idOf, lineOf, type ExceptionTree, type PageScope } from './scope.ts';
import { classOf, findingsOf, markOf } from './verdict.ts';

/** A requirement's own label and those of the points in it. */
export const labelsOf = (statement: Statement): readonly string[] =>
  [...nodesOf(statement)].flatMap((node) => (node.kind === 'Statement' && node.label !== null ? node.label.text : []));

/** Which exceptions are shown with which requirement. */
export const exceptionTree = (tree: ProgramDocument): ExceptionTree => {
  const byLabel = new Map<string, Exception[]>();
  const labels: string[] = [];
  for (const item of allItems(tree)) {
    if (item.kind === 'Require') labels.push(...labelsOf(item.statement));
    if (item.kind === 'Roles') {
      labels.push(...item.items.flatMap((each) => (each.kind === 'Require' ? labelsOf(each.statement) : [])));
    }
    if (item.kind !== 'Exception') continue;
    for (const text of new Set(item.to.map((name) => name.text))) {
      const others = byLabel.get(text);
      if (others === undefined) byLabel.set(text, [item]);
      else others.push(item);
    }
  }
  const shown = new Set<Exception>();
  for (let label = labels.pop(); label !== undefined; label = labels.pop()) {
    for (const node of byLabel.get(label) ?? []) {
      if (!shown.has(node) && node.name !== null) labels.push(node.name.text);
      shown.add(node);
    }
  }
  const before = new Set<Exception>();
  return { byLabel, shown, isFirst: (node) => before.size < before.add(node).size };
};

export const noExceptions: ExceptionTree = { byLabel: new Map(), shown: new Set(), isFirst: () => true };

/** From the first word of an exception's header to the last: where the condition stands that says when it applies. */
const headerOf = ({ modifiers, when }: Exception): { readonly start: number; readonly end: number } | null => {
  const nodes = when === null ? modifiers : [...modifiers, when];
  const [first] = nodes;
  const last = nodes.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
};

const statusWords = { yes: 'applies', no: 'does not apply', open: 'not known whether it applies' } as const;

/** What is found of the condition that says when an exception applies; null where the page judges nobody. */
const conditionOf = (scope: PageScope, node: Exception): Explanation | null => {
  const header = headerOf(node);
  return header === null ? null : scope.explanationOf(header);
};

/** The verdict that an exception is shown with: its own where it applies; null where the page judges nobody. */
const verdictOf = (status: keyof typeof statusWords | null, explanation: Explanation | null): Verdict | null => {
  if (status === null || explanation === null) return status === 'no' ? 'not applicable' : null;
  return status === 'open' ? 'unknown' : merged(explanation).verdict;
};

/** What an exception asks: its condition, or that nothing is required. */
export type Asked = (scope: PageScope, node: Exception) => Content;

/** An exception that stands on the page already is led to. */
const exceptionAgain = ({ text }: Name, to: Content): Html =>
  element(
    'li',
    { class: 'exception' },
    element(
      'p',
      { class: 'manner' },
      ['Exception', to, ': '],
      element('a', { to: idOf('requirement', text) }, readable(text)),
    ),
  );

/** Exceptions to exceptions are shown so deep; nobody follows more. */
const deepest = 64;

/** One exception, what it asks, and the exceptions to it. */
export const exceptionItem = (
  scope: PageScope,
  node: Exception,
  to: Content,
  asked: Asked,
  around: readonly Exception[] = [],
): Html => {
  const { name, modifiers, when, condition } = node;
  if (name !== null && !scope.exceptions.isFirst(node)) return exceptionAgain(name, to);
  const asWhere = conditionOf(scope, node);
  const status = asWhere === null ? null : applies({ condition: asWhere });
  const explanation = status === 'no' ? null : scope.explanationOf(condition);
  const verdict = verdictOf(status, explanation);
  const { own, by } = withoutExceptions(explanation);
  const inner = [...around, node];
  return element(
    'li',
    {
      class: classesOf(scope, node, 'exception', ...(verdict === null ? [] : [classOf(verdict)])),
      id: name === null ? null : scope.newId('requirement', name.text),
      line: lineOf(scope, node),
    },
    element(
      'p',
      { class: 'manner' },
      verdict === null ? null : [markOf(verdict), ' '],
      'Exception',
      to,
      name === null ? null : [': ', element('strong', {}, readable(name.text))],
      status === null ? null : ` — ${statusWords[status]}`,
    ),
    termsOf(scope, { modifiers, when }),
    status === 'yes' ? null : findingsOf(scope, asWhere, false),
    asked(scope, node),
    replacedBy(by),
    condition.kind === 'NotRequired' ? null : findingsOf(scope, own, false),
    name === null || inner.length > deepest ? null : exceptionList(scope, [name.text], null, asked, inner),
  );
};

/** The exceptions to labels as a list; `own`: the label of the requirement itself, which need not be said. */
export const exceptionList = (
  scope: PageScope,
  labels: readonly string[],
  own: string | null,
  asked: Asked,
  around: readonly Exception[] = [],
): Html | null => {
  const items = labels.flatMap((label) =>
    (scope.exceptions.byLabel.get(label) ?? [])
      .filter((node) => !around.includes(node))
      .map((node) => {
        const to = own === null || label === own ? null : ` to ${readable(label)}`;
        return exceptionItem(scope, node, to, asked, around);
      }),
  );
  return items.length === 0 ? null : element('ul', { class: 'exceptions' }, ...items);
};

/** What is found of a requirement itself, and what is said of the exception that stands in its place, or may do so. */
export const withoutExceptions = (
  explanation: Explanation | null,
): { readonly own: Explanation | null; readonly by: string | null } => {
  const parts = explanation === null ? null : exceptionParts(merged(explanation));
  if (parts === null) return { own: explanation, by: null };
  const name = exceptionName(parts) ?? 'an exception';
  switch (applies(parts)) {
    case 'yes':
      return { own: null, by: `${name} stands in its place.` };
    case 'no':
      return withoutExceptions(parts.original);
    case 'open':
      return { own: withoutExceptions(parts.original).own, by: `whether ${name} stands in its place is not known.` };
  }
};

/** The sentence that says what stands in the place of something; nothing where nothing does. */
export const replacedBy = (words: string | null): Html | null =>
  words === null ? null : element('p', { class: 'replaced' }, capitalised(words));
