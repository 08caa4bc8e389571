import type { TokenType } from 'chevrotain';
import type { State, TokenEdge } from './automaton.ts';

/** A rule that is being read: where it began, and the one that it is part of. */
export interface OpenRule {
  readonly rule: string;
  /** The index of its first token among those that are read. */
  readonly first: number;
  readonly within: OpenRule | null;
}

/** A rule that is being read, and where reading goes on once it ends. */
interface Frame extends OpenRule {
  readonly within: Frame | null;
  readonly back: State | null;
}

/** One way to understand what has been read. */
interface Reading {
  readonly state: State;
  readonly frame: Frame;
}

/** All ways to understand what has been read; each stands where a token is asked for. */
export type Readings = readonly Reading[];

/** A token that may come next, in one reading. */
export interface Next {
  readonly edge: TokenEdge;
  readonly frame: Frame;
}

/** All readings that are reached without a further token. */
const settled = (readings: Readings, first: number): Readings => {
  const found: Reading[] = [];
  const seen = new Map<State, Set<Frame>>();
  const opened = new Map<Frame, Map<State, Frame>>();
  const open = (within: Frame, rule: string, back: State): Frame => {
    const known = opened.get(within) ?? new Map<State, Frame>();
    opened.set(within, known);
    const frame = known.get(back) ?? { rule, first, within, back };
    known.set(back, frame);
    return frame;
  };
  const left = [...readings];
  // An array gives what is added while it is gone through as well.
  for (const reading of left) {
    const { state, frame } = reading;
    const frames = seen.get(state) ?? new Set<Frame>();
    if (frames.has(frame)) continue;
    seen.set(state, frames.add(frame));
    if (state.tokens.length > 0) found.push(reading);
    for (const next of state.empty) left.push({ state: next, frame });
    for (const { rule, start, to } of state.rules) left.push({ state: start, frame: open(frame, rule, to) });
    if (state.isEnd && frame.within !== null && frame.back !== null) {
      left.push({ state: frame.back, frame: frame.within });
    }
  }
  return found;
};

/** The one reading of nothing, for a rule. */
export const begin = (rule: string, start: State): Readings =>
  settled([{ state: start, frame: { rule, first: 0, within: null, back: null } }], 0);

/** Whether a token of a type is what is asked for. */
const isA = (type: TokenType, asked: TokenType): boolean =>
  type === asked || (type.tokenTypeIdx !== undefined && asked.categoryMatchesMap?.[type.tokenTypeIdx] === true);

/** What is left of some readings after a token of this type; `index` is that of the token. */
export const read = (readings: Readings, type: TokenType, index: number): Readings => {
  const next: Reading[] = [];
  for (const { state, frame } of readings) {
    for (const edge of state.tokens) if (isA(type, edge.type)) next.push({ state: edge.to, frame });
  }
  return next.length === 0 ? [] : settled(next, index + 1);
};

/** What may come next. */
export const nextOf = (readings: Readings): readonly Next[] =>
  readings.flatMap(({ state, frame }) => state.tokens.map((edge) => ({ edge, frame })));

/** The readings once one of those has come, as the token with this index. */
export const after = ({ edge, frame }: Next, index: number): Readings =>
  settled([{ state: edge.to, frame }], index + 1);

const depthOf = (frame: Frame | null): number => (frame === null ? 0 : 1 + depthOf(frame.within));

/** The readings in which rules are left as they are, incomplete, so that what is around them goes on; the innermost first. */
export const abandoned = (readings: Readings, index: number): readonly Readings[] => {
  const byDepth = new Map<number, Reading[]>();
  const seen = new Set<Frame>();
  for (const reading of readings) {
    for (let frame: Frame | null = reading.frame; frame !== null && !seen.has(frame); frame = frame.within) {
      seen.add(frame);
      const { within, back } = frame;
      if (within === null || back === null) continue;
      const depth = depthOf(frame);
      byDepth.set(depth, [...(byDepth.get(depth) ?? []), { state: back, frame: within }]);
    }
  }
  return [...byDepth].toSorted(([a], [b]) => b - a).map(([, each]) => settled(each, index));
};
