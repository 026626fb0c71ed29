import { describe, expect, test } from 'vitest';
import { dimensionWithValue } from '#lib/sar/labels/value-dimension.ts';

describe('what a value is about where its label is unknown', () => {
  test.each([
    ['Zyx', 'morgan@example.org', 'contact.email'],
    ['Zyx', '07700 900123', 'contact.phone'],
    ['Zyx', '+44 7700 900123', 'contact.phone'],
    ['Zyx', '020 7946 0123', 'contact.phone'],
    ['Zyx', 'ZZ99 3VZ', 'location.postcode'],
    ['Zyx', '70001234', 'unknown'],
    ['Zyx', '2025-02-16', 'unknown'],
    ['Zyx', 'see morgan@example.org', 'unknown'],
    ['Zyx', '0.312', 'unknown'],
    ['Zyx', '041 of 1,903', 'unknown'],
    ['Notes', '07700 900123', 'contact_history'],
  ])('%s: %s is %s', (label, value, dimension) => {
    expect(dimensionWithValue(label, value).dimension).toBe(dimension);
  });
});
