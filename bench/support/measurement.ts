/** What one part of the benchmark found out. */
export interface Measurement {
  readonly title: string;
  /** What was measured on what, in a sentence or two of Markdown. */
  readonly about: string;
  /** What the figures count: `evaluations/s`, `MB/s`, `ms`. */
  readonly unit: string;
  readonly rows: readonly Row[];
  /** What stands above the amounts of the rows, where these have any. */
  readonly amounts?: string;
  /** Whether each figure is shown beside that of the first row; left out, it is. */
  readonly hasRatios?: boolean;
  readonly claims: readonly Claim[];
}

export interface Row {
  readonly name: string;
  /** Of how much each round consists, where rows differ in that. */
  readonly amount?: string;
  /** The median of the rounds, by the name of its column (`hot 1,000`, `varied 100,000`); null where it was not measured. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** A ratio that the project sets itself a goal for, from figures of one run. */
export interface Claim {
  readonly claim: string;
  readonly ratio: number;
  /** The ratio is to be at least, or at most, the goal. */
  readonly goal: { readonly atLeast: number } | { readonly atMost: number };
}

/** How thorough a run is: a quick one only shows that everything still runs and agrees. */
export interface Effort {
  readonly quick: boolean;
}

export type Benchmark = (effort: Effort) => Promise<readonly Measurement[]>;
