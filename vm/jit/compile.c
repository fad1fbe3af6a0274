/* compile.c: from a method's bytecode to machine code, in one pass. */
#include "jit/compiler.h"

#include "abi/own.h"
#include "interp/frame.h"
#include "interp/meter.h"
#include "jit/jit.h"
#include "jit/publish.h"
#include "jit/stats.h"
#include "vm.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

enum { CODE_LIMIT = 4 << 20, LARGE_METHOD = 2048 };

static const struct { Template *template; int argument; const char *name; } templates[OPCODE_COUNT] = {
#define JIT(bytecode, template, argument) [OP_##bytecode] = { template_##template, argument, #template },
#include "jit/templates.def"
};

/* ---- Memory of a compilation ---- */

/* The first chunk and the code's buffer are kept for the next compilation. */
typedef struct Chunk {
    struct Chunk *next;
    size_t used, size;
    char bytes[] __attribute__((aligned(16)));
} Chunk;

typedef struct Workshop {
    Compiler compiler;
    Chunk *chunk;
} Workshop;

enum { CHUNK = 128 << 10 };
static Workshop *_Atomic spare;

static Chunk *new_chunk(size_t n)
{
    size_t size = n > CHUNK ? n : CHUNK;
    Chunk *k = malloc(sizeof *k + size);
    vm_assert(k, "out of memory while compiling");
    k->next = NULL;
    k->used = 0;
    k->size = size;
    return k;
}

void *jit_room(Compiler *c, size_t n)
{
    Chunk *k = c->arena;
    n = (n + 15) & ~(size_t)15;
    if (k->size - k->used < n) {
        k = new_chunk(n);
        k->next = c->arena;
        c->arena = k;
    }
    void *p = k->bytes + k->used;
    k->used += n;
    return p;
}

void *jit_alloc(Compiler *c, size_t n) { return memset(jit_room(c, n), 0, n); }

static Compiler *open_workshop(void)
{
    Workshop *w = atomic_exchange(&spare, NULL);
    if (!w) {
        w = calloc(1, sizeof *w);
        if (!w)
            return NULL;
        w->chunk = new_chunk(0);
        x86_init(&w->compiler.a, CODE_LIMIT);
    }
    w->compiler.arena = w->chunk;
    return &w->compiler;
}

static void close_workshop(Compiler *c)
{
    Workshop *w = (Workshop *)c;
    for (Chunk *k = c->arena, *next; k; k = next) {
        next = k->next;
        if (k != w->chunk)
            free(k);
    }
    w->chunk->used = 0;
    x86_reset(&c->a);
    memset((char *)c + sizeof c->a, 0, sizeof *c - sizeof c->a);
    w = atomic_exchange(&spare, w);
    if (w) { /* another thread has put its own back */
        x86_free(&w->compiler.a);
        free(w->chunk);
        free(w);
    }
}

void note_place(Compiler *c, int32_t bci, const Method *m, const char *what)
{
    if (!see_wanted)
        return;
    if (c->place_count == c->place_capacity) {
        SeenPlace *old = c->places;
        c->place_capacity = c->place_capacity * 2 + 64;
        c->places = jit_room(c, c->place_capacity * sizeof *c->places);
        if (old)
            memcpy(c->places, old, c->place_count * sizeof *old);
    }
    c->places[c->place_count++] = (SeenPlace){ (uint32_t)x86_position(&c->a), bci, m, what };
}

/* ---- Frame ---- */

static int32_t give_cell(Compiler *c)
{
    c->fixed += 8;
    return -c->fixed;
}

static void lay_out_frame(Compiler *c)
{
    const Method *m = c->method;
    c->fixed = 8 * c->out->saved;
    if (m->access & ACC_SYNCHRONIZED || m->flags & METHOD_TRACKS_LOCKS)
        c->out->lock_offset = give_cell(c);
    if (m->flags & METHOD_IS_CONSTRUCTOR && m->owner->kind_flags & CLASS_IS_THROWABLE)
        c->out->this_offset = give_cell(c);
    for (uint32_t i = 0; i < c->home_count; i++)
        if (!c->homes[i].in_register || c->homes[i].caller_saved)
            c->homes[i].offset = give_cell(c);
}

static void emit_overflow(Compiler *c, Slow *s)
{
    (void)s;
    x86_jmp_m(&c->a, mem(R15, (int32_t)(offsetof(Thread, helpers) + sizeof(void *) * JIT_stack_overflow)));
}

static void emit_lock(Compiler *c)
{
    const Method *m = c->method;
    int32_t object = give_cell(c), lock = c->out->lock_offset;
    if (!(m->access & ACC_SYNCHRONIZED)) {
        x86_mov_mi(&c->a, W64, mem(RBP, object), 0);
    } else if (m->access & ACC_STATIC) {
        x86_mov_ri(&c->a, W64, RAX, (int64_t)(uintptr_t)*c->method->owner->mirror);
        x86_mov_mr(&c->a, W64, mem(RBP, object), RAX);
    } else {
        x86_mov_mr(&c->a, W64, mem(RBP, object), RSI);
    }
    x86_mov_mi(&c->a, W64, mem(RBP, lock), 0);
}

/* Locks what emit_lock has put aside, once the arguments are in their homes. */
static void emit_lock_now(Compiler *c)
{
    int32_t object = -c->fixed, lock = c->out->lock_offset;
    if (c->method->flags & METHOD_TRACKS_LOCKS) {
        Val args[2] = { { .kind = V_GPR, .type = 'A', .reg = (uint8_t)new_gpr(c) }, lock_list(c) };
        x86_mov_rm(&c->a, W64, args[0].reg, mem(RBP, object));
        call_with(c, JIT_locks_begin, 2, args);
        return;
    }
    x86_mov_rm(&c->a, W64, RSI, mem(RBP, object));
    x86_mov_rm(&c->a, W32, RCX, mem(R15, offsetof(Thread, id)));
    x86_shift_ri(&c->a, SHL, W32, RCX, LOCK_OWNER_SHIFT);
    x86_zero(&c->a, RAX);
    x86_lock_cmpxchg(&c->a, W32, mem(RSI, OBJECT_LOCK_OFFSET), RCX);
    Slow *s = new_slow(c, JIT_lock);
    s->returns = true;
    slow_arg(s, (Val){ .kind = V_GPR, .type = 'A', .reg = RSI });
    x86_jcc(&c->a, CC_NE, &s->at);
    x86_bind(&c->a, &s->back);
    x86_mov_rm(&c->a, W64, RAX, mem(RBP, object));
    x86_mov_mr(&c->a, W64, mem(RBP, lock), RAX);
}

/* Arguments go to their homes; those that are never used stay where they are. */
static void receive_arguments(Compiler *c)
{
    char types[256];
    int n = jit_argument_types(c->method, types), generals = 0, vectors = 0, moves_count = 0;
    uint32_t slot = 0;
    int32_t incoming = 16;
    Move moves[16];
    for (int pass = 0; pass < 2; pass++) { /* first what is in registers, then what came on the stack */
        generals = vectors = 0;
        slot = 0;
        incoming = 16;
        for (int i = 0; i < n; i++) {
            char type = types[i];
            bool vector = is_float_type(type), in_register = vector ? vectors < VECTORS : generals < GENERALS;
            int home = c->home_at[slot * HOME_KINDS + home_kind(type)];
            JitHome *h = home >= 0 ? &c->homes[home] : NULL;
            slot += is_two_cells(type) ? 2 : 1;
            Val v = { .kind = vector ? V_XMM : V_GPR, .type = type };
            if (in_register)
                v.reg = (uint8_t)(vector ? vectors++ : (int)jit_argument_regs[generals++]);
            else
                incoming += 8;
            if (!h || in_register != (pass == 0))
                continue;
            if (!in_register) {
                Mem from = mem(RBP, incoming - 8);
                if (h->in_register && vector) {
                    x86_movsd_rm(&c->a, h->reg, from);
                } else {
                    x86_mov_rm(&c->a, width_of(type), h->in_register ? (Reg)h->reg : RAX, from);
                    if (!h->in_register)
                        x86_mov_mr(&c->a, width_of(type), mem(RBP, h->offset), RAX);
                }
            } else if (h->in_register) {
                moves[moves_count++] = (Move){ vector, h->reg, v };
            } else if (vector) {
                x86_movsd_mr(&c->a, mem(RBP, h->offset), v.reg);
            } else {
                x86_mov_mr(&c->a, W64, mem(RBP, h->offset), v.reg);
            }
        }
        if (pass == 0)
            move_all(c, moves, moves_count);
    }
}

/* The instruction just emitted ends in the frame's size. */
static void patch_later(Compiler *c) { c->frame_patch[c->frame_patches++] = x86_position(&c->a) - 4; }

/* The frame may be larger than what is kept free below Thread.native_limit. */
static bool may_be_large(const Method *m) { return m->max_locals + m->max_stack > LARGE_METHOD; }

static void emit_prologue(Compiler *c)
{
    const Method *m = c->method;
    Slow *overflow = new_slow(c, JIT_stack_overflow);
    overflow->special = true;
    overflow->emit = emit_overflow;
    Reg low = RSP;
    if (may_be_large(m)) {
        low = RAX;
        x86_mov_rr(&c->a, W64, low, RSP);
        x86_alu_ri(&c->a, ALU_SUB, W64, low, INT32_MAX);
        patch_later(c);
    }
    x86_alu_rm(&c->a, ALU_CMP, W64, low, mem(R15, offsetof(Thread, native_limit)));
    x86_jcc(&c->a, CC_B, &overflow->at);
    x86_push(&c->a, RBP);
    x86_mov_rr(&c->a, W64, RBP, RSP);
    x86_alu_ri(&c->a, ALU_SUB, W64, RSP, INT32_MAX);
    patch_later(c);
    for (int i = 0; i < c->out->saved; i++)
        x86_mov_mr(&c->a, W64, mem(RBP, -8 * (i + 1)), jit_saved_regs[i]);
    if (c->out->lock_offset)
        emit_lock(c);
    if (c->out->this_offset)
        x86_mov_mr(&c->a, W64, mem(RBP, c->out->this_offset), RSI);
    receive_arguments(c);
    if (c->out->lock_offset)
        emit_lock_now(c);
}

void emit_epilogue(Compiler *c)
{
    for (int i = 0; i < c->out->saved; i++)
        x86_mov_rm(&c->a, W64, jit_saved_regs[i], mem(RBP, -8 * (i + 1)));
    x86_leave(&c->a);
    x86_ret(&c->a);
}

static void finish_frame(Compiler *c)
{
    int32_t size = c->fixed + 8 * (c->cells + c->save_cells) + c->outgoing;
    size = (size + 15) & ~15;
    c->out->frame_size = size;
    for (uint32_t i = 0; i < c->frame_patches; i++)
        x86_put32(&c->a, c->frame_patch[i], (uint32_t)size);
    vm_assert(size <= JIT_SMALL_FRAME || may_be_large(c->method), "a frame of %d bytes", (int)size);
}

/* ---- Scopes ---- */

bool jit_open_scope(Compiler *c, Scope *s, Method *m)
{
    if (!interp_prepare(c->t, m)) {
        c->t->exception = NULL;
        if (!c->scope)
            c->failure = "it cannot be decoded";
        return false;
    }
    *s = (Scope){ .method = m, .code = m->code, .length = m->code_length, .insns = code_of(m) };
    s->insn_at = jit_room(c, (m->code_length + 1) * sizeof *s->insn_at);
    for (uint32_t i = 1; i < s->insns->insn_count; i++)
        s->insn_at[s->insns->bci[i]] = i; /* the last one with an index is the instruction itself */
    return true;
}

/* ---- The pass ---- */

void emit_poll(Compiler *c)
{
    x86_alu_mi(&c->a, ALU_CMP, W32, mem(R15, offsetof(Thread, poll)), 0);
    Slow *s = new_slow(c, JIT_poll);
    s->returns = true;
    x86_jcc(&c->a, CC_NE, &s->at);
    x86_bind(&c->a, &s->back);
}

static void start_block(Compiler *c, uint32_t bci)
{
    Block *b = jit_block(c, bci);
    if (c->alive)
        flush(c, b, NULL, NULL);
    x86_bind(&c->a, &b->label);
    begin_block(c, b);
    if (c->at[bci] & AT_LOOP) {
        if (b->depth == 0 && !c->has_jsr)
            c->loops[c->out->loop_count++] = (JitLoop){ .bci = bci, .offset = (uint32_t)x86_position(&c->a) };
        if (!jit_charges || meter_is_free(c->method)) /* helper `meter` polls */
            emit_poll(c);
    }
}

void compile_one(Compiler *c)
{
    uint8_t op = c->scope->code[c->bci];
    c->next = c->bci + instruction_length(c->scope->code, c->scope->length, c->bci);
    note_place(c, (int32_t)c->bci, c->scope->method, templates[op].name);
    templates[op].template(c, templates[op].argument);
    if (bytecode_info[op].flags & BC_ENDS)
        c->alive = false;
}

static bool compile_code(Compiler *c, const uint16_t *charges)
{
    const Method *m = c->method;
    c->alive = false;
    for (uint32_t bci = 0; bci < m->code_length; bci = c->next) {
        c->bci = bci;
        if (!(c->at[bci] & AT_REACHED)) {
            c->next = bci + instruction_length(m->code, m->code_length, bci);
            c->alive = false;
            continue;
        }
        if (c->at[bci] & AT_BLOCK)
            start_block(c, bci);
        if (!charges)
            charge_close(c);
        else if (charges[bci])
            charge_block(c, charges);
        c->alive = true;
        compile_one(c);
        if (c->failure || c->a.overflow)
            return false;
    }
    return true;
}

static bool compile_all(Compiler *c)
{
    Scope root;
    if (!jit_open_scope(c, &root, c->method))
        return false;
    c->scope = &root;
    if (!jit_scan(c))
        return false;
    c->temps = (1u << RAX | 1u << RCX | 1u << RDX | 1u << RSI | 1u << RDI | 1u << R8 | 1u << R9 | 1u << R10 | 1u << R11) &
               ~c->kept_gpr;
    c->temps_xmm = 0xffffu & ~c->kept_xmm;
    c->capacity = c->method->max_stack + 128u;
    c->stack = jit_room(c, (c->capacity + 8) * sizeof *c->stack);
    c->slow_tail = &c->slow;
    c->loops = jit_room(c, (c->block_count + 1) * sizeof *c->loops);
    c->inlined = jit_room(c, 256 * sizeof *c->inlined);
    c->inlined[0].method = c->method;
    c->inlined_count = 1;
    c->this_not_null = !(c->method->access & ACC_STATIC) && !c->this_changes;
    lay_out_frame(c);
    uint16_t *charges = jit_charges && !meter_is_free(c->method) ? meter_charges(c->method) : NULL;
    c->charges = charges;
    note_place(c, -1, NULL, "entry");
    c->start = (Label)LABEL_INIT;
    x86_bind(&c->a, &c->start);
    emit_prologue(c);
    bool ok = compile_code(c, charges);
    free(charges);
    if (!ok)
        return false;
    emit_slow_paths(c);
    x86_align(&c->a, 8);
    if (c->constants)
        note_place(c, -1, NULL, "constants");
    for (Constant *k = c->constants; k; k = k->next) {
        x86_bind(&c->a, &k->label);
        x86_data64(&c->a, k->bits);
    }
    finish_frame(c);
    return !c->a.overflow;
}

/* ---- Results ---- */

/* Room for n bytes in a block of tables; without a block, only counts. */
static void *carve(char *block, size_t *at, size_t n)
{
    void *p = block ? block + *at : NULL;
    *at += (n + 7) & ~(size_t)7;
    return p;
}

static uint32_t count_assumptions(const Compiler *c)
{
    uint32_t n = 0;
    for (const Assumption *a = c->assumptions; a; a = a->next)
        n++;
    return n;
}

static uint32_t count_calls(const Compiler *c)
{
    uint32_t n = 0;
    for (const DirectCall *d = c->direct_calls; d; d = d->next)
        n++;
    return n;
}

/* Lays out the tables of a JitCode in a block, or measures it. */
static size_t lay_out_tables(Compiler *c, char *block)
{
    JitCode *out = c->out;
    size_t n = 0;
    out->sites = carve(block, &n, c->site_count * sizeof *out->sites);
    out->ahead = carve(block, &n, out->ahead_count * sizeof *out->ahead);
    out->inlined = carve(block, &n, c->inlined_count * sizeof *out->inlined);
    out->homes = carve(block, &n, c->home_count * sizeof *out->homes);
    out->loops = carve(block, &n, out->loop_count * sizeof *out->loops);
    out->handler_offsets = carve(block, &n, c->method->handler_count * sizeof *out->handler_offsets);
    out->handler_types = carve(block, &n, c->method->handler_count * sizeof *out->handler_types);
    out->links = carve(block, &n, out->link_count * sizeof *out->links);
    out->assumptions = carve(block, &n, out->assumption_count * sizeof *out->assumptions);
    return n;
}

static bool keep_tables(Compiler *c)
{
    JitCode *out = c->out;
    const Method *m = c->method;
    out->method = c->method;
    out->site_count = c->site_count;
    out->ahead_count = count_ahead(c);
    out->home_count = c->home_count;
    out->link_count = count_calls(c);
    out->assumption_count = count_assumptions(c);
    out->tables = calloc(1, lay_out_tables(c, NULL));
    if (!out->tables)
        return false;
    lay_out_tables(c, out->tables);
    if (out->ahead_count)
        keep_ahead(c);
    if (c->site_count) /* sorted: they come as code does */
        memcpy(out->sites, c->sites, c->site_count * sizeof *c->sites);
    memcpy(out->inlined, c->inlined, c->inlined_count * sizeof *c->inlined);
    memcpy(out->homes, c->homes, c->home_count * sizeof *c->homes);
    memcpy(out->loops, c->loops, out->loop_count * sizeof *out->loops);
    for (unsigned i = 0; i < m->handler_count; i++)
        out->handler_offsets[i] = (uint32_t)jit_block(c, m->handlers[i].handler)->label.position;
    JitLink *l = out->links;
    for (const DirectCall *d = c->direct_calls; d; d = d->next)
        *l++ = (JitLink){ .from = out, .method = d->method, .position = (uint32_t)d->position,
                        .waits = d->waits };
    JitAssumption *k = out->assumptions;
    for (const Assumption *a = c->assumptions; a; a = a->next)
        *k++ = (JitAssumption){ .method = a->method, .jump = a->jump, .target = a->target, .code = out };
    return true;
}

/* Makes the code and lets it be used. */
static bool compile_and_publish(Compiler *c)
{
    if (!compile_all(c)) {
        if (!c->failure)
            c->failure = "too much code";
        return false;
    }
    return keep_tables(c) && jit_shape(c->method) && jit_publish(c->out, &c->a, c->places, c->place_count);
}

bool jit_compile(Thread *t, Method *m)
{
    if (!m->code || m->jit_state & METHOD_NO_JIT)
        return false;
    int64_t start = jit_timed ? own_thread_time() : 0;
    Compiler *c = open_workshop();
    JitCode *out = calloc(1, sizeof *out);
    if (!c || !out)
        return false;
    c->t = t;
    c->method = m;
    c->out = out;
    JitMade made = { .again = m->jit != NULL };
    t->trial = true;
    bool ok = compile_and_publish(c);
    t->trial = false;
    if (!ok)
        jit_free_code(out);
    if (c->failure)
        atomic_fetch_or(&m->jit_state, METHOD_NO_JIT);
    made.size = (uint32_t)x86_position(&c->a);
    made.inlined_bytes = c->inline_budget;
    made.refused = !ok;
    made.failure = c->failure;
    made.nanoseconds = jit_timed ? own_thread_time() - start : 0;
    jit_note(m, &made);
    close_workshop(c);
    return ok;
}
