/* typetree.c: types as written (JLS 4, 6.5.5): names, arguments, arrays; what is wrong with them. */
#include "annotate.h"
#include "enter.h"
#include "hints.h"
#include "report.h"

static Type *set_type(Node *n, Type *t) {
    n->type = t;
    return t;
}

static void error_at(Compiler *c, Env *env, Node *n, Fragment *f) {
    report_error(c, source_of_env(env), n->pos, "%F", f);
}

/* -- Location lines -- */

/* Where a name was looked for: the class around a header, the class itself for its members. */
static Symbol *location_of(Env *env) {
    return env->enclosing_class;
}

static Type *not_found(Compiler *c, Env *env, Node *n, Name *name) {
    Symbol *k = location_of(env);
    Fragment *hint = hint_close_name(c, env, "class", name, NULL, false);
    if (k)
        error_at(c, env, n,
                 report_fragment(c, "cannot find symbol\n  symbol:   class %N\n  location: %k %T%F", name, k, k->type,
                                 hint));
    else
        error_at(c, env, n, report_fragment(c, "cannot find symbol\n  symbol: class %N%F", name, hint));
    return type_error(c);
}

static Type *inaccessible(Compiler *c, Env *env, Node *n, Symbol *s) {
    SourceFile *source = source_of_env(env);
    if (s->flags & MOD_PRIVATE)
        report_error(c, source, n->pos, "%S has private access in %S", s, s->owner);
    else if (s->flags & MOD_PROTECTED)
        report_error(c, source, n->pos, "%S has protected access in %S", s, s->owner);
    else
        report_error(c, source, n->pos, "%S is not public in %S; cannot be accessed from outside package", s, s->owner);
    return type_error(c);
}

static Type *ambiguous(Compiler *c, Env *env, Node *n, Symbol *a, Symbol *b) {
    report_error(c, source_of_env(env), n->pos,
                 "reference to %N is ambiguous\n  both %K %s in %S and %K %s in %S match", a->name, a,
                 symbol_qualified_name(c, a), a->owner, b, symbol_qualified_name(c, b), b->owner);
    return type_error(c);
}

/* -- Deprecation -- */

static void check_deprecated(Compiler *c, Env *env, Node *n, Symbol *s) {
    if (!s || !(s->flags & FLAG_DEPRECATED) || s->kind != SYMBOL_CLASS)
        return;
    Symbol *here = env->enclosing_class;
    if (!here && env->tree && env->tree->kind == NODE_CLASS)
        here = as_class(env->tree)->sym;
    if (here && symbol_outermost_class(here) == symbol_outermost_class(s))
        return;
    for (Symbol *k = here; k && !(s->flags & FLAG_DEPRECATED_REMOVAL); k = k->owner)
        if (k->flags & FLAG_DEPRECATED)
            return;
    if (!here)
        return; /* imports do not warn (JLS 9.6.4.6) */
    bool removal = (s->flags & FLAG_DEPRECATED_REMOVAL) != 0;
    report_warning(c, source_of_env(env), n->pos, removal ? LINT_REMOVAL : LINT_DEPRECATION,
                   removal ? "%S in %S has been deprecated and marked for removal" : "%S in %S has been deprecated", s,
                   s->owner);
}

/* -- Names -- */

/* The type of a class named without arguments here: a raw type, or one whose outer type follows from the place. */
static Type *plain_type(Compiler *c, Env *env, Symbol *s) {
    if (s->kind == SYMBOL_TYPEVAR)
        return s->type;
    if (s->kind != SYMBOL_CLASS)
        return type_error(c);
    symbol_complete(c, s);
    if (s->type->args.count || !class_type_has_args(s->type) || (s->flags & FLAG_LOCAL_CLASS))
        return s->type->args.count ? s->erased : s->type;
    /* An inner class of a generic class: the outer type as seen from the classes around this place. */
    Symbol *k = env->enclosing_class;
    for (; k; k = symbol_enclosing_class(k->owner)) {
        Type *outer = s->owner->kind == SYMBOL_CLASS ? type_as_super(c, k->type, s->owner) : NULL;
        if (outer)
            return type_class(c, s, outer, (TypeList){0});
    }
    return s->erased;
}

static Symbol *ident_symbol(Compiler *c, Env *env, IdentNode *n) {
    FoundType f = find_type_from(c, env, n->name);
    if (!f.symbol) {
        n->head.type =
            f.inaccessible ? inaccessible(c, env, &n->head, f.inaccessible) : not_found(c, env, &n->head, n->name);
        return NULL;
    }
    if (f.ambiguous_with) {
        n->head.type = ambiguous(c, env, &n->head, f.symbol, f.ambiguous_with);
        return NULL;
    }
    n->sym = f.symbol;
    if (f.from_static) {
        report_error(c, source_of_env(env), n->head.pos, "non-static %K %s cannot be referenced from a static context",
                     f.symbol, f.symbol->kind == SYMBOL_CLASS ? symbol_text(c, f.symbol) : f.symbol->name->text);
        n->head.type = type_error(c);
        return NULL;
    }
    return f.symbol;
}

/* Without looking whether it exists. */
static Symbol *package_in(Compiler *c, Symbol *package, SelectNode *n) {
    char *full = arena_printf(&c->arena, "%s.%s", package->full_name->text, n->name->text);
    return n->sym = symbol_package(c, name_of(&c->names, full));
}

static Symbol *in_package(Compiler *c, Env *env, SelectNode *n, Symbol *package) {
    Symbol *s = class_in_package(c, package, n->name);
    if (!s)
        return NULL;
    if (!type_symbol_accessible(c, env, s)) {
        n->head.type = inaccessible(c, env, &n->head, s);
        return s;
    }
    return s;
}

/* Names in front of a dot: a type if there is one in scope, a package otherwise. No errors. */
static Symbol *qualifier_symbol(Compiler *c, Env *env, Node *n) {
    if (n->kind == NODE_IDENT) {
        FoundType f = find_type_from(c, env, as_ident(n)->name);
        if (f.symbol || f.inaccessible)
            return as_ident(n)->sym = f.symbol ? f.symbol : f.inaccessible;
        return as_ident(n)->sym = symbol_package(c, as_ident(n)->name);
    }
    if (n->kind != NODE_SELECT)
        return NULL;
    Symbol *q = qualifier_symbol(c, env, as_select(n)->qualifier);
    if (!q)
        return NULL;
    Symbol *s = NULL;
    if (q->kind == SYMBOL_PACKAGE) {
        s = class_in_package(c, q, as_select(n)->name);
        if (!s)
            return package_in(c, q, as_select(n));
    } else if (q->kind == SYMBOL_CLASS) {
        s = find_member_type(c, q, as_select(n)->name, NULL);
    }
    return as_select(n)->sym = s;
}

static Type *select_type(Compiler *c, Env *env, SelectNode *n);

/* The qualifier as a type, or NULL with the package in *package. */
static Type *qualifier_type(Compiler *c, Env *env, Node *q, Symbol **package) {
    if (q->kind != NODE_IDENT && q->kind != NODE_SELECT)
        return attribute_type(c, env, q);
    Symbol *s = qualifier_symbol(c, env, q);
    if (s && s->kind == SYMBOL_PACKAGE) {
        *package = s;
        return NULL;
    }
    return attribute_type(c, env, q);
}

static Type *member_of_type(Compiler *c, Env *env, SelectNode *n, Type *site) {
    if (site->kind == TYPE_ERROR)
        return site;
    if (site->kind == TYPE_TYPEVAR) {
        Type *upper = type_skip_typevars(c, site);
        if (upper->kind == TYPE_CLASS && !find_member_type(c, upper->symbol, n->name, NULL))
            report_error(c, source_of_env(env), n->head.pos,
                         "cannot find symbol\n  symbol:   class %N\n  location: %k %T", n->name, upper->symbol,
                         upper);
        else
            report_error(c, source_of_env(env), n->head.pos, "cannot select from a type variable");
        return type_error(c);
    }
    if (site->kind != TYPE_CLASS) {
        report_error(c, source_of_env(env), n->head.pos, "%T cannot be dereferenced", site);
        return type_error(c);
    }
    Symbol *other = NULL, *s = find_member_type(c, site->symbol, n->name, &other);
    if (!s) {
        report_error(c, source_of_env(env), n->head.pos,
                     "cannot find symbol\n  symbol:   class %N\n  location: %k %T", n->name, site->symbol, site);
        return type_error(c);
    }
    if (other)
        return ambiguous(c, env, &n->head, s, other);
    n->sym = s;
    if (!type_symbol_accessible(c, env, s))
        return inaccessible(c, env, &n->head, s);
    symbol_complete(c, s);
    if (class_type_has_args(site) && (s->flags & (MOD_STATIC | ACC_INTERFACE))) {
        report_error(c, source_of_env(env), n->head.pos, "cannot select a static class from a parameterized type");
        return type_error(c);
    }
    if (s->type->args.count)
        return s->erased; /* perhaps arguments follow */
    if (!class_type_has_args(s->type))
        return s->type;
    Type *outer = class_type_has_args(site) ? type_as_super(c, site, s->owner) : NULL;
    return outer && class_type_has_args(outer) ? type_class(c, s, outer, (TypeList){0}) : s->erased;
}

static Type *select_type(Compiler *c, Env *env, SelectNode *n) {
    Symbol *package = NULL;
    Type *site = qualifier_type(c, env, n->qualifier, &package);
    if (site)
        return member_of_type(c, env, n, site);
    n->head.type = NULL;
    Symbol *s = in_package(c, env, n, package);
    if (s) {
        n->sym = s;
        return n->head.type ? n->head.type : plain_type(c, env, s);
    }
    if (symbol_package_exists(c, package) && package->full_name->len)
        report_error(c, source_of_env(env), n->head.pos,
                     "cannot find symbol\n  symbol:   class %N\n  location: package %S%F", n->name, package,
                     hint_not_in_library(c, package->full_name->text));
    else
        report_error(c, source_of_env(env), n->head.pos, "package %S does not exist%F", package,
                     hint_not_in_library(c, package->full_name->text));
    return type_error(c);
}

/* Packages need not exist here: imports on demand ask later. */
Symbol *type_or_package(Compiler *c, Env *env, Node *n) {
    Symbol *s = n->kind == NODE_SELECT || n->kind == NODE_IDENT ? qualifier_symbol(c, env, n) : NULL;
    if (s && s->kind == SYMBOL_PACKAGE)
        return s;
    Type *t = attribute_type(c, env, n);
    return t->kind == TYPE_CLASS ? t->symbol : NULL;
}

Symbol *attribute_type_or_package(Compiler *c, Env *env, Node *n) {
    if (n->kind == NODE_SELECT || n->kind == NODE_IDENT) {
        Symbol *s = qualifier_symbol(c, env, n);
        if (s && s->kind == SYMBOL_PACKAGE && (n->kind == NODE_IDENT || symbol_package_exists(c, s)))
            return s;
    }
    Type *t = attribute_type(c, env, n);
    return t->kind == TYPE_CLASS ? t->symbol : NULL;
}

/* -- Type arguments -- */

static Type *argument_type(Compiler *c, Env *env, Node *n, Type *formal) {
    if (n->kind == NODE_ANNOTATED_TYPE) {
        annotate_type_later(c, env, as_annotatedtype(n));
        return set_type(n, argument_type(c, env, as_annotatedtype(n)->underlying, formal));
    }
    if (n->kind == NODE_WILDCARD) {
        WildcardNode *w = as_wildcard(n);
        Type *bound = w->bound ? argument_type(c, env, w->bound, NULL) : NULL;
        return set_type(n, type_wildcard(c, w->kind, bound, formal));
    }
    Type *t = attribute_type(c, env, n);
    if (type_is_primitive(t) || t->kind == TYPE_VOID) {
        report_error(c, source_of_env(env), n->pos, "unexpected type\n  required: reference\n  found:    %T", t);
        return set_type(n, type_error(c));
    }
    return t;
}

/* The type that a generic member class of a generic class is written in (JLS 6.5.5, 4.5): the qualifier's, or that of
 * the class around which has the member; NULL after a report. */
static Type *enclosing_of_applied(Compiler *c, Env *env, TypeApplyNode *n, Type *generic) {
    Symbol *s = generic->symbol;
    if (!generic->outer || generic->outer->kind != TYPE_CLASS || !s->type->outer || !class_type_has_args(s->type->outer))
        return generic->outer;
    Node *g = n->generic;
    while (g->kind == NODE_ANNOTATED_TYPE)
        g = as_annotatedtype(g)->underlying;
    if (g->kind == NODE_SELECT && as_select(g)->qualifier->type && as_select(g)->qualifier->type->kind == TYPE_CLASS) {
        Type *site = type_as_super(c, as_select(g)->qualifier->type, s->owner);
        if (site && class_type_has_args(site))
            return site;
        report_error(c, source_of_env(env), n->head.pos,
                     "improperly formed type, type arguments given on a raw type");
        return NULL;
    }
    if (s->owner->kind != SYMBOL_CLASS || (s->flags & FLAG_LOCAL_CLASS))
        return s->type->outer;
    for (Symbol *k = env->enclosing_class; k; k = symbol_enclosing_class(k->owner)) {
        Type *site = type_as_super(c, k->type, s->owner);
        if (site)
            return site;
    }
    return generic->outer;
}

static Type *applied_type(Compiler *c, Env *env, TypeApplyNode *n) {
    Type *generic = attribute_type(c, env, n->generic);
    bool known = generic->kind == TYPE_CLASS;
    if (known)
        symbol_complete(c, generic->symbol);
    TypeList formals = known ? generic->symbol->type->args : (TypeList){0}, args = {0};
    for (uint32_t i = 0; i < n->args.count; i++) {
        Type *formal = (int)i < formals.count ? formals.items[i] : NULL;
        Type *a = argument_type(c, env, n->args.items[i], formal);
        args = typelist_append(c, args, a);
    }
    if (!known) {
        if (generic->kind != TYPE_ERROR)
            report_error(c, source_of_env(env), n->head.pos, "unexpected type\n  required: class\n  found:    %s%T",
                         generic->kind == TYPE_TYPEVAR ? "type parameter " : "", generic);
        return type_error(c);
    }
    bool diamond = n->args.count == 0; /* the creation expression infers the arguments */
    if (!diamond && args.count != formals.count) {
        if (formals.count)
            report_error(c, source_of_env(env), n->head.pos, "wrong number of type arguments; required %d",
                         formals.count);
        else
            report_error(c, source_of_env(env), n->head.pos, "type %T does not take parameters", generic);
        return type_error(c);
    }
    Type *outer = enclosing_of_applied(c, env, n, generic);
    if (!outer && generic->outer)
        return type_error(c);
    return type_class(c, generic->symbol, outer, diamond ? formals : args);
}

/* -- Other types -- */

static Type *union_type(Compiler *c, Env *env, UnionTypeNode *n) {
    TypeList list = {0};
    for (uint32_t i = 0; i < n->alternatives.count; i++) {
        Node *alternative = n->alternatives.items[i];
        Type *t = attribute_type(c, env, alternative);
        if (t->kind == TYPE_TYPEVAR) {
            report_error(c, source_of_env(env), alternative->pos,
                         "unexpected type\n  required: class\n  found:    type parameter %T", t);
            continue;
        }
        if (t->kind != TYPE_CLASS)
            continue;
        for (int j = 0; j < list.count; j++) {
            bool sub = type_subtype(c, t, list.items[j]), super = type_subtype(c, list.items[j], t);
            if (sub || super) {
                report_error(c, source_of_env(env), alternative->pos,
                             "Alternatives in a multi-catch statement cannot be related by subclassing\n"
                             "    Alternative %T is a subclass of alternative %T",
                             sub ? t : list.items[j], sub ? list.items[j] : t);
                break;
            }
        }
        list = typelist_append(c, list, t);
    }
    return list.count ? type_union(c, list) : type_error(c);
}

static Type *intersection_type(Compiler *c, Env *env, IntersectionTypeNode *n) {
    TypeList list = {0};
    for (uint32_t i = 0; i < n->bounds.count; i++) {
        Type *t = attribute_type(c, env, n->bounds.items[i]);
        if (t->kind == TYPE_ERROR)
            return t;
        if (i > 0 && t->kind == TYPE_CLASS) {
            symbol_complete(c, t->symbol);
            if (!symbol_is_interface(t->symbol)) {
                report_error(c, source_of_env(env), n->bounds.items[i]->pos, "interface expected here");
                continue;
            }
        }
        list = typelist_append(c, list, t);
    }
    return type_intersection(c, list);
}

static Type *primitive_type(Compiler *c, PrimitiveTypeNode *n) {
    static const TypeKind kinds[] = {
        [PRIM_BOOLEAN] = TYPE_BOOLEAN, [PRIM_BYTE] = TYPE_BYTE, [PRIM_SHORT] = TYPE_SHORT, [PRIM_CHAR] = TYPE_CHAR,
        [PRIM_INT] = TYPE_INT, [PRIM_LONG] = TYPE_LONG, [PRIM_FLOAT] = TYPE_FLOAT, [PRIM_DOUBLE] = TYPE_DOUBLE,
        [PRIM_VOID] = TYPE_VOID,
    };
    return type_primitive(c, kinds[n->kind]);
}

static Type *type_of_tree(Compiler *c, Env *env, Node *n) {
    switch (n->kind) {
    case NODE_IDENT: {
        Symbol *s = ident_symbol(c, env, as_ident(n));
        return s ? plain_type(c, env, s) : n->type;
    }
    case NODE_SELECT: return select_type(c, env, as_select(n));
    case NODE_TYPE_APPLY: return applied_type(c, env, as_typeapply(n));
    case NODE_PRIMITIVE_TYPE: return primitive_type(c, as_primitivetype(n));
    case NODE_ARRAY_TYPE: {
        Type *element = attribute_type(c, env, as_arraytype(n)->elem);
        annotate_list_later(c, env, as_arraytype(n)->annotations);
        if (element->kind == TYPE_VOID) {
            report_error(c, source_of_env(env), as_arraytype(n)->elem->pos, "illegal start of type");
            return type_error(c);
        }
        return element->kind == TYPE_ERROR ? element : type_array(c, element);
    }
    case NODE_ANNOTATED_TYPE:
        annotate_type_later(c, env, as_annotatedtype(n));
        return type_of_tree(c, env, as_annotatedtype(n)->underlying);
    case NODE_UNION_TYPE: return union_type(c, env, as_uniontype(n));
    case NODE_INTERSECTION_TYPE: return intersection_type(c, env, as_intersectiontype(n));
    case NODE_WILDCARD: return argument_type(c, env, n, NULL);
    case NODE_ERRONEOUS: return type_error(c);
    default:
        report_error(c, source_of_env(env), n->pos, "illegal start of type");
        return type_error(c);
    }
}

static bool parts_are_wrong(const Type *t) {
    return t->kind == TYPE_CLASS && type_is_erroneous(t);
}

Type *attribute_type(Compiler *c, Env *env, Node *n) {
    if (!n)
        return type_error(c);
    Enter *en = enter_of(c);
    bool attributed = n->type != NULL;
    en->type_depth++;
    Type *t = set_type(n, type_of_tree(c, env, n));
    en->type_depth--;
    if (n->kind == NODE_ANNOTATED_TYPE)
        as_annotatedtype(n)->underlying->type = t;
    /* Within bodies everything is there, so that bounds can be looked at at once. */
    if (en->type_depth == 0 && !attributed && env->attr && !en->entering && !parts_are_wrong(t))
        validate_type(c, env, n);
    return t;
}

/* -- Bounds of type arguments (JLS 4.5) -- */

static bool within_bound(Compiler *c, Type *arg, Type *bound) {
    if (arg->kind == TYPE_ERROR || bound->kind == TYPE_ERROR)
        return true;
    if (arg->kind != TYPE_WILDCARD)
        return type_subtype(c, arg, bound);
    if (arg->wildcard == WILD_UNBOUND)
        return true;
    if (arg->wildcard == WILD_SUPER)
        return type_castable(c, bound, type_erasure(c, arg->bound), NULL) || type_subtype(c, arg->bound, bound);
    return type_castable(c, bound, arg->bound, NULL);
}

static void check_bounds(Compiler *c, Env *env, TypeApplyNode *n, Type *t) {
    TypeList formals = t->symbol->type->args, all = type_all_args(c, t->symbol->type);
    TypeList actuals = type_all_args(c, t); /* wildcards stand for themselves in bounds */
    for (int i = 0; i < formals.count && i < t->args.count && i < (int)n->args.count; i++) {
        Type *bound = formals.items[i]->upper, *arg = t->args.items[i];
        if (!bound)
            continue;
        bound = type_upper_bound(type_substitute(c, bound, all, actuals));
        if (within_bound(c, arg, bound))
            continue;
        report_error(c, source_of_env(env), n->args.items[i]->pos,
                     "type argument %T is not within bounds of type-variable %T", arg, formals.items[i]);
        return;
    }
}

static void check_raw(Compiler *c, Env *env, Node *n) {
    if (!diag_lint_wanted(c, LINT_RAWTYPES) || n->type->kind != TYPE_CLASS || !class_type_is_raw(c, n->type))
        return;
    report_warning(c, source_of_env(env), n->pos, LINT_RAWTYPES,
                   "found raw type: %T\n  missing type arguments for generic class %T", n->type, n->type->symbol->type);
}

static void validate(Compiler *c, Env *env, Node *n, bool check_rawness);

static void validate_apply(Compiler *c, Env *env, TypeApplyNode *n) {
    for (uint32_t i = 0; i < n->args.count; i++)
        validate(c, env, n->args.items[i], true);
    validate(c, env, n->generic, false);
    Type *t = n->head.type;
    if (t && t->kind == TYPE_CLASS && t->args.count)
        check_bounds(c, env, n, t);
}

static void validate(Compiler *c, Env *env, Node *n, bool check_rawness) {
    if (!n || !n->type || n->type->kind == TYPE_ERROR)
        return;
    switch (n->kind) {
    case NODE_TYPE_APPLY: validate_apply(c, env, as_typeapply(n)); break;
    case NODE_ARRAY_TYPE: validate(c, env, as_arraytype(n)->elem, check_rawness); break;
    case NODE_ANNOTATED_TYPE: validate(c, env, as_annotatedtype(n)->underlying, check_rawness); break;
    case NODE_WILDCARD: validate(c, env, as_wildcard(n)->bound, check_rawness); break;
    case NODE_UNION_TYPE:
        NODES(as_uniontype(n)->alternatives, a) validate(c, env, a, check_rawness);
        break;
    case NODE_INTERSECTION_TYPE:
        NODES(as_intersectiontype(n)->bounds, b) validate(c, env, b, check_rawness);
        break;
    case NODE_SELECT:
        check_deprecated(c, env, n, as_select(n)->sym);
        if (check_rawness)
            check_raw(c, env, n);
        if (as_select(n)->qualifier->kind == NODE_TYPE_APPLY) {
            validate(c, env, as_select(n)->qualifier, false);
            if (check_rawness && n->type->kind == TYPE_CLASS && n->type->symbol->tparams.count &&
                n->type->args.count == 0)
                report_error(c, source_of_env(env), n->pos, "improperly formed type, some parameters are missing");
        }
        break;
    case NODE_IDENT:
        check_deprecated(c, env, n, as_ident(n)->sym);
        if (check_rawness)
            check_raw(c, env, n);
        break;
    default: break;
    }
}

void validate_type(Compiler *c, Env *env, Node *n) {
    validate(c, env, n, true);
}
