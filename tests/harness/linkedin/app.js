/** The first synthetic feed's own script: asks for posts as the page is scrolled, and draws them in the layout before 2025. */
(() => {
  const feed = document.querySelector('[data-testid="mainFeed"]');
  const state = { cursor: 0, loading: false, done: false, drawn: 0 };
  window.syntheticFeed = state;

  const element = (name, attributes = {}, children = []) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const twice = (text) => [
    element('span', { 'aria-hidden': 'true' }, [text]),
    element('span', { class: 'visually-hidden' }, [text]),
  ];

  /** The line below the name, whatever it is called. */
  const lineOf = (actor) => Object.values(actor).find((part) => part?.accessibilityText && part.text)?.text ?? '';

  const draw = (update) => {
    const { actor, commentary, content, header } = update;
    const activity = /urn:li:activity:\d+/.exec(update.entityUrn)?.[0] ?? 'urn:li:inAppPromotion:1';
    const children = [];
    if (header) children.push(element('div', { class: 'update-components-header' }, [header.text.text ?? header.text]));
    if (actor)
      children.push(
        element('div', { class: 'update-components-actor' }, [
          element('a', { class: 'update-components-actor__meta-link', href: actor.navigationContext.actionTarget }, [
            element('span', { class: 'update-components-actor__title' }, twice(actor.name.text)),
          ]),
          element('span', { class: 'update-components-actor__sub-description' }, twice(lineOf(actor))),
        ]),
      );
    if (commentary) children.push(element('div', { class: 'update-components-text' }, [commentary.text.text]));
    const article = content?.articleComponent;
    if (article) children.push(element('a', { href: article.navigationContext.actionTarget }, [article.title.text]));
    children.push(...window.inertParts());
    feed.append(element('div', { class: 'feed-shared-update-v2', 'data-urn': activity }, children));
    state.drawn += 1;
  };

  const ask = (start) => {
    const address = `/voyager/api/graphql?queryId=voyagerFeedDashMainFeed.synthetic&start=${start}`;
    if (state.cursor % 2 === 1) return fetch(address).then((answer) => answer.json());
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      request.addEventListener('load', () => resolve(JSON.parse(request.responseText)));
      request.send();
    });
  };

  const loadMore = async () => {
    if (state.loading || state.done) return;
    state.loading = true;
    const { included } = await ask(state.drawn);
    const updates = included.filter((entity) => /fsd_update:/.test(entity.entityUrn ?? ''));
    state.cursor += 1;
    state.done = updates.length === 0;
    updates.forEach(draw);
    state.loading = false;
  };

  void loadMore();
  addEventListener('scroll', () => {
    if (innerHeight + scrollY > document.documentElement.scrollHeight - 1200) void loadMore();
  });
})();
