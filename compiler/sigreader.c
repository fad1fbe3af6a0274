/* sigreader.c: types from class files. */
#include "sigreader.h"

#include <string.h>

enum { MAX_SIGNATURE_DEPTH = 200 };

SignatureReader signature_reader(Compiler *c, const char *text, size_t length, VariableScope *scope) {
    return (SignatureReader){.c = c, .at = text, .end = text + length, .scope = scope};
}

static Type *fail(SignatureReader *r) {
    r->bad = true;
    r->at = r->end;
    return type_error(r->c);
}

static bool accept(SignatureReader *r, char ch) {
    if (r->at >= r->end || *r->at != ch)
        return false;
    r->at++;
    return true;
}

static Type *in_list(TypeList list, const Name *name) {
    for (int i = 0; i < list.count; i++)
        if (list.items[i]->symbol->name == name)
            return list.items[i];
    return NULL;
}

static Type *variable(SignatureReader *r) {
    const char *semicolon = memchr(r->at, ';', (size_t)(r->end - r->at));
    if (!semicolon)
        return fail(r);
    Name *name = name_intern(&r->c->names, r->at, (size_t)(semicolon - r->at));
    r->at = semicolon + 1;
    Type *t = in_list(r->scope->variables, name);
    for (Symbol *s = r->scope->class_symbol; !t && s && s->kind == SYMBOL_CLASS; s = s->owner)
        t = in_list(s->tparams, name);
    /* Local classes may name the variables of a method around them, which their file does not describe. */
    return t ? t : type_known(r->c, KNOWN_Object);
}

static Type *argument(SignatureReader *r) {
    if (accept(r, '*'))
        return type_wildcard(r->c, WILD_UNBOUND, NULL, NULL);
    if (accept(r, '+'))
        return type_wildcard(r->c, WILD_EXTENDS, signature_type(r), NULL);
    if (accept(r, '-'))
        return type_wildcard(r->c, WILD_SUPER, signature_type(r), NULL);
    return signature_type(r);
}

static TypeList arguments(SignatureReader *r) {
    TypeList args = {0};
    if (!accept(r, '<'))
        return args;
    while (!accept(r, '>')) {
        if (r->at >= r->end) {
            fail(r);
            break;
        }
        args = typelist_append(r->c, args, argument(r));
    }
    return args;
}

/* After the L: java/util/Map<..>.Inner<..>; */
static Type *class_type(SignatureReader *r) {
    const char *start = r->at;
    Name *name = NULL;
    Type *t = NULL;
    for (;;) {
        while (r->at < r->end && *r->at != '<' && *r->at != '.' && *r->at != ';')
            r->at++;
        if (r->at >= r->end || r->at == start)
            return fail(r);
        size_t len = (size_t)(r->at - start);
        if (!name) {
            name = name_intern(&r->c->names, start, len);
        } else {
            char *inner = arena_alloc(&r->c->arena, name->len + len + 1);
            memcpy(inner, name->text, name->len);
            inner[name->len] = '$';
            memcpy(inner + name->len + 1, start, len);
            name = name_intern(&r->c->names, inner, name->len + 1 + len);
        }
        Symbol *s = symbol_class_reference(r->c, name);
        t = type_class(r->c, s, t, arguments(r));
        if (accept(r, ';'))
            return t;
        if (!accept(r, '.'))
            return fail(r);
        start = r->at;
    }
}

static Type *read_type(SignatureReader *r) {
    if (r->at >= r->end)
        return fail(r);
    switch (*r->at++) {
    case 'B': return type_primitive(r->c, TYPE_BYTE);
    case 'C': return type_primitive(r->c, TYPE_CHAR);
    case 'S': return type_primitive(r->c, TYPE_SHORT);
    case 'I': return type_primitive(r->c, TYPE_INT);
    case 'J': return type_primitive(r->c, TYPE_LONG);
    case 'F': return type_primitive(r->c, TYPE_FLOAT);
    case 'D': return type_primitive(r->c, TYPE_DOUBLE);
    case 'Z': return type_primitive(r->c, TYPE_BOOLEAN);
    case 'V': return type_void(r->c);
    case '[': return type_array(r->c, signature_type(r));
    case 'T': return variable(r);
    case 'L': return class_type(r);
    default: return fail(r);
    }
}

Type *signature_type(SignatureReader *r) {
    if (r->depth >= MAX_SIGNATURE_DEPTH)
        return fail(r);
    r->depth++;
    Type *t = read_type(r);
    r->depth--;
    return t;
}

/* The bounds of one variable: ":Class:Interface", where the class may be left out. */
static Type *bounds(SignatureReader *r) {
    TypeList list = {0};
    bool first = true;
    while (accept(r, ':')) {
        if (first && r->at < r->end && *r->at == ':') {
            first = false;
            continue;
        }
        first = false;
        list = typelist_append(r->c, list, signature_type(r));
    }
    return list.count ? type_intersection(r->c, list) : type_known(r->c, KNOWN_Object);
}

static const char *skip_bounds(SignatureReader *r) {
    int angle = 0;
    const char *p = r->at;
    /* A bound ends where, outside brackets, the next identifier starts: after ';', unless ':' follows. */
    for (; p < r->end; p++) {
        if (*p == '<')
            angle++;
        else if (*p == '>')
            angle--;
        else if (*p == ';' && angle == 0 && (p + 1 >= r->end || p[1] != ':'))
            return p + 1;
        if (angle < 0)
            return p;
    }
    return p;
}

TypeList signature_type_parameters(SignatureReader *r, Symbol *owner) {
    TypeList list = {0};
    if (!accept(r, '<'))
        return list;
    const char *start = r->at;
    /* All variables first, for bounds mention each other. */
    while (!r->bad && r->at < r->end && *r->at != '>') {
        const char *colon = memchr(r->at, ':', (size_t)(r->end - r->at));
        if (!colon) {
            fail(r);
            return list;
        }
        Name *name = name_intern(&r->c->names, r->at, (size_t)(colon - r->at));
        list = typelist_append(r->c, list, type_fresh_typevar(r->c, name, owner, NULL, NULL));
        r->at = colon;
        r->at = skip_bounds(r);
    }
    TypeList visible = typelist_copy(r->c, list);
    for (int i = 0; i < r->scope->variables.count; i++)
        visible = typelist_append(r->c, visible, r->scope->variables.items[i]);
    if (r->scope->variables.count == 0)
        visible = list;
    r->scope->variables = visible;
    r->at = start;
    for (int i = 0; i < list.count; i++) {
        const char *colon = memchr(r->at, ':', (size_t)(r->end - r->at));
        r->at = colon ? colon : r->end;
        list.items[i]->upper = bounds(r);
    }
    if (!accept(r, '>'))
        fail(r);
    return list;
}

Type *signature_method(SignatureReader *r, Symbol *owner) {
    TypeList tparams = signature_type_parameters(r, owner), params = {0}, thrown = {0};
    if (!accept(r, '('))
        fail(r);
    while (!r->bad && !accept(r, ')'))
        params = typelist_append(r->c, params, signature_type(r));
    Type *result = signature_type(r);
    while (accept(r, '^'))
        thrown = typelist_append(r->c, thrown, signature_type(r));
    return type_method(r->c, params, result, thrown, tparams);
}
