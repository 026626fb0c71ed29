/** The synthetic home feed's own script: draws the posts of the page and of later answers, and the "why" dialog. */
(() => {
  const feed = document.querySelector('#feed');
  const aside = document.querySelector('#right');
  const state = { cursor: 0, loading: false, done: false, turn: 0, drawn: 0 };
  const { pictureHost, crossorigin, video, commented } = document.body.dataset;
  window.syntheticFeed = state;

  const element = (name, attributes = {}, children = []) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

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

  /** Posts wherever an answer has them, each once: other surfaces than the feed put them elsewhere. */
  const collectStories = (value, use) => {
    if (Array.isArray(value)) for (const item of value) collectStories(item, use);
    else if (value && typeof value === 'object') {
      if (value.__typename === 'Story' && value.comet_sections) use({ node: value });
      else for (const item of Object.values(value)) collectStories(item, use);
    }
  };

  const storyOf = (node) => node.comet_sections?.content?.story ?? node;

  const metadataOf = (node) => node.comet_sections?.context_layout?.story?.comet_sections?.metadata ?? [];

  const drawPost = (edge) => {
    const { node } = edge;
    const story = storyOf(node);
    const label = metadataOf(node).find((row) => /Sponsored(Political)?LabelStrategy/.test(row.__typename));
    const actor = story.actors?.[0] ?? { name: 'Suggested for you' };
    const message = story.message?.text ?? story.comet_sections?.message?.story?.message?.text ?? '';
    const link = linkOf(node);
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
    if (story.wwwURL ?? story.permalink_url)
      article.append(element('a', { class: 'permalink', href: story.wwwURL ?? story.permalink_url }, ['•']));
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

  /** The visible label; the real site draws its letters out of order, one element each. */
  const sponsoredText = (label) => {
    const text = typeof label.label === 'string' ? label.label : 'Sponsored';
    return element('span', {}, [text]);
  };

  const linkOf = (node) => {
    let found = null;
    collectLinks(node, (url, title) => (found ??= { url, title }));
    return found;
  };

  const collectLinks = (value, use) => {
    if (Array.isArray(value)) for (const item of value) collectLinks(item, use);
    else if (value && typeof value === 'object') {
      if (value.__typename === 'ExternalWebLink' && value.url) use(value.url, new URL(value.url).host);
      for (const item of Object.values(value)) collectLinks(item, use);
    }
  };

  const adIdOf = (node) => {
    let found = null;
    const walk = (value) => {
      if (found || !value || typeof value !== 'object') return;
      if (value.lbl_adv_iden ?? value.ad_id) found = value.lbl_adv_iden ?? value.ad_id;
      else for (const item of Object.values(value)) walk(item);
    };
    walk(node);
    return found;
  };

  const whyButton = (node) => {
    const adId = adIdOf(node);
    const button = element('button', { type: 'button', 'data-why': adId }, ['Why am I seeing this ad?']);
    button.addEventListener('click', () => openWhy(adId));
    return button;
  };

  const graphql = (name, variables) => {
    const body = new URLSearchParams({
      fb_api_req_friendly_name: name,
      variables: JSON.stringify(variables),
      doc_id: '1',
      fb_dtsg: 'synthetic-token',
    });
    state.turn += 1;
    return state.turn % 2 === 0 ? viaFetch(body) : viaXhr(body);
  };

  const viaFetch = async (body) => (await fetch('/api/graphql/', { method: 'POST', body })).text();

  const viaXhr = (body) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/api/graphql/');
      request.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
      request.addEventListener('load', () => resolve(request.responseText));
      request.addEventListener('error', () => reject(new Error('no answer')));
      request.send(body.toString());
    });

  /** Each line is a document of its own; a line that cannot be read is skipped, as the real site does. */
  const documentsOf = (text) =>
    text.split('\n').flatMap((line) => {
      try {
        return line.trim() === '' ? [] : [JSON.parse(line)];
      } catch {
        return [];
      }
    });

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

  const loadRightColumn = async () => {
    const text = await graphql('CometHomeRightSideEgoRefetchQuery', {});
    for (const part of documentsOf(text)) {
      const units = part.data?.viewer?.auxColumnUnits?.nodes ?? [];
      for (const item of units.flatMap((unit) => unit.item_collection?.nodes ?? [])) {
        aside.append(
          element('div', { class: 'rhc' }, [
            element('a', { href: item.rhc_ad.target_url }, [item.rhc_ad.title]),
            element('p', {}, [item.rhc_ad.description]),
          ]),
        );
      }
    }
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
