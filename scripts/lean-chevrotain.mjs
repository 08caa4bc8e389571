/**
 * Chevrotain puts its parser together by copying two hundred methods one by one, which takes more than a millisecond. Here
 * the classes that it copies from inherit from each other instead. What reads by patterns is left out: `lexer.ts` reads.
 */
const chevrotain = new Map([
  [
    'parse/parser/utils/apply_mixins.js',
    `export function applyMixins(derived, bases) {
      const parents = [Object.prototype, ...bases.map((base) => base.prototype)];
      [...parents.slice(1), derived.prototype].forEach((child, index) => Object.setPrototypeOf(child, parents[index]));
    }`,
  ],
  ['scan/lexer_public.js', 'export const Lexer = { NA: /NOT_APPLICABLE/ }, LexerDefinitionErrorType = {};'],
]);

/** @type {import('esbuild').Plugin} */
export const leanChevrotain = {
  name: 'lean-chevrotain',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]chevrotain[\\/]lib[\\/]src[\\/]/ }, ({ path }) => {
      const contents = chevrotain.get(path.replaceAll('\\', '/').replace(/^.*\/chevrotain\/lib\/src\//, ''));
      return contents === undefined ? null : { contents };
    });
  },
};
