/** The synthetic site beside its feed: a video feed with an ad over a video, Marketplace, reels, and a viewer of stories that shows one
 *  after the other in the same elements. Class names are of no use to anybody. `data-shows` is the tests' own. */
(() => {
  const { element, collectStories, postOf, sponsoredText, adIdOf, graphql, documentsOf } = window.syntheticParts;
  const { query, surface } = document.body.dataset;
  const main = document.querySelector('[role="main"]');
  const state = { drawnAll: false };
  window.syntheticFeed = state;

  const account = ({ actor }) =>
    element('a', { role: 'link', href: actor.url ?? '#' }, [element('span', {}, [actor.name])]);
  const caption = ({ message }) => element('div', { dir: 'auto' }, [element('span', {}, [message])]);
  const away = ({ link }, words) =>
    element('a', { role: 'link', target: '_blank', href: link.url }, [element('span', {}, [words])]);
  const label = ({ label: strategy }) => (strategy ? sponsoredText(strategy) : element('span', {}, ['3 hrs']));
  const player = (children = []) =>
    element('div', { class: 'video' }, [element('video', { playsinline: '' }), ...children]);

  /** What is drawn of a post's node; `data-shows` names its ad. */
  const read = (node) => ({ ...postOf(node), adId: adIdOf(node), id: node.post_id });
  const shows = ({ adId }) => (adId ? { 'data-shows': adId } : {});
  const gap = () => element('div', { class: 'gap' });

  /** The first ad plays over somebody's video, a while after that was drawn; the other is a post of the feed. */
  const drawVideos = (posts) => {
    const [over, ...others] = [...posts.filter(({ adId }) => adId), ...posts.filter(({ adId }) => !adId)];
    const rows = others.map((post) =>
      element('div', { class: 'post', ...shows(post) }, [
        account(post),
        label(post),
        caption(post),
        player(),
        ...(post.adId ? [away(post, 'Learn more')] : []),
      ]),
    );
    const [feedAd, played, ...rest] = rows;
    const screen = played.querySelector('.video');
    const overlay = element('div', { class: 'overlay' }, [account(over), label(over), away(over, 'Learn more')]);
    window.syntheticNext = () => {
      if (overlay.isConnected) {
        overlay.remove();
        delete screen.dataset.shows;
      } else {
        screen.append(overlay);
        screen.dataset.shows = over.adId;
      }
    };
    main.append(
      element('div', { id: 'watch_feed' }, [
        element('div', { 'data-pagelet': 'MainFeed' }, [played, gap(), feedAd, gap(), ...rest]),
      ]),
    );
  };

  const cell = (post, link) =>
    element('div', { style: 'min-width: 242px; max-width: 300px' }, [
      element('span', {}, [element('div', {}, [link])]),
    ]);
  const card = (attributes, lines) =>
    element('a', { role: 'link', ...attributes }, [
      element('div', { class: 'picture' }, [element('img', { alt: '' })]),
      ...lines.map((line) => element('div', {}, [element('span', {}, [line])])),
    ]);

  const drawMarketplace = (posts) => {
    const cells = posts.map((post) =>
      cell(
        post,
        post.adId
          ? card({ href: post.link.url, ...shows(post) }, [post.actor.name, 'example.org'])
          : card({ href: `/marketplace/item/${post.id}/?ref=browse` }, ['£20', post.message, 'Leeds']),
      ),
    );
    const about = element('a', { href: '/ads/about/?entry_product=ad_preferences' }, ['Sponsored']);
    main.append(
      element('div', { class: 'grid' }, cells.slice(0, 2)),
      gap(),
      element('div', {}, [element('object', {}, [about])]),
      element('div', { class: 'grid', 'aria-label': 'Collection of Marketplace items' }, cells.slice(2)),
      gap(),
    );
  };

  const drawReels = (posts) => {
    const reels = posts.map((post) =>
      element('div', { class: 'reel', ...shows(post) }, [
        element('div', { 'data-pagelet': 'Reels' }, [element('div', { 'data-video-id': `77${post.id}` }, [player()])]),
        element('div', {}, [
          element('div', {}, [account(post), label(post)]),
          caption(post),
          ...(post.adId ? [away(post, 'Learn more')] : []),
        ]),
      ]),
    );
    main.append(...reels, gap());
  };

  /** People's stories before and between the ads; the second has an address of its own pasted on it. */
  const drawStories = (posts) => {
    const ads = posts.filter(({ adId }) => adId);
    const people = posts.filter(({ adId }) => !adId);
    const order = [people[0], ads[0], { ...people[1], link: { url: 'https://walk.example.org/' } }, ads[1], people[0]];
    const viewer = element('div', { class: 'viewer' });
    main.append(element('div', { 'data-pagelet': 'StoriesContentPane' }, [viewer]));
    const sender = element('a', { role: 'link' });
    const note = element('span');
    const text = element('span');
    const link = element('a', { role: 'link', target: '_blank' }, ['Learn more']);
    viewer.append(element('div', {}, [sender, note]), element('div', { class: 'picture' }), text, link);
    let at = -1;
    window.syntheticNext = () => {
      at += 1;
      const story = order[at];
      if (!story) return;
      sender.href = story.actor.url;
      sender.textContent = story.actor.name;
      note.replaceChildren(label(story));
      text.textContent = story.message;
      if (story.link) {
        link.href = story.link.url;
        viewer.append(link);
      } else link.remove();
      if (story.adId) viewer.dataset.shows = story.adId;
      else delete viewer.dataset.shows;
    };
    window.syntheticNext();
  };

  const views = { video: drawVideos, marketplace: drawMarketplace, reels: drawReels, stories: drawStories };

  const load = async () => {
    const nodes = [];
    for (const part of documentsOf(await graphql(query, {}))) collectStories(part, ({ node }) => nodes.push(node));
    views[surface](nodes.map(read));
    state.drawnAll = true;
  };
  void load();
})();
