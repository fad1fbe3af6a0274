/* check_override.c: overriding, hiding, implementing (JLS 8.4.8, 8.1.1.1, 9.4.1). */
#include <string.h>

#include "annotate.h"
#include "enter.h"
#include "report.h"
#include "typetext.h"

static uint32_t class_pos(ClassEnv *e) {
    return e->node->head.pos;
}

/* -- One method against one that it overrides or hides -- */

/* "m() in B cannot override m() in A" */
static Fragment *cannot(Compiler *c, Symbol *m, Symbol *other) {
    const char *verb;
    if (!symbol_is_interface(other->owner))
        verb = symbol_is_interface(m->owner) ? "clashes with" : "cannot override";
    else
        verb = symbol_is_interface(m->owner) ? "clashes with" : "cannot implement";
    return report_fragment(c, "%S in %S %s %S in %S", m, m->owner, verb, other, other->owner);
}

static int access_rank(uint64_t flags) {
    return flags & MOD_PUBLIC ? 3 : flags & MOD_PROTECTED ? 2 : flags & MOD_PRIVATE ? 0 : 1;
}

static const char *access_name(uint64_t flags) {
    static const char *const names[] = {"private", "package", "protected", "public"};
    return names[access_rank(flags)];
}

static bool is_unchecked_exception(Compiler *c, Type *t) {
    return t->kind == TYPE_ERROR || type_subtype(c, t, type_known(c, KNOWN_RuntimeException)) ||
           type_subtype(c, t, type_known(c, KNOWN_Error));
}

/* The first checked exception that m throws and other does not. */
static Type *new_exception(Compiler *c, TypeList thrown, TypeList allowed) {
    for (int i = 0; i < thrown.count; i++) {
        Type *t = thrown.items[i];
        bool ok = is_unchecked_exception(c, t);
        for (int j = 0; j < allowed.count && !ok; j++)
            ok = type_subtype(c, t, allowed.items[j]) ||
                 type_subtype(c, type_erasure(c, t), type_erasure(c, allowed.items[j]));
        if (!ok)
            return t;
    }
    return NULL;
}

static Type *adapted(Compiler *c, Type *mt, Type *ot) {
    if (ot->tparams.count && ot->tparams.count == mt->tparams.count)
        return type_substitute(c, type_method_body(c, ot), ot->tparams, mt->tparams);
    return ot;
}

/* Where the error about method m stands: at m, if it is declared in the class that is checked, else at the class. */
static uint32_t place(Symbol *m, Symbol *s, ClassEnv *e) {
    return m->owner == s ? m->position : class_pos(e);
}

static bool results_fit(Compiler *c, Symbol *s, Type *mt, Type *ot, bool *unchecked) {
    Type *r1 = mt->result, *r2 = adapted(c, mt, ot)->result;
    (void)s;
    if (r1->kind == TYPE_ERROR || r2->kind == TYPE_ERROR || type_same(c, r1, r2))
        return true;
    if (r1->kind <= TYPE_VOID || r2->kind <= TYPE_VOID)
        return false;
    if (type_subtype_unchecked(c, r1, r2, unchecked))
        return true;
    if (type_same_params(c, mt, ot))
        return false;
    return type_subtype(c, type_erasure(c, r1), type_erasure(c, r2));
}

/* Overriding a deprecated method is a use of it (JLS 9.6.4.6). */
static void warn_deprecated(Compiler *c, Symbol *s, uint32_t pos, Symbol *m, Symbol *other) {
    bool removal = (other->flags & FLAG_DEPRECATED_REMOVAL) != 0;
    bool reported = (s->flags & ACC_ENUM) && m->name == symtab(c)->names.finalize; /* no enum may have it */
    if (m->owner != s || reported || !(other->flags & FLAG_DEPRECATED) || (!removal && (m->flags & FLAG_DEPRECATED)) ||
        symbol_outermost_class(m->owner) == symbol_outermost_class(other->owner))
        return;
    if (removal)
        report_warning(c, s->source, pos, LINT_REMOVAL, "%S in %S has been deprecated and marked for removal", other,
                       other->owner);
    else
        report_warning(c, s->source, pos, LINT_DEPRECATION, "%S in %S has been deprecated", other, other->owner);
}

static void check_pair(Compiler *c, Symbol *s, ClassEnv *e, Symbol *m, Symbol *other) {
    SourceFile *source = s->source;
    uint32_t pos = place(m, s, e);
    bool m_static = (m->flags & MOD_STATIC) != 0, other_static = (other->flags & MOD_STATIC) != 0;
    if (m_static && !other_static) {
        report_error(c, source, pos, "%F\n  overriding method is static", cannot(c, m, other));
        return;
    }
    if ((other->flags & MOD_FINAL) || (!m_static && other_static)) {
        report_error(c, source, pos, "%F\n  overridden method is %s", cannot(c, m, other),
                     other->flags & MOD_FINAL ? (other_static ? "static,final" : "final") : "static");
        return;
    }
    Fragment *head = m_static ? report_fragment(c, "%S in %S cannot hide %S in %S", m, m->owner, other, other->owner)
                              : cannot(c, m, other);
    if (access_rank(m->flags) < access_rank(other->flags)) {
        report_error(c, source, pos, "%F\n  attempting to assign weaker access privileges; was %s", head,
                     access_name(other->flags));
        return;
    }
    Type *mt = type_member(c, s->type, m), *ot = type_member(c, s->type, other);
    bool unchecked = false;
    if (!results_fit(c, s, mt, ot, &unchecked)) {
        Type *r1 = mt->result, *r2 = adapted(c, mt, ot)->result;
        if (m->owner == s || (m->flags & MOD_ABSTRACT) == 0)
            report_error(c, source, pos, "%F\n  return type %T is not compatible with %T", head, r1, r2);
        return;
    }
    if (unchecked)
        report_warning(c, source, pos, LINT_UNCHECKED,
                       "%S in %S %s %S in %S\n  return type requires unchecked conversion from %T to %T", m, m->owner,
                       symbol_is_interface(other->owner) && !symbol_is_interface(m->owner) ? "implements"
                                                                                           : "overrides",
                       other, other->owner, mt->result, adapted(c, mt, ot)->result);
    Type *thrown = new_exception(c, mt->thrown, adapted(c, mt, ot)->thrown);
    if (thrown)
        report_error(c, source, pos, "%F\n  overridden method does not throw %T", head, thrown);
    else
        warn_deprecated(c, s, pos, m, other);
}

/* -- All methods of a class -- */

static bool same_erasure(Compiler *c, Symbol *a, Symbol *b) {
    return a->type->params.count == b->type->params.count &&
           type_same_params(c, type_erasure(c, a->type), type_erasure(c, b->type));
}

static void check_clash(Compiler *c, Symbol *s, ClassEnv *e, Symbol *m, Symbol *other) {
    if ((other->flags & (MOD_PRIVATE | ACC_SYNTHETIC)) || m->name == symtab(c)->names.init ||
        !same_erasure(c, m, other))
        return;
    if (!symbol_is_inherited(c, other, s) || (symbol_is_interface(other->owner) && (other->flags & MOD_STATIC)))
        return;
    if (type_is_erroneous(m->type) || type_is_erroneous(other->type))
        return;
    TypeList params = type_member(c, s->type, m)->params, other_params = type_member(c, s->type, other)->params;
    report_error(c, s->source, place(m, s, e),
                 "name clash: %N(%L) in %S and %N(%L) in %S have the same erasure, yet neither %s the other", m->name,
                 &params, m->owner, other->name, &other_params, other->owner,
                 m->flags & MOD_STATIC ? "hides" : "overrides");
}

static bool is_hiding(Compiler *c, Symbol *m, Symbol *other, Symbol *s) {
    if ((other->flags & MOD_PRIVATE) || !symbol_is_inherited(c, other, s))
        return false;
    if (symbol_is_interface(other->owner) && (other->flags & MOD_STATIC))
        return false; /* static methods of interfaces are not inherited */
    return type_subsignature(c, type_member(c, s->type, m), type_member(c, s->type, other));
}

/* True if m overrides something. */
static bool check_method(Compiler *c, Symbol *s, ClassEnv *e, Symbol *m, TypeList closure) {
    bool overrides = false;
    for (int i = 0; i < closure.count; i++) {
        Symbol *k = closure.items[i]->kind == TYPE_CLASS ? closure.items[i]->symbol : NULL;
        if (!k || k == s)
            continue;
        for (ScopeEntry *o = scope_lookup(k->members, m->name); o; o = o->next_same_name) {
            Symbol *other = o->symbol;
            if (other->kind != SYMBOL_METHOD || (other->flags & ACC_SYNTHETIC) ||
                other->type->params.count != m->type->params.count)
                continue;
            bool pair = (m->flags & MOD_STATIC) || (other->flags & MOD_STATIC)
                            ? is_hiding(c, m, other, s)
                            : symbol_overrides(c, m, other, s, false);
            if (pair) {
                overrides |= !(m->flags & MOD_STATIC);
                check_pair(c, s, e, m, other);
            } else {
                check_clash(c, s, e, m, other);
            }
        }
    }
    if (symbol_is_interface(s) && closure.count == 1 && !overrides) /* members of Object are implied (JLS 9.2) */
        return false;
    return overrides;
}

static bool overrides_object(Compiler *c, Symbol *m, Symbol *s) {
    Symbol *object = symbol_known(c, KNOWN_Object);
    for (ScopeEntry *o = object ? scope_lookup(object->members, m->name) : NULL; o; o = o->next_same_name)
        if (o->symbol->kind == SYMBOL_METHOD && (o->symbol->flags & MOD_PUBLIC) && !(o->symbol->flags & MOD_STATIC) &&
            type_subsignature(c, type_member(c, s->type, m), o->symbol->type))
            return true;
    return false;
}

static void check_override_annotation(Compiler *c, Symbol *s, Symbol *m, bool overrides) {
    AnnotationNode *n = annotation_written(as_method(m->declaration)->mods->annotations, "Override");
    if (!n)
        return;
    if (m->flags & MOD_STATIC)
        report_error(c, s->source, n->head.pos, "static methods cannot be annotated with @Override");
    else if (!overrides && !(m->owner->flags & FLAG_RECORD && (m->flags & FLAG_RECORD)))
        report_error(c, s->source, n->head.pos, "method does not override or implement a method from a supertype");
}

static bool is_accessor(Symbol *s, Symbol *m) {
    for (int i = 0; i < s->record_component_count; i++)
        if (s->record_components[i]->name == m->name && m->type->params.count == 0)
            return true;
    return false;
}

void check_method_overriding(Compiler *c, Symbol *s, ClassEnv *e, MethodNode *tree) {
    Symbol *m = tree->sym;
    if (!m || !m->type || m->name == symtab(c)->names.init)
        return;
    if (!e->has_closure) {
        e->closure = type_closure(c, s->type);
        e->has_closure = true;
    }
    bool overrides = check_method(c, s, e, m, e->closure);
    bool object = overrides_object(c, m, s);
    if (symbol_is_interface(s) && (m->flags & FLAG_DEFAULT) && object)
        report_error(c, s->source, m->position,
                     "default method %N in interface %S overrides a member of java.lang.Object", m->name, s);
    if (!(tree->head.flags & NODE_FLAG_SYNTHETIC))
        check_override_annotation(c, s, m, overrides || object || is_accessor(s, m));
}

void check_overriding(Compiler *c, Symbol *s, ClassEnv *e) {
    NODES(e->node->members, n) {
        if (n->kind == NODE_METHOD && (n->flags & NODE_FLAG_SYNTHETIC))
            check_method_overriding(c, s, e, as_method(n));
    }
}

/* -- What a class inherits -- */

static bool is_implemented(Compiler *c, Symbol *m, Symbol *s) {
    Symbol *by = m->owner == s ? m : symbol_implementation(c, m, s);
    if (!by || (by->flags & MOD_ABSTRACT))
        return false;
    return !symbol_is_interface(by->owner) || symbol_is_subclass(c, by->owner, m->owner);
}

/* The first abstract method without implementation. */
static Symbol *first_undefined(Compiler *c, Symbol *s, TypeList closure) {
    for (int i = 0; i < closure.count; i++) {
        Symbol *k = closure.items[i]->kind == TYPE_CLASS ? closure.items[i]->symbol : NULL;
        if (!k || !(k->flags & (MOD_ABSTRACT | ACC_INTERFACE)))
            if (!k || k != s)
                continue;
        Symbol *last = NULL; /* javac's scopes are walked backwards */
        for (ScopeEntry *e = scope_first(k->members); e; e = e->next) {
            Symbol *m = e->symbol;
            if (m->kind == SYMBOL_METHOD && (m->flags & MOD_ABSTRACT) &&
                !(m->flags & (FLAG_DEFAULT | MOD_PRIVATE | ACC_SYNTHETIC)) && !is_implemented(c, m, s))
                last = m;
        }
        if (last)
            return last;
    }
    return NULL;
}

/* An inherited method that implements an interface's method must be allowed to. */
static void check_implementations(Compiler *c, Symbol *s, ClassEnv *e, TypeList closure) {
    for (int i = 0; i < closure.count; i++) {
        Symbol *k = closure.items[i]->kind == TYPE_CLASS ? closure.items[i]->symbol : NULL;
        if (!k || k == s || !symbol_is_interface(k))
            continue;
        for (ScopeEntry *p = scope_first(k->members); p; p = p->next) {
            Symbol *m = p->symbol;
            if (m->kind != SYMBOL_METHOD || (m->flags & (MOD_STATIC | MOD_PRIVATE | ACC_SYNTHETIC)))
                continue;
            if (s->superclass && s->superclass->kind == TYPE_CLASS && symbol_is_subclass(c, s->superclass->symbol, k))
                break; /* checked there */
            Symbol *implementation = symbol_implementation(c, m, s);
            if (implementation && implementation != m && implementation->owner != s &&
                !symbol_is_interface(implementation->owner) && !symbol_is_subclass(c, implementation->owner, k))
                check_pair(c, s, e, implementation, m);
        }
    }
}

/* Does the class, or one above it, have an own declaration for this signature? */
static bool declared_in_class(Compiler *c, Symbol *s, Symbol *m) {
    for (Symbol *k = s; k;) {
        for (ScopeEntry *e = scope_lookup(k->members, m->name); e; e = e->next_same_name)
            if (e->symbol->kind == SYMBOL_METHOD && e->symbol != m && !(e->symbol->flags & MOD_STATIC) &&
                !(symbol_is_interface(k) && k != s) &&
                type_override_equivalent(c, type_member(c, s->type, e->symbol), type_member(c, s->type, m)))
                return true;
        k = k->superclass && k->superclass->kind == TYPE_CLASS && !symbol_is_interface(k) ? k->superclass->symbol
                                                                                          : NULL;
    }
    return false;
}

static bool overridden_in(Compiler *c, Symbol *m, Symbol *by, TypeList closure, Symbol *s, Type *site) {
    for (int i = 0; i < closure.count; i++) {
        Symbol *k = closure.items[i]->kind == TYPE_CLASS ? closure.items[i]->symbol : NULL;
        if (!k || k == m->owner || k == s || !symbol_is_subclass(c, k, m->owner))
            continue;
        for (ScopeEntry *e = scope_lookup(k->members, m->name); e; e = e->next_same_name)
            if (e->symbol != by && e->symbol->kind == SYMBOL_METHOD && !(e->symbol->flags & MOD_STATIC) &&
                type_subsignature(c, type_member(c, s ? site : k->type, e->symbol),
                                  type_member(c, s ? site : k->type, m)))
                return true;
    }
    return false;
}

/* Who inherits: a class, or (symbol NULL) the bounds of a type parameter together. */
typedef struct Inheritor {
    Type *type;
    Symbol *symbol;
    SourceFile *source;
    uint32_t pos;
} Inheritor;

static Type *view_as(Compiler *c, Type *t, Symbol *s) {
    if (t->kind != TYPE_INTERSECTION)
        return type_as_super(c, t, s);
    for (int i = 0; i < t->components.count; i++) {
        Type *found = type_as_super(c, t->components.items[i], s);
        if (found)
            return found;
    }
    return NULL;
}

static bool report_pair(Compiler *c, const Inheritor *in, Symbol *a, Symbol *b, TypeList closure) {
    Type *va = view_as(c, in->type, a->owner), *vb = view_as(c, in->type, b->owner);
    if (!va || !vb)
        return false;
    Symbol *s = in->symbol;
    Type *ta = type_member(c, va, a), *tb = type_member(c, vb, b);
    if (!type_override_equivalent(c, ta, tb) || (s && declared_in_class(c, s, a)) ||
        overridden_in(c, a, b, closure, s, in->type) || overridden_in(c, b, a, closure, s, in->type))
        return false;
    if (!type_return_substitutable(c, ta, tb) && !type_return_substitutable(c, tb, ta)) {
        report_error(c, in->source, in->pos,
                     "types %T and %T are incompatible;\n  both define %S, but with unrelated return types", vb, va, a);
        return true;
    }
    bool da = (a->flags & FLAG_DEFAULT) != 0, db = (b->flags & FLAG_DEFAULT) != 0;
    if (!(da || db) || !symbol_is_interface(a->owner) || !symbol_is_interface(b->owner))
        return false;
    if ((!da || !db) && s && !(s->flags & (MOD_ABSTRACT | ACC_INTERFACE)))
        return false; /* reported as not implemented */
    Fragment *who = s ? report_fragment(c, "%K %S", s, s) : report_fragment(c, "class %T", in->type);
    report_error(c, in->source, in->pos,
                 "types %T and %T are incompatible;\n  %F inherits %s for %S from types %T and %T",
                 va, vb, who, da && db ? "unrelated defaults" : "abstract and default", a, va, vb);
    return true;
}

/* Unrelated supertypes with methods of one signature (JLS 8.4.8.4, 9.4.1.3). */
static void check_unrelated(Compiler *c, const Inheritor *in, TypeList closure) {
    for (int i = 0; i < closure.count; i++) {
        Symbol *k = closure.items[i]->kind == TYPE_CLASS ? closure.items[i]->symbol : NULL;
        if (!k || k == in->symbol || !(k->flags & (ACC_INTERFACE | MOD_ABSTRACT)))
            continue;
        for (ScopeEntry *p = scope_first(k->members); p; p = p->next) {
            Symbol *a = p->symbol;
            if (a->kind != SYMBOL_METHOD || (a->flags & (MOD_STATIC | MOD_PRIVATE | ACC_SYNTHETIC)) ||
                !(a->flags & (MOD_ABSTRACT | FLAG_DEFAULT)))
                continue;
            for (int j = i + 1; j < closure.count; j++) {
                Symbol *k2 = closure.items[j]->kind == TYPE_CLASS ? closure.items[j]->symbol : NULL;
                if (!k2 || !(k2->flags & (ACC_INTERFACE | MOD_ABSTRACT)) || symbol_is_subclass(c, k, k2) ||
                    symbol_is_subclass(c, k2, k))
                    continue;
                for (ScopeEntry *q = scope_lookup(k2->members, a->name); q; q = q->next_same_name) {
                    Symbol *b = q->symbol;
                    if (b->kind == SYMBOL_METHOD && !(b->flags & (MOD_STATIC | MOD_PRIVATE | ACC_SYNTHETIC)) &&
                        (b->flags & (MOD_ABSTRACT | FLAG_DEFAULT)) && a->type->params.count == b->type->params.count &&
                        report_pair(c, in, a, b, closure))
                        return;
                }
            }
        }
    }
}

void check_parameter_bounds(Compiler *c, SourceFile *source, Type *tparam, uint32_t pos) {
    Type *bounds = tparam->upper;
    if (!bounds || bounds->kind != TYPE_INTERSECTION)
        return;
    TypeList closure = {0};
    for (int i = 0; i < bounds->components.count; i++) {
        TypeList one = type_closure(c, bounds->components.items[i]);
        for (int k = 0; k < one.count; k++) {
            bool seen = false;
            for (int j = 0; j < closure.count; j++) {
                Type *t = closure.items[j], *u = one.items[k];
                if (t->symbol != u->symbol || !t->symbol)
                    continue;
                seen = true;
                if (t->args.count && u->args.count && !type_same(c, t, u)) {
                    report_error(c, source, pos, "%S cannot be inherited with different arguments: <%s> and <%s>",
                                 t->symbol, typelist_qualified_text(c, t->args), typelist_qualified_text(c, u->args));
                    return;
                }
            }
            if (!seen)
                closure = typelist_append(c, closure, one.items[k]);
        }
    }
    check_unrelated(c, &(Inheritor){bounds, NULL, source, pos}, closure);
}

/* One generic interface with two parameterizations (JLS 8.1.5). */
static void check_parameterizations(Compiler *c, Symbol *s, ClassEnv *e, Type *t, PointerMap *seen, bool *reported) {
    if (!t || t->kind != TYPE_CLASS || *reported)
        return;
    Type *before = map_get(seen, t->symbol);
    if (before && t->args.count && before->args.count && !type_same(c, before, t)) {
        report_error(c, s->source, class_pos(e), "%S cannot be inherited with different arguments: <%s> and <%s>",
                     t->symbol, typelist_qualified_text(c, before->args), typelist_qualified_text(c, t->args));
        *reported = true;
        return;
    }
    if (before && (before->args.count || !t->args.count)) /* of a raw type, all supertypes are raw */
        return;
    map_put(&c->arena, seen, t->symbol, t);
    TypeList interfaces = type_interfaces(c, t);
    for (int i = interfaces.count - 1; i >= 0; i--)
        check_parameterizations(c, s, e, interfaces.items[i], seen, reported);
    check_parameterizations(c, s, e, type_supertype(c, t), seen, reported);
}

void check_inherited(Compiler *c, Symbol *s, ClassEnv *e) {
    TypeList closure = type_closure(c, s->type);
    if (!(s->flags & (MOD_ABSTRACT | ACC_INTERFACE))) {
        Symbol *m = closure.count > 1 ? first_undefined(c, s, closure) : NULL;
        bool enum_with_bodies = (s->flags & ACC_ENUM) && m && m->owner == s && (s->flags & FLAG_SEALED);
        if (m && (s->flags & ACC_ENUM) && (s->flags & FLAG_SEALED)) {
            s->flags |= MOD_ABSTRACT; /* its constants have bodies that implement it */
        } else if (m && !enum_with_bodies) {
            Symbol *copy = symbol_copy(c, m);
            copy->type = type_member(c, s->type, m);
            report_error(c, s->source, class_pos(e),
                         "%S is not abstract and does not override abstract method %S in %S", s, copy, m->owner);
        }
    }
    bool reported = false;
    int supers = s->superinterfaces.count + (s->superclass && s->superclass->kind == TYPE_CLASS &&
                                             s->superclass->symbol != symbol_known(c, KNOWN_Object));
    if (supers > 1) {
        PointerMap seen = {0};
        check_unrelated(c, &(Inheritor){s->type, s, s->source, class_pos(e)}, closure);
        check_parameterizations(c, s, e, s->type, &seen, &reported);
    }
    if (!symbol_is_interface(s) && s->superinterfaces.count && s->superclass && s->superclass->kind == TYPE_CLASS)
        check_implementations(c, s, e, closure);
}
