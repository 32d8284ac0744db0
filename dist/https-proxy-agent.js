"use strict";exports.id=3669,exports.ids=[3669],exports.modules={15183:(function(M,f,d){var O=this&&this.__createBinding||(Object.create?(function(s,n,e,t){t===void 0&&(t=e);
var o=Object.getOwnPropertyDescriptor(n,e);(!o||("get"in o?!n.__esModule:o.writable||o.configurable))&&(o={enumerable:!0,get:function(){return n[e]}}),Object.defineProperty(
s,t,o)}):(function(s,n,e,t){t===void 0&&(t=e),s[t]=n[e]})),E=this&&this.__setModuleDefault||(Object.create?(function(s,n){Object.defineProperty(s,"default",{enumerable:!0,
value:n})}):function(s,n){s.default=n}),g=this&&this.__importStar||function(s){if(s&&s.__esModule)return s;var n={};if(s!=null)for(var e in s)e!=="default"&&Object.
prototype.hasOwnProperty.call(s,e)&&O(n,s,e);return E(n,s),n};Object.defineProperty(f,"__esModule",{value:!0}),f.req=f.json=f.toBuffer=void 0;const P=g(d(58611)),
u=g(d(65692));async function v(s){let n=0;const e=[];for await(const t of s)n+=t.length,e.push(t);return Buffer.concat(e,n)}f.toBuffer=v;async function b(s){const e=(await v(
s)).toString("utf8");try{return JSON.parse(e)}catch(t){const o=t;throw o.message+=` (input: ${e})`,o}}f.json=b;function p(s,n={}){const t=((typeof s=="string"?s:
s.href).startsWith("https:")?u:P).request(s,n),o=new Promise((l,y)=>{t.once("response",l).once("error",y).end()});return t.then=o.then.bind(o),t}f.req=p}),98894:(function(M,f,d){
var O=this&&this.__createBinding||(Object.create?(function(n,e,t,o){o===void 0&&(o=t);var l=Object.getOwnPropertyDescriptor(e,t);(!l||("get"in l?!e.__esModule:l.
writable||l.configurable))&&(l={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(n,o,l)}):(function(n,e,t,o){o===void 0&&(o=t),n[o]=e[t]})),E=this&&
this.__setModuleDefault||(Object.create?(function(n,e){Object.defineProperty(n,"default",{enumerable:!0,value:e})}):function(n,e){n.default=e}),g=this&&this.__importStar||
function(n){if(n&&n.__esModule)return n;var e={};if(n!=null)for(var t in n)t!=="default"&&Object.prototype.hasOwnProperty.call(n,t)&&O(e,n,t);return E(e,n),e},P=this&&
this.__exportStar||function(n,e){for(var t in n)t!=="default"&&!Object.prototype.hasOwnProperty.call(e,t)&&O(e,n,t)};Object.defineProperty(f,"__esModule",{value:!0}),
f.Agent=void 0;const u=g(d(69278)),v=g(d(58611)),b=d(65692);P(d(15183),f);const p=Symbol("AgentBaseInternalState");class s extends v.Agent{constructor(e){super(
e),this[p]={}}isSecureEndpoint(e){if(e){if(typeof e.secureEndpoint=="boolean")return e.secureEndpoint;if(typeof e.protocol=="string")return e.protocol==="https:"}
const{stack:t}=new Error;return typeof t!="string"?!1:t.split(`
`).some(o=>o.indexOf("(https.js:")!==-1||o.indexOf("node:https:")!==-1)}incrementSockets(e){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[e]||(this.sockets[e]=[]);const t=new u.Socket({writable:!1});return this.sockets[e].push(t),this.totalSocketCount++,t}decrementSockets(e,t){if(!this.sockets[e]||
t===null)return;const o=this.sockets[e],l=o.indexOf(t);l!==-1&&(o.splice(l,1),this.totalSocketCount--,o.length===0&&delete this.sockets[e])}getName(e){return this.
isSecureEndpoint(e)?b.Agent.prototype.getName.call(this,e):super.getName(e)}createSocket(e,t,o){const l={...t,secureEndpoint:this.isSecureEndpoint(t)},y=this.getName(
l),_=this.incrementSockets(y);Promise.resolve().then(()=>this.connect(e,l)).then(r=>{if(this.decrementSockets(y,_),r instanceof v.Agent)try{return r.addRequest(
e,l)}catch(c){return o(c)}this[p].currentSocket=r,super.createSocket(e,t,o)},r=>{this.decrementSockets(y,_),o(r)})}createConnection(){const e=this[p].currentSocket;
if(this[p].currentSocket=void 0,!e)throw new Error("No socket was returned in the `connect()` function");return e}get defaultPort(){return this[p].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(e){this[p]&&(this[p].defaultPort=e)}get protocol(){return this[p].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(e){this[p]&&(this[p].protocol=e)}}f.Agent=s}),3669:(function(M,f,d){var O=this&&this.__createBinding||(Object.create?(function(r,c,i,a){a===
void 0&&(a=i);var h=Object.getOwnPropertyDescriptor(c,i);(!h||("get"in h?!c.__esModule:h.writable||h.configurable))&&(h={enumerable:!0,get:function(){return c[i]}}),
Object.defineProperty(r,a,h)}):(function(r,c,i,a){a===void 0&&(a=i),r[a]=c[i]})),E=this&&this.__setModuleDefault||(Object.create?(function(r,c){Object.defineProperty(
r,"default",{enumerable:!0,value:c})}):function(r,c){r.default=c}),g=this&&this.__importStar||function(r){if(r&&r.__esModule)return r;var c={};if(r!=null)for(var i in r)
i!=="default"&&Object.prototype.hasOwnProperty.call(r,i)&&O(c,r,i);return E(c,r),c},P=this&&this.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};
Object.defineProperty(f,"__esModule",{value:!0}),f.HttpsProxyAgent=void 0;const u=g(d(69278)),v=g(d(64756)),b=P(d(42613)),p=P(d(80054)),s=d(98894),n=d(87016),e=d(
37943),t=(0,p.default)("https-proxy-agent"),o=r=>r.servername===void 0&&r.host&&!u.isIP(r.host)?{...r,servername:r.host}:r;class l extends s.Agent{constructor(c,i){
super(i),this.options={path:void 0},this.proxy=typeof c=="string"?new n.URL(c):c,this.proxyHeaders=i?.headers??{},t("Creating new HttpsProxyAgent instance: %o",
this.proxy.href);const a=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),h=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="htt\
ps:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...i?_(i,"headers"):null,host:a,port:h}}async connect(c,i){const{proxy:a}=this;if(!i.host)throw new TypeError(
'No "host" provided');let h;a.protocol==="https:"?(t("Creating `tls.Socket`: %o",this.connectOpts),h=v.connect(o(this.connectOpts))):(t("Creating `net.Socket`: \
%o",this.connectOpts),h=u.connect(this.connectOpts));const S=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},x=u.isIPv6(i.host)?
`[${i.host}]`:i.host;let w=`CONNECT ${x}:${i.port} HTTP/1.1\r
`;if(a.username||a.password){const j=`${decodeURIComponent(a.username)}:${decodeURIComponent(a.password)}`;S["Proxy-Authorization"]=`Basic ${Buffer.from(j).toString(
"base64")}`}S.Host=`${x}:${i.port}`,S["Proxy-Connection"]||(S["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const j of Object.keys(S))w+=`${j}: ${S[j]}\
\r
`;const N=(0,e.parseProxyResponse)(h);h.write(`${w}\r
`);const{connect:m,buffered:A}=await N;if(c.emit("proxyConnect",m),this.emit("proxyConnect",m,c),m.statusCode===200)return c.once("socket",y),i.secureEndpoint?(t(
"Upgrading socket connection to TLS"),v.connect({..._(o(i),"host","path","port"),socket:h})):h;h.destroy();const C=new u.Socket({writable:!1});return C.readable=
!0,c.once("socket",j=>{t("Replaying proxy buffer for failed request"),(0,b.default)(j.listenerCount("data")>0),j.push(A),j.push(null)}),C}}l.protocols=["http","\
https"],f.HttpsProxyAgent=l;function y(r){r.resume()}function _(r,...c){const i={};let a;for(a in r)c.includes(a)||(i[a]=r[a]);return i}}),37943:(function(M,f,d){
var O=this&&this.__importDefault||function(u){return u&&u.__esModule?u:{default:u}};Object.defineProperty(f,"__esModule",{value:!0}),f.parseProxyResponse=void 0;
const g=(0,O(d(80054)).default)("https-proxy-agent:parse-proxy-response");function P(u){return new Promise((v,b)=>{let p=0;const s=[];function n(){const y=u.read();
y?l(y):u.once("readable",n)}function e(){u.removeListener("end",t),u.removeListener("error",o),u.removeListener("readable",n)}function t(){e(),g("onend"),b(new Error(
"Proxy connection ended before receiving CONNECT response"))}function o(y){e(),g("onerror %o",y),b(y)}function l(y){s.push(y),p+=y.length;const _=Buffer.concat(
s,p),r=_.indexOf(`\r
\r
`);if(r===-1){g("have not received end of HTTP headers yet..."),n();return}const c=_.slice(0,r).toString("ascii").split(`\r
`),i=c.shift();if(!i)return u.destroy(),b(new Error("No header received from proxy CONNECT response"));const a=i.split(" "),h=+a[1],S=a.slice(2).join(" "),x={};
for(const w of c){if(!w)continue;const N=w.indexOf(":");if(N===-1)return u.destroy(),b(new Error(`Invalid header from proxy CONNECT response: "${w}"`));const m=w.
slice(0,N).toLowerCase(),A=w.slice(N+1).trimStart(),C=x[m];typeof C=="string"?x[m]=[C,A]:Array.isArray(C)?C.push(A):x[m]=A}g("got proxy server response: %o %o",
i,x),e(),v({connect:{statusCode:h,statusText:S,headers:x},buffered:_})}u.on("error",o),u.on("end",t),n()})}f.parseProxyResponse=P})};
