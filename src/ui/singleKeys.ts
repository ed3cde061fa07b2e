const KEPT = 'dateline:single-keys';

let areOn: boolean | null = null;

/** Whether keys without Ctrl are shortcuts; who dictates or presses keys by chance switches them off. */
export function areSingleKeysOn(): boolean {
  areOn ??= kept() !== 'off';
  return areOn;
}

/** Kept on this device, where it may keep something; for this visit in any case. */
export function switchSingleKeys(isOn: boolean): void {
  areOn = isOn;
  try {
    if (isOn) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, 'off');
  } catch {
    // Storage is full or forbidden: the choice holds until the page is left.
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
