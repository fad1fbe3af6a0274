/* main.c: the program `ibrik`. */
#include <signal.h>
#include <string.h>

#include "driver.h"
#include "launcher/commands.h"
#include "launcher/launcher.h"

#ifdef IBRIK_SANITIZE
/* libgc scans stacks itself, frees what LeakSanitizer would call lost, and null checks are ours. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
    return "detect_stack_use_after_return=0:detect_leaks=0:handle_segv=0:allow_user_segv_handler=1:use_sigaltstack=0";
}
#endif

static int run(int argc, char **argv)
{
    Launch l = {0};
    if (!launch_add_environment(&argc, &argv) || !launch_expand_files(&argc, &argv))
        return 1;
    if (!launch_parse(&l, argc, argv) || l.done)
        return l.status;
    return launch_run(&l);
}

static int compile(int argc, char **argv) { return compiler_command("ibrik compile", argc, argv); }

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        int (*run)(int argc, char **argv);
    } commands[] = {{"compile", compile}, {"disasm", disasm_main}, {"assemble", assemble_main}, {"bench", bench_main},
                  {"compare", compare_main}, {"run", run}};
    signal(SIGPIPE, SIG_IGN); /* writing to a closed pipe is an IOException, not the end */
    for (size_t i = 0; argc > 1 && i < sizeof commands / sizeof commands[0]; i++)
        if (strcmp(argv[1], commands[i].name) == 0)
            return commands[i].run(argc - 2, argv + 2);
    return run(argc - 1, argv + 1);
}
