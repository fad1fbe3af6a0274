/* scan.c: looks over a method before it is compiled: where blocks and loops start, what is on the operand stack
 * there, how often each local variable is used; and gives the variables their homes. */
#include "jit/compiler.h"

#include "classfile/classfile.h"
#include "jit/jit.h"
#include "jit/resolve.h"
#include "vm.h"

#include <string.h>

typedef struct Scan {
    Compiler *c;
    const uint8_t *code;
    uint32_t length;
    uint32_t *work;      /* blocks still to be looked at */
    uint32_t work_count;
    char *types;         /* of the stack now */
    int32_t *origins;    /* ... and whence its values are (Block.origins) */
    uint32_t depth, limit;
    uint64_t *weights;   /* per slot and kind */
    bool *monitors;      /* per slot: it keeps the object of a synchronized block */
    uint32_t weight;     /* of a use here */
} Scan;

static bool fail(Compiler *c, const char *why)
{
    if (!c->failure)
        c->failure = why;
    return false;
}

Block *jit_block(Compiler *c, uint32_t bci)
{
    if (!c->block_at[bci]) {
        Block *b = &c->blocks[c->block_count++];
        *b = (Block){ .bci = bci, .label = LABEL_INIT };
        c->block_at[bci] = c->block_count;
        c->at[bci] |= AT_BLOCK;
    }
    return &c->blocks[c->block_at[bci] - 1];
}

/* Loads and stores of local variables, wide ones aside: 0 for other instructions. */
enum { LOCAL_LOAD = 0x80, LOCAL_STORE = 0x40, LOCAL_GIVEN = 0x20 }; /* and 4 * type + the slot that is given */
#define EACH_SLOT(op, flags, t) [OP_##op##_0] = (flags) | LOCAL_GIVEN | 4 * (t), \
    [OP_##op##_1] = (flags) | LOCAL_GIVEN | 4 * (t) | 1, [OP_##op##_2] = (flags) | LOCAL_GIVEN | 4 * (t) | 2, \
    [OP_##op##_3] = (flags) | LOCAL_GIVEN | 4 * (t) | 3
#define LOCAL_ROWS(load, store, t) [OP_##load] = LOCAL_LOAD | 4 * (t), [OP_##store] = LOCAL_STORE | 4 * (t), \
    EACH_SLOT(load, LOCAL_LOAD, t), EACH_SLOT(store, LOCAL_STORE, t)
static const uint8_t local_access[256] = {
    LOCAL_ROWS(iload, istore, 0), LOCAL_ROWS(lload, lstore, 1), LOCAL_ROWS(fload, fstore, 2),
    LOCAL_ROWS(dload, dstore, 3), LOCAL_ROWS(aload, astore, 4),
};

/* What looking over an instruction takes, drawn from bytecodes.def. */
typedef enum ScanKind { SCAN_PLAIN, SCAN_LOAD, SCAN_STORE, SCAN_CHANGE, SCAN_CALLS, SCAN_SPECIAL } ScanKind;
enum { SCAN_BRANCH = 1, SCAN_ENDS = 2, SCAN_SWITCH = 4, SCAN_SUBROUTINE = 8, SCAN_WIDE = 16 };
typedef struct ScanRow {
    uint8_t kind, length; /* length 0: it varies */
    uint8_t control;      /* SCAN_BRANCH ...; 0: control just goes on */
    char type;            /* of a local variable that is loaded or stored */
    uint8_t given;        /* its slot + 1 where the opcode says it */
    uint8_t pop_count;
    char pops[3], pushes; /* R is I; 0: nothing */
} ScanRow;
static ScanRow scan_rows[256];

static ScanKind scan_kind(unsigned op)
{
    if (local_access[op])
        return local_access[op] & LOCAL_LOAD ? SCAN_LOAD : SCAN_STORE;
    if ((op >= OP_ldc && op <= OP_ldc2_w) || (op >= OP_pop && op <= OP_swap) ||
        (op >= OP_getstatic && op <= OP_invokedynamic) || op == OP_multianewarray || op == OP_wide)
        return SCAN_SPECIAL;
    if (op == OP_iinc || op == OP_ret)
        return SCAN_CHANGE;
    return op == OP_newarray || op == OP_anewarray || op == OP_frem || op == OP_drem ? SCAN_CALLS : SCAN_PLAIN;
}

static uint8_t scan_control(unsigned op)
{
    bool is_switch = op == OP_tableswitch || op == OP_lookupswitch, is_jsr = op == OP_jsr || op == OP_jsr_w;
    return (uint8_t)((bytecode_info[op].flags & BC_BRANCH && !is_switch ? SCAN_BRANCH : 0) |
                     (bytecode_info[op].flags & BC_ENDS || is_jsr ? SCAN_ENDS : 0) | (is_switch ? SCAN_SWITCH : 0) |
                     (is_jsr ? SCAN_SUBROUTINE : 0) | (op == OP_wide ? SCAN_WIDE : 0));
}

static char scan_type(char letter) { return letter == 'R' ? 'I' : letter; }

void jit_scan_init(void)
{
    for (unsigned op = 0; op < OPCODE_COUNT; op++) {
        const BytecodeInfo *info = &bytecode_info[op];
        uint8_t access = local_access[op];
        ScanRow *row = &scan_rows[op];
        *row = (ScanRow){ .kind = (uint8_t)scan_kind(op), .length = info->length, .control = scan_control(op),
                          .type = "IJFDA"[access >> 2 & 7], .given = access & LOCAL_GIVEN ? (access & 3) + 1 : 0 };
        if (row->kind == SCAN_LOAD || row->kind == SCAN_STORE || row->kind == SCAN_SPECIAL)
            continue;
        vm_assert(info->pop_count <= sizeof row->pops && strlen(info->pushes) <= 1, "a row of bytecodes.def");
        row->pop_count = info->pop_count;
        for (unsigned i = 0; i < info->pop_count; i++)
            row->pops[i] = scan_type(info->pops[i]);
        row->pushes = scan_type(info->pushes[0]);
    }
}

bool jit_local_access(const uint8_t *p, bool *load, uint32_t *slot, char *type)
{
    bool wide = p[0] == OP_wide;
    uint8_t access = local_access[p[wide]];
    if (!access)
        return false;
    *load = access & LOCAL_LOAD;
    *type = "IJFDA"[access >> 2 & 7];
    *slot = wide ? code_u16(p + 2) : access & LOCAL_GIVEN ? access & 3u : p[1];
    return true;
}

/* The text is well formed, and need not end in NUL. */
static int descriptor_types(const char *p, char types[256], char *result)
{
    int n = 0;
    for (p++; *p != ')';) {
        types[n++] = stack_type(*p);
        while (*p == '[')
            p++;
        p = *p == 'L' ? strchr(p, ';') + 1 : p + 1;
    }
    *result = stack_type(p[1]);
    return n;
}

/* Those of a method that has been resolved are in its shape; a signature polymorphic one has those of its call. */
int jit_call_types(const Class *owner, const uint8_t *call, char types[256], char *result)
{
    uint16_t index = code_u16(call + 1);
    const Method *m = call[0] == OP_invokedynamic ? NULL : jit_resolved_method(owner, index);
    const JitShape *shape = m && !(m->flags & METHOD_POLYMORPHIC) ? m->shape : NULL;
    if (shape) {
        bool receiver = !(m->access & ACC_STATIC);
        memcpy(types, shape->key + receiver, shape->count - receiver);
        *result = shape->key[shape->count];
        return shape->count - receiver;
    }
    Utf8 name, descriptor;
    classfile_name_and_type(owner->file, index, &name, &descriptor);
    return descriptor_types(descriptor.text, types, result);
}

/* ---- First pass: instructions, branch targets, loops ---- */

static bool note_target(Scan *s, uint32_t from, int64_t to)
{
    Compiler *c = s->c;
    if (to < 0 || to >= s->length)
        return fail(c, "branch out of the method");
    jit_block(c, (uint32_t)to);
    if (to <= from) {
        c->at[to] |= AT_LOOP;
        for (uint32_t i = (uint32_t)to; i <= from; i++)
            if (c->loop_depth[i] < 5)
                c->loop_depth[i]++;
    }
    return true;
}

static bool each_switch_target(Scan *s, uint32_t bci, bool (*visit)(Scan *, uint32_t, int64_t))
{
    const uint8_t *p = s->code + ((bci + 4) & ~3u);
    bool table = s->code[bci] == OP_tableswitch;
    int64_t n = table ? (int64_t)code_s32(p + 8) - code_s32(p + 4) + 1 : code_s32(p + 4);
    if (!visit(s, bci, (int64_t)bci + code_s32(p)))
        return false;
    p += table ? 12 : 8;
    for (int64_t i = 0; i < n; i++, p += table ? 4 : 8)
        if (!visit(s, bci, (int64_t)bci + code_s32(table ? p : p + 4)))
            return false;
    return true;
}

static int32_t branch_offset(const uint8_t *p)
{
    return p[0] == OP_goto_w || p[0] == OP_jsr_w ? code_s32(p + 1) : code_s16(p + 1);
}

static bool is_test(uint8_t op)
{
    return (op >= OP_ifeq && op <= OP_if_acmpne) || op == OP_ifnull || op == OP_ifnonnull;
}

/* Instructions that cost little to have twice. */
static bool is_simple(uint8_t op)
{
    return (op >= OP_aconst_null && op <= OP_sipush) || (op >= OP_iload && op <= OP_saload) ||
           (op >= OP_iadd && op <= OP_isub) || op == OP_iand || op == OP_arraylength || op == OP_getfield;
}

uint32_t jit_loop_test(Compiler *c, uint32_t bci)
{
    enum { LONGEST_TEST = 16 };
    const uint8_t *code = c->scope->code;
    uint32_t at = bci;
    if (c->scope->parent)
        return 0;
    while (at < bci + LONGEST_TEST && at < c->scope->length && is_simple(code[at]) &&
           (at == bci || !(c->at[at] & AT_BLOCK)))
        at += bytecode_length(code, c->scope->length, at);
    if (at == bci || at + 3 >= c->scope->length || !is_test(code[at]) || c->at[at] & AT_BLOCK)
        return 0;
    return code_s16(code + at + 1) > 0 ? at : 0;
}

/* Where a loop's code starts once it has been tested (template_goto). */
static void find_loop_tests(Scan *s)
{
    for (uint32_t i = 0, n = s->c->block_count; i < n; i++) {
        uint32_t bci = s->c->blocks[i].bci, test = s->c->at[bci] & AT_LOOP ? jit_loop_test(s->c, bci) : 0;
        if (test)
            jit_block(s->c, test + 3);
    }
}

static bool find_blocks(Scan *s)
{
    Compiler *c = s->c;
    for (uint32_t bci = 0, n; bci < s->length; bci += n) {
        uint8_t op = s->code[bci], control = scan_rows[op].control;
        n = bytecode_length(s->code, s->length, bci);
        if (!n)
            return fail(c, "bad instruction");
        c->at[bci] |= AT_INSN;
        if (!control)
            continue;
        if (control & SCAN_SWITCH && !each_switch_target(s, bci, note_target))
            return false;
        if (control & SCAN_BRANCH && !note_target(s, bci, (int64_t)bci + branch_offset(s->code + bci)))
            return false;
        if (control & SCAN_SUBROUTINE) {
            c->has_jsr = true;
            jit_block(c, bci + n < s->length ? bci + n : bci);
        }
    }
    for (unsigned i = 0; i < c->scope->method->handler_count; i++) {
        uint32_t at = c->scope->method->handlers[i].handler;
        if (at >= s->length)
            return fail(c, "handler out of the method");
        jit_block(c, at);
        c->at[at] |= AT_HANDLER;
    }
    for (uint32_t i = 0; i < c->block_count; i++)
        if (!(c->at[c->blocks[i].bci] & AT_INSN))
            return fail(c, "branch into an instruction");
    return true;
}

/* ---- Second pass: reachable code, types on the stack, uses of locals ---- */

static void enqueue(Scan *s, Block *b)
{
    if (!b->queued)
        s->work[s->work_count++] = b->bci;
    b->queued = true;
}

/* Where ways meet that bring a value from different places, it is from none; what follows must learn that. */
static bool meet(Scan *s, Block *b)
{
    if (b->depth != s->depth)
        return fail(s->c, "stack depths differ");
    for (uint32_t i = 0; i < s->depth; i++)
        if (b->origins[i] >= 0 && b->origins[i] != s->origins[i]) {
            b->origins[i] = -1;
            enqueue(s, b);
        }
    return true;
}

static bool reach(Scan *s, uint32_t from, int64_t to)
{
    (void)from;
    Block *b = jit_block(s->c, (uint32_t)to);
    if (b->types)
        return meet(s, b);
    b->types = jit_room(s->c, s->depth + 1);
    b->origins = jit_room(s->c, (s->depth + 1) * sizeof *b->origins);
    memcpy(b->types, s->types, s->depth);
    memcpy(b->origins, s->origins, s->depth * sizeof *b->origins);
    b->depth = (uint16_t)s->depth;
    enqueue(s, b);
    return true;
}

/* The values on the stack are from nowhere that counts: index -1, or those from one local variable that changes. */
static void forget_origins(Scan *s, int32_t index)
{
    for (uint32_t i = 0; i < s->depth; i++)
        if (index < 0 || s->origins[i] == index)
            s->origins[i] = -1;
}

static void put(Scan *s, char type)
{
    if (s->depth < s->limit) {
        s->types[s->depth] = type;
        s->origins[s->depth] = -1;
    }
    s->depth++;
}

static char take(Scan *s)
{
    if (!s->depth) {
        fail(s->c, "stack underflow");
        return 'I';
    }
    return s->types[--s->depth];
}

static void take_n(Scan *s, uint32_t n)
{
    if (n > s->depth)
        fail(s->c, "stack underflow");
    else
        s->depth -= n;
}

static void use_local(Scan *s, uint32_t slot, char type)
{
    if (slot + is_two_cells(type) >= s->c->scope->method->max_locals) {
        fail(s->c, "local variable out of range");
        return;
    }
    s->weights[slot * HOME_KINDS + home_kind(type)] += s->weight;
}

static void simulate_load(Scan *s, uint32_t slot, char type)
{
    put(s, type);
    /* Locals of inlined methods have no homes; a subroutine's ret cannot bring each block what it expects. */
    if (!s->c->scope->parent && !s->c->has_jsr && s->depth <= s->limit)
        s->origins[s->depth - 1] = (int32_t)(slot * HOME_KINDS + home_kind(type));
}

static void simulate_store(Scan *s, uint32_t slot, char type)
{
    forget_origins(s, (int32_t)(slot * HOME_KINDS + home_kind(type)));
}

static char field_type(Scan *s, uint32_t bci)
{
    const Class *owner = s->c->scope->method->owner;
    uint16_t index = code_u16(s->code + bci + 1);
    const Field *f = atomic_load_explicit(&owner->pool->entries[index], memory_order_acquire);
    if (f)
        return stack_type(f->descriptor->text[0]);
    Utf8 name, descriptor;
    classfile_name_and_type(owner->file, index, &name, &descriptor);
    return stack_type(descriptor.text[0]);
}

static char constant_type(Scan *s, uint32_t bci)
{
    const uint8_t *p = s->code + bci;
    uint16_t index = p[0] == OP_ldc ? p[1] : code_u16(p + 1);
    const ClassFile *file = s->c->scope->method->owner->file;
    Utf8 name, descriptor;
    switch (classfile_tag(file, index)) {
    case CONSTANT_Integer: return 'I';
    case CONSTANT_Float: return 'F';
    case CONSTANT_Long: return 'J';
    case CONSTANT_Double: return 'D';
    case CONSTANT_Dynamic:
        classfile_name_and_type(file, index, &name, &descriptor);
        return stack_type(descriptor.text[0]);
    default: return 'A';
    }
}

/* The dup family moves values of one and two cells; the depth to copy and to pass is in cells. */
static void simulate_dup(Scan *s, int cells, int below)
{
    char moved[2], passed[2];
    int m = 0, p = 0;
    for (int n = 0; n < cells; n += is_two_cells(moved[m++]) ? 2 : 1)
        moved[m] = take(s);
    for (int n = 0; n < below; n += is_two_cells(passed[p++]) ? 2 : 1)
        passed[p] = take(s);
    if (s->c->failure)
        return;
    for (int i = m; i-- > 0;)
        put(s, moved[i]);
    for (int i = p; i-- > 0;)
        put(s, passed[i]);
    for (int i = m; i-- > 0;)
        put(s, moved[i]);
}

static void simulate_call(Scan *s, uint32_t bci)
{
    uint8_t op = s->code[bci];
    char types[256], result;
    int n = jit_call_types(s->c->scope->method->owner, s->code + bci, types, &result);
    take_n(s, (uint32_t)n + (op != OP_invokestatic && op != OP_invokedynamic));
    if (result != 'V')
        put(s, result);
    if (jit_leaves_no_call(s->c, bci))
        return;
    s->c->call_weight += s->weight;
}

static void simulate_local(Scan *s, uint32_t bci, ScanKind kind, char type, uint32_t slot)
{
    use_local(s, slot, type);
    if (kind == SCAN_LOAD) {
        simulate_load(s, slot, type);
        return;
    }
    char t = take(s);
    simulate_store(s, slot, type);
    s->c->this_changes |= slot == 0 && !s->c->scope->parent;
    if (home_kind(t) != home_kind(type))
        fail(s->c, "a store of the wrong type");
    uint32_t next = bci + instruction_length(s->code, s->length, bci);
    if (next < s->length && s->code[next] == OP_monitorenter && !s->c->failure)
        s->monitors[slot] = true;
}

/* iinc and ret. */
static void simulate_change(Scan *s, uint8_t op, uint32_t slot)
{
    use_local(s, slot, 'I');
    if (op == OP_iinc)
        simulate_store(s, slot, 'I');
}

static void simulate_special(Scan *s, uint32_t bci)
{
    const uint8_t *p = s->code + bci;
    switch (p[0]) {
    case OP_ldc: case OP_ldc_w: case OP_ldc2_w: put(s, constant_type(s, bci)); break;
    case OP_pop: take(s); break;
    case OP_pop2:
        if (!is_two_cells(take(s)))
            take(s);
        break;
    case OP_dup: simulate_dup(s, 1, 0); break;
    case OP_dup_x1: simulate_dup(s, 1, 1); break;
    case OP_dup_x2: simulate_dup(s, 1, 2); break;
    case OP_dup2: simulate_dup(s, 2, 0); break;
    case OP_dup2_x1: simulate_dup(s, 2, 1); break;
    case OP_dup2_x2: simulate_dup(s, 2, 2); break;
    case OP_swap: {
        char b = take(s), a = take(s);
        put(s, b);
        put(s, a);
        break;
    }
    case OP_getstatic: put(s, field_type(s, bci)); break;
    case OP_putstatic: take(s); break;
    case OP_getfield: take(s); put(s, field_type(s, bci)); break;
    case OP_putfield: take_n(s, 2); break;
    case OP_multianewarray:
        take_n(s, p[3]);
        put(s, 'A');
        s->c->call_weight += s->weight;
        break;
    case OP_wide:
        if (p[1] == OP_iinc || p[1] == OP_ret)
            simulate_change(s, p[1], code_u16(p + 2));
        else
            simulate_local(s, bci, scan_rows[p[1]].kind, scan_rows[p[1]].type, code_u16(p + 2));
        break;
    default: simulate_call(s, bci); break;
    }
}

static void simulate_plain(Scan *s, const ScanRow *row)
{
    for (unsigned i = row->pop_count; i-- > 0;)
        if (home_kind(take(s)) != home_kind(row->pops[i]))
            fail(s->c, "an operand of the wrong type");
    if (row->pushes)
        put(s, row->pushes);
}

static void simulate(Scan *s, uint32_t bci, const ScanRow *row)
{
    const uint8_t *p = s->code + bci;
    switch ((ScanKind)row->kind) {
    case SCAN_LOAD: case SCAN_STORE:
        simulate_local(s, bci, row->kind, row->type, row->given ? row->given - 1u : p[1]);
        break;
    case SCAN_CHANGE: simulate_change(s, p[0], p[1]); break;
    case SCAN_SPECIAL: simulate_special(s, bci); break;
    case SCAN_CALLS: s->c->call_weight += s->weight; /* fall through */
    case SCAN_PLAIN: simulate_plain(s, row); break;
    }
}

/* Goes on from the start of a block until control leaves. */
static bool walk_block(Scan *s, uint32_t bci)
{
    Compiler *c = s->c;
    Block *b = jit_block(c, bci);
    s->depth = b->depth;
    memcpy(s->types, b->types, b->depth);
    memcpy(s->origins, b->origins, b->depth * sizeof *b->origins);
    bool again = b->walked;
    b->queued = false;
    b->walked = true;
    for (bool first = true;; first = false) {
        uint8_t at = c->at[bci];
        if (at & AT_BLOCK && !first)
            return reach(s, bci, bci);
        c->at[bci] = at | AT_REACHED;
        const ScanRow *row = &scan_rows[s->code[bci]];
        uint32_t next = bci + instruction_length(s->code, s->length, bci);
        s->weight = again ? 0 : 1u << (3 * c->loop_depth[bci]);
        if (row->control & SCAN_SUBROUTINE) { /* it leaves the stack as it was */
            if (next >= s->length || !reach(s, bci, next))
                return fail(c, "jsr at the end");
        }
        simulate(s, bci, row);
        if (s->depth > s->limit)
            fail(c, "stack overflow");
        if (c->failure)
            return false;
        if (row->control) {
            if (row->control & SCAN_SWITCH) {
                forget_origins(s, -1); /* its targets are reached in one form */
                return each_switch_target(s, bci, reach);
            }
            if (row->control & SCAN_BRANCH && !reach(s, bci, (int64_t)bci + branch_offset(s->code + bci)))
                return false;
            if (row->control & SCAN_ENDS || (row->control & SCAN_WIDE && s->code[bci + 1] == OP_ret))
                return true;
        }
        bci = next;
        if (bci >= s->length)
            return fail(c, "control falls off the end");
    }
}

static bool find_types(Scan *s)
{
    Compiler *c = s->c;
    for (unsigned i = 0; i < c->scope->method->handler_count; i++) {
        s->types[0] = 'A';
        s->origins[0] = -1;
        s->depth = 1;
        if (!reach(s, 0, c->scope->method->handlers[i].handler))
            return false;
    }
    s->depth = 0;
    if (!reach(s, 0, 0))
        return false;
    while (s->work_count)
        if (!walk_block(s, s->work[--s->work_count]))
            return false;
    return true;
}

/* ---- Homes ---- */

const Reg jit_saved_regs[SAVED_REGS] = { RBX, R12, R13, R14 };
static const Reg caller_regs[] = { R11, R10, R9, R8 };
enum { CALLER_REGS = 4, FIRST_CALLER_XMM = 8, KEEP_COST = 2 };

static void make_homes(Scan *s)
{
    Compiler *c = s->c;
    uint32_t slots = c->method->max_locals * HOME_KINDS;
    c->home_at = jit_alloc(c, (slots + 1) * sizeof *c->home_at);
    uint32_t n = 0;
    for (uint32_t i = 0; i < slots; i++)
        n += s->weights[i] != 0;
    c->homes = jit_alloc(c, (n + 1) * sizeof *c->homes);
    for (uint32_t i = 0; i < slots; i++) {
        c->home_at[i] = -1;
        if (!s->weights[i])
            continue;
        c->home_at[i] = (int16_t)c->home_count;
        c->homes[c->home_count++] =
            (JitHome){ .slot = (uint16_t)(i / HOME_KINDS), .kind = (uint8_t)(i % HOME_KINDS), .weight = s->weights[i],
                       .in_frame = i % HOME_KINDS == HOME_INT && s->monitors[i / HOME_KINDS] };
    }
}

/* The home that is used most of those that have no register yet; NULL: none is worth one. */
static JitHome *next_home(Compiler *c, bool vector)
{
    JitHome *best = NULL;
    for (uint32_t i = 0; i < c->home_count; i++) {
        JitHome *h = &c->homes[i];
        if (!h->in_register && !h->in_frame && (h->kind >= HOME_FLOAT) == vector && (!best || h->weight > best->weight))
            best = h;
    }
    return best && best->weight > 1 ? best : NULL;
}

static void give_general(Compiler *c)
{
    uint64_t caller_cost = KEEP_COST * c->call_weight;
    unsigned saved = 0, caller = 0, saved_regs = jit_charges ? SAVED_REGS - 1 : SAVED_REGS; /* the last one is COUNTER */
    bool caller_allowed = c->scope->method->handler_count == 0;
    JitHome *h;
    while ((h = next_home(c, false)) != NULL) {
        bool may_call = caller_allowed && caller < CALLER_REGS && h->weight > caller_cost;
        bool may_save = saved < saved_regs && h->weight > KEEP_COST;
        if (may_call && (!may_save || caller_cost < KEEP_COST)) {
            h->reg = (uint8_t)caller_regs[caller++];
            h->caller_saved = true;
            c->kept_gpr |= 1u << h->reg;
        } else if (may_save) {
            h->reg = (uint8_t)jit_saved_regs[saved++];
        } else {
            break;
        }
        h->in_register = true;
    }
    c->out->saved = (uint8_t)saved;
}

static void give_vector(Compiler *c)
{
    uint64_t cost = KEEP_COST * c->call_weight;
    if (c->scope->method->handler_count)
        return;
    for (uint8_t x = FIRST_CALLER_XMM; x < 16; x++) {
        JitHome *h = next_home(c, true);
        if (!h || h->weight <= cost)
            break;
        h->reg = x;
        h->in_register = true;
        h->caller_saved = true;
        c->kept_xmm |= 1u << x;
    }
}

/* Blocks and what is on the stack at their starts, of the method in c->scope. */
static bool scan_blocks(Scan *s)
{
    Compiler *c = s->c;
    const Method *m = c->scope->method;
    s->code = m->code;
    s->length = m->code_length;
    s->limit = m->max_stack;
    s->types = jit_room(c, s->limit + 3);
    s->origins = jit_room(c, (s->limit + 3) * sizeof *s->origins);
    s->work = jit_room(c, (s->length + 2) * sizeof *s->work);
    s->monitors = jit_alloc(c, m->max_locals + 1u);
    s->weights = jit_alloc(c, (m->max_locals * (size_t)HOME_KINDS + 1) * sizeof *s->weights);
    c->at = jit_alloc(c, s->length + 1);
    c->loop_depth = jit_alloc(c, s->length + 1);
    c->block_at = jit_alloc(c, (s->length + 1) * sizeof *c->block_at);
    c->blocks = jit_room(c, (s->length + 1) * sizeof *c->blocks);
    c->block_count = 0;
    jit_block(c, 0);
    if (!find_blocks(s))
        return false;
    find_loop_tests(s);
    return find_types(s);
}

bool jit_scan(Compiler *c)
{
    Scan s = { .c = c };
    if (!scan_blocks(&s))
        return false;
    make_homes(&s);
    give_general(c);
    give_vector(c);
    return true;
}

bool jit_scan_inlined(Compiler *c)
{
    Scan s = { .c = c };
    return scan_blocks(&s);
}
