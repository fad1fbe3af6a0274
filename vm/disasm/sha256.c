/* sha256.c: FIPS 180-4, section 6.2. The constants are the fractions of the square and cube roots of the
 * first primes; they are computed, with integers only. */
#include "disasm/sha256.h"

#include <stdbool.h>
#include <string.h>

static uint32_t rotate(uint32_t x, int n) { return x >> n | x << (32 - n); }

static bool is_prime(unsigned n)
{
    for (unsigned i = 2; i * i <= n; i++)
        if (n % i == 0)
            return false;
    return true;
}

/* First 32 bits of the fraction of the square (power 2) or cube (power 3) root of n. */
static uint32_t root_fraction(unsigned n, int power)
{
    /* The largest r with r^power <= n * 2^(32 * power), by bisection; r < 2^36. */
    __uint128_t low = 0, high = (__uint128_t)1 << 37;
    while (high - low > 1) {
        __uint128_t r = (low + high) / 2;
        bool below = power == 2 ? r * r <= (__uint128_t)n << 64
                                : r * r <= (((__uint128_t)n << 96) - 1) / r;
        if (below)
            low = r;
        else
            high = r;
    }
    return (uint32_t)low;
}

static void make_constants(uint32_t k[64], uint32_t h[8])
{
    for (unsigned n = 2, i = 0; i < 64; n++) {
        if (!is_prime(n))
            continue;
        if (i < 8)
            h[i] = root_fraction(n, 2);
        k[i++] = root_fraction(n, 3);
    }
}

static void compress_block(uint32_t h[8], const uint32_t k[64], const uint8_t *p)
{
    uint32_t w[64], v[8];
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)p[4 * i] << 24 | (uint32_t)p[4 * i + 1] << 16 | (uint32_t)p[4 * i + 2] << 8 | p[4 * i + 3];
    for (int i = 16; i < 64; i++) {
        uint32_t s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3;
        uint32_t s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    memcpy(v, h, sizeof v);
    for (int i = 0; i < 64; i++) {
        uint32_t s1 = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25);
        uint32_t t1 = v[7] + s1 + ((v[4] & v[5]) ^ (~v[4] & v[6])) + k[i] + w[i];
        uint32_t s0 = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22);
        uint32_t t2 = s0 + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof v[0]);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++)
        h[i] += v[i];
}

void sha256(const uint8_t *bytes, size_t length, uint8_t digest[32])
{
    uint32_t k[64], h[8];
    uint8_t last[128] = {0};
    make_constants(k, h);
    size_t whole = length / 64 * 64, rest = length - whole, end = rest < 56 ? 64 : 128;
    for (size_t i = 0; i < whole; i += 64)
        compress_block(h, k, bytes + i);
    memcpy(last, bytes + whole, rest);
    last[rest] = 0x80;
    for (int i = 0; i < 8; i++)
        last[end - 1 - (size_t)i] = (uint8_t)((uint64_t)length * 8 >> (8 * i));
    for (size_t i = 0; i < end; i += 64)
        compress_block(h, k, last + i);
    for (int i = 0; i < 32; i++)
        digest[i] = (uint8_t)(h[i / 4] >> (24 - 8 * (i % 4)));
}
