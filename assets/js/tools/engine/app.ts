import { actionsView } from "./actions.ts";
import { dayInWords, today } from "./dates.ts";
import { h } from "./dom.ts";
import { readLink, writeLink } from "./link.ts";
import { linkNotice, noticeView, type Notice } from "./notices.ts";
import { forget, keep, readKept } from "./storage.ts";
import type { App, ShowOptions, Tool, ToolData } from "./tool.ts";

/** The places of the page that the engine fills. */
interface Places {
  readonly notices: HTMLElement;
  readonly status: HTMLElement;
  readonly screen: HTMLElement;
}

function build(root: HTMLElement): Places {
  const places = {
    notices: h("div", { class: "tool__notices" }),
    status: h("p", { role: "status", class: "tool__status" }),
    screen: h("div", { class: "tool__screen" }),
  };
  const paper = root.querySelector<HTMLElement>("[data-paper]");
  const toggle = h("button", { type: "button", class: "button button--secondary", "aria-expanded": "false" });
  const setPaper = (isShown: boolean): void => {
    if (paper !== null) paper.hidden = !isShown;
    toggle.setAttribute("aria-expanded", String(isShown));
    toggle.textContent = isShown ? "Verberg de papieren versie" : "Toon de papieren versie";
    root.classList.toggle("tool--paper", isShown);
  };
  setPaper(false);
  toggle.addEventListener("click", () => setPaper(paper?.hidden === true));
  root.prepend(
    places.notices,
    places.screen,
    places.status,
    h("p", { class: "tool__toggle" }, "Liever op papier, of met een groep aan tafel? ", toggle),
  );
  return places;
}

/** Runs a tool over its data: state in the address, notices, storage on request, the buttons under every screen. */
class Engine<D extends ToolData, S> implements App<S> {
  readonly #tool: Tool<D, S>;
  readonly #data: D;
  readonly #places: Places;
  readonly #session: number;
  #state: S;

  constructor(tool: Tool<D, S>, data: D, root: HTMLElement) {
    [this.#tool, this.#data, this.#places] = [tool, data, build(root)];
    this.#state = tool.empty(data);
    const known: unknown = history.state;
    // A reload keeps the session, so that the back button goes on losing nothing.
    this.#session = typeof known === "number" ? known : performance.timeOrigin;
  }

  /** Opens what the address holds, and follows it from then on. */
  start(): void {
    this.#open(location.hash, true);
    history.replaceState(this.#session, "", location.href);
    addEventListener("popstate", (event) => this.#moved(event.state));
  }

  get state(): S {
    return this.#state;
  }

  say(text: string): void {
    this.#places.status.textContent = "";
    setTimeout(() => (this.#places.status.textContent = text), 30); // the same text twice is said twice
  }

  show(next: S, { focus, say, isStep = false }: ShowOptions = {}): void {
    this.#state = next;
    this.#writeAddress(isStep);
    this.#draw(focus);
    this.#places.status.textContent = "";
    if (say !== undefined) this.say(say);
  }

  keep(next: S): void {
    this.#state = next;
    this.#writeAddress(false);
  }

  link(): string {
    return location.origin + location.pathname + this.#fragment();
  }

  #fragment(): string {
    return writeLink(this.#tool.id, this.#data.content, this.#tool.write(this.#data, this.#state));
  }

  #writeAddress(isStep: boolean): void {
    const isBare = !isStep && this.#tool.isEmpty(this.#data, this.#state);
    const address = location.pathname + location.search + (isBare ? "" : this.#fragment());
    if (isStep) history.pushState(this.#session, "", address);
    else history.replaceState(this.#session, "", address);
  }

  /** Takes over a fragment. What is no link of a tool leaves the state as it is, apart from a notice. */
  #open(fragment: string, isFirst: boolean): void {
    const result = readLink(fragment, this.#tool.id);
    let lost = 0;
    if (result.kind === "link") ({ state: this.#state, lost } = this.#tool.read(this.#data, result.entries));
    const isAnchor = document.getElementById(fragment.slice(1)) !== null;
    const text = linkNotice(result, this.#data.content, lost, fragment, isAnchor);
    if (text !== null) this.#notice({ text });
    if (result.kind !== "none" || text !== null) this.#writeAddress(false);
    if (isFirst && result.kind === "none") this.#offerKept();
    this.#draw();
  }

  #moved(session: unknown): void {
    const result = readLink(location.hash, this.#tool.id);
    if (session === this.#session) {
      const older =
        result.kind === "link" ? this.#tool.read(this.#data, result.entries).state : this.#tool.empty(this.#data);
      this.show(this.#tool.rejoin(this.#state, older), { focus: "stap-titel" });
    } else if (document.getElementById(location.hash.slice(1)) === null || result.kind !== "none")
      this.#open(location.hash, false);
    else this.#writeAddress(false); // a jump within the page: the address goes on holding the state
  }

  #notice(notice: Notice): void {
    this.#places.notices.replaceChildren(
      noticeView(notice, () => {
        this.#places.notices.replaceChildren();
        this.#places.screen.querySelector<HTMLElement>("#stap-titel")?.focus();
      }),
    );
    this.say(notice.text);
  }

  #offerKept(): void {
    const kept = readKept(this.#tool.id);
    if (kept === null) return;
    this.#notice({
      text: `Op dit apparaat staat een invulling die je bewaarde op ${dayInWords(kept.date)}.`,
      buttons: [
        ["Open die invulling", () => this.#open(kept.fragment, false)],
        ["Verwijder die invulling", () => (forget(this.#tool.id), this.say("De bewaarde invulling is verwijderd."))],
      ],
    });
  }

  #keepOnDevice(): void {
    const isKept = keep(this.#tool.id, { fragment: this.#fragment(), date: today() });
    this.say(
      isKept
        ? "Bewaard op dit apparaat. Verander je daarna iets, druk dan opnieuw op Bewaar."
        : "Deze browser laat bewaren niet toe. Kopieer de link of download een bestand.",
    );
  }

  #wipe(): void {
    const before = this.#state;
    forget(this.#tool.id);
    this.show(this.#tool.empty(this.#data), { focus: "stap-titel" });
    this.#notice({
      text: "Alles is gewist, ook wat op dit apparaat stond.",
      buttons: [["Zet mijn invulling terug", () => this.show(before, { focus: "stap-titel" })]],
    });
  }

  #draw(focus?: string): void {
    const before = document.activeElement?.id ?? "";
    const { screen } = this.#places;
    const hadFocus = screen.contains(document.activeElement);
    const actions = actionsView({
      tool: this.#tool.id,
      report: () => this.#tool.report(this.#data, this.#state),
      link: () => this.link(),
      say: (text) => this.say(text),
      keep: () => this.#keepOnDevice(),
      wipe: () => this.#wipe(),
    });
    screen.replaceChildren(h("div", {}, this.#tool.view(this.#data, this)), actions);
    const target = focus ?? (hadFocus ? before : "");
    if (target !== "") (document.getElementById(target) ?? document.getElementById("stap-titel"))?.focus();
  }
}

/** Starts a tool on the page that holds it. When its data cannot be had, the paper version stays. */
export async function startTool<D extends ToolData, S>(tool: Tool<D, S>): Promise<void> {
  const root = document.querySelector<HTMLElement>(`[data-tool="${tool.id}"]`);
  const source = root?.dataset["source"];
  if (root === null || source === undefined) return;
  const data = await load<D>(source);
  if (data === null)
    root.prepend(
      h(
        "p",
        { role: "status", class: "callout callout--let-op" },
        "Het invulhulpmiddel laadt niet. Gebruik het formulier hieronder, of laad de pagina opnieuw.",
      ),
    );
  else new Engine(tool, data, root).start();
}

async function load<D>(source: string): Promise<D | null> {
  try {
    const response = await fetch(source);
    return response.ok ? ((await response.json()) as D) : null; // made by the build from checked data
  } catch {
    return null;
  }
}
