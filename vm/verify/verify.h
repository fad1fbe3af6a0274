/* verify.h: the verifier (JVMS 4.10). Class files of version 50 and later are checked against their
 * StackMapTable (4.10.1), older ones by type inference (4.10.2). Knows class files only: what it must ask
 * about other classes it asks through VerifyWorld. Messages are HotSpot's, context and all. */
#ifndef VERIFY_VERIFY_H
#define VERIFY_VERIFY_H

#include "classfile/classfile.h"

typedef enum VerifyAnswer { VERIFY_NO, VERIFY_YES, VERIFY_PENDING } VerifyAnswer;

/* Questions about classes, by internal names that are no array types. VERIFY_PENDING: answering threw, and
 * verification ends with VERIFY_FAULT_PENDING. */
typedef struct VerifyWorld {
    void *context;
    /* Whether `to` is an interface or `from` is it or one of its subclasses. */
    VerifyAnswer (*assignable)(void *context, Utf8 from, Utf8 to);
    /* Whether `owner` is a superclass of the class under verification, and its member (a field, or a method)
     * is protected and declared in another run-time package (JVMS 4.10.1.8). */
    VerifyAnswer (*is_protected)(void *context, Utf8 owner, Utf8 name, Utf8 descriptor, bool is_method);
    /* Whether `name` is a superclass of the class under verification, or it itself. */
    VerifyAnswer (*is_super)(void *context, Utf8 name);
    /* The nearest common superclass of two classes; interfaces count as java/lang/Object. */
    VerifyAnswer (*common_super)(void *context, Utf8 a, Utf8 b, Utf8 *common);
} VerifyWorld;

typedef enum VerifyFault {
    VERIFY_FAULT_NONE,
    VERIFY_FAULT_VERIFY,  /* VerifyError */
    VERIFY_FAULT_FORMAT,  /* ClassFormatError: the StackMapTable cannot be read */
    VERIFY_FAULT_MEMORY,  /* OutOfMemoryError */
    VERIFY_FAULT_PENDING, /* the world threw */
} VerifyFault;

typedef struct VerifyError {
    VerifyFault fault;
    char *text; /* malloc'ed; NULL for the last two faults */
} VerifyError;

/* Verifies all methods of a parsed class file whose super class, if any, passed the check that it is not
 * final. True: they are safe to run. False: *error says why, and its text is the caller's. */
bool verify_class(const ClassFile *cf, const VerifyWorld *world, VerifyError *error);

#endif
