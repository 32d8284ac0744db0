"use strict";exports.id=7843,exports.ids=[7843],exports.modules={87843:((j,g,u)=>{u.d(g,{expectationFault:()=>E,schemaFault:()=>w,takenFrom:()=>y});var d=u(52210),P=u.n(d),h=u(
52686);const p=new d.Ajv2020({strict:!0,strictTypes:!1,strictRequired:!1,allErrors:!1,logger:!1}),_=new WeakMap;function v(t){if(typeof t=="boolean")return p.compile(
t);let e=_.get(t);return e===void 0&&(e=p.compile(t),_.set(t,e)),e}function w(t){try{return v(t),null}catch(e){return e instanceof Error?e.message:String(e)}}function E({
json:t,headers:e,text:r},{text:s,headers:n}){if(r!==null&&!new RegExp(r,"u").test(s))return`the answer does not hold ${r}${c(s)}`;if(e!==null){const l=O(e,n,"th\
e answer's headers are");if(l!==null)return l}if(t===null)return null;let a;try{a=JSON.parse(s)}catch{return`the answer is no JSON${c(s)}`}return O(t,a,"the ans\
wer is")}function O(t,e,r){const s=v(t);if(s(e))return null;const n=s.errors?.[0],a=Object.values(n?.params??{})[0],l=$(e,n?.instancePath??""),i=n?.instancePath===
""||n===void 0?"":` at ${n.instancePath}`,o=a===void 0||n?.keyword==="required"?"":` (${m(a)})`;return`${r} not as expected${i}: it ${n?.message??"differs"}${o}\
, and is ${m(l)}`}function y(t,{text:e,headers:r,cookies:s}){const n={};let a;for(const[l,i]of Object.entries(t)){let o;const f=i.startsWith("header:")?i.slice(
7).toLowerCase():null;if(f==="set-cookie")o=s===""?void 0:s;else if(f!==null)o=r[f];else{try{a??=JSON.parse(e)}catch{return`the answer is no JSON, and holds no ${l}${c(
e)}`}o=$(a,i)}if(typeof o!="string"&&typeof o!="number")return`the answer holds no ${l} at ${i}`;n[l]=String(o)}return n}function $(t,e){let r=t;for(const s of e.
split("/").slice(1)){const n=s.replaceAll("~1","/").replaceAll("~0","~");if(typeof r!="object"||r===null||!Object.hasOwn(r,n))return;r=r[n]}return r}function m(t){
const e=t===void 0?"missing":JSON.stringify(t);return(0,h.v)(e,120)}function c(t){const e=t.replace(/\s+/g," ").trim();return e===""?"":`: ${(0,h.v)(e,120)}`}})};
