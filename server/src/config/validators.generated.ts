// @ts-nocheck
// Generated from the rules and the framework by `npm run rules`.
"use strict";
export const isConfig = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/wenheng/wenheng/main/schemas/wenheng.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"root":{"type":"boolean"},"language":{"enum":["auto","zh","en"]},"judge":{"enum":["auto","always","never"]},"genre":{"enum":["auto","plan","opinion","legislation","measures","notice","act","strategy","other"]},"level":{"enum":["auto","national","provincial","local"]},"dimensions":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["data","数据","compute","算力","algorithm","算法","talent","人才","institutions","制度"]}},"today":{"type":["boolean","string"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"rules":{"type":"object","propertyNames":{"enum":["abbreviation-duplicate","简称重复","abbreviation-form","简称写法","abbreviation-undefined","简称先用后设","abbreviation-unused","简称未用","annex-mismatch","附件不符","broken-chain","链条不完整","citation-number","引用无文号","contents-stale","目录不符","cross-reference","引用有误","date-form","日期写法","deadline-order","时限颠倒","deadline-past","时限已过","directive-unknown","指令有误","directive-unused","指令多余","document-number","发文字号","doubled-mark","标点重复","effective-date","施行日期","fair-competition","公平竞争","foreign-abbreviation","外文缩略语","half-width-mark","半角标点","heading-punctuation","标题标点","indefinite-article","不定冠词","indicator-conflict","指标矛盾","long-clause","长句","missing-dimension","维度缺失","missing-mechanism","机制缺失","missing-pathway","路径缺失","missing-synergy","协同缺失","modality-mix","用语混用","numbering-level","层次序数","numbering-mark","序号标点","numbering-sequence","序号有误","passive","被动语态","pasted-text","粘贴残留","problem-without-remedy","问题无对策","range-form","数值起止","readability","英文长句","relative-reference","相对引用","repeated-word","英文词重复","required-part","缺少应有部分","simplify","英文繁词","soft-only","只有软措施","sum-mismatch","合计不符","target-without-deadline","目标无时限","target-without-number","目标无数字","task-without-owner","任务无责任单位","term-variant","术语不一","thin-dimension","要素单一","unfilled-slot","占位未填"]},"additionalProperties":{"enum":["off","关闭","hint","提示","information","信息","warning","警告","error","错误"]}},"terms":{"type":"object","maxProperties":2000,"propertyNames":{"minLength":2,"maxLength":40,"pattern":"^[^\\s|\\u0000-\\u001f]([^|\\u0000-\\u001f]*[^\\s|\\u0000-\\u001f])?$"},"additionalProperties":{"enum":["data","数据","data.market","数据要素市场","data.datasets","高质量数据集","data.spaces","数据空间与互通","data.rights","数据确权与权益分配","data.security","数据安全与可信共享","data.quality","数据治理与质量","compute","算力","compute.chips","芯片与软硬件协同","compute.layout","算力布局","compute.scheduling","算力配置与调度","compute.sharing","算力共享","compute.ecosystem","算力产业生态","compute.green","绿色算力","algorithm","算法","algorithm.foundations","基础理论与核心算法","algorithm.models","大模型研发","algorithm.toolchain","训练框架与工具链","algorithm.opensource","开源生态","algorithm.services","算法平台与服务","algorithm.investment","社会资本投入","algorithm.safety","算法安全与伦理","algorithm.application","推广应用","talent","人才","talent.cultivation","复合型人才培养","talent.education","课程与全学段教育","talent.partnership","产学研协同育人","talent.training","在职培训","talent.recruitment","高端人才引进","talent.evaluation","人才与成果评价","talent.incentives","人才激励与科研支持","institutions","制度","institutions.data-law","科研数据管理规则","institutions.ip","知识产权归属","institutions.accountability","算法追溯与责任","institutions.evaluation","科研组织与评价体系","institutions.governance","敏捷与多元治理","institutions.culture","创新文化","institutions.literacy","科普与伦理素养","institutions.cases","案例与示范"]}},"templates":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["element","form","topic","text"],"properties":{"element":{"type":"string","pattern":"^(data|compute|algorithm|talent|institutions)\\.[a-z]+(-[a-z]+)*$"},"form":{"enum":["programme","legislation","measures","act","plan"]},"levels":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["national","provincial","local"]}},"topic":{"type":"string","minLength":2,"maxLength":60,"pattern":"^[^。.：:；;]*$"},"text":{"type":"string","minLength":20,"maxLength":1000,"pattern":"^[^\\n]*[。.]$"},"id":{"type":"string","pattern":"^[a-z0-9.-]{1,80}$"}}}},"sentences":{"type":"array","maxItems":500,"items":{"type":"string","minLength":3,"maxLength":500}},"packs":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^(?!/)[^\\\\:\\u0000-\\u001f]+\\.(yaml|yml|json)$"}},"overrides":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":100}},"language":{"enum":["auto","zh","en"]},"judge":{"enum":["auto","always","never"]},"genre":{"enum":["auto","plan","opinion","legislation","measures","notice","act","strategy","other"]},"level":{"enum":["auto","national","provincial","local"]},"dimensions":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["data","数据","compute","算力","algorithm","算法","talent","人才","institutions","制度"]}},"today":{"type":["boolean","string"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"rules":{"type":"object","propertyNames":{"enum":["abbreviation-duplicate","简称重复","abbreviation-form","简称写法","abbreviation-undefined","简称先用后设","abbreviation-unused","简称未用","annex-mismatch","附件不符","broken-chain","链条不完整","citation-number","引用无文号","contents-stale","目录不符","cross-reference","引用有误","date-form","日期写法","deadline-order","时限颠倒","deadline-past","时限已过","directive-unknown","指令有误","directive-unused","指令多余","document-number","发文字号","doubled-mark","标点重复","effective-date","施行日期","fair-competition","公平竞争","foreign-abbreviation","外文缩略语","half-width-mark","半角标点","heading-punctuation","标题标点","indefinite-article","不定冠词","indicator-conflict","指标矛盾","long-clause","长句","missing-dimension","维度缺失","missing-mechanism","机制缺失","missing-pathway","路径缺失","missing-synergy","协同缺失","modality-mix","用语混用","numbering-level","层次序数","numbering-mark","序号标点","numbering-sequence","序号有误","passive","被动语态","pasted-text","粘贴残留","problem-without-remedy","问题无对策","range-form","数值起止","readability","英文长句","relative-reference","相对引用","repeated-word","英文词重复","required-part","缺少应有部分","simplify","英文繁词","soft-only","只有软措施","sum-mismatch","合计不符","target-without-deadline","目标无时限","target-without-number","目标无数字","task-without-owner","任务无责任单位","term-variant","术语不一","thin-dimension","要素单一","unfilled-slot","占位未填"]},"additionalProperties":{"enum":["off","关闭","hint","提示","information","信息","warning","警告","error","错误"]}}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern1 = new RegExp("^[^\\s|\\u0000-\\u001f]([^|\\u0000-\\u001f]*[^\\s|\\u0000-\\u001f])?$", "u");
const pattern2 = new RegExp("^(data|compute|algorithm|talent|institutions)\\.[a-z]+(-[a-z]+)*$", "u");
const pattern3 = new RegExp("^[^。.：:；;]*$", "u");
const pattern4 = new RegExp("^[^\\n]*[。.]$", "u");
const pattern5 = new RegExp("^[a-z0-9.-]{1,80}$", "u");
const pattern6 = new RegExp("^(?!/)[^\\\\:\\u0000-\\u001f]+\\.(yaml|yml|json)$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/wenheng/wenheng/main/schemas/wenheng.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.root !== undefined){
if(typeof data.root !== "boolean"){
const err2 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.language !== undefined){
let data2 = data.language;
if(!(((data2 === "auto") || (data2 === "zh")) || (data2 === "en"))){
const err3 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema11.properties.language.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.judge !== undefined){
let data3 = data.judge;
if(!(((data3 === "auto") || (data3 === "always")) || (data3 === "never"))){
const err4 = {instancePath:instancePath+"/judge",schemaPath:"#/properties/judge/enum",keyword:"enum",params:{allowedValues: schema11.properties.judge.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.genre !== undefined){
let data4 = data.genre;
if(!(((((((((data4 === "auto") || (data4 === "plan")) || (data4 === "opinion")) || (data4 === "legislation")) || (data4 === "measures")) || (data4 === "notice")) || (data4 === "act")) || (data4 === "strategy")) || (data4 === "other"))){
const err5 = {instancePath:instancePath+"/genre",schemaPath:"#/properties/genre/enum",keyword:"enum",params:{allowedValues: schema11.properties.genre.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.level !== undefined){
let data5 = data.level;
if(!((((data5 === "auto") || (data5 === "national")) || (data5 === "provincial")) || (data5 === "local"))){
const err6 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.level.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dimensions !== undefined){
let data6 = data.dimensions;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err7 = {instancePath:instancePath+"/dimensions/" + i0,schemaPath:"#/properties/dimensions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((((((data7 === "data") || (data7 === "数据")) || (data7 === "compute")) || (data7 === "算力")) || (data7 === "algorithm")) || (data7 === "算法")) || (data7 === "talent")) || (data7 === "人才")) || (data7 === "institutions")) || (data7 === "制度"))){
const err8 = {instancePath:instancePath+"/dimensions/" + i0,schemaPath:"#/properties/dimensions/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.dimensions.items.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.today !== undefined){
let data8 = data.today;
if((typeof data8 !== "boolean") && (typeof data8 !== "string")){
const err11 = {instancePath:instancePath+"/today",schemaPath:"#/properties/today/type",keyword:"type",params:{type: schema11.properties.today.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err12 = {instancePath:instancePath+"/today",schemaPath:"#/properties/today/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.rules !== undefined){
let data9 = data.rules;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
const _errs18 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key1 === "abbreviation-duplicate") || (key1 === "简称重复")) || (key1 === "abbreviation-form")) || (key1 === "简称写法")) || (key1 === "abbreviation-undefined")) || (key1 === "简称先用后设")) || (key1 === "abbreviation-unused")) || (key1 === "简称未用")) || (key1 === "annex-mismatch")) || (key1 === "附件不符")) || (key1 === "broken-chain")) || (key1 === "链条不完整")) || (key1 === "citation-number")) || (key1 === "引用无文号")) || (key1 === "contents-stale")) || (key1 === "目录不符")) || (key1 === "cross-reference")) || (key1 === "引用有误")) || (key1 === "date-form")) || (key1 === "日期写法")) || (key1 === "deadline-order")) || (key1 === "时限颠倒")) || (key1 === "deadline-past")) || (key1 === "时限已过")) || (key1 === "directive-unknown")) || (key1 === "指令有误")) || (key1 === "directive-unused")) || (key1 === "指令多余")) || (key1 === "document-number")) || (key1 === "发文字号")) || (key1 === "doubled-mark")) || (key1 === "标点重复")) || (key1 === "effective-date")) || (key1 === "施行日期")) || (key1 === "fair-competition")) || (key1 === "公平竞争")) || (key1 === "foreign-abbreviation")) || (key1 === "外文缩略语")) || (key1 === "half-width-mark")) || (key1 === "半角标点")) || (key1 === "heading-punctuation")) || (key1 === "标题标点")) || (key1 === "indefinite-article")) || (key1 === "不定冠词")) || (key1 === "indicator-conflict")) || (key1 === "指标矛盾")) || (key1 === "long-clause")) || (key1 === "长句")) || (key1 === "missing-dimension")) || (key1 === "维度缺失")) || (key1 === "missing-mechanism")) || (key1 === "机制缺失")) || (key1 === "missing-pathway")) || (key1 === "路径缺失")) || (key1 === "missing-synergy")) || (key1 === "协同缺失")) || (key1 === "modality-mix")) || (key1 === "用语混用")) || (key1 === "numbering-level")) || (key1 === "层次序数")) || (key1 === "numbering-mark")) || (key1 === "序号标点")) || (key1 === "numbering-sequence")) || (key1 === "序号有误")) || (key1 === "passive")) || (key1 === "被动语态")) || (key1 === "pasted-text")) || (key1 === "粘贴残留")) || (key1 === "problem-without-remedy")) || (key1 === "问题无对策")) || (key1 === "range-form")) || (key1 === "数值起止")) || (key1 === "readability")) || (key1 === "英文长句")) || (key1 === "relative-reference")) || (key1 === "相对引用")) || (key1 === "repeated-word")) || (key1 === "英文词重复")) || (key1 === "required-part")) || (key1 === "缺少应有部分")) || (key1 === "simplify")) || (key1 === "英文繁词")) || (key1 === "soft-only")) || (key1 === "只有软措施")) || (key1 === "sum-mismatch")) || (key1 === "合计不符")) || (key1 === "target-without-deadline")) || (key1 === "目标无时限")) || (key1 === "target-without-number")) || (key1 === "目标无数字")) || (key1 === "task-without-owner")) || (key1 === "任务无责任单位")) || (key1 === "term-variant")) || (key1 === "术语不一")) || (key1 === "thin-dimension")) || (key1 === "要素单一")) || (key1 === "unfilled-slot")) || (key1 === "占位未填"))){
const err13 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.propertyNames.enum},propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid4 = _errs18 === errors;
if(!valid4){
const err14 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key2 in data9){
let data10 = data9[key2];
if(!((((((((((data10 === "off") || (data10 === "关闭")) || (data10 === "hint")) || (data10 === "提示")) || (data10 === "information")) || (data10 === "信息")) || (data10 === "warning")) || (data10 === "警告")) || (data10 === "error")) || (data10 === "错误"))){
const err15 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.terms !== undefined){
let data11 = data.terms;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 2000){
const err17 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/maxProperties",keyword:"maxProperties",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key3 in data11){
const _errs23 = errors;
if(typeof key3 === "string"){
if(key3.length > 40){
const err18 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames/maxLength",keyword:"maxLength",params:{limit: 40},propertyName:key3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(key3.length < 2){
const err19 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames/minLength",keyword:"minLength",params:{limit: 2},propertyName:key3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern1.test(key3)){
const err20 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\s|\\u0000-\\u001f]([^|\\u0000-\\u001f]*[^\\s|\\u0000-\\u001f])?$"},propertyName:key3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid6 = _errs23 === errors;
if(!valid6){
const err21 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key4 in data11){
let data12 = data11[key4];
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data12 === "data") || (data12 === "数据")) || (data12 === "data.market")) || (data12 === "数据要素市场")) || (data12 === "data.datasets")) || (data12 === "高质量数据集")) || (data12 === "data.spaces")) || (data12 === "数据空间与互通")) || (data12 === "data.rights")) || (data12 === "数据确权与权益分配")) || (data12 === "data.security")) || (data12 === "数据安全与可信共享")) || (data12 === "data.quality")) || (data12 === "数据治理与质量")) || (data12 === "compute")) || (data12 === "算力")) || (data12 === "compute.chips")) || (data12 === "芯片与软硬件协同")) || (data12 === "compute.layout")) || (data12 === "算力布局")) || (data12 === "compute.scheduling")) || (data12 === "算力配置与调度")) || (data12 === "compute.sharing")) || (data12 === "算力共享")) || (data12 === "compute.ecosystem")) || (data12 === "算力产业生态")) || (data12 === "compute.green")) || (data12 === "绿色算力")) || (data12 === "algorithm")) || (data12 === "算法")) || (data12 === "algorithm.foundations")) || (data12 === "基础理论与核心算法")) || (data12 === "algorithm.models")) || (data12 === "大模型研发")) || (data12 === "algorithm.toolchain")) || (data12 === "训练框架与工具链")) || (data12 === "algorithm.opensource")) || (data12 === "开源生态")) || (data12 === "algorithm.services")) || (data12 === "算法平台与服务")) || (data12 === "algorithm.investment")) || (data12 === "社会资本投入")) || (data12 === "algorithm.safety")) || (data12 === "算法安全与伦理")) || (data12 === "algorithm.application")) || (data12 === "推广应用")) || (data12 === "talent")) || (data12 === "人才")) || (data12 === "talent.cultivation")) || (data12 === "复合型人才培养")) || (data12 === "talent.education")) || (data12 === "课程与全学段教育")) || (data12 === "talent.partnership")) || (data12 === "产学研协同育人")) || (data12 === "talent.training")) || (data12 === "在职培训")) || (data12 === "talent.recruitment")) || (data12 === "高端人才引进")) || (data12 === "talent.evaluation")) || (data12 === "人才与成果评价")) || (data12 === "talent.incentives")) || (data12 === "人才激励与科研支持")) || (data12 === "institutions")) || (data12 === "制度")) || (data12 === "institutions.data-law")) || (data12 === "科研数据管理规则")) || (data12 === "institutions.ip")) || (data12 === "知识产权归属")) || (data12 === "institutions.accountability")) || (data12 === "算法追溯与责任")) || (data12 === "institutions.evaluation")) || (data12 === "科研组织与评价体系")) || (data12 === "institutions.governance")) || (data12 === "敏捷与多元治理")) || (data12 === "institutions.culture")) || (data12 === "创新文化")) || (data12 === "institutions.literacy")) || (data12 === "科普与伦理素养")) || (data12 === "institutions.cases")) || (data12 === "案例与示范"))){
const err22 = {instancePath:instancePath+"/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/terms/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.terms.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.templates !== undefined){
let data13 = data.templates;
if(Array.isArray(data13)){
if(data13.length > 200){
const err24 = {instancePath:instancePath+"/templates",schemaPath:"#/properties/templates/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.element === undefined){
const err25 = {instancePath:instancePath+"/templates/" + i2,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty: "element"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data14.form === undefined){
const err26 = {instancePath:instancePath+"/templates/" + i2,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty: "form"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data14.topic === undefined){
const err27 = {instancePath:instancePath+"/templates/" + i2,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data14.text === undefined){
const err28 = {instancePath:instancePath+"/templates/" + i2,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key5 in data14){
if(!((((((key5 === "element") || (key5 === "form")) || (key5 === "levels")) || (key5 === "topic")) || (key5 === "text")) || (key5 === "id"))){
const err29 = {instancePath:instancePath+"/templates/" + i2,schemaPath:"#/properties/templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.element !== undefined){
let data15 = data14.element;
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
const err30 = {instancePath:instancePath+"/templates/" + i2+"/element",schemaPath:"#/properties/templates/items/properties/element/pattern",keyword:"pattern",params:{pattern: "^(data|compute|algorithm|talent|institutions)\\.[a-z]+(-[a-z]+)*$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/templates/" + i2+"/element",schemaPath:"#/properties/templates/items/properties/element/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.form !== undefined){
let data16 = data14.form;
if(!(((((data16 === "programme") || (data16 === "legislation")) || (data16 === "measures")) || (data16 === "act")) || (data16 === "plan"))){
const err32 = {instancePath:instancePath+"/templates/" + i2+"/form",schemaPath:"#/properties/templates/items/properties/form/enum",keyword:"enum",params:{allowedValues: schema11.properties.templates.items.properties.form.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.levels !== undefined){
let data17 = data14.levels;
if(Array.isArray(data17)){
if(data17.length < 1){
const err33 = {instancePath:instancePath+"/templates/" + i2+"/levels",schemaPath:"#/properties/templates/items/properties/levels/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len2 = data17.length;
for(let i3=0; i3<len2; i3++){
let data18 = data17[i3];
if(typeof data18 !== "string"){
const err34 = {instancePath:instancePath+"/templates/" + i2+"/levels/" + i3,schemaPath:"#/properties/templates/items/properties/levels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data18 === "national") || (data18 === "provincial")) || (data18 === "local"))){
const err35 = {instancePath:instancePath+"/templates/" + i2+"/levels/" + i3,schemaPath:"#/properties/templates/items/properties/levels/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.templates.items.properties.levels.items.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
let i4 = data17.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data17[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err36 = {instancePath:instancePath+"/templates/" + i2+"/levels",schemaPath:"#/properties/templates/items/properties/levels/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err37 = {instancePath:instancePath+"/templates/" + i2+"/levels",schemaPath:"#/properties/templates/items/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.topic !== undefined){
let data19 = data14.topic;
if(typeof data19 === "string"){
if(data19.length > 60){
const err38 = {instancePath:instancePath+"/templates/" + i2+"/topic",schemaPath:"#/properties/templates/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data19.length < 2){
const err39 = {instancePath:instancePath+"/templates/" + i2+"/topic",schemaPath:"#/properties/templates/items/properties/topic/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern3.test(data19)){
const err40 = {instancePath:instancePath+"/templates/" + i2+"/topic",schemaPath:"#/properties/templates/items/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[^。.：:；;]*$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/templates/" + i2+"/topic",schemaPath:"#/properties/templates/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data14.text !== undefined){
let data20 = data14.text;
if(typeof data20 === "string"){
if(data20.length > 1000){
const err42 = {instancePath:instancePath+"/templates/" + i2+"/text",schemaPath:"#/properties/templates/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data20.length < 20){
const err43 = {instancePath:instancePath+"/templates/" + i2+"/text",schemaPath:"#/properties/templates/items/properties/text/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern4.test(data20)){
const err44 = {instancePath:instancePath+"/templates/" + i2+"/text",schemaPath:"#/properties/templates/items/properties/text/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*[。.]$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/templates/" + i2+"/text",schemaPath:"#/properties/templates/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data14.id !== undefined){
let data21 = data14.id;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err46 = {instancePath:instancePath+"/templates/" + i2+"/id",schemaPath:"#/properties/templates/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,80}$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/templates/" + i2+"/id",schemaPath:"#/properties/templates/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/templates/" + i2,schemaPath:"#/properties/templates/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.sentences !== undefined){
let data22 = data.sentences;
if(Array.isArray(data22)){
if(data22.length > 500){
const err50 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/maxItems",keyword:"maxItems",params:{limit: 500}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len3 = data22.length;
for(let i5=0; i5<len3; i5++){
let data23 = data22[i5];
if(typeof data23 === "string"){
if(data23.length > 500){
const err51 = {instancePath:instancePath+"/sentences/" + i5,schemaPath:"#/properties/sentences/items/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data23.length < 3){
const err52 = {instancePath:instancePath+"/sentences/" + i5,schemaPath:"#/properties/sentences/items/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/sentences/" + i5,schemaPath:"#/properties/sentences/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.packs !== undefined){
let data24 = data.packs;
if(Array.isArray(data24)){
if(data24.length > 20){
const err55 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len4 = data24.length;
for(let i6=0; i6<len4; i6++){
let data25 = data24[i6];
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err56 = {instancePath:instancePath+"/packs/" + i6,schemaPath:"#/properties/packs/items/pattern",keyword:"pattern",params:{pattern: "^(?!/)[^\\\\:\\u0000-\\u001f]+\\.(yaml|yml|json)$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/packs/" + i6,schemaPath:"#/properties/packs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.overrides !== undefined){
let data26 = data.overrides;
if(Array.isArray(data26)){
if(data26.length > 20){
const err59 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len5 = data26.length;
for(let i7=0; i7<len5; i7++){
let data27 = data26[i7];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.files === undefined){
const err60 = {instancePath:instancePath+"/overrides/" + i7,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key6 in data27){
if(!((((((((key6 === "files") || (key6 === "language")) || (key6 === "judge")) || (key6 === "genre")) || (key6 === "level")) || (key6 === "dimensions")) || (key6 === "today")) || (key6 === "rules"))){
const err61 = {instancePath:instancePath+"/overrides/" + i7,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data27.files !== undefined){
let data28 = data27.files;
if(Array.isArray(data28)){
if(data28.length > 10){
const err62 = {instancePath:instancePath+"/overrides/" + i7+"/files",schemaPath:"#/properties/overrides/items/properties/files/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data28.length < 1){
const err63 = {instancePath:instancePath+"/overrides/" + i7+"/files",schemaPath:"#/properties/overrides/items/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len6 = data28.length;
for(let i8=0; i8<len6; i8++){
let data29 = data28[i8];
if(typeof data29 === "string"){
if(data29.length > 100){
const err64 = {instancePath:instancePath+"/overrides/" + i7+"/files/" + i8,schemaPath:"#/properties/overrides/items/properties/files/items/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data29.length < 1){
const err65 = {instancePath:instancePath+"/overrides/" + i7+"/files/" + i8,schemaPath:"#/properties/overrides/items/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/overrides/" + i7+"/files/" + i8,schemaPath:"#/properties/overrides/items/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/overrides/" + i7+"/files",schemaPath:"#/properties/overrides/items/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data27.language !== undefined){
let data30 = data27.language;
if(!(((data30 === "auto") || (data30 === "zh")) || (data30 === "en"))){
const err68 = {instancePath:instancePath+"/overrides/" + i7+"/language",schemaPath:"#/properties/overrides/items/properties/language/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.language.enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data27.judge !== undefined){
let data31 = data27.judge;
if(!(((data31 === "auto") || (data31 === "always")) || (data31 === "never"))){
const err69 = {instancePath:instancePath+"/overrides/" + i7+"/judge",schemaPath:"#/properties/overrides/items/properties/judge/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.judge.enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data27.genre !== undefined){
let data32 = data27.genre;
if(!(((((((((data32 === "auto") || (data32 === "plan")) || (data32 === "opinion")) || (data32 === "legislation")) || (data32 === "measures")) || (data32 === "notice")) || (data32 === "act")) || (data32 === "strategy")) || (data32 === "other"))){
const err70 = {instancePath:instancePath+"/overrides/" + i7+"/genre",schemaPath:"#/properties/overrides/items/properties/genre/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.genre.enum}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data27.level !== undefined){
let data33 = data27.level;
if(!((((data33 === "auto") || (data33 === "national")) || (data33 === "provincial")) || (data33 === "local"))){
const err71 = {instancePath:instancePath+"/overrides/" + i7+"/level",schemaPath:"#/properties/overrides/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.level.enum}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data27.dimensions !== undefined){
let data34 = data27.dimensions;
if(Array.isArray(data34)){
const len7 = data34.length;
for(let i9=0; i9<len7; i9++){
let data35 = data34[i9];
if(typeof data35 !== "string"){
const err72 = {instancePath:instancePath+"/overrides/" + i7+"/dimensions/" + i9,schemaPath:"#/properties/overrides/items/properties/dimensions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((((((((((data35 === "data") || (data35 === "数据")) || (data35 === "compute")) || (data35 === "算力")) || (data35 === "algorithm")) || (data35 === "算法")) || (data35 === "talent")) || (data35 === "人才")) || (data35 === "institutions")) || (data35 === "制度"))){
const err73 = {instancePath:instancePath+"/overrides/" + i7+"/dimensions/" + i9,schemaPath:"#/properties/overrides/items/properties/dimensions/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.dimensions.items.enum}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
let i10 = data34.length;
let j2;
if(i10 > 1){
const indices2 = {};
for(;i10--;){
let item2 = data34[i10];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err74 = {instancePath:instancePath+"/overrides/" + i7+"/dimensions",schemaPath:"#/properties/overrides/items/properties/dimensions/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j2}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
break;
}
indices2[item2] = i10;
}
}
}
else {
const err75 = {instancePath:instancePath+"/overrides/" + i7+"/dimensions",schemaPath:"#/properties/overrides/items/properties/dimensions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data27.today !== undefined){
let data36 = data27.today;
if((typeof data36 !== "boolean") && (typeof data36 !== "string")){
const err76 = {instancePath:instancePath+"/overrides/" + i7+"/today",schemaPath:"#/properties/overrides/items/properties/today/type",keyword:"type",params:{type: schema11.properties.overrides.items.properties.today.type}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err77 = {instancePath:instancePath+"/overrides/" + i7+"/today",schemaPath:"#/properties/overrides/items/properties/today/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data27.rules !== undefined){
let data37 = data27.rules;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key7 in data37){
const _errs73 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key7 === "abbreviation-duplicate") || (key7 === "简称重复")) || (key7 === "abbreviation-form")) || (key7 === "简称写法")) || (key7 === "abbreviation-undefined")) || (key7 === "简称先用后设")) || (key7 === "abbreviation-unused")) || (key7 === "简称未用")) || (key7 === "annex-mismatch")) || (key7 === "附件不符")) || (key7 === "broken-chain")) || (key7 === "链条不完整")) || (key7 === "citation-number")) || (key7 === "引用无文号")) || (key7 === "contents-stale")) || (key7 === "目录不符")) || (key7 === "cross-reference")) || (key7 === "引用有误")) || (key7 === "date-form")) || (key7 === "日期写法")) || (key7 === "deadline-order")) || (key7 === "时限颠倒")) || (key7 === "deadline-past")) || (key7 === "时限已过")) || (key7 === "directive-unknown")) || (key7 === "指令有误")) || (key7 === "directive-unused")) || (key7 === "指令多余")) || (key7 === "document-number")) || (key7 === "发文字号")) || (key7 === "doubled-mark")) || (key7 === "标点重复")) || (key7 === "effective-date")) || (key7 === "施行日期")) || (key7 === "fair-competition")) || (key7 === "公平竞争")) || (key7 === "foreign-abbreviation")) || (key7 === "外文缩略语")) || (key7 === "half-width-mark")) || (key7 === "半角标点")) || (key7 === "heading-punctuation")) || (key7 === "标题标点")) || (key7 === "indefinite-article")) || (key7 === "不定冠词")) || (key7 === "indicator-conflict")) || (key7 === "指标矛盾")) || (key7 === "long-clause")) || (key7 === "长句")) || (key7 === "missing-dimension")) || (key7 === "维度缺失")) || (key7 === "missing-mechanism")) || (key7 === "机制缺失")) || (key7 === "missing-pathway")) || (key7 === "路径缺失")) || (key7 === "missing-synergy")) || (key7 === "协同缺失")) || (key7 === "modality-mix")) || (key7 === "用语混用")) || (key7 === "numbering-level")) || (key7 === "层次序数")) || (key7 === "numbering-mark")) || (key7 === "序号标点")) || (key7 === "numbering-sequence")) || (key7 === "序号有误")) || (key7 === "passive")) || (key7 === "被动语态")) || (key7 === "pasted-text")) || (key7 === "粘贴残留")) || (key7 === "problem-without-remedy")) || (key7 === "问题无对策")) || (key7 === "range-form")) || (key7 === "数值起止")) || (key7 === "readability")) || (key7 === "英文长句")) || (key7 === "relative-reference")) || (key7 === "相对引用")) || (key7 === "repeated-word")) || (key7 === "英文词重复")) || (key7 === "required-part")) || (key7 === "缺少应有部分")) || (key7 === "simplify")) || (key7 === "英文繁词")) || (key7 === "soft-only")) || (key7 === "只有软措施")) || (key7 === "sum-mismatch")) || (key7 === "合计不符")) || (key7 === "target-without-deadline")) || (key7 === "目标无时限")) || (key7 === "target-without-number")) || (key7 === "目标无数字")) || (key7 === "task-without-owner")) || (key7 === "任务无责任单位")) || (key7 === "term-variant")) || (key7 === "术语不一")) || (key7 === "thin-dimension")) || (key7 === "要素单一")) || (key7 === "unfilled-slot")) || (key7 === "占位未填"))){
const err78 = {instancePath:instancePath+"/overrides/" + i7+"/rules",schemaPath:"#/properties/overrides/items/properties/rules/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.rules.propertyNames.enum},propertyName:key7};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var valid26 = _errs73 === errors;
if(!valid26){
const err79 = {instancePath:instancePath+"/overrides/" + i7+"/rules",schemaPath:"#/properties/overrides/items/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
for(const key8 in data37){
let data38 = data37[key8];
if(!((((((((((data38 === "off") || (data38 === "关闭")) || (data38 === "hint")) || (data38 === "提示")) || (data38 === "information")) || (data38 === "信息")) || (data38 === "warning")) || (data38 === "警告")) || (data38 === "error")) || (data38 === "错误"))){
const err80 = {instancePath:instancePath+"/overrides/" + i7+"/rules/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/overrides/items/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.rules.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/overrides/" + i7+"/rules",schemaPath:"#/properties/overrides/items/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/overrides/" + i7,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const isPack = validate11;
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/wenheng/wenheng/main/schemas/wenheng-pack.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"terms":{"type":"object","maxProperties":2000,"propertyNames":{"minLength":2,"maxLength":40,"pattern":"^[^\\s|\\u0000-\\u001f]([^|\\u0000-\\u001f]*[^\\s|\\u0000-\\u001f])?$"},"additionalProperties":{"enum":["data","数据","data.market","数据要素市场","data.datasets","高质量数据集","data.spaces","数据空间与互通","data.rights","数据确权与权益分配","data.security","数据安全与可信共享","data.quality","数据治理与质量","compute","算力","compute.chips","芯片与软硬件协同","compute.layout","算力布局","compute.scheduling","算力配置与调度","compute.sharing","算力共享","compute.ecosystem","算力产业生态","compute.green","绿色算力","algorithm","算法","algorithm.foundations","基础理论与核心算法","algorithm.models","大模型研发","algorithm.toolchain","训练框架与工具链","algorithm.opensource","开源生态","algorithm.services","算法平台与服务","algorithm.investment","社会资本投入","algorithm.safety","算法安全与伦理","algorithm.application","推广应用","talent","人才","talent.cultivation","复合型人才培养","talent.education","课程与全学段教育","talent.partnership","产学研协同育人","talent.training","在职培训","talent.recruitment","高端人才引进","talent.evaluation","人才与成果评价","talent.incentives","人才激励与科研支持","institutions","制度","institutions.data-law","科研数据管理规则","institutions.ip","知识产权归属","institutions.accountability","算法追溯与责任","institutions.evaluation","科研组织与评价体系","institutions.governance","敏捷与多元治理","institutions.culture","创新文化","institutions.literacy","科普与伦理素养","institutions.cases","案例与示范"]}},"templates":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["element","form","topic","text"],"properties":{"element":{"type":"string","pattern":"^(data|compute|algorithm|talent|institutions)\\.[a-z]+(-[a-z]+)*$"},"form":{"enum":["programme","legislation","measures","act","plan"]},"levels":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["national","provincial","local"]}},"topic":{"type":"string","minLength":2,"maxLength":60,"pattern":"^[^。.：:；;]*$"},"text":{"type":"string","minLength":20,"maxLength":1000,"pattern":"^[^\\n]*[。.]$"},"id":{"type":"string","pattern":"^[a-z0-9.-]{1,80}$"}}}},"sentences":{"type":"array","maxItems":500,"items":{"type":"string","minLength":3,"maxLength":500}}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/wenheng/wenheng/main/schemas/wenheng-pack.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "terms")) || (key0 === "templates")) || (key0 === "sentences"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.terms !== undefined){
let data1 = data.terms;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 2000){
const err2 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/maxProperties",keyword:"maxProperties",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(key1.length > 40){
const err3 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames/maxLength",keyword:"maxLength",params:{limit: 40},propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(key1.length < 2){
const err4 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames/minLength",keyword:"minLength",params:{limit: 2},propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern1.test(key1)){
const err5 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\s|\\u0000-\\u001f]([^|\\u0000-\\u001f]*[^\\s|\\u0000-\\u001f])?$"},propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data2 === "data") || (data2 === "数据")) || (data2 === "data.market")) || (data2 === "数据要素市场")) || (data2 === "data.datasets")) || (data2 === "高质量数据集")) || (data2 === "data.spaces")) || (data2 === "数据空间与互通")) || (data2 === "data.rights")) || (data2 === "数据确权与权益分配")) || (data2 === "data.security")) || (data2 === "数据安全与可信共享")) || (data2 === "data.quality")) || (data2 === "数据治理与质量")) || (data2 === "compute")) || (data2 === "算力")) || (data2 === "compute.chips")) || (data2 === "芯片与软硬件协同")) || (data2 === "compute.layout")) || (data2 === "算力布局")) || (data2 === "compute.scheduling")) || (data2 === "算力配置与调度")) || (data2 === "compute.sharing")) || (data2 === "算力共享")) || (data2 === "compute.ecosystem")) || (data2 === "算力产业生态")) || (data2 === "compute.green")) || (data2 === "绿色算力")) || (data2 === "algorithm")) || (data2 === "算法")) || (data2 === "algorithm.foundations")) || (data2 === "基础理论与核心算法")) || (data2 === "algorithm.models")) || (data2 === "大模型研发")) || (data2 === "algorithm.toolchain")) || (data2 === "训练框架与工具链")) || (data2 === "algorithm.opensource")) || (data2 === "开源生态")) || (data2 === "algorithm.services")) || (data2 === "算法平台与服务")) || (data2 === "algorithm.investment")) || (data2 === "社会资本投入")) || (data2 === "algorithm.safety")) || (data2 === "算法安全与伦理")) || (data2 === "algorithm.application")) || (data2 === "推广应用")) || (data2 === "talent")) || (data2 === "人才")) || (data2 === "talent.cultivation")) || (data2 === "复合型人才培养")) || (data2 === "talent.education")) || (data2 === "课程与全学段教育")) || (data2 === "talent.partnership")) || (data2 === "产学研协同育人")) || (data2 === "talent.training")) || (data2 === "在职培训")) || (data2 === "talent.recruitment")) || (data2 === "高端人才引进")) || (data2 === "talent.evaluation")) || (data2 === "人才与成果评价")) || (data2 === "talent.incentives")) || (data2 === "人才激励与科研支持")) || (data2 === "institutions")) || (data2 === "制度")) || (data2 === "institutions.data-law")) || (data2 === "科研数据管理规则")) || (data2 === "institutions.ip")) || (data2 === "知识产权归属")) || (data2 === "institutions.accountability")) || (data2 === "算法追溯与责任")) || (data2 === "institutions.evaluation")) || (data2 === "科研组织与评价体系")) || (data2 === "institutions.governance")) || (data2 === "敏捷与多元治理")) || (data2 === "institutions.culture")) || (data2 === "创新文化")) || (data2 === "institutions.literacy")) || (data2 === "科普与伦理素养")) || (data2 === "institutions.cases")) || (data2 === "案例与示范"))){
const err7 = {instancePath:instancePath+"/terms/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/terms/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema12.properties.terms.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.templates !== undefined){
let data3 = data.templates;
if(Array.isArray(data3)){
if(data3.length > 200){
const err9 = {instancePath:instancePath+"/templates",schemaPath:"#/properties/templates/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.element === undefined){
const err10 = {instancePath:instancePath+"/templates/" + i0,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty: "element"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.form === undefined){
const err11 = {instancePath:instancePath+"/templates/" + i0,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty: "form"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.topic === undefined){
const err12 = {instancePath:instancePath+"/templates/" + i0,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.text === undefined){
const err13 = {instancePath:instancePath+"/templates/" + i0,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key3 in data4){
if(!((((((key3 === "element") || (key3 === "form")) || (key3 === "levels")) || (key3 === "topic")) || (key3 === "text")) || (key3 === "id"))){
const err14 = {instancePath:instancePath+"/templates/" + i0,schemaPath:"#/properties/templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.element !== undefined){
let data5 = data4.element;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err15 = {instancePath:instancePath+"/templates/" + i0+"/element",schemaPath:"#/properties/templates/items/properties/element/pattern",keyword:"pattern",params:{pattern: "^(data|compute|algorithm|talent|institutions)\\.[a-z]+(-[a-z]+)*$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/templates/" + i0+"/element",schemaPath:"#/properties/templates/items/properties/element/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.form !== undefined){
let data6 = data4.form;
if(!(((((data6 === "programme") || (data6 === "legislation")) || (data6 === "measures")) || (data6 === "act")) || (data6 === "plan"))){
const err17 = {instancePath:instancePath+"/templates/" + i0+"/form",schemaPath:"#/properties/templates/items/properties/form/enum",keyword:"enum",params:{allowedValues: schema12.properties.templates.items.properties.form.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.levels !== undefined){
let data7 = data4.levels;
if(Array.isArray(data7)){
if(data7.length < 1){
const err18 = {instancePath:instancePath+"/templates/" + i0+"/levels",schemaPath:"#/properties/templates/items/properties/levels/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/templates/" + i0+"/levels/" + i1,schemaPath:"#/properties/templates/items/properties/levels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((data8 === "national") || (data8 === "provincial")) || (data8 === "local"))){
const err20 = {instancePath:instancePath+"/templates/" + i0+"/levels/" + i1,schemaPath:"#/properties/templates/items/properties/levels/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.templates.items.properties.levels.items.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i2 = data7.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data7[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/templates/" + i0+"/levels",schemaPath:"#/properties/templates/items/properties/levels/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err22 = {instancePath:instancePath+"/templates/" + i0+"/levels",schemaPath:"#/properties/templates/items/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.topic !== undefined){
let data9 = data4.topic;
if(typeof data9 === "string"){
if(data9.length > 60){
const err23 = {instancePath:instancePath+"/templates/" + i0+"/topic",schemaPath:"#/properties/templates/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.length < 2){
const err24 = {instancePath:instancePath+"/templates/" + i0+"/topic",schemaPath:"#/properties/templates/items/properties/topic/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern3.test(data9)){
const err25 = {instancePath:instancePath+"/templates/" + i0+"/topic",schemaPath:"#/properties/templates/items/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[^。.：:；;]*$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/templates/" + i0+"/topic",schemaPath:"#/properties/templates/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.text !== undefined){
let data10 = data4.text;
if(typeof data10 === "string"){
if(data10.length > 1000){
const err27 = {instancePath:instancePath+"/templates/" + i0+"/text",schemaPath:"#/properties/templates/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.length < 20){
const err28 = {instancePath:instancePath+"/templates/" + i0+"/text",schemaPath:"#/properties/templates/items/properties/text/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern4.test(data10)){
const err29 = {instancePath:instancePath+"/templates/" + i0+"/text",schemaPath:"#/properties/templates/items/properties/text/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*[。.]$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/templates/" + i0+"/text",schemaPath:"#/properties/templates/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.id !== undefined){
let data11 = data4.id;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err31 = {instancePath:instancePath+"/templates/" + i0+"/id",schemaPath:"#/properties/templates/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,80}$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/templates/" + i0+"/id",schemaPath:"#/properties/templates/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/templates/" + i0,schemaPath:"#/properties/templates/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.sentences !== undefined){
let data12 = data.sentences;
if(Array.isArray(data12)){
if(data12.length > 500){
const err35 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/maxItems",keyword:"maxItems",params:{limit: 500}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len2 = data12.length;
for(let i3=0; i3<len2; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(data13.length > 500){
const err36 = {instancePath:instancePath+"/sentences/" + i3,schemaPath:"#/properties/sentences/items/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data13.length < 3){
const err37 = {instancePath:instancePath+"/sentences/" + i3,schemaPath:"#/properties/sentences/items/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/sentences/" + i3,schemaPath:"#/properties/sentences/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

