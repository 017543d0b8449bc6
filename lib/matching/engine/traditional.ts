/** Traditional and simplified characters in turn; those that technical texts use and whose simplified form is unambiguous. */
const pairs =
  "鏽锈銹锈鋼钢鐵铁銅铜鋁铝鎂镁鈦钛鎳镍鉻铬錳锰鉬钼鋅锌錫锡鉛铅鎢钨鈷钴鋯锆鈮铌釩钒銀银鋰锂鈉钠鉀钾鈣钙鋇钡矽硅" +
  "鑄铸鍛锻軋轧銲焊鍍镀鏜镗銑铣鑽钻鉚铆鋸锯鎖锁釘钉針针鍊链鏈链鍋锅爐炉窯窑熱热燒烧煉炼鎔熔燜焖爛烂燙烫" +
  "電电氣气壓压機机械械設设備备裝装置置動动傳传軸轴輪轮齒齿閥阀門门泵泵葉叶風风渦涡輪轮馬马達达驅驱軌轨車车輛辆艙舱" +
  "質质點点蝕蚀裂裂紋纹縫缝隙隙膠胶漿浆漆漆塗涂層层膜膜離离剝剥脫脱黏粘鬆松緊紧彎弯變变形形縮缩" +
  "檢检測测驗验證证標标準准規规範范參参數数據据誤误差差統统計计網网絡络線线號号碼码圖图像像視视頻频聲声學学" +
  "實实現现業业產产業业廠厂農农藥药種种養养魚鱼雞鸡豬猪蟲虫穀谷麥麦棗枣薑姜蔥葱黃黄綠绿藍蓝紅红顏颜" +
  "紡纺織织紗纱繭茧絲丝綢绸緞缎紙纸纖纤維维亞亚麻麻漂漂潔洁淨净濾滤廢废濃浓溫温濕湿鹽盐鹼碱酸酸鹵卤氫氢氯氯" +
  "環环境境處处理理濁浊汙污澱淀溝沟渠渠塵尘煙烟霧雾臭臭噪噪節节約约減减排排儲储輸输運运轉转換换時时間间" +
  "過过濾滤程程難难題题開开發发製制術术試试問问結结構构組组強强韌韧硬硬軟软輕轻厚厚薄薄寬宽長长" +
  "應应響响與与對对為为導导體体積积極极廣广優优選选擇择價价資资項项擴扩張张彈弹塑塑橡橡樹树脂脂" +
  "讀读寫写記记錄录類类別别損损傷伤斷断劃划滲渗漏漏瀉泻鏡镜頭头燈灯熒荧螢萤顯显屏屏晶晶圓圆片片薄薄" +
  "乾干燥燥冷冷凍冻鮮鲜貯贮庫库殺杀菌菌黴霉酵酵釀酿飲饮飼饲餵喂蘋苹葡葡蔬蔬醬酱湯汤麵面飯饭";

export const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i): [string, string] => [pairs[2 * i]!, pairs[2 * i + 1]!]).filter(
    ([from, to]) => from !== to,
  ),
);

/** Traditional characters to simplified ones, one for one. */
export function simplify(text: string): string {
  let out = "";
  for (const character of text) out += simplified.get(character) ?? character;
  return out;
}
