/* invoke.h: method handles and dynamic call sites as the interpreter sees them (JVMS 5.4.3.5,
 * 5.4.3.6, 6.5 invokedynamic). Direct handles call their method in place; those made of others are
 * followed over arguments in cells (combine.h). */
#ifndef RUNTIME_INVOKE_H
#define RUNTIME_INVOKE_H

#include "class.h"
#include "thread.h"

/* What an access mode of a VarHandle does (the order of VarHandle.Op). */
typedef enum VariableOp {
    VARIABLE_GET, VARIABLE_SET, VARIABLE_CAS, VARIABLE_CAE, VARIABLE_SWAP, VARIABLE_ADD, VARIABLE_OR, VARIABLE_AND,
    VARIABLE_XOR, VARIABLE_NONE, VARIABLE_SWAPPED = 16, /* added to one: the bytes are turned round */
} VariableOp;

enum { HANDLE_CALL_TYPES = 6 };

/* A call through a method handle, made when the instruction is resolved; lives as long as its
 * class. */
typedef struct HandleCall {
    Object **type;          /* root: the call site's java.lang.invoke.MethodType */
    Object **target;        /* root: the handle (of a call site), or the VarHandle access mode's data */
    Method *method;         /* the signature-polymorphic method, NULL for invokedynamic */
    const char *descriptor; /* of the call, without the handle */
    uint16_t arg_slots;     /* with the handle, if it is on the stack */
    char return_type;       /* as Method.return_type */
    const char *mode;       /* VarHandles: the access mode's name */
    bool plain;             /* VarHandles: get or set */
    uint8_t op;             /* VarHandles: VariableOp; VARIABLE_NONE: the general way */
    uint8_t type_count;     /* VarHandles: the arguments' types, references and arrays as A */
    char types[HANDLE_CALL_TYPES];
} HandleCall;

/* invokedynamic whose target is a static method with one more argument, a constant, at the end. */
typedef struct BoundCall {
    Method *method;
    Object **constant;
} BoundCall;

/* What a dynamic call does, once the handle and its arguments are known. */
typedef struct HandleAction {
    Method *tail;           /* call this next, arguments at args; NULL: done, result in raw */
    Slot *args;
    uint64_t raw;
} HandleAction;

/* invokeExact and invoke: args[0] is the handle. False: exception pending. */
bool handle_invoke(Thread *t, HandleCall *call, Slot *args, bool exact, HandleAction *action);

/* A linked call site that is not a plain static method: its target's arguments start at args. */
bool handle_invoke_site(Thread *t, HandleCall *call, Slot *args, HandleAction *action);

/* VarHandle access modes: args[0] is the VarHandle. */
bool varhandle_invoke(Thread *t, HandleCall *call, Slot *args, HandleAction *action);

/* Links the invokedynamic instruction at bytecode index bci of m (constant pool entry `index`).
 * What the cell must hold depends on the operation returned (a QOP_ number of interp/insn.h:
 * aconst, indy_static, indy_bound, indy_concat, indy_record, indy_site). -1: exception pending. */
int indy_link(Thread *t, Method *m, int32_t bci, uint16_t index, void **cell);

/* A HandleCall for a signature-polymorphic call named by the constant pool of c. NULL: exception
 * pending. */
HandleCall *handle_call_new(Thread *t, Class *c, Method *resolved, const char *descriptor);

/* ---- Constants of the pool (JVMS 5.4.3.5, 5.4.3.6), for the loader
 * ---------------------------------------------- */

/* The java.lang.invoke.MethodType of a method descriptor, as classes of c see it. NULL:
 * exception pending. */
Object *constant_method_type(Thread *t, Class *c, const char *descriptor);

/* CONSTANT_MethodHandle at `index` of c's pool. NULL: exception pending. */
Object *constant_method_handle(Thread *t, Class *c, uint16_t index);

/* CONSTANT_Dynamic; false: exception pending. */
bool constant_dynamic(Thread *t, Class *c, uint16_t index, Value *value);

/* The loader's pool_link_constant. */
bool constant_link(Thread *t, Class *c, uint16_t index, Value *value);

#endif
