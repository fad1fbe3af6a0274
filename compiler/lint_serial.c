/* lint_serial.c: -Xlint:serial, the fields and methods that serialization looks for. */
#include <string.h>

#include "attr.h"
#include "lint.h"
#include "report.h"

static bool is_serializable(Compiler *c, Type *t) {
    bool unchecked;
    return type_is_primitive(t) || t->kind == TYPE_ERROR ||
           type_subtype_unchecked(c, t, type_known(c, KNOWN_Serializable), &unchecked);
}

static bool is_one_of(Symbol *s, const char *const *names) {
    for (; *names; names++)
        if (strcmp(s->name->text, *names) == 0)
            return true;
    return false;
}

static void warn(Compiler *c, Symbol *s, const char *text) {
    report_warning(c, s->owner->source, s->position, LINT_SERIAL, "%s", text);
}

/* -- Fields -- */

static void serial_field(Compiler *c, Symbol *f) {
    if (f->flags & (MOD_STATIC | MOD_TRANSIENT) || !f->type)
        return;
    Type *element = f->type;
    while (element->kind == TYPE_ARRAY)
        element = element->element;
    if (is_serializable(c, element))
        return;
    if (f->type->kind == TYPE_ARRAY)
        report_warning(c, f->owner->source, f->position, LINT_SERIAL,
                       "non-transient instance field of a serializable class declared with an array having a "
                       "non-serializable base component type %T", element);
    else
        warn(c, f, "non-transient instance field of a serializable class declared with a non-serializable type");
}

static void serial_version(Compiler *c, Symbol *cls, Symbol *uid) {
    if ((uid->flags & (MOD_STATIC | MOD_FINAL)) != (MOD_STATIC | MOD_FINAL))
        report_warning(c, cls->source, uid->position, LINT_SERIAL,
                       "serialVersionUID must be declared static final in class %S", cls);
    if (uid->type->kind != TYPE_LONG)
        report_warning(c, cls->source, uid->position, LINT_SERIAL,
                       "serialVersionUID must be of type long in class %S", cls);
    else if (!variable_constant(c, uid))
        report_warning(c, cls->source, uid->position, LINT_SERIAL, "serialVersionUID must be constant in class %S",
                       cls);
}

static void persistent_fields(Compiler *c, Symbol *f) {
    uint64_t wanted = MOD_PRIVATE | MOD_STATIC | MOD_FINAL;
    if ((f->flags & wanted) != wanted)
        warn(c, f, "serialPersistentFields must be declared private static final to be effective");
    Type *t = f->type;
    if (t->kind != TYPE_ARRAY || t->element->kind != TYPE_CLASS ||
        strcmp(t->element->symbol->binary_name->text, "java/io/ObjectStreamField") != 0)
        warn(c, f, "serialPersistentFields must be of type java.io.ObjectStreamField[] to be effective");
}

/* -- Classes -- */

static const char *const private_methods[] = {"writeObject", "readObject", "readObjectNoData", NULL};
static const char *const record_methods[] = {"writeObject",    "readObject",   "readObjectNoData",
                                             "writeExternal",  "readExternal", NULL};
static const char *const enum_members[] = {"writeObject", "readObject",       "readObjectNoData",       "writeReplace",
                                           "readResolve", "serialVersionUID", "serialPersistentFields", NULL};

static void ineffective(Compiler *c, Symbol *cls, const char *const *names, const char *kind) {
    for (ScopeEntry *e = scope_first(cls->members); e; e = e->next) {
        Symbol *s = e->symbol;
        bool field = s->kind == SYMBOL_VARIABLE;
        if ((!field && s->kind != SYMBOL_METHOD) || !is_one_of(s, names))
            continue;
        report_warning(c, cls->source, s->position, LINT_SERIAL,
                       "serialization-related %s %N is not effective in %s class", field ? "field" : "method", s->name,
                       kind);
    }
}

static bool has_public_constructor(Symbol *cls) {
    for (ScopeEntry *e = scope_first(cls->members); e; e = e->next)
        if (e->symbol->kind == SYMBOL_METHOD && strcmp(e->symbol->name->text, "<init>") == 0 &&
            e->symbol->type->params.count == 0 && e->symbol->flags & MOD_PUBLIC)
            return true;
    return false;
}

static bool is_externalizable(Compiler *c, Symbol *cls) {
    TypeList all = type_closure(c, cls->type);
    for (int i = 0; i < all.count; i++)
        if (all.items[i]->kind == TYPE_CLASS &&
            strcmp(all.items[i]->symbol->binary_name->text, "java/io/Externalizable") == 0)
            return true;
    return false;
}

static void members_of_class(Compiler *c, Symbol *cls) {
    bool persistent = scope_find(cls->members, name_of(&c->names, "serialPersistentFields"), SYMBOL_VARIABLE) != NULL;
    for (ScopeEntry *e = scope_first(cls->members); e; e = e->next) {
        Symbol *s = e->symbol;
        if (s->kind == SYMBOL_METHOD && is_one_of(s, private_methods) && !(s->flags & MOD_PRIVATE))
            report_warning(c, cls->source, s->position, LINT_SERIAL,
                           "serialization-related method %N not declared private", s->name);
        if (s->kind != SYMBOL_VARIABLE || !s->type)
            continue;
        if (strcmp(s->name->text, "serialVersionUID") == 0)
            serial_version(c, cls, s);
        else if (strcmp(s->name->text, "serialPersistentFields") == 0)
            persistent_fields(c, s);
        else if (!persistent)
            serial_field(c, s);
    }
}

void lint_serial(Compiler *c, Symbol *cls, ClassNode *tree) {
    if (!(c->options->lint & LINT_BIT(LINT_SERIAL)) || cls->flags & (ACC_INTERFACE | FLAG_ANONYMOUS) ||
        !cls->members || !is_serializable(c, cls->type))
        return;
    if (cls->flags & ACC_ENUM) {
        ineffective(c, cls, enum_members, "an enum");
        return;
    }
    if (cls->flags & FLAG_RECORD) {
        ineffective(c, cls, record_methods, "a record");
        return;
    }
    if (is_externalizable(c, cls) && !(cls->flags & MOD_ABSTRACT) && !has_public_constructor(cls))
        report_warning(c, cls->source, tree->head.pos, LINT_SERIAL,
                       "an Externalizable class needs a public no-arg constructor");
    if (!scope_find(cls->members, name_of(&c->names, "serialVersionUID"), SYMBOL_VARIABLE))
        report_warning(c, cls->source, tree->head.pos, LINT_SERIAL,
                       "serializable class %S has no definition of serialVersionUID", cls);
    members_of_class(c, cls);
}
