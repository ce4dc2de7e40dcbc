// React reads `document` when it is loaded, so whoever loads this bundle has made one before. It needs nothing else of
// the other bundles: `drill preview` loads it in a browser.
export * as React from "react";
export * as jsxRuntime from "react/jsx-runtime";
export * as ReactDOM from "react-dom";
export * as client from "react-dom/client";
