"use strict";exports.id=7843,exports.ids=[7843],exports.modules={87843:((y,$,i)=>{i.d($,{expectationFault:()=>g,schemaFault:()=>m,takenFrom:()=>w});var c=i(52210),j=i.n(c),f=i(
52686);const d=new c.Ajv2020({strict:!0,strictTypes:!1,strictRequired:!1,allErrors:!1,logger:!1}),h=new WeakMap;function p(t){if(typeof t=="boolean")return d.compile(
t);let e=h.get(t);return e===void 0&&(e=d.compile(t),h.set(t,e)),e}function m(t){try{return p(t),null}catch(e){return e instanceof Error?e.message:String(e)}}function g({
json:t,headers:e,text:r},{text:s,headers:n}){if(r!==null&&!new RegExp(r,"u").test(s))return`the answer does not hold ${r}${u(s)}`;if(e!==null){const l=_(e,n,"th\
e answer's headers are");if(l!==null)return l}if(t===null)return null;let a;try{a=JSON.parse(s)}catch{return`the answer is no JSON${u(s)}`}return _(t,a,"the ans\
wer is")}function _(t,e,r){const s=p(t);if(s(e))return null;const n=s.errors?.[0],a=Object.values(n?.params??{})[0],l=v(e,n?.instancePath??""),o=n?.instancePath===
""||n===void 0?"":` at ${n.instancePath}`,E=a===void 0||n?.keyword==="required"?"":` (${O(a)})`;return`${r} not as expected${o}: it ${n?.message??"differs"}${E}\
, and is ${O(l)}`}function w(t,{text:e,headers:r}){const s={};let n;for(const[a,l]of Object.entries(t)){let o;if(l.startsWith("header:"))o=r[l.slice(7).toLowerCase()];else{
try{n??=JSON.parse(e)}catch{return`the answer is no JSON, and holds no ${a}${u(e)}`}o=v(n,l)}if(typeof o!="string"&&typeof o!="number")return`the answer holds n\
o ${a} at ${l}`;s[a]=String(o)}return s}function v(t,e){let r=t;for(const s of e.split("/").slice(1)){const n=s.replaceAll("~1","/").replaceAll("~0","~");if(typeof r!=
"object"||r===null||!Object.hasOwn(r,n))return;r=r[n]}return r}function O(t){const e=t===void 0?"missing":JSON.stringify(t);return(0,f.v)(e,120)}function u(t){const e=t.
replace(/\s+/g," ").trim();return e===""?"":`: ${(0,f.v)(e,120)}`}})};
