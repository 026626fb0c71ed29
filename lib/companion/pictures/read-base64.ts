/** The bytes of a blob as base64, made by the browser: Firefox lets a content script only look at bytes that the page's world made. */

export function readBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const { result } = reader;
      resolve(typeof result === 'string' ? result.slice(result.indexOf(',') + 1) : '');
    });
    reader.addEventListener('error', () => reject(new Error('readBase64: the blob cannot be read')));
    reader.readAsDataURL(blob);
  });
}
