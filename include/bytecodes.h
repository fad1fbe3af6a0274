/* bytecodes.h: facts about opcodes, all drawn from bytecodes.def (JVMS SE 25, chapter 6). */
#ifndef IBRIK_BYTECODES_H
#define IBRIK_BYTECODES_H

#include <stdint.h>

enum BytecodeFlags {
    BC_THROWS = 1 << 0,   /* can throw an exception (linkage errors included) */
    BC_BRANCH = 1 << 1,   /* carries branch offsets */
    BC_ENDS = 1 << 2,     /* control never falls through to the next instruction */
    BC_RETURNS = 1 << 3,  /* leaves the method normally */
    BC_INVOKE = 1 << 4,   /* calls a method or a call site */
    BC_FIELD = 1 << 5,    /* reads or writes a field */
    BC_VARIABLE = 1 << 6, /* length depends on the operands or on alignment */
};

/* OP_nop ... OP_jsr_w; the prefix keeps names such as OP_goto and OP_return legal in C. */
typedef enum Opcode {
#define BC(code, name, operands, pops, pushes, flags) OP_##name = code,
#include "bytecodes.def"
#undef BC
    OPCODE_COUNT
} Opcode;

typedef struct BytecodeInfo {
    const char *name;
    const char *operands; /* letters as bytecodes.def explains them */
    const char *pops;
    const char *pushes;
    uint8_t flags;
    uint8_t length;       /* in bytes; 0: wide and switches, whose length depends on what follows */
    uint8_t pop_count;
} BytecodeInfo;

/* Indexed by opcode, OPCODE_COUNT rows. Defined in vm/classfile/bytecodes.c. */
extern const BytecodeInfo bytecode_info[OPCODE_COUNT];

/* For wide and switches. */
uint32_t bytecode_variable_length(const uint8_t *code, uint32_t code_length, uint32_t pc);

/* Returns the length in bytes of the instruction at code[pc], or 0 where the opcode is undefined or
 * the instruction does not end within code_length. */
static inline uint32_t bytecode_length(const uint8_t *code, uint32_t code_length, uint32_t pc)
{
    uint8_t op = code[pc];
    uint32_t length = op < OPCODE_COUNT ? bytecode_info[op].length : 0;
    if (length == 0)
        return bytecode_variable_length(code, code_length, pc);
    return pc + length <= code_length ? length : 0;
}

#endif
