/** A plugin for Prettier that formats Proviso, in files and in the code of Markdown. */
import type { Parser, Plugin, Printer, SupportLanguage } from 'prettier';
import { parser, type Item, type Root } from './parser.ts';
import { printer } from './printer.ts';

export const languages: SupportLanguage[] = [
  {
    name: 'Proviso',
    parsers: ['proviso'],
    extensions: ['.proviso'],
    vscodeLanguageIds: ['proviso'],
  },
];

export const parsers: { readonly proviso: Parser<Root | Item> } = { proviso: parser };

export const printers: { readonly proviso: Printer<Root | Item> } = { proviso: printer };

export const defaultOptions: NonNullable<Plugin['defaultOptions']> = { printWidth: 120, tabWidth: 2 };
