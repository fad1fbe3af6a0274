/* boot.h: the one Vm of a process and what its parts need at start. */
#ifndef RUNTIME_BOOT_H
#define RUNTIME_BOOT_H

#include "vm.h"

struct Vm {
    VmOptions options;
    Thread *main;          /* the thread that called vm_create */
    Object **system_group; /* root: the top ThreadGroup */
};

/* Calls a static method of the library without arguments whose result is not used, or one
 * reference. False: exception pending. */
bool call_static(Thread *t, const char *class_name, const char *name, const char *descriptor, Value *result);

/* ClassLoader.getSystemClassLoader(). NULL: exception pending. */
Object *boot_app_loader(Thread *t);

/* native/lang_ref.c: lets the heap start the thread for references and finalizers when it needs
 * it. */
void native_ref_init(void);
/* A collection that the program asked for is over. */
void native_ref_collected(void);

#endif
