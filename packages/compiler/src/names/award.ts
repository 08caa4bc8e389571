/** `award tier Premier`: what whoever meets a program is given. */
import type { Awarded, ProgramItem } from '@proviso/grammar';
import type { Bind } from '../bindings/meaning.ts';
import type { Award } from '../core/core.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { withArticle } from '../diagnostics/words.ts';
import type { LoadedDocument } from '../documents/load.ts';
import type { Names } from './symbols.ts';

interface AwardScope {
  readonly document: LoadedDocument;
  readonly names: Names;
  readonly report: Reporter['report'];
  readonly bind: Bind;
}

/** The kind that is named, if the subject can hold such things; null, with a diagnostic, where it cannot. */
const kindOf = ({ document, names, report, bind }: AwardScope, { of }: Awarded) => {
  if (of.kind === 'Missing') return null;
  const place: Place = { document, range: of };
  const kind = names.kinds.get(of.text);
  const held = (names.subject?.holds ?? []).filter(({ verb }) => verb === 'holds').map((each) => each.kind);
  if (kind === undefined) {
    if (names.skipped.has(of.text)) return null;
    const suggestion = nearestName(of.text, held);
    const expected = 'a kind of what is held, as in "award tier Premier",';
    report('unknown-name', place, { name: of.text, suggestion, expected }, { replacement: suggestion });
    return null;
  }
  bind(place, { kind: 'kind', owner: null, name: kind.name });
  if (held.includes(kind.name)) return kind;
  const by = withArticle(names.subject?.name ?? 'partner');
  const instead = `Write "holds ${kind.name}" in its record, or award something else.`;
  report('not-held', place, { kind: kind.plural, by, verb: 'holds', instead });
  return null;
};

/** What the line awards; null, with a diagnostic, where it names nothing that the subject can hold. */
const awardIn = (scope: AwardScope, node: Awarded): Award | null => {
  const kind = kindOf(scope, node);
  if (kind === null || node.entry.kind === 'Missing') return null;
  const { document, names, report, bind } = scope;
  const place: Place = { document, range: node.entry };
  const name = node.entry.text;
  const entry = kind.entries.get(name);
  if (entry !== undefined) {
    bind(place, { kind: 'entry', owner: kind.name, name });
    const { first, last } = entry.lifetime;
    return { kind: kind.name, entry: name, first, last };
  }
  if (names.skipped.has(name)) return null;
  const suggestion = nearestName(name, kind.entries.keys());
  const details = { name, kind: kind.name, suggestion, entries: [...kind.entries.keys()] };
  report('unknown-entry', place, details, { replacement: suggestion });
  return null;
};

/** What a program awards, and whether it says so; a second line that does is reported. */
export const readAward = (
  scope: AwardScope,
  items: readonly ProgramItem[],
): { readonly award: Award | null; readonly isSaid: boolean } => {
  const [first, ...others] = items.filter((item) => item.kind === 'Awarded');
  if (first === undefined) return { award: null, isSaid: false };
  const { document, report } = scope;
  for (const node of others) {
    const related = [{ message: 'It is said here already.', place: { document, range: first } }];
    report('second-award', { document, range: node }, {}, { related });
  }
  return { award: awardIn(scope, first), isSaid: true };
};
