/** States, clocks, duties, and what leads from one state to another. */
import type { Condition, Duration, Modifier } from './conditions.ts';
import type { ErrorNode, Identifier, Name, NodeBase, Text } from './node.ts';

export interface Lifecycle extends NodeBase<'Lifecycle'> {
  readonly items: readonly (State | Clock | Duty | Transition | ErrorNode)[];
}
export interface State extends NodeBase<'State'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly duration: Duration | null;
  readonly final: boolean;
}
export interface Clock extends NodeBase<'Clock'> {
  readonly name: Identifier;
  readonly every: Duration;
}
export interface Duty extends NodeBase<'Duty'> {
  readonly name: Identifier;
  readonly title: Text | null;
  readonly modifiers: readonly Modifier[];
  readonly when: Condition | null;
  readonly action: readonly Name[];
  readonly within: Duration;
  readonly after: readonly Name[];
}
/** `Approved becomes Removed and notify partner by email`, `Lapsed may become Extended through the recorded day` */
export interface Transition extends NodeBase<'Transition'> {
  /** Of those before it that can be taken on the same day, each comes first. */
  readonly otherwise: boolean;
  readonly trigger: Trigger;
  readonly from: readonly Name[];
  /** Somebody decides whether it is taken. */
  readonly may: boolean;
  readonly to: Identifier;
  /** The decision says through which day the state lasts. */
  readonly recorded: boolean;
  readonly notify: readonly Name[];
  readonly by: readonly Name[];
}
export type Trigger = TriggerWhen | TriggerOn | TriggerAtEnd | TriggerAt;
export interface TriggerWhen extends NodeBase<'TriggerWhen'> {
  readonly condition: Condition;
}
export interface TriggerOn extends NodeBase<'TriggerOn'> {
  readonly words: readonly Name[];
  readonly when: Condition | null;
}
export interface TriggerAtEnd extends NodeBase<'TriggerAtEnd'> {
  readonly of: Identifier;
}
export interface TriggerAt extends NodeBase<'TriggerAt'> {
  readonly duration: Duration;
  readonly side: 'before' | 'after';
  readonly clock: Identifier;
}
