import { EOF } from 'chevrotain';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import type { Modifier, Validity } from '../tree/conditions.ts';
import type { ExamplesDocument } from '../tree/documents.ts';
import type {
  AttestedFact,
  Datum,
  EmptyFact,
  ExampleItem,
  Expect,
  Fact,
  FieldFact,
  FillsFact,
  Happened,
  HeldMember,
  HoldsFact,
  ItemFact,
  MaybeMore,
  Sample,
  Without,
} from '../tree/example-items.ts';
import type { DateLiteral, Name } from '../tree/node.ts';
import type { Alternatives, Rule } from './base-parser.ts';
import { CatalogParser } from './catalog-parser.ts';

/** Examples documents. */
export class ExamplesParser extends CatalogParser {
  // examples = "examples" "for" NAME exampleItem*
  readonly examples: Rule<ExamplesDocument> = this.rule('examples', () => {
    const start = this.startOffset();
    const items: ExampleItem[] = [];
    this.CONSUME(K.examples);
    this.CONSUME(K.for);
    const program = this.SUBRULE(this.documentName);
    this.MANY({
      // A name before a colon is a fact that stands outside of its braces.
      GATE: () => !this.second(T.Colon),
      DEF: () => {
        items.push(this.SUBRULE(this.exampleItem));
      },
    });
    const end = this.endOffset();
    this.CONSUME(EOF);
    return { kind: 'Examples', start, end, program, items };
  });

  readonly exampleItem: Rule<ExampleItem> = this.recoveringRule<ExampleItem>('exampleItem', () =>
    this.OR<Alternatives<ExampleItem>>([
      { ALT: () => this.SUBRULE(this.use) },
      { ALT: () => this.SUBRULE(this.sample) },
      { ALT: () => this.SUBRULE(this.expect) },
    ]),
  );

  // sample = NAME NAME STRING? "{" fact* "}"
  readonly sample: Rule<Sample> = this.rule('sample', () => {
    const start = this.startOffset();
    const record = this.identifier(this.CONSUME(T.Name));
    const name = this.identifier(this.CONSUME1(T.Name));
    const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    const facts = this.SUBRULE(this.facts);
    return { kind: 'Sample', start, end: this.endOffset(), record, name, title, facts };
  });

  // facts = "{" fact* "}"
  readonly facts: Rule<readonly Fact[]> = this.rule('facts', () => {
    const found: Fact[] = [];
    this.CONSUME(T.LeftBrace);
    this.MANY(() => {
      found.push(this.SUBRULE(this.fact));
    });
    this.CONSUME(T.RightBrace);
    return found;
  });

  readonly fact: Rule<Fact> = this.recoveringRule<Fact>('fact', () =>
    this.OR<Alternatives<Fact>>([
      { ALT: () => this.SUBRULE(this.holdsFact) },
      { ALT: () => this.SUBRULE(this.fillsFact) },
      { ALT: () => this.SUBRULE(this.attestedFact) },
      { ALT: () => this.SUBRULE(this.emptyFact) },
      { ALT: () => this.SUBRULE(this.itemFact) },
      { ALT: () => this.SUBRULE(this.moreFact) },
      { ALT: () => this.SUBRULE(this.fieldFact) },
    ]),
  );

  // holdsFact = factVerb ("no" NAME | NAME heldMember ("," heldMember)* ("and" 'maybe' "more")?)
  readonly holdsFact: Rule<HoldsFact> = this.rule('holdsFact', () => {
    const start = this.startOffset();
    const verb = this.SUBRULE(this.factVerb);
    const rest = this.OR<Alternatives<Pick<HoldsFact, 'of' | 'members' | 'maybeMore'>>>([
      {
        ALT: () => {
          this.CONSUME(K.no);
          return { of: this.identifier(this.CONSUME(T.Name)), members: [], maybeMore: false };
        },
      },
      {
        ALT: () => {
          const of = this.identifier(this.CONSUME1(T.Name));
          const members: HeldMember[] = [];
          this.AT_LEAST_ONE_SEP({
            SEP: T.Comma,
            DEF: () => {
              members.push(this.SUBRULE(this.heldMember));
            },
          });
          const maybeMore = this.OPTION(() => this.SUBRULE(this.andMaybeMore)) !== undefined;
          return { of, members, maybeMore };
        },
      },
    ]);
    return { kind: 'HoldsFact', start, end: this.endOffset(), verb, ...rest };
  });

  // heldMember = NAME validity* ('never' 'renewed' | 'renewed' DATE ("," DATE)*)?
  readonly heldMember: Rule<HeldMember> = this.rule('heldMember', () => {
    const start = this.startOffset();
    const name = this.identifier(this.CONSUME(T.Name));
    const lifetimes: Validity[] = [];
    this.MANY(() => {
      lifetimes.push(this.SUBRULE(this.validity));
    });
    const renewed =
      this.OPTION({
        // Either word may be the name of a field, whose fact comes next.
        GATE: () => this.second(T.DateToken) || this.second(K.renewed),
        DEF: () => this.SUBRULE(this.renewals),
      }) ?? null;
    return { kind: 'HeldMember', start, end: this.endOffset(), name, lifetimes, renewed };
  });

  // renewals = 'never' 'renewed' | 'renewed' DATE ("," DATE)*
  readonly renewals: Rule<readonly DateLiteral[]> = this.rule('renewals', () =>
    this.OR<Alternatives<readonly DateLiteral[]>>([
      {
        ALT: () => {
          this.CONSUME(K.never);
          this.CONSUME(K.renewed);
          return [];
        },
      },
      {
        ALT: () => {
          const dates: DateLiteral[] = [];
          this.CONSUME1(K.renewed);
          dates.push(this.dateOf(this.CONSUME(T.DateToken)));
          this.MANY({
            // The next holding may come after the comma.
            GATE: () => this.second(T.DateToken),
            DEF: () => {
              this.CONSUME(T.Comma);
              dates.push(this.dateOf(this.CONSUME1(T.DateToken)));
            },
          });
          return dates;
        },
      },
    ]),
  );

  // andMaybeMore = "and" 'maybe' "more"
  readonly andMaybeMore: Rule<true> = this.rule('andMaybeMore', () => {
    this.CONSUME(K.and);
    this.CONSUME(K.maybe);
    this.CONSUME(K.more);
    return true as const;
  });

  // fillsFact = "fills" ("no" "role" | NAME "in" members)
  readonly fillsFact: Rule<FillsFact> = this.rule('fillsFact', () => {
    const start = this.startOffset();
    this.CONSUME(K.fills);
    const filled = this.OR<Alternatives<Pick<FillsFact, 'role' | 'members'>>>([
      { ALT: () => (this.CONSUME(K.no), this.CONSUME(K.role), { role: null, members: [] }) },
      {
        ALT: () => {
          const role = this.identifier(this.CONSUME(T.Name));
          this.CONSUME(K.in);
          return { role, members: this.SUBRULE(this.members) };
        },
      },
    ]);
    return { kind: 'FillsFact', start, end: this.endOffset(), ...filled };
  });

  // attestedFact = "attested" NAME ":" answer ("by" STRING)? ("on" DATE)? ("through" DATE)? ('evidence' STRING)?
  readonly attestedFact: Rule<AttestedFact> = this.rule('attestedFact', () => {
    const start = this.startOffset();
    this.CONSUME(K.attested);
    const name = this.identifier(this.CONSUME(T.Name));
    this.CONSUME(T.Colon);
    const answer = this.SUBRULE(this.answer);
    const by =
      this.OPTION(() => {
        this.CONSUME(K.by);
        return this.textIfPresent(this.CONSUME(T.Text));
      }) ?? null;
    const on =
      this.OPTION1(() => {
        this.CONSUME(K.on);
        return this.dateOf(this.CONSUME(T.DateToken));
      }) ?? null;
    const through =
      this.OPTION2(() => {
        this.CONSUME(K.through);
        return this.dateOf(this.CONSUME1(T.DateToken));
      }) ?? null;
    const evidence =
      this.OPTION3({
        GATE: () => this.second(T.Text),
        DEF: () => {
          this.CONSUME(K.evidence);
          return this.textIfPresent(this.CONSUME1(T.Text));
        },
      }) ?? null;
    return { kind: 'AttestedFact', start, end: this.endOffset(), name, answer, by, on, through, evidence };
  });

  // emptyFact = "no" FIELD
  readonly emptyFact: Rule<EmptyFact> = this.rule('emptyFact', () => {
    const start = this.startOffset();
    this.CONSUME(K.no);
    const list = this.identifier(this.CONSUME(T.FieldWord));
    return { kind: 'EmptyFact', start, end: this.endOffset(), list };
  });

  // itemFact = NAME STRING facts
  readonly itemFact: Rule<ItemFact> = this.rule('itemFact', () => {
    const start = this.startOffset();
    const record = this.identifier(this.CONSUME(T.Name));
    const identity = this.presentText(this.CONSUME(T.Text));
    const facts = this.SUBRULE(this.facts);
    return { kind: 'ItemFact', start, end: this.endOffset(), record, identity, facts };
  });

  // moreFact = FIELD "and" 'maybe' "more"
  readonly moreFact: Rule<MaybeMore> = this.rule('moreFact', () => {
    const start = this.startOffset();
    const list = this.identifier(this.CONSUME(T.FieldWord));
    this.SUBRULE(this.andMaybeMore);
    return { kind: 'MaybeMore', start, end: this.endOffset(), list };
  });

  // fieldFact = FIELD ":" datum ("," datum)*
  readonly fieldFact: Rule<FieldFact> = this.rule('fieldFact', () => {
    const start = this.startOffset();
    const data: Datum[] = [];
    const name = this.identifier(this.CONSUME(T.FieldWord));
    this.CONSUME(T.Colon);
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        data.push(this.SUBRULE(this.datum));
      },
    });
    return { kind: 'FieldFact', start, end: this.endOffset(), name, data };
  });

  // datum = "{" fieldFact* "}" | value
  readonly datum: Rule<Datum> = this.rule('datum', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<Datum>>([
      {
        ALT: () => {
          const fields: FieldFact[] = [];
          this.CONSUME(T.LeftBrace);
          this.MANY(() => {
            fields.push(this.SUBRULE(this.fieldFact));
          });
          this.CONSUME(T.RightBrace);
          return { kind: 'DatumObject', start, end: this.endOffset(), fields };
        },
      },
      { ALT: () => this.SUBRULE(this.value) },
    ]);
  });

  // expect = "expect" NAME ("without" NAME STRING)* outcome timing+ ("after" happened ("," happened)*)? ("because" names)?
  readonly expect: Rule<Expect> = this.rule('expect', () => {
    const start = this.startOffset();
    const without: Without[] = [];
    const timings: Modifier[] = [];
    this.CONSUME(K.expect);
    const sample = this.identifier(this.CONSUME(T.Name));
    this.MANY(() => {
      without.push(this.SUBRULE(this.without));
    });
    const outcome = this.SUBRULE(this.outcome);
    this.AT_LEAST_ONE(() => {
      timings.push(this.SUBRULE(this.timing));
    });
    const after: Happened[] = [];
    this.OPTION1(() => {
      this.CONSUME(K.after);
      this.AT_LEAST_ONE_SEP({
        SEP: T.Comma,
        DEF: () => {
          after.push(this.SUBRULE(this.happened));
        },
      });
    });
    const because: readonly Name[] =
      this.OPTION(() => {
        this.CONSUME(K.because);
        return this.SUBRULE(this.names);
      }) ?? [];
    return { kind: 'Expect', start, end: this.endOffset(), sample, without, ...outcome, timings, after, because };
  });

  // outcome = verdict | "in" NAME
  readonly outcome: Rule<Pick<Expect, 'verdict' | 'state'>> = this.rule('outcome', () =>
    this.OR<Alternatives<Pick<Expect, 'verdict' | 'state'>>>([
      { ALT: () => ({ verdict: this.SUBRULE(this.verdict), state: null }) },
      {
        ALT: () => {
          this.CONSUME(K.in);
          return { verdict: null, state: this.identifier(this.CONSUME(T.Name)) };
        },
      },
    ]),
  );

  // happened = "award" "on" DATE | words ("by" STRING)? "on" DATE ("through" DATE)?
  readonly happened: Rule<Happened> = this.rule('happened', () => {
    const start = this.startOffset();
    const parts = this.OR<Alternatives<Omit<Happened, 'kind' | 'start' | 'end'>>>([
      {
        ALT: () => {
          const award = this.nameIfPresent(this.CONSUME(K.award));
          this.CONSUME(K.on);
          const on = this.dateOf(this.CONSUME(T.DateToken));
          return { words: award === null ? [] : [award], by: null, on, through: null };
        },
      },
      {
        ALT: () => {
          const words = this.SUBRULE(this.words);
          const by =
            this.OPTION(() => {
              this.CONSUME(K.by);
              return this.textIfPresent(this.CONSUME(T.Text));
            }) ?? null;
          this.CONSUME1(K.on);
          const on = this.dateOf(this.CONSUME1(T.DateToken));
          const through =
            this.OPTION1(() => {
              this.CONSUME(K.through);
              return this.dateOf(this.CONSUME2(T.DateToken));
            }) ?? null;
          return { words, by, on, through };
        },
      },
    ]);
    return { kind: 'Happened', start, end: this.endOffset(), ...parts };
  });

  readonly without: Rule<Without> = this.rule('without', () => {
    const start = this.startOffset();
    this.CONSUME(K.without);
    const record = this.identifier(this.CONSUME(T.Name));
    const identity = this.textOf(this.CONSUME(T.Text));
    return { kind: 'Without', start, end: this.endOffset(), record, identity };
  });

  // verdict = 'met' | 'unmet' | 'unknown' | 'unclear' | "not" 'applicable'
  readonly verdict: Rule<NonNullable<Expect['verdict']>> = this.rule('verdict', () =>
    this.OR<Alternatives<NonNullable<Expect['verdict']>>>([
      { ALT: () => (this.CONSUME(K.met), 'met') },
      { ALT: () => (this.CONSUME(K.unmet), 'unmet') },
      { ALT: () => (this.CONSUME(K.unknown), 'unknown') },
      { ALT: () => (this.CONSUME(K.unclear), 'unclear') },
      { ALT: () => (this.CONSUME(K.not), this.CONSUME(K.applicable), 'not applicable') },
    ]),
  );
}
