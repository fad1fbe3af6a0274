/* object.h: the layout of everything in the collected heap.
 *
 *   offset  0  Class *class      read by the collector, too: Class.gc_layout says where references are
 *           8  uint32 lock       thin lock, identity hash or index of an inflated monitor
 *          12  fields            packed, widest alignment honoured; for arrays the length
 *          16  array elements
 *
 * The collector never moves objects: a raw Object * may be kept in a local variable of C (stacks are
 * scanned conservatively), but never in malloc'ed memory: use heap_new_root there. */
#ifndef IBRIK_OBJECT_H
#define IBRIK_OBJECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Class Class;
typedef struct Method Method;
typedef struct Field Field;
typedef struct Loader Loader;
typedef struct Thread Thread;

typedef struct Object {
    Class *class;
    _Atomic uint32_t lock;
} Object;

/* Arrays of any element type. Elements start at offset 16 whatever their size. */
typedef struct Array {
    Class *class;
    _Atomic uint32_t lock;
    int32_t length;
    union {
        int8_t b[0]; /* byte and boolean */
        uint16_t c[0];
        int16_t s[0];
        int32_t i[0];
        int64_t j[0];
        float f[0];
        double d[0];
        Object *a[0];
    };
} Array;

enum {
    OBJECT_FIELDS = 12,       /* offset of the first instance field of java.lang.Object's subclasses */
    OBJECT_LOCK_OFFSET = 8,
    ARRAY_LENGTH_OFFSET = 12,
    ARRAY_DATA_OFFSET = 16,
};

/* A value of any Java type, as passed between C and Java. boolean, byte, char and short travel as i. */
typedef union Value {
    int32_t i;
    int64_t j;
    float f;
    double d;
    Object *a;
    uint64_t raw;
} Value;

_Static_assert(offsetof(Array, length) == ARRAY_LENGTH_OFFSET, "array length");
_Static_assert(offsetof(Array, a) == ARRAY_DATA_OFFSET, "array data");

/* The lock word. Its two low bits say what the other thirty mean:
 *   thin      bits 16-31 the owning thread's id (0: unlocked), bits 2-15 how often it was entered again
 *   hashed    unlocked; bits 2-31 are the identity hash code
 *   inflated  bits 2-31 number a monitor (runtime/monitor.h), which then keeps the hash code, too */
enum LockWord {
    LOCK_THIN = 0, LOCK_HASHED = 1, LOCK_INFLATED = 2, LOCK_TAG = 3,
    LOCK_SHIFT = 2,          /* of the hash code, the monitor's number, and the entry count */
    LOCK_OWNER_SHIFT = 16,
};

#define FIELD_AT(type, object, offset) (*(type *)((char *)(object) + (offset)))

#endif
