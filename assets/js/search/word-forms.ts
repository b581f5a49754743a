/** Forms that no rule leads to their word; they count at the end of a compound too. `form:word`. */
const IRREGULAR = new Map(
  (
    "leden:lid steden:stad schepen:schip dagen:dag wegen:weg daken:dak gaten:gat glazen:glas bedragen:bedrag verslagen:verslag " +
    "verdragen:verdrag bevelen:bevel verboden:verbod gebreken:gebrek besturen:bestuur oorlogen:oorlog kinderen:kind eieren:ei " +
    "koeien:koe vlooien:vlo lieden:man musea:museum criteria:criterium media:medium politici:politicus critici:criticus " +
    "keuze:kiezen keuzes:kiezen koos:kiezen gekozen:kiezen genomen:nemen nam:nemen namen:nemen gaf:geven gaven:geven besloten:besluiten " +
    "besloot:besluiten besproken:bespreken bespraken:bespreken besprak:bespreken gesproken:spreken sprak:spreken geholpen:helpen hielp:helpen " +
    "gekregen:krijgen kreeg:krijgen gevonden:vinden vond:vinden vonden:vinden gebracht:brengen bracht:brengen gedacht:denken dacht:denken " +
    "wist:weten wisten:weten geweten:weten weet:weten gezien:zien zag:zien ziet:zien stond:staan staat:staan ging:gaan gingen:gaan gaat:gaan gegaan:gaan " +
    "kwam:komen kwamen:komen gekomen:komen liet:laten hield:houden gehouden:houden verloren:verliezen gekocht:kopen kocht:kopen aankoop:kopen " +
    "gedaan:doen deed:doen doet:doen gelezen:lezen las:lezen geschreven:schrijven schreef:schrijven bleef:blijven gebleven:blijven " +
    "begon:beginnen begonnen:beginnen aangewezen:aanwijzen verwezen:verwijzen bewezen:bewijzen ontstaan:ontstaan overleed:overlijden " +
    "gestolen:stelen gesloten:sluiten sloot:sluiten sluit:sluiten geslagen:slaan gedragen:dragen geroepen:roepen gevraagd:vragen vroeg:vragen vroegen:vragen"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const LONGEST_FORM = 11;
const SEPARABLE = "uit|op|aan|af|in|na|door|over|mee|samen|vast|voor|weg|bij|terug|toe|om|mis";

/** The stem before -en or -e as it stands alone: wett → wet, huiz → huis, signal → signaal, del → deel. */
function alone(stem: string): string {
  if (/([^aeiouy])\1$/.test(stem)) return stem.slice(0, -1);
  const hard = stem.replace(/z$/, "s").replace(/v$/, "f");
  if (/(^|[^aeiou])[aou][^aeiouwxj]$/.test(hard) || /^[^aeiou]*e[^aeiouwx]$/.test(hard))
    return hard.slice(0, -1) + hard.slice(-2);
  return hard;
}

/** In longer words a last "ee" and "e" cannot be told apart (oordeel, oordelen; middel, middelen): both become "e". */
function canonical(key: string): string {
  return /[aeiouy].*[^aeiou]ee[^aeiou]$/.test(key) ? `${key.slice(0, -2)}${key.slice(-1)}` : key;
}

function irregular(word: string): string | null {
  for (let start = Math.max(0, word.length - LONGEST_FORM); start < word.length - 1; start++) {
    const lemma = start === 0 || start > 2 ? IRREGULAR.get(word.slice(start)) : undefined;
    if (lemma !== undefined && (start === 0 || word.length - start > 4 || word.endsWith("leden")))
      return word.slice(0, start) + lemma;
  }
  return null;
}

function inflections(word: string): string[] {
  const keys = [word];
  const add = (stem: string): void => {
    if (stem.length > 2) keys.push(stem);
  };
  if (word.endsWith("heden")) add(`${word.slice(0, -5)}heid`);
  if (/[^s]s$/.test(word)) add(word.slice(0, -1));
  if (word.endsWith("en")) {
    add(alone(word.slice(0, -2)));
    add(word.slice(0, -1));
  } else if (word.endsWith("e")) add(alone(word.slice(0, -1)));
  if (/[^aeiou]t$/.test(word) || word.endsWith("dt")) add(word.slice(0, -1));
  if (/[^aeiout]d$/.test(word)) add(word.slice(0, -1));
  const past = /^(.{3,}[^aeiou])[dt]en?$/.exec(word)?.[1];
  if (past !== undefined) add(past);
  const participle = new RegExp(`^(${SEPARABLE})?ge(.{2,})[dt]e?$`).exec(word);
  if (participle !== null) add(`${participle[1] ?? ""}${participle[2] ?? ""}`);
  if (/[^t]tje(s)?$/.test(word)) add(word.replace(/tjes?$/, ""));
  return keys;
}

/** Endings that make another word of a word, with what stands there before: -ing, -er, -aar, -end, -iteit, -elijk. */
const DERIVED: ReadonlyArray<readonly [ending: RegExp, before: (stem: string) => string]> = [
  [/ing(en)?$/, alone],
  [/ende?$/, alone],
  [/(st)?ers?$/, alone],
  [/aars?$/, (stem) => stem],
  [/aliteit(en)?$/, (stem) => `${stem}el`],
  [/elijke?$/, (stem) => `${stem}e`],
  [/elijke?$/, alone],
];

/** Words under which a word and its inflected forms meet: raadsleden and raadslid, gedeeld and delen. */
export function formKeys(word: string): string[] {
  const lemma = irregular(word);
  const keys = [...inflections(word), ...(lemma === null ? [] : inflections(lemma))];
  return [...new Set(keys.map(canonical))];
}

/** Words under which a word and those derived from it meet: delen and deling, crimineel and criminaliteit. */
export function rootKeys(word: string): string[] {
  const keys = formKeys(word);
  for (const [ending, before] of DERIVED) {
    const stem = word.replace(ending, "");
    if (stem !== word && stem.length > 2) keys.push(...formKeys(before(stem)));
  }
  return [...new Set(keys)];
}
