/** Browsers read the file a while after the click. */
const PATIENCE = 60_000;

/** Hands a file to the browser, which saves it or asks where. Nothing leaves the device. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
