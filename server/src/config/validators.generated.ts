// @ts-nocheck
// Generated from the rules and the framework by `npm run rules`.
"use strict";
export const isConfig = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/wenheng/wenheng/main/schemas/wenheng.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"root":{"type":"boolean"},"language":{"enum":["auto","zh","en"]},"judge":{"enum":["auto","always","never"]},"genre":{"enum":["auto","plan","opinion","legislation","measures","notice","act","strategy","other"]},"level":{"enum":["auto","national","provincial","local"]},"dimensions":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["data","数据","compute","算力","algorithm","算法","talent","人才","institutions","制度"]}},"today":{"type":["boolean","string"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"parents":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^(?!/)[^\\\\:\\u0000-\\u001f]+$"}},"rules":{"type":"object","propertyNames":{"enum":["abbreviation-duplicate","简称重复","abbreviation-form","简称写法","abbreviation-undefined","简称先用后设","abbreviation-unused","简称未用","annex-mismatch","附件不符","broken-chain","链条不完整","citation-number","引用无文号","contents-stale","目录不符","cross-reference","引用有误","date-form","日期写法","deadline-order","时限颠倒","deadline-past","时限已过","directive-unknown","指令有误","directive-unused","指令多余","document-number","发文字号","doubled-mark","标点重复","effective-date","施行日期","fair-competition","公平竞争","foreign-abbreviation","外文缩略语","half-width-mark","半角标点","heading-punctuation","标题标点","impossible-figure","日期、数值有误","indefinite-article","不定冠词","indicator-conflict","指标矛盾","long-clause","长句","missing-dimension","维度缺失","missing-mechanism","机制缺失","missing-pathway","路径缺失","missing-synergy","协同缺失","modality-mix","用语混用","numbering-level","层次序数","numbering-mark","序号标点","numbering-sequence","序号有误","passive","被动语态","pasted-text","粘贴残留","problem-without-remedy","问题无对策","range-form","数值起止","readability","英文长句","relative-reference","相对引用","repeated-word","词语重复","required-part","缺少应有部分","simplify","英文繁词","soft-only","只有软措施","sum-mismatch","合计不符","target-without-deadline","目标无时限","target-without-number","目标无数字","task-without-owner","任务无责任单位","term-variant","术语不一","thin-dimension","要素单一","unfilled-slot","占位未填","unpaired-mark","标点不成对"]},"additionalProperties":{"enum":["off","关闭","hint","提示","information","信息","warning","警告","error","错误"]}},"terms":{"type":"object","maxProperties":2000,"propertyNames":{"minLength":2,"maxLength":40,"pattern":"^[^\\s|\\u0000-\\u001f]([^|\\u0000-\\u001f]*[^\\s|\\u0000-\\u001f])?$"},"additionalProperties":{"enum":["data","数据","data.market","数据要素市场","data.datasets","高质量数据集","data.spaces","数据空间与互通","data.rights","数据确权与权益分配","data.security","数据安全与可信共享","data.quality","数据治理与质量","compute","算力","compute.chips","芯片与软硬件协同","compute.layout","算力布局","compute.scheduling","算力配置与调度","compute.sharing","算力共享","compute.ecosystem","算力产业生态","compute.green","绿色算力","algorithm","算法","algorithm.foundations","基础理论与核心算法","algorithm.models","大模型研发","algorithm.toolchain","训练框架与工具链","algorithm.opensource","开源生态","algorithm.services","算法平台与服务","algorithm.investment","社会资本投入","algorithm.safety","算法安全与伦理","algorithm.application","推广应用","talent","人才","talent.cultivation","复合型人才培养","talent.education","课程与全学段教育","talent.partnership","产学研协同育人","talent.training","在职培训","talent.recruitment","高端人才引进","talent.evaluation","人才与成果评价","talent.incentives","人才激励与科研支持","institutions","制度","institutions.data-law","科研数据管理规则","institutions.ip","知识产权归属","institutions.accountability","算法追溯与责任","institutions.evaluation","科研组织与评价体系","institutions.governance","敏捷与多元治理","institutions.culture","创新文化","institutions.literacy","科普与伦理素养","institutions.cases","案例与示范"]}},"templates":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["element","form","topic","text"],"properties":{"element":{"type":"string","pattern":"^(data|compute|algorithm|talent|institutions)\\.[a-z]+(-[a-z]+)*$"},"form":{"enum":["programme","legislation","measures","act","plan"]},"levels":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["national","provincial","local"]}},"topic":{"type":"string","minLength":2,"maxLength":60,"pattern":"^[^。.：:；;]*$"},"text":{"type":"string","minLength":20,"maxLength":1000,"pattern":"^[^\\n]*[。.]$"},"id":{"type":"string","pattern":"^[a-z0-9.-]{1,80}$"}}}},"sentences":{"type":"array","maxItems":500,"items":{"type":"string","minLength":3,"maxLength":500}},"packs":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^(?!/)[^\\\\:\\u0000-\\u001f]+\\.(yaml|yml|json)$"}},"pmc":{"type":"string","pattern":"^(?!/)[^\\\\:\\u0000-\\u001f]+\\.(yaml|yml|json)$"},"overrides":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":100}},"language":{"enum":["auto","zh","en"]},"judge":{"enum":["auto","always","never"]},"genre":{"enum":["auto","plan","opinion","legislation","measures","notice","act","strategy","other"]},"level":{"enum":["auto","national","provincial","local"]},"dimensions":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["data","数据","compute","算力","algorithm","算法","talent","人才","institutions","制度"]}},"today":{"type":["boolean","string"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"parents":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^(?!/)[^\\\\:\\u0000-\\u001f]+$"}},"rules":{"type":"object","propertyNames":{"enum":["abbreviation-duplicate","简称重复","abbreviation-form","简称写法","abbreviation-undefined","简称先用后设","abbreviation-unused","简称未用","annex-mismatch","附件不符","broken-chain","链条不完整","citation-number","引用无文号","contents-stale","目录不符","cross-reference","引用有误","date-form","日期写法","deadline-order","时限颠倒","deadline-past","时限已过","directive-unknown","指令有误","directive-unused","指令多余","document-number","发文字号","doubled-mark","标点重复","effective-date","施行日期","fair-competition","公平竞争","foreign-abbreviation","外文缩略语","half-width-mark","半角标点","heading-punctuation","标题标点","impossible-figure","日期、数值有误","indefinite-article","不定冠词","indicator-conflict","指标矛盾","long-clause","长句","missing-dimension","维度缺失","missing-mechanism","机制缺失","missing-pathway","路径缺失","missing-synergy","协同缺失","modality-mix","用语混用","numbering-level","层次序数","numbering-mark","序号标点","numbering-sequence","序号有误","passive","被动语态","pasted-text","粘贴残留","problem-without-remedy","问题无对策","range-form","数值起止","readability","英文长句","relative-reference","相对引用","repeated-word","词语重复","required-part","缺少应有部分","simplify","英文繁词","soft-only","只有软措施","sum-mismatch","合计不符","target-without-deadline","目标无时限","target-without-number","目标无数字","task-without-owner","任务无责任单位","term-variant","术语不一","thin-dimension","要素单一","unfilled-slot","占位未填","unpaired-mark","标点不成对"]},"additionalProperties":{"enum":["off","关闭","hint","提示","information","信息","warning","警告","error","错误"]}}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern1 = new RegExp("^(?!/)[^\\\\:\\u0000-\\u001f]+$", "u");
const pattern2 = new RegExp("^[^\\s|\\u0000-\\u001f]([^|\\u0000-\\u001f]*[^\\s|\\u0000-\\u001f])?$", "u");
const pattern3 = new RegExp("^(data|compute|algorithm|talent|institutions)\\.[a-z]+(-[a-z]+)*$", "u");
const pattern4 = new RegExp("^[^。.：:；;]*$", "u");
const pattern5 = new RegExp("^[^\\n]*[。.]$", "u");
const pattern6 = new RegExp("^[a-z0-9.-]{1,80}$", "u");
const pattern7 = new RegExp("^(?!/)[^\\\\:\\u0000-\\u001f]+\\.(yaml|yml|json)$", "u");

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
if(data.parents !== undefined){
let data9 = data.parents;
if(Array.isArray(data9)){
if(data9.length > 20){
const err13 = {instancePath:instancePath+"/parents",schemaPath:"#/properties/parents/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err14 = {instancePath:instancePath+"/parents/" + i2,schemaPath:"#/properties/parents/items/pattern",keyword:"pattern",params:{pattern: "^(?!/)[^\\\\:\\u0000-\\u001f]+$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/parents/" + i2,schemaPath:"#/properties/parents/items/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath:instancePath+"/parents",schemaPath:"#/properties/parents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.rules !== undefined){
let data11 = data.rules;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
const _errs22 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key1 === "abbreviation-duplicate") || (key1 === "简称重复")) || (key1 === "abbreviation-form")) || (key1 === "简称写法")) || (key1 === "abbreviation-undefined")) || (key1 === "简称先用后设")) || (key1 === "abbreviation-unused")) || (key1 === "简称未用")) || (key1 === "annex-mismatch")) || (key1 === "附件不符")) || (key1 === "broken-chain")) || (key1 === "链条不完整")) || (key1 === "citation-number")) || (key1 === "引用无文号")) || (key1 === "contents-stale")) || (key1 === "目录不符")) || (key1 === "cross-reference")) || (key1 === "引用有误")) || (key1 === "date-form")) || (key1 === "日期写法")) || (key1 === "deadline-order")) || (key1 === "时限颠倒")) || (key1 === "deadline-past")) || (key1 === "时限已过")) || (key1 === "directive-unknown")) || (key1 === "指令有误")) || (key1 === "directive-unused")) || (key1 === "指令多余")) || (key1 === "document-number")) || (key1 === "发文字号")) || (key1 === "doubled-mark")) || (key1 === "标点重复")) || (key1 === "effective-date")) || (key1 === "施行日期")) || (key1 === "fair-competition")) || (key1 === "公平竞争")) || (key1 === "foreign-abbreviation")) || (key1 === "外文缩略语")) || (key1 === "half-width-mark")) || (key1 === "半角标点")) || (key1 === "heading-punctuation")) || (key1 === "标题标点")) || (key1 === "impossible-figure")) || (key1 === "日期、数值有误")) || (key1 === "indefinite-article")) || (key1 === "不定冠词")) || (key1 === "indicator-conflict")) || (key1 === "指标矛盾")) || (key1 === "long-clause")) || (key1 === "长句")) || (key1 === "missing-dimension")) || (key1 === "维度缺失")) || (key1 === "missing-mechanism")) || (key1 === "机制缺失")) || (key1 === "missing-pathway")) || (key1 === "路径缺失")) || (key1 === "missing-synergy")) || (key1 === "协同缺失")) || (key1 === "modality-mix")) || (key1 === "用语混用")) || (key1 === "numbering-level")) || (key1 === "层次序数")) || (key1 === "numbering-mark")) || (key1 === "序号标点")) || (key1 === "numbering-sequence")) || (key1 === "序号有误")) || (key1 === "passive")) || (key1 === "被动语态")) || (key1 === "pasted-text")) || (key1 === "粘贴残留")) || (key1 === "problem-without-remedy")) || (key1 === "问题无对策")) || (key1 === "range-form")) || (key1 === "数值起止")) || (key1 === "readability")) || (key1 === "英文长句")) || (key1 === "relative-reference")) || (key1 === "相对引用")) || (key1 === "repeated-word")) || (key1 === "词语重复")) || (key1 === "required-part")) || (key1 === "缺少应有部分")) || (key1 === "simplify")) || (key1 === "英文繁词")) || (key1 === "soft-only")) || (key1 === "只有软措施")) || (key1 === "sum-mismatch")) || (key1 === "合计不符")) || (key1 === "target-without-deadline")) || (key1 === "目标无时限")) || (key1 === "target-without-number")) || (key1 === "目标无数字")) || (key1 === "task-without-owner")) || (key1 === "任务无责任单位")) || (key1 === "term-variant")) || (key1 === "术语不一")) || (key1 === "thin-dimension")) || (key1 === "要素单一")) || (key1 === "unfilled-slot")) || (key1 === "占位未填")) || (key1 === "unpaired-mark")) || (key1 === "标点不成对"))){
const err17 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.propertyNames.enum},propertyName:key1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid6 = _errs22 === errors;
if(!valid6){
const err18 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key2 in data11){
let data12 = data11[key2];
if(!((((((((((data12 === "off") || (data12 === "关闭")) || (data12 === "hint")) || (data12 === "提示")) || (data12 === "information")) || (data12 === "信息")) || (data12 === "warning")) || (data12 === "警告")) || (data12 === "error")) || (data12 === "错误"))){
const err19 = {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.terms !== undefined){
let data13 = data.terms;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 2000){
const err21 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/maxProperties",keyword:"maxProperties",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key3 in data13){
const _errs27 = errors;
if(typeof key3 === "string"){
if(key3.length > 40){
const err22 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames/maxLength",keyword:"maxLength",params:{limit: 40},propertyName:key3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(key3.length < 2){
const err23 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames/minLength",keyword:"minLength",params:{limit: 2},propertyName:key3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern2.test(key3)){
const err24 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\s|\\u0000-\\u001f]([^|\\u0000-\\u001f]*[^\\s|\\u0000-\\u001f])?$"},propertyName:key3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid8 = _errs27 === errors;
if(!valid8){
const err25 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key4 in data13){
let data14 = data13[key4];
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data14 === "data") || (data14 === "数据")) || (data14 === "data.market")) || (data14 === "数据要素市场")) || (data14 === "data.datasets")) || (data14 === "高质量数据集")) || (data14 === "data.spaces")) || (data14 === "数据空间与互通")) || (data14 === "data.rights")) || (data14 === "数据确权与权益分配")) || (data14 === "data.security")) || (data14 === "数据安全与可信共享")) || (data14 === "data.quality")) || (data14 === "数据治理与质量")) || (data14 === "compute")) || (data14 === "算力")) || (data14 === "compute.chips")) || (data14 === "芯片与软硬件协同")) || (data14 === "compute.layout")) || (data14 === "算力布局")) || (data14 === "compute.scheduling")) || (data14 === "算力配置与调度")) || (data14 === "compute.sharing")) || (data14 === "算力共享")) || (data14 === "compute.ecosystem")) || (data14 === "算力产业生态")) || (data14 === "compute.green")) || (data14 === "绿色算力")) || (data14 === "algorithm")) || (data14 === "算法")) || (data14 === "algorithm.foundations")) || (data14 === "基础理论与核心算法")) || (data14 === "algorithm.models")) || (data14 === "大模型研发")) || (data14 === "algorithm.toolchain")) || (data14 === "训练框架与工具链")) || (data14 === "algorithm.opensource")) || (data14 === "开源生态")) || (data14 === "algorithm.services")) || (data14 === "算法平台与服务")) || (data14 === "algorithm.investment")) || (data14 === "社会资本投入")) || (data14 === "algorithm.safety")) || (data14 === "算法安全与伦理")) || (data14 === "algorithm.application")) || (data14 === "推广应用")) || (data14 === "talent")) || (data14 === "人才")) || (data14 === "talent.cultivation")) || (data14 === "复合型人才培养")) || (data14 === "talent.education")) || (data14 === "课程与全学段教育")) || (data14 === "talent.partnership")) || (data14 === "产学研协同育人")) || (data14 === "talent.training")) || (data14 === "在职培训")) || (data14 === "talent.recruitment")) || (data14 === "高端人才引进")) || (data14 === "talent.evaluation")) || (data14 === "人才与成果评价")) || (data14 === "talent.incentives")) || (data14 === "人才激励与科研支持")) || (data14 === "institutions")) || (data14 === "制度")) || (data14 === "institutions.data-law")) || (data14 === "科研数据管理规则")) || (data14 === "institutions.ip")) || (data14 === "知识产权归属")) || (data14 === "institutions.accountability")) || (data14 === "算法追溯与责任")) || (data14 === "institutions.evaluation")) || (data14 === "科研组织与评价体系")) || (data14 === "institutions.governance")) || (data14 === "敏捷与多元治理")) || (data14 === "institutions.culture")) || (data14 === "创新文化")) || (data14 === "institutions.literacy")) || (data14 === "科普与伦理素养")) || (data14 === "institutions.cases")) || (data14 === "案例与示范"))){
const err26 = {instancePath:instancePath+"/terms/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/terms/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.terms.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.templates !== undefined){
let data15 = data.templates;
if(Array.isArray(data15)){
if(data15.length > 200){
const err28 = {instancePath:instancePath+"/templates",schemaPath:"#/properties/templates/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data15.length;
for(let i3=0; i3<len2; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.element === undefined){
const err29 = {instancePath:instancePath+"/templates/" + i3,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty: "element"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data16.form === undefined){
const err30 = {instancePath:instancePath+"/templates/" + i3,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty: "form"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data16.topic === undefined){
const err31 = {instancePath:instancePath+"/templates/" + i3,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data16.text === undefined){
const err32 = {instancePath:instancePath+"/templates/" + i3,schemaPath:"#/properties/templates/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key5 in data16){
if(!((((((key5 === "element") || (key5 === "form")) || (key5 === "levels")) || (key5 === "topic")) || (key5 === "text")) || (key5 === "id"))){
const err33 = {instancePath:instancePath+"/templates/" + i3,schemaPath:"#/properties/templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data16.element !== undefined){
let data17 = data16.element;
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
const err34 = {instancePath:instancePath+"/templates/" + i3+"/element",schemaPath:"#/properties/templates/items/properties/element/pattern",keyword:"pattern",params:{pattern: "^(data|compute|algorithm|talent|institutions)\\.[a-z]+(-[a-z]+)*$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/templates/" + i3+"/element",schemaPath:"#/properties/templates/items/properties/element/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data16.form !== undefined){
let data18 = data16.form;
if(!(((((data18 === "programme") || (data18 === "legislation")) || (data18 === "measures")) || (data18 === "act")) || (data18 === "plan"))){
const err36 = {instancePath:instancePath+"/templates/" + i3+"/form",schemaPath:"#/properties/templates/items/properties/form/enum",keyword:"enum",params:{allowedValues: schema11.properties.templates.items.properties.form.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data16.levels !== undefined){
let data19 = data16.levels;
if(Array.isArray(data19)){
if(data19.length < 1){
const err37 = {instancePath:instancePath+"/templates/" + i3+"/levels",schemaPath:"#/properties/templates/items/properties/levels/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len3 = data19.length;
for(let i4=0; i4<len3; i4++){
let data20 = data19[i4];
if(typeof data20 !== "string"){
const err38 = {instancePath:instancePath+"/templates/" + i3+"/levels/" + i4,schemaPath:"#/properties/templates/items/properties/levels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((data20 === "national") || (data20 === "provincial")) || (data20 === "local"))){
const err39 = {instancePath:instancePath+"/templates/" + i3+"/levels/" + i4,schemaPath:"#/properties/templates/items/properties/levels/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.templates.items.properties.levels.items.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
let i5 = data19.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data19[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err40 = {instancePath:instancePath+"/templates/" + i3+"/levels",schemaPath:"#/properties/templates/items/properties/levels/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err41 = {instancePath:instancePath+"/templates/" + i3+"/levels",schemaPath:"#/properties/templates/items/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.topic !== undefined){
let data21 = data16.topic;
if(typeof data21 === "string"){
if(data21.length > 60){
const err42 = {instancePath:instancePath+"/templates/" + i3+"/topic",schemaPath:"#/properties/templates/items/properties/topic/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data21.length < 2){
const err43 = {instancePath:instancePath+"/templates/" + i3+"/topic",schemaPath:"#/properties/templates/items/properties/topic/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern4.test(data21)){
const err44 = {instancePath:instancePath+"/templates/" + i3+"/topic",schemaPath:"#/properties/templates/items/properties/topic/pattern",keyword:"pattern",params:{pattern: "^[^。.：:；;]*$"}};
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
const err45 = {instancePath:instancePath+"/templates/" + i3+"/topic",schemaPath:"#/properties/templates/items/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data16.text !== undefined){
let data22 = data16.text;
if(typeof data22 === "string"){
if(data22.length > 1000){
const err46 = {instancePath:instancePath+"/templates/" + i3+"/text",schemaPath:"#/properties/templates/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data22.length < 20){
const err47 = {instancePath:instancePath+"/templates/" + i3+"/text",schemaPath:"#/properties/templates/items/properties/text/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern5.test(data22)){
const err48 = {instancePath:instancePath+"/templates/" + i3+"/text",schemaPath:"#/properties/templates/items/properties/text/pattern",keyword:"pattern",params:{pattern: "^[^\\n]*[。.]$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/templates/" + i3+"/text",schemaPath:"#/properties/templates/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data16.id !== undefined){
let data23 = data16.id;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err50 = {instancePath:instancePath+"/templates/" + i3+"/id",schemaPath:"#/properties/templates/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,80}$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/templates/" + i3+"/id",schemaPath:"#/properties/templates/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/templates/" + i3,schemaPath:"#/properties/templates/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.sentences !== undefined){
let data24 = data.sentences;
if(Array.isArray(data24)){
if(data24.length > 500){
const err54 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/maxItems",keyword:"maxItems",params:{limit: 500}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len4 = data24.length;
for(let i6=0; i6<len4; i6++){
let data25 = data24[i6];
if(typeof data25 === "string"){
if(data25.length > 500){
const err55 = {instancePath:instancePath+"/sentences/" + i6,schemaPath:"#/properties/sentences/items/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data25.length < 3){
const err56 = {instancePath:instancePath+"/sentences/" + i6,schemaPath:"#/properties/sentences/items/minLength",keyword:"minLength",params:{limit: 3}};
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
const err57 = {instancePath:instancePath+"/sentences/" + i6,schemaPath:"#/properties/sentences/items/type",keyword:"type",params:{type: "string"}};
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
const err58 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.packs !== undefined){
let data26 = data.packs;
if(Array.isArray(data26)){
if(data26.length > 20){
const err59 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/maxItems",keyword:"maxItems",params:{limit: 20}};
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
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
const err60 = {instancePath:instancePath+"/packs/" + i7,schemaPath:"#/properties/packs/items/pattern",keyword:"pattern",params:{pattern: "^(?!/)[^\\\\:\\u0000-\\u001f]+\\.(yaml|yml|json)$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/packs/" + i7,schemaPath:"#/properties/packs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.pmc !== undefined){
let data28 = data.pmc;
if(typeof data28 === "string"){
if(!pattern7.test(data28)){
const err63 = {instancePath:instancePath+"/pmc",schemaPath:"#/properties/pmc/pattern",keyword:"pattern",params:{pattern: "^(?!/)[^\\\\:\\u0000-\\u001f]+\\.(yaml|yml|json)$"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/pmc",schemaPath:"#/properties/pmc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.overrides !== undefined){
let data29 = data.overrides;
if(Array.isArray(data29)){
if(data29.length > 20){
const err65 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len6 = data29.length;
for(let i8=0; i8<len6; i8++){
let data30 = data29[i8];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.files === undefined){
const err66 = {instancePath:instancePath+"/overrides/" + i8,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key6 in data30){
if(!(func2.call(schema11.properties.overrides.items.properties, key6))){
const err67 = {instancePath:instancePath+"/overrides/" + i8,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data30.files !== undefined){
let data31 = data30.files;
if(Array.isArray(data31)){
if(data31.length > 10){
const err68 = {instancePath:instancePath+"/overrides/" + i8+"/files",schemaPath:"#/properties/overrides/items/properties/files/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data31.length < 1){
const err69 = {instancePath:instancePath+"/overrides/" + i8+"/files",schemaPath:"#/properties/overrides/items/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len7 = data31.length;
for(let i9=0; i9<len7; i9++){
let data32 = data31[i9];
if(typeof data32 === "string"){
if(data32.length > 100){
const err70 = {instancePath:instancePath+"/overrides/" + i8+"/files/" + i9,schemaPath:"#/properties/overrides/items/properties/files/items/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data32.length < 1){
const err71 = {instancePath:instancePath+"/overrides/" + i8+"/files/" + i9,schemaPath:"#/properties/overrides/items/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/overrides/" + i8+"/files/" + i9,schemaPath:"#/properties/overrides/items/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/overrides/" + i8+"/files",schemaPath:"#/properties/overrides/items/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data30.language !== undefined){
let data33 = data30.language;
if(!(((data33 === "auto") || (data33 === "zh")) || (data33 === "en"))){
const err74 = {instancePath:instancePath+"/overrides/" + i8+"/language",schemaPath:"#/properties/overrides/items/properties/language/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.language.enum}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data30.judge !== undefined){
let data34 = data30.judge;
if(!(((data34 === "auto") || (data34 === "always")) || (data34 === "never"))){
const err75 = {instancePath:instancePath+"/overrides/" + i8+"/judge",schemaPath:"#/properties/overrides/items/properties/judge/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.judge.enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data30.genre !== undefined){
let data35 = data30.genre;
if(!(((((((((data35 === "auto") || (data35 === "plan")) || (data35 === "opinion")) || (data35 === "legislation")) || (data35 === "measures")) || (data35 === "notice")) || (data35 === "act")) || (data35 === "strategy")) || (data35 === "other"))){
const err76 = {instancePath:instancePath+"/overrides/" + i8+"/genre",schemaPath:"#/properties/overrides/items/properties/genre/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.genre.enum}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data30.level !== undefined){
let data36 = data30.level;
if(!((((data36 === "auto") || (data36 === "national")) || (data36 === "provincial")) || (data36 === "local"))){
const err77 = {instancePath:instancePath+"/overrides/" + i8+"/level",schemaPath:"#/properties/overrides/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.level.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data30.dimensions !== undefined){
let data37 = data30.dimensions;
if(Array.isArray(data37)){
const len8 = data37.length;
for(let i10=0; i10<len8; i10++){
let data38 = data37[i10];
if(typeof data38 !== "string"){
const err78 = {instancePath:instancePath+"/overrides/" + i8+"/dimensions/" + i10,schemaPath:"#/properties/overrides/items/properties/dimensions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!((((((((((data38 === "data") || (data38 === "数据")) || (data38 === "compute")) || (data38 === "算力")) || (data38 === "algorithm")) || (data38 === "算法")) || (data38 === "talent")) || (data38 === "人才")) || (data38 === "institutions")) || (data38 === "制度"))){
const err79 = {instancePath:instancePath+"/overrides/" + i8+"/dimensions/" + i10,schemaPath:"#/properties/overrides/items/properties/dimensions/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.dimensions.items.enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
let i11 = data37.length;
let j2;
if(i11 > 1){
const indices2 = {};
for(;i11--;){
let item2 = data37[i11];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err80 = {instancePath:instancePath+"/overrides/" + i8+"/dimensions",schemaPath:"#/properties/overrides/items/properties/dimensions/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j2}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
break;
}
indices2[item2] = i11;
}
}
}
else {
const err81 = {instancePath:instancePath+"/overrides/" + i8+"/dimensions",schemaPath:"#/properties/overrides/items/properties/dimensions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data30.today !== undefined){
let data39 = data30.today;
if((typeof data39 !== "boolean") && (typeof data39 !== "string")){
const err82 = {instancePath:instancePath+"/overrides/" + i8+"/today",schemaPath:"#/properties/overrides/items/properties/today/type",keyword:"type",params:{type: schema11.properties.overrides.items.properties.today.type}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err83 = {instancePath:instancePath+"/overrides/" + i8+"/today",schemaPath:"#/properties/overrides/items/properties/today/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}};
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
if(data30.parents !== undefined){
let data40 = data30.parents;
if(Array.isArray(data40)){
if(data40.length > 20){
const err84 = {instancePath:instancePath+"/overrides/" + i8+"/parents",schemaPath:"#/properties/overrides/items/properties/parents/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len9 = data40.length;
for(let i12=0; i12<len9; i12++){
let data41 = data40[i12];
if(typeof data41 === "string"){
if(!pattern1.test(data41)){
const err85 = {instancePath:instancePath+"/overrides/" + i8+"/parents/" + i12,schemaPath:"#/properties/overrides/items/properties/parents/items/pattern",keyword:"pattern",params:{pattern: "^(?!/)[^\\\\:\\u0000-\\u001f]+$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/overrides/" + i8+"/parents/" + i12,schemaPath:"#/properties/overrides/items/properties/parents/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/overrides/" + i8+"/parents",schemaPath:"#/properties/overrides/items/properties/parents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data30.rules !== undefined){
let data42 = data30.rules;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key7 in data42){
const _errs83 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key7 === "abbreviation-duplicate") || (key7 === "简称重复")) || (key7 === "abbreviation-form")) || (key7 === "简称写法")) || (key7 === "abbreviation-undefined")) || (key7 === "简称先用后设")) || (key7 === "abbreviation-unused")) || (key7 === "简称未用")) || (key7 === "annex-mismatch")) || (key7 === "附件不符")) || (key7 === "broken-chain")) || (key7 === "链条不完整")) || (key7 === "citation-number")) || (key7 === "引用无文号")) || (key7 === "contents-stale")) || (key7 === "目录不符")) || (key7 === "cross-reference")) || (key7 === "引用有误")) || (key7 === "date-form")) || (key7 === "日期写法")) || (key7 === "deadline-order")) || (key7 === "时限颠倒")) || (key7 === "deadline-past")) || (key7 === "时限已过")) || (key7 === "directive-unknown")) || (key7 === "指令有误")) || (key7 === "directive-unused")) || (key7 === "指令多余")) || (key7 === "document-number")) || (key7 === "发文字号")) || (key7 === "doubled-mark")) || (key7 === "标点重复")) || (key7 === "effective-date")) || (key7 === "施行日期")) || (key7 === "fair-competition")) || (key7 === "公平竞争")) || (key7 === "foreign-abbreviation")) || (key7 === "外文缩略语")) || (key7 === "half-width-mark")) || (key7 === "半角标点")) || (key7 === "heading-punctuation")) || (key7 === "标题标点")) || (key7 === "impossible-figure")) || (key7 === "日期、数值有误")) || (key7 === "indefinite-article")) || (key7 === "不定冠词")) || (key7 === "indicator-conflict")) || (key7 === "指标矛盾")) || (key7 === "long-clause")) || (key7 === "长句")) || (key7 === "missing-dimension")) || (key7 === "维度缺失")) || (key7 === "missing-mechanism")) || (key7 === "机制缺失")) || (key7 === "missing-pathway")) || (key7 === "路径缺失")) || (key7 === "missing-synergy")) || (key7 === "协同缺失")) || (key7 === "modality-mix")) || (key7 === "用语混用")) || (key7 === "numbering-level")) || (key7 === "层次序数")) || (key7 === "numbering-mark")) || (key7 === "序号标点")) || (key7 === "numbering-sequence")) || (key7 === "序号有误")) || (key7 === "passive")) || (key7 === "被动语态")) || (key7 === "pasted-text")) || (key7 === "粘贴残留")) || (key7 === "problem-without-remedy")) || (key7 === "问题无对策")) || (key7 === "range-form")) || (key7 === "数值起止")) || (key7 === "readability")) || (key7 === "英文长句")) || (key7 === "relative-reference")) || (key7 === "相对引用")) || (key7 === "repeated-word")) || (key7 === "词语重复")) || (key7 === "required-part")) || (key7 === "缺少应有部分")) || (key7 === "simplify")) || (key7 === "英文繁词")) || (key7 === "soft-only")) || (key7 === "只有软措施")) || (key7 === "sum-mismatch")) || (key7 === "合计不符")) || (key7 === "target-without-deadline")) || (key7 === "目标无时限")) || (key7 === "target-without-number")) || (key7 === "目标无数字")) || (key7 === "task-without-owner")) || (key7 === "任务无责任单位")) || (key7 === "term-variant")) || (key7 === "术语不一")) || (key7 === "thin-dimension")) || (key7 === "要素单一")) || (key7 === "unfilled-slot")) || (key7 === "占位未填")) || (key7 === "unpaired-mark")) || (key7 === "标点不成对"))){
const err88 = {instancePath:instancePath+"/overrides/" + i8+"/rules",schemaPath:"#/properties/overrides/items/properties/rules/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.rules.propertyNames.enum},propertyName:key7};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid30 = _errs83 === errors;
if(!valid30){
const err89 = {instancePath:instancePath+"/overrides/" + i8+"/rules",schemaPath:"#/properties/overrides/items/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
for(const key8 in data42){
let data43 = data42[key8];
if(!((((((((((data43 === "off") || (data43 === "关闭")) || (data43 === "hint")) || (data43 === "提示")) || (data43 === "information")) || (data43 === "信息")) || (data43 === "warning")) || (data43 === "警告")) || (data43 === "error")) || (data43 === "错误"))){
const err90 = {instancePath:instancePath+"/overrides/" + i8+"/rules/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/overrides/items/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.overrides.items.properties.rules.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/overrides/" + i8+"/rules",schemaPath:"#/properties/overrides/items/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/overrides/" + i8,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
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
if(!pattern2.test(key1)){
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
if(!pattern3.test(data5)){
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
if(!pattern4.test(data9)){
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
if(!pattern5.test(data10)){
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
if(!pattern6.test(data11)){
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

export const isSheet = validate12;
const schema13 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/wenheng/wenheng/main/schemas/wenheng-pmc.schema.json","type":"object","additionalProperties":false,"required":["grades","variables"],"properties":{"$schema":{"type":"string"},"grades":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["from","name"],"properties":{"from":{"type":"number","minimum":0,"maximum":1000},"name":{"type":["string","object"],"minLength":1,"maxLength":100,"pattern":"^\\S(.*\\S)?$","required":["zh","en"],"propertyNames":{"enum":["zh","en"]},"additionalProperties":{"type":"string","minLength":1,"maxLength":100,"pattern":"^\\S(.*\\S)?$"}}}}},"surface":{"type":"array","maxItems":20,"items":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^X[0-9]{1,3}$"}}},"variables":{"type":"array","minItems":1,"maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["id","name","items"],"properties":{"id":{"type":"string","pattern":"^X[0-9]{1,3}$"},"name":{"type":["string","object"],"minLength":1,"maxLength":100,"pattern":"^\\S(.*\\S)?$","required":["zh","en"],"propertyNames":{"enum":["zh","en"]},"additionalProperties":{"type":"string","minLength":1,"maxLength":100,"pattern":"^\\S(.*\\S)?$"}},"items":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["id","name","test"],"properties":{"id":{"type":"string","pattern":"^X[0-9]{1,3}\\.[0-9]{1,3}$"},"name":{"type":["string","object"],"minLength":1,"maxLength":100,"pattern":"^\\S(.*\\S)?$","required":["zh","en"],"propertyNames":{"enum":["zh","en"]},"additionalProperties":{"type":"string","minLength":1,"maxLength":100,"pattern":"^\\S(.*\\S)?$"}},"test":{"type":["string","object"],"minLength":1,"maxLength":100,"pattern":"^\\S(.*\\S)?$","required":["zh","en"],"propertyNames":{"enum":["zh","en"]},"additionalProperties":{"type":"string","minLength":1,"maxLength":100,"pattern":"^\\S(.*\\S)?$"}},"reader":{"enum":[true]},"when":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"words":{"minItems":1,"maxItems":100,"items":{"type":"string","minLength":2,"maxLength":60,"pattern":"^\\S(.*\\S)?$"},"type":["array","object"],"minProperties":1,"propertyNames":{"enum":["zh","en"]},"additionalProperties":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":2,"maxLength":60,"pattern":"^\\S(.*\\S)?$"}}},"dimensions":{"type":"array","minItems":1,"maxItems":100,"items":{"enum":["data","数据","compute","算力","algorithm","算法","talent","人才","institutions","制度"]}},"elements":{"type":"array","minItems":1,"maxItems":100,"items":{"enum":["data.market","数据要素市场","data.datasets","高质量数据集","data.spaces","数据空间与互通","data.rights","数据确权与权益分配","data.security","数据安全与可信共享","data.quality","数据治理与质量","compute.chips","芯片与软硬件协同","compute.layout","算力布局","compute.scheduling","算力配置与调度","compute.sharing","算力共享","compute.ecosystem","算力产业生态","compute.green","绿色算力","algorithm.foundations","基础理论与核心算法","algorithm.models","大模型研发","algorithm.toolchain","训练框架与工具链","algorithm.opensource","开源生态","algorithm.services","算法平台与服务","algorithm.investment","社会资本投入","algorithm.safety","算法安全与伦理","algorithm.application","推广应用","talent.cultivation","复合型人才培养","talent.education","课程与全学段教育","talent.partnership","产学研协同育人","talent.training","在职培训","talent.recruitment","高端人才引进","talent.evaluation","人才与成果评价","talent.incentives","人才激励与科研支持","institutions.data-law","科研数据管理规则","institutions.ip","知识产权归属","institutions.accountability","算法追溯与责任","institutions.evaluation","科研组织与评价体系","institutions.governance","敏捷与多元治理","institutions.culture","创新文化","institutions.literacy","科普与伦理素养","institutions.cases","案例与示范"]}},"instruments":{"type":"array","minItems":1,"maxItems":100,"items":{"enum":["supply","supply.talent","supply.funding","supply.technology","supply.infrastructure","supply.information","supply.services","environment","environment.goals","environment.finance","environment.tax","environment.regulation","environment.strategy","demand","demand.procurement","demand.outsourcing","demand.trade","demand.demonstration","demand.overseas"]}},"forces":{"type":"array","minItems":1,"maxItems":100,"items":{"enum":["hard","soft","restated"]}},"mentions":{"type":"array","minItems":1,"maxItems":100,"items":{"enum":["mention","problem"]}},"stated":{"type":"array","minItems":1,"maxItems":100,"items":{"enum":["targets","deadlines","owners","citations","sums"]}},"levels":{"type":"array","minItems":1,"maxItems":100,"items":{"enum":["national","provincial","local"]}},"span":{"type":"object","required":["from","to"],"propertyNames":{"enum":["from","to"]},"additionalProperties":{"type":"integer","minimum":0,"maximum":200}}}}}}}}}}}};
const pattern16 = new RegExp("^\\S(.*\\S)?$", "u");
const pattern18 = new RegExp("^X[0-9]{1,3}$", "u");
const pattern22 = new RegExp("^X[0-9]{1,3}\\.[0-9]{1,3}$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/wenheng/wenheng/main/schemas/wenheng-pmc.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grades === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grades"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.variables === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variables"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "grades")) || (key0 === "surface")) || (key0 === "variables"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.grades !== undefined){
let data1 = data.grades;
if(Array.isArray(data1)){
if(data1.length > 20){
const err4 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.from === undefined){
const err6 = {instancePath:instancePath+"/grades/" + i0,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.name === undefined){
const err7 = {instancePath:instancePath+"/grades/" + i0,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "from") || (key1 === "name"))){
const err8 = {instancePath:instancePath+"/grades/" + i0,schemaPath:"#/properties/grades/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.from !== undefined){
let data3 = data2.from;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/grades/" + i0+"/from",schemaPath:"#/properties/grades/items/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/grades/" + i0+"/from",schemaPath:"#/properties/grades/items/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/grades/" + i0+"/from",schemaPath:"#/properties/grades/items/properties/from/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.name !== undefined){
let data4 = data2.name;
if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err12 = {instancePath:instancePath+"/grades/" + i0+"/name",schemaPath:"#/properties/grades/items/properties/name/type",keyword:"type",params:{type: schema13.properties.grades.items.properties.name.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 100){
const err13 = {instancePath:instancePath+"/grades/" + i0+"/name",schemaPath:"#/properties/grades/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/grades/" + i0+"/name",schemaPath:"#/properties/grades/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern16.test(data4)){
const err15 = {instancePath:instancePath+"/grades/" + i0+"/name",schemaPath:"#/properties/grades/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.zh === undefined){
const err16 = {instancePath:instancePath+"/grades/" + i0+"/name",schemaPath:"#/properties/grades/items/properties/name/required",keyword:"required",params:{missingProperty: "zh"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.en === undefined){
const err17 = {instancePath:instancePath+"/grades/" + i0+"/name",schemaPath:"#/properties/grades/items/properties/name/required",keyword:"required",params:{missingProperty: "en"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data4){
const _errs13 = errors;
if(!((key2 === "zh") || (key2 === "en"))){
const err18 = {instancePath:instancePath+"/grades/" + i0+"/name",schemaPath:"#/properties/grades/items/properties/name/propertyNames/enum",keyword:"enum",params:{allowedValues: schema13.properties.grades.items.properties.name.propertyNames.enum},propertyName:key2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid4 = _errs13 === errors;
if(!valid4){
const err19 = {instancePath:instancePath+"/grades/" + i0+"/name",schemaPath:"#/properties/grades/items/properties/name/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key3 in data4){
let data5 = data4[key3];
if(typeof data5 === "string"){
if(data5.length > 100){
const err20 = {instancePath:instancePath+"/grades/" + i0+"/name/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/name/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.length < 1){
const err21 = {instancePath:instancePath+"/grades/" + i0+"/name/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/name/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern16.test(data5)){
const err22 = {instancePath:instancePath+"/grades/" + i0+"/name/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/name/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/grades/" + i0+"/name/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/name/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/grades/" + i0,schemaPath:"#/properties/grades/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.surface !== undefined){
let data6 = data.surface;
if(Array.isArray(data6)){
if(data6.length > 20){
const err26 = {instancePath:instancePath+"/surface",schemaPath:"#/properties/surface/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(Array.isArray(data7)){
if(data7.length > 20){
const err27 = {instancePath:instancePath+"/surface/" + i1,schemaPath:"#/properties/surface/items/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
const err28 = {instancePath:instancePath+"/surface/" + i1+"/" + i2,schemaPath:"#/properties/surface/items/items/pattern",keyword:"pattern",params:{pattern: "^X[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/surface/" + i1+"/" + i2,schemaPath:"#/properties/surface/items/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/surface/" + i1,schemaPath:"#/properties/surface/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/surface",schemaPath:"#/properties/surface/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.variables !== undefined){
let data9 = data.variables;
if(Array.isArray(data9)){
if(data9.length > 30){
const err32 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/maxItems",keyword:"maxItems",params:{limit: 30}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9.length < 1){
const err33 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.id === undefined){
const err34 = {instancePath:instancePath+"/variables/" + i3,schemaPath:"#/properties/variables/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.name === undefined){
const err35 = {instancePath:instancePath+"/variables/" + i3,schemaPath:"#/properties/variables/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data10.items === undefined){
const err36 = {instancePath:instancePath+"/variables/" + i3,schemaPath:"#/properties/variables/items/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key4 in data10){
if(!(((key4 === "id") || (key4 === "name")) || (key4 === "items"))){
const err37 = {instancePath:instancePath+"/variables/" + i3,schemaPath:"#/properties/variables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.id !== undefined){
let data11 = data10.id;
if(typeof data11 === "string"){
if(!pattern18.test(data11)){
const err38 = {instancePath:instancePath+"/variables/" + i3+"/id",schemaPath:"#/properties/variables/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^X[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/variables/" + i3+"/id",schemaPath:"#/properties/variables/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.name !== undefined){
let data12 = data10.name;
if((typeof data12 !== "string") && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
const err40 = {instancePath:instancePath+"/variables/" + i3+"/name",schemaPath:"#/properties/variables/items/properties/name/type",keyword:"type",params:{type: schema13.properties.variables.items.properties.name.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data12 === "string"){
if(data12.length > 100){
const err41 = {instancePath:instancePath+"/variables/" + i3+"/name",schemaPath:"#/properties/variables/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12.length < 1){
const err42 = {instancePath:instancePath+"/variables/" + i3+"/name",schemaPath:"#/properties/variables/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern16.test(data12)){
const err43 = {instancePath:instancePath+"/variables/" + i3+"/name",schemaPath:"#/properties/variables/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.zh === undefined){
const err44 = {instancePath:instancePath+"/variables/" + i3+"/name",schemaPath:"#/properties/variables/items/properties/name/required",keyword:"required",params:{missingProperty: "zh"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data12.en === undefined){
const err45 = {instancePath:instancePath+"/variables/" + i3+"/name",schemaPath:"#/properties/variables/items/properties/name/required",keyword:"required",params:{missingProperty: "en"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key5 in data12){
const _errs32 = errors;
if(!((key5 === "zh") || (key5 === "en"))){
const err46 = {instancePath:instancePath+"/variables/" + i3+"/name",schemaPath:"#/properties/variables/items/properties/name/propertyNames/enum",keyword:"enum",params:{allowedValues: schema13.properties.variables.items.properties.name.propertyNames.enum},propertyName:key5};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var valid13 = _errs32 === errors;
if(!valid13){
const err47 = {instancePath:instancePath+"/variables/" + i3+"/name",schemaPath:"#/properties/variables/items/properties/name/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
for(const key6 in data12){
let data13 = data12[key6];
if(typeof data13 === "string"){
if(data13.length > 100){
const err48 = {instancePath:instancePath+"/variables/" + i3+"/name/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/name/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data13.length < 1){
const err49 = {instancePath:instancePath+"/variables/" + i3+"/name/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/name/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!pattern16.test(data13)){
const err50 = {instancePath:instancePath+"/variables/" + i3+"/name/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/name/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/variables/" + i3+"/name/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/name/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
if(data10.items !== undefined){
let data14 = data10.items;
if(Array.isArray(data14)){
if(data14.length > 20){
const err52 = {instancePath:instancePath+"/variables/" + i3+"/items",schemaPath:"#/properties/variables/items/properties/items/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data14.length < 1){
const err53 = {instancePath:instancePath+"/variables/" + i3+"/items",schemaPath:"#/properties/variables/items/properties/items/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err54 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4,schemaPath:"#/properties/variables/items/properties/items/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data15.name === undefined){
const err55 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4,schemaPath:"#/properties/variables/items/properties/items/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data15.test === undefined){
const err56 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4,schemaPath:"#/properties/variables/items/properties/items/items/required",keyword:"required",params:{missingProperty: "test"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key7 in data15){
if(!(((((key7 === "id") || (key7 === "name")) || (key7 === "test")) || (key7 === "reader")) || (key7 === "when"))){
const err57 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4,schemaPath:"#/properties/variables/items/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(typeof data16 === "string"){
if(!pattern22.test(data16)){
const err58 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/id",schemaPath:"#/properties/variables/items/properties/items/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^X[0-9]{1,3}\\.[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/id",schemaPath:"#/properties/variables/items/properties/items/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data15.name !== undefined){
let data17 = data15.name;
if((typeof data17 !== "string") && (!(data17 && typeof data17 == "object" && !Array.isArray(data17)))){
const err60 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/name",schemaPath:"#/properties/variables/items/properties/items/items/properties/name/type",keyword:"type",params:{type: schema13.properties.variables.items.properties.items.items.properties.name.type}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data17 === "string"){
if(data17.length > 100){
const err61 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/name",schemaPath:"#/properties/variables/items/properties/items/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data17.length < 1){
const err62 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/name",schemaPath:"#/properties/variables/items/properties/items/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern16.test(data17)){
const err63 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/name",schemaPath:"#/properties/variables/items/properties/items/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.zh === undefined){
const err64 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/name",schemaPath:"#/properties/variables/items/properties/items/items/properties/name/required",keyword:"required",params:{missingProperty: "zh"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data17.en === undefined){
const err65 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/name",schemaPath:"#/properties/variables/items/properties/items/items/properties/name/required",keyword:"required",params:{missingProperty: "en"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key8 in data17){
const _errs45 = errors;
if(!((key8 === "zh") || (key8 === "en"))){
const err66 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/name",schemaPath:"#/properties/variables/items/properties/items/items/properties/name/propertyNames/enum",keyword:"enum",params:{allowedValues: schema13.properties.variables.items.properties.items.items.properties.name.propertyNames.enum},propertyName:key8};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var valid18 = _errs45 === errors;
if(!valid18){
const err67 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/name",schemaPath:"#/properties/variables/items/properties/items/items/properties/name/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
for(const key9 in data17){
let data18 = data17[key9];
if(typeof data18 === "string"){
if(data18.length > 100){
const err68 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/name/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/name/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data18.length < 1){
const err69 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/name/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/name/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!pattern16.test(data18)){
const err70 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/name/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/name/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/name/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/name/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
if(data15.test !== undefined){
let data19 = data15.test;
if((typeof data19 !== "string") && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))){
const err72 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/test",schemaPath:"#/properties/variables/items/properties/items/items/properties/test/type",keyword:"type",params:{type: schema13.properties.variables.items.properties.items.items.properties.test.type}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data19 === "string"){
if(data19.length > 100){
const err73 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/test",schemaPath:"#/properties/variables/items/properties/items/items/properties/test/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data19.length < 1){
const err74 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/test",schemaPath:"#/properties/variables/items/properties/items/items/properties/test/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern16.test(data19)){
const err75 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/test",schemaPath:"#/properties/variables/items/properties/items/items/properties/test/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.zh === undefined){
const err76 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/test",schemaPath:"#/properties/variables/items/properties/items/items/properties/test/required",keyword:"required",params:{missingProperty: "zh"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data19.en === undefined){
const err77 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/test",schemaPath:"#/properties/variables/items/properties/items/items/properties/test/required",keyword:"required",params:{missingProperty: "en"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key10 in data19){
const _errs51 = errors;
if(!((key10 === "zh") || (key10 === "en"))){
const err78 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/test",schemaPath:"#/properties/variables/items/properties/items/items/properties/test/propertyNames/enum",keyword:"enum",params:{allowedValues: schema13.properties.variables.items.properties.items.items.properties.test.propertyNames.enum},propertyName:key10};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var valid20 = _errs51 === errors;
if(!valid20){
const err79 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/test",schemaPath:"#/properties/variables/items/properties/items/items/properties/test/propertyNames",keyword:"propertyNames",params:{propertyName: key10}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
for(const key11 in data19){
let data20 = data19[key11];
if(typeof data20 === "string"){
if(data20.length > 100){
const err80 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/test/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/test/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data20.length < 1){
const err81 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/test/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/test/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!pattern16.test(data20)){
const err82 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/test/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/test/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/test/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/test/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
}
if(data15.reader !== undefined){
if(!(data15.reader === true)){
const err84 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/reader",schemaPath:"#/properties/variables/items/properties/items/items/properties/reader/enum",keyword:"enum",params:{allowedValues: schema13.properties.variables.items.properties.items.items.properties.reader.enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data15.when !== undefined){
let data22 = data15.when;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
const err85 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key12 in data22){
if(!(func2.call(schema13.properties.variables.items.properties.items.items.properties.when.properties, key12))){
const err86 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data22.words !== undefined){
let data23 = data22.words;
if(!data23 || typeof data23 != "object"){
const err87 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/type",keyword:"type",params:{type: schema13.properties.variables.items.properties.items.items.properties.when.properties.words.type}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(Array.isArray(data23)){
if(data23.length > 100){
const err88 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data23.length < 1){
const err89 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(typeof data24 === "string"){
if(data24.length > 60){
const err90 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words/" + i5,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/items/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data24.length < 2){
const err91 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words/" + i5,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/items/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern16.test(data24)){
const err92 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words/" + i5,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/items/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words/" + i5,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){
const err94 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key13 in data23){
const _errs63 = errors;
if(!((key13 === "zh") || (key13 === "en"))){
const err95 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/propertyNames/enum",keyword:"enum",params:{allowedValues: schema13.properties.variables.items.properties.items.items.properties.when.properties.words.propertyNames.enum},propertyName:key13};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var valid25 = _errs63 === errors;
if(!valid25){
const err96 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/propertyNames",keyword:"propertyNames",params:{propertyName: key13}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
for(const key14 in data23){
let data25 = data23[key14];
if(Array.isArray(data25)){
if(data25.length > 100){
const err97 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data25.length < 1){
const err98 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/additionalProperties/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
let data26 = data25[i6];
if(typeof data26 === "string"){
if(data26.length > 60){
const err99 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data26.length < 2){
const err100 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!pattern16.test(data26)){
const err101 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/words/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/words/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
}
if(data22.dimensions !== undefined){
let data27 = data22.dimensions;
if(Array.isArray(data27)){
if(data27.length > 100){
const err104 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/dimensions",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/dimensions/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data27.length < 1){
const err105 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/dimensions",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/dimensions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len7 = data27.length;
for(let i7=0; i7<len7; i7++){
let data28 = data27[i7];
if(!((((((((((data28 === "data") || (data28 === "数据")) || (data28 === "compute")) || (data28 === "算力")) || (data28 === "algorithm")) || (data28 === "算法")) || (data28 === "talent")) || (data28 === "人才")) || (data28 === "institutions")) || (data28 === "制度"))){
const err106 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/dimensions/" + i7,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/dimensions/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.variables.items.properties.items.items.properties.when.properties.dimensions.items.enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/dimensions",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/dimensions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data22.elements !== undefined){
let data29 = data22.elements;
if(Array.isArray(data29)){
if(data29.length > 100){
const err108 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/elements",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/elements/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data29.length < 1){
const err109 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/elements",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/elements/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
let data30 = data29[i8];
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data30 === "data.market") || (data30 === "数据要素市场")) || (data30 === "data.datasets")) || (data30 === "高质量数据集")) || (data30 === "data.spaces")) || (data30 === "数据空间与互通")) || (data30 === "data.rights")) || (data30 === "数据确权与权益分配")) || (data30 === "data.security")) || (data30 === "数据安全与可信共享")) || (data30 === "data.quality")) || (data30 === "数据治理与质量")) || (data30 === "compute.chips")) || (data30 === "芯片与软硬件协同")) || (data30 === "compute.layout")) || (data30 === "算力布局")) || (data30 === "compute.scheduling")) || (data30 === "算力配置与调度")) || (data30 === "compute.sharing")) || (data30 === "算力共享")) || (data30 === "compute.ecosystem")) || (data30 === "算力产业生态")) || (data30 === "compute.green")) || (data30 === "绿色算力")) || (data30 === "algorithm.foundations")) || (data30 === "基础理论与核心算法")) || (data30 === "algorithm.models")) || (data30 === "大模型研发")) || (data30 === "algorithm.toolchain")) || (data30 === "训练框架与工具链")) || (data30 === "algorithm.opensource")) || (data30 === "开源生态")) || (data30 === "algorithm.services")) || (data30 === "算法平台与服务")) || (data30 === "algorithm.investment")) || (data30 === "社会资本投入")) || (data30 === "algorithm.safety")) || (data30 === "算法安全与伦理")) || (data30 === "algorithm.application")) || (data30 === "推广应用")) || (data30 === "talent.cultivation")) || (data30 === "复合型人才培养")) || (data30 === "talent.education")) || (data30 === "课程与全学段教育")) || (data30 === "talent.partnership")) || (data30 === "产学研协同育人")) || (data30 === "talent.training")) || (data30 === "在职培训")) || (data30 === "talent.recruitment")) || (data30 === "高端人才引进")) || (data30 === "talent.evaluation")) || (data30 === "人才与成果评价")) || (data30 === "talent.incentives")) || (data30 === "人才激励与科研支持")) || (data30 === "institutions.data-law")) || (data30 === "科研数据管理规则")) || (data30 === "institutions.ip")) || (data30 === "知识产权归属")) || (data30 === "institutions.accountability")) || (data30 === "算法追溯与责任")) || (data30 === "institutions.evaluation")) || (data30 === "科研组织与评价体系")) || (data30 === "institutions.governance")) || (data30 === "敏捷与多元治理")) || (data30 === "institutions.culture")) || (data30 === "创新文化")) || (data30 === "institutions.literacy")) || (data30 === "科普与伦理素养")) || (data30 === "institutions.cases")) || (data30 === "案例与示范"))){
const err110 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/elements/" + i8,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/elements/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.variables.items.properties.items.items.properties.when.properties.elements.items.enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/elements",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/elements/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data22.instruments !== undefined){
let data31 = data22.instruments;
if(Array.isArray(data31)){
if(data31.length > 100){
const err112 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/instruments",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/instruments/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data31.length < 1){
const err113 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/instruments",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/instruments/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len9 = data31.length;
for(let i9=0; i9<len9; i9++){
let data32 = data31[i9];
if(!(((((((((((((((((((data32 === "supply") || (data32 === "supply.talent")) || (data32 === "supply.funding")) || (data32 === "supply.technology")) || (data32 === "supply.infrastructure")) || (data32 === "supply.information")) || (data32 === "supply.services")) || (data32 === "environment")) || (data32 === "environment.goals")) || (data32 === "environment.finance")) || (data32 === "environment.tax")) || (data32 === "environment.regulation")) || (data32 === "environment.strategy")) || (data32 === "demand")) || (data32 === "demand.procurement")) || (data32 === "demand.outsourcing")) || (data32 === "demand.trade")) || (data32 === "demand.demonstration")) || (data32 === "demand.overseas"))){
const err114 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/instruments/" + i9,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/instruments/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.variables.items.properties.items.items.properties.when.properties.instruments.items.enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/instruments",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/instruments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data22.forces !== undefined){
let data33 = data22.forces;
if(Array.isArray(data33)){
if(data33.length > 100){
const err116 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/forces",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/forces/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data33.length < 1){
const err117 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/forces",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/forces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
const len10 = data33.length;
for(let i10=0; i10<len10; i10++){
let data34 = data33[i10];
if(!(((data34 === "hard") || (data34 === "soft")) || (data34 === "restated"))){
const err118 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/forces/" + i10,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/forces/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.variables.items.properties.items.items.properties.when.properties.forces.items.enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/forces",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/forces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data22.mentions !== undefined){
let data35 = data22.mentions;
if(Array.isArray(data35)){
if(data35.length > 100){
const err120 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/mentions",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/mentions/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data35.length < 1){
const err121 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/mentions",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/mentions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len11 = data35.length;
for(let i11=0; i11<len11; i11++){
let data36 = data35[i11];
if(!((data36 === "mention") || (data36 === "problem"))){
const err122 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/mentions/" + i11,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/mentions/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.variables.items.properties.items.items.properties.when.properties.mentions.items.enum}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/mentions",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/mentions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data22.stated !== undefined){
let data37 = data22.stated;
if(Array.isArray(data37)){
if(data37.length > 100){
const err124 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/stated",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/stated/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data37.length < 1){
const err125 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/stated",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/stated/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len12 = data37.length;
for(let i12=0; i12<len12; i12++){
let data38 = data37[i12];
if(!(((((data38 === "targets") || (data38 === "deadlines")) || (data38 === "owners")) || (data38 === "citations")) || (data38 === "sums"))){
const err126 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/stated/" + i12,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/stated/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.variables.items.properties.items.items.properties.when.properties.stated.items.enum}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/stated",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/stated/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data22.levels !== undefined){
let data39 = data22.levels;
if(Array.isArray(data39)){
if(data39.length > 100){
const err128 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/levels",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/levels/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data39.length < 1){
const err129 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/levels",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/levels/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len13 = data39.length;
for(let i13=0; i13<len13; i13++){
let data40 = data39[i13];
if(!(((data40 === "national") || (data40 === "provincial")) || (data40 === "local"))){
const err130 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/levels/" + i13,schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/levels/items/enum",keyword:"enum",params:{allowedValues: schema13.properties.variables.items.properties.items.items.properties.when.properties.levels.items.enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/levels",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data22.span !== undefined){
let data41 = data22.span;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.from === undefined){
const err132 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/span",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/span/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data41.to === undefined){
const err133 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/span",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/span/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key15 in data41){
const _errs92 = errors;
if(!((key15 === "from") || (key15 === "to"))){
const err134 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/span",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/span/propertyNames/enum",keyword:"enum",params:{allowedValues: schema13.properties.variables.items.properties.items.items.properties.when.properties.span.propertyNames.enum},propertyName:key15};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var valid43 = _errs92 === errors;
if(!valid43){
const err135 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/span",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/span/propertyNames",keyword:"propertyNames",params:{propertyName: key15}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
for(const key16 in data41){
let data42 = data41[key16];
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err136 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/span/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/span/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 200 || isNaN(data42)){
const err137 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/span/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/span/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err138 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/span/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/span/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
else {
const err139 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when/span",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/properties/span/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4+"/when",schemaPath:"#/properties/variables/items/properties/items/items/properties/when/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/variables/" + i3+"/items/" + i4,schemaPath:"#/properties/variables/items/properties/items/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/variables/" + i3+"/items",schemaPath:"#/properties/variables/items/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/variables/" + i3,schemaPath:"#/properties/variables/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

