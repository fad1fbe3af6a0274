/* sha256.h: the SHA-256 digest (FIPS 180-4) that -v shows of a class file. */
#ifndef DISASM_SHA256_H
#define DISASM_SHA256_H

#include <stddef.h>
#include <stdint.h>

void sha256(const uint8_t *bytes, size_t length, uint8_t digest[32]);

#endif
