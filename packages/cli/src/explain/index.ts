/** Evaluations as lines. */
export { explainEvaluation } from './evaluation.ts';
export { nodeLines } from './node.ts';
export { verdictWords } from './verdicts.ts';
