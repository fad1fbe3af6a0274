# Bytecodes.pm: the shape of each bytecode: what it takes and leaves, and how it is tried (Templates.pm). Most follow from
# their rows in include/bytecodes.def; the others are here, by name.
package Bytecodes;
use strict;
use warnings;
use ClassFile;
use Templates;

my %special;

# All tests of a bytecode, as class files T_name and R_name. False: there is none.
sub make {
    my ($t, $name) = @_;
    my $row = ClassFile::row($name) or return 0;
    if ($special{$name}) {
        $special{$name}->($t, $name);
    } elsif ($name =~ /^([ilfda])(load|store)(_\d)?$/) {
        local_variable($t, $name, uc $1 =~ tr/l/j/r, $2, $3);
    } elsif ($name =~ /^if/) {
        branch($t, $name, $row->{pops});
    } elsif ($row->{operands} eq "" && $row->{pops} =~ /^[IJFD]*$/ && $row->{pushes} =~ /^[IJFD]?$/) {
        $t->begin($name);
        my $divides = $name =~ /^[il](div|rem)$/;
        $t->try("", operands => $row->{pops}, results => $row->{pushes}, throws => $divides, emit => sub { $_[1]->op($name) });
        $t->end;
    } else {
        return 0;
    }
    return 1;
}

sub op { my ($name, @operands) = @_; return sub { $_[1]->op($name, @operands) } }

# ---- Constants and local variables ------------------------------------------------------------------------------------

$special{aconst_null} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    $t->try("", results => "A", emit => op($name));
    $t->end;
};

$special{bipush} = $special{sipush} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    for my $v ($name eq "bipush" ? (0, 1, -1, 5, 6, 127, -128) : (0, -1, 128, -129, 255, 32767, -32768)) {
        $t->try($v, few => 1, results => "I", emit => sub { $_[1]->op($name, $v) });
    }
    $t->end;
};

sub load_constant {
    my ($op, $index, $cells) = @_;
    return sub { my (undef, $c) = @_; $c->op($op, $index->($c->{file})); $c->adjust($cells) };
}

# Tries constants: rows of label, type and index. The indices come first in the pool, where one byte reaches.
sub constants {
    my ($t, $name, @rows) = @_;
    for (@rows) {
        my ($label, $type, $index) = @$_;
        $t->try($label, few => 1, straight => 1, results => $type, throws => 1, emit => sub { $_[1]->op($name, $index); $_[1]->adjust(Templates::cells($type)) });
    }
}

$special{ldc} = $special{ldc_w} = sub {
    my ($t, $name) = @_;
    $t->begin($name, 55);
    my $file = $t->{tests};
    constants($t, $name,
        (map { [$_, "I", $file->integer($_)] } 0, 1, -1, 65536, 2147483647, -2147483648),
        (map { ["float $_", "F", $file->float($_)] } 0, -0.0, 1, 1e-45, 3.4e38, 9**9**9, -sin(9**9**9)),
        (map { ["text \"$_\"", "A", $file->string($_)] } "", "text"),
        (map { ["class $_", "A", $file->class($_)] } "Edge", "[I", "java/lang/String", "no/Such"),
        ["method type", "A", $file->method_type("(IJ)D")],
        (map { ["dynamic $_", length > 1 ? "A" : $_, dynamic_constant($file, $_, 5)] } "I", "F", "Ljava/lang/String;"),
        ["dynamic without value", "A", dynamic_constant($file, "Ljava/lang/String;", 0)]);
    $t->end;
};

$special{ldc2_w} = sub {
    my ($t, $name) = @_;
    $t->begin($name, 55);
    my $file = $t->{tests};
    constants($t, $name,
        (map { [$_, "J", $file->long($_)] } 0, 1, -1, 2147483648, -2147483649, 9223372036854775807, -9223372036854775807 - 1),
        (map { ["double $_", "D", $file->double($_)] } 0, -0.0, 1, 2, 4.9e-324, 1.7e308, 9**9**9, -sin(9**9**9)),
        (map { ["dynamic $_", $_, dynamic_constant($file, $_, 9)] } "J", "D"));
    $t->end;
};

my $lookup = "Ljava/lang/invoke/MethodHandles\$Lookup;Ljava/lang/String;";

sub dynamic_constant {
    my ($file, $type, $n) = @_;
    my $handle = $file->method_handle(6, "Edge", "constant", "(${lookup}Ljava/lang/Class;I)Ljava/lang/Object;");
    return $file->dynamic(17, $file->bootstrap($handle, $file->integer($n)), "constant", $type);
}

sub local_variable {
    my ($t, $name, $type, $what, $short) = @_;
    my $letter = substr $name, 0, 1;
    $t->begin($name);
    for my $slot (defined $short ? substr($short, 1) : (4, 5, 200)) {
        $t->try("slot $slot", operands => $type, results => $type, locals_from => $slot + 2, emit => sub {
            my (undef, $c) = @_;
            $what eq "store" ? $c->op($name, defined $short ? () : $slot) : $c->local("${letter}store", $slot, 1);
            $what eq "load" ? $c->op($name, defined $short ? () : $slot) : $c->local("${letter}load", $slot, 1);
        });
    }
    $t->end;
}

# Nine local variables that are used more than any other.
sub fill {
    my ($t, $c) = @_;
    my @slots = map { $t->{next_local}++ } 1 .. 9;
    for (@slots) {
        $c->op("iconst_0");
        $c->local("istore", $_, 1);
    }
    Templates::heat($c, $t->{next_local}++, map { my $s = $_; sub { $c->local("iinc", $s, 1, 1) for 1 .. 2 } } @slots);
}

$special{iinc} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    for my $before (undef, \&fill) {
        for my $by (0, 1, -1, 127, -128) {
            $t->try("$by " . ($before ? "in memory" : "in a register"), few => 1, operands => "I", results => "I", before => $before, locals_from => 8, emit => sub {
                my (undef, $c) = @_;
                $c->op("istore", 7);
                $c->op("iinc", 7, $by);
                $c->op("iload", 7);
            });
        }
    }
    $t->end;
};

$special{wide} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    for my $type (qw(I J F D A)) {
        for my $slot (0, 3, 256, 300) {
            my $letter = {I => "i", J => "l", F => "f", D => "d", A => "a"}->{$type};
            $t->try("$type $slot", few => 1, operands => $type, results => $type, locals_from => $slot + 2, branches => 1, emit => sub {
                my (undef, $c) = @_;
                $c->local("${letter}store", $slot, 2);
                $c->local("${letter}load", $slot, 2);
            });
        }
    }
    for my $by (0, 1, -1, 128, -129, 32767, -32768) {
        $t->try("iinc $by", few => 1, operands => "I", results => "I", locals_from => 302, branches => 1, emit => sub {
            my (undef, $c) = @_;
            $c->local("istore", 300, 2);
            $c->local("iinc", 300, 2, $by);
            $c->local("iload", 300, 2);
        });
    }
    $t->end;
};

# ---- The operand stack ------------------------------------------------------------------------------------------------

my %stack = (
    pop => [qw(I F A)], pop2 => [qw(II IF AI J D)], dup => [qw(I F A)], dup_x1 => [qw(II IA FI AA)], dup_x2 => [qw(III AIF JI DA)],
    dup2 => [qw(II IA J D)], dup2_x1 => [qw(III AIF IJ AD)], dup2_x2 => [qw(IIII AFIA IIJ JII JJ DJ)], swap => [qw(II IA AF)],
);

my %brief = (I => [-1, 65536], J => [0, -4294967297], F => [0, 2.5], D => [1, -2.5]);

# What the stack holds behind the instruction: types, from those of the operands and the row.
sub shuffled {
    my ($types, $row) = @_;
    my @cells = map { my $type = $_; map { [$type, $_] } 1 .. Templates::cells($type) } split //, $types;
    my %cell;
    @cell{split //, $row->{pops}} = @cells;
    return join "", map { $_->[0] } grep { $_->[1] == 1 } map { $cell{$_} } split //, $row->{pushes};
}

for my $name (keys %stack) {
    $special{$name} = sub {
        my ($t) = @_;
        $t->begin($name);
        for my $types (@{$stack{$name}}) {
            $t->try($types, operands => $types, results => shuffled($types, ClassFile::row($name)), emit => op($name), few => 1,
                rounds => length $types > 2 ? 40 : 1, constants => [map { $brief{$_} } split //, $types],
                edges => [map { $_ eq "A" ? "A" : undef } split //, $types]);
        }
        $t->end;
    };
}

# ---- Branches ---------------------------------------------------------------------------------------------------------

sub branch {
    my ($t, $name, $operands) = @_;
    $t->begin($name);
    my %shape = (operands => $operands, results => "I", branches => 1);
    $t->try("forward", %shape, emit => sub {
        my (undef, $c) = @_;
        my ($yes, $end) = ($c->label, $c->label);
        $c->op($name, $yes);
        $c->op("iconst_0");
        $c->op("goto", $end);
        $c->bind($yes);
        $c->adjust(-1);
        $c->op("iconst_1");
        $c->bind($end);
    });
    my ($yes, $end);
    $t->try("backward", %shape,
        before => sub {
            my (undef, $c) = @_;
            ($yes, $end) = ($c->label, $c->label);
            my $over = $c->label;
            $c->op("goto", $over);
            $c->bind($yes);
            $c->op("iconst_1");
            $c->op("goto", $end);
            $c->adjust(-1);
            $c->bind($over);
        },
        emit => sub {
            my (undef, $c) = @_;
            $c->op($name, $yes);
            $c->op("iconst_0");
            $c->bind($end);
        });
    $t->end;
}

$special{goto} = $special{goto_w} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    for my $type (qw(I J F D A)) {
        $t->try($type, operands => $type, results => $type, branches => 1, emit => sub {
            my (undef, $c) = @_;
            my ($out, $back, $end) = map { $c->label } 1 .. 3;
            $c->op($name, $out);
            $c->bind($back);
            $c->op($name, $end);
            $c->bind($out);
            $c->op($name, $back);
            $c->bind($end);
        });
    }
    $t->end;
};

# A subroutine with operands on the stack below its return address.
sub subroutine {
    my ($t, $name, $jsr, $form) = @_;
    $t->begin($name);
    for my $type (qw(I J D A)) {
        $t->try($type, operands => $type, results => $type, branches => 1, emit => sub {
            my ($self, $c) = @_;
            my ($sub, $end) = ($c->label, $c->label);
            my $slot = $self->{next_local}++;
            for (1 .. 2) {
                $c->op($jsr, $sub);
                $c->adjust(-1);
            }
            $c->op("goto", $end);
            $c->bind($sub);
            $c->adjust(1);
            $c->local("astore", $slot, $form);
            if ($type =~ /[IJ]/) {
                $c->op($type eq "I" ? "iconst_3" : "lconst_1");
                $c->op($type eq "I" ? "iadd" : "ladd");
            }
            $c->local("ret", $slot, $form);
            $c->bind($end);
        });
    }
    $t->end;
}

$special{jsr} = sub { subroutine($_[0], "jsr", "jsr", 1) };
$special{jsr_w} = sub { subroutine($_[0], "jsr_w", "jsr_w", 1) };
$special{ret} = sub { subroutine($_[0], "ret", "jsr", 1) };

# Case i gives i, the default -1.
sub switch {
    my ($t, $label, $write, $n) = @_;
    $t->try($label, few => 1, operands => "I", results => "I", branches => 1, emit => sub {
        my (undef, $c) = @_;
        my ($default, $end, @labels) = map { $c->label } 1 .. 2 + $n;
        $write->($c, $default, @labels);
        for my $i (0 .. $n) {
            $c->bind($i < $n ? $labels[$i] : $default);
            $c->op("sipush", $i < $n ? $i : -1);
            next if $i == $n;
            $c->op("goto", $end);
            $c->adjust(-1);
        }
        $c->bind($end);
    });
}

$special{tableswitch} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    for ([0, 4], [-1, 3], [1, 1], [2147483645, 3], [-2147483648, 3], [-129, 300], [31, 4]) {
        my ($low, $n) = @$_;
        switch($t, "from $low", sub { my ($c, $default, @labels) = @_; $c->tableswitch($default, $low, @labels) }, $n);
    }
    $t->end;
};

$special{lookupswitch} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    for my $keys ([], [0], [-1, 0, 1], [-2147483648, -1, 0, 1, 2147483647], [31, 33, 127, 255, 65536], [-128, map { $_ * 3 + 1 } 0 .. 60]) {
        switch($t, scalar @$keys . " keys", sub { my ($c, $default, @labels) = @_; $c->lookupswitch($default, map { [$keys->[$_], $labels[$_]] } 0 .. $#$keys) },
            scalar @$keys);
    }
    $t->end;
};

for my $type (qw(I J F D A V)) {
    my $name = {I => "ireturn", J => "lreturn", F => "freturn", D => "dreturn", A => "areturn", V => "return"}->{$type};
    $special{$name} = sub {
        my ($t) = @_;
        $t->begin($name);
        for my $declared ($type eq "I" ? qw(I Z B C S) : undef) {
            for my $access (0, 32) { # synchronized
                $t->try(($declared || $type) . ($access ? " synchronized" : ""), operands => $type eq "V" ? "I" : $type, results => $type eq "V" ? "" : $type,
                    declared => $declared, access => $access, only => $access ? ["return"] : ["return", $declared && $declared ne "I" ? () : "inlined"],
                    emit => $type eq "V" ? op("pop") : undef);
            }
        }
        $t->end;
    };
}

# ---- Arrays -----------------------------------------------------------------------------------------------------------

my %array = (i => "I", l => "J", f => "F", d => "D", a => "A", b => "B", c => "C", s => "S");

for my $letter (keys %array) {
    my $type = $array{$letter};
    my $stack = Templates::stack_type($type);
    my @elements = map { [$_, $_ eq "A" ? "[Ljava/lang/Object;" : "[$_"] } $type, $type eq "B" ? "Z" : ();
    my @index = ([0, 1, 2, 3, -1, 2147483647, -2147483648]);
    $special{"${letter}aload"} = sub {
        my ($t, $name) = @_;
        $t->begin($name);
        for (@elements) {
            my ($e, $cast) = @$_;
            $t->try($e, operands => "AI", results => $stack, casts => [$cast], edges => ["a$e", "index"], constants => [["null"], @index], throws => 1, emit => op($name));
        }
        $t->end;
    };
    $special{"${letter}astore"} = sub {
        my ($t, $name) = @_;
        $t->begin($name);
        for (@elements) {
            my ($e, $cast) = @$_;
            $t->try($e, operands => "AI$stack", few => 1, rounds => 120, casts => [$cast], edges => ["a$e", "index"], constants => [["null"], @index], throws => 1, digest => "a$e", emit => op($name));
        }
        $t->end;
    };
}

my @reference_arrays = (["I", "[I"], ["D", "[D"], ["A", "[Ljava/lang/Object;"], ["B", "[B"]);

$special{arraylength} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    for (@reference_arrays) {
        $t->try($_->[0], operands => "A", results => "I", casts => [$_->[1]], edges => ["a$_->[0]"], constants => [["null"]], throws => 1, rounds => 90, emit => op($name));
    }
    $t->end;
};

my @lengths = (constants => [([0, 1, 5, 17, -1, -2147483648]) x 3], edges => [("length") x 3], throws => 1, rounds => 60, few => 1);

$special{newarray} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    for my $code (4 .. 11) {
        $t->try("type $code", operands => "I", results => "A", @lengths, emit => op($name, $code));
    }
    $t->end;
};

$special{anewarray} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    for my $class (qw(java/lang/Object java/lang/String [I Edge [LEdge; no/Such)) {
        $t->try($class, operands => "I", results => "A", @lengths, emit => sub { $_[1]->op($name, $_[1]{file}->class($class)) });
    }
    $t->end;
};

$special{multianewarray} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    for (["[I", 1], ["[[I", 1], ["[[J", 2], ["[[[D", 2], ["[[Ljava/lang/String;", 2], ["[[[B", 3]) {
        my ($class, $n) = @$_;
        $t->try("$class $n", operands => "I" x $n, results => "A", @lengths, rounds => $n == 1 ? 60 : 1, emit => sub {
            my (undef, $c) = @_;
            $c->op($name, $c->{file}->class($class), $n);
            $c->adjust(1 - $n);
        });
    }
    $t->end;
};

# ---- Fields -----------------------------------------------------------------------------------------------------------

my %field_type = (map({ $_ => $_ } qw(I J F D Z B C S)), A => "Ljava/lang/Object;");
my @edge = (casts => ["LEdge;"], edges => ["edges"], constants => [["null"]], throws => 1);

sub fields {
    my ($t, $name, $prefix, @volatile) = @_;
    $t->begin($name);
    for ((map { ["$prefix$_", $_] } qw(I J F D A Z B C S)), map { ["v$prefix$_", $_] } @volatile) {
        my ($field, $type) = @$_;
        my $stack = Templates::stack_type($type);
        my $static = $prefix eq "s";
        my $get = $name =~ /^get/;
        my $write = sub { $_[1]->access($name, "Edge", $field, $field_type{$type}) };
        my $written = !$static || $get ? $write : sub { $write->(@_); $_[1]->access("getstatic", "Edge", $field, $field_type{$type}) };
        my @constants = map { [$_ eq "A" ? "null" : $_ eq "I" ? (0, -1, 65536, 2147483647) : @{$brief{$_}}] } ($static ? () : "A"), $get ? () : $stack;
        $t->try($field, few => 1, operands => ($static ? "" : "A") . ($get ? "" : $stack), results => $get || $static ? $stack : "", $static ? () : @edge,
            rounds => $get ? $static ? 320 : 80 : $static ? 21 : 5, digest => $name eq "putfield" ? "edges" : undef, constants => \@constants, emit => $written);
    }
    $t->end;
}

$special{getfield} = $special{putfield} = sub { fields($_[0], $_[1], "f", qw(I J F D A)) };
$special{getstatic} = $special{putstatic} = sub { fields($_[0], $_[1], "s", qw(I J D)) };

# ---- Calls ------------------------------------------------------------------------------------------------------------

sub call { my @call = @_; return sub { $_[1]->call(@call) } }

$special{invokestatic} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    $t->try("integers", operands => "IJIJIJI", results => "J", emit => call($name, "Edge", "wide", "(IJIJIJI)J"));
    $t->try("floats", operands => "FDFDFDFDFD", results => "D", emit => call($name, "Edge", "floats", "(FDFDFDFDFD)D"));
    $t->try("mixed", operands => "IFJDA", results => "F", emit => call($name, "Edge", "mixed", "(IFJDLjava/lang/Object;)F"));
    $t->try("boolean", operands => "I", results => "I", rounds => 25, emit => call($name, "Edge", "toZ", "(I)Z"));
    $t->try("none", results => "", throws => 1, emit => call($name, "Edge", "none", "()V"));
    $t->end;
};

$special{invokevirtual} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    $t->try("overridden", operands => "AIJD", results => "I", @edge, emit => call($name, "Edge", "virtual", "(IJD)I"));
    $t->try("hashCode", operands => "A", results => "I", throws => 1, edges => ["arrays"], rounds => 60, emit => sub {
        $_[1]->call($name, "java/lang/Object", "getClass", "()Ljava/lang/Class;");
        $_[1]->call($name, "java/lang/Class", "getName", "()Ljava/lang/String;");
        $_[1]->call($name, "java/lang/Object", "hashCode", "()I");
    });
    $t->end;
};

$special{invokeinterface} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    $t->try("run", operands => "A", @edge, rounds => 80, emit => call($name, "java/lang/Runnable", "run", "()V"));
    $t->try("compareTo", operands => "AA", results => "I", casts => ["Ljava/lang/Comparable;"], edges => ["edges", "A"], throws => 1, rounds => 6,
        emit => call($name, "java/lang/Comparable", "compareTo", "(Ljava/lang/Object;)I"));
    $t->end;
};

# A private method of the class of tests, its constructor, and null.
$special{invokespecial} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    my $class = "T_$name";
    my $c = Code->new($t->{tests}, 1);
    $c->op("aload_0");
    $c->call("invokespecial", "java/lang/Object", "<init>", "()V");
    $c->op("return");
    $t->{tests}->method(1, "<init>", "()V", $c);
    $c = Code->new($t->{tests}, 4);
    $c->op("lload_2");
    $c->op("l2i");
    $c->op("iload_1");
    $c->op("ixor");
    $c->op("ireturn");
    $t->{tests}->method(2, "own", "(IJ)I", $c);
    for my $null (0, 1) {
        $t->try($null ? "null" : "own", operands => "IJ", results => "I", locals_from => 14, throws => 1, rounds => 2, emit => sub {
            my (undef, $code) = @_;
            $code->op("lstore", 12);
            $code->op("istore", 11);
            if ($null) {
                $code->op("aconst_null");
            } else {
                $code->op("new", $code->{file}->class($class));
                $code->op("dup");
                $code->call($name, $class, "<init>", "()V");
            }
            $code->op("iload", 11);
            $code->op("lload", 12);
            $code->call($name, $class, "own", "(IJ)I");
        });
    }
    $t->end;
};

$special{invokedynamic} = sub {
    my ($t, $name) = @_;
    $t->begin($name, 55);
    my $link = sub {
        my ($method, $type) = @_;
        return sub {
            my (undef, $c) = @_;
            my $handle = $c->{file}->method_handle(6, "Edge", "link", "(${lookup}Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;");
            $c->dynamic_call($c->{file}->bootstrap($handle), $method, $type);
        };
    };
    $t->try("integers", straight => 1, operands => "IJIJIJI", results => "J", emit => $link->("wide", "(IJIJIJI)J"));
    $t->try("floats", straight => 1, operands => "FDFDFDFDFD", results => "D", emit => $link->("floats", "(FDFDFDFDFD)D"));
    $t->try("mixed", straight => 1, operands => "IFJDA", results => "F", emit => $link->("mixed", "(IFJDLjava/lang/Object;)F"));
    $t->end;
};

# ---- Objects ----------------------------------------------------------------------------------------------------------

$special{new} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    for my $class (qw(java/lang/Object Edge Edge$Further no/Such java/lang/Runnable)) {
        $t->try($class, results => "A", throws => 1, rounds => 320, emit => sub {
            my (undef, $c) = @_;
            $c->op($name, $c->{file}->class($class));
            $c->op("dup");
            $c->call("invokespecial", $class, "<init>", "()V");
        });
    }
    $t->end;
};

my @classes = qw(java/lang/Object java/lang/String java/lang/Comparable java/lang/Number java/lang/Integer java/lang/Cloneable java/lang/Runnable Edge
    Edge$Further [I [B [Ljava/lang/Object; [Ljava/lang/String; [Ljava/lang/Number; [[I [[LEdge; [[Ljava/lang/Runnable;);

$special{checkcast} = $special{instanceof} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    for my $class (@classes, "no/Such") {
        $t->try($class, operands => "A", results => $name eq "checkcast" ? "A" : "I", throws => 1, few => 1, rounds => 24, emit => sub { $_[1]->op($name, $_[1]{file}->class($class)) });
    }
    $t->end;
};

$special{monitorenter} = $special{monitorexit} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    $t->try("block", operands => "A", throws => 1, edges => ["edges"], rounds => 80, branches => 1, locals_from => 8, emit => sub {
        my (undef, $c) = @_;
        $c->op("dup");
        $c->op("astore", 7);
        $c->op("monitorenter");
        $c->op("aload", 7);
        $c->op("monitorexit");
    });
    $t->try("pair", operands => "A", throws => 1, edges => ["edges"], rounds => 80, branches => 1, emit => sub {
        my (undef, $c) = @_;
        $c->op("dup");
        $c->op("monitorenter");
        $c->op("monitorexit");
    });
    $t->end;
};

$special{athrow} = sub {
    my ($t, $name) = @_;
    $t->begin($name);
    $t->try("", operands => "A", ends => 1, throws => 1, casts => ["Ljava/lang/Throwable;"], edges => ["throwables"], constants => [["null"]], rounds => 80, only => ["return", "caught"],
        emit => op($name));
    $t->end;
};

1;
