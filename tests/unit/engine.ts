/** The members of `Math` whose last bits are left to the engine; models take them from `simulations/lib/math.ts`. */
const ROUNDED_BY_ENGINE = [
  ...['acos', 'acosh', 'asin', 'asinh', 'atan', 'atan2', 'atanh', 'cbrt', 'cos', 'cosh', 'exp', 'expm1', 'hypot'],
  ...['log', 'log10', 'log1p', 'log2', 'pow', 'sin', 'sinh', 'tan', 'tanh'],
] as const;

/** Runs `work` while chance, the clock and the engine's own mathematics throw. */
export function withoutEngine<T>(work: () => T): T {
  const restore: (() => void)[] = [];
  const forbid = (owner: object, name: string) => {
    const kept = Object.getOwnPropertyDescriptor(owner, name);
    if (!kept) return;
    Object.defineProperty(owner, name, {
      ...kept,
      value: () => {
        throw new Error(`A model called ${name}, whose result depends on the engine, the clock or chance.`);
      },
    });
    restore.push(() => Object.defineProperty(owner, name, kept));
  };
  for (const name of [...ROUNDED_BY_ENGINE, 'random']) forbid(Math, name);
  forbid(globalThis, 'Date');
  forbid(performance, 'now');
  forbid(Object.getPrototypeOf(performance) as object, 'now');
  forbid(crypto, 'getRandomValues');
  try {
    return work();
  } finally {
    for (const undo of restore.reverse()) undo();
  }
}
