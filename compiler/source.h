/* source.h: the text of one source file, and the way from a byte offset to a line and column. */
#ifndef COMPILER_SOURCE_H
#define COMPILER_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct Compiler;

typedef struct SourceFile SourceFile;

/* The position of a thing that has none. */
#define NO_POS UINT32_MAX

/* A documentation comment, kept for -Xlint:dangling-doc-comments. Lines of /// without a gap are one. */
typedef struct DocComment {
    uint32_t pos, end;
    uint32_t before;       /* where the token that follows starts; NO_POS: none was read yet, or there is none */
    bool attached;         /* to a declaration, or in a block, where none is asked for */
    bool dangling;         /* another one stands between it and its declaration */
    bool suppressed;
} DocComment;

struct SourceFile {
    const char *path;      /* as the user gave it; what diagnostics print */
    const char *base_name; /* the part of path after the last slash */
    const char *text;      /* UTF-8 (decoded if the file was not), followed by a NUL */
    uint32_t length;       /* bytes of text, without the NUL */
    uint32_t *lines;       /* offset of the first byte of each line; made at the first question */
    uint32_t line_count;
    uint8_t *reported;     /* a bit for each position that has an error; made at the first (diag.c) */
    uint32_t last_line;  /* index of the line found last: questions come in order */
    bool type_annotations; /* annotations of types occur: generation keeps track of where */
    bool implicit;       /* found through the source path rather than named by the user */
    bool uses_unchecked; /* one mandatory warning was left out: the closing notes name the file */
    bool uses_deprecation;
    bool uses_removal;
    bool uses_preview;
    bool refused_preview; /* a disabled preview feature was reported: once a file is enough */
    DocComment *docs; /* in order of the text, where the lint is on */
    uint32_t doc_count, docs_told; /* the lint was through with so many */
    SourceFile *next; /* in order of the Compiler's list */
    struct Arena *arena;
};

/* Reads a file. Returns NULL when it cannot be read (errno says why). Reports bytes that the encoding of the
 * options does not allow as errors and puts U+FFFD in their place. */
SourceFile *source_read(struct Compiler *c, const char *path);

/* A source held in memory; the bytes are copied. `path` is what diagnostics print. */
SourceFile *source_from_memory(struct Compiler *c, const char *path, const char *text, size_t length);

/* Can source_read decode files in this encoding (NULL: UTF-8)? */
bool source_encoding_known(const char *name);

/* Line of a byte offset, from 1. Lines end at LF, CR, or CR LF (JLS 3.4). */
uint32_t source_line(SourceFile *s, uint32_t pos);

/* Column of a byte offset, from 1, counted in UTF-16 units as javac does. */
uint32_t source_column(SourceFile *s, uint32_t pos);

/* The bytes of the line that holds `pos`, without its terminator. */
const char *source_line_text(SourceFile *s, uint32_t pos, uint32_t *length);

#endif
