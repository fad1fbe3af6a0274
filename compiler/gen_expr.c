/* gen_expr.c: code of expressions (JLS 15). */
#include "compiler.h"
#include "gen.h"

/* The class a member reference names (JLS 13.1): the static type of what stands before the dot, but for members
 * of Object that are not reached through an interface. */
static void qualify(Item *it, Type *site) {
    Symbol *m = it->member;
    if (site->kind == TYPE_ARRAY) {
        if (m->kind == SYMBOL_METHOD && m->name->len == 5 && !memcmp(m->name->text, "clone", 5))
            it->array_site = site;
        return;
    }
    if (site->kind != TYPE_CLASS || site->symbol == m->owner)
        return;
    if (m->owner->superclass == NULL || m->owner->superclass->kind == TYPE_NONE) {
        if (!(m->owner->flags & 0x0200) && !(site->symbol->flags & 0x0200 && m->kind == SYMBOL_METHOD))
            return; /* Object */
    }
    it->qualifier = site->symbol;
}

static bool is_local(const Symbol *s) {
    return s->kind == SYMBOL_VARIABLE && !symbol_is_field(s);
}

static Type *member_type(Gen *g, Symbol *s) {
    return s->kind == SYMBOL_METHOD ? s->type : gen_erase(g, s->type);
}

static bool named(const Name *name, const char *text) {
    return name_is(name, text);
}

Item gen_ident(Gen *g, IdentNode *n) {
    Symbol *s = n->sym;
    if (named(n->name, "this") || named(n->name, "super")) {
        Item it = {.kind = ITEM_THIS, .tc = TC_OBJECT, .type = g->class_symbol->erased};
        if (s && s->kind == SYMBOL_METHOD) {
            item_load(g, it);
            it = (Item){.kind = ITEM_MEMBER, .member = s, .type = s->type, .nonvirtual = true};
        }
        return it;
    }
    if (s->flags & FLAG_DYNAMIC)
        return (Item){.kind = ITEM_DYNAMIC, .member = s, .type = s->type};
    if (is_local(s))
        return item_local(g, s);
    Item it = {.member = s, .type = member_type(g, s)};
    it.tc = s->kind == SYMBOL_METHOD ? TC_OBJECT : typecode_of(it.type);
    qualify(&it, g->class_symbol->erased);
    if (s->flags & MOD_STATIC) {
        it.kind = ITEM_STATIC;
        return it;
    }
    item_load(g, (Item){.kind = ITEM_THIS, .tc = TC_OBJECT, .type = g->class_symbol->erased});
    it.kind = ITEM_MEMBER;
    it.nonvirtual = (s->flags & MOD_PRIVATE) && g->compiler->options->target < 11;
    return it;
}

static Symbol *symbol_of(Node *n) {
    n = node_skip_parens(n);
    return n->kind == NODE_IDENT ? as_ident(n)->sym : n->kind == NODE_SELECT ? as_select(n)->sym : NULL;
}

static bool is_type_name(Node *n) {
    if (node_kind_families[n->kind] == FAMILY_TYPE)
        return true;
    Symbol *s = symbol_of(n);
    return s && (s->kind == SYMBOL_CLASS || s->kind == SYMBOL_PACKAGE || s->kind == SYMBOL_TYPEVAR) &&
           !(n->kind == NODE_IDENT && (named(as_ident(n)->name, "this") || named(as_ident(n)->name, "super"))) &&
           !(n->kind == NODE_SELECT && (named(as_select(n)->name, "this") || named(as_select(n)->name, "super")));
}

static bool is_super(Node *n) {
    return node_name(n) && named(node_name(n), "super");
}

/* int.class is Integer.TYPE (JLS 15.8.2). */
static Item gen_primitive_class(Gen *g, Type *t) {
    Compiler *c = g->compiler;
    Symbol *box = t->kind == TYPE_VOID ? type_known(c, KNOWN_Void)->symbol : type_boxed_class(c, t);
    symbol_complete(c, box);
    Symbol *field = scope_find(box->members, gen_name(g, "TYPE"), SYMBOL_VARIABLE);
    if (!field) /* a class library without it */
        return item_stack(type_known(c, KNOWN_Class));
    return (Item){
        .kind = ITEM_STATIC, .type = type_known(c, KNOWN_Class), .tc = TC_OBJECT, .member = field, .qualifier = box};
}

static Item gen_class_literal(Gen *g, SelectNode *n) {
    if (n->qualifier->type->kind <= TYPE_VOID)
        return gen_primitive_class(g, n->qualifier->type);
    if (code_alive(g->code))
        gen_ldc(g, gen_class_index(g, gen_erase(g, n->qualifier->type)), type_known(g->compiler, KNOWN_Class));
    return item_stack(type_known(g->compiler, KNOWN_Class));
}

/* The value on the stack stays, but null throws NullPointerException. */
static void gen_null_check(Gen *g) {
    code_op(g->code, OP_dup);
    Symbol *check = lower_require_non_null(g->compiler);
    item_invoke(g, (Item){.kind = ITEM_STATIC, .member = check}, check->type);
    code_op(g->code, OP_pop);
}

Item gen_select(Gen *g, SelectNode *n) {
    Symbol *s = n->sym;
    if (named(n->name, "class"))
        return gen_class_literal(g, n);
    bool via_super = is_super(n->qualifier), via_type = is_type_name(n->qualifier);
    bool qualified_super = via_super && n->qualifier->kind == NODE_SELECT;
    Item base = {.kind = ITEM_VOID, .tc = TC_VOID};
    if (via_super)
        base = (Item){.kind = ITEM_SUPER, .tc = TC_OBJECT, .type = g->class_symbol->erased};
    else if (!via_type)
        base = gen_expr(g, n->qualifier, n->qualifier->type);
    if (s->kind == SYMBOL_VARIABLE && s->constant && !via_super && !via_type) {
        base = item_load(g, base);
        if (!(s->flags & MOD_STATIC))
            gen_null_check(g);
        item_drop(g, base);
        return item_immediate(gen_erase(g, s->type), s->constant);
    }
    Item it = {.member = s, .type = member_type(g, s)};
    it.tc = s->kind == SYMBOL_METHOD ? TC_OBJECT : typecode_of(it.type);
    Type *site = n->qualifier->type ? gen_erase(g, n->qualifier->type) : s->owner->erased;
    if (qualified_super && s->owner->flags & 0x0200 && as_select(n->qualifier)->qualifier->type)
        site = gen_erase(g, as_select(n->qualifier)->qualifier->type);
    qualify(&it, site);
    if (s->flags & MOD_STATIC) {
        if (!via_super && !via_type)
            item_drop(g, item_load(g, base));
        it.kind = ITEM_STATIC;
        return it;
    }
    item_load(g, base);
    if (s->kind == SYMBOL_VARIABLE && site->kind == TYPE_ARRAY) {
        code_op(g->code, OP_arraylength);
        return item_stack(type_primitive(g->compiler, TYPE_INT));
    }
    it.kind = ITEM_MEMBER;
    it.nonvirtual =
        via_super || (s->kind == SYMBOL_METHOD && s->flags & MOD_PRIVATE && g->compiler->options->target < 11);
    return it;
}

void gen_args(Gen *g, NodeList args, TypeList params) {
    for (uint32_t i = 0; i < args.count; i++)
        item_load(g, gen_expr(g, args.items[i], (int)i < params.count ? params.items[i] : args.items[i]->type));
}

static void add_match_range(Gen *g, uint32_t start, uint32_t end) {
    if (g->match_count == g->match_capacity) {
        uint32_t capacity = g->match_capacity ? g->match_capacity * 2 : 8;
        uint32_t *more = arena_array(g->arena, uint32_t, capacity);
        if (g->match_count)
            memcpy(more, g->match_ranges, g->match_count * sizeof *more);
        g->match_ranges = more;
        g->match_capacity = capacity;
    }
    g->match_ranges[g->match_count++] = start;
    g->match_ranges[g->match_count++] = end;
}

Item gen_call(Gen *g, CallNode *n) {
    if (n->head.flags & NODE_FLAG_USER1) { /* lowering's null check */
        Item it = item_load(g, gen_expr(g, n->args.items[0], n->args.items[0]->type));
        code_statement(g->code, n->head.pos);
        gen_null_check(g);
        return it;
    }
    if (n->reference || n->type_args.count)
        gen_type_use(g, n->reference ? n->reference : &n->head);
    Type *type = lower_external_type(g->compiler, n->sym);
    Item method =
        n->method->kind == NODE_SELECT ? gen_select(g, as_select(n->method)) : gen_ident(g, as_ident(n->method));
    method.member = n->sym;
    if (n->sym->flags & FLAG_POLYMORPHIC && n->head.type) { /* JVMS 2.9.3: the call's own descriptor */
        type = lower_polymorphic_type(g->compiler, n);
        method.member = lower_polymorphic_symbol(g->compiler, n, type);
    }
    gen_args(g, n->args, type->params);
    if (!(n->sym->flags & FLAG_DYNAMIC))
        code_statement(g->code, n->head.pos);
    if (!(n->head.flags & NODE_FLAG_USER2))
        return item_invoke(g, method, type);
    uint32_t start = code_pc(g->code); /* an accessor in a record pattern */
    Item it = item_invoke(g, method, type);
    add_match_range(g, start, code_pc(g->code));
    return it;
}

Item gen_new(Gen *g, NewNode *n) {
    Code *code = g->code;
    Type *t = gen_erase(g, n->head.type);
    gen_type_use(g, &n->head);
    if (code_alive(code)) {
        code_op2(code, OP_new, gen_class_index(g, t));
        UninitializedType *u = arena_new(g->arena, UninitializedType);
        u->head.kind = VERIFY_UNINITIALIZED;
        u->head.symbol = t->symbol;
        u->pc = code->bytes.length - 3;
        code_push(code, &u->head);
    }
    code_op(code, OP_dup);
    Type *type = lower_external_type(g->compiler, n->sym);
    gen_args(g, n->args, type->params);
    item_invoke(g, (Item){.kind = ITEM_MEMBER, .member = n->sym, .type = type, .nonvirtual = true}, type);
    return item_stack(t);
}

static uint32_t dimensions_of(const Type *t) {
    uint32_t n = 0;
    for (; t->kind == TYPE_ARRAY; t = t->element)
        n++;
    return n;
}

static void emit_new_array(Gen *g, Type *array, uint32_t dims) {
    static const uint8_t codes[] = {[TYPE_BOOLEAN] = 4, [TYPE_CHAR] = 5, [TYPE_FLOAT] = 6, [TYPE_DOUBLE] = 7,
                                    [TYPE_BYTE] = 8, [TYPE_SHORT] = 9, [TYPE_INT] = 10, [TYPE_LONG] = 11};
    Code *code = g->code;
    if (!code_alive(code))
        return;
    if (dimensions_of(array) > 255)
        gen_error(g, code->pending_pos, "array type has too many dimensions");
    if (dims > 1) {
        code_op2(code, OP_multianewarray, gen_class_index(g, array));
        code_u1(code, dims);
    } else if (type_is_primitive(array->element)) {
        code_op1(code, OP_newarray, codes[array->element->kind]);
    } else {
        code_op2(code, OP_anewarray, gen_class_index(g, array->element));
    }
    code_pop(code, dims > 1 ? dims : 1);
    code_push(code, array);
}

Item gen_new_array(Gen *g, NewArrayNode *n) {
    Type *array = gen_erase(g, n->head.type), *int_type = type_primitive(g->compiler, TYPE_INT);
    if (n->elem)
        gen_type_use(g, &n->head);
    if (!n->has_init) {
        for (uint32_t i = 0; i < n->dims.count; i++)
            item_load(g, gen_expr(g, n->dims.items[i], int_type));
        emit_new_array(g, array, n->dims.count);
        return item_stack(array);
    }
    gen_int(g, (int32_t)n->init.count);
    emit_new_array(g, array, 1);
    for (uint32_t i = 0; i < n->init.count; i++) {
        code_op(g->code, OP_dup);
        gen_int(g, (int32_t)i);
        item_load(g, gen_expr(g, n->init.items[i], array->element));
        code_op(g->code, (Opcode)(OP_iastore + typecode_of(array->element)));
    }
    return item_stack(array);
}

/* -- Operators -- */

static Opcode arithmetic_opcode(Operator op, TypeCode tc) {
    static const uint8_t base[OP_COUNT] = {
        [OP_ADD] = OP_iadd, [OP_SUB] = OP_isub, [OP_MUL] = OP_imul, [OP_DIV] = OP_idiv, [OP_REM] = OP_irem,
        [OP_SHL] = OP_ishl, [OP_SHR] = OP_ishr, [OP_USHR] = OP_iushr, [OP_AND] = OP_iand, [OP_OR] = OP_ior,
        [OP_XOR] = OP_ixor};
    return (Opcode)(base[op] + tc);
}

static bool is_comparison(Operator op) {
    return op >= OP_EQ && op <= OP_GE;
}

/* Opcodes that test an int against zero, in the order of the operators EQ NE LT GT LE GE. */
static const uint8_t zero_tests[] = {OP_ifeq, OP_ifne, OP_iflt, OP_ifgt, OP_ifle, OP_ifge};
static const uint8_t int_tests[] = {OP_if_icmpeq, OP_if_icmpne, OP_if_icmplt, OP_if_icmpgt, OP_if_icmple, OP_if_icmpge};

static bool is_int_zero(const Node *n) {
    return n->constant && n->constant->kind == CONST_INT && n->constant->i == 0;
}

static bool is_null_literal(Node *n) {
    n = node_skip_parens(n);
    return n->kind == NODE_LITERAL && as_literal(n)->kind == LIT_NULL;
}

static Item compare(Gen *g, Node *right, Operator op, Type *operand) {
    Code *code = g->code;
    TypeCode tc = typecode_truncate(typecode_of(operand));
    int row = op - OP_EQ;
    if (tc == TC_OBJECT) {
        if (is_null_literal(right))
            return item_cond(op == OP_EQ ? OP_ifnull : OP_ifnonnull, NULL, NULL);
        item_load(g, gen_expr(g, right, operand));
        return item_cond(op == OP_EQ ? OP_if_acmpeq : OP_if_acmpne, NULL, NULL);
    }
    if (tc == TC_INT) {
        if (is_int_zero(right))
            return item_cond(zero_tests[row], NULL, NULL);
        item_load(g, gen_expr(g, right, operand));
        return item_cond(int_tests[row], NULL, NULL);
    }
    item_load(g, gen_expr(g, right, operand));
    bool less = op == OP_LT || op == OP_LE; /* NaN must make the test fail */
    code_op(code, tc == TC_LONG     ? OP_lcmp
                  : tc == TC_FLOAT  ? (less ? OP_fcmpg : OP_fcmpl)
                                    : (less ? OP_dcmpg : OP_dcmpl));
    return item_cond(zero_tests[row], NULL, NULL);
}

/* The left operand is on the stack. */
Item gen_complete_binary(Gen *g, Node *right, Operator op, Type *operand) {
    if (is_comparison(op))
        return compare(g, right, op, operand);
    bool shift = op == OP_SHL || op == OP_SHR || op == OP_USHR;
    Type *right_type = shift ? type_primitive(g->compiler, TYPE_INT) : operand;
    item_load(g, gen_expr(g, right, right_type));
    code_op(g->code, arithmetic_opcode(op, typecode_truncate(typecode_of(operand))));
    return item_stack(operand);
}

static Type *binary_operand(Gen *g, BinaryNode *n) {
    if (n->operand_type)
        return gen_erase(g, n->operand_type);
    if (type_is_primitive(n->left->type) && type_is_primitive(n->right->type)) {
        if (n->op == OP_SHL || n->op == OP_SHR || n->op == OP_USHR)
            return type_unary_promotion(g->compiler, n->left->type);
        if (n->left->type->kind != TYPE_BOOLEAN)
            return type_binary_promotion(g->compiler, n->left->type, n->right->type);
        return n->left->type;
    }
    return type_known(g->compiler, KNOWN_Object);
}

static bool is_plain_binary(const Node *n) {
    return n->kind == NODE_BINARY && !n->constant && ((const BinaryNode *)n)->op > OP_COND_AND && !gen_is_concat(n);
}

/* Long chains lean to the left: walk down in a loop, generate on the way up. */
static Item gen_binary(Gen *g, BinaryNode *n) {
    uint32_t depth = 1;
    for (BinaryNode *b = n; is_plain_binary(node_skip_parens(b->left)); b = as_binary(node_skip_parens(b->left)))
        depth++;
    BinaryNode *few[8], **spine = depth <= 8 ? few : arena_array(g->arena, BinaryNode *, depth);
    BinaryNode *b = n;
    for (uint32_t i = depth; i-- > 0; b = i ? as_binary(node_skip_parens(b->left)) : b)
        spine[i] = b;
    Type *operand = binary_operand(g, spine[0]);
    Item it = gen_expr(g, spine[0]->left, operand);
    for (uint32_t i = 0;; i++) {
        item_load(g, it);
        it = gen_complete_binary(g, spine[i]->right, spine[i]->op, operand);
        if (i + 1 == depth)
            return it;
        operand = binary_operand(g, spine[i + 1]);
        it = item_coerce(g, it.kind == ITEM_COND ? item_load(g, it) : it, operand);
    }
}

static void emit_one(Gen *g, TypeCode tc) {
    static const uint8_t ones[] = {OP_iconst_1, OP_lconst_1, OP_fconst_1, OP_dconst_1};
    code_op(g->code, (Opcode)ones[typecode_truncate(tc)]);
}

static Item gen_increment(Gen *g, UnaryNode *n) {
    bool post = n->op == OP_POST_INC || n->op == OP_POST_DEC;
    bool up = n->op == OP_PRE_INC || n->op == OP_POST_INC;
    Item *target = arena_new(g->arena, Item);
    *target = gen_expr(g, n->arg, n->arg->type);
    TypeCode tc = target->tc, computed = typecode_truncate(tc);
    item_duplicate(g, *target);
    if (target->kind == ITEM_LOCAL && computed == TC_INT) {
        if (!post) {
            item_increment(g, *target, up ? 1 : -1);
            return *target;
        }
        Item result = item_load(g, *target);
        item_increment(g, *target, up ? 1 : -1);
        return result;
    }
    Item result = item_load(g, *target);
    if (post)
        item_stash(g, *target, tc);
    emit_one(g, tc);
    code_op(g->code, (Opcode)((up ? OP_iadd : OP_isub) + computed));
    if (tc != computed)
        code_op(g->code, (Opcode)(OP_i2b + (tc - TC_BYTE)));
    if (!post)
        return (Item){.kind = ITEM_ASSIGN, .tc = tc, .type = target->type, .lhs = target};
    item_store(g, *target);
    return result;
}

static Item gen_unary(Gen *g, UnaryNode *n) {
    Code *code = g->code;
    if (n->op == OP_NOT) {
        Item it = gen_cond(g, n->arg);
        return item_cond((int)code_negate((Opcode)it.opcode), it.false_jumps, it.true_jumps);
    }
    if (n->op >= OP_PRE_INC)
        return gen_increment(g, n);
    Type *t = gen_erase(g, n->head.type);
    Item it = item_load(g, gen_expr(g, n->arg, t));
    TypeCode tc = typecode_truncate(it.tc);
    if (n->op == OP_NEG)
        code_op(code, (Opcode)(OP_ineg + tc));
    if (n->op == OP_COMPLEMENT) {
        if (tc == TC_LONG)
            gen_ldc(g, pool_long(&g->pool, -1), t);
        else
            code_op(code, OP_iconst_m1);
        code_op(code, (Opcode)(OP_ixor + tc));
    }
    return it;
}

static Item assign_item(Gen *g, Item target) {
    Item *lhs = arena_new(g->arena, Item);
    *lhs = target;
    return (Item){.kind = ITEM_ASSIGN, .tc = target.tc, .type = target.type, .lhs = lhs};
}

static Item gen_assign(Gen *g, AssignNode *n) {
    Item target = gen_expr(g, n->target, n->target->type);
    item_load(g, gen_expr(g, n->value, n->target->type));
    if (n->value->type && n->value->type->kind == TYPE_NULL)
        code_force_top(g->code, gen_erase(g, n->target->type));
    return assign_item(g, target);
}

static Item gen_compound(Gen *g, CompoundAssignNode *n) {
    if (n->head.type && !type_is_primitive(n->head.type))
        return gen_concat_assign(g, n);
    Item target = gen_expr(g, n->target, n->target->type);
    Constant *k = n->value->constant;
    if ((n->op == OP_ADD || n->op == OP_SUB) && target.kind == ITEM_LOCAL && typecode_truncate(target.tc) == TC_INT &&
        k && k->kind == CONST_INT) {
        item_increment(g, target, n->op == OP_SUB ? (int32_t)-(uint32_t)k->i : k->i);
        return target;
    }
    Type *operand = gen_erase(g, n->operand_type ? n->operand_type : n->target->type);
    item_duplicate(g, target);
    item_load(g,
              item_coerce(g, target.kind == ITEM_LOCAL || target.kind == ITEM_STATIC ? target : item_load(g, target),
                          operand));
    Item result = gen_complete_binary(g, n->value, n->op, operand);
    if (n->target->type->kind != TYPE_BOOLEAN) /* & | ^ of booleans are 0 or 1 */
        item_coerce(g, result, gen_erase(g, n->target->type));
    return assign_item(g, target);
}

static Item gen_conditional(Gen *g, ConditionalNode *n, Type *wanted) {
    Code *code = g->code;
    Chain *end = NULL;
    code_statement(code, n->cond->pos);
    Item cond = gen_cond(g, n->cond);
    Chain *otherwise = item_jump_false(g, cond);
    if (!item_is_false(cond)) {
        code_resolve(code, cond.true_jumps);
        code_statement(code, n->yes->pos);
        item_load(g, gen_expr(g, n->yes, wanted));
        end = code_branch(code, OP_goto);
    }
    if (otherwise) {
        code_resolve(code, otherwise);
        code_statement(code, n->no->pos);
        item_load(g, gen_expr(g, n->no, wanted));
    }
    code_resolve(code, end);
    return item_stack(wanted);
}

static bool needs_checkcast(Gen *g, Type *from, Type *to) {
    if (from->kind == TYPE_NULL)
        return true;
    return !type_subtype_no_capture(g->compiler, from, to);
}

static Item gen_cast(Gen *g, CastNode *n) {
    Type *to = gen_erase(g, n->head.type);
    if (type_is_primitive(to)) {
        Item value = item_load(g, gen_expr(g, n->value, n->value->type));
        gen_type_use(g, &n->head);
        return item_coerce(g, value, to);
    }
    Item it = item_load(g, gen_expr(g, n->value, n->value->type));
    Type *from = gen_erase(g, n->value->type);
    gen_type_use(g, &n->head);
    if (!needs_checkcast(g, from, to))
        return it;
    if (code_alive(g->code)) {
        code_op2(g->code, OP_checkcast, gen_class_index(g, to));
        code_pop(g->code, 1);
        code_push(g->code, to);
    }
    return item_stack(to);
}

static Item gen_instanceof(Gen *g, InstanceOfNode *n) {
    item_load(g, gen_expr(g, n->value, n->value->type));
    gen_type_use(g, &n->head);
    if (code_alive(g->code)) {
        code_op2(g->code, OP_instanceof, gen_class_index(g, gen_erase(g, n->pattern->type)));
        code_pop(g->code, 1);
        code_push(g->code, type_primitive(g->compiler, TYPE_INT));
    }
    return item_stack(type_primitive(g->compiler, TYPE_BOOLEAN));
}

static Item gen_let(Gen *g, LetNode *n, Type *wanted) {
    uint32_t limit = g->code->next_local;
    gen_stats(g, n->stmts);
    Item it = item_load(g, gen_expr(g, n->value, wanted));
    code_end_scopes(g->code, limit);
    return it;
}

static Item gen_index(Gen *g, IndexNode *n) {
    item_load(g, gen_expr(g, n->array, n->array->type));
    item_load(g, gen_expr(g, n->index, type_primitive(g->compiler, TYPE_INT)));
    Type *elem = gen_erase(g, n->array->type);
    elem = elem->kind == TYPE_ARRAY ? elem->element : gen_erase(g, n->head.type);
    return (Item){.kind = ITEM_INDEXED, .tc = typecode_of(elem), .type = elem};
}

static Item gen_any(Gen *g, Node *n, Type *wanted) {
    switch (n->kind) {
    case NODE_LITERAL: code_op(g->code, OP_aconst_null); return item_stack(type_null(g->compiler));
    case NODE_IDENT: return gen_ident(g, as_ident(n));
    case NODE_SELECT: return gen_select(g, as_select(n));
    case NODE_CALL: return gen_call(g, as_call(n));
    case NODE_NEW: return gen_new(g, as_new(n));
    case NODE_NEW_ARRAY: return gen_new_array(g, as_newarray(n));
    case NODE_INDEX: return gen_index(g, as_index(n));
    case NODE_UNARY: return gen_unary(g, as_unary(n));
    case NODE_BINARY:
        if (as_binary(n)->op <= OP_COND_AND)
            return gen_cond(g, n);
        return gen_is_concat(n) ? gen_concat(g, as_binary(n)) : gen_binary(g, as_binary(n));
    case NODE_ASSIGN: return gen_assign(g, as_assign(n));
    case NODE_COMPOUND_ASSIGN: return gen_compound(g, as_compoundassign(n));
    case NODE_CONDITIONAL: return gen_conditional(g, as_conditional(n), wanted);
    case NODE_CAST: return gen_cast(g, as_cast(n));
    case NODE_INSTANCEOF: return gen_instanceof(g, as_instanceof(n));
    case NODE_SWITCH_EXPR: return gen_switch_expr(g, as_any_switch(n), wanted);
    case NODE_PARENS: return gen_expr(g, as_parens(n)->expr, wanted);
    case NODE_LET: return gen_let(g, as_let(n), wanted);
    default:
        gen_error(g, n->pos, "this expression cannot be compiled yet");
        return item_stack(wanted);
    }
}

Item gen_expr(Gen *g, Node *n, Type *wanted) {
    Type *target = wanted ? gen_erase(g, wanted) : gen_erase(g, n->type);
    if (n->constant && n->constant->kind != CONST_NULL) {
        if (n->kind != NODE_LITERAL)
            gen_references(g, n);
        return item_coerce(g, item_immediate(gen_erase(g, n->type), n->constant), target);
    }
    return item_coerce(g, gen_any(g, n, target), target);
}
