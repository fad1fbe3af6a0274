/* policy.h: what a program may ask of its host.
 *
 * A rule is a capability and, after a colon, a pattern: read:/data, write:out, net:example.org:443, env:HOME,
 * run:ls, clock, entropy, system. A pattern without wildcards names a file or a whole folder; '*' matches within a
 * name, '**' across folders. Denials win over grants. As soon as something is granted, or with a sandbox, what no rule
 * grants is denied; otherwise what no rule denies is granted. Standard streams and open handles are always usable. */
#ifndef ABI_POLICY_H
#define ABI_POLICY_H

#include "abi/abi.h"

/* Adds the rules of a comma-separated list. False: `error` (at least 200 bytes) says what is wrong. */
bool policy_add(const char *list, bool allow, char *error);

/* Adds the rules of a file: lines "allow LIST", "deny LIST", '#' comments. */
bool policy_read(const char *file, char *error);

void policy_sandbox(void);
/* Prints what would be denied, and denies nothing. */
void policy_audit(void);
/* Writes the least policy that the run needed into a file at exit. */
void policy_learn(const char *file);
/* Paths start in this directory. False: cannot be opened. */
bool policy_root(const char *directory);
/* Where relative paths start, below the root if there is one. False: errno says why not. */
bool policy_directory(const char *directory);
/* The environment is empty. */
void policy_clean_environment(void);

/* Called by the gate before a call: 0, or minus the error that the call ends with; and after it. */
int64_t policy_check(int number, const AbiInfo *info, const AbiArgs *args);
/* After a call that could not go straight (RESOLVE_WALK): the same, by a walk. */
int64_t policy_check_paths(int number, const AbiInfo *info, const AbiArgs *args);
void policy_after(int number, const AbiArgs *args, int64_t result);

bool policy_is_on(void);
/* Whether a program may see this environment variable; true without a policy. */
bool policy_variable_granted(const char *name);
/* Whether it may load a native library: 0, or -ABI_EDENIED. */
int64_t policy_native(const char *path);
/* What the calling thread's last denial was about. */
const char *policy_denial(void);

#endif
