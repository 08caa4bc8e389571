export type * from './api.ts';
export { withSame, type Binding, type Bindings, type BoundSymbol, type TextPlace } from './bindings/bindings.ts';
export type { MeaningKind } from './bindings/meaning.ts';
export type * from './core/core.ts';
export type * from './core/explanation.ts';
export type * from './core/lifecycle.ts';
export { claimOf, type Sharing as CoreSharing } from './core/slots.ts';
export type * from './core/span.ts';
export type * from './core/status.ts';
export type * from './core/types.ts';
export { childrenOf, conditionsIn, membersOf } from './core/walk.ts';
export { costOf, mostReads, type Cost } from './cost.ts';
export { analyseDocument, checkDocument, compileExamples, compileProgram, type CompileOptions } from './compile.ts';
export type { Diagnostic, Edit, Fix } from './diagnostics/diagnostic.ts';
export type { Severity } from './diagnostics/severity.ts';
export { nearNames } from './diagnostics/suggest.ts';
export { diagnosticRegistry, type DiagnosticCode, type DiagnosticInfo } from './diagnostics/registry.ts';
export { newMemo, type Memo } from './memo/memo.ts';
export { memoryHost, type Host } from './documents/host.ts';
export {
  emitFunctionBody,
  emitMermaid,
  emitModule,
  emitXState,
  factsShape,
  machineOf,
  overTimeOf,
  type EmittedFile,
  type MachineData,
  type OverTime,
} from './emit/index.ts';
export { coverageOfAll, isCovered, type ClauseCoverage, type ProgramCoverage } from './examples/coverage.ts';
export { differenceInWords } from './examples/differences.ts';
export {
  explanationsIn,
  runExamples,
  type Difference,
  type ExampleResult,
  type ExamplesResult,
  type FactsJudge,
} from './examples/run.ts';
export {
  advanceLifecycle,
  beginLifecycle,
  interpret,
  interpretGuard,
  quietly,
  type InterpretOptions,
} from './interpret/index.ts';
export { defaultLimits, type Limits } from './limits.ts';
export { literalInWords } from './names/literal-in-words.ts';
export { headerOfRoles } from './names/roles-header.ts';
export type * from './names/symbols.ts';
export { usualMonthsAhead, type Retirement } from './retirement.ts';
export { compilerVersion } from './version.ts';
export { renderEvaluation, renderPage, renderRejection, type Judged, type PageContent } from './page/index.ts';
export * from './words/index.ts';
