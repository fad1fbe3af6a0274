/* rules.h: what policy.c shares with policy_path.c, policy_net.c and policy_run.c. */
#ifndef ABI_RULES_H
#define ABI_RULES_H

#include "abi/policy.h"

typedef enum Capability {
    CAP_READ, CAP_WRITE, CAP_NET, CAP_ENV, CAP_RUN, CAP_NATIVE, CAP_CLOCK, CAP_ENTROPY, CAP_SYSTEM, CAP_COUNT
} Capability;

typedef struct Rule {
    struct Rule *next;
    char *pattern; /* NULL: everything */
    Capability capability;
    bool allow;
} Rule;

/* Whether `text` is what the pattern names; with `below`, or in a folder that it names. */
bool pattern_matches(const char *pattern, const char *text, bool below);

/* Whether the rules grant it. `what` NULL asks whether anything of the kind is granted. */
bool policy_granted(Capability c, const char *what);
/* The same, denying and learning: 0, or -ABI_EDENIED. */
int64_t policy_require(Capability c, const char *what);
/* A grant for one of two names of the same thing is enough, a denial of one, too. */
int64_t policy_require_either(Capability c, const char *what, const char *other);
/* Whether a rule without a pattern, or a program's name, grants it (and not merely the absence of rules). */
bool policy_granted_expressly(Capability c, const char *what);
/* Says what is denied and what would grant it: -ABI_EDENIED, or 0 where denials are only printed. */
int64_t policy_deny(Capability c, const char *what);
bool policy_is_learning(void);
/* Denies a program that no rule grants expressly. */
int64_t policy_deny_run(const char *program);
/* The first rule; the others follow. */
const Rule *policy_rules(void);

/* -- policy_path.c -- */
/* Whether the call is granted by the text of its path, and goes straight there (resolve.h). */
bool policy_goes_straight(int number, const AbiArgs *args);

/* -- policy_net.c -- */
int64_t policy_check_net(int number, const AbiArgs *args);
/* After a call: remembers which addresses a granted name has. */
void policy_learn_names(int number, const AbiArgs *args, int64_t result);

/* -- policy_run.c -- */
int64_t policy_check_run(int number, const AbiArgs *args);
void policy_note_child(int number, int64_t result);

#endif
