/** Gathers what is typed until the field that it is meant for is there; the function it returns hands it over. */
export function gatherTyping(): () => string {
  let typed = '';
  const take = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Backspace') typed = [...typed].slice(0, -1).join('');
    else if ([...event.key].length === 1) typed += event.key;
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', take, { capture: true });
  return () => {
    document.removeEventListener('keydown', take, { capture: true });
    return typed;
  };
}
