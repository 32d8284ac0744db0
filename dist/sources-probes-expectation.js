"use strict";exports.id=7843,exports.ids=[7843],exports.modules={87843:((y,_,o)=>{o.d(_,{expectationFault:()=>O,schemaFault:()=>m,takenFrom:()=>v});var c=o(52210),j=o.n(c);const f=new c.
Ajv2020({strict:!0,strictTypes:!1,strictRequired:!1,allErrors:!1,logger:!1}),d=new WeakMap;function h(t){if(typeof t=="boolean")return f.compile(t);let e=d.get(
t);return e===void 0&&(e=f.compile(t),d.set(t,e)),e}function m(t){try{return h(t),null}catch(e){return e instanceof Error?e.message:String(e)}}function O({json:t,
headers:e,text:r},{text:s,headers:n}){if(r!==null&&!new RegExp(r,"u").test(s))return`the answer does not hold ${r}${u(s)}`;if(e!==null){const l=p(e,n,"the answe\
r's headers are");if(l!==null)return l}if(t===null)return null;let a;try{a=JSON.parse(s)}catch{return`the answer is no JSON${u(s)}`}return p(t,a,"the answer is")}
function p(t,e,r){const s=h(t);if(s(e))return null;const n=s.errors?.[0],a=Object.values(n?.params??{})[0],l=$(e,n?.instancePath??""),i=n?.instancePath===""||n===
void 0?"":` at ${n.instancePath}`,w=a===void 0||n?.keyword==="required"?"":` (${g(a)})`;return`${r} not as expected${i}: it ${n?.message??"differs"}${w}, and is\
 ${g(l)}`}function v(t,{text:e,headers:r}){const s={};let n;for(const[a,l]of Object.entries(t)){let i;if(l.startsWith("header:"))i=r[l.slice(7).toLowerCase()];else{
try{n??=JSON.parse(e)}catch{return`the answer is no JSON, and holds no ${a}${u(e)}`}i=$(n,l)}if(typeof i!="string"&&typeof i!="number")return`the answer holds n\
o ${a} at ${l}`;s[a]=String(i)}return s}function $(t,e){let r=t;for(const s of e.split("/").slice(1)){const n=s.replaceAll("~1","/").replaceAll("~0","~");if(typeof r!=
"object"||r===null||!Object.hasOwn(r,n))return;r=r[n]}return r}function g(t){const e=t===void 0?"missing":JSON.stringify(t);return e.length>120?`${e.slice(0,120)}\
\u2026`:e}function u(t){const e=t.replace(/\s+/g," ").trim();return e===""?"":`: ${e.slice(0,120)}${e.length>120?"\u2026":""}`}})};
