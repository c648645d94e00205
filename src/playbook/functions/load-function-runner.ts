import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import type { FunctionRunner } from '../../language/context/function-runner.js';
import type { Budget } from '../../language/expression/budget.js';
import { BudgetExceeded } from '../../language/expression/budget-exceeded.js';
import { EvaluationError } from '../../language/expression/evaluation-error.js';
import type { Json } from '../../language/json/json.js';
import { FunctionSandbox } from './function-sandbox.js';
import { Watch } from './watch.js';
import { boundedMemory } from './web-assembly.js';

/** Pages of 64 KiB that all programs of a machine have together. */
const mostPages = 1024;
/** What the machine itself asks for. */
const firstPages = 256;

/** Gives the second tier of the context language, with a time that stands still. */
export type FunctionsAt = (now: Date) => FunctionRunner;

/**
 * Loads the second tier of the context language (design decision 12): JavaScript with functions, in QuickJS inside
 * WebAssembly, which shares no object with the host. A program that breaks the machine it runs in costs that machine.
 */
export async function loadFunctionRunner(): Promise<FunctionsAt> {
  const { default: loaded } = await import('@jitl/quickjs-wasmfile-release-sync');
  // Its types are those of a CommonJS module, which it is not where it is imported.
  const variant = 'default' in loaded ? loaded.default : loaded;
  const { default: machine } = await import('@jitl/quickjs-wasmfile-release-sync/emscripten-module');
  const load = () =>
    newQuickJSWASMModuleFromVariant(
      // Where it loads its machine by itself it cannot do so inside a test.
      newVariant(
        { ...variant, importModuleLoader: () => Promise.resolve(machine) },
        {
          // The interpreter's own limit does not count what it allocates: the machine's memory is the bound.
          wasmMemory: boundedMemory(firstPages, mostPages),
        },
      ),
    );
  let module: QuickJSWASMModule | undefined = await load();
  let spare: QuickJSWASMModule | undefined = await load();
  const sandboxes = new Map<string, FunctionSandbox>();
  const watch = new Watch();

  /** A host error leaves a module in an unknown state: it is never entered again. */
  function abandon(): void {
    sandboxes.clear();
    module = spare;
    spare = undefined;
    load().then(
      (loaded) => {
        if (module) spare = loaded;
        else module = loaded;
      },
      () => {},
    );
  }

  function sandboxFor(source: string): FunctionSandbox {
    const known = sandboxes.get(source);
    if (known) return known;
    if (!module) throw new BudgetExceeded(source, 'of what is left after earlier failures');
    const made = new FunctionSandbox(module, source);
    sandboxes.set(source, made);
    return made;
  }

  function forget(source: string): void {
    const known = sandboxes.get(source);
    sandboxes.delete(source);
    try {
      known?.dispose();
    } catch {
      abandon();
    }
  }

  function runIn(source: string, val: Json, now: Date, budget: Budget | undefined): Json | undefined {
    let sandbox: FunctionSandbox | undefined;
    try {
      sandbox = sandboxFor(source);
      return sandbox.run(val, now);
    } catch (error) {
      if (error instanceof EvaluationError) throw error;
      if (error instanceof BudgetExceeded) forget(source);
      else abandon();
      throw error instanceof BudgetExceeded ? error : new BudgetExceeded(source, 'of the sandbox');
    } finally {
      budget?.spend(sandbox?.steps ?? 0);
    }
  }

  /**
   * Interrupted in the midst of its work the machine is not entered again. What a program has changed of what is built in
   * ends with the work: nothing of one investigation may be seen from another.
   */
  function watched<Result>(source: string, work: () => Result): Result {
    if (watch.isOn) return work();
    try {
      return watch.over(work, () => {
        abandon();
        throw new BudgetExceeded(source, 'time');
      });
    } finally {
      for (const known of sandboxes.keys()) forget(known);
    }
  }

  return (now) => ({
    run: (source, { val }, budget) => watched(source, () => runIn(source, val, now, budget)),
    together: watched,
  });
}
