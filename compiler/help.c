/* help.c: what --help prints. */
#include "driver.h"

static const char help[] =
    "where possible options include:\n"
    "  @<filename>                  Read options and filenames from file\n"
    "  --class-path <path>, -classpath <path>, -cp <path>\n"
    "        Specify where to find user class files\n"
    "  -d <directory>               Specify where to place generated class files\n"
    "  -deprecation\n"
    "        Output source locations where deprecated APIs are used\n"
    "  --enable-preview\n"
    "        Accepted; the preview feature of 25, patterns of primitive types, is not there\n"
    "  -encoding <encoding>         Specify character encoding used by source files\n"
    "  -g                           Generate all debugging info\n"
    "  -g:{lines,vars,source}       Generate only some debugging info\n"
    "  -g:none                      Generate no debugging info\n"
    "  --help, -help, -?            Print this help message\n"
    "  --help-extra, -X             Print help on extra options\n"
    "  -implicit:{none,class}\n"
    "        Specify whether to generate class files for implicitly referenced files\n"
    "  -J<flag>                     Ignored, but for -J-Xmx<size>: how much memory the compiler may take\n"
    "  -nowarn                      Generate only mandatory warnings\n"
    "  -parameters\n"
    "        Generate metadata for reflection on method parameters\n"
    "  -proc:{none,full}\n"
    "        Accepted; annotation processors are not supported\n"
    "  --release <release>\n"
    "        Compile for the specified Java SE release.\n"
    "        Supported releases: \n"
    "            8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25\n"
    "  --source <release>, -source <release>\n"
    "        Provide source compatibility with the specified Java SE release.\n"
    "  --source-path <path>, -sourcepath <path>\n"
    "        Specify where to find input source files\n"
    "  --system <dir>               Directory or archive with the classes of the library\n"
    "  --target <release>, -target <release>\n"
    "        Generate class files suitable for the specified Java SE release.\n"
    "  -verbose                     Output messages about what the compiler is doing\n"
    "  --version, -version          Version information\n"
    "  -Werror                      Terminate compilation if warnings occur\n"
    "\n";

static const char help_extra[] =
    "  --help-lint                  Print the supported keys for -Xlint\n"
    "  -Xdiags:{compact,verbose}    Select a diagnostic mode\n"
    "  -Xlint                       Enable all warnings\n"
    "  -Xlint:<key>(,<key>)*\n"
    "        Warnings to enable or disable, separated by comma.\n"
    "        Precede a key by '-' to disable the specified warning.\n"
    "        Use --help-lint to see the supported keys.\n"
    "  -Xmaxerrs <number>           Set the maximum number of errors to print\n"
    "  -Xmaxwarns <number>          Set the maximum number of warnings to print\n"
    "\n"
    "These extra options are subject to change without notice.\n";

void compiler_print_help(FILE *out, const char *program) {
    fprintf(out, "Usage: %s <options> <source files>\n%s", program, help);
}

void compiler_print_help_extra(FILE *out) {
    fputs(help_extra, out);
}

void compiler_print_help_lint(FILE *out) {
    fputs("The supported keys for -Xlint are:\n    all                  Enable all warning categories\n", out);
#define LINT(NAME, text, on, sentence) fprintf(out, "    %-20s Warn about %s.\n", text, sentence);
    LINT_CATEGORIES(LINT)
#undef LINT
    fputs("    none                 Disable all warning categories\n", out);
}
