/* mkdocs.c: everything that is generated from the single tables.
 *
 *   mkdocs bytecodes   docs/bytecodes.md            from bytecodes.def
 *   mkdocs abi         docs/ABI.md                  from abi.def
 *   mkdocs host        stdlib/ibrik/abi/Host.java
 *   mkdocs errno       stdlib/ibrik/abi/Errno.java
 *   mkdocs natives     build/gen/abi_natives.def: rows of natives.def for Host's methods
 *   mkdocs bindings    build/gen/abi_bindings.c: the C functions behind them
 */
#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bytecodes.h"

typedef struct Call {
    int number;
    const char *name, *capability, *arguments, *sentence;
} Call;
typedef struct Set {
    const char *name, *sentence;
} Set;
typedef struct Const {
    const char *set, *name;
    long value;
    const char *sentence;
} Const;

static const Call calls[] = {
#define ABI(number, name, capability, arguments, sentence) {number, #name, #capability, arguments, sentence},
#include "abi.def"
};
static const Set sets[] = {
#define ABI_SET(set, sentence) {#set, sentence},
#include "abi.def"
};
static const Const consts[] = {
#define ABI_CONST(set, name, value, sentence) {#set, #name, value, sentence},
#include "abi.def"
};
static const Set structs[] = {
#define ABI_STRUCT(name, sentence) {#name, sentence},
#include "abi.def"
};
static const Const fields[] = {
#define ABI_FIELD(name, index, field, sentence) {#name, #field, index, sentence},
#include "abi.def"
};
static const Const errnos[] = {
#define ABI_ERRNO(number, name, text) {"errno", #name, number, text},
#include "abi.def"
};

static const struct {
    int code;
    const char *name, *operands, *pops, *pushes;
    int flags;
} opcodes[] = {
#define BC(code, name, operands, pops, pushes, flags) {code, #name, operands, pops, pushes, flags},
#include "bytecodes.def"
#undef BC
};

#define COUNT(table) (sizeof(table) / sizeof(table)[0])
#define EACH(type, p, table) for (const type *p = table; p < table + COUNT(table); p++)

/* -- Arguments of a call ------------------------------------------------------------------------ */

typedef struct Argument {
    char kind;
    bool optional;
    char name[32], set[32];
} Argument;

static int parse_arguments(const char *text, Argument *out)
{
    int n = 0;
    while (*text != 0) {
        Argument *a = &out[n++];
        memset(a, 0, sizeof *a);
        a->kind = *text;
        int used = 0;
        sscanf(text + 2, "%31[a-z_]%n", a->name, &used);
        text += 2 + used;
        a->optional = *text == '?';
        text += a->optional;
        if (*text == ':') {
            sscanf(text + 1, "%31[a-z_]%n", a->set, &used);
            text += 1 + used;
        }
        while (*text == ' ')
            text++;
    }
    return n;
}

/* open_directory -> openDirectory */
static const char *camel(const char *name)
{
    static char buffers[4][64];
    static int next;
    char *out = buffers[next++ & 3], *p = out;
    for (; *name != 0; name++) {
        if (*name == '_')
            *p++ = (char)toupper(*++name);
        else
            *p++ = *name;
    }
    *p = 0;
    /* Words that Java keeps for itself, or that Object has. */
    if (strcmp(out, "wait") == 0)
        strcpy(out, "waitFor");
    return out;
}

static const char *upper(const char *name)
{
    static char buffers[4][64];
    static int next;
    char *out = buffers[next++ & 3], *p = out;
    for (; *name != 0; name++)
        *p++ = (char)toupper(*name);
    *p = 0;
    return out;
}

static const char *java_name(const Argument *a)
{
    const char *name = camel(a->name);
    return strcmp(name, "interface") == 0 ? "interfaceIndex" : name;
}

/* -- Java ---------------------------------------------------------------------------------------- */

static void java_parameters(const Call *c)
{
    Argument args[8];
    int n = parse_arguments(c->arguments, args);
    for (int i = 0; i < n; i++) {
        const char *name = java_name(&args[i]);
        printf("%s", i > 0 ? ", " : "");
        switch (args[i].kind) {
        case 'L': printf("long %s", name); break;
        case 'P':
        case 'T': printf("String %s", name); break;
        case 'R':
        case 'W': printf("byte[] %s, int %sOffset, int %sLength", name, name, name); break;
        case 'S':
        case 'V': printf("long[] %s", name); break;
        default: printf("int %s", name); break;
        }
    }
}

static void host_java(void)
{
    printf("package ibrik.abi;\n\n"
           "/**\n"
           " * The host, as a program sees it: one method per row of include/abi.def, from which this file is\n"
           " * generated. Every method returns a value that is at least 0, or minus one of the constants of\n"
           " * {@link Errno}. No method checks more than that arrays are not null and regions lie inside them.\n"
           " */\n"
           "public final class Host {\n"
           "    private Host() {\n"
           "    }\n\n");
    EACH (Set, s, sets) {
        printf("    // %s\n", s->sentence);
        EACH (Const, c, consts)
            if (strcmp(c->set, s->name) == 0)
                printf("    /** %s */\n    public static final int %s_%s = %ld;\n", c->sentence,
                       upper(s->name), c->name, c->value);
        printf("\n");
    }
    EACH (Set, s, structs) {
        printf("    // %s: indexes of its fields\n", s->sentence);
        int n = 0;
        EACH (Const, f, fields)
            if (strcmp(f->set, s->name) == 0) {
                printf("    /** %s */\n    public static final int %s_FIELD_%s = %ld;\n", f->sentence,
                       upper(s->name), upper(f->name), f->value);
                n++;
            }
        printf("    public static final int %s_FIELDS = %d;\n\n", upper(s->name), n);
    }
    EACH (Call, c, calls) {
        printf("    /** %s */\n    public static native long %s(", c->sentence, camel(c->name));
        java_parameters(c);
        printf(");\n%s", c + 1 < calls + COUNT(calls) ? "\n" : "");
    }
    printf("}\n");
}

static void errno_java(void)
{
    printf("package ibrik.abi;\n\n"
           "/** Errors of the host, generated from include/abi.def. */\n"
           "public final class Errno {\n"
           "    private Errno() {\n"
           "    }\n\n");
    EACH (Const, e, errnos)
        printf("    /** %s */\n    public static final int %s = %ld;\n", e->sentence, e->name, e->value);
    for (int name = 0; name <= 1; name++) {
        printf("\n    /** %s of an error; the result of a call may be given as it is. */\n"
               "    public static String %s(long errno) {\n"
               "        switch ((int) (errno < 0 ? -errno : errno)) {\n",
               name ? "The name" : "The text", name ? "name" : "message");
        EACH (Const, e, errnos) {
            if (!name && strcmp(e->name, "EDENIED") == 0)
                printf("        case EDENIED:\n            return denial();\n");
            else
                printf("        case %s:\n            return \"%s\";\n", e->name, name ? e->name : e->sentence);
        }
        printf("        default:\n            return \"%s\" + (errno < 0 ? -errno : errno);\n        }\n    }\n",
               name ? "E" : "Unknown error ");
    }
    printf("\n    /** What the calling thread was denied last, and which flag would grant it. */\n"
           "    private static String denial() {\n"
           "        byte[] text = new byte[4096];\n"
           "        int length = (int) Host.denial(text, 0, text.length);\n"
           "        return new String(text, 0, Math.min(length, text.length), java.nio.charset.StandardCharsets.UTF_8);\n"
           "    }\n}\n");
}

/* -- C ------------------------------------------------------------------------------------------- */

static void natives_def(void)
{
    printf("/* Host's methods: generated from abi.def. */\n");
    EACH (Call, c, calls) {
        printf("NATIVE(\"ibrik/abi/Host\", \"%s\", \"(", camel(c->name));
        Argument args[8];
        int n = parse_arguments(c->arguments, args);
        for (int i = 0; i < n; i++)
            switch (args[i].kind) {
            case 'L': printf("J"); break;
            case 'P':
            case 'T': printf("Ljava/lang/String;"); break;
            case 'R':
            case 'W': printf("[BII"); break;
            case 'S':
            case 'V': printf("[J"); break;
            default: printf("I"); break;
            }
        printf(")J\", native_Host_%s)\n", camel(c->name));
    }
}

static void bind_one(const Call *c)
{
    Argument args[8];
    int n = parse_arguments(c->arguments, args);
    printf("\nint64_t native_Host_%s(Thread *t", camel(c->name));
    for (int i = 0; i < n; i++)
        switch (args[i].kind) {
        case 'L': printf(", int64_t a%d", i); break;
        case 'P':
        case 'T':
        case 'S':
        case 'V': printf(", Object *a%d", i); break;
        case 'R':
        case 'W': printf(", Object *a%d, int32_t a%d_offset, int32_t a%d_length", i, i, i); break;
        default: printf(", int32_t a%d", i); break;
        }
    printf(")\n{\n    AbiArgs args;\n");
    int slot = 0;
    for (int i = 0; i < n; i++)
        switch (args[i].kind) {
        case 'P':
        case 'T':
            printf("    char text%d[ABI_TEXT_MAX];\n", i);
            printf("    int64_t error%d = abi_bind_text(a%d, %s, text%d, &args.v[%d]);\n", i, i,
                   args[i].optional ? "true" : "false", i, slot);
            printf("    if (error%d != 0)\n        return error%d;\n", i, i);
            slot += 2;
            break;
        case 'R':
        case 'W':
            printf("    if (!abi_bind_bytes(t, a%d, %s, a%d_offset, a%d_length, &args.v[%d]))\n"
                   "        return 0;\n",
                   i, args[i].optional ? "true" : "false", i, i, slot);
            slot += 2;
            break;
        case 'S':
        case 'V':
            printf("    if (!abi_bind_longs(t, a%d, &args.v[%d]))\n        return 0;\n", i, slot);
            slot += 2;
            break;
        default: printf("    args.v[%d].i = a%d;\n", slot++, i); break;
        }
    if (slot == 0)
        printf("    args.v[0].i = 0;\n");
    printf("    return abi_call(t, ABI_%s, &args);\n}\n", c->name);
}

static void bindings_c(void)
{
    printf("/* The natives behind ibrik.abi.Host: generated from abi.def. */\n"
           "#include \"abi/bind.h\"\n");
    EACH (Call, c, calls)
        bind_one(c);
}

/* -- Papers -------------------------------------------------------------------------------------- */

static void abi_argument(const Argument *a)
{
    static const struct {
        char kind;
        const char *type;
    } types[] = {{'H', "handle"}, {'I', "int"}, {'L', "long"}, {'M', "mode"}, {'F', "flags"}, {'E', "one of"},
                 {'P', "path"},   {'T', "text"}, {'R', "in"},  {'W', "out"},  {'S', "out"},   {'V', "in out"}};
    for (size_t i = 0; i < COUNT(types); i++)
        if (types[i].kind == a->kind)
            printf("`%s` %s", a->name, types[i].type);
    if (a->optional)
        printf(" or null");
    if (a->set[0] != 0)
        printf(" [%s](#%s)", a->set, a->set);
}

/* What can be switched on around the calls, and what holds then. */
static void abi_options(void)
{
    fputs("## Around the gate\n"
          "\n"
          "Each can be switched on for a run, and costs one test of one word when it is off.\n"
          "\n"
          "| option | what it does |\n"
          "| --- | --- |\n"
          "| `--trace=abi`, `--trace-abi=FILE` | each call as strace prints it, to standard error or a "
          "file; SIGUSR2 switches it on and off in a running program |\n"
          "| `--trace-abi-format=json` | a JSON object a line: thread, call, args, result, error, ns |\n"
          "| `--trace-abi-stack` | with the Java frames that made the call |\n"
          "| `--trace-abi-host` | with the calls of the operating system that it became |\n"
          "| `--abi-summary` | calls, errors, bytes and times at exit, as `strace -c`; bytecodes where "
          "they are counted |\n"
          "| `--allow=LIST`, `--deny=LIST`, `--policy=FILE` | rules (below); a file has lines `allow "
          "LIST`, `deny LIST`, `# comment` |\n"
          "| `--sandbox` | denies all but the standard streams and what `--allow` grants |\n"
          "| `--policy-learn=FILE`, `--policy-audit` | writes the least policy that a run needed; tells "
          "what would be denied, and denies nothing |\n"
          "| `--root=DIR`, `--cwd=DIR`, `--env=clean` | the only files there are; where relative paths "
          "start (below the root, if there is one); no environment |\n"
          "| `--max-calls` `-output` `-files` `-wall` `-cpu` `-heap` `-threads` `-bytecodes` | budgets; "
          "passing one ends the process with status 125 and a line that says which. Bytecodes are charged "
          "before each basic block runs, the library's included; further threads may hold back portions "
          "of up to 10000 |\n"
          "| `--fault=CALL:WHEN:WHAT[@PERCENT%]` | the n-th such call (or `*`) fails with an error, or is "
          "`short` (one byte) |\n"
          "| `--virtual-clock[=START]`, `--seed=N` | time passes by a microsecond with each question and "
          "by sleeping; entropy and identity hash codes follow from N |\n"
          "| `--record=FILE`, `--replay=FILE` | below |\n"
          "\n"
          "### Rules\n"
          "\n"
          "`read:PATTERN`, `write:PATTERN` (a file, or a folder with what is in it; `*` within a name, "
          "`**` across folders), `net:HOST[:PORT]`\n"
          "(a name means the addresses that the program gets when it looks it up), `net:unix:PATTERN`, "
          "`env:NAME`, `run:PROGRAM` (as the\n"
          "program says it, not a path that ends so), `native`, `clock`, `entropy`, `system`; a "
          "capability alone is all of it. As soon as\n"
          "something is granted, the rest is denied; a denial wins over a grant. A denied call is "
          "`EDENIED`, which is an\n"
          "exception that names the capability and the flag: `FileNotFoundException`, "
          "`AccessDeniedException`, `SecurityException`.\n"
          "\n"
          "`--policy-learn` writes names as this run had them: of temporary files, whose names are random, the next run\n"
          "has others, unless both have the same `--seed` and `--virtual-clock`. It learns all variables that are listed or that\n"
          "children inherit; `,`, `#`, `*` and control characters in names are written as `?`.\n\n"
          "Paths are compared as they really are, without links and dots. Whatever the rules say: files "
          "of `/proc/PID` need a rule\n"
          "that begins with `/proc/`, and a process's memory has none; a folder with something denied in "
          "it keeps its name; renaming a\n"
          "file does not make it readable; a child gets only the variables that its parent may see, and "
          "none of the loader's; with\n"
          "`--root`, programs need an `--allow=run:...` of their own, for they are not below it. The "
          "library's own packages (`ibrik.lang`\n"
          "...) are closed to programs. This is containment within one process: it holds against Java "
          "code and verified class files.\n"
          "\n"
          "### Recordings\n"
          "\n"
          "`--record` keeps the answers of all calls, the turns of threads, and the program with its "
          "arguments and properties. `--replay=FILE`\n"
          "alone runs it again without the host and gives the same bytes and status. With a program "
          "named, that one runs against the\n"
          "recorded answers; the first call that differs ends it with both sides shown and status 124. A "
          "file that is not\n"
          "whole, not a recording, or of another version is refused with status 1. In both modes threads "
          "take turns; what one engine has recorded, another can replay.\n"
          "\n"
          "The file: `IBRIKREC`, a 32-bit version, then chunks: three 32-bit numbers (length, packed "
          "length, CRC-32), then deflated events;\n"
          "a chunk of length 0 whose third number is that of all events ends it.\n"
          "\n",
          stdout);
}

static void abi_md(void)
{
    printf("# The portable ABI\n\n"
           "Everything that a program can ask of its host. Generated from `include/abi.def` by `make gen`.\n\n"
           "A call has a number, arguments and one 64-bit result: at least 0, or minus an error. Texts and\n"
           "paths are UTF-8. Handles 0, 1 and 2 are the standard streams; the others are this interface's own\n"
           "numbers. Times are nanoseconds (since 1970-01-01 UTC where they are dates). A call that returns a\n"
           "text in a buffer gives its length and fills what fits: ask again with more room. Structures are\n"
           "arrays of 64-bit fields. What a host cannot do is `ENOSYS`.\n\n"
           "The *capability* is what a policy must grant for the call.\n\n");
    abi_options();
    printf("## Calls\n\n| no. | call | arguments | capability | what it does |\n| --- | --- | --- | --- | --- |\n");
    EACH (Call, c, calls) {
        printf("| %d | `%s` | ", c->number, c->name);
        Argument args[8];
        int n = parse_arguments(c->arguments, args);
        for (int i = 0; i < n; i++) {
            printf("%s", i > 0 ? ", " : "");
            abi_argument(&args[i]);
        }
        printf(" | %s | %s |\n", strcmp(c->capability, "NONE") == 0 ? "" : c->capability, c->sentence);
    }
    printf("\n## Constants\n");
    EACH (Set, s, sets) {
        printf("\n### %s\n\n%c%s.\n\n| name | value | meaning |\n| --- | --- | --- |\n", s->name,
               toupper(s->sentence[0]), s->sentence + 1);
        EACH (Const, c, consts)
            if (strcmp(c->set, s->name) == 0)
                printf("| `%s` | %ld | %s |\n", c->name, c->value, c->sentence);
    }
    printf("\n## Structures\n\nEach field is 64 bits wide; the number is its index.\n");
    EACH (Set, s, structs) {
        printf("\n### struct %s\n\n%c%s.\n\n| field | index | meaning |\n| --- | --- | --- |\n", s->name,
               toupper(s->sentence[0]), s->sentence + 1);
        EACH (Const, f, fields)
            if (strcmp(f->set, s->name) == 0)
                printf("| `%s` | %ld | %s |\n", f->name, f->value, f->sentence);
    }
    printf("\n## Errors\n\n| name | number | text |\n| --- | --- | --- |\n");
    EACH (Const, e, errnos)
        printf("| `%s` | %ld | %s |\n", e->name, e->value, e->sentence);
}

static void bytecodes_md(void)
{
    printf("# Bytecodes\n\n"
           "All opcodes of the Java virtual machine (JVMS SE 25, chapter 6). Generated from\n"
           "`include/bytecodes.def` by `make gen`; the letters are explained there.\n\n"
           "| code | name | operands | stack before | stack after | flags |\n"
           "| --- | --- | --- | --- | --- | --- |\n");
    static const struct {
        int bit;
        const char *name;
    } flags[] = {{BC_THROWS, "throws"},   {BC_BRANCH, "branches"}, {BC_ENDS, "ends"},        {BC_RETURNS, "returns"},
                 {BC_INVOKE, "invokes"}, {BC_FIELD, "field"},      {BC_VARIABLE, "variable length"}};
    for (size_t i = 0; i < COUNT(opcodes); i++) {
        printf("| 0x%02x | `%s` | %s | %s | %s |", opcodes[i].code, opcodes[i].name, opcodes[i].operands,
               opcodes[i].pops, opcodes[i].pushes);
        const char *separator = " ";
        for (size_t f = 0; f < COUNT(flags); f++)
            if (opcodes[i].flags & flags[f].bit) {
                printf("%s%s", separator, flags[f].name);
                separator = ", ";
            }
        printf(" |\n");
    }
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        void (*run)(void);
    } commands[] = {{"bytecodes", bytecodes_md}, {"abi", abi_md},          {"host", host_java},
                    {"errno", errno_java},       {"natives", natives_def}, {"bindings", bindings_c}};
    for (size_t i = 0; argc == 2 && i < COUNT(commands); i++)
        if (strcmp(argv[1], commands[i].name) == 0) {
            commands[i].run();
            return fflush(stdout) != 0 || ferror(stdout);
        }
    fprintf(stderr, "usage: mkdocs bytecodes|abi|host|errno|natives|bindings\n");
    return 2;
}
