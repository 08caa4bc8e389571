/** The value of a parsed YAML document. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, LineCounter, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { inexactMessage, isAsWritten } from './decimals.ts';
import { deepest, failed, pointerOf, shownName } from './problems.ts';
import type { Problem, ProblemKind, ReadResult } from './problems.ts';

/** How many values a document may stand for once its aliases are followed. */
const mostValues = 1_000_000;

/** A node that aliases may repeat: its value once it is read, and how many values it stands for. */
interface Anchored {
  readonly value: unknown;
  readonly size: number;
  readonly isRead: boolean;
}

interface Reading {
  readonly lines: LineCounter;
  readonly path: (string | number)[];
  readonly problems: Problem[];
  readonly anchors: Map<string, Anchored>;
  values: number;
}

function report(reading: Reading, kind: ProblemKind, node: unknown, message: string): void {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : null;
  const { line, col } = reading.lines.linePos(range?.[0] ?? 0);
  const place = { line: Math.max(1, line), column: Math.max(1, col) };
  reading.problems.push({ kind, pointer: pointerOf(reading.path), ...place, message });
}

function scalarValue(reading: Reading, node: Scalar): unknown {
  const { value } = node;
  if (typeof value !== 'number') return value;
  const text = node.source ?? String(value);
  const isRight = /^0[ox]/.test(text) ? Number.isSafeInteger(value) : isAsWritten(text, value);
  if (!isRight) report(reading, 'inexactNumber', node, inexactMessage(text, value));
  return value;
}

function mapValue(reading: Reading, node: YAMLMap): unknown {
  const entries = new Map<string, unknown>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    reading.path.push(name);
    if (entries.has(name)) {
      report(
        reading,
        'duplicateKey',
        key,
        `The property ${shownName(name)} is given twice; only one of them can count.`,
      );
    } else entries.set(name, nodeValue(reading, value));
    reading.path.pop();
  }
  return Object.fromEntries(entries);
}

function seqValue(reading: Reading, node: YAMLSeq): unknown {
  return node.items.map((item, index) => {
    reading.path.push(index);
    const value = nodeValue(reading, item);
    reading.path.pop();
    return value;
  });
}

function aliasValue(reading: Reading, node: Alias): unknown {
  const anchored = reading.anchors.get(node.source);
  if (anchored === undefined) {
    report(reading, 'syntax', node, `Nothing before this is marked "&${node.source}".`);
  } else if (!anchored.isRead) {
    report(reading, 'limit', node, `What is marked "&${node.source}" would contain itself.`);
  } else {
    reading.values += anchored.size;
    return anchored.value;
  }
  return null;
}

function plainValue(reading: Reading, node: unknown): unknown {
  if (isScalar(node)) return scalarValue(reading, node);
  if (isMap(node)) return mapValue(reading, node);
  if (isSeq(node)) return seqValue(reading, node);
  return null;
}

function nodeValue(reading: Reading, node: unknown): unknown {
  reading.values += 1;
  if (reading.values > mostValues || reading.path.length > deepest) {
    if (!reading.problems.some(({ kind }) => kind === 'limit')) {
      const size =
        reading.values > mostValues
          ? `stands for more than ${mostValues} values`
          : `is nested more than ${deepest} deep`;
      report(reading, 'limit', node, `The text ${size}, which is not read.`);
    }
    return null;
  }
  if (isAlias(node)) return aliasValue(reading, node);
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (anchor === undefined) return plainValue(reading, node);
  const before = reading.values;
  reading.anchors.set(anchor, { value: null, size: 0, isRead: false });
  const value = plainValue(reading, node);
  reading.anchors.set(anchor, { value, size: reading.values - before + 1, isRead: true });
  return value;
}

/** The value of a document's content, or what is wrong with it. Aliases of one node share its value. */
export function readNode(content: unknown, lines: LineCounter): ReadResult {
  const reading: Reading = { lines, path: [], problems: [], anchors: new Map(), values: 0 };
  const value = nodeValue(reading, content);
  if (reading.problems.length > 0) return failed(reading.problems);
  return { ok: true, value };
}
