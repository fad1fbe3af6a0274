/* jar.h: what the launcher itself reads of a jar: attributes of its manifest's main section. */
#ifndef LAUNCHER_JAR_H
#define LAUNCHER_JAR_H

typedef enum JarResult { JAR_OK, JAR_NO_FILE, JAR_DAMAGED, JAR_NO_MAIN } JarResult;

/* "Main-Class". On JAR_OK *value is malloc'ed; JAR_NO_MAIN: it is not there. No manifest, or none that can be read, is
 * JAR_DAMAGED. */
JarResult jar_attribute(const char *path, const char *name, char **value);

#endif
