/** Elements that do nothing, as a post is full of: in parts of ten, as many as the site says. */
window.inertParts = () =>
  Array.from({ length: window.inertElements / 10 }, () => {
    const part = document.createElement('div');
    for (let index = 0; index < 9; index += 1) {
      const span = document.createElement('span');
      span.setAttribute('class', 'inert');
      span.append(String(index));
      part.append(span);
    }
    return part;
  });
