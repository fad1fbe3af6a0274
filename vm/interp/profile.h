/* profile.h: which classes an instruction has met while it was interpreted.
 *
 * Virtual and interface calls, casts and type tests start in a profiling form (invokevirtual_p ... in quick.def) when
 * there is a compiler that may use what they find (interp_profiles). Each keeps a TypeProfile in its cell: two classes
 * with their counts, and how often it was another one. Counting stops where interpretation does, when the method is
 * compiled; so a profiling form needs no end of its own. Counts are lost where threads meet: profiles are advice, and
 * whoever relies on one must test the class. They live as long as the method's code: for good.
 *
 * With -Xint nothing is profiled. With -Xjit nothing is interpreted before it is compiled: a method's first code notes
 * what its calls meet (jit/runtime.c), until it is made again. */
#ifndef INTERP_PROFILE_H
#define INTERP_PROFILE_H

#include "interp/insn.h"

#include <stdatomic.h>

typedef struct TypeProfile {
    void *target;                /* what the plain form has: the Method called, or the Class tested for */
    int32_t operand;             /* invokevirtual: the operand of its plain form */
    _Atomic uint32_t counts[3];  /* of the two classes, and of all others */
    Class *_Atomic classes[2];
} TypeProfile;

/* Set before the first method is decoded, and never changed. */
extern bool interp_profiles;

/* k is not the first class of the profile, or is the first one at all. */
void profile_other(TypeProfile *p, Class *k);

static inline void profile_type(TypeProfile *p, Class *k)
{
    if (__builtin_expect(atomic_load_explicit(&p->classes[0], memory_order_relaxed) == k, 1))
        atomic_store_explicit(&p->counts[0], atomic_load_explicit(&p->counts[0], memory_order_relaxed) + 1,
                              memory_order_relaxed);
    else
        profile_other(p, k);
}

/* The profile of an instruction, or NULL: it has not run yet, or has none. */
TypeProfile *insn_profile(const Insn *pc);

/* The class that an instruction has met nearly always (seven times of eight, at least PROFILE_ENOUGH times); NULL:
 * there is none. */
enum { PROFILE_ENOUGH = 8 };
Class *profile_main_class(const TypeProfile *p);

#endif
