/* assign.h: the state of definite assignment (JLS 16), shared by flow_assign*.c.
 *
 * Each tracked variable (a local variable, or a blank final field of the class at hand) has a number. `inits` holds
 * those that are definitely assigned, `uninits` those definitely unassigned. After a condition the four sets
 * *_true and *_false hold instead, and `split` is set. */
#ifndef COMPILER_ASSIGN_H
#define COMPILER_ASSIGN_H

#include "flow.h"

typedef struct BitSet {
    uint64_t *words;
    uint32_t count; /* words; bits beyond are 0 */
} BitSet;

typedef struct Exit {
    NodeKind kind; /* BREAK, CONTINUE, YIELD, RETURN */
    Node *at, *target;
    BitSet inits, uninits;
} Exit;

typedef struct Assign {
    Compiler *c;
    SourceFile *source;
    BitSet inits, uninits, uninits_try;
    BitSet inits_true, uninits_true, inits_false, uninits_false;
    bool split;
    Symbol **vars;
    Node **decls;
    uint32_t next, capacity; /* numbers given so far */
    uint32_t first;          /* fields and variables from here on are tracked by the current method */
    uint32_t return_first;   /* what a dead end makes vacuously assigned starts here */
    Exit *exits;
    uint32_t exit_count, exit_capacity;
    bool speculative;        /* second round through a loop */
    bool in_constructor;
    ClassNode *cls;
    MethodNode *method;
    bool in_lambda;
    uint32_t errors;
} Assign;

void assign_expr(Assign *s, Node *n);
void assign_cond(Assign *s, Node *n);
void assign_stat(Assign *s, Node *n);
void assign_class(Assign *s, ClassNode *cls);
void assign_new_var(Assign *s, Symbol *v, Node *decl);
void assign_let(Assign *s, uint32_t pos, Symbol *v);
void assign_let_param(Assign *s, Symbol *v);
void assign_let_tree(Assign *s, Node *target);
void assign_check(Assign *s, uint32_t pos, Symbol *v, const char *format);
void assign_mark_dead(Assign *s);
void assign_exit(Assign *s, NodeKind kind, Node *at, Node *target);
void assign_resolve(Assign *s, uint32_t base, NodeKind kind, Node *target);
void assign_switch(Assign *s, SwitchNode *n);
void assign_initializers(Assign *s, ClassNode *cls, bool is_static);
bool assign_tracks(Assign *s, Symbol *v);

/* -- Sets -- */
BitSet bits_copy(Assign *s, BitSet b);
bool bits_has(BitSet b, uint32_t i);
void bits_add(Assign *s, BitSet *b, uint32_t i);
void bits_remove(BitSet *b, uint32_t i);
void bits_add_range(Assign *s, BitSet *b, uint32_t from, uint32_t to);
void bits_remove_from(BitSet *b, uint32_t from);
void bits_and(BitSet *b, BitSet other);
void bits_or(Assign *s, BitSet *b, BitSet other);

#endif
