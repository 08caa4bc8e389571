/** Roles of one `sharing` whose names are nearly the same: misspelt, one of them would be a role of its own, which nobody fills. */
import type { Name, Sharing } from '@proviso/grammar';
import type { Reporter } from '../diagnostics/report.ts';
import { misspeltName } from '../diagnostics/suggest.ts';
import type { LoadedDocument } from '../documents/load.ts';

/** One line of limits, by the roles that it names. */
interface Line {
  readonly kind: 'limited' | 'apart';
  readonly names: readonly Name[];
}

const linesOf = ({ limits }: Sharing): readonly Line[] =>
  limits.flatMap((limit): readonly Line[] => {
    if (limit.kind === 'CrossingLimit') return [{ kind: 'apart', names: limit.roles }];
    return limit.kind === 'FillLimit' && limit.role.kind === 'Name' ? [{ kind: 'limited', names: [limit.role] }] : [];
  });

/** The roles that a `sharing` names, each once. */
export const rolesNamedIn = (node: Sharing): readonly string[] => [
  ...new Set(linesOf(node).flatMap(({ names }) => names.map(({ text }) => text))),
];

/**
 * Warns of a role that one line alone names, and whose name is nearly that of another one. Those that one line keeps apart are two, and so are
 * two that have limits of their own.
 */
export const warnOfNearRoles = (node: Sharing, document: LoadedDocument, report: Reporter['report']): void => {
  const lines = linesOf(node);
  const naming = (role: string): readonly Line[] =>
    lines.filter(({ names }) => names.some(({ text }) => text === role));
  const isLimited = (role: string): boolean => naming(role).some(({ kind }) => kind === 'limited');
  const areTwo = (one: string, other: string): boolean =>
    (isLimited(one) && isLimited(other)) || naming(one).some(({ names }) => names.some(({ text }) => text === other));
  const all = rolesNamedIn(node);
  const told = new Set<string>();
  for (const role of all.toReversed()) {
    const [line, ...more] = naming(role);
    const others = all.filter((each) => !told.has(each) && !areTwo(role, each));
    const suggestion = misspeltName(role, others);
    const name = line?.names.find(({ text }) => text === role);
    if (suggestion === null || name === undefined || more.length > 0) continue;
    told.add(role);
    const details = { role, sharing: node.name.kind === 'Name' ? node.name.text : '', suggestion };
    report('role-named-once', { document, range: name }, details, { replacement: suggestion });
  }
};
