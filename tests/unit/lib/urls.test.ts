import { describe, expect, test } from "vitest";
import { outputPathOfUrl, resolveFileLink, urlOfContentFile } from "#lib/urls.ts";

describe("resolveFileLink", () => {
  test("gives null for a link that climbs out of the content", () => {
    expect(resolveFileLink("privacy/index.md", "../../etc/passwd")).toBeNull();
    expect(resolveFileLink("index.md", "../index.md")).toBeNull();
    expect(resolveFileLink("privacy/index.md", "/../geheim.md")).toBeNull();
  });
  test("starts at the folder of the file", () => {
    expect(resolveFileLink("privacy/index.md", "zes-vragen.md")).toBe("privacy/zes-vragen.md");
    expect(resolveFileLink("privacy/index.md", "./zes-vragen.md")).toBe("privacy/zes-vragen.md");
    expect(resolveFileLink("privacy/index.md", "../begrippen/boa.md")).toBe("begrippen/boa.md");
  });
  test("starts at the content folder when the link starts with a slash", () => {
    expect(resolveFileLink("privacy/index.md", "/begrippen/boa.md")).toBe("begrippen/boa.md");
  });
  test("ignores empty steps, so that a double slash does not lead outside", () => {
    expect(resolveFileLink("privacy/index.md", "/begrippen//boa.md")).toBe("begrippen/boa.md");
  });
});

describe("urlOfContentFile", () => {
  test.each([
    ["index.md", "/"],
    ["privacy/index.md", "/privacy/"],
    ["begrippen/boa.md", "/begrippen/boa/"],
    ["begrippen/index-cijfer.md", "/begrippen/index-cijfer/"],
  ])("%s is published at %s", (file, url) => {
    expect(urlOfContentFile(file)).toBe(url);
  });
});

describe("outputPathOfUrl", () => {
  test("a URL that ends in a slash is an index.html; another is a file", () => {
    expect(outputPathOfUrl("/privacy/")).toBe("/privacy/index.html");
    expect(outputPathOfUrl("/")).toBe("/index.html");
    expect(outputPathOfUrl("/feed.xml")).toBe("/feed.xml");
  });
});
