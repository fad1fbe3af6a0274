/* variable.h: access modes of VarHandles of fields, arrays and bytes, without boxing. */
#ifndef RUNTIME_VARIABLE_H
#define RUNTIME_VARIABLE_H

#include "runtime/invoke.h"

/* Fills the part of a call that the access mode and the descriptor decide. mode is its method's name, and must stay. */
void variable_prepare(HandleCall *call, const char *mode);

/* The access, if the variable's and the call's types are the same and nothing can go wrong but what it checks. False:
 * take the general way, which also throws what is to be thrown. args: coordinates and values. */
bool variable_access(const HandleCall *call, Object *handle, const Slot *args, uint64_t *raw);

/* Its accesses are calls of method handles (VarHandle.handle). */
bool variable_is_indirect(Object *handle);

#endif
