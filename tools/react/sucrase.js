// Turns JSX and TypeScript into JavaScript, line by line.
import { transform as transformed } from "sucrase";
import { parse } from "sucrase/dist/esm/parser/index.js";
import { checkTags } from "./tags.js";

/** As Sucrase's own, which leaves the names of closing tags unread: a tag that closes another one is an error. */
export function transform(source, options) {
  const has = (step) => options.transforms.includes(step);
  if (has("jsx")) checkTags(source, parse(source, true, has("typescript"), false).tokens);
  return transformed(source, options);
}
