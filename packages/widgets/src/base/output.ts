/** Saves a text as a file on the device. */
export function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Prints a text alone, not the page around it: in an empty frame, built without markup from text, as a strict policy asks. */
export function printText(text: string, root: HTMLElement | DocumentFragment): void {
  const frame = document.createElement('iframe');
  frame.title = '';
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  root.append(frame);
  const page = frame.contentDocument;
  if (page === null) return void frame.remove();
  const paper = page.createElement('pre');
  paper.textContent = text;
  Object.assign(paper.style, { font: '12pt/1.6 sans-serif', whiteSpace: 'pre-wrap' });
  page.body.append(paper);
  frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow?.print();
}
