/** The words of diagnostics about lifecycles: see messages.ts. */
import { didYouMean, listed } from './words.ts';

export const lifecycleMessages = {
  'two-lifecycles': (): string =>
    'A program has one lifecycle, and another one stands before this. Put the states and transitions of both into one.',
  'lifecycle-in-part': (): string =>
    'A lifecycle stands for the whole program, and this part of it counts only at times. Move the lifecycle out of it.',
  'no-states': (): string =>
    'This lifecycle has no state. Begin it with the one that somebody is in first, as in "state Approved".',
  'unknown-state': (d: { name: string; suggestion: string | null; known: readonly string[] }): string =>
    `No state is called "${d.name}".${d.suggestion === null && d.known.length > 0 ? ` The lifecycle has ${listed(d.known)}.` : didYouMean(d.suggestion)}`,
  'unknown-clock': (d: { name: string; suggestion: string | null; known: readonly string[] }): string =>
    `No clock is called "${d.name}".${d.suggestion === null ? ` Add "clock ${d.name} every 1 year", or however often its day comes.` : didYouMean(d.suggestion)}`,
  'wrong-length': (d: { written: string; why: string }): string =>
    `"${d.written}" is no time that can be counted from day to day: ${d.why}. Write for instance "30 days" or "6 months".`,
  'verdict-not-asked': (d: { written: string; suggestion: string | null }): string =>
    `A transition turns on whether a requirement is "met" or "unmet", not on whether it is "${d.written}".${didYouMean(d.suggestion)}`,
  'way-out-of-final': (d: { state: string }): string =>
    `"${d.state}" is final, so nothing leads out of it. Leave it out here, or remove "final" from the state itself.`,
  'unreachable-state': (d: { state: string }): string =>
    `Nothing leads to "${d.state}": nobody is ever in it. Add a transition such as "… becomes ${d.state}", or remove it.`,
  'state-without-way-out': (d: { state: string }): string =>
    `Nothing leads out of "${d.state}". Add a transition, or write "final" after it to say that it is never left.`,
  'end-without-length': (d: { state: string }): string =>
    `"${d.state}" does not say how long it lasts, so it has no end. Write for instance "state ${d.state} for 6 months".`,
  'end-of-another': (d: { state: string; of: string }): string =>
    `At the end of "${d.of}" nobody is in "${d.state}", so this is never taken. Leave "${d.state}" out here.`,
  'length-without-end': (d: { state: string }): string =>
    `"${d.state}" lasts only for a time, and nothing happens at its end. Add a transition such as "at the end of ${d.state}: ${d.state} becomes …", or leave the time out.`,
  'timer-beyond-clock': (d: { clock: string; every: string; written: string; side: string }): string =>
    `"${d.clock}" comes every ${d.every}, and ${d.written} ${d.side} one of them is not between it and the next. Write a shorter time.`,
  'timer-never-fires': (d: { state: string }): string =>
    `"${d.state}" has always ended before this day comes, so nothing happens. Let the state last longer, or leave it out here.`,
  'when-to-itself': (d: { state: string }): string =>
    `This leads from "${d.state}" to "${d.state}", on every day on which the condition is met. Leave it out, or name another state.`,
  'transition-never-taken': (d: { state: string }): string =>
    `Out of "${d.state}" this is never taken: whenever it could be, a transition before it is. Remove one of the two, or change when it is taken.`,
  'transitions-without-order': (d: { state: string; first: string; second: string }): string =>
    `On one day "${d.state}" could become "${d.first}" and "${d.second}". The first that is written is taken: begin this one with "otherwise" to say so, or add to its condition.`,
  'otherwise-without-transition': (): string =>
    'No transition before this one could be taken in its place, so "otherwise" says nothing. Remove it.',
  'event-like-another': (d: { name: string; suggestion: string }): string =>
    `"${d.name}" is an event of its own, which nothing else here is called.${didYouMean(d.suggestion)}`,
  'to-and-fro': (d: { states: readonly string[]; conditions: number }): string =>
    `"${d.states[0] ?? ''}" leads to ${listed(d.states.slice(1))} and back while ${d.conditions === 2 ? 'both' : 'all of these'} conditions are met, day after day. Add to one of them what excludes another, such as "and not …".`,
  'decision-needs-may': (d: { decision: string; to: string }): string =>
    `"${d.decision}" is decided by somebody, so it is no must. Write "may become ${d.to}".`,
  'may-needs-decision': (): string =>
    'What may happen, somebody decides. Say by which decision: "on decision Extension: … may become …".',
};
