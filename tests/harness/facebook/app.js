/** The synthetic home feed's own script: draws the posts of the page and of later answers, and the "why" dialog. */
(() => {
  const { element, collectStories, postOf, sponsoredText, adIdOf, graphql, documentsOf } = window.syntheticParts;
  const feed = document.querySelector('#feed');
  const aside = document.querySelector('#right');
  const state = { cursor: 0, loading: false, done: false, drawn: 0 };
  const { pictureHost, crossorigin, video, commented } = document.body.dataset;
  window.syntheticFeed = state;

  /** Reads the page's own data as Facebook does: each script once, and then it is removed. */
  const readEmbedded = () => {
    for (const script of document.querySelectorAll('script[data-sjs]')) {
      collectEdges(JSON.parse(script.textContent ?? ''), (edge) => drawPost(edge));
      script.remove();
    }
  };

  const collectEdges = (value, use) => {
    if (Array.isArray(value)) for (const item of value) collectEdges(item, use);
    else if (value && typeof value === 'object') {
      if (value.node?.__typename === 'Story' || value.node?.__typename === 'ShowcaseFeedUnit') use(value);
      else for (const item of Object.values(value)) collectEdges(item, use);
    }
  };

  const drawPost = (edge) => {
    const { node } = edge;
    const { label, actor, message, link, permalink } = postOf(node);
    const article = element('div', { role: 'article', 'data-post': node.post_id ?? node.id ?? '' });
    const header = element('div', { class: 'header' }, [
      element('a', { role: 'link', href: actor.url ?? '#', 'data-ad-rendering-role': 'profile_name' }, [actor.name]),
      element('span', { class: 'meta' }, [label ? sponsoredText(label) : '3 hrs']),
    ]);
    if (pictureHost) header.prepend(image(`https://${pictureHost}/v/portrait/p${node.post_id ?? 0}.png`, 40, 40));
    article.append(header, element('div', { 'data-ad-rendering-role': 'story_message' }, [message]));
    if (label && pictureHost) article.append(creative(node));
    if (link) article.append(element('a', { class: 'card', href: link.url, role: 'link' }, [link.title]));
    if (label) article.append(whyButton(node));
    if (permalink) article.append(element('a', { class: 'permalink', href: permalink }, ['•']));
    article.append(...window.inertParts());
    feed.append(article);
    state.drawn += 1;
  };

  const image = (src, width, height) =>
    element('img', { ...(crossorigin === 'true' && { crossorigin: 'anonymous' }), src, width, height, alt: '' });

  /** The picture of an ad, from the host that the page draws its pictures from. */
  const creative = (node) => {
    let address = null;
    collectPictures(node, (uri) => (address ??= uri));
    if (address === null) return '';
    const url = new URL(address);
    url.host = pictureHost;
    if (adIdOf(node) === commented)
      return element('div', { role: 'article', 'aria-label': 'Comment' }, [image(url.href, 500, 261)]);
    return adIdOf(node) === video
      ? element('video', { poster: url.href, width: 500, height: 261 })
      : image(url.href, 500, 261);
  };

  const collectPictures = (value, use) => {
    if (Array.isArray(value)) for (const item of value) collectPictures(item, use);
    else if (value && typeof value === 'object') {
      if (value.large_share_image) use(value.large_share_image.uri);
      for (const item of Object.values(value)) collectPictures(item, use);
    }
  };

  const whyButton = (node) => {
    const adId = adIdOf(node);
    const button = element('button', { type: 'button', 'data-why': adId }, ['Why am I seeing this ad?']);
    button.addEventListener('click', () => openWhy(adId));
    return button;
  };

  const loadMore = async () => {
    if (state.loading || state.done) return;
    state.loading = true;
    const text = await graphql('CometNewsFeedPaginationQuery', { cursor: state.cursor });
    state.cursor += 1;
    const before = state.drawn;
    for (const part of documentsOf(text)) collectEdges(part, drawPost);
    state.done = state.drawn === before;
    state.loading = false;
  };

  /** Cards of one link each, below a heading that says of all of them that they are ads; then what is no ad. */
  const loadRightColumn = async () => {
    const text = await graphql('CometHomeRightSideEgoRefetchQuery', {});
    const items = documentsOf(text)
      .flatMap((part) => part.data?.viewer?.auxColumnUnits?.nodes ?? [])
      .flatMap((unit) => unit.item_collection?.nodes ?? []);
    const cards = items.map((item, index) => {
      const away = item.target_url ? item : Object.values(item).find((part) => part?.target_url);
      const adId = adIdOf(item);
      return element('div', { class: 'rhc' }, [
        element(
          'a',
          {
            role: 'link',
            target: `rhcad_${index}`,
            href: `${away.target_url}?fbclid=IwARsynthetic`,
            attributionsrc: '/privacy_sandbox/comet/register/source/',
            'data-shows': adId,
          },
          [
            element('div', { class: 'picture' }),
            element('div', {}, [element('span', {}, [away.title])]),
            element('div', {}, [element('span', {}, ['example.org'])]),
          ],
        ),
      ]);
    });
    const contacts = ['Perpetua Dunnockshaw', 'Barnaby Stonechatter'].map((name) =>
      element('li', {}, [element('a', { href: `/${name.replace(' ', '.')}` }, [name])]),
    );
    aside.append(
      element('div', {}, [element('h3', {}, [element('span', {}, ['Sponsored'])]), element('div', {}, cards)]),
      element('div', {}, [element('h3', {}, ['Contacts']), element('ul', {}, contacts)]),
    );
  };

  const openWhy = async (adId) => {
    await graphql('CometAdPrefsWAISTDialogRootQuery', {
      adId,
      fields: { ad_id: adId, client_token: 'synthetic', request_id: '1', entrypoint: 'DESKTOP_WAIST_DIALOG' },
    });
    const close = element('button', { type: 'button' }, ['Close']);
    const dialog = element('dialog', { 'aria-label': 'Why you saw this ad' }, [
      element('h2', {}, ['Why you saw this ad']),
      element('p', {}, ['Synthetic dialog: the reasons are in the answer that the page just received.']),
      close,
    ]);
    close.addEventListener('click', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    state.why = adId;
  };

  const loadOther = async (query) => {
    state.done = true;
    for (const part of documentsOf(await graphql(query, {}))) collectStories(part, drawPost);
    state.drawnAll = true;
  };

  readEmbedded();
  if (document.body.dataset.query) void loadOther(document.body.dataset.query);
  else void loadRightColumn();
  addEventListener('scroll', () => {
    if (innerHeight + scrollY > document.documentElement.scrollHeight - 1200) void loadMore();
  });
})();
