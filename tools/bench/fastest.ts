const REPEATS = 5;
const WARM_MS = 1000;

/**
 * The least processor time of several runs, all threads of the process together: the compiler's and collector's count.
 * Short runs are repeated until the compiler has done its work.
 */
export function fastest<T>(run: () => T): { ms: number; result: T } {
  let ms = Infinity;
  let result = run();
  let spent = 0;
  for (let i = 0; i < REPEATS || spent < WARM_MS; i++) {
    const before = process.cpuUsage();
    result = run();
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    spent += took;
    ms = Math.min(ms, took);
  }
  return { ms, result };
}
