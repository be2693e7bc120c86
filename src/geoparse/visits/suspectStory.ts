/** What the rest of an article says of somebody who may have been somewhere. */
import type { NoteClue } from "../text/clues.ts";
import { once } from "../text/once.ts";
import { pairOf } from "./sameVisit.ts";
import type { Suspect } from "./suspectPairs.ts";
import type { VisitArticle } from "./visitArticle.ts";
import type { WrittenSentence } from "./visitSentence.ts";

type NoteSuspected = (
  suspected: Pick<Suspect, "leader" | "destination">,
  sentence: WrittenSentence,
  note: NoteClue,
) => void;

/** Prepares what rules have told of an article: gives the clues in it about a leader and a place of whom a sentence speaks. */
export function createStory(article: VisitArticle): NoteSuspected {
  // As it was before a second reading adds to it.
  const found = [...article.found];
  const main = once(() => article.mostNamed());
  const written = article.dateline?.destinations?.[0]?.iso3;
  return ({ leader, destination: { iso3 } }, { start, paragraph, index }, note) => {
    const his = new Told();
    const there = new Told();
    let isHost = false;
    for (const visit of found) {
      const isHis = visit.visitor === leader.name;
      isHost ||= !isHis && visit.iso3 === leader.iso3;
      if (isHis !== (visit.iso3 === iso3)) (isHis ? his : there).add(visit, start, paragraph);
    }
    his.note("his visit elsewhere", note);
    there.note("another's visit there", note);
    note("visits told", roughly(found.length));
    note("sentence", roughly(index));
    if (main()?.name === leader.name) note("leader", "most named");
    if (isHost) note("leader", "is visited");
    if (written !== undefined) {
      note("written", written === iso3 ? "there" : written === leader.iso3 ? "at his home" : "elsewhere");
    }
  };
}

/** Visits of one kind that rules tell: how many, and how near. */
class Told {
  #times = 0;
  #isHere = false;
  #isNear = false;

  add({ evidence, paragraph }: VisitArticle["found"][number], start: number, here: number): void {
    this.#times++;
    this.#isHere ||= evidence.start === start;
    this.#isNear ||= Math.abs(paragraph - here) <= 1;
  }

  /** Each kind of nearness once: noted twice it would count twice. */
  note(what: string, note: NoteClue): void {
    if (this.#isHere) note("told in the sentence", what);
    if (this.#isNear) note("told near", what);
    note(what, roughly(this.#times));
  }
}

/** Prepares all whom an article brings together with places: gives the clues that lie in how many they are. */
export function createCompany(suspects: readonly Suspect[]): NoteSuspected {
  const ofPair = new Map<string, number>();
  const inSentence = new Map<number, number>();
  for (const { leader, destination, sentence, told } of suspects) {
    // Where it is not learned what clues say, there are no others.
    if (told !== "nowhere") continue;
    const pair = pairOf({ visitor: leader.name, iso3: destination.iso3 });
    ofPair.set(pair, (ofPair.get(pair) ?? 0) + 1);
    inSentence.set(sentence.index, (inSentence.get(sentence.index) ?? 0) + 1);
  }
  return ({ leader, destination }, sentence, note) => {
    const pair = pairOf({ visitor: leader.name, iso3: destination.iso3 });
    note("times together", roughly(ofPair.get(pair) ?? 0));
    note("others in the sentence", roughly(inSentence.get(sentence.index) ?? 0));
  };
}

function roughly(count: number): string {
  return count < 3 ? String(count) : count < 5 ? "a few" : count < 10 ? "some" : "many";
}
