// The floor: the least that a virtual list can do. Rows of one height, text cut off, no names, no
// days, nothing for screen readers. A real list cannot be faster, only near to it.
const rowHeight = 48;
const overscan = 5;

const box = document.querySelector('.box');
const scroller = document.createElement('div');
const space = document.createElement('div');
scroller.style.cssText = 'block-size: 100%; overflow-y: auto';
space.style.cssText = 'position: relative';
scroller.append(space);
box.append(scroller);

let messages = [];
const rows = new Map();

function draw() {
  const first = Math.max(0, Math.floor(scroller.scrollTop / rowHeight) - overscan);
  const count = Math.ceil(scroller.clientHeight / rowHeight) + 2 * overscan;
  const last = Math.min(messages.length, first + count);
  for (const [index, row] of rows) {
    if (index >= first && index < last) continue;
    row.remove();
    rows.delete(index);
  }
  for (let index = first; index < last; index++) {
    if (rows.has(index)) continue;
    const { own, text } = messages[index];
    const row = document.createElement('p');
    row.textContent = text;
    row.style.cssText = `position: absolute; inset-block-start: ${index * rowHeight}px;
      inset-inline: 8px; block-size: ${rowHeight}px; margin: 0; overflow: hidden;
      text-align: ${own ? 'end' : 'start'}`;
    rows.set(index, row);
    space.append(row);
  }
}

function toEnd() {
  space.style.blockSize = `${messages.length * rowHeight}px`;
  scroller.scrollTop = scroller.scrollHeight;
  draw();
}

scroller.addEventListener('scroll', draw, { passive: true });

window.list = {
  message: (message) => message,
  show(history) {
    messages = [...history];
    rows.clear();
    space.replaceChildren();
    toEnd();
  },
  append(message) {
    messages.push(message);
    toEnd();
  },
};
