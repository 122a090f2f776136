import { ofScript } from './ofScript.ts';
import type { Reference } from './reference.ts';

export const firstLook: Reference = {
  simulation: 'first-look',
  source: 'tests/reference/first-look.py, with numpy 1.24.2.',
  settings: ofScript('first-look'),
};
