/* bytecodes.c: the table of opcode facts and instruction lengths (JVMS 6). */
#include "bytecodes.h"

#define IS_VARIABLE(code) ((code) == OP_wide || (code) == OP_tableswitch || (code) == OP_lookupswitch)
#define LENGTH(code, operands) (IS_VARIABLE(code) ? 0 : sizeof operands)

const BytecodeInfo bytecode_info[OPCODE_COUNT] = {
#define BC(code, name, operands, pops, pushes, flags)                                              \
    [code] = {#name, operands, pops, pushes, flags, LENGTH(code, operands), sizeof pops - 1},
#include "bytecodes.def"
#undef BC
};

static int32_t read_s4(const uint8_t *p) {
    return (int32_t)((uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]);
}

/* tableswitch and lookupswitch: opcode, padding to a multiple of four, then their tables. */
static uint64_t switch_length(const uint8_t *code, uint32_t code_length, uint32_t pc) {
    uint64_t start = ((uint64_t)pc + 4) & ~(uint64_t)3;
    uint64_t fixed = code[pc] == OP_tableswitch ? 12 : 8;
    if (start + fixed > code_length) return 0;
    const uint8_t *p = code + start;
    int64_t rows, width;
    if (code[pc] == OP_tableswitch) {
        rows = (int64_t)read_s4(p + 8) - read_s4(p + 4) + 1;
        width = 4;
    } else {
        rows = read_s4(p + 4);
        width = 8;
    }
    if (rows < 0) return 0;
    return start + fixed + (uint64_t)(rows * width) - pc;
}

uint32_t bytecode_variable_length(const uint8_t *code, uint32_t code_length, uint32_t pc) {
    uint64_t length = 0;
    if (code[pc] == OP_tableswitch || code[pc] == OP_lookupswitch)
        length = switch_length(code, code_length, pc);
    else if (code[pc] == OP_wide && pc + 1 < code_length)
        length = code[pc + 1] == OP_iinc ? 6 : 4;
    return length != 0 && pc + length <= code_length ? (uint32_t)length : 0;
}
