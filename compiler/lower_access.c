/* lower_access.c: access methods. Before nest mates (class files below version 55) code of one class of a compilation unit
 * reaches private members of another through static methods access$NNN; in any version they serve for Outer.super.m()
 * and for protected members that only an outer class inherits from another package (JLS 6.6.2, 15.12.3).
 *
 * The name says which member (a number) and what is done with it (two digits): 00 value or call, 02 assignment, 04 to 10
 * increments, from 12 on compound assignments by their bytecode; odd: through super. */
#include "desugar.h"
#include "symtab.h"

enum { ACCESS_VALUE = 0, ACCESS_ASSIGN = 2, ACCESS_PRE_INC = 4, ACCESS_COMPOUND = 12, NEST_MATES = 11 };

/* What the access methods of one member have in common. */
typedef struct Accessed {
    Symbol *member, *owner; /* the class that has the methods */
    int number;
    Proxy *methods; /* `var` is unused, `code` tells them apart */
    struct Accessed *next;
} Accessed;

struct AccessTable {
    Accessed *first;
    int count;
    Symbol *tag; /* class of the last parameter of access constructors */
};

/* How a member is reached from here. */
typedef struct Access {
    Symbol *owner;
    bool is_protected, special;
} Access;

/* -- Is one needed? -- */

static Symbol *outer_of(const Symbol *cls) {
    return cls->owner ? symbol_enclosing_class(cls->owner) : NULL;
}

static bool is_super(Node *n) {
    Name *name = n ? node_name(n) : NULL;
    return name && name_is(name, "super");
}

static bool names_type(Node *n) {
    Symbol *s = n->kind == NODE_IDENT ? as_ident(n)->sym : n->kind == NODE_SELECT ? as_select(n)->sym : NULL;
    return node_kind_families[n->kind] == FAMILY_TYPE || (s && s->kind == SYMBOL_CLASS) ||
           (s && s->kind == SYMBOL_TYPEVAR);
}

/* Private members of other classes, where the JVM has no nests. */
static bool needs_private(Lower *l, Symbol *member) {
    if (l->c->options->target >= NEST_MATES || !(member->flags & MOD_PRIVATE) || member->owner == l->scope->cls ||
        member->owner->kind != SYMBOL_CLASS)
        return false;
    if (is_constructor_symbol(member) && member->owner->flags & (FLAG_LOCAL_CLASS | FLAG_ANONYMOUS)) {
        member->flags &= ~(uint64_t)MOD_PRIVATE; /* nobody else can see the class */
        return false;
    }
    return true;
}

static Type *qualifier_type(Lower *l, Node *use) {
    Node *q = use && use->kind == NODE_SELECT ? as_select(use)->qualifier : NULL;
    return q && q->type ? erase(l, q->type) : NULL;
}

static bool needs_protected(Lower *l, Symbol *member, Node *use) {
    Symbol *here = l->scope->cls;
    if (!(member->flags & MOD_PROTECTED) || member->owner->kind != SYMBOL_CLASS || is_constructor_symbol(member) ||
        symbol_package_of(member) == symbol_package_of(here))
        return false;
    if (!symbol_is_subclass(l->c, here, member->owner))
        return outer_of(here) != NULL;
    if (member->flags & MOD_STATIC || !use || use->kind != NODE_SELECT || is_super(as_select(use)->qualifier))
        return false;
    Type *t = qualifier_type(l, use);
    return t && t->kind == TYPE_CLASS && !symbol_is_subclass(l->c, t->symbol, here);
}

/* The class around this one through which a protected member is reached; NULL: none, it can be used here. */
static Symbol *protected_owner(Lower *l, Symbol *member, Node *use) {
    Type *t = member->flags & MOD_STATIC ? NULL : qualifier_type(l, use);
    Symbol *c = l->scope->cls;
    if (t && t->kind == TYPE_CLASS)
        while (c && !symbol_is_subclass(l->c, t->symbol, c))
            c = outer_of(c);
    else
        while (c && !symbol_is_subclass(l->c, c, member->owner))
            c = outer_of(c);
    return c;
}

/* Outer.super.m(), where Outer is no direct superinterface. */
static Symbol *qualified_super(Lower *l, Node *use) {
    Node *q = use && use->kind == NODE_SELECT ? as_select(use)->qualifier : NULL;
    if (!q || q->kind != NODE_SELECT || !is_super(q) || !as_select(q)->qualifier->type)
        return NULL;
    Type *t = erase(l, as_select(q)->qualifier->type);
    return t->kind == TYPE_CLASS && !(t->symbol->flags & 0x0200) ? t->symbol : NULL;
}

static bool find_access(Lower *l, Symbol *member, Node *use, Access *a) {
    if (member->owner->kind != SYMBOL_CLASS)
        return false;
    bool is_private = needs_private(l, member);
    Symbol *super = qualified_super(l, use);
    *a = (Access){.special = super && !is_private};
    a->is_protected = a->special || (!is_private && needs_protected(l, member, use));
    if (a->special)
        a->owner = super;
    else if (a->is_protected)
        a->owner = protected_owner(l, member, use);
    else if (is_private)
        a->owner = member->owner;
    return a->owner != NULL;
}

/* -- The methods -- */

static struct AccessTable *table_of(Lower *l) {
    if (!l->accesses)
        l->accesses = arena_new(l->arena, struct AccessTable);
    return l->accesses;
}

/* Private members keep their number; what is reached through an outer class gets a new one at each use, as javac has it. */
static Accessed *accessed(Lower *l, Symbol *member, const Access *a) {
    struct AccessTable *t = table_of(l);
    if (member->owner == a->owner)
        for (Accessed *k = t->first; k; k = k->next)
            if (k->member == member && k->owner == a->owner)
                return k;
    Accessed *k = arena_new(l->arena, Accessed);
    *k = (Accessed){.member = member, .owner = a->owner, .number = t->count++, .next = t->first};
    t->first = k;
    return k;
}

static void add_parameter(Lower *l, NodeList *list, int i, Type *t) {
    Symbol *p = mk_param(l, arena_printf(l->arena, "x%d", i), t, FLAG_SYNTHETIC_SYMBOL);
    VarNode *v = mk_var(l, p, NULL);
    v->kind = VAR_PARAM;
    list_add(l, list, &v->head);
}

static void add_method(Lower *l, Symbol *cls, MethodNode *m) {
    m->head.flags |= NODE_FLAG_USER2; /* its code comes first */
    node_list_add(l->arena, &lower_info(l, cls)->accessors, &m->head);
}

static const Operator increments[] = {OP_PRE_INC, OP_PRE_DEC, OP_POST_INC, OP_POST_DEC};

/* What the method does: a value, a call, an assignment of its last parameter. */
static Node *access_body(Lower *l, Symbol *member, Node *self, NodeList args, int code, CompoundAssignNode *compound) {
    if (member->kind == SYMBOL_METHOD)
        return mk_call_list(l, self, member, args);
    Node *field = mk_select(l, self, member);
    code &= ~1;
    if (code == ACCESS_VALUE)
        return field;
    if (code == ACCESS_ASSIGN)
        return mk_assign(l, field, args.items[0]);
    if (code < ACCESS_COMPOUND) {
        UnaryNode *n = node_new(l->arena, UNARY, Unary, l->pos);
        n->op = increments[(code - ACCESS_PRE_INC) / 2];
        n->arg = field;
        n->head.type = field->type;
        return &n->head;
    }
    CompoundAssignNode *n = node_new(l->arena, COMPOUND_ASSIGN, CompoundAssign, l->pos);
    n->op = compound->op;
    n->target = field;
    n->value = args.items[0];
    n->operand_type = compound->operand_type;
    n->head.type = field->type;
    return &n->head;
}

/* The access method of a member for one use; `value`: the type of what is assigned, or NULL. */
static Symbol *access_method(Lower *l, Symbol *member, const Access *a, int code, Type *value,
                             CompoundAssignNode *compound) {
    Accessed *k = accessed(l, member, a);
    code += a->special;
    for (Proxy *p = k->methods; p; p = p->next)
        if (p->code == code)
            return p->stands_for;
    bool is_static = (member->flags & MOD_STATIC) != 0, is_field = member->kind == SYMBOL_VARIABLE;
    Type *declared = is_field ? NULL : lower_external_type(l->c, member);
    TypeList params = {0};
    if (!is_static)
        params = typelist_append(l->c, params, a->owner->erased);
    for (int i = 0; declared && i < declared->params.count; i++)
        params = typelist_append(l->c, params, declared->params.items[i]);
    if (value)
        params = typelist_append(l->c, params, value);
    uint32_t pos = l->pos;
    l->pos = lower_info(l, a->owner)->tree ? lower_info(l, a->owner)->tree->head.pos : l->top->head.pos;
    NodeList vars = {0}, args = {0};
    for (int i = 0; i < params.count; i++)
        add_parameter(l, &vars, i, params.items[i]);
    for (uint32_t i = is_static ? 0 : 1; i < vars.count; i++)
        list_add(l, &args, mk_ident(l, as_var(vars.items[i])->sym));
    Type *result = is_field ? erase(l, member->type) : declared->result;
    Symbol *m = symbol_new_method(
        l->c, lower_name(l, arena_printf(l->arena, "access$%d%d%d", k->number, code / 10, code % 10)),
        type_method(l->c, params, result, declared ? declared->thrown : (TypeList){0}, (TypeList){0}), a->owner,
        MOD_STATIC | 0x1000 | FLAG_SYNTHETIC_SYMBOL | (a->owner->flags & 0x0200 ? MOD_PUBLIC : 0));
    Node *self = is_static ? mk_ident(l, a->owner) : mk_ident(l, as_var(vars.items[0])->sym);
    if (a->special && !is_static) { /* generation loads slot 0 for super, which is the parameter here */
        IdentNode *super = node_new(l->arena, IDENT, Ident, l->pos);
        super->name = lower_name(l, "super");
        super->head.type = a->owner->superclass->symbol->erased;
        self = &super->head;
    }
    Node *use = access_body(l, member, self, args, code, compound);
    Node *stmt = result->kind == TYPE_VOID ? mk_exec(l, use) : mk_return(l, use);
    add_method(l, a->owner, mk_method(l, m, vars, mk_block(l, list_of(l, 1, stmt))));
    l->pos = pos;
    Proxy *p = arena_new(l->arena, Proxy);
    p->code = code;
    p->stands_for = m;
    p->next = k->methods;
    k->methods = p;
    return m;
}

/* A call of the access method; values to assign or arguments are appended by the caller. */
static CallNode *access_call(Lower *l, Symbol *member, Node *use, const Access *a, Symbol *method) {
    NodeList args = {0};
    Node *q = use->kind == NODE_SELECT ? as_select(use)->qualifier : NULL, *receiver = mk_ident(l, a->owner);
    if (!(member->flags & MOD_STATIC)) {
        if (q && !a->special && !is_super(q))
            list_add(l, &args, lower_expr(l, q, a->owner->erased));
        else if (q && !a->special)
            list_add(l, &args, mk_this(l)), use_this(l);
        else
            list_add(l, &args, lower_this_with(l, member, a->owner));
    } else if (q && !names_type(q) && !is_super(q)) {
        receiver = lower_expr(l, q, NULL);
    }
    return as_call(mk_call_list(l, receiver, method, args));
}

/* -- Uses -- */

bool lower_access_call(Lower *l, CallNode *n) {
    Access a;
    Symbol *m = n->sym;
    if (!find_access(l, m, n->method, &a))
        return false;
    TypeList params = lower_call_params(m, n->method->type);
    CallNode *call = access_call(l, m, n->method, &a, access_method(l, m, &a, ACCESS_VALUE, NULL, NULL));
    lower_args(l, &n->args, params, n->varargs_elem);
    n->varargs_elem = NULL;
    list_prepend(l, &n->args, call->args);
    n->sym = call->sym;
    n->method = call->method;
    n->head.type = call->head.type;
    return true;
}

Node *lower_access_field(Lower *l, Symbol *field, Node *use) {
    Access a;
    if (!find_access(l, field, use, &a))
        return NULL;
    return &access_call(l, field, use, &a, access_method(l, field, &a, ACCESS_VALUE, NULL, NULL))->head;
}

static Symbol *field_of(Node *target) {
    Symbol *s = target->kind == NODE_IDENT    ? as_ident(target)->sym
                : target->kind == NODE_SELECT ? as_select(target)->sym
                                              : NULL;
    return s && s->kind == SYMBOL_VARIABLE && symbol_is_field(s) ? s : NULL;
}

Node *lower_access_assign(Lower *l, Node *target, Node *value) {
    Access a;
    target = node_skip_parens(target);
    Symbol *field = field_of(target);
    if (!field || !find_access(l, field, target, &a))
        return NULL;
    Type *t = erase(l, field->type);
    CallNode *call = access_call(l, field, target, &a, access_method(l, field, &a, ACCESS_ASSIGN, t, NULL));
    if (value)
        list_add(l, &call->args, lower_expr(l, value, t));
    return &call->head;
}

bool lower_access_needed(Lower *l, Node *target) {
    Access a;
    target = node_skip_parens(target);
    Symbol *field = field_of(target);
    return field && find_access(l, field, target, &a);
}

Node *lower_access_increment(Lower *l, UnaryNode *n) {
    Access a;
    Node *target = node_skip_parens(n->arg);
    Symbol *field = field_of(target);
    if (!field || !find_access(l, field, target, &a))
        return NULL;
    int code = ACCESS_PRE_INC;
    while (increments[(code - ACCESS_PRE_INC) / 2] != n->op)
        code += 2;
    return &access_call(l, field, target, &a, access_method(l, field, &a, code, NULL, NULL))->head;
}

/* Digits of a compound assignment, by the bytecode of its operator. */
static int compound_code(Operator op, Type *operand, Type *value) {
    enum { IADD = 96, ISHL = 120, IAND = 126, LXOR = 131 };
    int kind = operand->kind == TYPE_LONG ? 1 : operand->kind == TYPE_FLOAT ? 2 : operand->kind == TYPE_DOUBLE ? 3 : 0;
    int is_long = kind == 1;
    switch (op) {
    case OP_ADD: return ACCESS_COMPOUND + 2 * kind;
    case OP_SUB: return ACCESS_COMPOUND + 2 * (4 + kind);
    case OP_MUL: return ACCESS_COMPOUND + 2 * (8 + kind);
    case OP_DIV: return ACCESS_COMPOUND + 2 * (12 + kind);
    case OP_REM: return ACCESS_COMPOUND + 2 * (16 + kind);
    case OP_AND: return ACCESS_COMPOUND + 2 * (IAND - IADD + is_long);
    case OP_OR: return ACCESS_COMPOUND + 2 * (IAND + 2 - IADD + is_long);
    case OP_XOR: return ACCESS_COMPOUND + 2 * (IAND + 4 - IADD + is_long);
    default: break;
    }
    int shift = op == OP_SHL ? 0 : op == OP_SHR ? 2 : 4;
    if (value->kind == TYPE_LONG) /* the distance is a long: no bytecode, numbers behind the others */
        return ACCESS_COMPOUND + 2 * (LXOR + 2 - IADD + shift + is_long);
    return ACCESS_COMPOUND + 2 * (ISHL - IADD + shift + is_long);
}

Node *lower_access_compound(Lower *l, CompoundAssignNode *n, Type *value_type) {
    Access a;
    Node *target = node_skip_parens(n->target);
    Symbol *field = field_of(target);
    if (!field || !find_access(l, field, target, &a))
        return NULL;
    enum { STRING_ADD = 84 };
    bool is_string = !n->operand_type;
    int code = is_string ? STRING_ADD : compound_code(n->op, n->operand_type, value_type);
    Type *wanted = is_string ? known_type(l, KNOWN_Object) : value_type;
    CallNode *call = access_call(l, field, target, &a, access_method(l, field, &a, code, wanted, n));
    Node *value = lower_expr(l, n->value, is_string ? NULL : wanted);
    if (is_string && type_is_primitive(value->type)) {
        TypeKind kind =
            value->type->kind == TYPE_BYTE || value->type->kind == TYPE_SHORT ? TYPE_INT : value->type->kind;
        Symbol *text = library_method(l, known_symbol(l, KNOWN_String), "valueOf", MOD_STATIC | MOD_PUBLIC,
                                      known_type(l, KNOWN_String), 1, prim(l, kind));
        value = mk_static_call(l, text, 1, value);
    }
    list_add(l, &call->args, value);
    return &call->head;
}

/* -- Constructors -- */

/* Outer$1: an anonymous class that is there already, or an empty one. */
static Symbol *constructor_tag(Lower *l) {
    struct AccessTable *t = table_of(l);
    for (int n = 1; !t->tag; n++) {
        Symbol *known = symtab_find_class(
            l->c, lower_name(l, arena_printf(l->arena, "%s$%d", l->top->sym->binary_name->text, n)));
        bool exists = known && (known->declaration || known->flags & FLAG_FROM_SOURCE);
        if (exists && known->flags & FLAG_ANONYMOUS)
            t->tag = known;
        else if (!exists)
            t->tag = lower_empty_class(l);
    }
    return t->tag;
}

static Symbol *access_constructor(Lower *l, Symbol *k) {
    Access a = {.owner = k->owner};
    struct AccessTable *t = table_of(l);
    for (Accessed *p = t->first; p; p = p->next)
        if (p->member == k)
            return p->methods->stands_for;
    Type *tag = constructor_tag(l)->erased, *external = lower_external_type(l->c, k);
    Accessed *entry = accessed(l, k, &a);
    Symbol *m = symbol_new_method(l->c, k->name, NULL, k->owner, 0x1000 | FLAG_SYNTHETIC_SYMBOL);
    TypeList params = typelist_append(l->c, typelist_copy(l->c, external->params), tag);
    m->type = type_method(l->c, params, external->result, k->type->thrown, (TypeList){0});
    m->method_lowering = arena_new(l->arena, struct LowerMethod);
    m->method_lowering->external = m->type;
    uint32_t pos = l->pos;
    l->pos = lower_info(l, k->owner)->tree ? lower_info(l, k->owner)->tree->head.pos : l->top->head.pos;
    NodeList vars = {0};
    for (int i = 0; i < params.count; i++)
        add_parameter(l, &vars, i, params.items[i]);
    CallNode *call = node_new(l->arena, CALL, Call, l->pos);
    IdentNode *name = node_new(l->arena, IDENT, Ident, l->pos);
    name->name = lower_name(l, "this");
    name->sym = k;
    name->head.type = k->type;
    call->method = &name->head;
    call->sym = k;
    call->head.type = type_void(l->c);
    call->head.flags |= NODE_FLAG_LOWERED;
    for (uint32_t i = 0; i + 1 < vars.count; i++)
        list_add(l, &call->args, mk_ident(l, as_var(vars.items[i])->sym));
    MethodNode *method = mk_method(l, m, vars, mk_block(l, list_of(l, 1, mk_exec(l, &call->head))));
    method->is_constructor = true;
    add_method(l, k->owner, method);
    l->pos = pos;
    Proxy *p = arena_new(l->arena, Proxy);
    p->stands_for = m;
    entry->methods = p;
    return m;
}

Symbol *lower_access_constructor(Lower *l, Symbol *constructor, NodeList *args) {
    if (!needs_private(l, constructor))
        return constructor;
    Symbol *access = access_constructor(l, constructor);
    list_add(l, args, mk_null(l));
    return access;
}

/* -- The end of a compilation unit's class -- */

static bool comes_after(Node *m) {
    return m->kind == NODE_METHOD &&
           (as_method(m)->sym->flags & FLAG_LAMBDA_METHOD || name_is(as_method(m)->sym->name, "<clinit>"));
}

/* Puts the access methods into their classes: after the user's methods, before lambdas. */
void lower_finish_accessors(Lower *l) {
    NODES(*l->classes, node) {
        ClassNode *cls = as_class(node);
        NodeList extra = lower_info(l, cls->sym)->accessors, all = {0};
        if (!extra.count)
            continue;
        uint32_t at = 0;
        while (at < cls->members.count && !comes_after(cls->members.items[at]))
            at++;
        for (uint32_t i = 0; i < at; i++)
            list_add(l, &all, cls->members.items[i]);
        NODES(extra, m) list_add(l, &all, m);
        for (uint32_t i = at; i < cls->members.count; i++)
            list_add(l, &all, cls->members.items[i]);
        cls->members = all;
        lower_info(l, cls->sym)->accessors = (NodeList){0};
    }
    l->accesses = NULL;
}
