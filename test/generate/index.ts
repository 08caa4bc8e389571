export { interestingDays } from './days.ts';
export { arbitraryFacts } from './facts.ts';
export { arbitraryPartOf } from './less.ts';
export { arbitraryProgram, arbitraryProgramOfSlots, arbitraryProgramWithLifecycle } from './programs.ts';
export { runs } from '../../grammar/test/support/runs.ts';
export { words } from './vocabulary.ts';
