/* profile.c: classes that instructions have met (profile.h). */
#include "interp/profile.h"

bool interp_profiles;

void profile_other(TypeProfile *p, Class *k)
{
    for (int i = 0; i < 2; i++) {
        Class *known = NULL;
        if (atomic_compare_exchange_strong_explicit(&p->classes[i], &known, k, memory_order_relaxed,
                                                    memory_order_relaxed) || known == k) {
            p->counts[i] = p->counts[i] + 1;
            return;
        }
    }
    p->counts[2] = p->counts[2] + 1;
}

TypeProfile *insn_profile(const Insn *pc)
{
    uint32_t handler = atomic_load_explicit(&pc->handler, memory_order_acquire);
    if (handler != interp_handlers[QOP_invokevirtual_p] && handler != interp_handlers[QOP_invokeinterface_p] &&
        handler != interp_handlers[QOP_checkcast_p] && handler != interp_handlers[QOP_instanceof_p])
        return NULL;
    return atomic_load_explicit(insn_cell(pc), memory_order_acquire);
}

Class *profile_main_class(const TypeProfile *p)
{
    if (!p)
        return NULL;
    int most = p->counts[1] > p->counts[0];
    uint64_t others = (uint64_t)p->counts[!most] + p->counts[2];
    return p->counts[most] >= PROFILE_ENOUGH && p->counts[most] / 7 >= others ? p->classes[most] : NULL;
}
