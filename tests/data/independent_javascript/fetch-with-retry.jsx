// ==== right
// The alert is always there, as screen readers like it.
import { useEffect, useState } from "react";

export default function UserCard({ id, fetcher }) {
  const [user, setUser] = useState(null);
  const [state, setState] = useState("loading");
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    setUser(null);
    setState("loading");
    fetcher(id).then(
      (found) => {
        if (!isCurrent) return;
        setUser(found);
        setState("done");
      },
      () => {
        if (isCurrent) setState("failed");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [id, fetcher, tries]);

  return (
    <article>
      {state === "loading" && <output>Loading…</output>}
      {user && <h2>{user.name}</h2>}
      <p role="alert">{state === "failed" ? "Failed" : ""}</p>
      {state === "failed" && <button onClick={() => setTries(tries + 1)}>Retry</button>}
    </article>
  );
}
// ==== right
import { useCallback, useEffect, useReducer, useRef } from "react";

const reducer = (state, action) => {
  switch (action.type) {
    case "asked": return { status: "pending" };
    case "got": return { status: "ready", name: action.name };
    case "broke": return { status: "broken" };
  }
};

export default function UserCard({ id, fetcher }) {
  const [state, dispatch] = useReducer(reducer, { status: "pending" });
  const latest = useRef(0);

  const load = useCallback(() => {
    const ticket = ++latest.current;
    dispatch({ type: "asked" });
    fetcher(id)
      .then((user) => {
        if (ticket === latest.current) dispatch({ type: "got", name: user.name });
      })
      .catch(() => {
        if (ticket === latest.current) dispatch({ type: "broke" });
      });
  }, [id, fetcher]);

  useEffect(() => {
    load();
    return () => {
      latest.current++;
    };
  }, [load]);

  if (state.status === "pending") return <div role="status">Loading user</div>;
  if (state.status === "broken") {
    return (
      <div>
        <p role="alert">Failed</p>
        <button onClick={load}>Retry</button>
      </div>
    );
  }
  return <h2>{state.name}</h2>;
}
// ==== right
import { useEffect, useState } from "react";

function Attempt({ id, fetcher, onRetry }) {
  const [user, setUser] = useState();
  const [error, setError] = useState();

  useEffect(() => {
    const controller = new AbortController();
    (async () => {
      try {
        const answer = await fetcher(id);
        if (!controller.signal.aborted) setUser(answer);
      } catch (e) {
        if (!controller.signal.aborted) setError(e);
      }
    })();
    return () => controller.abort();
  }, []);

  if (user) return <article><h3>{user.name}</h3></article>;
  if (!error) return <p role="status" aria-busy="true" />;
  return (
    <>
      <span role="alert">Failed</span>
      <button type="button" onClick={onRetry}>Retry</button>
    </>
  );
}

const UserCard = ({ id, fetcher }) => {
  const [round, setRound] = useState(0);
  return <Attempt key={`${id}/${round}`} id={id} fetcher={fetcher} onRetry={() => setRound((n) => n + 1)} />;
};

export default UserCard;
// ==== wrong WA
import { useEffect, useState } from "react";

export default function UserCard({ id, fetcher }) {
  const [user, setUser] = useState(null);
  const [error, setError] = useState(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    setUser(null);
    setError(null);
    fetcher(id).then(setUser, setError);
  }, [id, tries]);

  if (error) {
    return (
      <div>
        <p role="alert">Failed</p>
        <button onClick={() => setTries(tries + 1)}>Retry</button>
      </div>
    );
  }
  if (!user) return <p role="status">Loading…</p>;
  return <h1>{user.name}</h1>;
}
// ==== wrong WA
import { useEffect, useState } from "react";

export default function UserCard({ id, fetcher }) {
  const [user, setUser] = useState(null);
  const [error, setError] = useState(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let cancelled = false;
    fetcher(id).then(
      (answer) => {
        if (cancelled) return;
        setUser(answer);
        setError(null);
      },
      (reason) => {
        if (!cancelled) setError(reason);
      },
    );
    return () => {
      cancelled = true;
    };
  }, [id, tries]);

  if (error) {
    return (
      <div>
        <p role="alert">Failed</p>
        <button onClick={() => setTries(tries + 1)}>Retry</button>
      </div>
    );
  }
  if (!user) return <p role="status">Loading…</p>;
  return <h1>{user.name}</h1>;
}
// ==== wrong WA
import { useEffect, useState } from "react";

export default function UserCard({ id, fetcher }) {
  const [state, setState] = useState({ loading: true });

  const load = (isCurrent) => {
    setState({ loading: true });
    fetcher(id).then(
      (user) => isCurrent() && setState({ user }),
      () => isCurrent() && setState({ error: true }),
    );
  };

  useEffect(() => {
    let current = true;
    load(() => current);
    return () => {
      current = false;
    };
  }, [id]);

  if (state.loading) return <p role="status">Loading…</p>;
  if (state.error) {
    return (
      <div>
        <p role="alert">Failed</p>
        <button onClick={() => load(() => true)}>Retry</button>
      </div>
    );
  }
  return <h1>{state.user.name}</h1>;
}
