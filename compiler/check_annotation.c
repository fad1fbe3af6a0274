/* check_annotation.c: what @Target and @Repeatable on an annotation interface demand (JLS 9.6.3, 9.6.4.1). */
#include <string.h>

#include "annotate.h"
#include "enter.h"
#include "report.h"

static Annotation *meta(Compiler *c, Symbol *s, const char *name) {
    (void)c;
    for (int i = 0; s->annotations && i < s->annotations->count; i++)
        if (strcmp(s->annotations->items[i]->type->binary_name->text, name) == 0)
            return s->annotations->items[i];
    return NULL;
}

/* -- @Target -- */

static void check_targets(Compiler *c, Symbol *s, Annotation *target) {
    if (!target->node || target->node->args.count != 1)
        return;
    Node *value = target->node->args.items[0];
    if (value->kind == NODE_ASSIGN)
        value = as_assign(value)->value;
    if (value->kind != NODE_NEW_ARRAY)
        return;
    NodeList list = as_newarray(value)->init;
    for (uint32_t i = 0; i < list.count; i++)
        for (uint32_t k = 0; k < i; k++) {
            Name *a = node_name(list.items[i]), *b = node_name(list.items[k]);
            if (a && a == b) {
                report_error(c, s->source, list.items[i]->pos, "repeated annotation target");
                break;
            }
        }
}

/* -- @Repeatable -- */

/* Targets of a container that the repeated interface does not have, seen with what one target includes of another. */
static bool targets_exceed(uint32_t container, uint32_t repeated) {
    if (repeated & TARGET_BIT_TYPE)
        repeated |= TARGET_BIT_ANNOTATION_TYPE;
    if (repeated & TARGET_BIT_TYPE_USE)
        repeated |= TARGET_BIT_TYPE | TARGET_BIT_ANNOTATION_TYPE | TARGET_BIT_TYPE_PARAMETER;
    return (container & ~repeated) != 0;
}

static Symbol *element(Symbol *s, const char *name) {
    for (ScopeEntry *e = scope_first(s->members); e; e = e->next)
        if (e->symbol->kind == SYMBOL_METHOD && strcmp(e->symbol->name->text, name) == 0)
            return e->symbol;
    return NULL;
}

static bool has_default(Symbol *m) {
    return !m->declaration || m->declaration->kind != NODE_METHOD || as_method(m->declaration)->default_value;
}

static void check_repeatable(Compiler *c, Symbol *s, Annotation *repeatable) {
    Symbol *container = annotation_container(c, s);
    if (!container || container->kind != SYMBOL_CLASS || !repeatable->node)
        return;
    symbol_complete(c, container);
    if (!(container->flags & ACC_ANNOTATION))
        return; /* reported as a wrong value */
    SourceFile *source = s->source;
    uint32_t pos = repeatable->node->head.pos;
    Symbol *value = element(container, "value");
    if (!value) {
        report_error(c, source, pos, "%S is not a valid @Repeatable, no value element method declared", container);
        return;
    }
    Type *result = value->type->result;
    if (result->kind != TYPE_ARRAY || !type_same(c, result->element, s->type)) {
        report_error(c, source, pos,
                     "containing annotation interface (%S) must declare an element named 'value' of type %T", container,
                     type_array(c, s->type));
        return;
    }
    static const int length[] = {[RETENTION_SOURCE] = 0, [RETENTION_CLASS] = 1, [RETENTION_RUNTIME] = 2};
    if (length[annotation_retention(c, container)] < length[annotation_retention(c, s)])
        report_error(c, source, pos,
                     "retention of containing annotation interface (%S) is shorter than the retention of repeatable "
                     "annotation interface (%S)", container, s);
    bool documented = meta(c, container, "java/lang/annotation/Documented") != NULL;
    if (meta(c, s, "java/lang/annotation/Documented") && !documented)
        report_error(c, source, pos,
                     "repeatable annotation interface (%S) is @Documented while containing annotation interface "
                     "(%S) is not", s, container);
    bool inherited = meta(c, container, "java/lang/annotation/Inherited") != NULL;
    if (meta(c, s, "java/lang/annotation/Inherited") && !inherited)
        report_error(c, source, pos,
                     "repeatable annotation interface (%S) is @Inherited while containing annotation interface "
                     "(%S) is not", s, container);
    if (targets_exceed(annotation_targets(c, container), annotation_targets(c, s)))
        report_error(c, source, pos,
                     "containing annotation interface (%S) is applicable to more targets than repeatable annotation "
                     "interface (%S)", container, s);
    for (ScopeEntry *e = scope_first(container->members); e; e = e->next)
        if (e->symbol->kind == SYMBOL_METHOD && e->symbol != value && (e->symbol->flags & MOD_ABSTRACT) &&
            !has_default(e->symbol))
            report_error(c, source, pos,
                         "containing annotation interface (%S) does not have a default value for element %S", container,
                         e->symbol);
}

void check_meta_annotations(Compiler *c, Symbol *s) {
    Annotation *target = meta(c, s, "java/lang/annotation/Target");
    if (target)
        check_targets(c, s, target);
    Annotation *repeatable = meta(c, s, "java/lang/annotation/Repeatable");
    if (repeatable)
        check_repeatable(c, s, repeatable);
}
