import { registerHooks } from 'node:module';

const folders = {
  '@proviso/grammar': '../../grammar',
  '@proviso/runtime': '../../packages/runtime',
  '@proviso/compiler': '../../packages/compiler',
  '@proviso/facts': '../../packages/facts',
  '@proviso/cli': '../../packages/cli',
};

/** Lets scripts run the sources as they stand, as the tests do, without building anything. */
registerHooks({
  resolve: (specifier, context, next) => {
    const folder = folders[specifier];
    return folder === undefined
      ? next(specifier, context)
      : {
          url: new URL(`${folder}/src/index.ts`, import.meta.url).href,
          format: 'module-typescript',
          shortCircuit: true,
        };
  },
});
