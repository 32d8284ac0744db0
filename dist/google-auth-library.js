exports.id=492,exports.ids=[492],exports.modules={38793:((k,t)=>{"use strict";t.byteLength=u,t.toByteArray=s,t.fromByteArray=d;for(var a=[],p=[],m=typeof Uint8Array<
"u"?Uint8Array:Array,v="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",y=0,c=v.length;y<c;++y)a[y]=v[y],p[v.charCodeAt(y)]=y;p[45]=62,p[95]=63;
function n(o){var i=o.length;if(i%4>0)throw new Error("Invalid string. Length must be a multiple of 4");var r=o.indexOf("=");r===-1&&(r=i);var g=r===i?0:4-r%4;return[
r,g]}function u(o){var i=n(o),r=i[0],g=i[1];return(r+g)*3/4-g}function e(o,i,r){return(i+r)*3/4-r}function s(o){var i,r=n(o),g=r[0],E=r[1],T=new m(e(o,g,E)),w=0,
A=E>0?g-4:g,_;for(_=0;_<A;_+=4)i=p[o.charCodeAt(_)]<<18|p[o.charCodeAt(_+1)]<<12|p[o.charCodeAt(_+2)]<<6|p[o.charCodeAt(_+3)],T[w++]=i>>16&255,T[w++]=i>>8&255,T[w++]=
i&255;return E===2&&(i=p[o.charCodeAt(_)]<<2|p[o.charCodeAt(_+1)]>>4,T[w++]=i&255),E===1&&(i=p[o.charCodeAt(_)]<<10|p[o.charCodeAt(_+1)]<<4|p[o.charCodeAt(_+2)]>>
2,T[w++]=i>>8&255,T[w++]=i&255),T}function l(o){return a[o>>18&63]+a[o>>12&63]+a[o>>6&63]+a[o&63]}function f(o,i,r){for(var g,E=[],T=i;T<r;T+=3)g=(o[T]<<16&16711680)+
(o[T+1]<<8&65280)+(o[T+2]&255),E.push(l(g));return E.join("")}function d(o){for(var i,r=o.length,g=r%3,E=[],T=16383,w=0,A=r-g;w<A;w+=T)E.push(f(o,w,w+T>A?A:w+T));
return g===1?(i=o[r-1],E.push(a[i>>2]+a[i<<4&63]+"==")):g===2&&(i=(o[r-2]<<8)+o[r-1],E.push(a[i>>10]+a[i>>4&63]+a[i<<2&63]+"=")),E.join("")}}),39732:((k,t,a)=>{
"use strict";var p=a(20181).Buffer,m=a(20181).SlowBuffer;k.exports=v;function v(n,u){if(!p.isBuffer(n)||!p.isBuffer(u)||n.length!==u.length)return!1;for(var e=0,
s=0;s<n.length;s++)e|=n[s]^u[s];return e===0}v.install=function(){p.prototype.equal=m.prototype.equal=function(u){return v(this,u)}};var y=p.prototype.equal,c=m.
prototype.equal;v.restore=function(){p.prototype.equal=y,m.prototype.equal=c}}),325:((k,t,a)=>{"use strict";var p=a(93058).Buffer,m=a(5028),v=128,y=0,c=32,n=16,
u=2,e=n|c|y<<6,s=u|y<<6;function l(r){return r.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function f(r){if(p.isBuffer(r))return r;if(typeof r=="stri\
ng")return p.from(r,"base64");throw new TypeError("ECDSA signature must be a Base64 string or a Buffer")}function d(r,g){r=f(r);var E=m(g),T=E+1,w=r.length,A=0;
if(r[A++]!==e)throw new Error('Could not find expected "seq"');var _=r[A++];if(_===(v|1)&&(_=r[A++]),w-A<_)throw new Error('"seq" specified length of "'+_+'", o\
nly "'+(w-A)+'" remaining');if(r[A++]!==s)throw new Error('Could not find expected "int" for "r"');var h=r[A++];if(w-A-2<h)throw new Error('"r" specified length\
 of "'+h+'", only "'+(w-A-2)+'" available');if(T<h)throw new Error('"r" specified length of "'+h+'", max of "'+T+'" is acceptable');var S=A;if(A+=h,r[A++]!==s)throw new Error(
'Could not find expected "int" for "s"');var C=r[A++];if(w-A!==C)throw new Error('"s" specified length of "'+C+'", expected "'+(w-A)+'"');if(T<C)throw new Error(
'"s" specified length of "'+C+'", max of "'+T+'" is acceptable');var O=A;if(A+=C,A!==w)throw new Error('Expected to consume entire buffer, but "'+(w-A)+'" bytes\
 remain');var I=E-h,j=E-C,U=p.allocUnsafe(I+h+j+C);for(A=0;A<I;++A)U[A]=0;r.copy(U,A,S+Math.max(-I,0),S+h),A=E;for(var L=A;A<L+j;++A)U[A]=0;return r.copy(U,A,O+
Math.max(-j,0),O+C),U=U.toString("base64"),U=l(U),U}function o(r,g,E){for(var T=0;g+T<E&&r[g+T]===0;)++T;var w=r[g+T]>=v;return w&&--T,T}function i(r,g){r=f(r);
var E=m(g),T=r.length;if(T!==E*2)throw new TypeError('"'+g+'" signatures must be "'+E*2+'" bytes, saw "'+T+'"');var w=o(r,0,E),A=o(r,E,r.length),_=E-w,h=E-A,S=2+
_+1+1+h,C=S<v,O=p.allocUnsafe((C?2:3)+S),I=0;return O[I++]=e,C?O[I++]=S:(O[I++]=v|1,O[I++]=S&255),O[I++]=s,O[I++]=_,w<0?(O[I++]=0,I+=r.copy(O,I,0,E)):I+=r.copy(
O,I,w,E),O[I++]=s,O[I++]=h,A<0?(O[I++]=0,r.copy(O,I,E)):r.copy(O,I,E+A),O}k.exports={derToJose:d,joseToDer:i}}),5028:(k=>{"use strict";function t(m){var v=(m/8|
0)+(m%8===0?0:1);return v}var a={ES256:t(256),ES384:t(384),ES512:t(521)};function p(m){var v=a[m];if(v)return v;throw new Error('Unknown algorithm "'+m+'"')}k.exports=
p}),23860:(k=>{"use strict";var t=Object.prototype.hasOwnProperty,a=Object.prototype.toString,p=Object.defineProperty,m=Object.getOwnPropertyDescriptor,v=function(e){
return typeof Array.isArray=="function"?Array.isArray(e):a.call(e)==="[object Array]"},y=function(e){if(!e||a.call(e)!=="[object Object]")return!1;var s=t.call(
e,"constructor"),l=e.constructor&&e.constructor.prototype&&t.call(e.constructor.prototype,"isPrototypeOf");if(e.constructor&&!s&&!l)return!1;var f;for(f in e);return typeof f>
"u"||t.call(e,f)},c=function(e,s){p&&s.name==="__proto__"?p(e,s.name,{enumerable:!0,configurable:!0,value:s.newValue,writable:!0}):e[s.name]=s.newValue},n=function(e,s){
if(s==="__proto__")if(t.call(e,s)){if(m)return m(e,s).value}else return;return e[s]};k.exports=function u(){var e,s,l,f,d,o,i=arguments[0],r=1,g=arguments.length,
E=!1;for(typeof i=="boolean"&&(E=i,i=arguments[1]||{},r=2),(i==null||typeof i!="object"&&typeof i!="function")&&(i={});r<g;++r)if(e=arguments[r],e!=null)for(s in e)
l=n(i,s),f=n(e,s),i!==f&&(E&&f&&(y(f)||(d=v(f)))?(d?(d=!1,o=l&&v(l)?l:[]):o=l&&y(l)?l:{},c(i,{name:s,newValue:u(E,o,f)})):typeof f<"u"&&c(i,{name:s,newValue:f}));
return i}}),85693:(function(k,t,a){"use strict";var p=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__e\
sModule",{value:!0}),t.GaxiosError=t.GAXIOS_ERROR_SYMBOL=void 0,t.defaultErrorRedactor=u;const m=p(a(23860)),y=p(a(38823)).default.pkg;t.GAXIOS_ERROR_SYMBOL=Symbol.
for(`${y.name}-gaxios-error`);class c extends Error{config;response;code;status;error;[t.GAXIOS_ERROR_SYMBOL]=y.version;static[Symbol.hasInstance](s){return s&&
typeof s=="object"&&t.GAXIOS_ERROR_SYMBOL in s&&s[t.GAXIOS_ERROR_SYMBOL]===y.version?!0:Function.prototype[Symbol.hasInstance].call(c,s)}constructor(s,l,f,d){if(super(
s,{cause:d}),this.config=l,this.response=f,this.error=d instanceof Error?d:void 0,this.config=(0,m.default)(!0,{},l),this.response&&(this.response.config=(0,m.default)(
!0,{},this.response.config)),this.response){try{this.response.data=n(this.config.responseType,this.response?.bodyUsed?this.response?.data:void 0)}catch{}this.status=
this.response.status}d instanceof DOMException?this.code=d.name:d&&typeof d=="object"&&"code"in d&&(typeof d.code=="string"||typeof d.code=="number")&&(this.code=
d.code)}static extractAPIErrorFromResponse(s,l="The request failed"){let f=l;if(typeof s.data=="string"&&(f=s.data),s.data&&typeof s.data=="object"&&"error"in s.
data&&s.data.error&&!s.ok){if(typeof s.data.error=="string")return{message:s.data.error,code:s.status,status:s.statusText};if(typeof s.data.error=="object"){f="\
message"in s.data.error&&typeof s.data.error.message=="string"?s.data.error.message:f;const d="status"in s.data.error&&typeof s.data.error.status=="string"?s.data.
error.status:s.statusText,o="code"in s.data.error&&typeof s.data.error.code=="number"?s.data.error.code:s.status;if("errors"in s.data.error&&Array.isArray(s.data.
error.errors)){const i=[];for(const r of s.data.error.errors)typeof r=="object"&&"message"in r&&typeof r.message=="string"&&i.push(r.message);return Object.assign(
{message:i.join(`
`)||f,code:o,status:d},s.data.error)}return Object.assign({message:f,code:o,status:d},s.data.error)}}return{message:f,code:s.status,status:s.statusText}}}t.GaxiosError=
c;function n(e,s){switch(e){case"stream":return s;case"json":return JSON.parse(JSON.stringify(s));case"arraybuffer":return JSON.parse(Buffer.from(s).toString("u\
tf8"));case"blob":return JSON.parse(s.text());default:return s}}function u(e){const s="<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";
function l(o){o&&o.forEach((i,r)=>{(/^authentication$/i.test(r)||/^authorization$/i.test(r)||/secret/i.test(r))&&o.set(r,s)})}function f(o,i){if(typeof o=="obje\
ct"&&o!==null&&typeof o[i]=="string"){const r=o[i];(/grant_type=/i.test(r)||/assertion=/i.test(r)||/secret/i.test(r))&&(o[i]=s)}}function d(o){!o||typeof o!="ob\
ject"||(o instanceof FormData||o instanceof URLSearchParams||"forEach"in o&&"set"in o?o.forEach((i,r)=>{(["grant_type","assertion"].includes(r)||/secret/.test(r))&&
o.set(r,s)}):("grant_type"in o&&(o.grant_type=s),"assertion"in o&&(o.assertion=s),"client_secret"in o&&(o.client_secret=s)))}return e.config&&(l(e.config.headers),
f(e.config,"data"),d(e.config.data),f(e.config,"body"),d(e.config.body),e.config.url.searchParams.has("token")&&e.config.url.searchParams.set("token",s),e.config.
url.searchParams.has("client_secret")&&e.config.url.searchParams.set("client_secret",s)),e.response&&(u({config:e.response.config}),l(e.response.headers),e.response.
bodyUsed&&(f(e.response,"data"),d(e.response.data))),e}}),5881:(function(k,t,a){"use strict";var p=this&&this.__importDefault||function(d){return d&&d.__esModule?
d:{default:d}},m;Object.defineProperty(t,"__esModule",{value:!0}),t.Gaxios=void 0;const v=p(a(23860)),y=a(65692),c=a(85693),n=a(64616),u=a(2203),e=a(4653),s=async()=>globalThis.
crypto?.randomUUID()||(await Promise.resolve().then(a.t.bind(a,76982,23))).randomUUID(),l=204;class f{agentCache=new Map;defaults;interceptors;constructor(o){this.
defaults=o||{},this.interceptors={request:new e.GaxiosInterceptorManager,response:new e.GaxiosInterceptorManager}}fetch(...o){const i=o[0],r=o[1];let g;const E=new Headers;
return typeof i=="string"?g=new URL(i):i instanceof URL?g=i:i&&i.url&&(g=new URL(i.url)),i&&typeof i=="object"&&"headers"in i&&m.mergeHeaders(E,i.headers),r&&m.
mergeHeaders(E,new Headers(r.headers)),typeof i=="object"&&!(i instanceof URL)?this.request({...r,...i,headers:E,url:g}):this.request({...r,headers:E,url:g})}async request(o={}){
let i=await this.#n(o);return i=await this.#t(i),this.#r(this._request(i))}async _defaultAdapter(o){const i=o.fetchImplementation||this.defaults.fetchImplementation||
await m.#d(),r={...o};delete r.data;const g=await i(o.url,r),E=await this.getResponseData(o,g);return Object.getOwnPropertyDescriptor(g,"data")?.configurable||Object.
defineProperties(g,{data:{configurable:!0,writable:!0,enumerable:!0,value:E}}),Object.assign(g,{config:o,data:E})}async _request(o){try{let i;if(o.adapter?i=await o.
adapter(o,this._defaultAdapter.bind(this)):i=await this._defaultAdapter(o),!o.validateStatus(i.status)){if(o.responseType==="stream"){const g=[];for await(const E of i.
data)g.push(E);i.data=Buffer.concat(g.map(E=>typeof E=="string"?Buffer.from(E):E)).toString("utf8")}const r=c.GaxiosError.extractAPIErrorFromResponse(i,`Request\
 failed with status code ${i.status}`);throw new c.GaxiosError(r?.message,o,i,r)}return i}catch(i){let r;i instanceof c.GaxiosError?r=i:i instanceof Error?r=new c.
GaxiosError(i.message,o,void 0,i):o.signal?.aborted?(r=new c.GaxiosError(`The operation was aborted: ${i}`,o,void 0,i),r.code="AbortError"):r=new c.GaxiosError(
"Unexpected Gaxios Error",o,void 0,i),!r.response&&o.signal?.aborted&&o.signal.reason?.name==="TimeoutError"?(r.code="TimeoutError",/timeout|timed out/i.test(r.
message)||(r.message="The operation was aborted due to timeout")):!r.response&&o.signal?.aborted&&r.code!=="TimeoutError"&&(r.code||="AbortError");const{shouldRetry:g,
config:E}=await(0,n.getRetryConfig)(r);if(g&&E)return r.config.retryConfig.currentRetryAttempt=E.retryConfig.currentRetryAttempt,o.retryConfig=r.config?.retryConfig,
typeof r.config?.timeout=="number"&&(o.timeout=r.config.timeout),this.#o(o),this._request(o);throw o.errorRedactor&&o.errorRedactor(r),r}}async getResponseData(o,i){
if(i.status===l)return"";if(o.maxContentLength&&i.headers.has("content-length")&&o.maxContentLength<Number.parseInt(i.headers?.get("content-length")||""))throw new c.
GaxiosError("Response's `Content-Length` is over the limit.",o,Object.assign(i,{config:o}));switch(o.responseType){case"stream":return i.body;case"json":{const r=await i.
text();try{return JSON.parse(r)}catch{return r}}case"arraybuffer":return i.arrayBuffer();case"blob":return i.blob();case"text":return i.text();default:return this.
getResponseDataFromContentType(i)}}#e(o,i=[]){const r=new URL(o),g=[...i],E=(process.env.NO_PROXY??process.env.no_proxy)?.split(",")||[];for(const T of E)g.push(
T.trim());for(const T of g)if(T instanceof RegExp){if(T.test(r.toString()))return!1}else if(T instanceof URL){if(T.origin===r.origin)return!1}else if(T.startsWith(
"*.")||T.startsWith(".")){const w=T.replace(/^\*\./,".");if(r.hostname.endsWith(w))return!1}else if(T===r.origin||T===r.hostname||T===r.href)return!1;return!0}async#t(o){
let i=Promise.resolve(o);for(const r of this.interceptors.request.values())r&&(i=i.then(r.resolved,r.rejected));return i}async#r(o){let i=Promise.resolve(o);for(const r of this.
interceptors.response.values())r&&(i=i.then(r.resolved,r.rejected));return i}async#n(o){const i=new Headers(this.defaults.headers);m.mergeHeaders(i,o.headers);const r=(0,v.
default)(!0,{},this.defaults,o);if(!r.url)throw new Error("URL is required.");if(r.baseURL&&(r.url=new URL(r.url,r.baseURL)),r.url=new URL(r.url),r.params)if(r.
paramsSerializer){let T=r.paramsSerializer(r.params);T.startsWith("?")&&(T=T.slice(1));const w=r.url.toString().includes("?")?"&":"?";r.url=r.url+w+T}else{const T=r.
url instanceof URL?r.url:new URL(r.url);for(const[w,A]of new URLSearchParams(r.params))T.searchParams.append(w,A);r.url=T}typeof o.maxContentLength=="number"&&(r.
size=o.maxContentLength),typeof o.maxRedirects=="number"&&(r.follow=o.maxRedirects);const g=typeof r.data=="string"||r.data instanceof ArrayBuffer||r.data instanceof
Blob||globalThis.File&&r.data instanceof File||r.data instanceof FormData||r.data instanceof u.Readable||r.data instanceof ReadableStream||r.data instanceof String||
r.data instanceof URLSearchParams||ArrayBuffer.isView(r.data)||["Blob","File","FormData"].includes(r.data?.constructor?.name||"");if(r.multipart?.length){const T=await s();
i.set("content-type",`multipart/related; boundary=${T}`),r.body=u.Readable.from(this.getMultipartRequest(r.multipart,T))}else g?r.body=r.data:typeof r.data=="ob\
ject"?i.get("Content-Type")==="application/x-www-form-urlencoded"?r.body=r.paramsSerializer?r.paramsSerializer(r.data):new URLSearchParams(r.data):(i.has("conte\
nt-type")||i.set("content-type","application/json"),r.body=JSON.stringify(r.data)):r.data&&(r.body=r.data);r.validateStatus=r.validateStatus||this.validateStatus,
r.responseType=r.responseType||"unknown",!i.has("accept")&&r.responseType==="json"&&i.set("accept","application/json");const E=r.proxy||process?.env?.HTTPS_PROXY||
process?.env?.https_proxy||process?.env?.HTTP_PROXY||process?.env?.http_proxy;if(!r.agent)if(E&&this.#e(r.url,r.noProxy)){const T=await m.#u();this.agentCache.has(
E)?r.agent=this.agentCache.get(E):(r.agent=new T(E,{cert:r.cert,key:r.key}),this.agentCache.set(E,r.agent))}else r.cert&&r.key&&(this.agentCache.has(r.key)?r.agent=
this.agentCache.get(r.key):(r.agent=new y.Agent({cert:r.cert,key:r.key}),this.agentCache.set(r.key,r.agent)));return typeof r.errorRedactor!="function"&&r.errorRedactor!==
!1&&(r.errorRedactor=c.defaultErrorRedactor),r.body&&!("duplex"in r)&&(r.duplex="half"),this.#o(r),Object.assign(r,{headers:i,url:r.url instanceof URL?r.url:new URL(
r.url)})}#s=new WeakMap;#o(o){if(o.timeout){this.#s.has(o)||this.#s.set(o,o.signal??void 0);const i=this.#s.get(o),r=AbortSignal.timeout(o.timeout);i?o.signal=AbortSignal.
any([i,r]):o.signal=r}}validateStatus(o){return o>=200&&o<300}async getResponseDataFromContentType(o){let i=o.headers.get("Content-Type");if(i===null)return o.text();
if(i=i.toLowerCase(),i.includes("application/json")){let r=await o.text();try{r=JSON.parse(r)}catch{}return r}else return i.match(/^text\//)?o.text():o.blob()}async*getMultipartRequest(o,i){
const r=`--${i}--`;for(const g of o){const E=g.headers.get("Content-Type")||"application/octet-stream";yield`--${i}\r
Content-Type: ${E}\r
\r
`,typeof g.content=="string"?yield g.content:yield*g.content,yield`\r
`}yield r}static#a;static#i;static#c;static async#u(){return this.#a||=(await Promise.all([a.e(3669),a.e(54)]).then(a.t.bind(a,3669,23))).HttpsProxyAgent,this.#a}static#l(){
return async(o,i)=>{const r=i?{...i}:void 0;if(r){const w=r.agent;w?.proxy?r.proxy=w.proxy.toString():delete r.proxy;const A=r.cert??w?.connectOpts?.cert,_=r.key??
w?.connectOpts?.key;A&&_&&(r.tls={...r.tls,cert:A,key:_})}let g=r;if(g?.body&&typeof g.body=="object"&&typeof g.body.pipe=="function"&&typeof u.Readable.toWeb==
"function"&&(typeof ReadableStream>"u"||!(g.body instanceof ReadableStream))){let w;if(g.body instanceof u.Readable&&!g.body.readableObjectMode)w=g.body;else{const A=new u.
PassThrough,_=g.body;(0,u.pipeline)(_,A,()=>{}),w=A}g={...g,body:u.Readable.toWeb(w)}}let E;try{E=await globalThis.fetch(o,g)}catch(w){const A=w;throw A?.code===
"ConnectionRefused"||A?.code==="FailedToOpenSocket"?A.code="ECONNREFUSED":(A?.code==="ConnectionReset"||A?.code==="ConnectionClosed")&&(A.code="ECONNRESET"),!(w instanceof
Error)&&w&&typeof w=="object"&&!i?.signal?.aborted?Object.assign(new Error(A.message||A.code||"Error"),w):w}const T=r?.size??r?.maxContentLength??0;if(E?.body&&
typeof u.Readable.fromWeb=="function"&&!(E.body instanceof u.Readable)){let w;const A=E.body,_=E.text.bind(E),h=E.json.bind(E),S=E.arrayBuffer.bind(E),C=E.blob.
bind(E),O=async()=>{w||=u.Readable.fromWeb(A);const I=[];let j=0;for await(const U of w){const L=U;if(j+=L.byteLength,T>0&&j>T)throw Object.assign(new Error(`co\
ntent size at ${String(o?.url??o)} over limit: ${T}`),{type:"max-size"});I.push(L)}return Buffer.concat(I,j)};Object.defineProperty(E,"body",{get(){return w||=u.
Readable.fromWeb(A),w},configurable:!0,enumerable:!0}),E.text=async()=>!w&&T<=0?_():(await O()).toString("utf8"),E.json=async()=>!w&&T<=0?h():JSON.parse(await E.
text()),E.arrayBuffer=async()=>{if(!w&&T<=0)return S();const I=await O();return I.buffer.slice(I.byteOffset,I.byteOffset+I.byteLength)},E.blob=async()=>{if(!w&&
T<=0)return C();const I=await O(),j=E.headers?.get?.("content-type")??"";return new Blob([I],j?{type:j}:void 0)}}return E}}static async#d(){return typeof window<
"u"&&!!window?(this.#i||=window.fetch,this.#i):"Bun"in globalThis&&typeof globalThis.fetch=="function"?(this.#c||=this.#l(),this.#c):(this.#i||=(await a.e(816).
then(a.bind(a,70816))).default,this.#i)}static mergeHeaders(o,...i){o=o instanceof Headers?o:new Headers(o);for(const r of i)(r instanceof Headers?r:new Headers(
r)).forEach((E,T)=>{T==="set-cookie"?o.append(T,E):o.set(T,E)});return o}}t.Gaxios=f,m=f}),17842:(function(k,t,a){"use strict";var p=this&&this.__createBinding||
(Object.create?(function(n,u,e,s){s===void 0&&(s=e);var l=Object.getOwnPropertyDescriptor(u,e);(!l||("get"in l?!u.__esModule:l.writable||l.configurable))&&(l={enumerable:!0,
get:function(){return u[e]}}),Object.defineProperty(n,s,l)}):(function(n,u,e,s){s===void 0&&(s=e),n[s]=u[e]})),m=this&&this.__exportStar||function(n,u){for(var e in n)
e!=="default"&&!Object.prototype.hasOwnProperty.call(u,e)&&p(u,n,e)};Object.defineProperty(t,"__esModule",{value:!0}),t.instance=t.Gaxios=t.GaxiosError=void 0,t.
request=c;const v=a(5881);Object.defineProperty(t,"Gaxios",{enumerable:!0,get:function(){return v.Gaxios}});var y=a(85693);Object.defineProperty(t,"GaxiosError",
{enumerable:!0,get:function(){return y.GaxiosError}}),m(a(4653),t),t.instance=new v.Gaxios;async function c(n){return t.instance.request(n)}}),4653:((k,t)=>{"us\
e strict";Object.defineProperty(t,"__esModule",{value:!0}),t.GaxiosInterceptorManager=void 0;class a extends Set{}t.GaxiosInterceptorManager=a}),64616:((k,t)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.getRetryConfig=a;async function a(y){let c=m(y);if(!y||!y.config||!c&&!y.config.retry)return{shouldRetry:!1};
c=c||{},c.currentRetryAttempt=c.currentRetryAttempt||0,c.retry=c.retry===void 0||c.retry===null?3:c.retry,c.httpMethodsToRetry=c.httpMethodsToRetry||["GET","HEA\
D","PUT","OPTIONS","DELETE"],c.noResponseRetries=c.noResponseRetries===void 0||c.noResponseRetries===null?2:c.noResponseRetries,c.retryDelayMultiplier=c.retryDelayMultiplier?
c.retryDelayMultiplier:2,c.timeOfFirstRequest=c.timeOfFirstRequest?c.timeOfFirstRequest:Date.now(),c.totalTimeout=c.totalTimeout?c.totalTimeout:Number.MAX_SAFE_INTEGER,
c.maxRetryDelay=c.maxRetryDelay?c.maxRetryDelay:Number.MAX_SAFE_INTEGER;const n=[[100,199],[408,408],[429,429],[500,599]];if(c.statusCodesToRetry=c.statusCodesToRetry||
n,y.config.retryConfig=c,!await(c.shouldRetry||p)(y))return{shouldRetry:!1,config:y.config};const e=v(c);y.config.retryConfig.currentRetryAttempt+=1;const s=c.retryBackoff?
c.retryBackoff(y,e):new Promise(l=>{setTimeout(l,e)});return c.onRetryAttempt&&await c.onRetryAttempt(y),await s,{shouldRetry:!0,config:y.config}}function p(y){
const c=m(y),n=y.code==="TimeoutError"||y.config?.signal?.reason?.name==="TimeoutError";if(y.config?.signal?.aborted&&!n||y.code==="AbortError"&&!n||!c||c.retry===
0||!y.response&&(c.currentRetryAttempt||0)>=c.noResponseRetries||!c.httpMethodsToRetry||!c.httpMethodsToRetry.includes(y.config.method?.toUpperCase()||"GET"))return!1;
if(y.response&&y.response.status){let u=!1;for(const[e,s]of c.statusCodesToRetry){const l=y.response.status;if(l>=e&&l<=s){u=!0;break}}if(!u)return!1}return c.currentRetryAttempt=
c.currentRetryAttempt||0,!(c.currentRetryAttempt>=c.retry)}function m(y){if(y&&y.config&&y.config.retryConfig)return y.config.retryConfig}function v(y){const n=(y.
currentRetryAttempt?0:y.retryDelay??100)+(Math.pow(y.retryDelayMultiplier,y.currentRetryAttempt)-1)/2*1e3,u=y.totalTimeout-(Date.now()-y.timeOfFirstRequest);return Math.
min(n,u,y.maxRetryDelay)}}),34810:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.AuthClient=t.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS=
t.DEFAULT_UNIVERSE=void 0;const p=a(24434),m=a(17842),v=a(37870),y=a(81577),c=a(65470);t.DEFAULT_UNIVERSE="googleapis.com",t.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS=
300*1e3;class n extends p.EventEmitter{apiKey;projectId;quotaProjectId;transporter;credentials={};eagerRefreshThresholdMillis=t.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS;forceRefreshOnFailure=!1;universeDomain=t.
DEFAULT_UNIVERSE;static RequestMethodNameSymbol=Symbol("request method name");static RequestLogIdSymbol=Symbol("request log id");constructor(e={}){super();const s=(0,v.
originalOrCamelOptions)(e);this.apiKey=e.apiKey,this.projectId=s.get("project_id")??null,this.quotaProjectId=s.get("quota_project_id"),this.credentials=s.get("c\
redentials")??{},this.universeDomain=s.get("universe_domain")??t.DEFAULT_UNIVERSE,this.transporter=e.transporter??new m.Gaxios(e.transporterOptions),s.get("useA\
uthRequestParameters")!==!1&&(this.transporter.interceptors.request.add(n.DEFAULT_REQUEST_INTERCEPTOR),this.transporter.interceptors.response.add(n.DEFAULT_RESPONSE_INTERCEPTOR)),
e.eagerRefreshThresholdMillis&&(this.eagerRefreshThresholdMillis=e.eagerRefreshThresholdMillis),this.forceRefreshOnFailure=e.forceRefreshOnFailure??!1}fetch(...e){
const s=e[0],l=e[1];let f;const d=new Headers;return typeof s=="string"?f=new URL(s):s instanceof URL?f=s:s&&s.url&&(f=new URL(s.url)),s&&typeof s=="object"&&"h\
eaders"in s&&m.Gaxios.mergeHeaders(d,s.headers),l&&m.Gaxios.mergeHeaders(d,new Headers(l.headers)),typeof s=="object"&&!(s instanceof URL)?this.request({...l,...s,
headers:d,url:f}):this.request({...l,headers:d,url:f})}setCredentials(e){this.credentials=e}addSharedMetadataHeaders(e){return!e.has("x-goog-user-project")&&this.
quotaProjectId&&e.set("x-goog-user-project",this.quotaProjectId),e}addUserProjectAndAuthHeaders(e,s){const l=s.get("x-goog-user-project"),f=s.get("authorization");
return l&&e.set("x-goog-user-project",l),f&&e.set("authorization",f),e}static log=(0,y.log)("auth");static DEFAULT_REQUEST_INTERCEPTOR={resolved:async e=>{if(!e.
headers.has("x-goog-api-client")){const l=process.version.replace(/^v/,"");e.headers.set("x-goog-api-client",`gl-node/${l}`)}const s=e.headers.get("User-Agent");
s?s.includes(`${c.PRODUCT_NAME}/`)||e.headers.set("User-Agent",`${s} ${c.USER_AGENT}`):e.headers.set("User-Agent",c.USER_AGENT);try{const l=e,f=l[n.RequestMethodNameSymbol],
d=`${Math.floor(Math.random()*1e3)}`;l[n.RequestLogIdSymbol]=d;const o={url:e.url,headers:e.headers};f?n.log.debug("%s [%s] request %j",f,d,o):n.log.debug("[%s]\
 request %j",d,o)}catch{}return e}};static DEFAULT_RESPONSE_INTERCEPTOR={resolved:async e=>{try{const s=e.config,l=s[n.RequestMethodNameSymbol],f=s[n.RequestLogIdSymbol];
l?n.log.debug("%s [%s] response %j",l,f,e.data):n.log.debug("[%s] response %j",f,e.data)}catch{}return e},rejected:async e=>{try{const s=e.config,l=s[n.RequestMethodNameSymbol],
f=s[n.RequestLogIdSymbol];l?n.log.debug("%s [%s] error %j",l,f,e.response?.data):n.log.debug("[%s] error %j",f,e.response?.data)}catch{}throw e}};static setMethodName(e,s){
try{const l=e;l[n.RequestMethodNameSymbol]=s}catch{}}static get RETRY_CONFIG(){return{retry:!0,retryConfig:{httpMethodsToRetry:["GET","PUT","POST","HEAD","OPTIO\
NS","DELETE"]}}}}t.AuthClient=n}),81261:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.AwsClient=void 0;const p=a(27647),m=a(142),v=a(
69157),y=a(37870),c=a(17842);class n extends m.BaseExternalAccountClient{environmentId;awsSecurityCredentialsSupplier;regionalCredVerificationUrl;awsRequestSigner;region;static#e="\
https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15";static AWS_EC2_METADATA_IPV4_ADDRESS="169.254.169.254";static AWS_EC2_METADATA_IPV6_ADDRESS="\
fd00:ec2::254";constructor(e){super(e);const s=(0,y.originalOrCamelOptions)(e),l=s.get("credential_source"),f=s.get("aws_security_credentials_supplier");if(!l&&
!f)throw new Error("A credential source or AWS security credentials supplier must be specified.");if(l&&f)throw new Error("Only one of credential source or AWS \
security credentials supplier can be specified.");if(f)this.awsSecurityCredentialsSupplier=f,this.regionalCredVerificationUrl=n.#e,this.credentialSourceType="pr\
ogrammatic";else{const d=(0,y.originalOrCamelOptions)(l);this.environmentId=d.get("environment_id");const o=d.get("region_url"),i=d.get("url"),r=d.get("imdsv2_s\
ession_token_url");this.awsSecurityCredentialsSupplier=new v.DefaultAwsSecurityCredentialsSupplier({regionUrl:o,securityCredentialsUrl:i,imdsV2SessionTokenUrl:r}),
this.regionalCredVerificationUrl=d.get("regional_cred_verification_url"),this.credentialSourceType="aws",this.validateEnvironmentId()}this.awsRequestSigner=null,
this.region=""}validateEnvironmentId(){const e=this.environmentId?.match(/^(aws)(\d+)$/);if(!e||!this.regionalCredVerificationUrl)throw new Error('No valid AWS \
"credential_source" provided');if(parseInt(e[2],10)!==1)throw new Error(`aws version "${e[2]}" is not supported in the current build.`)}async retrieveSubjectToken(){
this.awsRequestSigner||(this.region=await this.awsSecurityCredentialsSupplier.getAwsRegion(this.supplierContext),this.awsRequestSigner=new p.AwsRequestSigner(async()=>this.
awsSecurityCredentialsSupplier.getAwsSecurityCredentials(this.supplierContext),this.region));const e=await this.awsRequestSigner.getRequestOptions({...n.RETRY_CONFIG,
url:this.regionalCredVerificationUrl.replace("{region}",this.region),method:"POST"}),s=[];return c.Gaxios.mergeHeaders({"x-goog-cloud-target-resource":this.audience},
e.headers).forEach((f,d)=>s.push({key:d,value:f})),encodeURIComponent(JSON.stringify({url:e.url,method:e.method,headers:s}))}}t.AwsClient=n}),27647:((k,t,a)=>{"\
use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.AwsRequestSigner=void 0;const p=a(17842),m=a(88851),v="AWS4-HMAC-SHA256",y="aws4_request";class c{getCredentials;region;crypto;constructor(l,f){
this.getCredentials=l,this.region=f,this.crypto=(0,m.createCrypto)()}async getRequestOptions(l){if(!l.url)throw new RangeError('"url" is required in "amzOptions\
"');const f=typeof l.data=="object"?JSON.stringify(l.data):l.data,d=l.url,o=l.method||"GET",i=l.body||f,r=l.headers,g=await this.getCredentials(),E=new URL(d);if(typeof i!=
"string"&&i!==void 0)throw new TypeError(`'requestPayload' is expected to be a string if provided. Got: ${i}`);const T=await e({crypto:this.crypto,host:E.host,canonicalUri:E.
pathname,canonicalQuerystring:E.search.slice(1),method:o,region:this.region,securityCredentials:g,requestPayload:i,additionalAmzHeaders:r}),w=p.Gaxios.mergeHeaders(
T.amzDate?{"x-amz-date":T.amzDate}:{},{authorization:T.authorizationHeader,host:E.host},r||{});g.token&&p.Gaxios.mergeHeaders(w,{"x-amz-security-token":g.token});
const A={url:d,method:o,headers:w};return i!==void 0&&(A.body=i),A}}t.AwsRequestSigner=c;async function n(s,l,f){return await s.signWithHmacSha256(l,f)}async function u(s,l,f,d,o){
const i=await n(s,`AWS4${l}`,f),r=await n(s,i,d),g=await n(s,r,o);return await n(s,g,"aws4_request")}async function e(s){const l=p.Gaxios.mergeHeaders(s.additionalAmzHeaders),
f=s.requestPayload||"",d=s.host.split(".")[0].replace(/-fips$/,""),o=new Date,i=o.toISOString().replace(/[-:]/g,"").replace(/\.[0-9]+/,""),r=o.toISOString().replace(
/[-]/g,"").replace(/T.*/,"");s.securityCredentials.token&&l.set("x-amz-security-token",s.securityCredentials.token);const g=p.Gaxios.mergeHeaders({host:s.host},
l.has("date")?{}:{"x-amz-date":i},l);let E="";const T=[...g.keys()].sort();T.forEach(j=>{E+=`${j}:${g.get(j)}
`});const w=T.join(";"),A=await s.crypto.sha256DigestHex(f),_=`${s.method.toUpperCase()}
${s.canonicalUri}
${s.canonicalQuerystring}
${E}
${w}
${A}`,h=`${r}/${s.region}/${d}/${y}`,S=`${v}
${i}
${h}
`+await s.crypto.sha256DigestHex(_),C=await u(s.crypto,s.securityCredentials.secretAccessKey,r,s.region,d),O=await n(s.crypto,C,S),I=`${v} Credential=${s.securityCredentials.
accessKeyId}/${h}, SignedHeaders=${w}, Signature=${(0,m.fromArrayBufferToHex)(O)}`;return{amzDate:l.has("date")?void 0:i,authorizationHeader:I,canonicalQuerystring:s.
canonicalQuerystring}}}),142:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.BaseExternalAccountClient=t.CLOUD_RESOURCE_MANAGER=t.EXTERNAL_ACCOUNT_TYPE=
t.EXPIRATION_TIME_OFFSET=void 0;const p=a(17842),m=a(2203),v=a(34810),y=a(121),c=a(37870),n=a(65470),u="urn:ietf:params:oauth:grant-type:token-exchange",e="urn:\
ietf:params:oauth:token-type:access_token",s="https://www.googleapis.com/auth/cloud-platform",l=3600;t.EXPIRATION_TIME_OFFSET=300*1e3,t.EXTERNAL_ACCOUNT_TYPE="e\
xternal_account",t.CLOUD_RESOURCE_MANAGER="https://cloudresourcemanager.googleapis.com/v1/projects/";const f="//iam\\.googleapis\\.com/locations/[^/]+/workforcePo\
ols/[^/]+/providers/.+",d="https://sts.{universeDomain}/v1/token";class o extends v.AuthClient{scopes;projectNumber;audience;subjectTokenType;stsCredential;clientAuth;credentialSourceType;cachedAccessToken;serviceAccountImpersonationUrl;serviceAccountImpersonationLifetime;workforcePoolUserProject;configLifetimeRequested;tokenUrl;cloudResourceManagerURL;supplierContext;#e=null;constructor(r){
super(r);const g=(0,c.originalOrCamelOptions)(r),E=g.get("type");if(E&&E!==t.EXTERNAL_ACCOUNT_TYPE)throw new Error(`Expected "${t.EXTERNAL_ACCOUNT_TYPE}" type b\
ut received "${r.type}"`);const T=g.get("client_id"),w=g.get("client_secret");this.tokenUrl=g.get("token_url")??d.replace("{universeDomain}",this.universeDomain);
const A=g.get("subject_token_type"),_=g.get("workforce_pool_user_project"),h=g.get("service_account_impersonation_url"),S=g.get("service_account_impersonation"),
C=(0,c.originalOrCamelOptions)(S).get("token_lifetime_seconds");this.cloudResourceManagerURL=new URL(g.get("cloud_resource_manager_url")||`https://cloudresource\
manager.${this.universeDomain}/v1/projects/`),T&&(this.clientAuth={confidentialClientType:"basic",clientId:T,clientSecret:w}),this.stsCredential=new y.StsCredentials(
{tokenExchangeEndpoint:this.tokenUrl,clientAuthentication:this.clientAuth}),this.scopes=g.get("scopes")||[s],this.cachedAccessToken=null,this.audience=g.get("au\
dience"),this.subjectTokenType=A,this.workforcePoolUserProject=_;const O=new RegExp(f);if(this.workforcePoolUserProject&&!this.audience.match(O))throw new Error(
"workforcePoolUserProject should not be set for non-workforce pool credentials.");this.serviceAccountImpersonationUrl=h,this.serviceAccountImpersonationLifetime=
C,this.serviceAccountImpersonationLifetime?this.configLifetimeRequested=!0:(this.configLifetimeRequested=!1,this.serviceAccountImpersonationLifetime=l),this.projectNumber=
this.getProjectNumber(this.audience),this.supplierContext={audience:this.audience,subjectTokenType:this.subjectTokenType,transporter:this.transporter}}getServiceAccountEmail(){
if(this.serviceAccountImpersonationUrl){if(this.serviceAccountImpersonationUrl.length>256)throw new RangeError(`URL is too long: ${this.serviceAccountImpersonationUrl}`);
return/serviceAccounts\/(?<email>[^:]+):generateAccessToken$/.exec(this.serviceAccountImpersonationUrl)?.groups?.email||null}return null}setCredentials(r){super.
setCredentials(r),this.cachedAccessToken=r}async getAccessToken(){return(!this.cachedAccessToken||this.isExpired(this.cachedAccessToken))&&await this.refreshAccessTokenAsync(),
{token:this.cachedAccessToken.access_token,res:this.cachedAccessToken.res}}async getRequestHeaders(){const r=await this.getAccessToken(),g=new Headers({authorization:`\
Bearer ${r.token}`});return this.addSharedMetadataHeaders(g)}request(r,g){if(g)this.requestAsync(r).then(E=>g(null,E),E=>g(E,E.response));else return this.requestAsync(
r)}async getProjectId(){const r=this.projectNumber||this.workforcePoolUserProject;if(this.projectId)return this.projectId;if(r){const g=await this.getRequestHeaders(),
E={...o.RETRY_CONFIG,headers:g,url:`${this.cloudResourceManagerURL.toString()}${r}`,responseType:"json"};v.AuthClient.setMethodName(E,"getProjectId");const T=await this.
transporter.request(E);return this.projectId=T.data.projectId,this.projectId}return null}async requestAsync(r,g=!1){let E;try{const T=await this.getRequestHeaders();
r.headers=p.Gaxios.mergeHeaders(r.headers),this.addUserProjectAndAuthHeaders(r.headers,T),E=await this.transporter.request(r)}catch(T){const w=T.response;if(w){
const A=w.status,_=w.config.data instanceof m.Readable;if(!g&&(A===401||A===403)&&!_&&this.forceRefreshOnFailure)return await this.refreshAccessTokenAsync(),await this.
requestAsync(r,!0)}throw T}return E}async refreshAccessTokenAsync(){this.#e=this.#e||this.#t();try{return await this.#e}finally{this.#e=null}}async#t(){const r=await this.
retrieveSubjectToken(),g={grantType:u,audience:this.audience,requestedTokenType:e,subjectToken:r,subjectTokenType:this.subjectTokenType,scope:this.serviceAccountImpersonationUrl?
[s]:this.getScopesArray()},E=!this.clientAuth&&this.workforcePoolUserProject?{userProject:this.workforcePoolUserProject}:void 0,T=new Headers({"x-goog-api-clien\
t":this.getMetricsHeaderValue()}),w=await this.stsCredential.exchangeToken(g,T,E);return this.serviceAccountImpersonationUrl?this.cachedAccessToken=await this.getImpersonatedAccessToken(
w.access_token):w.expires_in?this.cachedAccessToken={access_token:w.access_token,expiry_date:new Date().getTime()+w.expires_in*1e3,res:w.res}:this.cachedAccessToken=
{access_token:w.access_token,res:w.res},this.credentials={},Object.assign(this.credentials,this.cachedAccessToken),delete this.credentials.res,this.emit("tokens",
{refresh_token:null,expiry_date:this.cachedAccessToken.expiry_date,access_token:this.cachedAccessToken.access_token,token_type:"Bearer",id_token:null}),this.cachedAccessToken}getProjectNumber(r){
const g=r.match(/\/projects\/([^/]+)/);return g?g[1]:null}async getImpersonatedAccessToken(r){const g={...o.RETRY_CONFIG,url:this.serviceAccountImpersonationUrl,
method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${r}`},data:{scope:this.getScopesArray(),lifetime:this.serviceAccountImpersonationLifetime+
"s"},responseType:"json"};v.AuthClient.setMethodName(g,"getImpersonatedAccessToken");const E=await this.transporter.request(g),T=E.data;return{access_token:T.accessToken,
expiry_date:new Date(T.expireTime).getTime(),res:E}}isExpired(r){const g=new Date().getTime();return r.expiry_date?g>=r.expiry_date-this.eagerRefreshThresholdMillis:
!1}getScopesArray(){return typeof this.scopes=="string"?[this.scopes]:this.scopes||[s]}getMetricsHeaderValue(){const r=process.version.replace(/^v/,""),g=this.serviceAccountImpersonationUrl!==
void 0,E=this.credentialSourceType?this.credentialSourceType:"unknown";return`gl-node/${r} auth/${n.pkg.version} google-byoid-sdk source/${E} sa-impersonation/${g}\
 config-lifetime/${this.configLifetimeRequested}`}getTokenUrl(){return this.tokenUrl}}t.BaseExternalAccountClient=o}),26129:((k,t,a)=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.CertificateSubjectTokenSupplier=t.InvalidConfigurationError=t.CertificateSourceUnavailableError=t.CERTIFICATE_CONFIGURATION_ENV_VARIABLE=
void 0;const p=a(37870),m=a(79896),v=a(76982),y=a(65692);t.CERTIFICATE_CONFIGURATION_ENV_VARIABLE="GOOGLE_API_CERTIFICATE_CONFIG";class c extends Error{constructor(s){
super(s),this.name="CertificateSourceUnavailableError"}}t.CertificateSourceUnavailableError=c;class n extends Error{constructor(s){super(s),this.name="InvalidCo\
nfigurationError"}}t.InvalidConfigurationError=n;class u{certificateConfigPath;trustChainPath;cert;key;constructor(s){if(!s.useDefaultCertificateConfig&&!s.certificateConfigLocation)
throw new n("Either `useDefaultCertificateConfig` must be true or a `certificateConfigLocation` must be provided.");if(s.useDefaultCertificateConfig&&s.certificateConfigLocation)
throw new n("Both `useDefaultCertificateConfig` and `certificateConfigLocation` cannot be provided.");this.trustChainPath=s.trustChainPath,this.certificateConfigPath=
s.certificateConfigLocation??""}async createMtlsHttpsAgent(){if(!this.key||!this.cert)throw new n("Cannot create mTLS Agent with missing certificate or key");return new y.
Agent({key:this.key,cert:this.cert})}async getSubjectToken(){this.certificateConfigPath=await this.#e();const{certPath:s,keyPath:l}=await this.#t();return{cert:this.
cert,key:this.key}=await this.#r(s,l),await this.#n(this.cert)}async#e(){const s=this.certificateConfigPath;if(s){if(await(0,p.isValidFile)(s))return s;throw new c(
`Provided certificate config path is invalid: ${s}`)}const l=process.env[t.CERTIFICATE_CONFIGURATION_ENV_VARIABLE];if(l){if(await(0,p.isValidFile)(l))return l;throw new c(
`Path from environment variable "${t.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" is invalid: ${l}`)}const f=(0,p.getWellKnownCertificateConfigFileLocation)();if(await(0,p.
isValidFile)(f))return f;throw new c(`Could not find certificate configuration file. Searched override path, the "${t.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" e\
nv var, and the gcloud path (${f}).`)}async#t(){const s=this.certificateConfigPath;let l;try{l=await m.promises.readFile(s,"utf8")}catch{throw new c(`Failed to \
read certificate config file at: ${s}`)}try{const f=JSON.parse(l),d=f?.cert_configs?.workload?.cert_path,o=f?.cert_configs?.workload?.key_path;if(!d||!o)throw new n(
`Certificate config file (${s}) is missing required "cert_path" or "key_path" in the workload config.`);return{certPath:d,keyPath:o}}catch(f){throw f instanceof
n?f:new n(`Failed to parse certificate config from ${s}: ${f.message}`)}}async#r(s,l){let f,d;try{f=await m.promises.readFile(s),new v.X509Certificate(f)}catch(o){
const i=o instanceof Error?o.message:String(o);throw new c(`Failed to read certificate file at ${s}: ${i}`)}try{d=await m.promises.readFile(l),(0,v.createPrivateKey)(
d)}catch(o){const i=o instanceof Error?o.message:String(o);throw new c(`Failed to read private key file at ${l}: ${i}`)}return{cert:f,key:d}}async#n(s){const l=new v.
X509Certificate(s);if(!this.trustChainPath)return JSON.stringify([l.raw.toString("base64")]);try{const o=((await m.promises.readFile(this.trustChainPath,"utf8")).
match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)??[]).map((g,E)=>{try{return new v.X509Certificate(g)}catch(T){const w=T instanceof Error?T.message:
String(T);throw new n(`Failed to parse certificate at index ${E} in trust chain file ${this.trustChainPath}: ${w}`)}}),i=o.findIndex(g=>l.raw.equals(g.raw));let r;
if(i===-1)r=[l,...o];else if(i===0)r=o;else throw new n(`Leaf certificate exists in the trust chain but is not the first entry (found at index ${i}).`);return JSON.
stringify(r.map(g=>g.raw.toString("base64")))}catch(f){if(f instanceof n)throw f;const d=f instanceof Error?f.message:String(f);throw new c(`Failed to process c\
ertificate chain from ${this.trustChainPath}: ${d}`)}}}t.CertificateSubjectTokenSupplier=u}),20977:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",
{value:!0}),t.Compute=void 0;const p=a(17842),m=a(69595),v=a(10091);class y extends v.OAuth2Client{serviceAccountEmail;scopes;constructor(n={}){super(n),this.credentials=
{expiry_date:1,refresh_token:"compute-placeholder"},this.serviceAccountEmail=n.serviceAccountEmail||"default",this.scopes=Array.isArray(n.scopes)?n.scopes:n.scopes?
[n.scopes]:[]}async refreshTokenNoCache(){const n=`service-accounts/${this.serviceAccountEmail}/token`;let u;try{const s={property:n};this.scopes.length>0&&(s.params=
{scopes:this.scopes.join(",")}),u=await m.instance(s)}catch(s){throw s instanceof p.GaxiosError&&(s.message=`Could not refresh access token: ${s.message}`,this.
wrapError(s)),s}const e=u;return u&&u.expires_in&&(e.expiry_date=new Date().getTime()+u.expires_in*1e3,delete e.expires_in),this.emit("tokens",e),{tokens:e,res:null}}async fetchIdToken(n){
const u=`service-accounts/${this.serviceAccountEmail}/identity?format=full&audience=${n}`;let e;try{const s={property:u};e=await m.instance(s)}catch(s){throw s instanceof
Error&&(s.message=`Could not fetch ID token: ${s.message}`),s}return e}wrapError(n){const u=n.response;u&&u.status&&(n.status=u.status,u.status===403?n.message=
"A Forbidden error was returned while attempting to retrieve an access token for the Compute Engine built-in service account. This may be because the Compute En\
gine instance does not have the correct permission scopes specified: "+n.message:u.status===404&&(n.message="A Not Found error was returned while attempting to \
retrieve an accesstoken for the Compute Engine built-in service account. This may be because the Compute Engine instance does not have any permission scopes spe\
cified: "+n.message))}}t.Compute=y}),69157:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.DefaultAwsSecurityCredentialsSupplier=void 0;
const p=a(34810);class m{regionUrl;securityCredentialsUrl;imdsV2SessionTokenUrl;additionalGaxiosOptions;constructor(y){this.regionUrl=y.regionUrl,this.securityCredentialsUrl=
y.securityCredentialsUrl,this.imdsV2SessionTokenUrl=y.imdsV2SessionTokenUrl,this.additionalGaxiosOptions=y.additionalGaxiosOptions}async getAwsRegion(y){if(this.#n)
return this.#n;const c=new Headers;if(!this.#n&&this.imdsV2SessionTokenUrl&&c.set("x-aws-ec2-metadata-token",await this.#e(y.transporter)),!this.regionUrl)throw new RangeError(
'Unable to determine AWS region due to missing "options.credential_source.region_url"');const n={...this.additionalGaxiosOptions,url:this.regionUrl,method:"GET",
responseType:"text",headers:c};p.AuthClient.setMethodName(n,"getAwsRegion");const u=await y.transporter.request(n);return u.data.substr(0,u.data.length-1)}async getAwsSecurityCredentials(y){
if(this.#s)return this.#s;const c=new Headers;this.imdsV2SessionTokenUrl&&c.set("x-aws-ec2-metadata-token",await this.#e(y.transporter));const n=await this.#t(c,
y.transporter),u=await this.#r(n,c,y.transporter);return{accessKeyId:u.AccessKeyId,secretAccessKey:u.SecretAccessKey,token:u.Token}}async#e(y){const c={...this.
additionalGaxiosOptions,url:this.imdsV2SessionTokenUrl,method:"PUT",responseType:"text",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"300"}};return p.AuthClient.
setMethodName(c,"#getImdsV2SessionToken"),(await y.request(c)).data}async#t(y,c){if(!this.securityCredentialsUrl)throw new Error('Unable to determine AWS role n\
ame due to missing "options.credential_source.url"');const n={...this.additionalGaxiosOptions,url:this.securityCredentialsUrl,method:"GET",responseType:"text",headers:y};
return p.AuthClient.setMethodName(n,"#getAwsRoleName"),(await c.request(n)).data}async#r(y,c,n){const u={...this.additionalGaxiosOptions,url:`${this.securityCredentialsUrl}\
/${y}`,headers:c,responseType:"json"};return p.AuthClient.setMethodName(u,"#retrieveAwsSecurityCredentials"),(await n.request(u)).data}get#n(){return process.env.
AWS_REGION||process.env.AWS_DEFAULT_REGION||null}get#s(){return process.env.AWS_ACCESS_KEY_ID&&process.env.AWS_SECRET_ACCESS_KEY?{accessKeyId:process.env.AWS_ACCESS_KEY_ID,
secretAccessKey:process.env.AWS_SECRET_ACCESS_KEY,token:process.env.AWS_SESSION_TOKEN}:null}}t.DefaultAwsSecurityCredentialsSupplier=m}),77556:((k,t,a)=>{"use s\
trict";Object.defineProperty(t,"__esModule",{value:!0}),t.DownscopedClient=t.EXPIRATION_TIME_OFFSET=t.MAX_ACCESS_BOUNDARY_RULES_COUNT=void 0;const p=a(17842),m=a(
2203),v=a(34810),y=a(121),c="urn:ietf:params:oauth:grant-type:token-exchange",n="urn:ietf:params:oauth:token-type:access_token",u="urn:ietf:params:oauth:token-t\
ype:access_token";t.MAX_ACCESS_BOUNDARY_RULES_COUNT=10,t.EXPIRATION_TIME_OFFSET=300*1e3;class e extends v.AuthClient{authClient;credentialAccessBoundary;cachedDownscopedAccessToken;stsCredential;constructor(l,f={
accessBoundary:{accessBoundaryRules:[]}}){if(super(l instanceof v.AuthClient?{}:l),l instanceof v.AuthClient?(this.authClient=l,this.credentialAccessBoundary=f):
(this.authClient=l.authClient,this.credentialAccessBoundary=l.credentialAccessBoundary),this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length===
0)throw new Error("At least one access boundary rule needs to be defined.");if(this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length>t.MAX_ACCESS_BOUNDARY_RULES_COUNT)
throw new Error(`The provided access boundary has more than ${t.MAX_ACCESS_BOUNDARY_RULES_COUNT} access boundary rules.`);for(const d of this.credentialAccessBoundary.
accessBoundary.accessBoundaryRules)if(d.availablePermissions.length===0)throw new Error("At least one permission should be defined in access boundary rules.");this.
stsCredential=new y.StsCredentials({tokenExchangeEndpoint:`https://sts.${this.universeDomain}/v1/token`}),this.cachedDownscopedAccessToken=null}setCredentials(l){
if(!l.expiry_date)throw new Error("The access token expiry_date field is missing in the provided credentials.");super.setCredentials(l),this.cachedDownscopedAccessToken=
l}async getAccessToken(){return(!this.cachedDownscopedAccessToken||this.isExpired(this.cachedDownscopedAccessToken))&&await this.refreshAccessTokenAsync(),{token:this.
cachedDownscopedAccessToken.access_token,expirationTime:this.cachedDownscopedAccessToken.expiry_date,res:this.cachedDownscopedAccessToken.res}}async getRequestHeaders(){
const l=await this.getAccessToken(),f=new Headers({authorization:`Bearer ${l.token}`});return this.addSharedMetadataHeaders(f)}request(l,f){if(f)this.requestAsync(
l).then(d=>f(null,d),d=>f(d,d.response));else return this.requestAsync(l)}async requestAsync(l,f=!1){let d;try{const o=await this.getRequestHeaders();l.headers=
p.Gaxios.mergeHeaders(l.headers),this.addUserProjectAndAuthHeaders(l.headers,o),d=await this.transporter.request(l)}catch(o){const i=o.response;if(i){const r=i.
status,g=i.config.data instanceof m.Readable;if(!f&&(r===401||r===403)&&!g&&this.forceRefreshOnFailure)return await this.refreshAccessTokenAsync(),await this.requestAsync(
l,!0)}throw o}return d}async refreshAccessTokenAsync(){const l=(await this.authClient.getAccessToken()).token,f={grantType:c,requestedTokenType:n,subjectToken:l,
subjectTokenType:u},d=await this.stsCredential.exchangeToken(f,void 0,this.credentialAccessBoundary),o=this.authClient.credentials?.expiry_date||null,i=d.expires_in?
new Date().getTime()+d.expires_in*1e3:o;return this.cachedDownscopedAccessToken={access_token:d.access_token,expiry_date:i,res:d.res},this.credentials={},Object.
assign(this.credentials,this.cachedDownscopedAccessToken),delete this.credentials.res,this.emit("tokens",{refresh_token:null,expiry_date:this.cachedDownscopedAccessToken.
expiry_date,access_token:this.cachedDownscopedAccessToken.access_token,token_type:"Bearer",id_token:null}),this.cachedDownscopedAccessToken}isExpired(l){const f=new Date().
getTime();return l.expiry_date?f>=l.expiry_date-this.eagerRefreshThresholdMillis:!1}}t.DownscopedClient=e}),60963:((k,t,a)=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.GCPEnv=void 0,t.clear=y,t.getEnv=c;const p=a(69595);var m;(function(o){o.APP_ENGINE="APP_ENGINE",o.KUBERNETES_ENGINE="KUBERNETES_EN\
GINE",o.CLOUD_FUNCTIONS="CLOUD_FUNCTIONS",o.COMPUTE_ENGINE="COMPUTE_ENGINE",o.CLOUD_RUN="CLOUD_RUN",o.CLOUD_RUN_JOBS="CLOUD_RUN_JOBS",o.NONE="NONE"})(m||(t.GCPEnv=
m={}));let v;function y(){v=void 0}async function c(){return v||(v=n(),v)}async function n(){let o=m.NONE;return u()?o=m.APP_ENGINE:e()?o=m.CLOUD_FUNCTIONS:await d()?
await f()?o=m.KUBERNETES_ENGINE:s()?o=m.CLOUD_RUN:l()?o=m.CLOUD_RUN_JOBS:o=m.COMPUTE_ENGINE:o=m.NONE,o}function u(){return!!(process.env.GAE_SERVICE||process.env.
GAE_MODULE_NAME)}function e(){return!!(process.env.FUNCTION_NAME||process.env.FUNCTION_TARGET)}function s(){return!!process.env.K_CONFIGURATION}function l(){return!!process.
env.CLOUD_RUN_JOB}async function f(){try{return await p.instance("attributes/cluster-name"),!0}catch{return!1}}async function d(){return p.isAvailable()}}),43247:((k,t)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.InvalidSubjectTokenError=t.InvalidMessageFieldError=t.InvalidCodeFieldError=t.InvalidTokenTypeFieldError=
t.InvalidExpirationTimeFieldError=t.InvalidSuccessFieldError=t.InvalidVersionFieldError=t.ExecutableResponseError=t.ExecutableResponse=void 0;const a="urn:ietf:\
params:oauth:token-type:saml2",p="urn:ietf:params:oauth:token-type:id_token",m="urn:ietf:params:oauth:token-type:jwt";class v{version;success;expirationTime;tokenType;errorCode;errorMessage;subjectToken;constructor(o){
if(!o.version)throw new c("Executable response must contain a 'version' field.");if(o.success===void 0)throw new n("Executable response must contain a 'success'\
 field.");if(this.version=o.version,this.success=o.success,this.success){if(this.expirationTime=o.expiration_time,this.tokenType=o.token_type,this.tokenType!==a&&
this.tokenType!==p&&this.tokenType!==m)throw new e(`Executable response must contain a 'token_type' field when successful and it must be one of ${p}, ${m}, or ${a}\
.`);if(this.tokenType===a){if(!o.saml_response)throw new f(`Executable response must contain a 'saml_response' field when token_type=${a}.`);this.subjectToken=o.
saml_response}else{if(!o.id_token)throw new f(`Executable response must contain a 'id_token' field when token_type=${p} or ${m}.`);this.subjectToken=o.id_token}}else{
if(!o.code)throw new s("Executable response must contain a 'code' field when unsuccessful.");if(!o.message)throw new l("Executable response must contain a 'mess\
age' field when unsuccessful.");this.errorCode=o.code,this.errorMessage=o.message}}isValid(){return!this.isExpired()&&this.success}isExpired(){return this.expirationTime!==
void 0&&this.expirationTime<Math.round(Date.now()/1e3)}}t.ExecutableResponse=v;class y extends Error{constructor(o){super(o),Object.setPrototypeOf(this,new.target.
prototype)}}t.ExecutableResponseError=y;class c extends y{}t.InvalidVersionFieldError=c;class n extends y{}t.InvalidSuccessFieldError=n;class u extends y{}t.InvalidExpirationTimeFieldError=
u;class e extends y{}t.InvalidTokenTypeFieldError=e;class s extends y{}t.InvalidCodeFieldError=s;class l extends y{}t.InvalidMessageFieldError=l;class f extends y{}
t.InvalidSubjectTokenError=f}),34240:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.ExternalAccountAuthorizedUserClient=t.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE=
void 0;const p=a(34810),m=a(6653),v=a(17842),y=a(2203),c=a(142);t.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE="external_account_authorized_user";const n="https://sts.\
{universeDomain}/v1/oauthtoken";class u extends m.OAuthClientAuthHandler{#e;constructor(l){super(l),this.#e=l.tokenRefreshEndpoint}async refreshToken(l,f){const d={
...u.RETRY_CONFIG,url:this.#e,method:"POST",headers:f,data:new URLSearchParams({grant_type:"refresh_token",refresh_token:l}),responseType:"json"};p.AuthClient.setMethodName(
d,"refreshToken"),this.applyClientAuthenticationOptions(d);try{const o=await this.transporter.request(d),i=o.data;return i.res=o,i}catch(o){throw o instanceof v.
GaxiosError&&o.response?(0,m.getErrorFromOAuthErrorResponse)(o.response.data,o):o}}}class e extends p.AuthClient{cachedAccessToken;externalAccountAuthorizedUserHandler;refreshToken;constructor(l){
super(l),l.universe_domain&&(this.universeDomain=l.universe_domain),this.refreshToken=l.refresh_token;const f={confidentialClientType:"basic",clientId:l.client_id,
clientSecret:l.client_secret};this.externalAccountAuthorizedUserHandler=new u({tokenRefreshEndpoint:l.token_url??n.replace("{universeDomain}",this.universeDomain),
transporter:this.transporter,clientAuthentication:f}),this.cachedAccessToken=null,this.quotaProjectId=l.quota_project_id,typeof l?.eagerRefreshThresholdMillis!=
"number"?this.eagerRefreshThresholdMillis=c.EXPIRATION_TIME_OFFSET:this.eagerRefreshThresholdMillis=l.eagerRefreshThresholdMillis,this.forceRefreshOnFailure=!!l?.
forceRefreshOnFailure}async getAccessToken(){return(!this.cachedAccessToken||this.isExpired(this.cachedAccessToken))&&await this.refreshAccessTokenAsync(),{token:this.
cachedAccessToken.access_token,res:this.cachedAccessToken.res}}async getRequestHeaders(){const l=await this.getAccessToken(),f=new Headers({authorization:`Beare\
r ${l.token}`});return this.addSharedMetadataHeaders(f)}request(l,f){if(f)this.requestAsync(l).then(d=>f(null,d),d=>f(d,d.response));else return this.requestAsync(
l)}async requestAsync(l,f=!1){let d;try{const o=await this.getRequestHeaders();l.headers=v.Gaxios.mergeHeaders(l.headers),this.addUserProjectAndAuthHeaders(l.headers,
o),d=await this.transporter.request(l)}catch(o){const i=o.response;if(i){const r=i.status,g=i.config.data instanceof y.Readable;if(!f&&(r===401||r===403)&&!g&&this.
forceRefreshOnFailure)return await this.refreshAccessTokenAsync(),await this.requestAsync(l,!0)}throw o}return d}async refreshAccessTokenAsync(){const l=await this.
externalAccountAuthorizedUserHandler.refreshToken(this.refreshToken);return this.cachedAccessToken={access_token:l.access_token,expiry_date:new Date().getTime()+
l.expires_in*1e3,res:l.res},l.refresh_token!==void 0&&(this.refreshToken=l.refresh_token),this.cachedAccessToken}isExpired(l){const f=new Date().getTime();return l.
expiry_date?f>=l.expiry_date-this.eagerRefreshThresholdMillis:!1}}t.ExternalAccountAuthorizedUserClient=e}),88323:((k,t,a)=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.ExternalAccountClient=void 0;const p=a(142),m=a(29960),v=a(81261),y=a(46077),c=a(37870);class n{constructor(){throw new Error("Exte\
rnalAccountClients should be initialized via: ExternalAccountClient.fromJSON(), directly via explicit constructors, eg. new AwsClient(options), new IdentityPool\
Client(options), newPluggableAuthClientOptions, or via new GoogleAuth(options).getClient()")}static fromJSON(e){return(0,c.isAdcWarningSuppressed)()||console.warn(
"The `fromJSON` method does not validate the credential configuration. A security risk occurs when a credential configuration configured with malicious URLs is \
used. When the credential configuration is accepted from an untrusted source, you should validate it before using it with this method. For more details, see htt\
ps://cloud.google.com/docs/authentication/external/externally-sourced-credentials."),e&&e.type===p.EXTERNAL_ACCOUNT_TYPE?e.credential_source?.environment_id?new v.
AwsClient(e):e.credential_source?.executable?new y.PluggableAuthClient(e):new m.IdentityPoolClient(e):null}}t.ExternalAccountClient=n}),10932:((k,t,a)=>{"use st\
rict";Object.defineProperty(t,"__esModule",{value:!0}),t.FileSubjectTokenSupplier=void 0;const p=a(39023),m=a(79896),v=(0,p.promisify)(m.readFile??(()=>{})),y=(0,p.
promisify)(m.realpath??(()=>{})),c=(0,p.promisify)(m.lstat??(()=>{}));class n{filePath;formatType;subjectTokenFieldName;constructor(e){this.filePath=e.filePath,
this.formatType=e.formatType,this.subjectTokenFieldName=e.subjectTokenFieldName}async getSubjectToken(){let e=this.filePath;try{if(e=await y(e),!(await c(e)).isFile())
throw new Error}catch(f){throw f instanceof Error&&(f.message=`The file at ${e} does not exist, or it is not a file. ${f.message}`),f}let s;const l=await v(e,{encoding:"\
utf8"});if(this.formatType==="text"?s=l:this.formatType==="json"&&this.subjectTokenFieldName&&(s=JSON.parse(l)[this.subjectTokenFieldName]),!s)throw new Error("\
Unable to parse the subject_token from the credential_source file");return s}}t.FileSubjectTokenSupplier=n}),5072:((k,t,a)=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.GdchClient=t.GDCH_SERVICE_ACCOUNT_TYPE=void 0;const p=a(76982),m=a(79896),v=a(65692),y=a(10091),c=3600;t.GDCH_SERVICE_ACCOUNT_TYPE=
"gdch_service_account";class n extends y.OAuth2Client{projectId;privateKeyId;privateKey;serviceIdentityName;tokenServerUri;caCertPath;apiAudience;lifetime;gdchOptions;caAgentPromise;cachedCaCertPath;lastCaCertReadTime=0;CA_CERT_TTL_MS=300*
1e3;constructor(e={}){super(e),this.gdchOptions=e,this.projectId=e.projectId||void 0,this.privateKeyId=e.privateKeyId,this.privateKey=e.privateKey,this.serviceIdentityName=
e.serviceIdentityName,this.tokenServerUri=e.tokenServerUri,this.caCertPath=e.caCertPath,this.apiAudience=e.apiAudience,this.lifetime=e.lifetime||c,this.credentials=
{refresh_token:"gdch-placeholder",expiry_date:1}}createWithGdchAudience(e){if(!e)throw new Error("Audience cannot be null or empty for GDCH service account cred\
entials.");return new n({...this.gdchOptions,projectId:this.projectId,privateKeyId:this.privateKeyId,privateKey:this.privateKey,serviceIdentityName:this.serviceIdentityName,
tokenServerUri:this.tokenServerUri,caCertPath:this.caCertPath,lifetime:this.lifetime,apiAudience:e})}fromJSON(e){if(!e)throw new Error("Must pass in a JSON obje\
ct containing the GDCH credentials settings.");if(e.type!==t.GDCH_SERVICE_ACCOUNT_TYPE)throw new Error(`The incoming JSON object does not have the "${t.GDCH_SERVICE_ACCOUNT_TYPE}\
" type`);if(e.format_version!=="1")throw new Error("Only format version 1 is supported.");if(!e.project)throw new Error("The incoming JSON object does not conta\
in a project field");if(!e.private_key_id)throw new Error("The incoming JSON object does not contain a private_key_id field");if(!e.private_key)throw new Error(
"The incoming JSON object does not contain a private_key field");if(!e.name)throw new Error("The incoming JSON object does not contain a name field");if(!e.token_uri)
throw new Error("The incoming JSON object does not contain a token_uri field");this.projectId=e.project,this.privateKeyId=e.private_key_id,this.privateKey=e.private_key,
this.serviceIdentityName=e.name,this.tokenServerUri=e.token_uri,this.caCertPath=e.ca_cert_path,this.gdchOptions={...this.gdchOptions,projectId:e.project,privateKeyId:e.
private_key_id,privateKey:e.private_key,serviceIdentityName:e.name,tokenServerUri:e.token_uri,caCertPath:e.ca_cert_path}}async refreshTokenNoCache(){if(!this.apiAudience)
throw new Error("Audience cannot be null or empty for GDCH service account credentials. Specify the audience by calling createWithGdchAudience.");if(!this.privateKey)
throw new Error("Private key is not configured for GDCH credentials.");if(!this.privateKeyId)throw new Error("Private key ID is not configured for GDCH credenti\
als.");if(!this.projectId)throw new Error("Project is not configured for GDCH credentials.");if(!this.serviceIdentityName)throw new Error("Service identity name\
 is not configured for GDCH credentials.");if(!this.tokenServerUri)throw new Error("Token server URI is not configured for GDCH credentials.");const e=this.createAssertion(),
s={audience:this.apiAudience,grant_type:"urn:ietf:params:oauth:token-type:token-exchange",requested_token_type:"urn:ietf:params:oauth:token-type:access_token",subject_token:e,
subject_token_type:"urn:k8s:params:oauth:token-type:serviceaccount"},l={url:this.tokenServerUri,method:"POST",headers:{"Content-Type":"application/json"},data:s,
responseType:"json",timeout:1e4,retry:!0,retryConfig:{httpMethodsToRetry:["POST"],statusCodesToRetry:[[500,599]],noResponseRetries:3}};this.caCertPath&&(l.agent=
await this.getCaAgent());try{const f=await this.transporter.request(l),d=f.data;if(!d.access_token)throw new Error("Token response did not contain an access_tok\
en.");if(!d.expires_in)throw new Error("Token response did not contain an expires_in field.");const o={access_token:d.access_token,token_type:"STS-Bearer",expiry_date:Date.
now()+d.expires_in*1e3};return this.emit("tokens",o),{res:f,tokens:o}}catch(f){if(f&&f.config&&f.config.data)try{if(typeof f.config.data=="string"){const d=JSON.
parse(f.config.data);d.subject_token&&(d.subject_token="***REDACTED***",f.config.data=JSON.stringify(d))}else typeof f.config.data=="object"&&f.config.data.subject_token&&
(f.config.data.subject_token="***REDACTED***")}catch{}throw f instanceof Error&&(f.message=`Error getting access token for GDCH service account: ${f.message}, i\
ss: ${this.serviceIdentityName}`),f}}createAssertion(){const e={alg:"ES256",typ:"JWT",kid:this.privateKeyId},s=`system:serviceaccount:${this.projectId}:${this.serviceIdentityName}`,
l=Math.floor(Date.now()/1e3),f={iss:s,sub:s,iat:l,exp:l+this.lifetime,aud:this.tokenServerUri},d=this.base64UrlEncode(JSON.stringify(e)),o=this.base64UrlEncode(
JSON.stringify(f)),i=`${d}.${o}`,r=p.sign("sha256",Buffer.from(i),{key:this.privateKey,dsaEncoding:"ieee-p1363"}),g=this.base64UrlEncode(r);return`${i}.${g}`}async requestAsync(e,s=!1){
if(this.caCertPath&&!e.agent){const l=(e.url||"").toString();!l.includes("googleapis.com")&&!l.includes("google.com")&&(e.agent=await this.getCaAgent())}return super.
requestAsync(e,s)}getCaAgent(){if(!this.caCertPath){this.caAgentPromise=void 0,this.cachedCaCertPath=void 0,this.lastCaCertReadTime=0;return}const e=Date.now(),
s=e-this.lastCaCertReadTime>this.CA_CERT_TTL_MS;if(this.caAgentPromise&&this.caCertPath===this.cachedCaCertPath&&!s)return this.caAgentPromise;this.cachedCaCertPath=
this.caCertPath,this.lastCaCertReadTime=e;const l=this.caCertPath;return this.caAgentPromise=(async()=>{try{const f=await m.promises.readFile(l);return new v.Agent(
{ca:f})}catch(f){throw this.cachedCaCertPath===l&&(this.caAgentPromise=void 0,this.cachedCaCertPath=void 0,this.lastCaCertReadTime=0),f instanceof Error&&(f.message=
`Error reading certificate file from CA cert path, value '${l}': ${f.message}`),f}})(),this.caAgentPromise}toJSON(){return{...this,privateKey:this.privateKey?"*\
**REDACTED***":void 0,_clientSecret:this._clientSecret?"***REDACTED***":void 0,apiKey:this.apiKey?"***REDACTED***":void 0,gdchOptions:this.gdchOptions?{...this.
gdchOptions,privateKey:this.gdchOptions.privateKey?"***REDACTED***":void 0,clientSecret:this.gdchOptions.clientSecret?"***REDACTED***":void 0,client_secret:this.
gdchOptions.client_secret?"***REDACTED***":void 0,apiKey:this.gdchOptions.apiKey?"***REDACTED***":void 0,credentials:this.gdchOptions.credentials?{...this.gdchOptions.
credentials,access_token:this.gdchOptions.credentials.access_token?"***REDACTED***":void 0,refresh_token:this.gdchOptions.credentials.refresh_token?"***REDACTED\
***":void 0}:void 0}:void 0,credentials:{...this.credentials,access_token:this.credentials?.access_token?"***REDACTED***":void 0,refresh_token:this.credentials?.
refresh_token?"***REDACTED***":void 0}}}[Symbol.for("nodejs.util.inspect.custom")](){return this.toJSON()}base64UrlEncode(e){return(typeof e=="string"?Buffer.from(
e):e).toString("base64url")}}t.GdchClient=n}),95934:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.GoogleAuth=t.GoogleAuthExceptionMessages=
void 0;const p=a(35317),m=a(79896),v=a(17842),y=a(69595),c=a(70857),n=a(16928),u=a(88851),e=a(20977),s=a(12718),l=a(60963),f=a(75277),d=a(99807),o=a(39964),i=a(
88323),r=a(142),g=a(34810),E=a(34240),T=a(5072),w=a(37870);t.GoogleAuthExceptionMessages={API_KEY_WITH_CREDENTIALS:"API Keys and Credentials are mutually exclus\
ive authentication methods and cannot be used together.",NO_PROJECT_ID_FOUND:`Unable to detect a Project Id in the current environment. 
To learn more about authentication and Google APIs, visit: 
https://cloud.google.com/docs/authentication/getting-started`,NO_CREDENTIALS_FOUND:`Unable to find credentials in current environment. 
To learn more about authentication and Google APIs, visit: 
https://cloud.google.com/docs/authentication/getting-started`,NO_ADC_FOUND:"Could not load the default credentials. Browse to https://cloud.google.com/docs/auth\
entication/getting-started for more information.",NO_UNIVERSE_DOMAIN_FOUND:`Unable to detect a Universe Domain in the current environment.
To learn more about Universe Domain retrieval, visit: 
https://cloud.google.com/compute/docs/metadata/predefined-metadata-keys`};class A{checkIsGCE=void 0;useJWTAccessWithScope;defaultServicePath;get isGCE(){return this.
checkIsGCE}_findProjectIdPromise;_cachedProjectId;jsonContent=null;apiKey;cachedCredential=null;#e=null;defaultScopes;keyFilename;scopes;clientOptions={};constructor(h={}){
if(this._cachedProjectId=h.projectId||null,this.cachedCredential=h.authClient||null,this.keyFilename=h.keyFilename||h.keyFile,this.keyFilename&&console.warn("Th\
e `keyFilename` option is deprecated. Please use the `auth` object constructor instead. For more details, see https://cloud.google.com/docs/authentication/exter\
nal/externally-sourced-credentials."),this.scopes=h.scopes,this.clientOptions=h.clientOptions||{},this.jsonContent=h.credentials||null,this.jsonContent&&console.
warn("The `credentials` option is deprecated. Please use the `auth` object constructor instead. For more details, see https://cloud.google.com/docs/authenticati\
on/external/externally-sourced-credentials."),this.apiKey=h.apiKey||this.clientOptions.apiKey||null,this.apiKey&&(this.jsonContent||this.clientOptions.credentials))
throw new RangeError(t.GoogleAuthExceptionMessages.API_KEY_WITH_CREDENTIALS);h.universeDomain&&(this.clientOptions.universeDomain=h.universeDomain)}setGapicJWTValues(h){
h.defaultServicePath??=this.defaultServicePath,h.useJWTAccessWithScope??=this.useJWTAccessWithScope,h.defaultScopes??=this.defaultScopes}getProjectId(h){if(h)this.
getProjectIdAsync().then(S=>h(null,S),h);else return this.getProjectIdAsync()}async getProjectIdOptional(){try{return await this.getProjectId()}catch(h){if(h instanceof
Error&&h.message===t.GoogleAuthExceptionMessages.NO_PROJECT_ID_FOUND)return null;throw h}}async findAndCacheProjectId(){let h=null;if(h||=await this.getProductionProjectId(),
h||=await this.getFileProjectId(),h||=await this.getDefaultServiceProjectId(),h||=await this.getGCEProjectId(),h||=await this.getExternalAccountClientProjectId(),
h)return this._cachedProjectId=h,h;throw new Error(t.GoogleAuthExceptionMessages.NO_PROJECT_ID_FOUND)}async getProjectIdAsync(){return this._cachedProjectId?this.
_cachedProjectId:(this._findProjectIdPromise||(this._findProjectIdPromise=this.findAndCacheProjectId()),this._findProjectIdPromise)}async getUniverseDomainFromMetadataServer(){
let h;try{h=await y.universe("universe-domain"),h||=g.DEFAULT_UNIVERSE}catch(S){if(S&&S?.response?.status===404)h=g.DEFAULT_UNIVERSE;else throw S}return h}async getUniverseDomain(){
let h=(0,w.originalOrCamelOptions)(this.clientOptions).get("universe_domain");try{h??=(await this.getClient()).universeDomain}catch{h??=g.DEFAULT_UNIVERSE}return h}getAnyScopes(){
return this.scopes||this.defaultScopes}getApplicationDefault(h={},S){let C;if(typeof h=="function"?S=h:C=h,S)this.getApplicationDefaultAsync(C).then(O=>S(null,O.
credential,O.projectId),S);else return this.getApplicationDefaultAsync(C)}async getApplicationDefaultAsync(h={}){if(this.cachedCredential)return await this.#t(this.
cachedCredential,null);let S;if(S=await this._tryGetApplicationCredentialsFromEnvironmentVariable(h),S)return S instanceof f.JWT?S.scopes=this.scopes:S instanceof
r.BaseExternalAccountClient&&(S.scopes=this.getAnyScopes()),await this.#t(S);if(S=await this._tryGetApplicationCredentialsFromWellKnownFile(h),S)return S instanceof
f.JWT?S.scopes=this.scopes:S instanceof r.BaseExternalAccountClient&&(S.scopes=this.getAnyScopes()),await this.#t(S);if(await this._checkIsGCE())return h.scopes=
this.getAnyScopes(),await this.#t(new e.Compute(h));throw new Error(t.GoogleAuthExceptionMessages.NO_ADC_FOUND)}async#t(h,S=process.env.GOOGLE_CLOUD_QUOTA_PROJECT||
null){const C=await this.getProjectIdOptional();return S&&(h.quotaProjectId=S),this.cachedCredential=h,{credential:h,projectId:C}}async _checkIsGCE(){return this.
checkIsGCE===void 0&&(this.checkIsGCE=y.getGCPResidency()||await y.isAvailable()),this.checkIsGCE}async _tryGetApplicationCredentialsFromEnvironmentVariable(h){
const S=process.env.GOOGLE_APPLICATION_CREDENTIALS||process.env.google_application_credentials;if(!S||S.length===0)return null;try{return await this._getApplicationCredentialsFromFilePath(
S,h)}catch(C){throw C instanceof Error&&(C.message=`Unable to read the credential file specified by the GOOGLE_APPLICATION_CREDENTIALS environment variable: ${C.
message}`),C}}async _tryGetApplicationCredentialsFromWellKnownFile(h){let S=process.env.CLOUDSDK_CONFIG;if(!S)if(this._isWindows())process.env.APPDATA&&(S=n.join(
process.env.APPDATA,"gcloud"));else{const I=process.env.HOME;I&&(S=n.join(I,".config","gcloud"))}if(!S)return null;const C=n.join(S,"application_default_credent\
ials.json");return m.existsSync(C)?await this._getApplicationCredentialsFromFilePath(C,h):null}async _getApplicationCredentialsFromFilePath(h,S={}){if(!h||h.length===
0)throw new Error("The file path is invalid.");try{if(h=m.realpathSync(h),!m.lstatSync(h).isFile())throw new Error}catch(O){throw O instanceof Error&&(O.message=
`The file at ${h} does not exist, or it is not a file. ${O.message}`),O}const C=m.createReadStream(h);return(0,w.suppressAdcWarning)(()=>this.fromStream(C,S))}fromImpersonatedJSON(h){
if(!h)throw new Error("Must pass in a JSON object containing an  impersonated refresh token");if(h.type!==o.IMPERSONATED_ACCOUNT_TYPE)throw new Error(`The incom\
ing JSON object does not have the "${o.IMPERSONATED_ACCOUNT_TYPE}" type`);if(!h.source_credentials)throw new Error("The incoming JSON object does not contain a \
source_credentials field");if(!h.service_account_impersonation_url)throw new Error("The incoming JSON object does not contain a service_account_impersonation_ur\
l field");const S=(0,w.suppressFromJsonWarning)(()=>this.fromJSON(h.source_credentials));if(h.service_account_impersonation_url?.length>256)throw new RangeError(
`Target principal is too long: ${h.service_account_impersonation_url}`);const C=/(?<target>[^/]+):(generateAccessToken|generateIdToken)$/.exec(h.service_account_impersonation_url)?.
groups?.target;if(!C)throw new RangeError(`Cannot extract target principal from ${h.service_account_impersonation_url}`);const O=(this.scopes||h.scopes||this.defaultScopes)??
[];return new o.Impersonated({...h,sourceClient:S,targetPrincipal:C,targetScopes:Array.isArray(O)?O:[O]})}fromJSON(h,S={}){let C;(0,w.isFromJsonWarningSuppressed)()||
console.warn("The `fromJSON` method is deprecated. Please use the `JWT` constructor instead. For more details, see https://cloud.google.com/docs/authentication/\
external/externally-sourced-credentials.");const O=(0,w.originalOrCamelOptions)(S).get("universe_domain");return h.type===d.USER_REFRESH_ACCOUNT_TYPE?(C=new d.UserRefreshClient(
S),C.fromJSON(h)):h.type===o.IMPERSONATED_ACCOUNT_TYPE?C=this.fromImpersonatedJSON(h):h.type===r.EXTERNAL_ACCOUNT_TYPE?(C=i.ExternalAccountClient.fromJSON({...h,
...S}),C.scopes=this.getAnyScopes()):h.type===E.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE?C=new E.ExternalAccountAuthorizedUserClient({...h,...S}):h.type===T.GDCH_SERVICE_ACCOUNT_TYPE?
(C=new T.GdchClient(S),C.fromJSON(h)):(S.scopes=this.scopes,C=new f.JWT(S),this.setGapicJWTValues(C),C.fromJSON(h)),O&&(C.universeDomain=O),C}_cacheClientFromJSON(h,S){
const C=(0,w.suppressFromJsonWarning)(()=>this.fromJSON(h,S));return this.jsonContent=h,this.cachedCredential=C,C}fromStream(h,S={},C){const O=(0,w.isAdcWarningSuppressed)();
O||console.warn("The `fromStream` method is deprecated. Please use the `JWT` constructor with a parsed stream instead. For more details, see https://cloud.googl\
e.com/docs/authentication/external/externally-sourced-credentials.");let I={};if(typeof S=="function"?C=S:I=S,C)this.fromStreamAsync(h,I,O).then(j=>C(null,j),C);else
return this.fromStreamAsync(h,I,O)}fromStreamAsync(h,S,C=!1){return new Promise((O,I)=>{if(!h)throw new Error("Must pass in a stream containing the Google auth \
settings.");const j=[];h.setEncoding("utf8").on("error",I).on("data",U=>j.push(U)).on("end",()=>{try{try{const U=JSON.parse(j.join("")),L=C?(0,w.suppressAdcWarning)(
()=>this._cacheClientFromJSON(U,S)):this._cacheClientFromJSON(U,S);return O(L)}catch(U){if(!this.keyFilename)throw U;const L=new f.JWT({...this.clientOptions,keyFile:this.
keyFilename});return this.cachedCredential=L,this.setGapicJWTValues(L),O(L)}}catch(U){return I(U)}})})}fromAPIKey(h,S={}){return new f.JWT({...S,apiKey:h})}_isWindows(){
const h=c.platform();return!!(h&&h.length>=3&&h.substring(0,3).toLowerCase()==="win")}async getDefaultServiceProjectId(){return new Promise(h=>{(0,p.exec)("gclo\
ud config config-helper --format json",(S,C)=>{if(!S&&C)try{const O=JSON.parse(C).configuration.properties.core.project;h(O);return}catch{}h(null)})})}getProductionProjectId(){
return process.env.GCLOUD_PROJECT||process.env.GOOGLE_CLOUD_PROJECT||process.env.gcloud_project||process.env.google_cloud_project}async getFileProjectId(){if(this.
cachedCredential)return this.cachedCredential.projectId;if(this.keyFilename){const S=await this.getClient();if(S&&S.projectId)return S.projectId}const h=await this.
_tryGetApplicationCredentialsFromEnvironmentVariable();return h?h.projectId:null}async getExternalAccountClientProjectId(){return!this.jsonContent||this.jsonContent.
type!==r.EXTERNAL_ACCOUNT_TYPE?null:await(await this.getClient()).getProjectId()}async getGCEProjectId(){try{return await y.project("project-id")}catch{return null}}getCredentials(h){
if(h)this.getCredentialsAsync().then(S=>h(null,S),h);else return this.getCredentialsAsync()}async getCredentialsAsync(){const h=await this.getClient();if(h instanceof
o.Impersonated)return{client_email:h.getTargetPrincipal()};if(h instanceof r.BaseExternalAccountClient){const S=h.getServiceAccountEmail();if(S)return{client_email:S,
universe_domain:h.universeDomain}}if(this.jsonContent)return{client_email:this.jsonContent.client_email,private_key:this.jsonContent.private_key,universe_domain:this.
jsonContent.universe_domain};if(await this._checkIsGCE()){const[S,C]=await Promise.all([y.instance("service-accounts/default/email"),this.getUniverseDomain()]);
return{client_email:S,universe_domain:C}}throw new Error(t.GoogleAuthExceptionMessages.NO_CREDENTIALS_FOUND)}async getClient(){if(this.cachedCredential)return this.
cachedCredential instanceof f.JWT&&this.setGapicJWTValues(this.cachedCredential),this.cachedCredential;this.#e=this.#e||this.#r();try{const h=await this.#e;if(h instanceof
f.JWT&&this.setGapicJWTValues(h),h instanceof T.GdchClient&&!h.apiAudience){const S=this.clientOptions,C=S.apiEndpoint||S.servicePath;if(C){const I=`${C.startsWith(
"http")?"":"https://"}${C}`.replace(/\/+$/,""),j=h.createWithGdchAudience(I);return this.cachedCredential=j,j}}return h}finally{this.#e=null}}async#r(){if(this.
jsonContent)return this._cacheClientFromJSON(this.jsonContent,this.clientOptions);if(this.keyFilename){const h=n.resolve(this.keyFilename),S=m.createReadStream(
h);return await this.fromStreamAsync(S,this.clientOptions)}else if(this.apiKey){const h=await this.fromAPIKey(this.apiKey,this.clientOptions);h.scopes=this.scopes;
const{credential:S}=await this.#t(h);return S}else{const{credential:h}=await this.getApplicationDefaultAsync(this.clientOptions);return h}}async getIdTokenClient(h){
const S=await this.getClient();if(!("fetchIdToken"in S))throw new Error("Cannot fetch ID token in this environment, use GCE or set the GOOGLE_APPLICATION_CREDEN\
TIALS environment variable to a service account credentials JSON file.");return new s.IdTokenClient({targetAudience:h,idTokenProvider:S})}async getAccessToken(){
return(await(await this.getClient()).getAccessToken()).token}async getRequestHeaders(h){return(await this.getClient()).getRequestHeaders(h)}async authorizeRequest(h={}){
const S=h.url,O=await(await this.getClient()).getRequestHeaders(S);return h.headers=v.Gaxios.mergeHeaders(h.headers,O),h}async fetch(...h){return(await this.getClient()).
fetch(...h)}async request(h){return(await this.getClient()).request(h)}getEnv(){return(0,l.getEnv)()}async sign(h,S){const C=await this.getClient(),O=await this.
getUniverseDomain();if(S=S||`https://iamcredentials.${O}/v1/projects/-/serviceAccounts/`,C instanceof o.Impersonated)return(await C.sign(h)).signedBlob;const I=(0,u.
createCrypto)();if(C instanceof f.JWT&&C.key)return await I.sign(C.key,h);const j=await this.getCredentials();if(!j.client_email)throw new Error("Cannot sign da\
ta without `client_email`.");return this.signBlob(I,j.client_email,h,S)}async signBlob(h,S,C,O){const I=new URL(O+`${S}:signBlob`);return(await this.request({method:"\
POST",url:I.href,data:{payload:h.encodeBase64StringUtf8(C)},retry:!0,retryConfig:{httpMethodsToRetry:["POST"]}})).data.signedBlob}}t.GoogleAuth=A}),89390:((k,t)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.IAMAuth=void 0;class a{selector;token;constructor(m,v){this.selector=m,this.token=v,this.selector=
m,this.token=v}getRequestHeaders(){return{"x-goog-iam-authority-selector":this.selector,"x-goog-iam-authorization-token":this.token}}}t.IAMAuth=a}),29960:((k,t,a)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.IdentityPoolClient=void 0;const p=a(142),m=a(37870),v=a(10932),y=a(24627),c=a(26129),n=a(121),u=a(
17842);class e extends p.BaseExternalAccountClient{subjectTokenSupplier;constructor(l){super(l);const f=(0,m.originalOrCamelOptions)(l),d=f.get("credential_sour\
ce"),o=f.get("subject_token_supplier");if(!d&&!o)throw new Error("A credential source or subject token supplier must be specified.");if(d&&o)throw new Error("On\
ly one of credential source or subject token supplier can be specified.");if(o)this.subjectTokenSupplier=o,this.credentialSourceType="programmatic";else{const i=(0,m.
originalOrCamelOptions)(d),r=(0,m.originalOrCamelOptions)(i.get("format")),g=r.get("type")||"text",E=r.get("subject_token_field_name");if(g!=="json"&&g!=="text")
throw new Error(`Invalid credential_source format "${g}"`);if(g==="json"&&!E)throw new Error("Missing subject_token_field_name for JSON credential_source format");
const T=i.get("file"),w=i.get("url"),A=i.get("certificate"),_=i.get("headers");if(T&&w||w&&A||T&&A)throw new Error('No valid Identity Pool "credential_source" p\
rovided, must be either file, url, or certificate.');if(T)this.credentialSourceType="file",this.subjectTokenSupplier=new v.FileSubjectTokenSupplier({filePath:T,
formatType:g,subjectTokenFieldName:E});else if(w)this.credentialSourceType="url",this.subjectTokenSupplier=new y.UrlSubjectTokenSupplier({url:w,formatType:g,subjectTokenFieldName:E,
headers:_,additionalGaxiosOptions:e.RETRY_CONFIG});else if(A){this.credentialSourceType="certificate";const h=new c.CertificateSubjectTokenSupplier({useDefaultCertificateConfig:A.
use_default_certificate_config,certificateConfigLocation:A.certificate_config_location,trustChainPath:A.trust_chain_path});this.subjectTokenSupplier=h}else throw new Error(
'No valid Identity Pool "credential_source" provided, must be either file, url, or certificate.')}}async retrieveSubjectToken(){const l=await this.subjectTokenSupplier.
getSubjectToken(this.supplierContext);if(this.subjectTokenSupplier instanceof c.CertificateSubjectTokenSupplier){const f=await this.subjectTokenSupplier.createMtlsHttpsAgent();
this.stsCredential=new n.StsCredentials({tokenExchangeEndpoint:this.getTokenUrl(),clientAuthentication:this.clientAuth,transporter:new u.Gaxios({agent:f})}),this.
transporter=new u.Gaxios({...this.transporter.defaults||{},agent:f})}return l}}t.IdentityPoolClient=e}),12718:((k,t,a)=>{"use strict";Object.defineProperty(t,"_\
_esModule",{value:!0}),t.IdTokenClient=void 0;const p=a(10091);class m extends p.OAuth2Client{targetAudience;idTokenProvider;constructor(y){super(y),this.targetAudience=
y.targetAudience,this.idTokenProvider=y.idTokenProvider}async getRequestMetadataAsync(){if(!this.credentials.id_token||!this.credentials.expiry_date||this.isTokenExpiring()){
const c=await this.idTokenProvider.fetchIdToken(this.targetAudience);this.credentials={id_token:c,expiry_date:this.getIdTokenExpiryDate(c)}}return{headers:new Headers(
{authorization:"Bearer "+this.credentials.id_token})}}getIdTokenExpiryDate(y){const c=y.split(".")[1];if(c)return JSON.parse(Buffer.from(c,"base64").toString("a\
scii")).exp*1e3}}t.IdTokenClient=m}),39964:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.Impersonated=t.IMPERSONATED_ACCOUNT_TYPE=void 0;
const p=a(10091),m=a(17842),v=a(37870);t.IMPERSONATED_ACCOUNT_TYPE="impersonated_service_account";class y extends p.OAuth2Client{sourceClient;targetPrincipal;targetScopes;delegates;lifetime;endpoint;constructor(n={}){
if(super(n),(0,v.isAdcWarningSuppressed)()||console.warn("The `Impersonated` constructor does not validate the credential configuration. A security risk occurs \
when a credential configuration configured with malicious URLs is used. When the credential configuration is accepted from an untrusted source, you should valid\
ate it before using it with this method. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials."),this.credentials=
{expiry_date:1,refresh_token:"impersonated-placeholder"},this.sourceClient=n.sourceClient??new p.OAuth2Client,this.targetPrincipal=n.targetPrincipal??"",this.delegates=
n.delegates??[],this.targetScopes=n.targetScopes??[],this.lifetime=n.lifetime??3600,!!!(0,v.originalOrCamelOptions)(n).get("universe_domain"))this.universeDomain=
this.sourceClient.universeDomain;else if(this.sourceClient.universeDomain!==this.universeDomain)throw new RangeError(`Universe domain ${this.sourceClient.universeDomain}\
 in source credentials does not match ${this.universeDomain} universe domain set for impersonated credentials.`);this.endpoint=n.endpoint??`https://iamcredentia\
ls.${this.universeDomain}`}async sign(n){await this.sourceClient.getAccessToken();const u=`projects/-/serviceAccounts/${this.targetPrincipal}`,e=`${this.endpoint}\
/v1/${u}:signBlob`,s={delegates:this.delegates,payload:Buffer.from(n).toString("base64")};return(await this.sourceClient.request({...y.RETRY_CONFIG,url:e,data:s,
method:"POST"})).data}getTargetPrincipal(){return this.targetPrincipal}async refreshToken(){try{await this.sourceClient.getAccessToken();const n="projects/-/ser\
viceAccounts/"+this.targetPrincipal,u=`${this.endpoint}/v1/${n}:generateAccessToken`,e={delegates:this.delegates,scope:this.targetScopes,lifetime:this.lifetime+
"s"},s=await this.sourceClient.request({...y.RETRY_CONFIG,url:u,data:e,method:"POST"}),l=s.data;return this.credentials.access_token=l.accessToken,this.credentials.
expiry_date=Date.parse(l.expireTime),{tokens:this.credentials,res:s}}catch(n){if(!(n instanceof Error))throw n;let u=0,e="";throw n instanceof m.GaxiosError&&(u=
n?.response?.data?.error?.status,e=n?.response?.data?.error?.message),u&&e?(n.message=`${u}: unable to impersonate: ${e}`,n):(n.message=`unable to impersonate: ${n}`,
n)}}async fetchIdToken(n,u){await this.sourceClient.getAccessToken();const e=`projects/-/serviceAccounts/${this.targetPrincipal}`,s=`${this.endpoint}/v1/${e}:ge\
nerateIdToken`,l={delegates:this.delegates,audience:n,includeEmail:u?.includeEmail??!0,useEmailAzp:u?.includeEmail??!0};return(await this.sourceClient.request({
...y.RETRY_CONFIG,url:s,data:l,method:"POST"})).data.token}}t.Impersonated=y}),27060:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.
JWTAccess=void 0;const p=a(33324),m=a(37870),v={alg:"RS256",typ:"JWT"};class y{email;key;keyId;projectId;eagerRefreshThresholdMillis;cache=new m.LRUCache({capacity:500,
maxAge:3600*1e3});constructor(n,u,e,s){this.email=n,this.key=u,this.keyId=e,this.eagerRefreshThresholdMillis=s??300*1e3}getCachedKey(n,u){let e=n;if(u&&Array.isArray(
u)&&u.length?e=n?`${n}_${u.join("_")}`:`${u.join("_")}`:typeof u=="string"&&(e=n?`${n}_${u}`:u),!e)throw Error("Scopes or url must be provided");return e}getRequestHeaders(n,u,e){
const s=this.getCachedKey(n,e),l=this.cache.get(s),f=Date.now();if(l&&l.expiration-f>this.eagerRefreshThresholdMillis)return new Headers(l.headers);const d=Math.
floor(Date.now()/1e3),o=y.getExpirationTime(d);let i;if(Array.isArray(e)&&(e=e.join(" ")),e?i={iss:this.email,sub:this.email,scope:e,exp:o,iat:d}:i={iss:this.email,
sub:this.email,aud:n,exp:o,iat:d},u){for(const w in i)if(u[w])throw new Error(`The '${w}' property is not allowed when passing additionalClaims. This claim is i\
ncluded in the JWT by default.`)}const r=this.keyId?{...v,kid:this.keyId}:v,g=Object.assign(i,u),E=p.sign({header:r,payload:g,secret:this.key}),T=new Headers({authorization:`\
Bearer ${E}`});return this.cache.set(s,{expiration:o*1e3,headers:T}),T}static getExpirationTime(n){return n+3600}fromJSON(n){if(!n)throw new Error("Must pass in\
 a JSON object containing the service account auth settings.");if(!n.client_email)throw new Error("The incoming JSON object does not contain a client_email fiel\
d");if(!n.private_key)throw new Error("The incoming JSON object does not contain a private_key field");this.email=n.client_email,this.key=n.private_key,this.keyId=
n.private_key_id,this.projectId=n.project_id}fromStream(n,u){if(u)this.fromStreamAsync(n).then(()=>u(),u);else return this.fromStreamAsync(n)}fromStreamAsync(n){
return new Promise((u,e)=>{n||e(new Error("Must pass in a stream containing the service account auth settings."));let s="";n.setEncoding("utf8").on("data",l=>s+=
l).on("error",e).on("end",()=>{try{const l=JSON.parse(s);this.fromJSON(l),u()}catch(l){e(l)}})})}}t.JWTAccess=y}),75277:((k,t,a)=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.JWT=void 0;const p=a(33067),m=a(53165),v=a(27060),y=a(10091),c=a(34810);class n extends y.OAuth2Client{email;keyFile;key;keyId;defaultScopes;scopes;scope;subject;gtoken;additionalClaims;useJWTAccessWithScope;defaultServicePath;access;constructor(e={}){
super(e),this.email=e.email,this.keyFile=e.keyFile,this.key=e.key,this.keyId=e.keyId,this.scopes=e.scopes,this.subject=e.subject,this.additionalClaims=e.additionalClaims,
this.credentials={refresh_token:"jwt-placeholder",expiry_date:1}}createScoped(e){const s=new n(this);return s.scopes=e,s}async getRequestMetadataAsync(e){e=this.
defaultServicePath?`https://${this.defaultServicePath}/`:e;const s=!this.hasUserScopes()&&e||this.useJWTAccessWithScope&&this.hasAnyScopes()||this.universeDomain!==
c.DEFAULT_UNIVERSE;if(this.subject&&this.universeDomain!==c.DEFAULT_UNIVERSE)throw new RangeError(`Service Account user is configured for the credential. Domain\
-wide delegation is not supported in universes other than ${c.DEFAULT_UNIVERSE}`);if(!this.apiKey&&s)if(this.additionalClaims&&this.additionalClaims.target_audience){
const{tokens:l}=await this.refreshToken();return{headers:this.addSharedMetadataHeaders(new Headers({authorization:`Bearer ${l.id_token}`}))}}else{this.access||(this.
access=new v.JWTAccess(this.email,this.key,this.keyId,this.eagerRefreshThresholdMillis));let l;this.hasUserScopes()?l=this.scopes:e||(l=this.defaultScopes);const f=this.
useJWTAccessWithScope||this.universeDomain!==c.DEFAULT_UNIVERSE,d=await this.access.getRequestHeaders(e??void 0,this.additionalClaims,f?l:void 0);return{headers:this.
addSharedMetadataHeaders(d)}}else return this.hasAnyScopes()||this.apiKey?super.getRequestMetadataAsync(e):{headers:new Headers}}async fetchIdToken(e){const s=new p.
GoogleToken({iss:this.email,sub:this.subject,scope:this.scopes||this.defaultScopes,keyFile:this.keyFile,key:this.key,additionalClaims:{target_audience:e},transporter:this.
transporter});if(await s.getToken({forceRefresh:!0}),!s.idToken)throw new Error("Unknown error: Failed to fetch ID token");return s.idToken}hasUserScopes(){return this.
scopes?this.scopes.length>0:!1}hasAnyScopes(){return!!(this.scopes&&this.scopes.length>0||this.defaultScopes&&this.defaultScopes.length>0)}authorize(e){if(e)this.
authorizeAsync().then(s=>e(null,s),e);else return this.authorizeAsync()}async authorizeAsync(){const e=await this.refreshToken();if(!e)throw new Error("No resul\
t returned");return this.credentials=e.tokens,this.credentials.refresh_token="jwt-placeholder",this.key=this.gtoken.googleTokenOptions?.key,this.email=this.gtoken.
googleTokenOptions?.iss,e.tokens}async refreshTokenNoCache(){const e=this.createGToken(),l={access_token:(await e.getToken({forceRefresh:this.isTokenExpiring()})).
access_token,token_type:"Bearer",expiry_date:e.expiresAt,id_token:e.idToken};return this.emit("tokens",l),{res:null,tokens:l}}createGToken(){return this.gtoken||
(this.gtoken=new p.GoogleToken({iss:this.email,sub:this.subject,scope:this.scopes||this.defaultScopes,keyFile:this.keyFile,key:this.key,additionalClaims:this.additionalClaims,
transporter:this.transporter})),this.gtoken}fromJSON(e){if(!e)throw new Error("Must pass in a JSON object containing the service account auth settings.");if(!e.
client_email)throw new Error("The incoming JSON object does not contain a client_email field");if(!e.private_key)throw new Error("The incoming JSON object does \
not contain a private_key field");this.email=e.client_email,this.key=e.private_key,this.keyId=e.private_key_id,this.projectId=e.project_id,this.quotaProjectId=e.
quota_project_id,this.universeDomain=e.universe_domain||this.universeDomain}fromStream(e,s){if(s)this.fromStreamAsync(e).then(()=>s(),s);else return this.fromStreamAsync(
e)}fromStreamAsync(e){return new Promise((s,l)=>{if(!e)throw new Error("Must pass in a stream containing the service account auth settings.");let f="";e.setEncoding(
"utf8").on("error",l).on("data",d=>f+=d).on("end",()=>{try{const d=JSON.parse(f);this.fromJSON(d),s()}catch(d){l(d)}})})}fromAPIKey(e){if(typeof e!="string")throw new Error(
"Must provide an API Key string.");this.apiKey=e}async getCredentials(){if(this.key)return{private_key:this.key,client_email:this.email};if(this.keyFile){const e=this.
createGToken(),s=await(0,m.getCredentials)(this.keyFile);return{private_key:s.privateKey,client_email:s.clientEmail}}throw new Error("A key or a keyFile must be\
 provided to getCredentials.")}}t.JWT=n}),53882:((k,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.LoginTicket=void 0;class a{envelope;payload;constructor(m,v){
this.envelope=m,this.payload=v}getEnvelope(){return this.envelope}getPayload(){return this.payload}getUserId(){const m=this.getPayload();return m&&m.sub?m.sub:null}getAttributes(){
return{envelope:this.getEnvelope(),payload:this.getPayload()}}}t.LoginTicket=a}),10091:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),
t.OAuth2Client=t.ClientAuthentication=t.CertificateFormat=t.CodeChallengeMethod=void 0;const p=a(17842),m=a(83480),v=a(2203),y=a(325),c=a(37870),n=a(88851),u=a(
34810),e=a(53882);var s;(function(o){o.Plain="plain",o.S256="S256"})(s||(t.CodeChallengeMethod=s={}));var l;(function(o){o.PEM="PEM",o.JWK="JWK"})(l||(t.CertificateFormat=
l={}));var f;(function(o){o.ClientSecretPost="ClientSecretPost",o.ClientSecretBasic="ClientSecretBasic",o.None="None"})(f||(t.ClientAuthentication=f={}));class d extends u.
AuthClient{redirectUri;certificateCache={};certificateExpiry=null;certificateCacheFormat=l.PEM;refreshTokenPromises=new Map;endpoints;issuers;clientAuthentication;_clientId;_clientSecret;refreshHandler;constructor(i={},r,g){
super(typeof i=="object"?i:{}),typeof i!="object"&&(i={clientId:i,clientSecret:r,redirectUri:g}),this._clientId=i.clientId||i.client_id,this._clientSecret=i.clientSecret||
i.client_secret,this.redirectUri=i.redirectUri||i.redirect_uris?.[0],this.endpoints={tokenInfoUrl:"https://oauth2.googleapis.com/tokeninfo",oauth2AuthBaseUrl:"h\
ttps://accounts.google.com/o/oauth2/v2/auth",oauth2TokenUrl:"https://oauth2.googleapis.com/token",oauth2RevokeUrl:"https://oauth2.googleapis.com/revoke",oauth2FederatedSignonPemCertsUrl:"\
https://www.googleapis.com/oauth2/v1/certs",oauth2FederatedSignonJwkCertsUrl:"https://www.googleapis.com/oauth2/v3/certs",oauth2IapPublicKeyUrl:"https://www.gst\
atic.com/iap/verify/public_key",...i.endpoints},this.clientAuthentication=i.clientAuthentication||f.ClientSecretPost,this.issuers=i.issuers||["accounts.google.c\
om","https://accounts.google.com",this.universeDomain]}static GOOGLE_TOKEN_INFO_URL="https://oauth2.googleapis.com/tokeninfo";static CLOCK_SKEW_SECS_=300;static DEFAULT_MAX_TOKEN_LIFETIME_SECS_=86400;generateAuthUrl(i={}){
if(i.code_challenge_method&&!i.code_challenge)throw new Error("If a code_challenge_method is provided, code_challenge must be included.");return i.response_type=
i.response_type||"code",i.client_id=i.client_id||this._clientId,i.redirect_uri=i.redirect_uri||this.redirectUri,Array.isArray(i.scope)&&(i.scope=i.scope.join(" ")),
this.endpoints.oauth2AuthBaseUrl.toString()+"?"+m.stringify(i)}generateCodeVerifier(){throw new Error("generateCodeVerifier is removed, please use generateCodeV\
erifierAsync instead.")}async generateCodeVerifierAsync(){const i=(0,n.createCrypto)(),g=i.randomBytesBase64(96).replace(/\+/g,"~").replace(/=/g,"_").replace(/\//g,
"-"),T=(await i.sha256DigestBase64(g)).split("=")[0].replace(/\+/g,"-").replace(/\//g,"_");return{codeVerifier:g,codeChallenge:T}}getToken(i,r){const g=typeof i==
"string"?{code:i}:i;if(r)this.getTokenAsync(g).then(E=>r(null,E.tokens,E.res),E=>r(E,null,E.response));else return this.getTokenAsync(g)}async getTokenAsync(i){
const r=this.endpoints.oauth2TokenUrl.toString(),g=new Headers,E={client_id:i.client_id||this._clientId,code_verifier:i.codeVerifier,code:i.code,grant_type:"aut\
horization_code",redirect_uri:i.redirect_uri||this.redirectUri};if(this.clientAuthentication===f.ClientSecretBasic){const _=Buffer.from(`${this._clientId}:${this.
_clientSecret}`);g.set("authorization",`Basic ${_.toString("base64")}`)}this.clientAuthentication===f.ClientSecretPost&&(E.client_secret=this._clientSecret);const T={
...d.RETRY_CONFIG,method:"POST",url:r,data:new URLSearchParams((0,c.removeUndefinedValuesInObject)(E)),headers:g};u.AuthClient.setMethodName(T,"getTokenAsync");
const w=await this.transporter.request(T),A=w.data;return w.data&&w.data.expires_in&&(A.expiry_date=new Date().getTime()+w.data.expires_in*1e3,delete A.expires_in),
this.emit("tokens",A),{tokens:A,res:w}}async refreshToken(i){if(!i)return this.refreshTokenNoCache(i);if(this.refreshTokenPromises.has(i))return this.refreshTokenPromises.
get(i);const r=this.refreshTokenNoCache(i).then(g=>(this.refreshTokenPromises.delete(i),g),g=>{throw this.refreshTokenPromises.delete(i),g});return this.refreshTokenPromises.
set(i,r),r}async refreshTokenNoCache(i){if(!i)throw new Error("No refresh token is set.");const r=this.endpoints.oauth2TokenUrl.toString(),g={refresh_token:i,client_id:this.
_clientId,client_secret:this._clientSecret,grant_type:"refresh_token"};let E;try{const w={...d.RETRY_CONFIG,method:"POST",url:r,data:new URLSearchParams((0,c.removeUndefinedValuesInObject)(
g))};u.AuthClient.setMethodName(w,"refreshTokenNoCache"),E=await this.transporter.request(w)}catch(w){throw w instanceof p.GaxiosError&&w.message==="invalid_gra\
nt"&&w.response?.data&&/ReAuth/i.test(w.response.data.error_description)&&(w.message=JSON.stringify(w.response.data)),w}const T=E.data;return E.data&&E.data.expires_in&&
(T.expiry_date=new Date().getTime()+E.data.expires_in*1e3,delete T.expires_in),this.emit("tokens",T),{tokens:T,res:E}}refreshAccessToken(i){if(i)this.refreshAccessTokenAsync().
then(r=>i(null,r.credentials,r.res),i);else return this.refreshAccessTokenAsync()}async refreshAccessTokenAsync(){const i=await this.refreshToken(this.credentials.
refresh_token),r=i.tokens;return r.refresh_token=this.credentials.refresh_token,this.credentials=r,{credentials:this.credentials,res:i.res}}getAccessToken(i){if(i)
this.getAccessTokenAsync().then(r=>i(null,r.token,r.res),i);else return this.getAccessTokenAsync()}async getAccessTokenAsync(){if(!this.credentials.access_token||
this.isTokenExpiring()){if(!this.credentials.refresh_token)if(this.refreshHandler){const g=await this.processAndValidateRefreshHandler();if(g?.access_token)return this.
setCredentials(g),{token:this.credentials.access_token}}else throw new Error("No refresh token or refresh handler callback is set.");const r=await this.refreshAccessTokenAsync();
if(!r.credentials||r.credentials&&!r.credentials.access_token)throw new Error("Could not refresh access token.");return{token:r.credentials.access_token,res:r.res}}else
return{token:this.credentials.access_token}}async getRequestHeaders(i){return(await this.getRequestMetadataAsync(i)).headers}async getRequestMetadataAsync(i){const r=this.
credentials;if(!r.access_token&&!r.refresh_token&&!this.apiKey&&!this.refreshHandler)throw new Error("No access, refresh token, API key or refresh handler callb\
ack is set.");if(r.access_token&&!this.isTokenExpiring()){r.token_type=r.token_type||"Bearer";const A=new Headers({authorization:r.token_type+" "+r.access_token});
return{headers:this.addSharedMetadataHeaders(A)}}if(this.refreshHandler){const A=await this.processAndValidateRefreshHandler();if(A?.access_token){this.setCredentials(
A);const _=new Headers({authorization:"Bearer "+this.credentials.access_token});return{headers:this.addSharedMetadataHeaders(_)}}}if(this.apiKey)return{headers:new Headers(
{"X-Goog-Api-Key":this.apiKey})};let g=null,E=null;try{g=await this.refreshToken(r.refresh_token),E=g.tokens}catch(A){const _=A;throw _.response&&(_.response.status===
403||_.response.status===404)&&(_.message=`Could not refresh access token: ${_.message}`),_}const T=this.credentials;T.token_type=T.token_type||"Bearer",E.refresh_token=
T.refresh_token,this.credentials=E;const w=new Headers({authorization:T.token_type+" "+E.access_token});return{headers:this.addSharedMetadataHeaders(w),res:g.res}}static getRevokeTokenUrl(i){
return new d().getRevokeTokenURL(i).toString()}getRevokeTokenURL(i){const r=new URL(this.endpoints.oauth2RevokeUrl);return r.searchParams.append("token",i),r}revokeToken(i,r){
const g={...d.RETRY_CONFIG,url:this.getRevokeTokenURL(i).toString(),method:"POST"};if(u.AuthClient.setMethodName(g,"revokeToken"),r)this.transporter.request(g).
then(E=>r(null,E),r);else return this.transporter.request(g)}revokeCredentials(i){if(i)this.revokeCredentialsAsync().then(r=>i(null,r),i);else return this.revokeCredentialsAsync()}async revokeCredentialsAsync(){
const i=this.credentials.access_token;if(this.credentials={},i)return this.revokeToken(i);throw new Error("No access token to revoke.")}request(i,r){if(r)this.requestAsync(
i).then(g=>r(null,g),g=>r(g,g.response));else return this.requestAsync(i)}async requestAsync(i,r=!1){try{const g=await this.getRequestMetadataAsync();return i.headers=
p.Gaxios.mergeHeaders(i.headers),this.addUserProjectAndAuthHeaders(i.headers,g.headers),this.apiKey&&i.headers.set("X-Goog-Api-Key",this.apiKey),await this.transporter.
request(i)}catch(g){const E=g.response;if(E){const T=E.status,w=this.credentials&&this.credentials.access_token&&this.credentials.refresh_token&&(!this.credentials.
expiry_date||this.forceRefreshOnFailure),A=this.credentials&&this.credentials.access_token&&!this.credentials.refresh_token&&(!this.credentials.expiry_date||this.
forceRefreshOnFailure)&&this.refreshHandler,_=E.config.data instanceof v.Readable,h=T===401||T===403;if(!r&&h&&!_&&w)return await this.refreshAccessTokenAsync(),
this.requestAsync(i,!0);if(!r&&h&&!_&&A){const S=await this.processAndValidateRefreshHandler();return S?.access_token&&this.setCredentials(S),this.requestAsync(
i,!0)}}throw g}}verifyIdToken(i,r){if(r&&typeof r!="function")throw new Error("This method accepts an options object as the first parameter, which includes the \
idToken, audience, and maxExpiry.");if(r)this.verifyIdTokenAsync(i).then(g=>r(null,g),r);else return this.verifyIdTokenAsync(i)}async verifyIdTokenAsync(i){if(!i.
idToken)throw new Error("The verifyIdToken method requires an ID Token");const r=await this.getFederatedSignonCertsAsync();return await this.verifySignedJwtWithCertsAsync(
i.idToken,r.certs,i.audience,this.issuers,i.maxExpiry)}async getTokenInfo(i){const{data:r}=await this.transporter.request({...d.RETRY_CONFIG,method:"POST",headers:{
"content-type":"application/x-www-form-urlencoded;charset=UTF-8",authorization:`Bearer ${i}`},url:this.endpoints.tokenInfoUrl.toString()}),g=Object.assign({expiry_date:new Date().
getTime()+r.expires_in*1e3,scopes:r.scope.split(" ")},r);return delete g.expires_in,delete g.scope,g}getFederatedSignonCerts(i){if(i)this.getFederatedSignonCertsAsync().
then(r=>i(null,r.certs,r.res),i);else return this.getFederatedSignonCertsAsync()}async getFederatedSignonCertsAsync(){const i=new Date().getTime(),r=(0,n.hasBrowserCrypto)()?
l.JWK:l.PEM;if(this.certificateExpiry&&i<this.certificateExpiry.getTime()&&this.certificateCacheFormat===r)return{certs:this.certificateCache,format:r};let g,E;
switch(r){case l.PEM:E=this.endpoints.oauth2FederatedSignonPemCertsUrl.toString();break;case l.JWK:E=this.endpoints.oauth2FederatedSignonJwkCertsUrl.toString();
break;default:throw new Error(`Unsupported certificate format ${r}`)}try{const h={...d.RETRY_CONFIG,url:E};u.AuthClient.setMethodName(h,"getFederatedSignonCerts\
Async"),g=await this.transporter.request(h)}catch(h){throw h instanceof Error&&(h.message=`Failed to retrieve verification certificates: ${h.message}`),h}const T=g?.
headers.get("cache-control");let w=-1;if(T){const h=/max-age=(?<maxAge>[0-9]+)/.exec(T)?.groups?.maxAge;h&&(w=Number(h)*1e3)}let A={};switch(r){case l.PEM:A=g.data;
break;case l.JWK:for(const h of g.data.keys)A[h.kid]=h;break;default:throw new Error(`Unsupported certificate format ${r}`)}const _=new Date;return this.certificateExpiry=
w===-1?null:new Date(_.getTime()+w),this.certificateCache=A,this.certificateCacheFormat=r,{certs:A,format:r,res:g}}getIapPublicKeys(i){if(i)this.getIapPublicKeysAsync().
then(r=>i(null,r.pubkeys,r.res),i);else return this.getIapPublicKeysAsync()}async getIapPublicKeysAsync(){let i;const r=this.endpoints.oauth2IapPublicKeyUrl.toString();
try{const g={...d.RETRY_CONFIG,url:r};u.AuthClient.setMethodName(g,"getIapPublicKeysAsync"),i=await this.transporter.request(g)}catch(g){throw g instanceof Error&&
(g.message=`Failed to retrieve verification certificates: ${g.message}`),g}return{pubkeys:i.data,res:i}}verifySignedJwtWithCerts(){throw new Error("verifySigned\
JwtWithCerts is removed, please use verifySignedJwtWithCertsAsync instead.")}async verifySignedJwtWithCertsAsync(i,r,g,E,T){const w=(0,n.createCrypto)();T||(T=d.
DEFAULT_MAX_TOKEN_LIFETIME_SECS_);const A=i.split(".");if(A.length!==3)throw new Error("Wrong number of segments in token: "+i);const _=A[0]+"."+A[1];let h=A[2],
S,C;try{S=JSON.parse(w.decodeBase64StringUtf8(A[0]))}catch(R){throw R instanceof Error&&(R.message=`Can't parse token envelope: ${A[0]}': ${R.message}`),R}if(!S)
throw new Error("Can't parse token envelope: "+A[0]);try{C=JSON.parse(w.decodeBase64StringUtf8(A[1]))}catch(R){throw R instanceof Error&&(R.message=`Can't parse\
 token payload '${A[0]}`),R}if(!C)throw new Error("Can't parse token payload: "+A[1]);if(!Object.prototype.hasOwnProperty.call(r,S.kid))throw new Error("No pem \
found for envelope: "+JSON.stringify(S));const O=r[S.kid];if(S.alg==="ES256"&&(h=y.joseToDer(h,"ES256").toString("base64")),!await w.verify(O,_,h))throw new Error(
"Invalid token signature: "+i);if(!C.iat)throw new Error("No issue time in token: "+JSON.stringify(C));if(!C.exp)throw new Error("No expiration time in token: "+
JSON.stringify(C));const j=Number(C.iat);if(isNaN(j))throw new Error("iat field using invalid format");const U=Number(C.exp);if(isNaN(U))throw new Error("exp fi\
eld using invalid format");const L=new Date().getTime()/1e3;if(U>=L+T)throw new Error("Expiration time too far in future: "+JSON.stringify(C));const P=j-d.CLOCK_SKEW_SECS_,
b=U+d.CLOCK_SKEW_SECS_;if(L<P)throw new Error("Token used too early, "+L+" < "+P+": "+JSON.stringify(C));if(L>b)throw new Error("Token used too late, "+L+" > "+
b+": "+JSON.stringify(C));if(E&&E.indexOf(C.iss)<0)throw new Error("Invalid issuer, expected one of ["+E+"], but got "+C.iss);if(typeof g<"u"&&g!==null){const R=C.
aud;let N=!1;if(g.constructor===Array?N=g.indexOf(R)>-1:N=R===g,!N)throw new Error("Wrong recipient, payload audience != requiredAudience")}return new e.LoginTicket(
S,C)}async processAndValidateRefreshHandler(){if(this.refreshHandler){const i=await this.refreshHandler();if(!i.access_token)throw new Error("No access token is\
 returned by the refreshHandler callback.");return i}}isTokenExpiring(){const i=this.credentials.expiry_date;return i?i<=new Date().getTime()+this.eagerRefreshThresholdMillis:
!1}}t.OAuth2Client=d}),6653:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.OAuthClientAuthHandler=void 0,t.getErrorFromOAuthErrorResponse=
c;const p=a(17842),m=a(88851),v=["PUT","POST","PATCH"];class y{#e=(0,m.createCrypto)();#t;transporter;constructor(u){u&&"clientId"in u?(this.#t=u,this.transporter=
new p.Gaxios):(this.#t=u?.clientAuthentication,this.transporter=u?.transporter||new p.Gaxios)}applyClientAuthenticationOptions(u,e){u.headers=p.Gaxios.mergeHeaders(
u.headers),this.injectAuthenticatedHeaders(u,e),e||this.injectAuthenticatedRequestBody(u)}injectAuthenticatedHeaders(u,e){if(e)u.headers=p.Gaxios.mergeHeaders(u.
headers,{authorization:`Bearer ${e}`});else if(this.#t?.confidentialClientType==="basic"){u.headers=p.Gaxios.mergeHeaders(u.headers);const s=this.#t.clientId,l=this.#t.
clientSecret||"",f=this.#e.encodeBase64StringUtf8(`${s}:${l}`);p.Gaxios.mergeHeaders(u.headers,{authorization:`Basic ${f}`})}}injectAuthenticatedRequestBody(u){
if(this.#t?.confidentialClientType==="request-body"){const e=(u.method||"GET").toUpperCase();if(!v.includes(e))throw new Error(`${e} HTTP method does not suppor\
t ${this.#t.confidentialClientType} client authentication`);const l=new Headers(u.headers).get("content-type");if(l?.startsWith("application/x-www-form-urlencod\
ed")||u.data instanceof URLSearchParams){const f=new URLSearchParams(u.data??"");f.append("client_id",this.#t.clientId),f.append("client_secret",this.#t.clientSecret||
""),u.data=f}else if(l?.startsWith("application/json"))u.data=u.data||{},Object.assign(u.data,{client_id:this.#t.clientId,client_secret:this.#t.clientSecret||""});else
throw new Error(`${l} content-types are not supported with ${this.#t.confidentialClientType} client authentication`)}}static get RETRY_CONFIG(){return{retry:!0,
retryConfig:{httpMethodsToRetry:["GET","PUT","POST","HEAD","OPTIONS","DELETE"]}}}}t.OAuthClientAuthHandler=y;function c(n,u){const e=n.error,s=n.error_description,
l=n.error_uri;let f=`Error code ${e}`;typeof s<"u"&&(f+=`: ${s}`),typeof l<"u"&&(f+=` - ${l}`);const d=new Error(f);if(u){const o=Object.keys(u);u.stack&&o.push(
"stack"),o.forEach(i=>{i!=="message"&&Object.defineProperty(d,i,{value:u[i],writable:!1,enumerable:!0})})}return d}}),62045:((k,t,a)=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.PassThroughClient=void 0;const p=a(34810);class m extends p.AuthClient{async request(y){return this.transporter.request(y)}async getAccessToken(){
return{}}async getRequestHeaders(){return new Headers}}t.PassThroughClient=m}),46077:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.
PluggableAuthClient=t.ExecutableError=void 0;const p=a(142),m=a(43247),v=a(908);var y=a(908);Object.defineProperty(t,"ExecutableError",{enumerable:!0,get:function(){
return y.ExecutableError}});const c=30*1e3,n=5*1e3,u=120*1e3,e="GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES",s=1;class l extends p.BaseExternalAccountClient{command;timeoutMillis;outputFile;handler;constructor(d){
if(super(d),!d.credential_source.executable)throw new Error('No valid Pluggable Auth "credential_source" provided.');if(this.command=d.credential_source.executable.
command,!this.command)throw new Error('No valid Pluggable Auth "credential_source" provided.');if(d.credential_source.executable.timeout_millis===void 0)this.timeoutMillis=
c;else if(this.timeoutMillis=d.credential_source.executable.timeout_millis,this.timeoutMillis<n||this.timeoutMillis>u)throw new Error(`Timeout must be between ${n}\
 and ${u} milliseconds.`);this.outputFile=d.credential_source.executable.output_file,this.handler=new v.PluggableAuthHandler({command:this.command,timeoutMillis:this.
timeoutMillis,outputFile:this.outputFile}),this.credentialSourceType="executable"}async retrieveSubjectToken(){if(process.env[e]!=="1")throw new Error("Pluggabl\
e Auth executables need to be explicitly allowed to run by setting the GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES environment Variable to 1.");let d;if(this.outputFile&&
(d=await this.handler.retrieveCachedResponse()),!d){const o=new Map;o.set("GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE",this.audience),o.set("GOOGLE_EXTERNAL_ACCOUNT_TOKEN\
_TYPE",this.subjectTokenType),o.set("GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE","0"),this.outputFile&&o.set("GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE",this.outputFile);const i=this.
getServiceAccountEmail();i&&o.set("GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL",i),d=await this.handler.retrieveResponseFromExecutable(o)}if(d.version>s)throw new Error(
`Version of executable is not currently supported, maximum supported version is ${s}.`);if(!d.success)throw new v.ExecutableError(d.errorMessage,d.errorCode);if(this.
outputFile&&!d.expirationTime)throw new m.InvalidExpirationTimeFieldError("The executable response must contain the `expiration_time` field for successful respo\
nses when an output_file has been specified in the configuration.");if(d.isExpired())throw new Error("Executable response is expired.");return d.subjectToken}}t.
PluggableAuthClient=l}),908:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.PluggableAuthHandler=t.ExecutableError=void 0;const p=a(43247),
m=a(35317),v=a(79896);class y extends Error{code;constructor(u,e){super(`The executable failed with exit code: ${e} and error message: ${u}.`),this.code=e,Object.
setPrototypeOf(this,new.target.prototype)}}t.ExecutableError=y;class c{commandComponents;timeoutMillis;outputFile;constructor(u){if(!u.command)throw new Error("\
No command provided.");if(this.commandComponents=c.parseCommand(u.command),this.timeoutMillis=u.timeoutMillis,!this.timeoutMillis)throw new Error("No timeoutMil\
lis provided.");this.outputFile=u.outputFile}retrieveResponseFromExecutable(u){return new Promise((e,s)=>{const l=m.spawn(this.commandComponents[0],this.commandComponents.
slice(1),{env:{...process.env,...Object.fromEntries(u)}});let f="";l.stdout.on("data",o=>{f+=o}),l.stderr.on("data",o=>{f+=o});const d=setTimeout(()=>(l.removeAllListeners(),
l.kill(),s(new Error("The executable failed to finish within the timeout specified."))),this.timeoutMillis);l.on("close",o=>{if(clearTimeout(d),o===0)try{const i=JSON.
parse(f),r=new p.ExecutableResponse(i);return e(r)}catch(i){return i instanceof p.ExecutableResponseError?s(i):s(new p.ExecutableResponseError(`The executable r\
eturned an invalid response: ${f}`))}else return s(new y(f,o.toString()))})})}async retrieveCachedResponse(){if(!this.outputFile||this.outputFile.length===0)return;
let u;try{u=await v.promises.realpath(this.outputFile)}catch{return}if(!(await v.promises.lstat(u)).isFile())return;const e=await v.promises.readFile(u,{encoding:"\
utf8"});if(e!=="")try{const s=JSON.parse(e);return new p.ExecutableResponse(s).isValid()?new p.ExecutableResponse(s):void 0}catch(s){throw s instanceof p.ExecutableResponseError?
s:new p.ExecutableResponseError(`The output file contained an invalid response: ${e}`)}}static parseCommand(u){const e=u.match(/(?:[^\s"]+|"[^"]*")+/g);if(!e)throw new Error(
`Provided command: "${u}" could not be parsed.`);for(let s=0;s<e.length;s++)e[s][0]==='"'&&e[s].slice(-1)==='"'&&(e[s]=e[s].slice(1,-1));return e}}t.PluggableAuthHandler=
c}),99807:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.UserRefreshClient=t.USER_REFRESH_ACCOUNT_TYPE=void 0;const p=a(10091),m=a(34810);
t.USER_REFRESH_ACCOUNT_TYPE="authorized_user";class v extends p.OAuth2Client{_refreshToken;constructor(c,n,u,e,s){const l=c&&typeof c=="object"?c:{clientId:c,clientSecret:n,
refreshToken:u,eagerRefreshThresholdMillis:e,forceRefreshOnFailure:s};super(l),this._refreshToken=l.refreshToken,this.credentials.refresh_token=l.refreshToken}async refreshTokenNoCache(){
return super.refreshTokenNoCache(this._refreshToken)}async fetchIdToken(c){const n={...v.RETRY_CONFIG,url:this.endpoints.oauth2TokenUrl,method:"POST",data:new URLSearchParams(
{client_id:this._clientId,client_secret:this._clientSecret,grant_type:"refresh_token",refresh_token:this._refreshToken,target_audience:c}),responseType:"json"};
return m.AuthClient.setMethodName(n,"fetchIdToken"),(await this.transporter.request(n)).data.id_token}fromJSON(c){if(!c)throw new Error("Must pass in a JSON obj\
ect containing the user refresh token");if(c.type!=="authorized_user")throw new Error('The incoming JSON object does not have the "authorized_user" type');if(!c.
client_id)throw new Error("The incoming JSON object does not contain a client_id field");if(!c.client_secret)throw new Error("The incoming JSON object does not \
contain a client_secret field");if(!c.refresh_token)throw new Error("The incoming JSON object does not contain a refresh_token field");this._clientId=c.client_id,
this._clientSecret=c.client_secret,this._refreshToken=c.refresh_token,this.credentials.refresh_token=c.refresh_token,this.quotaProjectId=c.quota_project_id,this.
universeDomain=c.universe_domain||this.universeDomain}fromStream(c,n){if(n)this.fromStreamAsync(c).then(()=>n(),n);else return this.fromStreamAsync(c)}async fromStreamAsync(c){
return new Promise((n,u)=>{if(!c)return u(new Error("Must pass in a stream containing the user refresh token."));let e="";c.setEncoding("utf8").on("error",u).on(
"data",s=>e+=s).on("end",()=>{try{const s=JSON.parse(e);return this.fromJSON(s),n()}catch(s){return u(s)}})})}static fromJSON(c){const n=new v;return n.fromJSON(
c),n}}t.UserRefreshClient=v}),121:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.StsCredentials=void 0;const p=a(17842),m=a(34810),v=a(
6653),y=a(37870);class c extends v.OAuthClientAuthHandler{#e;constructor(u={tokenExchangeEndpoint:""},e){(typeof u!="object"||u instanceof URL)&&(u={tokenExchangeEndpoint:u,
clientAuthentication:e}),super(u),this.#e=u.tokenExchangeEndpoint}async exchangeToken(u,e,s){const l={grant_type:u.grantType,resource:u.resource,audience:u.audience,
scope:u.scope?.join(" "),requested_token_type:u.requestedTokenType,subject_token:u.subjectToken,subject_token_type:u.subjectTokenType,actor_token:u.actingParty?.
actorToken,actor_token_type:u.actingParty?.actorTokenType,options:s&&JSON.stringify(s)},f={...c.RETRY_CONFIG,url:this.#e.toString(),method:"POST",headers:e,data:new URLSearchParams(
(0,y.removeUndefinedValuesInObject)(l)),responseType:"json"};m.AuthClient.setMethodName(f,"exchangeToken"),this.applyClientAuthenticationOptions(f);try{const d=await this.
transporter.request(f),o=d.data;return o.res=d,o}catch(d){throw d instanceof p.GaxiosError&&d.response?(0,v.getErrorFromOAuthErrorResponse)(d.response.data,d):d}}}
t.StsCredentials=c}),24627:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.UrlSubjectTokenSupplier=void 0;const p=a(34810);class m{url;headers;formatType;subjectTokenFieldName;additionalGaxiosOptions;constructor(y){
this.url=y.url,this.formatType=y.formatType,this.subjectTokenFieldName=y.subjectTokenFieldName,this.headers=y.headers,this.additionalGaxiosOptions=y.additionalGaxiosOptions}async getSubjectToken(y){
const c={...this.additionalGaxiosOptions,url:this.url,method:"GET",headers:this.headers,responseType:this.formatType};p.AuthClient.setMethodName(c,"getSubjectTo\
ken");let n;if(this.formatType==="text"?n=(await y.transporter.request(c)).data:this.formatType==="json"&&this.subjectTokenFieldName&&(n=(await y.transporter.request(
c)).data[this.subjectTokenFieldName]),!n)throw new Error("Unable to parse the subject_token from the credential_source URL");return n}}t.UrlSubjectTokenSupplier=
m}),93438:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.BrowserCrypto=void 0;const p=a(38793),m=a(96831);class v{constructor(){if(typeof window>
"u"||window.crypto===void 0||window.crypto.subtle===void 0)throw new Error("SubtleCrypto not found. Make sure it's an https:// website.")}async sha256DigestBase64(c){
const n=new TextEncoder().encode(c),u=await window.crypto.subtle.digest("SHA-256",n);return p.fromByteArray(new Uint8Array(u))}randomBytesBase64(c){const n=new Uint8Array(
c);return window.crypto.getRandomValues(n),p.fromByteArray(n)}static padBase64(c){for(;c.length%4!==0;)c+="=";return c}async verify(c,n,u){const e={name:"RSASSA\
-PKCS1-v1_5",hash:{name:"SHA-256"}},s=new TextEncoder().encode(n),l=p.toByteArray(v.padBase64(u)),f=await window.crypto.subtle.importKey("jwk",c,e,!0,["verify"]);
return await window.crypto.subtle.verify(e,f,Buffer.from(l),s)}async sign(c,n){const u={name:"RSASSA-PKCS1-v1_5",hash:{name:"SHA-256"}},e=new TextEncoder().encode(
n),s=await window.crypto.subtle.importKey("jwk",c,u,!0,["sign"]),l=await window.crypto.subtle.sign(u,s,e);return p.fromByteArray(new Uint8Array(l))}decodeBase64StringUtf8(c){
const n=p.toByteArray(v.padBase64(c));return new TextDecoder().decode(n)}encodeBase64StringUtf8(c){const n=new TextEncoder().encode(c);return p.fromByteArray(n)}async sha256DigestHex(c){
const n=new TextEncoder().encode(c),u=await window.crypto.subtle.digest("SHA-256",n);return(0,m.fromArrayBufferToHex)(u)}async signWithHmacSha256(c,n){const u=typeof c==
"string"?c:String.fromCharCode(...new Uint16Array(c)),e=new TextEncoder,s=await window.crypto.subtle.importKey("raw",e.encode(u),{name:"HMAC",hash:{name:"SHA-25\
6"}},!1,["sign"]);return window.crypto.subtle.sign("HMAC",s,e.encode(n))}}t.BrowserCrypto=v}),88851:(function(k,t,a){"use strict";var p=this&&this.__createBinding||
(Object.create?(function(u,e,s,l){l===void 0&&(l=s);var f=Object.getOwnPropertyDescriptor(e,s);(!f||("get"in f?!e.__esModule:f.writable||f.configurable))&&(f={enumerable:!0,
get:function(){return e[s]}}),Object.defineProperty(u,l,f)}):(function(u,e,s,l){l===void 0&&(l=s),u[l]=e[s]})),m=this&&this.__exportStar||function(u,e){for(var s in u)
s!=="default"&&!Object.prototype.hasOwnProperty.call(e,s)&&p(e,u,s)};Object.defineProperty(t,"__esModule",{value:!0}),t.createCrypto=c,t.hasBrowserCrypto=n;const v=a(
93438),y=a(27388);m(a(96831),t);function c(){return n()?new v.BrowserCrypto:new y.NodeCrypto}function n(){return typeof window<"u"&&typeof window.crypto<"u"&&typeof window.
crypto.subtle<"u"}}),27388:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.NodeCrypto=void 0;const p=a(76982);class m{async sha256DigestBase64(n){
return p.createHash("sha256").update(n).digest("base64")}randomBytesBase64(n){return p.randomBytes(n).toString("base64")}async verify(n,u,e){const s=p.createVerify(
"RSA-SHA256");return s.update(u),s.end(),s.verify(n,e,"base64")}async sign(n,u){const e=p.createSign("RSA-SHA256");return e.update(u),e.end(),e.sign(n,"base64")}decodeBase64StringUtf8(n){
return Buffer.from(n,"base64").toString("utf-8")}encodeBase64StringUtf8(n){return Buffer.from(n,"utf-8").toString("base64")}async sha256DigestHex(n){return p.createHash(
"sha256").update(n).digest("hex")}async signWithHmacSha256(n,u){const e=typeof n=="string"?n:y(n);return v(p.createHmac("sha256",e).update(u).digest())}}t.NodeCrypto=
m;function v(c){const n=new ArrayBuffer(c.length),u=new Uint8Array(n);for(let e=0;e<c.length;++e)u[e]=c[e];return n}function y(c){return Buffer.from(c)}}),96831:((k,t)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.fromArrayBufferToHex=a;function a(p){return Array.from(new Uint8Array(p)).map(v=>v.toString(16).
padStart(2,"0")).join("")}}),95412:((k,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.ErrorWithCode=void 0;class a extends Error{code;constructor(m,v){
super(m),this.code=v}}t.ErrorWithCode=a}),53165:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.getCredentials=f;const p=a(16928),m=a(
79896),v=a(39023),y=a(95412),c=m.readFile?(0,v.promisify)(m.readFile):async()=>{throw new y.ErrorWithCode("use key rather than keyFile.","MISSING_CREDENTIALS")};
var n;(function(d){d.JSON=".json",d.DER=".der",d.CRT=".crt",d.PEM=".pem",d.P12=".p12",d.PFX=".pfx"})(n||(n={}));class u{keyFilePath;constructor(o){this.keyFilePath=
o}async getCredentials(){const o=await c(this.keyFilePath,"utf8");let i;try{i=JSON.parse(o)}catch(E){const T=E;throw new Error(`Invalid JSON key file: ${T.message}`)}
const r=i.private_key,g=i.client_email;if(!r||!g)throw new y.ErrorWithCode("private_key and client_email are required.","MISSING_CREDENTIALS");return{privateKey:r,
clientEmail:g}}}class e{keyFilePath;constructor(o){this.keyFilePath=o}async getCredentials(){return{privateKey:await c(this.keyFilePath,"utf8")}}}class s{async getCredentials(){
throw new y.ErrorWithCode("*.p12 certificates are not supported after v6.1.2. Consider utilizing *.json format or converting *.p12 to *.pem using the OpenSSL CL\
I.","UNKNOWN_CERTIFICATE_TYPE")}}class l{static create(o){switch(p.extname(o)){case n.JSON:return new u(o);case n.DER:case n.CRT:case n.PEM:return new e(o);case n.
P12:case n.PFX:return new s;default:throw new y.ErrorWithCode("Unknown certificate type. Type is determined based on file extension. Current supported extension\
s are *.json, and *.pem.","UNKNOWN_CERTIFICATE_TYPE")}}}async function f(d){return l.create(d).getCredentials()}}),17362:((k,t,a)=>{"use strict";Object.defineProperty(
t,"__esModule",{value:!0}),t.getToken=c;const p=a(46490),m="https://oauth2.googleapis.com/token",v="urn:ietf:params:oauth:grant-type:jwt-bearer",y=n=>({method:"\
POST",url:m,data:new URLSearchParams({grant_type:v,assertion:(0,p.getJwsSign)(n)}),responseType:"json",retryConfig:{httpMethodsToRetry:["POST"]}});async function c(n){
if(!n.transporter)throw new Error("No transporter set.");try{const u=y(n);return(await n.transporter.request(u)).data}catch(u){const e=u,s=e.response?.data;throw s?.
error&&(e.message=`${s.error}: ${s.error_description}`),e}}}),33067:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.GoogleToken=void 0;
const p=a(17842),m=a(71488),v=a(78024);class y{tokenOptions;tokenHandler;constructor(n){this.tokenOptions=n||{},this.tokenOptions.transporter=this.tokenOptions.
transporter||{request:u=>(0,p.request)(u)},this.tokenOptions.iss||(this.tokenOptions.iss=this.tokenOptions.email),typeof this.tokenOptions.scope=="object"&&(this.
tokenOptions.scope=this.tokenOptions.scope.join(" ")),this.tokenHandler=new m.TokenHandler(this.tokenOptions)}get expiresAt(){return this.tokenHandler.tokenExpiresAt}get accessToken(){
return this.tokenHandler.token?.access_token}get idToken(){return this.tokenHandler.token?.id_token}get tokenType(){return this.tokenHandler.token?.token_type}get refreshToken(){
return this.tokenHandler.token?.refresh_token}hasExpired(){return this.tokenHandler.hasExpired()}isTokenExpiring(){return this.tokenHandler.isTokenExpiring()}getToken(n,u={
forceRefresh:!1}){let e;typeof n=="function"?e=n:typeof n=="object"&&(u=n);const s=this.tokenHandler.getToken(u.forceRefresh??!1);return e&&s.then(l=>e(null,l),
e),s}revokeToken(n){if(!this.accessToken)return Promise.reject(new Error("No token to revoke."));const u=(0,v.revokeToken)(this.accessToken,this.tokenOptions.transporter);
n&&u.then(()=>n(),n),this.tokenHandler=new m.TokenHandler(this.tokenOptions)}get googleTokenOptions(){return this.tokenOptions}}t.GoogleToken=y}),46490:((k,t,a)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.buildPayloadForJwsSign=y,t.getJwsSign=c;const p=a(33324),m="RS256",v="https://oauth2.googleapis.\
com/token";function y(n){const u=Math.floor(new Date().getTime()/1e3);return{iss:n.iss,scope:n.scope,aud:v,exp:u+3600,iat:u,sub:n.sub,...n.additionalClaims}}function c(n){
const u=y(n);return(0,p.sign)({header:{alg:m},payload:u,secret:n.key})}}),78024:((k,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.revokeToken=
m;const a="https://oauth2.googleapis.com/revoke?token=",p=!0;async function m(v,y){const c=a+v;return await y.request({url:c,retry:p})}}),71488:((k,t,a)=>{"use \
strict";Object.defineProperty(t,"__esModule",{value:!0}),t.TokenHandler=void 0;const p=a(17362),m=a(53165);class v{token;tokenExpiresAt;inFlightRequest;tokenOptions;constructor(c){
this.tokenOptions=c}async processCredentials(){if(!this.tokenOptions.key&&!this.tokenOptions.keyFile)throw new Error("No key or keyFile set.");if(!this.tokenOptions.
key&&this.tokenOptions.keyFile){const c=await(0,m.getCredentials)(this.tokenOptions.keyFile);this.tokenOptions.key=c.privateKey,this.tokenOptions.email=c.clientEmail,
this.tokenOptions.iss=this.tokenOptions.iss||c.clientEmail}}isTokenExpiring(){if(!this.token||!this.tokenExpiresAt)return!0;const c=new Date().getTime(),n=this.
tokenOptions.eagerRefreshThresholdMillis??0;return this.tokenExpiresAt<=c+n}hasExpired(){return this.token&&this.tokenExpiresAt?new Date().getTime()>=this.tokenExpiresAt:
!0}async getToken(c){if(await this.processCredentials(),this.inFlightRequest&&!c)return this.inFlightRequest;if(this.token&&!this.isTokenExpiring()&&!c)return this.
token;try{this.inFlightRequest=(0,p.getToken)(this.tokenOptions);const n=await this.inFlightRequest;return this.token=n,this.tokenExpiresAt=new Date().getTime()+
(n.expires_in??0)*1e3,n}finally{this.inFlightRequest=void 0}}}t.TokenHandler=v}),492:(function(k,t,a){"use strict";var p=this&&this.__createBinding||(Object.create?
(function(I,j,U,L){L===void 0&&(L=U);var P=Object.getOwnPropertyDescriptor(j,U);(!P||("get"in P?!j.__esModule:P.writable||P.configurable))&&(P={enumerable:!0,get:function(){
return j[U]}}),Object.defineProperty(I,L,P)}):(function(I,j,U,L){L===void 0&&(L=U),I[L]=j[U]})),m=this&&this.__exportStar||function(I,j){for(var U in I)U!=="def\
ault"&&!Object.prototype.hasOwnProperty.call(j,U)&&p(j,I,U)};Object.defineProperty(t,"__esModule",{value:!0}),t.GoogleAuth=t.auth=t.GDCH_SERVICE_ACCOUNT_TYPE=t.
GdchClient=t.PassThroughClient=t.ExternalAccountAuthorizedUserClient=t.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE=t.ExecutableError=t.PluggableAuthClient=t.DownscopedClient=
t.BaseExternalAccountClient=t.ExternalAccountClient=t.IdentityPoolClient=t.AwsRequestSigner=t.AwsClient=t.UserRefreshClient=t.LoginTicket=t.ClientAuthentication=
t.OAuth2Client=t.CodeChallengeMethod=t.Impersonated=t.JWT=t.JWTAccess=t.IdTokenClient=t.IAMAuth=t.GCPEnv=t.Compute=t.DEFAULT_UNIVERSE=t.AuthClient=t.gaxios=t.gcpMetadata=
void 0;const v=a(95934);Object.defineProperty(t,"GoogleAuth",{enumerable:!0,get:function(){return v.GoogleAuth}}),t.gcpMetadata=a(69595),t.gaxios=a(17842);var y=a(
34810);Object.defineProperty(t,"AuthClient",{enumerable:!0,get:function(){return y.AuthClient}}),Object.defineProperty(t,"DEFAULT_UNIVERSE",{enumerable:!0,get:function(){
return y.DEFAULT_UNIVERSE}});var c=a(20977);Object.defineProperty(t,"Compute",{enumerable:!0,get:function(){return c.Compute}});var n=a(60963);Object.defineProperty(
t,"GCPEnv",{enumerable:!0,get:function(){return n.GCPEnv}});var u=a(89390);Object.defineProperty(t,"IAMAuth",{enumerable:!0,get:function(){return u.IAMAuth}});var e=a(
12718);Object.defineProperty(t,"IdTokenClient",{enumerable:!0,get:function(){return e.IdTokenClient}});var s=a(27060);Object.defineProperty(t,"JWTAccess",{enumerable:!0,
get:function(){return s.JWTAccess}});var l=a(75277);Object.defineProperty(t,"JWT",{enumerable:!0,get:function(){return l.JWT}});var f=a(39964);Object.defineProperty(
t,"Impersonated",{enumerable:!0,get:function(){return f.Impersonated}});var d=a(10091);Object.defineProperty(t,"CodeChallengeMethod",{enumerable:!0,get:function(){
return d.CodeChallengeMethod}}),Object.defineProperty(t,"OAuth2Client",{enumerable:!0,get:function(){return d.OAuth2Client}}),Object.defineProperty(t,"ClientAut\
hentication",{enumerable:!0,get:function(){return d.ClientAuthentication}});var o=a(53882);Object.defineProperty(t,"LoginTicket",{enumerable:!0,get:function(){return o.
LoginTicket}});var i=a(99807);Object.defineProperty(t,"UserRefreshClient",{enumerable:!0,get:function(){return i.UserRefreshClient}});var r=a(81261);Object.defineProperty(
t,"AwsClient",{enumerable:!0,get:function(){return r.AwsClient}});var g=a(27647);Object.defineProperty(t,"AwsRequestSigner",{enumerable:!0,get:function(){return g.
AwsRequestSigner}});var E=a(29960);Object.defineProperty(t,"IdentityPoolClient",{enumerable:!0,get:function(){return E.IdentityPoolClient}});var T=a(88323);Object.
defineProperty(t,"ExternalAccountClient",{enumerable:!0,get:function(){return T.ExternalAccountClient}});var w=a(142);Object.defineProperty(t,"BaseExternalAccou\
ntClient",{enumerable:!0,get:function(){return w.BaseExternalAccountClient}});var A=a(77556);Object.defineProperty(t,"DownscopedClient",{enumerable:!0,get:function(){
return A.DownscopedClient}});var _=a(46077);Object.defineProperty(t,"PluggableAuthClient",{enumerable:!0,get:function(){return _.PluggableAuthClient}}),Object.defineProperty(
t,"ExecutableError",{enumerable:!0,get:function(){return _.ExecutableError}});var h=a(34240);Object.defineProperty(t,"EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE",{enumerable:!0,
get:function(){return h.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE}}),Object.defineProperty(t,"ExternalAccountAuthorizedUserClient",{enumerable:!0,get:function(){return h.
ExternalAccountAuthorizedUserClient}});var S=a(62045);Object.defineProperty(t,"PassThroughClient",{enumerable:!0,get:function(){return S.PassThroughClient}});var C=a(
5072);Object.defineProperty(t,"GdchClient",{enumerable:!0,get:function(){return C.GdchClient}}),Object.defineProperty(t,"GDCH_SERVICE_ACCOUNT_TYPE",{enumerable:!0,
get:function(){return C.GDCH_SERVICE_ACCOUNT_TYPE}}),m(a(33067),t);const O=new v.GoogleAuth;t.auth=O}),37870:((k,t,a)=>{"use strict";Object.defineProperty(t,"__\
esModule",{value:!0}),t.LRUCache=void 0,t.snakeToCamel=n,t.originalOrCamelOptions=u,t.removeUndefinedValuesInObject=s,t.isValidFile=l,t.getWellKnownCertificateConfigFileLocation=
f,t.isAdcWarningSuppressed=r,t.suppressAdcWarning=g,t.isFromJsonWarningSuppressed=E,t.suppressFromJsonWarning=T;const p=a(79896),m=a(70857),v=a(16928),y="certif\
icate_config.json",c="gcloud";function n(w){return w.replace(/([_][^_])/g,A=>A.slice(1).toUpperCase())}function u(w){function A(_){const h=w||{};return h[_]??h[n(
_)]}return{get:A}}class e{capacity;#e=new Map;maxAge;constructor(A){this.capacity=A.capacity,this.maxAge=A.maxAge}#t(A,_){this.#e.delete(A),this.#e.set(A,{value:_,
lastAccessed:Date.now()})}set(A,_){this.#t(A,_),this.#r()}get(A){const _=this.#e.get(A);if(_)return this.#t(A,_.value),this.#r(),_.value}#r(){const A=this.maxAge?
Date.now()-this.maxAge:0;let _=this.#e.entries().next();for(;!_.done&&(this.#e.size>this.capacity||_.value[1].lastAccessed<A);)this.#e.delete(_.value[0]),_=this.#e.
entries().next()}}t.LRUCache=e;function s(w){return Object.entries(w).forEach(([A,_])=>{(_===void 0||_==="undefined")&&delete w[A]}),w}async function l(w){try{return(await p.
promises.lstat(w)).isFile()}catch{return!1}}function f(){const w=process.env.CLOUDSDK_CONFIG||(d()?v.join(process.env.APPDATA||"",c):v.join(process.env.HOME||"",
".config",c));return v.join(w,y)}function d(){return m.platform().startsWith("win")}let o=0,i=0;function r(){return o>0}function g(w){o++;try{return w()}finally{
o--}}function E(){return o>0||i>0}function T(w){i++;try{return w()}finally{i--}}}),71628:((k,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),
t.Colours=void 0;class a{static enabled=!1;static reset="";static bright="";static dim="";static red="";static green="";static yellow="";static blue="";static magenta="";static cyan="";static white="";static grey="";static isEnabled(m){
return m&&m.isTTY&&(typeof m.getColorDepth=="function"?m.getColorDepth()>2:!0)}static refresh(){a.enabled=a.isEnabled(process?.stderr),this.enabled?(a.reset="\x1B[\
0m",a.bright="\x1B[1m",a.dim="\x1B[2m",a.red="\x1B[31m",a.green="\x1B[32m",a.yellow="\x1B[33m",a.blue="\x1B[34m",a.magenta="\x1B[35m",a.cyan="\x1B[36m",a.white=
"\x1B[37m",a.grey="\x1B[90m"):(a.reset="",a.bright="",a.dim="",a.red="",a.green="",a.yellow="",a.blue="",a.magenta="",a.cyan="",a.white="",a.grey="")}}t.Colours=
a,a.refresh()}),81577:(function(k,t,a){"use strict";var p=this&&this.__createBinding||(Object.create?(function(y,c,n,u){u===void 0&&(u=n);var e=Object.getOwnPropertyDescriptor(
c,n);(!e||("get"in e?!c.__esModule:e.writable||e.configurable))&&(e={enumerable:!0,get:function(){return c[n]}}),Object.defineProperty(y,u,e)}):(function(y,c,n,u){
u===void 0&&(u=n),y[u]=c[n]})),m=this&&this.__exportStar||function(y,c){for(var n in y)n!=="default"&&!Object.prototype.hasOwnProperty.call(c,n)&&p(c,y,n)};Object.
defineProperty(t,"__esModule",{value:!0}),t.LogSeverity=void 0,m(a(74788),t);var v=a(12440);Object.defineProperty(t,"LogSeverity",{enumerable:!0,get:function(){
return v.LogSeverity}})}),74788:(function(k,t,a){"use strict";var p=this&&this.__createBinding||(Object.create?(function(_,h,S,C){C===void 0&&(C=S);var O=Object.
getOwnPropertyDescriptor(h,S);(!O||("get"in O?!h.__esModule:O.writable||O.configurable))&&(O={enumerable:!0,get:function(){return h[S]}}),Object.defineProperty(
_,C,O)}):(function(_,h,S,C){C===void 0&&(C=S),_[C]=h[S]})),m=this&&this.__setModuleDefault||(Object.create?(function(_,h){Object.defineProperty(_,"default",{enumerable:!0,
value:h})}):function(_,h){_.default=h}),v=this&&this.__importStar||(function(){var _=function(h){return _=Object.getOwnPropertyNames||function(S){var C=[];for(var O in S)
Object.prototype.hasOwnProperty.call(S,O)&&(C[C.length]=O);return C},_(h)};return function(h){if(h&&h.__esModule)return h;var S={};if(h!=null)for(var C=_(h),O=0;O<
C.length;O++)C[O]!=="default"&&p(S,h,C[O]);return m(S,h),S}})();Object.defineProperty(t,"__esModule",{value:!0}),t.env=t.DebugLogBackendBase=t.placeholder=t.AdhocDebugLogger=
void 0,t.getNodeBackend=d,t.getDebugBackend=i,t.getStructuredBackend=g,t.setBackend=w,t.log=A;const y=a(24434),c=v(a(932)),n=v(a(39023)),u=a(71628),e=a(12440);class s extends y.
EventEmitter{namespace;upstream;func;constructor(h,S){super(),this.namespace=h,this.upstream=S,this.func=Object.assign(this.invoke.bind(this),{instance:this,on:(C,O)=>this.
on(C,O)}),this.func.debug=(...C)=>this.invokeSeverity(e.LogSeverity.DEBUG,...C),this.func.info=(...C)=>this.invokeSeverity(e.LogSeverity.INFO,...C),this.func.warn=
(...C)=>this.invokeSeverity(e.LogSeverity.WARNING,...C),this.func.error=(...C)=>this.invokeSeverity(e.LogSeverity.ERROR,...C),this.func.sublog=C=>A(C,this.func)}invoke(h,...S){
if(this.upstream)try{this.upstream(h,...S)}catch{}try{this.emit("log",h,S)}catch{}}invokeSeverity(h,...S){this.invoke({severity:h},...S)}}t.AdhocDebugLogger=s,t.
placeholder=new s("",()=>{}).func;class l{cached=new Map;filters=[];filtersSet=!1;constructor(){let h=c.env[t.env.nodeEnables]??"*";(h==="all"||h==="true")&&(h=
"*"),this.filters=h.split(",")}log(h,S,...C){try{this.filtersSet||(this.setFilters(),this.filtersSet=!0);let O=this.cached.get(h);O||(O=this.makeLogger(h),this.
cached.set(h,O)),O(S,...C)}catch(O){console.error(O)}}}t.DebugLogBackendBase=l;class f extends l{enabledRegexp=/.*/g;isEnabled(h){return this.enabledRegexp.test(
h)}makeLogger(h){return this.enabledRegexp.test(h)?(S,...C)=>{const O=`${u.Colours.green}${h}${u.Colours.reset}`,I=`${u.Colours.yellow}${c.pid}${u.Colours.reset}`;
let j;switch(S.severity){case e.LogSeverity.ERROR:j=`${u.Colours.red}${S.severity}${u.Colours.reset}`;break;case e.LogSeverity.INFO:j=`${u.Colours.magenta}${S.severity}${u.
Colours.reset}`;break;case e.LogSeverity.WARNING:j=`${u.Colours.yellow}${S.severity}${u.Colours.reset}`;break;default:j=S.severity??e.LogSeverity.DEFAULT;break}
const U=n.formatWithOptions({colors:u.Colours.enabled},...C),L=Object.assign({},S);delete L.severity;const P=Object.getOwnPropertyNames(L).length?JSON.stringify(
L):"",b=P?`${u.Colours.grey}${P}${u.Colours.reset}`:"";console.error("%s [%s|%s] %s%s",I,O,j,U,P?` ${b}`:"")}:()=>{}}setFilters(){const S=this.filters.join(",").
replace(/[|\\{}()[\]^$+?.]/g,"\\$&").replace(/\*/g,".*").replace(/,/g,"$|^");this.enabledRegexp=new RegExp(`^${S}$`,"i")}}function d(){return new f}class o extends l{debugPkg;constructor(h){
super(),this.debugPkg=h}makeLogger(h){const S=this.debugPkg(h);return(C,...O)=>{S(O[0],...O.slice(1))}}setFilters(){const h=c.env.NODE_DEBUG??"";c.env.NODE_DEBUG=
`${h}${h?",":""}${this.filters.join(",")}`}}function i(_){return new o(_)}class r extends l{upstream;constructor(h){super(),this.upstream=h??void 0}makeLogger(h){
const S=this.upstream?.makeLogger(h);return(C,...O)=>{const I=C.severity??e.LogSeverity.INFO,j=Object.assign({severity:I,message:n.format(...O)},C),U=JSON.stringify(
j);S?S(C,U):console.log("%s",U)}}setFilters(){this.upstream?.setFilters()}}function g(_){return new r(_)}t.env={nodeEnables:"GOOGLE_SDK_NODE_LOGGING"};const E=new Map;
let T;function w(_){T=_,E.clear()}function A(_,h){if(!T&&!c.env[t.env.nodeEnables]||!_)return t.placeholder;h&&(_=`${h.instance.namespace}:${_}`);const S=E.get(
_);if(S)return S.func;if(T===null)return t.placeholder;T===void 0&&(T=d());const C=(()=>{let O;return new s(_,(j,...U)=>{if(O!==T){if(T===null)return;T===void 0&&
(T=d()),O=T}T?.log(_,j,...U)})})();return E.set(_,C),C.func}}),12440:((k,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.LogSeverity=void 0;
var a;(function(p){p.DEFAULT="DEFAULT",p.DEBUG="DEBUG",p.INFO="INFO",p.WARNING="WARNING",p.ERROR="ERROR"})(a||(t.LogSeverity=a={}))}),14826:((k,t,a)=>{var p=a(93651).
stringify,m=a(3197);k.exports=function(v){return{parse:m(v),stringify:p}},k.exports.parse=m(),k.exports.stringify=p}),3197:((k,t,a)=>{var p=null;const m=/(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])/,
v=/(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)/;var y=function(c){
"use strict";var n={strict:!1,storeAsString:!1,alwaysParseAsBig:!1,useNativeBigInt:!1,protoAction:"error",constructorAction:"error"};if(c!=null){if(c.strict===!0&&
(n.strict=!0),c.storeAsString===!0&&(n.storeAsString=!0),n.alwaysParseAsBig=c.alwaysParseAsBig===!0?c.alwaysParseAsBig:!1,n.useNativeBigInt=c.useNativeBigInt===
!0?c.useNativeBigInt:!1,typeof c.constructorAction<"u")if(c.constructorAction==="error"||c.constructorAction==="ignore"||c.constructorAction==="preserve")n.constructorAction=
c.constructorAction;else throw new Error(`Incorrect value for constructorAction option, must be "error", "ignore" or undefined but passed ${c.constructorAction}`);
if(typeof c.protoAction<"u")if(c.protoAction==="error"||c.protoAction==="ignore"||c.protoAction==="preserve")n.protoAction=c.protoAction;else throw new Error(`I\
ncorrect value for protoAction option, must be "error", "ignore" or undefined but passed ${c.protoAction}`)}var u,e,s={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`\

`,r:"\r",t:"	"},l,f=function(A){throw{name:"SyntaxError",message:A,at:u,text:l}},d=function(A){return A&&A!==e&&f("Expected '"+A+"' instead of '"+e+"'"),e=l.charAt(
u),u+=1,e},o=function(){var A,_="";for(e==="-"&&(_="-",d("-"));e>="0"&&e<="9";)_+=e,d();if(e===".")for(_+=".";d()&&e>="0"&&e<="9";)_+=e;if(e==="e"||e==="E")for(_+=
e,d(),(e==="-"||e==="+")&&(_+=e,d());e>="0"&&e<="9";)_+=e,d();if(A=+_,!isFinite(A))f("Bad number");else return p==null&&(p=a(74102)),_.length>15?n.storeAsString?
_:n.useNativeBigInt?BigInt(_):new p(_):n.alwaysParseAsBig?n.useNativeBigInt?BigInt(A):new p(A):A},i=function(){var A,_,h="",S;if(e==='"')for(var C=u;d();){if(e===
'"')return u-1>C&&(h+=l.substring(C,u-1)),d(),h;if(e==="\\"){if(u-1>C&&(h+=l.substring(C,u-1)),d(),e==="u"){for(S=0,_=0;_<4&&(A=parseInt(d(),16),!!isFinite(A));_+=
1)S=S*16+A;h+=String.fromCharCode(S)}else if(typeof s[e]=="string")h+=s[e];else break;C=u}}f("Bad string")},r=function(){for(;e&&e<=" ";)d()},g=function(){switch(e){case"\
t":return d("t"),d("r"),d("u"),d("e"),!0;case"f":return d("f"),d("a"),d("l"),d("s"),d("e"),!1;case"n":return d("n"),d("u"),d("l"),d("l"),null}f("Unexpected '"+e+
"'")},E,T=function(){var A=[];if(e==="["){if(d("["),r(),e==="]")return d("]"),A;for(;e;){if(A.push(E()),r(),e==="]")return d("]"),A;d(","),r()}}f("Bad array")},
w=function(){var A,_=Object.create(null);if(e==="{"){if(d("{"),r(),e==="}")return d("}"),_;for(;e;){if(A=i(),r(),d(":"),n.strict===!0&&Object.hasOwnProperty.call(
_,A)&&f('Duplicate key "'+A+'"'),m.test(A)===!0?n.protoAction==="error"?f("Object contains forbidden prototype property"):n.protoAction==="ignore"?E():_[A]=E():
v.test(A)===!0?n.constructorAction==="error"?f("Object contains forbidden constructor property"):n.constructorAction==="ignore"?E():_[A]=E():_[A]=E(),r(),e==="}")
return d("}"),_;d(","),r()}}f("Bad object")};return E=function(){switch(r(),e){case"{":return w();case"[":return T();case'"':return i();case"-":return o();default:
return e>="0"&&e<="9"?o():g()}},function(A,_){var h;return l=A+"",u=0,e=" ",h=E(),r(),e&&f("Syntax error"),typeof _=="function"?(function S(C,O){var I,j,U=C[O];
return U&&typeof U=="object"&&Object.keys(U).forEach(function(L){j=S(U,L),j!==void 0?U[L]=j:delete U[L]}),_.call(C,O,U)})({"":h},""):h}};k.exports=y}),93651:((k,t,a)=>{
var p=a(74102),m=k.exports;(function(){"use strict";function v(d){return d<10?"0"+d:d}var y=/[\u0000\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g,
c=/[\\\"\x00-\x1f\x7f-\x9f\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g,n,u,e={"\b":"\\b","	":"\\t","\n":"\\\
n","\f":"\\f","\r":"\\r",'"':'\\"',"\\":"\\\\"},s;function l(d){return c.lastIndex=0,c.test(d)?'"'+d.replace(c,function(o){var i=e[o];return typeof i=="string"?
i:"\\u"+("0000"+o.charCodeAt(0).toString(16)).slice(-4)})+'"':'"'+d+'"'}function f(d,o){var i,r,g,E,T=n,w,A=o[d],_=A!=null&&(A instanceof p||p.isBigNumber(A));switch(A&&
typeof A=="object"&&typeof A.toJSON=="function"&&(A=A.toJSON(d)),typeof s=="function"&&(A=s.call(o,d,A)),typeof A){case"string":return _?A:l(A);case"number":return isFinite(
A)?String(A):"null";case"boolean":case"null":case"bigint":return String(A);case"object":if(!A)return"null";if(n+=u,w=[],Object.prototype.toString.apply(A)==="[o\
bject Array]"){for(E=A.length,i=0;i<E;i+=1)w[i]=f(i,A)||"null";return g=w.length===0?"[]":n?`[
`+n+w.join(`,
`+n)+`
`+T+"]":"["+w.join(",")+"]",n=T,g}if(s&&typeof s=="object")for(E=s.length,i=0;i<E;i+=1)typeof s[i]=="string"&&(r=s[i],g=f(r,A),g&&w.push(l(r)+(n?": ":":")+g));else
Object.keys(A).forEach(function(h){var S=f(h,A);S&&w.push(l(h)+(n?": ":":")+S)});return g=w.length===0?"{}":n?`{
`+n+w.join(`,
`+n)+`
`+T+"}":"{"+w.join(",")+"}",n=T,g}}typeof m.stringify!="function"&&(m.stringify=function(d,o,i){var r;if(n="",u="",typeof i=="number")for(r=0;r<i;r+=1)u+=" ";else
typeof i=="string"&&(u=i);if(s=o,o&&typeof o!="function"&&(typeof o!="object"||typeof o.length!="number"))throw new Error("JSON.stringify");return f("",{"":d})})})()}),
38622:((k,t,a)=>{var p=a(93058).Buffer,m=a(76982),v=a(325),y=a(39023),c=`"%s" is not a valid algorithm.
  Supported algorithms are:
  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".`,n="secret must be a string or buffer",
u="key must be a string or a buffer",e="key must be a string, a buffer or an object",s=typeof m.createPublicKey=="function";s&&(u+=" or a KeyObject",n+="or a Ke\
yObject");function l(P){if(!p.isBuffer(P)&&typeof P!="string"&&(!s||typeof P!="object"||typeof P.type!="string"||typeof P.asymmetricKeyType!="string"||typeof P.
export!="function"))throw r(u)}function f(P){if(!p.isBuffer(P)&&typeof P!="string"&&typeof P!="object")throw r(e)}function d(P){if(!p.isBuffer(P)){if(typeof P==
"string")return P;if(!s||typeof P!="object"||P.type!=="secret"||typeof P.export!="function")throw r(n)}}function o(P){return P.replace(/=/g,"").replace(/\+/g,"-").
replace(/\//g,"_")}function i(P){P=P.toString();var b=4-P.length%4;if(b!==4)for(var R=0;R<b;++R)P+="=";return P.replace(/\-/g,"+").replace(/_/g,"/")}function r(P){
var b=[].slice.call(arguments,1),R=y.format.bind(y,P).apply(null,b);return new TypeError(R)}function g(P){return p.isBuffer(P)||typeof P=="string"}function E(P){
return g(P)||(P=JSON.stringify(P)),P}function T(P){return function(R,N){d(N),R=E(R);var D=m.createHmac("sha"+P,N),F=(D.update(R),D.digest("base64"));return o(F)}}
var w,A="timingSafeEqual"in m?function(b,R){return b.byteLength!==R.byteLength?!1:m.timingSafeEqual(b,R)}:function(b,R){return w||(w=a(39732)),w(b,R)};function _(P){
return function(R,N,D){var F=T(P)(R,D);return A(p.from(N),p.from(F))}}function h(P){return function(R,N){f(N),R=E(R);var D=m.createSign("RSA-SHA"+P),F=(D.update(
R),D.sign(N,"base64"));return o(F)}}function S(P){return function(R,N,D){l(D),R=E(R),N=i(N);var F=m.createVerify("RSA-SHA"+P);return F.update(R),F.verify(D,N,"b\
ase64")}}function C(P){return function(R,N){f(N),R=E(R);var D=m.createSign("RSA-SHA"+P),F=(D.update(R),D.sign({key:N,padding:m.constants.RSA_PKCS1_PSS_PADDING,saltLength:m.
constants.RSA_PSS_SALTLEN_DIGEST},"base64"));return o(F)}}function O(P){return function(R,N,D){l(D),R=E(R),N=i(N);var F=m.createVerify("RSA-SHA"+P);return F.update(
R),F.verify({key:D,padding:m.constants.RSA_PKCS1_PSS_PADDING,saltLength:m.constants.RSA_PSS_SALTLEN_DIGEST},N,"base64")}}function I(P){var b=h(P);return function(){
var N=b.apply(null,arguments);return N=v.derToJose(N,"ES"+P),N}}function j(P){var b=S(P);return function(N,D,F){D=v.joseToDer(D,"ES"+P).toString("base64");var M=b(
N,D,F);return M}}function U(){return function(){return""}}function L(){return function(b,R){return R===""}}k.exports=function(b){var R={hs:T,rs:h,ps:C,es:I,none:U},
N={hs:_,rs:S,ps:O,es:j,none:L},D=b.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);if(!D)throw r(c,b);var F=(D[1]||D[3]).toLowerCase(),M=D[2];return{sign:R[F](M),
verify:N[F](M)}}}),33324:((k,t,a)=>{var p=a(78600),m=a(4368),v=["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512"];
t.ALGORITHMS=v,t.sign=p.sign,t.verify=m.verify,t.decode=m.decode,t.isValid=m.isValid,t.createSign=function(c){return new p(c)},t.createVerify=function(c){return new m(
c)}}),41831:((k,t,a)=>{var p=a(93058).Buffer,m=a(2203),v=a(39023);function y(c){if(this.buffer=null,this.writable=!0,this.readable=!0,!c)return this.buffer=p.alloc(
0),this;if(typeof c.pipe=="function")return this.buffer=p.alloc(0),c.pipe(this),this;if(c.length||typeof c=="object")return this.buffer=c,this.writable=!1,process.
nextTick(function(){this.emit("end",c),this.readable=!1,this.emit("close")}.bind(this)),this;throw new TypeError("Unexpected data type ("+typeof c+")")}v.inherits(
y,m),y.prototype.write=function(n){this.buffer=p.concat([this.buffer,p.from(n)]),this.emit("data",n)},y.prototype.end=function(n){n&&this.write(n),this.emit("en\
d",n),this.emit("close"),this.writable=!1,this.readable=!1},k.exports=y}),78600:((k,t,a)=>{var p=a(93058).Buffer,m=a(41831),v=a(38622),y=a(2203),c=a(95126),n=a(
39023);function u(f,d){return p.from(f,d).toString("base64").replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function e(f,d,o){o=o||"utf8";var i=u(c(f),"\
binary"),r=u(c(d),o);return n.format("%s.%s",i,r)}function s(f){var d=f.header,o=f.payload,i=f.secret||f.privateKey,r=f.encoding,g=v(d.alg),E=e(d,o,r),T=g.sign(
E,i);return n.format("%s.%s",E,T)}function l(f){var d=f.secret;if(d=d??f.privateKey,d=d??f.key,/^hs/i.test(f.header.alg)===!0&&d==null)throw new TypeError("secr\
et must be a string or buffer or a KeyObject");var o=new m(d);this.readable=!0,this.header=f.header,this.encoding=f.encoding,this.secret=this.privateKey=this.key=
o,this.payload=new m(f.payload),this.secret.once("close",function(){!this.payload.writable&&this.readable&&this.sign()}.bind(this)),this.payload.once("close",function(){
!this.secret.writable&&this.readable&&this.sign()}.bind(this))}n.inherits(l,y),l.prototype.sign=function(){try{var d=s({header:this.header,payload:this.payload.
buffer,secret:this.secret.buffer,encoding:this.encoding});return this.emit("done",d),this.emit("data",d),this.emit("end"),this.readable=!1,d}catch(o){this.readable=
!1,this.emit("error",o),this.emit("close")}},l.sign=s,k.exports=l}),95126:((k,t,a)=>{var p=a(20181).Buffer;k.exports=function(v){return typeof v=="string"?v:typeof v==
"number"||p.isBuffer(v)?v.toString():JSON.stringify(v)}}),4368:((k,t,a)=>{var p=a(93058).Buffer,m=a(41831),v=a(38622),y=a(2203),c=a(95126),n=a(39023),u=/^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
function e(T){return Object.prototype.toString.call(T)==="[object Object]"}function s(T){if(e(T))return T;try{return JSON.parse(T)}catch{return}}function l(T){var w=T.
split(".",1)[0];return s(p.from(w,"base64").toString("binary"))}function f(T){return T.split(".",2).join(".")}function d(T){return T.split(".")[2]}function o(T,w){
w=w||"utf8";var A=T.split(".")[1];return p.from(A,"base64").toString(w)}function i(T){return u.test(T)&&!!l(T)}function r(T,w,A){if(!w){var _=new Error("Missing\
 algorithm parameter for jws.verify");throw _.code="MISSING_ALGORITHM",_}T=c(T);var h=d(T),S=f(T),C=v(w);return C.verify(S,h,A)}function g(T,w){if(w=w||{},T=c(T),
!i(T))return null;var A=l(T);if(!A)return null;var _=o(T);return(A.typ==="JWT"||w.json)&&(_=JSON.parse(_,w.encoding)),{header:A,payload:_,signature:d(T)}}function E(T){
T=T||{};var w=T.secret;if(w=w??T.publicKey,w=w??T.key,/^hs/i.test(T.algorithm)===!0&&w==null)throw new TypeError("secret must be a string or buffer or a KeyObje\
ct");var A=new m(w);this.readable=!0,this.algorithm=T.algorithm,this.encoding=T.encoding,this.secret=this.publicKey=this.key=A,this.signature=new m(T.signature),
this.secret.once("close",function(){!this.signature.writable&&this.readable&&this.verify()}.bind(this)),this.signature.once("close",function(){!this.secret.writable&&
this.readable&&this.verify()}.bind(this))}n.inherits(E,y),E.prototype.verify=function(){try{var w=r(this.signature.buffer,this.algorithm,this.key.buffer),A=g(this.
signature.buffer,this.encoding);return this.emit("done",w,A),this.emit("data",w),this.emit("end"),this.readable=!1,w}catch(_){this.readable=!1,this.emit("error",
_),this.emit("close")}},E.decode=g,E.isValid=i,E.verify=r,k.exports=E}),93058:((k,t,a)=>{var p=a(20181),m=p.Buffer;function v(c,n){for(var u in c)n[u]=c[u]}m.from&&
m.alloc&&m.allocUnsafe&&m.allocUnsafeSlow?k.exports=p:(v(p,t),t.Buffer=y);function y(c,n,u){return m(c,n,u)}y.prototype=Object.create(m.prototype),v(m,y),y.from=
function(c,n,u){if(typeof c=="number")throw new TypeError("Argument must not be a number");return m(c,n,u)},y.alloc=function(c,n,u){if(typeof c!="number")throw new TypeError(
"Argument must be a number");var e=m(c);return n!==void 0?typeof u=="string"?e.fill(n,u):e.fill(n):e.fill(0),e},y.allocUnsafe=function(c){if(typeof c!="number")
throw new TypeError("Argument must be a number");return m(c)},y.allocUnsafeSlow=function(c){if(typeof c!="number")throw new TypeError("Argument must be a number");
return p.SlowBuffer(c)}}),36128:((k,t,a)=>{"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.GCE_LINUX_BIOS_PATHS=void 0,t.isGoogleCloudServerless=
c,t.isGoogleComputeEngineLinux=n,t.isGoogleComputeEngineMACAddress=u,t.isGoogleComputeEngine=e,t.detectGCPResidency=s;const p=a(79896),m=a(70857);t.GCE_LINUX_BIOS_PATHS=
{BIOS_DATE:"/sys/class/dmi/id/bios_date",BIOS_VENDOR:"/sys/class/dmi/id/bios_vendor"};const v=/^42:01/,y=["CLOUD_RUN_JOB","FUNCTION_NAME","K_SERVICE","CLOUD_RUN\
_WORKER_POOL"];function c(){return y.some(l=>!!process.env[l])}function n(){if((0,m.platform)()!=="linux")return!1;try{(0,p.statSync)(t.GCE_LINUX_BIOS_PATHS.BIOS_DATE);
const l=(0,p.readFileSync)(t.GCE_LINUX_BIOS_PATHS.BIOS_VENDOR,"utf8");return/Google/.test(l)}catch{return!1}}function u(){const l=(0,m.networkInterfaces)();for(const f of Object.
values(l))if(f){for(const{mac:d}of f)if(v.test(d))return!0}return!1}function e(){return n()||u()}function s(){return c()||e()}}),69595:(function(k,t,a){"use str\
ict";var p=this&&this.__createBinding||(Object.create?(function(b,R,N,D){D===void 0&&(D=N);var F=Object.getOwnPropertyDescriptor(R,N);(!F||("get"in F?!R.__esModule:
F.writable||F.configurable))&&(F={enumerable:!0,get:function(){return R[N]}}),Object.defineProperty(b,D,F)}):(function(b,R,N,D){D===void 0&&(D=N),b[D]=R[N]})),m=this&&
this.__setModuleDefault||(Object.create?(function(b,R){Object.defineProperty(b,"default",{enumerable:!0,value:R})}):function(b,R){b.default=R}),v=this&&this.__importStar||
(function(){var b=function(R){return b=Object.getOwnPropertyNames||function(N){var D=[];for(var F in N)Object.prototype.hasOwnProperty.call(N,F)&&(D[D.length]=F);
return D},b(R)};return function(R){if(R&&R.__esModule)return R;var N={};if(R!=null)for(var D=b(R),F=0;F<D.length;F++)D[F]!=="default"&&p(N,R,D[F]);return m(N,R),
N}})(),y=this&&this.__exportStar||function(b,R){for(var N in b)N!=="default"&&!Object.prototype.hasOwnProperty.call(R,N)&&p(R,b,N)};Object.defineProperty(t,"__e\
sModule",{value:!0}),t.gcpResidencyCache=t.METADATA_SERVER_DETECTION=t.HEADERS=t.HEADER_VALUE=t.HEADER_NAME=t.SECONDARY_HOST_ADDRESS=t.HOST_ADDRESS=t.BASE_PATH=
void 0,t.instance=i,t.project=r,t.universe=g,t.bulk=E,t.isAvailable=I,t.resetIsAvailableCache=j,t.getGCPResidency=U,t.setGCPResidency=L,t.requestTimeout=P;const c=a(
17842),n=a(14826),u=a(36128),e=v(a(81577));t.BASE_PATH="/computeMetadata/v1",t.HOST_ADDRESS="http://169.254.169.254",t.SECONDARY_HOST_ADDRESS="http://metadata.g\
oogle.internal.",t.HEADER_NAME="Metadata-Flavor",t.HEADER_VALUE="Google",t.HEADERS=Object.freeze({[t.HEADER_NAME]:t.HEADER_VALUE});const s=e.log("gcp-metadata");
t.METADATA_SERVER_DETECTION=Object.freeze({"assume-present":"don't try to ping the metadata server, but assume it's present",none:"don't try to ping the metadat\
a server, but don't try to use it either","bios-only":"treat the result of a BIOS probe as canonical (don't fall back to pinging)","ping-only":"skip the BIOS pr\
obe, and go straight to pinging"});function l(b){return b||(b=process.env.GCE_METADATA_IP||process.env.GCE_METADATA_HOST||t.HOST_ADDRESS),/^https?:\/\//.test(b)||
(b=`http://${b}`),new URL(t.BASE_PATH,b).href}function f(b){Object.keys(b).forEach(R=>{switch(R){case"params":case"property":case"headers":break;case"qs":throw new Error(
"'qs' is not a valid configuration option. Please use 'params' instead.");default:throw new Error(`'${R}' is not a valid configuration option.`)}})}async function d(b,R={},N=3,D=!1){
const F=new Headers(t.HEADERS);let M="",B={};if(typeof b=="object"){const G=b;new Headers(G.headers).forEach(($,W)=>F.set(W,$)),M=G.metadataKey,B=G.params||B,N=
G.noResponseRetries||N,D=G.fastFail||D}else M=b;typeof R=="string"?M+=`/${R}`:(f(R),R.property&&(M+=`/${R.property}`),new Headers(R.headers).forEach((G,$)=>F.set(
$,G)),B=R.params||B);const K=D?o:c.request,J={url:`${l()}/${M}`,headers:F,retryConfig:{noResponseRetries:N},params:B,responseType:"text",timeout:P()};s.debug("i\
nstance request %j",J);const x=await K(J);s.debug("instance metadata is %s",x.data);const H=x.headers.get(t.HEADER_NAME);if(H!==t.HEADER_VALUE)throw new RangeError(
`Invalid response from metadata service: incorrect ${t.HEADER_NAME} header. Expected '${t.HEADER_VALUE}', got ${H?`'${H}'`:"no header"}`);if(typeof x.data=="str\
ing")try{return n.parse(x.data)}catch{}return x.data}async function o(b){const R={...b,url:b.url?.toString().replace(l(),l(t.SECONDARY_HOST_ADDRESS))},N=(0,c.request)(
b),D=(0,c.request)(R);try{return await Promise.any([N,D])}catch(F){throw F instanceof AggregateError&&!F.message&&(F.message="All promises were rejected"),F}}function i(b){
return d("instance",b)}function r(b){return d("project",b)}function g(b){return d("universe",b)}async function E(b){const R={};return await Promise.all(b.map(N=>(async()=>{
const D=await d(N),F=N.metadataKey;R[F]=D})())),R}function T(){return process.env.DETECT_GCP_RETRIES?Number(process.env.DETECT_GCP_RETRIES):0}let w;const A=new Set(
["EHOSTDOWN","EHOSTUNREACH","ENETUNREACH","ENOENT","ENOTFOUND","ECONNREFUSED","ConnectionRefused","FailedToOpenSocket"]),_=new Set(["AbortError","TimeoutError"]),
h=new Set(["aborted","request-timeout"]),S=20;function C(b){return typeof b=="object"&&b!==null}function O(b,R=new Set,N=0){if(!C(b)||R.has(b)||N>S)return["UNKN\
OWN"];if(R.add(b),b.name==="AggregateError"&&Array.isArray(b.errors))return b.errors.length===0?["UNKNOWN"]:b.errors.flatMap(F=>O(F,R,N+1));if(b.name!==void 0&&
_.has(b.name)||b.code!==void 0&&_.has(b.code)||b.type!==void 0&&h.has(b.type))return["ETIMEDOUT"];if((typeof b.code=="string"||typeof b.code=="number")&&b.code!==
"")return[String(b.code)];const D=b.cause??b.error;return D!==void 0?O(D,R,N+1):["UNKNOWN"]}async function I(){if(process.env.METADATA_SERVER_DETECTION){const b=process.
env.METADATA_SERVER_DETECTION.trim().toLocaleLowerCase();if(!(b in t.METADATA_SERVER_DETECTION))throw new RangeError(`Unknown \`METADATA_SERVER_DETECTION\` env va\
riable. Got \`${b}\`, but it should be \`${Object.keys(t.METADATA_SERVER_DETECTION).join("`, `")}\`, or unset`);switch(b){case"assume-present":return!0;case"non\
e":return!1;case"bios-only":return U();case"ping-only":}}try{return w===void 0&&(w=(async()=>{try{return await d("instance",void 0,T(),!(process.env.GCE_METADATA_IP||
process.env.GCE_METADATA_HOST)),!0}catch(b){if(process.env.DEBUG_AUTH&&console.info(b),!C(b))return process.emitWarning(`received unexpected error = ${String(b)}\
 code = UNKNOWN`,"MetadataLookupWarning"),!1;if(b.type==="request-timeout"||b.response?.status===404)return!1;const R=O(b);if(!(R.length>0&&R.every(D=>A.has(D)))){
const D=[...new Set(R)].join(", ");process.emitWarning(`received unexpected error = ${b.message} code = ${D}`,"MetadataLookupWarning")}return!1}})()),await w}catch{
return!1}}function j(){w=void 0}t.gcpResidencyCache=null;function U(){return t.gcpResidencyCache===null&&L(),t.gcpResidencyCache}function L(b=null){t.gcpResidencyCache=
b!==null?b:(0,u.detectGCPResidency)()}function P(){return U()?0:3e3}y(a(36128),t)}),38823:((k,t,a)=>{"use strict";const p=a(66495);k.exports={pkg:p}}),65470:((k,t,a)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.USER_AGENT=t.PRODUCT_NAME=t.pkg=void 0;const p=a(96066);t.pkg=p;const m="google-api-nodejs-clien\
t";t.PRODUCT_NAME=m;const v=`${m}/${p.version}`;t.USER_AGENT=v}),66495:(k=>{"use strict";k.exports=JSON.parse('{"name":"gaxios","version":"8.3.3"}')}),96066:(k=>{
"use strict";k.exports=JSON.parse('{"name":"google-auth-library","version":"11.3.4"}')})};
