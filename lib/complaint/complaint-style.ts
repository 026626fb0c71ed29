/** How a complaint looks: on paper, on a screen in light and dark, and enlarged. */
export const complaintStyle = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
a { color: LinkText; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; }
h3 { font-size: 1.05rem; margin-top: 1.75rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 1fr) 3fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; white-space: pre-line; }
p, li { white-space: pre-line; }
blockquote { margin: 1rem 0; padding: .5rem 1rem; border-inline-start: .25rem solid GrayText; white-space: pre-wrap; }
figure { margin: 1rem 0; break-inside: avoid; }
figure img { display: block; max-width: 100%; height: auto; border: 1px solid GrayText; }
figcaption { font-size: .9rem; padding-block: .25rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: start; font-weight: 600; padding-block: .25rem; }
th, td { border: 1px solid GrayText; padding: .3rem .5rem; text-align: start; vertical-align: top; }
blockquote, dd, td, th, li, p, h3 { unicode-bidi: isolate; }
:target { outline: 2px solid Highlight; outline-offset: 2px; }
@media (min-width: 32rem) { th, td { min-width: 5.5rem; } th[scope="col"], tr[id] > th { overflow-wrap: normal; } tr[id] > th { min-width: 2rem; } }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; font-size: 10.5pt; }
  h2, h3, caption { break-after: avoid; }
  tr, blockquote { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}`;
