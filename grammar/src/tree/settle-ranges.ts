import type { Node } from './nodes.ts';
import { children } from './visit.ts';

/**
 * Widens nodes over their children where something is missing. A part that is missing stands where the text before it
 * ended; a node that begins with one was given the start of what follows. Only what the parser has just made is changed.
 */
export const settleRanges = (node: Node): void => {
  let { start, end } = node;
  for (const child of children(node)) {
    settleRanges(child);
    start = Math.min(start, child.start);
    end = Math.max(end, child.end);
  }
  start = Math.min(start, end);
  if (start !== node.start || end !== node.end) Object.assign(node, { start, end });
};
