/** `peiling-2020/index.md` → `/peiling-2020/`; `begrippen/driehoek.md` → `/begrippen/driehoek/`. */
export function urlOfContentFile(file: string): string {
  const path = file.replace(/\.md$/, "").replace(/(^|\/)index$/, "$1");
  return path === "" ? "/" : `/${path.replace(/\/$/, "")}/`;
}

/** `/peiling-2020/` → `/peiling-2020/index.html`, the file that a static server sends for a URL. */
export function outputPathOfUrl(url: string): string {
  return url.endsWith("/") ? `${url}index.html` : url;
}

/** Resolves a Markdown file link against the file that holds it: (`a/b.md`, `../c.md`) → `c.md`. Null when it leaves the content. */
export function resolveFileLink(fromFile: string, link: string): string | null {
  const base = link.startsWith("/") ? [] : fromFile.split("/").slice(0, -1);
  for (const segment of link.replace(/^\//, "").split("/")) {
    if (segment === "." || segment === "") continue;
    if (segment !== "..") base.push(segment);
    else if (base.pop() === undefined) return null;
  }
  return base.join("/");
}
