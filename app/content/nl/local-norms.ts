import type { ImportFaultCode } from "~/local-norms/fault";
import type { GradeReason } from "~/local-norms/grade";
import type { ExampleStudent } from "~/local-norms/example-students";

const faults: Record<ImportFaultCode, string> = {
  "unknown-kind": "Dit is geen CSV-bestand en geen Excel-bestand (.xlsx).",
  "empty-file": "Hier staan geen cijfers in.",
  "too-large": "Het bestand is groter dan 2 MB. Een tabel met cijfers is veel kleiner.",
  "unpacks-too-large":
    "Het bestand is uitgepakt te groot. Bewaar alleen de tabel, in een nieuw bestand.",
  "not-a-workbook": "Excel-bestand onleesbaar. Open het in Excel en bewaar het opnieuw als .xlsx.",
  "mixed-encodings": "Hier staan vreemde tekens. Bewaar het bestand opnieuw als CSV UTF-8.",
  "too-many-rows": "Dit zijn meer dan 1.000 rijen. Een tabel met cijfers is veel kleiner.",
  "missing-column": "Deze kolom ontbreekt.",
  "unknown-column": "Deze kolom kennen we niet.",
  "repeated-column": "Deze kolom staat er twee keer.",
  "too-many-cells":
    "Deze rij heeft meer cellen dan er kolommen zijn. Staan er komma’s in getallen, gebruik dan puntkomma’s tussen de cellen.",
  formula: "Hier staat een formule. Vervang die door de uitkomst.",
  missing: "Hier moet iets staan.",
  "unknown-measure": "Deze maat kennen we niet. De lijst staat bij het voorbeeldbestand.",
  "unknown-group": "Kies uit all, men, women, wo of hbo.",
  "not-a-number": "Dit is geen getal. Schrijf alleen cijfers, met een komma of een punt.",
  "not-whole": "Dit moet een heel getal zijn, zonder punt of komma.",
  "mixed-decimal-marks": "Elders in het bestand staat een ander decimaalteken. Gebruik er één.",
  "below-0": "Een getal onder 0 kan hier niet.",
  "over-100": "Een deel kan niet groter zijn dan 100 procent.",
  "looks-like-fraction":
    "Dit lijkt een fractie. Schrijf 27 voor 27 procent. Klopt het toch, vul dan ook het aantal in (count).",
  "n-below-count": "De groep (n) is kleiner dan het aantal in deze cel.",
  "fewer-than-10":
    "Deze cel gaat over minder dan 10 mensen, of over bijna iedereen. Voeg haar samen of laat haar weg.",
  example: "Dit is de voorbeeldrij. Schrijf er je eigen cijfers over, of haal haar weg.",
  "too-long": "Dit is te lang. Schrijf hoogstens 300 tekens.",
  duplicate: "Deze maat staat er voor deze groep al.",
  "bin-not-here": "Alleen glasses-cumulative heeft klassen. Laat from en to hier leeg.",
  overlaps: "Deze klasse overlapt met de vorige.",
  gap: "Tussen deze klasse en de vorige zit een gat.",
  "upside-down": "Het einde van deze klasse ligt voor haar begin.",
  "not-from-0": "De eerste klasse moet bij 0 beginnen: wie niet drinkt telt mee.",
  "not-open-ended": "De laatste klasse moet open zijn. Laat to daar leeg.",
  "not-100": "De klassen van deze groep zijn samen geen 100 procent.",
  "too-few-bins": "Een verdeling heeft minstens drie klassen.",
  "n-differs": "Alle klassen van een groep gaan over dezelfde mensen: n moet gelijk zijn.",
  "definition-differs": "Alle klassen van een groep hebben dezelfde definitie.",
};

const reasons: Record<GradeReason, string> = {
  "self-selected": "Wie meedeed, koos daar zelf voor. Dat is nooit een norm.",
  "sampling-unknown": "Niemand weet hoe de deelnemers zijn gekozen.",
  quota: "Er is gevraagd tot een groep vol was. Wie dan meedoet, is toeval.",
  "other-definitions": "De vragen meten niet precies wat de maat hier betekent.",
  "without-non-drinkers": "Wie niet drinkt of gebruikt, telt niet mee.",
  "too-few-people": "Een groep heeft minder dan 100 mensen.",
  "invited-unknown": "Niet bekend is hoeveel mensen zijn gevraagd.",
  "response-very-low": "Minder dan 1 op de 10 gevraagde mensen deed mee.",
  "own-wave": "De antwoorden komen van deze site zelf. Meer dan C wordt dat nooit.",
  "response-low": "Minder dan een kwart van de gevraagde mensen deed mee.",
  "few-people": "Een groep heeft minder dan 500 mensen.",
  old: "Het onderzoek is meer dan vijf jaar oud.",
  "everybody-invited": "Iedereen is gevraagd.",
  random: "De deelnemers zijn geloot.",
  "response-good": "De helft of meer van de gevraagde mensen deed mee.",
  "many-people": "Elke groep heeft 500 mensen of meer.",
};

const students: Record<ExampleStudent["id"], string> = {
  "never-drinks": "Een vrouw die nooit drinkt",
  "drinks-little": "Een vrouw met drie glazen per week",
  "in-between": "Een man met tien glazen per week",
  "drinks-much": "Een man met 25 glazen per week",
  cannabis: "Een vrouw met zeven glazen per week, die cannabis gebruikt",
  "party-drugs": "Iemand met veertien glazen per week, die partydrugs gebruikt",
};

/** For the office: what is wrong with a file, why a table has its grade, and who is in the preview. */
export const localNorms = { faults, reasons, students };
