/** The name under which a capture script leaves its socket in the world that all scripts of ours in a page share, and the page cannot
 *  see; it is the key of a registered symbol. Without imports, so that content scripts stay small. */
export const captureSocket = 'countercanvass capture';
