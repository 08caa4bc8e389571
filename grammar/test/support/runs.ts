interface Runs {
  readonly numRuns: number;
  readonly seed: number;
}

/**
 * How often a property is tried. It is the same every time; for more, `RUNS=20 SEED=7 npx vitest run test` tries twenty
 * times as often, beginning elsewhere.
 */
export function runs(usual: number): Runs {
  // A number of runs that is not whole is never reached.
  const numRuns = Math.max(1, Math.round(usual * Number(process.env.RUNS ?? 1)));
  return { numRuns, seed: Number(process.env.SEED ?? 1) };
}
