/* check_sealed.c: sealed hierarchies (JLS 8.1.1.2, 8.1.6, 9.1.1.4). */
#include <string.h>

#include "enter.h"
#include "report.h"

static bool is_direct_subtype(Symbol *sub, Symbol *super) {
    if (sub->superclass && sub->superclass->kind == TYPE_CLASS && sub->superclass->symbol == super)
        return true;
    for (int i = 0; i < sub->superinterfaces.count; i++)
        if (sub->superinterfaces.items[i]->kind == TYPE_CLASS && sub->superinterfaces.items[i]->symbol == super)
            return true;
    return false;
}

static bool permits(const Symbol *super, const Symbol *sub) {
    for (int i = 0; i < super->permits.count; i++)
        if (super->permits.items[i]->kind == TYPE_CLASS && super->permits.items[i]->symbol == sub)
            return true;
    return false;
}

/* Packages of one named module may share a sealed hierarchy: a module being compiled, or the platform itself. */
static bool in_named_module(Compiler *c, Symbol *s) {
    const char *name = symbol_package_of(s)->full_name->text;
    if (strncmp(name, "java.", 5) == 0 || strncmp(name, "jdk.", 4) == 0)
        return true;
    return c->in_named_module;
}

static void check_permits_clause(Compiler *c, Symbol *s, ClassEnv *e) {
    NodeList list = e->node->permits;
    for (uint32_t i = 0; i < list.count; i++) {
        Node *n = list.items[i];
        Symbol *sub = n->type && n->type->kind == TYPE_CLASS ? n->type->symbol : NULL;
        if (!sub)
            continue;
        bool duplicate = false;
        for (uint32_t j = 0; j < i; j++)
            duplicate |=
                list.items[j]->type && list.items[j]->type->kind == TYPE_CLASS && list.items[j]->type->symbol == sub;
        symbol_complete(c, sub);
        if (duplicate)
            report_error(c, s->source, n->pos, "invalid permits clause\n  (must not contain duplicates: %S)", sub);
        else if (sub == s)
            report_error(c, s->source, n->pos, "invalid permits clause\n  (must not include the same class: %S)", sub);
        else if (!is_direct_subtype(sub, s))
            report_error(c, s->source, n->pos, "invalid permits clause\n  (class %S must extend sealed %s)", sub,
                         symbol_is_interface(s) ? "interface" : "class");
        else if (symbol_package_of(sub) != symbol_package_of(s) && !in_named_module(c, s))
            report_error(c, s->source, n->pos,
                         "class %S in unnamed module cannot extend a sealed class in a different package", s);
    }
}

static void check_sealed_supers(Compiler *c, Symbol *s, ClassEnv *e) {
    bool has_sealed_super = false;
    uint32_t pos = e->node->head.pos;
    for (int i = -1; i < s->superinterfaces.count; i++) {
        Type *t = i < 0 ? s->superclass : s->superinterfaces.items[i];
        if (!t || t->kind != TYPE_CLASS || !(t->symbol->flags & FLAG_SEALED))
            continue;
        has_sealed_super = true;
        if ((s->flags & FLAG_ANONYMOUS) && (t->symbol->flags & ACC_ENUM))
            continue;
        if (s->flags & FLAG_LOCAL_CLASS) {
            report_error(c, s->source, pos,
                         s->flags & FLAG_ANONYMOUS ? "anonymous classes must not extend sealed classes"
                                                   : "local classes must not extend sealed classes");
            return;
        }
        if (!permits(t->symbol, s)) {
            report_error(
                c, s->source, pos,
                "class is not allowed to extend sealed class: %S (as it is not listed in its 'permits' clause)",
                t->symbol);
            return;
        }
    }
    bool erroneous_super = s->superclass && s->superclass->kind == TYPE_ERROR;
    for (int i = 0; i < s->superinterfaces.count && !erroneous_super; i++)
        erroneous_super = s->superinterfaces.items[i]->kind == TYPE_ERROR;
    bool has_modifier = (s->flags & (MOD_FINAL | FLAG_SEALED | FLAG_NON_SEALED)) != 0;
    if (has_sealed_super && !has_modifier && !(s->flags & FLAG_LOCAL_CLASS))
        report_error(c, s->source, pos, symbol_is_interface(s) ? "sealed or non-sealed modifiers expected"
                                                               : "sealed, non-sealed or final modifiers expected");
    else if (!has_sealed_super && !erroneous_super && (s->flags & FLAG_NON_SEALED))
        report_error(c, s->source, pos,
                     "non-sealed modifier not allowed here\n  (class %S does not have any sealed supertypes)", s);
}

void check_sealed(Compiler *c, Symbol *s, ClassEnv *e) {
    if ((s->flags & FLAG_SEALED) && !(s->flags & ACC_ENUM)) {
        if (s->permits.count == 0 && !e->node->has_permits)
            report_error(c, s->source, e->node->head.pos, "sealed class must have subclasses");
        check_permits_clause(c, s, e);
    }
    check_sealed_supers(c, s, e);
}
