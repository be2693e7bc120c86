import { overlapping } from "../atlas/spans.ts";
import { DOMAINS, type Domain, FAMILY_OF, type Polarity, type TieStatus } from "../atlas/vocabulary.ts";
import { createLeaderFinder, type LeaderFinder, type LeaderMention } from "./leaders.ts";
import { createLexicon, createWords, type LexiconHits } from "./lexicon.ts";
import type { DroppedSpan, Knowledge, Located, Outcome, Sentence, TieStatement } from "./model.ts";
import { type TieFound, tiesTold } from "./sameTie.ts";
import { Scanned, scannedSentences } from "./scanned.ts";
import { LONGEST_SENTENCE, type Symbolic, symbolise } from "./symbols.ts";
import { blocsOf } from "./tieBlocs.ts";
import { domainsOf } from "./tieDomains.ts";
import { headsOf } from "./tieHeads.ts";
import { type Context, type Head, partiesOf } from "./tieParties.ts";
import { createPhrases, type PhraseFound } from "./tiePatterns.ts";
import { groupsOf, type StateEntity, type StateGroup, stateEntities, union } from "./tieStates.ts";
import { createWordFinder } from "./wordFinder.ts";

/** "Economic Cooperation: …" at the head of a list item. */
const LABEL = /^[^\p{L}]*(?<label>(?:[\p{L}'’&-]+ ){0,3}[\p{L}'’-]{2,}):\s/u;

/** The tie spoken of before is what the whole sentence is about. */
const ABOUT_IT = /^(?:this|these|their|such|bilateral|the bilateral)\b/iu;

interface Discourse {
  topic: string | null;
  pair: readonly string[];
  /** Index of the sentence that the pair is from. */
  pairAt: number;
  /** Pairs and longer lists, in the order in which they were named. */
  readonly groups: (readonly string[])[];
  lastGroup: readonly string[];
}

type TieKnowledge = Pick<Knowledge, "lexicon" | "leaders" | "subject" | "organisations">;

/**
 * Finds what states hold with each other: parties, domain, polarity and status, sentence by sentence, with the words of
 * data/lexicon.json. A tie needs two states (a leader, a capital as polity and "both nations" stand for theirs) and a
 * word that relates them; states in one sentence alone are none. The same parties, bloc, domain and polarity within an
 * article are one tie with all its sentences.
 * @param findLeaders may be shared with others who read the same articles
 */
export function createTies(
  knowledge: TieKnowledge,
  findLeaders: LeaderFinder = createLeaderFinder(knowledge),
): (located: Located) => Outcome<TieStatement> {
  const findWords = createLexicon(knowledge.lexicon);
  const findPhrases = createPhrases(knowledge.lexicon);
  const findAntecedents = createWords(knowledge.lexicon.antecedents);
  const findWars = createWordFinder(
    (knowledge.lexicon.wars ?? []).map(({ by, against, names }) => ({ means: [against, by].sort(), words: names })),
    true,
  );
  const blocs = blocsOf(knowledge.organisations, (name) => findWords(new Scanned(name)).domains.map((d) => d.means));
  return (located) => {
    const { text } = located.document;
    const leaders = findLeaders(located);
    const entities = [
      ...stateEntities(located, leaders.flat(), located.organisations),
      ...ownCountries(text, leaders),
    ].sort((a, b) => a.start - b.start);
    const entitiesIn = overlapping(located.sentences, entities);
    const sentences = scannedSentences(text, located.sentences);
    const found: TieFound[] = [];
    const dropped: DroppedSpan[] = [];
    const main = mostNamed(entities);
    const discourse: Discourse = { topic: main, pair: [], pairAt: -9, groups: [], lastGroup: [] };
    const spokenOf = new Set<string>();
    let label: { readonly paragraph: number; readonly words: LexiconHits } | null = null;

    /** The states of the sentence before, in the same paragraph. */
    const justNamed = (index: number): readonly string[] =>
      located.sentences[index - 1]?.paragraph === located.sentences[index]?.paragraph
        ? [...new Set((entitiesIn[index - 1] ?? []).flatMap((e) => e.iso3))]
        : [];

    located.sentences.forEach((sentence, index) => {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) return;
      const written = sentences[index];
      if (written === undefined) return;
      const raw = written.text;
      const antecedent = findAntecedents(written).flatMap((m): StateEntity[] => {
        const start = sentence.start + m.start;
        // "The two leaders" of whom the text has just spoken are known by name.
        if ((entitiesIn[index] ?? []).some((e) => e.start === start && e.iso3.length > 1)) return [];
        const named = (entitiesIn[index] ?? []).filter((e) => e.end <= start).flatMap((e) => e.iso3);
        const phrase = raw.slice(m.start, m.end);
        const object = OBJECT.test(raw.slice(0, m.start)) && named.length > 0;
        const iso3 = object
          ? (discourse.groups.findLast((g) => g.length === sizeOf(phrase) && !g.some((s) => named.includes(s))) ?? [])
          : resolveAntecedent(phrase, named, justNamed(index), main, discourse);
        return iso3.length < 2
          ? []
          : [{ start, end: sentence.start + m.end, symbol: "place", iso3, organisation: null }];
      });
      const symbolic = symbolise(text, sentence, [...antecedent, ...(entitiesIn[index] ?? [])]);
      const scanned = new Scanned(symbolic.text);
      const words = findWords(scanned);
      const labelled = raw.includes(":") ? LABEL.exec(raw)?.groups?.label : undefined;
      if (labelled !== undefined) label = { paragraph: sentence.paragraph, words: findWords(new Scanned(labelled)) };
      const under =
        label?.paragraph === sentence.paragraph && label.words.relations.length + label.words.polarities.length > 0
          ? label.words
          : null;
      const groups = groupsOf(symbolic);
      const pairIn = located.sentences[discourse.pairAt]?.paragraph;
      const context: Context = {
        // A new paragraph that does not say of whom it speaks speaks of whom the article is about.
        topic:
          heOf(leaders[index]) ??
          (located.sentences[index - 1]?.paragraph === sentence.paragraph ? discourse.topic : main),
        he: heOf(leaders[index]),
        pair: discourse.pair,
        near: discourse.pairAt >= index - 2 && pairIn === sentence.paragraph,
        bloc: blocs(symbolic).length > 0,
      };
      const heads = headsOf(symbolic.text, words, (start, end) => {
        dropped.push({
          start: symbolic.offset(start),
          end: symbolic.offset(end - 1) + 1,
          surface: text.slice(symbolic.offset(start), symbolic.offset(end - 1) + 1),
          why: "taken back by a negation before it",
        });
      });
      const told = readSentence(symbolic, sentence, heads, words, under, groups, context, blocs);
      const several =
        new Set([...antecedent, ...(entitiesIn[index] ?? [])].flatMap((e) => e.ground ?? e.iso3)).size > 1;
      const phrased = several ? phrasesTold(symbolic.text, findPhrases(symbolic, scanned), told, words, sentence) : [];
      const read = [...told.filter((t) => !phrased.some((p) => contradicts(p, t))), ...phrased];
      const named = [...new Set((entitiesIn[index] ?? []).flatMap((e) => e.ground ?? e.iso3))];
      const known = findWars(written).filter(({ means }) =>
        means.every((state) => named.includes(state) || spokenOf.has(state)),
      );
      const wars = known
        .filter(({ means }) => !read.some((t) => t.parties.join("+") === means.join("+")))
        .map(({ means }) => warTold(means, sentence));
      const all = wars
        .slice(0, 1)
        .concat(
          read.length === 0 && label?.paragraph === sentence.paragraph
            ? listed(label.words, words, discourse.pair, named, sentence)
            : read.filter((t) => !known.some(({ means }) => isOtherWar(t, means))),
        );
      for (const state of named) spokenOf.add(state);
      found.push(...all);
      remember(discourse, index, groups, all);
    });
    return { kept: tiesTold(found), dropped };
  };
}

function readSentence(
  symbolic: Symbolic<StateEntity>,
  sentence: Sentence,
  heads: readonly Head[],
  words: LexiconHits,
  label: LexiconHits | null,
  groups: readonly StateGroup[],
  context: Context,
  blocs: ReturnType<typeof blocsOf>,
): readonly TieFound[] {
  const ties = new Map<
    string,
    { parties: readonly string[]; polarity: Polarity; domains: Set<Domain>; why: string; business: Domain | null }
  >();
  const taken = new Set<object>();
  let referring = false;
  const labelPolarity = label?.polarities.find((p) => p.means !== "cooperation")?.means;
  // Tensions first: whom they are directed at is no party to the cooperation that the same sentence speaks of.
  let free = groups;
  const aimedPast: number[] = [];
  const alone = heads.every((h) => h.polarity === "tension");
  for (const head of heads.toSorted((a, b) => Number(b.polarity === "tension") - Number(a.polarity === "tension"))) {
    const result = partiesOf(symbolic.text, head, head.polarity === "tension" ? groups : free, context, {
      alone,
      aimedPast,
    });
    if (!result) continue;
    if (head.polarity === "tension" && result.target) {
      const { target } = result;
      free = free.filter((g) => g !== target);
      aimedPast.push(target.end);
    }
    if (result.why.startsWith("refers") && !ABOUT_IT.test(symbolic.text)) referring = true;
    const polarity = head.polarity !== "tension" && labelPolarity ? labelPolarity : head.polarity;
    const { domains, taken: hits } = domainsOf(symbolic.text, head, words.domains);
    for (const hit of hits) taken.add(hit);
    for (const parties of result.parties) {
      const key = `${parties.join("+")} ${polarity}`;
      const tie = ties.get(key) ?? {
        parties,
        polarity,
        domains: new Set<Domain>(),
        why: result.why,
        business: null,
        at: head.end,
      };
      tie.business ??= businessOf(symbolic.text.slice(head.start, head.end));
      // "To end the war" is no military tie: who brokers does it by talking.
      if (polarity !== "mediation") for (const domain of domains) tie.domains.add(domain);
      ties.set(key, tie);
    }
  }
  const friendly = [...ties.values()].filter((t) => t.polarity !== "tension");
  const [only] = friendly;
  if (only && friendly.length === 1 && only.polarity !== "mediation") {
    const own = words.domains.filter((hit) => taken.has(hit));
    const free = bearing(words.domains).filter((hit) => !taken.has(hit));
    for (const hit of only.domains.size === 0 ? free : coordinated(symbolic.text, own, free)) {
      if (!referring) only.domains.add(hit.means);
    }
    for (const hit of bearing(label?.domains ?? [])) only.domains.add(hit.means);
  }
  const status = statusOf(words);
  const evidence = { start: sentence.start, end: sentence.end };
  const mediated = [...ties.values()].filter((t) => t.polarity === "mediation");
  return [...ties.values()].flatMap(({ parties, polarity, domains, why, business }) => {
    // "Mediates in the talks between X and Y" is no cooperation of X and Y.
    const between = mediated.some((m) => parties.every((p) => m.parties.includes(p)));
    if (polarity === "cooperation" && domains.size === 0 && between) return [];
    const about = domains.size
      ? DOMAINS.filter((d) => domains.has(d))
      : [polarity === "cooperation" && business ? business : "diplomatic"];
    const through = polarity === "tension" ? [] : blocs(symbolic);
    return about.flatMap((domain): TieFound[] => {
      const tie = { parties, domain, polarity, status, evidence, why };
      const within = through.filter((b) => b.families.length === 0 || b.families.includes(FAMILY_OF[domain]));
      return within.length ? within.map((b) => ({ ...tie, bloc: b.id })) : [{ ...tie, bloc: null }];
    });
  });
}

/** "Anchored in trade and energy": the words that stand in one list with those that a tie has. */
function coordinated(text: string, own: LexiconHits["domains"], free: LexiconHits["domains"]): LexiconHits["domains"] {
  const list = [...own];
  for (const hit of free) {
    if (list.some((o) => o.end < hit.start && LIST.test(text.slice(o.end, hit.start)))) list.push(hit);
  }
  return list.slice(own.length);
}
const LIST = /^(?:,|,? and|,? or|,? as well as) (?:[\p{L}-]+ )?$/iu;

/** Words that speak of business where nothing else says what of. */
const BUSINESS = /^(?:contracts?|deals?|mo[uU]s?|ventures?|projects?|invest\p{L}*|consortium|loans?)$/iu;
const PURCHASE = /^(?:purchas\p{L}*|buys?|bought|buying|sells?|sold|selling)$/iu;

function businessOf(head: string): Domain | null {
  return PURCHASE.test(head) ? "trade" : BUSINESS.test(head) ? "economic" : null;
}

/** "Military ties" are no diplomacy of their own: without the words that another domain's word stands right before. */
function bearing(domains: LexiconHits["domains"]): LexiconHits["domains"] {
  return domains.filter(
    (hit) => hit.means !== "diplomatic" || !domains.some((o) => o.means !== "diplomatic" && o.end === hit.start - 1),
  );
}

/** What the phrases say, and the other words of the sentence did not. */
function phrasesTold(
  text: string,
  phrases: readonly PhraseFound[],
  told: readonly TieFound[],
  words: LexiconHits,
  sentence: Sentence,
): readonly TieFound[] {
  const found = phrases.map((phrase) => ({ ...phrase, about: aboutOf(text, phrase, words) }));
  return found.flatMap(({ parties, polarity, domain, status, why, about }): TieFound[] => {
    const key = parties.join("+");
    // Who brokers between two is told once, and a tie that the words told already keeps its domains.
    const same = told.filter((t) => t.parties.join("+") === key);
    if (same.some((t) => t.polarity === "mediation" || (t.polarity === polarity && !isVague(t)))) return [];
    const within = (t: TieFound): boolean =>
      t.polarity !== "mediation" && t.parties.join("+") !== key && parties.every((p) => t.parties.includes(p));
    if (polarity !== "tension" && told.some(within)) return [];
    // Of two turns that say the same of the same states, the one that says what it is about.
    const clearer = found.some((o) => o.about.length > 0 && o.polarity === polarity && o.parties.join("+") === key);
    if (about.length === 0 && clearer) return [];
    if (polarity === "cooperation" && found.some((o) => o.polarity === "support" && o.parties.join("+") === key))
      return [];
    const evidence = { start: sentence.start, end: sentence.end };
    return (about.length > 0 ? about : [domain]).map((of) => ({
      parties,
      domain: of,
      polarity,
      status: status ?? statusOf(words),
      evidence,
      why,
      bloc: null,
    }));
  });
}

/** Characters behind a phrase that still speak of it. */
const REACH = 45;

/** The domains that the words of a phrase, and those right behind it, speak of. */
function aboutOf(text: string, phrase: PhraseFound, words: LexiconHits): readonly Domain[] {
  const { start, end, polarity, fixed } = phrase;
  if (polarity === "mediation" || fixed) return [];
  const until = end + (/[.,;:—]| and /u.exec(text.slice(end, end + REACH))?.index ?? REACH);
  const near = words.domains.filter((d) => d.start >= start && d.end <= until).map((d) => d.means);
  // Money is about what it is for ("a credit for its navy").
  const purpose = near.some((d) => d !== "finance");
  return DOMAINS.filter((d) => near.includes(d) && !(d === "finance" && purpose));
}

/** "Defence: the plant opened": under a pair's heading an item that is labelled with a domain is a tie of that pair. */
function listed(
  label: LexiconHits,
  words: LexiconHits,
  pair: readonly string[],
  named: readonly string[],
  { start, end }: Sentence,
): readonly TieFound[] {
  const domains = new Set(bearing(label.domains).map((hit) => hit.means));
  const others = named.some((state) => !pair.includes(state));
  if (domains.size === 0 || pair.length !== 2 || others || words.negations.length > 0) return [];
  const polarity = words.polarities.some((p) => p.means === "tension") ? "tension" : "cooperation";
  return [...domains].map((domain) => ({
    parties: pair,
    domain,
    polarity,
    status: statusOf(words),
    evidence: { start, end },
    why: "an item under the pair's heading",
    bloc: null,
  }));
}

/** "His country" is that of whom he stands for. */
function ownCountries(text: string, leaders: readonly (readonly LeaderMention[])[]): readonly StateEntity[] {
  return leaders.flat().flatMap((l): StateEntity[] => {
    const own = l.how === "pronoun" && l.iso3 !== null ? OWN_COUNTRY.exec(text.slice(l.start, l.end + 24)) : null;
    const end = l.start + (own?.[0].length ?? 0);
    return own ? [{ start: l.start, end, symbol: "place", iso3: [l.iso3 ?? ""], organisation: null }] : [];
  });
}
const OWN_COUNTRY = /^(?:his|her) (?:own )?(?:country|government|nation|kingdom|homeland|ministers?)(?![\p{L}-])/iu;

/** The state of whom a sentence speaks as "he" or "she". */
function heOf(leaders: readonly LeaderMention[] = []): string | null {
  return leaders.find((l) => l.how === "pronoun" && l.end - l.start <= 3 && l.iso3 !== null)?.iso3 ?? null;
}

/** "Talked with Y about X's war against Z": Z's war is X's alone. */
function isOtherWar(tie: TieFound, war: readonly string[]): boolean {
  const shared = tie.parties.filter((state) => war.includes(state)).length;
  return tie.polarity === "tension" && tie.domain === "military" && tie.parties.length === 2 && shared === 1;
}

function warTold(parties: readonly string[], { start, end }: Sentence): TieFound {
  const why = "a war known by its name";
  return {
    parties,
    domain: "military",
    polarity: "tension",
    status: "existing",
    evidence: { start, end },
    why,
    bloc: null,
  };
}

/** A tie that no word says the domain of. */
function isVague(tie: TieFound): boolean {
  return tie.domain === "diplomatic" && tie.bloc === null;
}

/** "Ended its agreement with Y" is no cooperation with Y; and what the phrase is about is better than nothing. */
function contradicts(phrase: TieFound, tie: TieFound): boolean {
  if (phrase.parties.join("+") !== tie.parties.join("+")) return false;
  if (phrase.polarity === tie.polarity) return isVague(tie) && !isVague(phrase);
  if (tie.polarity === "support" && isVague(tie)) return true;
  // Who gives arms supports: the same sentence's "supplied" says no more.
  if (phrase.polarity === "support" && tie.polarity === "cooperation" && tie.domain === phrase.domain) return true;
  return phrase.polarity === "tension" && tie.polarity !== "mediation";
}

function statusOf(words: LexiconHits): TieStatus {
  const says = (status: TieStatus): boolean => words.statuses.some((s) => s.means === status);
  if (says("deepening")) return "deepening";
  if (says("proposed")) return "proposed";
  return says("historical") && !says("existing") ? "historical" : "existing";
}

function remember(discourse: Discourse, index: number, groups: readonly StateGroup[], told: readonly TieFound[]): void {
  const all = groups.reduce<readonly string[]>((list, g) => union(list, g.iso3), []);
  for (const group of groups) {
    if (group.iso3.length < 2) continue;
    discourse.groups.push(group.iso3);
    discourse.lastGroup = group.iso3;
  }
  const tie = told.find((t) => t.polarity !== "tension");
  // "Both nations" are a pair whatever is said of them. "X's visit to Y": two states close together are a pair too, until a tie is told.
  const [one, two] = groups;
  const close = told.length === 0 && all.length === 2 && one && two && two.start - one.end < 40;
  const named = groups.find((g) => g.end - g.start === 1 && g.iso3.length > 1);
  const pair = tie?.parties ?? named?.iso3 ?? (close ? all : null);
  if (pair) {
    discourse.pair = pair;
    discourse.pairAt = index;
    discourse.groups.push(pair);
  }
  const [first] = groups;
  if (first?.iso3.length === 1) discourse.topic = first.iso3[0] ?? discourse.topic;
}

/** "Both nations" are the last two, "the three countries" the last three, "these states" the last list of any length. */
/** "X threatened both": X is none of them. */
const OBJECT =
  /\b(?:threatened|visited|toured|warned|urged|accused|invited|told|pressed|blamed|thanked|supplied|armed) $/iu;

function sizeOf(phrase: string): 2 | 3 | null {
  return /\b(?:both|two|pair|duo)\b/iu.test(phrase) ? 2 : /\b(?:three|trio)\b/iu.test(phrase) ? 3 : null;
}

function resolveAntecedent(
  phrase: string,
  named: readonly string[],
  before: readonly string[],
  main: string | null,
  discourse: Discourse,
): readonly string[] {
  const size = sizeOf(phrase);
  if (size === null) return discourse.lastGroup;
  // "X has no quarrel with Y: the two countries …": the sentence names them itself.
  const here = [...new Set(named)].sort();
  if (here.length === size) return here;
  if (here.length === 0 && before.length === size) return before.toSorted();
  const groups = discourse.groups.slice(-40).filter((g) => g.length === size);
  // "Kenya is the harder neighbour. Troops of both nations …": Kenya and whom the article is about.
  const [just, another] = before;
  if (named.length === 0 && just !== undefined && another === undefined && !groups.at(-1)?.includes(just)) {
    return size === 2 && main !== null && main !== just ? [just, main].sort() : [];
  }
  // "Kenya says that the two nations …": a pair with Kenya in it, if one was named.
  return groups.findLast((g) => g.some((state) => named.includes(state))) ?? spokenOfMost(groups);
}

/** The group that was named most often, the last one counting more. */
function spokenOfMost(groups: readonly (readonly string[])[]): readonly string[] {
  const times = new Map<string, { count: number; group: readonly string[] }>();
  groups.forEach((group, i) => {
    const key = group.join("+");
    times.set(key, { count: (times.get(key)?.count ?? 0) + (i === groups.length - 1 ? 4 : 1), group });
  });
  return [...times.values()].reduceRight<{ count: number; group: readonly string[] }>(
    (best, next) => (next.count > best.count ? next : best),
    { count: 0, group: [] },
  ).group;
}

function mostNamed(entities: readonly StateEntity[]): string | null {
  const counts = new Map<string, number>();
  for (const { iso3 } of entities) for (const state of iso3) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
