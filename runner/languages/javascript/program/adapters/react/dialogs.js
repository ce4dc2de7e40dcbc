"use strict";
// What a browser does for a `<dialog>` that is opened by `showModal`: it moves the focus there and back, and Escape closes it.

const { document, page } = require("./environment");

const TAKES_FOCUS = "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]";
const { close, showModal } = page.HTMLDialogElement.prototype;
const modal = new Map(); // the element that had the focus before, by dialog, in the order in which they were opened

Object.assign(page.HTMLDialogElement.prototype, {
  showModal() {
    if (this.open && modal.has(this)) return;
    if (this.open || !this.isConnected) throw new page.DOMException("the dialog is open or not in the document", "InvalidStateError");
    showModal.call(this);
    modal.set(this, document.activeElement);
    (this.querySelector("[autofocus]") ?? this.querySelector(TAKES_FOCUS) ?? this).focus();
  },
  close(...value) {
    const before = modal.get(this);
    modal.delete(this);
    close.apply(this, value);
    if (before?.isConnected) before.focus();
  },
});

/** Find the modal dialog that was opened last and is open; undefined if there is none. */
function topmost() {
  for (const dialog of modal.keys()) if (!dialog.isConnected || !dialog.open) modal.delete(dialog);
  return [...modal.keys()].at(-1);
}

module.exports = { topmost };
