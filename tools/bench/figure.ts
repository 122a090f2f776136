/** One measured number, and the most it may be where the project promises that. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  hold?: number;
  /** Decimals to show; by default three figures or so. */
  digits?: number;
}

/** Figures that are read together. */
export interface Section {
  title: string;
  figures: Figure[];
}

/** The sections as text: what was measured, what is promised, and a mark where the promise is broken. */
export function tableOf({ title, figures }: Section): string {
  const rows = figures.map(({ what, value, unit, hold, digits }) => [
    what,
    `${digits === undefined ? rounded(value) : value.toFixed(digits)} ${unit}`,
    hold === undefined ? '' : `<= ${hold}`,
    hold !== undefined && value > hold ? 'OVER' : '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column].length)));
  const line = ([what, value, hold, over]: string[]) =>
    `  ${what.padEnd(widths[0])}  ${value.padStart(widths[1])}  ${hold.padEnd(widths[2])}  ${over}`.trimEnd();
  return [title, ...rows.map(line)].join('\n');
}

/** The value below which a share of the values lies, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('percentile: there are no values.');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
}

function rounded(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
