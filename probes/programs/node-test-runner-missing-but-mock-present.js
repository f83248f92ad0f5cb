import * as nodeTest from "node:test";

/** Counts calls with a mock, and looks for the runner. */
export default () => {
  const double = nodeTest.mock.fn((price) => price * 2);
  double(21);
  return { mocked: double.mock.callCount(), test: typeof nodeTest.test };
};
