/* lower_names.c: names: captured variables, members of outer classes, paths to enclosing instances (JLS 6.5.6, 15.8.4). */
#include <string.h>

#include "desugar.h"

void use_this(Lower *l) {
    for (LowerFrame *f = l->scope->frame; f && f->is_lambda; f = f->outer)
        f->uses_this = true;
}

static Symbol *proxy_of(const Proxy *list, const Symbol *v) {
    for (; list; list = list->next)
        if (list->var == v)
            return list->stands_for;
    return NULL;
}

static LowerFrame *root_frame(LowerFrame *f) {
    while (f->outer)
        f = f->outer;
    return f;
}

static bool declared_in_chain(const LowerFrame *f, const Symbol *v) {
    for (; f; f = f->outer)
        if (f->id == v->flow_index)
            return true;
    return false;
}

/* The parameter of the lambda's method that holds a captured variable. */
static Symbol *capture(Lower *l, LowerFrame *f, Symbol *v) {
    Symbol *param = proxy_of(f->captures, v);
    if (param)
        return param;
    param = mk_param(l, v->name->text, v->type, MOD_FINAL | FLAG_SYNTHETIC_SYMBOL | FLAG_CAPTURED_PARAM);
    param->flow_index = f->id;
    Proxy *p = arena_new(l->arena, Proxy);
    p->var = v;
    p->stands_for = param;
    if (f->last_capture)
        f->last_capture->next = p;
    else
        f->captures = p;
    f->last_capture = p;
    f->capture_count++;
    return param;
}

static Symbol *captured_field(Lower *l, Symbol *cls, Symbol *v) {
    lower_captures(l, cls);
    for (Capture *k = lower_info(l, cls)->captures; k; k = k->next)
        if (k->var == v)
            return k->field;
    return NULL;
}

static Symbol *enclosing(Symbol *cls) {
    return cls->owner ? symbol_enclosing_class(cls->owner) : NULL;
}

Node *lower_variable(Lower *l, Symbol *v) {
    LowerFrame *f = l->scope->frame;
    if (!f || f->id == v->flow_index)
        return mk_ident(l, v);
    if (declared_in_chain(f, v))
        return mk_ident(l, capture(l, f, v));
    LowerFrame *root = root_frame(f);
    Symbol *param = proxy_of(root->params, v);
    if (param && (f == root || root->in_prologue))
        return lower_variable(l, param);
    Symbol *field = captured_field(l, l->scope->cls, v);
    if (field)
        return mk_select(l, mk_this(l), field);
    for (Symbol *outer = enclosing(l->scope->cls); outer; outer = enclosing(outer))
        if ((field = captured_field(l, outer, v)))
            return mk_select(l, lower_this_of(l, outer, false), field);
    return mk_ident(l, v);
}

/* -- Enclosing instances -- */

static bool fits(Lower *l, Symbol *have, Symbol *want, bool or_subclass) {
    return have == want || (or_subclass && symbol_is_subclass(l->c, have, want));
}

/* The field this$n, made at the first use. */
static Symbol *outer_this_field(Lower *l, Symbol *cls) {
    struct LowerClass *info = lower_info(l, cls);
    if (!info->outer_this) {
        Symbol *outer = enclosing(cls);
        int depth = 0;
        for (Symbol *s = outer; s && lower_has_outer_this(s); s = enclosing(s))
            depth++;
        char *name = arena_printf(l->arena, "this$%d", depth);
        while (cls->members && scope_lookup(cls->members, lower_name(l, name)))
            name = arena_printf(l->arena, "%s$", name);
        info->outer_this = symbol_new_variable(l->c, lower_name(l, name), outer->erased, cls,
                                               MOD_FINAL | 0x1000 | FLAG_SYNTHETIC_SYMBOL);
    }
    return info->outer_this;
}

Symbol *lower_outer_this_field(Lower *l, Symbol *cls) {
    return outer_this_field(l, cls);
}

static Node *first_outer(Lower *l) {
    LowerFrame *f = l->scope->frame, *root = f ? root_frame(f) : NULL;
    if (root && root->outer_param && (f == root || root->in_prologue))
        return lower_variable(l, root->outer_param);
    return mk_select(l, mk_this(l), outer_this_field(l, l->scope->cls));
}

Node *lower_this_of(Lower *l, Symbol *cls, bool or_subclass) {
    Symbol *here = l->scope->cls;
    if (fits(l, here, cls, or_subclass))
        return mk_this(l);
    if (!lower_has_outer_this(here))
        return mk_this(l);
    Node *path = first_outer(l);
    for (here = enclosing(here); here && !fits(l, here, cls, or_subclass); here = enclosing(here)) {
        if (!lower_has_outer_this(here))
            break;
        path = mk_select(l, path, outer_this_field(l, here));
    }
    return path;
}

Node *lower_this_with(Lower *l, Symbol *member, Symbol *owner) {
    Symbol *cls = l->scope->cls;
    for (; cls && cls != owner && !symbol_is_subclass(l->c, cls, owner); cls = enclosing(cls))
        ;
    (void)member;
    if (!cls || cls == l->scope->cls)
        use_this(l);
    return lower_this_of(l, cls ? cls : owner, false);
}

Node *lower_outer_instance(Lower *l, Symbol *cls, bool or_subclass) {
    Symbol *here = l->scope->cls;
    Node *path = first_outer(l);
    for (here = enclosing(here); here && !fits(l, here, cls, or_subclass); here = enclosing(here)) {
        if (!lower_has_outer_this(here))
            break;
        path = mk_select(l, path, outer_this_field(l, here));
    }
    return path;
}

/* The innermost class around, this one included, that has or inherits the member. */
static Symbol *class_with_member(Lower *l, Symbol *member) {
    for (LowerScope *s = l->scope; s; s = s->outer)
        if (member->owner == s->cls || symbol_is_member_of(l->c, member, s->cls))
            return s->cls;
    for (LowerScope *s = l->scope; s; s = s->outer)
        if (symbol_is_subclass(l->c, s->cls, member->owner))
            return s->cls;
    return NULL;
}

/* What must stand before the dot for a simple name of a member; NULL: nothing. */
static Node *member_base(Lower *l, Symbol *s) {
    Symbol *here = l->scope->cls;
    if (s->owner == here) {
        if (!(s->flags & MOD_STATIC))
            use_this(l);
        return NULL;
    }
    Symbol *cls = class_with_member(l, s);
    if (s->flags & MOD_STATIC)
        return cls == here ? NULL : mk_ident(l, s->owner);
    if (cls == here || !cls) {
        use_this(l);
        return NULL;
    }
    return lower_this_of(l, cls, false);
}

Node *retype(Lower *l, Node *n, Type *declared, Type *actual) {
    (void)actual;
    n->type = erase(l, declared);
    return n;
}

Node *lower_ident(Lower *l, IdentNode *n) {
    Symbol *s = n->sym;
    uint32_t pos = l->pos;
    l->pos = n->head.pos;
    Node *result = &n->head;
    if (name_is(n->name, "this") || name_is(n->name, "super")) {
        use_this(l);
        n->head.type = erase(l, n->head.type ? n->head.type : l->scope->cls->type);
    } else if (s && s->kind == SYMBOL_VARIABLE && !symbol_is_field(s)) {
        result = lower_variable(l, s);
        result->pos = n->head.pos;
    } else if (s && (s->kind == SYMBOL_VARIABLE || s->kind == SYMBOL_METHOD)) {
        bool is_target = l->is_target;
        l->is_target = false;
        Node *access = s->kind == SYMBOL_VARIABLE && !is_target ? lower_access_field(l, s, &n->head) : NULL;
        if (access) {
            l->pos = pos;
            return access;
        }
        Node *base = member_base(l, s);
        if (base) {
            result = mk_select(l, base, s);
            result->pos = n->head.pos;
        }
        if (s->kind == SYMBOL_VARIABLE)
            result->type = erase(l, s->type);
    }
    l->pos = pos;
    return result;
}

static bool is_type(Node *n) {
    if (node_kind_families[n->kind] == FAMILY_TYPE)
        return true;
    if (n->kind == NODE_IDENT)
        return as_ident(n)->sym && as_ident(n)->sym->kind != SYMBOL_VARIABLE &&
               as_ident(n)->sym->kind != SYMBOL_METHOD && !name_is(as_ident(n)->name, "this") &&
               !name_is(as_ident(n)->name, "super");
    if (n->kind == NODE_SELECT)
        return as_select(n)->sym && as_select(n)->sym->kind != SYMBOL_VARIABLE &&
               as_select(n)->sym->kind != SYMBOL_METHOD && !name_is(as_select(n)->name, "this") &&
               !name_is(as_select(n)->name, "super") && !name_is(as_select(n)->name, "class");
    return false;
}

/* The qualifier of a member: a value of a type that has the member. */
static Node *lower_qualifier(Lower *l, Node *q, Symbol *member) {
    Type *t = erase(l, q->type);
    Symbol *owner = member->owner;
    if (t->kind == TYPE_CLASS && owner && owner->kind == SYMBOL_CLASS && !(member->flags & MOD_STATIC) &&
        q->type->kind != TYPE_CLASS && !symbol_is_subclass(l->c, t->symbol, owner) &&
        owner != known_symbol(l, KNOWN_Object))
        t = owner->erased;
    Node *n = lower_expr(l, q, t);
    if (n->type->kind == TYPE_NULL && t->kind == TYPE_CLASS)
        n = mk_cast(l, t, n);
    return n;
}

Node *lower_select(Lower *l, SelectNode *n, Type *wanted) {
    (void)wanted;
    uint32_t pos = l->pos;
    l->pos = n->head.pos;
    Node *result = &n->head;
    Symbol *s = n->sym;
    if (name_is(n->name, "class")) {
        n->head.type = known_type(l, KNOWN_Class);
    } else if (name_is(n->name, "this") && is_type(n->qualifier)) {
        Symbol *cls = erase(l, n->qualifier->type ? n->qualifier->type : n->head.type)->symbol;
        result = lower_this_of(l, cls, false);
    } else if (name_is(n->name, "super")) {
        use_this(l);
    } else if (s && s->kind == SYMBOL_VARIABLE && !l->is_target && symbol_is_field(s) &&
               (result = lower_access_field(l, s, &n->head)) != NULL) {
        l->pos = pos;
        return result;
    } else if (s && s->kind != SYMBOL_CLASS && s->kind != SYMBOL_PACKAGE) {
        l->is_target = false;
        result = &n->head;
        if (node_name(n->qualifier) && name_is(node_name(n->qualifier), "super")) {
            use_this(l);
            if (n->qualifier->type)
                n->qualifier->type = erase(l, n->qualifier->type);
        } else if (!is_type(n->qualifier)) {
            n->qualifier = lower_qualifier(l, n->qualifier, s);
        }
        if (s->kind == SYMBOL_VARIABLE)
            n->head.type = erase(l, s->type);
    }
    l->pos = pos;
    return result;
}
