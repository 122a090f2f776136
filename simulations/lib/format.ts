/**
 * A number as a reader meets it: a real minus sign, commas between thousands, `digits` decimals (else as needed).
 * A dash for NaN and infinite numbers. Throws unless `digits` is a whole number from 0 to 100.
 */
export function formatNumber(value: number, digits?: number): string {
  if (digits !== undefined && !(Number.isInteger(digits) && digits >= 0 && digits <= 100))
    throw new RangeError(`formatNumber: got ${digits} digits, needs a whole number from 0 to 100.`);
  if (!Number.isFinite(value)) return '–';
  const text = digits === undefined ? String(value) : value.toFixed(digits);
  const [whole, fraction] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const unsigned = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return text.startsWith('-') && Number(text) !== 0 ? `−${unsigned}` : unsigned;
}

/** As `formatNumber`, with the sign always shown, for differences. A dash for NaN. Throws as `formatNumber`. */
export function formatSigned(value: number, digits: number): string {
  const text = formatNumber(value, digits);
  return value > 0 && Number(value.toFixed(digits)) !== 0 ? `+${text}` : text;
}
