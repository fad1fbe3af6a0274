/* lambda.h: classes that implement functional interfaces (java.lang.invoke.LambdaMetafactory). */
#ifndef RUNTIME_LAMBDA_H
#define RUNTIME_LAMBDA_H

#include "class.h"
#include "thread.h"

/* What metafactory and altMetafactory are told; texts as in class files, owned by the caller. */
typedef struct LambdaSpec {
    Class *caller;
    const char *interface_method;   /* name of the method to implement */
    const char *factory;            /* descriptor: captured values, result the interface */
    const char *sam;                /* erased descriptor of the interface's method */
    const char *instantiated;       /* what it is at this site */
    int kind;                       /* REF_... of the implementation */
    const char *owner, *name, *descriptor;
    bool owner_is_interface;
    int flags;                      /* altMetafactory's */
    const char *markers[16];
    int marker_count;
    const char *bridges[32];        /* descriptors */
    int bridge_count;
} LambdaSpec;

/* Makes the class, initialised. NULL: exception pending. */
Class *lambda_class(Thread *t, const LambdaSpec *s);

/* Its static method that makes instances, with the descriptor s->factory. */
Method *lambda_factory(const Class *c, const LambdaSpec *s);

#endif
