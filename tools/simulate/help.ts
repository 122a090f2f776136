import type { AnyModel } from '../../simulations/lib/define.ts';
import { decimals } from '../../simulations/lib/params/number.ts';
import { allowed, type Param, write } from '../../simulations/lib/params.ts';

const USAGE = `npm run simulate -- <simulation> [--parameter value …] [options]

Runs a simulation and prints its measures.
  --preset name       starts from a preset instead of the defaults
  --replicates n      runs n worlds and prints mean, standard error and spread; world 0 has the seed itself (default 1)
  --json              prints JSON: { simulation, version, params, replicates, measures: { <name>: { mean, se, sd, n } } };
                      se and sd are null for a single world
  --out rows.csv      writes the tables of the run with the seed itself: its data rows to rows.csv, every other table to
                      rows.<table>.csv, and where there is one a script that repeats the fit to rows.py
  --help              with a simulation: every parameter with its range, default and unit`;

/** How the tool is used, and what it can run. */
export function usage(names: readonly string[]): string {
  return `${USAGE}\n\nSimulations: ${names.join(', ')}`;
}

/** Every parameter, preset and measure of a simulation. */
export function helpOf(name: string, model: AnyModel): string {
  const { title, version, question, params, presets, measures } = model;
  return [
    `${title} (${name}, version ${version}): ${question}`,
    '',
    'Parameters',
    ...Object.entries(params).map(([key, param]) => parameter(key, param)),
    '',
    'Presets',
    ...Object.entries(presets).map(([key, preset]) => `  ${key.padEnd(22)} ${preset.teaches}`),
    '',
    'Measures',
    ...Object.entries(measures).map(
      ([key, { label, unit }]) => `  ${key.padEnd(22)} ${unit ? `${label} (${unit})` : label}`,
    ),
    '',
    'Options: --preset, --replicates, --json, --out; see npm run simulate -- --help',
  ].join('\n');
}

function parameter(key: string, param: Param): string {
  const lines = [
    `  --${key.padEnd(20)} ${param.label}: ${allowed(param)}${stepsOf(param)}, default ${write(param, param.default)}`,
  ];
  if (param.help) lines.push(param.help);
  if (param.when) lines.push(param.when.otherwise);
  return lines.join(`\n${' '.repeat(25)}`);
}

/** A command line may say a value between the steps of the control, which it had better know. */
function stepsOf(param: Param): string {
  if (!('step' in param) || param.step === 1) return '';
  return `, control in steps of ${param.step.toFixed(decimals(param.step))}`;
}
