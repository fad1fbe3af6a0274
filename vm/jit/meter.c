/* meter.c: charges in compiled code (interp/meter.h), and how they are made cheap without changing what they count.
 *
 * While compiled code runs, the thread's budget is in a register of its own, the counter. The stubs between compiled code
 * and C keep it in Thread.budget meanwhile (stubs.c).
 *
 * An inlined method is charged together with the block that it is called from, as long as nothing lies between that
 * anyone could see: no call, and no helper that may run Java code. Then the sum is charged at the head of the block, in
 * advance of the rest. Leaving the code between the head and the inlined method, by an exception or because the method is
 * overridden now, gives back what was charged in advance (`ahead`): where a slow path goes, or from JitCode.ahead when a
 * fault on null leaves. A budget that ends within what is charged in advance runs on credit (thread_meter).
 *
 * Most blocks only subtract. Whether the budget is below 0 is looked at where whatever goes on for ever must come by: in
 * loops, in handlers of exceptions, at the start of methods that call others; and nothing that a thread does with a budget
 * below 0 is seen, since it settles before calls of the host, and before it waits for others. (A jump after each
 * subtraction, though never taken, made programs with many branches a third slower: predictors have that much less room.) */
#include "jit/compiler.h"

#include "interp/meter.h"
#include "jit/jit.h"
#include "runtime/schedule.h"
#include "vm.h"

#include <stdlib.h>

enum { MOST_AHEAD = 30000 };

static void set_total(Compiler *c, uint32_t total)
{
    Charge *k = &c->charge;
    x86_put32(&c->a, k->patch, total);
    if (k->slow)
        k->slow->args[0].imm = (int64_t)total - k->own;
    k->total = total;
}

/* Behind a subtraction: the helper, if it left the budget below 0. */
static Slow *emit_check(Compiler *c)
{
    Slow *s = new_slow(c, JIT_meter);
    s->returns = true;
    slow_arg(s, (Val){ .kind = V_CONST, .type = 'J' });
    x86_jcc(&c->a, CC_L, &s->at);
    x86_bind(&c->a, &s->back);
    return s;
}

/* grows: what is inlined may still be added. */
static void new_head(Compiler *c, uint32_t amount, bool check, bool grows)
{
    Charge *k = &c->charge;
    grows &= !schedule_on;
    x86_alu_ri(&c->a, ALU_SUB, W64, COUNTER, grows ? INT32_MAX : (int32_t)amount); /* then a field of 32 bits */
    *k = (Charge){ .open = grows, .checked = check, .own = amount, .total = amount, .patch = x86_position(&c->a) - 4 };
    if (check)
        k->slow = emit_check(c);
    k->first_slow = c->slow_tail;
    k->first_site = c->site_count;
    if (grows)
        set_total(c, amount);
}

static bool is_call(uint8_t op) { return op >= OP_invokevirtual && op <= OP_invokedynamic; }

static bool calls(const Method *m)
{
    for (uint32_t bci = 0; bci < m->code_length; bci += bytecode_length(m->code, m->code_length, bci))
        if (is_call(m->code[bci]))
            return true;
    return false;
}

/* Sees whether what goes on for ever must come by the block at bci, which ends before the next one that is charged, and
 * whether its charge may grow. */
static void look_at_block(Compiler *c, uint32_t bci, const uint16_t *charges, bool *check, bool *grows)
{
    const Method *m = c->scope->method;
    *check = schedule_on || c->at[bci] & (AT_LOOP | AT_HANDLER) || (bci == 0 && calls(m));
    *grows = false;
    for (uint32_t start = bci; bci < m->code_length && (bci == start || !charges[bci]);
         bci += bytecode_length(m->code, m->code_length, bci)) {
        uint8_t op = m->code[bci];
        bool back = op == OP_goto && m->code[bci + 1] & 0x80;
        *check |= back || op == OP_jsr || op == OP_jsr_w || op == OP_ret || op == OP_wide;
        *grows |= back || is_call(op);
    }
}

void charge_block(Compiler *c, const uint16_t *charges)
{
    bool check, grows;
    look_at_block(c, c->bci, charges, &check, &grows);
    new_head(c, charges[c->bci], check, grows);
}

void charge_inlined(Compiler *c, uint32_t amount)
{
    Charge *k = &c->charge;
    if (!jit_charges || amount == 0)
        return;
    if (!k->open || k->total + amount > MOST_AHEAD) {
        new_head(c, amount, schedule_on, true);
        return;
    }
    set_total(c, k->total + amount);
    for (Slow *s = *k->first_slow; s; s = s->next)
        s->ahead += amount;
    for (uint32_t i = k->first_site; i < c->site_count; i++)
        c->ahead[i] += amount;
}

void charge_round(Compiler *c, uint32_t loop)
{
    if (c->charge.open && c->charge.checked)
        charge_inlined(c, c->charges[loop]);
    else
        new_head(c, c->charges[loop], true, true);
}

void charge_close(Compiler *c) { c->charge.open = false; }

void charge_give_back(Compiler *c, uint32_t ahead)
{
    if (ahead)
        x86_alu_ri(&c->a, ALU_ADD, W64, COUNTER, (int32_t)ahead);
}

void charge_again(Compiler *c, uint32_t ahead)
{
    if (ahead)
        x86_alu_ri(&c->a, ALU_SUB, W64, COUNTER, (int32_t)ahead);
}

static int by_offset(const void *a, const void *b)
{
    const JitAhead *x = a, *y = b;
    return (x->offset > y->offset) - (x->offset < y->offset);
}

uint32_t count_ahead(const Compiler *c)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->site_count; i++)
        n += c->ahead[i] != 0;
    return n;
}

void keep_ahead(Compiler *c)
{
    JitAhead *out = c->out->ahead;
    for (uint32_t i = 0; i < c->site_count; i++)
        if (c->ahead[i])
            *out++ = (JitAhead){ c->sites[i].offset, c->ahead[i] };
    qsort(c->out->ahead, c->out->ahead_count, sizeof *out, by_offset);
}

uint32_t jit_ahead(const JitCode *code, const void *pc)
{
    JitAhead key = { .offset = (uint32_t)((const uint8_t *)pc - code->start) };
    const JitAhead *a = code->ahead_count ? bsearch(&key, code->ahead, code->ahead_count, sizeof key, by_offset) : NULL;
    return a ? a->amount : 0;
}
