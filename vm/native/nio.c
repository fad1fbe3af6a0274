/* nio.c: natives of ibrik.nio: the inner loops of reading and writing text. The library has
 * checked all ranges. */
#include "class.h"
#include "thread.h"

int32_t native_Ascii_decode(Thread *t, Array *from, int32_t off, Array *to, int32_t at, int32_t n, int32_t limit)
{
    const uint8_t *b = (const uint8_t *)from->b + off;
    uint16_t *c = to->c + at;
    int32_t i = 0;
    (void)t;
    /* Eight at a time while none has its high bit set. */
    if (limit == 128)
        for (; n - i >= 8; i += 8) {
            uint64_t word;
            __builtin_memcpy(&word, b + i, 8);
            if (word & 0x8080808080808080u)
                break;
            for (int k = 0; k < 8; k++)
                c[i + k] = b[i + k];
        }
    for (; i < n && b[i] < limit; i++)
        c[i] = b[i];
    return i;
}

int32_t native_Ascii_encode(Thread *t, Array *from, int32_t off, Array *to, int32_t at, int32_t n, int32_t limit)
{
    const uint16_t *c = from->c + off;
    uint8_t *b = (uint8_t *)to->b + at;
    int32_t i = 0;
    (void)t;
    for (; i < n && c[i] < limit; i++)
        b[i] = (uint8_t)c[i];
    return i;
}

int32_t native_Ascii_lineEnd(Thread *t, Array *array, int32_t from, int32_t to)
{
    const uint16_t *c = array->c;
    (void)t;
    while (from < to && c[from] != '\n' && c[from] != '\r')
        from++;
    return from;
}
