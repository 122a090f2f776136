export interface Point {
  x: number;
  y: number;
}

/** A stroke with its arrowhead, as paths, and a point on it for a letter. */
export interface Stroke {
  line: string;
  head: string;
  middle: Point;
}

/** The drawing's frame, in its own units, with the ring's centre at the origin. */
export const FRAME = { left: -148, top: -116, width: 296, height: 222 } as const;
const COUNT = 7;
const RADIUS = 84;
/** The size of a phase's dot, and how far from its middle a stroke ends. Strokes begin at its edge. */
const NODE = 4.5;
const CLEARANCE = 7;
/** Degrees between two beads: their targets, 24 pixels wide, must not overlap where they can be pressed. */
const BEAD_STEP = 8;
const STEM = 13;

/** Where phase `place` (0 to 6) sits, the first one on top and the rest clockwise. */
export const phaseAt = (place: number): Point => polar(angleOf(place), RADIUS);

/** Where the phase's name begins, ends or is centred, further out when beads hang on the phase. */
export function nameAt(place: number, beads: number): Point & { side: 'left' | 'above' | 'right' } {
  const point = polar(angleOf(place), RADIUS + (beads > 0 ? STEM + 7 : 9));
  const lean = Math.cos(radians(angleOf(place)));
  return { ...point, side: Math.abs(lean) < 0.3 ? 'above' : lean > 0 ? 'right' : 'left' };
}

/** Bead `index` of `count` on a phase: a fan of short stems, each from the ring to its bead. */
export function beadAt(place: number, index: number, count: number): { foot: Point; bead: Point } {
  const angle = angleOf(place) + (index - (count - 1) / 2) * BEAD_STEP;
  return { foot: polar(angle, RADIUS), bead: polar(angle, RADIUS + STEM) };
}

/** The arc from one phase to the next. */
export function arc(place: number): Stroke {
  const from = polar(angleOf(place) + degrees(NODE / RADIUS), RADIUS);
  const end = angleOf(place + 1) - degrees(CLEARANCE / RADIUS);
  const to = polar(end, RADIUS);
  return {
    line: `M${pair(from)}A${RADIUS} ${RADIUS} 0 0 1 ${pair(to)}`,
    head: arrowhead(to, end + 90 - 4),
    middle: to,
  };
}

/**
 * An edge back, a thin curve through the inside of the ring; the further it leads, the nearer it passes to the centre.
 * `index` counts the edges of one phase, so that their letters do not stand on each other.
 */
export function edgeBack(from: number, to: number, index: number): Stroke {
  const [a, b] = [phaseAt(from), phaseAt(to)];
  const span = Math.min((from - to + COUNT) % COUNT, (to - from + COUNT) % COUNT);
  const pull = [0, 0.66, 0.34, 0.06][span];
  const control = { x: ((a.x + b.x) / 2) * pull, y: ((a.y + b.y) / 2) * pull };
  const start = towards(a, control, NODE);
  const end = towards(b, control, CLEARANCE);
  const heading = degrees(Math.atan2(end.y - control.y, end.x - control.x));
  return {
    line: `M${pair(start)}Q${pair(control)} ${pair(end)}`,
    head: arrowhead(end, heading),
    middle: between(start, control, end, 0.3 + 0.2 * index),
  };
}

/** The place of a point in hundredths of the drawing's width, for elements that are laid over it. */
export function placeIn({ x, y }: Point): { left: string; top: string } {
  const share = (value: number) => `${round((value / FRAME.width) * 100)}cqi`;
  return { left: share(x - FRAME.left), top: share(y - FRAME.top) };
}

/** The same as a style attribute. */
export function placeStyle(point: Point): string {
  const { left, top } = placeIn(point);
  return `left:${left};top:${top}`;
}

/** A point as it stands in a path. */
export const pair = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

const angleOf = (place: number): number => -90 + (360 / COUNT) * place;
const radians = (angle: number): number => (angle * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
const round = (value: number): number => Math.round(value * 10) / 10;

function polar(angle: number, radius: number): Point {
  return { x: radius * Math.cos(radians(angle)), y: radius * Math.sin(radians(angle)) };
}

function towards(from: Point, to: Point, distance: number): Point {
  const share = distance / Math.hypot(to.x - from.x, to.y - from.y);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function between(start: Point, control: Point, end: Point, t: number): Point {
  const blend = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  return { x: blend(start.x, control.x, end.x), y: blend(start.y, control.y, end.y) };
}

/** A slender arrowhead whose tip is at the point, heading that way (degrees). */
function arrowhead(tip: Point, heading: number): string {
  const barb = (turn: number) => {
    const back = polar(heading + 180 + turn, 5);
    return pair({ x: tip.x + back.x, y: tip.y + back.y });
  };
  const notch = polar(heading + 180, 3.4);
  return `M${pair(tip)}L${barb(20)}L${pair({ x: tip.x + notch.x, y: tip.y + notch.y })}L${barb(-20)}Z`;
}
