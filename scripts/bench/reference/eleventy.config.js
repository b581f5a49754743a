// The reference: the least that Eleventy needs for Markdown pages with a function as template.
export default function (config) {
  config.setQuietMode(true);
}

export const config = {
  dir: { input: "content", includes: "../_includes" },
  templateFormats: ["md"],
  markdownTemplateEngine: false,
};
