/* signature.c: descriptors and Signature attributes (JVMS 4.3, 4.7.9.1). */
#include "typetext.h"

#include <string.h>

static const char primitive_codes[] = "BCSIJFDZV";

static void add_class_path(TextBuilder *b, Symbol *s) {
    text_add_bytes(b, s->binary_name->text, s->binary_name->len);
}

static void add_descriptor(Compiler *c, TextBuilder *b, Type *t) {
    t = type_erasure(c, t);
    switch (t->kind) {
    case TYPE_CLASS:
        text_add(b, "L");
        add_class_path(b, t->symbol);
        text_add(b, ";");
        break;
    case TYPE_ARRAY:
        text_add(b, "[");
        add_descriptor(c, b, t->element);
        break;
    case TYPE_METHOD:
        text_add(b, "(");
        for (int i = 0; i < t->params.count; i++)
            add_descriptor(c, b, t->params.items[i]);
        text_add(b, ")");
        add_descriptor(c, b, t->result);
        break;
    default:
        if (t->kind <= TYPE_VOID)
            text_add_bytes(b, &primitive_codes[t->kind], 1);
        else
            text_add(b, "Ljava/lang/Object;");
    }
}

const char *type_descriptor(Compiler *c, Type *t) {
    TextBuilder b = {.arena = &c->arena};
    add_descriptor(c, &b, t);
    return text_done(&b);
}

/* -- Signatures -- */

static void add_signature(Compiler *c, TextBuilder *b, Type *t);

static void add_arguments(Compiler *c, TextBuilder *b, TypeList args) {
    if (args.count == 0)
        return;
    text_add(b, "<");
    for (int i = 0; i < args.count; i++)
        add_signature(c, b, args.items[i]);
    text_add(b, ">");
}

/* The name of an inner class after its parameterized outer class: what follows Outer$ in the binary name. */
static void add_inner_name(TextBuilder *b, Symbol *s) {
    Symbol *outer = symbol_enclosing_class(s->owner);
    size_t skip = outer && outer->binary_name->len < s->binary_name->len ? outer->binary_name->len + 1 : 0;
    text_add_bytes(b, s->binary_name->text + skip, s->binary_name->len - skip);
}

static void add_class_body(Compiler *c, TextBuilder *b, Type *t) {
    if (t->outer && t->outer->kind == TYPE_CLASS && class_type_has_args(t->outer)) {
        add_class_body(c, b, t->outer);
        text_add(b, ".");
        add_inner_name(b, t->symbol);
        add_arguments(c, b, t->args);
        return;
    }
    add_class_path(b, t->symbol);
    add_arguments(c, b, t->args);
}

static void add_signature(Compiler *c, TextBuilder *b, Type *t) {
    switch (t->kind) {
    case TYPE_CLASS:
        text_add(b, "L");
        add_class_body(c, b, t);
        text_add(b, ";");
        break;
    case TYPE_ARRAY:
        text_add(b, "[");
        add_signature(c, b, t->element);
        break;
    case TYPE_TYPEVAR:
        if (t->is_captured) {
            add_signature(c, b, type_erasure(c, t));
            break;
        }
        text_add(b, "T");
        text_add_bytes(b, t->symbol->name->text, t->symbol->name->len);
        text_add(b, ";");
        break;
    case TYPE_WILDCARD:
        text_add(b, t->wildcard == WILD_UNBOUND ? "*" : t->wildcard == WILD_EXTENDS ? "+" : "-");
        if (t->bound)
            add_signature(c, b, t->bound);
        break;
    default: add_descriptor(c, b, t); break;
    }
}

static void add_type_parameters(Compiler *c, TextBuilder *b, TypeList tparams) {
    if (tparams.count == 0)
        return;
    text_add(b, "<");
    for (int i = 0; i < tparams.count; i++) {
        Type *v = tparams.items[i];
        text_add_bytes(b, v->symbol->name->text, v->symbol->name->len);
        TypeList bounds = v->upper->kind == TYPE_INTERSECTION ? v->upper->components : typelist_of(c, 1, v->upper);
        for (int j = 0; j < bounds.count; j++) {
            Type *bound = bounds.items[j];
            if (bound->kind == TYPE_CLASS)
                symbol_complete(c, bound->symbol);
            if (j == 0 && bound->kind == TYPE_CLASS && symbol_is_interface(bound->symbol))
                text_add(b, ":");
            text_add(b, ":");
            add_signature(c, b, bound);
        }
    }
    text_add(b, ">");
}

/* Does a type need more than its descriptor? */
static bool needs_signature(const Type *t) {
    if (!t)
        return false;
    switch (t->kind) {
    case TYPE_TYPEVAR: return !t->is_captured;
    case TYPE_CLASS: return class_type_has_args(t);
    case TYPE_ARRAY: return needs_signature(t->element);
    default: return false;
    }
}

static bool any_needs_signature(TypeList list) {
    for (int i = 0; i < list.count; i++)
        if (needs_signature(list.items[i]))
            return true;
    return false;
}

static bool any_variable(TypeList list) {
    for (int i = 0; i < list.count; i++)
        if (list.items[i]->kind == TYPE_TYPEVAR)
            return true;
    return false;
}

static const char *method_signature(Compiler *c, Type *t, bool always) {
    bool needed = always || t->tparams.count || any_needs_signature(t->params) || needs_signature(t->result) ||
                  any_variable(t->thrown);
    if (!needed)
        return NULL;
    TextBuilder b = {.arena = &c->arena};
    add_type_parameters(c, &b, t->tparams);
    text_add(&b, "(");
    for (int i = 0; i < t->params.count; i++)
        add_signature(c, &b, t->params.items[i]);
    text_add(&b, ")");
    add_signature(c, &b, t->result);
    for (int i = 0; i < t->thrown.count && any_variable(t->thrown); i++) {
        text_add(&b, "^");
        add_signature(c, &b, t->thrown.items[i]);
    }
    return text_done(&b);
}

const char *type_full_signature(Compiler *c, Type *t) {
    if (t->kind == TYPE_METHOD)
        return method_signature(c, t, true);
    TextBuilder b = {.arena = &c->arena};
    add_signature(c, &b, t);
    return text_done(&b);
}

const char *type_signature(Compiler *c, Type *t) {
    if (t->kind == TYPE_METHOD)
        return method_signature(c, t, false);
    return needs_signature(t) ? type_full_signature(c, t) : NULL;
}

const char *symbol_signature(Compiler *c, Symbol *s) {
    if (s->kind != SYMBOL_CLASS)
        return s->type ? type_signature(c, s->type) : NULL;
    Type *super = s->superclass ? s->superclass : type_known(c, KNOWN_Object);
    if (s->tparams.count == 0 && !needs_signature(super) && !any_needs_signature(s->superinterfaces))
        return NULL;
    TextBuilder b = {.arena = &c->arena};
    add_type_parameters(c, &b, s->tparams);
    add_signature(c, &b, super->kind == TYPE_CLASS ? super : type_known(c, KNOWN_Object));
    for (int i = 0; i < s->superinterfaces.count; i++)
        add_signature(c, &b, s->superinterfaces.items[i]);
    return text_done(&b);
}
