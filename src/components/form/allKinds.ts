import { code } from './CodeField.tsx';
import { diagram } from './DiagramField.tsx';
import { dialogue } from './DialogueField.tsx';
import type { Kinds } from './kind.ts';
import { planted } from './PlantedField.tsx';
import { refit } from './RefitField.tsx';
import { tagging } from './TaggingField.tsx';
import { usualKinds } from './usualKinds.ts';

/**
 * Every kind of field: the usual ones, and work spaces that few forms have and that weigh as much as all the others. A kind
 * that is added to the shapes does not compile until it stands here.
 */
export const allKinds: Kinds = { ...usualKinds, dialogue, planted, diagram, code, tagging, refit };
