/* enter_members.c: fields, methods and constructors of classes from source (JLS 8.2-8.8, 9.3, 9.4). */
#include <string.h>

#include "annotate.h"
#include "enter.h"
#include "report.h"

void enter_duplicate_error(Compiler *c, SourceFile *source, uint32_t pos, Symbol *first) {
    Symbol *in = first->owner;
    if (first->type && type_is_erroneous(first->type))
        return;
    if (in->kind == SYMBOL_PACKAGE)
        report_error(c, source, pos, "%K %S is already defined in package %S", first, first, in);
    else if (first->flags & FLAG_RECORD && first->kind == SYMBOL_VARIABLE)
        report_error(c, source, pos, "record component %S is already defined in %K %S", first, in, in);
    else
        report_error(c, source, pos, "%K %S is already defined in %K %S", first, first, in, in);
}

/* -- Uniqueness (JLS 8.3, 8.4.2) -- */

static bool clashes(Compiler *c, Symbol *s, Symbol *other, uint32_t pos) {
    SourceFile *source = s->owner->source;
    if (s->kind == SYMBOL_VARIABLE) {
        enter_duplicate_error(c, source, pos, other);
        return true;
    }
    if (s->type->params.count != other->type->params.count)
        return false;
    bool varargs_differ = (s->flags & FLAG_VARARGS_METHOD) != (other->flags & FLAG_VARARGS_METHOD);
    bool same = type_same_params(c, s->type, other->type);
    if (!same && !type_same_params(c, type_erasure(c, s->type), type_erasure(c, other->type)))
        return false;
    if (type_is_erroneous(s->type) || type_is_erroneous(other->type))
        return true;
    if (varargs_differ)
        report_error(c, source, pos, "cannot declare both %S and %S in %S", s, other, s->owner);
    else if (same)
        enter_duplicate_error(c, source, pos, other);
    else
        report_error(c, source, pos, "name clash: %S and %S have the same erasure", s, other);
    return true;
}

static void enter_unique(Compiler *c, Symbol *owner, Symbol *s, uint32_t pos) {
    for (ScopeEntry *e = scope_lookup(owner->members, s->name); e; e = e->next_same_name)
        if (e->symbol->kind == s->kind && e->symbol != s && clashes(c, s, e->symbol, pos))
            return;
    scope_enter(c, owner->members, s);
}

/* -- Fields -- */

static bool is_static_field(Symbol *owner, VarNode *v) {
    return v->kind == VAR_ENUM_CONSTANT || symbol_is_interface(owner) || (v->mods->flags & MOD_STATIC);
}

static void enter_field(Compiler *c, Symbol *owner, ClassEnv *e, VarNode *v) {
    if (v->kind == VAR_RECORD_COMPONENT || v->sym)
        return;
    Env env = e->body;
    env.outer = &e->body;
    env.is_static = is_static_field(owner, v);
    Type *t;
    if (v->kind == VAR_ENUM_CONSTANT)
        t = owner->type;
    else if (v->is_continued && v->var_type && v->var_type->type && v->var_type->kind != NODE_ARRAY_TYPE)
        t = v->var_type->type;
    else
        t = v->var_type ? attribute_type(c, &env, v->var_type) : type_error(c);
    if (t->kind == TYPE_VOID) {
        report_error(c, owner->source, v->var_type->pos, "illegal start of type");
        t = type_error(c);
    }
    Symbol *s = symbol_new_variable(c, v->name, t, owner, FLAG_FROM_SOURCE);
    s->declaration = &v->head;
    s->source = owner->source;
    s->position = v->head.pos;
    s->flags |= check_modifiers(c, owner->source, v->head.pos, v->mods, s, &v->head);
    if (v->init) {
        s->flags |= FLAG_HAS_INIT;
        if (s->flags & MOD_FINAL)
            s->initializer = v->init;
    }
    v->sym = s;
    v->head.type = t;
    enter_unique(c, owner, s, v->head.pos);
}

/* -- Methods -- */

static TypeList enter_params(Compiler *c, Env *env, MethodNode *m, Symbol *s) {
    TypeList types = {0};
    uint32_t n = m->params.count;
    s->params = arena_array(&c->arena, Symbol *, n ? n : 1);
    for (uint32_t i = 0; i < n; i++) {
        VarNode *v = as_var(m->params.items[i]);
        Type *t = v->var_type ? attribute_type(c, env, v->var_type) : type_error(c);
        if (t->kind == TYPE_VOID) {
            report_error(c, source_of_env(env), v->var_type->pos, "'void' type not allowed here");
            t = type_error(c);
        }
        for (uint32_t j = 0; j < i && v->name; j++)
            if (as_var(m->params.items[j])->name == v->name) {
                report_error(c, source_of_env(env), v->head.pos, "variable %N is already defined in %K %N", v->name, s,
                             m->is_constructor ? s->owner->name : s->name);
                break;
            }
        Symbol *p = symbol_new_variable(c, v->name ? v->name : symtab(c)->names.empty, t, s,
                                        FLAG_PARAMETER | FLAG_FROM_SOURCE);
        p->flags |= check_modifiers(c, source_of_env(env), v->head.pos, v->mods, p, &v->head);
        p->declaration = &v->head;
        p->source = s->source;
        p->position = v->head.pos;
        v->sym = p;
        v->head.type = t;
        s->params[i] = p;
        s->param_count = (int)i + 1;
        if (v->is_varargs)
            s->flags |= FLAG_VARARGS_METHOD | ACC_VARARGS;
        types = typelist_append(c, types, t);
    }
    return types;
}

static void check_receiver_type(Compiler *c, Env *env, uint32_t pos, const char *what, Type *found, Type *required) {
    if (found->kind != TYPE_ERROR && !type_same(c, found, required))
        report_error(c, source_of_env(env), pos, "the receiver %s type\n  required: %T\n  found:    %T", what,
                     required, found);
}

/* The type of `this` or Outer.this as the name of a receiver parameter. */
static Type *receiver_name_type(Compiler *c, Env *env, Node *name, Symbol *s) {
    if (name->kind != NODE_SELECT)
        return s->owner->type;
    Type *t = attribute_type(c, env, as_select(name)->qualifier);
    return t->kind == TYPE_CLASS ? t->symbol->type : t;
}

/* The receiver parameter, which is there for annotations only (JLS 8.4). */
static void enter_receiver(Compiler *c, Env *env, VarNode *v, Symbol *s) {
    annotate_list_later(c, env, v->mods->annotations);
    Type *t = attribute_type(c, env, v->var_type), *required = s->owner->type;
    v->head.type = t;
    if (!v->receiver_name)
        return;
    if (!(s->name->text[0] == '<')) {
        if (s->flags & MOD_STATIC)
            report_error(c, source_of_env(env), v->receiver_name->pos,
                         "non-static variable this cannot be referenced from a static context");
        check_receiver_type(c, env, v->var_type->pos, "type does not match the enclosing class", t, required);
        check_receiver_type(c, env, v->receiver_name->pos, "name does not match the enclosing class",
                            receiver_name_type(c, env, v->receiver_name, s), required);
        return;
    }
    Symbol *outer = s->owner->owner;
    while (outer && outer->kind != SYMBOL_CLASS && outer->kind != SYMBOL_PACKAGE)
        outer = outer->owner;
    if (!outer || outer->kind != SYMBOL_CLASS) {
        report_error(c, source_of_env(env), v->head.pos,
                     "receiver parameter not applicable for constructor of top-level class");
        return;
    }
    check_receiver_type(c, env, v->var_type->pos, "type does not match the enclosing outer class", t, outer->type);
    check_receiver_type(c, env, v->receiver_name->pos, "name does not match the enclosing outer class",
                        receiver_name_type(c, env, v->receiver_name, s), outer->type);
}

static void compact_params(Compiler *c, Symbol *owner, Symbol *s, TypeList *types) {
    int n = owner->record_component_count;
    s->params = arena_array(&c->arena, Symbol *, n ? n : 1);
    for (int i = 0; i < n; i++) {
        Symbol *component = owner->record_components[i];
        Symbol *p = symbol_new_variable(c, component->name, component->type, s, FLAG_PARAMETER | FLAG_IMPLICIT);
        p->declaration = component->declaration;
        p->source = owner->source;
        p->position = component->position;
        s->params[s->param_count++] = p;
        *types = typelist_append(c, *types, component->type);
        if (component->declaration && component->declaration->kind == NODE_VAR &&
            as_var(component->declaration)->is_varargs)
            s->flags |= FLAG_VARARGS_METHOD | ACC_VARARGS;
    }
}

/* The canonical constructor is the one whose parameters are the components (JLS 8.10.4). */
static void note_canonical(Compiler *c, Symbol *owner, ClassEnv *e, Symbol *s) {
    if (!(owner->flags & FLAG_RECORD) || s->param_count != owner->record_component_count)
        return;
    for (int i = 0; i < s->param_count; i++)
        if (!type_same(c, type_erasure(c, s->params[i]->type), type_erasure(c, owner->record_components[i]->type)))
            return;
    if (!e->canonical) {
        e->canonical = s;
        s->flags |= FLAG_RECORD;
    }
}

/* Signature polymorphic (JLS 15.12.3): native, one variable-arity parameter Object..., in one of two classes. */
static bool is_polymorphic(Symbol *owner, Symbol *s, TypeList params) {
    const char *name = owner->binary_name->text;
    if (strcmp(name, "java/lang/invoke/MethodHandle") != 0 && strcmp(name, "java/lang/invoke/VarHandle") != 0)
        return false;
    return s->flags & MOD_NATIVE && s->flags & FLAG_VARARGS_METHOD && params.count == 1;
}

static void enter_method(Compiler *c, Symbol *owner, ClassEnv *e, MethodNode *m) {
    if (m->sym)
        return;
    Symbol *s = symbol_new_method(c, m->name, NULL, owner, FLAG_FROM_SOURCE);
    s->declaration = &m->head;
    s->source = owner->source;
    s->position = m->head.pos;
    m->sym = s;
    s->flags |= check_modifiers(c, owner->source, m->head.pos, m->mods, s, &m->head);
    Env env = e->body;
    env.outer = &e->body;
    env.tree = &m->head;
    env.enclosing_method = s;
    env.is_static = (s->flags & MOD_STATIC) != 0;
    TypeList tparams = {0}, params = {0}, thrown = {0};
    if (m->type_params.count) {
        env.locals = scope_new(c);
        enter_type_parameters(c, m->type_params, s, env.locals, &tparams, owner->source);
        enter_bounds(c, &env, m->type_params, tparams);
    }
    if (m->is_compact) {
        s->flags |= FLAG_COMPACT;
        compact_params(c, owner, s, &params);
    } else {
        params = enter_params(c, &env, m, s);
        if (m->receiver)
            enter_receiver(c, &env, m->receiver, s);
    }
    Type *result = m->is_constructor || !m->return_type ? type_void(c) : attribute_type(c, &env, m->return_type);
    for (uint32_t i = 0; i < m->throws.count; i++)
        thrown = typelist_append(c, thrown, attribute_type(c, &env, m->throws.items[i]));
    s->type = type_method(c, params, result, thrown, tparams);
    s->type->is_varargs = (s->flags & FLAG_VARARGS_METHOD) != 0;
    if (is_polymorphic(owner, s, params))
        s->flags |= FLAG_POLYMORPHIC;
    if (m->default_value)
        s->default_value = arena_new(&c->arena, AnnotationValue);
    if (m->is_constructor) {
        e->has_explicit_constructor = true;
        note_canonical(c, owner, e, s);
    }
    m->head.type = s->type;
    if (owner->flags & ACC_ENUM && owner->flags & FLAG_SEALED && s->flags & MOD_ABSTRACT)
        owner->flags |= MOD_ABSTRACT; /* its constants have bodies that implement it (JLS 8.9.2) */
    enter_unique(c, owner, s, m->head.pos);
}

/* -- Classes -- */

static void enter_all(Compiler *c, Symbol *s, ClassEnv *e, bool constructors, bool others) {
    /* Implicit members are put into the tree after this. */
    for (uint32_t i = 0; i < e->node->members.count; i++) {
        Node *m = e->node->members.items[i];
        if (m->kind == NODE_METHOD && (as_method(m)->is_constructor ? constructors : others))
            enter_method(c, s, e, as_method(m));
        else if (m->kind == NODE_VAR && others)
            enter_field(c, s, e, as_var(m));
    }
}

/* Members go into the scope in the order in which javac writes them. */
void enter_members_of(Compiler *c, Symbol *s) {
    ClassEnv *e = class_env(s);
    if (!e || e->members_done)
        return;
    e->members_done = true;
    if (s->flags & FLAG_RECORD) {
        enter_record_fields(c, s, e);
        enter_all(c, s, e, true, false);
        if (!e->canonical)
            enter_implicit_members(c, s, e);
        enter_all(c, s, e, false, true);
    } else if (s->flags & ACC_ENUM) {
        enter_implicit_members(c, s, e);
    } else {
        for (uint32_t i = 0; i < e->node->members.count && !e->has_explicit_constructor; i++)
            e->has_explicit_constructor =
                e->node->members.items[i]->kind == NODE_METHOD && as_method(e->node->members.items[i])->is_constructor;
        enter_implicit_members(c, s, e);
        enter_all(c, s, e, true, true);
        return;
    }
    if (s->flags & FLAG_RECORD)
        enter_implicit_members(c, s, e);
    else
        enter_all(c, s, e, true, true);
}
