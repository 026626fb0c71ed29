/** A page as a picture in shades of grey, as everything here that looks at pixels takes it. */

/** Row by row from the top left; 0 is black, 255 white. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Four bytes a pixel (red, green, blue, how solid), as a canvas gives them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** The shades of grey that an eye sees, on white paper where a pixel is not solid. */
export function pictureOf({ width, height, data }: Pixels): Picture {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    const [red = 0, green = 0, blue = 0, solid = 0] = [data[from], data[from + 1], data[from + 2], data[from + 3]];
    const shade = (red * 77 + green * 150 + blue * 29) >> 8;
    grey[at] = 255 + ((shade - 255) * solid) / 255;
  }
  return { width, height, grey };
}

/** The picture turned by so many quarters, clockwise. */
export function quarterTurned(picture: Picture, quarters: number): Picture {
  let turned = picture;
  for (let left = ((quarters % 4) + 4) % 4; left > 0; left -= 1) turned = quarterTurn(turned);
  return turned;
}

function quarterTurn({ width, height, grey }: Picture): Picture {
  const turned = new Uint8Array(grey.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned[x * height + (height - 1 - y)] = grey[y * width + x] ?? 255;
  return { width: height, height: width, grey: turned };
}
