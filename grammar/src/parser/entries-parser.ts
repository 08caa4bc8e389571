import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import type { Modifier, Value } from '../tree/conditions.ts';
import type { Entries, Entry, EntryAttribute, Series, SeriesMember } from '../tree/items.ts';
import type { ErrorNode } from '../tree/node.ts';
import type { Alternatives, Rule } from './base-parser.ts';
import { SharingParser } from './sharing-parser.ts';

/** The entries of kinds, and what is said of each. */
export class EntriesParser extends SharingParser {
  // entries = "entries" "of" NAME "{" ("-" entry)* "}"
  readonly entries: Rule<Entries> = this.rule('entries', () => {
    const start = this.startOffset();
    this.CONSUME(K.entries);
    this.CONSUME(K.of);
    const of = this.identifier(this.CONSUME(T.Name));
    const entries: (Entry | ErrorNode)[] = [];
    this.CONSUME(T.LeftBrace);
    this.MANY(() => {
      this.CONSUME(T.Dash);
      entries.push(this.SUBRULE(this.entry));
    });
    this.CONSUME(T.RightBrace);
    return { kind: 'Entries', start, end: this.endOffset(), of, entries };
  });

  // series = "series" NAME STRING? "of" NAME ":" seriesMember ("," seriesMember)*
  readonly series: Rule<Series> = this.rule('series', () => {
    const start = this.startOffset();
    const members: SeriesMember[] = [];
    this.CONSUME(K.series);
    const name = this.identifier(this.CONSUME(T.Name));
    const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    this.CONSUME(K.of);
    const of = this.identifier(this.CONSUME1(T.Name));
    this.CONSUME(T.Colon);
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        members.push(this.SUBRULE(this.seriesMember));
      },
    });
    return { kind: 'Series', start, end: this.endOffset(), name, title, of, members };
  });

  // seriesMember = NAME "on" DATE
  readonly seriesMember: Rule<SeriesMember> = this.rule('seriesMember', () => {
    const start = this.startOffset();
    const name = this.identifier(this.CONSUME(T.Name));
    this.CONSUME(K.on);
    const on = this.dateOf(this.CONSUME(T.DateToken));
    return { kind: 'SeriesMember', start, end: this.endOffset(), name, on };
  });

  // entry = NAME STRING? validity* ("{" attribute* "}")?
  readonly entry: Rule<Entry | ErrorNode> = this.recoveringRule<Entry>('entry', () => {
    const start = this.startOffset();
    const name = this.identifier(this.CONSUME(T.Name));
    const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    const lifetimes: Modifier[] = [];
    this.MANY(() => {
      lifetimes.push(this.SUBRULE(this.validity));
    });
    const attributes: Entry['attributes'][number][] = [];
    this.OPTION1(() => {
      this.CONSUME(T.LeftBrace);
      this.MANY1({
        GATE: this.fieldStands,
        DEF: () => {
          attributes.push(this.SUBRULE(this.attribute));
        },
      });
      this.CONSUME(T.RightBrace);
    });
    return { kind: 'Entry', start, end: this.endOffset(), name, title, lifetimes, attributes };
  });

  // attribute = 'replaced' "by" NAME validity* | 'includes' NAME members | FIELD ":" value ("," value)*
  readonly attribute: Rule<EntryAttribute | ErrorNode> = this.recoveringRule<EntryAttribute>('attribute', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<EntryAttribute>>([
      {
        ALT: () => {
          this.CONSUME(K.replaced);
          this.CONSUME(K.by);
          const by = this.identifier(this.CONSUME(T.Name));
          const lifetimes: Modifier[] = [];
          this.MANY(() => {
            lifetimes.push(this.SUBRULE(this.validity));
          });
          return { kind: 'Replaced', start, end: this.endOffset(), by, lifetimes };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.includes);
          const of = this.identifier(this.CONSUME1(T.Name));
          const members = this.SUBRULE(this.members);
          return { kind: 'Includes', start, end: this.endOffset(), of, members };
        },
      },
      {
        ALT: () => {
          const name = this.identifier(this.CONSUME(T.FieldWord));
          this.CONSUME(T.Colon);
          const values: Value[] = [];
          this.AT_LEAST_ONE_SEP({
            SEP: T.Comma,
            DEF: () => {
              values.push(this.SUBRULE(this.value));
            },
          });
          return { kind: 'Attribute', start, end: this.endOffset(), name, values };
        },
      },
    ]);
  });
}
