import type {
  Count,
  Duration,
  ForCohort,
  Measured,
  Member,
  Modifier,
  OnTiming,
  Path,
  Percent,
  Point,
  Quantity,
  QuantityWord,
  Range,
  Validity,
  Value,
  Window,
} from '../../../grammar/dist/index.js';
import * as T from './kinds.ts';
import { Reader } from './reader.ts';
import * as W from './words.ts';

/** The small phrases: values, quantities, modifiers. */
export class PhraseReader extends Reader {
  protected duration(): Duration {
    const start = this.start();
    const number = this.numberOrCell();
    return { kind: 'Duration', start, number, unit: this.unit(), end: this.end() };
  }

  private unit(): string {
    const unit = T.unitNames[this.kind()];
    if (unit === undefined || unit === '') this.fail();
    this.at++;
    return unit;
  }

  protected path(): Path {
    const start = this.start();
    const segments = [this.word(T.lastField)];
    while (this.takeIf(T.dot)) segments.push(this.word(T.lastWord));
    return { kind: 'Path', start, end: this.end(), segments };
  }

  protected value(): Value {
    const start = this.start();
    const kind = this.kind();
    if (kind <= T.lastName && this.isNumber(this.kindAfter())) {
      const currency = this.name();
      const number = this.number();
      return { kind: 'Money', start, end: this.end(), currency, number };
    }
    if (kind <= T.lastField) return this.path();
    switch (kind) {
      case T.integer:
      case T.decimal:
      case T.cell: {
        const number = this.numberOrCell();
        const unit = T.unitNames[this.kind()];
        if (unit === undefined || unit === '') return number;
        this.at++;
        return { kind: 'Duration', start, end: this.end(), number, unit };
      }
      case T.percent:
        return this.percent(true);
      case T.date:
        return this.date();
      case T.text:
        return this.text();
      default:
        this.take(W.wNo);
        return { kind: 'NoAnswer', start, end: this.end() };
    }
  }

  private percent(withPath: boolean): Percent {
    const start = this.start();
    const text = this.image();
    this.take(T.percent);
    let of: Path | null = null;
    if (withPath && this.kind() === W.wOf && this.kindAfter() <= T.lastField && this.kindAfter() !== T.endOfText) {
      this.at++;
      of = this.path();
    }
    return { kind: 'Percent', start, end: this.end(), text, of };
  }

  protected count(): Count {
    return this.kind() === T.percent ? this.percent(false) : this.numberOrCell();
  }

  protected atQuantity(): boolean {
    const kind = this.kind();
    return kind === W.wAt || kind === W.wAny || kind === W.wAll || kind === W.wEvery || kind === W.wNo ||
      kind === W.wNone || kind === W.wOne || kind === W.wExactly || kind === W.wMore || kind === W.wLess ||
      kind === W.wBetween; // prettier-ignore
  }

  protected quantity(): Quantity {
    const start = this.start();
    const kind = this.kind();
    let word: QuantityWord;
    let count: Count | null = null;
    let upper: Count | null = null;
    if (kind === W.wAny) word = 'any';
    else if (kind === W.wAll) word = 'all';
    else if (kind === W.wEvery) word = 'every';
    else if (kind === W.wNo) word = 'no';
    else if (kind === W.wNone) word = 'none';
    else if (kind === W.wOne) word = 'one';
    else if (kind === W.wBetween) {
      this.at++;
      count = this.count();
      this.take(W.wAnd);
      upper = this.count();
      return { kind: 'Quantity', start, end: this.end(), word: 'between', count, upper };
    } else {
      word = this.bound();
      count = this.count();
      return { kind: 'Quantity', start, end: this.end(), word, count, upper };
    }
    this.at++;
    return { kind: 'Quantity', start, end: this.end(), word, count, upper };
  }

  protected bound(): 'at least' | 'at most' | 'exactly' | 'more than' | 'fewer than' {
    const kind = this.kind();
    this.at++;
    if (kind === W.wAt) {
      if (this.takeIf(W.wLeast)) return 'at least';
      this.take(W.wMost);
      return 'at most';
    }
    if (kind === W.wExactly) return 'exactly';
    if (kind !== W.wMore && kind !== W.wLess) {
      this.at--;
      this.fail();
    }
    this.take(W.wThan);
    return kind === W.wMore ? 'more than' : 'fewer than';
  }

  protected rangeIfThere(): Range | null {
    if (this.kind() !== W.wOr) return null;
    const after = this.kindAfter();
    if (after !== W.wHigher && after !== W.wLower) return null;
    const start = this.start();
    this.at += 2;
    return { kind: 'Range', start, end: this.end(), direction: after === W.wHigher ? 'higher' : 'lower' };
  }

  protected atValidity(): boolean {
    const kind = this.kind();
    return kind === W.wSince || kind === W.wBefore || kind === W.wThrough;
  }

  protected validity(): Validity {
    const start = this.start();
    const word = this.kind();
    this.at++;
    const point: Point = this.kind() === T.date ? this.date() : this.label();
    const kind = word === W.wSince ? 'Since' : word === W.wBefore ? 'Before' : 'Through';
    return { kind, start, end: this.end(), point };
  }

  protected validities(): readonly Validity[] {
    const found: Validity[] = [];
    while (this.atValidity()) found.push(this.validity());
    return found;
  }

  protected timing(): OnTiming {
    const start = this.start();
    this.take(W.wOn);
    const point = this.kind() === T.date ? this.date() : this.name();
    return { kind: 'OnTiming', start, end: this.end(), point };
  }

  private cohort(): ForCohort {
    const start = this.start();
    this.take(W.wFor);
    const words = this.words();
    return { kind: 'ForCohort', start, end: this.end(), words };
  }

  private measured(): Measured {
    const start = this.start();
    this.take(W.wMeasured);
    if (this.takeIf(W.wEvery)) {
      const calendars = this.names();
      return { kind: 'Measured', start, end: this.end(), calendars, firstAfter: null, of: [] };
    }
    this.take(W.wFirst);
    this.take(W.wAfter);
    const firstAfter = this.duration();
    this.take(W.wOf);
    const of = this.words();
    return { kind: 'Measured', start, end: this.end(), calendars: [], firstAfter, of };
  }

  protected modifierList(): Modifier[] {
    const found: Modifier[] = [];
    for (;;) {
      if (this.atValidity()) found.push(this.validity());
      else if (this.kind() === W.wFor) found.push(this.cohort());
      else if (this.kind() === W.wOn) found.push(this.timing());
      else if (this.kind() === W.wMeasured) found.push(this.measured());
      else return found;
    }
  }

  protected window(): Window {
    const start = this.start();
    this.take(W.wIn);
    this.take(W.wThe);
    if (this.takeIf(W.wLast)) {
      const duration = this.duration();
      return { kind: 'LastWindow', start, end: this.end(), duration };
    }
    const duration = this.duration();
    this.take(W.wBefore);
    this.take(W.wThe);
    const before = this.name();
    return { kind: 'WindowBefore', start, end: this.end(), duration, before };
  }

  protected members(): readonly Member[] {
    const found = [this.member()];
    while (this.takeIf(T.comma)) found.push(this.member());
    return found;
  }

  protected member(): Member {
    const start = this.start();
    const name = this.name();
    const lifetimes = this.validities();
    return { kind: 'Member', start, end: this.end(), name, lifetimes };
  }
}
