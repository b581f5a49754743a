import { expect, test } from "vitest";
import { breadcrumb } from "#components/breadcrumb.ts";
import { lines } from "../../fixtures/compact.ts";

test("the trail links every step but the page itself", () => {
  const trail = [
    { url: "/", label: "Home" },
    { url: "/privacy/", label: "Privacy & delen" },
  ];
  expect(lines(breadcrumb(trail, "Zes vragen"))).toMatchInlineSnapshot(`
    "<nav class="utrecht-breadcrumb-nav breadcrumb" aria-label="Kruimelpad">
    <ol class="utrecht-breadcrumb-nav__list">
    <li class="utrecht-breadcrumb-nav__item">
    <a class="utrecht-breadcrumb-nav__link" href="/">Home</a>
    </li>
    <li class="utrecht-breadcrumb-nav__item">
    <a class="utrecht-breadcrumb-nav__link" href="/privacy/">Privacy &amp; delen</a>
    </li>
    <li class="utrecht-breadcrumb-nav__item" aria-current="page">Zes vragen</li>
    </ol>
    </nav>"
  `);
});

test("a page without a trail has no breadcrumb", () => {
  expect(breadcrumb([], "Home")).toBeNull();
});
