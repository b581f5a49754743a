import type { QuestionWords } from "../../assets/js/search/answers.ts";

const QUANTITY = [
  "hoeveel",
  "procent",
  "percentage",
  "percentages",
  "aandeel",
  "cijfer",
  "cijfers",
  "hoevaak",
  "vaak",
] as const;

/** The words by which the search page knows what kind of answer a question asks for. */
export const QUESTION_WORDS: QuestionWords = {
  quantity: QUANTITY,
  asking: [
    ...QUANTITY,
    "gemeenten",
    "gemeente",
    "respondenten",
    "peiling",
    "betekenis",
    "definitie",
    "begrip",
    "uitleg",
    "2020",
  ],
  council: ["raad", "raadslid", "raadsleden", "gemeenteraad", "raadsrol", "raadsrollen"],
  role: ["rol", "rollen", "taak", "taken", "raadsrol", "raadsrollen"],
};
