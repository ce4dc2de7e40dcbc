// ==== right
// The alert is always there, as screen readers like it.
import { useState } from "react";

export default function LikeButton({ likes, save }) {
  const [liked, setLiked] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [failed, setFailed] = useState(false);

  async function toggle() {
    const next = !liked;
    setLiked(next);
    setFailed(false);
    setIsSaving(true);
    try {
      await save(next);
    } catch {
      setLiked(!next);
      setFailed(true);
    } finally {
      setIsSaving(false);
    }
  }

  return (
    <div>
      <button aria-pressed={liked} disabled={isSaving} onClick={toggle}>
        Like
      </button>
      <span role="status">{likes + (liked ? 1 : 0)}</span>
      <p role="alert">{failed ? "Not saved" : ""}</p>
    </div>
  );
}
// ==== right
import { useState } from "react";

export default function LikeButton({ likes, save }) {
  const [liked, setLiked] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failed, setFailed] = useState(false);

  async function toggle() {
    const next = !liked;
    setLiked(next);
    setSaving(true);
    setFailed(false);
    try {
      await save(next);
    } catch {
      setLiked(!next);
      setFailed(true);
    } finally {
      setSaving(false);
    }
  }

  return (
    <div>
      <button aria-pressed={liked} disabled={saving} onClick={toggle}>Like</button>
      <output>{likes + (liked ? 1 : 0)}</output>
      {failed && <p role="alert">Not saved</p>}
    </div>
  );
}
// ==== right
import { Component } from "react";

export class LikeButton extends Component {
  state = { saved: false, wanted: null, problem: "" };

  handleClick = () => {
    const wanted = !this.state.saved;
    this.setState({ wanted, problem: "" });
    this.props.save(wanted).then(
      () => this.setState({ saved: wanted, wanted: null }),
      () => this.setState({ wanted: null, problem: "Not saved" }),
    );
  };

  render() {
    const { saved, wanted, problem } = this.state;
    const shown = wanted ?? saved;
    return (
      <section>
        <p>
          Liked by <span role="status">{shown ? this.props.likes + 1 : this.props.likes}</span> people
        </p>
        <button
          type="button"
          aria-pressed={shown ? "true" : "false"}
          disabled={wanted !== null}
          onClick={this.handleClick}
        >
          <span aria-hidden="true">♥</span> Like
        </button>
        {problem ? <div role="alert">{problem}</div> : null}
      </section>
    );
  }
}
// ==== wrong WA
import { useState } from "react";

export default function LikeButton({ likes, save }) {
  const [liked, setLiked] = useState(false);
  const [count, setCount] = useState(likes);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState("");

  async function toggle() {
    setLiked(!liked);
    setCount(liked ? count - 1 : count + 1);
    setSaving(true);
    setError("");
    try {
      await save(liked);
    } catch {
      setLiked(liked);
      setCount(count);
      setError("Not saved");
    }
    setSaving(false);
  }

  return (
    <div>
      <button aria-pressed={liked} disabled={saving} onClick={toggle}>Like</button>
      <span role="status">{count}</span>
      {error && <p role="alert">{error}</p>}
    </div>
  );
}
// ==== wrong WA
import { useState } from "react";

export default function LikeButton({ likes, save }) {
  const [liked, setLiked] = useState(false);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState("");

  function toggle() {
    const next = !liked;
    setLiked(next);
    setSaving(true);
    setError("");
    save(next)
      .then(() => setSaving(false))
      .catch(() => {
        setLiked(false);
        setSaving(false);
        setError("Not saved");
      });
  }

  return (
    <div>
      <button aria-pressed={liked} disabled={saving} onClick={toggle}>Like</button>
      <span role="status">{likes + Number(liked)}</span>
      {error && <p role="alert">{error}</p>}
    </div>
  );
}
// ==== wrong WA
import { useState } from "react";

export default function LikeButton({ likes, save }) {
  const [liked, setLiked] = useState(false);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState("");

  async function toggle() {
    const next = !liked;
    setLiked(next);
    setSaving(true);
    try {
      await save(next);
      setError("");
    } catch {
      setLiked(!next);
      setError("Not saved");
    }
    setSaving(false);
  }

  return (
    <div>
      <button aria-pressed={liked} disabled={saving} onClick={toggle}>Like</button>
      <span role="status">{likes + Number(liked)}</span>
      {error && <p role="alert">{error}</p>}
    </div>
  );
}
