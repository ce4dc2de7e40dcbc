class Codec {
  encode(strs) {
    return strs.map((text) => `${text.length}#${text}`).join("");
  }

  decode(s) {
    const strs = [];
    for (let at = 0; at < s.length; ) {
      const mark = s.indexOf("#", at);
      const start = mark + 1;
      const end = start + Number(s.slice(at, mark));
      strs.push(s.slice(start, end));
      at = end;
    }
    return strs;
  }
}
