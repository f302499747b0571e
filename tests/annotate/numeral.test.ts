import { describe, expect, test } from '@jest/globals';
import { multiply, numeralValue } from '../../src/annotate/numeral.ts';

describe('numerals', () => {
  test.each<[string, number]>([
    ['7', 7],
    ['02', 2],
    ['1.479', 1479],
    ['5.250', 5250],
    ['12.345.678', 12345678],
    ['1,5', 1.5],
    ['1.234.567,8', 1234567.8],
    ['130.4', 130.4],
    ['1,024', 1.024],
  ])('%s is %d', (printed, value) => {
    expect(numeralValue(printed)).toBe(value);
  });

  test.each(['1.2.3', '02613.648.141', '1.23,4.5'])('%s is no number', (printed) => {
    expect(numeralValue(printed)).toBeNull();
  });

  test.each<[number, number, number]>([
    [1.024, 1e15, 1.024e15],
    [130.4, 1e9, 130400000000],
    [0.1, 3, 0.3],
  ])('%d times %d is %d', (value, factor, product) => {
    expect(multiply(value, factor)).toBe(product);
  });
});
