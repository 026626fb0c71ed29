/** The synthetic timeline's own script: asks as X does, by XHR and by fetch in turn, and draws what comes. */
(() => {
  const timeline = document.querySelector('#timeline');
  const sidebar = document.querySelector('#sidebar');
  const { label, ads, shows } = JSON.parse(document.querySelector('#drawing').textContent);
  const asks = document.body.dataset.asks;
  const state = { cursor: 0, loading: false, done: false, turn: 0, drawn: 0, drawnAll: false };
  window.syntheticFeed = state;

  const element = (name, attributes = {}, children = []) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  /** Every object of an answer, outer ones first. */
  const each = (value, use) => {
    if (Array.isArray(value)) for (const item of value) each(item, use);
    else if (value && typeof value === 'object') {
      if (use(value) === 'past') return;
      for (const item of Object.values(value)) each(item, use);
    }
  };

  const nameOf = (user) => ({ ...user.legacy, ...user.core });

  const header = (user, time) => {
    const { name, screen_name: handle } = nameOf(user);
    const parts = [
      element('a', { href: `/${handle}` }, [element('span', {}, [name])]),
      element('a', { href: `/${handle}` }, [element('span', {}, [`@${handle}`])]),
    ];
    if (time) parts.push(element('a', { href: `/${handle}/status/${time}` }, [element('time', {}, ['2h'])]));
    return element('div', { 'data-testid': 'User-Name' }, parts);
  };

  /** Addresses are drawn as what is behind them, each piece in an element of its own. */
  const textOf = (post) => {
    const { full_text: text, entities } = post.legacy;
    const plain = text.replaceAll('&amp;', '&').split(/(https:\/\/t\.co\/\w+)/);
    const pieces = plain.map((piece) => {
      const link = entities.urls.find(({ url }) => url === piece);
      return link
        ? element('a', { href: link.url }, [element('span', { 'aria-hidden': 'true' }, ['https://']), link.display_url])
        : element('span', {}, [piece]);
    });
    return element('div', { 'data-testid': 'tweetText' }, pieces);
  };

  const quoted = (post) =>
    element('div', { role: 'link', tabindex: '0' }, [
      element('div', { 'data-testid': 'User-Name' }, [
        nameOf(post.core.user_results.result).name,
        element('time', {}, ['1d']),
      ]),
      textOf(post),
    ]);

  const whyButton = (impressionId) => {
    const button = element('button', { type: 'button' }, ['Why this ad?']);
    button.addEventListener('click', () => {
      const address = `/about-ads?aid=${impressionId}&lang=${document.documentElement.lang}`;
      document.body.prepend(element('iframe', { src: address, title: 'Why this ad?' }));
    });
    return button;
  };

  const draw = (post) => {
    const impressionId = ads[post.rest_id];
    const article = element(
      'article',
      {
        'data-testid': 'tweet',
        'data-post': post.rest_id,
        'data-shows': impressionId ? post.rest_id : '',
        role: 'article',
      },
      [header(post.core.user_results.result, impressionId ? null : post.rest_id), textOf(post)],
    );
    if (post.quoted_status_result) article.append(quoted(post.quoted_status_result.result));
    if (impressionId) article.append(element('div', {}, [element('span', {}, [label])]), whyButton(impressionId));
    article.append(...window.inertParts());
    const inside = impressionId ? element('div', { 'data-testid': 'placementTracking' }, [article]) : article;
    timeline.append(element('div', { 'data-testid': 'cellInnerDiv' }, [inside]));
    state.drawn += 1;
  };

  const drawPosts = (answer) =>
    each(answer, (value) => {
      const found = (value.tweet_results ?? value.tweetResult)?.result;
      if (found) draw(found);
      return found ? 'past' : 'into';
    });

  const showing = (name) => (shows[name] ? { 'data-shows': shows[name] } : {});

  const drawSidebar = (answer) =>
    each(answer, (value) => {
      if (value.__typename === 'TimelineTrend')
        sidebar.append(
          element('div', { 'data-testid': 'trend', ...showing(value.name) }, [element('span', {}, [value.name])]),
        );
      if (value.itemType === 'TimelineUser') {
        const { name, screen_name: handle } = nameOf(value.user_results.result);
        const link = element('a', { href: `/${handle}` }, [element('span', {}, [name])]);
        sidebar.append(element('div', { 'data-testid': 'UserCell', ...showing(handle) }, [link]));
      }
      return value.itemType ? 'past' : 'into';
    });

  const ask = (name, cursor = 0) => {
    const address = `/i/api/graphql/synthetic/${name}?variables=${encodeURIComponent(JSON.stringify({ cursor }))}`;
    state.turn += 1;
    return state.turn % 2 === 0 ? viaFetch(address) : viaXhr(address);
  };

  const viaFetch = async (address) => (await fetch(address)).json();

  const viaXhr = (address) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', address);
      request.addEventListener('load', () => resolve(JSON.parse(request.responseText)));
      request.addEventListener('error', () => reject(new Error('no answer')));
      request.send();
    });

  /** The last answers are those of the other tab. */
  const loadMore = async () => {
    if (state.loading || state.done) return;
    state.loading = true;
    const before = state.drawn;
    drawPosts(await ask(state.cursor < 3 ? 'HomeTimeline' : 'HomeLatestTimeline', state.cursor));
    state.cursor += 1;
    state.done = state.drawn === before;
    state.loading = false;
  };

  const start = async () => {
    drawSidebar(await ask('ExploreSidebar'));
    drawSidebar(await ask('ConnectTabTimeline'));
    if (asks === 'HomeTimeline') {
      addEventListener('scroll', () => {
        if (innerHeight + scrollY > document.documentElement.scrollHeight - 1200) void loadMore();
      });
      return loadMore();
    }
    drawPosts(await ask(asks));
    state.drawnAll = true;
  };
  void start();
})();
