// ==== right
import { useEffect, useRef, useState } from "react";

function Dialog({ onDone }) {
  const cancel = useRef(null);
  useEffect(() => {
    cancel.current.focus();
  }, []);
  useEffect(() => {
    const onKey = (event) => {
      if (event.key === "Escape") onDone("cancel");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onDone]);
  return (
    <div className="backdrop">
      <div role="dialog" aria-modal="true" aria-label="Delete this?">
        <p>This cannot be undone.</p>
        <button ref={cancel} onClick={() => onDone("cancel")}>Cancel</button>
        <button onClick={() => onDone("confirm")}>Confirm</button>
      </div>
    </div>
  );
}

export default function DeleteButton({ onClose }) {
  const [open, setOpen] = useState(false);
  const trigger = useRef(null);
  const done = (how) => {
    setOpen(false);
    trigger.current.focus();
    onClose(how);
  };
  return (
    <>
      <button ref={trigger} onClick={() => setOpen(true)}>Delete</button>
      {open && <Dialog onDone={done} />}
    </>
  );
}
// ==== right
import React from "react";

export default class DeleteButton extends React.Component {
  state = { shown: false };
  opener = React.createRef();
  cancel = React.createRef();

  componentDidMount() {
    window.addEventListener("keyup", this.onKey);
  }

  componentWillUnmount() {
    window.removeEventListener("keyup", this.onKey);
  }

  componentDidUpdate(_, before) {
    if (before.shown === this.state.shown) return;
    (this.state.shown ? this.cancel : this.opener).current.focus();
  }

  onKey = (event) => {
    if (this.state.shown && event.key === "Escape") this.close("cancel");
  };

  close(how) {
    this.setState({ shown: false });
    this.props.onClose(how);
  }

  render() {
    return (
      <div>
        <button type="button" ref={this.opener} onClick={() => this.setState({ shown: true })}>
          Delete
        </button>
        <dialog open={this.state.shown}>
          <h2>Delete?</h2>
          <button type="button" onClick={() => this.close("confirm")}>Confirm</button>
          <button type="button" ref={this.cancel} onClick={() => this.close("cancel")}>Cancel</button>
        </dialog>
      </div>
    );
  }
}
// ==== right
import { useRef } from "react";

export default function DeleteButton({ onClose }) {
  const dialog = useRef(null);

  const open = () => {
    if (dialog.current.open) return;
    dialog.current.returnValue = "";
    dialog.current.showModal();
  };

  return (
    <>
      <button onClick={open}>Delete</button>
      <dialog ref={dialog} onClose={() => onClose(dialog.current.returnValue || "cancel")}>
        <button onClick={() => dialog.current.close()}>Cancel</button>
        <button onClick={() => dialog.current.close("confirm")}>Confirm</button>
      </dialog>
    </>
  );
}
// ==== wrong WA
import { useEffect, useRef, useState } from "react";

export default function DeleteButton({ onClose }) {
  const [open, setOpen] = useState(false);
  const opener = useRef(null);
  const cancel = useRef(null);

  useEffect(() => {
    if (open) cancel.current.focus();
  }, [open]);

  const close = (how) => {
    setOpen(false);
    onClose(how);
    opener.current.focus();
  };

  return (
    <div>
      <button ref={opener} onClick={() => setOpen(true)}>Delete</button>
      {open && (
        <div role="dialog" onKeyDown={(e) => e.key === "Escape" && close("cancel")}>
          <button ref={cancel} onClick={() => close("cancel")}>Cancel</button>
          <button onClick={() => close("confirm")}>Confirm</button>
        </div>
      )}
    </div>
  );
}
// ==== wrong WA
import { useEffect, useRef, useState } from "react";

export default function DeleteButton({ onClose }) {
  const [open, setOpen] = useState(false);
  const opener = useRef(null);
  const cancel = useRef(null);

  useEffect(() => {
    if (open) cancel.current.focus();
    else opener.current.focus();
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const onKey = (e) => {
      if (e.key === "Escape") close("cancel");
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [open]);

  const close = (how) => {
    setOpen(false);
    onClose(how);
  };

  return (
    <div>
      <button ref={opener} onClick={() => setOpen(true)}>Delete</button>
      {open && (
        <div role="dialog">
          <button ref={cancel} onClick={() => close("cancel")}>Cancel</button>
          <button onClick={() => close("confirm")}>Confirm</button>
        </div>
      )}
    </div>
  );
}
// ==== wrong WA
import { useEffect, useRef, useState } from "react";

export default function DeleteButton({ onClose }) {
  const [open, setOpen] = useState(false);
  const opener = useRef(null);
  const close = (how) => {
    setOpen(false);
    onClose(how);
    opener.current.focus();
  };

  useEffect(() => {
    const onKey = (e) => {
      if (e.key === "Escape") close("cancel");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <div>
      <button ref={opener} onClick={() => setOpen(true)}>Delete</button>
      {open && (
        <div role="dialog" aria-modal="true">
          <button autoFocus onClick={() => close("cancel")}>Cancel</button>
          <button onClick={() => close("confirm")}>Confirm</button>
        </div>
      )}
    </div>
  );
}
