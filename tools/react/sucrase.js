// Turns JSX and TypeScript into JavaScript, line by line.
export { transform } from "sucrase";
