/** Evaluations in words. */
export { explainEvaluation } from './evaluation.ts';
export { isNamed, placeInWords, shortNameOf } from './headings.ts';
export { keysOf } from './naming.ts';
export type { Naming } from './naming.ts';
export { nodeLines } from './node.ts';
export { firstReason } from './reason.ts';
export { verdicts, verdictWords } from './verdicts.ts';
