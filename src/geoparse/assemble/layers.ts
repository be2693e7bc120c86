import type { Mention, Place, Places, Tie, Ties, Visit, Visits } from "../../atlas/schema.ts";
import { inOrder } from "../text/evidence.ts";
import { greatCircle, greatCircles, type Position, roundDegrees } from "./arcs.ts";
import type { Lookup } from "./lookup.ts";

interface Located {
  readonly document: string;
  readonly mention: Mention;
}

/**
 * `places.geojson`: each place that is named, and each that a visit goes to or comes from, which the record may name
 * where the article does not (0 mentions then).
 */
export function placesLayer(named: readonly Located[], visits: readonly Visit[], lookup: Lookup): Places {
  const mentionsOf = new Map<string, Located[]>();
  for (const visit of visits) {
    mentionsOf.set(visit.destination, []);
    if (visit.origin !== null) mentionsOf.set(visit.origin, []);
  }
  for (const located of named) {
    const { place } = located.mention;
    if (place === null) continue;
    const others = mentionsOf.get(place);
    if (others === undefined) mentionsOf.set(place, [located]);
    else others.push(located);
  }
  const features = [...mentionsOf].flatMap(([id, located]): Places["features"] => {
    const known = lookup.place(id);
    if (known === null) return [];
    const [iso3, another] = known.iso3;
    const properties: Place = {
      id,
      name: known.name,
      kind: known.kind,
      iso3: iso3 !== undefined && another === undefined ? iso3 : null,
      mentions: located.length,
      documents: [...new Set(located.map(({ document }) => document))].sort(),
    };
    return [{ type: "Feature", id, properties, geometry: known.point && pointAt(known.point) }];
  });
  return { version: 1, type: "FeatureCollection", features: features.sort((a, b) => inOrder(a.id, b.id)) };
}

/**
 * `visits.geojson`: each with its great circle, from the origin or else the capital of the visitor's country, to the
 * city or else the capital of the country visited. No line where one end is not known.
 */
export function visitsLayer(visits: readonly Visit[], lookup: Lookup): Visits {
  return {
    version: 1,
    type: "FeatureCollection",
    features: visits.map((visit) => {
      const home = visit.origin ?? lookup.homeOf(visit.visitor);
      const from = home === null ? null : endOfLine(home, lookup);
      const to = endOfLine(visit.destination, lookup);
      const geometry = from && to && greatCircle(from, to);
      return { type: "Feature", id: visit.id, properties: visit, geometry };
    }),
  };
}

/** `ties.geojson`: each with great circles between the capitals of its parties; none where a bloc is the other party. */
export function tiesLayer(ties: readonly Tie[], lookup: Lookup): Ties {
  return {
    version: 1,
    type: "FeatureCollection",
    features: ties.map((tie) => {
      const seats = tie.parties.map((iso3) => lookup.seat(iso3)).filter((seat) => seat !== null);
      return { type: "Feature", id: tie.id, properties: tie, geometry: greatCircles(seats) };
    }),
  };
}

/** Where a line to a place ends: a country's capital, else the place itself. */
function endOfLine(id: string, lookup: Lookup): Position | null {
  return lookup.seat(id) ?? lookup.place(id)?.point ?? null;
}

function pointAt([lon, lat]: Position): { type: "Point"; coordinates: [number, number] } {
  return { type: "Point", coordinates: [roundDegrees(lon), roundDegrees(lat)] };
}
