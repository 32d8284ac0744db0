"use strict";exports.id=2210,exports.ids=[2210],exports.modules={52210:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.MissingRefError=e.ValidationError=e.CodeGen=
e.Name=e.nil=e.stringify=e.str=e._=e.KeywordCxt=e.Ajv2020=void 0;const t=n(63893),h=n(54298),v=n(28886),$=n(93995),P="https://json-schema.org/draft/2020-12/sche\
ma";class a extends t.default{constructor(R={}){super({...R,dynamicRef:!0,next:!0,unevaluated:!0})}_addVocabularies(){super._addVocabularies(),h.default.forEach(
R=>this.addVocabulary(R)),this.opts.discriminator&&this.addKeyword(v.default)}_addDefaultMetaSchema(){super._addDefaultMetaSchema();const{$data:R,meta:j}=this.opts;
j&&($.default.call(this,R),this.refs["http://json-schema.org/schema"]=P)}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||(this.getSchema(P)?P:void 0)}}
e.Ajv2020=a,U.exports=e=a,U.exports.Ajv2020=a,Object.defineProperty(e,"__esModule",{value:!0}),e.default=a;var f=n(87881);Object.defineProperty(e,"KeywordCxt",{
enumerable:!0,get:function(){return f.KeywordCxt}});var s=n(81436);Object.defineProperty(e,"_",{enumerable:!0,get:function(){return s._}}),Object.defineProperty(
e,"str",{enumerable:!0,get:function(){return s.str}}),Object.defineProperty(e,"stringify",{enumerable:!0,get:function(){return s.stringify}}),Object.defineProperty(
e,"nil",{enumerable:!0,get:function(){return s.nil}}),Object.defineProperty(e,"Name",{enumerable:!0,get:function(){return s.Name}}),Object.defineProperty(e,"Cod\
eGen",{enumerable:!0,get:function(){return s.CodeGen}});var d=n(33021);Object.defineProperty(e,"ValidationError",{enumerable:!0,get:function(){return d.default}});
var E=n(53162);Object.defineProperty(e,"MissingRefError",{enumerable:!0,get:function(){return E.default}})}),80567:((U,e)=>{Object.defineProperty(e,"__esModule",
{value:!0}),e.regexpCode=e.getEsmExportName=e.getProperty=e.safeStringify=e.stringify=e.strConcat=e.addCodeArg=e.str=e._=e.nil=e._Code=e.Name=e.IDENTIFIER=e._CodeOrName=
void 0;class n{}e._CodeOrName=n,e.IDENTIFIER=/^[a-z$_][a-z$_0-9]*$/i;class t extends n{constructor(i){if(super(),!e.IDENTIFIER.test(i))throw new Error("CodeGen:\
 name must be a valid identifier");this.str=i}toString(){return this.str}emptyStr(){return!1}get names(){return{[this.str]:1}}}e.Name=t;class h extends n{constructor(i){
super(),this._items=typeof i=="string"?[i]:i}toString(){return this.str}emptyStr(){if(this._items.length>1)return!1;const i=this._items[0];return i===""||i==='"\
"'}get str(){var i;return(i=this._str)!==null&&i!==void 0?i:this._str=this._items.reduce((O,p)=>`${O}${p}`,"")}get names(){var i;return(i=this._names)!==null&&i!==
void 0?i:this._names=this._items.reduce((O,p)=>(p instanceof t&&(O[p.str]=(O[p.str]||0)+1),O),{})}}e._Code=h,e.nil=new h("");function v(l,...i){const O=[l[0]];let p=0;
for(;p<i.length;)a(O,i[p]),O.push(l[++p]);return new h(O)}e._=v;const $=new h("+");function P(l,...i){const O=[R(l[0])];let p=0;for(;p<i.length;)O.push($),a(O,i[p]),
O.push($,R(l[++p]));return f(O),new h(O)}e.str=P;function a(l,i){i instanceof h?l.push(...i._items):i instanceof t?l.push(i):l.push(E(i))}e.addCodeArg=a;function f(l){
let i=1;for(;i<l.length-1;){if(l[i]===$){const O=s(l[i-1],l[i+1]);if(O!==void 0){l.splice(i-1,3,O);continue}l[i++]="+"}i++}}function s(l,i){if(i==='""')return l;
if(l==='""')return i;if(typeof l=="string")return i instanceof t||l[l.length-1]!=='"'?void 0:typeof i!="string"?`${l.slice(0,-1)}${i}"`:i[0]==='"'?l.slice(0,-1)+
i.slice(1):void 0;if(typeof i=="string"&&i[0]==='"'&&!(l instanceof t))return`"${l}${i.slice(1)}`}function d(l,i){return i.emptyStr()?l:l.emptyStr()?i:P`${l}${i}`}
e.strConcat=d;function E(l){return typeof l=="number"||typeof l=="boolean"||l===null?l:R(Array.isArray(l)?l.join(","):l)}function w(l){return new h(R(l))}e.stringify=
w;function R(l){return JSON.stringify(l).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029")}e.safeStringify=R;function j(l){return typeof l=="string"&&e.
IDENTIFIER.test(l)?new h(`.${l}`):v`[${l}]`}e.getProperty=j;function I(l){if(typeof l=="string"&&e.IDENTIFIER.test(l))return new h(`${l}`);throw new Error(`Code\
Gen: invalid export name: ${l}, use explicit $id name mapping`)}e.getEsmExportName=I;function A(l){return new h(l.toString())}e.regexpCode=A}),81436:((U,e,n)=>{
Object.defineProperty(e,"__esModule",{value:!0}),e.or=e.and=e.not=e.CodeGen=e.operators=e.varKinds=e.ValueScopeName=e.ValueScope=e.Scope=e.Name=e.regexpCode=e.stringify=
e.getProperty=e.nil=e.strConcat=e.str=e._=void 0;const t=n(80567),h=n(77788);var v=n(80567);Object.defineProperty(e,"_",{enumerable:!0,get:function(){return v._}}),
Object.defineProperty(e,"str",{enumerable:!0,get:function(){return v.str}}),Object.defineProperty(e,"strConcat",{enumerable:!0,get:function(){return v.strConcat}}),
Object.defineProperty(e,"nil",{enumerable:!0,get:function(){return v.nil}}),Object.defineProperty(e,"getProperty",{enumerable:!0,get:function(){return v.getProperty}}),
Object.defineProperty(e,"stringify",{enumerable:!0,get:function(){return v.stringify}}),Object.defineProperty(e,"regexpCode",{enumerable:!0,get:function(){return v.
regexpCode}}),Object.defineProperty(e,"Name",{enumerable:!0,get:function(){return v.Name}});var $=n(77788);Object.defineProperty(e,"Scope",{enumerable:!0,get:function(){
return $.Scope}}),Object.defineProperty(e,"ValueScope",{enumerable:!0,get:function(){return $.ValueScope}}),Object.defineProperty(e,"ValueScopeName",{enumerable:!0,
get:function(){return $.ValueScopeName}}),Object.defineProperty(e,"varKinds",{enumerable:!0,get:function(){return $.varKinds}}),e.operators={GT:new t._Code(">"),
GTE:new t._Code(">="),LT:new t._Code("<"),LTE:new t._Code("<="),EQ:new t._Code("==="),NEQ:new t._Code("!=="),NOT:new t._Code("!"),OR:new t._Code("||"),AND:new t.
_Code("&&"),ADD:new t._Code("+")};class P{optimizeNodes(){return this}optimizeNames(r,m){return this}}class a extends P{constructor(r,m,u){super(),this.varKind=
r,this.name=m,this.rhs=u}render({es5:r,_n:m}){const u=r?h.varKinds.var:this.varKind,M=this.rhs===void 0?"":` = ${this.rhs}`;return`${u} ${this.name}${M};`+m}optimizeNames(r,m){
if(r[this.name.str])return this.rhs&&(this.rhs=W(this.rhs,r,m)),this}get names(){return this.rhs instanceof t._CodeOrName?this.rhs.names:{}}}class f extends P{constructor(r,m,u){
super(),this.lhs=r,this.rhs=m,this.sideEffects=u}render({_n:r}){return`${this.lhs} = ${this.rhs};`+r}optimizeNames(r,m){if(!(this.lhs instanceof t.Name&&!r[this.
lhs.str]&&!this.sideEffects))return this.rhs=W(this.rhs,r,m),this}get names(){const r=this.lhs instanceof t.Name?{}:{...this.lhs.names};return Z(r,this.rhs)}}class s extends f{constructor(r,m,u,M){
super(r,u,M),this.op=m}render({_n:r}){return`${this.lhs} ${this.op}= ${this.rhs};`+r}}class d extends P{constructor(r){super(),this.label=r,this.names={}}render({
_n:r}){return`${this.label}:`+r}}class E extends P{constructor(r){super(),this.label=r,this.names={}}render({_n:r}){return`break${this.label?` ${this.label}`:""}\
;`+r}}class w extends P{constructor(r){super(),this.error=r}render({_n:r}){return`throw ${this.error};`+r}get names(){return this.error.names}}class R extends P{constructor(r){
super(),this.code=r}render({_n:r}){return`${this.code};`+r}optimizeNodes(){return`${this.code}`?this:void 0}optimizeNames(r,m){return this.code=W(this.code,r,m),
this}get names(){return this.code instanceof t._CodeOrName?this.code.names:{}}}class j extends P{constructor(r=[]){super(),this.nodes=r}render(r){return this.nodes.
reduce((m,u)=>m+u.render(r),"")}optimizeNodes(){const{nodes:r}=this;let m=r.length;for(;m--;){const u=r[m].optimizeNodes();Array.isArray(u)?r.splice(m,1,...u):u?
r[m]=u:r.splice(m,1)}return r.length>0?this:void 0}optimizeNames(r,m){const{nodes:u}=this;let M=u.length;for(;M--;){const D=u[M];D.optimizeNames(r,m)||(Y(r,D.names),
u.splice(M,1))}return u.length>0?this:void 0}get names(){return this.nodes.reduce((r,m)=>B(r,m.names),{})}}class I extends j{render(r){return"{"+r._n+super.render(
r)+"}"+r._n}}class A extends j{}class l extends I{}l.kind="else";class i extends I{constructor(r,m){super(m),this.condition=r}render(r){let m=`if(${this.condition}\
)`+super.render(r);return this.else&&(m+="else "+this.else.render(r)),m}optimizeNodes(){super.optimizeNodes();const r=this.condition;if(r===!0)return this.nodes;
let m=this.else;if(m){const u=m.optimizeNodes();m=this.else=Array.isArray(u)?new l(u):u}if(m)return r===!1?m instanceof i?m:m.nodes:this.nodes.length?this:new i(
re(r),m instanceof i?[m]:m.nodes);if(!(r===!1||!this.nodes.length))return this}optimizeNames(r,m){var u;if(this.else=(u=this.else)===null||u===void 0?void 0:u.optimizeNames(
r,m),!!(super.optimizeNames(r,m)||this.else))return this.condition=W(this.condition,r,m),this}get names(){const r=super.names;return Z(r,this.condition),this.else&&
B(r,this.else.names),r}}i.kind="if";class O extends I{}O.kind="for";class p extends O{constructor(r){super(),this.iteration=r}render(r){return`for(${this.iteration}\
)`+super.render(r)}optimizeNames(r,m){if(super.optimizeNames(r,m))return this.iteration=W(this.iteration,r,m),this}get names(){return B(super.names,this.iteration.
names)}}class S extends O{constructor(r,m,u,M){super(),this.varKind=r,this.name=m,this.from=u,this.to=M}render(r){const m=r.es5?h.varKinds.var:this.varKind,{name:u,
from:M,to:D}=this;return`for(${m} ${u}=${M}; ${u}<${D}; ${u}++)`+super.render(r)}get names(){const r=Z(super.names,this.from);return Z(r,this.to)}}class T extends O{constructor(r,m,u,M){
super(),this.loop=r,this.varKind=m,this.name=u,this.iterable=M}render(r){return`for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})`+super.render(r)}optimizeNames(r,m){
if(super.optimizeNames(r,m))return this.iterable=W(this.iterable,r,m),this}get names(){return B(super.names,this.iterable.names)}}class o extends I{constructor(r,m,u){
super(),this.name=r,this.args=m,this.async=u}render(r){return`${this.async?"async ":""}function ${this.name}(${this.args})`+super.render(r)}}o.kind="func";class y extends j{render(r){
return"return "+super.render(r)}}y.kind="return";class N extends I{render(r){let m="try"+super.render(r);return this.catch&&(m+=this.catch.render(r)),this.finally&&
(m+=this.finally.render(r)),m}optimizeNodes(){var r,m;return super.optimizeNodes(),(r=this.catch)===null||r===void 0||r.optimizeNodes(),(m=this.finally)===null||
m===void 0||m.optimizeNodes(),this}optimizeNames(r,m){var u,M;return super.optimizeNames(r,m),(u=this.catch)===null||u===void 0||u.optimizeNames(r,m),(M=this.finally)===
null||M===void 0||M.optimizeNames(r,m),this}get names(){const r=super.names;return this.catch&&B(r,this.catch.names),this.finally&&B(r,this.finally.names),r}}class F extends I{constructor(r){
super(),this.error=r}render(r){return`catch(${this.error})`+super.render(r)}}F.kind="catch";class L extends I{render(r){return"finally"+super.render(r)}}L.kind=
"finally";class J{constructor(r,m={}){this._values={},this._blockStarts=[],this._constants={},this.opts={...m,_n:m.lines?`
`:""},this._extScope=r,this._scope=new h.Scope({parent:r}),this._nodes=[new A]}toString(){return this._root.render(this.opts)}name(r){return this._scope.name(r)}scopeName(r){
return this._extScope.name(r)}scopeValue(r,m){const u=this._extScope.value(r,m);return(this._values[u.prefix]||(this._values[u.prefix]=new Set)).add(u),u}getScopeValue(r,m){
return this._extScope.getValue(r,m)}scopeRefs(r){return this._extScope.scopeRefs(r,this._values)}scopeCode(){return this._extScope.scopeCode(this._values)}_def(r,m,u,M){
const D=this._scope.toName(m);return u!==void 0&&M&&(this._constants[D.str]=u),this._leafNode(new a(r,D,u)),D}const(r,m,u){return this._def(h.varKinds.const,r,m,
u)}let(r,m,u){return this._def(h.varKinds.let,r,m,u)}var(r,m,u){return this._def(h.varKinds.var,r,m,u)}assign(r,m,u){return this._leafNode(new f(r,m,u))}add(r,m){
return this._leafNode(new s(r,e.operators.ADD,m))}code(r){return typeof r=="function"?r():r!==t.nil&&this._leafNode(new R(r)),this}object(...r){const m=["{"];for(const[
u,M]of r)m.length>1&&m.push(","),m.push(u),(u!==M||this.opts.es5)&&(m.push(":"),(0,t.addCodeArg)(m,M));return m.push("}"),new t._Code(m)}if(r,m,u){if(this._blockNode(
new i(r)),m&&u)this.code(m).else().code(u).endIf();else if(m)this.code(m).endIf();else if(u)throw new Error('CodeGen: "else" body without "then" body');return this}elseIf(r){
return this._elseNode(new i(r))}else(){return this._elseNode(new l)}endIf(){return this._endBlockNode(i,l)}_for(r,m){return this._blockNode(r),m&&this.code(m).endFor(),
this}for(r,m){return this._for(new p(r),m)}forRange(r,m,u,M,D=this.opts.es5?h.varKinds.var:h.varKinds.let){const V=this._scope.toName(r);return this._for(new S(
D,V,m,u),()=>M(V))}forOf(r,m,u,M=h.varKinds.const){const D=this._scope.toName(r);if(this.opts.es5){const V=m instanceof t.Name?m:this.var("_arr",m);return this.
forRange("_i",0,(0,t._)`${V}.length`,K=>{this.var(D,(0,t._)`${V}[${K}]`),u(D)})}return this._for(new T("of",M,D,m),()=>u(D))}forIn(r,m,u,M=this.opts.es5?h.varKinds.
var:h.varKinds.const){if(this.opts.ownProperties)return this.forOf(r,(0,t._)`Object.keys(${m})`,u);const D=this._scope.toName(r);return this._for(new T("in",M,D,
m),()=>u(D))}endFor(){return this._endBlockNode(O)}label(r){return this._leafNode(new d(r))}break(r){return this._leafNode(new E(r))}return(r){const m=new y;if(this.
_blockNode(m),this.code(r),m.nodes.length!==1)throw new Error('CodeGen: "return" should have one node');return this._endBlockNode(y)}try(r,m,u){if(!m&&!u)throw new Error(
'CodeGen: "try" without "catch" and "finally"');const M=new N;if(this._blockNode(M),this.code(r),m){const D=this.name("e");this._currNode=M.catch=new F(D),m(D)}
return u&&(this._currNode=M.finally=new L,this.code(u)),this._endBlockNode(F,L)}throw(r){return this._leafNode(new w(r))}block(r,m){return this._blockStarts.push(
this._nodes.length),r&&this.code(r).endBlock(m),this}endBlock(r){const m=this._blockStarts.pop();if(m===void 0)throw new Error("CodeGen: not in self-balancing b\
lock");const u=this._nodes.length-m;if(u<0||r!==void 0&&u!==r)throw new Error(`CodeGen: wrong number of nodes: ${u} vs ${r} expected`);return this._nodes.length=
m,this}func(r,m=t.nil,u,M){return this._blockNode(new o(r,m,u)),M&&this.code(M).endFunc(),this}endFunc(){return this._endBlockNode(o)}optimize(r=1){for(;r-- >0;)
this._root.optimizeNodes(),this._root.optimizeNames(this._root.names,this._constants)}_leafNode(r){return this._currNode.nodes.push(r),this}_blockNode(r){this._currNode.
nodes.push(r),this._nodes.push(r)}_endBlockNode(r,m){const u=this._currNode;if(u instanceof r||m&&u instanceof m)return this._nodes.pop(),this;throw new Error(`\
CodeGen: not in block "${m?`${r.kind}/${m.kind}`:r.kind}"`)}_elseNode(r){const m=this._currNode;if(!(m instanceof i))throw new Error('CodeGen: "else" without "i\
f"');return this._currNode=m.else=r,this}get _root(){return this._nodes[0]}get _currNode(){const r=this._nodes;return r[r.length-1]}set _currNode(r){const m=this.
_nodes;m[m.length-1]=r}}e.CodeGen=J;function B(g,r){for(const m in r)g[m]=(g[m]||0)+(r[m]||0);return g}function Z(g,r){return r instanceof t._CodeOrName?B(g,r.names):
g}function W(g,r,m){if(g instanceof t.Name)return u(g);if(!M(g))return g;return new t._Code(g._items.reduce((D,V)=>(V instanceof t.Name&&(V=u(V)),V instanceof t.
_Code?D.push(...V._items):D.push(V),D),[]));function u(D){const V=m[D.str];return V===void 0||r[D.str]!==1?D:(delete r[D.str],V)}function M(D){return D instanceof
t._Code&&D._items.some(V=>V instanceof t.Name&&r[V.str]===1&&m[V.str]!==void 0)}}function Y(g,r){for(const m in r)g[m]=(g[m]||0)-(r[m]||0)}function re(g){return typeof g==
"boolean"||typeof g=="number"||g===null?!g:(0,t._)`!${b(g)}`}e.not=re;const oe=c(e.operators.AND);function ie(...g){return g.reduce(oe)}e.and=ie;const q=c(e.operators.
OR);function _(...g){return g.reduce(q)}e.or=_;function c(g){return(r,m)=>r===t.nil?m:m===t.nil?r:(0,t._)`${b(r)} ${g} ${b(m)}`}function b(g){return g instanceof
t.Name?g:(0,t._)`(${g})`}}),77788:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.ValueScope=e.ValueScopeName=e.Scope=e.varKinds=e.UsedValueState=
void 0;const t=n(80567);class h extends Error{constructor(d){super(`CodeGen: "code" for ${d} not defined`),this.value=d.value}}var v;(function(s){s[s.Started=0]=
"Started",s[s.Completed=1]="Completed"})(v||(e.UsedValueState=v={})),e.varKinds={const:new t.Name("const"),let:new t.Name("let"),var:new t.Name("var")};class ${constructor({
prefixes:d,parent:E}={}){this._names={},this._prefixes=d,this._parent=E}toName(d){return d instanceof t.Name?d:this.name(d)}name(d){return new t.Name(this._newName(
d))}_newName(d){const E=this._names[d]||this._nameGroup(d);return`${d}${E.index++}`}_nameGroup(d){var E,w;if(!((w=(E=this._parent)===null||E===void 0?void 0:E._prefixes)===
null||w===void 0)&&w.has(d)||this._prefixes&&!this._prefixes.has(d))throw new Error(`CodeGen: prefix "${d}" is not allowed in this scope`);return this._names[d]=
{prefix:d,index:0}}}e.Scope=$;class P extends t.Name{constructor(d,E){super(E),this.prefix=d}setValue(d,{property:E,itemIndex:w}){this.value=d,this.scopePath=(0,t.
_)`.${new t.Name(E)}[${w}]`}}e.ValueScopeName=P;const a=(0,t._)`\n`;class f extends ${constructor(d){super(d),this._values={},this._scope=d.scope,this.opts={...d,
_n:d.lines?a:t.nil}}get(){return this._scope}name(d){return new P(d,this._newName(d))}value(d,E){var w;if(E.ref===void 0)throw new Error("CodeGen: ref must be p\
assed in value");const R=this.toName(d),{prefix:j}=R,I=(w=E.key)!==null&&w!==void 0?w:E.ref;let A=this._values[j];if(A){const O=A.get(I);if(O)return O}else A=this.
_values[j]=new Map;A.set(I,R);const l=this._scope[j]||(this._scope[j]=[]),i=l.length;return l[i]=E.ref,R.setValue(E,{property:j,itemIndex:i}),R}getValue(d,E){const w=this.
_values[d];if(w)return w.get(E)}scopeRefs(d,E=this._values){return this._reduceValues(E,w=>{if(w.scopePath===void 0)throw new Error(`CodeGen: name "${w}" has no\
 value`);return(0,t._)`${d}${w.scopePath}`})}scopeCode(d=this._values,E,w){return this._reduceValues(d,R=>{if(R.value===void 0)throw new Error(`CodeGen: name "${R}\
" has no value`);return R.value.code},E,w)}_reduceValues(d,E,w={},R){let j=t.nil;for(const I in d){const A=d[I];if(!A)continue;const l=w[I]=w[I]||new Map;A.forEach(
i=>{if(l.has(i))return;l.set(i,v.Started);let O=E(i);if(O){const p=this.opts.es5?e.varKinds.var:e.varKinds.const;j=(0,t._)`${j}${p} ${i} = ${O};${this.opts._n}`}else if(O=
R?.(i))j=(0,t._)`${j}${O}${this.opts._n}`;else throw new h(i);l.set(i,v.Completed)})}return j}}e.ValueScope=f}),81283:((U,e,n)=>{Object.defineProperty(e,"__esMo\
dule",{value:!0}),e.extendErrors=e.resetErrorsCount=e.reportExtraError=e.reportError=e.keyword$DataError=e.keywordError=void 0;const t=n(81436),h=n(84464),v=n(90630);
e.keywordError={message:({keyword:l})=>(0,t.str)`must pass "${l}" keyword validation`},e.keyword$DataError={message:({keyword:l,schemaType:i})=>i?(0,t.str)`"${l}" keyword must be ${i} ($data)`:
(0,t.str)`"${l}" keyword is invalid ($data)`};function $(l,i=e.keywordError,O,p){const{it:S}=l,{gen:T,compositeRule:o,allErrors:y}=S,N=w(l,i,O);p??(o||y)?s(T,N):
d(S,(0,t._)`[${N}]`)}e.reportError=$;function P(l,i=e.keywordError,O){const{it:p}=l,{gen:S,compositeRule:T,allErrors:o}=p,y=w(l,i,O);s(S,y),T||o||d(p,v.default.
vErrors)}e.reportExtraError=P;function a(l,i){l.assign(v.default.errors,i),l.if((0,t._)`${v.default.vErrors} !== null`,()=>l.if(i,()=>l.assign((0,t._)`${v.default.
vErrors}.length`,i),()=>l.assign(v.default.vErrors,null)))}e.resetErrorsCount=a;function f({gen:l,keyword:i,schemaValue:O,data:p,errsCount:S,it:T}){if(S===void 0)
throw new Error("ajv implementation error");const o=l.name("err");l.forRange("i",S,v.default.errors,y=>{l.const(o,(0,t._)`${v.default.vErrors}[${y}]`),l.if((0,t.
_)`${o}.instancePath === undefined`,()=>l.assign((0,t._)`${o}.instancePath`,(0,t.strConcat)(v.default.instancePath,T.errorPath))),l.assign((0,t._)`${o}.schemaPath`,
(0,t.str)`${T.errSchemaPath}/${i}`),T.opts.verbose&&(l.assign((0,t._)`${o}.schema`,O),l.assign((0,t._)`${o}.data`,p))})}e.extendErrors=f;function s(l,i){const O=l.
const("err",i);l.if((0,t._)`${v.default.vErrors} === null`,()=>l.assign(v.default.vErrors,(0,t._)`[${O}]`),(0,t._)`${v.default.vErrors}.push(${O})`),l.code((0,t.
_)`${v.default.errors}++`)}function d(l,i){const{gen:O,validateName:p,schemaEnv:S}=l;S.$async?O.throw((0,t._)`new ${l.ValidationError}(${i})`):(O.assign((0,t._)`${p}.errors`,
i),O.return(!1))}const E={keyword:new t.Name("keyword"),schemaPath:new t.Name("schemaPath"),params:new t.Name("params"),propertyName:new t.Name("propertyName"),
message:new t.Name("message"),schema:new t.Name("schema"),parentSchema:new t.Name("parentSchema")};function w(l,i,O){const{createErrors:p}=l.it;return p===!1?(0,t.
_)`{}`:R(l,i,O)}function R(l,i,O={}){const{gen:p,it:S}=l,T=[j(S,O),I(l,O)];return A(l,i,T),p.object(...T)}function j({errorPath:l},{instancePath:i}){const O=i?(0,t.
str)`${l}${(0,h.getErrorPath)(i,h.Type.Str)}`:l;return[v.default.instancePath,(0,t.strConcat)(v.default.instancePath,O)]}function I({keyword:l,it:{errSchemaPath:i}},{
schemaPath:O,parentSchema:p}){let S=p?i:(0,t.str)`${i}/${l}`;return O&&(S=(0,t.str)`${S}${(0,h.getErrorPath)(O,h.Type.Str)}`),[E.schemaPath,S]}function A(l,{params:i,
message:O},p){const{keyword:S,data:T,schemaValue:o,it:y}=l,{opts:N,propertyName:F,topSchemaRef:L,schemaPath:J}=y;p.push([E.keyword,S],[E.params,typeof i=="funct\
ion"?i(l):i||(0,t._)`{}`]),N.messages&&p.push([E.message,typeof O=="function"?O(l):O]),N.verbose&&p.push([E.schema,o],[E.parentSchema,(0,t._)`${L}${J}`],[v.default.
data,T]),F&&p.push([E.propertyName,F])}}),2718:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.resolveSchema=e.getCompilingSchema=e.resolveRef=e.compileSchema=
e.SchemaEnv=void 0;const t=n(81436),h=n(33021),v=n(90630),$=n(24090),P=n(84464),a=n(87881);class f{constructor(O){var p;this.refs={},this.dynamicAnchors={};let S;
typeof O.schema=="object"&&(S=O.schema),this.schema=O.schema,this.schemaId=O.schemaId,this.root=O.root||this,this.baseId=(p=O.baseId)!==null&&p!==void 0?p:(0,$.
normalizeId)(S?.[O.schemaId||"$id"]),this.schemaPath=O.schemaPath,this.localRefs=O.localRefs,this.meta=O.meta,this.$async=S?.$async,this.refs={}}}e.SchemaEnv=f;
function s(i){const O=w.call(this,i);if(O)return O;const p=(0,$.getFullPath)(this.opts.uriResolver,i.root.baseId),{es5:S,lines:T}=this.opts.code,{ownProperties:o}=this.
opts,y=new t.CodeGen(this.scope,{es5:S,lines:T,ownProperties:o});let N;i.$async&&(N=y.scopeValue("Error",{ref:h.default,code:(0,t._)`require("ajv/dist/runtime/validation_error").default`}));
const F=y.scopeName("validate");i.validateName=F;const L={gen:y,allErrors:this.opts.allErrors,data:v.default.data,parentData:v.default.parentData,parentDataProperty:v.
default.parentDataProperty,dataNames:[v.default.data],dataPathArr:[t.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,topSchemaRef:y.scopeValue("schema",
this.opts.code.source===!0?{ref:i.schema,code:(0,t.stringify)(i.schema)}:{ref:i.schema}),validateName:F,ValidationError:N,schema:i.schema,schemaEnv:i,rootId:p,baseId:i.
baseId||p,schemaPath:t.nil,errSchemaPath:i.schemaPath||(this.opts.jtd?"":"#"),errorPath:(0,t._)`""`,opts:this.opts,self:this};let J;try{this._compilations.add(i),
(0,a.validateFunctionCode)(L),y.optimize(this.opts.code.optimize);const B=y.toString();J=`${y.scopeRefs(v.default.scope)}return ${B}`,this.opts.code.process&&(J=
this.opts.code.process(J,i));const W=new Function(`${v.default.self}`,`${v.default.scope}`,J)(this,this.scope.get());if(this.scope.value(F,{ref:W}),W.errors=null,
W.schema=i.schema,W.schemaEnv=i,i.$async&&(W.$async=!0),this.opts.code.source===!0&&(W.source={validateName:F,validateCode:B,scopeValues:y._values}),this.opts.unevaluated){
const{props:Y,items:re}=L;W.evaluated={props:Y instanceof t.Name?void 0:Y,items:re instanceof t.Name?void 0:re,dynamicProps:Y instanceof t.Name,dynamicItems:re instanceof
t.Name},W.source&&(W.source.evaluated=(0,t.stringify)(W.evaluated))}return i.validate=W,i}catch(B){throw delete i.validate,delete i.validateName,J&&this.logger.
error("Error compiling schema, function code:",J),B}finally{this._compilations.delete(i)}}e.compileSchema=s;function d(i,O,p){var S;p=(0,$.resolveUrl)(this.opts.
uriResolver,O,p);const T=i.refs[p];if(T)return T;let o=j.call(this,i,p);if(o===void 0){const y=(S=i.localRefs)===null||S===void 0?void 0:S[p],{schemaId:N}=this.
opts;y&&(o=new f({schema:y,schemaId:N,root:i,baseId:O}))}if(o!==void 0)return i.refs[p]=E.call(this,o)}e.resolveRef=d;function E(i){return(0,$.inlineRef)(i.schema,
this.opts.inlineRefs)?i.schema:i.validate?i:s.call(this,i)}function w(i){for(const O of this._compilations)if(R(O,i))return O}e.getCompilingSchema=w;function R(i,O){
return i.schema===O.schema&&i.root===O.root&&i.baseId===O.baseId}function j(i,O){let p;for(;typeof(p=this.refs[O])=="string";)O=p;return p||this.schemas[O]||I.call(
this,i,O)}function I(i,O){const p=this.opts.uriResolver.parse(O),S=(0,$._getFullPath)(this.opts.uriResolver,p);let T=(0,$.getFullPath)(this.opts.uriResolver,i.baseId,
void 0);if(Object.keys(i.schema).length>0&&S===T)return l.call(this,p,i);const o=(0,$.normalizeId)(S),y=this.refs[o]||this.schemas[o];if(typeof y=="string"){const N=I.
call(this,i,y);return typeof N?.schema!="object"?void 0:l.call(this,p,N)}if(typeof y?.schema=="object"){if(y.validate||s.call(this,y),o===(0,$.normalizeId)(O)){
const{schema:N}=y,{schemaId:F}=this.opts,L=N[F];return L&&(T=(0,$.resolveUrl)(this.opts.uriResolver,T,L)),new f({schema:N,schemaId:F,root:i,baseId:T})}return l.
call(this,p,y)}}e.resolveSchema=I;const A=new Set(["properties","patternProperties","enum","dependencies","definitions"]);function l(i,{baseId:O,schema:p,root:S}){
var T;if(((T=i.fragment)===null||T===void 0?void 0:T[0])!=="/")return;for(const N of i.fragment.slice(1).split("/")){if(typeof p=="boolean")return;const F=p[(0,P.
unescapeFragment)(N)];if(F===void 0)return;p=F;const L=typeof p=="object"&&p[this.opts.schemaId];!A.has(N)&&L&&(O=(0,$.resolveUrl)(this.opts.uriResolver,O,L))}let o;
if(typeof p!="boolean"&&p.$ref&&!(0,P.schemaHasRulesButRef)(p,this.RULES)){const N=(0,$.resolveUrl)(this.opts.uriResolver,O,p.$ref);o=I.call(this,S,N)}const{schemaId:y}=this.
opts;if(o=o||new f({schema:p,schemaId:y,root:S,baseId:O}),o.schema!==o.root.schema)return o}}),90630:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});
const t=n(81436),h={data:new t.Name("data"),valCxt:new t.Name("valCxt"),instancePath:new t.Name("instancePath"),parentData:new t.Name("parentData"),parentDataProperty:new t.
Name("parentDataProperty"),rootData:new t.Name("rootData"),dynamicAnchors:new t.Name("dynamicAnchors"),vErrors:new t.Name("vErrors"),errors:new t.Name("errors"),
this:new t.Name("this"),self:new t.Name("self"),scope:new t.Name("scope"),json:new t.Name("json"),jsonPos:new t.Name("jsonPos"),jsonLen:new t.Name("jsonLen"),jsonPart:new t.
Name("jsonPart")};e.default=h}),53162:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(24090);class h extends Error{constructor($,P,a,f){super(
f||`can't resolve reference ${a} from id ${P}`),this.missingRef=(0,t.resolveUrl)($,P,a),this.missingSchema=(0,t.normalizeId)((0,t.getFullPath)($,this.missingRef))}}
e.default=h}),24090:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.getSchemaRefs=e.resolveUrl=e.normalizeId=e._getFullPath=e.getFullPath=e.inlineRef=
void 0;const t=n(84464),h=n(23430),v=n(81167),$=new Set(["type","format","pattern","maxLength","minLength","maxProperties","minProperties","maxItems","minItems",
"maximum","minimum","uniqueItems","multipleOf","required","enum","const"]);function P(l,i=!0){return typeof l=="boolean"?!0:i===!0?!f(l):i?s(l)<=i:!1}e.inlineRef=
P;const a=new Set(["$ref","$recursiveRef","$recursiveAnchor","$dynamicRef","$dynamicAnchor"]);function f(l){for(const i in l){if(a.has(i))return!0;const O=l[i];
if(Array.isArray(O)&&O.some(f)||typeof O=="object"&&f(O))return!0}return!1}function s(l){let i=0;for(const O in l){if(O==="$ref")return 1/0;if(i++,!$.has(O)&&(typeof l[O]==
"object"&&(0,t.eachItem)(l[O],p=>i+=s(p)),i===1/0))return 1/0}return i}function d(l,i="",O){O!==!1&&(i=R(i));const p=l.parse(i);return E(l,p)}e.getFullPath=d;function E(l,i){
return l.serialize(i).split("#")[0]+"#"}e._getFullPath=E;const w=/#\/?$/;function R(l){return l?l.replace(w,""):""}e.normalizeId=R;function j(l,i,O){return O=R(
O),l.resolve(i,O)}e.resolveUrl=j;const I=/^[a-z_][-a-z0-9._]*$/i;function A(l,i){if(typeof l=="boolean")return{};const{schemaId:O,uriResolver:p}=this.opts,S=R(l[O]||
i),T={"":S},o=d(p,S,!1),y={},N=new Set;return v(l,{allKeys:!0},(J,B,Z,W)=>{if(W===void 0)return;const Y=o+B;let re=T[W];typeof J[O]=="string"&&(re=oe.call(this,
J[O])),ie.call(this,J.$anchor),ie.call(this,J.$dynamicAnchor),T[B]=re;function oe(q){const _=this.opts.uriResolver.resolve;if(q=R(re?_(re,q):q),N.has(q))throw L(
q);N.add(q);let c=this.refs[q];return typeof c=="string"&&(c=this.refs[c]),typeof c=="object"?F(J,c.schema,q):q!==R(Y)&&(q[0]==="#"?(F(J,y[q],q),y[q]=J):this.refs[q]=
Y),q}function ie(q){if(typeof q=="string"){if(!I.test(q))throw new Error(`invalid anchor "${q}"`);oe.call(this,`#${q}`)}}}),y;function F(J,B,Z){if(B!==void 0&&!h(
J,B))throw L(Z)}function L(J){return new Error(`reference "${J}" resolves to more than one schema`)}}e.getSchemaRefs=A}),7353:((U,e)=>{Object.defineProperty(e,"\
__esModule",{value:!0}),e.getRules=e.isJSONType=void 0;const n=["string","number","integer","boolean","null","object","array"],t=new Set(n);function h($){return typeof $==
"string"&&t.has($)}e.isJSONType=h;function v(){const $={number:{type:"number",rules:[]},string:{type:"string",rules:[]},array:{type:"array",rules:[]},object:{type:"\
object",rules:[]}};return{types:{...$,integer:!0,boolean:!0,null:!0},rules:[{rules:[]},$.number,$.string,$.array,$.object],post:{rules:[]},all:{},keywords:{}}}e.
getRules=v}),84464:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.checkStrictMode=e.getErrorPath=e.Type=e.useFunc=e.setEvaluated=e.evaluatedPropsToName=
e.mergeEvaluated=e.eachItem=e.unescapeJsonPointer=e.escapeJsonPointer=e.escapeFragment=e.unescapeFragment=e.schemaRefOrVal=e.schemaHasRulesButRef=e.schemaHasRules=
e.checkUnknownRules=e.alwaysValidSchema=e.toHash=void 0;const t=n(81436),h=n(80567);function v(o){const y={};for(const N of o)y[N]=!0;return y}e.toHash=v;function $(o,y){
return typeof y=="boolean"?y:Object.keys(y).length===0?!0:(P(o,y),!a(y,o.self.RULES.all))}e.alwaysValidSchema=$;function P(o,y=o.schema){const{opts:N,self:F}=o;
if(!N.strictSchema||typeof y=="boolean")return;const L=F.RULES.keywords;for(const J in y)L[J]||T(o,`unknown keyword: "${J}"`)}e.checkUnknownRules=P;function a(o,y){
if(typeof o=="boolean")return!o;for(const N in o)if(y[N])return!0;return!1}e.schemaHasRules=a;function f(o,y){if(typeof o=="boolean")return!o;for(const N in o)if(N!==
"$ref"&&y.all[N])return!0;return!1}e.schemaHasRulesButRef=f;function s({topSchemaRef:o,schemaPath:y},N,F,L){if(!L){if(typeof N=="number"||typeof N=="boolean")return N;
if(typeof N=="string")return(0,t._)`${N}`}return(0,t._)`${o}${y}${(0,t.getProperty)(F)}`}e.schemaRefOrVal=s;function d(o){return R(decodeURIComponent(o))}e.unescapeFragment=
d;function E(o){return encodeURIComponent(w(o))}e.escapeFragment=E;function w(o){return typeof o=="number"?`${o}`:o.replace(/~/g,"~0").replace(/\//g,"~1")}e.escapeJsonPointer=
w;function R(o){return o.replace(/~1/g,"/").replace(/~0/g,"~")}e.unescapeJsonPointer=R;function j(o,y){if(Array.isArray(o))for(const N of o)y(N);else y(o)}e.eachItem=
j;function I({mergeNames:o,mergeToName:y,mergeValues:N,resultToName:F}){return(L,J,B,Z)=>{const W=B===void 0?J:B instanceof t.Name?(J instanceof t.Name?o(L,J,B):
y(L,J,B),B):J instanceof t.Name?(y(L,B,J),J):N(J,B);return Z===t.Name&&!(W instanceof t.Name)?F(L,W):W}}e.mergeEvaluated={props:I({mergeNames:(o,y,N)=>o.if((0,t.
_)`${N} !== true && ${y} !== undefined`,()=>{o.if((0,t._)`${y} === true`,()=>o.assign(N,!0),()=>o.assign(N,(0,t._)`${N} || {}`).code((0,t._)`Object.assign(${N}, ${y})`))}),
mergeToName:(o,y,N)=>o.if((0,t._)`${N} !== true`,()=>{y===!0?o.assign(N,!0):(o.assign(N,(0,t._)`${N} || {}`),l(o,N,y))}),mergeValues:(o,y)=>o===!0?!0:{...o,...y},
resultToName:A}),items:I({mergeNames:(o,y,N)=>o.if((0,t._)`${N} !== true && ${y} !== undefined`,()=>o.assign(N,(0,t._)`${y} === true ? true : ${N} > ${y} ? ${N} : ${y}`)),
mergeToName:(o,y,N)=>o.if((0,t._)`${N} !== true`,()=>o.assign(N,y===!0?!0:(0,t._)`${N} > ${y} ? ${N} : ${y}`)),mergeValues:(o,y)=>o===!0?!0:Math.max(o,y),resultToName:(o,y)=>o.
var("items",y)})};function A(o,y){if(y===!0)return o.var("props",!0);const N=o.var("props",(0,t._)`{}`);return y!==void 0&&l(o,N,y),N}e.evaluatedPropsToName=A;function l(o,y,N){
Object.keys(N).forEach(F=>o.assign((0,t._)`${y}${(0,t.getProperty)(F)}`,!0))}e.setEvaluated=l;const i={};function O(o,y){return o.scopeValue("func",{ref:y,code:i[y.
code]||(i[y.code]=new h._Code(y.code))})}e.useFunc=O;var p;(function(o){o[o.Num=0]="Num",o[o.Str=1]="Str"})(p||(e.Type=p={}));function S(o,y,N){if(o instanceof t.
Name){const F=y===p.Num;return N?F?(0,t._)`"[" + ${o} + "]"`:(0,t._)`"['" + ${o} + "']"`:F?(0,t._)`"/" + ${o}`:(0,t._)`"/" + ${o}.replace(/~/g, "~0").replace(/\\//g, "~1")`}
return N?(0,t.getProperty)(o).toString():"/"+w(o)}e.getErrorPath=S;function T(o,y,N=o.opts.strictSchema){if(N){if(y=`strict mode: ${y}`,N===!0)throw new Error(y);
o.self.logger.warn(y)}}e.checkStrictMode=T}),37692:((U,e)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.shouldUseRule=e.shouldUseGroup=e.schemaHasRulesForType=
void 0;function n({schema:v,self:$},P){const a=$.RULES.types[P];return a&&a!==!0&&t(v,a)}e.schemaHasRulesForType=n;function t(v,$){return $.rules.some(P=>h(v,P))}
e.shouldUseGroup=t;function h(v,$){var P;return v[$.keyword]!==void 0||((P=$.definition.implements)===null||P===void 0?void 0:P.some(a=>v[a]!==void 0))}e.shouldUseRule=
h}),35346:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.boolOrEmptySchema=e.topBoolOrEmptySchema=void 0;const t=n(81283),h=n(81436),v=n(90630),$={
message:"boolean schema is false"};function P(s){const{gen:d,schema:E,validateName:w}=s;E===!1?f(s,!1):typeof E=="object"&&E.$async===!0?d.return(v.default.data):
(d.assign((0,h._)`${w}.errors`,null),d.return(!0))}e.topBoolOrEmptySchema=P;function a(s,d){const{gen:E,schema:w}=s;w===!1?(E.var(d,!1),f(s)):E.var(d,!0)}e.boolOrEmptySchema=
a;function f(s,d){const{gen:E,data:w}=s,R={gen:E,keyword:"false schema",data:w,schema:!1,schemaCode:!1,schemaValue:!1,params:{},it:s};(0,t.reportError)(R,$,void 0,
d)}}),86685:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.reportTypeError=e.checkDataTypes=e.checkDataType=e.coerceAndCheckDataType=e.getJSONTypes=
e.getSchemaTypes=e.DataType=void 0;const t=n(7353),h=n(37692),v=n(81283),$=n(81436),P=n(84464);var a;(function(p){p[p.Correct=0]="Correct",p[p.Wrong=1]="Wrong"})(
a||(e.DataType=a={}));function f(p){const S=s(p.type);if(S.includes("null")){if(p.nullable===!1)throw new Error("type: null contradicts nullable: false")}else{if(!S.
length&&p.nullable!==void 0)throw new Error('"nullable" cannot be used without "type"');p.nullable===!0&&S.push("null")}return S}e.getSchemaTypes=f;function s(p){
const S=Array.isArray(p)?p:p?[p]:[];if(S.every(t.isJSONType))return S;throw new Error("type must be JSONType or JSONType[]: "+S.join(","))}e.getJSONTypes=s;function d(p,S){
const{gen:T,data:o,opts:y}=p,N=w(S,y.coerceTypes),F=S.length>0&&!(N.length===0&&S.length===1&&(0,h.schemaHasRulesForType)(p,S[0]));if(F){const L=A(S,o,y.strictNumbers,
a.Wrong);T.if(L,()=>{N.length?R(p,S,N):i(p)})}return F}e.coerceAndCheckDataType=d;const E=new Set(["string","number","integer","boolean","null"]);function w(p,S){
return S?p.filter(T=>E.has(T)||S==="array"&&T==="array"):[]}function R(p,S,T){const{gen:o,data:y,opts:N}=p,F=o.let("dataType",(0,$._)`typeof ${y}`),L=o.let("coe\
rced",(0,$._)`undefined`);N.coerceTypes==="array"&&o.if((0,$._)`${F} == 'object' && Array.isArray(${y}) && ${y}.length == 1`,()=>o.assign(y,(0,$._)`${y}[0]`).assign(
F,(0,$._)`typeof ${y}`).if(A(S,y,N.strictNumbers),()=>o.assign(L,y))),o.if((0,$._)`${L} !== undefined`);for(const B of T)(E.has(B)||B==="array"&&N.coerceTypes===
"array")&&J(B);o.else(),i(p),o.endIf(),o.if((0,$._)`${L} !== undefined`,()=>{o.assign(y,L),j(p,L)});function J(B){switch(B){case"string":o.elseIf((0,$._)`${F} == "number" || ${F} == "boolean"`).
assign(L,(0,$._)`"" + ${y}`).elseIf((0,$._)`${y} === null`).assign(L,(0,$._)`""`);return;case"number":o.elseIf((0,$._)`${F} == "boolean" || ${y} === null
              || (${F} == "string" && ${y} && ${y} == +${y})`).assign(L,(0,$._)`+${y}`);return;case"integer":o.elseIf((0,$._)`${F} === "boolean" || ${y} === null
              || (${F} === "string" && ${y} && ${y} == +${y} && !(${y} % 1))`).assign(L,(0,$._)`+${y}`);return;case"boolean":o.elseIf((0,$._)`${y} === "false" || ${y} === 0 || ${y} === null`).
assign(L,!1).elseIf((0,$._)`${y} === "true" || ${y} === 1`).assign(L,!0);return;case"null":o.elseIf((0,$._)`${y} === "" || ${y} === 0 || ${y} === false`),o.assign(
L,null);return;case"array":o.elseIf((0,$._)`${F} === "string" || ${F} === "number"
              || ${F} === "boolean" || ${y} === null`).assign(L,(0,$._)`[${y}]`)}}}function j({gen:p,parentData:S,parentDataProperty:T},o){p.if((0,$._)`${S} !== undefined`,
()=>p.assign((0,$._)`${S}[${T}]`,o))}function I(p,S,T,o=a.Correct){const y=o===a.Correct?$.operators.EQ:$.operators.NEQ;let N;switch(p){case"null":return(0,$._)`${S} ${y} null`;case"\
array":N=(0,$._)`Array.isArray(${S})`;break;case"object":N=(0,$._)`${S} && typeof ${S} == "object" && !Array.isArray(${S})`;break;case"integer":N=F((0,$._)`!(${S} % 1) && !isNaN(${S})`);
break;case"number":N=F();break;default:return(0,$._)`typeof ${S} ${y} ${p}`}return o===a.Correct?N:(0,$.not)(N);function F(L=$.nil){return(0,$.and)((0,$._)`typeof ${S} == "number"`,
L,T?(0,$._)`isFinite(${S})`:$.nil)}}e.checkDataType=I;function A(p,S,T,o){if(p.length===1)return I(p[0],S,T,o);let y;const N=(0,P.toHash)(p);if(N.array&&N.object){
const F=(0,$._)`typeof ${S} != "object"`;y=N.null?F:(0,$._)`!${S} || ${F}`,delete N.null,delete N.array,delete N.object}else y=$.nil;N.number&&delete N.integer;
for(const F in N)y=(0,$.and)(y,I(F,S,T,o));return y}e.checkDataTypes=A;const l={message:({schema:p})=>`must be ${p}`,params:({schema:p,schemaValue:S})=>typeof p==
"string"?(0,$._)`{type: ${p}}`:(0,$._)`{type: ${S}}`};function i(p){const S=O(p);(0,v.reportError)(S,l)}e.reportTypeError=i;function O(p){const{gen:S,data:T,schema:o}=p,
y=(0,P.schemaRefOrVal)(p,o,"type");return{gen:S,keyword:"type",data:T,schema:o.type,schemaCode:y,schemaValue:y,parentSchema:o,params:{},it:p}}}),11699:((U,e,n)=>{
Object.defineProperty(e,"__esModule",{value:!0}),e.assignDefaults=void 0;const t=n(81436),h=n(84464);function v(P,a){const{properties:f,items:s}=P.schema;if(a===
"object"&&f)for(const d in f)$(P,d,f[d].default);else a==="array"&&Array.isArray(s)&&s.forEach((d,E)=>$(P,E,d.default))}e.assignDefaults=v;function $(P,a,f){const{
gen:s,compositeRule:d,data:E,opts:w}=P;if(f===void 0)return;const R=(0,t._)`${E}${(0,t.getProperty)(a)}`;if(d){(0,h.checkStrictMode)(P,`default is ignored for: ${R}`);
return}let j=(0,t._)`${R} === undefined`;w.useDefaults==="empty"&&(j=(0,t._)`${j} || ${R} === null || ${R} === ""`),s.if(j,(0,t._)`${R} = ${(0,t.stringify)(f)}`)}}),
87881:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.getData=e.KeywordCxt=e.validateFunctionCode=void 0;const t=n(35346),h=n(86685),v=n(37692),$=n(
86685),P=n(11699),a=n(15202),f=n(26200),s=n(81436),d=n(90630),E=n(24090),w=n(84464),R=n(81283);function j(C){if(o(C)&&(N(C),T(C))){i(C);return}I(C,()=>(0,t.topBoolOrEmptySchema)(
C))}e.validateFunctionCode=j;function I({gen:C,validateName:k,schema:z,schemaEnv:H,opts:G},X){G.code.es5?C.func(k,(0,s._)`${d.default.data}, ${d.default.valCxt}`,
H.$async,()=>{C.code((0,s._)`"use strict"; ${p(z,G)}`),l(C,G),C.code(X)}):C.func(k,(0,s._)`${d.default.data}, ${A(G)}`,H.$async,()=>C.code(p(z,G)).code(X))}function A(C){
return(0,s._)`{${d.default.instancePath}="", ${d.default.parentData}, ${d.default.parentDataProperty}, ${d.default.rootData}=${d.default.data}${C.dynamicRef?(0,s.
_)`, ${d.default.dynamicAnchors}={}`:s.nil}}={}`}function l(C,k){C.if(d.default.valCxt,()=>{C.var(d.default.instancePath,(0,s._)`${d.default.valCxt}.${d.default.
instancePath}`),C.var(d.default.parentData,(0,s._)`${d.default.valCxt}.${d.default.parentData}`),C.var(d.default.parentDataProperty,(0,s._)`${d.default.valCxt}.${d.
default.parentDataProperty}`),C.var(d.default.rootData,(0,s._)`${d.default.valCxt}.${d.default.rootData}`),k.dynamicRef&&C.var(d.default.dynamicAnchors,(0,s._)`${d.
default.valCxt}.${d.default.dynamicAnchors}`)},()=>{C.var(d.default.instancePath,(0,s._)`""`),C.var(d.default.parentData,(0,s._)`undefined`),C.var(d.default.parentDataProperty,
(0,s._)`undefined`),C.var(d.default.rootData,d.default.data),k.dynamicRef&&C.var(d.default.dynamicAnchors,(0,s._)`{}`)})}function i(C){const{schema:k,opts:z,gen:H}=C;
I(C,()=>{z.$comment&&k.$comment&&W(C),J(C),H.let(d.default.vErrors,null),H.let(d.default.errors,0),z.unevaluated&&O(C),F(C),Y(C)})}function O(C){const{gen:k,validateName:z}=C;
C.evaluated=k.const("evaluated",(0,s._)`${z}.evaluated`),k.if((0,s._)`${C.evaluated}.dynamicProps`,()=>k.assign((0,s._)`${C.evaluated}.props`,(0,s._)`undefined`)),
k.if((0,s._)`${C.evaluated}.dynamicItems`,()=>k.assign((0,s._)`${C.evaluated}.items`,(0,s._)`undefined`))}function p(C,k){const z=typeof C=="object"&&C[k.schemaId];
return z&&(k.code.source||k.code.process)?(0,s._)`/*# sourceURL=${z} */`:s.nil}function S(C,k){if(o(C)&&(N(C),T(C))){y(C,k);return}(0,t.boolOrEmptySchema)(C,k)}
function T({schema:C,self:k}){if(typeof C=="boolean")return!C;for(const z in C)if(k.RULES.all[z])return!0;return!1}function o(C){return typeof C.schema!="boolea\
n"}function y(C,k){const{schema:z,gen:H,opts:G}=C;G.$comment&&z.$comment&&W(C),B(C),Z(C);const X=H.const("_errs",d.default.errors);F(C,X),H.var(k,(0,s._)`${X} === ${d.
default.errors}`)}function N(C){(0,w.checkUnknownRules)(C),L(C)}function F(C,k){if(C.opts.jtd)return oe(C,[],!1,k);const z=(0,h.getSchemaTypes)(C.schema),H=(0,h.
coerceAndCheckDataType)(C,z);oe(C,z,!H,k)}function L(C){const{schema:k,errSchemaPath:z,opts:H,self:G}=C;k.$ref&&H.ignoreKeywordsWithRef&&(0,w.schemaHasRulesButRef)(
k,G.RULES)&&G.logger.warn(`$ref: keywords ignored in schema at path "${z}"`)}function J(C){const{schema:k,opts:z}=C;k.default!==void 0&&z.useDefaults&&z.strictSchema&&
(0,w.checkStrictMode)(C,"default is ignored in the schema root")}function B(C){const k=C.schema[C.opts.schemaId];k&&(C.baseId=(0,E.resolveUrl)(C.opts.uriResolver,
C.baseId,k))}function Z(C){if(C.schema.$async&&!C.schemaEnv.$async)throw new Error("async schema in sync schema")}function W({gen:C,schemaEnv:k,schema:z,errSchemaPath:H,
opts:G}){const X=z.$comment;if(G.$comment===!0)C.code((0,s._)`${d.default.self}.logger.log(${X})`);else if(typeof G.$comment=="function"){const ne=(0,s.str)`${H}/$comment`,
te=C.scopeValue("root",{ref:k.root});C.code((0,s._)`${d.default.self}.opts.$comment(${X}, ${ne}, ${te}.schema)`)}}function Y(C){const{gen:k,schemaEnv:z,validateName:H,
ValidationError:G,opts:X}=C;z.$async?k.if((0,s._)`${d.default.errors} === 0`,()=>k.return(d.default.data),()=>k.throw((0,s._)`new ${G}(${d.default.vErrors})`)):
(k.assign((0,s._)`${H}.errors`,d.default.vErrors),X.unevaluated&&re(C),k.return((0,s._)`${d.default.errors} === 0`))}function re({gen:C,evaluated:k,props:z,items:H}){
z instanceof s.Name&&C.assign((0,s._)`${k}.props`,z),H instanceof s.Name&&C.assign((0,s._)`${k}.items`,H)}function oe(C,k,z,H){const{gen:G,schema:X,data:ne,allErrors:te,
opts:se,self:ee}=C,{RULES:x}=ee;if(X.$ref&&(se.ignoreKeywordsWithRef||!(0,w.schemaHasRulesButRef)(X,x))){G.block(()=>D(C,"$ref",x.all.$ref.definition));return}se.
jtd||q(C,k),G.block(()=>{for(const ae of x.rules)de(ae);de(x.post)});function de(ae){(0,v.shouldUseGroup)(X,ae)&&(ae.type?(G.if((0,$.checkDataType)(ae.type,ne,se.
strictNumbers)),ie(C,ae),k.length===1&&k[0]===ae.type&&z&&(G.else(),(0,$.reportTypeError)(C)),G.endIf()):ie(C,ae),te||G.if((0,s._)`${d.default.errors} === ${H||
0}`))}}function ie(C,k){const{gen:z,schema:H,opts:{useDefaults:G}}=C;G&&(0,P.assignDefaults)(C,k.type),z.block(()=>{for(const X of k.rules)(0,v.shouldUseRule)(H,
X)&&D(C,X.keyword,X.definition,k.type)})}function q(C,k){C.schemaEnv.meta||!C.opts.strictTypes||(_(C,k),C.opts.allowUnionTypes||c(C,k),b(C,C.dataTypes))}function _(C,k){
if(k.length){if(!C.dataTypes.length){C.dataTypes=k;return}k.forEach(z=>{r(C.dataTypes,z)||u(C,`type "${z}" not allowed by context "${C.dataTypes.join(",")}"`)}),
m(C,k)}}function c(C,k){k.length>1&&!(k.length===2&&k.includes("null"))&&u(C,"use allowUnionTypes to allow union type keyword")}function b(C,k){const z=C.self.RULES.
all;for(const H in z){const G=z[H];if(typeof G=="object"&&(0,v.shouldUseRule)(C.schema,G)){const{type:X}=G.definition;X.length&&!X.some(ne=>g(k,ne))&&u(C,`missi\
ng type "${X.join(",")}" for keyword "${H}"`)}}}function g(C,k){return C.includes(k)||k==="number"&&C.includes("integer")}function r(C,k){return C.includes(k)||
k==="integer"&&C.includes("number")}function m(C,k){const z=[];for(const H of C.dataTypes)r(k,H)?z.push(H):k.includes("integer")&&H==="number"&&z.push("integer");
C.dataTypes=z}function u(C,k){const z=C.schemaEnv.baseId+C.errSchemaPath;k+=` at "${z}" (strictTypes)`,(0,w.checkStrictMode)(C,k,C.opts.strictTypes)}class M{constructor(k,z,H){
if((0,a.validateKeywordUsage)(k,z,H),this.gen=k.gen,this.allErrors=k.allErrors,this.keyword=H,this.data=k.data,this.schema=k.schema[H],this.$data=z.$data&&k.opts.
$data&&this.schema&&this.schema.$data,this.schemaValue=(0,w.schemaRefOrVal)(k,this.schema,H,this.$data),this.schemaType=z.schemaType,this.parentSchema=k.schema,
this.params={},this.it=k,this.def=z,this.$data)this.schemaCode=k.gen.const("vSchema",Q(this.$data,k));else if(this.schemaCode=this.schemaValue,!(0,a.validSchemaType)(
this.schema,z.schemaType,z.allowUndefined))throw new Error(`${H} value must be ${JSON.stringify(z.schemaType)}`);("code"in z?z.trackErrors:z.errors!==!1)&&(this.
errsCount=k.gen.const("_errs",d.default.errors))}result(k,z,H){this.failResult((0,s.not)(k),z,H)}failResult(k,z,H){this.gen.if(k),H?H():this.error(),z?(this.gen.
else(),z(),this.allErrors&&this.gen.endIf()):this.allErrors?this.gen.endIf():this.gen.else()}pass(k,z){this.failResult((0,s.not)(k),void 0,z)}fail(k){if(k===void 0){
this.error(),this.allErrors||this.gen.if(!1);return}this.gen.if(k),this.error(),this.allErrors?this.gen.endIf():this.gen.else()}fail$data(k){if(!this.$data)return this.
fail(k);const{schemaCode:z}=this;this.fail((0,s._)`${z} !== undefined && (${(0,s.or)(this.invalid$data(),k)})`)}error(k,z,H){if(z){this.setParams(z),this._error(
k,H),this.setParams({});return}this._error(k,H)}_error(k,z){(k?R.reportExtraError:R.reportError)(this,this.def.error,z)}$dataError(){(0,R.reportError)(this,this.
def.$dataError||R.keyword$DataError)}reset(){if(this.errsCount===void 0)throw new Error('add "trackErrors" to keyword definition');(0,R.resetErrorsCount)(this.gen,
this.errsCount)}ok(k){this.allErrors||this.gen.if(k)}setParams(k,z){z?Object.assign(this.params,k):this.params=k}block$data(k,z,H=s.nil){this.gen.block(()=>{this.
check$data(k,H),z()})}check$data(k=s.nil,z=s.nil){if(!this.$data)return;const{gen:H,schemaCode:G,schemaType:X,def:ne}=this;H.if((0,s.or)((0,s._)`${G} === undefined`,
z)),k!==s.nil&&H.assign(k,!0),(X.length||ne.validateSchema)&&(H.elseIf(this.invalid$data()),this.$dataError(),k!==s.nil&&H.assign(k,!1)),H.else()}invalid$data(){
const{gen:k,schemaCode:z,schemaType:H,def:G,it:X}=this;return(0,s.or)(ne(),te());function ne(){if(H.length){if(!(z instanceof s.Name))throw new Error("ajv imple\
mentation error");const se=Array.isArray(H)?H:[H];return(0,s._)`${(0,$.checkDataTypes)(se,z,X.opts.strictNumbers,$.DataType.Wrong)}`}return s.nil}function te(){
if(G.validateSchema){const se=k.scopeValue("validate$data",{ref:G.validateSchema});return(0,s._)`!${se}(${z})`}return s.nil}}subschema(k,z){const H=(0,f.getSubschema)(
this.it,k);(0,f.extendSubschemaData)(H,this.it,k),(0,f.extendSubschemaMode)(H,k);const G={...this.it,...H,items:void 0,props:void 0};return S(G,z),G}mergeEvaluated(k,z){
const{it:H,gen:G}=this;H.opts.unevaluated&&(H.props!==!0&&k.props!==void 0&&(H.props=w.mergeEvaluated.props(G,k.props,H.props,z)),H.items!==!0&&k.items!==void 0&&
(H.items=w.mergeEvaluated.items(G,k.items,H.items,z)))}mergeValidEvaluated(k,z){const{it:H,gen:G}=this;if(H.opts.unevaluated&&(H.props!==!0||H.items!==!0))return G.
if(z,()=>this.mergeEvaluated(k,s.Name)),!0}}e.KeywordCxt=M;function D(C,k,z,H){const G=new M(C,z,k);"code"in z?z.code(G,H):G.$data&&z.validate?(0,a.funcKeywordCode)(
G,z):"macro"in z?(0,a.macroKeywordCode)(G,z):(z.compile||z.validate)&&(0,a.funcKeywordCode)(G,z)}const V=/^\/(?:[^~]|~0|~1)*$/,K=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
function Q(C,{dataLevel:k,dataNames:z,dataPathArr:H}){let G,X;if(C==="")return d.default.rootData;if(C[0]==="/"){if(!V.test(C))throw new Error(`Invalid JSON-poi\
nter: ${C}`);G=C,X=d.default.rootData}else{const ee=K.exec(C);if(!ee)throw new Error(`Invalid JSON-pointer: ${C}`);const x=+ee[1];if(G=ee[2],G==="#"){if(x>=k)throw new Error(
se("property/index",x));return H[k-x]}if(x>k)throw new Error(se("data",x));if(X=z[k-x],!G)return X}let ne=X;const te=G.split("/");for(const ee of te)ee&&(X=(0,s.
_)`${X}${(0,s.getProperty)((0,w.unescapeJsonPointer)(ee))}`,ne=(0,s._)`${ne} && ${X}`);return ne;function se(ee,x){return`Cannot access ${ee} ${x} levels up, cu\
rrent level is ${k}`}}e.getData=Q}),15202:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.validateKeywordUsage=e.validSchemaType=e.funcKeywordCode=
e.macroKeywordCode=void 0;const t=n(81436),h=n(90630),v=n(28484),$=n(81283);function P(j,I){const{gen:A,keyword:l,schema:i,parentSchema:O,it:p}=j,S=I.macro.call(
p.self,i,O,p),T=E(A,l,S);p.opts.validateSchema!==!1&&p.self.validateSchema(S,!0);const o=A.name("valid");j.subschema({schema:S,schemaPath:t.nil,errSchemaPath:`${p.
errSchemaPath}/${l}`,topSchemaRef:T,compositeRule:!0},o),j.pass(o,()=>j.error(!0))}e.macroKeywordCode=P;function a(j,I){var A;const{gen:l,keyword:i,schema:O,parentSchema:p,
$data:S,it:T}=j;d(T,I);const o=!S&&I.compile?I.compile.call(T.self,O,p,T):I.validate,y=E(l,i,o),N=l.let("valid");j.block$data(N,F),j.ok((A=I.valid)!==null&&A!==
void 0?A:N);function F(){if(I.errors===!1)B(),I.modifying&&f(j),Z(()=>j.error());else{const W=I.async?L():J();I.modifying&&f(j),Z(()=>s(j,W))}}function L(){const W=l.
let("ruleErrs",null);return l.try(()=>B((0,t._)`await `),Y=>l.assign(N,!1).if((0,t._)`${Y} instanceof ${T.ValidationError}`,()=>l.assign(W,(0,t._)`${Y}.errors`),
()=>l.throw(Y))),W}function J(){const W=(0,t._)`${y}.errors`;return l.assign(W,null),B(t.nil),W}function B(W=I.async?(0,t._)`await `:t.nil){const Y=T.opts.passContext?
h.default.this:h.default.self,re=!("compile"in I&&!S||I.schema===!1);l.assign(N,(0,t._)`${W}${(0,v.callValidateCode)(j,y,Y,re)}`,I.modifying)}function Z(W){var Y;
l.if((0,t.not)((Y=I.valid)!==null&&Y!==void 0?Y:N),W)}}e.funcKeywordCode=a;function f(j){const{gen:I,data:A,it:l}=j;I.if(l.parentData,()=>I.assign(A,(0,t._)`${l.
parentData}[${l.parentDataProperty}]`))}function s(j,I){const{gen:A}=j;A.if((0,t._)`Array.isArray(${I})`,()=>{A.assign(h.default.vErrors,(0,t._)`${h.default.vErrors} === null ? ${I} : ${h.
default.vErrors}.concat(${I})`).assign(h.default.errors,(0,t._)`${h.default.vErrors}.length`),(0,$.extendErrors)(j)},()=>j.error())}function d({schemaEnv:j},I){
if(I.async&&!j.$async)throw new Error("async keyword in sync schema")}function E(j,I,A){if(A===void 0)throw new Error(`keyword "${I}" failed to compile`);return j.
scopeValue("keyword",typeof A=="function"?{ref:A}:{ref:A,code:(0,t.stringify)(A)})}function w(j,I,A=!1){return!I.length||I.some(l=>l==="array"?Array.isArray(j):
l==="object"?j&&typeof j=="object"&&!Array.isArray(j):typeof j==l||A&&typeof j>"u")}e.validSchemaType=w;function R({schema:j,opts:I,self:A,errSchemaPath:l},i,O){
if(Array.isArray(i.keyword)?!i.keyword.includes(O):i.keyword!==O)throw new Error("ajv implementation error");const p=i.dependencies;if(p?.some(S=>!Object.prototype.
hasOwnProperty.call(j,S)))throw new Error(`parent schema must have dependencies of ${O}: ${p.join(",")}`);if(i.validateSchema&&!i.validateSchema(j[O])){const T=`\
keyword "${O}" value is invalid at path "${l}": `+A.errorsText(i.validateSchema.errors);if(I.validateSchema==="log")A.logger.error(T);else throw new Error(T)}}e.
validateKeywordUsage=R}),26200:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.extendSubschemaMode=e.extendSubschemaData=e.getSubschema=void 0;const t=n(
81436),h=n(84464);function v(a,{keyword:f,schemaProp:s,schema:d,schemaPath:E,errSchemaPath:w,topSchemaRef:R}){if(f!==void 0&&d!==void 0)throw new Error('both "k\
eyword" and "schema" passed, only one allowed');if(f!==void 0){const j=a.schema[f];return s===void 0?{schema:j,schemaPath:(0,t._)`${a.schemaPath}${(0,t.getProperty)(
f)}`,errSchemaPath:`${a.errSchemaPath}/${f}`}:{schema:j[s],schemaPath:(0,t._)`${a.schemaPath}${(0,t.getProperty)(f)}${(0,t.getProperty)(s)}`,errSchemaPath:`${a.
errSchemaPath}/${f}/${(0,h.escapeFragment)(s)}`}}if(d!==void 0){if(E===void 0||w===void 0||R===void 0)throw new Error('"schemaPath", "errSchemaPath" and "topSch\
emaRef" are required with "schema"');return{schema:d,schemaPath:E,topSchemaRef:R,errSchemaPath:w}}throw new Error('either "keyword" or "schema" must be passed')}
e.getSubschema=v;function $(a,f,{dataProp:s,dataPropType:d,data:E,dataTypes:w,propertyName:R}){if(E!==void 0&&s!==void 0)throw new Error('both "data" and "dataP\
rop" passed, only one allowed');const{gen:j}=f;if(s!==void 0){const{errorPath:A,dataPathArr:l,opts:i}=f,O=j.let("data",(0,t._)`${f.data}${(0,t.getProperty)(s)}`,
!0);I(O),a.errorPath=(0,t.str)`${A}${(0,h.getErrorPath)(s,d,i.jsPropertySyntax)}`,a.parentDataProperty=(0,t._)`${s}`,a.dataPathArr=[...l,a.parentDataProperty]}if(E!==
void 0){const A=E instanceof t.Name?E:j.let("data",E,!0);I(A),R!==void 0&&(a.propertyName=R)}w&&(a.dataTypes=w);function I(A){a.data=A,a.dataLevel=f.dataLevel+1,
a.dataTypes=[],f.definedProperties=new Set,a.parentData=f.data,a.dataNames=[...f.dataNames,A]}}e.extendSubschemaData=$;function P(a,{jtdDiscriminator:f,jtdMetadata:s,
compositeRule:d,createErrors:E,allErrors:w}){d!==void 0&&(a.compositeRule=d),E!==void 0&&(a.createErrors=E),w!==void 0&&(a.allErrors=w),a.jtdDiscriminator=f,a.jtdMetadata=
s}e.extendSubschemaMode=P}),63893:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.CodeGen=e.Name=e.nil=e.stringify=e.str=e._=e.KeywordCxt=void 0;var t=n(
87881);Object.defineProperty(e,"KeywordCxt",{enumerable:!0,get:function(){return t.KeywordCxt}});var h=n(81436);Object.defineProperty(e,"_",{enumerable:!0,get:function(){
return h._}}),Object.defineProperty(e,"str",{enumerable:!0,get:function(){return h.str}}),Object.defineProperty(e,"stringify",{enumerable:!0,get:function(){return h.
stringify}}),Object.defineProperty(e,"nil",{enumerable:!0,get:function(){return h.nil}}),Object.defineProperty(e,"Name",{enumerable:!0,get:function(){return h.Name}}),
Object.defineProperty(e,"CodeGen",{enumerable:!0,get:function(){return h.CodeGen}});const v=n(33021),$=n(53162),P=n(7353),a=n(2718),f=n(81436),s=n(24090),d=n(86685),
E=n(84464),w=n(63837),R=n(36285),j=(_,c)=>new RegExp(_,c);j.code="new RegExp";const I=["removeAdditional","useDefaults","coerceTypes"],A=new Set(["validate","se\
rialize","parse","wrapper","root","schema","keyword","pattern","formats","validate$data","func","obj","Error"]),l={errorDataPath:"",format:"`validateFormats: fa\
lse` can be used instead.",nullable:'"nullable" keyword is supported by default.',jsonPointers:"Deprecated jsPropertySyntax can be used instead.",extendRefs:"De\
precated ignoreKeywordsWithRef can be used instead.",missingRefs:"Pass empty schema with $id that should be ignored to ajv.addSchema.",processCode:"Use option `\
code: {process: (code, schemaEnv: object) => string}`",sourceCode:"Use option `code: {source: true}`",strictDefaults:"It is default now, see option `strict`.",strictKeywords:"\
It is default now, see option `strict`.",uniqueItems:'"uniqueItems" keyword is always validated.',unknownFormats:"Disable strict mode or pass `true` to `ajv.add\
Format` (or `formats` option).",cache:"Map is used as cache, schema object as key.",serialize:"Map is used as cache, schema object as key.",ajvErrors:"It is def\
ault now."},i={ignoreKeywordsWithRef:"",jsPropertySyntax:"",unicode:'"minLength"/"maxLength" account for unicode characters by default.'},O=200;function p(_){var c,
b,g,r,m,u,M,D,V,K,Q,C,k,z,H,G,X,ne,te,se,ee,x,de,ae,ce;const le=_.strict,ue=(c=_.code)===null||c===void 0?void 0:c.optimize,fe=ue===!0||ue===void 0?1:ue||0,he=(g=
(b=_.code)===null||b===void 0?void 0:b.regExp)!==null&&g!==void 0?g:j,me=(r=_.uriResolver)!==null&&r!==void 0?r:R.default;return{strictSchema:(u=(m=_.strictSchema)!==
null&&m!==void 0?m:le)!==null&&u!==void 0?u:!0,strictNumbers:(D=(M=_.strictNumbers)!==null&&M!==void 0?M:le)!==null&&D!==void 0?D:!0,strictTypes:(K=(V=_.strictTypes)!==
null&&V!==void 0?V:le)!==null&&K!==void 0?K:"log",strictTuples:(C=(Q=_.strictTuples)!==null&&Q!==void 0?Q:le)!==null&&C!==void 0?C:"log",strictRequired:(z=(k=_.
strictRequired)!==null&&k!==void 0?k:le)!==null&&z!==void 0?z:!1,code:_.code?{..._.code,optimize:fe,regExp:he}:{optimize:fe,regExp:he},loopRequired:(H=_.loopRequired)!==
null&&H!==void 0?H:O,loopEnum:(G=_.loopEnum)!==null&&G!==void 0?G:O,meta:(X=_.meta)!==null&&X!==void 0?X:!0,messages:(ne=_.messages)!==null&&ne!==void 0?ne:!0,inlineRefs:(te=
_.inlineRefs)!==null&&te!==void 0?te:!0,schemaId:(se=_.schemaId)!==null&&se!==void 0?se:"$id",addUsedSchema:(ee=_.addUsedSchema)!==null&&ee!==void 0?ee:!0,validateSchema:(x=
_.validateSchema)!==null&&x!==void 0?x:!0,validateFormats:(de=_.validateFormats)!==null&&de!==void 0?de:!0,unicodeRegExp:(ae=_.unicodeRegExp)!==null&&ae!==void 0?
ae:!0,int32range:(ce=_.int32range)!==null&&ce!==void 0?ce:!0,uriResolver:me}}class S{constructor(c={}){this.schemas={},this.refs={},this.formats=Object.create(null),
this._compilations=new Set,this._loading={},this._cache=new Map,c=this.opts={...c,...p(c)};const{es5:b,lines:g}=this.opts.code;this.scope=new f.ValueScope({scope:{},
prefixes:A,es5:b,lines:g}),this.logger=B(c.logger);const r=c.validateFormats;c.validateFormats=!1,this.RULES=(0,P.getRules)(),T.call(this,l,c,"NOT SUPPORTED"),T.
call(this,i,c,"DEPRECATED","warn"),this._metaOpts=L.call(this),c.formats&&N.call(this),this._addVocabularies(),this._addDefaultMetaSchema(),c.keywords&&F.call(this,
c.keywords),typeof c.meta=="object"&&this.addMetaSchema(c.meta),y.call(this),c.validateFormats=r}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){
const{$data:c,meta:b,schemaId:g}=this.opts;let r=w;g==="id"&&(r={...w},r.id=r.$id,delete r.$id),b&&c&&this.addMetaSchema(r,r[g],!1)}defaultMeta(){const{meta:c,schemaId:b}=this.
opts;return this.opts.defaultMeta=typeof c=="object"?c[b]||c:void 0}validate(c,b){let g;if(typeof c=="string"){if(g=this.getSchema(c),!g)throw new Error(`no sch\
ema with key or ref "${c}"`)}else g=this.compile(c);const r=g(b);return"$async"in g||(this.errors=g.errors),r}compile(c,b){const g=this._addSchema(c,b);return g.
validate||this._compileSchemaEnv(g)}compileAsync(c,b){if(typeof this.opts.loadSchema!="function")throw new Error("options.loadSchema should be a function");const{
loadSchema:g}=this.opts;return r.call(this,c,b);async function r(K,Q){await m.call(this,K.$schema);const C=this._addSchema(K,Q);return C.validate||u.call(this,C)}
async function m(K){K&&!this.getSchema(K)&&await r.call(this,{$ref:K},!0)}async function u(K){try{return this._compileSchemaEnv(K)}catch(Q){if(!(Q instanceof $.
default))throw Q;return M.call(this,Q),await D.call(this,Q.missingSchema),u.call(this,K)}}function M({missingSchema:K,missingRef:Q}){if(this.refs[K])throw new Error(
`AnySchema ${K} is loaded but ${Q} cannot be resolved`)}async function D(K){const Q=await V.call(this,K);this.refs[K]||await m.call(this,Q.$schema),this.refs[K]||
this.addSchema(Q,K,b)}async function V(K){const Q=this._loading[K];if(Q)return Q;try{return await(this._loading[K]=g(K))}finally{delete this._loading[K]}}}addSchema(c,b,g,r=this.
opts.validateSchema){if(Array.isArray(c)){for(const u of c)this.addSchema(u,void 0,g,r);return this}let m;if(typeof c=="object"){const{schemaId:u}=this.opts;if(m=
c[u],m!==void 0&&typeof m!="string")throw new Error(`schema ${u} must be string`)}return b=(0,s.normalizeId)(b||m),this._checkUnique(b),this.schemas[b]=this._addSchema(
c,g,b,r,!0),this}addMetaSchema(c,b,g=this.opts.validateSchema){return this.addSchema(c,b,!0,g),this}validateSchema(c,b){if(typeof c=="boolean")return!0;let g;if(g=
c.$schema,g!==void 0&&typeof g!="string")throw new Error("$schema must be a string");if(g=g||this.opts.defaultMeta||this.defaultMeta(),!g)return this.logger.warn(
"meta-schema not available"),this.errors=null,!0;const r=this.validate(g,c);if(!r&&b){const m="schema is invalid: "+this.errorsText();if(this.opts.validateSchema===
"log")this.logger.error(m);else throw new Error(m)}return r}getSchema(c){let b;for(;typeof(b=o.call(this,c))=="string";)c=b;if(b===void 0){const{schemaId:g}=this.
opts,r=new a.SchemaEnv({schema:{},schemaId:g});if(b=a.resolveSchema.call(this,r,c),!b)return;this.refs[c]=b}return b.validate||this._compileSchemaEnv(b)}removeSchema(c){
if(c instanceof RegExp)return this._removeAllSchemas(this.schemas,c),this._removeAllSchemas(this.refs,c),this;switch(typeof c){case"undefined":return this._removeAllSchemas(
this.schemas),this._removeAllSchemas(this.refs),this._cache.clear(),this;case"string":{const b=o.call(this,c);return typeof b=="object"&&this._cache.delete(b.schema),
delete this.schemas[c],delete this.refs[c],this}case"object":{const b=c;this._cache.delete(b);let g=c[this.opts.schemaId];return g&&(g=(0,s.normalizeId)(g),delete this.
schemas[g],delete this.refs[g]),this}default:throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(c){for(const b of c)this.addKeyword(b);return this}addKeyword(c,b){
let g;if(typeof c=="string")g=c,typeof b=="object"&&(this.logger.warn("these parameters are deprecated, see docs for addKeyword"),b.keyword=g);else if(typeof c==
"object"&&b===void 0){if(b=c,g=b.keyword,Array.isArray(g)&&!g.length)throw new Error("addKeywords: keyword must be string or non-empty array")}else throw new Error(
"invalid addKeywords parameters");if(W.call(this,g,b),!b)return(0,E.eachItem)(g,m=>Y.call(this,m)),this;oe.call(this,b);const r={...b,type:(0,d.getJSONTypes)(b.
type),schemaType:(0,d.getJSONTypes)(b.schemaType)};return(0,E.eachItem)(g,r.type.length===0?m=>Y.call(this,m,r):m=>r.type.forEach(u=>Y.call(this,m,r,u))),this}getKeyword(c){
const b=this.RULES.all[c];return typeof b=="object"?b.definition:!!b}removeKeyword(c){const{RULES:b}=this;delete b.keywords[c],delete b.all[c];for(const g of b.
rules){const r=g.rules.findIndex(m=>m.keyword===c);r>=0&&g.rules.splice(r,1)}return this}addFormat(c,b){return typeof b=="string"&&(b=new RegExp(b)),this.formats[c]=
b,this}errorsText(c=this.errors,{separator:b=", ",dataVar:g="data"}={}){return!c||c.length===0?"No errors":c.map(r=>`${g}${r.instancePath} ${r.message}`).reduce(
(r,m)=>r+b+m)}$dataMetaSchema(c,b){const g=this.RULES.all;c=JSON.parse(JSON.stringify(c));for(const r of b){const m=r.split("/").slice(1);let u=c;for(const M of m)
u=u[M];for(const M in g){const D=g[M];if(typeof D!="object")continue;const{$data:V}=D.definition,K=u[M];V&&K&&(u[M]=q(K))}}return c}_removeAllSchemas(c,b){for(const g in c){
const r=c[g];(!b||b.test(g))&&(typeof r=="string"?delete c[g]:r&&!r.meta&&(this._cache.delete(r.schema),delete c[g]))}}_addSchema(c,b,g,r=this.opts.validateSchema,m=this.
opts.addUsedSchema){let u;const{schemaId:M}=this.opts;if(typeof c=="object")u=c[M];else{if(this.opts.jtd)throw new Error("schema must be object");if(typeof c!="\
boolean")throw new Error("schema must be object or boolean")}let D=this._cache.get(c);if(D!==void 0)return D;g=(0,s.normalizeId)(u||g);const V=s.getSchemaRefs.call(
this,c,g);return D=new a.SchemaEnv({schema:c,schemaId:M,meta:b,baseId:g,localRefs:V}),this._cache.set(D.schema,D),m&&!g.startsWith("#")&&(g&&this._checkUnique(g),
this.refs[g]=D),r&&this.validateSchema(c,!0),D}_checkUnique(c){if(this.schemas[c]||this.refs[c])throw new Error(`schema with key or id "${c}" already exists`)}_compileSchemaEnv(c){
if(c.meta?this._compileMetaSchema(c):a.compileSchema.call(this,c),!c.validate)throw new Error("ajv implementation error");return c.validate}_compileMetaSchema(c){
const b=this.opts;this.opts=this._metaOpts;try{a.compileSchema.call(this,c)}finally{this.opts=b}}}S.ValidationError=v.default,S.MissingRefError=$.default,e.default=
S;function T(_,c,b,g="error"){for(const r in _){const m=r;m in c&&this.logger[g](`${b}: option ${r}. ${_[m]}`)}}function o(_){return _=(0,s.normalizeId)(_),this.
schemas[_]||this.refs[_]}function y(){const _=this.opts.schemas;if(_)if(Array.isArray(_))this.addSchema(_);else for(const c in _)this.addSchema(_[c],c)}function N(){
for(const _ in this.opts.formats){const c=this.opts.formats[_];c&&this.addFormat(_,c)}}function F(_){if(Array.isArray(_)){this.addVocabulary(_);return}this.logger.
warn("keywords option as map is deprecated, pass array");for(const c in _){const b=_[c];b.keyword||(b.keyword=c),this.addKeyword(b)}}function L(){const _={...this.
opts};for(const c of I)delete _[c];return _}const J={log(){},warn(){},error(){}};function B(_){if(_===!1)return J;if(_===void 0)return console;if(_.log&&_.warn&&
_.error)return _;throw new Error("logger must implement log, warn and error methods")}const Z=/^[a-z_$][a-z0-9_$:-]*$/i;function W(_,c){const{RULES:b}=this;if((0,E.
eachItem)(_,g=>{if(b.keywords[g])throw new Error(`Keyword ${g} is already defined`);if(!Z.test(g))throw new Error(`Keyword ${g} has invalid name`)}),!!c&&c.$data&&
!("code"in c||"validate"in c))throw new Error('$data keyword must have "code" or "validate" function')}function Y(_,c,b){var g;const r=c?.post;if(b&&r)throw new Error(
'keyword with "post" flag cannot have "type"');const{RULES:m}=this;let u=r?m.post:m.rules.find(({type:D})=>D===b);if(u||(u={type:b,rules:[]},m.rules.push(u)),m.
keywords[_]=!0,!c)return;const M={keyword:_,definition:{...c,type:(0,d.getJSONTypes)(c.type),schemaType:(0,d.getJSONTypes)(c.schemaType)}};c.before?re.call(this,
u,M,c.before):u.rules.push(M),m.all[_]=M,(g=c.implements)===null||g===void 0||g.forEach(D=>this.addKeyword(D))}function re(_,c,b){const g=_.rules.findIndex(r=>r.
keyword===b);g>=0?_.rules.splice(g,0,c):(_.rules.push(c),this.logger.warn(`rule ${b} is not defined`))}function oe(_){let{metaSchema:c}=_;c!==void 0&&(_.$data&&
this.opts.$data&&(c=q(c)),_.validateSchema=this.compile(c,!0))}const ie={$ref:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"};
function q(_){return{anyOf:[_,ie]}}}),93995:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(61678),h=n(57216),v=n(99547),$=n(28226),P=n(80518),
a=n(4588),f=n(15707),s=n(97082),d=["/properties"];function E(w){return[t,h,v,$,P,R(this,a),f,R(this,s)].forEach(j=>this.addMetaSchema(j,void 0,!1)),this;function R(j,I){
return w?j.$dataMetaSchema(I,d):I}}e.default=E}),24951:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(23430);t.code='require("ajv/dist/ru\
ntime/equal").default',e.default=t}),36214:((U,e)=>{Object.defineProperty(e,"__esModule",{value:!0});function n(t){const h=t.length;let v=0,$=0,P;for(;$<h;)v++,
P=t.charCodeAt($++),P>=55296&&P<=56319&&$<h&&(P=t.charCodeAt($),(P&64512)===56320&&$++);return v}e.default=n,n.code='require("ajv/dist/runtime/ucs2length").defa\
ult'}),36285:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(24352);t.code='require("ajv/dist/runtime/uri").default',e.default=t}),33021:((U,e)=>{
Object.defineProperty(e,"__esModule",{value:!0});class n extends Error{constructor(h){super("validation failed"),this.errors=h,this.ajv=this.validation=!0}}e.default=
n}),73448:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.validateAdditionalItems=void 0;const t=n(81436),h=n(84464),$={keyword:"additionalItems",
type:"array",schemaType:["boolean","object"],before:"uniqueItems",error:{message:({params:{len:a}})=>(0,t.str)`must NOT have more than ${a} items`,params:({params:{
len:a}})=>(0,t._)`{limit: ${a}}`},code(a){const{parentSchema:f,it:s}=a,{items:d}=f;if(!Array.isArray(d)){(0,h.checkStrictMode)(s,'"additionalItems" is ignored w\
hen "items" is not an array of schemas');return}P(a,d)}};function P(a,f){const{gen:s,schema:d,data:E,keyword:w,it:R}=a;R.items=!0;const j=s.const("len",(0,t._)`${E}.length`);
if(d===!1)a.setParams({len:f.length}),a.pass((0,t._)`${j} <= ${f.length}`);else if(typeof d=="object"&&!(0,h.alwaysValidSchema)(R,d)){const A=s.var("valid",(0,t.
_)`${j} <= ${f.length}`);s.if((0,t.not)(A),()=>I(A)),a.ok(A)}function I(A){s.forRange("i",f.length,j,l=>{a.subschema({keyword:w,dataProp:l,dataPropType:h.Type.Num},
A),R.allErrors||s.if((0,t.not)(A),()=>s.break())})}}e.validateAdditionalItems=P,e.default=$}),42431:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});
const t=n(28484),h=n(81436),v=n(90630),$=n(84464),a={keyword:"additionalProperties",type:["object"],schemaType:["boolean","object"],allowUndefined:!0,trackErrors:!0,
error:{message:"must NOT have additional properties",params:({params:f})=>(0,h._)`{additionalProperty: ${f.additionalProperty}}`},code(f){const{gen:s,schema:d,parentSchema:E,
data:w,errsCount:R,it:j}=f;if(!R)throw new Error("ajv implementation error");const{allErrors:I,opts:A}=j;if(j.props=!0,A.removeAdditional!=="all"&&(0,$.alwaysValidSchema)(
j,d))return;const l=(0,t.allSchemaProperties)(E.properties),i=(0,t.allSchemaProperties)(E.patternProperties);O(),f.ok((0,h._)`${R} === ${v.default.errors}`);function O(){
s.forIn("key",w,y=>{!l.length&&!i.length?T(y):s.if(p(y),()=>T(y))})}function p(y){let N;if(l.length>8){const F=(0,$.schemaRefOrVal)(j,E.properties,"properties");
N=(0,t.isOwnProperty)(s,F,y)}else l.length?N=(0,h.or)(...l.map(F=>(0,h._)`${y} === ${F}`)):N=h.nil;return i.length&&(N=(0,h.or)(N,...i.map(F=>(0,h._)`${(0,t.usePattern)(
f,F)}.test(${y})`))),(0,h.not)(N)}function S(y){s.code((0,h._)`delete ${w}[${y}]`)}function T(y){if(A.removeAdditional==="all"||A.removeAdditional&&d===!1){S(y);
return}if(d===!1){f.setParams({additionalProperty:y}),f.error(),I||s.break();return}if(typeof d=="object"&&!(0,$.alwaysValidSchema)(j,d)){const N=s.name("valid");
A.removeAdditional==="failing"?(o(y,N,!1),s.if((0,h.not)(N),()=>{f.reset(),S(y)})):(o(y,N),I||s.if((0,h.not)(N),()=>s.break()))}}function o(y,N,F){const L={keyword:"\
additionalProperties",dataProp:y,dataPropType:$.Type.Str};F===!1&&Object.assign(L,{compositeRule:!0,createErrors:!1,allErrors:!1}),f.subschema(L,N)}}};e.default=
a}),39205:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(84464),h={keyword:"allOf",schemaType:"array",code(v){const{gen:$,schema:P,it:a}=v;
if(!Array.isArray(P))throw new Error("ajv implementation error");const f=$.name("valid");P.forEach((s,d)=>{if((0,t.alwaysValidSchema)(a,s))return;const E=v.subschema(
{keyword:"allOf",schemaProp:d},f);v.ok(f),v.mergeEvaluated(E)})}};e.default=h}),89380:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const h={keyword:"\
anyOf",schemaType:"array",trackErrors:!0,code:n(28484).validateUnion,error:{message:"must match a schema in anyOf"}};e.default=h}),16182:((U,e,n)=>{Object.defineProperty(
e,"__esModule",{value:!0});const t=n(81436),h=n(84464),$={keyword:"contains",type:"array",schemaType:["object","boolean"],before:"uniqueItems",trackErrors:!0,error:{
message:({params:{min:P,max:a}})=>a===void 0?(0,t.str)`must contain at least ${P} valid item(s)`:(0,t.str)`must contain at least ${P} and no more than ${a} valid item(s)`,
params:({params:{min:P,max:a}})=>a===void 0?(0,t._)`{minContains: ${P}}`:(0,t._)`{minContains: ${P}, maxContains: ${a}}`},code(P){const{gen:a,schema:f,parentSchema:s,
data:d,it:E}=P;let w,R;const{minContains:j,maxContains:I}=s;E.opts.next?(w=j===void 0?1:j,R=I):w=1;const A=a.const("len",(0,t._)`${d}.length`);if(P.setParams({min:w,
max:R}),R===void 0&&w===0){(0,h.checkStrictMode)(E,'"minContains" == 0 without "maxContains": "contains" keyword ignored');return}if(R!==void 0&&w>R){(0,h.checkStrictMode)(
E,'"minContains" > "maxContains" is always invalid'),P.fail();return}if((0,h.alwaysValidSchema)(E,f)){let S=(0,t._)`${A} >= ${w}`;R!==void 0&&(S=(0,t._)`${S} && ${A} <= ${R}`),
P.pass(S);return}E.items=!0;const l=a.name("valid");R===void 0&&w===1?O(l,()=>a.if(l,()=>a.break())):w===0?(a.let(l,!0),R!==void 0&&a.if((0,t._)`${d}.length > 0`,
i)):(a.let(l,!1),i()),P.result(l,()=>P.reset());function i(){const S=a.name("_valid"),T=a.let("count",0);O(S,()=>a.if(S,()=>p(T)))}function O(S,T){a.forRange("i",
0,A,o=>{P.subschema({keyword:"contains",dataProp:o,dataPropType:h.Type.Num,compositeRule:!0},S),T()})}function p(S){a.code((0,t._)`${S}++`),R===void 0?a.if((0,t.
_)`${S} >= ${w}`,()=>a.assign(l,!0).break()):(a.if((0,t._)`${S} > ${R}`,()=>a.assign(l,!1).break()),w===1?a.assign(l,!0):a.if((0,t._)`${S} >= ${w}`,()=>a.assign(
l,!0)))}}};e.default=$}),95826:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.validateSchemaDeps=e.validatePropertyDeps=e.error=void 0;const t=n(
81436),h=n(84464),v=n(28484);e.error={message:({params:{property:s,depsCount:d,deps:E}})=>{const w=d===1?"property":"properties";return(0,t.str)`must have ${w} ${E} when property ${s} is present`},
params:({params:{property:s,depsCount:d,deps:E,missingProperty:w}})=>(0,t._)`{property: ${s},
    missingProperty: ${w},
    depsCount: ${d},
    deps: ${E}}`};const $={keyword:"dependencies",type:"object",schemaType:"object",error:e.error,code(s){const[d,E]=P(s);a(s,d),f(s,E)}};function P({schema:s}){
const d={},E={};for(const w in s){if(w==="__proto__")continue;const R=Array.isArray(s[w])?d:E;R[w]=s[w]}return[d,E]}function a(s,d=s.schema){const{gen:E,data:w,
it:R}=s;if(Object.keys(d).length===0)return;const j=E.let("missing");for(const I in d){const A=d[I];if(A.length===0)continue;const l=(0,v.propertyInData)(E,w,I,
R.opts.ownProperties);s.setParams({property:I,depsCount:A.length,deps:A.join(", ")}),R.allErrors?E.if(l,()=>{for(const i of A)(0,v.checkReportMissingProp)(s,i)}):
(E.if((0,t._)`${l} && (${(0,v.checkMissingProp)(s,A,j)})`),(0,v.reportMissingProp)(s,j),E.else())}}e.validatePropertyDeps=a;function f(s,d=s.schema){const{gen:E,
data:w,keyword:R,it:j}=s,I=E.name("valid");for(const A in d)(0,h.alwaysValidSchema)(j,d[A])||(E.if((0,v.propertyInData)(E,w,A,j.opts.ownProperties),()=>{const l=s.
subschema({keyword:R,schemaProp:A},I);s.mergeValidEvaluated(l,I)},()=>E.var(I,!0)),s.ok(I))}e.validateSchemaDeps=f,e.default=$}),73818:((U,e,n)=>{Object.defineProperty(
e,"__esModule",{value:!0});const t=n(95826),h={keyword:"dependentSchemas",type:"object",schemaType:"object",code:v=>(0,t.validateSchemaDeps)(v)};e.default=h}),48584:((U,e,n)=>{
Object.defineProperty(e,"__esModule",{value:!0});const t=n(81436),h=n(84464),$={keyword:"if",schemaType:["object","boolean"],trackErrors:!0,error:{message:({params:a})=>(0,t.
str)`must match "${a.ifClause}" schema`,params:({params:a})=>(0,t._)`{failingKeyword: ${a.ifClause}}`},code(a){const{gen:f,parentSchema:s,it:d}=a;s.then===void 0&&
s.else===void 0&&(0,h.checkStrictMode)(d,'"if" without "then" and "else" is ignored');const E=P(d,"then"),w=P(d,"else");if(!E&&!w)return;const R=f.let("valid",!0),
j=f.name("_valid");if(I(),a.reset(),E&&w){const l=f.let("ifClause");a.setParams({ifClause:l}),f.if(j,A("then",l),A("else",l))}else E?f.if(j,A("then")):f.if((0,t.
not)(j),A("else"));a.pass(R,()=>a.error(!0));function I(){const l=a.subschema({keyword:"if",compositeRule:!0,createErrors:!1,allErrors:!1},j);a.mergeEvaluated(l)}
function A(l,i){return()=>{const O=a.subschema({keyword:l},j);f.assign(R,j),a.mergeValidEvaluated(O,R),i?f.assign(i,(0,t._)`${l}`):a.setParams({ifClause:l})}}}};
function P(a,f){const s=a.schema[f];return s!==void 0&&!(0,h.alwaysValidSchema)(a,s)}e.default=$}),28775:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});
const t=n(73448),h=n(6467),v=n(75791),$=n(52959),P=n(16182),a=n(95826),f=n(71372),s=n(42431),d=n(88778),E=n(50664),w=n(8350),R=n(89380),j=n(22490),I=n(39205),A=n(
48584),l=n(46829);function i(O=!1){const p=[w.default,R.default,j.default,I.default,A.default,l.default,f.default,s.default,a.default,d.default,E.default];return O?
p.push(h.default,$.default):p.push(t.default,v.default),p.push(P.default),p}e.default=i}),75791:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.validateTuple=
void 0;const t=n(81436),h=n(84464),v=n(28484),$={keyword:"items",type:"array",schemaType:["object","array","boolean"],before:"uniqueItems",code(a){const{schema:f,
it:s}=a;if(Array.isArray(f))return P(a,"additionalItems",f);s.items=!0,!(0,h.alwaysValidSchema)(s,f)&&a.ok((0,v.validateArray)(a))}};function P(a,f,s=a.schema){
const{gen:d,parentSchema:E,data:w,keyword:R,it:j}=a;l(E),j.opts.unevaluated&&s.length&&j.items!==!0&&(j.items=h.mergeEvaluated.items(d,s.length,j.items));const I=d.
name("valid"),A=d.const("len",(0,t._)`${w}.length`);s.forEach((i,O)=>{(0,h.alwaysValidSchema)(j,i)||(d.if((0,t._)`${A} > ${O}`,()=>a.subschema({keyword:R,schemaProp:O,
dataProp:O},I)),a.ok(I))});function l(i){const{opts:O,errSchemaPath:p}=j,S=s.length,T=S===i.minItems&&(S===i.maxItems||i[f]===!1);if(O.strictTuples&&!T){const o=`\
"${R}" is ${S}-tuple, but minItems or maxItems/${f} are not specified or different at path "${p}"`;(0,h.checkStrictMode)(j,o,O.strictTuples)}}}e.validateTuple=P,
e.default=$}),52959:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(81436),h=n(84464),v=n(28484),$=n(73448),a={keyword:"items",type:"array",
schemaType:["object","boolean"],before:"uniqueItems",error:{message:({params:{len:f}})=>(0,t.str)`must NOT have more than ${f} items`,params:({params:{len:f}})=>(0,t.
_)`{limit: ${f}}`},code(f){const{schema:s,parentSchema:d,it:E}=f,{prefixItems:w}=d;E.items=!0,!(0,h.alwaysValidSchema)(E,s)&&(w?(0,$.validateAdditionalItems)(f,
w):f.ok((0,v.validateArray)(f)))}};e.default=a}),8350:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(84464),h={keyword:"not",schemaType:[
"object","boolean"],trackErrors:!0,code(v){const{gen:$,schema:P,it:a}=v;if((0,t.alwaysValidSchema)(a,P)){v.fail();return}const f=$.name("valid");v.subschema({keyword:"\
not",compositeRule:!0,createErrors:!1,allErrors:!1},f),v.failResult(f,()=>v.reset(),()=>v.error())},error:{message:"must NOT be valid"}};e.default=h}),22490:((U,e,n)=>{
Object.defineProperty(e,"__esModule",{value:!0});const t=n(81436),h=n(84464),$={keyword:"oneOf",schemaType:"array",trackErrors:!0,error:{message:"must match exa\
ctly one schema in oneOf",params:({params:P})=>(0,t._)`{passingSchemas: ${P.passing}}`},code(P){const{gen:a,schema:f,parentSchema:s,it:d}=P;if(!Array.isArray(f))
throw new Error("ajv implementation error");if(d.opts.discriminator&&s.discriminator)return;const E=f,w=a.let("valid",!1),R=a.let("passing",null),j=a.name("_val\
id");P.setParams({passing:R}),a.block(I),P.result(w,()=>P.reset(),()=>P.error(!0));function I(){E.forEach((A,l)=>{let i;(0,h.alwaysValidSchema)(d,A)?a.var(j,!0):
i=P.subschema({keyword:"oneOf",schemaProp:l,compositeRule:!0},j),l>0&&a.if((0,t._)`${j} && ${w}`).assign(w,!1).assign(R,(0,t._)`[${R}, ${l}]`).else(),a.if(j,()=>{
a.assign(w,!0),a.assign(R,l),i&&P.mergeEvaluated(i,t.Name)})})}}};e.default=$}),50664:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(28484),
h=n(81436),v=n(84464),$=n(84464),P={keyword:"patternProperties",type:"object",schemaType:"object",code(a){const{gen:f,schema:s,data:d,parentSchema:E,it:w}=a,{opts:R}=w,
j=(0,t.allSchemaProperties)(s),I=j.filter(T=>(0,v.alwaysValidSchema)(w,s[T]));if(j.length===0||I.length===j.length&&(!w.opts.unevaluated||w.props===!0))return;const A=R.
strictSchema&&!R.allowMatchingProperties&&E.properties,l=f.name("valid");w.props!==!0&&!(w.props instanceof h.Name)&&(w.props=(0,$.evaluatedPropsToName)(f,w.props));
const{props:i}=w;O();function O(){for(const T of j)A&&p(T),w.allErrors?S(T):(f.var(l,!0),S(T),f.if(l))}function p(T){for(const o in A)new RegExp(T).test(o)&&(0,v.
checkStrictMode)(w,`property ${o} matches pattern ${T} (use allowMatchingProperties)`)}function S(T){f.forIn("key",d,o=>{f.if((0,h._)`${(0,t.usePattern)(a,T)}.test(${o})`,
()=>{const y=I.includes(T);y||a.subschema({keyword:"patternProperties",schemaProp:T,dataProp:o,dataPropType:$.Type.Str},l),w.opts.unevaluated&&i!==!0?f.assign((0,h.
_)`${i}[${o}]`,!0):!y&&!w.allErrors&&f.if((0,h.not)(l),()=>f.break())})})}}};e.default=P}),6467:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(
75791),h={keyword:"prefixItems",type:"array",schemaType:["array"],before:"uniqueItems",code:v=>(0,t.validateTuple)(v,"items")};e.default=h}),88778:((U,e,n)=>{Object.
defineProperty(e,"__esModule",{value:!0});const t=n(87881),h=n(28484),v=n(84464),$=n(42431),P={keyword:"properties",type:"object",schemaType:"object",code(a){const{
gen:f,schema:s,parentSchema:d,data:E,it:w}=a;w.opts.removeAdditional==="all"&&d.additionalProperties===void 0&&$.default.code(new t.KeywordCxt(w,$.default,"addi\
tionalProperties"));const R=(0,h.allSchemaProperties)(s);for(const i of R)w.definedProperties.add(i);w.opts.unevaluated&&R.length&&w.props!==!0&&(w.props=v.mergeEvaluated.
props(f,(0,v.toHash)(R),w.props));const j=R.filter(i=>!(0,v.alwaysValidSchema)(w,s[i]));if(j.length===0)return;const I=f.name("valid");for(const i of j)A(i)?l(i):
(f.if((0,h.propertyInData)(f,E,i,w.opts.ownProperties)),l(i),w.allErrors||f.else().var(I,!0),f.endIf()),a.it.definedProperties.add(i),a.ok(I);function A(i){return w.
opts.useDefaults&&!w.compositeRule&&s[i].default!==void 0}function l(i){a.subschema({keyword:"properties",schemaProp:i,dataProp:i},I)}}};e.default=P}),71372:((U,e,n)=>{
Object.defineProperty(e,"__esModule",{value:!0});const t=n(81436),h=n(84464),$={keyword:"propertyNames",type:"object",schemaType:["object","boolean"],error:{message:"\
property name must be valid",params:({params:P})=>(0,t._)`{propertyName: ${P.propertyName}}`},code(P){const{gen:a,schema:f,data:s,it:d}=P;if((0,h.alwaysValidSchema)(
d,f))return;const E=a.name("valid");a.forIn("key",s,w=>{P.setParams({propertyName:w}),P.subschema({keyword:"propertyNames",data:w,dataTypes:["string"],propertyName:w,
compositeRule:!0},E),a.if((0,t.not)(E),()=>{P.error(!0),d.allErrors||a.break()})}),P.ok(E)}};e.default=$}),46829:((U,e,n)=>{Object.defineProperty(e,"__esModule",
{value:!0});const t=n(84464),h={keyword:["then","else"],schemaType:["object","boolean"],code({keyword:v,parentSchema:$,it:P}){$.if===void 0&&(0,t.checkStrictMode)(
P,`"${v}" without "if" is ignored`)}};e.default=h}),28484:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.validateUnion=e.validateArray=e.usePattern=
e.callValidateCode=e.schemaProperties=e.allSchemaProperties=e.noPropertyInData=e.propertyInData=e.isOwnProperty=e.hasPropFunc=e.reportMissingProp=e.checkMissingProp=
e.checkReportMissingProp=void 0;const t=n(81436),h=n(84464),v=n(90630),$=n(84464);function P(p,S){const{gen:T,data:o,it:y}=p;T.if(w(T,o,S,y.opts.ownProperties),
()=>{p.setParams({missingProperty:(0,t._)`${S}`},!0),p.error()})}e.checkReportMissingProp=P;function a({gen:p,data:S,it:{opts:T}},o,y){return(0,t.or)(...o.map(N=>(0,t.
and)(w(p,S,N,T.ownProperties),(0,t._)`${y} = ${N}`)))}e.checkMissingProp=a;function f(p,S){p.setParams({missingProperty:S},!0),p.error()}e.reportMissingProp=f;function s(p){
return p.scopeValue("func",{ref:Object.prototype.hasOwnProperty,code:(0,t._)`Object.prototype.hasOwnProperty`})}e.hasPropFunc=s;function d(p,S,T){return(0,t._)`${s(
p)}.call(${S}, ${T})`}e.isOwnProperty=d;function E(p,S,T,o){const y=(0,t._)`${S}${(0,t.getProperty)(T)} !== undefined`;return o?(0,t._)`${y} && ${d(p,S,T)}`:y}e.
propertyInData=E;function w(p,S,T,o){const y=(0,t._)`${S}${(0,t.getProperty)(T)} === undefined`;return o?(0,t.or)(y,(0,t.not)(d(p,S,T))):y}e.noPropertyInData=w;
function R(p){return p?Object.keys(p).filter(S=>S!=="__proto__"):[]}e.allSchemaProperties=R;function j(p,S){return R(S).filter(T=>!(0,h.alwaysValidSchema)(p,S[T]))}
e.schemaProperties=j;function I({schemaCode:p,data:S,it:{gen:T,topSchemaRef:o,schemaPath:y,errorPath:N},it:F},L,J,B){const Z=B?(0,t._)`${p}, ${S}, ${o}${y}`:S,W=[
[v.default.instancePath,(0,t.strConcat)(v.default.instancePath,N)],[v.default.parentData,F.parentData],[v.default.parentDataProperty,F.parentDataProperty],[v.default.
rootData,v.default.rootData]];F.opts.dynamicRef&&W.push([v.default.dynamicAnchors,v.default.dynamicAnchors]);const Y=(0,t._)`${Z}, ${T.object(...W)}`;return J!==
t.nil?(0,t._)`${L}.call(${J}, ${Y})`:(0,t._)`${L}(${Y})`}e.callValidateCode=I;const A=(0,t._)`new RegExp`;function l({gen:p,it:{opts:S}},T){const o=S.unicodeRegExp?
"u":"",{regExp:y}=S.code,N=y(T,o);return p.scopeValue("pattern",{key:N.toString(),ref:N,code:(0,t._)`${y.code==="new RegExp"?A:(0,$.useFunc)(p,y)}(${T}, ${o})`})}
e.usePattern=l;function i(p){const{gen:S,data:T,keyword:o,it:y}=p,N=S.name("valid");if(y.allErrors){const L=S.let("valid",!0);return F(()=>S.assign(L,!1)),L}return S.
var(N,!0),F(()=>S.break()),N;function F(L){const J=S.const("len",(0,t._)`${T}.length`);S.forRange("i",0,J,B=>{p.subschema({keyword:o,dataProp:B,dataPropType:h.Type.
Num},N),S.if((0,t.not)(N),L)})}}e.validateArray=i;function O(p){const{gen:S,schema:T,keyword:o,it:y}=p;if(!Array.isArray(T))throw new Error("ajv implementation \
error");if(T.some(J=>(0,h.alwaysValidSchema)(y,J))&&!y.opts.unevaluated)return;const F=S.let("valid",!1),L=S.name("_valid");S.block(()=>T.forEach((J,B)=>{const Z=p.
subschema({keyword:o,schemaProp:B,compositeRule:!0},L);S.assign(F,(0,t._)`${F} || ${L}`),p.mergeValidEvaluated(Z,L)||S.if((0,t.not)(F))})),p.result(F,()=>p.reset(),
()=>p.error(!0))}e.validateUnion=O}),69872:((U,e)=>{Object.defineProperty(e,"__esModule",{value:!0});const n={keyword:"id",code(){throw new Error('NOT SUPPORTED\
: keyword "id", use "$id" for schema ID')}};e.default=n}),97397:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(69872),h=n(92996),v=["$sch\
ema","$id","$defs","$vocabulary",{keyword:"$comment"},"definitions",t.default,h.default];e.default=v}),92996:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),
e.callRef=e.getValidate=void 0;const t=n(53162),h=n(28484),v=n(81436),$=n(90630),P=n(2718),a=n(84464),f={keyword:"$ref",schemaType:"string",code(E){const{gen:w,
schema:R,it:j}=E,{baseId:I,schemaEnv:A,validateName:l,opts:i,self:O}=j,{root:p}=A;if((R==="#"||R==="#/")&&I===p.baseId)return T();const S=P.resolveRef.call(O,p,
I,R);if(S===void 0)throw new t.default(j.opts.uriResolver,I,R);if(S instanceof P.SchemaEnv)return o(S);return y(S);function T(){if(A===p)return d(E,l,A,A.$async);
const N=w.scopeValue("root",{ref:p});return d(E,(0,v._)`${N}.validate`,p,p.$async)}function o(N){const F=s(E,N);d(E,F,N,N.$async)}function y(N){const F=w.scopeValue(
"schema",i.code.source===!0?{ref:N,code:(0,v.stringify)(N)}:{ref:N}),L=w.name("valid"),J=E.subschema({schema:N,dataTypes:[],schemaPath:v.nil,topSchemaRef:F,errSchemaPath:R},
L);E.mergeEvaluated(J),E.ok(L)}}};function s(E,w){const{gen:R}=E;return w.validate?R.scopeValue("validate",{ref:w.validate}):(0,v._)`${R.scopeValue("wrapper",{ref:w})}.validate`}
e.getValidate=s;function d(E,w,R,j){const{gen:I,it:A}=E,{allErrors:l,schemaEnv:i,opts:O}=A,p=O.passContext?$.default.this:v.nil;j?S():T();function S(){if(!i.$async)
throw new Error("async schema referenced by sync schema");const N=I.let("valid");I.try(()=>{I.code((0,v._)`await ${(0,h.callValidateCode)(E,w,p)}`),y(w),l||I.assign(
N,!0)},F=>{I.if((0,v._)`!(${F} instanceof ${A.ValidationError})`,()=>I.throw(F)),o(F),l||I.assign(N,!1)}),E.ok(N)}function T(){E.result((0,h.callValidateCode)(E,
w,p),()=>y(w),()=>o(w))}function o(N){const F=(0,v._)`${N}.errors`;I.assign($.default.vErrors,(0,v._)`${$.default.vErrors} === null ? ${F} : ${$.default.vErrors}.concat(${F})`),
I.assign($.default.errors,(0,v._)`${$.default.vErrors}.length`)}function y(N){var F;if(!A.opts.unevaluated)return;const L=(F=R?.validate)===null||F===void 0?void 0:
F.evaluated;if(A.props!==!0)if(L&&!L.dynamicProps)L.props!==void 0&&(A.props=a.mergeEvaluated.props(I,L.props,A.props));else{const J=I.var("props",(0,v._)`${N}.evaluated.props`);
A.props=a.mergeEvaluated.props(I,J,A.props,v.Name)}if(A.items!==!0)if(L&&!L.dynamicItems)L.items!==void 0&&(A.items=a.mergeEvaluated.items(I,L.items,A.items));else{
const J=I.var("items",(0,v._)`${N}.evaluated.items`);A.items=a.mergeEvaluated.items(I,J,A.items,v.Name)}}}e.callRef=d,e.default=f}),28886:((U,e,n)=>{Object.defineProperty(
e,"__esModule",{value:!0});const t=n(81436),h=n(87115),v=n(2718),$=n(53162),P=n(84464),f={keyword:"discriminator",type:"object",schemaType:"object",error:{message:({
params:{discrError:s,tagName:d}})=>s===h.DiscrError.Tag?`tag "${d}" must be string`:`value of tag "${d}" must be in oneOf`,params:({params:{discrError:s,tag:d,tagName:E}})=>(0,t.
_)`{error: ${s}, tag: ${E}, tagValue: ${d}}`},code(s){const{gen:d,data:E,schema:w,parentSchema:R,it:j}=s,{oneOf:I}=R;if(!j.opts.discriminator)throw new Error("d\
iscriminator: requires discriminator option");const A=w.propertyName;if(typeof A!="string")throw new Error("discriminator: requires propertyName");if(w.mapping)
throw new Error("discriminator: mapping is not supported");if(!I)throw new Error("discriminator: requires oneOf keyword");const l=d.let("valid",!1),i=d.const("t\
ag",(0,t._)`${E}${(0,t.getProperty)(A)}`);d.if((0,t._)`typeof ${i} == "string"`,()=>O(),()=>s.error(!1,{discrError:h.DiscrError.Tag,tag:i,tagName:A})),s.ok(l);function O(){
const T=S();d.if(!1);for(const o in T)d.elseIf((0,t._)`${i} === ${o}`),d.assign(l,p(T[o]));d.else(),s.error(!1,{discrError:h.DiscrError.Mapping,tag:i,tagName:A}),
d.endIf()}function p(T){const o=d.name("valid"),y=s.subschema({keyword:"oneOf",schemaProp:T},o);return s.mergeEvaluated(y,t.Name),o}function S(){var T;const o={},
y=F(R);let N=!0;for(let B=0;B<I.length;B++){let Z=I[B];if(Z?.$ref&&!(0,P.schemaHasRulesButRef)(Z,j.self.RULES)){const Y=Z.$ref;if(Z=v.resolveRef.call(j.self,j.schemaEnv.
root,j.baseId,Y),Z instanceof v.SchemaEnv&&(Z=Z.schema),Z===void 0)throw new $.default(j.opts.uriResolver,j.baseId,Y)}const W=(T=Z?.properties)===null||T===void 0?
void 0:T[A];if(typeof W!="object")throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${A}"`);N=N&&(y||F(Z)),L(W,B)}if(!N)
throw new Error(`discriminator: "${A}" must be required`);return o;function F({required:B}){return Array.isArray(B)&&B.includes(A)}function L(B,Z){if(B.const)J(
B.const,Z);else if(B.enum)for(const W of B.enum)J(W,Z);else throw new Error(`discriminator: "properties/${A}" must have "const" or "enum"`)}function J(B,Z){if(typeof B!=
"string"||B in o)throw new Error(`discriminator: "${A}" values must be unique strings`);o[B]=Z}}}};e.default=f}),87115:((U,e)=>{Object.defineProperty(e,"__esMod\
ule",{value:!0}),e.DiscrError=void 0;var n;(function(t){t.Tag="tag",t.Mapping="mapping"})(n||(e.DiscrError=n={}))}),54298:((U,e,n)=>{Object.defineProperty(e,"__\
esModule",{value:!0});const t=n(97397),h=n(85481),v=n(28775),$=n(59923),P=n(17844),a=n(62010),f=n(72601),s=n(56620),d=[$.default,t.default,h.default,(0,v.default)(
!0),f.default,s.metadataVocabulary,s.contentVocabulary,P.default,a.default];e.default=d}),68639:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.dynamicAnchor=
void 0;const t=n(81436),h=n(90630),v=n(2718),$=n(92996),P={keyword:"$dynamicAnchor",schemaType:"string",code:s=>a(s,s.schema)};function a(s,d){const{gen:E,it:w}=s;
w.schemaEnv.root.dynamicAnchors[d]=!0;const R=(0,t._)`${h.default.dynamicAnchors}${(0,t.getProperty)(d)}`,j=w.errSchemaPath==="#"?w.validateName:f(s);E.if((0,t.
_)`!${R}`,()=>E.assign(R,j))}e.dynamicAnchor=a;function f(s){const{schemaEnv:d,schema:E,self:w}=s.it,{root:R,baseId:j,localRefs:I,meta:A}=d.root,{schemaId:l}=w.
opts,i=new v.SchemaEnv({schema:E,schemaId:l,root:R,baseId:j,localRefs:I,meta:A});return v.compileSchema.call(w,i),(0,$.getValidate)(s,i)}e.default=P}),5065:((U,e,n)=>{
Object.defineProperty(e,"__esModule",{value:!0}),e.dynamicRef=void 0;const t=n(81436),h=n(90630),v=n(92996),$={keyword:"$dynamicRef",schemaType:"string",code:a=>P(
a,a.schema)};function P(a,f){const{gen:s,keyword:d,it:E}=a;if(f[0]!=="#")throw new Error(`"${d}" only supports hash fragment reference`);const w=f.slice(1);if(E.
allErrors)R();else{const I=s.let("valid",!1);R(I),a.ok(I)}function R(I){if(E.schemaEnv.root.dynamicAnchors[w]){const A=s.let("_v",(0,t._)`${h.default.dynamicAnchors}${(0,t.
getProperty)(w)}`);s.if(A,j(A,I),j(E.validateName,I))}else j(E.validateName,I)()}function j(I,A){return A?()=>s.block(()=>{(0,v.callRef)(a,I),s.let(A,!0)}):()=>(0,v.
callRef)(a,I)}}e.dynamicRef=P,e.default=$}),59923:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(68639),h=n(5065),v=n(39982),$=n(41794),P=[
t.default,h.default,v.default,$.default];e.default=P}),39982:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(68639),h=n(84464),v={keyword:"\
$recursiveAnchor",schemaType:"boolean",code($){$.schema?(0,t.dynamicAnchor)($,""):(0,h.checkStrictMode)($.it,"$recursiveAnchor: false is ignored")}};e.default=v}),
41794:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(5065),h={keyword:"$recursiveRef",schemaType:"string",code:v=>(0,t.dynamicRef)(v,v.schema)};
e.default=h}),26402:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(81436),v={keyword:"format",type:["number","string"],schemaType:"string",
$data:!0,error:{message:({schemaCode:$})=>(0,t.str)`must match format "${$}"`,params:({schemaCode:$})=>(0,t._)`{format: ${$}}`},code($,P){const{gen:a,data:f,$data:s,
schema:d,schemaCode:E,it:w}=$,{opts:R,errSchemaPath:j,schemaEnv:I,self:A}=w;if(!R.validateFormats)return;s?l():i();function l(){const O=a.scopeValue("formats",{
ref:A.formats,code:R.code.formats}),p=a.const("fDef",(0,t._)`${O}[${E}]`),S=a.let("fType"),T=a.let("format");a.if((0,t._)`typeof ${p} == "object" && !(${p} instanceof RegExp)`,
()=>a.assign(S,(0,t._)`${p}.type || "string"`).assign(T,(0,t._)`${p}.validate`),()=>a.assign(S,(0,t._)`"string"`).assign(T,p)),$.fail$data((0,t.or)(o(),y()));function o(){
return R.strictSchema===!1?t.nil:(0,t._)`${E} && !${T}`}function y(){const N=I.$async?(0,t._)`(${p}.async ? await ${T}(${f}) : ${T}(${f}))`:(0,t._)`${T}(${f})`,
F=(0,t._)`(typeof ${T} == "function" ? ${N} : ${T}.test(${f}))`;return(0,t._)`${T} && ${T} !== true && ${S} === ${P} && !${F}`}}function i(){const O=A.formats[d];
if(!O){o();return}if(O===!0)return;const[p,S,T]=y(O);p===P&&$.pass(N());function o(){if(R.strictSchema===!1){A.logger.warn(F());return}throw new Error(F());function F(){
return`unknown format "${d}" ignored in schema at path "${j}"`}}function y(F){const L=F instanceof RegExp?(0,t.regexpCode)(F):R.code.formats?(0,t._)`${R.code.formats}${(0,t.
getProperty)(d)}`:void 0,J=a.scopeValue("formats",{key:d,ref:F,code:L});return typeof F=="object"&&!(F instanceof RegExp)?[F.type||"string",F.validate,(0,t._)`${J}.validate`]:
["string",F,J]}function N(){if(typeof O=="object"&&!(O instanceof RegExp)&&O.async){if(!I.$async)throw new Error("async format in sync schema");return(0,t._)`await ${T}(${f})`}
return typeof S=="function"?(0,t._)`${T}(${f})`:(0,t._)`${T}.test(${f})`}}}};e.default=v}),72601:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const h=[
n(26402).default];e.default=h}),56620:((U,e)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.contentVocabulary=e.metadataVocabulary=void 0,e.metadataVocabulary=
["title","description","default","deprecated","readOnly","writeOnly","examples"],e.contentVocabulary=["contentMediaType","contentEncoding","contentSchema"]}),17844:((U,e,n)=>{
Object.defineProperty(e,"__esModule",{value:!0});const t=n(20643),h=n(73818),v=n(3907),$=[t.default,h.default,v.default];e.default=$}),62010:((U,e,n)=>{Object.defineProperty(
e,"__esModule",{value:!0});const t=n(16855),h=n(64144),v=[t.default,h.default];e.default=v}),64144:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(
81436),h=n(84464),$={keyword:"unevaluatedItems",type:"array",schemaType:["boolean","object"],error:{message:({params:{len:P}})=>(0,t.str)`must NOT have more than ${P} items`,
params:({params:{len:P}})=>(0,t._)`{limit: ${P}}`},code(P){const{gen:a,schema:f,data:s,it:d}=P,E=d.items||0;if(E===!0)return;const w=a.const("len",(0,t._)`${s}.length`);
if(f===!1)P.setParams({len:E}),P.fail((0,t._)`${w} > ${E}`);else if(typeof f=="object"&&!(0,h.alwaysValidSchema)(d,f)){const j=a.var("valid",(0,t._)`${w} <= ${E}`);
a.if((0,t.not)(j),()=>R(j,E)),P.ok(j)}d.items=!0;function R(j,I){a.forRange("i",I,w,A=>{P.subschema({keyword:"unevaluatedItems",dataProp:A,dataPropType:h.Type.Num},
j),d.allErrors||a.if((0,t.not)(j),()=>a.break())})}}};e.default=$}),16855:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(81436),h=n(84464),
v=n(90630),P={keyword:"unevaluatedProperties",type:"object",schemaType:["boolean","object"],trackErrors:!0,error:{message:"must NOT have unevaluated properties",
params:({params:a})=>(0,t._)`{unevaluatedProperty: ${a.unevaluatedProperty}}`},code(a){const{gen:f,schema:s,data:d,errsCount:E,it:w}=a;if(!E)throw new Error("aj\
v implementation error");const{allErrors:R,props:j}=w;j instanceof t.Name?f.if((0,t._)`${j} !== true`,()=>f.forIn("key",d,i=>f.if(A(j,i),()=>I(i)))):j!==!0&&f.forIn(
"key",d,i=>j===void 0?I(i):f.if(l(j,i),()=>I(i))),w.props=!0,a.ok((0,t._)`${E} === ${v.default.errors}`);function I(i){if(s===!1){a.setParams({unevaluatedProperty:i}),
a.error(),R||f.break();return}if(!(0,h.alwaysValidSchema)(w,s)){const O=f.name("valid");a.subschema({keyword:"unevaluatedProperties",dataProp:i,dataPropType:h.Type.
Str},O),R||f.if((0,t.not)(O),()=>f.break())}}function A(i,O){return(0,t._)`!${i} || !${i}[${O}]`}function l(i,O){const p=[];for(const S in i)i[S]===!0&&p.push((0,t.
_)`${O} !== ${S}`);return(0,t.and)(...p)}}};e.default=P}),98026:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(81436),h=n(84464),v=n(24951),
P={keyword:"const",$data:!0,error:{message:"must be equal to constant",params:({schemaCode:a})=>(0,t._)`{allowedValue: ${a}}`},code(a){const{gen:f,data:s,$data:d,
schemaCode:E,schema:w}=a;d||w&&typeof w=="object"?a.fail$data((0,t._)`!${(0,h.useFunc)(f,v.default)}(${s}, ${E})`):a.fail((0,t._)`${w} !== ${s}`)}};e.default=P}),
20643:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(95826),h={keyword:"dependentRequired",type:"object",schemaType:"object",error:t.error,
code:v=>(0,t.validatePropertyDeps)(v)};e.default=h}),93200:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(81436),h=n(84464),v=n(24951),P={
keyword:"enum",schemaType:"array",$data:!0,error:{message:"must be equal to one of the allowed values",params:({schemaCode:a})=>(0,t._)`{allowedValues: ${a}}`},
code(a){const{gen:f,data:s,$data:d,schema:E,schemaCode:w,it:R}=a;if(!d&&E.length===0)throw new Error("enum must have non-empty array");const j=E.length>=R.opts.
loopEnum;let I;const A=()=>I??(I=(0,h.useFunc)(f,v.default));let l;if(j||d)l=f.let("valid"),a.block$data(l,i);else{if(!Array.isArray(E))throw new Error("ajv imp\
lementation error");const p=f.const("vSchema",w);l=(0,t.or)(...E.map((S,T)=>O(p,T)))}a.pass(l);function i(){f.assign(l,!1),f.forOf("v",w,p=>f.if((0,t._)`${A()}(${s}, ${p})`,
()=>f.assign(l,!0).break()))}function O(p,S){const T=E[S];return typeof T=="object"&&T!==null?(0,t._)`${A()}(${s}, ${p}[${S}])`:(0,t._)`${s} === ${T}`}}};e.default=
P}),85481:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(43723),h=n(18132),v=n(46962),$=n(96023),P=n(895),a=n(94504),f=n(36296),s=n(65132),
d=n(98026),E=n(93200),w=[t.default,h.default,v.default,$.default,P.default,a.default,f.default,s.default,{keyword:"type",schemaType:["string","array"]},{keyword:"\
nullable",schemaType:"boolean"},d.default,E.default];e.default=w}),3907:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(84464),h={keyword:[
"maxContains","minContains"],type:"array",schemaType:"number",code({keyword:v,parentSchema:$,it:P}){$.contains===void 0&&(0,t.checkStrictMode)(P,`"${v}" without\
 "contains" is ignored`)}};e.default=h}),36296:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(81436),v={keyword:["maxItems","minItems"],type:"\
array",schemaType:"number",$data:!0,error:{message({keyword:$,schemaCode:P}){const a=$==="maxItems"?"more":"fewer";return(0,t.str)`must NOT have ${a} than ${P} items`},
params:({schemaCode:$})=>(0,t._)`{limit: ${$}}`},code($){const{keyword:P,data:a,schemaCode:f}=$,s=P==="maxItems"?t.operators.GT:t.operators.LT;$.fail$data((0,t.
_)`${a}.length ${s} ${f}`)}};e.default=v}),46962:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(81436),h=n(84464),v=n(36214),P={keyword:[
"maxLength","minLength"],type:"string",schemaType:"number",$data:!0,error:{message({keyword:a,schemaCode:f}){const s=a==="maxLength"?"more":"fewer";return(0,t.str)`must NOT have ${s} than ${f} characters`},
params:({schemaCode:a})=>(0,t._)`{limit: ${a}}`},code(a){const{keyword:f,data:s,schemaCode:d,it:E}=a,w=f==="maxLength"?t.operators.GT:t.operators.LT,R=E.opts.unicode===
!1?(0,t._)`${s}.length`:(0,t._)`${(0,h.useFunc)(a.gen,v.default)}(${s})`;a.fail$data((0,t._)`${R} ${w} ${d}`)}};e.default=P}),43723:((U,e,n)=>{Object.defineProperty(
e,"__esModule",{value:!0});const t=n(81436),h=t.operators,v={maximum:{okStr:"<=",ok:h.LTE,fail:h.GT},minimum:{okStr:">=",ok:h.GTE,fail:h.LT},exclusiveMaximum:{okStr:"\
<",ok:h.LT,fail:h.GTE},exclusiveMinimum:{okStr:">",ok:h.GT,fail:h.LTE}},$={message:({keyword:a,schemaCode:f})=>(0,t.str)`must be ${v[a].okStr} ${f}`,params:({keyword:a,
schemaCode:f})=>(0,t._)`{comparison: ${v[a].okStr}, limit: ${f}}`},P={keyword:Object.keys(v),type:"number",schemaType:"number",$data:!0,error:$,code(a){const{keyword:f,
data:s,schemaCode:d}=a;a.fail$data((0,t._)`${s} ${v[f].fail} ${d} || isNaN(${s})`)}};e.default=P}),895:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});
const t=n(81436),v={keyword:["maxProperties","minProperties"],type:"object",schemaType:"number",$data:!0,error:{message({keyword:$,schemaCode:P}){const a=$==="m\
axProperties"?"more":"fewer";return(0,t.str)`must NOT have ${a} than ${P} properties`},params:({schemaCode:$})=>(0,t._)`{limit: ${$}}`},code($){const{keyword:P,
data:a,schemaCode:f}=$,s=P==="maxProperties"?t.operators.GT:t.operators.LT;$.fail$data((0,t._)`Object.keys(${a}).length ${s} ${f}`)}};e.default=v}),18132:((U,e,n)=>{
Object.defineProperty(e,"__esModule",{value:!0});const t=n(81436),v={keyword:"multipleOf",type:"number",schemaType:"number",$data:!0,error:{message:({schemaCode:$})=>(0,t.
str)`must be multiple of ${$}`,params:({schemaCode:$})=>(0,t._)`{multipleOf: ${$}}`},code($){const{gen:P,data:a,schemaCode:f,it:s}=$,d=s.opts.multipleOfPrecision,
E=P.let("res"),w=d?(0,t._)`Math.abs(Math.round(${E}) - ${E}) > 1e-${d}`:(0,t._)`${E} !== parseInt(${E})`;$.fail$data((0,t._)`(${f} === 0 || (${E} = ${a}/${f}, ${w}))`)}};
e.default=v}),96023:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(28484),h=n(84464),v=n(81436),P={keyword:"pattern",type:"string",schemaType:"\
string",$data:!0,error:{message:({schemaCode:a})=>(0,v.str)`must match pattern "${a}"`,params:({schemaCode:a})=>(0,v._)`{pattern: ${a}}`},code(a){const{gen:f,data:s,
$data:d,schema:E,schemaCode:w,it:R}=a,j=R.opts.unicodeRegExp?"u":"";if(d){const{regExp:I}=R.opts.code,A=I.code==="new RegExp"?(0,v._)`new RegExp`:(0,h.useFunc)(
f,I),l=f.let("valid");f.try(()=>f.assign(l,(0,v._)`${A}(${w}, ${j}).test(${s})`),()=>f.assign(l,!1)),a.fail$data((0,v._)`!${l}`)}else{const I=(0,t.usePattern)(a,
E);a.fail$data((0,v._)`!${I}.test(${s})`)}}};e.default=P}),94504:((U,e,n)=>{Object.defineProperty(e,"__esModule",{value:!0});const t=n(28484),h=n(81436),v=n(84464),
P={keyword:"required",type:"object",schemaType:"array",$data:!0,error:{message:({params:{missingProperty:a}})=>(0,h.str)`must have required property '${a}'`,params:({
params:{missingProperty:a}})=>(0,h._)`{missingProperty: ${a}}`},code(a){const{gen:f,schema:s,schemaCode:d,data:E,$data:w,it:R}=a,{opts:j}=R;if(!w&&s.length===0)
return;const I=s.length>=j.loopRequired;if(R.allErrors?A():l(),j.strictRequired){const p=a.parentSchema.properties,{definedProperties:S}=a.it;for(const T of s)if(p?.[T]===
void 0&&!S.has(T)){const o=R.schemaEnv.baseId+R.errSchemaPath,y=`required property "${T}" is not defined at "${o}" (strictRequired)`;(0,v.checkStrictMode)(R,y,R.
opts.strictRequired)}}function A(){if(I||w)a.block$data(h.nil,i);else for(const p of s)(0,t.checkReportMissingProp)(a,p)}function l(){const p=f.let("missing");if(I||
w){const S=f.let("valid",!0);a.block$data(S,()=>O(p,S)),a.ok(S)}else f.if((0,t.checkMissingProp)(a,s,p)),(0,t.reportMissingProp)(a,p),f.else()}function i(){f.forOf(
"prop",d,p=>{a.setParams({missingProperty:p}),f.if((0,t.noPropertyInData)(f,E,p,j.ownProperties),()=>a.error())})}function O(p,S){a.setParams({missingProperty:p}),
f.forOf(p,d,()=>{f.assign(S,(0,t.propertyInData)(f,E,p,j.ownProperties)),f.if((0,h.not)(S),()=>{a.error(),f.break()})},h.nil)}}};e.default=P}),65132:((U,e,n)=>{
Object.defineProperty(e,"__esModule",{value:!0});const t=n(86685),h=n(81436),v=n(84464),$=n(24951),a={keyword:"uniqueItems",type:"array",schemaType:"boolean",$data:!0,
error:{message:({params:{i:f,j:s}})=>(0,h.str)`must NOT have duplicate items (items ## ${s} and ${f} are identical)`,params:({params:{i:f,j:s}})=>(0,h._)`{i: ${f}, j: ${s}}`},
code(f){const{gen:s,data:d,$data:E,schema:w,parentSchema:R,schemaCode:j,it:I}=f;if(!E&&!w)return;const A=s.let("valid"),l=R.items?(0,t.getSchemaTypes)(R.items):
[];f.block$data(A,i,(0,h._)`${j} === false`),f.ok(A);function i(){const T=s.let("i",(0,h._)`${d}.length`),o=s.let("j");f.setParams({i:T,j:o}),s.assign(A,!0),s.if(
(0,h._)`${T} > 1`,()=>(O()?p:S)(T,o))}function O(){return l.length>0&&!l.some(T=>T==="object"||T==="array")}function p(T,o){const y=s.name("item"),N=(0,t.checkDataTypes)(
l,y,I.opts.strictNumbers,t.DataType.Wrong),F=s.const("indices",(0,h._)`{}`);s.for((0,h._)`;${T}--;`,()=>{s.let(y,(0,h._)`${d}[${T}]`),s.if(N,(0,h._)`continue`),
l.length>1&&s.if((0,h._)`typeof ${y} == "string"`,(0,h._)`${y} += "_"`),s.if((0,h._)`typeof ${F}[${y}] == "number"`,()=>{s.assign(o,(0,h._)`${F}[${y}]`),f.error(),
s.assign(A,!1).break()}).code((0,h._)`${F}[${y}] = ${T}`)})}function S(T,o){const y=(0,v.useFunc)(s,$.default),N=s.name("outer");s.label(N).for((0,h._)`;${T}--;`,
()=>s.for((0,h._)`${o} = ${T}; ${o}--;`,()=>s.if((0,h._)`${y}(${d}[${T}], ${d}[${o}])`,()=>{f.error(),s.assign(A,!1).break(N)})))}}};e.default=a}),23430:(U=>{U.
exports=function e(n,t){if(n===t)return!0;if(n&&t&&typeof n=="object"&&typeof t=="object"){if(n.constructor!==t.constructor)return!1;var h,v,$;if(Array.isArray(
n)){if(h=n.length,h!=t.length)return!1;for(v=h;v--!==0;)if(!e(n[v],t[v]))return!1;return!0}if(n.constructor===RegExp)return n.source===t.source&&n.flags===t.flags;
if(n.valueOf!==Object.prototype.valueOf)return n.valueOf()===t.valueOf();if(n.toString!==Object.prototype.toString)return n.toString()===t.toString();if($=Object.
keys(n),h=$.length,h!==Object.keys(t).length)return!1;for(v=h;v--!==0;)if(!Object.prototype.hasOwnProperty.call(t,$[v]))return!1;for(v=h;v--!==0;){var P=$[v];if(!e(
n[P],t[P]))return!1}return!0}return n!==n&&t!==t}}),81167:(U=>{var e=U.exports=function(h,v,$){typeof v=="function"&&($=v,v={}),$=v.cb||$;var P=typeof $=="funct\
ion"?$:$.pre||function(){},a=$.post||function(){};n(v,P,a,h,"",h)};e.keywords={additionalItems:!0,items:!0,contains:!0,additionalProperties:!0,propertyNames:!0,
not:!0,if:!0,then:!0,else:!0},e.arrayKeywords={items:!0,allOf:!0,anyOf:!0,oneOf:!0},e.propsKeywords={$defs:!0,definitions:!0,properties:!0,patternProperties:!0,
dependencies:!0},e.skipKeywords={default:!0,enum:!0,const:!0,required:!0,maximum:!0,minimum:!0,exclusiveMaximum:!0,exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,
minLength:!0,pattern:!0,format:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0};function n(h,v,$,P,a,f,s,d,E,w){if(P&&typeof P=="obj\
ect"&&!Array.isArray(P)){v(P,a,f,s,d,E,w);for(var R in P){var j=P[R];if(Array.isArray(j)){if(R in e.arrayKeywords)for(var I=0;I<j.length;I++)n(h,v,$,j[I],a+"/"+
R+"/"+I,f,a,R,P,I)}else if(R in e.propsKeywords){if(j&&typeof j=="object")for(var A in j)n(h,v,$,j[A],a+"/"+R+"/"+t(A),f,a,R,P,A)}else(R in e.keywords||h.allKeys&&
!(R in e.skipKeywords))&&n(h,v,$,j,a+"/"+R,f,a,R,P)}$(P,a,f,s,d,E,w)}}function t(h){return h.replace(/~/g,"~0").replace(/\//g,"~1")}}),24352:((U,e,n)=>{const{normalizeIPv6:t,
removeDotSegments:h,removeDotSegmentsRelative:v,recomposeAuthority:$,normalizePercentEncoding:P,normalizePathEncoding:a,serializePathEncoding:f,normalizeQueryFragmentEncoding:s,
encodeQuery:d,encodeFragment:E,reescapeHostDelimiters:w,isIPv4:R,nonSimpleDomain:j}=n(15077),{SCHEMES:I,getSchemeHandler:A}=n(75300),l=/^[A-Za-z][A-Za-z0-9+.-]*$/u,
i="URI scheme is malformed.",O="URI host is malformed.",p=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;function S(u){const M=String(u);if(!l.test(M))throw new TypeError(i);
return M}function T(u,M){return typeof u=="string"?u=b(u,M):typeof u=="object"&&(u=c(F(u,M),M)),u}function o(u,M,D){const V=D?Object.assign({scheme:"null"},D):{
scheme:"null"},{parsed:K,malformedAuthorityOrPort:Q,malformedPercentEncoding:C,malformedSchemeSpecific:k,malformedHost:z,malformedScheme:H}=_(u,V),{parsed:G,malformedAuthorityOrPort:X,
malformedPercentEncoding:ne,malformedSchemeSpecific:te,malformedHost:se,malformedScheme:ee}=_(M,V);if(Q||X||C||ne||k||te||z||se||H||ee)throw new Error(K.error||
G.error||"URI is malformed.");const x=y(K,G,V,!0),de=A(D&&D.scheme||x.scheme),ae=x.host,ce=ae!==void 0&&ae!==""&&(R(ae)||t(ae).isIPV6);if(ie(x,D||{},de,ce))throw new Error(
O);oe(x,D||{},de,ce);const le=ae&&ae.indexOf("%")!==-1&&!/\P{ASCII}/u.test(ae);if(x.error&&!le)throw new Error(x.error);return V.skipEscape=!0,F(x,V)}function y(u,M,D,V){
const K={};if(V||(u=c(F(u,D),D),M=c(F(M,D),D)),D=D||{},!D.tolerant&&M.scheme)K.scheme=M.scheme,K.userinfo=M.userinfo,K.host=M.host,K.port=M.port,K.path=h(M.path||
""),K.query=M.query;else{if(M.userinfo!==void 0||M.host!==void 0||M.port!==void 0)K.userinfo=M.userinfo,K.host=M.host,K.port=M.port,K.path=h(M.path||""),K.query=
M.query;else{if(!M.path)K.path=u.path,M.query!==void 0?K.query=M.query:K.query=u.query;else{if(M.path[0]==="/")K.path=h(M.path);else{const Q=u.userinfo!==void 0||
u.host!==void 0||u.port!==void 0;Q&&!u.path?K.path="/"+M.path:u.path?K.path=u.path.slice(0,u.path.lastIndexOf("/")+1)+M.path:K.path=M.path,K.path=u.scheme===void 0&&
!Q&&K.path[0]!=="/"?v(K.path):h(K.path)}K.query=M.query}K.userinfo=u.userinfo,K.host=u.host,K.port=u.port}K.scheme=u.scheme}return K.fragment=M.fragment,K}function N(u,M,D){
const V=r(u,D),K=r(M,D);return V!==void 0&&K!==void 0&&V===K}function F(u,M){const D={host:u.host,scheme:u.scheme,userinfo:u.userinfo,port:u.port,path:u.path,query:u.
query,nid:u.nid,nss:u.nss,uuid:u.uuid,fragment:u.fragment,reference:u.reference,resourceName:u.resourceName,secure:u.secure,error:""},V=Object.assign({},M),K=[];
D.scheme&&(D.scheme=S(D.scheme));const Q=A(V.scheme||D.scheme);Q&&Q.serialize&&Q.serialize(D,V);const C=D.userinfo!==void 0||D.host!==void 0||D.port!==void 0,k=(D.
scheme===void 0||V.reference==="suffix")&&!C,z=!V.skipEscape&&k;D.path!==void 0&&(V.skipEscape?D.path=P(D.path):D.path=f(D.path,z)),V.reference!=="suffix"&&D.scheme&&
(D.scheme=S(D.scheme),K.push(D.scheme,":"));const H=$(D);if(H!==void 0&&(V.reference!=="suffix"&&K.push("//"),K.push(H),D.path&&D.path[0]!=="/"&&K.push("/")),D.
path!==void 0){let G=D.path;!V.absolutePath&&(!Q||!Q.absolutePath)&&(G=k&&G[0]!=="/"?v(G):h(G)),k&&(G=f(G,!0)),H===void 0&&G[0]==="/"&&G[1]==="/"&&(G="/%2F"+G.slice(
2)),K.push(G)}return D.query!==void 0&&K.push("?",d(D.query)),D.fragment!==void 0&&K.push("#",E(D.fragment)),K.join("")}const L=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u,
J=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/,B=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;function Z(u,M){if(M[2]!==void 0&&u.path&&u.path[0]!=="/")return'URI path must start with "/"\
 when authority is present.';if(typeof u.port=="number"&&(u.port<0||u.port>65535))return"URI port is malformed."}function W(u){if(u===void 0)return!1;let M=u.indexOf(
"%");for(;M!==-1;){if(M+2>=u.length||!/^[\da-f]{2}$/iu.test(u.slice(M+1,M+3)))return!0;M=u.indexOf("%",M+3)}return!1}function Y(u){return u[0]==="["&&u[u.length-
1]==="]"}function re(u){const M=u[4];return W(u[3])||M!==void 0&&!Y(M)&&W(M)||W(u[6])||W(u[7])||W(u[8])}function oe(u,M,D,V){if(ie(u,M,D,V))return u.error=u.error||
O,!0;if(!M.unicodeSupport&&(!D||!D.unicodeSupport)&&u.host&&!Y(u.host)&&(M.domainHost||D&&D.domainHost)&&V===!1&&j(u.host)){let K;try{K=new URL("http://"+u.host)}catch(Q){
return u.error=u.error||"Host's domain name can not be converted to ASCII: "+Q,!0}if(!q(K))return u.error=u.error||O,!0;u.host=K.hostname}return!1}function ie(u,M,D,V){
return!!(u.host&&V===!1&&!Y(u.host)&&(M.domainHost||D&&D.domainHost)&&p.test(u.host))}function q(u){return u.username===""&&u.password===""&&u.port===""&&u.pathname===
"/"&&u.search===""&&u.hash===""&&u.hostname!==""}function _(u,M){const D=Object.assign({},M),V={scheme:void 0,userinfo:void 0,host:"",port:void 0,path:"",query:void 0,
fragment:void 0};let K=!1,Q=!1,C=!1,k=!1,z=!1,H=!1,G=!1;D.reference==="suffix"&&(D.scheme?u=D.scheme+":"+u:u="//"+u);const X=u.match(J);X!==null&&X[1].indexOf("\
\\")!==-1&&(V.error="URI authority must not contain a literal backslash.",K=!0);const ne=u.match(B);if(ne!==null){const se=ne[1],ee=se.replace(/[\t\n\r]/g,"");ee.
length>=2&&(ee.slice(0,2)!=="//"?(V.error=V.error||"URI authority must not contain a literal backslash.",K=!0):se.length!==ee.length&&(V.error=V.error||"URI aut\
hority introducer must not contain whitespace.",K=!0))}const te=u.match(L);if(te){V.scheme=te[1],V.userinfo=te[3],V.host=te[4],V.port=parseInt(te[5],10),V.path=
te[6]||"",V.query=te[7],V.fragment=te[8],V.scheme!==void 0&&(l.test(V.scheme)?V.scheme=V.scheme.toLowerCase():(V.error=V.error||i,H=!0)),Q=re(te),Q&&(V.error=V.
error||"URI contains malformed percent-encoding."),isNaN(V.port)&&(V.port=te[5]);const se=Z(V,te);if(se!==void 0&&(V.error=V.error||se,K=!0),V.host)if(R(V.host)===
!1){const de=Y(V.host),ae=V.host.indexOf("[")!==-1||V.host.indexOf("]")!==-1,ce=t(V.host);G=ce.isIPV6||ce.isIPVFuture===!0,z=ae&&(!de||ce.error===!0),V.host=G?ce.
host:ce.host.toLowerCase(),z&&(V.error=V.error||O,K=!0)}else G=!0;V.scheme===void 0&&V.userinfo===void 0&&V.host===void 0&&V.port===void 0&&V.query===void 0&&!V.
path?V.reference="same-document":V.scheme===void 0?V.reference="relative":V.fragment===void 0?V.reference="absolute":V.reference="uri",D.reference&&D.reference!==
"suffix"&&D.reference!==V.reference&&(V.error=V.error||"URI is not a "+D.reference+" reference.");const ee=A(D.scheme||V.scheme);if(z||(k=oe(V,D,ee,G)),u.indexOf(
"%")!==-1&&V.host!==void 0&&!z){let x=G?V.host:P(V.host,!0);G||(x=P(x.toLowerCase())),V.host=G||D.scheme!=="null"?w(x,G):x}(!ee||ee&&!ee.skipNormalize)&&(V.path&&
(V.path=a(V.path)),V.query&&(V.query=s(V.query)),V.fragment&&(V.fragment=s(V.fragment))),ee&&ee.parse&&(ee.parse(V,D),ee===I.urn&&V.nid===void 0&&(C=!0))}else V.
error=V.error||"URI can not be parsed.";return{parsed:V,malformedAuthorityOrPort:K,malformedPercentEncoding:Q,malformedSchemeSpecific:C,malformedHost:k,malformedScheme:H}}
function c(u,M){return _(u,M).parsed}function b(u,M){return g(u,M).normalized}function g(u,M){const{parsed:D,malformedAuthorityOrPort:V,malformedPercentEncoding:K,
malformedSchemeSpecific:Q,malformedHost:C,malformedScheme:k}=_(u,M);return{normalized:V||K||Q||C||k?u:F(D,M),malformedAuthorityOrPort:V,malformedPercentEncoding:K,
malformedSchemeSpecific:Q,malformedHost:C,malformedScheme:k}}function r(u,M){if(typeof u!="string"&&typeof u!="object")return;let D;try{D=typeof u=="string"?u:F(
u,M)}catch{return}const{normalized:V,malformedAuthorityOrPort:K,malformedPercentEncoding:Q,malformedSchemeSpecific:C,malformedHost:k,malformedScheme:z}=g(D,M);return K||
Q||C||k||z?void 0:V}const m={SCHEMES:I,normalize:T,resolve:o,resolveComponent:y,equal:N,serialize:F,parse:c};U.exports=m,U.exports.default=m,U.exports.fastUri=m}),
75300:((U,e,n)=>{const{isUUID:t}=n(15077),h=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu,v=["http","https","ws","wss","urn","urn:uuid"];
function $(o){return v.indexOf(o)!==-1}function P(o){return o.secure===!0?!0:o.secure===!1?!1:o.scheme?o.scheme.length===3&&(o.scheme[0]==="w"||o.scheme[0]==="W")&&
(o.scheme[1]==="s"||o.scheme[1]==="S")&&(o.scheme[2]==="s"||o.scheme[2]==="S"):!1}function a(o){return o.host||(o.error=o.error||"HTTP URIs must have a host."),
o}function f(o){const y=String(o.scheme).toLowerCase()==="https";return(o.port===(y?443:80)||o.port==="")&&(o.port=void 0),o.path||(o.path="/"),o}function s(o){
return o.secure=P(o),o.resourceName=(o.path||"/")+(o.query?"?"+o.query:""),o.path=void 0,o.query=void 0,o}function d(o){if((o.port===(P(o)?443:80)||o.port==="")&&
(o.port=void 0),typeof o.secure=="boolean"&&(o.scheme=o.secure?"wss":"ws",o.secure=void 0),o.resourceName){const y=o.resourceName.indexOf("?"),N=y===-1?o.resourceName:
o.resourceName.slice(0,y);o.path=N&&N!=="/"?N:void 0,o.query=y===-1?void 0:o.resourceName.slice(y+1),o.resourceName=void 0}return o.fragment=void 0,o}function E(o,y){
if(!o.path)return o.error="URN can not be parsed",o;const N=o.path.match(h);if(N&&N[0]===o.path){const F=y.scheme||o.scheme||"urn";o.nid=N[1].toLowerCase(),o.nss=
N[2];const L=`${F}:${y.nid||o.nid}`,J=T(L);o.path=void 0,J&&(o=J.parse(o,y))}else o.error=o.error||"URN can not be parsed.";return o}function w(o,y){if(o.nid===
void 0)throw new Error("URN without nid cannot be serialized");const N=y.scheme||o.scheme||"urn",F=o.nid.toLowerCase(),L=`${N}:${y.nid||F}`,J=T(L);J&&(o=J.serialize(
o,y));const B=o,Z=o.nss;return B.path=`${F||y.nid}:${Z}`,y.skipEscape=!0,B}function R(o,y){const N=o;return N.uuid=N.nss,N.nss=void 0,!y.tolerant&&(!N.uuid||!t(
N.uuid))&&(N.error=N.error||"UUID is not valid."),N}function j(o){const y=o;return y.nss=(o.uuid||"").toLowerCase(),y}const I={scheme:"http",domainHost:!0,parse:a,
serialize:f},A={scheme:"https",domainHost:I.domainHost,parse:a,serialize:f},l={scheme:"ws",domainHost:!0,parse:s,serialize:d},i={scheme:"wss",domainHost:l.domainHost,
parse:l.parse,serialize:l.serialize},S={http:I,https:A,ws:l,wss:i,urn:{scheme:"urn",parse:E,serialize:w,skipNormalize:!0},"urn:uuid":{scheme:"urn:uuid",parse:R,
serialize:j,skipNormalize:!0}};Object.setPrototypeOf(S,null);function T(o){return o&&(S[o]||S[o.toLowerCase()])||void 0}U.exports={wsIsSecure:P,SCHEMES:S,isValidSchemeName:$,
getSchemeHandler:T}}),15077:(U=>{const e=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu),n=RegExp.prototype.test.bind(
/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u),t=RegExp.prototype.test.bind(/^\d*$/u),h=RegExp.prototype.test.bind(
/^[\da-f]{2}$/iu),v=RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu),$=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u),P=RegExp.prototype.test.bind(
/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u),a=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u),f=new Array(256);{const _="0123456789ABCDEF";for(let c=0;c<
256;c++)f[c]="%"+_[c>>4]+_[c&15]}function s(_){return _<2048?f[192|_>>6]+f[128|_&63]:_<65536?f[224|_>>12]+f[128|_>>6&63]+f[128|_&63]:f[240|_>>18]+f[128|_>>12&63]+
f[128|_>>6&63]+f[128|_&63]}function d(_){let c="",b=0,g=0;for(g=0;g<_.length;g++)if(b=_[g].charCodeAt(0),b!==48){if(!(b>=48&&b<=57||b>=65&&b<=70||b>=97&&b<=102))
return"";c+=_[g];break}for(g+=1;g<_.length;g++){if(b=_[g].charCodeAt(0),!(b>=48&&b<=57||b>=65&&b<=70||b>=97&&b<=102))return"";c+=_[g]}return c}const E=RegExp.prototype.
test.bind(/^[\dA-Fa-f]{1,4}$/),w=RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/),R=RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/),
j=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);function I(_){if(_.length===0)return!1;for(let c=0;c<_.length;c++)if(!R(_[c])){if(_[c]==="%"&&c+2<_.
length&&h(_.slice(c+1,c+3))){c+=2;continue}return!1}return!0}function A(_){let c=-1,b=0,g=-1,r=0;for(let M=0;M<_.length;M++)_[M]==="0"?(g===-1&&(g=M),r++,r>b&&(b=
r,c=g)):(g=-1,r=0);if(b<2)return _.join(":");const m=_.slice(0,c).join(":"),u=_.slice(c+b).join(":");return m+"::"+u}function l(_){const c=_.indexOf("::");if(c!==
-1&&_.indexOf("::",c+1)!==-1)return;const b=c===-1?_.split(":"):_.slice(0,c).split(":"),g=c===-1?[]:_.slice(c+2).split(":");c!==-1&&(b.length===1&&b[0]===""&&(b.
length=0),g.length===1&&g[0]===""&&(g.length=0));const r=b.concat(g);let m=0;for(let M=0;M<r.length;M++){const D=r[M];if(D==="")return;if(D.indexOf(".")!==-1){if(M!==
r.length-1||c!==-1&&g.length===0||!n(D))return;m+=2;continue}if(!E(D))return;r[M]=parseInt(D,16).toString(16),m++}if(c===-1)return m!==8?void 0:A(r);if(m>=8)return;
const u=r.slice(0,b.length);for(let M=m;M<8;M++)u.push("0");for(let M=b.length;M<r.length;M++)u.push(r[M]);return A(u)}function i(_){const c=_[0]==="["&&_[_.length-
1]==="]";if((_[0]==="["||_[_.length-1]==="]")&&!c)return{host:_,isIPV6:!1,error:!0};let g=c?_.slice(1,-1):_;if(c&&w(g))return g=g.toLowerCase(),{host:`[${g}]`,escapedHost:g,
isIPV6:!1,isIPVFuture:!0};if(O(g,":")<2)return{host:_,isIPV6:!1,error:c};let r="";const m=g.indexOf("%");if(m!==-1){const M=g.slice(m,m+3).toLowerCase()==="%25"?
3:1;if(r=g.slice(m+M),!I(r))return{host:_,isIPV6:!1,error:!0};g=g.slice(0,m)}const u=l(g);return u===void 0?{host:_,isIPV6:!1,error:!0}:{host:u+(r?"%"+r:""),escapedHost:u+
(r?"%25"+r:""),isIPV6:!0}}function O(_,c){let b=0;for(let g=0;g<_.length;g++)_[g]===c&&b++;return b}function p(_){let c=_;const b=[];let g=-1,r=0;for(;r=c.length;){
if(r===1){if(c===".")break;if(c==="/"){b.push("/");break}else{b.push(c);break}}else if(r===2){if(c[0]==="."){if(c[1]===".")break;if(c[1]==="/"){c=c.slice(2);continue}}else if(c[0]===
"/"&&(c[1]==="."||c[1]==="/")){b.push("/");break}}else if(r===3&&c==="/.."){b.length!==0&&b.pop(),b.push("/");break}if(c[0]==="."){if(c[1]==="."){if(c[2]==="/"){
c=c.slice(3);continue}}else if(c[1]==="/"){c=c.slice(2);continue}}else if(c[0]==="/"&&c[1]==="."){if(c[2]==="/"){c=c.slice(2);continue}else if(c[2]==="."&&c[3]===
"/"){c=c.slice(3),b.length!==0&&b.pop();continue}}if((g=c.indexOf("/",1))===-1){b.push(c);break}else b.push(c.slice(0,g)),c=c.slice(g)}return b.join("")}function S(_){
if(_===""||_[0]==="/")return p(_);const c=_.split("/"),b=c.length-1,g=[];let r=!1;for(let m=0;m<=b;m++){const u=c[m];u==="."||u===".."?(u===".."&&(g.length!==0&&
g[g.length-1]!==".."?g.pop():g.push("..")),r=m===b):g.push(u)}return r&&g[g.length-1]!==".."&&g.push(""),(g.length===0||g[0]===""||g[0].includes(":"))&&g.unshift(
"."),g.join("/")}const T={"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"},o=/[@/?#:]/g,y=/[@/?#]/g;function N(_,c){const b=c?y:o;return b.lastIndex=0,_.replace(
b,g=>T[g])}function F(_,c=!1){if(_.indexOf("%")===-1)return _;let b="";for(let g=0;g<_.length;g++){if(_[g]==="%"&&g+2<_.length){const r=_.slice(g+1,g+3);if(h(r)){
const m=r.toUpperCase(),u=String.fromCharCode(parseInt(m,16));c&&v(u)?b+=u:b+="%"+m,g+=2;continue}}b+=_[g]}return b}function L(_){let c="";for(let b=0;b<_.length;b++){
const g=_[b];if(g==="%"&&b+2<_.length){const r=_.slice(b+1,b+3);if(h(r)){const m=r.toUpperCase(),u=String.fromCharCode(parseInt(m,16));u!=="."&&v(u)?c+=u:c+="%"+
m,b+=2;continue}}if($(g))c+=g;else{const r=_.charCodeAt(b);if(r<128)c+=re(r)?g:f[r];else if(r<55296||r>57343)c+=s(r);else if(r<=56319&&b+1<_.length){const m=_.charCodeAt(
b+1);m>=56320&&m<=57343?(c+=s(65536+(r-55296<<10)+(m-56320)),b++):c+=s(65533)}else c+=s(65533)}}return c}function J(_,c=!1){let b="",g=c&&_[0]!=="/";for(let r=0;r<
_.length;r++){const m=_[r];if(m==="%"&&r+2<_.length){const u=_.slice(r+1,r+3);if(h(u)){b+="%"+u.toUpperCase(),r+=2;continue}}if(m==="/"&&(g=!1),$(m)&&(m!==":"||
!g))b+=m;else{const u=_.charCodeAt(r);if(u<128)b+=f[u];else if(u<55296||u>57343)b+=s(u);else if(u<=56319&&r+1<_.length){const M=_.charCodeAt(r+1);M>=56320&&M<=57343?
(b+=s(65536+(u-55296<<10)+(M-56320)),r++):b+=s(65533)}else b+=s(65533)}}return b}function B(_,c){let b="";for(let g=0;g<_.length;g++){const r=_[g];if(r==="%"&&g+
2<_.length){const m=_.slice(g+1,g+3);if(h(m)){b+="%"+m.toUpperCase(),g+=2;continue}}if(c(r))b+=r;else{const m=_.charCodeAt(g);if(m<128)b+=f[m];else if(m<55296||
m>57343)b+=s(m);else if(m<=56319&&g+1<_.length){const u=_.charCodeAt(g+1);u>=56320&&u<=57343?(b+=s(65536+(m-55296<<10)+(u-56320)),g++):b+=s(65533)}else b+=s(65533)}}
return b}function Z(_){return B(_,a)}function W(_){return B(_,P)}function Y(_){return B(_,P)}function re(_){return _>=48&&_<=57||_>=65&&_<=90||_>=97&&_<=122||_===
42||_===43||_===45||_===46||_===47||_===64||_===95}function oe(_){let c="";for(let b=0;b<_.length;b++){const g=_[b];if(g==="%"&&b+2<_.length){const r=_.slice(b+
1,b+3);if(h(r)){const m=r.toUpperCase(),u=String.fromCharCode(parseInt(m,16));v(u)?c+=u:c+="%"+m,b+=2;continue}}if(P(g))c+=g;else{const r=_.charCodeAt(b);if(r<128)
c+=re(r)?g:f[r];else if(r<55296||r>57343)c+=s(r);else if(r<=56319&&b+1<_.length){const m=_.charCodeAt(b+1);m>=56320&&m<=57343?(c+=s(65536+(r-55296<<10)+(m-56320)),
b++):c+=s(65533)}else c+=s(65533)}}return c}function ie(_){let c="";for(let b=0;b<_.length;b++){if(_[b]==="%"&&b+2<_.length){const g=_.slice(b+1,b+3);if(h(g)){c+=
"%"+g.toUpperCase(),b+=2;continue}}c+=escape(_[b])}return c}function q(_){const c=[];if(_.userinfo!==void 0&&(c.push(Z(_.userinfo)),c.push("@")),_.host!==void 0){
let b=_.host;if(!n(b)){let g=i(b);g.isIPV6!==!0&&g.isIPVFuture!==!0&&(b=F(b,!0),g=i(b)),g.isIPV6===!0||g.isIPVFuture===!0?b=`[${g.escapedHost}]`:b=N(b,!1)}c.push(
b)}if(typeof _.port=="number"||typeof _.port=="string"){const b=String(_.port);if(!t(b))throw new TypeError("URI port is malformed.");c.push(":"),c.push(b)}return c.
length?c.join(""):void 0}U.exports={nonSimpleDomain:j,recomposeAuthority:q,reescapeHostDelimiters:N,normalizePercentEncoding:F,normalizePathEncoding:L,serializePathEncoding:J,
normalizeQueryFragmentEncoding:oe,encodeUserinfo:Z,encodeQuery:W,encodeFragment:Y,escapePreservingEscapes:ie,removeDotSegments:p,removeDotSegmentsRelative:S,isIPv4:n,
isUUID:e,normalizeIPv6:i,stringArrayToHexStripped:d}}),63837:(U=>{U.exports=JSON.parse('{"$id":"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/r\
efs/data.json#","description":"Meta-schema for $data reference (JSON AnySchema extension proposal)","type":"object","required":["$data"],"properties":{"$data":{\
"type":"string","anyOf":[{"format":"relative-json-pointer"},{"format":"json-pointer"}]}},"additionalProperties":false}')}),57216:(U=>{U.exports=JSON.parse('{"$s\
chema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/applicator","$vocabulary":{"https://json-schema.org/draf\
t/2020-12/vocab/applicator":true},"$dynamicAnchor":"meta","title":"Applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"prefixItems":{"\
$ref":"#/$defs/schemaArray"},"items":{"$dynamicRef":"#meta"},"contains":{"$dynamicRef":"#meta"},"additionalProperties":{"$dynamicRef":"#meta"},"properties":{"ty\
pe":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"p\
ropertyNames":{"format":"regex"},"default":{}},"dependentSchemas":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"propertyNames":\
{"$dynamicRef":"#meta"},"if":{"$dynamicRef":"#meta"},"then":{"$dynamicRef":"#meta"},"else":{"$dynamicRef":"#meta"},"allOf":{"$ref":"#/$defs/schemaArray"},"anyOf\
":{"$ref":"#/$defs/schemaArray"},"oneOf":{"$ref":"#/$defs/schemaArray"},"not":{"$dynamicRef":"#meta"}},"$defs":{"schemaArray":{"type":"array","minItems":1,"item\
s":{"$dynamicRef":"#meta"}}}}')}),28226:(U=>{U.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draf\
t/2020-12/meta/content","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Content vocabulary meta-sche\
ma","type":["object","boolean"],"properties":{"contentEncoding":{"type":"string"},"contentMediaType":{"type":"string"},"contentSchema":{"$dynamicRef":"#meta"}}}')}),
80518:(U=>{U.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/core","$vocabulary"\
:{"https://json-schema.org/draft/2020-12/vocab/core":true},"$dynamicAnchor":"meta","title":"Core vocabulary meta-schema","type":["object","boolean"],"properties\
":{"$id":{"$ref":"#/$defs/uriReferenceString","$comment":"Non-empty fragments not allowed.","pattern":"^[^#]*#?$"},"$schema":{"$ref":"#/$defs/uriString"},"$ref"\
:{"$ref":"#/$defs/uriReferenceString"},"$anchor":{"$ref":"#/$defs/anchorString"},"$dynamicRef":{"$ref":"#/$defs/uriReferenceString"},"$dynamicAnchor":{"$ref":"#\
/$defs/anchorString"},"$vocabulary":{"type":"object","propertyNames":{"$ref":"#/$defs/uriString"},"additionalProperties":{"type":"boolean"}},"$comment":{"type":\
"string"},"$defs":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"}}},"$defs":{"anchorString":{"type":"string","pattern":"^[A-Za-z_][-A-Za-z0-9._]\
*$"},"uriString":{"type":"string","format":"uri"},"uriReferenceString":{"type":"string","format":"uri-reference"}}}')}),4588:(U=>{U.exports=JSON.parse('{"$schem\
a":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/format-annotation","$vocabulary":{"https://json-schema.org/d\
raft/2020-12/vocab/format-annotation":true},"$dynamicAnchor":"meta","title":"Format vocabulary meta-schema for annotation results","type":["object","boolean"],"\
properties":{"format":{"type":"string"}}}')}),15707:(U=>{U.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-sch\
ema.org/draft/2020-12/meta/meta-data","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/meta-data":true},"$dynamicAnchor":"meta","title":"Meta-data vo\
cabulary meta-schema","type":["object","boolean"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"default":true,"deprecated":{"type":"b\
oolean","default":false},"readOnly":{"type":"boolean","default":false},"writeOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true}}}')}),
99547:(U=>{U.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/unevaluated","$voca\
bulary":{"https://json-schema.org/draft/2020-12/vocab/unevaluated":true},"$dynamicAnchor":"meta","title":"Unevaluated applicator vocabulary meta-schema","type":\
["object","boolean"],"properties":{"unevaluatedItems":{"$dynamicRef":"#meta"},"unevaluatedProperties":{"$dynamicRef":"#meta"}}}')}),97082:(U=>{U.exports=JSON.parse(
'{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/validation","$vocabulary":{"https://json-schema.org\
/draft/2020-12/vocab/validation":true},"$dynamicAnchor":"meta","title":"Validation vocabulary meta-schema","type":["object","boolean"],"properties":{"type":{"an\
yOf":[{"$ref":"#/$defs/simpleTypes"},{"type":"array","items":{"$ref":"#/$defs/simpleTypes"},"minItems":1,"uniqueItems":true}]},"const":true,"enum":{"type":"arra\
y","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"\
},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/$defs/nonNegativeInteger"},"minLength":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"pattern":{"t\
ype":"string","format":"regex"},"maxItems":{"$ref":"#/$defs/nonNegativeInteger"},"minItems":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"uniqueItems":{"type":\
"boolean","default":false},"maxContains":{"$ref":"#/$defs/nonNegativeInteger"},"minContains":{"$ref":"#/$defs/nonNegativeInteger","default":1},"maxProperties":{\
"$ref":"#/$defs/nonNegativeInteger"},"minProperties":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"required":{"$ref":"#/$defs/stringArray"},"dependentRequired"\
:{"type":"object","additionalProperties":{"$ref":"#/$defs/stringArray"}}},"$defs":{"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefaul\
t0":{"$ref":"#/$defs/nonNegativeInteger","default":0},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"typ\
e":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}}}')}),61678:(U=>{U.exports=JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/s\
chema","$id":"https://json-schema.org/draft/2020-12/schema","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true,"https://json-schema.org/draf\
t/2020-12/vocab/applicator":true,"https://json-schema.org/draft/2020-12/vocab/unevaluated":true,"https://json-schema.org/draft/2020-12/vocab/validation":true,"h\
ttps://json-schema.org/draft/2020-12/vocab/meta-data":true,"https://json-schema.org/draft/2020-12/vocab/format-annotation":true,"https://json-schema.org/draft/2\
020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Core and Validation specifications meta-schema","allOf":[{"$ref":"meta/core"},{"$ref":"meta/applica\
tor"},{"$ref":"meta/unevaluated"},{"$ref":"meta/validation"},{"$ref":"meta/meta-data"},{"$ref":"meta/format-annotation"},{"$ref":"meta/content"}],"type":["objec\
t","boolean"],"$comment":"This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remai\
n in common use.","properties":{"definitions":{"$comment":"\\"definitions\\" has been replaced by \\"$defs\\".","type":"object","additionalProperties":{"$dynamicRef\
":"#meta"},"deprecated":true,"default":{}},"dependencies":{"$comment":"\\"dependencies\\" has been split and replaced by \\"dependentSchemas\\" and \\"dependentRequi\
red\\" in order to serve their differing semantics.","type":"object","additionalProperties":{"anyOf":[{"$dynamicRef":"#meta"},{"$ref":"meta/validation#/$defs/str\
ingArray"}]},"deprecated":true,"default":{}},"$recursiveAnchor":{"$comment":"\\"$recursiveAnchor\\" has been replaced by \\"$dynamicAnchor\\".","$ref":"meta/core#/$\
defs/anchorString","deprecated":true},"$recursiveRef":{"$comment":"\\"$recursiveRef\\" has been replaced by \\"$dynamicRef\\".","$ref":"meta/core#/$defs/uriReferenc\
eString","deprecated":true}}}')})};
