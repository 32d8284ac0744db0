"use strict";exports.id=3838,exports.ids=[3838],exports.modules={8744:(E=>{E.exports={}}),90011:(E=>{E.exports={}}),33838:((E,x,l)=>{l.r(x),l.d(x,{ExitCode:()=>S,addPath:()=>lt,
debug:()=>G,endGroup:()=>K,error:()=>V,exportVariable:()=>dt,getBooleanInput:()=>ht,getIDToken:()=>$t,getInput:()=>L,getMultilineInput:()=>ft,getState:()=>St,group:()=>Ot,
info:()=>yt,isDebug:()=>vt,markdownSummary:()=>et,notice:()=>Et,platform:()=>$,saveState:()=>Tt,setCommandEcho:()=>mt,setFailed:()=>wt,setOutput:()=>pt,setSecret:()=>H,
startGroup:()=>W,summary:()=>nt,toPlatformPath:()=>ot,toPosixPath:()=>rt,toWin32Path:()=>it,warning:()=>gt});var $={};l.r($),l.d($,{arch:()=>B,getDetails:()=>ut,
isLinux:()=>F,isMacOS:()=>C,isWindows:()=>R,platform:()=>g});var h=l(70857);function m(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(
e)}function I(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function f(e,t,n){
const r=new Q(e,t,n);process.stdout.write(r.toString()+h.EOL)}function b(e,t=""){f(e,{},t)}const D="::";class Q{constructor(t,n,r){t||(t="missing.command"),this.
command=t,this.properties=n,this.message=r}toString(){let t=D+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(const r in this.
properties)if(this.properties.hasOwnProperty(r)){const o=this.properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${J(o)}`)}}return t+=`${D}${Y(this.message)}`,t}}function Y(e){
return m(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function J(e){return m(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").
replace(/:/g,"%3A").replace(/,/g,"%2C")}var z=l(76982),v=l(79896);function y(e,t){const n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find envir\
onment variable for file command ${e}`);if(!v.existsSync(n))throw new Error(`Missing file at path: ${n}`);v.appendFileSync(n,`${m(t)}${h.EOL}`,{encoding:"utf8"})}
function U(e,t){const n=`ghadelimiter_${z.randomUUID()}`,r=m(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${h.EOL}${r}${h.EOL}${n}`}var P=l(16928),A=l(
90011),N=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(function(i,a){function d(s){try{c(r.next(s))}catch(u){
a(u)}}function p(s){try{c(r.throw(s))}catch(u){a(u)}}function c(s){s.done?i(s.value):o(s.value).then(d,p)}c((r=r.apply(e,t||[])).next())})};class w{static createHttpClient(t=!0,n=10){
const r={allowRetries:t,maxRetries:n};return new A.HttpClient("actions/oidc-client",[new A.BearerCredentialHandler(w.getRequestToken())],r)}static getRequestToken(){
const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){
const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return N(
this,void 0,void 0,function*(){var n;const i=(n=(yield w.createHttpClient().getJson(t).catch(a=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${a.statusCode}
 
        Error Message: ${a.message}`)})).result)===null||n===void 0?void 0:n.value;if(!i)throw new Error("Response json body do not have ID Token field");return i})}static getIDToken(t){
return N(this,void 0,void 0,function*(){try{let n=w.getIDTokenUrl();if(t){const o=encodeURIComponent(t);n=`${n}&audience=${o}`}G(`ID token url is ${n}`);const r=yield w.
getCall(n);return H(r),r}catch(n){throw new Error(`Error message: ${n.message}`)}})}}var _=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){
a(i)})}return new(n||(n=Promise))(function(i,a){function d(s){try{c(r.next(s))}catch(u){a(u)}}function p(s){try{c(r.throw(s))}catch(u){a(u)}}function c(s){s.done?
i(s.value):o(s.value).then(d,p)}c((r=r.apply(e,t||[])).next())})};const{access:X,appendFile:Z,writeFile:q}=v.promises,j="GITHUB_STEP_SUMMARY",bt="https://docs.g\
ithub.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class tt{constructor(){this._buffer=""}filePath(){return _(this,void 0,
void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[j];if(!t)throw new Error(`Unable to find environment variable for $${j}. Check if\
 your runtime environment supports job summaries.`);try{yield X(t,v.constants.R_OK|v.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){const o=Object.entries(r).map(([i,a])=>` ${i}\
="${a}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return _(this,void 0,void 0,function*(){const n=!!t?.overwrite,r=yield this.filePath();
return yield(n?q:Z)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return _(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():
this}addEOL(){return this.addRaw(h.EOL)}addCodeBlock(t,n){const r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap("code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){
const r=n?"ol":"ul",o=t.map(a=>this.wrap("li",a)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){const n=t.map(o=>{const i=o.map(a=>{if(typeof a==
"string")return this.wrap("td",a);const{header:d,data:p,colspan:c,rowspan:s}=a,u=d?"th":"td",It=Object.assign(Object.assign({},c&&{colspan:c}),s&&{rowspan:s});return this.
wrap(u,p,It)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){const r=this.wrap("details",this.
wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){const{width:o,height:i}=r||{},a=Object.assign(Object.assign({},o&&{width:o}),i&&{height:i}),
d=this.wrap("img",null,Object.assign({src:t,alt:n},a));return this.addRaw(d).addEOL()}addHeading(t,n){const r=`h${n}`,o=["h1","h2","h3","h4","h5","h6"].includes(
r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap(
"br",null);return this.addRaw(t).addEOL()}addQuote(t,n){const r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).addEOL()}addLink(t,n){
const r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}}const k=new tt,et=k,nt=k;function rt(e){return e.replace(/[\\]/g,"/")}function it(e){return e.
replace(/[/]/g,"\\")}function ot(e){return e.replace(/[/\\]/g,P.sep)}var O=l(8744),T=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(a){a(
i)})}return new(n||(n=Promise))(function(i,a){function d(s){try{c(r.next(s))}catch(u){a(u)}}function p(s){try{c(r.throw(s))}catch(u){a(u)}}function c(s){s.done?
i(s.value):o(s.value).then(d,p)}c((r=r.apply(e,t||[])).next())})};const st=()=>T(void 0,void 0,void 0,function*(){const{stdout:e}=yield O.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield O.getExecOutput('powershell -command "(Get-CimIn\
stance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:e.trim()}}),at=()=>T(void 0,void 0,void 0,function*(){var e,
t,n,r;const{stdout:o}=yield O.getExecOutput("sw_vers",void 0,{silent:!0}),i=(t=(e=o.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&t!==
void 0?t:"";return{name:(r=(n=o.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&r!==void 0?r:"",version:i}}),ct=()=>T(void 0,void 0,void 0,
function*(){const{stdout:e}=yield O.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,n]=e.trim().split(`
`);return{name:t,version:n}}),g=h.platform(),B=h.arch(),R=g==="win32",C=g==="darwin",F=g==="linux";function ut(){return T(this,void 0,void 0,function*(){return Object.
assign(Object.assign({},yield R?st():C?at():ct()),{platform:g,arch:B,isWindows:R,isMacOS:C,isLinux:F})})}var M=function(e,t,n,r){function o(i){return i instanceof
n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(function(i,a){function d(s){try{c(r.next(s))}catch(u){a(u)}}function p(s){try{c(r.throw(s))}catch(u){a(u)}}
function c(s){s.done?i(s.value):o(s.value).then(d,p)}c((r=r.apply(e,t||[])).next())})},S;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(S||(S=
{}));function dt(e,t){const n=m(t);if(process.env[e]=n,process.env.GITHUB_ENV||"")return y("ENV",U(e,t));f("set-env",{name:e},n)}function H(e){f("add-mask",{},e)}
function lt(e){process.env.GITHUB_PATH||""?y("PATH",e):f("add-path",{},e),process.env.PATH=`${e}${P.delimiter}${process.env.PATH}`}function L(e,t){const n=process.
env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function ft(e,t){const n=L(e,t).split(`
`).filter(r=>r!=="");return t&&t.trimWhitespace===!1?n:n.map(r=>r.trim())}function ht(e,t){const n=["true","True","TRUE"],r=["false","False","FALSE"],o=L(e,t);if(n.
includes(o))return!0;if(r.includes(o))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(e,t){if(process.env.GITHUB_OUTPUT||"")return y("OUTPUT",U(e,t));process.
stdout.write(h.EOL),f("set-output",{name:e},m(t))}function mt(e){b("echo",e?"on":"off")}function wt(e){process.exitCode=S.Failure,V(e)}function vt(){return process.
env.RUNNER_DEBUG==="1"}function G(e){f("debug",{},e)}function V(e,t={}){f("error",I(t),e instanceof Error?e.toString():e)}function gt(e,t={}){f("warning",I(t),e instanceof
Error?e.toString():e)}function Et(e,t={}){f("notice",I(t),e instanceof Error?e.toString():e)}function yt(e){process.stdout.write(e+h.EOL)}function W(e){b("group",
e)}function K(){b("endgroup")}function Ot(e,t){return M(this,void 0,void 0,function*(){W(e);let n;try{n=yield t()}finally{K()}return n})}function Tt(e,t){if(process.
env.GITHUB_STATE||"")return y("STATE",U(e,t));f("save-state",{name:e},m(t))}function St(e){return process.env[`STATE_${e}`]||""}function $t(e){return M(this,void 0,
void 0,function*(){return yield w.getIDToken(e)})}})};
