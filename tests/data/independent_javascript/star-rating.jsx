// ==== right
import { useState } from "react";

export default function Rating({ stars, onRate }) {
  const [rating, setRating] = useState(0);
  const [hovered, setHovered] = useState(null);
  const shown = hovered ?? rating;
  const click = (n) => {
    const next = n === rating ? 0 : n;
    setRating(next);
    onRate(next);
  };
  return (
    <div>
      {Array.from({ length: stars }, (_, i) => i + 1).map((n) => (
        <button
          key={n}
          aria-label={n === 1 ? "1 star" : `${n} stars`}
          aria-pressed={n <= shown}
          onClick={() => click(n)}
          onMouseEnter={() => setHovered(n)}
          onMouseLeave={() => setHovered(null)}
        >
          {n <= shown ? "★" : "☆"}
        </button>
      ))}
      <span role="status">{shown} of {stars}</span>
    </div>
  );
}
// ==== right
import React from "react";

class Star extends React.PureComponent {
  render() {
    const { number, on, send } = this.props;
    return (
      <span
        role="button"
        tabIndex={0}
        aria-pressed={on}
        onPointerOver={() => send({ over: number })}
        onPointerOut={() => send({ over: 0 })}
        onClick={() => send({ picked: number })}
      >
        {number} {number > 1 ? "stars" : "star"}
      </span>
    );
  }
}

export default class Rating extends React.Component {
  state = { value: 0, over: 0 };

  send = (message) => {
    if ("over" in message) {
      this.setState(message);
      return;
    }
    const value = this.state.value === message.picked ? 0 : message.picked;
    this.setState({ value }, () => this.props.onRate(value));
  };

  render() {
    const displayed = this.state.over || this.state.value;
    const row = [];
    for (let number = 1; number <= this.props.stars; number += 1) {
      row.push(<Star key={number} number={number} on={number <= displayed} send={this.send} />);
    }
    return <div><div>{row}</div><output>{displayed + " of " + this.props.stars}</output></div>;
  }
}
// ==== wrong WA
import { useState } from "react";

export default function Rating({ stars, onRate }) {
  const [rating, setRating] = useState(0);
  const [hover, setHover] = useState(0);
  const shown = hover || rating;
  const click = (n) => setRating((old) => {
    const next = old === n ? 0 : n;
    onRate(next);
    return next;
  });
  return (
    <div>
      {[...Array(stars).keys()].map((i) => (
        <button key={i} aria-pressed={i < shown} onClick={() => click(i + 1)}
          onMouseEnter={() => setHover(i + 1)} onMouseLeave={() => setHover(0)}>
          {i + 1} {i === 0 ? "star" : "stars"}
        </button>
      ))}
      <p role="status">{shown} of {stars}</p>
    </div>
  );
}
// ==== wrong WA
import { useState } from "react";

export default function Rating({ stars, onRate }) {
  const [rating, setRating] = useState(0);
  const [hover, setHover] = useState(0);
  const click = (n) => {
    const next = rating === n ? 0 : n;
    setRating(next);
    onRate(next);
  };
  return (
    <div>
      {[...Array(stars).keys()].map((i) => (
        <button key={i} aria-pressed={i < rating} onClick={() => click(i + 1)}
          onMouseEnter={() => setHover(i + 1)} onMouseLeave={() => setHover(0)}>
          {i + 1} {i === 0 ? "star" : "stars"}
        </button>
      ))}
      <p role="status">{hover || rating} of {stars}</p>
    </div>
  );
}
// ==== wrong WA
import { useEffect, useRef, useState } from "react";

export default function Rating({ stars, onRate }) {
  const [rating, setRating] = useState(0);
  const [hover, setHover] = useState(0);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    onRate(rating);
  }, [rating]);
  const shown = hover || rating;
  return (
    <div>
      {[...Array(stars).keys()].map((i) => (
        <button key={i} aria-pressed={i < shown} onClick={() => setRating(rating === i + 1 ? 0 : i + 1)}
          onMouseEnter={() => setHover(i + 1)} onMouseLeave={() => setHover(0)}>
          {i + 1} {i === 0 ? "star" : "stars"}
        </button>
      ))}
      <p role="status">{shown} of {stars}</p>
    </div>
  );
}
