/* jar.h: what the launcher itself reads of a jar: the main class that its manifest names. */
#ifndef LAUNCHER_JAR_H
#define LAUNCHER_JAR_H

typedef enum JarResult { JAR_OK, JAR_NO_FILE, JAR_DAMAGED, JAR_NO_MAIN } JarResult;

/* On JAR_OK *main_class is malloc'ed. */
JarResult jar_main_class(const char *path, char **main_class);

#endif
