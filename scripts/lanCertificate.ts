import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A certificate and its key, as PEM. */
export interface LanCertificate {
  readonly cert: string;
  readonly key: string;
}

const day = 24 * 60 * 60 * 1000;
/** Some browsers refuse certificates that are good for more than 398 days. */
const validDays = 397;
/** One that ends within this time is replaced, so that it doesn't end while somebody runs. */
const sparedDays = 7;

/**
 * The certificate under which this machine serves its local network: made at the first start, signed by nobody but
 * itself, and kept in `folder`, so that a phone which has accepted it once need not do so again. A new one is made when
 * it ends soon, or when the machine has an address that it doesn't name.
 */
export async function lanCertificate(folder: string, addresses: readonly string[]): Promise<LanCertificate> {
  const [certFile, keyFile] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  if (existsSync(certFile) && existsSync(keyFile)) {
    const kept = { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') };
    if (isGood(kept.cert, addresses)) return kept;
  }
  const made = await makeCertificate(addresses);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return made;
}

function isGood(cert: string, addresses: readonly string[]): boolean {
  try {
    const certificate = new X509Certificate(cert);
    const end = Date.parse(certificate.validTo);
    return end > Date.now() + sparedDays * day && addresses.every((address) => certificate.checkIP(address));
  } catch {
    return false;
  }
}

async function makeCertificate(addresses: readonly string[]): Promise<LanCertificate> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Lope on this network' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // A phone's clock may be a little behind.
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + (validDays - 1) * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [{ type: 2, value: 'localhost' }, ...addresses.map((ip) => ({ type: 7, ip }) as const)],
      },
    ],
  });
  return { cert, key };
}
