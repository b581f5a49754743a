// Facts of the language that the lexicon carries to the browser, so that the code there stays small.

/** Words that say nothing about the subject of a question. */
export const STOP_WORDS: readonly string[] = (
  "aan al alle als ben bent betekenis betekent bij daar dan dat de deze die dit doe doen doet door dus " +
  "een eigenlijk elkaar en er even gaat geen graag haar had heb hebben hebt heeft het hier hij hoe " +
  "hoeveel hun iemand iets ik in is je jij jou jouw kan krijg krijgen kunnen maar mag me meer men met " +
  "mij mijn moet moeten mogelijk mogen naar niet nodig nog of om onder ons onze ook op over per staat " +
  "te tegen the toch toegestaan tot tussen u uit uw van veel via vind vinden vindt volgens voor waar " +
  "waaraan waarmee waarom waarover waarvoor wanneer waren was wat we wel welk welke werd wie wij wil " +
  "willen worden wordt zal ze zelf zich zij zijn zo zoek zonder zou zullen"
).split(" ");

/** Forms that no rule leads to their word, as `form:word`; they count at the end of a compound too. */
export const IRREGULAR_FORMS: readonly string[] = (
  "leden:lid steden:stad schepen:schip dagen:dag wegen:weg daken:dak gaten:gat glazen:glas " +
  "bedragen:bedrag verslagen:verslag verdragen:verdrag bevelen:bevel verboden:verbod gebreken:gebrek " +
  "besturen:bestuur oorlogen:oorlog kinderen:kind eieren:ei koeien:koe vlooien:vlo lieden:man " +
  "musea:museum criteria:criterium media:medium politici:politicus critici:criticus keuze:kiezen " +
  "keuzes:kiezen koos:kiezen gekozen:kiezen genomen:nemen nam:nemen namen:nemen gaf:geven gaven:geven " +
  "besloten:besluiten besloot:besluiten besproken:bespreken bespraken:bespreken besprak:bespreken " +
  "gesproken:spreken sprak:spreken geholpen:helpen hielp:helpen gekregen:krijgen kreeg:krijgen " +
  "gevonden:vinden vond:vinden vonden:vinden gebracht:brengen bracht:brengen gedacht:denken " +
  "dacht:denken wist:weten wisten:weten geweten:weten weet:weten gezien:zien zag:zien ziet:zien " +
  "stond:staan staat:staan ging:gaan gingen:gaan gaat:gaan gegaan:gaan kwam:komen kwamen:komen " +
  "gekomen:komen liet:laten hield:houden gehouden:houden verloren:verliezen gekocht:kopen kocht:kopen " +
  "aankoop:kopen gedaan:doen deed:doen doet:doen gelezen:lezen las:lezen geschreven:schrijven " +
  "schreef:schrijven bleef:blijven gebleven:blijven begon:beginnen begonnen:beginnen " +
  "aangewezen:aanwijzen verwezen:verwijzen bewezen:bewijzen ontstaan:ontstaan overleed:overlijden " +
  "gestolen:stelen gesloten:sluiten sloot:sluiten sluit:sluiten geslagen:slaan gedragen:dragen " +
  "geroepen:roepen gevraagd:vragen vroeg:vragen vroegen:vragen :"
).split(" ");

/** Words that are in any question: they count, but for little. */
export const LIGHT_WORDS: readonly string[] = (
  "aantal ander andere anderen begin beginnen beste beter dag dienst dingen doen eigen gaan gebeuren " +
  "gebeurt gebruik gebruiken gebruikt gedaan geef geeft gemaakt gemeente gemeenten geven gevonden " +
  "gezien goed goede groot grote hebben houden jaar keer kijken kom komen komt kreeg " +
  "krijgen kunnen laat laten lezen maak maakt maken manier mensen moment nieuw nieuwe nu ooit plek " +
  "regelen snel soort soorten staan stel stellen stelt straks tijd vaak ver vertellen vertelt vinden " +
  "vonden vraag weet welke weten wijze wist wisten zaken zeg zeggen zegt zetten zien ziet " +
  "zoeken"
).split(" ");
