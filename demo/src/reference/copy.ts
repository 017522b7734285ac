// Buttons that copy the code below them.
const copied = async (button: HTMLButtonElement): Promise<void> => {
  const text = button.closest('figure')?.querySelector('pre')?.textContent ?? '';
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    // Not allowed here: what is selected can be copied by hand.
    const code = button.closest('figure')?.querySelector('pre');
    if (code) getSelection()?.selectAllChildren(code);
    button.textContent = 'Selected';
  }
};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copied(button));
  button.addEventListener('blur', () => (button.textContent = 'Copy'));
}
