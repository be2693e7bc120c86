/** First- and second-order divisions (states, provinces, counties), put where their towns are. */
import * as v from "valibot";
import type { CityRecord } from "./cityEncoding.ts";

/** "US.KY" or "US.KY.001", as GeoNames writes them. */
export const DivisionsSchema = v.array(v.object({ code: v.string(), name: v.string() }));
type Divisions = v.InferOutput<typeof DivisionsSchema>;

/** Words around a division's own name: "Fars Province", "Borough of Halton". Counties of America keep theirs. */
const GENERIC =
  /^(?:(?:Royal )?(?:Borough|District|County|City|Province|State|Republic|Department|Governorate|Region) of |County |Sir |Provincia de(?:l)? |Departamento de |Estado de |Región de |Landkreis |Kreis )|(?: (?:Province|State|Oblast|Region|Governorate|Governorates|Municipality|Prefecture|District|Department|Departement|Parish|Voivodeship|Krai|County|Wilaya|Canton|Division|Zone|Raion|Kraj|Autonomous Region|Autonomous Oblast))$/u;
/** What is left of many divisions' names, and names none of them in a text. */
const COMMON =
  /^(?:(?:Far |Upper |Lower |Mid )?(?:North|South|East|West|Central|Centre|Center|Northern|Southern|Eastern|Western|Middle)(?: ?-?(?:North|South|East|West|Central))?|Northwest|Northeast|Southwest|Southeast|North-?[Ww]estern|North-?[Ee]astern|South-?[Ww]estern|South-?[Ee]astern|Capital|Metropolitan|Village|City|Islands?|Coast|Plateau|River|Rivers|Delta|Littoral|Valley|Federal|National|Unity|Freedom|Independence)$/;
const COUNTY = / (?:County|Parish|Borough)$/;

/**
 * A record for each division that holds at least one city, at the middle of its cities, with all their people.
 * @param cities with the codes of the divisions they lie in
 * @param alsoCalled other names, by code
 */
export function* divisionRecords(
  divisions: Divisions,
  cities: readonly (CityRecord & { readonly divisions: readonly string[] })[],
  iso3Of: ReadonlyMap<string, string>,
  alsoCalled: ReadonlyMap<string, readonly string[]> = new Map(),
): Generator<CityRecord> {
  const sums = new Map<string, { towns: number; lon: number; lat: number; people: number }>();
  for (const { city, divisions: codes } of cities) {
    // Parts of cities would count their people twice.
    if (city.featureCode === "PPLX") continue;
    for (const code of codes) {
      const sum = sums.get(code) ?? { towns: 0, lon: 0, lat: 0, people: 0 };
      sum.towns++;
      sum.lon += city.lon;
      sum.lat += city.lat;
      sum.people += city.population;
      sums.set(code, sum);
    }
  }
  for (const { code, name } of divisions) {
    const [iso2 = "", admin1 = "", admin2] = code.split(".");
    const iso3 = iso3Of.get(iso2);
    const sum = sums.get(code);
    if (iso3 === undefined || sum === undefined) continue;
    const own = name.replace(GENERIC, "");
    const american = iso3 === "USA" && COUNTY.test(name);
    yield {
      city: {
        id: `admin-${code.replaceAll(".", "-")}`,
        name,
        iso3,
        admin1,
        lon: sum.lon / sum.towns,
        lat: sum.lat / sum.towns,
        population: sum.people,
        featureCode: admin2 === undefined ? "ADM1" : "ADM2",
      },
      names: [
        ...(american || own === "" ? [name] : [name, own]).filter((form) => !COMMON.test(form)),
        ...(alsoCalled.get(code) ?? []),
      ],
    };
  }
}
