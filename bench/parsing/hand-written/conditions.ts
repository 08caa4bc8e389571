import type {
  Aggregate,
  BlockOf,
  Condition,
  CountedOnce,
  Modifier,
  Name,
  PartOf,
  Path,
  Quantified,
  Statement,
  Text,
} from '../../../grammar/dist/index.js';
import * as T from './kinds.ts';
import { NounReader } from './nouns.ts';
import * as W from './words.ts';

/** Conditions and the statements that carry them. */
export class ConditionReader extends NounReader {
  protected condition(): Condition {
    const start = this.start();
    const first = this.term();
    if (!this.atConnective()) return first;
    const operators: ('and' | 'or')[] = [];
    const operands = [first];
    while (this.atConnective()) {
      operators.push(this.kind() === W.wAnd ? 'and' : 'or');
      this.at++;
      operands.push(this.term());
    }
    return { kind: 'Logical', start, end: this.end(), operators, operands };
  }

  private term(): Condition {
    const start = this.start();
    const kind = this.kind();
    if (kind === T.plainName) return this.named(start);
    if (kind === W.wNot) {
      this.at++;
      if (this.takeIf(W.wGiven)) {
        const note = this.text();
        return { kind: 'NotGiven', start, end: this.end(), note };
      }
      const operand = this.term();
      return { kind: 'Not', start, end: this.end(), operand };
    }
    if (kind === T.leftParen) {
      this.at++;
      const condition = this.condition();
      this.take(T.rightParen);
      return { kind: 'Parenthesized', start, end: this.end(), condition };
    }
    if (kind === W.wAttested) {
      this.at++;
      const name = this.name();
      const title = this.textIfThere();
      return { kind: 'Attested', start, end: this.end(), name, title };
    }
    if (kind === W.wMeets) {
      this.at++;
      const name = this.name();
      return { kind: 'Meets', start, end: this.end(), name, mode: null, window: null };
    }
    if (kind === W.wHolds || kind === W.wPassed) {
      const verb = this.verb();
      const object = this.object();
      return { kind: 'Holds', start, end: this.end(), verb, object };
    }
    if (this.atQuantity()) return this.quantified(start);
    if (kind === W.wEach) return this.countedOnce(start);
    if (kind === W.wSum && this.kindAfter() === W.wOf) return this.aggregate(start);
    return this.named(start);
  }

  private quantified(start: number): Quantified | BlockOf | PartOf {
    const quantity = this.quantity();
    if (this.kind() === W.wOf && this.kindAfter() === T.leftBrace) {
      this.at++;
      const statements = this.block();
      return { kind: 'BlockOf', start, end: this.end(), quantity, statements };
    }
    if (this.takeIf(W.wPart)) {
      this.take(W.wOf);
      const of = this.name();
      const comparison = this.comparisonIfThere();
      return { kind: 'PartOf', start, end: this.end(), quantity, of, comparison };
    }
    const of = this.takeIf(W.wOf);
    const noun = this.noun();
    const predicate = this.atPredicate() ? this.predicate() : null;
    return { kind: 'Quantified', start, end: this.end(), quantity, of, noun, predicate };
  }

  private countedOnce(start: number): CountedOnce {
    this.at++;
    const words = this.words();
    this.take(W.wCounted);
    this.take(W.wOnce);
    const apart = this.takeIf(T.comma) ? this.apart() : null;
    const statements = this.kind() === T.leftBrace ? this.block() : null;
    if (statements === null) this.take(W.wFor);
    const of = statements === null ? this.names() : [];
    return { kind: 'CountedOnce', start, end: this.end(), words, apart, statements, of };
  }

  private apart(): Path {
    this.take(W.wNo);
    this.take(W.wTwo);
    this.take(W.wSharing);
    return this.path();
  }

  private aggregate(start: number): Aggregate {
    this.at += 2;
    const path = this.path();
    const window = this.kind() === W.wIn ? this.window() : null;
    const comparison = this.comparisonIfThere();
    return { kind: 'Aggregate', start, end: this.end(), path, window, comparison };
  }

  private named(start: number): Condition {
    const after = this.kindAfter();
    if (this.atName() && after <= T.lastName && after !== T.endOfText) {
      const noun = this.noun();
      return { kind: 'NounCondition', start, end: this.end(), noun };
    }
    const path = this.path();
    const comparison = this.comparisonIfThere();
    return { kind: 'PathCondition', start, end: this.end(), path, comparison };
  }

  private block(): readonly Statement[] {
    const statements: Statement[] = [];
    this.take(T.leftBrace);
    while (this.takeIf(T.dash)) statements.push(this.statement());
    this.take(T.rightBrace);
    return statements;
  }

  protected statement(): Statement {
    const start = this.start();
    let label: Name | null = null;
    let title: Text | null = null;
    let modifiers: readonly Modifier[] = [];
    let when: Condition | null = null;
    if (this.atHeader()) {
      label = this.nameIfThere();
      title = this.textIfThere();
      modifiers = this.modifierList();
      when = this.whenIfThere();
      this.take(T.colon);
    }
    const condition = this.condition();
    return { kind: 'Statement', start, end: this.end(), label, title, modifiers, when, condition };
  }

  /** A header begins with a text or a modifier, or with a name that one of these or a colon follows. */
  private atHeader(): boolean {
    const kind = this.kind();
    if (kind <= T.lastName) return this.goesOnHeader(this.kindAfter()) || this.kindAfter() === T.colon;
    return this.goesOnHeader(kind);
  }

  private goesOnHeader(kind: number): boolean {
    return (
      kind === T.text || kind === W.wSince || kind === W.wBefore || kind === W.wThrough || kind === W.wWhen ||
      kind === W.wFor || kind === W.wOn || kind === W.wMeasured
    ); // prettier-ignore
  }

  protected whenIfThere(): Condition | null {
    return this.takeIf(W.wWhen) ? this.condition() : null;
  }
}
