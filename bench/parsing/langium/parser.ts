import { readFileSync } from 'node:fs';
import {
  DefaultValueConverter,
  type GrammarAST,
  type IParserConfig,
  type LexerResult,
  type ParseResult,
  type ValueType,
} from 'langium';
import { createServicesForGrammar } from 'langium/grammar';
import type { LangiumServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { dedent } from '../dedent.ts';
import { CategoryTokenBuilder } from './tokens.ts';

/** Langium's converter but for what Proviso does with texts: no escapes, and prose without its indentation. */
class TextConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string): ValueType {
    switch (rule.name) {
      case 'TEXT':
        return input.slice(1, -1);
      case 'PROSE':
        return dedent(input.slice(3, -3));
      default:
        return input;
    }
  }
}

/** What Langium makes of a text: no linking, indexing or validation. */
export interface LangiumReader {
  readonly parse: (text: string) => ParseResult;
  readonly lex: (text: string) => LexerResult;
}

const grammar = readFileSync(new URL('proviso-program.langium', import.meta.url), 'utf8');

/** Without options Langium looks ahead as far as it must (ALL(*)) and recovers from mistakes, as it does by default. */
export const langiumServices = (options: IParserConfig = {}, connection?: Connection): Promise<LangiumServices> =>
  createServicesForGrammar({
    grammar,
    ...(connection === undefined ? {} : { sharedModule: { lsp: { Connection: () => connection } } }),
    parserConfig: { skipValidations: true, ...options },
    languageMetaData: {
      languageId: 'proviso',
      fileExtensions: ['.proviso'],
      caseInsensitive: false,
      mode: 'production',
    },
    module: {
      parser: { TokenBuilder: () => new CategoryTokenBuilder(), ValueConverter: () => new TextConverter() },
    },
  });

export const langiumReader = async (options: IParserConfig = {}): Promise<LangiumReader> => {
  const { parser } = await langiumServices(options);
  return { parse: (text) => parser.LangiumParser.parse(text), lex: (text) => parser.Lexer.tokenize(text) };
};
