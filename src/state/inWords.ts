import { formatNumber } from '../../simulations/lib/format.ts';
import { movesInWords, type Param, type Value } from '../../simulations/lib/params.ts';

/** A value as its control shows it. */
export function inWords(param: Param, value: Value): string {
  switch (param.kind) {
    case 'choice':
      return param.options[String(value)];
    case 'flag':
      return value ? 'on' : 'off';
    case 'number':
      return `${formatNumber(Number(value))}${param.unit ? ` ${param.unit}` : ''}`;
    case 'seed':
      return String(value);
    case 'moves':
      return movesInWords(param, String(value));
  }
}
