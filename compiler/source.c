/* source.c: reading and decoding source files; lines and columns. */
#include "source.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "compiler.h"

/* Offsets are 32 bits and NO_POS is one of them. */
enum { LARGEST_SOURCE = 0x7fffff00 };

typedef enum Encoding { ENC_UTF8, ENC_LATIN1, ENC_ASCII, ENC_UTF16, ENC_UTF16BE, ENC_UTF16LE, ENC_UNKNOWN } Encoding;

static Encoding encoding_find(const char *name) {
    static const struct {
        const char *name;
        Encoding encoding;
    } known[] = {
        {"UTF-8", ENC_UTF8},        {"UTF8", ENC_UTF8},         {"ISO-8859-1", ENC_LATIN1},
        {"ISO8859_1", ENC_LATIN1},  {"latin1", ENC_LATIN1},     {"ISO8859-1", ENC_LATIN1},
        {"US-ASCII", ENC_ASCII},    {"ASCII", ENC_ASCII},       {"UTF-16", ENC_UTF16},
        {"UTF-16BE", ENC_UTF16BE},  {"UTF-16LE", ENC_UTF16LE},  {"UTF_16", ENC_UTF16},
    };
    if (!name)
        return ENC_UTF8;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcasecmp(known[i].name, name) == 0)
            return known[i].encoding;
    return ENC_UNKNOWN;
}

bool source_encoding_known(const char *name) {
    return encoding_find(name) != ENC_UNKNOWN;
}

static SourceFile *source_new(Compiler *c, const char *path) {
    SourceFile *s = arena_new(&c->arena, SourceFile);
    s->arena = &c->arena;
    s->path = arena_strndup(&c->arena, path, strlen(path));
    const char *slash = strrchr(s->path, '/');
    s->base_name = slash ? slash + 1 : s->path;
    if (c->last_source)
        c->last_source->next = s;
    else
        c->sources = s;
    c->last_source = s;
    return s;
}

/* Length of the well-formed UTF-8 sequence at p, 0 if it is malformed (surrogates and overlong forms are). */
static unsigned sequence_length(const uint8_t *p, const uint8_t *end) {
    if (p[0] < 0x80)
        return 1;
    unsigned length = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
    if (p[0] < 0xc2 || p[0] > 0xf4 || (size_t)(end - p) < length)
        return 0;
    for (unsigned i = 1; i < length; i++)
        if ((p[i] & 0xc0) != 0x80)
            return 0;
    if ((p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xed && p[1] > 0x9f) || (p[0] == 0xf0 && p[1] < 0x90) ||
        (p[0] == 0xf4 && p[1] > 0x8f))
        return 0;
    return length;
}

/* The first byte that is not part of well-formed UTF-8, or `end`. */
static const uint8_t *find_malformed(const uint8_t *p, const uint8_t *end) {
    while (p < end) {
        uint64_t eight;
        while (end - p >= 8 && (memcpy(&eight, p, 8), !(eight & 0x8080808080808080u)))
            p += 8;
        if (p == end)
            break;
        unsigned length = sequence_length(p, end);
        if (!length)
            return p;
        p += length;
    }
    return end;
}

static char *put_utf8(char *to, uint32_t ch) {
    if (ch < 0x80) {
        *to++ = (char)ch;
    } else if (ch < 0x800) {
        *to++ = (char)(0xc0 | ch >> 6);
        *to++ = (char)(0x80 | (ch & 63));
    } else if (ch < 0x10000) {
        *to++ = (char)(0xe0 | ch >> 12);
        *to++ = (char)(0x80 | (ch >> 6 & 63));
        *to++ = (char)(0x80 | (ch & 63));
    } else {
        *to++ = (char)(0xf0 | ch >> 18);
        *to++ = (char)(0x80 | (ch >> 12 & 63));
        *to++ = (char)(0x80 | (ch >> 6 & 63));
        *to++ = (char)(0x80 | (ch & 63));
    }
    return to;
}

/* Positions of the bytes that could not be decoded, reported once the text stands. */
typedef struct Unmappable {
    uint32_t pos;
    uint8_t byte;
} Unmappable;

enum { MAX_UNMAPPABLE = 100 };

static void report_unmappable(Compiler *c, SourceFile *s, const Unmappable *bad, int count, const char *encoding) {
    for (int i = 0; i < count; i++)
        diag_error(c, s, bad[i].pos, "unmappable character (0x%02X) for encoding %s", bad[i].byte, encoding);
}

/* Text with each malformed byte replaced by U+FFFD. */
static void repair_utf8(Compiler *c, SourceFile *s, const uint8_t *bytes, size_t length, bool ascii) {
    Unmappable bad[MAX_UNMAPPABLE];
    int bad_count = 0;
    char *text = arena_alloc(&c->arena, length * 3 + 1), *to = text;
    for (const uint8_t *p = bytes, *end = bytes + length; p < end;) {
        unsigned n = ascii ? *p < 0x80 : sequence_length(p, end);
        if (n) {
            memcpy(to, p, n);
            p += n;
            to += n;
            continue;
        }
        if (bad_count < MAX_UNMAPPABLE)
            bad[bad_count++] = (Unmappable){(uint32_t)(to - text), *p};
        to = put_utf8(to, 0xfffd);
        p++;
    }
    s->text = text;
    s->length = (uint32_t)(to - text);
    report_unmappable(c, s, bad, bad_count, ascii ? "US-ASCII" : "UTF-8");
}

static void decode_latin1(Compiler *c, SourceFile *s, const uint8_t *bytes, size_t length) {
    char *text = arena_alloc(&c->arena, length * 2 + 1), *to = text;
    for (size_t i = 0; i < length; i++)
        to = put_utf8(to, bytes[i]);
    s->text = text;
    s->length = (uint32_t)(to - text);
}

static void decode_utf16(Compiler *c, SourceFile *s, const uint8_t *bytes, size_t length, Encoding encoding) {
    bool little = encoding == ENC_UTF16LE;
    size_t i = 0;
    if (encoding == ENC_UTF16 && length >= 2 && (bytes[0] == 0xff || bytes[0] == 0xfe)) {
        little = bytes[0] == 0xff;
        i = 2;
    }
    char *text = arena_alloc(&c->arena, length / 2 * 3 + 4), *to = text;
    for (; i + 1 < length; i += 2) {
        uint32_t unit = little ? bytes[i] | bytes[i + 1] << 8 : bytes[i] << 8 | bytes[i + 1];
        if (unit >= 0xd800 && unit < 0xdc00 && i + 3 < length) {
            uint32_t low = little ? bytes[i + 2] | bytes[i + 3] << 8 : bytes[i + 2] << 8 | bytes[i + 3];
            if (low >= 0xdc00 && low < 0xe000) {
                unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
                i += 2;
            }
        }
        to = put_utf8(to, unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit);
    }
    s->text = text;
    s->length = (uint32_t)(to - text);
}

/* Makes `bytes` the text of `s`. They are in the arena, followed by a NUL. */
static void decode(Compiler *c, SourceFile *s, const uint8_t *bytes, size_t length, Encoding encoding) {
    switch (encoding) {
    case ENC_LATIN1: decode_latin1(c, s, bytes, length); return;
    case ENC_UTF16:
    case ENC_UTF16BE:
    case ENC_UTF16LE: decode_utf16(c, s, bytes, length, encoding); return;
    default: break;
    }
    const uint8_t *end = bytes + length, *bad = find_malformed(bytes, end);
    bool ascii = encoding == ENC_ASCII;
    for (size_t i = 0; ascii && bad == end && i < length; i++)
        if (bytes[i] >= 0x80)
            bad = bytes + i;
    if (bad != end) {
        repair_utf8(c, s, bytes, length, ascii);
        return;
    }
    s->text = (const char *)bytes;
    s->length = (uint32_t)length;
}

/* Reads at most `size` bytes: fewer if the file has become shorter meanwhile. */
static size_t read_whole(int fd, char *bytes, size_t size) {
    size_t length = 0;
    while (length < size) {
        ssize_t n = read(fd, bytes + length, size - length);
        if (n == 0 || (n < 0 && errno != EINTR))
            break;
        length += n > 0 ? (size_t)n : 0;
    }
    return length;
}

SourceFile *source_read(Compiler *c, const char *path) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return NULL;
    struct stat st;
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size > LARGEST_SOURCE) {
        errno = errno ? errno : S_ISDIR(st.st_mode) ? EISDIR : EFBIG;
        close(fd);
        return NULL;
    }
    char *bytes = arena_alloc(&c->arena, (size_t)st.st_size + 1);
    size_t length = read_whole(fd, bytes, (size_t)st.st_size);
    close(fd);
    SourceFile *s = source_new(c, path);
    decode(c, s, (const uint8_t *)bytes, length, encoding_find(c->options->encoding));
    return s;
}

SourceFile *source_from_memory(Compiler *c, const char *path, const char *text, size_t length) {
    if (length > LARGEST_SOURCE)
        length = LARGEST_SOURCE;
    SourceFile *s = source_new(c, path);
    decode(c, s, (const uint8_t *)arena_strndup(&c->arena, text, length), length,
           encoding_find(c->options->encoding));
    return s;
}

/* The place after the next line end, NULL if there is none. */
static const char *next_line(const char *p, const char *end, bool returns) {
    if (!returns) {
        p = memchr(p, '\n', (size_t)(end - p));
        return p ? p + 1 : NULL;
    }
    for (; p < end; p++)
        if (*p == '\n' || (*p == '\r' && p[1] != '\n'))
            return p + 1;
    return NULL;
}

/* Finds the beginnings of all lines. */
static void find_lines(SourceFile *s) {
    const char *end = s->text + s->length;
    bool returns = memchr(s->text, '\r', s->length) != NULL;
    uint32_t capacity = s->length / 16 + 2; /* few texts have shorter lines */
    s->lines = arena_array(s->arena, uint32_t, capacity);
    s->line_count = 1;
    for (const char *p = s->text; (p = next_line(p, end, returns));) {
        if (s->line_count == capacity) {
            uint32_t *lines = arena_array(s->arena, uint32_t, capacity *= 2);
            memcpy(lines, s->lines, s->line_count * sizeof *lines);
            s->lines = lines;
        }
        s->lines[s->line_count++] = (uint32_t)(p - s->text);
    }
}

/* Index of the line that holds pos. */
static uint32_t line_index(SourceFile *s, uint32_t pos) {
    if (!s->lines)
        find_lines(s);
    if (pos > s->length)
        pos = s->length;
    uint32_t low = s->last_line;
    if (s->lines[low] <= pos) { /* mostly this line or one soon after it */
        for (int tries = 0; tries < 4; tries++, low++)
            if (low + 1 == s->line_count || pos < s->lines[low + 1])
                return s->last_line = low;
    } else {
        low = 0;
    }
    uint32_t high = s->line_count; /* lines[low] <= pos < lines[high] */
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (s->lines[middle] <= pos)
            low = middle;
        else
            high = middle;
    }
    return s->last_line = low;
}

static uint32_t line_start(SourceFile *s, uint32_t pos) {
    uint32_t index = line_index(s, pos);
    return s->lines[index];
}

uint32_t source_line(SourceFile *s, uint32_t pos) {
    return line_index(s, pos) + 1;
}

uint32_t source_column(SourceFile *s, uint32_t pos) {
    uint32_t column = 1;
    if (pos > s->length)
        pos = s->length;
    for (uint32_t i = line_start(s, pos); i < pos; i++) {
        uint8_t b = (uint8_t)s->text[i];
        column += (b & 0xc0) != 0x80; /* one for each first byte */
        column += b >= 0xf0;          /* two units for a supplementary character */
    }
    return column;
}

const char *source_line_text(SourceFile *s, uint32_t pos, uint32_t *length) {
    uint32_t start = line_start(s, pos);
    uint32_t end = start;
    while (end < s->length && s->text[end] != '\n' && s->text[end] != '\r')
        end++;
    *length = end - start;
    return s->text + start;
}
