/* gen.h: code generation (JVMS 3, 4): what the files gen*.c, stackmap.c and write*.c share.
 *
 * generate_class takes a lowered class: its types are erased, every conversion but primitive widening is explicit,
 * its methods' parameters include the synthetic ones. See lower.h for what is left in the tree. */
#ifndef COMPILER_GEN_H
#define COMPILER_GEN_H

#include "code.h"
#include "lower.h"
#include "pool.h"
#include "symbols.h"

struct Annotation;

/* Where a value is, not yet loaded (or stored). */
typedef enum ItemKind {
    ITEM_STACK,     /* on the stack already */
    ITEM_VOID,
    ITEM_THIS,
    ITEM_SUPER,
    ITEM_LOCAL,     /* slot */
    ITEM_STATIC,    /* member */
    ITEM_MEMBER,    /* member; the object is on the stack */
    ITEM_INDEXED,   /* array and index are on the stack */
    ITEM_IMMEDIATE, /* constant */
    ITEM_DYNAMIC,   /* call site */
    ITEM_COND,      /* a condition: opcode that jumps if true, and the jumps made so far */
    ITEM_ASSIGN     /* a value on the stack that is to be stored into lhs, and perhaps used */
} ItemKind;

typedef struct Item {
    ItemKind kind;
    TypeCode tc;
    Type *type;    /* of the value */
    Symbol *member;
    Symbol *qualifier; /* class named in the reference */
    Type *array_site;  /* instead of qualifier: clone of an array */
    bool nonvirtual;
    uint32_t slot;
    const Constant *constant;
    int opcode;
    Chain *true_jumps, *false_jumps;
    struct Item *lhs;
} Item;

/* A construct that breaks leave and that may have to do something first (finally, monitorexit). */
typedef struct GenEnv {
    struct GenEnv *next; /* enclosing */
    Node *tree;
    Chain *exit, *cont;
    BlockNode *finalizer; /* of a try; NULL when there is none (any more) */
    int lock_slot;        /* of a synchronized statement, else -1 */
    bool tracks_gaps;     /* try or synchronized: gaps is kept */
    uint32_t *gaps;       /* pcs between which the handlers do not hold: start, end, start, end ... */
    uint32_t gap_count, gap_capacity;
    Chain *switch_true, *switch_false; /* a switch expression used as a condition */
    bool is_condition;
    uint32_t switch_start;
    uint32_t *saved_slots; /* the stack below a switch expression with try in it */
    Type **saved_types;
    uint32_t saved_count;
    int result_slot;       /* its value on the way out, -1 if not needed */
} GenEnv;

typedef struct BootstrapRow {
    const DynamicCall *call;
    struct BootstrapRow *next;
} BootstrapRow;

typedef struct Gen {
    Compiler *compiler;
    Arena *arena;
    ClassNode *cls;
    Symbol *class_symbol;
    SourceFile *source;
    Pool pool;
    Code *code;
    Code code_storage;
    MethodNode *method;
    Type *result_type; /* of the method */
    GenEnv *env;
    uint32_t *match_ranges; /* accessor calls of record patterns: what they throw becomes a MatchException */
    uint32_t match_count, match_capacity;
    bool failed;       /* an error was reported: no class file */
    const DynamicCall **bootstraps;
    uint32_t bootstrap_count, bootstrap_capacity;
    Symbol **inner_classes; /* in order of first use */
    uint32_t inner_count, inner_capacity;
    uint8_t *inner_seen;
    Bytes scratch;      /* descriptors while they are built */
    Bytes methods, fields;
    uint16_t method_count, field_count;
    struct MemberCache *members; /* pool indices by symbol */
    uint32_t member_capacity, member_count;
    struct {
        const char *text;
        Name *name;
    } attribute_names[64]; /* by the address of the literal */
} Gen;

/* -- gen.c -- */
uint16_t gen_class_index(Gen *g, Type *erased);   /* CONSTANT_Class of a class or array type */
uint16_t gen_symbol_index(Gen *g, Symbol *class_symbol);
Name *gen_descriptor(Gen *g, Type *erased);       /* of a type or method type; enters inner classes */
Name *gen_method_descriptor(Gen *g, Symbol *method);
void gen_enter_inner(Gen *g, Symbol *class_symbol);
uint16_t gen_member_index(Gen *g, Symbol *member, Symbol *qualifier, Type *array_site);
uint16_t gen_dynamic_index(Gen *g, const DynamicCall *call);
uint16_t gen_method_handle(Gen *g, const HandleRef *h);
Type *gen_erase(Gen *g, Type *t);
void gen_error(Gen *g, uint32_t pos, const char *text);
void gen_match_handler(Gen *g, const State *at_start, uint32_t first); /* for match_ranges from `first` on */
void gen_env_push(Gen *g, GenEnv *env, Node *tree);
Name *gen_name(Gen *g, const char *text);
void gen_type_use(Gen *g, Node *n);               /* types written in this node have to do with the code from here on */

/* -- items.c -- */
Item item_stack(Type *t);
Item item_local(Gen *g, Symbol *v);
Item item_slot(uint32_t slot, Type *t);
Item item_immediate(Type *t, const Constant *constant);
Item item_cond(int opcode, Chain *true_jumps, Chain *false_jumps);
Item item_load(Gen *g, Item it);                 /* value to the stack */
void item_store(Gen *g, Item it);
void item_drop(Gen *g, Item it);
void item_duplicate(Gen *g, Item it);            /* its address on the stack */
void item_stash(Gen *g, Item it, TypeCode tc);   /* copies the top value below its address */
Item item_coerce(Gen *g, Item it, Type *target);
Item item_make_cond(Gen *g, Item it);
void item_increment(Gen *g, Item it, int32_t by);
Item item_invoke(Gen *g, Item it, Type *method_type);
Chain *item_jump_true(Gen *g, Item it);
Chain *item_jump_false(Gen *g, Item it);
bool item_is_true(Item it);
bool item_is_false(Item it);
void gen_int(Gen *g, int32_t value);
void gen_constant(Gen *g, Type *t, const Constant *k);
void gen_ldc(Gen *g, uint16_t index, Type *t);

/* -- gen_expr.c, gen_cond.c, gen_concat.c, gen_invoke.c -- */
Item gen_expr(Gen *g, Node *n, Type *wanted);    /* coerced to the wanted type */
Item gen_cond(Gen *g, Node *n);
Item gen_complete_binary(Gen *g, Node *right, Operator op, Type *operand);
Item gen_concat(Gen *g, BinaryNode *n);
Item gen_concat_assign(Gen *g, CompoundAssignNode *n);
bool gen_is_concat(const Node *n);
Item gen_ident(Gen *g, IdentNode *n);
Item gen_select(Gen *g, SelectNode *n);
Item gen_call(Gen *g, CallNode *n);
Item gen_new(Gen *g, NewNode *n);
Item gen_new_array(Gen *g, NewArrayNode *n);
void gen_args(Gen *g, NodeList args, TypeList params);

/* -- gen_refs.c -- */
void gen_references(Gen *g, Node *constant);     /* enters the classes that a folded expression names */
void gen_class_references(Gen *g);               /* those of constant fields and vanished conditions */

/* -- gen_stmt.c, gen_switch.c, gen_try.c -- */
void gen_stat(Gen *g, Node *n);
void gen_stats(Gen *g, NodeList list);
void gen_local_var(Gen *g, VarNode *v);
void gen_switch(Gen *g, SwitchNode *n);
Item gen_switch_expr(Gen *g, SwitchNode *n, Type *wanted);
void gen_yield(Gen *g, YieldNode *n);
void gen_try(Gen *g, TryNode *n);
void gen_synchronized(Gen *g, SynchronizedNode *n);
void gen_finalizer(Gen *g, GenEnv *env);
bool gen_has_finalizers(Gen *g, GenEnv *to);
GenEnv *gen_unwind(Gen *g, Node *target);        /* runs finalizers on the way out to the target's env */
void gen_end_gaps(Gen *g, GenEnv *to);
uint32_t gen_temp(Gen *g, Type *t);
uint32_t gen_end_position(Node *n);              /* of the last brace or token of a statement */

/* -- stackmap.c, write*.c -- */
void code_initial_frame(Code *code);
void write_stack_map(Gen *g, Code *code, Bytes *out);
void write_method(Gen *g, MethodNode *m, Code *code);
void write_field(Gen *g, VarNode *v);
void write_class_file(Gen *g, Code **codes);     /* codes[i] belongs to members.items[i] */
uint32_t attribute_begin(Gen *g, Bytes *out, const char *name);
void attribute_end(Bytes *out, uint32_t start);
void gen_enter_own_classes(Gen *g);
uint16_t write_class_attributes(Gen *g, Bytes *out);
uint16_t write_member_attributes(Gen *g, Bytes *out, Symbol *s);
uint16_t write_annotations(Gen *g, Bytes *out, Symbol *s);
uint16_t write_component_annotations(Gen *g, Bytes *out, Symbol *component);
uint16_t write_parameter_annotations(Gen *g, Bytes *out, MethodNode *m);
uint16_t write_annotation_default(Gen *g, Bytes *out, MethodNode *m);
void write_annotation(Gen *g, Bytes *out, const struct Annotation *a);
uint16_t write_type_annotations(Gen *g, Bytes *out, Symbol *s, bool visible);
uint16_t write_code_type_annotations(Gen *g, Bytes *out, Code *code);
uint16_t write_module_attributes(Gen *g, Bytes *out);
Name *gen_signature(Gen *g, Name *signature);    /* enters inner classes that a Signature names */

#endif
