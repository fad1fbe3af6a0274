/* pool.h: the run-time constant pool (JVMS 5.1). Each entry starts as 0 and is set once, by whoever
 * resolves it first; what it holds depends on the tag in the class file: Utf8 Symbol * Class Class
 * * String, MethodHandle, MethodType, Dynamic (references)   Object **: a root slot Dynamic
 * (primitive)           Value * Fieldref                      Field * Methodref, InterfaceMethodref
 * Method * Resolutions that failed with a LinkageError fail in the same way ever after
 * (JVMS 5.4.3). */
#ifndef LOADER_POOL_H
#define LOADER_POOL_H

#include "class.h"

typedef struct PoolError {
    struct PoolError *next;
    uint32_t key;               /* index, and what it was resolved for */
    Class *class;               /* of the exception */
    char *message;              /* modified UTF-8, or NULL */
    Object **cause;             /* root slot, or NULL */
} PoolError;

typedef struct ConstantPool {
    Class *owner;
    PoolError *_Atomic errors;
    uint16_t count;
    void *_Atomic entries[];
} ConstantPool;

#endif
