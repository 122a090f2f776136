import { z } from 'astro/zod';
import { canvas } from './fields/canvas.ts';
import { choice } from './fields/choice.ts';
import { classify } from './fields/classify.ts';
import { code } from './fields/code.ts';
import { computed } from './fields/computed.ts';
import { diagram } from './fields/diagram.ts';
import { dialogue } from './fields/dialogue.ts';
import { matrix } from './fields/matrix.ts';
import { ordering } from './fields/ordering.ts';
import { planted } from './fields/planted.ts';
import { refit } from './fields/refit.ts';
import { table } from './fields/table.ts';
import { tagging } from './fields/tagging.ts';
import { text } from './fields/text.ts';
import { writing } from './fields/writing.ts';

/** A place to work: what a reader fills in, of one of these kinds. */
export const field = z.discriminatedUnion('kind', [
  text,
  choice,
  table,
  writing,
  canvas,
  ordering,
  classify,
  matrix,
  dialogue,
  computed,
  planted,
  diagram,
  code,
  tagging,
  refit,
]);

export type Field = z.infer<typeof field>;
