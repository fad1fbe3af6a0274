/* resolve.h: what compilation may know of symbolic references. Nothing is loaded or initialised for it: what is not
 * there yet is left to run time (JitUnresolved). */
#ifndef JIT_RESOLVE_H
#define JIT_RESOLVE_H

#include "jit/compiler.h"
#include "loader/pool.h"

#include <stdatomic.h>

/* The method of a Methodref or InterfaceMethodref of owner that has been resolved; else NULL. */
static inline Method *jit_resolved_method(const Class *owner, uint16_t index)
{
    return atomic_load_explicit(&owner->pool->entries[index], memory_order_acquire);
}

/* The field of the instruction under way; NULL: unknown, or its class may need initialisation. */
Field *jit_field(Compiler *c, bool is_static, bool put);

/* The constant of ldc; false: it must be made when it is first used. *type is set in any case. */
bool jit_constant(Compiler *c, Value *value, char *type);

/* The class of an instruction whose quick form is op; NULL: unknown. For `new` it is initialised. */
Class *jit_class(Compiler *c, int op);

/* The array class of newarray and anewarray. */
Class *jit_array_class(Compiler *c);

/* The quick form of a call (QOP_...), and its cell; QOP_resolve: unknown. */
/* Whether an invokevirtual may be of MethodHandle or VarHandle (JVMS 2.9.3). */
bool jit_polymorphic(Compiler *c, uint16_t index);

int jit_call(Compiler *c, void **cell);

#endif
