/* lower_lambda.c: lambda expressions become methods and call sites of LambdaMetafactory (JLS 15.27, 15.13). */
#include <string.h>

#include "desugar.h"

Node *lower_null_check(Lower *l, Node *n);

enum { ALT_SERIALIZABLE = 1, ALT_MARKERS = 2, ALT_BRIDGES = 4, NEST_HANDLES = 15 };

/* -- Names -- */

static const char *enclosing_method_name(LowerFrame *f) {
    Symbol *m = f ? f->named : NULL;
    if (!m)
        return "new";
    if (name_is(m->name, "<init>"))
        return "new";
    return name_is(m->name, "<clinit>") ? "static" : m->name->text;
}

static Name *lambda_name(Lower *l, const char *method) {
    Name *base = lower_name(l, method);
    LambdaCount *k = l->scope->lambda_counts;
    while (k && k->name != base)
        k = k->rest;
    if (!k) {
        k = arena_new(l->arena, LambdaCount);
        k->name = base;
        k->rest = l->scope->lambda_counts;
        l->scope->lambda_counts = k;
    }
    return lower_name(l, arena_printf(l->arena, "lambda$%s$%d", base->text, k->next++));
}

/* -- Call sites -- */

static Type *erased_method(Lower *l, Type *t) {
    TypeList params = {0};
    for (int i = 0; i < t->params.count; i++)
        params = typelist_append(l->c, params, erase(l, t->params.items[i]));
    return type_method(l->c, params, erase(l, t->result), (TypeList){0}, (TypeList){0});
}

static bool same_erasure(Lower *l, Type *a, Type *b) {
    if (a->params.count != b->params.count || !type_same(l->c, a->result, b->result))
        return false;
    for (int i = 0; i < a->params.count; i++)
        if (!type_same(l->c, a->params.items[i], b->params.items[i]))
            return false;
    return true;
}

/* Methods that the functional method overrides with another erasure: the metafactory bridges them. */
static TypeList functional_bridges(Lower *l, Type *target, Symbol *sam) {
    TypeList found = {0};
    Type *own = erased_method(l, sam->type);
    TypeList all = type_closure(l->c, target);
    for (int i = 0; i < all.count; i++) {
        Symbol *cls = all.items[i]->kind == TYPE_CLASS ? all.items[i]->symbol : NULL;
        if (!cls || !(cls->flags & 0x0200))
            continue;
        for (ScopeEntry *e = scope_lookup(cls->members, sam->name); e; e = e->next_same_name) {
            Symbol *m = e->symbol;
            if (m == sam || m->kind != SYMBOL_METHOD || !(m->flags & MOD_ABSTRACT))
                continue;
            symbol_complete(l->c, m);
            if (m->type->params.count != sam->type->params.count)
                continue;
            Type *t = erased_method(l, m->type);
            bool known = same_erasure(l, t, own);
            for (int k = 0; k < found.count && !known; k++)
                known = same_erasure(l, t, found.items[k]);
            if (!known)
                found = typelist_append(l->c, found, t);
        }
    }
    return found;
}

static void add_arg(Lower *l, DynamicCall *call, StaticArg arg) {
    StaticArg *more = arena_array(l->arena, StaticArg, call->arg_count + 1);
    if (call->arg_count)
        memcpy(more, call->args, call->arg_count * sizeof *more);
    more[call->arg_count++] = arg;
    call->args = more;
}

static void add_int(Lower *l, DynamicCall *call, int v) {
    StaticArg a = {.kind = ARG_INT};
    a.value.i = v;
    add_arg(l, call, a);
}

static bool is_serializable_target(Lower *l, Type *full) {
    Symbol *s = known_symbol(l, KNOWN_Serializable);
    if (full->kind == TYPE_INTERSECTION) {
        for (int i = 0; i < full->components.count; i++)
            if (is_serializable_target(l, full->components.items[i]))
                return true;
        return false;
    }
    return full->kind == TYPE_CLASS && symbol_is_subclass(l->c, full->symbol, s);
}

static void add_alternatives(Lower *l, DynamicCall *call, Type *target, Type *full, Symbol *sam) {
    TypeList bridges = functional_bridges(l, target, sam), markers = {0};
    bool serializable = is_serializable_target(l, full);
    if (full->kind == TYPE_INTERSECTION)
        for (int i = 0; i < full->components.count; i++) {
            Type *t = erase(l, full->components.items[i]);
            if (t->symbol != erase(l, target)->symbol && t->symbol != known_symbol(l, KNOWN_Serializable) &&
                t->symbol != known_symbol(l, KNOWN_Object))
                markers = typelist_append(l->c, markers, t);
        }
    if (!bridges.count && !serializable && full->kind != TYPE_INTERSECTION)
        return;
    call->bootstrap = lower_bootstrap(l->c, BOOTSTRAP_ALT_METAFACTORY);
    add_int(l, call, (serializable ? ALT_SERIALIZABLE : 0) | (markers.count ? ALT_MARKERS : 0) | ALT_BRIDGES);
    if (markers.count) {
        add_int(l, call, markers.count);
        for (int i = 0; i < markers.count; i++)
            add_arg(l, call, (StaticArg){.kind = ARG_CLASS, .type = markers.items[i]});
    }
    add_int(l, call, bridges.count);
    for (int i = 0; i < bridges.count; i++)
        add_arg(l, call, (StaticArg){.kind = ARG_METHOD_TYPE, .type = bridges.items[i]});
}

/* The call site that makes an instance of the functional interface. */
static Node *make_site(Lower *l, Type *target, Type *full, HandleRef impl, NodeList captured) {
    Compiler *c = l->c;
    Symbol *sam = type_functional_method(c, target, NULL);
    symbol_complete(c, sam);
    DynamicCall *call = arena_new(l->arena, DynamicCall);
    call->bootstrap = lower_bootstrap(c, BOOTSTRAP_METAFACTORY);
    call->name = sam->name;
    add_arg(l, call, (StaticArg){.kind = ARG_METHOD_TYPE, .type = erased_method(l, sam->type)});
    add_arg(l, call, (StaticArg){.kind = ARG_HANDLE, .handle = impl});
    add_arg(l, call, (StaticArg){.kind = ARG_METHOD_TYPE, .type = erased_method(l, type_function_type(c, target))});
    add_alternatives(l, call, target, full, sam);
    TypeList params = {0};
    NODES(captured, n)
        params = typelist_append(c, params, n->type->kind == TYPE_NULL ? known_type(l, KNOWN_Object) : n->type);
    call->type = type_method(c, params, erase(l, target), (TypeList){0}, (TypeList){0});
    Symbol *s = lower_dynamic_symbol(c, call);
    if (is_serializable_target(l, full))
        lower_note_serializable(l, s, sam, target, &impl);
    Node *result = mk_call_list(l, NULL, s, captured);
    return result;
}

static int handle_kind(Lower *l, const Symbol *m, const Symbol *qualifier) {
    if (is_constructor_symbol(m))
        return REF_NEW_INVOKE_SPECIAL;
    if (m->flags & MOD_STATIC)
        return REF_INVOKE_STATIC;
    if (m->flags & MOD_PRIVATE && l->c->options->target < NEST_HANDLES)
        return REF_INVOKE_SPECIAL;
    return qualifier->flags & 0x0200 ? REF_INVOKE_INTERFACE : REF_INVOKE_VIRTUAL;
}

/* -- Lambdas -- */

static BlockNode *lambda_body(Lower *l, LambdaNode *n, Type *result) {
    if (n->body->kind == NODE_BLOCK)
        return lower_block(l, as_block(n->body));
    NodeList hoisted = {0}, *saved = l->hoisted;
    bool outer = l->hoists;
    l->hoisted = &hoisted;
    l->hoists = false;
    l->pos = n->body->pos;
    bool is_void = result->kind == TYPE_VOID;
    Node *call = node_skip_parens(n->body);
    if (is_void && call->kind == NODE_CALL && as_call(call)->sym && as_call(call)->sym->flags & FLAG_POLYMORPHIC &&
        erase(l, as_call(call)->sym->type->result)->symbol == known_symbol(l, KNOWN_Object))
        call->type = type_void(l->c);
    Node *e = lower_expr(l, n->body, is_void ? NULL : result);
    l->hoists = outer;
    l->hoisted = saved;
    l->pos = n->body->pos;
    list_add(l, &hoisted, is_void || e->type->kind == TYPE_VOID ? mk_exec(l, e) : mk_return(l, e));
    BlockNode *b = mk_block(l, hoisted);
    return b;
}

Node *lower_lambda(Lower *l, LambdaNode *n) {
    uint32_t pos = l->pos;
    l->pos = n->head.pos;
    Compiler *c = l->c;
    Type *target = n->target ? n->target : n->head.type, *full = n->head.type ? n->head.type : target;
    Type *function = type_function_type(c, target);
    const char *base = enclosing_method_name(l->scope->frame);
    if (l->assigned && symbol_is_field(l->assigned) && n->head.flags & NODE_FLAG_USER1 && !l->scope->frame->outer)
        base = l->assigned->name->text; /* javac names those of method references after the field */
    bool serializable = is_serializable_target(l, full);
    Symbol *m = symbol_new_method(c, serializable ? lower_name(l, base) : lambda_name(l, base), NULL, l->scope->cls,
                                  MOD_PRIVATE | 0x1000 | FLAG_LAMBDA_METHOD | FLAG_SYNTHETIC_SYMBOL);
    m->type = type_method(c, (TypeList){0}, erase(l, function->result), function->thrown, (TypeList){0});
    NodeList *hoisted = l->hoisted;
    LowerFrame *f = frame_push(l, m, true);
    NODES(n->params, p)
        lower_declare(l, as_var(p)->sym);
    BlockNode *body = lambda_body(l, n, m->type->result);
    l->scope->frame = f->outer;
    l->hoisted = hoisted;
    if (serializable)
        m->name = lower_serializable_name(l, base, target, f);
    /* The method: captured variables come before the lambda's own parameters. */
    TypeList types = {0};
    NodeList params = {0}, captured = {0};
    l->pos = n->head.pos;
    if (f->uses_this)
        list_add(l, &captured, mk_this(l));
    for (Proxy *k = f->captures; k; k = k->next) {
        types = typelist_append(c, types, erase(l, k->var->type));
        VarNode *v = mk_var(l, k->stands_for, NULL);
        v->kind = VAR_PARAM;
        list_add(l, &params, &v->head);
        list_add(l, &captured, lower_variable(l, k->var));
    }
    NODES(n->params, p) {
        types = typelist_append(c, types, erase(l, as_var(p)->sym->type));
        list_add(l, &params, p);
    }
    m->type = type_method(c, types, m->type->result, typelist_erasure(c, function->thrown), (TypeList){0});
    if (!f->uses_this)
        m->flags |= MOD_STATIC;
    bool expression = n->body->kind != NODE_BLOCK;
    MethodNode *method = mk_method(l, m, params, body);
    if (expression)
        body->close_pos = NO_POS;
    list_add(l, &l->scope->lambdas, &method->head);
    if (annotation_types_used(c))
        m->declaration = &n->head;
    n->sym = m;
    HandleRef impl = {handle_kind(l, m, l->scope->cls), m, NULL};
    Node *site = make_site(l, target, full, impl, captured);
    l->pos = pos;
    return site;
}

/* -- Method references -- */

static bool is_local_deeply(Symbol *s) {
    for (; s && s->kind != SYMBOL_PACKAGE; s = s->owner)
        if (s->kind == SYMBOL_CLASS && s->flags & (FLAG_LOCAL_CLASS | FLAG_ANONYMOUS))
            return true;
    return false;
}

static bool is_protected_elsewhere(Lower *l, Symbol *m) {
    return m->flags & MOD_PROTECTED && symbol_package_of(m) != symbol_package_of(l->scope->cls);
}

static bool has_intersection_parameter(Lower *l, Type *function) {
    for (int i = 0; i < function->params.count; i++) {
        Type *t = function->params.items[i];
        if (t->kind == TYPE_INTERSECTION || t->kind == TYPE_UNION)
            return true;
        if (t->kind == TYPE_TYPEVAR && t->upper->kind == TYPE_INTERSECTION)
            return true;
    }
    (void)l;
    return false;
}

static bool needs_lambda(Lower *l, MethodRefNode *n, Type *function) {
    Symbol *m = n->sym;
    if (n->ref_kind == REF_KIND_ARRAY || n->ref_kind == REF_KIND_SUPER || n->varargs_elem || !m ||
        m->flags & FLAG_POLYMORPHIC)
        return true;
    if (has_intersection_parameter(l, function))
        return true;
    Type *q = erase(l, n->qualifier->type);
    if (q->kind == TYPE_ARRAY)
        return true;
    if (n->ref_kind == REF_KIND_CONSTRUCTOR && (is_local_deeply(m->owner) || symbol_is_inner(m->owner)))
        return true;
    if (m->flags & MOD_PRIVATE && m->owner != l->scope->cls && l->c->options->target < NEST_HANDLES)
        return true;
    return is_protected_elsewhere(l, m) || !lower_class_accessible(l->c, q->symbol, l->scope->cls);
}

static VarNode *lambda_param(Lower *l, int i, Type *t) {
    Symbol *s = mk_param(l, arena_printf(l->arena, "x$%d", i), t, FLAG_SYNTHETIC_SYMBOL);
    VarNode *v = mk_var(l, s, NULL);
    v->kind = VAR_LAMBDA_PARAM;
    return v;
}

static Node *typed_ident(Lower *l, Symbol *s) {
    Node *n = mk_ident(l, s);
    n->type = s->type;
    return n;
}

static Node *reference_call(Lower *l, MethodRefNode *n, NodeList params, Node *receiver, Type *result) {
    NodeList args = {0};
    NODES(params, p)
        list_add(l, &args, typed_ident(l, as_var(p)->sym));
    if (n->ref_kind == REF_KIND_ARRAY) {
        NewArrayNode *a = node_new(l->arena, NEW_ARRAY, NewArray, n->head.pos);
        a->dims = args;
        a->head.type = n->qualifier->type;
        return &a->head;
    }
    if (n->ref_kind == REF_KIND_CONSTRUCTOR) {
        NewNode *k = node_new(l->arena, NEW, New, n->head.pos);
        k->args = args;
        k->sym = n->sym;
        k->varargs_elem = n->varargs_elem;
        k->head.type = n->qualifier->type->kind == TYPE_CLASS ? n->qualifier->type : n->sym->owner->erased;
        return &k->head;
    }
    if (n->ref_kind == REF_KIND_UNBOUND) {
        receiver = args.items[0];
        args.items++;
        args.count--;
        if (!is_assignable(l, erase(l, receiver->type), erase(l, n->qualifier->type)))
            receiver = mk_cast(l, n->qualifier->type, receiver);
    } else if (n->ref_kind == REF_KIND_STATIC || n->ref_kind == REF_KIND_SUPER) {
        receiver = n->qualifier;
    }
    SelectNode *select = node_new(l->arena, SELECT, Select, n->head.pos);
    select->qualifier = receiver;
    select->name = n->sym->name;
    select->sym = n->sym;
    CallNode *call = node_new(l->arena, CALL, Call, n->head.pos);
    call->method = &select->head;
    call->args = args;
    call->sym = n->sym;
    call->varargs_elem = n->varargs_elem;
    Type *declared = n->sym->type->result;
    call->head.type = declared->kind == TYPE_VOID || type_is_primitive(declared) ? declared
                      : result->kind == TYPE_VOID                                 ? declared
                      : type_is_primitive(erase(l, result))                       ? type_boxed(l->c, result)
                                                                                  : result;
    if (n->sym->type->tparams.count == 0 && declared->kind == TYPE_CLASS && !declared->args.count)
        call->head.type = declared;
    if (declared->kind == TYPE_CLASS && declared->symbol != known_symbol(l, KNOWN_Object))
        call->head.type = declared;
    return &call->head;
}

static Node *reference_as_lambda(Lower *l, MethodRefNode *n, Type *function) {
    LambdaNode *lambda = node_new(l->arena, LAMBDA, Lambda, n->head.pos);
    lambda->target = n->target;
    lambda->head.type = n->head.type;
    lambda->head.flags |= NODE_FLAG_USER1;
    NodeList stmts = {0};
    Node *receiver = NULL;
    if (n->ref_kind == REF_KIND_BOUND) {
        Type *t = n->qualifier->type;
        Node *value = lower_expr(l, n->qualifier, erase(l, t));
        Symbol *rec = mk_local(l, "rec$", t);
        list_add(l, &stmts,
                 &mk_var(l, rec, lower_is_never_null(n->qualifier, value) ? value : lower_null_check(l, value))->head);
        receiver = typed_ident(l, rec);
    }
    for (int i = 0; i < function->params.count; i++) {
        Type *t = function->params.items[i];
        list_add(l, &lambda->params, &lambda_param(l, i, t)->head);
    }
    lambda->body = reference_call(l, n, lambda->params, receiver, function->result);
    return mk_let(l, stmts, lower_lambda(l, lambda));
}

Node *lower_method_ref(Lower *l, MethodRefNode *n) {
    uint32_t pos = l->pos;
    l->pos = n->head.pos;
    Type *target = n->target ? n->target : n->head.type, *full = n->head.type ? n->head.type : target;
    Type *function = type_function_type(l->c, target);
    Node *result;
    if (n->sym)
        symbol_complete(l->c, n->sym);
    if (needs_lambda(l, n, function)) {
        result = reference_as_lambda(l, n, function);
    } else {
        NodeList captured = {0};
        if (n->ref_kind == REF_KIND_BOUND) {
            Type *t = erase(l, n->qualifier->type);
            if (n->qualifier->type->kind != TYPE_CLASS && !symbol_is_subclass(l->c, t->symbol, n->sym->owner))
                t = n->sym->owner->erased;
            Node *r = lower_expr(l, n->qualifier, t);
            list_add(l, &captured, lower_is_never_null(n->qualifier, r) ? r : lower_null_check(l, r));
        }
        Type *site = erase(l, n->qualifier->type);
        Symbol *qualifier = n->sym->owner;
        bool of_object = n->sym->owner == known_symbol(l, KNOWN_Object);
        if (site->kind == TYPE_CLASS && !of_object && n->ref_kind != REF_KIND_CONSTRUCTOR &&
            symbol_is_subclass(l->c, site->symbol, n->sym->owner))
            qualifier = site->symbol;
        HandleRef impl = {handle_kind(l, n->sym, qualifier), n->sym, qualifier};
        result = make_site(l, target, full, impl, captured);
    }
    Node *call = result->kind == NODE_LET ? as_let(result)->value : result;
    if (call->kind == NODE_CALL)
        as_call(call)->reference = &n->head;
    l->pos = pos;
    return result;
}

