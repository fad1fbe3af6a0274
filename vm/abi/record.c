/* record.c: making recordings (record.h). */
#include "abi/record.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "abi/event.h"
#include "abi/own.h"
#include "abi/replay.h"

enum { CHUNK = 1 << 18 };

RecordMode record_mode;
bool (*record_release)(Thread *t);
void (*record_acquire)(Thread *t);

static int record_fd = -1;
static const char *record_name;
static AbiText events; /* not yet written */
static int64_t event_count;
static bool ended;
/* Classes are loaded, and processes ended, by threads that need not have the turn. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* -- The file -- */

static void put32(uint8_t *out, uint32_t n)
{
    for (int i = 0; i < 4; i++)
        out[i] = (uint8_t)(n >> (8 * i));
}

/* The program has not lost anything when its recording cannot be written, but whoever asked for it must know. */
static _Noreturn void cannot_write(void)
{
    fprintf(stderr, "ibrik: cannot write the recording %s: %s\n", record_name, strerror(errno));
    own_exit(1);
}

static void write_all(const void *bytes, size_t n)
{
    if (!own_write(record_fd, bytes, n))
        cannot_write();
}

static void write_chunk(void)
{
    uint8_t head[RECORD_CHUNK_HEAD];
    uLongf packed = compressBound(events.length);
    uint8_t *out = malloc(packed);
    if (out == NULL || compress2(out, &packed, (const uint8_t *)events.data, events.length, 6) != Z_OK) {
        errno = ENOMEM;
        cannot_write();
    }
    put32(head, (uint32_t)events.length);
    put32(head + 4, (uint32_t)packed);
    put32(head + 8, (uint32_t)crc32_z(0, (const uint8_t *)events.data, events.length));
    write_all(head, sizeof head);
    write_all(out, packed);
    free(out);
    events.length = 0;
}

/* Ends an event that stands in `events`; the lock is held. */
static void finish_event(void)
{
    event_count++;
    if (events.length >= CHUNK)
        write_chunk();
}

static AbiText *begin_event(EventKind kind)
{
    pthread_mutex_lock(&lock);
    event_number(&events, kind);
    return &events;
}

static void end_event(void)
{
    if (!ended)
        finish_event();
    pthread_mutex_unlock(&lock);
}

static void event_text(AbiText *out, const char *text)
{
    event_number(out, text != NULL);
    event_bytes(out, text, text != NULL ? strlen(text) : 0);
}

static void put_header(AbiText *out, const RecordHeader *h)
{
    event_text(out, h->main);
    event_text(out, h->class_path);
    event_number(out, h->assertions);
    event_number(out, h->system_assertions);
    event_number(out, h->stack_size);
    event_number(out, h->max_heap);
    event_number(out, h->hash_seed);
    event_number(out, h->argc);
    for (int i = 0; i < h->argc; i++)
        event_text(out, h->argv[i]);
    event_number(out, h->property_count);
    for (int i = 0; i < 2 * h->property_count; i++)
        event_text(out, h->properties[i]);
}

bool record_create(const char *file, const RecordHeader *header, char *error)
{
    uint8_t version[4];
    record_name = file;
    record_fd = own_create(file);
    if (record_fd < 0) {
        snprintf(error, 300, "cannot write %.200s: %s", file, strerror(errno));
        return false;
    }
    put32(version, RECORD_VERSION);
    write_all(RECORD_MAGIC, 8);
    write_all(version, 4);
    record_mode = RECORD_WRITE;
    put_header(begin_event(EVENT_HEADER), header);
    end_event();
    abi_hooks |= HOOK_RECORD;
    return true;
}

static void finish(int status)
{
    uint8_t end[RECORD_CHUNK_HEAD] = {0};
    pthread_mutex_lock(&lock);
    if (!ended) {
        ended = true;
        event_number(&events, EVENT_END);
        event_number(&events, status);
        event_count++;
        write_chunk();
        put32(end + 8, (uint32_t)event_count);
        write_all(end, sizeof end);
    }
    pthread_mutex_unlock(&lock);
}

void record_end(int status)
{
    if (record_mode == RECORD_WRITE)
        finish(status);
    else if (record_mode == RECORD_REPLAY)
        replay_end(status);
}

/* -- Events -- */

/* Calls in which another thread's turn may come. Writing to the standard streams is not among them: what is written
 * there comes in the order of the recording. */
static bool may_block(int number, const AbiArgs *args)
{
    switch (number) {
    case ABI_write:
        return args->v[0].i > 2;
    case ABI_read: case ABI_open: case ABI_poll: case ABI_sleep: case ABI_wait: case ABI_accept: case ABI_connect:
    case ABI_send: case ABI_receive: case ABI_lock: case ABI_signal_next: case ABI_resolve: case ABI_reverse:
        return true;
    default:
        return false;
    }
}

static int64_t make_call(Thread *t, int number, const AbiInfo *info, const AbiArgs *args, bool gave,
                         int64_t (*host)(Thread *t, int number, const AbiArgs *args))
{
    AbiText before = {0};
    event_arguments(&before, abi_thread_id(t), number, info, args);
    int64_t result = host(t, number, args);
    if (gave)
        record_acquire(t);
    AbiText *out = begin_event(EVENT_CALL);
    event_bytes(out, before.data, before.length);
    before.length = 0;
    event_results(&before, number, info, args, result);
    event_bytes(out, before.data, before.length);
    end_event();
    free(before.data);
    return result;
}

int64_t record_call(Thread *t, int number, const AbiInfo *info, const AbiArgs *args,
                    int64_t (*host)(Thread *t, int number, const AbiArgs *args))
{
    bool gave = t != NULL && may_block(number, args) && record_release != NULL && record_release(t);
    if (record_mode == RECORD_WRITE)
        return make_call(t, number, info, args, gave, host);
    if (gave)
        record_acquire(t);
    return replay_call(t, number, info, args);
}

int64_t record_value(Thread *t, int what, int64_t value)
{
    (void)t;
    if (record_mode == RECORD_REPLAY)
        return replay_value(what, value);
    if (record_mode == RECORD_WRITE) {
        AbiText *out = begin_event(EVENT_VALUE);
        event_number(out, what);
        event_number(out, value);
        end_event();
    }
    return value;
}

void record_turn(uint32_t thread, int64_t outcome, int64_t quiet)
{
    AbiText *out = begin_event(quiet < 0 ? EVENT_TURN : EVENT_SLICE);
    event_number(out, thread);
    event_number(out, quiet < 0 ? outcome : quiet);
    end_event();
}

void record_class(const char *name, const uint8_t *bytes, size_t length)
{
    if (record_mode != RECORD_WRITE)
        return;
    AbiText *out = begin_event(EVENT_CLASS);
    event_bytes(out, name, strlen(name));
    event_bytes(out, bytes, length);
    end_event();
}

void record_resource(const char *name, int skip, const uint8_t *bytes, size_t length, const char *origin)
{
    if (record_mode != RECORD_WRITE)
        return;
    AbiText *out = begin_event(EVENT_RESOURCE);
    event_bytes(out, name, strlen(name));
    event_number(out, skip);
    event_number(out, bytes != NULL);
    event_bytes(out, bytes, bytes != NULL ? length : 0);
    event_text(out, origin);
    end_event();
}
