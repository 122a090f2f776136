import type { Entry } from '../course/entries.ts';
import { everyText } from '../course/everyText.ts';
import type { QuotedMeasure, Template } from '../course/templateShape.ts';
import { measured } from './measured.ts';
import { sayMeasure } from './sayMeasure.ts';
import { measureOf, settingOf } from './setting.ts';

/** A measured number as a template quotes it, with what it is. */
export interface Quotation {
  said: string;
  label: string;
  quoted: QuotedMeasure;
}

/**
 * A template with `{measured:cost}` replaced by that number of its own list, and the numbers that it quotes. Throws, naming
 * the file and what there is, where the list has no such number.
 */
export async function withMeasures(
  entry: Entry<Template>,
  page: string,
): Promise<{ template: Template; quotations: Quotation[] }> {
  const where = entry.filePath ?? entry.id;
  const quotations = await Promise.all(
    Object.entries(entry.data.measured).map(async ([key, quoted]) => [key, await quotationOf(quoted, page)] as const),
  );
  const said = new Map(quotations.map(([key, quotation]) => [key, quotation.said]));
  const template = everyText(entry.data, (text) =>
    text.replace(/\{measured:([^}]*)\}/g, (_, key: string) => {
      const number = said.get(key);
      if (number !== undefined) return number;
      throw new Error(`${where}: no measure "${key}". There are: ${[...said.keys()].join(', ') || 'none'}.`);
    }),
  );
  return { template, quotations: quotations.map(([, quotation]) => quotation) };
}

async function quotationOf(quoted: QuotedMeasure, page: string): Promise<Quotation> {
  const { simulation, of, preset, params: given, worlds, digits, count, unsigned } = quoted;
  const { declaration, params } = await settingOf(simulation, preset, given);
  const declared = measureOf(declaration, of);
  const { [of]: summary } = await measured({ name: simulation, params, worlds, measures: [of], page });
  const said = sayMeasure(`${of} of ${simulation}`, declared, summary.mean, { worlds, count, digits });
  return { said: unsigned ? said.replace(/^\+/, '') : said, label: declared.label, quoted };
}
