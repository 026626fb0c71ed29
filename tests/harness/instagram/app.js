/** The synthetic site's own script: draws the posts of the page and of later answers, the other views, and the "why" screen. */
(() => {
  const state = { page: 0, loading: false, done: false, turn: 0, drawn: 0 };
  const { label } = document.body.dataset;
  window.syntheticFeed = state;

  const element = (name, attributes = {}, children = []) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const isObject = (value) => typeof value === 'object' && value !== null;

  /** Everything in a value, the value itself included, in its order; without what is there for its weight alone. */
  const within = (value) =>
    isObject(value)
      ? [value, ...Object.keys(value).flatMap((name) => (name === 'inert' ? [] : within(value[name])))]
      : [value];

  const isPost = (part) => isObject(part) && part.code && part.user;

  const isToken = (value) => String(value).startsWith('AQInvented');

  /** What makes a post an ad, whatever the names of the fields are: its number beside its token. */
  const slotIn = (parts) => {
    const slot = Object.values(parts.find((part) => isObject(part) && Object.values(part).some(isToken)) ?? {});
    return { adId: slot.find((value) => /^12099\d{10}$/.test(value)), token: slot.find(isToken) };
  };

  /** Posts in an answer, each with what is wrapped around it alone. */
  const postsIn = (value) => {
    const parts = within(value);
    const codes = new Set(parts.filter(isPost).map(({ code }) => code));
    if (codes.size > 1) return Object.values(value).flatMap(postsIn);
    return codes.size === 0 ? [] : [{ media: parts.find(isPost), ...slotIn(parts) }];
  };

  const draw = ({ media, adId, token }) => {
    const { username } = media.user;
    const sender = () => element('a', { href: `/${username}/`, role: 'link' }, [element('span', {}, [username])]);
    const link = linkOf({ media });
    const own = `/p/${media.code}/${adId ? 'liked_by/' : ''}`;
    const article = element('article', {}, [
      element('div', {}, [
        element('a', { href: `/${username}/` }, []),
        element('div', {}, [sender()]),
        ...(adId ? [element('div', {}, [element('span', {}, [label])])] : []),
      ]),
      element('div', { class: 'picture' }),
      ...(link ? [element('a', { href: link, role: 'link' }, [element('span', {}, ['Learn more'])])] : []),
      element('section', {}, [
        element('button', { type: 'button' }, ['Like']),
        element('a', { href: own }, ['12 likes']),
      ]),
      element('div', {}, [
        element('span', {}, [sender()]),
        ' ',
        element('span', { dir: 'auto' }, [media.caption.text]),
      ]),
      ...media.preview_comments.map(drawComment),
      ...(adId ? [whyButton(adId, token)] : []),
      ...window.inertParts(),
    ]);
    state.drawn += 1;
    return article;
  };

  const drawComment = ({ user, text }) =>
    element('ul', {}, [
      element('li', {}, [
        element('a', { href: `/${user.username}/` }, [user.username]),
        ' ',
        element('span', {}, [text]),
      ]),
    ]);

  const whyButton = (adId, token) => {
    const button = element('button', { type: 'button', 'data-why': adId }, ['Why you’re seeing this ad']);
    button.addEventListener('click', () => openWhy(adId, token));
    return button;
  };

  const viaFetch = async (address, body) => (await fetch(address, { method: 'POST', body })).json();

  const viaXhr = (address, body) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', address);
      request.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
      request.addEventListener('load', () => resolve(JSON.parse(request.responseText.replace('for (;;);', ''))));
      request.addEventListener('error', () => reject(new Error('no answer')));
      request.send(body.toString());
    });

  /** By turns in the two ways in which a page may ask. */
  const graphql = (name, variables = {}) => {
    const body = new URLSearchParams({
      fb_api_req_friendly_name: name,
      variables: JSON.stringify(variables),
      fb_dtsg: 'synthetic-token',
    });
    state.turn += 1;
    return (state.turn % 2 === 0 ? viaFetch : viaXhr)('/graphql/query', body);
  };

  const openWhy = async (adId, token) => {
    const params = JSON.stringify({ ad_id: adId, ad_client_token: token, page_type: 'FEED', source_surface: 'FEED' });
    await viaXhr(
      '/async/wbloks/fetch/?appid=com.bloks.www.bloks.ig_waist3_context_page&type=app&__bkv=synthetic',
      new URLSearchParams({ params, fb_dtsg: 'synthetic-token' }),
    );
    const close = element('button', { type: 'button' }, ['Close']);
    const dialog = element('dialog', { 'aria-label': 'Why you’re seeing this ad' }, [
      element('p', {}, ['Synthetic screen: the reasons are in the answer that the page just received.']),
      close,
    ]);
    close.addEventListener('click', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };

  const linkOf = ({ media }) =>
    Object.values(media).find((value) => String(value).startsWith('https://l.instagram.com/'));
  const account = ({ media }) =>
    element('a', { href: `/${media.user.username}/` }, [element('span', {}, [media.user.username])]);
  const shows = ({ adId }) => (adId ? { 'data-shows': adId } : {});
  const gap = () => element('div', { class: 'gap' });

  /** People's stories before and between the ads, one after the other in the same elements; the second has an address pasted on it. */
  const drawStories = (place, ads, people) => {
    const pasted = { ...people[1], href: 'https://l.instagram.com/?u=https%3A%2F%2Fwalk.example.org%2F&e=AT0' };
    const order = [people[0], ...ads.flatMap((ad, index) => [ad, index === 0 ? pasted : people[2]])];
    const sender = element('a');
    const note = element('span');
    const link = element('a', { target: '_blank' }, ['Learn more']);
    const viewer = element('div', { class: 'viewer' }, [
      element('div', {}, [element('div', {}, [sender]), note]),
      element('div', { class: 'picture' }),
    ]);
    place.append(element('section', {}, [viewer]));
    let at = -1;
    window.syntheticNext = () => {
      at += 1;
      const story = order[at];
      if (!story) return;
      const { username } = story.media.user;
      sender.href = `/${username}/`;
      sender.textContent = username;
      note.textContent = story.adId ? label : '2h';
      const href = story.href ?? linkOf(story);
      if (href) {
        link.href = href;
        viewer.append(link);
      } else link.remove();
      if (story.adId) viewer.dataset.shows = story.adId;
      else delete viewer.dataset.shows;
    };
    window.syntheticNext();
  };

  const drawReel = (post) =>
    element('div', { class: 'reel', ...shows(post) }, [
      element('div', { class: 'picture' }, [element('video', { playsinline: '' })]),
      element('div', {}, [
        element('div', {}, [account(post), element('span', {}, [post.adId ? label : 'Follow'])]),
        element('span', { dir: 'auto' }, [post.media.caption.text]),
        ...(post.adId ? [element('a', { href: linkOf(post) }, [element('span', {}, ['Learn more'])])] : []),
      ]),
    ]);

  const drawTile = (post) =>
    element('a', { href: `/p/${post.media.code}/`, ...shows(post) }, [element('img', { alt: '' })]);

  const views = {
    stories: (place, posts) =>
      drawStories(
        place,
        posts,
        everybody.filter(({ adId }) => !adId),
      ),
    reels: (place, posts) => place.append(...posts.map(drawReel), gap()),
    explore: (place, posts) => place.append(gap(), element('div', { class: 'grid' }, posts.map(drawTile)), gap()),
  };

  const everybody = [];
  const show = (view, posts) => {
    everybody.push(...posts);
    const place = document.querySelector(`#${view}`);
    if (view === 'feed') place.append(...posts.map(draw));
    else views[view](place, posts);
  };

  const loadMore = async () => {
    if (state.loading || state.done) return;
    state.loading = true;
    const posts = postsIn(await graphql('PolarisFeedRootPaginationCachedQuery_subscribe', { page: state.page }));
    state.page += 1;
    show('feed', posts);
    state.done = posts.length === 0;
    state.loading = false;
  };

  const loaders = {
    feed: async () => [],
    stories: async () => [
      ...postsIn(await graphql('PolarisStoriesV3AdsPoolQuery')),
      ...postsIn(await viaXhr('/ads/igwww_ads_graphql/', new URLSearchParams({ fb_dtsg: 'synthetic-token' }))),
    ],
    reels: async () => postsIn(await graphql('PolarisClipsTabDesktopPaginationQuery')),
    explore: async () => postsIn(await graphql('PolarisExploreGridQuery')),
  };

  const paths = { feed: '/', stories: '/stories/friends/', reels: '/reels/', explore: '/explore/' };

  const go = async (view) => {
    history.pushState({}, '', paths[view]);
    for (const other of Object.keys(loaders)) document.querySelector(`#${other}`).hidden = other !== view;
    const place = document.querySelector(`#${view}`);
    if (place.dataset.done !== undefined) return;
    show(view, await loaders[view]());
    place.dataset.done = '';
  };

  for (const button of document.querySelectorAll('[data-go]'))
    button.addEventListener('click', () => void go(button.dataset.go));

  /** Reads the page's own data as the real site does: each script once, and then it is removed. */
  for (const script of document.querySelectorAll('script[data-sjs]')) {
    show('feed', postsIn(JSON.parse(script.textContent)));
    script.remove();
  }
  addEventListener('scroll', () => {
    if (innerHeight + scrollY > document.documentElement.scrollHeight - 1200) void loadMore();
  });
})();
