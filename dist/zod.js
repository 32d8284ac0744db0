"use strict";exports.id=8816,exports.ids=[8816],exports.modules={38816:((Ja,co,uo)=>{uo.d(co,{YOg:()=>Le,zMY:()=>Yr,gMt:()=>ua,k5n:()=>bt,Whr:()=>yt,euz:()=>_a,_H3:()=>ia,aig:()=>Gr,
Ikc:()=>ra,g1P:()=>eo,rej:()=>oa,YjP:()=>Ue,KCZ:()=>vt,L5J:()=>ie});function Ka(e){return e}function Va(e){return e}function Wa(){return e=>e}function Ga(e){}function Xa(e){
throw new Error("Unexpected value in exhaustive check")}function Ya(e){}function Ke(e){const t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(
e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Ot(e,t="|"){return e.map(n=>Nt(n)).join(t)}function Ve(e,t){return typeof t=="bigint"?t.toString():
t}class ao{constructor(t){this._getter=t,this._value=void 0}get value(){const t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}}
function be(e){return new ao(e)}function lo(e){return e==null}function We(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(
t,n)}function fo(e,t){const n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}const At=null;function Ha(e,t,n){let r;
Object.defineProperty(e,t,{get(){if(r!==At)return r===void 0&&(r=At,r=n()),r},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function qa(e){return Object.
create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function M(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}
function Ge(e){const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function U(e){return Ge(e._zod.def)??e._zod.def.shape}function Tt(e,t,n){
Object.defineProperty(e,t,{get(){const r=n();return M(this,t,r),r},enumerable:!0,configurable:!0})}function It(e,t,n){t in e?M(e,t,n):e[t]=n}function H(e,t,n,r){
const o=U(t);for(const i of n){const s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?Tt(e,i,()=>{const c=t._zod.def.shape[i];return r?r(c,i):c}):It(
e,i,r?r(s.value,i):s.value))}}function po(e,t){for(const n of Reflect.ownKeys(t)){const r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Tt(e,n,()=>t[n]):
It(e,n,r.value))}}function E(...e){const t={};for(const n of e){const r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},
t)}function Qa(e){return E(e._zod.def)}function el(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function tl(e){const t=Object.keys(e),n=t.map(r=>e[r]);return Promise.
all(n).then(r=>{const o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function nl(e=10){const t="abcdefghijklmnopqrstuvwxyz";let n="";for(let r=0;r<e;r++)
n+=t[Math.floor(Math.random()*t.length)];return n}function mo(e){return JSON.stringify(e)}function ho(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(
/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const Et="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function se(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}const _o=be(()=>{if(N.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{const e=Function;return new e(""),
!0}catch{return!1}});function Q(e){if(se(e)===!1)return!1;const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const n=t.prototype;return!(se(n)===
!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function xt(e){return Q(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof
Set?new Set(e):e}function rl(e){let t=0;for(const n in e)Object.prototype.hasOwnProperty.call(e,n)&&t++;return t}const ol=e=>{const t=typeof e;switch(t){case"un\
defined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"fu\
nction";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&
e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"\
date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},yo=new Set(["string","number","symbol"]),il=new Set(
["string","number","bigint","boolean","symbol","undefined"]);function ee(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function J(e,t,n){const r=new e._zod.
constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function y(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==
void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="stri\
ng"?{...t,error:()=>t.error}:t}function sl(e){let t;return new Proxy({},{get(n,r,o){return t??(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){return t??(t=e()),Reflect.
set(t,r,o,i)},has(n,r){return t??(t=e()),Reflect.has(t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.
ownKeys(t)},getOwnPropertyDescriptor(n,r){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=e()),Reflect.defineProperty(
t,r,o)}})}function Nt(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function go(e){return Object.keys(e).filter(t=>e[t]._zod.
optin!==void 0&&e[t]._zod.optout==="optional")}const Ct={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},vo={int64:[BigInt("-9223372036854775808"),BigInt("92233720368\
54775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function bo(e,t){const n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot b\
e used on object schemas containing refinements");const i={};return H(i,e,ze(e,t)),J(e,E(n,{shape:i,checks:[]}))}function ze(e,t){const n=U(e),r=[];for(const o of Reflect.
ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&r.push(o)}return r}function zo(e,t){const n=e.
_zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const i=new Set(ze(e,t)),s={};return H(s,
e,Reflect.ownKeys(U(e)).filter(c=>!i.has(c))),J(e,E(n,{shape:s,checks:[]}))}function wo(e,t){if(!Q(t))throw new Error("Invalid input to extend: expected a plain\
 object");const n=e._zod.def.checks;if(n&&n.length>0){const o=U(e);for(const i of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return J(e,E(e._zod.def,{shape:jt(e,t)}))}function jt(e,t){const n={};
return H(n,e,Reflect.ownKeys(U(e))),po(n,t),n}function $o(e,t){if(!Q(t))throw new Error("Invalid input to safeExtend: expected a plain object");return J(e,E(e._zod.
def,{shape:jt(e,t)}))}function ko(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend\
()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const n={};H(
n,e,Reflect.ownKeys(U(e))),H(n,t,Reflect.ownKeys(U(t)));const r=E(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});
return J(e,r)}function Rt(e,t,n,r="partial"){const i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${r}() cannot be used on object schemas containing ref\
inements`);const c=n?new Set(ze(t,n)):void 0,u={};return H(u,t,Reflect.ownKeys(U(t)),e&&((a,l)=>c&&!c.has(l)?a:new e({type:"optional",innerType:a}))),J(t,E(t._zod.
def,{shape:u,checks:[]}))}function Zo(e,t,n){const r=n?new Set(ze(t,n)):void 0,o={};return H(o,t,Reflect.ownKeys(U(t)),(i,s)=>r&&!r.has(s)?i:new e({type:"nonopt\
ional",innerType:i})),J(t,E(t._zod.def,{shape:o}))}function R(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)
return!0;return!1}function So(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function L(e,t){
return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function ce(e){return typeof e=="string"?e:e?.message}function Dt(e){const t=[];for(const n of e??
[]){const r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;const o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function Xe(e,t,n){var r;
for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function K(e,t,n){var r;const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??
(r.schema=e.inst):e.schema=e.inst);const i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:ce(e.inst?._zod.def?.error?.(e))??ce(i?.(e))??
ce(t?.error?.(e))??ce(n.customError?.(e))??ce(n.localeError?.(e))??"Invalid input",c={};for(const u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||
u==="input"||u==="__proto__"||(c[u]=e[u]);return c.path??(c.path=[]),c.message=s,t?.reportInput&&(c.input=e.input),c}function cl(e){return e instanceof Set?"set":
e instanceof Map?"map":e instanceof File?"file":"unknown"}const Po=/[\uD800-\uDBFF]/;function Ye(e){const t=e.length;if(!Po.test(e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function He(e){return Array.isArray(e)?"array":typeof e=="string"?
"string":"unknown"}function Oo(e){const t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.
isArray(e))return"array";const n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function ue(...e){
const[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function ul(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function Ao(e){const t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function To(e){
let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function al(e){const t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%
4)%4);return Ao(t+n)}function ll(e){return To(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function fl(e){const t=e.replace(/^0x/,"");if(t.length%2!==
0)throw new Error("Invalid hex string length");const n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}
function dl(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}class pl{constructor(...t){}}function Io(e,t){for(const n in t){const r=Object.
getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Eo(e,n,r.value)}}function V(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function qe(e,t,n){return V(e,t,n,!1)}function we(e,t){for(const n in e){const r=e[n];Object.defineProperty(t,n,{configurable:!0,
enumerable:!0,get(){return V(this,n,r(this))},set(o){V(this,n,o)}})}return t}function Eo(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?
n:V(this,t,n.bind(this))},set(r){V(this,t,r)}})}function xo(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}let Qe,W=!1;const No={configurable:!0,get(){
W=!0}};function b(e,t,n){const r=Object.getPrototypeOf(e._zod);if(t in r&&Qe!==e._zod){Qe=void 0;return}Qe=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){
Object.defineProperty(this,t,No);const o=W;W=!1;try{const i=n(this);return W?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),
W=W||o,i}catch(i){throw delete this[t],W=W||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Co(e,t,n,r){const o=xo(
e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),
i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}const jo="~c\
onstantCatch";function Ro(e){const t=()=>e;return t[jo]=!0,t}var Ft;const ml=Object.freeze({status:"aborted"}),et={value:void 0,enumerable:!1};let Mt="captureSt\
ackTrace"in Error?Error:null;function Do(e){const t=Mt;if(t){const n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Mt=null,new e}
try{return new e}finally{t.stackTraceLimit=n}}}return new e}function f(e,t,n,r){const o={};function i(m){this.def=m,this.constr=d,this.traits=new Set}i.prototype=
o;const s=n,c=s&&new WeakSet;function u(m,p){if(m._zod){if(m._zod.traits.has(e))return}else{et.value=new i(p);try{Object.defineProperty(m,"_zod",et)}finally{et.
value=void 0}}if(m._zod.traits.add(e),t(m,p),c){const _=Object.getPrototypeOf(m),g=m._zod.constr.prototype;let v=_;for(;v&&v!==g;)v=Object.getPrototypeOf(v);const x=v??
_;c.has(x)||(c.add(x),Io(x,s))}const h=d.prototype;for(const _ in h)Object.prototype.hasOwnProperty.call(h,_)&&(_ in m||(m[_]=h[_].bind(m)))}const a=r?.Parent??
Object;class l extends a{}Object.defineProperty(l,"name",{value:e});function d(m){const p=r?.Parent?Do(l):this;u(p,m);const h=p._zod.deferred;if(h){for(const g of h)
g();p._zod.deferred=void 0}const _=globalThis.__zod_globalConfig?.postProcessor;return _&&_(p),p}return Object.defineProperty(d,"init",{value:u}),Object.defineProperty(
d,Symbol.hasInstance,{value:m=>r?.Parent&&m instanceof r.Parent?!0:m?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}const hl=null;class q extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class Ut extends Error{constructor(t){super(`Encountered unidirectional trans\
form during encode: ${t}`),this.name="ZodEncodeError"}}(Ft=globalThis).__zod_globalConfig??(Ft.__zod_globalConfig={});const N=globalThis.__zod_globalConfig;function D(e){
return e&&Object.assign(N,e),N}class Fo extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclic\
Error"}}const tt="~memo",Lt=[];function Bt(e){return e!==null&&typeof e=="object"}function nt(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}const Jt=new WeakMap,
te=0,$e=1,ae=2;function le(e,t,n){const r=Jt.get(e);if(r!==void 0)return r?ae:te;if(t.has(e))return ae;t.add(e);let o=te;const i=l=>{if(o!==ae&&l?._zod){const d=le(
l,t,n);d>o&&(o=d)}},s=(l,d)=>{let m=te;for(const p of Reflect.ownKeys(l)){const h=Object.getOwnPropertyDescriptor(l,p);if(d&&!h.enumerable)continue;const _=h.get?
$e:h.value?._zod?le(h.value,t,n):te;_>m&&(m=_)}return m},c=l=>{l>o&&(o=l)},u=e._zod.def,a=u.type;switch(a){case"object":{const l=Ge(u);c(l?s(l,!0):$e),i(u.catchall);
break}case"array":i(u.element);break;case"tuple":for(const l of u.items)i(l);i(u.rest);break;case"record":case"map":i(u.keyType),i(u.valueType);break;case"set":
i(u.valueType);break;case"union":for(const l of u.options)i(l);break;case"intersection":i(u.left),i(u.right);break;case"optional":case"nullable":case"default":case"\
prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":i(u.innerType);break;case"pipe":i(u.in),i(u.out);break;case"function":i(u.input),
i(u.output);break;case"lazy":{const l=u._cachedInner??(n?e._zod.innerType:void 0);c(l?le(l,t,!1):$e);break}case"template_literal":case"string":case"number":case"\
int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"lite\
ral":case"file":case"transform":case"custom":break;default:for(const l in u){const d=Object.getOwnPropertyDescriptor(u,l);if(!d||d.get)continue;const m=d.value;
if(!(!m||typeof m!="object")){if(m._zod)i(m);else if(Array.isArray(m))for(const p of m)i(p)}}}return t.delete(e),Mo(e,o)}function Mo(e,t){return t!==$e&&Jt.set(
e,t===ae),t}function _l(e){return le(e,new Set,!0)!==te}function Uo(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}let ke;const Ze=[],
Lo={alloc(e,t,n){const r=ke;if(!r)return n;ke=void 0;const o={value:n,issues:null};return r.set(t.value,o),Ze.push(o),n},guard(e){var t;(t=e._zod).deferred??(t.
deferred=[]),e._zod.deferred.push(()=>{const n=e._zod.parse,r=(o,i)=>{if(i.direction!=="backward"&&Jo(i,o.value))throw new Fo;return n(o,i)};e._zod.parse=r,e._zod.
run===n&&(e._zod.run=r)})},attach(e){var t;let n,r=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{const s=e._zod.parse,c=(u,a)=>{if(n===void 0){
const v=le(e,new Set,!1);if(v===te)return e._zod.parse=s,e._zod.run===c&&(e._zod.run=s),s(u,a);v===ae||r?n=!0:r=!0}const l=u.value;if(!Bt(l))return s(u,a);let d=a[tt];
d||(d={buckets:new WeakMap,backEdges:void 0},a[tt]=d);let m;o===a?m=i:(m=Uo(d,e),o=a,i=m);const p=m.get(l);if(p)return u.value=p.value,p.issues?p.issues.length&&
u.issues.push(...nt(p.issues)):(u.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(p.value)),u;ke=m;const h=Ze.length,_=s(u,a);ke=void 0;const g=Ze.
length>h?Ze.pop():void 0;return _ instanceof Promise?_.then(v=>(g&&(g.issues=v.issues.length?nt(v.issues):Lt),v)):(g&&(g.issues=_.issues.length?nt(_.issues):Lt),
_)};e._zod.parse=c,e._zod.run===s&&(e._zod.run=c)})}};function Bo(){return Lo}function Jo(e,t){const n=e[tt]?.backEdges;return n!==void 0&&Bt(t)&&n.has(t)}const Ko=/^[cC][0-9a-z]{6,}$/,
Vo=/^[0-9a-z]+$/,Wo=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Go=/^[0-9a-vA-V]{20}$/,Xo=/^[A-Za-z0-9]{27}$/,Yo=/^[a-zA-Z0-9_-]{21}$/;function Ho(e){return new RegExp(
`^[a-zA-Z0-9_-]{${e}}$`)}const qo=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,yl=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
Qo=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Kt=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89a\
bAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
gl=null,vl=null,bl=null,ei=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,zl=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
wl=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,$l=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,
kl=null,Zl=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,ti="^(?=[\\s\\S]\
*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function ni(){return new RegExp(ti,"u")}const ri=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
oi=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
Sl=e=>{const t=util.escapeRegex(e??":");return new RegExp(`^(?:[0-9A-F]{2}${t}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${t}){5}[0-9a-f]{2}$`)},ii=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
si=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
ci=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,ui=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,Pl=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
Ol=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,ai=/^https?$/,li=/^\+[1-9]\d{6,14}$/,Al=/^\d(?:[ -]?\d){11,18}$/,Tl=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
Il=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Vt="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[0\
2])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function fi(e){return new RegExp(`^${e}$`)}const di=fi(Vt);function rt(e){
const t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}\
}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function pi(e){return new RegExp(`^${rt(e)}$`)}function mi(e){const t=["Z"];e.offset&&
t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const n=`${rt({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${rt({precision:e.precision})}`:
n;return new RegExp(`^${Vt}T(?:${r})$`)}const hi=/^[\s\S]{0,}$/,El=e=>{const t=e?`[\\s\\S]{${e?.minimum??0},${e?.maximum??""}}`:"[\\s\\S]*";return new RegExp(`^${t}\
$`)},_i=/^-?\d+n?$/,yi=/^-?\d+$/,ot=/^-?\d+(?:\.\d+)?$/,gi=/^(?:true|false)$/i,xl=/^null$/i,Nl=/^undefined$/i,vi=/^[^A-Z]*$/,bi=/^[^a-z]*$/,Cl=/^[0-9a-fA-F]*$/;
function jl(e,t){return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`)}function Rl(e){return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}const Dl=/^[0-9a-fA-F]{32}$/,Fl=null,Ml=null,
Ul=/^[0-9a-fA-F]{40}$/,Ll=null,Bl=null,Jl=/^[0-9a-fA-F]{64}$/,Kl=null,Vl=null,Wl=/^[0-9a-fA-F]{96}$/,Gl=null,Xl=null,Yl=/^[0-9a-fA-F]{128}$/,Hl=null,ql=null,A=f(
"$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),Ql=e=>{const t=e.value;return!util.nullish(t)&&t.size!==void 0},
it=e=>{const t=e.value;return!lo(t)&&t.length!==void 0},Se={number:"number",bigint:"bigint",object:"date"},Wt=f("$ZodCheckLessThan",(e,t)=>{A.init(e,t);const n=Se[typeof t.
value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:Se[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Gt=f("$ZodCheckGreaterThan",(e,t)=>{A.init(e,t);const n=Se[typeof t.
value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:Se[typeof r.value]??n,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),zi=f("$ZodCheckMultipleOf",(e,t)=>{A.init(e,t),e._zod.check=n=>{
if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.value=="bigint"?t.value!==BigInt(0)&&n.value%t.
value===BigInt(0):fo(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.value,input:n.value,inst:e,continue:!t.abort})}}),
wi=f("$ZodCheckNumberFormat",(e,t)=>{A.init(e,t),t.format=t.format||"float64";const n=t.format?.includes("int"),r=n?"int":"number",[o,i]=Ct[t.format];e._zod.check=
s=>{const c=s.value;if(n){if(!Number.isInteger(c)){s.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:c,inst:e});return}if(!Number.
isSafeInteger(c)){c>0?s.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,
inclusive:!0,continue:!t.abort}):s.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",
inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}c<o&&s.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),c>i&&s.issues.push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),ef=null,tf=null,nf=null,rf=null,$i=f("$Z\
odCheckMaxLength",(e,t)=>{var n;A.init(e,t),(n=e._zod.def).when??(n.when=it),e._zod.check=r=>{const o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?Ye(
o):i)<=t.maximum)return;const c=He(o);r.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),ki=f("$ZodChec\
kMinLength",(e,t)=>{var n;A.init(e,t),(n=e._zod.def).when??(n.when=it),e._zod.check=r=>{const o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?Ye(o):i)>=t.minimum)return;const c=He(o);r.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Zi=f("$\
ZodCheckLengthEquals",(e,t)=>{var n;A.init(e,t),(n=e._zod.def).when??(n.when=it),e._zod.check=r=>{const o=r.value,i=o.length,s=typeof o=="string"&&i>=t.length&&
i<=t.length*2?Ye(o):i;if(s===t.length)return;const c=He(o),u=s>t.length;r.issues.push({origin:c,...u?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.
length},inclusive:!0,exact:!0,input:r.value,inst:e,continue:!t.abort})}}),Pe=f("$ZodCheckStringFormat",(e,t)=>{var n,r;A.init(e,t),t.pattern?(n=e._zod).check??(n.
check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.
pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),Si=f("$ZodCheckRegex",(e,t)=>{Pe.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
Pi=f("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=vi),Pe.init(e,t)}),Oi=f("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=bi),Pe.init(e,t)}),Ai=f("$Zod\
CheckIncludes",(e,t)=>{A.init(e,t);const n=ee(t.includes),r=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=r,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
Ti=f("$ZodCheckStartsWith",(e,t)=>{A.init(e,t);const n=new RegExp(`^${ee(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.startsWith(t.prefix)||
r.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}}),Ii=f("$ZodCheckEndsWith",(e,t)=>{
A.init(e,t);const n=new RegExp(`.*${ee(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=r=>{r.value.endsWith(t.suffix)||r.issues.push({origin:"string",code:"\
invalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}});function Xt(e,t,n){e.issues.length&&t.issues.push(...L(n,e.issues))}
const of=null,Ei=f("$ZodCheckProperties",(e,t)=>{A.init(e,t),qe(e,Symbol.iterator,function*(){yield e});let n;e._zod.check=r=>{if(r.value==null){r.issues.push({
expected:"object",code:"invalid_type",input:r.value,inst:e});return}n??(n=Reflect.ownKeys(t.shape).map(s=>[s,t.shape[s]]));const o=r.value;let i;for(const[s,c]of n){
const u=c._zod.run({value:o[s],issues:[]},{});u instanceof Promise?(i??(i=[]),i.push(u.then(a=>Xt(a,r,s)))):Xt(u,r,s)}if(i)return Promise.all(i).then(()=>{})}}),
sf=null,xi=f("$ZodCheckOverwrite",(e,t)=>{A.init(e,t),e._zod.check=n=>{n.value=t.tx(n.value)}});class Ni{constructor(t=[],n={}){this.content=[],this.indent=0,this.
args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"\
async"});return}const r=t.split(`
`).filter(s=>s),o=Math.min(...r.map(s=>s.length-s.trimStart().length)),i=r.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(const s of i)this.content.
push(s)}compile(){const t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}const Ci={major:4,minor:6,patch:7},z=f("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=
Ci;const r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(const i of o)for(const s of i._zod.onattach)s(e);if(o.length===
0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const i=(c,u,a)=>{if(c.memo)return c;let l=R(c),d;for(const m of u){
if(m._zod.def.when){if(So(c)||!m._zod.def.when(c))continue}else if(l)continue;const p=c.issues.length,h=m._zod.check(c);if(h instanceof Promise&&a?.async===!1)throw new q;
if(d||h instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await h,c.issues.length!==p&&(Xe(c.issues,p,e),l||(l=R(c,p)))});else{if(c.issues.length===p)continue;
Xe(c.issues,p,e),l||(l=R(c,p))}}return d?d.then(()=>c):c},s=(c,u,a)=>{if(R(c))return c.aborted=!0,c;const l=i(u,o,a);if(l instanceof Promise){if(a.async===!1)throw new q;
return l.then(d=>e._zod.parse(d,a))}return e._zod.parse(l,a)};e._zod.run=(c,u)=>{if(u.skipChecks)return e._zod.parse(c,u);if(u.direction==="backward"){const l=e.
_zod.parse({value:c.value,issues:[]},{...u,skipChecks:!0});return l instanceof Promise?l.then(d=>s(d,c,u)):s(l,c,u)}const a=e._zod.parse(c,u);if(a instanceof Promise){
if(u.async===!1)throw new q;return a.then(l=>i(l,o,u))}return i(a,o,u)}}},{get"~standard"(){return qe(this,"~standard",Ht(this))},set"~standard"(e){V(this,"~sta\
ndard",e)}}),Yt=(e,t)=>e.issues.length?{issues:e.issues.map(n=>K(n,t,D()))}:{value:e.value};async function ji(e,t){const n={async:!0};return Yt(await e._zod.run(
{value:t,issues:[]},n),n)}function Ht(e){return{validate:t=>{const n={async:!1};try{const r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Yt(
r,n)}catch{}return ji(e,t)},vendor:"zod",version:1}}const st=f("$ZodString",(e,t)=>{z.init(e,t),e._zod.pattern=t.pattern??hi,e._zod.parse=(n,r)=>{if(t.coerce)try{
n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),k=f("$ZodString\
Format",(e,t)=>{Pe.init(e,t),st.init(e,t)}),Ri=f("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=Qo),k.init(e,t)}),Di=f("$ZodUUID",(e,t)=>{if(t.version){const r={v1:1,
v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Kt(r))}else t.pattern??
(t.pattern=Kt());k.init(e,t)}),Fi=f("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=ei),k.init(e,t)}),qt=1,Oe=2;function Qt(e){try{return typeof URL<"u"&&typeof URL.canParse==
"function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Mi(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Qt(e)||Oe:Ui(e,t)}function Ui(e,t){
if(!t.normalize&&t.protocol?.source===ai.source&&!/^https?:\/\//i.test(e))return qt;try{if(typeof URL<"u"){const n=URL;if(typeof n.parse=="function")return n.parse(
e)??Oe}return new URL(e)}catch{return Oe}}const Li=/[\t\n\r]/g;function en(e){return e.replace(Li,"")}function Bi(e,t){return t.lastIndex=0,t.test(e.hostname)}function Ji(e,t){
return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}const Ki=f("$ZodURL",(e,t)=>{k.init(e,t),e._zod.check=n=>{try{const r=n.
value.trim(),o=Mi(r,t);if(o===qt){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort});return}if(o===
Oe){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===!0){n.value=en(r);return}t.hostname&&!Bi(o,t.hostname)&&
n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!Ji(o,t.
protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),n.value=
t.normalize?o.href:en(r);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),Vi=f("$ZodEmoji",(e,t)=>{t.
pattern??(t.pattern=ni()),k.init(e,t)}),Wi=f("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoi\
d length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?Yo:Ho(t.length)),k.init(e,t)}),Gi=f("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Ko),k.init(e,t)}),Xi=f(
"$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Vo),k.init(e,t)}),Yi=f("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Wo),k.init(e,t)}),Hi=f("$ZodXID",(e,t)=>{t.pattern??(t.
pattern=Go),k.init(e,t)}),qi=f("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=Xo),k.init(e,t)}),Qi=f("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=mi(t)),k.init(e,
t)}),es=f("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=di),k.init(e,t)}),ts=f("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=pi(t)),k.init(e,t)}),ns=f("$ZodISODurat\
ion",(e,t)=>{t.pattern??(t.pattern=qo),k.init(e,t)}),rs=f("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=ri),k.init(e,t)}),os=/^[0-9a-fA-F:.]+$/;function tn(e){return os.
test(e)?Qt(`http://[${e}]`):!1}const is=f("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=oi),k.init(e,t),e._zod.check=n=>{tn(n.value)||n.issues.push({code:"invalid_fo\
rmat",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}}),cf=null,ss=f("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=ii),k.init(e,t)});function cs(e){const t=e.
split("/");if(t.length!==2)return!1;const[n,r]=t;if(!r)return!1;const o=Number(r);return`${o}`!==r||o<0||o>128?!1:tn(n)}const us=f("$ZodCIDRv6",(e,t)=>{t.pattern??
(t.pattern=si),k.init(e,t),e._zod.check=n=>{cs(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});function nn(e){
if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}const rn=/^[0-9a-zA-Z+/]*={0,2}$/,as=f("$ZodBase64",(e,t)=>{t.
pattern??(t.pattern=rn),k.init(e,t),e._zod.check=n=>{nn(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.abort})}}),
ct=/^[A-Za-z0-9_-]*$/;function ls(e){if(!ct.test(e))return!1;const t=e.replace(/[-_]/g,r=>r==="-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,"=");return nn(n)}
const fs=f("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=ct),k.init(e,t),e._zod.check=n=>{ls(n.value)||n.issues.push({code:"invalid_format",format:"base64url",input:n.
value,inst:e,continue:!t.abort})}}),ds=f("$ZodE164",(e,t)=>{t.pattern??(t.pattern=li),k.init(e,t)}),ps=/[- ]/g;function ms(e){let t=e.length,n=1,r=0;for(;t;){const o=e.
charCodeAt(--t)-48;n^=1,r+=n?[0,2,4,6,8,1,3,5,7,9][o]:o}return r%10===0}function uf(e){return regexes.creditCard.test(e)?ms(e.replace(ps,"")):!1}const af=null;function hs(e){
let t=0;const n=e.length;for(let r=4;r<n;r++){const o=e.charCodeAt(r);t=(o>=65?t*100+(o-55):t*10+(o-48))%97}for(let r=0;r<4;r++){const o=e.charCodeAt(r);t=(o>=65?
t*100+(o-55):t*10+(o-48))%97}return t===1}function lf(e){return regexes.iban.test(e)?hs(e):!1}const ff=null;function _s(e,t=null){try{const n=e.split(".");if(n.
length!==3)return!1;const[r]=n;if(!r)return!1;const o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}
const ys=f("$ZodJWT",(e,t)=>{k.init(e,t),e._zod.check=n=>{_s(n.value,t.alg)||n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.
abort})}}),df=null,on=f("$ZodNumber",(e,t)=>{z.init(e,t),e._zod.pattern=ot,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}const o=n.value;if(typeof o==
"number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;const i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.
push({expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),gs=f("$ZodNumberFormat",(e,t)=>{wi.init(e,t),on.init(e,t)}),vs=f("$ZodBoo\
lean",(e,t)=>{z.init(e,t),e._zod.pattern=gi,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}const o=n.value;return typeof o=="boolean"||n.issues.push(
{expected:"boolean",code:"invalid_type",input:o,inst:e}),n}}),bs=f("$ZodBigInt",(e,t)=>{z.init(e,t),e._zod.pattern=_i,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=
BigInt(n.value)}catch{}return typeof n.value=="bigint"||n.issues.push({expected:"bigint",code:"invalid_type",input:n.value,inst:e}),n}}),pf=null,mf=null,hf=null,
_f=null,yf=null,zs=f("$ZodUnknown",(e,t)=>{z.init(e,t),e._zod.parse=n=>n}),ws=f("$ZodNever",(e,t)=>{z.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"ne\
ver",code:"invalid_type",input:n.value,inst:e}),n)}),gf=null,$s=f("$ZodDate",(e,t)=>{z.init(e,t),e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=new Date(n.value)}catch{}
const o=n.value,i=o instanceof Date;return i&&!Number.isNaN(o.getTime())||n.issues.push({expected:"date",code:"invalid_type",input:o,...i?{received:"Invalid Dat\
e"}:{},inst:e}),n}});function ks(e,t){const n=Dt(e._zod.def.checks);if(!n.length)return;const r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{
const c=t(i.value);if(c>r&&!s?.skipChecks&&s?.direction!=="backward"){for(const[u,a]of Dt(e._zod.def.checks))if(c>u&&a._zod.def.when(i)){const l=i.issues.length;
return a._zod.check(i),i.issues[l].continue=!1,Xe(i.issues,l,e),i}}return o(i,s)}}const Zs=e=>Array.isArray(e)?e.length:-1,vf=e=>e instanceof Map?e.size:-1,bf=e=>e instanceof
Set?e.size:-1;function sn(e,t,n){e.issues.length&&t.issues.push(...L(n,e.issues)),t.value[n]=e.value}const Ss=f("$ZodArray",(e,t)=>{z.init(e,t);const n=N.memoizer;
n?.attach(e),e._zod.parse=(r,o)=>{const i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.
alloc(e,r,Array(i.length),o):Array(i.length);const s=[],c=o?.abortEarly;for(let u=0;u<i.length;u++){const a=i[u],l=t.element._zod.run({value:a,issues:[]},o);if(l instanceof
Promise)s.push(l.then(d=>sn(d,r,u)));else if(sn(l,r,u),c&&l.issues.length!==0&&R(l))break}return s.length?Promise.all(s).then(()=>r):r},ks(e,Zs)});function Ae(e,t,n,r,o,i){
const s=n in r,c=i==="optional";if(!(!s&&c&&o==="optional")){if(e.issues.length){if(o!==void 0&&c&&!s)return;t.issues.push(...L(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!c)&&(t.value[n]=
void 0):t.value[n]=e.value}}const Ps=[];function cn(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Ps,o=r.length?[...t,...r]:
t;for(const s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);const i=go(e.
shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function un(e,t,n,r,o,i,s){const c=[],u=o.keySet,a=o.catchall.
_zod,l=a.def.type,d=a.optin,m=a.optout;let p=0;for(const h in t){if(s&&n.issues.length!==p){if(R(n,p))break;p=n.issues.length}if(u.has(h))continue;if(h==="__pro\
to__"){l==="never"&&c.push(h);continue}if(l==="never"){c.push(h);continue}const _=a.run({value:t[h],issues:[]},r);_ instanceof Promise?e.push(_.then(g=>Ae(g,n,h,
t,d,m))):Ae(_,n,h,t,d,m)}return c.length&&n.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}const Os=f(
"$ZodObject",(e,t)=>{z.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){const a=()=>{const l={...r};return Object.
defineProperty(t,"shape",{value:l}),a.raw=l,l};a.raw=r,Object.defineProperty(t,"shape",{get:a})}const o=be(()=>cn(t));b(e,"propValues",a=>{const l=a.def.shape,d={};
for(const m in l){const p=l[m]._zod;if(p.values){Object.prototype.hasOwnProperty.call(d,m)||M(d,m,new Set);for(const h of p.values)d[m].add(h);p.optin!==void 0&&
d[m].add(void 0)}}return d});const i=se,s=t.catchall;let c;const u=N.memoizer;u?.attach(e),e._zod.parse=(a,l)=>{c??(c=o.value);const d=a.value;if(!i(d))return a.
issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),a;a.value=u?u.alloc(e,a,{},l):{};const m=[],p=c.shape,h=l?.abortEarly;let _=a.issues.length;
for(const g of c.allKeys){if(h&&a.issues.length!==_){if(R(a,_))break;_=a.issues.length}if(g==="__proto__")continue;const v=p[g],x=v._zod.optin,ge=v._zod.optout,
ve=v._zod.run({value:d[g],issues:[]},l);ve instanceof Promise?m.push(ve.then(P=>Ae(P,a,g,d,x,ge))):Ae(ve,a,g,d,x,ge)}return s?un(m,d,a,l,o.value,e,h===!0):m.length?
Promise.all(m).then(()=>a):a}}),As=f("$ZodObjectJIT",(e,t)=>{Os.init(e,t);const n=e._zod.parse,r=be(()=>cn(t)),o=N.memoizer,i=p=>{const h=r.value,_=h.symbolKeys,
g=new Ni(["payload","ctx"],{shape:p,inst:e,memo:o,syms:_}),v=P=>`shape[${P}]._zod.run({ value: input[${P}], issues: [] }, ctx)`,x=(P,$)=>`
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
          }`;g.write("const input = payload.value;");const ge=Object.create(null);let ve=0;for(const P of h.allKeys)ge[P]=`key_${ve++}`;g.write(o?"const newResu\
lt = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const P of h.allKeys){if(P==="__proto__")continue;const $=ge[P],F=typeof P=="symbol"?`sym\
s[${_.indexOf(P)}]`:mo(P),St=`${F} in input`,io=p[P],Pt=io?._zod?.optin,so=Pt!==void 0,La=io?._zod?.optout==="optional";if(g.write(`const ${$} = ${v(F)};`),so&&
La){const Ba=Pt==="optional"?`${$}_present`:`${$}.value !== undefined || ${$}_present`;g.write(`
        const ${$}_present = ${St};
        if (!${$}.issues.length || ${$}_present) {
          if (${$}.issues.length) {${x($,F)}
          }

          if (${Ba}) {
            newResult[${F}] = ${$}.value;
          }
        }

      `)}else so?(g.write(`
        if (${$}.issues.length) {${x($,F)}
        }
      `),Pt==="defaulted"?g.write(`newResult[${F}] = ${$}.value;`):g.write(`
        if (${$}.value !== undefined || ${St}) {
          newResult[${F}] = ${$}.value;
        }
      `)):g.write(`
        const ${$}_present = ${St};
        if (${$}.issues.length) {${x($,F)}
        }
        if (!${$}_present && !${$}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${F}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${$}_present) {
          newResult[${F}] = ${$}.value;
        }

      `)}return g.write("payload.value = newResult;"),g.write("return payload;"),g.compile()};let s;const c=se,u=!N.jitless,l=u&&_o.value,d=t.catchall;let m;e._zod.
parse=(p,h)=>{m??(m=r.value);const _=p.value;return c(_)?u&&l&&h?.async===!1&&h.jitless!==!0?(s||(s=i(t.shape)),p=s(p,h),d?un([],_,p,h,m,e,h?.abortEarly===!0):p):
n(p,h):(p.issues.push({expected:"object",code:"invalid_type",input:_,inst:e}),p)}});function an(e,t,n,r){for(const i of e)if(i.issues.length===0)return t.value=
i.value,t;const o=e.filter(i=>!R(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.
map(s=>K(s,r,D())))}),t)}const ln=f("$ZodUnion",(e,t)=>{z.init(e,t),b(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(
o=>o._zod.optin!==void 0)?"optional":void 0),b(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),b(e,"values",r=>{if(r.def.options.
every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),b(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){const o=r.
def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>We(i.source)).join("|")})$`)}});const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.
parse=(r,o)=>{if(n)return n(r,o);let i=!1;const s=[];for(const c of t.options){const u=c._zod.run({value:r.value,issues:[]},o);if(u instanceof Promise)s.push(u),
i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(c=>an(c,r,e,o)):an(s,r,e,o)}});function zf(e,t,n,r){const o=[];for(let i=0;i<e.
length;i++)e[i].issues.length===0&&o.push(i);return o.length===1?(t.value=e[o[0]].value,t):(o.length===0?t.issues.push({code:"invalid_union",input:t.value,inst:n,
errors:e.map(i=>i.issues.map(s=>util.finalizeIssue(s,r,core.config())))}):t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:[],inclusive:!1,matches:o}),
t)}const wf=null;function $f(e,t){const n=e._zod;let r=n.bag.optionsMap;r||(r=fn(n.def),n.bag.optionsMap=r);const o=r.get(t);if(o===null)throw new Error(`Ambigu\
ous discriminator value "${String(t)}"`);return o}function fn(e){const t=new Map;for(const n of e.options){const r=n._zod.propValues?.[e.discriminator];if(!r||r.
size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(const o of r)if(t.has(o)){if(o!==void 0)throw new Error(`D\
uplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,n)}return t}const Ts=f("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,ln.init(e,t);const n=e.
_zod.parse;b(e,"propValues",o=>{const i={};let s=0;for(const c of o.def.options){const u=c._zod.propValues;if(!u||Object.keys(u).length===0)throw new Error(`Inv\
alid discriminated union option at index "${o.def.options.indexOf(c)}"`);u[o.def.discriminator]?.has(void 0)&&s++;for(const[a,l]of Object.entries(u)){Object.prototype.
hasOwnProperty.call(i,a)||M(i,a,new Set);for(const d of l)i[a].add(d)}}return!o.def.unionFallback&&s>1&&i[o.def.discriminator]?.delete(void 0),i}),t.options.forEach(
(o,i)=>{const s=Ge(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}\
"`)});const r=be(()=>fn(t));e._zod.parse=(o,i)=>{const s=o.value;if(!se(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;const c=s?.[t.
discriminator],u=r.value.get(c);return u&&(c!==void 0||i.direction!=="backward")?u._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push(
{code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(a=>r.value.get(a)!==null),
input:s,path:[t.discriminator],inst:e}),o)}}),Is=f("$ZodIntersection",(e,t)=>{z.init(e,t),e._zod.parse=(n,r)=>{const o=n.value,i=t.left._zod.run({value:o,issues:[]},
r),s=t.right._zod.run({value:o,issues:[]},r);return i instanceof Promise||s instanceof Promise?Promise.all([i,s]).then(([u,a])=>dn(n,u,a)):dn(n,i,s)}});function ut(e,t){
if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Q(e)&&Q(t)){const n=Object.keys(t),r=Object.keys(e).
filter(i=>n.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(const i of r){if(i==="__proto__")continue;
const s=ut(e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(
t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};const n=[];for(let r=0;r<e.length;r++){const o=e[r],i=t[r],s=ut(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[
r,...s.mergeErrorPath]};n.push(s.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function dn(e,t,n){const r=new Map;let o;const i=new Map,s=(a,l)=>{
let d;if(a.code==="unrecognized_keys"&&!a.path?.length)o??(o=a),d=a.keys;else if(a.code==="invalid_key"&&a.origin==="record"&&a.path?.length===1){const m=String(
a.path[0]);i.has(m)||i.set(m,a),d=[m]}else return!1;for(const m of d)r.has(m)||r.set(m,{}),r.get(m)[l]=!0;return!0};for(const a of t.issues)s(a,"l")||e.issues.push(
a);for(const a of n.issues)s(a,"r")||e.issues.push(a);const c=[...r].filter(([,a])=>a.l&&a.r).map(([a])=>a);if(c.length){const a=o?c.filter(l=>o.keys.includes(l)):
[];a.length&&e.issues.push({...o,keys:a});for(const l of c)!a.includes(l)&&i.has(l)&&e.issues.push(i.get(l))}const u=ut(t.value,n.value);if(!u.valid){if(R(e))return e;
throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(u.mergeErrorPath)}`)}return e.value=u.data,e}const Es=f("$ZodTuple",(e,t)=>{z.init(e,t);const n=t.
items,r=N.memoizer;r?.attach(e),e._zod.parse=(o,i)=>{const s=o.value;if(!Array.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:"invalid_ty\
pe"}),o;o.value=r?r.alloc(e,o,[],i):[];const c=[],u=pn(n,"optin"),a=pn(n,"optout");if(!t.rest){if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,
input:s,inst:e,origin:"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,inst:e,origin:"array"})}const l=new Array(
n.length),d=t.rest?i?.abortEarly:void 0;let m=!1;for(let p=0;p<n.length;p++){const h=n[p]._zod.run({value:s[p],issues:[]},i);h instanceof Promise?c.push(h.then(
_=>{l[p]=_})):(l[p]=h,d&&!m&&h.issues.length&&(m=R(h)))}if(t.rest&&!m){let p=n.length-1;const h=s.slice(n.length);let _=o.issues.length;for(const g of h){if(d&&
o.issues.length!==_){if(R(o,_))break;_=o.issues.length}p++;const v=t.rest._zod.run({value:g,issues:[]},i);v instanceof Promise?c.push(v.then(x=>mn(x,o,p))):mn(v,
o,p)}}return c.length?Promise.all(c).then(()=>hn(l,o,n,s,a)):hn(l,o,n,s,a)}});function pn(e,t){for(let n=e.length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==
void 0:e[n]._zod.optout==="optional"))return n+1;return 0}function mn(e,t,n){e.issues.length&&t.issues.push(...L(n,e.issues)),t.value[n]=e.value}function hn(e,t,n,r,o){
for(let i=0;i<n.length;i++){const s=e[i],c=i<r.length;if(!c&&i>=o&&n[i]._zod.optin==="optional"){t.value.length=i;break}if(s.issues.length){if(!c&&i>=o){t.value.
length=i;break}t.issues.push(...L(i,s.issues))}t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===void 0);i--)
t.value.length=i;return t}const xs=f("$ZodRecord",(e,t)=>{z.init(e,t);const n=N.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{const i=r.value;if(!Q(i))return r.issues.
push({expected:"record",code:"invalid_type",input:i,inst:e}),r;const s=[],c=t.keyType._zod.values;if(c&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};const u=new Set;
for(const l of c)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(u.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;const d=t.keyType.
_zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push(
{code:"invalid_key",origin:"record",issues:d.issues.map(h=>K(h,o,D())),input:l,path:[l],inst:e});continue}const m=d.value;if(m==="__proto__")continue;const p=t.
valueType._zod.run({value:i[l],issues:[]},o);p instanceof Promise?s.push(p.then(h=>{h.issues.length&&r.issues.push(...L(l,h.issues)),r.value[m]=h.value})):(p.issues.
length&&r.issues.push(...L(l,p.issues)),r.value[m]=p.value)}let a;for(const l in i)if(!u.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else
a=a??[],a.push(l);a&&a.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:a,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(const a of Reflect.
ownKeys(i)){if(a==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,a))continue;let l=t.keyType._zod.run({value:a,issues:[]},o);if(l instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(typeof a=="string"&&ot.test(a)&&l.issues.length){const h=t.keyType._zod.run({value:Number(
a),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(l=h)}if(l.issues.length){
t.mode==="loose"?r.value[a]=i[a]:c?(u=u??[],u.push(a)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>K(h,o,D())),input:a,path:[a],inst:e});
continue}const m=l.value;if(m==="__proto__")continue;const p=t.valueType._zod.run({value:i[a],issues:[]},o);p instanceof Promise?s.push(p.then(h=>{h.issues.length&&
r.issues.push(...L(a,h.issues)),r.value[m]=h.value})):(p.issues.length&&r.issues.push(...L(a,p.issues)),r.value[m]=p.value)}u&&u.length>0&&r.issues.push({code:"\
unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}}),kf=null;function Zf(e,t,n,r,o,i,s){e.issues.length&&(util.
propertyKeyTypes.has(typeof r)?n.issues.push(...util.prefixIssues(r,e.issues)):n.issues.push({code:"invalid_key",origin:"map",input:o,inst:i,issues:e.issues.map(
c=>util.finalizeIssue(c,s,core.config()))})),t.issues.length&&(util.propertyKeyTypes.has(typeof r)?n.issues.push(...util.prefixIssues(r,t.issues)):n.issues.push(
{origin:"map",code:"invalid_element",input:o,inst:i,key:r,issues:t.issues.map(c=>util.finalizeIssue(c,s,core.config()))})),n.value.set(e.value,t.value)}const Sf=null;
function Pf(e,t){e.issues.length&&t.issues.push(...e.issues),t.value.add(e.value)}const Ns=f("$ZodEnum",(e,t)=>{z.init(e,t);const n=Ke(t.entries),r=new Set(n);e.
_zod.values=r,b(e,"pattern",o=>{const i=Ke(o.def.entries).filter(s=>yo.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>ee(s.toString())).join("|")})$`:"\
^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{const s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Cs=f("$ZodLiteral",(e,t)=>{
z.init(e,t);const n=new Set(t.values);e._zod.values=n,b(e,"pattern",r=>{const o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?ee(i):i?
ee(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{const i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}}),Of=null,js=f("$ZodTransform",(e,t)=>{z.init(e,t),e._zod.optin="optional",N.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backw\
ard")throw new Ut(e.constructor.name);const o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.resolve(o)).then(s=>(n.value=s,n));if(o instanceof
Promise)throw new q;return n.value=o,n}});function _n(e,t){return e.value=t.issues.length?void 0:t.value,e}const yn=f("$ZodOptional",(e,t)=>{z.init(e,t),b(e,"op\
tin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",b(e,"values",n=>{const r=n.def.innerType._zod.values;return r?
new Set([...r,void 0]):void 0}),b(e,"pattern",n=>{const r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${We(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{
if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;const o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(
i=>_n(n,i)):_n(n,o)}return t.innerType._zod.run(n,r)}}),Rs=f("$ZodExactOptional",(e,t)=>{yn.init(e,t),b(e,"values",n=>n.def.innerType._zod.values),b(e,"pattern",
n=>n.def.innerType._zod.pattern),e._zod.parse=(n,r)=>t.innerType._zod.run(n,r)}),Ds=f("$ZodNullable",(e,t)=>{z.init(e,t),b(e,"optin",n=>n.def.innerType._zod.optin),
b(e,"optout",n=>n.def.innerType._zod.optout),b(e,"pattern",n=>{const r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${We(r.source)}|null)$`):void 0}),b(e,
"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),
Fs=f("$ZodDefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",b(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.
innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;const o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>gn(i,t)):gn(
o,t)}});function gn(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}const Ms=f("$ZodPrefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",b(e,"values",
n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,r))}),Us=f("$Zo\
dNonOptional",(e,t)=>{z.init(e,t),b(e,"values",n=>{const r=n.def.innerType._zod.values;return r?new Set([...r].filter(o=>o!==void 0)):void 0}),e._zod.parse=(n,r)=>{
const o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>vn(i,e)):vn(o,e)}});function vn(e,t){return!e.issues.length&&e.value===void 0&&e.issues.
push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}const Af=null;function bn(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,
value:e.value,error:{issues:t.issues.map(o=>K(o,r,D()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const Ls=f("$ZodCatch",(e,t)=>{z.init(e,t),b(
e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),b(e,"optout",n=>n.def.innerType._zod.optout),b(e,"values",n=>n.def.innerType._zod.
values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);const o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof
Promise?o.then(i=>bn(n,i,t,r)):bn(n,o,t,r)}}),Tf=null,Bs=f("$ZodPipe",(e,t)=>{z.init(e,t),b(e,"values",n=>n.def.in._zod.values),b(e,"optin",n=>n.def.in._zod.optin),
b(e,"optout",n=>n.def.out._zod.optout),b(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){const i=t.out._zod.run(n,
r);return i instanceof Promise?i.then(s=>Te(s,t.in,r)):Te(i,t.in,r)}const o=t.in._zod.run(n,r);return o instanceof Promise?o.then(i=>Te(i,t.out,r)):Te(o,t.out,r)}});
function Te(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}const If=null;function Ef(e,t,n){
if(e.issues.length)return e.aborted=!0,e;if((n.direction||"forward")==="forward"){const o=t.transform(e.value,e);return o instanceof Promise?o.then(i=>Ie(e,i,t.
out,n)):Ie(e,o,t.out,n)}else{const o=t.reverseTransform(e.value,e);return o instanceof Promise?o.then(i=>Ie(e,i,t.in,n)):Ie(e,o,t.in,n)}}function Ie(e,t,n,r){return e.
issues.length?(e.aborted=!0,e):n._zod.run({value:t,issues:e.issues},r)}const xf=null,Js=f("$ZodReadonly",(e,t)=>{z.init(e,t),b(e,"propValues",n=>n.def.innerType.
_zod.propValues),b(e,"values",n=>n.def.innerType._zod.values),b(e,"optin",n=>n.def.innerType?._zod?.optin),b(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.
parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);const o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(zn):zn(o)}});function zn(e){
return e.memo||(e.value=Object.freeze(e.value)),e}function Ks(e){const t=e._zod.def;let n=t.pattern,r=!!t.format?.includes("int"),o,i;for(const c of t.checks??[]){
const u=c._zod.def;u.pattern&&(n=u.pattern),r||(r=!!u.format?.includes("int"));const a=u.minimum??u.length,l=u.maximum??u.length;a!==void 0&&(o===void 0||a>o)&&
(o=a),l!==void 0&&(i===void 0||l<i)&&(i=l)}if(n)return n.source;if(o!==void 0&&i!==void 0&&o>i)return"(?!)";if(o!==void 0||i!==void 0)return regexes.string({minimum:o,
maximum:i}).source;const s=e._zod.pattern;return(r&&s===regexes.number?regexes.integer:s)?.source}function wn(e){const t=e._zod.def,n=e._zod.pattern?.source,r=t.
innerType??e._zod.innerType;if(r){const o=r._zod.pattern?.source,i=wn(r);return n&&o&&i&&i!==o?n.replace(util.cleanRegex(o),()=>util.cleanRegex(i)):n}if(t.options){
const o=t.options.map(wn);if(o.every(Boolean))return`^(${o.map(i=>util.cleanRegex(i)).join("|")})$`}return Ks(e)}const Nf=null,Cf=null,jf=null,Rf=null,Vs=f("$Zo\
dCustom",(e,t)=>{A.init(e,t),z.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{const r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>$n(i,n,r,e));
$n(o,n,r,e)}});function $n(e,t,n,r){if(!e){const o={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(o.
params=r._zod.def.params),t.issues.push(ue(o))}}var kn;const Df=null,Ff=null;class Ws{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){const r=n[0];
return this._map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){
const n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){const n=t._zod.parent;if(n){const r={...this.
get(n)??{}};delete r.id;const o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}}function Gs(){
return new Ws}(kn=globalThis).__zod_globalRegistry??(kn.__zod_globalRegistry=Gs());const B=globalThis.__zod_globalRegistry;function Ee(e){return e.checks&&(e.checks=
[...e.checks]),e}function Xs(e,t){return new e(Ee({type:"string",...y(t)}))}function Mf(e,t){return new e(Ee({type:"string",coerce:!0,...util.normalizeParams(t)}))}
function Ys(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...y(t)})}function Hs(e,t){return new e({type:"string",format:"guid",
check:"string_format",abort:!1,...y(t)})}function qs(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...y(t)})}function Qs(e,t){return new e(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...y(t)})}function ec(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v6",...y(t)})}function tc(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...y(t)})}function nc(e,t){
return new e({type:"string",format:"url",check:"string_format",abort:!1,...y(t)})}function rc(e,t){return new e({type:"string",format:"emoji",check:"string_form\
at",abort:!1,...y(t)})}function oc(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...y(t)})}function ic(e,t){return new e({type:"\
string",format:"cuid",check:"string_format",abort:!1,...y(t)})}function sc(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...y(t)})}
function cc(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...y(t)})}function uc(e,t){return new e({type:"string",format:"xid",check:"\
string_format",abort:!1,...y(t)})}function ac(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...y(t)})}function lc(e,t){return new e(
{type:"string",format:"ipv4",check:"string_format",abort:!1,...y(t)})}function fc(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,
...y(t)})}function Uf(e,t){return new e({type:"string",format:"mac",check:"string_format",abort:!1,...util.normalizeParams(t)})}function dc(e,t){return new e({type:"\
string",format:"cidrv4",check:"string_format",abort:!1,...y(t)})}function pc(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...y(
t)})}function mc(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...y(t)})}function hc(e,t){return new e({type:"string",format:"\
base64url",check:"string_format",abort:!1,...y(t)})}function _c(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...y(t)})}function Lf(e,t){
return new e({type:"string",format:"credit_card",check:"string_format",abort:!1,...util.normalizeParams(t)})}function Bf(e,t){return new e({type:"string",format:"\
iban",check:"string_format",abort:!1,...util.normalizeParams(t)})}function yc(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...y(
t)})}const Jf={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function gc(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,
local:!1,precision:null,...y(t)})}function vc(e,t){return new e({type:"string",format:"date",check:"string_format",...y(t)})}function bc(e,t){return new e({type:"\
string",format:"time",check:"string_format",precision:null,...y(t)})}function zc(e,t){return new e({type:"string",format:"duration",check:"string_format",...y(t)})}
function wc(e,t){return new e(Ee({type:"number",checks:[],...y(t)}))}function Kf(e,t){return new e(Ee({type:"number",coerce:!0,checks:[],...util.normalizeParams(
t)}))}function $c(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...y(t)})}function Vf(e,t){return new e({type:"number",check:"\
number_format",abort:!1,format:"float32",...util.normalizeParams(t)})}function Wf(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"float6\
4",...util.normalizeParams(t)})}function Gf(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(t)})}function Xf(e,t){
return new e({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(t)})}function kc(e,t){return new e({type:"boolean",...y(t)})}
function Yf(e,t){return new e({type:"boolean",coerce:!0,...util.normalizeParams(t)})}function Hf(e,t){return new e({type:"bigint",...util.normalizeParams(t)})}function qf(e,t){
return new e({type:"bigint",coerce:!0,...util.normalizeParams(t)})}function Qf(e,t){return new e({type:"bigint",check:"bigint_format",abort:!1,format:"int64",...util.
normalizeParams(t)})}function ed(e,t){return new e({type:"bigint",check:"bigint_format",abort:!1,format:"uint64",...util.normalizeParams(t)})}function td(e,t){return new e(
{type:"symbol",...util.normalizeParams(t)})}function nd(e,t){return new e({type:"undefined",...util.normalizeParams(t)})}function rd(e,t){return new e({type:"nu\
ll",...util.normalizeParams(t)})}function od(e){return new e({type:"any"})}function Zc(e){return new e({type:"unknown"})}function Sc(e,t){return new e({type:"ne\
ver",...y(t)})}function id(e,t){return new e({type:"void",...util.normalizeParams(t)})}function sd(e,t){return new e({type:"date",...util.normalizeParams(t)})}function cd(e,t){
return new e({type:"date",coerce:!0,...util.normalizeParams(t)})}function ud(e,t){return new e({type:"nan",...util.normalizeParams(t)})}function fe(e,t){return new Wt(
{check:"less_than",...y(t),value:e,inclusive:!1})}function G(e,t){return new Wt({check:"less_than",...y(t),value:e,inclusive:!0})}function de(e,t){return new Gt(
{check:"greater_than",...y(t),value:e,inclusive:!1})}function X(e,t){return new Gt({check:"greater_than",...y(t),value:e,inclusive:!0})}function ad(e){return de(
0,e)}function ld(e){return fe(0,e)}function fd(e){return G(0,e)}function dd(e){return X(0,e)}function at(e,t){return new zi({check:"multiple_of",...y(t),value:e})}
function pd(e,t){return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(t),maximum:e})}function md(e,t){return new checks.$ZodCheckMinSize(
{check:"min_size",...util.normalizeParams(t),minimum:e})}function hd(e,t){return new checks.$ZodCheckSizeEquals({check:"size_equals",...util.normalizeParams(t),
size:e})}function Zn(e,t){return new $i({check:"max_length",...y(t),maximum:e})}function xe(e,t){return new ki({check:"min_length",...y(t),minimum:e})}function Sn(e,t){
return new Zi({check:"length_equals",...y(t),length:e})}function Pc(e,t){return new Si({check:"string_format",format:"regex",...y(t),pattern:e})}function Oc(e){
return new Pi({check:"string_format",format:"lowercase",...y(e)})}function Ac(e){return new Oi({check:"string_format",format:"uppercase",...y(e)})}function Tc(e,t){
return new Ai({check:"string_format",format:"includes",...y(t),includes:e})}function Ic(e,t){return new Ti({check:"string_format",format:"starts_with",...y(t),prefix:e})}
function Ec(e,t){return new Ii({check:"string_format",format:"ends_with",...y(t),suffix:e})}function _d(e,t,n){return new checks.$ZodCheckProperty({check:"prope\
rty",property:e,schema:t,...util.normalizeParams(n)})}function xc(e,t){return new Ei({check:"properties",shape:e,...y(t)})}function yd(e,t){return new checks.$ZodCheckMimeType(
{check:"mime_type",mime:e,...util.normalizeParams(t)})}function ne(e){return new xi({check:"overwrite",tx:e})}function Nc(e){return ne(t=>t.normalize(e))}function Cc(){
return ne(e=>e.trim())}function jc(){return ne(e=>e.toLowerCase())}function Rc(){return ne(e=>e.toUpperCase())}function Dc(){return ne(e=>ho(e))}function Fc(e,t,n){
return new e({type:"array",element:t,...y(n)})}function gd(e,t,n){return new e({type:"union",options:t,...util.normalizeParams(n)})}function vd(e,t,n){return new e(
{type:"union",options:t,inclusive:!1,...util.normalizeParams(n)})}function bd(e,t,n,r){return new e({type:"union",options:n,discriminator:t,...util.normalizeParams(
r)})}function zd(e,t,n){return new e({type:"intersection",left:t,right:n})}function wd(e,t,n,r){const o=n instanceof schemas.$ZodType,i=o?r:n,s=o?n:null;return new e(
{type:"tuple",items:t,rest:s,...util.normalizeParams(i)})}function $d(e,t,n,r){return new e({type:"record",keyType:t,valueType:n,...util.normalizeParams(r)})}function kd(e,t,n,r){
return new e({type:"map",keyType:t,valueType:n,...util.normalizeParams(r)})}function Zd(e,t,n){return new e({type:"set",valueType:t,...util.normalizeParams(n)})}
function Sd(e,t,n){const r=Array.isArray(t)?Object.fromEntries(t.map(o=>[o,o])):t;return new e({type:"enum",entries:r,...util.normalizeParams(n)})}function Pd(e,t,n){
return new e({type:"enum",entries:t,...util.normalizeParams(n)})}function Od(e,t,n){return new e({type:"literal",values:Array.isArray(t)?t:[t],...util.normalizeParams(
n)})}function Ad(e,t){return new e({type:"file",...util.normalizeParams(t)})}function Td(e,t){return new e({type:"transform",transform:t})}function Id(e,t){return new e(
{type:"optional",innerType:t})}function Ed(e,t){return new e({type:"nullable",innerType:t})}function xd(e,t,n){return new e({type:"default",innerType:t,get defaultValue(){
return typeof n=="function"?n():util.shallowClone(n)}})}function Nd(e,t,n){return new e({type:"nonoptional",innerType:t,...util.normalizeParams(n)})}function Cd(e,t){
return new e({type:"success",innerType:t})}function jd(e,t,n){return new e({type:"catch",innerType:t,catchValue:typeof n=="function"?n:util.constantCatch(n)})}function Rd(e,t,n){
return new e({type:"pipe",in:t,out:n})}function Dd(e,t){return new e({type:"readonly",innerType:t})}function Fd(e,t,n){return new e({type:"template_literal",parts:t,
...util.normalizeParams(n)})}function Md(e,t){return new e({type:"lazy",getter:t})}function Ud(e,t){return new e({type:"promise",innerType:t})}function Ld(e,t,n){
const r=util.normalizeParams(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}function Mc(e,t,n){return new e({type:"custom",check:"\
custom",fn:t,...y(n)})}function Uc(e,t){const n=Lc(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(ue(o,r.value,n._zod.def));else{const i=o;i.fatal&&(i.continue=
!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=!n._zod.def.abort),r.issues.push(ue(i))}},e(r.value,r)),
t);return n}function Lc(e,t){const n=new A({check:"custom",...y(t)});return n._zod.check=e,n}function Bc(e){const t=new A({check:"describe"});return t._zod.onattach=
[n=>{const r=B.get(n)??{};B.add(n,{...r,description:e})}],t._zod.check=()=>{},t}function Jc(e){const t=new A({check:"meta"});return t._zod.onattach=[n=>{const r=B.
get(n)??{};B.add(n,{...r,...e})}],t._zod.check=()=>{},t}function Bd(e,t){const n=util.normalizeParams(t);let r=n.truthy??["true","1","yes","on","y","enabled"],o=n.
falsy??["false","0","no","off","n","disabled"];n.case!=="sensitive"&&(r=r.map(p=>typeof p=="string"?p.toLowerCase():p),o=o.map(p=>typeof p=="string"?p.toLowerCase():
p));const i=new Set(r),s=new Set(o),c=e.Codec??schemas.$ZodCodec,u=e.Boolean??schemas.$ZodBoolean,a=e.String??schemas.$ZodString,l=new a({type:"string",error:n.
error}),d=new u({type:"boolean",error:n.error}),m=new c({type:"pipe",in:l,out:d,transform:((p,h)=>{let _=p;return n.case!=="sensitive"&&(_=_.toLowerCase()),i.has(
_)?!0:s.has(_)?!1:(h.issues.push({code:"invalid_value",expected:"stringbool",values:[...i,...s],input:h.value,inst:m,continue:!1}),{})}),reverseTransform:((p,h)=>p===
!0?r[0]||"true":o[0]||"false"),error:n.error});return m._zod.bag.truthy=r,m._zod.bag.falsy=o,m._zod.bag.case=n.case??"insensitive",m}function Jd(e,t,n,r={}){const o=util.
normalizeParams(r),i={check:"string_format",type:"string",format:t,fn:typeof n=="function"?n:c=>n.test(c),...o};return n instanceof RegExp&&(i.pattern=n),new e(
i)}function pe(e,...t){for(const n of t)for(const r of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,r)&&M(e,r,n[r]);return e}function Pn(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??B,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function T(e,t,n,r,o){const i=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:r.path,message:o}):t.unrepresentable;if(i==="any")return!1;if(i===void 0||i==="throw")throw new Error(o);return Object.
assign(n,i),!0}function Z(e,t,n={path:[],schemaPath:[]}){var r;const o=e._zod.def,i=t.seen.get(e);if(i)return i.count++,n.schemaPath.includes(e)&&(i.cycle=n.path),
i.schema;const s={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,s),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;const c=e._zod.toJSONSchema?.();
if(c)s.schema=c;else{const l={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,s.schema,l);else{const m=s.
schema,p=t.processors[o.type];if(!p)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);p(e,t,m,l)}const d=e._zod.parent;d&&(s.ref||
(s.ref=d),Z(d,t,l),t.seen.get(d).isParent=!0)}const u=t.metadataRegistry.get(e);return u&&pe(s.schema,u),t.io==="input"&&I(e)&&(delete s.schema.examples,delete s.
schema.default),t.io==="input"&&"_prefault"in s.schema&&((r=s.schema).default??(r.default=s.schema._prefault)),delete s.schema._prefault,t.seen.get(e).schema}function On(e){
return e.replace(/~/g,"~0").replace(/\//g,"~1")}function An(e,t){const n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&
e.sharedDefsExtractedFor===e.external)return;const r=new Map;for(const s of e.seen.entries()){const c=e.metadataRegistry.get(s[0])?.id;if(c){const u=r.get(c);if(u&&
u!==s[0])throw new Error(`Duplicate schema id "${c}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted toget\
her.`);r.set(c,s[0])}}const o=s=>{const c=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){const d=e.external.registry.get(s[0])?.id,m=e.external.
uri??(h=>h);if(d)return{ref:m(d)};const p=s[1].defId??s[1].schema.id??`schema${e.counter++}`;return s[1].defId=p,{defId:p,ref:`${m("__shared")}#/${c}/${On(p)}`}}
const u="#",a=`${u}/${c}/`;if(s[1]===n&&!s[1].schema.id)return{ref:u};const l=s[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:a+On(l)}},i=s=>{if(s[1].
schema.$ref)return;const c=s[1],{ref:u,defId:a}=o(s);c.def={...c.schema},a&&(c.defId=a);const l=c.schema;for(const d in l)delete l[d];l.$ref=u};if(e.cycles==="t\
hrow")for(const s of e.seen.entries()){const c=s[1];if(c.cycle)throw new Error(`Cycle detected: #/${c.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const s of e.seen.entries()){const c=s[1];if(t===s[0]){i(s);continue}if(e.
external){const a=e.external.registry.get(s[0])?.id;if(t!==s[0]&&a){i(s);continue}}if(e.metadataRegistry.get(s[0])?.id){i(s);continue}if(c.cycle){i(s);continue}
c.count>1&&e.reused==="ref"&&i(s)}e.external&&(e.sharedDefsExtractedFor=e.external)}function Tn(e){const t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==
void 0)return;const n=[];for(const r of t){if(!r||typeof r!="object")return;Tn(r);const o=Object.keys(r);if(o.length!==1||o[0]!=="type")return;const i=r.type;for(const s of Array.
isArray(i)?i:[i]){if(typeof s!="string")return;n.includes(s)||n.push(s)}}delete e.anyOf,e.type=n.length===1?n[0]:n}const In=new Set(["type","properties","requir\
ed","additionalProperties"]),En=["oneOf","anyOf"];function xn(e){const t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.
keys(t).length?t:null}function lt(e){const t=[];for(const i of e){if(typeof i!="object"||i.type!=="object")return null;for(const s in i)if(!In.has(s))return null;
t.push(i)}const n={},r=new Set;for(const i of t){for(const s in i.properties){if(Object.prototype.hasOwnProperty.call(n,s))continue;const c=[];for(const a of t){
const l=a.properties?.[s]??xn(a);l!=null&&(c.some(d=>JSON.stringify(d)===JSON.stringify(l))||c.push(l))}const u=c.length===1?c[0]:lt(c)??{allOf:c};M(n,s,u)}for(const s of i.
required??[])r.add(s)}const o={type:"object",properties:n};if(r.size&&(o.required=[...r]),t.every(i=>i.additionalProperties===!1))o.additionalProperties=!1;else{
const i=[];for(const s of t){const c=xn(s);c&&!i.some(u=>JSON.stringify(u)===JSON.stringify(c))&&i.push(c)}i.length===1?o.additionalProperties=i[0]:i.length>1&&
(o.additionalProperties={allOf:i})}return o}function Kc(e){const t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(const o of In)if(o in e)return;const n=t.
filter(o=>En.some(i=>Array.isArray(o[i])));let r=null;if(!n.length)r=lt(t);else{const o=n[0],i=En.find(u=>Array.isArray(o[u]));if(Object.keys(o).length!==1)return;
const s=t.filter(u=>u!==o),c=o[i].map(u=>lt([...s,u]));if(c.some(u=>!u))return;r={[i]:c}}r&&(delete e.allOf,pe(e,r))}function Nn(e,t){const n=e.seen.get(t);if(!n)
throw new Error("Unprocessed schema. This is a bug in Zod.");const r=c=>{const u=e.seen.get(c);if(u.ref===null)return;const a=u.def??u.schema,l={...a},d=u.ref;if(u.
ref=null,d){r(d);const p=e.seen.get(d),h=p.schema;if(h.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(a.allOf=a.allOf??[],a.allOf.
push(h)):pe(a,h),pe(a,l),c._zod.parent===d)for(const g in a)g==="$ref"||g==="allOf"||g in l||delete a[g];if(h.$ref&&p.def)for(const g in a)g==="$ref"||g==="allO\
f"||g in p.def&&JSON.stringify(a[g])===JSON.stringify(p.def[g])&&delete a[g]}const m=c._zod.parent;if(m&&m!==d){r(m);const p=e.seen.get(m);if(p?.schema.$ref&&(a.
$ref=p.schema.$ref,p.def))for(const h in a)h==="$ref"||h==="allOf"||h in p.def&&JSON.stringify(a[h])===JSON.stringify(p.def[h])&&delete a[h]}e.override({zodSchema:c,
jsonSchema:a,path:u.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(const c of[...e.seen.entries()].reverse())r(c[0]);if(e.target!=="openapi-3\
.0")for(const c of e.seen.entries())Tn(c[1].def??c[1].schema);for(const c of e.deferred)c();if(e.intersections.length){const c=new Map;for(const u of e.seen.values())
for(const a of[u.schema,u.def]){const l=a?.allOf;if(!Array.isArray(l))continue;const d=c.get(l);d?d.push(a):c.set(l,[a])}for(const u of e.intersections)for(const a of c.
get(u)??[])Kc(a)}}const o={};if(e.target==="draft-2020-12"?o.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json\
-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){const c=e.external.registry.get(
t)?.id;if(!c)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(c)}pe(o,n.defId?n.schema:n.def??n.schema);const i=e.metadataRegistry.get(
t)?.id;i!==void 0&&o.id===i&&delete o.id;const s=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(const c of e.seen.entries()){const u=c[1];
u.def&&u.defId&&(u.def.id===u.defId&&delete u.def.id,M(s,u.defId,u.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(s).length>0&&(e.target===
"draft-2020-12"?o.$defs=s:o.definitions=s);try{const c=JSON.parse(JSON.stringify(o));return Object.defineProperty(c,"~standard",{value:{...t["~standard"],jsonSchema:{
input:Ne(t,"input",e.processors),output:Ne(t,"output",e.processors)}},enumerable:!1,writable:!1}),c}catch{throw new Error("Error converting schema to JSON.")}}function I(e,t){
const n=t??{seen:new Set};if(n.seen.has(e))return!1;n.seen.add(e);const r=e._zod.def;if(r.type==="transform")return!0;if(r.type==="array")return I(r.element,n);
if(r.type==="set")return I(r.valueType,n);if(r.type==="lazy")return I(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type===
"nullable"||r.type==="readonly"||r.type==="default"||r.type==="prefault"||r.type==="catch")return I(r.innerType,n);if(r.type==="intersection")return I(r.left,n)||
I(r.right,n);if(r.type==="record"||r.type==="map")return I(r.keyType,n)||I(r.valueType,n);if(r.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:I(r.in,n)||
I(r.out,n);if(r.type==="object"){for(const o in r.shape)if(I(r.shape[o],n))return!0;return!1}if(r.type==="union"){for(const o of r.options)if(I(o,n))return!0;return!1}
if(r.type==="tuple"){for(const o of r.items)if(I(o,n))return!0;return!!(r.rest&&I(r.rest,n))}return!1}const Vc=(e,t={})=>n=>{const r=Pn({...n,processors:t});return Z(
e,r),An(r,e),Nn(r,e)},Ne=(e,t,n={})=>r=>{const{libraryOptions:o,target:i}=r??{},s=Pn({...o??{},target:i,io:t,processors:n});return Z(e,s),An(s,e),Nn(s,e)},re=(e,t,n)=>{
(e[t]===void 0||n>e[t])&&(e[t]=n)},oe=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},Cn=(e,t)=>{re(e,"minimum",t),oe(e,"maximum",t)},jn=(e,t)=>{e.multipleOf??(e.multipleOf=
[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},Rn=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},Dn=(e,t)=>{e.mime=e.mime?e.mime.filter(n=>t.includes(
n)):[...t]},Fn=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},Mn=(e,t)=>re(e,"minimum",t.minimum),Un=(e,t)=>oe(e,"maximum",t.maximum),Ln=e=>(t,n)=>{Fn(t,n.
format);const[r,o]=e[n.format];re(t,"minimum",r),oe(t,"maximum",o)},Wc={greater_than:(e,t)=>re(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>oe(
e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>jn(e,t.value),number_format:Ln(Ct),bigint_format:Ln(vo),min_length:Mn,max_length:Un,length_equals:(e,t)=>Cn(
e,t.length),min_size:Mn,max_size:Un,size_equals:(e,t)=>Cn(e,t.size),string_format:(e,t)=>{Fn(e,t.format),t.pattern&&Rn(e,t.pattern),(t.format==="base64"||t.format===
"base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>Dn(e,t.mime)};function O(e){const t={},n=e._zod.def,r=e.
_zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(const i of r)Wc[i._zod.def.check]?.(t,i._zod.def);const o=e._zod.bag;o.minimum!==void 0&&re(t,
"minimum",o.minimum),o.exclusiveMinimum!==void 0&&re(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&oe(t,"maximum",o.maximum),o.exclusiveMaximum!==
void 0&&oe(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&jn(t,o.multipleOf),o.format!==void 0&&(t.format??(t.format=o.format),o.format.includes(
"int")&&(t.isInt=!0)),o.mime&&Dn(t,o.mime);for(const i of o.patterns??[])Rn(t,i);return t}const Gc={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json\
-string",regex:""},Xc=new Map([[rn,ci],[ct,ui]]),Bn=e=>Xc.get(e)??e,Jn=(e,t,n,r)=>{const o=n;o.type="string";const{minimum:i,maximum:s,format:c,patterns:u,contentEncoding:a,
laxFormat:l}=O(e);if(typeof i=="number"&&(o.minLength=i),typeof s=="number"&&(o.maxLength=s),c&&(o.format=Gc[c]??c,o.format===""&&delete o.format,(c==="time"||l)&&
delete o.format),a&&(o.contentEncoding=a),u&&u.size>0){const d=[...u].map(Bn);d.length===1?o.pattern=d[0].source:d.length>1&&(o.allOf=[...d.map(m=>({...t.target===
"draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:m.source}))])}},Kn=(e,t,n,r)=>{const o=n,{minimum:i,maximum:s,multipleOf:c,
exclusiveMaximum:u,exclusiveMinimum:a,isInt:l}=O(e);o.type=l?"integer":"number";const d=typeof a=="number"&&a>=(i??Number.NEGATIVE_INFINITY),m=typeof u=="number"&&
u<=(s??Number.POSITIVE_INFINITY),p=t.target==="draft-04"||t.target==="openapi-3.0";if(d?p?(o.minimum=a,o.exclusiveMinimum=!0):o.exclusiveMinimum=a:typeof i=="nu\
mber"&&(o.minimum=i),m?p?(o.maximum=u,o.exclusiveMaximum=!0):o.exclusiveMaximum=u:typeof s=="number"&&(o.maximum=s),c){const h=new Set;for(const v of c)Number.isFinite(
v)&&v!==0?h.add(Math.abs(v)):T(e,t,o,r,`A multipleOf divisor of ${v} cannot be represented in JSON Schema`);const[_,...g]=h;_!==void 0&&(o.multipleOf=_),g.length&&
(o.allOf=[...o.allOf??[],...g.map(v=>({multipleOf:v}))])}},Vn=(e,t,n,r)=>{n.type="boolean"},Wn=(e,t,n,r)=>{T(e,t,n,r,"BigInt cannot be represented in JSON Schem\
a")},Yc=(e,t,n,r)=>{T(e,t,n,r,"Symbols cannot be represented in JSON Schema")},Hc=(e,t,n,r)=>{t.target==="openapi-3.0"?(n.type="string",n.nullable=!0,n.enum=[null]):
n.type="null"},qc=(e,t,n,r)=>{T(e,t,n,r,"Undefined cannot be represented in JSON Schema")},Qc=(e,t,n,r)=>{T(e,t,n,r,"Void cannot be represented in JSON Schema")},
Gn=(e,t,n,r)=>{n.not={}},eu=(e,t,n,r)=>{},Xn=(e,t,n,r)=>{},Yn=(e,t,n,r)=>{T(e,t,n,r,"Date cannot be represented in JSON Schema")},Hn=(e,t,n,r)=>{const o=e._zod.
def,i=Ke(o.entries);if(i.length===0){n.not={};return}i.every(s=>typeof s=="number")&&(n.type="number"),i.every(s=>typeof s=="string")&&(n.type="string"),n.enum=
i},qn=(e,t,n,r)=>{const o=e._zod.def;if(o.values.length===0){n.not={};return}const i=[];for(const s of o.values)if(s===void 0){if(T(e,t,n,r,"Literal `undefined`\
 cannot be represented in JSON Schema"))return}else if(typeof s=="bigint"){if(T(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return;i.push(Number(
s))}else i.push(s);if(i.length!==0)if(i.length===1){const s=i[0];n.type=s===null?"null":typeof s,t.target==="draft-04"||t.target==="openapi-3.0"?n.enum=[s]:n.const=
s}else i.every(s=>typeof s=="number")&&(n.type="number"),i.every(s=>typeof s=="string")&&(n.type="string"),i.every(s=>typeof s=="boolean")&&(n.type="boolean"),i.
every(s=>s===null)&&(n.type="null"),n.enum=i},tu=(e,t,n,r)=>{T(e,t,n,r,"NaN cannot be represented in JSON Schema")},nu=(e,t,n,r)=>{const o=n,i=e._zod.pattern;if(!i)
throw new Error("Pattern not found in template literal");o.type="string",o.pattern=i.source},ru=(e,t,n,r)=>{const o=n;o.type="string",o.format="binary",o.contentEncoding=
"binary";const{minimum:i,maximum:s,mime:c}=O(e);i!==void 0&&(o.minLength=i),s!==void 0&&(o.maxLength=s),c&&(c.length===0?o.not={}:c.length===1?o.contentMediaType=
c[0]:o.anyOf=c.map(u=>({contentMediaType:u})))},ou=(e,t,n,r)=>{n.type="boolean"},Qn=(e,t,n,r)=>{T(e,t,n,r,"Custom types cannot be represented in JSON Schema")},
iu=(e,t,n,r)=>{T(e,t,n,r,"Function types cannot be represented in JSON Schema")},er=(e,t,n,r)=>{T(e,t,n,r,"Transforms cannot be represented in JSON Schema")},su=(e,t,n,r)=>{
T(e,t,n,r,"Map cannot be represented in JSON Schema")},cu=(e,t,n,r)=>{T(e,t,n,r,"Set cannot be represented in JSON Schema")},tr=(e,t,n,r)=>{const o=n,i=e._zod.def,
{minimum:s,maximum:c}=O(e);typeof s=="number"&&(o.minItems=s),typeof c=="number"&&(o.maxItems=c),o.type="array",o.items=Z(i.element,t,{...r,path:[...r.path,"ite\
ms"]})};function me(e){const t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?me(t.out):t.type==="catch"?me(t.innerType):e._zod.optin}
const nr=(e,t,n,r)=>{const o=n,i=e._zod.def,s=i.shape;if(Object.getOwnPropertySymbols(s).length&&T(e,t,o,r,"Symbol keys cannot be represented in JSON Schema"))return;
o.type="object",o.properties={};for(const a in s)M(o.properties,a,Z(s[a],t,{...r,path:[...r.path,"properties",a]}));const u=[];for(const a of Object.keys(s)){const l=i.
shape[a];(t.io==="input"?me(l)===void 0:l._zod.optout===void 0)&&u.push(a)}u.length>0&&(o.required=u),i.catchall?._zod.def.type==="never"?o.additionalProperties=
!1:i.catchall?i.catchall&&(o.additionalProperties=Z(i.catchall,t,{...r,path:[...r.path,"additionalProperties"]})):t.io==="output"&&(o.additionalProperties=!1)},
rr=(e,t,n,r)=>{const o=e._zod.def,i=o.inclusive===!1,s=o.options.map((c,u)=>Z(c,t,{...r,path:[...r.path,i?"oneOf":"anyOf",u]}));i?n.oneOf=s:n.anyOf=s},or=(e,t,n,r)=>{
const o=e._zod.def,i=Z(o.left,t,{...r,path:[...r.path,"allOf",0]}),s=Z(o.right,t,{...r,path:[...r.path,"allOf",1]}),c=a=>"allOf"in a&&Object.keys(a).length===1,
u=[...c(i)?i.allOf:[i],...c(s)?s.allOf:[s]];n.allOf=u,t.intersections.push(u)},ir=(e,t,n,r)=>{const o=n,i=e._zod.def;o.type="array";const s=t.target==="draft-20\
20-12"?"prefixItems":"items",c=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",u=i.items.map((_,g)=>Z(_,t,{...r,path:[...r.path,s,
g]})),a=i.rest?Z(i.rest,t,{...r,path:[...r.path,c,...t.target==="openapi-3.0"?[i.items.length]:[]]}):null;let l=i.items.length;for(;l>0;){const _=i.items[l-1];if(!(t.
io==="input"?me(_)!==void 0:_._zod.optout==="optional"))break;l--}const d=i.items.length,m=!i.rest;t.target==="draft-2020-12"?(o.prefixItems=u,m?o.items=!1:a&&(o.
items=a),l>0&&(o.minItems=l),m&&(o.maxItems=d)):t.target==="openapi-3.0"?(o.items={anyOf:u},a&&o.items.anyOf.push(a),l>0&&(o.minItems=l),m&&(o.maxItems=d)):(o.items=
u,m?o.additionalItems=!1:a&&(o.additionalItems=a),l>0&&(o.minItems=l),m&&(o.maxItems=d));const{minimum:p,maximum:h}=O(e);typeof p=="number"&&(o.minItems=p),typeof h==
"number"&&(o.maxItems=h)};function ft(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);const h=e.get(t)?.def;if(!h)return t;const _=ft(e,h,n);return _===h?t:_}for(const h of[
"anyOf","oneOf"]){const _=t[h];if(!Array.isArray(_))continue;const g=_.map(v=>ft(e,v,n));g.some((v,x)=>v!==_[x])&&(t={...t,[h]:g})}const r=Array.isArray(t.type)?
t.type:[t.type],o=!r.includes("string")&&r.some(h=>h==="number"||h==="integer"),i=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!i?.some(h=>typeof h=="numb\
er"))return t;const{minimum:s,maximum:c,exclusiveMinimum:u,exclusiveMaximum:a,multipleOf:l,format:d,id:m,...p}=t;return p.enum?p.enum=p.enum.map(h=>typeof h=="n\
umber"?String(h):h):typeof p.const=="number"&&(p.const=String(p.const)),o&&(p.type="string",i||(p.pattern=(r.includes("number")?ot:yi).source)),p}const dt=new WeakMap;
function uu(e){const t=new Map;for(const r of e.seen.values())r.def&&!t.has(r.schema)&&t.set(r.schema,r);const n=new Map;for(const r of dt.get(e)??[]){const o=e.
seen.get(r),i=(o?.def??o?.schema)?.propertyNames;if(!i||i===!0||n.has(i))continue;const s=ft(t,i,new Set);s!==i&&n.set(i,s)}if(n.size)for(const r of e.seen.values())
for(const o of[r.schema,r.def]){const i=o&&n.get(o.propertyNames);i&&(o.propertyNames=i)}}const sr=(e,t,n,r)=>{const o=n,i=e._zod.def;o.type="object";const s=i.
keyType,c=O(s).patterns;if(i.mode==="loose"&&c&&c.size>0){const l=Z(i.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});o.patternProperties={};for(const d of c)
M(o.patternProperties,Bn(d).source,l)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=Z(i.keyType,t,{...r,path:[...r.path,"propertyNa\
mes"]});let l=dt.get(t);l||(l=[],dt.set(t,l),t.deferred.push(()=>uu(t))),l.push(e)}o.additionalProperties=Z(i.valueType,t,{...r,path:[...r.path,"additionalPrope\
rties"]})}const u=s._zod.values,a=t.io==="input"&&me(i.valueType)!==void 0;if(u&&!i.partial&&!a){const l=[...u].filter(d=>typeof d=="string"||typeof d=="number");
l.length>0&&(o.required=l.map(String))}},cr=(e,t,n,r)=>{const o=e._zod.def,i=Z(o.innerType,t,r),s=t.seen.get(e);t.target==="openapi-3.0"?(s.ref=o.innerType,n.nullable=
!0):n.anyOf=[i,{type:"null"}]},ur=(e,t,n,r)=>{const o=e._zod.def;Z(o.innerType,t,r);const i=t.seen.get(e);i.ref=o.innerType},pt=Symbol();function ar(e,t,n,r,o){
let i=!1;const s=JSON.stringify(e,(c,u)=>typeof u!="bigint"?u:(i=!0,null));return i?(T(t,n,r,o,"BigInt defaults cannot be represented in JSON Schema"),pt):JSON.
parse(s)}const lr=(e,t,n,r)=>{const o=e._zod.def;Z(o.innerType,t,r);const i=t.seen.get(e);i.ref=o.innerType;const s=ar(o.defaultValue,e,t,n,r);s!==pt&&(n.default=
s)},fr=(e,t,n,r)=>{const o=e._zod.def;Z(o.innerType,t,r);const i=t.seen.get(e);if(i.ref=o.innerType,t.io!=="input")return;const s=ar(o.defaultValue,e,t,n,r);s!==
pt&&(n._prefault=s)},dr=(e,t,n,r)=>{const o=e._zod.def;Z(o.innerType,t,r);const i=t.seen.get(e);i.ref=o.innerType;let s;try{s=o.catchValue(void 0)}catch{T(e,t,n,
r,"Dynamic catch values are not supported in JSON Schema");return}n.default=s},pr=(e,t,n,r)=>{const o=e._zod.def,i=o.in._zod.traits.has("$ZodTransform"),s=t.io===
"input"?i?o.out:o.in:o.out;Z(s,t,r);const c=t.seen.get(e);c.ref=s},mr=(e,t,n,r)=>{const o=e._zod.def;Z(o.innerType,t,r);const i=t.seen.get(e);i.ref=o.innerType,
n.readOnly=!0},au=(e,t,n,r)=>{const o=e._zod.def;Z(o.innerType,t,r);const i=t.seen.get(e);i.ref=o.innerType},mt=(e,t,n,r)=>{const o=e._zod.def;Z(o.innerType,t,r);
const i=t.seen.get(e);i.ref=o.innerType},hr={string:Jn,number:Kn,boolean:Vn,bigint:Wn,symbol:Yc,null:Hc,undefined:qc,void:Qc,never:Gn,any:eu,unknown:Xn,date:Yn,
enum:Hn,literal:qn,nan:tu,template_literal:nu,file:ru,success:ou,custom:Qn,function:iu,transform:er,map:su,set:cu,array:tr,object:nr,union:rr,intersection:or,tuple:ir,
record:sr,nullable:cr,nonoptional:ur,default:lr,prefault:fr,catch:dr,pipe:pr,readonly:mr,promise:au,optional:mt,lazy:(e,t,n,r)=>{const o=e._zod.innerType;Z(o,t,
r);const i=t.seen.get(e);i.ref=o}};function Vd(e,t){if("_idmap"in e){const r=e,o=initializeContext({...t,processors:hr}),i={};for(const u of r._idmap.entries()){
const[a,l]=u;processSchema(l,o)}const s={},c={registry:r,uri:t?.uri,defs:i};o.external=c;for(const u of r._idmap.entries()){const[a,l]=u;extractDefs(o,l),assignProp(
s,a,finalize(o,l))}if(Object.keys(i).length>0){const u=o.target==="draft-2020-12"?"$defs":"definitions";s.__shared={[u]:i}}return{schemas:s}}const n=initializeContext(
{...t,processors:hr});return processSchema(e,n),extractDefs(n,e),finalize(n,e)}const lu=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"byte\
s",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}const n={
regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"\
ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC a\
ddress",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",
currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},r={nan:"NaN"};function o(i,s){return i==="number"&&
typeof s=="number"&&!Number.isFinite(s)?String(s):r[i]??i}return i=>{switch(i.code){case"invalid_type":{const s=o(i.expected),c=Oo(i.input),u=o(c,i.input);return`\
Invalid input: expected ${s}, received ${u}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${Nt(i.values[0])}`:`Invalid option: expect\
ed one of ${Ot(i.values,"|")}`;case"too_big":{const s=i.exact?"exactly ":i.inclusive?"<=":"<",c=t(i.origin);return c?`Too big: expected ${i.origin??"value"} to \
have ${s}${i.maximum.toString()} ${c.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{const s=i.exact?
"exactly ":i.inclusive?">=":">",c=t(i.origin);return c?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${c.unit}`:`Too small: expected ${i.
origin} to be ${s}${i.minimum.toString()}`}case"invalid_format":{const s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format===
"ends_with"?`Invalid string: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid strin\
g: must match pattern ${s.pattern}`:`Invalid ${n[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unr\
ecognized_keys":return`Unrecognized key${i.keys.length>1?"s":""}: ${Ot(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.
options&&Array.isArray(i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(c=>`'${c}'`).join(" | ")}`:i.inclusive===!1?"Invali\
d input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}};function fu(){
return{localeError:lu()}}function du(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Ve,2)),e.message}function pu(e){this._zod.message=e}const mu={
get:du,set:pu,enumerable:!0,configurable:!0},ht={value:void 0,enumerable:!1},_r=new WeakSet([Object.prototype,Error.prototype]),yr=(e,t)=>{e.name="$ZodError",ht.
value=t,Object.defineProperty(e,"issues",ht),ht.value=void 0,Object.defineProperty(e,"message",mu);const n=Object.getPrototypeOf(e);_r.has(n)||(_r.add(n),Object.
defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},hu=f("$ZodError",yr),C=f("$ZodError",yr,void 0,{Parent:Error});
function _u(e,t,n){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):
e[t]=n()),e[t]}function yu(e,t=n=>n.message){const n={},r=[];for(const o of e.issues)o.path.length>0?_u(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,
fieldErrors:n}}function gu(e,t=n=>n.message){const n={_errors:[]},r=(o,i=[])=>{for(const s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(
c=>r({issues:c},[...i,...s.path]));else if(s.code==="invalid_key")r({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")r({issues:s.issues},[
...i,...s.path]);else{const c=[...i,...s.path];if(c.length===0)n._errors.push(t(s));else{let u=n,a=0;for(;a<c.length;){const l=c[a],d=a===c.length-1;if(l==="_er\
rors"){d&&u._errors.push(t(s)),a++;continue}Object.prototype.hasOwnProperty.call(u,l)||Object.defineProperty(u,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});
const m=u[l];d&&m._errors.push(t(s)),u=m,a++}}}};return r(e),n}function Wd(e,t=n=>n.message){const n={errors:[]},r=(o,i=[])=>{var s;for(const c of o.issues)if(c.
code==="invalid_union"&&c.errors.length)c.errors.map(u=>r({issues:u},[...i,...c.path]));else if(c.code==="invalid_key")r({issues:c.issues},[...i,...c.path]);else if(c.
code==="invalid_element")r({issues:c.issues},[...i,...c.path]);else{const u=[...i,...c.path];if(u.length===0){n.errors.push(t(c));continue}let a=n,l=0;for(;l<u.
length;){const d=u[l],m=l===u.length-1;typeof d=="string"?(a.properties??(a.properties={}),Object.prototype.hasOwnProperty.call(a.properties,d)||Object.defineProperty(
a.properties,d,{value:{errors:[]},enumerable:!0,writable:!0,configurable:!0}),a=a.properties[d]):(a.items??(a.items=[]),(s=a.items)[d]??(s[d]={errors:[]}),a=a.items[d]),
m&&a.errors.push(t(c)),l++}}};return r(e),n}function vu(e){const t=[],n=e.map(r=>typeof r=="object"?r.key:r);for(const r of n)typeof r=="number"?t.push(`[${r}]`):
typeof r=="symbol"?t.push(`[${JSON.stringify(String(r))}]`):/[^\w$]/.test(r)?t.push(`[${JSON.stringify(r)}]`):(t.length&&t.push("."),t.push(r));return t.join("")}
function Gd(e){const t=[],n=[...e.issues].sort((r,o)=>(r.path??[]).length-(o.path??[]).length);for(const r of n)t.push(`\u2716 ${r.message}`),r.path?.length&&t.
push(`  \u2192 at ${vu(r.path)}`);return t.join(`
`)}function Ce(e,t){return{callee:t?.callee??e,Err:t?.Err}}const je=e=>{const t=(n,r,o,i)=>{const s=o?{...o,async:!1}:{async:!1},c=n._zod.run({value:r,issues:[]},
s);if(c instanceof Promise)throw new q;if(c.issues.length){const u=new(i?.Err??e)(c.issues.map(a=>K(a,s,D())));throw Et(u,i?.callee??t),u}return c.value};return t},
Xd=je(C),Re=e=>{const t=async(n,r,o,i)=>{const s=o?{...o,async:!0}:{async:!0};let c=n._zod.run({value:r,issues:[]},s);if(c instanceof Promise&&(c=await c),c.issues.
length){const u=new(i?.Err??e)(c.issues.map(a=>K(a,s,D())));throw Et(u,i?.callee??t),u}return c.value};return t},Yd=Re(C),De=e=>(t,n,r)=>{const o=r?{...r,async:!1}:
{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new q;return i.issues.length?gr(e,i.issues,o):{success:!0,data:i.value}},Hd=De(C);function gr(e,t,n){
let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>K(o,n,D()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}const Fe=e=>async(t,n,r)=>{
const o=r?{...r,async:!0}:{async:!0};let i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?gr(e,i.issues,o):{success:!0,
data:i.value}},qd=Fe(C),bu=Symbol.for("zod.compile.invalid"),zu=Symbol.for("zod.compile.fallback"),wu=((e,t,n)=>{const r=e._zod.bag.validator;if(r!==void 0){if(r(
t)!==bu)return!0;if(r.definite===!0&&n===void 0)return!1}return $u(e,t,n)});function $u(e,t,n){const r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},
o=e._zod.bag.fallbackRun;let i;if(o?(r[zu]=!0,i=o({value:t,issues:[]},r)):i=e._zod.run({value:t,issues:[]},r),i instanceof Promise)throw new q;return i.issues.length===
0}const ku=async(e,t,n)=>{const r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let o=e._zod.run({value:t,issues:[]},r);return o instanceof Promise&&
(o=await o),o.issues.length===0},vr=e=>{const t=je(e),n=(r,o,i,s)=>{const c=i?{...i,direction:"backward"}:{direction:"backward"};return t(r,o,c,Ce(n,s))};return n},
Qd=vr(C),br=e=>{const t=je(e),n=(r,o,i,s)=>t(r,o,i,Ce(n,s));return n},ep=br(C),zr=e=>{const t=Re(e),n=async(r,o,i,s)=>{const c=i?{...i,direction:"backward"}:{direction:"\
backward"};return await t(r,o,c,Ce(n,s))};return n},tp=zr(C),wr=e=>{const t=Re(e),n=async(r,o,i,s)=>await t(r,o,i,Ce(n,s));return n},np=wr(C),$r=e=>(t,n,r)=>{const o=r?
{...r,direction:"backward"}:{direction:"backward"};return De(e)(t,n,o)},rp=$r(C),kr=e=>(t,n,r)=>De(e)(t,n,r),op=kr(C),Zr=e=>async(t,n,r)=>{const o=r?{...r,direction:"\
backward"}:{direction:"backward"};return Fe(e)(t,n,o)},ip=Zr(C),Sr=e=>async(t,n,r)=>Fe(e)(t,n,r),sp=Sr(C),Pr=new WeakSet([Object.prototype,Error.prototype]);function Me(e,t,n){
Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){const r=n(this);return Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0}),r},set(r){
Object.defineProperty(this,t,{value:r,configurable:!0,writable:!0})}})}const Zu=(e,t)=>{hu.init(e,t),e.name="ZodError";const n=Object.getPrototypeOf(e);Pr.has(n)||
(Pr.add(n),Me(n,"format",r=>o=>gu(r,o)),Me(n,"flatten",r=>o=>yu(r,o)),Me(n,"addIssue",r=>o=>{r.issues.push(o),r.message=JSON.stringify(r.issues,Ve,2)}),Me(n,"ad\
dIssues",r=>o=>{r.issues.push(...o),r.message=JSON.stringify(r.issues,Ve,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.
issues.length===0}}))},cp=null,j=f("ZodError",Zu,void 0,{Parent:Error}),Su=je(j),Pu=Re(j),Ou=De(j),Au=Fe(j),Tu=vr(j),Iu=br(j),Eu=zr(j),xu=wr(j),Nu=$r(j),Cu=kr(j),
ju=Zr(j),Ru=Sr(j);function Du(){N.localeError||D(fu())}function he(){N.memoizer||D({memoizer:Bo()})}const w=f("ZodType",(e,t)=>(Du(),z.init(e,t),e.def=t,e.type=
t.type,e),{check(...e){const t=this.def;return this.clone(E(t,{checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:
n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return J(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){
return this.check(Fa(e,t))},superRefine(e,t){return this.check(Ma(e,t))},overwrite(e){return this.check(ne(e))},optional(){return wt(this)},exactOptional(){return va(
this)},nullable(){return $t(this)},nullish(){return wt($t(this))},nonoptional(e){return Za(this,e)},array(){return Le(this)},or(e){return vt([this,e])},and(e){return la(
this,e)},transform(e){return oo(this,to(e))},default(e){return wa(this,e)},prefault(e){return ka(this,e)},catch(e){return Oa(this,e)},pipe(e){return oo(this,e)},
readonly(){return xa(this)},describe(e){const t=this.clone();return B.add(t,{description:e}),t},meta(...e){if(e.length===0)return B.get(this);const t=this.clone();
return B.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?
e(this):e(this,...t)},get"~standard"(){return qe(this,"~standard",{...Ht(this),jsonSchema:{input:Ne(this,"input"),output:Ne(this,"output")}})},set"~standard"(e){
V(this,"~standard",e)},parse:function e(t,n){return Su(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await Pu(this,t,n,{callee:e})},safeParse(e,t){
return Ou(this,e,t)},async safeParseAsync(e,t){return Au(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){V(this,"spa",e)},validate(e,t){return wu(this,
e,t)},validateAsync(e,t){return ku(this,e,t)},encode:function e(t,n){return Tu(this,t,n,{callee:e})},decode:function e(t,n){return Iu(this,t,n,{callee:e})},encodeAsync:async function e(t,n){
return await Eu(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await xu(this,t,n,{callee:e})},safeEncode(e,t){return Nu(this,e,t)},safeDecode(e,t){
return Cu(this,e,t)},async safeEncodeAsync(e,t){return ju(this,e,t)},async safeDecodeAsync(e,t){return Ru(this,e,t)},toJSONSchema(e){return Vc(this,{})(e)},get description(){
return B.get(this)?.description},get _def(){return this._zod.def}}),Or=f("_ZodString",(e,t)=>{st.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Jn(e,n,
r,o)},we({format:e=>O(e).format??null,minLength:e=>O(e).minimum??null,maxLength:e=>O(e).maximum??null},{regex(...e){return this.check(Pc(...e))},includes(...e){
return this.check(Tc(...e))},startsWith(...e){return this.check(Ic(...e))},endsWith(...e){return this.check(Ec(...e))},min(...e){return this.check(xe(...e))},max(...e){
return this.check(Zn(...e))},length(...e){return this.check(Sn(...e))},nonempty(...e){return this.check(xe(1,...e))},lowercase(e){return this.check(Oc(e))},uppercase(e){
return this.check(Ac(e))},trim(){return this.check(Cc())},normalize(...e){return this.check(Nc(...e))},toLowerCase(){return this.check(jc())},toUpperCase(){return this.
check(Rc())},slugify(){return this.check(Dc())}})),Ar=f("ZodString",(e,t)=>{st.init(e,t),Or.init(e,t)},{email(e){return this.check(Ys(Tr,e))},url(e){return this.
check(nc(_t,e))},jwt(e){return this.check(yc(Vr,e))},emoji(e){return this.check(rc(Er,e))},guid(e){return this.check(Hs(Ir,e))},uuid(e){return this.check(qs(Y,e))},
uuidv4(e){return this.check(Qs(Y,e))},uuidv6(e){return this.check(ec(Y,e))},uuidv7(e){return this.check(tc(Y,e))},nanoid(e){return this.check(oc(xr,e))},cuid(e){
return this.check(ic(Nr,e))},cuid2(e){return this.check(sc(Cr,e))},ulid(e){return this.check(cc(jr,e))},base64(e){return this.check(mc(Br,e))},base64url(e){return this.
check(hc(Jr,e))},xid(e){return this.check(uc(Rr,e))},ksuid(e){return this.check(ac(Dr,e))},ipv4(e){return this.check(lc(Fr,e))},ipv6(e){return this.check(fc(Mr,
e))},cidrv4(e){return this.check(dc(Ur,e))},cidrv6(e){return this.check(pc(Lr,e))},e164(e){return this.check(_c(Kr,e))},datetime(e){return this.check(gc(Fu,e))},
date(e){return this.check(vc(Mu,e))},time(e){return this.check(bc(Uu,e))},duration(e){return this.check(zc(Lu,e))}});function Ue(e){return Xs(Ar,e)}const S=f("Z\
odStringFormat",(e,t)=>{k.init(e,t),Or.init(e,t)}),Fu=f("ZodISODateTime",(e,t)=>{Qi.init(e,t),S.init(e,t)}),Mu=f("ZodISODate",(e,t)=>{es.init(e,t),S.init(e,t)}),
Uu=f("ZodISOTime",(e,t)=>{ts.init(e,t),S.init(e,t)}),Lu=f("ZodISODuration",(e,t)=>{ns.init(e,t),S.init(e,t)}),Tr=f("ZodEmail",(e,t)=>{Fi.init(e,t),S.init(e,t)});
function up(e){return core._email(Tr,e)}const Ir=f("ZodGUID",(e,t)=>{Ri.init(e,t),S.init(e,t)});function ap(e){return core._guid(Ir,e)}const Y=f("ZodUUID",(e,t)=>{
Di.init(e,t),S.init(e,t)});function lp(e){return core._uuid(Y,e)}function fp(e){return core._uuidv4(Y,e)}function dp(e){return core._uuidv6(Y,e)}function pp(e){
return core._uuidv7(Y,e)}const _t=f("ZodURL",(e,t)=>{Ki.init(e,t),S.init(e,t)});function mp(e){return core._url(_t,e)}function hp(e){return core._url(_t,{protocol:regexes.
httpProtocol,hostname:regexes.domain,...util.normalizeParams(e)})}const Er=f("ZodEmoji",(e,t)=>{Vi.init(e,t),S.init(e,t)});function _p(e){return core._emoji(Er,
e)}const xr=f("ZodNanoID",(e,t)=>{Wi.init(e,t),S.init(e,t)});function yp(e){return core._nanoid(xr,e)}const Nr=f("ZodCUID",(e,t)=>{Gi.init(e,t),S.init(e,t)});function gp(e){
return core._cuid(Nr,e)}const Cr=f("ZodCUID2",(e,t)=>{Xi.init(e,t),S.init(e,t)});function vp(e){return core._cuid2(Cr,e)}const jr=f("ZodULID",(e,t)=>{Yi.init(e,
t),S.init(e,t)});function bp(e){return core._ulid(jr,e)}const Rr=f("ZodXID",(e,t)=>{Hi.init(e,t),S.init(e,t)});function zp(e){return core._xid(Rr,e)}const Dr=f(
"ZodKSUID",(e,t)=>{qi.init(e,t),S.init(e,t)});function wp(e){return core._ksuid(Dr,e)}const Fr=f("ZodIPv4",(e,t)=>{rs.init(e,t),S.init(e,t)});function $p(e){return core.
_ipv4(Fr,e)}const Bu=null;function kp(e){return core._mac(Bu,e)}const Mr=f("ZodIPv6",(e,t)=>{is.init(e,t),S.init(e,t)});function Zp(e){return core._ipv6(Mr,e)}const Ur=f(
"ZodCIDRv4",(e,t)=>{ss.init(e,t),S.init(e,t)});function Sp(e){return core._cidrv4(Ur,e)}const Lr=f("ZodCIDRv6",(e,t)=>{us.init(e,t),S.init(e,t)});function Pp(e){
return core._cidrv6(Lr,e)}const Br=f("ZodBase64",(e,t)=>{as.init(e,t),S.init(e,t)});function Op(e){return core._base64(Br,e)}const Jr=f("ZodBase64URL",(e,t)=>{fs.
init(e,t),S.init(e,t)});function Ap(e){return core._base64url(Jr,e)}const Kr=f("ZodE164",(e,t)=>{ds.init(e,t),S.init(e,t)});function Tp(e){return core._e164(Kr,
e)}const Ju=null;function Ip(e){return core._creditCard(Ju,e)}const Ku=null;function Ep(e){return core._iban(Ku,e)}const Vr=f("ZodJWT",(e,t)=>{ys.init(e,t),S.init(
e,t)});function xp(e){return core._jwt(Vr,e)}const _e=null;function Np(e,t,n={}){return core._stringFormat(_e,e,t,n)}function Cp(e){return core._stringFormat(_e,
"hostname",regexes.hostname,e)}function jp(e){return core._stringFormat(_e,"hex",regexes.hex,e)}function Rp(e){return core._stringFormat(_e,"currency_code",regexes.
currencyCode,e)}function Dp(e,t){const n=t?.enc??"hex",r=`${e}_${n}`,o=core.regexes[r];if(!o)throw new Error(`Unrecognized hash format: ${r}`);return core._stringFormat(
_e,r,o,t)}const Wr=f("ZodNumber",(e,t)=>{on.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Kn(e,n,r,o),e.isFinite=!0},we({minValue:e=>{const{minimum:t,
exclusiveMinimum:n}=O(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{const{maximum:t,exclusiveMaximum:n}=O(e);return Math.
min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:n}=O(e);return!!t||!!n?.some(Number.isSafeInteger)},format:e=>O(
e).format??null},{gt(e,t){return this.check(de(e,t))},gte(e,t){return this.check(X(e,t))},min(e,t){return this.check(X(e,t))},lt(e,t){return this.check(fe(e,t))},
lte(e,t){return this.check(G(e,t))},max(e,t){return this.check(G(e,t))},int(e){return this.check(yt(e))},safe(e){return this.check(yt(e))},positive(e){return this.
check(de(0,e))},nonnegative(e){return this.check(X(0,e))},negative(e){return this.check(fe(0,e))},nonpositive(e){return this.check(G(0,e))},multipleOf(e,t){return this.
check(at(e,t))},step(e,t){return this.check(at(e,t))},finite(){return this}}));function Gr(e){return wc(Wr,e)}const ye=f("ZodNumberFormat",(e,t)=>{gs.init(e,t),
Wr.init(e,t)});function yt(e){return $c(ye,e)}function Fp(e){return core._float32(ye,e)}function Mp(e){return core._float64(ye,e)}function Up(e){return core._int32(
ye,e)}function Lp(e){return core._uint32(ye,e)}const Xr=f("ZodBoolean",(e,t)=>{vs.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Vn(e,n,r,o)});function Yr(e){
return kc(Xr,e)}const Vu=f("ZodBigInt",(e,t)=>{bs.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Wn(e,n,r,o)},we({minValue:e=>O(e).minimum??null,maxValue:e=>O(
e).maximum??null,format:e=>O(e).format??null},{gte(e,t){return this.check(X(e,t))},min(e,t){return this.check(X(e,t))},gt(e,t){return this.check(de(e,t))},lt(e,t){
return this.check(fe(e,t))},lte(e,t){return this.check(G(e,t))},max(e,t){return this.check(G(e,t))},positive(e){return this.check(de(BigInt(0),e))},negative(e){
return this.check(fe(BigInt(0),e))},nonpositive(e){return this.check(G(BigInt(0),e))},nonnegative(e){return this.check(X(BigInt(0),e))},multipleOf(e,t){return this.
check(at(e,t))}}));function Bp(e){return core._bigint(Vu,e)}const Hr=null;function Jp(e){return core._int64(Hr,e)}function Kp(e){return core._uint64(Hr,e)}const Wu=null;
function Vp(e){return core._symbol(Wu,e)}const Gu=null;function Wp(e){return core._undefined(Gu,e)}const Xu=null;function Yu(e){return core._null(Xu,e)}const Hu=null;
function Gp(){return core._any(Hu)}const qu=f("ZodUnknown",(e,t)=>{zs.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Xn(e,n,r,o)});function ie(){return Zc(
qu)}const Qu=f("ZodNever",(e,t)=>{ws.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Gn(e,n,r,o)});function qr(e){return Sc(Qu,e)}const ea=null;function Xp(e){
return core._void(ea,e)}const ta=f("ZodDate",(e,t)=>{$s.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Yn(e,n,r,o),e.min=(n,r)=>e.check(X(n,r)),e.max=(n,r)=>e.
check(G(n,r))},we({minDate:e=>{const{minimum:t}=O(e);return t?new Date(t):null},maxDate:e=>{const{maximum:t}=O(e);return t?new Date(t):null}},{}));function Yp(e){
return core._date(ta,e)}const na=f("ZodArray",(e,t)=>{he(),Ss.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>tr(e,n,r,o),e.element=t.element},{min(e,t){
return this.check(xe(e,t))},nonempty(e){return this.check(xe(1,e))},max(e,t){return this.check(Zn(e,t))},length(e,t){return this.check(Sn(e,t))},unwrap(){return this.
element}});function Le(e,t){return Fc(na,e,t)}function Hp(e){const t=e._zod.def.shape;return bt(Object.keys(t))}const gt=f("ZodObject",(e,t)=>{he(),As.init(e,t),
w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>nr(e,n,r,o),Co(e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return bt(Object.keys(this._zod.def.shape))},catchall(e){
return this.clone(E(this._zod.def,{catchall:e}))},passthrough(){return this.clone(E(this._zod.def,{catchall:ie()}))},loose(){return this.clone(E(this._zod.def,{
catchall:ie()}))},strict(){return this.clone(E(this._zod.def,{catchall:qr()}))},strip(){return this.clone(E(this._zod.def,{catchall:void 0}))},extend(e){return wo(
this,e)},safeExtend(e){return $o(this,e)},merge(e){return ko(this,e)},pick(e){return bo(this,e)},omit(e){return zo(this,e)},partial(...e){return Rt(zt,this,e[0])},
exactPartial(...e){return Rt(no,this,e[0],"exactPartial")},required(...e){return Zo(ro,this,e[0])}});function ra(e,t){const n={type:"object",shape:e??{},...y(t)};
return new gt(n)}function oa(e,t){return new gt({type:"object",shape:e,catchall:qr(),...y(t)})}function ia(e,t){return new gt({type:"object",shape:e,catchall:ie(),
...y(t)})}const Qr=f("ZodUnion",(e,t)=>{ln.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>rr(e,n,r,o),e.options=t.options});function vt(e,t){return new Qr(
{type:"union",options:e,...y(t)})}const sa=null;function qp(e,t){return new sa({type:"union",options:e,inclusive:!1,...util.normalizeParams(t)})}const ca=f("Zod\
DiscriminatedUnion",(e,t)=>{Qr.init(e,t),Ts.init(e,t)});function ua(e,t,n){return new ca({type:"union",options:t,discriminator:e,...y(n)})}const aa=f("ZodInters\
ection",(e,t)=>{Is.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>or(e,n,r,o)});function la(e,t){return new aa({type:"intersection",left:e,right:t})}const fa=f(
"ZodTuple",(e,t)=>{he(),Es.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>ir(e,n,r,o)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){
const e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return this.clone({...e,items:e.items.
map(t=>new zt({type:"optional",innerType:t}))})}});function da(e,t,n){const r=t instanceof core.$ZodType,o=r?n:t,i=r?t:null;return new fa({type:"tuple",items:e,
rest:i,...util.normalizeParams(o)})}const Be=f("ZodRecord",(e,t)=>{he(),xs.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>sr(e,n,r,o),e.keyType=t.keyType,
e.valueType=t.valueType});function eo(e,t,n){return!t||!t._zod?new Be({type:"record",keyType:Ue(),valueType:e,...y(t)}):new Be({type:"record",keyType:e,valueType:t,
...y(n)})}function Qp(e,t,n){return new Be({type:"record",keyType:e,valueType:t,...util.normalizeParams(n),partial:!0})}function em(e,t,n){return new Be({type:"\
record",keyType:e,valueType:t,mode:"loose",...util.normalizeParams(n)})}const pa=null;function tm(e,t,n){return new pa({type:"map",keyType:e,valueType:t,...util.
normalizeParams(n)})}const ma=null;function nm(e,t){return new ma({type:"set",valueType:e,...util.normalizeParams(t)})}const Je=f("ZodEnum",(e,t)=>{Ns.init(e,t),
w.init(e,t),e._zod.processJSONSchema=(r,o,i)=>Hn(e,r,o,i),e.enum=t.entries,e.options=[...e._zod.values];const n=new Set(Object.keys(t.entries));e.extract=(r,o)=>{
const i={};for(const s of r)if(n.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new Je({...t,checks:[],...y(o),entries:i})},
e.exclude=(r,o)=>{const i={...t.entries};for(const s of r)if(n.has(s))delete i[s];else throw new Error(`Key ${s} not found in enum`);return new Je({...t,checks:[],
...y(o),entries:i})}});function bt(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Je({type:"enum",entries:n,...y(t)})}function rm(e,t){
return new Je({type:"enum",entries:e,...util.normalizeParams(t)})}const ha=f("ZodLiteral",(e,t)=>{Cs.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>qn(
e,n,r,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal val\
ues. Use `.values` instead.");return t.values[0]}})});function _a(e,t){return new ha({type:"literal",values:Array.isArray(e)?e:[e],...y(t)})}const ya=null;function om(e){
return core._file(ya,e)}const ga=f("ZodTransform",(e,t)=>{he(),js.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>er(e,n,r,o),e._zod.parse=(n,r)=>{if(r.
direction==="backward")throw new Ut(e.constructor.name);n.addIssue=i=>{if(typeof i=="string")n.issues.push(ue(i,n.value,t));else{const s=i;s.fatal&&(s.continue=
!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=e),n.issues.push(ue(s))}};const o=t.transform(n.value,n);return o instanceof Promise?
o.then(i=>(n.value=i,n)):(n.value=o,n)}});function to(e){return new ga({type:"transform",transform:e})}const zt=f("ZodOptional",(e,t)=>{yn.init(e,t),w.init(e,t),
e._zod.processJSONSchema=(n,r,o)=>mt(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function wt(e){return new zt({type:"optional",innerType:e})}const no=f("ZodExa\
ctOptional",(e,t)=>{Rs.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>mt(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function va(e){return new no({type:"\
optional",innerType:e})}const ba=f("ZodNullable",(e,t)=>{Ds.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>cr(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});
function $t(e){return new ba({type:"nullable",innerType:e})}function im(e){return wt($t(e))}const za=f("ZodDefault",(e,t)=>{Fs.init(e,t),w.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>lr(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function wa(e,t){return new za({type:"default",innerType:e,get defaultValue(){
return typeof t=="function"?t():xt(t)}})}const $a=f("ZodPrefault",(e,t)=>{Ms.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>fr(e,n,r,o),e.unwrap=()=>e.
_zod.def.innerType});function ka(e,t){return new $a({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():xt(t)}})}const ro=f("ZodNonO\
ptional",(e,t)=>{Us.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>ur(e,n,r,o),e.unwrap=()=>e._zod.def.innerType});function Za(e,t){return new ro({type:"\
nonoptional",innerType:e,...y(t)})}const Sa=null;function sm(e){return new Sa({type:"success",innerType:e})}const Pa=f("ZodCatch",(e,t)=>{Ls.init(e,t),w.init(e,
t),e._zod.processJSONSchema=(n,r,o)=>dr(e,n,r,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function Oa(e,t){return new Pa({type:"catch",innerType:e,
catchValue:typeof t=="function"?t:Ro(t)})}const Aa=null;function cm(e){return core._nan(Aa,e)}const Ta=f("ZodPipe",(e,t)=>{Bs.init(e,t),w.init(e,t),e._zod.processJSONSchema=
(n,r,o)=>pr(e,n,r,o),e.in=t.in,e.out=t.out});function oo(e,t){return new Ta({type:"pipe",in:e,out:t})}const kt=null;function um(e,t,n){return new kt({type:"pipe",
in:e,out:t,transform:n.decode,reverseTransform:n.encode})}function am(e){const t=e._zod.def;return new kt({type:"pipe",in:t.out,out:t.in,transform:t.reverseTransform,
reverseTransform:t.transform})}const Ia=null,Ea=f("ZodReadonly",(e,t)=>{Js.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>mr(e,n,r,o),e.unwrap=()=>e._zod.
def.innerType});function xa(e){return new Ea({type:"readonly",innerType:e})}const Na=null;function lm(e,t){return new Na({type:"template_literal",parts:e,...util.
normalizeParams(t)})}const Ca=null;function ja(e){return new Ca({type:"lazy",getter:e})}const Ra=null;function fm(e){return new Ra({type:"promise",innerType:e})}
const Da=null;function dm(e){return new Da({type:"function",input:Array.isArray(e?.input)?da(e?.input):e?.input??Le(ie()),output:e?.output??ie()})}const Zt=f("Z\
odCustom",(e,t)=>{Vs.init(e,t),w.init(e,t),e._zod.processJSONSchema=(n,r,o)=>Qn(e,n,r,o)});function pm(e){const t=new core.$ZodCheck({check:"custom"});return t.
_zod.check=e,t}function mm(e,t){return core._custom(Zt,e??(()=>!0),t)}function Fa(e,t={}){return Mc(Zt,e,t)}function Ma(e,t){return Uc(e,t)}const hm=Bc,_m=Jc,Ua=f(
"ZodInstanceOf",(e,t)=>{Zt.init(e,t)},{properties(e,t){return this.check(xc(e,t))}});function ym(e,t={}){const n=new Ua({type:"custom",check:"custom",fn:r=>r instanceof
e,abort:!0,...util.normalizeParams(t)});return n._zod.bag.Class=e,n._zod.check=r=>{r.value instanceof e||r.issues.push({code:"invalid_type",expected:e.name,input:r.
value,inst:n,path:[...n._zod.def.path??[]]})},n}const gm=(...e)=>core._stringbool({Codec:kt,Boolean:Xr,String:Ar},...e);function vm(e){const t=ja(()=>vt([Ue(e),
Gr(),Yr(),Yu(),Le(t),eo(Ue(),t)]));return t}function bm(e,t){return new Ia({type:"pipe",in:to(e),out:t})}})};
