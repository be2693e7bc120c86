/**
 * What evidence is taken to weigh before any corpus is read: `npm run train` moves a weight from here only as far as the
 * examples ask for it, so that what they hardly show keeps a sensible weight.
 */
import type { Weights } from "../geoparse/places/scorer.ts";

export const PLACE_PRIOR: Weights = {
  always: -4.5,
  "people of the largest, by order of magnitude": 4,
  "several words": 1,
  "people in countries the article names": 2,
  "in a division the article names": 1,
  "after in, near, outside": 2.5,
  "after from, to, at": 1,
  "after of, north, south": 0.7,
  "after city of, people of": 3,
  "after an article": -2.5,
  "after an article, before a noun of towns": 2.5,
  "next on a list of places": 1.5,
  "before a place on a list": 1,
  "qualified by the place after it": 5,
  "a dateline": 4,
  "at a sentence's start": -1,
  "in a headline": -1,
  "a common word of the article": -3,
  "a person of the article": -3,
  "a person of the article, after in": 2,
  "after an office or title": -4,
  "after a strange name": -3.5,
  "before a strange name": -3,
  "hardly ever a place": -3.5,
  "speaks or thinks": -1,
  "hosts what takes place": 3,
  "meant as a place elsewhere in the article": 1.5,
  "only an alternate name": -0.7,
  "before a kind of place": 1,
  "said to lie in the place after it": 3,
  "said to be a town or the like": 5,
  "before an institution's word": 0,
  "a county or province by its own name": 3,
};

export const CANDIDATE_PRIOR: Weights = {
  "people, by order of magnitude": 7,
  "the most populous of the name": 0.3,
  "a country": 8,
  "a capital": 3.5,
  "a curated region or water": 6,
  "a first-order division": -0.5,
  "a second-order division": -1,
  "a part of a city": -2,
  "its own name, not an alternate": 0.5,
  "its country is named": 1,
  "share of the article's names in its country": 1,
  "its division is named": 1,
  "qualified by the name after it": 6,
  "near other places of the article": 2,
  "first of its name though small": 1,
  "a town, as the dateline": 2,
  "people of a division, by order of magnitude": 3.5,
  "a town, after an article": -2,
  "among its like": 1.5,
  "called a division by the next word": 3,
};

export const CONFIDENCE_PRIOR: Weights = { always: 1, "how much likelier than its namesakes": 0.5 };
