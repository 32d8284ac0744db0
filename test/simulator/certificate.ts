import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** A key and its certificate, as PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

export interface CertificateOptions {
  host?: string;
  from?: number;
  to?: number;
}

const day = 86_400_000;

/** A certificate that signs itself (RFC 5280), of a name or the loopback address, valid by default from yesterday to tomorrow. */
export function certificate({ host = "127.0.0.1", from, to }: CertificateOptions = {}): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(set(sequence(oid(2, 5, 4, 3), text(0x0c, "ion-verify test"))));
  const signature = sequence(oid(1, 2, 840, 10045, 4, 3, 2));
  const address = /^[\d.]+$/.test(host);
  // GeneralName: iPAddress [7], dNSName [2].
  const subject = address ? der(0x87, Buffer.from(host.split(".").map(Number))) : text(0x82, host);
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    signature,
    name,
    sequence(time(from ?? Date.now() - day), time(to ?? Date.now() + day)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    // subjectAltName
    der(0xa3, sequence(sequence(oid(2, 5, 29, 17), der(0x04, sequence(subject))))),
  );
  return { key: pem(privateKey), cert: asPem("CERTIFICATE", sequence(body, signature, signed(body, privateKey))) };
}

function signed(body: Buffer, key: KeyObject): Buffer {
  // BIT STRING, without unused bits.
  return der(0x03, Buffer.concat([Buffer.from([0]), sign("sha256", body, key)]));
}

function pem(key: KeyObject): string {
  return String(key.export({ type: "pkcs8", format: "pem" }));
}

function asPem(kind: string, bytes: Buffer): string {
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${kind}-----\n${lines.join("\n")}\n-----END ${kind}-----\n`;
}

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts);
const set = (...parts: Buffer[]): Buffer => der(0x31, ...parts);
const text = (tag: number, of: string): Buffer => der(tag, Buffer.from(of, "ascii"));

/** GeneralizedTime. */
function time(at: number): Buffer {
  return text(0x18, `${new Date(at).toISOString().replaceAll(/[-:T]/g, "").slice(0, 14)}Z`);
}

function oid(first: number, second: number, ...rest: number[]): Buffer {
  const arcs = rest.flatMap((arc) => {
    const groups = [arc & 127];
    for (let left = arc >> 7; left > 0; left >>= 7) groups.unshift((left & 127) | 128);
    return groups;
  });
  return der(0x06, Buffer.from([40 * first + second, ...arcs]));
}
