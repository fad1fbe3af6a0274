/* options_java.c: what the options that `java` has, too, do (options.def). */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "launcher/jar.h"
#include "launcher/options.h"

ACTION(class_path)
{
    l->vm.class_path = value;
    return true;
}

ACTION(module_path)
{
    l->module_path = value;
    return true;
}

ACTION(module)
{
    l->module = value;
    return true;
}

/* The file is the first word that is no option. */
ACTION(jar) { return l->jar_next = true; }

ACTION(source)
{
    l->source_level = value;
    return true;
}

ACTION(preview)
{
    l->enable_preview = true;
    return true;
}

ACTION(ignore) { return true; }
ACTION(ignore_flag) { return true; }

ACTION(illegal_access)
{
    fprintf(stderr, VM_WARNING "Ignoring option %s; support was removed in 17.0\n", whole);
    return true;
}

ACTION(debug)
{
    fprintf(stderr, VM_WARNING "Option -Xdebug was deprecated in JDK 22 and will likely be removed in a future "
                    "release.\n");
    return true;
}

ACTION(prof)
{
    fprintf(stderr, VM_WARNING "Ignoring option -Xprof; support was removed in 10.0\n");
    return true;
}

ACTION(share)
{
    return strcmp(value, "auto") == 0 || strcmp(value, "on") == 0 || strcmp(value, "off") == 0 ||
           strcmp(value, "dump") == 0 || launch_unrecognized(l, whole);
}

ACTION(dry_run) { return l->vm.dry_run = true; }
ACTION(add_modules) { return launch_module_option(MODULES_ADD, value), true; }
ACTION(limit_modules) { return launch_module_option(MODULES_LIMIT, value), true; }
ACTION(add_opens) { return launch_module_option(MODULES_OPENS, value), true; }
ACTION(add_exports) { return launch_module_option(MODULES_EXPORTS, value), true; }
ACTION(add_reads) { return launch_module_option(MODULES_READS, value), true; }
ACTION(native_access) { return launch_module_option(MODULES_NATIVE, value), true; }
ACTION(upgrade_path) { return true; }

ACTION(patch_module)
{
    if (strchr(value, '=') != NULL)
        return launch_module_option(MODULES_PATCH, value), true;
    fprintf(stderr, "Missing '=' in --patch-module specification\n");
    return launch_refuse(l);
}

/* What prints something and is all there is to do waits until the machine's options are known to be right. */
ACTION(list_modules)
{
    l->print = PRINT_MODULES;
    return true;
}

ACTION(describe_module)
{
    l->print = PRINT_MODULE;
    l->describe = value;
    return true;
}

ACTION(validate_modules)
{
    l->print = PRINT_NOTHING;
    return true;
}

ACTION(show_settings) { return launch_check_settings(l, value); }

ACTION(boot_path)
{
    fprintf(stderr, "Error: -Xbootclasspath/a is not supported: put %s on the class path\n", value);
    l->status = 1;
    return false;
}

ACTION(no_boot_path)
{
    int n = (int)strcspn(whole, ":");
    fprintf(stderr, "%.*s is no longer a supported option.\n", n, whole);
    return launch_refuse(l);
}

static bool no_agent(Launch *l, const char *text)
{
    printf("Error occurred during initialization of VM\n%s\n", text);
    l->status = 1;
    return false;
}

ACTION(agent_library)
{
    int n = (int)strcspn(value, "=");
    return no_agent(l, launch_format("Could not find agent library %.*s on the library path, with error: lib%.*s.so: "
                                     "cannot open shared object file: No such file or directory", n, value, n, value));
}

ACTION(agent_path)
{
    int n = (int)strcspn(value, "=");
    const char *path = launch_format("%.*s", n, value);
    return no_agent(l, launch_format("Could not find agent library %s in absolute path, with error: %s: %s", path, path,
                                     access(path, F_OK) != 0 ? "cannot open shared object file: No such file or directory"
                                                             : "native agents are not supported"));
}

ACTION(java_agent)
{
    char *file = launch_format("%.*s", (int)strcspn(value, "="), value), *class_name;
    switch (jar_attribute(file, "Premain-Class", &class_name)) {
    case JAR_OK:
        fprintf(stderr, "java.lang.instrument is not supported: %s\n", file);
        break;
    case JAR_NO_MAIN:
        fprintf(stderr, "Failed to find Premain-Class manifest attribute in %s\n", file);
        break;
    default:
        fprintf(stderr, "Error opening zip file or JAR manifest missing : %s\n", file);
    }
    return no_agent(l, "agent library failed Agent_OnLoad: instrument");
}

ACTION(property)
{
    const char *equals = strchr(value, '=');
    size_t n = equals != NULL ? (size_t)(equals - value) : strlen(value);
    if (l->vm.property_count % 16 == 0) {
        Property *more = launch_alloc(((size_t)l->vm.property_count + 16) * sizeof *more);
        if (l->vm.property_count > 0)
            memcpy(more, l->vm.properties, (size_t)l->vm.property_count * sizeof *more);
        l->vm.properties = more;
    }
    l->vm.properties[l->vm.property_count++] =
        (Property){launch_format("%.*s", (int)n, value), equals != NULL ? equals + 1 : ""};
    return true;
}

static bool add_assertions(Launch *l, char sign, const char *value)
{
    if (*value == 0) {
        l->vm.assertions = sign == '+';
        l->vm.assertion_spec_count = 0; /* the last word for all classes overrides what came before */
        return true;
    }
    const char **more = launch_alloc(((size_t)l->vm.assertion_spec_count + 1) * sizeof *more);
    if (l->vm.assertion_spec_count > 0)
        memcpy(more, l->vm.assertion_specs, (size_t)l->vm.assertion_spec_count * sizeof *more);
    more[l->vm.assertion_spec_count++] = launch_format("%c%s", sign, value);
    l->vm.assertion_specs = more;
    return true;
}

ACTION(enable_assertions) { return add_assertions(l, '+', value); }
ACTION(disable_assertions) { return add_assertions(l, '-', value); }

ACTION(enable_system_assertions) { return l->vm.system_assertions = true; }
ACTION(disable_system_assertions) { return !(l->vm.system_assertions = false); }

ACTION(version)
{
    l->print = PRINT_VERSION;
    return true;
}

ACTION(version_out)
{
    l->print = PRINT_VERSION_OUT;
    return true;
}

ACTION(show_version)
{
    l->show_version = stderr;
    return true;
}

ACTION(show_version_out)
{
    l->show_version = stdout;
    return true;
}

/* At once, whatever else is wrong. */
ACTION(full_version)
{
    fprintf(stderr, "ibrik full version \"%s\"\n", JAVA_VERSION);
    return launch_finish(l);
}

ACTION(full_version_out)
{
    printf("ibrik %s\n", JAVA_VERSION);
    return launch_finish(l);
}

ACTION(help)
{
    l->print = PRINT_USAGE;
    return true;
}

ACTION(help_out)
{
    l->print = PRINT_USAGE_OUT;
    return true;
}

ACTION(help_extra_out) { return option_help_out(l, value, whole); }

ACTION(verbose)
{
    if (*value == 0 || strcmp(value, ":class") == 0)
        l->vm.verbose_class = true;
    if (strcmp(value, ":gc") == 0)
        l->vm.verbose_gc = true;
    return true;
}

ACTION(no_verify)
{
    fputs("Ibrik 64-Bit VM warning: Options -Xverify:none and -noverify are for experiments: "
          "a wrong class file can crash the machine.\n", stderr);
    l->vm.verify = VERIFY_NONE;
    return true;
}

ACTION(verify)
{
    if (strcmp(value, "none") == 0)
        return option_no_verify(l, value, whole);
    if (*value != 0 && strcmp(value, "all") != 0 && strcmp(value, "remote") != 0) {
        fprintf(stderr, "Unrecognized verification option: -Xverify:%s\n", value);
        return launch_refuse(l);
    }
    l->vm.verify = strcmp(value, "remote") == 0 ? VERIFY_REMOTE : VERIFY_ALL;
    return true;
}

ACTION(log)
{
    if (*value == 0 || *value == ':')
        return launch_log(l, *value == ':' ? value + 1 : NULL, whole);
    fprintf(stderr, "Invalid -Xlog option '%s', see error log for details.\n", whole);
    return launch_refuse(l);
}

ACTION(log_gc)
{
    printf("[0.000s][warning][gc] -Xloggc is deprecated. Will use -Xlog:gc:%s instead.\n", value);
    return l->vm.verbose_gc = true;
}

bool launch_parse_size(const char *text, size_t *out)
{
    char *end;
    bool hex = text[0] == '0' && (text[1] == 'x' || text[1] == 'X') && isxdigit((unsigned char)text[2]);
    if (!isdigit((unsigned char)*text))
        return false;
    errno = 0;
    unsigned long long n = strtoull(text, &end, hex ? 16 : 10);
    int shift = *end == 0 ? 0 : *end == 'k' || *end == 'K' ? 10 : *end == 'm' || *end == 'M' ? 20
                : *end == 'g' || *end == 'G' ? 30 : *end == 't' || *end == 'T' ? 40 : -1;
    if (errno != 0 || shift < 0 || (*end != 0 && end[1] != 0) || n > SIZE_MAX >> shift)
        return false;
    *out = (size_t)n << shift;
    return true;
}

bool launch_size(Launch *l, const char *value, const char *whole, const char *what, size_t *out)
{
    if (launch_parse_size(value, out))
        return true;
    fprintf(stderr, "Invalid %s: %s\n", what, whole);
    return launch_refuse(l);
}

bool launch_max_heap(Launch *l, const char *value, const char *whole)
{
    if (!launch_size(l, value, whole, "maximum heap size", &l->vm.max_heap))
        return false;
    if (l->vm.max_heap != 0 && l->vm.max_heap < (2u << 20)) {
        printf("Error occurred during initialization of VM\nToo small maximum heap\n");
        l->status = 1;
        return false;
    }
    return true;
}

ACTION(max_heap) { return launch_max_heap(l, value, whole); }
ACTION(initial_heap) { return launch_size(l, value, whole, "initial heap size", &l->vm.initial_heap); }

ACTION(young_size)
{
    size_t ignored;
    return launch_size(l, value, whole, "initial young generation size", &ignored);
}

bool launch_code_cache(Launch *l, const char *value, const char *whole)
{
    if (launch_parse_size(value, &l->vm.code_cache))
        return true;
    fprintf(stderr, "Invalid maximum code cache size: %s.\n", whole);
    return launch_refuse(l);
}

ACTION(jit_code_size) { return launch_code_cache(l, value, whole); }

bool launch_stack_size(Launch *l, size_t bytes)
{
    l->vm.stack_size = bytes;
    if (bytes == 0 || bytes >= 136 << 10)
        return true;
    printf("\nThe Java thread stack size specified is too small. Specify at least 136k\n");
    fflush(stdout);
    return launch_refuse(l);
}

ACTION(stack_size)
{
    size_t bytes;
    if (!launch_size(l, value, whole, "thread stack size", &bytes))
        return false;
    if (bytes <= 1u << 30)
        return launch_stack_size(l, bytes);
    fprintf(stderr, "Invalid thread stack size: %s\nThe specified size exceeds the maximum representable size.\n",
            whole);
    return launch_refuse(l);
}

ACTION(interpret)
{
    l->vm.mode = VM_INTERPRET;
    return true;
}

ACTION(compile)
{
    l->vm.mode = VM_COMPILE;
    return true;
}

ACTION(mixed)
{
    l->vm.mode = VM_MIXED;
    return true;
}

ACTION(batch) { return l->vm.batch = true; }

ACTION(hotspot) { return launch_flag(l, value, whole); }
