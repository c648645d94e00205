import type { QuickJSContext, QuickJSHandle, QuickJSWASMModule } from 'quickjs-emscripten-core';
import { nestedDeeperThan } from '../../language/context/nested-deeper-than.js';
import { BudgetExceeded } from '../../language/expression/budget-exceeded.js';
import { EvaluationError } from '../../language/expression/evaluation-error.js';
import { longestText } from '../../language/expression/limits.js';
import type { Json } from '../../language/json/json.js';
import { prelude } from './prelude.js';

/** Bytes. A larger stack lets recursion abort the whole module (design decision 12). */
const stackSize = 32 * 1024;
/** How often the interpreter may look up from its work: about half a second of it. */
const mostInterrupts = 2_000;
/** Steps of a budget between two of them. */
const stepsPerInterrupt = 5_000;
/** Steps of a call that does nothing. */
const stepsOfCall = 500;
/** Nesting that its parser of JSON bears with such a stack; it does not watch its own depth. */
const deepestValue = 400;

/** What it says of a text that no memory could hold. */
const tooLong = /^(?:InternalError: string too long|RangeError: invalid (?:string length|repeat count))/;

/** A program that was compiled in a sandbox of its own. */
export class FunctionSandbox {
  readonly #context: QuickJSContext;
  readonly #work: QuickJSHandle;
  #interrupts = 0;
  #characters = 0;

  /** @throws EvaluationError for a program that cannot be compiled */
  constructor(
    module: QuickJSWASMModule,
    private readonly source: string,
  ) {
    const runtime = module.newRuntime();
    runtime.setMaxStackSize(stackSize);
    runtime.setInterruptHandler(() => {
      this.#interrupts += 1;
      return this.#interrupts > mostInterrupts;
    });
    this.#context = runtime.newContext();
    const compile = this.#context.unwrapResult(this.#context.evalCode(prelude, 'prelude'));
    try {
      this.#work = this.#call(compile, [source, longestText]);
    } catch (error) {
      compile.dispose();
      this.#context.dispose();
      runtime.dispose();
      throw error;
    }
    compile.dispose();
  }

  /** What the program makes of a value; undefined when that is nothing. @throws EvaluationError, BudgetExceeded */
  run(val: Json, now: Date): Json | undefined {
    this.#characters = 0;
    if (nestedDeeperThan(val, deepestValue)) throw new BudgetExceeded(this.source, 'nesting of its value');
    const given = JSON.stringify(val);
    this.#characters = given.length;
    const result = this.#call(this.#work, [given, now.getTime()]);
    const text: unknown = this.#context.dump(result);
    result.dispose();
    if (text === false) throw new BudgetExceeded(this.source, 'room for its result');
    if (typeof text !== 'string') return undefined;
    this.#characters += text.length;
    const json: Json = JSON.parse(text);
    return json;
  }

  /** What the last run has cost, in the steps of a budget. */
  get steps(): number {
    return stepsOfCall + this.#interrupts * stepsPerInterrupt + this.#characters;
  }

  dispose(): void {
    this.#work.dispose();
    const { runtime } = this.#context;
    this.#context.dispose();
    runtime.dispose();
  }

  #call(work: QuickJSHandle, args: readonly (string | number)[]): QuickJSHandle {
    this.#interrupts = 0;
    const context = this.#context;
    const handles = args.map((one) =>
      typeof one === 'string' ? context.newString(one) : context.newNumber(one),
    );
    const result = context.callFunction(work, context.undefined, ...handles);
    for (const handle of handles) handle.dispose();
    if (!result.error) return result.value;
    const problem: unknown = context.dump(result.error);
    result.error.dispose();
    // Without memory for an error it throws null.
    throw problem === null ? new BudgetExceeded(this.source, 'memory') : this.#errorOf(problem);
  }

  #errorOf(problem: unknown): Error {
    const { name, message } = asProblem(problem);
    if (name === 'InternalError' && message.includes('interrupted'))
      return new BudgetExceeded(this.source, 'time');
    if (name === 'InternalError' && message.includes('memory'))
      return new BudgetExceeded(this.source, 'memory');
    if (name === 'InternalError' && message.includes('stack'))
      return new BudgetExceeded(this.source, 'recursion');
    if (tooLong.test(`${name}: ${message}`)) return new BudgetExceeded(this.source, 'memory');
    return new EvaluationError(`${name}: ${message}`.slice(0, 200));
  }
}

function asProblem(problem: unknown): { name: string; message: string } {
  if (typeof problem !== 'object' || problem === null) return { name: 'Error', message: String(problem) };
  const name = 'name' in problem ? String(problem.name) : 'Error';
  return { name, message: 'message' in problem ? String(problem.message) : '' };
}
