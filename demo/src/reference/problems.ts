// The words of the problems, in the language that somebody chooses; the links to their screens follow.
type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const words = JSON.parse(document.querySelector('#all-words')?.textContent ?? '{}') as Words;
const select = document.querySelector<HTMLSelectElement>('#words');

const speak = (language: string) => {
  for (const quote of document.querySelectorAll<HTMLElement>('[data-words]')) {
    quote.textContent = words[language]?.[quote.dataset['words'] ?? ''] ?? '';
    quote.lang = language;
    quote.dir = language === 'ar' || language === 'he' ? 'rtl' : 'ltr';
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-state]')) {
    const to = new URL(link.href);
    to.searchParams.set('lang', language);
    link.href = to.href;
  }
};

if (select) {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked && asked in words) select.value = asked;
  speak(select.value);
  select.addEventListener('change', () => {
    speak(select.value);
    history.replaceState(null, '', `?lang=${select.value}${location.hash}`);
  });
  document.querySelector('#language')?.removeAttribute('hidden');
}
