#!/usr/bin/env node
// Node keeps what it has compiled for the next time, where it can; imports that stand above would not be kept.
process.getBuiltinModule('node:module').enableCompileCache?.();
await import('../dist/bundle/proviso.js');
