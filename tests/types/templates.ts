// Wrong uses that must not compile. `tsc` fails when one of them does: an unused @ts-expect-error is an error.
import { html } from "#lib/html.ts";
import { contentTypes, type FrontMatter } from "#schemas/content-types.ts";
import type { PageOf } from "#dossier/page.ts";

interface Loose {
  readonly name?: string;
  readonly isOpen: boolean;
  readonly nested: { readonly name: string };
}

// @ts-expect-error a value that may be undefined is not allowed in a template
export const missing = (props: Loose): unknown => html`<p>${props.name}</p>`;

// @ts-expect-error a boolean would print "true" or "false"
export const yesNo = (props: Loose): unknown => html`<p>${props.isOpen}</p>`;

// @ts-expect-error an object has no text of its own
export const object = (props: Loose): unknown => html`<p>${props.nested}</p>`;

// @ts-expect-error a misspelt field of a page
export const misspelt = (page: PageOf<"recommendation">): number => page.data.numer;

// @ts-expect-error a term has no summary sentences
export const summaryOfTerm = (term: FrontMatter<"term">): readonly string[] => term.kort;

// @ts-expect-error an unknown kind of page
export const unknownKind = contentTypes.stub;
