/** The synthetic YouTube's own script: draws each view when it is first opened, from answers that it asks for; the page is never
 *  loaded again, and a view that was left stays in the page, hidden. */
(() => {
  const plan = JSON.parse(document.querySelector('#drawing')?.textContent ?? '');
  const main = document.querySelector('main');
  const state = { cursor: 0, loading: false, done: false, drawn: 0 };
  window.syntheticFeed = state;

  const element = (name, attributes = {}, children = []) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const ask = async (name, body) => {
    const request = new Request(`/youtubei/v1/${name}?prettyPrint=false`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ context: { client: { clientName: 'WEB' } }, ...body }),
    });
    const response = await fetch(request);
    return name === 'next' ? JSON.parse(await response.text()) : response.json();
  };

  const redirect = (ad) => `https://www.googleadservices.com/pagead/aclk?adurl=${encodeURIComponent(ad.landingUrl)}`;

  const drawAd = (ad) => {
    const more = element('button', { type: 'button', 'aria-label': 'My Ad Center' }, ['⋮']);
    more.addEventListener('click', () => openWhy(ad));
    const href = ad.videoId ? `/watch?v=${ad.videoId}&pp=x` : redirect(ad);
    return element('ytd-ad-slot-renderer', { 'data-ad': ad.adId, 'data-shows': ad.adId }, [
      element('a', { href }, [element('h3', {}, [ad.title])]),
      element('div', {}, [ad.text]),
      element('span', {}, [plan.label]),
      ad.channel ? element('a', { href: `/@${ad.channel.handle}` }, [ad.channel.name]) : element('span', {}, [ad.site]),
      more,
    ]);
  };

  const drawVideo = (video) =>
    element('div', {}, [
      element('a', { href: `/watch?v=${video.videoId}` }, [element('h3', {}, [video.title])]),
      element('div', {}, [video.author]),
    ]);

  const draw = (list, item) => {
    list.append(
      element('ytd-rich-item-renderer', {}, [item.site ? drawAd(item) : drawVideo(item), ...window.inertParts()]),
    );
    state.drawn += 1;
  };

  /** The player lays over a video what belongs to its ad, names the ad's video, and takes both away again. */
  const play = (player, ads) => {
    const title = element('a', { class: 'ytp-title-link', href: '/watch?v=privateV000' }, ['A video']);
    player.append(title);
    let at = 0;
    window.syntheticNext = () => {
      const ad = ads[at / 2];
      at += 1;
      const layer = player.querySelector('.video-ads');
      if (!ad) {
        player.classList.remove('ad-showing');
        layer.replaceChildren();
        title.href = '/watch?v=privateV000';
        delete player.dataset.shows;
        return;
      }
      title.href = `/watch?v=${ad.videoId}`;
      layer.replaceChildren(
        element('div', { class: 'ytp-ad-player-overlay' }, [
          element('span', { class: 'ytp-ad-badge' }, [`${plan.label} · 0:15`]),
          element('button', { class: 'ytp-ad-visit-advertiser-button' }, [element('span', {}, [ad.site])]),
        ]),
      );
      player.classList.add('ad-showing');
      player.dataset.shows = ad.adId;
    };
  };

  const views = {
    async home(list) {
      list.append(element('div', { id: 'masthead-ad' }, [drawAd(plan.masthead)]));
      for (const item of plan.home) draw(list, item);
    },
    async search(list) {
      await ask('search', { query: 'synthetic' });
      for (const item of plan.search) draw(list, item);
    },
    async watch(list) {
      await Promise.all([ask('player', { videoId: 'privateV000' }), ask('next', { videoId: 'privateV000' })]);
      const player = element('div', { class: 'html5-video-player' }, [
        element('div', { class: 'video-ads ytp-ad-module' }),
      ]);
      list.append(player);
      for (const item of plan.beside) draw(list, item);
      list.append(element('ytd-comment-view-model', {}, [`${plan.comment.author}: ${plan.comment.text}`]));
      await ask('player/ad_break', {});
      play(player, [plan.before, plan.break]);
    },
    async shorts(list) {
      await ask('reel/reel_watch_sequence', {});
      for (const item of plan.shorts) draw(list, item);
    },
  };

  const paths = {
    home: '/',
    search: '/results?search_query=synthetic',
    watch: '/watch?v=privateV000',
    shorts: '/shorts/privateV052',
  };

  const open = async (name) => {
    delete document.body.dataset.drawn;
    for (const section of main.children) section.hidden = section.dataset.name !== name;
    if (![...main.children].some((section) => section.dataset.name === name)) {
      const list = element('section', { 'data-name': name });
      main.append(list);
      await views[name](list);
    }
    document.body.dataset.drawn = name;
  };

  const plannedItems = (page) => [...plan.more.slice(page * 6, page * 6 + 6), ...plan.ads.slice(page, page + 1)];

  const loadMore = async () => {
    const list = main.querySelector('[data-name="home"]:not([hidden])');
    if (!list || state.loading || state.done) return;
    state.loading = true;
    const answer = await ask('browse', { continuation: state.cursor });
    const items = plan.more ? plannedItems(state.cursor) : window.itemsInAnswer(answer);
    state.cursor += 1;
    for (const item of items) draw(list, item);
    state.done = items.length === 0;
    state.loading = false;
  };

  const openWhy = (ad) => {
    const src = `/aboutthisad?pf=web&source=youtube&reasons=${ad.why}&hl=en&opi=1`;
    const dialog = element('dialog', { 'aria-label': 'My Ad Center' }, [
      element('iframe', { src, width: 400, height: 300 }),
    ]);
    document.body.append(dialog);
    dialog.showModal();
  };

  for (const link of document.querySelectorAll('nav button'))
    link.addEventListener('click', () => {
      history.pushState({}, '', paths[link.dataset.view]);
      void open(link.dataset.view);
    });
  void open('home');
  addEventListener('scroll', () => {
    if (innerHeight + scrollY > document.documentElement.scrollHeight - 1200) void loadMore();
  });
})();
