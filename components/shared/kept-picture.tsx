/** A picture from the bytes that are kept of it: nothing is loaded from anywhere. */
import type { PictureRow } from '#lib/store/rows.ts';
import { usePictureUrl } from '#lib/ui/use-picture-url.ts';

interface Props {
  readonly picture: PictureRow | null;
  readonly alt: string;
  readonly class?: string | undefined;
}

export function KeptPicture({ picture, alt, class: className }: Props) {
  const url = usePictureUrl(picture);
  if (picture === null || url === null) return null;
  return (
    <img src={url} alt={alt} width={picture.width} height={picture.height} class={className} data-testid="picture" />
  );
}
