"use strict";exports.id=5194,exports.ids=[5194],exports.modules={35194:((Ct,Ee,$e)=>{$e.d(Ee,{Octokit:()=>_t});function v(){return typeof navigator=="object"&&"userAgent"in navigator?
navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environme\
nt undetectable>"}function J(e,t,r,n){if(typeof r!="function")throw new Error("method for before hook must be a function");return n||(n={}),Array.isArray(t)?t.reverse().
reduce((s,i)=>J.bind(null,e,i,s,n),r)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((s,i)=>i.hook.bind(null,s,n),r)():r(n))}function Re(e,t,r,n){
const s=n;e.registry[r]||(e.registry[r]=[]),t==="before"&&(n=(i,c)=>Promise.resolve().then(s.bind(null,c)).then(i.bind(null,c))),t==="after"&&(n=(i,c)=>{let o;return Promise.
resolve().then(i.bind(null,c)).then(a=>(o=a,s(o,c))).then(()=>o)}),t==="error"&&(n=(i,c)=>Promise.resolve().then(i.bind(null,c)).catch(o=>s(o,c))),e.registry[r].
push({hook:n,orig:s})}function ke(e,t,r){if(!e.registry[t])return;const n=e.registry[t].map(s=>s.orig).indexOf(r);n!==-1&&e.registry[t].splice(n,1)}const K=Function.
bind,X=K.bind(K);function Q(e,t,r){const n=X(ke,null).apply(null,r?[t,r]:[t]);e.api={remove:n},e.remove=n,["before","error","after","wrap"].forEach(s=>{const i=r?
[t,s,r]:[t,s];e[s]=e.api[s]=X(Re,null).apply(null,i)})}function Te(){const e=Symbol("Singular"),t={registry:{}},r=J.bind(null,t,e);return Q(r,t,e),r}function ve(){
const e={registry:{}},t=J.bind(null,e);return Q(t,e),t}const _e={Singular:Te,Collection:ve};var Ce="0.0.0-development",Ie=`octokit-endpoint.js/${Ce} ${v()}`,qe={
method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":Ie},mediaType:{format:""}};function Je(e){return e?Object.
keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{}):{}}function Ue(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;
const t=Object.getPrototypeOf(e);if(t===null)return!0;const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof r=="function"&&
r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}function Z(e,t){const r=Object.assign({},e);return Object.keys(t).forEach(n=>{Ue(t[n])?n in
e?r[n]=Z(e[n],t[n]):Object.assign(r,{[n]:t[n]}):Object.assign(r,{[n]:t[n]})}),r}function Y(e){for(const t in e)e[t]===void 0&&delete e[t];return e}function U(e,t,r){
if(typeof t=="string"){let[s,i]=t.split(" ");r=Object.assign(i?{method:s,url:i}:{url:s},r)}else r=Object.assign({},t);r.headers=Je(r.headers),Y(r),Y(r.headers);
const n=Z(e||{},r);return r.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(n.mediaType.previews=e.mediaType.previews.filter(s=>!n.mediaType.previews.includes(
s)).concat(n.mediaType.previews)),n.mediaType.previews=(n.mediaType.previews||[]).map(s=>s.replace(/-preview/,""))),n}function Fe(e,t){const r=/\?/.test(e)?"&":
"?",n=Object.keys(t);return n.length===0?e:e+r+n.map(s=>s==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${s}=${encodeURIComponent(t[s])}`).join("\
&")}var Pe=/\{[^{}}]+\}/g;function De(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function Be(e){const t=e.match(Pe);return t?t.map(De).reduce(
(r,n)=>r.concat(n),[]):[]}function ee(e,t){const r={__proto__:null};for(const n of Object.keys(e))t.indexOf(n)===-1&&(r[n]=e[n]);return r}function te(e){return e.
split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,"]")),t}).join("")}function E(e){return encodeURIComponent(
e).replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function k(e,t,r){return t=e==="+"||e==="#"?te(t):E(t),r?E(r)+"="+t:t}function $(e){
return e!=null}function F(e){return e===";"||e==="&"||e==="?"}function Ve(e,t,r,n){var s=e[r],i=[];if($(s)&&s!=="")if(typeof s=="string"||typeof s=="number"||typeof s==
"bigint"||typeof s=="boolean")s=s.toString(),n&&n!=="*"&&(s=s.substring(0,parseInt(n,10))),i.push(k(t,s,F(t)?r:""));else if(n==="*")Array.isArray(s)?s.filter($).
forEach(function(c){i.push(k(t,c,F(t)?r:""))}):Object.keys(s).forEach(function(c){$(s[c])&&i.push(k(t,s[c],c))});else{const c=[];Array.isArray(s)?s.filter($).forEach(
function(o){c.push(k(t,o))}):Object.keys(s).forEach(function(o){$(s[o])&&(c.push(E(o)),c.push(k(t,s[o].toString())))}),F(t)?i.push(E(r)+"="+c.join(",")):c.length!==
0&&i.push(c.join(","))}else t===";"?$(s)&&i.push(E(r)):s===""&&(t==="&"||t==="?")?i.push(E(r)+"="):s===""&&i.push("");return i}function Le(e){return{expand:We.bind(
null,e)}}function We(e,t){var r=["+","#",".","/",";","?","&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(n,s,i){if(s){let o="";const a=[];if(r.indexOf(
s.charAt(0))!==-1&&(o=s.charAt(0),s=s.substr(1)),s.split(/,/g).forEach(function(y){var u=/([^:\*]*)(?::(\d+)|(\*))?/.exec(y);a.push(Ve(t,o,u[1],u[2]||u[3]))}),o&&
o!=="+"){var c=",";return o==="?"?c="&":o!=="#"&&(c=o),(a.length!==0?o:"")+a.join(c)}else return a.join(",")}else return te(i)}),e==="/"?e:e.replace(/\/$/,"")}function re(e){
let t=e.method.toUpperCase(),r=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}"),n=Object.assign({},e.headers),s,i=ee(e,["method","baseUrl","url","headers","request",
"mediaType"]);const c=Be(r);r=Le(r).expand(i),/^http/.test(r)||(r=e.baseUrl+r);const o=Object.keys(e).filter(u=>c.includes(u)).concat("baseUrl"),a=ee(i,o);if(!/application\/octet-stream/i.
test(n.accept)&&(e.mediaType.format&&(n.accept=n.accept.split(/,/).map(u=>u.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.
mediaType.format}`)).join(",")),r.endsWith("/graphql")&&e.mediaType.previews?.length)){const u=n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];n.accept=u.concat(
e.mediaType.previews).map(l=>{const h=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${l}-preview${h}`}).join(",")}return["GE\
T","HEAD"].includes(t)?r=Fe(r,a):"data"in a?s=a.data:Object.keys(a).length&&(s=a),!n["content-type"]&&typeof s<"u"&&(n["content-type"]="application/json; charse\
t=utf-8"),["PATCH","PUT"].includes(t)&&typeof s>"u"&&(s=""),Object.assign({method:t,url:r,headers:n},typeof s<"u"?{body:s}:null,e.request?{request:e.request}:null)}
function Me(e,t,r){return re(U(e,t,r))}function ne(e,t){const r=U(e,t),n=Me.bind(null,r);return Object.assign(n,{DEFAULTS:r,defaults:ne.bind(null,r),merge:U.bind(
null,r),parse:re})}var He=ne(null,qe);const se=32,ie=9,xe=59,Ge=61,oe=34,ce=92,ze=44,P=1,A=2,ae=4,N=8,T=16,D=65280,ue=P|D,b=new Uint8Array(256);b[ie]|=A,b[se]|=
A,b[xe]|=ae,b[ze]|=N;for(let e=128;e<=255;e++)b[e]|=P;for(const e of"!#$%&'*+-.^_`|~")b[e.charCodeAt(0)]|=T;for(let e=48;e<=57;e++)b[e]|=T;for(let e=65;e<=90;e++)
b[e]|=P|T;for(let e=97;e<=122;e++)b[e]|=T;const fe=(()=>{const e=function(){};return e.prototype=Object.create(null),e})();function Ke(e,t=0,r=e.length){let n=!1;
for(let s=t;s<r;s++){const i=e.charCodeAt(s);if(i===47){if(n||s===t||s>=r-1)return!1;n=!0}else if(!B(i))return!1}return n}function Xe(e,t=0,r=e.length){if(t>=r)
return!1;for(let n=t;n<r;n++)if(!B(e.charCodeAt(n)))return!1;return!0}function B(e){return(b[e]&T)!==0}function Qe(e){const t=e.length;if(t===0)return'""';let r=0;
for(;r<t&&B(e.charCodeAt(r));)r++;if(r===t)return e;let n='"',s=0;for(;r<t;){const i=e.charCodeAt(r);if(i!==ie&&(i<se||i===127||i>255))throw new TypeError(`Inva\
lid parameter value: ${e}`);(i===34||i===92)&&(n+=`${e.slice(s,r)}\\`,s=r),r++}return`${n}${e.slice(s)}"`}function It(e){const{type:t,parameters:r}=e;if(!t||!Ke(
t))throw new TypeError(`Invalid type: ${t}`);let n=t;if(r)for(const s of Object.keys(r)){if(!Xe(s))throw new TypeError(`Invalid parameter name: ${s}`);n+=`; ${s}\
=${Qe(r[s])}`}return n}function Ze(e,t){const r=ae|(t?.comma===!0?N:0),n=e.length;let s=t?.start??0;for(;(b[e.charCodeAt(s)]&A)!==0;)s++;let i=s,c=0,o=-1,a=t?.parameters===
!1?N:0;for(;i<n;){const h=e.charCodeAt(i),g=b[h];if((g&r)!==0){a|=g&N;break}(g&A)!==0?o===-1&&(o=i):o=-1,c|=h&D|g,i++}const y=o===-1?i:o,u=e.slice(s,y),l=(c&ue)===
0?u:u.toLowerCase();return i===n||a!==0?{type:l,index:i,parameters:new fe}:Ye(e,l,i,n,r)}function Ye(e,t,r,n,s){const i=new fe;e:for(;r<n;){for(r++;(b[e.charCodeAt(
r)]&A)!==0;)r++;const c=r;let o=0,a=-1;for(;r<n;){const y=e.charCodeAt(r),u=b[y];if((u&s)!==0){if((u&N)!==0)break e;continue e}if(y===Ge){const l=a===-1?r:a,h=e.
slice(c,l),g=(o&ue)===0?h:h.toLowerCase();for(r++;(b[e.charCodeAt(r)]&A)!==0;)r++;if(r<n&&e.charCodeAt(r)===oe){const d=++r;let w=!1;for(;r<n;){const j=e.charCodeAt(
r);if(j===oe){i[g]===void 0&&(i[g]=w?et(e,d,r):e.slice(d,r)),r++;let m=0;for(;r<n;){const q=e.charCodeAt(r),R=b[q];if((R&s)!==0){m=R&N;break}r++}if(m!==0)break e;
continue e}if(j===ce&&r+1<n){w=!0,r+=2;continue}r++}continue e}const f=r;let O=0,p=-1;for(;r<n;){const d=e.charCodeAt(r),w=b[d];if((w&s)!==0){O=w&N;break}(w&A)!==
0?p===-1&&(p=r):p=-1,r++}if(i[g]===void 0){const d=p===-1?r:p;i[g]=e.slice(f,d)}if(O!==0)break e;continue e}(u&A)!==0?a===-1&&(a=r):a=-1,o|=y&D|u,r++}}return{type:t,
index:r,parameters:i}}function et(e,t,r){let n="";for(let s=t;s<r;s++)e.charCodeAt(s)===ce&&(n+=e.slice(t,s),t=++s);return n+e.slice(t,r)}const tt=/^-?\d+$/,_=/^-?\d+n+$/,
S=JSON.stringify,V=JSON.parse,le=/^-?\d+n$/,pe=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,he=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,L=e=>e===void 0||typeof e=="functio\
n"||typeof e=="symbol",W=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",rt=(e,t,r)=>{let n="";typeof r=="number"?n=" ".repeat(Math.
min(10,Math.max(0,Math.floor(r)))):typeof r=="string"&&(n=r.slice(0,10));const s=typeof t=="function",i=Array.isArray(t)?new Set(t.map(String)):null,c=(f,O,p)=>(p!==
null&&typeof p=="object"&&typeof p.toJSON=="function"&&(p=p.toJSON(O)),typeof p=="string"&&_.test(p)?p+"n":typeof p=="bigint"?"rawJSON"in JSON?JSON.rawJSON(p.toString()):
p.toString()+"n":(s&&(p=t.call(f,O,p)),p!==null&&typeof p=="object"&&(p instanceof Number||p instanceof String||p instanceof Boolean)&&(p=p.valueOf()),p)),o=c({
"":e},"",e);if(L(o))return;const a=o===null||typeof o!="object",y=W(o);if(a||y)return S(o);const u=[];let l=0;const h=[{parent:{"":o},key:"",val:o,isArray:Array.
isArray(o),keys:Array.isArray(o)?null:Object.keys(o),index:0,first:!0}],g=new WeakSet([o]);for(;h.length>0;){const f=h[h.length-1];f.index===0&&(u.push(f.isArray?
"[":"{"),l++);let O=!1;if(f.isArray)if(f.index<f.val.length){f.first||u.push(","),n&&u.push(`
`+n.repeat(l));const p=f.val[f.index],d=c(f.val,String(f.index),p);if(L(d))u.push("null"),f.first=!1,f.index++;else{const w=d!==null&&typeof d=="object",j=W(d);
if(w&&!j){if(g.has(d))throw new TypeError("Converting circular structure to JSON");g.add(d),h.push({parent:f.val,key:String(f.index),val:d,isArray:Array.isArray(
d),keys:Array.isArray(d)?null:Object.keys(d),index:0,first:!0}),f.first=!1,f.index++}else u.push(S(d)),f.first=!1,f.index++}}else O=!0;else{for(;f.index<f.keys.
length;){const d=f.keys[f.index++];if(i&&!i.has(d))continue;const j=f.val[d],m=c(f.val,d,j);if(L(m))continue;f.first||u.push(","),n?u.push(`
`+n.repeat(l)+S(d)+": "):u.push(S(d)+":");const q=m!==null&&typeof m=="object",R=W(m);if(q&&!R){if(g.has(m))throw new TypeError("Converting circular structure t\
o JSON");g.add(m),h.push({parent:f.val,key:d,val:m,isArray:Array.isArray(m),keys:Array.isArray(m)?null:Object.keys(m),index:0,first:!0}),f.first=!1;break}else u.
push(S(m)),f.first=!1}f.index>=f.keys.length&&h[h.length-1]===f&&(O=!0)}O&&(l--,!f.first&&n&&u.push(`
`+n.repeat(l)),u.push(f.isArray?"]":"}"),g.delete(f.val),h.pop())}return u.join("")},nt=(e,t,r)=>{try{return"rawJSON"in JSON?S(e,(o,a)=>typeof a=="bigint"?JSON.
rawJSON(a.toString()):typeof t=="function"?t(o,a):(Array.isArray(t)&&t.includes(o),a),r):e?S(e,(o,a)=>typeof a=="string"&&_.test(a)||typeof a=="bigint"?a.toString()+
"n":typeof t=="function"?t(o,a):(Array.isArray(t)&&t.includes(o),a),r).replace(pe,"$1$2$3").replace(he,"$1$2$3"):S(e,t,r)}catch(n){if(n instanceof RangeError){const s=rt(
e,t,r);return s===void 0?void 0:"rawJSON"in JSON?s:s.replace(pe,"$1$2$3").replace(he,"$1$2$3")}throw n}},C=new Map,st=()=>{const e=JSON.parse.toString();if(C.has(
e))return C.get(e);try{const t=JSON.parse("1",(r,n,s)=>!!s?.source&&s.source==="1");return C.set(e,t),t}catch{return C.set(e,!1),!1}},it=(e,t,r,n)=>typeof t=="s\
tring"&&le.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&_.test(t)?t.slice(0,-1):typeof n=="function"?n(e,t,r):t,ot=(e,t)=>JSON.parse(e,(r,n,s)=>{const i=typeof n==
"number",c=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER,o=i&&c,a=s&&tt.test(s.source);return o&&a?BigInt(s.source):typeof t=="function"?t(r,n,s):n}),de=Number.
MAX_SAFE_INTEGER.toString(),ye=de.length,ct=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,at=/^"-?\d+n+"$/,ut=(e,t)=>{const r={"":e},n=[{parent:r,
key:"",visited:!1}];for(;n.length>0;){const s=n[n.length-1];if(s.visited){const{parent:i,key:c}=s;let o=i[c];typeof o=="string"&&(le.test(o)?o=BigInt(o.slice(0,
-1)):_.test(o)&&(o=o.slice(0,-1))),typeof t=="function"&&(o=t.call(i,c,o)),o===void 0?delete i[c]:i[c]=o,n.pop()}else{s.visited=!0;const i=s.parent[s.key];if(i!==
null&&typeof i=="object"){const o=Object.keys(i);for(let a=o.length-1;a>=0;a--)n.push({parent:i,key:o[a],visited:!1})}}}return r[""]},ge=e=>e.replace(ct,(t,r,n,s)=>{
const i=t[0]==='"';if(i&&at.test(t))return t.substring(0,t.length-1)+'n"';const o=n||s,a=r&&(r.length<ye||r.length===ye&&r<=de);return i||o||a?t:'"'+t+'n"'}),ft=(e,t)=>{
if(!e)return V(e,t);try{if(st())return ot(e,t);const r=ge(e);return V(r,(n,s,i)=>it(n,s,i,t))}catch(r){if(r instanceof RangeError){const n=ge(e),s=V(n);return ut(
s,t)}throw r}};class I extends Error{name;status;request;response;constructor(t,r,n){super(t,{cause:n.cause}),this.name="HttpError",this.status=Number.parseInt(
r),Number.isNaN(this.status)&&(this.status=0);"response"in n&&(this.response=n.response);const s=Object.assign({},n.request);n.request.headers.authorization&&(s.
headers=Object.assign({},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),s.url=s.url.replace(/\bclient_secret=\w+/g,
"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=s}}var lt="10.0.16",pt={headers:{"user-agent":`octokit-request\
.js/${lt} ${v()}`}};function ht(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;const t=Object.getPrototypeOf(
e);if(t===null)return!0;const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof r=="function"&&r instanceof r&&Function.prototype.
call(r)===Function.prototype.call(e)}var be=()=>"";async function me(e){const t=e.request?.fetch||globalThis.fetch;if(!t)throw new Error("fetch is not set. Plea\
se pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");const r=e.request?.log||
console,n=e.request?.parseSuccessResponseBody!==!1,s=ht(e.body)||Array.isArray(e.body)?nt(e.body):e.body,i=Object.fromEntries(Object.entries(e.headers).map(([l,
h])=>[l,String(h)]));let c;try{c=await t(e.url,{method:e.method,body:s,redirect:e.request?.redirect,headers:i,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(l){
let h="Unknown Error";if(l instanceof Error){if(l.name==="AbortError")throw l.status=500,l;h=l.message,l.name==="TypeError"&&"cause"in l&&(l.cause instanceof Error?
h=l.cause.message:typeof l.cause=="string"&&(h=l.cause))}const g=new I(h,500,{request:e});throw g.cause=l,g}const o=c.status,a=c.url,y={};for(const[l,h]of c.headers)
y[l]=h;const u={url:a,status:o,headers:y,data:""};if("deprecation"in y){const l=y.link&&y.link.match(/<([^<>]+)>; rel="deprecation"/),h=l&&l.pop();r.warn(`[@oct\
okit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${y.sunset}${h?`. See ${h}`:""}`)}if(o===204||o===205)return u;if(e.method===
"HEAD"){if(o<400)return u;throw new I(c.statusText,o,{response:u,request:e})}if(o===304)throw u.data=await M(c),new I("Not modified",o,{response:u,request:e});if(o>=
400)throw u.data=await M(c),new I(yt(u.data),o,{response:u,request:e});return u.data=n?await M(c):c.body,u}async function M(e){const t=e.headers.get("content-ty\
pe");if(!t)return e.text().catch(be);const r=Ze(t);if(dt(r)){let n="";try{return n=await e.text(),ft(n)}catch{return n}}else return r.type.startsWith("text/")||
r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream"?e.text().catch(be):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function dt(e){
return e.type==="application/json"||e.type==="application/scim+json"}function yt(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown er\
ror";if(typeof e=="object"&&e!==null&&"message"in e){const t=e,r="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}\
: ${t.errors.map(n=>JSON.stringify(n)).join(", ")}${r}`:`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}function H(e,t){const r=e.defaults(t);return Object.
assign(function(s,i){const c=r.merge(s,i);if(!c.request||!c.request.hook)return me(r.parse(c));const o=(a,y)=>me(r.parse(r.merge(a,y)));return Object.assign(o,{
endpoint:r,defaults:H.bind(null,r)}),c.request.hook(o,c)},{endpoint:r,defaults:H.bind(null,r)})}var x=H(He,pt);var gt="0.0.0-development";function bt(e){return`\
Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}var mt=class extends Error{constructor(e,t,r){super(bt(r)),this.request=e,this.headers=t,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&
Error.captureStackTrace(this,this.constructor)}request;headers;response;name="GraphqlResponseError";errors;data},wt=["method","baseUrl","url","headers","request",
"query","mediaType","operationName"],Ot=["query","method","url"],we=/\/api\/v3\/?$/;function At(e,t,r){if(r){if(typeof t=="string"&&"query"in r)return Promise.reject(
new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(const c in r)if(Ot.includes(c))return Promise.reject(new Error(`[@octokit/graphql] \
"${c}" cannot be used as variable name`))}const n=typeof t=="string"?Object.assign({query:t},r):t,s=Object.keys(n).reduce((c,o)=>wt.includes(o)?(c[o]=n[o],c):(c.
variables||(c.variables={}),c.variables[o]=n[o],c),{}),i=n.baseUrl||e.endpoint.DEFAULTS.baseUrl;return we.test(i)&&(s.url=i.replace(we,"/api/graphql")),e(s).then(
c=>{if(c.data.errors){const o={};for(const a of Object.keys(c.headers))o[a]=c.headers[a];throw new mt(s,o,c.data)}return c.data.data})}function G(e,t){const r=e.
defaults(t);return Object.assign((s,i)=>At(r,s,i),{defaults:G.bind(null,r),endpoint:r.endpoint})}var qt=G(x,{headers:{"user-agent":`octokit-graphql.js/${gt} ${v()}`},
method:"POST",url:"/graphql"});function St(e){return G(e,{method:"POST",url:"/graphql"})}var z="(?:[a-zA-Z0-9_-]+)",Oe="\\.",Ae=new RegExp(`^${z}${Oe}${z}${Oe}${z}\
$`),Nt=Ae.test.bind(Ae);async function jt(e){const t=Nt(e),r=e.startsWith("v1.")||e.startsWith("ghs_"),n=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?
"app":r?"installation":n?"user-to-server":"oauth"}}function Et(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}async function $t(e,t,r,n){const s=t.
endpoint.merge(r,n);return s.headers.authorization=Et(e),t(s)}var Rt=function(t){if(!t)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
if(typeof t!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");return t=t.replace(/^(token|bearer) +/i,""),Object.
assign(jt.bind(null,t),{hook:$t.bind(null,t)})};const Se="7.0.8",Ne=()=>{},kt=console.warn.bind(console),Tt=console.error.bind(console);function vt(e={}){return typeof e.
debug!="function"&&(e.debug=Ne),typeof e.info!="function"&&(e.info=Ne),typeof e.warn!="function"&&(e.warn=kt),typeof e.error!="function"&&(e.error=Tt),e}const je=`\
octokit-core.js/${Se} ${v()}`;class _t{static VERSION=Se;static defaults(t){return class extends this{constructor(...n){const s=n[0]||{};if(typeof t=="function"){
super(t(s));return}super(Object.assign({},t,s,s.userAgent&&t.userAgent?{userAgent:`${s.userAgent} ${t.userAgent}`}:null))}}}static plugins=[];static plugin(...t){
const r=this.plugins;return class extends this{static plugins=r.concat(t.filter(s=>!r.includes(s)))}}constructor(t={}){const r=new _e.Collection,n={baseUrl:x.endpoint.
DEFAULTS.baseUrl,headers:{},request:Object.assign({},t.request,{hook:r.bind(null,"request")}),mediaType:{previews:[],format:""}};if(n.headers["user-agent"]=t.userAgent?
`${t.userAgent} ${je}`:je,t.baseUrl&&(n.baseUrl=t.baseUrl),t.previews&&(n.mediaType.previews=t.previews),t.timeZone&&(n.headers["time-zone"]=t.timeZone),this.request=
x.defaults(n),this.graphql=St(this.request).defaults(n),this.log=vt(t.log),this.hook=r,t.authStrategy){const{authStrategy:i,...c}=t,o=i(Object.assign({request:this.
request,log:this.log,octokit:this,octokitOptions:c},t.auth));r.wrap("request",o.hook),this.auth=o}else if(!t.auth)this.auth=async()=>({type:"unauthenticated"});else{
const i=Rt(t.auth);r.wrap("request",i.hook),this.auth=i}const s=this.constructor;for(let i=0;i<s.plugins.length;++i)Object.assign(this,s.plugins[i](this,t))}request;graphql;log;hook;auth}})};
