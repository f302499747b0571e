/** `1.479`, `1.234.567,8`: groups of three digits after points, a comma before decimals. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
/** `1,5`, and `130.4` as it is met in the press. */
const DECIMAL = /^\d+[.,]\d+$/u;
const PLAIN = /^\d{1,15}$/u;

/** The number that a numeral token writes, the Vietnamese way; null for what is none: `02613.648.141`, `1.2.3`. */
export function numeralValue(printed: string): number | null {
  if (PLAIN.test(printed)) return Number(printed);
  if (GROUPED.test(printed)) return Number(printed.replaceAll('.', '').replace(',', '.'));
  return DECIMAL.test(printed) ? Number(printed.replace(',', '.')) : null;
}

/** Multiplied out without the dust of binary fractions: 1,024 triệu tỷ is 1024000000000000. */
export function multiply(value: number, factor: number): number {
  return Number.isInteger(value) ? value * factor : Number((value * factor).toPrecision(15));
}
