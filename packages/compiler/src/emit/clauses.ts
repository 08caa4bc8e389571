/** The clauses of a program that have a name, and their verdicts without explanations. */
import type { Condition, CoreProgram } from '../core/core.ts';
import { block } from './code.ts';
import type { Lines } from './code.ts';
import { explainedIn } from './conditions.ts';
import type { Emission } from './emission.ts';
import { textOrNull } from './node.ts';
import { workOut } from './outcomes.ts';
import { quote } from './quote.ts';

/** Where the explanation of a condition is: in that of the verdict, or in that of a piece of advice, from child to child. */
interface Place {
  readonly advice: number | null;
  readonly path: readonly number[];
}

/** A clause as modules tell of it. */
export interface NamedClause {
  readonly label: string | null;
  readonly title: string | null;
  readonly sentence: string;
  readonly document: string;
  readonly line: number;
  readonly depth: number;
  readonly places: readonly Place[];
}

/** A condition that has a name. */
interface Named {
  readonly condition: Condition;
  readonly place: Place;
}

/** Conditions that share a label within one other: in documents, the same requirement at different times. */
interface Clause {
  readonly named: Named[];
  /** How many others it is in. */
  readonly depth: number;
  /** By label, or else by number. */
  readonly inner: Map<string, Clause>;
}

/** The code of the constant `clauses`, and of the function `outcomesOf` of which the verdicts are made. */
export interface ClausesCode {
  readonly constant: Lines;
  readonly functions: Lines;
  readonly count: number;
}

/** Emits the clauses. */
export function emitClauses(emission: Emission, exported: string): ClausesCode {
  const { annotation, program } = emission;
  const clauses = clausesOf(program);
  const named = new Set(clauses.flatMap((clause) => clause.named.map(({ condition }) => condition)));
  const { root, outcomes, lines, functions } = workOut(emission, named);
  const rows = clauses.map((clause) => {
    const each = clause.named.map(({ condition }) => outcomes.get(condition) ?? '0');
    const [only = '0'] = each;
    return each.length === 1 ? only : `${emission.runtime('allMask')}([${each.join(', ')}])`;
  });
  const parameters = `x${annotation('runtime.Facts')}, d${annotation('$Day')}`;
  return {
    count: clauses.length,
    constant: [
      '/** The parts of the program that have a label or a title, in the order of the document. */',
      `${exported}const clauses${annotation('readonly runtime.Clause[]')} = [`,
      ...clauses.map((clause) => `  ${clauseCode(clause)},`),
      '];',
      '',
    ],
    functions: [
      ...functions,
      '/** The outcome of the whole, then those of the clauses; 0 where one is not asked for. */',
      ...block(`function outcomesOf(${parameters})${annotation('readonly number[]')}`, [
        ...lines,
        'return [',
        `  ${root},`,
        ...rows.map((row) => `  ${row},`),
        '];',
      ]),
      '',
    ],
  };
}

function clauseCode(clause: Clause): string {
  const { label, title, sentence, document, line, depth, places } = namedClause(clause);
  const words = `label: ${textOrNull(label)}, title: ${textOrNull(title)}, sentence: ${quote(sentence)}`;
  const source = `document: ${quote(document)}, line: ${line}`;
  return `{ ${words}, ${source}, depth: ${depth}, places: [${places.map(placeCode).join(', ')}] }`;
}

/** The clauses of a program as data, for whoever does not emit them. */
export function clausesIn(program: CoreProgram): readonly NamedClause[] {
  return clausesOf(program).map(namedClause);
}

function namedClause({ named, depth }: Clause): NamedClause {
  const [first] = named;
  if (first === undefined) throw new RangeError('A clause has to have a condition.');
  const { label, title, sentence, span } = first.condition;
  const places = named.map(({ place }) => place);
  return { label, title, sentence, document: span.document, line: span.line, depth, places };
}

function placeCode({ advice, path }: Place): string {
  return `{ advice: ${String(advice)}, path: [${path.join(', ')}] }`;
}

function clausesOf({ root, advice }: CoreProgram): readonly Clause[] {
  const roots = [null, ...advice.keys()].map((index): readonly Clause[] => {
    const all = new Map<string, Clause>();
    // The whole has a verdict of its own, whatever it is called.
    const condition = index === null ? { ...root, label: null, title: null } : advice[index];
    if (condition !== undefined) addClauses(all, condition, { advice: index, path: [] }, 0, false);
    return inOrder(all);
  });
  return roots.flat();
}

/** Adds what has a name to the clauses that it is among; `isLabelled`: one of those around it has a label. */
function addClauses(
  among: Map<string, Clause>,
  condition: Condition,
  place: Place,
  depth: number,
  isLabelled: boolean,
): void {
  const { id, label, title } = condition;
  // A title within what has a label is that of an attestation, which says no more than the clause that asks for it.
  const isNamed = label !== null || (title !== null && !isLabelled);
  const key = label ?? String(id);
  const known = among.get(key);
  const clause: Clause = isNamed
    ? (known ?? { named: [], depth, inner: new Map() })
    : { named: [], depth, inner: among };
  if (isNamed) {
    clause.named.push({ condition, place });
    among.set(key, clause);
  }
  for (const [index, child] of explainedIn(condition).entries()) {
    // When a revision begins is no clause of the document.
    if (condition.form.kind === 'governed' && child !== condition.form.body) continue;
    const at = { ...place, path: [...place.path, index] };
    addClauses(clause.inner, child, at, isNamed ? depth + 1 : depth, isLabelled || label !== null);
  }
}

function inOrder(clauses: ReadonlyMap<string, Clause>): readonly Clause[] {
  return [...clauses.values()].flatMap((clause) => [clause, ...inOrder(clause.inner)]);
}
