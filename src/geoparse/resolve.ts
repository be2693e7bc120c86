/** Toponyms → mentions: which of its meanings a name has here, and whether it stands for the ground or the state. */
import type { Mention } from "../atlas/schema.ts";
import type { Candidate, Outcome, Sentence, Toponym } from "./model.ts";
import { type RoleReading, roleOf, type Surroundings } from "./roles.ts";

interface Picked {
  readonly candidate: Candidate;
  readonly confidence: number;
  readonly why: string;
}

/** How often an article names each country, by any name, and by what lies in it (its capital apart). */
interface Votes {
  readonly country: ReadonlyMap<string, number>;
  readonly within: ReadonlyMap<string, number>;
}

/** Regions that are camps of states rather than ground: directions, and what is called a world or bloc. */
const CAMP = /^(?:(?:global )?(?:west|east|north|south)|.+ (?:world|bloc)|anglosphere)$/i;
const AFTER_COMMA = /^, ?$/;
const COORDINATED = /^(?:['’]s)?(?:,| and| or|, and|, or|, including| as well as| &) (?:the )?$/;

function countVotes(toponyms: readonly Toponym[]): Votes {
  const country = new Map<string, number>();
  const within = new Map<string, number>();
  for (const { candidates, inside } of toponyms) {
    const first = candidates[0];
    const iso3 = first?.iso3[0];
    if (inside !== null || first === undefined || iso3 === undefined || first.iso3.length > 1) continue;
    const namesakes = candidates.some((other) => other.kind !== "city" && other.iso3[0] !== iso3);
    if (namesakes) continue;
    if (first.kind === "country" || first.kind === "demonym" || first.kind === "capital") {
      country.set(iso3, (country.get(iso3) ?? 0) + 1);
    } else if (first.kind === "region" || first.population >= 500_000) {
      within.set(iso3, (within.get(iso3) ?? 0) + 1);
    }
  }
  return { country, within };
}

/** Prior of each meaning; people living there count by their order of magnitude. */
function score(candidate: Candidate, rank: number, votes: Votes, population: number): number {
  const iso3 = candidate.iso3[0] ?? "";
  const voted = candidate.iso3.length === 1 && (votes.country.has(iso3) || votes.within.has(iso3));
  const near = (voted ? 1 : 0) + (votes.within.has(iso3) ? 0.5 : 0);
  switch (candidate.kind) {
    case "country":
    case "demonym":
      return 20;
    case "macro_region":
    case "water":
      return 9;
    case "region":
      return 7 + near;
    case "capital":
      return Math.log10(population + 10) + 1 + near;
    case "city":
      return Math.log10(population + 10) + near + (rank === 0 ? 0.2 : 0);
  }
}

function kilometres(a: Candidate, b: Candidate): number {
  if (a.lon === null || a.lat === null || b.lon === null || b.lat === null) return Number.POSITIVE_INFINITY;
  const radian = Math.PI / 180;
  const cosine =
    Math.sin(a.lat * radian) * Math.sin(b.lat * radian) +
    Math.cos(a.lat * radian) * Math.cos(b.lat * radian) * Math.cos((a.lon - b.lon) * radian);
  return 6371 * Math.acos(Math.min(1, Math.max(-1, cosine)));
}

/** The namesake that lies in the country or region named right after it ("Paris, Texas"), null if there is none. */
function qualified(text: string, toponym: Toponym, next: Toponym | undefined): Picked | null {
  const region = next?.candidates.find((candidate) => candidate.kind === "country" || candidate.kind === "region");
  if (next === undefined || region === undefined || next.sentence !== toponym.sentence) return null;
  if (!/^(?:, ?| \(| in )$/.test(text.slice(toponym.end, next.start))) return null;
  const first = toponym.candidates[0];
  if (first === undefined || first.kind === "country" || first.kind === "demonym") return null;
  const regions = next.candidates.filter((candidate) => candidate.kind === "region" && candidate.iso3.length === 1);
  if (first.kind !== "city" && first.iso3.some((iso3) => region.iso3.includes(iso3)) && regions.length === 0)
    return null;
  if (first.kind !== "city" && regions.length === 0) return null;
  const [wanted] = first.kind === "city" && regions.length === 0 ? [region] : regions;
  if (wanted === undefined) return null;
  const there = toponym.candidates.filter((candidate) => candidate.iso3[0] === wanted.iso3[0]);
  const near = wanted.kind === "region" ? there.filter((candidate) => kilometres(candidate, wanted) < 900) : there;
  const [best] = near.toSorted((a, b) =>
    wanted.kind === "region" && Math.abs(kilometres(a, wanted) - kilometres(b, wanted)) > 400
      ? kilometres(a, wanted) - kilometres(b, wanted)
      : b.population - a.population,
  );
  return best === undefined ? null : { candidate: best, confidence: 0.95, why: `qualified by "${next.surface}"` };
}

/** A country that shares its name with a region of another (Georgia): what the article otherwise speaks of decides. */
function countryOrRegion(
  text: string,
  toponym: Toponym,
  previous: Toponym | undefined,
  next: Toponym | undefined,
  votes: Votes,
): Picked | null {
  const country = toponym.candidates.find((candidate) => candidate.kind === "country");
  const region = toponym.candidates.find((candidate) => candidate.kind === "region");
  if (country === undefined || region === undefined) return null;
  const home = region.iso3[0] ?? "";
  if (country.iso3[0] === home) return null;
  const beside = (other: Toponym | undefined, between: string, joint: RegExp) =>
    other !== undefined && joint.test(between) ? other : undefined;
  const before = beside(previous, text.slice(previous?.end ?? 0, toponym.start), AFTER_COMMA);
  if (before?.candidates[0]?.kind === "city" && before.candidates.some((candidate) => candidate.iso3[0] === home)) {
    return { candidate: region, confidence: 0.95, why: `after "${before.surface},"` };
  }
  const neighbours = [
    beside(previous, text.slice(previous?.end ?? 0, toponym.start), COORDINATED),
    beside(next, text.slice(toponym.end, next?.start ?? 0), COORDINATED),
  ];
  const among = (kind: Candidate["kind"]) => neighbours.some((other) => other?.candidates[0]?.kind === kind);
  if (among("country")) return { candidate: country, confidence: 0.9, why: "listed among countries" };
  if (among("region")) return { candidate: region, confidence: 0.85, why: "listed among regions" };
  const own = votes.country.get(country.iso3[0] ?? "") ?? 0;
  if (own === 0 && (votes.within.get(home) ?? 0) >= 2) {
    return { candidate: region, confidence: 0.7, why: "the article speaks of its country's regions" };
  }
  return { candidate: country, confidence: 0.8, why: "the country before its namesake" };
}

/** "the North" is North Korea where the article names both it and South Korea. */
function halfOfPair(toponym: Toponym, toponyms: readonly Toponym[]): Picked | null {
  const [direction] = toponym.candidates;
  if (direction?.place !== "north" && direction?.place !== "south") return null;
  const named = new Map<string, Candidate>();
  for (const { candidates } of toponyms) {
    const [first] = candidates;
    const state = first?.kind === "country" || first?.kind === "demonym";
    if (first !== undefined && state && /^(?:North|South) /.test(first.name)) named.set(first.name, first);
  }
  for (const [name, candidate] of named) {
    const [half = "", ...rest] = name.split(" ");
    const twin = `${half === "North" ? "South" : "North"} ${rest.join(" ")}`;
    if (half === direction.name && named.has(twin)) {
      return {
        candidate: { ...candidate, kind: "country" },
        confidence: 0.7,
        why: `the article speaks of ${name} and ${twin}`,
      };
    }
  }
  return null;
}

function pick(text: string, toponyms: readonly Toponym[], index: number, votes: Votes): Picked | null {
  const toponym = toponyms[index];
  const [only, ...more] = toponym?.candidates ?? [];
  if (toponym === undefined || only === undefined) return null;
  const previous = toponyms[index - 1];
  const next = toponyms[index + 1];
  const decided =
    qualified(text, toponym, next) ??
    countryOrRegion(text, toponym, previous, next, votes) ??
    halfOfPair(toponym, toponyms);
  if (decided !== null) return decided;
  if (more.length === 0) {
    const sure = only.kind === "city" ? 0.85 : 0.97;
    return { candidate: only, confidence: sure, why: "the only place of that name" };
  }
  const cities = toponym.candidates.filter((candidate) => candidate.kind === "city");
  const ranked = toponym.candidates
    .map((candidate) => {
      const same = candidate.kind === "capital" ? cities.filter((city) => samePlace(candidate, city)) : [];
      const population = Math.max(candidate.population, ...same.map((city) => city.population));
      return { candidate, score: score(candidate, cities.indexOf(candidate), votes, population) };
    })
    .filter(({ candidate }) => candidate.kind !== "city" || !capitalOf(toponym.candidates, candidate))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined) return null;
  const lead = best.score - (second?.score ?? 0);
  const ground =
    best.candidate.kind === "city"
      ? "the likeliest of its namesakes"
      : `a ${best.candidate.kind.replace("_", " ")}'s name`;
  return { candidate: best.candidate, confidence: lead > 2 ? 0.95 : lead > 0.7 ? 0.85 : 0.6, why: ground };
}

/** True for a city that stands among the candidates as a capital too, under its own id or that of the city around it. */
function capitalOf(candidates: readonly Candidate[], city: Candidate): boolean {
  return candidates.some((other) => other.kind === "capital" && samePlace(other, city));
}

function samePlace(capital: Candidate, city: Candidate): boolean {
  return city.place === capital.place || (city.iso3[0] === capital.iso3[0] && kilometres(city, capital) < 40);
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

function surroundings(
  text: string,
  toponym: Toponym,
  sentence: Sentence,
  previous: { toponym: Toponym; role: RoleReading } | null,
): Surroundings {
  const lead = text.slice(Math.max(sentence.start, toponym.start - 100), toponym.start);
  const cut = /[,;:—–(“"]\s*(?:the )?$/i.test(lead);
  const led = Array.from(lead.matchAll(WORDS), (match) => match[0].toLowerCase()).slice(-8);
  const before = cut ? (led.at(-1) === "capital" ? ["capital"] : []) : led;
  let tail = text.slice(toponym.end, Math.min(sentence.end, toponym.end + 70));
  const possessive = /^['’](?:s\b)?/.exec(tail)?.[0] ?? "";
  tail = tail.slice(possessive.length);
  const clause = tail.split(/[,;:.()—–]/, 1)[0] ?? "";
  const between = previous === null ? "" : text.slice(previous.toponym.end, toponym.start);
  const coordinated = previous !== null && previous.toponym.sentence === toponym.sentence && COORDINATED.test(between);
  return {
    before,
    after: Array.from(clause.matchAll(WORDS), (match) => match[0].toLowerCase()).slice(0, 4),
    possessive: possessive !== "",
    joined: tail.startsWith(" "),
    where: /^,? where\b/.test(tail),
    conjunct: coordinated && previous !== null ? { role: previous.role.role, governed: previous.role.governed } : null,
    dateline: lead.trim() === "" && /^(?:,[^.]{2,30})? ?(?:\([^)]{2,30}\) ?)?[-–—:] /.test(tail),
  };
}

/**
 * Picks a place for each toponym; says of every dropped one why.
 * @param toponyms in order of the text
 * @returns mentions in order. An embedded name keeps the place of the name it holds but is no mention of it.
 */
export function resolve(text: string, sentences: readonly Sentence[], toponyms: readonly Toponym[]): Outcome<Mention> {
  const kept: Mention[] = [];
  const dropped: { start: number; end: number; surface: string; why: string }[] = [];
  const votes = countVotes(toponyms);
  let previous: { toponym: Toponym; role: RoleReading } | null = null;
  toponyms.forEach((toponym, index) => {
    const { start, end, surface, inside } = toponym;
    const picked = pick(text, toponyms, index, votes);
    const sentence = sentences[toponym.sentence];
    if (picked === null || sentence === undefined) {
      dropped.push({ start, end, surface, why: "no place of that name" });
      return;
    }
    const { candidate } = picked;
    const camp = candidate.lon === null && candidate.iso3.length === 0 && CAMP.test(candidate.name);
    const context = surroundings(text, toponym, sentence, previous);
    const role = roleOf(candidate.kind, context, candidate.polityOnly, camp);
    if (inside === null) previous = { toponym, role };
    kept.push({
      start,
      end,
      surface,
      kind: inside === null ? candidate.kind : "embedded",
      role: role.role,
      place: candidate.place,
      iso3: [...candidate.iso3],
      lon: candidate.lon,
      lat: candidate.lat,
      confidence: inside === null ? picked.confidence : Math.min(picked.confidence, 0.8),
      why:
        inside === null
          ? `${picked.why}; ${role.role}: ${role.why}`
          : `part of "${text.slice(inside.start, inside.end)}" (${inside.what})`,
    });
  });
  return { kept, dropped };
}
