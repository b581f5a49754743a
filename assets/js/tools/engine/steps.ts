import { h, type Child } from "./dom.ts";

/** The heading of a step. It takes the focus when the step changes, so that a screen reader says where the user is. */
export function stepHeading(text: string, progress: string | null = null): HTMLElement {
  return h(
    "h2",
    { id: "stap-titel", tabindex: -1, class: "tool-step__title" },
    progress === null ? null : h("span", { class: "tool-step__progress" }, `${progress} `),
    text,
  );
}

/** A button that moves to another step. */
export function moveButton(label: string, go: () => void, isMain = false): HTMLButtonElement {
  return h("button", { type: "button", class: isMain ? "button" : "button button--secondary", onclick: go }, label);
}

/** The row with the buttons to the previous and the next step. */
export function moveRow(...children: readonly Child[]): HTMLElement {
  return h("div", { class: "tool-actions__row tool-step__move" }, children);
}

/** One option of a question with fixed answers. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly note?: string | null;
}

export interface RadiosProps {
  readonly name: string;
  readonly legend: Child;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** A question with one answer. */
export function radios({ name, legend, options, chosen, onChoose }: RadiosProps): HTMLFieldSetElement {
  return h(
    "fieldset",
    { class: "tool-choice" },
    h("legend", {}, legend),
    options.map(({ value, label, note = null }) =>
      h(
        "label",
        { class: "tool-choice__option" },
        h("input", {
          type: "radio",
          id: `${name}-${value}`,
          name,
          value,
          checked: value === chosen,
          onchange: () => onChoose(value),
        }),
        h(
          "span",
          {},
          h("span", { class: "tool-choice__label" }, label),
          note === null ? null : h("span", { class: "tool-choice__note" }, note),
        ),
      ),
    ),
  );
}

export interface CheckboxesProps extends Omit<RadiosProps, "chosen" | "onChoose"> {
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (value: string, isChosen: boolean) => void;
}

/** A question with any number of answers. */
export function checkboxes({ name, legend, options, chosen, onToggle }: CheckboxesProps): HTMLFieldSetElement {
  return h(
    "fieldset",
    { class: "tool-choice tool-choice--light" },
    h("legend", {}, legend),
    options.map(({ value, label }) =>
      h(
        "label",
        { class: "tool-choice__option" },
        h("input", {
          type: "checkbox",
          id: `${name}-${value}`,
          value,
          checked: chosen.has(value),
          onchange: (event) => onToggle(value, (event.target as HTMLInputElement).checked),
        }),
        h("span", {}, label),
      ),
    ),
  );
}

export interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** A list to choose one from. */
export function select({ id, label, options, chosen, onChoose }: SelectProps): HTMLElement {
  const list = h(
    "select",
    { id, onchange: (event) => onChoose((event.target as HTMLSelectElement).value) },
    options.map((option) => h("option", { value: option.value, selected: option.value === chosen }, option.label)),
  );
  return h("p", { class: "tool-field" }, h("label", { for: id }, label), list);
}

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly kind?: "text" | "date" | "long";
  readonly maxLength?: number;
  readonly onInput: (value: string) => void;
}

/** A field to type in. `long` has several lines. */
export function textField(props: TextFieldProps): HTMLElement {
  const { id, label, hint, value, kind = "text", maxLength = 500, onInput } = props;
  const described = hint === undefined ? {} : { "aria-describedby": `${id}-uitleg` };
  const listen = { oninput: (event: Event) => onInput((event.target as HTMLInputElement | HTMLTextAreaElement).value) };
  const shared = { id, maxlength: maxLength, autocomplete: "off", class: "utrecht-textbox", ...described, ...listen };
  const field =
    kind === "long" ? h("textarea", { ...shared, rows: 3 }, value) : h("input", { ...shared, type: kind, value });
  return h(
    "div",
    { class: "tool-field" },
    h("label", { for: id }, label),
    hint === undefined ? null : h("p", { id: `${id}-uitleg`, class: "tool-note" }, hint),
    field,
  );
}
