import type { AnyModel } from '../../simulations/lib/define.ts';
import { decimals, type Param } from '../../simulations/lib/params.ts';

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
  const lines = [`  --${key.padEnd(20)} ${param.label}: ${allowed(param)}, default ${param.default}`];
  if (param.help) lines.push(param.help);
  if (param.when) lines.push(param.when.otherwise);
  return lines.join(`\n${' '.repeat(25)}`);
}

function allowed(param: Param): string {
  switch (param.kind) {
    case 'number':
      return `${param.min} to ${param.max}${param.unit ? ` ${param.unit}` : ''}, control in steps of ${param.step.toFixed(decimals(param.step))}`;
    case 'seed':
      return `whole number from ${param.min} to ${param.max}`;
    case 'choice':
      return Object.keys(param.options).join(' | ');
    case 'flag':
      return 'true | false';
    case 'moves':
      return `moments up to ${param.last}, each with its letter (${Object.entries(param.actions)
        .map(([letter, label]) => `${letter}: ${label}`)
        .join(', ')}), such as ${param.last}${Object.keys(param.actions)[0]}`;
  }
}
