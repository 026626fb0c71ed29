/** An address for the bytes of a kept picture, given back when it is no longer shown. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PictureRow } from '#lib/store/rows.ts';

/** Null until it is made, and without a picture. A picture that is read anew by a live query keeps its address. */
export function usePictureUrl(picture: PictureRow | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  const latest = useRef(picture);
  useEffect(() => {
    latest.current = picture;
  });
  const key = picture === null ? null : `${picture.keptAt} ${picture.ad}`;
  useEffect(() => {
    const { current } = latest;
    const made = current && URL.createObjectURL(new Blob([current.bytes], { type: current.mediaType }));
    setUrl(made);
    return () => {
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [key]);
  return url;
}
