/* write_typeannos.c: RuntimeVisibleTypeAnnotations and RuntimeInvisibleTypeAnnotations (JVMS 4.7.20): of the types that
 * declarations are written with, and of those inside code. */
#include "annotate.h"
#include "compiler.h"
#include "gen.h"

enum {
    AT_CLASS_VARIABLE = 0x00,
    AT_METHOD_VARIABLE = 0x01,
    AT_SUPERTYPE = 0x10,
    AT_CLASS_BOUND = 0x11,
    AT_METHOD_BOUND = 0x12,
    AT_FIELD = 0x13,
    AT_RESULT = 0x14,
    AT_RECEIVER = 0x15,
    AT_PARAMETER = 0x16,
    AT_THROWS = 0x17,
    AT_LOCAL = 0x40,
    AT_RESOURCE = 0x41,
    AT_CATCH = 0x42,
    AT_INSTANCEOF = 0x43,
    AT_NEW = 0x44,
    AT_NEW_REFERENCE = 0x45,
    AT_METHOD_REFERENCE = 0x46,
    AT_CAST = 0x47,
    AT_NEW_ARGUMENT = 0x48,
    AT_CALL_ARGUMENT = 0x49,
    AT_NEW_REFERENCE_ARGUMENT = 0x4a,
    AT_METHOD_REFERENCE_ARGUMENT = 0x4b
};

enum { PATH_ARRAY, PATH_INNER, PATH_WILDCARD, PATH_ARGUMENT, MAX_PATH = 250 };

/* Where an annotation stands: target_type, target_info, type_path. */
typedef struct Place {
    Bytes *target; /* target_type and target_info, as they are written */
    uint8_t path[MAX_PATH][2];
    uint32_t depth;
} Place;

typedef struct Writer {
    Gen *g;
    bool visible;
    bool counting; /* the first of two rounds: nothing is written yet */
    uint32_t count;
    Bytes *out;
} Writer;

/* -- One annotation -- */

static void put(Writer *w, const Annotation *a, const Place *p, uint32_t kinds) {
    RetentionPolicy policy = annotation_retention(w->g->compiler, a->type);
    if (policy != (w->visible ? RETENTION_RUNTIME : RETENTION_CLASS) ||
        !(annotation_targets(w->g->compiler, a->type) & kinds))
        return;
    w->count++;
    if (w->counting)
        return;
    bytes_add(w->out, p->target->data, p->target->length);
    bytes_u1(w->out, p->depth);
    for (uint32_t i = 0; i < p->depth; i++) {
        bytes_u1(w->out, p->path[i][0]);
        bytes_u1(w->out, p->path[i][1]);
    }
    write_annotation(w->g, w->out, a);
}

static void step(Place *p, int kind, uint32_t index) {
    if (p->depth < MAX_PATH) {
        p->path[p->depth][0] = (uint8_t)kind;
        p->path[p->depth][1] = (uint8_t)index;
        p->depth++;
    }
}

/* Into the innermost of the inner classes that a type names. */
static void step_inner(Place *p, const Type *t) {
    if (t && t->kind == TYPE_CLASS)
        for (const Type *o = t->outer; o && o->kind == TYPE_CLASS; o = o->outer)
            step(p, PATH_INNER, 0);
}

static void put_nodes(Writer *w, NodeList annotations, const Place *p) {
    AnnotationList *list = annotations.count ? annotation_list_of(w->g->compiler, annotations) : NULL;
    for (int i = 0; list && i < list->count; i++)
        put(w, list->items[i], p, TARGET_BIT_TYPE_USE);
}

/* -- A type as it is written -- */

static void walk_type(Writer *w, Node *n, Place *p) {
    uint32_t depth = p->depth;
    if (!n)
        return;
    switch (n->kind) {
    case NODE_ANNOTATED_TYPE: {
        Node *inside = as_annotatedtype(n)->underlying;
        Node *elem = inside;
        for (; elem->kind == NODE_ARRAY_TYPE; elem = as_arraytype(elem)->elem) /* JLS 9.7.4: the element's */
            step(p, PATH_ARRAY, 0);
        step_inner(p, elem->type);
        put_nodes(w, as_annotatedtype(n)->annotations, p);
        p->depth = depth;
        walk_type(w, inside, p);
        break;
    }
    case NODE_TYPE_APPLY:
        walk_type(w, as_typeapply(n)->generic, p);
        step_inner(p, n->type);
        for (uint32_t i = 0; i < as_typeapply(n)->args.count; i++) {
            uint32_t here = p->depth;
            step(p, PATH_ARGUMENT, i);
            walk_type(w, as_typeapply(n)->args.items[i], p);
            p->depth = here;
        }
        break;
    case NODE_SELECT: walk_type(w, as_select(n)->qualifier, p); break;
    case NODE_ARRAY_TYPE:
        put_nodes(w, as_arraytype(n)->annotations, p);
        step(p, PATH_ARRAY, 0);
        walk_type(w, as_arraytype(n)->elem, p);
        break;
    case NODE_WILDCARD:
        step(p, PATH_WILDCARD, 0);
        walk_type(w, as_wildcard(n)->bound, p);
        break;
    default: break;
    }
    p->depth = depth;
}

/* -- Targets -- */

static void set_target(Place *p, int kind) {
    p->target->length = 0;
    p->depth = 0;
    bytes_u1(p->target, (uint32_t)kind);
}

static void set_target_1(Place *p, int kind, uint32_t value) {
    set_target(p, kind);
    bytes_u1(p->target, value);
}

static void set_target_2(Place *p, int kind, uint32_t value) {
    set_target(p, kind);
    bytes_u2(p->target, value);
}

/* Annotations among the modifiers of a declaration: they mean the element of its array type. */
static void put_modifiers(Writer *w, const AnnotationList *list, Type *t, Place *p) {
    for (; t && t->kind == TYPE_ARRAY; t = t->element)
        step(p, PATH_ARRAY, 0);
    step_inner(p, t);
    for (int i = 0; list && i < list->count; i++)
        put(w, list->items[i], p, TARGET_BIT_TYPE_USE);
    p->depth = 0;
}

static Node *type_tree_of(const Symbol *s) {
    Node *n = s->declaration;
    if (!n)
        return NULL;
    return n->kind == NODE_VAR ? as_var(n)->var_type : n->kind == NODE_METHOD ? as_method(n)->return_type : NULL;
}

static void walk_variables(Writer *w, NodeList params, bool of_class, Place *p) {
    NODES(params, node) {
        TypeParamNode *n = as_typeparam(node);
        set_target_1(p, of_class ? AT_CLASS_VARIABLE : AT_METHOD_VARIABLE, node_i);
        AnnotationList *list = n->sym ? n->sym->annotations : NULL;
        for (int i = 0; list && i < list->count; i++)
            put(w, list->items[i], p, TARGET_BIT_TYPE_PARAMETER | TARGET_BIT_TYPE_USE);
        uint32_t bound = 0;
        NODES(n->bounds, b) {
            Type *t = b->type;
            if (b_i == 0 && t && t->kind == TYPE_CLASS && t->symbol->flags & ACC_INTERFACE)
                bound = 1; /* 0 is the class */
            set_target_1(p, of_class ? AT_CLASS_BOUND : AT_METHOD_BOUND, node_i);
            bytes_u1(p->target, bound++);
            walk_type(w, b, p);
        }
    }
}

/* -- Declarations -- */

static void walk_class(Writer *w, Symbol *s, Place *p) {
    ClassNode *n = s->declaration && s->declaration->kind == NODE_CLASS ? as_class(s->declaration) : w->g->cls;
    if (n->sym != s)
        return;
    if (s->lowering && s->lowering->super_tree) {
        set_target_2(p, AT_SUPERTYPE, s->superinterfaces.count ? 0 : 0xffff);
        walk_type(w, s->lowering->super_tree, p);
    }
    set_target_2(p, AT_SUPERTYPE, 0xffff);
    walk_type(w, n->extends, p);
    NODES(n->implements, i) {
        set_target_2(p, AT_SUPERTYPE, i_i);
        walk_type(w, i, p);
    }
    walk_variables(w, n->type_params, true, p);
}

/* The tree of the i-th parameter's type: a record's canonical constructor may have none of its own. */
static Node *parameter_tree(const Symbol *m, int i) {
    Node *own = m->params[i] ? type_tree_of(m->params[i]) : NULL;
    if (!own && m->flags & FLAG_RECORD && m->owner->record_component_count == m->param_count)
        own = type_tree_of(m->owner->record_components[i]);
    return own;
}

static void walk_lambda(Writer *w, LambdaNode *n, Place *p) {
    NODES(n->params, v) {
        Symbol *s = as_var(v)->sym;
        set_target_1(p, AT_PARAMETER, v_i);
        put_modifiers(w, s ? s->annotations : NULL, s ? s->type : NULL, p);
    }
    NODES(n->params, v) {
        set_target_1(p, AT_PARAMETER, v_i);
        walk_type(w, as_var(v)->var_type, p);
    }
}

static void walk_method(Writer *w, Symbol *s, Place *p) {
    if (s->declaration && s->declaration->kind == NODE_LAMBDA) {
        walk_lambda(w, as_lambda(s->declaration), p);
        return;
    }
    MethodNode *n = s->declaration && s->declaration->kind == NODE_METHOD ? as_method(s->declaration) : NULL;
    bool constructor = s->name->text[0] == '<';
    if (n) {
        walk_variables(w, n->type_params, false, p);
        NODES(n->throws, t) {
            set_target_2(p, AT_THROWS, t_i);
            walk_type(w, t, p);
        }
    }
    set_target(p, AT_RESULT);
    walk_type(w, type_tree_of(s), p);
    put_modifiers(w, s->annotations, constructor ? s->owner->type : s->type->result, p);
    if (n && n->receiver) {
        set_target(p, AT_RECEIVER);
        put_nodes(w, n->receiver->mods->annotations, p);
        walk_type(w, n->receiver->var_type, p);
    }
    for (int i = 0; s->params && i < s->param_count; i++) {
        set_target_1(p, AT_PARAMETER, (uint32_t)i);
        put_modifiers(w, s->params[i]->annotations, s->params[i]->type, p);
    }
    for (int i = 0; s->params && i < s->param_count; i++) {
        set_target_1(p, AT_PARAMETER, (uint32_t)i);
        walk_type(w, parameter_tree(s, i), p);
    }
}

static void walk_declaration(Writer *w, void *symbol, Place *p) {
    Symbol *s = symbol;
    if (s->kind == SYMBOL_CLASS) {
        walk_class(w, s, p);
    } else if (s->kind == SYMBOL_METHOD) {
        walk_method(w, s, p);
    } else {
        set_target(p, AT_FIELD);
        walk_type(w, type_tree_of(s), p);
        if (!(s->flags & ACC_ENUM))
            put_modifiers(w, s->annotations, s->type, p);
    }
}

/* The attribute with what `walk` finds, in two rounds: its name comes into the constant pool before what it holds. */
static uint16_t write_found(Gen *g, Bytes *out, bool visible, void (*walk)(Writer *, void *, Place *), void *context) {
    uint8_t room[64];
    Bytes target = {.arena = g->arena, .data = room, .capacity = sizeof room};
    Place p = {.target = &target};
    Writer w = {.g = g, .visible = visible, .counting = true, .out = out};
    walk(&w, context, &p);
    if (!w.count)
        return 0;
    uint32_t at =
        attribute_begin(g, out, visible ? "RuntimeVisibleTypeAnnotations" : "RuntimeInvisibleTypeAnnotations");
    bytes_u2(out, w.count);
    w.counting = false;
    walk(&w, context, &p);
    attribute_end(out, at);
    return 1;
}

uint16_t write_type_annotations(Gen *g, Bytes *out, Symbol *s, bool visible) {
    return annotation_types_used(g->compiler) ? write_found(g, out, visible, walk_declaration, s) : 0;
}

/* -- Code -- */

static void walk_new(Writer *w, NewNode *n, uint32_t pc, Place *p) {
    set_target_2(p, AT_NEW, pc);
    walk_type(w, n->class_name, p);
    NODES(n->type_args, t) {
        set_target_2(p, AT_NEW_ARGUMENT, pc);
        bytes_u1(p->target, t_i);
        walk_type(w, t, p);
    }
}

static void walk_new_array(Writer *w, NewArrayNode *n, uint32_t pc, Place *p) {
    if (!n->elem)
        return;
    set_target_2(p, AT_NEW, pc);
    uint32_t dims = n->dims.count + n->open_dims;
    for (uint32_t i = 0; i < dims; i++) {
        if (i < n->dim_annotation_count)
            put_nodes(w, n->dim_annotations[i], p);
        step(p, PATH_ARRAY, 0);
    }
    walk_type(w, n->elem, p);
}

static void walk_cast(Writer *w, CastNode *n, uint32_t pc, Place *p) {
    Node *tree = n->cast_type;
    bool several = tree && tree->kind == NODE_INTERSECTION_TYPE;
    uint32_t count = several ? as_intersectiontype(tree)->bounds.count : 1;
    for (uint32_t i = 0; tree && i < count; i++) {
        set_target_2(p, AT_CAST, pc);
        bytes_u1(p->target, i);
        walk_type(w, several ? as_intersectiontype(tree)->bounds.items[i] : tree, p);
    }
}

static void walk_arguments(Writer *w, NodeList args, int kind, uint32_t pc, Place *p) {
    NODES(args, t) {
        set_target_2(p, kind, pc);
        bytes_u1(p->target, t_i);
        walk_type(w, t, p);
    }
}

static void walk_reference(Writer *w, MethodRefNode *n, uint32_t pc, Place *p) {
    bool constructor = n->name && n->name->text[0] == '<';
    set_target_2(p, constructor ? AT_NEW_REFERENCE : AT_METHOD_REFERENCE, pc);
    walk_type(w, n->qualifier, p);
    walk_arguments(w, n->type_args, constructor ? AT_NEW_REFERENCE_ARGUMENT : AT_METHOD_REFERENCE_ARGUMENT, pc, p);
}

static void walk_code_node(Writer *w, const TypeUse *u, Place *p) {
    switch (u->node->kind) {
    case NODE_NEW: walk_new(w, as_new(u->node), u->pc, p); break;
    case NODE_NEW_ARRAY: walk_new_array(w, as_newarray(u->node), u->pc, p); break;
    case NODE_CAST: walk_cast(w, as_cast(u->node), u->pc, p); break;
    case NODE_INSTANCEOF:
        set_target_2(p, AT_INSTANCEOF, u->pc);
        walk_type(w, as_instanceof(u->node)->pattern, p);
        break;
    case NODE_CALL: walk_arguments(w, as_call(u->node)->type_args, AT_CALL_ARGUMENT, u->pc, p); break;
    case NODE_METHOD_REF: walk_reference(w, as_methodref(u->node), u->pc, p); break;
    default: break;
    }
}

static uint32_t count_rows(const Code *code, const Symbol *s) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < code->var_count; i++)
        n += code->var_rows[i].sym == s;
    return n;
}

static void walk_variable(Writer *w, Code *code, Symbol *s, Place *p) {
    VarNode *v = s->declaration && s->declaration->kind == NODE_VAR ? as_var(s->declaration) : NULL;
    if (!v)
        return;
    if (v->kind == VAR_CATCH_PARAM) {
        uint32_t row = 0;
        while (row < code->handler_count && code->handlers[row].parameter != s)
            row++;
        if (row == code->handler_count)
            return;
        set_target_2(p, AT_CATCH, row);
    } else {
        set_target_2(p, v->kind == VAR_RESOURCE ? AT_RESOURCE : AT_LOCAL, count_rows(code, s));
        for (uint32_t i = 0; i < code->var_count; i++)
            if (code->var_rows[i].sym == s) {
                bytes_u2(p->target, code->var_rows[i].start);
                bytes_u2(p->target, code->var_rows[i].length);
                bytes_u2(p->target, code->var_rows[i].slot);
            }
    }
    put_modifiers(w, s->annotations, s->type, p);
    walk_type(w, v->var_type, p);
}

static bool is_catch_parameter(const Symbol *s) {
    return s->declaration->kind == NODE_VAR && as_var(s->declaration)->kind == VAR_CATCH_PARAM;
}

/* By where they are declared; those that never hold a value are left out. */
static void walk_variables_in_order(Writer *w, Code *code, Place *p) {
    uint32_t done = 0;
    for (;;) {
        Symbol *next = NULL;
        for (uint32_t i = 0; i < code->var_count; i++) {
            Symbol *s = code->var_rows[i].sym;
            if (s && !(s->flags & FLAG_PARAMETER) && s->declaration &&
                (code->var_rows[i].length || is_catch_parameter(s)) && s->declaration->pos >= done &&
                (!next || s->declaration->pos < next->declaration->pos))
                next = s;
        }
        if (!next)
            return;
        walk_variable(w, code, next, p);
        done = next->declaration->pos + 1;
    }
}

static void walk_code(Writer *w, void *context, Place *p) {
    Code *code = context;
    for (uint32_t i = 0; i < code->type_use_count; i++)
        walk_code_node(w, &code->type_uses[i], p);
    walk_variables_in_order(w, code, p);
}

uint16_t write_code_type_annotations(Gen *g, Bytes *out, Code *code) {
    uint16_t count = 0;
    for (int visible = 1; visible >= 0 && annotation_types_used(g->compiler); visible--)
        count += write_found(g, out, visible, walk_code, code);
    return count;
}
