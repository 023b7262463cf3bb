// @ts-nocheck: made by ajv from millrace.schema.json; run the generator instead of editing.
"use strict";
export const validateWritten = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$ref":"#/definitions/WrittenConfig","definitions":{"WrittenConfig":{"type":"object","properties":{"project":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"store":{"$ref":"#/definitions/WrittenStore"},"datasets":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenDataset"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}},"features":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenView"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}},"models":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenModel"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}},"environments":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenOverlay"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}}},"required":["project","datasets"],"additionalProperties":false},"Name":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"WrittenStore":{"anyOf":[{"$ref":"#/definitions/WrittenFolderStore"},{"$ref":"#/definitions/WrittenRegistryStore"}]},"WrittenFolderStore":{"type":"object","properties":{"driver":{"type":"string","const":"local"},"path":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,1000}$"}},"required":["driver"],"additionalProperties":false},"LineText":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,1000}$"},"WrittenRegistryStore":{"type":"object","properties":{"driver":{"type":"string","const":"oci"},"repository":{"type":"string","pattern":"^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$"},"public":{"type":"boolean"}},"required":["driver"],"additionalProperties":false},"RegistryPath":{"type":"string","pattern":"^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$"},"WrittenDataset":{"type":"object","properties":{"source":{"$ref":"#/definitions/WrittenSource"},"time":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"partition":{"type":"string","enum":["day","month","year"]},"min_rows":{"type":"integer","minimum":1,"maximum":9007199254740991},"columns":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenColumn"},"propertyNames":{"pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"}}},"required":["source"],"additionalProperties":false},"WrittenSource":{"type":"object","properties":{"files":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,1000}$"}},"required":["files"],"additionalProperties":false},"ColumnName":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"PositiveInteger":{"type":"integer","minimum":1,"maximum":9007199254740991},"WrittenColumn":{"type":"object","properties":{"type":{"type":"string","enum":["boolean","integer","float","decimal","string","binary","date","time","timestamp","timestamp_tz","nested"]},"nullable":{"type":"boolean"},"min":{"type":"number"},"max":{"type":"number"},"values":{"type":"array","items":{"type":"string"},"minItems":1,"uniqueItems":true},"public":{"type":"boolean"}},"additionalProperties":false},"WrittenView":{"type":"object","properties":{"sql":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,1000}$"},"keys":{"$ref":"#/definitions/ColumnNames"},"known_at":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"max_age":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"}},"required":["sql","keys","known_at","max_age"],"additionalProperties":false},"ColumnNames":{"type":"array","items":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"minItems":1,"uniqueItems":true},"DurationText":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"},"WrittenModel":{"type":"object","properties":{"spine":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,1000}$"},"label":{"$ref":"#/definitions/Label"},"keys":{"type":"array","items":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"uniqueItems":true},"features":{"type":"array","items":{"$ref":"#/definitions/WrittenFeature"},"minItems":1},"split":{"$ref":"#/definitions/WrittenSplit"},"train":{"$ref":"#/definitions/WrittenTrain"},"gates":{"$ref":"#/definitions/WrittenGates"},"slices":{"type":"array","items":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"uniqueItems":true},"slice_min_rows":{"type":"integer","minimum":1,"maximum":9007199254740991},"stages":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenStage"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}},"drift":{"$ref":"#/definitions/WrittenDrift"}},"required":["spine","label","features","train","gates","stages"],"additionalProperties":false},"Label":{"type":"object","properties":{"column":{"type":"string"},"time":{"type":"string"},"delay":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"}},"required":["column","time","delay"],"additionalProperties":false},"WrittenFeature":{"anyOf":[{"$ref":"#/definitions/WrittenSpineFeature"},{"$ref":"#/definitions/WrittenViewFeature"}]},"WrittenSpineFeature":{"type":"object","properties":{"columns":{"$ref":"#/definitions/ColumnNames"}},"required":["columns"],"additionalProperties":false},"WrittenViewFeature":{"type":"object","properties":{"view":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"join":{"type":"object","additionalProperties":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"propertyNames":{"pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"}},"prefix":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"columns":{"$ref":"#/definitions/ColumnNames"}},"required":["view"],"additionalProperties":false},"WrittenSplit":{"type":"object","properties":{"holdout":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"}},"additionalProperties":false},"WrittenTrain":{"type":"object","properties":{"project":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,1000}$"},"command":{"type":"array","items":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,1000}$"},"minItems":1},"timeout":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"},"params":{"type":"object","additionalProperties":{"type":["string","number","boolean"]},"propertyNames":{"pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"}},"seed":{"type":"integer","minimum":0,"maximum":9007199254740991},"env":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,200}$"},"uniqueItems":true}},"required":["project","command"],"additionalProperties":false},"NonNegativeInteger":{"type":"integer","minimum":0,"maximum":9007199254740991},"VariableName":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,200}$"},"WrittenGates":{"type":"object","properties":{"auc":{"$ref":"#/definitions/WrittenShareGate"},"log_loss":{"$ref":"#/definitions/WrittenGate"},"brier":{"$ref":"#/definitions/WrittenShareGate"},"calibration_error":{"$ref":"#/definitions/WrittenShareGate"}},"additionalProperties":false,"minProperties":1},"WrittenShareGate":{"type":"object","properties":{"min":{"type":"number","minimum":0,"maximum":1},"max":{"type":"number","minimum":0,"maximum":1},"margin":{"type":"number","minimum":0,"maximum":1}},"additionalProperties":false,"minProperties":1},"Share":{"type":"number","minimum":0,"maximum":1},"WrittenGate":{"type":"object","properties":{"min":{"type":"number","minimum":0},"max":{"type":"number","minimum":0},"margin":{"type":"number","minimum":0}},"additionalProperties":false,"minProperties":1},"NonNegative":{"type":"number","minimum":0},"WrittenStage":{"anyOf":[{"$ref":"#/definitions/WrittenLocalStage"},{"$ref":"#/definitions/WrittenPublishedStage"}]},"WrittenLocalStage":{"type":"object","properties":{"target":{"type":"string","const":"local"},"port":{"type":"integer","minimum":1,"maximum":65535}},"required":["target","port"],"additionalProperties":false},"Port":{"type":"integer","minimum":1,"maximum":65535},"WrittenPublishedStage":{"type":"object","properties":{"target":{"type":"string","const":"publish"}},"required":["target"],"additionalProperties":false},"WrittenDrift":{"type":"object","properties":{"times_usual":{"type":"number","minimum":0},"min_psi":{"type":"number","minimum":0}},"additionalProperties":false},"WrittenOverlay":{"type":"object","properties":{"store":{"$ref":"#/definitions/WrittenStore"},"datasets":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenDatasetOverlay"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}},"models":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenModelOverlay"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}}},"additionalProperties":false},"WrittenDatasetOverlay":{"type":"object","properties":{"source":{"$ref":"#/definitions/WrittenSource"}},"required":["source"],"additionalProperties":false},"WrittenModelOverlay":{"type":"object","properties":{"stages":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenStage"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}}},"required":["stages"],"additionalProperties":false}}};
const schema12 = {"type":"object","properties":{"project":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"store":{"$ref":"#/definitions/WrittenStore"},"datasets":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenDataset"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}},"features":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenView"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}},"models":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenModel"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}},"environments":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenOverlay"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}}},"required":["project","datasets"],"additionalProperties":false};
const pattern0 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u");
const schema13 = {"anyOf":[{"$ref":"#/definitions/WrittenFolderStore"},{"$ref":"#/definitions/WrittenRegistryStore"}]};
const schema14 = {"type":"object","properties":{"driver":{"type":"string","const":"local"},"path":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,1000}$"}},"required":["driver"],"additionalProperties":false};
const schema15 = {"type":"object","properties":{"driver":{"type":"string","const":"oci"},"repository":{"type":"string","pattern":"^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$"},"public":{"type":"boolean"}},"required":["driver"],"additionalProperties":false};
const pattern1 = new RegExp("^[^\\x00-\\x1f\\x7f]{1,1000}$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver === undefined){
const err0 = {instancePath,schemaPath:"#/definitions/WrittenFolderStore/required",keyword:"required",params:{missingProperty: "driver"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "driver") || (key0 === "path"))){
const err1 = {instancePath,schemaPath:"#/definitions/WrittenFolderStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.driver !== undefined){
let data0 = data.driver;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/driver",schemaPath:"#/definitions/WrittenFolderStore/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("local" !== data0){
const err3 = {instancePath:instancePath+"/driver",schemaPath:"#/definitions/WrittenFolderStore/properties/driver/const",keyword:"const",params:{allowedValue: "local"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/WrittenFolderStore/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$"}};
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
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/definitions/WrittenFolderStore/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/definitions/WrittenFolderStore/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver === undefined){
const err7 = {instancePath,schemaPath:"#/definitions/WrittenRegistryStore/required",keyword:"required",params:{missingProperty: "driver"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data){
if(!(((key1 === "driver") || (key1 === "repository")) || (key1 === "public"))){
const err8 = {instancePath,schemaPath:"#/definitions/WrittenRegistryStore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.driver !== undefined){
let data2 = data.driver;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/driver",schemaPath:"#/definitions/WrittenRegistryStore/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("oci" !== data2){
const err10 = {instancePath:instancePath+"/driver",schemaPath:"#/definitions/WrittenRegistryStore/properties/driver/const",keyword:"const",params:{allowedValue: "oci"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.repository !== undefined){
let data3 = data.repository;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err11 = {instancePath:instancePath+"/repository",schemaPath:"#/definitions/WrittenRegistryStore/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$"}};
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
const err12 = {instancePath:instancePath+"/repository",schemaPath:"#/definitions/WrittenRegistryStore/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.public !== undefined){
if(typeof data.public !== "boolean"){
const err13 = {instancePath:instancePath+"/public",schemaPath:"#/definitions/WrittenRegistryStore/properties/public/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/definitions/WrittenRegistryStore/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err15 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
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
validate12.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","properties":{"source":{"$ref":"#/definitions/WrittenSource"},"time":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"partition":{"type":"string","enum":["day","month","year"]},"min_rows":{"type":"integer","minimum":1,"maximum":9007199254740991},"columns":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenColumn"},"propertyNames":{"pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"}}},"required":["source"],"additionalProperties":false};
const schema17 = {"type":"object","properties":{"files":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,1000}$"}},"required":["files"],"additionalProperties":false};
const schema18 = {"type":"object","properties":{"type":{"type":"string","enum":["boolean","integer","float","decimal","string","binary","date","time","timestamp","timestamp_tz","nested"]},"nullable":{"type":"boolean"},"min":{"type":"number"},"max":{"type":"number"},"values":{"type":"array","items":{"type":"string"},"minItems":1,"uniqueItems":true},"public":{"type":"boolean"}},"additionalProperties":false};
const pattern5 = new RegExp("^[^\\x00-\\x1f\\x7f]{1,200}$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "source") || (key0 === "time")) || (key0 === "partition")) || (key0 === "min_rows")) || (key0 === "columns"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.files === undefined){
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/WrittenSource/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(key1 === "files")){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/WrittenSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.files !== undefined){
let data1 = data0.files;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/source/files",schemaPath:"#/definitions/WrittenSource/properties/files/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$"}};
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
const err5 = {instancePath:instancePath+"/source/files",schemaPath:"#/definitions/WrittenSource/properties/files/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/WrittenSource/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.time !== undefined){
let data2 = data.time;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err7 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.partition !== undefined){
let data3 = data.partition;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "day") || (data3 === "month")) || (data3 === "year"))){
const err10 = {instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/enum",keyword:"enum",params:{allowedValues: schema16.properties.partition.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.min_rows !== undefined){
let data4 = data.min_rows;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/min_rows",schemaPath:"#/properties/min_rows/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/min_rows",schemaPath:"#/properties/min_rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/min_rows",schemaPath:"#/properties/min_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.columns !== undefined){
let data5 = data.columns;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
const _errs16 = errors;
if(typeof key2 === "string"){
if(!pattern5.test(key2)){
const err14 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"},propertyName:key2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid3 = _errs16 === errors;
if(!valid3){
const err15 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key3 in data5){
let data6 = data5[key3];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
if(!((((((key4 === "type") || (key4 === "nullable")) || (key4 === "min")) || (key4 === "max")) || (key4 === "values")) || (key4 === "public"))){
const err16 = {instancePath:instancePath+"/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/WrittenColumn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.type !== undefined){
let data7 = data6.type;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/WrittenColumn/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((((((((data7 === "boolean") || (data7 === "integer")) || (data7 === "float")) || (data7 === "decimal")) || (data7 === "string")) || (data7 === "binary")) || (data7 === "date")) || (data7 === "time")) || (data7 === "timestamp")) || (data7 === "timestamp_tz")) || (data7 === "nested"))){
const err18 = {instancePath:instancePath+"/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/WrittenColumn/properties/type/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.nullable !== undefined){
if(typeof data6.nullable !== "boolean"){
const err19 = {instancePath:instancePath+"/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/nullable",schemaPath:"#/definitions/WrittenColumn/properties/nullable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.min !== undefined){
let data9 = data6.min;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/definitions/WrittenColumn/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.max !== undefined){
let data10 = data6.max;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err21 = {instancePath:instancePath+"/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/definitions/WrittenColumn/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.values !== undefined){
let data11 = data6.values;
if(Array.isArray(data11)){
if(data11.length < 1){
const err22 = {instancePath:instancePath+"/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/WrittenColumn/properties/values/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
const err23 = {instancePath:instancePath+"/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i0,schemaPath:"#/definitions/WrittenColumn/properties/values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let i1 = data11.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data11[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err24 = {instancePath:instancePath+"/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/WrittenColumn/properties/values/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err25 = {instancePath:instancePath+"/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/definitions/WrittenColumn/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.public !== undefined){
if(typeof data6.public !== "boolean"){
const err26 = {instancePath:instancePath+"/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/public",schemaPath:"#/definitions/WrittenColumn/properties/public/type",keyword:"type",params:{type: "boolean"}};
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
const err27 = {instancePath:instancePath+"/columns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/WrittenColumn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","properties":{"sql":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,1000}$"},"keys":{"$ref":"#/definitions/ColumnNames"},"known_at":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"max_age":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"}},"required":["sql","keys","known_at","max_age"],"additionalProperties":false};
const schema20 = {"type":"array","items":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"minItems":1,"uniqueItems":true};
const pattern11 = new RegExp("^[1-9][0-9]* (minute|hour|day|week|month|year)s?$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sql === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sql"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.keys === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keys"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.known_at === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "known_at"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.max_age === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max_age"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "sql") || (key0 === "keys")) || (key0 === "known_at")) || (key0 === "max_age"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sql !== undefined){
let data0 = data.sql;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err5 = {instancePath:instancePath+"/sql",schemaPath:"#/properties/sql/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.keys !== undefined){
let data1 = data.keys;
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/keys",schemaPath:"#/definitions/ColumnNames/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/definitions/ColumnNames/items/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/definitions/ColumnNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/keys",schemaPath:"#/definitions/ColumnNames/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err11 = {instancePath:instancePath+"/keys",schemaPath:"#/definitions/ColumnNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.known_at !== undefined){
let data3 = data.known_at;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err12 = {instancePath:instancePath+"/known_at",schemaPath:"#/properties/known_at/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/known_at",schemaPath:"#/properties/known_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.max_age !== undefined){
let data4 = data.max_age;
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err14 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"}};
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
const err15 = {instancePath:instancePath+"/max_age",schemaPath:"#/properties/max_age/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","properties":{"spine":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,1000}$"},"label":{"$ref":"#/definitions/Label"},"keys":{"type":"array","items":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"uniqueItems":true},"features":{"type":"array","items":{"$ref":"#/definitions/WrittenFeature"},"minItems":1},"split":{"$ref":"#/definitions/WrittenSplit"},"train":{"$ref":"#/definitions/WrittenTrain"},"gates":{"$ref":"#/definitions/WrittenGates"},"slices":{"type":"array","items":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"uniqueItems":true},"slice_min_rows":{"type":"integer","minimum":1,"maximum":9007199254740991},"stages":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenStage"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}},"drift":{"$ref":"#/definitions/WrittenDrift"}},"required":["spine","label","features","train","gates","stages"],"additionalProperties":false};
const schema22 = {"type":"object","properties":{"column":{"type":"string"},"time":{"type":"string"},"delay":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"}},"required":["column","time","delay"],"additionalProperties":false};
const schema28 = {"type":"object","properties":{"holdout":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"}},"additionalProperties":false};
const schema29 = {"type":"object","properties":{"project":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,1000}$"},"command":{"type":"array","items":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,1000}$"},"minItems":1},"timeout":{"type":"string","pattern":"^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"},"params":{"type":"object","additionalProperties":{"type":["string","number","boolean"]},"propertyNames":{"pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"}},"seed":{"type":"integer","minimum":0,"maximum":9007199254740991},"env":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,200}$"},"uniqueItems":true}},"required":["project","command"],"additionalProperties":false};
const schema38 = {"type":"object","properties":{"times_usual":{"type":"number","minimum":0},"min_psi":{"type":"number","minimum":0}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern27 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,200}$", "u");
const schema23 = {"anyOf":[{"$ref":"#/definitions/WrittenSpineFeature"},{"$ref":"#/definitions/WrittenViewFeature"}]};
const schema24 = {"type":"object","properties":{"columns":{"$ref":"#/definitions/ColumnNames"}},"required":["columns"],"additionalProperties":false};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.columns === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "columns")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.columns !== undefined){
let data0 = data.columns;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/columns",schemaPath:"#/definitions/ColumnNames/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err3 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/definitions/ColumnNames/items/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/definitions/ColumnNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/columns",schemaPath:"#/definitions/ColumnNames/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/columns",schemaPath:"#/definitions/ColumnNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","properties":{"view":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"join":{"type":"object","additionalProperties":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"propertyNames":{"pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"}},"prefix":{"type":"string","pattern":"^[^\\x00-\\x1f\\x7f]{1,200}$"},"columns":{"$ref":"#/definitions/ColumnNames"}},"required":["view"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.view === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "view"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "view") || (key0 === "join")) || (key0 === "prefix")) || (key0 === "columns"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.view !== undefined){
let data0 = data.view;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/view",schemaPath:"#/properties/view/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"}};
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
const err3 = {instancePath:instancePath+"/view",schemaPath:"#/properties/view/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.join !== undefined){
let data1 = data.join;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err4 = {instancePath:instancePath+"/join",schemaPath:"#/properties/join/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"},propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/join",schemaPath:"#/properties/join/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/join/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/join/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"}};
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
const err7 = {instancePath:instancePath+"/join/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/join/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/join",schemaPath:"#/properties/join/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.prefix !== undefined){
let data3 = data.prefix;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err9 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.columns !== undefined){
let data4 = data.columns;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/columns",schemaPath:"#/definitions/ColumnNames/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err12 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/definitions/ColumnNames/items/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/definitions/ColumnNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err14 = {instancePath:instancePath+"/columns",schemaPath:"#/definitions/ColumnNames/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/columns",schemaPath:"#/definitions/ColumnNames/type",keyword:"type",params:{type: "array"}};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate20(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
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
validate19.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","properties":{"auc":{"$ref":"#/definitions/WrittenShareGate"},"log_loss":{"$ref":"#/definitions/WrittenGate"},"brier":{"$ref":"#/definitions/WrittenShareGate"},"calibration_error":{"$ref":"#/definitions/WrittenShareGate"}},"additionalProperties":false,"minProperties":1};
const schema31 = {"type":"object","properties":{"min":{"type":"number","minimum":0,"maximum":1},"max":{"type":"number","minimum":0,"maximum":1},"margin":{"type":"number","minimum":0,"maximum":1}},"additionalProperties":false,"minProperties":1};
const schema32 = {"type":"object","properties":{"min":{"type":"number","minimum":0},"max":{"type":"number","minimum":0},"margin":{"type":"number","minimum":0}},"additionalProperties":false,"minProperties":1};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "auc") || (key0 === "log_loss")) || (key0 === "brier")) || (key0 === "calibration_error"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.auc !== undefined){
let data0 = data.auc;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err2 = {instancePath:instancePath+"/auc",schemaPath:"#/definitions/WrittenShareGate/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "min") || (key1 === "max")) || (key1 === "margin"))){
const err3 = {instancePath:instancePath+"/auc",schemaPath:"#/definitions/WrittenShareGate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.min !== undefined){
let data1 = data0.min;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/auc/min",schemaPath:"#/definitions/WrittenShareGate/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/auc/min",schemaPath:"#/definitions/WrittenShareGate/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/auc/min",schemaPath:"#/definitions/WrittenShareGate/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.max !== undefined){
let data2 = data0.max;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/auc/max",schemaPath:"#/definitions/WrittenShareGate/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/auc/max",schemaPath:"#/definitions/WrittenShareGate/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/auc/max",schemaPath:"#/definitions/WrittenShareGate/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.margin !== undefined){
let data3 = data0.margin;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/auc/margin",schemaPath:"#/definitions/WrittenShareGate/properties/margin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/auc/margin",schemaPath:"#/definitions/WrittenShareGate/properties/margin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err12 = {instancePath:instancePath+"/auc/margin",schemaPath:"#/definitions/WrittenShareGate/properties/margin/type",keyword:"type",params:{type: "number"}};
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
else {
const err13 = {instancePath:instancePath+"/auc",schemaPath:"#/definitions/WrittenShareGate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.log_loss !== undefined){
let data4 = data.log_loss;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err14 = {instancePath:instancePath+"/log_loss",schemaPath:"#/definitions/WrittenGate/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data4){
if(!(((key2 === "min") || (key2 === "max")) || (key2 === "margin"))){
const err15 = {instancePath:instancePath+"/log_loss",schemaPath:"#/definitions/WrittenGate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.min !== undefined){
let data5 = data4.min;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/log_loss/min",schemaPath:"#/definitions/WrittenGate/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/log_loss/min",schemaPath:"#/definitions/WrittenGate/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.max !== undefined){
let data6 = data4.max;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/log_loss/max",schemaPath:"#/definitions/WrittenGate/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/log_loss/max",schemaPath:"#/definitions/WrittenGate/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.margin !== undefined){
let data7 = data4.margin;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/log_loss/margin",schemaPath:"#/definitions/WrittenGate/properties/margin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/log_loss/margin",schemaPath:"#/definitions/WrittenGate/properties/margin/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/log_loss",schemaPath:"#/definitions/WrittenGate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.brier !== undefined){
let data8 = data.brier;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err23 = {instancePath:instancePath+"/brier",schemaPath:"#/definitions/WrittenShareGate/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data8){
if(!(((key3 === "min") || (key3 === "max")) || (key3 === "margin"))){
const err24 = {instancePath:instancePath+"/brier",schemaPath:"#/definitions/WrittenShareGate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.min !== undefined){
let data9 = data8.min;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/brier/min",schemaPath:"#/definitions/WrittenShareGate/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/brier/min",schemaPath:"#/definitions/WrittenShareGate/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/brier/min",schemaPath:"#/definitions/WrittenShareGate/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.max !== undefined){
let data10 = data8.max;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/brier/max",schemaPath:"#/definitions/WrittenShareGate/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err29 = {instancePath:instancePath+"/brier/max",schemaPath:"#/definitions/WrittenShareGate/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err30 = {instancePath:instancePath+"/brier/max",schemaPath:"#/definitions/WrittenShareGate/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.margin !== undefined){
let data11 = data8.margin;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/brier/margin",schemaPath:"#/definitions/WrittenShareGate/properties/margin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/brier/margin",schemaPath:"#/definitions/WrittenShareGate/properties/margin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err33 = {instancePath:instancePath+"/brier/margin",schemaPath:"#/definitions/WrittenShareGate/properties/margin/type",keyword:"type",params:{type: "number"}};
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
const err34 = {instancePath:instancePath+"/brier",schemaPath:"#/definitions/WrittenShareGate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.calibration_error !== undefined){
let data12 = data.calibration_error;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err35 = {instancePath:instancePath+"/calibration_error",schemaPath:"#/definitions/WrittenShareGate/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key4 in data12){
if(!(((key4 === "min") || (key4 === "max")) || (key4 === "margin"))){
const err36 = {instancePath:instancePath+"/calibration_error",schemaPath:"#/definitions/WrittenShareGate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.min !== undefined){
let data13 = data12.min;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1 || isNaN(data13)){
const err37 = {instancePath:instancePath+"/calibration_error/min",schemaPath:"#/definitions/WrittenShareGate/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/calibration_error/min",schemaPath:"#/definitions/WrittenShareGate/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err39 = {instancePath:instancePath+"/calibration_error/min",schemaPath:"#/definitions/WrittenShareGate/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.max !== undefined){
let data14 = data12.max;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){
const err40 = {instancePath:instancePath+"/calibration_error/max",schemaPath:"#/definitions/WrittenShareGate/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err41 = {instancePath:instancePath+"/calibration_error/max",schemaPath:"#/definitions/WrittenShareGate/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err42 = {instancePath:instancePath+"/calibration_error/max",schemaPath:"#/definitions/WrittenShareGate/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.margin !== undefined){
let data15 = data12.margin;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
const err43 = {instancePath:instancePath+"/calibration_error/margin",schemaPath:"#/definitions/WrittenShareGate/properties/margin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err44 = {instancePath:instancePath+"/calibration_error/margin",schemaPath:"#/definitions/WrittenShareGate/properties/margin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err45 = {instancePath:instancePath+"/calibration_error/margin",schemaPath:"#/definitions/WrittenShareGate/properties/margin/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/calibration_error",schemaPath:"#/definitions/WrittenShareGate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema35 = {"anyOf":[{"$ref":"#/definitions/WrittenLocalStage"},{"$ref":"#/definitions/WrittenPublishedStage"}]};
const schema36 = {"type":"object","properties":{"target":{"type":"string","const":"local"},"port":{"type":"integer","minimum":1,"maximum":65535}},"required":["target","port"],"additionalProperties":false};
const schema37 = {"type":"object","properties":{"target":{"type":"string","const":"publish"}},"required":["target"],"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err0 = {instancePath,schemaPath:"#/definitions/WrittenLocalStage/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.port === undefined){
const err1 = {instancePath,schemaPath:"#/definitions/WrittenLocalStage/required",keyword:"required",params:{missingProperty: "port"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "target") || (key0 === "port"))){
const err2 = {instancePath,schemaPath:"#/definitions/WrittenLocalStage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/WrittenLocalStage/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("local" !== data0){
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/WrittenLocalStage/properties/target/const",keyword:"const",params:{allowedValue: "local"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/WrittenLocalStage/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/WrittenLocalStage/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/port",schemaPath:"#/definitions/WrittenLocalStage/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err8 = {instancePath,schemaPath:"#/definitions/WrittenLocalStage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err9 = {instancePath,schemaPath:"#/definitions/WrittenPublishedStage/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "target")){
const err10 = {instancePath,schemaPath:"#/definitions/WrittenPublishedStage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.target !== undefined){
let data2 = data.target;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/WrittenPublishedStage/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if("publish" !== data2){
const err12 = {instancePath:instancePath+"/target",schemaPath:"#/definitions/WrittenPublishedStage/properties/target/const",keyword:"const",params:{allowedValue: "publish"}};
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
else {
const err13 = {instancePath,schemaPath:"#/definitions/WrittenPublishedStage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err14 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
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
validate27.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spine === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spine"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.features === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "features"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.train === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "train"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.gates === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gates"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.stages === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.spine !== undefined){
let data0 = data.spine;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err7 = {instancePath:instancePath+"/spine",schemaPath:"#/properties/spine/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/spine",schemaPath:"#/properties/spine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.column === undefined){
const err9 = {instancePath:instancePath+"/label",schemaPath:"#/definitions/Label/required",keyword:"required",params:{missingProperty: "column"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.time === undefined){
const err10 = {instancePath:instancePath+"/label",schemaPath:"#/definitions/Label/required",keyword:"required",params:{missingProperty: "time"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.delay === undefined){
const err11 = {instancePath:instancePath+"/label",schemaPath:"#/definitions/Label/required",keyword:"required",params:{missingProperty: "delay"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "column") || (key1 === "time")) || (key1 === "delay"))){
const err12 = {instancePath:instancePath+"/label",schemaPath:"#/definitions/Label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.column !== undefined){
if(typeof data1.column !== "string"){
const err13 = {instancePath:instancePath+"/label/column",schemaPath:"#/definitions/Label/properties/column/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.time !== undefined){
if(typeof data1.time !== "string"){
const err14 = {instancePath:instancePath+"/label/time",schemaPath:"#/definitions/Label/properties/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.delay !== undefined){
let data4 = data1.delay;
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err15 = {instancePath:instancePath+"/label/delay",schemaPath:"#/definitions/Label/properties/delay/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"}};
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
const err16 = {instancePath:instancePath+"/label/delay",schemaPath:"#/definitions/Label/properties/delay/type",keyword:"type",params:{type: "string"}};
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
else {
const err17 = {instancePath:instancePath+"/label",schemaPath:"#/definitions/Label/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.keys !== undefined){
let data5 = data.keys;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err18 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err20 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err21 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.features !== undefined){
let data7 = data.features;
if(Array.isArray(data7)){
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
if(!(validate19(data7[i2], {instancePath:instancePath+"/features/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.split !== undefined){
let data9 = data.split;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(key2 === "holdout")){
const err24 = {instancePath:instancePath+"/split",schemaPath:"#/definitions/WrittenSplit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.holdout !== undefined){
let data10 = data9.holdout;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
const err25 = {instancePath:instancePath+"/split/holdout",schemaPath:"#/definitions/WrittenSplit/properties/holdout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"}};
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
const err26 = {instancePath:instancePath+"/split/holdout",schemaPath:"#/definitions/WrittenSplit/properties/holdout/type",keyword:"type",params:{type: "string"}};
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
const err27 = {instancePath:instancePath+"/split",schemaPath:"#/definitions/WrittenSplit/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.train !== undefined){
let data11 = data.train;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.project === undefined){
const err28 = {instancePath:instancePath+"/train",schemaPath:"#/definitions/WrittenTrain/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11.command === undefined){
const err29 = {instancePath:instancePath+"/train",schemaPath:"#/definitions/WrittenTrain/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data11){
if(!((((((key3 === "project") || (key3 === "command")) || (key3 === "timeout")) || (key3 === "params")) || (key3 === "seed")) || (key3 === "env"))){
const err30 = {instancePath:instancePath+"/train",schemaPath:"#/definitions/WrittenTrain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.project !== undefined){
let data12 = data11.project;
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err31 = {instancePath:instancePath+"/train/project",schemaPath:"#/definitions/WrittenTrain/properties/project/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$"}};
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
const err32 = {instancePath:instancePath+"/train/project",schemaPath:"#/definitions/WrittenTrain/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.command !== undefined){
let data13 = data11.command;
if(Array.isArray(data13)){
if(data13.length < 1){
const err33 = {instancePath:instancePath+"/train/command",schemaPath:"#/definitions/WrittenTrain/properties/command/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
let data14 = data13[i3];
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err34 = {instancePath:instancePath+"/train/command/" + i3,schemaPath:"#/definitions/WrittenTrain/properties/command/items/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$"}};
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
const err35 = {instancePath:instancePath+"/train/command/" + i3,schemaPath:"#/definitions/WrittenTrain/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/train/command",schemaPath:"#/definitions/WrittenTrain/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.timeout !== undefined){
let data15 = data11.timeout;
if(typeof data15 === "string"){
if(!pattern11.test(data15)){
const err37 = {instancePath:instancePath+"/train/timeout",schemaPath:"#/definitions/WrittenTrain/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]* (minute|hour|day|week|month|year)s?$"}};
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
const err38 = {instancePath:instancePath+"/train/timeout",schemaPath:"#/definitions/WrittenTrain/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.params !== undefined){
let data16 = data11.params;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 in data16){
const _errs41 = errors;
if(typeof key4 === "string"){
if(!pattern5.test(key4)){
const err39 = {instancePath:instancePath+"/train/params",schemaPath:"#/definitions/WrittenTrain/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"},propertyName:key4};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var valid14 = _errs41 === errors;
if(!valid14){
const err40 = {instancePath:instancePath+"/train/params",schemaPath:"#/definitions/WrittenTrain/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
for(const key5 in data16){
let data17 = data16[key5];
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err41 = {instancePath:instancePath+"/train/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/WrittenTrain/properties/params/additionalProperties/type",keyword:"type",params:{type: schema29.properties.params.additionalProperties.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/train/params",schemaPath:"#/definitions/WrittenTrain/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data11.seed !== undefined){
let data18 = data11.seed;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err43 = {instancePath:instancePath+"/train/seed",schemaPath:"#/definitions/WrittenTrain/properties/seed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err44 = {instancePath:instancePath+"/train/seed",schemaPath:"#/definitions/WrittenTrain/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err45 = {instancePath:instancePath+"/train/seed",schemaPath:"#/definitions/WrittenTrain/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data11.env !== undefined){
let data19 = data11.env;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i4=0; i4<len3; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(!pattern27.test(data20)){
const err46 = {instancePath:instancePath+"/train/env/" + i4,schemaPath:"#/definitions/WrittenTrain/properties/env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,200}$"}};
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
const err47 = {instancePath:instancePath+"/train/env/" + i4,schemaPath:"#/definitions/WrittenTrain/properties/env/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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
const err48 = {instancePath:instancePath+"/train/env",schemaPath:"#/definitions/WrittenTrain/properties/env/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err49 = {instancePath:instancePath+"/train/env",schemaPath:"#/definitions/WrittenTrain/properties/env/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/train",schemaPath:"#/definitions/WrittenTrain/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.gates !== undefined){
if(!(validate25(data.gates, {instancePath:instancePath+"/gates",parentData:data,parentDataProperty:"gates",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.slices !== undefined){
let data22 = data.slices;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i6=0; i6<len4; i6++){
let data23 = data22[i6];
if(typeof data23 === "string"){
if(!pattern5.test(data23)){
const err51 = {instancePath:instancePath+"/slices/" + i6,schemaPath:"#/properties/slices/items/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/slices/" + i6,schemaPath:"#/properties/slices/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
let i7 = data22.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data22[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err53 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err54 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.slice_min_rows !== undefined){
let data24 = data.slice_min_rows;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err55 = {instancePath:instancePath+"/slice_min_rows",schemaPath:"#/properties/slice_min_rows/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9007199254740991 || isNaN(data24)){
const err56 = {instancePath:instancePath+"/slice_min_rows",schemaPath:"#/properties/slice_min_rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err57 = {instancePath:instancePath+"/slice_min_rows",schemaPath:"#/properties/slice_min_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.stages !== undefined){
let data25 = data.stages;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
const _errs60 = errors;
if(typeof key6 === "string"){
if(!pattern0.test(key6)){
const err58 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},propertyName:key6};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
var valid22 = _errs60 === errors;
if(!valid22){
const err59 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
for(const key7 in data25){
if(!(validate27(data25[key7], {instancePath:instancePath+"/stages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.drift !== undefined){
let data27 = data.drift;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
if(!((key8 === "times_usual") || (key8 === "min_psi"))){
const err61 = {instancePath:instancePath+"/drift",schemaPath:"#/definitions/WrittenDrift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data27.times_usual !== undefined){
let data28 = data27.times_usual;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err62 = {instancePath:instancePath+"/drift/times_usual",schemaPath:"#/definitions/WrittenDrift/properties/times_usual/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/drift/times_usual",schemaPath:"#/definitions/WrittenDrift/properties/times_usual/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data27.min_psi !== undefined){
let data29 = data27.min_psi;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err64 = {instancePath:instancePath+"/drift/min_psi",schemaPath:"#/definitions/WrittenDrift/properties/min_psi/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/drift/min_psi",schemaPath:"#/definitions/WrittenDrift/properties/min_psi/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/drift",schemaPath:"#/definitions/WrittenDrift/type",keyword:"type",params:{type: "object"}};
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
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","properties":{"store":{"$ref":"#/definitions/WrittenStore"},"datasets":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenDatasetOverlay"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}},"models":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenModelOverlay"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}}},"additionalProperties":false};
const schema40 = {"type":"object","properties":{"source":{"$ref":"#/definitions/WrittenSource"}},"required":["source"],"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "source")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.files === undefined){
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/WrittenSource/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(key1 === "files")){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/WrittenSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.files !== undefined){
let data1 = data0.files;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/source/files",schemaPath:"#/definitions/WrittenSource/properties/files/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$"}};
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
const err5 = {instancePath:instancePath+"/source/files",schemaPath:"#/definitions/WrittenSource/properties/files/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/WrittenSource/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","properties":{"stages":{"type":"object","additionalProperties":{"$ref":"#/definitions/WrittenStage"},"propertyNames":{"pattern":"^[a-z][a-z0-9_-]{0,62}$"}}},"required":["stages"],"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stages === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "stages")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.stages !== undefined){
let data0 = data.stages;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err2 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate27(data0[key2], {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"}};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "store") || (key0 === "datasets")) || (key0 === "models"))){
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
if(data.store !== undefined){
if(!(validate12(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.datasets !== undefined){
let data1 = data.datasets;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err1 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},propertyName:key1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
const err2 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key2 in data1){
if(!(validate32(data1[key2], {instancePath:instancePath+"/datasets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.models !== undefined){
let data3 = data.models;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
const _errs10 = errors;
if(typeof key3 === "string"){
if(!pattern0.test(key3)){
const err4 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},propertyName:key3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
const err5 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key4 in data3){
if(!(validate34(data3[key4], {instancePath:instancePath+"/models/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.datasets === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasets"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "project") || (key0 === "store")) || (key0 === "datasets")) || (key0 === "features")) || (key0 === "models")) || (key0 === "environments"))){
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
if(data.project !== undefined){
let data0 = data.project;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.store !== undefined){
if(!(validate12(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.datasets !== undefined){
let data2 = data.datasets;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err5 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate14(data2[key2], {instancePath:instancePath+"/datasets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.features !== undefined){
let data4 = data.features;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
const _errs12 = errors;
if(typeof key3 === "string"){
if(!pattern0.test(key3)){
const err8 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},propertyName:key3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
const err9 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key4 in data4){
if(!(validate16(data4[key4], {instancePath:instancePath+"/features/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.models !== undefined){
let data6 = data.models;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key5 in data6){
const _errs17 = errors;
if(typeof key5 === "string"){
if(!pattern0.test(key5)){
const err11 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},propertyName:key5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid5 = _errs17 === errors;
if(!valid5){
const err12 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key6 in data6){
if(!(validate18(data6[key6], {instancePath:instancePath+"/models/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.environments !== undefined){
let data8 = data.environments;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key7 in data8){
const _errs22 = errors;
if(typeof key7 === "string"){
if(!pattern0.test(key7)){
const err14 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},propertyName:key7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid7 = _errs22 === errors;
if(!valid7){
const err15 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key8 in data8){
if(!(validate30(data8[key8], {instancePath:instancePath+"/environments/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key8,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"}};
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
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateFolderStore = validate39;

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "driver"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "driver") || (key0 === "path"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.driver !== undefined){
let data0 = data.driver;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("local" !== data0){
const err3 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/const",keyword:"const",params:{allowedValue: "local"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,1000}$"}};
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
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

export const validateRegistryStore = validate40;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "driver"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "driver") || (key0 === "repository")) || (key0 === "public"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.driver !== undefined){
let data0 = data.driver;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("oci" !== data0){
const err3 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/const",keyword:"const",params:{allowedValue: "oci"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.repository !== undefined){
let data1 = data.repository;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err4 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9]+(([._]|__|-+)[A-Za-z0-9]+)*){1,8}$"}};
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
const err5 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.public !== undefined){
if(typeof data.public !== "boolean"){
const err6 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

export const validateLocalStage = validate41;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.port === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "target") || (key0 === "port"))){
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
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("local" !== data0){
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/const",keyword:"const",params:{allowedValue: "local"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

export const validatePublishedStage = validate42;

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "target")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("publish" !== data0){
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/const",keyword:"const",params:{allowedValue: "publish"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

export const validateSpineFeature = validate43;

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.columns === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "columns")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.columns !== undefined){
let data0 = data.columns;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/columns",schemaPath:"#/definitions/ColumnNames/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err3 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/definitions/ColumnNames/items/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/definitions/ColumnNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/columns",schemaPath:"#/definitions/ColumnNames/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/columns",schemaPath:"#/definitions/ColumnNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

export const validateViewFeature = validate44;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.view === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "view"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "view") || (key0 === "join")) || (key0 === "prefix")) || (key0 === "columns"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.view !== undefined){
let data0 = data.view;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/view",schemaPath:"#/properties/view/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"}};
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
const err3 = {instancePath:instancePath+"/view",schemaPath:"#/properties/view/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.join !== undefined){
let data1 = data.join;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err4 = {instancePath:instancePath+"/join",schemaPath:"#/properties/join/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"},propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/join",schemaPath:"#/properties/join/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/join/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/join/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"}};
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
const err7 = {instancePath:instancePath+"/join/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/join/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/join",schemaPath:"#/properties/join/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.prefix !== undefined){
let data3 = data.prefix;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err9 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.columns !== undefined){
let data4 = data.columns;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/columns",schemaPath:"#/definitions/ColumnNames/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err12 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/definitions/ColumnNames/items/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1f\\x7f]{1,200}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/definitions/ColumnNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err14 = {instancePath:instancePath+"/columns",schemaPath:"#/definitions/ColumnNames/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/columns",schemaPath:"#/definitions/ColumnNames/type",keyword:"type",params:{type: "array"}};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

