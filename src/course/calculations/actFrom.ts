import { formatNumber } from '../../../simulations/lib/format.ts';
import { calculation } from './calculation.ts';
import { rounded } from './words.ts';

/**
 * The risk from which it pays to act: needless / (needless + works * loss - needed), where acting costs `needless` if the
 * loss would not have come, and `needed` if it would. Both alike give cost / (loss * effect).
 */
export const actFrom = calculation(
  {
    loss: { label: 'Cost of a bad outcome that nobody acted on', unit: 'euros', min: 0.01, max: 1e9 },
    needless: { label: 'Cost of the act where it was not needed', unit: 'euros', min: 0, max: 1e9 },
    needed: { label: 'Cost of the act where it was needed', unit: 'euros', min: 0, max: 1e9 },
    works: { label: 'Bad outcomes that the act prevents', unit: '%', min: 0, max: 100, usual: 100 },
  },
  ({ loss, needless, needed, works }) => {
    const saved = (loss * works) / 100 - needed;
    if (saved <= 0) {
      return `Acting never pays: it prevents ${rounded((loss * works) / 100)} euros of the loss and costs ${formatNumber(needed)}.`;
    }
    const risk = (100 * needless) / (needless + saved);
    return {
      figures: { risk, saved },
      words: [
        `Act when the risk is ${rounded(risk)} % or more: ${formatNumber(needless)} / (${formatNumber(needless)} + ${rounded(saved)}).`,
        'The probability has to be calibrated. If it is too low, so is the number of acts.',
      ],
    };
  },
);
