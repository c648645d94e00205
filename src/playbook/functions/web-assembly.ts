/** The memory of a WebAssembly machine. */
export interface MachineMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

declare global {
  /** Node has it; its types name only what they need themselves. */
  var WebAssembly: {
    readonly Memory: new (bounds: { readonly initial: number; readonly maximum: number }) => MachineMemory;
  };
}

/** Memory that cannot grow beyond a bound; in pages of 64 KiB. */
export function boundedMemory(initial: number, maximum: number): MachineMemory {
  return new WebAssembly.Memory({ initial, maximum });
}
