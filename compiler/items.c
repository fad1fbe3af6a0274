/* items.c: values on their way: loading, storing, duplicating and converting them. */
#include "compiler.h"
#include "gen.h"

Item item_stack(Type *t) {
    return (Item){.kind = t->kind == TYPE_VOID ? ITEM_VOID : ITEM_STACK, .tc = typecode_of(t), .type = t};
}

Item item_slot(uint32_t slot, Type *t) {
    return (Item){.kind = ITEM_LOCAL, .tc = typecode_of(t), .type = t, .slot = slot};
}

Item item_local(Gen *g, Symbol *v) {
    return item_slot((uint32_t)v->local_slot, gen_erase(g, v->type));
}

Item item_immediate(Type *t, const Constant *constant) {
    return (Item){.kind = ITEM_IMMEDIATE, .tc = typecode_of(t), .type = t, .constant = constant};
}

Item item_cond(int opcode, Chain *true_jumps, Chain *false_jumps) {
    return (Item){
        .kind = ITEM_COND, .tc = TC_BYTE, .opcode = opcode, .true_jumps = true_jumps, .false_jumps = false_jumps};
}

bool item_is_true(Item it) {
    return !it.false_jumps && it.opcode == OP_goto;
}

bool item_is_false(Item it) {
    return !it.true_jumps && it.opcode == OP_dontgoto;
}

Chain *item_jump_true(Gen *g, Item it) {
    return chain_merge(it.true_jumps, code_branch(g->code, it.opcode));
}

Chain *item_jump_false(Gen *g, Item it) {
    return chain_merge(it.false_jumps, code_branch(g->code, (int)code_negate((Opcode)it.opcode)));
}

/* -- Constants -- */

void gen_ldc(Gen *g, uint16_t index, Type *t) {
    Code *code = g->code;
    if (t->kind == TYPE_LONG || t->kind == TYPE_DOUBLE)
        code_op2(code, OP_ldc2_w, index);
    else if (index <= 255)
        code_op1(code, OP_ldc, index);
    else
        code_op2(code, OP_ldc_w, index);
    code_push(code, t);
}

void gen_int(Gen *g, int32_t v) {
    Code *code = g->code;
    if (v >= -1 && v <= 5)
        code_op(code, (Opcode)(OP_iconst_0 + v));
    else if (v >= INT8_MIN && v <= INT8_MAX)
        code_op1(code, OP_bipush, (uint32_t)v & 0xff);
    else if (v >= INT16_MIN && v <= INT16_MAX)
        code_op2(code, OP_sipush, (uint32_t)v & 0xffff);
    else if (code_alive(code))
        gen_ldc(g, pool_int(&g->pool, v), type_primitive(g->compiler, TYPE_INT));
}

static bool is_zero_bits(const void *value, size_t size) {
    static const char zero[8];
    return memcmp(value, zero, size) == 0;
}

void gen_constant(Gen *g, Type *t, const Constant *k) {
    Code *code = g->code;
    if (!code_alive(code))
        return;
    switch (k->kind) {
    case CONST_INT: gen_int(g, k->i); break;
    case CONST_LONG:
        if (k->l == 0 || k->l == 1)
            code_op(code, k->l ? OP_lconst_1 : OP_lconst_0);
        else
            gen_ldc(g, pool_long(&g->pool, k->l), t);
        break;
    case CONST_FLOAT:
        if (is_zero_bits(&k->f, sizeof k->f) || k->f == 1.0f || k->f == 2.0f)
            code_op(code, (Opcode)(OP_fconst_0 + (int)k->f));
        else
            gen_ldc(g, pool_float(&g->pool, k->f), t);
        break;
    case CONST_DOUBLE:
        if (is_zero_bits(&k->d, sizeof k->d) || k->d == 1.0)
            code_op(code, (Opcode)(OP_dconst_0 + (int)k->d));
        else
            gen_ldc(g, pool_double(&g->pool, k->d), t);
        break;
    case CONST_STRING:
        if (k->s.len > 65535) {
            gen_error(g, g->code->pending_pos, "constant string too long");
            return;
        }
        gen_ldc(g, pool_add_string(&g->pool, name_intern(&g->compiler->names, k->s.text, k->s.len)),
                type_known(g->compiler, KNOWN_String));
        break;
    case CONST_NULL: code_op(code, OP_aconst_null); break;
    }
}

/* A constant converted to another primitive type (JLS 5.1.2, 5.1.3). */
static int64_t as_long(const Constant *k) {
    switch (k->kind) {
    case CONST_LONG: return k->l;
    case CONST_FLOAT:
    case CONST_DOUBLE: {
        double d = k->kind == CONST_FLOAT ? k->f : k->d;
        return d != d                        ? 0
               : d >= 9223372036854775807.0  ? INT64_MAX
               : d <= -9223372036854775808.0 ? INT64_MIN
                                             : (int64_t)d;
    }
    default: return k->i;
    }
}

static int32_t as_int(const Constant *k) {
    if (k->kind == CONST_FLOAT || k->kind == CONST_DOUBLE) {
        double d = k->kind == CONST_FLOAT ? k->f : k->d;
        return d != d ? 0 : d >= 2147483647.0 ? INT32_MAX : d <= -2147483648.0 ? INT32_MIN : (int32_t)d;
    }
    return (int32_t)as_long(k);
}

static double as_double(const Constant *k) {
    return k->kind == CONST_DOUBLE ? k->d : k->kind == CONST_FLOAT ? k->f : k->kind == CONST_LONG ? (double)k->l : k->i;
}

static Item coerce_immediate(Gen *g, Item it, Type *target, TypeCode tc) {
    Constant *k = arena_new(g->arena, Constant);
    *k = *it.constant;
    switch (tc) {
    case TC_INT: k->i = as_int(it.constant), k->kind = CONST_INT; break;
    case TC_BYTE: k->i = (int8_t)as_int(it.constant), k->kind = CONST_INT; break;
    case TC_CHAR: k->i = (uint16_t)as_int(it.constant), k->kind = CONST_INT; break;
    case TC_SHORT: k->i = (int16_t)as_int(it.constant), k->kind = CONST_INT; break;
    case TC_LONG: k->l = as_long(it.constant), k->kind = CONST_LONG; break;
    case TC_FLOAT:
        k->f = it.constant->kind == CONST_LONG  ? (float)it.constant->l
               : it.constant->kind == CONST_INT ? (float)it.constant->i
                                                : (float)as_double(it.constant);
        k->kind = CONST_FLOAT;
        break;
    case TC_DOUBLE: k->d = as_double(it.constant), k->kind = CONST_DOUBLE; break;
    default: break;
    }
    return item_immediate(target, k);
}

Item item_coerce(Gen *g, Item it, Type *target) {
    TypeCode tc = typecode_of(target);
    if (it.tc == tc || tc == TC_VOID || it.tc == TC_VOID || it.tc == TC_OBJECT || tc == TC_OBJECT)
        return it;
    if (it.kind == ITEM_IMMEDIATE && it.constant->kind <= CONST_DOUBLE)
        return coerce_immediate(g, it, target, tc);
    item_load(g, it);
    TypeCode from = typecode_truncate(it.tc), to = typecode_truncate(tc);
    if (from != to)
        code_op(g->code, (Opcode)((int)OP_i2l + (int)from * 3 + (to > from ? (int)to - 1 : (int)to)));
    if (tc != to)
        code_op(g->code, (Opcode)(OP_i2b + (tc - TC_BYTE)));
    return item_stack(target);
}

/* -- Members -- */

static void field_op(Gen *g, Opcode op, Item it) {
    Code *code = g->code;
    if (!code_alive(code))
        return;
    code_op2(code, op, gen_member_index(g, it.member, it.qualifier, it.array_site));
    uint32_t width = (uint32_t)typecode_width(it.tc);
    if (op == OP_putfield || op == OP_putstatic)
        code_pop(code, width);
    if (op == OP_putfield || op == OP_getfield)
        code_pop(code, 1);
    if (op == OP_getfield || op == OP_getstatic)
        code_push(code, it.type);
}

static Type *this_type(Gen *g) {
    return g->code->local_capacity && g->code->locals[0].type ? g->code->locals[0].type : g->class_symbol->erased;
}

static Item load_condition(Gen *g, Item it) {
    Code *code = g->code;
    Chain *end = NULL, *false_jumps = item_jump_false(g, it);
    if (!item_is_false(it)) {
        code_resolve(code, it.true_jumps);
        code_op(code, OP_iconst_1);
        end = code_branch(code, OP_goto);
    }
    if (false_jumps) {
        code_resolve(code, false_jumps);
        code_op(code, OP_iconst_0);
    }
    code_resolve(code, end);
    return item_stack(type_primitive(g->compiler, TYPE_BOOLEAN));
}

Item item_load(Gen *g, Item it) {
    Code *code = g->code;
    switch (it.kind) {
    case ITEM_STACK:
    case ITEM_VOID: return it;
    case ITEM_THIS:
    case ITEM_SUPER: code_local(code, OP_aload, 0, this_type(g)); break;
    case ITEM_LOCAL:
        code_local(code, (Opcode)(OP_iload + typecode_truncate(it.tc)), it.slot, it.type);
        break;
    case ITEM_STATIC: field_op(g, OP_getstatic, it); break;
    case ITEM_MEMBER: field_op(g, OP_getfield, it); break;
    case ITEM_INDEXED: code_op_typed(code, (Opcode)(OP_iaload + it.tc), it.type); break;
    case ITEM_IMMEDIATE: gen_constant(g, it.type, it.constant); break;
    case ITEM_COND: return load_condition(g, it);
    case ITEM_ASSIGN:
        item_stash(g, *it.lhs, it.tc);
        item_store(g, *it.lhs);
        break;
    case ITEM_DYNAMIC: break;
    }
    return item_stack(it.type);
}

void item_store(Gen *g, Item it) {
    Code *code = g->code;
    switch (it.kind) {
    case ITEM_LOCAL:
        code_local(code, (Opcode)(OP_istore + typecode_truncate(it.tc)), it.slot, it.type);
        code_set_defined(code, it.slot);
        break;
    case ITEM_STATIC: field_op(g, OP_putstatic, it); break;
    case ITEM_MEMBER: field_op(g, OP_putfield, it); break;
    case ITEM_INDEXED: code_op(code, (Opcode)(OP_iastore + it.tc)); break;
    default: break;
    }
}

void item_drop(Gen *g, Item it) {
    switch (it.kind) {
    case ITEM_STACK:
    case ITEM_INDEXED: {
        int width = it.kind == ITEM_INDEXED ? 2 : typecode_width(it.tc);
        code_op(g->code, width == 2 ? OP_pop2 : OP_pop);
        break;
    }
    case ITEM_MEMBER: code_op(g->code, OP_pop); break;
    case ITEM_ASSIGN: item_store(g, *it.lhs); break;
    case ITEM_COND: item_drop(g, item_load(g, it)); break;
    default: break;
    }
}

void item_duplicate(Gen *g, Item it) {
    switch (it.kind) {
    case ITEM_MEMBER: code_op(g->code, OP_dup); break;
    case ITEM_INDEXED: code_op(g->code, OP_dup2); break;
    case ITEM_STACK: code_op(g->code, typecode_width(it.tc) == 2 ? OP_dup2 : OP_dup); break;
    default: break;
    }
}

void item_stash(Gen *g, Item it, TypeCode tc) {
    bool wide = typecode_width(tc) == 2;
    switch (it.kind) {
    case ITEM_MEMBER: code_op(g->code, wide ? OP_dup2_x1 : OP_dup_x1); break;
    case ITEM_INDEXED: code_op(g->code, wide ? OP_dup2_x2 : OP_dup_x2); break;
    case ITEM_LOCAL:
    case ITEM_STATIC: code_op(g->code, wide ? OP_dup2 : OP_dup); break;
    default: break;
    }
}

Item item_make_cond(Gen *g, Item it) {
    if (it.kind == ITEM_COND)
        return it;
    if (it.kind == ITEM_IMMEDIATE && it.constant->kind == CONST_INT)
        return item_cond(it.constant->i ? OP_goto : OP_dontgoto, NULL, NULL);
    item_load(g, it);
    return item_cond(OP_ifne, NULL, NULL);
}

void item_increment(Gen *g, Item it, int32_t by) {
    Type *int_type = type_primitive(g->compiler, TYPE_INT);
    if (it.tc == TC_INT && by >= INT16_MIN && by <= INT16_MAX) {
        code_iinc(g->code, it.slot, by);
        return;
    }
    item_load(g, it);
    gen_int(g, by >= 0 ? by : -by);
    code_op(g->code, by >= 0 ? OP_iadd : OP_isub);
    item_coerce(g, item_stack(int_type), it.type);
    item_store(g, it);
}

/* -- Calls -- */

static uint32_t slots_of_params(TypeList params) {
    uint32_t n = 0;
    for (int i = 0; i < params.count; i++)
        n += (uint32_t)typecode_width(typecode_of(params.items[i]));
    return n;
}

static bool names_interface(Item it) {
    if (it.array_site)
        return false;
    Symbol *owner = it.qualifier ? it.qualifier : it.member->owner;
    return (owner->flags & 0x0200) != 0;
}

/* invokespecial of a constructor: the object under the arguments becomes initialized. */
static void initialize_receiver(Gen *g, uint32_t arg_slots) {
    State *s = g->code->state;
    if (!g->code->alive || s->sp < arg_slots + 1)
        return;
    Type *t = s->stack[s->sp - arg_slots - 1];
    if (t && t->kind >= VERIFY_UNINITIALIZED)
        code_mark_initialized(g->code, t, t->symbol->erased);
}

Item item_invoke(Gen *g, Item it, Type *method_type) {
    Code *code = g->code;
    uint32_t args = slots_of_params(method_type->params);
    if (!code_alive(code))
        return item_stack(method_type->result);
    if (it.kind == ITEM_DYNAMIC) {
        code_op2(code, OP_invokedynamic, gen_dynamic_index(g, it.member->method_lowering->dynamic));
        code_u2(code, 0);
        code_pop(code, args);
        code_push(code, method_type->result);
        return item_stack(method_type->result);
    }
    uint16_t index = gen_member_index(g, it.member, it.qualifier, it.array_site);
    if (it.kind == ITEM_STATIC) {
        code_op2(code, OP_invokestatic, index);
        code_pop(code, args);
    } else if (it.nonvirtual) {
        code_op2(code, OP_invokespecial, index);
        if (it.member->name->text[0] == '<')
            initialize_receiver(g, args);
        code_pop(code, args + 1);
    } else if (names_interface(it)) {
        code_op2(code, OP_invokeinterface, index);
        code_u1(code, args + 1);
        code_u1(code, 0);
        code_pop(code, args + 1);
    } else {
        code_op2(code, OP_invokevirtual, index);
        code_pop(code, args + 1);
    }
    code_push(code, method_type->result);
    return item_stack(method_type->result);
}
