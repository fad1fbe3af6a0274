/* code.h: what is known of code once it is compiled. A JitCode is published with its code and stays until no thread can
 * be in the code or look at it: threads that walk their own frames may read it at any time, signal handlers included. Who
 * finds a JitCode by its method (Method.jit) may look at it only under the lock of publish.c. */
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

/* How many bytecodes were charged in advance at a site that may fault (meter.c). Sorted by offset. */
typedef struct JitAhead {
    uint32_t offset, amount;
} JitAhead;

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
    bool in_frame;      /* never in a register: thread dumps look for what synchronized blocks hold */
    int32_t offset;     /* in memory, from rbp */
    uint64_t weight;    /* uses, more in loops; while compiling */
} JitHome;

/* A direct call: the 4 bytes of its distance, at `position` of the code `from`, lead to code of `method`, or, where that
 * has gone, to a stub which finds out. They lie within one aligned unit of 8 bytes. One that waits is still a call by
 * Method.compiled, as long as the direct one that it becomes once the method has code, and lies in one such unit. */
typedef struct JitLink {
    struct JitCode *from;
    Method *method;
    uint32_t position;
    bool waits;
    struct JitLink *next, **back; /* among the calls that lead to the same code, or wait; back is NULL: to the stub */
} JitLink;

/* Inlined code that is right as long as no class overrides a method: the 5 bytes at `jump` become a jump to `target` then. */
typedef struct JitAssumption {
    Method *method;
    uint32_t jump, target;        /* offsets */
    struct JitCode *code;
    struct JitAssumption *next, **back; /* among those that depend on methods of the same hash; NULL: it is broken */
} JitAssumption;

/* A symbolic reference that had not been resolved when its method was compiled, or a call that is to find out which
 * classes it meets. */
typedef struct JitUnresolved {
    Method *method;
    struct Insn *insn;
    struct JitCode *code;
    struct JitUnresolved *next;   /* of the same code */
    int32_t lessons;              /* how many of its next calls come by C code */
} JitUnresolved;

typedef struct JitLoop {
    uint32_t bci, offset;
    void *entry;          /* on-stack replacement, made at first use; under the lock of publish.c */
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
    uint32_t ahead_count;
    JitAhead *ahead;
    JitHome *homes;
    JitLoop *loops;
    uint32_t *handler_offsets;        /* one for each of the method's exception handlers */
    Class *_Atomic *handler_types;    /* resolved at first use */
    _Atomic uint32_t unresolved;      /* how often it met references that were not resolved when it was made */
    uint8_t generation;               /* how often the method had been compiled before */
    JitUnresolved *references;        /* all of its own */
    void *tables;                     /* memory of what is above, or NULL */

    /* Under the lock of publish.c. */
    struct CodeBlob *blob;
    struct JitCode *loop_of;          /* a stub by which interpreted frames enter a loop: of this code */
    uint32_t link_count, assumption_count;
    JitLink *links;                   /* its direct calls */
    JitAssumption *assumptions;
    JitLink *callers;                 /* direct calls that lead here */
    struct JitCode *older, *newer;    /* methods' code in use, in the order in which it was made; then: in limbo */
} JitCode;

/* Frames of this size fit below Thread.native_limit. */
enum { JIT_SMALL_FRAME = 128 << 10 };

enum { SAVED_REGS = 4 };
extern const Reg jit_saved_regs[SAVED_REGS];

/* Arguments in registers, the Thread aside; the vectors are xmm0 ... */
enum { GENERALS = 5, VECTORS = 8 };
extern const Reg jit_argument_regs[GENERALS];

/* The code that an address belongs to, or NULL. Async-signal-safe. */
JitCode *jit_find(const void *pc);
/* The site at this very offset, or NULL. */
const JitSite *jit_site(const JitCode *code, uint32_t offset);

/* How arguments of one sequence of types are passed. */
typedef struct JitShape {
    struct JitShape *next;
    uint32_t hash;
    void *enter;  /* uint64_t enter(Thread *, Slot *args, void *code, Method *) */
    void *bridge; /* from compiled code to the interpreter */
    uint16_t count; /* of arguments */
    char key[];   /* I J F D A for the arguments, then the result's, or V */
} JitShape;

/* NULL: no memory. */
JitShape *jit_shape(Method *m);
JitShape *jit_shape_of_key(const char *key);
/* The types of m's arguments, receiver included, as I J F D A; returns how many. */
int jit_argument_types(const Method *m, char types[256]);
char jit_result_type(const Method *m); /* I J F D A V */

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

/* Whether compiled code charges for bytecodes; set before the stubs are made. Thread.budget is in COUNTER then. */
extern bool jit_charges;
#define COUNTER R14
/* What had been charged in advance where code faults. */
uint32_t jit_ahead(const JitCode *code, const void *pc);

void jit_make_stubs(void);
void jit_install_signal_handler(void);
extern void *jit_null_pointer_stub, *jit_relink_stub;

/* Compiled code met a symbolic reference that it cannot resolve itself. */
void jit_note_unresolved(Thread *t, JitUnresolved *u);

void *jit_link_method(Thread *t, Method *m);
bool jit_compile(Thread *t, Method *m);
/* Makes code that calls the C function of m, which is linked and not synchronized, without the interpreter. */
void jit_compile_native(Method *m);

/* Copies code to the cache and sets blob, start and size; nobody finds it yet. False: no room. */
bool jit_place(JitCode *code, Asm *a);
/* The entry of a loop of code that is in use. NULL: no room. */
void *jit_loop_entry(JitCode *code, JitLoop *loop);
/* The method behind the direct call that returns to pc, which led to jit_relink_stub. */
Method *jit_relink(Thread *t, const uint8_t *pc);

#endif
