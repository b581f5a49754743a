import type { ListTemplate, SingleTemplate } from "../../scripts/eleventy/template.ts";
import atomFeed from "./atom-feed.11ty.ts";
import audience from "./audience.11ty.ts";
import audiences from "./audiences.11ty.ts";
import aToZ from "./a-z.11ty.ts";
import catalogueJsonLd from "./catalogue-json-ld.11ty.ts";
import catalogueTurtle from "./catalogue-turtle.11ty.ts";
import changes from "./changes.11ty.ts";
import compare from "./compare.11ty.ts";
import dataPackage from "./data-package.11ty.ts";
import document from "./document.11ty.ts";
import exampleGroups from "./example-groups.11ty.ts";
import glossaryJsonLd from "./glossary-json-ld.11ty.ts";
import glossaryTurtle from "./glossary-turtle.11ty.ts";
import guideSheet from "./guide-sheet.11ty.ts";
import jsonFeed from "./json-feed.11ty.ts";
import notFound from "./not-found.11ty.ts";
import opensearch from "./opensearch.11ty.ts";
import partFeed from "./part-feed.11ty.ts";
import questionMaker from "./question-maker.11ty.ts";
import robots from "./robots.11ty.ts";
import search from "./search.11ty.ts";
import securityTxt from "./security-txt.11ty.ts";
import selfAssessment from "./self-assessment.11ty.ts";
import signalGuide from "./signal-guide.11ty.ts";
import signalGuideOutcomes from "./signal-guide-outcomes.11ty.ts";
import signalGuideDiagram from "./signal-guide-diagram.11ty.ts";
import sitemapPage from "./sitemap-page.11ty.ts";
import sitemapXml from "./sitemap-xml.11ty.ts";
import surveyCsv from "./survey-csv.11ty.ts";
import surveyJson from "./survey-json.11ty.ts";
import tableMetadata from "./table-metadata.11ty.ts";
import toolData from "./tool-data.11ty.ts";
import theme from "./theme.11ty.ts";
import themes from "./themes.11ty.ts";
import worksheet from "./worksheet.11ty.ts";

/** Templates that make one file each, by file name. */
export const singleTemplates: Readonly<Record<string, SingleTemplate>> = {
  "atom-feed": atomFeed,
  audiences,
  "catalogue-json-ld": catalogueJsonLd,
  "catalogue-turtle": catalogueTurtle,
  changes,
  "data-package": dataPackage,
  "glossary-json-ld": glossaryJsonLd,
  "glossary-turtle": glossaryTurtle,
  "json-feed": jsonFeed,
  "not-found": notFound,
  opensearch,
  robots,
  search,
  "sitemap-page": sitemapPage,
  "sitemap-xml": sitemapXml,
  themes,
};

/** Templates that make a file an item, by file name. */
export const listTemplates: Readonly<Record<string, ListTemplate<unknown>>> = {
  "a-z": aToZ,
  audience,
  compare,
  document,
  "example-groups": exampleGroups,
  "guide-sheet": guideSheet,
  "part-feed": partFeed,
  "question-maker": questionMaker,
  "security-txt": securityTxt,
  "self-assessment": selfAssessment,
  "signal-guide": signalGuide,
  "signal-guide-diagram": signalGuideDiagram,
  "signal-guide-outcomes": signalGuideOutcomes,
  "survey-csv": surveyCsv,
  "survey-json": surveyJson,
  "table-metadata": tableMetadata,
  theme,
  "tool-data": toolData,
  worksheet,
};
