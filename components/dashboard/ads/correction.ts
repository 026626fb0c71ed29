/** The choice in the correction form, as the command says it. */

/** Values of the form that are no campaigner's id. */
export const somebodyElse = '(political)';
export const notPolitical = '(not political)';

export function correctionOf(choice: string): { readonly campaigner: string | null; readonly political: boolean } {
  if (choice === notPolitical) return { campaigner: null, political: false };
  return { campaigner: choice === somebodyElse ? null : choice, political: true };
}
