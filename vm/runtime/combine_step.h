/* combine_step.h: what the parts of combine.c share: a call under way and what adapters do to it. */
#ifndef RUNTIME_COMBINE_STEP_H
#define RUNTIME_COMBINE_STEP_H

#include "runtime/combine.h"
#include "runtime/wellknown.h"

typedef struct Call { /* a call under way */
    Thread *t;
    Object *mh;
    Slot *args;       /* COMBINE_CELLS of them */
    uint32_t cells;
    Method *tail;     /* what to call; NULL: raw is the result */
    uint64_t raw;
} Call;

static inline uint32_t cells_of(int type) { return type == 'J' || type == 'D' ? 2 : type == 'V' ? 0 : 1; }

static inline Value value_in(const Slot *cell, int type) { return (Value){ .raw = cell[cells_of(type) - 1].raw }; }

static inline uint64_t raw_of(int type, Value v)
{
    return type == 'J' || type == 'D' || type == 'A' ? v.raw : (uint32_t)v.i;
}

static inline void put(Slot *cell, int type, uint64_t raw)
{
    if (cells_of(type) == 2)
        (cell++)->raw = 0;
    cell->raw = raw;
}

/* Calls mh with cells of arguments and waits for its result. */
bool combine_call(Thread *t, Object *mh, const Slot *args, uint32_t cells, uint64_t *raw);

/* n cells at `at` make way for m. */
bool combine_splice(Call *c, uint32_t at, uint32_t n, uint32_t m);

/* ---- Values (combine_values.c) ---- */

/* MethodHandle.asType and MethodHandles.explicitCastArguments: converts the arguments, and the result where the target must
 * come back for it; *done: it has. shape: pairs of types; casts: the classes that references become. */
bool combine_convert(Call *c, Object *target, const Array *shape, Array *casts, bool explicit, bool *done);

/* A getter or setter of a field. */
bool combine_field(Call *c, Field *m, bool store);

/* An element of the array in the first cell, or its length; what: 0 load, 1 store, 2 length. */
bool combine_element(Call *c, int what, int component);

bool combine_new_array(Call *c, const Array *data);

/* The elements of an array become arguments, and the other way. */
bool combine_spread(Call *c, const Array *shape);
bool combine_gather(Call *c, const Array *shape, const Array *data);

/* The value in data, of that type. */
bool combine_constant(Call *c, int type, const Array *data);

/* ---- Control (combine_control.c): *next is the handle that goes on ---- */

bool combine_catch(Call *c, Object *target, Object *handler, const Array *shape, const Array *data, Object **next);
bool combine_finally(Call *c, Object *target, Object *cleanup, const Array *shape, Object **next);
bool combine_switch(Call *c, const Array *targets, Object **next);
bool combine_loop(Call *c, const Array *shape, const Array *data, Object **next);

#endif
