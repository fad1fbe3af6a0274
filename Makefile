# Ibrik: a Java compiler, virtual machine and class library in one executable.
#
#   make            build build/ibrik
#   make run        install what is missing, build, run a program (FILE=App.java ARGS="a b")
#   make check      install what is missing, build, run all tests
#   make help       the other targets
#
# Variables: BUILD=folder  BENCH="nbody start"  CC=clang  SANITIZE=1 (ASan and UBSan, own folder)  TSAN=1 (ThreadSanitizer)  WERROR=1
#            PREFIX=/usr/local  DESTDIR=  V=1 (show commands)

SANITIZE ?= 0
TSAN     ?= 0
WERROR   ?= 0
PREFIX   ?= /usr/local
RE2C     ?= re2c
STDLIB   ?= stdlib
FILE     ?= bench/hello/Main.java
ARGS     ?=

ifeq ($(SANITIZE),1)
BUILD ?= build-asan
else ifeq ($(TSAN),1)
BUILD ?= build-tsan
else
BUILD ?= build
endif
OBJ := $(BUILD)/obj
GEN := $(BUILD)/gen

# ---- Flags -------------------------------------------------------------------------------------

# Java arithmetic wraps, its objects are seen through many C types, and its floating point is exact.
SEMANTICS := -fwrapv -fno-strict-aliasing -ffp-contract=off -fno-math-errno
WARNINGS  := -Wall -Wextra -Wshadow -Wstrict-prototypes
# Nothing unwinds C frames at run time: the tables for it are left to debuggers, outside the executable.
OPTIMIZE  ?= -O2 -g -fno-asynchronous-unwind-tables
CPPFLAGS  += -D_GNU_SOURCE -Iinclude -Ivm -Icompiler -I$(GEN)
IS_CLANG  := $(shell $(CC) --version 2>/dev/null | grep -q clang && echo 1)

ifeq ($(SANITIZE),1)
OPTIMIZE := -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined
CPPFLAGS += -DIBRIK_SANITIZE=1
endif
ifeq ($(TSAN),1)
OPTIMIZE := -O1 -g -fno-omit-frame-pointer -fsanitize=thread
CPPFLAGS += -DIBRIK_TSAN=1
endif
ifeq ($(FUZZ),1)
OPTIMIZE += -fsanitize=fuzzer-no-link
endif
ifeq ($(WERROR),1)
WARNINGS += -Werror
endif
# Tables give a default to every entry and then the rows; a row given twice must still be an error.
ifeq ($(IS_CLANG),1)
WARNINGS += -Winitializer-overrides
else
WARNINGS += -Woverride-init
# One shared indirect jump would undo the threading of the interpreter.
DISPATCH := -fno-crossjumping
endif

ALL_CFLAGS = -std=gnu11 $(OPTIMIZE) $(SEMANTICS) $(WARNINGS) -pthread $(CFLAGS)

# A library's archive where the system has one, so that the executable runs on other machines too.
archive = $(or $(wildcard $(shell $(CC) -print-file-name=lib$(1).a)),-l$(1))
LIBS := $(call archive,gc) $(call archive,ffi) $(call archive,z) -ldl -lm
BOOT_LIBS := $(call archive,z) -lm
LINK = $(CC) $(ALL_CFLAGS) $(LDFLAGS)
# libgc scans stacks conservatively: it cannot see ASan's fake frames, and it frees what LSan calls lost.
RUN_ENV := ASAN_OPTIONS=detect_stack_use_after_return=0:detect_leaks=0:handle_segv=0:allow_user_segv_handler=1:use_sigaltstack=0 \
  UBSAN_OPTIONS=print_stacktrace=1

# ---- Sources -----------------------------------------------------------------------------------

# vm/tools holds programs of the build itself; the two main functions are kept out of the library.
VM_SRC       := $(filter-out vm/tools/% vm/launcher/main.c,$(sort $(wildcard vm/*/*.c)))
COMPILER_SRC := $(filter-out compiler/main.c,$(sort $(wildcard compiler/*.c)))
STDLIB_SRC   := $(sort $(shell find $(STDLIB) -name '*.java' 2>/dev/null))

# The compiling part of the JIT is one translation unit, so that what is small is inlined wherever it is used.
JIT_CORE := $(addprefix vm/jit/,$(addsuffix .c,x86_asm x86 values emit resolve meter scan inline intrinsics \
  templates_arith templates_branch templates_object templates_call compile))
VM_SRC   := $(filter-out $(JIT_CORE),$(VM_SRC))

# Sources that differ by primitive type only are made of templates (vm/tools/template.awk).
TEMPLATES  := $(sort $(shell find $(STDLIB) -name '*.template' 2>/dev/null))
TEMPLATE   := awk -f vm/tools/template.awk
STDLIB_SRC += $(addprefix $(GEN)/,$(if $(TEMPLATES),$(shell $(TEMPLATE) -v list=1 $(TEMPLATES))))

VM_OBJ        := $(VM_SRC:%.c=$(OBJ)/%.o)
CLASSFILE_OBJ := $(filter $(OBJ)/vm/classfile/%,$(VM_OBJ))
COMPILER_OBJ  := $(COMPILER_SRC:%.c=$(OBJ)/%.o)
ifneq ($(wildcard compiler/lexer.re),)
COMPILER_OBJ  += $(OBJ)/gen/lexer.o
endif
LIBRARY := $(BUILD)/libibrik.a
UNIT    := $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(wildcard tests/unit/*_test.c))
FUZZERS := $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(wildcard tests/fuzz/*_fuzz.c))

# Made by mkdocs: the natives behind ibrik.abi.Host.
VM_OBJ += $(OBJ)/gen/abi_bindings.o $(OBJ)/gen/jit_core.o
GENERATED := $(GEN)/abi_natives.def $(GEN)/abi_bindings.c

PROGRAMS :=
ifneq ($(wildcard compiler/main.c),)
BOOT     := $(BUILD)/ibrikc-boot
PROGRAMS += $(BOOT)
endif
ifneq ($(wildcard vm/launcher/main.c),)
PROGRAMS += $(BUILD)/ibrik
endif

.PHONY: all help quick run check test gc-stress jit-delay tsan unit smoke lint api-report bench figures fuzz fuzzers install clean deps gen
.DELETE_ON_ERROR:
.SECONDARY:

all: $(LIBRARY) $(PROGRAMS)
	@:

help:
	@sed -n '2,10s/^# \{0,1\}//p' Makefile
	@echo "targets: all quick run check test gc-stress jit-delay tsan unit lint api-report bench figures fuzz install clean deps gen"

# One short line for each thing made; V=1 shows the commands.
ifeq ($(V),1)
Q :=
say = @:
else
Q := @
say = @printf '  %-6s %s\n'
endif

# ---- Objects -----------------------------------------------------------------------------------

# Everything is rebuilt when the command that builds it changes.
FLAGS_NOW := $(CC) $(ALL_CFLAGS) $(CPPFLAGS)
$(shell mkdir -p $(GEN); echo '$(FLAGS_NOW)' | cmp -s - $(BUILD)/flags || echo '$(FLAGS_NOW)' > $(BUILD)/flags; \
  echo '$(JAVAC) $(sort $(STDLIB_SRC))' | cmp -s - $(BUILD)/javac || echo '$(JAVAC) $(sort $(STDLIB_SRC))' > $(BUILD)/javac)

$(OBJ)/%.o: %.c $(BUILD)/flags | $(GENERATED)
	@mkdir -p $(@D)
	$(say) CC $<
	$(Q)$(CC) $(ALL_CFLAGS) $(EXTRA) $(CPPFLAGS) -MMD -MP -c $< -o $@

$(OBJ)/vm/interp/%.o: EXTRA := $(DISPATCH)

$(GEN)/lexer.c: compiler/lexer.re
	$(say) RE2C $<
	$(Q)$(RE2C) --no-generation-date -W -o $@ $<

$(GEN)/abi_natives.def: $(BUILD)/mkdocs
	@$< natives > $@

$(GEN)/abi_bindings.c: $(BUILD)/mkdocs
	@$< bindings > $@

$(GEN)/jit_core.c: $(BUILD)/flags
	@for f in $(JIT_CORE); do echo "#include \"$$f\""; done > $@

$(OBJ)/gen/%.o: $(GEN)/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(say) CC $<
	$(Q)$(CC) $(ALL_CFLAGS) $(CPPFLAGS) -I. -MMD -MP -c $< -o $@

$(LIBRARY): $(VM_OBJ) $(COMPILER_OBJ)
	@rm -f $@
	@$(AR) rcs $@ $^

# ---- Programs ----------------------------------------------------------------------------------

# The compiler alone, of its own sources and the class-file library: what builds the class library.
$(BUILD)/ibrikc-boot: $(OBJ)/compiler/main.o $(COMPILER_OBJ) $(CLASSFILE_OBJ)
	$(say) LINK $@
	$(Q)$(LINK) $^ $(BOOT_LIBS) -o $@

$(BUILD)/mkimage: vm/tools/mkimage.c $(CLASSFILE_OBJ) vm/classfile/image.h
	$(say) LINK $@
	$(Q)$(LINK) $(CPPFLAGS) $< $(CLASSFILE_OBJ) $(BOOT_LIBS) -o $@

$(BUILD)/mkdocs: vm/tools/mkdocs.c $(wildcard include/*.def) $(BUILD)/flags
	$(say) LINK $@
	$(Q)$(CC) $(ALL_CFLAGS) $(CPPFLAGS) $< -o $@

$(GEN)/templates.stamp: $(TEMPLATES) vm/tools/template.awk
	@mkdir -p $(sort $(dir $(filter $(GEN)/%,$(STDLIB_SRC))))
	@$(TEMPLATE) -v out=$(GEN) $(TEMPLATES)
	@touch $@

$(filter $(GEN)/%,$(STDLIB_SRC)): $(GEN)/templates.stamp ;

# The class library, in one run of the compiler. JAVAC="..." names another one while ours grows.
$(BUILD)/classes.stamp: $(STDLIB_SRC) $(BUILD)/javac $(if $(JAVAC),,$(BOOT))
	@rm -rf $(BUILD)/classes && mkdir -p $(BUILD)/classes
	@printf '%s\n' $(STDLIB_SRC) > $(GEN)/stdlib.list
ifneq ($(JAVAC),)
	$(JAVAC) -d $(BUILD)/classes @$(GEN)/stdlib.list
else ifneq ($(BOOT),)
	$(say) JAVAC 'stdlib: $(words $(STDLIB_SRC)) files'
	$(Q)$(RUN_ENV) $(BOOT) -nowarn -parameters -XDstringConcat=inline -d $(BUILD)/classes @$(GEN)/stdlib.list > $(BUILD)/stdlib.log 2>&1 || \
	  { cat $(BUILD)/stdlib.log; exit 1; }
endif
	@touch $@

# The image: all classes in one file, those on the start-up list uncompressed, linked in as it is.
$(GEN)/image.bin: $(BUILD)/classes.stamp $(BUILD)/mkimage vm/tools/startup.list
	$(say) IMAGE $@
	$(Q)$(RUN_ENV) $(BUILD)/mkimage $(BUILD)/classes vm/tools/startup.list $@

$(OBJ)/gen/image.o: vm/tools/image.S $(GEN)/image.bin
	@mkdir -p $(@D)
	$(Q)$(CC) -DIMAGE='"$(GEN)/image.bin"' -c $< -o $@

$(BUILD)/ibrik: $(OBJ)/vm/launcher/main.o $(OBJ)/gen/image.o $(LIBRARY)
	$(say) LINK $@
	$(Q)$(LINK) $^ $(LIBS) -o $@
	@$(SPLIT_DEBUG)

# What debuggers read stands beside the executable, which remains small; they find it by its name.
ifeq ($(SANITIZE)$(shell command -v objcopy >/dev/null && echo 1),01)
SPLIT_DEBUG = objcopy --only-keep-debug --compress-debug-sections $@ $@.debug && \
  objcopy --strip-unneeded --add-gnu-debuglink=$@.debug $@
endif

# ---- Generated papers and sources ---------------------------------------------------------------

# These are kept in the repository, for readers; lint proves that they agree with their tables.
gen: $(BUILD)/mkdocs
	@$(BUILD)/mkdocs bytecodes > docs/bytecodes.md
	@$(BUILD)/mkdocs abi > docs/ABI.md
	@$(BUILD)/mkdocs host > stdlib/ibrik/abi/Host.java
	@$(BUILD)/mkdocs errno > stdlib/ibrik/abi/Errno.java

# ---- Running and testing ------------------------------------------------------------------------

deps:
	@sh .ci/setup.sh

run: deps
	@$(MAKE) --no-print-directory all
	@echo '+ $(BUILD)/ibrik $(FILE) $(ARGS)'
	@$(RUN_ENV) $(BUILD)/ibrik $(FILE) $(ARGS)

$(BUILD)/unit/%: tests/unit/%.c $(LIBRARY)
	@mkdir -p $(@D)
	$(say) LINK $@
	$(Q)$(LINK) $(CPPFLAGS) -MMD -MP -MF $@.d $< $(filter %.o,$^) $(LIBRARY) $(LIBS) -lcmocka -o $@

# They need the class library: one starts a machine, one reads it.
$(BUILD)/unit/layout_test $(BUILD)/unit/image_test: $(OBJ)/gen/image.o

unit: $(UNIT)
	@set -e; for test in $(UNIT); do BUILD=$(BUILD) $(RUN_ENV) CMOCKA_MESSAGE_OUTPUT=stdout timeout 60 $$test > $$test.log 2>&1 || \
	  { cat $$test.log; echo "unit test failed: $$test" >&2; exit 1; }; grep '^skipped:' $$test.log || :; done
	@echo "unit tests: $(words $(UNIT)) programs passed"

# What every integration must pass: all that exists builds, unit tests and a few programs run.
quick: all unit
	@BUILD=$(BUILD) $(RUN_ENV) IBRIK=$(BUILD)/ibrik timeout 300 tests/run $(SMOKE) > $(BUILD)/quick.log 2>&1 || \
	  { grep -A 20 '^not ok' $(BUILD)/quick.log; tail -1 $(BUILD)/quick.log; exit 1; }

# Suites that pass at every integration.
SMOKE := disasm compiler cli abi/calls abi/trace abi/replay vm

check: deps
	@$(MAKE) --no-print-directory all unit fuzz-short
	@$(MAKE) --no-print-directory test

# The tests alone. A build with sanitizers is several times as slow.
test: all unit
	@BUILD=$(BUILD) $(RUN_ENV) IBRIK=$(BUILD)/ibrik PATIENCE=$(if $(filter 1,$(SANITIZE)),5,1) \
	  prove $(PROVE_FLAGS) tests/run $(if $(filter 1,$(SANITIZE)),,tests/templates/run tests/oracle tests/corpus tests/strace)

# The tests with a collection at every twentieth allocation, and with compilation delayed at random; SEEDS="1 2 3".
STRESSED := tests/vm tests/stdlib tests/abi tests/cli tests/compiler/accept tests/disasm
SEEDS ?= 1 2 3
gc-stress: all
	@BUILD=$(BUILD) $(RUN_ENV) IBRIK=$(BUILD)/ibrik FLAGS=--gc-stress=20 ENGINES="-Xint -Xjit" PATIENCE=20 prove $(PROVE_FLAGS) tests/run :: $(STRESSED)

jit-delay: all
	@set -e; for seed in $(SEEDS); do echo "--jit-delay=$$seed"; \
	  BUILD=$(BUILD) $(RUN_ENV) IBRIK=$(BUILD)/ibrik FLAGS=--jit-delay=$$seed ENGINES=-Xmixed PATIENCE=4 prove $(PROVE_FLAGS) tests/run :: $(STRESSED); done

# Threads, class loading by several of them and compilation in the background under ThreadSanitizer; what it is not told
# of, and why, is in tests/tools/tsan.supp. A race that it finds is a wrong exit status.
# Not the cases that send SIGQUIT: it keeps the signal back for as long as a thread waits.
TSAN_CASES := tests/vm/threads/[^d] tests/vm/background_compilation tests/vm/throw_in_clinit_thread tests/stdlib/java.util.concurrent
tsan:
	@$(MAKE) --no-print-directory TSAN=1 build-tsan/ibrik
	@TSAN_OPTIONS=suppressions=$(CURDIR)/tests/tools/tsan.supp:exitcode=66 IBRIK=build-tsan/ibrik PATIENCE=10 \
	  setarch -R prove $(PROVE_FLAGS) tests/run :: '$(subst $() ,' ',$(TSAN_CASES))'

lint:
	@CC='$(CC)' BUILD=$(BUILD) sh .ci/lint.sh

# What the class library has of a JDK's public API: docs/API.md, and the list of all differences beside the build.
api-report: all
	@jdk=; for home in $$JAVA_HOME /usr/lib/jvm/*; do \
	  grep -q '^JAVA_VERSION="25' "$$home/release" 2>/dev/null && [ -x "$$home/bin/java" ] && jdk=$$home; done; \
	if [ -z "$$jdk" ]; then echo "api-report: no JDK 25 in JAVA_HOME or /usr/lib/jvm"; exit 1; fi; \
	"$$jdk/bin/java" tests/tools/Api.java $(BUILD)/classes tests/tools/api.left-out $(BUILD)/api.list > $(BUILD)/API.md && \
	mv $(BUILD)/API.md docs/API.md && grep '^| all' docs/API.md && echo "differences: $(BUILD)/api.list"

bench: all
	@$(BUILD)/ibrik bench $(BENCH)
	@[ -n "$(BENCH)" ] || BUILD=$(BUILD) CC="$(CC)" bench/gate

# All figures, into README.md and docs/performance.md.
figures: all
	@BUILD=$(BUILD) bench/figures

# libFuzzer comes with clang; FUZZ_SECONDS bounds each target.
FUZZ_SECONDS ?= 60
fuzz: all
	@$(MAKE) --no-print-directory BUILD=build-fuzz CC=clang SANITIZE=1 FUZZ=1 fuzz-run
	@BUILD=$(BUILD) IBRIK=$(BUILD)/ibrik tests/fuzz/engines/run --seconds=$(FUZZ_SECONDS)

fuzz-short: all
	@if command -v clang >/dev/null; then $(MAKE) --no-print-directory BUILD=build-fuzz CC=clang SANITIZE=1 FUZZ=1 FUZZ_SECONDS=5 fuzz-run; \
	else echo "fuzzers: skipped, no clang"; fi
	@BUILD=$(BUILD) IBRIK=$(BUILD)/ibrik tests/fuzz/engines/run --seconds=5 --seed=1

$(BUILD)/fuzz/compiler_fuzz: | $(BUILD)/classes.stamp
$(BUILD)/fuzz/%: tests/fuzz/%.c $(LIBRARY)
	@mkdir -p $(@D)
	$(say) LINK $@
	$(Q)$(LINK) $(CPPFLAGS) -fsanitize=fuzzer $< $(LIBRARY) $(LIBS) -o $@

fuzz-run: $(FUZZERS)
	@set -e; for target in $(FUZZERS); do name=$$(basename $$target); mkdir -p $(BUILD)/corpus/$$name; \
	  seeds=tests/fuzz/seeds/$$name; [ -d $$seeds ] || seeds=; \
	  [ $$name != compiler_fuzz ] || seeds="$$seeds tests/compiler"; \
	  IBRIK_CLASSES=$(BUILD)/classes $(RUN_ENV) $$target -max_total_time=$(FUZZ_SECONDS) -timeout=10 -rss_limit_mb=2048 -print_final_stats=0 \
	    -artifact_prefix=$(BUILD)/ $(BUILD)/corpus/$$name $$seeds > $(BUILD)/$$name.log 2>&1 || \
	    { tail -40 $(BUILD)/$$name.log; exit 1; }; \
	  echo "fuzz: $$name ran $(FUZZ_SECONDS) s clean"; done
.PHONY: fuzz-run fuzz-short

install: all
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BUILD)/ibrik $(DESTDIR)$(PREFIX)/bin/ibrik

clean:
	rm -rf build build-asan build-fuzz $(BUILD)

-include $(shell find $(OBJ) $(BUILD)/unit -name '*.d' 2>/dev/null)
