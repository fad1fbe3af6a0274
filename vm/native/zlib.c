/* zlib.c: natives of ibrik.util.Zlib: compression and checksums on zlib. The library has checked
 * all ranges; a stream is a z_stream outside the heap, which the library closes. */
#include "class.h"
#include "heap/heap.h"
#include "runtime/exceptions.h"
#include "thread.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

int64_t native_Zlib_open(Thread *t, int32_t deflating, int32_t level, int32_t strategy, int32_t nowrap)
{
    z_stream *z = calloc(1, sizeof *z);
    int bits = nowrap ? -MAX_WBITS : MAX_WBITS;
    int code = !z        ? Z_MEM_ERROR
               : deflating ? deflateInit2(z, level, Z_DEFLATED, bits, 8, strategy)
                           : inflateInit2(z, bits);
    if (code == Z_OK)
        return (intptr_t)z;
    free(z);
    if (code == Z_MEM_ERROR)
        throw_new(t, EX_OutOfMemory, NULL);
    else
        throw_new(t, EX_IllegalArgument, NULL);
    return 0;
}

static void set_buffers(z_stream *z, Array *in, int32_t in_off, int32_t in_len, Array *out, int32_t out_off,
                        int32_t out_len)
{
    z->next_in = (Bytef *)in->b + in_off;
    z->avail_in = (uInt)in_len;
    z->next_out = (Bytef *)out->b + out_off;
    z->avail_out = (uInt)out_len;
}

static int32_t used_of(const z_stream *z, int32_t in_len, int32_t out_len, Array *used, int code)
{
    used->i[0] = in_len - (int32_t)z->avail_in;
    used->i[1] = out_len - (int32_t)z->avail_out;
    return code;
}

int32_t native_Zlib_run(Thread *t, int64_t stream, int32_t deflating, Array *in, int32_t in_off, int32_t in_len,
                        Array *out, int32_t out_off, int32_t out_len, int32_t flush, Array *used)
{
    z_stream *z = (z_stream *)(intptr_t)stream;
    (void)t;
    set_buffers(z, in, in_off, in_len, out, out_off, out_len);
    return used_of(z, in_len, out_len, used, deflating ? deflate(z, flush) : inflate(z, flush));
}

int32_t native_Zlib_params(Thread *t, int64_t stream, int32_t level, int32_t strategy, Array *in, int32_t in_off,
                           int32_t in_len, Array *out, int32_t out_off, int32_t out_len, Array *used)
{
    z_stream *z = (z_stream *)(intptr_t)stream;
    (void)t;
    set_buffers(z, in, in_off, in_len, out, out_off, out_len);
    return used_of(z, in_len, out_len, used, deflateParams(z, level, strategy));
}

int32_t native_Zlib_dictionary(Thread *t, int64_t stream, int32_t deflating, Array *b, int32_t off, int32_t len)
{
    z_stream *z = (z_stream *)(intptr_t)stream;
    const Bytef *bytes = (const Bytef *)b->b + off;
    (void)t;
    return deflating ? deflateSetDictionary(z, bytes, (uInt)len) : inflateSetDictionary(z, bytes, (uInt)len);
}

int32_t native_Zlib_adler(Thread *t, int64_t stream)
{
    (void)t;
    return (int32_t)((z_stream *)(intptr_t)stream)->adler;
}

Object *native_Zlib_message(Thread *t, int64_t stream)
{
    const char *text = ((z_stream *)(intptr_t)stream)->msg;
    return text ? string_from_utf8(t, text, strlen(text)) : NULL;
}

void native_Zlib_reset(Thread *t, int64_t stream, int32_t deflating)
{
    (void)t;
    if (deflating)
        deflateReset((z_stream *)(intptr_t)stream);
    else
        inflateReset((z_stream *)(intptr_t)stream);
}

void native_Zlib_close(Thread *t, int64_t stream, int32_t deflating)
{
    z_stream *z = (z_stream *)(intptr_t)stream;
    (void)t;
    if (deflating)
        deflateEnd(z);
    else
        inflateEnd(z);
    free(z);
}

int32_t native_Zlib_crc32(Thread *t, int32_t crc, Array *b, int32_t off, int32_t len)
{
    (void)t;
    return (int32_t)crc32((uint32_t)crc, (const Bytef *)b->b + off, (uInt)len);
}

int32_t native_Zlib_adler32(Thread *t, int32_t adler, Array *b, int32_t off, int32_t len)
{
    (void)t;
    return (int32_t)adler32((uint32_t)adler, (const Bytef *)b->b + off, (uInt)len);
}

/* The polynomial of Castagnoli, by bytes; the table is the same whoever makes it first. */
int32_t native_Zlib_crc32c(Thread *t, int32_t crc, Array *b, int32_t off, int32_t len)
{
    static uint32_t table[256];
    (void)t;
    if (!__atomic_load_n(&table[1], __ATOMIC_ACQUIRE))
        for (int i = 255; i >= 0; i--) {
            uint32_t c = (uint32_t)i;
            for (int k = 0; k < 8; k++)
                c = c & 1 ? c >> 1 ^ 0x82f63b78u : c >> 1;
            __atomic_store_n(&table[i], c, __ATOMIC_RELEASE);
        }
    uint32_t c = ~(uint32_t)crc;
    for (int32_t i = 0; i < len; i++)
        c = c >> 8 ^ table[(c ^ (uint8_t)b->b[off + i]) & 0xff];
    return (int32_t)~c;
}
