/* parser.h: the state that the parts of the class-file reader share while one file is parsed.
 * Private to vm/classfile/. Every parse function returns false after filling the error. */
#ifndef CLASSFILE_PARSER_H
#define CLASSFILE_PARSER_H

#include "classfile/classfile.h"

/* Beyond ClassFileOptions: the caller named the class. */
enum { CLASSFILE_EXPECT_NAME = 1 << 30 };

typedef struct Parser {
    ClassFile *cf;
    Bytes in;               /* what is left */
    const ClassFileAllocator *allocator;
    ClassFileError *error;
    const char *name; /* as given by the caller, or that of this_class once known; for messages */
    bool verify;            /* not CLASSFILE_TRUSTED */
    unsigned options;
    uint8_t module_tag;     /* first Module or Package entry seen */
    bool overrun;           /* the attribute at hand claims to be longer than the file */
    uint32_t bootstrap_needed; /* number of bootstrap methods that Dynamic and InvokeDynamic entries
                                  ask for */
} Parser;

void *parser_alloc(Parser *p, size_t n);

/* From the attribute's first byte to the end of the file. */
static inline Bytes parser_rest(const Parser *p, const Attribute *a)
{
    return bytes_of(a->data, (size_t)(p->in.end - a->data));
}

bool parser_fail(Parser *p, ClassFileFault fault, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

#define FAIL(p, ...) return parser_fail(p, FAULT_FORMAT, __VA_ARGS__)
#define CHECK(p, cond, ...)                    \
    do {                                       \
        if (__builtin_expect(!(cond), 0))      \
            FAIL(p, __VA_ARGS__);              \
    } while (0)
/* At least n more bytes follow. */
#define MORE(p, n) CHECK(p, bytes_left(&(p)->in) >= (n), "Truncated class file")

/* A set of pairs of texts, to find duplicates in one pass however hostile the input. */
typedef struct PairSet {
    struct PairCell { Utf8 a, b; uint32_t extra, hash; } *cells;
    uint32_t mask;
} PairSet;

bool pairset_init(PairSet *set, size_t capacity);
/* False if the pair is there already. */
bool pairset_add(PairSet *set, Utf8 a, Utf8 b, uint32_t extra);
bool pairset_has(const PairSet *set, Utf8 a, Utf8 b, uint32_t extra);
void pairset_free(PairSet *set);

/* Whether descriptor is legal: a field's, or a method's (*slots: of its arguments, and <init>,
 * <clinit> return nothing). */
bool check_field_signature(Parser *p, Utf8 name, Utf8 descriptor);
bool check_method_signature(Parser *p, Utf8 name, Utf8 descriptor, int *slots);
bool parse_pool(Parser *p);                     /* pool.c */
bool parse_fields(Parser *p);                   /* members.c */
bool parse_methods(Parser *p);
bool parse_code(Parser *p, MethodInfo *m, const Attribute *a); /* code.c */
bool parse_class_attributes(Parser *p);         /* attributes.c */
bool check_class_modifiers(Parser *p, uint16_t flags);
/* Whether a class attribute means something in this version. */
bool attribute_is_known(const ClassFile *cf, AttributeKind kind);
/* Reads the header of the next attribute and passes over its data. `fmt` is the message for a name
 * index that is no Utf8. An attribute longer than the file fails here, unless it is `known` where
 * it stands and HotSpot has another complaint about it: then p->overrun is set, and whoever reads
 * it goes through parser_rest. */
bool parse_attribute_header(Parser *p, const char *fmt, bool known, Attribute *a);
bool parse_record(Parser *p, const Attribute *a);

#endif
