const PARTS = ["peiling-2020", "aanbevelingen", "inspiratievoorbeelden", "lokaal-bestuur", "privacy", "begrippen"];

/** The one layout of the reference: head, menu, title, content, footer. */
export default function ({ title, description, content, page }) {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Informatiepositie gemeenten</title>
<meta name="description" content="${description}">
<link rel="canonical" href="https://informatiepositie.example${page.url}">
<link rel="stylesheet" href="/assets/dossier.css">
</head>
<body>
<header><a href="/">Informatiepositie gemeenten</a>
<nav><ul>${PARTS.map((part) => `<li><a href="/${part}/">${part}</a></li>`).join("")}</ul></nav></header>
<main id="inhoud">
<h1>${title}</h1>
${content}
</main>
<footer><p>Een dossier op basis van openbare bronnen.</p></footer>
</body>
</html>
`;
}
