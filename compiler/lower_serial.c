/* lower_serial.c: serializable lambdas: stable names for their methods, and $deserializeLambda$, which makes them again
 * from a java.lang.invoke.SerializedLambda (see the documentation of that class). */
#include <string.h>

#include "desugar.h"
#include "typetext.h"

/* What one lambda of the class needs when it comes back. */
typedef struct Revival {
    const char *name; /* of the implementation method */
    NodeList tests;   /* if (...) return lambda; one for each lambda with that implementation */
    struct Revival *next;
} Revival;

struct Deserialize {
    Revival *first, *last;
    uint32_t count;
    Symbol *parameter;
    LowerFrame *frame;
};

/* -- Names -- */

static Symbol *functional_owner(Lower *l, Type *target) {
    Symbol *sam = type_functional_method(l->c, target, NULL);
    return sam ? sam->owner : target->symbol;
}

/* Two lambdas of one method get different names for what they are, not for where they stand. */
Name *lower_serializable_name(Lower *l, const char *base, Type *target, const LowerFrame *lambda) {
    const LowerFrame *root = lambda;
    while (root->outer)
        root = root->outer;
    TextBuilder b = {.arena = l->arena};
    Type *owner = root->named ? root->named->type : NULL;
    text_add(&b, owner ? type_full_signature(l->c, owner) : "()V");
    text_add(&b, ":");
    for (const char *p = functional_owner(l, target)->binary_name->text; *p; p++)
        text_add_bytes(&b, *p == '/' ? "." : p, 1);
    text_add(&b, " ");
    if (l->assigned && l->assigned->name) {
        text_add(&b, l->assigned->name->text);
        text_add(&b, "=");
    }
    for (const Proxy *k = lambda->captures; k; k = k->next) {
        text_add(&b, type_full_signature(l->c, k->var->type));
        text_add(&b, " ");
        text_add(&b, k->var->name->text);
        text_add(&b, ",");
    }
    const char *text = text_done(&b);
    uint32_t hash = (uint32_t)lower_java_hash(text, (uint32_t)strlen(text));
    Name *start = lower_name(l, arena_printf(l->arena, "lambda$%s$%x$", base, hash));
    LambdaCount *k = l->scope->lambda_counts;
    while (k && k->name != start)
        k = k->rest;
    if (!k) {
        k = arena_new(l->arena, LambdaCount);
        k->name = start;
        k->next = 1;
        k->rest = l->scope->lambda_counts;
        l->scope->lambda_counts = k;
    }
    return lower_name(l, arena_printf(l->arena, "%s%d", start->text, k->next++));
}

/* -- $deserializeLambda$ -- */

static Type *serialized_lambda(Lower *l) {
    Symbol *s = symbol_class_named(l->c, lower_name(l, "java/lang/invoke/SerializedLambda"));
    return s ? s->erased : NULL;
}

static Node *getter(Lower *l, const char *name, Type *result) {
    Symbol *m = library_method(l, serialized_lambda(l)->symbol, name, MOD_PUBLIC, result, 0);
    return mk_call(l, mk_ident(l, l->scope->serializable->parameter), m, 0);
}

/* before && getter().equals("text") */
static Node *and_test(Lower *l, Node *before, const char *name, const char *text) {
    Type *boolean = prim(l, TYPE_BOOLEAN), *object = known_type(l, KNOWN_Object);
    Symbol *equals = library_method(l, object->symbol, "equals", MOD_PUBLIC, boolean, 1, object);
    Node *test = mk_call(l, getter(l, name, known_type(l, KNOWN_String)), equals, 1,
                         mk_string(l, text, (uint32_t)strlen(text)));
    return mk_binary(l, OP_COND_AND, before, test, boolean, boolean);
}

static struct Deserialize *state_of(Lower *l) {
    struct Deserialize *d = l->scope->serializable;
    if (!d) {
        d = l->scope->serializable = arena_new(l->arena, struct Deserialize);
        d->parameter = mk_param(l, "lambda", serialized_lambda(l), FLAG_SYNTHETIC_SYMBOL | MOD_FINAL);
    }
    return d;
}

static Revival *revival_of(Lower *l, struct Deserialize *d, const char *name) {
    for (Revival *r = d->first; r; r = r->next)
        if (strcmp(r->name, name) == 0)
            return r;
    Revival *r = arena_new(l->arena, Revival);
    r->name = name;
    if (d->last)
        d->last->next = r;
    else
        d->first = r;
    d->last = r;
    d->count++;
    return r;
}

void lower_note_serializable(Lower *l, Symbol *site, Symbol *sam, Type *target, const HandleRef *impl) {
    if (!serialized_lambda(l))
        return;
    uint32_t pos = l->pos;
    l->pos = l->scope->tree->head.pos;
    struct Deserialize *d = state_of(l);
    Symbol *m = impl->member, *owner = impl->qualifier ? impl->qualifier : m->owner;
    Type *boolean = prim(l, TYPE_BOOLEAN), *integer = prim(l, TYPE_INT);
    Type *external = lower_external_type(l->c, m);
    Node *test = mk_binary(l, OP_EQ, getter(l, "getImplMethodKind", integer), mk_int(l, impl->kind), boolean, integer);
    test = and_test(l, test, "getFunctionalInterfaceClass", erase(l, target)->symbol->binary_name->text);
    test = and_test(l, test, "getFunctionalInterfaceMethodName", sam->name->text);
    test = and_test(l, test, "getFunctionalInterfaceMethodSignature",
                    type_descriptor(l->c, type_erasure(l->c, sam->type)));
    test = and_test(l, test, "getImplClass", owner->binary_name->text);
    test = and_test(l, test, "getImplMethodSignature", type_descriptor(l->c, external));
    NodeList args = {0};
    TypeList params = site->type->params;
    Symbol *captured = library_method(l, serialized_lambda(l)->symbol, "getCapturedArg", MOD_PUBLIC,
                                      known_type(l, KNOWN_Object), 1, integer);
    for (int i = 0; i < params.count; i++) {
        Node *value = mk_call(l, mk_ident(l, d->parameter), captured, 1, mk_int(l, i));
        Type *t = params.items[i];
        if (type_is_primitive(t)) {
            Type *boxed = type_boxed(l->c, t);
            value = lower_unbox(l, mk_cast(l, boxed, value), boxed, t);
        } else {
            value = mk_cast(l, t, value);
        }
        list_add(l, &args, value);
    }
    Node *again = mk_return(l, mk_call_list(l, NULL, site, args));
    list_add(l, &revival_of(l, d, m->name->text)->tests, mk_if(l, test, again, NULL));
    l->pos = pos;
}

/* The cases come in the order in which a java.util.HashMap of their names would give them. */
static void sort_revivals(Lower *l, struct Deserialize *d, Revival **list) {
    uint32_t size = 16, n = 0;
    while (d->count > size / 4 * 3)
        size *= 2;
    uint32_t *bucket = arena_array(l->arena, uint32_t, d->count + 1);
    for (Revival *r = d->first; r; r = r->next) {
        uint32_t h = (uint32_t)lower_java_hash(r->name, (uint32_t)strlen(r->name));
        uint32_t b = (h ^ h >> 16) & (size - 1), i = n++;
        for (; i > 0 && bucket[i - 1] > b; i--) {
            bucket[i] = bucket[i - 1];
            list[i] = list[i - 1];
        }
        bucket[i] = b;
        list[i] = r;
    }
}

static Node *make_switch(Lower *l, struct Deserialize *d) {
    Revival **list = arena_array(l->arena, Revival *, d->count + 1);
    sort_revivals(l, d, list);
    SwitchNode *sw = (SwitchNode *)node_new_sized(l->arena, NODE_SWITCH, sizeof(SwitchNode), l->pos);
    sw->close_pos = l->pos;
    sw->selector = getter(l, "getImplMethodName", known_type(l, KNOWN_String));
    for (uint32_t i = 0; i < d->count; i++) {
        CaseNode *c = node_new(l->arena, CASE, Case, l->pos);
        ConstantLabelNode *label = node_new(l->arena, CONSTANT_LABEL, ConstantLabel, l->pos);
        label->expr = mk_string(l, list[i]->name, (uint32_t)strlen(list[i]->name));
        list_add(l, &c->labels, &label->head);
        c->stmts = list[i]->tests;
        list_add(l, &c->stmts, mk_break(l, &sw->head));
        list_add(l, &sw->cases, &c->head);
    }
    return lower_string_switch(l, sw, true);
}

/* private static Object $deserializeLambda$(SerializedLambda lambda) */
void lower_deserialize(Lower *l) {
    struct Deserialize *d = l->scope->serializable;
    if (!d)
        return;
    l->pos = l->scope->tree->head.pos;
    Symbol *m = library_method(l, l->scope->cls, "$deserializeLambda$",
                               MOD_PRIVATE | MOD_STATIC | 0x1000 | FLAG_SYNTHETIC_SYMBOL | FLAG_LAMBDA_METHOD,
                               known_type(l, KNOWN_Object), 1, d->parameter->type);
    frame_push(l, m, false);
    lower_declare(l, d->parameter);
    VarNode *v = mk_var(l, d->parameter, NULL);
    v->kind = VAR_PARAM;
    Symbol *wrong = symbol_class_named(l->c, lower_name(l, "java/lang/IllegalArgumentException"));
    NodeList stmts = list_of(l, 1, make_switch(l, d));
    if (wrong) {
        Symbol *constructor =
            library_method(l, wrong, "<init>", MOD_PUBLIC, type_void(l->c), 1, known_type(l, KNOWN_String));
        static const char text[] = "Invalid lambda deserialization";
        NodeList args = list_of(l, 1, mk_string(l, text, sizeof text - 1));
        list_add(l, &stmts, mk_throw(l, mk_new(l, wrong->erased, constructor, args)));
    }
    MethodNode *method = mk_method(l, m, list_of(l, 1, &v->head), mk_block(l, stmts));
    list_add(l, &l->scope->lambdas, &method->head);
    l->scope->frame = NULL;
}
