/* memory.c: memory of one verification, freed at its end. It is bounded, as a small class file can describe
 * frames without number. */
#include "verify/internal.h"

#include <stdlib.h>

struct Chunk {
    Chunk *next;
    size_t used, size;
    _Alignas(16) char data[];
};

enum { CHUNK = 16 * 1024 };
static const size_t memory_limit = (size_t)256 << 20;

void *verify_alloc(Verifier *v, size_t n)
{
    n = (n + 15) & ~(size_t)15;
    Chunk *c = v->memory;
    if (c == NULL || c->size - c->used < n) {
        size_t size = n > CHUNK ? n : CHUNK;
        v->memory_used += size;
        c = v->memory_used <= memory_limit ? calloc(1, sizeof *c + size) : NULL;
        if (c == NULL)
            longjmp(v->out_of_memory, 1);
        c->size = size;
        c->next = v->memory;
        v->memory = c;
    }
    void *p = c->data + c->used;
    c->used += n;
    return p;
}

void verify_free_all(Verifier *v)
{
    while (v->memory != NULL) {
        Chunk *next = v->memory->next;
        free(v->memory);
        v->memory = next;
    }
}
