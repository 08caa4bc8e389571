import { DefaultTokenBuilder, type GrammarAST } from 'langium';

/** Keywords that are names everywhere but in the one place where the grammar asks for them. */
const contextual: ReadonlySet<string> = new Set([
  'least', 'most', 'sum', 'last', 'previous', 'current', 'it', 'throughout', 'continuously', 'total', 'first', 'end', 'ends', 'editorial', 'up', 'out', 'proportion', 'recorded', 'final', 'notify', 'once', 'two',
]); // prettier-ignore

/** Leaders that name fields too. */
const soft: ReadonlySet<string> = new Set([
  'policy', 'text', 'score', 'part', 'table', 'row', 'role', 'award', 'scope', 'state', 'clock', 'duty', 'a', 'an',
]); // prettier-ignore

const word = /^[a-z]+$/;

type TokenList = Extract<ReturnType<DefaultTokenBuilder['buildTokens']>, readonly unknown[]>;
type Token = TokenList[number];

/**
 * Langium's tokens with categories, as Proviso's lexer has them: a contextual keyword is a NAME too, a soft one a FIELD,
 * and all of them are WORDs. The other way that Langium offers is a rule with one alternative for each keyword, which
 * would be tried for every name.
 */
export class CategoryTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: GrammarAST.Grammar): TokenList {
    const built = super.buildTokens(grammar);
    if (!Array.isArray(built)) throw new Error('Langium gave no list of tokens.');
    const byName = new Map(built.map((token) => [token.name, token]));
    const named = (name: string): Token => {
      const token = byName.get(name);
      if (token === undefined) throw new Error(`There is no token ${name}.`);
      return token;
    };
    const [name, field, anyWord] = [named('NAME'), named('FIELD'), named('WORD')];
    name.CATEGORIES = [field];
    field.CATEGORIES = [anyWord];
    for (const token of built) {
      if (contextual.has(token.name)) token.CATEGORIES = [name];
      else if (soft.has(token.name)) token.CATEGORIES = [field];
      else if (word.test(token.name)) token.CATEGORIES = [anyWord];
    }
    // It is as long as the keyword, so that it has to be tried before it.
    const first = named('PASSED_ON');
    first.CATEGORIES = [anyWord];
    return [first, ...built.filter((token) => token !== first)];
  }
}
