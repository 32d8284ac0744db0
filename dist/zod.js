"use strict";exports.id=5366,exports.ids=[5366],exports.modules={57349:((K,N,b)=>{var k=b(41127),O=b(63301),$=b(84454),S=b(92223),v=b(87103),g=b(90334),m=b(13142);function p(u,o,c,i,a,f){
const h=c.type==="block-map"?v.resolveBlockMap(u,o,c,i,f):c.type==="block-seq"?g.resolveBlockSeq(u,o,c,i,f):m.resolveFlowCollection(u,o,c,i,f),w=h.constructor;return a===
"!"||a===w.tagName?(h.tag=w.tagName,h):(a&&(h.tag=a),h)}function d(u,o,c,i,a){const f=i.tag,h=f?o.directives.tagName(f.source,C=>a(f,"TAG_RESOLVE_FAILED",C)):null;
if(c.type==="block-seq"){const{anchor:C,newlineAfterProp:F}=i,U=C&&f?C.offset>f.offset?C:f:C??f;U&&(!F||F.offset<U.offset)&&a(U,"MISSING_CHAR","Missing newline \
after block sequence props")}const w=c.type==="block-map"?"map":c.type==="block-seq"?"seq":c.start.source==="{"?"map":"seq";if(!f||!h||h==="!"||h===$.YAMLMap.tagName&&
w==="map"||h===S.YAMLSeq.tagName&&w==="seq")return p(u,o,c,a,h);let z=o.schema.tags.find(C=>C.tag===h&&C.collection===w);if(!z){const C=o.schema.knownTags[h];if(C?.
collection===w)o.schema.tags.push(Object.assign({},C,{default:!1})),z=C;else return C?a(f,"BAD_COLLECTION_TYPE",`${C.tag} used for ${w} collection, but expects ${C.
collection??"scalar"}`,!0):a(f,"TAG_RESOLVE_FAILED",`Unresolved tag: ${h}`,!0),p(u,o,c,a,h)}const T=p(u,o,c,a,h,z),I=z.resolve?.(T,C=>a(f,"TAG_RESOLVE_FAILED",C),
o.options)??T,Z=k.isNode(I)?I:new O.Scalar(I);return Z.range=T.range,Z.tag=h,z?.format&&(Z.format=z.format),Z}N.composeCollection=d}),23683:((K,N,b)=>{var k=b(3021),
O=b(45937),$=b(17788),S=b(34631);function v(g,m,{offset:p,start:d,value:u,end:o},c){const i=Object.assign({_directives:m},g),a=new k.Document(void 0,i),f={atKey:!1,
atRoot:!0,directives:a.directives,options:a.options,schema:a.schema},h=S.resolveProps(d,{indicator:"doc-start",next:u??o?.[0],offset:p,onError:c,parentIndent:0,
startOnNewline:!0});h.found&&(a.directives.docStart=!0,u&&(u.type==="block-map"||u.type==="block-seq")&&!h.hasNewline&&c(h.end,"MISSING_CHAR","Block collection \
cannot start on same line with directives-end marker")),a.contents=u?O.composeNode(f,u,h,c):O.composeEmptyNode(f,h.end,d,null,h,c);const w=a.contents.range[2],z=$.
resolveEnd(o,w,!1,c);return z.comment&&(a.comment=z.comment),a.range=[p,w,z.offset],a}N.composeDoc=v}),45937:((K,N,b)=>{var k=b(4065),O=b(41127),$=b(57349),S=b(
5413),v=b(17788),g=b(22599);const m={composeNode:p,composeEmptyNode:d};function p(o,c,i,a){const f=o.atKey,{spaceBefore:h,comment:w,anchor:z,tag:T}=i;let I,Z=!0;
switch(c.type){case"alias":I=u(o,c,a),(z||T)&&a(c,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":case"block-scalar":I=S.composeScalar(o,c,T,a),z&&(I.anchor=z.source.substring(1));break;case"block-map":case"block-seq":case"flow-collecti\
on":try{I=$.composeCollection(m,o,c,i,a),z&&(I.anchor=z.source.substring(1))}catch(C){const F=C instanceof Error?C.message:String(C);a(c,"RESOURCE_EXHAUSTION",F)}
break;default:{const C=c.type==="error"?c.message:`Unsupported token (type: ${c.type})`;a(c,"UNEXPECTED_TOKEN",C),Z=!1}}return I??(I=d(o,c.offset,void 0,null,i,
a)),z&&I.anchor===""&&a(z,"BAD_ALIAS","Anchor cannot be an empty string"),f&&o.options.stringKeys&&(!O.isScalar(I)||typeof I.value!="string"||I.tag&&I.tag!=="ta\
g:yaml.org,2002:str")&&a(T??c,"NON_STRING_KEY","With stringKeys, all keys must be strings"),h&&(I.spaceBefore=!0),w&&(c.type==="scalar"&&c.source===""?I.comment=
w:I.commentBefore=w),o.options.keepSourceTokens&&Z&&(I.srcToken=c),I}function d(o,c,i,a,{spaceBefore:f,comment:h,anchor:w,tag:z,end:T},I){const Z={type:"scalar",
offset:g.emptyScalarPosition(c,i,a),indent:-1,source:""},C=S.composeScalar(o,Z,z,I);return w&&(C.anchor=w.source.substring(1),C.anchor===""&&I(w,"BAD_ALIAS","An\
chor cannot be an empty string")),f&&(C.spaceBefore=!0),h&&(C.comment=h,C.range[2]=T),C}function u({options:o},{offset:c,source:i,end:a},f){const h=new k.Alias(
i.substring(1));h.source===""&&f(c,"BAD_ALIAS","Alias cannot be an empty string"),h.source.endsWith(":")&&f(c+i.length-1,"BAD_ALIAS","Alias ending in : is ambig\
uous",!0);const w=c+i.length,z=v.resolveEnd(a,w,o.strict,f);return h.range=[c,w,z.offset],z.comment&&(h.comment=z.comment),h}N.composeEmptyNode=d,N.composeNode=
p}),5413:((K,N,b)=>{var k=b(41127),O=b(63301),$=b(48913),S=b(76842);function v(p,d,u,o){const{value:c,type:i,comment:a,range:f}=d.type==="block-scalar"?$.resolveBlockScalar(
p,d,o):S.resolveFlowScalar(d,p.options.strict,o),h=u?p.directives.tagName(u.source,T=>o(u,"TAG_RESOLVE_FAILED",T)):null;let w;p.options.stringKeys&&p.atKey?w=p.
schema[k.SCALAR]:h?w=g(p.schema,c,h,u,o):d.type==="scalar"?w=m(p,c,d,o):w=p.schema[k.SCALAR];let z;try{const T=w.resolve(c,I=>o(u??d,"TAG_RESOLVE_FAILED",I),p.options);
z=k.isScalar(T)?T:new O.Scalar(T)}catch(T){const I=T instanceof Error?T.message:String(T);o(u??d,"TAG_RESOLVE_FAILED",I),z=new O.Scalar(c)}return z.range=f,z.source=
c,i&&(z.type=i),h&&(z.tag=h),w.format&&(z.format=w.format),a&&(z.comment=a),z}function g(p,d,u,o,c){if(u==="!")return p[k.SCALAR];const i=[];for(const f of p.tags)
if(!f.collection&&f.tag===u)if(f.default&&f.test)i.push(f);else return f;for(const f of i)if(f.test?.test(d))return f;const a=p.knownTags[u];return a&&!a.collection?
(p.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(c(o,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,u!=="tag:yaml.org,2002:str"),p[k.SCALAR])}function m({
atKey:p,directives:d,schema:u},o,c,i){const a=u.tags.find(f=>(f.default===!0||p&&f.default==="key")&&f.test?.test(o))||u[k.SCALAR];if(u.compat){const f=u.compat.
find(h=>h.default&&h.test?.test(o))??u[k.SCALAR];if(a.tag!==f.tag){const h=d.tagString(a.tag),w=d.tagString(f.tag),z=`Value may be parsed as either ${h} or ${w}`;
i(c,"TAG_RESOLVE_FAILED",z,!0)}}return a}N.composeScalar=v}),89984:((K,N,b)=>{var k=b(932),O=b(61342),$=b(3021),S=b(91464),v=b(41127),g=b(23683),m=b(17788);function p(o){
if(typeof o=="number")return[o,o+1];if(Array.isArray(o))return o.length===2?o:[o[0],o[1]];const{offset:c,source:i}=o;return[c,c+(typeof i=="string"?i.length:1)]}
function d(o){let c="",i=!1,a=!1;for(let f=0;f<o.length;++f){const h=o[f];switch(h[0]){case"#":c+=(c===""?"":a?`

`:`
`)+(h.substring(1)||" "),i=!0,a=!1;break;case"%":o[f+1]?.[0]!=="#"&&(f+=1),i=!1;break;default:i||(a=!0),i=!1}}return{comment:c,afterEmptyLine:a}}class u{constructor(c={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(i,a,f,h)=>{const w=p(i);h?this.warnings.push(new S.YAMLWarning(
w,a,f)):this.errors.push(new S.YAMLParseError(w,a,f))},this.directives=new O.Directives({version:c.version||"1.2"}),this.options=c}decorate(c,i){const{comment:a,
afterEmptyLine:f}=d(this.prelude);if(a){const h=c.contents;if(i)c.comment=c.comment?`${c.comment}
${a}`:a;else if(f||c.directives.docStart||!h)c.commentBefore=a;else if(v.isCollection(h)&&!h.flow&&h.items.length>0){let w=h.items[0];v.isPair(w)&&(w=w.key);const z=w.
commentBefore;w.commentBefore=z?`${a}
${z}`:a}else{const w=h.commentBefore;h.commentBefore=w?`${a}
${w}`:a}}if(i){for(let h=0;h<this.errors.length;++h)c.errors.push(this.errors[h]);for(let h=0;h<this.warnings.length;++h)c.warnings.push(this.warnings[h])}else c.
errors=this.errors,c.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:d(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(c,i=!1,a=-1){for(const f of c)yield*this.next(f);yield*this.end(i,a)}*next(c){switch(k.env.LOG_STREAM&&
console.dir(c,{depth:null}),c.type){case"directive":this.directives.add(c.source,(i,a,f)=>{const h=p(c);h[0]+=i,this.onError(h,"BAD_DIRECTIVE",a,f)}),this.prelude.
push(c.source),this.atDirectives=!0;break;case"document":{const i=g.composeDoc(this.options,this.directives,c,this.onError);this.atDirectives&&!i.directives.docStart&&
this.onError(c,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(i,!1),this.doc&&(yield this.doc),this.doc=i,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(c.source);break;case"error":{const i=c.source?`${c.message}: ${JSON.
stringify(c.source)}`:c.message,a=new S.YAMLParseError(p(c),"UNEXPECTED_TOKEN",i);this.atDirectives||!this.doc?this.errors.push(a):this.doc.errors.push(a);break}case"\
doc-end":{if(!this.doc){const a="Unexpected doc-end without preceding document";this.errors.push(new S.YAMLParseError(p(c),"UNEXPECTED_TOKEN",a));break}this.doc.
directives.docEnd=!0;const i=m.resolveEnd(c.end,c.offset+c.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),i.comment){const a=this.
doc.comment;this.doc.comment=a?`${a}
${i.comment}`:i.comment}this.doc.range[2]=i.offset;break}default:this.errors.push(new S.YAMLParseError(p(c),"UNEXPECTED_TOKEN",`Unsupported token ${c.type}`))}}*end(c=!1,i=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(c){const a=Object.assign({_directives:this.directives},this.options),f=new $.Document(
void 0,a);this.atDirectives&&this.onError(i,"MISSING_CHAR","Missing directives-end indicator line"),f.range=[0,i,i],this.decorate(f,!1),yield f}}}N.Composer=u}),
87103:((K,N,b)=>{var k=b(57165),O=b(84454),$=b(34631),S=b(9499),v=b(74051),g=b(81187);const m="All mapping items must start at the same column";function p({composeNode:d,
composeEmptyNode:u},o,c,i,a){const f=a?.nodeClass??O.YAMLMap,h=new f(o.schema);o.atRoot&&(o.atRoot=!1);let w=c.offset,z=null;for(const T of c.items){const{start:I,
key:Z,sep:C,value:F}=T,U=$.resolveProps(I,{indicator:"explicit-key-ind",next:Z??C?.[0],offset:w,onError:i,parentIndent:c.indent,startOnNewline:!0}),D=!U.found;if(D){
if(Z&&(Z.type==="block-seq"?i(w,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in Z&&Z.indent!==c.indent&&i(w,"BAD_I\
NDENT",m)),!U.anchor&&!U.tag&&!C){z=U.end,U.comment&&(h.comment?h.comment+=`
`+U.comment:h.comment=U.comment);continue}(U.newlineAfterProp||S.containsNewline(Z))&&i(Z??I[I.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else U.found?.indent!==c.indent&&i(w,"BAD_INDENT",m);o.atKey=!0;const V=U.end,W=Z?d(o,Z,U,i):u(o,V,I,null,U,i);o.schema.compat&&v.flowIndentCheck(
c.indent,Z,i),o.atKey=!1,g.mapIncludes(o,h.items,W)&&i(V,"DUPLICATE_KEY","Map keys must be unique");const G=$.resolveProps(C??[],{indicator:"map-value-ind",next:F,
offset:W.range[2],onError:i,parentIndent:c.indent,startOnNewline:!Z||Z.type==="block-scalar"});if(w=G.end,G.found){D&&(F?.type==="block-map"&&!G.hasNewline&&i(w,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),o.options.strict&&U.start<G.found.offset-1024&&i(W.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const X=F?d(o,F,G,i):u(o,w,C,null,G,i);o.schema.compat&&v.flowIndentCheck(
c.indent,F,i),w=X.range[2];const le=new k.Pair(W,X);o.options.keepSourceTokens&&(le.srcToken=T),h.items.push(le)}else{D&&i(W.range,"MISSING_CHAR","Implicit map \
keys need to be followed by map values"),G.comment&&(W.comment?W.comment+=`
`+G.comment:W.comment=G.comment);const X=new k.Pair(W);o.options.keepSourceTokens&&(X.srcToken=T),h.items.push(X)}}return z&&z<w&&i(z,"IMPOSSIBLE","Map comment \
with trailing content"),h.range=[c.offset,w,z??w],h}N.resolveBlockMap=p}),48913:((K,N,b)=>{var k=b(63301);function O(v,g,m){const p=g.offset,d=$(g,v.options.strict,
m);if(!d)return{value:"",type:null,comment:"",range:[p,p,p]};const u=d.mode===">"?k.Scalar.BLOCK_FOLDED:k.Scalar.BLOCK_LITERAL,o=g.source?S(g.source):[];let c=o.
length;for(let I=o.length-1;I>=0;--I){const Z=o[I][1];if(Z===""||Z==="\r")c=I;else break}if(c===0){const I=d.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"";let Z=p+d.length;return g.source&&(Z+=g.source.length),{value:I,type:u,comment:d.comment,range:[p,Z,Z]}}let i=g.indent+d.indent,
a=g.offset+d.length,f=0;for(let I=0;I<c;++I){const[Z,C]=o[I];if(C===""||C==="\r")d.indent===0&&Z.length>i&&(i=Z.length);else{Z.length<i&&m(a+Z.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),d.indent===0&&(i=Z.length),f=I,i===0&&!v.atRoot&&m(a,"BA\
D_INDENT","Block scalar values in collections must be indented");break}a+=Z.length+C.length+1}for(let I=o.length-1;I>=c;--I)o[I][0].length>i&&(c=I+1);let h="",w="",
z=!1;for(let I=0;I<f;++I)h+=o[I][0].slice(i)+`
`;for(let I=f;I<c;++I){let[Z,C]=o[I];a+=Z.length+C.length+1;const F=C[C.length-1]==="\r";if(F&&(C=C.slice(0,-1)),C&&Z.length<i){const D=`Block scalar lines must\
 not be less indented than their ${d.indent?"explicit indentation indicator":"first line"}`;m(a-C.length-(F?2:1),"BAD_INDENT",D),Z=""}u===k.Scalar.BLOCK_LITERAL?
(h+=w+Z.slice(i)+C,w=`
`):Z.length>i||C[0]==="	"?(w===" "?w=`
`:!z&&w===`
`&&(w=`

`),h+=w+Z.slice(i)+C,w=`
`,z=!0):C===""?w===`
`?h+=`
`:w=`
`:(h+=w+C,w=" ",z=!1)}switch(d.chomp){case"-":break;case"+":for(let I=c;I<o.length;++I)h+=`
`+o[I][0].slice(i);h[h.length-1]!==`
`&&(h+=`
`);break;default:h+=`
`}const T=p+d.length+g.source.length;return{value:h,type:u,comment:d.comment,range:[p,T,T]}}function $({offset:v,props:g},m,p){if(g[0].type!=="block-scalar-head\
er")return p(g[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:d}=g[0],u=d[0];let o=0,c="",i=-1;for(let w=1;w<d.length;++w){const z=d[w];if(!c&&
(z==="-"||z==="+"))c=z;else{const T=Number(z);!o&&T?o=T:i===-1&&(i=v+w)}}i!==-1&&p(i,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${d}`);let a=!1,
f="",h=d.length;for(let w=1;w<g.length;++w){const z=g[w];switch(z.type){case"space":a=!0;case"newline":h+=z.source.length;break;case"comment":m&&!a&&p(z,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),h+=z.source.length,f=z.source.substring(1);break;case"error":p(z,"UNEXPECTED_T\
OKEN",z.message),h+=z.source.length;break;default:{const T=`Unexpected token in block scalar header: ${z.type}`;p(z,"UNEXPECTED_TOKEN",T);const I=z.source;I&&typeof I==
"string"&&(h+=I.length)}}}return{mode:u,indent:o,chomp:c,comment:f,length:h}}function S(v){const g=v.split(/\n( *)/),m=g[0],p=m.match(/^( *)/),u=[p?.[1]?[p[1],m.
slice(p[1].length)]:["",m]];for(let o=1;o<g.length;o+=2)u.push([g[o],g[o+1]]);return u}N.resolveBlockScalar=O}),90334:((K,N,b)=>{var k=b(92223),O=b(34631),$=b(74051);
function S({composeNode:v,composeEmptyNode:g},m,p,d,u){const o=u?.nodeClass??k.YAMLSeq,c=new o(m.schema);m.atRoot&&(m.atRoot=!1),m.atKey&&(m.atKey=!1);let i=p.offset,
a=null;for(const{start:f,value:h}of p.items){const w=O.resolveProps(f,{indicator:"seq-item-ind",next:h,offset:i,onError:d,parentIndent:p.indent,startOnNewline:!0});
if(!w.found)if(w.anchor||w.tag||h)h?.type==="block-seq"?d(w.end,"BAD_INDENT","All sequence items must start at the same column"):d(i,"MISSING_CHAR","Sequence it\
em without - indicator");else{a=w.end,w.comment&&(c.comment=w.comment);continue}const z=h?v(m,h,w,d):g(m,w.end,f,null,w,d);m.schema.compat&&$.flowIndentCheck(p.
indent,h,d),i=z.range[2],c.items.push(z)}return c.range=[p.offset,i,a??i],c}N.resolveBlockSeq=S}),17788:((K,N)=>{function b(k,O,$,S){let v="";if(k){let g=!1,m="";
for(const p of k){const{source:d,type:u}=p;switch(u){case"space":g=!0;break;case"comment":{$&&!g&&S(p,"MISSING_CHAR","Comments must be separated from other toke\
ns by white space characters");const o=d.substring(1)||" ";v?v+=m+o:v=o,m="";break}case"newline":v&&(m+=d),g=!0;break;default:S(p,"UNEXPECTED_TOKEN",`Unexpected\
 ${u} at node end`)}O+=d.length}}return{comment:v,offset:O}}N.resolveEnd=b}),13142:((K,N,b)=>{var k=b(41127),O=b(57165),$=b(84454),S=b(92223),v=b(17788),g=b(34631),
m=b(9499),p=b(81187);const d="Block collections are not allowed within flow collections",u=c=>c&&(c.type==="block-map"||c.type==="block-seq");function o({composeNode:c,
composeEmptyNode:i},a,f,h,w){const z=f.start.source==="{",T=z?"flow map":"flow sequence",I=w?.nodeClass??(z?$.YAMLMap:S.YAMLSeq),Z=new I(a.schema);Z.flow=!0;const C=a.
atRoot;C&&(a.atRoot=!1),a.atKey&&(a.atKey=!1);let F=f.offset+f.start.source.length;for(let G=0;G<f.items.length;++G){const X=f.items[G],{start:le,key:ae,sep:de,
value:se}=X,H=g.resolveProps(le,{flow:T,indicator:"explicit-key-ind",next:ae??de?.[0],offset:F,onError:h,parentIndent:f.indent,startOnNewline:!1});if(!H.found){
if(!H.anchor&&!H.tag&&!de&&!se){G===0&&H.comma?h(H.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${T}`):G<f.items.length-1&&h(H.start,"UNEXPECTED_TOKEN",`Unexpected\
 empty item in ${T}`),H.comment&&(Z.comment?Z.comment+=`
`+H.comment:Z.comment=H.comment),F=H.end;continue}!z&&a.options.strict&&m.containsNewline(ae)&&h(ae,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pai\
rs need to be on a single line")}if(G===0)H.comma&&h(H.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${T}`);else if(H.comma||h(H.start,"MISSING_CHAR",`Missing , bet\
ween ${T} items`),H.comment){let ue="";e:for(const ee of le)switch(ee.type){case"comma":case"space":break;case"comment":ue=ee.source.substring(1);break e;default:
break e}if(ue){let ee=Z.items[Z.items.length-1];k.isPair(ee)&&(ee=ee.value??ee.key),ee.comment?ee.comment+=`
`+ue:ee.comment=ue,H.comment=H.comment.substring(ue.length+1)}}if(!z&&!de&&!H.found){const ue=se?c(a,se,H,h):i(a,H.end,de,null,H,h);Z.items.push(ue),F=ue.range[2],
u(se)&&h(ue.range,"BLOCK_IN_FLOW",d)}else{a.atKey=!0;const ue=H.end,ee=ae?c(a,ae,H,h):i(a,ue,le,null,H,h);u(ae)&&h(ee.range,"BLOCK_IN_FLOW",d),a.atKey=!1;const ye=g.
resolveProps(de??[],{flow:T,indicator:"map-value-ind",next:se,offset:ee.range[2],onError:h,parentIndent:f.indent,startOnNewline:!1});if(ye.found){if(!z&&!H.found&&
a.options.strict){if(de)for(const ve of de){if(ve===ye.found)break;if(ve.type==="newline"){h(ve,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs n\
eed to be on a single line");break}}H.start<ye.found.offset-1024&&h(ye.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start o\
f an implicit flow sequence key")}}else se&&("source"in se&&se.source?.[0]===":"?h(se,"MISSING_CHAR",`Missing space after : in ${T}`):h(ye.start,"MISSING_CHAR",
`Missing , or : between ${T} items`));const Me=se?c(a,se,ye,h):ye.found?i(a,ye.end,de,null,ye,h):null;Me?u(se)&&h(Me.range,"BLOCK_IN_FLOW",d):ye.comment&&(ee.comment?
ee.comment+=`
`+ye.comment:ee.comment=ye.comment);const Ke=new O.Pair(ee,Me);if(a.options.keepSourceTokens&&(Ke.srcToken=X),z){const ve=Z;p.mapIncludes(a,ve.items,ee)&&h(ue,"\
DUPLICATE_KEY","Map keys must be unique"),ve.items.push(Ke)}else{const ve=new $.YAMLMap(a.schema);ve.flow=!0,ve.items.push(Ke);const ze=(Me??ee).range;ve.range=
[ee.range[0],ze[1],ze[2]],Z.items.push(ve)}F=Me?Me.range[2]:ye.end}}const U=z?"}":"]",[D,...V]=f.end;let W=F;if(D?.source===U)W=D.offset+D.source.length;else{const G=T[0].
toUpperCase()+T.substring(1),X=C?`${G} must end with a ${U}`:`${G} in block collection must be sufficiently indented and end with a ${U}`;h(F,C?"MISSING_CHAR":"\
BAD_INDENT",X),D&&D.source.length!==1&&V.unshift(D)}if(V.length>0){const G=v.resolveEnd(V,W,a.options.strict,h);G.comment&&(Z.comment?Z.comment+=`
`+G.comment:Z.comment=G.comment),Z.range=[f.offset,W,G.offset]}else Z.range=[f.offset,W,W];return Z}N.resolveFlowCollection=o}),76842:((K,N,b)=>{var k=b(63301),
O=b(17788);function $(o,c,i){const{offset:a,type:f,source:h,end:w}=o;let z,T;const I=(F,U,D)=>i(a+F,U,D);switch(f){case"scalar":z=k.Scalar.PLAIN,T=S(h,I);break;case"\
single-quoted-scalar":z=k.Scalar.QUOTE_SINGLE,T=v(h,I);break;case"double-quoted-scalar":z=k.Scalar.QUOTE_DOUBLE,T=m(h,I);break;default:return i(o,"UNEXPECTED_TO\
KEN",`Expected a flow scalar value, but found: ${f}`),{value:"",type:null,comment:"",range:[a,a+h.length,a+h.length]}}const Z=a+h.length,C=O.resolveEnd(w,Z,c,i);
return{value:T,type:z,comment:C.comment,range:[a,Z,C.offset]}}function S(o,c){let i="";switch(o[0]){case"	":i="a tab character";break;case",":i="flow indicator \
character ,";break;case"%":i="directive indicator character %";break;case"|":case">":{i=`block scalar indicator ${o[0]}`;break}case"@":case"`":{i=`reserved char\
acter ${o[0]}`;break}}return i&&c(0,"BAD_SCALAR_START",`Plain value cannot start with ${i}`),g(o)}function v(o,c){return(o[o.length-1]!=="'"||o.length===1)&&c(o.
length,"MISSING_CHAR","Missing closing 'quote"),g(o.slice(1,-1)).replace(/''/g,"'")}function g(o){const c=/(.*?)\r?\n/sy;let i=c.exec(o);if(!i)return o;let a,f;
try{a=new RegExp("(?<![ 	])[ 	]+$"),f=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{a=/[ \t]+$/,f=/^[ \t]+|[ \t]+$/g}let h=i[1].replace(a,""),w=" ",z=c.lastIndex;
for(;i=c.exec(o);){const I=i[1].replace(f,"");I===""?w===`
`?h+=w:w=`
`:(h+=w+I,w=" "),z=c.lastIndex}const T=/[ \t]*(.*)/sy;return T.lastIndex=z,i=T.exec(o),h+w+(i?.[1]??"")}function m(o,c){let i="";for(let a=1;a<o.length-1;++a){const f=o[a];
if(!(f==="\r"&&o[a+1]===`
`))if(f===`
`){const{fold:h,offset:w}=p(o,a);i+=h,a=w}else if(f==="\\"){let h=o[++a];const w=d[h];if(w)i+=w;else if(h===`
`)for(h=o[a+1];h===" "||h==="	";)h=o[++a+1];else if(h==="\r"&&o[a+1]===`
`)for(h=o[++a+1];h===" "||h==="	";)h=o[++a+1];else if(h==="x"||h==="u"||h==="U"){const z=h==="x"?2:h==="u"?4:8;i+=u(o,a+1,z,c),a+=z}else{const z=o.substr(a-1,2);
c(a-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${z}`),i+=z}}else if(f===" "||f==="	"){const h=a;let w=o[a+1];for(;w===" "||w==="	";)w=o[++a+1];w!==`
`&&!(w==="\r"&&o[a+2]===`
`)&&(i+=a>h?o.slice(h,a+1):f)}else i+=f}return(o[o.length-1]!=='"'||o.length===1)&&c(o.length,"MISSING_CHAR",'Missing closing "quote'),i}function p(o,c){let i="",
a=o[c+1];for(;(a===" "||a==="	"||a===`
`||a==="\r")&&!(a==="\r"&&o[c+2]!==`
`);)a===`
`&&(i+=`
`),c+=1,a=o[c+1];return i||(i=" "),{fold:i,offset:c}}const d={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function u(o,c,i,a){const f=o.substr(c,i),w=f.length===
i&&/^[0-9a-fA-F]+$/.test(f)?parseInt(f,16):NaN;try{return String.fromCodePoint(w)}catch{const z=o.substr(c-2,i+2);return a(c-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${z}`),z}}N.resolveFlowScalar=$}),34631:((K,N)=>{function b(k,{flow:O,indicator:$,next:S,offset:v,onError:g,parentIndent:m,startOnNewline:p}){let d=!1,u=p,
o=p,c="",i="",a=!1,f=!1,h=null,w=null,z=null,T=null,I=null,Z=null,C=null;for(const D of k)switch(f&&(D.type!=="space"&&D.type!=="newline"&&D.type!=="comma"&&g(D.
offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),f=!1),h&&(u&&D.type!=="comment"&&D.type!=="newline"&&g(h,"TAB_AS_\
INDENT","Tabs are not allowed as indentation"),h=null),D.type){case"space":!O&&($!=="doc-start"||S?.type!=="flow-collection")&&D.source.includes("	")&&(h=D),o=!0;
break;case"comment":{o||g(D,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const V=D.source.substring(1)||" ";c?c+=i+V:
c=V,i="",u=!1;break}case"newline":u?c?c+=D.source:(!Z||$!=="seq-item-ind")&&(d=!0):i+=D.source,u=!0,a=!0,(w||z)&&(T=D),o=!0;break;case"anchor":w&&g(D,"MULTIPLE_\
ANCHORS","A node can have at most one anchor"),D.source.endsWith(":")&&g(D.offset+D.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=D,C??(C=
D.offset),u=!1,o=!1,f=!0;break;case"tag":{z&&g(D,"MULTIPLE_TAGS","A node can have at most one tag"),z=D,C??(C=D.offset),u=!1,o=!1,f=!0;break}case $:(w||z)&&g(D,
"BAD_PROP_ORDER",`Anchors and tags must be after the ${D.source} indicator`),Z&&g(D,"UNEXPECTED_TOKEN",`Unexpected ${D.source} in ${O??"collection"}`),Z=D,u=$===
"seq-item-ind"||$==="explicit-key-ind",o=!1;break;case"comma":if(O){I&&g(D,"UNEXPECTED_TOKEN",`Unexpected , in ${O}`),I=D,u=!1,o=!1;break}default:g(D,"UNEXPECTE\
D_TOKEN",`Unexpected ${D.type} token`),u=!1,o=!1}const F=k[k.length-1],U=F?F.offset+F.source.length:v;return f&&S&&S.type!=="space"&&S.type!=="newline"&&S.type!==
"comma"&&(S.type!=="scalar"||S.source!=="")&&g(S.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(u&&h.indent<=
m||S?.type==="block-map"||S?.type==="block-seq")&&g(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:I,found:Z,spaceBefore:d,comment:c,hasNewline:a,
anchor:w,tag:z,newlineAfterProp:T,end:U,start:C??U}}N.resolveProps=b}),9499:((K,N)=>{function b(k){if(!k)return null;switch(k.type){case"alias":case"scalar":case"\
double-quoted-scalar":case"single-quoted-scalar":if(k.source.includes(`
`))return!0;if(k.end){for(const O of k.end)if(O.type==="newline")return!0}return!1;case"flow-collection":for(const O of k.items){for(const $ of O.start)if($.type===
"newline")return!0;if(O.sep){for(const $ of O.sep)if($.type==="newline")return!0}if(b(O.key)||b(O.value))return!0}return!1;default:return!0}}N.containsNewline=b}),
22599:((K,N)=>{function b(k,O,$){if(O){$??($=O.length);for(let S=$-1;S>=0;--S){let v=O[S];switch(v.type){case"space":case"comment":case"newline":k-=v.source.length;
continue}for(v=O[++S];v?.type==="space";)k+=v.source.length,v=O[++S];break}}return k}N.emptyScalarPosition=b}),74051:((K,N,b)=>{var k=b(9499);function O($,S,v){
if(S?.type==="flow-collection"){const g=S.end[0];g.indent===$&&(g.source==="]"||g.source==="}")&&k.containsNewline(S)&&v(g,"BAD_INDENT","Flow end indicator shou\
ld be more indented than parent",!0)}}N.flowIndentCheck=O}),81187:((K,N,b)=>{var k=b(41127);function O($,S,v){const{uniqueKeys:g}=$.options;if(g===!1)return!1;const m=typeof g==
"function"?g:(p,d)=>p===d||k.isScalar(p)&&k.isScalar(d)&&p.value===d.value;return S.some(p=>m(p.key,v))}N.mapIncludes=O}),3021:((K,N,b)=>{var k=b(4065),O=b(40101),
$=b(41127),S=b(57165),v=b(74043),g=b(45840),m=b(6829),p=b(71596),d=b(83661),u=b(42404),o=b(61342);class c{constructor(f,h,w){this.commentBefore=null,this.comment=
null,this.errors=[],this.warnings=[],Object.defineProperty(this,$.NODE_TYPE,{value:$.DOC});let z=null;typeof h=="function"||Array.isArray(h)?z=h:w===void 0&&h&&
(w=h,h=void 0);const T=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},w);
this.options=T;let{version:I}=T;w?._directives?(this.directives=w._directives.atDocument(),this.directives.yaml.explicit&&(I=this.directives.yaml.version)):this.
directives=new o.Directives({version:I}),this.setSchema(I,w),this.contents=f===void 0?null:this.createNode(f,z,w)}clone(){const f=Object.create(c.prototype,{[$.
NODE_TYPE]:{value:$.DOC}});return f.commentBefore=this.commentBefore,f.comment=this.comment,f.errors=this.errors.slice(),f.warnings=this.warnings.slice(),f.options=
Object.assign({},this.options),this.directives&&(f.directives=this.directives.clone()),f.schema=this.schema.clone(),f.contents=$.isNode(this.contents)?this.contents.
clone(f.schema):this.contents,this.range&&(f.range=this.range.slice()),f}add(f){i(this.contents)&&this.contents.add(f)}addIn(f,h){i(this.contents)&&this.contents.
addIn(f,h)}createAlias(f,h){if(!f.anchor){const w=p.anchorNames(this);f.anchor=!h||w.has(h)?p.findNewAnchor(h||"a",w):h}return new k.Alias(f.anchor)}createNode(f,h,w){
let z;if(typeof h=="function")f=h.call({"":f},"",f),z=h;else if(Array.isArray(h)){const le=de=>typeof de=="number"||de instanceof String||de instanceof Number,ae=h.
filter(le).map(String);ae.length>0&&(h=h.concat(ae)),z=h}else w===void 0&&h&&(w=h,h=void 0);const{aliasDuplicateObjects:T,anchorPrefix:I,flow:Z,keepUndefined:C,
onTagObj:F,tag:U}=w??{},{onAnchor:D,setAnchors:V,sourceObjects:W}=p.createNodeAnchors(this,I||"a"),G={aliasDuplicateObjects:T??!0,keepUndefined:C??!1,onAnchor:D,
onTagObj:F,replacer:z,schema:this.schema,sourceObjects:W},X=u.createNode(f,U,G);return Z&&$.isCollection(X)&&(X.flow=!0),V(),X}createPair(f,h,w={}){const z=this.
createNode(f,null,w),T=this.createNode(h,null,w);return new S.Pair(z,T)}delete(f){return i(this.contents)?this.contents.delete(f):!1}deleteIn(f){return O.isEmptyPath(
f)?this.contents==null?!1:(this.contents=null,!0):i(this.contents)?this.contents.deleteIn(f):!1}get(f,h){return $.isCollection(this.contents)?this.contents.get(
f,h):void 0}getIn(f,h){return O.isEmptyPath(f)?!h&&$.isScalar(this.contents)?this.contents.value:this.contents:$.isCollection(this.contents)?this.contents.getIn(
f,h):void 0}has(f){return $.isCollection(this.contents)?this.contents.has(f):!1}hasIn(f){return O.isEmptyPath(f)?this.contents!==void 0:$.isCollection(this.contents)?
this.contents.hasIn(f):!1}set(f,h){this.contents==null?this.contents=O.collectionFromPath(this.schema,[f],h):i(this.contents)&&this.contents.set(f,h)}setIn(f,h){
O.isEmptyPath(f)?this.contents=h:this.contents==null?this.contents=O.collectionFromPath(this.schema,Array.from(f),h):i(this.contents)&&this.contents.setIn(f,h)}setSchema(f,h={}){
typeof f=="number"&&(f=String(f));let w;switch(f){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new o.Directives({version:"1.1"}),
w={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=f:this.directives=new o.Directives({version:f}),
w={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,w=null;break;default:{const z=JSON.stringify(f);throw new Error(`E\
xpected '1.1', '1.2' or null as first argument, but found: ${z}`)}}if(h.schema instanceof Object)this.schema=h.schema;else if(w)this.schema=new g.Schema(Object.
assign(w,h));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:f,jsonArg:h,mapAsMap:w,maxAliasCount:z,onAnchor:T,
reviver:I}={}){const Z={anchors:new Map,doc:this,keep:!f,mapAsMap:w===!0,mapKeyWarned:!1,maxAliasCount:typeof z=="number"?z:100},C=v.toJS(this.contents,h??"",Z);
if(typeof T=="function")for(const{count:F,res:U}of Z.anchors.values())T(U,F);return typeof I=="function"?d.applyReviver(I,{"":C},"",C):C}toJSON(f,h){return this.
toJS({json:!0,jsonArg:f,mapAsMap:!1,onAnchor:h})}toString(f={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in
f&&(!Number.isInteger(f.indent)||Number(f.indent)<=0)){const h=JSON.stringify(f.indent);throw new Error(`"indent" option must be a positive integer, not ${h}`)}
return m.stringifyDocument(this,f)}}function i(a){if($.isCollection(a))return!0;throw new Error("Expected a YAML collection as document contents")}N.Document=c}),
71596:((K,N,b)=>{var k=b(41127),O=b(10204);function $(m){if(/[\x00-\x19\s,[\]{}]/.test(m)){const d=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(m)}`;throw new Error(d)}return!0}function S(m){const p=new Set;return O.visit(m,{Value(d,u){u.anchor&&p.add(u.anchor)}}),p}function v(m,p){for(let d=1;;++d){
const u=`${m}${d}`;if(!p.has(u))return u}}function g(m,p){const d=[],u=new Map;let o=null;return{onAnchor:c=>{d.push(c),o??(o=S(m));const i=v(p,o);return o.add(
i),i},setAnchors:()=>{for(const c of d){const i=u.get(c);if(typeof i=="object"&&i.anchor&&(k.isScalar(i.node)||k.isCollection(i.node)))i.node.anchor=i.anchor;else{
const a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=c,a}}},sourceObjects:u}}N.anchorIsValid=$,N.anchorNames=S,N.createNodeAnchors=
g,N.findNewAnchor=v}),83661:((K,N)=>{function b(k,O,$,S){if(S&&typeof S=="object")if(Array.isArray(S))for(let v=0,g=S.length;v<g;++v){const m=S[v],p=b(k,S,String(
v),m);p===void 0?delete S[v]:p!==m&&(S[v]=p)}else if(S instanceof Map)for(const v of Array.from(S.keys())){const g=S.get(v),m=b(k,S,v,g);m===void 0?S.delete(v):
m!==g&&S.set(v,m)}else if(S instanceof Set)for(const v of Array.from(S)){const g=b(k,S,v,v);g===void 0?S.delete(v):g!==v&&(S.delete(v),S.add(g))}else for(const[
v,g]of Object.entries(S)){const m=b(k,S,v,g);m===void 0?delete S[v]:m!==g&&(S[v]=m)}return k.call(O,$,S)}N.applyReviver=b}),42404:((K,N,b)=>{var k=b(4065),O=b(41127),
$=b(63301);const S="tag:yaml.org,2002:";function v(m,p,d){if(p){const u=d.filter(c=>c.tag===p),o=u.find(c=>!c.format)??u[0];if(!o)throw new Error(`Tag ${p} not \
found`);return o}return d.find(u=>u.identify?.(m)&&!u.format)}function g(m,p,d){if(O.isDocument(m)&&(m=m.contents),O.isNode(m))return m;if(O.isPair(m)){const z=d.
schema[O.MAP].createNode?.(d.schema,null,d);return z.items.push(m),z}(m instanceof String||m instanceof Number||m instanceof Boolean||typeof BigInt<"u"&&m instanceof
BigInt)&&(m=m.valueOf());const{aliasDuplicateObjects:u,onAnchor:o,onTagObj:c,schema:i,sourceObjects:a}=d;let f;if(u&&m&&typeof m=="object"){if(f=a.get(m),f)return f.
anchor??(f.anchor=o(m)),new k.Alias(f.anchor);f={anchor:null,node:null},a.set(m,f)}p?.startsWith("!!")&&(p=S+p.slice(2));let h=v(m,p,i.tags);if(!h){if(m&&typeof m.
toJSON=="function"&&(m=m.toJSON()),!m||typeof m!="object"){const z=new $.Scalar(m);return f&&(f.node=z),z}h=m instanceof Map?i[O.MAP]:Symbol.iterator in Object(
m)?i[O.SEQ]:i[O.MAP]}c&&(c(h),delete d.onTagObj);const w=h?.createNode?h.createNode(d.schema,m,d):typeof h?.nodeClass?.from=="function"?h.nodeClass.from(d.schema,
m,d):new $.Scalar(m);return p?w.tag=p:h.default||(w.tag=h.tag),f&&(f.node=w),w}N.createNode=g}),61342:((K,N,b)=>{var k=b(41127),O=b(10204);const $={"!":"%21",",":"\
%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},S=g=>g.replace(/[!,[\]{}]/g,m=>$[m]);class v{constructor(m,p){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign(
{},v.defaultYaml,m),this.tags=Object.assign({},v.defaultTags,p)}clone(){const m=new v(this.yaml,this.tags);return m.docStart=this.docStart,m}atDocument(){const m=new v(
this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:v.defaultYaml.explicit,
version:"1.2"},this.tags=Object.assign({},v.defaultTags);break}return m}add(m,p){this.atNextDocument&&(this.yaml={explicit:v.defaultYaml.explicit,version:"1.1"},
this.tags=Object.assign({},v.defaultTags),this.atNextDocument=!1);const d=m.trim().split(/[ \t]+/),u=d.shift();switch(u){case"%TAG":{if(d.length!==2&&(p(0,"%TAG\
 directive should contain exactly two parts"),d.length<2))return!1;const[o,c]=d;return this.tags[o]=c,!0}case"%YAML":{if(this.yaml.explicit=!0,d.length!==1)return p(
0,"%YAML directive should contain exactly one part"),!1;const[o]=d;if(o==="1.1"||o==="1.2")return this.yaml.version=o,!0;{const c=/^\d+\.\d+$/.test(o);return p(
6,`Unsupported YAML version ${o}`,c),!1}}default:return p(0,`Unknown directive ${u}`,!0),!1}}tagName(m,p){if(m==="!")return"!";if(m[0]!=="!")return p(`Not a val\
id tag: ${m}`),null;if(m[1]==="<"){const c=m.slice(2,-1);return c==="!"||c==="!!"?(p(`Verbatim tags aren't resolved, so ${m} is invalid.`),null):(m[m.length-1]!==
">"&&p("Verbatim tags must end with a >"),c)}const[,d,u]=m.match(/^(.*!)([^!]*)$/s);u||p(`The ${m} tag has no suffix`);const o=this.tags[d];if(o)try{return o+decodeURIComponent(
u)}catch(c){return p(String(c)),null}return d==="!"?m:(p(`Could not resolve tag: ${m}`),null)}tagString(m){for(const[p,d]of Object.entries(this.tags))if(m.startsWith(
d))return p+S(m.substring(d.length));return m[0]==="!"?m:`!<${m}>`}toString(m){const p=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],d=Object.entries(
this.tags);let u;if(m&&d.length>0&&k.isNode(m.contents)){const o={};O.visit(m.contents,(c,i)=>{k.isNode(i)&&i.tag&&(o[i.tag]=!0)}),u=Object.keys(o)}else u=[];for(const[
o,c]of d)o==="!!"&&c==="tag:yaml.org,2002:"||(!m||u.some(i=>i.startsWith(c)))&&p.push(`%TAG ${o} ${c}`);return p.join(`
`)}}v.defaultYaml={explicit:!1,version:"1.2"},v.defaultTags={"!!":"tag:yaml.org,2002:"},N.Directives=v}),91464:((K,N)=>{class b extends Error{constructor(v,g,m,p){
super(),this.name=v,this.code=m,this.message=p,this.pos=g}}class k extends b{constructor(v,g,m){super("YAMLParseError",v,g,m)}}class O extends b{constructor(v,g,m){
super("YAMLWarning",v,g,m)}}const $=(S,v)=>g=>{if(g.pos[0]===-1)return;g.linePos=g.pos.map(o=>v.linePos(o));const{line:m,col:p}=g.linePos[0];g.message+=` at lin\
e ${m}, column ${p}`;let d=p-1,u=S.substring(v.lineStarts[m-1],v.lineStarts[m]).replace(/[\n\r]+$/,"");if(d>=60&&u.length>80){const o=Math.min(d-39,u.length-79);
u="\u2026"+u.substring(o),d-=o-1}if(u.length>80&&(u=u.substring(0,79)+"\u2026"),m>1&&/^ *$/.test(u.substring(0,d))){let o=S.substring(v.lineStarts[m-2],v.lineStarts[m-
1]);o.length>80&&(o=o.substring(0,79)+`\u2026
`),u=o+u}if(/[^ ]/.test(u)){let o=1;const c=g.linePos[1];c?.line===m&&c.col>p&&(o=Math.max(1,Math.min(c.col-p,80-d)));const i=" ".repeat(d)+"^".repeat(o);g.message+=
`:

${u}
${i}
`}};N.YAMLError=b,N.YAMLParseError=k,N.YAMLWarning=O,N.prettifyError=$}),38815:((K,N,b)=>{var k,O=b(89984),$=b(3021),S=b(45840),v=b(91464),g=b(4065),m=b(41127),
p=b(57165),d=b(63301),u=b(84454),o=b(92223),c=b(3461),i=b(40361),a=b(66628),f=b(3456),h=b(84047),w=b(10204);k=O.Composer,k=$.Document,k=S.Schema,k=v.YAMLError,k=
v.YAMLParseError,k=v.YAMLWarning,k=g.Alias,k=m.isAlias,k=m.isCollection,k=m.isDocument,N.jh=m.isMap,N.Ll=m.isNode,k=m.isPair,k=m.isScalar,k=m.isSeq,k=p.Pair,k=d.
Scalar,k=u.YAMLMap,k=o.YAMLSeq,k=c,k=i.Lexer,N.HN=a.LineCounter,k=f.Parser,k=h.parse,k=h.parseAllDocuments,N.Tp=h.parseDocument,k=h.stringify,k=w.visit,k=w.visitAsync}),
57249:((K,N,b)=>{var k=b(932);function O(S,...v){S==="debug"&&console.log(...v)}function $(S,v){(S==="debug"||S==="warn")&&(typeof k.emitWarning=="function"?k.emitWarning(
v):console.warn(v))}N.debug=O,N.warn=$}),4065:((K,N,b)=>{var k=b(71596),O=b(10204),$=b(41127),S=b(66673),v=b(74043);class g extends S.NodeBase{constructor(d){super(
$.ALIAS),this.source=d,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(d,u){if(u?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let o;u?.aliasResolveCache?o=u.aliasResolveCache:(o=[],O.visit(d,{Node:(i,a)=>{($.isAlias(a)||$.hasAnchor(a))&&o.push(a)}}),u&&(u.
aliasResolveCache=o));let c;for(const i of o){if(i===this)break;i.anchor===this.source&&(c=i)}if(c&&u){const{anchors:i,doc:a,maxAliasCount:f}=u;let h=i.get(c);if(h||
(v.toJS(c,null,u),h=i.get(c)),h?.res===void 0){const w="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(w)}if(f>=0&&(h.count+=1,
h.aliasCount===0&&(h.aliasCount=m(a,c,i)),h.count*h.aliasCount>f)){const w="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
w)}}return c}toJSON(d,u){if(!u)return{source:this.source};const o=this.resolve(u.doc,u);if(!o){const c=`Unresolved alias (the anchor must be set before the alia\
s): ${this.source}`;throw new ReferenceError(c)}return u.anchors.get(o).res}toString(d,u,o){const c=`*${this.source}`;if(d){if(k.anchorIsValid(this.source),d.options.
verifyAliasOrder&&!d.anchors.has(this.source)){const i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(d.implicitKey)
return`${c} `}return c}}function m(p,d,u){if($.isAlias(d)){const o=d.resolve(p),c=u&&o&&u.get(o);return c?c.count*c.aliasCount:0}else if($.isCollection(d)){let o=0;
for(const c of d.items){const i=m(p,c,u);i>o&&(o=i)}return o}else if($.isPair(d)){const o=m(p,d.key,u),c=m(p,d.value,u);return Math.max(o,c)}return 1}N.Alias=g}),
40101:((K,N,b)=>{var k=b(42404),O=b(41127),$=b(66673);function S(m,p,d){let u=d;for(let o=p.length-1;o>=0;--o){const c=p[o];if(typeof c=="number"&&Number.isInteger(
c)&&c>=0){const i=[];i[c]=u,u=i}else u=new Map([[c,u]])}return k.createNode(u,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("T\
his should not happen, please report a bug.")},schema:m,sourceObjects:new Map})}const v=m=>m==null||typeof m=="object"&&!!m[Symbol.iterator]().next().done;class g extends $.
NodeBase{constructor(p,d){super(p),Object.defineProperty(this,"schema",{value:d,configurable:!0,enumerable:!1,writable:!0})}clone(p){const d=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return p&&(d.schema=p),d.items=d.items.map(u=>O.isNode(u)||O.isPair(u)?u.clone(p):u),this.range&&(d.
range=this.range.slice()),d}addIn(p,d){if(v(p))this.add(d);else{const[u,...o]=p,c=this.get(u,!0);if(O.isCollection(c))c.addIn(o,d);else if(c===void 0&&this.schema)
this.set(u,S(this.schema,o,d));else throw new Error(`Expected YAML collection at ${u}. Remaining path: ${o}`)}}deleteIn(p){const[d,...u]=p;if(u.length===0)return this.
delete(d);const o=this.get(d,!0);if(O.isCollection(o))return o.deleteIn(u);throw new Error(`Expected YAML collection at ${d}. Remaining path: ${u}`)}getIn(p,d){
const[u,...o]=p,c=this.get(u,!0);return o.length===0?!d&&O.isScalar(c)?c.value:c:O.isCollection(c)?c.getIn(o,d):void 0}hasAllNullValues(p){return this.items.every(
d=>{if(!O.isPair(d))return!1;const u=d.value;return u==null||p&&O.isScalar(u)&&u.value==null&&!u.commentBefore&&!u.comment&&!u.tag})}hasIn(p){const[d,...u]=p;if(u.
length===0)return this.has(d);const o=this.get(d,!0);return O.isCollection(o)?o.hasIn(u):!1}setIn(p,d){const[u,...o]=p;if(o.length===0)this.set(u,d);else{const c=this.
get(u,!0);if(O.isCollection(c))c.setIn(o,d);else if(c===void 0&&this.schema)this.set(u,S(this.schema,o,d));else throw new Error(`Expected YAML collection at ${u}\
. Remaining path: ${o}`)}}}N.Collection=g,N.collectionFromPath=S,N.isEmptyPath=v}),66673:((K,N,b)=>{var k=b(83661),O=b(41127),$=b(74043);class S{constructor(g){
Object.defineProperty(this,O.NODE_TYPE,{value:g})}clone(){const g=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.
range&&(g.range=this.range.slice()),g}toJS(g,{mapAsMap:m,maxAliasCount:p,onAnchor:d,reviver:u}={}){if(!O.isDocument(g))throw new TypeError("A document argument \
is required");const o={anchors:new Map,doc:g,keep:!0,mapAsMap:m===!0,mapKeyWarned:!1,maxAliasCount:typeof p=="number"?p:100},c=$.toJS(this,"",o);if(typeof d=="f\
unction")for(const{count:i,res:a}of o.anchors.values())d(a,i);return typeof u=="function"?k.applyReviver(u,{"":c},"",c):c}}N.NodeBase=S}),57165:((K,N,b)=>{var k=b(
42404),O=b(59748),$=b(97104),S=b(41127);function v(m,p,d){const u=k.createNode(m,void 0,d),o=k.createNode(p,void 0,d);return new g(u,o)}class g{constructor(p,d=null){
Object.defineProperty(this,S.NODE_TYPE,{value:S.PAIR}),this.key=p,this.value=d}clone(p){let{key:d,value:u}=this;return S.isNode(d)&&(d=d.clone(p)),S.isNode(u)&&
(u=u.clone(p)),new g(d,u)}toJSON(p,d){const u=d?.mapAsMap?new Map:{};return $.addPairToJSMap(d,u,this)}toString(p,d,u){return p?.doc?O.stringifyPair(this,p,d,u):
JSON.stringify(this)}}N.Pair=g,N.createPair=v}),63301:((K,N,b)=>{var k=b(41127),O=b(66673),$=b(74043);const S=g=>!g||typeof g!="function"&&typeof g!="object";class v extends O.
NodeBase{constructor(m){super(k.SCALAR),this.value=m}toJSON(m,p){return p?.keep?this.value:$.toJS(this.value,m,p)}toString(){return String(this.value)}}v.BLOCK_FOLDED=
"BLOCK_FOLDED",v.BLOCK_LITERAL="BLOCK_LITERAL",v.PLAIN="PLAIN",v.QUOTE_DOUBLE="QUOTE_DOUBLE",v.QUOTE_SINGLE="QUOTE_SINGLE",N.Scalar=v,N.isScalarValue=S}),84454:((K,N,b)=>{
var k=b(61212),O=b(97104),$=b(40101),S=b(41127),v=b(57165),g=b(63301);function m(d,u){const o=S.isScalar(u)?u.value:u;for(const c of d)if(S.isPair(c)&&(c.key===
u||c.key===o||S.isScalar(c.key)&&c.key.value===o))return c}class p extends $.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(u){super(
S.MAP,u),this.items=[]}static from(u,o,c){const{keepUndefined:i,replacer:a}=c,f=new this(u),h=(w,z)=>{if(typeof a=="function")z=a.call(o,w,z);else if(Array.isArray(
a)&&!a.includes(w))return;(z!==void 0||i)&&f.items.push(v.createPair(w,z,c))};if(o instanceof Map)for(const[w,z]of o)h(w,z);else if(o&&typeof o=="object")for(const w of Object.
keys(o))h(w,o[w]);return typeof u.sortMapEntries=="function"&&f.items.sort(u.sortMapEntries),f}add(u,o){let c;S.isPair(u)?c=u:!u||typeof u!="object"||!("key"in u)?
c=new v.Pair(u,u?.value):c=new v.Pair(u.key,u.value);const i=m(this.items,c.key),a=this.schema?.sortMapEntries;if(i){if(!o)throw new Error(`Key ${c.key} already\
 set`);S.isScalar(i.value)&&g.isScalarValue(c.value)?i.value.value=c.value:i.value=c.value}else if(a){const f=this.items.findIndex(h=>a(c,h)<0);f===-1?this.items.
push(c):this.items.splice(f,0,c)}else this.items.push(c)}delete(u){const o=m(this.items,u);return o?this.items.splice(this.items.indexOf(o),1).length>0:!1}get(u,o){
const i=m(this.items,u)?.value;return(!o&&S.isScalar(i)?i.value:i)??void 0}has(u){return!!m(this.items,u)}set(u,o){this.add(new v.Pair(u,o),!0)}toJSON(u,o,c){const i=c?
new c:o?.mapAsMap?new Map:{};o?.onCreate&&o.onCreate(i);for(const a of this.items)O.addPairToJSMap(o,i,a);return i}toString(u,o,c){if(!u)return JSON.stringify(this);
for(const i of this.items)if(!S.isPair(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!u.allNullValues&&this.hasAllNullValues(
!1)&&(u=Object.assign({},u,{allNullValues:!0})),k.stringifyCollection(this,u,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:u.indent||"",onChompKeep:c,
onComment:o})}}N.YAMLMap=p,N.findPair=m}),92223:((K,N,b)=>{var k=b(42404),O=b(61212),$=b(40101),S=b(41127),v=b(63301),g=b(74043);class m extends $.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(u){super(S.SEQ,u),this.items=[]}add(u){this.items.push(u)}delete(u){const o=p(u);return typeof o!="number"?!1:this.items.
splice(o,1).length>0}get(u,o){const c=p(u);if(typeof c!="number")return;const i=this.items[c];return!o&&S.isScalar(i)?i.value:i}has(u){const o=p(u);return typeof o==
"number"&&o<this.items.length}set(u,o){const c=p(u);if(typeof c!="number")throw new Error(`Expected a valid index, not ${u}.`);const i=this.items[c];S.isScalar(
i)&&v.isScalarValue(o)?i.value=o:this.items[c]=o}toJSON(u,o){const c=[];o?.onCreate&&o.onCreate(c);let i=0;for(const a of this.items)c.push(g.toJS(a,String(i++),
o));return c}toString(u,o,c){return u?O.stringifyCollection(this,u,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(u.indent||"")+"  ",onChompKeep:c,
onComment:o}):JSON.stringify(this)}static from(u,o,c){const{replacer:i}=c,a=new this(u);if(o&&Symbol.iterator in Object(o)){let f=0;for(let h of o){if(typeof i==
"function"){const w=o instanceof Set?h:String(f++);h=i.call(o,w,h)}a.items.push(k.createNode(h,void 0,c))}}return a}}function p(d){let u=S.isScalar(d)?d.value:d;
return u&&typeof u=="string"&&(u=Number(u)),typeof u=="number"&&Number.isInteger(u)&&u>=0?u:null}N.YAMLSeq=m}),97104:((K,N,b)=>{var k=b(57249),O=b(90452),$=b(2148),
S=b(41127),v=b(74043);function g(p,d,{key:u,value:o}){if(S.isNode(u)&&u.addToJSMap)u.addToJSMap(p,d,o);else if(O.isMergeKey(p,u))O.addMergeToJSMap(p,d,o);else{const c=v.
toJS(u,"",p);if(d instanceof Map)d.set(c,v.toJS(o,c,p));else if(d instanceof Set)d.add(c);else{const i=m(u,c,p),a=v.toJS(o,i,p);i in d?Object.defineProperty(d,i,
{value:a,writable:!0,enumerable:!0,configurable:!0}):d[i]=a}}return d}function m(p,d,u){if(d===null)return"";if(typeof d!="object")return String(d);if(S.isNode(
p)&&u?.doc){const o=$.createStringifyContext(u.doc,{});o.anchors=new Set;for(const i of u.anchors.keys())o.anchors.add(i.anchor);o.inFlow=!0,o.inStringifyKey=!0;
const c=p.toString(o);if(!u.mapKeyWarned){let i=JSON.stringify(c);i.length>40&&(i=i.substring(0,36)+'..."'),k.warn(u.doc.options.logLevel,`Keys with collection \
values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),u.mapKeyWarned=!0}return c}return JSON.stringify(d)}N.addPairToJSMap=
g}),41127:((K,N)=>{const b=Symbol.for("yaml.alias"),k=Symbol.for("yaml.document"),O=Symbol.for("yaml.map"),$=Symbol.for("yaml.pair"),S=Symbol.for("yaml.scalar"),
v=Symbol.for("yaml.seq"),g=Symbol.for("yaml.node.type"),m=h=>!!h&&typeof h=="object"&&h[g]===b,p=h=>!!h&&typeof h=="object"&&h[g]===k,d=h=>!!h&&typeof h=="objec\
t"&&h[g]===O,u=h=>!!h&&typeof h=="object"&&h[g]===$,o=h=>!!h&&typeof h=="object"&&h[g]===S,c=h=>!!h&&typeof h=="object"&&h[g]===v;function i(h){if(h&&typeof h==
"object")switch(h[g]){case O:case v:return!0}return!1}function a(h){if(h&&typeof h=="object")switch(h[g]){case b:case O:case S:case v:return!0}return!1}const f=h=>(o(
h)||i(h))&&!!h.anchor;N.ALIAS=b,N.DOC=k,N.MAP=O,N.NODE_TYPE=g,N.PAIR=$,N.SCALAR=S,N.SEQ=v,N.hasAnchor=f,N.isAlias=m,N.isCollection=i,N.isDocument=p,N.isMap=d,N.
isNode=a,N.isPair=u,N.isScalar=o,N.isSeq=c}),74043:((K,N,b)=>{var k=b(41127);function O($,S,v){if(Array.isArray($))return $.map((g,m)=>O(g,String(m),v));if($&&typeof $.
toJSON=="function"){if(!v||!k.hasAnchor($))return $.toJSON(S,v);const g={aliasCount:0,count:1,res:void 0};v.anchors.set($,g),v.onCreate=p=>{g.res=p,delete v.onCreate};
const m=$.toJSON(S,v);return v.onCreate&&v.onCreate(m),m}return typeof $=="bigint"&&!v?.keep?Number($):$}N.toJS=O}),60110:((K,N,b)=>{var k=b(48913),O=b(76842),$=b(
91464),S=b(83069);function v(o,c=!0,i){if(o){const a=(f,h,w)=>{const z=typeof f=="number"?f:Array.isArray(f)?f[0]:f.offset;if(i)i(z,h,w);else throw new $.YAMLParseError(
[z,z+1],h,w)};switch(o.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return O.resolveFlowScalar(o,c,a);case"block-scalar":return k.resolveBlockScalar(
{options:{strict:c}},o,a)}}return null}function g(o,c){const{implicitKey:i=!1,indent:a,inFlow:f=!1,offset:h=-1,type:w="PLAIN"}=c,z=S.stringifyString({type:w,value:o},
{implicitKey:i,indent:a>0?" ".repeat(a):"",inFlow:f,options:{blockQuote:!0,lineWidth:-1}}),T=c.end??[{type:"newline",offset:-1,indent:a,source:`
`}];switch(z[0]){case"|":case">":{const I=z.indexOf(`
`),Z=z.substring(0,I),C=z.substring(I+1)+`
`,F=[{type:"block-scalar-header",offset:h,indent:a,source:Z}];return d(F,T)||F.push({type:"newline",offset:-1,indent:a,source:`
`}),{type:"block-scalar",offset:h,indent:a,props:F,source:C}}case'"':return{type:"double-quoted-scalar",offset:h,indent:a,source:z,end:T};case"'":return{type:"s\
ingle-quoted-scalar",offset:h,indent:a,source:z,end:T};default:return{type:"scalar",offset:h,indent:a,source:z,end:T}}}function m(o,c,i={}){let{afterKey:a=!1,implicitKey:f=!1,
inFlow:h=!1,type:w}=i,z="indent"in o?o.indent:null;if(a&&typeof z=="number"&&(z+=2),!w)switch(o.type){case"single-quoted-scalar":w="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":w="QUOTE_DOUBLE";break;case"block-scalar":{const I=o.props[0];if(I.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
w=I.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:w="PLAIN"}const T=S.stringifyString({type:w,value:c},{implicitKey:f||z===null,indent:z!==null&&
z>0?" ".repeat(z):"",inFlow:h,options:{blockQuote:!0,lineWidth:-1}});switch(T[0]){case"|":case">":p(o,T);break;case'"':u(o,T,"double-quoted-scalar");break;case"\
'":u(o,T,"single-quoted-scalar");break;default:u(o,T,"scalar")}}function p(o,c){const i=c.indexOf(`
`),a=c.substring(0,i),f=c.substring(i+1)+`
`;if(o.type==="block-scalar"){const h=o.props[0];if(h.type!=="block-scalar-header")throw new Error("Invalid block scalar header");h.source=a,o.source=f}else{const{
offset:h}=o,w="indent"in o?o.indent:-1,z=[{type:"block-scalar-header",offset:h,indent:w,source:a}];d(z,"end"in o?o.end:void 0)||z.push({type:"newline",offset:-1,
indent:w,source:`
`});for(const T of Object.keys(o))T!=="type"&&T!=="offset"&&delete o[T];Object.assign(o,{type:"block-scalar",indent:w,props:z,source:f})}}function d(o,c){if(c)for(const i of c)
switch(i.type){case"space":case"comment":o.push(i);break;case"newline":return o.push(i),!0}return!1}function u(o,c,i){switch(o.type){case"scalar":case"double-qu\
oted-scalar":case"single-quoted-scalar":o.type=i,o.source=c;break;case"block-scalar":{const a=o.props.slice(1);let f=c.length;o.props[0].type==="block-scalar-he\
ader"&&(f-=o.props[0].source.length);for(const h of a)h.offset+=f;delete o.props,Object.assign(o,{type:i,source:c,end:a});break}case"block-map":case"block-seq":{
const f={type:"newline",offset:o.offset+c.length,indent:o.indent,source:`
`};delete o.items,Object.assign(o,{type:i,source:c,end:[f]});break}default:{const a="indent"in o?o.indent:-1,f="end"in o&&Array.isArray(o.end)?o.end.filter(h=>h.
type==="space"||h.type==="comment"||h.type==="newline"):[];for(const h of Object.keys(o))h!=="type"&&h!=="offset"&&delete o[h];Object.assign(o,{type:i,indent:a,
source:c,end:f})}}}N.createScalarToken=g,N.resolveAsScalar=v,N.setScalarValue=m}),91733:((K,N)=>{const b=$=>"type"in $?k($):O($);function k($){switch($.type){case"\
block-scalar":{let S="";for(const v of $.props)S+=k(v);return S+$.source}case"block-map":case"block-seq":{let S="";for(const v of $.items)S+=O(v);return S}case"\
flow-collection":{let S=$.start.source;for(const v of $.items)S+=O(v);for(const v of $.end)S+=v.source;return S}case"document":{let S=O($);if($.end)for(const v of $.
end)S+=v.source;return S}default:{let S=$.source;if("end"in $&&$.end)for(const v of $.end)S+=v.source;return S}}}function O({start:$,key:S,sep:v,value:g}){let m="";
for(const p of $)m+=p.source;if(S&&(m+=k(S)),v)for(const p of v)m+=p.source;return g&&(m+=k(g)),m}N.stringify=b}),97715:((K,N)=>{const b=Symbol("break visit"),k=Symbol(
"skip children"),O=Symbol("remove item");function $(v,g){"type"in v&&v.type==="document"&&(v={start:v.start,value:v.value}),S(Object.freeze([]),v,g)}$.BREAK=b,$.
SKIP=k,$.REMOVE=O,$.itemAtPath=(v,g)=>{let m=v;for(const[p,d]of g){const u=m?.[p];if(u&&"items"in u)m=u.items[d];else return}return m},$.parentCollection=(v,g)=>{
const m=$.itemAtPath(v,g.slice(0,-1)),p=g[g.length-1][0],d=m?.[p];if(d&&"items"in d)return d;throw new Error("Parent collection not found")};function S(v,g,m){let p=m(
g,v);if(typeof p=="symbol")return p;for(const d of["key","value"]){const u=g[d];if(u&&"items"in u){for(let o=0;o<u.items.length;++o){const c=S(Object.freeze(v.concat(
[[d,o]])),u.items[o],m);if(typeof c=="number")o=c-1;else{if(c===b)return b;c===O&&(u.items.splice(o,1),o-=1)}}typeof p=="function"&&d==="key"&&(p=p(g,v))}}return typeof p==
"function"?p(g,v):p}N.visit=$}),3461:((K,N,b)=>{var k=b(60110),O=b(91733),$=b(97715);const S="\uFEFF",v="",g="",m="",p=c=>!!c&&"items"in c,d=c=>!!c&&(c.type===
"scalar"||c.type==="single-quoted-scalar"||c.type==="double-quoted-scalar"||c.type==="block-scalar");function u(c){switch(c){case S:return"<BOM>";case v:return"\
<DOC>";case g:return"<FLOW_END>";case m:return"<SCALAR>";default:return JSON.stringify(c)}}function o(c){switch(c){case S:return"byte-order-mark";case v:return"\
doc-mode";case g:return"flow-error-end";case m:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(c[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}N.createScalarToken=k.createScalarToken,N.resolveAsScalar=k.resolveAsScalar,N.setScalarValue=k.setScalarValue,
N.stringify=O.stringify,N.visit=$.visit,N.BOM=S,N.DOCUMENT=v,N.FLOW_END=g,N.SCALAR=m,N.isCollection=p,N.isScalar=d,N.prettyToken=u,N.tokenType=o}),40361:((K,N,b)=>{
var k=b(3461);function O(d){switch(d){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}const $=new Set("0123456789ABCDEFabcdef"),S=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),v=new Set(",[]{}"),g=new Set(` ,[]{}
\r	`),m=d=>!d||g.has(d);class p{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.
indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(u,o=!1){if(u){if(typeof u!="string")throw TypeError("source is not a string");
this.buffer=this.buffer?this.buffer+u:u,this.lineEndPos=null}this.atEnd=!o;let c=this.next??"stream";for(;c&&(o||this.hasChars(1));)c=yield*this.parseNext(c)}atLineEnd(){
let u=this.pos,o=this.buffer[u];for(;o===" "||o==="	";)o=this.buffer[++u];return!o||o==="#"||o===`
`?!0:o==="\r"?this.buffer[u+1]===`
`:!1}charAt(u){return this.buffer[this.pos+u]}continueScalar(u){let o=this.buffer[u];if(this.indentNext>0){let c=0;for(;o===" ";)o=this.buffer[++c+u];if(o==="\r"){
const i=this.buffer[c+u+1];if(i===`
`||!i&&!this.atEnd)return u+c+1}return o===`
`||c>=this.indentNext||!o&&!this.atEnd?u+c:-1}if(o==="-"||o==="."){const c=this.buffer.substr(u,3);if((c==="---"||c==="...")&&O(this.buffer[u+3]))return-1}return u}getLine(){
let u=this.lineEndPos;return(typeof u!="number"||u!==-1&&u<this.pos)&&(u=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=u),u===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[u-1]==="\r"&&(u-=1),this.buffer.substring(this.pos,u))}hasChars(u){
return this.pos+u<=this.buffer.length}setNext(u){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=u,null}peek(u){return this.
buffer.substr(this.pos,u)}*parseNext(u){switch(u){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let u=this.getLine();
if(u===null)return this.setNext("stream");if(u[0]===k.BOM&&(yield*this.pushCount(1),u=u.substring(1)),u[0]==="%"){let o=u.length,c=u.indexOf("#");for(;c!==-1;){
const a=u[c-1];if(a===" "||a==="	"){o=c-1;break}else c=u.indexOf("#",c+1)}for(;;){const a=u[o-1];if(a===" "||a==="	")o-=1;else break}const i=(yield*this.pushCount(
o))+(yield*this.pushSpaces(!0));return yield*this.pushCount(u.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){const o=yield*this.pushSpaces(!0);return yield*this.
pushCount(u.length-o),yield*this.pushNewline(),"stream"}return yield k.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const u=this.charAt(0);if(!u&&!this.
atEnd)return this.setNext("line-start");if(u==="-"||u==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const o=this.peek(3);if((o==="-\
--"||o==="...")&&O(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,o==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(!1),this.indentNext>this.indentValue&&!O(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[u,
o]=this.peek(2);if(!o&&!this.atEnd)return this.setNext("block-start");if((u==="-"||u==="?"||u===":")&&O(o)){const c=(yield*this.pushCount(1))+(yield*this.pushSpaces(
!0));return this.indentNext=this.indentValue+1,this.indentValue+=c,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const u=this.getLine();if(u===
null)return this.setNext("doc");let o=yield*this.pushIndicators();switch(u[o]){case"#":yield*this.pushCount(u.length-o);case void 0:return yield*this.pushNewline(),
yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),
"doc";case"*":return yield*this.pushUntil(m),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return o+=yield*this.parseBlockScalarHeader(),
o+=yield*this.pushSpaces(!0),yield*this.pushCount(u.length-o),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let u,o,c=-1;do u=yield*this.pushNewline(),u>0?(o=yield*this.pushSpaces(!1),this.indentValue=c=o):o=0,o+=yield*this.pushSpaces(!0);while(u+o>0);const i=this.getLine();
if(i===null)return this.setNext("flow");if((c!==-1&&c<this.indentNext&&i[0]!=="#"||c===0&&(i.startsWith("---")||i.startsWith("..."))&&O(i[3]))&&!(c===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield k.FLOW_END,yield*this.parseLineStart();let a=0;for(;i[a]===",";)a+=yield*this.pushCount(
1),a+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(a+=yield*this.pushIndicators(),i[a]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-
a),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(m),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const f=this.charAt(1);if(this.flowKey||O(f)||f===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const u=this.charAt(0);let o=this.buffer.indexOf(u,this.pos+1);if(u==="'")for(;o!==-1&&this.buffer[o+1]===
"'";)o=this.buffer.indexOf("'",o+2);else for(;o!==-1;){let a=0;for(;this.buffer[o-1-a]==="\\";)a+=1;if(a%2===0)break;o=this.buffer.indexOf('"',o+1)}const c=this.
buffer.substring(0,o);let i=c.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){const a=this.continueScalar(i+1);if(a===-1)break;i=c.indexOf(`
`,a)}i!==-1&&(o=i-(c[i-1]==="\r"?2:1))}if(o===-1){if(!this.atEnd)return this.setNext("quoted-scalar");o=this.buffer.length}return yield*this.pushToIndex(o+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let u=this.pos;for(;;){const o=this.buffer[++u];if(o==="\
+")this.blockScalarKeep=!0;else if(o>"0"&&o<="9")this.blockScalarIndent=Number(o)-1;else if(o!=="-")break}return yield*this.pushUntil(o=>O(o)||o==="#")}*parseBlockScalar(){
let u=this.pos-1,o=0,c;e:for(let a=this.pos;c=this.buffer[a];++a)switch(c){case" ":o+=1;break;case`
`:u=a,o=0;break;case"\r":{const f=this.buffer[a+1];if(!f&&!this.atEnd)return this.setNext("block-scalar");if(f===`
`)break}default:break e}if(!c&&!this.atEnd)return this.setNext("block-scalar");if(o>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=o:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const a=this.continueScalar(u+1);if(a===-1)break;u=this.buffer.indexOf(`
`,a)}while(u!==-1);if(u===-1){if(!this.atEnd)return this.setNext("block-scalar");u=this.buffer.length}}let i=u+1;for(c=this.buffer[i];c===" ";)c=this.buffer[++i];
if(c==="	"){for(;c==="	"||c===" "||c==="\r"||c===`
`;)c=this.buffer[++i];u=i-1}else if(!this.blockScalarKeep)do{let a=u-1,f=this.buffer[a];f==="\r"&&(f=this.buffer[--a]);const h=a;for(;f===" ";)f=this.buffer[--a];
if(f===`
`&&a>=this.pos&&a+1+o>h)u=a;else break}while(!0);return yield k.SCALAR,yield*this.pushToIndex(u+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const u=this.
flowLevel>0;let o=this.pos-1,c=this.pos-1,i;for(;i=this.buffer[++c];)if(i===":"){const a=this.buffer[c+1];if(O(a)||u&&v.has(a))break;o=c}else if(O(i)){let a=this.
buffer[c+1];if(i==="\r"&&(a===`
`?(c+=1,i=`
`,a=this.buffer[c+1]):o=c),a==="#"||u&&v.has(a))break;if(i===`
`){const f=this.continueScalar(c+1);if(f===-1)break;c=Math.max(c,f-2)}}else{if(u&&v.has(i))break;o=c}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield k.
SCALAR,yield*this.pushToIndex(o+1,!0),u?"flow":"doc")}*pushCount(u){return u>0?(yield this.buffer.substr(this.pos,u),this.pos+=u,u):0}*pushToIndex(u,o){const c=this.
buffer.slice(this.pos,u);return c?(yield c,this.pos+=c.length,c.length):(o&&(yield""),0)}*pushIndicators(){let u=0;e:for(;;){switch(this.charAt(0)){case"!":u+=yield*this.
pushTag(),u+=yield*this.pushSpaces(!0);continue e;case"&":u+=yield*this.pushUntil(m),u+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const o=this.
flowLevel>0,c=this.charAt(1);if(O(c)||o&&v.has(c)){o?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,u+=yield*this.pushCount(1),u+=yield*this.
pushSpaces(!0);continue e}}}break e}return u}*pushTag(){if(this.charAt(1)==="<"){let u=this.pos+2,o=this.buffer[u];for(;!O(o)&&o!==">";)o=this.buffer[++u];return yield*this.
pushToIndex(o===">"?u+1:u,!1)}else{let u=this.pos+1,o=this.buffer[u];for(;o;)if(S.has(o))o=this.buffer[++u];else if(o==="%"&&$.has(this.buffer[u+1])&&$.has(this.
buffer[u+2]))o=this.buffer[u+=3];else break;return yield*this.pushToIndex(u,!1)}}*pushNewline(){const u=this.buffer[this.pos];return u===`
`?yield*this.pushCount(1):u==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(u){let o=this.pos-1,c;do c=this.buffer[++o];while(c===" "||u&&c==="	");const i=o-this.pos;return i>0&&(yield this.buffer.
substr(this.pos,i),this.pos=o),i}*pushUntil(u){let o=this.pos,c=this.buffer[o];for(;!u(c);)c=this.buffer[++o];return yield*this.pushToIndex(o,!1)}}N.Lexer=p}),66628:((K,N)=>{
class b{constructor(){this.lineStarts=[],this.addNewLine=O=>this.lineStarts.push(O),this.linePos=O=>{let $=0,S=this.lineStarts.length;for(;$<S;){const g=$+S>>1;
this.lineStarts[g]<O?$=g+1:S=g}if(this.lineStarts[$]===O)return{line:$+1,col:1};if($===0)return{line:0,col:O};const v=this.lineStarts[$-1];return{line:$,col:O-v+
1}}}}N.LineCounter=b}),3456:((K,N,b)=>{var k=b(932),O=b(3461),$=b(40361);function S(c,i){for(let a=0;a<c.length;++a)if(c[a].type===i)return!0;return!1}function v(c){
for(let i=0;i<c.length;++i)switch(c[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}function g(c){switch(c?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function m(c){switch(c.type){case"document":return c.
start;case"block-map":{const i=c.items[c.items.length-1];return i.sep??i.start}case"block-seq":return c.items[c.items.length-1].start;default:return[]}}function p(c){
if(c.length===0)return[];let i=c.length;e:for(;--i>=0;)switch(c[i].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;c[++i]?.type==="space";);return c.splice(i,c.length)}function d(c,i){if(i.length<1e5)Array.prototype.push.apply(c,i);else for(let a=0;a<i.length;++a)
c.push(i[a])}function u(c){if(c.start.type==="flow-seq-start")for(const i of c.items)i.sep&&!i.value&&!S(i.start,"explicit-key-ind")&&!S(i.sep,"map-value-ind")&&
(i.key&&(i.value=i.key),delete i.key,g(i.value)?i.value.end?d(i.value.end,i.sep):i.value.end=i.sep:d(i.start,i.sep),delete i.sep)}class o{constructor(i){this.atNewLine=
!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new $.Lexer,this.onNewLine=i}*parse(i,a=!1){
this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const f of this.lexer.lex(i,a))yield*this.next(f);a||(yield*this.end())}*next(i){if(this.source=i,k.env.LOG_TOKENS&&
console.log("|",O.prettyToken(i)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=i.length;return}const a=O.tokenType(i);if(a)if(a==="scalar")this.
atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=a,yield*this.step(),a){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.
onNewLine(this.offset+i.length);break;case"space":this.atNewLine&&i[0]===" "&&(this.indent+=i.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-\
item-ind":this.atNewLine&&(this.indent+=i.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=i.length}else{const f=`\
Not a YAML token: ${i}`;yield*this.pop({type:"error",offset:this.offset,message:f,source:i}),this.offset+=i.length}}*end(){for(;this.stack.length>0;)yield*this.
pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const i=this.peek(1);if(this.type==="doc-end"&&i?.
type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!i)return yield*this.
stream();switch(i.type){case"document":return yield*this.document(i);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.
scalar(i);case"block-scalar":return yield*this.blockScalar(i);case"block-map":return yield*this.blockMap(i);case"block-seq":return yield*this.blockSequence(i);case"\
flow-collection":return yield*this.flowCollection(i);case"doc-end":return yield*this.documentEnd(i)}yield*this.pop()}peek(i){return this.stack[this.stack.length-
i]}*pop(i){const a=i??this.stack.pop();if(!a)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===
0)yield a;else{const f=this.peek(1);switch(a.type==="block-scalar"?a.indent="indent"in f?f.indent:0:a.type==="flow-collection"&&f.type==="document"&&(a.indent=0),
a.type==="flow-collection"&&u(a),f.type){case"document":f.value=a;break;case"block-scalar":f.props.push(a);break;case"block-map":{const h=f.items[f.items.length-
1];if(h.value){f.items.push({start:[],key:a,sep:[]}),this.onKeyLine=!0;return}else if(h.sep)h.value=a;else{Object.assign(h,{key:a,sep:[]}),this.onKeyLine=!h.explicitKey;
return}break}case"block-seq":{const h=f.items[f.items.length-1];h.value?f.items.push({start:[],value:a}):h.value=a;break}case"flow-collection":{const h=f.items[f.
items.length-1];!h||h.value?f.items.push({start:[],key:a,sep:[]}):h.sep?h.value=a:Object.assign(h,{key:a,sep:[]});return}default:yield*this.pop(),yield*this.pop(
a)}if((f.type==="document"||f.type==="block-map"||f.type==="block-seq")&&(a.type==="block-map"||a.type==="block-seq")){const h=a.items[a.items.length-1];h&&!h.sep&&
!h.value&&h.start.length>0&&v(h.start)===-1&&(a.indent===0||h.start.every(w=>w.type!=="comment"||w.indent<a.indent))&&(f.type==="document"?f.end=h.start:f.items.
push({start:h.start}),a.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"\
byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const i={type:"document",offset:this.offset,
start:[]};this.type==="doc-start"&&i.start.push(this.sourceToken),this.stack.push(i);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type}\
 token in YAML stream`,source:this.source}}*document(i){if(i.value)return yield*this.lineEnd(i);switch(this.type){case"doc-start":{v(i.start)!==-1?(yield*this.pop(),
yield*this.step()):i.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":i.start.push(this.sourceToken);return}const a=this.
startBlockValue(i);a?this.stack.push(a):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(i){
if(this.type==="map-value-ind"){const a=m(this.peek(2)),f=p(a);let h;i.end?(h=i.end,h.push(this.sourceToken),delete i.end):h=[this.sourceToken];const w={type:"b\
lock-map",offset:i.offset,indent:i.indent,items:[{start:f,key:i,sep:h}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=w}else yield*this.lineEnd(i)}*blockScalar(i){
switch(this.type){case"space":case"comment":case"newline":i.props.push(this.sourceToken);return;case"scalar":if(i.source=this.source,this.atNewLine=!0,this.indent=
0,this.onNewLine){let a=this.source.indexOf(`
`)+1;for(;a!==0;)this.onNewLine(this.offset+a),a=this.source.indexOf(`
`,a)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(i){const a=i.items[i.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,a.value){const f="end"in a.value?a.value.end:void 0;(Array.isArray(f)?f[f.length-1]:void 0)?.type==="comment"?f?.push(this.sourceToken):i.items.push(
{start:[this.sourceToken]})}else a.sep?a.sep.push(this.sourceToken):a.start.push(this.sourceToken);return;case"space":case"comment":if(a.value)i.items.push({start:[
this.sourceToken]});else if(a.sep)a.sep.push(this.sourceToken);else{if(this.atIndentedComment(a.start,i.indent)){const h=i.items[i.items.length-2]?.value?.end;if(Array.
isArray(h)){d(h,a.start),h.push(this.sourceToken),i.items.pop();return}}a.start.push(this.sourceToken)}return}if(this.indent>=i.indent){const f=!this.onKeyLine&&
this.indent===i.indent,h=f&&(a.sep||a.explicitKey)&&this.type!=="seq-item-ind";let w=[];if(h&&a.sep&&!a.value){const z=[];for(let T=0;T<a.sep.length;++T){const I=a.
sep[T];switch(I.type){case"newline":z.push(T);break;case"space":break;case"comment":I.indent>i.indent&&(z.length=0);break;default:z.length=0}}z.length>=2&&(w=a.
sep.splice(z[1]))}switch(this.type){case"anchor":case"tag":h||a.value?(w.push(this.sourceToken),i.items.push({start:w}),this.onKeyLine=!0):a.sep?a.sep.push(this.
sourceToken):a.start.push(this.sourceToken);return;case"explicit-key-ind":!a.sep&&!a.explicitKey?(a.start.push(this.sourceToken),a.explicitKey=!0):h||a.value?(w.
push(this.sourceToken),i.items.push({start:w,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(a.explicitKey)if(a.sep)if(a.value)i.items.push({start:[],key:null,sep:[this.sourceToken]});else if(S(
a.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:w,key:null,sep:[this.sourceToken]}]});else if(g(a.key)&&
!S(a.sep,"newline")){const z=p(a.start),T=a.key,I=a.sep;I.push(this.sourceToken),delete a.key,delete a.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:z,key:T,sep:I}]})}else w.length>0?a.sep=a.sep.concat(w,this.sourceToken):a.sep.push(this.sourceToken);else if(S(a.start,"newlin\
e"))Object.assign(a,{key:null,sep:[this.sourceToken]});else{const z=p(a.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:z,
key:null,sep:[this.sourceToken]}]})}else a.sep?a.value||h?i.items.push({start:w,key:null,sep:[this.sourceToken]}):S(a.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):a.sep.push(this.sourceToken):Object.assign(a,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const z=this.flowScalar(this.type);
h||a.value?(i.items.push({start:w,key:z,sep:[]}),this.onKeyLine=!0):a.sep?this.stack.push(z):(Object.assign(a,{key:z,sep:[]}),this.onKeyLine=!0);return}default:{
const z=this.startBlockValue(i);if(z){if(z.type==="block-seq"){if(!a.explicitKey&&a.sep&&!S(a.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else f&&i.items.push({start:w});this.stack.push(z);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(i){const a=i.items[i.items.length-1];switch(this.type){case"newline":if(a.value){const f="end"in a.value?a.value.end:void 0;(Array.isArray(
f)?f[f.length-1]:void 0)?.type==="comment"?f?.push(this.sourceToken):i.items.push({start:[this.sourceToken]})}else a.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(a.value)i.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(a.start,i.indent)){const h=i.items[i.items.length-2]?.value?.
end;if(Array.isArray(h)){d(h,a.start),h.push(this.sourceToken),i.items.pop();return}}a.start.push(this.sourceToken)}return;case"anchor":case"tag":if(a.value||this.
indent<=i.indent)break;a.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==i.indent)break;a.value||S(a.start,"seq-item-ind")?i.items.push(
{start:[this.sourceToken]}):a.start.push(this.sourceToken);return}if(this.indent>i.indent){const f=this.startBlockValue(i);if(f){this.stack.push(f);return}}yield*this.
pop(),yield*this.step()}*flowCollection(i){const a=i.items[i.items.length-1];if(this.type==="flow-error-end"){let f;do yield*this.pop(),f=this.peek(1);while(f?.
type==="flow-collection")}else if(i.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!a||a.sep?i.items.push({start:[this.sourceToken]}):a.start.
push(this.sourceToken);return;case"map-value-ind":!a||a.value?i.items.push({start:[],key:null,sep:[this.sourceToken]}):a.sep?a.sep.push(this.sourceToken):Object.
assign(a,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!a||a.value?i.items.push({start:[this.sourceToken]}):
a.sep?a.sep.push(this.sourceToken):a.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const h=this.
flowScalar(this.type);!a||a.value?i.items.push({start:[],key:h,sep:[]}):a.sep?this.stack.push(h):Object.assign(a,{key:h,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":i.end.push(this.sourceToken);return}const f=this.startBlockValue(i);f?this.stack.push(f):(yield*this.pop(),yield*this.step())}else{const f=this.peek(
2);if(f.type==="block-map"&&(this.type==="map-value-ind"&&f.indent===i.indent||this.type==="newline"&&!f.items[f.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&f.type!=="flow-collection"){const h=m(f),w=p(h);u(i);const z=i.end.splice(1,i.end.length);z.push(this.sourceToken);const T={
type:"block-map",offset:i.offset,indent:i.indent,items:[{start:w,key:i,sep:z}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=T}else yield*this.lineEnd(i)}}flowScalar(i){
if(this.onNewLine){let a=this.source.indexOf(`
`)+1;for(;a!==0;)this.onNewLine(this.offset+a),a=this.source.indexOf(`
`,a)+1}return{type:i,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(i){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const a=m(i),f=p(a);return f.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:f,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const a=m(i),f=p(a);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:f,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(i,a){return this.type!=="comment"||this.indent<=a?!1:i.every(f=>f.type==="newline"||f.type==="space")}*documentEnd(i){this.type!==
"doc-mode"&&(i.end?i.end.push(this.sourceToken):i.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(i){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
i.end?i.end.push(this.sourceToken):i.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}N.Parser=o}),84047:((K,N,b)=>{var k=b(89984),O=b(3021),$=b(
91464),S=b(57249),v=b(41127),g=b(66628),m=b(3456);function p(i){const a=i.prettyErrors!==!1;return{lineCounter:i.lineCounter||a&&new g.LineCounter||null,prettyErrors:a}}
function d(i,a={}){const{lineCounter:f,prettyErrors:h}=p(a),w=new m.Parser(f?.addNewLine),z=new k.Composer(a),T=Array.from(z.compose(w.parse(i)));if(h&&f)for(const I of T)
I.errors.forEach($.prettifyError(i,f)),I.warnings.forEach($.prettifyError(i,f));return T.length>0?T:Object.assign([],{empty:!0},z.streamInfo())}function u(i,a={}){
const{lineCounter:f,prettyErrors:h}=p(a),w=new m.Parser(f?.addNewLine),z=new k.Composer(a);let T=null;for(const I of z.compose(w.parse(i),!0,i.length))if(!T)T=I;else if(T.
options.logLevel!=="silent"){T.errors.push(new $.YAMLParseError(I.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAll\
Documents()"));break}return h&&f&&(T.errors.forEach($.prettifyError(i,f)),T.warnings.forEach($.prettifyError(i,f))),T}function o(i,a,f){let h;typeof a=="functio\
n"?h=a:f===void 0&&a&&typeof a=="object"&&(f=a);const w=u(i,f);if(!w)return null;if(w.warnings.forEach(z=>S.warn(w.options.logLevel,z)),w.errors.length>0){if(w.
options.logLevel!=="silent")throw w.errors[0];w.errors=[]}return w.toJS(Object.assign({reviver:h},f))}function c(i,a,f){let h=null;if(typeof a=="function"||Array.
isArray(a)?h=a:f===void 0&&a&&(f=a),typeof f=="string"&&(f=f.length),typeof f=="number"){const w=Math.round(f);f=w<1?void 0:w>8?{indent:8}:{indent:w}}if(i===void 0){
const{keepUndefined:w}=f??a??{};if(!w)return}return v.isDocument(i)&&!h?i.toString(f):new O.Document(i,h,f).toString(f)}N.parse=o,N.parseAllDocuments=d,N.parseDocument=
u,N.stringify=c}),45840:((K,N,b)=>{var k=b(41127),O=b(47451),$=b(1706),S=b(66464),v=b(90018);const g=(p,d)=>p.key<d.key?-1:p.key>d.key?1:0;class m{constructor({
compat:d,customTags:u,merge:o,resolveKnownTags:c,schema:i,sortMapEntries:a,toStringDefaults:f}){this.compat=Array.isArray(d)?v.getTags(d,"compat"):d?v.getTags(null,
d):null,this.name=typeof i=="string"&&i||"core",this.knownTags=c?v.coreKnownTags:{},this.tags=v.getTags(u,this.name,o),this.toStringOptions=f??null,Object.defineProperty(
this,k.MAP,{value:O.map}),Object.defineProperty(this,k.SCALAR,{value:S.string}),Object.defineProperty(this,k.SEQ,{value:$.seq}),this.sortMapEntries=typeof a=="f\
unction"?a:a===!0?g:null}clone(){const d=Object.create(m.prototype,Object.getOwnPropertyDescriptors(this));return d.tags=this.tags.slice(),d}}N.Schema=m}),47451:((K,N,b)=>{
var k=b(41127),O=b(84454);const $={collection:"map",default:!0,nodeClass:O.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(S,v){return k.isMap(S)||v("Expected a map\
ping for this tag"),S},createNode:(S,v,g)=>O.YAMLMap.from(S,v,g)};N.map=$}),73632:((K,N,b)=>{var k=b(63301);const O={identify:$=>$==null,createNode:()=>new k.Scalar(
null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new k.Scalar(null),stringify:({source:$},S)=>typeof $=="string"&&O.test.test(
$)?$:S.options.nullStr};N.nullTag=O}),1706:((K,N,b)=>{var k=b(41127),O=b(92223);const $={collection:"seq",default:!0,nodeClass:O.YAMLSeq,tag:"tag:yaml.org,2002:\
seq",resolve(S,v){return k.isSeq(S)||v("Expected a sequence for this tag"),S},createNode:(S,v,g)=>O.YAMLSeq.from(S,v,g)};N.seq=$}),66464:((K,N,b)=>{var k=b(83069);
const O={identify:$=>typeof $=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:$=>$,stringify($,S,v,g){return S=Object.assign({actualString:!0},S),k.stringifyString(
$,S,v,g)}};N.string=O}),73959:((K,N,b)=>{var k=b(63301);const O={identify:$=>typeof $=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:$=>new k.Scalar($[0]==="t"||$[0]==="T"),stringify({source:$,value:S},v){if($&&O.test.test($)){const g=$[0]==="t"||$[0]==="T";if(S===g)return $}return S?
v.options.trueStr:v.options.falseStr}};N.boolTag=O}),38405:((K,N,b)=>{var k=b(63301),O=b(28689);const $={identify:g=>typeof g=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:g=>g.slice(-3).toLowerCase()==="nan"?NaN:g[0]==="-"?Number.NEGATIVE_INFINITY:Number.
POSITIVE_INFINITY,stringify:O.stringifyNumber},S={identify:g=>typeof g=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:g=>parseFloat(g),stringify(g){const m=Number(g.value);return isFinite(m)?m.toExponential():O.stringifyNumber(g)}},v={identify:g=>typeof g=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(g){const m=new k.Scalar(parseFloat(g)),p=g.indexOf(".");return p!==-1&&g[g.length-
1]==="0"&&(m.minFractionDigits=g.length-p-1),m},stringify:O.stringifyNumber};N.float=v,N.floatExp=S,N.floatNaN=$}),59874:((K,N,b)=>{var k=b(28689);const O=p=>typeof p==
"bigint"||Number.isInteger(p),$=(p,d,u,{intAsBigInt:o})=>o?BigInt(p):parseInt(p.substring(d),u);function S(p,d,u){const{value:o}=p;return O(o)&&o>=0?u+o.toString(
d):k.stringifyNumber(p)}const v={identify:p=>O(p)&&p>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(p,d,u)=>$(p,2,8,u),stringify:p=>S(
p,8,"0o")},g={identify:O,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(p,d,u)=>$(p,0,10,u),stringify:k.stringifyNumber},m={identify:p=>O(
p)&&p>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(p,d,u)=>$(p,2,16,u),stringify:p=>S(p,16,"0x")};N.int=g,N.intHex=m,
N.intOct=v}),70896:((K,N,b)=>{var k=b(47451),O=b(73632),$=b(1706),S=b(66464),v=b(73959),g=b(38405),m=b(59874);const p=[k.map,$.seq,S.string,O.nullTag,v.boolTag,
m.intOct,m.int,m.intHex,g.floatNaN,g.floatExp,g.float];N.schema=p}),33559:((K,N,b)=>{var k=b(63301),O=b(47451),$=b(1706);function S(d){return typeof d=="bigint"||
Number.isInteger(d)}const v=({value:d})=>JSON.stringify(d),g=[{identify:d=>typeof d=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:d=>d,stringify:v},{
identify:d=>d==null,createNode:()=>new k.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:v},{identify:d=>typeof d==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:d=>d==="true",stringify:v},{identify:S,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(d,u,{intAsBigInt:o})=>o?BigInt(d):parseInt(d,10),stringify:({value:d})=>S(d)?d.toString():JSON.stringify(d)},{identify:d=>typeof d=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:d=>parseFloat(d),stringify:v}],m={default:!0,tag:"",test:/^/,
resolve(d,u){return u(`Unresolved plain scalar ${JSON.stringify(d)}`),d}},p=[O.map,$.seq].concat(g,m);N.schema=p}),90018:((K,N,b)=>{var k=b(47451),O=b(73632),$=b(
1706),S=b(66464),v=b(73959),g=b(38405),m=b(59874),p=b(70896),d=b(33559),u=b(56083),o=b(90452),c=b(50303),i=b(18385),a=b(35913),f=b(81528),h=b(46752);const w=new Map(
[["core",p.schema],["failsafe",[k.map,$.seq,S.string]],["json",d.schema],["yaml11",a.schema],["yaml-1.1",a.schema]]),z={binary:u.binary,bool:v.boolTag,float:g.float,
floatExp:g.floatExp,floatNaN:g.floatNaN,floatTime:h.floatTime,int:m.int,intHex:m.intHex,intOct:m.intOct,intTime:h.intTime,map:k.map,merge:o.merge,null:O.nullTag,
omap:c.omap,pairs:i.pairs,seq:$.seq,set:f.set,timestamp:h.timestamp},T={"tag:yaml.org,2002:binary":u.binary,"tag:yaml.org,2002:merge":o.merge,"tag:yaml.org,2002\
:omap":c.omap,"tag:yaml.org,2002:pairs":i.pairs,"tag:yaml.org,2002:set":f.set,"tag:yaml.org,2002:timestamp":h.timestamp};function I(Z,C,F){const U=w.get(C);if(U&&
!Z)return F&&!U.includes(o.merge)?U.concat(o.merge):U.slice();let D=U;if(!D)if(Array.isArray(Z))D=[];else{const V=Array.from(w.keys()).filter(W=>W!=="yaml11").map(
W=>JSON.stringify(W)).join(", ");throw new Error(`Unknown schema "${C}"; use one of ${V} or define customTags array`)}if(Array.isArray(Z))for(const V of Z)D=D.concat(
V);else typeof Z=="function"&&(D=Z(D.slice()));return F&&(D=D.concat(o.merge)),D.reduce((V,W)=>{const G=typeof W=="string"?z[W]:W;if(!G){const X=JSON.stringify(
W),le=Object.keys(z).map(ae=>JSON.stringify(ae)).join(", ");throw new Error(`Unknown custom tag ${X}; use one of ${le}`)}return V.includes(G)||V.push(G),V},[])}
N.coreKnownTags=T,N.getTags=I}),56083:((K,N,b)=>{var k=b(20181),O=b(63301),$=b(83069);const S={identify:v=>v instanceof Uint8Array,default:!1,tag:"tag:yaml.org,\
2002:binary",resolve(v,g){if(typeof k.Buffer=="function")return k.Buffer.from(v,"base64");if(typeof atob=="function"){const m=atob(v.replace(/[\n\r]/g,"")),p=new Uint8Array(
m.length);for(let d=0;d<m.length;++d)p[d]=m.charCodeAt(d);return p}else return g("This environment does not support reading binary tags; either Buffer or atob i\
s required"),v},stringify({comment:v,type:g,value:m},p,d,u){if(!m)return"";const o=m;let c;if(typeof k.Buffer=="function")c=o instanceof k.Buffer?o.toString("ba\
se64"):k.Buffer.from(o.buffer).toString("base64");else if(typeof btoa=="function"){let i="";for(let a=0;a<o.length;++a)i+=String.fromCharCode(o[a]);c=btoa(i)}else
throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(g??(g=O.Scalar.BLOCK_LITERAL),g!==O.Scalar.QUOTE_DOUBLE){
const i=Math.max(p.options.lineWidth-p.indent.length,p.options.minContentWidth),a=Math.ceil(c.length/i),f=new Array(a);for(let h=0,w=0;h<a;++h,w+=i)f[h]=c.substr(
w,i);c=f.join(g===O.Scalar.BLOCK_LITERAL?`
`:" ")}return $.stringifyString({comment:v,type:g,value:c},p,d,u)}};N.binary=S}),88398:((K,N,b)=>{var k=b(63301);function O({value:v,source:g},m){return g&&(v?$:
S).test.test(g)?g:v?m.options.trueStr:m.options.falseStr}const $={identify:v=>v===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new k.Scalar(!0),stringify:O},S={identify:v=>v===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new k.
Scalar(!1),stringify:O};N.falseTag=S,N.trueTag=$}),35782:((K,N,b)=>{var k=b(63301),O=b(28689);const $={identify:g=>typeof g=="number",default:!0,tag:"tag:yaml.o\
rg,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:g=>g.slice(-3).toLowerCase()==="nan"?NaN:g[0]==="-"?Number.NEGATIVE_INFINITY:Number.
POSITIVE_INFINITY,stringify:O.stringifyNumber},S={identify:g=>typeof g=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:g=>parseFloat(g.replace(/_/g,"")),stringify(g){const m=Number(g.value);return isFinite(m)?m.toExponential():O.stringifyNumber(g)}},v={identify:g=>typeof g==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(g){const m=new k.Scalar(parseFloat(g.replace(/_/g,""))),p=g.indexOf(
".");if(p!==-1){const d=g.substring(p+1).replace(/_/g,"");d[d.length-1]==="0"&&(m.minFractionDigits=d.length)}return m},stringify:O.stringifyNumber};N.float=v,N.
floatExp=S,N.floatNaN=$}),10873:((K,N,b)=>{var k=b(28689);const O=d=>typeof d=="bigint"||Number.isInteger(d);function $(d,u,o,{intAsBigInt:c}){const i=d[0];if((i===
"-"||i==="+")&&(u+=1),d=d.substring(u).replace(/_/g,""),c){switch(o){case 2:d=`0b${d}`;break;case 8:d=`0o${d}`;break;case 16:d=`0x${d}`;break}const f=BigInt(d);
return i==="-"?BigInt(-1)*f:f}const a=parseInt(d,o);return i==="-"?-1*a:a}function S(d,u,o){const{value:c}=d;if(O(c)){const i=c.toString(u);return c<0?"-"+o+i.substr(
1):o+i}return k.stringifyNumber(d)}const v={identify:O,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(d,u,o)=>$(d,2,2,o),stringify:d=>S(
d,2,"0b")},g={identify:O,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(d,u,o)=>$(d,1,8,o),stringify:d=>S(d,8,"0")},m={identify:O,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(d,u,o)=>$(d,0,10,o),stringify:k.stringifyNumber},p={identify:O,default:!0,tag:"tag:ya\
ml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(d,u,o)=>$(d,2,16,o),stringify:d=>S(d,16,"0x")};N.int=m,N.intBin=v,N.intHex=p,N.intOct=g}),90452:((K,N,b)=>{
var k=b(41127),O=b(63301);const $="<<",S={identify:d=>d===$||typeof d=="symbol"&&d.description===$,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.
assign(new O.Scalar(Symbol($)),{addToJSMap:g}),stringify:()=>$},v=(d,u)=>(S.identify(u)||k.isScalar(u)&&(!u.type||u.type===O.Scalar.PLAIN)&&S.identify(u.value))&&
d?.doc.schema.tags.some(o=>o.tag===S.tag&&o.default);function g(d,u,o){const c=p(d,o);if(k.isSeq(c))for(const i of c.items)m(d,u,i);else if(Array.isArray(c))for(const i of c)
m(d,u,i);else m(d,u,c)}function m(d,u,o){const c=p(d,o);if(!k.isMap(c))throw new Error("Merge sources must be maps or map aliases");const i=c.toJSON(null,d,Map);
for(const[a,f]of i)u instanceof Map?u.has(a)||u.set(a,f):u instanceof Set?u.add(a):Object.prototype.hasOwnProperty.call(u,a)||Object.defineProperty(u,a,{value:f,
writable:!0,enumerable:!0,configurable:!0});return u}function p(d,u){return d&&k.isAlias(u)?u.resolve(d.doc,d):u}N.addMergeToJSMap=g,N.isMergeKey=v,N.merge=S}),
50303:((K,N,b)=>{var k=b(41127),O=b(74043),$=b(84454),S=b(92223),v=b(18385);class g extends S.YAMLSeq{constructor(){super(),this.add=$.YAMLMap.prototype.add.bind(
this),this.delete=$.YAMLMap.prototype.delete.bind(this),this.get=$.YAMLMap.prototype.get.bind(this),this.has=$.YAMLMap.prototype.has.bind(this),this.set=$.YAMLMap.
prototype.set.bind(this),this.tag=g.tag}toJSON(d,u){if(!u)return super.toJSON(d);const o=new Map;u?.onCreate&&u.onCreate(o);for(const c of this.items){let i,a;if(k.
isPair(c)?(i=O.toJS(c.key,"",u),a=O.toJS(c.value,i,u)):i=O.toJS(c,"",u),o.has(i))throw new Error("Ordered maps must not include duplicate keys");o.set(i,a)}return o}static from(d,u,o){
const c=v.createPairs(d,u,o),i=new this;return i.items=c.items,i}}g.tag="tag:yaml.org,2002:omap";const m={collection:"seq",identify:p=>p instanceof Map,nodeClass:g,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(p,d){const u=v.resolvePairs(p,d),o=[];for(const{key:c}of u.items)k.isScalar(c)&&(o.includes(c.value)?d(`Ordered \
maps must not include duplicate keys: ${c.value}`):o.push(c.value));return Object.assign(new g,u)},createNode:(p,d,u)=>g.from(p,d,u)};N.YAMLOMap=g,N.omap=m}),18385:((K,N,b)=>{
var k=b(41127),O=b(57165),$=b(63301),S=b(92223);function v(p,d){if(k.isSeq(p))for(let u=0;u<p.items.length;++u){let o=p.items[u];if(!k.isPair(o)){if(k.isMap(o)){
o.items.length>1&&d("Each pair must have its own sequence indicator");const c=o.items[0]||new O.Pair(new $.Scalar(null));if(o.commentBefore&&(c.key.commentBefore=
c.key.commentBefore?`${o.commentBefore}
${c.key.commentBefore}`:o.commentBefore),o.comment){const i=c.value??c.key;i.comment=i.comment?`${o.comment}
${i.comment}`:o.comment}o=c}p.items[u]=k.isPair(o)?o:new O.Pair(o)}}else d("Expected a sequence for this tag");return p}function g(p,d,u){const{replacer:o}=u,c=new S.
YAMLSeq(p);c.tag="tag:yaml.org,2002:pairs";let i=0;if(d&&Symbol.iterator in Object(d))for(let a of d){typeof o=="function"&&(a=o.call(d,String(i++),a));let f,h;
if(Array.isArray(a))if(a.length===2)f=a[0],h=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof Object){const w=Object.keys(
a);if(w.length===1)f=w[0],h=a[f];else throw new TypeError(`Expected tuple with one key, not ${w.length} keys`)}else f=a;c.items.push(O.createPair(f,h,u))}return c}
const m={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:v,createNode:g};N.createPairs=g,N.pairs=m,N.resolvePairs=v}),35913:((K,N,b)=>{var k=b(
47451),O=b(73632),$=b(1706),S=b(66464),v=b(56083),g=b(88398),m=b(35782),p=b(10873),d=b(90452),u=b(50303),o=b(18385),c=b(81528),i=b(46752);const a=[k.map,$.seq,S.
string,O.nullTag,g.trueTag,g.falseTag,p.intBin,p.intOct,p.int,p.intHex,m.floatNaN,m.floatExp,m.float,v.binary,d.merge,u.omap,o.pairs,c.set,i.intTime,i.floatTime,
i.timestamp];N.schema=a}),81528:((K,N,b)=>{var k=b(41127),O=b(57165),$=b(84454);class S extends $.YAMLMap{constructor(m){super(m),this.tag=S.tag}add(m){let p;k.
isPair(m)?p=m:m&&typeof m=="object"&&"key"in m&&"value"in m&&m.value===null?p=new O.Pair(m.key,null):p=new O.Pair(m,null),$.findPair(this.items,p.key)||this.items.
push(p)}get(m,p){const d=$.findPair(this.items,m);return!p&&k.isPair(d)?k.isScalar(d.key)?d.key.value:d.key:d}set(m,p){if(typeof p!="boolean")throw new Error(`E\
xpected boolean value for set(key, value) in a YAML set, not ${typeof p}`);const d=$.findPair(this.items,m);d&&!p?this.items.splice(this.items.indexOf(d),1):!d&&
p&&this.items.push(new O.Pair(m))}toJSON(m,p){return super.toJSON(m,p,Set)}toString(m,p,d){if(!m)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},m,{allNullValues:!0}),p,d);throw new Error("Set items must all have null values")}static from(m,p,d){const{replacer:u}=d,o=new this(m);
if(p&&Symbol.iterator in Object(p))for(let c of p)typeof u=="function"&&(c=u.call(p,c,c)),o.items.push(O.createPair(c,null,d));return o}}S.tag="tag:yaml.org,200\
2:set";const v={collection:"map",identify:g=>g instanceof Set,nodeClass:S,default:!1,tag:"tag:yaml.org,2002:set",createNode:(g,m,p)=>S.from(g,m,p),resolve(g,m){
if(k.isMap(g)){if(g.hasAllNullValues(!0))return Object.assign(new S,g);m("Set items must all have null values")}else m("Expected a mapping for this tag");return g}};
N.YAMLSet=S,N.set=v}),46752:((K,N,b)=>{var k=b(28689);function O(m,p){const d=m[0],u=d==="-"||d==="+"?m.substring(1):m,o=i=>p?BigInt(i):Number(i),c=u.replace(/_/g,
"").split(":").reduce((i,a)=>i*o(60)+o(a),o(0));return d==="-"?o(-1)*c:c}function $(m){let{value:p}=m,d=i=>i;if(typeof p=="bigint")d=i=>BigInt(i);else if(isNaN(
p)||!isFinite(p))return k.stringifyNumber(m);let u="";p<0&&(u="-",p*=d(-1));const o=d(60),c=[p%o];return p<60?c.unshift(0):(p=(p-c[0])/o,c.unshift(p%o),p>=60&&(p=
(p-c[0])/o,c.unshift(p))),u+c.map(i=>String(i).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const S={identify:m=>typeof m=="bigint"||Number.isInteger(m),
default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(m,p,{intAsBigInt:d})=>O(m,d),stringify:$},v={identify:m=>typeof m==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:m=>O(m,!1),stringify:$},g={identify:m=>m instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(m){const p=m.match(g.test);if(!p)throw new Error("!!timestamp expects a date, starting with yyy\
y-mm-dd");const[,d,u,o,c,i,a]=p.map(Number),f=p[7]?Number((p[7]+"00").substr(1,3)):0;let h=Date.UTC(d,u-1,o,c||0,i||0,a||0,f);const w=p[8];if(w&&w!=="Z"){let z=O(
w,!1);Math.abs(z)<30&&(z*=60),h-=6e4*z}return new Date(h)},stringify:({value:m})=>m?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};N.floatTime=v,N.intTime=
S,N.timestamp=g}),34475:((K,N)=>{const b="flow",k="block",O="quoted";function $(v,g,m="flow",{indentAtStart:p,lineWidth:d=80,minContentWidth:u=20,onFold:o,onOverflow:c}={}){
if(!d||d<0)return v;d<u&&(u=0);const i=Math.max(1+u,1+d-g.length);if(v.length<=i)return v;const a=[],f={};let h=d-g.length;typeof p=="number"&&(p>d-Math.max(2,u)?
a.push(0):h=d-p);let w,z,T=!1,I=-1,Z=-1,C=-1;m===k&&(I=S(v,I,g.length),I!==-1&&(h=I+i));for(let U;U=v[I+=1];){if(m===O&&U==="\\"){switch(Z=I,v[I+1]){case"x":I+=
3;break;case"u":I+=5;break;case"U":I+=9;break;default:I+=1}C=I}if(U===`
`)m===k&&(I=S(v,I,g.length)),h=I+g.length+i,w=void 0;else{if(U===" "&&z&&z!==" "&&z!==`
`&&z!=="	"){const D=v[I+1];D&&D!==" "&&D!==`
`&&D!=="	"&&(w=I)}if(I>=h)if(w)a.push(w),h=w+i,w=void 0;else if(m===O){for(;z===" "||z==="	";)z=U,U=v[I+=1],T=!0;const D=I>C+1?I-2:Z-1;if(f[D])return v;a.push(D),
f[D]=!0,h=D+i,w=void 0}else T=!0}z=U}if(T&&c&&c(),a.length===0)return v;o&&o();let F=v.slice(0,a[0]);for(let U=0;U<a.length;++U){const D=a[U],V=a[U+1]||v.length;
D===0?F=`
${g}${v.slice(0,V)}`:(m===O&&f[D]&&(F+=`${v[D]}\\`),F+=`
${g}${v.slice(D+1,V)}`)}return F}function S(v,g,m){let p=g,d=g+1,u=v[d];for(;u===" "||u==="	";)if(g<d+m)u=v[++g];else{do u=v[++g];while(u&&u!==`
`);p=g,d=g+1,u=v[d]}return p}N.FOLD_BLOCK=k,N.FOLD_FLOW=b,N.FOLD_QUOTED=O,N.foldFlowLines=$}),2148:((K,N,b)=>{var k=b(71596),O=b(41127),$=b(59799),S=b(83069);function v(d,u){
const o=Object.assign({blockQuote:!0,commentString:$.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},d.schema.toStringOptions,u);let c;switch(o.collectionStyle){case"block":c=!1;break;case"flow":c=!0;break;default:c=null}return{anchors:new Set,
doc:d,flowCollectionPadding:o.flowCollectionPadding?" ":"",indent:"",indentStep:typeof o.indent=="number"?" ".repeat(o.indent):"  ",inFlow:c,options:o}}function g(d,u){
if(u.tag){const i=d.filter(a=>a.tag===u.tag);if(i.length>0)return i.find(a=>a.format===u.format)??i[0]}let o,c;if(O.isScalar(u)){c=u.value;let i=d.filter(a=>a.identify?.(
c));if(i.length>1){const a=i.filter(f=>f.test);a.length>0&&(i=a)}o=i.find(a=>a.format===u.format)??i.find(a=>!a.format)}else c=u,o=d.find(i=>i.nodeClass&&c instanceof
i.nodeClass);if(!o){const i=c?.constructor?.name??(c===null?"null":typeof c);throw new Error(`Tag not resolved for ${i} value`)}return o}function m(d,u,{anchors:o,
doc:c}){if(!c.directives)return"";const i=[],a=(O.isScalar(d)||O.isCollection(d))&&d.anchor;a&&k.anchorIsValid(a)&&(o.add(a),i.push(`&${a}`));const f=d.tag??(u.
default?null:u.tag);return f&&i.push(c.directives.tagString(f)),i.join(" ")}function p(d,u,o,c){if(O.isPair(d))return d.toString(u,o,c);if(O.isAlias(d)){if(u.doc.
directives)return d.toString(u);if(u.resolvedAliases?.has(d))throw new TypeError("Cannot stringify circular structure without alias nodes");u.resolvedAliases?u.
resolvedAliases.add(d):u.resolvedAliases=new Set([d]),d=d.resolve(u.doc)}let i;const a=O.isNode(d)?d:u.doc.createNode(d,{onTagObj:w=>i=w});i??(i=g(u.doc.schema.
tags,a));const f=m(a,i,u);f.length>0&&(u.indentAtStart=(u.indentAtStart??0)+f.length+1);const h=typeof i.stringify=="function"?i.stringify(a,u,o,c):O.isScalar(a)?
S.stringifyString(a,u,o,c):a.toString(u,o,c);return f?O.isScalar(a)||h[0]==="{"||h[0]==="["?`${f} ${h}`:`${f}
${u.indent}${h}`:h}N.createStringifyContext=v,N.stringify=p}),61212:((K,N,b)=>{var k=b(41127),O=b(2148),$=b(59799);function S(p,d,u){return(d.inFlow??p.flow?g:v)(
p,d,u)}function v({comment:p,items:d},u,{blockItemPrefix:o,flowChars:c,itemIndent:i,onChompKeep:a,onComment:f}){const{indent:h,options:{commentString:w}}=u,z=Object.
assign({},u,{indent:i,type:null});let T=!1;const I=[];for(let C=0;C<d.length;++C){const F=d[C];let U=null;if(k.isNode(F))!T&&F.spaceBefore&&I.push(""),m(u,I,F.commentBefore,
T),F.comment&&(U=F.comment);else if(k.isPair(F)){const V=k.isNode(F.key)?F.key:null;V&&(!T&&V.spaceBefore&&I.push(""),m(u,I,V.commentBefore,T))}T=!1;let D=O.stringify(
F,z,()=>U=null,()=>T=!0);U&&(D+=$.lineComment(D,i,w(U))),T&&U&&(T=!1),I.push(o+D)}let Z;if(I.length===0)Z=c.start+c.end;else{Z=I[0];for(let C=1;C<I.length;++C){
const F=I[C];Z+=F?`
${h}${F}`:`
`}}return p?(Z+=`
`+$.indentComment(w(p),h),f&&f()):T&&a&&a(),Z}function g({items:p},d,{flowChars:u,itemIndent:o}){const{indent:c,indentStep:i,flowCollectionPadding:a,options:{commentString:f}}=d;
o+=i;const h=Object.assign({},d,{indent:o,inFlow:!0,type:null});let w=!1,z=0;const T=[];for(let C=0;C<p.length;++C){const F=p[C];let U=null;if(k.isNode(F))F.spaceBefore&&
T.push(""),m(d,T,F.commentBefore,!1),F.comment&&(U=F.comment);else if(k.isPair(F)){const V=k.isNode(F.key)?F.key:null;V&&(V.spaceBefore&&T.push(""),m(d,T,V.commentBefore,
!1),V.comment&&(w=!0));const W=k.isNode(F.value)?F.value:null;W?(W.comment&&(U=W.comment),W.commentBefore&&(w=!0)):F.value==null&&V?.comment&&(U=V.comment)}U&&(w=
!0);let D=O.stringify(F,h,()=>U=null);w||(w=T.length>z||D.includes(`
`)),C<p.length-1?D+=",":d.options.trailingComma&&(d.options.lineWidth>0&&(w||(w=T.reduce((V,W)=>V+W.length+2,2)+(D.length+2)>d.options.lineWidth)),w&&(D+=",")),
U&&(D+=$.lineComment(D,o,f(U))),T.push(D),z=T.length}const{start:I,end:Z}=u;if(T.length===0)return I+Z;if(!w){const C=T.reduce((F,U)=>F+U.length+2,2);w=d.options.
lineWidth>0&&C>d.options.lineWidth}if(w){let C=I;for(const F of T)C+=F?`
${i}${c}${F}`:`
`;return`${C}
${c}${Z}`}else return`${I}${a}${T.join(" ")}${a}${Z}`}function m({indent:p,options:{commentString:d}},u,o,c){if(o&&c&&(o=o.replace(/^\n+/,"")),o){const i=$.indentComment(
d(o),p);u.push(i.trimStart())}}N.stringifyCollection=S}),59799:((K,N)=>{const b=$=>$.replace(/^(?!$)(?: $)?/gm,"#");function k($,S){return/^\n+$/.test($)?$.substring(
1):S?$.replace(/^(?! *$)/gm,S):$}const O=($,S,v)=>$.endsWith(`
`)?k(v,S):v.includes(`
`)?`
`+k(v,S):($.endsWith(" ")?"":" ")+v;N.indentComment=k,N.lineComment=O,N.stringifyComment=b}),6829:((K,N,b)=>{var k=b(41127),O=b(2148),$=b(59799);function S(v,g){
const m=[];let p=g.directives===!0;if(g.directives!==!1&&v.directives){const i=v.directives.toString(v);i?(m.push(i),p=!0):v.directives.docStart&&(p=!0)}p&&m.push(
"---");const d=O.createStringifyContext(v,g),{commentString:u}=d.options;if(v.commentBefore){m.length!==1&&m.unshift("");const i=u(v.commentBefore);m.unshift($.
indentComment(i,""))}let o=!1,c=null;if(v.contents){if(k.isNode(v.contents)){if(v.contents.spaceBefore&&p&&m.push(""),v.contents.commentBefore){const f=u(v.contents.
commentBefore);m.push($.indentComment(f,""))}d.forceBlockIndent=!!v.comment,c=v.contents.comment}const i=c?void 0:()=>o=!0;let a=O.stringify(v.contents,d,()=>c=
null,i);c&&(a+=$.lineComment(a,"",u(c))),(a[0]==="|"||a[0]===">")&&m[m.length-1]==="---"?m[m.length-1]=`--- ${a}`:m.push(a)}else m.push(O.stringify(v.contents,d));
if(v.directives?.docEnd)if(v.comment){const i=u(v.comment);i.includes(`
`)?(m.push("..."),m.push($.indentComment(i,""))):m.push(`... ${i}`)}else m.push("...");else{let i=v.comment;i&&o&&(i=i.replace(/^\n+/,"")),i&&((!o||c)&&m[m.length-
1]!==""&&m.push(""),m.push($.indentComment(u(i),"")))}return m.join(`
`)+`
`}N.stringifyDocument=S}),28689:((K,N)=>{function b({format:k,minFractionDigits:O,tag:$,value:S}){if(typeof S=="bigint")return String(S);const v=typeof S=="numb\
er"?S:Number(S);if(!isFinite(v))return isNaN(v)?".nan":v<0?"-.inf":".inf";let g=Object.is(S,-0)?"-0":JSON.stringify(S);if(!k&&O&&(!$||$==="tag:yaml.org,2002:flo\
at")&&/^-?\d/.test(g)&&!g.includes("e")){let m=g.indexOf(".");m<0&&(m=g.length,g+=".");let p=O-(g.length-m-1);for(;p-- >0;)g+="0"}return g}N.stringifyNumber=b}),
59748:((K,N,b)=>{var k=b(41127),O=b(63301),$=b(2148),S=b(59799);function v({key:g,value:m},p,d,u){const{allNullValues:o,doc:c,indent:i,indentStep:a,options:{commentString:f,
indentSeq:h,simpleKeys:w}}=p;let z=k.isNode(g)&&g.comment||null;if(w){if(z)throw new Error("With simple keys, key nodes cannot have comments");if(k.isCollection(
g)||!k.isNode(g)&&typeof g=="object"){const X="With simple keys, collection cannot be used as a key value";throw new Error(X)}}let T=!w&&(!g||z&&m==null&&!p.inFlow||
k.isCollection(g)||(k.isScalar(g)?g.type===O.Scalar.BLOCK_FOLDED||g.type===O.Scalar.BLOCK_LITERAL:typeof g=="object"));p=Object.assign({},p,{allNullValues:!1,implicitKey:!T&&
(w||!o),indent:i+a});let I=!1,Z=!1,C=$.stringify(g,p,()=>I=!0,()=>Z=!0);if(!T&&!p.inFlow&&C.length>1024){if(w)throw new Error("With simple keys, single line sca\
lar must not span more than 1024 characters");T=!0}if(p.inFlow){if(o||m==null)return I&&d&&d(),C===""?"?":T?`? ${C}`:C}else if(o&&!w||m==null&&T)return C=`? ${C}`,
z&&!I?C+=S.lineComment(C,p.indent,f(z)):Z&&u&&u(),C;I&&(z=null),T?(z&&(C+=S.lineComment(C,p.indent,f(z))),C=`? ${C}
${i}:`):(C=`${C}:`,z&&(C+=S.lineComment(C,p.indent,f(z))));let F,U,D;k.isNode(m)?(F=!!m.spaceBefore,U=m.commentBefore,D=m.comment):(F=!1,U=null,D=null,m&&typeof m==
"object"&&(m=c.createNode(m))),p.implicitKey=!1,!T&&!z&&k.isScalar(m)&&(p.indentAtStart=C.length+1),Z=!1,!h&&a.length>=2&&!p.inFlow&&!T&&k.isSeq(m)&&!m.flow&&!m.
tag&&!m.anchor&&(p.indent=p.indent.substring(2));let V=!1;const W=$.stringify(m,p,()=>V=!0,()=>Z=!0);let G=" ";if(z||F||U){if(G=F?`
`:"",U){const X=f(U);G+=`
${S.indentComment(X,p.indent)}`}W===""&&!p.inFlow?G===`
`&&D&&(G=`

`):G+=`
${p.indent}`}else if(!T&&k.isCollection(m)){const X=W[0],le=W.indexOf(`
`),ae=le!==-1,de=p.inFlow??m.flow??m.items.length===0;if(ae||!de){let se=!1;if(ae&&(X==="&"||X==="!")){let H=W.indexOf(" ");X==="&"&&H!==-1&&H<le&&W[H+1]==="!"&&
(H=W.indexOf(" ",H+1)),(H===-1||le<H)&&(se=!0)}se||(G=`
${p.indent}`)}}else(W===""||W[0]===`
`)&&(G="");return C+=G+W,p.inFlow?V&&d&&d():D&&!V?C+=S.lineComment(C,p.indent,f(D)):Z&&u&&u(),C}N.stringifyPair=v}),83069:((K,N,b)=>{var k=b(63301),O=b(34475);const $=(i,a)=>({
indentAtStart:a?i.indent.length:i.indentAtStart,lineWidth:i.options.lineWidth,minContentWidth:i.options.minContentWidth}),S=i=>/^(%|---|\.\.\.)/m.test(i);function v(i,a,f){
if(!a||a<0)return!1;const h=a-f,w=i.length;if(w<=h)return!1;for(let z=0,T=0;z<w;++z)if(i[z]===`
`){if(z-T>h)return!0;if(T=z+1,w-T<=h)return!1}return!0}function g(i,a){const f=JSON.stringify(i);if(a.options.doubleQuotedAsJSON)return f;const{implicitKey:h}=a,
w=a.options.doubleQuotedMinMultiLineLength,z=a.indent||(S(i)?"  ":"");let T="",I=0;for(let Z=0,C=f[Z];C;C=f[++Z])if(C===" "&&f[Z+1]==="\\"&&f[Z+2]==="n"&&(T+=f.
slice(I,Z)+"\\ ",Z+=1,I=Z,C="\\"),C==="\\")switch(f[Z+1]){case"u":{T+=f.slice(I,Z);const F=f.substr(Z+2,4);switch(F){case"0000":T+="\\0";break;case"0007":T+="\\a";
break;case"000b":T+="\\v";break;case"001b":T+="\\e";break;case"0085":T+="\\N";break;case"00a0":T+="\\_";break;case"2028":T+="\\L";break;case"2029":T+="\\P";break;default:
F.substr(0,2)==="00"?T+="\\x"+F.substr(2):T+=f.substr(Z,6)}Z+=5,I=Z+1}break;case"n":if(h||f[Z+2]==='"'||f.length<w)Z+=1;else{for(T+=f.slice(I,Z)+`

`;f[Z+2]==="\\"&&f[Z+3]==="n"&&f[Z+4]!=='"';)T+=`
`,Z+=2;T+=z,f[Z+2]===" "&&(T+="\\"),Z+=1,I=Z+1}break;default:Z+=1}return T=I?T+f.slice(I):f,h?T:O.foldFlowLines(T,z,O.FOLD_QUOTED,$(a,!1))}function m(i,a){if(a.
options.singleQuote===!1||a.implicitKey&&i.includes(`
`)||/[ \t]\n|\n[ \t]/.test(i))return g(i,a);const f=a.indent||(S(i)?"  ":""),h="'"+i.replace(/'/g,"''").replace(/\n+/g,`$&
${f}`)+"'";return a.implicitKey?h:O.foldFlowLines(h,f,O.FOLD_FLOW,$(a,!1))}function p(i,a){const{singleQuote:f}=a.options;let h;if(f===!1)h=g;else{const w=i.includes(
'"'),z=i.includes("'");w&&!z?h=m:z&&!w?h=g:h=f?m:g}return h(i,a)}let d;try{d=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{d=/\n+(?!\n|$)/g}function u({comment:i,type:a,value:f},h,w,z){const{blockQuote:T,commentString:I,lineWidth:Z}=h.options;if(!T||/\n[\t ]+$/.test(
f))return p(f,h);const C=h.indent||(h.forceBlockIndent||S(f)?"  ":""),F=T==="literal"?!0:T==="folded"||a===k.Scalar.BLOCK_FOLDED?!1:a===k.Scalar.BLOCK_LITERAL?!0:
!v(f,Z,C.length);if(!f)return F?`|
`:`>
`;let U,D;for(D=f.length;D>0;--D){const H=f[D-1];if(H!==`
`&&H!=="	"&&H!==" ")break}let V=f.substring(D);const W=V.indexOf(`
`);W===-1?U="-":f===V||W!==V.length-1?(U="+",z&&z()):U="",V&&(f=f.slice(0,-V.length),V[V.length-1]===`
`&&(V=V.slice(0,-1)),V=V.replace(d,`$&${C}`));let G=!1,X,le=-1;for(X=0;X<f.length;++X){const H=f[X];if(H===" ")G=!0;else if(H===`
`)le=X;else break}let ae=f.substring(0,le<X?le+1:X);ae&&(f=f.substring(ae.length),ae=ae.replace(/\n+/g,`$&${C}`));let se=(G?C?"2":"1":"")+U;if(i&&(se+=" "+I(i.replace(
/ ?[\r\n]+/g," ")),w&&w()),!F){const H=f.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${C}`);let ue=!1;const ee=$(h,!0);T!=="folded"&&a!==k.Scalar.BLOCK_FOLDED&&
(ee.onOverflow=()=>{ue=!0});const ye=O.foldFlowLines(`${ae}${H}${V}`,C,O.FOLD_BLOCK,ee);if(!ue)return`>${se}
${C}${ye}`}return f=f.replace(/\n+/g,`$&${C}`),`|${se}
${C}${ae}${f}${V}`}function o(i,a,f,h){const{type:w,value:z}=i,{actualString:T,implicitKey:I,indent:Z,indentStep:C,inFlow:F}=a;if(I&&z.includes(`
`)||F&&/[[\]{},]/.test(z))return p(z,a);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(z))return I||F||!z.includes(
`
`)?p(z,a):u(i,a,f,h);if(!I&&!F&&w!==k.Scalar.PLAIN&&z.includes(`
`))return u(i,a,f,h);if(S(z)){if(Z==="")return a.forceBlockIndent=!0,u(i,a,f,h);if(I&&Z===C)return p(z,a)}const U=z.replace(/\n+/g,`$&
${Z}`);if(T){const D=G=>G.default&&G.tag!=="tag:yaml.org,2002:str"&&G.test?.test(U),{compat:V,tags:W}=a.doc.schema;if(W.some(D)||V?.some(D))return p(z,a)}return I?
U:O.foldFlowLines(U,Z,O.FOLD_FLOW,$(a,!1))}function c(i,a,f,h){const{implicitKey:w,inFlow:z}=a,T=typeof i.value=="string"?i:Object.assign({},i,{value:String(i.value)});
let{type:I}=i;I!==k.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(T.value)&&(I=k.Scalar.QUOTE_DOUBLE);const Z=F=>{switch(F){case k.
Scalar.BLOCK_FOLDED:case k.Scalar.BLOCK_LITERAL:return w||z?p(T.value,a):u(T,a,f,h);case k.Scalar.QUOTE_DOUBLE:return g(T.value,a);case k.Scalar.QUOTE_SINGLE:return m(
T.value,a);case k.Scalar.PLAIN:return o(T,a,f,h);default:return null}};let C=Z(I);if(C===null){const{defaultKeyType:F,defaultStringType:U}=a.options,D=w&&F||U;if(C=
Z(D),C===null)throw new Error(`Unsupported default string type ${D}`)}return C}N.stringifyString=c}),10204:((K,N,b)=>{var k=b(41127);const O=Symbol("break visit"),
$=Symbol("skip children"),S=Symbol("remove node");function v(c,i){const a=d(i);k.isDocument(c)?g(null,c.contents,a,Object.freeze([c]))===S&&(c.contents=null):g(
null,c,a,Object.freeze([]))}v.BREAK=O,v.SKIP=$,v.REMOVE=S;function g(c,i,a,f){const h=u(c,i,a,f);if(k.isNode(h)||k.isPair(h))return o(c,f,h),g(c,h,a,f);if(typeof h!=
"symbol"){if(k.isCollection(i)){f=Object.freeze(f.concat(i));for(let w=0;w<i.items.length;++w){const z=g(w,i.items[w],a,f);if(typeof z=="number")w=z-1;else{if(z===
O)return O;z===S&&(i.items.splice(w,1),w-=1)}}}else if(k.isPair(i)){f=Object.freeze(f.concat(i));const w=g("key",i.key,a,f);if(w===O)return O;w===S&&(i.key=null);
const z=g("value",i.value,a,f);if(z===O)return O;z===S&&(i.value=null)}}return h}async function m(c,i){const a=d(i);k.isDocument(c)?await p(null,c.contents,a,Object.
freeze([c]))===S&&(c.contents=null):await p(null,c,a,Object.freeze([]))}m.BREAK=O,m.SKIP=$,m.REMOVE=S;async function p(c,i,a,f){const h=await u(c,i,a,f);if(k.isNode(
h)||k.isPair(h))return o(c,f,h),p(c,h,a,f);if(typeof h!="symbol"){if(k.isCollection(i)){f=Object.freeze(f.concat(i));for(let w=0;w<i.items.length;++w){const z=await p(
w,i.items[w],a,f);if(typeof z=="number")w=z-1;else{if(z===O)return O;z===S&&(i.items.splice(w,1),w-=1)}}}else if(k.isPair(i)){f=Object.freeze(f.concat(i));const w=await p(
"key",i.key,a,f);if(w===O)return O;w===S&&(i.key=null);const z=await p("value",i.value,a,f);if(z===O)return O;z===S&&(i.value=null)}}return h}function d(c){return typeof c==
"object"&&(c.Collection||c.Node||c.Value)?Object.assign({Alias:c.Node,Map:c.Node,Scalar:c.Node,Seq:c.Node},c.Value&&{Map:c.Value,Scalar:c.Value,Seq:c.Value},c.Collection&&
{Map:c.Collection,Seq:c.Collection},c):c}function u(c,i,a,f){if(typeof a=="function")return a(c,i,f);if(k.isMap(i))return a.Map?.(c,i,f);if(k.isSeq(i))return a.
Seq?.(c,i,f);if(k.isPair(i))return a.Pair?.(c,i,f);if(k.isScalar(i))return a.Scalar?.(c,i,f);if(k.isAlias(i))return a.Alias?.(c,i,f)}function o(c,i,a){const f=i[i.
length-1];if(k.isCollection(f))f.items[c]=a;else if(k.isPair(f))c==="key"?f.key=a:f.value=a;else if(k.isDocument(f))f.contents=a;else{const h=k.isAlias(f)?"alia\
s":"scalar";throw new Error(`Cannot replace node with ${h} parent`)}}N.visit=v,N.visitAsync=m}),38816:((K,N,b)=>{b.d(N,{YOg:()=>$t,zMY:()=>_r,gMt:()=>_u,k5n:()=>Qt,
Whr:()=>Gt,euz:()=>Eu,aig:()=>wr,g1P:()=>zr,rej:()=>vu,YjP:()=>kt,KCZ:()=>Xt,L5J:()=>Ue});function k(e){return e}function O(e){return e}function $(){return e=>e}
function S(e){}function v(e){throw new Error("Unexpected value in exhaustive check")}function g(e){}function m(e){const t=Object.values(e).filter(s=>typeof s=="\
number");return Object.entries(e).filter(([s,r])=>t.indexOf(+s)===-1).map(([s,r])=>r)}function p(e,t="|"){return e.map(n=>an(n)).join(t)}function d(e,t){return typeof t==
"bigint"?t.toString():t}class u{constructor(t){this._getter=t,this._value=void 0}get value(){const t=this._getter;return t!==void 0&&(this._value=t(),this._getter=
void 0),this._value}}function o(e){return new u(e)}function c(e){return e==null}function i(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;
return e.slice(t,n)}function a(e,t){const n=e/t,s=Math.round(n),r=4*Number.EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-s)<r?0:n-s}const f=null;function h(e,t,n){
let s;Object.defineProperty(e,t,{get(){if(s!==f)return s===void 0&&(s=f,s=n()),s},set(r){Object.defineProperty(e,t,{value:r})},configurable:!0})}function w(e){return Object.
create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function z(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}
function T(e){const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function I(e){return T(e._zod.def)??e._zod.def.shape}function Z(e,t,n){
Object.defineProperty(e,t,{get(){const s=n();return z(this,t,s),s},enumerable:!0,configurable:!0})}function C(e,t,n){t in e?z(e,t,n):e[t]=n}function F(e,t,n,s){
const r=I(t);for(const l of n){const y=Object.getOwnPropertyDescriptor(r,l);y.enumerable&&(y.get?Z(e,l,()=>{const _=t._zod.def.shape[l];return s?s(_,l):_}):C(e,
l,s?s(y.value,l):y.value))}}function U(e,t){for(const n of Reflect.ownKeys(t)){const s=Object.getOwnPropertyDescriptor(t,n);s.enumerable&&(s.get?Z(e,n,()=>t[n]):
C(e,n,s.value))}}function D(...e){const t={};for(const n of e){const s=Object.getOwnPropertyDescriptors(n);Object.assign(t,s)}return Object.defineProperties({},
t)}function V(e){return D(e._zod.def)}function W(e,t){return t?t.reduce((n,s)=>n?.[s],e):e}function G(e){const t=Object.keys(e),n=t.map(s=>e[s]);return Promise.
all(n).then(s=>{const r={};for(let l=0;l<t.length;l++)r[t[l]]=s[l];return r})}function X(e=10){const t="abcdefghijklmnopqrstuvwxyz";let n="";for(let s=0;s<e;s++)
n+=t[Math.floor(Math.random()*t.length)];return n}function le(e){return JSON.stringify(e)}function ae(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(
/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const de="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function se(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}const H=o(()=>{if(we.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{const e=Function;return new e(""),
!0}catch{return!1}});function ue(e){if(se(e)===!1)return!1;const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const n=t.prototype;return!(se(n)===
!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function ee(e){return ue(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof
Set?new Set(e):e}function ye(e){let t=0;for(const n in e)Object.prototype.hasOwnProperty.call(e,n)&&t++;return t}const Me=e=>{const t=typeof e;switch(t){case"un\
defined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"fu\
nction";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&
e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"\
date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Ke=new Set(["string","number","symbol"]),ve=new Set(
["string","number","bigint","boolean","symbol","undefined"]);function ze(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Pe(e,t,n){const s=new e._zod.
constr(t??e._zod.def);return(!t||n?.parent)&&(s._zod.parent=e),s}function J(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==
void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="stri\
ng"?{...t,error:()=>t.error}:t}function rl(e){let t;return new Proxy({},{get(n,s,r){return t??(t=e()),Reflect.get(t,s,r)},set(n,s,r,l){return t??(t=e()),Reflect.
set(t,s,r,l)},has(n,s){return t??(t=e()),Reflect.has(t,s)},deleteProperty(n,s){return t??(t=e()),Reflect.deleteProperty(t,s)},ownKeys(n){return t??(t=e()),Reflect.
ownKeys(t)},getOwnPropertyDescriptor(n,s){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,s)},defineProperty(n,s,r){return t??(t=e()),Reflect.defineProperty(
t,s,r)}})}function an(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Cr(e){return Object.keys(e).filter(t=>e[t]._zod.
optin!==void 0&&e[t]._zod.optout==="optional")}const cn={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Zr={int64:[BigInt("-9223372036854775808"),BigInt("92233720368\
54775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Lr(e,t){const n=e._zod.def,s=n.checks;if(s&&s.length>0)throw new Error(".pick() cannot b\
e used on object schemas containing refinements");const l={};return F(l,e,st(e,t)),Pe(e,D(n,{shape:l,checks:[]}))}function st(e,t){const n=I(e),s=[];for(const r of Reflect.
ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,r)?.enumerable)throw new Error(`Unrecognized key: "${String(r)}"`);t[r]&&s.push(r)}return s}function Mr(e,t){const n=e.
_zod.def,s=n.checks;if(s&&s.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");const l=new Set(st(e,t)),y={};return F(y,
e,Reflect.ownKeys(I(e)).filter(_=>!l.has(_))),Pe(e,D(n,{shape:y,checks:[]}))}function Dr(e,t){if(!ue(t))throw new Error("Invalid input to extend: expected a pla\
in object");const n=e._zod.def.checks;if(n&&n.length>0){const r=I(e);for(const l of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(r,l)!==void 0)throw new Error(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Pe(e,D(e._zod.def,{shape:un(e,t)}))}function un(e,t){const n={};
return F(n,e,Reflect.ownKeys(I(e))),U(n,t),n}function jr(e,t){if(!ue(t))throw new Error("Invalid input to safeExtend: expected a plain object");return Pe(e,D(e.
_zod.def,{shape:un(e,t)}))}function Rr(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.e\
xtend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const n={};
F(n,e,Reflect.ownKeys(I(e))),F(n,t,Reflect.ownKeys(I(t)));const s=D(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});
return Pe(e,s)}function ln(e,t,n,s="partial"){const l=t._zod.def.checks;if(l&&l.length>0)throw new Error(`.${s}() cannot be used on object schemas containing re\
finements`);const _=n?new Set(st(t,n)):void 0,A={};return F(A,t,Reflect.ownKeys(I(t)),e&&((P,E)=>_&&!_.has(E)?P:new e({type:"optional",innerType:P}))),Pe(t,D(t.
_zod.def,{shape:A,checks:[]}))}function Br(e,t,n){const s=n?new Set(st(t,n)):void 0,r={};return F(r,t,Reflect.ownKeys(I(t)),(l,y)=>s&&!s.has(y)?l:new e({type:"n\
onoptional",innerType:l})),Pe(t,D(t._zod.def,{shape:r}))}function ke(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==
!0)return!0;return!1}function Fr(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Ae(e,t){
return t.map(n=>{var s;return(s=n).path??(s.path=[]),n.path.unshift(e),n})}function xe(e){return typeof e=="string"?e:e?.message}function fn(e){const t=[];for(const n of e??
[]){const s=n._zod.def;if(!/_(length|size)$|_equals$/.test(s.check))break;const r=s.maximum??s.length??s.size;r>=0&&t.push([r,n])}return t}function At(e,t,n){var s;
for(let r=t;r<e.length;r++)(s=e[r]).schema??(s.schema=n)}function Ee(e,t,n){var s;const r=e.inst?._zod?.traits;r?.has("$ZodType")&&(r.has("$ZodCheck")?(s=e).schema??
(s.schema=e.inst):e.schema=e.inst);const l=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,y=e.message?e.message:xe(e.inst?._zod.def?.error?.(e))??xe(l?.(e))??
xe(t?.error?.(e))??xe(n.customError?.(e))??xe(n.localeError?.(e))??"Invalid input",_={};for(const A of Object.keys(e))A==="inst"||A==="schema"||A==="continue"||
A==="input"||A==="__proto__"||(_[A]=e[A]);return _.path??(_.path=[]),_.message=y,t?.reportInput&&(_.input=e.input),_}function il(e){return e instanceof Set?"set":
e instanceof Map?"map":e instanceof File?"file":"unknown"}const Ur=/[\uD800-\uDBFF]/;function Nt(e){const t=e.length;if(!Ur.test(e))return t;let n=t;for(let s=0;s<
t-1;s++)(e.charCodeAt(s)&64512)===55296&&(e.charCodeAt(s+1)&64512)===56320&&(n--,s++);return n}function Pt(e){return Array.isArray(e)?"array":typeof e=="string"?
"string":"unknown"}function Kr(e){const t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.
isArray(e))return"array";const n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.name}}return t}function Je(...e){
const[t,n,s]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:s}:{...t}}function ol(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function xr(e){const t=atob(e),n=new Uint8Array(t.length);for(let s=0;s<t.length;s++)n[s]=t.charCodeAt(s);return n}function Jr(e){
let t="";for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function al(e){const t=e.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-t.length%
4)%4);return xr(t+n)}function cl(e){return Jr(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function ul(e){const t=e.replace(/^0x/,"");if(t.length%2!==
0)throw new Error("Invalid hex string length");const n=new Uint8Array(t.length/2);for(let s=0;s<t.length;s+=2)n[s/2]=Number.parseInt(t.slice(s,s+2),16);return n}
function ll(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}class fl{constructor(...t){}}function Vr(e,t){for(const n in t){const s=Object.
getOwnPropertyDescriptor(t,n);s.get?Object.defineProperty(e,n,{...s,enumerable:!1}):Yr(e,n,s.value)}}function Te(e,t,n,s=!0){return Object.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:s,value:n}),n}function Et(e,t,n){return Te(e,t,n,!1)}function rt(e,t){for(const n in e){const s=e[n];Object.defineProperty(t,n,{configurable:!0,
enumerable:!0,get(){return Te(this,n,s(this))},set(r){Te(this,n,r)}})}return t}function Yr(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==
null?n:Te(this,t,n.bind(this))},set(s){Te(this,t,s)}})}function Wr(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}let Tt,Ie=!1;const Gr={configurable:!0,
get(){Ie=!0}};function q(e,t,n){const s=Object.getPrototypeOf(e._zod);if(t in s&&Tt!==e._zod){Tt=void 0;return}Tt=e._zod,Object.defineProperty(s,t,{configurable:!0,
get(){Object.defineProperty(this,t,Gr);const r=Ie;Ie=!1;try{const l=n(this);return Ie?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:l}),
Ie=Ie||r,l}catch(l){throw delete this[t],Ie=Ie||r,l}},set(r){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r})}})}function Hr(e,t,n,s){const r=Wr(
e,t);r&&Object.defineProperty(r,t,{configurable:!0,get(){const l={configurable:!0,writable:!0,enumerable:s,value:void 0};return Object.defineProperty(this,t,l),
l.value=n(this),Object.defineProperty(this,t,l),l.value},set(l){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:s,value:l})}})}const Xr="~c\
onstantCatch";function Qr(e){const t=()=>e;return t[Xr]=!0,t}var dn;const dl=Object.freeze({status:"aborted"}),It={value:void 0,enumerable:!1};let hn="captureSt\
ackTrace"in Error?Error:null;function qr(e){const t=hn;if(t){const n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return hn=null,new e}
try{return new e}finally{t.stackTraceLimit=n}}}return new e}function L(e,t,n,s){const r={};function l(R){this.def=R,this.constr=M,this.traits=new Set}l.prototype=
r;const y=n,_=y&&new WeakSet;function A(R,j){if(R._zod){if(R._zod.traits.has(e))return}else{It.value=new l(j);try{Object.defineProperty(R,"_zod",It)}finally{It.
value=void 0}}if(R._zod.traits.add(e),t(R,j),_){const x=Object.getPrototypeOf(R),Y=R._zod.constr.prototype;let Q=x;for(;Q&&Q!==Y;)Q=Object.getPrototypeOf(Q);const be=Q??
x;_.has(be)||(_.add(be),Vr(be,y))}const B=M.prototype;for(const x in B)Object.prototype.hasOwnProperty.call(B,x)&&(x in R||(R[x]=B[x].bind(R)))}const P=s?.Parent??
Object;class E extends P{}Object.defineProperty(E,"name",{value:e});function M(R){const j=s?.Parent?qr(E):this;A(j,R);const B=j._zod.deferred;if(B){for(const Y of B)
Y();j._zod.deferred=void 0}const x=globalThis.__zod_globalConfig?.postProcessor;return x&&x(j),j}return Object.defineProperty(M,"init",{value:A}),Object.defineProperty(
M,Symbol.hasInstance,{value:R=>s?.Parent&&R instanceof s.Parent?!0:R?._zod?.traits?.has(e)}),Object.defineProperty(M,"name",{value:e}),M}const hl=null;class De extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class pn extends Error{constructor(t){super(`Encountered unidirectional trans\
form during encode: ${t}`),this.name="ZodEncodeError"}}(dn=globalThis).__zod_globalConfig??(dn.__zod_globalConfig={});const we=globalThis.__zod_globalConfig;function $e(e){
return e&&Object.assign(we,e),we}class ei extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCycl\
icError"}}const Ct="~memo",mn=[];function yn(e){return e!==null&&typeof e=="object"}function Zt(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}const gn=new WeakMap,
je=0,it=1,Ve=2;function Ye(e,t,n){const s=gn.get(e);if(s!==void 0)return s?Ve:je;if(t.has(e))return Ve;t.add(e);let r=je;const l=E=>{if(r!==Ve&&E?._zod){const M=Ye(
E,t,n);M>r&&(r=M)}},y=(E,M)=>{let R=je;for(const j of Reflect.ownKeys(E)){const B=Object.getOwnPropertyDescriptor(E,j);if(M&&!B.enumerable)continue;const x=B.get?
it:B.value?._zod?Ye(B.value,t,n):je;x>R&&(R=x)}return R},_=E=>{E>r&&(r=E)},A=e._zod.def,P=A.type;switch(P){case"object":{const E=T(A);_(E?y(E,!0):it),l(A.catchall);
break}case"array":l(A.element);break;case"tuple":for(const E of A.items)l(E);l(A.rest);break;case"record":case"map":l(A.keyType),l(A.valueType);break;case"set":
l(A.valueType);break;case"union":for(const E of A.options)l(E);break;case"intersection":l(A.left),l(A.right);break;case"optional":case"nullable":case"default":case"\
prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":l(A.innerType);break;case"pipe":l(A.in),l(A.out);break;case"function":l(A.input),
l(A.output);break;case"lazy":{const E=A._cachedInner??(n?e._zod.innerType:void 0);_(E?Ye(E,t,!1):it);break}case"template_literal":case"string":case"number":case"\
int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"lite\
ral":case"file":case"transform":case"custom":break;default:for(const E in A){const M=Object.getOwnPropertyDescriptor(A,E);if(!M||M.get)continue;const R=M.value;
if(!(!R||typeof R!="object")){if(R._zod)l(R);else if(Array.isArray(R))for(const j of R)l(j)}}}return t.delete(e),ti(e,r)}function ti(e,t){return t!==it&&gn.set(
e,t===Ve),t}function pl(e){return Ye(e,new Set,!0)!==je}function ni(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}let ot;const at=[],
si={alloc(e,t,n){const s=ot;if(!s)return n;ot=void 0;const r={value:n,issues:null};return s.set(t.value,r),at.push(r),n},guard(e){var t;(t=e._zod).deferred??(t.
deferred=[]),e._zod.deferred.push(()=>{const n=e._zod.parse,s=(r,l)=>{if(l.direction!=="backward"&&ii(l,r.value))throw new ei;return n(r,l)};e._zod.parse=s,e._zod.
run===n&&(e._zod.run=s)})},attach(e){var t;let n,s=!1,r,l;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{const y=e._zod.parse,_=(A,P)=>{if(n===void 0){
const Q=Ye(e,new Set,!1);if(Q===je)return e._zod.parse=y,e._zod.run===_&&(e._zod.run=y),y(A,P);Q===Ve||s?n=!0:s=!0}const E=A.value;if(!yn(E))return y(A,P);let M=P[Ct];
M||(M={buckets:new WeakMap,backEdges:void 0},P[Ct]=M);let R;r===P?R=l:(R=ni(M,e),r=P,l=R);const j=R.get(E);if(j)return A.value=j.value,j.issues?j.issues.length&&
A.issues.push(...Zt(j.issues)):(A.memo=!0,M.backEdges??(M.backEdges=new WeakSet),M.backEdges.add(j.value)),A;ot=R;const B=at.length,x=y(A,P);ot=void 0;const Y=at.
length>B?at.pop():void 0;return x instanceof Promise?x.then(Q=>(Y&&(Y.issues=Q.issues.length?Zt(Q.issues):mn),Q)):(Y&&(Y.issues=x.issues.length?Zt(x.issues):mn),
x)};e._zod.parse=_,e._zod.run===y&&(e._zod.run=_)})}};function ri(){return si}function ii(e,t){const n=e[Ct]?.backEdges;return n!==void 0&&yn(t)&&n.has(t)}const oi=/^[cC][0-9a-z]{6,}$/,
ai=/^[0-9a-z]+$/,ci=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,ui=/^[0-9a-vA-V]{20}$/,li=/^[A-Za-z0-9]{27}$/,fi=/^[a-zA-Z0-9_-]{21}$/;function di(e){return new RegExp(
`^[a-zA-Z0-9_-]{${e}}$`)}const hi=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,ml=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
pi=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,bn=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89a\
bAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
yl=null,gl=null,bl=null,mi=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,vl=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
wl=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,Sl=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,
_l=null,kl=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,yi="^(?=[\\s\\S]\
*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function gi(){return new RegExp(yi,"u")}const bi=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
vi=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
$l=e=>{const t=util.escapeRegex(e??":");return new RegExp(`^(?:[0-9A-F]{2}${t}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${t}){5}[0-9a-f]{2}$`)},wi=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
Si=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
_i=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,ki=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,Ol=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
zl=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,$i=/^https?$/,Oi=/^\+[1-9]\d{6,14}$/,Al=/^\d(?:[ -]?\d){11,18}$/,Nl=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
Pl=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,vn="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[0\
2])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function zi(e){return new RegExp(`^${e}$`)}const Ai=zi(vn);function Lt(e){
const t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}\
}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Ni(e){return new RegExp(`^${Lt(e)}$`)}function Pi(e){const t=["Z"];e.offset&&
t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const n=`${Lt({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,s=e.local?`${n}|${Lt({precision:e.precision})}`:
n;return new RegExp(`^${vn}T(?:${s})$`)}const Ei=/^[\s\S]{0,}$/,El=e=>{const t=e?`[\\s\\S]{${e?.minimum??0},${e?.maximum??""}}`:"[\\s\\S]*";return new RegExp(`^${t}\
$`)},Ti=/^-?\d+n?$/,Ii=/^-?\d+$/,Mt=/^-?\d+(?:\.\d+)?$/,Ci=/^(?:true|false)$/i,Tl=/^null$/i,Il=/^undefined$/i,Zi=/^[^A-Z]*$/,Li=/^[^a-z]*$/,Cl=/^[0-9a-fA-F]*$/;
function Zl(e,t){return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`)}function Ll(e){return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}const Ml=/^[0-9a-fA-F]{32}$/,Dl=null,jl=null,
Rl=/^[0-9a-fA-F]{40}$/,Bl=null,Fl=null,Ul=/^[0-9a-fA-F]{64}$/,Kl=null,xl=null,Jl=/^[0-9a-fA-F]{96}$/,Vl=null,Yl=null,Wl=/^[0-9a-fA-F]{128}$/,Gl=null,Hl=null,pe=L(
"$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),Xl=e=>{const t=e.value;return!util.nullish(t)&&t.size!==void 0},
Dt=e=>{const t=e.value;return!c(t)&&t.length!==void 0},ct={number:"number",bigint:"bigint",object:"date"},wn=L("$ZodCheckLessThan",(e,t)=>{pe.init(e,t);const n=ct[typeof t.
value];e._zod.check=s=>{(t.inclusive?s.value<=t.value:s.value<t.value)||s.issues.push({origin:ct[typeof s.value]??n,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Sn=L("$ZodCheckGreaterThan",(e,t)=>{pe.init(e,t);const n=ct[typeof t.
value];e._zod.check=s=>{(t.inclusive?s.value>=t.value:s.value>t.value)||s.issues.push({origin:ct[typeof s.value]??n,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Mi=L("$ZodCheckMultipleOf",(e,t)=>{pe.init(e,t),e._zod.check=n=>{
if(typeof n.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof n.value=="bigint"?t.value!==BigInt(0)&&n.value%t.
value===BigInt(0):a(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.value,input:n.value,inst:e,continue:!t.abort})}}),
Di=L("$ZodCheckNumberFormat",(e,t)=>{pe.init(e,t),t.format=t.format||"float64";const n=t.format?.includes("int"),s=n?"int":"number",[r,l]=cn[t.format];e._zod.check=
y=>{const _=y.value;if(n){if(!Number.isInteger(_)){y.issues.push({expected:s,format:t.format,code:"invalid_type",continue:!1,input:_,inst:e});return}if(!Number.
isSafeInteger(_)){_>0?y.issues.push({input:_,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,
inclusive:!0,continue:!t.abort}):y.issues.push({input:_,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",
inst:e,origin:s,inclusive:!0,continue:!t.abort});return}}_<r&&y.issues.push({origin:"number",input:_,code:"too_small",minimum:r,inclusive:!0,inst:e,continue:!t.
abort}),_>l&&y.issues.push({origin:"number",input:_,code:"too_big",maximum:l,inclusive:!0,inst:e,continue:!t.abort})}}),Ql=null,ql=null,ef=null,tf=null,ji=L("$Z\
odCheckMaxLength",(e,t)=>{var n;pe.init(e,t),(n=e._zod.def).when??(n.when=Dt),e._zod.check=s=>{const r=s.value,l=r.length;if((typeof r=="string"&&l>t.maximum?Nt(
r):l)<=t.maximum)return;const _=Pt(r);s.issues.push({origin:_,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),Ri=L("$ZodChec\
kMinLength",(e,t)=>{var n;pe.init(e,t),(n=e._zod.def).when??(n.when=Dt),e._zod.check=s=>{const r=s.value,l=r.length;if((typeof r=="string"&&l>=t.minimum&&l<t.minimum*
2?Nt(r):l)>=t.minimum)return;const _=Pt(r);s.issues.push({origin:_,code:"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),Bi=L("$\
ZodCheckLengthEquals",(e,t)=>{var n;pe.init(e,t),(n=e._zod.def).when??(n.when=Dt),e._zod.check=s=>{const r=s.value,l=r.length,y=typeof r=="string"&&l>=t.length&&
l<=t.length*2?Nt(r):l;if(y===t.length)return;const _=Pt(r),A=y>t.length;s.issues.push({origin:_,...A?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.
length},inclusive:!0,exact:!0,input:s.value,inst:e,continue:!t.abort})}}),ut=L("$ZodCheckStringFormat",(e,t)=>{var n,s;pe.init(e,t),t.pattern?(n=e._zod).check??
(n.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:t.format,input:r.value,...t.pattern?{pattern:t.
pattern.toString()}:{},inst:e,continue:!t.abort})}):(s=e._zod).check??(s.check=()=>{})}),Fi=L("$ZodCheckRegex",(e,t)=>{ut.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=
0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
Ui=L("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=Zi),ut.init(e,t)}),Ki=L("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=Li),ut.init(e,t)}),xi=L("$Zod\
CheckIncludes",(e,t)=>{pe.init(e,t);const n=ze(t.includes),s=new RegExp(typeof t.position=="number"?`^.{${t.position},}${n}`:n);t.pattern=s,e._zod.check=r=>{r.value.
includes(t.includes,t.position)||r.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:r.value,inst:e,continue:!t.abort})}}),
Ji=L("$ZodCheckStartsWith",(e,t)=>{pe.init(e,t);const n=new RegExp(`^${ze(t.prefix)}.*`);t.pattern??(t.pattern=n),e._zod.check=s=>{s.value.startsWith(t.prefix)||
s.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:s.value,inst:e,continue:!t.abort})}}),Vi=L("$ZodCheckEndsWith",(e,t)=>{
pe.init(e,t);const n=new RegExp(`.*${ze(t.suffix)}$`);t.pattern??(t.pattern=n),e._zod.check=s=>{s.value.endsWith(t.suffix)||s.issues.push({origin:"string",code:"\
invalid_format",format:"ends_with",suffix:t.suffix,input:s.value,inst:e,continue:!t.abort})}});function _n(e,t,n){e.issues.length&&t.issues.push(...Ae(n,e.issues))}
const nf=null,Yi=L("$ZodCheckProperties",(e,t)=>{pe.init(e,t),Et(e,Symbol.iterator,function*(){yield e});let n;e._zod.check=s=>{if(s.value==null){s.issues.push(
{expected:"object",code:"invalid_type",input:s.value,inst:e});return}n??(n=Reflect.ownKeys(t.shape).map(y=>[y,t.shape[y]]));const r=s.value;let l;for(const[y,_]of n){
const A=_._zod.run({value:r[y],issues:[]},{});A instanceof Promise?(l??(l=[]),l.push(A.then(P=>_n(P,s,y)))):_n(A,s,y)}if(l)return Promise.all(l).then(()=>{})}}),
sf=null,Wi=L("$ZodCheckOverwrite",(e,t)=>{pe.init(e,t),e._zod.check=n=>{n.value=t.tx(n.value)}});class Gi{constructor(t=[],n={}){this.content=[],this.indent=0,this.
args=t,this.closed=n}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"\
async"});return}const s=t.split(`
`).filter(y=>y),r=Math.min(...s.map(y=>y.length-y.trimStart().length)),l=s.map(y=>y.slice(r)).map(y=>" ".repeat(this.indent*2)+y);for(const y of l)this.content.
push(y)}compile(){const t=Function,n=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${n.join(`
`)}
};`)(...Object.values(this.closed))}}const Hi={major:4,minor:6,patch:7},te=L("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=
Hi;const s=e._zod.def.checks,r=e._zod.traits.has("$ZodCheck")?[e,...s??[]]:s?.length?[...s]:[];for(const l of r)for(const y of l._zod.onattach)y(e);if(r.length===
0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const l=(_,A,P)=>{if(_.memo)return _;let E=ke(_),M;for(const R of A){
if(R._zod.def.when){if(Fr(_)||!R._zod.def.when(_))continue}else if(E)continue;const j=_.issues.length,B=R._zod.check(_);if(B instanceof Promise&&P?.async===!1)throw new De;
if(M||B instanceof Promise)M=(M??Promise.resolve()).then(async()=>{await B,_.issues.length!==j&&(At(_.issues,j,e),E||(E=ke(_,j)))});else{if(_.issues.length===j)
continue;At(_.issues,j,e),E||(E=ke(_,j))}}return M?M.then(()=>_):_},y=(_,A,P)=>{if(ke(_))return _.aborted=!0,_;const E=l(A,r,P);if(E instanceof Promise){if(P.async===
!1)throw new De;return E.then(M=>e._zod.parse(M,P))}return e._zod.parse(E,P)};e._zod.run=(_,A)=>{if(A.skipChecks)return e._zod.parse(_,A);if(A.direction==="back\
ward"){const E=e._zod.parse({value:_.value,issues:[]},{...A,skipChecks:!0});return E instanceof Promise?E.then(M=>y(M,_,A)):y(E,_,A)}const P=e._zod.parse(_,A);if(P instanceof
Promise){if(A.async===!1)throw new De;return P.then(E=>l(E,r,A))}return l(P,r,A)}}},{get"~standard"(){return Et(this,"~standard",$n(this))},set"~standard"(e){Te(
this,"~standard",e)}}),kn=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Ee(n,t,$e()))}:{value:e.value};async function Xi(e,t){const n={async:!0};return kn(await e.
_zod.run({value:t,issues:[]},n),n)}function $n(e){return{validate:t=>{const n={async:!1};try{const s=e._zod.run({value:t,issues:[]},n);if(!(s instanceof Promise))
return kn(s,n)}catch{}return Xi(e,t)},vendor:"zod",version:1}}const jt=L("$ZodString",(e,t)=>{te.init(e,t),e._zod.pattern=t.pattern??Ei,e._zod.parse=(n,s)=>{if(t.
coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),ie=L(
"$ZodStringFormat",(e,t)=>{ut.init(e,t),jt.init(e,t)}),Qi=L("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=pi),ie.init(e,t)}),qi=L("$ZodUUID",(e,t)=>{if(t.version){const s={
v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(s===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=bn(s))}else t.pattern??
(t.pattern=bn());ie.init(e,t)}),eo=L("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=mi),ie.init(e,t)}),On=1,lt=2;function zn(e){try{return typeof URL<"u"&&typeof URL.
canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function to(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?zn(e)||lt:no(
e,t)}function no(e,t){if(!t.normalize&&t.protocol?.source===$i.source&&!/^https?:\/\//i.test(e))return On;try{if(typeof URL<"u"){const n=URL;if(typeof n.parse==
"function")return n.parse(e)??lt}return new URL(e)}catch{return lt}}const so=/[\t\n\r]/g;function An(e){return e.replace(so,"")}function ro(e,t){return t.lastIndex=
0,t.test(e.hostname)}function io(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}const oo=L("$ZodURL",(e,t)=>{ie.init(
e,t),e._zod.check=n=>{try{const s=n.value.trim(),r=to(s,t);if(r===On){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,
inst:e,continue:!t.abort});return}if(r===lt){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(r===!0){n.value=
An(s);return}t.hostname&&!ro(r,t.hostname)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,
continue:!t.abort}),t.protocol&&!io(r,t.protocol)&&n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,
inst:e,continue:!t.abort}),n.value=t.normalize?r.href:An(s);return}catch{n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}}),
ao=L("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=gi()),ie.init(e,t)}),co=L("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(
`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?fi:di(t.length)),ie.init(e,t)}),uo=L("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=oi),
ie.init(e,t)}),lo=L("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=ai),ie.init(e,t)}),fo=L("$ZodULID",(e,t)=>{t.pattern??(t.pattern=ci),ie.init(e,t)}),ho=L("$ZodXID",
(e,t)=>{t.pattern??(t.pattern=ui),ie.init(e,t)}),po=L("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=li),ie.init(e,t)}),mo=L("$ZodISODateTime",(e,t)=>{t.pattern??(t.
pattern=Pi(t)),ie.init(e,t)}),yo=L("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=Ai),ie.init(e,t)}),go=L("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=Ni(t)),ie.init(
e,t)}),bo=L("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=hi),ie.init(e,t)}),vo=L("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=bi),ie.init(e,t)}),wo=/^[0-9a-fA-F:.]+$/;
function Nn(e){return wo.test(e)?zn(`http://[${e}]`):!1}const So=L("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=vi),ie.init(e,t),e._zod.check=n=>{Nn(n.value)||n.issues.
push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}}),rf=null,_o=L("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=wi),ie.init(e,t)});
function ko(e){const t=e.split("/");if(t.length!==2)return!1;const[n,s]=t;if(!s)return!1;const r=Number(s);return`${r}`!==s||r<0||r>128?!1:Nn(n)}const $o=L("$Zo\
dCIDRv6",(e,t)=>{t.pattern??(t.pattern=Si),ie.init(e,t),e._zod.check=n=>{ko(n.value)||n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,
continue:!t.abort})}});function Pn(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}const En=/^[0-9a-zA-Z+/]*={0,2}$/,
Oo=L("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=En),ie.init(e,t),e._zod.check=n=>{Pn(n.value)||n.issues.push({code:"invalid_format",format:"base64",input:n.value,
inst:e,continue:!t.abort})}}),Rt=/^[A-Za-z0-9_-]*$/;function zo(e){if(!Rt.test(e))return!1;const t=e.replace(/[-_]/g,s=>s==="-"?"+":"/"),n=t.padEnd(Math.ceil(t.
length/4)*4,"=");return Pn(n)}const Ao=L("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Rt),ie.init(e,t),e._zod.check=n=>{zo(n.value)||n.issues.push({code:"inval\
id_format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}}),No=L("$ZodE164",(e,t)=>{t.pattern??(t.pattern=Oi),ie.init(e,t)}),Po=/[- ]/g;function Eo(e){
let t=e.length,n=1,s=0;for(;t;){const r=e.charCodeAt(--t)-48;n^=1,s+=n?[0,2,4,6,8,1,3,5,7,9][r]:r}return s%10===0}function of(e){return regexes.creditCard.test(
e)?Eo(e.replace(Po,"")):!1}const af=null;function To(e){let t=0;const n=e.length;for(let s=4;s<n;s++){const r=e.charCodeAt(s);t=(r>=65?t*100+(r-55):t*10+(r-48))%
97}for(let s=0;s<4;s++){const r=e.charCodeAt(s);t=(r>=65?t*100+(r-55):t*10+(r-48))%97}return t===1}function cf(e){return regexes.iban.test(e)?To(e):!1}const uf=null;
function Io(e,t=null){try{const n=e.split(".");if(n.length!==3)return!1;const[s]=n;if(!s)return!1;const r=JSON.parse(atob(s));return!("typ"in r&&r?.typ!=="JWT"||
!r.alg||t&&(!("alg"in r)||r.alg!==t))}catch{return!1}}const Co=L("$ZodJWT",(e,t)=>{ie.init(e,t),e._zod.check=n=>{Io(n.value,t.alg)||n.issues.push({code:"invalid\
_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}}),lf=null,Tn=L("$ZodNumber",(e,t)=>{te.init(e,t),e._zod.pattern=Mt,e._zod.parse=(n,s)=>{if(t.coerce)
try{n.value=Number(n.value)}catch{}const r=n.value;if(typeof r=="number"&&!Number.isNaN(r)&&Number.isFinite(r))return n;const l=typeof r=="number"?Number.isNaN(
r)?"NaN":Number.isFinite(r)?void 0:String(r):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:r,inst:e,...l?{received:l}:{}}),n}}),Zo=L(
"$ZodNumberFormat",(e,t)=>{Di.init(e,t),Tn.init(e,t)}),Lo=L("$ZodBoolean",(e,t)=>{te.init(e,t),e._zod.pattern=Ci,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=!!n.
value}catch{}const r=n.value;return typeof r=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:r,inst:e}),n}}),Mo=L("$ZodBigInt",(e,t)=>{te.
init(e,t),e._zod.pattern=Ti,e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=BigInt(n.value)}catch{}return typeof n.value=="bigint"||n.issues.push({expected:"bigint",
code:"invalid_type",input:n.value,inst:e}),n}}),ff=null,df=null,hf=null,pf=null,mf=null,Do=L("$ZodUnknown",(e,t)=>{te.init(e,t),e._zod.parse=n=>n}),jo=L("$ZodNe\
ver",(e,t)=>{te.init(e,t),e._zod.parse=(n,s)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)}),yf=null,Ro=L("$ZodDate",(e,t)=>{te.
init(e,t),e._zod.parse=(n,s)=>{if(t.coerce)try{n.value=new Date(n.value)}catch{}const r=n.value,l=r instanceof Date;return l&&!Number.isNaN(r.getTime())||n.issues.
push({expected:"date",code:"invalid_type",input:r,...l?{received:"Invalid Date"}:{},inst:e}),n}});function Bo(e,t){const n=fn(e._zod.def.checks);if(!n.length)return;
const s=Math.min(...n.map(l=>l[0])),r=e._zod.parse;e._zod.parse=(l,y)=>{const _=t(l.value);if(_>s&&!y?.skipChecks&&y?.direction!=="backward"){for(const[A,P]of fn(
e._zod.def.checks))if(_>A&&P._zod.def.when(l)){const E=l.issues.length;return P._zod.check(l),l.issues[E].continue=!1,At(l.issues,E,e),l}}return r(l,y)}}const Fo=e=>Array.
isArray(e)?e.length:-1,gf=e=>e instanceof Map?e.size:-1,bf=e=>e instanceof Set?e.size:-1;function In(e,t,n){e.issues.length&&t.issues.push(...Ae(n,e.issues)),t.
value[n]=e.value}const Uo=L("$ZodArray",(e,t)=>{te.init(e,t);const n=we.memoizer;n?.attach(e),e._zod.parse=(s,r)=>{const l=s.value;if(!Array.isArray(l))return s.
issues.push({expected:"array",code:"invalid_type",input:l,inst:e}),s;s.value=n?n.alloc(e,s,Array(l.length),r):Array(l.length);const y=[],_=r?.abortEarly;for(let A=0;A<
l.length;A++){const P=l[A],E=t.element._zod.run({value:P,issues:[]},r);if(E instanceof Promise)y.push(E.then(M=>In(M,s,A)));else if(In(E,s,A),_&&E.issues.length!==
0&&ke(E))break}return y.length?Promise.all(y).then(()=>s):s},Bo(e,Fo)});function ft(e,t,n,s,r,l){const y=n in s,_=l==="optional";if(!(!y&&_&&r==="optional")){if(e.
issues.length){if(r!==void 0&&_&&!y)return;t.issues.push(...Ae(n,e.issues))}if(!y&&r===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"non\
optional",input:void 0,path:[n]});return}e.value===void 0?(y||r==="defaulted"&&!_)&&(t.value[n]=void 0):t.value[n]=e.value}}const Ko=[];function Cn(e){const t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),s=n.length?n:Ko,r=s.length?[...t,...s]:t;for(const y of r)if(!e.shape?.[y]?._zod?.traits?.has("$ZodType"))
throw new Error(`Invalid element at key "${String(y)}": expected a Zod schema`);const l=Cr(e.shape);return{...e,allKeys:r,symbolKeys:s,keySet:new Set(t),numKeys:t.
length,optionalKeys:new Set(l)}}function Zn(e,t,n,s,r,l,y){const _=[],A=r.keySet,P=r.catchall._zod,E=P.def.type,M=P.optin,R=P.optout;let j=0;for(const B in t){if(y&&
n.issues.length!==j){if(ke(n,j))break;j=n.issues.length}if(A.has(B))continue;if(B==="__proto__"){E==="never"&&_.push(B);continue}if(E==="never"){_.push(B);continue}
const x=P.run({value:t[B],issues:[]},s);x instanceof Promise?e.push(x.then(Y=>ft(Y,n,B,t,M,R))):ft(x,n,B,t,M,R)}return _.length&&n.issues.push({code:"unrecogniz\
ed_keys",keys:_,input:t,inst:l,continue:!0}),e.length?Promise.all(e).then(()=>n):n}const xo=L("$ZodObject",(e,t)=>{te.init(e,t);const n=Object.getOwnPropertyDescriptor(
t,"shape"),s=n?.get?n.get.raw:t.shape??{};if(s){const P=()=>{const E={...s};return Object.defineProperty(t,"shape",{value:E}),P.raw=E,E};P.raw=s,Object.defineProperty(
t,"shape",{get:P})}const r=o(()=>Cn(t));q(e,"propValues",P=>{const E=P.def.shape,M={};for(const R in E){const j=E[R]._zod;if(j.values){Object.prototype.hasOwnProperty.
call(M,R)||z(M,R,new Set);for(const B of j.values)M[R].add(B);j.optin!==void 0&&M[R].add(void 0)}}return M});const l=se,y=t.catchall;let _;const A=we.memoizer;A?.
attach(e),e._zod.parse=(P,E)=>{_??(_=r.value);const M=P.value;if(!l(M))return P.issues.push({expected:"object",code:"invalid_type",input:M,inst:e}),P;P.value=A?
A.alloc(e,P,{},E):{};const R=[],j=_.shape,B=E?.abortEarly;let x=P.issues.length;for(const Y of _.allKeys){if(B&&P.issues.length!==x){if(ke(P,x))break;x=P.issues.
length}if(Y==="__proto__")continue;const Q=j[Y],be=Q._zod.optin,tt=Q._zod.optout,nt=Q._zod.run({value:M[Y],issues:[]},E);nt instanceof Promise?R.push(nt.then(fe=>ft(
fe,P,Y,M,be,tt))):ft(nt,P,Y,M,be,tt)}return y?Zn(R,M,P,E,r.value,e,B===!0):R.length?Promise.all(R).then(()=>P):P}}),Jo=L("$ZodObjectJIT",(e,t)=>{xo.init(e,t);const n=e.
_zod.parse,s=o(()=>Cn(t)),r=we.memoizer,l=j=>{const B=s.value,x=B.symbolKeys,Y=new Gi(["payload","ctx"],{shape:j,inst:e,memo:r,syms:x}),Q=fe=>`shape[${fe}]._zod\
.run({ value: input[${fe}], issues: [] }, ctx)`,be=(fe,re)=>`
          let ${fe}_ab = false;
          for (let i = 0; i < ${fe}.issues.length; i++) {
            const iss = ${fe}.issues[i];
            iss.path = iss.path ? [${re}, ...iss.path] : [${re}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${fe}_ab = true;
          }
          if (${fe}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;Y.write("const input = payload.value;");const tt=Object.create(null);let nt=0;for(const fe of B.allKeys)tt[fe]=`key_${nt++}`;Y.write(r?"const newRe\
sult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const fe of B.allKeys){if(fe==="__proto__")continue;const re=tt[fe],Oe=typeof fe=="symb\
ol"?`syms[${x.indexOf(fe)}]`:le(fe),rn=`${Oe} in input`,Tr=j[fe],on=Tr?._zod?.optin,Ir=on!==void 0,nl=Tr?._zod?.optout==="optional";if(Y.write(`const ${re} = ${Q(
Oe)};`),Ir&&nl){const sl=on==="optional"?`${re}_present`:`${re}.value !== undefined || ${re}_present`;Y.write(`
        const ${re}_present = ${rn};
        if (!${re}.issues.length || ${re}_present) {
          if (${re}.issues.length) {${be(re,Oe)}
          }

          if (${sl}) {
            newResult[${Oe}] = ${re}.value;
          }
        }

      `)}else Ir?(Y.write(`
        if (${re}.issues.length) {${be(re,Oe)}
        }
      `),on==="defaulted"?Y.write(`newResult[${Oe}] = ${re}.value;`):Y.write(`
        if (${re}.value !== undefined || ${rn}) {
          newResult[${Oe}] = ${re}.value;
        }
      `)):Y.write(`
        const ${re}_present = ${rn};
        if (${re}.issues.length) {${be(re,Oe)}
        }
        if (!${re}_present && !${re}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${Oe}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${re}_present) {
          newResult[${Oe}] = ${re}.value;
        }

      `)}return Y.write("payload.value = newResult;"),Y.write("return payload;"),Y.compile()};let y;const _=se,A=!we.jitless,E=A&&H.value,M=t.catchall;let R;e._zod.
parse=(j,B)=>{R??(R=s.value);const x=j.value;return _(x)?A&&E&&B?.async===!1&&B.jitless!==!0?(y||(y=l(t.shape)),j=y(j,B),M?Zn([],x,j,B,R,e,B?.abortEarly===!0):j):
n(j,B):(j.issues.push({expected:"object",code:"invalid_type",input:x,inst:e}),j)}});function Ln(e,t,n,s){for(const l of e)if(l.issues.length===0)return t.value=
l.value,t;const r=e.filter(l=>!ke(l));return r.length===1?(t.value=r[0].value,r[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(l=>l.
issues.map(y=>Ee(y,s,$e())))}),t)}const Mn=L("$ZodUnion",(e,t)=>{te.init(e,t),q(e,"optin",s=>s.def.options.some(r=>r._zod.optin==="defaulted")?"defaulted":s.def.
options.some(r=>r._zod.optin!==void 0)?"optional":void 0),q(e,"optout",s=>s.def.options.some(r=>r._zod.optout==="optional")?"optional":void 0),q(e,"values",s=>{
if(s.def.options.every(r=>r._zod.values))return new Set(s.def.options.flatMap(r=>Array.from(r._zod.values)))}),q(e,"pattern",s=>{if(s.def.options.every(r=>r._zod.
pattern)){const r=s.def.options.map(l=>l._zod.pattern);return new RegExp(`^(${r.map(l=>i(l.source)).join("|")})$`)}});const n=t.options.length===1?t.options[0].
_zod.run:null;e._zod.parse=(s,r)=>{if(n)return n(s,r);let l=!1;const y=[];for(const _ of t.options){const A=_._zod.run({value:s.value,issues:[]},r);if(A instanceof
Promise)y.push(A),l=!0;else{if(A.issues.length===0)return A;y.push(A)}}return l?Promise.all(y).then(_=>Ln(_,s,e,r)):Ln(y,s,e,r)}});function vf(e,t,n,s){const r=[];
for(let l=0;l<e.length;l++)e[l].issues.length===0&&r.push(l);return r.length===1?(t.value=e[r[0]].value,t):(r.length===0?t.issues.push({code:"invalid_union",input:t.
value,inst:n,errors:e.map(l=>l.issues.map(y=>util.finalizeIssue(y,s,core.config())))}):t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:[],inclusive:!1,
matches:r}),t)}const wf=null;function Sf(e,t){const n=e._zod;let s=n.bag.optionsMap;s||(s=Dn(n.def),n.bag.optionsMap=s);const r=s.get(t);if(r===null)throw new Error(
`Ambiguous discriminator value "${String(t)}"`);return r}function Dn(e){const t=new Map;for(const n of e.options){const s=n._zod.propValues?.[e.discriminator];if(!s||
s.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(const r of s)if(t.has(r)){if(r!==void 0)throw new Error(
`Duplicate discriminator value "${String(r)}"`);t.set(r,null)}else t.set(r,n)}return t}const Vo=L("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Mn.init(e,t);const n=e.
_zod.parse;q(e,"propValues",r=>{const l={};let y=0;for(const _ of r.def.options){const A=_._zod.propValues;if(!A||Object.keys(A).length===0)throw new Error(`Inv\
alid discriminated union option at index "${r.def.options.indexOf(_)}"`);A[r.def.discriminator]?.has(void 0)&&y++;for(const[P,E]of Object.entries(A)){Object.prototype.
hasOwnProperty.call(l,P)||z(l,P,new Set);for(const M of E)l[P].add(M)}}return!r.def.unionFallback&&y>1&&l[r.def.discriminator]?.delete(void 0),l}),t.options.forEach(
(r,l)=>{const y=T(r._zod.def);if(y&&!Object.prototype.hasOwnProperty.call(y,t.discriminator))throw new Error(`Invalid discriminated union option at index "${l}"`)});
const s=o(()=>Dn(t));e._zod.parse=(r,l)=>{const y=r.value;if(!se(y))return r.issues.push({code:"invalid_type",expected:"object",input:y,inst:e}),r;const _=y?.[t.
discriminator],A=s.value.get(_);return A&&(_!==void 0||l.direction!=="backward")?A._zod.run(r,l):t.unionFallback||l.direction==="backward"?n(r,l):(r.issues.push(
{code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(s.value.keys()).filter(P=>s.value.get(P)!==null),
input:y,path:[t.discriminator],inst:e}),r)}}),Yo=L("$ZodIntersection",(e,t)=>{te.init(e,t),e._zod.parse=(n,s)=>{const r=n.value,l=t.left._zod.run({value:r,issues:[]},
s),y=t.right._zod.run({value:r,issues:[]},s);return l instanceof Promise||y instanceof Promise?Promise.all([l,y]).then(([A,P])=>jn(n,A,P)):jn(n,l,y)}});function Bt(e,t){
if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(ue(e)&&ue(t)){const n=Object.keys(t),s=Object.keys(e).
filter(l=>n.indexOf(l)!==-1),r={...e,...t};Object.prototype.hasOwnProperty.call(r,"__proto__")&&delete r.__proto__;for(const l of s){if(l==="__proto__")continue;
const y=Bt(e[l],t[l]);if(!y.valid)return{valid:!1,mergeErrorPath:[l,...y.mergeErrorPath]};r[l]=y.data}return{valid:!0,data:r}}if(Array.isArray(e)&&Array.isArray(
t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};const n=[];for(let s=0;s<e.length;s++){const r=e[s],l=t[s],y=Bt(r,l);if(!y.valid)return{valid:!1,mergeErrorPath:[
s,...y.mergeErrorPath]};n.push(y.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function jn(e,t,n){const s=new Map;let r;const l=new Map,y=(P,E)=>{
let M;if(P.code==="unrecognized_keys"&&!P.path?.length)r??(r=P),M=P.keys;else if(P.code==="invalid_key"&&P.origin==="record"&&P.path?.length===1){const R=String(
P.path[0]);l.has(R)||l.set(R,P),M=[R]}else return!1;for(const R of M)s.has(R)||s.set(R,{}),s.get(R)[E]=!0;return!0};for(const P of t.issues)y(P,"l")||e.issues.push(
P);for(const P of n.issues)y(P,"r")||e.issues.push(P);const _=[...s].filter(([,P])=>P.l&&P.r).map(([P])=>P);if(_.length){const P=r?_.filter(E=>r.keys.includes(E)):
[];P.length&&e.issues.push({...r,keys:P});for(const E of _)!P.includes(E)&&l.has(E)&&e.issues.push(l.get(E))}const A=Bt(t.value,n.value);if(!A.valid){if(ke(e))return e;
throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(A.mergeErrorPath)}`)}return e.value=A.data,e}const Wo=L("$ZodTuple",(e,t)=>{te.init(e,t);
const n=t.items,s=we.memoizer;s?.attach(e),e._zod.parse=(r,l)=>{const y=r.value;if(!Array.isArray(y))return r.issues.push({input:y,inst:e,expected:"tuple",code:"\
invalid_type"}),r;r.value=s?s.alloc(e,r,[],l):[];const _=[],A=Rn(n,"optin"),P=Rn(n,"optout");if(!t.rest){if(y.length<A)return r.issues.push({code:"too_small",minimum:A,
inclusive:!0,input:y,inst:e,origin:"array"}),r;y.length>n.length&&r.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:y,inst:e,origin:"array"})}const E=new Array(
n.length),M=t.rest?l?.abortEarly:void 0;let R=!1;for(let j=0;j<n.length;j++){const B=n[j]._zod.run({value:y[j],issues:[]},l);B instanceof Promise?_.push(B.then(
x=>{E[j]=x})):(E[j]=B,M&&!R&&B.issues.length&&(R=ke(B)))}if(t.rest&&!R){let j=n.length-1;const B=y.slice(n.length);let x=r.issues.length;for(const Y of B){if(M&&
r.issues.length!==x){if(ke(r,x))break;x=r.issues.length}j++;const Q=t.rest._zod.run({value:Y,issues:[]},l);Q instanceof Promise?_.push(Q.then(be=>Bn(be,r,j))):Bn(
Q,r,j)}}return _.length?Promise.all(_).then(()=>Fn(E,r,n,y,P)):Fn(E,r,n,y,P)}});function Rn(e,t){for(let n=e.length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==
void 0:e[n]._zod.optout==="optional"))return n+1;return 0}function Bn(e,t,n){e.issues.length&&t.issues.push(...Ae(n,e.issues)),t.value[n]=e.value}function Fn(e,t,n,s,r){
for(let l=0;l<n.length;l++){const y=e[l],_=l<s.length;if(!_&&l>=r&&n[l]._zod.optin==="optional"){t.value.length=l;break}if(y.issues.length){if(!_&&l>=r){t.value.
length=l;break}t.issues.push(...Ae(l,y.issues))}t.value[l]=y.value}for(let l=t.value.length-1;l>=s.length&&(n[l]._zod.optout==="optional"&&t.value[l]===void 0);l--)
t.value.length=l;return t}const Go=L("$ZodRecord",(e,t)=>{te.init(e,t);const n=we.memoizer;n?.attach(e),e._zod.parse=(s,r)=>{const l=s.value;if(!ue(l))return s.
issues.push({expected:"record",code:"invalid_type",input:l,inst:e}),s;const y=[],_=t.keyType._zod.values;if(_&&!t.partial){s.value=n?n.alloc(e,s,{},r):{};const A=new Set;
for(const E of _)if(typeof E=="string"||typeof E=="number"||typeof E=="symbol"){if(A.add(typeof E=="number"?E.toString():E),E==="__proto__")continue;const M=t.keyType.
_zod.run({value:E,issues:[]},r);if(M instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(M.issues.length){s.issues.push(
{code:"invalid_key",origin:"record",issues:M.issues.map(B=>Ee(B,r,$e())),input:E,path:[E],inst:e});continue}const R=M.value;if(R==="__proto__")continue;const j=t.
valueType._zod.run({value:l[E],issues:[]},r);j instanceof Promise?y.push(j.then(B=>{B.issues.length&&s.issues.push(...Ae(E,B.issues)),s.value[R]=B.value})):(j.issues.
length&&s.issues.push(...Ae(E,j.issues)),s.value[R]=j.value)}let P;for(const E in l)if(!A.has(E))if(t.mode==="loose"){if(E==="__proto__")continue;s.value[E]=l[E]}else
P=P??[],P.push(E);P&&P.length>0&&s.issues.push({code:"unrecognized_keys",input:l,inst:e,keys:P,continue:!0})}else{s.value=n?n.alloc(e,s,{},r):{};let A;for(const P of Reflect.
ownKeys(l)){if(P==="__proto__"||!Object.prototype.propertyIsEnumerable.call(l,P))continue;let E=t.keyType._zod.run({value:P,issues:[]},r);if(E instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(typeof P=="string"&&Mt.test(P)&&E.issues.length){const B=t.keyType._zod.run({value:Number(
P),issues:[]},r);if(B instanceof Promise)throw new Error("Async schemas not supported in object keys currently");B.issues.length===0&&(E=B)}if(E.issues.length){
t.mode==="loose"?s.value[P]=l[P]:_?(A=A??[],A.push(P)):s.issues.push({code:"invalid_key",origin:"record",issues:E.issues.map(B=>Ee(B,r,$e())),input:P,path:[P],inst:e});
continue}const R=E.value;if(R==="__proto__")continue;const j=t.valueType._zod.run({value:l[P],issues:[]},r);j instanceof Promise?y.push(j.then(B=>{B.issues.length&&
s.issues.push(...Ae(P,B.issues)),s.value[R]=B.value})):(j.issues.length&&s.issues.push(...Ae(P,j.issues)),s.value[R]=j.value)}A&&A.length>0&&s.issues.push({code:"\
unrecognized_keys",input:l,inst:e,keys:A,continue:!0})}return y.length?Promise.all(y).then(()=>s):s}}),_f=null;function kf(e,t,n,s,r,l,y){e.issues.length&&(util.
propertyKeyTypes.has(typeof s)?n.issues.push(...util.prefixIssues(s,e.issues)):n.issues.push({code:"invalid_key",origin:"map",input:r,inst:l,issues:e.issues.map(
_=>util.finalizeIssue(_,y,core.config()))})),t.issues.length&&(util.propertyKeyTypes.has(typeof s)?n.issues.push(...util.prefixIssues(s,t.issues)):n.issues.push(
{origin:"map",code:"invalid_element",input:r,inst:l,key:s,issues:t.issues.map(_=>util.finalizeIssue(_,y,core.config()))})),n.value.set(e.value,t.value)}const $f=null;
function Of(e,t){e.issues.length&&t.issues.push(...e.issues),t.value.add(e.value)}const Ho=L("$ZodEnum",(e,t)=>{te.init(e,t);const n=m(t.entries),s=new Set(n);e.
_zod.values=s,q(e,"pattern",r=>{const l=m(r.def.entries).filter(y=>Ke.has(typeof y));return new RegExp(l.length?`^(${l.map(y=>ze(y.toString())).join("|")})$`:"^\
[^\\s\\S]$")}),e._zod.parse=(r,l)=>{const y=r.value;return s.has(y)||r.issues.push({code:"invalid_value",values:n,input:y,inst:e}),r}}),Xo=L("$ZodLiteral",(e,t)=>{
te.init(e,t);const n=new Set(t.values);e._zod.values=n,q(e,"pattern",s=>{const r=s.def.values;return new RegExp(r.length?`^(${r.map(l=>typeof l=="string"?ze(l):
l?ze(l.toString()):String(l)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(s,r)=>{const l=s.value;return n.has(l)||s.issues.push({code:"invalid_value",values:t.
values,input:l,inst:e}),s}}),zf=null,Qo=L("$ZodTransform",(e,t)=>{te.init(e,t),e._zod.optin="optional",we.memoizer?.guard(e),e._zod.parse=(n,s)=>{if(s.direction===
"backward")throw new pn(e.constructor.name);const r=t.transform(n.value,n);if(s.async)return(r instanceof Promise?r:Promise.resolve(r)).then(y=>(n.value=y,n));if(r instanceof
Promise)throw new De;return n.value=r,n}});function Un(e,t){return e.value=t.issues.length?void 0:t.value,e}const Kn=L("$ZodOptional",(e,t)=>{te.init(e,t),q(e,"\
optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",q(e,"values",n=>{const s=n.def.innerType._zod.values;return s?
new Set([...s,void 0]):void 0}),q(e,"pattern",n=>{const s=n.def.innerType._zod.pattern;return s?new RegExp(`^(${i(s.source)})?$`):void 0}),e._zod.parse=(n,s)=>{
if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;const r=t.innerType._zod.run({value:n.value,issues:[]},s);return r instanceof Promise?r.then(
l=>Un(n,l)):Un(n,r)}return t.innerType._zod.run(n,s)}}),qo=L("$ZodExactOptional",(e,t)=>{Kn.init(e,t),q(e,"values",n=>n.def.innerType._zod.values),q(e,"pattern",
n=>n.def.innerType._zod.pattern),e._zod.parse=(n,s)=>t.innerType._zod.run(n,s)}),ea=L("$ZodNullable",(e,t)=>{te.init(e,t),q(e,"optin",n=>n.def.innerType._zod.optin),
q(e,"optout",n=>n.def.innerType._zod.optout),q(e,"pattern",n=>{const s=n.def.innerType._zod.pattern;return s?new RegExp(`^(${i(s.source)}|null)$`):void 0}),q(e,
"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,s)=>n.value===null?n:t.innerType._zod.run(n,s)}),
ta=L("$ZodDefault",(e,t)=>{te.init(e,t),e._zod.optin="defaulted",q(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,s)=>{if(s.direction==="backward")return t.
innerType._zod.run(n,s);if(n.value===void 0)return n.value=t.defaultValue,n;const r=t.innerType._zod.run(n,s);return r instanceof Promise?r.then(l=>xn(l,t)):xn(
r,t)}});function xn(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}const na=L("$ZodPrefault",(e,t)=>{te.init(e,t),e._zod.optin="defaulted",q(e,"values",
n=>n.def.innerType._zod.values),e._zod.parse=(n,s)=>(s.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,s))}),sa=L("$Zo\
dNonOptional",(e,t)=>{te.init(e,t),q(e,"values",n=>{const s=n.def.innerType._zod.values;return s?new Set([...s].filter(r=>r!==void 0)):void 0}),e._zod.parse=(n,s)=>{
const r=t.innerType._zod.run(n,s);return r instanceof Promise?r.then(l=>Jn(l,e)):Jn(r,e)}});function Jn(e,t){return!e.issues.length&&e.value===void 0&&e.issues.
push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}const Af=null;function Vn(e,t,n,s){return t.issues.length?(e.value=n.catchValue({...t,
value:e.value,error:{issues:t.issues.map(r=>Ee(r,s,$e()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const ra=L("$ZodCatch",(e,t)=>{te.init(e,t),
q(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),q(e,"optout",n=>n.def.innerType._zod.optout),q(e,"values",n=>n.def.innerType._zod.
values),e._zod.parse=(n,s)=>{if(s.direction==="backward")return t.innerType._zod.run(n,s);const r=t.innerType._zod.run({value:n.value,issues:[]},s);return r instanceof
Promise?r.then(l=>Vn(n,l,t,s)):Vn(n,r,t,s)}}),Nf=null,ia=L("$ZodPipe",(e,t)=>{te.init(e,t),q(e,"values",n=>n.def.in._zod.values),q(e,"optin",n=>n.def.in._zod.optin),
q(e,"optout",n=>n.def.out._zod.optout),q(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,s)=>{if(s.direction==="backward"){const l=t.out._zod.run(n,
s);return l instanceof Promise?l.then(y=>dt(y,t.in,s)):dt(l,t.in,s)}const r=t.in._zod.run(n,s);return r instanceof Promise?r.then(l=>dt(l,t.out,s)):dt(r,t.out,s)}});
function dt(e,t,n){return e.issues.some(s=>s.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}const Pf=null;function Ef(e,t,n){
if(e.issues.length)return e.aborted=!0,e;if((n.direction||"forward")==="forward"){const r=t.transform(e.value,e);return r instanceof Promise?r.then(l=>ht(e,l,t.
out,n)):ht(e,r,t.out,n)}else{const r=t.reverseTransform(e.value,e);return r instanceof Promise?r.then(l=>ht(e,l,t.in,n)):ht(e,r,t.in,n)}}function ht(e,t,n,s){return e.
issues.length?(e.aborted=!0,e):n._zod.run({value:t,issues:e.issues},s)}const Tf=null,oa=L("$ZodReadonly",(e,t)=>{te.init(e,t),q(e,"propValues",n=>n.def.innerType.
_zod.propValues),q(e,"values",n=>n.def.innerType._zod.values),q(e,"optin",n=>n.def.innerType?._zod?.optin),q(e,"optout",n=>n.def.innerType?._zod?.optout),e._zod.
parse=(n,s)=>{if(s.direction==="backward")return t.innerType._zod.run(n,s);const r=t.innerType._zod.run(n,s);return r instanceof Promise?r.then(Yn):Yn(r)}});function Yn(e){
return e.memo||(e.value=Object.freeze(e.value)),e}function aa(e){const t=e._zod.def;let n=t.pattern,s=!!t.format?.includes("int"),r,l;for(const _ of t.checks??[]){
const A=_._zod.def;A.pattern&&(n=A.pattern),s||(s=!!A.format?.includes("int"));const P=A.minimum??A.length,E=A.maximum??A.length;P!==void 0&&(r===void 0||P>r)&&
(r=P),E!==void 0&&(l===void 0||E<l)&&(l=E)}if(n)return n.source;if(r!==void 0&&l!==void 0&&r>l)return"(?!)";if(r!==void 0||l!==void 0)return regexes.string({minimum:r,
maximum:l}).source;const y=e._zod.pattern;return(s&&y===regexes.number?regexes.integer:y)?.source}function Wn(e){const t=e._zod.def,n=e._zod.pattern?.source,s=t.
innerType??e._zod.innerType;if(s){const r=s._zod.pattern?.source,l=Wn(s);return n&&r&&l&&l!==r?n.replace(util.cleanRegex(r),()=>util.cleanRegex(l)):n}if(t.options){
const r=t.options.map(Wn);if(r.every(Boolean))return`^(${r.map(l=>util.cleanRegex(l)).join("|")})$`}return aa(e)}const If=null,Cf=null,Zf=null,Lf=null,ca=L("$Zo\
dCustom",(e,t)=>{pe.init(e,t),te.init(e,t),e._zod.parse=(n,s)=>n,e._zod.check=n=>{const s=n.value,r=t.fn(s);if(r instanceof Promise)return r.then(l=>Gn(l,n,s,e));
Gn(r,n,s,e)}});function Gn(e,t,n,s){if(!e){const r={code:"custom",input:n,inst:s,path:[...s._zod.def.path??[]],continue:!s._zod.def.abort};s._zod.def.params&&(r.
params=s._zod.def.params),t.issues.push(Je(r))}}var Hn;const Mf=null,Df=null;class ua{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){const s=n[0];
return this._map.set(t,s),s&&typeof s=="object"&&"id"in s&&this._idmap.set(s.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){
const n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){const n=t._zod.parent;if(n){const s={...this.
get(n)??{}};delete s.id;const r={...s,...this._map.get(t)};return Object.keys(r).length?r:void 0}return this._map.get(t)}has(t){return this._map.has(t)}}function la(){
return new ua}(Hn=globalThis).__zod_globalRegistry??(Hn.__zod_globalRegistry=la());const Ne=globalThis.__zod_globalRegistry;function pt(e){return e.checks&&(e.checks=
[...e.checks]),e}function fa(e,t){return new e(pt({type:"string",...J(t)}))}function jf(e,t){return new e(pt({type:"string",coerce:!0,...util.normalizeParams(t)}))}
function da(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...J(t)})}function ha(e,t){return new e({type:"string",format:"guid",
check:"string_format",abort:!1,...J(t)})}function pa(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...J(t)})}function ma(e,t){return new e(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...J(t)})}function ya(e,t){return new e({type:"string",format:"uuid",check:"string_form\
at",abort:!1,version:"v6",...J(t)})}function ga(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...J(t)})}function ba(e,t){
return new e({type:"string",format:"url",check:"string_format",abort:!1,...J(t)})}function va(e,t){return new e({type:"string",format:"emoji",check:"string_form\
at",abort:!1,...J(t)})}function wa(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...J(t)})}function Sa(e,t){return new e({type:"\
string",format:"cuid",check:"string_format",abort:!1,...J(t)})}function _a(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...J(t)})}
function ka(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...J(t)})}function $a(e,t){return new e({type:"string",format:"xid",check:"\
string_format",abort:!1,...J(t)})}function Oa(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...J(t)})}function za(e,t){return new e(
{type:"string",format:"ipv4",check:"string_format",abort:!1,...J(t)})}function Aa(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,
...J(t)})}function Rf(e,t){return new e({type:"string",format:"mac",check:"string_format",abort:!1,...util.normalizeParams(t)})}function Na(e,t){return new e({type:"\
string",format:"cidrv4",check:"string_format",abort:!1,...J(t)})}function Pa(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...J(
t)})}function Ea(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...J(t)})}function Ta(e,t){return new e({type:"string",format:"\
base64url",check:"string_format",abort:!1,...J(t)})}function Ia(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...J(t)})}function Bf(e,t){
return new e({type:"string",format:"credit_card",check:"string_format",abort:!1,...util.normalizeParams(t)})}function Ff(e,t){return new e({type:"string",format:"\
iban",check:"string_format",abort:!1,...util.normalizeParams(t)})}function Ca(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...J(
t)})}const Uf={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function Za(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,
local:!1,precision:null,...J(t)})}function La(e,t){return new e({type:"string",format:"date",check:"string_format",...J(t)})}function Ma(e,t){return new e({type:"\
string",format:"time",check:"string_format",precision:null,...J(t)})}function Da(e,t){return new e({type:"string",format:"duration",check:"string_format",...J(t)})}
function ja(e,t){return new e(pt({type:"number",checks:[],...J(t)}))}function Kf(e,t){return new e(pt({type:"number",coerce:!0,checks:[],...util.normalizeParams(
t)}))}function Ra(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...J(t)})}function xf(e,t){return new e({type:"number",check:"\
number_format",abort:!1,format:"float32",...util.normalizeParams(t)})}function Jf(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"float6\
4",...util.normalizeParams(t)})}function Vf(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(t)})}function Yf(e,t){
return new e({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(t)})}function Ba(e,t){return new e({type:"boolean",...J(t)})}
function Wf(e,t){return new e({type:"boolean",coerce:!0,...util.normalizeParams(t)})}function Gf(e,t){return new e({type:"bigint",...util.normalizeParams(t)})}function Hf(e,t){
return new e({type:"bigint",coerce:!0,...util.normalizeParams(t)})}function Xf(e,t){return new e({type:"bigint",check:"bigint_format",abort:!1,format:"int64",...util.
normalizeParams(t)})}function Qf(e,t){return new e({type:"bigint",check:"bigint_format",abort:!1,format:"uint64",...util.normalizeParams(t)})}function qf(e,t){return new e(
{type:"symbol",...util.normalizeParams(t)})}function ed(e,t){return new e({type:"undefined",...util.normalizeParams(t)})}function td(e,t){return new e({type:"nu\
ll",...util.normalizeParams(t)})}function nd(e){return new e({type:"any"})}function Fa(e){return new e({type:"unknown"})}function Ua(e,t){return new e({type:"ne\
ver",...J(t)})}function sd(e,t){return new e({type:"void",...util.normalizeParams(t)})}function rd(e,t){return new e({type:"date",...util.normalizeParams(t)})}function id(e,t){
return new e({type:"date",coerce:!0,...util.normalizeParams(t)})}function od(e,t){return new e({type:"nan",...util.normalizeParams(t)})}function We(e,t){return new wn(
{check:"less_than",...J(t),value:e,inclusive:!1})}function Ce(e,t){return new wn({check:"less_than",...J(t),value:e,inclusive:!0})}function Ge(e,t){return new Sn(
{check:"greater_than",...J(t),value:e,inclusive:!1})}function Ze(e,t){return new Sn({check:"greater_than",...J(t),value:e,inclusive:!0})}function ad(e){return Ge(
0,e)}function cd(e){return We(0,e)}function ud(e){return Ce(0,e)}function ld(e){return Ze(0,e)}function Ft(e,t){return new Mi({check:"multiple_of",...J(t),value:e})}
function fd(e,t){return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(t),maximum:e})}function dd(e,t){return new checks.$ZodCheckMinSize(
{check:"min_size",...util.normalizeParams(t),minimum:e})}function hd(e,t){return new checks.$ZodCheckSizeEquals({check:"size_equals",...util.normalizeParams(t),
size:e})}function Xn(e,t){return new ji({check:"max_length",...J(t),maximum:e})}function mt(e,t){return new Ri({check:"min_length",...J(t),minimum:e})}function Qn(e,t){
return new Bi({check:"length_equals",...J(t),length:e})}function Ka(e,t){return new Fi({check:"string_format",format:"regex",...J(t),pattern:e})}function xa(e){
return new Ui({check:"string_format",format:"lowercase",...J(e)})}function Ja(e){return new Ki({check:"string_format",format:"uppercase",...J(e)})}function Va(e,t){
return new xi({check:"string_format",format:"includes",...J(t),includes:e})}function Ya(e,t){return new Ji({check:"string_format",format:"starts_with",...J(t),prefix:e})}
function Wa(e,t){return new Vi({check:"string_format",format:"ends_with",...J(t),suffix:e})}function pd(e,t,n){return new checks.$ZodCheckProperty({check:"prope\
rty",property:e,schema:t,...util.normalizeParams(n)})}function Ga(e,t){return new Yi({check:"properties",shape:e,...J(t)})}function md(e,t){return new checks.$ZodCheckMimeType(
{check:"mime_type",mime:e,...util.normalizeParams(t)})}function Re(e){return new Wi({check:"overwrite",tx:e})}function Ha(e){return Re(t=>t.normalize(e))}function Xa(){
return Re(e=>e.trim())}function Qa(){return Re(e=>e.toLowerCase())}function qa(){return Re(e=>e.toUpperCase())}function ec(){return Re(e=>ae(e))}function tc(e,t,n){
return new e({type:"array",element:t,...J(n)})}function yd(e,t,n){return new e({type:"union",options:t,...util.normalizeParams(n)})}function gd(e,t,n){return new e(
{type:"union",options:t,inclusive:!1,...util.normalizeParams(n)})}function bd(e,t,n,s){return new e({type:"union",options:n,discriminator:t,...util.normalizeParams(
s)})}function vd(e,t,n){return new e({type:"intersection",left:t,right:n})}function wd(e,t,n,s){const r=n instanceof schemas.$ZodType,l=r?s:n,y=r?n:null;return new e(
{type:"tuple",items:t,rest:y,...util.normalizeParams(l)})}function Sd(e,t,n,s){return new e({type:"record",keyType:t,valueType:n,...util.normalizeParams(s)})}function _d(e,t,n,s){
return new e({type:"map",keyType:t,valueType:n,...util.normalizeParams(s)})}function kd(e,t,n){return new e({type:"set",valueType:t,...util.normalizeParams(n)})}
function $d(e,t,n){const s=Array.isArray(t)?Object.fromEntries(t.map(r=>[r,r])):t;return new e({type:"enum",entries:s,...util.normalizeParams(n)})}function Od(e,t,n){
return new e({type:"enum",entries:t,...util.normalizeParams(n)})}function zd(e,t,n){return new e({type:"literal",values:Array.isArray(t)?t:[t],...util.normalizeParams(
n)})}function Ad(e,t){return new e({type:"file",...util.normalizeParams(t)})}function Nd(e,t){return new e({type:"transform",transform:t})}function Pd(e,t){return new e(
{type:"optional",innerType:t})}function Ed(e,t){return new e({type:"nullable",innerType:t})}function Td(e,t,n){return new e({type:"default",innerType:t,get defaultValue(){
return typeof n=="function"?n():util.shallowClone(n)}})}function Id(e,t,n){return new e({type:"nonoptional",innerType:t,...util.normalizeParams(n)})}function Cd(e,t){
return new e({type:"success",innerType:t})}function Zd(e,t,n){return new e({type:"catch",innerType:t,catchValue:typeof n=="function"?n:util.constantCatch(n)})}function Ld(e,t,n){
return new e({type:"pipe",in:t,out:n})}function Md(e,t){return new e({type:"readonly",innerType:t})}function Dd(e,t,n){return new e({type:"template_literal",parts:t,
...util.normalizeParams(n)})}function jd(e,t){return new e({type:"lazy",getter:t})}function Rd(e,t){return new e({type:"promise",innerType:t})}function Bd(e,t,n){
const s=util.normalizeParams(n);return s.abort??(s.abort=!0),new e({type:"custom",check:"custom",fn:t,...s})}function nc(e,t,n){return new e({type:"custom",check:"\
custom",fn:t,...J(n)})}function sc(e,t){const n=rc(s=>(s.addIssue=r=>{if(typeof r=="string")s.issues.push(Je(r,s.value,n._zod.def));else{const l=r;l.fatal&&(l.continue=
!1),l.code??(l.code="custom"),"input"in l||(l.input=s.value),l.inst??(l.inst=n),l.continue??(l.continue=!n._zod.def.abort),s.issues.push(Je(l))}},e(s.value,s)),
t);return n}function rc(e,t){const n=new pe({check:"custom",...J(t)});return n._zod.check=e,n}function ic(e){const t=new pe({check:"describe"});return t._zod.onattach=
[n=>{const s=Ne.get(n)??{};Ne.add(n,{...s,description:e})}],t._zod.check=()=>{},t}function oc(e){const t=new pe({check:"meta"});return t._zod.onattach=[n=>{const s=Ne.
get(n)??{};Ne.add(n,{...s,...e})}],t._zod.check=()=>{},t}function Fd(e,t){const n=util.normalizeParams(t);let s=n.truthy??["true","1","yes","on","y","enabled"],
r=n.falsy??["false","0","no","off","n","disabled"];n.case!=="sensitive"&&(s=s.map(j=>typeof j=="string"?j.toLowerCase():j),r=r.map(j=>typeof j=="string"?j.toLowerCase():
j));const l=new Set(s),y=new Set(r),_=e.Codec??schemas.$ZodCodec,A=e.Boolean??schemas.$ZodBoolean,P=e.String??schemas.$ZodString,E=new P({type:"string",error:n.
error}),M=new A({type:"boolean",error:n.error}),R=new _({type:"pipe",in:E,out:M,transform:((j,B)=>{let x=j;return n.case!=="sensitive"&&(x=x.toLowerCase()),l.has(
x)?!0:y.has(x)?!1:(B.issues.push({code:"invalid_value",expected:"stringbool",values:[...l,...y],input:B.value,inst:R,continue:!1}),{})}),reverseTransform:((j,B)=>j===
!0?s[0]||"true":r[0]||"false"),error:n.error});return R._zod.bag.truthy=s,R._zod.bag.falsy=r,R._zod.bag.case=n.case??"insensitive",R}function Ud(e,t,n,s={}){const r=util.
normalizeParams(s),l={check:"string_format",type:"string",format:t,fn:typeof n=="function"?n:_=>n.test(_),...r};return n instanceof RegExp&&(l.pattern=n),new e(
l)}function He(e,...t){for(const n of t)for(const s of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,s)&&z(e,s,n[s]);return e}function qn(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??Ne,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function me(e,t,n,s,r){const l=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:s.path,message:r}):t.unrepresentable;if(l==="any")return!1;if(l===void 0||l==="throw")throw new Error(r);return Object.
assign(n,l),!0}function oe(e,t,n={path:[],schemaPath:[]}){var s;const r=e._zod.def,l=t.seen.get(e);if(l)return l.count++,n.schemaPath.includes(e)&&(l.cycle=n.path),
l.schema;const y={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,y),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;const _=e._zod.toJSONSchema?.();
if(_)y.schema=_;else{const E={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,y.schema,E);else{const R=y.
schema,j=t.processors[r.type];if(!j)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${r.type}`);j(e,t,R,E)}const M=e._zod.parent;M&&(y.ref||
(y.ref=M),oe(M,t,E),t.seen.get(M).isParent=!0)}const A=t.metadataRegistry.get(e);return A&&He(y.schema,A),t.io==="input"&&ge(e)&&(delete y.schema.examples,delete y.
schema.default),t.io==="input"&&"_prefault"in y.schema&&((s=y.schema).default??(s.default=y.schema._prefault)),delete y.schema._prefault,t.seen.get(e).schema}function es(e){
return e.replace(/~/g,"~0").replace(/\//g,"~1")}function ts(e,t){const n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&
e.sharedDefsExtractedFor===e.external)return;const s=new Map;for(const y of e.seen.entries()){const _=e.metadataRegistry.get(y[0])?.id;if(_){const A=s.get(_);if(A&&
A!==y[0])throw new Error(`Duplicate schema id "${_}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted toget\
her.`);s.set(_,y[0])}}const r=y=>{const _=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){const M=e.external.registry.get(y[0])?.id,R=e.external.
uri??(B=>B);if(M)return{ref:R(M)};const j=y[1].defId??y[1].schema.id??`schema${e.counter++}`;return y[1].defId=j,{defId:j,ref:`${R("__shared")}#/${_}/${es(j)}`}}
const A="#",P=`${A}/${_}/`;if(y[1]===n&&!y[1].schema.id)return{ref:A};const E=y[1].schema.id??`__schema${e.counter++}`;return{defId:E,ref:P+es(E)}},l=y=>{if(y[1].
schema.$ref)return;const _=y[1],{ref:A,defId:P}=r(y);_.def={..._.schema},P&&(_.defId=P);const E=_.schema;for(const M in E)delete E[M];E.$ref=A};if(e.cycles==="t\
hrow")for(const y of e.seen.entries()){const _=y[1];if(_.cycle)throw new Error(`Cycle detected: #/${_.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(const y of e.seen.entries()){const _=y[1];if(t===y[0]){l(y);continue}if(e.
external){const P=e.external.registry.get(y[0])?.id;if(t!==y[0]&&P){l(y);continue}}if(e.metadataRegistry.get(y[0])?.id){l(y);continue}if(_.cycle){l(y);continue}
_.count>1&&e.reused==="ref"&&l(y)}e.external&&(e.sharedDefsExtractedFor=e.external)}function ns(e){const t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==
void 0)return;const n=[];for(const s of t){if(!s||typeof s!="object")return;ns(s);const r=Object.keys(s);if(r.length!==1||r[0]!=="type")return;const l=s.type;for(const y of Array.
isArray(l)?l:[l]){if(typeof y!="string")return;n.includes(y)||n.push(y)}}delete e.anyOf,e.type=n.length===1?n[0]:n}const ss=new Set(["type","properties","requir\
ed","additionalProperties"]),rs=["oneOf","anyOf"];function is(e){const t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.
keys(t).length?t:null}function Ut(e){const t=[];for(const l of e){if(typeof l!="object"||l.type!=="object")return null;for(const y in l)if(!ss.has(y))return null;
t.push(l)}const n={},s=new Set;for(const l of t){for(const y in l.properties){if(Object.prototype.hasOwnProperty.call(n,y))continue;const _=[];for(const P of t){
const E=P.properties?.[y]??is(P);E!=null&&(_.some(M=>JSON.stringify(M)===JSON.stringify(E))||_.push(E))}const A=_.length===1?_[0]:Ut(_)??{allOf:_};z(n,y,A)}for(const y of l.
required??[])s.add(y)}const r={type:"object",properties:n};if(s.size&&(r.required=[...s]),t.every(l=>l.additionalProperties===!1))r.additionalProperties=!1;else{
const l=[];for(const y of t){const _=is(y);_&&!l.some(A=>JSON.stringify(A)===JSON.stringify(_))&&l.push(_)}l.length===1?r.additionalProperties=l[0]:l.length>1&&
(r.additionalProperties={allOf:l})}return r}function ac(e){const t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(const r of ss)if(r in e)return;const n=t.
filter(r=>rs.some(l=>Array.isArray(r[l])));let s=null;if(!n.length)s=Ut(t);else{const r=n[0],l=rs.find(A=>Array.isArray(r[A]));if(Object.keys(r).length!==1)return;
const y=t.filter(A=>A!==r),_=r[l].map(A=>Ut([...y,A]));if(_.some(A=>!A))return;s={[l]:_}}s&&(delete e.allOf,He(e,s))}function os(e,t){const n=e.seen.get(t);if(!n)
throw new Error("Unprocessed schema. This is a bug in Zod.");const s=_=>{const A=e.seen.get(_);if(A.ref===null)return;const P=A.def??A.schema,E={...P},M=A.ref;if(A.
ref=null,M){s(M);const j=e.seen.get(M),B=j.schema;if(B.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(P.allOf=P.allOf??[],P.allOf.
push(B)):He(P,B),He(P,E),_._zod.parent===M)for(const Y in P)Y==="$ref"||Y==="allOf"||Y in E||delete P[Y];if(B.$ref&&j.def)for(const Y in P)Y==="$ref"||Y==="allO\
f"||Y in j.def&&JSON.stringify(P[Y])===JSON.stringify(j.def[Y])&&delete P[Y]}const R=_._zod.parent;if(R&&R!==M){s(R);const j=e.seen.get(R);if(j?.schema.$ref&&(P.
$ref=j.schema.$ref,j.def))for(const B in P)B==="$ref"||B==="allOf"||B in j.def&&JSON.stringify(P[B])===JSON.stringify(j.def[B])&&delete P[B]}e.override({zodSchema:_,
jsonSchema:P,path:A.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(const _ of[...e.seen.entries()].reverse())s(_[0]);if(e.target!=="openapi-3\
.0")for(const _ of e.seen.entries())ns(_[1].def??_[1].schema);for(const _ of e.deferred)_();if(e.intersections.length){const _=new Map;for(const A of e.seen.values())
for(const P of[A.schema,A.def]){const E=P?.allOf;if(!Array.isArray(E))continue;const M=_.get(E);M?M.push(P):_.set(E,[P])}for(const A of e.intersections)for(const P of _.
get(A)??[])ac(P)}}const r={};if(e.target==="draft-2020-12"?r.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?r.$schema="http://json\
-schema.org/draft-07/schema#":e.target==="draft-04"?r.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){const _=e.external.registry.get(
t)?.id;if(!_)throw new Error("Schema is missing an `id` property");r.$id=e.external.uri(_)}He(r,n.defId?n.schema:n.def??n.schema);const l=e.metadataRegistry.get(
t)?.id;l!==void 0&&r.id===l&&delete r.id;const y=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(const _ of e.seen.entries()){const A=_[1];
A.def&&A.defId&&(A.def.id===A.defId&&delete A.def.id,z(y,A.defId,A.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(y).length>0&&(e.target===
"draft-2020-12"?r.$defs=y:r.definitions=y);try{const _=JSON.parse(JSON.stringify(r));return Object.defineProperty(_,"~standard",{value:{...t["~standard"],jsonSchema:{
input:yt(t,"input",e.processors),output:yt(t,"output",e.processors)}},enumerable:!1,writable:!1}),_}catch{throw new Error("Error converting schema to JSON.")}}function ge(e,t){
const n=t??{seen:new Set};if(n.seen.has(e))return!1;n.seen.add(e);const s=e._zod.def;if(s.type==="transform")return!0;if(s.type==="array")return ge(s.element,n);
if(s.type==="set")return ge(s.valueType,n);if(s.type==="lazy")return ge(s.getter(),n);if(s.type==="promise"||s.type==="optional"||s.type==="nonoptional"||s.type===
"nullable"||s.type==="readonly"||s.type==="default"||s.type==="prefault"||s.type==="catch")return ge(s.innerType,n);if(s.type==="intersection")return ge(s.left,
n)||ge(s.right,n);if(s.type==="record"||s.type==="map")return ge(s.keyType,n)||ge(s.valueType,n);if(s.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:ge(
s.in,n)||ge(s.out,n);if(s.type==="object"){for(const r in s.shape)if(ge(s.shape[r],n))return!0;return!1}if(s.type==="union"){for(const r of s.options)if(ge(r,n))
return!0;return!1}if(s.type==="tuple"){for(const r of s.items)if(ge(r,n))return!0;return!!(s.rest&&ge(s.rest,n))}return!1}const cc=(e,t={})=>n=>{const s=qn({...n,
processors:t});return oe(e,s),ts(s,e),os(s,e)},yt=(e,t,n={})=>s=>{const{libraryOptions:r,target:l}=s??{},y=qn({...r??{},target:l,io:t,processors:n});return oe(e,
y),ts(y,e),os(y,e)},Be=(e,t,n)=>{(e[t]===void 0||n>e[t])&&(e[t]=n)},Fe=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},as=(e,t)=>{Be(e,"minimum",t),Fe(e,"maximum",
t)},cs=(e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},us=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},ls=(e,t)=>{
e.mime=e.mime?e.mime.filter(n=>t.includes(n)):[...t]},fs=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},ds=(e,t)=>Be(e,"minimum",t.minimum),hs=(e,t)=>Fe(e,
"maximum",t.maximum),ps=e=>(t,n)=>{fs(t,n.format);const[s,r]=e[n.format];Be(t,"minimum",s),Fe(t,"maximum",r)},uc={greater_than:(e,t)=>Be(e,t.inclusive?"minimum":
"exclusiveMinimum",t.value),less_than:(e,t)=>Fe(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>cs(e,t.value),number_format:ps(cn),bigint_format:ps(
Zr),min_length:ds,max_length:hs,length_equals:(e,t)=>as(e,t.length),min_size:ds,max_size:hs,size_equals:(e,t)=>as(e,t.size),string_format:(e,t)=>{fs(e,t.format),
t.pattern&&us(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>ls(
e,t.mime)};function he(e){const t={},n=e._zod.def,s=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(const l of s)uc[l._zod.def.check]?.(t,l.
_zod.def);const r=e._zod.bag;r.minimum!==void 0&&Be(t,"minimum",r.minimum),r.exclusiveMinimum!==void 0&&Be(t,"exclusiveMinimum",r.exclusiveMinimum),r.maximum!==
void 0&&Fe(t,"maximum",r.maximum),r.exclusiveMaximum!==void 0&&Fe(t,"exclusiveMaximum",r.exclusiveMaximum),r.multipleOf!==void 0&&cs(t,r.multipleOf),r.format!==
void 0&&(t.format??(t.format=r.format),r.format.includes("int")&&(t.isInt=!0)),r.mime&&ls(t,r.mime);for(const l of r.patterns??[])us(t,l);return t}const lc={guid:"\
uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},fc=new Map([[En,_i],[Rt,ki]]),ms=e=>fc.get(e)??e,ys=(e,t,n,s)=>{const r=n;r.type="strin\
g";const{minimum:l,maximum:y,format:_,patterns:A,contentEncoding:P,laxFormat:E}=he(e);if(typeof l=="number"&&(r.minLength=l),typeof y=="number"&&(r.maxLength=y),
_&&(r.format=lc[_]??_,r.format===""&&delete r.format,(_==="time"||E)&&delete r.format),P&&(r.contentEncoding=P),A&&A.size>0){const M=[...A].map(ms);M.length===1?
r.pattern=M[0].source:M.length>1&&(r.allOf=[...M.map(R=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:R.
source}))])}},gs=(e,t,n,s)=>{const r=n,{minimum:l,maximum:y,multipleOf:_,exclusiveMaximum:A,exclusiveMinimum:P,isInt:E}=he(e);r.type=E?"integer":"number";const M=typeof P==
"number"&&P>=(l??Number.NEGATIVE_INFINITY),R=typeof A=="number"&&A<=(y??Number.POSITIVE_INFINITY),j=t.target==="draft-04"||t.target==="openapi-3.0";if(M?j?(r.minimum=
P,r.exclusiveMinimum=!0):r.exclusiveMinimum=P:typeof l=="number"&&(r.minimum=l),R?j?(r.maximum=A,r.exclusiveMaximum=!0):r.exclusiveMaximum=A:typeof y=="number"&&
(r.maximum=y),_){const B=new Set;for(const Q of _)Number.isFinite(Q)&&Q!==0?B.add(Math.abs(Q)):me(e,t,r,s,`A multipleOf divisor of ${Q} cannot be represented in\
 JSON Schema`);const[x,...Y]=B;x!==void 0&&(r.multipleOf=x),Y.length&&(r.allOf=[...r.allOf??[],...Y.map(Q=>({multipleOf:Q}))])}},bs=(e,t,n,s)=>{n.type="boolean"},
vs=(e,t,n,s)=>{me(e,t,n,s,"BigInt cannot be represented in JSON Schema")},dc=(e,t,n,s)=>{me(e,t,n,s,"Symbols cannot be represented in JSON Schema")},hc=(e,t,n,s)=>{
t.target==="openapi-3.0"?(n.type="string",n.nullable=!0,n.enum=[null]):n.type="null"},pc=(e,t,n,s)=>{me(e,t,n,s,"Undefined cannot be represented in JSON Schema")},
mc=(e,t,n,s)=>{me(e,t,n,s,"Void cannot be represented in JSON Schema")},ws=(e,t,n,s)=>{n.not={}},yc=(e,t,n,s)=>{},Ss=(e,t,n,s)=>{},_s=(e,t,n,s)=>{me(e,t,n,s,"Da\
te cannot be represented in JSON Schema")},ks=(e,t,n,s)=>{const r=e._zod.def,l=m(r.entries);if(l.length===0){n.not={};return}l.every(y=>typeof y=="number")&&(n.
type="number"),l.every(y=>typeof y=="string")&&(n.type="string"),n.enum=l},$s=(e,t,n,s)=>{const r=e._zod.def;if(r.values.length===0){n.not={};return}const l=[];
for(const y of r.values)if(y===void 0){if(me(e,t,n,s,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof y=="bigint"){if(me(e,t,n,
s,"BigInt literals cannot be represented in JSON Schema"))return;l.push(Number(y))}else l.push(y);if(l.length!==0)if(l.length===1){const y=l[0];n.type=y===null?
"null":typeof y,t.target==="draft-04"||t.target==="openapi-3.0"?n.enum=[y]:n.const=y}else l.every(y=>typeof y=="number")&&(n.type="number"),l.every(y=>typeof y==
"string")&&(n.type="string"),l.every(y=>typeof y=="boolean")&&(n.type="boolean"),l.every(y=>y===null)&&(n.type="null"),n.enum=l},gc=(e,t,n,s)=>{me(e,t,n,s,"NaN \
cannot be represented in JSON Schema")},bc=(e,t,n,s)=>{const r=n,l=e._zod.pattern;if(!l)throw new Error("Pattern not found in template literal");r.type="string",
r.pattern=l.source},vc=(e,t,n,s)=>{const r=n;r.type="string",r.format="binary",r.contentEncoding="binary";const{minimum:l,maximum:y,mime:_}=he(e);l!==void 0&&(r.
minLength=l),y!==void 0&&(r.maxLength=y),_&&(_.length===0?r.not={}:_.length===1?r.contentMediaType=_[0]:r.anyOf=_.map(A=>({contentMediaType:A})))},wc=(e,t,n,s)=>{
n.type="boolean"},Os=(e,t,n,s)=>{me(e,t,n,s,"Custom types cannot be represented in JSON Schema")},Sc=(e,t,n,s)=>{me(e,t,n,s,"Function types cannot be represente\
d in JSON Schema")},zs=(e,t,n,s)=>{me(e,t,n,s,"Transforms cannot be represented in JSON Schema")},_c=(e,t,n,s)=>{me(e,t,n,s,"Map cannot be represented in JSON S\
chema")},kc=(e,t,n,s)=>{me(e,t,n,s,"Set cannot be represented in JSON Schema")},As=(e,t,n,s)=>{const r=n,l=e._zod.def,{minimum:y,maximum:_}=he(e);typeof y=="num\
ber"&&(r.minItems=y),typeof _=="number"&&(r.maxItems=_),r.type="array",r.items=oe(l.element,t,{...s,path:[...s.path,"items"]})};function Xe(e){const t=e._zod.def;
return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Xe(t.out):t.type==="catch"?Xe(t.innerType):e._zod.optin}const Ns=(e,t,n,s)=>{const r=n,l=e._zod.def,
y=l.shape;if(Object.getOwnPropertySymbols(y).length&&me(e,t,r,s,"Symbol keys cannot be represented in JSON Schema"))return;r.type="object",r.properties={};for(const P in y)
z(r.properties,P,oe(y[P],t,{...s,path:[...s.path,"properties",P]}));const A=[];for(const P of Object.keys(y)){const E=l.shape[P];(t.io==="input"?Xe(E)===void 0:
E._zod.optout===void 0)&&A.push(P)}A.length>0&&(r.required=A),l.catchall?._zod.def.type==="never"?r.additionalProperties=!1:l.catchall?l.catchall&&(r.additionalProperties=
oe(l.catchall,t,{...s,path:[...s.path,"additionalProperties"]})):t.io==="output"&&(r.additionalProperties=!1)},Ps=(e,t,n,s)=>{const r=e._zod.def,l=r.inclusive===
!1,y=r.options.map((_,A)=>oe(_,t,{...s,path:[...s.path,l?"oneOf":"anyOf",A]}));l?n.oneOf=y:n.anyOf=y},Es=(e,t,n,s)=>{const r=e._zod.def,l=oe(r.left,t,{...s,path:[
...s.path,"allOf",0]}),y=oe(r.right,t,{...s,path:[...s.path,"allOf",1]}),_=P=>"allOf"in P&&Object.keys(P).length===1,A=[..._(l)?l.allOf:[l],..._(y)?y.allOf:[y]];
n.allOf=A,t.intersections.push(A)},Ts=(e,t,n,s)=>{const r=n,l=e._zod.def;r.type="array";const y=t.target==="draft-2020-12"?"prefixItems":"items",_=t.target==="d\
raft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",A=l.items.map((x,Y)=>oe(x,t,{...s,path:[...s.path,y,Y]})),P=l.rest?oe(l.rest,t,{...s,path:[...s.
path,_,...t.target==="openapi-3.0"?[l.items.length]:[]]}):null;let E=l.items.length;for(;E>0;){const x=l.items[E-1];if(!(t.io==="input"?Xe(x)!==void 0:x._zod.optout===
"optional"))break;E--}const M=l.items.length,R=!l.rest;t.target==="draft-2020-12"?(r.prefixItems=A,R?r.items=!1:P&&(r.items=P),E>0&&(r.minItems=E),R&&(r.maxItems=
M)):t.target==="openapi-3.0"?(r.items={anyOf:A},P&&r.items.anyOf.push(P),E>0&&(r.minItems=E),R&&(r.maxItems=M)):(r.items=A,R?r.additionalItems=!1:P&&(r.additionalItems=
P),E>0&&(r.minItems=E),R&&(r.maxItems=M));const{minimum:j,maximum:B}=he(e);typeof j=="number"&&(r.minItems=j),typeof B=="number"&&(r.maxItems=B)};function Kt(e,t,n){
if(t.$ref){if(n.has(t))return t;n.add(t);const B=e.get(t)?.def;if(!B)return t;const x=Kt(e,B,n);return x===B?t:x}for(const B of["anyOf","oneOf"]){const x=t[B];if(!Array.
isArray(x))continue;const Y=x.map(Q=>Kt(e,Q,n));Y.some((Q,be)=>Q!==x[be])&&(t={...t,[B]:Y})}const s=Array.isArray(t.type)?t.type:[t.type],r=!s.includes("string")&&
s.some(B=>B==="number"||B==="integer"),l=t.enum??(t.const!==void 0?[t.const]:void 0);if(!r&&!l?.some(B=>typeof B=="number"))return t;const{minimum:y,maximum:_,exclusiveMinimum:A,
exclusiveMaximum:P,multipleOf:E,format:M,id:R,...j}=t;return j.enum?j.enum=j.enum.map(B=>typeof B=="number"?String(B):B):typeof j.const=="number"&&(j.const=String(
j.const)),r&&(j.type="string",l||(j.pattern=(s.includes("number")?Mt:Ii).source)),j}const xt=new WeakMap;function $c(e){const t=new Map;for(const s of e.seen.values())
s.def&&!t.has(s.schema)&&t.set(s.schema,s);const n=new Map;for(const s of xt.get(e)??[]){const r=e.seen.get(s),l=(r?.def??r?.schema)?.propertyNames;if(!l||l===!0||
n.has(l))continue;const y=Kt(t,l,new Set);y!==l&&n.set(l,y)}if(n.size)for(const s of e.seen.values())for(const r of[s.schema,s.def]){const l=r&&n.get(r.propertyNames);
l&&(r.propertyNames=l)}}const Is=(e,t,n,s)=>{const r=n,l=e._zod.def;r.type="object";const y=l.keyType,_=he(y).patterns;if(l.mode==="loose"&&_&&_.size>0){const E=oe(
l.valueType,t,{...s,path:[...s.path,"patternProperties","*"]});r.patternProperties={};for(const M of _)z(r.patternProperties,ms(M).source,E)}else{if(t.target===
"draft-07"||t.target==="draft-2020-12"){r.propertyNames=oe(l.keyType,t,{...s,path:[...s.path,"propertyNames"]});let E=xt.get(t);E||(E=[],xt.set(t,E),t.deferred.
push(()=>$c(t))),E.push(e)}r.additionalProperties=oe(l.valueType,t,{...s,path:[...s.path,"additionalProperties"]})}const A=y._zod.values,P=t.io==="input"&&Xe(l.
valueType)!==void 0;if(A&&!l.partial&&!P){const E=[...A].filter(M=>typeof M=="string"||typeof M=="number");E.length>0&&(r.required=E.map(String))}},Cs=(e,t,n,s)=>{
const r=e._zod.def,l=oe(r.innerType,t,s),y=t.seen.get(e);t.target==="openapi-3.0"?(y.ref=r.innerType,n.nullable=!0):n.anyOf=[l,{type:"null"}]},Zs=(e,t,n,s)=>{const r=e.
_zod.def;oe(r.innerType,t,s);const l=t.seen.get(e);l.ref=r.innerType},Jt=Symbol();function Ls(e,t,n,s,r){let l=!1;const y=JSON.stringify(e,(_,A)=>typeof A!="big\
int"?A:(l=!0,null));return l?(me(t,n,s,r,"BigInt defaults cannot be represented in JSON Schema"),Jt):JSON.parse(y)}const Ms=(e,t,n,s)=>{const r=e._zod.def;oe(r.
innerType,t,s);const l=t.seen.get(e);l.ref=r.innerType;const y=Ls(r.defaultValue,e,t,n,s);y!==Jt&&(n.default=y)},Ds=(e,t,n,s)=>{const r=e._zod.def;oe(r.innerType,
t,s);const l=t.seen.get(e);if(l.ref=r.innerType,t.io!=="input")return;const y=Ls(r.defaultValue,e,t,n,s);y!==Jt&&(n._prefault=y)},js=(e,t,n,s)=>{const r=e._zod.
def;oe(r.innerType,t,s);const l=t.seen.get(e);l.ref=r.innerType;let y;try{y=r.catchValue(void 0)}catch{me(e,t,n,s,"Dynamic catch values are not supported in JSO\
N Schema");return}n.default=y},Rs=(e,t,n,s)=>{const r=e._zod.def,l=r.in._zod.traits.has("$ZodTransform"),y=t.io==="input"?l?r.out:r.in:r.out;oe(y,t,s);const _=t.
seen.get(e);_.ref=y},Bs=(e,t,n,s)=>{const r=e._zod.def;oe(r.innerType,t,s);const l=t.seen.get(e);l.ref=r.innerType,n.readOnly=!0},Oc=(e,t,n,s)=>{const r=e._zod.
def;oe(r.innerType,t,s);const l=t.seen.get(e);l.ref=r.innerType},Vt=(e,t,n,s)=>{const r=e._zod.def;oe(r.innerType,t,s);const l=t.seen.get(e);l.ref=r.innerType},
Fs={string:ys,number:gs,boolean:bs,bigint:vs,symbol:dc,null:hc,undefined:pc,void:mc,never:ws,any:yc,unknown:Ss,date:_s,enum:ks,literal:$s,nan:gc,template_literal:bc,
file:vc,success:wc,custom:Os,function:Sc,transform:zs,map:_c,set:kc,array:As,object:Ns,union:Ps,intersection:Es,tuple:Ts,record:Is,nullable:Cs,nonoptional:Zs,default:Ms,
prefault:Ds,catch:js,pipe:Rs,readonly:Bs,promise:Oc,optional:Vt,lazy:(e,t,n,s)=>{const r=e._zod.innerType;oe(r,t,s);const l=t.seen.get(e);l.ref=r}};function xd(e,t){
if("_idmap"in e){const s=e,r=initializeContext({...t,processors:Fs}),l={};for(const A of s._idmap.entries()){const[P,E]=A;processSchema(E,r)}const y={},_={registry:s,
uri:t?.uri,defs:l};r.external=_;for(const A of s._idmap.entries()){const[P,E]=A;extractDefs(r,E),assignProp(y,P,finalize(r,E))}if(Object.keys(l).length>0){const A=r.
target==="draft-2020-12"?"$defs":"definitions";y.__shared={[A]:l}}return{schemas:y}}const n=initializeContext({...t,processors:Fs});return processSchema(e,n),extractDefs(
n,e),finalize(n,e)}const zc=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{
unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(l){return e[l]??null}const n={regex:"input",email:"email address",url:"URL",emoji:"\
emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datet\
ime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"\
base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card\
 number",iban:"IBAN",jwt:"JWT",template_literal:"input"},s={nan:"NaN"};function r(l,y){return l==="number"&&typeof y=="number"&&!Number.isFinite(y)?String(y):s[l]??
l}return l=>{switch(l.code){case"invalid_type":{const y=r(l.expected),_=Kr(l.input),A=r(_,l.input);return`Invalid input: expected ${y}, received ${A}`}case"inva\
lid_value":return l.values.length===1?`Invalid input: expected ${an(l.values[0])}`:`Invalid option: expected one of ${p(l.values,"|")}`;case"too_big":{const y=l.
exact?"exactly ":l.inclusive?"<=":"<",_=t(l.origin);return _?`Too big: expected ${l.origin??"value"} to have ${y}${l.maximum.toString()} ${_.unit??"elements"}`:
`Too big: expected ${l.origin??"value"} to be ${y}${l.maximum.toString()}`}case"too_small":{const y=l.exact?"exactly ":l.inclusive?">=":">",_=t(l.origin);return _?
`Too small: expected ${l.origin} to have ${y}${l.minimum.toString()} ${_.unit}`:`Too small: expected ${l.origin} to be ${y}${l.minimum.toString()}`}case"invalid\
_format":{const y=l;return y.format==="starts_with"?`Invalid string: must start with "${y.prefix}"`:y.format==="ends_with"?`Invalid string: must end with "${y.suffix}\
"`:y.format==="includes"?`Invalid string: must include "${y.includes}"`:y.format==="regex"?`Invalid string: must match pattern ${y.pattern}`:`Invalid ${n[y.format]??
l.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${l.divisor}`;case"unrecognized_keys":return`Unrecognized key${l.keys.length>1?"s":
""}: ${p(l.keys,", ")}`;case"invalid_key":return`Invalid key in ${l.origin}`;case"invalid_union":return l.options&&Array.isArray(l.options)&&l.options.length>0?
`Invalid discriminator value. Expected ${l.options.map(_=>`'${_}'`).join(" | ")}`:l.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"\
invalid_element":return`Invalid value in ${l.origin}`;default:return"Invalid input"}}};function Ac(){return{localeError:zc()}}function Nc(){const e=this._zod;return e.
message??(e.message=JSON.stringify(e.def,d,2)),e.message}function Pc(e){this._zod.message=e}const Ec={get:Nc,set:Pc,enumerable:!0,configurable:!0},Yt={value:void 0,
enumerable:!1},Us=new WeakSet([Object.prototype,Error.prototype]),Ks=(e,t)=>{e.name="$ZodError",Yt.value=t,Object.defineProperty(e,"issues",Yt),Yt.value=void 0,
Object.defineProperty(e,"message",Ec);const n=Object.getPrototypeOf(e);Us.has(n)||(Us.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){
const s=()=>this.message;return Object.defineProperty(this,"toString",{value:s,configurable:!0,writable:!0}),s},set(s){Object.defineProperty(this,"toString",{value:s,
configurable:!0,writable:!0})}}))},Tc=L("$ZodError",Ks),Se=L("$ZodError",Ks,void 0,{Parent:Error});function Ic(e,t,n){return Object.prototype.hasOwnProperty.call(
e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function Cc(e,t=n=>n.message){const n={},
s=[];for(const r of e.issues)r.path.length>0?Ic(n,r.path[0],()=>[]).push(t(r)):s.push(t(r));return{formErrors:s,fieldErrors:n}}function Zc(e,t=n=>n.message){const n={
_errors:[]},s=(r,l=[])=>{for(const y of r.issues)if(y.code==="invalid_union"&&y.errors.length)y.errors.map(_=>s({issues:_},[...l,...y.path]));else if(y.code==="\
invalid_key")s({issues:y.issues},[...l,...y.path]);else if(y.code==="invalid_element")s({issues:y.issues},[...l,...y.path]);else{const _=[...l,...y.path];if(_.length===
0)n._errors.push(t(y));else{let A=n,P=0;for(;P<_.length;){const E=_[P],M=P===_.length-1;if(E==="_errors"){M&&A._errors.push(t(y)),P++;continue}Object.prototype.
hasOwnProperty.call(A,E)||Object.defineProperty(A,E,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});const R=A[E];M&&R._errors.push(t(y)),A=R,P++}}}};
return s(e),n}function Jd(e,t=n=>n.message){const n={errors:[]},s=(r,l=[])=>{var y;for(const _ of r.issues)if(_.code==="invalid_union"&&_.errors.length)_.errors.
map(A=>s({issues:A},[...l,..._.path]));else if(_.code==="invalid_key")s({issues:_.issues},[...l,..._.path]);else if(_.code==="invalid_element")s({issues:_.issues},
[...l,..._.path]);else{const A=[...l,..._.path];if(A.length===0){n.errors.push(t(_));continue}let P=n,E=0;for(;E<A.length;){const M=A[E],R=E===A.length-1;typeof M==
"string"?(P.properties??(P.properties={}),Object.prototype.hasOwnProperty.call(P.properties,M)||Object.defineProperty(P.properties,M,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),P=P.properties[M]):(P.items??(P.items=[]),(y=P.items)[M]??(y[M]={errors:[]}),P=P.items[M]),R&&P.errors.push(t(_)),E++}}};return s(
e),n}function Lc(e){const t=[],n=e.map(s=>typeof s=="object"?s.key:s);for(const s of n)typeof s=="number"?t.push(`[${s}]`):typeof s=="symbol"?t.push(`[${JSON.stringify(
String(s))}]`):/[^\w$]/.test(s)?t.push(`[${JSON.stringify(s)}]`):(t.length&&t.push("."),t.push(s));return t.join("")}function Vd(e){const t=[],n=[...e.issues].sort(
(s,r)=>(s.path??[]).length-(r.path??[]).length);for(const s of n)t.push(`\u2716 ${s.message}`),s.path?.length&&t.push(`  \u2192 at ${Lc(s.path)}`);return t.join(
`
`)}function gt(e,t){return{callee:t?.callee??e,Err:t?.Err}}const bt=e=>{const t=(n,s,r,l)=>{const y=r?{...r,async:!1}:{async:!1},_=n._zod.run({value:s,issues:[]},
y);if(_ instanceof Promise)throw new De;if(_.issues.length){const A=new(l?.Err??e)(_.issues.map(P=>Ee(P,y,$e())));throw de(A,l?.callee??t),A}return _.value};return t},
Yd=bt(Se),vt=e=>{const t=async(n,s,r,l)=>{const y=r?{...r,async:!0}:{async:!0};let _=n._zod.run({value:s,issues:[]},y);if(_ instanceof Promise&&(_=await _),_.issues.
length){const A=new(l?.Err??e)(_.issues.map(P=>Ee(P,y,$e())));throw de(A,l?.callee??t),A}return _.value};return t},Wd=vt(Se),wt=e=>(t,n,s)=>{const r=s?{...s,async:!1}:
{async:!1},l=t._zod.run({value:n,issues:[]},r);if(l instanceof Promise)throw new De;return l.issues.length?xs(e,l.issues,r):{success:!0,data:l.value}},Gd=wt(Se);
function xs(e,t,n){let s;return{success:!1,get error(){return s||(s=new e(t.map(r=>Ee(r,n,$e()))),t=void 0,n=void 0),s},set error(r){s=r,t=void 0,n=void 0}}}const St=e=>async(t,n,s)=>{
const r=s?{...s,async:!0}:{async:!0};let l=t._zod.run({value:n,issues:[]},r);return l instanceof Promise&&(l=await l),l.issues.length?xs(e,l.issues,r):{success:!0,
data:l.value}},Hd=St(Se),Mc=Symbol.for("zod.compile.invalid"),Dc=Symbol.for("zod.compile.fallback"),jc=((e,t,n)=>{const s=e._zod.bag.validator;if(s!==void 0){if(s(
t)!==Mc)return!0;if(s.definite===!0&&n===void 0)return!1}return Rc(e,t,n)});function Rc(e,t,n){const s=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},
r=e._zod.bag.fallbackRun;let l;if(r?(s[Dc]=!0,l=r({value:t,issues:[]},s)):l=e._zod.run({value:t,issues:[]},s),l instanceof Promise)throw new De;return l.issues.
length===0}const Bc=async(e,t,n)=>{const s=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let r=e._zod.run({value:t,issues:[]},s);return r instanceof Promise&&
(r=await r),r.issues.length===0},Js=e=>{const t=bt(e),n=(s,r,l,y)=>{const _=l?{...l,direction:"backward"}:{direction:"backward"};return t(s,r,_,gt(n,y))};return n},
Xd=Js(Se),Vs=e=>{const t=bt(e),n=(s,r,l,y)=>t(s,r,l,gt(n,y));return n},Qd=Vs(Se),Ys=e=>{const t=vt(e),n=async(s,r,l,y)=>{const _=l?{...l,direction:"backward"}:{
direction:"backward"};return await t(s,r,_,gt(n,y))};return n},qd=Ys(Se),Ws=e=>{const t=vt(e),n=async(s,r,l,y)=>await t(s,r,l,gt(n,y));return n},eh=Ws(Se),Gs=e=>(t,n,s)=>{
const r=s?{...s,direction:"backward"}:{direction:"backward"};return wt(e)(t,n,r)},th=Gs(Se),Hs=e=>(t,n,s)=>wt(e)(t,n,s),nh=Hs(Se),Xs=e=>async(t,n,s)=>{const r=s?
{...s,direction:"backward"}:{direction:"backward"};return St(e)(t,n,r)},sh=Xs(Se),Qs=e=>async(t,n,s)=>St(e)(t,n,s),rh=Qs(Se),qs=new WeakSet([Object.prototype,Error.
prototype]);function _t(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){const s=n(this);return Object.defineProperty(this,t,{value:s,configurable:!0,
writable:!0}),s},set(s){Object.defineProperty(this,t,{value:s,configurable:!0,writable:!0})}})}const Fc=(e,t)=>{Tc.init(e,t),e.name="ZodError";const n=Object.getPrototypeOf(
e);qs.has(n)||(qs.add(n),_t(n,"format",s=>r=>Zc(s,r)),_t(n,"flatten",s=>r=>Cc(s,r)),_t(n,"addIssue",s=>r=>{s.issues.push(r),s.message=JSON.stringify(s.issues,d,
2)}),_t(n,"addIssues",s=>r=>{s.issues.push(...r),s.message=JSON.stringify(s.issues,d,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){
return this.issues.length===0}}))},ih=null,_e=L("ZodError",Fc,void 0,{Parent:Error}),Uc=bt(_e),Kc=vt(_e),xc=wt(_e),Jc=St(_e),Vc=Js(_e),Yc=Vs(_e),Wc=Ys(_e),Gc=Ws(
_e),Hc=Gs(_e),Xc=Hs(_e),Qc=Xs(_e),qc=Qs(_e);function eu(){we.localeError||$e(Ac())}function Qe(){we.memoizer||$e({memoizer:ri()})}const ne=L("ZodType",(e,t)=>(eu(),
te.init(e,t),e.def=t,e.type=t.type,e),{check(...e){const t=this.def;return this.clone(D(t,{checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,
def:{check:"custom"},onattach:[]}}:n)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return Pe(this,e,t)},brand(){return this},register(e,t){return e.
add(this,t),this},refine(e,t){return this.check(qu(e,t))},superRefine(e,t){return this.check(el(e,t))},overwrite(e){return this.check(Re(e))},optional(){return en(
this)},exactOptional(){return Cu(this)},nullable(){return tn(this)},nullish(){return en(tn(this))},nonoptional(e){return Ru(this,e)},array(){return $t(this)},or(e){
return Xt([this,e])},and(e){return $u(this,e)},transform(e){return Er(this,Ar(e))},default(e){return Mu(this,e)},prefault(e){return ju(this,e)},catch(e){return Uu(
this,e)},pipe(e){return Er(this,e)},readonly(){return Yu(this)},describe(e){const t=this.clone();return Ne.add(t,{description:e}),t},meta(...e){if(e.length===0)
return Ne.get(this);const t=this.clone();return Ne.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},
apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return Et(this,"~standard",{...$n(this),jsonSchema:{input:yt(this,"input"),output:yt(this,
"output")}})},set"~standard"(e){Te(this,"~standard",e)},parse:function e(t,n){return Uc(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await Kc(this,
t,n,{callee:e})},safeParse(e,t){return xc(this,e,t)},async safeParseAsync(e,t){return Jc(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){Te(this,"s\
pa",e)},validate(e,t){return jc(this,e,t)},validateAsync(e,t){return Bc(this,e,t)},encode:function e(t,n){return Vc(this,t,n,{callee:e})},decode:function e(t,n){
return Yc(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await Wc(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await Gc(this,t,
n,{callee:e})},safeEncode(e,t){return Hc(this,e,t)},safeDecode(e,t){return Xc(this,e,t)},async safeEncodeAsync(e,t){return Qc(this,e,t)},async safeDecodeAsync(e,t){
return qc(this,e,t)},toJSONSchema(e){return cc(this,{})(e)},get description(){return Ne.get(this)?.description},get _def(){return this._zod.def}}),er=L("_ZodStr\
ing",(e,t)=>{jt.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>ys(e,n,s,r)},rt({format:e=>he(e).format??null,minLength:e=>he(e).minimum??null,maxLength:e=>he(
e).maximum??null},{regex(...e){return this.check(Ka(...e))},includes(...e){return this.check(Va(...e))},startsWith(...e){return this.check(Ya(...e))},endsWith(...e){
return this.check(Wa(...e))},min(...e){return this.check(mt(...e))},max(...e){return this.check(Xn(...e))},length(...e){return this.check(Qn(...e))},nonempty(...e){
return this.check(mt(1,...e))},lowercase(e){return this.check(xa(e))},uppercase(e){return this.check(Ja(e))},trim(){return this.check(Xa())},normalize(...e){return this.
check(Ha(...e))},toLowerCase(){return this.check(Qa())},toUpperCase(){return this.check(qa())},slugify(){return this.check(ec())}})),tr=L("ZodString",(e,t)=>{jt.
init(e,t),er.init(e,t)},{email(e){return this.check(da(nr,e))},url(e){return this.check(ba(Wt,e))},jwt(e){return this.check(Ca(br,e))},emoji(e){return this.check(
va(rr,e))},guid(e){return this.check(ha(sr,e))},uuid(e){return this.check(pa(Le,e))},uuidv4(e){return this.check(ma(Le,e))},uuidv6(e){return this.check(ya(Le,e))},
uuidv7(e){return this.check(ga(Le,e))},nanoid(e){return this.check(wa(ir,e))},cuid(e){return this.check(Sa(or,e))},cuid2(e){return this.check(_a(ar,e))},ulid(e){
return this.check(ka(cr,e))},base64(e){return this.check(Ea(mr,e))},base64url(e){return this.check(Ta(yr,e))},xid(e){return this.check($a(ur,e))},ksuid(e){return this.
check(Oa(lr,e))},ipv4(e){return this.check(za(fr,e))},ipv6(e){return this.check(Aa(dr,e))},cidrv4(e){return this.check(Na(hr,e))},cidrv6(e){return this.check(Pa(
pr,e))},e164(e){return this.check(Ia(gr,e))},datetime(e){return this.check(Za(tu,e))},date(e){return this.check(La(nu,e))},time(e){return this.check(Ma(su,e))},
duration(e){return this.check(Da(ru,e))}});function kt(e){return fa(tr,e)}const ce=L("ZodStringFormat",(e,t)=>{ie.init(e,t),er.init(e,t)}),tu=L("ZodISODateTime",
(e,t)=>{mo.init(e,t),ce.init(e,t)}),nu=L("ZodISODate",(e,t)=>{yo.init(e,t),ce.init(e,t)}),su=L("ZodISOTime",(e,t)=>{go.init(e,t),ce.init(e,t)}),ru=L("ZodISODura\
tion",(e,t)=>{bo.init(e,t),ce.init(e,t)}),nr=L("ZodEmail",(e,t)=>{eo.init(e,t),ce.init(e,t)});function oh(e){return core._email(nr,e)}const sr=L("ZodGUID",(e,t)=>{
Qi.init(e,t),ce.init(e,t)});function ah(e){return core._guid(sr,e)}const Le=L("ZodUUID",(e,t)=>{qi.init(e,t),ce.init(e,t)});function ch(e){return core._uuid(Le,
e)}function uh(e){return core._uuidv4(Le,e)}function lh(e){return core._uuidv6(Le,e)}function fh(e){return core._uuidv7(Le,e)}const Wt=L("ZodURL",(e,t)=>{oo.init(
e,t),ce.init(e,t)});function dh(e){return core._url(Wt,e)}function hh(e){return core._url(Wt,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(
e)})}const rr=L("ZodEmoji",(e,t)=>{ao.init(e,t),ce.init(e,t)});function ph(e){return core._emoji(rr,e)}const ir=L("ZodNanoID",(e,t)=>{co.init(e,t),ce.init(e,t)});
function mh(e){return core._nanoid(ir,e)}const or=L("ZodCUID",(e,t)=>{uo.init(e,t),ce.init(e,t)});function yh(e){return core._cuid(or,e)}const ar=L("ZodCUID2",(e,t)=>{
lo.init(e,t),ce.init(e,t)});function gh(e){return core._cuid2(ar,e)}const cr=L("ZodULID",(e,t)=>{fo.init(e,t),ce.init(e,t)});function bh(e){return core._ulid(cr,
e)}const ur=L("ZodXID",(e,t)=>{ho.init(e,t),ce.init(e,t)});function vh(e){return core._xid(ur,e)}const lr=L("ZodKSUID",(e,t)=>{po.init(e,t),ce.init(e,t)});function wh(e){
return core._ksuid(lr,e)}const fr=L("ZodIPv4",(e,t)=>{vo.init(e,t),ce.init(e,t)});function Sh(e){return core._ipv4(fr,e)}const iu=null;function _h(e){return core.
_mac(iu,e)}const dr=L("ZodIPv6",(e,t)=>{So.init(e,t),ce.init(e,t)});function kh(e){return core._ipv6(dr,e)}const hr=L("ZodCIDRv4",(e,t)=>{_o.init(e,t),ce.init(e,
t)});function $h(e){return core._cidrv4(hr,e)}const pr=L("ZodCIDRv6",(e,t)=>{$o.init(e,t),ce.init(e,t)});function Oh(e){return core._cidrv6(pr,e)}const mr=L("Zo\
dBase64",(e,t)=>{Oo.init(e,t),ce.init(e,t)});function zh(e){return core._base64(mr,e)}const yr=L("ZodBase64URL",(e,t)=>{Ao.init(e,t),ce.init(e,t)});function Ah(e){
return core._base64url(yr,e)}const gr=L("ZodE164",(e,t)=>{No.init(e,t),ce.init(e,t)});function Nh(e){return core._e164(gr,e)}const ou=null;function Ph(e){return core.
_creditCard(ou,e)}const au=null;function Eh(e){return core._iban(au,e)}const br=L("ZodJWT",(e,t)=>{Co.init(e,t),ce.init(e,t)});function Th(e){return core._jwt(br,
e)}const qe=null;function Ih(e,t,n={}){return core._stringFormat(qe,e,t,n)}function Ch(e){return core._stringFormat(qe,"hostname",regexes.hostname,e)}function Zh(e){
return core._stringFormat(qe,"hex",regexes.hex,e)}function Lh(e){return core._stringFormat(qe,"currency_code",regexes.currencyCode,e)}function Mh(e,t){const n=t?.
enc??"hex",s=`${e}_${n}`,r=core.regexes[s];if(!r)throw new Error(`Unrecognized hash format: ${s}`);return core._stringFormat(qe,s,r,t)}const vr=L("ZodNumber",(e,t)=>{
Tn.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>gs(e,n,s,r),e.isFinite=!0},rt({minValue:e=>{const{minimum:t,exclusiveMinimum:n}=he(e);return Math.max(
t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{const{maximum:t,exclusiveMaximum:n}=he(e);return Math.min(t??Number.POSITIVE_INFINITY,n??
Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:n}=he(e);return!!t||!!n?.some(Number.isSafeInteger)},format:e=>he(e).format??null},{gt(e,t){return this.
check(Ge(e,t))},gte(e,t){return this.check(Ze(e,t))},min(e,t){return this.check(Ze(e,t))},lt(e,t){return this.check(We(e,t))},lte(e,t){return this.check(Ce(e,t))},
max(e,t){return this.check(Ce(e,t))},int(e){return this.check(Gt(e))},safe(e){return this.check(Gt(e))},positive(e){return this.check(Ge(0,e))},nonnegative(e){return this.
check(Ze(0,e))},negative(e){return this.check(We(0,e))},nonpositive(e){return this.check(Ce(0,e))},multipleOf(e,t){return this.check(Ft(e,t))},step(e,t){return this.
check(Ft(e,t))},finite(){return this}}));function wr(e){return ja(vr,e)}const et=L("ZodNumberFormat",(e,t)=>{Zo.init(e,t),vr.init(e,t)});function Gt(e){return Ra(
et,e)}function Dh(e){return core._float32(et,e)}function jh(e){return core._float64(et,e)}function Rh(e){return core._int32(et,e)}function Bh(e){return core._uint32(
et,e)}const Sr=L("ZodBoolean",(e,t)=>{Lo.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>bs(e,n,s,r)});function _r(e){return Ba(Sr,e)}const cu=L("ZodBi\
gInt",(e,t)=>{Mo.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>vs(e,n,s,r)},rt({minValue:e=>he(e).minimum??null,maxValue:e=>he(e).maximum??null,format:e=>he(
e).format??null},{gte(e,t){return this.check(Ze(e,t))},min(e,t){return this.check(Ze(e,t))},gt(e,t){return this.check(Ge(e,t))},lt(e,t){return this.check(We(e,t))},
lte(e,t){return this.check(Ce(e,t))},max(e,t){return this.check(Ce(e,t))},positive(e){return this.check(Ge(BigInt(0),e))},negative(e){return this.check(We(BigInt(
0),e))},nonpositive(e){return this.check(Ce(BigInt(0),e))},nonnegative(e){return this.check(Ze(BigInt(0),e))},multipleOf(e,t){return this.check(Ft(e,t))}}));function Fh(e){
return core._bigint(cu,e)}const kr=null;function Uh(e){return core._int64(kr,e)}function Kh(e){return core._uint64(kr,e)}const uu=null;function xh(e){return core.
_symbol(uu,e)}const lu=null;function Jh(e){return core._undefined(lu,e)}const fu=null;function du(e){return core._null(fu,e)}const hu=null;function Vh(){return core.
_any(hu)}const pu=L("ZodUnknown",(e,t)=>{Do.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>Ss(e,n,s,r)});function Ue(){return Fa(pu)}const mu=L("ZodNe\
ver",(e,t)=>{jo.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>ws(e,n,s,r)});function $r(e){return Ua(mu,e)}const yu=null;function Yh(e){return core._void(
yu,e)}const gu=L("ZodDate",(e,t)=>{Ro.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>_s(e,n,s,r),e.min=(n,s)=>e.check(Ze(n,s)),e.max=(n,s)=>e.check(Ce(
n,s))},rt({minDate:e=>{const{minimum:t}=he(e);return t?new Date(t):null},maxDate:e=>{const{maximum:t}=he(e);return t?new Date(t):null}},{}));function Wh(e){return core.
_date(gu,e)}const bu=L("ZodArray",(e,t)=>{Qe(),Uo.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>As(e,n,s,r),e.element=t.element},{min(e,t){return this.
check(mt(e,t))},nonempty(e){return this.check(mt(1,e))},max(e,t){return this.check(Xn(e,t))},length(e,t){return this.check(Qn(e,t))},unwrap(){return this.element}});
function $t(e,t){return tc(bu,e,t)}function Gh(e){const t=e._zod.def.shape;return Qt(Object.keys(t))}const Ht=L("ZodObject",(e,t)=>{Qe(),Jo.init(e,t),ne.init(e,
t),e._zod.processJSONSchema=(n,s,r)=>Ns(e,n,s,r),Hr(e,"shape",n=>n._zod.def.shape,!1)},{keyof(){return Qt(Object.keys(this._zod.def.shape))},catchall(e){return this.
clone(D(this._zod.def,{catchall:e}))},passthrough(){return this.clone(D(this._zod.def,{catchall:Ue()}))},loose(){return this.clone(D(this._zod.def,{catchall:Ue()}))},
strict(){return this.clone(D(this._zod.def,{catchall:$r()}))},strip(){return this.clone(D(this._zod.def,{catchall:void 0}))},extend(e){return Dr(this,e)},safeExtend(e){
return jr(this,e)},merge(e){return Rr(this,e)},pick(e){return Lr(this,e)},omit(e){return Mr(this,e)},partial(...e){return ln(qt,this,e[0])},exactPartial(...e){return ln(
Nr,this,e[0],"exactPartial")},required(...e){return Br(Pr,this,e[0])}});function Hh(e,t){const n={type:"object",shape:e??{},...util.normalizeParams(t)};return new Ht(
n)}function vu(e,t){return new Ht({type:"object",shape:e,catchall:$r(),...J(t)})}function Xh(e,t){return new Ht({type:"object",shape:e,catchall:Ue(),...util.normalizeParams(
t)})}const Or=L("ZodUnion",(e,t)=>{Mn.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>Ps(e,n,s,r),e.options=t.options});function Xt(e,t){return new Or(
{type:"union",options:e,...J(t)})}const wu=null;function Qh(e,t){return new wu({type:"union",options:e,inclusive:!1,...util.normalizeParams(t)})}const Su=L("Zod\
DiscriminatedUnion",(e,t)=>{Or.init(e,t),Vo.init(e,t)});function _u(e,t,n){return new Su({type:"union",options:t,discriminator:e,...J(n)})}const ku=L("ZodInters\
ection",(e,t)=>{Yo.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>Es(e,n,s,r)});function $u(e,t){return new ku({type:"intersection",left:e,right:t})}const Ou=L(
"ZodTuple",(e,t)=>{Qe(),Wo.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>Ts(e,n,s,r)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){
const e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return this.clone({...e,items:e.items.
map(t=>new qt({type:"optional",innerType:t}))})}});function zu(e,t,n){const s=t instanceof core.$ZodType,r=s?n:t,l=s?t:null;return new Ou({type:"tuple",items:e,
rest:l,...util.normalizeParams(r)})}const Ot=L("ZodRecord",(e,t)=>{Qe(),Go.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>Is(e,n,s,r),e.keyType=t.keyType,
e.valueType=t.valueType});function zr(e,t,n){return!t||!t._zod?new Ot({type:"record",keyType:kt(),valueType:e,...J(t)}):new Ot({type:"record",keyType:e,valueType:t,
...J(n)})}function qh(e,t,n){return new Ot({type:"record",keyType:e,valueType:t,...util.normalizeParams(n),partial:!0})}function ep(e,t,n){return new Ot({type:"\
record",keyType:e,valueType:t,mode:"loose",...util.normalizeParams(n)})}const Au=null;function tp(e,t,n){return new Au({type:"map",keyType:e,valueType:t,...util.
normalizeParams(n)})}const Nu=null;function np(e,t){return new Nu({type:"set",valueType:e,...util.normalizeParams(t)})}const zt=L("ZodEnum",(e,t)=>{Ho.init(e,t),
ne.init(e,t),e._zod.processJSONSchema=(s,r,l)=>ks(e,s,r,l),e.enum=t.entries,e.options=[...e._zod.values];const n=new Set(Object.keys(t.entries));e.extract=(s,r)=>{
const l={};for(const y of s)if(n.has(y))l[y]=t.entries[y];else throw new Error(`Key ${y} not found in enum`);return new zt({...t,checks:[],...J(r),entries:l})},
e.exclude=(s,r)=>{const l={...t.entries};for(const y of s)if(n.has(y))delete l[y];else throw new Error(`Key ${y} not found in enum`);return new zt({...t,checks:[],
...J(r),entries:l})}});function Qt(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(s=>[s,s])):e;return new zt({type:"enum",entries:n,...J(t)})}function sp(e,t){
return new zt({type:"enum",entries:e,...util.normalizeParams(t)})}const Pu=L("ZodLiteral",(e,t)=>{Xo.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>$s(
e,n,s,r),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal val\
ues. Use `.values` instead.");return t.values[0]}})});function Eu(e,t){return new Pu({type:"literal",values:Array.isArray(e)?e:[e],...J(t)})}const Tu=null;function rp(e){
return core._file(Tu,e)}const Iu=L("ZodTransform",(e,t)=>{Qe(),Qo.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>zs(e,n,s,r),e._zod.parse=(n,s)=>{if(s.
direction==="backward")throw new pn(e.constructor.name);n.addIssue=l=>{if(typeof l=="string")n.issues.push(Je(l,n.value,t));else{const y=l;y.fatal&&(y.continue=
!1),y.code??(y.code="custom"),"input"in y||(y.input=n.value),y.inst??(y.inst=e),n.issues.push(Je(y))}};const r=t.transform(n.value,n);return r instanceof Promise?
r.then(l=>(n.value=l,n)):(n.value=r,n)}});function Ar(e){return new Iu({type:"transform",transform:e})}const qt=L("ZodOptional",(e,t)=>{Kn.init(e,t),ne.init(e,t),
e._zod.processJSONSchema=(n,s,r)=>Vt(e,n,s,r),e.unwrap=()=>e._zod.def.innerType});function en(e){return new qt({type:"optional",innerType:e})}const Nr=L("ZodExa\
ctOptional",(e,t)=>{qo.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>Vt(e,n,s,r),e.unwrap=()=>e._zod.def.innerType});function Cu(e){return new Nr({type:"\
optional",innerType:e})}const Zu=L("ZodNullable",(e,t)=>{ea.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>Cs(e,n,s,r),e.unwrap=()=>e._zod.def.innerType});
function tn(e){return new Zu({type:"nullable",innerType:e})}function ip(e){return en(tn(e))}const Lu=L("ZodDefault",(e,t)=>{ta.init(e,t),ne.init(e,t),e._zod.processJSONSchema=
(n,s,r)=>Ms(e,n,s,r),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function Mu(e,t){return new Lu({type:"default",innerType:e,get defaultValue(){
return typeof t=="function"?t():ee(t)}})}const Du=L("ZodPrefault",(e,t)=>{na.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>Ds(e,n,s,r),e.unwrap=()=>e.
_zod.def.innerType});function ju(e,t){return new Du({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():ee(t)}})}const Pr=L("ZodNonO\
ptional",(e,t)=>{sa.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>Zs(e,n,s,r),e.unwrap=()=>e._zod.def.innerType});function Ru(e,t){return new Pr({type:"\
nonoptional",innerType:e,...J(t)})}const Bu=null;function op(e){return new Bu({type:"success",innerType:e})}const Fu=L("ZodCatch",(e,t)=>{ra.init(e,t),ne.init(e,
t),e._zod.processJSONSchema=(n,s,r)=>js(e,n,s,r),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function Uu(e,t){return new Fu({type:"catch",innerType:e,
catchValue:typeof t=="function"?t:Qr(t)})}const Ku=null;function ap(e){return core._nan(Ku,e)}const xu=L("ZodPipe",(e,t)=>{ia.init(e,t),ne.init(e,t),e._zod.processJSONSchema=
(n,s,r)=>Rs(e,n,s,r),e.in=t.in,e.out=t.out});function Er(e,t){return new xu({type:"pipe",in:e,out:t})}const nn=null;function cp(e,t,n){return new nn({type:"pipe",
in:e,out:t,transform:n.decode,reverseTransform:n.encode})}function up(e){const t=e._zod.def;return new nn({type:"pipe",in:t.out,out:t.in,transform:t.reverseTransform,
reverseTransform:t.transform})}const Ju=null,Vu=L("ZodReadonly",(e,t)=>{oa.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>Bs(e,n,s,r),e.unwrap=()=>e._zod.
def.innerType});function Yu(e){return new Vu({type:"readonly",innerType:e})}const Wu=null;function lp(e,t){return new Wu({type:"template_literal",parts:e,...util.
normalizeParams(t)})}const Gu=null;function Hu(e){return new Gu({type:"lazy",getter:e})}const Xu=null;function fp(e){return new Xu({type:"promise",innerType:e})}
const Qu=null;function dp(e){return new Qu({type:"function",input:Array.isArray(e?.input)?zu(e?.input):e?.input??$t(Ue()),output:e?.output??Ue()})}const sn=L("Z\
odCustom",(e,t)=>{ca.init(e,t),ne.init(e,t),e._zod.processJSONSchema=(n,s,r)=>Os(e,n,s,r)});function hp(e){const t=new core.$ZodCheck({check:"custom"});return t.
_zod.check=e,t}function pp(e,t){return core._custom(sn,e??(()=>!0),t)}function qu(e,t={}){return nc(sn,e,t)}function el(e,t){return sc(e,t)}const mp=ic,yp=oc,tl=L(
"ZodInstanceOf",(e,t)=>{sn.init(e,t)},{properties(e,t){return this.check(Ga(e,t))}});function gp(e,t={}){const n=new tl({type:"custom",check:"custom",fn:s=>s instanceof
e,abort:!0,...util.normalizeParams(t)});return n._zod.bag.Class=e,n._zod.check=s=>{s.value instanceof e||s.issues.push({code:"invalid_type",expected:e.name,input:s.
value,inst:n,path:[...n._zod.def.path??[]]})},n}const bp=(...e)=>core._stringbool({Codec:nn,Boolean:Sr,String:tr},...e);function vp(e){const t=Hu(()=>Xt([kt(e),
wr(),_r(),du(),$t(t),zr(kt(),t)]));return t}function wp(e,t){return new Ju({type:"pipe",in:Ar(e),out:t})}})};
