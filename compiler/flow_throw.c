/* flow_throw.c: checked exceptions (JLS 11.2, 14.20): what may be thrown must be caught or declared. */
#include "flow.h"

/* An exception that nothing around has caught yet. */
typedef struct Pending {
    Node *at;
    Type *type;
    struct Pending *next;
} Pending;

/* What a catch parameter may hold, for precise rethrow (JLS 11.2.2). */
typedef struct Rethrow {
    Symbol *param;
    TypeList types;
    struct Rethrow *next;
} Rethrow;

typedef struct Throws {
    Compiler *c;
    SourceFile *source;
    ClassNode *cls;
    TypeList caught; /* handled around here */
    TypeList thrown; /* by the innermost try body so far */
    Pending *pending, **tail;
    Rethrow *rethrows;
    uint32_t *regions; /* how many parts flow_capture must look at have been met, in all */
} Throws;

static void scan(void *context, Node *n);
static void scan_class(Throws *t, ClassNode *cls);

/* -- Sets of exception types -- */

bool flow_is_unchecked(Compiler *c, Type *t) {
    t = t->kind == TYPE_TYPEVAR || t->kind == TYPE_INTERSECTION ? type_skip_typevars(c, t) : t;
    if (t->kind != TYPE_CLASS)
        return t->kind != TYPE_INTERSECTION;
    return symbol_is_subclass(c, t->symbol, type_known(c, KNOWN_RuntimeException)->symbol) ||
           symbol_is_subclass(c, t->symbol, type_known(c, KNOWN_Error)->symbol);
}

static bool in_set(Compiler *c, Type *t, TypeList set) {
    for (int i = 0; i < set.count; i++)
        if (type_subtype_no_capture(c, t, set.items[i]))
            return true;
    return false;
}

static bool meets_set(Compiler *c, Type *t, TypeList set) {
    for (int i = 0; i < set.count; i++)
        if (type_subtype_no_capture(c, t, set.items[i]) || type_subtype_no_capture(c, set.items[i], t))
            return true;
    return false;
}

static TypeList add(Compiler *c, TypeList set, Type *t) {
    return in_set(c, t, set) ? set : typelist_append(c, set, t);
}

static TypeList unite(Compiler *c, TypeList a, TypeList b) {
    for (int i = 0; i < b.count; i++)
        a = add(c, a, b.items[i]);
    return a;
}

static TypeList without(Compiler *c, TypeList a, TypeList b) {
    TypeList left = {0};
    for (int i = 0; i < a.count; i++)
        if (!in_set(c, a.items[i], b))
            left = typelist_append(c, left, a.items[i]);
    return left;
}

static TypeList intersect(Compiler *c, TypeList a, TypeList b) {
    TypeList both = {0};
    for (int i = 0; i < a.count; i++)
        for (int k = 0; k < b.count; k++) {
            if (type_subtype_no_capture(c, a.items[i], b.items[k]))
                both = add(c, both, a.items[i]);
            else if (type_subtype_no_capture(c, b.items[k], a.items[i]))
                both = add(c, both, b.items[k]);
        }
    return both;
}

static void mark(Throws *t, Node *at, Type *type) {
    if (type->kind == TYPE_ERROR || type->kind == TYPE_NULL)
        return;
    if (type->kind == TYPE_UNION) {
        for (int i = 0; i < type->components.count; i++)
            mark(t, at, type->components.items[i]);
        return;
    }
    if (!flow_is_unchecked(t->c, type)) {
        if (!in_set(t->c, type, t->caught)) {
            Pending *p = arena_new(&t->c->arena, Pending);
            p->at = at;
            p->type = type;
            *t->tail = p;
            t->tail = &p->next;
        }
        t->thrown = add(t->c, t->thrown, type);
    }
}

static void mark_all(Throws *t, Node *at, TypeList types) {
    for (int i = 0; i < types.count; i++)
        mark(t, at, types.items[i]);
}

static void clear_pending(Throws *t) {
    t->pending = NULL;
    t->tail = &t->pending;
}

static void report_pending(Throws *t) {
    for (Pending *p = t->pending; p; p = p->next) {
        if (t->cls && t->cls->head.pos == p->at->pos && p->at->flags & NODE_FLAG_SYNTHETIC)
            report_error(t->c, t->source, p->at->pos, "unreported exception %T in default constructor", p->type);
        else if (p->at->kind == NODE_VAR)
            report_error(t->c, t->source, p->at->pos,
                         "unreported exception %T; must be caught or declared to be thrown\n"
                         "  exception thrown from implicit call to close() on resource variable '%N'",
                         p->type, as_var(p->at)->name);
        else
            report_error(t->c, t->source, p->at->pos,
                         "unreported exception %T; must be caught or declared to be thrown", p->type);
    }
    clear_pending(t);
}

/* -- try -- */

static Symbol *close_method(Compiler *c, Type *t) {
    TypeList all = type_closure(c, type_skip_typevars(c, t));
    Name *close = name_of(&c->names, "close");
    for (int i = 0; i < all.count; i++) {
        if (all.items[i]->kind != TYPE_CLASS)
            continue;
        symbol_complete(c, all.items[i]->symbol);
        for (ScopeEntry *e = scope_lookup(all.items[i]->symbol->members, close); e; e = e->next_same_name) {
            if (e->symbol->kind != SYMBOL_METHOD)
                continue;
            symbol_complete(c, e->symbol);
            if (e->symbol->type->params.count == 0)
                return e->symbol;
        }
    }
    return NULL;
}

static void mark_close(Throws *t, Node *resource) {
    Type *type = resource->kind == NODE_VAR && as_var(resource)->sym ? as_var(resource)->sym->type : resource->type;
    if (!type || type->kind == TYPE_ERROR)
        return;
    Symbol *close = close_method(t->c, type);
    if (!close)
        return;
    Type *mt = type->kind == TYPE_CLASS ? type_member(t->c, type, close) : close->type;
    mark_all(t, resource, mt->kind == TYPE_METHOD ? mt->thrown : (TypeList){0});
}

static bool is_exception_or_throwable(Compiler *c, Type *t) {
    return t->kind == TYPE_CLASS && (t->symbol == type_known(c, KNOWN_Exception)->symbol ||
                                     t->symbol == type_known(c, KNOWN_Throwable)->symbol);
}

/* A clause for exceptions of which the body throws only those that earlier clauses have taken. */
static void check_reachable(Throws *t, uint32_t pos, TypeList thrown, TypeList caught_before) {
    if (without(t->c, thrown, caught_before).count)
        return;
    report_warning(t->c, t->source, pos, LINT_NONE,
                   thrown.count == 1 ? "unreachable catch clause\n  thrown type %L has already been caught"
                                     : "unreachable catch clause\n  thrown types %L have already been caught",
                   &thrown);
}

static void check_caught(Throws *t, uint32_t pos, Type *e, TypeList thrown_in_try, TypeList caught_before) {
    Compiler *c = t->c;
    if (in_set(c, e, caught_before))
        report_error(c, t->source, pos, "exception %T has already been caught", e);
    else if (!flow_is_unchecked(c, e) && !is_exception_or_throwable(c, e) && !meets_set(c, e, thrown_in_try))
        report_error(c, t->source, pos, "exception %T is never thrown in body of corresponding try statement", e);
    else if (!is_exception_or_throwable(c, e))
        check_reachable(t, pos, intersect(c, typelist_of(c, 1, e), thrown_in_try), caught_before);
}

/* The types a catch clause names. */
static TypeList catch_types(Compiler *c, CatchNode *k) {
    TypeList types = {0};
    Node *written = k->param->var_type;
    if (written && written->kind == NODE_UNION_TYPE) {
        NODES(as_uniontype(written)->alternatives, n)
            if (n->type)
                types = typelist_append(c, types, n->type);
    } else if (k->param->sym) {
        types = typelist_append(c, types, k->param->sym->type);
    }
    return types;
}

static TypeList scan_catches(Throws *t, TryNode *n, TypeList thrown_in_try) {
    Compiler *c = t->c;
    TypeList caught = {0};
    NODES(n->catches, node) {
        CatchNode *k = as_catch(node);
        TypeList types = catch_types(c, k), before = caught;
        bool is_union = types.count > 1;
        for (int i = 0; i < types.count; i++) {
            if (types.items[i]->kind == TYPE_ERROR)
                continue;
            uint32_t pos = is_union ? as_uniontype(k->param->var_type)->alternatives.items[i]->pos : k->head.pos;
            check_caught(t, pos, types.items[i], thrown_in_try, caught);
            caught = add(c, caught, types.items[i]);
        }
        Rethrow r = {k->param->sym, intersect(c, types, without(c, thrown_in_try, before)), t->rethrows};
        t->rethrows = &r;
        scan(t, &k->body->head);
        t->rethrows = r.next;
    }
    return caught;
}

static void scan_try(Throws *t, TryNode *n) {
    Compiler *c = t->c;
    NODES(n->resources, r)
        *t->regions += r->kind != NODE_VAR;
    TypeList caught_before = t->caught, thrown_before = t->thrown;
    Pending *pending_before = t->pending, **tail_before = t->tail;
    Pending *own = NULL;
    t->pending = NULL;
    t->tail = &own;
    t->thrown = (TypeList){0};
    t->caught = typelist_copy(c, caught_before);
    NODES(n->catches, k)
        t->caught = unite(c, t->caught, catch_types(c, as_catch(k)));
    NODES(n->resources, r)
        scan(t, r);
    NODES(n->resources, r)
        mark_close(t, r);
    scan(t, &n->body->head);
    TypeList unchecked = typelist_of(c, 2, type_known(c, KNOWN_RuntimeException), type_known(c, KNOWN_Error));
    TypeList thrown_in_try = unite(c, unchecked, t->thrown);
    TypeList in_body = t->thrown;
    t->thrown = thrown_before;
    t->caught = caught_before;
    TypeList caught = scan_catches(t, n, thrown_in_try);
    TypeList passed = without(c, in_body, caught);
    if (n->finally) {
        TypeList from_catches = t->thrown;
        Pending **own_tail = t->tail;
        t->pending = pending_before;
        t->tail = tail_before;
        t->thrown = (TypeList){0};
        scan(t, &n->finally->head);
        if (!n->finally_completes) {
            t->thrown = unite(c, t->thrown, thrown_before);
            return; /* what the try and its catches throw is lost */
        }
        t->thrown = unite(c, unite(c, t->thrown, passed), from_catches);
        *t->tail = own;
        if (own)
            t->tail = own_tail;
        return;
    }
    t->thrown = unite(c, t->thrown, passed);
    Pending **own_tail = t->tail;
    t->pending = pending_before;
    t->tail = tail_before;
    *t->tail = own;
    if (own)
        t->tail = own_tail;
}

/* -- Expressions -- */

static TypeList thrown_by(Compiler *c, Node *named, Symbol *m) {
    if (named && named->type && named->type->kind == TYPE_METHOD)
        return named->type->thrown;
    if (!m || m->kind != SYMBOL_METHOD)
        return (TypeList){0};
    symbol_complete(c, m);
    return m->type->kind == TYPE_METHOD ? m->type->thrown : (TypeList){0};
}

static void scan_throw(Throws *t, ThrowNode *n) {
    scan(t, n->value);
    Node *value = node_skip_parens(n->value);
    Symbol *v = value->kind == NODE_IDENT ? as_ident(value)->sym : NULL;
    for (Rethrow *r = v ? t->rethrows : NULL; r; r = r->next)
        if (r->param == v && v->flags & (MOD_FINAL | FLAG_EFFECTIVELY_FINAL)) {
            mark_all(t, &n->head, r->types);
            return;
        }
    if (n->value->type)
        mark(t, &n->head, n->value->type);
}

static void scan_new(Throws *t, NewNode *n) {
    if (n->outer)
        scan(t, n->outer);
    NODES(n->args, a)
        scan(t, a);
    TypeList thrown = thrown_by(t->c, NULL, n->sym);
    if (n->constructor_type && n->constructor_type->kind == TYPE_METHOD)
        thrown = n->constructor_type->thrown;
    mark_all(t, &n->head, thrown);
    if (n->body) {
        TypeList caught = t->caught;
        t->caught = unite(t->c, typelist_copy(t->c, caught), thrown);
        scan_class(t, n->body);
        t->caught = caught;
    }
}

static void scan_lambda(Throws *t, LambdaNode *n) {
    ++*t->regions;
    if (!n->target || n->target->kind == TYPE_ERROR)
        return;
    Throws saved = *t;
    Type *f = type_function_type(t->c, n->target);
    t->caught = f && f->kind == TYPE_METHOD ? f->thrown : (TypeList){0};
    t->thrown = (TypeList){0};
    t->rethrows = saved.rethrows;
    clear_pending(t);
    scan(t, n->body);
    report_pending(t);
    t->caught = saved.caught;
    t->thrown = saved.thrown;
    t->pending = saved.pending;
    t->tail = saved.tail;
}

static void scan(void *context, Node *n) {
    Throws *t = context;
    switch (n->kind) {
    case NODE_TRY: scan_try(t, as_try(n)); break;
    case NODE_THROW: scan_throw(t, as_throw(n)); break;
    case NODE_CALL:
        node_children(n, scan, t);
        mark_all(t, n, thrown_by(t->c, as_call(n)->method, as_call(n)->sym));
        break;
    case NODE_NEW: scan_new(t, as_new(n)); break;
    case NODE_LAMBDA: scan_lambda(t, as_lambda(n)); break;
    case NODE_CLASS: scan_class(t, as_class(n)); break;
    case NODE_CASE:
        *t->regions += as_case(n)->guard != NULL;
        node_children(n, scan, t);
        break;
    case NODE_BINARY: {
        while (n->kind == NODE_BINARY) {
            scan(t, as_binary(n)->right);
            n = as_binary(n)->left;
        }
        scan(t, n);
        break;
    }
    default: node_children(n, scan, t); break;
    }
}

/* -- Classes -- */

static bool calls_this(MethodNode *m) {
    bool is_this = false;
    NODES(m->body->stmts, s)
        if (s->kind == NODE_EXPR_STMT && flow_constructor_call(as_exprstmt(s)->expr, &is_this))
            return is_this;
    return false;
}

/* What instance initializers may throw: what every constructor declares. */
static TypeList constructor_throws(Compiler *c, ClassNode *cls) {
    TypeList common = {0};
    bool first = true;
    NODES(cls->members, n) {
        if (n->kind != NODE_METHOD || !as_method(n)->is_constructor || !as_method(n)->sym || !as_method(n)->body ||
            calls_this(as_method(n)))
            continue;
        TypeList declared = thrown_by(c, NULL, as_method(n)->sym);
        common = first ? declared : intersect(c, declared, common);
        first = false;
    }
    return common;
}

static void scan_initializers(Throws *t, ClassNode *cls, bool is_static, bool propagate) {
    NODES(cls->members, m) {
        if (m->kind == NODE_METHOD || m->kind == NODE_CLASS || flow_is_static(m) != is_static)
            continue;
        scan(t, m);
        if (!propagate)
            report_pending(t);
    }
}

static void scan_class(Throws *t, ClassNode *cls) {
    ++*t->regions;
    if (!cls->sym)
        return;
    Throws saved = *t;
    bool anonymous = (cls->sym->flags & FLAG_ANONYMOUS) != 0;
    t->cls = cls;
    clear_pending(t);
    if (!anonymous)
        t->caught = (TypeList){0};
    t->rethrows = NULL;
    NODES(cls->members, m)
        if (m->kind == NODE_CLASS)
            scan_class(t, as_class(m));
    scan_initializers(t, cls, true, false);
    if (!anonymous)
        t->caught = constructor_throws(t->c, cls);
    TypeList before = t->thrown;
    t->thrown = (TypeList){0};
    scan_initializers(t, cls, false, anonymous);
    if (anonymous && t->thrown.count) {
        TypeList *list = arena_new(&t->c->arena, TypeList);
        *list = t->thrown;
        cls->initializer_throws = list;
    }
    t->thrown = unite(t->c, before, t->thrown);
    Pending *own = t->pending, **own_tail = t->tail;
    NODES(cls->members, n) {
        if (n->kind != NODE_METHOD || !as_method(n)->body || !as_method(n)->sym)
            continue;
        uint32_t regions = *t->regions;
        clear_pending(t);
        t->caught = thrown_by(t->c, NULL, as_method(n)->sym);
        scan(t, &as_method(n)->body->head);
        report_pending(t);
        if (*t->regions == regions)
            n->flags |= NODE_FLAG_USER1;
    }
    TypeList thrown = t->thrown;
    *t = saved;
    if (own) { /* an anonymous class's initializers throw where it is created */
        *t->tail = own;
        t->tail = own_tail;
    }
    if (anonymous)
        t->thrown = unite(t->c, t->thrown, thrown);
}

void flow_throw(Compiler *c, ClassNode *cls) {
    uint32_t regions = 0;
    Throws t = {.c = c, .source = cls->unit->source, .regions = &regions};
    t.tail = &t.pending;
    scan_class(&t, cls);
}
