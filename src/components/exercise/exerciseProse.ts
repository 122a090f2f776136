import { exerciseParts } from '../../course/exerciseParts.ts';
import { prose } from '../prose.ts';
import MarkedPart from './MarkedPart.astro';
import Why from './Why.astro';

/** The components that authors can use in the text of an exercise. */
export const exerciseProse = { ...prose, Why, ...Object.fromEntries(exerciseParts.map((part) => [part, MarkedPart])) };
