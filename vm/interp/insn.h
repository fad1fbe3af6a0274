/* insn.h: the pre-decoded form of bytecode that the interpreter runs.
 *
 * One Insn stands for one bytecode instruction (synchronized methods have one more before each return,
 * counted ones one more at the head of each block, meter.h). The
 * handler is an offset to the code of the operation, so that dispatch is one load, one addition and a jump. What does
 * not fit in 32 bits stands in a cell behind the instructions; the operand is then the cell's distance from the
 * instruction itself. An instruction is quickened by one atomic store, either of the whole Insn or, when the
 * cell has been written first, of the handler alone: other threads see the old form or the new one, both right. */
#ifndef INTERP_INSN_H
#define INTERP_INSN_H

#include "class.h"
#include "thread.h"

#include "bytecodes.h"

typedef struct Insn {
    _Atomic uint32_t handler;
    int32_t operand;
} Insn;

/* Operations of the interpreter: the bytecodes under their own numbers, then the quick ones. */
enum QuickOp {
    QOP_BEFORE_FIRST = OPCODE_COUNT - 1,
#define QUICK(name) QOP_##name,
#include "interp/quick.def"
#undef QUICK
    QOP_COUNT
};

/* A handler of the exception table, over instruction numbers. */
typedef struct InsnHandler {
    uint32_t start, end, target;
    uint16_t catch_type;     /* constant pool index; 0: any */
    Class *_Atomic type;     /* resolved at first use */
} InsnHandler;

/* tableswitch: low, count and one distance a value. lookupswitch: sorted keys, then distances. */
typedef struct SwitchTable {
    int32_t low, count, otherwise; /* distances are in bytes from the switch's Insn */
    int32_t data[];
} SwitchTable;

/* The pre-decoded method; Method.insns points at insns[0], the entry. */
typedef struct Code {
    uint32_t insn_count;
    uint16_t handler_count;
    uint16_t *bci;           /* of each instruction */
    InsnHandler *handlers;
    void *memory;            /* cells and switch tables */
    Insn insns[];
} Code;

static inline Code *code_of(const Method *m)
{
    return (Code *)((char *)m->insns - offsetof(Code, insns));
}

/* The cell that belongs to an instruction. */
static inline void *_Atomic *insn_cell(const Insn *pc)
{
    return (void *_Atomic *)((char *)pc + pc->operand);
}

/* Pre-decodes m (bytecode, native or abstract) and publishes m->insns. Any thread, any time;
 * false: an exception is pending (UnsatisfiedLinkError, OutOfMemoryError). */
bool interp_prepare(Thread *t, Method *m);

/* The bytecode index of an instruction of m; -2 in native methods. */
int32_t interp_bci(const Method *m, const Insn *pc);

/* Handler offsets by operation number; filled once by interp_init. */
extern uint32_t interp_handlers[QOP_COUNT];
void interp_init(void);
void decode_init(void);

/* Opcode behind a handler offset, or -1; of profiling forms (profile.h) the plain one. */
int interp_op_of_handler(uint32_t handler);

/* What the plain form of a quickened instruction has in its cell, and invokevirtual_q in its operand. */
void *insn_value(const Insn *pc);
int32_t insn_vtable_index(const Insn *pc);

#endif
