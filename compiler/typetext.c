/* typetext.c: texts of types and symbols, as javac prints them. */
#include "typetext.h"

#include <stdio.h>
#include <string.h>

enum { MAX_TEXT_DEPTH = 40 };

static Symbol ambiguous; /* only its address is used */

void text_add_bytes(TextBuilder *b, const char *text, size_t length) {
    if (b->length + length + 1 > b->capacity) {
        size_t capacity = (b->length + length + 64) * 2;
        char *grown = arena_alloc(b->arena, capacity);
        if (b->length)
            memcpy(grown, b->text, b->length);
        b->text = grown;
        b->capacity = capacity;
    }
    memcpy(b->text + b->length, text, length);
    b->length += length;
}

void text_add(TextBuilder *b, const char *text) {
    text_add_bytes(b, text, strlen(text));
}

const char *text_done(TextBuilder *b) {
    text_add_bytes(b, "", 1);
    b->length--;
    return b->text;
}

/* -- Collecting -- */

static bool add_once(Compiler *c, TypeList *list, Type *t) {
    for (int i = 0; i < list->count; i++)
        if (list->items[i] == t)
            return false;
    *list = typelist_append(c, *list, t);
    return true;
}

static void mention_class_name(TypeTextContext *x, Symbol *s) {
    if (!s || s->kind != SYMBOL_CLASS || !s->name)
        return;
    Symbol *known = map_get(&x->simple_names, s->name);
    if (!known)
        map_put(&x->c->arena, &x->simple_names, s->name, s);
    else if (known != s)
        map_put(&x->c->arena, &x->simple_names, s->name, &ambiguous);
}

/* The name of a nested class is known when its file is read; that of a class from source always. */
static void complete_binary(Compiler *c, Symbol *s) {
    if (!s->declaration)
        symbol_complete(c, s);
}

static Symbol *declaring_symbol(Type *variable) {
    return variable->symbol ? variable->symbol->owner : NULL;
}

static void mention_variable(TypeTextContext *x, Type *t) {
    if (t->is_captured) {
        if (!add_once(x->c, &x->captured, t))
            return;
        typetext_mention(x, t->captured_wildcard);
        typetext_mention(x, t->lower);
        typetext_mention(x, t->upper);
        return;
    }
    if (!add_once(x->c, &x->variables, t))
        return;
    Symbol *owner = declaring_symbol(t);
    if (owner)
        typetext_mention_symbol(x, owner);
    if (t->upper && t->upper->kind == TYPE_INTERSECTION)
        typetext_mention_list(x, t->upper->components);
    else
        typetext_mention(x, t->upper);
}

static void mention_class(TypeTextContext *x, Type *t) {
    Symbol *s = t->symbol;
    complete_binary(x->c, s);
    if (s->flags & FLAG_ANONYMOUS) {
        TypeList interfaces = type_interfaces(x->c, t);
        typetext_mention(x, interfaces.count ? interfaces.items[0] : type_supertype(x->c, t));
        return;
    }
    mention_class_name(x, s);
    typetext_mention_list(x, t->args);
    if (t->outer && t->outer->kind == TYPE_CLASS)
        typetext_mention(x, t->outer);
}

void typetext_mention_list(TypeTextContext *x, TypeList list) {
    for (int i = 0; i < list.count; i++)
        typetext_mention(x, list.items[i]);
}

void typetext_mention(TypeTextContext *x, Type *t) {
    if (!t || x->depth > MAX_TEXT_DEPTH)
        return;
    x->depth++;
    switch (t->kind) {
    case TYPE_CLASS: mention_class(x, t); break;
    case TYPE_ARRAY: typetext_mention(x, t->element); break;
    case TYPE_TYPEVAR: mention_variable(x, t); break;
    case TYPE_INFERENCE:
        if (t->symbol && t->symbol->type && t->symbol->type->kind == TYPE_TYPEVAR)
            typetext_mention(x, t->symbol->type);
        break;
    case TYPE_WILDCARD: typetext_mention(x, t->bound); break;
    case TYPE_UNION: typetext_mention_list(x, t->components); break;
    case TYPE_INTERSECTION:
        if (add_once(x->c, &x->intersections, t)) {
            typetext_mention(x, type_supertype(x->c, t));
            typetext_mention_list(x, type_interfaces(x->c, t));
        }
        break;
    case TYPE_METHOD:
        typetext_mention_list(x, t->params);
        typetext_mention(x, t->result);
        break;
    default: break;
    }
    x->depth--;
}

void typetext_mention_symbol(TypeTextContext *x, Symbol *s) {
    if (!s)
        return;
    if (s->kind == SYMBOL_CLASS) {
        complete_binary(x->c, s);
        mention_class_name(x, s);
    } else if (s->kind == SYMBOL_METHOD && s->type) {
        typetext_mention(x, s->type);
    }
}

/* -- Types -- */

static void add_name(TextBuilder *b, const Name *n) {
    if (n)
        text_add_bytes(b, n->text, n->len);
}

static void add_anonymous(TypeTextContext *x, TextBuilder *b, Symbol *s) {
    TypeList interfaces = type_interfaces(x->c, s->type);
    Type *super = interfaces.count ? interfaces.items[0] : type_supertype(x->c, s->type);
    text_add(b, "<anonymous ");
    typetext_type(x, b, super);
    text_add(b, ">");
}

static bool is_inner_member(const Symbol *s) {
    return s->type && s->type->kind == TYPE_CLASS && s->type->outer && s->type->outer->kind == TYPE_CLASS &&
           s->owner && s->owner->kind == SYMBOL_CLASS && !(s->flags & FLAG_LOCAL_CLASS);
}

static void add_class_name(TypeTextContext *x, TextBuilder *b, Symbol *s) {
    if (s->flags & FLAG_ANONYMOUS) {
        add_anonymous(x, b, s);
        return;
    }
    if (x->qualified || map_get(&x->simple_names, s->name) == &ambiguous) {
        text_add(b, symbol_qualified_name(x->c, s));
        return;
    }
    if (is_inner_member(s) && !(s->owner->flags & FLAG_ANONYMOUS)) {
        add_class_name(x, b, s->owner);
        text_add(b, ".");
    }
    add_name(b, s->name);
}

static void add_class_type(TypeTextContext *x, TextBuilder *b, Type *t) {
    if (t->outer && t->outer->kind == TYPE_CLASS && t->symbol->owner && t->symbol->owner->kind == SYMBOL_CLASS &&
        !(t->symbol->flags & FLAG_LOCAL_CLASS)) {
        typetext_type(x, b, t->outer);
        text_add(b, ".");
        add_name(b, t->symbol->name);
    } else {
        add_class_name(x, b, t->symbol);
    }
    if (t->args.count && !(t->symbol->flags & FLAG_ANONYMOUS)) {
        text_add(b, "<");
        typetext_list(x, b, t->args);
        text_add(b, ">");
    }
}

static void add_numbered(TextBuilder *b, const char *name, int number) {
    char text[32];
    text_add(b, name);
    snprintf(text, sizeof text, "#%d", number);
    text_add(b, text);
}

static int position_in(TypeList list, Type *t) {
    for (int i = 0; i < list.count; i++)
        if (list.items[i] == t)
            return i + 1;
    return 0;
}

static void add_variable(TypeTextContext *x, TextBuilder *b, Type *t) {
    if (t->is_captured) {
        add_numbered(b, "CAP", position_in(x->captured, t));
        return;
    }
    int same = 0, number = 0;
    for (int i = 0; i < x->variables.count; i++) {
        same += x->variables.items[i]->symbol->name == t->symbol->name;
        if (x->variables.items[i] == t)
            number = same;
    }
    add_name(b, t->symbol->name);
    if (same > 1 && number) {
        char text[32];
        snprintf(text, sizeof text, "#%d", number);
        text_add(b, text);
    }
}

static void add_wildcard(TypeTextContext *x, TextBuilder *b, Type *t) {
    text_add(b, t->wildcard == WILD_UNBOUND ? "?" : t->wildcard == WILD_EXTENDS ? "? extends " : "? super ");
    if (t->bound)
        typetext_type(x, b, t->bound);
}

static void add_params(TypeTextContext *x, TextBuilder *b, TypeList params, bool varargs) {
    text_add(b, "(");
    for (int i = 0; i < params.count; i++) {
        Type *p = params.items[i];
        if (i)
            text_add(b, ",");
        if (varargs && i == params.count - 1 && p->kind == TYPE_ARRAY) {
            typetext_type(x, b, p->element);
            text_add(b, "...");
        } else {
            typetext_type(x, b, p);
        }
    }
    text_add(b, ")");
}

static void add_method_type(TypeTextContext *x, TextBuilder *b, Type *t) {
    if (t->tparams.count) {
        text_add(b, "<");
        typetext_list(x, b, t->tparams);
        text_add(b, ">");
    }
    add_params(x, b, t->params, false);
    if (t->result)
        typetext_type(x, b, t->result);
}

static const char *const primitive_names[] = {"byte",  "char",   "short",   "int", "long",
                                              "float", "double", "boolean", "void"};

static void add_type(TypeTextContext *x, TextBuilder *b, Type *t) {
    switch (t->kind) {
    case TYPE_CLASS: add_class_type(x, b, t); break;
    case TYPE_ARRAY:
        typetext_type(x, b, t->element);
        text_add(b, "[]");
        break;
    case TYPE_TYPEVAR: add_variable(x, b, t); break;
    case TYPE_INFERENCE:
        if (t->symbol && t->symbol->type && t->symbol->type->kind == TYPE_TYPEVAR)
            add_variable(x, b, t->symbol->type);
        else
            text_add(b, "?");
        break;
    case TYPE_WILDCARD: add_wildcard(x, b, t); break;
    case TYPE_INTERSECTION: add_numbered(b, "INT", position_in(x->intersections, t)); break;
    case TYPE_UNION:
        for (int i = 0; i < t->components.count; i++) {
            if (i)
                text_add(b, "|");
            typetext_type(x, b, t->components.items[i]);
        }
        break;
    case TYPE_METHOD: add_method_type(x, b, t); break;
    case TYPE_PACKAGE: text_add(b, symbol_qualified_name(x->c, t->symbol)); break;
    case TYPE_NULL: text_add(b, "<null>"); break;
    case TYPE_NONE: text_add(b, "none"); break;
    case TYPE_ERROR:
        if (t->symbol && t->symbol->name && t->symbol->name->len)
            add_name(b, t->symbol->name);
        else
            text_add(b, "<any>");
        break;
    default: text_add(b, t->kind <= TYPE_VOID ? primitive_names[t->kind] : "<unknown>"); break;
    }
}

void typetext_type(TypeTextContext *x, TextBuilder *b, Type *t) {
    if (!t || x->depth > MAX_TEXT_DEPTH) {
        text_add(b, "...");
        return;
    }
    x->depth++;
    add_type(x, b, t);
    x->depth--;
}

void typetext_list(TypeTextContext *x, TextBuilder *b, TypeList list) {
    for (int i = 0; i < list.count; i++) {
        if (i)
            text_add(b, ",");
        typetext_type(x, b, list.items[i]);
    }
}

/* -- Symbols -- */

static void add_method(TypeTextContext *x, TextBuilder *b, Symbol *s) {
    WellKnownNames *names = &symtab(x->c)->names;
    if (s->name == names->clinit || !s->type || s->type->kind != TYPE_METHOD) {
        add_name(b, s->name == names->clinit ? s->owner->name : s->name);
        return;
    }
    if (s->type->tparams.count) {
        text_add(b, "<");
        typetext_list(x, b, s->type->tparams);
        text_add(b, ">");
    }
    if (s->name == names->init && s->owner)
        add_name(b, s->owner->name);
    else
        add_name(b, s->name);
    add_params(x, b, s->type->params, (s->flags & FLAG_VARARGS_METHOD) != 0);
}

/* p.Outer$1 */
static const char *binary_text(Compiler *c, Symbol *s) {
    char *text = arena_strndup(&c->arena, s->binary_name->text, s->binary_name->len);
    for (char *p = text; *p; p++)
        if (*p == '/')
            *p = '.';
    return text;
}

void typetext_symbol(TypeTextContext *x, TextBuilder *b, Symbol *s) {
    switch (s->kind) {
    case SYMBOL_CLASS:
        if (s->flags & FLAG_ANONYMOUS) {
            text_add(b, "<anonymous ");
            text_add(b, binary_text(x->c, s));
            text_add(b, ">");
        } else {
            add_class_name(x, b, s);
        }
        break;
    case SYMBOL_METHOD: add_method(x, b, s); break;
    case SYMBOL_PACKAGE: case SYMBOL_MODULE:
        if (s->full_name && s->full_name->len)
            add_name(b, s->full_name);
        else
            text_add(b, s->kind == SYMBOL_PACKAGE ? "unnamed package" : "unnamed module");
        break;
    default: add_name(b, s->name); break;
    }
}

const char *symbol_kind_text(Symbol *s) {
    switch (s->kind) {
    case SYMBOL_PACKAGE: return "package";
    case SYMBOL_MODULE: return "module";
    case SYMBOL_TYPEVAR: return "type variable";
    case SYMBOL_VARIABLE: return "variable";
    case SYMBOL_METHOD:
        if (s->name && s->name->len && s->name->text[0] == '<')
            return s->name->text[1] == 'i' ? "constructor" : "static initializer";
        return "method";
    case SYMBOL_CLASS:
        if (s->flags & ACC_ANNOTATION)
            return "@interface";
        if (s->flags & ACC_ENUM)
            return "enum";
        if (s->flags & ACC_INTERFACE)
            return "interface";
        return s->flags & FLAG_RECORD ? "record" : "class";
    default: return "class";
    }
}

const char *symbol_location_kind(Symbol *s) {
    if (s->kind != SYMBOL_CLASS || s->flags & ACC_ANNOTATION)
        return symbol_kind_text(s);
    return s->flags & ACC_INTERFACE ? "interface" : "class";
}

/* -- Where clauses -- */

static void clause_head(TextBuilder *b, int count, const char *one, const char *many) {
    text_add(b, count == 1 ? " is " : " are ");
    text_add(b, count == 1 ? one : many);
    text_add(b, ":");
}

static void add_bounds(TypeTextContext *x, TextBuilder *b, Type *upper) {
    if (upper && upper->kind == TYPE_INTERSECTION)
        typetext_list(x, b, upper->components);
    else if (upper)
        typetext_type(x, b, upper);
}

static void where_variables(TypeTextContext *x, TextBuilder *b) {
    text_add(b, "\n  where ");
    typetext_list(x, b, x->variables);
    clause_head(b, x->variables.count, "a type-variable", "type-variables");
    for (int i = 0; i < x->variables.count; i++) {
        Type *v = x->variables.items[i];
        text_add(b, "\n    ");
        typetext_type(x, b, v);
        if (v->upper && v->upper->kind != TYPE_ERROR) {
            text_add(b, " extends ");
            add_bounds(x, b, v->upper);
        }
        Symbol *owner = declaring_symbol(v);
        if (owner) {
            text_add(b, " declared in ");
            text_add(b, symbol_kind_text(owner));
            text_add(b, " ");
            typetext_symbol(x, b, owner);
        }
    }
}

static void where_captured(TypeTextContext *x, TextBuilder *b) {
    text_add(b, "\n  where ");
    typetext_list(x, b, x->captured);
    clause_head(b, x->captured.count, "a fresh type-variable", "fresh type-variables");
    for (int i = 0; i < x->captured.count; i++) {
        Type *v = x->captured.items[i];
        text_add(b, "\n    ");
        typetext_type(x, b, v);
        text_add(b, " extends ");
        typetext_type(x, b, v->upper);
        if (v->lower->kind != TYPE_NULL) {
            text_add(b, " super: ");
            typetext_type(x, b, v->lower);
        }
        text_add(b, " from capture of ");
        typetext_type(x, b, v->captured_wildcard);
    }
}

static void where_intersections(TypeTextContext *x, TextBuilder *b) {
    text_add(b, "\n  where ");
    typetext_list(x, b, x->intersections);
    clause_head(b, x->intersections.count, "an intersection type", "intersection types");
    for (int i = 0; i < x->intersections.count; i++) {
        Type *t = x->intersections.items[i];
        text_add(b, "\n    ");
        typetext_type(x, b, t);
        text_add(b, " extends ");
        typetext_type(x, b, type_supertype(x->c, t));
        TypeList interfaces = type_interfaces(x->c, t);
        if (interfaces.count)
            text_add(b, ",");
        typetext_list(x, b, interfaces);
    }
}

void typetext_where(TypeTextContext *x, TextBuilder *b) {
    if (x->variables.count)
        where_variables(x, b);
    if (x->captured.count)
        where_captured(x, b);
    if (x->intersections.count)
        where_intersections(x, b);
}

/* -- Single texts -- */

const char *type_text(Compiler *c, Type *t) {
    TypeTextContext x = {.c = c};
    TextBuilder b = {.arena = &c->arena};
    typetext_mention(&x, t);
    typetext_type(&x, &b, t);
    return text_done(&b);
}

const char *typelist_text(Compiler *c, TypeList list) {
    TypeTextContext x = {.c = c};
    TextBuilder b = {.arena = &c->arena};
    typetext_mention_list(&x, list);
    typetext_list(&x, &b, list);
    return text_done(&b);
}

const char *typelist_qualified_text(Compiler *c, TypeList list) {
    TypeTextContext x = {.c = c, .qualified = true};
    TextBuilder b = {.arena = &c->arena};
    typetext_list(&x, &b, list);
    return text_done(&b);
}

const char *symbol_text(Compiler *c, Symbol *s) {
    TypeTextContext x = {.c = c};
    TextBuilder b = {.arena = &c->arena};
    typetext_mention_symbol(&x, s);
    typetext_symbol(&x, &b, s);
    return text_done(&b);
}
