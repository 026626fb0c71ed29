/** The synthetic feed's own script: asks for more of the feed as the page is scrolled, and puts it there as it comes. */
(() => {
  const feed = document.querySelector('shreddit-feed');
  const drawn = () => feed.querySelectorAll('[post-title]').length;
  const state = { loading: false, done: false, drawn: drawn() };
  window.syntheticFeed = state;

  const loadMore = async () => {
    if (state.loading || state.done) return;
    state.loading = true;
    const answer = await fetch(`/svc/shreddit/feeds/home-feed?after=${state.drawn}`);
    feed.insertAdjacentHTML('beforeend', await answer.text());
    state.done = drawn() === state.drawn;
    state.drawn = drawn();
    state.loading = false;
  };

  addEventListener('scroll', () => {
    if (innerHeight + scrollY > document.documentElement.scrollHeight - 1200) void loadMore();
  });
})();
