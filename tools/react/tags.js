// Compares the closing tags of JSX with the opening ones.
import { TokenType } from "sucrase/dist/esm/parser/tokenizer/types.js";
import { locationForIndex } from "sucrase/dist/esm/parser/traverser/base.js";

const { colon, dot, jsxName, jsxTagEnd, jsxTagStart, slash } = TokenType;

/** Throw an error with its place, `loc`, at the first tag that does not close the one which is open. */
export function checkTags(source, tokens) {
  const isAt = (at, ...types) => types.every((type, index) => tokens[at + index]?.type === type);
  const open = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isAt(at, jsxTagStart, slash)) {
      const [name, end] = nameAt(source, tokens, at + 2);
      const opened = open.pop();
      if (name !== opened) throw notValid(`<${opened}> is closed by </${name}>`, tokens[at].start);
      if (!isAt(end, jsxTagEnd)) throw notValid(`</${name}> has more than a name`, tokens[at].start);
      at = end;
    } else if (isAt(at, jsxTagStart)) {
      open.push(nameAt(source, tokens, at + 1)[0]);
    } else if (isAt(at, slash, jsxTagEnd)) {
      open.pop();
    }
  }
}

/** Return the name of a tag, which is empty for a fragment, and the index of the token after it. */
function nameAt(source, tokens, start) {
  let end = tokens[start].type === jsxName ? start + 1 : start;
  while (tokens[end].type === dot || tokens[end].type === colon) end += 2;
  const parts = tokens.slice(start, end);
  return [parts.map((part) => source.slice(part.start, part.end)).join(""), end];
}

/** Make an error as Sucrase makes them: the message ends in the place. */
function notValid(message, position) {
  const loc = locationForIndex(position);
  return Object.assign(new SyntaxError(`${message} (${loc.line}:${loc.column})`), { loc });
}
