/* compiler.h: one compilation. scan.c looks over the bytecode and gives local variables their homes; compile.c goes
 * through it once more and calls a template for each instruction (templates.def); templates work on the model of the
 * operand stack in values.c, which holds constants, locals and registers and emits nothing until it must.
 *
 * Registers: r15 is the Thread, rbp the frame. Locals live in rbx r12-r14 (kept by callees), r8-r11 and xmm8-xmm15
 * (kept in memory across calls), or in the frame; what is left of the others are temporaries of the operand stack. An int
 * in a register has its upper half zero. */
#ifndef JIT_COMPILER_H
#define JIT_COMPILER_H

#include "interp/insn.h"
#include "jit/code.h"
#include "jit/see.h"

typedef enum ValKind { V_CONST, V_HOME, V_GPR, V_XMM, V_STACK } ValKind;

/* A value of the modelled operand stack. Values in registers are counted there, and shared ones are not changed. */
typedef struct Val {
    uint8_t kind;
    char type;       /* I J F D A; R is I */
    uint8_t reg;     /* V_GPR, V_XMM */
    bool not_null;   /* known of references */
    bool in_cell;    /* V_GPR, V_XMM on the stack: the cell of their position holds them, too */
    bool undefined;  /* a local variable of an inlined method that has no value yet */
    uint16_t index;  /* V_HOME: in homes; V_STACK: the stack position whose cell holds it */
    int64_t imm;     /* V_CONST: sign-extended ints, raw bits of floating point, addresses */
} Val;

enum InsnFlags { /* of bytecode indices */
    AT_INSN = 1 << 0, AT_REACHED = 1 << 1, AT_BLOCK = 1 << 2, AT_LOOP = 1 << 3, AT_HANDLER = 1 << 4,
};

typedef struct Block {
    uint32_t bci;
    Label label;
    uint16_t depth;
    char *types;     /* of the stack at its start */
    int32_t *origins; /* whence its values are: of a local variable that has the value, slot * HOME_KINDS + kind; or -1 */
    bool queued, walked; /* while scanning */
} Block;

typedef struct Compiler Compiler;

/* Code out of the way, emitted at the end. */
typedef struct Slow {
    Label at, back;
    uint8_t helper;
    uint8_t arg_count;
    bool returns, special;  /* special: emit() does it all */
    int8_t result;          /* Reg, or -1 */
    char result_type;
    Val args[3];
    uint32_t live, live_xmm; /* temporaries to keep */
    uint16_t bci, inlined;
    uint32_t ahead;          /* charged, but not yet run when control comes here (meter.c) */
    void (*emit)(Compiler *c, struct Slow *s);
    int64_t data;
    struct Slow *next;
} Slow;

/* The last charge emitted, while that of what is inlined may still be added to it (meter.c). */
typedef struct Charge {
    bool open, checked;      /* checked: the test follows the subtraction */
    uint32_t own, total;     /* of the block alone; with what was added */
    int32_t patch;           /* where the code has it */
    uint32_t first_site;     /* the first site behind it */
    Slow *slow;              /* its own slow path, or NULL */
    Slow **first_slow;       /* those behind it are in the list from here */
} Charge;

/* Code that is right as long as no class overrides a method. */
typedef struct Assumption {
    Method *method;
    uint32_t jump, target;   /* offsets: of 5 bytes of nothing, and of where a jump there must lead */
    struct Assumption *next;
} Assumption;

/* A call of a certain method, which has code or (waits) not yet. */
typedef struct DirectCall {
    int32_t position;        /* of the 4 bytes of its distance */
    bool waits;
    Method *method;
    struct DirectCall *next;
} DirectCall;

/* A floating-point constant beside the code. */
typedef struct Constant {
    uint64_t bits;
    Label label;
    struct Constant *next;
} Constant;

/* An access that has been checked in this block: an array in a local variable, its index in another one or a constant. */
typedef struct Checked {
    uint16_t array;          /* in homes */
    int32_t index;           /* in homes; of a constant: -1 - the constant */
} Checked;
enum { CHECKED = 8 };

/* A method being compiled: the root, or one that is inlined. */
typedef struct Scope {
    struct Scope *parent;
    Method *method;
    const uint8_t *code;
    uint32_t length;
    Code *insns;
    uint32_t *insn_at;   /* bci -> number of the Insn */
    uint16_t id;         /* in inlined */
    uint16_t locals;     /* inlined: stack position of its first local */
    uint16_t local_count;
    uint16_t bottom;     /* stack position of its own operand stack */
    uint16_t *local_map; /* inlined: local slot -> offset from `locals` */
    bool branches;       /* inlined: it has blocks of its own, and this: */
    bool returned;       /* `end` is used */
    uint32_t call_bci;   /* of the call, in the parent */
    Label end;
    uint8_t *written;    /* stack positions below `bottom` that it changes */
    Val *entry;          /* what lies below `bottom` at the start of its blocks */
} Scope;

struct Compiler {
    Asm a;
    Thread *t;
    Method *method;
    Scope *scope;
    JitCode *out;
    const char *failure;     /* why the method cannot be compiled */

    uint8_t *at;             /* InsnFlags of the root */
    uint32_t *block_at;      /* bci -> block number + 1 */
    Block *blocks;
    uint32_t block_count;
    uint8_t *loop_depth;
    uint64_t call_weight;
    bool has_jsr;
    bool inverts;            /* the branch under way goes on where it would have gone by, and the other way round */

    int16_t *home_at;        /* slot * HOME_KINDS + kind -> home, or -1 */
    JitHome *homes;
    uint32_t home_count;
    uint32_t temps, temps_xmm;          /* registers of the operand stack */
    uint32_t kept_gpr, kept_xmm;        /* caller-saved homes */

    Val *stack;
    uint32_t depth, capacity;
    uint8_t uses[16], uses_xmm[16];     /* how many values are in each register */

    Checked checked[CHECKED]; /* the latest ones */
    uint32_t checked_count;

    int32_t fixed;           /* frame: bytes below rbp that are given away */
    int32_t cells;           /* cells of the operand stack needed so far */
    int32_t outgoing;        /* bytes for outgoing arguments */
    int32_t save_cells;      /* where slow paths keep temporaries */
    uint32_t frame_patches;  /* where the prologue has the frame's size */
    int32_t frame_patch[2];

    uint32_t bci, next;      /* instruction under way, and the one behind it */
    bool alive;              /* control reaches the next instruction */
    bool this_not_null;
    bool this_changes;       /* something is stored in local variable 0 */

    const uint16_t *charges; /* of the root (meter_charges), or NULL */
    Charge charge;

    Slow *slow, **slow_tail;
    Constant *constants;
    JitSite *sites;
    uint32_t *ahead;         /* of each site: what was charged in advance there (meter.c) */
    uint32_t site_count, site_capacity;
    SeenPlace *places;       /* while see_wanted: what was emitted where */
    uint32_t place_count, place_capacity;
    JitLoop *loops;
    JitInlined *inlined;
    uint32_t inlined_count;
    void *arena;             /* blocks of memory that die with the compilation */
    uint32_t inline_budget;  /* bytes of bytecode inlined */
    bool cold_call;          /* the call under way has not been reached by the interpreter, which came here often */
    Assumption *assumptions;
    Label start;             /* of the code */
    DirectCall *direct_calls;
};

/* For those who look at the code: what comes next is for the bytecode at bci (-1: none) of a method. */
void note_place(Compiler *c, int32_t bci, const Method *m, const char *what);

/* Memory until the end of the compilation; zeroed, or as it is. */
void *jit_alloc(Compiler *c, size_t n);
void *jit_room(Compiler *c, size_t n);

static inline bool is_float_type(char type) { return type == 'F' || type == 'D'; }
static inline bool is_two_cells(char type) { return type == 'J' || type == 'D'; }
static inline Width width_of(char type) { return type == 'I' || type == 'F' ? W32 : W64; }
static inline char stack_type(char descriptor) /* I J F D A V */
{
    switch (descriptor) {
    case 'Z': case 'B': case 'C': case 'S': case 'I': return 'I';
    case 'J': case 'F': case 'D': case 'V': return descriptor;
    default: return 'A';
    }
}
static inline HomeKind home_kind(char type)
{
    return type == 'J' ? HOME_LONG : type == 'F' ? HOME_FLOAT : type == 'D' ? HOME_DOUBLE : HOME_INT;
}

static inline uint16_t code_u16(const uint8_t *p) { return (uint16_t)(p[0] << 8 | p[1]); }
static inline int16_t code_s16(const uint8_t *p) { return (int16_t)(p[0] << 8 | p[1]); }
static inline int32_t code_s32(const uint8_t *p)
{
    return (int32_t)((uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]);
}

/* Of an instruction of code that has been seen to be whole. */
static inline uint32_t instruction_length(const uint8_t *code, uint32_t length, uint32_t bci)
{
    uint32_t n = bytecode_info[code[bci]].length;
    return n ? n : bytecode_variable_length(code, length, bci);
}

/* ---- scan.c ---- */
void jit_scan_init(void);
bool jit_scan(Compiler *c);
/* Finds the blocks of c->scope, a method that is inlined, and sets c's tables of blocks to them. */
bool jit_scan_inlined(Compiler *c);
Block *jit_block(Compiler *c, uint32_t bci);
/* The slot and type of a load or store at code, wide ones included; false: it is neither. */
/* The branch that decides whether the loop at bci goes round, if it comes soon and only simple instructions stand
 * before it; 0: there is none. Behind it a block starts. */
uint32_t jit_loop_test(Compiler *c, uint32_t bci);
bool jit_local_access(const uint8_t *code, bool *load, uint32_t *slot, char *type);
/* Argument types of a call in the constant pool, without receiver, and the result's type. */
int jit_call_types(const Class *owner, const uint8_t *call, char types[256], char *result);

/* ---- values.c ---- */
void push(Compiler *c, Val v);
Val pop(Compiler *c);
static inline Val *top(Compiler *c, uint32_t n) { return &c->stack[c->depth - 1 - n]; }
void release(Compiler *c, Val v);
void forget_cell(Compiler *c, const Val *v);
void retain(Compiler *c, Val v);
void push_gpr(Compiler *c, Reg r, char type);  /* the register is the caller's */
void push_xmm(Compiler *c, Xmm x, char type);
void push_const(Compiler *c, char type, int64_t imm);

Reg new_gpr(Compiler *c);
Xmm new_xmm(Compiler *c);
void free_gpr(Compiler *c, Reg r);
void free_xmm(Compiler *c, Xmm x);
/* Frees r of all values, which move elsewhere: those on the stack, and the operands x and y (may be NULL). The
 * register is then the caller's. */
void take_gpr(Compiler *c, Reg r, Val *x, Val *y);
/* The value in some register, read only. */
Reg in_gpr(Compiler *c, Val *v);
Xmm in_xmm(Compiler *c, Val *v);
/* The value in a temporary that nothing else uses. */
Reg own_gpr(Compiler *c, Val *v);
Xmm own_xmm(Compiler *c, Val *v);
bool is_memory(Compiler *c, const Val *v);
Mem memory_of(Compiler *c, const Val *v);
/* The register that holds v now, or NO_REG. */
Reg gpr_of(Compiler *c, const Val *v);
Mem constant_memory(Compiler *c, uint64_t bits);
void load_gpr(Compiler *c, Reg dst, const Val *v);
void load_xmm(Compiler *c, Xmm dst, const Val *v);

/* Puts what is in registers into cells; before calls. */
void spill_all(Compiler *c);
/* Brings the stack into the form that block `to` starts with (NULL: of whose values nothing is known); x and y as in
 * take_gpr. */
void flush(Compiler *c, const Block *to, Val *x, Val *y);
void begin_block(Compiler *c, Block *b);
/* Takes cells out of values that are about to move on the stack. */
void uncell(Compiler *c, Val *v);
/* Makes sure that no value on the stack depends on home. */
void detach_home(Compiler *c, uint32_t home);
/* Whether this access has been checked since the block began and its variables last changed; if not, it is now. */
bool checked_before(Compiler *c, const Val *array, const Val *index);
/* Forgets what was checked by way of a home that changes. */
void forget_checked(Compiler *c, uint32_t home);

typedef struct Move { bool xmm; uint8_t dst; Val src; } Move;
void move_all(Compiler *c, Move *moves, int n);
int32_t cell_offset(Compiler *c, uint32_t position);
void keep_homes(Compiler *c);    /* caller-saved homes to memory */
void restore_homes(Compiler *c);

/* Stores the value at `position` in its cell if it is in a register, where it stays as well. */
void keep_in_cell(Compiler *c, uint32_t position);
/* Cells for what is in registers below a position. */
void spill_below(Compiler *c, uint32_t position);

/* ---- emit.c: what templates share ---- */
void add_site(Compiler *c);                 /* the next instruction may fault, or a call has just been emitted */
void add_site_at(Compiler *c, uint16_t bci, uint16_t inlined);
Slow *new_slow(Compiler *c, JitHelper helper);
void slow_arg(Slow *s, Val v);
void slow_args(Slow *s, int n, const Val *v);
void call_helper(Compiler *c, JitHelper helper); /* arguments are in place */
/* Spills everything, loads arguments (rsi ...), calls; releases the arguments. The result is in rax or xmm0. */
void call_with(Compiler *c, JitHelper helper, int n, Val *args);
void call_leaf(Compiler *c, JitHelper helper, int n, Val *args);
/* Calls a C function with the Thread and n arguments as call_with does; it can be seen nowhere and may not throw. */
void call_function(Compiler *c, void *function, int n, Val *args);
void push_result(Compiler *c, char type);
void emit_slow_paths(Compiler *c);
/* A fault of the next instruction is a NullPointerException, unless v is known not to be null. */
void null_check_by(Compiler *c, const Val *v);
void explicit_null_check(Compiler *c, Reg r);
int quick_op(Compiler *c, uint32_t bci);
Insn *insn_at(Compiler *c, uint32_t bci);
Val unresolved_here(Compiler *c);
/* The address of the list of what a method with METHOD_TRACKS_LOCKS holds. */
Val lock_list(Compiler *c);
void emit_epilogue(Compiler *c);
/* A scope for m, not inlined yet. False: it cannot be decoded. */
bool jit_open_scope(Compiler *c, Scope *s, Method *m);
/* Compiles a call of m in place, if m is small enough; its arguments are on the stack. */
bool inline_call(Compiler *c, Method *m);
/* The same for a virtual method that no loaded class overrides: a jump to the call stands ready for the day when
 * one does (jit_overridden). */
bool inline_virtual(Compiler *c, Method *m);
/* The same for a call of m, of a class or an interface, whose receiver has been of class k so far: target is what k has
 * for m. Objects of other classes take the call. */
bool inline_for_class(Compiler *c, Method *m, Class *k, Method *target);
/* The receiver is in rsi: rax becomes the Method to call. */
void find_virtual_target(Compiler *c, int32_t vtable_index);
void find_interface_target(Compiler *c, const Method *m, uint16_t bci, uint16_t inlined);
/* Whether the call at bci of c->scope will most likely be compiled without one: an intrinsic, or a small method in
 * place that calls nothing. */
bool jit_leaves_no_call(Compiler *c, uint32_t bci);
/* If the next instruction stores into a local that lives in a register, and the store may come early: its home. */
int store_hint(Compiler *c, char type, const Val *x);
static inline void mov_type(Compiler *c, char type, Reg dst, Reg src)
{
    if (dst != src)
        x86_mov_rr(&c->a, width_of(type), dst, src);
}
bool intrinsic(Compiler *c, Method *m);
/* Whether m is one that calls no function. */
bool intrinsic_calls_nothing(Method *m);
void compile_one(Compiler *c);
void emit_poll(Compiler *c);

/* ---- meter.c: charges; nothing happens unless jit_charges ---- */
/* At the head of a block; charges as of meter_charges. */
void charge_block(Compiler *c, const uint16_t *charges);
/* At a jump back to a loop's test that is made there: for the test's block, and for the poll. */
void charge_round(Compiler *c, uint32_t loop);
/* Where an inlined method of one block begins. */
void charge_inlined(Compiler *c, uint32_t amount);
/* What comes now may run Java code or be seen, or an inlined method with branches has ended: what is behind it is not
 * charged in advance of it. In methods that cost nothing, and so have no blocks, after each instruction. */
void charge_close(Compiler *c);
/* Around what a slow path does: what was charged in advance. */
void charge_give_back(Compiler *c, uint32_t ahead);
void charge_again(Compiler *c, uint32_t ahead);
/* For c->out->ahead: how many rows, and the rows. */
uint32_t count_ahead(const Compiler *c);
void keep_ahead(Compiler *c);

/* ---- templates ---- */
typedef void Template(Compiler *c, int argument);
#define JIT(bytecode, template, argument) Template template_##template;
#include "jit/templates.def"

#endif
