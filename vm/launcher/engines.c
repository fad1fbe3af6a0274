/* engines.c: finding the engines of this machine. */
#include "launcher/engines.h"

#include <dirent.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "launcher/launcher.h"

static const Engine known[] = {
    { "c", ENGINE_C, "the same program in C, -O2", { NULL }, 0 },
    { "jdk17-int", ENGINE_JDK, "the interpreter of a JDK 17", { "-Xint", "-XX:StackShadowPages=10", "-XX:+UseSerialGC", NULL },
      17 },
    { "jdk-int", ENGINE_JDK, "a JDK's interpreter", { "-Xint", "-XX:StackShadowPages=10", "-XX:+UseSerialGC", NULL }, 0 },
    { "jdk-c1", ENGINE_JDK, "a JDK's first compiler", { "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", NULL }, 0 },
    { "jdk-c2", ENGINE_JDK, "a JDK with all its compilers", { "-XX:+UseSerialGC", NULL }, 0 },
    { "int", ENGINE_IBRIK, "interprets everything", { "-Xint", NULL }, 0 },
    { "jit", ENGINE_IBRIK, "compiles every method at its first call", { "-Xjit", NULL }, 0 },
    { "mixed", ENGINE_IBRIK, "interprets, and compiles what is used much", { "-Xmixed", NULL }, 0 },
};
enum { KNOWN = sizeof known / sizeof *known };

const char *engine_self(void)
{
    static char path[PATH_MAX];
    ssize_t n = path[0] != '\0' ? 0 : readlink("/proc/self/exe", path, sizeof path - 1);
    return n < 0 ? "ibrik" : path;
}

/* ---- The JDK ------------------------------------------------------------------------------------- */

typedef struct Jdk {
    char home[PATH_MAX], version[64];
    int number; /* 0: none was found */
    bool looked;
} Jdk;

static Jdk newest, yardstick;

/* The version that a JDK's `release` file gives; 0: there is none. */
static int version_of(const char *home, char version[64])
{
    char path[PATH_MAX + 16], line[256];
    int number = 0;
    snprintf(path, sizeof path, "%s/bin/java", home);
    if (access(path, X_OK) != 0)
        return 0;
    snprintf(path, sizeof path, "%s/release", home);
    FILE *f = fopen(path, "r");
    while (f != NULL && fgets(line, sizeof line, f) != NULL)
        if (sscanf(line, "JAVA_VERSION=\"%63[^\"]", version) == 1)
            number = atoi(version);
    if (f != NULL)
        fclose(f);
    return number;
}

/* Keeps a JDK in *found when its version lies between `least` and `most` and is the highest so far. */
static void look_at(const char *home, int least, int most, Jdk *found)
{
    char version[64];
    int number = version_of(home, version);
    if (number < least || number > most || number <= found->number || strlen(home) >= sizeof found->home)
        return;
    found->number = number;
    strcpy(found->home, home);
    strcpy(found->version, version);
}

static void find_jdk(int least, int most, Jdk *found)
{
    if (found->looked)
        return;
    found->looked = true;
    if (getenv("JAVA_HOME") != NULL)
        look_at(getenv("JAVA_HOME"), least, most, found);
    DIR *d = found->number != 0 ? NULL : opendir("/usr/lib/jvm");
    for (struct dirent *e; d != NULL && (e = readdir(d)) != NULL;) {
        char path[PATH_MAX];
        snprintf(path, sizeof path, "/usr/lib/jvm/%s", e->d_name);
        look_at(path, least, most, found);
    }
    if (d != NULL)
        closedir(d);
}

/* The JDK of an engine, or NULL. */
static const Jdk *jdk_of(int release)
{
    Jdk *found = release == 0 ? &newest : &yardstick;
    find_jdk(release == 0 ? atoi(JAVA_VERSION) : release, release == 0 ? INT_MAX : release, found);
    return found->number != 0 ? found : NULL;
}

const char *engine_jdk(void) { return jdk_of(0) != NULL ? newest.home : NULL; }

const char *engine_jdk_version(void) { return engine_jdk() != NULL ? newest.version : ""; }

/* ---- Which there are ------------------------------------------------------------------------------ */

static bool is_there(const Engine *e)
{
    switch (e->kind) {
    case ENGINE_JDK: return jdk_of(e->release) != NULL;
    case ENGINE_C: return system("${CC:-cc} --version >/dev/null 2>&1") == 0;
    case ENGINE_IBRIK: break;
    }
    return true;
}

static bool is_listed(const char *list, const char *name)
{
    size_t n = strlen(name);
    for (const char *p = list; p != NULL && *p != '\0'; p += strcspn(p, ","), p += *p == ',')
        if (strcspn(p, ",") == n && memcmp(p, name, n) == 0)
            return true;
    return false;
}

static bool all_known(const char *list)
{
    for (const char *p = list; p != NULL && *p != '\0'; p += strcspn(p, ","), p += *p == ',') {
        bool found = false;
        for (int i = 0; i < KNOWN; i++)
            found |= strlen(known[i].name) == strcspn(p, ",") && memcmp(p, known[i].name, strcspn(p, ",")) == 0;
        if (!found) {
            fprintf(stderr, "error: no engine is called %.*s; there are", (int)strcspn(p, ","), p);
            for (int i = 0; i < KNOWN; i++)
                fprintf(stderr, "%s %s", i == 0 ? "" : ",", known[i].name);
            fputc('\n', stderr);
            return false;
        }
    }
    return true;
}

int engines_find(const char *selected, const Engine **all)
{
    static Engine found[KNOWN];
    int n = 0;
    if (!all_known(selected))
        return 0;
    for (int i = 0; i < KNOWN; i++) {
        if (selected != NULL && !is_listed(selected, known[i].name))
            continue;
        if (is_there(&known[i]))
            found[n++] = known[i];
        else if (selected != NULL)
            fprintf(stderr, "warning: %s is left out: %s\n", known[i].name,
                known[i].kind == ENGINE_C ? "there is no C compiler (CC)"
                : known[i].release != 0   ? "there is no JDK 17 (JAVA_HOME, /usr/lib/jvm)"
                                          : "there is no JDK " JAVA_VERSION " (JAVA_HOME, /usr/lib/jvm)");
    }
    if (n == 0)
        fprintf(stderr, "error: none of these engines is on this machine: %s\n", selected);
    *all = found;
    return n;
}

void engine_command(const Engine *e, CommandLine *c)
{
    static char java[PATH_MAX + 16];
    if (e->kind == ENGINE_JDK)
        snprintf(java, sizeof java, "%s/bin/java", jdk_of(e->release)->home);
    command_add(c, e->kind == ENGINE_JDK ? java : engine_self());
    for (int i = 0; e->options[i] != NULL; i++)
        command_add(c, e->options[i]);
}

/* ---- Folders --------------------------------------------------------------------------------------- */

char *engine_make_folder(void)
{
    const char *parent = getenv("TMPDIR");
    char *path = launch_format("%s/ibrik-XXXXXX", parent != NULL && *parent != '\0' ? parent : "/tmp");
    if (mkdtemp(path) == NULL) {
        perror(path);
        return NULL;
    }
    return path;
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *where)
{
    (void)st, (void)type, (void)where;
    return remove(path);
}

void engine_remove_folder(char *path)
{
    if (path != NULL)
        nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
    free(path);
}
