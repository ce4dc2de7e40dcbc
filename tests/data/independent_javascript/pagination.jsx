// ==== right
import { useState } from "react";

export default function Pages({ items, size }) {
  const [page, setPage] = useState(1);
  const count = Math.max(1, Math.ceil(items.length / size));
  if (page > count) setPage(count);
  const start = (page - 1) * size;
  return (
    <div>
      <ul>
        {items.slice(start, start + size).map((item, i) => <li key={start + i}>{item}</li>)}
      </ul>
      <p role="status">Page {page} of {count}</p>
      <button onClick={() => setPage(1)}>First</button>
      <button disabled={page === 1} onClick={() => setPage(page - 1)}>Previous</button>
      <button disabled={page === count} onClick={() => setPage(page + 1)}>Next</button>
      <button onClick={() => setPage(count)}>Last</button>
    </div>
  );
}
// ==== right
import { Component } from "react";

const pagesOf = ({ items, size }) => {
  const pages = [];
  for (let at = 0; at < items.length; at += size) pages.push(items.slice(at, at + size));
  return pages.length ? pages : [[]];
};

export default class Pages extends Component {
  state = { index: 0 };

  static getDerivedStateFromProps(props, { index }) {
    const last = pagesOf(props).length - 1;
    return index > last ? { index: last } : null;
  }

  to = (index) => () => this.setState({ index });

  render() {
    const pages = pagesOf(this.props);
    const { index } = this.state;
    const last = pages.length - 1;
    const links = [
      ["First", 0, index === 0],
      ["Previous", index - 1, index === 0],
      ["Next", index + 1, index === last],
      ["Last", last, index === last],
    ];
    return (
      <section>
        <nav>
          {links.map(([name, target, off]) => (
            <button key={name} type="button" disabled={off} onClick={this.to(target)}>{name}</button>
          ))}
        </nav>
        <output>{`Page ${index + 1} of ${pages.length}`}</output>
        <div role="list">
          {pages[index].map((item, i) => <span role="listitem" key={i}>{item}</span>)}
        </div>
      </section>
    );
  }
}
// ==== wrong WA
import { useState } from "react";

export default function Pages({ items, size }) {
  const [start, setStart] = useState(0);
  const end = Math.max(0, items.length - size);
  const at = Math.min(start, end);
  return (
    <div>
      <ul>{items.slice(at, at + size).map((item) => <li key={item}>{item}</li>)}</ul>
      <p role="status">Page {Math.ceil(at / size) + 1} of {Math.ceil(items.length / size) || 1}</p>
      <button onClick={() => setStart(0)}>First</button>
      <button disabled={at === 0} onClick={() => setStart(Math.max(0, at - size))}>Previous</button>
      <button disabled={at === end} onClick={() => setStart(at + size)}>Next</button>
      <button onClick={() => setStart(end)}>Last</button>
    </div>
  );
}
// ==== wrong WA
import { useEffect, useState } from "react";

export default function Pages({ items, size }) {
  const [page, setPage] = useState(1);
  const count = Math.ceil(items.length / size);
  useEffect(() => {
    if (page > count) setPage(count);
  }, [count]);
  return (
    <div>
      <ul>{items.slice((page - 1) * size, page * size).map((item, i) => <li key={i}>{item}</li>)}</ul>
      <p role="status">Page {page} of {count}</p>
      <button onClick={() => setPage(1)}>First</button>
      <button disabled={page <= 1} onClick={() => setPage(page - 1)}>Previous</button>
      <button disabled={page >= count} onClick={() => setPage(page + 1)}>Next</button>
      <button onClick={() => setPage(count)}>Last</button>
    </div>
  );
}
// ==== wrong WA
import { useEffect, useState } from "react";

export default function Pages({ items, size }) {
  const [page, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(items.length / size) - 1);
  useEffect(() => setPage(0), [items]);
  return (
    <div>
      <ul>{items.slice(page * size, (page + 1) * size).map((item, i) => <li key={i}>{item}</li>)}</ul>
      <p role="status">Page {page + 1} of {last + 1}</p>
      <button onClick={() => setPage(0)}>First</button>
      <button disabled={page === 0} onClick={() => setPage(page - 1)}>Previous</button>
      <button disabled={page === last} onClick={() => setPage(page + 1)}>Next</button>
      <button onClick={() => setPage(last)}>Last</button>
    </div>
  );
}
