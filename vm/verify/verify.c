/* verify.c: a class, its methods, and the walk over a method with a StackMapTable (JVMS 4.10.1). */
#include "verify/internal.h"

#include <stdlib.h>

/* ---- What holds before any instruction runs (JVMS 4.9.1) ---- */

static bool mark_instructions(Verifier *v)
{
    const MethodInfo *m = v->m;
    v->marks = verify_alloc(v, m->code_length + 1);
    for (uint32_t bci = 0, n; bci < m->code_length; bci += n) {
        n = bytecode_length(m->code, m->code_length, bci);
        v->now.bci = bci;
        if (n == 0 && v->is_old)
            return m->code[bci] >= OPCODE_COUNT ? verify_fail_old(v, "Illegal instruction found at offset %u", bci)
                                                : verify_fail_old(v, "Code stops in the middle of instruction  starting at offset %u", bci);
        if (n == 0)
            return verify_fail_here(v, "Bad instruction");
        v->marks[bci] = (uint8_t)(MARK_START | (m->code[bci] == OP_new ? MARK_NEW : 0));
    }
    return true;
}

static bool mark_handlers(Verifier *v)
{
    for (unsigned i = 0; i < v->m->handler_count; i++) {
        Handler h = method_handler(v->m, i);
        if (!(v->marks[h.start] & MARK_START))
            return verify_fail_format(v, true, "Illegal exception table start_pc %u", h.start);
        if (h.end != v->m->code_length && !(v->marks[h.end] & MARK_START))
            return verify_fail_format(v, true, "Illegal exception table end_pc %u", h.end);
        if (!(v->marks[h.handler] & MARK_START))
            return verify_fail_format(v, true, "Illegal exception table handler_pc %u", h.handler);
        v->marks[h.start] |= MARK_TRY;
        if (h.catch_type == 0)
            continue;
        VType caught = verify_named(v, classfile_class_name(v->cf, h.catch_type)), throwable = verify_object(v, "java/lang/Throwable");
        VerifyAnswer answer = verify_assignable(v, caught, throwable);
        if (answer == VERIFY_NO && v->is_old)
            return verify_fail_old(v, "Catch type is not a subclass of Throwable");
        VContext why = {.reason = REASON_TYPE, .bci = h.handler, .got = source_of(caught, FROM_POOL, h.catch_type, NULL),
                        .expected = source_of(throwable, FROM_NOWHERE, 0, NULL)};
        if (answer == VERIFY_NO)
            return verify_fail(v, &why, "Catch type is not a subclass of Throwable in exception handler %u", h.handler);
        if (answer == VERIFY_PENDING)
            return false;
    }
    return true;
}

static bool check_variables(Verifier *v)
{
    AttributeWalk w = attribute_walk(v->cf, v->m->code_attributes);
    Attribute a;
    while (attribute_next(&w, &a)) {
        if (a.kind != ATTRIBUTE_LocalVariableTable)
            continue;
        for (unsigned i = 0; i < get_u2(a.data); i++) {
            const uint8_t *row = a.data + 2 + 10 * i;
            unsigned start = get_u2(row), end = start + get_u2(row + 2);
            if (start >= v->m->code_length || !(v->marks[start] & MARK_START))
                return verify_fail_format(v, true, "Illegal local variable table start_pc %u", start);
            if (end > v->m->code_length || (end < v->m->code_length && !(v->marks[end] & MARK_START)))
                return verify_fail_format(v, true, "Illegal local variable table length %u", end - start);
        }
    }
    return true;
}

/* ---- The state at the start of a method (JVMS 4.10.1.6) ---- */

static bool first_frame(Verifier *v)
{
    const MethodInfo *m = v->m;
    VFrame *f = &v->now;
    Utf8 d = classfile_utf8(v->cf, m->descriptor);
    const char *at = d.text + 1, *end = d.text + d.length;
    *f = (VFrame){.locals = verify_alloc(v, (m->max_locals + 1u) * sizeof(VType)),
                  .stack = verify_alloc(v, (m->max_stack + 1u) * sizeof(VType))};
    if (m->arg_slots > m->max_locals)
        return verify_fail_here(v, "Arguments can't fit into locals");
    if (!(m->access & ACC_STATIC)) {
        bool constructs = utf8_equals(classfile_utf8(v->cf, m->name), "<init>") && v->cf->super_class != 0;
        f->locals[f->locals_size++] = constructs ? V(V_UNINITIALIZED_THIS) : v->this_type;
        f->this_uninit = constructs;
    }
    while (at < end && *at != ')') {
        VType t = verify_descriptor(v, &at, end);
        f->locals[f->locals_size++] = t;
        if (verify_second(t) != V_TOP)
            f->locals[f->locals_size++] = verify_second(t);
    }
    if (v->is_old)
        f->locals_size = m->max_locals; /* counted for StackMapTables only */
    at++;
    v->return_type = verify_descriptor(v, &at, end);
    return true;
}

/* ---- One pass, as the StackMapTable says ---- */

static bool is_store(const Verifier *v)
{
    uint8_t op = verify_op(v);
    if (op == OP_wide)
        op = v->m->code[v->now.bci + 1];
    return op >= OP_istore && op <= OP_astore_3;
}

static bool enter_instruction(Verifier *v, uint32_t *next_map)
{
    const MapFrame *map = *next_map < v->map_count ? &v->maps[*next_map] : NULL;
    if (map == NULL || map->bci != v->now.bci)
        return v->falls_through || verify_fail_here(v, "Expecting a stack map frame");
    VContext why;
    VerifyAnswer answer = v->falls_through ? map_fits(v, &v->now, map, &why) : VERIFY_YES;
    if (answer == VERIFY_NO)
        return verify_fail(v, &why, "Instruction type does not match stack map");
    VFrame *f = &v->now;
    for (unsigned i = 0; i < map->locals_size; i++)
        f->locals[i] = map->locals[i];
    for (unsigned i = map->locals_size; i < v->m->max_locals; i++)
        f->locals[i] = V(V_TOP);
    for (unsigned i = 0; i < map->stack_size; i++)
        f->stack[i] = map->stack[i];
    f->locals_size = map->locals_size;
    f->stack_size = map->stack_size;
    f->this_uninit = map->this_uninit;
    v->locals_changed = true;
    ++*next_map;
    return answer == VERIFY_YES;
}

static bool check_instruction(Verifier *v)
{
    bool look = v->m->handler_count > 0 && (v->locals_changed || v->marks[v->now.bci] & MARK_TRY), early = look && is_store(v);
    v->shown = v->now.stack_size;
    v->locals_changed = false;
    if (early && !map_handlers(v, v->now.bci, false))
        return false;
    if (!verify_instruction(v))
        return false;
    return !look || early || map_handlers(v, v->now.bci, false);
}

static bool check_with_map(Verifier *v)
{
    uint32_t next_map = 0;
    if (!map_read(v))
        return false;
    v->falls_through = v->locals_changed = true;
    for (uint32_t bci = 0; bci < v->m->code_length; bci = v->next) {
        v->now.bci = bci;
        v->shown = v->now.stack_size;
        v->next = bci + bytecode_length(v->m->code, v->m->code_length, bci);
        if (!enter_instruction(v, &next_map) || !check_instruction(v))
            return false;
    }
    v->now.bci = v->m->code_length;
    return !v->falls_through || verify_fail_here(v, "Control flow falls through code end");
}

static bool check_method(Verifier *v, const MethodInfo *m)
{
    v->m = m;
    if (!first_frame(v) || !mark_instructions(v) || !mark_handlers(v) || !check_variables(v))
        return false;
    v->now.bci = 0;
    return v->is_old ? infer_method(v) : check_with_map(v);
}

static void check_each_method(Verifier *v)
{
    v->this_type = verify_named(v, classfile_class_name(v->cf, v->cf->this_class));
    for (unsigned i = 0; i < v->cf->method_count; i++)
        if (v->cf->methods[i].code != NULL && !check_method(v, &v->cf->methods[i]))
            return;
}

static bool check_methods(const ClassFile *cf, const VerifyWorld *world, bool is_old, VerifyError *error)
{
    Verifier v = {.cf = cf, .world = world, .is_old = is_old, .error = error};
    if (setjmp(v.out_of_memory) == 0)
        check_each_method(&v);
    else
        error->fault = VERIFY_FAULT_MEMORY;
    verify_free_all(&v);
    return error->fault == VERIFY_FAULT_NONE;
}

bool verify_class(const ClassFile *cf, const VerifyWorld *world, VerifyError *error)
{
    *error = (VerifyError){VERIFY_FAULT_NONE, NULL};
    if (check_methods(cf, world, cf->major < 50, error))
        return true;
    if (cf->major != 50 || (error->fault != VERIFY_FAULT_VERIFY && error->fault != VERIFY_FAULT_FORMAT))
        return false;
    /* Version 50 may carry maps that are wrong, and be right by inference. */
    free(error->text);
    *error = (VerifyError){VERIFY_FAULT_NONE, NULL};
    return check_methods(cf, world, true, error);
}
