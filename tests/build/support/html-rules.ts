import type { ConfigData } from "html-validate";

// Rules for every built page. A rule that is off says why.
export const htmlRules: ConfigData = {
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // Templates are formatted for readers of the code; white space at the end of a line means nothing in HTML.
    "no-trailing-whitespace": "off",
    // Prettier writes `<br />` and the generator `<br>`; both are HTML.
    "void-style": "off",
    // `<!doctype html>` in lower case is what Prettier writes and what HTML allows.
    "doctype-style": "off",
    // HTML allows an id that starts with a digit; ids of headings are public addresses and follow the text.
    "valid-id": ["error", { relaxed: true }],
    // Search engines show longer titles cut off; a Dutch title with the name of the site may pass 70 characters.
    "long-title": "off",
    // Telephone numbers and figures need no special spaces on this site.
    "tel-non-breaking": "off",
    // Files are served from our own host, under a content security policy that allows no other.
    "require-sri": "off",
  },
};
