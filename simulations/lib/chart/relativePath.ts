/** Places are told in hundredths of a unit. */
const FINE = 100;
/** A move or a line to a place, a stroke along an axis, or the way back to where a figure began. */
const STEP = /([ML])(-?[\d.]+)[ ,](-?[\d.]+)|([hv])(-?[\d.]+)|Z/g;

/**
 * A path of `M`, `L`, `h`, `v` and `Z` with every place after the first told from the one before, to a hundredth of a unit and
 * without adding up what is rounded: half as long to send, for such steps are alike where places are not.
 */
export function relativePath(path: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let last = '';
  return path.replace(
    STEP,
    (step, kind: string | undefined, toX: string, toY: string, along: string | undefined, by) => {
      const before = last;
      last = kind ?? along ?? 'Z';
      if (along === 'h') x += fine(by);
      else if (along === 'v') y += fine(by);
      else if (!kind) [x, y] = [startX, startY];
      else {
        const [dx, dy] = [fine(toX) - x, fine(toY) - y];
        x += dx;
        y += dy;
        if (kind === 'M') [startX, startY] = [x, y];
        if (before === '') return step;
        const letter = kind === 'L' && before === 'L' ? (dx < 0 ? '' : ' ') : kind.toLowerCase();
        return `${letter}${short(dx)}${dy < 0 ? '' : ','}${short(dy)}`;
      }
      return step;
    },
  );
}

const fine = (value: string): number => Math.round(Number(value) * FINE);
const short = (hundredths: number): string => String(hundredths / FINE).replace(/^(-?)0\./, '$1.');
