/** What the dialog says that passes a view on, and the frame that it makes, in Chinese. */
import type { Strings } from "../strings.ts";
import { number } from "./words.ts";

export const SHARE: Pick<Strings, "embed" | "share"> = {
  embed: {
    openPoster: "打开地图",
    openWhole: "打开完整地图集",
    list: "国家",
    closePanel: "关闭面板",
  },

  share: {
    open: "分享",
    openName: "分享此视图：链接、嵌入框架、图片",
    failed: "无法加载此对话框。请检查网络连接，然后重试。",
    heading: "分享此视图",
    close: "关闭",
    link: "链接",
    copy: "复制",
    linkWhat: "链接",
    linkCopied: "链接已复制到剪贴板。",
    frame: "用于网页或幻灯片的嵌入框架",
    code: "框架代码",
    codeWhat: "框架代码",
    codeCopied: "代码已复制到剪贴板：请粘贴到您的网页中。",
    codeHelp: "纯 HTML，不含脚本；进入视野时才加载。",
    preview: "预览",
    previewTitle: (title) => `预览：${title}`,
    options: "框架选项",
    shows: "显示",
    thisView: "此视图",
    story: "带文字的故事",
    step: "起始步骤",
    stepOption: (step, title) => `${number(step)}. ${title}`,
    storyLoading: "正在加载故事……",
    storyMissing: "无法加载故事。",
    theme: "颜色",
    themes: { auto: "跟随读者的系统", light: "浅色", dark: "深色" },
    ratio: "形状",
    ratios: { "16:9": "16 : 9，幻灯片", "4:3": "4 : 3", "1:1": "1 : 1，方形", "3:4": "3 : 4，竖向" },
    panel: "显示原句的面板",
    controls: "地图上的按钮",
    poster: "先显示静态图，点击后变为可移动的地图",
  },
};
