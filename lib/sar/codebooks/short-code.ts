/** Values that look like codes whatever stands beside them: `L1`, `B2`, `XQ7`. */

const lettersAndDigits = /^(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])[A-Za-z\d]{2,5}\??$/;

/** `10am`, `3rd`, `250k`, `5km`: numbers with a unit. */
const amount = /^\d+(am|pm|st|nd|rd|th|k|m|bn|p|g|km|mi|ft|yrs?|y|mths?|hrs?|h)$/i;

/** True for a short word of letters and digits, which nobody can read without a key. */
export function isShortCode(value: string): boolean {
  return lettersAndDigits.test(value) && !amount.test(value);
}
