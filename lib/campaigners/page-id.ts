/** Which page ids may be trusted to be whole. */

/** True for a string of 5 to 20 digits that has not passed through a floating-point number. Public lists lost the digits
 *  beyond the fifteenth of some ids and put zeros there (26 % end in 0 where 10 % should): such an id is trusted only where
 *  Meta's own report confirms it. */
export function isSoundPageId(id: string, confirmed: boolean): boolean {
  return /^[1-9]\d{4,19}$/.test(id) && (confirmed || id.length < 16 || !id.endsWith('0'));
}
