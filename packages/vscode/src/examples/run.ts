import {
  TestMessage,
  TestRunProfileKind,
  type CancellationToken,
  type TestController,
  type TestItem,
  type TestRun,
  type TestRunRequest,
} from 'vscode';
import { runExamplesQuestion, type RequirementCoverage } from '../requests/examples.ts';
import type { Server } from '../server/server.ts';
import type { CoverageView } from './coverage-view.ts';
import { together } from './coverage.ts';
import { outcomes, type Outcome } from './plan.ts';

const leavesOf = (item: TestItem): readonly TestItem[] =>
  item.children.size === 0 ? [item] : [...item.children].flatMap(([, child]) => leavesOf(child));

const fileOf = (item: TestItem): TestItem => (item.parent === undefined ? item : fileOf(item.parent));

/** Adds a line to what the view of results shows; it is a terminal, so lines end with both marks. */
const print = (run: TestRun, item: TestItem, text: string): void => {
  run.appendOutput(`${text}\r\n`, undefined, item);
};

const say = (run: TestRun, item: TestItem, outcome: Outcome): void => {
  switch (outcome.kind) {
    case 'passed':
      print(run, item, `✓ ${item.label}`);
      run.passed(item);
      break;
    case 'failed':
      print(run, item, `✗ ${item.label}\r\n  ${outcome.message}`);
      run.failed(item, new TestMessage(outcome.message));
      break;
    case 'skipped':
      run.skipped(item);
      break;
  }
};

const cannotRun = 'This version of Proviso cannot run examples yet.';

/** Runs the examples of a file, and tells what they show of the program. */
const runFile = async (
  run: TestRun,
  server: Server,
  file: TestItem,
  leaves: readonly TestItem[],
  resolve: (file: TestItem) => Promise<void>,
): Promise<readonly RequirementCoverage[]> => {
  for (const leaf of leaves) run.started(leaf);
  const uri = file.uri?.toString() ?? '';
  const answer = await server.ask(runExamplesQuestion, { textDocument: { uri } }, run.token);
  if (answer.kind !== 'answer') {
    const message = new TestMessage(answer.kind === 'absent' ? cannotRun : answer.message);
    for (const leaf of leaves) run.errored(leaf, message);
    return [];
  }
  // The answer is about what is there by now: so have to be the places of the examples.
  await resolve(file);
  const present = new Set(leavesOf(file));
  const outcomeAt = outcomes(answer.value.results);
  for (const leaf of leaves) {
    if (leaf.range === undefined || !present.has(leaf)) run.skipped(leaf);
    else say(run, leaf, outcomeAt(leaf.range));
  }
  return answer.value.coverage;
};

/** Runs what is asked for: everything, whole files, or some examples of them. */
export const runExamples =
  (controller: TestController, server: Server, coverage: CoverageView, resolve: (file: TestItem) => Promise<void>) =>
  async (request: TestRunRequest, token: CancellationToken): Promise<void> => {
    const asked = request.include ?? [...controller.items].map(([, item]) => item);
    // What has been changed and not saved yet stands elsewhere than when it was looked for.
    for (const file of new Set(asked.map(fileOf))) await resolve(file);
    const left = new Set((request.exclude ?? []).flatMap(leavesOf));
    const byFile = new Map<TestItem, TestItem[]>();
    for (const leaf of asked.flatMap(leavesOf)) {
      if (left.has(leaf)) continue;
      const file = fileOf(leaf);
      byFile.set(file, [...(byFile.get(file) ?? []), leaf]);
    }
    const run = controller.createTestRun(request);
    const shown: (readonly RequirementCoverage[])[] = [];
    for (const [file, leaves] of byFile) {
      if (token.isCancellationRequested) break;
      shown.push(await runFile(run, server, file, leaves, resolve));
    }
    if (request.profile?.kind === TestRunProfileKind.Coverage) coverage.add(run, together(shown.flat()));
    run.end();
  };
