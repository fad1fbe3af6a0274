/* pool.h: the constant pool of a class file being written (JVMS 4.4).
 *
 * Every pool_* function returns the index of the wanted entry, made at the first request. A new entry is followed
 * by what it refers to, breadth first, so that pools are laid out as users of javap know them. A pool belongs to one
 * class file; more than 65535 slots set `overflow` and return 0; a longer text than 65535 bytes sets `too_long`. */
#ifndef COMPILER_POOL_H
#define COMPILER_POOL_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "bytes.h"
#include "names.h"

typedef enum PoolTag {
    POOL_UTF8 = 1,
    POOL_INTEGER = 3,
    POOL_FLOAT = 4,
    POOL_LONG = 5,
    POOL_DOUBLE = 6,
    POOL_CLASS = 7,
    POOL_STRING = 8,
    POOL_FIELDREF = 9,
    POOL_METHODREF = 10,
    POOL_INTERFACE_METHODREF = 11,
    POOL_NAME_AND_TYPE = 12,
    POOL_METHOD_HANDLE = 15,
    POOL_METHOD_TYPE = 16,
    POOL_DYNAMIC = 17,
    POOL_INVOKE_DYNAMIC = 18,
    POOL_MODULE = 19,
    POOL_PACKAGE = 20
} PoolTag;

/* Kinds of method handles (JVMS table 5.4.3.5-A). */
enum {
    REF_GET_FIELD = 1,
    REF_INVOKE_VIRTUAL = 5,
    REF_INVOKE_STATIC = 6,
    REF_INVOKE_SPECIAL = 7,
    REF_NEW_INVOKE_SPECIAL = 8,
    REF_INVOKE_INTERFACE = 9
};

/* What makes an entry unique; unused parts are zero. */
typedef struct PoolEntry {
    uint8_t tag;
    uint8_t kind;    /* of a method handle */
    uint8_t member;  /* tag of the member a method handle refers to */
    uint32_t number; /* row of BootstrapMethods */
    uint64_t bits;   /* of a number */
    Name *a, *b, *c; /* class, name, descriptor: as far as the tag has them, without gaps */
    uint32_t next;   /* next entry in the same bucket */
} PoolEntry;

typedef struct Pool {
    Arena *arena;
    PoolEntry *entries; /* by index; long and double leave one unused */
    uint32_t count;     /* constant_pool_count */
    uint32_t capacity;
    uint32_t *buckets;
    uint32_t bucket_count;
    uint32_t written; /* entries below have been resolved into `bytes` */
    bool resolving;
    bool overflow;
    uint32_t id; /* in Name.pool_id of the names that have an entry of their own */
    Name *too_long; /* a text of more than 65535 bytes that was put */
    Bytes bytes; /* cp_info of all resolved entries */
} Pool;

/* `names`: those that the entries will refer to. */
void pool_init(Pool *p, Arena *arena, Names *names);

uint16_t pool_utf8(Pool *p, Name *text);
uint16_t pool_add_class(Pool *p, Name *internal_name); /* java/lang/String, [I */
uint16_t pool_add_string(Pool *p, Name *text);
uint16_t pool_int(Pool *p, int32_t value);
uint16_t pool_long(Pool *p, int64_t value);
uint16_t pool_float(Pool *p, float value);
uint16_t pool_double(Pool *p, double value);
uint16_t pool_name_and_type(Pool *p, Name *name, Name *descriptor);
uint16_t pool_member(Pool *p, PoolTag tag, Name *owner, Name *name, Name *descriptor);
uint16_t pool_method_handle(Pool *p, int kind, PoolTag tag, Name *owner, Name *name, Name *descriptor);
uint16_t pool_method_type(Pool *p, Name *descriptor);
uint16_t pool_dynamic(Pool *p, PoolTag tag, uint32_t bootstrap, Name *name, Name *descriptor);
uint16_t pool_module(Pool *p, Name *name);
uint16_t pool_package(Pool *p, Name *name);

#endif
