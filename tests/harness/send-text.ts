/** How the synthetic sites send a page, a script or an answer: under a policy as strict as theirs. */
import type { ServerResponse } from 'node:http';

export function sendText(response: ServerResponse, type: string, text: string): void {
  response
    .writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'self' 'unsafe-inline'",
    })
    .end(text);
}
