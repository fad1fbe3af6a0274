/* variable.h: access modes of VarHandles of fields and arrays, without boxing. */
#ifndef RUNTIME_VARIABLE_H
#define RUNTIME_VARIABLE_H

#include "runtime/invoke.h"

/* Fills the part of a call that the access mode and the descriptor decide. */
void variable_prepare(HandleCall *call);

/* The access, if the variable's and the call's types are the same and nothing can go wrong but what it checks. False:
 * take the general way, which also throws what is to be thrown. args: coordinates and values. */
bool variable_access(const HandleCall *call, Object *handle, const Slot *args, uint64_t *raw);

#endif
