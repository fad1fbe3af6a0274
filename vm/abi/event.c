/* event.c: events as bytes (event.h). */
#include "abi/event.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

void event_number(AbiText *out, int64_t n)
{
    uint64_t z = (uint64_t)n << 1 ^ (n < 0 ? UINT64_MAX : 0);
    char bytes[10];
    size_t count = 0;
    do {
        bytes[count++] = (char)((z & 0x7F) | (z > 0x7F ? 0x80 : 0));
        z >>= 7;
    } while (z != 0);
    text_bytes(out, bytes, count);
}

void event_bytes(AbiText *out, const void *bytes, size_t n)
{
    event_number(out, (int64_t)n);
    text_bytes(out, bytes, n);
}

int64_t read_number(EventReader *r)
{
    uint64_t z = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (r->at == r->end) {
            r->bad = true;
            return 0;
        }
        uint8_t byte = *r->at++;
        z |= (uint64_t)(byte & 0x7F) << shift;
        if (byte < 0x80)
            return (int64_t)(z >> 1) ^ -(int64_t)(z & 1);
    }
    r->bad = true;
    return 0;
}

const uint8_t *read_bytes(EventReader *r, size_t *n)
{
    int64_t count = read_number(r);
    if (r->bad || count < 0 || count > r->end - r->at) {
        r->bad = true;
        *n = 0;
        return (const uint8_t *)"";
    }
    const uint8_t *bytes = r->at;
    r->at += count;
    *n = (size_t)count;
    return bytes;
}

EventReader read_part(EventReader *r)
{
    size_t n;
    const uint8_t *bytes = read_bytes(r, &n);
    return (EventReader){bytes, bytes + n, false};
}

/* -- Arguments -- */

/* What the program gives: texts whole, buffers by length, checksum and beginning. */
static void put_argument(AbiText *out, const AbiArgument *arg, const AbiArgs *args)
{
    const void *p = args->v[arg->slot].p;
    int64_t n = strchr("PTRWSV", arg->kind) != NULL ? args->v[arg->slot + 1].i : 0;
    switch (arg->kind) {
    case 'P':
    case 'T':
        event_number(out, p != NULL);
        event_bytes(out, p, p != NULL ? (size_t)n : 0);
        break;
    case 'R':
        event_number(out, p != NULL ? n : -1);
        if (p != NULL) {
            event_number(out, (int64_t)crc32_z(0, p, (size_t)n));
            event_bytes(out, p, n < RECORD_SHOWN ? (size_t)n : RECORD_SHOWN);
        }
        break;
    case 'W':
    case 'S':
        event_number(out, p != NULL ? n : -1);
        break;
    case 'V':
        event_number(out, n);
        for (int64_t i = 0; i < n; i++)
            event_number(out, ((const int64_t *)p)[i]);
        break;
    default:
        event_number(out, args->v[arg->slot].i);
        break;
    }
}

void event_arguments(AbiText *out, uint32_t thread, int number, const AbiInfo *info, const AbiArgs *args)
{
    AbiArgument list[ABI_ARGUMENTS];
    int n = abi_arguments(info, list);
    event_number(out, thread);
    event_number(out, number);
    for (int i = 0; i < n; i++)
        put_argument(out, &list[i], args);
}

/* A copy in a buffer of at least `room` bytes, and a zero. */
static void *keep(const void *bytes, size_t n, size_t room)
{
    char *copy = calloc(1, (n > room ? n : room) + 1);
    if (copy != NULL && n > 0)
        memcpy(copy, bytes, n);
    return copy;
}

static void take_argument(EventReader *r, const AbiArgument *arg, AbiArgs *args)
{
    size_t n = 0;
    int64_t first = read_number(r);
    args->v[arg->slot].i = first;
    switch (arg->kind) {
    case 'P':
    case 'T': {
        const uint8_t *text = read_bytes(r, &n);
        args->v[arg->slot].p = first ? keep(text, n, n) : NULL;
        args->v[arg->slot + 1].i = (int64_t)n;
        break;
    }
    case 'R':
        args->v[arg->slot].p = NULL;
        args->v[arg->slot + 1].i = first;
        if (first >= 0) {
            read_number(r);
            const uint8_t *bytes = read_bytes(r, &n);
            args->v[arg->slot].p = keep(bytes, RECORD_SHOWN < n ? RECORD_SHOWN : n, RECORD_SHOWN);
        }
        break;
    case 'W':
    case 'S': { /* room for the results */
        size_t room = first >= 0 && first < 1 << 24 ? (size_t)first : 0;
        args->v[arg->slot].p = first >= 0 ? calloc(room + 1, arg->kind == 'S' ? 8 : 1) : NULL;
        args->v[arg->slot + 1].i = (int64_t)room;
        break;
    }
    case 'V': {
        int64_t *fields = first >= 0 && first < 1 << 20 ? calloc((size_t)first + 1, sizeof *fields) : NULL;
        for (int64_t i = 0; fields != NULL && i < first; i++)
            fields[i] = read_number(r);
        args->v[arg->slot].p = fields;
        args->v[arg->slot + 1].i = fields != NULL ? first : 0;
        break;
    }
    default:
        break;
    }
}

int read_arguments(EventReader *r, uint32_t *thread, AbiArgs *args)
{
    AbiArgument list[ABI_ARGUMENTS];
    *thread = (uint32_t)read_number(r);
    int64_t number = read_number(r);
    const AbiInfo *info = abi_info(number >= 0 && number < ABI_LIMIT ? (int)number : -1);
    if (info == NULL)
        return -1;
    int n = abi_arguments(info, list);
    for (int i = 0; i < n; i++)
        take_argument(r, &list[i], args);
    return r->bad ? -1 : (int)number;
}

/* -- Results -- */

/* How many bytes of an out-buffer a call has filled. */
static int64_t filled(int number, const AbiArgument *arg, const AbiArgs *args, int64_t result)
{
    const uint8_t *p = args->v[arg->slot].p;
    int64_t room = args->v[arg->slot + 1].i;
    bool counted = (number == ABI_accept || number == ABI_receive) && strcmp(arg->name, "address") == 0;
    if (result < 0 || p == NULL || room <= 0)
        return 0;
    int64_t n = counted ? p[0] + 1 : result;
    return n < room ? n : room;
}

void event_results(AbiText *out, int number, const AbiInfo *info, const AbiArgs *args, int64_t result)
{
    AbiArgument list[ABI_ARGUMENTS];
    int n = abi_arguments(info, list);
    event_number(out, result);
    for (int i = 0; i < n && result >= 0; i++) {
        const AbiArgument *arg = &list[i];
        if (arg->kind == 'W')
            event_bytes(out, args->v[arg->slot].p, (size_t)filled(number, arg, args, result));
        else if (arg->kind == 'S' || arg->kind == 'V')
            for (int64_t k = 0; k < args->v[arg->slot + 1].i; k++)
                event_number(out, ((int64_t *)args->v[arg->slot].p)[k]);
    }
    if (number == ABI_map && result >= 0)
        event_bytes(out, (const void *)(intptr_t)result, (size_t)args->v[2].i);
}

int64_t read_results(EventReader *r, const AbiInfo *info, const AbiArgs *args)
{
    AbiArgument list[ABI_ARGUMENTS];
    int n = abi_arguments(info, list);
    int64_t result = read_number(r);
    for (int i = 0; i < n && result >= 0; i++) {
        const AbiArgument *arg = &list[i];
        int64_t room = strchr("WSV", arg->kind) != NULL ? args->v[arg->slot + 1].i : 0;
        if (arg->kind == 'W') {
            size_t count;
            const uint8_t *bytes = read_bytes(r, &count);
            if (count > 0 && args->v[arg->slot].p != NULL && (int64_t)count <= room)
                memcpy(args->v[arg->slot].p, bytes, count);
        } else if (arg->kind == 'S' || arg->kind == 'V') {
            for (int64_t k = 0; k < room; k++)
                ((int64_t *)args->v[arg->slot].p)[k] = read_number(r);
        }
    }
    return result;
}
