/* write_annotations.c: annotation attributes (JVMS 4.7.16-4.7.19, 4.7.22). */
#include "annotate.h"
#include "compiler.h"
#include "gen.h"

static uint16_t type_index(Gen *g, Type *t) {
    return pool_utf8(&g->pool, gen_descriptor(g, t));
}

static void write_constant(Gen *g, Bytes *out, const AnnotationValue *v) {
    static const char tags[] = {[TYPE_BYTE] = 'B', [TYPE_CHAR] = 'C',  [TYPE_SHORT] = 'S',  [TYPE_INT] = 'I',
                                [TYPE_LONG] = 'J', [TYPE_FLOAT] = 'F', [TYPE_DOUBLE] = 'D', [TYPE_BOOLEAN] = 'Z'};
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

void write_annotation(Gen *g, Bytes *out, const Annotation *a) {
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
    return policy == (visible ? RETENTION_RUNTIME : RETENTION_CLASS) &&
           (annotation_targets(g->compiler, a->type) & where);
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
        return TARGET_BIT_TYPE | TARGET_BIT_TYPE_USE | TARGET_BIT_ANNOTATION_TYPE | TARGET_BIT_PACKAGE |
               TARGET_BIT_MODULE;
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
        uint32_t at = attribute_begin(
            g, out, visible ? "RuntimeVisibleParameterAnnotations" : "RuntimeInvisibleParameterAnnotations");
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
