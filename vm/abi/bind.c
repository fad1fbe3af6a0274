/* bind.c: from Java arguments to AbiArgs (bind.h). The collector does not move objects, so the host reads
 * and writes Java arrays in place. */
#include "abi/bind.h"

#include "heap/heap.h"
#include "runtime/exceptions.h"

static char *put_utf8(char *out, uint32_t c)
{
    if (c < 0x80) {
        *out++ = (char)c;
        return out;
    }
    if (c < 0x800) {
        *out++ = (char)(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            *out++ = (char)(0xE0 | c >> 12);
        } else {
            *out++ = (char)(0xF0 | c >> 18);
            *out++ = (char)(0x80 | (c >> 12 & 0x3F));
        }
        *out++ = (char)(0x80 | (c >> 6 & 0x3F));
    }
    *out++ = (char)(0x80 | (c & 0x3F));
    return out;
}

/* The code point at *i, which moves past it; '?' for half a surrogate pair, as Java encodes it. */
static uint32_t code_point(const Object *string, int32_t length, int32_t *i)
{
    uint32_t c = string_char_at(string, (*i)++);
    if (c < 0xD800 || c > 0xDFFF)
        return c;
    uint32_t low = c < 0xDC00 && *i < length ? string_char_at(string, *i) : 0;
    if (low < 0xDC00 || low > 0xDFFF)
        return '?';
    (*i)++;
    return 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
}

int64_t abi_bind_text(Object *string, bool optional, char *buffer, AbiSlot *slots)
{
    slots[0].p = NULL;
    slots[1].i = 0;
    if (string == NULL)
        return optional ? 0 : -ABI_EINVAL;
    char *out = buffer, *end = buffer + ABI_TEXT_MAX - 5;
    int32_t length = string_length(string);
    for (int32_t i = 0; i < length;) {
        uint32_t c = code_point(string, length, &i);
        if (c == 0)
            return -ABI_EINVAL;
        if (out > end)
            return -ABI_ENAMETOOLONG;
        out = put_utf8(out, c);
    }
    *out = 0;
    slots[0].p = buffer;
    slots[1].i = out - buffer;
    return 0;
}

bool abi_bind_bytes(Thread *t, Object *array, bool optional, int32_t offset, int32_t length, AbiSlot *slots)
{
    slots[0].p = NULL;
    slots[1].i = 0;
    if (array == NULL)
        return optional || throw_new(t, EX_NullPointer, NULL);
    Array *bytes = (Array *)array;
    if (offset < 0 || length < 0 || offset > bytes->length - length)
        return throw_new(t, EX_IndexOutOfBounds, "Range [%d, %d + %d) out of bounds for length %d", offset,
                         offset, length, bytes->length);
    slots[0].p = bytes->b + offset;
    slots[1].i = length;
    return true;
}

bool abi_bind_longs(Thread *t, Object *array, AbiSlot *slots)
{
    if (array == NULL)
        return throw_new(t, EX_NullPointer, NULL);
    slots[0].p = ((Array *)array)->j;
    slots[1].i = ((Array *)array)->length;
    return true;
}
