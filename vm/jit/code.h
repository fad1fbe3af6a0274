/* code.h: what is known of code once it is compiled. A JitCode is published with its code and never changes or
 * goes away: threads may look at it at any time, signal handlers included. */
#ifndef JIT_CODE_H
#define JIT_CODE_H

#include "class.h"
#include "jit/x86.h"
#include "thread.h"

/* A place where control can leave the code: a return address, or an instruction whose fault is a
 * NullPointerException. Sorted by offset. */
typedef struct JitSite {
    uint32_t offset;
    uint16_t bci;
    uint16_t inlined; /* index in JitCode.inlined; 0: the method itself */
} JitSite;

/* A method whose code was put into another's. */
typedef struct JitInlined {
    Method *method;
    uint16_t parent, bci; /* where it is called */
} JitInlined;

/* Where a local variable lives in the whole method. A slot of the bytecode may be several variables of
 * different kinds. */
typedef enum HomeKind { HOME_INT, HOME_LONG, HOME_FLOAT, HOME_DOUBLE, HOME_KINDS } HomeKind; /* references: INT */
typedef struct JitHome {
    uint16_t slot;
    uint8_t kind;       /* HomeKind */
    uint8_t in_register;
    uint8_t reg;        /* Reg or Xmm */
    bool caller_saved;  /* kept in memory across calls */
    int32_t offset;     /* in memory, from rbp */
    uint64_t weight;    /* uses, more in loops; while compiling */
} JitHome;

typedef struct JitLoop {
    uint32_t bci, offset;
    void *_Atomic entry; /* on-stack replacement, made at first use */
} JitLoop;

typedef struct JitCode {
    uint8_t *start;          /* executable */
    uint32_t size;
    Method *method;          /* NULL: a stub */
    bool is_entry;           /* a stub that C enters compiled code by: the end of a walk */
    uint8_t saved;           /* callee-saved registers kept at rbp-8, rbp-16 ...: rbx r12 r13 r14, in this order */
    int32_t frame_size;      /* from rbp down to rsp */
    int32_t lock_offset;     /* synchronized methods: where the locked object is, from rbp; 0: none */
    int32_t this_offset;     /* constructors of throwables: where `this` is; 0: none */
    uint32_t site_count, home_count, loop_count;
    JitSite *sites;
    JitInlined *inlined;
    JitHome *homes;
    JitLoop *loops;
    uint32_t *handler_offsets;        /* one for each of the method's exception handlers */
    Class *_Atomic *handler_types;    /* resolved at first use */
    _Atomic uint32_t unresolved;      /* how often it met references that were not resolved when it was made */
    uint8_t generation;               /* how often the method had been compiled before */
} JitCode;

enum { SAVED_REGS = 4 };
extern const Reg jit_saved_regs[SAVED_REGS];

/* The code that an address belongs to, or NULL. Async-signal-safe. */
JitCode *jit_find(const void *pc);
/* The site at this very offset, or NULL. */
const JitSite *jit_site(const JitCode *code, uint32_t offset);

/* A call whose 4 bytes of distance, at `position`, lead to code elsewhere in the cache. */
typedef struct DirectCall {
    int32_t position;
    const uint8_t *target;
    struct DirectCall *next;
} DirectCall;

/* Copies code into the cache, links its calls, sets start and size, and makes it findable. False: no room. */
bool jit_install(JitCode *code, Asm *a, const DirectCall *calls);

/* How arguments of one sequence of types are passed. */
typedef struct JitShape {
    struct JitShape *next;
    uint32_t hash;
    void *enter;  /* uint64_t enter(Thread *, Slot *args, void *code, Method *) */
    void *bridge; /* from compiled code to the interpreter */
    char key[];   /* I J F D A for the arguments, then the result's, or V */
} JitShape;

/* NULL: no memory. */
JitShape *jit_shape(Method *m);
JitShape *jit_shape_of_key(const char *key);
/* The types of m's arguments, receiver included, as I J F D A; returns how many. */
int jit_argument_types(const Method *m, char types[256]);
char jit_result_type(const Method *m); /* I J F D A V */

/* A symbolic reference that had not been resolved when its method was compiled. */
typedef struct JitUnresolved {
    Method *method;
    struct Insn *insn;
    struct JitCode *code;
} JitUnresolved;

/* The state of registers while an exception looks for its handler; stubs.c knows the layout. */
typedef struct JitUnwind {
    void *pc;
    char *bp, *sp;
    uint64_t saved[SAVED_REGS];
    Object *exception;
} JitUnwind;
void jit_unwind(Thread *t, JitUnwind *u);

/* Functions in C that compiled code calls. HELPER(name) goes through a stub that anchors the frame and looks for
 * exceptions; LEAF(name) is called as it is; SELECT(name) preserves all argument registers, takes the receiver in
 * rsi and a pointer in rax, and gives the Method to call in rax. */
typedef enum JitHelper {
#define HELPER(name) JIT_##name,
#define LEAF(name) JIT_##name,
#define SELECT(name) JIT_##name,
#include "jit/helpers.def"
    JIT_HELPER_COUNT
} JitHelper;
_Static_assert((int)JIT_HELPER_COUNT <= (int)THREAD_JIT_HELPERS, "Thread.helpers");

extern void *jit_helper_table[THREAD_JIT_HELPERS];

void jit_make_stubs(void);
void jit_install_signal_handler(void);
extern void *jit_null_pointer_stub, *jit_stack_overflow_stub;

/* Compiled code met a symbolic reference that it cannot resolve itself. */
void jit_note_unresolved(Thread *t, JitUnresolved *u);

/* The 5 bytes at `jump` become a jump to `target` as soon as a class overrides m. */
void jit_assume(Method *m, uint8_t *jump, const uint8_t *target);

void *jit_link_method(Thread *t, Method *m);
bool jit_compile(Thread *t, Method *m);
/* Makes code that calls the C function of m, which is linked and not synchronized, without the interpreter. */
void jit_compile_native(Method *m);
void *jit_loop_entry(JitCode *code, JitLoop *loop);

#endif
