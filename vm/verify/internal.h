/* internal.h: what the parts of the verifier share. Private to vm/verify/.
 *
 * A function that returns bool returns false once v->error is set; its caller returns at once. */
#ifndef VERIFY_INTERNAL_H
#define VERIFY_INTERNAL_H

#include "bytecodes.h"
#include "verify/verify.h"

#include <setjmp.h>

/* A verification type (JVMS 4.10.1.2): its kind in the low five bits; above them the number of a class name, or the
 * bytecode index of a `new` or, for a return address, of the subroutine. */
typedef uint32_t VType;

typedef enum VKind {
    V_TOP, V_INTEGER, V_FLOAT, V_DOUBLE, V_LONG, V_NULL, V_UNINITIALIZED_THIS, V_OBJECT, V_UNINITIALIZED, /* as JVMS 4.7.4 numbers them */
    V_LONG_2ND, V_DOUBLE_2ND, V_RETURN_ADDRESS,
    /* What an instruction may expect; no value has these. */
    V_REFERENCE, V_CATEGORY1, V_CATEGORY2, V_CATEGORY2_2ND,
} VKind;

#define V(kind) ((VType)(kind))
#define V_OF(kind, payload) ((VType)(kind) | (VType)(payload) << 5)
static inline VKind v_kind(VType t) { return (VKind)(t & 31); }
static inline uint32_t v_payload(VType t) { return t >> 5; }

/* The state before an instruction. Long and double take two entries, the second V_..._2ND. */
typedef struct VFrame {
    VType *locals, *stack;
    uint32_t bci;
    uint16_t locals_size; /* entries behind it are top */
    uint16_t stack_size;
    bool this_uninit;     /* flagThisUninit */
} VFrame;

/* Where the type of an error came from. */
typedef enum VOrigin { FROM_NOWHERE, FROM_STACK, FROM_LOCALS, FROM_SIGNATURE, FROM_POOL } VOrigin;
typedef struct VSource {
    bool given;
    VType type;
    VOrigin origin;
    uint32_t index;
    const VFrame *frame; /* shown; NULL: none */
} VSource;

typedef enum VReason {
#define REASON(id, text) REASON_##id,
#include "verify/reasons.def"
#undef REASON
} VReason;

/* The error's context, printed behind the message. */
typedef struct VContext {
    VReason reason;
    uint32_t bci;
    VSource got, expected;
    uint32_t index; /* of a local variable or a constant */
} VContext;

/* One frame of the StackMapTable. Frames share their locals with those before where they can. */
typedef struct MapFrame {
    uint32_t bci;
    uint16_t locals_size, stack_size;
    bool this_uninit;
    const VType *locals, *stack;
} MapFrame;

typedef struct Chunk Chunk;

typedef struct Verifier {
    const ClassFile *cf;
    const MethodInfo *m;
    const VerifyWorld *world;
    VerifyError *error;

    Chunk *memory;         /* of the class */
    size_t memory_used;
    jmp_buf out_of_memory;

    Utf8 *names;           /* class names by number, with a hash table */
    uint32_t name_count, name_room, *name_cells, name_mask;
    VType this_type;

    bool is_old;           /* inference (4.10.2): other messages, jsr and ret allowed */
    uint8_t *marks;        /* by bytecode index: MARK_ */
    VFrame now;
    uint16_t shown;        /* height of the stack before the instruction, for messages */
    uint32_t next;         /* index of the next instruction */
    bool falls_through;
    bool locals_changed;   /* since exception handlers were last looked at */
    VType return_type;     /* V_TOP: void */

    MapFrame *maps;
    uint32_t map_count;
    struct Inference *inference;
} Verifier;

enum { MARK_START = 1, MARK_NEW = 2, MARK_TRY = 4 };

/* type.c */
VType verify_named(Verifier *v, Utf8 name);        /* the object type of an internal name or array descriptor */
VType verify_object(Verifier *v, const char *name);
Utf8 verify_name(const Verifier *v, VType t);
/* The type of the field descriptor at *at, which moves behind it; V_TOP for V. */
VType verify_descriptor(Verifier *v, const char **at, const char *end);
VType verify_second(VType t);                      /* the second half of a long or double; V_TOP for others */
bool verify_is_array(const Verifier *v, VType t);
VType verify_component(Verifier *v, VType array);  /* V_TOP: of a primitive array */
/* Whether a value of `from` may be used as `to` (JVMS 4.10.1.2). VERIFY_PENDING: v->error is set. */
VerifyAnswer verify_assignable(Verifier *v, VType from, VType to);
/* The type of what may be either (4.10.2.2): false when v->error is set. */
bool verify_merge(Verifier *v, VType a, VType b, VType *merged);

/* memory.c */
void *verify_alloc(Verifier *v, size_t n);         /* zeroed; does not return when there is no memory */
void verify_free_all(Verifier *v);

/* frame.c */
void vframe_copy(Verifier *v, VFrame *to, const VFrame *from);
bool vframe_push(Verifier *v, VType t);
bool vframe_pop(Verifier *v, VType expected, VType *got); /* got may be NULL; a long or double takes two entries */
bool vframe_get(Verifier *v, unsigned index, VType expected, VType *got);
bool vframe_set(Verifier *v, unsigned index, VType t);
void vframe_initialize(Verifier *v, VType from, VType to); /* every copy of an uninitialised value */

/* map.c */
bool map_read(Verifier *v);
/* The frame for bci or NULL. */
const MapFrame *map_find(const Verifier *v, uint32_t bci);
/* Whether f fits the frame `map`; if not, *why is filled. */
VerifyAnswer map_fits(Verifier *v, const VFrame *f, const MapFrame *map, VContext *why);
/* The current frame goes on at `target` (4.10.1.4). */
bool map_branch(Verifier *v, int64_t target);
/* The current frame, as of the start of its instruction, is one in which exceptions may be thrown (4.10.1.6). */
bool map_handlers(Verifier *v, uint32_t bci, bool this_uninit);

/* infer.c: the same questions for old class files */
bool infer_method(Verifier *v);
bool infer_branch(Verifier *v, int64_t target);
bool infer_call_subroutine(Verifier *v, uint32_t target);
bool infer_return_from_subroutine(Verifier *v, unsigned local);

/* code.c, member.c: one instruction's effect on v->now */
bool verify_instruction(Verifier *v);
bool verify_field_access(Verifier *v, uint8_t op);
bool verify_invoke(Verifier *v, uint8_t op);
bool verify_load_constant(Verifier *v, uint8_t op);
/* The constant pool entry must have one of the tags (bits). */
bool verify_pool(Verifier *v, unsigned index, uint32_t tags);

/* error.c */
VSource source_of(VType t, VOrigin origin, uint32_t index, const VFrame *frame);
bool verify_fail(Verifier *v, const VContext *why, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* "Error exists in the bytecode", at the current instruction. */
bool verify_fail_here(Verifier *v, const char *format, ...) __attribute__((format(printf, 2, 3)));
bool verify_fail_format(Verifier *v, bool in_method, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* In an old class file: `text` in the form of its messages; false. */
bool verify_fail_old(Verifier *v, const char *format, ...) __attribute__((format(printf, 2, 3)));

static inline uint8_t verify_op(const Verifier *v) { return v->m->code[v->now.bci]; }

#endif
