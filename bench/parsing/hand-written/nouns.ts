import type {
  BePredicate,
  Comparison,
  Duration,
  Earned,
  HavePredicate,
  HeldBy,
  HeldFor,
  HoldingObject,
  HoldingVerb,
  HoldPredicate,
  Member,
  Name,
  NounPhrase,
  OfLevel,
  OfWhom,
  Per,
  Predicate,
  Range,
  Test,
  Validity,
  Value,
  Who,
  Window,
} from '../../../grammar/dist/index.js';
import * as T from './kinds.ts';
import { PhraseReader } from './phrases.ts';
import * as W from './words.ts';

/** Noun phrases and what may narrow them; predicates; comparisons. */
export class NounReader extends PhraseReader {
  protected noun(): NounPhrase {
    const start = this.start();
    return this.nounWith(start, this.words());
  }

  /** A noun phrase whose words have been read. */
  protected nounWith(start: number, words: readonly Name[]): NounPhrase {
    const range = this.rangeIfThere();
    const lifetimes = this.validities();
    const members = this.furtherMembers();
    const of = this.ofLevelIfThere();
    const groups = this.groups();
    const window = this.kind() === W.wIn ? this.window() : null;
    const where = this.where();
    const except = this.except();
    const earned = this.earnedIfThere();
    let heldBy: HeldBy | null = null;
    let heldFor: HeldFor | null = null;
    if (this.kind() === W.wHeld) {
      if (this.kindAfter() === W.wBy) heldBy = this.heldBy();
      else {
        const from = this.start();
        this.at++;
        const span = this.window();
        heldFor = { kind: 'HeldFor', start: from, end: this.end(), mode: 'on any day', window: span, amount: null };
      }
    }
    const who = this.kind() === W.wWho ? this.who() : null;
    const per = this.kind() === W.wPer ? this.per() : null;
    const ofWhom = this.ofWhom();
    return this.nounOf(start, words, range, lifetimes, members, of, groups, window, where, except, earned, heldFor, heldBy, who, per, ofWhom); // prettier-ignore
  }

  /** One place makes all noun phrases, so that they all have one shape. */
  private nounOf(
    start: number,
    words: readonly Name[],
    range: Range | null,
    lifetimes: readonly Validity[],
    members: readonly Member[],
    of: OfLevel | null,
    groups: readonly Name[],
    window: Window | null,
    where: readonly Test[],
    except: readonly Member[],
    earned: Earned | null,
    heldFor: HeldFor | null,
    heldBy: HeldBy | null,
    who: Who | null,
    per: Per | null,
    ofWhom: readonly OfWhom[],
  ): NounPhrase {
    return {
      kind: 'NounPhrase', start, end: this.end(), words, range, lifetimes, members, of, groups, window, where, except,
      earned, heldFor, heldBy, who, per, ofWhom,
    }; // prettier-ignore
  }

  private earnedIfThere(): Earned | null {
    const start = this.start();
    const kind = this.kind();
    if (kind === W.wValid) {
      const validFor = this.validFor();
      return { kind: 'Earned', start, end: this.end(), verb: null, lifetimes: [], validFor };
    }
    const after = this.kindAfter();
    const isOfDay = after === W.wSince || after === W.wBefore || after === W.wThrough;
    if (kind !== W.wEarned && !(kind === W.wPassed && isOfDay)) return null;
    this.at++;
    const lifetimes = this.validities();
    let validFor: Duration | null = null;
    if (this.kind() === W.wAnd && this.kindAfter() === W.wValid) {
      this.at++;
      validFor = this.validFor();
    }
    return {
      kind: 'Earned',
      start,
      end: this.end(),
      verb: kind === W.wEarned ? 'earned' : 'passed',
      lifetimes,
      validFor,
    };
  }

  private validFor(): Duration {
    this.take(W.wValid);
    this.take(W.wFor);
    const duration = this.duration();
    this.take(W.wAfter);
    this.take(W.wIt);
    return duration;
  }

  private furtherMembers(): readonly Member[] {
    const found: Member[] = [];
    while (this.takeIf(T.comma)) found.push(this.member());
    return found;
  }

  private ofLevelIfThere(): OfLevel | null {
    if (this.kind() !== W.wOf || this.kindAfter() > T.lastName) return null;
    const start = this.start();
    this.at++;
    const name = this.name();
    const range = this.rangeIfThere();
    return { kind: 'OfLevel', start, end: this.end(), name, range };
  }

  private groups(): readonly Name[] {
    if (this.kind() !== W.wIn || this.kindAfter() === W.wThe) return [];
    this.at++;
    return this.names();
  }

  private where(): readonly Test[] {
    if (this.kind() !== W.wWhere) return [];
    const found: Test[] = [];
    this.at++;
    found.push(this.test());
    while (this.kind() === W.wAnd && this.kindAfter() === W.wWhere) {
      this.at += 2;
      found.push(this.test());
    }
    return found;
  }

  private except(): readonly Member[] {
    return this.takeIf(W.wExcept) ? this.members() : [];
  }

  private heldBy(): HeldBy {
    const start = this.start();
    this.at += 2;
    const quantity = this.quantity();
    const words = this.words();
    const range = this.rangeIfThere();
    return { kind: 'HeldBy', start, end: this.end(), quantity, words, range };
  }

  private who(): Who {
    const start = this.start();
    const operators: ('and' | 'or')[] = [];
    this.at++;
    const predicates = [this.predicate()];
    while (this.atConnective() && this.kindAfter() === W.wWho) {
      operators.push(this.kind() === W.wAnd ? 'and' : 'or');
      this.at += 2;
      predicates.push(this.predicate());
    }
    return { kind: 'Who', start, end: this.end(), operators, predicates };
  }

  protected atConnective(): boolean {
    const kind = this.kind();
    return kind === W.wAnd || kind === W.wOr;
  }

  private per(): Per {
    const start = this.start();
    this.at++;
    const number = this.isNumber(this.kind()) ? this.number() : null;
    const run = this.words();
    const last = run.at(-1)?.text;
    const isRounded = run.length > 2 && run.at(-2)?.text === 'rounded' && (last === 'up' || last === 'down');
    const words = isRounded ? run.slice(0, -2) : run;
    return { kind: 'Per', start, end: this.end(), number, words, rounded: isRounded ? last : null };
  }

  private ofWhom(): readonly OfWhom[] {
    if (this.kind() !== W.wOf || this.kindAfter() !== W.wWhom) return [];
    const found: OfWhom[] = [];
    this.at++;
    do {
      this.at++;
      const start = this.start();
      const quantity = this.quantity();
      const words = this.words();
      found.push({ kind: 'OfWhom', start, end: this.end(), quantity, words });
    } while (this.kind() === T.comma);
    return found;
  }

  /** Not where `must instead` begins the next item. */
  protected atPredicate(): boolean {
    const kind = this.kind();
    return (
      kind === W.wHolds || kind === W.wPassed || kind === W.wIs || kind === W.wHas ||
      (kind === W.wMust && this.kindAfter() !== W.wInstead)
    ); // prettier-ignore
  }

  protected predicate(): Predicate {
    const start = this.start();
    const must = this.takeIf(W.wMust);
    if (this.takeIf(W.wIs)) return this.bePredicate(start, must);
    if (this.takeIf(W.wHas)) return this.havePredicate(start, must);
    return this.holdPredicate(start, must);
  }

  private bePredicate(start: number, must: boolean): BePredicate {
    const negated = this.takeIf(W.wNot);
    const words = this.words();
    const range = this.rangeIfThere();
    const question = this.question();
    return { kind: 'BePredicate', start, end: this.end(), must, question, negated, words, range };
  }

  private havePredicate(start: number, must: boolean): HavePredicate {
    const test = this.test();
    const question = this.question();
    return { kind: 'HavePredicate', start, end: this.end(), must, question, test };
  }

  private holdPredicate(start: number, must: boolean): HoldPredicate {
    const verb = this.verb();
    const object = this.object();
    const question = this.question();
    return { kind: 'HoldPredicate', start, end: this.end(), must, question, verb, object };
  }

  private question(): Name | null {
    return this.takeIf(W.wIf) ? this.name() : null;
  }

  protected verb(): HoldingVerb {
    if (this.takeIf(W.wHolds)) return 'holds';
    this.take(W.wPassed);
    return 'passed';
  }

  protected object(): HoldingObject {
    const start = this.start();
    const quantity = this.atQuantity() ? this.quantity() : null;
    const from = this.start();
    const words = this.words();
    const range = this.rangeIfThere();
    const lifetimes = this.validities();
    const members = this.furtherMembers();
    const of = this.ofLevelIfThere();
    const groups = this.groups();
    const where = this.where();
    const except = this.except();
    const earned = this.earnedIfThere();
    const noun = this.nounOf(from, words, range, lifetimes, members, of, groups, null, where, except, earned, null, null, null, null, []); // prettier-ignore
    return { kind: 'HoldingObject', start, end: this.end(), quantity, noun, newest: null, grace: null };
  }

  private test(): Test {
    const start = this.start();
    const path = this.path();
    const comparison = this.comparison();
    return { kind: 'Test', start, end: this.end(), path, comparison };
  }

  protected comparisonIfThere(): Comparison | null {
    const kind = this.kind();
    const stands = kind === W.wIs || kind === W.wAt || kind === W.wExactly || kind === W.wMore || kind === W.wLess ||
      kind === W.wBetween; // prettier-ignore
    return stands ? this.comparison() : null;
  }

  private comparison(): Comparison {
    const start = this.start();
    if (this.takeIf(W.wBetween)) {
      const low = this.value();
      this.take(W.wAnd);
      const high = this.value();
      return { kind: 'Between', start, end: this.end(), low, high };
    }
    if (!this.takeIf(W.wIs)) {
      const bound = this.bound();
      const value = this.value();
      const operator = bound === 'fewer than' ? 'less than' : bound;
      return { kind: 'Compare', start, end: this.end(), operator, value };
    }
    const negated = this.takeIf(W.wNot);
    const side = this.takeIf(W.wBefore) ? 'before' : this.takeIf(W.wAfter) ? 'after' : null;
    const values: Value[] = [this.value()];
    const range = this.rangeIfThere();
    while (this.takeIf(T.comma)) values.push(this.value());
    return { kind: 'Is', start, end: this.end(), negated, side, values, range };
  }
}
