// Runs the exchange of a page anew, in front of a simulated service of its own. Its code comes when it is wanted.
const block = document.querySelector<HTMLElement>('[data-exchange]');
const button = block?.querySelector('button');

const run = async ({ dataset, children }: HTMLElement): Promise<void> => {
  const [{ play }, { walks }] = await Promise.all([import('./play.ts'), import('./walks.ts')]);
  const walk = walks[dataset['exchange'] ?? ''];
  if (!walk) return;
  const { path, body, status, reply } = await play(walk);
  const [line, sent, , answered] = children;
  const output = block?.querySelector('output');
  line?.firstElementChild?.replaceChildren(`POST ${path}`);
  sent?.replaceChildren(JSON.stringify(body, null, 2));
  answered?.replaceChildren(JSON.stringify(reply, null, 2));
  output?.querySelector('code')?.replaceChildren(String(status));
  output?.querySelector('span')?.replaceChildren('just now, in this page');
};

if (block && button) {
  button.hidden = false;
  button.addEventListener('click', () => void run(block));
}
