/** Evaluations in words. */
export { defaultExplainOptions, explainEvaluation } from './evaluation.ts';
export type { ExplainOptions } from './evaluation.ts';
export { headingOf, isNamed, placeInWords, shortNameOf } from './headings.ts';
export { keysOf, plainNaming } from './naming.ts';
export type { Naming } from './naming.ts';
export { nodeLines } from './node.ts';
export { firstReason } from './reason.ts';
export { verdicts, verdictWords } from './verdicts.ts';
