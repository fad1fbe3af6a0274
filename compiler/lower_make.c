/* lower_make.c: making trees and symbols for lowering. */
#include <stdarg.h>
#include <string.h>

#include "desugar.h"

Name *lower_name(Lower *l, const char *text) {
    return name_of(&l->c->names, text);
}

Type *erase(Lower *l, Type *t) {
    return !t || type_is_primitive(t) || t->kind == TYPE_VOID || t->kind == TYPE_NULL ? t : type_erasure(l->c, t);
}

Type *prim(Lower *l, TypeKind kind) {
    return type_primitive(l->c, kind);
}

Type *known_type(Lower *l, KnownClass id) {
    return type_known(l->c, id);
}

Symbol *known_symbol(Lower *l, KnownClass id) {
    return type_known(l->c, id)->symbol;
}

void list_add(Lower *l, NodeList *list, Node *n) {
    if (n)
        node_list_add(l->arena, list, n);
}

NodeList list_of(Lower *l, int count, ...) {
    NodeList list = {0};
    va_list args;
    va_start(args, count);
    for (int i = 0; i < count; i++)
        list_add(l, &list, va_arg(args, Node *));
    va_end(args);
    return list;
}

void list_prepend(Lower *l, NodeList *list, NodeList front) {
    NodeList all = {0};
    NODES(front, a)
        list_add(l, &all, a);
    NODES(*list, b)
        list_add(l, &all, b);
    *list = all;
}

#define MAKE(KIND, Struct) node_new(l->arena, KIND, Struct, l->pos)

Node *mk_ident(Lower *l, Symbol *s) {
    IdentNode *n = MAKE(IDENT, Ident);
    n->name = s->name;
    n->sym = s;
    n->head.type = s->kind == SYMBOL_VARIABLE ? erase(l, s->type) : s->kind == SYMBOL_CLASS ? s->erased : s->type;
    return &n->head;
}

Node *mk_this(Lower *l) {
    use_this(l);
    IdentNode *n = MAKE(IDENT, Ident);
    n->name = lower_name(l, "this");
    n->head.type = l->scope->cls->erased;
    return &n->head;
}

Node *mk_type(Lower *l, Type *t) {
    t = erase(l, t);
    if (t->kind == TYPE_CLASS)
        return mk_ident(l, t->symbol);
    ArrayTypeNode *n = MAKE(ARRAY_TYPE, ArrayType);
    n->head.type = t;
    return &n->head;
}

Node *mk_select(Lower *l, Node *qualifier, Symbol *s) {
    SelectNode *n = MAKE(SELECT, Select);
    n->qualifier = qualifier;
    n->name = s->name;
    n->sym = s;
    n->head.type = s->kind == SYMBOL_VARIABLE ? erase(l, s->type) : s->type;
    return &n->head;
}

Node *mk_call_list(Lower *l, Node *qualifier, Symbol *method, NodeList args) {
    CallNode *n = MAKE(CALL, Call);
    n->method = qualifier ? mk_select(l, qualifier, method) : mk_ident(l, method);
    n->args = args;
    n->sym = method;
    n->head.type = erase(l, method->type->result);
    return &n->head;
}

Node *mk_call(Lower *l, Node *qualifier, Symbol *method, int count, ...) {
    NodeList list = {0};
    va_list args;
    va_start(args, count);
    for (int i = 0; i < count; i++)
        list_add(l, &list, va_arg(args, Node *));
    va_end(args);
    return mk_call_list(l, qualifier, method, list);
}

Node *mk_static_call(Lower *l, Symbol *method, int count, ...) {
    NodeList list = {0};
    va_list args;
    va_start(args, count);
    for (int i = 0; i < count; i++)
        list_add(l, &list, va_arg(args, Node *));
    va_end(args);
    return mk_call_list(l, mk_ident(l, method->owner), method, list);
}

Node *mk_constant(Lower *l, Type *t, Constant *k) {
    LiteralNode *n = MAKE(LITERAL, Literal);
    n->head.type = t;
    n->head.constant = k;
    return &n->head;
}

static Node *int_constant(Lower *l, Type *t, int32_t v) {
    Constant *k = arena_new(l->arena, Constant);
    k->i = v;
    return mk_constant(l, t, k);
}

Node *mk_int(Lower *l, int32_t v) {
    return int_constant(l, prim(l, TYPE_INT), v);
}

Node *mk_bool(Lower *l, bool v) {
    return int_constant(l, prim(l, TYPE_BOOLEAN), v);
}

Node *mk_string(Lower *l, const char *text, uint32_t len) {
    Constant *k = arena_new(l->arena, Constant);
    k->kind = CONST_STRING;
    k->s.text = text;
    k->s.len = len;
    return mk_constant(l, known_type(l, KNOWN_String), k);
}

Node *mk_null(Lower *l) {
    LiteralNode *n = MAKE(LITERAL, Literal);
    n->kind = LIT_NULL;
    n->head.type = type_null(l->c);
    return &n->head;
}

Node *mk_assign(Lower *l, Node *target, Node *value) {
    AssignNode *n = MAKE(ASSIGN, Assign);
    n->target = target;
    n->value = value;
    n->head.type = target->type;
    return &n->head;
}

Node *mk_binary(Lower *l, Operator op, Node *left, Node *right, Type *type, Type *operand) {
    BinaryNode *n = MAKE(BINARY, Binary);
    n->op = op;
    n->left = left;
    n->right = right;
    n->head.type = type;
    n->operand_type = operand;
    return &n->head;
}

Node *mk_not(Lower *l, Node *e) {
    UnaryNode *n = MAKE(UNARY, Unary);
    n->op = OP_NOT;
    n->arg = e;
    n->head.type = prim(l, TYPE_BOOLEAN);
    return &n->head;
}

Node *mk_conditional(Lower *l, Node *cond, Node *yes, Node *no, Type *type) {
    ConditionalNode *n = MAKE(CONDITIONAL, Conditional);
    n->cond = cond;
    n->yes = yes;
    n->no = no;
    n->head.type = type;
    return &n->head;
}

Node *mk_cast(Lower *l, Type *t, Node *e) {
    CastNode *n = node_new(l->arena, CAST, Cast, e->pos);
    n->value = e;
    n->head.type = erase(l, t);
    return &n->head;
}

Node *mk_instanceof(Lower *l, Node *e, Type *t) {
    InstanceOfNode *n = MAKE(INSTANCEOF, InstanceOf);
    n->value = e;
    n->pattern = mk_type(l, t);
    n->head.type = prim(l, TYPE_BOOLEAN);
    return &n->head;
}

Node *mk_let(Lower *l, NodeList stmts, Node *value) {
    if (!stmts.count)
        return value;
    LetNode *n = MAKE(LET, Let);
    n->stmts = stmts;
    n->value = value;
    n->head.type = value->type;
    return &n->head;
}

Node *mk_new(Lower *l, Type *t, Symbol *constructor, NodeList args) {
    NewNode *n = MAKE(NEW, New);
    n->sym = constructor;
    n->args = args;
    n->head.type = t;
    return &n->head;
}

Node *mk_class_literal(Lower *l, Type *t) {
    SelectNode *n = MAKE(SELECT, Select);
    n->qualifier = mk_type(l, t);
    n->name = lower_name(l, "class");
    n->head.type = known_type(l, KNOWN_Class);
    return &n->head;
}

Node *mk_index(Lower *l, Node *array, Node *index) {
    IndexNode *n = MAKE(INDEX, Index);
    n->array = array;
    n->index = index;
    n->head.type = array->type->kind == TYPE_ARRAY ? array->type->element : known_type(l, KNOWN_Object);
    return &n->head;
}

Node *mk_array(Lower *l, Type *array, NodeList elements) {
    NewArrayNode *n = MAKE(NEW_ARRAY, NewArray);
    n->has_init = true;
    n->init = elements;
    n->head.type = array;
    return &n->head;
}

Node *mk_exec(Lower *l, Node *e) {
    ExprStmtNode *n = MAKE(EXPR_STMT, ExprStmt);
    n->expr = e;
    return &n->head;
}

Node *mk_return(Lower *l, Node *e) {
    ReturnNode *n = MAKE(RETURN, Return);
    n->value = e;
    return &n->head;
}

Node *mk_throw(Lower *l, Node *e) {
    ThrowNode *n = MAKE(THROW, Throw);
    n->value = e;
    return &n->head;
}

Node *mk_if(Lower *l, Node *cond, Node *then, Node *otherwise) {
    IfNode *n = MAKE(IF, If);
    n->cond = cond;
    n->then = then;
    n->otherwise = otherwise;
    return &n->head;
}

BlockNode *mk_block(Lower *l, NodeList stmts) {
    BlockNode *n = MAKE(BLOCK, Block);
    n->stmts = stmts;
    n->close_pos = NO_POS;
    return n;
}

Node *mk_break(Lower *l, Node *target) {
    BreakNode *n = MAKE(BREAK, Break);
    n->target = target;
    return &n->head;
}

VarNode *mk_var(Lower *l, Symbol *s, Node *init) {
    VarNode *n = MAKE(VAR, Var);
    n->kind = VAR_LOCAL;
    n->name = s->name;
    n->sym = s;
    n->init = init;
    n->head.type = s->type;
    return n;
}

MethodNode *mk_method(Lower *l, Symbol *s, NodeList params, BlockNode *body) {
    MethodNode *n = MAKE(METHOD, Method);
    n->name = s->name;
    n->sym = s;
    n->params = params;
    n->body = body;
    if (body && body->close_pos == NO_POS)
        body->close_pos = l->pos;
    return n;
}

Symbol *mk_local(Lower *l, const char *name, Type *t) {
    LowerFrame *f = l->scope->frame;
    Symbol *owner = f && f->method ? f->method : NULL;
    Symbol *s = symbol_new_variable(l->c, lower_name(l, name), t, owner, FLAG_SYNTHETIC_SYMBOL | MOD_FINAL);
    if (!owner) { /* in an initializer: anything but a class */
        s->owner = NULL;
    }
    lower_declare(l, s);
    return s;
}

Symbol *mk_temp(Lower *l, Type *t) {
    return mk_local(l, arena_printf(l->arena, "$temp%d", l->next_temp++), t);
}

Symbol *mk_param(Lower *l, const char *name, Type *t, uint64_t flags) {
    Symbol *s = symbol_new_variable(l->c, lower_name(l, name), t, NULL, flags | FLAG_PARAMETER);
    s->owner = NULL;
    return s;
}

Symbol *library_method(Lower *l, Symbol *owner, const char *name, uint64_t flags, Type *result, int count, ...) {
    symbol_complete(l->c, owner); /* is it an interface? */
    TypeList params = {0};
    va_list args;
    va_start(args, count);
    for (int i = 0; i < count; i++)
        params = typelist_append(l->c, params, va_arg(args, Type *));
    va_end(args);
    Type *type = type_method(l->c, params, result, (TypeList){0}, (TypeList){0});
    return symbol_new_method(l->c, lower_name(l, name), type, owner, flags);
}
