/* emit.c: what templates share: sites, slow paths, calls of helpers. */
#include "jit/compiler.h"

#include "vm.h"

#include <stdlib.h>
#include <string.h>

const Reg jit_argument_regs[GENERALS] = { RSI, RDX, RCX, R8, R9 };

/* ---- Sites ---- */

void add_site_at(Compiler *c, uint16_t bci, uint16_t inlined)
{
    if (c->site_count && c->sites[c->site_count - 1].offset == (uint32_t)x86_position(&c->a))
        x86_nop(&c->a, 1); /* a call returns to what may fault: two places */
    if (c->site_count == c->site_capacity) {
        uint32_t n = c->site_capacity ? c->site_capacity * 2 : 32;
        JitSite *sites = jit_room(c, n * sizeof *sites);
        if (c->site_count)
            memcpy(sites, c->sites, c->site_count * sizeof *sites);
        c->sites = sites;
        uint32_t *ahead = jit_alloc(c, n * sizeof *ahead);
        if (c->site_count)
            memcpy(ahead, c->ahead, c->site_count * sizeof *ahead);
        c->ahead = ahead;
        c->site_capacity = n;
    }
    c->sites[c->site_count++] = (JitSite){ (uint32_t)x86_position(&c->a), bci, inlined };
}

void add_site(Compiler *c) { add_site_at(c, (uint16_t)c->bci, c->scope->id); }

void null_check_by(Compiler *c, const Val *v)
{
    if (!v->not_null)
        add_site(c);
}

void explicit_null_check(Compiler *c, Reg r)
{
    add_site(c);
    x86_alu_mi(&c->a, ALU_CMP, W8, mem(r, 0), 0);
}

/* ---- Slow paths ---- */

static uint32_t in_use(const uint8_t *uses, uint32_t temps)
{
    uint32_t mask = 0;
    for (unsigned i = 0; i < 16; i++)
        if (temps >> i & 1 && uses[i])
            mask |= 1u << i;
    return mask;
}

Slow *new_slow(Compiler *c, JitHelper helper)
{
    Slow *s = jit_alloc(c, sizeof *s);
    *s = (Slow){ .at = LABEL_INIT, .back = LABEL_INIT, .helper = (uint8_t)helper, .result = -1 };
    s->live = in_use(c->uses, c->temps);
    s->live_xmm = in_use(c->uses_xmm, c->temps_xmm);
    s->bci = (uint16_t)c->bci;
    s->inlined = c->scope->id;
    *c->slow_tail = s;
    c->slow_tail = &s->next;
    return s;
}

void slow_arg(Slow *s, Val v) { s->args[s->arg_count++] = v; }

void call_helper(Compiler *c, JitHelper helper)
{
    x86_call_m(&c->a, mem(R15, (int32_t)(offsetof(Thread, helpers) + sizeof(void *) * helper)));
}

static void load_arguments(Compiler *c, int n, const Val *args, bool leaf)
{
    static const Reg leaf_regs[] = { RDI, RSI, RDX, RCX, R8 };
    Move moves[8];
    int vectors = 0, generals = 0;
    for (int i = 0; i < n; i++) {
        bool v = is_float_type(args[i].type);
        moves[i] = (Move){ v, (uint8_t)(v ? vectors : (int)(leaf ? leaf_regs : jit_argument_regs)[generals]), args[i] };
        vectors += v;
        generals += !v;
    }
    move_all(c, moves, n);
}

/* Temporaries that must survive go to cells behind those of the operand stack. */
static void save_live(Compiler *c, const Slow *s, bool restore)
{
    int32_t n = 0, base = c->fixed + 8 * c->cells;
    for (unsigned r = 0; r < 16; r++) {
        if (!(s->live >> r & 1) || (int)r == s->result)
            continue;
        Mem m = mem(RBP, -(base + 8 * ++n));
        if (restore)
            x86_mov_rm(&c->a, W64, r, m);
        else
            x86_mov_mr(&c->a, W64, m, r);
    }
    for (unsigned x = 0; x < 16; x++) {
        if (!(s->live_xmm >> x & 1))
            continue;
        Mem m = mem(RBP, -(base + 8 * ++n));
        if (restore)
            x86_movsd_rm(&c->a, x, m);
        else
            x86_movsd_mr(&c->a, m, x);
    }
    if (n > c->save_cells)
        c->save_cells = n;
}

static bool is_leaf(uint8_t helper)
{
    static const bool leaves[JIT_HELPER_COUNT] = {
#define HELPER(name)
#define SELECT(name)
#define LEAF(name) [JIT_##name] = true,
#include "jit/helpers.def"
    };
    return leaves[helper];
}

static void emit_slow(Compiler *c, Slow *s)
{
    note_place(c, s->helper == JIT_stack_overflow ? -1 : s->bci, c->inlined[s->inlined].method, "slow path");
    x86_bind(&c->a, &s->at);
    if (s->special) {
        s->emit(c, s);
        return;
    }
    charge_give_back(c, s->ahead);
    if (s->returns) {
        save_live(c, s, false);
        keep_homes(c);
    }
    bool leaf = is_leaf(s->helper);
    load_arguments(c, s->arg_count, s->args, leaf);
    call_helper(c, s->helper);
    if (!leaf)
        add_site_at(c, s->bci, s->inlined);
    if (!s->returns)
        return;
    if (s->result >= 0)
        mov_type(c, s->result_type, (Reg)s->result, RAX);
    restore_homes(c);
    charge_again(c, s->ahead);
    save_live(c, s, true);
    x86_jmp_label(&c->a, &s->back);
}

void emit_slow_paths(Compiler *c)
{
    for (Slow *s = c->slow; s; s = s->next)
        emit_slow(c, s);
}

/* ---- Calls of helpers ---- */

static void call_plain(Compiler *c, JitHelper helper, int n, Val *args, bool leaf)
{
    if (!leaf)
        charge_close(c);
    spill_all(c);
    keep_homes(c);
    load_arguments(c, n, args, leaf);
    for (int i = 0; i < n; i++)
        release(c, args[i]);
    call_helper(c, helper);
    if (!leaf)
        add_site(c);
    restore_homes(c);
}

void call_function(Compiler *c, void *function, int n, Val *args)
{
    spill_all(c);
    keep_homes(c);
    load_arguments(c, n, args, false);
    for (int i = 0; i < n; i++)
        release(c, args[i]);
    x86_mov_rr(&c->a, W64, RDI, R15);
    x86_mov_ri(&c->a, W64, RAX, (int64_t)(uintptr_t)function);
    x86_call_r(&c->a, RAX);
    restore_homes(c);
}

void call_with(Compiler *c, JitHelper helper, int n, Val *args) { call_plain(c, helper, n, args, false); }
void call_leaf(Compiler *c, JitHelper helper, int n, Val *args) { call_plain(c, helper, n, args, true); }

void push_result(Compiler *c, char type)
{
    if (is_float_type(type)) {
        c->uses_xmm[0]++;
        push_xmm(c, XMM0, type);
    } else if (type != 'V') {
        c->uses[RAX]++;
        push_gpr(c, RAX, type);
    }
}

/* ---- Instructions ---- */

Insn *insn_at(Compiler *c, uint32_t bci)
{
    return &c->scope->insns->insns[c->scope->insn_at[bci]];
}

int quick_op(Compiler *c, uint32_t bci)
{
    return interp_op_of_handler(__atomic_load_n((uint32_t *)&insn_at(c, bci)->handler, __ATOMIC_ACQUIRE));
}

Val unresolved_here(Compiler *c)
{
    JitUnresolved *u = malloc(sizeof *u);
    if (u) {
        *u = (JitUnresolved){ c->scope->method, insn_at(c, c->bci), c->out, c->out->references, 0 };
        c->out->references = u;
    } else {
        c->failure = "out of memory";
    }
    return (Val){ .kind = V_CONST, .type = 'A', .imm = (int64_t)(uintptr_t)u };
}

Val lock_list(Compiler *c)
{
    Reg r = new_gpr(c);
    x86_lea(&c->a, W64, r, mem(RBP, c->out->lock_offset));
    return (Val){ .kind = V_GPR, .type = 'A', .reg = (uint8_t)r };
}

int store_hint(Compiler *c, char type, const Val *x)
{
    bool load;
    uint32_t slot;
    char stored;
    Scope *s = c->scope;
    if (s->parent || c->next >= s->length || c->at[c->next] & AT_BLOCK)
        return -1;
    if (!jit_local_access(s->code + c->next, &load, &slot, &stored) || load || home_kind(stored) != home_kind(type))
        return -1;
    int home = c->home_at[slot * HOME_KINDS + home_kind(type)];
    if (home < 0 || !c->homes[home].in_register || (x && x->kind == V_HOME && x->index == home))
        return -1;
    for (uint32_t i = 0; i < c->depth; i++)
        if (c->stack[i].kind == V_HOME && c->stack[i].index == home)
            return -1;
    forget_checked(c, (uint32_t)home);
    return home;
}
