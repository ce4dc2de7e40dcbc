// A document without a browser, and the queries by which a test finds elements as a person does.
export {
  queryAllByAltText,
  queryAllByLabelText,
  queryAllByPlaceholderText,
  queryAllByRole,
  queryAllByTestId,
  queryAllByText,
  queryAllByTitle,
} from "@testing-library/dom";
export { Window } from "happy-dom";
