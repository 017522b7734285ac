// What the shell does with scripts: the theme of the site, kept in this browser.
const name = 'latchkey-theme';

const kept = (): string => document.documentElement.dataset['theme'] ?? 'system';

const choose = (theme: string) => {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(name, theme);
  } catch {
    // This browser keeps nothing for pages: it holds until the next one.
  }
  document.dispatchEvent(new CustomEvent('site-theme'));
};

const themes = document.querySelector<HTMLElement>('#themes');
if (themes) {
  for (const input of themes.querySelectorAll('input')) input.checked = input.value === kept();
  themes.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.value);
  });
  themes.hidden = false;
}
