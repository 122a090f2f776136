import { canvas } from './CanvasField.tsx';
import { choice } from './ChoiceField.tsx';
import { classify } from './ClassifyField.tsx';
import { computed } from './ComputedField.tsx';
import type { SomeKinds } from './kind.ts';
import { matrix } from './MatrixField.tsx';
import { ordering } from './OrderingField.tsx';
import { table } from './TableField.tsx';
import { text } from './TextField.tsx';
import { writing } from './WritingField.tsx';

/** The kinds of field that most forms are made of, and all that a template has. */
export const usualKinds = {
  text,
  choice,
  table,
  writing,
  canvas,
  ordering,
  classify,
  matrix,
  computed,
} satisfies SomeKinds;
