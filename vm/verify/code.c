/* code.c: what an instruction asks of the state and does to it (JVMS 4.10.1.9), but for those that name members
 * and constants (member.c). Simple instructions follow from their row in bytecodes.def. */
#include "verify/internal.h"

#include <string.h>

static VType type_of_letter(char letter)
{
    switch (letter) {
    case 'J': return V(V_LONG);
    case 'F': return V(V_FLOAT);
    case 'D': return V(V_DOUBLE);
    case 'A': return V(V_REFERENCE);
    default: return V(V_INTEGER);
    }
}

static bool pop_letters(Verifier *v, const char *letters)
{
    for (size_t i = strlen(letters); i > 0; i--)
        if (!vframe_pop(v, type_of_letter(letters[i - 1]), NULL))
            return false;
    return true;
}

static bool push_letters(Verifier *v, const char *letters)
{
    for (; *letters != 0; letters++)
        if (!vframe_push(v, type_of_letter(*letters)))
            return false;
    return true;
}

static const uint8_t *operands(const Verifier *v) { return v->m->code + v->now.bci + 1; }
static int32_t read_s4(const uint8_t *p) { return (int32_t)get_u4(p); }

/* ---- Local variables ---- */

static const char kinds[] = "IJFDA";

static bool load(Verifier *v, unsigned kind, unsigned index)
{
    VType t;
    return vframe_get(v, index, type_of_letter(kinds[kind]), &t) && vframe_push(v, t);
}

static bool store(Verifier *v, unsigned kind, unsigned index)
{
    VType t;
    const VFrame *f = &v->now;
    bool address = v->is_old && f->stack_size > 0 && v_kind(f->stack[f->stack_size - 1]) == V_RETURN_ADDRESS;
    if (!vframe_pop(v, kind == 4 && address ? V(V_CATEGORY1) : type_of_letter(kinds[kind]), &t))
        return false;
    return vframe_set(v, index, t);
}

static bool increment(Verifier *v, unsigned index)
{
    VType t;
    return vframe_get(v, index, V(V_INTEGER), &t);
}

static bool local_instruction(Verifier *v, uint8_t op, unsigned index)
{
    if (op == OP_iinc)
        return increment(v, index);
    if (op == OP_ret)
        return infer_return_from_subroutine(v, index);
    return op <= OP_aload ? load(v, op - OP_iload, index) : store(v, op - OP_istore, index);
}

static bool wide(Verifier *v)
{
    uint8_t op = operands(v)[0];
    bool known = (op >= OP_iload && op <= OP_aload) || (op >= OP_istore && op <= OP_astore) || op == OP_iinc ||
                 (op == OP_ret && v->is_old);
    return known ? local_instruction(v, op, get_u2(operands(v) + 1)) : verify_fail_here(v, "Bad instruction");
}

/* ---- Arrays ---- */

static const char *const array_types[] = {"[I", "[J", "[F", "[D", NULL, "[B", "[C", "[S"};

static bool bad_array(Verifier *v, VType found, const char *expected)
{
    if (v->is_old)
        return verify_fail_old(v, "Expecting to find array of %s on stack", expected != NULL ? "matching type" : "objects");
    uint8_t op = verify_op(v);
    VContext why = {.reason = REASON_TYPE, .bci = v->now.bci, .got = source_of(found, FROM_STACK, v->now.stack_size, &v->now),
                    .expected = source_of(expected != NULL ? verify_object(v, expected) : V(V_REFERENCE), FROM_NOWHERE, 0, NULL)};
    return verify_fail(v, &why, "Bad type on operand stack in %s", bytecode_info[op].name);
}

/* Pops an array for the instruction number `which` of its family (iaload, laload, ...). */
static bool pop_array(Verifier *v, unsigned which, VType *array)
{
    if (!vframe_pop(v, V(V_REFERENCE), array))
        return false;
    if (*array == V_NULL)
        return true;
    const char *expected = array_types[which];
    bool fits = verify_is_array(v, *array);
    if (fits && expected == NULL)
        fits = verify_component(v, *array) != V_TOP;
    else if (fits)
        fits = utf8_equals(verify_name(v, *array), expected) || (which == 5 && utf8_equals(verify_name(v, *array), "[Z"));
    return fits || bad_array(v, *array, expected);
}

static bool array_load(Verifier *v, uint8_t op)
{
    VType array;
    unsigned which = op - OP_iaload;
    if (!vframe_pop(v, V(V_INTEGER), NULL) || !pop_array(v, which, &array))
        return false;
    if (which != 4)
        return push_letters(v, bytecode_info[op].pushes);
    return vframe_push(v, array == V_NULL ? array : verify_component(v, array));
}

static bool array_store(Verifier *v, uint8_t op)
{
    VType array;
    unsigned which = op - OP_iastore;
    VType value = which == 4 ? verify_object(v, "java/lang/Object") : type_of_letter(bytecode_info[op].pops[2]);
    return vframe_pop(v, value, NULL) && vframe_pop(v, V(V_INTEGER), NULL) && pop_array(v, which, &array);
}

static bool array_length(Verifier *v)
{
    VType array;
    if (!vframe_pop(v, V(V_REFERENCE), &array))
        return false;
    if (array != V_NULL && !verify_is_array(v, array)) {
        VContext why = {.reason = REASON_TYPE, .bci = v->now.bci, .got = source_of(array, FROM_STACK, v->now.stack_size, &v->now)};
        return v->is_old ? bad_array(v, array, NULL) : verify_fail(v, &why, "Bad type on operand stack in arraylength");
    }
    return vframe_push(v, V(V_INTEGER));
}

static bool push_array_of(Verifier *v, Utf8 component)
{
    bool nested = component.length > 0 && component.text[0] == '[';
    unsigned dimensions = 0;
    while (dimensions < component.length && component.text[dimensions] == '[')
        dimensions++;
    size_t length = component.length + (nested ? 1u : 3u);
    if (dimensions >= 255 || length > UINT16_MAX)
        return verify_fail_here(v, "Array has too many dimensions");
    char *name = verify_alloc(v, length + 1);
    name[0] = '[';
    name[1] = 'L';
    memcpy(name + (nested ? 1 : 2), component.text, component.length);
    if (!nested)
        name[length - 1] = ';';
    return vframe_push(v, verify_named(v, (Utf8){name, (uint16_t)length}));
}

static bool new_primitive_array(Verifier *v, unsigned type)
{
    static const char *const names[] = {"[Z", "[C", "[F", "[D", "[B", "[S", "[I", "[J"};
    if (type < 4 || type > 11)
        return verify_fail_here(v, "Illegal newarray instruction");
    return vframe_pop(v, V(V_INTEGER), NULL) && vframe_push(v, verify_object(v, names[type - 4]));
}

static bool new_multi_array(Verifier *v)
{
    unsigned index = get_u2(operands(v)), count = operands(v)[2], dimensions = 0;
    if (!verify_pool(v, index, 1u << CONSTANT_Class))
        return false;
    Utf8 name = classfile_class_name(v->cf, index);
    while (dimensions < name.length && name.text[dimensions] == '[')
        dimensions++;
    if (dimensions < count || count == 0)
        return verify_fail_here(v, "Illegal dimension in multianewarray instruction: %u", count);
    for (unsigned i = 0; i < count; i++)
        if (!vframe_pop(v, V(V_INTEGER), NULL))
            return false;
    return vframe_push(v, verify_named(v, name));
}

/* ---- The operand stack ---- */

/* Pops `count` entries: two values of category 1, or one of category 2. They go to letters[0 ..], the deepest first. */
static bool pop_entries(Verifier *v, unsigned count, VType *letters)
{
    const VFrame *f = &v->now;
    if (count == 2 && f->stack_size > 0) {
        VKind top = v_kind(f->stack[f->stack_size - 1]);
        if (top == V_LONG_2ND || top == V_DOUBLE_2ND)
            return vframe_pop(v, V(V_CATEGORY2), &letters[0]) && (letters[1] = verify_second(letters[0]), true);
    }
    for (unsigned i = count; i > 0; i--)
        if (!vframe_pop(v, V(V_CATEGORY1), &letters[i - 1]))
            return false;
    return true;
}

/* pop, dup, swap and their kin: pushes of bytecodes.def name the popped entries. */
static bool shuffle(Verifier *v, uint8_t op)
{
    static const char sizes[][3] = {"1", "2", "1", "11", "12", "2", "21", "22", "11"}; /* from the top */
    VType letters[4] = {0};
    unsigned depth = (unsigned)strlen(bytecode_info[op].pops);
    for (const char *size = sizes[op - OP_pop]; *size != 0; size++) {
        depth -= (unsigned)(*size - '0');
        if (!pop_entries(v, (unsigned)(*size - '0'), letters + depth))
            return false;
    }
    for (const char *p = bytecode_info[op].pushes; *p != 0; p++) {
        VType t = letters[*p == 'W' ? 3 : *p - 'X'];
        if (v_kind(t) == V_LONG_2ND || v_kind(t) == V_DOUBLE_2ND)
            continue; /* pushed with its first half */
        if (!vframe_push(v, t))
            return false;
    }
    return true;
}

/* ---- Control ---- */

static bool branch(Verifier *v, uint8_t op)
{
    int64_t offset = op == OP_goto_w || op == OP_jsr_w ? read_s4(operands(v)) : (int16_t)get_u2(operands(v));
    int64_t target = v->now.bci + offset;
    bool compares = op == OP_if_acmpeq || op == OP_if_acmpne || op == OP_ifnull || op == OP_ifnonnull;
    if (op == OP_jsr || op == OP_jsr_w) {
        bool inside = target >= 0 && target < v->m->code_length && v->marks[target] & MARK_START;
        return inside ? infer_call_subroutine(v, (uint32_t)target) : verify_fail_here(v, "Illegal target of jump or branch");
    }
    if (compares) {
        VType object = v->is_old ? V(V_REFERENCE) : verify_object(v, "java/lang/Object");
        for (size_t i = strlen(bytecode_info[op].pops); i > 0; i--)
            if (!vframe_pop(v, object, NULL))
                return false;
    } else if (!pop_letters(v, bytecode_info[op].pops)) {
        return false;
    }
    return map_branch(v, target);
}

static bool branch_table(Verifier *v, const uint8_t *table, int64_t count, unsigned width)
{
    for (int64_t i = 0; i < count; i++)
        if (!map_branch(v, (int64_t)v->now.bci + read_s4(table + i * width)))
            return false;
    return true;
}

static bool switch_instruction(Verifier *v, uint8_t op)
{
    uint32_t start = (v->now.bci + 4) & ~3u;
    const uint8_t *p = v->m->code + start;
    if (!vframe_pop(v, V(V_INTEGER), NULL))
        return false;
    for (uint32_t i = v->now.bci + 1; i < start && v->cf->major < 51; i++)
        if (v->m->code[i] != 0)
            return verify_fail_here(v, "Nonzero padding byte in lookupswitch or tableswitch");
    int64_t count, low = 0;
    if (op == OP_tableswitch) {
        low = read_s4(p + 4);
        count = read_s4(p + 8) - low + 1;
        if (count <= 0)
            return verify_fail_here(v, "low must be less than or equal to high in tableswitch");
        return map_branch(v, (int64_t)v->now.bci + read_s4(p)) && branch_table(v, p + 12, count, 4);
    }
    count = read_s4(p + 4);
    for (int64_t i = 1; i < count; i++)
        if (read_s4(p + 8 + 8 * i) <= read_s4(p + 8 * i))
            return verify_fail_here(v, "Bad lookupswitch instruction");
    return map_branch(v, (int64_t)v->now.bci + read_s4(p)) && branch_table(v, p + 12, count, 8);
}

static bool return_value(Verifier *v, VType t)
{
    VType expected = v->return_type;
    if (v->is_old && (expected == V_TOP || verify_assignable(v, t, expected) == VERIFY_NO))
        return verify_fail_old(v, "Wrong return type in function");
    VContext why = {.reason = REASON_TYPE, .bci = v->now.bci,
                    .got = source_of(t, FROM_STACK, v->now.stack_size, &v->now),
                    .expected = source_of(expected, FROM_SIGNATURE, 0, NULL)};
    if (expected == V_TOP)
        return verify_fail(v, &why, "Method does not expect a return value");
    VerifyAnswer answer = verify_assignable(v, t, expected);
    return answer == VERIFY_NO ? verify_fail(v, &why, "Bad return type") : answer == VERIFY_YES;
}

static bool returns(Verifier *v, uint8_t op)
{
    VType t;
    if (op != OP_return) {
        VType expected = op == OP_areturn && v->is_old ? verify_object(v, "java/lang/Object") : type_of_letter(bytecode_info[op].pops[0]);
        return vframe_pop(v, expected, &t) && return_value(v, t);
    }
    if (v->return_type != V_TOP)
        return verify_fail_here(v, v->is_old ? "Wrong return type in function" : "Method expects a return value");
    if (v->now.this_uninit)
        return verify_fail_here(v, "Constructor must call super() or this()%s", v->is_old ? "" : " before return");
    return true;
}

/* ---- Objects ---- */

/* A value that is not initialised when its `new` runs again must be gone (JVMS 4.10.1.9.new). */
static bool new_object(Verifier *v, unsigned index)
{
    VType made = V_OF(V_UNINITIALIZED, v->now.bci);
    VFrame *f = &v->now;
    if (!verify_pool(v, index, 1u << CONSTANT_Class))
        return false;
    VType named = verify_named(v, classfile_class_name(v->cf, index));
    if (verify_is_array(v, named)) {
        VContext why = {.reason = REASON_TYPE, .bci = f->bci, .got = source_of(named, FROM_POOL, index, NULL)};
        return v->is_old ? verify_fail_old(v, "Illegal creation of array") : verify_fail(v, &why, "Illegal new instruction");
    }
    for (unsigned i = 0; i < f->stack_size; i++)
        if (f->stack[i] == made)
            return verify_fail_here(v, "Uninitialized object exists on backward branch");
    for (unsigned i = 0; i < v->m->max_locals; i++)
        if (f->locals[i] == made && !vframe_set(v, i, V(V_TOP)))
            return false;
    return vframe_push(v, made);
}

static bool cast(Verifier *v, uint8_t op, unsigned index)
{
    if (!verify_pool(v, index, 1u << CONSTANT_Class) || !vframe_pop(v, verify_object(v, "java/lang/Object"), NULL))
        return false;
    return vframe_push(v, op == OP_checkcast ? verify_named(v, classfile_class_name(v->cf, index)) : V(V_INTEGER));
}

static bool new_object_array(Verifier *v, unsigned index)
{
    return verify_pool(v, index, 1u << CONSTANT_Class) && vframe_pop(v, V(V_INTEGER), NULL) &&
           push_array_of(v, classfile_class_name(v->cf, index));
}

static bool bad_instruction(Verifier *v, uint8_t op)
{
    return verify_fail_here(v, "Bad instruction: %x", op);
}

bool verify_instruction(Verifier *v)
{
    uint8_t op = verify_op(v);
    const BytecodeInfo *info = &bytecode_info[op];
    v->falls_through = !(info->flags & BC_ENDS);
    if (op >= OP_iload_0 && op <= OP_aload_3)
        return load(v, (op - OP_iload_0) / 4u, (op - OP_iload_0) % 4u);
    if (op >= OP_istore_0 && op <= OP_astore_3)
        return store(v, (op - OP_istore_0) / 4u, (op - OP_istore_0) % 4u);
    if (op >= OP_iaload && op <= OP_saload)
        return array_load(v, op);
    if (op >= OP_iastore && op <= OP_sastore)
        return array_store(v, op);
    if (op >= OP_pop && op <= OP_swap)
        return shuffle(v, op);
    if (op == OP_iinc || op == OP_ret || (op >= OP_iload && op <= OP_aload) || (op >= OP_istore && op <= OP_astore))
        return op != OP_ret || v->is_old ? local_instruction(v, op, operands(v)[0]) : bad_instruction(v, op);
    switch (op) {
    case OP_aconst_null: return vframe_push(v, V(V_NULL));
    case OP_ldc: case OP_ldc_w: case OP_ldc2_w: return verify_load_constant(v, op);
    case OP_wide: return wide(v);
    case OP_jsr: case OP_jsr_w: return v->is_old ? branch(v, op) : bad_instruction(v, op);
    case OP_tableswitch: case OP_lookupswitch: return switch_instruction(v, op);
    case OP_getstatic: case OP_putstatic: case OP_getfield: case OP_putfield: return verify_field_access(v, op);
    case OP_new: return new_object(v, get_u2(operands(v)));
    case OP_newarray: return new_primitive_array(v, operands(v)[0]);
    case OP_anewarray: return new_object_array(v, get_u2(operands(v)));
    case OP_arraylength: return array_length(v);
    case OP_athrow: return vframe_pop(v, verify_object(v, "java/lang/Throwable"), NULL);
    case OP_checkcast: case OP_instanceof: return cast(v, op, get_u2(operands(v)));
    case OP_multianewarray: return new_multi_array(v);
    default: break;
    }
    if (info->flags & BC_BRANCH)
        return branch(v, op);
    if (info->flags & BC_RETURNS)
        return returns(v, op);
    if (info->flags & BC_INVOKE)
        return verify_invoke(v, op);
    return pop_letters(v, info->pops) && push_letters(v, info->pushes);
}
