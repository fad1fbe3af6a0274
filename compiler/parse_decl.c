/* parse_decl.c: variables, parameters, methods, members of classes (JLS 8.3, 8.4, 8.6 to 8.8, 14.4). */
#include "parse.h"

/* -- Variables -- */

static const char var_array_error[] = "'var' is not allowed as an element type of an array";

/* The type of a declarator that says `var`: none, unless it breaks one of var's rules (JLS 14.4). */
static Node *var_type(Parser *p, VarNode *v, Node *type, bool compound) {
    if (type->kind == NODE_ARRAY_TYPE && !compound) {
        syntax_error_at(p, type->start, "%s", var_array_error);
        return type;
    }
    if (compound)
        syntax_error_at(p, type->start, "'var' is not allowed in a compound declaration");
    v->is_var = true;
    return NULL;
}

/* One declarator, from after its name on. */
static VarNode *variable_rest(Parser *p, uint32_t pos, ModifiersNode *mods, Node *type, Name *name, bool unnamed,
                              VarKind vk, bool init_required, bool compound) {
    VarNode *v = NEW(VAR, Var, pos);
    v->kind = vk;
    v->mods = mods;
    v->name = name;
    v->is_continued = compound;
    bool local = vk != VAR_FIELD;
    Node *declared = type;
    if (at(p, TOKEN_LBRACKET) || at(p, TOKEN_AT))
        type = parse_brackets(p, type);
    if (at(p, TOKEN_EQ)) {
        parser_next(p);
        v->init = parse_variable_init(p);
    } else if (init_required) {
        syntax_error_at(p, p->tok->start, "= expected");
        set_error_end(p, p->tok->start);
    }
    if (unnamed && vk == VAR_LOCAL && !v->init && !at(p, TOKEN_COLON) && !needs_recovery(p))
        syntax_error_at(p, p->tok->start, "= expected");
    while (local && declared->kind == NODE_ARRAY_TYPE) /* var[] x */
        declared = as_arraytype(declared)->elem;
    if (local && is_var_ident(declared) && feature_allowed(p, FEATURE_VAR))
        type = var_type(p, v, type, compound);
    v->var_type = type;
    uint32_t start = compound ? pos : mods->head.end > mods->head.start ? mods->head.start : declared->start;
    return FINISH(v, start);
}

void parse_variables_rest(Parser *p, uint32_t pos, ModifiersNode *mods, Node *type, Name *name, bool unnamed,
                          VarKind vk, bool init_required, NodeList *out) {
    bool compound = false;
    ADD(*out, variable_rest(p, pos, mods, type, name, unnamed, vk, init_required, false));
    while (vk != VAR_RESOURCE && at(p, TOKEN_COMMA)) {
        parser_next(p);
        compound = true;
        pos = p->tok->start;
        name = vk == VAR_LOCAL ? parse_ident_or_underscore(p, &unnamed) : parse_ident(p);
        ADD(*out, variable_rest(p, pos, mods, type, name, unnamed, vk, init_required, compound));
    }
}

/* name [= init] {, name [= init]} after the type. */
void parse_variables(Parser *p, ModifiersNode *mods, Node *type, VarKind vk, NodeList *out) {
    uint32_t pos = p->tok->start;
    bool unnamed = false;
    Name *name = vk == VAR_LOCAL ? parse_ident_or_underscore(p, &unnamed) : parse_ident(p);
    parse_variables_rest(p, pos, mods, type, name, unnamed, vk, false, out);
}

/* -- Parameters (JLS 8.4.1) -- */

/* The name of a parameter, or the receiver's `this`. */
static void parameter_name(Parser *p, VarNode *v) {
    bool unnamed;
    v->head.pos = p->tok->start;
    if (v->kind == VAR_LAMBDA_PARAM) {
        bool missing = !is_lax_identifier(kind(p)) && !v->mods->annotations.count && !v->mods->flags;
        if (missing) { /* `(x, int y) ->`: the caller says what is wrong */
            v->name = p->error_name;
            return;
        }
        v->name = parse_ident_or_underscore(p, &unnamed);
        return;
    }
    uint32_t start = p->tok->start;
    Node *name = parse_qualident(p, false);
    if (name->kind == NODE_IDENT && as_ident(name)->name != p->this_name) {
        v->name = as_ident(name)->name;
        return;
    }
    if (!p->allow_this && name->kind == NODE_SELECT)
        plain_error(p, name->pos, "wrong receiver parameter name");
    if (p->allow_this && v->is_varargs)
        plain_error(p, p->tok->start, "varargs notation not allowed on receiver parameter");
    if (p->allow_this && at(p, TOKEN_LBRACKET))
        plain_error(p, p->tok->start, "legacy array notation not allowed on receiver parameter");
    v->kind = VAR_RECEIVER;
    v->receiver_name = name;
    v->name = p->this_name;
    v->head.pos = start;
}

VarNode *parse_formal_param(Parser *p, VarKind vk, bool is_record) {
    VarNode *v = NEW(VAR, Var, p->tok->start);
    uint32_t start = p->tok->start;
    v->kind = vk;
    if (is_record) {
        v->mods = parse_modifiers(p, NULL);
        if (v->mods->flags & ~(uint32_t)MOD_DEPRECATED)
            plain_error(p, v->mods->head.pos, "record components cannot have modifiers");
    } else {
        v->mods = parse_final_opt(p, 0);
    }
    bool lambda = vk == VAR_LAMBDA_PARAM;
    Node *type = parse_type(p, lambda);
    NodeList annotations = p->varargs_annotations;
    p->varargs_annotations = (NodeList){0};
    if (at(p, TOKEN_AT))
        annotations = parse_annotations(p);
    if (at(p, TOKEN_ELLIPSIS)) {
        ArrayTypeNode *array = NEW(ARRAY_TYPE, ArrayType, p->tok->start);
        array->elem = type;
        array->annotations = annotations;
        v->is_varargs = true;
        parser_next(p);
        type = &FINISH(array, type->start)->head;
    }
    parameter_name(p, v);
    if (at(p, TOKEN_LBRACKET) && v->is_varargs)
        plain_error(p, p->tok->start, "legacy array notation not allowed on variable-arity parameter");
    else if (at(p, TOKEN_LBRACKET) && is_record)
        plain_error(p, p->tok->start, "legacy array notation not allowed on record components");
    Node *declared = type;
    if (at(p, TOKEN_LBRACKET) || at(p, TOKEN_AT))
        type = parse_brackets(p, type);
    if (lambda && is_var_ident(declared)) {
        check_feature(p, declared->pos, FEATURE_VAR_LAMBDA);
        if (type != declared)
            plain_error(p, v->head.pos, "%s", var_array_error);
        v->is_var = true;
        type = NULL;
    }
    v->var_type = type;
    return FINISH(v, start);
}

/* A parameter that has only one name, where the others have types. */
static void check_implicit(Parser *p, const NodeList *params, uint32_t pos) {
    bool implicit = false, has_var = false;
    NODES(*params, n) {
        VarNode *v = as_var(n);
        implicit = implicit || v->name == p->error_name;
        has_var = has_var || v->is_var;
    }
    if (!implicit)
        return;
    plain_error(p, pos, "invalid lambda parameter declaration\n  (cannot mix %s)",
                has_var ? "'var' and implicitly-typed parameters" : "implicitly-typed and explicitly-typed parameters");
}

NodeList parse_formal_params(Parser *p, VarKind vk, bool is_record, VarNode **receiver) {
    NodeList params = {0};
    uint32_t pos = p->tok->start;
    parser_accept(p, TOKEN_LPAREN);
    if (!at(p, TOKEN_RPAREN)) {
        p->allow_this = receiver != NULL;
        VarNode *last = parse_formal_param(p, vk, is_record);
        if (last->kind == VAR_RECEIVER && receiver)
            *receiver = last;
        else
            ADD(params, last);
        p->allow_this = false;
        while (at(p, TOKEN_COMMA)) {
            if (last->is_varargs)
                plain_error(p, last->head.pos, "varargs parameter must be the last parameter");
            parser_next(p);
            last = parse_formal_param(p, vk, is_record);
            ADD(params, last);
        }
    }
    if (at(p, TOKEN_RPAREN)) {
        parser_next(p);
    } else {
        set_error_end(p, p->tok->start);
        syntax_error_at(p, p->prev_end, "',', ')', or '[' expected");
    }
    if (vk == VAR_LAMBDA_PARAM)
        check_implicit(p, &params, pos);
    return params;
}

/* -- Methods (JLS 8.4) -- */

/* Does a token that stands where a body should be belong to a body whose opening brace is missing? */
static bool brace_is_missing(Parser *p) {
    switch (kind(p)) {
    case TOKEN_EOF:
    case TOKEN_PUBLIC:
    case TOKEN_PROTECTED:
    case TOKEN_PRIVATE:
    case TOKEN_STATIC:
    case TOKEN_ABSTRACT:
    case TOKEN_NATIVE:
    case TOKEN_TRANSIENT:
    case TOKEN_VOLATILE:
    case TOKEN_STRICTFP:
    case TOKEN_DEFAULT: return false;
    case TOKEN_SYNCHRONIZED: return peek_kind(p, 1) == TOKEN_LPAREN;
    case TOKEN_RBRACE: return peek_kind(p, 1) != TOKEN_EOF;
    default: return true;
    }
}

/* After a method that has neither body nor semicolon; `header_error`: its header is wrong already. */
static BlockNode *recover_body(Parser *p, bool header_error) {
    parser_skip(p, header_error ? STOP_MEMBER : STOP_MEMBER | STOP_IDENTIFIER | STOP_STATEMENT);
    if (!at(p, TOKEN_LBRACE) && (header_error || !brace_is_missing(p)))
        return NULL;
    if (!at(p, TOKEN_LBRACE) && !p->speculative) {
        Parser copy;
        parser_rehearse(p, &copy);
        parse_block(&copy);
    }
    return parse_block(p);
}

/* A method or constructor from its parameters on. */
MethodNode *parse_method_rest(Parser *p, uint32_t pos, uint32_t start, ModifiersNode *mods, Node *type, Name *name,
                              NodeList type_params, const ClassNode *cls, bool is_compact) {
    MethodNode *m = NEW(METHOD, Method, pos);
    bool is_interface = cls->kind == CLASS_INTERFACE || cls->kind == CLASS_ANNOTATION;
    m->mods = mods;
    m->name = name;
    m->type_params = type_params;
    m->return_type = type;
    m->is_constructor = type == NULL;
    m->is_compact = is_compact;
    if (is_interface && mods->flags & MOD_PRIVATE)
        check_feature(p, pos, FEATURE_PRIVATE_INTERFACE_METHODS);
    bool is_void = type && type->kind == NODE_PRIMITIVE_TYPE && as_primitivetype(type)->kind == PRIM_VOID;
    if (!is_compact) {
        m->params = parse_formal_params(p, VAR_PARAM, false, &m->receiver);
        if (!is_void && type)
            m->return_type = parse_brackets(p, type);
        if (parser_skip_if(p, TOKEN_THROWS)) {
            do {
                uint32_t thrown = p->tok->start;
                NodeList annotations = parse_annotations(p);
                ADD(m->throws, annotate_type(p, parse_qualident(p, true), annotations, thrown));
            } while (parser_skip_if(p, TOKEN_COMMA));
        }
    }
    if (at(p, TOKEN_LBRACE)) {
        m->body = parse_block(p);
    } else {
        bool header_error = needs_recovery(p);
        if (parser_skip_if(p, TOKEN_DEFAULT))
            m->default_value = parse_annotation_value(p);
        parser_accept_or(p, TOKEN_SEMI, m->default_value ? "';' expected" : "'{' or ';' expected");
        if (needs_recovery(p))
            m->body = recover_body(p, header_error);
    }
    return FINISH(m, start);
}

/* -- Members of a class body (JLS 8.1.7) -- */

static uint32_t member_start(const ModifiersNode *mods, uint32_t otherwise) {
    return mods->head.end > mods->head.start ? mods->head.start : otherwise;
}

static void initializer(Parser *p, ModifiersNode *mods, const ClassNode *cls, NodeList *out) {
    InitializerNode *n = NEW(INITIALIZER, Initializer, p->tok->start);
    bool is_static = mods->flags & MOD_STATIC;
    if (cls->kind == CLASS_INTERFACE || cls->kind == CLASS_ANNOTATION)
        plain_error(p, p->tok->start, "initializers not allowed in interfaces");
    else if (cls->kind == CLASS_RECORD && !is_static)
        plain_error(p, p->tok->start, "instance initializers not allowed in records");
    n->is_static = is_static;
    n->body = parse_block(p);
    ADD(*out, FINISH(n, member_start(mods, n->head.pos)));
}

/* Something with a type and a name that is neither field nor method. */
static void bad_member(Parser *p, ModifiersNode *mods, Node *type, Name *name, uint32_t name_pos, uint32_t start,
                       NodeList type_params, bool is_void, NodeList *out) {
    Node *part = NULL;
    if (is_void || type_params.count) {
        MethodNode *m = NEW(METHOD, Method, name_pos);
        m->mods = mods;
        m->name = name;
        m->type_params = type_params;
        m->return_type = type;
        part = &FINISH(m, start)->head;
    }
    ADD(*out, syntax_error(p, p->tok->start, part, "'(' expected"));
}

static void field(Parser *p, ModifiersNode *mods, Node *type, Name *name, uint32_t name_pos, const ClassNode *cls,
                  NodeList *out) {
    if (cls->kind == CLASS_RECORD && !(mods->flags & MOD_STATIC)) {
        NodeList dropped = {0};
        parse_variables_rest(p, name_pos, mods, type, name, false, VAR_FIELD, false, &dropped);
        parser_accept(p, TOKEN_SEMI);
        ADD(*out, syntax_error(p, name_pos, NULL,
                               "field declaration must be static\n  (consider replacing field with record component)"));
        return;
    }
    bool is_interface = cls->kind == CLASS_INTERFACE || cls->kind == CLASS_ANNOTATION;
    parse_variables_rest(p, name_pos, mods, type, name, false, VAR_FIELD, is_interface, out);
    parser_accept(p, TOKEN_SEMI);
    out->items[out->count - 1]->end = p->prev_end;
}

static void method_or_field(Parser *p, ModifiersNode *mods, const ClassNode *cls, NodeList *out) {
    uint32_t start = member_start(mods, p->tok->start);
    NodeList type_params = parse_type_params(p);
    if (type_params.count && at(p, TOKEN_AT)) {
        NodeList more = parse_annotations(p);
        NODES(more, a) {
            ADD(mods->annotations, a);
        }
    }
    uint32_t pos = p->tok->start;
    bool is_void = at(p, TOKEN_VOID);
    bool is_record = cls->kind == CLASS_RECORD;
    bool is_interface = cls->kind == CLASS_INTERFACE || cls->kind == CLASS_ANNOTATION;
    Node *type = is_void ? parse_basic_type(p) : parse_unannotated_type(p, false);
    bool compact = at(p, TOKEN_LBRACE) && is_record;
    if (((at(p, TOKEN_LPAREN) && !is_interface) || compact) && type->kind == NODE_IDENT) {
        Name *name = as_ident(type)->name;
        if (is_interface || name != cls->name) {
            plain_error(p, pos, "invalid method declaration; return type required");
            if (compact) {
                parse_block(p);
                return;
            }
            PrimitiveTypeNode *none = NEW(PRIMITIVE_TYPE, PrimitiveType, pos);
            none->kind = PRIM_VOID;
            ADD(*out, parse_method_rest(p, pos, start, mods, &none->head, name, type_params, cls, false));
            return;
        }
        ADD(*out, parse_method_rest(p, pos, start, mods, NULL, p->init_name, type_params, cls, compact));
        return;
    }
    uint32_t name_pos = p->tok->start;
    Name *name = parse_ident(p);
    if (at(p, TOKEN_LPAREN))
        ADD(*out, parse_method_rest(p, name_pos, start, mods, type, name, type_params, cls, false));
    else if (!is_void && !type_params.count)
        field(p, mods, type, name, name_pos, cls, out);
    else
        bad_member(p, mods, type, name, name_pos, start, type_params, is_void, out);
}

void parse_member(Parser *p, ModifiersNode *mods, const ClassNode *cls, NodeList *out) {
    p->chain = 0;
    if (!mods && parser_skip_if(p, TOKEN_SEMI))
        return;
    mods = parse_modifiers(p, mods);
    if (is_type_declaration(p)) {
        Node *n = parse_type_declaration(p, mods);
        if (n)
            ADD(*out, n);
    } else if (at(p, TOKEN_LBRACE) && !(mods->flags & ~(uint32_t)(MOD_STATIC | MOD_DEPRECATED)) &&
               !mods->annotations.count) {
        initializer(p, mods, cls, out);
    } else if (!parse_misplaced_statement(p, out)) {
        method_or_field(p, mods, cls, out);
    }
}
