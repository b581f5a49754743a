/** Word pool of the generated prose: Dutch about safety and information, so that stemming and index get real work. */

/** First halves of compound nouns. */
export const STEMS = (
  "wijk buurt adres zorg jeugd drugs gebieds veiligheids informatie signaal casus privacy vergunning toezicht horeca " +
  "fraude overlast inbraak wapen haven regio dorps burger dienst beleids keten politie bestuurs risico register " +
  "incident aangifte melding camera verkeers school woning winkel festival evenementen asiel uitkerings belasting " +
  "bedrijven industrie natuur boeren kamerverhuur parkeer sluitings preventie nacht seizoens data cyber vloot markt"
).split(" ");

/** Second halves, with their article. */
export const HEADS: ReadonlyArray<readonly [article: string, noun: string]> = [
  ["het", "overleg"],
  ["de", "controle"],
  ["het", "beeld"],
  ["de", "analyse"],
  ["het", "dossier"],
  ["de", "kaart"],
  ["het", "team"],
  ["de", "monitor"],
  ["het", "plan"],
  ["de", "aanpak"],
  ["het", "verslag"],
  ["de", "lijst"],
  ["het", "protocol"],
  ["de", "toets"],
  ["het", "onderzoek"],
  ["de", "meting"],
  ["het", "netwerk"],
  ["de", "afspraak"],
  ["het", "besluit"],
  ["de", "vraag"],
  ["het", "gesprek"],
  ["de", "rapportage"],
  ["het", "platform"],
  ["de", "registratie"],
];

/** Who does something: always third person singular. */
export const ACTORS = [
  "de gemeente",
  "de burgemeester",
  "het college",
  "de raad",
  "de adviseur veiligheid",
  "de privacy-adviseur",
  "de wijkagent",
  "het regioteam",
  "de toezichthouder",
  "de officier van justitie",
  "een woningcorporatie",
  "een school in de buurt",
  "de ondernemersvereniging",
  "de jongerenwerker",
  "de informatiecoördinator",
  "een inwoner uit het dorp",
  "de griffie",
  "het wijkteam",
  "de procesregisseur",
  "de data-analist",
];

/** Verbs in the third person singular; every one takes an object. */
export const VERBS = (
  "bespreekt bekijkt verzamelt deelt gebruikt weegt controleert beschrijft vergelijkt ordent toetst bewaart bewaakt " +
  "publiceert kiest noemt plant stuurt volgt meet telt leest schrijft tekent verbetert vereenvoudigt beperkt verwijdert " +
  "ontvangt bestudeert herhaalt onderzoekt koppelt splitst sluit opent evalueert begroot"
).split(" ");

/** Things that are done something to, besides the compounds. */
export const OBJECTS = [
  "de meldingen uit de wijk",
  "een lijst met open vragen",
  "de cijfers van het vorige kwartaal",
  "het verhaal achter de cijfers",
  "de afspraken met de partners",
  "drie signalen tegelijk",
  "de kaart van het buitengebied",
  "het budget voor het komende jaar",
  "de klachten over geluid",
  "een kleine proef van acht weken",
  "de rollen in het proces",
  "het doel van de verwerking",
  "de bewaartermijn van elk bestand",
  "de ervaringen van bewoners",
  "een voorbeeld van een buurgemeente",
  "de uitkomsten van de peiling",
  "het advies van de functionaris",
  "de vergunningen in het centrum",
  "een beeld van de ontwikkeling",
  "de taken van het team",
];

/** When, where or how; fits at the start and at the end of a sentence. */
export const MOMENTS = [
  "elke maand",
  "voor het overleg begint",
  "aan het eind van het jaar",
  "samen met de buurgemeenten",
  "zonder namen te noemen",
  "op een vaste dag",
  "in gewone taal",
  "na een incident",
  "binnen twee weken",
  "met een kort verslag",
  "in de driehoek",
  "op verzoek van de raad",
  "tijdens de zomer",
  "bij elke nieuwe casus",
  "aan de hand van drie vragen",
  "in het openbaar",
  "met hulp van de regio",
  "buiten kantooruren",
  "per wijk en per straat",
  "op één bladzijde",
];

/** Reasons that make a sentence longer. */
export const REASONS = [
  "omdat losse signalen weinig zeggen",
  "zodat iedereen dezelfde woorden gebruikt",
  "want een patroon is nog geen bewijs",
  "en legt de keuze vast met een datum",
  "omdat de vraag eerst komt en het systeem later",
  "zodat de raad kan controleren",
  "want niet elk gegeven is nodig",
  "en vraagt daarna wat er veranderd is",
  "omdat partners anders langs elkaar heen werken",
  "zodat een vervanger het werk kan overnemen",
];

/** Headings of sections; a page uses each at most once. */
export const HEADINGS = [
  "Wat was de vraag?",
  "Wat deden ze?",
  "Gegevens en partners",
  "Wat leverde het op?",
  "Zo begin je",
  "Wie doet wat?",
  "Wat kan er misgaan?",
  "Wat mag je delen?",
  "Kosten en tijd",
  "Hoe meet je het effect?",
  "Vragen voor het college",
  "Vragen voor de raad",
  "Afspraken met de politie",
  "De rol van inwoners",
  "Lessen voor later",
  "Wat nog niet bekend is",
  "Stap voor stap",
  "Een voorbeeld uit de praktijk",
];

/** Municipalities for the titles of examples. */
export const PLACES = (
  "Aalten Almere Alphen Ameland Apeldoorn Assen Baarn Barneveld Bergen Borne Boxtel Brummen Coevorden Culemborg " +
  "Delft Deurne Deventer Dinkelland Doetinchem Dronten Echt Ede Elburg Emmen Epe Ermelo Geldrop Gennep Goes Gouda " +
  "Haaksbergen Harlingen Heerde Heerlen Helmond Hoorn Houten Kampen Katwijk Laren Leiden Leudal Lochem Meppel Nunspeet " +
  "Oss Raalte Rheden Rijssen Roermond Schiedam Sluis Soest Terneuzen Texel Tiel Twenterand Uden Urk Venlo Vught Wierden " +
  "Winterswijk Zaanstad Zeist Zutphen Zwolle"
).split(" ");
