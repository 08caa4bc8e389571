import type { Clock, Identifier, Lifecycle, Name, State, Duty } from '@proviso/grammar';
import type { MeaningKind } from '../../bindings/meaning.ts';
import { nearestName } from '../../diagnostics/suggest.ts';
import type { Place } from '../../diagnostics/report.ts';
import type { LoadedDocument } from '../../documents/load.ts';
import { placeOf, type Scope } from '../scope.ts';

type Declaration = State | Clock | Duty;
type Sort = 'state' | 'clock' | 'duty';

/** What a lifecycle's names stand for: states, clocks and duties share their names. */
export interface LifecycleNames {
  readonly states: ReadonlyMap<string, State>;
  readonly clocks: ReadonlyMap<string, Clock>;
  readonly duties: ReadonlyMap<string, Duty>;
}

const sorts: Readonly<Record<Declaration['kind'], Sort>> = { State: 'state', Clock: 'clock', Duty: 'duty' };

/** What the name of a state, a clock or a duty of a program's document stands for. */
const meaningOf = (kind: MeaningKind, { name: document }: Pick<LoadedDocument, 'name'>, name: string) => ({
  kind,
  owner: document,
  name,
});

const isDeclaration = (item: Lifecycle['items'][number]): item is Declaration => item.kind in sorts;

/** The names that a lifecycle declares. One that is taken already is reported and left out. */
export const readNames = (scope: Scope, { items }: Lifecycle): LifecycleNames => {
  const states = new Map<string, State>();
  const clocks = new Map<string, Clock>();
  const duties = new Map<string, Duty>();
  const taken = new Map<string, Place>();
  for (const item of items) {
    if (!isDeclaration(item) || item.name.kind === 'Missing') continue;
    const name = item.name.text;
    const place = placeOf(scope, item.name);
    const earlier = taken.get(name);
    scope.lowering.bind(place, meaningOf(sorts[item.kind], scope.document, name), 'declaration');
    if (earlier !== undefined) {
      const related = [{ message: 'The first one is here.', place: earlier }];
      scope.lowering.report('duplicate-name', place, { name }, { related });
      continue;
    }
    taken.set(name, place);
    if (item.kind === 'State') states.set(name, item);
    else if (item.kind === 'Clock') clocks.set(name, item);
    else duties.set(name, item);
  }
  return { states, clocks, duties };
};

const lookedUp = (
  scope: Scope,
  kind: 'state' | 'clock',
  known: ReadonlyMap<string, unknown>,
  name: Identifier | Name,
): string | null => {
  if (name.kind === 'Missing') return null;
  if (known.has(name.text)) {
    scope.lowering.bind(placeOf(scope, name), meaningOf(kind, scope.document, name.text));
    return name.text;
  }
  if (scope.lowering.names.skipped.has(name.text)) return null;
  const suggestion = nearestName(name.text, known.keys());
  const details = { name: name.text, suggestion, known: [...known.keys()] };
  const code = kind === 'state' ? 'unknown-state' : 'unknown-clock';
  scope.lowering.report(code, placeOf(scope, name), details, { replacement: suggestion });
  return null;
};

/** The name of a state; null, with a diagnostic, where there is none of that name. */
export const stateCalled = (scope: Scope, { states }: LifecycleNames, name: Identifier): string | null =>
  lookedUp(scope, 'state', states, name);

/** The name of a clock; null, with a diagnostic, where there is none of that name. */
export const clockCalled = (scope: Scope, { clocks }: LifecycleNames, name: Identifier): string | null =>
  lookedUp(scope, 'clock', clocks, name);
