"use strict";exports.id=6752,exports.ids=[6752],exports.modules={24371:((K,c,r)=>{var n;const B=r(23701),l=r(30883),G=r(30628),V=r(92724),Z=r(92724),C=r(57405),U=r(3650),y=r(
76672),O=r(87223),f=r(53137),I=r(92724),t=r(92724),e=r(68707),A=r(3440),{InvalidArgumentError:u}=e,s=r(56615),h=r(59136),p=r(92724),{MockCallHistory:R,MockCallHistoryLog:S}=r(
92724),o=r(92724),g=r(92724),w=r(92724),Q=r(92724),N=r(92724),{getGlobalDispatcher:Y,setGlobalDispatcher:E}=r(32581),D=r(58155),L=r(8754);Object.assign(l.prototype,
s),n=l,n=B,n=G,n=V,n=Z,n=C,n=U,K.exports.kT=y,n=O,K.exports.EnvHttpProxyAgent=f,n=I,n=t,n=N,n=D,n=L,n={redirect:r(92724),responseError:r(92724),retry:r(92724),dump:r(
92724),dns:r(92724),cache:r(92724),decompress:r(92724),deduplicate:r(92724)},n={MemoryCacheStore:r(92724)},n=r(92724),n=h,n=e,n={parseHeaders:A.parseHeaders,headerNameToString:A.
headerNameToString};function M(we){return(m,Ce,We)=>{if(typeof Ce=="function"&&(We=Ce,Ce=null),!m||typeof m!="string"&&typeof m!="object"&&!(m instanceof URL))throw new u(
"invalid url");if(Ce!=null&&typeof Ce!="object")throw new u("invalid opts");if(Ce&&Ce.path!=null){if(typeof Ce.path!="string")throw new u("invalid opts.path");let Re=Ce.
path;Ce.path.startsWith("/")||(Re=`/${Re}`),m=new URL(A.parseOrigin(m).origin+Re)}else Ce||(Ce=typeof m=="object"?m:{}),m=A.parseURL(m);const{agent:ze,dispatcher:tt=Y(),
...je}=Ce;if(ze)throw new u("unsupported opts.agent. Did you mean opts.client?");return we.call(tt,{...je,origin:m.origin,path:m.search?`${m.pathname}${m.search}`:
m.pathname,method:Ce.method||(Ce.body?"PUT":"GET")},We)}}n=E,n=Y;const b=r(54398).fetch,$=typeof __filename<"u"?__filename:void 0;function _(we,m){if(!we||typeof we!=
"object")return;const Ce=typeof we.stack=="string"?we.stack:"",We=m.replace(/\\/g,"/");if(Ce&&(Ce.includes(m)||Ce.includes(We)))return;const ze={};if(Error.captureStackTrace(
ze,_),!ze.stack)return;const tt=ze.stack.split(`
`).slice(1).join(`
`);we.stack=Ce?`${Ce}
${tt}`:ze.stack}K.exports.fetch=function(m,Ce=void 0){return b(m,Ce).catch(We=>{throw $?_(We,$):We&&typeof We=="object"&&Error.captureStackTrace(We,K.exports.fetch),
We})},K.exports.Headers=r(60660).Headers,K.exports.Response=r(99051).Response,K.exports.Request=r(9967).Request,K.exports.FormData=r(35910).FormData;const{setGlobalOrigin:le,
getGlobalOrigin:ee}=r(51059);n=le,n=ee;const{CacheStorage:z}=r(3245),{kConstruct:P}=r(36443);n=new z(P);const{deleteCookie:Be,getCookies:Qe,getSetCookies:ye,setCookie:Ae,
parseCookie:re}=r(79061);n=Be,n=Qe,n=ye,n=Ae,n=re;const{parseMIMEType:se,serializeAMimeType:Ee}=r(51900);n=se,n=Ee;const{CloseEvent:me,ErrorEvent:pe,MessageEvent:Ze}=r(
92724),{WebSocket:ke,ping:oe}=r(92724);K.exports.kb=ke,K.exports.rd=me,K.exports.NN=pe,K.exports.aM=Ze,n=oe,r(92724).WebSocketStream,r(92724).WebSocketError,K.exports.
request=M(s.request),n=M(s.stream),n=M(s.pipeline),n=M(s.connect),n=M(s.upgrade),n=p,n=R,n=S,n=g,n=o,n=w,n=Q;const{EventSource:fe}=r(92724);K.exports.GD=fe;function ce(){
globalThis.fetch=K.exports.fetch,globalThis.Headers=K.exports.Headers,globalThis.Response=K.exports.Response,globalThis.Request=K.exports.Request,globalThis.FormData=
K.exports.FormData,globalThis.WebSocket=K.exports.kb,globalThis.CloseEvent=K.exports.rd,globalThis.ErrorEvent=K.exports.NN,globalThis.MessageEvent=K.exports.aM,
globalThis.EventSource=K.exports.GD}n=ce}),80158:((K,c,r)=>{const{addAbortListener:n}=r(3440),{RequestAbortedError:B}=r(68707),l=Symbol("kListener"),G=Symbol("k\
Signal");function V(U){U.abort?U.abort(U[G]?.reason):U.reason=U[G]?.reason??new B,C(U)}function Z(U,y){if(U.reason=null,U[G]=null,U[l]=null,!!y){if(y.aborted){V(
U);return}U[G]=y,U[l]=()=>{V(U)},n(U[G],U[l])}}function C(U){U[G]&&("removeEventListener"in U[G]?U[G].removeEventListener("abort",U[l]):U[G].removeListener("abo\
rt",U[l]),U[G]=null,U[l]=null)}K.exports={addSignal:Z,removeSignal:C}}),34660:((K,c,r)=>{const n=r(34589),{AsyncResource:B}=r(16698),{InvalidArgumentError:l,SocketError:G}=r(
68707),V=r(3440),{addSignal:Z,removeSignal:C}=r(80158);class U extends B{constructor(f,I){if(!f||typeof f!="object")throw new l("invalid opts");if(typeof I!="fu\
nction")throw new l("invalid callback");const{signal:t,opaque:e,responseHeaders:A}=f;if(t&&typeof t.on!="function"&&typeof t.addEventListener!="function")throw new l(
"signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=e||null,this.responseHeaders=A||null,this.callback=I,this.abort=null,Z(this,
t)}onRequestStart(f,I){if(this.reason){f.abort(this.reason);return}n(this.callback),this.abort=t=>f.abort(t),this.context=I}onResponseStart(){throw new G("bad c\
onnect",null)}onRequestUpgrade(f,I,t,e){const{callback:A,opaque:u,context:s}=this;C(this),this.callback=null;let h=t;const p=f?.rawHeaders;h!=null&&(h=this.responseHeaders===
"raw"?V.parseRawHeaders(p):t),this.runInAsyncScope(A,null,null,{statusCode:I,headers:h,socket:e,opaque:u,context:s})}onResponseError(f,I){const{callback:t,opaque:e}=this;
C(this),t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(t,null,I,{opaque:e})}))}}function y(O,f){if(f===void 0)return new Promise((I,t)=>{y.call(
this,O,(e,A)=>e?t(e):I(A))});try{const I=new U(O,f),t={...O,method:"CONNECT"};this.dispatch(t,I)}catch(I){if(typeof f!="function")throw I;const t=O?.opaque;queueMicrotask(
()=>f(I,{opaque:t}))}}K.exports=y}),76862:((K,c,r)=>{const{Readable:n,Duplex:B,PassThrough:l}=r(57075),G=r(34589),{AsyncResource:V}=r(16698),{InvalidArgumentError:Z,
InvalidReturnValueError:C,RequestAbortedError:U}=r(68707),y=r(3440),{kBodyUsed:O}=r(36443),{addSignal:f,removeSignal:I}=r(80158);function t(){}const e=Symbol("r\
esume");class A extends n{constructor(){super({autoDestroy:!0}),this[e]=null,this[O]=!0}_read(){const{[e]:R}=this;R&&(this[e]=null,R())}_destroy(R,S){this._read(),
S(R)}}class u extends n{constructor(R){super({autoDestroy:!0}),this[e]=R}_read(){this[e]()}_destroy(R,S){!R&&!this._readableState.endEmitted&&(R=new U),S(R)}}class s extends V{constructor(R,S){
if(!R||typeof R!="object")throw new Z("invalid opts");if(typeof S!="function")throw new Z("invalid handler");const{signal:o,method:g,opaque:w,onInfo:Q,responseHeaders:N}=R;
if(o&&typeof o.on!="function"&&typeof o.addEventListener!="function")throw new Z("signal must be an EventEmitter or EventTarget");if(g==="CONNECT")throw new Z("\
invalid method");if(Q&&typeof Q!="function")throw new Z("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=w||null,this.responseHeaders=N||null,this.
handler=S,this.abort=null,this.context=null,this.onInfo=Q||null,this.req=new A().on("error",t),this.ret=new B({readableObjectMode:R.objectMode,autoDestroy:!0,read:()=>{
const{body:Y}=this;Y?.resume&&Y.resume()},write:(Y,E,D)=>{const{req:L}=this;L.push(Y,E)||L._readableState.destroyed?D():L[e]=D},destroy:(Y,E)=>{const{body:D,req:L,
res:k,ret:M,abort:b}=this;!Y&&!M._readableState.endEmitted&&(Y=new U),b&&Y&&b(),y.destroy(D,Y),y.destroy(L,Y),y.destroy(k,Y),I(this),E(Y)}}).on("prefinish",()=>{
const{req:Y}=this;Y.push(null)}),this.res=null,f(this,o)}onRequestStart(R,S){const{res:o}=this;if(this.reason){R.abort(this.reason);return}G(!o,"pipeline cannot\
 be retried"),this.abort=g=>R.abort(g),this.context=S}onResponseStart(R,S,o,g){const{opaque:w,handler:Q,context:N}=this;if(S<200){if(this.onInfo){const E=R?.rawHeaders,
D=this.responseHeaders==="raw"?y.parseRawHeaders(E):o;this.onInfo({statusCode:S,headers:D})}return}this.res=new u(()=>R.resume());let Y;try{this.handler=null;const E=R?.
rawHeaders,D=this.responseHeaders==="raw"?y.parseRawHeaders(E):o;Y=this.runInAsyncScope(Q,null,{statusCode:S,headers:D,opaque:w,body:this.res,context:N})}catch(E){
throw this.res.on("error",t),E}if(!Y||typeof Y.on!="function")throw new C("expected Readable");Y.on("data",E=>{const{ret:D,body:L}=this;!D.push(E)&&L.pause&&L.pause()}).
on("error",E=>{const{ret:D}=this;y.destroy(D,E)}).on("end",()=>{const{ret:E}=this;E.push(null)}).on("close",()=>{const{ret:E}=this;E._readableState.ended||y.destroy(
E,new U)}),this.body=Y}onResponseData(R,S){const{res:o}=this;o.push(S)===!1&&R.pause()}onResponseEnd(R,S){const{res:o}=this;o.push(null)}onResponseError(R,S){const{
ret:o}=this;this.handler=null,y.destroy(o,S)}}function h(p,R){try{const S=new s(p,R);return this.dispatch({...p,body:S.req},S),S.ret}catch(S){return new l().destroy(
S)}}K.exports=h}),14043:((K,c,r)=>{const n=r(34589),{AsyncResource:B}=r(16698),{Readable:l}=r(49927),{InvalidArgumentError:G,RequestAbortedError:V}=r(68707),Z=r(
3440);function C(){}class U extends B{constructor(f,I){if(!f||typeof f!="object")throw new G("invalid opts");const{signal:t,method:e,opaque:A,body:u,onInfo:s,responseHeaders:h,
highWaterMark:p}=f;try{if(typeof I!="function")throw new G("invalid callback");if(p!=null&&(!Number.isFinite(p)||p<0))throw new G("invalid highWaterMark");if(t&&
typeof t.on!="function"&&typeof t.addEventListener!="function")throw new G("signal must be an EventEmitter or EventTarget");if(e==="CONNECT")throw new G("invali\
d method");if(s&&typeof s!="function")throw new G("invalid onInfo callback");super("UNDICI_REQUEST")}catch(R){throw Z.isStream(u)&&Z.destroy(u.on("error",C),R),
R}this.method=e,this.responseHeaders=h||null,this.opaque=A||null,this.callback=I,this.res=null,this.abort=null,this.body=u,this.trailers={},this.context=null,this.
controller=null,this.onInfo=s||null,this.highWaterMark=p,this.reason=null,this.removeAbortListener=null,t?.aborted?this.reason=t.reason??new V:t&&(this.removeAbortListener=
Z.addAbortListener(t,()=>{if(this.reason=t.reason??new V,this.res){const R=this.res;this.res=null,Z.destroy(R.on("error",C),this.reason)}else this.abort&&this.abort(
this.reason)}))}onRequestStart(f,I){if(this.reason){f.abort(this.reason);return}n(this.callback),this.controller=f,this.abort=t=>f.abort(t),this.context=I}onResponseStart(f,I,t,e){
const{callback:A,opaque:u,context:s,responseHeaders:h,highWaterMark:p}=this,R=f?.rawHeaders,S=h==="raw"?Z.parseRawHeaders(R):t;if(I<200){this.onInfo&&this.onInfo(
{statusCode:I,headers:S});return}const o=t,g=o?.["content-type"],w=o?.["content-length"],Q=new l({resume:()=>f.resume(),abort:N=>f.abort(N),contentType:g,contentLength:this.
method!=="HEAD"&&w?Number(w):null,highWaterMark:p});if(this.removeAbortListener&&(Q.on("close",this.removeAbortListener),this.removeAbortListener=null),this.callback=
null,this.res=Q,A!==null)try{this.runInAsyncScope(A,null,null,{statusCode:I,statusText:e,headers:S,trailers:this.trailers,opaque:u,body:Q,context:s})}catch(N){this.
res=null,Z.destroy(Q.on("error",C),N),queueMicrotask(()=>{throw N})}}onResponseData(f,I){this.res&&this.res.push(I)===!1&&f.pause()}onResponseEnd(f,I){if(I&&typeof I==
"object")for(const t of Object.keys(I))t==="__proto__"?Object.defineProperty(this.trailers,t,{value:I[t],enumerable:!0,configurable:!0,writable:!0}):this.trailers[t]=
I[t];this.res?.push(null)}onResponseError(f,I){const{res:t,callback:e,body:A,opaque:u}=this;e&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(e,null,
I,{opaque:u})})),t&&(this.res=null,queueMicrotask(()=>{Z.destroy(t.on("error",C),I)})),A&&(this.body=null,Z.isStream(A)&&(A.on("error",C),Z.destroy(A,I))),this.
removeAbortListener&&(this.removeAbortListener(),this.removeAbortListener=null)}}function y(O,f){if(f===void 0)return new Promise((I,t)=>{y.call(this,O,(e,A)=>e?
t(e):I(A))});try{const I=new U(O,f);this.dispatch(O,I)}catch(I){if(typeof f!="function")throw I;const t=O?.opaque;queueMicrotask(()=>f(I,{opaque:t}))}}K.exports=
y,K.exports.RequestHandler=U}),3560:((K,c,r)=>{const n=r(34589),{AsyncResource:B}=r(16698),{InvalidArgumentError:l,InvalidReturnValueError:G}=r(68707),V=r(3440),
{addSignal:Z,removeSignal:C}=r(80158);function U(){}function y(e){return e.errored??e.writableErrored??e._writableState?.errored}function O(){const e=new Error(
"Premature close");return e.code="ERR_STREAM_PREMATURE_CLOSE",e}function f(e,A){let u=!1;const s=()=>{e.removeListener("close",p),e.removeListener("error",R),e.
removeListener("finish",S)},h=(o,g=!1)=>{u||(u=!0,s(),A(o,g))},p=()=>{const o=y(e);h(o??(e.writableFinished?void 0:O()))},R=o=>h(o,!0),S=()=>h();e.on("close",p),
e.on("error",R),e.on("finish",S),e.closed?process.nextTick(p):e.writableFinished&&process.nextTick(S)}class I extends B{constructor(A,u,s){if(!A||typeof A!="obj\
ect")throw new l("invalid opts");const{signal:h,method:p,opaque:R,body:S,onInfo:o,responseHeaders:g}=A;try{if(typeof s!="function")throw new l("invalid callback");
if(typeof u!="function")throw new l("invalid factory");if(h&&typeof h.on!="function"&&typeof h.addEventListener!="function")throw new l("signal must be an Event\
Emitter or EventTarget");if(p==="CONNECT")throw new l("invalid method");if(o&&typeof o!="function")throw new l("invalid onInfo callback");super("UNDICI_STREAM")}catch(w){
throw V.isStream(S)&&V.destroy(S.on("error",U),w),w}this.responseHeaders=g||null,this.opaque=R||null,this.factory=u,this.callback=s,this.res=null,this.abort=null,
this.context=null,this.controller=null,this.trailers=null,this.body=S,this.onInfo=o||null,V.isStream(S)&&S.on("error",w=>{this.onResponseError(this.controller,w)}),
Z(this,h)}onRequestStart(A,u){if(this.reason){A.abort(this.reason);return}n(this.callback),this.controller=A,this.abort=s=>A.abort(s),this.context=u}onResponseStart(A,u,s,h){
const{factory:p,opaque:R,context:S,responseHeaders:o}=this,g=A?.rawHeaders,w=o==="raw"?V.parseRawHeaders(g):s;if(u<200){this.onInfo&&this.onInfo({statusCode:u,headers:w});
return}if(this.factory=null,p===null)return;const Q=this.runInAsyncScope(p,null,{statusCode:u,headers:w,opaque:R,context:S});if(!Q||typeof Q.write!="function"||
typeof Q.end!="function"||typeof Q.on!="function")throw new G("expected Writable");f(Q,(Y,E)=>{const{callback:D,res:L,opaque:k,trailers:M,abort:b}=this;this.res=
null,(Y||!L?.readable)&&V.destroy(L,E?void 0:Y),this.callback=null,this.runInAsyncScope(D,null,Y||null,{opaque:k,trailers:M}),Y&&b(Y)}),Q.on("drain",()=>A.resume()),
this.res=Q,(Q.writableNeedDrain!==void 0?Q.writableNeedDrain:Q._writableState?.needDrain)===!0&&A.pause()}onResponseData(A,u){const{res:s}=this;s&&s.write(u)===
!1&&A.pause()}onResponseEnd(A,u){const{res:s}=this;C(this),s&&(u&&typeof u=="object"&&(this.trailers=u),s.end())}onResponseError(A,u){const{res:s,callback:h,opaque:p,
body:R}=this;C(this),this.factory=null,s?(this.res=null,V.destroy(s,u)):h&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(h,null,u,{opaque:p})})),
R&&(this.body=null,V.destroy(R,u))}}function t(e,A,u){if(u===void 0)return new Promise((s,h)=>{t.call(this,e,A,(p,R)=>p?h(p):s(R))});try{const s=new I(e,A,u);this.
dispatch(e,s)}catch(s){if(typeof u!="function")throw s;const h=e?.opaque;queueMicrotask(()=>u(s,{opaque:h}))}}K.exports=t}),61882:((K,c,r)=>{const{InvalidArgumentError:n,
SocketError:B}=r(68707),{AsyncResource:l}=r(16698),G=r(34589),V=r(3440),{kHTTP2Stream:Z}=r(36443),{addSignal:C,removeSignal:U}=r(80158);class y extends l{constructor(I,t){
if(!I||typeof I!="object")throw new n("invalid opts");if(typeof t!="function")throw new n("invalid callback");const{signal:e,opaque:A,responseHeaders:u}=I;if(e&&
typeof e.on!="function"&&typeof e.addEventListener!="function")throw new n("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=
u||null,this.opaque=A||null,this.callback=t,this.abort=null,this.context=null,C(this,e)}onRequestStart(I,t){if(this.reason){I.abort(this.reason);return}G(this.callback),
this.abort=e=>I.abort(e),this.context=t}onResponseStart(){throw new B("bad upgrade",null)}onRequestUpgrade(I,t,e,A){const u=A[Z]===!0?200:101;if(t!==u){const o=A[Z]===
!0?null:V.getSocketInfo(A);I.abort(new B("bad upgrade",o));return}const{callback:s,opaque:h,context:p}=this;U(this),this.callback=null;const R=I?.rawHeaders,S=this.
responseHeaders==="raw"?V.parseRawHeaders(R):e;this.runInAsyncScope(s,null,null,{headers:S,socket:A,opaque:h,context:p})}onResponseError(I,t){const{callback:e,opaque:A}=this;
U(this),e&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(e,null,t,{opaque:A})}))}}function O(f,I){if(I===void 0)return new Promise((t,e)=>{O.call(
this,f,(A,u)=>A?e(A):t(u))});try{const t=new y(f,I),e={...f,method:f.method||"GET",upgrade:f.protocol||"Websocket"};this.dispatch(e,t)}catch(t){if(typeof I!="fu\
nction")throw t;const e=f?.opaque;queueMicrotask(()=>I(t,{opaque:e}))}}K.exports=O}),56615:((K,c,r)=>{K.exports.request=r(14043),K.exports.stream=r(3560),K.exports.
pipeline=r(76862),K.exports.upgrade=r(61882),K.exports.connect=r(34660)}),49927:((K,c,r)=>{const n=r(34589),{addAbortListener:B}=r(78474),{Readable:l}=r(57075),
{RequestAbortedError:G,NotSupportedError:V,InvalidArgumentError:Z,AbortError:C}=r(68707),U=r(3440),y=Symbol("kConsume"),O=Symbol("kReading"),f=Symbol("kBody"),I=Symbol(
"kAbort"),t=Symbol("kContentType"),e=Symbol("kContentLength"),A=Symbol("kUsed"),u=Symbol("kBytesRead"),s=()=>{};class h extends l{constructor({resume:D,abort:L,
contentType:k="",contentLength:M,highWaterMark:b=64*1024}){super({autoDestroy:!0,read:D,highWaterMark:b}),this._readableState.dataEmitted=!1,this[I]=L,this[y]=null,
this[u]=0,this[f]=null,this[A]=!1,this[t]=k,this[e]=Number.isFinite(M)?M:null,this[O]=!1}_destroy(D,L){!D&&!this._readableState.endEmitted&&(D=new G),D&&this[I](),
this[A]?L(D):setImmediate(L,D)}on(D,L){return(D==="data"||D==="readable")&&(this[O]=!0,this[A]=!0),super.on(D,L)}addListener(D,L){return this.on(D,L)}off(D,L){const k=super.
off(D,L);return(D==="data"||D==="readable")&&(this[O]=this.listenerCount("data")>0||this.listenerCount("readable")>0),k}removeListener(D,L){return this.off(D,L)}push(D){
return D&&(this[u]+=D.length,this[y])?(N(this[y],D),this[O]?super.push(D):!0):super.push(D)}text(){return S(this,"text")}json(){return S(this,"json")}blob(){return S(
this,"blob")}bytes(){return S(this,"bytes")}arrayBuffer(){return S(this,"arrayBuffer")}async formData(){throw new V}get bodyUsed(){return U.isDisturbed(this)}get body(){
return this[f]||(this[f]=ReadableStream.from(this),this[y]&&(this[f].getReader(),n(this[f].locked))),this[f]}dump(D){const L=D?.signal;if(L!=null&&(typeof L!="o\
bject"||!("aborted"in L)))return Promise.reject(new Z("signal must be an AbortSignal"));const k=D?.limit&&Number.isFinite(D.limit)?D.limit:128*1024;return L?.aborted?
Promise.reject(L.reason??new C):this._readableState.closeEmitted?Promise.resolve(null):new Promise((M,b)=>{if((this[e]&&this[e]>k||this[u]>k)&&this.destroy(new C),
L){const _=B(L,()=>{this.destroy(L.reason??new C)});this.on("close",function(){_[Symbol.dispose](),L.aborted?b(L.reason??new C):M(null)})}else this.on("close",M);
this.on("error",s).on("data",()=>{this[u]>k&&this.destroy()}).resume()})}setEncoding(D){return Buffer.isEncoding(D)&&super.setEncoding(D),this}}function p(E){return E[f]?.
locked===!0||E[y]!==null}function R(E){return U.isDisturbed(E)||p(E)}function S(E,D){return n(!E[y]),new Promise((L,k)=>{if(R(E)){const M=E._readableState;M.destroyed&&
M.closeEmitted===!1?E.on("error",k).on("close",()=>{k(new TypeError("unusable"))}):k(M.errored??new TypeError("unusable"))}else queueMicrotask(()=>{E[y]={type:D,
stream:E,resolve:L,reject:k,length:0,body:[]},E.on("error",function(M){Y(this[y],M)}).on("close",function(){this[y].body!==null&&Y(this[y],new G)}),o(E[y])})})}
function o(E){if(E.body===null)return;const{_readableState:D}=E.stream;if(D.bufferIndex){const k=D.bufferIndex,M=D.buffer.length;for(let b=k;b<M;b++)N(E,D.buffer[b])}else
for(const k of D.buffer)N(E,k);const L=D.decoder;if(L!=null&&L.lastNeed>0&&N(E,Buffer.from(L.lastChar.subarray(0,L.lastTotal-L.lastNeed))),D.endEmitted){Q(E,D.encoding);
return}for(E.stream.on("end",function(){Q(this[y],this._readableState.encoding)}),E.stream.resume();E.stream.read()!=null;);}function g(E,D,L){if(E.length===0||
D===0)return"";const k=E.length===1?E[0]:Buffer.concat(E,D),M=k.length,b=M>2&&k[0]===239&&k[1]===187&&k[2]===191?3:0;return!L||L==="utf8"||L==="utf-8"?k.utf8Slice(
b,M):k.subarray(b,M).toString(L)}function w(E,D){if(E.length===0||D===0)return new Uint8Array(0);if(E.length===1)return new Uint8Array(E[0]);const L=new Uint8Array(
Buffer.allocUnsafeSlow(D).buffer);let k=0;for(let M=0;M<E.length;++M){const b=E[M];L.set(b,k),k+=b.length}return L}function Q(E,D){const{type:L,body:k,resolve:M,
stream:b,length:$}=E;try{L==="text"?M(g(k,$,D)):L==="json"?M(JSON.parse(g(k,$,D))):L==="arrayBuffer"?M(w(k,$).buffer):L==="blob"?M(new Blob(k,{type:b[t]})):L===
"bytes"&&M(w(k,$)),Y(E)}catch(_){b.destroy(_)}}function N(E,D){E.body!==null&&(typeof D=="string"&&(D=Buffer.from(D,E.stream._readableState.encoding)),E.length+=
D.length,E.body.push(D))}function Y(E,D){E.body!==null&&(D?E.reject(D):E.resolve(),E.type=null,E.stream=null,E.resolve=null,E.reject=null,E.length=0,E.body=null)}
K.exports={Readable:h,chunksDecode:g}}),59136:((K,c,r)=>{const n=r(77030),B=r(34589),l=r(3440),{InvalidArgumentError:G,ConnectTimeoutError:V}=r(68707);let Z;const C=class{constructor(f){
this._maxCachedSessions=f,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(I=>{if(this._sessionCache.size<this._maxCachedSessions)return;
const t=this._sessionCache.get(I);t!==void 0&&t.deref()===void 0&&this._sessionCache.delete(I)})}get(f){const I=this._sessionCache.get(f);return I?I.deref():null}set(f,I){
if(this._maxCachedSessions!==0){if(this._sessionCache.has(f))this._sessionCache.delete(f);else if(this._sessionCache.size>=this._maxCachedSessions){let t=!1;for(const[
e,A]of this._sessionCache)if(A.deref()===void 0){this._sessionCache.delete(e),t=!0;break}if(!t){const e=this._sessionCache.keys().next();e.done||this._sessionCache.
delete(e.value)}}this._sessionCache.set(f,new WeakRef(I)),this._sessionRegistry.register(I,f)}}};function U({allowH2:O,preferH2:f,useH2c:I,maxCachedSessions:t,socketPath:e,
timeout:A,session:u,...s}){if(t!=null&&(!Number.isInteger(t)||t<0))throw new G("maxCachedSessions must be a positive integer or zero");const h={path:e,...s},p=new C(
t??100);return A=A??1e4,O=O??!0,function({hostname:S,host:o,protocol:g,port:w,servername:Q,localAddress:N,httpSocket:Y},E){let D;if(g==="https:"){Z||(Z=r(41692)),
Q=Q||h.servername||l.getServerName(o)||null;const k=Q||S;B(k);const M=u||p.get(k)||null;w=w||443,D=Z.connect({highWaterMark:16384,...h,servername:Q,session:M,localAddress:N,
ALPNProtocols:O?f?["h2","http/1.1"]:["http/1.1","h2"]:["http/1.1"],socket:Y,port:w,host:S}),D.on("session",function(b){p.set(k,b)})}else{B(!Y,"httpSocket can on\
ly be sent on TLS update"),w=w||80;const k={highWaterMark:64*1024,...h,localAddress:N,port:w,host:S},M=n.isIP(S);M!==0&&Q&&Q!==S&&(k.host=Q,k.lookup=(b,$,_)=>{$.
all?_(null,[{address:S,family:M}]):_(null,S,M)}),D=n.connect(k),I===!0&&(D.alpnProtocol="h2")}if(h.keepAlive==null||h.keepAlive){const k=h.keepAliveInitialDelay===
void 0?6e4:h.keepAliveInitialDelay;D.setKeepAlive(!0,k)}const L=l.setupConnectTimeout(new WeakRef(D),{timeout:A,hostname:S,port:w});return D.setNoDelay(!0).once(
g==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(L),E){const k=E;E=null,k(null,this)}}).on("error",function(k){if(queueMicrotask(L),E){const M=E;
E=null,M(y(k,this,{timeout:A,hostname:S,port:w}))}}),D}}function y(O,f,I){if(O instanceof AggregateError&&(O.code==="ETIMEDOUT"||O.errors.some(t=>t!=null&&t.code===
"ETIMEDOUT"))){let t="Connect Timeout Error";Array.isArray(f.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addresses: ${f.autoSelectFamilyAttemptedAddresses.
join(", ")},`:t+=` (attempted address: ${I.hostname}:${I.port},`,t+=` timeout: ${I.timeout}ms)`;const e=new V(t);return e.cause=O,e}return O}K.exports=U}),10735:(K=>{
const c=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Me\
thods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","\
Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Co\
ntent-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-\
Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","F\
rom","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origi\
n","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Acc\
ept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-\
Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding",
"Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permit\
ted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"],r={};Object.setPrototypeOf(r,null);for(let l=0;l<c.length;++l){const G=c[l],V=G.
toLowerCase();r[G]=r[V]=V}const n=131072,B=128*1024*1024;K.exports={wellknownHeaderNames:c,headerNameLowerCasedRecord:r,defaultWebSocketMaxFragments:n,defaultWebSocketMaxPayloadSize:B}}),
42414:((K,c,r)=>{const n=r(53053),B=r(57975),l=B.debuglog("undici"),G=B.debuglog("fetch"),V=B.debuglog("websocket"),Z={beforeConnect:n.channel("undici:client:be\
foreConnect"),connected:n.channel("undici:client:connected"),connectError:n.channel("undici:client:connectError"),sendHeaders:n.channel("undici:client:sendHeade\
rs"),create:n.channel("undici:request:create"),bodySent:n.channel("undici:request:bodySent"),bodyChunkSent:n.channel("undici:request:bodyChunkSent"),bodyChunkReceived:n.
channel("undici:request:bodyChunkReceived"),headers:n.channel("undici:request:headers"),trailers:n.channel("undici:request:trailers"),error:n.channel("undici:re\
quest:error"),open:n.channel("undici:websocket:open"),close:n.channel("undici:websocket:close"),socketError:n.channel("undici:websocket:socket_error"),ping:n.channel(
"undici:websocket:ping"),pong:n.channel("undici:websocket:pong"),proxyConnected:n.channel("undici:proxy:connected")};let C=!1;function U(t=l){if(!C){if(Z.beforeConnect.
hasSubscribers||Z.connected.hasSubscribers||Z.connectError.hasSubscribers||Z.sendHeaders.hasSubscribers){C=!0;return}C=!0,n.subscribe("undici:client:beforeConne\
ct",e=>{const{connectParams:{version:A,protocol:u,port:s,host:h}}=e;t("connecting to %s%s using %s%s",h,s?`:${s}`:"",u,A)}),n.subscribe("undici:client:connected",
e=>{const{connectParams:{version:A,protocol:u,port:s,host:h}}=e;t("connected to %s%s using %s%s",h,s?`:${s}`:"",u,A)}),n.subscribe("undici:client:connectError",
e=>{const{connectParams:{version:A,protocol:u,port:s,host:h},error:p}=e;t("connection to %s%s using %s%s errored - %s",h,s?`:${s}`:"",u,A,p.message)}),n.subscribe(
"undici:client:sendHeaders",e=>{const{request:{method:A,path:u,origin:s}}=e;t("sending request to %s %s%s",A,s,u)})}}let y=!1;function O(t=l){if(!y){if(Z.headers.
hasSubscribers||Z.trailers.hasSubscribers||Z.error.hasSubscribers){y=!0;return}y=!0,n.subscribe("undici:request:headers",e=>{const{request:{method:A,path:u,origin:s},
response:{statusCode:h}}=e;t("received response to %s %s%s - HTTP %d",A,s,u,h)}),n.subscribe("undici:request:trailers",e=>{const{request:{method:A,path:u,origin:s}}=e;
t("trailers received from %s %s%s",A,s,u)}),n.subscribe("undici:request:error",e=>{const{request:{method:A,path:u,origin:s},error:h}=e;t("request to %s %s%s err\
ored - %s",A,s,u,h.message)})}}let f=!1;function I(t=V){if(!f){if(Z.open.hasSubscribers||Z.close.hasSubscribers||Z.socketError.hasSubscribers||Z.ping.hasSubscribers||
Z.pong.hasSubscribers){f=!0;return}f=!0,n.subscribe("undici:websocket:open",e=>{if(e.address!=null){const{address:A,port:u}=e.address;t("connection opened %s%s",
A,u?`:${u}`:"")}else t("connection opened")}),n.subscribe("undici:websocket:close",e=>{const{websocket:A,code:u,reason:s}=e;t("closed connection to %s - %s %s",
A.url,u,s)}),n.subscribe("undici:websocket:socket_error",e=>{t("connection errored - %s",e.message)}),n.subscribe("undici:websocket:ping",e=>{t("ping received")}),
n.subscribe("undici:websocket:pong",e=>{t("pong received")})}}(l.enabled||G.enabled)&&(U(G.enabled?G:l),O(G.enabled?G:l)),V.enabled&&(U(l.enabled?l:V),I(V)),K.exports=
{channels:Z}}),68707:(K=>{const c=Symbol.for("undici.error.UND_ERR");class r extends Error{constructor(m,Ce){super(m,Ce),this.name="UndiciError",this.code="UND_\
ERR"}static[Symbol.hasInstance](m){return m&&m[c]===!0}get[c](){return!0}}const n=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class B extends r{constructor(m){
super(m),this.name="ConnectTimeoutError",this.message=m||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](m){return m&&m[n]===
!0}get[n](){return!0}}const l=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class G extends r{constructor(m){super(m),this.name="HeadersTimeoutError",this.
message=m||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](m){return m&&m[l]===!0}get[l](){return!0}}const V=Symbol.for("\
undici.error.UND_ERR_HEADERS_OVERFLOW");class Z extends r{constructor(m){super(m),this.name="HeadersOverflowError",this.message=m||"Headers Overflow Error",this.
code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](m){return m&&m[V]===!0}get[V](){return!0}}const C=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class U extends r{constructor(m){
super(m),this.name="BodyTimeoutError",this.message=m||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](m){return m&&m[C]===!0}get[C](){
return!0}}const y=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class O extends r{constructor(m){super(m),this.name="InvalidArgumentError",this.message=m||"Inv\
alid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](m){return m&&m[y]===!0}get[y](){return!0}}const f=Symbol.for("undici.error.UND_E\
RR_INVALID_RETURN_VALUE");class I extends r{constructor(m){super(m),this.name="InvalidReturnValueError",this.message=m||"Invalid Return Value Error",this.code="\
UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](m){return m&&m[f]===!0}get[f](){return!0}}const t=Symbol.for("undici.error.UND_ERR_ABORT");class e extends r{constructor(m){
super(m),this.name="AbortError",this.message=m||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](m){return m&&m[t]===!0}get[t](){
return!0}}const A=Symbol.for("undici.error.UND_ERR_ABORTED");class u extends e{constructor(m){super(m),this.name="AbortError",this.message=m||"Request aborted",
this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](m){return m&&m[A]===!0}get[A](){return!0}}const s=Symbol.for("undici.error.UND_ERR_INFO");class h extends r{constructor(m,Ce){
super(m,Ce),this.name="InformationalError",this.message=m||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](m){return m&&m[s]===!0}get[s](){
return!0}}const p=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class R extends r{constructor(m){super(m),this.name="RequestContentLengthMismat\
chError",this.message=m||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](m){
return m&&m[p]===!0}get[p](){return!0}}const S=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class o extends r{constructor(m){super(m),this.name=
"ResponseContentLengthMismatchError",this.message=m||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](m){return m&&m[S]===!0}get[S](){return!0}}const g=Symbol.for("undici.error.UND_ERR_DESTROYED");class w extends r{constructor(m){super(m),this.name=
"ClientDestroyedError",this.message=m||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](m){return m&&m[g]===!0}get[g](){return!0}}
const Q=Symbol.for("undici.error.UND_ERR_CLOSED");class N extends r{constructor(m){super(m),this.name="ClientClosedError",this.message=m||"The client is closed",
this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](m){return m&&m[Q]===!0}get[Q](){return!0}}const Y=Symbol.for("undici.error.UND_ERR_SOCKET");class E extends r{constructor(m,Ce){
super(m),this.name="SocketError",this.message=m||"Socket error",this.code="UND_ERR_SOCKET",this.socket=Ce}static[Symbol.hasInstance](m){return m&&m[Y]===!0}get[Y](){
return!0}}const D=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class L extends r{constructor(m){super(m),this.name="NotSupportedError",this.message=m||"Not \
supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](m){return m&&m[D]===!0}get[D](){return!0}}const k=Symbol.for("undici.error.UND_ERR\
_BPL_MISSING_UPSTREAM");class M extends r{constructor(m){super(m),this.name="MissingUpstreamError",this.message=m||"No upstream has been added to the BalancedPo\
ol",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](m){return m&&m[k]===!0}get[k](){return!0}}const b=Symbol.for("undici.error.ERR_WEBASSEMB\
LY_NOT_SUPPORTED");class $ extends Error{constructor(m){super(m||"WebAssembly is not supported in this environment, but is required for HTTP/1 parsing"),this.code=
"ERR_WEBASSEMBLY_NOT_SUPPORTED"}static[Symbol.hasInstance](m){return m&&m[b]===!0}get[b](){return!0}}const _=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class le extends Error{constructor(m,Ce,We){
super(m),this.name="HTTPParserError",this.code=Ce?`HPE_${Ce}`:void 0,this.data=We?We.toString():void 0}static[Symbol.hasInstance](m){return m&&m[_]===!0}get[_](){
return!0}}const ee=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class z extends r{constructor(m){super(m),this.name="ResponseExceededMaxSizeError",this.
message=m||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](m){return m&&m[ee]===!0}get[ee](){return!0}}
const P=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class Be extends r{constructor(m,Ce,{headers:We,data:ze}){super(m),this.name="RequestRetryError",this.message=
m||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=Ce,this.data=ze,this.headers=We}static[Symbol.hasInstance](m){return m&&m[P]===!0}get[P](){
return!0}}const Qe=Symbol.for("undici.error.UND_ERR_RESPONSE");class ye extends r{constructor(m,Ce,{headers:We,body:ze,bodyTruncated:tt=!1}){super(m),this.name=
"ResponseError",this.message=m||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=Ce,this.body=ze,this.bodyTruncated=tt,this.headers=We}static[Symbol.
hasInstance](m){return m&&m[Qe]===!0}get[Qe](){return!0}}const Ae=Symbol.for("undici.error.UND_ERR_PRX_TLS");class re extends r{constructor(m,Ce,We={}){super(Ce,
{cause:m,...We}),this.name="SecureProxyConnectionError",this.message=Ce||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=m}static[Symbol.
hasInstance](m){return m&&m[Ae]===!0}get[Ae](){return!0}}const se=Symbol.for("undici.error.UND_ERR_PRX_CONN");class Ee extends r{constructor(m,Ce,We={}){super(Ce,
{cause:m,...We}),this.name="ProxyConnectionError",this.message=Ce||"Proxy Connection failed",this.code="UND_ERR_PRX_CONN",this.cause=m}static[Symbol.hasInstance](m){
return m&&m[se]===!0}get[se](){return!0}}const me=Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");class pe extends r{constructor(m){super(m),this.name="MaxRedir\
ectsError",this.message=m||"max redirects",this.code="UND_ERR_REDIRECT_MAX"}static[Symbol.hasInstance](m){return m&&m[me]===!0}get[me](){return!0}}const Ze=Symbol.
for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");class ke extends r{constructor(m){super(m),this.name="MaxOriginsReachedError",this.message=m||"Maximum allowed o\
rigins reached",this.code="UND_ERR_MAX_ORIGINS_REACHED"}static[Symbol.hasInstance](m){return m&&m[Ze]===!0}get[Ze](){return!0}}class oe extends r{constructor(m,Ce){
super(m),this.name="Socks5ProxyError",this.message=m||"SOCKS5 proxy error",this.code=Ce||"UND_ERR_SOCKS5"}}const fe=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_\
SIZE_EXCEEDED");class ce extends r{constructor(m){super(m),this.name="MessageSizeExceededError",this.message=m||"Max decompressed message size exceeded",this.code=
"UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](m){return m&&m[fe]===!0}get[fe](){return!0}}K.exports={AbortError:e,WebAssemblyNotSupportedError:$,
HTTPParserError:le,UndiciError:r,HeadersTimeoutError:G,HeadersOverflowError:Z,BodyTimeoutError:U,RequestContentLengthMismatchError:R,ConnectTimeoutError:B,InvalidArgumentError:O,
InvalidReturnValueError:I,RequestAbortedError:u,ClientDestroyedError:w,ClientClosedError:N,InformationalError:h,SocketError:E,NotSupportedError:L,ResponseContentLengthMismatchError:o,
BalancedPoolMissingUpstreamError:M,ResponseExceededMaxSizeError:z,RequestRetryError:Be,ResponseError:ye,SecureProxyConnectionError:re,ProxyConnectionError:Ee,MaxOriginsReachedError:ke,
MaxRedirectsError:pe,Socks5ProxyError:oe,MessageSizeExceededError:ce}}),44655:((K,c,r)=>{const{InvalidArgumentError:n,NotSupportedError:B}=r(68707),l=r(34589),{
isValidHTTPToken:G,isValidHeaderValue:V,isStream:Z,destroy:C,isBuffer:U,isFormDataLike:y,isIterable:O,hasSafeIterator:f,isBlobLike:I,serializePathWithQuery:t,parseHeaders:e,
assertRequestHandler:A,getServerName:u,normalizedMethodRecords:s,getProtocolFromUrlString:h}=r(3440),{channels:p}=r(42414),{headerNameLowerCasedRecord:R}=r(10735),
S=/[^\u0021-\u00ff]/;function o(k){if(typeof k!="string"||k.length===0)return!1;for(let M=0;M<k.length;M++){const b=k.charCodeAt(M);if(b<48||b>57)return!1}return!0}
const g=Symbol("handler"),w=Symbol("controller"),Q=Symbol("resume");class N{#e=!1;#t=null;#r=!1;#A;[Q]=null;rawHeaders=null;rawTrailers=null;constructor(M){this.#A=
M}pause(){this.#e=!0}resume(){this.#e&&(this.#e=!1,this[Q]?.())}abort(M){this.#r||(this.#r=!0,this.#t=M,this.#A(M))}get aborted(){return this.#r}get reason(){return this.#t}get paused(){
return this.#e}}class Y{constructor(M,{path:b,method:$,body:_,headers:le,query:ee,idempotent:z,blocking:P,upgrade:Be,headersTimeout:Qe,bodyTimeout:ye,reset:Ae,expectContinue:re,
servername:se,throwOnError:Ee,maxRedirections:me,typeOfService:pe},Ze){if(typeof b!="string")throw new n("path must be a string");if(b[0]!=="/"&&!(b.startsWith(
"http://")||b.startsWith("https://"))&&$!=="CONNECT")throw new n("path must be an absolute URL or start with a slash");if(S.test(b))throw new n("invalid request\
 path");if(typeof $!="string")throw new n("method must be a string");if(s[$]===void 0&&!G($))throw new n("invalid request method");if(Be&&typeof Be!="string")throw new n(
"upgrade must be a string");if(Be&&!V(Be))throw new n("invalid upgrade header");if(Qe!=null&&(!Number.isFinite(Qe)||Qe<0))throw new n("invalid headersTimeout");
if(ye!=null&&(!Number.isFinite(ye)||ye<0))throw new n("invalid bodyTimeout");if(Ae!=null&&typeof Ae!="boolean")throw new n("invalid reset");if(re!=null&&typeof re!=
"boolean")throw new n("invalid expectContinue");if(Ee!=null)throw new n("invalid throwOnError");if(me!=null&&me!==0)throw new n("maxRedirections is not supporte\
d, use the redirect interceptor");if(pe!=null&&(!Number.isInteger(pe)||pe<0||pe>255))throw new n("typeOfService must be an integer between 0 and 255");if(this.headersTimeout=
Qe,this.bodyTimeout=ye,this.method=$,this.typeOfService=pe,this.abort=null,_==null)this.body=null;else if(Z(_)){this.body=_;const ke=this.body._readableState;(!ke||
!ke.autoDestroy)&&(this.endHandler=function(){C(this)},this.body.on("end",this.endHandler)),this.errorHandler=oe=>{this.abort?this.abort(oe):this.error=oe},this.
body.on("error",this.errorHandler)}else if(U(_))this.body=_.byteLength?_:null;else if(ArrayBuffer.isView(_))this.body=_.buffer.byteLength?Buffer.from(_.buffer,_.
byteOffset,_.byteLength):null;else if(_ instanceof ArrayBuffer)this.body=_.byteLength?Buffer.from(_):null;else if(typeof _=="string")this.body=_.length?Buffer.from(
_):null;else if(y(_)){if(!L(_))throw new n("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in F\
ormData provided by Node.js, is not supported");this.body=_}else if(O(_)||I(_))this.body=_;else throw new n("body must be a string, a Buffer, a Readable stream,\
 an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=Be||null,this.path=ee?t(b,ee):b,this.origin=M,this.protocol=h(M),this.idempotent=
z??($==="HEAD"||$==="GET"||$==="QUERY"),this.blocking=P??this.method!=="HEAD",this.reset=Ae??null,this.host=null,this.contentLength=null,this.contentType=null,this.
headers=[],this.expectContinue=re??!1,Array.isArray(le)){if(le.length%2!==0)throw new n("headers array must be even");for(let ke=0;ke<le.length;ke+=2)E(this,le[ke],
le[ke+1])}else if(le&&typeof le=="object")if(f(le))for(const ke of le){if(!Array.isArray(ke)||ke.length!==2)throw new n("headers must be in key-value pair forma\
t");E(this,ke[0],ke[1])}else{const ke=Object.keys(le);for(let oe=0;oe<ke.length;++oe)E(this,ke[oe],le[ke[oe]])}else if(le!=null)throw new n("headers must be an \
object or an array");A(Ze,$,Be),this.servername=se||u(this.host)||null,this[g]=Ze,p.create.hasSubscribers&&p.create.publish({request:this})}onBodySent(M){if(p.bodyChunkSent.
hasSubscribers&&p.bodyChunkSent.publish({request:this,chunk:M}),this[g].onBodySent)try{return this[g].onBodySent(M)}catch(b){this.abort(b)}}onRequestSent(){if(p.
bodySent.hasSubscribers&&p.bodySent.publish({request:this}),this[g].onRequestSent)try{return this[g].onRequestSent()}catch(M){this.abort(M)}}onRequestStart(M,b){
if(l(!this.aborted),l(!this.completed),this[w]=new N(M),this.error){this[w].abort(this.error);return}return this.abort=M,this[g].onRequestStart(this[w],b)}onResponseStarted(){
return this[g].onResponseStarted?.()}onResponseStart(M,b,$,_){l(!this.aborted),l(!this.completed),p.headers.hasSubscribers&&p.headers.publish({request:this,response:{
statusCode:M,headers:b,statusText:_}});const le=this[w];le&&(le[Q]=$,le.rawHeaders=b);const ee=Array.isArray(b)?e(b):b;try{return this[g].onResponseStart?.(le,M,
ee,_),!le?.paused}catch(z){return this.abort(z),!1}}onResponseData(M){l(!this.aborted),l(!this.completed),p.bodyChunkReceived.hasSubscribers&&p.bodyChunkReceived.
publish({request:this,chunk:M});const b=this[w];try{return this[g].onResponseData?.(b,M),!b?.paused}catch($){return this.abort($),!1}}onRequestUpgrade(M,b,$,_=""){
this.onFinally(),l(!this.aborted),l(!this.completed),p.headers.hasSubscribers&&p.headers.publish({request:this,response:{statusCode:M,headers:b,statusText:_}});
const le=this[w];le&&(le.rawHeaders=b);const ee=Array.isArray(b)?e(b):b,z=this[g].onRequestUpgrade?.(le,M,ee,$);return this.aborted||(this.completed=!0,p.trailers.
hasSubscribers&&p.trailers.publish({request:this,trailers:[]})),z}onResponseEnd(M){this.onFinally(),l(!this.aborted),l(!this.completed),this.completed=!0,p.trailers.
hasSubscribers&&p.trailers.publish({request:this,trailers:M});const b=this[w];b&&(b.rawTrailers=M);const $=Array.isArray(M)?e(M):M;try{return this[g].onResponseEnd?.(
b,$)}catch(_){this.onResponseError(_)}}onResponseError(M){if(this.onFinally(),p.error.hasSubscribers&&p.error.publish({request:this,error:M}),this.aborted)return;
this.aborted=!0;const b=this[w];return this[g].onResponseError?.(b,M)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=
null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(M,b){return E(this,M,b),this}}function E(k,M,b){if(b&&typeof b=="ob\
ject"&&!Array.isArray(b))throw new n(`invalid ${M} header`);if(b===void 0)return;let $=R[M];if($===void 0&&($=M.toLowerCase(),R[$]===void 0&&!G($)))throw new n(
"invalid header key");if(Array.isArray(b)){const _=[];for(let le=0;le<b.length;le++)if(typeof b[le]=="string"){if(!V(b[le]))throw new n(`invalid ${M} header`);_.
push(b[le])}else if(b[le]===null)_.push("");else{if(typeof b[le]=="object")throw new n(`invalid ${M} header`);{const ee=`${b[le]}`;if(!V(ee))throw new n(`invali\
d ${M} header`);_.push(ee)}}b=_}else if(typeof b=="string"){if(!V(b))throw new n(`invalid ${M} header`)}else if(b===null)b="";else if(b=`${b}`,!V(b))throw new n(
`invalid ${M} header`);if($==="host"){if(k.host!==null)throw new n("duplicate host header");if(typeof b!="string")throw new n("invalid host header");k.host=b}else if($===
"content-length"){if(k.contentLength!==null)throw new n("duplicate content-length header");if(!o(b))throw new n("invalid content-length header");k.contentLength=
parseInt(b,10)}else if(k.contentType===null&&$==="content-type")k.contentType=b,k.headers.push(M,b);else{if($==="transfer-encoding"||$==="keep-alive"||$==="upgr\
ade")throw new n(`invalid ${$} header`);if($==="connection"){const _=typeof b=="string"?b:null;if(_===null)throw new n("invalid connection header");for(const le of _.
toLowerCase().split(",")){const ee=le.trim();if(!G(ee))throw new n("invalid connection header");ee==="close"&&(k.reset=!0)}}else{if($==="expect")throw new B("ex\
pect header not supported");k.headers.push(M,b)}}}let D;function L(k){return D===void 0&&(r(35910),D=r(47879).webidl.is.FormData),D(k)}K.exports=Y}),18082:((K,c,r)=>{
const{EventEmitter:n}=r(78474),{Buffer:B}=r(4573),{InvalidArgumentError:l,Socks5ProxyError:G}=r(68707),{debuglog:V}=r(57975),{parseAddress:Z}=r(51732),C=V("undi\
ci:socks5"),U=B.alloc(0),y=5,O={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},f={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},I={IPV4:1,DOMAIN:3,IPV6:4},t={SUCCEEDED:0,
GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,ADDRESS_TYPE_NOT_SUPPORTED:8},
e={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"\
error",CLOSED:"closed"};class A extends n{constructor(s,h={}){if(super(),!s)throw new l("socket is required");this.socket=s,this.options=h,this.state=e.INITIAL,
this.buffer=U,this.onSocketData=this.onData.bind(this),this.onSocketError=this.onError.bind(this),this.onSocketClose=this.onClose.bind(this),this.authMethods=[],
h.username&&h.password&&this.authMethods.push(O.USERNAME_PASSWORD),this.authMethods.push(O.NO_AUTH),this.socket.on("data",this.onSocketData),this.socket.on("err\
or",this.onSocketError),this.socket.on("close",this.onSocketClose)}onData(s){C("received data",s.length,"bytes in state",this.state),this.buffer=B.concat([this.
buffer,s]);try{switch(this.state){case e.HANDSHAKING:this.handleHandshakeResponse();break;case e.AUTHENTICATING:this.handleAuthResponse();break;case e.CONNECTING:
this.handleConnectResponse();break}}catch(h){this.onError(h)}}onError(s){C("socket error",s),this.state=e.ERROR,this.emit("error",s),this.destroy()}onClose(){C(
"socket closed"),this.state=e.CLOSED,this.emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.destroy()}markAuthenticated(){this.state=e.AUTHENTICATED,
this.emit("authenticated")}handshake(){if(this.state!==e.INITIAL)throw new l("Handshake already started");C("starting handshake with",this.authMethods.length,"a\
uth methods"),this.state=e.HANDSHAKING;const s=B.alloc(2+this.authMethods.length);s[0]=y,s[1]=this.authMethods.length,this.authMethods.forEach((h,p)=>{s[2+p]=h}),
this.socket.write(s)}handleHandshakeResponse(){if(this.buffer.length<2)return;const s=this.buffer[0],h=this.buffer[1];if(s!==y)throw new G(`Invalid SOCKS versio\
n: ${s}`,"UND_ERR_SOCKS5_VERSION");if(h===O.NO_ACCEPTABLE)throw new G("No acceptable authentication method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.
buffer.subarray(2),C("server selected auth method",h),h===O.NO_AUTH)this.markAuthenticated();else if(h===O.USERNAME_PASSWORD)this.state=e.AUTHENTICATING,this.sendAuthRequest();else
throw new G(`Unsupported authentication method: ${h}`,"UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){const{username:s,password:h}=this.options;if(!s||!h)throw new l(
"Username and password required for authentication");C("sending username/password auth");const p=B.from(s),R=B.from(h);if(p.length>255||R.length>255)throw new l(
"Username or password too long");const S=B.alloc(3+p.length+R.length);S[0]=1,S[1]=p.length,p.copy(S,2),S[2+p.length]=R.length,R.copy(S,3+p.length),this.socket.write(
S)}handleAuthResponse(){if(this.buffer.length<2)return;const s=this.buffer[0],h=this.buffer[1];if(s!==1)throw new G(`Invalid auth sub-negotiation version: ${s}`,
"UND_ERR_SOCKS5_AUTH_VERSION");if(h!==0)throw new G("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED");this.buffer=this.buffer.subarray(2),C("authentication \
successful"),this.markAuthenticated()}connect(s,h){if(this.state===e.CONNECTING||this.state===e.CONNECTED)throw new l("Connection already in progress");if(this.
state!==e.AUTHENTICATED)throw new l("Client must be authenticated before CONNECT");C("connecting to",s,h),this.state=e.CONNECTING;const p=this.buildConnectRequest(
f.CONNECT,s,h);this.socket.write(p)}buildConnectRequest(s,h,p){const{type:R,buffer:S}=Z(h),o=B.alloc(4+S.length+2);return o[0]=y,o[1]=s,o[2]=0,o[3]=R,S.copy(o,4),
o.writeUInt16BE(p,4+S.length),o}handleConnectResponse(){if(this.buffer.length<4)return;const s=this.buffer[0],h=this.buffer[1],p=this.buffer[3];if(s!==y)throw new G(
`Invalid SOCKS version in reply: ${s}`,"UND_ERR_SOCKS5_REPLY_VERSION");let R=4;if(p===I.IPV4)R+=6;else if(p===I.DOMAIN){if(this.buffer.length<5)return;R+=1+this.
buffer[4]+2}else if(p===I.IPV6)R+=18;else throw new G(`Invalid address type in reply: ${p}`,"UND_ERR_SOCKS5_ADDR_TYPE");if(this.buffer.length<R)return;if(h!==t.
SUCCEEDED){const w=this.getReplyErrorMessage(h);throw new G(`SOCKS5 connection failed: ${w}`,`UND_ERR_SOCKS5_REPLY_${h}`)}let S,o=4;if(p===I.IPV4)S=Array.from(this.
buffer.subarray(o,o+4)).join("."),o+=4;else if(p===I.DOMAIN){const w=this.buffer[o];o+=1,S=this.buffer.subarray(o,o+w).toString(),o+=w}else if(p===I.IPV6){const w=[];
for(let Q=0;Q<8;Q++){const N=this.buffer.readUInt16BE(o+Q*2);w.push(N.toString(16))}S=w.join(":"),o+=16}const g=this.buffer.readUInt16BE(o);this.buffer=U,this.state=
e.CONNECTED,this.socket.removeListener("data",this.onSocketData),C("connected, bound address:",S,"port:",g),this.emit("connected",{address:S,port:g})}getReplyErrorMessage(s){
switch(s){case t.GENERAL_FAILURE:return"General SOCKS server failure";case t.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case t.NETWORK_UNREACHABLE:
return"Network unreachable";case t.HOST_UNREACHABLE:return"Host unreachable";case t.CONNECTION_REFUSED:return"Connection refused";case t.TTL_EXPIRED:return"TTL \
expired";case t.COMMAND_NOT_SUPPORTED:return"Command not supported";case t.ADDRESS_TYPE_NOT_SUPPORTED:return"Address type not supported";default:return`Unknown \
error code: ${s}`}}}K.exports={Socks5Client:A,AUTH_METHODS:O,COMMANDS:f,ADDRESS_TYPES:I,REPLY_CODES:t,STATES:e}}),51732:((K,c,r)=>{const{Buffer:n}=r(4573),B=r(77030),
{InvalidArgumentError:l}=r(68707);function G(y){if(B.isIPv4(y)){const f=y.split(".").map(Number);return{type:1,buffer:n.from(f)}}if(B.isIPv6(y))return{type:4,buffer:V(
y)};const O=n.from(y,"utf8");if(O.length>255)throw new l("Domain name too long (max 255 bytes)");return{type:3,buffer:n.concat([n.from([O.length]),O])}}function V(y){
const O=n.alloc(16);let f=y;if(y.includes(".")){const t=y.lastIndexOf(":"),e=y.slice(t+1);if(B.isIPv4(e)){const A=e.split(".").map(Number),u=(A[0]<<8|A[1]).toString(
16),s=(A[2]<<8|A[3]).toString(16);f=`${y.slice(0,t)}:${u}:${s}`}}const I=f.indexOf("::");if(I!==-1){const t=f.slice(0,I),e=f.slice(I+2),A=t===""?[]:t.split(":"),
u=e===""?[]:e.split(":");let s=0;for(const h of A)O.writeUInt16BE(parseInt(h,16),s),s+=2;s=16-u.length*2;for(const h of u)O.writeUInt16BE(parseInt(h,16),s),s+=2}else{
const t=f.split(":");for(let e=0;e<t.length;e++)O.writeUInt16BE(parseInt(t[e],16),e*2)}return O}function Z(y,O,f){const I=n.allocUnsafe(2);return I.writeUInt16BE(
f,0),n.concat([n.from([y]),O,I])}function C(y,O=0){if(y.length<O+1)throw new l("Buffer too small to contain address type");const f=y[O];let I,t=O+1;switch(f){case 1:{
if(y.length<t+6)throw new l("Buffer too small for IPv4 address");I=Array.from(y.subarray(t,t+4)).join("."),t+=4;break}case 3:{if(y.length<t+1)throw new l("Buffe\
r too small for domain length");const A=y[t];if(t+=1,y.length<t+A+2)throw new l("Buffer too small for domain address");I=y.subarray(t,t+A).toString("utf8"),t+=A;
break}case 4:{if(y.length<t+18)throw new l("Buffer too small for IPv6 address");const A=[];for(let u=0;u<8;u++){const s=y.readUInt16BE(t+u*2);A.push(s.toString(
16))}I=A.join(":"),t+=16;break}default:throw new l(`Invalid address type: ${f}`)}if(y.length<t+2)throw new l("Buffer too small for port");const e=y.readUInt16BE(
t);return t+=2,{address:I,port:e,bytesRead:t-O}}function U(y){const f={1:"General SOCKS server failure",2:"Connection not allowed by ruleset",3:"Network unreach\
able",4:"Host unreachable",5:"Connection refused",6:"TTL expired",7:"Command not supported",8:"Address type not supported"}[y]||`Unknown SOCKS5 error code: ${y}`,
I=new Error(f);return I.code=`SOCKS5_${y}`,I}K.exports={parseAddress:G,parseIPv6:V,buildAddressBuffer:Z,parseResponseAddress:C,createReplyError:U}}),36443:(K=>{
K.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kRequestOrigin:Symbol("request origin"),kRedirectCacheControl:Symbol(
"redirect cache control"),kOriginless:Symbol("originless"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("conne\
ct"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol(
"keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol(
"body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol(
"abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol(
"queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.
for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),
kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("des\
troy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol(
"strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol(
"socket request counter"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2Options:Symbol("http2 options"),kHTTP2SessionState:Symbol(
"http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol(
"http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kHostAuthority:Symbol("host authority"),kHTTP2InitialWindowSize:Symbol("http2 initial win\
dow size"),kHTTP2ConnectionWindowSize:Symbol("http2 connection window size"),kEnableConnectProtocol:Symbol("http2session connect protocol"),kRemoteSettings:Symbol(
"http2session remote settings"),kHTTP2Stream:Symbol("http2session client stream"),kPingInterval:Symbol("ping interval"),kUseMilo:Symbol("use milo"),kNoProxyAgent:Symbol(
"no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent"),kSocks5ProxyAgent:Symbol("socks5 proxy agent")}}),67752:((K,c,r)=>{
const{wellknownHeaderNames:n,headerNameLowerCasedRecord:B}=r(10735);class l{value=null;left=null;middle=null;right=null;code;constructor(C,U,y){if(y===void 0||y>=
C.length)throw new TypeError("Unreachable");if((this.code=C.charCodeAt(y))>127)throw new TypeError("key must be ascii string");C.length!==++y?this.middle=new l(
C,U,y):this.value=U}add(C,U){const y=C.length;if(y===0)throw new TypeError("Unreachable");let O=0,f=this;for(;;){const I=C.charCodeAt(O);if(I>127)throw new TypeError(
"key must be ascii string");if(f.code===I)if(y===++O){f.value=U;break}else if(f.middle!==null)f=f.middle;else{f.middle=new l(C,U,O);break}else if(f.code<I)if(f.
left!==null)f=f.left;else{f.left=new l(C,U,O);break}else if(f.right!==null)f=f.right;else{f.right=new l(C,U,O);break}}}search(C){const U=C.length;let y=0,O=this;
for(;O!==null&&y<U;){let f=C[y];for(f<=90&&f>=65&&(f|=32);O!==null;){if(f===O.code){if(U===++y)return O;O=O.middle;break}O=O.code<f?O.left:O.right}}return null}}
class G{node=null;insert(C,U){this.node===null?this.node=new l(C,U,0):this.node.add(C,U)}lookup(C){return this.node?.search(C)?.value??null}}const V=new G;for(let Z=0;Z<
n.length;++Z){const C=B[n[Z]];V.insert(C,C)}K.exports={TernarySearchTree:G,tree:V}}),3440:((K,c,r)=>{const n=r(34589),{kDestroyed:B,kBodyUsed:l,kListeners:G,kBody:V}=r(
36443),{IncomingMessage:Z}=r(37067),C=r(57075),U=r(77030),{stringify:y}=r(41792),{EventEmitter:O,addAbortListener:f}=r(78474),I=r(96603),{InvalidArgumentError:t,
ConnectTimeoutError:e}=r(68707),{headerNameLowerCasedRecord:A}=r(10735),{tree:u}=r(67752);class s{constructor(te){this[V]=te,this[l]=!1}async*[Symbol.asyncIterator](){
n(!this[l],"disturbed"),this[l]=!0,yield*this[V]}}function h(){}function p(d){return R(d)?($(d)===0&&d.on("data",function(){n(!1)}),typeof d.readableDidRead!="b\
oolean"&&(d[l]=!1,O.prototype.on.call(d,"data",function(){this[l]=!0})),d):d&&typeof d.pipeTo=="function"?new s(d):d&&ke(d)?d:d&&typeof d!="string"&&!ArrayBuffer.
isView(d)&&M(d)?new s(d):d}function R(d){return d&&typeof d=="object"&&typeof d.pipe=="function"&&typeof d.on=="function"}function S(d){return d instanceof Blob}
function o(d){return d.includes("?")||d.includes("#")}function g(d,te){if(o(d))throw new Error('Query params cannot be passed when url already contains "?" or "\
#".');const he=y(te);return he&&(d+="?"+he),d}function w(d){const te=parseInt(d,10);return te===Number(d)&&te>=0&&te<=65535}function Q(d){return d!=null&&d[0]===
"h"&&d[1]==="t"&&d[2]==="t"&&d[3]==="p"&&(d[4]===":"||d[4]==="s"&&d[5]===":")}function N(d){if(typeof d=="string"){if(d=new URL(d),!Q(d.origin||d.protocol))throw new t(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return d}if(!d||typeof d!="object")throw new t("Invalid URL: The URL argument must be a no\
n-null object.");if(!(d instanceof URL)){if(d.port!=null&&d.port!==""&&w(d.port)===!1)throw new t("Invalid URL: port must be a valid integer or a string represe\
ntation of an integer.");if(d.path!=null&&typeof d.path!="string")throw new t("Invalid URL path: the path must be a string or null/undefined.");if(d.pathname!=null&&
typeof d.pathname!="string")throw new t("Invalid URL pathname: the pathname must be a string or null/undefined.");if(d.hostname!=null&&typeof d.hostname!="strin\
g")throw new t("Invalid URL hostname: the hostname must be a string or null/undefined.");if(d.origin!=null&&typeof d.origin!="string")throw new t("Invalid URL o\
rigin: the origin must be a string or null/undefined.");if(!Q(d.origin||d.protocol))throw new t("Invalid URL protocol: the URL must start with `http:` or `https\
:`.");const te=d.port!=null?d.port:d.protocol==="https:"?443:80;let he=d.origin!=null?d.origin:`${d.protocol||""}//${d.hostname||""}:${te}`,T=d.path!=null?d.path:
`${d.pathname||""}${d.search||""}`;return he[he.length-1]==="/"&&(he=he.slice(0,he.length-1)),T&&T[0]!=="/"&&(T=`/${T}`),new URL(`${he}${T}`)}if(!Q(d.origin||d.
protocol))throw new t("Invalid URL protocol: the URL must start with `http:` or `https:`.");return d}function Y(d){if(d=N(d),d.pathname!=="/"||d.search||d.hash)
throw new t("invalid url");return d}function E(d){if(d[0]==="["){const he=d.indexOf("]");return n(he!==-1),d.substring(1,he)}const te=d.indexOf(":");return te===
-1?d:d.substring(0,te)}function D(d){if(!d)return null;n(typeof d=="string");const te=E(d);return U.isIP(te)?"":te}function L(d){return JSON.parse(JSON.stringify(
d))}function k(d){return d!=null&&typeof d[Symbol.asyncIterator]=="function"}function M(d){return d!=null&&(typeof d[Symbol.iterator]=="function"||typeof d[Symbol.
asyncIterator]=="function")}function b(d){const te=Object.getPrototypeOf(d);return Object.hasOwn(d,Symbol.iterator)||te!=null&&te!==Object.prototype&&typeof d[Symbol.
iterator]=="function"}function $(d){if(d==null)return 0;if(R(d)){const te=d._readableState;return te&&te.objectMode===!1&&te.ended===!0&&Number.isFinite(te.length)?
te.length:null}else{if(S(d))return d.size!=null?d.size:null;if(Ee(d))return d.byteLength}return null}function _(d){return d&&!!(d.destroyed||d[B]||C.isDestroyed?.(
d))}function le(d,te){if(!(d==null||!R(d)||_(d))){if(typeof d.destroy=="function"){Object.getPrototypeOf(d).constructor===Z&&(d.socket=null);try{d.destroy(te)}catch{}}else
te&&queueMicrotask(()=>{d.emit("error",te)});d.destroyed!==!0&&(d[B]=!0)}}const ee=/(?:^|,)[\t ]*timeout=(\d+)/i;function z(d){const te=d.match(ee);return te?parseInt(
te[1],10)*1e3:null}function P(d){return typeof d=="string"?A[d]??d.toLowerCase():u.lookup(d)??d.toString("latin1").toLowerCase()}function Be(d){return u.lookup(
d)??d.toString("latin1").toLowerCase()}function Qe(d,te,he){te==="__proto__"?Object.defineProperty(d,te,{value:he,enumerable:!0,configurable:!0,writable:!0}):d[te]=
he}function ye(d,te){te===void 0&&(te={});for(let he=0;he<d.length;he+=2){const T=P(d[he]);let j=te[T];if(j!==void 0)if(Object.hasOwn(te,T))typeof j=="string"&&
(j=[j],te[T]=j),j.push(d[he+1].toString("latin1"));else{const ae=typeof d[he+1]=="string"?d[he+1]:Array.isArray(d[he+1])?d[he+1].map(Ie=>Ie.toString("latin1")):
d[he+1].toString("latin1");T==="__proto__"?Object.defineProperty(te,T,{value:ae,enumerable:!0,configurable:!0,writable:!0}):te[T]=ae}else{const ae=typeof d[he+1]==
"string"?d[he+1]:Array.isArray(d[he+1])?d[he+1].map(Ie=>Ie.toString("latin1")):d[he+1].toString("latin1");te[T]=ae}}return te}function Ae(d){if(d==null)return[];
if(!Array.isArray(d)){const ae=[];for(const[Ie,Ge]of Object.entries(d))if(Array.isArray(Ge))for(const Le of Ge)ae.push(Ie,`${Le}`);else ae.push(Ie,`${Ge}`);return ae}
const te=d.length,he=new Array(te);let T,j;for(let ae=0;ae<te;ae+=2)T=d[ae],j=d[ae+1],typeof T!="string"&&(T=T.toString()),typeof j!="string"&&(j=j.toString("la\
tin1")),he[ae]=T,he[ae+1]=j;return he}function re(d){const te=[];for(const[he,T]of Object.entries(d))if(Array.isArray(T))for(const j of T)te.push(Buffer.from(he,
"latin1"),Buffer.from(`${j}`,"latin1"));else te.push(Buffer.from(he,"latin1"),Buffer.from(`${T}`,"latin1"));return te}function se(d){if(!Array.isArray(d))throw new TypeError(
"expected headers to be an array");return d.map(te=>Buffer.from(te))}function Ee(d){return d instanceof Uint8Array||Buffer.isBuffer(d)}function me(d,te,he){if(!d||
typeof d!="object")throw new t("handler must be an object");if(typeof d.onRequestStart!="function")throw new t("invalid onRequestStart method");if(typeof d.onResponseError!=
"function")throw new t("invalid onResponseError method");if(typeof d.onBodySent!="function"&&d.onBodySent!==void 0)throw new t("invalid onBodySent method");if(typeof d.
onRequestSent!="function"&&d.onRequestSent!==void 0)throw new t("invalid onRequestSent method");if(he||te==="CONNECT"){if(typeof d.onRequestUpgrade!="function")
throw new t("invalid onRequestUpgrade method")}else{if(typeof d.onResponseStart!="function")throw new t("invalid onResponseStart method");if(typeof d.onResponseData!=
"function")throw new t("invalid onResponseData method");if(typeof d.onResponseEnd!="function")throw new t("invalid onResponseEnd method")}}function pe(d){return!!(d&&
(C.isDisturbed(d)||d[l]))}function Ze(d){return{localAddress:d.localAddress,localPort:d.localPort,remoteAddress:d.remoteAddress,remotePort:d.remotePort,remoteFamily:d.
remoteFamily,timeout:d.timeout,bytesWritten:d.bytesWritten,bytesRead:d.bytesRead}}function ke(d){return d&&typeof d=="object"&&typeof d.append=="function"&&typeof d.
delete=="function"&&typeof d.get=="function"&&typeof d.getAll=="function"&&typeof d.has=="function"&&typeof d.set=="function"&&d[Symbol.toStringTag]==="FormData"}
function oe(d,te){return!d||"aborted"in d?f(d,te)[Symbol.dispose]:typeof d.addEventListener=="function"?(d.addEventListener("abort",te,{once:!0}),()=>d.removeEventListener(
"abort",te)):(d.once("abort",te),()=>d.removeListener("abort",te))}const fe=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,
0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,
1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function ce(d){return fe[d]===1}const we=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
function m(d){if(d.length>=12)return we.test(d);if(d.length===0)return!1;for(let te=0;te<d.length;te++)if(fe[d.charCodeAt(te)]!==1)return!1;return!0}const Ce=/[^\t\x20-\x7e\x80-\xff]/;
function We(d){return!Ce.test(d)}const ze=/^bytes (\d+)-(\d+)\/(\d+|\*)?$/;function tt(d){if(d==null||d==="")return{start:0,end:null,size:null};if(!d)return null;
const te=ze.exec(d);return te?{start:parseInt(te[1]),end:te[2]?parseInt(te[2]):null,size:te[3]&&te[3]!=="*"?parseInt(te[3]):null}:null}function je(d,te,he){return(d[G]??=
[]).push([te,he]),d.on(te,he),d}function Re(d){if(d[G]!=null){for(const[te,he]of d[G])d.removeListener(te,he);d[G]=null}return d}function xe(d,te,he){try{te.onResponseError(
he),n(te.aborted)}catch(T){d.emit("error",T)}}const de=process.platform==="win32"?(d,te)=>{if(!te.timeout)return h;let he=null,T=null;const j=I.setFastTimeout(()=>{
he=setImmediate(()=>{T=setImmediate(()=>Te(d.deref(),te))})},te.timeout);return()=>{I.clearFastTimeout(j),clearImmediate(he),clearImmediate(T)}}:(d,te)=>{if(!te.
timeout)return h;let he=null;const T=I.setFastTimeout(()=>{he=setImmediate(()=>{Te(d.deref(),te)})},te.timeout);return()=>{I.clearFastTimeout(T),clearImmediate(
he)}};function Te(d,te){if(d==null)return;let he="Connect Timeout Error";Array.isArray(d.autoSelectFamilyAttemptedAddresses)?he+=` (attempted addresses: ${d.autoSelectFamilyAttemptedAddresses.
join(", ")},`:he+=` (attempted address: ${te.hostname}:${te.port},`,he+=` timeout: ${te.timeout}ms)`,le(d,new e(he))}let qe=null,Ye=null;function Ue(d){if(d===qe)
return Ye;const te=Ne(d);return qe=d,Ye=te,te}function Ne(d){if(d[0]==="h"&&d[1]==="t"&&d[2]==="t"&&d[3]==="p")switch(d[4]){case":":return"http:";case"s":if(d[5]===
":")return"https:"}return d.slice(0,d.indexOf(":")+1)}const He={__proto__:null,enumerable:!0},J={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",
HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT",query:"QUERY",QUERY:"QUERY"},Me={...J,patch:"patch",PATCH:"PATCH"};Object.
setPrototypeOf(J,null),Object.setPrototypeOf(Me,null),K.exports={kEnumerableProperty:He,isDisturbed:pe,isBlobLike:S,parseOrigin:Y,parseURL:N,getServerName:D,isStream:R,
isIterable:M,hasSafeIterator:b,isAsyncIterable:k,isDestroyed:_,headerNameToString:P,bufferToLowerCasedHeaderName:Be,addListener:je,removeAllListeners:Re,errorRequest:xe,
parseRawHeaders:Ae,toRawHeaders:re,encodeRawHeaders:se,parseHeaders:ye,setHeader:Qe,parseKeepAliveTimeout:z,destroy:le,bodyLength:$,deepClone:L,isBuffer:Ee,assertRequestHandler:me,
getSocketInfo:Ze,isFormDataLike:ke,pathHasQueryOrFragment:o,serializePathWithQuery:g,addAbortListener:oe,isValidHTTPToken:m,isValidHeaderValue:We,isTokenCharCode:ce,
parseRangeHeader:tt,normalizedMethodRecordsBase:J,normalizedMethodRecords:Me,isValidPort:w,isHttpOrHttpsPrefixed:Q,safeHTTPMethods:Object.freeze(["GET","HEAD","\
OPTIONS","TRACE"]),wrapRequestBody:p,setupConnectTimeout:de,getProtocolFromUrlString:Ue}}),57405:((K,c,r)=>{const{InvalidArgumentError:n,MaxOriginsReachedError:B}=r(
68707),{kBusy:l,kClients:G,kConnected:V,kRunning:Z,kPending:C,kClose:U,kDestroy:y,kDispatch:O,kUrl:f}=r(36443),I=r(21841),t=r(30628),e=r(23701),A=r(3440),u=Symbol(
"onConnect"),s=Symbol("onDisconnect"),h=Symbol("onConnectionError"),p=Symbol("onDrain"),R=Symbol("factory"),S=Symbol("options"),o=Symbol("origins");function g(Q,N){
return N&&N.connections===1?new e(Q,N):new t(Q,N)}class w extends I{constructor({factory:N=g,maxOrigins:Y=1/0,connect:E,tls:D,...L}={}){if(typeof N!="function")
throw new n("factory must be a function.");if(E!=null&&typeof E!="function"&&typeof E!="object")throw new n("connect must be a function or an object");if(typeof Y!=
"number"||Number.isNaN(Y)||Y<=0)throw new n("maxOrigins must be a number greater than 0");super(L),E&&typeof E!="function"&&(E={...E}),D&&typeof D!="function"&&
(D={...D}),this[S]={...A.deepClone(L),maxOrigins:Y,connect:E,tls:D},this[R]=N,this[G]=new Map,this[o]=new Set,this[p]=(k,M)=>{this.emit("drain",k,[this,...M])},
this[u]=(k,M)=>{this.emit("connect",k,[this,...M])},this[s]=(k,M,b)=>{this.emit("disconnect",k,[this,...M],b)},this[h]=(k,M,b)=>{this.emit("connectionError",k,[
this,...M],b)}}get[Z](){let N=0;for(const Y of this[G].values())N+=Y[Z];return N}[O](N,Y){let E;if(N.origin&&(typeof N.origin=="string"||N.origin instanceof URL))
E=String(N.origin);else throw new n("opts.origin must be a non-empty string or URL.");const D=N.allowH2??this[S].allowH2,L=D===!1?`${E}#http1-only`:E;if(this[o].
size>=this[S].maxOrigins&&!this[o].has(E))throw new B;let k=this[G].get(L);if(!k){k=this[R](N.origin,D===!1?{...this[S],allowH2:!1}:this[S]);const M=()=>{if(this[G].
get(L)!==k||k[V]>0||k[l]||k[C]>0)return;this[G].delete(L),k.destroyed||k.close();let b=!1;for(const $ of this[G].keys())if($===E||$===`${E}#http1-only`){b=!0;break}
b||this[o].delete(E)};k.on("drain",this[p]).on("connect",this[u]).on("disconnect",(b,$,_)=>{M(),this[s](b,$,_)}).on("connectionError",(b,$,_)=>{M(),this[h](b,$,
_)}),this[G].set(L,k),this[o].add(E)}return k.dispatch(N,Y)}[U](){const N=[];for(const Y of this[G].values())N.push(Y.close());return this[G].clear(),Promise.all(
N)}[y](N){const Y=[];for(const E of this[G].values())Y.push(E.destroy(N));return this[G].clear(),Promise.all(Y)}get stats(){const N={};for(const Y of this[G].values())
Y.stats&&(N[Y[f].origin]=Y.stats);return N}}K.exports=w}),637:((K,c,r)=>{const n=r(34589),B=r(3440),{channels:l}=r(42414),G=r(96603),{RequestContentLengthMismatchError:V,
ResponseContentLengthMismatchError:Z,RequestAbortedError:C,InvalidArgumentError:U,HeadersTimeoutError:y,HeadersOverflowError:O,SocketError:f,InformationalError:I,
BodyTimeoutError:t,HTTPParserError:e,WebAssemblyNotSupportedError:A,ResponseExceededMaxSizeError:u}=r(68707),{kUrl:s,kReset:h,kClient:p,kParser:R,kBlocking:S,kRunning:o,
kPending:g,kSize:w,kWriting:Q,kQueue:N,kNoRef:Y,kKeepAliveDefaultTimeout:E,kHostHeader:D,kPendingIdx:L,kRunningIdx:k,kError:M,kPipelining:b,kSocket:$,kKeepAliveTimeoutValue:_,
kMaxHeadersSize:le,kKeepAliveMaxTimeout:ee,kKeepAliveTimeoutThreshold:z,kHeadersTimeout:P,kBodyTimeout:Be,kStrictContentLength:Qe,kMaxRequests:ye,kCounter:Ae,kMaxResponseSize:re,
kOnError:se,kResume:Ee,kHTTPContext:me,kClosed:pe,kUseMilo:Ze}=r(36443),ke=r(52824),{H1Parser:oe,getMiloEnabled:fe}={},ce=Buffer.alloc(0),we=Buffer[Symbol.species],
m=B.removeAllListeners,Ce=Symbol("kIdleSocketValidation"),We=Symbol("kIdleSocketValidationTimeout"),ze=Symbol("kSocketUsed"),tt=Symbol("kTypeOfService");let je;
function Re(){if(typeof WebAssembly>"u")throw new A;const v=process.env.JEST_WORKER_ID?r(92724):void 0;let i,H=!0;if(process.arch==="riscv64")H=!1;else if(process.
arch==="ppc64"){const[x,X]=process.versions.node.split(".").map(ue=>parseInt(ue,10));(x<24||x===24&&X<12)&&(H=!1)}if(process.env.UNDICI_NO_WASM_SIMD==="1"?H=!1:
process.env.UNDICI_NO_WASM_SIMD==="0"&&(H=!0),H)try{i=new WebAssembly.Module(r(53434))}catch{}return i||(i=new WebAssembly.Module(v||r(92724))),new WebAssembly.
Instance(i,{env:{wasm_on_url:(x,X,ue)=>0,wasm_on_status:(x,X,ue)=>{n(de.ptr===x);const be=X-Ye+Te.byteOffset;return de.onStatus(new we(Te.buffer,be,ue))},wasm_on_message_begin:x=>(n(
de.ptr===x),de.onMessageBegin()),wasm_on_header_field:(x,X,ue)=>{n(de.ptr===x);const be=X-Ye+Te.byteOffset;return de.onHeaderField(new we(Te.buffer,be,ue))},wasm_on_header_value:(x,X,ue)=>{
n(de.ptr===x);const be=X-Ye+Te.byteOffset;return de.onHeaderValue(new we(Te.buffer,be,ue))},wasm_on_headers_complete:(x,X,ue,be)=>(n(de.ptr===x),de.onHeadersComplete(
X,ue===1,be===1)),wasm_on_body:(x,X,ue)=>{n(de.ptr===x);const be=X-Ye+Te.byteOffset;return de.onBody(new we(Te.buffer,be,ue))},wasm_on_message_complete:x=>(n(de.
ptr===x),de.onMessageComplete())}})}let xe=null,de=null,Te=null,qe=0,Ye=null,Ue=null;const Ne=0,He=1,J=2|He,Me=4|He,d=8|Ne;class te{constructor(i,H,{exports:x}){
this.llhttp=x,this.ptr=this.llhttp.llhttp_alloc(ke.TYPE.RESPONSE),this.client=i,this.socket=H,this.timeout=null,this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=
null,this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=i[le],this.shouldKeepAlive=
!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength=-1,this.hasTransferEncoding=!1,this.connection="",this.
maxResponseSize=i[re]}setTimeout(i,H){i!==this.timeoutValue||H&He^this.timeoutType&He?(this.timeout&&(G.clearTimeout(this.timeout),this.timeout=null),i&&(H&He?this.
timeout=G.setFastTimeout(he,i,this.timeoutWeakRef):(this.timeout=setTimeout(he,i,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=i):this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=H}resume(){this.socket.destroyed||!this.paused||(n(this.ptr!=null),n(de===null),this.llhttp.llhttp_resume(
this.ptr),n(this.timeoutType===Me),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||ce),this.readMore())}readMore(){
for(;!this.paused&&this.ptr;){const i=this.socket.read();if(i===null)break;this.execute(i)}}execute(i){n(de===null),n(this.ptr!=null),n(!this.paused);const{socket:H,
llhttp:x}=this;i.length>qe&&(Ye&&x.free(Ye),qe=Math.ceil(i.length/4096)*4096,Ye=x.malloc(qe)),(Ue===null||Ue.buffer!==x.memory.buffer||Ue.byteOffset!==Ye||Ue.byteLength!==
qe)&&(Ue=new Uint8Array(x.memory.buffer,Ye,qe)),Ue.set(i);try{let X;try{Te=i,de=this,X=x.llhttp_execute(this.ptr,Ye,i.length)}finally{de=null,Te=null}if(X!==ke.
ERROR.OK){const ue=i.subarray(x.llhttp_get_error_pos(this.ptr)-Ye);if(X===ke.ERROR.PAUSED_UPGRADE)this.onUpgrade(ue);else if(X===ke.ERROR.PAUSED)this.paused=!0,
H.unshift(ue);else throw this.createError(X,ue)}}catch(X){B.destroy(H,X)}}finish(){n(de===null),n(this.ptr!=null);const{llhttp:i}=this;if(this.paused){let x;do i.
llhttp_resume(this.ptr),this.paused=!1,x=this.socket.read()||ce,this.execute(x);while(this.paused&&x.length>0);this.paused&&(i.llhttp_resume(this.ptr),this.paused=
!1)}let H;try{de=this,H=i.llhttp_finish(this.ptr)}finally{de=null}return H===ke.ERROR.OK?null:H===ke.ERROR.PAUSED||H===ke.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):
this.createError(H,ce)}createError(i,H){const{llhttp:x,contentLength:X,bytesRead:ue}=this;if(X!==-1&&ue!==X)return new Z;const be=x.llhttp_get_error_reason(this.
ptr);let Pe="";if(be){const ge=new Uint8Array(x.memory.buffer,be).indexOf(0);Pe="Response does not match the HTTP/1.1 protocol ("+Buffer.from(x.memory.buffer,be,
ge).toString()+")"}return new e(Pe,ke.ERROR[i],H)}destroy(){n(de===null),n(this.ptr!=null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&G.clearTimeout(
this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(i){return this.statusText=i.toString(),0}onMessageBegin(){const{
socket:i,client:H}=this;if(i.destroyed)return-1;if(H[o]===0)return B.destroy(i,new f("bad response",B.getSocketInfo(i))),-1;const x=H[N][H[k]];return x?(x.onResponseStarted(),
0):-1}onHeaderField(i){const H=this.headers.length;return(H&1)===0?this.headers.push(i):this.headers[H-1]=Buffer.concat([this.headers[H-1],i]),this.trackHeader(
i.length),0}onHeaderValue(i){let H=this.headers.length;const x=(H&1)===0;(H&1)===1?(this.headers.push(i),H+=1):this.headers[H-1]=Buffer.concat([this.headers[H-1],
i]);const X=this.headers[H-2];if(X.length===10){const ue=B.bufferToLowerCasedHeaderName(X);ue==="keep-alive"?this.keepAlive+=(x||this.keepAlive.length===0?"":",")+
i.toString():ue==="connection"&&(this.connection+=(x||this.connection.length===0?"":",")+i.toString())}else if(X.length===14&&B.bufferToLowerCasedHeaderName(X)===
"content-length"){this.contentLength===-1&&(this.contentLength=0);for(let ue=0;ue<i.length;ue++)this.contentLength=this.contentLength*10+(i[ue]-48)}else X.length===
17&&B.bufferToLowerCasedHeaderName(X)==="transfer-encoding"&&(this.hasTransferEncoding=!0);return this.trackHeader(i.length),0}trackHeader(i){this.headersSize+=
i,this.headersSize>=this.headersMaxSize&&B.destroy(this.socket,new O)}onUpgrade(i){const{upgrade:H,client:x,socket:X,headers:ue,statusCode:be,statusText:Pe}=this;
n(H),n(x[$]===X),n(!X.destroyed),n(!this.paused),n((ue.length&1)===0);const ge=x[N][x[k]];n(ge),n(ge.upgrade||ge.method==="CONNECT"),this.statusCode=0,this.statusText=
"",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,X.unshift(i),X[R].destroy(),X[R]=null,X[p]=null,X[M]=null,m(X),x[$]=null,x[me]=null,x[N][x[k]++]=null,
x.emit("disconnect",x[s],[x],new I("upgrade"));try{ge.onRequestUpgrade(be,ue,X,Pe)}catch(Ve){B.errorRequest(x,ge,Ve),B.destroy(X,Ve)}x[Ee]()}onHeadersComplete(i,H,x){
const{client:X,socket:ue,headers:be,statusText:Pe}=this;if(ue.destroyed)return-1;if(X[o]===0)return B.destroy(ue,new f("bad response",B.getSocketInfo(ue))),-1;const ge=X[N][X[k]];
if(!ge)return-1;if(n(!this.upgrade),n(this.statusCode<200),i===100)return B.destroy(ue,new f("bad response",B.getSocketInfo(ue))),-1;if(H&&!ge.upgrade)return B.
destroy(ue,new f("bad upgrade",B.getSocketInfo(ue))),-1;if(n(this.timeoutType===J),this.statusCode=i,this.shouldKeepAlive=x||ge.method==="HEAD"&&!ue[h]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.
test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection),(ge.method==="HEAD"||i===204||i===304)&&(ge.method!=="HEAD"&&(this.contentLength>
0||this.hasTransferEncoding)&&(this.shouldKeepAlive=!1),this.contentLength=-1),this.statusCode>=200){const Fe=ge.bodyTimeout!=null?ge.bodyTimeout:X[Be];this.setTimeout(
Fe,Me)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(ge.method==="CONNECT")return n(X[o]===1),this.upgrade=!0,2;if(H)return n(X[o]===1),this.
upgrade=!0,2;if(n((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&X[b]){const Fe=this.keepAlive?B.parseKeepAliveTimeout(this.
keepAlive):null;if(Fe!=null){const Oe=Math.min(Fe-X[z],X[ee]);Oe<=0?ue[h]=!0:X[_]=Oe}else X[_]=X[E]}else ue[h]=!0;const Ve=ge.onResponseStart(i,be,this.resume,Pe)===
!1;return ge.aborted?-1:ge.method==="HEAD"||i<200?1:(ue[S]&&(ue[S]=!1,X[Ee]()),Ve?ke.ERROR.PAUSED:0)}onBody(i){const{client:H,socket:x,statusCode:X,maxResponseSize:ue}=this;
if(x.destroyed)return-1;const be=H[N][H[k]];return n(be),n(this.timeoutType===Me),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),n(X>=200),ue>-1&&this.
bytesRead+i.length>ue?(B.destroy(x,new u),-1):(this.bytesRead+=i.length,be.onResponseData(i)===!1?ke.ERROR.PAUSED:0)}onMessageComplete(){const{client:i,socket:H,
statusCode:x,upgrade:X,headers:ue,contentLength:be,bytesRead:Pe,shouldKeepAlive:ge}=this;if(H.destroyed&&(!x||ge))return-1;if(X)return 0;n(x>=100),n((this.headers.
length&1)===0);const Ve=i[N][i[k]];if(n(Ve),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength=-1,this.hasTransferEncoding=!1,this.keepAlive=
"",this.connection="",this.headers=[],this.headersSize=0,x<200)return 0;if(be!==-1&&Pe!==be)return B.destroy(H,new Z),-1;if(Ve.onResponseEnd(ue),i[N][i[k]++]=null,
H[ze]=i[g]===0,H[Q])return n(i[o]===0),B.destroy(H,new I("reset")),ke.ERROR.PAUSED;if(ge){if(H[h]&&i[o]===0)return B.destroy(H,new I("reset")),ke.ERROR.PAUSED;i[b]==
null||i[b]===1?setImmediate(i[Ee]):i[Ee]()}else return B.destroy(H,new I("reset")),ke.ERROR.PAUSED;return 0}}function he(v){const i=v.deref();if(!i)return;const{
socket:H,timeoutType:x,client:X,paused:ue}=i;x===J?(!H[Q]||H.writableNeedDrain||X[o]>1)&&(n(!ue,"cannot be paused while waiting for headers"),B.destroy(H,new y)):
x===Me?ue||B.destroy(H,new t):x===d&&(n(X[o]===0&&X[_]),B.destroy(H,new I("socket idle timeout")))}function T(v,i){if(v[$]=i,xe||(xe=Re()),i.errored)throw i.errored;
if(i.destroyed)throw new f("destroyed");return i[Y]=!1,i[Q]=!1,i[h]=!1,i[S]=!1,i[Ce]=0,i[We]=null,i[ze]=!1,i[R]=new te(v,i,xe),B.addListener(i,"error",j),B.addListener(
i,"readable",ae),B.addListener(i,"end",Ie),B.addListener(i,"close",Ge),i[pe]=!1,i.on("close",Le),{version:"h1",defaultPipelining:1,write(H){return ut(v,H)},resume(){
At(v)},destroy(H,x){i[pe]?queueMicrotask(x):(i.on("close",x),i.destroy(H))},get destroyed(){return i.destroyed},busy(H){return!!(i[Q]||i[h]||i[S]||i[Ce]===1||H&&
(v[o]>0&&!H.idempotent||v[o]>0&&(H.upgrade||H.method==="CONNECT")||v[o]>0&&B.bodyLength(H.body)!==0&&(B.isStream(H.body)||B.isAsyncIterable(H.body)||B.isFormDataLike(
H.body))))}}}function j(v){const i=this[R];if(v.code==="ECONNRESET"&&i.statusCode&&!i.shouldKeepAlive){const H=i.finish();H&&(this[M]=H,this[p][se](H));return}this[M]=
v,this[p][se](v)}function ae(){this[R]?.readMore()}function Ie(){const v=this[R];if(v.statusCode&&!v.shouldKeepAlive){const i=v.finish();i&&B.destroy(this,i);return}
B.destroy(this,new f("other side closed",B.getSocketInfo(this)))}function Ge(){const v=this[R];_e(this),v&&(!this[M]&&v.statusCode&&!v.shouldKeepAlive&&(this[M]=
v.finish()||this[M]),this[R].destroy(),this[R]=null);const i=this[M]||new f("closed",B.getSocketInfo(this)),H=this[p];if(H[$]=null,H[me]=null,H.destroyed){n(H[g]===
0);const x=H[N].splice(H[k]);for(let X=0;X<x.length;X++){const ue=x[X];B.errorRequest(H,ue,i)}}else if(H[o]>0&&i.code!=="UND_ERR_INFO"){const x=H[N][H[k]];H[N][H[k]++]=
null,B.errorRequest(H,x,i)}H[L]=H[k],n(H[o]===0),H.emit("disconnect",H[s],[H],i),H[Ee]()}function Le(){this[pe]=!0}function _e(v){v[We]&&(clearImmediate(v[We]),
v[We]=null),v[Ce]=0}function nt(v,i){i[Ce]=1,i[We]=setImmediate(()=>{i[We]=null,i[Ce]=2,v[$]===i&&!i.destroyed&&v[Ee]()})}function At(v){const i=v[$];if(i&&!i.destroyed){
if(v[w]===0?!i[Y]&&i.unref&&(i.unref(),i[Y]=!0):i[Y]&&i.ref&&(i.ref(),i[Y]=!1),v[o]===0&&v[g]>0&&i[ze]){if(i[Ce]===0)return nt(v,i),i[R].readMore(),i.destroyed,
void 0;if(i[Ce]===1)return i[R].readMore(),i.destroyed,void 0}if(v[o]===0&&(i[R].readMore(),i.destroyed))return;if(v[w]===0)i[R].timeoutType!==d&&i[R].setTimeout(
v[_],d);else if(v[o]>0&&i[R].statusCode<200&&i[R].timeoutType!==J){const H=v[N][v[k]],x=H.headersTimeout!=null?H.headersTimeout:v[P];i[R].setTimeout(x,J)}}}function ot(v){
return v!=="GET"&&v!=="HEAD"&&v!=="OPTIONS"&&v!=="TRACE"&&v!=="CONNECT"}function gt(v,i){if(typeof v.setTypeOfService!="function")return;const H=i.typeOfService;
if(!(H===void 0||v[tt]===H))try{v.setTypeOfService(H),v[tt]=H}catch{}}function ut(v,i){const{method:H,path:x,host:X,upgrade:ue,blocking:be,reset:Pe}=i;let{body:ge,
headers:Ve,contentLength:Fe}=i;const Oe=H==="PUT"||H==="POST"||H==="PATCH"||H==="QUERY"||H==="PROPFIND"||H==="PROPPATCH";if(B.isFormDataLike(ge)){je||(je=r(84492).
extractBody);const[it,Qt]=je(ge);i.contentType==null&&Ve.push("content-type",Qt),ge=it.stream,Fe=it.length}else if(B.isBlobLike(ge)&&i.contentType==null){const it=ge.
type;if(it){const Qt=`${it}`;if(!B.isValidHeaderValue(Qt))return B.errorRequest(v,i,new U("invalid content-type header")),!1;Ve.push("content-type",Qt)}}ge&&typeof ge.
read=="function"&&ge.read(0);const Je=B.bodyLength(ge);if(Fe=Je??Fe,Fe===null&&(Fe=i.contentLength),Fe===0&&!Oe&&(Fe=null),ot(H)&&Fe>0&&i.contentLength!==null&&
i.contentLength!==Fe){if(v[Qe])return B.errorRequest(v,i,new V),!1;process.emitWarning(new V)}const ve=v[$];_e(ve);const $e=it=>{i.aborted||i.completed||(B.errorRequest(
v,i,it||new C),B.destroy(ge),B.destroy(ve,new I("aborted")))};try{i.onRequestStart($e,null)}catch(it){B.errorRequest(v,i,it)}if(i.aborted)return!1;H==="HEAD"&&(ve[h]=
!0),(ue||H==="CONNECT")&&(ve[h]=!0),Pe!=null&&(ve[h]=Pe),v[ye]&&++ve[Ae]>=v[ye]&&(ve[h]=!0),be&&(ve[S]=!0),gt(ve,i);let Ke=`${H} ${x} HTTP/1.1\r
`;if(typeof X=="string"?Ke+=`host: ${X}\r
`:Ke+=v[D],ue?Ke+=`connection: upgrade\r
upgrade: ${ue}\r
`:v[b]&&!ve[h]?Ke+=`connection: keep-alive\r
`:Ke+=`connection: close\r
`,Array.isArray(Ve))for(let it=0;it<Ve.length;it+=2){const Qt=Ve[it+0],pt=Ve[it+1];if(Array.isArray(pt))for(let It=0;It<pt.length;It++)Ke+=`${Qt}: ${pt[It]}\r
`;else Ke+=`${Qt}: ${pt}\r
`}return l.sendHeaders.hasSubscribers&&l.sendHeaders.publish({request:i,headers:Ke,socket:ve}),!ge||Je===0?wt($e,null,v,i,ve,Fe,Ke,Oe):B.isBuffer(ge)?wt($e,ge,v,
i,ve,Fe,Ke,Oe):B.isBlobLike(ge)?typeof ge.stream=="function"?q($e,ge.stream(),v,i,ve,Fe,Ke,Oe):lt($e,ge,v,i,ve,Fe,Ke,Oe):B.isStream(ge)?mt($e,ge,v,i,ve,Fe,Ke,Oe):
B.isIterable(ge)?q($e,ge,v,i,ve,Fe,Ke,Oe):n(!1),!0}function mt(v,i,H,x,X,ue,be,Pe){n(ue!==0||H[o]===0,"stream body cannot be pipelined");let ge=!1;const Ve=new Se(
{abort:v,socket:X,request:x,contentLength:ue,client:H,expectsPayload:Pe,header:be}),Fe=function($e){if(!ge)try{!Ve.write($e)&&this.pause&&this.pause()}catch(Ke){
B.destroy(this,Ke)}},Oe=function(){ge||i.resume&&i.resume()},Je=function(){if(queueMicrotask(()=>{i.removeListener("error",ve)}),!ge){const $e=new C;queueMicrotask(
()=>ve($e))}},ve=function($e){if(!ge){if(ge=!0,n(X.destroyed||X[Q]&&H[o]<=1),X.off("drain",Oe).off("error",ve),i.removeListener("data",Fe).removeListener("end",
ve).removeListener("close",Je),!$e)try{Ve.end()}catch(Ke){$e=Ke}Ve.destroy($e),$e&&($e.code!=="UND_ERR_INFO"||$e.message!=="reset")?B.destroy(i,$e):B.destroy(i)}};
i.on("data",Fe).on("end",ve).on("error",ve).on("close",Je),i.resume&&i.resume(),X.on("drain",Oe).on("error",ve),i.errorEmitted??i.errored?setImmediate(ve,i.errored):
(i.endEmitted??i.readableEnded)&&setImmediate(ve,null),(i.closeEmitted??i.closed)&&setImmediate(Je)}function wt(v,i,H,x,X,ue,be,Pe){try{i?B.isBuffer(i)&&(n(ue===
i.byteLength,"buffer body must have content length"),X.cork(),X.write(`${be}content-length: ${ue}\r
\r
`,"latin1"),X.write(i),X.uncork(),x.onBodySent(i),!Pe&&x.reset!==!1&&(X[h]=!0)):ue===0?X.write(`${be}content-length: 0\r
\r
`,"latin1"):(n(ue===null,"no body must not have content length"),X.write(`${be}\r
`,"latin1")),x.onRequestSent(),H[Ee]()}catch(ge){v(ge)}}async function lt(v,i,H,x,X,ue,be,Pe){try{if(ue!=null&&ue!==i.size)throw new V;const ge=Buffer.from(await i.
arrayBuffer());X.cork(),X.write(`${be}content-length: ${ue}\r
\r
`,"latin1"),X.write(ge),X.uncork(),x.onBodySent(ge),x.onRequestSent(),!Pe&&x.reset!==!1&&(X[h]=!0),H[Ee]()}catch(ge){v(ge)}}async function q(v,i,H,x,X,ue,be,Pe){
n(ue!==0||H[o]===0,"iterator body cannot be pipelined");let ge=null;function Ve(){if(ge){const Je=ge;ge=null,Je()}}const Fe=()=>new Promise((Je,ve)=>{n(ge===null),
X[M]?ve(X[M]):ge=Je});X.on("close",Ve).on("drain",Ve);const Oe=new Se({abort:v,socket:X,request:x,contentLength:ue,client:H,expectsPayload:Pe,header:be});try{for await(const Je of i){
if(X[M])throw X[M];Oe.write(Je)||await Fe()}Oe.end()}catch(Je){Oe.destroy(Je)}finally{X.off("close",Ve).off("drain",Ve)}}class Se{constructor({abort:i,socket:H,
request:x,contentLength:X,client:ue,expectsPayload:be,header:Pe}){this.socket=H,this.request=x,this.contentLength=X,this.client=ue,this.bytesWritten=0,this.expectsPayload=
be,this.header=Pe,this.abort=i,this.lengthMismatch=!1,H[Q]=!0}onLengthMismatch(){this.socket[h]=!0,this.lengthMismatch||(this.lengthMismatch=!0,process.emitWarning(
new V))}write(i){const{socket:H,request:x,contentLength:X,client:ue,bytesWritten:be,expectsPayload:Pe,header:ge}=this;if(H[M])throw H[M];if(H.destroyed)return!1;
let Ve=i instanceof Uint8Array?i.byteLength:Buffer.byteLength(i);if(!Ve)return!0;if(X!==null&&be+Ve>X){if(ue[Qe])throw new V;this.onLengthMismatch();const Oe=X-
be;if(Oe===0)return!0;i=(typeof i=="string"?Buffer.from(i):i).subarray(0,Oe),Ve=Oe}H.cork(),be===0&&(!Pe&&x.reset!==!1&&(H[h]=!0),X===null?H.write(`${ge}transfe\
r-encoding: chunked\r
`,"latin1"):H.write(`${ge}content-length: ${X}\r
\r
`,"latin1")),X===null&&H.write(`\r
${Ve.toString(16)}\r
`,"latin1"),this.bytesWritten+=Ve;const Fe=H.write(i);return H.uncork(),x.onBodySent(i),Fe||H[R].timeout&&H[R].timeoutType===J&&H[R].timeout.refresh&&H[R].timeout.
refresh(),Fe}end(){const{socket:i,contentLength:H,client:x,bytesWritten:X,expectsPayload:ue,header:be,request:Pe}=this;if(Pe.onRequestSent(),i[Q]=!1,i[M])throw i[M];
if(!i.destroyed){if(X===0?ue?i.write(`${be}content-length: 0\r
\r
`,"latin1"):i.write(`${be}\r
`,"latin1"):H===null&&i.write(`\r
0\r
\r
`,"latin1"),H!==null&&X!==H){if(x[Qe])throw new V;this.onLengthMismatch()}i[R].timeout&&i[R].timeoutType===J&&i[R].timeout.refresh&&i[R].timeout.refresh(),x[Ee]()}}destroy(i){
const{socket:H,client:x,abort:X}=this;H[Q]=!1,i&&(n(x[o]<=1,"pipeline should only contain this request"),X(i))}}K.exports=T}),88788:((K,c,r)=>{const n=r(34589),
{pipeline:B}=r(57075),l=r(3440),{RequestContentLengthMismatchError:G,ResponseContentLengthMismatchError:V,RequestAbortedError:Z,SocketError:C,InformationalError:U,
InvalidArgumentError:y,HeadersTimeoutError:O,BodyTimeoutError:f,ResponseExceededMaxSizeError:I}=r(68707),{kUrl:t,kReset:e,kClient:A,kRunning:u,kPending:s,kQueue:h,
kPendingIdx:p,kRunningIdx:R,kError:S,kSocket:o,kStrictContentLength:g,kOnError:w,kMaxConcurrentStreams:Q,kHTTP2Session:N,kHostAuthority:Y,kResume:E,kSize:D,kHTTPContext:L,
kClosed:k,kKeepAliveDefaultTimeout:M,kHeadersTimeout:b,kBodyTimeout:$,kEnableConnectProtocol:_,kRemoteSettings:le,kHTTP2Stream:ee,kHTTP2SessionState:z,kHTTP2Options:P,
kMaxResponseSize:Be}=r(36443),{channels:Qe}=r(42414),ye=Symbol("open streams"),Ae=Symbol("request stream"),re=Symbol("request stream cleanup"),se=Symbol("reques\
t stream state"),Ee=Symbol("received goaway"),me=Symbol("goaway replay attempts"),pe=Symbol("refused stream retry"),Ze=1,ke=1,oe=1e3;let fe,ce;try{ce=r(32467)}catch{
ce={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:we,HTTP2_HEADER_METHOD:m,HTTP2_HEADER_PATH:Ce,HTTP2_HEADER_SCHEME:We,HTTP2_HEADER_CONTENT_LENGTH:ze,HTTP2_HEADER_EXPECT:tt,
HTTP2_HEADER_STATUS:je,HTTP2_HEADER_PROTOCOL:Re,NGHTTP2_NO_ERROR:xe,NGHTTP2_REFUSED_STREAM:de}}=ce;function Te(a,F){return a[S]||(F===xe?new U(`HTTP/2: "GOAWAY"\
 frame received with code ${F}`):new C(`HTTP/2: "GOAWAY" frame received with code ${F}`,l.getSocketInfo(a[o])))}function qe(a,F){const W=a[A],ne=a[o];if(W[N]===
a&&(W[o]=null,W[L]=null,W[N]=null),ne!=null&&ne[S]==null&&(ne[S]=F),!a.closed&&!a.destroyed)try{a.destroy(F)}catch{}l.destroy(ne,F)}function Ye(a,F){const W=Number.
isInteger(F)?F:Number.MAX_SAFE_INTEGER;for(let ne=a[R];ne<a[p];ne++){const ie=a[h][ne];if(ie==null)continue;const De=ie[Ae]?.id;if(typeof De!="number"||De>W)return ne}
return a[p]}function Ue(a){a[Ae]=null,a[re]=null}function Ne(a,F,W){const ne=a[re],ie=a[Ae];Ue(a),ne?.(ie),a[Ae]=F,a[re]=W}function He(a){const F=a[re],W=a[Ae];
Ue(a),F?.(W)}function J(a,F){a[h].splice(a[p]+1,0,F)}function Me(a,F,W=!1){const ne=a[h],ie=a[R];if(ie<a[p]&&ne[ie]===F){ne[ie]=null,a[R]=ie+1;return}const De=ne.
indexOf(F,ie);De===-1||De>=a[p]||(ne.splice(De,1),a[p]--,W&&a[p]<a[R]&&(a[p]=a[R]))}function d(a){const{body:F}=a;return F==null||l.isBuffer(F)||l.isBlobLike(F)}
function te(a){return a[Ae]?.[se]?.responseReceived===!0}function he(a){const F=(a[me]??0)+1;return a[me]=F,F<=Ze}function T(a,F=de){if(a!=null&&!a.destroyed&&!a.
closed)try{a.close(F)}catch{}}function j(a){const F=a[Ae];return He(a),ae(F),F}function ae(a){a==null||a[se]==null||(a[se]=null,a.off("close",$e),a.off("close",
ve),a[N]!=null&&Je(a),!a.destroyed&&!a.closed&&(a.off("error",Oe),a.on("error",Oe)))}function Ie(a,F){a[o]=F;const W=a[P].sessionOptions?.initialWindowSize,ne=a[P].
connectionWindowSize,ie=ce.connect(a[t],{createConnection:()=>F,peerMaxConcurrentStreams:a[P].maxConcurrentStreams,settings:{enablePush:!1,...W!=null?{initialWindowSize:W}:
null}});return a[o]=F,ie[ye]=0,ie[A]=a,ie[o]=F,ie[z]={idleTimeout:null,noStreamsTimeout:null,probeTimeout:null,refed:!0,ping:{interval:a[P].pingInterval===0?null:
setInterval(H,a[P].pingInterval,ie).unref()}},ie[Ee]=!1,ie[_]=!1,ie[le]=!1,ne&&l.addListener(ie,"connect",v.bind(ie,ne)),l.addListener(ie,"error",x),l.addListener(
ie,"frameError",X),l.addListener(ie,"goaway",ue),l.addListener(ie,"close",be),l.addListener(ie,"remoteSettings",i),Le(ie),a[N]=ie,F[N]=ie,l.addListener(F,"error",
ge),l.addListener(F,"end",Ve),l.addListener(F,"close",Pe),F[k]=!1,F.on("close",Fe),{version:"h2",defaultPipelining:1/0,write(De){return Nt(a,De)},resume(){_e(a)},
destroy(De,Xe){F[k]?queueMicrotask(Xe):F.destroy(De).on("close",Xe)},get destroyed(){return F.destroyed},busy(De){if(ie[le]===!1&&a[u]>0||ie[z].probeTimeout!=null||
a[u]>=a[Q])return!0;if(De!=null)if(a[u]>0){if((De.upgrade==="websocket"||De.method==="CONNECT")&&ie[le]===!1)return!0}else return(De.upgrade==="websocket"||De.method===
"CONNECT")&&ie[le]===!1;return!1}}}function Ge(a){const F=a[z];F.refed===!1&&(F.refed=!0,a.ref())}function Le(a){const F=a[z];F.refed===!0&&(F.refed=!1,a.unref())}
function _e(a){const F=a[o],W=a[N];F?.destroyed===!1&&(W[ye]===0&&a[D]===0?Le(W):Ge(W),a[D]===0&&W[ye]===0?q(W):lt(W),a[Q]===0&&a[u]===0&&a[s]>0?At(W):nt(W))}function nt(a){
const F=a[z];F?.noStreamsTimeout!=null&&(clearTimeout(F.noStreamsTimeout),F.noStreamsTimeout=null)}function At(a){const F=a[A],W=a[z],ne=F[b];!ne||W.noStreamsTimeout!=
null||(W.noStreamsTimeout=setTimeout(ot,ne,a).unref())}function ot(a){const F=a[A],W=a[z];if(W.noStreamsTimeout=null,F[N]!==a||F[Q]!==0||F[u]!==0||F[s]===0)return;
const ne=new O(`HTTP/2: server did not accept a new stream within ${F[b]}`),ie=F[h].splice(F[p]);for(let De=0;De<ie.length;De++)ie[De]!=null&&l.errorRequest(F,ie[De],
ne);a[S]=ne,qe(a,ne)}function gt(a,F){const W=a[z];if(!(W.probeTimeout!=null||a.closed||a.destroyed)){try{a.ping(mt.bind(a))}catch{return}W.probeTimeout=setTimeout(
wt,Math.max(F,oe),a).unref()}}function ut(a){const F=a[z];F?.probeTimeout!=null&&(clearTimeout(F.probeTimeout),F.probeTimeout=null)}function mt(){this[z].probeTimeout!=
null&&(ut(this),this[A][E]())}function wt(a){if(a[z].probeTimeout=null,a.closed||a.destroyed)return;const F=new C("HTTP/2: connection unresponsive",l.getSocketInfo(
a[o]));a[S]=F,qe(a,F)}function lt(a){const F=a[z];F?.idleTimeout!=null&&(clearTimeout(F.idleTimeout),F.idleTimeout=null)}function q(a){const F=a[A];if(F[N]!==a||
a.closed||a.destroyed)return;if(a[ye]!==0||F[D]!==0){lt(a);return}const W=a[z];W.idleTimeout==null&&(W.idleTimeout=setTimeout(Se,F[M],a).unref())}function Se(a){
const F=a[A],W=a[o],ne=a[z];if(ne.idleTimeout=null,F[N]!==a||a[ye]!==0||F[D]!==0||a.closed||a.destroyed)return;const ie=new U("socket idle timeout");W[S]=ie,l.destroy(
W,ie)}function v(a){try{typeof this.setLocalWindowSize=="function"&&this.setLocalWindowSize(a)}catch{}}function i(a){const F=this[A],W=F[P].maxConcurrentStreams,
ne=a.maxConcurrentStreams??F[Q]??W;if(F[Q]=Math.min(ne,W),this[le]===!0&&this[_]===!0&&a.enableConnectProtocol===!1){const ie=new U("HTTP/2: Server disabled ext\
ended CONNECT protocol against RFC-8441");this[o][S]=ie,this[A][w](ie);return}this[_]=a.enableConnectProtocol??this[_],this[le]=!0,this[A][E]()}function H(a){const F=a[z];
if((a.closed||a.destroyed)&&F.ping.interval!=null){clearInterval(F.ping.interval),F.ping.interval=null;return}a.ping(W.bind(a));function W(ne,ie){const De=this[A],
Xe=this[o];if(ne!=null){const rt=new U(`HTTP/2: "PING" errored - type ${ne.message}`);Xe[S]=rt,De[w](rt)}else De.emit("ping",ie)}}function x(a){this[o][S]=a,!this[Ee]&&
this[A][w](a)}function X(a,F,W){if(W===0){if(this[Ee])return;const ne=new U(`HTTP/2: "frameError" received - type ${a}, code ${F}`);this[o][S]=ne,this[A][w](ne)}}
function ue(a,F){if(this[Ee])return;this[Ee]=!0;const W=Te(this,a),ne=this[A],ie=ne[p],De=Ye(ne,F),Xe=[],rt=[];for(let et=De;et<ie;et++){const ct=ne[h][et];if(ct!=
null){const Ct=te(ct);rt.push(j(ct)),!Ct&&d(ct)&&he(ct)?Xe.push(ct):l.errorRequest(ne,ct,W)}}if(De!==ie){const et=ne[h].slice(ie);ne[h].length=De,ne[h].push(...Xe,
...et)}ne[p]=De,ne[N]===this&&(ne[o]=null,ne[L]=null,ne[N]=null),this[ye]===0&&Le(this),lt(this),nt(this),ut(this);for(let et=0;et<rt.length;et++)T(rt[et]);!this.
closed&&!this.destroyed&&this.close(),ne.emit("disconnect",ne[t],[ne],W),ne[E]()}function be(){const{[A]:a,[z]:F,[o]:W}=this,ne=W[S]||this[S]||new C("closed",l.
getSocketInfo(W));if(a[N]===this&&(a[o]=null,a[L]=null,a[N]=null),lt(this),nt(this),ut(this),F.ping.interval!=null&&(clearInterval(F.ping.interval),F.ping.interval=
null),a.destroyed){n(a[s]===0);const ie=a[h].splice(a[R]);for(let De=0;De<ie.length;De++){const Xe=ie[De];Xe!=null&&l.errorRequest(a,Xe,ne)}}}function Pe(){const a=this[S]||
new C("closed",l.getSocketInfo(this)),F=this[N],W=F[A];W[o]!==this&&(F[Ee]||W[N]!=null&&W[N]!==F)||(W[o]=null,W[L]=null,W[N]===F&&(W[N]=null),F.destroy(a),W[p]=
W[R],n(W[u]===0),W.emit("disconnect",W[t],[W],a),W[E]())}function ge(a){this[S]=a,!this[N]?.[Ee]&&this[N]?.[A]?.[w](a)}function Ve(){l.destroy(this,new C("other\
 side closed",l.getSocketInfo(this)))}function Fe(){this[k]=!0}function Oe(){}function Je(a){const F=a[N],W=F[A];a[N]=null,F[ye]-=1,F[ye]===0&&(W[D]===0||F[Ee])&&
(Le(F),q(F))}function ve(){const a=this[se];this[se]=null,It(a,new U("HTTP/2: stream closed before response headers")),Je(this)}function $e(){const a=this[se];a!=
null&&(xt(this),a.pendingEnd&&!a.request.aborted&&!a.request.completed?a.request.onResponseEnd(a.trailers||{}):!a.request.aborted&&!a.request.completed&&l.errorRequest(
a.client,a.request,new U("HTTP/2: stream closed before the response was complete")),Rt(a),Je(this),this[se]=null)}function Ke(a){return a!=="GET"&&a!=="HEAD"&&a!==
"OPTIONS"&&a!=="TRACE"&&a!=="CONNECT"}function it(a){const F={};for(let W=0;W<a.length;W+=2){const ne=a[W+0],ie=a[W+1],De=Object.hasOwn(F,ne)?F[ne]:void 0;if(ne===
"cookie"){De!=null?l.setHeader(F,ne,Array.isArray(De)?(De.push(ie),De):[De,ie]):l.setHeader(F,ne,ie);continue}if(typeof ie=="string"){l.setHeader(F,ne,De?`${De}\
, ${ie}`:ie);continue}for(let Xe=0;Xe<ie.length;Xe++)l.setHeader(F,ne,Object.hasOwn(F,ne)?`${F[ne]}, ${ie[Xe]}`:ie[Xe])}return F}function Qt(a){a.off("response",
at),a.off("error",kt),a.off("end",Vt),a.off("timeout",ht),a.off("error",Oe)}function pt(a){if(a==null)return;const F=a[se];if(F==null)return;const{request:W}=F;
W[Ae]===a&&Ue(W),Qt(a),!a.destroyed&&!a.closed&&a.on("error",Oe)}function It(a,F){if(a==null)return;const{request:W}=a;a.responseReceived||W.aborted||W.completed||
(pt(a.stream),a.abort(F,!0))}function kt(){const a=this[se];typeof this.rstCode=="number"&&this.rstCode!==0?It(a,new U(`HTTP/2: "stream error" received - code ${this.
rstCode}`)):It(a,new U("HTTP/2: stream errored before response headers"))}function Vt(){It(this[se],new U("HTTP/2: stream half-closed (remote)"))}function ht(){
const a=this[se];It(a,new U(`HTTP/2: "stream timeout after ${a.headersTimeout}"`))}function at(a,F){const W=this,ne=W[se],{request:ie}=ne;ne.responseReceived=!0;
const De=a[je];delete a[je];try{ie.onRequestUpgrade(De,a,W)}catch(Xe){ne.abort(Xe);return}ie.aborted||(Qt(W),Ue(ie),Rt(ne))}function Bt(a,F){const{request:W,headersTimeout:ne,
session:ie}=F;a[ee]=!0,a[N]=ie,a[se]=F,F.stream=a,Ne(W,a,pt),a.once("response",at),a.on("error",kt),a.once("end",Vt),a.on("timeout",ht),a.once("close",ve),lt(ie),
++ie[ye],a.setTimeout(ne)}function Rt(a,F=!1){a.requestFinalized||(a.requestFinalized=!0,Me(a.client,a.request,F),a.client[E]())}function bt(a,F,W,ne,ie,De){try{
return W.request(ie,De)}catch(Xe){if(Xe?.code==="ERR_HTTP2_INVALID_SESSION"||Xe?.code==="ERR_HTTP2_GOAWAY_SESSION"){const et=new C(Xe.message,l.getSocketInfo(W[o]));
return et.cause=Xe,W[S]=et,qe(W,et),J(a,F),null}const rt=new U(Xe.message,{cause:Xe});return W[S]=rt,W[o][S]=rt,W.destroy(rt),l.destroy(W[o],rt),ne(rt),null}}function Nt(a,F){
const W=F.headersTimeout??a[b],ne=F.bodyTimeout??a[$],ie=a[N],{method:De,path:Xe,host:rt,upgrade:et,expectContinue:ct,signal:Ct,protocol:dt,headers:vt}=F;if(et!=
null&&et!=="websocket")return l.errorRequest(a,F,new y(`Custom upgrade "${et}" not supported over HTTP/2`)),!1;const Et=it(vt);Et[we]=rt||a[Y],Et[m]=De;const ft={
abort:null,body:F.body,bytesRead:0,client:a,contentLength:null,expectsPayload:!1,maxResponseSize:a[Be],request:F,headersTimeout:W,bodyTimeout:ne,requestFinalized:!1,
responseContentLength:null,responseReceived:!1,bodySent:!1,pendingEnd:!1,trailers:null,session:ie,stream:null},Gt=(yt,Ot=!1)=>{if(!(F.aborted||F.completed)){if(yt=
yt||new Z,l.errorRequest(a,F,yt),ft.stream!=null){He(F);const Xt=ft.stream;Xt.close(),Xt.destroyed||l.destroy(Xt),a[w](yt),Rt(ft,Ot)}l.destroy(ft.body,yt)}};ft.
abort=Gt;let st=null;try{F.onRequestStart(Gt,null)}catch(yt){l.errorRequest(a,F,yt)}if(F.aborted)return!1;if(et||De==="CONNECT")return Ge(ie),et==="websocket"?ie[_]===
!1?(l.errorRequest(a,F,new U("HTTP/2: Extended CONNECT protocol not supported by server")),Le(ie),!1):(Et[m]="CONNECT",Et[Re]="websocket",Et[Ce]=Xe,dt==="ws:"||
dt==="wss:"?Et[We]=dt==="ws:"?"http":"https":Et[We]=dt==="http:"?"http":"https",st=bt(a,F,ie,Gt,Et,{endStream:!1,signal:Ct}),st==null?(Le(ie),!1):(Bt(st,ft),!0)):
(st=bt(a,F,ie,Gt,Et,{endStream:!1,signal:Ct}),st==null?(Le(ie),!1):(Bt(st,ft),!0));Et[Ce]=Xe,Et[We]=dt==="http:"?"http":"https";const eA=De==="PUT"||De==="POST"||
De==="PATCH"||De==="QUERY"||De==="PROPFIND"||De==="PROPPATCH";let Tt=ft.body;Tt&&typeof Tt.read=="function"&&Tt.read(0);let Dt=l.bodyLength(Tt);if(l.isFormDataLike(
Tt)){fe??=r(84492).extractBody;const[yt,Ot]=fe(Tt);Et["content-type"]=Ot,Tt=yt.stream,Dt=yt.length}if(Dt==null&&(Dt=F.contentLength),Dt===0&&!eA&&(Dt=null),Ke(De)&&
Dt>0&&F.contentLength!=null&&F.contentLength!==Dt){if(a[g])return l.errorRequest(a,F,new G),!1;process.emitWarning(new G)}if(Dt!=null&&(n(Tt||Dt===0,"no body mu\
st not have content length"),Et[ze]=`${Dt}`),Ge(ie),Qe.sendHeaders.hasSubscribers){let yt="";for(const Ot in Et)yt+=`${Ot}: ${Et[Ot]}\r
`;Qe.sendHeaders.publish({request:F,headers:yt,socket:ie[o]})}const nA=Tt===null||Dt===0;return ft.body=Tt,ft.contentLength=Dt,ft.expectsPayload=eA,ct&&(Et[tt]=
"100-continue"),st=bt(a,F,ie,Gt,Et,{endStream:nA,signal:Ct}),st==null?!1:(st[ee]=!0,st[se]=ft,ft.stream=st,lt(ie),++ie[ye],W&&st.setTimeout(W),st[N]=ie,st.on("c\
lose",$e),Ne(F,st,xt),ct&&st.once("continue",Pt),st.on("response",Ht),st.on("headers",Ft),st.on("end",Mt),st.on("error",Jt),st.on("frameError",Wt),st.on("aborte\
d",jt),(W||ne)&&st.on("timeout",qt),st.on("trailers",Zt),ct||Pt.call(st),!0)}function zt(a){a.off("error",Oe),a.off("continue",Pt),a.off("response",Ht),a.off("h\
eaders",Ft),a.off("end",Mt),a.off("error",Jt),a.off("frameError",Wt),a.off("aborted",jt),a.off("timeout",qt),a.off("trailers",Zt),a.off("data",St)}function xt(a){
if(a==null)return;const F=a[se];if(F==null)return;const{request:W}=F;W[Ae]===a&&Ue(W),!a.destroyed&&!a.closed&&(zt(a),a.on("error",Oe))}function St(a){const F=this,
W=F[se];if(W==null)return;const{request:ne,maxResponseSize:ie,responseContentLength:De}=W;if(!(ne.aborted||ne.completed)){if(De!=null&&W.bytesRead+a.length>De){
W.abort(new V);return}if(ie>-1&&W.bytesRead+a.length>ie){W.abort(new I);return}W.bytesRead+=a.length,ne.onResponseData(a)===!1&&Yt(F,W)}}function Yt(a,F){a.pause(),
F.bodyTimeout&&a.setTimeout(0)}function Ut(){const a=this,F=a[se];F!=null&&F.bodyTimeout&&a.isPaused()&&a.setTimeout(F.bodyTimeout),a.resume()}function Ft(a){const W=this[se];
if(W==null)return;const{request:ne}=W;if(ne.aborted||ne.completed)return;const ie=a[je];delete a[je],ne.onResponseStart(Number(ie),a,Oe,"")}function Ht(a){const F=this,
W=F[se];if(W==null)return;const{request:ne}=W;F.off("response",Ht),W.body!=null&&!W.bodySent&&!F.writableEnded&&(F.removeListener("continue",Pt),F.end());const ie=Number(
a[je]);if(delete a[je],ne.onResponseStarted(),W.responseReceived=!0,ne.method!=="HEAD"&&ie!==304){const De=a[ze];W.responseContentLength=De==null?null:Number(De)}
if((W.headersTimeout||W.bodyTimeout)&&F.setTimeout(W.bodyTimeout),ne.aborted||ne.completed){xt(F);return}ne.onResponseStart(ie,a,Ut.bind(F),"")===!1&&Yt(F,W),F.
on("data",St)}function Mt(){const a=this,F=a[se];if(F==null)return;const{request:W}=F;if(a.off("end",Mt),F.responseReceived){if(!W.aborted&&!W.completed){if(F.responseContentLength!=
null&&F.bytesRead!==F.responseContentLength){F.abort(new V);return}F.pendingEnd=!0,$e.call(a)}}else F.abort(new U("HTTP/2: stream half-closed (remote)"),!0)}function Lt(a,F){
const{client:W,request:ne}=F;return F.responseReceived||ne.aborted||ne.completed||ne[pe]||!d(ne)?!1:(ne[pe]=!0,Kt(W,F),!0)}function tA(a){const{client:F,request:W,
session:ne}=a;return!ne[Ee]||a.responseReceived||W.aborted||W.completed||!d(W)||!he(W)?!1:(Kt(F,a),!0)}function Kt(a,F){const{request:W}=F;j(W),F.stream=null,F.
requestFinalized=!0,Me(a,W),a[h].splice(a[p],0,W),a[E]()}function Jt(a){const F=this,W=F[se];W!=null&&(F.off("error",Jt),F.on("error",Oe),W.responseContentLength!=
null&&W.bytesRead!==W.responseContentLength&&(a=new V),typeof F.rstCode=="number"&&F.rstCode!==xe&&(a.http2ErrorCode=F.rstCode),!(F.rstCode===de&&Lt(F,W))&&W.abort(
a))}function Wt(a,F){const W=this,ne=W[se];ne!=null&&(W.off("frameError",Wt),!(a===ke&&tA(ne))&&ne.abort(new U(`HTTP/2: "frameError" received - type ${a}, code ${F}`)))}
function jt(){this.off("data",St)}function qt(){const a=this,F=a[se];if(F==null)return;a.off("timeout",qt);const{responseReceived:W,session:ne,bodyTimeout:ie,headersTimeout:De}=F,
Xe=W?new f(`HTTP/2: "stream timeout after ${ie}"`):new O(`HTTP/2: "headers timeout after ${De}"`);gt(ne,W?ie:De),F.abort(Xe)}function Zt(a){const F=this,W=F[se];
if(W==null)return;const{request:ne}=W;F.off("trailers",Zt),F.off("data",St),!(ne.aborted||ne.completed)&&(W.trailers=a)}function Pt(){const a=this,F=a[se];F.bodySent=
!0;const{abort:W,body:ne,client:ie,contentLength:De,expectsPayload:Xe,request:rt}=F;!ne||De===0?$t(W,a,null,ie,rt,ie[o],De,Xe):l.isBuffer(ne)?$t(W,a,ne,ie,rt,ie[o],
De,Xe):l.isBlobLike(ne)?typeof ne.stream=="function"?_t(W,a,ne.stream(),ie,rt,ie[o],De,Xe):rA(W,a,ne,ie,rt,ie[o],De,Xe):l.isStream(ne)?AA(W,ie[o],Xe,a,ne,ie,rt,
De):l.isIterable(ne)?_t(W,a,ne,ie,rt,ie[o],De,Xe):n(!1)}function $t(a,F,W,ne,ie,De,Xe,rt){try{W!=null&&l.isBuffer(W)&&(n(Xe===W.byteLength,"buffer body must hav\
e content length"),F.cork(),F.write(W),F.uncork(),F.end(),ie.onBodySent(W)),rt||(De[e]=!0),ie.onRequestSent(),ne[E]()}catch(et){a(et)}}function AA(a,F,W,ne,ie,De,Xe,rt){
n(rt!==0||De[u]===0,"stream body cannot be pipelined");const et=B(ie,ne,Ct=>{Ct?(l.destroy(et,Ct),a(Ct)):(l.removeAllListeners(et),Xe.onRequestSent(),W||(F[e]=!0),
De[E]())});l.addListener(et,"data",ct);function ct(Ct){Xe.onBodySent(Ct)}}async function rA(a,F,W,ne,ie,De,Xe,rt){try{if(Xe!=null&&Xe!==W.size)throw new G;const et=Buffer.
from(await W.arrayBuffer());F.cork(),F.write(et),F.uncork(),F.end(),ie.onBodySent(et),ie.onRequestSent(),rt||(De[e]=!0),ne[E]()}catch(et){a(et)}}async function _t(a,F,W,ne,ie,De,Xe,rt){
n(Xe!==0||ne[u]===0,"iterator body cannot be pipelined");let et=null;function ct(){if(et){const dt=et;et=null,dt()}}const Ct=()=>new Promise((dt,vt)=>{n(et===null),
De[S]?vt(De[S]):et=dt});F.on("close",ct).on("drain",ct);try{for await(const dt of W){if(De[S])throw De[S];const vt=F.write(dt);ie.onBodySent(dt),vt||await Ct()}
F.end(),ie.onRequestSent(),rt||(De[e]=!0),ne[E]()}catch(dt){a(dt)}finally{F.off("close",ct).off("drain",ct)}}K.exports=Ie}),23701:((K,c,r)=>{const n=r(34589),B=r(
77030),l=r(37067),G=r(3440),{ClientStats:V}=r(46854),{channels:Z}=r(42414),C=r(44655),U=r(21841),{InvalidArgumentError:y,InformationalError:O,ClientDestroyedError:f}=r(
68707),I=r(59136),{kUrl:t,kServerName:e,kClient:A,kBusy:u,kConnect:s,kResuming:h,kRunning:p,kPending:R,kSize:S,kQueue:o,kConnected:g,kConnecting:w,kNeedDrain:Q,
kKeepAliveDefaultTimeout:N,kHostHeader:Y,kPendingIdx:E,kRunningIdx:D,kError:L,kPipelining:k,kKeepAliveTimeoutValue:M,kMaxHeadersSize:b,kKeepAliveMaxTimeout:$,kKeepAliveTimeoutThreshold:_,
kHeadersTimeout:le,kBodyTimeout:ee,kStrictContentLength:z,kConnector:P,kMaxRequests:Be,kCounter:Qe,kClose:ye,kDestroy:Ae,kDispatch:re,kLocalAddress:se,kMaxResponseSize:Ee,
kOnError:me,kHTTPContext:pe,kMaxConcurrentStreams:Ze,kHostAuthority:ke,kResume:oe,kHTTP2Options:fe,kUseMilo:ce}=r(36443),we=r(637),m=r(88788),Ce=Symbol("kClosed\
Resolve"),We=l&&l.maxHeaderSize&&Number.isInteger(l.maxHeaderSize)&&l.maxHeaderSize>0?()=>l.maxHeaderSize:()=>{throw new y("http module not available or http.ma\
xHeaderSize invalid")},ze=()=>{};function tt(J){return J[k]??J[pe]?.defaultPipelining??1}let je=!1;function Re(J){je!==!0&&(process.emitWarning(`Use h2Options.${J}\
 instead. ${J} for H2 will be deprecated in future major.`,{code:"UNDICI-H2-OPTIONS"}),je=!0)}function xe(J){return J[pe]?.version==="h2"?J[Ze]:tt(J)}class de extends U{constructor(Me,{
maxHeaderSize:d,headersTimeout:te,socketTimeout:he,requestTimeout:T,connectTimeout:j,bodyTimeout:ae,idleTimeout:Ie,keepAlive:Ge,keepAliveTimeout:Le,maxKeepAliveTimeout:_e,
keepAliveMaxTimeout:nt,keepAliveTimeoutThreshold:At,socketPath:ot,pipelining:gt,tls:ut,strictContentLength:mt,maxCachedSessions:wt,connect:lt,maxRequestsPerClient:q,
localAddress:Se,maxResponseSize:v,autoSelectFamily:i,autoSelectFamilyAttemptTimeout:H,maxConcurrentStreams:x,allowH2:X,useH2c:ue,initialWindowSize:be,connectionWindowSize:Pe,
pingInterval:ge,useMilo:Ve,webSocket:Fe,h2Options:Oe,eventSource:Je}={}){if(Ge!==void 0)throw new y("unsupported keepAlive, use pipelining=0 instead");if(he!==void 0)
throw new y("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(T!==void 0)throw new y("unsupported requestTimeout, use headersTimeout & b\
odyTimeout instead");if(Ie!==void 0)throw new y("unsupported idleTimeout, use keepAliveTimeout instead");if(_e!==void 0)throw new y("unsupported maxKeepAliveTim\
eout, use keepAliveMaxTimeout instead");if(d!=null){if(!Number.isInteger(d)||d<1)throw new y("invalid maxHeaderSize")}else d=We();if(ot!=null&&typeof ot!="strin\
g")throw new y("invalid socketPath");if(j!=null&&(!Number.isFinite(j)||j<0))throw new y("invalid connectTimeout");if(Le!=null&&(!Number.isFinite(Le)||Le<=0))throw new y(
"invalid keepAliveTimeout");if(nt!=null&&(!Number.isFinite(nt)||nt<=0))throw new y("invalid keepAliveMaxTimeout");if(At!=null&&!Number.isFinite(At))throw new y(
"invalid keepAliveTimeoutThreshold");if(te!=null&&(!Number.isInteger(te)||te<0))throw new y("headersTimeout must be a positive integer or zero");if(ae!=null&&(!Number.
isInteger(ae)||ae<0))throw new y("bodyTimeout must be a positive integer or zero");if(lt!=null&&typeof lt!="function"&&typeof lt!="object")throw new y("connect \
must be a function or an object");if(q!=null&&(!Number.isInteger(q)||q<0))throw new y("maxRequestsPerClient must be a positive number");if(Se!=null&&(typeof Se!=
"string"||B.isIP(Se)===0))throw new y("localAddress must be valid string IP address");if(v!=null&&(!Number.isInteger(v)||v<-1))throw new y("maxResponseSize must\
 be a positive number");if(H!=null&&(!Number.isInteger(H)||H<-1))throw new y("autoSelectFamilyAttemptTimeout must be a positive number");if(X!=null&&typeof X!="\
boolean")throw new y("allowH2 must be a valid boolean value");if(X!==!1)if(Oe!=null){if(Oe.useH2c!=null&&typeof Oe.useH2c!="boolean")throw new y("h2Options.useH\
2c must be a valid boolean value");if(Oe.settings?.initialWindowSize!=null&&(!Number.isInteger(Oe.settings.initialWindowSize)||Oe.settings.initialWindowSize<1))
throw new y("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");if(Oe.maxConcurrentStreams!=null&&(!Number.isInteger(Oe.maxConcurrentStreams)||
Oe.maxConcurrentStreams<1))throw new y("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");if(Oe.connectionWindowSize!=null&&(!Number.isInteger(
Oe.connectionWindowSize)||Oe.connectionWindowSize<1))throw new y("h2Options.connectionWindowSize must be a positive integer, greater than 0");if(Oe.pingInterval!=
null&&(typeof Oe.pingInterval!="number"||!Number.isInteger(Oe.pingInterval)||Oe.pingInterval<0))throw new y("h2Options.pingInterval must be a positive integer, \
greater or equal to 0")}else{if(ue!=null&&typeof ue!="boolean")throw Re("useH2c"),new y("useH2c must be a valid boolean value");if(x!=null&&(typeof x!="number"||
x<1))throw Re("maxConcurrentStreams"),new y("maxConcurrentStreams must be a positive integer, greater than 0");if(be!=null&&(!Number.isInteger(be)||be<1))throw Re(
"initialWindowSize"),new y("initialWindowSize must be a positive integer, greater than 0");if(Pe!=null&&(!Number.isInteger(Pe)||Pe<1))throw Re("connectionWindow\
Size"),new y("connectionWindowSize must be a positive integer, greater than 0");if(ge!=null&&(typeof ge!="number"||!Number.isInteger(ge)||ge<0))throw Re("pingIn\
terval"),new y("pingInterval must be a positive integer, greater or equal to 0")}if(super({webSocket:Fe,eventSource:Je}),typeof lt!="function")lt=I({...ut,maxCachedSessions:wt,
allowH2:X,socketPath:ot,useH2c:Oe?.useH2c??ue,timeout:j,...typeof i=="boolean"?{autoSelectFamily:i,autoSelectFamilyAttemptTimeout:H}:void 0,...lt});else{const ve=lt;
lt=($e,Ke)=>ve({...$e,...ot!=null?{socketPath:ot}:null,...X!=null?{allowH2:X}:null},Ke)}this[t]=G.parseOrigin(Me),this[ke]=`${this[t].hostname}${this[t].port?`:${this[t].
port}`:""}`,this[P]=lt,this[k]=gt??1,this[b]=d,this[N]=Le??4e3,this[$]=nt??6e5,this[_]=At??2e3,this[M]=this[N],this[e]=null,this[se]=Se??null,this[h]=0,this[Q]=
0,this[Y]=`host: ${this[ke]}\r
`,this[ee]=ae??3e5,this[le]=te??3e5,this[z]=mt??!0,this[Be]=q,this[Ce]=null,this[Ee]=v>-1?v:-1,this[pe]=null,this[fe]={pingInterval:Oe?.pingInterval??ge??6e4,connectionWindowSize:Oe?.
connectionWindowSize??Pe??524288,maxConcurrentStreams:Oe?.maxConcurrentStreams??x??100,sessionOptions:{initialWindowSize:Oe?.initialWindowSize??be??262144}},this[ce]=
Ve,this[o]=[],this[D]=0,this[E]=0,this[oe]=ve=>Ne(this,ve),this[me]=ve=>Te(this,ve)}get pipelining(){return this[k]}set pipelining(Me){this[k]=Me,this[oe](!0)}get stats(){
return new V(this)}get[R](){return this[o].length-this[E]}get[p](){return this[E]-this[D]}get[S](){return this[o].length-this[D]}get[g](){return!!this[pe]&&!this[w]&&
!this[pe].destroyed}get[u](){const Me=this[pe]?.version==="h2";return!!(this[pe]?.busy(null)||this[S]>=(xe(this)||1)||this[R]>0&&!Me)}[s](Me){qe(this),this.once(
"connect",Me)}[re](Me,d){const te=new C(this[t].origin,Me,d);return this[o].push(te),this[h]||(G.bodyLength(te.body)==null&&G.isIterable(te.body)?(this[h]=1,queueMicrotask(
()=>Ne(this))):this[oe](!0)),this[h]&&this[Q]!==2&&this[u]&&(this[Q]=2),this[Q]<2}[ye](){return new Promise(Me=>{this[S]?this[Ce]=Me:Me(null)})}[Ae](Me){return new Promise(
d=>{const te=this[o].splice(this[E]);for(let T=0;T<te.length;T++){const j=te[T];j!=null&&G.errorRequest(this,j,Me)}const he=()=>{this[Ce]&&(this[Ce](),this[Ce]=
null),d(null)};this[pe]?(this[pe].destroy(Me,he),this[pe]=null):queueMicrotask(he),this[oe]()})}}function Te(J,Me){if(J[p]===0&&Me.code!=="UND_ERR_INFO"&&Me.code!==
"UND_ERR_SOCKET"){n(J[E]===J[D]);const d=J[o].splice(J[D]);for(let te=0;te<d.length;te++){const he=d[te];he!=null&&G.errorRequest(J,he,Me)}n(J[S]===0)}}function qe(J){
n(!J[w]),n(!J[pe]);let{host:Me,hostname:d,protocol:te,port:he}=J[t];if(d[0]==="["){const T=d.indexOf("]");n(T!==-1);const j=d.substring(1,T);n(B.isIPv6(j)),d=j}
J[w]=!0,Z.beforeConnect.hasSubscribers&&Z.beforeConnect.publish({connectParams:{host:Me,hostname:d,protocol:te,port:he,version:J[pe]?.version,servername:J[e],localAddress:J[se]},
connector:J[P]});try{J[P]({host:Me,hostname:d,protocol:te,port:he,servername:J[e],localAddress:J[se]},(T,j)=>{if(T){Ye(J,T,{host:Me,hostname:d,protocol:te,port:he}),
J[oe]();return}if(J.destroyed){G.destroy(j.on("error",ze),new f),J[oe]();return}n(j);try{J[pe]=j.alpnProtocol==="h2"?m(J,j):we(J,j)}catch(ae){j.destroy().on("er\
ror",ze),Ye(J,ae,{host:Me,hostname:d,protocol:te,port:he}),J[oe]();return}J[w]=!1,j[Qe]=0,j[Be]=J[Be],j[A]=J,j[L]=null,Z.connected.hasSubscribers&&Z.connected.publish(
{connectParams:{host:Me,hostname:d,protocol:te,port:he,version:J[pe]?.version,servername:J[e],localAddress:J[se]},connector:J[P],socket:j}),J.emit("connect",J[t],
[J]),J[oe]()})}catch(T){Ye(J,T,{host:Me,hostname:d,protocol:te,port:he}),J[oe]()}}function Ye(J,Me,{host:d,hostname:te,protocol:he,port:T}){if(!J.destroyed){if(J[w]=
!1,Z.connectError.hasSubscribers&&Z.connectError.publish({connectParams:{host:d,hostname:te,protocol:he,port:T,version:J[pe]?.version,servername:J[e],localAddress:J[se]},
connector:J[P],error:Me}),Me.code==="ERR_TLS_CERT_ALTNAME_INVALID"){const j=J[o].splice(J[D],J[p]);J[E]=J[D];for(let ae=0;ae<j.length;ae++)G.errorRequest(J,j[ae],
Me);for(;J[R]>0&&J[o][J[E]].servername===J[e];){const ae=J[o].splice(J[E],1)[0];G.errorRequest(J,ae,Me)}}else Te(J,Me);J.emit("connectionError",J[t],[J],Me)}}function Ue(J){
J[Q]=0,J.emit("drain",J[t],[J])}function Ne(J,Me){J[h]!==2&&(J[h]=2,He(J,Me),J[h]=0,J[D]>256&&(J[o].splice(0,J[D]),J[E]-=J[D],J[D]=0))}function He(J,Me){for(;;){
if(J.destroyed){n(J[R]===0);return}if(J[Ce]&&!J[S]){J[Ce](),J[Ce]=null;return}if(J[pe]&&J[pe].resume(),J[u])J[Q]=2;else if(J[Q]===2){Me?(J[Q]=1,queueMicrotask(()=>Ue(
J))):Ue(J);continue}if(J[R]===0||J[p]>=(xe(J)||1))return;const d=J[o][J[E]];if(d===null)return;if(d.aborted){J[o].splice(J[E],1);continue}if(J[t].protocol==="ht\
tps:"&&J[e]!==d.servername){if(J[p]>0)return;J[e]=d.servername,J[pe]?.destroy(new O("servername changed"),()=>{J[pe]=null,Ne(J)})}if(J[w])return;if(!J[pe]){J[e]=
d.servername,qe(J);return}if(J[pe].destroyed||J[pe].busy(d))return;!d.aborted&&J[pe].write(d)?J[E]++:J[o].splice(J[E],1)}}K.exports=de}),21841:((K,c,r)=>{const n=r(
4573),B=r(30883),{ClientDestroyedError:l,ClientClosedError:G,InvalidArgumentError:V}=r(68707),{kDestroy:Z,kClose:C,kClosed:U,kDestroyed:y,kDispatch:O}=r(36443),
{defaultWebSocketMaxFragments:f,defaultWebSocketMaxPayloadSize:I}=r(10735),t=Symbol("onDestroyed"),e=Symbol("onClosed"),A=Symbol("webSocketOptions"),u=Symbol("e\
ventSourceOptions");class s extends B{[y]=!1;[t]=null;[U]=!1;[e]=null;constructor(p){super(),this[A]=p?.webSocket??{},this[u]=p?.eventSource??{}}get webSocketOptions(){
return{maxFragments:this[A].maxFragments??f,maxPayloadSize:this[A].maxPayloadSize??I}}get eventSourceOptions(){return{maxEventSize:this[u].maxEventSize??n.kStringMaxLength}}get destroyed(){
return this[y]}get closed(){return this[U]}close(p){if(p===void 0)return new Promise((S,o)=>{this.close((g,w)=>g?o(g):S(w))});if(typeof p!="function")throw new V(
"invalid callback");if(this[y]){const S=new l;queueMicrotask(()=>p(S,null));return}if(this[U]){this[e]?this[e].push(p):queueMicrotask(()=>p(null,null));return}this[U]=
!0,this[e]??=[],this[e].push(p);const R=()=>{const S=this[e];this[e]=null;for(let o=0;o<S.length;o++)S[o](null,null)};this[C]().then(()=>this.destroy()).then(()=>queueMicrotask(
R))}destroy(p,R){if(typeof p=="function"&&(R=p,p=null),R===void 0)return new Promise((o,g)=>{this.destroy(p,(w,Q)=>w?g(w):o(Q))});if(typeof R!="function")throw new V(
"invalid callback");if(this[y]){this[t]?this[t].push(R):queueMicrotask(()=>R(null,null));return}p||(p=new l),this[y]=!0,this[t]??=[],this[t].push(R);const S=()=>{
const o=this[t];this[t]=null;for(let g=0;g<o.length;g++)o[g](null,null)};this[Z](p).then(()=>queueMicrotask(S))}dispatch(p,R){if(!R||typeof R!="object")throw new V(
"handler must be an object");try{if(!p||typeof p!="object")throw new V("opts must be an object.");if(p.dispatcher)throw new V("opts.dispatcher is not supported \
by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.");if(this[y]||this[t])throw new l;if(this[U])
throw new G;return this[O](p,R)}catch(S){if(typeof R.onResponseError!="function")throw S;return R.onResponseError(null,S),!1}}}K.exports=s}),30883:((K,c,r)=>{const n=r(
78474),{kOriginless:B,kUrl:l}=r(36443);class G extends n{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error(
"not implemented")}compose(...Z){const C=Array.isArray(Z[0])?Z[0]:Z,U=this[B]===!0?null:this[l]?.origin;let y=this.dispatch.bind(this);for(const I of C)if(I!=null){
if(typeof I!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof I}`);if(y=I(y,U),y==null||typeof y!="function"||y.length!==
2)throw new TypeError("invalid interceptor")}const O=y,f=this;return y=function(I,t){return I&&typeof I=="object"&&!I.origin&&f[l]&&(I=Object.assign({},I,{origin:f[l].
origin})),O(I,t)},new Proxy(this,{get:(I,t)=>t==="dispatch"?y:I[t]})}}K.exports=G}),3650:((K,c,r)=>{const n=r(30883),{InvalidArgumentError:B}=r(68707),{toRawHeaders:l}=r(
3440),{kOriginless:G,kUrl:V}=r(36443);class Z{#e;constructor(y){this.#e=y}onRequestStart(y,O){this.#e.onConnect?.(f=>y.abort(f),O)}onRequestUpgrade(y,O,f,I){const t=Array.
isArray(y?.rawHeaders)?y.rawHeaders:l(y?.rawHeaders??f??{});this.#e.onUpgrade?.(O,t,I)}onResponseStart(y,O,f,I){const t=Array.isArray(y?.rawHeaders)?y.rawHeaders:
l(y?.rawHeaders??f??{});this.#e.onHeaders?.(O,t,()=>y.resume(),I)===!1&&y.pause()}onResponseData(y,O){this.#e.onData?.(O)===!1&&y.pause()}onResponseEnd(y,O){const f=Array.
isArray(y?.rawTrailers)?y.rawTrailers:l(y?.rawTrailers??O??{});this.#e.onComplete?.(f)}onResponseError(y,O){if(!this.#e.onError)throw O;this.#e.onError(O)}onBodySent(y){
this.#e.onBodySent?.(y)}onRequestSent(){this.#e.onRequestSent?.()}onResponseStarted(){this.#e.onResponseStarted?.()}}class C extends n{#e;constructor(y){if(super(),
!y||typeof y.dispatch!="function")throw new B("Argument dispatcher must implement dispatch");this.#e=y,this[V]=y[V],this[G]=y[G]}static wrapHandler(y){if(!y||typeof y!=
"object")throw new B("handler must be an object");return typeof y.onRequestStart=="function"?y:new Z(y)}dispatch(y,O){return y.allowH2!==!1&&(y={...y,allowH2:!1}),
this.#e.dispatch(y,C.wrapHandler(O))}get webSocketOptions(){return this.#e.webSocketOptions}get eventSourceOptions(){return this.#e.eventSourceOptions}close(...y){
return this.#e.close(...y)}destroy(...y){return this.#e.destroy(...y)}}K.exports=C}),53137:((K,c,r)=>{const n=r(21841),{kClose:B,kDestroy:l,kClosed:G,kDestroyed:V,
kDispatch:Z,kNoProxyAgent:C,kHttpProxyAgent:U,kHttpsProxyAgent:y}=r(36443),O=r(76672),f=r(57405),I={"http:":80,"https:":443};class t extends n{#e=null;#t=null;#r=null;constructor(A={}){
super(A),this.#r=A;const{httpProxy:u,httpsProxy:s,noProxy:h,...p}=A;this[C]=new f(p);const R=u??process.env.http_proxy??process.env.HTTP_PROXY;R?this[U]=new O({
...p,uri:R}):this[U]=this[C];const S=s??process.env.https_proxy??process.env.HTTPS_PROXY;S?this[y]=new O({...p,uri:S}):this[y]=this[U],this.#s()}[Z](A,u){const s=new URL(
A.origin);return this.#A(s).dispatch(A,u)}[B](){return Promise.all([this[C].close(),!this[U][G]&&this[U].close(),!this[y][G]&&this[y].close()])}[l](A){return Promise.
all([this[C].destroy(A),!this[U][V]&&this[U].destroy(A),!this[y][V]&&this[y].destroy(A)])}#A(A){let{protocol:u,host:s,port:h}=A;return s=s.replace(/:\d*$/,"").replace(
/^\[(.+)\]$/,"$1").toLowerCase(),s.length>1&&s.charCodeAt(s.length-1)===46&&(s=s.slice(0,-1)),h=Number.parseInt(h,10)||I[u]||0,this.#n(s,h)?u==="https:"?this[y]:
this[U]:this[C]}#n(A,u){if(this.#i&&this.#s(),this.#t.length===0)return!0;for(let s=0;s<this.#t.length;s++){const h=this.#t[s];if(h.hostname==="*"){if(h.port&&h.
port!==u)continue;return!1}if(!(h.port&&h.port!==u)&&(!h.wildcard&&A===h.hostname||A.slice(-(h.hostname.length+1))===`.${h.hostname}`))return!1}return!0}#s(){const A=this.#r.
noProxy??this.#o,u=A.split(/[,\s]/),s=[];for(let h=0;h<u.length;h++){const p=u[h];if(!p)continue;let R,S;const o=p.match(/^\[(.+)\]:(\d+)$/);if(o)R=o[1],S=Number.
parseInt(o[2],10);else{const w=p.replace(/^\[(.+)\]$/,"$1"),N=(w.match(/:/g)||[]).length===1&&w.match(/^(.+):(\d+)$/);R=N?N[1]:w,S=N?Number.parseInt(N[2],10):0}
const g=p.charCodeAt(0)===42;s.push({hostname:R.replace(/^\*?\./,"").replace(/^(.+)\.$/,"$1").toLowerCase(),port:S,wildcard:g})}this.#e=A,this.#t=s}get#i(){return this.#r.
noProxy!==void 0?!1:this.#e!==this.#o}get#o(){return process.env.no_proxy??process.env.NO_PROXY??""}}K.exports=t}),64660:(K=>{class n{bottom=0;top=0;list=new Array(
2048).fill(void 0);next=null;isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(l){this.list[this.top]=l,this.top=this.
top+1&2047}shift(){const l=this.list[this.bottom];return l===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,l)}}K.exports=class{constructor(){
this.head=this.tail=new n}isEmpty(){return this.head.isEmpty()}push(l){this.head.isFull()&&(this.head=this.head.next=new n),this.head.push(l)}shift(){const l=this.
tail,G=l.shift();return l.isEmpty()&&l.next!==null&&(this.tail=l.next,l.next=null),G}}}),81969:((K,c,r)=>{const n=r(34589),B=r(3440),l=r(96603),{HeadersTimeoutError:G,
HeadersOverflowError:V,SocketError:Z,InformationalError:C,BodyTimeoutError:U,HTTPParserError:y,ResponseContentLengthMismatchError:O,ResponseExceededMaxSizeError:f}=r(
68707),{kUrl:I,kReset:t,kClient:e,kParser:A,kBlocking:u,kRunning:s,kWriting:h,kQueue:p,kKeepAliveDefaultTimeout:R,kRunningIdx:S,kError:o,kPipelining:g,kSocket:w,
kKeepAliveTimeoutValue:Q,kKeepAliveMaxTimeout:N,kKeepAliveTimeoutThreshold:Y,kBodyTimeout:E,kMaxResponseSize:D,kResume:L,kHTTPContext:k,kMaxHeadersSize:M}=r(36443),
b=Buffer[Symbol.species],$=B.removeAllListeners,_=Symbol("kPausedByHandler"),le=4096,ee=128*1024,z=Buffer.alloc(0),P=0,Be=9,Qe=19;let ye,Ae=process.arch!=="risc\
v64"&&process.arch!=="ppc64";process.env.UNDICI_NO_WASM_SIMD==="1"?Ae=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(Ae=!0);const re=0,se=1,Ee=2|se,me=4|se,pe=8|re;
let Ze=process.env.UNDICI_USE_MILO==="1"||process.env.UNDICI_USE_MILO==="true",ke=null,oe=null,fe=0,ce=null,we=null;function m(je){const Re=je.deref?je.deref():
je;if(!Re)return;const{socket:xe,timeoutType:de,client:Te,paused:qe}=Re;de===Ee?(!xe[h]||xe.writableNeedDrain||Te[s]>1)&&(n(!qe,"cannot be paused while waiting \
for headers"),B.destroy(xe,new G)):de===me?qe||B.destroy(xe,new U):de===pe&&(n(Te[s]===0&&Te[Q]),B.destroy(xe,new C("socket idle timeout")))}function Ce(){if(ke)
return ke;if(Ae)try{ye=r(92724)}catch{}return ye=ye||r(92724),ke=ye.setup(),ke}class We{constructor(Re,xe){this.milo=Ce(),this.client=Re,this.socket=xe,this.parser=
this.milo.create(),this.events=new b(this.milo.memory.buffer,this.parser+this.milo.ParserFields.EVENTS,4).readUInt32LE(0),this.milo.setShouldAutodetect(this.parser,
!1),this.milo.setIsRequest(this.parser,!1),this.milo.setShouldManageUnconsumed(this.parser,!1),this.milo.setShouldSuspendAfterHeaders(this.parser,!0),this.milo.
setMaxHeaderLength(this.parser,Re[M]),this.milo.setActiveEvents(this.parser,this.milo.EVENT_ACTIVE_ON_ERROR|this.milo.EVENT_ACTIVE_ON_MESSAGE_COMPLETE|this.milo.
EVENT_ACTIVE_ON_REASON|this.milo.EVENT_ACTIVE_ON_HEADER_NAME|this.milo.EVENT_ACTIVE_ON_HEADER_VALUE|this.milo.EVENT_ACTIVE_ON_HEADERS|this.milo.EVENT_ACTIVE_ON_DATA|
this.milo.EVENT_ACTIVE_ON_TRAILER_NAME|this.milo.EVENT_ACTIVE_ON_TRAILER_VALUE),this.timeout=null,this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=null,this.
timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.responseStarted=!1,this.pausedByParser=!1,this.pauseStateIsStart=!1,this.headers=[],this.
trailers=[],this.headersSize=0,this.trailersSize=0,this.headersMaxSize=Re[M],this.shouldKeepAlive=!1,this.paused=!1,this.errored=!1,this.waitingForMoreData=0,this.
resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.connection="",this.contentLength=-1,this.maxResponseSize=Re[D],this.directBodyRemaining=0,
this.directBodyCompletePending=!1,this.headersSuspended=!1,this.skipBody=!1,this[_]=!1,ee>fe||oe.buffer!==this.milo.memory.buffer?this.ensureBuffers(ee):this.updateBuffers()}setTimeout(Re,xe){
Re!==this.timeoutValue||xe&se^this.timeoutType&se?(this.timeout&&(l.clearTimeout(this.timeout),this.timeout=null),Re&&(xe&se?this.timeout=l.setFastTimeout(m,Re,
this.timeoutWeakRef):(this.timeout=setTimeout(m,Re,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=Re):this.timeout?.refresh&&this.timeout.refresh(),
this.timeoutType=xe}ensureBuffers(Re){const{milo:xe}=this;ce!=null&&xe.dealloc(ce,fe),fe=Math.ceil(Re/le)*le,ce=xe.alloc(fe),oe=new b(xe.memory.buffer,ce,fe),this.
updateBuffers()}updateBuffers(){this.parserFields=new b(this.milo.memory.buffer,this.parser),this.parserEvents=new b(this.milo.memory.buffer,this.events,64*1024)}resume(){
if(!(this.socket.destroyed||!this.paused)){if(this.milo.resume(this.parser),n(this.timeoutType===me),this.timeout?.refresh&&this.timeout.refresh(),this.paused=!1,
this.directBodyCompletePending){try{this.completeDirectBody()}catch(Re){B.destroy(this.socket,Re);return}if(this.paused)return}this.readMore()}}readMore(){if(!(this.
paused||!this.parser))for(;!this.paused&&this.parser&&!(this.waitingForMoreData&&this.socket.readableLength<=this.waitingForMoreData);){this.waitingForMoreData=
0;const Re=this.socket.read();if(Re===null||this.execute(Re)===!1)break}}execute(Re){const xe=Re.length;n(!this.paused);const{socket:de,milo:Te}=this;try{if(this.
directBodyRemaining>0)return this.consumeDirectBody(Re);oe.buffer!==Te.memory.buffer?(oe=new b(Te.memory.buffer,ce,fe),this.updateBuffers()):this.parserEvents.buffer!==
Te.memory.buffer&&this.updateBuffers();let qe=0,Ye=xe;const Ue=this.statusCode===0?Re.indexOf(`\r
\r
`):-1;for(Ue!==-1&&(Ye=Ue+4);;){Ye>fe&&this.ensureBuffers(Ye);const Ne=Re.subarray(qe,qe+Ye);oe.set(Ne),we=Ne;const He=Te.parse(this.parser,ce,Ye);this.drainEvents();
const J=qe+He;if(this.errored||He===0&&this.parserFields[Te.ParserFields.ERROR_CODE]!==Te.ERROR_NONE)throw this.createError(Re.subarray(J));if(this.upgrade)return this.
onUpgrade(Re.subarray(J)),!1;if(this.directBodyCompletePending){if(this.completeDirectBody(),this.paused)return!1}else if(this.pausedByParser)return this.pausedByParser=
!1,this.headersSuspended=!1,this[_]&&this.pauseStateIsStart?(this.pauseStateIsStart=!1,Te.resume(this.parser),this[_]=!1,!1):(this.pauseStateIsStart=!1,this.paused=
!0,de.unshift(Re.subarray(J)),!1);if(this.directBodyRemaining>0)return this.consumeDirectBody(Re.subarray(J));if(He<Ye){const Me=Re.subarray(J);return de.unshift(
Me),this.waitingForMoreData=He===0?Me.length:0,!1}if(qe=J,qe>=xe){if(this.headersSuspended){this.headersSuspended=!1,Ye=0;continue}return!0}this.headersSuspended=
!1,Ye=xe-qe}}catch(qe){return B.destroy(de,qe),!1}finally{we=null}}consumeDirectBody(Re){const{socket:xe,client:de,maxResponseSize:Te}=this,qe=Re.length,Ye=Math.
min(qe,this.directBodyRemaining);if(this.timeout?.refresh&&this.timeout.refresh(),Ye>0){const Ue=de[p][de[S]];if(n(Ue),n(this.timeoutType===me),n(this.statusCode>=
200),Te>-1&&this.bytesRead+Ye>Te)throw new f;if(this.bytesRead+=Ye,this.directBodyRemaining-=Ye,Ue.onResponseData(Re.subarray(0,Ye))===!1)return this.directBodyCompletePending=
this.directBodyRemaining===0,this.pauseParser(),this[_]=!0,this.pausedByParser=!1,this.paused=!0,Ye<qe&&xe.unshift(Re.subarray(Ye)),!1}if(this.directBodyRemaining===
0){this.completeDirectBody();const Ue=Re.subarray(Ye);if(this.errored||this.parserFields[this.milo.ParserFields.ERROR_CODE]!==this.milo.ERROR_NONE)throw this.createError(
Ue);if(this.pausedByParser)return this.pausedByParser=!1,this.pauseStateIsStart=!1,this.paused=!0,Ue.length>0&&xe.unshift(Ue),!1;if(Ue.length>0)return xe.unshift(
Ue),!1}return!0}completeDirectBody(){const{milo:Re}=this;oe.buffer!==Re.memory.buffer?(oe=new b(Re.memory.buffer,ce,fe),this.updateBuffers()):this.parserEvents.
buffer!==Re.memory.buffer&&this.updateBuffers(),this.directBodyCompletePending=!1,we=z,Re.complete(this.parser),this.drainEvents()}setShouldSkipBody(Re){this.skipBody!==
Re&&(this.skipBody=Re,this.milo.setShouldSkipBody(this.parser,Re))}finish(){return this.parser?this.directBodyRemaining>0?new O:(this.parserEvents.buffer!==this.
milo.memory.buffer&&this.updateBuffers(),this.milo.finish(this.parser),this.drainEvents(),this.errored?this.createError(z):null):null}createError(Re){const{contentLength:xe,
bytesRead:de}=this;if(xe!==-1&&de!==xe)return new O;const Te=this.parserFields[this.milo.ParserFields.ERROR_CODE],qe=this.milo.Errors[Te],Ye=qe==="UNEXPECTED_EO\
F"?"Invalid EOF state":this.milo.getErrorDescription(this.parser),Ue=qe==="UNEXPECTED_EOF"?Ye:Ye?`[ERROR_${qe}] ${Ye}`:`ERROR_${qe}`;return new y(`Response does\
 not match the HTTP/1.1 protocol (${Ue})`,qe,Re)}destroy(){this.parser&&(this.milo.destroy(this.parser),this.parser=null),this.timeout&&l.clearTimeout(this.timeout),
this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1,this.responseStarted=!1,this.pausedByParser=!1,this.pauseStateIsStart=!1,this.connection=
"",this.skipBody=!1}pauseParser(Re=!1){this.milo.pause(this.parser),this.pausedByParser=!0,this.pauseStateIsStart=Re}drainEvents(){const{socket:Re,client:xe,milo:de}=this;
let Te=0;const qe=this.parserEvents[0];if(qe!==de.EVENT_END&&qe!==de.EVENT_ERROR&&!this.responseStarted){if(this.responseStarted=!0,Re.destroyed)return this.fail(
this.milo.ERROR_CALLBACK_ERROR,"Other side closed");const Ye=xe[p][xe[S]];if(!Ye)return this.fail(this.milo.ERROR_CALLBACK_ERROR,"Missing request");Ye.onResponseStarted()}
for(;;){const Ye=this.parserEvents[Te];let Ue=Be;switch(Ye){case de.EVENT_END:return;case de.EVENT_ERROR:this.errored=!0;return;case de.EVENT_MESSAGE_COMPLETE:{
const{client:Ne,socket:He,statusCode:J,upgrade:Me,trailers:d,contentLength:te,bytesRead:he,shouldKeepAlive:T}=this;if(this.responseStarted=!1,He.destroyed&&(!J||
T))return this.fail(de.ERROR_CALLBACK_ERROR,"Other side closed");if(Me){this.pauseParser();return}n(J>=100);const j=Ne[p][Ne[S]];if(n(j),this.statusCode=0,this.
statusText="",this.bytesRead=0,this.contentLength=-1,this.directBodyRemaining=0,this.directBodyCompletePending=!1,this.headersSuspended=!1,this.skipBody=!1,this.
keepAlive="",this.connection="",this.trailers=[],this.trailersSize=0,J<200)break;if(j.method!=="HEAD"&&te!==-1&&he!==te){B.destroy(He,new O),this.pauseParser();
break}j.onResponseEnd(d),Ne[p][Ne[S]++]=null,He[h]?(n(Ne[s]===0),B.destroy(He,new C("reset")),this.pauseParser(!0)):T?He[t]&&Ne[s]===0?(B.destroy(He,new C("rese\
t")),this.pauseParser(!0)):Ne[g]==null||Ne[g]===1?setImmediate(Ne[L]):Ne[L]():(B.destroy(He,new C("reset")),this.pauseParser(!0));break}case de.EVENT_REASON:{const Ne=this.
parserEvents.readUInt32LE(Te+1),He=this.parserEvents.readUInt32LE(Te+5);this.statusText=new b(we.buffer,we.byteOffset+Ne,He).toString();break}case de.EVENT_HEADER_NAME:{
const Ne=this.parserEvents.readUInt32LE(Te+1),He=this.parserEvents.readUInt32LE(Te+5),J=He>0?new b(we.buffer,we.byteOffset+Ne,He):z;if(this.headers.push(J),this.
headersSize+=He,this.headersSize>=this.headersMaxSize)return B.destroy(this.socket,new V),this.fail(de.ERROR_CALLBACK_ERROR,"Headers overflow");break}case de.EVENT_HEADER_VALUE:{
const Ne=this.parserEvents.readUInt32LE(Te+1),He=this.parserEvents.readUInt32LE(Te+5),J=He>0?new b(we.buffer,we.byteOffset+Ne,He):z,Me=this.headers[this.headers.
length-1];if(this.headers.push(J),Me.length===10){const d=B.bufferToLowerCasedHeaderName(Me);d==="keep-alive"?this.keepAlive+=(this.keepAlive.length===0?"":",")+
J.toString():d==="connection"&&(this.connection+=(this.connection.length===0?"":",")+J.toString())}if(this.headersSize+=He,this.headersSize>=this.headersMaxSize)
return B.destroy(this.socket,new V),this.fail(de.ERROR_CALLBACK_ERROR,"Headers overflow");break}case de.EVENT_HEADERS:{Ue=Qe;const Ne=this.parserEvents.readUInt16LE(
Te+5),He=this.parserEvents[Te+7]!==0,J=this.parserEvents[Te+8]!==0,Me=this.parserEvents[Te+9]!==0,d=this.parserEvents[Te+10],te=this.parserEvents.readUInt32LE(Te+
11)+this.parserEvents.readUInt32LE(Te+15)*4294967296,{socket:he,client:T,headers:j,statusText:ae}=this;if(he.destroyed)return this.fail(de.ERROR_CALLBACK_ERROR,
"Other side closed");const Ie=T[p][T[S]];if(!Ie)return this.fail(de.ERROR_CALLBACK_ERROR,"Missing request");if(n(!this.upgrade),n(this.statusCode<200),Ne===100)
return B.destroy(he,new Z("bad response",B.getSocketInfo(he))),this.fail(de.ERROR_CALLBACK_ERROR,"Bad response");if(J&&!Ie.upgrade)return B.destroy(he,new Z("ba\
d upgrade",B.getSocketInfo(he))),this.fail(de.ERROR_CALLBACK_ERROR,"Bad upgrade");if(n(this.timeoutType===Ee),this.statusCode=Ne,this.shouldKeepAlive=He||Ie.method===
"HEAD"&&!he[t]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection),this.contentLength=d===
P?te:-1,this.statusCode>=200){const Le=Ie.bodyTimeout!=null?Ie.bodyTimeout:T[E];this.setTimeout(Le,me)}else this.timeout?.refresh&&this.timeout.refresh();if(Ie.
method==="CONNECT"){n(T[s]===1),de.setIsConnect(this.parser,!0),this.upgrade=!0;return}if(J){n(T[s]===1),this.upgrade=!0,this.pauseParser();return}if(this.headers=
[],this.headersSize=0,this.shouldKeepAlive&&T[g]){const Le=this.keepAlive?B.parseKeepAliveTimeout(this.keepAlive):null;if(Le!=null){const _e=Math.min(Le-T[Y],T[N]);
_e<=0?he[t]=!0:T[Q]=_e}else T[Q]=T[R]}else he[t]=!0;const Ge=Ie.onResponseStart(Ne,j,this.resume,ae)===!1;if(Ie.aborted)return this.fail(de.ERROR_CALLBACK_ERROR,
"Request aborted");(Ie.method==="HEAD"||Ne<200)&&this.setShouldSkipBody(!0),this.headersSuspended=!0,!Ge&&Ie.method!=="HEAD"&&Ne>=200&&Ne!==204&&Ne!==205&&Ne!==
304&&d===P&&te>0&&!Me&&(this.directBodyRemaining=te),he[u]&&(he[u]=!1,T[L]()),Ge?(this.pauseParser(),this[_]=!0):(Ie.method==="HEAD"||Ne<200||Ne===204||Ne===205||
Ne===304||d===P&&te===0)&&(this.directBodyCompletePending=!0);break}case de.EVENT_DATA:{const Ne=this.parserEvents.readUInt32LE(Te+1),He=this.parserEvents.readUInt32LE(
Te+5),{client:J,socket:Me,statusCode:d,maxResponseSize:te}=this;if(Me.destroyed)return this.fail(de.ERROR_CALLBACK_ERROR,"Other side closed");const he=J[p][J[S]];
if(n(he),n(this.timeoutType===me),this.timeout?.refresh&&this.timeout.refresh(),n(d>=200),te>-1&&this.bytesRead+He>te)return B.destroy(Me,new f),this.fail(de.ERROR_CALLBACK_ERROR,
"Response size exceeded");this.bytesRead+=He;const T=we;he.onResponseData(new b(T.buffer,T.byteOffset+Ne,He))===!1&&(this.pauseParser(),this[_]=!0);break}case de.
EVENT_TRAILER_NAME:{const Ne=this.parserEvents.readUInt32LE(Te+1),He=this.parserEvents.readUInt32LE(Te+5),J=He>0?new b(we.buffer,we.byteOffset+Ne,He):z;if(this.
trailers.push(J),this.trailersSize+=He,this.trailersSize>=this.headersMaxSize)return B.destroy(this.socket,new V),this.fail(de.ERROR_CALLBACK_ERROR,"Headers ove\
rflow");break}case de.EVENT_TRAILER_VALUE:{const Ne=this.parserEvents.readUInt32LE(Te+1),He=this.parserEvents.readUInt32LE(Te+5),J=He>0?new b(we.buffer,we.byteOffset+
Ne,He):z;if(this.trailers.push(J),this.trailersSize+=He,this.trailersSize>=this.headersMaxSize)return B.destroy(this.socket,new V),this.fail(de.ERROR_CALLBACK_ERROR,
"Headers overflow");break}default:return}Te+=Ue}}fail(Re,xe){this.milo.fail(this.parser,Re,xe),this.errored=!0}onUpgrade(Re){const{upgrade:xe,client:de,socket:Te,
headers:qe,statusCode:Ye}=this;n(xe),n(de[w]===Te),n(!Te.destroyed),n(!this.paused);const Ue=de[p][de[S]];n(Ue),n(Ue.upgrade||Ue.method==="CONNECT"),this.statusCode=
0,this.statusText="",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,Te.unshift(Re),Te[A].destroy(),Te[A]=null,Te[e]=null,Te[o]=null,$(Te),de[w]=null,
de[k]=null,de[p][de[S]++]=null,de.emit("disconnect",de[I],[de],new C("upgrade"));try{Ue.onRequestUpgrade(Ye,qe,Te)}catch(Ne){B.destroy(Te,Ne)}de[L]()}}function ze(je){
Ze=je}function tt(){return Ze}K.exports={H1Parser:We,getMiloEnabled:tt,setMiloEnabled:ze}}),42128:((K,c,r)=>{const{AsyncResource:n}=r(16698),{PoolStats:B}=r(46854),
l=r(21841),G=r(64660),{kConnected:V,kSize:Z,kRunning:C,kPending:U,kQueued:y,kBusy:O,kFree:f,kUrl:I,kClose:t,kDestroy:e,kDispatch:A}=r(36443),u=Symbol("clients"),
s=Symbol("needDrain"),h=Symbol("queue"),p=Symbol("closed resolve"),R=Symbol("onDrain"),S=Symbol("onConnect"),o=Symbol("onDisconnect"),g=Symbol("onConnectionErro\
r"),w=Symbol("on client busy"),Q=Symbol("on client drain"),N=Symbol("drain queue"),Y=Symbol("get dispatcher"),E=Symbol("has dispatcher"),D=Symbol("add client"),
L=Symbol("remove client"),k=Symbol("retire client"),M=Symbol("retiring clients");class b extends n{constructor(ee,z){super("UNDICI_POOL_QUEUED_REQUEST"),this.opts=
ee,this.handler=z}dispatch(ee){return this.runInAsyncScope(ee.dispatch,ee,this.opts,this.handler)}}function $(le){const ee=[];for(let z=0;z<le[u].length;z++){const P=le[u][z];
P.destroyed||ee.push(P.close())}for(const z of le[M].values())ee.push(z);return Promise.all(ee)}class _ extends l{[h]=new G;[y]=0;[u]=[];[M]=new Map;[s]=!1;[R](ee,z,P){
if(ee.closed||ee.destroyed)return;const Be=this[h];let Qe=!1;for(this[Q](ee);!Qe;){const ye=Be.shift();if(!ye)break;this[y]--,Qe=!ye.dispatch(ee)}if(ee[s]=Qe,Qe&&
(this[w](ee),!Be.isEmpty()))return this[N](z,P);if(!Qe&&this[s]&&(this[s]=!1,this.emit("drain",z,[this,...P])),this[p]&&Be.isEmpty())return $(this).then(this[p])}[w](){}[Q](){}[N](ee,z){
const P=this[h];let Be=!0;for(;!P.isEmpty();){const Qe=this[Y]();if(!Qe){Be=!1;break}const ye=P.shift();if(this[y]--,!ye.dispatch(Qe)&&(Qe[s]=!0,this[w](Qe),Be=
this[E](),!Be))break}if(Be&&this[s]&&(this[s]=!1,this.emit("drain",ee,[this,...z])),this[p]&&P.isEmpty())return $(this).then(this[p])}[S]=(ee,z)=>{this.emit("co\
nnect",ee,[this,...z])};[o]=(ee,z,P)=>{this.emit("disconnect",ee,[this,...z],P)};[g]=(ee,z,P)=>{this.emit("connectionError",ee,[this,...z],P)};get[O](){return this[s]}get[V](){
let ee=0;for(const{[V]:z}of this[u])ee+=z;return ee}get[f](){let ee=0;for(const{[V]:z,[s]:P}of this[u])ee+=z&&!P;return ee}get[U](){let ee=this[y];for(const{[U]:z}of this[u])
ee+=z;return ee}get[C](){let ee=0;for(const{[C]:z}of this[u])ee+=z;return ee}get[Z](){let ee=this[y];for(const{[Z]:z}of this[u])ee+=z;return ee}get stats(){return new B(
this)}[t](){return this[h].isEmpty()?$(this):new Promise(ee=>{this[p]=ee})}[e](ee){for(;;){const P=this[h].shift();if(!P)break;P.handler.onResponseError(null,ee)}
const z=new Array(this[u].length);for(let P=0;P<this[u].length;P++)z[P]=this[u][P].destroy(ee);for(const P of this[M].keys())z.push(P.destroy(ee));return Promise.
all(z)}[A](ee,z){const P=this[Y]();return P?P.dispatch(ee,z)||(P[s]=!0,this[w](P),this[s]=!this[E]()):(this[s]=!0,this[h].push(new b(ee,z)),this[y]++),!this[s]}[E](){
for(let ee=0;ee<this[u].length;ee++){const z=this[u][ee];if(!z[s]&&z.closed!==!0&&z.destroyed!==!0)return!0}return!1}[D](ee){return ee.on("drain",this[R].bind(this,
ee)).on("connect",this[S]).on("disconnect",this[o]).on("connectionError",this[g]),this[u].push(ee),this[s]&&queueMicrotask(()=>{this[s]&&!ee[s]&&this[R](ee,ee[I],
[ee,this])}),this}[k](ee){const z=this[u].indexOf(ee);if(z!==-1&&this[u].splice(z,1),ee.destroyed||this[M].has(ee))return;let P=!1,Be;const Qe=new Promise(ye=>{
Be=ye});this[M].set(ee,Qe),ee.close(()=>{P||(P=!0,this[M].delete(ee),Be())})}[L](ee){this[k](ee),this[s]=!this[u].some(z=>!z[s]&&z.closed!==!0&&z.destroyed!==!0)}}
K.exports={PoolBase:_,kClients:u,kNeedDrain:s,kAddClient:D,kRemoveClient:L,kRetireClient:k,kDrainQueue:N,kOnClientBusy:w,kOnClientDrain:Q,kGetDispatcher:Y,kHasDispatcher:E}}),
30628:((K,c,r)=>{const{PoolBase:n,kClients:B,kNeedDrain:l,kAddClient:G,kDrainQueue:V,kOnClientBusy:Z,kOnClientDrain:C,kGetDispatcher:U,kHasDispatcher:y,kRemoveClient:O,
kRetireClient:f}=r(42128),I=r(23701),{InvalidArgumentError:t}=r(68707),e=r(3440),{kConnecting:A,kHTTPContext:u,kUrl:s,kQueued:h}=r(36443),p=r(59136),R=Symbol("o\
ptions"),S=Symbol("connections"),o=Symbol("factory"),g=Symbol("protocol"),w=Symbol("protocol probe");function Q(D,L){return new I(D,L)}function N(D,L){return L instanceof
I&&D[g]!=="h1"&&(D[R].useH2c===!0||D[s].protocol==="https:"&&D[R].allowH2!==!1)}function Y(D){const L=D[o](D[s],D[R]);return N(D,L)&&(D[w]=L),D[G](L),L}class E extends n{constructor(L,{
connections:k,factory:M=Q,connect:b,connectTimeout:$,tls:_,maxCachedSessions:le,socketPath:ee,autoSelectFamily:z,autoSelectFamilyAttemptTimeout:P,allowH2:Be,useH2c:Qe,
clientTtl:ye,...Ae}={}){if(k!=null&&(!Number.isFinite(k)||k<0))throw new t("invalid connections");if(typeof M!="function")throw new t("factory must be a functio\
n.");if(b!=null&&typeof b!="function"&&typeof b!="object")throw new t("connect must be a function or an object");typeof b!="function"&&(b=p({..._,maxCachedSessions:le,
allowH2:Be,useH2c:Qe,socketPath:ee,timeout:$,...typeof z=="boolean"?{autoSelectFamily:z,autoSelectFamilyAttemptTimeout:P}:void 0,...b})),super(Ae),this[S]=k||null,
this[s]=e.parseOrigin(L),this[R]={...e.deepClone(Ae),connect:b,allowH2:Be,useH2c:Qe,clientTtl:ye,socketPath:ee},this[o]=M,this[g]=null,this[w]=null,this.on("con\
nect",(re,se)=>{if(ye!=null&&ye>0)for(const me of se)Object.assign(me,{ttl:Date.now()});const Ee=se[se.length-1];Ee instanceof I&&(this[g]=Ee[u]?.version),Ee===
this[w]&&this[g]!=="h2"&&(this[w]=null,this[V](re,se.slice(1)))}),this.on("disconnect",(re,se)=>{se.includes(this[w])&&(this[w]=null,this[V](re,se.slice(1)))}),
this.on("connectionError",(re,se)=>{let Ee=!1;for(const me of se)me===this[w]&&(this[w]=null,Ee=!0),this[B].includes(me)&&this[f](me);(Ee||this[h]>0)&&this[V](re,
se.slice(1))})}[Z](L){this[w]===null&&L[A]&&N(this,L)&&(this[w]=L)}[C](L){L===this[w]&&(this[w]=null)}[U](){const L=this[R].clientTtl;for(let k=0;k<this[B].length;k++){
const M=this[B][k];if(L!=null&&L>0&&M.ttl&&Date.now()-M.ttl>L)this[O](M),k--;else if(!M[l])return M}if(this[w]===null&&(!this[S]||this[B].length<this[S]))return Y(
this)}[y](){const L=this[R].clientTtl;for(let k=0;k<this[B].length;k++){const M=this[B][k];if(L!=null&&L>0&&M.ttl&&Date.now()-M.ttl>L)this[O](M),k--;else if(!M[l])
return!0}return this[w]!==null?!1:!this[S]||this[B].length<this[S]?(Y(this),!0):!1}}K.exports=E}),76672:((K,c,r)=>{const{kProxy:n,kClose:B,kDestroy:l,kDispatch:G}=r(
36443),V=r(57405),Z=r(30628),C=r(21841),{InvalidArgumentError:U,RequestAbortedError:y,SecureProxyConnectionError:O,ProxyConnectionError:f}=r(68707),I=r(59136),t=r(
23701),{channels:e}=r(42414),A=r(87223),{hasSafeIterator:u}=r(3440),s=Symbol("proxy agent"),h=Symbol("proxy client"),p=Symbol("proxy headers"),R=Symbol("request\
 tls settings"),S=Symbol("proxy tls settings"),o=Symbol("connect endpoint function"),g=Symbol("connect endpoint function (http/1.1 only)"),w=Symbol("tunnel prox\
y"),Q="proxy-authorization";function N(z){return z==="https:"?443:80}function Y(z,P){return new Z(z,P)}const E=()=>{};function D(z,P){return P.connections===1?new t(
z,P):new Z(z,P)}function L(z,P){return P===!0||z!=="http:"}class k extends C{#e;#t;constructor(P,{headers:Be={},connect:Qe,factory:ye,proxyServername:Ae}){if(!P)
throw new U("Proxy URL is mandatory");super(),this[p]=Be,this.#t=Ae,ye?this.#e=ye(P,{connect:Qe}):this.#e=new t(P,{connect:Qe})}[G](P,Be){const Qe=Be.onResponseStart;
Be.onResponseStart=function(se,Ee,me,pe){if(Ee===407){typeof Be.onResponseError=="function"&&Be.onResponseError(se,new U("Proxy Authentication Required (407)"));
return}Qe&&Qe.call(this,se,Ee,me,pe)};const{origin:ye,path:Ae="/",headers:re={}}=P;return P.path=ye+Ae,P.headers={...this[p],...re},le(re)||(P.headers.host=new URL(
ye).host),this.#t!=null&&(P.servername=this.#t),this.#e[G](P,Be)}[B](){return this.#e.close()}[l](P){return this.#e.destroy(P)}}class M extends C{constructor(P){
if(!P||typeof P=="object"&&!(P instanceof URL)&&!P.uri)throw new U("Proxy uri is mandatory");const{clientFactory:Be=Y}=P;if(typeof Be!="function")throw new U("P\
roxy opts.clientFactory must be a function.");const{proxyTunnel:Qe,connectTimeout:ye}=P;super(P);const Ae=this.#e(P),{href:re,origin:se,port:Ee,protocol:me,username:pe,
password:Ze,hostname:ke}=Ae;if(this[n]={uri:re,protocol:me},this[R]=P.requestTls,this[S]=P.proxyTls,this[p]=P.headers||{},this[w]=Qe,P.auth&&P.token)throw new U(
"opts.auth cannot be used in combination with opts.token");P.auth?this[p]["proxy-authorization"]=`Basic ${P.auth}`:P.token?this[p]["proxy-authorization"]=P.token:
pe&&Ze?this[p]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(pe)}:${decodeURIComponent(Ze)}`).toString("base64")}`:pe&&(this[p]["proxy-autho\
rization"]=`Basic ${Buffer.from(`${decodeURIComponent(pe)}:`).toString("base64")}`);const oe=I({timeout:ye,...P.proxyTls}),fe=I({timeout:ye,...P.proxyTls,allowH2:!1});
this[o]=I({timeout:ye,...P.requestTls}),this[g]=I({timeout:ye,...P.requestTls,allowH2:!1});const ce=P.factory||D,we=(m,Ce)=>{const{protocol:We}=new URL(m);if(this[n].
protocol==="socks5:"||this[n].protocol==="socks:")return new A(this[n].uri,{headers:this[p],connect:oe,factory:ce,username:P.username||pe,password:P.password||Ze,
connectTimeout:ye,proxyTls:P.proxyTls,requestTls:P.requestTls});if(!L(We,this[w])){const ze=this[n].protocol==="https:"?(tt,je)=>fe(tt,(Re,xe)=>{Re&&Re.code==="\
ERR_TLS_CERT_ALTNAME_INVALID"?je(new O(Re)):je(Re,xe)}):fe;return new k(this[n].uri,{headers:this[p],connect:ze,factory:ce,proxyServername:this[n].protocol==="h\
ttps:"?this[S]?.servername||ke:void 0})}return ce(m,Ce)};me==="socks5:"||me==="socks:"?this[h]=null:this[h]=Be(Ae,{connect:oe}),this[s]=new V({...P,factory:we,connect:async(m,Ce)=>{
if(!this[h]){Ce(new U("Cannot establish tunnel connection without a proxy client"));return}let We=m.host;m.port||(We+=`:${N(m.protocol)}`);try{const ze={origin:se,
port:Ee,path:We,signal:m.signal,headers:{...this[p],host:m.host,...m.connections==null||m.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[S]?.
servername||ke},{socket:tt,statusCode:je}=await this[h].connect(ze);if(je!==200){tt.on("error",E).destroy(),Ce(new y(`Proxy response (${je}) !== 200 when HTTP T\
unneling`));return}if(e.proxyConnected.hasSubscribers&&e.proxyConnected.publish({socket:tt,connectParams:ze}),m.protocol!=="https:"){Ce(null,tt);return}let Re;this[R]?
Re=this[R].servername:Re=m.servername,(m.allowH2===!1?this[g]:this[o])({...m,servername:Re,httpSocket:tt},Ce)}catch(ze){ze.code==="ERR_TLS_CERT_ALTNAME_INVALID"?
Ce(new O(ze)):ze.code==="UND_ERR_SOCKET"?Ce(new f(ze)):Ce(ze)}}})}dispatch(P,Be){let Qe=b(P.headers);return $(Qe),Qe&&!le(Qe)&&(Qe===P.headers&&(Qe={...Qe}),Qe.
host=new URL(P.origin).host),this[s].dispatch({...P,headers:Qe},Be)}#e(P){return typeof P=="string"?new URL(P):P instanceof URL?P:new URL(P.uri)}[B](){const P=[
this[s].close()];return this[h]&&P.push(this[h].close()),Promise.all(P)}[l](){const P=[this[s].destroy()];return this[h]&&P.push(this[h].destroy()),Promise.all(
P)}}function b(z){if(Array.isArray(z)){const P={};for(let Be=0;Be<z.length;Be+=2)_(z[Be])&&ee(),P[z[Be]]=z[Be+1];return P}if(z&&typeof z=="object"&&u(z)){const P={};
for(const[Be,Qe]of z){if(!Object.hasOwn(P,Be)){P[Be]=Qe;continue}const ye=P[Be],Ae=[];ye!==void 0&&Ae.push(...Array.isArray(ye)?ye:[ye]),Qe!==void 0&&Ae.push(...Array.
isArray(Qe)?Qe:[Qe]),P[Be]=Ae.length>1?Ae:Ae[0]}return P}return z}function $(z){for(const P in z)_(P)&&ee()}function _(z){return z.length===Q.length&&z.toLowerCase()===
Q}function le(z){for(const P in z)if(P.length===4&&P.toLowerCase()==="host")return!0;return!1}function ee(){throw new U("Proxy-Authorization should be sent in P\
roxyAgent constructor")}K.exports=M}),87223:((K,c,r)=>{const{URL:n}=r(73136);let B;const l=r(21841),{ConnectTimeoutError:G,InvalidArgumentError:V}=r(68707),{Socks5Client:Z,
STATES:C}=r(18082),{kBusy:U,kConnected:y,kDispatch:O,kClose:f,kDestroy:I}=r(36443),t=r(30628),e=r(59136),{setupConnectTimeout:A}=r(3440),{debuglog:u}=r(57975),s=u(
"undici:socks5-proxy"),h=5e3,p=Symbol("proxy url"),R=Symbol("proxy headers"),S=Symbol("proxy auth"),o=Symbol("proxy protocol"),g=Symbol("pools"),w=Symbol("conne\
ctor"),Q=Symbol("connect timeout"),N=Symbol("request tls settings"),Y=Symbol("request tls timeout");function E(k,M,b){return new G(`Connect Timeout Error (attem\
pted address: ${k}:${M}, timeout: ${b}ms)`)}let D=!1;class L extends l{constructor(M,b={}){if(super(b),D||(process.emitWarning("SOCKS5 proxy support is experime\
ntal and subject to change","ExperimentalWarning"),D=!0),!M)throw new V("Proxy URL is mandatory");const $=typeof M=="string"?new n(M):M;if($.protocol!=="socks5:"&&
$.protocol!=="socks:")throw new V("Proxy URL must use socks5:// or socks:// protocol");this[p]=$,this[R]=b.headers||{},this[o]=b.proxyTls?"https:":"http:";const _=b.
connectTimeout??h;if(!Number.isFinite(_)||_<0)throw new V("invalid connectTimeout");this[Q]=_;const{timeout:le,...ee}=b.requestTls||{},z=le??_;if(!Number.isFinite(
z)||z<0)throw new V("invalid requestTls.timeout");this[N]=ee,this[Y]=z,this[S]={username:b.username||($.username?decodeURIComponent($.username):null),password:b.
password||($.password?decodeURIComponent($.password):null)};const P=b.proxyTls?.timeout??_;if(!Number.isFinite(P)||P<0)throw new V("invalid proxyTls.timeout");this[w]=
b.connect||e({...b.proxyTls,timeout:P,servername:b.proxyTls?.servername||$.hostname}),this[g]=new Map}async createSocks5Connection(M,b){const $=this[p].hostname,
_=parseInt(this[p].port)||1080;s("creating SOCKS5 connection to",$,_);const le=Promise.withResolvers();this[w]({hostname:$,host:$,port:_,protocol:this[o]},(Ze,ke)=>{
Ze?le.reject(Ze):le.resolve(ke)});const ee=await le.promise,z=new Z(ee,this[S]);z.on("error",Ze=>{s("SOCKS5 error:",Ze),ee.destroy()}),await z.handshake();const P=Promise.
withResolvers(),Be=this[Q]===0?null:setTimeout(()=>{Qe(),z.destroy(),P.reject(E($,_,this[Q]))},this[Q]),Qe=()=>{clearTimeout(Be),z.removeListener("authenticated",
ye),z.removeListener("error",Ae)},ye=()=>{Qe(),P.resolve()},Ae=Ze=>{Qe(),P.reject(Ze)};z.state===C.AUTHENTICATED?(clearTimeout(Be),P.resolve()):(z.once("authent\
icated",ye),z.once("error",Ae)),await P.promise,await z.connect(M,b);const re=Promise.withResolvers(),se=this[Q]===0?null:setTimeout(()=>{Ee(),z.destroy(),re.reject(
E(M,b,this[Q]))},this[Q]),Ee=()=>{clearTimeout(se),z.removeListener("connected",me),z.removeListener("error",pe)},me=Ze=>{s("SOCKS5 tunnel established to",M,b,"\
via",Ze),Ee(),re.resolve()},pe=Ze=>{Ee(),re.reject(Ze)};return z.once("connected",me),z.once("error",pe),await re.promise,ee}[O](M,b){const{origin:$}=M;s("dispa\
tching request to",$,"via SOCKS5");try{const _=String($);let le=this[g].get(_);if(!le||le.destroyed||le.closed){le=new t($,{pipelining:M.pipelining,connections:M.
connections,connect:async(z,P)=>{try{const Be=new n($),Qe=Be.hostname,ye=parseInt(Be.port)||(Be.protocol==="https:"?443:80);s("establishing SOCKS5 connection to",
Qe,ye);const Ae=await this.createSocks5Connection(Qe,ye);let re=Ae;if(Be.protocol==="https:"){B||(B=r(41692)),s("upgrading to TLS"),re=B.connect({...this[N],socket:Ae,
servername:this[N]?.servername||Qe});const se=Promise.withResolvers(),Ee=()=>{queueMicrotask(Ze),re.removeListener("secureConnect",me),re.removeListener("error",
pe)},me=()=>{Ee(),se.resolve()},pe=ke=>{Ee(),se.reject(ke)},Ze=A(new WeakRef(re),{timeout:this[Y],hostname:Qe,port:ye});re.once("secureConnect",me),re.once("err\
or",pe),await se.promise}P(null,re)}catch(Be){s("SOCKS5 connection error:",Be),P(Be)}}}),this[g].set(_,le);const ee=()=>{this[g].get(_)!==le||le[y]>0||le[U]||(this[g].
delete(_),le.destroyed||le.close())};le.on("disconnect",ee),le.on("connectionError",ee)}return le[O](M,b)}catch(_){if(s("dispatch error:",_),typeof b.onResponseError==
"function")return b.onResponseError(null,_),!1;if(typeof b.onError=="function")return b.onError(_),!1;throw _}}async[f](){const M=[];for(const b of this[g].values())
M.push(b.close());this[g].clear(),await Promise.all(M)}async[I](M){const b=[];for(const $ of this[g].values())b.push($.destroy(M));this[g].clear(),await Promise.
all(b)}}K.exports=L}),276:(K=>{const c=new TextDecoder;function r(n){return n.length===0?"":(n[0]===239&&n[1]===187&&n[2]===191&&(n=n.subarray(3)),c.decode(n))}
K.exports={utf8DecodeBytes:r}}),32581:((K,c,r)=>{const n=Symbol.for("undici.globalDispatcher.2"),B=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:l}=r(
68707),G=r(57405),V=r(3650);let Z;U()===void 0&&C(new G);function C(O){if(!O||typeof O.dispatch!="function")throw new l("Argument agent must implement Agent");try{
Object.defineProperty(globalThis,n,{value:O,writable:!0,enumerable:!1,configurable:!1})}catch(f){if(f instanceof TypeError){Z=O;return}throw f}try{const f=O instanceof
V?O:new V(O);Object.defineProperty(globalThis,B,{value:f,writable:!0,enumerable:!1,configurable:!1})}catch(f){if(!(f instanceof TypeError))throw f}}function U(){
return globalThis[n]??Z}const y=["fetch","Headers","Response","Request","FormData","WebSocket","CloseEvent","ErrorEvent","MessageEvent","EventSource"];K.exports=
{setGlobalDispatcher:C,getGlobalDispatcher:U,installedExports:y}}),58155:((K,c,r)=>{const n=r(34589);K.exports=class{#e;#t=!1;#r=!1;#A=!1;constructor(l){if(typeof l!=
"object"||l===null)throw new TypeError("handler must be an object");this.#e=l}onRequestStart(...l){this.#e.onRequestStart?.(...l)}onRequestUpgrade(...l){return n(
!this.#t),n(!this.#r),this.#e.onRequestUpgrade?.(...l)}onResponseStart(...l){return n(!this.#t),n(!this.#r),l[1]>=200&&(n(!this.#A),this.#A=!0),this.#e.onResponseStart?.(
...l)}onResponseData(...l){return n(!this.#t),n(!this.#r),this.#e.onResponseData?.(...l)}onResponseEnd(...l){return n(!this.#t),n(!this.#r),this.#t=!0,this.#e.onResponseEnd?.(
...l)}onResponseError(...l){return this.#r=!0,this.#e.onResponseError?.(...l)}onBodySent(...l){return this.#e.onBodySent?.(...l)}onRequestSent(...l){return this.#e.
onRequestSent?.(...l)}}}),8754:((K,c,r)=>{const n=r(3440),B=r(34589),{InvalidArgumentError:l,MaxRedirectsError:G}=r(68707),{kRequestOrigin:V,kRedirectCacheControl:Z}=r(
36443),C=[300,301,302,303,307,308],U=()=>{};class y{static buildDispatch(e,A){if(A!=null&&(!Number.isInteger(A)||A<0))throw new l("maxRedirections must be a pos\
itive number");const u=e.dispatch.bind(e);return(s,h)=>u(s,new y(u,A,s,h))}constructor(e,A,u,s){if(A!=null&&(!Number.isInteger(A)||A<0))throw new l("maxRedirect\
ions must be a positive number");if(u.throwOnMaxRedirect!=null&&typeof u.throwOnMaxRedirect!="boolean")throw new l("throwOnMaxRedirect must be a boolean");this.
dispatch=e,this.location=null;const{maxRedirections:h,stripHeadersOnRedirect:p,stripHeadersOnCrossOriginRedirect:R,...S}=u;this.opts=S,this.opts.body=n.wrapRequestBody(
this.opts.body),this.stripHeadersOnRedirect=f(p,"stripHeadersOnRedirect"),this.stripHeadersOnCrossOriginRedirect=f(R,"stripHeadersOnCrossOriginRedirect"),this.maxRedirections=
A,this.handler=s,this.history=[],Object.defineProperty(this.history,Z,{value:[],enumerable:!1})}onRequestStart(e,A){this.handler.onRequestStart?.(e,{...A,history:this.
history})}onBodySent(e){this.handler.onBodySent?.(e)}onRequestSent(){this.handler.onRequestSent?.()}onRequestUpgrade(e,A,u,s){this.handler.onRequestUpgrade?.(e,
A,u,s)}onResponseStart(e,A,u,s){if(A<200){this.handler.onResponseStart?.(e,A,u,s);return}let h=A===303;if((A===301||A===302)&&this.opts.method==="POST"&&(this.opts.
method="GET",n.isStream(this.opts.body)&&n.destroy(this.opts.body.on("error",U)),this.opts.body=null,h=!0),A===303&&this.opts.method!=="HEAD"&&(this.opts.method=
"GET",n.isStream(this.opts.body)&&n.destroy(this.opts.body.on("error",U)),this.opts.body=null),this.location=n.isDisturbed(this.opts.body)||C.indexOf(A)===-1?null:
u.location||null,this.location&&this.history.length>=this.maxRedirections){if(this.opts.throwOnMaxRedirect)throw new G;this.location=null}const p=this.opts[V]===
void 0?this.opts.origin:this.opts[V];if(p&&this.history.push(new URL(this.opts.path,p)),!this.location){this.handler.onResponseStart?.(e,A,u,s);return}this.history[Z].
push({statusCode:A,headers:{...u},receivedAt:Date.now()});const R=p?new URL(this.opts.path,p):void 0,{origin:S,pathname:o,search:g}=n.parseURL(new URL(this.location,
R)),w=g?`${o}${g}`:o,Q=`${S}${w}`;for(const N of this.history)if(N.toString()===Q)throw new l(`Redirect loop detected. Cannot redirect to ${S}. This typically h\
appens when using a Client or Pool with cross-origin redirects. Use an Agent for cross-origin redirects.`);this.opts.headers=I(this.opts.headers,h,p!==S,this.stripHeadersOnRedirect,
this.stripHeadersOnCrossOriginRedirect),this.opts.path=w,this.opts.origin=S,this.opts[V]=S,this.opts.query=null}onResponseData(e,A){this.location||this.handler.
onResponseData?.(e,A)}onResponseEnd(e,A){this.location?this.dispatch(this.opts,this):this.handler.onResponseEnd(e,A)}onResponseError(e,A){this.handler.onResponseError?.(
e,A)}}function O(t,e,A,u,s){const h=n.headerNameToString(t);return h==="host"||u?.has(h)||A&&s?.has(h)||e&&h.startsWith("content-")?!0:A?h==="authorization"||h===
"cookie"||h==="proxy-authorization":!1}function f(t,e){if(t==null)return null;if(!Array.isArray(t))throw new l(`${e} must be an array`);const A=new Set;for(const u of t){
if(typeof u!="string")throw new l(`${e} must contain header names`);A.add(n.headerNameToString(u))}return A}function I(t,e,A,u,s){const h=[];if(Array.isArray(t))
if(t.length>0&&Array.isArray(t[0]))for(const[p,R]of t)O(p,e,A,u,s)||h.push(p,R);else for(let p=0;p<t.length;p+=2)O(t[p],e,A,u,s)||h.push(t[p],t[p+1]);else if(t&&
typeof t=="object"){const p=n.hasSafeIterator(t)?t:Object.entries(t);for(const[R,S]of p)O(R,e,A,u,s)||h.push(R,S)}else B(t==null,"headers must be an object or a\
n array");return h}K.exports=y}),52824:((K,c,r)=>{Object.defineProperty(c,"__esModule",{value:!0}),c.SPECIAL_HEADERS=c.MINOR=c.MAJOR=c.HTAB_SP_VCHAR_OBS_TEXT=c.
QUOTED_STRING=c.CONNECTION_TOKEN_CHARS=c.HEADER_CHARS=c.TOKEN=c.HEX=c.URL_CHAR=c.USERINFO_CHARS=c.MARK=c.ALPHANUM=c.NUM=c.HEX_MAP=c.NUM_MAP=c.ALPHA=c.STATUSES_HTTP=
c.H_METHOD_MAP=c.METHOD_MAP=c.METHODS_RTSP=c.METHODS_ICE=c.METHODS_HTTP=c.HEADER_STATE=c.FINISH=c.STATUSES=c.METHODS=c.LENIENT_FLAGS=c.FLAGS=c.TYPE=c.ERROR=void 0;
const n=r(50172);c.ERROR={OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,CLOSED_CONNECTION:5,INVALID_METHOD:6,
INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,INVALID_EOF_STATE:14,
INVALID_TRANSFER_ENCODING:15,CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,
PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,CB_METHOD_COMPLETE:32,CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,
CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,CB_RESET:31,CB_PROTOCOL_COMPLETE:38},c.TYPE={BOTH:0,REQUEST:1,RESPONSE:2},c.FLAGS={CONNECTION_KEEP_ALIVE:1,
CONNECTION_CLOSE:2,CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512},c.LENIENT_FLAGS={HEADERS:1,CHUNKED_LENGTH:2,
KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512},
c.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,
UNBIND:18,ACL:19,REPORT:20,MKACTIVITY:21,CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,UNLINK:32,
SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,GET_PARAMETER:41,SET_PARAMETER:42,REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46},c.STATUSES=
{CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,RESPONSE_IS_STALE:110,REVALIDATION_FAILED:111,DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,
MISCELLANEOUS_WARNING:199,OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,
ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,FOUND:302,SEE_OTHER:303,
NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,BAD_REQUEST:400,UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,
NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,PROXY_AUTHENTICATION_REQUIRED:407,REQUEST_TIMEOUT:408,CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,
PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,UNSUPPORTED_MEDIA_TYPE:415,RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,
MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,PRECONDITION_REQUIRED:428,TOO_MANY_REQUESTS:429,
REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,LOGIN_TIMEOUT:440,NO_RESPONSE:444,RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,
UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,INVALID_X_FORWARDED_FOR:463,REQUEST_HEADER_TOO_LARGE:494,SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,
HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,INTERNAL_SERVER_ERROR:500,NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,
GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,INSUFFICIENT_STORAGE:507,LOOP_DETECTED:508,BANDWIDTH_LIMIT_EXCEEDED:509,NOT_EXTENDED:510,
NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,CONNECTION_TIMEOUT:522,ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,
INVALID_SSL_CERTIFICATE:526,RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599},
c.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2},c.HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,
CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8},c.METHODS_HTTP=[c.METHODS.DELETE,c.METHODS.GET,c.METHODS.HEAD,c.METHODS.POST,c.METHODS.PUT,c.METHODS.CONNECT,c.
METHODS.OPTIONS,c.METHODS.TRACE,c.METHODS.COPY,c.METHODS.LOCK,c.METHODS.MKCOL,c.METHODS.MOVE,c.METHODS.PROPFIND,c.METHODS.PROPPATCH,c.METHODS.SEARCH,c.METHODS.UNLOCK,
c.METHODS.BIND,c.METHODS.REBIND,c.METHODS.UNBIND,c.METHODS.ACL,c.METHODS.REPORT,c.METHODS.MKACTIVITY,c.METHODS.CHECKOUT,c.METHODS.MERGE,c.METHODS["M-SEARCH"],c.
METHODS.NOTIFY,c.METHODS.SUBSCRIBE,c.METHODS.UNSUBSCRIBE,c.METHODS.PATCH,c.METHODS.PURGE,c.METHODS.MKCALENDAR,c.METHODS.LINK,c.METHODS.UNLINK,c.METHODS.PRI,c.METHODS.
SOURCE,c.METHODS.QUERY],c.METHODS_ICE=[c.METHODS.SOURCE],c.METHODS_RTSP=[c.METHODS.OPTIONS,c.METHODS.DESCRIBE,c.METHODS.ANNOUNCE,c.METHODS.SETUP,c.METHODS.PLAY,
c.METHODS.PAUSE,c.METHODS.TEARDOWN,c.METHODS.GET_PARAMETER,c.METHODS.SET_PARAMETER,c.METHODS.REDIRECT,c.METHODS.RECORD,c.METHODS.FLUSH,c.METHODS.GET,c.METHODS.POST],
c.METHOD_MAP=(0,n.enumToMap)(c.METHODS),c.H_METHOD_MAP=Object.fromEntries(Object.entries(c.METHODS).filter(([B])=>B.startsWith("H"))),c.STATUSES_HTTP=[c.STATUSES.
CONTINUE,c.STATUSES.SWITCHING_PROTOCOLS,c.STATUSES.PROCESSING,c.STATUSES.EARLY_HINTS,c.STATUSES.RESPONSE_IS_STALE,c.STATUSES.REVALIDATION_FAILED,c.STATUSES.DISCONNECTED_OPERATION,
c.STATUSES.HEURISTIC_EXPIRATION,c.STATUSES.MISCELLANEOUS_WARNING,c.STATUSES.OK,c.STATUSES.CREATED,c.STATUSES.ACCEPTED,c.STATUSES.NON_AUTHORITATIVE_INFORMATION,c.
STATUSES.NO_CONTENT,c.STATUSES.RESET_CONTENT,c.STATUSES.PARTIAL_CONTENT,c.STATUSES.MULTI_STATUS,c.STATUSES.ALREADY_REPORTED,c.STATUSES.TRANSFORMATION_APPLIED,c.
STATUSES.IM_USED,c.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,c.STATUSES.MULTIPLE_CHOICES,c.STATUSES.MOVED_PERMANENTLY,c.STATUSES.FOUND,c.STATUSES.SEE_OTHER,c.STATUSES.
NOT_MODIFIED,c.STATUSES.USE_PROXY,c.STATUSES.SWITCH_PROXY,c.STATUSES.TEMPORARY_REDIRECT,c.STATUSES.PERMANENT_REDIRECT,c.STATUSES.BAD_REQUEST,c.STATUSES.UNAUTHORIZED,
c.STATUSES.PAYMENT_REQUIRED,c.STATUSES.FORBIDDEN,c.STATUSES.NOT_FOUND,c.STATUSES.METHOD_NOT_ALLOWED,c.STATUSES.NOT_ACCEPTABLE,c.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
c.STATUSES.REQUEST_TIMEOUT,c.STATUSES.CONFLICT,c.STATUSES.GONE,c.STATUSES.LENGTH_REQUIRED,c.STATUSES.PRECONDITION_FAILED,c.STATUSES.PAYLOAD_TOO_LARGE,c.STATUSES.
URI_TOO_LONG,c.STATUSES.UNSUPPORTED_MEDIA_TYPE,c.STATUSES.RANGE_NOT_SATISFIABLE,c.STATUSES.EXPECTATION_FAILED,c.STATUSES.IM_A_TEAPOT,c.STATUSES.PAGE_EXPIRED,c.STATUSES.
ENHANCE_YOUR_CALM,c.STATUSES.MISDIRECTED_REQUEST,c.STATUSES.UNPROCESSABLE_ENTITY,c.STATUSES.LOCKED,c.STATUSES.FAILED_DEPENDENCY,c.STATUSES.TOO_EARLY,c.STATUSES.
UPGRADE_REQUIRED,c.STATUSES.PRECONDITION_REQUIRED,c.STATUSES.TOO_MANY_REQUESTS,c.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,c.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
c.STATUSES.LOGIN_TIMEOUT,c.STATUSES.NO_RESPONSE,c.STATUSES.RETRY_WITH,c.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,c.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,c.STATUSES.
CLIENT_CLOSED_LOAD_BALANCED_REQUEST,c.STATUSES.INVALID_X_FORWARDED_FOR,c.STATUSES.REQUEST_HEADER_TOO_LARGE,c.STATUSES.SSL_CERTIFICATE_ERROR,c.STATUSES.SSL_CERTIFICATE_REQUIRED,
c.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,c.STATUSES.INVALID_TOKEN,c.STATUSES.CLIENT_CLOSED_REQUEST,c.STATUSES.INTERNAL_SERVER_ERROR,c.STATUSES.NOT_IMPLEMENTED,
c.STATUSES.BAD_GATEWAY,c.STATUSES.SERVICE_UNAVAILABLE,c.STATUSES.GATEWAY_TIMEOUT,c.STATUSES.HTTP_VERSION_NOT_SUPPORTED,c.STATUSES.VARIANT_ALSO_NEGOTIATES,c.STATUSES.
INSUFFICIENT_STORAGE,c.STATUSES.LOOP_DETECTED,c.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,c.STATUSES.NOT_EXTENDED,c.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,c.STATUSES.
WEB_SERVER_UNKNOWN_ERROR,c.STATUSES.WEB_SERVER_IS_DOWN,c.STATUSES.CONNECTION_TIMEOUT,c.STATUSES.ORIGIN_IS_UNREACHABLE,c.STATUSES.TIMEOUT_OCCURED,c.STATUSES.SSL_HANDSHAKE_FAILED,
c.STATUSES.INVALID_SSL_CERTIFICATE,c.STATUSES.RAILGUN_ERROR,c.STATUSES.SITE_IS_OVERLOADED,c.STATUSES.SITE_IS_FROZEN,c.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
c.STATUSES.NETWORK_READ_TIMEOUT,c.STATUSES.NETWORK_CONNECT_TIMEOUT],c.ALPHA=[];for(let B=65;B<=90;B++)c.ALPHA.push(String.fromCharCode(B)),c.ALPHA.push(String.fromCharCode(
B+32));c.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},c.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,
e:14,f:15},c.NUM=["0","1","2","3","4","5","6","7","8","9"],c.ALPHANUM=c.ALPHA.concat(c.NUM),c.MARK=["-","_",".","!","~","*","'","(",")"],c.USERINFO_CHARS=c.ALPHANUM.
concat(c.MARK).concat(["%",";",":","&","=","+","$",","]),c.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]",
"^","_","`","{","|","}","~"].concat(c.ALPHANUM),c.HEX=c.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),c.TOKEN=["!","#","$","%","&","'","*","+","\
-",".","^","_","`","|","~"].concat(c.ALPHANUM),c.HEADER_CHARS=["	"];for(let B=32;B<=255;B++)B!==127&&c.HEADER_CHARS.push(B);c.CONNECTION_TOKEN_CHARS=c.HEADER_CHARS.
filter(B=>B!==44),c.QUOTED_STRING=["	"," "];for(let B=33;B<=255;B++)B!==34&&B!==92&&c.QUOTED_STRING.push(B);c.HTAB_SP_VCHAR_OBS_TEXT=["	"," "];for(let B=33;B<=126;B++)
c.HTAB_SP_VCHAR_OBS_TEXT.push(B);for(let B=128;B<=255;B++)c.HTAB_SP_VCHAR_OBS_TEXT.push(B);c.MAJOR=c.NUM_MAP,c.MINOR=c.MAJOR,c.SPECIAL_HEADERS={connection:c.HEADER_STATE.
CONNECTION,"content-length":c.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":c.HEADER_STATE.CONNECTION,"transfer-encoding":c.HEADER_STATE.TRANSFER_ENCODING,upgrade:c.
HEADER_STATE.UPGRADE},c.default={ERROR:c.ERROR,TYPE:c.TYPE,FLAGS:c.FLAGS,LENIENT_FLAGS:c.LENIENT_FLAGS,METHODS:c.METHODS,STATUSES:c.STATUSES,FINISH:c.FINISH,HEADER_STATE:c.
HEADER_STATE,ALPHA:c.ALPHA,NUM_MAP:c.NUM_MAP,HEX_MAP:c.HEX_MAP,NUM:c.NUM,ALPHANUM:c.ALPHANUM,MARK:c.MARK,USERINFO_CHARS:c.USERINFO_CHARS,URL_CHAR:c.URL_CHAR,HEX:c.
HEX,TOKEN:c.TOKEN,HEADER_CHARS:c.HEADER_CHARS,CONNECTION_TOKEN_CHARS:c.CONNECTION_TOKEN_CHARS,QUOTED_STRING:c.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:c.HTAB_SP_VCHAR_OBS_TEXT,
MAJOR:c.MAJOR,MINOR:c.MINOR,SPECIAL_HEADERS:c.SPECIAL_HEADERS,METHODS_HTTP:c.METHODS_HTTP,METHODS_ICE:c.METHODS_ICE,METHODS_RTSP:c.METHODS_RTSP,METHOD_MAP:c.METHOD_MAP,
H_METHOD_MAP:c.H_METHOD_MAP,STATUSES_HTTP:c.STATUSES_HTTP}}),53434:((K,c,r)=>{K=r.nmd(K);const{Buffer:n}=r(4573),B="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBg\
BH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNl\
bnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMA\
AwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0\
cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9y\
AA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1\
dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJu\
bwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8S\
bGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxs\
aHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmll\
bnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0\
dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIA\
CxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0A\
IABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2\
AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAH\
QQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgC\
AEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFF\
DQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2\
AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACAC\
NgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAo\
AhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwC\
CyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBH\
DQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB\
////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEg\
ATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAEL\
IAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8g\
ACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7\
PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMB\
lAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB\
6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QEL\
QRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQEL\
QSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyx\
AQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtB\
xwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HY\
AAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB\
6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxn\
C0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxT\
C0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/\
C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwr\
C0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcL\
QcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAML\
QdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLY\
AtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHo\
AecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGr\
AaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4B\
IQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUD\
CyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUN\
AQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRx\
DQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAE\
RgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEg\
A0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCEC\
DJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtB\
ACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACAC\
KAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAg\
AygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISEC\
DIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsD\
CyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtB\
GyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIM\
lwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgC\
ACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5B\
gAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAg\
A0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUN\
AQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIM\
DI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVG\
DT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIU\
IANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYC\
ECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAA\
QRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyAB\
NgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiAD\
QQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECAD\
QSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2\
AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAA\
IAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABB\
FUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANB\
ADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wIL\
IAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EA\
NgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAE\
RwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIE\
IQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsg\
BCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wIL\
QfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIM\
xwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIc\
IAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCAD\
QZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANB\
FTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0A\
C0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsg\
A0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRA\
Qd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASAD\
QQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzE\
AgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUA\
ai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEh\
AiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAA\
IAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigC\
QCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMg\
ATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEh\
AiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEG\
IAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBq\
LQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQh\
ACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMg\
ATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMg\
ATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFB\
AWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EA\
NgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABB\
MGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJA\
AkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUN\
mgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUN\
ACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASEC\
DKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEB\
aiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAg\
A0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsB\
NAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJB\
CkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQg\
A0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWoh\
ASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwB\
IQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgyl\
AgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2\
AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEA\
ACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYC\
DEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpa\
BwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASEC\
DIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEB\
aiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4S\
AEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajV\
AGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8B\
CyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2\
AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAg\
BkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEB\
aiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVq\
IQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFB\
QUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcN\
PCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAA\
QQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASEC\
DPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCAB\
a2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04\
IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZB\
AWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QEL\
IAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFq\
IQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAg\
BCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEh\
AgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsB\
IQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYE\
QEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0B\
CwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcN\
KCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAA\
QQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFG\
DQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEh\
AiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiAB\
IARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARG\
DfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMB\
IAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wEL\
AkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtB\
rQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAE\
RgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFB\
kQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAA\
Rw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0Z\
IABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABB\
AkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYN\
ASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM\
0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBUL\
QaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIB\
IQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIg\
ASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREa\
IAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFq\
IgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFB\
AWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAF\
NgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIA\
DN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0A\
AEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2oh\
BgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJA\
A0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0Ag\
AS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsg\
AUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyAD\
IAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCAD\
IAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCAD\
IAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIc\
IAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQAp\
QQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIE\
QfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0Hb\
IDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsg\
ASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGF\
ASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesA\
IQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EA\
NgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB\
+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyAB\
QQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACEC\
DLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIM\
tQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0A\
C0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsg\
AygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEA\
IANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAg\
AEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAA\
IAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECAD\
QQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANB\
ADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCAD\
IAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKAB\
CwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsg\
AEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQEL\
IAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtq\
IQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCAD\
IAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB\
8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAE\
Rg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARA\
IANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACEC\
DJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQg\
AWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2\
AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMg\
AhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5G\
DQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyP\
AQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQg\
AyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2\
AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQL\
QQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAIL\
IAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAEL\
IAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUE\
QEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEt\
AABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxB\
ACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAg\
AUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwEL\
AkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAg\
AygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIM\
fAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMD\
AAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0A\
IAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAh\
Agx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42\
AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB\
4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFr\
QQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYg\
ACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIB\
aiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAi\
AWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAA\
IgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWoh\
BiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIA\
IgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANB\
ADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBF\
DTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2Ahwg\
AyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEA\
CyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAg\
AUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAg\
AWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABB\
IEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRA\
QcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIM\
CwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACEC\
IAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAA\
QcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsg\
AEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyAB\
QQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8h\
AgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0D\
DAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/\
AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAA\
IgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtB\
A2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIA\
QSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsB\
MiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2\
AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EA\
NgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAE\
RgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0A\
LEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwg\
AyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAE\
RgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMg\
Ay8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCAD\
QRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0Gz\
GzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACAD\
QQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYC\
FEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAg\
AyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0A\
IAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYC\
HCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVB\
wABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGA\
BHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUN\
ACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQg\
A0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2Ahwg\
AyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIE\
IQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcX\
FgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtC\
CyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBB\
IiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIh\
CgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEK\
DAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6\
ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2\
AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBML\
QQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2Ahwg\
AyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2\
AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkL\
QQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2Ahwg\
AyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIA\
IQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEB\
CyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCAD\
QdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0A\
QQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCAD\
IAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8\
cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtB\
ADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEO\
AwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRA\
IABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0h\
AQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgm\
DwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAh\
DwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgj\
DwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0\
DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtB\
yiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAv\
AS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBH\
QQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggi\
A0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0A\
IAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgC\
OCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/\
AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsg\
BAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoA\
MAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAg\
AC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQ\
av0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0B\
C38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA\
2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYA\
aiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3\
cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEg\
AkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjV\
ACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hB\
AnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU\
1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39L\
DQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwB\
C0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0\
IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGoo\
AgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEi\
AEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANB\
A3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2\
AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVq\
IgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAg\
CU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAi\
ByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAA\
a3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQ\
OyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAi\
AyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGog\
AUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABr\
QQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAg\
BmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIA\
RwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANB\
eCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAA\
IARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwi\
AEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAA\
aiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkC\
ADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFN\
BEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBr\
dkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFB\
H0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJB\
ADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsg\
B0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2\
AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFB\
A3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQ\
IAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFG\
DQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsC\
QCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYC\
GAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0E\
QCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2\
QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAA\
KAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAA\
NgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAA\
KAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNy\
NgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczV\
ACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgI\
CwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXpl\
IG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVx\
dWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBM\
RiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNh\
bGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBl\
cnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1\
bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2Nv\
bXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hh\
ciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJz\
aW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0\
b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sg\
ZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENv\
bnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1p\
c3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBv\
bl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdo\
aXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5z\
ZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2\
YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBv\
bl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1\
ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29t\
cGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBw\
YXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJh\
Y2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9u\
IG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNr\
IGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJ\
bnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVt\
YQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxF\
X0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJF\
UVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJ\
RU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJF\
U0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJN\
QU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElP\
TlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9F\
UlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQ\
RV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVD\
VElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4A\
U0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NP\
TlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURf\
Q09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9X\
QVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RB\
VFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19D\
T01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9N\
RVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRF\
AFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFD\
SEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJ\
RU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVD\
T1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVB\
RFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09D\
Q1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlS\
RUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NM\
X0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhF\
QUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoA\
AGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkA\
AEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQA\
ANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMA\
AwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsN\
bG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEA\
AQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgIC\
AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAA\
AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRF\
UlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";let l;Object.defineProperty(K,"exports",{get:()=>l||(l=n.from(B,"base64"))})}),50172:((K,c)=>{
Object.defineProperty(c,"__esModule",{value:!0}),c.enumToMap=r;function r(n,B=[],l=[]){const G=(B?.length??0)===0,V=(l?.length??0)===0;return Object.fromEntries(
Object.entries(n).filter(([,Z])=>typeof Z=="number"&&(G||B.includes(Z))&&(V||!l.includes(Z))))}}),313:((K,c,r)=>{const n={__proto__:null,"node:crypto":()=>r(77598),
"node:sqlite":()=>r(80099)};function B(C){try{return n[C](),!0}catch(U){if(U.code!=="ERR_UNKNOWN_BUILTIN_MODULE"&&U.code!=="ERR_NO_CRYPTO")throw U;return!1}}const l=[
"crypto","sqlite"];function G(C){if(l.includes(C))return B(`node:${C}`);throw new TypeError(`unknown feature: ${C}`)}class V{#e=new Map;clear(){this.#e.clear()}has(U){
return this.#e.get(U)??this.#t(U)}set(U,y){if(l.includes(U)===!1)throw new TypeError(`unknown feature: ${U}`);this.#e.set(U,y)}#t(U){const y=G(U);return this.#e.
set(U,y),y}}const Z=new V;K.exports.runtimeFeatures=Z,K.exports.default=Z}),46854:((K,c,r)=>{const{kConnected:n,kPending:B,kRunning:l,kSize:G,kFree:V,kQueued:Z}=r(
36443);class C{constructor(O){this.connected=O[n],this.pending=O[B],this.running=O[l],this.size=O[G]}}class U{constructor(O){this.connected=O[n],this.free=O[V],
this.pending=O[B],this.queued=O[Z],this.running=O[l],this.size=O[G]}}K.exports={ClientStats:C,PoolStats:U}}),96603:(K=>{let c=0;const r=1e3,n=(r>>1)-1;let B;const l=Symbol(
"kFastTimer"),G=[],V=-2,Z=-1,C=0,U=1;function y(){c+=n;let I=0,t=G.length;for(;I<t;){const e=G[I];e._state===C?(e._idleStart=c-n,e._state=U):e._state===U&&c>=e.
_idleStart+e._idleTimeout&&(e._state=Z,e._idleStart=-1,e._onTimeout(e._timerArg)),e._state===Z?(e._state=V,--t!==0&&(G[I]=G[t])):++I}G.length=t,G.length!==0&&O()}
function O(){B?.refresh?B.refresh():(clearTimeout(B),B=setTimeout(y,n),B?.unref())}class f{[l]=!0;_state=V;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(t,e,A){
this._onTimeout=t,this._idleTimeout=e,this._timerArg=A,this.refresh()}refresh(){this._state===V&&G.push(this),(!B||G.length===1)&&O(),this._state=C}clear(){this.
_state=Z,this._idleStart=-1}}K.exports={setTimeout(I,t,e){return t<=r?setTimeout(I,t,e):new f(I,t,e)},clearTimeout(I){I[l]?I.clear():clearTimeout(I)},setFastTimeout(I,t,e){
return new f(I,t,e)},clearFastTimeout(I){I.clear()},now(){return c},tick(I=0){c+=I-r+1,y(),y()},reset(){c=0,G.length=0,clearTimeout(B),B=null},kFastTimer:l}}),89634:((K,c,r)=>{
const n=r(34589),{kConstruct:B}=r(36443),{urlEquals:l,getFieldValues:G}=r(76798),{kEnumerableProperty:V,isDisturbed:Z}=r(3440),{webidl:C}=r(47879),{cloneResponse:U,
fromInnerResponse:y,getResponseState:O}=r(99051),{Request:f,fromInnerRequest:I,getRequestState:t}=r(9967),{fetching:e}=r(54398),{urlIsHttpHttpsScheme:A,readAllBytes:u}=r(
73168);class s{#e;constructor(){arguments[0]!==B&&C.illegalConstructor(),C.util.markAsUncloneable(this),this.#e=arguments[1]}async match(R,S={}){C.brandCheck(this,
C.is.Cache);const o="Cache.match";C.argumentLengthCheck(arguments,1,o),R=C.converters.RequestInfo(R),S=C.converters.CacheQueryOptions(S,o,"options");const g=this.#n(
R,S,1);if(g.length!==0)return g[0]}async matchAll(R=void 0,S={}){C.brandCheck(this,C.is.Cache);const o="Cache.matchAll";return R!==void 0&&(R=C.converters.RequestInfo(
R)),S=C.converters.CacheQueryOptions(S,o,"options"),this.#n(R,S)}async add(R){C.brandCheck(this,C.is.Cache),C.argumentLengthCheck(arguments,1,"Cache.add"),R=C.converters.
RequestInfo(R);const o=[R];return await this.addAll(o)}async addAll(R){C.brandCheck(this,C.is.Cache);const S="Cache.addAll";C.argumentLengthCheck(arguments,1,S);
const o=[],g=[];for(let k of R){if(k===void 0)throw C.errors.conversionFailed({prefix:S,argument:"Argument 1",types:["undefined is not allowed"]});if(k=C.converters.
RequestInfo(k),typeof k=="string")continue;const M=t(k);if(!A(M.url)||M.method!=="GET")throw C.errors.exception({header:S,message:"Expected http/s scheme when m\
ethod is not GET."})}const w=[];for(const k of R){const M=t(new f(k));if(!A(M.url))throw C.errors.exception({header:S,message:"Expected http/s scheme."});M.initiator=
"fetch",M.destination="subresource",g.push(M);const b=Promise.withResolvers();w.push(e({request:M,processResponse($){if($.type==="error"||$.status===206||$.status<
200||$.status>299)b.reject(C.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if($.headersList.contains(
"vary")){const _=G($.headersList.get("vary"));for(const le of _)if(le==="*"){b.reject(C.errors.exception({header:"Cache.addAll",message:"invalid vary field valu\
e"}));for(const ee of w)ee.abort();return}}},processResponseConsumeBody($){if($.aborted){b.reject(new DOMException("aborted","AbortError"));return}b.resolve($)}})),
o.push(b.promise)}const N=await Promise.all(o),Y=[];let E=0;for(const k of N){const M={type:"put",request:g[E],response:k};Y.push(M),E++}const D=Promise.withResolvers();
let L=null;try{this.#t(Y)}catch(k){L=k}return queueMicrotask(()=>{L===null?D.resolve(void 0):D.reject(L)}),D.promise}async put(R,S){C.brandCheck(this,C.is.Cache);
const o="Cache.put";C.argumentLengthCheck(arguments,2,o),R=C.converters.RequestInfo(R),S=C.converters.Response(S,o,"response");let g=null;if(C.is.Request(R)?g=t(
R):g=t(new f(R)),!A(g.url)||g.method!=="GET")throw C.errors.exception({header:o,message:"Expected an http/s scheme when method is not GET"});const w=O(S);if(w.status===
206)throw C.errors.exception({header:o,message:"Got 206 status"});if(w.headersList.contains("vary")){const M=G(w.headersList.get("vary"));for(const b of M)if(b===
"*")throw C.errors.exception({header:o,message:"Got * vary field value"})}if(w.body&&(Z(w.body.stream)||w.body.stream.locked))throw C.errors.exception({header:o,
message:"Response body is locked or disturbed"});const Q=U(w),N=Promise.withResolvers();if(w.body!=null){const b=w.body.stream.getReader();u(b,N.resolve,N.reject)}else
N.resolve(void 0);const Y=[],E={type:"put",request:g,response:Q};Y.push(E);const D=await N.promise;Q.body!=null&&(Q.body.source=D);const L=Promise.withResolvers();
let k=null;try{this.#t(Y)}catch(M){k=M}return queueMicrotask(()=>{k===null?L.resolve():L.reject(k)}),L.promise}async delete(R,S={}){C.brandCheck(this,C.is.Cache);
const o="Cache.delete";C.argumentLengthCheck(arguments,1,o),R=C.converters.RequestInfo(R),S=C.converters.CacheQueryOptions(S,o,"options");let g=null;if(C.is.Request(
R)){if(g=t(R),g.method!=="GET"&&!S.ignoreMethod)return!1}else n(typeof R=="string"),g=t(new f(R));const w=[],Q={type:"delete",request:g,options:S};w.push(Q);const N=Promise.
withResolvers();let Y=null,E;try{E=this.#t(w)}catch(D){Y=D}return queueMicrotask(()=>{Y===null?N.resolve(!!E?.length):N.reject(Y)}),N.promise}async keys(R=void 0,S={}){
C.brandCheck(this,C.is.Cache);const o="Cache.keys";R!==void 0&&(R=C.converters.RequestInfo(R)),S=C.converters.CacheQueryOptions(S,o,"options");let g=null;if(R!==
void 0)if(C.is.Request(R)){if(g=t(R),g.method!=="GET"&&!S.ignoreMethod)return[]}else typeof R=="string"&&(g=t(new f(R)));const w=Promise.withResolvers(),Q=[];if(R===
void 0)for(const N of this.#e)Q.push(N[0]);else{const N=this.#r(g,S);for(const Y of N)Q.push(Y[0])}return queueMicrotask(()=>{const N=[];for(const Y of Q){const E=I(
Y,void 0,new AbortController().signal,"immutable");N.push(E)}w.resolve(Object.freeze(N))}),w.promise}#t(R){const S=this.#e,o=[...S],g=[],w=[];try{for(const Q of R){
if(Q.type!=="delete"&&Q.type!=="put")throw C.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});
if(Q.type==="delete"&&Q.response!=null)throw C.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated re\
sponse"});if(this.#r(Q.request,Q.options,g).length)throw new DOMException("???","InvalidStateError");let N;if(Q.type==="delete"){if(N=this.#r(Q.request,Q.options),
N.length===0)return[];for(const Y of N){const E=S.indexOf(Y);n(E!==-1),S.splice(E,1)}}else if(Q.type==="put"){if(Q.response==null)throw C.errors.exception({header:"\
Cache.#batchCacheOperations",message:"put operation should have an associated response"});const Y=Q.request;if(!A(Y.url))throw C.errors.exception({header:"Cache\
.#batchCacheOperations",message:"expected http or https scheme"});if(Y.method!=="GET")throw C.errors.exception({header:"Cache.#batchCacheOperations",message:"no\
t get method"});if(Q.options!=null)throw C.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});N=this.#r(Q.request);for(const E of N){
const D=S.indexOf(E);n(D!==-1),S.splice(D,1)}S.push([Q.request,Q.response]),g.push([Q.request,Q.response])}w.push([Q.request,Q.response])}return w}catch(Q){throw this.#e.
length=0,this.#e=o,Q}}#r(R,S,o){const g=[],w=o??this.#e;for(const Q of w){const[N,Y]=Q;this.#A(R,N,Y,S)&&g.push(Q)}return g}#A(R,S,o=null,g){const w=new URL(R.url),
Q=new URL(S.url);if(g?.ignoreSearch&&(Q.search="",w.search=""),!l(w,Q,!0))return!1;if(o==null||g?.ignoreVary||!o.headersList.contains("vary"))return!0;const N=G(
o.headersList.get("vary"));for(const Y of N){if(Y==="*")return!1;const E=S.headersList.get(Y),D=R.headersList.get(Y);if(E!==D)return!1}return!0}#n(R,S,o=1/0){let g=null;
if(R!==void 0)if(C.is.Request(R)){if(g=t(R),g.method!=="GET"&&!S.ignoreMethod)return[]}else typeof R=="string"&&(g=t(new f(R)));const w=[];if(R===void 0)for(const N of this.#e)
w.push(N[1]);else{const N=this.#r(g,S);for(const Y of N)w.push(Y[1])}const Q=[];for(const N of w){const Y=y(U(N),"immutable");if(Q.push(Y),Q.length>=o)break}return Object.
freeze(Q)}static{C.is.Cache=R=>R!=null&&typeof R=="object"&&#e in R}}Object.defineProperties(s.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:V,
matchAll:V,add:V,addAll:V,put:V,delete:V,keys:V});const h=[{key:"ignoreSearch",converter:C.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:C.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:C.converters.boolean,defaultValue:()=>!1}];C.converters.CacheQueryOptions=C.dictionaryConverter(
h),C.converters.MultiCacheQueryOptions=C.dictionaryConverter([...h,{key:"cacheName",converter:C.converters.DOMString}]),C.converters.Response=C.interfaceConverter(
C.is.Response,"Response"),C.converters["sequence<RequestInfo>"]=C.sequenceConverter(C.converters.RequestInfo),K.exports={Cache:s}}),3245:((K,c,r)=>{const{Cache:n}=r(
89634),{webidl:B}=r(47879),{kEnumerableProperty:l}=r(3440),{kConstruct:G}=r(36443);class V{#e=new Map;constructor(){arguments[0]!==G&&B.illegalConstructor(),B.util.
markAsUncloneable(this)}async match(C,U={}){if(B.brandCheck(this,B.is.CacheStorage),B.argumentLengthCheck(arguments,1,"CacheStorage.match"),C=B.converters.RequestInfo(
C),U=B.converters.MultiCacheQueryOptions(U),U.cacheName!=null){if(this.#e.has(U.cacheName)){const y=this.#e.get(U.cacheName);return await new n(G,y).match(C,U)}}else
for(const y of this.#e.values()){const f=await new n(G,y).match(C,U);if(f!==void 0)return f}}async has(C){B.brandCheck(this,B.is.CacheStorage);const U="CacheSto\
rage.has";return B.argumentLengthCheck(arguments,1,U),C=B.converters.DOMString(C,U,"cacheName"),this.#e.has(C)}async open(C){B.brandCheck(this,B.is.CacheStorage);
const U="CacheStorage.open";if(B.argumentLengthCheck(arguments,1,U),C=B.converters.DOMString(C,U,"cacheName"),this.#e.has(C)){const O=this.#e.get(C);return new n(
G,O)}const y=[];return this.#e.set(C,y),new n(G,y)}async delete(C){B.brandCheck(this,B.is.CacheStorage);const U="CacheStorage.delete";return B.argumentLengthCheck(
arguments,1,U),C=B.converters.DOMString(C,U,"cacheName"),this.#e.delete(C)}async keys(){return B.brandCheck(this,B.is.CacheStorage),[...this.#e.keys()]}static{B.
is.CacheStorage=C=>C!=null&&typeof C=="object"&&#e in C}}Object.defineProperties(V.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:l,
has:l,open:l,delete:l,keys:l}),K.exports={CacheStorage:V}}),76798:((K,c,r)=>{const n=r(34589),{URLSerializer:B}=r(51900),{isValidHeaderName:l}=r(73168);function G(Z,C,U=!1){
const y=B(Z,U),O=B(C,U);return y===O}function V(Z){n(Z!==null);const C=[];for(let U of Z.split(","))U=U.trim(),l(U)&&C.push(U);return C}K.exports={urlEquals:G,getFieldValues:V}}),
71276:(K=>{K.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),79061:((K,c,r)=>{const{parseSetCookie:n}=r(11978),{stringify:B}=r(57797),{webidl:l}=r(
47879),G=I=>l.brandCheck(I,l.util.MakeTypeAssertion(globalThis.Headers)),V=I=>l.brandCheck(I,l.is.Headers);function Z(I){try{V(I);return}catch{}G(I)}function C(I){
l.argumentLengthCheck(arguments,1,"getCookies"),Z(I);const t=I.get("cookie"),e={__proto__:null};if(!t)return e;for(const A of t.split(";")){const[u,...s]=A.split(
"=");e[u.trim()]=s.join("=")}return e}function U(I,t,e){Z(I);const A="deleteCookie";l.argumentLengthCheck(arguments,2,A),t=l.converters.DOMString(t,A,"name"),e=
l.converters.DeleteCookieAttributes(e),f(I,{name:t,value:"",expires:new Date(0),...e})}function y(I){l.argumentLengthCheck(arguments,1,"getSetCookies"),Z(I);const t=I.
getSetCookie();return t?t.map(e=>n(e)):[]}function O(I){return I=l.converters.DOMString(I),n(I)}function f(I,t){l.argumentLengthCheck(arguments,2,"setCookie"),Z(
I),t=l.converters.Cookie(t);const e=B(t);e&&I.append("set-cookie",e,!0)}l.converters.DeleteCookieAttributes=l.dictionaryConverter([{converter:l.nullableConverter(
l.converters.DOMString),key:"path",defaultValue:()=>null},{converter:l.nullableConverter(l.converters.DOMString),key:"domain",defaultValue:()=>null}]),l.converters.
Cookie=l.dictionaryConverter([{converter:l.converters.DOMString,key:"name"},{converter:l.converters.DOMString,key:"value"},{converter:l.nullableConverter(I=>typeof I==
"number"?l.converters["unsigned long long"](I):new Date(I)),key:"expires",defaultValue:()=>null},{converter:l.nullableConverter(l.converters["long long"]),key:"\
maxAge",defaultValue:()=>null},{converter:l.nullableConverter(l.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:l.nullableConverter(l.converters.
DOMString),key:"path",defaultValue:()=>null},{converter:l.nullableConverter(l.converters.boolean),key:"secure",defaultValue:()=>null},{converter:l.nullableConverter(
l.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:l.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:l.
sequenceConverter(l.converters.DOMString),key:"unparsed",defaultValue:()=>[]}]),K.exports={getCookies:C,deleteCookie:U,getSetCookies:y,setCookie:f,parseCookie:O}}),
11978:((K,c,r)=>{const{collectASequenceOfCodePointsFast:n}=r(8116),{maxNameValuePairSize:B,maxAttributeValueSize:l}=r(71276),{isCTLExcludingHtab:G}=r(57797),V=r(
34589);function Z(U){if(G(U))return null;let y="",O="",f="",I="";if(U.includes(";")){const t={position:0};y=n(";",U,t),O=U.slice(t.position)}else y=U;if(!y.includes(
"="))I=y;else{const t={position:0};f=n("=",y,t),I=y.slice(t.position+1)}return f=f.trim(),I=I.trim(),f.length+I.length>B?null:{name:f,value:I,...C(O)}}function C(U,y={}){
for(;;){if(U.length===0)return y;V(U[0]===";"),U=U.slice(1);let O="";U.includes(";")?(O=n(";",U,{position:0}),U=U.slice(O.length)):(O=U,U="");let f="",I="";if(O.
includes("=")){const e={position:0};f=n("=",O,e),I=O.slice(e.position+1)}else f=O;if(f=f.trim(),I=I.trim(),I.length>l)continue;const t=f.toLowerCase();if(t==="e\
xpires"){const e=new Date(I);Number.isNaN(e.getTime())||(y.expires=e)}else if(t==="max-age"){const e=I.charCodeAt(0),A=e>=48&&e<=57,u=I[0]==="-"&&I.length>1;if(!A&&
!u||/[^\d]/.test(I.slice(1)))continue;const s=Number(I);y.maxAge=s}else if(t==="domain"){let e=I;e[0]==="."&&(e=e.slice(1)),e=e.toLowerCase(),y.domain=e}else if(t===
"path"){let e="";I.length===0||I[0]!=="/"?e="/":e=I,y.path=e}else if(t==="secure")y.secure=!0;else if(t==="httponly")y.httpOnly=!0;else if(t==="samesite"){const e=I.
toLowerCase();e==="none"?y.sameSite="None":e==="strict"?y.sameSite="Strict":e==="lax"&&(y.sameSite="Lax")}else y.unparsed??=[],y.unparsed.push(`${f}=${I}`)}}K.exports=
{parseSetCookie:Z,parseUnparsedAttributes:C}}),57797:(K=>{function c(f){for(let I=0;I<f.length;++I){const t=f.charCodeAt(I);if(t>=0&&t<=8||t>=10&&t<=31||t===127)
return!0}return!1}function r(f){for(let I=0;I<f.length;++I){const t=f.charCodeAt(I);if(t<33||t>126||t===34||t===40||t===41||t===60||t===62||t===64||t===44||t===
59||t===58||t===92||t===47||t===91||t===93||t===63||t===61||t===123||t===125)throw new Error("Invalid cookie name")}}function n(f){let I=f.length,t=0;if(f[0]===
'"'){if(I===1||f[I-1]!=='"')throw new Error("Invalid cookie value");--I,++t}for(;t<I;){const e=f.charCodeAt(t++);if(e<33||e>126||e===34||e===44||e===59||e===92)
throw new Error("Invalid cookie value")}}function B(f){for(let I=0;I<f.length;++I){const t=f.charCodeAt(I);if(t<32||t>126||t===59)throw new Error("Invalid cooki\
e path")}}function l(f){return f>=48&&f<=57||f>=65&&f<=90||f>=97&&f<=122}function G(f){if(f===" ")return;if(f.length>255)throw new Error("Invalid cookie domain");
let I=0;for(let t=0;t<f.length;++t){const e=f.charCodeAt(t);if(e===46){if(I===0)throw new Error("Invalid cookie domain");if(f.charCodeAt(t-1)===45)throw new Error(
"Invalid cookie domain");I=0;continue}if(I===0&&!l(e))throw new Error("Invalid cookie domain");if(!l(e)&&e!==45)throw new Error("Invalid cookie domain");if(++I>
63)throw new Error("Invalid cookie domain")}if(I===0||f.charCodeAt(f.length-1)===45)throw new Error("Invalid cookie domain")}const V=["Sun","Mon","Tue","Wed","T\
hu","Fri","Sat"],Z=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],C=Array(61).fill(0).map((f,I)=>I.toString().padStart(2,"0"));function U(f){
return typeof f=="number"&&(f=new Date(f)),`${V[f.getUTCDay()]}, ${C[f.getUTCDate()]} ${Z[f.getUTCMonth()]} ${f.getUTCFullYear()} ${C[f.getUTCHours()]}:${C[f.getUTCMinutes()]}\
:${C[f.getUTCSeconds()]} GMT`}function y(f){if(f<0)throw new Error("Invalid cookie max-age")}function O(f){if(f.name.length===0)return null;r(f.name),n(f.value);
const I=[`${f.name}=${f.value}`];if(f.name.startsWith("__Secure-")&&(f.secure=!0),f.name.startsWith("__Host-")&&(f.secure=!0,f.domain=null,f.path="/"),f.secure&&
I.push("Secure"),f.httpOnly&&I.push("HttpOnly"),typeof f.maxAge=="number"&&(y(f.maxAge),I.push(`Max-Age=${f.maxAge}`)),f.domain&&(G(f.domain),I.push(`Domain=${f.
domain}`)),f.path&&(B(f.path),I.push(`Path=${f.path}`)),f.expires!=null){const t=f.expires instanceof Date?f.expires.getTime():f.expires;typeof t=="number"&&Number.
isFinite(t)&&Math.abs(t)<=864e13&&I.push(`Expires=${U(f.expires)}`)}f.sameSite&&I.push(`SameSite=${f.sameSite}`);for(const t of f.unparsed){if(!t.includes("="))
throw new Error("Invalid unparsed");const[e,...A]=t.split("="),u=e.trim(),s=A.join("=");r(u),n(s),I.push(`${u}=${s}`)}return I.join("; ")}K.exports={isCTLExcludingHtab:c,
validateCookieName:r,validateCookiePath:B,validateCookieValue:n,toIMFDate:U,stringify:O}}),84492:((K,c,r)=>{const n=r(3440),{readableStreamClose:B,fullyReadBody:l,
extractMimeType:G}=r(73168),{FormData:V,setFormDataState:Z,getFormDataBoundary:C}=r(35910),{webidl:U}=r(47879),y=r(34589),{isErrored:O,isDisturbed:f}=r(57075),{
isUint8Array:I}=r(73429),{serializeAMimeType:t}=r(51900),{multipartFormDataParser:e}=r(50116),{parseJSONFromBytes:A}=r(8116),{utf8DecodeBytes:u}=r(276),{ReadableStreamTee:s}=r(
37830),h=new TextEncoder;function p(){}const R=new FinalizationRegistry(D=>{const L=D.deref();L&&!L.locked&&!f(L)&&!O(L)&&L.cancel("Response object has been gar\
bage collected").catch(p)});function S(D,L=!1){let k=null;U.is.ReadableStream(D)?k=D:U.is.Blob(D)?k=D.stream():k=new ReadableStream({start(){},async pull(ee){const z=M(),
P=z?.[Symbol.asyncIterator]?.();if(P==null){z?.length&&!O(k)&&ee.enqueue(typeof z=="string"?h.encode(z):new Uint8Array(z)),queueMicrotask(()=>B(ee));return}for(;;){
const{value:Be,done:Qe}=await P.next();if(Qe){queueMicrotask(()=>B(ee));return}if(Be.length&&!O(k)){ee.enqueue(new Uint8Array(Be));return}}},cancel(ee){return M()[Symbol.
asyncIterator]?.().return(ee)},type:"bytes"}),y(U.is.ReadableStream(k));let M=null,b=null,$=null,_=null;if(typeof D=="string")b=D,_="text/plain;charset=UTF-8";else if(U.
is.URLSearchParams(D))b=D.toString(),_="application/x-www-form-urlencoded;charset=UTF-8";else if(U.is.BufferSource(D))b=U.util.getCopyOfBytesHeldByBufferSource(
D);else if(U.is.FormData(D)){const ee=C(D),z=`--${ee}\r
Content-Disposition: form-data`;const P=Ee=>Ee.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),Be=Ee=>Ee.replace(/\r?\n|\r/g,`\r
`),Qe=[],ye=new Uint8Array([13,10]);$=0;let Ae=!1;for(const[Ee,me]of D)if(typeof me=="string"){const pe=h.encode(z+`; name="${P(Be(Ee))}"\r
\r
${Be(me)}\r
`);Qe.push(pe),$+=pe.byteLength}else{const pe=h.encode(`${z}; name="${P(Be(Ee))}"`+(me.name?`; filename="${P(me.name)}"`:"")+`\r
Content-Type: ${me.type||"application/octet-stream"}\r
\r
`);Qe.push(pe,me,ye),typeof me.size=="number"?$+=pe.byteLength+me.size+ye.byteLength:Ae=!0}const re=h.encode(`--${ee}--\r
`);Qe.push(re),$+=re.byteLength,Ae&&($=null),b=D;const se=(async function*(){for(const Ee of Qe)Ee.stream?yield*Ee.stream():yield Ee})();M=()=>se,_=`multipart/f\
orm-data; boundary=${ee}`}else if(U.is.Blob(D))b=D,$=D.size,D.type&&(_=D.type);else if(typeof D[Symbol.asyncIterator]=="function"){if(L)throw new TypeError("kee\
palive");if(n.isDisturbed(D)||D.locked)throw new TypeError("Response body object should not be disturbed or locked");if(U.is.ReadableStream(D))k=D;else{const ee=ReadableStream.
from(D).getReader();let z=!1;k=new ReadableStream({async pull(P){for(;;){const{done:Be,value:Qe}=await ee.read();if(z)return;if(Be){P.close();return}const ye=I(
Qe)?Qe:Buffer.from(Qe);if(ye.byteLength){P.enqueue(ye);return}}},cancel(P){return z=!0,ee.cancel(P)}},{highWaterMark:0})}}return(typeof b=="string"||I(b))&&(M=()=>b,
$=typeof b=="string"?Buffer.byteLength(b):b.length),[{stream:k,source:b,length:$},_]}function o(D,L=!1){return U.is.ReadableStream(D)&&(y(!n.isDisturbed(D),"The\
 body has already been consumed."),y(!D.locked,"The stream is locked.")),S(D,L)}function g(D){const{0:L,1:k}=s?.(D.stream,!0)??D.stream.tee();return D.stream=L,
{stream:k,length:D.length,source:D.source}}function w(D,L){return{blob(){return N(this,M=>{let b=E(L(this));return b===null?b="":b&&(b=t(b)),new Blob([M],{type:b})},
D,L)},arrayBuffer(){return N(this,M=>new Uint8Array(M).buffer,D,L)},text(){return N(this,u,D,L)},json(){return N(this,A,D,L)},formData(){return N(this,M=>{const b=E(
L(this));if(b!==null)switch(b.essence){case"multipart/form-data":{const $=e(M,b),_=new V;return Z(_,$),_}case"application/x-www-form-urlencoded":{const $=new URLSearchParams(
M.toString()),_=new V;for(const[le,ee]of $)_.append(le,ee);return _}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-ww\
w-form-urlencoded".')},D,L)},bytes(){return N(this,M=>new Uint8Array(M),D,L)},textStream(){const M=L(this);if(Y(M))throw new TypeError("Body is unusable: Body h\
as already been read");if(M.body==null){let _;const le=new ReadableStream({start:ee=>{_=ee},pull:()=>Promise.resolve(),cancel:()=>Promise.resolve()},{size:()=>1});
return _.close(),le}const b=M.body.stream,$=new TextDecoderStream("UTF-8");return b.pipeThrough($)}}}function Q(D,L,k){Object.assign(D.prototype,w(k,L))}function N(D,L,k,M){
try{U.brandCheck(D,k)}catch(le){return Promise.reject(le)}if(D=M(D),Y(D))return Promise.reject(new TypeError("Body is unusable: Body has already been read"));const b=Promise.
withResolvers(),$=b.reject,_=le=>{try{b.resolve(L(le))}catch(ee){$(ee)}};return D.body==null?(_(Buffer.allocUnsafe(0)),b.promise):(l(D.body,_,$),b.promise)}function Y(D){
const L=D.body;return L!=null&&(L.stream.locked||n.isDisturbed(L.stream))}function E(D){const L=D.headersList,k=G(L);return k==="failure"?null:k}K.exports={extractBody:S,
safelyExtractBody:o,cloneBody:g,mixinBody:Q,streamRegistry:R,bodyUnusable:Y}}),4495:(K=>{const c=["GET","HEAD","POST"],r=new Set(c),n=[101,204,205,304],B=[301,302,
303,307,308],l=new Set(B),G=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104",
"109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548",
"554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6\
668","6669","6679","6697","10080"],V=new Set(G),Z=["no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin",
"strict-origin-when-cross-origin","unsafe-url"],C=["",...Z],U=new Set(Z),y=["follow","manual","error"],O=["GET","HEAD","OPTIONS","TRACE","QUERY"],f=new Set(O),I=[
"navigate","same-origin","no-cors","cors"],t=["omit","same-origin","include"],e=["default","no-store","reload","no-cache","force-cache","only-if-cached"],A=["co\
ntent-encoding","content-language","content-location","content-type","content-length"],u=["half"],s=["CONNECT","TRACE","TRACK"],h=new Set(s),p=["audio","audiowo\
rklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],R=new Set(p);K.exports={subresource:p,forbiddenMethods:s,requestBodyHeader:A,
referrerPolicy:C,requestRedirect:y,requestMode:I,requestCredentials:t,requestCache:e,redirectStatus:B,corsSafeListedMethods:c,nullBodyStatus:n,safeMethods:O,badPorts:G,
requestDuplex:u,subresourceSet:R,badPortsSet:V,redirectStatusSet:l,corsSafeListedMethodsSet:r,safeMethodsSet:f,forbiddenMethodsSet:h,referrerPolicyTokens:U}}),51900:((K,c,r)=>{
const n=r(34589),{asciiLowercase:B,forgivingBase64:l,collectASequenceOfCodePoints:G,collectASequenceOfCodePointsFast:V,isomorphicDecode:Z,removeASCIIWhitespace:C,
removeChars:U}=r(8116),y=new TextEncoder,O=/^[-!#$%&'*+.^_`|~A-Za-z0-9]+$/u,f=/[\u000A\u000D\u0009\u0020]/u,I=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function t(Q){
n(Q.protocol==="data:");let N=e(Q,!0);N=N.slice(5);const Y={position:0};let E=V(",",N,Y);const D=E.length;if(E=C(E,!0,!0),Y.position>=N.length)return"failure";Y.
position++;const L=N.slice(D+1);let k=A(L);if(/;\u0020*[Bb][Aa][Ss][Ee]64$/u.test(E)){const b=Z(k);if(k=l(b),k==="failure")return"failure";E=E.slice(0,-6),E=E.replace(
/(\u0020+)$/u,""),E=E.slice(0,-1)}E.startsWith(";")&&(E="text/plain"+E);let M=p(E);return M==="failure"&&(M=p("text/plain;charset=US-ASCII")),{mimeType:M,body:k}}
function e(Q,N=!1){if(!N)return Q.href;const Y=Q.href,E=Q.hash.length,D=E===0?Y:Y.substring(0,Y.length-E);return!E&&Y.endsWith("#")?D.slice(0,-1):D}function A(Q){
const N=y.encode(Q);return h(N)}function u(Q){return Q>=48&&Q<=57||Q>=65&&Q<=70||Q>=97&&Q<=102}function s(Q){return Q>=48&&Q<=57?Q-48:(Q&223)-55}function h(Q){const N=Q.
length,Y=new Uint8Array(N);let E=0,D=0;for(;D<N;){const L=Q[D];L!==37?Y[E++]=L:L===37&&!(u(Q[D+1])&&u(Q[D+2]))?Y[E++]=37:(Y[E++]=s(Q[D+1])<<4|s(Q[D+2]),D+=2),++D}
return N===E?Y:Y.subarray(0,E)}function p(Q){Q=g(Q,!0,!0);const N={position:0},Y=V("/",Q,N);if(Y.length===0||!O.test(Y)||N.position>=Q.length)return"failure";N.
position++;let E=V(";",Q,N);if(E=g(E,!1,!0),E.length===0||!O.test(E))return"failure";const D=B(Y),L=B(E),k={type:D,subtype:L,parameters:new Map,essence:`${D}/${L}`};
for(;N.position<Q.length;){N.position++,G($=>f.test($),Q,N);let M=G($=>$!==";"&&$!=="=",Q,N);if(M=B(M),N.position<Q.length){if(Q[N.position]===";")continue;N.position++}
if(N.position>=Q.length)break;let b=null;if(Q[N.position]==='"')b=R(Q,N,!0),V(";",Q,N);else if(b=V(";",Q,N),b=g(b,!1,!0),b.length===0)continue;M.length!==0&&O.test(
M)&&(b.length===0||I.test(b))&&!k.parameters.has(M)&&k.parameters.set(M,b)}return k}function R(Q,N,Y=!1){const E=N.position;let D="";for(n(Q[N.position]==='"'),
N.position++;D+=G(k=>k!=='"'&&k!=="\\",Q,N),!(N.position>=Q.length);){const L=Q[N.position];if(N.position++,L==="\\"){if(N.position>=Q.length){D+="\\";break}D+=
Q[N.position],N.position++}else{n(L==='"');break}}return Y?D:Q.slice(E,N.position)}function S(Q){n(Q!=="failure");const{parameters:N,essence:Y}=Q;let E=Y;for(let[
D,L]of N.entries())E+=";",E+=D,E+="=",O.test(L)||(L=L.replace(/[\\"]/ug,"\\$&"),L='"'+L,L+='"'),E+=L;return E}function o(Q){return Q===13||Q===10||Q===9||Q===32}
function g(Q,N=!0,Y=!0){return U(Q,N,Y,o)}function w(Q){switch(Q.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascrip\
t":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"te\
xt/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"\
text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":
return"application/xml"}return Q.subtype.endsWith("+json")?"application/json":Q.subtype.endsWith("+xml")?"application/xml":""}K.exports={dataURLProcessor:t,URLSerializer:e,
stringPercentDecode:A,parseMIMEType:p,collectAnHTTPQuotedString:R,serializeAMimeType:S,removeHTTPWhitespace:g,minimizeSupportedMimeType:w,HTTP_TOKEN_CODEPOINTS:O}}),
50116:((K,c,r)=>{const{bufferToLowerCasedHeaderName:n}=r(3440),{HTTP_TOKEN_CODEPOINTS:B}=r(51900),{makeEntry:l}=r(35910),{webidl:G}=r(47879),V=r(34589),{isomorphicDecode:Z}=r(
8116),C=Buffer.from("--"),U=new TextDecoder,y=new TextDecoder("utf-8",{ignoreBOM:!0});function O(o){for(let g=0;g<o.length;++g)if((o.charCodeAt(g)&-128)!==0)return!1;
return!0}function f(o){const g=o.length;if(g<27||g>70)return!1;for(let w=0;w<g;++w){const Q=o.charCodeAt(w);if(!(Q>=48&&Q<=57||Q>=65&&Q<=90||Q>=97&&Q<=122||Q===
39||Q===45||Q===95))return!1}return!0}function I(o,g){V(g!=="failure"&&g.essence==="multipart/form-data");const w=g.parameters.get("boundary");if(w===void 0)throw h(
"missing boundary in content-type header");const Q=Buffer.from(`--${w}`,"utf8"),N=[],Y={position:0},E=o.indexOf(Q);if(E===-1)throw h("no boundary found in multi\
part body");for(Y.position=E;;){if(o.subarray(Y.position,Y.position+Q.length).equals(Q))Y.position+=Q.length;else throw h("expected a value starting with -- and\
 the boundary");if(s(o,C,Y))return N;if(o[Y.position]!==13||o[Y.position+1]!==10)throw h("expected CRLF");Y.position+=2;const D=e(o,Y);let{name:L,filename:k,contentType:M,
encoding:b}=D;Y.position+=2;let $;{const le=o.indexOf(Q.subarray(2),Y.position);if(le===-1)throw h("expected boundary after body");$=o.subarray(Y.position,le-4),
Y.position+=$.length,b==="base64"&&($=Buffer.from($.toString(),"base64"))}if(o[Y.position]!==13||o[Y.position+1]!==10)throw h("expected CRLF");Y.position+=2;let _;
k!==null?(M??="text/plain",O(M)||(M=""),_=new File([$],k,{type:M})):_=y.decode(Buffer.from($)),V(G.is.USVString(L)),V(typeof _=="string"&&G.is.USVString(_)||G.is.
File(_)),N.push(l(L,_,k))}}function t(o,g){o[g.position]===59&&g.position++,A(E=>E===32||E===9,o,g);const w=A(E=>S(E)&&E!==61&&E!==42,o,g);if(w.length===0)return null;
const Q=w.toString("ascii").toLowerCase(),N=o[g.position]===42;if(N&&g.position++,o[g.position]!==61)return null;g.position++,A(E=>E===32||E===9,o,g);let Y;if(N){
const E=A(k=>k!==32&&k!==13&&k!==10&&k!==59,o,g),D=E.indexOf(39),L=D===-1?-1:E.indexOf(39,D+1);if(D===-1||L===-1)throw h("expected charset and language separato\
rs in extended value");if(D!==5||E[0]!==117&&E[0]!==85||E[1]!==116&&E[1]!==84||E[2]!==102&&E[2]!==70||E[3]!==45||E[4]!==56)throw h("unknown charset, expected ut\
f-8");Y=decodeURIComponent(U.decode(E.subarray(L+1)))}else if(o[g.position]===34){g.position++;const E=A(D=>D!==10&&D!==13&&D!==34,o,g);if(o[g.position]!==34)throw h(
"Closing quote not found");g.position++,Y=U.decode(E).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{const E=A(D=>S(D)&&D!==59,o,g);Y=U.decode(E)}return{name:Q,value:Y,extended:N}}function e(o,g){let w=null,Q=null,
N=null,Y=null;for(;;){if(o[g.position]===13&&o[g.position+1]===10){if(w===null)throw h("header name is null");return{name:w,filename:Q,contentType:N,encoding:Y}}
let E=A(D=>D!==10&&D!==13&&D!==58,o,g);if(E=u(E,!0,!0,D=>D===9||D===32),!B.test(E.toString()))throw h("header name does not match the field-name token productio\
n");if(o[g.position]!==58)throw h("expected :");switch(g.position++,A(D=>D===32||D===9,o,g),n(E)){case"content-disposition":{w=Q=null;let D=!1;if(A(k=>S(k),o,g).
toString("ascii").toLowerCase()!=="form-data")throw h("expected form-data for content-disposition header");for(;g.position<o.length&&(o[g.position]!==13||o[g.position+
1]!==10);){const k=t(o,g);if(!k)break;k.name==="name"?w=k.value:k.name==="filename"&&(k.extended?(Q=k.value,D=!0):D||(Q=k.value))}if(w===null)throw h("name attr\
ibute is required in content-disposition header");break}case"content-type":{let D=A(L=>L!==10&&L!==13,o,g);D=u(D,!1,!0,L=>L===9||L===32),N=Z(D);break}case"conte\
nt-transfer-encoding":{let D=A(L=>L!==10&&L!==13,o,g);D=u(D,!1,!0,L=>L===9||L===32),Y=Z(D);break}default:A(D=>D!==10&&D!==13,o,g)}if(o[g.position]!==13||o[g.position+
1]!==10)throw h("expected CRLF");g.position+=2}}function A(o,g,w){let Q=w.position;for(;Q<g.length&&o(g[Q]);)++Q;return g.subarray(w.position,w.position=Q)}function u(o,g,w,Q){
let N=0,Y=o.length-1;if(g)for(;N<o.length&&Q(o[N]);)N++;if(w)for(;Y>0&&Q(o[Y]);)Y--;return N===0&&Y===o.length-1?o:o.subarray(N,Y+1)}function s(o,g,w){if(o.length<
g.length)return!1;for(let Q=0;Q<g.length;Q++)if(g[Q]!==o[w.position+Q])return!1;return!0}function h(o){return new TypeError("Failed to parse body as FormData.",
{cause:new TypeError(o)})}function p(o){return o<=31||o===127}function R(o){return o===40||o===41||o===60||o===62||o===64||o===44||o===59||o===58||o===92||o===34||
o===47||o===91||o===93||o===63||o===61}function S(o){return o<=127&&o!==32&&o!==9&&!p(o)&&!R(o)}K.exports={multipartFormDataParser:I,validateBoundary:f}}),35910:((K,c,r)=>{
const{iteratorMixin:n}=r(73168),{kEnumerableProperty:B}=r(3440),{webidl:l}=r(47879),G=r(57975),{runtimeFeatures:V}=r(313),Z=V.has("crypto")?r(77598).randomInt:I=>Math.
floor(Math.random()*I);let C,U,y;class O{#e=[];#t=null;constructor(t=void 0){if(l.util.markAsUncloneable(this),t!==void 0)throw l.errors.conversionFailed({prefix:"\
FormData constructor",argument:"Argument 1",types:["undefined"]})}append(t,e,A=void 0){l.brandCheck(this,l.is.FormData);const u="FormData.append";l.argumentLengthCheck(
arguments,2,u),t=l.converters.USVString(t),arguments.length===3||l.is.Blob(e)?(e=l.converters.Blob(e,u,"value"),A!==void 0&&(A=l.converters.USVString(A))):e=l.converters.
USVString(e);const s=f(t,e,A);this.#e.push(s)}delete(t){l.brandCheck(this,l.is.FormData),l.argumentLengthCheck(arguments,1,"FormData.delete"),t=l.converters.USVString(
t),this.#e=this.#e.filter(A=>A.name!==t)}get(t){l.brandCheck(this,l.is.FormData),l.argumentLengthCheck(arguments,1,"FormData.get"),t=l.converters.USVString(t);const A=this.#e.
findIndex(u=>u.name===t);return A===-1?null:this.#e[A].value}getAll(t){return l.brandCheck(this,l.is.FormData),l.argumentLengthCheck(arguments,1,"FormData.getAl\
l"),t=l.converters.USVString(t),this.#e.filter(A=>A.name===t).map(A=>A.value)}has(t){return l.brandCheck(this,l.is.FormData),l.argumentLengthCheck(arguments,1,"\
FormData.has"),t=l.converters.USVString(t),this.#e.findIndex(A=>A.name===t)!==-1}set(t,e,A=void 0){l.brandCheck(this,l.is.FormData);const u="FormData.set";l.argumentLengthCheck(
arguments,2,u),t=l.converters.USVString(t),arguments.length===3||l.is.Blob(e)?(e=l.converters.Blob(e,u,"value"),A!==void 0&&(A=l.converters.USVString(A))):e=l.converters.
USVString(e);const s=f(t,e,A),h=this.#e.findIndex(p=>p.name===t);h!==-1?this.#e=[...this.#e.slice(0,h),s,...this.#e.slice(h+1).filter(p=>p.name!==t)]:this.#e.push(
s)}[G.inspect.custom](t,e){const A=this.#e.reduce((s,h)=>(s[h.name]?Array.isArray(s[h.name])?s[h.name].push(h.value):s[h.name]=[s[h.name],h.value]:s[h.name]=h.value,
s),{__proto__:null});e.depth??=t,e.colors??=!0;const u=G.formatWithOptions(e,A);return`FormData ${u.slice(u.indexOf("]")+2)}`}static{C=t=>t.#e,U=(t,e)=>{t.#e=e},
y=t=>t.#t??=`----formdata-undici-0${`${Z(1e11)}`.padStart(11,"0")}`,l.is.FormData=t=>t!=null&&typeof t=="object"&&#e in t}}n("FormData",O,C,"name","value",l.is.
FormData),Object.defineProperties(O.prototype,{append:B,delete:B,get:B,getAll:B,has:B,set:B,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function f(I,t,e){
if(typeof t!="string"){if(l.is.File(t)||(t=new File([t],"blob",{type:t.type})),e!==void 0){const A={type:t.type,lastModified:t.lastModified};t=new File([t],e,A)}}
return{name:I,value:t}}K.exports={FormData:O,makeEntry:f,setFormDataState:U,getFormDataBoundary:y}}),51059:(K=>{const c=Symbol.for("undici.globalOrigin.1");function r(){
return globalThis[c]}function n(B){if(B===void 0){Object.defineProperty(globalThis,c,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const l=new URL(
B);if(l.protocol!=="http:"&&l.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${l.protocol}`);Object.defineProperty(globalThis,
c,{value:l,writable:!0,enumerable:!1,configurable:!1})}K.exports={getGlobalOrigin:r,setGlobalOrigin:n}}),60660:((K,c,r)=>{const{kConstruct:n}=r(36443),{kEnumerableProperty:B,
setHeader:l}=r(3440),{iteratorMixin:G,isValidHeaderName:V,isValidHeaderValue:Z}=r(73168),{webidl:C}=r(47879),U=r(34589),y=r(57975);function O(o){return o===10||
o===13||o===9||o===32}function f(o){let g=0,w=o.length;for(;w>g&&O(o.charCodeAt(w-1));)--w;for(;w>g&&O(o.charCodeAt(g));)++g;return g===0&&w===o.length?o:o.substring(
g,w)}function I(o,g){if(Array.isArray(g))for(let w=0;w<g.length;++w){const Q=g[w];if(Q.length!==2)throw C.errors.exception({header:"Headers constructor",message:`\
expected name/value pair to be length 2, found ${Q.length}.`});t(o,Q[0],Q[1])}else if(typeof g=="object"&&g!==null){const w=Object.keys(g);for(let Q=0;Q<w.length;++Q)
t(o,w[Q],g[w[Q]])}else throw C.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteS\
tring, ByteString>"]})}function t(o,g,w){if(w=f(w),V(g)){if(!Z(w))throw C.errors.invalidArgument({prefix:"Headers.append",value:w,type:"header value"})}else throw C.
errors.invalidArgument({prefix:"Headers.append",value:g,type:"header name"});if(s(o)==="immutable")throw new TypeError("immutable");return p(o).append(g,w,!1)}function e(o){
const g=p(o);if(!g)return[];if(g.sortedMap)return g.sortedMap;const w=[],Q=g.toSortedArray(),N=g.cookies;if(N===null||N.length===1)return g.sortedMap=Q;for(let Y=0;Y<
Q.length;++Y){const{0:E,1:D}=Q[Y];if(E==="set-cookie")for(let L=0;L<N.length;++L)w.push([E,N[L]]);else w.push([E,D])}return g.sortedMap=w}function A(o,g){return o[0]<
g[0]?-1:1}class u{cookies=null;sortedMap;headersMap;constructor(g){g instanceof u?(this.headersMap=new Map(g.headersMap),this.sortedMap=g.sortedMap,this.cookies=
g.cookies===null?null:[...g.cookies]):(this.headersMap=new Map(g),this.sortedMap=null)}contains(g,w){return this.headersMap.has(w?g:g.toLowerCase())}clear(){this.
headersMap.clear(),this.sortedMap=null,this.cookies=null}append(g,w,Q){this.sortedMap=null;const N=Q?g:g.toLowerCase(),Y=this.headersMap.get(N);if(Y){const E=N===
"cookie"?"; ":", ";this.headersMap.set(N,{name:Y.name,value:`${Y.value}${E}${w}`})}else this.headersMap.set(N,{name:g,value:w});N==="set-cookie"&&(this.cookies??=
[]).push(w)}set(g,w,Q){this.sortedMap=null;const N=Q?g:g.toLowerCase();N==="set-cookie"&&(this.cookies=[w]),this.headersMap.set(N,{name:g,value:w})}delete(g,w){
this.sortedMap=null,w||(g=g.toLowerCase()),g==="set-cookie"&&(this.cookies=null),this.headersMap.delete(g)}get(g,w){return this.headersMap.get(w?g:g.toLowerCase())?.
value??null}*[Symbol.iterator](){for(const{0:g,1:{value:w}}of this.headersMap)yield[g,w]}get entries(){const g={};if(this.headersMap.size!==0)for(const{name:w,value:Q}of this.
headersMap.values())l(g,w,Q);return g}rawValues(){return this.headersMap.values()}get entriesList(){const g=[];if(this.headersMap.size!==0)for(const{0:w,1:{name:Q,
value:N}}of this.headersMap)if(w==="set-cookie")for(const Y of this.cookies)g.push([Q,Y]);else g.push([Q,N]);return g}toSortedArray(){const g=this.headersMap.size,
w=new Array(g);if(g<=32){if(g===0)return w;const Q=this.headersMap[Symbol.iterator](),N=Q.next().value;w[0]=[N[0],N[1].value],U(N[1].value!==null);for(let Y=1,E=0,
D=0,L=0,k=0,M,b;Y<g;++Y){for(b=Q.next().value,M=w[Y]=[b[0],b[1].value],U(M[1]!==null),L=0,D=Y;L<D;)k=L+(D-L>>1),w[k][0]<=M[0]?L=k+1:D=k;if(Y!==k){for(E=Y;E>L;)w[E]=
w[--E];w[L]=M}}if(!Q.next().done)throw new TypeError("Unreachable");return w}else{let Q=0;for(const{0:N,1:{value:Y}}of this.headersMap)w[Q++]=[N,Y],U(Y!==null);
return w.sort(A)}}}let s,h,p,R;class S{#e;#t;constructor(g=void 0){C.util.markAsUncloneable(this),g!==n&&(this.#t=new u,this.#e="none",g!==void 0&&(g=C.converters.
HeadersInit(g,"Headers constructor","init"),I(this,g)))}append(g,w){C.brandCheck(this,C.is.Headers),C.argumentLengthCheck(arguments,2,"Headers.append");const Q="\
Headers.append";return g=C.converters.ByteString(g,Q,"name"),w=C.converters.ByteString(w,Q,"value"),t(this,g,w)}delete(g){if(C.brandCheck(this,C.is.Headers),C.argumentLengthCheck(
arguments,1,"Headers.delete"),g=C.converters.ByteString(g,"Headers.delete","name"),!V(g))throw C.errors.invalidArgument({prefix:"Headers.delete",value:g,type:"h\
eader name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#t.contains(g,!1)&&this.#t.delete(g,!1)}get(g){C.brandCheck(this,C.is.Headers),C.argumentLengthCheck(
arguments,1,"Headers.get");const w="Headers.get";if(g=C.converters.ByteString(g,w,"name"),!V(g))throw C.errors.invalidArgument({prefix:w,value:g,type:"header na\
me"});return this.#t.get(g,!1)}has(g){C.brandCheck(this,C.is.Headers),C.argumentLengthCheck(arguments,1,"Headers.has");const w="Headers.has";if(g=C.converters.ByteString(
g,w,"name"),!V(g))throw C.errors.invalidArgument({prefix:w,value:g,type:"header name"});return this.#t.contains(g,!1)}set(g,w){C.brandCheck(this,C.is.Headers),C.
argumentLengthCheck(arguments,2,"Headers.set");const Q="Headers.set";if(g=C.converters.ByteString(g,Q,"name"),w=C.converters.ByteString(w,Q,"value"),w=f(w),V(g)){
if(!Z(w))throw C.errors.invalidArgument({prefix:Q,value:w,type:"header value"})}else throw C.errors.invalidArgument({prefix:Q,value:g,type:"header name"});if(this.#e===
"immutable")throw new TypeError("immutable");this.#t.set(g,w,!1)}getSetCookie(){C.brandCheck(this,C.is.Headers);const g=this.#t.cookies;return g?[...g]:[]}[y.inspect.
custom](g,w){return w.depth??=g,`Headers ${y.formatWithOptions(w,this.#t.entries)}`}static{s=g=>g.#e,h=(g,w)=>{g.#e=w},p=g=>g.#t,R=(g,w)=>{g.#t=w},C.is.Headers=
g=>g!=null&&typeof g=="object"&&#e in g}}G("Headers",S,e,0,1,C.is.Headers),Object.defineProperties(S.prototype,{append:B,delete:B,get:B,has:B,set:B,getSetCookie:B,
[Symbol.toStringTag]:{value:"Headers",configurable:!0},[y.inspect.custom]:{enumerable:!1}}),C.converters.HeadersInit=function(o,g,w){if(C.util.Type(o)===C.util.
Types.OBJECT){const Q=Reflect.get(o,Symbol.iterator);if(!y.types.isProxy(o)&&Q===S.prototype.entries)try{return p(o).entriesList}catch{}return typeof Q=="functi\
on"?C.converters["sequence<sequence<ByteString>>"](o,g,w,Q.bind(o)):C.converters["record<ByteString, ByteString>"](o,g,w)}throw C.errors.conversionFailed({prefix:"\
Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},K.exports={fill:I,compareHeaderName:A,Headers:S,
HeadersList:u,getHeadersGuard:s,setHeadersGuard:h,setHeadersList:R,getHeadersList:p}}),54398:((K,c,r)=>{const{makeNetworkError:n,makeAppropriateNetworkError:B,filterResponse:l,
makeResponse:G,fromInnerResponse:V,getResponseState:Z}=r(99051),{HeadersList:C}=r(60660),{Request:U,cloneRequest:y,getRequestDispatcher:O,getRequestState:f,removeRequestAbortListener:I}=r(
9967),t=r(38522),{makePolicyContainer:e,clonePolicyContainer:A,requestBadPort:u,TAOCheck:s,appendRequestOriginHeader:h,responseLocationURL:p,requestCurrentURL:R,
setRequestReferrerPolicyOnRedirect:S,tryUpgradeRequestToAPotentiallyTrustworthyURL:o,createOpaqueTimingInfo:g,appendFetchMetadata:w,corsCheck:Q,crossOriginResourcePolicyCheck:N,
determineRequestsReferrer:Y,coarsenedSharedCurrentTime:E,sameOrigin:D,isCancelled:L,isAborted:k,isErrorLike:M,fullyReadBody:b,readableStreamClose:$,urlIsLocal:_,
urlIsHttpHttpsScheme:le,urlHasHttpsScheme:ee,clampAndCoarsenConnectionTimingInfo:z,simpleRangeHeaderValue:P,buildContentRange:Be,createInflate:Qe,extractMimeType:ye,
hasAuthenticationEntry:Ae,includesCredentials:re,isTraversableNavigable:se}=r(73168),Ee=r(34589),{safelyExtractBody:me,extractBody:pe}=r(84492),{redirectStatusSet:Ze,
nullBodyStatus:ke,safeMethodsSet:oe,requestBodyHeader:fe,subresourceSet:ce}=r(4495),we=r(78474),{Readable:m,pipeline:Ce,finished:We,isErrored:ze,isReadable:tt}=r(
57075),{addAbortListener:je,bufferToLowerCasedHeaderName:Re}=r(3440),{SocketError:xe}=r(68707),{dataURLProcessor:de,serializeAMimeType:Te,minimizeSupportedMimeType:qe}=r(
51900),{getGlobalDispatcher:Ye}=r(32581),{webidl:Ue}=r(47879),{STATUS_CODES:Ne}=r(37067),{bytesMatch:He}=r(45082),{isomorphicEncode:J}=r(8116),Me=["GET","HEAD"],
d=(typeof __UNDICI_IS_NODE__<"u","node");let te;function he(q,Se,v){if(Array.isArray(v)){for(let i=0;i<v.length;i+=2){const H=Re(v[i]),x=v[i+1];if(Array.isArray(
x)&&!Buffer.isBuffer(x))for(const X of x)q.append(H,X.toString("latin1"),!0);else q.append(H,x.toString("latin1"),!0)}return}for(const[i,H]of Object.entries(Se??
{}))if(Array.isArray(H))for(const x of H)q.append(i,`${x}`,!0);else q.append(i,`${H}`,!0)}class T extends we{constructor(Se){super(),this.dispatcher=Se,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(Se){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(Se),this.emit("terminated",Se))}abort(Se){
this.state==="ongoing"&&(this.state="aborted",Se||(Se=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=Se,this.connection?.
destroy(Se),this.emit("terminated",Se))}}function j(q){Ie(q,"fetch")}function ae(q,Se=void 0){Ue.argumentLengthCheck(arguments,1,"globalThis.fetch");let v=Promise.
withResolvers(),i;try{i=new U(q,Se)}catch(Fe){return v.reject(Fe),v.promise}const H=f(i);if(i.signal.aborted)return Le(v,H,null,i.signal.reason,null),v.promise;
H.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(H.serviceWorkers="none");let X=null,ue=!1,be=null;const Pe=je(i.signal,()=>{ue=!0,Ee(be!=
null),be.abort(i.signal.reason);const Fe=X?.deref();Le(v,H,Fe,i.signal.reason,be.controller)}),ge=()=>{Pe(),I(i)};return be=_e({request:H,processResponseEndOfBody:Fe=>{
j(Fe),ge()},processResponse:Fe=>{if(!ue){if(Fe.aborted){Le(v,H,X,be.serializedAbortReason,be.controller),ge();return}if(Fe.type==="error"){v.reject(new TypeError(
"fetch failed",{cause:Fe.error})),ge();return}X=new WeakRef(V(Fe,"immutable")),v.resolve(X.deref()),v=null}},dispatcher:O(i)}),v.promise}function Ie(q,Se="other"){
if(q.type==="error"&&q.aborted||!q.urlList?.length)return;const v=q.urlList[0];let i=q.timingInfo,H=q.cacheState;le(v)&&i!==null&&(q.timingAllowPassed||(i=g({startTime:i.
startTime}),H=""),i.endTime=E(),q.timingInfo=i,Ge(i,v.href,Se,globalThis,H,"",q.status))}const Ge=performance.markResourceTiming;function Le(q,Se,v,i,H){if(q&&q.
reject(i),Se.body?.stream!=null&&tt(Se.body.stream)&&Se.body.stream.cancel(i).catch(X=>{if(X.code!=="ERR_INVALID_STATE")throw X}),v==null)return;const x=Z(v);x.
body?.stream!=null&&tt(x.body.stream)&&H.error(i)}function _e({request:q,processRequestBodyChunkLength:Se,processRequestEndOfBody:v,processResponse:i,processResponseEndOfBody:H,
processResponseConsumeBody:x,useParallelQueue:X=!1,dispatcher:ue=Ye()}){Ee(ue);let be=null,Pe=!1;q.client!=null&&(be=q.client.globalObject,Pe=q.client.crossOriginIsolatedCapability);
const ge=E(Pe),Ve=g({startTime:ge}),Fe={controller:new T(ue),request:q,timingInfo:Ve,processRequestBodyChunkLength:Se,processRequestEndOfBody:v,processResponse:i,
processResponseConsumeBody:x,processResponseEndOfBody:H,taskDestination:be,crossOriginIsolatedCapability:Pe};return Ee(!q.body||q.body.stream),q.window==="clien\
t"&&(q.window=q.client?.globalObject?.constructor?.name==="Window"?q.client:"no-window"),q.origin==="client"&&(q.origin=q.client.origin),q.policyContainer==="cl\
ient"&&(q.client!=null?q.policyContainer=A(q.client.policyContainer):q.policyContainer=e()),q.headersList.contains("accept",!0)||q.headersList.append("accept","\
*/*",!0),q.headersList.contains("accept-language",!0)||q.headersList.append("accept-language","*",!0),q.priority,ce.has(q.destination),nt(Fe,!1),Fe.controller}async function nt(q,Se){
try{const v=q.request;let i=null;if(v.localURLsOnly&&!_(R(v))&&(i=n("local URLs only")),o(v),u(v)==="blocked"&&(i=n("bad port")),v.referrerPolicy===""&&(v.referrerPolicy=
v.policyContainer.referrerPolicy),v.referrer!=="no-referrer"&&(v.referrer=Y(v)),i===null){const x=R(v);D(x,v.url)&&v.responseTainting==="basic"||x.protocol==="d\
ata:"||v.mode==="navigate"||v.mode==="websocket"?(v.responseTainting="basic",i=await At(q)):v.mode==="same-origin"?i=n('request mode cannot be "same-origin"'):v.
mode==="no-cors"?v.redirect!=="follow"?i=n('redirect mode cannot be "follow" for "no-cors" request'):(v.responseTainting="opaque",i=await At(q)):le(R(v))?(v.responseTainting=
"cors",i=await ut(q)):i=n("URL scheme must be a HTTP(S) scheme")}if(Se)return i;i.status!==0&&!i.internalResponse&&(v.responseTainting,v.responseTainting==="bas\
ic"?i=l(i,"basic"):v.responseTainting==="cors"?i=l(i,"cors"):v.responseTainting==="opaque"?i=l(i,"opaque"):Ee(!1));let H=i.status===0?i:i.internalResponse;if(H.
urlList.length===0&&H.urlList.push(...v.urlList),v.timingAllowFailed||(i.timingAllowPassed=!0),i.type==="opaque"&&H.status===206&&H.rangeRequested&&!v.headers.contains(
"range",!0)&&(i=H=n()),i.status!==0&&(v.method==="HEAD"||v.method==="CONNECT"||ke.includes(H.status))&&(H.body=null,q.controller.dump=!0),v.integrity){const x=ue=>gt(
q,n(ue));if(v.responseTainting==="opaque"||i.body==null){x(i.error);return}const X=ue=>{if(!He(ue,v.integrity)){x("integrity mismatch");return}i.body=me(ue)[0],
gt(q,i)};b(i.body,X,x)}else gt(q,i)}catch(v){q.controller.terminate(v)}}function At(q){if(L(q))return Promise.resolve(B(q));const{request:Se}=q,{protocol:v}=R(Se);
switch(v){case"about:":return Promise.resolve(n("about scheme is not supported"));case"blob:":{te||(te=r(4573).resolveObjectURL);const i=R(Se);if(i.search.length!==
0)return Promise.resolve(n("NetworkError when attempting to fetch resource."));const H=te(i.toString());if(Se.method!=="GET"||!Ue.is.Blob(H))return Promise.resolve(
n("invalid method"));const x=G(),X=H.size,ue=J(`${X}`),be=H.type;if(Se.headersList.contains("range",!0)){x.rangeRequested=!0;const Pe=Se.headersList.get("range",
!0),ge=P(Pe,!0);if(ge==="failure")return Promise.resolve(n("failed to fetch the data URL"));let{rangeStartValue:Ve,rangeEndValue:Fe}=ge;if(Ve===null)Ve=X-Fe,Fe=
Ve+Fe-1;else{if(Ve>=X)return Promise.resolve(n("Range start is greater than the blob's size."));(Fe===null||Fe>=X)&&(Fe=X-1)}const Oe=H.slice(Ve,Fe+1,be),Je=pe(
Oe);x.body=Je[0];const ve=J(`${Oe.size}`),$e=Be(Ve,Fe,X);x.status=206,x.statusText="Partial Content",x.headersList.set("content-length",ve,!0),x.headersList.set(
"content-type",be,!0),x.headersList.set("content-range",$e,!0)}else{const Pe=pe(H);x.statusText="OK",x.body=Pe[0],x.headersList.set("content-length",ue,!0),x.headersList.
set("content-type",be,!0)}return Promise.resolve(x)}case"data:":{const i=R(Se),H=de(i);if(H==="failure")return Promise.resolve(n("failed to fetch the data URL"));
const x=Te(H.mimeType);return Promise.resolve(G({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:x}]],body:me(H.body)[0]}))}case"file:":
return Promise.resolve(n("not implemented... yet..."));case"http:":case"https:":return ut(q).catch(i=>n(i));default:return Promise.resolve(n("unknown scheme"))}}
function ot(q,Se){q.request.done=!0,q.processResponseDone!=null&&queueMicrotask(()=>q.processResponseDone(Se))}function gt(q,Se){let v=q.timingInfo;q.request.destination===
"document"&&(q.controller.fullTimingInfo=v);const i=()=>{const x=Date.now();q.controller.reportTimingSteps=()=>{if(!le(q.request.url))return;v.endTime=x;let ue=Se.
cacheState;const be=Se.bodyInfo;Se.timingAllowPassed||(v=g(v),ue="");let Pe=0;if(q.request.mode!=="navigate"||!Se.hasCrossOriginRedirects){Pe=Se.status;const ge=ye(
Se.headersList);ge!=="failure"&&(be.contentType=qe(ge))}q.request.initiatorType!=null&&Ge(v,q.request.url.href,q.request.initiatorType,globalThis,ue,be,Pe)};const X=()=>{
q.request.done=!0,q.processResponseEndOfBody!=null&&queueMicrotask(()=>q.processResponseEndOfBody(Se)),q.request.initiatorType!=null&&q.controller.reportTimingSteps()};
queueMicrotask(()=>X())};q.processResponse!=null&&queueMicrotask(()=>{q.processResponse(Se),q.processResponse=null});const H=Se.type==="error"?Se:Se.internalResponse??
Se;if(H.body==null?i():We(H.body.stream,()=>{i()}),q.processResponseConsumeBody!=null){const x=ue=>q.processResponseConsumeBody(Se,ue),X=()=>q.processResponseConsumeBody(
Se,"failure");H.body==null?queueMicrotask(()=>x(null)):b(H.body,x,X)}}async function ut(q){const Se=q.request;let v=null,i=null;const H=q.timingInfo;if(Se.serviceWorkers,
v===null){if(Se.redirect==="follow"&&(Se.serviceWorkers="none"),i=v=await wt(q),Se.responseTainting==="cors"&&Q(Se,v)==="failure")return n("cors failure");s(Se,
v)==="failure"&&(Se.timingAllowFailed=!0)}return(Se.responseTainting==="opaque"||v.type==="opaque")&&N(Se.origin,Se.client,Se.destination,i)==="blocked"?n("bloc\
ked"):(Ze.has(i.status)&&(Se.redirect!=="manual"&&q.controller.connection.destroy(),Se.redirect==="error"?v=n("unexpected redirect"):Se.redirect==="manual"?v=i:
Se.redirect==="follow"?v=await mt(q,v):Ee(!1)),v.timingInfo=H,v)}function mt(q,Se){const v=q.request,i=Se.internalResponse?Se.internalResponse:Se;let H;try{if(H=
p(i,R(v).hash),H==null)return Se}catch(X){return Promise.resolve(n(X))}if(!le(H))return Promise.resolve(n("URL scheme must be a HTTP(S) scheme"));if(v.redirectCount===
20)return Promise.resolve(n("redirect count exceeded"));if(v.redirectCount+=1,v.mode==="cors"&&(H.username||H.password)&&!D(v,H))return Promise.resolve(n('cross\
 origin not allowed for request mode "cors"'));if(v.responseTainting==="cors"&&(H.username||H.password))return Promise.resolve(n('URL cannot contain credentials\
 for request mode "cors"'));if(i.status!==303&&v.body!=null&&v.body.source==null)return Promise.resolve(n());if([301,302].includes(i.status)&&v.method==="POST"||
i.status===303&&!Me.includes(v.method)){v.method="GET",v.body=null;for(const X of fe)v.headersList.delete(X)}D(R(v),H)||(v.headersList.delete("authorization",!0),
v.headersList.delete("proxy-authorization",!0),v.headersList.delete("cookie",!0),v.headersList.delete("host",!0)),v.body!=null&&(Ee(v.body.source!=null),v.body=
me(v.body.source)[0]);const x=q.timingInfo;return x.redirectEndTime=x.postRedirectStartTime=E(q.crossOriginIsolatedCapability),x.redirectStartTime===0&&(x.redirectStartTime=
x.startTime),v.urlList.push(H),S(v,i),nt(q,!0)}async function wt(q,Se=!1,v=!1){const i=q.request;let H=null,x=null,X=null;const ue=null,be=!1;i.window==="no-win\
dow"&&i.redirect==="error"?(H=q,x=i):(i.body?.source!=null?x=y(i):(x=y({...i,body:null}),x.body=i.body),H={...q},H.request=x);const Pe=i.credentials==="include"||
i.credentials==="same-origin"&&i.responseTainting==="basic",ge=x.body?x.body.length:null;let Ve=null;if(x.body==null&&["POST","PUT"].includes(x.method)&&(Ve="0"),
ge!=null&&(Ve=J(`${ge}`)),Ve!=null&&!x.headersList.contains("content-length",!0)&&x.headersList.append("content-length",Ve,!0),ge!=null&&x.keepalive,Ue.is.URL(x.
referrer)&&x.headersList.append("referer",J(x.referrer.href),!0),h(x),w(x),x.headersList.contains("user-agent",!0)||x.headersList.append("user-agent",d,!0),x.cache===
"default"&&(x.headersList.contains("if-modified-since",!0)||x.headersList.contains("if-none-match",!0)||x.headersList.contains("if-unmodified-since",!0)||x.headersList.
contains("if-match",!0)||x.headersList.contains("if-range",!0))&&(x.cache="no-store"),x.cache==="no-cache"&&!x.preventNoCacheCacheControlHeaderModification&&!x.
headersList.contains("cache-control",!0)&&x.headersList.append("cache-control","max-age=0",!0),(x.cache==="no-store"||x.cache==="reload")&&(x.headersList.contains(
"pragma",!0)||x.headersList.append("pragma","no-cache",!0),x.headersList.contains("cache-control",!0)||x.headersList.append("cache-control","no-cache",!0)),x.headersList.
contains("range",!0)&&x.headersList.append("accept-encoding","identity",!0),x.headersList.contains("accept-encoding",!0)||(ee(R(x))?x.headersList.append("accept\
-encoding","br, gzip, deflate, zstd",!0):x.headersList.append("accept-encoding","gzip, deflate",!0)),x.headersList.delete("host",!0),Pe&&!x.headersList.contains(
"authorization",!0)){let Fe=null;if(!(Ae(x)&&(x.useURLCredentials===void 0||!re(R(x))))){if(re(R(x))&&Se){const{username:Oe,password:Je}=R(x);Fe=`Basic ${Buffer.
from(`${Oe}:${Je}`).toString("base64")}`}}Fe!==null&&x.headersList.append("Authorization",Fe,!1)}if(ue==null&&(x.cache="no-store"),x.cache!=="no-store"&&x.cache,
X==null){if(x.cache==="only-if-cached")return n("only if cached");const Fe=await lt(H,Pe,v);!oe.has(x.method)&&Fe.status>=200&&Fe.status<=399,be&&Fe.status,X==null&&
(X=Fe)}if(X.urlList=[...x.urlList],x.headersList.contains("range",!0)&&(X.rangeRequested=!0),X.requestIncludesCredentials=Pe,X.status===401&&x.responseTainting!==
"cors"&&Pe&&(i.useURLCredentials!==void 0||se(i.traversableForUserPrompts))){if(i.body!=null){if(i.body.source==null)return X;i.body=me(i.body.source)[0]}if(i.useURLCredentials===
void 0||Se)return L(q)?B(q):X;q.controller.connection.destroy(),X=await wt(q,!0)}if(X.status===407)return i.window==="no-window"?n():L(q)?B(q):n("proxy authenti\
cation required");if(X.status===421&&!v&&(i.body==null||i.body.source!=null)){if(L(q))return B(q);q.controller.connection.destroy(),X=await wt(q,Se,!0)}return X}
async function lt(q,Se=!1,v=!1){Ee(!q.controller.connection||q.controller.connection.destroyed),q.controller.connection={abort:null,destroyed:!1,destroy(Je){this.
destroyed||(this.destroyed=!0,this.abort?.(Je??new DOMException("The operation was aborted.","AbortError")))}};const i=q.request;let H=null;const x=q.timingInfo;
null==null&&(i.cache="no-store");const ue=v?"yes":"no";i.mode;let be=null;if(i.body==null&&q.processRequestEndOfBody)queueMicrotask(()=>q.processRequestEndOfBody());else if(i.
body!=null){const Je=async function*(Ke){L(q)||(yield Ke,q.processRequestBodyChunkLength?.(Ke.byteLength))},ve=()=>{L(q)||q.processRequestEndOfBody&&q.processRequestEndOfBody()},
$e=Ke=>{L(q)||(Ke.name==="AbortError"?q.controller.abort():q.controller.terminate(Ke))};be=(async function*(){try{for await(const Ke of i.body.stream)yield*Je(Ke);
ve()}catch(Ke){$e(Ke)}})()}try{const{body:Je,status:ve,statusText:$e,headersList:Ke,socket:it}=await Oe({body:be});if(it)H=G({status:ve,statusText:$e,headersList:Ke,
socket:it});else{const Qt=Je[Symbol.asyncIterator]();q.controller.next=()=>Qt.next(),H=G({status:ve,statusText:$e,headersList:Ke})}}catch(Je){return Je.name==="\
AbortError"?(q.controller.connection.destroy(),B(q,Je)):n(Je)}const Pe=()=>q.controller.resume(),ge=Je=>{L(q)||q.controller.abort(Je)},Ve=new ReadableStream({start(Je){
q.controller.controller=Je},pull:Pe,cancel:ge,type:"bytes"});H.body={stream:Ve,source:null,length:null},q.controller.resume||q.controller.on("terminated",Fe),q.
controller.resume=async()=>{for(;;){let Je,ve;try{const{done:Ke,value:it}=await q.controller.next();if(k(q))break;Je=Ke?void 0:it}catch(Ke){q.controller.ended&&
!x.encodedBodySize?Je=void 0:(Je=Ke,ve=!0)}if(Je===void 0){$(q.controller.controller),ot(q,H);return}if(x.decodedBodySize+=Je?.byteLength??0,ve){q.controller.terminate(
Je);return}const $e=new Uint8Array(Je);if($e.byteLength&&q.controller.controller.enqueue($e),ze(Ve)){q.controller.terminate();return}if(q.controller.controller.
desiredSize<=0)return}};function Fe(Je){k(q)?(H.aborted=!0,tt(Ve)&&q.controller.controller.error(q.controller.serializedAbortReason)):tt(Ve)&&q.controller.controller.
error(new TypeError("terminated",{cause:M(Je)?Je:void 0})),q.controller.connection.destroy()}return H;function Oe({body:Je}){const ve=R(i),$e=q.controller.dispatcher,
Ke=ve.pathname+ve.search,it=ve.search.length===0&&ve.href[ve.href.length-ve.hash.length-1]==="?";return Qt(Je);function Qt(pt,It){return new Promise((kt,Vt)=>$e.
dispatch({path:it?`${Ke}?`:Ke,origin:ve.origin,method:i.method,body:$e.isMockActive?i.body&&(i.body.source||i.body.stream):pt,__mockAgentBodyForDispatch:pt,headers:i.
headersList.entries,maxRedirections:0,upgrade:i.mode==="websocket"?"websocket":void 0,...It===!1?{allowH2:It}:null},{body:null,abort:null,onRequestStart(ht){const{
connection:at}=q.controller;x.finalConnectionTimingInfo=z(void 0,x.postRedirectStartTime,q.crossOriginIsolatedCapability);const Bt=Rt=>ht.abort(Rt);at.destroyed?
Bt(new DOMException("The operation was aborted.","AbortError")):(q.controller.on("terminated",Bt),this.abort=at.abort=Bt),x.finalNetworkRequestStartTime=E(q.crossOriginIsolatedCapability)},
onResponseStarted(){x.finalNetworkResponseStartTime=E(q.crossOriginIsolatedCapability)},onResponseStart(ht,at,Bt,Rt){if(at<200)return;const bt=ht?.rawHeaders??[],
Nt=new C;he(Nt,Bt,bt);const xt=Nt.get("location",!0)&&i.redirect==="follow"&&Ze.has(at),St=[];if(i.method!=="HEAD"&&i.method!=="CONNECT"&&!ke.includes(at)&&!xt){
const Ut=Nt.get("content-encoding",!0),Ft=Ut?Ut.toLowerCase().split(","):[],Ht=5;if(Ft.length>Ht){ht.abort(new Error(`too many content-encodings in response: ${Ft.
length}, maximum allowed is ${Ht}`));return}for(let Mt=Ft.length-1;Mt>=0;--Mt){const Lt=Ft[Mt].trim();if(Lt==="x-gzip"||Lt==="gzip")St.push(t.createGunzip({flush:t.
constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Lt==="deflate")St.push(Qe({flush:t.constants.Z_SYNC_FLUSH,finishFlush:t.constants.Z_SYNC_FLUSH}));else if(Lt===
"br")St.push(t.createBrotliDecompress({flush:t.constants.BROTLI_OPERATION_FLUSH,finishFlush:t.constants.BROTLI_OPERATION_FLUSH}));else if(Lt==="zstd")St.push(t.
createZstdDecompress({flush:t.constants.ZSTD_e_continue,finishFlush:t.constants.ZSTD_e_end,params:{[t.constants.ZSTD_d_windowLogMax]:23}}));else{St.length=0;break}}}
this.body=new m({read:()=>ht.resume()});const Yt=Ut=>this.onResponseError(ht,Ut);kt({status:at,statusText:Rt,headersList:Nt,body:St.length?Ce(this.body,...St,Ut=>{
Ut&&this.onResponseError(ht,Ut)}).on("error",Yt):this.body.on("error",Yt)})},onResponseData(ht,at){if(q.controller.dump)return;const Bt=at;x.encodedBodySize+=Bt.
byteLength,this.body.push(Bt)===!1&&ht.pause()},onResponseEnd(){this.abort&&q.controller.off("terminated",this.abort),q.controller.ended=!0,this.body?.push(null)},
onResponseError(ht,at){if(this.abort&&q.controller.off("terminated",this.abort),i.mode==="websocket"&&It!==!1&&at?.code==="UND_ERR_INFO"&&at?.message==="HTTP/2:\
 Extended CONNECT protocol not supported by server"){kt(Qt(pt,!1));return}this.body?.destroy(at),ht?.aborted||q.controller.terminate(at),Vt(at)},onRequestUpgrade(ht,at,Bt,Rt){
if(Rt.session!=null&&at!==200||Rt.session==null&&at!==101)return Rt.session!=null&&ht.abort(new xe("bad upgrade",null)),!1;const bt=ht?.rawHeaders??[],Nt=new C;
return he(Nt,Bt,bt),kt({status:at,statusText:Ne[at],headersList:Nt,socket:Rt}),!0}}))}}}K.exports={fetch:ae,Fetch:T,fetching:_e,finalizeAndReportTiming:Ie}}),9967:((K,c,r)=>{
const{extractBody:n,mixinBody:B,cloneBody:l,bodyUnusable:G}=r(84492),{Headers:V,fill:Z,HeadersList:C,setHeadersGuard:U,getHeadersGuard:y,setHeadersList:O,getHeadersList:f}=r(
60660),I=r(3440),t=r(57975),{isValidHTTPToken:e,sameOrigin:A,environmentSettingsObject:u}=r(73168),{forbiddenMethodsSet:s,corsSafeListedMethodsSet:h,referrerPolicy:p,
requestRedirect:R,requestMode:S,requestCredentials:o,requestCache:g,requestDuplex:w}=r(4495),{kEnumerableProperty:Q,normalizedMethodRecordsBase:N,normalizedMethodRecords:Y}=I,
{webidl:E}=r(47879),{URLSerializer:D}=r(51900),{kConstruct:L}=r(36443),k=r(34589),M=new FinalizationRegistry(({signal:oe,reference:fe})=>{_(oe,fe)}),b=new WeakMap,
$=new WeakMap;function _(oe,fe){const ce=$.get(oe);ce instanceof Set&&(ce.delete(fe),ce.size!==0)||(oe.removeEventListener("abort",ee),$.delete(oe))}function le(oe,fe){
M.unregister(oe);const ce=oe.deref();ce!==void 0&&(b.delete(ce.signal),ce.abort(fe))}function ee(){this.removeEventListener("abort",ee);const oe=$.get(this);if(oe instanceof
Set){for(const fe of oe)le(fe,this.reason);oe.clear()}else le(oe,this.reason);$.delete(this)}function z(oe){const fe=new AbortController;if(oe==null)return fe.signal;
if(oe.aborted)return fe.abort(oe.reason),fe.signal;const ce=new WeakRef(fe),we=$.get(oe);if(we===void 0)I.addAbortListener(oe,ee),$.set(oe,ce);else if(we instanceof
WeakRef){const m=new Set;m.add(we),m.add(ce),$.set(oe,m)}else we.add(ce);return M.register(fe,{signal:oe,reference:ce},ce),b.set(fe.signal,{controller:fe,source:oe,
reference:ce}),fe.signal}let P=!1,Be,Qe,ye,Ae,re,se,Ee;class me{#e;#t;#r;#A;constructor(fe,ce=void 0){if(E.util.markAsUncloneable(this),fe===L)return;E.argumentLengthCheck(
arguments,1,"Request constructor"),fe=E.converters.RequestInfo(fe),ce=E.converters.RequestInit(ce);let m=null,Ce=null;const We=u.settingsObject.baseUrl;let ze=null;
if(typeof fe=="string"){this.#t=ce.dispatcher;let Ue;try{Ue=new URL(fe,We)}catch(Ne){throw new TypeError("Failed to parse URL from "+fe,{cause:Ne})}if(Ue.username||
Ue.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+fe);m=pe({urlList:[Ue]}),Ce="cors"}else k(E.is.Request(fe)),
m=fe.#A,ze=fe.#e,this.#t=ce.dispatcher||fe.#t;const tt=u.settingsObject.origin;let je="client";if(m.window?.constructor?.name==="EnvironmentSettingsObject"&&A(m.
window,tt)&&(je=m.window),ce.window!=null)throw new TypeError(`'window' option '${je}' must be null`);"window"in ce&&(je="no-window"),m=pe({method:m.method,headersList:m.
headersList,unsafeRequest:m.unsafeRequest,client:u.settingsObject,window:je,priority:m.priority,origin:m.origin,referrer:m.referrer,referrerPolicy:m.referrerPolicy,
mode:m.mode,credentials:m.credentials,cache:m.cache,redirect:m.redirect,integrity:m.integrity,keepalive:m.keepalive,reloadNavigation:m.reloadNavigation,historyNavigation:m.
historyNavigation,urlList:[...m.urlList]});const Re=Object.keys(ce).length!==0;if(Re&&(m.mode==="navigate"&&(m.mode="same-origin"),m.reloadNavigation=!1,m.historyNavigation=
!1,m.origin="client",m.referrer="client",m.referrerPolicy="",m.url=m.urlList[m.urlList.length-1],m.urlList=[m.url]),ce.referrer!==void 0){const Ue=ce.referrer;if(Ue===
"")m.referrer="no-referrer";else{let Ne;try{Ne=new URL(Ue,We)}catch(He){throw new TypeError(`Referrer "${Ue}" is not a valid URL.`,{cause:He})}Ne.protocol==="ab\
out:"&&Ne.hostname==="client"||tt&&!A(Ne,u.settingsObject.baseUrl)?m.referrer="client":m.referrer=Ne}}ce.referrerPolicy!==void 0&&(m.referrerPolicy=ce.referrerPolicy);
let xe;if(ce.mode!==void 0?xe=ce.mode:xe=Ce,xe==="navigate")throw E.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(xe!=
null&&(m.mode=xe),ce.credentials!==void 0&&(m.credentials=ce.credentials),ce.cache!==void 0&&(m.cache=ce.cache),m.cache==="only-if-cached"&&m.mode!=="same-origi\
n")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(ce.redirect!==void 0&&(m.redirect=ce.redirect),ce.integrity!=null&&(m.integrity=
String(ce.integrity)),ce.keepalive!==void 0&&(m.keepalive=!!ce.keepalive),ce.method!==void 0){let Ue=ce.method;const Ne=Y[Ue];if(Ne!==void 0)m.method=Ne;else{if(!e(
Ue))throw new TypeError(`'${Ue}' is not a valid HTTP method.`);const He=Ue.toUpperCase();if(s.has(He))throw new TypeError(`'${Ue}' HTTP method is unsupported.`);
Ue=N[He]??Ue,m.method=Ue}!P&&m.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much m\
ore likely to succeed.",{code:"UNDICI-FETCH-patch"}),P=!0)}if(ce.signal!==void 0&&(ze=ce.signal),this.#A=m,this.#e=z(ze),this.#r=new V(L),O(this.#r,m.headersList),
U(this.#r,"request"),xe==="no-cors"){if(!h.has(m.method))throw new TypeError(`'${m.method} is unsupported in no-cors mode.`);U(this.#r,"request-no-cors")}if(Re){
const Ue=f(this.#r),Ne=ce.headers!==void 0?ce.headers:new C(Ue);if(Ue.clear(),Ne instanceof C){for(const{name:He,value:J}of Ne.rawValues())Ue.append(He,J,!1);Ue.
cookies=Ne.cookies}else Z(this.#r,Ne)}const de=E.is.Request(fe)?fe.#A.body:null;if((ce.body!=null||de!=null)&&(m.method==="GET"||m.method==="HEAD"))throw new TypeError(
"Request with GET/HEAD method cannot have body.");let Te=null;if(ce.body!=null){const[Ue,Ne]=n(ce.body,m.keepalive);Te=Ue,Ne&&!f(this.#r).contains("content-type",
!0)&&this.#r.append("content-type",Ne,!0)}const qe=Te??de;if(qe!=null&&qe.source==null){if(Te!=null&&ce.duplex==null)throw new TypeError("RequestInit: duplex op\
tion is required when sending a body.");if(m.mode!=="same-origin"&&m.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "\
same-origin" or "cors"');m.useCORSPreflightFlag=!0}let Ye=qe;if(Te==null&&de!=null){if(G(fe.#A))throw new TypeError("Cannot construct a Request with a Request o\
bject that has already been used.");const Ue=new TransformStream;de.stream.pipeThrough(Ue),Ye={source:de.source,length:de.length,stream:Ue.readable}}this.#A.body=
Ye}get method(){return E.brandCheck(this,E.is.Request),this.#A.method}get url(){return E.brandCheck(this,E.is.Request),D(this.#A.url)}get headers(){return E.brandCheck(
this,E.is.Request),this.#r}get destination(){return E.brandCheck(this,E.is.Request),this.#A.destination}get referrer(){return E.brandCheck(this,E.is.Request),this.#A.
referrer==="no-referrer"?"":this.#A.referrer==="client"?"about:client":this.#A.referrer.toString()}get referrerPolicy(){return E.brandCheck(this,E.is.Request),this.#A.
referrerPolicy}get mode(){return E.brandCheck(this,E.is.Request),this.#A.mode}get credentials(){return E.brandCheck(this,E.is.Request),this.#A.credentials}get cache(){
return E.brandCheck(this,E.is.Request),this.#A.cache}get redirect(){return E.brandCheck(this,E.is.Request),this.#A.redirect}get integrity(){return E.brandCheck(
this,E.is.Request),this.#A.integrity}get keepalive(){return E.brandCheck(this,E.is.Request),this.#A.keepalive}get isReloadNavigation(){return E.brandCheck(this,
E.is.Request),this.#A.reloadNavigation}get isHistoryNavigation(){return E.brandCheck(this,E.is.Request),this.#A.historyNavigation}get signal(){return E.brandCheck(
this,E.is.Request),this.#e}get body(){return E.brandCheck(this,E.is.Request),this.#A.body?this.#A.body.stream:null}get bodyUsed(){return E.brandCheck(this,E.is.
Request),!!this.#A.body&&I.isDisturbed(this.#A.body.stream)}get duplex(){return E.brandCheck(this,E.is.Request),"half"}clone(){if(E.brandCheck(this,E.is.Request),
G(this.#A))throw new TypeError("unusable");const fe=Ze(this.#A),ce=z(this.#e);return ke(fe,this.#t,ce,y(this.#r))}[t.inspect.custom](fe,ce){ce.depth===null&&(ce.
depth=2),ce.colors??=!0;const we={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,
mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,
isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${t.formatWithOptions(ce,we)}`}static{Be=(fe,ce)=>{fe.#e=ce},Qe=fe=>fe.#t,ye=(fe,ce)=>{
fe.#t=ce},Ae=(fe,ce)=>{fe.#r=ce},re=fe=>fe.#A,se=(fe,ce)=>{fe.#A=ce},Ee=fe=>{const ce=b.get(fe.#e);ce!==void 0&&(b.delete(fe.#e),M.unregister(ce.reference),_(ce.
source,ce.reference))},E.is.Request=fe=>fe!=null&&typeof fe=="object"&&#A in fe}}B(me,re,E.is.Request);function pe(oe){return{method:oe.method??"GET",localURLsOnly:oe.
localURLsOnly??!1,unsafeRequest:oe.unsafeRequest??!1,body:oe.body??null,client:oe.client??null,reservedClient:oe.reservedClient??null,replacesClientId:oe.replacesClientId??
"",window:oe.window??"client",keepalive:oe.keepalive??!1,serviceWorkers:oe.serviceWorkers??"all",initiator:oe.initiator??"",destination:oe.destination??"",priority:oe.
priority??"auto",origin:oe.origin??"client",policyContainer:oe.policyContainer??"client",referrer:oe.referrer??"client",referrerPolicy:oe.referrerPolicy??"",mode:oe.
mode??"no-cors",useCORSPreflightFlag:oe.useCORSPreflightFlag??!1,credentials:oe.credentials??"same-origin",useCredentials:oe.useCredentials??!1,cache:oe.cache??
"default",redirect:oe.redirect??"follow",integrity:oe.integrity??"",cryptoGraphicsNonceMetadata:oe.cryptoGraphicsNonceMetadata??"",parserMetadata:oe.parserMetadata??
"",reloadNavigation:oe.reloadNavigation??!1,historyNavigation:oe.historyNavigation??!1,userActivation:oe.userActivation??!1,taintedOrigin:oe.taintedOrigin??!1,redirectCount:oe.
redirectCount??0,responseTainting:oe.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:oe.preventNoCacheCacheControlHeaderModification??!1,
done:oe.done??!1,timingAllowFailed:oe.timingAllowFailed??!1,useURLCredentials:oe.useURLCredentials??void 0,traversableForUserPrompts:oe.traversableForUserPrompts??
"client",urlList:oe.urlList,url:oe.urlList[0],headersList:oe.headersList?new C(oe.headersList):new C}}function Ze(oe){const fe=pe({...oe,body:null});return oe.body!=
null&&(fe.body=l(oe.body)),fe}function ke(oe,fe,ce,we){const m=new me(L);se(m,oe),ye(m,fe),Be(m,ce);const Ce=new V(L);return Ae(m,Ce),O(Ce,oe.headersList),U(Ce,
we),m}Object.defineProperties(me.prototype,{method:Q,url:Q,headers:Q,redirect:Q,clone:Q,signal:Q,duplex:Q,destination:Q,body:Q,bodyUsed:Q,isHistoryNavigation:Q,
isReloadNavigation:Q,keepalive:Q,integrity:Q,cache:Q,credentials:Q,attribute:Q,referrerPolicy:Q,referrer:Q,mode:Q,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),
E.converters.RequestInfo=function(oe){return typeof oe=="string"?E.converters.USVString(oe):E.is.Request(oe)?oe:E.converters.USVString(oe)},E.converters.RequestInit=
E.dictionaryConverter([{key:"method",converter:E.converters.ByteString},{key:"headers",converter:E.converters.HeadersInit},{key:"body",converter:E.nullableConverter(
E.converters.BodyInit)},{key:"referrer",converter:E.converters.USVString},{key:"referrerPolicy",converter:E.converters.DOMString,allowedValues:p},{key:"mode",converter:E.
converters.DOMString,allowedValues:S},{key:"credentials",converter:E.converters.DOMString,allowedValues:o},{key:"cache",converter:E.converters.DOMString,allowedValues:g},
{key:"redirect",converter:E.converters.DOMString,allowedValues:R},{key:"integrity",converter:E.converters.DOMString},{key:"keepalive",converter:E.converters.boolean},
{key:"signal",converter:E.nullableConverter(oe=>E.converters.AbortSignal(oe,"RequestInit","signal"))},{key:"window",converter:E.converters.any},{key:"duplex",converter:E.
converters.DOMString,allowedValues:w},{key:"dispatcher",converter:E.converters.any},{key:"priority",converter:E.converters.DOMString,allowedValues:["high","low",
"auto"]}]),K.exports={Request:me,makeRequest:pe,fromInnerRequest:ke,cloneRequest:Ze,getRequestDispatcher:Qe,getRequestState:re,removeRequestAbortListener:Ee}}),
99051:((K,c,r)=>{const{Headers:n,HeadersList:B,fill:l,getHeadersGuard:G,setHeadersGuard:V,setHeadersList:Z}=r(60660),{extractBody:C,cloneBody:U,mixinBody:y,streamRegistry:O,
bodyUnusable:f}=r(84492),I=r(3440),t=r(57975),{kEnumerableProperty:e}=I,{isValidReasonPhrase:A,isCancelled:u,isAborted:s,isErrorLike:h,environmentSettingsObject:p}=r(
73168),{redirectStatusSet:R,nullBodyStatus:S}=r(4495),{webidl:o}=r(47879),{URLSerializer:g}=r(51900),{kConstruct:w}=r(36443),Q=r(34589),{isomorphicEncode:N,serializeJavascriptValueToJSONString:Y}=r(
8116),E=new TextEncoder("utf-8");let D,L,k,M;class b{#e;#t;static error(){return ye(le(),"immutable")}static json(re,se=void 0){o.argumentLengthCheck(arguments,
1,"Response.json"),se=o.converters.ResponseInit(se);const Ee=E.encode(Y(re)),me=C(Ee),pe=ye(_({}),"response");return Qe(pe,se,{body:me[0],type:"application/json"}),
pe}static redirect(re,se=302){o.argumentLengthCheck(arguments,1,"Response.redirect"),re=o.converters.USVString(re),se=o.converters["unsigned short"](se);let Ee;
try{Ee=new URL(re,p.settingsObject.baseUrl)}catch(Ze){throw new TypeError(`Failed to parse URL from ${re}`,{cause:Ze})}if(!R.has(se))throw new RangeError(`Inval\
id status code ${se}`);const me=ye(_({}),"immutable");me.#t.status=se;const pe=N(g(Ee));return me.#t.headersList.append("location",pe,!0),me}constructor(re=null,se=void 0){
if(o.util.markAsUncloneable(this),re===w)return;re!==null&&(re=o.converters.BodyInit(re,"Response","body")),se=o.converters.ResponseInit(se),this.#t=_({}),this.#e=
new n(w),V(this.#e,"response"),Z(this.#e,this.#t.headersList);let Ee=null;if(re!=null){const[me,pe]=C(re);Ee={body:me,type:pe}}Qe(this,se,Ee)}get type(){return o.
brandCheck(this,o.is.Response),this.#t.type}get url(){o.brandCheck(this,o.is.Response);const re=this.#t.urlList,se=re[re.length-1]??null;return se===null?"":g(se,
!0)}get redirected(){return o.brandCheck(this,o.is.Response),this.#t.urlList.length>1}get status(){return o.brandCheck(this,o.is.Response),this.#t.status}get ok(){
return o.brandCheck(this,o.is.Response),this.#t.status>=200&&this.#t.status<=299}get statusText(){return o.brandCheck(this,o.is.Response),this.#t.statusText}get headers(){
return o.brandCheck(this,o.is.Response),this.#e}get body(){return o.brandCheck(this,o.is.Response),this.#t.body?this.#t.body.stream:null}get bodyUsed(){return o.
brandCheck(this,o.is.Response),!!this.#t.body&&I.isDisturbed(this.#t.body.stream)}clone(){if(o.brandCheck(this,o.is.Response),f(this.#t))throw o.errors.exception(
{header:"Response.clone",message:"Body has already been consumed."});const re=$(this.#t);return this.#t.urlList.length!==0&&this.#t.body?.stream&&O.register(this,
new WeakRef(this.#t.body.stream)),ye(re,G(this.#e))}[t.inspect.custom](re,se){se.depth===null&&(se.depth=2),se.colors??=!0;const Ee={status:this.status,statusText:this.
statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${t.formatWithOptions(
se,Ee)}`}static{D=re=>re.#e,L=(re,se)=>{re.#e=se},k=re=>re.#t,M=(re,se)=>{re.#t=se},o.is.Response=re=>re!=null&&typeof re=="object"&&#t in re}}y(b,k,o.is.Response),
Object.defineProperties(b.prototype,{type:e,url:e,status:e,ok:e,redirected:e,statusText:e,headers:e,clone:e,body:e,bodyUsed:e,[Symbol.toStringTag]:{value:"Respo\
nse",configurable:!0}}),Object.defineProperties(b,{json:e,redirect:e,error:e});function $(Ae){if(Ae.internalResponse)return P($(Ae.internalResponse),Ae.type);const re=_(
{...Ae,body:null});return Ae.body!=null&&(re.body=U(Ae.body)),re}function _(Ae){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,
type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...Ae,headersList:Ae?.headersList?new B(Ae?.headersList):new B,urlList:Ae?.urlList?[...Ae.
urlList]:[]}}function le(Ae){const re=h(Ae);return _({type:"error",status:0,error:re?Ae:new Error(Ae&&String(Ae)),aborted:Ae&&Ae.name==="AbortError"})}function ee(Ae){
return Ae.type==="error"&&Ae.status===0}function z(Ae,re){return re={internalResponse:Ae,...re},new Proxy(Ae,{get(se,Ee){return Ee in re?re[Ee]:se[Ee]},set(se,Ee,me){
return Q(!(Ee in re)),se[Ee]=me,!0}})}function P(Ae,re){if(re==="basic")return z(Ae,{type:"basic",headersList:Ae.headersList});if(re==="cors")return z(Ae,{type:"\
cors",headersList:Ae.headersList});if(re==="opaque")return z(Ae,{type:"opaque",urlList:[],status:0,statusText:"",body:null});if(re==="opaqueredirect")return z(Ae,
{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});Q(!1)}function Be(Ae,re=null){return Q(u(Ae)),s(Ae)?le(Object.assign(new DOMException("\
The operation was aborted.","AbortError"),{cause:re})):le(Object.assign(new DOMException("Request was cancelled."),{cause:re}))}function Qe(Ae,re,se){if(re.status!==
null&&(re.status<200||re.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in re&&re.statusText!=
null&&!A(String(re.statusText)))throw new TypeError("Invalid statusText");if("status"in re&&re.status!=null&&(k(Ae).status=re.status),"statusText"in re&&re.statusText!=
null&&(k(Ae).statusText=re.statusText),"headers"in re&&re.headers!=null&&l(D(Ae),re.headers),se){if(S.includes(Ae.status))throw o.errors.exception({header:"Resp\
onse constructor",message:`Invalid response status code ${Ae.status}`});k(Ae).body=se.body,se.type!=null&&!k(Ae).headersList.contains("content-type",!0)&&k(Ae).
headersList.append("content-type",se.type,!0)}}function ye(Ae,re){const se=new b(w);M(se,Ae);const Ee=new n(w);return L(se,Ee),Z(Ee,Ae.headersList),V(Ee,re),Ae.
urlList.length!==0&&Ae.body?.stream&&O.register(se,new WeakRef(Ae.body.stream)),se}o.converters.XMLHttpRequestBodyInit=function(Ae,re,se){return typeof Ae=="str\
ing"?o.converters.USVString(Ae,re,se):o.is.Blob(Ae)||o.is.BufferSource(Ae)||o.is.FormData(Ae)||o.is.URLSearchParams(Ae)?Ae:o.converters.DOMString(Ae,re,se)},o.converters.
BodyInit=function(Ae,re,se){return o.is.ReadableStream(Ae)||Ae?.[Symbol.asyncIterator]?Ae:o.converters.XMLHttpRequestBodyInit(Ae,re,se)},o.converters.ResponseInit=
o.dictionaryConverter([{key:"status",converter:o.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:o.converters.ByteString,defaultValue:()=>""},
{key:"headers",converter:o.converters.HeadersInit}]),K.exports={isNetworkError:ee,makeNetworkError:le,makeResponse:_,makeAppropriateNetworkError:Be,filterResponse:P,
Response:b,cloneResponse:$,fromInnerResponse:ye,getResponseState:k}}),73168:((K,c,r)=>{const{Transform:n}=r(57075),B=r(38522),{redirectStatusSet:l,referrerPolicyTokens:G,
badPortsSet:V}=r(4495),{getGlobalOrigin:Z}=r(51059),{collectAnHTTPQuotedString:C,parseMIMEType:U}=r(51900),{performance:y}=r(643),{isValidHTTPToken:O,normalizedMethodRecordsBase:f}=r(
3440),I=r(34589),{isUint8Array:t}=r(73429),{webidl:e}=r(47879),{isomorphicEncode:A,collectASequenceOfCodePoints:u,removeChars:s}=r(8116);function h(T){const j=T.
urlList,ae=j.length;return ae===0?null:j[ae-1].toString()}function p(T,j){if(!l.has(T.status))return null;let ae=T.headersList.get("location",!0);return ae!==null&&
Y(ae)&&(R(ae)||(ae=S(ae)),ae=new URL(ae,h(T))),ae&&!ae.hash&&(ae.hash=j),ae}function R(T){for(let j=0;j<T.length;++j){const ae=T.charCodeAt(j);if(ae>126||ae<32)
return!1}return!0}function S(T){return Buffer.from(T,"binary").toString("utf8")}function o(T){return T.urlList[T.urlList.length-1]}function g(T){const j=o(T);return Re(
j)&&V.has(j.port)?"blocked":"allowed"}function w(T){return T instanceof Error||T?.constructor?.name==="Error"||T?.constructor?.name==="DOMException"}function Q(T){
for(let j=0;j<T.length;++j){const ae=T.charCodeAt(j);if(!(ae===9||ae>=32&&ae<=126||ae>=128&&ae<=255))return!1}return!0}const N=O;function Y(T){return(T[0]==="	"||
T[0]===" "||T[T.length-1]==="	"||T[T.length-1]===" "||T.includes(`
`)||T.includes("\r")||T.includes("\0"))===!1}function E(T){const j=(T.headersList.get("referrer-policy",!0)??"").split(",");let ae="";if(j.length)for(let Ie=j.length;Ie!==
0;Ie--){const Ge=j[Ie-1].trim();if(G.has(Ge)){ae=Ge;break}}return ae}function D(T,j){const ae=E(j);ae!==""&&(T.referrerPolicy=ae)}function L(){return"allowed"}function k(){
return"success"}function M(){return"success"}function b(T){if(!me(o(T)))return;let j=null;j=T.mode,T.headersList.set("sec-fetch-mode",j,!0)}function $(T){let j=T.
origin;if(!(j==="client"||j===void 0)){if(T.responseTainting==="cors"||T.mode==="websocket")T.headersList.append("origin",j,!0);else if(T.method!=="GET"&&T.method!==
"HEAD"){switch(T.referrerPolicy){case"no-referrer":j=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":T.origin&&
je(T.origin)&&!je(o(T))&&(j=null);break;case"same-origin":Ze(T,o(T))||(j=null);break;default:}T.headersList.append("origin",j,!0)}}}function _(T,j){return T}function le(T,j,ae){
return!T?.startTime||T.startTime<j?{domainLookupStartTime:j,domainLookupEndTime:j,connectionStartTime:j,connectionEndTime:j,secureConnectionStartTime:j,ALPNNegotiatedProtocol:T?.
ALPNNegotiatedProtocol}:{domainLookupStartTime:_(T.domainLookupStartTime,ae),domainLookupEndTime:_(T.domainLookupEndTime,ae),connectionStartTime:_(T.connectionStartTime,
ae),connectionEndTime:_(T.connectionEndTime,ae),secureConnectionStartTime:_(T.secureConnectionStartTime,ae),ALPNNegotiatedProtocol:T.ALPNNegotiatedProtocol}}function ee(T){
return _(y.now(),T)}function z(T){return{startTime:T.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:T.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function P(){return{
referrerPolicy:"strict-origin-when-cross-origin"}}function Be(T){return{referrerPolicy:T.referrerPolicy}}function Qe(T){const j=T.referrerPolicy;I(j);let ae=null;
if(T.referrer==="client"){const Le=Z();if(!Le||Le.origin==="null")return"no-referrer";ae=new URL(Le)}else e.is.URL(T.referrer)&&(ae=T.referrer);let Ie=ye(ae);const Ge=ye(
ae,!0);switch(Ie.toString().length>4096&&(Ie=Ge),j){case"no-referrer":return"no-referrer";case"origin":return Ge??ye(ae,!0);case"unsafe-url":return Ie;case"stri\
ct-origin":{const Le=o(T);return me(Ie)&&!me(Le)?"no-referrer":Ge}case"strict-origin-when-cross-origin":{const Le=o(T);return Ze(Ie,Le)?Ie:me(Ie)&&!me(Le)?"no-r\
eferrer":Ge}case"same-origin":return Ze(T,Ie)?Ie:"no-referrer";case"origin-when-cross-origin":return Ze(T,Ie)?Ie:Ge;case"no-referrer-when-downgrade":{const Le=o(
T);return me(Ie)&&!me(Le)?"no-referrer":Ie}}}function ye(T,j=!1){return I(e.is.URL(T)),T=new URL(T),tt(T)?"no-referrer":(T.username="",T.password="",T.hash="",j===
!0&&(T.pathname="",T.search=""),T)}const Ae=RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/),
re=RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);function se(T){return T.includes(":")?(T[0]==="["&&T[T.length-1]==="]"&&(T=T.slice(
1,-1)),re(T)):Ae(T)}function Ee(T){return T==null||T==="null"?!1:(T=new URL(T),!!(T.protocol==="https:"||T.protocol==="wss:"||se(T.hostname)||T.hostname==="loca\
lhost"||T.hostname==="localhost."||T.hostname.endsWith(".localhost")||T.hostname.endsWith(".localhost.")||T.protocol==="file:"))}function me(T){return e.is.URL(
T)?T.href==="about:blank"||T.href==="about:srcdoc"||T.protocol==="data:"||T.protocol==="blob:"?!0:Ee(T.origin):!1}function pe(T){}function Ze(T,j){return T.origin===
j.origin&&T.origin==="null"||T.protocol===j.protocol&&T.hostname===j.hostname&&T.port===j.port}function ke(T){return T.controller.state==="aborted"}function oe(T){
return T.controller.state==="aborted"||T.controller.state==="terminated"}function fe(T){return f[T.toLowerCase()]??T}const ce=Object.getPrototypeOf(Object.getPrototypeOf(
[][Symbol.iterator]()));function we(T,j,ae=0,Ie=1){class Ge{#e;#t;#r;constructor(_e,nt){this.#e=_e,this.#t=nt,this.#r=0}next(){if(typeof this!="object"||this===
null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${T} Iterator.`);const _e=this.#r,nt=j(this.#e),At=nt.length;
if(_e>=At)return{value:void 0,done:!0};const{[ae]:ot,[Ie]:gt}=nt[_e];this.#r=_e+1;let ut;switch(this.#t){case"key":ut=ot;break;case"value":ut=gt;break;case"key+\
value":ut=[ot,gt];break}return{value:ut,done:!1}}}return delete Ge.prototype.constructor,Object.setPrototypeOf(Ge.prototype,ce),Object.defineProperties(Ge.prototype,
{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${T} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(Le,_e){return new Ge(
Le,_e)}}function m(T,j,ae,Ie=0,Ge=1,Le){const _e=we(T,ae,Ie,Ge),nt={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return e.brandCheck(this,Le),
_e(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return e.brandCheck(this,Le),_e(this,"value")}},entries:{writable:!0,enumerable:!0,
configurable:!0,value:function(){return e.brandCheck(this,Le),_e(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(ot,gt=globalThis){
if(e.brandCheck(this,Le),e.argumentLengthCheck(arguments,1,`${T}.forEach`),typeof ot!="function")throw new TypeError(`Failed to execute 'forEach' on '${T}': par\
ameter 1 is not of type 'Function'.`);for(const{0:ut,1:mt}of _e(this,"key+value"))ot.call(gt,mt,ut,this)}}};return Object.defineProperties(j.prototype,{...nt,[Symbol.
iterator]:{writable:!0,enumerable:!1,configurable:!0,value:nt.entries.value}})}function Ce(T,j,ae){const Ie=j,Ge=ae;try{const Le=T.stream.getReader();ze(Le,Ie,Ge)}catch(Le){
Ge(Le)}}function We(T){try{T.close(),T.byobRequest?.respond(0)}catch(j){if(!j.message.includes("Controller is already closed")&&!j.message.includes("ReadableStr\
eam is already closed"))throw j}}async function ze(T,j,ae){try{const Ie=[];let Ge=0;do{const{done:Le,value:_e}=await T.read();if(Le){j(Buffer.concat(Ie,Ge));return}
if(!t(_e)){ae(new TypeError("Received non-Uint8Array chunk"));return}Ie.push(_e),Ge+=_e.length}while(!0)}catch(Ie){ae(Ie)}}function tt(T){I("protocol"in T);const j=T.
protocol;return j==="about:"||j==="blob:"||j==="data:"}function je(T){return typeof T=="string"&&T[5]===":"&&T[0]==="h"&&T[1]==="t"&&T[2]==="t"&&T[3]==="p"&&T[4]===
"s"||T.protocol==="https:"}function Re(T){I("protocol"in T);const j=T.protocol;return j==="http:"||j==="https:"}function xe(T,j){const ae=T;if(!ae.startsWith("b\
ytes"))return"failure";const Ie={position:5};if(j&&u(At=>At==="	"||At===" ",ae,Ie),ae.charCodeAt(Ie.position)!==61)return"failure";Ie.position++,j&&u(At=>At==="\
	"||At===" ",ae,Ie);const Ge=u(At=>{const ot=At.charCodeAt(0);return ot>=48&&ot<=57},ae,Ie),Le=Ge.length?Number(Ge):null;if(j&&u(At=>At==="	"||At===" ",ae,Ie),ae.
charCodeAt(Ie.position)!==45)return"failure";Ie.position++,j&&u(At=>At==="	"||At===" ",ae,Ie);const _e=u(At=>{const ot=At.charCodeAt(0);return ot>=48&&ot<=57},ae,
Ie),nt=_e.length?Number(_e):null;return Ie.position<ae.length||nt===null&&Le===null||Le!==null&&nt!==null&&Le>nt?"failure":{rangeStartValue:Le,rangeEndValue:nt}}
function de(T,j,ae){let Ie="bytes ";return Ie+=A(`${T}`),Ie+="-",Ie+=A(`${j}`),Ie+="/",Ie+=A(`${ae}`),Ie}class Te extends n{#e;constructor(j){super(),this.#e=j}_transform(j,ae,Ie){
if(!this._inflateStream){if(j.length===0){Ie();return}this._inflateStream=(j[0]&15)===8?B.createInflate(this.#e):B.createInflateRaw(this.#e),this._inflateStream.
on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",Ge=>this.destroy(Ge))}this._inflateStream.write(
j,ae,Ie)}_final(j){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),j()}}function qe(T){return new Te(T)}function Ye(T){let j=null,ae=null,
Ie=null;const Ge=Ne("content-type",T);if(Ge===null)return"failure";for(const Le of Ge){const _e=U(Le);_e==="failure"||_e.essence==="*/*"||(Ie=_e,Ie.essence!==ae?
(j=null,Ie.parameters.has("charset")&&(j=Ie.parameters.get("charset")),ae=Ie.essence):!Ie.parameters.has("charset")&&j!==null&&Ie.parameters.set("charset",j))}return Ie??
"failure"}function Ue(T){const j=T,ae={position:0},Ie=[];let Ge="";for(;ae.position<j.length;){if(Ge+=u(Le=>Le!=='"'&&Le!==",",j,ae),ae.position<j.length)if(j.charCodeAt(
ae.position)===34){if(Ge+=C(j,ae),ae.position<j.length)continue}else I(j.charCodeAt(ae.position)===44),ae.position++;Ge=s(Ge,!0,!0,Le=>Le===9||Le===32),Ie.push(
Ge),Ge=""}return Ie}function Ne(T,j){const ae=j.get(T,!0);return ae===null?null:Ue(ae)}function He(T){return!1}function J(T){return!!(T.username||T.password)}function Me(T){
return T!=null&&T!=="client"&&T!=="no-traversable"}class d{get baseUrl(){return Z()}get origin(){return this.baseUrl?.origin}policyContainer=P()}class te{settingsObject=new d}
const he=new te;K.exports={isAborted:ke,isCancelled:oe,isValidEncodedURL:R,tryUpgradeRequestToAPotentiallyTrustworthyURL:pe,clampAndCoarsenConnectionTimingInfo:le,
coarsenedSharedCurrentTime:ee,determineRequestsReferrer:Qe,makePolicyContainer:P,clonePolicyContainer:Be,appendFetchMetadata:b,appendRequestOriginHeader:$,TAOCheck:M,
corsCheck:k,crossOriginResourcePolicyCheck:L,createOpaqueTimingInfo:z,setRequestReferrerPolicyOnRedirect:D,isValidHTTPToken:O,requestBadPort:g,requestCurrentURL:o,
responseURL:h,responseLocationURL:p,isURLPotentiallyTrustworthy:me,isValidReasonPhrase:Q,sameOrigin:Ze,normalizeMethod:fe,iteratorMixin:m,createIterator:we,isValidHeaderName:N,
isValidHeaderValue:Y,isErrorLike:w,fullyReadBody:Ce,readableStreamClose:We,urlIsLocal:tt,urlHasHttpsScheme:je,urlIsHttpHttpsScheme:Re,readAllBytes:ze,simpleRangeHeaderValue:xe,
buildContentRange:de,createInflate:qe,extractMimeType:Ye,getDecodeSplit:Ne,environmentSettingsObject:he,isOriginIPPotentiallyTrustworthy:se,hasAuthenticationEntry:He,
includesCredentials:J,isTraversableNavigable:Me}}),8116:((K,c,r)=>{const n=r(34589),{utf8DecodeBytes:B}=r(276);function l(s,h,p){let R="";for(;p.position<h.length&&
s(h[p.position]);)R+=h[p.position],p.position++;return R}function G(s,h,p){const R=h.indexOf(s,p.position),S=p.position;return R===-1?(p.position=h.length,h.slice(
S)):(p.position=R,h.slice(S,p.position))}const V=/[\u0009\u000A\u000C\u000D\u0020]/g;function Z(s){s=s.replace(V,"");let h=s.length;if(h%4===0&&s.charCodeAt(h-1)===
61&&(--h,s.charCodeAt(h-1)===61&&--h),h%4===1||/[^+/0-9A-Za-z]/.test(s.length===h?s:s.substring(0,h)))return"failure";const p=Buffer.from(s,"base64");return new Uint8Array(
p.buffer,p.byteOffset,p.byteLength)}function C(s){return s===9||s===10||s===12||s===13||s===32}function U(s){const h=s.length;if(65535>h)return String.fromCharCode.
apply(null,s);let p="",R=0,S=65535;for(;R<h;)R+S>h&&(S=h-R),p+=String.fromCharCode.apply(null,s.subarray(R,R+=S));return p}const y=/[^\x00-\xFF]/;function O(s){
return n(!y.test(s)),s}const f=/[^\x00-\x7F]/;function I(s){return f.test(s)?s.replace(/[A-Z]+/g,h=>h.toLowerCase()):s.toLowerCase()}function t(s){return JSON.parse(
B(s))}function e(s,h=!0,p=!0){return A(s,h,p,C)}function A(s,h,p,R){let S=0,o=s.length-1;if(h)for(;S<s.length&&R(s.charCodeAt(S));)S++;if(p)for(;o>=S&&R(s.charCodeAt(
o));)o--;return S===0&&o===s.length-1?s:s.slice(S,o+1)}function u(s){const h=JSON.stringify(s);if(h===void 0)throw new TypeError("Value is not JSON serializable");
return n(typeof h=="string"),h}K.exports={asciiLowercase:I,collectASequenceOfCodePoints:l,collectASequenceOfCodePointsFast:G,forgivingBase64:Z,isASCIIWhitespace:C,
isomorphicDecode:U,isomorphicEncode:O,parseJSONFromBytes:t,removeASCIIWhitespace:e,removeChars:A,serializeJavascriptValueToJSONString:u}}),45082:((K,c,r)=>{const n=r(
34589),{runtimeFeatures:B}=r(313),{asciiLowercase:l}=r(8116),G=new Map([["sha256",0],["sha384",1],["sha512",2]]);let V;if(B.has("crypto")){V=r(77598);const t=V.
getHashes();t.length===0&&G.clear();for(const e of G.keys())t.includes(e)===!1&&G.delete(e)}else G.clear();const Z=Map.prototype.get.bind(G),C=t=>G.has(l(t)),U=B.
has("crypto")===!1||G.size===0?()=>!0:(t,e)=>{const A=O(e);if(A.length===0)return!0;const u=y(A);for(const s of u){const h=s.alg,p=s.val,R=f(h,t);if(I(R,p))return!0}
return!1};function y(t){const e=[];let A=null;for(const u of t){if(n(C(u.alg),"Invalid SRI hash algorithm token"),e.length===0){e.push(u),A=u;continue}const s=A.
alg,h=Z(s),p=u.alg,R=Z(p);R<h||(R>h?(A=u,e[0]=u,e.length=1):e.push(u))}return e}function O(t){const e=[];for(const A of t.split(/[\t\n\f\r ]+/)){const s=A.split(
"?",1)[0];let h="";const p=[s.slice(0,6),s.slice(7)],R=p[0];if(!C(R))continue;p[1]&&(h=p[1]);const S={alg:l(R),val:h};e.push(S)}return e}const f=(t,e)=>V.hash(t,
e,"base64");function I(t,e){let A=t.length;A!==0&&t[A-1]==="="&&(A-=1),A!==0&&t[A-1]==="="&&(A-=1);let u=e.length;if(u!==0&&e[u-1]==="="&&(u-=1),u!==0&&e[u-1]===
"="&&(u-=1),A!==u)return!1;for(let s=0;s<A;++s)if(!(t[s]===e[s]||t[s]==="+"&&e[s]==="-"||t[s]==="/"&&e[s]==="_"))return!1;return!0}K.exports={applyAlgorithmToBytes:f,
bytesMatch:U,caseSensitiveMatch:I,isValidSRIHashAlgorithm:C,getStrongestMetadata:y,parseMetadata:O}}),47879:((K,c,r)=>{const n=r(34589),{types:B,inspect:l}=r(57975),
{markAsUncloneable:G}=r(75919),V=1,Z=2,C=3,U=4,y=5,O=6,f=7,I=8,t=Function.call.bind(Function.prototype[Symbol.hasInstance]),e={converters:{},util:{},errors:{},is:{}};
e.errors.exception=function(A){return new TypeError(`${A.header}: ${A.message}`)},e.errors.conversionFailed=function(A){const u=A.types.length===1?"":" one of",
s=`${A.argument} could not be converted to${u}: ${A.types.join(", ")}.`;return e.errors.exception({header:A.prefix,message:s})},e.errors.invalidArgument=function(A){
return e.errors.exception({header:A.prefix,message:`"${A.value}" is an invalid ${A.type}.`})},e.brandCheck=function(A,u){if(!u(A)){const s=new TypeError("Illega\
l invocation");throw s.code="ERR_INVALID_THIS",s}},e.argumentLengthCheck=function({length:A},u,s){if(A<u)throw e.errors.exception({message:`${u} argument${u!==1?
"s":""} required, but${A?" only":""} ${A} found.`,header:s})},e.illegalConstructor=function(){throw e.errors.exception({header:"TypeError",message:"Illegal cons\
tructor"})},e.util.MakeTypeAssertion=function(A){return u=>t(A,u)},e.util.Type=function(A){switch(typeof A){case"undefined":return V;case"boolean":return Z;case"\
string":return C;case"symbol":return U;case"number":return y;case"bigint":return O;case"function":case"object":return A===null?f:I}},e.util.Types={UNDEFINED:V,BOOLEAN:Z,
STRING:C,SYMBOL:U,NUMBER:y,BIGINT:O,NULL:f,OBJECT:I},e.util.TypeValueToString=function(A){switch(e.util.Type(A)){case V:return"Undefined";case Z:return"Boolean";case C:
return"String";case U:return"Symbol";case y:return"Number";case O:return"BigInt";case f:return"Null";case I:return"Object"}},e.util.markAsUncloneable=G,e.util.ConvertToInt=
function(A,u,s,h){let p,R;u===64?(p=Math.pow(2,53)-1,s==="unsigned"?R=0:R=Math.pow(-2,53)+1):s==="unsigned"?(R=0,p=Math.pow(2,u)-1):(R=-Math.pow(2,u-1),p=Math.pow(
2,u-1)-1);let S=Number(A);if(S===0&&(S=0),e.util.HasFlag(h,e.attributes.EnforceRange)){if(Number.isNaN(S)||S===Number.POSITIVE_INFINITY||S===Number.NEGATIVE_INFINITY)
throw e.errors.exception({header:"Integer conversion",message:`Could not convert ${e.util.Stringify(A)} to an integer.`});if(S=e.util.IntegerPart(S),S<R||S>p)throw e.
errors.exception({header:"Integer conversion",message:`Value must be between ${R}-${p}, got ${S}.`});return S}return!Number.isNaN(S)&&e.util.HasFlag(h,e.attributes.
Clamp)?(S=Math.min(Math.max(S,R),p),Math.floor(S)%2===0?S=Math.floor(S):S=Math.ceil(S),S):Number.isNaN(S)||S===0&&Object.is(0,S)||S===Number.POSITIVE_INFINITY||
S===Number.NEGATIVE_INFINITY?0:(S=e.util.IntegerPart(S),S=S%Math.pow(2,u),s==="signed"&&S>=Math.pow(2,u-1)?S-Math.pow(2,u):S)},e.util.IntegerPart=function(A){const u=Math.
floor(Math.abs(A));return A<0?-1*u:u},e.util.Stringify=function(A){switch(e.util.Type(A)){case U:return`Symbol(${A.description})`;case I:return l(A);case C:return`\
"${A}"`;case O:return`${A}n`;default:return`${A}`}},e.util.IsResizableArrayBuffer=function(A){if(B.isArrayBuffer(A))return A.resizable;if(B.isSharedArrayBuffer(
A))return A.growable;throw e.errors.exception({header:"IsResizableArrayBuffer",message:`"${e.util.Stringify(A)}" is not an array buffer.`})},e.util.HasFlag=function(A,u){
return typeof A=="number"&&(A&u)===u},e.sequenceConverter=function(A){return(u,s,h,p)=>{if(e.util.Type(u)!==I)throw e.errors.exception({header:s,message:`${h} (${e.
util.Stringify(u)}) is not iterable.`});const R=typeof p=="function"?p():u?.[Symbol.iterator]?.(),S=[];let o=0;if(R===void 0||typeof R.next!="function")throw e.
errors.exception({header:s,message:`${h} is not iterable.`});for(;;){const{done:g,value:w}=R.next();if(g)break;S.push(A(w,s,`${h}[${o++}]`))}return S}},e.recordConverter=
function(A,u){return(s,h,p)=>{if(e.util.Type(s)!==I)throw e.errors.exception({header:h,message:`${p} ("${e.util.TypeValueToString(s)}") is not an Object.`});const R={};
if(!B.isProxy(s)){const o=[...Object.getOwnPropertyNames(s),...Object.getOwnPropertySymbols(s)];for(const g of o){const w=e.util.Stringify(g),Q=A(g,h,`Key ${w} \
in ${p}`),N=u(s[g],h,`${p}[${w}]`);R[Q]=N}return R}const S=Reflect.ownKeys(s);for(const o of S)if(Reflect.getOwnPropertyDescriptor(s,o)?.enumerable){const w=A(o,
h,p),Q=u(s[o],h,p);R[w]=Q}return R}},e.interfaceConverter=function(A,u){return(s,h,p)=>{if(!A(s))throw e.errors.exception({header:h,message:`Expected ${p} ("${e.
util.Stringify(s)}") to be an instance of ${u}.`});return s}},e.dictionaryConverter=function(A){return A.sort((u,s)=>(u.key>s.key)-(u.key<s.key)),(u,s,h)=>{const p={};
if(u!=null&&e.util.Type(u)!==I)throw e.errors.exception({header:s,message:`Expected ${u} to be one of: Null, Undefined, Object.`});for(const R of A){const{key:S,
defaultValue:o,required:g,converter:w}=R;if(g===!0&&(u==null||!Object.hasOwn(u,S)))throw e.errors.exception({header:s,message:`Missing required key "${S}".`});let Q=u?.[S];
const N=o!==void 0;if(N&&Q===void 0&&(Q=o()),g||N||Q!==void 0){if(Q=w(Q,s,`${h}.${S}`),R.allowedValues&&!R.allowedValues.includes(Q))throw e.errors.exception({header:s,
message:`${Q} is not an accepted type. Expected one of ${R.allowedValues.join(", ")}.`});p[S]=Q}}return p}},e.nullableConverter=function(A){return(u,s,h)=>u===null?
u:A(u,s,h)},e.is.USVString=function(A){return typeof A=="string"&&A.isWellFormed()},e.is.ReadableStream=e.util.MakeTypeAssertion(ReadableStream),e.is.Blob=e.util.
MakeTypeAssertion(Blob),e.is.URLSearchParams=e.util.MakeTypeAssertion(URLSearchParams),e.is.File=e.util.MakeTypeAssertion(File),e.is.URL=e.util.MakeTypeAssertion(
URL),e.is.AbortSignal=e.util.MakeTypeAssertion(AbortSignal),e.is.MessagePort=e.util.MakeTypeAssertion(MessagePort),e.is.BufferSource=function(A){return B.isArrayBuffer(
A)||ArrayBuffer.isView(A)&&B.isArrayBuffer(A.buffer)},e.util.getCopyOfBytesHeldByBufferSource=function(A){const u=A;let s=u,h=0,p=0;if(B.isTypedArray(u)||B.isDataView(
u)?(s=u.buffer,h=u.byteOffset,p=u.byteLength):(n(B.isAnyArrayBuffer(u)),p=u.byteLength),s.detached)return new Uint8Array(0);const R=new Uint8Array(p),S=new Uint8Array(
s,h,p);return R.set(S),R},e.converters.DOMString=function(A,u,s,h){if(A===null&&e.util.HasFlag(h,e.attributes.LegacyNullToEmptyString))return"";if(typeof A=="sy\
mbol")throw e.errors.exception({header:u,message:`${s} is a symbol, which cannot be converted to a DOMString.`});return String(A)},e.converters.ByteString=function(A,u,s){
if(typeof A=="symbol")throw e.errors.exception({header:u,message:`${s} is a symbol, which cannot be converted to a ByteString.`});const h=String(A);for(let p=0;p<
h.length;p++)if(h.charCodeAt(p)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${p} has a value of ${h.charCodeAt(
p)} which is greater than 255.`);return h},e.converters.USVString=function(A){return typeof A=="string"?A.toWellFormed():`${A}`.toWellFormed()},e.converters.boolean=
function(A){return!!A},e.converters.any=function(A){return A},e.converters["long long"]=function(A,u,s){return e.util.ConvertToInt(A,64,"signed",0,u,s)},e.converters["\
unsigned long long"]=function(A,u,s){return e.util.ConvertToInt(A,64,"unsigned",0,u,s)},e.converters["unsigned long"]=function(A,u,s){return e.util.ConvertToInt(
A,32,"unsigned",0,u,s)},e.converters["unsigned short"]=function(A,u,s,h){return e.util.ConvertToInt(A,16,"unsigned",h,u,s)},e.converters.ArrayBuffer=function(A,u,s,h){
if(e.util.Type(A)!==I||!B.isArrayBuffer(A))throw e.errors.conversionFailed({prefix:u,argument:`${s} ("${e.util.Stringify(A)}")`,types:["ArrayBuffer"]});if(!e.util.
HasFlag(h,e.attributes.AllowResizable)&&e.util.IsResizableArrayBuffer(A))throw e.errors.exception({header:u,message:`${s} cannot be a resizable ArrayBuffer.`});
return A},e.converters.SharedArrayBuffer=function(A,u,s,h){if(e.util.Type(A)!==I||!B.isSharedArrayBuffer(A))throw e.errors.conversionFailed({prefix:u,argument:`${s}\
 ("${e.util.Stringify(A)}")`,types:["SharedArrayBuffer"]});if(!e.util.HasFlag(h,e.attributes.AllowResizable)&&e.util.IsResizableArrayBuffer(A))throw e.errors.exception(
{header:u,message:`${s} cannot be a resizable SharedArrayBuffer.`});return A},e.converters.TypedArray=function(A,u,s,h,p){if(e.util.Type(A)!==I||!B.isTypedArray(
A)||A.constructor.name!==u.name)throw e.errors.conversionFailed({prefix:s,argument:`${h} ("${e.util.Stringify(A)}")`,types:[u.name]});if(!e.util.HasFlag(p,e.attributes.
AllowShared)&&B.isSharedArrayBuffer(A.buffer))throw e.errors.exception({header:s,message:`${h} cannot be a view on a shared array buffer.`});if(!e.util.HasFlag(
p,e.attributes.AllowResizable)&&e.util.IsResizableArrayBuffer(A.buffer))throw e.errors.exception({header:s,message:`${h} cannot be a view on a resizable array b\
uffer.`});return A},e.converters.DataView=function(A,u,s,h){if(e.util.Type(A)!==I||!B.isDataView(A))throw e.errors.conversionFailed({prefix:u,argument:`${s} ("${e.
util.Stringify(A)}")`,types:["DataView"]});if(!e.util.HasFlag(h,e.attributes.AllowShared)&&B.isSharedArrayBuffer(A.buffer))throw e.errors.exception({header:u,message:`${s}\
 cannot be a view on a shared array buffer.`});if(!e.util.HasFlag(h,e.attributes.AllowResizable)&&e.util.IsResizableArrayBuffer(A.buffer))throw e.errors.exception(
{header:u,message:`${s} cannot be a view on a resizable array buffer.`});return A},e.converters.ArrayBufferView=function(A,u,s,h){if(e.util.Type(A)!==I||!B.isArrayBufferView(
A))throw e.errors.conversionFailed({prefix:u,argument:`${s} ("${e.util.Stringify(A)}")`,types:["ArrayBufferView"]});if(!e.util.HasFlag(h,e.attributes.AllowShared)&&
B.isSharedArrayBuffer(A.buffer))throw e.errors.exception({header:u,message:`${s} cannot be a view on a shared array buffer.`});if(!e.util.HasFlag(h,e.attributes.
AllowResizable)&&e.util.IsResizableArrayBuffer(A.buffer))throw e.errors.exception({header:u,message:`${s} cannot be a view on a resizable array buffer.`});return A},
e.converters.BufferSource=function(A,u,s,h){if(B.isArrayBuffer(A))return e.converters.ArrayBuffer(A,u,s,h);if(B.isArrayBufferView(A))return h&=~e.attributes.AllowShared,
e.converters.ArrayBufferView(A,u,s,h);throw B.isSharedArrayBuffer(A)?e.errors.exception({header:u,message:`${s} cannot be a SharedArrayBuffer.`}):e.errors.conversionFailed(
{prefix:u,argument:`${s} ("${e.util.Stringify(A)}")`,types:["ArrayBuffer","ArrayBufferView"]})},e.converters.AllowSharedBufferSource=function(A,u,s,h){if(B.isArrayBuffer(
A))return e.converters.ArrayBuffer(A,u,s,h);if(B.isSharedArrayBuffer(A))return e.converters.SharedArrayBuffer(A,u,s,h);if(B.isArrayBufferView(A))return h|=e.attributes.
AllowShared,e.converters.ArrayBufferView(A,u,s,h);throw e.errors.conversionFailed({prefix:u,argument:`${s} ("${e.util.Stringify(A)}")`,types:["ArrayBuffer","Sha\
redArrayBuffer","ArrayBufferView"]})},e.converters["sequence<ByteString>"]=e.sequenceConverter(e.converters.ByteString),e.converters["sequence<sequence<ByteStri\
ng>>"]=e.sequenceConverter(e.converters["sequence<ByteString>"]),e.converters["record<ByteString, ByteString>"]=e.recordConverter(e.converters.ByteString,e.converters.
ByteString),e.converters.Blob=e.interfaceConverter(e.is.Blob,"Blob"),e.converters.AbortSignal=e.interfaceConverter(e.is.AbortSignal,"AbortSignal"),e.converters.
EventHandlerNonNull=function(A){return e.util.Type(A)!==I?null:typeof A=="function"?A:()=>{}},e.attributes={Clamp:1,EnforceRange:2,AllowShared:4,AllowResizable:8,
LegacyNullToEmptyString:16},K.exports={webidl:e}})};
