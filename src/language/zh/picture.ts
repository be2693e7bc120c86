/** What stands in a picture of a view, and around the making of one, in Chinese. */
import type { PICTURE as PATTERN } from "../en/picture.ts";
import type { Strings } from "../strings.ts";
import { number } from "./words.ts";

export const PICTURE: Pick<Strings, keyof typeof PATTERN> = {
  picture: {
    about: (leader, country, documents) =>
      `据 ${number(documents)} 篇文章，绘出${leader}的访问和${country}的伙伴关系。`,
    filtered: (choices) => `仅：${choices}`,
    disputed: "有争议的地区",
    live: (address) => `在线地图：${address}`,
    openLive: "在地图集中打开此视图",
    notes: {
      sentences: "本页所据原句：",
      more: (count) => `……地图集中另有 ${number(count)} 句。`,
      query: (query) => `此视图在地图集中的地址：${query}`,
    },
    dialog: {
      heading: "此视图的图片",
      format: "格式",
      png: "PNG，用于幻灯片和消息",
      svg: "SVG，线条和文字可编辑",
      size: "尺寸",
      pixels: (scale, width, height) => `${scale}×：${width} × ${height} 像素`,
      transparent: "透明背景",
      download: "下载",
      what: "此视图的图片",
      outcome: {
        working: "正在绘制图片……",
        saved: "图片已在下载文件夹中。",
        copied: "图片已在剪贴板上。",
        refused: "浏览器不允许复制。请改为下载图片。",
        failed: "无法生成图片。请选较小的尺寸，或检查网络连接。",
      },
    },
    story: {
      heading: "将故事存为文件",
      pptx: "PowerPoint",
      pdf: "PDF",
      help: "每一步一张幻灯片或一页；幻灯片备注中附有所据原句。",
      outcome: {
        working: "正在生成文件……",
        saved: "文件已在下载文件夹中。",
        empty: "还没有故事：“演示”会说明如何开始。",
        letters: "本页没有 PDF 所需的字体。可改用 PowerPoint，或将页面打印为 PDF。",
        failed: "无法生成文件：网络连接或服务器规则不允许。也可用“npm run export”生成。",
      },
    },
    alt: {
      map: (title) => `地图：${title}。`,
      visits: (visits) => `访问：${visits}。`,
      named: (countries) => `摘录最多：${countries}。`,
      excerpts: (country, count) => `${country}（${number(count)} 条摘录）`,
    },
  },
};
