import { expect, test } from "vitest";
import { pathsOf, walkFlow, type Flow } from "#lib/flow.ts";

const flow: Flow = {
  questions: [
    {
      id: "a",
      answers: [
        { id: "ja", to: "b" },
        { id: "nee", to: "stop" },
      ],
    },
    {
      id: "b",
      answers: [
        { id: "ja", to: "plan" },
        { id: "nee", to: "stop" },
      ],
    },
  ],
  outcomes: [{ id: "stop" }, { id: "plan" }],
};

test("every path is found, with its answers and its end", () => {
  expect([...pathsOf(flow)]).toEqual([
    {
      steps: [
        ["a", "ja"],
        ["b", "ja"],
      ],
      end: "plan",
    },
    {
      steps: [
        ["a", "ja"],
        ["b", "nee"],
      ],
      end: "stop",
    },
    { steps: [["a", "nee"]], end: "stop" },
  ]);
});

test("a path that runs in a circle or to nothing is told apart, not followed for ever", () => {
  const circle: Flow = {
    ...flow,
    questions: [
      {
        id: "a",
        answers: [
          { id: "ja", to: "a" },
          { id: "nee", to: "weg" },
        ],
      },
    ],
  };
  expect([...pathsOf(circle)]).toEqual([null, null]);
});

test("a walk asks what the answers lead to, and an answer beside the way does not count", () => {
  expect(walkFlow(flow, new Map())).toEqual({ asked: ["a"], outcome: null });
  expect(walkFlow(flow, new Map([["b", "ja"]]))).toEqual({ asked: ["a"], outcome: null });
  expect(
    walkFlow(
      flow,
      new Map([
        ["a", "ja"],
        ["b", "ja"],
      ]),
    ),
  ).toEqual({ asked: ["a", "b"], outcome: "plan" });
  expect(
    walkFlow(
      flow,
      new Map([
        ["a", "nee"],
        ["b", "ja"],
      ]),
    ),
  ).toEqual({ asked: ["a"], outcome: "stop" });
});
