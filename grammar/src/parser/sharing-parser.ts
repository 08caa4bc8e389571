import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import type { Limit, Ranking, RankingStep, Sharing } from '../tree/items.ts';
import type { ErrorNode } from '../tree/node.ts';
import type { Alternatives, Rule } from './base-parser.ts';
import { ProgramParser } from './program-parser.ts';

/** Limits on what one person fills, and which claims on people go first. */
export class SharingParser extends ProgramParser {
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

  // limit = ("a" | "no") NAME "fills" (NAME "in" quantity words | 'two' "of" names) | "exempt" names | ranking
  readonly limit: Rule<Limit | ErrorNode> = this.recoveringRule<Limit>('limit', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<Limit>>([
      {
        ALT: () => {
          this.CONSUME(K.exempt);
          return { kind: 'Exempt', start, names: this.SUBRULE(this.names), end: this.endOffset() };
        },
      },
      { ALT: () => this.SUBRULE(this.ranking) },
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

  // ranking = 'claims' 'rank' ":" rankingStep ("," 'then' rankingStep)*
  readonly ranking: Rule<Ranking> = this.rule('ranking', () => {
    const start = this.startOffset();
    const steps: RankingStep[] = [];
    this.CONSUME(K.claims);
    this.CONSUME(K.rank);
    this.CONSUME(T.Colon);
    steps.push(this.SUBRULE(this.rankingStep));
    this.MANY(() => {
      this.CONSUME(T.Comma);
      this.CONSUME(K.then);
      steps.push(this.SUBRULE1(this.rankingStep));
    });
    return { kind: 'Ranking', start, end: this.endOffset(), steps };
  });

  // rankingStep = "held" 'first' | "by" 'filing' 'date'
  readonly rankingStep: Rule<RankingStep> = this.rule('rankingStep', () => {
    const start = this.startOffset();
    const by = this.OR<Alternatives<RankingStep['by']>>([
      { ALT: () => (this.CONSUME(K.held), this.CONSUME(K.first), 'held first') },
      { ALT: () => (this.CONSUME(K.by), this.CONSUME(K.filing), this.CONSUME(K.date), 'filing date') },
    ]);
    return { kind: 'RankingStep', start, end: this.endOffset(), by };
  });
}
