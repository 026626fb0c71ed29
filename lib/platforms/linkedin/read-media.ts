/** Reads the addresses of an ad's pictures out of its minimised payload. */
import { isJsonObject, type JsonObject } from '#lib/core/json.ts';
import { isArray, walkObjects } from '#lib/platforms/parts/walk-objects.ts';

const maxMedia = 10;

/** The widest version of each picture. LinkedIn gives its address in two parts. */
export function mediaOf(copy: JsonObject): readonly string[] {
  const found = new Set<string>();
  walkObjects(copy, ({ value }) => {
    const { rootUrl, artifacts } = value;
    if (!isArray(artifacts)) return 'into';
    const [widest] = artifacts.filter(isJsonObject).toSorted((a, b) => widthOf(b) - widthOf(a));
    const end = widest?.['fileIdentifyingUrlPathSegment'];
    const address = `${typeof rootUrl === 'string' ? rootUrl : ''}${typeof end === 'string' ? end : ''}`;
    if (address.startsWith('https://') && URL.canParse(address)) found.add(address);
    return 'past';
  });
  return [...found].slice(0, maxMedia);
}

const widthOf = ({ width }: JsonObject): number => (typeof width === 'number' ? width : 0);
