import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lanAddresses } from '../../../scripts/lanAddresses.ts';
import { lanCertificate } from '../../../scripts/lanCertificate.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'lope-')), 'lan');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the certificate names this machine’s addresses, belongs to its key, and ends within what browsers take', async () => {
  const { cert, key } = await lanCertificate(folder, ['192.0.2.7', '198.51.100.3']);
  const certificate = new X509Certificate(cert);
  expect(certificate.checkIP('192.0.2.7')).toBe('192.0.2.7');
  expect(certificate.checkIP('198.51.100.3')).toBe('198.51.100.3');
  expect(certificate.checkIP('192.0.2.8')).toBeUndefined();
  expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(certificate.ca).toBe(false);
  const days = (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / 86_400_000;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThanOrEqual(398);
});

test('it is kept, so that a phone accepts it once, and its key is nobody else’s to read', async () => {
  const first = await lanCertificate(folder, ['192.0.2.7']);
  expect(await lanCertificate(folder, ['192.0.2.7'])).toEqual(first);
  if (process.platform !== 'win32') expect(statSync(join(folder, 'key.pem')).mode & 0o077).toBe(0);
});

test('another address, or a file that is none, gets a new one', async () => {
  const first = await lanCertificate(folder, ['192.0.2.7']);
  const second = await lanCertificate(folder, ['192.0.2.8']);
  expect(second.cert).not.toBe(first.cert);
  writeFileSync(join(folder, 'certificate.pem'), 'spoilt');
  const third = await lanCertificate(folder, ['192.0.2.8']);
  expect(new X509Certificate(third.cert).checkIP('192.0.2.8')).toBe('192.0.2.8');
});

test('addresses are those that a phone can reach', () => {
  const of = (address: string, more = {}) => ({
    address,
    netmask: '255.255.255.0',
    mac: '00:00:00:00:00:00',
    cidr: null,
    family: 'IPv4' as const,
    internal: false,
    ...more,
  });
  expect(
    lanAddresses({
      lo: [of('127.0.0.1', { internal: true })],
      docker0: [of('172.17.0.1')],
      wlan0: [of('192.0.2.7'), of('169.254.3.4')],
      eth0: [of('198.51.100.3')],
    }),
  ).toEqual(['192.0.2.7', '198.51.100.3']);
});
