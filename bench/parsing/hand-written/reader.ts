import type { Cell, DateLiteral, Label, Name, NumberLiteral, Text } from '../../../grammar/dist/index.js';
import * as T from './kinds.ts';
import { scan, type Tokens } from './scan.ts';

const nothing: Tokens = { kinds: new Uint8Array(1), starts: new Int32Array(1), ends: new Int32Array(1) };

/** The tokens of a text, one after another, and the nodes that are one token each. */
export class Reader {
  protected source = '';
  protected at = 0;
  protected kinds: Uint8Array = nothing.kinds;
  protected starts: Int32Array = nothing.starts;
  protected ends: Int32Array = nothing.ends;

  protected begin(source: string): void {
    const tokens = scan(source);
    this.source = source;
    this.at = 0;
    this.kinds = tokens.kinds;
    this.starts = tokens.starts;
    this.ends = tokens.ends;
  }

  protected kind(): number {
    return this.kinds[this.at] ?? 0;
  }

  protected kindAfter(): number {
    return this.kinds[this.at + 1] ?? 0;
  }

  protected start(): number {
    return this.starts[this.at] ?? 0;
  }

  /** Where the token before the next one ended. */
  protected end(): number {
    return this.ends[this.at - 1] ?? 0;
  }

  protected fail(): never {
    const start = this.start();
    throw new SyntaxError(`Not expected at ${start}: ${this.source.slice(start, start + 20)}`);
  }

  protected take(kind: number): void {
    if (this.kinds[this.at] !== kind) this.fail();
    this.at++;
  }

  protected takeIf(kind: number): boolean {
    if (this.kinds[this.at] !== kind) return false;
    this.at++;
    return true;
  }

  protected image(): string {
    return this.source.slice(this.starts[this.at], this.ends[this.at]);
  }

  protected atName(): boolean {
    const kind = this.kinds[this.at] ?? 0;
    return kind <= T.lastName && kind !== T.endOfText;
  }

  /** The next token as a name, whose kind is at most this. */
  protected word(last: number): Name {
    const kind = this.kinds[this.at] ?? 0;
    if (kind > last || kind === T.endOfText) this.fail();
    const start = this.starts[this.at] ?? 0;
    const end = this.ends[this.at] ?? 0;
    this.at++;
    return { kind: 'Name', start, end, text: this.source.slice(start, end) };
  }

  protected name(): Name {
    return this.word(T.lastName);
  }

  protected nameIfThere(): Name | null {
    return this.atName() ? this.word(T.lastName) : null;
  }

  protected words(): readonly Name[] {
    const found = [this.name()];
    while (this.atName()) found.push(this.name());
    return found;
  }

  protected names(): readonly Name[] {
    const found = [this.name()];
    while (this.takeIf(T.comma)) found.push(this.name());
    return found;
  }

  protected text(): Text {
    if (this.kind() !== T.text) this.fail();
    const start = this.starts[this.at] ?? 0;
    const end = this.ends[this.at] ?? 0;
    this.at++;
    return { kind: 'Text', start, end, value: this.source.slice(start + 1, end - 1) };
  }

  protected textIfThere(): Text | null {
    return this.kind() === T.text ? this.text() : null;
  }

  protected isNumber(kind: number): boolean {
    return kind === T.integer || kind === T.decimal;
  }

  protected number(): NumberLiteral {
    if (!this.isNumber(this.kind())) this.fail();
    const text = this.image();
    const start = this.start();
    this.at++;
    return { kind: 'Number', start, end: this.end(), text };
  }

  protected date(): DateLiteral {
    if (this.kind() !== T.date) this.fail();
    const text = this.image();
    const start = this.start();
    this.at++;
    return { kind: 'Date', start, end: this.end(), text };
  }

  protected label(): Label {
    if (this.kind() !== T.label && this.kind() !== T.decimal) this.fail();
    const text = this.image();
    const start = this.start();
    this.at++;
    return { kind: 'Label', start, end: this.end(), text };
  }

  protected numberOrCell(): NumberLiteral | Cell {
    if (this.kind() !== T.cell) return this.number();
    const start = this.start();
    this.at++;
    return { kind: 'Cell', start, end: this.end() };
  }
}
