// @ts-nocheck: made by ajv from contract.schema.json; run the generator instead of editing.
"use strict";
export const DatasetMeta = validate71;
const schema13 = {"type":"object","properties":{"kind":{"type":"string","const":"dataset"},"dataset":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"version":{"type":"string","pattern":"^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"md5":{"type":"string"},"rows":{"type":"integer"},"schema":{"type":"array","items":{"$ref":"#/definitions/Column"}},"watermark":{"type":"string"},"source":{"type":"string"},"contract":{"type":"object","properties":{"verdict":{"type":"string","enum":["passed","failed"]},"checks":{"type":"number"},"failed":{"type":"number"}},"required":["verdict","checks","failed"],"additionalProperties":false},"record":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["kind","dataset","version","sha256","md5","rows","schema","source","contract","record"],"additionalProperties":false};
const schema14 = {"type":"object","properties":{"name":{"type":"string"},"type":{"type":"string","enum":["boolean","integer","float","decimal","string","binary","date","time","timestamp","timestamp_tz","nested"]},"nullable":{"type":"boolean"}},"required":["name","type","nullable"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u");
const pattern1 = new RegExp("^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$", "u");
const pattern2 = new RegExp("^[0-9a-f]{64}$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.dataset === undefined) && (missing0 = "dataset"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.md5 === undefined) && (missing0 = "md5"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.schema === undefined) && (missing0 = "schema"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.contract === undefined) && (missing0 = "contract"))) || ((data.record === undefined) && (missing0 = "record"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
validate71.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate71.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("dataset" !== data0){
validate71.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "dataset"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataset !== undefined){
let data1 = data.dataset;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate71.errors = [{instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data2 = data.version;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
validate71.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"},message:"must match pattern \""+"^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data3 = data.sha256;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
validate71.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.md5 !== undefined){
const _errs10 = errors;
if(typeof data.md5 !== "string"){
validate71.errors = [{instancePath:instancePath+"/md5",schemaPath:"#/properties/md5/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data5 = data.rows;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate71.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined){
let data6 = data.schema;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.name === undefined) && (missing1 = "name")) || ((data7.type === undefined) && (missing1 = "type"))) || ((data7.nullable === undefined) && (missing1 = "nullable"))){
validate71.errors = [{instancePath:instancePath+"/schema/" + i0,schemaPath:"#/definitions/Column/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data7){
if(!(((key1 === "name") || (key1 === "type")) || (key1 === "nullable"))){
validate71.errors = [{instancePath:instancePath+"/schema/" + i0,schemaPath:"#/definitions/Column/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.name !== undefined){
const _errs20 = errors;
if(typeof data7.name !== "string"){
validate71.errors = [{instancePath:instancePath+"/schema/" + i0+"/name",schemaPath:"#/definitions/Column/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.type !== undefined){
let data9 = data7.type;
const _errs22 = errors;
if(typeof data9 !== "string"){
validate71.errors = [{instancePath:instancePath+"/schema/" + i0+"/type",schemaPath:"#/definitions/Column/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data9 === "boolean") || (data9 === "integer")) || (data9 === "float")) || (data9 === "decimal")) || (data9 === "string")) || (data9 === "binary")) || (data9 === "date")) || (data9 === "time")) || (data9 === "timestamp")) || (data9 === "timestamp_tz")) || (data9 === "nested"))){
validate71.errors = [{instancePath:instancePath+"/schema/" + i0+"/type",schemaPath:"#/definitions/Column/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.nullable !== undefined){
const _errs24 = errors;
if(typeof data7.nullable !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/schema/" + i0+"/nullable",schemaPath:"#/definitions/Column/properties/nullable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/schema/" + i0,schemaPath:"#/definitions/Column/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.watermark !== undefined){
const _errs26 = errors;
if(typeof data.watermark !== "string"){
validate71.errors = [{instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs28 = errors;
if(typeof data.source !== "string"){
validate71.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract !== undefined){
let data13 = data.contract;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if((((data13.verdict === undefined) && (missing2 = "verdict")) || ((data13.checks === undefined) && (missing2 = "checks"))) || ((data13.failed === undefined) && (missing2 = "failed"))){
validate71.errors = [{instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key2 in data13){
if(!(((key2 === "verdict") || (key2 === "checks")) || (key2 === "failed"))){
validate71.errors = [{instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data13.verdict !== undefined){
let data14 = data13.verdict;
const _errs33 = errors;
if(typeof data14 !== "string"){
validate71.errors = [{instancePath:instancePath+"/contract/verdict",schemaPath:"#/properties/contract/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "passed") || (data14 === "failed"))){
validate71.errors = [{instancePath:instancePath+"/contract/verdict",schemaPath:"#/properties/contract/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema13.properties.contract.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs33 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.checks !== undefined){
let data15 = data13.checks;
const _errs35 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate71.errors = [{instancePath:instancePath+"/contract/checks",schemaPath:"#/properties/contract/properties/checks/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data13.failed !== undefined){
let data16 = data13.failed;
const _errs37 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate71.errors = [{instancePath:instancePath+"/contract/failed",schemaPath:"#/properties/contract/properties/failed/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs37 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.record !== undefined){
let data17 = data.record;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(!pattern2.test(data17)){
validate71.errors = [{instancePath:instancePath+"/record",schemaPath:"#/properties/record/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

export const StageMeta = validate72;
const schema15 = {"type":"object","properties":{"kind":{"type":"string","const":"model"},"model":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"stage":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"version":{"type":"string","pattern":"^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"md5":{"type":"string"},"data":{"type":"object","additionalProperties":{"type":"object","properties":{"version":{"type":"string","pattern":"^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["version","sha256"],"additionalProperties":false}},"features":{"type":"string","pattern":"^[0-9a-f]{64}$"},"env":{"type":"string","pattern":"^[0-9a-f]{64}$"},"report":{"type":"string","pattern":"^[0-9a-f]{64}$"},"records":{"type":"object","properties":{"train":{"type":"string","pattern":"^[0-9a-f]{64}$"},"validate":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["train","validate"],"additionalProperties":false},"code_commit":{"type":"string"},"previous":{"type":"string","pattern":"^[0-9a-f]{64}$"},"sequence":{"type":"integer","minimum":1}},"required":["kind","model","stage","version","sha256","md5","data","features","env","report","records","code_commit","sequence"],"additionalProperties":false};
const pattern6 = new RegExp("^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.model === undefined) && (missing0 = "model"))) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.md5 === undefined) && (missing0 = "md5"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.features === undefined) && (missing0 = "features"))) || ((data.env === undefined) && (missing0 = "env"))) || ((data.report === undefined) && (missing0 = "report"))) || ((data.records === undefined) && (missing0 = "records"))) || ((data.code_commit === undefined) && (missing0 = "code_commit"))) || ((data.sequence === undefined) && (missing0 = "sequence"))){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
validate72.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate72.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("model" !== data0){
validate72.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "model"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data1 = data.model;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate72.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined){
let data2 = data.stage;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate72.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data3 = data.version;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
validate72.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},message:"must match pattern \""+"^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data4 = data.sha256;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
validate72.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.md5 !== undefined){
const _errs12 = errors;
if(typeof data.md5 !== "string"){
validate72.errors = [{instancePath:instancePath+"/md5",schemaPath:"#/properties/md5/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data6 = data.data;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((data7.version === undefined) && (missing1 = "version")) || ((data7.sha256 === undefined) && (missing1 = "sha256"))){
validate72.errors = [{instancePath:instancePath+"/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key2 in data7){
if(!((key2 === "version") || (key2 === "sha256"))){
validate72.errors = [{instancePath:instancePath+"/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.version !== undefined){
let data8 = data7.version;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
validate72.errors = [{instancePath:instancePath+"/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/data/additionalProperties/properties/version/pattern",keyword:"pattern",params:{pattern: "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"},message:"must match pattern \""+"^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/data/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.sha256 !== undefined){
let data9 = data7.sha256;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
validate72.errors = [{instancePath:instancePath+"/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",schemaPath:"#/properties/data/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",schemaPath:"#/properties/data/additionalProperties/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.features !== undefined){
let data10 = data.features;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
validate72.errors = [{instancePath:instancePath+"/features",schemaPath:"#/properties/features/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.env !== undefined){
let data11 = data.env;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
validate72.errors = [{instancePath:instancePath+"/env",schemaPath:"#/properties/env/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.report !== undefined){
let data12 = data.report;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
validate72.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.records !== undefined){
let data13 = data.records;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if(((data13.train === undefined) && (missing2 = "train")) || ((data13.validate === undefined) && (missing2 = "validate"))){
validate72.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data13){
if(!((key3 === "train") || (key3 === "validate"))){
validate72.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data13.train !== undefined){
let data14 = data13.train;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data14 === "string"){
if(!pattern2.test(data14)){
validate72.errors = [{instancePath:instancePath+"/records/train",schemaPath:"#/properties/records/properties/train/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/records/train",schemaPath:"#/properties/records/properties/train/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data13.validate !== undefined){
let data15 = data13.validate;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
validate72.errors = [{instancePath:instancePath+"/records/validate",schemaPath:"#/properties/records/properties/validate/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/records/validate",schemaPath:"#/properties/records/properties/validate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code_commit !== undefined){
const _errs37 = errors;
if(typeof data.code_commit !== "string"){
validate72.errors = [{instancePath:instancePath+"/code_commit",schemaPath:"#/properties/code_commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous !== undefined){
let data17 = data.previous;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data17 === "string"){
if(!pattern2.test(data17)){
validate72.errors = [{instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequence !== undefined){
let data18 = data.sequence;
const _errs41 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate72.errors = [{instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
validate72.errors = [{instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}

export const StageRecord = validate73;
const schema16 = {"type":"object","properties":{"format":{"type":"number","const":1},"stage":{"type":"string","enum":["snapshot","features","train","validate","deploy","drift"]},"subject":{"type":"string"},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{64}$"},"parts":{"$ref":"#/definitions/FingerprintParts"},"parents":{"type":"array","items":{"$ref":"#/definitions/RecordRef"}},"outputs":{"type":"object","additionalProperties":{"$ref":"#/definitions/Ref"}},"manifest":{"anyOf":[{"$ref":"#/definitions/SnapshotManifest"},{"$ref":"#/definitions/FeaturesManifest"},{"$ref":"#/definitions/TrainManifest"},{"$ref":"#/definitions/ValidateManifest"},{"$ref":"#/definitions/DeployManifest"},{"$ref":"#/definitions/DriftManifest"}]},"code":{"type":"object","properties":{"commit":{"type":"string"},"dirty":{"type":"boolean"}},"required":["commit","dirty"],"additionalProperties":false},"machine":{"$ref":"#/definitions/Machine"},"started":{"type":"string"},"seconds":{"type":"number"},"previous":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["format","stage","subject","fingerprint","parts","parents","outputs","manifest","code","machine","started","seconds"],"additionalProperties":false};
const schema19 = {"type":"object","properties":{"stage":{"type":"string","enum":["snapshot","features","train","validate","deploy","drift"]},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["stage","fingerprint"],"additionalProperties":false};
const schema31 = {"type":"object","properties":{"model":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"features":{"type":"array","items":{"type":"string"}},"signature":{"type":"string","pattern":"^[0-9a-f]{64}$"},"rows":{"type":"number"},"trainedUntil":{"type":"string"},"reported":{"type":"object","additionalProperties":{"type":"number"}},"environment":{"type":"object","properties":{"lock":{"type":"string","pattern":"^[0-9a-f]{64}$"},"python":{"type":"string"}},"required":["lock","python"],"additionalProperties":false},"trainSeconds":{"type":"number"},"data":{"type":"object","additionalProperties":{"type":"object","properties":{"version":{"type":"string","pattern":"^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["version","sha256"],"additionalProperties":false}},"featuresTree":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["model","features","signature","rows","trainedUntil","reported","environment","trainSeconds","data","featuresTree"],"additionalProperties":false};
const schema37 = {"type":"object","properties":{"model":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"stage":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"version":{"type":"string","pattern":"^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},"model_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"sequence":{"type":"number"},"pointer":{"type":"string","pattern":"^[0-9a-f]{64}$"},"target":{"type":"string"},"endpoint":{"type":"string"},"smoke":{"type":"object","properties":{"requests":{"type":"number"},"largestDifference":{"type":"number"},"p50Ms":{"type":"number"},"p99Ms":{"type":"number"}},"required":["requests","largestDifference","p50Ms","p99Ms"],"additionalProperties":false}},"required":["model","stage","version","model_sha256","sequence","pointer","target","smoke"],"additionalProperties":false};
const schema44 = {"type":"object","properties":{"os":{"type":"string"},"arch":{"type":"string"},"cpus":{"type":"number"},"node":{"type":"string"}},"required":["os","arch","cpus","node"],"additionalProperties":false};
const schema17 = {"type":"object","properties":{"stage":{"type":"string","enum":["snapshot","features","train","validate","deploy","drift"]},"subject":{"type":"string"},"config":{"$ref":"#/definitions/Json"},"inputs":{"type":"object","additionalProperties":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"code":{"type":"object","additionalProperties":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"params":{"type":"object","additionalProperties":{"$ref":"#/definitions/Json"}},"environment":{"type":"object","properties":{"lock":{"type":"string","pattern":"^[0-9a-f]{64}$"},"python":{"type":"string"},"platform":{"type":"string"}},"required":["lock","python","platform"],"additionalProperties":false},"format":{"type":"number"}},"required":["stage","subject","config","inputs","code","params","format"],"additionalProperties":false};
const schema18 = {"anyOf":[{"type":"null"},{"type":"boolean"},{"type":"number"},{"type":"string"},{"type":"array","items":{"$ref":"#/definitions/Json"}},{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#/definitions/Json"},{"not":{}}]}}]};
const wrapper0 = {validate: validate16};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data !== "boolean"){
const err1 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err2 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(typeof data !== "string"){
const err3 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(wrapper0.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs15 = errors;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(!(wrapper0.validate(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs18 = errors;
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/5/additionalProperties/anyOf/1/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
var _valid1 = _errs18 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err6 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/5/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/anyOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate16.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.stage === undefined) && (missing0 = "stage")) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.config === undefined) && (missing0 = "config"))) || ((data.inputs === undefined) && (missing0 = "inputs"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.params === undefined) && (missing0 = "params"))) || ((data.format === undefined) && (missing0 = "format"))){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "stage") || (key0 === "subject")) || (key0 === "config")) || (key0 === "inputs")) || (key0 === "code")) || (key0 === "params")) || (key0 === "environment")) || (key0 === "format"))){
validate15.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.stage !== undefined){
let data0 = data.stage;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate15.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data0 === "snapshot") || (data0 === "features")) || (data0 === "train")) || (data0 === "validate")) || (data0 === "deploy")) || (data0 === "drift"))){
validate15.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema17.properties.stage.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs4 = errors;
if(typeof data.subject !== "string"){
validate15.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
const _errs6 = errors;
if(!(validate16(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data3 = data.inputs;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
validate15.errors = [{instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data5 = data.code;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
validate15.errors = [{instancePath:instancePath+"/code/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/code/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/code/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/code/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data7 = data.params;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
const _errs20 = errors;
if(!(validate16(data7[key3], {instancePath:instancePath+"/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
let data9 = data.environment;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((((data9.lock === undefined) && (missing1 = "lock")) || ((data9.python === undefined) && (missing1 = "python"))) || ((data9.platform === undefined) && (missing1 = "platform"))){
validate15.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key4 in data9){
if(!(((key4 === "lock") || (key4 === "python")) || (key4 === "platform"))){
validate15.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.lock !== undefined){
let data10 = data9.lock;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
validate15.errors = [{instancePath:instancePath+"/environment/lock",schemaPath:"#/properties/environment/properties/lock/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/environment/lock",schemaPath:"#/properties/environment/properties/lock/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.python !== undefined){
const _errs26 = errors;
if(typeof data9.python !== "string"){
validate15.errors = [{instancePath:instancePath+"/environment/python",schemaPath:"#/properties/environment/properties/python/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.platform !== undefined){
const _errs28 = errors;
if(typeof data9.platform !== "string"){
validate15.errors = [{instancePath:instancePath+"/environment/platform",schemaPath:"#/properties/environment/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
let data13 = data.format;
const _errs30 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate15.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

const schema20 = {"anyOf":[{"$ref":"#/definitions/BlobRef"},{"$ref":"#/definitions/TreeRef"}]};
const schema21 = {"type":"object","properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"md5":{"type":"string","pattern":"^[0-9a-f]{32}$"},"size":{"type":"integer","minimum":0}},"required":["sha256","md5","size"],"additionalProperties":false};
const schema22 = {"type":"object","properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"md5":{"type":"string","pattern":"^[0-9a-f]{32}\\.dir$"},"size":{"type":"integer","minimum":0},"files":{"type":"integer","minimum":0}},"required":["sha256","md5","size","files"],"additionalProperties":false};
const pattern22 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern24 = new RegExp("^[0-9a-f]{32}\\.dir$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.sha256 === undefined) && (missing0 = "sha256")) || ((data.md5 === undefined) && (missing0 = "md5"))) || ((data.size === undefined) && (missing0 = "size"))){
const err0 = {instancePath,schemaPath:"#/definitions/BlobRef/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(((key0 === "sha256") || (key0 === "md5")) || (key0 === "size"))){
const err1 = {instancePath,schemaPath:"#/definitions/BlobRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs4 === errors){
if(data.sha256 !== undefined){
let data0 = data.sha256;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/sha256",schemaPath:"#/definitions/BlobRef/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/sha256",schemaPath:"#/definitions/BlobRef/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.md5 !== undefined){
let data1 = data.md5;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(!pattern22.test(data1)){
const err4 = {instancePath:instancePath+"/md5",schemaPath:"#/definitions/BlobRef/properties/md5/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/md5",schemaPath:"#/definitions/BlobRef/properties/md5/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.size !== undefined){
let data2 = data.size;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/size",schemaPath:"#/definitions/BlobRef/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/definitions/BlobRef/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/definitions/BlobRef/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((data.sha256 === undefined) && (missing1 = "sha256")) || ((data.md5 === undefined) && (missing1 = "md5"))) || ((data.size === undefined) && (missing1 = "size"))) || ((data.files === undefined) && (missing1 = "files"))){
const err9 = {instancePath,schemaPath:"#/definitions/TreeRef/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
const _errs14 = errors;
for(const key1 in data){
if(!((((key1 === "sha256") || (key1 === "md5")) || (key1 === "size")) || (key1 === "files"))){
const err10 = {instancePath,schemaPath:"#/definitions/TreeRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
}
if(_errs14 === errors){
if(data.sha256 !== undefined){
let data3 = data.sha256;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err11 = {instancePath:instancePath+"/sha256",schemaPath:"#/definitions/TreeRef/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/sha256",schemaPath:"#/definitions/TreeRef/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.md5 !== undefined){
let data4 = data.md5;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data4 === "string"){
if(!pattern24.test(data4)){
const err13 = {instancePath:instancePath+"/md5",schemaPath:"#/definitions/TreeRef/properties/md5/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}\\.dir$"},message:"must match pattern \""+"^[0-9a-f]{32}\\.dir$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/md5",schemaPath:"#/definitions/TreeRef/properties/md5/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.size !== undefined){
let data5 = data.size;
const _errs19 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/size",schemaPath:"#/definitions/TreeRef/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(errors === _errs19){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/size",schemaPath:"#/definitions/TreeRef/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.files !== undefined){
let data6 = data.files;
const _errs21 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err17 = {instancePath:instancePath+"/files",schemaPath:"#/definitions/TreeRef/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(errors === _errs21){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/files",schemaPath:"#/definitions/TreeRef/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/definitions/TreeRef/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err20 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate20.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","properties":{"dataset":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"version":{"type":"string","pattern":"^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"},"rows":{"type":"number"},"schema":{"type":"array","items":{"$ref":"#/definitions/Column"}},"watermark":{"type":"string"},"partitions":{"type":"array","items":{"$ref":"#/definitions/Partition"}},"heldBack":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"rows":{"type":"number"}},"required":["name","rows"],"additionalProperties":false}},"contract":{"type":"array","items":{"$ref":"#/definitions/ContractCheck"}},"source":{"type":"string"}},"required":["dataset","version","rows","schema","partitions","heldBack","contract","source"],"additionalProperties":false};
const schema25 = {"type":"object","properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"md5":{"type":"string","pattern":"^[0-9a-f]{32}$"},"size":{"type":"integer","minimum":0},"name":{"type":"string"},"path":{"type":"string"},"rows":{"type":"number"}},"required":["md5","name","path","rows","sha256","size"],"additionalProperties":false};
const schema26 = {"type":"object","properties":{"name":{"type":"string"},"passed":{"type":"boolean"},"rows":{"type":"number"},"seen":{"type":"string"}},"required":["name","passed","rows","seen"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.dataset === undefined) && (missing0 = "dataset")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.schema === undefined) && (missing0 = "schema"))) || ((data.partitions === undefined) && (missing0 = "partitions"))) || ((data.heldBack === undefined) && (missing0 = "heldBack"))) || ((data.contract === undefined) && (missing0 = "contract"))) || ((data.source === undefined) && (missing0 = "source"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dataset !== undefined){
let data0 = data.dataset;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate22.errors = [{instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data1 = data.version;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate22.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"},message:"must match pattern \""+"^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data2 = data.rows;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate22.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schema !== undefined){
let data3 = data.schema;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.name === undefined) && (missing1 = "name")) || ((data4.type === undefined) && (missing1 = "type"))) || ((data4.nullable === undefined) && (missing1 = "nullable"))){
validate22.errors = [{instancePath:instancePath+"/schema/" + i0,schemaPath:"#/definitions/Column/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data4){
if(!(((key1 === "name") || (key1 === "type")) || (key1 === "nullable"))){
validate22.errors = [{instancePath:instancePath+"/schema/" + i0,schemaPath:"#/definitions/Column/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data4.name !== undefined){
const _errs14 = errors;
if(typeof data4.name !== "string"){
validate22.errors = [{instancePath:instancePath+"/schema/" + i0+"/name",schemaPath:"#/definitions/Column/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.type !== undefined){
let data6 = data4.type;
const _errs16 = errors;
if(typeof data6 !== "string"){
validate22.errors = [{instancePath:instancePath+"/schema/" + i0+"/type",schemaPath:"#/definitions/Column/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data6 === "boolean") || (data6 === "integer")) || (data6 === "float")) || (data6 === "decimal")) || (data6 === "string")) || (data6 === "binary")) || (data6 === "date")) || (data6 === "time")) || (data6 === "timestamp")) || (data6 === "timestamp_tz")) || (data6 === "nested"))){
validate22.errors = [{instancePath:instancePath+"/schema/" + i0+"/type",schemaPath:"#/definitions/Column/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.nullable !== undefined){
const _errs18 = errors;
if(typeof data4.nullable !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/schema/" + i0+"/nullable",schemaPath:"#/definitions/Column/properties/nullable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/schema/" + i0,schemaPath:"#/definitions/Column/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.watermark !== undefined){
const _errs20 = errors;
if(typeof data.watermark !== "string"){
validate22.errors = [{instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partitions !== undefined){
let data9 = data.partitions;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
var valid4 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if(((((((data10.md5 === undefined) && (missing2 = "md5")) || ((data10.name === undefined) && (missing2 = "name"))) || ((data10.path === undefined) && (missing2 = "path"))) || ((data10.rows === undefined) && (missing2 = "rows"))) || ((data10.sha256 === undefined) && (missing2 = "sha256"))) || ((data10.size === undefined) && (missing2 = "size"))){
validate22.errors = [{instancePath:instancePath+"/partitions/" + i1,schemaPath:"#/definitions/Partition/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key2 in data10){
if(!((((((key2 === "sha256") || (key2 === "md5")) || (key2 === "size")) || (key2 === "name")) || (key2 === "path")) || (key2 === "rows"))){
validate22.errors = [{instancePath:instancePath+"/partitions/" + i1,schemaPath:"#/definitions/Partition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data10.sha256 !== undefined){
let data11 = data10.sha256;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
validate22.errors = [{instancePath:instancePath+"/partitions/" + i1+"/sha256",schemaPath:"#/definitions/Partition/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/partitions/" + i1+"/sha256",schemaPath:"#/definitions/Partition/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.md5 !== undefined){
let data12 = data10.md5;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(!pattern22.test(data12)){
validate22.errors = [{instancePath:instancePath+"/partitions/" + i1+"/md5",schemaPath:"#/definitions/Partition/properties/md5/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/partitions/" + i1+"/md5",schemaPath:"#/definitions/Partition/properties/md5/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.size !== undefined){
let data13 = data10.size;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate22.errors = [{instancePath:instancePath+"/partitions/" + i1+"/size",schemaPath:"#/definitions/Partition/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate22.errors = [{instancePath:instancePath+"/partitions/" + i1+"/size",schemaPath:"#/definitions/Partition/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.name !== undefined){
const _errs34 = errors;
if(typeof data10.name !== "string"){
validate22.errors = [{instancePath:instancePath+"/partitions/" + i1+"/name",schemaPath:"#/definitions/Partition/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.path !== undefined){
const _errs36 = errors;
if(typeof data10.path !== "string"){
validate22.errors = [{instancePath:instancePath+"/partitions/" + i1+"/path",schemaPath:"#/definitions/Partition/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.rows !== undefined){
let data16 = data10.rows;
const _errs38 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate22.errors = [{instancePath:instancePath+"/partitions/" + i1+"/rows",schemaPath:"#/definitions/Partition/properties/rows/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/partitions/" + i1,schemaPath:"#/definitions/Partition/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/properties/partitions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.heldBack !== undefined){
let data17 = data.heldBack;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data17)){
var valid7 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs42 = errors;
if(errors === _errs42){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing3;
if(((data18.name === undefined) && (missing3 = "name")) || ((data18.rows === undefined) && (missing3 = "rows"))){
validate22.errors = [{instancePath:instancePath+"/heldBack/" + i2,schemaPath:"#/properties/heldBack/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key3 in data18){
if(!((key3 === "name") || (key3 === "rows"))){
validate22.errors = [{instancePath:instancePath+"/heldBack/" + i2,schemaPath:"#/properties/heldBack/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data18.name !== undefined){
const _errs45 = errors;
if(typeof data18.name !== "string"){
validate22.errors = [{instancePath:instancePath+"/heldBack/" + i2+"/name",schemaPath:"#/properties/heldBack/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.rows !== undefined){
let data20 = data18.rows;
const _errs47 = errors;
if(!((typeof data20 == "number") && (isFinite(data20)))){
validate22.errors = [{instancePath:instancePath+"/heldBack/" + i2+"/rows",schemaPath:"#/properties/heldBack/items/properties/rows/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid8 = _errs47 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/heldBack/" + i2,schemaPath:"#/properties/heldBack/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs42 === errors;
if(!valid7){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/heldBack",schemaPath:"#/properties/heldBack/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contract !== undefined){
let data21 = data.contract;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data21)){
var valid9 = true;
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs51 = errors;
const _errs52 = errors;
if(errors === _errs52){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing4;
if(((((data22.name === undefined) && (missing4 = "name")) || ((data22.passed === undefined) && (missing4 = "passed"))) || ((data22.rows === undefined) && (missing4 = "rows"))) || ((data22.seen === undefined) && (missing4 = "seen"))){
validate22.errors = [{instancePath:instancePath+"/contract/" + i3,schemaPath:"#/definitions/ContractCheck/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs54 = errors;
for(const key4 in data22){
if(!((((key4 === "name") || (key4 === "passed")) || (key4 === "rows")) || (key4 === "seen"))){
validate22.errors = [{instancePath:instancePath+"/contract/" + i3,schemaPath:"#/definitions/ContractCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data22.name !== undefined){
const _errs55 = errors;
if(typeof data22.name !== "string"){
validate22.errors = [{instancePath:instancePath+"/contract/" + i3+"/name",schemaPath:"#/definitions/ContractCheck/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs55 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data22.passed !== undefined){
const _errs57 = errors;
if(typeof data22.passed !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/contract/" + i3+"/passed",schemaPath:"#/definitions/ContractCheck/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid11 = _errs57 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data22.rows !== undefined){
let data25 = data22.rows;
const _errs59 = errors;
if(!((typeof data25 == "number") && (isFinite(data25)))){
validate22.errors = [{instancePath:instancePath+"/contract/" + i3+"/rows",schemaPath:"#/definitions/ContractCheck/properties/rows/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid11 = _errs59 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data22.seen !== undefined){
const _errs61 = errors;
if(typeof data22.seen !== "string"){
validate22.errors = [{instancePath:instancePath+"/contract/" + i3+"/seen",schemaPath:"#/definitions/ContractCheck/properties/seen/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs61 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/contract/" + i3,schemaPath:"#/definitions/ContractCheck/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs51 === errors;
if(!valid9){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs63 = errors;
if(typeof data.source !== "string"){
validate22.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","properties":{"model":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"features":{"type":"array","items":{"$ref":"#/definitions/Column"}},"label":{"type":"string"},"time":{"type":"string"},"slices":{"type":"array","items":{"type":"string"}},"keys":{"type":"array","items":{"type":"string"}},"rows":{"type":"object","properties":{"train":{"type":"number"},"holdout":{"type":"number"},"immature":{"type":"number"}},"required":["train","holdout","immature"],"additionalProperties":false},"positives":{"type":"object","properties":{"train":{"type":"number"},"holdout":{"type":"number"}},"required":["train","holdout"],"additionalProperties":false},"train":{"$ref":"#/definitions/TimeWindow"},"holdout":{"$ref":"#/definitions/TimeWindow"},"signature":{"type":"string","pattern":"^[0-9a-f]{64}$"},"data":{"type":"object","additionalProperties":{"type":"object","properties":{"version":{"type":"string","pattern":"^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"required":["version","sha256"],"additionalProperties":false}}},"required":["model","features","label","time","slices","keys","rows","positives","train","holdout","signature","data"],"additionalProperties":false};
const schema29 = {"type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"}},"required":["from","to"],"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.model === undefined) && (missing0 = "model")) || ((data.features === undefined) && (missing0 = "features"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.time === undefined) && (missing0 = "time"))) || ((data.slices === undefined) && (missing0 = "slices"))) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.positives === undefined) && (missing0 = "positives"))) || ((data.train === undefined) && (missing0 = "train"))) || ((data.holdout === undefined) && (missing0 = "holdout"))) || ((data.signature === undefined) && (missing0 = "signature"))) || ((data.data === undefined) && (missing0 = "data"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema27.properties, key0))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate24.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.features !== undefined){
let data1 = data.features;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.name === undefined) && (missing1 = "name")) || ((data2.type === undefined) && (missing1 = "type"))) || ((data2.nullable === undefined) && (missing1 = "nullable"))){
validate24.errors = [{instancePath:instancePath+"/features/" + i0,schemaPath:"#/definitions/Column/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!(((key1 === "name") || (key1 === "type")) || (key1 === "nullable"))){
validate24.errors = [{instancePath:instancePath+"/features/" + i0,schemaPath:"#/definitions/Column/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.name !== undefined){
const _errs10 = errors;
if(typeof data2.name !== "string"){
validate24.errors = [{instancePath:instancePath+"/features/" + i0+"/name",schemaPath:"#/definitions/Column/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.type !== undefined){
let data4 = data2.type;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate24.errors = [{instancePath:instancePath+"/features/" + i0+"/type",schemaPath:"#/definitions/Column/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data4 === "boolean") || (data4 === "integer")) || (data4 === "float")) || (data4 === "decimal")) || (data4 === "string")) || (data4 === "binary")) || (data4 === "date")) || (data4 === "time")) || (data4 === "timestamp")) || (data4 === "timestamp_tz")) || (data4 === "nested"))){
validate24.errors = [{instancePath:instancePath+"/features/" + i0+"/type",schemaPath:"#/definitions/Column/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.nullable !== undefined){
const _errs14 = errors;
if(typeof data2.nullable !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/features/" + i0+"/nullable",schemaPath:"#/definitions/Column/properties/nullable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/features/" + i0,schemaPath:"#/definitions/Column/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs16 = errors;
if(typeof data.label !== "string"){
validate24.errors = [{instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
const _errs18 = errors;
if(typeof data.time !== "string"){
validate24.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slices !== undefined){
let data8 = data.slices;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data8)){
var valid4 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs22 = errors;
if(typeof data8[i1] !== "string"){
validate24.errors = [{instancePath:instancePath+"/slices/" + i1,schemaPath:"#/properties/slices/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data10 = data.keys;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data10)){
var valid5 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs26 = errors;
if(typeof data10[i2] !== "string"){
validate24.errors = [{instancePath:instancePath+"/keys/" + i2,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data12 = data.rows;
const _errs28 = errors;
if(errors === _errs28){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((((data12.train === undefined) && (missing2 = "train")) || ((data12.holdout === undefined) && (missing2 = "holdout"))) || ((data12.immature === undefined) && (missing2 = "immature"))){
validate24.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data12){
if(!(((key2 === "train") || (key2 === "holdout")) || (key2 === "immature"))){
validate24.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data12.train !== undefined){
let data13 = data12.train;
const _errs31 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate24.errors = [{instancePath:instancePath+"/rows/train",schemaPath:"#/properties/rows/properties/train/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.holdout !== undefined){
let data14 = data12.holdout;
const _errs33 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate24.errors = [{instancePath:instancePath+"/rows/holdout",schemaPath:"#/properties/rows/properties/holdout/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.immature !== undefined){
let data15 = data12.immature;
const _errs35 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate24.errors = [{instancePath:instancePath+"/rows/immature",schemaPath:"#/properties/rows/properties/immature/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positives !== undefined){
let data16 = data.positives;
const _errs37 = errors;
if(errors === _errs37){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if(((data16.train === undefined) && (missing3 = "train")) || ((data16.holdout === undefined) && (missing3 = "holdout"))){
validate24.errors = [{instancePath:instancePath+"/positives",schemaPath:"#/properties/positives/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs39 = errors;
for(const key3 in data16){
if(!((key3 === "train") || (key3 === "holdout"))){
validate24.errors = [{instancePath:instancePath+"/positives",schemaPath:"#/properties/positives/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data16.train !== undefined){
let data17 = data16.train;
const _errs40 = errors;
if(!((typeof data17 == "number") && (isFinite(data17)))){
validate24.errors = [{instancePath:instancePath+"/positives/train",schemaPath:"#/properties/positives/properties/train/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.holdout !== undefined){
let data18 = data16.holdout;
const _errs42 = errors;
if(!((typeof data18 == "number") && (isFinite(data18)))){
validate24.errors = [{instancePath:instancePath+"/positives/holdout",schemaPath:"#/properties/positives/properties/holdout/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/positives",schemaPath:"#/properties/positives/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.train !== undefined){
let data19 = data.train;
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing4;
if(((data19.from === undefined) && (missing4 = "from")) || ((data19.to === undefined) && (missing4 = "to"))){
validate24.errors = [{instancePath:instancePath+"/train",schemaPath:"#/definitions/TimeWindow/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs47 = errors;
for(const key4 in data19){
if(!((key4 === "from") || (key4 === "to"))){
validate24.errors = [{instancePath:instancePath+"/train",schemaPath:"#/definitions/TimeWindow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs47 === errors){
if(data19.from !== undefined){
const _errs48 = errors;
if(typeof data19.from !== "string"){
validate24.errors = [{instancePath:instancePath+"/train/from",schemaPath:"#/definitions/TimeWindow/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data19.to !== undefined){
const _errs50 = errors;
if(typeof data19.to !== "string"){
validate24.errors = [{instancePath:instancePath+"/train/to",schemaPath:"#/definitions/TimeWindow/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs50 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/train",schemaPath:"#/definitions/TimeWindow/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holdout !== undefined){
let data22 = data.holdout;
const _errs52 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing5;
if(((data22.from === undefined) && (missing5 = "from")) || ((data22.to === undefined) && (missing5 = "to"))){
validate24.errors = [{instancePath:instancePath+"/holdout",schemaPath:"#/definitions/TimeWindow/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs55 = errors;
for(const key5 in data22){
if(!((key5 === "from") || (key5 === "to"))){
validate24.errors = [{instancePath:instancePath+"/holdout",schemaPath:"#/definitions/TimeWindow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs55 === errors){
if(data22.from !== undefined){
const _errs56 = errors;
if(typeof data22.from !== "string"){
validate24.errors = [{instancePath:instancePath+"/holdout/from",schemaPath:"#/definitions/TimeWindow/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs56 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data22.to !== undefined){
const _errs58 = errors;
if(typeof data22.to !== "string"){
validate24.errors = [{instancePath:instancePath+"/holdout/to",schemaPath:"#/definitions/TimeWindow/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs58 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/holdout",schemaPath:"#/definitions/TimeWindow/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data25 = data.signature;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data25 === "string"){
if(!pattern2.test(data25)){
validate24.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data26 = data.data;
const _errs62 = errors;
if(errors === _errs62){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key6 in data26){
let data27 = data26[key6];
const _errs65 = errors;
if(errors === _errs65){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing6;
if(((data27.version === undefined) && (missing6 = "version")) || ((data27.sha256 === undefined) && (missing6 = "sha256"))){
validate24.errors = [{instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs67 = errors;
for(const key7 in data27){
if(!((key7 === "version") || (key7 === "sha256"))){
validate24.errors = [{instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs67 === errors){
if(data27.version !== undefined){
let data28 = data27.version;
const _errs68 = errors;
if(errors === _errs68){
if(typeof data28 === "string"){
if(!pattern1.test(data28)){
validate24.errors = [{instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/data/additionalProperties/properties/version/pattern",keyword:"pattern",params:{pattern: "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"},message:"must match pattern \""+"^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/properties/data/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs68 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data27.sha256 !== undefined){
let data29 = data27.sha256;
const _errs70 = errors;
if(errors === _errs70){
if(typeof data29 === "string"){
if(!pattern2.test(data29)){
validate24.errors = [{instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",schemaPath:"#/properties/data/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",schemaPath:"#/properties/data/additionalProperties/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs70 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs65 === errors;
if(!valid12){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","properties":{"model":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"stage":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"version":{"type":"string","pattern":"^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},"candidate":{"type":"string","pattern":"^[0-9a-f]{64}$"},"signature":{"type":"string","pattern":"^[0-9a-f]{64}$"},"champion":{"type":"object","properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"version":{"type":"string","pattern":"^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"}},"required":["sha256","version"],"additionalProperties":false},"verdict":{"anyOf":[{"type":"string","enum":["better","not-worse","worse","cannot-tell"]},{"type":"string","const":"first"}]},"incomparable":{"type":"string"},"passed":{"type":"boolean"},"metrics":{"type":"array","items":{"$ref":"#/definitions/MetricComparison"}},"gates":{"type":"array","items":{"$ref":"#/definitions/GateResult"}},"slices":{"type":"array","items":{"$ref":"#/definitions/SliceResult"}},"slicesLeftOut":{"type":"object","properties":{"tooSmall":{"type":"number"},"beyond":{"type":"number"}},"required":["tooSmall","beyond"],"additionalProperties":false},"decisions":{"$ref":"#/definitions/Decisions"},"holdout":{"type":"object","additionalProperties":false,"properties":{"rows":{"type":"number"},"days":{"type":"number"},"dropped":{"type":"number"},"from":{"type":"string"},"to":{"type":"string"}},"required":["days","dropped","from","rows","to"]}},"required":["model","stage","version","candidate","signature","verdict","passed","metrics","gates","slices","slicesLeftOut","holdout"],"additionalProperties":false};
const schema33 = {"type":"object","properties":{"metric":{"type":"string","enum":["auc","log_loss","brier","calibration_error"]},"candidate":{"type":"number"},"champion":{"type":"number"},"difference":{"type":"object","properties":{"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"},"method":{"type":"string"},"clusters":{"type":"number"}},"required":["value","low","high","method","clusters"],"additionalProperties":false},"verdict":{"type":"string","enum":["better","not-worse","worse","cannot-tell"]}},"required":["metric","candidate"],"additionalProperties":false};
const schema34 = {"type":"object","properties":{"name":{"type":"string"},"metric":{"type":"string","enum":["auc","log_loss","brier","calibration_error"]},"verdict":{"type":"string","enum":["passed","failed","cannot-tell","skipped"]},"seen":{"type":"string"}},"required":["name","metric","verdict","seen"],"additionalProperties":false};
const schema35 = {"type":"object","properties":{"column":{"type":"string"},"value":{"type":"string"},"rows":{"type":"number"},"days":{"type":"number"},"candidate":{"type":"number"},"champion":{"type":"number"},"difference":{"type":"object","properties":{"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"}},"required":["value","low","high"],"additionalProperties":false},"verdict":{"anyOf":[{"type":"string","enum":["better","not-worse","worse","cannot-tell"]},{"type":"string","const":"too-small"},{"type":"string","const":"first"}]}},"required":["column","value","rows","days","verdict"],"additionalProperties":false};
const schema36 = {"type":"object","properties":{"threshold":{"type":"number"},"flagged":{"type":"object","properties":{"candidate":{"type":"number"},"champion":{"type":"number"}},"required":["candidate","champion"],"additionalProperties":false},"flipped":{"type":"number"}},"required":["threshold","flagged","flipped"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.model === undefined) && (missing0 = "model")) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.candidate === undefined) && (missing0 = "candidate"))) || ((data.signature === undefined) && (missing0 = "signature"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.passed === undefined) && (missing0 = "passed"))) || ((data.metrics === undefined) && (missing0 = "metrics"))) || ((data.gates === undefined) && (missing0 = "gates"))) || ((data.slices === undefined) && (missing0 = "slices"))) || ((data.slicesLeftOut === undefined) && (missing0 = "slicesLeftOut"))) || ((data.holdout === undefined) && (missing0 = "holdout"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema32.properties, key0))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate26.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined){
let data1 = data.stage;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate26.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data2 = data.version;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
validate26.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},message:"must match pattern \""+"^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.candidate !== undefined){
let data3 = data.candidate;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
validate26.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data4 = data.signature;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
validate26.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.champion !== undefined){
let data5 = data.champion;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.sha256 === undefined) && (missing1 = "sha256")) || ((data5.version === undefined) && (missing1 = "version"))){
validate26.errors = [{instancePath:instancePath+"/champion",schemaPath:"#/properties/champion/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "sha256") || (key1 === "version"))){
validate26.errors = [{instancePath:instancePath+"/champion",schemaPath:"#/properties/champion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.sha256 !== undefined){
let data6 = data5.sha256;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
validate26.errors = [{instancePath:instancePath+"/champion/sha256",schemaPath:"#/properties/champion/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/champion/sha256",schemaPath:"#/properties/champion/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.version !== undefined){
let data7 = data5.version;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
validate26.errors = [{instancePath:instancePath+"/champion/version",schemaPath:"#/properties/champion/properties/version/pattern",keyword:"pattern",params:{pattern: "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},message:"must match pattern \""+"^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/champion/version",schemaPath:"#/properties/champion/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/champion",schemaPath:"#/properties/champion/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data8 = data.verdict;
const _errs19 = errors;
const _errs20 = errors;
let valid2 = false;
const _errs21 = errors;
if(typeof data8 !== "string"){
const err0 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data8 === "better") || (data8 === "not-worse")) || (data8 === "worse")) || (data8 === "cannot-tell"))){
const err1 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema32.properties.verdict.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs23 = errors;
if(typeof data8 !== "string"){
const err2 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("first" !== data8){
const err3 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/anyOf/1/const",keyword:"const",params:{allowedValue: "first"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.incomparable !== undefined){
const _errs25 = errors;
if(typeof data.incomparable !== "string"){
validate26.errors = [{instancePath:instancePath+"/incomparable",schemaPath:"#/properties/incomparable/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passed !== undefined){
const _errs27 = errors;
if(typeof data.passed !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
let data11 = data.metrics;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data11)){
var valid3 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((data12.metric === undefined) && (missing2 = "metric")) || ((data12.candidate === undefined) && (missing2 = "candidate"))){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/definitions/MetricComparison/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key2 in data12){
if(!(((((key2 === "metric") || (key2 === "candidate")) || (key2 === "champion")) || (key2 === "difference")) || (key2 === "verdict"))){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/definitions/MetricComparison/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data12.metric !== undefined){
let data13 = data12.metric;
const _errs35 = errors;
if(typeof data13 !== "string"){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/metric",schemaPath:"#/definitions/MetricComparison/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data13 === "auc") || (data13 === "log_loss")) || (data13 === "brier")) || (data13 === "calibration_error"))){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/metric",schemaPath:"#/definitions/MetricComparison/properties/metric/enum",keyword:"enum",params:{allowedValues: schema33.properties.metric.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.candidate !== undefined){
let data14 = data12.candidate;
const _errs37 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/candidate",schemaPath:"#/definitions/MetricComparison/properties/candidate/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.champion !== undefined){
let data15 = data12.champion;
const _errs39 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/champion",schemaPath:"#/definitions/MetricComparison/properties/champion/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.difference !== undefined){
let data16 = data12.difference;
const _errs41 = errors;
if(errors === _errs41){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((((((data16.value === undefined) && (missing3 = "value")) || ((data16.low === undefined) && (missing3 = "low"))) || ((data16.high === undefined) && (missing3 = "high"))) || ((data16.method === undefined) && (missing3 = "method"))) || ((data16.clusters === undefined) && (missing3 = "clusters"))){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/difference",schemaPath:"#/definitions/MetricComparison/properties/difference/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key3 in data16){
if(!(((((key3 === "value") || (key3 === "low")) || (key3 === "high")) || (key3 === "method")) || (key3 === "clusters"))){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/difference",schemaPath:"#/definitions/MetricComparison/properties/difference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data16.value !== undefined){
let data17 = data16.value;
const _errs44 = errors;
if(!((typeof data17 == "number") && (isFinite(data17)))){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/difference/value",schemaPath:"#/definitions/MetricComparison/properties/difference/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.low !== undefined){
let data18 = data16.low;
const _errs46 = errors;
if(!((typeof data18 == "number") && (isFinite(data18)))){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/difference/low",schemaPath:"#/definitions/MetricComparison/properties/difference/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.high !== undefined){
let data19 = data16.high;
const _errs48 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/difference/high",schemaPath:"#/definitions/MetricComparison/properties/difference/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.method !== undefined){
const _errs50 = errors;
if(typeof data16.method !== "string"){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/difference/method",schemaPath:"#/definitions/MetricComparison/properties/difference/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.clusters !== undefined){
let data21 = data16.clusters;
const _errs52 = errors;
if(!((typeof data21 == "number") && (isFinite(data21)))){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/difference/clusters",schemaPath:"#/definitions/MetricComparison/properties/difference/properties/clusters/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid6 = _errs52 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/difference",schemaPath:"#/definitions/MetricComparison/properties/difference/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.verdict !== undefined){
let data22 = data12.verdict;
const _errs54 = errors;
if(typeof data22 !== "string"){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/verdict",schemaPath:"#/definitions/MetricComparison/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data22 === "better") || (data22 === "not-worse")) || (data22 === "worse")) || (data22 === "cannot-tell"))){
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0+"/verdict",schemaPath:"#/definitions/MetricComparison/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema33.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs54 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/definitions/MetricComparison/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs31 === errors;
if(!valid3){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data23 = data.gates;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data23)){
var valid7 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing4;
if(((((data24.name === undefined) && (missing4 = "name")) || ((data24.metric === undefined) && (missing4 = "metric"))) || ((data24.verdict === undefined) && (missing4 = "verdict"))) || ((data24.seen === undefined) && (missing4 = "seen"))){
validate26.errors = [{instancePath:instancePath+"/gates/" + i1,schemaPath:"#/definitions/GateResult/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs61 = errors;
for(const key4 in data24){
if(!((((key4 === "name") || (key4 === "metric")) || (key4 === "verdict")) || (key4 === "seen"))){
validate26.errors = [{instancePath:instancePath+"/gates/" + i1,schemaPath:"#/definitions/GateResult/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs61 === errors){
if(data24.name !== undefined){
const _errs62 = errors;
if(typeof data24.name !== "string"){
validate26.errors = [{instancePath:instancePath+"/gates/" + i1+"/name",schemaPath:"#/definitions/GateResult/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs62 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.metric !== undefined){
let data26 = data24.metric;
const _errs64 = errors;
if(typeof data26 !== "string"){
validate26.errors = [{instancePath:instancePath+"/gates/" + i1+"/metric",schemaPath:"#/definitions/GateResult/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data26 === "auc") || (data26 === "log_loss")) || (data26 === "brier")) || (data26 === "calibration_error"))){
validate26.errors = [{instancePath:instancePath+"/gates/" + i1+"/metric",schemaPath:"#/definitions/GateResult/properties/metric/enum",keyword:"enum",params:{allowedValues: schema34.properties.metric.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs64 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.verdict !== undefined){
let data27 = data24.verdict;
const _errs66 = errors;
if(typeof data27 !== "string"){
validate26.errors = [{instancePath:instancePath+"/gates/" + i1+"/verdict",schemaPath:"#/definitions/GateResult/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data27 === "passed") || (data27 === "failed")) || (data27 === "cannot-tell")) || (data27 === "skipped"))){
validate26.errors = [{instancePath:instancePath+"/gates/" + i1+"/verdict",schemaPath:"#/definitions/GateResult/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema34.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs66 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.seen !== undefined){
const _errs68 = errors;
if(typeof data24.seen !== "string"){
validate26.errors = [{instancePath:instancePath+"/gates/" + i1+"/seen",schemaPath:"#/definitions/GateResult/properties/seen/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs68 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/gates/" + i1,schemaPath:"#/definitions/GateResult/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs58 === errors;
if(!valid7){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slices !== undefined){
let data29 = data.slices;
const _errs70 = errors;
if(errors === _errs70){
if(Array.isArray(data29)){
var valid10 = true;
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
const _errs72 = errors;
const _errs73 = errors;
if(errors === _errs73){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing5;
if((((((data30.column === undefined) && (missing5 = "column")) || ((data30.value === undefined) && (missing5 = "value"))) || ((data30.rows === undefined) && (missing5 = "rows"))) || ((data30.days === undefined) && (missing5 = "days"))) || ((data30.verdict === undefined) && (missing5 = "verdict"))){
validate26.errors = [{instancePath:instancePath+"/slices/" + i2,schemaPath:"#/definitions/SliceResult/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs75 = errors;
for(const key5 in data30){
if(!((((((((key5 === "column") || (key5 === "value")) || (key5 === "rows")) || (key5 === "days")) || (key5 === "candidate")) || (key5 === "champion")) || (key5 === "difference")) || (key5 === "verdict"))){
validate26.errors = [{instancePath:instancePath+"/slices/" + i2,schemaPath:"#/definitions/SliceResult/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs75 === errors){
if(data30.column !== undefined){
const _errs76 = errors;
if(typeof data30.column !== "string"){
validate26.errors = [{instancePath:instancePath+"/slices/" + i2+"/column",schemaPath:"#/definitions/SliceResult/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs76 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.value !== undefined){
const _errs78 = errors;
if(typeof data30.value !== "string"){
validate26.errors = [{instancePath:instancePath+"/slices/" + i2+"/value",schemaPath:"#/definitions/SliceResult/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs78 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.rows !== undefined){
let data33 = data30.rows;
const _errs80 = errors;
if(!((typeof data33 == "number") && (isFinite(data33)))){
validate26.errors = [{instancePath:instancePath+"/slices/" + i2+"/rows",schemaPath:"#/definitions/SliceResult/properties/rows/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid12 = _errs80 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.days !== undefined){
let data34 = data30.days;
const _errs82 = errors;
if(!((typeof data34 == "number") && (isFinite(data34)))){
validate26.errors = [{instancePath:instancePath+"/slices/" + i2+"/days",schemaPath:"#/definitions/SliceResult/properties/days/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid12 = _errs82 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.candidate !== undefined){
let data35 = data30.candidate;
const _errs84 = errors;
if(!((typeof data35 == "number") && (isFinite(data35)))){
validate26.errors = [{instancePath:instancePath+"/slices/" + i2+"/candidate",schemaPath:"#/definitions/SliceResult/properties/candidate/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid12 = _errs84 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.champion !== undefined){
let data36 = data30.champion;
const _errs86 = errors;
if(!((typeof data36 == "number") && (isFinite(data36)))){
validate26.errors = [{instancePath:instancePath+"/slices/" + i2+"/champion",schemaPath:"#/definitions/SliceResult/properties/champion/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid12 = _errs86 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.difference !== undefined){
let data37 = data30.difference;
const _errs88 = errors;
if(errors === _errs88){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing6;
if((((data37.value === undefined) && (missing6 = "value")) || ((data37.low === undefined) && (missing6 = "low"))) || ((data37.high === undefined) && (missing6 = "high"))){
validate26.errors = [{instancePath:instancePath+"/slices/" + i2+"/difference",schemaPath:"#/definitions/SliceResult/properties/difference/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs90 = errors;
for(const key6 in data37){
if(!(((key6 === "value") || (key6 === "low")) || (key6 === "high"))){
validate26.errors = [{instancePath:instancePath+"/slices/" + i2+"/difference",schemaPath:"#/definitions/SliceResult/properties/difference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs90 === errors){
if(data37.value !== undefined){
let data38 = data37.value;
const _errs91 = errors;
if(!((typeof data38 == "number") && (isFinite(data38)))){
validate26.errors = [{instancePath:instancePath+"/slices/" + i2+"/difference/value",schemaPath:"#/definitions/SliceResult/properties/difference/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid13 = _errs91 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data37.low !== undefined){
let data39 = data37.low;
const _errs93 = errors;
if(!((typeof data39 == "number") && (isFinite(data39)))){
validate26.errors = [{instancePath:instancePath+"/slices/" + i2+"/difference/low",schemaPath:"#/definitions/SliceResult/properties/difference/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid13 = _errs93 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data37.high !== undefined){
let data40 = data37.high;
const _errs95 = errors;
if(!((typeof data40 == "number") && (isFinite(data40)))){
validate26.errors = [{instancePath:instancePath+"/slices/" + i2+"/difference/high",schemaPath:"#/definitions/SliceResult/properties/difference/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid13 = _errs95 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/slices/" + i2+"/difference",schemaPath:"#/definitions/SliceResult/properties/difference/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs88 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.verdict !== undefined){
let data41 = data30.verdict;
const _errs97 = errors;
const _errs98 = errors;
let valid14 = false;
const _errs99 = errors;
if(typeof data41 !== "string"){
const err5 = {instancePath:instancePath+"/slices/" + i2+"/verdict",schemaPath:"#/definitions/SliceResult/properties/verdict/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data41 === "better") || (data41 === "not-worse")) || (data41 === "worse")) || (data41 === "cannot-tell"))){
const err6 = {instancePath:instancePath+"/slices/" + i2+"/verdict",schemaPath:"#/definitions/SliceResult/properties/verdict/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema35.properties.verdict.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs99 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const _errs101 = errors;
if(typeof data41 !== "string"){
const err7 = {instancePath:instancePath+"/slices/" + i2+"/verdict",schemaPath:"#/definitions/SliceResult/properties/verdict/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if("too-small" !== data41){
const err8 = {instancePath:instancePath+"/slices/" + i2+"/verdict",schemaPath:"#/definitions/SliceResult/properties/verdict/anyOf/1/const",keyword:"const",params:{allowedValue: "too-small"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs101 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const _errs103 = errors;
if(typeof data41 !== "string"){
const err9 = {instancePath:instancePath+"/slices/" + i2+"/verdict",schemaPath:"#/definitions/SliceResult/properties/verdict/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("first" !== data41){
const err10 = {instancePath:instancePath+"/slices/" + i2+"/verdict",schemaPath:"#/definitions/SliceResult/properties/verdict/anyOf/2/const",keyword:"const",params:{allowedValue: "first"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs103 === errors;
valid14 = valid14 || _valid1;
}
}
if(!valid14){
const err11 = {instancePath:instancePath+"/slices/" + i2+"/verdict",schemaPath:"#/definitions/SliceResult/properties/verdict/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs97 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/slices/" + i2,schemaPath:"#/definitions/SliceResult/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs72 === errors;
if(!valid10){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slicesLeftOut !== undefined){
let data42 = data.slicesLeftOut;
const _errs105 = errors;
if(errors === _errs105){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing7;
if(((data42.tooSmall === undefined) && (missing7 = "tooSmall")) || ((data42.beyond === undefined) && (missing7 = "beyond"))){
validate26.errors = [{instancePath:instancePath+"/slicesLeftOut",schemaPath:"#/properties/slicesLeftOut/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs107 = errors;
for(const key7 in data42){
if(!((key7 === "tooSmall") || (key7 === "beyond"))){
validate26.errors = [{instancePath:instancePath+"/slicesLeftOut",schemaPath:"#/properties/slicesLeftOut/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs107 === errors){
if(data42.tooSmall !== undefined){
let data43 = data42.tooSmall;
const _errs108 = errors;
if(!((typeof data43 == "number") && (isFinite(data43)))){
validate26.errors = [{instancePath:instancePath+"/slicesLeftOut/tooSmall",schemaPath:"#/properties/slicesLeftOut/properties/tooSmall/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid15 = _errs108 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data42.beyond !== undefined){
let data44 = data42.beyond;
const _errs110 = errors;
if(!((typeof data44 == "number") && (isFinite(data44)))){
validate26.errors = [{instancePath:instancePath+"/slicesLeftOut/beyond",schemaPath:"#/properties/slicesLeftOut/properties/beyond/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid15 = _errs110 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/slicesLeftOut",schemaPath:"#/properties/slicesLeftOut/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs105 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decisions !== undefined){
let data45 = data.decisions;
const _errs112 = errors;
const _errs113 = errors;
if(errors === _errs113){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing8;
if((((data45.threshold === undefined) && (missing8 = "threshold")) || ((data45.flagged === undefined) && (missing8 = "flagged"))) || ((data45.flipped === undefined) && (missing8 = "flipped"))){
validate26.errors = [{instancePath:instancePath+"/decisions",schemaPath:"#/definitions/Decisions/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs115 = errors;
for(const key8 in data45){
if(!(((key8 === "threshold") || (key8 === "flagged")) || (key8 === "flipped"))){
validate26.errors = [{instancePath:instancePath+"/decisions",schemaPath:"#/definitions/Decisions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs115 === errors){
if(data45.threshold !== undefined){
let data46 = data45.threshold;
const _errs116 = errors;
if(!((typeof data46 == "number") && (isFinite(data46)))){
validate26.errors = [{instancePath:instancePath+"/decisions/threshold",schemaPath:"#/definitions/Decisions/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid17 = _errs116 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data45.flagged !== undefined){
let data47 = data45.flagged;
const _errs118 = errors;
if(errors === _errs118){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing9;
if(((data47.candidate === undefined) && (missing9 = "candidate")) || ((data47.champion === undefined) && (missing9 = "champion"))){
validate26.errors = [{instancePath:instancePath+"/decisions/flagged",schemaPath:"#/definitions/Decisions/properties/flagged/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs120 = errors;
for(const key9 in data47){
if(!((key9 === "candidate") || (key9 === "champion"))){
validate26.errors = [{instancePath:instancePath+"/decisions/flagged",schemaPath:"#/definitions/Decisions/properties/flagged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs120 === errors){
if(data47.candidate !== undefined){
let data48 = data47.candidate;
const _errs121 = errors;
if(!((typeof data48 == "number") && (isFinite(data48)))){
validate26.errors = [{instancePath:instancePath+"/decisions/flagged/candidate",schemaPath:"#/definitions/Decisions/properties/flagged/properties/candidate/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid18 = _errs121 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data47.champion !== undefined){
let data49 = data47.champion;
const _errs123 = errors;
if(!((typeof data49 == "number") && (isFinite(data49)))){
validate26.errors = [{instancePath:instancePath+"/decisions/flagged/champion",schemaPath:"#/definitions/Decisions/properties/flagged/properties/champion/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid18 = _errs123 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/decisions/flagged",schemaPath:"#/definitions/Decisions/properties/flagged/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs118 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data45.flipped !== undefined){
let data50 = data45.flipped;
const _errs125 = errors;
if(!((typeof data50 == "number") && (isFinite(data50)))){
validate26.errors = [{instancePath:instancePath+"/decisions/flipped",schemaPath:"#/definitions/Decisions/properties/flipped/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid17 = _errs125 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/decisions",schemaPath:"#/definitions/Decisions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs112 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holdout !== undefined){
let data51 = data.holdout;
const _errs127 = errors;
if(errors === _errs127){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing10;
if((((((data51.days === undefined) && (missing10 = "days")) || ((data51.dropped === undefined) && (missing10 = "dropped"))) || ((data51.from === undefined) && (missing10 = "from"))) || ((data51.rows === undefined) && (missing10 = "rows"))) || ((data51.to === undefined) && (missing10 = "to"))){
validate26.errors = [{instancePath:instancePath+"/holdout",schemaPath:"#/properties/holdout/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs129 = errors;
for(const key10 in data51){
if(!(((((key10 === "rows") || (key10 === "days")) || (key10 === "dropped")) || (key10 === "from")) || (key10 === "to"))){
validate26.errors = [{instancePath:instancePath+"/holdout",schemaPath:"#/properties/holdout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs129 === errors){
if(data51.rows !== undefined){
let data52 = data51.rows;
const _errs130 = errors;
if(!((typeof data52 == "number") && (isFinite(data52)))){
validate26.errors = [{instancePath:instancePath+"/holdout/rows",schemaPath:"#/properties/holdout/properties/rows/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid19 = _errs130 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data51.days !== undefined){
let data53 = data51.days;
const _errs132 = errors;
if(!((typeof data53 == "number") && (isFinite(data53)))){
validate26.errors = [{instancePath:instancePath+"/holdout/days",schemaPath:"#/properties/holdout/properties/days/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid19 = _errs132 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data51.dropped !== undefined){
let data54 = data51.dropped;
const _errs134 = errors;
if(!((typeof data54 == "number") && (isFinite(data54)))){
validate26.errors = [{instancePath:instancePath+"/holdout/dropped",schemaPath:"#/properties/holdout/properties/dropped/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid19 = _errs134 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data51.from !== undefined){
const _errs136 = errors;
if(typeof data51.from !== "string"){
validate26.errors = [{instancePath:instancePath+"/holdout/from",schemaPath:"#/properties/holdout/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs136 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data51.to !== undefined){
const _errs138 = errors;
if(typeof data51.to !== "string"){
validate26.errors = [{instancePath:instancePath+"/holdout/to",schemaPath:"#/properties/holdout/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs138 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/holdout",schemaPath:"#/properties/holdout/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs127 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","properties":{"dataset":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"reference":{"type":"string"},"current":{"type":"string"},"verdict":{"type":"string","enum":["stable","change","fault"]},"windows":{"type":"array","items":{"type":"string"}},"looked":{"type":"number"},"columns":{"type":"array","items":{"$ref":"#/definitions/ColumnDrift"}},"checks":{"type":"array","items":{"$ref":"#/definitions/ContractCheck"}},"models":{"type":"array","items":{"$ref":"#/definitions/ModelDrift"}}},"required":["dataset","reference","current","verdict","windows","looked","columns","checks","models"],"additionalProperties":false};
const schema39 = {"type":"object","properties":{"column":{"type":"string"},"verdict":{"type":"string","enum":["stable","change"]},"window":{"type":"string"},"psi":{"type":"number"},"timesUsual":{"type":"number"},"seen":{"type":"string"}},"required":["column","verdict","window","seen"],"additionalProperties":false};
const schema41 = {"type":"object","properties":{"model":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"stage":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"version":{"type":"string","pattern":"^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},"verdict":{"type":"string","enum":["lost","kept","cannot-tell"]},"seen":{"type":"string"},"metric":{"type":"string","enum":["auc","log_loss","brier","calibration_error"]},"promoted":{"type":"object","properties":{"value":{"type":"number"},"window":{"$ref":"#/definitions/TimeWindow"}},"required":["value","window"],"additionalProperties":false},"now":{"type":"object","properties":{"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"},"rows":{"type":"number"},"days":{"type":"number"},"window":{"$ref":"#/definitions/TimeWindow"}},"required":["value","rows","days","window"],"additionalProperties":false},"positives":{"type":"object","properties":{"promoted":{"type":"number"},"now":{"type":"number"}},"required":["now"],"additionalProperties":false}},"required":["model","stage","version","verdict","seen","metric"],"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.model === undefined) && (missing0 = "model")) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.seen === undefined) && (missing0 = "seen"))) || ((data.metric === undefined) && (missing0 = "metric"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate29.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined){
let data1 = data.stage;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate29.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data2 = data.version;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
validate29.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},message:"must match pattern \""+"^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data3 = data.verdict;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate29.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "lost") || (data3 === "kept")) || (data3 === "cannot-tell"))){
validate29.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema41.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
const _errs10 = errors;
if(typeof data.seen !== "string"){
validate29.errors = [{instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metric !== undefined){
let data5 = data.metric;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate29.errors = [{instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data5 === "auc") || (data5 === "log_loss")) || (data5 === "brier")) || (data5 === "calibration_error"))){
validate29.errors = [{instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues: schema41.properties.metric.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promoted !== undefined){
let data6 = data.promoted;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.value === undefined) && (missing1 = "value")) || ((data6.window === undefined) && (missing1 = "window"))){
validate29.errors = [{instancePath:instancePath+"/promoted",schemaPath:"#/properties/promoted/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data6){
if(!((key1 === "value") || (key1 === "window"))){
validate29.errors = [{instancePath:instancePath+"/promoted",schemaPath:"#/properties/promoted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data6.value !== undefined){
let data7 = data6.value;
const _errs17 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate29.errors = [{instancePath:instancePath+"/promoted/value",schemaPath:"#/properties/promoted/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.window !== undefined){
let data8 = data6.window;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.from === undefined) && (missing2 = "from")) || ((data8.to === undefined) && (missing2 = "to"))){
validate29.errors = [{instancePath:instancePath+"/promoted/window",schemaPath:"#/definitions/TimeWindow/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key2 in data8){
if(!((key2 === "from") || (key2 === "to"))){
validate29.errors = [{instancePath:instancePath+"/promoted/window",schemaPath:"#/definitions/TimeWindow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data8.from !== undefined){
const _errs23 = errors;
if(typeof data8.from !== "string"){
validate29.errors = [{instancePath:instancePath+"/promoted/window/from",schemaPath:"#/definitions/TimeWindow/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.to !== undefined){
const _errs25 = errors;
if(typeof data8.to !== "string"){
validate29.errors = [{instancePath:instancePath+"/promoted/window/to",schemaPath:"#/definitions/TimeWindow/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/promoted/window",schemaPath:"#/definitions/TimeWindow/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/promoted",schemaPath:"#/properties/promoted/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined){
let data11 = data.now;
const _errs27 = errors;
if(errors === _errs27){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if(((((data11.value === undefined) && (missing3 = "value")) || ((data11.rows === undefined) && (missing3 = "rows"))) || ((data11.days === undefined) && (missing3 = "days"))) || ((data11.window === undefined) && (missing3 = "window"))){
validate29.errors = [{instancePath:instancePath+"/now",schemaPath:"#/properties/now/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key3 in data11){
if(!((((((key3 === "value") || (key3 === "low")) || (key3 === "high")) || (key3 === "rows")) || (key3 === "days")) || (key3 === "window"))){
validate29.errors = [{instancePath:instancePath+"/now",schemaPath:"#/properties/now/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data11.value !== undefined){
let data12 = data11.value;
const _errs30 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate29.errors = [{instancePath:instancePath+"/now/value",schemaPath:"#/properties/now/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.low !== undefined){
let data13 = data11.low;
const _errs32 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate29.errors = [{instancePath:instancePath+"/now/low",schemaPath:"#/properties/now/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.high !== undefined){
let data14 = data11.high;
const _errs34 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate29.errors = [{instancePath:instancePath+"/now/high",schemaPath:"#/properties/now/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.rows !== undefined){
let data15 = data11.rows;
const _errs36 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate29.errors = [{instancePath:instancePath+"/now/rows",schemaPath:"#/properties/now/properties/rows/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.days !== undefined){
let data16 = data11.days;
const _errs38 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate29.errors = [{instancePath:instancePath+"/now/days",schemaPath:"#/properties/now/properties/days/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.window !== undefined){
let data17 = data11.window;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if(((data17.from === undefined) && (missing4 = "from")) || ((data17.to === undefined) && (missing4 = "to"))){
validate29.errors = [{instancePath:instancePath+"/now/window",schemaPath:"#/definitions/TimeWindow/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key4 in data17){
if(!((key4 === "from") || (key4 === "to"))){
validate29.errors = [{instancePath:instancePath+"/now/window",schemaPath:"#/definitions/TimeWindow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data17.from !== undefined){
const _errs44 = errors;
if(typeof data17.from !== "string"){
validate29.errors = [{instancePath:instancePath+"/now/window/from",schemaPath:"#/definitions/TimeWindow/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.to !== undefined){
const _errs46 = errors;
if(typeof data17.to !== "string"){
validate29.errors = [{instancePath:instancePath+"/now/window/to",schemaPath:"#/definitions/TimeWindow/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/now/window",schemaPath:"#/definitions/TimeWindow/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positives !== undefined){
let data20 = data.positives;
const _errs48 = errors;
if(errors === _errs48){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing5;
if((data20.now === undefined) && (missing5 = "now")){
validate29.errors = [{instancePath:instancePath+"/positives",schemaPath:"#/properties/positives/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs50 = errors;
for(const key5 in data20){
if(!((key5 === "promoted") || (key5 === "now"))){
validate29.errors = [{instancePath:instancePath+"/positives",schemaPath:"#/properties/positives/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs50 === errors){
if(data20.promoted !== undefined){
let data21 = data20.promoted;
const _errs51 = errors;
if(!((typeof data21 == "number") && (isFinite(data21)))){
validate29.errors = [{instancePath:instancePath+"/positives/promoted",schemaPath:"#/properties/positives/properties/promoted/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid7 = _errs51 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data20.now !== undefined){
let data22 = data20.now;
const _errs53 = errors;
if(!((typeof data22 == "number") && (isFinite(data22)))){
validate29.errors = [{instancePath:instancePath+"/positives/now",schemaPath:"#/properties/positives/properties/now/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid7 = _errs53 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/positives",schemaPath:"#/properties/positives/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.dataset === undefined) && (missing0 = "dataset")) || ((data.reference === undefined) && (missing0 = "reference"))) || ((data.current === undefined) && (missing0 = "current"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.windows === undefined) && (missing0 = "windows"))) || ((data.looked === undefined) && (missing0 = "looked"))) || ((data.columns === undefined) && (missing0 = "columns"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.models === undefined) && (missing0 = "models"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema38.properties, key0))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dataset !== undefined){
let data0 = data.dataset;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate28.errors = [{instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reference !== undefined){
const _errs4 = errors;
if(typeof data.reference !== "string"){
validate28.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.current !== undefined){
const _errs6 = errors;
if(typeof data.current !== "string"){
validate28.errors = [{instancePath:instancePath+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data3 = data.verdict;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate28.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "stable") || (data3 === "change")) || (data3 === "fault"))){
validate28.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema38.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.windows !== undefined){
let data4 = data.windows;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(typeof data4[i0] !== "string"){
validate28.errors = [{instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.looked !== undefined){
let data6 = data.looked;
const _errs14 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate28.errors = [{instancePath:instancePath+"/looked",schemaPath:"#/properties/looked/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data7 = data.columns;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((((data8.column === undefined) && (missing1 = "column")) || ((data8.verdict === undefined) && (missing1 = "verdict"))) || ((data8.window === undefined) && (missing1 = "window"))) || ((data8.seen === undefined) && (missing1 = "seen"))){
validate28.errors = [{instancePath:instancePath+"/columns/" + i1,schemaPath:"#/definitions/ColumnDrift/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data8){
if(!((((((key1 === "column") || (key1 === "verdict")) || (key1 === "window")) || (key1 === "psi")) || (key1 === "timesUsual")) || (key1 === "seen"))){
validate28.errors = [{instancePath:instancePath+"/columns/" + i1,schemaPath:"#/definitions/ColumnDrift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.column !== undefined){
const _errs22 = errors;
if(typeof data8.column !== "string"){
validate28.errors = [{instancePath:instancePath+"/columns/" + i1+"/column",schemaPath:"#/definitions/ColumnDrift/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.verdict !== undefined){
let data10 = data8.verdict;
const _errs24 = errors;
if(typeof data10 !== "string"){
validate28.errors = [{instancePath:instancePath+"/columns/" + i1+"/verdict",schemaPath:"#/definitions/ColumnDrift/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data10 === "stable") || (data10 === "change"))){
validate28.errors = [{instancePath:instancePath+"/columns/" + i1+"/verdict",schemaPath:"#/definitions/ColumnDrift/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema39.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.window !== undefined){
const _errs26 = errors;
if(typeof data8.window !== "string"){
validate28.errors = [{instancePath:instancePath+"/columns/" + i1+"/window",schemaPath:"#/definitions/ColumnDrift/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.psi !== undefined){
let data12 = data8.psi;
const _errs28 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate28.errors = [{instancePath:instancePath+"/columns/" + i1+"/psi",schemaPath:"#/definitions/ColumnDrift/properties/psi/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.timesUsual !== undefined){
let data13 = data8.timesUsual;
const _errs30 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate28.errors = [{instancePath:instancePath+"/columns/" + i1+"/timesUsual",schemaPath:"#/definitions/ColumnDrift/properties/timesUsual/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.seen !== undefined){
const _errs32 = errors;
if(typeof data8.seen !== "string"){
validate28.errors = [{instancePath:instancePath+"/columns/" + i1+"/seen",schemaPath:"#/definitions/ColumnDrift/properties/seen/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/columns/" + i1,schemaPath:"#/definitions/ColumnDrift/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data15 = data.checks;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data15)){
var valid5 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if(((((data16.name === undefined) && (missing2 = "name")) || ((data16.passed === undefined) && (missing2 = "passed"))) || ((data16.rows === undefined) && (missing2 = "rows"))) || ((data16.seen === undefined) && (missing2 = "seen"))){
validate28.errors = [{instancePath:instancePath+"/checks/" + i2,schemaPath:"#/definitions/ContractCheck/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs39 = errors;
for(const key2 in data16){
if(!((((key2 === "name") || (key2 === "passed")) || (key2 === "rows")) || (key2 === "seen"))){
validate28.errors = [{instancePath:instancePath+"/checks/" + i2,schemaPath:"#/definitions/ContractCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data16.name !== undefined){
const _errs40 = errors;
if(typeof data16.name !== "string"){
validate28.errors = [{instancePath:instancePath+"/checks/" + i2+"/name",schemaPath:"#/definitions/ContractCheck/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.passed !== undefined){
const _errs42 = errors;
if(typeof data16.passed !== "boolean"){
validate28.errors = [{instancePath:instancePath+"/checks/" + i2+"/passed",schemaPath:"#/definitions/ContractCheck/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.rows !== undefined){
let data19 = data16.rows;
const _errs44 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate28.errors = [{instancePath:instancePath+"/checks/" + i2+"/rows",schemaPath:"#/definitions/ContractCheck/properties/rows/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.seen !== undefined){
const _errs46 = errors;
if(typeof data16.seen !== "string"){
validate28.errors = [{instancePath:instancePath+"/checks/" + i2+"/seen",schemaPath:"#/definitions/ContractCheck/properties/seen/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/checks/" + i2,schemaPath:"#/definitions/ContractCheck/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs36 === errors;
if(!valid5){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.models !== undefined){
let data21 = data.models;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data21)){
var valid8 = true;
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
const _errs50 = errors;
if(!(validate29(data21[i3], {instancePath:instancePath+"/models/" + i3,parentData:data21,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid8 = _errs50 === errors;
if(!valid8){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.format === undefined) && (missing0 = "format")) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.parts === undefined) && (missing0 = "parts"))) || ((data.parents === undefined) && (missing0 = "parents"))) || ((data.outputs === undefined) && (missing0 = "outputs"))) || ((data.manifest === undefined) && (missing0 = "manifest"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.machine === undefined) && (missing0 = "machine"))) || ((data.started === undefined) && (missing0 = "started"))) || ((data.seconds === undefined) && (missing0 = "seconds"))){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
let data0 = data.format;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate73.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
if(1 !== data0){
validate73.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined){
let data1 = data.stage;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate73.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data1 === "snapshot") || (data1 === "features")) || (data1 === "train")) || (data1 === "validate")) || (data1 === "deploy")) || (data1 === "drift"))){
validate73.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/enum",keyword:"enum",params:{allowedValues: schema16.properties.stage.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs6 = errors;
if(typeof data.subject !== "string"){
validate73.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
let data3 = data.fingerprint;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
validate73.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parts !== undefined){
const _errs10 = errors;
if(!(validate15(data.parts, {instancePath:instancePath+"/parts",parentData:data,parentDataProperty:"parts",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parents !== undefined){
let data5 = data.parents;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.stage === undefined) && (missing1 = "stage")) || ((data6.fingerprint === undefined) && (missing1 = "fingerprint"))){
validate73.errors = [{instancePath:instancePath+"/parents/" + i0,schemaPath:"#/definitions/RecordRef/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data6){
if(!((key1 === "stage") || (key1 === "fingerprint"))){
validate73.errors = [{instancePath:instancePath+"/parents/" + i0,schemaPath:"#/definitions/RecordRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data6.stage !== undefined){
let data7 = data6.stage;
const _errs17 = errors;
if(typeof data7 !== "string"){
validate73.errors = [{instancePath:instancePath+"/parents/" + i0+"/stage",schemaPath:"#/definitions/RecordRef/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data7 === "snapshot") || (data7 === "features")) || (data7 === "train")) || (data7 === "validate")) || (data7 === "deploy")) || (data7 === "drift"))){
validate73.errors = [{instancePath:instancePath+"/parents/" + i0+"/stage",schemaPath:"#/definitions/RecordRef/properties/stage/enum",keyword:"enum",params:{allowedValues: schema19.properties.stage.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.fingerprint !== undefined){
let data8 = data6.fingerprint;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(!pattern2.test(data8)){
validate73.errors = [{instancePath:instancePath+"/parents/" + i0+"/fingerprint",schemaPath:"#/definitions/RecordRef/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/parents/" + i0+"/fingerprint",schemaPath:"#/definitions/RecordRef/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/parents/" + i0,schemaPath:"#/definitions/RecordRef/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/parents",schemaPath:"#/properties/parents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outputs !== undefined){
let data9 = data.outputs;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
const _errs24 = errors;
if(!(validate20(data9[key2], {instancePath:instancePath+"/outputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manifest !== undefined){
let data11 = data.manifest;
const _errs25 = errors;
const _errs26 = errors;
let valid5 = false;
const _errs27 = errors;
if(!(validate22(data11, {instancePath:instancePath+"/manifest",parentData:data,parentDataProperty:"manifest",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs28 = errors;
if(!(validate24(data11, {instancePath:instancePath+"/manifest",parentData:data,parentDataProperty:"manifest",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((((((((((data11.model === undefined) && (missing2 = "model")) || ((data11.features === undefined) && (missing2 = "features"))) || ((data11.signature === undefined) && (missing2 = "signature"))) || ((data11.rows === undefined) && (missing2 = "rows"))) || ((data11.trainedUntil === undefined) && (missing2 = "trainedUntil"))) || ((data11.reported === undefined) && (missing2 = "reported"))) || ((data11.environment === undefined) && (missing2 = "environment"))) || ((data11.trainSeconds === undefined) && (missing2 = "trainSeconds"))) || ((data11.data === undefined) && (missing2 = "data"))) || ((data11.featuresTree === undefined) && (missing2 = "featuresTree"))){
const err0 = {instancePath:instancePath+"/manifest",schemaPath:"#/definitions/TrainManifest/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs32 = errors;
for(const key3 in data11){
if(!(func2.call(schema31.properties, key3))){
const err1 = {instancePath:instancePath+"/manifest",schemaPath:"#/definitions/TrainManifest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs32 === errors){
if(data11.model !== undefined){
let data12 = data11.model;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err2 = {instancePath:instancePath+"/manifest/model",schemaPath:"#/definitions/TrainManifest/properties/model/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/manifest/model",schemaPath:"#/definitions/TrainManifest/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.features !== undefined){
let data13 = data11.features;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data13)){
var valid8 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
const _errs37 = errors;
if(typeof data13[i1] !== "string"){
const err4 = {instancePath:instancePath+"/manifest/features/" + i1,schemaPath:"#/definitions/TrainManifest/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid8 = _errs37 === errors;
if(!valid8){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/manifest/features",schemaPath:"#/definitions/TrainManifest/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.signature !== undefined){
let data15 = data11.signature;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
const err6 = {instancePath:instancePath+"/manifest/signature",schemaPath:"#/definitions/TrainManifest/properties/signature/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/manifest/signature",schemaPath:"#/definitions/TrainManifest/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.rows !== undefined){
let data16 = data11.rows;
const _errs41 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err8 = {instancePath:instancePath+"/manifest/rows",schemaPath:"#/definitions/TrainManifest/properties/rows/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.trainedUntil !== undefined){
const _errs43 = errors;
if(typeof data11.trainedUntil !== "string"){
const err9 = {instancePath:instancePath+"/manifest/trainedUntil",schemaPath:"#/definitions/TrainManifest/properties/trainedUntil/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.reported !== undefined){
let data18 = data11.reported;
const _errs45 = errors;
if(errors === _errs45){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
let data19 = data18[key4];
const _errs48 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err10 = {instancePath:instancePath+"/manifest/reported/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/TrainManifest/properties/reported/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid9 = _errs48 === errors;
if(!valid9){
break;
}
}
}
else {
const err11 = {instancePath:instancePath+"/manifest/reported",schemaPath:"#/definitions/TrainManifest/properties/reported/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.environment !== undefined){
let data20 = data11.environment;
const _errs50 = errors;
if(errors === _errs50){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if(((data20.lock === undefined) && (missing3 = "lock")) || ((data20.python === undefined) && (missing3 = "python"))){
const err12 = {instancePath:instancePath+"/manifest/environment",schemaPath:"#/definitions/TrainManifest/properties/environment/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
const _errs52 = errors;
for(const key5 in data20){
if(!((key5 === "lock") || (key5 === "python"))){
const err13 = {instancePath:instancePath+"/manifest/environment",schemaPath:"#/definitions/TrainManifest/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
}
if(_errs52 === errors){
if(data20.lock !== undefined){
let data21 = data20.lock;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data21 === "string"){
if(!pattern2.test(data21)){
const err14 = {instancePath:instancePath+"/manifest/environment/lock",schemaPath:"#/definitions/TrainManifest/properties/environment/properties/lock/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err15 = {instancePath:instancePath+"/manifest/environment/lock",schemaPath:"#/definitions/TrainManifest/properties/environment/properties/lock/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data20.python !== undefined){
const _errs55 = errors;
if(typeof data20.python !== "string"){
const err16 = {instancePath:instancePath+"/manifest/environment/python",schemaPath:"#/definitions/TrainManifest/properties/environment/properties/python/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/manifest/environment",schemaPath:"#/definitions/TrainManifest/properties/environment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var valid7 = _errs50 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.trainSeconds !== undefined){
let data23 = data11.trainSeconds;
const _errs57 = errors;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err18 = {instancePath:instancePath+"/manifest/trainSeconds",schemaPath:"#/definitions/TrainManifest/properties/trainSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid7 = _errs57 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.data !== undefined){
let data24 = data11.data;
const _errs59 = errors;
if(errors === _errs59){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key6 in data24){
let data25 = data24[key6];
const _errs62 = errors;
if(errors === _errs62){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing4;
if(((data25.version === undefined) && (missing4 = "version")) || ((data25.sha256 === undefined) && (missing4 = "sha256"))){
const err19 = {instancePath:instancePath+"/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/TrainManifest/properties/data/additionalProperties/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
const _errs64 = errors;
for(const key7 in data25){
if(!((key7 === "version") || (key7 === "sha256"))){
const err20 = {instancePath:instancePath+"/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/TrainManifest/properties/data/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
}
if(_errs64 === errors){
if(data25.version !== undefined){
let data26 = data25.version;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data26 === "string"){
if(!pattern1.test(data26)){
const err21 = {instancePath:instancePath+"/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/definitions/TrainManifest/properties/data/additionalProperties/properties/version/pattern",keyword:"pattern",params:{pattern: "^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"},message:"must match pattern \""+"^(v[1-9][0-9]*|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(\\.[1-9][0-9]*)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"#/definitions/TrainManifest/properties/data/additionalProperties/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var valid12 = _errs65 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data25.sha256 !== undefined){
let data27 = data25.sha256;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data27 === "string"){
if(!pattern2.test(data27)){
const err23 = {instancePath:instancePath+"/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",schemaPath:"#/definitions/TrainManifest/properties/data/additionalProperties/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",schemaPath:"#/definitions/TrainManifest/properties/data/additionalProperties/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid12 = _errs67 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/manifest/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/TrainManifest/properties/data/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid11 = _errs62 === errors;
if(!valid11){
break;
}
}
}
else {
const err26 = {instancePath:instancePath+"/manifest/data",schemaPath:"#/definitions/TrainManifest/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid7 = _errs59 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.featuresTree !== undefined){
let data28 = data11.featuresTree;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data28 === "string"){
if(!pattern2.test(data28)){
const err27 = {instancePath:instancePath+"/manifest/featuresTree",schemaPath:"#/definitions/TrainManifest/properties/featuresTree/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/manifest/featuresTree",schemaPath:"#/definitions/TrainManifest/properties/featuresTree/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var valid7 = _errs69 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/manifest",schemaPath:"#/definitions/TrainManifest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid0 = _errs29 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs71 = errors;
if(!(validate26(data11, {instancePath:instancePath+"/manifest",parentData:data,parentDataProperty:"manifest",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs71 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs72 = errors;
const _errs73 = errors;
if(errors === _errs73){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing5;
if(((((((((data11.model === undefined) && (missing5 = "model")) || ((data11.stage === undefined) && (missing5 = "stage"))) || ((data11.version === undefined) && (missing5 = "version"))) || ((data11.model_sha256 === undefined) && (missing5 = "model_sha256"))) || ((data11.sequence === undefined) && (missing5 = "sequence"))) || ((data11.pointer === undefined) && (missing5 = "pointer"))) || ((data11.target === undefined) && (missing5 = "target"))) || ((data11.smoke === undefined) && (missing5 = "smoke"))){
const err30 = {instancePath:instancePath+"/manifest",schemaPath:"#/definitions/DeployManifest/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
const _errs75 = errors;
for(const key8 in data11){
if(!(func2.call(schema37.properties, key8))){
const err31 = {instancePath:instancePath+"/manifest",schemaPath:"#/definitions/DeployManifest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
}
if(_errs75 === errors){
if(data11.model !== undefined){
let data29 = data11.model;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err32 = {instancePath:instancePath+"/manifest/model",schemaPath:"#/definitions/DeployManifest/properties/model/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/manifest/model",schemaPath:"#/definitions/DeployManifest/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var valid14 = _errs76 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data11.stage !== undefined){
let data30 = data11.stage;
const _errs78 = errors;
if(errors === _errs78){
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err34 = {instancePath:instancePath+"/manifest/stage",schemaPath:"#/definitions/DeployManifest/properties/stage/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""};
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
const err35 = {instancePath:instancePath+"/manifest/stage",schemaPath:"#/definitions/DeployManifest/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var valid14 = _errs78 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data11.version !== undefined){
let data31 = data11.version;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
const err36 = {instancePath:instancePath+"/manifest/version",schemaPath:"#/definitions/DeployManifest/properties/version/pattern",keyword:"pattern",params:{pattern: "^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"},message:"must match pattern \""+"^v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/manifest/version",schemaPath:"#/definitions/DeployManifest/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid14 = _errs80 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data11.model_sha256 !== undefined){
let data32 = data11.model_sha256;
const _errs82 = errors;
if(errors === _errs82){
if(typeof data32 === "string"){
if(!pattern2.test(data32)){
const err38 = {instancePath:instancePath+"/manifest/model_sha256",schemaPath:"#/definitions/DeployManifest/properties/model_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err39 = {instancePath:instancePath+"/manifest/model_sha256",schemaPath:"#/definitions/DeployManifest/properties/model_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var valid14 = _errs82 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data11.sequence !== undefined){
let data33 = data11.sequence;
const _errs84 = errors;
if(!((typeof data33 == "number") && (isFinite(data33)))){
const err40 = {instancePath:instancePath+"/manifest/sequence",schemaPath:"#/definitions/DeployManifest/properties/sequence/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid14 = _errs84 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data11.pointer !== undefined){
let data34 = data11.pointer;
const _errs86 = errors;
if(errors === _errs86){
if(typeof data34 === "string"){
if(!pattern2.test(data34)){
const err41 = {instancePath:instancePath+"/manifest/pointer",schemaPath:"#/definitions/DeployManifest/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/manifest/pointer",schemaPath:"#/definitions/DeployManifest/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var valid14 = _errs86 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data11.target !== undefined){
const _errs88 = errors;
if(typeof data11.target !== "string"){
const err43 = {instancePath:instancePath+"/manifest/target",schemaPath:"#/definitions/DeployManifest/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid14 = _errs88 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data11.endpoint !== undefined){
const _errs90 = errors;
if(typeof data11.endpoint !== "string"){
const err44 = {instancePath:instancePath+"/manifest/endpoint",schemaPath:"#/definitions/DeployManifest/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid14 = _errs90 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data11.smoke !== undefined){
let data37 = data11.smoke;
const _errs92 = errors;
if(errors === _errs92){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing6;
if(((((data37.requests === undefined) && (missing6 = "requests")) || ((data37.largestDifference === undefined) && (missing6 = "largestDifference"))) || ((data37.p50Ms === undefined) && (missing6 = "p50Ms"))) || ((data37.p99Ms === undefined) && (missing6 = "p99Ms"))){
const err45 = {instancePath:instancePath+"/manifest/smoke",schemaPath:"#/definitions/DeployManifest/properties/smoke/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
const _errs94 = errors;
for(const key9 in data37){
if(!((((key9 === "requests") || (key9 === "largestDifference")) || (key9 === "p50Ms")) || (key9 === "p99Ms"))){
const err46 = {instancePath:instancePath+"/manifest/smoke",schemaPath:"#/definitions/DeployManifest/properties/smoke/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break;
}
}
if(_errs94 === errors){
if(data37.requests !== undefined){
let data38 = data37.requests;
const _errs95 = errors;
if(!((typeof data38 == "number") && (isFinite(data38)))){
const err47 = {instancePath:instancePath+"/manifest/smoke/requests",schemaPath:"#/definitions/DeployManifest/properties/smoke/properties/requests/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid15 = _errs95 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data37.largestDifference !== undefined){
let data39 = data37.largestDifference;
const _errs97 = errors;
if(!((typeof data39 == "number") && (isFinite(data39)))){
const err48 = {instancePath:instancePath+"/manifest/smoke/largestDifference",schemaPath:"#/definitions/DeployManifest/properties/smoke/properties/largestDifference/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid15 = _errs97 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data37.p50Ms !== undefined){
let data40 = data37.p50Ms;
const _errs99 = errors;
if(!((typeof data40 == "number") && (isFinite(data40)))){
const err49 = {instancePath:instancePath+"/manifest/smoke/p50Ms",schemaPath:"#/definitions/DeployManifest/properties/smoke/properties/p50Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var valid15 = _errs99 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data37.p99Ms !== undefined){
let data41 = data37.p99Ms;
const _errs101 = errors;
if(!((typeof data41 == "number") && (isFinite(data41)))){
const err50 = {instancePath:instancePath+"/manifest/smoke/p99Ms",schemaPath:"#/definitions/DeployManifest/properties/smoke/properties/p99Ms/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid15 = _errs101 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/manifest/smoke",schemaPath:"#/definitions/DeployManifest/properties/smoke/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var valid14 = _errs92 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/manifest",schemaPath:"#/definitions/DeployManifest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var _valid0 = _errs72 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs103 = errors;
if(!(validate28(data11, {instancePath:instancePath+"/manifest",parentData:data,parentDataProperty:"manifest",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid0 = _errs103 === errors;
valid5 = valid5 || _valid0;
}
}
}
}
}
if(!valid5){
const err53 = {instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
validate73.errors = vErrors;
return false;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data42 = data.code;
const _errs104 = errors;
if(errors === _errs104){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing7;
if(((data42.commit === undefined) && (missing7 = "commit")) || ((data42.dirty === undefined) && (missing7 = "dirty"))){
validate73.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs106 = errors;
for(const key10 in data42){
if(!((key10 === "commit") || (key10 === "dirty"))){
validate73.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs106 === errors){
if(data42.commit !== undefined){
const _errs107 = errors;
if(typeof data42.commit !== "string"){
validate73.errors = [{instancePath:instancePath+"/code/commit",schemaPath:"#/properties/code/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs107 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data42.dirty !== undefined){
const _errs109 = errors;
if(typeof data42.dirty !== "boolean"){
validate73.errors = [{instancePath:instancePath+"/code/dirty",schemaPath:"#/properties/code/properties/dirty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid16 = _errs109 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.machine !== undefined){
let data45 = data.machine;
const _errs111 = errors;
const _errs112 = errors;
if(errors === _errs112){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing8;
if(((((data45.os === undefined) && (missing8 = "os")) || ((data45.arch === undefined) && (missing8 = "arch"))) || ((data45.cpus === undefined) && (missing8 = "cpus"))) || ((data45.node === undefined) && (missing8 = "node"))){
validate73.errors = [{instancePath:instancePath+"/machine",schemaPath:"#/definitions/Machine/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs114 = errors;
for(const key11 in data45){
if(!((((key11 === "os") || (key11 === "arch")) || (key11 === "cpus")) || (key11 === "node"))){
validate73.errors = [{instancePath:instancePath+"/machine",schemaPath:"#/definitions/Machine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs114 === errors){
if(data45.os !== undefined){
const _errs115 = errors;
if(typeof data45.os !== "string"){
validate73.errors = [{instancePath:instancePath+"/machine/os",schemaPath:"#/definitions/Machine/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs115 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data45.arch !== undefined){
const _errs117 = errors;
if(typeof data45.arch !== "string"){
validate73.errors = [{instancePath:instancePath+"/machine/arch",schemaPath:"#/definitions/Machine/properties/arch/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs117 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data45.cpus !== undefined){
let data48 = data45.cpus;
const _errs119 = errors;
if(!((typeof data48 == "number") && (isFinite(data48)))){
validate73.errors = [{instancePath:instancePath+"/machine/cpus",schemaPath:"#/definitions/Machine/properties/cpus/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid18 = _errs119 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data45.node !== undefined){
const _errs121 = errors;
if(typeof data45.node !== "string"){
validate73.errors = [{instancePath:instancePath+"/machine/node",schemaPath:"#/definitions/Machine/properties/node/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs121 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/machine",schemaPath:"#/definitions/Machine/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs111 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started !== undefined){
const _errs123 = errors;
if(typeof data.started !== "string"){
validate73.errors = [{instancePath:instancePath+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs123 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seconds !== undefined){
let data51 = data.seconds;
const _errs125 = errors;
if(!((typeof data51 == "number") && (isFinite(data51)))){
validate73.errors = [{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs125 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous !== undefined){
let data52 = data.previous;
const _errs127 = errors;
if(errors === _errs127){
if(typeof data52 === "string"){
if(!pattern2.test(data52)){
validate73.errors = [{instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs127 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

export const Report = validate80;
const schema45 = {"type":"object","properties":{"format":{"type":"number","const":1},"kind":{"type":"string","enum":["promotion","rollback","data","drift","validation","deployment","review"]},"title":{"type":"string"},"verdict":{"$ref":"#/definitions/Verdict"},"blocks":{"type":"array","items":{"$ref":"#/definitions/Block"}},"folds":{"type":"array","items":{"$ref":"#/definitions/Fold"}},"footer":{"$ref":"#/definitions/Text"},"key":{"type":"string"},"data":{"$ref":"#/definitions/Json"}},"required":["format","kind","title","verdict","blocks","folds","data"],"additionalProperties":false};
const schema46 = {"type":"object","properties":{"tone":{"type":"string","enum":["good","bad","neutral","warning"]},"text":{"type":"string"},"next":{"$ref":"#/definitions/Text"}},"required":["tone","text","next"],"additionalProperties":false};
const schema47 = {"anyOf":[{"type":"string"},{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/definitions/Run"}]}}]};
const schema48 = {"anyOf":[{"type":"object","properties":{"strong":{"type":"string"}},"required":["strong"],"additionalProperties":false},{"type":"object","properties":{"code":{"type":"string"}},"required":["code"],"additionalProperties":false},{"type":"object","properties":{"link":{"type":"string"},"href":{"type":"string"}},"required":["link","href"],"additionalProperties":false}]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(errors === _errs12){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.strong === undefined) && (missing0 = "strong")){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Run/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
const _errs14 = errors;
for(const key0 in data0){
if(!(key0 === "strong")){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Run/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
}
if(_errs14 === errors){
if(data0.strong !== undefined){
if(typeof data0.strong !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/strong",schemaPath:"#/definitions/Run/anyOf/0/properties/strong/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Run/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid2 = _errs12 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs17 = errors;
if(errors === _errs17){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.code === undefined) && (missing1 = "code")){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Run/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
const _errs19 = errors;
for(const key1 in data0){
if(!(key1 === "code")){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Run/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
}
if(_errs19 === errors){
if(data0.code !== undefined){
if(typeof data0.code !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/code",schemaPath:"#/definitions/Run/anyOf/1/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Run/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs22 = errors;
if(errors === _errs22){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if(((data0.link === undefined) && (missing2 = "link")) || ((data0.href === undefined) && (missing2 = "href"))){
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Run/anyOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
const _errs24 = errors;
for(const key2 in data0){
if(!((key2 === "link") || (key2 === "href"))){
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Run/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
}
if(_errs24 === errors){
if(data0.link !== undefined){
const _errs25 = errors;
if(typeof data0.link !== "string"){
const err12 = {instancePath:instancePath+"/" + i0+"/link",schemaPath:"#/definitions/Run/anyOf/2/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid7 = _errs25 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.href !== undefined){
const _errs27 = errors;
if(typeof data0.href !== "string"){
const err13 = {instancePath:instancePath+"/" + i0+"/href",schemaPath:"#/definitions/Run/anyOf/2/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid7 = _errs27 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Run/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs22 === errors;
valid4 = valid4 || _valid2;
}
}
if(!valid4){
const err15 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/Run/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err16 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err18 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate35.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.tone === undefined) && (missing0 = "tone")) || ((data.text === undefined) && (missing0 = "text"))) || ((data.next === undefined) && (missing0 = "next"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "tone") || (key0 === "text")) || (key0 === "next"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tone !== undefined){
let data0 = data.tone;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate34.errors = [{instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "good") || (data0 === "bad")) || (data0 === "neutral")) || (data0 === "warning"))){
validate34.errors = [{instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/enum",keyword:"enum",params:{allowedValues: schema46.properties.tone.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs4 = errors;
if(typeof data.text !== "string"){
validate34.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
const _errs6 = errors;
if(!(validate35(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema49 = {"anyOf":[{"$ref":"#/definitions/TableBlock"},{"$ref":"#/definitions/ListBlock"},{"$ref":"#/definitions/TextBlock"},{"$ref":"#/definitions/CodeBlock"},{"$ref":"#/definitions/ChartBlock"}]};
const schema53 = {"type":"object","properties":{"kind":{"type":"string","const":"code"},"language":{"type":"string"},"code":{"type":"string"}},"required":["kind","language","code"],"additionalProperties":false};
const schema50 = {"type":"object","properties":{"kind":{"type":"string","const":"table"},"title":{"type":"string"},"columns":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"align":{"type":"string","enum":["left","right"]}},"required":["title","align"],"additionalProperties":false}},"rows":{"type":"array","items":{"type":"array","items":{"$ref":"#/definitions/Text"}}}},"required":["kind","columns","rows"],"additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.columns === undefined) && (missing0 = "columns"))) || ((data.rows === undefined) && (missing0 = "rows"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "title")) || (key0 === "columns")) || (key0 === "rows"))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate39.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("table" !== data0){
validate39.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "table"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate39.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data2 = data.columns;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.title === undefined) && (missing1 = "title")) || ((data3.align === undefined) && (missing1 = "align"))){
validate39.errors = [{instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!((key1 === "title") || (key1 === "align"))){
validate39.errors = [{instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.title !== undefined){
const _errs11 = errors;
if(typeof data3.title !== "string"){
validate39.errors = [{instancePath:instancePath+"/columns/" + i0+"/title",schemaPath:"#/properties/columns/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.align !== undefined){
let data5 = data3.align;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate39.errors = [{instancePath:instancePath+"/columns/" + i0+"/align",schemaPath:"#/properties/columns/items/properties/align/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data5 === "left") || (data5 === "right"))){
validate39.errors = [{instancePath:instancePath+"/columns/" + i0+"/align",schemaPath:"#/properties/columns/items/properties/align/enum",keyword:"enum",params:{allowedValues: schema50.properties.columns.items.properties.align.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data6 = data.rows;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid4 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs19 = errors;
if(!(validate35(data7[i2], {instancePath:instancePath+"/rows/" + i1+"/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/rows/" + i1,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","properties":{"kind":{"type":"string","const":"list"},"title":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/definitions/Text"}}},"required":["kind","items"],"additionalProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.items === undefined) && (missing0 = "items"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "title")) || (key0 === "items"))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate42.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("list" !== data0){
validate42.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate42.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data2 = data.items;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate35(data2[i0], {instancePath:instancePath+"/items/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","properties":{"kind":{"type":"string","const":"text"},"text":{"$ref":"#/definitions/Text"}},"required":["kind","text"],"additionalProperties":false};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.text === undefined) && (missing0 = "text"))){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "text"))){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate45.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("text" !== data0){
validate45.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs4 = errors;
if(!(validate35(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","properties":{"kind":{"type":"string","const":"chart"},"title":{"type":"string"},"alt":{"type":"string"},"mark":{"type":"string","enum":["line","bar","interval"]},"x":{"type":"object","properties":{"title":{"type":"string"},"scale":{"type":"string","enum":["linear","time","category"]}},"required":["title","scale"],"additionalProperties":false},"y":{"type":"object","properties":{"title":{"type":"string"}},"required":["title"],"additionalProperties":false},"series":{"type":"array","items":{"$ref":"#/definitions/Series"}},"guide":{"anyOf":[{"type":"string","const":"diagonal"},{"type":"object","properties":{"y":{"type":"number"},"name":{"type":"string"}},"required":["y","name"],"additionalProperties":false}]}},"required":["kind","title","alt","mark","x","y","series"],"additionalProperties":false};
const schema55 = {"type":"object","properties":{"name":{"type":"string"},"points":{"type":"array","items":{"type":"object","properties":{"x":{"type":["number","string"]},"y":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"}},"required":["x","y"],"additionalProperties":false}}},"required":["name","points"],"additionalProperties":false};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.alt === undefined) && (missing0 = "alt"))) || ((data.mark === undefined) && (missing0 = "mark"))) || ((data.x === undefined) && (missing0 = "x"))) || ((data.y === undefined) && (missing0 = "y"))) || ((data.series === undefined) && (missing0 = "series"))){
validate48.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "title")) || (key0 === "alt")) || (key0 === "mark")) || (key0 === "x")) || (key0 === "y")) || (key0 === "series")) || (key0 === "guide"))){
validate48.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate48.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("chart" !== data0){
validate48.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "chart"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate48.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alt !== undefined){
const _errs6 = errors;
if(typeof data.alt !== "string"){
validate48.errors = [{instancePath:instancePath+"/alt",schemaPath:"#/properties/alt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mark !== undefined){
let data3 = data.mark;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate48.errors = [{instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data3 === "line") || (data3 === "bar")) || (data3 === "interval"))){
validate48.errors = [{instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/enum",keyword:"enum",params:{allowedValues: schema54.properties.mark.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.x !== undefined){
let data4 = data.x;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.title === undefined) && (missing1 = "title")) || ((data4.scale === undefined) && (missing1 = "scale"))){
validate48.errors = [{instancePath:instancePath+"/x",schemaPath:"#/properties/x/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data4){
if(!((key1 === "title") || (key1 === "scale"))){
validate48.errors = [{instancePath:instancePath+"/x",schemaPath:"#/properties/x/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.title !== undefined){
const _errs13 = errors;
if(typeof data4.title !== "string"){
validate48.errors = [{instancePath:instancePath+"/x/title",schemaPath:"#/properties/x/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.scale !== undefined){
let data6 = data4.scale;
const _errs15 = errors;
if(typeof data6 !== "string"){
validate48.errors = [{instancePath:instancePath+"/x/scale",schemaPath:"#/properties/x/properties/scale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data6 === "linear") || (data6 === "time")) || (data6 === "category"))){
validate48.errors = [{instancePath:instancePath+"/x/scale",schemaPath:"#/properties/x/properties/scale/enum",keyword:"enum",params:{allowedValues: schema54.properties.x.properties.scale.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.y !== undefined){
let data7 = data.y;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((data7.title === undefined) && (missing2 = "title")){
validate48.errors = [{instancePath:instancePath+"/y",schemaPath:"#/properties/y/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key2 in data7){
if(!(key2 === "title")){
validate48.errors = [{instancePath:instancePath+"/y",schemaPath:"#/properties/y/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.title !== undefined){
if(typeof data7.title !== "string"){
validate48.errors = [{instancePath:instancePath+"/y/title",schemaPath:"#/properties/y/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/y",schemaPath:"#/properties/y/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.series !== undefined){
let data9 = data.series;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
var valid3 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((data10.name === undefined) && (missing3 = "name")) || ((data10.points === undefined) && (missing3 = "points"))){
validate48.errors = [{instancePath:instancePath+"/series/" + i0,schemaPath:"#/definitions/Series/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key3 in data10){
if(!((key3 === "name") || (key3 === "points"))){
validate48.errors = [{instancePath:instancePath+"/series/" + i0,schemaPath:"#/definitions/Series/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data10.name !== undefined){
const _errs28 = errors;
if(typeof data10.name !== "string"){
validate48.errors = [{instancePath:instancePath+"/series/" + i0+"/name",schemaPath:"#/definitions/Series/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.points !== undefined){
let data12 = data10.points;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data12)){
var valid6 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs32 = errors;
if(errors === _errs32){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing4;
if(((data13.x === undefined) && (missing4 = "x")) || ((data13.y === undefined) && (missing4 = "y"))){
validate48.errors = [{instancePath:instancePath+"/series/" + i0+"/points/" + i1,schemaPath:"#/definitions/Series/properties/points/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key4 in data13){
if(!((((key4 === "x") || (key4 === "y")) || (key4 === "low")) || (key4 === "high"))){
validate48.errors = [{instancePath:instancePath+"/series/" + i0+"/points/" + i1,schemaPath:"#/definitions/Series/properties/points/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data13.x !== undefined){
let data14 = data13.x;
const _errs35 = errors;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")){
validate48.errors = [{instancePath:instancePath+"/series/" + i0+"/points/" + i1+"/x",schemaPath:"#/definitions/Series/properties/points/items/properties/x/type",keyword:"type",params:{type: schema55.properties.points.items.properties.x.type},message:"must be number,string"}];
return false;
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.y !== undefined){
let data15 = data13.y;
const _errs37 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate48.errors = [{instancePath:instancePath+"/series/" + i0+"/points/" + i1+"/y",schemaPath:"#/definitions/Series/properties/points/items/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.low !== undefined){
let data16 = data13.low;
const _errs39 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate48.errors = [{instancePath:instancePath+"/series/" + i0+"/points/" + i1+"/low",schemaPath:"#/definitions/Series/properties/points/items/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.high !== undefined){
let data17 = data13.high;
const _errs41 = errors;
if(!((typeof data17 == "number") && (isFinite(data17)))){
validate48.errors = [{instancePath:instancePath+"/series/" + i0+"/points/" + i1+"/high",schemaPath:"#/definitions/Series/properties/points/items/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/series/" + i0+"/points/" + i1,schemaPath:"#/definitions/Series/properties/points/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs32 === errors;
if(!valid6){
break;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/series/" + i0+"/points",schemaPath:"#/definitions/Series/properties/points/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/series/" + i0,schemaPath:"#/definitions/Series/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs24 === errors;
if(!valid3){
break;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/series",schemaPath:"#/properties/series/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.guide !== undefined){
let data18 = data.guide;
const _errs43 = errors;
const _errs44 = errors;
let valid8 = false;
const _errs45 = errors;
if(typeof data18 !== "string"){
const err0 = {instancePath:instancePath+"/guide",schemaPath:"#/properties/guide/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("diagonal" !== data18){
const err1 = {instancePath:instancePath+"/guide",schemaPath:"#/properties/guide/anyOf/0/const",keyword:"const",params:{allowedValue: "diagonal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs45 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs47 = errors;
if(errors === _errs47){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing5;
if(((data18.y === undefined) && (missing5 = "y")) || ((data18.name === undefined) && (missing5 = "name"))){
const err2 = {instancePath:instancePath+"/guide",schemaPath:"#/properties/guide/anyOf/1/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
const _errs49 = errors;
for(const key5 in data18){
if(!((key5 === "y") || (key5 === "name"))){
const err3 = {instancePath:instancePath+"/guide",schemaPath:"#/properties/guide/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
}
if(_errs49 === errors){
if(data18.y !== undefined){
let data19 = data18.y;
const _errs50 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err4 = {instancePath:instancePath+"/guide/y",schemaPath:"#/properties/guide/anyOf/1/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid9 = _errs50 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.name !== undefined){
const _errs52 = errors;
if(typeof data18.name !== "string"){
const err5 = {instancePath:instancePath+"/guide/name",schemaPath:"#/properties/guide/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid9 = _errs52 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/guide",schemaPath:"#/properties/guide/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs47 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
const err7 = {instancePath:instancePath+"/guide",schemaPath:"#/properties/guide/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate48.errors = vErrors;
return false;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.language === undefined) && (missing0 = "language"))) || ((data.code === undefined) && (missing0 = "code"))){
const err0 = {instancePath,schemaPath:"#/definitions/CodeBlock/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "language")) || (key0 === "code"))){
const err1 = {instancePath,schemaPath:"#/definitions/CodeBlock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs8 = errors;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/CodeBlock/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("code" !== data0){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/definitions/CodeBlock/properties/kind/const",keyword:"const",params:{allowedValue: "code"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.language !== undefined){
const _errs10 = errors;
if(typeof data.language !== "string"){
const err4 = {instancePath:instancePath+"/language",schemaPath:"#/definitions/CodeBlock/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.code !== undefined){
const _errs12 = errors;
if(typeof data.code !== "string"){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/definitions/CodeBlock/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/definitions/CodeBlock/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs14 = errors;
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate38.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","properties":{"summary":{"type":"string"},"blocks":{"type":"array","items":{"$ref":"#/definitions/Block"}}},"required":["summary","blocks"],"additionalProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.summary === undefined) && (missing0 = "summary")) || ((data.blocks === undefined) && (missing0 = "blocks"))){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "summary") || (key0 === "blocks"))){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.summary !== undefined){
const _errs2 = errors;
if(typeof data.summary !== "string"){
validate51.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocks !== undefined){
let data1 = data.blocks;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate38(data1[i0], {instancePath:instancePath+"/blocks/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.format === undefined) && (missing0 = "format")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.blocks === undefined) && (missing0 = "blocks"))) || ((data.folds === undefined) && (missing0 = "folds"))) || ((data.data === undefined) && (missing0 = "data"))){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema45.properties, key0))){
validate80.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
let data0 = data.format;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate80.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
if(1 !== data0){
validate80.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate80.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data1 === "promotion") || (data1 === "rollback")) || (data1 === "data")) || (data1 === "drift")) || (data1 === "validation")) || (data1 === "deployment")) || (data1 === "review"))){
validate80.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema45.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(typeof data.title !== "string"){
validate80.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
const _errs8 = errors;
if(!(validate34(data.verdict, {instancePath:instancePath+"/verdict",parentData:data,parentDataProperty:"verdict",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocks !== undefined){
let data4 = data.blocks;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate38(data4[i0], {instancePath:instancePath+"/blocks/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.folds !== undefined){
let data6 = data.folds;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(!(validate51(data6[i1], {instancePath:instancePath+"/folds/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/folds",schemaPath:"#/properties/folds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.footer !== undefined){
const _errs15 = errors;
if(!(validate35(data.footer, {instancePath:instancePath+"/footer",parentData:data,parentDataProperty:"footer",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs16 = errors;
if(typeof data.key !== "string"){
validate80.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs18 = errors;
if(!(validate16(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}

export const TreeEntries = validate86;
const schema60 = {"type":"array","items":{"$ref":"#/definitions/TreeEntry"}};
const schema61 = {"type":"object","properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"md5":{"type":"string","pattern":"^[0-9a-f]{32}$"},"size":{"type":"integer","minimum":0},"path":{"type":"string"}},"required":["md5","path","sha256","size"],"additionalProperties":false};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((data0.md5 === undefined) && (missing0 = "md5")) || ((data0.path === undefined) && (missing0 = "path"))) || ((data0.sha256 === undefined) && (missing0 = "sha256"))) || ((data0.size === undefined) && (missing0 = "size"))){
validate86.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/TreeEntry/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data0){
if(!((((key0 === "sha256") || (key0 === "md5")) || (key0 === "size")) || (key0 === "path"))){
validate86.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/TreeEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.sha256 !== undefined){
let data1 = data0.sha256;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
validate86.errors = [{instancePath:instancePath+"/" + i0+"/sha256",schemaPath:"#/definitions/TreeEntry/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/" + i0+"/sha256",schemaPath:"#/definitions/TreeEntry/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.md5 !== undefined){
let data2 = data0.md5;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern22.test(data2)){
validate86.errors = [{instancePath:instancePath+"/" + i0+"/md5",schemaPath:"#/definitions/TreeEntry/properties/md5/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/" + i0+"/md5",schemaPath:"#/definitions/TreeEntry/properties/md5/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.size !== undefined){
let data3 = data0.size;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate86.errors = [{instancePath:instancePath+"/" + i0+"/size",schemaPath:"#/definitions/TreeEntry/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate86.errors = [{instancePath:instancePath+"/" + i0+"/size",schemaPath:"#/definitions/TreeEntry/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.path !== undefined){
const _errs11 = errors;
if(typeof data0.path !== "string"){
validate86.errors = [{instancePath:instancePath+"/" + i0+"/path",schemaPath:"#/definitions/TreeEntry/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/TreeEntry/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}

export const ModelCard = validate87;
const schema62 = {"type":"object","properties":{"format":{"type":"number","const":1},"model":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"features":{"type":"array","items":{"type":"string"}},"signature":{"type":"string","pattern":"^[0-9a-f]{64}$"},"input":{"type":"string"},"output":{"type":"string"}},"required":["format","model","features","signature","input","output"],"additionalProperties":false};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.format === undefined) && (missing0 = "format")) || ((data.model === undefined) && (missing0 = "model"))) || ((data.features === undefined) && (missing0 = "features"))) || ((data.signature === undefined) && (missing0 = "signature"))) || ((data.input === undefined) && (missing0 = "input"))) || ((data.output === undefined) && (missing0 = "output"))){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "format") || (key0 === "model")) || (key0 === "features")) || (key0 === "signature")) || (key0 === "input")) || (key0 === "output"))){
validate87.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
let data0 = data.format;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate87.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
if(1 !== data0){
validate87.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.model !== undefined){
let data1 = data.model;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate87.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\""}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.features !== undefined){
let data2 = data.features;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate87.errors = [{instancePath:instancePath+"/features/" + i0,schemaPath:"#/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data4 = data.signature;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
validate87.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate87.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.input !== undefined){
const _errs12 = errors;
if(typeof data.input !== "string"){
validate87.errors = [{instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
const _errs14 = errors;
if(typeof data.output !== "string"){
validate87.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}

export const ProfileHistory = validate88;
const schema63 = {"type":"object","properties":{"format":{"type":"number","const":1},"windows":{"type":"array","items":{"type":"object","properties":{"window":{"type":"string"},"profile":{"$ref":"#/definitions/TableProfile"}},"required":["window","profile"],"additionalProperties":false}}},"required":["format","windows"],"additionalProperties":false};
const schema64 = {"type":"object","properties":{"rows":{"type":"number"},"columns":{"type":"array","items":{"$ref":"#/definitions/ColumnProfile"}}},"required":["rows","columns"],"additionalProperties":false};
const schema65 = {"type":"object","properties":{"name":{"type":"string"},"type":{"type":"string","enum":["boolean","integer","float","decimal","string","binary","date","time","timestamp","timestamp_tz","nested"]},"nullable":{"type":"boolean"},"nulls":{"type":"number"},"distinct":{"type":"number"},"cdf":{"$ref":"#/definitions/Cdf"},"mean":{"type":"number"},"top":{"type":"array","items":{"type":"array","minItems":2,"items":[{"type":"string","title":"value"},{"type":"number","title":"rows"}],"maxItems":2}}},"required":["distinct","name","nullable","nulls","type"],"additionalProperties":false};
const schema66 = {"type":"array","items":{"type":"array","minItems":2,"items":[{"type":"number","title":"value"},{"type":"number","title":"rowsAtOrBelow"}],"maxItems":2}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.distinct === undefined) && (missing0 = "distinct")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.nullable === undefined) && (missing0 = "nullable"))) || ((data.nulls === undefined) && (missing0 = "nulls"))) || ((data.type === undefined) && (missing0 = "type"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "type")) || (key0 === "nullable")) || (key0 === "nulls")) || (key0 === "distinct")) || (key0 === "cdf")) || (key0 === "mean")) || (key0 === "top"))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate65.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate65.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((data1 === "boolean") || (data1 === "integer")) || (data1 === "float")) || (data1 === "decimal")) || (data1 === "string")) || (data1 === "binary")) || (data1 === "date")) || (data1 === "time")) || (data1 === "timestamp")) || (data1 === "timestamp_tz")) || (data1 === "nested"))){
validate65.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema65.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nullable !== undefined){
const _errs6 = errors;
if(typeof data.nullable !== "boolean"){
validate65.errors = [{instancePath:instancePath+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nulls !== undefined){
let data3 = data.nulls;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate65.errors = [{instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.distinct !== undefined){
let data4 = data.distinct;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate65.errors = [{instancePath:instancePath+"/distinct",schemaPath:"#/properties/distinct/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cdf !== undefined){
let data5 = data.cdf;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 2){
validate65.errors = [{instancePath:instancePath+"/cdf/" + i0,schemaPath:"#/definitions/Cdf/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data6.length < 2){
validate65.errors = [{instancePath:instancePath+"/cdf/" + i0,schemaPath:"#/definitions/Cdf/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
const len1 = data6.length;
if(len1 > 0){
let data7 = data6[0];
const _errs17 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate65.errors = [{instancePath:instancePath+"/cdf/" + i0+"/0",schemaPath:"#/definitions/Cdf/items/items/0/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs17 === errors;
}
if(valid3){
if(len1 > 1){
let data8 = data6[1];
const _errs19 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate65.errors = [{instancePath:instancePath+"/cdf/" + i0+"/1",schemaPath:"#/definitions/Cdf/items/items/1/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs19 === errors;
}
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/cdf/" + i0,schemaPath:"#/definitions/Cdf/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/cdf",schemaPath:"#/definitions/Cdf/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mean !== undefined){
let data9 = data.mean;
const _errs21 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate65.errors = [{instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top !== undefined){
let data10 = data.top;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data10)){
var valid4 = true;
const len2 = data10.length;
for(let i1=0; i1<len2; i1++){
let data11 = data10[i1];
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
if(data11.length > 2){
validate65.errors = [{instancePath:instancePath+"/top/" + i1,schemaPath:"#/properties/top/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data11.length < 2){
validate65.errors = [{instancePath:instancePath+"/top/" + i1,schemaPath:"#/properties/top/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
const len3 = data11.length;
if(len3 > 0){
const _errs27 = errors;
if(typeof data11[0] !== "string"){
validate65.errors = [{instancePath:instancePath+"/top/" + i1+"/0",schemaPath:"#/properties/top/items/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs27 === errors;
}
if(valid5){
if(len3 > 1){
let data13 = data11[1];
const _errs29 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate65.errors = [{instancePath:instancePath+"/top/" + i1+"/1",schemaPath:"#/properties/top/items/items/1/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid5 = _errs29 === errors;
}
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/top/" + i1,schemaPath:"#/properties/top/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs25 === errors;
if(!valid4){
break;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/top",schemaPath:"#/properties/top/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rows === undefined) && (missing0 = "rows")) || ((data.columns === undefined) && (missing0 = "columns"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "rows") || (key0 === "columns"))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rows !== undefined){
let data0 = data.rows;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate64.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data1 = data.columns;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate65(data1[i0], {instancePath:instancePath+"/columns/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.format === undefined) && (missing0 = "format")) || ((data.windows === undefined) && (missing0 = "windows"))){
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "format") || (key0 === "windows"))){
validate88.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
let data0 = data.format;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate88.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
if(1 !== data0){
validate88.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.windows !== undefined){
let data1 = data.windows;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.window === undefined) && (missing1 = "window")) || ((data2.profile === undefined) && (missing1 = "profile"))){
validate88.errors = [{instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!((key1 === "window") || (key1 === "profile"))){
validate88.errors = [{instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.window !== undefined){
const _errs9 = errors;
if(typeof data2.window !== "string"){
validate88.errors = [{instancePath:instancePath+"/windows/" + i0+"/window",schemaPath:"#/properties/windows/items/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.profile !== undefined){
const _errs11 = errors;
if(!(validate64(data2.profile, {instancePath:instancePath+"/windows/" + i0+"/profile",parentData:data2,parentDataProperty:"profile",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}

export const TableProfile = validate90;

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rows === undefined) && (missing0 = "rows")) || ((data.columns === undefined) && (missing0 = "columns"))){
validate90.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "rows") || (key0 === "columns"))){
validate90.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rows !== undefined){
let data0 = data.rows;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate90.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data1 = data.columns;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate65(data1[i0], {instancePath:instancePath+"/columns/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}

