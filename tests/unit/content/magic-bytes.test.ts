import { describe, expect, test } from "vitest";
import { ASSET_EXTENSIONS, matchesExtension } from "#content/magic-bytes.ts";

const genuine: Readonly<Record<string, Buffer>> = {
  png: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
  jpg: Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  jpeg: Buffer.from([0xff, 0xd8, 0xff, 0xe1]),
  webp: Buffer.from("RIFF\u0000\u0000\u0000\u0000WEBPVP8 ", "latin1"),
  avif: Buffer.from("\u0000\u0000\u0000\u0020ftypavif", "latin1"),
  pdf: Buffer.from("%PDF-1.7\n"),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
};

describe("a file is refused when its bytes do not belong to its name:", () => {
  const others: ReadonlyArray<readonly [string, string]> = Object.keys(genuine).flatMap((extension) =>
    Object.keys(genuine)
      .filter((kind) => kind !== extension && genuine[kind]?.equals(genuine[extension] ?? Buffer.of()) !== true)
      .filter((kind) => !(["jpg", "jpeg"].includes(kind) && ["jpg", "jpeg"].includes(extension)))
      .map((kind) => [extension, kind] as const),
  );
  test("there are wrong pairs to try", () => {
    expect(others.length).toBeGreaterThan(20);
  });
  test.each(others)(".%s with the bytes of a %s", (extension, kind) => {
    expect(matchesExtension(extension, genuine[kind] ?? Buffer.of())).toBe(false);
  });
  test.each(Object.keys(genuine))(".%s with nothing in it, or HTML, or the start of its own mark only", (extension) => {
    const start = (genuine[extension] ?? Buffer.of()).subarray(0, 2);
    const contents = [Buffer.of(), Buffer.from("<!doctype html><script>alert(1)</script>"), start];
    expect(contents.map((bytes) => matchesExtension(extension, bytes))).toEqual([false, false, false]);
  });
  test("an SVG that starts with a DOCTYPE or with HTML", () => {
    expect(matchesExtension("svg", Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'))).toBe(false);
    expect(matchesExtension("svg", Buffer.from("<html><svg></svg></html>"))).toBe(false);
  });
  test("an extension that nobody knows", () => {
    expect(matchesExtension("gif", Buffer.from("GIF89a"))).toBe(false);
    expect(matchesExtension("constructor", Buffer.of())).toBe(false);
  });
});

describe("a file is accepted", () => {
  test.each(ASSET_EXTENSIONS)("as .%s with the bytes of that kind", (extension) => {
    expect(matchesExtension(extension, genuine[extension] ?? Buffer.of())).toBe(true);
  });
  test("as SVG after a byte order mark, an XML declaration and a comment", () => {
    const text =
      '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- gemaakt met een tekenprogramma -->\n<svg width="1">';
    expect(matchesExtension("svg", Buffer.from(text))).toBe(true);
  });
});
