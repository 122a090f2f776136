import type { Drills } from '../course/drillData.ts';

let asked: Promise<Drills> | undefined;

/** All drills, fetched once a page. Throws, in words for the reader, when they do not come; the next call tries again. */
export function loadDrills(address: string): Promise<Drills> {
  asked ??= fetch(address)
    .then((answer) => {
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
      return answer.json() as Promise<Drills>;
    })
    .catch((error: unknown) => {
      asked = undefined;
      throw new Error('The questions could not be loaded. Check your connection, and try again.', { cause: error });
    });
  return asked;
}
