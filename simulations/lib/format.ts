/** A number as a reader meets it: a real minus sign, thin spaces between thousands, `digits` decimals (else as needed). */
export function formatNumber(value: number, digits?: number): string {
  if (!Number.isFinite(value)) return '–';
  const text = digits === undefined ? String(value) : value.toFixed(digits);
  const [whole, fraction] = text.replace('-', '').split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u2009') : whole;
  const unsigned = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return text.startsWith('-') && Number(text) !== 0 ? `−${unsigned}` : unsigned;
}

/** The same with its sign always shown, for differences. */
export function formatSigned(value: number, digits: number): string {
  return value > 0 && Number(value.toFixed(digits)) !== 0
    ? `+${formatNumber(value, digits)}`
    : formatNumber(value, digits);
}
