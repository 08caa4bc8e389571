import { BranchCoverage, FileCoverage, Range, StatementCoverage, Uri, type TestRun } from 'vscode';
import type { RequirementCoverage } from '../requests/examples.ts';

/** What examples show of programs, as the editor shows the coverage of tests. */
export interface CoverageView {
  readonly add: (run: TestRun, files: ReadonlyMap<string, readonly RequirementCoverage[]>) => void;
  readonly detailsOf: (file: FileCoverage) => readonly StatementCoverage[];
}

/** A requirement is a statement of two branches: that it is met, and that it is not. */
const statementOf = ({ range: { start, end }, met, unmet }: RequirementCoverage): StatementCoverage => {
  const range = new Range(start.line, start.character, end.line, end.character);
  return new StatementCoverage(met || unmet, range, [
    new BranchCoverage(met, range, 'met'),
    new BranchCoverage(unmet, range, 'not met'),
  ]);
};

export const newCoverageView = (): CoverageView => {
  const details = new WeakMap<FileCoverage, readonly StatementCoverage[]>();
  return {
    add: (run, files) => {
      for (const [uri, requirements] of files) {
        const statements = requirements.map(statementOf);
        const file = FileCoverage.fromDetails(Uri.parse(uri), statements);
        details.set(file, statements);
        run.addCoverage(file);
      }
    },
    detailsOf: (file) => details.get(file) ?? [],
  };
};
