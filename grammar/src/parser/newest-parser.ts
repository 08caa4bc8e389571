import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import type { Duration, HoldingObject, NounPhrase } from '../tree/conditions.ts';
import type { Rule } from './base-parser.ts';
import { EarnedParser } from './earned-parser.ts';

/** The newest of a series, and the one before it. */
export class NewestParser extends EarnedParser {
  // newest = "the" 'newest' NAME ("," "or" "the" "one" "before" 'it' grace?)?
  readonly newest: Rule<HoldingObject> = this.rule('newest', () => {
    const start = this.startOffset();
    this.CONSUME(K.the);
    this.CONSUME(K.newest);
    const nounStart = this.startOffset();
    const words = [this.nameIfPresent(this.CONSUME(T.Name))].filter((each) => each !== null);
    const nounEnd = this.endOffset();
    let newest: HoldingObject['newest'] = 'newest';
    let grace: Duration | null = null;
    this.OPTION({
      GATE: () => this.second(K.or),
      DEF: () => {
        this.CONSUME(T.Comma);
        this.CONSUME(K.or);
        this.CONSUME1(K.the);
        this.CONSUME(K.one);
        this.CONSUME(K.before);
        this.CONSUME(K.it);
        newest = 'newest or before';
        grace = this.OPTION1(() => this.SUBRULE(this.grace)) ?? null;
      },
    });
    const end = this.endOffset();
    const noun: NounPhrase = {
      kind: 'NounPhrase', start: nounStart, end: nounEnd, words, range: null, lifetimes: [], members: [], of: null, groups: [],
      where: [], except: [], earned: null, window: null, heldFor: null, heldBy: null, who: null, per: null, ofWhom: [],
    }; // prettier-ignore
    return { kind: 'HoldingObject', start, end, quantity: null, noun, newest, grace };
  });

  // grace = "for" duration "after" "the" 'newest'
  readonly grace: Rule<Duration> = this.rule('grace', () => {
    this.CONSUME(K.for);
    const duration = this.SUBRULE(this.duration);
    this.CONSUME(K.after);
    this.CONSUME(K.the);
    this.CONSUME(K.newest);
    return duration;
  });
}
