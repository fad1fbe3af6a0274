/* enter_header.c: type parameters, supertypes and permitted subclasses (JLS 8.1.2-8.1.6, 9.1.2-9.1.4). */
#include <string.h>

#include "annotate.h"
#include "enter.h"
#include "report.h"

static SourceFile *source_of(Symbol *s) {
    return s->source;
}

/* -- Bounds -- */

static bool variable_chain_is_cyclic(Type *t) {
    Type *slow = t;
    for (Type *fast = t; fast && fast->kind == TYPE_TYPEVAR && fast->upper && fast->upper->kind == TYPE_TYPEVAR;) {
        fast = fast->upper->upper;
        slow = slow->upper;
        if (fast && (fast == slow || fast == t))
            return true;
    }
    return t->upper == t;
}

static Type *bound_of(Compiler *c, Env *env, TypeParamNode *n) {
    TypeList list = {0};
    for (uint32_t i = 0; i < n->bounds.count; i++) {
        Node *tree = n->bounds.items[i];
        Type *t = attribute_type(c, env, tree);
        if (t->kind == TYPE_ERROR)
            return t;
        if (t->kind != TYPE_CLASS && t->kind != TYPE_TYPEVAR) {
            report_error(c, source_of_env(env), tree->pos, "unexpected type\n  required: class\n  found:    %T", t);
            return type_error(c);
        }
        if (i > 0 && (t->kind == TYPE_TYPEVAR || list.items[0]->kind == TYPE_TYPEVAR)) {
            report_error(c, source_of_env(env), tree->pos,
                         list.items[0]->kind == TYPE_TYPEVAR
                             ? "a type variable may not be followed by other bounds"
                             : "unexpected type\n  required: class\n  found:    type parameter %T",
                         t);
            continue;
        }
        if (i > 0) {
            symbol_complete(c, t->symbol);
            if (!symbol_is_interface(t->symbol)) {
                report_error(c, source_of_env(env), tree->pos, "interface expected here");
                continue;
            }
            bool repeated = false;
            for (int k = 0; k < list.count && !repeated; k++)
                repeated = list.items[k]->symbol == t->symbol;
            if (repeated && type_same(c, list.items[list.count - 1], t))
                continue; /* reported by check_class */
        }
        list = typelist_append(c, list, t);
    }
    return list.count ? type_intersection(c, list) : type_known(c, KNOWN_Object);
}

void enter_bounds(Compiler *c, Env *env, NodeList params, TypeList list) {
    for (int i = 0; i < list.count; i++)
        list.items[i]->upper = bound_of(c, env, as_typeparam(params.items[i]));
    for (int i = 0; i < list.count; i++) {
        Type *v = list.items[i];
        if (v->upper->kind != TYPE_TYPEVAR || !variable_chain_is_cyclic(v))
            continue;
        report_error(c, source_of_env(env), params.items[i]->pos, "cyclic inheritance involving %T", v);
        v->upper = type_error(c);
    }
}

/* -- Supertypes -- */

static Type *unexpected(Compiler *c, Env *env, Node *tree, Type *t) {
    report_error(c, source_of_env(env), tree->pos, "unexpected type\n  required: class\n  found:    %s%T",
                 t->kind == TYPE_TYPEVAR ? "type parameter " : "", t);
    return NULL;
}

static bool has_wildcard_argument(Compiler *c, Env *env, Node *tree, Type *t) {
    for (int i = 0; i < t->args.count; i++)
        if (t->args.items[i]->kind == TYPE_WILDCARD) {
            report_error(c, source_of_env(env), tree->pos,
                         "unexpected type\n  required: class or interface without bounds\n  found:    %T",
                         t->args.items[i]);
            return true;
        }
    return false;
}

/* A class or interface that is written after extends or implements; NULL after an error. */
static Type *base_type(Compiler *c, Env *env, Node *tree, bool want_interface, bool check_final) {
    Type *t = attribute_type(c, env, tree);
    if (t->kind == TYPE_ERROR)
        return NULL;
    while (tree->kind == NODE_ANNOTATED_TYPE || tree->kind == NODE_TYPE_APPLY)
        tree = tree->kind == NODE_TYPE_APPLY ? as_typeapply(tree)->generic : as_annotatedtype(tree)->underlying;
    if (t->kind != TYPE_CLASS)
        return unexpected(c, env, tree, t);
    if (has_wildcard_argument(c, env, tree, t))
        return NULL;
    symbol_complete(c, t->symbol);
    bool is_interface = symbol_is_interface(t->symbol);
    if (want_interface && !is_interface) {
        report_error(c, source_of_env(env), tree->pos, "interface expected here");
        return NULL;
    }
    if (!want_interface && is_interface) {
        report_error(c, source_of_env(env), tree->pos, "no interface expected here");
        return NULL;
    }
    if (check_final && (t->symbol->flags & MOD_FINAL)) {
        report_error(c, source_of_env(env), tree->pos, "cannot inherit from final %S", t->symbol);
    }
    return t;
}

static Type *superclass_of(Compiler *c, Symbol *s, ClassEnv *e) {
    ClassNode *n = e->node;
    if (s == symbol_known(c, KNOWN_Object))
        return type_none(c);
    switch (n->kind) {
    case CLASS_ENUM: {
        Type *t = type_known(c, KNOWN_Enum);
        return t->kind == TYPE_CLASS ? type_class(c, t->symbol, NULL, typelist_of(c, 1, s->type)) : t;
    }
    case CLASS_RECORD: return type_known(c, KNOWN_Record);
    case CLASS_CLASS: break;
    default: return type_known(c, KNOWN_Object);
    }
    if (!n->extends)
        return type_known(c, KNOWN_Object);
    Type *t = base_type(c, &e->header, n->extends, false, true);
    if (!t)
        return type_known(c, KNOWN_Object);
    if (t->symbol == symbol_known(c, KNOWN_Record) && !(s->flags & FLAG_ANONYMOUS)) {
        report_error(c, source_of(s), n->extends->pos, "classes cannot directly extend %S", t->symbol);
        return type_known(c, KNOWN_Object);
    }
    return t;
}

static TypeList superinterfaces_of(Compiler *c, Symbol *s, ClassEnv *e) {
    TypeList list = {0};
    if (e->node->kind == CLASS_ANNOTATION)
        list = typelist_append(c, list, type_known(c, KNOWN_Annotation));
    for (uint32_t i = 0; i < e->node->implements.count; i++) {
        Node *tree = e->node->implements.items[i];
        Type *t = base_type(c, &e->header, tree, true, false);
        if (!t)
            continue;
        bool repeated = false;
        for (int j = 0; j < list.count && !repeated; j++)
            repeated = list.items[j]->kind == TYPE_CLASS && list.items[j]->symbol == t->symbol;
        if (repeated)
            report_error(c, source_of(s), tree->pos, "repeated interface");
        else
            list = typelist_append(c, list, t);
    }
    return list;
}

/* -- Cycles -- */

static bool reaches(Compiler *c, Symbol *from, Symbol *goal, PointerMap *seen);

static bool type_reaches(Compiler *c, Type *t, Symbol *goal, PointerMap *seen) {
    return t && t->kind == TYPE_CLASS && reaches(c, t->symbol, goal, seen);
}

/* Does `from` depend on `goal`? Class files cannot depend on sources. */
static bool reaches(Compiler *c, Symbol *from, Symbol *goal, PointerMap *seen) {
    if (from == goal)
        return true;
    if (!from->declaration || map_get(seen, from))
        return false;
    map_put(&c->arena, seen, from, from);
    if (type_reaches(c, from->superclass, goal, seen))
        return true;
    for (int i = 0; i < from->superinterfaces.count; i++)
        if (type_reaches(c, from->superinterfaces.items[i], goal, seen))
            return true;
    return from->owner->kind == SYMBOL_CLASS && reaches(c, from->owner, goal, seen);
}

static bool is_cyclic(Compiler *c, Symbol *s, Type *super) {
    if (!super || super->kind != TYPE_CLASS || !super->symbol->declaration)
        return false;
    PointerMap seen = {0};
    return reaches(c, super->symbol, s, &seen);
}

static void check_cycles(Compiler *c, Symbol *s, Type **super, TypeList *interfaces) {
    bool cyclic = is_cyclic(c, s, *super);
    for (int i = 0; i < interfaces->count && !cyclic; i++)
        cyclic = is_cyclic(c, s, interfaces->items[i]);
    if (!cyclic)
        return;
    if (!(s->flags & FLAG_CYCLIC))
        report_error(c, source_of(s), s->position, "cyclic inheritance involving %S", s);
    s->flags |= FLAG_CYCLIC;
    *super = type_known(c, KNOWN_Object);
    *interfaces = (TypeList){0};
}

/* What is asked of all supertypes costs their number: a chain that no program has is not followed for ever. */
enum { MAX_HIERARCHY_DEPTH = 300 };

static int depth_of(Type *t) {
    return t && t->kind == TYPE_CLASS ? t->symbol->depth : 0;
}

static void check_depth(Compiler *c, Symbol *s, Type **super, TypeList *interfaces) {
    int depth = depth_of(*super);
    for (int i = 0; i < interfaces->count; i++)
        if (depth_of(interfaces->items[i]) > depth)
            depth = depth_of(interfaces->items[i]);
    s->depth = depth + 1;
    if (s->depth <= MAX_HIERARCHY_DEPTH)
        return;
    report_error(c, source_of(s), s->position, "class %S has too many superclasses", s);
    *super = type_known(c, KNOWN_Object);
    *interfaces = (TypeList){0};
    s->depth = 1;
}

/* -- Permits -- */

static void add_permitted(Compiler *c, Symbol *super, Symbol *sub) {
    TypeList list = super->permits;
    int at = list.count;
    for (int i = 0; i < list.count; i++)
        if (list.items[i]->symbol == sub)
            return;
    list = typelist_append(c, list, sub->erased);
    /* In the order of the source, whichever header was asked for first. */
    for (; at > 0 && list.items[at - 1]->symbol->position > sub->position; at--)
        list.items[at] = list.items[at - 1];
    list.items[at] = sub->erased;
    super->permits = list;
}

/* A sealed class without permits clause permits its direct subclasses in the same file. */
static void join_sealed(Compiler *c, Symbol *s, Type *super) {
    Symbol *k = super && super->kind == TYPE_CLASS ? super->symbol : NULL;
    if (k && k->declaration && k->declaration->kind == NODE_CLASS && (k->flags & FLAG_SEALED) &&
        !as_class(k->declaration)->has_permits && class_env(k)->body.unit == class_env(s)->body.unit &&
        !(s->flags & FLAG_LOCAL_CLASS))
        add_permitted(c, k, s);
}

static void read_permits(Compiler *c, Symbol *s, ClassEnv *e) {
    for (uint32_t i = 0; i < e->node->permits.count; i++) {
        Type *t = attribute_type(c, &e->header, e->node->permits.items[i]);
        if (t->kind == TYPE_CLASS)
            s->permits = typelist_append(c, s->permits, t->symbol->erased);
        else if (t->kind != TYPE_ERROR)
            unexpected(c, &e->header, e->node->permits.items[i], t);
    }
}

/* -- The header -- */

void enter_header(Compiler *c, Symbol *s) {
    ClassEnv *e = class_env(s);
    Enter *en = enter_of(c);
    bool was_entering = en->entering;
    en->entering = true;
    e->header_state = HEADER_ACTIVE;
    imports_resolve(c, e->body.imports);
    if (s->owner->kind == SYMBOL_CLASS)
        symbol_complete(c, s->owner);
    Type *super = superclass_of(c, s, e);
    TypeList interfaces = superinterfaces_of(c, s, e);
    check_cycles(c, s, &super, &interfaces);
    check_depth(c, s, &super, &interfaces);
    s->superclass = super;
    s->superinterfaces = interfaces;
    read_permits(c, s, e);
    enter_bounds(c, &e->header, e->node->type_params, s->tparams);
    join_sealed(c, s, super);
    for (int i = 0; i < interfaces.count; i++)
        join_sealed(c, s, interfaces.items[i]);
    s->headers_done = true;
    e->header_state = HEADER_DONE;
    en->entering = was_entering;
}
