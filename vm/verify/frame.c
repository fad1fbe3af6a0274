/* frame.c: pushing, popping, reading and writing the state (JVMS 4.10.1.3, 4.10.1.4). */
#include "verify/internal.h"

#include <string.h>

void vframe_copy(Verifier *v, VFrame *to, const VFrame *from)
{
    VType *locals = to->locals, *stack = to->stack;
    *to = *from;
    to->locals = locals;
    to->stack = stack;
    memcpy(locals, from->locals, v->m->max_locals * sizeof *locals);
    memcpy(stack, from->stack, from->stack_size * sizeof *stack);
}

static bool overflow(Verifier *v)
{
    if (v->is_old)
        return verify_fail_old(v, "Stack size too large");
    VContext why = {.reason = REASON_OVERFLOW, .bci = v->now.bci, .got = {.frame = &v->now}};
    return verify_fail(v, &why, "Operand stack overflow");
}

bool vframe_push(Verifier *v, VType t)
{
    VType second = verify_second(t);
    if (v->now.stack_size + (second != V_TOP) >= v->m->max_stack)
        return overflow(v);
    v->now.stack[v->now.stack_size++] = t;
    if (second != V_TOP)
        v->now.stack[v->now.stack_size++] = second;
    return true;
}

/* What messages about old class files call an expected type. */
static const char *old_name(VType t)
{
    switch (v_kind(t)) {
    case V_INTEGER: return "integer";
    case V_FLOAT: return "float";
    case V_LONG: case V_LONG_2ND: return "long";
    case V_DOUBLE: case V_DOUBLE_2ND: return "double";
    case V_CATEGORY1: return "single-register";
    case V_CATEGORY2: case V_CATEGORY2_2ND: return "double-register";
    default: return "object/array";
    }
}

static bool underflow(Verifier *v)
{
    if (v->is_old)
        return verify_fail_old(v, "Unable to pop operand off an empty stack");
    VContext why = {.reason = REASON_UNDERFLOW, .bci = v->now.bci, .got = {.frame = &v->now}};
    return verify_fail(v, &why, "Operand stack underflow");
}

static bool bad_operand(Verifier *v, unsigned at, VType expected)
{
    if (v->is_old)
        return verify_fail_old(v, "Expecting to find %s on stack", old_name(expected));
    VContext why = {.reason = REASON_TYPE, .bci = v->now.bci,
                    .got = source_of(v->now.stack[at], FROM_STACK, at, &v->now),
                    .expected = source_of(expected, FROM_NOWHERE, 0, NULL)};
    return verify_fail(v, &why, "Bad type on operand stack");
}

/* Of two wrong halves, the first is told. */
static bool pop_pair(Verifier *v, VType expected, VType second, VType *got)
{
    VFrame *f = &v->now;
    if (f->stack_size < 2)
        return underflow(v);
    if (verify_assignable(v, f->stack[f->stack_size - 2], expected) == VERIFY_NO)
        return bad_operand(v, f->stack_size - 2u, expected);
    if (verify_assignable(v, f->stack[f->stack_size - 1], second) == VERIFY_NO)
        return bad_operand(v, f->stack_size - 1u, second);
    f->stack_size = (uint16_t)(f->stack_size - 2);
    *got = f->stack[f->stack_size];
    return true;
}

bool vframe_pop(Verifier *v, VType expected, VType *got)
{
    VFrame *f = &v->now;
    VType none, second = v_kind(expected) == V_CATEGORY2 ? V(V_CATEGORY2_2ND) : verify_second(expected);
    if (got == NULL)
        got = &none;
    if (second != V_TOP)
        return pop_pair(v, expected, second, got);
    if (f->stack_size == 0)
        return underflow(v);
    *got = f->stack[f->stack_size - 1];
    VerifyAnswer answer = verify_assignable(v, *got, expected);
    if (answer == VERIFY_NO)
        return bad_operand(v, f->stack_size - 1u, expected);
    f->stack_size--;
    return answer == VERIFY_YES;
}

static bool bad_index(Verifier *v, unsigned index, const char *message)
{
    if (v->is_old)
        return verify_fail_old(v, "Illegal local variable number");
    VContext why = {.reason = REASON_LOCAL, .bci = v->now.bci, .index = index};
    return verify_fail(v, &why, "%s", message);
}

static bool bad_local(Verifier *v, unsigned index, VType expected)
{
    VKind kind = v_kind(expected);
    VType found = v->now.locals[index];
    if (v->is_old) {
        if (found == V_TOP)
            return verify_fail_old(v, "Accessing value from uninitialized register %u", index);
        if (kind == V_LONG || kind == V_DOUBLE)
            return verify_fail_old(v, "Register pair %u/%u contains wrong type", index, index + 1);
        return verify_fail_old(v, "Register %u contains wrong type", index);
    }
    VContext why = {.reason = REASON_TYPE, .bci = v->now.bci,
                    .got = source_of(found, FROM_LOCALS, index, &v->now),
                    .expected = source_of(expected, FROM_NOWHERE, 0, NULL)};
    return verify_fail(v, &why, "Bad local variable type");
}

bool vframe_get(Verifier *v, unsigned index, VType expected, VType *got)
{
    VType second = verify_second(expected);
    if (second != V_TOP && index + 1 >= v->now.locals_size)
        return bad_index(v, index, "get long/double overflows locals");
    if (index >= v->m->max_locals)
        return bad_index(v, index, "Local variable table overflow");
    VerifyAnswer answer = verify_assignable(v, v->now.locals[index], expected);
    if (answer == VERIFY_NO)
        return bad_local(v, index, expected);
    *got = v->now.locals[index];
    if (answer == VERIFY_YES && second != V_TOP && v->now.locals[index + 1] != second)
        return bad_local(v, index + 1, second);
    return answer == VERIFY_YES;
}

/* A local whose long or double loses its other half becomes unusable. */
static void break_pair(VFrame *f, unsigned index, unsigned max_locals)
{
    VKind old = v_kind(f->locals[index]);
    if ((old == V_LONG_2ND || old == V_DOUBLE_2ND) && index > 0)
        f->locals[index - 1] = V(V_TOP);
    if ((old == V_LONG || old == V_DOUBLE) && index + 1 < max_locals)
        f->locals[index + 1] = V(V_TOP);
}

bool vframe_set(Verifier *v, unsigned index, VType t)
{
    VFrame *f = &v->now;
    VType second = verify_second(t);
    if (index + (second != V_TOP) >= v->m->max_locals)
        return bad_index(v, index, "Local variable table overflow");
    v->locals_changed |= f->locals[index] != t;
    break_pair(f, index, v->m->max_locals);
    f->locals[index] = t;
    if (second != V_TOP) {
        break_pair(f, index + 1, v->m->max_locals);
        f->locals[index] = t;
        f->locals[index + 1] = second;
    }
    uint16_t end = (uint16_t)(index + 1 + (second != V_TOP));
    if (f->locals_size < end)
        f->locals_size = end;
    return true;
}

void vframe_initialize(Verifier *v, VType from, VType to)
{
    VFrame *f = &v->now;
    for (unsigned i = 0; i < v->m->max_locals; i++)
        if (f->locals[i] == from)
            f->locals[i] = to;
    for (unsigned i = 0; i < f->stack_size; i++)
        if (f->stack[i] == from)
            f->stack[i] = to;
    if (from == V_UNINITIALIZED_THIS)
        f->this_uninit = false;
    v->locals_changed = true;
}
