/**
 * Conditions of a lifecycle by facts that stay as they are: what is not met is asked again only on days on which it may have
 * turned. A life in an editor must not take an evaluation of every day.
 */
import type { Condition, CoreProgram } from '../core/core.ts';
import type { Explanation } from '../core/explanation.ts';
import { interpretGuard } from './interpret.ts';
import type { JudgeGuard } from './lifecycle.ts';
import { standings } from './turning.ts';
import type { StandingOn } from './turning.ts';

interface Asked {
  readonly standing: string;
  readonly explanation: Explanation;
}

/** Judges the conditions of a program's lifecycle by facts that stay as they are. The days asked for ascend. */
export function quietly(program: CoreProgram): JudgeGuard {
  const { revisions, questions } = program;
  const known = new Map<number, StandingOn | null>();
  const asked = new Map<string, Asked>();
  const standingsOf = (guard: Condition, facts: unknown): StandingOn | null => {
    const found = known.get(guard.id);
    if (found !== undefined) return found;
    const made = standings([revisions, questions, guard.form], facts);
    known.set(guard.id, made);
    return made;
  };
  return (_program, guard, facts, options) => {
    const key = `${guard.id} ${options.moment ?? ''}`;
    const before = asked.get(key);
    const standing = standingsOf(guard, facts)?.(options.on) ?? null;
    // What is met is told, and how it came about may name the day itself.
    if (before?.standing === standing && before.explanation.verdict !== 'met') return before.explanation;
    const explanation = interpretGuard(program, guard, facts, options);
    if (standing === null) asked.delete(key);
    else asked.set(key, { standing, explanation });
    return explanation;
  };
}
