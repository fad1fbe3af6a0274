/* repeat.c: a program again and again in one process, to see it warm up, for `ibrik compare`. */
#include "launcher/compare.h"
#include "launcher/launcher.h"

#include <stdlib.h>
#include <string.h>

/* Calls main as the launcher does (JLS 12.1.4). Output is thrown away, but a digest of it must be the same each time;
 * standard input is the same each time; an iteration ends when the threads that it started have; an exception that
 * leaves main ends the iteration. What was measured is written at the end of the process, however it comes. */
static const char source[] =
    "import java.io.*;\n"
    "import java.lang.reflect.*;\n"
    "public class IbrikRepeat {\n"
    "    static final class Digest extends OutputStream {\n"
    "        long value = 1;\n"
    "        @Override public void write(int b) { value = value * 31 + b; }\n"
    "        @Override public void write(byte[] b, int from, int n) {\n"
    "            for (int i = 0; i < n; i++) value = value * 31 + b[from + i];\n"
    "        }\n"
    "    }\n"
    "    static final StringBuilder times = new StringBuilder();\n"
    "    static boolean ended;\n"
    "    static void write(String file, String last) {\n"
    "        try (FileOutputStream out = new FileOutputStream(file)) {\n"
    "            out.write((times + last).getBytes());\n"
    "        } catch (IOException e) {\n"
    "            throw new UncheckedIOException(e);\n"
    "        }\n"
    "    }\n"
    "    static Method find(Class<?> c, Class<?>... parameters) {\n"
    "        for (; c != null; c = c.getSuperclass())\n"
    "            for (Method m : c.getDeclaredMethods())\n"
    "                if (m.getName().equals(\"main\") &&\n"
    "                    java.util.Arrays.equals(m.getParameterTypes(), parameters)) return m;\n"
    "        return null;\n"
    "    }\n"
    "    static void call(Class<?> c, Method main, Constructor<?> make, Object[] arguments) throws Exception {\n"
    "        Thread[] before = threads();\n"
    "        try {\n"
    "            main.invoke(make == null ? null : make.newInstance(), arguments);\n"
    "        } catch (InvocationTargetException e) {\n"
    "            System.out.println(e.getCause().getClass());\n"
    "        }\n"
    "        for (Thread t : threads())\n"
    "            if (!t.isDaemon() && !java.util.Arrays.asList(before).contains(t)) t.join();\n"
    "    }\n"
    "    static Thread[] threads() {\n"
    "        Thread[] all = new Thread[Thread.activeCount() + 64];\n"
    "        return java.util.Arrays.copyOf(all, Thread.enumerate(all));\n"
    "    }\n"
    "    public static void main(String[] args) throws Exception {\n"
    "        Class<?> c = Class.forName(args[0]);\n"
    "        Method main = find(c, String[].class);\n"
    "        boolean plain = main == null;\n"
    "        if (plain) main = find(c);\n"
    "        main.setAccessible(true);\n"
    "        Constructor<?> make = Modifier.isStatic(main.getModifiers()) ? null : c.getDeclaredConstructor();\n"
    "        if (make != null) make.setAccessible(true);\n"
    "        byte[] input = System.in.readAllBytes();\n"
    "        String[] rest = java.util.Arrays.copyOfRange(args, 3, args.length);\n"
    "        Thread hook = new Thread(() -> { if (!ended) write(args[1], \"exits\\n\"); });\n"
    "        Runtime.getRuntime().addShutdownHook(hook);\n"
    "        long end = System.nanoTime() + (long) (Double.parseDouble(args[2]) * 1e9), first = 0;\n"
    "        boolean same = true;\n"
    "        int count = 0;\n"
    "        do {\n"
    "            Digest digest = new Digest();\n"
    "            PrintStream out = new PrintStream(new BufferedOutputStream(digest), false);\n"
    "            System.setOut(out);\n"
    "            System.setIn(new ByteArrayInputStream(input));\n"
    "            long start = System.nanoTime();\n"
    "            call(c, main, make, plain ? new Object[0] : new Object[] {rest.clone()});\n"
    "            times.append(System.nanoTime() - start).append('\\n');\n"
    "            out.flush();\n"
    "            if (count++ == 0) first = digest.value;\n"
    "            same &= digest.value == first;\n"
    "        } while (System.nanoTime() < end && count < 100000);\n"
    "        ended = true;\n"
    "        write(args[1], same ? \"same\\n\" : \"different\\n\");\n"
    "        System.exit(0);\n"
    "    }\n"
    "}\n";

bool compare_make_repeat(Compare *c)
{
    char *path = launch_format("%s/IbrikRepeat.java", c->work);
    FILE *f = fopen(path, "w");
    bool ok = f != NULL && fputs(source, f) >= 0;
    if (f != NULL)
        ok &= fclose(f) == 0;
    ok = ok && compare_compile(c, path, c->work);
    free(path);
    return ok;
}

void compare_repeat(const Compare *c, const Engine *e, const char *const *options, const char *times, Measured *m)
{
    CommandLine command = { .argc = 0 };
    char seconds[32], *path = launch_format("%s:%s", c->work, c->class_path);
    snprintf(seconds, sizeof seconds, "%g", c->seconds);
    engine_command(e, &command);
    for (; options != NULL && *options != NULL; options++)
        command_add(&command, *options);
    const char *words[] = { "-cp", path, "IbrikRepeat", c->main, times, seconds };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        command_add(&command, words[i]);
    command_add_all(&command, c->argv, c->argc);
    measure_run(&command, c->input, c->limit + c->seconds, m);
    free(path);
}

static void read_times(const char *path, Side *s)
{
    Text text;
    if (!text_read(path, &text))
        return;
    for (const char *p = text.bytes; *p != '\0'; p += strcspn(p, "\n"), p += *p == '\n') {
        char *end;
        double v = strtod(p, &end);
        if (end != p)
            series_add(&s->iterations, v);
        s->repeats_differ |= strncmp(p, "different", 9) == 0;
        s->exits |= strncmp(p, "exits", 5) == 0;
    }
    free(text.bytes);
}

void compare_warm_up(Compare *c)
{
    if (c->seconds == 0 || !compare_make_repeat(c))
        return;
    for (int e = 0; e < c->engine_count; e++) {
        char *times = launch_format("%s/times-%s", c->work, c->engines[e].name);
        Measured m;
        progress("warming up", (size_t)e, (size_t)c->engine_count);
        compare_repeat(c, &c->engines[e], NULL, times, &m);
        read_times(times, &c->sides[e]);
        c->sides[e].start = (double)m.wall - series_sum(&c->sides[e].iterations);
        measured_free(&m);
        free(times);
    }
    progress("", 1, 1);
}
