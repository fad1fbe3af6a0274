/* see.h: making compiled code visible, to people (--dump=asm), to perf (--perf-map) and to gdb (--gdb).
 *
 * The JIT describes each piece of code once, when it has been committed, and says when it is gone. Nothing is
 * described, and no table need be made, while `see_wanted` is false. All functions may be called by any thread. */
#ifndef JIT_SEE_H
#define JIT_SEE_H

#include "class.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* From `offset` of the code on, up to the next place, the code is what `what` says, for one bytecode. */
typedef struct SeenPlace {
    uint32_t offset;
    int32_t bci;          /* of method; -1: none in particular */
    const Method *method; /* whose bytecode: the compiled method or one inlined into it; NULL: the compiled one */
    const char *what;     /* the template, or "entry", "slow path" ...: a constant string; NULL: nothing to say */
} SeenPlace;

/* A piece of code. see_code copies what it keeps. */
typedef struct SeenCode {
    const uint8_t *start; /* as it is executed */
    uint32_t size;
    const Method *method;     /* NULL: a stub */
    const char *name;         /* of a stub; methods are named by themselves */
    const SeenPlace *places;  /* by offset; none for stubs */
    uint32_t place_count;
} SeenCode;

/* Some switch is on: see_code does something, so SeenPlaces should be collected. Set before the VM starts. */
extern bool see_wanted;

/* There is new code. */
void see_code(const SeenCode *code);
/* It is about to be freed. */
void see_gone(const uint8_t *start);

/* The name of the code at an address and the distance from its start; NULL: unknown. Only while see_wanted. The text
 * stays as long as the code. */
const char *see_name(const void *pc, uint32_t *distance);

/* ---- The switches, set by the launcher ---- */

/* --dump=asm[:pattern] to stderr: every instruction with the bytecode and the template that it came from. The pattern
 * is a method's name (get), with its class (HashMap.get, java.util.HashMap.get, HashMap.*), or NULL for all.
 * Stubs are shown when it is NULL. False: capstone is not found, and *why says so; names alone are shown then. */
bool see_dump(const char *pattern, const char **why);

/* /tmp/perf-PID.map, by which perf names addresses. False: it cannot be written (errno). */
bool see_perf_map(void);

/* gdb's JIT interface: symbols, source lines and unwinding for each piece of code. */
void see_gdb(void);

/* ---- Between the files see*.c ---- */

/* "pkg.Class.name(descriptor)", malloc'ed; NULL without memory. */
char *see_method_name(const Method *m);

void see_dump_to(const char *pattern);
void see_dump_code(const SeenCode *code, const char *name);

/* An ELF file in memory that describes the code to a debugger; malloc'ed, *size bytes. NULL: no memory. */
uint8_t *see_elf(const SeenCode *code, const char *name, size_t *size);
/* Hands the file over; the handle is for see_gdb_remove, which frees it. */
void *see_gdb_add(uint8_t *elf, size_t size);
void see_gdb_remove(void *handle);

#endif
