import { K } from '../tokens/tokens.ts';
import type { Duration, Earned, Validity } from '../tree/conditions.ts';
import type { Alternatives, Rule } from './base-parser.ts';
import { PhraseParser } from './phrase-parser.ts';

/** When something was earned, and how long it is valid after that. */
export class EarnedParser extends PhraseParser {
  /** `passed` may also begin what is said of everybody: `every person passed any course`. */
  protected readonly earnedStands = (): boolean =>
    this.LA(1).tokenType !== K.passed || this.second(K.since, K.before, K.through);

  // earned = ("earned" | "passed") validity validity* ("and" validFor)? | validFor
  readonly earned: Rule<Earned> = this.rule('earned', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<Earned>>([
      {
        ALT: () => {
          const verb = this.SUBRULE(this.earningVerb);
          const lifetimes: Validity[] = [];
          this.AT_LEAST_ONE(() => {
            lifetimes.push(this.SUBRULE(this.validity));
          });
          const validFor =
            this.OPTION({
              GATE: () => this.second(K.valid),
              DEF: () => {
                this.CONSUME(K.and);
                return this.SUBRULE(this.validFor);
              },
            }) ?? null;
          return { kind: 'Earned', start, end: this.endOffset(), verb, lifetimes, validFor };
        },
      },
      {
        ALT: () => {
          const validFor = this.SUBRULE1(this.validFor);
          return { kind: 'Earned', start, end: this.endOffset(), verb: null, lifetimes: [], validFor };
        },
      },
    ]);
  });

  readonly earningVerb: Rule<'earned' | 'passed'> = this.rule('earningVerb', () =>
    this.OR([
      { ALT: () => (this.CONSUME(K.earned), 'earned' as const) },
      { ALT: () => (this.CONSUME(K.passed), 'passed' as const) },
    ]),
  );

  // validFor = "valid" "for" duration "after" "it"
  readonly validFor: Rule<Duration> = this.rule('validFor', () => {
    this.CONSUME(K.valid);
    this.CONSUME(K.for);
    const duration = this.SUBRULE(this.duration);
    this.CONSUME(K.after);
    this.CONSUME(K.it);
    return duration;
  });
}
