import { childrenOf, type Condition, type LoweredProgram, type TextPlace } from '@proviso/compiler';

/** A condition of a program, and those that it stands in, the outermost first. */
export interface Clause {
  readonly condition: Condition;
  readonly within: readonly Condition[];
  readonly isAdvice: boolean;
}

/** The conditions of a program by where they stand. */
export interface Clauses {
  /** The outermost condition whose words are just these; null where none is. */
  readonly at: (place: TextPlace) => Clause | null;
  /** The outermost condition whose words begin in this place. */
  readonly from: (place: Pick<TextPlace, 'document' | 'start'>) => Clause | null;
  /** Those with a label, in the order of the program. */
  readonly labelled: (label: string) => readonly Clause[];
}

const indexed = ({ root, advice }: LoweredProgram): Clauses => {
  const byRange = new Map<string, Clause>();
  const byStart = new Map<string, Clause>();
  const byLabel = new Map<string, Clause[]>();
  const visit = (condition: Condition, within: readonly Condition[], isAdvice: boolean): void => {
    const { document, start, end } = condition.span;
    const clause = { condition, within, isAdvice };
    const from = `${start} ${document}`;
    const range = `${end} ${from}`;
    if (!byRange.has(range)) byRange.set(range, clause);
    if (!byStart.has(from)) byStart.set(from, clause);
    if (condition.label !== null) byLabel.set(condition.label, [...(byLabel.get(condition.label) ?? []), clause]);
    const children = childrenOf(condition);
    if (children.length === 0) return;
    const inner = [...within, condition];
    for (const child of children) visit(child, inner, isAdvice);
  };
  visit(root, [], false);
  for (const each of advice) visit(each, [], true);
  return {
    at: ({ document, start, end }) => byRange.get(`${end} ${start} ${document}`) ?? null,
    from: ({ document, start }) => byStart.get(`${start} ${document}`) ?? null,
    labelled: (label) => byLabel.get(label) ?? [],
  };
};

const kept = new WeakMap<LoweredProgram, Clauses>();

/** The conditions of a program by where they stand; put together when they are asked for first. */
export const clausesOf = (program: LoweredProgram): Clauses => {
  const clauses = kept.get(program) ?? indexed(program);
  kept.set(program, clauses);
  return clauses;
};
