/** The parts of a session in their order, and how each is called on the page. */
export const partTitles = {
  aims: 'Aims',
  situation: 'Situation',
  prediction: 'Prediction',
  lab: 'Lab',
  explanation: 'Explanation',
  example: 'Worked example',
  pitfalls: 'Pitfalls',
  exercises: 'Exercises',
  drills: 'Drills',
  'take-away': 'Take-away',
  references: 'References',
} as const;

export type PartName = keyof typeof partTitles;

/** The parts that stand in a session's text; the others are made from its front matter. */
const written: readonly PartName[] = ['situation', 'prediction', 'lab', 'explanation', 'example', 'pitfalls'];

/** Throws unless the text of a session holds every part once and in order; `file` names it. */
export function checkParts(text: string, file: string): void {
  const expected = written.join(', ');
  const found = [...text.matchAll(/^<Part\s+name="([^"]*)"/gm)].map(([, name]) => name).join(', ');
  if (found !== expected) {
    throw new Error(`${file}: the parts are ${found || 'missing'}. They should be, in this order: ${expected}.`);
  }
}

/** Whether the text shows a simulation, and so needs the sheet of labs. */
export const hasSimulation = (text: string): boolean => /<(Simulation|Survey|Trial)\b/.test(text);

/** Minutes to read a text, code and markup left out, at 220 words a minute. */
export function readingMinutes(text: string): number {
  const words = text
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word));
  return Math.max(1, Math.round(words.length / 220));
}
