import { EOF } from 'chevrotain';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import type { Modifier, Value } from '../tree/conditions.ts';
import type { CatalogDocument } from '../tree/documents.ts';
import type {
  Attribute,
  Calendar,
  CatalogItem,
  Choice,
  Entries,
  Entry,
  Field,
  Group,
  Kind,
  Limit,
  ObjectType,
  RecordType,
  Replaced,
  Scale,
  Shape,
  Sharing,
  Type,
} from '../tree/items.ts';
import type { ErrorNode, Identifier } from '../tree/node.ts';
import type { Alternatives, Rule } from './base-parser.ts';
import { ProgramParser } from './program-parser.ts';

/** Catalog documents. */
export class CatalogParser extends ProgramParser {
  // catalog = "catalog" NAME STRING? catalogItem*
  readonly catalog: Rule<CatalogDocument> = this.rule('catalog', () => {
    const start = this.startOffset();
    this.CONSUME(K.catalog);
    const name = this.SUBRULE(this.documentName);
    const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    const items: CatalogItem[] = [];
    this.MANY(() => {
      items.push(this.SUBRULE(this.catalogItem));
    });
    const end = this.endOffset();
    this.CONSUME(EOF);
    return { kind: 'Catalog', start, end, name, title, items };
  });

  readonly catalogItem: Rule<CatalogItem> = this.recoveringRule<CatalogItem>('catalogItem', () =>
    this.OR<Alternatives<CatalogItem>>([
      { ALT: () => this.SUBRULE(this.use) },
      { ALT: () => this.SUBRULE(this.scale) },
      { ALT: () => this.SUBRULE(this.choice) },
      { ALT: () => this.SUBRULE(this.calendar) },
      { ALT: () => this.SUBRULE(this.group) },
      { ALT: () => this.SUBRULE(this.kind) },
      { ALT: () => this.SUBRULE(this.record) },
      { ALT: () => this.SUBRULE(this.entries) },
      { ALT: () => this.SUBRULE(this.define) },
      { ALT: () => this.SUBRULE(this.sharing) },
      { ALT: () => this.SUBRULE(this.award) },
      { ALT: () => this.SUBRULE(this.textBlock) },
    ]),
  );

  // scale = "scale" NAME ":" NAME ("<" NAME)+
  readonly scale: Rule<Scale> = this.rule('scale', () => {
    const start = this.startOffset();
    const levels: Identifier[] = [];
    this.CONSUME(K.scale);
    const name = this.identifier(this.CONSUME(T.Name));
    this.CONSUME(T.Colon);
    this.AT_LEAST_ONE_SEP({
      SEP: T.LessThan,
      DEF: () => {
        levels.push(this.identifier(this.CONSUME1(T.Name)));
      },
    });
    return { kind: 'Scale', start, end: this.endOffset(), name, levels };
  });

  // choice = "choice" NAME ":" NAME ("," NAME)*
  readonly choice: Rule<Choice> = this.rule('choice', () => {
    const start = this.startOffset();
    const members: Identifier[] = [];
    this.CONSUME(K.choice);
    const name = this.identifier(this.CONSUME(T.Name));
    this.CONSUME(T.Colon);
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        members.push(this.identifier(this.CONSUME1(T.Name)));
      },
    });
    return { kind: 'Choice', start, end: this.endOffset(), name, members };
  });

  // calendar = "calendar" NAME STRING? ":" DATE ("," DATE)*
  readonly calendar: Rule<Calendar> = this.rule('calendar', () => {
    const start = this.startOffset();
    const dates: Calendar['dates'][number][] = [];
    this.CONSUME(K.calendar);
    const name = this.identifier(this.CONSUME(T.Name));
    const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    this.CONSUME(T.Colon);
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        dates.push(this.dateOf(this.CONSUME(T.DateToken)));
      },
    });
    return { kind: 'Calendar', start, end: this.endOffset(), name, title, dates };
  });

  // group = "group" NAME STRING? "of" NAME ":" members
  readonly group: Rule<Group> = this.rule('group', () => {
    const start = this.startOffset();
    this.CONSUME(K.group);
    const name = this.identifier(this.CONSUME(T.Name));
    const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    this.CONSUME(K.of);
    const of = this.identifier(this.CONSUME1(T.Name));
    this.CONSUME(T.Colon);
    const members = this.SUBRULE(this.members);
    return { kind: 'Group', start, end: this.endOffset(), name, title, of, members };
  });

  // kind = "kind" NAME STRING? ('plural' NAME)? ("{" field* "}")?
  readonly kind: Rule<Kind> = this.rule('kind', () => {
    const start = this.startOffset();
    this.CONSUME(K.kind);
    const name = this.identifier(this.CONSUME(T.Name));
    const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    const plural =
      this.OPTION1(() => {
        this.CONSUME(K.plural);
        return this.nameIfPresent(this.CONSUME1(T.Name));
      }) ?? null;
    const fields: (Field | ErrorNode)[] = [];
    this.OPTION2(() => {
      this.CONSUME(T.LeftBrace);
      this.MANY({
        GATE: this.fieldStands,
        DEF: () => {
          fields.push(this.SUBRULE(this.field));
        },
      });
      this.CONSUME(T.RightBrace);
    });
    return { kind: 'Kind', start, end: this.endOffset(), name, title, plural, fields };
  });

  // field = FIELD ":" type ("," 'never' 'negative')?
  readonly field: Rule<Field | ErrorNode> = this.recoveringRule<Field>('field', () => {
    const start = this.startOffset();
    const name = this.identifier(this.CONSUME(T.FieldWord));
    this.CONSUME(T.Colon);
    const type = this.SUBRULE(this.type);
    const neverNegative =
      this.OPTION(() => {
        this.CONSUME(T.Comma);
        this.CONSUME(K.never);
        return this.CONSUME(K.negative);
      }) !== undefined;
    return { kind: 'Field', start, end: this.endOffset(), name, type, neverNegative };
  });

  // type = ('list' "of")* (NAME ("in" NAME)? ("|" NAME)* "?"? | "{" field* "}")
  readonly type: Rule<Type> = this.rule<Type>('type', () => {
    const starts: number[] = [];
    this.MANY(() => {
      starts.push(this.startOffset());
      this.CONSUME(K.list);
      this.CONSUME(K.of);
    });
    const inner = this.OR<Alternatives<Type>>([
      { ALT: () => this.SUBRULE(this.namedType) },
      { ALT: () => this.SUBRULE(this.objectType) },
    ]);
    const end = this.endOffset();
    return starts.reduceRight<Type>((of, start) => ({ kind: 'ListType', start, end, of }), inner);
  });

  readonly namedType: Rule<Type> = this.rule<Type>('namedType', () => {
    const start = this.startOffset();
    const names = [this.identifier(this.CONSUME(T.FieldWord))];
    const currency =
      this.OPTION(() => {
        this.CONSUME(K.in);
        return this.nameIfPresent(this.CONSUME1(T.Name));
      }) ?? null;
    this.MANY(() => {
      this.CONSUME(T.Bar);
      names.push(this.identifier(this.CONSUME2(T.Name)));
    });
    const optional = this.OPTION1(() => this.CONSUME(T.Question)) !== undefined;
    return { kind: 'NamedType', start, end: this.endOffset(), names, currency, optional };
  });

  readonly objectType: Rule<ObjectType> = this.rule('objectType', () => {
    const start = this.startOffset();
    const fields: (Field | ErrorNode)[] = [];
    this.CONSUME(T.LeftBrace);
    this.MANY({
      GATE: this.fieldStands,
      DEF: () => {
        fields.push(this.SUBRULE(this.field));
      },
    });
    this.CONSUME(T.RightBrace);
    return { kind: 'ObjectType', start, end: this.endOffset(), fields };
  });

  // record = "record" NAME ('plural' NAME)? "{" shape* "}"
  readonly record: Rule<RecordType> = this.rule('record', () => {
    const start = this.startOffset();
    this.CONSUME(K.record);
    const name = this.identifier(this.CONSUME(T.Name));
    const plural =
      this.OPTION(() => {
        this.CONSUME(K.plural);
        return this.nameIfPresent(this.CONSUME1(T.Name));
      }) ?? null;
    const shapes: Shape[] = [];
    this.CONSUME(T.LeftBrace);
    this.MANY({
      GATE: this.fieldStands,
      DEF: () => {
        shapes.push(this.SUBRULE(this.shape));
      },
    });
    this.CONSUME(T.RightBrace);
    return { kind: 'Record', start, end: this.endOffset(), name, plural, shapes };
  });

  // shape = ("holds" | "passed") NAME ("," NAME)* | ('identified' | 'dated') "by" WORD | field
  readonly shape: Rule<Shape> = this.recoveringRule<Shape>('shape', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<Shape>>([
      {
        ALT: () => {
          const verb = this.SUBRULE(this.holdingVerb);
          const kinds: Identifier[] = [];
          this.AT_LEAST_ONE_SEP({
            SEP: T.Comma,
            DEF: () => {
              kinds.push(this.identifier(this.CONSUME(T.Name)));
            },
          });
          return { kind: 'HoldsShape', start, end: this.endOffset(), verb, kinds };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.identified);
          this.CONSUME(K.by);
          const field = this.identifier(this.CONSUME(T.FieldWord));
          return { kind: 'IdentifiedBy', start, end: this.endOffset(), field };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.dated);
          this.CONSUME1(K.by);
          const field = this.identifier(this.CONSUME1(T.FieldWord));
          return { kind: 'DatedBy', start, end: this.endOffset(), field };
        },
      },
      { ALT: () => this.SUBRULE(this.field) },
    ]);
  });

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

  // entry = NAME STRING? validity* ("{" (attribute | replaced)* "}")?
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

  // attribute = 'replaced' "by" NAME validity* | FIELD ":" value ("," value)*
  readonly attribute: Rule<Attribute | Replaced | ErrorNode> = this.recoveringRule<Attribute | Replaced>(
    'attribute',
    () => {
      const start = this.startOffset();
      return this.OR<Alternatives<Attribute | Replaced>>([
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
    },
  );

  // sharing = "sharing" NAME "{" limit* "}"
  readonly sharing: Rule<Sharing> = this.rule('sharing', () => {
    const start = this.startOffset();
    const limits: (Limit | ErrorNode)[] = [];
    this.CONSUME(K.sharing);
    const name = this.identifier(this.CONSUME(T.Name));
    this.CONSUME(T.LeftBrace);
    this.MANY(() => {
      limits.push(this.SUBRULE(this.limit));
    });
    this.CONSUME(T.RightBrace);
    return { kind: 'Sharing', start, end: this.endOffset(), name, limits };
  });

  // limit = ("a" | "no") NAME "fills" (NAME "in" quantity words | 'two' "of" names) | "exempt" names
  readonly limit: Rule<Limit | ErrorNode> = this.recoveringRule<Limit>('limit', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<Limit>>([
      {
        ALT: () => {
          this.CONSUME(K.exempt);
          return { kind: 'Exempt', start, names: this.SUBRULE(this.names), end: this.endOffset() };
        },
      },
      {
        ALT: () => {
          const negated = this.OR1([
            { ALT: () => (this.CONSUME(K.a), false) },
            { ALT: () => (this.CONSUME(K.no), true) },
          ]);
          const record = this.identifier(this.CONSUME(T.Name));
          this.CONSUME(K.fills);
          return this.OR2<Alternatives<Limit>>([
            {
              ALT: () => {
                this.CONSUME(K.two);
                this.CONSUME(K.of);
                const roles = this.SUBRULE1(this.names);
                return { kind: 'CrossingLimit', start, end: this.endOffset(), record, negated, roles };
              },
            },
            {
              ALT: () => {
                const role = this.identifier(this.CONSUME1(T.Name));
                this.CONSUME(K.in);
                const quantity = this.SUBRULE(this.quantity);
                const words = this.SUBRULE(this.words);
                return { kind: 'FillLimit', start, end: this.endOffset(), record, negated, role, quantity, words };
              },
            },
          ]);
        },
      },
    ]);
  });
}
