#include "../bench.h"

enum { WINDOW = 1 << 15, HASH = 1 << 13, MIN_MATCH = 4, MAX_MATCH = 130 };

static void text(uint8_t *out, int n) {
    static const char *words[] = {"coffee", "pot", "the ", "of ", "and ", "fire ", "stone",
                                  "water ", "old ", "ing ", "\n"};
    Random random = {3};
    for (int i = 0; i < n;) {
        const char *word = words[random_next(&random) % 11];
        for (; *word && i < n; word++) out[i++] = (uint8_t)*word;
        if (random_next(&random) % 5 == 0 && i < n) out[i++] = (uint8_t)('a' + random_next(&random) % 26);
    }
}

static int hash(const uint8_t *p) {
    uint32_t key = p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
    return (int)(key * 0x9e3779b1u >> 19 & (HASH - 1));
}

static int flush(const uint8_t *from, int count, uint8_t *out, int o) {
    while (count > 0) {
        int n = count < 128 ? count : 128;
        out[o++] = (uint8_t)(n - 1);
        memcpy(out + o, from, (size_t)n);
        o += n;
        from += n;
        count -= n;
    }
    return o;
}

static int compress(const uint8_t *in, int n, uint8_t *out) {
    int table[HASH] = {0};
    int o = 0, literals = 0, i = 0;
    while (i < n) {
        int length = 0, distance = 0;
        if (i + MIN_MATCH <= n) {
            int h = hash(in + i), candidate = table[h] - 1;
            table[h] = i + 1;
            if (candidate >= 0 && i - candidate < WINDOW) {
                int limit = n - i < MAX_MATCH ? n - i : MAX_MATCH;
                while (length < limit && in[candidate + length] == in[i + length]) length++;
                distance = i - candidate;
            }
        }
        if (length >= MIN_MATCH) {
            o = flush(in + i - literals, literals, out, o);
            literals = 0;
            out[o++] = (uint8_t)(length - MIN_MATCH + 128);
            out[o++] = (uint8_t)distance;
            out[o++] = (uint8_t)(distance >> 8);
            i += length;
        } else {
            literals++;
            i++;
        }
    }
    return flush(in + i - literals, literals, out, o);
}

static int expand(const uint8_t *in, int length, uint8_t *out) {
    int o = 0;
    for (int i = 0; i < length;) {
        int token = in[i++];
        if (token < 128) {
            memcpy(out + o, in + i, (size_t)token + 1);
            i += token + 1;
            o += token + 1;
        } else {
            int n = token - 128 + MIN_MATCH, distance = in[i] | in[i + 1] << 8;
            i += 2;
            for (int k = 0; k < n; k++, o++) out[o] = out[o - distance];
        }
    }
    return o;
}

int64_t iterate(int n) {
    uint8_t *in = malloc((size_t)n), *packed = malloc((size_t)(n + n / 64 + 16)), *out = malloc((size_t)n);
    text(in, n);
    int length = compress(in, n, packed);
    if (expand(packed, length, out) != n || memcmp(in, out, (size_t)n) != 0) abort();
    int64_t sum = length;
    for (int i = 0; i < length; i++) sum = mix(sum, (int8_t)packed[i]);
    free(in);
    free(packed);
    free(out);
    return sum;
}

int main(int argc, char **argv) {
    return bench_run("compress", 200000, argc, argv);
}
