/** What both scripts of the synthetic site do with answers: ask for them, and read what they draw. */
(() => {
  let turn = 0;

  const element = (name, attributes = {}, children = []) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
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

  const graphql = (name, variables) => {
    const body = new URLSearchParams({
      fb_api_req_friendly_name: name,
      variables: JSON.stringify(variables),
      doc_id: '1',
      fb_dtsg: 'synthetic-token',
    });
    turn += 1;
    return turn % 2 === 0 ? viaFetch(body) : viaXhr(body);
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

  const postOf = (node) => {
    const story = storyOf(node);
    return {
      label: metadataOf(node).find((row) => /Sponsored(Political)?LabelStrategy/.test(row.__typename)),
      actor: story.actors?.[0] ?? { name: 'Suggested for you' },
      message: story.message?.text ?? story.comet_sections?.message?.story?.message?.text ?? '',
      link: linkOf(node),
      permalink: story.wwwURL ?? story.permalink_url,
    };
  };

  window.syntheticParts = { element, collectStories, postOf, sponsoredText, adIdOf, graphql, documentsOf };
})();
