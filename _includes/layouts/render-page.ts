import type { Page } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { formatDate } from "#lib/format.ts";
import type { Html } from "#lib/html.ts";
import { problemKindLabels } from "#lib/labels.ts";
import { addition } from "./additions.ts";
import { datasetsOf, OPEN_DATA_URL } from "../../scripts/opendata/structured-dataset.ts";
import { article } from "./article.ts";
import { councilRole } from "./council-role.ts";
import { councilTheme } from "./council-theme.ts";
import { example } from "./example.ts";
import { home } from "./home.ts";
import { learningUnit } from "./learning-unit.ts";
import { lens } from "./lens.ts";
import { landing } from "./landing.ts";
import { openData } from "./open-data.ts";
import { surveyTopic } from "./survey-topic.ts";
import { term } from "./term.ts";

/** Renders a page with the layout of its kind. */
export function renderPage(page: Page, site: Site): Html {
  switch (page.type) {
    case "home":
      return home(page, site);
    case "landing":
      return landing(page, site);
    case "example":
      return example(page, site);
    case "councilRole":
      return councilRole(page, site);
    case "surveyTopic":
      return surveyTopic(page, site);
    case "term":
      return term(page, site);
    case "recommendation":
      return article(page, site, { kicker: `Aanbeveling ${page.data.nummer}` });
    case "guideChapter":
      return article(page, site, { kicker: `Handreiking · ${problemKindLabels[page.data.probleem]}` });
    case "protocolStep":
      return article(page, site, { kicker: `Stap ${page.data.stap} · versie ${page.data.versie}` });
    case "lens":
      return lens(page, site);
    case "councilTheme":
      return councilTheme(page, site);
    case "learningUnit":
      return learningUnit(page, site);
    case "newsItem":
      return article(page, site, { kicker: formatDate(page.data.datum) });
    case "article":
      if (page.url === OPEN_DATA_URL) return openData(page, site);
      return article(page, site, { beforeBody: addition(page, site), jsonLd: datasetsOf(page, site) });
  }
}
