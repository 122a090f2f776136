import { rng } from '../../../../simulations/lib/rng.ts';

/** Any of the kernel's functions: the table of examples does not know what each takes. */
// biome-ignore lint/suspicious/noExplicitAny: what a function takes is checked by calling it, not by its type.
export type Kernel = (...args: any[]) => unknown;

/** A valid call of one function, to be spoilt one argument at a time. */
export interface Example {
  /** The arguments by name, in their order. Streams of chance are made anew for every call. */
  args: Readonly<Record<string, unknown>>;
  /** How to call it, where that is more than handing over the arguments: what it returns is asked something, say. */
  call?: (kernel: Kernel, ...args: never[]) => unknown;
  /**
   * What bad input gives where it is no error, by what was done to it: "x is NaN" gives NaN, say. For a value that is
   * not a number, the function's docstring has to speak of it.
   */
  documented?: Readonly<Record<string, unknown>>;
}

/** The examples of some files of the kernel, by file and function. */
export type Examples = Readonly<Record<string, Readonly<Record<string, Example>>>>;

/** What the function makes of some arguments, which it may overwrite. */
export function call({ call = (kernel, ...args) => kernel(...args) }: Example, kernel: Kernel, args: unknown): unknown {
  return call(kernel, ...(Object.values(copyOf(args) as object) as never[]));
}

/** A copy down to the numbers; functions stay as they are, and a stream of chance begins anew. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (ArrayBuffer.isView(value)) return structuredClone(value);
  if (typeof value !== 'object' || value === null) return value;
  if ('u32' in value) return rng(1);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
}
