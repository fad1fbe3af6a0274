/* options.h: what the files that read options have in common: options*.c (options.def), flags.c (-XX:), log.c (-Xlog),
 * modules.c (options that name modules). All of it runs before the machine does. */
#ifndef LAUNCHER_OPTIONS_H
#define LAUNCHER_OPTIONS_H

#include "launcher/launcher.h"

/* An option's action, named in options.def: its argument ("" when it has none), and the whole word. False after a
 * message that ends the launch. Those of `java` are in options_java.c, those of Ibrik alone in options_own.c. */
#define ACTION(name)                                                                              \
    bool option_##name(Launch *l __attribute__((unused)), const char *value __attribute__((unused)), \
                       const char *whole __attribute__((unused)))
#define OPTION(text, argument, action, help) ACTION(action);
#define MACHINE(text, argument, action, help) ACTION(action);
#include "launcher/options.def"
#undef OPTION
#undef MACHINE

/* The machine's name in its warnings, as HotSpot puts its own there. */
#define VM_WARNING "Ibrik 64-Bit VM warning: "

/* The lines of `java` after the one that says why an option is not accepted. False; the exit status is 1. */
bool launch_refuse(Launch *l);

/* There is nothing to run: the exit status is 0. True. */
bool launch_finish(Launch *l);

/* "Error: <option>: <why>". False. */
bool launch_wrong_value(Launch *l, const char *option, const char *why);

/* Applies the option list[*i]; moves *i past what it takes. Those of the machine are added to *waiting, unless that is NULL. */
bool launch_apply(Launch *l, int count, char **list, int *i, Words *waiting);

/* "Unrecognized option: ..."; true where -XX:+IgnoreUnrecognizedVMOptions says so. */
bool launch_unrecognized(Launch *l, const char *option);

/* "64m" -> bytes, also 0x4000000; false when malformed. */
bool launch_parse_size(const char *text, size_t *out);

/* As that; says "Invalid <what>: <whole>". */
bool launch_size(Launch *l, const char *value, const char *whole, const char *what, size_t *out);

/* -Xmx, -Xmaxjitcodesize, -Xss: in their own words, with their least values. */
bool launch_max_heap(Launch *l, const char *value, const char *whole);
bool launch_code_cache(Launch *l, const char *value, const char *whole);
bool launch_stack_size(Launch *l, size_t bytes);

/* How alike two words are, by the pairs of letters that they share: 0 to 1. */
double launch_similarity(const char *a, size_t a_length, const char *b, size_t b_length);

/* flags.c: one -XX: option, `value` without the prefix. */
bool launch_flag(Launch *l, const char *value, const char *whole);
/* -XX:Flags=: a file of flags, as +Flag and Flag=value. */
bool launch_flags_file(Launch *l, const char *name);
/* What the flags say together, when all are read. */
bool launch_check_flags(Launch *l);
extern bool launch_ignore_unknown; /* -XX:+IgnoreUnrecognizedVMOptions */

/* log.c: -Xlog, `value` what follows the colon, NULL when there is none. */
bool launch_log(Launch *l, const char *value, const char *whole);

/* modules.c: the value of an option as --add-opens, which is looked at when all options are read. */
typedef enum ModuleOption {
    MODULES_ADD, MODULES_LIMIT, MODULES_OPENS, MODULES_EXPORTS, MODULES_READS, MODULES_PATCH, MODULES_NATIVE
} ModuleOption;
void launch_module_option(ModuleOption kind, const char *value);
/* False: what is said of modules cannot be. */
bool launch_check_modules(Launch *l);
void launch_list_modules(void);
bool launch_describe_module(Launch *l, const char *name);

/* settings.c: -XshowSettings:<what>, "" for all of them. False after a message. */
bool launch_check_settings(Launch *l, const char *what);

#endif
