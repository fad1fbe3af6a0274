/* annotate.c: annotations of declarations and types become values (JLS 9.6, 9.7). */
#include "annotate.h"

#include <string.h>

#include "attr.h"
#include "classbinary.h"
#include "enter.h"
#include "report.h"

AnnotationNode *annotation_written(NodeList annotations, const char *simple_name) {
    NODES(annotations, n) {
        Name *name = n->kind == NODE_ANNOTATION ? node_name(as_annotation(n)->name) : NULL;
        if (!name || strcmp(name->text, simple_name) != 0)
            continue;
        const char *known = n->type && n->type->kind == TYPE_CLASS ? n->type->symbol->binary_name->text : NULL;
        if (!known || (strncmp(known, "java/lang/", 10) == 0 && strcmp(known + 10, simple_name) == 0))
            return as_annotation(n);
    }
    return NULL;
}

/* -- Values (JLS 9.7.1) -- */

static Annotation *resolve(Compiler *c, Env *env, AnnotationNode *n);
static AnnotationValue *value_of(Compiler *c, Env *env, Node *n, Type *expected);

static AnnotationValue *new_value(Compiler *c, AnnotationValueKind kind, Type *type) {
    AnnotationValue *v = arena_new(&c->arena, AnnotationValue);
    v->kind = kind;
    v->type = type;
    return v;
}

static AnnotationValue *wrong(Compiler *c, Env *env, Node *n, Type *expected, const char *message) {
    if (message)
        report_error(c, source_of_env(env), n->pos, "%s", message);
    return new_value(c, ANNOTATION_WRONG, expected);
}

static AnnotationValue *array_value(Compiler *c, Env *env, Node *n, Type *expected) {
    AnnotationValue *v = new_value(c, ANNOTATION_ARRAY, expected);
    NodeList items = {&n, 1, 1};
    if (n->kind == NODE_NEW_ARRAY) {
        NewArrayNode *a = as_newarray(n);
        if (a->elem)
            report_error(c, source_of_env(env), a->elem->pos, "'new' not allowed in an annotation");
        items = a->init;
        n->type = expected;
    }
    v->items = arena_array(&c->arena, AnnotationValue *, items.count ? items.count : 1);
    for (uint32_t i = 0; i < items.count; i++)
        v->items[v->count++] = value_of(c, env, items.items[i], expected->element);
    return v;
}

static AnnotationValue *enum_value(Compiler *c, Env *env, Node *n, Type *expected) {
    Type *t = attribute_expression(c, env, n, NULL);
    Node *name = node_skip_parens(n);
    Symbol *s = name->kind == NODE_IDENT    ? as_ident(name)->sym
                : name->kind == NODE_SELECT ? as_select(name)->sym
                                            : NULL;
    if (t && t->kind == TYPE_ERROR)
        return wrong(c, env, n, expected, NULL);
    if (!s || s->kind != SYMBOL_VARIABLE || !(s->flags & ACC_ENUM))
        return wrong(c, env, n, expected, "an enum annotation value must be an enum constant");
    if (!type_same(c, type_erasure(c, s->type), type_erasure(c, expected))) {
        report_error(c, source_of_env(env), n->pos, "incompatible types: %T cannot be converted to %T", s->type,
                     expected);
        return wrong(c, env, n, expected, NULL);
    }
    AnnotationValue *v = new_value(c, ANNOTATION_ENUM, expected);
    v->symbol = s;
    return v;
}

static AnnotationValue *class_value(Compiler *c, Env *env, Node *n, Type *expected) {
    Node *literal = node_skip_parens(n);
    bool is_literal = literal->kind == NODE_SELECT && as_select(literal)->name == symtab(c)->names.class_;
    if (!is_literal) {
        Type *t = attribute_expression(c, env, n, NULL);
        return wrong(c, env, n, expected,
                     t && t->kind == TYPE_ERROR ? NULL : "annotation value must be a class literal");
    }
    Type *t = attribute_expression(c, env, n, expected);
    AnnotationValue *v = new_value(c, t->kind == TYPE_ERROR ? ANNOTATION_WRONG : ANNOTATION_CLASS, expected);
    Type *of = as_select(literal)->qualifier->type;
    v->class_type = of ? of : type_error(c);
    return v;
}

static AnnotationValue *constant_value(Compiler *c, Env *env, Node *n, Type *expected) {
    Type *t = attribute_expression(c, env, n, expected);
    if (t->kind == TYPE_ERROR)
        return wrong(c, env, n, expected, NULL);
    if (!n->constant || n->constant->kind == CONST_NULL)
        return wrong(c, env, n, expected, "element value must be a constant expression");
    AnnotationValue *v = new_value(c, ANNOTATION_CONST, expected);
    v->constant = type_is_primitive(expected) ? const_convert(c, n->constant, expected) : n->constant;
    return v;
}

static AnnotationValue *value_of(Compiler *c, Env *env, Node *n, Type *expected) {
    if (expected->kind == TYPE_ARRAY)
        return array_value(c, env, n, expected);
    if (expected->kind == TYPE_ERROR)
        return wrong(c, env, n, expected, NULL);
    if (n->kind == NODE_NEW_ARRAY)
        return wrong(c, env, n, expected, as_newarray(n)->elem ? "'new' not allowed in an annotation"
                                                               : "annotation value not of an allowable type");
    if (expected->kind == TYPE_CLASS)
        symbol_complete(c, expected->symbol);
    bool wants_annotation = expected->kind == TYPE_CLASS && (expected->symbol->flags & ACC_ANNOTATION);
    if (n->kind == NODE_ANNOTATION) {
        if (!wants_annotation) {
            report_error(c, source_of_env(env), n->pos, "annotation not valid for an element of type %T", expected);
            return wrong(c, env, n, expected, NULL);
        }
        AnnotationValue *v = new_value(c, ANNOTATION_NESTED, expected);
        v->nested = resolve(c, env, as_annotation(n));
        if (!v->nested)
            return wrong(c, env, n, expected, NULL);
        if (v->nested->type != expected->symbol) {
            report_error(c, source_of_env(env), as_annotation(n)->name->pos,
                         "incompatible types: %T cannot be converted to %T", v->nested->type->type, expected);
            return wrong(c, env, n, expected, NULL);
        }
        return v;
    }
    if (wants_annotation)
        return wrong(c, env, n, expected, "annotation value must be an annotation");
    if (expected->kind == TYPE_CLASS && (expected->symbol->flags & ACC_ENUM))
        return enum_value(c, env, n, expected);
    if (expected->kind == TYPE_CLASS && expected->symbol == symbol_known(c, KNOWN_Class))
        return class_value(c, env, n, expected);
    if (!type_is_primitive(expected) && expected != type_known(c, KNOWN_String))
        return wrong(c, env, n, expected, NULL); /* the element's own type is wrong: reported there */
    return constant_value(c, env, n, expected);
}

/* -- One annotation -- */

static Symbol *element_named(Symbol *s, Name *name) {
    for (ScopeEntry *e = scope_lookup(s->members, name); e; e = e->next_same_name)
        if (e->symbol->kind == SYMBOL_METHOD && e->symbol->type->params.count == 0 && !(e->symbol->flags & MOD_STATIC))
            return e->symbol;
    return NULL;
}

static void add_element(Compiler *c, Env *env, Annotation *a, Node *arg) {
    bool named = arg->kind == NODE_ASSIGN;
    Node *key = named ? as_assign(arg)->target : arg, *value = named ? as_assign(arg)->value : arg;
    Name *name = named ? node_name(key) : symtab(c)->names.value;
    Symbol *m = name ? element_named(a->type, name) : NULL;
    if (!m) {
        report_error(c, source_of_env(env), key->pos,
                     "cannot find symbol\n  symbol:   method %N()\n  location: @interface %T", name, a->type->type);
        return;
    }
    if (key->kind == NODE_IDENT && named)
        as_ident(key)->sym = m;
    AnnotationValue *v = value_of(c, env, value, m->type->result);
    for (int i = 0; i < a->count; i++)
        if (a->elements[i].method == m) {
            report_error(c, source_of_env(env), key->pos, "duplicate element '%N' in annotation @%S.", name, a->type);
            return;
        }
    a->elements[a->count++] = (AnnotationElement){m, v};
}

static void check_missing(Compiler *c, Env *env, Annotation *a) {
    const char *names = NULL;
    int missing = 0;
    for (ScopeEntry *e = scope_first(a->type->members); e; e = e->next) {
        Symbol *m = e->symbol;
        if (m->kind != SYMBOL_METHOD || !(m->flags & MOD_ABSTRACT) || m->default_value)
            continue;
        bool given = false;
        for (int i = 0; i < a->count && !given; i++)
            given = a->elements[i].method == m;
        if (given)
            continue;
        names = names ? arena_printf(&c->arena, "%s,%s", names, m->name->text) : m->name->text;
        missing++;
    }
    if (missing == 1)
        report_error(c, source_of_env(env), a->node->head.pos,
                     "annotation @%S is missing a default value for the element '%s'", a->type, names);
    else if (missing)
        report_error(c, source_of_env(env), a->node->head.pos,
                     "annotation @%S is missing default values for elements %s", a->type, names);
}

/* While classes are entered, javac looks for missing elements only after all values. */
static void check_later(Compiler *c, Env *env, Annotation *a) {
    Enter *en = enter_of(c);
    if (!en->annotating) {
        check_missing(c, env, a);
        return;
    }
    LaterCheck *later = arena_new(&c->arena, LaterCheck);
    *later = (LaterCheck){*env, a, NULL};
    *(en->last_check ? &en->last_check->next : &en->checks) = later;
    en->last_check = later;
}

static Annotation *resolve(Compiler *c, Env *env, AnnotationNode *n) {
    Type *t = attribute_type(c, env, n->name);
    if (t->kind != TYPE_CLASS)
        return NULL;
    symbol_complete(c, t->symbol);
    if (!(t->symbol->flags & ACC_ANNOTATION)) {
        report_error(c, source_of_env(env), n->name->pos, "incompatible types: %T cannot be converted to %T", t,
                     type_known(c, KNOWN_Annotation));
        return NULL;
    }
    n->head.type = t;
    Annotation *a = arena_new(&c->arena, Annotation);
    a->type = t->symbol;
    a->node = n;
    a->elements = arena_array(&c->arena, AnnotationElement, n->args.count ? n->args.count : 1);
    NODES(n->args, arg)
        add_element(c, env, a, arg);
    check_later(c, env, a);
    return a;
}

/* -- Facts about annotation interfaces -- */

Annotation *annotation_of(Compiler *c, Symbol *s, KnownClass interface) {
    Symbol *wanted = symbol_known(c, interface);
    for (int i = 0; s->annotations && i < s->annotations->count; i++)
        if (s->annotations->items[i]->type == wanted)
            return s->annotations->items[i];
    return NULL;
}

static void annotate_header(Compiler *c, Symbol *s);

static AnnotationValue *source_element(Compiler *c, Symbol *s, KnownClass interface) {
    annotate_header(c, s);
    Annotation *a = annotation_of(c, s, interface);
    return a && a->count ? a->elements[0].value : NULL;
}

static const char *const retention_names[] = {"CLASS", "SOURCE", "RUNTIME"};
static const char *const target_names[] = {"TYPE",           "FIELD",          "METHOD",          "PARAMETER",
                                           "CONSTRUCTOR",    "LOCAL_VARIABLE", "ANNOTATION_TYPE", "PACKAGE",
                                           "TYPE_PARAMETER", "TYPE_USE",       "MODULE",          "RECORD_COMPONENT"};

static int index_of(const char *const *names, int count, const char *text, size_t len) {
    for (int i = 0; i < count; i++)
        if (strlen(names[i]) == len && memcmp(names[i], text, len) == 0)
            return i;
    return -1;
}

static uint32_t target_bit(const char *text, size_t len) {
    int i = index_of(target_names, 12, text, len);
    return i < 0 ? 0 : 1u << i;
}

RetentionPolicy annotation_retention(Compiler *c, Symbol *s) {
    int found = -1;
    symbol_complete(c, s);
    if (s->binary) {
        Bytes values, value;
        const ClassFile *cf = s->binary->cf;
        if (class_binary_annotation(cf, cf->attributes, "Ljava/lang/annotation/Retention;", &values) &&
            class_binary_element(cf, values, "value", &value) && bytes_u1(&value) == 'e') {
            bytes_u2(&value);
            Utf8 name = classfile_utf8(cf, bytes_u2(&value));
            found = name.text ? index_of(retention_names, 3, name.text, name.length) : -1;
        }
    } else {
        AnnotationValue *v = source_element(c, s, KNOWN_Retention);
        if (v && v->kind == ANNOTATION_ENUM)
            found = index_of(retention_names, 3, v->symbol->name->text, v->symbol->name->len);
    }
    return found < 0 ? RETENTION_CLASS : (RetentionPolicy)found;
}

static uint32_t binary_targets(const ClassFile *cf) {
    Bytes values, value;
    if (!class_binary_annotation(cf, cf->attributes, "Ljava/lang/annotation/Target;", &values) ||
        !class_binary_element(cf, values, "value", &value) || bytes_u1(&value) != '[')
        return TARGET_BITS_DECLARATION;
    uint32_t bits = 0;
    for (unsigned n = bytes_u2(&value); n > 0 && !value.failed && bytes_u1(&value) == 'e'; n--) {
        bytes_u2(&value);
        Utf8 name = classfile_utf8(cf, bytes_u2(&value));
        if (name.text)
            bits |= target_bit(name.text, name.length);
    }
    return bits;
}

uint32_t annotation_targets(Compiler *c, Symbol *s) {
    symbol_complete(c, s);
    if (s->binary)
        return binary_targets(s->binary->cf);
    annotate_header(c, s);
    Annotation *a = annotation_of(c, s, KNOWN_Target);
    AnnotationValue *v = a && a->count ? a->elements[0].value : NULL;
    if (!v || v->kind != ANNOTATION_ARRAY)
        return TARGET_BITS_DECLARATION;
    uint32_t bits = 0;
    for (int i = 0; i < v->count; i++)
        if (v->items[i]->kind == ANNOTATION_ENUM)
            bits |= target_bit(v->items[i]->symbol->name->text, v->items[i]->symbol->name->len);
    return bits;
}

Symbol *annotation_container(Compiler *c, Symbol *s) {
    symbol_complete(c, s);
    if (!s->binary) {
        AnnotationValue *v = source_element(c, s, KNOWN_Repeatable);
        return v && v->kind == ANNOTATION_CLASS && v->class_type->kind == TYPE_CLASS ? v->class_type->symbol : NULL;
    }
    Bytes values, value;
    const ClassFile *cf = s->binary->cf;
    if (!class_binary_annotation(cf, cf->attributes, "Ljava/lang/annotation/Repeatable;", &values) ||
        !class_binary_element(cf, values, "value", &value) || bytes_u1(&value) != 'c')
        return NULL;
    Utf8 d = classfile_utf8(cf, bytes_u2(&value));
    return d.text && d.length > 2 ? symbol_class_reference(c, name_intern(&c->names, d.text + 1, d.length - 2u)) : NULL;
}

/* -- Declarations -- */

static void add_annotation(Compiler *c, AnnotationList *list, Annotation *a) {
    if (list->count == list->capacity) {
        int capacity = list->capacity ? list->capacity * 2 : 4;
        Annotation **items = arena_array(&c->arena, Annotation *, capacity);
        if (list->count)
            memcpy(items, list->items, sizeof *items * (size_t)list->count);
        list->items = items;
        list->capacity = capacity;
    }
    list->items[list->count++] = a;
}

/* Repeated annotations go into one container (JLS 9.7.5). Returns the first of the list that `a` repeats. */
static bool repeat(Compiler *c, Env *env, AnnotationList *list, Annotation *a) {
    for (int i = 0; i < list->count; i++) {
        Annotation *first = list->items[i];
        bool in_container =
            !first->node && first->count == 1 && first->elements[0].value->items[0]->nested->type == a->type;
        if ((first->type != a->type || !first->node) && !in_container)
            continue;
        Symbol *container = annotation_container(c, a->type);
        if (!container) {
            report_error(c, source_of_env(env), a->node->head.pos, "%S is not a repeatable annotation interface",
                         a->type);
            return true;
        }
        symbol_complete(c, container);
        Symbol *value = element_named(container, symtab(c)->names.value);
        if (!value || value->type->result->kind != TYPE_ARRAY) {
            report_error(c, source_of_env(env), a->node->head.pos,
                         "%S is not a valid @Repeatable, no value element method declared", container);
            return true;
        }
        AnnotationValue *array;
        if (in_container) {
            array = first->elements[0].value;
        } else {
            Annotation *outer = arena_new(&c->arena, Annotation);
            outer->type = container;
            outer->elements = arena_array(&c->arena, AnnotationElement, 1);
            array = new_value(c, ANNOTATION_ARRAY, value->type->result);
            array->items = arena_array(&c->arena, AnnotationValue *, 1);
            array->items[0] = new_value(c, ANNOTATION_NESTED, a->type->type);
            array->items[0]->nested = first;
            array->count = 1;
            outer->elements[outer->count++] = (AnnotationElement){value, array};
            list->items[i] = outer;
        }
        AnnotationValue **items = arena_array(&c->arena, AnnotationValue *, array->count + 1);
        memcpy(items, array->items, sizeof *items * (size_t)array->count);
        items[array->count] = new_value(c, ANNOTATION_NESTED, a->type->type);
        items[array->count++]->nested = a;
        array->items = items;
        return true;
    }
    return false;
}

/* What was written twice has a container, beside which none can be written. JLS 9.7.5. */
static void check_containers(Compiler *c, Env *env, const AnnotationList *list) {
    for (int i = 0; i < list->count; i++)
        for (int k = 0; !list->items[i]->node && k < list->count; k++)
            if (list->items[k]->node && list->items[k]->type == list->items[i]->type)
                report_error(c, source_of_env(env), list->items[k]->node->head.pos,
                             "container %S must not be present at the same time as the element it contains",
                             list->items[i]->type);
}

void annotate_declaration(Compiler *c, Env *env, NodeList annotations, Symbol *s, uint32_t where, Node *tree) {
    (void)tree;
    if (annotations.count == 0 || !s || s->annotations)
        return;
    AnnotationList *list = s->annotations = arena_new(&c->arena, AnnotationList);
    NODES(annotations, n) {
        Annotation *a = n->kind == NODE_ANNOTATION ? resolve(c, env, as_annotation(n)) : NULL;
        if (!a)
            continue;
        uint32_t targets = annotation_targets(c, a->type);
        if (targets & (TARGET_BIT_TYPE_USE | TARGET_BIT_TYPE_PARAMETER))
            source_of_env(env)->type_annotations = true;
        if (!(targets & where))
            report_error(c, source_of_env(env), n->pos,
                         "annotation interface not applicable to this kind of declaration");
        if (!repeat(c, env, list, a))
            add_annotation(c, list, a);
    }
    check_containers(c, env, list);
}

static void annotate_type_parameters(Compiler *c, Env *env, NodeList params) {
    NODES(params, n)
    annotate_declaration(c, env, as_typeparam(n)->annotations, as_typeparam(n)->sym,
                         TARGET_BIT_TYPE_PARAMETER | TARGET_BIT_TYPE_USE, n);
}

static void annotate_header(Compiler *c, Symbol *s) {
    ClassEnv *e = class_env(s);
    if (!e || s->annotations)
        return;
    AnnotationNode *functional =
        symbol_is_interface(s) ? NULL : annotation_written(e->node->mods->annotations, "FunctionalInterface");
    if (functional)
        report_error(c, s->source, functional->head.pos,
                     "Unexpected @FunctionalInterface annotation\n  %S is not a functional interface", s);
    uint32_t where =
        TARGET_BIT_TYPE | TARGET_BIT_TYPE_USE | (s->flags & ACC_ANNOTATION ? TARGET_BIT_ANNOTATION_TYPE : 0);
    if (s->name == symtab(c)->names.package_info)
        where = TARGET_BIT_PACKAGE;
    annotate_declaration(c, &e->header, e->node->mods->annotations, s, where, &e->node->head);
}

/* What of a component's annotations belongs to another declaration made from it (JLS 9.7.4). */
static void annotate_from_component(Compiler *c, Symbol *component, Symbol *s, uint32_t where) {
    if (!component->annotations || s->annotations)
        return;
    AnnotationList *list = s->annotations = arena_new(&c->arena, AnnotationList);
    for (int i = 0; i < component->annotations->count; i++)
        if (annotation_targets(c, component->annotations->items[i]->type) & (where | TARGET_BIT_TYPE_USE))
            add_annotation(c, list, component->annotations->items[i]);
}

static void annotate_record(Compiler *c, Symbol *s, ClassEnv *e) {
    for (int i = 0; i < s->record_component_count; i++) {
        Symbol *component = s->record_components[i];
        VarNode *v = as_var(component->declaration);
        if (v->mods->annotations.count == 0)
            continue;
        annotate_declaration(c, &e->body, v->mods->annotations, component,
                             TARGET_BIT_RECORD_COMPONENT | TARGET_BIT_FIELD | TARGET_BIT_METHOD | TARGET_BIT_PARAMETER |
                                 TARGET_BIT_TYPE_USE,
                             &v->head);
        for (ScopeEntry *m = scope_lookup(s->members, component->name); m; m = m->next_same_name)
            if (m->symbol->kind == SYMBOL_METHOD && (m->symbol->flags & FLAG_IMPLICIT))
                annotate_from_component(c, component, m->symbol, TARGET_BIT_METHOD);
        if (e->canonical && (e->canonical->flags & (FLAG_IMPLICIT | FLAG_COMPACT)) && i < e->canonical->param_count)
            annotate_from_component(c, component, e->canonical->params[i], TARGET_BIT_PARAMETER);
    }
}

static void annotate_method(Compiler *c, Env *class_env, MethodNode *m) {
    if (!m->sym || (m->head.flags & NODE_FLAG_SYNTHETIC))
        return;
    Env env = *class_env;
    env.outer = class_env;
    env.enclosing_method = m->sym;
    env.is_static = (m->sym->flags & MOD_STATIC) != 0;
    bool has_type = m->is_constructor || (m->sym->type && m->sym->type->result->kind != TYPE_VOID);
    annotate_declaration(c, &env, m->mods->annotations, m->sym,
                         (m->is_constructor ? TARGET_BIT_CONSTRUCTOR : TARGET_BIT_METHOD) |
                             (has_type ? TARGET_BIT_TYPE_USE : 0),
                         &m->head);
    annotate_type_parameters(c, &env, m->type_params);
    NODES(m->params, p)
    annotate_declaration(c, &env, as_var(p)->mods->annotations, as_var(p)->sym,
                         TARGET_BIT_PARAMETER | TARGET_BIT_TYPE_USE, p);
    if (m->default_value && m->sym->type)
        m->sym->default_value = value_of(c, &env, m->default_value, m->sym->type->result);
}

void annotate_class(Compiler *c, Symbol *s) {
    ClassEnv *e = class_env(s);
    annotate_header(c, s);
    annotate_type_parameters(c, &e->header, e->node->type_params);
    if (s->flags & FLAG_RECORD)
        annotate_record(c, s, e);
    NODES(e->node->members, n) {
        if (n->kind == NODE_METHOD)
            annotate_method(c, &e->body, as_method(n));
        else if (n->kind == NODE_VAR && as_var(n)->sym && !(n->flags & NODE_FLAG_SYNTHETIC))
            annotate_declaration(c, &e->body, as_var(n)->mods->annotations, as_var(n)->sym,
                                 TARGET_BIT_FIELD | TARGET_BIT_TYPE_USE, n);
    }
}

void annotate_variable(Compiler *c, Env *env, VarNode *v) {
    bool param = v->kind == VAR_LAMBDA_PARAM || v->kind == VAR_CATCH_PARAM;
    if (v->mods && v->mods->annotations.count && v->sym)
        annotate_declaration(c, env, v->mods->annotations, v->sym,
                             (param ? TARGET_BIT_PARAMETER : TARGET_BIT_LOCAL_VARIABLE) | TARGET_BIT_TYPE_USE,
                             &v->head);
}

/* -- Types -- */

AnnotationList *annotation_list_of(Compiler *c, NodeList annotations) {
    (void)c;
    Node *first = annotations.count ? annotations.items[0] : NULL;
    return first && first->kind == NODE_ANNOTATION ? as_annotation(first)->list : NULL;
}

static void annotate_types(Compiler *c, Env *env, NodeList annotations) {
    AnnotationList *list = arena_new(&c->arena, AnnotationList);
    source_of_env(env)->type_annotations = true;
    NODES(annotations, n) {
        if (n->kind != NODE_ANNOTATION || n->type)
            continue;
        Annotation *a = resolve(c, env, as_annotation(n));
        if (a && !(annotation_targets(c, a->type) & TARGET_BIT_TYPE_USE))
            report_error(c, source_of_env(env), n->pos, "annotation @%S not applicable in this type context", a->type);
        if (a && !repeat(c, env, list, a))
            add_annotation(c, list, a);
    }
    if (list->count && annotations.items[0]->kind == NODE_ANNOTATION)
        as_annotation(annotations.items[0])->list = list;
}

void annotate_list_later(Compiler *c, Env *env, NodeList annotations) {
    if (annotations.count == 0)
        return;
    Enter *en = enter_of(c);
    if (!en->entering) {
        annotate_types(c, env, annotations);
        return;
    }
    LaterAnnotations *later = arena_new(&c->arena, LaterAnnotations);
    later->env = *env;
    later->annotations = annotations;
    later->next = en->later;
    en->later = later;
}

void annotate_type_later(Compiler *c, Env *env, AnnotatedTypeNode *n) {
    annotate_list_later(c, env, n->annotations);
}

void annotate_pending(Compiler *c) {
    Enter *en = enter_of(c);
    LaterAnnotations *list = en->later, *ordered = NULL;
    en->later = NULL;
    while (list) {
        LaterAnnotations *next = list->next;
        list->next = ordered;
        ordered = list;
        list = next;
    }
    for (; ordered; ordered = ordered->next)
        annotate_types(c, &ordered->env, ordered->annotations);
    LaterCheck *check = en->checks;
    en->checks = en->last_check = NULL;
    en->annotating = false;
    for (; check; check = check->next)
        check_missing(c, &check->env, check->annotation);
}

/* -- Checks of single annotations (JLS 9.6.4) -- */

static void check_functional(Compiler *c, Symbol *s, ClassNode *tree) {
    AnnotationNode *n = annotation_written(tree->mods->annotations, "FunctionalInterface");
    const char *why = NULL;
    if (n && !type_functional_method(c, s->type, &why))
        report_error(c, s->source, n->head.pos, "Unexpected @FunctionalInterface annotation\n  %s", why);
}

static void check_safe_varargs(Compiler *c, Symbol *s, MethodNode *m) {
    AnnotationNode *n = annotation_written(m->mods->annotations, "SafeVarargs");
    if (!n || !m->sym || !m->sym->type)
        return;
    uint64_t flags = m->sym->flags;
    if (!(flags & FLAG_VARARGS_METHOD))
        report_error(c, s->source, m->head.pos, "Invalid SafeVarargs annotation. Method %S is not a varargs method.",
                     m->sym);
    else if (!m->is_constructor && !(flags & (MOD_STATIC | MOD_FINAL | MOD_PRIVATE)))
        report_error(c, s->source, m->head.pos,
                     "Invalid SafeVarargs annotation. Instance method %S is neither final nor private.", m->sym);
}

void check_annotations(Compiler *c, Symbol *s, ClassNode *tree) {
    check_functional(c, s, tree);
    NODES(tree->members, n)
        if (n->kind == NODE_METHOD && as_method(n)->mods->annotations.count)
            check_safe_varargs(c, s, as_method(n));
}
