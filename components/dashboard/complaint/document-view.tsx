/** The complaint as it will be, drawn from its document by our own elements: text only, nothing in it can run. */
import { Foreign, ForeignLink } from '#components/shared/foreign.tsx';
import type { Block, ComplaintDocument, LabelledText, PictureBlock } from '#lib/complaint/complaint-document.ts';
import { safeUrl } from '#components/shared/safe-url.ts';
import styles from './complaint.module.css';

export function DocumentView({ document }: { readonly document: ComplaintDocument }) {
  return (
    <article class={styles.letter} lang={document.language} data-testid="complaint-preview">
      <h2 class={styles.letterTitle}>
        <Foreign text={document.title} />
      </h2>
      <Details rows={document.letterhead} />
      {document.sections.map((section) => (
        <section key={section.id} class={styles.letterSection}>
          <h3>
            <Foreign text={section.heading} />
          </h3>
          {section.blocks.map((block, index) => (
            <BlockView key={index} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Foreign text={block.text} lines />
        </p>
      );
    case 'quote':
      return (
        <blockquote class={styles.quote}>
          <Foreign text={block.text} lines />
        </blockquote>
      );
    case 'list':
      return <ListView block={block} />;
    case 'details':
      return <Details rows={block.rows} />;
    case 'picture':
      return <PictureView block={block} />;
    case 'table':
      return <TableView block={block} />;
    case 'group':
      return (
        <div class={styles.letterGroup}>
          <h4>
            <Foreign text={block.heading} />
          </h4>
          {block.blocks.map((inner, index) => (
            <BlockView key={index} block={inner} />
          ))}
        </div>
      );
  }
}

function PictureView({ block }: { readonly block: PictureBlock }) {
  const { base64, mediaType, alt, width, height, caption } = block;
  return (
    <figure class={styles.picture}>
      <img src={`data:${mediaType};base64,${base64}`} alt={alt} width={width} height={height} />
      <figcaption class={styles.soft}>
        <Foreign text={caption} />
      </figcaption>
    </figure>
  );
}

function ListView({ block }: { readonly block: Extract<Block, { kind: 'list' }> }) {
  const items = block.items.map((item, index) => (
    <li key={index}>
      <Foreign text={item} lines />
    </li>
  ));
  return (
    <div>
      {block.label !== null && (
        <p>
          <strong>
            <Foreign text={block.label} />
          </strong>
        </p>
      )}
      {block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>}
    </div>
  );
}

function Details({ rows }: { readonly rows: readonly LabelledText[] }) {
  return (
    <dl class={styles.details}>
      {rows.map((row, index) => (
        <div key={index}>
          <dt>{row.label}</dt>
          <dd>
            {row.url !== undefined && safeUrl(row.url) !== null ? (
              <ForeignLink url={row.url} />
            ) : (
              <Foreign text={row.text} lines />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function TableView({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    <div class={styles.scroll} tabIndex={0} role="group" aria-label={block.caption}>
      <table>
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    <Foreign text={cell} lines />
                  </th>
                ) : (
                  <td key={column}>
                    <Foreign text={cell} lines />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
