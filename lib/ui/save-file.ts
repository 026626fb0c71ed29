/** Giving the user a file, as a download from the page itself. */

/** Saves under the name; the object's address is given back once the browser has begun. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function saveText(name: string, type: 'text/html' | 'application/json' | 'text/calendar', text: string): void {
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
