import { reaches } from '../lib/estimate.ts';
import { members, say } from '../lib/quantity.ts';
import { repairs as family } from './names.ts';
import { biasMean } from './numbers.ts';
import type { MissingnessParams } from './params.ts';
import type { MissingnessResult, Outcome } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf(result: MissingnessResult, { part }: MissingnessParams): string {
  if (result.missing === 0) return 'No weight is missing: all five repairs leave the table as it is';
  return part === 'worlds' ? titleOfWorlds(result) : titleOfRepairs(result);
}

function titleOfWorlds({ repairs }: MissingnessResult): string {
  const { biasMean: inA, biasMeanB: inB } = repairs.regression;
  const told = `One table: regression errs by ${say(biasMean, inA.value)} in world A and ${say(biasMean, inB.value)} in world B`;
  return reaches(inA) && reaches(inB) ? `${told}; one run cannot tell either from no error` : told;
}

function titleOfRepairs({ repairs, missingInProduction }: MissingnessResult): string {
  const all = members(family).map((repair) => repairs[repair]);
  const clean = all.filter((outcome) => errorsOf(outcome).every((error) => reaches(error)));
  const asked =
    missingInProduction > 1
      ? 'the mean, the coefficient and the parcels without a weight'
      : 'the mean and the coefficient';
  switch (clean.length) {
    case 0:
      return `No repair is right about all of ${asked}`;
    case all.length:
      return `One run cannot tell any of the five repairs from the truth in ${asked}`;
    default:
      return `${all.length - clean.length} of 5 repairs are wrong about one or more of ${asked}; of the others one run cannot tell`;
  }
}

function errorsOf({ biasMean: mean, biasSlope, gapMissing }: Outcome) {
  return gapMissing ? [mean, biasSlope, gapMissing] : [mean, biasSlope];
}
