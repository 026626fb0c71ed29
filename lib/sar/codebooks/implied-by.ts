/** The one door to the code books. */
import { readAcorn } from './acorn.ts';
import { readFamilyUnit } from './family-unit.ts';
import { readFlag } from './flag-readings.ts';
import { readFranchise } from './franchise.ts';
import type { CodeInContext, Implied } from './implied.ts';
import { readMarkedRegister } from './marked-register.ts';
import { readMosaic } from './mosaic.ts';
import { readVoterId } from './voter-id.ts';

const books = [readMosaic, readAcorn, readFamilyUnit, readVoterId, readFranchise, readMarkedRegister, readFlag];

/** Everything that a value implies by some code book; empty for a value that no book knows. */
export function impliedBy(code: CodeInContext): Implied[] {
  if (code.value.length > 60) return [];
  return books.flatMap((read) => read(code));
}

/** True when the value stands in one of the books of codes (a flag, or that somebody voted, is no code). */
export function isKnownCode(code: CodeInContext): boolean {
  return books.some((read) => read !== readFlag && read !== readMarkedRegister && read(code).length > 0);
}

/** True when the label decides what the flag means, beyond doubt. */
export function isDecided(code: CodeInContext): boolean {
  return code.value.length <= 60 && readFlag(code).some((implied) => implied.sure === 'high');
}
