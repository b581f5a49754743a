/// <reference lib="dom" />
// Functions that run in the page: Playwright sends their text, so each stands on its own.

/** A stop of the Tab key. */
export interface Stop {
  /** Place of the element among all elements of the page. */
  readonly index: number;
  readonly name: string;
  readonly outlineInPixels: number;
  /** How the element looks, as far as a focus indicator can show. */
  readonly look: string;
  readonly isInView: boolean;
  readonly isCovered: boolean;
}

/** The element that has the focus, or null when the page itself has it. */
export async function focusedStop(): Promise<Stop | null> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))); // the scrolling that follows a focus
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return null;
  const style = getComputedStyle(element);
  const [box = element.getBoundingClientRect()] = element.getClientRects();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const top = document.elementFromPoint(x, y);
  return {
    index: [...document.querySelectorAll("*")].indexOf(element),
    name: `${element.tagName.toLowerCase()} ${element.id} ${element.textContent?.trim().slice(0, 40) ?? ""}`,
    outlineInPixels: style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth),
    look: [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join(" "),
    isInView: box.top > -1 && box.left > -1 && box.bottom < innerHeight + 1 && box.right < innerWidth + 1,
    isCovered: top === null || !(element.contains(top) || top.contains(element)),
  };
}

/** How an element looks now; `index` as in `Stop`. */
export function lookOf(index: number): string {
  const element = document.querySelectorAll("*")[index];
  if (element === undefined) return "";
  const style = getComputedStyle(element);
  return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join(" ");
}

/** Elements that stick out of the viewport to the right, outermost first; empty when the page does not scroll sideways. */
export function stickingOut(): string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} ${element.textContent?.trim().slice(0, 40) ?? ""}`,
    )
    .slice(0, 10);
}

/** Texts that their own box cuts off. Text that is hidden on purpose for screen readers is left out. */
export function cutTexts(): string[] {
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== "none" || element.closest(".visually-hidden") !== null || element.tagName === "INPUT")
        return false;
      const isWide = overflowX !== "visible" && overflowX !== "auto" && element.scrollWidth > element.clientWidth + 1;
      const isHigh = overflowY !== "visible" && overflowY !== "auto" && element.scrollHeight > element.clientHeight + 1;
      return element.clientWidth > 0 && (isWide || isHigh);
    })
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
}

/** Pairs of controls in header, navigation and footer that lie over each other. */
export function overlappingControls(): string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>(":is(header, nav, footer) :is(a, button, input, summary)"),
  ].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.closest(".visually-hidden") === null,
  );
  const boxes = controls.map((element) => ({
    name: element.textContent?.trim() ?? element.tagName,
    box: element.getBoundingClientRect(),
    element,
  }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => !a.element.contains(b.element))
      .filter(
        ({ box }) =>
          Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 1 &&
          Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > 1,
      )
      .map((b) => `${a.name} × ${b.name}`),
  );
}

/** A control and its size in CSS pixels. */
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Controls smaller than `least` pixels, those in running text left out as WCAG 2.5.8 does. */
export function smallControls(least: number): Size[] {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const isInText = (element: Element): boolean => {
    if (getComputedStyle(element).display !== "inline") return false;
    const block = element.closest("p, li, dd, td, th, figcaption, h1, h2, h3, h4");
    const own = element.textContent?.trim().length ?? 0;
    return block !== null && (block.textContent?.trim().length ?? 0) > own;
  };
  return [...document.querySelectorAll("a[href], button, input, select, summary")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInText(element))
    .filter((element) => !element.classList.contains("nl-skip-link"))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return {
        name: `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40) ?? ""}`,
        width,
        height,
      };
    })
    .filter(({ width, height }) => width < least || height < least);
}
