/* lower_inner.c: captured variables of local classes, instance creation, explicit constructor calls (JLS 8.1.3, 8.8.7.1,
 * 15.9). */
#include <string.h>

#include "desugar.h"
#include "flow.h"

Node *lower_null_check(Lower *l, Node *n);

/* -- Captured variables -- */

static bool is_local_deeply(Symbol *s) {
    for (; s && s->kind != SYMBOL_PACKAGE; s = s->owner)
        if (s->kind == SYMBOL_CLASS && s->flags & (FLAG_LOCAL_CLASS | FLAG_ANONYMOUS))
            return true;
    return false;
}

typedef struct CaptureSearch {
    Lower *l;
    Symbol *cls;
    uint32_t start, end;
    Capture **tail;
} CaptureSearch;

static void add_capture(CaptureSearch *s, Symbol *v) {
    if (v->position >= s->start && v->position < s->end)
        return;
    struct LowerClass *info = s->cls->lowering;
    for (Capture *k = info->captures; k; k = k->next)
        if (k->var == v)
            return;
    Lower *l = s->l;
    Capture *k = arena_new(l->arena, Capture);
    k->var = v;
    char *name = arena_printf(l->arena, "val$%s", v->name->text);
    for (Capture *other = info->captures; other; other = other->next)
        if (name_is(other->field->name, name))
            name = arena_printf(l->arena, "%s$", name);
    k->field =
        symbol_new_variable(l->c, lower_name(l, name), v->type, s->cls, MOD_FINAL | 0x1000 | FLAG_SYNTHETIC_SYMBOL);
    *s->tail = k;
    s->tail = &k->next;
    info->capture_count++;
}

static void add_captures_of(CaptureSearch *s, Symbol *cls) {
    if (!cls || cls == s->cls || cls->kind != SYMBOL_CLASS || !(cls->flags & FLAG_FROM_SOURCE) || !is_local_deeply(cls))
        return;
    if (!lower_info(s->l, cls)->captures_known)
        return; /* one whose turn has not come: what it captures is found through this$n */
    struct LowerClass *info = lower_info(s->l, cls);
    Capture **all = arena_array(s->l->arena, Capture *, info->capture_count + 1);
    uint32_t n = 0;
    for (Capture *k = info->captures; k; k = k->next)
        all[n++] = k;
    while (n) /* javac's order: the last first */
        add_capture(s, all[--n]->var);
}

static void find_captures(void *context, Node *n) {
    CaptureSearch *s = context;
    if (n->kind == NODE_IDENT) {
        Symbol *v = as_ident(n)->sym;
        if (v && v->kind == SYMBOL_VARIABLE && !symbol_is_field(v) && !n->constant && v->name)
            add_capture(s, v);
        return;
    }
    if (n->kind == NODE_NEW && n->type && n->type->kind == TYPE_CLASS && !as_new(n)->body)
        add_captures_of(s, n->type->symbol);
    if (n->kind == NODE_METHOD_REF && as_methodref(n)->sym && is_constructor_symbol(as_methodref(n)->sym))
        add_captures_of(s, as_methodref(n)->sym->owner);
    if (n->kind == NODE_CLASS && as_class(n)->sym && as_class(n)->sym->superclass &&
        as_class(n)->sym->superclass->kind == TYPE_CLASS)
        add_captures_of(s, as_class(n)->sym->superclass->symbol);
    node_children(n, find_captures, context);
}

void lower_captures(Lower *l, Symbol *cls) {
    struct LowerClass *info = lower_info(l, cls);
    if (info->captures_known)
        return;
    info->captures_known = true;
    if (!(cls->flags & FLAG_FROM_SOURCE) || !is_local_deeply(cls) || !cls->declaration ||
        cls->declaration->kind != NODE_CLASS)
        return;
    Node *tree = cls->declaration;
    CaptureSearch s = {l, cls, tree->start, tree->end, &info->captures};
    find_captures(&s, tree);
}

/* -- Enclosing instances -- */

/* The instance that `new cls()` gets without a qualifier. */
Node *enclosing_instance(Lower *l, Symbol *cls) {
    Symbol *outer = symbol_enclosing_class(cls->owner);
    bool local = (cls->flags & (FLAG_LOCAL_CLASS | FLAG_ANONYMOUS)) != 0;
    return lower_this_of(l, outer, !local);
}

/* The same for super() of a class whose superclass is inner: not the object under construction itself. */
static Node *enclosing_instance_for_super(Lower *l, Symbol *super) {
    Symbol *outer = symbol_enclosing_class(super->owner);
    bool local = (super->flags & (FLAG_LOCAL_CLASS | FLAG_ANONYMOUS)) != 0;
    return lower_outer_instance(l, outer, !local);
}

bool lower_is_never_null(Node *written, Node *lowered) {
    Name *name = node_name(written);
    return lowered->kind == NODE_NEW || (name && (name_is(name, "this") || name_is(name, "super")));
}

/* The enclosing instance written before .new or .super. */
static Node *lower_receiver(Lower *l, Node *n) {
    Node *value = lower_expr(l, n, erase(l, n->type));
    return lower_is_never_null(n, value) ? value : lower_null_check(l, value);
}

static void append_captures(Lower *l, NodeList *args, Symbol *cls) {
    if (!(cls->flags & FLAG_FROM_SOURCE))
        return;
    lower_captures(l, cls);
    for (Capture *k = lower_info(l, cls)->captures; k; k = k->next)
        list_add(l, args, lower_variable(l, k->var));
}

/* -- Anonymous classes -- */

/* A constructor that hands its parameters to the superclass (JLS 15.9.5.1). */
static Symbol *anonymous_constructor(Lower *l, NewNode *n, Type *outer_type) {
    ClassNode *body = n->body;
    Symbol *cls = body->sym, *super = n->sym;
    symbol_complete(l->c, super);
    TypeList params = {0}, formal = super->type->params;
    Type *super_type = cls->superclass;
    if (super_type && super_type->kind == TYPE_CLASS && super_type->symbol == super->owner)
        formal = type_member(l->c, super_type, super)->params;
    NodeList vars = {0}, args = {0};
    if (outer_type)
        params = typelist_append(l->c, params, outer_type);
    for (int i = 0; i < formal.count; i++)
        params = typelist_append(l->c, params, erase(l, formal.items[i]));
    TypeList thrown = {0};
    for (int i = body->initializer_throws ? body->initializer_throws->count : 0; i-- > 0;)
        thrown = typelist_append(l->c, thrown, body->initializer_throws->items[i]);
    for (int i = super->type->thrown.count; i-- > 0;)
        if (!flow_is_unchecked(l->c, super->type->thrown.items[i]))
            thrown = typelist_append(l->c, thrown, super->type->thrown.items[i]);
    Symbol *k = symbol_new_method(l->c, lower_name(l, "<init>"),
                                  type_method(l->c, params, type_void(l->c), thrown, (TypeList){0}), cls,
                                  FLAG_SYNTHETIC_SYMBOL | FLAG_FROM_SOURCE | (super->flags & FLAG_VARARGS_METHOD) |
                                      (cls->flags & 0x4000 && l->c->options->target >= 11 ? MOD_PRIVATE : 0));
    l->pos = body->head.pos;
    for (int i = 0; i < params.count; i++) {
        Symbol *p = mk_param(l, arena_printf(l->arena, "x%d", i), params.items[i], FLAG_SYNTHETIC_SYMBOL);
        VarNode *v = mk_var(l, p, NULL);
        v->kind = VAR_PARAM;
        list_add(l, &vars, &v->head);
        list_add(l, &args, mk_ident(l, p));
    }
    CallNode *call = node_new(l->arena, CALL, Call, l->pos);
    IdentNode *name = node_new(l->arena, IDENT, Ident, l->pos);
    name->name = lower_name(l, "super");
    name->sym = super;
    call->method = &name->head;
    call->sym = super;
    call->head.type = type_void(l->c);
    if (outer_type) {
        SelectNode *qualified = node_new(l->arena, SELECT, Select, l->pos);
        qualified->qualifier = args.items[0];
        qualified->name = name->name;
        qualified->sym = super;
        call->method = &qualified->head;
        args.items++;
        args.count--;
    }
    call->args = args;
    BlockNode *block = mk_block(l, list_of(l, 1, mk_exec(l, &call->head)));
    MethodNode *m = mk_method(l, k, vars, block);
    m->is_constructor = true;
    list_prepend(l, &body->members, list_of(l, 1, &m->head));
    return k;
}

static Node *lower_anonymous(Lower *l, NewNode *n) {
    Symbol *cls = n->body->sym;
    Symbol *super = n->sym;
    uint32_t pos = l->pos;
    Type *outer_type = n->outer ? erase(l, n->outer->type) : NULL;
    symbol_complete(l->c, super);
    lower_info(l, cls)->super_tree = n->class_name;
    lower_captures(l, cls); /* before there is a constructor, whose parameters are nobody's to capture */
    Symbol *k = anonymous_constructor(l, n, outer_type);
    TypeList formal = k->type->params;
    if (outer_type)
        formal = (TypeList){formal.items + 1, formal.count - 1};
    if (n->varargs_elem && formal.count)
        n->varargs_elem = formal.items[formal.count - 1]->kind == TYPE_ARRAY ? formal.items[formal.count - 1]->element
                                                                              : n->varargs_elem;
    l->pos = n->head.pos;
    lower_args(l, &n->args, formal, n->varargs_elem);
    NodeList front = {0};
    if (lower_has_outer_this(cls))
        list_add(l, &front, enclosing_instance(l, cls));
    if (n->outer)
        list_add(l, &front, lower_receiver(l, n->outer));
    list_prepend(l, &n->args, front);
    append_captures(l, &n->args, cls);
    lower_class_tree(l, n->body);
    n->outer = NULL;
    n->body = NULL;
    n->sym = k;
    n->varargs_elem = NULL;
    n->head.type = cls->erased;
    l->pos = pos;
    return &n->head;
}

Node *lower_new(Lower *l, NewNode *n) {
    if (n->body)
        return lower_anonymous(l, n);
    uint32_t pos = l->pos;
    l->pos = n->head.pos;
    Type *t = erase(l, n->head.type);
    Symbol *cls = t->symbol;
    symbol_complete(l->c, n->sym);
    NodeList front = {0};
    if (lower_has_outer_this(cls)) {
        if (n->outer)
            list_add(l, &front, lower_receiver(l, n->outer));
        else
            list_add(l, &front, enclosing_instance(l, cls));
    }
    lower_args(l, &n->args, lower_call_params(n->sym, n->constructor_type), n->varargs_elem);
    list_prepend(l, &n->args, front);
    append_captures(l, &n->args, cls);
    n->sym = lower_access_constructor(l, n->sym, &n->args);
    n->outer = NULL;
    n->varargs_elem = NULL;
    n->head.type = t;
    l->pos = pos;
    return &n->head;
}

/* -- this(...) and super(...) -- */

void lower_constructor_call(Lower *l, CallNode *n) {
    if (n->head.flags & NODE_FLAG_LOWERED)
        return;
    n->head.flags |= NODE_FLAG_LOWERED;
    Symbol *callee = n->sym, *cls = callee->owner, *here = l->scope->cls;
    symbol_complete(l->c, callee);
    Name *name = node_name(n->method);
    bool own = cls == here;
    NodeList front = {0};
    if (own && cls->flags & 0x4000) {
        MethodNode *m = l->scope->current_constructor;
        for (uint32_t i = 0; m && i < 2; i++)
            list_add(l, &front, mk_ident(l, as_var(m->params.items[i])->sym));
    } else if (!own && cls->flags & 0x4000) { /* body of an enum constant */
        MethodNode *m = l->scope->current_constructor;
        for (uint32_t i = 0; m && i < 2; i++)
            list_add(l, &front, mk_ident(l, as_var(m->params.items[i])->sym));
    }
    if (lower_has_outer_this(cls)) {
        if (n->method->kind == NODE_SELECT) {
            Node *q = as_select(n->method)->qualifier;
            list_add(l, &front, lower_receiver(l, q));
        } else if (own) {
            list_add(l, &front, lower_variable(l, l->scope->frame->outer_param));
        } else {
            list_add(l, &front, enclosing_instance_for_super(l, cls));
        }
    }
    lower_args(l, &n->args, lower_call_params(callee, n->method->type), n->varargs_elem);
    list_prepend(l, &n->args, front);
    append_captures(l, &n->args, cls);
    n->sym = callee = lower_access_constructor(l, callee, &n->args);
    IdentNode *target = node_new(l->arena, IDENT, Ident, n->method->pos);
    target->name = name;
    target->sym = callee;
    target->head.type = callee->type;
    n->method = &target->head;
    n->varargs_elem = NULL;
    n->head.type = type_void(l->c);
}
