import { EOF } from 'chevrotain';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import type { CatalogDocument } from '../tree/documents.ts';
import type {
  Calendar,
  CatalogItem,
  Choice,
  Field,
  Group,
  Kind,
  ObjectType,
  RecordType,
  Scale,
  Shape,
  Type,
} from '../tree/items.ts';
import type { ErrorNode, Identifier } from '../tree/node.ts';
import type { Alternatives, Rule } from './base-parser.ts';
import { EntriesParser } from './entries-parser.ts';

/** Catalog documents. */
export class CatalogParser extends EntriesParser {
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
      { ALT: () => this.SUBRULE(this.series) },
      { ALT: () => this.SUBRULE(this.group) },
      { ALT: () => this.SUBRULE(this.kind) },
      { ALT: () => this.SUBRULE(this.record) },
      { ALT: () => this.SUBRULE(this.entries) },
      { ALT: () => this.SUBRULE(this.define) },
      { ALT: () => this.SUBRULE(this.sharing) },
      { ALT: () => this.SUBRULE(this.award) },
      { ALT: () => this.SUBRULE(this.exclusion) },
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
    return starts.reduceRight<Type>((of, start) => ({ kind: 'ListType', start, end: this.endOffset(), of }), inner);
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

  // shape = factVerb NAME ("," NAME)* | ('identified' | 'dated') "by" WORD | field
  readonly shape: Rule<Shape> = this.recoveringRule<Shape>('shape', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<Shape>>([
      {
        ALT: () => {
          const verb = this.SUBRULE(this.factVerb);
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
}
