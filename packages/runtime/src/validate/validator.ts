import { defaultLimits } from './issues.ts';
import type { FactIssue, Limits, Valid, Validation } from './issues.ts';
import { prepare } from './prepare.ts';
import type { Shape } from './shape.ts';
import type { StandardIssue, StandardSchema } from './standard.ts';
import { reportUnreadable, startWalk } from './walk.ts';
import type { Check, Walk } from './walk.ts';

export interface Validator<Facts> {
  /**
   * Says whether a value is facts of the program, or all that is wrong with it. Never throws; the value is not changed.
   * Limits that are given hold instead of the validator's own.
   */
  readonly validate: (value: unknown, limits?: Partial<Limits>) => Validation<Facts>;
  /** What the facts look like. */
  readonly shape: Shape;
  /** The same for whatever takes a Standard Schema. */
  readonly '~standard': StandardSchema<Facts>;
}

/** Walks through a value. What throws on reading (a getter may) becomes an issue like any other. */
function walkThrough(check: Check, walk: Walk, value: unknown): void {
  try {
    check(walk, value);
  } catch (error) {
    reportUnreadable(walk, 'the facts', error);
  }
}

function standardIssues(issues: readonly FactIssue[], omitted: number): readonly StandardIssue[] {
  return omitted === 0 ? issues : [...issues, { message: `There are ${omitted} more issues.`, path: [] }];
}

/**
 * A validator of the facts that a shape describes. Every field may be absent or null, for not known; whatever is given
 * has to be right. Limits that are not given are those of `defaultLimits`.
 *
 * @throws Error where the shape refers to a record or a kind that it does not have.
 */
export function createValidator<Facts>(shape: Shape, limits: Partial<Limits> = {}): Validator<Facts> {
  const { subject: check } = prepare(shape);
  const allLimits: Limits = { ...defaultLimits, ...limits };

  function conforms(walk: Walk, value: unknown): value is Valid<Facts> {
    walkThrough(check, walk, value);
    return walk.issues.length === 0 && walk.omitted === 0;
  }

  function validate(value: unknown, others: Partial<Limits> = {}): Validation<Facts> {
    const walk = startWalk({ ...allLimits, ...others });
    if (conforms(walk, value)) return { ok: true, value };
    return { ok: false, issues: walk.issues, omitted: walk.omitted };
  }

  return {
    validate,
    shape,
    '~standard': {
      version: 1,
      vendor: 'proviso',
      validate(value) {
        const result = validate(value);
        return result.ok ? { value: result.value } : { issues: standardIssues(result.issues, result.omitted) };
      },
    },
  };
}
