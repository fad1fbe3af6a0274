/* decode.c: from a method's bytecode to the instructions that the interpreter runs (insn.h). */
#include "interp/insn.h"

#include "interp/frame.h"
#include "interp/locking.h"
#include "interp/meter.h"
#include "interp/profile.h"
#include "runtime/exceptions.h"
#include "vm.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

uint32_t interp_handlers[QOP_COUNT];

typedef struct Decoder {
    Method *method;
    const uint8_t *code;
    uint32_t length;
    uint32_t *insn_at;   /* bci -> instruction number + 1; 0: not the start of an instruction */
    uint16_t *charges;   /* of basic blocks, when bytecodes are counted; else NULL */
    bool free;           /* they cost nothing */
    Code *out;
    uint32_t count;      /* instructions emitted */
    char *memory;        /* next free cell */
    const char *error;
    bool tracked;        /* METHOD_TRACKS_LOCKS */
} Decoder;

static int16_t s16(const uint8_t *p) { return (int16_t)(p[0] << 8 | p[1]); }
static uint16_t u16(const uint8_t *p) { return (uint16_t)(p[0] << 8 | p[1]); }
static int32_t s32(const uint8_t *p)
{
    return (int32_t)((uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3]);
}

static bool is_return(uint8_t op) { return op >= OP_ireturn && op <= OP_return; }

/* Instructions whose operand is a cell, in their first form or once resolved. */
static bool needs_cell(uint8_t op)
{
    switch (op) {
    case OP_ldc: case OP_ldc_w: case OP_ldc2_w:
    case OP_lconst_0: case OP_lconst_1: case OP_dconst_0: case OP_dconst_1:
    case OP_new: case OP_newarray: case OP_anewarray: case OP_checkcast: case OP_instanceof:
    case OP_multianewarray:
        return true;
    default:
        return op >= OP_getstatic && op <= OP_invokedynamic;
    }
}

static uint32_t switch_base(uint32_t pc) { return (pc + 4) & ~3u; }

static uint32_t switch_words(const uint8_t *code, uint32_t pc)
{
    const uint8_t *p = code + switch_base(pc);
    if (code[pc] == OP_tableswitch)
        return 3 + (uint32_t)(s32(p + 8) - s32(p + 4) + 1);
    return 3 + 2 * (uint32_t)s32(p + 4);
}

/* First pass: numbers the instructions and measures what they need. Returns bytes of cells, or
 * SIZE_MAX. */
static size_t measure(Decoder *d)
{
    bool sync = d->method->access & ACC_SYNCHRONIZED || d->tracked;
    size_t bytes = 0;
    uint32_t n = 1; /* the entry */
    for (uint32_t pc = 0, length; pc < d->length; pc += length) {
        uint8_t op = d->code[pc];
        length = bytecode_length(d->code, d->length, pc);
        if (!length) {
            d->error = "Bad instruction";
            return SIZE_MAX;
        }
        d->insn_at[pc] = ++n;
        if (d->charges && d->charges[pc])
            n++;
        if (sync && is_return(op))
            n++;
        if (needs_cell(op))
            bytes += 8;
        if (op == OP_tableswitch || op == OP_lookupswitch)
            bytes += (switch_words(d->code, pc) * 4 + 15) & ~(size_t)7;
    }
    d->count = n;
    return bytes;
}

static Insn *emit(Decoder *d, uint32_t bci, int op, int32_t operand)
{
    Insn *insn = &d->out->insns[d->count];
    d->out->bci[d->count++] = (uint16_t)bci;
    insn->handler = interp_handlers[op];
    insn->operand = operand;
    return insn;
}

static void *_Atomic *emit_with_cell(Decoder *d, uint32_t bci, int op)
{
    Insn *insn = emit(d, bci, op, 0);
    void *_Atomic *cell = (void *_Atomic *)d->memory;
    d->memory += 8;
    insn->operand = (int32_t)((char *)cell - (char *)insn);
    return cell;
}

static void emit_long(Decoder *d, uint32_t bci, int64_t value)
{
    memcpy((void *)emit_with_cell(d, bci, QOP_lconst), &value, sizeof value);
}

/* Distance in bytes between the instruction numbered `from` and the one at bytecode index
 * `target`. */
static int32_t distance(Decoder *d, uint32_t from, int64_t target)
{
    if (target < 0 || target >= d->length || !d->insn_at[target]) {
        d->error = "Illegal target of jump or branch";
        return 0;
    }
    return (int32_t)((int64_t)(d->insn_at[target] - 1) - from) * (int32_t)sizeof(Insn);
}

static void emit_branch(Decoder *d, uint32_t bci, int op, int32_t offset)
{
    int32_t operand = distance(d, d->count, (int64_t)bci + offset);
    if (op == OP_goto && offset <= 0)
        op = QOP_goto_back;
    emit(d, bci, op, operand);
}

static void emit_switch(Decoder *d, uint32_t bci)
{
    const uint8_t *p = d->code + switch_base(bci);
    bool table = d->code[bci] == OP_tableswitch;
    SwitchTable *s = (SwitchTable *)d->memory;
    d->memory += (switch_words(d->code, bci) * 4 + 15) & ~(size_t)7;
    uint32_t self = d->count;
    s->otherwise = distance(d, self, (int64_t)bci + s32(p));
    s->low = table ? s32(p + 4) : 0;
    s->count = table ? s32(p + 8) - s32(p + 4) + 1 : s32(p + 4);
    const uint8_t *q = p + (table ? 12 : 8);
    for (int32_t i = 0; i < s->count; i++) {
        if (!table) {
            s->data[i] = s32(q);
            q += 4;
        }
        s->data[table ? i : s->count + i] = distance(d, self, (int64_t)bci + s32(q));
        q += 4;
    }
    Insn *insn = emit(d, bci, table ? OP_tableswitch : OP_lookupswitch, 0);
    insn->operand = (int32_t)((char *)s - (char *)insn);
}

static int32_t local(Decoder *d, uint32_t index, bool two)
{
    if (index + two >= d->method->max_locals)
        d->error = "Local variable index out of range";
    return (int32_t)(index + two);
}

/* Loads and stores in their forms with an explicit index: kind 0-4 is int, long, float, double,
 * reference. */
static void emit_local(Decoder *d, uint32_t bci, bool load, unsigned kind, uint32_t index)
{
    bool two = kind == 1 || kind == 3;
    int op = load ? (two ? OP_lload : OP_iload) : (two ? OP_lstore : OP_istore);
    emit(d, bci, op, local(d, index, two));
}

static void emit_iinc(Decoder *d, uint32_t bci, uint32_t index, int32_t by)
{
    emit(d, bci, OP_iinc, (int32_t)((uint32_t)by << 16 | (uint32_t)local(d, index, false)));
}

static void emit_wide(Decoder *d, uint32_t bci)
{
    const uint8_t *p = d->code + bci;
    if (p[1] == OP_iinc)
        emit_iinc(d, bci, u16(p + 2), s16(p + 4));
    else if (p[1] == OP_ret)
        emit(d, bci, OP_ret, local(d, u16(p + 2), false));
    else if (p[1] >= OP_istore)
        emit_local(d, bci, false, p[1] - OP_istore, u16(p + 2));
    else
        emit_local(d, bci, true, p[1] - OP_iload, u16(p + 2));
}

static void emit_return(Decoder *d, uint32_t bci, uint8_t op)
{
    if (d->tracked)
        emit(d, bci, QOP_leave_tracked, 0);
    else if (d->method->access & ACC_SYNCHRONIZED)
        emit(d, bci, QOP_unlock, 0);
    int out = op;
    switch (op) {
    case OP_ireturn:
        switch (d->method->return_type) {
        case 'Z': out = QOP_zreturn; break;
        case 'B': out = QOP_breturn; break;
        case 'C': out = QOP_creturn; break;
        case 'S': out = QOP_sreturn; break;
        }
        break;
    case OP_freturn: case OP_areturn: out = OP_ireturn; break;
    case OP_dreturn: out = OP_lreturn; break;
    }
    emit(d, bci, out, 0);
}

static int32_t float_bits(float f)
{
    int32_t i;
    memcpy(&i, &f, sizeof i);
    return i;
}

static void emit_constant(Decoder *d, uint32_t bci, uint8_t op)
{
    double one = 1.0;
    int64_t bits;
    memcpy(&bits, &one, sizeof bits);
    if (op <= OP_iconst_5)
        emit(d, bci, QOP_iconst, op == OP_aconst_null ? 0 : op - OP_iconst_0);
    else if (op <= OP_lconst_1)
        emit_long(d, bci, op - OP_lconst_0);
    else if (op <= OP_fconst_2)
        emit(d, bci, QOP_iconst, float_bits((float)(op - OP_fconst_0)));
    else
        emit_long(d, bci, op == OP_dconst_1 ? bits : 0);
}

static void emit_one(Decoder *d, uint32_t bci)
{
    const uint8_t *p = d->code + bci;
    uint8_t op = p[0];
    if (op >= OP_aconst_null && op <= OP_dconst_1)
        emit_constant(d, bci, op);
    else if (op >= OP_iload && op <= OP_aload)
        emit_local(d, bci, true, op - OP_iload, p[1]);
    else if (op >= OP_iload_0 && op <= OP_aload_3)
        emit_local(d, bci, true, (op - OP_iload_0) / 4u, (op - OP_iload_0) % 4u);
    else if (op >= OP_istore && op <= OP_astore)
        emit_local(d, bci, false, op - OP_istore, p[1]);
    else if (op >= OP_istore_0 && op <= OP_astore_3)
        emit_local(d, bci, false, (op - OP_istore_0) / 4u, (op - OP_istore_0) % 4u);
    else if (needs_cell(op))
        emit_with_cell(d, bci, QOP_resolve);
    else if (is_return(op))
        emit_return(d, bci, op);
    else
        switch (op) {
        case OP_bipush: emit(d, bci, QOP_iconst, (int8_t)p[1]); break;
        case OP_sipush: emit(d, bci, QOP_iconst, s16(p + 1)); break;
        case OP_iinc: emit_iinc(d, bci, p[1], (int8_t)p[2]); break;
        case OP_ret: emit(d, bci, OP_ret, local(d, p[1], false)); break;
        case OP_wide: emit_wide(d, bci); break;
        case OP_tableswitch: case OP_lookupswitch: emit_switch(d, bci); break;
        case OP_goto_w: emit_branch(d, bci, OP_goto, s32(p + 1)); break;
        case OP_jsr_w: emit_branch(d, bci, OP_jsr, s32(p + 1)); break;
        case OP_monitorenter: emit(d, bci, d->tracked ? QOP_monitorenter_tracked : OP_monitorenter, 0); break;
        case OP_monitorexit: emit(d, bci, d->tracked ? QOP_monitorexit_tracked : OP_monitorexit, 0); break;
        default:
            if (bytecode_info[op].flags & BC_BRANCH)
                emit_branch(d, bci, op, s16(p + 1));
            else
                emit(d, bci, op, 0);
        }
}

/* ---- Superinstructions
 * --------------------------------------------------------------------------- */

static const struct { int16_t ops[3]; int16_t result; } supers[] = {
#define SUPER3(a, b, c) { { SUPER_OP(a), SUPER_OP(b), SUPER_OP(c) }, QOP_##a##_##b##_##c },
#define SUPER2(a, b) { { SUPER_OP(a), SUPER_OP(b), -1 }, QOP_##a##_##b },
/* Two of the operations named are quick ones. */
#define OP_iconst QOP_iconst
#define OP_goto_back QOP_goto_back
#define SUPER_OP(name) OP_##name
#include "interp/super.def"
};

/* By the operations of the first two instructions: the number + 1 of the first row that starts so; 0: none does. All
 * rows start with one of three operations. */
enum { STARTS = 3 };
static uint8_t rows[STARTS][QOP_COUNT];
_Static_assert(sizeof supers / sizeof *supers < 256, "rows has bytes");

static int start_of(uint32_t handler)
{
    return handler == interp_handlers[OP_iload]     ? 0
           : handler == interp_handlers[QOP_iconst] ? 1
           : handler == interp_handlers[OP_iinc]    ? 2 : -1;
}

void decode_init(void)
{
    for (size_t i = sizeof supers / sizeof *supers; i-- > 0;)
        rows[start_of(interp_handlers[supers[i].ops[0]])][supers[i].ops[1]] = (uint8_t)(i + 1);
}

/* Where the search for a sequence that starts with these two instructions begins. */
static size_t first_row(const Insn *insn, uint32_t left)
{
    int start = start_of(insn->handler), next = left > 1 && start >= 0 ? interp_op_of_handler(insn[1].handler) : -1;
    size_t row = next >= 0 ? rows[start][next] : 0;
    return row ? row - 1 : sizeof supers / sizeof *supers;
}

static bool matches(const Insn *insn, uint32_t left, const int16_t ops[3])
{
    for (uint32_t i = 0; i < 3 && ops[i] >= 0; i++)
        if (i >= left || insn[i].handler != interp_handlers[ops[i]])
            return false;
    return true;
}

/* A load before a field access waits for it: the pair is made when the field is resolved. */
static bool before_getfield(const Decoder *d, const Code *code, uint32_t i)
{
    return i + 2 < code->insn_count && code->insns[i + 2].handler == interp_handlers[QOP_resolve] &&
           d->code[code->bci[i + 2]] == OP_getfield;
}

static void combine(const Decoder *d, Code *code)
{
    for (uint32_t i = 1; i < code->insn_count;) {
        Insn *insn = &code->insns[i];
        uint32_t step = 1;
        for (size_t s = first_row(insn, code->insn_count - i); s < sizeof supers / sizeof *supers; s++) {
            if (!matches(insn, code->insn_count - i, supers[s].ops))
                continue;
            if (supers[s].result == QOP_iload_iload && before_getfield(d, code, i))
                continue;
            insn->handler = interp_handlers[supers[s].result];
            step = supers[s].ops[2] >= 0 ? 3 : 2;
            break;
        }
        i += step;
    }
}

/* ---- Methods
 * --------------------------------------------------------------------------------------- */

static bool translate_handlers(Decoder *d)
{
    for (uint32_t i = 0; i < d->method->handler_count; i++) {
        const ExceptionEntry *e = &d->method->handlers[i];
        InsnHandler *h = &d->out->handlers[i];
        if (e->start >= e->end || e->end > d->length || e->handler >= d->length || !d->insn_at[e->start] ||
            !d->insn_at[e->handler] || (e->end < d->length && !d->insn_at[e->end])) {
            d->error = "Illegal exception table range";
            return false;
        }
        h->start = d->insn_at[e->start] - 1;
        h->end = e->end == d->length ? d->out->insn_count : d->insn_at[e->end] - 1;
        h->target = d->insn_at[e->handler] - 1;
        h->catch_type = e->catch_type;
    }
    return true;
}

static Code *new_code(uint32_t insns, uint32_t handlers, size_t cells)
{
    size_t size = sizeof(Code) + insns * sizeof(Insn) + cells + handlers * sizeof(InsnHandler) + insns * 2;
    Code *code = calloc(1, size);
    if (!code)
        return NULL;
    code->insn_count = insns;
    code->handler_count = (uint16_t)handlers;
    code->memory = &code->insns[insns];
    code->handlers = (InsnHandler *)((char *)code->memory + cells);
    code->bci = (uint16_t *)(code->handlers + handlers);
    return code;
}

static Code *decode(Decoder *d)
{
    size_t cells = measure(d);
    if (cells == SIZE_MAX)
        return NULL;
    d->out = new_code(d->count, d->method->handler_count, cells);
    if (!d->out)
        return NULL;
    d->count = 0;
    d->memory = d->out->memory;
    bool sync = d->method->access & ACC_SYNCHRONIZED;
    int32_t sizes = (int32_t)(d->method->max_locals | (uint32_t)d->method->max_stack << 16);
    emit(d, 0, d->tracked ? QOP_entry_tracked : sync ? QOP_entry_sync : QOP_entry, sizes);
    for (uint32_t pc = 0; pc < d->length; pc += bytecode_length(d->code, d->length, pc)) {
        if (d->charges && d->charges[pc])
            emit(d, pc, QOP_charge, d->free ? 0 : d->charges[pc]);
        emit_one(d, pc);
    }
    if (!translate_handlers(d) || d->error) {
        free(d->out);
        return NULL;
    }
    combine(d, d->out);
    return d->out;
}

static Code *decode_bytecode(Thread *t, Method *m)
{
    Decoder d = { .method = m, .code = m->code, .length = m->code_length };
    d.tracked = !locking_is_structured(m);
    if (d.tracked) {
        m->flags |= METHOD_TRACKS_LOCKS;
        atomic_fetch_or(&m->jit_state, METHOD_NO_JIT);
    }
    d.insn_at = calloc(m->code_length + 1, sizeof *d.insn_at);
    d.charges = interp_metered ? meter_charges(m) : NULL;
    d.free = interp_metered && meter_is_free(m);
    Code *code = d.insn_at && (d.charges || !interp_metered) ? decode(&d) : NULL;
    free(d.insn_at);
    free(d.charges);
    if (!code && d.error)
        throw_new(t, EX_VerifyError, "%s in method %s.%s%s", d.error, m->owner->name->text, m->name->text,
                  m->descriptor->text);
    else if (!code)
        throw_new(t, EX_OutOfMemory, "code of a method");
    return code;
}

static Code *single_insn(Thread *t, int op)
{
    Code *code = new_code(1, 0, 0);
    if (!code) {
        throw_new(t, EX_OutOfMemory, "code of a method");
        return NULL;
    }
    code->insns[0].handler = interp_handlers[op];
    return code;
}

bool interp_prepare(Thread *t, Method *m)
{
    if (m->insns)
        return true;
    Code *code;
    if (m->access & ACC_NATIVE)
        code = single_insn(t, QOP_entry_native);
    else if (!m->code)
        code = single_insn(t, QOP_entry_abstract);
    else
        code = decode_bytecode(t, m);
    if (!code)
        return false;
    void *none = NULL;
    if (!__atomic_compare_exchange_n((void **)&m->insns, &none, (void *)code->insns, false, __ATOMIC_ACQ_REL,
                                     __ATOMIC_ACQUIRE))
        free(code); /* another thread was first */
    return true;
}

int32_t interp_bci(const Method *m, const Insn *pc)
{
    if (!m->code || !m->insns)
        return -2;
    const Code *code = code_of(m);
    size_t number = (size_t)(pc - code->insns); /* of a frame just made, pc may be anything */
    return number < code->insn_count ? code->bci[number] : 0;
}

/* Operations by the hash of their handlers; a cell that holds nothing or another handler proves nothing. */
static _Atomic uint16_t ops_seen[1024];

static int plain_op(int op)
{
    switch (op) {
    case QOP_invokevirtual_p: return QOP_invokevirtual_q;
    case QOP_invokeinterface_p: return QOP_invokeinterface_q;
    case QOP_checkcast_p: return QOP_checkcast_q;
    case QOP_instanceof_p: return QOP_instanceof_q;
    default: return op;
    }
}

int interp_op_of_handler(uint32_t handler)
{
    _Atomic uint16_t *seen = &ops_seen[(handler * 2654435761u) >> 22];
    uint16_t op = atomic_load_explicit(seen, memory_order_relaxed); /* once: another thread may use the same cell */
    if (interp_handlers[op] == handler)
        return plain_op(op);
    for (int i = 0; i < QOP_COUNT; i++)
        if (interp_handlers[i] == handler) {
            atomic_store_explicit(seen, (uint16_t)i, memory_order_relaxed);
            return plain_op(i);
        }
    return -1;
}

void *insn_value(const Insn *pc)
{
    TypeProfile *p = insn_profile(pc);
    return p ? p->target : atomic_load_explicit(insn_cell(pc), memory_order_acquire);
}

int32_t insn_vtable_index(const Insn *pc)
{
    TypeProfile *p = insn_profile(pc);
    return (p ? p->operand : pc->operand) >> 8;
}
