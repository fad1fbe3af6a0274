/* code.h: the code of one method while it is made: bytes, jumps, the frame's state, lines, variables.
 *
 * The emitter follows the operand stack and the set of variables that hold a value, so that stack map frames,
 * max_stack and the ranges of LocalVariableTable fall out of emission. Where no path reaches, emission does nothing.
 * Jumps that are not resolved yet are chains; each remembers the state at its jump. A jump to the very next
 * instruction is taken back. */
#ifndef COMPILER_CODE_H
#define COMPILER_CODE_H

#include "ast.h"
#include "bytecodes.h"
#include "bytes.h"
#include "source.h"
#include "symbols.h"

/* Verification types that are not types of the language: kinds of Type beyond TypeKind. */
enum { VERIFY_UNINITIALIZED = 100, VERIFY_UNINITIALIZED_THIS = 101 };

typedef struct UninitializedType {
    Type head;     /* kind; symbol is the class */
    uint32_t pc;   /* of the new instruction */
} UninitializedType;

/* Groups of types that share instructions, in the order in which opcodes come. */
typedef enum TypeCode { TC_INT, TC_LONG, TC_FLOAT, TC_DOUBLE, TC_OBJECT, TC_BYTE, TC_CHAR, TC_SHORT, TC_VOID } TypeCode;

TypeCode typecode_of(const Type *t);

/* byte, char and short are computed with as int. */
static inline TypeCode typecode_truncate(TypeCode tc) {
    return tc >= TC_BYTE && tc <= TC_SHORT ? TC_INT : tc;
}

static inline int typecode_width(TypeCode tc) {
    return tc == TC_VOID ? 0 : tc == TC_LONG || tc == TC_DOUBLE ? 2 : 1;
}

/* What holds at a place in the code. */
typedef struct State {
    Type **stack;      /* one per slot; the upper slot of a long or double is NULL */
    uint32_t sp, capacity;
    uint64_t *defined; /* bit set: variables that surely hold a value */
    uint32_t words;
} State;

typedef struct Chain {
    uint32_t pc; /* of the jump */
    struct Chain *next; /* with a smaller pc */
    struct Chain *last; /* of the first link: the one with the smallest pc */
    State *state;
} Chain;

#define NO_PC UINT32_MAX

/* A variable that lives now. */
typedef struct LocalVar {
    Symbol *sym;  /* NULL for `this` and unused slots */
    Name *name;   /* NULL: not shown in LocalVariableTable */
    Type *type;   /* NULL: the slot is not a variable's first one */
    Type *declared; /* not erased, for LocalVariableTypeTable; NULL: same */
    uint32_t start; /* where the open range begins, NO_PC if it is closed */
    uint32_t first_row; /* index + 1 of its latest row in var_rows */
} LocalVar;

typedef struct VarRow {
    uint32_t start, length, slot;
    Symbol *sym;
    Name *name;
    Type *type, *declared;
    uint32_t order; /* when the variable got its slot */
} VarRow;

typedef struct Handler {
    uint32_t start, end, target;
    Type *type; /* NULL: any */
    Symbol *parameter; /* of the catch clause, NULL if there is none */
} Handler;

/* An expression with types written in it, which may be annotated. */
typedef struct TypeUse {
    uint32_t pc;
    Node *node;
} TypeUse;

typedef struct LineRow {
    uint32_t pc, line;
} LineRow;

typedef struct Frame {
    uint32_t pc;
    Type **locals; /* one per variable, NULL: top */
    uint32_t local_count;
    Type **stack;
    uint32_t stack_count;
} Frame;

typedef struct Code {
    Compiler *compiler;
    Arena *arena;
    SourceFile *source;
    Bytes bytes;
    bool alive;      /* can the next instruction be reached (not counting pending jumps)? */
    bool fat;        /* long jumps; set when a short one did not reach: the method is made again */
    bool fixed_pc;   /* something refers to the current pc: code before it cannot shrink */
    bool needs_frame;
    bool want_vars, want_lines;
    uint32_t pending_pos; /* position of the statement that starts with the next instruction */
    Chain *pending;       /* jumps to the next instruction */
    State *state;
    uint32_t max_stack, max_locals, next_local;
    LocalVar *locals;
    uint32_t local_capacity;
    VarRow *var_rows;
    uint32_t var_count, var_capacity, var_order;
    Handler *handlers;
    uint32_t handler_count, handler_capacity;
    TypeUse *type_uses;
    uint32_t type_use_count, type_use_capacity;
    LineRow *lines;
    uint32_t line_count, line_capacity;
    Frame *frames;
    uint32_t frame_count, frame_capacity;
    Frame initial;
} Code;

void code_init(Code *code, Compiler *c, SourceFile *source, bool fat);

/* -- Instructions -- */
void code_op(Code *code, Opcode op);                   /* no operands; stack effect from bytecodes.def */
void code_op_typed(Code *code, Opcode op, Type *pushed);  /* aaload and others whose result the operands do not tell */
void code_op1(Code *code, Opcode op, uint32_t byte);   /* bipush, newarray (then code_push) */
void code_op2(Code *code, Opcode op, uint32_t value);  /* 16-bit operand; moves the stack only for sipush */
void code_local(Code *code, Opcode load_or_store, uint32_t slot, Type *type); /* picks the short or wide form */
void code_iinc(Code *code, uint32_t slot, int32_t by);
void code_u1(Code *code, uint32_t byte);               /* bare bytes, nothing where dead */
void code_u2(Code *code, uint32_t value);
void code_u4(Code *code, uint32_t value);
void code_push(Code *code, Type *t);
void code_pop(Code *code, uint32_t slots);
Type *code_top(Code *code);
void code_force_top(Code *code, Type *t);              /* the top of the stack counts as t from here on */
void code_mark_initialized(Code *code, Type *uninitialized, Type *initialized);

/* -- Jumps -- */
enum { OP_dontgoto = OP_jsr }; /* the negation of goto in conditions: never jumps */
Opcode code_negate(Opcode op);
bool code_alive(const Code *code);
void code_mark_dead(Code *code);
Chain *code_branch(Code *code, int op);
Chain *chain_merge(Chain *a, Chain *b);
void code_resolve(Code *code, Chain *chain);           /* to here */
void code_resolve_to(Code *code, Chain *chain, uint32_t target); /* to an earlier place */
void code_resolve_pending(Code *code);
uint32_t code_pc(Code *code);                          /* fixes the current pc */
uint32_t code_entry(Code *code);                       /* a place that later jumps go to */
uint32_t code_entry_state(Code *code, const State *state, Type *pushed);
State *state_copy(Code *code, const State *state);
void state_forget_from(State *state, uint32_t slot);   /* variables from this slot on hold nothing */

/* -- Lines, variables, handlers -- */
void code_statement(Code *code, uint32_t pos);
void code_mark_statement(Code *code);
uint32_t code_new_local(Code *code, Symbol *sym, Name *shown, Type *erased, Type *declared);
void code_set_defined(Code *code, uint32_t slot);
void code_end_scopes(Code *code, uint32_t first);
void code_new_segment(Code *code);                     /* later variables do not share slots used so far */
void code_handler(Code *code, uint32_t start, uint32_t end, uint32_t target, Type *type);

/* -- stackmap.c -- */
void code_emit_frame(Code *code);
bool verify_type_same(const Type *a, const Type *b);

#endif
