/**
 * How fast documents are read: `node grammar/bench/parse.mjs`. The sample program's items are repeated to the size that is
 * wanted; the same with a mistake shows what recovery and repair cost.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { lex, parse } from '../src/index.ts';

const sample = readFileSync(new URL('../test/documents/chess-club.program.proviso', import.meta.url), 'utf8');
const items = sample.slice(sample.indexOf('define '));
const ofSize = (size) => `program P\n${items.repeat(Math.ceil(size / items.length))}`;
const misspelt = (text) => text.replace('require any', 'requre any');
const broken = (text) => text.replaceAll('require none of {', 'require none of');

/** The median time of a task in milliseconds. */
const time = (task) => {
  const times = Array.from({ length: 15 }, () => {
    const began = performance.now();
    task();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[7];
};

const report = (title, text, task) => {
  const milliseconds = time(() => task(text));
  const rate = text.length / 1000 / milliseconds;
  const { length } = parse(text).problems;
  console.log(
    `${title.padEnd(34)} ${(text.length / 1000).toFixed(0).padStart(5)} kB ${milliseconds.toFixed(1).padStart(7)} ms ` +
      `${rate.toFixed(1).padStart(5)} MB/s ${String(length).padStart(4)} problems`,
  );
};

for (const size of [5_000, 50_000, 500_000]) {
  const text = ofSize(size);
  report('tokens', text, lex);
  report('tokens and tree', text, parse);
  report('  with one misspelt word', misspelt(text), parse);
  report('  with a mistake in every sample', broken(text), parse);
}
