/* attr_new.c: instance and array creation (JLS 15.9, 15.10). */
#include "annotate.h"
#include "attr.h"

/* -- The class -- */

/* What the annotations of a type stand before; they are resolved. */
static Node *without_annotations(Compiler *c, Env *env, Node *n) {
    for (; n->kind == NODE_ANNOTATED_TYPE; n = as_annotatedtype(n)->underlying)
        annotate_list_later(c, env, as_annotatedtype(n)->annotations);
    return n;
}

/* outer.new Inner<...>(): the class is a member of the outer expression's type. */
static Type *inner_class_type(Compiler *c, Env *env, NewNode *e, Type *outer, bool *diamond) {
    Node *n = without_annotations(c, env, e->class_name);
    TypeApplyNode *apply = n->kind == NODE_TYPE_APPLY ? as_typeapply(n) : NULL;
    Node *name_node = without_annotations(c, env, apply ? apply->generic : n);
    if (outer->kind == TYPE_ERROR || name_node->kind != NODE_IDENT)
        return type_error(c);
    Type *site = type_skip_typevars(c, outer);
    Symbol *cls = NULL;
    for (Type *t = site; !cls && t && t->kind == TYPE_CLASS; t = type_supertype(c, t)) {
        symbol_complete(c, t->symbol);
        cls = scope_find(t->symbol->members, as_ident(name_node)->name, SYMBOL_CLASS);
        if (cls)
            site = t;
    }
    if (!cls) {
        report_not_found(c, env, name_node->pos, "class", as_ident(name_node)->name, NULL, (TypeList){0}, NULL, outer);
        return type_error(c);
    }
    symbol_complete(c, cls);
    as_ident(name_node)->sym = cls;
    if (cls->flags & MOD_STATIC) {
        report_error(c, env_source(env), e->head.pos, "qualified new of static class");
        return type_error(c);
    }
    if (!symbol_accessible(c, env, site, cls))
        report_access(c, env, name_node->pos, cls, site);
    TypeList args = {0};
    if (apply && apply->args.count)
        args = attr_type_args(c, env, apply->args);
    else if (apply)
        *diamond = true;
    Type *t = *diamond ? cls->type : type_class(c, cls, site, args);
    if (*diamond && class_type_has_args(site))
        t = type_class(c, cls, site, cls->type->args);
    name_node->type = t;
    e->class_name->type = t;
    return t;
}

static Type *named_class_type(Compiler *c, Env *env, NewNode *e, bool *diamond) {
    Node *n = e->class_name;
    while (n->kind == NODE_ANNOTATED_TYPE)
        n = as_annotatedtype(n)->underlying;
    if (n->kind == NODE_TYPE_APPLY && as_typeapply(n)->args.count == 0)
        without_annotations(c, env, e->class_name);
    if (n->kind == NODE_TYPE_APPLY && as_typeapply(n)->args.count == 0) {
        Type *t = attr_class_name(c, env, n);
        if (t->kind != TYPE_CLASS)
            return t;
        symbol_complete(c, t->symbol);
        if (!t->symbol->tparams.count) {
            report_error(c, env_source(env), n->pos,
                         "cannot infer type arguments for %S\n  reason: cannot use '<>' with non-generic class %S",
                         t->symbol, t->symbol);
            return type_error(c);
        }
        *diamond = true;
        if (!t->outer || t->outer->kind != TYPE_CLASS || !class_type_has_args(t->outer))
            t = t->symbol->type;
        return n->type = e->class_name->type = t;
    }
    Type *t = attribute_type(c, env, e->class_name);
    return e->class_name->type = t;
}

static bool in_enum_constant(Env *env, NewNode *e) {
    Symbol *field = env->attr ? env->attr->field : NULL;
    return field && field->declaration && field->declaration->kind == NODE_VAR &&
           as_var(field->declaration)->kind == VAR_ENUM_CONSTANT && as_var(field->declaration)->init == &e->head;
}

/* Errors of an enum constant with arguments point at the parenthesis. */
static uint32_t creation_pos(Env *env, NewNode *e) {
    uint32_t pos = e->head.pos;
    SourceFile *s = env_source(env);
    if (in_enum_constant(env, e) && e->args.count)
        while (pos < s->length && s->text[pos] != '(')
            pos++;
    return pos;
}

static bool check_instantiable(Compiler *c, Env *env, NewNode *e, Type *t) {
    SourceFile *source = env_source(env);
    if (t->kind == TYPE_ERROR)
        return false;
    if (t->kind != TYPE_CLASS) {
        report_error(c, source, e->class_name->pos, "unexpected type\n  required: class\n  found:    %s %T",
                     t->kind == TYPE_TYPEVAR ? "type parameter" : "type", t);
        return false;
    }
    Symbol *cls = t->symbol;
    symbol_complete(c, cls);
    if (in_enum_constant(env, e)) {
        if (!e->body && (cls->flags & MOD_ABSTRACT)) {
            report_error(c, source, e->head.pos, "%S is abstract; cannot be instantiated", cls);
            return false;
        }
        return true;
    }
    if (cls->flags & 0x4000) {
        report_error(c, source, e->head.pos, "enum classes may not be instantiated");
        return false;
    }
    for (int i = 0; i < t->args.count; i++)
        if (t->args.items[i]->kind == TYPE_WILDCARD) {
            Node *n = e->class_name;
            uint32_t pos = n->kind == NODE_TYPE_APPLY && i < (int)as_typeapply(n)->args.count
                               ? as_typeapply(n)->args.items[i]->pos
                               : n->pos;
            report_error(c, source, pos,
                         "unexpected type\n  required: class or interface without bounds\n  found:    %T",
                         t->args.items[i]);
            return false;
        }
    if (!e->body && (cls->flags & (MOD_ABSTRACT | 0x0200))) {
        report_error(c, source, e->head.pos, "%S is abstract; cannot be instantiated", cls);
        return false;
    }
    if (e->body && (cls->flags & MOD_FINAL)) {
        report_error(c, source, e->class_name->pos, "cannot inherit from final %S", cls);
        return false;
    }
    return true;
}

/* An inner class needs an instance of the class around it. JLS 15.9.2. */
static void check_outer_instance(Compiler *c, Env *env, NewNode *e, Symbol *cls) {
    if (e->outer || !symbol_is_inner(cls))
        return;
    if (cls->flags & FLAG_LOCAL_CLASS)
        return;
    Symbol *outer = cls->owner;
    if (!outer || outer->kind != SYMBOL_CLASS)
        return;
    if (!has_enclosing_instance(c, env, outer, e->head.pos, false)) {
        bool around = false;
        for (Env *at = env; at && at->enclosing_class; at = at->outer)
            around |= symbol_is_subclass(c, at->enclosing_class, outer);
        if (around)
            report_error(c, env_source(env), e->head.pos,
                         "non-static variable this cannot be referenced from a static context");
        else
            report_error(c, env_source(env), e->head.pos, "an enclosing instance that contains %S is required", cls);
        return;
    }
    for (Env *at = env; at && at->enclosing_class; at = at->outer)
        if (symbol_is_subclass(c, at->enclosing_class, outer)) {
            if (at->in_constructor_prologue)
                report_error(c, env_source(env), e->head.pos,
                             "cannot reference this before supertype constructor has been called");
            break;
        }
}

/* -- Constructors -- */

/* The method type of a constructor as JLS 15.9.3 sees it for a diamond: generic in the class's parameters, too. */
static void diamond_candidates(Compiler *c, Type *t, Resolution *r) {
    Resolution all = {0};
    Symbol *cls = t->symbol;
    for (ScopeEntry *s = scope_lookup(cls->members, attr_of(c)->n_init); s; s = s->next_same_name)
        if (s->symbol->kind == SYMBOL_METHOD && s->symbol->type->kind == TYPE_METHOD && !(s->symbol->flags & 0x1000))
            candidate_add(c, &all, s->symbol, cls->type);
    for (int i = 0; i < all.candidate_count; i++) {
        Candidate *cand = all.candidates[i];
        Type *mt = cand->sym->type;
        TypeList tparams = typelist_copy(c, cls->tparams);
        for (int k = 0; k < mt->tparams.count; k++)
            tparams = typelist_append(c, tparams, mt->tparams.items[k]);
        cand->mtype = type_method(c, mt->params, cls->type, mt->thrown, tparams);
        cand->mtype->is_varargs = mt->is_varargs;
        /* The enclosing type's arguments stand in the bounds, too. */
        if (t->outer && t->outer->kind == TYPE_CLASS && class_type_has_args(t->outer))
            cand->mtype = type_substitute(c, cand->mtype, type_all_args(c, cls->type->outer), type_all_args(c, t->outer));
        cand->generic = true;
    }
    *r = all;
}

static void interface_candidates(Compiler *c, Env *env, Type *t, bool diamond, Resolution *r) {
    Symbol *object = type_known(c, KNOWN_Object)->symbol;
    candidates_of(c, env, object->type, attr_of(c)->n_init, r, true);
    if (!diamond)
        return;
    for (int i = 0; i < r->candidate_count; i++) {
        Candidate *cand = r->candidates[i];
        cand->mtype = type_method(c, (TypeList){0}, t, (TypeList){0}, t->symbol->tparams);
        cand->generic = true;
    }
}

static Type *new_failed(Compiler *c, Env *env, NewNode *e, Args *args, Type *t) {
    recover_arguments(c, env, args);
    if (e->body) {
        Type *super = t && t->kind == TYPE_CLASS ? t : type_known(c, KNOWN_Object);
        Symbol *cls = enter_anonymous(c, env, e->body, super);
        if (cls)
            attr_class_body(c, cls);
    }
    return e->head.type = t && t->kind == TYPE_CLASS && !t->symbol->tparams.count ? t : type_error(c);
}

static void report_diamond(Compiler *c, Env *env, NewNode *e, Resolution *r, Args *args, Type *t, TypeList typeargs) {
    if (args->erroneous)
        return;
    SourceFile *source = env_source(env);
    Fragment *title = report_fragment(c, "cannot infer type arguments for %T", type_erasure(c, t));
    for (int i = 0; i < r->candidate_count; i++)
        find_reason(c, env, r->candidates[i], args, typeargs);
    if (r->candidate_count == 1)
        report_error(c, source, e->head.pos, "%F<>\n  reason: %F", title, r->candidates[0]->reason);
    else
        report_error(c, source, e->head.pos, "%F<>", title);
}

Type *attr_new(Compiler *c, Env *env, NewNode *e) {
    Attr *a = attr_of(c);
    bool diamond = false;
    Type *t;
    if (e->outer) {
        Type *outer = attr_standalone(c, env, e->outer);
        t = inner_class_type(c, env, e, outer, &diamond);
    } else {
        t = named_class_type(c, env, e, &diamond);
    }
    Args args = attr_args(c, env, e->args);
    TypeList typeargs = attr_type_args(c, env, e->type_args);
    if (!check_instantiable(c, env, e, t))
        return new_failed(c, env, e, &args, t);
    Symbol *cls = t->symbol;
    check_outer_instance(c, env, e, cls);
    Resolution r = {0};
    if (cls->flags & 0x0200) {
        if (args.count)
            report_error(c, env_source(env), e->args.items[0]->pos,
                         "anonymous class implements interface; cannot have arguments");
        args.count = 0;
        interface_candidates(c, env, t, diamond, &r);
    } else if (diamond) {
        diamond_candidates(c, t, &r);
    } else {
        candidates_of(c, env, t, a->n_init, &r, true);
    }
    resolve_among(c, env, &r, &args, typeargs);
    bool protected_super = r.status == RESOLVE_INACCESSIBLE && e->body && r.inaccessible &&
                           (r.inaccessible->flags & MOD_PROTECTED);
    if (protected_super) {
        /* The anonymous class is a subclass: it may call a protected constructor. */
        for (int i = 0; i < r.candidate_count; i++)
            if (r.candidates[i]->sym == r.inaccessible) {
                r.chosen = r.candidates[i];
                for (int p = PHASE_STRICT; p <= PHASE_VARARGS; p++)
                    if (candidate_applicable(c, env, r.chosen, &args, typeargs, (Phase)p))
                        break;
                r.status = RESOLVED;
            }
    }
    if (r.status != RESOLVED) {
        if (diamond && r.status == RESOLVE_INAPPLICABLE)
            report_diamond(c, env, e, &r, &args, t, typeargs);
        else
            report_unresolved(c, env, &r, creation_pos(env, e), a->n_init, &args, typeargs, t, &e->head);
        if (r.status != RESOLVED)
            return new_failed(c, env, e, &args, diamond ? NULL : t);
    }
    check_use(c, env, e->head.pos, r.chosen->sym);
    Call *call = arena_new(&c->arena, Call);
    call->tree = &e->head;
    call->env = env;
    call->args = args;
    call->chosen = r.chosen;
    call->is_diamond = diamond;
    call->class_type = t;
    e->sym = r.chosen->sym;
    return call_start(c, call);
}

/* A method of an anonymous class made with <> must override one, unless it is private. JLS 15.9.5. */
static void check_diamond_body(Compiler *c, Env *env, Symbol *cls, ClassNode *body) {
    TypeList closure = type_closure(c, cls->type);
    NODES(body->members, n) {
        Symbol *m = n->kind == NODE_METHOD ? as_method(n)->sym : NULL;
        if (!m || (m->flags & (MOD_PRIVATE | MOD_STATIC)) || m->name == attr_of(c)->n_init)
            continue;
        bool overrides = false;
        for (int i = 0; i < closure.count && !overrides; i++) {
            Symbol *super = closure.items[i]->symbol;
            if (super == cls || !super->members)
                continue;
            for (ScopeEntry *s = scope_lookup(super->members, m->name); s && !overrides; s = s->next_same_name)
                overrides = s->symbol->kind == SYMBOL_METHOD && symbol_overrides(c, m, s->symbol, cls, false);
        }
        if (!overrides)
            report_error(c, env_source(env), n->pos,
                         "method does not override or implement a method from a supertype\n"
                         "  (due to <>, every non-private method declared in this anonymous class must override or "
                         "implement a method from a supertype)");
    }
}

/* The type of the creation is known: attributes the body of an anonymous class. */
Type *new_complete(Compiler *c, Call *call, Type *t) {
    NewNode *e = as_new(call->tree);
    if (call->is_diamond) {
        e->class_name->type = t;
        Node *n = e->class_name;
        while (n->kind == NODE_ANNOTATED_TYPE)
            n = as_annotatedtype(n)->underlying;
        n->type = t;
    }
    if (!e->body)
        return t;
    Symbol *cls = e->body->sym;
    if (!cls) {
        cls = enter_anonymous(c, call->env, e->body, t);
        if (!cls)
            return type_error(c);
        attr_class_body(c, cls);
        if (call->is_diamond)
            check_diamond_body(c, call->env, cls, e->body);
        no_bindings(c);
    }
    return cls->type;
}

/* -- Arrays -- */

static void attr_dimension(Compiler *c, Env *env, Node *dim) {
    Type *t = attr_standalone(c, env, dim);
    if (t->kind == TYPE_ERROR)
        return;
    Type *p = type_is_primitive(t) ? t : type_unboxed(c, t);
    if (type_is_primitive(p) && type_is_integral(p) && p->kind != TYPE_LONG)
        return;
    Target target = {.type = type_primitive(c, TYPE_INT), .context = TARGET_ASSIGN};
    check_type(c, env, dim, t, &target);
}

static void attr_elements(Compiler *c, Env *env, NewArrayNode *e, Type *element) {
    NODES(e->init, item) {
        if (element->kind == TYPE_ERROR && item->kind == NODE_NEW_ARRAY && !as_newarray(item)->elem)
            attr_elements(c, env, as_newarray(item), element), item->type = element;
        else
            attr_assign_to(c, env, item, element);
        no_bindings(c);
    }
}

/* Array creation; a bare initializer { ... } takes its type from `target`. JLS 15.10.1, 10.6. */
Type *attr_new_array(Compiler *c, Env *env, NewArrayNode *e, Type *target) {
    if (!e->elem) {
        Type *element = type_error(c), *result = element;
        if (target && target->kind == TYPE_ARRAY) {
            element = target->element;
            result = target;
            if (!type_is_reifiable(c, element))
                report_error(c, env_source(env), e->head.pos, "generic array creation");
        } else if (target && target->kind != TYPE_ERROR) {
            report_error(c, env_source(env), e->head.pos, "illegal initializer for %T", target);
        } else if (!target) {
            report_error(c, env_source(env), e->head.pos, "array initializer is not expected here");
        }
        attr_elements(c, env, e, element);
        return result;
    }
    Type *t = attribute_type(c, env, e->elem);
    e->elem->type = t;
    for (uint32_t i = 0; i < e->dim_annotation_count; i++)
        annotate_list_later(c, env, e->dim_annotations[i]);
    if (t->kind == TYPE_VOID) {
        report_error(c, env_source(env), e->elem->pos, "illegal start of type");
        t = type_error(c);
    }
    NODES(e->dims, dim)
        attr_dimension(c, env, dim);
    no_bindings(c);
    if (t->kind != TYPE_ERROR && !type_is_reifiable(c, t))
        report_error(c, env_source(env), e->head.pos, "generic array creation");
    uint32_t dims = e->dims.count + e->open_dims;
    if (t->kind != TYPE_ERROR)
        for (uint32_t i = 0; i < dims; i++)
            t = type_array(c, t);
    if (e->has_init)
        attr_elements(c, env, e, t->kind == TYPE_ARRAY ? t->element : type_error(c));
    return t;
}
