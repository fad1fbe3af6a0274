/* replay.c: reading recordings, and answering from them (record.h). */
#include "abi/replay.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "abi/event.h"
#include "abi/own.h"
#include "abi/record.h"

bool replay_program;

static EventReader events;    /* at the next event that a thread is answered from */
static int64_t event_number_; /* how many have been taken */
static bool ended;

/* -- Reading a file -- */

static uint32_t get32(const uint8_t *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static bool wrong(char *error, const char *file, const char *what)
{
    snprintf(error, 300, "%.200s: %s", file, what);
    return false;
}

/* Stops early where it is no recording: the file may be one without an end. */
static bool read_file(const char *file, AbiText *out, char *error)
{
    char some[65536];
    size_t n;
    FILE *f = fopen(file, "re");
    if (f == NULL)
        return wrong(error, file, strerror(errno));
    while ((n = fread(some, 1, sizeof some, f)) > 0) {
        text_bytes(out, some, n);
        if (out->length >= 8 && memcmp(out->data, RECORD_MAGIC, 8) != 0)
            break;
    }
    bool ok = !ferror(f);
    fclose(f);
    return ok || wrong(error, file, "cannot be read");
}

/* Unpacks one chunk onto *out; chunks of bad sizes are damage, not a reason to take memory. */
static const char *unpack(const uint8_t *p, uint32_t packed, uint32_t length, uint32_t sum, AbiText *out)
{
    uLongf got = length;
    if (length > (64u << 20) + packed * UINT64_C(1100))
        return "the recording is damaged: a chunk's length is impossible";
    uint8_t *bytes = malloc(length + 1u);
    if (bytes == NULL)
        return "no memory for the recording";
    bool ok = uncompress(bytes, &got, p, packed) == Z_OK && got == length && crc32_z(0, bytes, length) == sum;
    if (ok)
        text_bytes(out, (char *)bytes, length);
    free(bytes);
    return ok ? NULL : "the recording is damaged: a chunk's checksum is wrong";
}

static const char *unpack_all(const AbiText *file, AbiText *out, uint32_t *count)
{
    const uint8_t *p = (const uint8_t *)file->data + 12, *end = (const uint8_t *)file->data + file->length;
    while (end - p >= RECORD_CHUNK_HEAD) {
        uint32_t length = get32(p), packed = get32(p + 4), sum = get32(p + 8);
        p += RECORD_CHUNK_HEAD;
        if (length == 0 && packed == 0) {
            *count = sum;
            return p == end ? NULL : "the recording is damaged: something follows its end";
        }
        if (packed > (size_t)(end - p))
            break;
        const char *problem = unpack(p, packed, length, sum, out);
        if (problem != NULL)
            return problem;
        p += packed;
    }
    return "the recording is truncated: its end is missing";
}

/* -- Events -- */

/* Passes over one event, whose kind has been read. */
static void skip_event(EventReader *r, int64_t kind)
{
    size_t n;
    switch (kind) {
    case EVENT_CALL:
        read_bytes(r, &n);
        read_bytes(r, &n);
        break;
    case EVENT_TURN:
    case EVENT_SLICE:
    case EVENT_VALUE:
        read_number(r);
        read_number(r);
        break;
    case EVENT_CLASS:
        read_bytes(r, &n);
        read_bytes(r, &n);
        break;
    case EVENT_RESOURCE:
        read_bytes(r, &n);
        read_number(r);
        read_number(r);
        read_bytes(r, &n);
        read_number(r);
        read_bytes(r, &n);
        break;
    case EVENT_END:
        read_number(r);
        break;
    default:
        r->bad = true;
        break;
    }
}

/* The kind of the next event in the order of the program; the program's own parts are passed over. */
static int64_t next_kind(EventReader *r)
{
    for (;;) {
        int64_t kind = read_number(r);
        if (r->bad || (kind != EVENT_CLASS && kind != EVENT_RESOURCE))
            return r->bad ? 0 : kind;
        skip_event(r, kind);
    }
}

static char *read_text(EventReader *r)
{
    size_t n;
    bool there = read_number(r);
    const uint8_t *bytes = read_bytes(r, &n);
    return there ? strndup((const char *)bytes, n) : NULL;
}

static const char **read_texts(EventReader *r, int count)
{
    const char **list = calloc((size_t)count + 1, sizeof *list);
    for (int i = 0; list != NULL && i < count; i++)
        if ((list[i] = read_text(r)) == NULL)
            r->bad = true;
    return list;
}

static int read_count(EventReader *r)
{
    int64_t n = read_number(r);
    if (n < 0 || n > r->end - r->at)
        r->bad = true;
    return r->bad ? 0 : (int)n;
}

static bool read_header(EventReader *r, RecordHeader *h)
{
    if (read_number(r) != EVENT_HEADER)
        return false;
    h->main = read_text(r);
    h->class_path = read_text(r);
    h->assertions = read_number(r);
    h->system_assertions = read_number(r);
    h->stack_size = read_number(r);
    h->max_heap = read_number(r);
    h->hash_seed = read_number(r);
    h->argc = read_count(r);
    h->argv = (char **)(uintptr_t)read_texts(r, h->argc);
    h->property_count = read_count(r);
    h->properties = read_texts(r, 2 * h->property_count);
    return !r->bad && h->main != NULL && h->argv != NULL && h->properties != NULL;
}

/* Every event is whole, there are as many as the end says, and the last one is the program's end. */
static bool all_sound(EventReader r, uint32_t count)
{
    int64_t kind = 0;
    uint32_t seen = 1; /* the header */
    for (; r.at < r.end && !r.bad; seen++) {
        kind = read_number(&r);
        skip_event(&r, kind);
    }
    return !r.bad && seen == count && kind == EVENT_END;
}

bool replay_open(const char *file, RecordHeader *header, char *error)
{
    AbiText packed = {0};
    static AbiText all;
    uint32_t count = 0;
    if (!read_file(file, &packed, error))
        return false;
    if (packed.length < 12 || memcmp(packed.data, RECORD_MAGIC, 8) != 0)
        return wrong(error, file, packed.length > 0 && packed.length < 12 &&
                                          memcmp(packed.data, RECORD_MAGIC, packed.length < 8 ? packed.length : 8) == 0
                                      ? "the recording is truncated: its end is missing" : "this is no recording");
    if (get32((uint8_t *)packed.data + 8) != RECORD_VERSION)
        return wrong(error, file, "the recording is of another version of the format than this program reads");
    const char *problem = unpack_all(&packed, &all, &count);
    free(packed.data);
    if (problem != NULL)
        return wrong(error, file, problem);
    events = (EventReader){(uint8_t *)all.data, (uint8_t *)all.data + all.length, false};
    if (!read_header(&events, header) || !all_sound(events, count))
        return wrong(error, file, "the recording is damaged: an event makes no sense");
    record_mode = RECORD_REPLAY;
    abi_hooks |= HOOK_RECORD;
    return true;
}

/* -- Divergence -- */

/* The next event as a line. */
static void describe_next(AbiText *out)
{
    EventReader r = events;
    int64_t kind = next_kind(&r);
    if (kind == EVENT_CALL) {
        uint32_t thread;
        AbiArgs args;
        EventReader in = read_part(&r), back = read_part(&r);
        int number = read_arguments(&in, &thread, &args);
        if (number < 0) {
            text_format(out, "a call that makes no sense");
            return;
        }
        int64_t result = read_results(&back, abi_info(number), &args);
        text_format(out, "[%u] ", thread);
        text_call(out, abi_info(number), &args, result);
    } else if (kind == EVENT_TURN || kind == EVENT_SLICE) {
        text_format(out, "thread %lld goes on", (long long)read_number(&r));
    } else if (kind == EVENT_VALUE) {
        text_format(out, "a number of the machine is asked for");
    } else if (kind == EVENT_END) {
        text_format(out, "the end, with status %lld", (long long)read_number(&r));
    }
}

void replay_diverged(const char *replayed)
{
    AbiText line = {0};
    text_format(&line, "ibrik: the replay has diverged from the recording at event %lld\n  recorded: ", (long long)event_number_ + 1);
    describe_next(&line);
    text_format(&line, "\n  replayed: ");
    text_bytes(&line, replayed, strlen(replayed));
    text_bytes(&line, "\n", 1);
    own_write(2, line.data, line.length);
    own_exit(REPLAY_STATUS);
}

static _Noreturn void call_diverged(Thread *t, const AbiInfo *info, const AbiArgs *args)
{
    AbiText line = {0};
    text_format(&line, "[%u] ", abi_thread_id(t));
    text_call(&line, info, args, 0);
    char *result = strstr(line.data, ") = 0"), *last = result; /* it has none yet */
    while (result != NULL && (result = strstr(result + 1, ") = 0")) != NULL)
        last = result;
    if (last != NULL)
        last[1] = 0;
    replay_diverged(line.data);
}

/* -- Answers -- */

/* The standard stream that a handle is, 1 or 2, or 0. Duplicates are followed. */
enum { ALIASES = 64 };
static struct {
    int64_t handle;
    int stream;
} aliases[ALIASES] = {{1, 1}, {2, 2}};
static int alias_count = 2;

static int stream_of(int64_t handle)
{
    for (int i = 0; i < alias_count; i++)
        if (aliases[i].handle == handle)
            return aliases[i].stream;
    return 0;
}

static void follow_handles(int number, const AbiArgs *args, int64_t result)
{
    if (result < 0)
        return;
    if (number == ABI_duplicate && stream_of(args->v[0].i) != 0 && alias_count < ALIASES) {
        aliases[alias_count].handle = result;
        aliases[alias_count++].stream = stream_of(args->v[0].i);
    }
    for (int i = 0; number == ABI_close && i < alias_count; i++)
        if (aliases[i].handle == args->v[0].i)
            aliases[i--] = aliases[--alias_count];
}

/* What a child writes on a stream that it inherits does not pass the gate. */
static bool children_write;

static void note_child(int number, const AbiArgs *args, int64_t result)
{
    const int64_t *streams = args->v[6].p;
    if (number == ABI_spawn && result >= 0 && args->v[7].i > ABI_spawn_error)
        children_write |= stream_of(streams[ABI_spawn_output]) != 0 || stream_of(streams[ABI_spawn_error]) != 0;
}

static void tell_of_children(void)
{
    static const char line[] = "ibrik: children wrote on streams that they inherited: the recording does not have it\n";
    if (children_write)
        own_write(2, line, sizeof line - 1);
}

/* What a program writes to its standard streams is written again. */
static void write_again(int number, const AbiArgs *args, int64_t result)
{
    int stream = number == ABI_write || number == ABI_pwrite ? stream_of(args->v[0].i) : 0;
    if (stream != 0 && result > 0 && result <= args->v[2].i)
        own_write(stream, args->v[1].p, (size_t)result);
}

/* A mapping as it was, at the address where it was. */
static void map_again(EventReader *back, const AbiArgs *args, int64_t address)
{
    size_t n;
    const uint8_t *bytes = read_bytes(back, &n);
    void *wanted = (void *)(intptr_t)address;
    size_t size = (size_t)args->v[2].i;
    if (!own_map(wanted, size))
        replay_diverged("the mapping cannot be made at its recorded address");
    memcpy(wanted, bytes, n < size ? n : size);
}

int64_t replay_call(Thread *t, int number, const AbiInfo *info, const AbiArgs *args)
{
    EventReader r = events;
    AbiText mine = {0};
    size_t n;
    if (next_kind(&r) != EVENT_CALL)
        call_diverged(t, info, args);
    const uint8_t *recorded = read_bytes(&r, &n);
    event_arguments(&mine, abi_thread_id(t), number, info, args);
    if (n != mine.length || memcmp(recorded, mine.data, n) != 0)
        call_diverged(t, info, args);
    free(mine.data);
    EventReader back = read_part(&r);
    int64_t result = read_results(&back, info, args);
    events = r;
    event_number_++;
    if (number == ABI_map && result >= 0)
        map_again(&back, args, result);
    else if (number == ABI_unmap && result >= 0)
        own_unmap((void *)(intptr_t)args->v[0].i, (size_t)args->v[1].i);
    write_again(number, args, result);
    note_child(number, args, result);
    follow_handles(number, args, result);
    if (number == ABI_exit) {
        record_end((int)args->v[0].i & 0xFF);
        own_exit((int)args->v[0].i & 0xFF);
    }
    return result;
}

int64_t replay_value(int what, int64_t value)
{
    EventReader r = events;
    (void)value;
    if (next_kind(&r) != EVENT_VALUE || read_number(&r) != what)
        replay_diverged("a number of the machine is asked for");
    int64_t recorded = read_number(&r);
    events = r;
    event_number_++;
    return recorded;
}

uint32_t replay_turn(uint32_t from, int64_t quiet, int64_t *outcome)
{
    EventReader r = events;
    int64_t kind = next_kind(&r);
    char text[64];
    uint32_t thread = (uint32_t)read_number(&r);
    *outcome = read_number(&r);
    bool fits = quiet < 0 ? kind == EVENT_TURN : kind == EVENT_SLICE && *outcome == quiet;
    if (fits) {
        events = r;
        event_number_++;
        return thread;
    }
    if (quiet >= 0)
        return 0;
    snprintf(text, sizeof text, "thread %u waits", from);
    replay_diverged(text);
}

void replay_end(int status)
{
    EventReader r = events;
    char text[64];
    if (ended)
        return;
    ended = true;
    tell_of_children();
    if (next_kind(&r) == EVENT_END && read_number(&r) == status)
        return;
    snprintf(text, sizeof text, "the end, with status %d", status);
    replay_diverged(text);
}

/* -- The program -- */

void replay_classes(void (*add)(void *context, const char *name, const uint8_t *bytes, size_t length), void *context)
{
    for (EventReader r = events; r.at < r.end && !r.bad;) {
        size_t length, size;
        int64_t kind = read_number(&r);
        if (kind != EVENT_CLASS) {
            skip_event(&r, kind);
            continue;
        }
        const uint8_t *name = read_bytes(&r, &length), *bytes = read_bytes(&r, &size);
        char *copy = strndup((const char *)name, length);
        if (copy != NULL)
            add(context, copy, bytes, size);
        free(copy);
    }
}

/* One resource event behind its kind; whether it is the one sought. */
static bool take_resource(EventReader *r, const char *name, int skip, uint8_t **copy, size_t *length, char **origin)
{
    size_t n;
    const uint8_t *text = read_bytes(r, &n);
    bool same = n == strlen(name) && memcmp(text, name, n) == 0;
    bool wanted = read_number(r) == skip && same, found = read_number(r);
    const uint8_t *bytes = read_bytes(r, length);
    char *from = read_text(r);
    *copy = wanted && found ? malloc(*length + 1) : NULL;
    if (*copy != NULL) {
        memcpy(*copy, bytes, *length);
        (*copy)[*length] = 0;
        if (origin != NULL)
            *origin = from;
        return true;
    }
    free(from);
    return wanted;
}

uint8_t *replay_resource(const char *name, int skip, size_t *length, char **origin)
{
    uint8_t *copy = NULL;
    for (EventReader r = {events.at, events.end, false}; r.at < r.end && !r.bad;) {
        int64_t kind = read_number(&r);
        if (kind != EVENT_RESOURCE)
            skip_event(&r, kind);
        else if (take_resource(&r, name, skip, &copy, length, origin))
            return copy;
    }
    return NULL;
}
