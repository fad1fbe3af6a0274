/* write_annotations.c: annotation attributes (JVMS 4.7.16-4.7.22). */
#include "annotate.h"
#include "compiler.h"
#include "gen.h"

static void write_annotation(Gen *g, Bytes *out, const Annotation *a);

static uint16_t type_index(Gen *g, Type *t) {
    return pool_utf8(&g->pool, gen_descriptor(g, t));
}

static void write_constant(Gen *g, Bytes *out, const AnnotationValue *v) {
    static const char tags[] = {[TYPE_BYTE] = 'B', [TYPE_CHAR] = 'C', [TYPE_SHORT] = 'S', [TYPE_INT] = 'I', [TYPE_LONG] = 'J',
                                [TYPE_FLOAT] = 'F', [TYPE_DOUBLE] = 'D', [TYPE_BOOLEAN] = 'Z'};
    const Constant *k = v->constant;
    bytes_u1(out, (uint32_t)(type_is_primitive(v->type) ? tags[v->type->kind] : 's'));
    switch (k->kind) {
    case CONST_INT: bytes_u2(out, pool_int(&g->pool, k->i)); break;
    case CONST_LONG: bytes_u2(out, pool_long(&g->pool, k->l)); break;
    case CONST_FLOAT: bytes_u2(out, pool_float(&g->pool, k->f)); break;
    case CONST_DOUBLE: bytes_u2(out, pool_double(&g->pool, k->d)); break;
    default: bytes_u2(out, pool_utf8(&g->pool, name_intern(&g->compiler->names, k->s.text, k->s.len))); break;
    }
}

static void write_value(Gen *g, Bytes *out, const AnnotationValue *v) {
    switch (v->kind) {
    case ANNOTATION_CONST: write_constant(g, out, v); break;
    case ANNOTATION_ENUM:
        bytes_u1(out, 'e');
        bytes_u2(out, type_index(g, v->symbol->type));
        bytes_u2(out, pool_utf8(&g->pool, v->symbol->name));
        break;
    case ANNOTATION_CLASS:
        bytes_u1(out, 'c');
        bytes_u2(out, type_index(g, v->class_type));
        break;
    case ANNOTATION_NESTED:
        bytes_u1(out, '@');
        write_annotation(g, out, v->nested);
        break;
    default: /* ANNOTATION_ARRAY; a wrong value stops the compilation before this */
        bytes_u1(out, '[');
        bytes_u2(out, (uint32_t)v->count);
        for (int i = 0; i < v->count; i++)
            write_value(g, out, v->items[i]);
    }
}

static void write_annotation(Gen *g, Bytes *out, const Annotation *a) {
    bytes_u2(out, type_index(g, a->type->type));
    bytes_u2(out, (uint32_t)a->count);
    for (int i = 0; i < a->count; i++) {
        bytes_u2(out, pool_utf8(&g->pool, a->elements[i].method->name));
        write_value(g, out, a->elements[i].value);
    }
}

/* Does this annotation belong to the declaration, and is it kept that long? */
static bool is_wanted(Gen *g, const Annotation *a, uint32_t where, bool visible) {
    RetentionPolicy policy = annotation_retention(g->compiler, a->type);
    return policy == (visible ? RETENTION_RUNTIME : RETENTION_CLASS) && (annotation_targets(g->compiler, a->type) & where);
}

static uint32_t count_wanted(Gen *g, const AnnotationList *list, uint32_t where, bool visible) {
    uint32_t n = 0;
    for (int i = 0; list && i < list->count; i++)
        n += is_wanted(g, list->items[i], where, visible);
    return n;
}

static void write_list(Gen *g, Bytes *out, const AnnotationList *list, uint32_t where, bool visible) {
    bytes_u2(out, count_wanted(g, list, where, visible));
    for (int i = 0; list && i < list->count; i++)
        if (is_wanted(g, list->items[i], where, visible))
            write_annotation(g, out, list->items[i]);
}

/* -- Type annotations of the type that a declaration names -- */

/* From the outside of the type to what the annotation in front of it means: the element of arrays, the inner class. */
static void write_type_path(Bytes *out, Type *t) {
    uint32_t arrays = 0, inner = 0;
    for (; t->kind == TYPE_ARRAY; t = t->element)
        arrays++;
    if (t->kind == TYPE_CLASS)
        for (Type *o = t->outer; o && o->kind == TYPE_CLASS; o = o->outer)
            inner++;
    bytes_u1(out, arrays + inner);
    for (uint32_t i = 0; i < arrays + inner; i++) {
        bytes_u1(out, i < arrays ? 0 : 1);
        bytes_u1(out, 0);
    }
}

enum {
    TARGET_CLASS_VARIABLE = 0x00,
    TARGET_METHOD_VARIABLE = 0x01,
    TARGET_FIELD_TYPE = 0x13,
    TARGET_RESULT_TYPE = 0x14,
    TARGET_PARAMETER_TYPE = 0x16
};

static TypeList variables_of(const Symbol *s) {
    return s->kind == SYMBOL_CLASS ? s->tparams : s->kind == SYMBOL_METHOD && s->type ? s->type->tparams : (TypeList){0};
}

static uint32_t count_type_annotations(Gen *g, Symbol *s, bool visible) {
    uint32_t n = count_wanted(g, s->annotations, TARGET_BIT_TYPE_USE, visible);
    TypeList variables = variables_of(s);
    if (s->kind == SYMBOL_CLASS)
        n = 0;
    for (int i = 0; i < variables.count; i++)
        n += count_wanted(g, variables.items[i]->symbol->annotations, TARGET_BIT_TYPE_PARAMETER | TARGET_BIT_TYPE_USE, visible);
    for (int i = 0; s->kind == SYMBOL_METHOD && s->params && i < s->param_count; i++)
        n += count_wanted(g, s->params[i]->annotations, TARGET_BIT_TYPE_USE, visible);
    return n;
}

static void write_typed(Gen *g, Bytes *out, const AnnotationList *list, bool visible, uint32_t target, int index, Type *t) {
    for (int i = 0; list && i < list->count; i++) {
        if (!is_wanted(g, list->items[i], TARGET_BIT_TYPE_USE, visible))
            continue;
        bytes_u1(out, target);
        if (index >= 0)
            bytes_u1(out, (uint32_t)index);
        write_type_path(out, t);
        write_annotation(g, out, list->items[i]);
    }
}

static void write_variable(Gen *g, Bytes *out, const AnnotationList *list, bool visible, uint32_t target, int index) {
    for (int i = 0; list && i < list->count; i++) {
        if (!is_wanted(g, list->items[i], TARGET_BIT_TYPE_PARAMETER | TARGET_BIT_TYPE_USE, visible))
            continue;
        bytes_u1(out, target);
        bytes_u1(out, (uint32_t)index);
        bytes_u1(out, 0); /* no path */
        write_annotation(g, out, list->items[i]);
    }
}

static uint16_t write_type_annotations(Gen *g, Bytes *out, Symbol *s, bool visible) {
    uint32_t n = count_type_annotations(g, s, visible);
    if (n == 0)
        return 0;
    uint32_t at = attribute_begin(g, out, visible ? "RuntimeVisibleTypeAnnotations" : "RuntimeInvisibleTypeAnnotations");
    bytes_u2(out, n);
    TypeList variables = variables_of(s);
    for (int i = 0; i < variables.count; i++)
        write_variable(g, out, variables.items[i]->symbol->annotations, visible,
                       s->kind == SYMBOL_CLASS ? TARGET_CLASS_VARIABLE : TARGET_METHOD_VARIABLE, i);
    if (s->kind == SYMBOL_METHOD) {
        bool constructor = s->name->text[0] == '<';
        write_typed(g, out, s->annotations, visible, TARGET_RESULT_TYPE, -1, constructor ? s->owner->type : s->type->result);
        for (int i = 0; s->params && i < s->param_count; i++)
            write_typed(g, out, s->params[i]->annotations, visible, TARGET_PARAMETER_TYPE, i, s->params[i]->type);
    } else if (s->kind != SYMBOL_CLASS) {
        write_typed(g, out, s->annotations, visible, TARGET_FIELD_TYPE, -1, s->type);
    }
    attribute_end(out, at);
    return 1;
}

/* -- Declarations -- */

static uint16_t write_at(Gen *g, Bytes *out, Symbol *s, uint32_t where) {
    uint16_t count = 0;
    for (int visible = 1; visible >= 0; visible--) {
        if (count_wanted(g, s->annotations, where, visible) == 0)
            continue;
        uint32_t at = attribute_begin(g, out, visible ? "RuntimeVisibleAnnotations" : "RuntimeInvisibleAnnotations");
        write_list(g, out, s->annotations, where, visible);
        attribute_end(out, at);
        count++;
    }
    for (int visible = 1; visible >= 0; visible--)
        count += write_type_annotations(g, out, s, visible);
    return count;
}

static uint32_t place_of(const Symbol *s) {
    if (s->kind == SYMBOL_CLASS) /* TYPE_USE stands for class declarations, too */
        return TARGET_BIT_TYPE | TARGET_BIT_TYPE_USE | TARGET_BIT_ANNOTATION_TYPE | TARGET_BIT_PACKAGE | TARGET_BIT_MODULE;
    if (s->kind == SYMBOL_METHOD)
        return s->name->text[0] == '<' ? TARGET_BIT_CONSTRUCTOR : TARGET_BIT_METHOD;
    return TARGET_BIT_FIELD;
}

uint16_t write_annotations(Gen *g, Bytes *out, Symbol *s) {
    return write_at(g, out, s, place_of(s));
}

uint16_t write_component_annotations(Gen *g, Bytes *out, Symbol *component) {
    return write_at(g, out, component, TARGET_BIT_RECORD_COMPONENT);
}

uint16_t write_parameter_annotations(Gen *g, Bytes *out, MethodNode *m) {
    Symbol *s = m->sym;
    uint16_t count = 0;
    for (int visible = 1; visible >= 0; visible--) {
        uint32_t n = 0;
        for (int i = 0; s->params && i < s->param_count; i++)
            n += count_wanted(g, s->params[i]->annotations, TARGET_BIT_PARAMETER, visible);
        if (n == 0)
            continue;
        uint32_t at = attribute_begin(g, out, visible ? "RuntimeVisibleParameterAnnotations" : "RuntimeInvisibleParameterAnnotations");
        bytes_u1(out, (uint32_t)s->param_count);
        for (int i = 0; i < s->param_count; i++)
            write_list(g, out, s->params[i]->annotations, TARGET_BIT_PARAMETER, visible);
        attribute_end(out, at);
        count++;
    }
    return count;
}

uint16_t write_annotation_default(Gen *g, Bytes *out, MethodNode *m) {
    if (!m->default_value || !m->sym->default_value)
        return 0;
    uint32_t at = attribute_begin(g, out, "AnnotationDefault");
    write_value(g, out, m->sym->default_value);
    attribute_end(out, at);
    return 1;
}
