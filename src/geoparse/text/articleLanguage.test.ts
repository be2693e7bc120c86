import { expect, it } from "vitest";
import { articleLanguage } from "./articleLanguage.ts";

it.each([
  { text: "The two leaders met in the capital, and it was the third of their meetings this year.", language: "en" },
  { text: "Президент прибыл в столицу 18 июня, сообщает The New York Times.", language: "ru" },
  { text: "Президент прибув до столиці; це третій візит від початку року.", language: "uk" },
  { text: "两国领导人在首都会晤，BRICS 成员国出席。", language: "zh" },
  { text: "両首脳は首都で会談した。", language: "ja" },
  { text: "Die beiden Präsidenten trafen sich in der Hauptstadt, und das ist nicht das erste Mal.", language: "de" },
  { text: "Les deux présidents se sont vus dans la capitale, et c’est la troisième fois.", language: "fr" },
  { text: "Los dos presidentes se reunieron en la capital y es la tercera vez en el año.", language: "es" },
  { text: "The summit in Moscow (Москва) ended with a statement on trade and the role of the yuan.", language: "en" },
  { text: "Kazakhstan, Uzbekistan, Mongolia, Vietnam", language: null },
  { text: "2024 – 2025", language: null },
  { text: "", language: null },
])("“$text” is $language", ({ text, language }) => {
  expect(articleLanguage(text)).toBe(language);
});
