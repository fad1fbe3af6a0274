/* combine_control.c: exceptions, choices and loops of method handles. */
#include "heap/heap.h"
#include "interp/meter.h"
#include "interp/support.h"
#include "loader/loader.h"
#include "runtime/combine_step.h"
#include "runtime/exceptions.h"
#include "vm.h"

#include <string.h>

/* shape: cells that the handler takes; data: the class of exceptions. */
bool combine_catch(Call *c, Object *target, Object *handler, const Array *shape, const Array *data, Object **next)
{
    Thread *t = c->t;
    *next = NULL;
    if (combine_call(t, target, c->args, c->cells, &c->raw))
        return true;
    Object *thrown = t->exception;
    if (!is_instance(thrown->class, mirror_class(data->a[0])))
        return false;
    t->exception = NULL;
    if (!combine_splice(c, 0, 0, 1))
        return false;
    c->args[0].a = thrown;
    c->cells = (uint32_t)shape->i[0];
    *next = handler;
    return true;
}

/* shape: the result's type, cells that the clean-up takes: what was thrown, the result, arguments. */
bool combine_finally(Call *c, Object *target, Object *cleanup, const Array *shape, Object **next)
{
    Thread *t = c->t;
    int type = shape->i[0];
    uint64_t raw = 0;
    Object *thrown = NULL;
    if (!combine_call(t, target, c->args, c->cells, &raw)) {
        thrown = t->exception;
        t->exception = NULL;
        raw = 0;
    }
    if (!combine_splice(c, 0, 0, 1 + cells_of(type)))
        return false;
    c->args[0].a = thrown;
    if (type != 'V')
        put(c->args + 1, type, raw);
    c->cells = (uint32_t)shape->i[1];
    *next = thrown ? NULL : cleanup;
    if (!thrown)
        return true;
    if (combine_call(t, cleanup, c->args, c->cells, &raw))
        t->exception = thrown;
    return false;
}

bool combine_switch(Call *c, const Array *targets, Object **next)
{
    int32_t i = c->args[0].i;
    if (i >= 0 && i < targets->length)
        *next = targets->a[i];
    return true;
}

enum { INIT, STEP, PRED, FINI, CLAUSE_SHAPE = 5 };

typedef struct Loop {
    Call *c;
    const Array *data;          /* four handles for each clause, null where there is none */
    const int32_t *shape;       /* for each clause the type of its variable and the cells that its handles take */
    int32_t clauses;
    Slot vars[COMBINE_CELLS];   /* the variables, then the loop's arguments */
} Loop;

static bool call_part(Loop *l, int32_t clause, int part, const Slot *args, uint64_t *raw)
{
    Object *mh = l->data->a[4 * clause + part];
    uint32_t cells = (uint32_t)l->shape[CLAUSE_SHAPE * clause + 1 + part];
    return !mh || combine_call(l->c->t, mh, args, cells, raw);
}

static bool start(Loop *l)
{
    uint32_t cells = 0;
    for (int32_t i = 0; i < l->clauses; i++) {
        uint64_t raw = 0;
        int type = l->shape[CLAUSE_SHAPE * i];
        if (cells + 2 + l->c->cells > COMBINE_CELLS)
            return throw_new(l->c->t, EX_InternalError, "too many variables of a loop");
        if (!call_part(l, i, INIT, l->c->args, &raw))
            return false;
        if (type != 'V')
            put(l->vars + cells, type, raw);
        cells += cells_of(type);
    }
    memcpy(l->vars + cells, l->c->args, l->c->cells * sizeof *l->vars);
    return true;
}

/* All clauses once. *left: the clause whose test ended the loop, -1: none. */
static bool run_clauses(Loop *l, int32_t *left)
{
    Slot *var = l->vars;
    thread_meter_round(l->c->t);
    for (int32_t i = 0; i < l->clauses; i++) {
        uint64_t raw = 0, goes_on = 1;
        int type = l->shape[CLAUSE_SHAPE * i];
        if (!call_part(l, i, STEP, l->vars, &raw))
            return false;
        if (type != 'V' && l->data->a[4 * i + STEP])
            put(var, type, raw);
        var += cells_of(type);
        if (!call_part(l, i, PRED, l->vars, &goes_on))
            return false;
        if (!(goes_on & 1)) {
            *left = i;
            return true;
        }
    }
    *left = -1;
    return !l->c->t->poll || thread_poll(l->c->t);
}

bool combine_loop(Call *c, const Array *shape, const Array *data, Object **next)
{
    Loop l = { .c = c, .data = data, .shape = shape->i + 1, .clauses = data->length / 4 };
    int32_t left;
    if (!start(&l))
        return false;
    do
        if (!run_clauses(&l, &left))
            return false;
    while (left < 0);
    c->raw = 0;
    *next = data->a[4 * left + FINI];
    c->cells = (uint32_t)l.shape[CLAUSE_SHAPE * left + 1 + FINI];
    memcpy(c->args, l.vars, c->cells * sizeof *c->args);
    return true;
}
