/** The second synthetic feed's own script: the menu of a post, and the dialog that it opens, which is filled a little later. */
(() => {
  window.syntheticFeed = { done: true, loading: false, drawn: document.querySelectorAll('[role=listitem]').length };

  const openDialog = ({ name, why }) => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.innerHTML = '<h2>Why am I seeing this ad?</h2><div role="progressbar"></div>';
    document.body.append(dialog);
    setTimeout(() => {
      dialog.querySelector('[role=progressbar]').remove();
      const advertiser = document.createElement('p');
      advertiser.textContent = `This ad is from ${name}.`;
      const list = document.createElement('ul');
      for (const reason of why) list.append(Object.assign(document.createElement('li'), { textContent: reason }));
      dialog.append(advertiser, list);
      dialog.insertAdjacentHTML(
        'beforeend',
        '<p><a href="/mypreferences/d/categories/ads">Manage your ad settings</a></p><p>Is this information helpful?</p>',
      );
    }, 300);
  };

  addEventListener('click', ({ target }) => {
    const item = target.closest('[data-why]');
    if (item) {
      openDialog(window.reasons[item.dataset.why]);
      item.parentElement.remove();
    }
    const card = target.closest('[data-menu]')?.closest('[data-ad]');
    if (!card) return;
    const menu = document.createElement('div');
    menu.setAttribute('role', 'menu');
    menu.innerHTML = `<div role="menuitem" tabindex="0" data-why="${card.dataset.ad}">Why am I seeing this ad?</div>`;
    document.body.append(menu);
  });
})();
