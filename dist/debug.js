exports.id=3669,exports.ids=[3669],exports.modules={15183:(function(w,o,d){"use strict";var b=this&&this.__createBinding||(Object.create?(function(s,n,e,t){t===
void 0&&(t=e);var r=Object.getOwnPropertyDescriptor(n,e);(!r||("get"in r?!n.__esModule:r.writable||r.configurable))&&(r={enumerable:!0,get:function(){return n[e]}}),
Object.defineProperty(s,t,r)}):(function(s,n,e,t){t===void 0&&(t=e),s[t]=n[e]})),g=this&&this.__setModuleDefault||(Object.create?(function(s,n){Object.defineProperty(
s,"default",{enumerable:!0,value:n})}):function(s,n){s.default=n}),m=this&&this.__importStar||function(s){if(s&&s.__esModule)return s;var n={};if(s!=null)for(var e in s)
e!=="default"&&Object.prototype.hasOwnProperty.call(s,e)&&b(n,s,e);return g(n,s),n};Object.defineProperty(o,"__esModule",{value:!0}),o.req=o.json=o.toBuffer=void 0;
const i=m(d(58611)),C=m(d(65692));async function O(s){let n=0;const e=[];for await(const t of s)n+=t.length,e.push(t);return Buffer.concat(e,n)}o.toBuffer=O;async function f(s){
const e=(await O(s)).toString("utf8");try{return JSON.parse(e)}catch(t){const r=t;throw r.message+=` (input: ${e})`,r}}o.json=f;function p(s,n={}){const t=((typeof s==
"string"?s:s.href).startsWith("https:")?C:i).request(s,n),r=new Promise((u,h)=>{t.once("response",u).once("error",h).end()});return t.then=r.then.bind(r),t}o.req=
p}),98894:(function(w,o,d){"use strict";var b=this&&this.__createBinding||(Object.create?(function(n,e,t,r){r===void 0&&(r=t);var u=Object.getOwnPropertyDescriptor(
e,t);(!u||("get"in u?!e.__esModule:u.writable||u.configurable))&&(u={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(n,r,u)}):(function(n,e,t,r){
r===void 0&&(r=t),n[r]=e[t]})),g=this&&this.__setModuleDefault||(Object.create?(function(n,e){Object.defineProperty(n,"default",{enumerable:!0,value:e})}):function(n,e){
n.default=e}),m=this&&this.__importStar||function(n){if(n&&n.__esModule)return n;var e={};if(n!=null)for(var t in n)t!=="default"&&Object.prototype.hasOwnProperty.
call(n,t)&&b(e,n,t);return g(e,n),e},i=this&&this.__exportStar||function(n,e){for(var t in n)t!=="default"&&!Object.prototype.hasOwnProperty.call(e,t)&&b(e,n,t)};
Object.defineProperty(o,"__esModule",{value:!0}),o.Agent=void 0;const C=m(d(69278)),O=m(d(58611)),f=d(65692);i(d(15183),o);const p=Symbol("AgentBaseInternalStat\
e");class s extends O.Agent{constructor(e){super(e),this[p]={}}isSecureEndpoint(e){if(e){if(typeof e.secureEndpoint=="boolean")return e.secureEndpoint;if(typeof e.
protocol=="string")return e.protocol==="https:"}const{stack:t}=new Error;return typeof t!="string"?!1:t.split(`
`).some(r=>r.indexOf("(https.js:")!==-1||r.indexOf("node:https:")!==-1)}incrementSockets(e){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[e]||(this.sockets[e]=[]);const t=new C.Socket({writable:!1});return this.sockets[e].push(t),this.totalSocketCount++,t}decrementSockets(e,t){if(!this.sockets[e]||
t===null)return;const r=this.sockets[e],u=r.indexOf(t);u!==-1&&(r.splice(u,1),this.totalSocketCount--,r.length===0&&delete this.sockets[e])}getName(e){return this.
isSecureEndpoint(e)?f.Agent.prototype.getName.call(this,e):super.getName(e)}createSocket(e,t,r){const u={...t,secureEndpoint:this.isSecureEndpoint(t)},h=this.getName(
u),v=this.incrementSockets(h);Promise.resolve().then(()=>this.connect(e,u)).then(c=>{if(this.decrementSockets(h,v),c instanceof O.Agent)try{return c.addRequest(
e,u)}catch(a){return r(a)}this[p].currentSocket=c,super.createSocket(e,t,r)},c=>{this.decrementSockets(h,v),r(c)})}createConnection(){const e=this[p].currentSocket;
if(this[p].currentSocket=void 0,!e)throw new Error("No socket was returned in the `connect()` function");return e}get defaultPort(){return this[p].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(e){this[p]&&(this[p].defaultPort=e)}get protocol(){return this[p].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(e){this[p]&&(this[p].protocol=e)}}o.Agent=s}),6110:((w,o,d)=>{o.formatArgs=g,o.save=m,o.load=i,o.useColors=b,o.storage=C(),o.destroy=(()=>{
let f=!1;return()=>{f||(f=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major ver\
sion of `debug`."))}})(),o.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00C\
CCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#660\
0CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC0\
0CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0\
066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function b(){
if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.
userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let f;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.
documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<
"u"&&navigator.userAgent&&(f=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(f[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.
userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function g(f){if(f[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+f[0]+(this.useColors?
"%c ":" ")+"+"+w.exports.humanize(this.diff),!this.useColors)return;const p="color: "+this.color;f.splice(1,0,p,"color: inherit");let s=0,n=0;f[0].replace(/%[a-zA-Z%]/g,
e=>{e!=="%%"&&(s++,e==="%c"&&(n=s))}),f.splice(n,0,p)}o.log=console.debug||console.log||(()=>{});function m(f){try{f?o.storage.setItem("debug",f):o.storage.removeItem(
"debug")}catch{}}function i(){let f;try{f=o.storage.getItem("debug")||o.storage.getItem("DEBUG")}catch{}return!f&&typeof process<"u"&&"env"in process&&(f=process.
env.DEBUG),f}function C(){try{return localStorage}catch{}}w.exports=d(40897)(o);const{formatters:O}=w.exports;O.j=function(f){try{return JSON.stringify(f)}catch(p){
return"[UnexpectedJSONParseError]: "+p.message}}}),40897:((w,o,d)=>{function b(g){i.debug=i,i.default=i,i.coerce=n,i.disable=p,i.enable=O,i.enabled=s,i.humanize=
d(70744),i.destroy=e,Object.keys(g).forEach(t=>{i[t]=g[t]}),i.names=[],i.skips=[],i.formatters={};function m(t){let r=0;for(let u=0;u<t.length;u++)r=(r<<5)-r+t.
charCodeAt(u),r|=0;return i.colors[Math.abs(r)%i.colors.length]}i.selectColor=m;function i(t){let r,u=null,h,v;function c(...a){if(!c.enabled)return;const l=c,y=Number(
new Date),F=y-(r||y);l.diff=F,l.prev=r,l.curr=y,r=y,a[0]=i.coerce(a[0]),typeof a[0]!="string"&&a.unshift("%O");let S=0;a[0]=a[0].replace(/%([a-zA-Z%])/g,(P,A)=>{
if(P==="%%")return"%";S++;const _=i.formatters[A];if(typeof _=="function"){const E=a[S];P=_.call(l,E),a.splice(S,1),S--}return P}),i.formatArgs.call(l,a),(l.log||
i.log).apply(l,a)}return c.namespace=t,c.useColors=i.useColors(),c.color=i.selectColor(t),c.extend=C,c.destroy=i.destroy,Object.defineProperty(c,"enabled",{enumerable:!0,
configurable:!1,get:()=>u!==null?u:(h!==i.namespaces&&(h=i.namespaces,v=i.enabled(t)),v),set:a=>{u=a}}),typeof i.init=="function"&&i.init(c),c}function C(t,r){const u=i(
this.namespace+(typeof r>"u"?":":r)+t);return u.log=this.log,u}function O(t){i.save(t),i.namespaces=t,i.names=[],i.skips=[];const r=(typeof t=="string"?t:"").trim().
replace(/\s+/g,",").split(",").filter(Boolean);for(const u of r)u[0]==="-"?i.skips.push(u.slice(1)):i.names.push(u)}function f(t,r){let u=0,h=0,v=-1,c=0;for(;u<
t.length;)if(h<r.length&&(r[h]===t[u]||r[h]==="*"))r[h]==="*"?(v=h,c=u,h++):(u++,h++);else if(v!==-1)h=v+1,c++,u=c;else return!1;for(;h<r.length&&r[h]==="*";)h++;
return h===r.length}function p(){const t=[...i.names,...i.skips.map(r=>"-"+r)].join(",");return i.enable(""),t}function s(t){for(const r of i.skips)if(f(t,r))return!1;
for(const r of i.names)if(f(t,r))return!0;return!1}function n(t){return t instanceof Error?t.stack||t.message:t}function e(){console.warn("Instance method `debu\
g.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return i.enable(i.load()),i}w.exports=b}),2830:((w,o,d)=>{
typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?w.exports=d(6110):w.exports=d(95108)}),95108:((w,o,d)=>{const b=d(52018),g=d(
39023);o.init=s,o.log=O,o.formatArgs=i,o.save=f,o.load=p,o.useColors=m,o.destroy=g.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no long\
er does anything. It will be removed in the next major version of `debug`."),o.colors=[6,2,3,4,5,1];try{const e=d(60075);e&&(e.stderr||e).level>=2&&(o.colors=[20,
21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,
169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}o.inspectOpts=Object.keys(process.env).filter(
e=>/^debug_/i.test(e)).reduce((e,t)=>{const r=t.substring(6).toLowerCase().replace(/_([a-z])/g,(h,v)=>v.toUpperCase());let u=process.env[t];return/^(yes|on|true|enabled)$/i.
test(u)?u=!0:/^(no|off|false|disabled)$/i.test(u)?u=!1:u==="null"?u=null:u=Number(u),e[r]=u,e},{});function m(){return"colors"in o.inspectOpts?!!o.inspectOpts.colors:
b.isatty(process.stderr.fd)}function i(e){const{namespace:t,useColors:r}=this;if(r){const u=this.color,h="\x1B[3"+(u<8?u:"8;5;"+u),v=`  ${h};1m${t} \x1B[0m`;e[0]=
v+e[0].split(`
`).join(`
`+v),e.push(h+"m+"+w.exports.humanize(this.diff)+"\x1B[0m")}else e[0]=C()+t+" "+e[0]}function C(){return o.inspectOpts.hideDate?"":new Date().toISOString()+" "}
function O(...e){return process.stderr.write(g.formatWithOptions(o.inspectOpts,...e)+`
`)}function f(e){e?process.env.DEBUG=e:delete process.env.DEBUG}function p(){return process.env.DEBUG}function s(e){e.inspectOpts={};const t=Object.keys(o.inspectOpts);
for(let r=0;r<t.length;r++)e.inspectOpts[t[r]]=o.inspectOpts[t[r]]}w.exports=d(40897)(o);const{formatters:n}=w.exports;n.o=function(e){return this.inspectOpts.colors=
this.useColors,g.inspect(e,this.inspectOpts).split(`
`).map(t=>t.trim()).join(" ")},n.O=function(e){return this.inspectOpts.colors=this.useColors,g.inspect(e,this.inspectOpts)}}),3669:(function(w,o,d){"use strict";
var b=this&&this.__createBinding||(Object.create?(function(c,a,l,y){y===void 0&&(y=l);var F=Object.getOwnPropertyDescriptor(a,l);(!F||("get"in F?!a.__esModule:F.
writable||F.configurable))&&(F={enumerable:!0,get:function(){return a[l]}}),Object.defineProperty(c,y,F)}):(function(c,a,l,y){y===void 0&&(y=l),c[y]=a[l]})),g=this&&
this.__setModuleDefault||(Object.create?(function(c,a){Object.defineProperty(c,"default",{enumerable:!0,value:a})}):function(c,a){c.default=a}),m=this&&this.__importStar||
function(c){if(c&&c.__esModule)return c;var a={};if(c!=null)for(var l in c)l!=="default"&&Object.prototype.hasOwnProperty.call(c,l)&&b(a,c,l);return g(a,c),a},i=this&&
this.__importDefault||function(c){return c&&c.__esModule?c:{default:c}};Object.defineProperty(o,"__esModule",{value:!0}),o.HttpsProxyAgent=void 0;const C=m(d(69278)),
O=m(d(64756)),f=i(d(42613)),p=i(d(2830)),s=d(98894),n=d(87016),e=d(37943),t=(0,p.default)("https-proxy-agent"),r=c=>c.servername===void 0&&c.host&&!C.isIP(c.host)?
{...c,servername:c.host}:c;class u extends s.Agent{constructor(a,l){super(l),this.options={path:void 0},this.proxy=typeof a=="string"?new n.URL(a):a,this.proxyHeaders=
l?.headers??{},t("Creating new HttpsProxyAgent instance: %o",this.proxy.href);const y=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),F=this.proxy.
port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...l?v(l,"headers"):null,host:y,port:F}}async connect(a,l){
const{proxy:y}=this;if(!l.host)throw new TypeError('No "host" provided');let F;y.protocol==="https:"?(t("Creating `tls.Socket`: %o",this.connectOpts),F=O.connect(
r(this.connectOpts))):(t("Creating `net.Socket`: %o",this.connectOpts),F=C.connect(this.connectOpts));const S=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders},j=C.isIPv6(l.host)?`[${l.host}]`:l.host;let P=`CONNECT ${j}:${l.port} HTTP/1.1\r
`;if(y.username||y.password){const x=`${decodeURIComponent(y.username)}:${decodeURIComponent(y.password)}`;S["Proxy-Authorization"]=`Basic ${Buffer.from(x).toString(
"base64")}`}S.Host=`${j}:${l.port}`,S["Proxy-Connection"]||(S["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const x of Object.keys(S))P+=`${x}: ${S[x]}\
\r
`;const A=(0,e.parseProxyResponse)(F);F.write(`${P}\r
`);const{connect:_,buffered:E}=await A;if(a.emit("proxyConnect",_),this.emit("proxyConnect",_,a),_.statusCode===200)return a.once("socket",h),l.secureEndpoint?(t(
"Upgrading socket connection to TLS"),O.connect({...v(r(l),"host","path","port"),socket:F})):F;F.destroy();const I=new C.Socket({writable:!1});return I.readable=
!0,a.once("socket",x=>{t("Replaying proxy buffer for failed request"),(0,f.default)(x.listenerCount("data")>0),x.push(E),x.push(null)}),I}}u.protocols=["http","\
https"],o.HttpsProxyAgent=u;function h(c){c.resume()}function v(c,...a){const l={};let y;for(y in c)a.includes(y)||(l[y]=c[y]);return l}}),37943:(function(w,o,d){
"use strict";var b=this&&this.__importDefault||function(C){return C&&C.__esModule?C:{default:C}};Object.defineProperty(o,"__esModule",{value:!0}),o.parseProxyResponse=
void 0;const m=(0,b(d(2830)).default)("https-proxy-agent:parse-proxy-response");function i(C){return new Promise((O,f)=>{let p=0;const s=[];function n(){const h=C.
read();h?u(h):C.once("readable",n)}function e(){C.removeListener("end",t),C.removeListener("error",r),C.removeListener("readable",n)}function t(){e(),m("onend"),
f(new Error("Proxy connection ended before receiving CONNECT response"))}function r(h){e(),m("onerror %o",h),f(h)}function u(h){s.push(h),p+=h.length;const v=Buffer.
concat(s,p),c=v.indexOf(`\r
\r
`);if(c===-1){m("have not received end of HTTP headers yet..."),n();return}const a=v.slice(0,c).toString("ascii").split(`\r
`),l=a.shift();if(!l)return C.destroy(),f(new Error("No header received from proxy CONNECT response"));const y=l.split(" "),F=+y[1],S=y.slice(2).join(" "),j={};
for(const P of a){if(!P)continue;const A=P.indexOf(":");if(A===-1)return C.destroy(),f(new Error(`Invalid header from proxy CONNECT response: "${P}"`));const _=P.
slice(0,A).toLowerCase(),E=P.slice(A+1).trimStart(),I=j[_];typeof I=="string"?j[_]=[I,E]:Array.isArray(I)?I.push(E):j[_]=E}m("got proxy server response: %o %o",
l,j),e(),O({connect:{statusCode:F,statusText:S,headers:j},buffered:v})}C.on("error",r),C.on("end",t),n()})}o.parseProxyResponse=i}),70744:(w=>{var o=1e3,d=o*60,
b=d*60,g=b*24,m=g*7,i=g*365.25;w.exports=function(s,n){n=n||{};var e=typeof s;if(e==="string"&&s.length>0)return C(s);if(e==="number"&&isFinite(s))return n.long?
f(s):O(s);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(s))};function C(s){if(s=String(s),!(s.length>100)){var n=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(s);if(n){var e=parseFloat(n[1]),t=(n[2]||"ms").toLowerCase();switch(t){case"years":case"year":case"yrs":case"yr":case"y":return e*i;case"weeks":case"week":case"\
w":return e*m;case"days":case"day":case"d":return e*g;case"hours":case"hour":case"hrs":case"hr":case"h":return e*b;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return e*d;case"seconds":case"second":case"secs":case"sec":case"s":return e*o;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return e;default:
return}}}}function O(s){var n=Math.abs(s);return n>=g?Math.round(s/g)+"d":n>=b?Math.round(s/b)+"h":n>=d?Math.round(s/d)+"m":n>=o?Math.round(s/o)+"s":s+"ms"}function f(s){
var n=Math.abs(s);return n>=g?p(s,n,g,"day"):n>=b?p(s,n,b,"hour"):n>=d?p(s,n,d,"minute"):n>=o?p(s,n,o,"second"):s+" ms"}function p(s,n,e,t){var r=n>=e*1.5;return Math.
round(s/e)+" "+t+(r?"s":"")}}),60075:(module=>{module.exports=eval("require")("supports-color")})};
