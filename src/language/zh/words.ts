/** The closed vocabularies of the data in Chinese, and how a number joins a noun: by its measure word. */
import type { VisitStatus } from "../../atlas/vocabulary.ts";
import { createFormats } from "../formats.ts";
import type { Strings } from "../strings.ts";

export const FORMATS = createFormats({
  locale: "zh-CN",
  letter: /\p{Script=Han}/u,
  until: (date) => `${date}及以前`,
  since: (date) => `${date}及以后`,
  tidied: (date) => date,
  joined: (from, to) => `${from}至${withoutSame(from, to)}`,
});

/** What the end of a range says anew: its year, and within one year its month, are said once. */
function withoutSame(from: string, to: string): string {
  const [, year = "", month = ""] = /^(\d+年)?(\d+月)?/.exec(to) ?? [];
  if (!from.startsWith(year)) return to;
  return to.slice(from.startsWith(year + month) && to !== year + month ? (year + month).length : year.length);
}

export const { number } = FORMATS;

/** "5 篇文章": between a figure and Chinese words print leaves a little air. */
export function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}`;
}

export const FAMILY_NAMES: Strings["family"] = {
  economy: "经济与贸易",
  energy: "能源",
  military: "军事与安全",
  diplomacy: "外交",
  society: "劳务与文化",
};

export const FAMILY_CHIPS: Strings["familyChip"] = {
  economy: "经济",
  energy: "能源",
  military: "军事",
  diplomacy: "外交",
  society: "社会",
};

/** Of the country that the page speaks of; `VISITED` wants one behind it. */
export const CAME: Readonly<Record<VisitStatus, string>> = {
  made: "到访",
  planned: "计划到访",
  cancelled: "取消到访",
  hypothetical: "可能到访",
};

export const VISITED: Readonly<Record<VisitStatus, string>> = {
  made: "访问",
  planned: "计划访问",
  cancelled: "取消访问",
  hypothetical: "可能访问",
};

export const DOMAIN_NAMES: Strings["filters"]["domain"] = {
  economic: "经济",
  trade: "贸易",
  finance: "金融",
  infrastructure: "基础设施",
  energy: "能源",
  military: "军事",
  security: "安全",
  diplomatic: "外交",
  labour: "劳务",
  culture: "文化",
};

export const POLARITY_NAMES: Strings["filters"]["polarity"] = {
  cooperation: "合作",
  support: "支持",
  mediation: "斡旋",
  tension: "紧张",
};

export const STATUS_NAMES: Strings["filters"]["status"] = {
  existing: "现有关系",
  deepening: "深化中的关系",
  proposed: "拟议的关系",
  historical: "历史关系",
  made: "已成行的访问",
  planned: "计划中的访问",
  cancelled: "已取消的访问",
  hypothetical: "可能的访问",
};

export const KIND_NAMES: Strings["reader"]["kinds"] = {
  country: "国家",
  demonym: "某国人或物",
  capital: "首都",
  city: "城市",
  region: "地区",
  macro_region: "世界区域",
  water: "海域",
  embedded: "其他名称的一部分",
};

export const BASIS_OF_VISIT: Strings["dossier"]["visitBasis"] = {
  stated: "文章写明",
  inferred: "据文章措辞推断",
  record: "据公开资料，非出自文章",
};

export const BASIS_OF_PUBLISHED = {
  stated: "文中写明",
  inferred: "推断",
  record: "据公开资料",
  unknown: "不详",
} as const;

export const ORGANISATION_KINDS: Strings["organisation"]["kind"] = {
  bloc: "国家集团",
  programme: "计划",
  company: "组织",
  other: "组织",
};

export const SCENE: Strings["scene"] = {
  title: "地图。方向键移动，加减键缩放。国家列表用文字说明同样的内容。",
  gestures: {
    ctrl: "按住 Ctrl 并滚动可缩放地图",
    command: "按住 ⌘ 并滚动可缩放地图",
    touch: "用两根手指移动地图",
  },
  visit: (count, month) =>
    `${count === null ? "访问" : `第 ${number(count)} 次访问`}${month === null ? "" : `，${month}`}`,
  visits: (count) => counted(count, "次访问"),
  statements: (count) => counted(count, "条伙伴关系陈述"),
  ring: (place, told) => `${place}：${told.join("；")}`,
};
