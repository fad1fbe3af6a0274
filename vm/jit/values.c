/* values.c: the model of the operand stack, and the registers of its values. */
#include "jit/compiler.h"

#include "vm.h"

#include <string.h>

/* ---- The stack ---- */

void retain(Compiler *c, Val v)
{
    if (v.kind == V_GPR)
        c->uses[v.reg]++;
    else if (v.kind == V_XMM)
        c->uses_xmm[v.reg]++;
}

/* Outside of loops a cell is cleared once its reference is used up: the frame may stay for long, and the
 * collector takes what is in it for references. */
void forget_cell(Compiler *c, const Val *v)
{
    if (v->kind == V_STACK && v->type == 'A' && !c->loop_depth[c->scope->parent ? 0 : c->bci])
        x86_mov_mi(&c->a, W64, memory_of(c, v), 0);
}

void release(Compiler *c, Val v)
{
    if (v.kind == V_GPR)
        c->uses[v.reg]--;
    else if (v.kind == V_XMM)
        c->uses_xmm[v.reg]--;
}

void push(Compiler *c, Val v)
{
    vm_assert(c->depth < c->capacity, "operand stack of the compiler");
    v.in_cell = false;
    c->stack[c->depth++] = v;
}

Val pop(Compiler *c)
{
    vm_assert(c->depth > 0, "operand stack of the compiler");
    return c->stack[--c->depth];
}

void push_gpr(Compiler *c, Reg r, char type) { push(c, (Val){ .kind = V_GPR, .type = type, .reg = (uint8_t)r }); }
void push_xmm(Compiler *c, Xmm x, char type) { push(c, (Val){ .kind = V_XMM, .type = type, .reg = (uint8_t)x }); }
void push_const(Compiler *c, char type, int64_t imm) { push(c, (Val){ .kind = V_CONST, .type = type, .imm = imm }); }

/* ---- Memory ---- */

int32_t cell_offset(Compiler *c, uint32_t position)
{
    if ((int32_t)position >= c->cells)
        c->cells = (int32_t)position + 1;
    return -(c->fixed + 8 * ((int32_t)position + 1));
}

bool is_memory(Compiler *c, const Val *v)
{
    return v->kind == V_STACK || (v->kind == V_HOME && !c->homes[v->index].in_register) ||
           (v->kind == V_CONST && is_float_type(v->type) && v->imm != 0);
}

Mem constant_memory(Compiler *c, uint64_t bits)
{
    Constant *k = c->constants;
    while (k && k->bits != bits)
        k = k->next;
    if (!k) {
        k = jit_alloc(c, sizeof *k);
        *k = (Constant){ .bits = bits, .label = LABEL_INIT, .next = c->constants };
        c->constants = k;
    }
    return mem_rip(&k->label);
}

Mem memory_of(Compiler *c, const Val *v)
{
    if (v->kind == V_CONST)
        return constant_memory(c, (uint64_t)v->imm);
    return mem(RBP, v->kind == V_STACK ? cell_offset(c, v->index) : c->homes[v->index].offset);
}

static void store_gpr(Compiler *c, Mem m, Reg r, char type) { x86_mov_mr(&c->a, width_of(type), m, r); }

static void store_xmm(Compiler *c, Mem m, Xmm x, char type)
{
    if (type == 'F')
        x86_movss_mr(&c->a, m, x);
    else
        x86_movsd_mr(&c->a, m, x);
}

void load_gpr(Compiler *c, Reg dst, const Val *v)
{
    switch (v->kind) {
    case V_CONST:
        x86_mov_ri(&c->a, width_of(v->type), dst, v->imm);
        break;
    case V_GPR: mov_type(c, v->type, dst, v->reg); break;
    case V_XMM: x86_movd_rx(&c->a, width_of(v->type), dst, v->reg); break;
    case V_HOME:
        if (c->homes[v->index].in_register) {
            if (is_float_type(v->type))
                x86_movd_rx(&c->a, width_of(v->type), dst, c->homes[v->index].reg);
            else
                mov_type(c, v->type, dst, c->homes[v->index].reg);
            break;
        } /* fall through */
    default: x86_mov_rm(&c->a, width_of(v->type), dst, memory_of(c, v));
    }
}

void load_xmm(Compiler *c, Xmm dst, const Val *v)
{
    switch (v->kind) {
    case V_XMM:
        if (v->reg != dst)
            x86_movaps_rr(&c->a, dst, v->reg);
        break;
    case V_GPR: x86_movd_xr(&c->a, width_of(v->type), dst, v->reg); break;
    case V_CONST:
        if (!v->imm)
            x86_xorps_rr(&c->a, dst, dst);
        else if (v->type == 'F')
            x86_movss_rm(&c->a, dst, memory_of(c, v));
        else
            x86_movsd_rm(&c->a, dst, memory_of(c, v));
        break;
    case V_HOME:
        if (c->homes[v->index].in_register) {
            if (c->homes[v->index].reg != dst)
                x86_movaps_rr(&c->a, dst, c->homes[v->index].reg);
            break;
        } /* fall through */
    default:
        if (v->type == 'F')
            x86_movss_rm(&c->a, dst, memory_of(c, v));
        else
            x86_movsd_rm(&c->a, dst, memory_of(c, v));
    }
}

/* Writes the stack value at `position` to its cell. */
static void to_cell(Compiler *c, uint32_t position)
{
    Val *v = &c->stack[position];
    if (v->kind == V_STACK && v->index == position)
        return;
    Mem cell = mem(RBP, cell_offset(c, position));
    Val was = *v;
    if (v->in_cell) {
        /* it is there already */
    } else if (v->kind == V_GPR) {
        store_gpr(c, cell, v->reg, v->type);
    } else if (v->kind == V_XMM) {
        store_xmm(c, cell, v->reg, v->type);
    } else if (v->kind == V_HOME && c->homes[v->index].in_register) {
        if (is_float_type(v->type))
            store_xmm(c, cell, c->homes[v->index].reg, v->type);
        else
            store_gpr(c, cell, c->homes[v->index].reg, v->type);
    } else if (v->kind == V_CONST && (width_of(v->type) == W32 || v->imm == (int32_t)v->imm)) {
        x86_mov_mi(&c->a, width_of(v->type), cell, (int32_t)v->imm);
    } else {
        Val x = *v;
        Reg r = in_gpr(c, &x);
        store_gpr(c, cell, r, v->type);
        release(c, x);
        was.kind = V_CONST;
    }
    *v = (Val){ .kind = V_STACK, .type = was.type, .index = (uint16_t)position, .not_null = was.not_null };
    release(c, was);
}

void keep_in_cell(Compiler *c, uint32_t position)
{
    Val *v = &c->stack[position];
    if (v->in_cell || (v->kind != V_GPR && v->kind != V_XMM))
        return;
    Mem cell = mem(RBP, cell_offset(c, position));
    if (v->kind == V_GPR)
        store_gpr(c, cell, v->reg, v->type);
    else
        store_xmm(c, cell, v->reg, v->type);
    v->in_cell = true;
}

/* ---- Registers ---- */

static Reg find_free(Compiler *c)
{
    for (uint32_t left = c->temps; left; left &= left - 1) {
        Reg r = (Reg)__builtin_ctz(left);
        if (!c->uses[r])
            return r;
    }
    return NO_REG;
}

/* Whether all uses of a register are on the stack, so that it can be freed. */
static bool only_on_stack(Compiler *c, uint8_t kind, uint8_t reg)
{
    int n = 0;
    for (uint32_t i = 0; i < c->depth; i++)
        n += c->stack[i].kind == kind && c->stack[i].reg == reg;
    return n && n == (kind == V_GPR ? c->uses[reg] : c->uses_xmm[reg]);
}

static void spill_register(Compiler *c, uint8_t kind, uint8_t reg)
{
    for (uint32_t i = 0; i < c->depth; i++)
        if (c->stack[i].kind == kind && c->stack[i].reg == reg)
            to_cell(c, i);
}

static void spill_deepest(Compiler *c, uint8_t kind)
{
    for (uint32_t i = 0; i < c->depth; i++)
        if (c->stack[i].kind == kind && only_on_stack(c, kind, c->stack[i].reg)) {
            spill_register(c, kind, c->stack[i].reg);
            return;
        }
    if (!c->failure)
        c->failure = "out of registers";
}

Reg new_gpr(Compiler *c)
{
    Reg r = find_free(c);
    if (r == NO_REG) {
        spill_deepest(c, V_GPR);
        r = find_free(c);
        if (r == NO_REG)
            r = RAX; /* c->failure is set */
    }
    c->uses[r]++;
    return r;
}

Xmm new_xmm(Compiler *c)
{
    for (int tries = 0; tries < 2; tries++) {
        for (uint32_t left = c->temps_xmm; left; left &= left - 1) {
            Xmm x = (Xmm)__builtin_ctz(left);
            if (!c->uses_xmm[x]) {
                c->uses_xmm[x]++;
                return x;
            }
        }
        spill_deepest(c, V_XMM);
    }
    c->uses_xmm[0]++;
    return XMM0;
}

void free_gpr(Compiler *c, Reg r) { c->uses[r]--; }
void free_xmm(Compiler *c, Xmm x) { c->uses_xmm[x]--; }

/* Moves an operand out of r. */
static void move_away(Compiler *c, Reg r, Val *v)
{
    if (!v || v->kind != V_GPR || v->reg != r)
        return;
    Reg other = new_gpr(c);
    mov_type(c, v->type, other, r);
    release(c, *v);
    v->reg = (uint8_t)other;
}

static void move_away_xmm(Compiler *c, Xmm r, Val *v)
{
    if (!v || v->kind != V_XMM || v->reg != r)
        return;
    Xmm other = new_xmm(c);
    x86_movaps_rr(&c->a, other, r);
    release(c, *v);
    v->reg = (uint8_t)other;
}

void take_gpr(Compiler *c, Reg r, Val *x, Val *y)
{
    if (c->uses[r]) {
        spill_register(c, V_GPR, (uint8_t)r);
        move_away(c, r, x);
        move_away(c, r, y);
        if (c->uses[r] && !c->failure)
            c->failure = "register in use";
    }
    c->uses[r]++;
}

Reg gpr_of(Compiler *c, const Val *v)
{
    if (v->kind == V_GPR)
        return v->reg;
    if (v->kind == V_HOME && c->homes[v->index].in_register && !is_float_type(v->type))
        return c->homes[v->index].reg;
    return NO_REG;
}

Reg in_gpr(Compiler *c, Val *v)
{
    Reg r = gpr_of(c, v);
    if (r != NO_REG)
        return r;
    r = new_gpr(c);
    load_gpr(c, r, v);
    release(c, *v);
    v->kind = V_GPR;
    v->reg = (uint8_t)r;
    return r;
}

Xmm in_xmm(Compiler *c, Val *v)
{
    if (v->kind == V_XMM)
        return v->reg;
    if (v->kind == V_HOME && c->homes[v->index].in_register && is_float_type(v->type))
        return c->homes[v->index].reg;
    Xmm x = new_xmm(c);
    load_xmm(c, x, v);
    release(c, *v);
    v->kind = V_XMM;
    v->reg = (uint8_t)x;
    return x;
}

Reg own_gpr(Compiler *c, Val *v)
{
    if (v->kind == V_GPR && c->uses[v->reg] == 1)
        return v->reg;
    Reg r = new_gpr(c);
    load_gpr(c, r, v);
    release(c, *v);
    v->kind = V_GPR;
    v->reg = (uint8_t)r;
    return r;
}

Xmm own_xmm(Compiler *c, Val *v)
{
    if (v->kind == V_XMM && c->uses_xmm[v->reg] == 1)
        return v->reg;
    Xmm x = new_xmm(c);
    load_xmm(c, x, v);
    release(c, *v);
    v->kind = V_XMM;
    v->reg = (uint8_t)x;
    return x;
}

void uncell(Compiler *c, Val *v)
{
    if (v->kind != V_STACK)
        return;
    if (is_float_type(v->type))
        in_xmm(c, v);
    else
        in_gpr(c, v);
}

bool checked_before(Compiler *c, const Val *array, const Val *index)
{
    if (array->kind != V_HOME || (index->kind != V_HOME && index->kind != V_CONST))
        return false;
    Checked k = { array->index, index->kind == V_HOME ? index->index : -1 - (int32_t)index->imm };
    uint32_t n = c->checked_count < CHECKED ? c->checked_count : CHECKED;
    for (uint32_t i = 0; i < n; i++) {
        const Checked *old = &c->checked[i];
        if (old->array == k.array && (old->index == k.index || (k.index < 0 && old->index < k.index)))
            return true;
    }
    c->checked[c->checked_count++ % CHECKED] = k;
    return false;
}

void forget_checked(Compiler *c, uint32_t home)
{
    uint32_t n = c->checked_count < CHECKED ? c->checked_count : CHECKED, kept = 0;
    for (uint32_t i = 0; i < n; i++)
        if (c->checked[i].array != home && c->checked[i].index != (int32_t)home)
            c->checked[kept++] = c->checked[i];
    c->checked_count = kept;
}

void detach_home(Compiler *c, uint32_t home)
{
    forget_checked(c, home);
    for (uint32_t i = 0; i < c->depth; i++) {
        Val *v = &c->stack[i];
        if (v->kind != V_HOME || v->index != home)
            continue;
        Val moved = *v;
        if (is_float_type(v->type))
            own_xmm(c, &moved);
        else
            own_gpr(c, &moved);
        c->stack[i] = moved; /* a spill on the way leaves homes alone */
    }
}

/* ---- Calls and blocks ---- */

void spill_below(Compiler *c, uint32_t position)
{
    for (uint32_t i = 0; i < position; i++)
        if (c->stack[i].kind == V_GPR || c->stack[i].kind == V_XMM)
            to_cell(c, i);
}

void spill_all(Compiler *c) { spill_below(c, c->depth); }

/* Where the operand stack of the method under way starts; what is below belongs to inline.c. */
static uint32_t bottom(const Compiler *c) { return c->scope->parent ? c->scope->bottom : 0; }

/* Locals of an inlined method that it writes: where ways meet they are in their cells. */
static void flush_locals(Compiler *c)
{
    const Scope *s = c->scope;
    for (uint32_t i = s->locals; i < s->bottom; i++) {
        const Val *v = &c->stack[i];
        if (!s->written[i] || v->undefined)
            continue;
        if (v->kind == V_GPR || v->kind == V_XMM)
            keep_in_cell(c, i);
        else
            to_cell(c, i);
    }
}

/* Puts the value at `position` in xmm0 or rax; it is an operand meanwhile, like x and y. */
static void flush_to_xmm0(Compiler *c, uint32_t position, Val *x, Val *y)
{
    Val was = c->stack[position];
    bool there = was.kind == V_XMM && was.reg == XMM0;
    c->stack[position].kind = V_CONST;
    if (there)
        c->uses_xmm[0]--;
    if (c->uses_xmm[0]) {
        spill_register(c, V_XMM, XMM0);
        move_away_xmm(c, XMM0, x);
        move_away_xmm(c, XMM0, y);
    }
    if (!there) {
        load_xmm(c, XMM0, &was);
        release(c, was);
    }
    c->uses_xmm[0]++;
    c->stack[position] = (Val){ .kind = V_XMM, .type = was.type, .reg = XMM0 };
}

static void flush_to_rax(Compiler *c, uint32_t position, Val *x, Val *y)
{
    Val was = c->stack[position];
    bool there = was.kind == V_GPR && was.reg == RAX;
    c->stack[position].kind = V_CONST;
    if (there)
        c->uses[RAX]--;
    if (c->uses[RAX]) {
        spill_register(c, V_GPR, RAX);
        move_away(c, RAX, x);
        move_away(c, RAX, y);
    }
    if (!there) {
        load_gpr(c, RAX, &was);
        release(c, was);
    }
    c->uses[RAX]++;
    c->stack[position] = (Val){ .kind = V_GPR, .type = was.type, .reg = RAX };
}

/* What a block finds at position i of its stack, if that is still in a local variable. */
static bool home_value(Compiler *c, const Block *b, uint32_t i, Val *v)
{
    if (!b || b->origins[i] < 0)
        return false;
    uint32_t slot = (uint32_t)b->origins[i] / HOME_KINDS;
    *v = (Val){ .kind = V_HOME, .type = b->types[i], .index = (uint16_t)c->home_at[b->origins[i]] };
    v->not_null = v->type == 'A' && slot == 0 && c->this_not_null;
    return true;
}

/* Values that are in local variables stay there; the only other one goes in rax or xmm0; of more, all in cells. */
void flush(Compiler *c, const Block *to, Val *x, Val *y)
{
    uint32_t base = bottom(c), others = 0, other = 0;
    if (c->scope->parent)
        flush_locals(c);
    for (uint32_t i = base; i < c->depth; i++) {
        Val v;
        if (home_value(c, to, i - base, &v)) {
            release(c, c->stack[i]);
            c->stack[i] = v;
        } else {
            others++;
            other = i;
        }
    }
    if (others == 1) {
        (is_float_type(c->stack[other].type) ? flush_to_xmm0 : flush_to_rax)(c, other, x, y);
        return;
    }
    for (uint32_t i = base; others && i < c->depth; i++) {
        Val v;
        if (!home_value(c, to, i - base, &v))
            to_cell(c, i);
    }
}

void begin_block(Compiler *c, Block *b)
{
    memset(c->uses, 0, sizeof c->uses);
    memset(c->uses_xmm, 0, sizeof c->uses_xmm);
    c->depth = c->checked_count = 0;
    uint32_t base = bottom(c), others = 0;
    Val v;
    for (uint32_t i = 0; i < base; i++)
        push(c, c->scope->entry[i]);
    for (uint32_t i = 0; i < b->depth; i++)
        others += !home_value(c, b, i, &v);
    for (uint32_t i = 0; i < b->depth; i++)
        if (home_value(c, b, i, &v))
            push(c, v);
        else if (others == 1)
            push_result(c, b->types[i]);
        else
            push(c, (Val){ .kind = V_STACK, .type = b->types[i], .index = (uint16_t)(base + i) });
}

void keep_homes(Compiler *c)
{
    if (!(c->kept_gpr | c->kept_xmm))
        return;
    for (uint32_t i = 0; i < c->home_count; i++) {
        JitHome *h = &c->homes[i];
        if (!h->caller_saved)
            continue;
        Mem m = mem(RBP, h->offset);
        switch (h->kind) {
        case HOME_FLOAT: x86_movss_mr(&c->a, m, h->reg); break;
        case HOME_DOUBLE: x86_movsd_mr(&c->a, m, h->reg); break;
        default: x86_mov_mr(&c->a, W64, m, h->reg);
        }
    }
}

void restore_homes(Compiler *c)
{
    if (!(c->kept_gpr | c->kept_xmm))
        return;
    for (uint32_t i = 0; i < c->home_count; i++) {
        JitHome *h = &c->homes[i];
        if (!h->caller_saved)
            continue;
        Mem m = mem(RBP, h->offset);
        switch (h->kind) {
        case HOME_FLOAT: x86_movss_rm(&c->a, h->reg, m); break;
        case HOME_DOUBLE: x86_movsd_rm(&c->a, h->reg, m); break;
        default: x86_mov_rm(&c->a, W64, h->reg, m);
        }
    }
}

/* ---- Parallel moves ---- */

static bool reads(Compiler *c, const Move *m, bool vector, uint8_t reg)
{
    if (m->src.kind == V_GPR)
        return !vector && m->src.reg == reg;
    if (m->src.kind == V_XMM)
        return vector && m->src.reg == reg;
    if (m->src.kind == V_HOME && c->homes[m->src.index].in_register)
        return (c->homes[m->src.index].kind >= HOME_FLOAT) == vector && c->homes[m->src.index].reg == reg;
    return false;
}

static bool blocked(Compiler *c, const Move *moves, int n, int i)
{
    for (int j = 0; j < n; j++)
        if (j != i && reads(c, &moves[j], moves[i].xmm, moves[i].dst))
            return true;
    return false;
}

static void emit_move(Compiler *c, const Move *m)
{
    if (m->xmm)
        load_xmm(c, m->dst, &m->src);
    else
        load_gpr(c, m->dst, &m->src);
}

/* Does all moves as if at once. Only destinations are written: homes among them are in memory by now. */
void move_all(Compiler *c, Move *moves, int n)
{
    while (n > 0) {
        int i = 0;
        while (i < n && blocked(c, moves, n, i))
            i++;
        if (i < n) {
            emit_move(c, &moves[i]);
            moves[i] = moves[--n];
            continue;
        }
        /* All are blocked: each destination is another's source. Swap two. */
        Move *m = &moves[0];
        uint8_t d = m->dst, from = m->src.kind == V_HOME ? c->homes[m->src.index].reg : m->src.reg;
        if (m->xmm) {
            x86_xorps_rr(&c->a, d, from);
            x86_xorps_rr(&c->a, from, d);
            x86_xorps_rr(&c->a, d, from);
        } else {
            x86_xchg_rr(&c->a, W64, d, from);
        }
        for (int j = 1; j < n; j++) {
            bool old = reads(c, &moves[j], m->xmm, d), new = reads(c, &moves[j], m->xmm, from);
            if (old || new) {
                moves[j].src.kind = m->xmm ? V_XMM : V_GPR;
                moves[j].src.reg = old ? from : d;
            }
        }
        moves[0] = moves[--n];
    }
}
