/* flow_bits.c: sets of variables for definite assignment. */
#include "assign.h"

static void reserve(Assign *s, BitSet *b, uint32_t words) {
    if (words <= b->count)
        return;
    uint64_t *more = arena_array(&s->c->arena, uint64_t, words);
    if (b->count)
        memcpy(more, b->words, b->count * sizeof *more);
    b->words = more;
    b->count = words;
}

BitSet bits_copy(Assign *s, BitSet b) {
    BitSet copy = {0};
    reserve(s, &copy, b.count);
    if (b.count)
        memcpy(copy.words, b.words, b.count * sizeof *copy.words);
    return copy;
}

bool bits_has(BitSet b, uint32_t i) {
    return i / 64 < b.count && (b.words[i / 64] >> (i % 64) & 1);
}

void bits_add(Assign *s, BitSet *b, uint32_t i) {
    reserve(s, b, i / 64 + 1);
    b->words[i / 64] |= (uint64_t)1 << (i % 64);
}

void bits_remove(BitSet *b, uint32_t i) {
    if (i / 64 < b->count)
        b->words[i / 64] &= ~((uint64_t)1 << (i % 64));
}

void bits_add_range(Assign *s, BitSet *b, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; i++)
        bits_add(s, b, i);
}

void bits_remove_from(BitSet *b, uint32_t from) {
    for (uint32_t w = from / 64; w < b->count; w++)
        b->words[w] &= w == from / 64 ? ((uint64_t)1 << (from % 64)) - 1 : 0;
}

void bits_and(BitSet *b, BitSet other) {
    for (uint32_t w = 0; w < b->count; w++)
        b->words[w] &= w < other.count ? other.words[w] : 0;
}

void bits_or(Assign *s, BitSet *b, BitSet other) {
    reserve(s, b, other.count);
    for (uint32_t w = 0; w < other.count; w++)
        b->words[w] |= other.words[w];
}
