/* flow.h: flow analysis of an attributed class (JLS 11.2, 14.22, 16): four walks, each over the whole class.
 *
 * flow_reach.c    which statements can complete; unreachable ones, missing returns
 * flow_assign.c   definite assignment; marks variables that are effectively final
 * flow_throw.c    checked exceptions
 * flow_capture.c  variables used by lambdas and inner classes are effectively final
 *
 * The first also fills CaseNode.completes_normally and TryNode.finally_completes, which the others and lowering
 * read. The third marks the methods that the fourth need not look at (NODE_FLAG_USER1). All report through report.h
 * and change nothing else in the tree. */
#ifndef COMPILER_FLOW_H
#define COMPILER_FLOW_H

#include <string.h>

#include "compiler.h"
#include "lower.h"
#include "report.h"
#include "symbols.h"

void flow_reach(Compiler *c, ClassNode *cls);
void flow_assign(Compiler *c, ClassNode *cls);
void flow_throw(Compiler *c, ClassNode *cls);
void flow_capture(Compiler *c, ClassNode *cls);

static inline bool flow_is_true(const Node *n) {
    n = node_skip_parens((Node *)n);
    return n && n->constant && n->constant->kind == CONST_INT && n->constant->i != 0;
}

static inline bool flow_is_false(const Node *n) {
    n = node_skip_parens((Node *)n);
    return n && n->constant && n->constant->kind == CONST_INT && n->constant->i == 0;
}

/* The statement that a jump leaves: a label on a loop means the loop. */
static inline Node *flow_jump_target(Node *target) {
    while (target && target->kind == NODE_LABELED) {
        Node *body = as_labeled(target)->body;
        if (body->kind != NODE_WHILE && body->kind != NODE_DO && body->kind != NODE_FOR && body->kind != NODE_FOREACH &&
            body->kind != NODE_SWITCH && body->kind != NODE_LABELED)
            break;
        target = body;
    }
    return target;
}

/* Where javac points for the end of a statement: its closing brace. */
uint32_t gen_end_position(Node *n);

/* Is this a call of this(...) or super(...)? *is_this tells which. */
static inline bool flow_constructor_call(Node *n, bool *is_this) {
    if (n->kind != NODE_CALL)
        return false;
    Name *name = node_name(as_call(n)->method);
    if (!name || (strcmp(name->text, "this") != 0 && strcmp(name->text, "super") != 0))
        return false;
    *is_this = name->text[0] == 't';
    return true;
}

/* Is an exception type unchecked (JLS 11.1.1)? */
bool flow_is_unchecked(Compiler *c, Type *t);

static inline bool flow_is_static(const Node *member) {
    switch (member->kind) {
    case NODE_VAR: {
        const VarNode *v = (const VarNode *)member;
        return v->kind == VAR_ENUM_CONSTANT || (v->sym && v->sym->flags & MOD_STATIC);
    }
    case NODE_INITIALIZER: return ((const InitializerNode *)member)->is_static;
    case NODE_CLASS: return ((const ClassNode *)member)->sym && ((const ClassNode *)member)->sym->flags & MOD_STATIC;
    default: return false;
    }
}

#endif
