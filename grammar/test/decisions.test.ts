import { describe, expect, it } from 'vitest';
import { DocumentParser } from '../src/parser/document-parser.ts';
import { conflicts, entriesOnOneToken, writeOut } from './support/strong-ll.ts';

describe('The grammar', () => {
  it('passes the checks of Chevrotain', () => {
    expect(() => new DocumentParser({ validate: true })).not.toThrow();
  });

  const grammar = writeOut(Object.values(new DocumentParser({ validate: false }).getGAstProductions()));

  it('has a hundred and fifty decisions and more, each of which is looked at', () => {
    expect(grammar.decisions.length).toBeGreaterThan(150);
  });

  it('is strong LL(2): two tokens settle every choice, option and repetition, whatever stands around it', () => {
    expect(conflicts(grammar, 'documentStart')).toEqual([]);
  });

  it('is entered on one token only where a gate looks at the second', () => {
    expect(entriesOnOneToken(grammar, 'documentStart')).toEqual([
      'value OPTION1: OfWord',
      'span OPTION0: AndWord',
      'earned OPTION0: AndWord',
      'nounTail OPTION0: OrWord',
      'nounEnd OPTION0: PassedWord',
      'ofLevel OPTION0: OrWord',
      'where MANY0: AndWord',
      'heldBy OPTION0: OrWord',
      'who MANY0: AndWord OrWord',
      'predicate OPTION2: OrWord',
      'object OPTION1: OrWord',
      'object OPTION2: OfWord',
      'object OPTION6: PassedWord',
      'comparison OPTION2: OrWord',
      'quantified OPTION2: MustWord',
      'heldMember OPTION0: NeverWord RenewedWord',
      'renewals MANY0: Comma',
      'attestedFact OPTION3: EvidenceWord',
    ]);
  });
});

describe('The check of decisions', () => {
  it('finds what two tokens leave open', async () => {
    const { createToken, EmbeddedActionsParser } = await import('chevrotain');
    const A = createToken({ name: 'A', pattern: 'a' });
    const B = createToken({ name: 'B', pattern: 'b' });
    class Open extends EmbeddedActionsParser {
      readonly start = this.RULE('start', () => {
        this.SUBRULE(this.part);
        this.CONSUME(A);
        this.CONSUME1(B);
        this.CONSUME2(A);
      });
      // `a b` may be what the option takes or what follows the rule.
      readonly part = this.RULE('part', () => {
        this.OPTION(() => {
          this.CONSUME(A);
          this.CONSUME(B);
        });
      });
      constructor() {
        super([A, B], { skipValidations: true });
        this.performSelfAnalysis();
      }
    }
    const grammar = writeOut(Object.values(new Open().getGAstProductions()));
    expect(conflicts(grammar, 'start')).toEqual(['part OPTION0: A B']);
    expect(entriesOnOneToken(grammar, 'start')).toEqual(['part OPTION0: A']);
  });
});
