import type { Correction } from "../../atlas/curated.ts";
import type { Mention, Span } from "../../atlas/schema.ts";
import { overlap } from "../../atlas/spans.ts";
import type { Knowledge, Reading, Stale, TieStatement, VisitStatement } from "../model.ts";
import { createLookup, type KnownPlace, type Lookup } from "./lookup.ts";

type VisitChange = NonNullable<Correction["visit"]>;
type TieChange = NonNullable<Correction["tie"]>;

/** A correction that cannot be applied, and why: caught below and reported as stale. */
class Inapplicable extends Error {}

/**
 * Applies what an editor knows better to one article. A correction finds its text by quote, so it survives edits of the
 * rest; one for another document is left alone.
 * @param corrections of any documents; applied in their order
 * @returns the corrected reading, and the corrections of this document that did not find their text or do not fit it
 */
export function correct(
  reading: Reading,
  corrections: readonly Correction[],
  knowledge: Knowledge,
): { reading: Reading; stale: readonly Stale[] } {
  const lookup = createLookup(knowledge);
  const stale: Stale[] = [];
  let corrected = reading;
  for (const correction of corrections) {
    if (correction.document !== reading.document.id) continue;
    try {
      corrected = apply(corrected, correction, { knowledge, lookup });
    } catch (error) {
      if (!(error instanceof Inapplicable)) throw error;
      stale.push({ correction, why: error.message });
    }
  }
  return { reading: corrected, stale };
}

/** Corrections of documents that are not there at all. */
export function orphaned(corrections: readonly Correction[], documents: ReadonlySet<string>): readonly Stale[] {
  return corrections
    .filter(({ document }) => !documents.has(document))
    .map((correction) => ({ correction, why: `there is no document ${correction.document}` }));
}

interface Help {
  readonly knowledge: Knowledge;
  readonly lookup: Lookup;
}

function apply(reading: Reading, correction: Correction, { knowledge, lookup }: Help): Reading {
  const quote = findQuote(reading.document.text, correction);
  const { place, kind, role, drop, visit, tie, published } = correction;
  if (published) {
    requireOrder(published);
    const { from, to, basis = "record" } = published;
    return { ...reading, published: { from, to, basis, why: sourced(correction) } };
  }
  if (visit) return { ...reading, visits: correctVisits(reading, quote, correction, visit, lookup) };
  if (tie) return { ...reading, ties: correctTies(reading, quote, correction, tie, knowledge) };
  if (place !== undefined) return correctPlace(reading, quote, correction, knownPlace(lookup, place));

  const mention = mentionAt(reading, quote);
  if (drop) {
    const { start, end, surface } = mention;
    return {
      ...reading,
      mentions: reading.mentions.filter((other) => other !== mention),
      ties: withoutParty(reading, mention),
      dropped: [...reading.dropped, { start, end, surface, why: sourced(correction), stage: "correct" }],
    };
  }
  return withMention(reading, mention, {
    ...mention,
    kind: kind ?? mention.kind,
    role: role ?? mention.role,
    why: `correction: ${correction.source}`,
  });
}

/** The ties without what a sentence told by a name that is none, where it does not name that state by another one. */
function withoutParty({ ties, mentions, sentences }: Reading, dropped: Mention): readonly TieStatement[] {
  const [iso3] = dropped.iso3;
  const sentence = sentences.find((s) => s.start <= dropped.start && dropped.end <= s.end);
  if (iso3 === undefined || sentence === undefined || dropped.kind === "embedded") return ties;
  const names = (m: Mention): boolean => m !== dropped && overlap(m, sentence) && m.iso3.includes(iso3);
  if (mentions.some(names)) return ties;
  return ties.flatMap((tie) => {
    if (!tie.parties.includes(iso3)) return [tie];
    const evidence = tie.evidence.filter((span) => !overlap(span, sentence));
    return evidence.length > 0 ? [{ ...tie, evidence }] : [];
  });
}

/** Where the quote stands, between its prefix and suffix. */
function findQuote(text: string, { quote, prefix = "", suffix = "" }: Correction): Span {
  const whole = prefix + quote + suffix;
  const first = text.indexOf(whole);
  if (first < 0) {
    const alone = whole !== quote && text.includes(quote);
    throw new Inapplicable(alone ? "the quote is not between this prefix and suffix" : "the quote is not in the text");
  }
  if (text.indexOf(whole, first + 1) >= 0) {
    throw new Inapplicable("the quote stands in the text more than once: add a prefix or suffix, or quote more");
  }
  const start = first + prefix.length;
  return { start, end: start + quote.length };
}

/** The one mention that the quote is or contains. */
function mentionAt({ mentions }: Reading, quote: Span): Mention {
  const inside = mentions.filter((mention) => mention.start >= quote.start && mention.end <= quote.end);
  const exact = inside.filter((mention) => mention.start === quote.start && mention.end === quote.end);
  const [found, another] = exact.length > 0 ? exact : inside;
  if (found === undefined) throw new Inapplicable("no place was found in the quote");
  if (another !== undefined) {
    throw new Inapplicable(`the quote holds ${inside.length} places: quote one, with prefix and suffix`);
  }
  return found;
}

function withMention(reading: Reading, old: Mention, mention: Mention): Reading {
  return { ...reading, mentions: reading.mentions.map((other) => (other === old ? mention : other)) };
}

/** Gives the mention another place; a name that was missed is added, the quote being the name. */
function correctPlace(reading: Reading, quote: Span, correction: Correction, place: KnownPlace): Reading {
  const located = {
    place: place.id,
    iso3: [...place.iso3],
    lon: place.point?.[0] ?? null,
    lat: place.point?.[1] ?? null,
    confidence: 1,
    why: `correction: ${correction.source}`,
  };
  if (reading.mentions.some((mention) => overlap(mention, quote))) {
    const mention = mentionAt(reading, quote);
    const kind = mention.kind === "demonym" && place.kind === "country" ? "demonym" : place.kind;
    return withMention(reading, mention, { ...mention, ...located, kind });
  }
  const sentence = reading.sentences.some(({ start, end }) => start <= quote.start && quote.end <= end);
  if (!sentence) throw new Inapplicable("the quote is not within one sentence of the article");
  const added: Mention = { ...quote, surface: correction.quote, kind: place.kind, role: "place", ...located };
  return { ...reading, mentions: [...reading.mentions, added].sort((a, b) => a.start - b.start) };
}

function correctVisits(
  reading: Reading,
  quote: Span,
  correction: Correction,
  change: VisitChange,
  lookup: Lookup,
): readonly VisitStatement[] {
  const destination = change.destination === undefined ? null : knownPlace(lookup, change.destination);
  const iso3 = destination?.iso3[0];
  if (destination !== null && (iso3 === undefined || destination.iso3.length > 1)) {
    throw new Inapplicable(`the destination ${destination.id} does not lie in one country`);
  }
  if (change.origin != null) knownPlace(lookup, change.origin);
  const note = sourced(correction);
  const [found, another] = reading.visits.filter(
    (visit) =>
      visit.evidence.some((evidence) => overlap(evidence, quote)) &&
      (iso3 === undefined || visit.iso3 === iso3) &&
      (change.visitor === undefined || visit.visitor === change.visitor),
  );
  if (another !== undefined)
    throw new Inapplicable("the quote is evidence for several visits: give destination and visitor");
  if (found !== undefined) {
    const changed = changedVisit(found, change, note);
    return reading.visits.map((visit) => (visit === found ? changed : visit));
  }
  if (iso3 === undefined || destination === null || change.visitor === undefined) {
    throw new Inapplicable("no visit was read there, and to add one takes visitor and destination");
  }
  const blank: VisitStatement = {
    visitor: change.visitor,
    destination: destination.id,
    iso3,
    origin: null,
    from: null,
    to: null,
    precision: "unknown",
    basis: "record",
    status: "made",
    note,
    evidence: evidenceAt(reading, quote),
    why: "correction",
  };
  return [...reading.visits, changedVisit(blank, change, note)];
}

function changedVisit(visit: VisitStatement, change: VisitChange, note: string): VisitStatement {
  const { visitor = visit.visitor, destination = visit.destination, origin = visit.origin } = change;
  const { from = visit.from, to = visit.to, precision = visit.precision } = change;
  const { basis = visit.basis, status = visit.status } = change;
  requireOrder({ from, to });
  return { ...visit, visitor, destination, origin, from, to, precision, basis, status, note, why: "correction" };
}

function correctTies(
  reading: Reading,
  quote: Span,
  correction: Correction,
  tie: TieChange,
  knowledge: Knowledge,
): readonly TieStatement[] {
  const parties = [...new Set(tie.parties)].sort();
  const unknown = parties.find((iso3) => !knowledge.countries.some((country) => country.iso3 === iso3));
  if (unknown !== undefined) throw new Inapplicable(`the gazetteer knows no country ${unknown}`);
  const bloc = tie.bloc ?? null;
  if (bloc !== null && !knowledge.organisations.some(({ id }) => id === bloc)) {
    throw new Inapplicable(`data/organisations.json knows no ${bloc}`);
  }
  if (parties.length < 2 && bloc === null) throw new Inapplicable("a tie needs two parties, or one and a bloc");
  const { domain, polarity, status } = tie;
  const evidence = evidenceAt(reading, quote);
  const stated: TieStatement = {
    ...{ parties, bloc, domain, polarity, status, evidence },
    why: `correction: ${correction.source}`,
  };
  const sameTie = (other: TieStatement) =>
    other.parties.join() === parties.join() &&
    other.bloc === bloc &&
    other.domain === domain &&
    other.polarity === polarity &&
    other.evidence.some((span) => overlap(span, quote));
  return reading.ties.some(sameTie)
    ? reading.ties.map((other) => (sameTie(other) ? { ...other, status, why: stated.why } : other))
    : [...reading.ties, stated];
}

/** The sentences that the quote touches. */
function evidenceAt({ sentences }: Reading, quote: Span): readonly Span[] {
  const touched = sentences.filter((sentence) => overlap(sentence, quote)).map(({ start, end }) => ({ start, end }));
  if (touched.length === 0) throw new Inapplicable("the quote is not in a sentence of the article");
  return touched;
}

function knownPlace(lookup: Lookup, id: string): KnownPlace {
  const place = lookup.place(id);
  if (place === null) throw new Inapplicable(`the gazetteer knows no place ${id}`);
  return place;
}

function requireOrder({ from, to }: { readonly from: string | null; readonly to: string | null }) {
  if (from != null && to != null && from > to) throw new Inapplicable(`it ends (${to}) before it begins (${from})`);
}

const sourced = ({ source, note }: Correction) => `${source}. ${note}`;
