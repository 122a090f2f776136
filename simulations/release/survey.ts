import type { Survey } from '../lib/define.ts';

/** Who sees what. */
export const survey: Survey = {
  caption:
    'Share of releases rolled back within two hours, for each defect (down) and each strategy (across), over many worlds.',
  rows: ['healthy', 'crash', 'latency', 'small', 'skew', 'quality'],
  columns: [
    'detectedBigBang',
    'detectedRolling',
    'detectedBlueGreen',
    'detectedCanary',
    'detectedShadow',
    'detectedAb',
  ],
};
