/** Words that have the form of places but are none, and forms of German places. */
/** Matches words after a comma in bylines that are not places. */
export const NO_PLACE =
  /\b(?:Reporter|Editor|Editors|Correspondent|Staff|Writer|Political|News|Chief|Agency|Desk|Team|Redaktion|Redakteur|Redakteurin|Korrespondent|Autor|Autorin|Volontär|Chefredakteur|Photographer|Journalist|Producer|Analyst|Columnist|Contributor|Magazine|Online|Digital|Sport|Sports|Politik|Wirtschaft|Kultur|Business|Health|Science|Security|Defence|Defense|Foreign|Global|World|National|Climate|Environment|Royal|Senior|Associate|Assistant|Head|Deputy|Freelance|Special|Guest|Managing|Executive|Technology|Media|Press|January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Uhr|Jr|Sr|PhD|MD|AP|AFP|Reuters|Updated|File|Files|Pictures|Photo|Photos|Picture|Images|Archive|Archiv|Bilder|Video|Videos|Getty|Opinion|Live|Posted|Stand|Published|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b/u;

/** Splits several places: "Berlin/London", "Paris and Lyon". */
export const splitPlaces = (place: string): string[] =>
  place.split(/\s*\/\s*|,?\s(?:and|und|et|y|e)\s/u).map((one) => one.trim());

/** Matches endings of names of German places. Names of persons with them rarely open a text. */
const GERMAN_PLACE =
  /^(?:Bad\s\p{Lu}\p{Ll}+|(?:\p{Lu}\p{Ll}+-)?\p{Lu}\p{Ll}{2,}(?:hausen|ingen|kirchen|furt|burg|brück|bronn|rode|walde|weiler|stetten|hofen|büttel|münde|heim))$/u;
/** Matches German words with such an ending that are no places. */
const NO_GERMAN_PLACE =
  /^(?:(?:Kl|Br|Schw|Zw|Schl|Spr|Gel|Verschl|Erz|Durchd|Eind|Mitbr|Vorsing)ingen|(?:Da|Ge|Insge|Ein|Alten|Pflege|Senioren|Tier|Wohn|Kinder|Jugend|Ferien|Vereins|Studenten|Flüchtlings)heim|(?:Dorf|Stadt|Landes|Kloster|Holz|Pfarr|Frei|Haus|Volks)kirchen|(?:Ritter|Sand|Wasser|Hüpf|Hof|Kletter)burg)$/u;

/** Tells whether a German name has the form of a place: "Schweinfurt", "Bad Elbaek". */
export const hasPlaceForm = (name: string): boolean => GERMAN_PLACE.test(name) && !NO_GERMAN_PLACE.test(name);
