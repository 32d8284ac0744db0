"use strict";exports.id=9420,exports.ids=[9420],exports.modules={99420:((Cu,gr,gt)=>{gt.d(gr,{YOg:()=>Re,zMY:()=>sr,gMt:()=>qc,k5n:()=>at,Whr:()=>st,euz:()=>su,_H3:()=>Xc,aig:()=>or,
Ikc:()=>Wc,g1P:()=>lr,rej:()=>Gc,YjP:()=>Ne,KCZ:()=>ut,L5J:()=>te});function ju(e){return e}function Nu(e){return e}function Ru(){return e=>e}function Du(e){}function Fu(e){
throw new Error("Unexpected value in exhaustive check")}function Uu(e){}function yt(e){const t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(
e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function vt(e,t="|"){return e.map(n=>kt(n)).join(t)}function Ue(e,t){return typeof t=="bigint"?t.toString():
t}class yr{constructor(t){this._getter=t,this._value=void 0}get value(){const t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}}
function me(e){return new yr(e)}function vr(e){return e==null}function Me(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(
t,n)}function br(e,t){const n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}const bt=null;function Mu(e,t,n){let r;
Object.defineProperty(e,t,{get(){if(r!==bt)return r===void 0&&(r=bt,r=n()),r},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function Lu(e){return Object.
create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function G(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}
function Le(e){const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function D(e){return Le(e._zod.def)??e._zod.def.shape}function zt(e,t,n){
Object.defineProperty(e,t,{get(){const r=n();return G(this,t,r),r},enumerable:!0,configurable:!0})}function wt(e,t,n){t in e?G(e,t,n):e[t]=n}function X(e,t,n,r){
const o=D(t);for(const i of n){const s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?zt(e,i,()=>{const c=t._zod.def.shape[i];return r?r(c,i):c}):wt(
e,i,r?r(s.value,i):s.value))}}function zr(e,t){for(const n of Reflect.ownKeys(t)){const r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?zt(e,n,()=>t[n]):
wt(e,n,r.value))}}function E(...e){const t={};for(const n of e){const r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},
t)}function Bu(e){return E(e._zod.def)}function Ju(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function Ku(e){const t=Object.keys(e),n=t.map(r=>e[r]);return Promise.
all(n).then(r=>{const o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function Vu(e=10){const t="abcdefghijklmnopqrstuvwxyz";let n="";for(let r=0;r<e;r++)
n+=t[Math.floor(Math.random()*t.length)];return n}function wr(e){return JSON.stringify(e)}function $r(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(
/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const $t="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function ne(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}const Zr=me(()=>{if(T.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{const e=Function;return new e(""),
!0}catch{return!1}});function Y(e){if(ne(e)===!1)return!1;const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const n=t.prototype;return!(ne(n)===
!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Zt(e){return Y(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof
Set?new Set(e):e}function Wu(e){let t=0;for(const n in e)Object.prototype.hasOwnProperty.call(e,n)&&t++;return t}const Gu=e=>{const t=typeof e;switch(t){case"un\
defined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"fu\
nction";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&
e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"\
date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},kr=new Set(["string","number","symbol"]),Xu=new Set(
["string","number","bigint","boolean","symbol","undefined"]);function q(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function M(e,t,n){const r=new e._zod.constr(
t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function _(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){
if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,
error:()=>t.error}:t}function Hu(e){let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){return t??(t=e()),Reflect.set(t,r,o,
i)},has(n,r){return t??(t=e()),Reflect.has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(
t)},getOwnPropertyDescriptor(n,r){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(t,r,o)}})}
function kt(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Sr(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&
e[t]._zod.optout==="optional")}const Pr={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[
-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Yu={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],
uint64:[BigInt(0),BigInt("18446744073709551615")]};function Or(e,t){const n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on ob\
ject schemas containing refinements");const i={};return X(i,e,_e(e,t)),M(e,E(n,{shape:i,checks:[]}))}function _e(e,t){const n=D(e),r=[];for(const o of Reflect.ownKeys(
t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function Ar(e,t){const n=e.
_zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const i=new Set(_e(e,t)),s={};return X(s,
e,Reflect.ownKeys(D(e)).filter(c=>!i.has(c))),M(e,E(n,{shape:s,checks:[]}))}function Er(e,t){if(!Y(t))throw new Error("Invalid input to extend: expected a plain\
 object");const n=e._zod.def.checks;if(n&&n.length>0){const o=D(e);for(const i of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return M(e,E(e._zod.def,{shape:St(e,t)}))}function St(e,t){const n={};
return X(n,e,Reflect.ownKeys(D(e))),zr(n,t),n}function Tr(e,t){if(!Y(t))throw new Error("Invalid input to safeExtend: expected a plain object");return M(e,E(e._zod.
def,{shape:St(e,t)}))}function Ir(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend\
()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const n={};X(
n,e,Reflect.ownKeys(D(e))),X(n,t,Reflect.ownKeys(D(t)));const r=E(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});
return M(e,r)}function Pt(e,t,n,r="partial"){const i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${r}() cannot be used on object schemas containing ref\
inements`);const c=n?new Set(_e(t,n)):void 0,u={};return X(u,t,Reflect.ownKeys(D(t)),e&&((a,l)=>c&&!c.has(l)?a:new e({type:"optional",innerType:a}))),M(t,E(t._zod.
def,{shape:u,checks:[]}))}function xr(e,t,n){const r=n?new Set(_e(t,n)):void 0,o={};return X(o,t,Reflect.ownKeys(D(t)),(i,s)=>r&&!r.has(s)?i:new e({type:"nonopt\
ional",innerType:i})),M(t,E(t._zod.def,{shape:o}))}function j(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)
return!0;return!1}function Cr(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function F(e,t){
return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function re(e){return typeof e=="string"?e:e?.message}function Ot(e){const t=[];for(const n of e??
[]){const r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;const o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function Be(e,t,n){var r;
for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function L(e,t,n){var r;const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??
(r.schema=e.inst):e.schema=e.inst);const i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:re(e.inst?._zod.def?.error?.(e))??re(i?.(e))??
re(t?.error?.(e))??re(n.customError?.(e))??re(n.localeError?.(e))??"Invalid input",c={};for(const u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||
u==="input"||u==="__proto__"||(c[u]=e[u]);return c.path??(c.path=[]),c.message=s,t?.reportInput&&(c.input=e.input),c}function qu(e){return e instanceof Set?"set":
e instanceof Map?"map":e instanceof File?"file":"unknown"}const jr=/[\uD800-\uDBFF]/;function Je(e){const t=e.length;if(!jr.test(e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Ke(e){return Array.isArray(e)?"array":typeof e=="string"?
"string":"unknown"}function Nr(e){const t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.
isArray(e))return"array";const n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function oe(...e){
const[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function Qu(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function Rr(e){const t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function Dr(e){
let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function ea(e){const t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%
4)%4);return Rr(t+n)}function ta(e){return Dr(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function na(e){const t=e.replace(/^0x/,"");if(t.length%2!==
0)throw new Error("Invalid hex string length");const n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}
function ra(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}class oa{constructor(...t){}}function Fr(e,t){for(const n in t){const r=Object.
getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Ur(e,n,r.value)}}function B(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Ve(e,t,n){return B(e,t,n,!1)}function ge(e,t){for(const n in e){const r=e[n];Object.defineProperty(t,n,{configurable:!0,
enumerable:!0,get(){return B(this,n,r(this))},set(o){B(this,n,o)}})}return t}function Ur(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?
n:B(this,t,n.bind(this))},set(r){B(this,t,r)}})}function Mr(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}let We,J=!1;const Lr={configurable:!0,get(){
J=!0}};function b(e,t,n){const r=Object.getPrototypeOf(e._zod);if(t in r&&We!==e._zod){We=void 0;return}We=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){
Object.defineProperty(this,t,Lr);const o=J;J=!1;try{const i=n(this);return J?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),
J=J||o,i}catch(i){throw delete this[t],J=J||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Br(e,t,n,r){const o=Mr(
e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),
i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}const Jr="~c\
onstantCatch";function Kr(e){const t=()=>e;return t[Jr]=!0,t}var At;const ia=Object.freeze({status:"aborted"}),Ge={value:void 0,enumerable:!1};let Et="captureSt\
ackTrace"in Error?Error:null;function Vr(e){const t=Et;if(t){const n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Et=null,new e}
try{return new e}finally{t.stackTraceLimit=n}}}return new e}function d(e,t,n,r){const o={};function i(h){this.def=h,this.constr=f,this.traits=new Set}i.prototype=
o;const s=n,c=s&&new WeakSet;function u(h,p){if(h._zod){if(h._zod.traits.has(e))return}else{Ge.value=new i(p);try{Object.defineProperty(h,"_zod",Ge)}finally{Ge.
value=void 0}}if(h._zod.traits.add(e),t(h,p),c){const g=Object.getPrototypeOf(h),y=h._zod.constr.prototype;let S=g;for(;S&&S!==y;)S=Object.getPrototypeOf(S);const C=S??
g;c.has(C)||(c.add(C),Fr(C,s))}const m=f.prototype;for(const g in m)Object.prototype.hasOwnProperty.call(m,g)&&(g in h||(h[g]=m[g].bind(h)))}const a=r?.Parent??
Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function f(h){const p=r?.Parent?Vr(l):this;u(p,h);const m=p._zod.deferred;if(m){for(const y of m)
y();p._zod.deferred=void 0}const g=globalThis.__zod_globalConfig?.postProcessor;return g&&g(p),p}return Object.defineProperty(f,"init",{value:u}),Object.defineProperty(
f,Symbol.hasInstance,{value:h=>r?.Parent&&h instanceof r.Parent?!0:h?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}const sa=null;class H extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class Tt extends Error{constructor(t){super(`Encountered unidirectional trans\
form during encode: ${t}`),this.name="ZodEncodeError"}}(At=globalThis).__zod_globalConfig??(At.__zod_globalConfig={});const T=globalThis.__zod_globalConfig;function N(e){
return e&&Object.assign(T,e),T}class Wr extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclic\
Error"}}const Xe="~memo",It=[];function xt(e){return e!==null&&typeof e=="object"}function He(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}const Ct=new WeakMap,
Q=0,ye=1,ie=2;function se(e,t,n){const r=Ct.get(e);if(r!==void 0)return r?ie:Q;if(t.has(e))return ie;t.add(e);let o=Q;const i=l=>{if(o!==ie&&l?._zod){const f=se(
l,t,n);f>o&&(o=f)}},s=(l,f)=>{let h=Q;for(const p of Reflect.ownKeys(l)){const m=Object.getOwnPropertyDescriptor(l,p);if(f&&!m.enumerable)continue;const g=m.get?
ye:m.value?._zod?se(m.value,t,n):Q;g>h&&(h=g)}return h},c=l=>{l>o&&(o=l)},u=e._zod.def,a=u.type;switch(a){case"object":{const l=Le(u);c(l?s(l,!0):ye),i(u.catchall);
break}case"array":i(u.element);break;case"tuple":for(const l of u.items)i(l);i(u.rest);break;case"record":case"map":i(u.keyType),i(u.valueType);break;case"set":
i(u.valueType);break;case"union":for(const l of u.options)i(l);break;case"intersection":i(u.left),i(u.right);break;case"optional":case"nullable":case"default":case"\
prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":i(u.innerType);break;case"pipe":i(u.in),i(u.out);break;case"function":i(u.input),
i(u.output);break;case"lazy":{const l=u._cachedInner??(n?e._zod.innerType:void 0);c(l?se(l,t,!1):ye);break}case"template_literal":case"string":case"number":case"\
int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"lite\
ral":case"file":case"transform":case"custom":break;default:for(const l in u){const f=Object.getOwnPropertyDescriptor(u,l);if(!f||f.get)continue;const h=f.value;
if(!(!h||typeof h!="object")){if(h._zod)i(h);else if(Array.isArray(h))for(const p of h)i(p)}}}return t.delete(e),Gr(e,o)}function Gr(e,t){return t!==ye&&Ct.set(
e,t===ie),t}function ca(e){return se(e,new Set,!0)!==Q}function Xr(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}let ve;const be=[],
Hr={alloc(e,t,n){const r=ve;if(!r)return n;ve=void 0;const o={value:n,issues:null};return r.set(t.value,o),be.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.
deferred=[]),e._zod.deferred.push(()=>{const n=e._zod.parse,r=(o,i)=>{if(i.direction!=="backward"&&qr(i,o.value))throw new Wr;return n(o,i)};e._zod.parse=r,e._zod.
run===n&&(e._zod.run=r)})},attach(e){var t;let n,r=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{const s=e._zod.parse,c=(u,a)=>{if(n===void 0){
const S=se(e,new Set,!1);if(S===Q)return e._zod.parse=s,e._zod.run===c&&(e._zod.run=s),s(u,a);S===ie||r?n=!0:r=!0}const l=u.value;if(!xt(l))return s(u,a);let f=a[Xe];
f||(f={buckets:new WeakMap,backEdges:void 0},a[Xe]=f);let h;o===a?h=i:(h=Xr(f,e),o=a,i=h);const p=h.get(l);if(p)return u.value=p.value,p.issues?p.issues.length&&
u.issues.push(...He(p.issues)):(u.memo=!0,f.backEdges??(f.backEdges=new WeakSet),f.backEdges.add(p.value)),u;ve=h;const m=be.length,g=s(u,a);ve=void 0;const y=be.
length>m?be.pop():void 0;return g instanceof Promise?g.then(S=>(y&&(y.issues=S.issues.length?He(S.issues):It),S)):(y&&(y.issues=g.issues.length?He(g.issues):It),
g)};e._zod.parse=c,e._zod.run===s&&(e._zod.run=c)})}};function Yr(){return Hr}function qr(e,t){const n=e[Xe]?.backEdges;return n!==void 0&&xt(t)&&n.has(t)}const Qr=/^[cC][0-9a-z]{6,}$/,
eo=/^[0-9a-z]+$/,to=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,no=/^[0-9a-vA-V]{20}$/,ro=/^[A-Za-z0-9]{27}$/,oo=/^[a-zA-Z0-9_-]{21}$/;function io(e){return new RegExp(
`^[a-zA-Z0-9_-]{${e}}$`)}const so=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,ua=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
co=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,jt=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89a\
bAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
aa=null,la=null,da=null,uo=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,fa=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
pa=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,ha=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,
ma=null,_a=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,ao="^(?=[\\s\\S]\
*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function lo(){return new RegExp(ao,"u")}const fo=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
po=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
ga=e=>{const t=util.escapeRegex(e??":");return new RegExp(`^(?:[0-9A-F]{2}${t}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${t}){5}[0-9a-f]{2}$`)},ho=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
mo=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
ya=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,va=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,ba=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
za=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,_o=/^https?$/,go=/^\+[1-9]\d{6,14}$/,wa=/^\d(?:[ -]?\d){11,18}$/,$a=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
Za=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Nt="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[0\
2])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function yo(e){return new RegExp(`^${e}$`)}const vo=yo(Nt);function Ye(e){
const t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}\
}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function bo(e){return new RegExp(`^${Ye(e)}$`)}function zo(e){const t=["Z"];e.offset&&
t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const n=`${Ye({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${Ye({precision:e.precision})}`:
n;return new RegExp(`^${Nt}T(?:${r})$`)}const wo=/^[\s\S]{0,}$/,ka=e=>{const t=e?`[\\s\\S]{${e?.minimum??0},${e?.maximum??""}}`:"[\\s\\S]*";return new RegExp(`^${t}\
$`)},$o=/^-?\d+n?$/,Sa=/^-?\d+$/,Rt=/^-?\d+(?:\.\d+)?$/,Zo=/^(?:true|false)$/i,Pa=/^null$/i,Oa=/^undefined$/i,ko=/^[^A-Z]*$/,So=/^[^a-z]*$/,Aa=/^[0-9a-fA-F]*$/;
function Ea(e,t){return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`)}function Ta(e){return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}const Ia=/^[0-9a-fA-F]{32}$/,xa=null,Ca=null,
ja=/^[0-9a-fA-F]{40}$/,Na=null,Ra=null,Da=/^[0-9a-fA-F]{64}$/,Fa=null,Ua=null,Ma=/^[0-9a-fA-F]{96}$/,La=null,Ba=null,Ja=/^[0-9a-fA-F]{128}$/,Ka=null,Va=null,O=d(
"$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),Wa=e=>{const t=e.value;return!util.nullish(t)&&t.size!==void 0},
qe=e=>{const t=e.value;return!vr(t)&&t.length!==void 0},ze={number:"number",bigint:"bigint",object:"date"},Dt=d("$ZodCheckLessThan",(e,t)=>{O.init(e,t);const n=ze[typeof t.
value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:ze[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Ft=d("$ZodCheckGreaterThan",(e,t)=>{O.init(e,t);const n=ze[typeof t.
value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:ze[typeof r.value]??n,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Po=d("$ZodCheckMultipleOf",(e,t)=>{O.init(e,t),e._zod.check=n=>{
if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.value=="bigint"?t.value!==BigInt(0)&&n.value%t.
value===BigInt(0):br(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.value,input:n.value,inst:e,continue:!t.abort})}}),
Oo=d("$ZodCheckNumberFormat",(e,t)=>{O.init(e,t),t.format=t.format||"float64";const n=t.format?.includes("int"),r=n?"int":"number",[o,i]=Pr[t.format];e._zod.check=
s=>{const c=s.value;if(n){if(!Number.isInteger(c)){s.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:c,inst:e});return}if(!Number.
isSafeInteger(c)){c>0?s.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,
inclusive:!0,continue:!t.abort}):s.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",
inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}c<o&&s.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),c>i&&s.issues.push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),Ga=null,Xa=null,Ha=null,Ya=null,Ao=d("$Z\
odCheckMaxLength",(e,t)=>{var n;O.init(e,t),(n=e._zod.def).when??(n.when=qe),e._zod.check=r=>{const o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?Je(
o):i)<=t.maximum)return;const c=Ke(o);r.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Eo=d("$ZodChec\
kMinLength",(e,t)=>{var n;O.init(e,t),(n=e._zod.def).when??(n.when=qe),e._zod.check=r=>{const o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?Je(o):i)>=t.minimum)return;const c=Ke(o);r.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),To=d("$\
ZodCheckLengthEquals",(e,t)=>{var n;O.init(e,t),(n=e._zod.def).when??(n.when=qe),e._zod.check=r=>{const o=r.value,i=o.length,s=typeof o=="string"&&i>=t.length&&
i<=t.length*2?Je(o):i;if(s===t.length)return;const c=Ke(o),u=s>t.length;r.issues.push({origin:c,...u?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.
length},inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),we=d("$ZodCheckStringFormat",(e,t)=>{var n,r;O.init(e,t),t.pattern?(n=e._zod).check??(n.
check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.
pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),Io=d("$ZodCheckRegex",(e,t)=>{we.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
xo=d("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=ko),we.init(e,t)}),Co=d("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=So),we.init(e,t)}),jo=d("$Zod\
CheckIncludes",(e,t)=>{O.init(e,t);const n=q(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
No=d("$ZodCheckStartsWith",(e,t)=>{O.init(e,t);const n=new RegExp(`^${q(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||r.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),Ro=d("$ZodCheckEndsWith",(e,t)=>{
O.init(e,t);const n=new RegExp(`.*${q(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"i\
nvalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}});function Ut(e,t,n){e.issues.length&&t.issues.push(...F(n,e.issues))}
const qa=null,Do=d("$ZodCheckProperties",(e,t)=>{O.init(e,t),Ve(e,Symbol.iterator,function*(){yield e});let n;e._zod.check=r=>{if(r.value==null){r.issues.push({
expected:"object",code:"invalid_type",input:r.value,inst:e});return}n??(n=Reflect.ownKeys(t.shape).map(s=>[s,t.shape[s]]));const o=r.value;let i;for(const[s,c]of n){
const u=c._zod.run({value:o[s],issues:[]},{});u instanceof Promise?(i??(i=[]),i.push(u.then(a=>Ut(a,r,s)))):Ut(u,r,s)}if(i)return Promise.all(i).then(()=>{})}}),
Qa=null,Fo=d("$ZodCheckOverwrite",(e,t)=>{O.init(e,t),e._zod.check=n=>{n.value=t.tx(n.value)}});class Uo{constructor(t=[],n={}){this.content=[],this.indent=0,this.
args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"\
async"});return}const r=t.split(`
`).filter(s=>s),o=Math.min(...r.map(s=>s.length-s.trimStart().length)),i=r.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(const s of i)this.content.
push(s)}compile(){const t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}const Mo={major:4,minor:6,patch:7},z=d("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=
Mo;const r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(const i of o)for(const s of i._zod.onattach)s(e);if(o.length===
0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const i=(c,u,a)=>{if(c.memo)return c;let l=j(c),f;for(const h of u){
if(h._zod.def.when){if(Cr(c)||!h._zod.def.when(c))continue}else if(l)continue;const p=c.issues.length,m=h._zod.check(c);if(m instanceof Promise&&a?.async===!1)throw new H;
if(f||m instanceof Promise)f=(f??Promise.resolve()).then(async()=>{await m,c.issues.length!==p&&(Be(c.issues,p,e),l||(l=j(c,p)))});else{if(c.issues.length===p)continue;
Be(c.issues,p,e),l||(l=j(c,p))}}return f?f.then(()=>c):c},s=(c,u,a)=>{if(j(c))return c.aborted=!0,c;const l=i(u,o,a);if(l instanceof Promise){if(a.async===!1)throw new H;
return l.then(f=>e._zod.parse(f,a))}return e._zod.parse(l,a)};e._zod.run=(c,u)=>{if(u.skipChecks)return e._zod.parse(c,u);if(u.direction==="backward"){const l=e.
_zod.parse({value:c.value,issues:[]},{...u,skipChecks:!0});return l instanceof Promise?l.then(f=>s(f,c,u)):s(l,c,u)}const a=e._zod.parse(c,u);if(a instanceof Promise){
if(u.async===!1)throw new H;return a.then(l=>i(l,o,u))}return i(a,o,u)}}},{get"~standard"(){return Ve(this,"~standard",Lt(this))},set"~standard"(e){B(this,"~sta\
ndard",e)}}),Mt=(e,t)=>e.issues.length?{issues:e.issues.map(n=>L(n,t,N()))}:{value:e.value};async function Lo(e,t){const n={async:!0};return Mt(await e._zod.run(
{value:t,issues:[]},n),n)}function Lt(e){return{validate:t=>{const n={async:!1};try{const r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Mt(
r,n)}catch{}return Lo(e,t)},vendor:"zod",version:1}}const Qe=d("$ZodString",(e,t)=>{z.init(e,t),e._zod.pattern=t.pattern??wo,e._zod.parse=(n,r)=>{if(t.coerce)try{
n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),Z=d("$ZodString\
Format",(e,t)=>{we.init(e,t),Qe.init(e,t)}),Bo=d("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=co),Z.init(e,t)}),Jo=d("$ZodUUID",(e,t)=>{if(t.version){const r={v1:1,
v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=jt(r))}else t.pattern??
(t.pattern=jt());Z.init(e,t)}),Ko=d("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=uo),Z.init(e,t)}),Bt=1,$e=2;function Jt(e){try{return typeof URL<"u"&&typeof URL.canParse==
"function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Vo(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Jt(e)||$e:Wo(e,t)}function Wo(e,t){
if(!t.normalize&&t.protocol?.source===_o.source&&!/^https?:\/\//i.test(e))return Bt;try{if(typeof URL<"u"){const n=URL;if(typeof n.parse=="function")return n.parse(
e)??$e}return new URL(e)}catch{return $e}}const Go=/[\t\n\r]/g;function Kt(e){return e.replace(Go,"")}function Xo(e,t){return t.lastIndex=0,t.test(e.hostname)}function Ho(e,t){
return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}const Yo=d("$ZodURL",(e,t)=>{Z.init(e,t),e._zod.check=n=>{try{const r=n.
value.trim(),o=Vo(r,t);if(o===Bt){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort});return}if(o===
$e){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=Kt(r);return}t.hostname&&!Xo(o,t.hostname)&&
n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!Ho(o,t.
protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),n.value=
t.normalize?o.href:Kt(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),qo=d("$ZodEmoji",(e,t)=>{t.
pattern??(t.pattern=lo()),Z.init(e,t)}),Qo=d("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoi\
d length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?oo:io(t.length)),Z.init(e,t)}),ei=d("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Qr),Z.init(e,t)}),ti=d(
"$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=eo),Z.init(e,t)}),ni=d("$ZodULID",(e,t)=>{t.pattern??(t.pattern=to),Z.init(e,t)}),ri=d("$ZodXID",(e,t)=>{t.pattern??(t.
pattern=no),Z.init(e,t)}),oi=d("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=ro),Z.init(e,t)}),ii=d("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=zo(t)),Z.init(e,
t)}),si=d("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=vo),Z.init(e,t)}),ci=d("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=bo(t)),Z.init(e,t)}),ui=d("$ZodISODurat\
ion",(e,t)=>{t.pattern??(t.pattern=so),Z.init(e,t)}),ai=d("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=fo),Z.init(e,t)}),li=/^[0-9a-fA-F:.]+$/;function Vt(e){return li.
test(e)?Jt(`http://[${e}]`):!1}const di=d("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=po),Z.init(e,t),e._zod.check=n=>{Vt(n.value)||n.issues.push({code:"invalid_fo\
rmat",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}}),el=null,fi=d("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=ho),Z.init(e,t)});function pi(e){const t=e.
split("/");if(t.length!==2)return!1;const[n,r]=t;if(!r)return!1;const o=Number(r);return`${o}`!==r||o<0||o>128?!1:Vt(n)}const hi=d("$ZodCIDRv6",(e,t)=>{t.pattern??
(t.pattern=mo),Z.init(e,t),e._zod.check=n=>{pi(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});function Wt(e){
if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}const mi=/^[0-9a-zA-Z+/]*={0,2}$/,_i=d("$ZodBase64",(e,t)=>{t.
pattern??(t.pattern=mi),Z.init(e,t),e._zod.check=n=>{Wt(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.abort})}}),
Gt=/^[A-Za-z0-9_-]*$/;function gi(e){if(!Gt.test(e))return!1;const t=e.replace(/[-_]/g,r=>r==="-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return Wt(n)}
const yi=d("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Gt),Z.init(e,t),e._zod.check=n=>{gi(n.value)||n.issues.push({code:"invalid_format",format:"base64url",input:n.
value,inst:e,continue:!t.abort})}}),vi=d("$ZodE164",(e,t)=>{t.pattern??(t.pattern=go),Z.init(e,t)}),bi=/[- ]/g;function zi(e){let t=e.length,n=1,r=0;for(;t;){const o=e.
charCodeAt(--t)-48;n^=1,r+=n?[0,2,4,6,8,1,3,5,7,9][o]:o}return r%10===0}function tl(e){return regexes.creditCard.test(e)?zi(e.replace(bi,"")):!1}const nl=null;function wi(e){
let t=0;const n=e.length;for(let r=4;r<n;r++){const o=e.charCodeAt(r);t=(o>=65?t*100+(o-55):t*10+(o-48))%97}for(let r=0;r<4;r++){const o=e.charCodeAt(r);t=(o>=65?
t*100+(o-55):t*10+(o-48))%97}return t===1}function rl(e){return regexes.iban.test(e)?wi(e):!1}const ol=null;function $i(e,t=null){try{const n=e.split(".");if(n.
length!==3)return!1;const[r]=n;if(!r)return!1;const o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}
const Zi=d("$ZodJWT",(e,t)=>{Z.init(e,t),e._zod.check=n=>{$i(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.
abort})}}),il=null,Xt=d("$ZodNumber",(e,t)=>{z.init(e,t),e._zod.pattern=Rt,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}const o=n.value;if(typeof o==
"number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;const i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.
push({expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),ki=d("$ZodNumberFormat",(e,t)=>{Oo.init(e,t),Xt.init(e,t)}),Si=d("$ZodBoo\
lean",(e,t)=>{z.init(e,t),e._zod.pattern=Zo,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}const o=n.value;return typeof o=="boolean"||n.issues.push(
{expected:"boolean",code:"invalid_type",input:o,inst:e}),n}}),Pi=d("$ZodBigInt",(e,t)=>{z.init(e,t),e._zod.pattern=$o,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=
BigInt(n.value)}catch{}return typeof n.value=="bigint"||n.issues.push({expected:"bigint",code:"invalid_type",input:n.value,inst:e}),n}}),sl=null,cl=null,ul=null,
al=null,ll=null,Oi=d("$ZodUnknown",(e,t)=>{z.init(e,t),e._zod.parse=n=>n}),Ai=d("$ZodNever",(e,t)=>{z.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"ne\
ver",code:"invalid_type",input:n.value,inst:e}),n)}),dl=null,Ei=d("$ZodDate",(e,t)=>{z.init(e,t),e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=new Date(n.value)}catch{}
const o=n.value,i=o instanceof Date;return i&&!Number.isNaN(o.getTime())||n.issues.push({expected:"date",code:"invalid_type",input:o,...i?{received:"Invalid Dat\
e"}:{},inst:e}),n}});function Ti(e,t){const n=Ot(e._zod.def.checks);if(!n.length)return;const r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{
const c=t(i.value);if(c>r&&!s?.skipChecks&&s?.direction!=="backward"){for(const[u,a]of Ot(e._zod.def.checks))if(c>u&&a._zod.def.when(i)){const l=i.issues.length;
return a._zod.check(i),i.issues[l].continue=!1,Be(i.issues,l,e),i}}return o(i,s)}}const Ii=e=>Array.isArray(e)?e.length:-1,fl=e=>e instanceof Map?e.size:-1,pl=e=>e instanceof
Set?e.size:-1;function Ht(e,t,n){e.issues.length&&t.issues.push(...F(n,e.issues)),t.value[n]=e.value}const xi=d("$ZodArray",(e,t)=>{z.init(e,t);const n=T.memoizer;
n?.attach(e),e._zod.parse=(r,o)=>{const i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.
alloc(e,r,Array(i.length),o):Array(i.length);const s=[],c=o?.abortEarly;for(let u=0;u<i.length;u++){const a=i[u],l=t.element._zod.run({value:a,issues:[]},o);if(l instanceof
Promise)s.push(l.then(f=>Ht(f,r,u)));else if(Ht(l,r,u),c&&l.issues.length!==0&&j(l))break}return s.length?Promise.all(s).then(()=>r):r},Ti(e,Ii)});function Ze(e,t,n,r,o,i){
const s=n in r,c=i==="optional";if(!(!s&&c&&o==="optional")){if(e.issues.length){if(o!==void 0&&c&&!s)return;t.issues.push(...F(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!c)&&(t.value[n]=
void 0):t.value[n]=e.value}}const Ci=[];function Yt(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Ci,o=r.length?[...t,...r]:
t;for(const s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);const i=Sr(e.
shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function qt(e,t,n,r,o,i,s){const c=[],u=o.keySet,a=o.catchall.
_zod,l=a.def.type,f=a.optin,h=a.optout;let p=0;for(const m in t){if(s&&n.issues.length!==p){if(j(n,p))break;p=n.issues.length}if(u.has(m))continue;if(m==="__pro\
to__"){l==="never"&&c.push(m);continue}if(l==="never"){c.push(m);continue}const g=a.run({value:t[m],issues:[]},r);g instanceof Promise?e.push(g.then(y=>Ze(y,n,m,
t,f,h))):Ze(g,n,m,t,f,h)}return c.length&&n.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}const ji=d(
"$ZodObject",(e,t)=>{z.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){const a=()=>{const l={...r};return Object.
defineProperty(t,"shape",{value:l}),a.raw=l,l};a.raw=r,Object.defineProperty(t,"shape",{get:a})}const o=me(()=>Yt(t));b(e,"propValues",a=>{const l=a.def.shape,f={};
for(const h in l){const p=l[h]._zod;if(p.values){Object.prototype.hasOwnProperty.call(f,h)||G(f,h,new Set);for(const m of p.values)f[h].add(m);p.optin!==void 0&&
f[h].add(void 0)}}return f});const i=ne,s=t.catchall;let c;const u=T.memoizer;u?.attach(e),e._zod.parse=(a,l)=>{c??(c=o.value);const f=a.value;if(!i(f))return a.
issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),a;a.value=u?u.alloc(e,a,{},l):{};const h=[],p=c.shape,m=l?.abortEarly;let g=a.issues.length;
for(const y of c.allKeys){if(m&&a.issues.length!==g){if(j(a,g))break;g=a.issues.length}if(y==="__proto__")continue;const S=p[y],C=S._zod.optin,pe=S._zod.optout,
he=S._zod.run({value:f[y],issues:[]},l);he instanceof Promise?h.push(he.then(P=>Ze(P,a,y,f,C,pe))):Ze(he,a,y,f,C,pe)}return s?qt(h,f,a,l,o.value,e,m===!0):h.length?
Promise.all(h).then(()=>a):a}}),Ni=d("$ZodObjectJIT",(e,t)=>{ji.init(e,t);const n=e._zod.parse,r=me(()=>Yt(t)),o=T.memoizer,i=p=>{const m=r.value,g=m.symbolKeys,
y=new Uo(["payload","ctx"],{shape:p,inst:e,memo:o,syms:g}),S=P=>`shape[${P}]._zod.run({ value: input[${P}], issues: [] }, ctx)`,C=(P,$)=>`
          let ${P}_ab = false;
          for (let i = 0; i < ${P}.issues.length; i++) {
            const iss = ${P}.issues[i];
            iss.path = iss.path ? [${$}, ...iss.path] : [${$}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${P}_ab = true;
          }
          if (${P}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;y.write("const input = payload.value;");const pe=Object.create(null);let he=0;for(const P of m.allKeys)pe[P]=`key_${he++}`;y.write(o?"const newResu\
lt = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const P of m.allKeys){if(P==="__proto__")continue;const $=pe[P],R=typeof P=="symbol"?`sym\
s[${g.indexOf(P)}]`:wr(P),mt=`${R} in input`,mr=p[P],_t=mr?._zod?.optin,_r=_t!==void 0,Iu=mr?._zod?.optout==="optional";if(y.write(`const ${$} = ${S(R)};`),_r&&
Iu){const xu=_t==="optional"?`${$}_present`:`${$}.value !== undefined || ${$}_present`;y.write(`
        const ${$}_present = ${mt};
        if (!${$}.issues.length || ${$}_present) {
          if (${$}.issues.length) {${C($,R)}
          }

          if (${xu}) {
            newResult[${R}] = ${$}.value;
          }
        }

      `)}else _r?(y.write(`
        if (${$}.issues.length) {${C($,R)}
        }
      `),_t==="defaulted"?y.write(`newResult[${R}] = ${$}.value;`):y.write(`
        if (${$}.value !== undefined || ${mt}) {
          newResult[${R}] = ${$}.value;
        }
      `)):y.write(`
        const ${$}_present = ${mt};
        if (${$}.issues.length) {${C($,R)}
        }
        if (!${$}_present && !${$}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${R}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${$}_present) {
          newResult[${R}] = ${$}.value;
        }

      `)}return y.write("payload.value = newResult;"),y.write("return payload;"),y.compile()};let s;const c=ne,u=!T.jitless,l=u&&Zr.value,f=t.catchall;let h;e._zod.
parse=(p,m)=>{h??(h=r.value);const g=p.value;return c(g)?u&&l&&m?.async===!1&&m.jitless!==!0?(s||(s=i(t.shape)),p=s(p,m),f?qt([],g,p,m,h,e,m?.abortEarly===!0):p):
n(p,m):(p.issues.push({expected:"object",code:"invalid_type",input:g,inst:e}),p)}});function Qt(e,t,n,r){for(const i of e)if(i.issues.length===0)return t.value=
i.value,t;const o=e.filter(i=>!j(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.
map(s=>L(s,r,N())))}),t)}const en=d("$ZodUnion",(e,t)=>{z.init(e,t),b(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(
o=>o._zod.optin!==void 0)?"optional":void 0),b(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),b(e,"values",r=>{if(r.def.options.
every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),b(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){const o=r.
def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Me(i.source)).join("|")})$`)}});const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.
parse=(r,o)=>{if(n)return n(r,o);let i=!1;const s=[];for(const c of t.options){const u=c._zod.run({value:r.value,issues:[]},o);if(u instanceof Promise)s.push(u),
i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(c=>Qt(c,r,e,o)):Qt(s,r,e,o)}});function hl(e,t,n,r){const o=[];for(let i=0;i<e.
length;i++)e[i].issues.length===0&&o.push(i);return o.length===1?(t.value=e[o[0]].value,t):(o.length===0?t.issues.push({code:"invalid_union",input:t.value,inst:n,
errors:e.map(i=>i.issues.map(s=>util.finalizeIssue(s,r,core.config())))}):t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:[],inclusive:!1,matches:o}),
t)}const ml=null;function _l(e,t){const n=e._zod;let r=n.bag.optionsMap;r||(r=tn(n.def),n.bag.optionsMap=r);const o=r.get(t);if(o===null)throw new Error(`Ambigu\
ous discriminator value "${String(t)}"`);return o}function tn(e){const t=new Map;for(const n of e.options){const r=n._zod.propValues?.[e.discriminator];if(!r||r.
size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(const o of r)if(t.has(o)){if(o!==void 0)throw new Error(`D\
uplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,n)}return t}const Ri=d("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,en.init(e,t);const n=e.
_zod.parse;b(e,"propValues",o=>{const i={};let s=0;for(const c of o.def.options){const u=c._zod.propValues;if(!u||Object.keys(u).length===0)throw new Error(`Inv\
alid discriminated union option at index "${o.def.options.indexOf(c)}"`);u[o.def.discriminator]?.has(void 0)&&s++;for(const[a,l]of Object.entries(u)){Object.prototype.
hasOwnProperty.call(i,a)||G(i,a,new Set);for(const f of l)i[a].add(f)}}return!o.def.unionFallback&&s>1&&i[o.def.discriminator]?.delete(void 0),i}),t.options.forEach(
(o,i)=>{const s=Le(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}\
"`)});const r=me(()=>tn(t));e._zod.parse=(o,i)=>{const s=o.value;if(!ne(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;const c=s?.[t.
discriminator],u=r.value.get(c);return u&&(c!==void 0||i.direction!=="backward")?u._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push(
{code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(a=>r.value.get(a)!==null),
input:s,path:[t.discriminator],inst:e}),o)}}),Di=d("$ZodIntersection",(e,t)=>{z.init(e,t),e._zod.parse=(n,r)=>{const o=n.value,i=t.left._zod.run({value:o,issues:[]},
r),s=t.right._zod.run({value:o,issues:[]},r);return i instanceof Promise||s instanceof Promise?Promise.all([i,s]).then(([u,a])=>nn(n,u,a)):nn(n,i,s)}});function et(e,t){
if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Y(e)&&Y(t)){const n=Object.keys(t),r=Object.keys(e).
filter(i=>n.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(const i of r){if(i==="__proto__")continue;
const s=et(e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(
t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};const n=[];for(let r=0;r<e.length;r++){const o=e[r],i=t[r],s=et(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[
r,...s.mergeErrorPath]};n.push(s.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function nn(e,t,n){const r=new Map;let o;const i=new Map,s=(a,l)=>{
let f;if(a.code==="unrecognized_keys"&&!a.path?.length)o??(o=a),f=a.keys;else if(a.code==="invalid_key"&&a.origin==="record"&&a.path?.length===1){const h=String(
a.path[0]);i.has(h)||i.set(h,a),f=[h]}else return!1;for(const h of f)r.has(h)||r.set(h,{}),r.get(h)[l]=!0;return!0};for(const a of t.issues)s(a,"l")||e.issues.push(
a);for(const a of n.issues)s(a,"r")||e.issues.push(a);const c=[...r].filter(([,a])=>a.l&&a.r).map(([a])=>a);if(c.length){const a=o?c.filter(l=>o.keys.includes(l)):
[];a.length&&e.issues.push({...o,keys:a});for(const l of c)!a.includes(l)&&i.has(l)&&e.issues.push(i.get(l))}const u=et(t.value,n.value);if(!u.valid){if(j(e))return e;
throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(u.mergeErrorPath)}`)}return e.value=u.data,e}const Fi=d("$ZodTuple",(e,t)=>{z.init(e,t);const n=t.
items,r=T.memoizer;r?.attach(e),e._zod.parse=(o,i)=>{const s=o.value;if(!Array.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:"invalid_ty\
pe"}),o;o.value=r?r.alloc(e,o,[],i):[];const c=[],u=rn(n,"optin"),a=rn(n,"optout");if(!t.rest){if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,
input:s,inst:e,origin:"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,inst:e,origin:"array"})}const l=new Array(
n.length),f=t.rest?i?.abortEarly:void 0;let h=!1;for(let p=0;p<n.length;p++){const m=n[p]._zod.run({value:s[p],issues:[]},i);m instanceof Promise?c.push(m.then(
g=>{l[p]=g})):(l[p]=m,f&&!h&&m.issues.length&&(h=j(m)))}if(t.rest&&!h){let p=n.length-1;const m=s.slice(n.length);let g=o.issues.length;for(const y of m){if(f&&
o.issues.length!==g){if(j(o,g))break;g=o.issues.length}p++;const S=t.rest._zod.run({value:y,issues:[]},i);S instanceof Promise?c.push(S.then(C=>on(C,o,p))):on(S,
o,p)}}return c.length?Promise.all(c).then(()=>sn(l,o,n,s,a)):sn(l,o,n,s,a)}});function rn(e,t){for(let n=e.length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==
void 0:e[n]._zod.optout==="optional"))return n+1;return 0}function on(e,t,n){e.issues.length&&t.issues.push(...F(n,e.issues)),t.value[n]=e.value}function sn(e,t,n,r,o){
for(let i=0;i<n.length;i++){const s=e[i],c=i<r.length;if(!c&&i>=o&&n[i]._zod.optin==="optional"){t.value.length=i;break}if(s.issues.length){if(!c&&i>=o){t.value.
length=i;break}t.issues.push(...F(i,s.issues))}t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===void 0);i--)
t.value.length=i;return t}const Ui=d("$ZodRecord",(e,t)=>{z.init(e,t);const n=T.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{const i=r.value;if(!Y(i))return r.issues.
push({expected:"record",code:"invalid_type",input:i,inst:e}),r;const s=[],c=t.keyType._zod.values;if(c&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};const u=new Set;
for(const l of c)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(u.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;const f=t.keyType.
_zod.run({value:l,issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(f.issues.length){r.issues.push(
{code:"invalid_key",origin:"record",issues:f.issues.map(m=>L(m,o,N())),input:l,path:[l],inst:e});continue}const h=f.value;if(h==="__proto__")continue;const p=t.
valueType._zod.run({value:i[l],issues:[]},o);p instanceof Promise?s.push(p.then(m=>{m.issues.length&&r.issues.push(...F(l,m.issues)),r.value[h]=m.value})):(p.issues.
length&&r.issues.push(...F(l,p.issues)),r.value[h]=p.value)}let a;for(const l in i)if(!u.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else
a=a??[],a.push(l);a&&a.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:a,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(const a of Reflect.
ownKeys(i)){if(a==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,a))continue;let l=t.keyType._zod.run({value:a,issues:[]},o);if(l instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(typeof a=="string"&&Rt.test(a)&&l.issues.length){const m=t.keyType._zod.run({value:Number(
a),issues:[]},o);if(m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.length===0&&(l=m)}if(l.issues.length){
t.mode==="loose"?r.value[a]=i[a]:c?(u=u??[],u.push(a)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(m=>L(m,o,N())),input:a,path:[a],inst:e});
continue}const h=l.value;if(h==="__proto__")continue;const p=t.valueType._zod.run({value:i[a],issues:[]},o);p instanceof Promise?s.push(p.then(m=>{m.issues.length&&
r.issues.push(...F(a,m.issues)),r.value[h]=m.value})):(p.issues.length&&r.issues.push(...F(a,p.issues)),r.value[h]=p.value)}u&&u.length>0&&r.issues.push({code:"\
unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}}),gl=null;function yl(e,t,n,r,o,i,s){e.issues.length&&(util.
propertyKeyTypes.has(typeof r)?n.issues.push(...util.prefixIssues(r,e.issues)):n.issues.push({code:"invalid_key",origin:"map",input:o,inst:i,issues:e.issues.map(
c=>util.finalizeIssue(c,s,core.config()))})),t.issues.length&&(util.propertyKeyTypes.has(typeof r)?n.issues.push(...util.prefixIssues(r,t.issues)):n.issues.push(
{origin:"map",code:"invalid_element",input:o,inst:i,key:r,issues:t.issues.map(c=>util.finalizeIssue(c,s,core.config()))})),n.value.set(e.value,t.value)}const vl=null;
function bl(e,t){e.issues.length&&t.issues.push(...e.issues),t.value.add(e.value)}const Mi=d("$ZodEnum",(e,t)=>{z.init(e,t);const n=yt(t.entries),r=new Set(n);e.
_zod.values=r,b(e,"pattern",o=>{const i=yt(o.def.entries).filter(s=>kr.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>q(s.toString())).join("|")})$`:"^\
[^\\s\\S]$")}),e._zod.parse=(o,i)=>{const s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Li=d("$ZodLiteral",(e,t)=>{
z.init(e,t);const n=new Set(t.values);e._zod.values=n,b(e,"pattern",r=>{const o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?q(i):i?
q(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{const i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}}),zl=null,Bi=d("$ZodTransform",(e,t)=>{z.init(e,t),e._zod.optin="optional",T.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backw\
ard")throw new Tt(e.constructor.name);const o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.resolve(o)).then(s=>(n.value=s,n));if(o instanceof
Promise)throw new H;return n.value=o,n}});function cn(e,t){return e.value=t.issues.length?void 0:t.value,e}const un=d("$ZodOptional",(e,t)=>{z.init(e,t),b(e,"op\
tin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",b(e,"values",n=>{const r=n.def.innerType._zod.values;return r?
new Set([...r,void 0]):void 0}),b(e,"pattern",n=>{const r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Me(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{
if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;const o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(
i=>cn(n,i)):cn(n,o)}return t.innerType._zod.run(n,r)}}),Ji=d("$ZodExactOptional",(e,t)=>{un.init(e,t),b(e,"values",n=>n.def.innerType._zod.values),b(e,"pattern",
n=>n.def.innerType._zod.pattern),e._zod.parse=(n,r)=>t.innerType._zod.run(n,r)}),Ki=d("$ZodNullable",(e,t)=>{z.init(e,t),b(e,"optin",n=>n.def.innerType._zod.optin),
b(e,"optout",n=>n.def.innerType._zod.optout),b(e,"pattern",n=>{const r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Me(r.source)}|null)$`):void 0}),b(e,
"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),
Vi=d("$ZodDefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",b(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.
innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;const o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>an(i,t)):an(
o,t)}});function an(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}const Wi=d("$ZodPrefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",b(e,"values",
n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,r))}),Gi=d("$Zo\
dNonOptional",(e,t)=>{z.init(e,t),b(e,"values",n=>{const r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==void 0)):void 0}),e._zod.parse=(n,r)=>{
const o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>ln(i,e)):ln(o,e)}});function ln(e,t){return!e.issues.length&&e.value===void 0&&e.issues.
push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}const wl=null;function dn(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,
value:e.value,error:{issues:t.issues.map(o=>L(o,r,N()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const Xi=d("$ZodCatch",(e,t)=>{z.init(e,t),b(
e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),b(e,"optout",n=>n.def.innerType._zod.optout),b(e,"values",n=>n.def.innerType._zod.
values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);const o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof
Promise?o.then(i=>dn(n,i,t,r)):dn(n,o,t,r)}}),$l=null,Hi=d("$ZodPipe",(e,t)=>{z.init(e,t),b(e,"values",n=>n.def.in._zod.values),b(e,"optin",n=>n.def.in._zod.optin),
b(e,"optout",n=>n.def.out._zod.optout),b(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){const i=t.out._zod.run(n,
r);return i instanceof Promise?i.then(s=>ke(s,t.in,r)):ke(i,t.in,r)}const o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>ke(i,t.out,r)):ke(o,t.out,r)}});
function ke(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}const Zl=null;function kl(e,t,n){
if(e.issues.length)return e.aborted=!0,e;if((n.direction||"forward")==="forward"){const o=t.transform(e.value,e);return o instanceof Promise?o.then(i=>Se(e,i,t.
out,n)):Se(e,o,t.out,n)}else{const o=t.reverseTransform(e.value,e);return o instanceof Promise?o.then(i=>Se(e,i,t.in,n)):Se(e,o,t.in,n)}}function Se(e,t,n,r){return e.
issues.length?(e.aborted=!0,e):n._zod.run({value:t,issues:e.issues},r)}const Sl=null,Yi=d("$ZodReadonly",(e,t)=>{z.init(e,t),b(e,"propValues",n=>n.def.innerType.
_zod.propValues),b(e,"values",n=>n.def.innerType._zod.values),b(e,"optin",n=>n.def.innerType?._zod?.optin),b(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.
parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);const o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(fn):fn(o)}});function fn(e){
return e.memo||(e.value=Object.freeze(e.value)),e}function qi(e){const t=e._zod.def;let n=t.pattern,r=!!t.format?.includes("int"),o,i;for(const c of t.checks??[]){
const u=c._zod.def;u.pattern&&(n=u.pattern),r||(r=!!u.format?.includes("int"));const a=u.minimum??u.length,l=u.maximum??u.length;a!==void 0&&(o===void 0||a>o)&&
(o=a),l!==void 0&&(i===void 0||l<i)&&(i=l)}if(n)return n.source;if(o!==void 0&&i!==void 0&&o>i)return"(?!)";if(o!==void 0||i!==void 0)return regexes.string({minimum:o,
maximum:i}).source;const s=e._zod.pattern;return(r&&s===regexes.number?regexes.integer:s)?.source}function pn(e){const t=e._zod.def,n=e._zod.pattern?.source,r=t.
innerType??e._zod.innerType;if(r){const o=r._zod.pattern?.source,i=pn(r);return n&&o&&i&&i!==o?n.replace(util.cleanRegex(o),()=>util.cleanRegex(i)):n}if(t.options){
const o=t.options.map(pn);if(o.every(Boolean))return`^(${o.map(i=>util.cleanRegex(i)).join("|")})$`}return qi(e)}const Pl=null,Ol=null,Al=null,El=null,Qi=d("$Zo\
dCustom",(e,t)=>{O.init(e,t),z.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{const r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>hn(i,n,r,e));
hn(o,n,r,e)}});function hn(e,t,n,r){if(!e){const o={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.
params=r._zod.def.params),t.issues.push(oe(o))}}var mn;const Tl=null,Il=null;class es{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){const r=n[0];
return this._map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){
const n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){const n=t._zod.parent;if(n){const r={...this.
get(n)??{}};delete r.id;const o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}}function ts(){
return new es}(mn=globalThis).__zod_globalRegistry??(mn.__zod_globalRegistry=ts());const U=globalThis.__zod_globalRegistry;function Pe(e){return e.checks&&(e.checks=
[...e.checks]),e}function ns(e,t){return new e(Pe({type:"string",..._(t)}))}function xl(e,t){return new e(Pe({type:"string",coerce:!0,...util.normalizeParams(t)}))}
function rs(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,..._(t)})}function os(e,t){return new e({type:"string",format:"guid",
check:"string_format",abort:!1,..._(t)})}function is(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,..._(t)})}function ss(e,t){return new e(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",..._(t)})}function cs(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v6",..._(t)})}function us(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",..._(t)})}function as(e,t){
return new e({type:"string",format:"url",check:"string_format",abort:!1,..._(t)})}function ls(e,t){return new e({type:"string",format:"emoji",check:"string_form\
at",abort:!1,..._(t)})}function ds(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,..._(t)})}function fs(e,t){return new e({type:"\
string",format:"cuid",check:"string_format",abort:!1,..._(t)})}function ps(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,..._(t)})}
function hs(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,..._(t)})}function ms(e,t){return new e({type:"string",format:"xid",check:"\
string_format",abort:!1,..._(t)})}function _s(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,..._(t)})}function gs(e,t){return new e(
{type:"string",format:"ipv4",check:"string_format",abort:!1,..._(t)})}function ys(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,
..._(t)})}function Cl(e,t){return new e({type:"string",format:"mac",check:"string_format",abort:!1,...util.normalizeParams(t)})}function vs(e,t){return new e({type:"\
string",format:"cidrv4",check:"string_format",abort:!1,..._(t)})}function bs(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,..._(
t)})}function zs(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,..._(t)})}function ws(e,t){return new e({type:"string",format:"\
base64url",check:"string_format",abort:!1,..._(t)})}function $s(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,..._(t)})}function jl(e,t){
return new e({type:"string",format:"credit_card",check:"string_format",abort:!1,...util.normalizeParams(t)})}function Nl(e,t){return new e({type:"string",format:"\
iban",check:"string_format",abort:!1,...util.normalizeParams(t)})}function Zs(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,..._(
t)})}const Rl={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function ks(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,
local:!1,precision:null,..._(t)})}function Ss(e,t){return new e({type:"string",format:"date",check:"string_format",..._(t)})}function Ps(e,t){return new e({type:"\
string",format:"time",check:"string_format",precision:null,..._(t)})}function Os(e,t){return new e({type:"string",format:"duration",check:"string_format",..._(t)})}
function As(e,t){return new e(Pe({type:"number",checks:[],..._(t)}))}function Dl(e,t){return new e(Pe({type:"number",coerce:!0,checks:[],...util.normalizeParams(
t)}))}function Es(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",..._(t)})}function Fl(e,t){return new e({type:"number",check:"\
number_format",abort:!1,format:"float32",...util.normalizeParams(t)})}function Ul(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"float6\
4",...util.normalizeParams(t)})}function Ml(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(t)})}function Ll(e,t){
return new e({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(t)})}function Ts(e,t){return new e({type:"boolean",..._(t)})}
function Bl(e,t){return new e({type:"boolean",coerce:!0,...util.normalizeParams(t)})}function Jl(e,t){return new e({type:"bigint",...util.normalizeParams(t)})}function Kl(e,t){
return new e({type:"bigint",coerce:!0,...util.normalizeParams(t)})}function Vl(e,t){return new e({type:"bigint",check:"bigint_format",abort:!1,format:"int64",...util.
normalizeParams(t)})}function Wl(e,t){return new e({type:"bigint",check:"bigint_format",abort:!1,format:"uint64",...util.normalizeParams(t)})}function Gl(e,t){return new e(
{type:"symbol",...util.normalizeParams(t)})}function Xl(e,t){return new e({type:"undefined",...util.normalizeParams(t)})}function Hl(e,t){return new e({type:"nu\
ll",...util.normalizeParams(t)})}function Yl(e){return new e({type:"any"})}function Is(e){return new e({type:"unknown"})}function xs(e,t){return new e({type:"ne\
ver",..._(t)})}function ql(e,t){return new e({type:"void",...util.normalizeParams(t)})}function Ql(e,t){return new e({type:"date",...util.normalizeParams(t)})}function ed(e,t){
return new e({type:"date",coerce:!0,...util.normalizeParams(t)})}function td(e,t){return new e({type:"nan",...util.normalizeParams(t)})}function ce(e,t){return new Dt(
{check:"less_than",..._(t),value:e,inclusive:!1})}function K(e,t){return new Dt({check:"less_than",..._(t),value:e,inclusive:!0})}function ue(e,t){return new Ft(
{check:"greater_than",..._(t),value:e,inclusive:!1})}function V(e,t){return new Ft({check:"greater_than",..._(t),value:e,inclusive:!0})}function nd(e){return ue(
0,e)}function rd(e){return ce(0,e)}function od(e){return K(0,e)}function id(e){return V(0,e)}function tt(e,t){return new Po({check:"multiple_of",..._(t),value:e})}
function sd(e,t){return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(t),maximum:e})}function cd(e,t){return new checks.$ZodCheckMinSize(
{check:"min_size",...util.normalizeParams(t),minimum:e})}function ud(e,t){return new checks.$ZodCheckSizeEquals({check:"size_equals",...util.normalizeParams(t),
size:e})}function _n(e,t){return new Ao({check:"max_length",..._(t),maximum:e})}function Oe(e,t){return new Eo({check:"min_length",..._(t),minimum:e})}function gn(e,t){
return new To({check:"length_equals",..._(t),length:e})}function Cs(e,t){return new Io({check:"string_format",format:"regex",..._(t),pattern:e})}function js(e){
return new xo({check:"string_format",format:"lowercase",..._(e)})}function Ns(e){return new Co({check:"string_format",format:"uppercase",..._(e)})}function Rs(e,t){
return new jo({check:"string_format",format:"includes",..._(t),includes:e})}function Ds(e,t){return new No({check:"string_format",format:"starts_with",..._(t),prefix:e})}
function Fs(e,t){return new Ro({check:"string_format",format:"ends_with",..._(t),suffix:e})}function ad(e,t,n){return new checks.$ZodCheckProperty({check:"prope\
rty",property:e,schema:t,...util.normalizeParams(n)})}function Us(e,t){return new Do({check:"properties",shape:e,..._(t)})}function ld(e,t){return new checks.$ZodCheckMimeType(
{check:"mime_type",mime:e,...util.normalizeParams(t)})}function ee(e){return new Fo({check:"overwrite",tx:e})}function Ms(e){return ee(t=>t.normalize(e))}function Ls(){
return ee(e=>e.trim())}function Bs(){return ee(e=>e.toLowerCase())}function Js(){return ee(e=>e.toUpperCase())}function Ks(){return ee(e=>$r(e))}function Vs(e,t,n){
return new e({type:"array",element:t,..._(n)})}function dd(e,t,n){return new e({type:"union",options:t,...util.normalizeParams(n)})}function fd(e,t,n){return new e(
{type:"union",options:t,inclusive:!1,...util.normalizeParams(n)})}function pd(e,t,n,r){return new e({type:"union",options:n,discriminator:t,...util.normalizeParams(
r)})}function hd(e,t,n){return new e({type:"intersection",left:t,right:n})}function md(e,t,n,r){const o=n instanceof schemas.$ZodType,i=o?r:n,s=o?n:null;return new e(
{type:"tuple",items:t,rest:s,...util.normalizeParams(i)})}function _d(e,t,n,r){return new e({type:"record",keyType:t,valueType:n,...util.normalizeParams(r)})}function gd(e,t,n,r){
return new e({type:"map",keyType:t,valueType:n,...util.normalizeParams(r)})}function yd(e,t,n){return new e({type:"set",valueType:t,...util.normalizeParams(n)})}
function vd(e,t,n){const r=Array.isArray(t)?Object.fromEntries(t.map(o=>[o,o])):t;return new e({type:"enum",entries:r,...util.normalizeParams(n)})}function bd(e,t,n){
return new e({type:"enum",entries:t,...util.normalizeParams(n)})}function zd(e,t,n){return new e({type:"literal",values:Array.isArray(t)?t:[t],...util.normalizeParams(
n)})}function wd(e,t){return new e({type:"file",...util.normalizeParams(t)})}function $d(e,t){return new e({type:"transform",transform:t})}function Zd(e,t){return new e(
{type:"optional",innerType:t})}function kd(e,t){return new e({type:"nullable",innerType:t})}function Sd(e,t,n){return new e({type:"default",innerType:t,get defaultValue(){
return typeof n=="function"?n():util.shallowClone(n)}})}function Pd(e,t,n){return new e({type:"nonoptional",innerType:t,...util.normalizeParams(n)})}function Od(e,t){
return new e({type:"success",innerType:t})}function Ad(e,t,n){return new e({type:"catch",innerType:t,catchValue:typeof n=="function"?n:util.constantCatch(n)})}function Ed(e,t,n){
return new e({type:"pipe",in:t,out:n})}function Td(e,t){return new e({type:"readonly",innerType:t})}function Id(e,t,n){return new e({type:"template_literal",parts:t,
...util.normalizeParams(n)})}function xd(e,t){return new e({type:"lazy",getter:t})}function Cd(e,t){return new e({type:"promise",innerType:t})}function jd(e,t,n){
const r=util.normalizeParams(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}function Ws(e,t,n){return new e({type:"custom",check:"\
custom",fn:t,..._(n)})}function Gs(e,t){const n=Xs(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(oe(o,r.value,n._zod.def));else{const i=o;i.fatal&&(i.continue=
!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=!n._zod.def.abort),r.issues.push(oe(i))}},e(r.value,r)),
t);return n}function Xs(e,t){const n=new O({check:"custom",..._(t)});return n._zod.check=e,n}function Hs(e){const t=new O({check:"describe"});return t._zod.onattach=
[n=>{const r=U.get(n)??{};U.add(n,{...r,description:e})}],t._zod.check=()=>{},t}function Ys(e){const t=new O({check:"meta"});return t._zod.onattach=[n=>{const r=U.
get(n)??{};U.add(n,{...r,...e})}],t._zod.check=()=>{},t}function Nd(e,t){const n=util.normalizeParams(t);let r=n.truthy??["true","1","yes","on","y","enabled"],o=n.
falsy??["false","0","no","off","n","disabled"];n.case!=="sensitive"&&(r=r.map(p=>typeof p=="string"?p.toLowerCase():p),o=o.map(p=>typeof p=="string"?p.toLowerCase():
p));const i=new Set(r),s=new Set(o),c=e.Codec??schemas.$ZodCodec,u=e.Boolean??schemas.$ZodBoolean,a=e.String??schemas.$ZodString,l=new a({type:"string",error:n.
error}),f=new u({type:"boolean",error:n.error}),h=new c({type:"pipe",in:l,out:f,transform:((p,m)=>{let g=p;return n.case!=="sensitive"&&(g=g.toLowerCase()),i.has(
g)?!0:s.has(g)?!1:(m.issues.push({code:"invalid_value",expected:"stringbool",values:[...i,...s],input:m.value,inst:h,continue:!1}),{})}),reverseTransform:((p,m)=>p===
!0?r[0]||"true":o[0]||"false"),error:n.error});return h._zod.bag.truthy=r,h._zod.bag.falsy=o,h._zod.bag.case=n.case??"insensitive",h}function Rd(e,t,n,r={}){const o=util.
normalizeParams(r),i={check:"string_format",type:"string",format:t,fn:typeof n=="function"?n:c=>n.test(c),...o};return n instanceof RegExp&&(i.pattern=n),new e(
i)}var v=gt(92724);function ae(e,...t){for(const n of t)for(const r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&G(e,r,n[r]);return e}
function yn(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.
metadata??U,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,
sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function Dd(e,t,n,r,o){const i=typeof t.
unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:r.path,message:o}):t.unrepresentable;if(i==="any")return!1;if(i===void 0||i==="throw")throw new Error(
o);return Object.assign(n,i),!0}function nt(e,t,n={path:[],schemaPath:[]}){var r;const o=e._zod.def,i=t.seen.get(e);if(i)return i.count++,n.schemaPath.includes(
e)&&(i.cycle=n.path),i.schema;const s={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;const c=e.
_zod.toJSONSchema?.();if(c)s.schema=c;else{const l={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,
l);else{const h=s.schema,p=t.processors[o.type];if(!p)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);p(e,t,h,l)}const f=e._zod.
parent;f&&(s.ref||(s.ref=f),nt(f,t,l),t.seen.get(f).isParent=!0)}const u=t.metadataRegistry.get(e);return u&&ae(s.schema,u),t.io==="input"&&A(e)&&(delete s.schema.
examples,delete s.schema.default),t.io==="input"&&"_prefault"in s.schema&&((r=s.schema).default??(r.default=s.schema._prefault)),delete s.schema._prefault,t.seen.
get(e).schema}function vn(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function bn(e,t){const n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. T\
his is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;const r=new Map;for(const s of e.seen.entries()){const c=e.metadataRegistry.get(
s[0])?.id;if(c){const u=r.get(c);if(u&&u!==s[0])throw new Error(`Duplicate schema id "${c}" detected during JSON Schema conversion. Two different schemas cannot\
 share the same id when converted together.`);r.set(c,s[0])}}const o=s=>{const c=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){const f=e.external.
registry.get(s[0])?.id,h=e.external.uri??(m=>m);if(f)return{ref:h(f)};const p=s[1].defId??s[1].schema.id??`schema${e.counter++}`;return s[1].defId=p,{defId:p,ref:`${h(
"__shared")}#/${c}/${vn(p)}`}}const u="#",a=`${u}/${c}/`;if(s[1]===n&&!s[1].schema.id)return{ref:u};const l=s[1].schema.id??`__schema${e.counter++}`;return{defId:l,
ref:a+vn(l)}},i=s=>{if(s[1].schema.$ref)return;const c=s[1],{ref:u,defId:a}=o(s);c.def={...c.schema},a&&(c.defId=a);const l=c.schema;for(const f in l)delete l[f];
l.$ref=u};if(e.cycles==="throw")for(const s of e.seen.entries()){const c=s[1];if(c.cycle)throw new Error(`Cycle detected: #/${c.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const s of e.seen.entries()){const c=s[1];if(t===s[0]){i(s);continue}if(e.
external){const a=e.external.registry.get(s[0])?.id;if(t!==s[0]&&a){i(s);continue}}if(e.metadataRegistry.get(s[0])?.id){i(s);continue}if(c.cycle){i(s);continue}
c.count>1&&e.reused==="ref"&&i(s)}e.external&&(e.sharedDefsExtractedFor=e.external)}function zn(e){const t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==
void 0)return;const n=[];for(const r of t){if(!r||typeof r!="object")return;zn(r);const o=Object.keys(r);if(o.length!==1||o[0]!=="type")return;const i=r.type;for(const s of Array.
isArray(i)?i:[i]){if(typeof s!="string")return;n.includes(s)||n.push(s)}}delete e.anyOf,e.type=n.length===1?n[0]:n}const wn=new Set(["type","properties","requir\
ed","additionalProperties"]),$n=["oneOf","anyOf"];function Zn(e){const t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.
keys(t).length?t:null}function rt(e){const t=[];for(const i of e){if(typeof i!="object"||i.type!=="object")return null;for(const s in i)if(!wn.has(s))return null;
t.push(i)}const n={},r=new Set;for(const i of t){for(const s in i.properties){if(Object.prototype.hasOwnProperty.call(n,s))continue;const c=[];for(const a of t){
const l=a.properties?.[s]??Zn(a);l!=null&&(c.some(f=>JSON.stringify(f)===JSON.stringify(l))||c.push(l))}const u=c.length===1?c[0]:rt(c)??{allOf:c};G(n,s,u)}for(const s of i.
required??[])r.add(s)}const o={type:"object",properties:n};if(r.size&&(o.required=[...r]),t.every(i=>i.additionalProperties===!1))o.additionalProperties=!1;else{
const i=[];for(const s of t){const c=Zn(s);c&&!i.some(u=>JSON.stringify(u)===JSON.stringify(c))&&i.push(c)}i.length===1?o.additionalProperties=i[0]:i.length>1&&
(o.additionalProperties={allOf:i})}return o}function qs(e){const t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(const o of wn)if(o in e)return;const n=t.
filter(o=>$n.some(i=>Array.isArray(o[i])));let r=null;if(!n.length)r=rt(t);else{const o=n[0],i=$n.find(u=>Array.isArray(o[u]));if(Object.keys(o).length!==1)return;
const s=t.filter(u=>u!==o),c=o[i].map(u=>rt([...s,u]));if(c.some(u=>!u))return;r={[i]:c}}r&&(delete e.allOf,ae(e,r))}function kn(e,t){const n=e.seen.get(t);if(!n)
throw new Error("Unprocessed schema. This is a bug in Zod.");const r=c=>{const u=e.seen.get(c);if(u.ref===null)return;const a=u.def??u.schema,l={...a},f=u.ref;if(u.
ref=null,f){r(f);const p=e.seen.get(f),m=p.schema;if(m.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(a.allOf=a.allOf??[],a.allOf.
push(m)):ae(a,m),ae(a,l),c._zod.parent===f)for(const y in a)y==="$ref"||y==="allOf"||y in l||delete a[y];if(m.$ref&&p.def)for(const y in a)y==="$ref"||y==="allO\
f"||y in p.def&&JSON.stringify(a[y])===JSON.stringify(p.def[y])&&delete a[y]}const h=c._zod.parent;if(h&&h!==f){r(h);const p=e.seen.get(h);if(p?.schema.$ref&&(a.
$ref=p.schema.$ref,p.def))for(const m in a)m==="$ref"||m==="allOf"||m in p.def&&JSON.stringify(a[m])===JSON.stringify(p.def[m])&&delete a[m]}e.override({zodSchema:c,
jsonSchema:a,path:u.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(const c of[...e.seen.entries()].reverse())r(c[0]);if(e.target!=="openapi-3\
.0")for(const c of e.seen.entries())zn(c[1].def??c[1].schema);for(const c of e.deferred)c();if(e.intersections.length){const c=new Map;for(const u of e.seen.values())
for(const a of[u.schema,u.def]){const l=a?.allOf;if(!Array.isArray(l))continue;const f=c.get(l);f?f.push(a):c.set(l,[a])}for(const u of e.intersections)for(const a of c.
get(u)??[])qs(a)}}const o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json\
-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){const c=e.external.registry.get(
t)?.id;if(!c)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(c)}ae(o,n.defId?n.schema:n.def??n.schema);const i=e.metadataRegistry.get(
t)?.id;i!==void 0&&o.id===i&&delete o.id;const s=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(const c of e.seen.entries()){const u=c[1];
u.def&&u.defId&&(u.def.id===u.defId&&delete u.def.id,G(s,u.defId,u.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(s).length>0&&(e.target===
"draft-2020-12"?o.$defs=s:o.definitions=s);try{const c=JSON.parse(JSON.stringify(o));return Object.defineProperty(c,"~standard",{value:{...t["~standard"],jsonSchema:{
input:Ae(t,"input",e.processors),output:Ae(t,"output",e.processors)}},enumerable:!1,writable:!1}),c}catch{throw new Error("Error converting schema to JSON.")}}function A(e,t){
const n=t??{seen:new Set};if(n.seen.has(e))return!1;n.seen.add(e);const r=e._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return A(r.element,n);
if(r.type==="set")return A(r.valueType,n);if(r.type==="lazy")return A(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type===
"nullable"||r.type==="readonly"||r.type==="default"||r.type==="prefault"||r.type==="catch")return A(r.innerType,n);if(r.type==="intersection")return A(r.left,n)||
A(r.right,n);if(r.type==="record"||r.type==="map")return A(r.keyType,n)||A(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:A(r.in,n)||
A(r.out,n);if(r.type==="object"){for(const o in r.shape)if(A(r.shape[o],n))return!0;return!1}if(r.type==="union"){for(const o of r.options)if(A(o,n))return!0;return!1}
if(r.type==="tuple"){for(const o of r.items)if(A(o,n))return!0;return!!(r.rest&&A(r.rest,n))}return!1}const Qs=(e,t={})=>n=>{const r=yn({...n,processors:t});return nt(
e,r),bn(r,e),kn(r,e)},Ae=(e,t,n={})=>r=>{const{libraryOptions:o,target:i}=r??{},s=yn({...o??{},target:i,io:t,processors:n});return nt(e,s),bn(s,e),kn(s,e)},ec=()=>{
const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{
unit:"entries",verb:"to have"}};function t(i){return e[i]??null}const n={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",
uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",
duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"\
base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"\
input"},r={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="number"&&!Number.isFinite(s)?String(s):r[i]??i}return i=>{switch(i.code){case"invalid_type":{
const s=o(i.expected),c=Nr(i.input),u=o(c,i.input);return`Invalid input: expected ${s}, received ${u}`}case"invalid_value":return i.values.length===1?`Invalid i\
nput: expected ${kt(i.values[0])}`:`Invalid option: expected one of ${vt(i.values,"|")}`;case"too_big":{const s=i.exact?"exactly ":i.inclusive?"<=":"<",c=t(i.origin);
return c?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.toString()} ${c.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.
maximum.toString()}`}case"too_small":{const s=i.exact?"exactly ":i.inclusive?">=":">",c=t(i.origin);return c?`Too small: expected ${i.origin} to have ${s}${i.minimum.
toString()} ${c.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.toString()}`}case"invalid_format":{const s=i;return s.format==="starts_with"?`Inva\
lid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid string: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must incl\
ude "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.pattern}`:`Invalid ${n[s.format]??i.format}`}case"not_multiple_of":return`Invali\
d number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unrecognized key${i.keys.length>1?"s":""}: ${vt(i.keys,", ")}`;case"invalid_key":return`\
Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.
map(c=>`'${c}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.
origin}`;default:return"Invalid input"}}};function tc(){return{localeError:ec()}}function nc(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,
Ue,2)),e.message}function rc(e){this._zod.message=e}const oc={get:nc,set:rc,enumerable:!0,configurable:!0},ot={value:void 0,enumerable:!1},Sn=new WeakSet([Object.
prototype,Error.prototype]),Pn=(e,t)=>{e.name="$ZodError",ot.value=t,Object.defineProperty(e,"issues",ot),ot.value=void 0,Object.defineProperty(e,"message",oc);
const n=Object.getPrototypeOf(e);Sn.has(n)||(Sn.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const r=()=>this.message;return Object.
defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},
ic=d("$ZodError",Pn),I=d("$ZodError",Pn,void 0,{Parent:Error});function sc(e,t,n){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(
e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function cc(e,t=n=>n.message){const n={},r=[];for(const o of e.issues)o.path.length>0?
sc(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function uc(e,t=n=>n.message){const n={_errors:[]},r=(o,i=[])=>{for(const s of o.
issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(c=>r({issues:c},[...i,...s.path]));else if(s.code==="invalid_key")r({issues:s.issues},[...i,...s.
path]);else if(s.code==="invalid_element")r({issues:s.issues},[...i,...s.path]);else{const c=[...i,...s.path];if(c.length===0)n._errors.push(t(s));else{let u=n,
a=0;for(;a<c.length;){const l=c[a],f=a===c.length-1;if(l==="_errors"){f&&u._errors.push(t(s)),a++;continue}Object.prototype.hasOwnProperty.call(u,l)||Object.defineProperty(
u,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});const h=u[l];f&&h._errors.push(t(s)),u=h,a++}}}};return r(e),n}function Fd(e,t=n=>n.message){
const n={errors:[]},r=(o,i=[])=>{var s;for(const c of o.issues)if(c.code==="invalid_union"&&c.errors.length)c.errors.map(u=>r({issues:u},[...i,...c.path]));else if(c.
code==="invalid_key")r({issues:c.issues},[...i,...c.path]);else if(c.code==="invalid_element")r({issues:c.issues},[...i,...c.path]);else{const u=[...i,...c.path];
if(u.length===0){n.errors.push(t(c));continue}let a=n,l=0;for(;l<u.length;){const f=u[l],h=l===u.length-1;typeof f=="string"?(a.properties??(a.properties={}),Object.
prototype.hasOwnProperty.call(a.properties,f)||Object.defineProperty(a.properties,f,{value:{errors:[]},enumerable:!0,writable:!0,configurable:!0}),a=a.properties[f]):
(a.items??(a.items=[]),(s=a.items)[f]??(s[f]={errors:[]}),a=a.items[f]),h&&a.errors.push(t(c)),l++}}};return r(e),n}function ac(e){const t=[],n=e.map(r=>typeof r==
"object"?r.key:r);for(const r of n)typeof r=="number"?t.push(`[${r}]`):typeof r=="symbol"?t.push(`[${JSON.stringify(String(r))}]`):/[^\w$]/.test(r)?t.push(`[${JSON.
stringify(r)}]`):(t.length&&t.push("."),t.push(r));return t.join("")}function Ud(e){const t=[],n=[...e.issues].sort((r,o)=>(r.path??[]).length-(o.path??[]).length);
for(const r of n)t.push(`✖ ${r.message}`),r.path?.length&&t.push(`  → at ${ac(r.path)}`);return t.join(`
`)}function Ee(e,t){return{callee:t?.callee??e,Err:t?.Err}}const Te=e=>{const t=(n,r,o,i)=>{const s=o?{...o,async:!1}:{async:!1},c=n._zod.run({value:r,issues:[]},
s);if(c instanceof Promise)throw new H;if(c.issues.length){const u=new(i?.Err??e)(c.issues.map(a=>L(a,s,N())));throw $t(u,i?.callee??t),u}return c.value};return t},
Md=Te(I),Ie=e=>{const t=async(n,r,o,i)=>{const s=o?{...o,async:!0}:{async:!0};let c=n._zod.run({value:r,issues:[]},s);if(c instanceof Promise&&(c=await c),c.issues.
length){const u=new(i?.Err??e)(c.issues.map(a=>L(a,s,N())));throw $t(u,i?.callee??t),u}return c.value};return t},Ld=Ie(I),xe=e=>(t,n,r)=>{const o=r?{...r,async:!1}:
{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new H;return i.issues.length?On(e,i.issues,o):{success:!0,data:i.value}},Bd=xe(I);function On(e,t,n){
let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>L(o,n,N()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}const Ce=e=>async(t,n,r)=>{
const o=r?{...r,async:!0}:{async:!0};let i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?On(e,i.issues,o):{success:!0,
data:i.value}},Jd=Ce(I),lc=Symbol.for("zod.compile.invalid"),dc=Symbol.for("zod.compile.fallback"),fc=((e,t,n)=>{const r=e._zod.bag.validator;if(r!==void 0){if(r(
t)!==lc)return!0;if(r.definite===!0&&n===void 0)return!1}return pc(e,t,n)});function pc(e,t,n){const r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},
o=e._zod.bag.fallbackRun;let i;if(o?(r[dc]=!0,i=o({value:t,issues:[]},r)):i=e._zod.run({value:t,issues:[]},r),i instanceof Promise)throw new H;return i.issues.length===
0}const hc=async(e,t,n)=>{const r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&
(o=await o),o.issues.length===0},An=e=>{const t=Te(e),n=(r,o,i,s)=>{const c=i?{...i,direction:"backward"}:{direction:"backward"};return t(r,o,c,Ee(n,s))};return n},
Kd=An(I),En=e=>{const t=Te(e),n=(r,o,i,s)=>t(r,o,i,Ee(n,s));return n},Vd=En(I),Tn=e=>{const t=Ie(e),n=async(r,o,i,s)=>{const c=i?{...i,direction:"backward"}:{direction:"\
backward"};return await t(r,o,c,Ee(n,s))};return n},Wd=Tn(I),In=e=>{const t=Ie(e),n=async(r,o,i,s)=>await t(r,o,i,Ee(n,s));return n},Gd=In(I),xn=e=>(t,n,r)=>{const o=r?
{...r,direction:"backward"}:{direction:"backward"};return xe(e)(t,n,o)},Xd=xn(I),Cn=e=>(t,n,r)=>xe(e)(t,n,r),Hd=Cn(I),jn=e=>async(t,n,r)=>{const o=r?{...r,direction:"\
backward"}:{direction:"backward"};return Ce(e)(t,n,o)},Yd=jn(I),Nn=e=>async(t,n,r)=>Ce(e)(t,n,r),qd=Nn(I),Rn=new WeakSet([Object.prototype,Error.prototype]);function je(e,t,n){
Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){const r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),r},set(r){
Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}const mc=(e,t)=>{ic.init(e,t),e.name="ZodError";const n=Object.getPrototypeOf(e);Rn.has(n)||
(Rn.add(n),je(n,"format",r=>o=>uc(r,o)),je(n,"flatten",r=>o=>cc(r,o)),je(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,Ue,2)}),je(n,"ad\
dIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,Ue,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.
issues.length===0}}))},Qd=null,x=d("ZodError",mc,void 0,{Parent:Error}),_c=Te(x),gc=Ie(x),yc=xe(x),vc=Ce(x),bc=An(x),zc=En(x),wc=Tn(x),$c=In(x),Zc=xn(x),kc=Cn(x),
Sc=jn(x),Pc=Nn(x);function Oc(){T.localeError||N(tc())}function le(){T.memoizer||N({memoizer:Yr()})}const w=d("ZodType",(e,t)=>(Oc(),z.init(e,t),e.def=t,e.type=
t.type,e),{check(...e){const t=this.def;return this.clone(E(t,{checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:
n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return M(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){
return this.check(Au(e,t))},superRefine(e,t){return this.check(Eu(e,t))},overwrite(e){return this.check(ee(e))},optional(){return dt(this)},exactOptional(){return au(
this)},nullable(){return ft(this)},nullish(){return dt(ft(this))},nonoptional(e){return mu(this,e)},array(){return Re(this)},or(e){return ut([this,e])},and(e){return eu(
this,e)},transform(e){return hr(this,dr(e))},default(e){return fu(this,e)},prefault(e){return hu(this,e)},catch(e){return yu(this,e)},pipe(e){return hr(this,e)},
readonly(){return $u(this)},describe(e){const t=this.clone();return U.add(t,{description:e}),t},meta(...e){if(e.length===0)return U.get(this);const t=this.clone();
return U.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?
e(this):e(this,...t)},get"~standard"(){return Ve(this,"~standard",{...Lt(this),jsonSchema:{input:Ae(this,"input"),output:Ae(this,"output")}})},set"~standard"(e){
B(this,"~standard",e)},parse:function e(t,n){return _c(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await gc(this,t,n,{callee:e})},safeParse(e,t){
return yc(this,e,t)},async safeParseAsync(e,t){return vc(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){B(this,"spa",e)},validate(e,t){return fc(this,
e,t)},validateAsync(e,t){return hc(this,e,t)},encode:function e(t,n){return bc(this,t,n,{callee:e})},decode:function e(t,n){return zc(this,t,n,{callee:e})},encodeAsync:async function e(t,n){
return await wc(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await $c(this,t,n,{callee:e})},safeEncode(e,t){return Zc(this,e,t)},safeDecode(e,t){
return kc(this,e,t)},async safeEncodeAsync(e,t){return Sc(this,e,t)},async safeDecodeAsync(e,t){return Pc(this,e,t)},toJSONSchema(e){return Qs(this,{})(e)},get description(){
return U.get(this)?.description},get _def(){return this._zod.def}}),Dn=d("_ZodString",(e,t)=>{Qe.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.stringProcessor(
e,n,r,o)},ge({format:e=>v.aggregateChecks(e).format??null,minLength:e=>v.aggregateChecks(e).minimum??null,maxLength:e=>v.aggregateChecks(e).maximum??null},{regex(...e){
return this.check(Cs(...e))},includes(...e){return this.check(Rs(...e))},startsWith(...e){return this.check(Ds(...e))},endsWith(...e){return this.check(Fs(...e))},
min(...e){return this.check(Oe(...e))},max(...e){return this.check(_n(...e))},length(...e){return this.check(gn(...e))},nonempty(...e){return this.check(Oe(1,...e))},
lowercase(e){return this.check(js(e))},uppercase(e){return this.check(Ns(e))},trim(){return this.check(Ls())},normalize(...e){return this.check(Ms(...e))},toLowerCase(){
return this.check(Bs())},toUpperCase(){return this.check(Js())},slugify(){return this.check(Ks())}})),Fn=d("ZodString",(e,t)=>{Qe.init(e,t),Dn.init(e,t)},{email(e){
return this.check(rs(Un,e))},url(e){return this.check(as(it,e))},jwt(e){return this.check(Zs(nr,e))},emoji(e){return this.check(ls(Ln,e))},guid(e){return this.check(
os(Mn,e))},uuid(e){return this.check(is(W,e))},uuidv4(e){return this.check(ss(W,e))},uuidv6(e){return this.check(cs(W,e))},uuidv7(e){return this.check(us(W,e))},
nanoid(e){return this.check(ds(Bn,e))},cuid(e){return this.check(fs(Jn,e))},cuid2(e){return this.check(ps(Kn,e))},ulid(e){return this.check(hs(Vn,e))},base64(e){
return this.check(zs(Qn,e))},base64url(e){return this.check(ws(er,e))},xid(e){return this.check(ms(Wn,e))},ksuid(e){return this.check(_s(Gn,e))},ipv4(e){return this.
check(gs(Xn,e))},ipv6(e){return this.check(ys(Hn,e))},cidrv4(e){return this.check(vs(Yn,e))},cidrv6(e){return this.check(bs(qn,e))},e164(e){return this.check($s(
tr,e))},datetime(e){return this.check(ks(Ac,e))},date(e){return this.check(Ss(Ec,e))},time(e){return this.check(Ps(Tc,e))},duration(e){return this.check(Os(Ic,e))}});
function Ne(e){return ns(Fn,e)}const k=d("ZodStringFormat",(e,t)=>{Z.init(e,t),Dn.init(e,t)}),Ac=d("ZodISODateTime",(e,t)=>{ii.init(e,t),k.init(e,t)}),Ec=d("Zod\
ISODate",(e,t)=>{si.init(e,t),k.init(e,t)}),Tc=d("ZodISOTime",(e,t)=>{ci.init(e,t),k.init(e,t)}),Ic=d("ZodISODuration",(e,t)=>{ui.init(e,t),k.init(e,t)}),Un=d("\
ZodEmail",(e,t)=>{Ko.init(e,t),k.init(e,t)});function ef(e){return core._email(Un,e)}const Mn=d("ZodGUID",(e,t)=>{Bo.init(e,t),k.init(e,t)});function tf(e){return core.
_guid(Mn,e)}const W=d("ZodUUID",(e,t)=>{Jo.init(e,t),k.init(e,t)});function nf(e){return core._uuid(W,e)}function rf(e){return core._uuidv4(W,e)}function of(e){
return core._uuidv6(W,e)}function sf(e){return core._uuidv7(W,e)}const it=d("ZodURL",(e,t)=>{Yo.init(e,t),k.init(e,t)});function cf(e){return core._url(it,e)}function uf(e){
return core._url(it,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(e)})}const Ln=d("ZodEmoji",(e,t)=>{qo.init(e,t),k.init(e,t)});
function af(e){return core._emoji(Ln,e)}const Bn=d("ZodNanoID",(e,t)=>{Qo.init(e,t),k.init(e,t)});function lf(e){return core._nanoid(Bn,e)}const Jn=d("ZodCUID",
(e,t)=>{ei.init(e,t),k.init(e,t)});function df(e){return core._cuid(Jn,e)}const Kn=d("ZodCUID2",(e,t)=>{ti.init(e,t),k.init(e,t)});function ff(e){return core._cuid2(
Kn,e)}const Vn=d("ZodULID",(e,t)=>{ni.init(e,t),k.init(e,t)});function pf(e){return core._ulid(Vn,e)}const Wn=d("ZodXID",(e,t)=>{ri.init(e,t),k.init(e,t)});function hf(e){
return core._xid(Wn,e)}const Gn=d("ZodKSUID",(e,t)=>{oi.init(e,t),k.init(e,t)});function mf(e){return core._ksuid(Gn,e)}const Xn=d("ZodIPv4",(e,t)=>{ai.init(e,t),
k.init(e,t)});function _f(e){return core._ipv4(Xn,e)}const xc=null;function gf(e){return core._mac(xc,e)}const Hn=d("ZodIPv6",(e,t)=>{di.init(e,t),k.init(e,t)});
function yf(e){return core._ipv6(Hn,e)}const Yn=d("ZodCIDRv4",(e,t)=>{fi.init(e,t),k.init(e,t)});function vf(e){return core._cidrv4(Yn,e)}const qn=d("ZodCIDRv6",
(e,t)=>{hi.init(e,t),k.init(e,t)});function bf(e){return core._cidrv6(qn,e)}const Qn=d("ZodBase64",(e,t)=>{_i.init(e,t),k.init(e,t)});function zf(e){return core.
_base64(Qn,e)}const er=d("ZodBase64URL",(e,t)=>{yi.init(e,t),k.init(e,t)});function wf(e){return core._base64url(er,e)}const tr=d("ZodE164",(e,t)=>{vi.init(e,t),
k.init(e,t)});function $f(e){return core._e164(tr,e)}const Cc=null;function Zf(e){return core._creditCard(Cc,e)}const jc=null;function kf(e){return core._iban(jc,
e)}const nr=d("ZodJWT",(e,t)=>{Zi.init(e,t),k.init(e,t)});function Sf(e){return core._jwt(nr,e)}const de=null;function Pf(e,t,n={}){return core._stringFormat(de,
e,t,n)}function Of(e){return core._stringFormat(de,"hostname",regexes.hostname,e)}function Af(e){return core._stringFormat(de,"hex",regexes.hex,e)}function Ef(e){
return core._stringFormat(de,"currency_code",regexes.currencyCode,e)}function Tf(e,t){const n=t?.enc??"hex",r=`${e}_${n}`,o=core.regexes[r];if(!o)throw new Error(
`Unrecognized hash format: ${r}`);return core._stringFormat(de,r,o,t)}const rr=d("ZodNumber",(e,t)=>{Xt.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.
numberProcessor(e,n,r,o),e.isFinite=!0},ge({minValue:e=>{const{minimum:t,exclusiveMinimum:n}=v.aggregateChecks(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??
Number.NEGATIVE_INFINITY)},maxValue:e=>{const{maximum:t,exclusiveMaximum:n}=v.aggregateChecks(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},
isInt:e=>{const{isInt:t,multipleOf:n}=v.aggregateChecks(e);return!!t||!!n?.some(Number.isSafeInteger)},format:e=>v.aggregateChecks(e).format??null},{gt(e,t){return this.
check(ue(e,t))},gte(e,t){return this.check(V(e,t))},min(e,t){return this.check(V(e,t))},lt(e,t){return this.check(ce(e,t))},lte(e,t){return this.check(K(e,t))},
max(e,t){return this.check(K(e,t))},int(e){return this.check(st(e))},safe(e){return this.check(st(e))},positive(e){return this.check(ue(0,e))},nonnegative(e){return this.
check(V(0,e))},negative(e){return this.check(ce(0,e))},nonpositive(e){return this.check(K(0,e))},multipleOf(e,t){return this.check(tt(e,t))},step(e,t){return this.
check(tt(e,t))},finite(){return this}}));function or(e){return As(rr,e)}const fe=d("ZodNumberFormat",(e,t)=>{ki.init(e,t),rr.init(e,t)});function st(e){return Es(
fe,e)}function If(e){return core._float32(fe,e)}function xf(e){return core._float64(fe,e)}function Cf(e){return core._int32(fe,e)}function jf(e){return core._uint32(
fe,e)}const ir=d("ZodBoolean",(e,t)=>{Si.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.booleanProcessor(e,n,r,o)});function sr(e){return Ts(ir,e)}const Nc=d(
"ZodBigInt",(e,t)=>{Pi.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.bigintProcessor(e,n,r,o)},ge({minValue:e=>v.aggregateChecks(e).minimum??null,maxValue:e=>v.
aggregateChecks(e).maximum??null,format:e=>v.aggregateChecks(e).format??null},{gte(e,t){return this.check(V(e,t))},min(e,t){return this.check(V(e,t))},gt(e,t){return this.
check(ue(e,t))},lt(e,t){return this.check(ce(e,t))},lte(e,t){return this.check(K(e,t))},max(e,t){return this.check(K(e,t))},positive(e){return this.check(ue(BigInt(
0),e))},negative(e){return this.check(ce(BigInt(0),e))},nonpositive(e){return this.check(K(BigInt(0),e))},nonnegative(e){return this.check(V(BigInt(0),e))},multipleOf(e,t){
return this.check(tt(e,t))}}));function Nf(e){return core._bigint(Nc,e)}const cr=null;function Rf(e){return core._int64(cr,e)}function Df(e){return core._uint64(
cr,e)}const Rc=null;function Ff(e){return core._symbol(Rc,e)}const Dc=null;function Uf(e){return core._undefined(Dc,e)}const Fc=null;function Uc(e){return core.
_null(Fc,e)}const Mc=null;function Mf(){return core._any(Mc)}const Lc=d("ZodUnknown",(e,t)=>{Oi.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.unknownProcessor(
e,n,r,o)});function te(){return Is(Lc)}const Bc=d("ZodNever",(e,t)=>{Ai.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.neverProcessor(e,n,r,o)});function ur(e){
return xs(Bc,e)}const Jc=null;function Lf(e){return core._void(Jc,e)}const Kc=d("ZodDate",(e,t)=>{Ei.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.dateProcessor(
e,n,r,o),e.min=(n,r)=>e.check(V(n,r)),e.max=(n,r)=>e.check(K(n,r))},ge({minDate:e=>{const{minimum:t}=v.aggregateChecks(e);return t?new Date(t):null},maxDate:e=>{
const{maximum:t}=v.aggregateChecks(e);return t?new Date(t):null}},{}));function Bf(e){return core._date(Kc,e)}const Vc=d("ZodArray",(e,t)=>{le(),xi.init(e,t),w.
init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.arrayProcessor(e,n,r,o),e.element=t.element},{min(e,t){return this.check(Oe(e,t))},nonempty(e){return this.check(Oe(
1,e))},max(e,t){return this.check(_n(e,t))},length(e,t){return this.check(gn(e,t))},unwrap(){return this.element}});function Re(e,t){return Vs(Vc,e,t)}function Jf(e){
const t=e._zod.def.shape;return at(Object.keys(t))}const ct=d("ZodObject",(e,t)=>{le(),Ni.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.objectProcessor(
e,n,r,o),Br(e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return at(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(E(this._zod.def,{catchall:e}))},
passthrough(){return this.clone(E(this._zod.def,{catchall:te()}))},loose(){return this.clone(E(this._zod.def,{catchall:te()}))},strict(){return this.clone(E(this.
_zod.def,{catchall:ur()}))},strip(){return this.clone(E(this._zod.def,{catchall:void 0}))},extend(e){return Er(this,e)},safeExtend(e){return Tr(this,e)},merge(e){
return Ir(this,e)},pick(e){return Or(this,e)},omit(e){return Ar(this,e)},partial(...e){return Pt(lt,this,e[0])},exactPartial(...e){return Pt(fr,this,e[0],"exact\
Partial")},required(...e){return xr(pr,this,e[0])}});function Wc(e,t){const n={type:"object",shape:e??{},..._(t)};return new ct(n)}function Gc(e,t){return new ct(
{type:"object",shape:e,catchall:ur(),..._(t)})}function Xc(e,t){return new ct({type:"object",shape:e,catchall:te(),..._(t)})}const ar=d("ZodUnion",(e,t)=>{en.init(
e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.unionProcessor(e,n,r,o),e.options=t.options});function ut(e,t){return new ar({type:"union",options:e,..._(t)})}
const Hc=null;function Kf(e,t){return new Hc({type:"union",options:e,inclusive:!1,...util.normalizeParams(t)})}const Yc=d("ZodDiscriminatedUnion",(e,t)=>{ar.init(
e,t),Ri.init(e,t)});function qc(e,t,n){return new Yc({type:"union",options:t,discriminator:e,..._(n)})}const Qc=d("ZodIntersection",(e,t)=>{Di.init(e,t),w.init(
e,t),e._zod.processJSONSchema=(n,r,o)=>v.intersectionProcessor(e,n,r,o)});function eu(e,t){return new Qc({type:"intersection",left:e,right:t})}const tu=d("ZodTu\
ple",(e,t)=>{le(),Fi.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.tupleProcessor(e,n,r,o)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){
const e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return this.clone({...e,items:e.items.
map(t=>new lt({type:"optional",innerType:t}))})}});function nu(e,t,n){const r=t instanceof core.$ZodType,o=r?n:t,i=r?t:null;return new tu({type:"tuple",items:e,
rest:i,...util.normalizeParams(o)})}const De=d("ZodRecord",(e,t)=>{le(),Ui.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.recordProcessor(e,n,r,o),e.
keyType=t.keyType,e.valueType=t.valueType});function lr(e,t,n){return!t||!t._zod?new De({type:"record",keyType:Ne(),valueType:e,..._(t)}):new De({type:"record",
keyType:e,valueType:t,..._(n)})}function Vf(e,t,n){return new De({type:"record",keyType:e,valueType:t,...util.normalizeParams(n),partial:!0})}function Wf(e,t,n){
return new De({type:"record",keyType:e,valueType:t,mode:"loose",...util.normalizeParams(n)})}const ru=null;function Gf(e,t,n){return new ru({type:"map",keyType:e,
valueType:t,...util.normalizeParams(n)})}const ou=null;function Xf(e,t){return new ou({type:"set",valueType:e,...util.normalizeParams(t)})}const Fe=d("ZodEnum",
(e,t)=>{Mi.init(e,t),w.init(e,t),e._zod.processJSONSchema=(r,o,i)=>v.enumProcessor(e,r,o,i),e.enum=t.entries,e.options=[...e._zod.values];const n=new Set(Object.
keys(t.entries));e.extract=(r,o)=>{const i={};for(const s of r)if(n.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new Fe({...t,
checks:[],..._(o),entries:i})},e.exclude=(r,o)=>{const i={...t.entries};for(const s of r)if(n.has(s))delete i[s];else throw new Error(`Key ${s} not found in enu\
m`);return new Fe({...t,checks:[],..._(o),entries:i})}});function at(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Fe({type:"en\
um",entries:n,..._(t)})}function Hf(e,t){return new Fe({type:"enum",entries:e,...util.normalizeParams(t)})}const iu=d("ZodLiteral",(e,t)=>{Li.init(e,t),w.init(e,
t),e._zod.processJSONSchema=(n,r,o)=>v.literalProcessor(e,n,r,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error(
"This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function su(e,t){return new iu({type:"literal",values:Array.
isArray(e)?e:[e],..._(t)})}const cu=null;function Yf(e){return core._file(cu,e)}const uu=d("ZodTransform",(e,t)=>{le(),Bi.init(e,t),w.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>v.transformProcessor(e,n,r,o),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Tt(e.constructor.name);n.addIssue=i=>{if(typeof i=="string")n.
issues.push(oe(i,n.value,t));else{const s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=e),n.issues.push(oe(
s))}};const o=t.transform(n.value,n);return o instanceof Promise?o.then(i=>(n.value=i,n)):(n.value=o,n)}});function dr(e){return new uu({type:"transform",transform:e})}
const lt=d("ZodOptional",(e,t)=>{un.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.optionalProcessor(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function dt(e){
return new lt({type:"optional",innerType:e})}const fr=d("ZodExactOptional",(e,t)=>{Ji.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.optionalProcessor(
e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function au(e){return new fr({type:"optional",innerType:e})}const lu=d("ZodNullable",(e,t)=>{Ki.init(e,t),w.init(e,
t),e._zod.processJSONSchema=(n,r,o)=>v.nullableProcessor(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function ft(e){return new lu({type:"nullable",innerType:e})}
function qf(e){return dt(ft(e))}const du=d("ZodDefault",(e,t)=>{Vi.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.defaultProcessor(e,n,r,o),e.unwrap=
()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function fu(e,t){return new du({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():
Zt(t)}})}const pu=d("ZodPrefault",(e,t)=>{Wi.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.prefaultProcessor(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});
function hu(e,t){return new pu({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():Zt(t)}})}const pr=d("ZodNonOptional",(e,t)=>{Gi.init(
e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.nonoptionalProcessor(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function mu(e,t){return new pr({type:"non\
optional",innerType:e,..._(t)})}const _u=null;function Qf(e){return new _u({type:"success",innerType:e})}const gu=d("ZodCatch",(e,t)=>{Xi.init(e,t),w.init(e,t),
e._zod.processJSONSchema=(n,r,o)=>v.catchProcessor(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function yu(e,t){return new gu({type:"cat\
ch",innerType:e,catchValue:typeof t=="function"?t:Kr(t)})}const vu=null;function ep(e){return core._nan(vu,e)}const bu=d("ZodPipe",(e,t)=>{Hi.init(e,t),w.init(e,
t),e._zod.processJSONSchema=(n,r,o)=>v.pipeProcessor(e,n,r,o),e.in=t.in,e.out=t.out});function hr(e,t){return new bu({type:"pipe",in:e,out:t})}const pt=null;function tp(e,t,n){
return new pt({type:"pipe",in:e,out:t,transform:n.decode,reverseTransform:n.encode})}function np(e){const t=e._zod.def;return new pt({type:"pipe",in:t.out,out:t.
in,transform:t.reverseTransform,reverseTransform:t.transform})}const zu=null,wu=d("ZodReadonly",(e,t)=>{Yi.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.
readonlyProcessor(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function $u(e){return new wu({type:"readonly",innerType:e})}const Zu=null;function rp(e,t){return new Zu(
{type:"template_literal",parts:e,...util.normalizeParams(t)})}const ku=null;function Su(e){return new ku({type:"lazy",getter:e})}const Pu=null;function op(e){return new Pu(
{type:"promise",innerType:e})}const Ou=null;function ip(e){return new Ou({type:"function",input:Array.isArray(e?.input)?nu(e?.input):e?.input??Re(te()),output:e?.
output??te()})}const ht=d("ZodCustom",(e,t)=>{Qi.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>v.customProcessor(e,n,r,o)});function sp(e){const t=new core.
$ZodCheck({check:"custom"});return t._zod.check=e,t}function cp(e,t){return core._custom(ht,e??(()=>!0),t)}function Au(e,t={}){return Ws(ht,e,t)}function Eu(e,t){
return Gs(e,t)}const up=Hs,ap=Ys,Tu=d("ZodInstanceOf",(e,t)=>{ht.init(e,t)},{properties(e,t){return this.check(Us(e,t))}});function lp(e,t={}){const n=new Tu({type:"\
custom",check:"custom",fn:r=>r instanceof e,abort:!0,...util.normalizeParams(t)});return n._zod.bag.Class=e,n._zod.check=r=>{r.value instanceof e||r.issues.push(
{code:"invalid_type",expected:e.name,input:r.value,inst:n,path:[...n._zod.def.path??[]]})},n}const dp=(...e)=>core._stringbool({Codec:pt,Boolean:ir,String:Fn},...e);
function fp(e){const t=Su(()=>ut([Ne(e),or(),sr(),Uc(),Re(t),lr(Ne(),t)]));return t}function pp(e,t){return new zu({type:"pipe",in:dr(e),out:t})}})};
