/**
 * A number as people write it: `8.2`, and `14,9` with a decimal comma. A comma before three digits
 * may separate thousands as well: such a number is not read.
 */
export function decimalOf(text: string): number | undefined {
  if (!/^\d+([.]\d+|,\d{1,2})?$/.test(text)) return undefined;
  return Number(text.replace(',', '.'));
}

/** A whole number: `61600`, or `230,000` and `234.000` with thousands apart. */
export function countOf(text: string): number | undefined {
  if (!/^(\d+|\d{1,3}(,\d{3})+|\d{1,3}(\.\d{3})+)$/.test(text)) return undefined;
  return Number(text.replaceAll(/[.,]/g, ''));
}

/** A number or a fraction of 1: `4`, `0.5`, `1/8000`. */
export function fractionOf(text: string): number | undefined {
  const [, divisor] = /^1\/(\d+)$/.exec(text) ?? [];
  if (divisor === undefined) return decimalOf(text);
  const value = 1 / Number(divisor);
  return Number.isFinite(value) ? value : undefined;
}
