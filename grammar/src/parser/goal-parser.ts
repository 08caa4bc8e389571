import { EmbeddedActionsParser, EOF, tokenMatcher, type IToken, type Rule, type TokenType } from 'chevrotain';
import { keywords } from '../tokens/keywords.ts';
import * as T from '../tokens/tokens.ts';
import { allTokens, K } from '../tokens/tokens.ts';
import { preparation, type AfterRepetition, type GrammarAnalysis, type Lookahead } from './analysis.ts';

/** Where reading goes on after something that cannot be understood: what can begin the next item, bullet or block. */
export const resynchronising: ReadonlySet<TokenType> = new Set([
  K.use, K.revisions, K.section, K.require, K.recommend, K.exception, K.define, K.policy, K.text, K.unsettled, K.settle,
  K.may, K.must, K.otherwise, K.roles, K.role, K.lifecycle, K.state, K.clock, K.duty, K.score, K.part, K.table, K.row, K.award,
  K.scope, K.scale, K.choice, K.calendar, K.series, K.exclusion, K.group, K.kind, K.record, K.entries, K.sharing, K.exempt, K.expect,
  T.Dash, T.LeftBrace, T.RightBrace, T.Label, EOF,
]); // prettier-ignore

/** What stands outside of every brace: where one of these begins a line within one, the braces are in disorder. */
const outermost: ReadonlySet<TokenType> = new Set([K.section, K.revisions, K.record, K.entries, K.sharing, K.expect]);

/** Leaders that are names too: before a colon they name a field and begin nothing. */
export const soft: ReadonlySet<TokenType> = new Set(
  keywords.filter((keyword) => keyword.kind === 'soft').map((keyword) => K[keyword.name]),
);

/** Leaders that stand in the middle of sentences too: they are trusted at the start of a line only. */
const leadsLines: ReadonlySet<TokenType> = new Set([...soft, K.may, K.must, K.otherwise]);

/** How many tokens recovery may look at for one document: then it looks for the ends of blocks no more… */
const effortForBlocks = 4_000_000;
/** … and then for nothing more, and the rest is skipped: after ten thousand mistakes at most. */
export const effortInAll = 40_000_000;
export const effortForError = 4_000;

/** A rule in which reading can go on: where it stands in the stack of rules, and what may follow it. */
interface OpenRule {
  readonly depth: number;
  readonly follow: readonly TokenType[];
  /** How many braces it has opened that are not closed yet. */
  readonly braces: number;
}

/** Where reading goes on: how many tokens ahead, and in which rule. */
interface Goal {
  readonly distance: number;
  readonly depth: number;
}

interface FollowKey {
  readonly ruleName?: string;
}

/** A parser that has analysed the grammar itself. */
interface Analysed {
  getGAstProductions(): Record<string, Rule>;
  readonly resyncFollows: Readonly<Record<string, TokenType[]>>;
}

/** An analysis to read with instead of one's own, and the parser that is asked for the rest of it: on errors only. */
interface Prepared {
  readonly analysis: GrammarAnalysis;
  readonly analysed: () => Analysed;
}

export interface ParserOptions {
  /** Whether Chevrotain checks the grammar for mistakes. */
  readonly validate: boolean;
  readonly prepared?: Prepared;
}

export const beginsLine = (token: IToken): boolean => 'beginsLine' in token && token.beginsLine === true;

/**
 * Where reading goes on after an error: at the nearest token at which an item, bullet or block begins or ends, in the
 * rule that began there, with nested blocks skipped whole.
 */
export class GoalParser extends EmbeddedActionsParser {
  // Chevrotain's recovery asks these of itself; its type declarations leave them out.
  declare protected buildFullFollowKeyStack: () => FollowKey[];
  declare protected getFollowSetFromFollowKey: (key: FollowKey) => TokenType[];
  declare protected exportLexerState: () => number;
  declare protected RULE_STACK_IDX: number;
  declare protected tokVectorLength: number;
  // It calls this where a rule begins, for trees that it does not build here.
  declare protected cstInvocationStateUpdate: (ruleName: string) => void;
  // Its analysis fills these.
  declare protected selfAnalysisDone: boolean;
  declare protected currRuleShortName: number;
  declare protected currRuleLookaheadFuncs: readonly Lookahead[] | undefined;
  declare protected lookAheadFuncsCache: (readonly Lookahead[])[];
  declare protected firstAfterRepMap: (readonly AfterRepetition[])[];
  declare resyncFollows: Readonly<Record<string, TokenType[]>>;

  /** How many tokens recovery has looked at. */
  protected effort = 0;
  protected goal: Goal = { distance: 1, depth: 0 };
  /** How many braces are open before each token; counted when the first error needs it. */
  private braces: Int32Array | null = null;
  private bracesOpened = 0;
  private bracesClosed = 0;
  /** The names of the rules that give an Error node where they cannot be understood. */
  protected readonly recovering: Set<string>;
  /** The tokens at which the open recovering rules began, by their depth in the stack of rules. */
  protected readonly begins: number[] = [];

  private readonly prepared: Prepared | null;

  constructor(options: ParserOptions) {
    // Only the analysis asks for the tokens.
    const vocabulary = options.prepared === undefined ? allTokens : [T.Word];
    super([...vocabulary], { recoveryEnabled: true, maxLookahead: 2, skipValidations: !options.validate });
    this.recovering = new Set(['documentStart']);
    this.prepared = options.prepared ?? null;
  }

  protected override performSelfAnalysis(): void {
    if (this.prepared === null) {
      super.performSelfAnalysis();
      return;
    }
    this.selfAnalysisDone = true;
    const prepared = preparation(this.prepared.analysis);
    this.cstInvocationStateUpdate = (name) => {
      if (this.currRuleLookaheadFuncs !== undefined) return;
      const { lookaheads, afterRepetitions } = prepared(name);
      this.currRuleLookaheadFuncs = lookaheads;
      this.lookAheadFuncsCache[this.currRuleShortName] = lookaheads;
      this.firstAfterRepMap[this.currRuleShortName] = afterRepetitions;
    };
  }

  override getGAstProductions(): Record<string, Rule> {
    return this.prepared === null ? super.getGAstProductions() : this.prepared.analysed().getGAstProductions();
  }

  override reset(): void {
    super.reset();
    this.effort = 0;
    this.braces = null;
  }

  private openBraces(): Int32Array {
    if (this.braces !== null) return this.braces;
    const counts = new Int32Array(this.input.length + 1);
    this.bracesOpened = this.input.filter(({ tokenType }) => tokenType === T.LeftBrace).length;
    this.bracesClosed = this.input.filter(({ tokenType }) => tokenType === T.RightBrace).length;
    this.input.forEach(({ tokenType }, index) => {
      const change = tokenType === T.LeftBrace ? 1 : tokenType === T.RightBrace ? -1 : 0;
      counts[index + 1] = Math.max(0, (counts[index] ?? 0) + change);
    });
    this.braces = counts;
    return counts;
  }

  /** Whether the document opens more braces than it closes. */
  protected isUnclosed(): boolean {
    return (this.openBraces().at(-1) ?? 0) > 0;
  }

  /** The open rules that can go on after an error, the innermost first. */
  protected openRules(): readonly OpenRule[] {
    const counts = this.openBraces();
    const now = counts[this.exportLexerState() + 1] ?? 0;
    const rules: OpenRule[] = [];
    if (this.prepared !== null) this.resyncFollows = this.prepared.analysed().resyncFollows;
    this.buildFullFollowKeyStack().forEach((key, depth) => {
      if (depth > 0 && !this.recovering.has(key.ruleName ?? '')) return;
      const braces = Math.max(0, now - (counts[this.begins[depth] ?? 0] ?? 0));
      rules.push({ depth, follow: this.getFollowSetFromFollowKey(key), braces });
    });
    return rules.reverse();
  }

  /** Whether the token some way ahead is one at which a rule can go on. */
  private goesOn(distance: number, { follow, depth }: OpenRule): boolean {
    const token = this.LA(distance);
    // Where a rule began and got no further it would not get further again.
    if (distance === 1 && this.begins[depth] === this.exportLexerState() + 1 && token.tokenType !== T.RightBrace)
      return false;
    const type = follow.find((each) => tokenMatcher(token, each));
    if (type === undefined) return false;
    const named = soft.has(token.tokenType) && this.LA(distance + 1).tokenType === T.Colon;
    if (resynchronising.has(type)) return !named && (beginsLine(token) || !leadsLines.has(token.tokenType));
    return beginsLine(token) && tokenMatcher(token, T.Word) && token.tokenType !== K.and && token.tokenType !== K.or;
  }

  /** Where the whole document is all that can go on, or looking further costs too much, the goal is its end. */
  protected findGoal(): Goal {
    this.effort += effortForError;
    const rules = this.openRules();
    if (rules.length === 1 || this.effort > effortInAll) {
      this.goal = { distance: this.tokVectorLength - this.exportLexerState(), depth: rules.at(-1)?.depth ?? 0 };
      return this.goal;
    }
    const found = this.effort < effortForBlocks ? this.goalOutsideBlocks(rules) : null;
    this.goal = found ?? this.goalAnywhere(rules);
    return this.goal;
  }

  /** The nearest goal, where blocks are skipped whole and those that a rule has opened are closed for it to go on. */
  private goalOutsideBlocks(rules: readonly OpenRule[]): Goal | null {
    const most = Math.max(...rules.map((rule) => rule.braces));
    let opened = 0;
    for (let distance = 1; ; distance++) {
      this.effort++;
      const token = this.LA(distance);
      if (token.tokenType === EOF) return opened > 0 ? null : this.goalAtEnd(rules, distance);
      const rule = rules.find((each) => each.braces === -opened && this.goesOn(distance, each));
      if (rule !== undefined) return { distance, depth: rule.depth };
      if (outermost.has(token.tokenType) && beginsLine(token) && this.bracesOpened !== this.bracesClosed) return null;
      if (token.tokenType === T.LeftBrace) opened++;
      if (token.tokenType === T.RightBrace) opened = Math.max(opened - 1, -most);
    }
  }

  /** The nearest goal whatever is open: a block is never closed. */
  private goalAnywhere(rules: readonly OpenRule[]): Goal {
    for (let distance = 1; ; distance++) {
      this.effort++;
      if (this.LA(distance).tokenType === EOF) return this.goalAtEnd(rules, distance);
      const rule = rules.find((each) => this.goesOn(distance, each));
      if (rule !== undefined) return { distance, depth: rule.depth };
    }
  }

  private goalAtEnd(rules: readonly OpenRule[], distance: number): Goal {
    const rule = rules.find(({ follow }) => follow.includes(EOF));
    return { distance, depth: rule?.depth ?? 0 };
  }
}
