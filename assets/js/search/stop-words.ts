const STOP_WORDS = new Set(
  (
    "de het een en of in op van voor met aan bij door over uit te is zijn was waren wat wie waar hoe welke welk wanneer waarom mag mogen kan kunnen " +
    "moet moeten ik je jij jou mijn jouw we wij ons onze u uw dat die dit deze er niet geen wel ook als dan om naar tot heeft hebben heb had hebt " +
    "doe doen doet wordt worden werd zou zal zullen gaat iets iemand mij me zich zelf ze zij hij hun haar men maar nog al alle veel meer the of " +
    "hoeveel waarvoor waarmee waarover waaraan wil willen ben bent tussen tegen onder per via zonder zo dus toch even graag eigenlijk vind vinden vindt " +
    "zoek betekent betekenis staat daar hier volgens elkaar krijg krijgen mogelijk toegestaan nodig"
  ).split(" "),
);
/** Says a word nothing about the subject of a question? */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
