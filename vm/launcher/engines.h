/* engines.h: what `ibrik bench` and `ibrik compare` run programs on. */
#ifndef LAUNCHER_ENGINES_H
#define LAUNCHER_ENGINES_H

#include "launcher/measure.h"

typedef enum EngineKind { ENGINE_IBRIK, ENGINE_JDK, ENGINE_C } EngineKind;

typedef struct Engine {
    const char *name;      /* int, jit, mixed, jdk17-int, jdk-int, jdk-c1, jdk-c2, c */
    EngineKind kind;
    const char *what;      /* for the legend */
    const char *options[6];
    int release;           /* of a JDK: that one; 0: the newest, if it is of at least our version */
} Engine;

/* The engines that this machine has: ours, those of a JDK of at least version 25 (JAVA_HOME, /usr/lib/jvm), the
 * interpreter of a JDK 17 (it touches as many pages at a call as later ones and is the yardstick of ours), and C where
 * there is a compiler. `selected` is a list of names with commas, or NULL for all. Returns how many; *all points at
 * them. 0 after a message: a name is not known. */
int engines_find(const char *selected, const Engine **all);

/* The start of a command that runs Java code on an engine: up to where -cp comes. */
void engine_command(const Engine *e, CommandLine *c);

/* This very program. */
const char *engine_self(void);
/* The JDK's home, or NULL; its version as the `release` file says it. */
const char *engine_jdk(void);
const char *engine_jdk_version(void);

/* A new empty folder that is removed by engine_remove_folder; NULL after a message. */
char *engine_make_folder(void);
void engine_remove_folder(char *path);

#endif
