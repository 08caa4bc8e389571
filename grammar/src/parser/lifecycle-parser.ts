import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import type { Clock, Duty, Lifecycle, State, Transition, Trigger } from '../tree/lifecycles.ts';
import type { Name } from '../tree/node.ts';
import type { Alternatives, Rule } from './base-parser.ts';
import { ConditionParser } from './condition-parser.ts';

type LifecycleItem = Lifecycle['items'][number];
type Change = Pick<Transition, 'may' | 'to' | 'recorded'>;

/** States, clocks, duties and transitions. */
export class LifecycleParser extends ConditionParser {
  // lifecycle = "lifecycle" "{" (state | clock | duty | transition)* "}"
  readonly lifecycle: Rule<Lifecycle> = this.rule('lifecycle', () => {
    const start = this.startOffset();
    const items: LifecycleItem[] = [];
    this.CONSUME(K.lifecycle);
    this.CONSUME(T.LeftBrace);
    this.MANY(() => {
      items.push(this.SUBRULE(this.lifecycleItem));
    });
    this.CONSUME(T.RightBrace);
    return { kind: 'Lifecycle', start, end: this.endOffset(), items };
  });

  readonly lifecycleItem: Rule<LifecycleItem> = this.recoveringRule<LifecycleItem>('lifecycleItem', () =>
    this.OR<Alternatives<LifecycleItem>>([
      { ALT: () => this.SUBRULE(this.state) },
      { ALT: () => this.SUBRULE(this.clock) },
      { ALT: () => this.SUBRULE(this.duty) },
      { ALT: () => this.SUBRULE(this.transition) },
    ]),
  );

  // state = "state" NAME STRING? ("for" duration)? 'final'?
  readonly state: Rule<State> = this.rule('state', () => {
    const start = this.startOffset();
    this.CONSUME(K.state);
    const name = this.identifier(this.CONSUME(T.Name));
    const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    const duration =
      this.OPTION1(() => {
        this.CONSUME(K.for);
        return this.SUBRULE(this.duration);
      }) ?? null;
    const final = this.OPTION2(() => this.CONSUME(K.final)) !== undefined;
    return { kind: 'State', start, end: this.endOffset(), name, title, duration, final };
  });

  // clock = "clock" NAME "every" duration
  readonly clock: Rule<Clock> = this.rule('clock', () => {
    const start = this.startOffset();
    this.CONSUME(K.clock);
    const name = this.identifier(this.CONSUME(T.Name));
    this.CONSUME(K.every);
    const every = this.SUBRULE(this.duration);
    return { kind: 'Clock', start, end: this.endOffset(), name, every };
  });

  // duty = "duty" NAME STRING? modifiers ":" words "within" duration "after" words
  readonly duty: Rule<Duty> = this.rule('duty', () => {
    const start = this.startOffset();
    this.CONSUME(K.duty);
    const name = this.identifier(this.CONSUME(T.Name));
    const title = this.OPTION(() => this.presentText(this.CONSUME(T.Text))) ?? null;
    const modifiers = this.SUBRULE(this.modifiers);
    this.CONSUME(T.Colon);
    const action = this.SUBRULE(this.words);
    this.CONSUME(K.within);
    const within = this.SUBRULE(this.duration);
    this.CONSUME(K.after);
    const after = this.SUBRULE1(this.words);
    return { kind: 'Duty', start, end: this.endOffset(), name, title, ...modifiers, action, within, after };
  });

  // transition = "otherwise"? trigger ":" names change ("and" 'notify' words ("by" words)?)?
  readonly transition: Rule<Transition> = this.rule('transition', () => {
    const start = this.startOffset();
    const otherwise = this.OPTION2(() => this.CONSUME(K.otherwise)) !== undefined;
    const trigger = this.SUBRULE(this.trigger);
    this.CONSUME(T.Colon);
    const from = this.SUBRULE(this.names);
    const change = this.SUBRULE(this.change);
    let notify: readonly Name[] = [];
    let by: readonly Name[] = [];
    this.OPTION(() => {
      this.CONSUME(K.and);
      this.CONSUME(K.notify);
      notify = this.SUBRULE(this.words);
      this.OPTION1(() => {
        this.CONSUME(K.by);
        by = this.SUBRULE1(this.words);
      });
    });
    return { kind: 'Transition', start, end: this.endOffset(), otherwise, trigger, from, ...change, notify, by };
  });

  // change = "becomes" NAME | "may" "becomes" NAME ("through" "the" 'recorded' "day")?
  readonly change: Rule<Change> = this.rule<Change>('change', () =>
    this.OR<Alternatives<Change>>([
      {
        ALT: () => {
          this.CONSUME(K.becomes);
          return { may: false, to: this.identifier(this.CONSUME(T.Name)), recorded: false };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.may);
          this.CONSUME1(K.becomes);
          const to = this.identifier(this.CONSUME1(T.Name));
          let recorded = false;
          this.OPTION(() => {
            this.CONSUME(K.through);
            this.CONSUME(K.the);
            this.CONSUME(K.recorded);
            this.CONSUME(K.day);
            recorded = true;
          });
          return { may: true, to, recorded };
        },
      },
    ]),
  );

  // trigger = "when" condition | "on" words whenMod? | "at" ("the" 'end' "of" NAME | duration ("before" | "after") NAME)
  readonly trigger: Rule<Trigger> = this.rule('trigger', () => {
    const start = this.startOffset();
    return this.OR<Alternatives<Trigger>>([
      {
        ALT: () => {
          const condition = this.SUBRULE(this.whenModifier);
          return { kind: 'TriggerWhen', start, end: this.endOffset(), condition };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.on);
          const words = this.SUBRULE(this.words);
          const when = this.OPTION(() => this.SUBRULE1(this.whenModifier)) ?? null;
          return { kind: 'TriggerOn', start, end: this.endOffset(), words, when };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.at);
          return this.OR1<Alternatives<Trigger>>([
            {
              ALT: () => {
                this.CONSUME(K.the);
                this.CONSUME(K.end);
                this.CONSUME(K.of);
                const of = this.identifier(this.CONSUME(T.Name));
                return { kind: 'TriggerAtEnd', start, end: this.endOffset(), of };
              },
            },
            {
              ALT: () => {
                const duration = this.SUBRULE(this.duration);
                const side = this.OR2([
                  { ALT: () => (this.CONSUME(K.before), 'before' as const) },
                  { ALT: () => (this.CONSUME(K.after), 'after' as const) },
                ]);
                const clock = this.identifier(this.CONSUME1(T.Name));
                return { kind: 'TriggerAt', start, end: this.endOffset(), duration, side, clock };
              },
            },
          ]);
        },
      },
    ]);
  });
}
