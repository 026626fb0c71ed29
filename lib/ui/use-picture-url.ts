/** An address for the bytes of a kept picture, given back when it is no longer shown. */
import { useEffect, useState } from 'preact/hooks';
import type { PictureRow } from '#lib/store/rows.ts';

/** Null until it is made, and without a picture. A picture that is read anew by a live query keeps its address. */
export function usePictureUrl(picture: PictureRow | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  const key = picture === null ? null : `${picture.keptAt} ${picture.ad}`;
  useEffect(() => {
    if (picture === null) return setUrl(null);
    const made = URL.createObjectURL(new Blob([picture.bytes], { type: picture.mediaType }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [key]);
  return url;
}
