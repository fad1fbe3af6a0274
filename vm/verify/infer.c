/* infer.c: the verifier for class files without StackMapTable (JVMS 4.10.2): types flow along all paths until
 * nothing changes. A subroutine (jsr) is followed once for each chain of calls that leads to it, its context;
 * so a local that it does not touch keeps its type. */
#include "verify/internal.h"

#include <string.h>

enum { MARK_TARGET = 8, MAX_CONTEXTS = 4096 };

typedef struct Context {
    uint32_t parent, target, back; /* context number; entry of the subroutine; where `ret` goes on */
    VFrame **states;               /* by bytecode index: what flows into branch targets */
    const uint8_t *body;           /* by bytecode index: belongs to the subroutine (context 0: to the method itself) */
} Context;

typedef struct Work {
    uint32_t context, bci;
} Work;

struct Inference {
    Context *contexts;
    uint32_t context_count, context_room, current;
    Work *work;
    uint32_t work_count, work_room;
};

static void add_work(Verifier *v, uint32_t context, uint32_t bci)
{
    struct Inference *n = v->inference;
    if (n->work_count == n->work_room) {
        Work *grown = verify_alloc(v, (n->work_room * 2 + 64) * sizeof *grown);
        if (n->work_count > 0)
            memcpy(grown, n->work, n->work_count * sizeof *grown);
        n->work = grown;
        n->work_room = n->work_room * 2 + 64;
    }
    n->work[n->work_count++] = (Work){context, bci};
}

/* ---- Which instructions belong to a subroutine ---- */

static void reach(uint8_t *body, uint32_t *todo, uint32_t *count, uint32_t length, int64_t bci)
{
    if (bci < 0 || bci >= length || body[bci])
        return;
    body[bci] = 1;
    todo[(*count)++] = (uint32_t)bci;
}

static void reach_switch(Verifier *v, uint8_t *body, uint32_t *todo, uint32_t *count, uint32_t bci)
{
    const MethodInfo *m = v->m;
    const uint8_t *p = m->code + ((bci + 4) & ~3u), *end = m->code + bci + bytecode_length(m->code, m->code_length, bci);
    unsigned width = m->code[bci] == OP_tableswitch ? 4 : 8;
    for (const uint8_t *q = p; q + 4 <= end; q = q == p ? p + 12 : q + width)
        reach(body, todo, count, m->code_length, bci + (int64_t)(int32_t)get_u4(q));
}

/* All that is reached from the entry when every jsr is taken for an instruction that just goes on. */
static const uint8_t *find_body(Verifier *v, uint32_t entry)
{
    const MethodInfo *m = v->m;
    uint8_t *body = verify_alloc(v, m->code_length);
    uint32_t *todo = verify_alloc(v, m->code_length * sizeof *todo), count = 0;
    reach(body, todo, &count, m->code_length, entry);
    while (count > 0) {
        uint32_t bci = todo[--count], length = bytecode_length(m->code, m->code_length, bci);
        const uint8_t *p = m->code + bci;
        const BytecodeInfo *info = &bytecode_info[*p];
        for (unsigned i = 0; i < m->handler_count; i++) {
            Handler h = method_handler(m, i);
            if (bci >= h.start && bci < h.end)
                reach(body, todo, &count, m->code_length, h.handler);
        }
        if (*p == OP_tableswitch || *p == OP_lookupswitch)
            reach_switch(v, body, todo, &count, bci);
        else if (info->flags & BC_BRANCH && *p != OP_jsr && *p != OP_jsr_w)
            reach(body, todo, &count, m->code_length,
                  bci + (int64_t)(info->operands[2] == 'o' ? (int32_t)get_u4(p + 1) : (int16_t)get_u2(p + 1)));
        bool ends = info->flags & BC_ENDS || (*p == OP_wide && p[1] == OP_ret);
        if (!ends)
            reach(body, todo, &count, m->code_length, (int64_t)bci + length);
    }
    return body;
}

static const uint8_t *body_of(Verifier *v, uint32_t target)
{
    struct Inference *n = v->inference;
    for (uint32_t c = 1; c < n->context_count; c++)
        if (n->contexts[c].target == target)
            return n->contexts[c].body;
    return find_body(v, target);
}

/* The number of the context that a call from the current one enters; they are few, and looked up in line. */
static bool context_for(Verifier *v, uint32_t target, uint32_t back, uint32_t *number)
{
    struct Inference *n = v->inference;
    for (uint32_t c = n->current; c != 0; c = n->contexts[c].parent)
        if (n->contexts[c].target == target)
            return verify_fail_old(v, "Recursive call to jsr entry");
    for (*number = 1; *number < n->context_count; ++*number) {
        const Context *c = &n->contexts[*number];
        if (c->parent == n->current && c->target == target && c->back == back)
            return true;
    }
    if (n->context_count == MAX_CONTEXTS)
        return verify_fail_old(v, "Too many ways into subroutines");
    if (n->context_count == n->context_room) {
        Context *grown = verify_alloc(v, n->context_room * 4 * sizeof *grown);
        memcpy(grown, n->contexts, n->context_count * sizeof *grown);
        n->contexts = grown;
        n->context_room *= 4;
    }
    VFrame **states = verify_alloc(v, v->m->code_length * sizeof(VFrame *));
    n->contexts[n->context_count] = (Context){n->current, target, back, states, body_of(v, target)};
    n->context_count++;
    return true;
}

/* ---- Merging ---- */

static VFrame *new_state(Verifier *v, const VFrame *f)
{
    VFrame *s = verify_alloc(v, sizeof *s);
    s->locals = verify_alloc(v, (v->m->max_locals + 1u) * sizeof(VType));
    s->stack = verify_alloc(v, (v->m->max_stack + 1u) * sizeof(VType));
    vframe_copy(v, s, f);
    return s;
}

static bool merge_entries(Verifier *v, VType *into, const VType *from, unsigned count, bool is_stack, bool *changed)
{
    for (unsigned i = 0; i < count; i++) {
        VType merged;
        if (into[i] == from[i])
            continue;
        if (!verify_merge(v, into[i], from[i], &merged))
            return false;
        if (is_stack && merged == V_TOP)
            return verify_fail_old(v, "Mismatched stack types");
        *changed |= merged != into[i];
        into[i] = merged;
    }
    return true;
}

static bool flow_to(Verifier *v, uint32_t context, uint32_t bci, const VFrame *f)
{
    /* A handler or a jump leaves a subroutine when it leads to code of its caller. */
    const Context *contexts = v->inference->contexts;
    while (context != 0 && contexts[contexts[context].parent].body[bci])
        context = contexts[context].parent;
    VFrame **state = &contexts[context].states[bci];
    bool changed = *state == NULL;
    if (changed) {
        *state = new_state(v, f);
        (*state)->bci = bci;
    } else {
        VFrame *s = *state;
        if (s->stack_size != f->stack_size)
            return verify_fail_old(v, "Inconsistent stack height %u != %u", f->stack_size, s->stack_size);
        if (!merge_entries(v, s->locals, f->locals, v->m->max_locals, false, &changed) ||
            !merge_entries(v, s->stack, f->stack, s->stack_size, true, &changed))
            return false;
        changed |= f->this_uninit && !s->this_uninit;
        s->this_uninit |= f->this_uninit;
    }
    if (changed)
        add_work(v, context, bci);
    return true;
}

bool infer_branch(Verifier *v, int64_t target)
{
    if (target < 0 || target >= v->m->code_length || !(v->marks[target] & MARK_START))
        return verify_fail_old(v, "Illegal target of jump or branch");
    return flow_to(v, v->inference->current, (uint32_t)target, &v->now);
}

bool infer_call_subroutine(Verifier *v, uint32_t target)
{
    uint32_t context = 0;
    v->falls_through = false; /* its ret comes back */
    return context_for(v, target, v->next, &context) && vframe_push(v, V_OF(V_RETURN_ADDRESS, context)) &&
           flow_to(v, context, target, &v->now);
}

bool infer_return_from_subroutine(Verifier *v, unsigned local)
{
    struct Inference *n = v->inference;
    v->falls_through = false;
    if (local >= v->m->max_locals)
        return verify_fail_old(v, "Illegal local variable number");
    VType address = v->now.locals[local];
    if (v_kind(address) != V_RETURN_ADDRESS)
        return verify_fail_old(v, "Register %u contains wrong type", local);
    /* An address of a call that is over, or of another chain of calls, cannot be returned to. */
    uint32_t c = n->current;
    while (c != 0 && c != v_payload(address))
        c = n->contexts[c].parent;
    if (c == 0)
        return verify_fail_old(v, "Illegal return from subroutine");
    if (n->contexts[c].back >= v->m->code_length)
        return verify_fail_old(v, "Falling off the end of the code");
    return flow_to(v, n->contexts[c].parent, n->contexts[c].back, &v->now);
}

/* ---- Walking ---- */

static void mark_targets(Verifier *v)
{
    const MethodInfo *m = v->m;
    for (uint32_t bci = 0; bci < m->code_length; bci += bytecode_length(m->code, m->code_length, bci)) {
        const uint8_t *p = m->code + bci;
        if (!(bytecode_info[*p].flags & BC_BRANCH) || bytecode_info[*p].flags & BC_VARIABLE)
            continue;
        int64_t target = bci + (int64_t)(bytecode_info[*p].operands[2] == 'o' ? (int32_t)get_u4(p + 1) : (int16_t)get_u2(p + 1));
        if (target >= 0 && target < m->code_length)
            v->marks[target] |= MARK_TARGET;
    }
    for (unsigned i = 0; i < m->handler_count; i++)
        v->marks[method_handler(m, i).handler] |= MARK_TARGET;
}

static void mark_switch_targets(Verifier *v)
{
    const MethodInfo *m = v->m;
    for (uint32_t bci = 0; bci < m->code_length; bci += bytecode_length(m->code, m->code_length, bci)) {
        uint8_t op = m->code[bci];
        if (op != OP_tableswitch && op != OP_lookupswitch)
            continue;
        const uint8_t *p = m->code + ((bci + 4) & ~3u), *end = m->code + bci + bytecode_length(m->code, m->code_length, bci);
        unsigned width = op == OP_tableswitch ? 4 : 8;
        for (const uint8_t *q = p; q + 4 <= end; q = q == p ? p + 12 : q + width) {
            int64_t target = bci + (int64_t)(int32_t)get_u4(q);
            if (target >= 0 && target < m->code_length)
                v->marks[target] |= MARK_TARGET;
        }
    }
}

static bool flow_to_handlers(Verifier *v)
{
    VType stack[1];
    VFrame thrown = v->now;
    thrown.stack = stack;
    thrown.stack_size = 1;
    for (unsigned i = 0; i < v->m->handler_count; i++) {
        Handler h = method_handler(v->m, i);
        if (v->now.bci < h.start || v->now.bci >= h.end)
            continue;
        if (v->m->max_stack == 0)
            return verify_fail_old(v, "Stack size too large");
        stack[0] = h.catch_type == 0 ? verify_object(v, "java/lang/Throwable")
                                     : verify_named(v, classfile_class_name(v->cf, h.catch_type));
        if (!flow_to(v, v->inference->current, h.handler, &thrown))
            return false;
    }
    return true;
}

/* Runs from a target to the next one, or to where control does not fall through. */
static bool walk(Verifier *v, uint32_t bci)
{
    for (bool first = true;; first = false) {
        if (bci >= v->m->code_length)
            return verify_fail_old(v, "Falling off the end of the code");
        if (!first && v->marks[bci] & MARK_TARGET)
            return infer_branch(v, bci);
        v->now.bci = bci;
        v->next = bci + bytecode_length(v->m->code, v->m->code_length, bci);
        bool look = first || v->locals_changed || v->marks[bci] & MARK_TRY;
        v->locals_changed = false;
        if ((look && !flow_to_handlers(v)) || !verify_instruction(v))
            return false;
        if (!v->falls_through)
            return true;
        bci = v->next;
    }
}

bool infer_method(Verifier *v)
{
    struct Inference n = {.contexts = verify_alloc(v, 4 * sizeof(Context)), .context_count = 1, .context_room = 4};
    n.contexts[0].states = verify_alloc(v, v->m->code_length * sizeof(VFrame *));
    n.contexts[0].body = find_body(v, 0);
    v->inference = &n;
    mark_targets(v);
    mark_switch_targets(v);
    bool ok = flow_to(v, 0, 0, &v->now);
    while (ok && n.work_count > 0) {
        Work w = n.work[--n.work_count];
        n.current = w.context;
        vframe_copy(v, &v->now, n.contexts[w.context].states[w.bci]);
        ok = walk(v, w.bci);
    }
    v->inference = NULL;
    return ok;
}
