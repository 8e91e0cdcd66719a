import { expect, test } from 'vitest'
import { mediaTypeOf } from './media-type.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')

test.each([
  [latin('\x89PNG\r\n\x1a\n....'), 'image/png'],
  [latin('\xff\xd8\xff\xe0..JFIF'), 'image/jpeg'],
  [latin('RIFF\x10\0\0\0WEBPVP8 '), 'image/webp'],
  [latin('RIFF\x10\0\0\0WAVEfmt '), 'audio/wav'],
  [latin('\0\0\0\x18ftypheic....'), 'image/heic'],
  [latin('\0\0\0\x18ftypisom....'), 'video/mp4'],
  [latin('%PDF-1.7'), 'application/pdf'],
  [latin('PK\x03\x04'), 'application/zip'],
  [latin('MZ\x90\0'), 'application/x-executable'],
  [Buffer.from('Return-Path: <a@b.example>\r\nFrom: x'), 'message/rfc822'],
  [Buffer.from('\n<!DOCTYPE html><script>'), 'text/html'],
  [Buffer.from('<?xml version="1.0"?><svg onload="x">'), 'image/svg+xml'],
  [Buffer.from('[12/11/2026, 14:05] Vendeur : virement reçu ?'), 'text/plain'],
  [Buffer.from('Reçu').subarray(0, 4), 'text/plain'],
  [Buffer.alloc(0), 'application/octet-stream'],
  [Buffer.from([0, 1, 2, 3]), 'application/octet-stream'],
  [Buffer.from([0xc3, 0x28]), 'application/octet-stream'],
])('%j is %s', (head, mediaType) => {
  expect(mediaTypeOf(head)).toBe(mediaType)
})
