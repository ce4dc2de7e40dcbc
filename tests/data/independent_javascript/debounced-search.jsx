// ==== right
// The alert is always there, as screen readers like it.
import { useEffect, useState } from "react";

export default function Search({ fetcher }) {
  const [text, setText] = useState("");
  const [results, setResults] = useState([]);
  const [state, setState] = useState("idle");

  useEffect(() => {
    if (text === "") return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      setState("loading");
      fetcher(text).then(
        (found) => {
          if (!isCurrent) return;
          setResults(found);
          setState("done");
        },
        () => {
          if (isCurrent) setState("failed");
        },
      );
    }, 300);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, fetcher]);

  function change(event) {
    setText(event.target.value);
    setResults([]);
    setState("idle");
  }

  return (
    <div>
      <label>
        Search
        <input value={text} onChange={change} />
      </label>
      {state === "loading" && <p role="status" />}
      <p role="alert">{state === "failed" && "Failed"}</p>
      <ul>{results.map((result) => <li key={result}>{result}</li>)}</ul>
    </div>
  );
}
// ==== right
import { useEffect, useState } from "react";

function useDebounced(value, ms) {
  const [debounced, setDebounced] = useState(value);
  useEffect(() => {
    const id = setTimeout(() => setDebounced(value), ms);
    return () => clearTimeout(id);
  }, [value, ms]);
  return debounced;
}

function Results({ query, fetcher }) {
  const [state, setState] = useState({ status: "loading" });
  useEffect(() => {
    let alive = true;
    fetcher(query).then(
      (items) => alive && setState({ status: "done", items }),
      () => alive && setState({ status: "failed" }),
    );
    return () => {
      alive = false;
    };
  }, [query]);
  if (state.status === "loading") return <p role="status">Searching…</p>;
  if (state.status === "failed") return <p role="alert">Failed</p>;
  return <ul>{state.items.map((item, i) => <li key={i}>{item}</li>)}</ul>;
}

export default function Search({ fetcher }) {
  const [typed, setTyped] = useState({ text: "", count: 0 });
  const settled = useDebounced(typed, 300);
  return (
    <form onSubmit={(e) => e.preventDefault()}>
      <label>
        Search
        <input
          value={typed.text}
          onChange={(e) => setTyped({ text: e.target.value, count: typed.count + 1 })}
        />
      </label>
      {settled === typed && typed.text !== "" && (
        <Results key={typed.count} query={typed.text} fetcher={fetcher} />
      )}
    </form>
  );
}
// ==== right
import { Component } from "react";

class Search extends Component {
  constructor(props) {
    super(props);
    this.state = { text: "", results: [], loading: false, failed: false };
    this.latest = 0;
    this.onChange = this.onChange.bind(this);
  }

  componentWillUnmount() {
    clearTimeout(this.timer);
    this.latest += 1;
  }

  onChange(event) {
    const text = event.target.value;
    clearTimeout(this.timer);
    const turn = ++this.latest;
    this.setState({ text, results: [], loading: false, failed: false });
    if (text) this.timer = setTimeout(() => this.search(text, turn), 300);
  }

  async search(text, turn) {
    this.setState({ loading: true });
    try {
      const results = await this.props.fetcher(text);
      if (turn === this.latest) this.setState({ results, loading: false });
    } catch {
      if (turn === this.latest) this.setState({ failed: true, loading: false });
    }
  }

  render() {
    const { text, results, loading, failed } = this.state;
    return (
      <div>
        <input type="search" aria-label="Search" value={text} onChange={this.onChange} />
        {loading ? <span role="status">Loading</span> : null}
        {failed ? <div role="alert">Failed</div> : null}
        <ol>
          {results.map((result, i) => (
            <li key={`${i}-${result}`}>{result}</li>
          ))}
        </ol>
      </div>
    );
  }
}

export default Search;
// ==== wrong WA
import { useEffect, useState } from "react";

export default function Search({ fetcher }) {
  const [text, setText] = useState("");
  const [results, setResults] = useState([]);
  const [loading, setLoading] = useState(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    setResults([]);
    setLoading(false);
    setFailed(false);
    if (!text) return;
    const id = setTimeout(() => {
      setLoading(true);
      fetcher(text)
        .then(setResults)
        .catch(() => setFailed(true))
        .finally(() => setLoading(false));
    }, 300);
    return () => clearTimeout(id);
  }, [text, fetcher]);

  return (
    <div>
      <label htmlFor="q">Search</label>
      <input id="q" value={text} onChange={(e) => setText(e.target.value)} />
      {loading && <p role="status">Loading</p>}
      {failed && <p role="alert">Failed</p>}
      <ul>{results.map((r, i) => <li key={i}>{r}</li>)}</ul>
    </div>
  );
}
// ==== wrong WA
import { useEffect, useState } from "react";

export default function Search({ fetcher }) {
  const [text, setText] = useState("");
  const [results, setResults] = useState([]);
  const [loading, setLoading] = useState(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!text) return;
    let stale = false;
    const id = setTimeout(async () => {
      setLoading(true);
      setFailed(false);
      try {
        const found = await fetcher(text);
        if (!stale) setResults(found);
      } catch {
        if (!stale) {
          setResults([]);
          setFailed(true);
        }
      }
      if (!stale) setLoading(false);
    }, 300);
    return () => {
      stale = true;
      clearTimeout(id);
    };
  }, [text]);

  return (
    <div>
      <label htmlFor="q">Search</label>
      <input id="q" value={text} onChange={(e) => setText(e.target.value)} />
      {loading && <p role="status">Loading</p>}
      {failed && <p role="alert">Failed</p>}
      <ul>{results.map((r, i) => <li key={i}>{r}</li>)}</ul>
    </div>
  );
}
// ==== wrong WA
import { useRef, useState } from "react";

export default function Search({ fetcher }) {
  const [text, setText] = useState("");
  const [state, setState] = useState({ kind: "idle", items: [] });
  const latest = useRef("");
  const waiting = useRef(false);

  const change = (event) => {
    const value = event.target.value;
    setText(value);
    latest.current = value;
    setState({ kind: "idle", items: [] });
    if (waiting.current) return;
    waiting.current = true;
    setTimeout(() => {
      waiting.current = false;
      const query = latest.current;
      if (!query) return;
      setState({ kind: "loading", items: [] });
      fetcher(query).then(
        (items) => query === latest.current && setState({ kind: "done", items }),
        () => query === latest.current && setState({ kind: "failed", items: [] }),
      );
    }, 300);
  };

  return (
    <div>
      <label>
        Search <input value={text} onChange={change} />
      </label>
      {state.kind === "loading" && <p role="status">Loading</p>}
      {state.kind === "failed" && <p role="alert">Failed</p>}
      <ul>{state.items.map((r, i) => <li key={i}>{r}</li>)}</ul>
    </div>
  );
}
