import { seed, type Values } from '../lib/params.ts';
import { monitorParams } from './monitorParams.ts';
import { retrainingParams } from './retrainingParams.ts';
import { worldParams } from './worldParams.ts';

export const params = { ...worldParams, ...retrainingParams, ...monitorParams, seed: seed() };

export type DriftParams = Values<typeof params>;
