# Templates.pm: methods that try one bytecode each: operands of every type at their edges, put on the stack in every way
# (kinds), the result used in every way (destinations). For a bytecode X, class T_X has the methods, and R_X calls them.
#
# Kinds of operands:
#   C  a constant                      M  a local variable, used once, which lives in the frame
#   S  a cell of the operand stack     L  a local variable, used in a loop, which lives in a register
#   G  a field, just read: a register  =  the operand before it once more
# Destinations of the result:
#   value    an argument of a call     local     a local variable, read again    same    that of an operand
#   return   of the method             static    a field                         branch  what an if tests
#   deep     an argument, and there are many values on the stack below
#   caught   an argument; exceptions are caught in the method, whose local variables then must be what they were
#   inlined  an argument; the bytecode is in a small method of its own, which is called
package Templates;
use strict;
use warnings;
use ClassFile;

my %descriptor = (A => "Ljava/lang/Object;", map { $_ => $_ } qw(I J F D Z B C S));
my %letter = (I => "i", J => "l", F => "f", D => "d", A => "a");
my @conditions = qw(eq ne lt ge gt le);
my $inf = 9**9**9;
my %constants = (
    I => [0, 1, -1, 2, 7, 31, 33, 127, -128, 65536, 2147483647, -2147483648],
    J => [0, 1, -1, 2, 10, 63, 64, 2147483647, -2147483648, 4294967296, 9223372036854775807, -9223372036854775807 - 1],
    F => [0, -0.0, 1, -1, 2, 0.5, 1e-45, 3.4e38, 2147483648, $inf, -$inf, -sin($inf)],
    D => [0, -0.0, 1, -1, 2, 0.5, 4.9e-324, 1.7e308, 2147483648, $inf, -$inf, -sin($inf)],
    A => ["null", "text"],
);

sub stack_type { return $_[0] =~ /^[ZBCS]$/ ? "I" : $_[0] }
sub cells { return $_[0] =~ /[JD]/ ? 2 : 1 }

sub new { return bless {files => {}, turn => 0, row_count => 0}, $_[0] }

# ---- Classes ----------------------------------------------------------------------------------------------------------

sub begin {
    my ($self, $name, $version) = @_;
    my @common = (super => "java/lang/Object", access => 0x21);
    $self->{tests} = ClassFile->new(@common, name => "T_$name", version => $version || 49);
    $self->{driver} = ClassFile->new(@common, name => "R_$name", version => 49);
    @$self{qw(name rows methods)} = ($name, [], 10); # methods m10 on: m1* names some of each class
}

sub end {
    my ($self) = @_;
    my $c = Code->new($self->{driver}, 0);
    $c->call("invokestatic", "R_$self->{name}", $_, "()V") for @{$self->{rows}};
    $c->op("return");
    $self->{driver}->method(9, "run", "()V", $c);
    $self->{files}{"T_$self->{name}"} = $self->{tests}->bytes;
    $self->{files}{"R_$self->{name}"} = $self->{driver}->bytes;
    $self->{row_count} += @{$self->{rows}};
}

# ---- One method -------------------------------------------------------------------------------------------------------

sub load { my ($c, $type, $slot) = @_; $c->local($letter{$type} . "load", $slot, $slot < 4 ? 0 : 1) }
sub store { my ($c, $type, $slot) = @_; $c->local($letter{$type} . "store", $slot, $slot < 4 ? 0 : 1) }
sub add { my ($c, $type) = @_; $c->call("invokestatic", "Edge", "add", "($descriptor{$type})V") }

sub constant {
    my ($c, $type, $v) = @_;
    my $file = $c->{file};
    if ($type eq "A") {
        return $c->op("aconst_null") if $v eq "null";
        $c->op("ldc_w", $file->string($v));
        return $c->adjust(1);
    }
    my $zero = $type =~ /[FD]/ && $v == 0 && 1 / ($v || 1e-300) > 0 && "$v" !~ /^-/ && pack("d", $v) eq pack("d", 0);
    if ($type eq "I") {
        return $c->op($v == -1 ? "iconst_m1" : "iconst_$v") if $v >= -1 && $v <= 5;
        return $c->op("bipush", $v) if $v >= -128 && $v <= 127;
        return $c->op("sipush", $v) if $v >= -32768 && $v <= 32767;
        $c->op("ldc_w", $file->integer($v));
        return $c->adjust(1);
    }
    return $c->op("$letter{$type}const_" . int $v) if $zero || $v == 1;
    if ($type eq "F") {
        $c->op("ldc_w", $file->float($v));
        return $c->adjust(1);
    }
    $c->op("ldc2_w", $type eq "J" ? $file->long($v) : $file->double($v));
    $c->adjust(2);
}

# A loop that uses local variables so much that they get registers.
sub heat {
    my ($c, $counter, @uses) = @_;
    my $head = $c->label;
    $c->op("iconst_1");
    $c->local("istore", $counter, 1);
    $c->bind($head);
    $_->() for @uses;
    $c->local("iinc", $counter, 1, -1);
    $c->local("iload", $counter, 1);
    $c->op("ifgt", $head);
}

# The types of the arguments that a method has for those of its operands that are no constants.
sub argument_types {
    my ($shape, $kinds) = @_;
    my @types = split //, $shape->{operands};
    return map { $types[$_] eq "A" && $shape->{casts}[$_] ? $shape->{casts}[$_] : $descriptor{$types[$_]} } grep { $kinds->[$_] !~ /[C=]/ } 0 .. $#types;
}

# Makes a method and returns its name and type. A shape says what the bytecode under test takes (operands, a letter each;
# casts, the descriptors of references), leaves (results) and how it is written (emit; before, ahead of the operands).
sub method {
    my ($self, $shape, $kinds, $values, $destination) = @_;
    my $c = Code->new($self->{tests}, 0);
    my @types = split //, $shape->{operands};
    my ($next, @slots) = (0);
    for my $i (0 .. $#types) {
        next if $kinds->[$i] =~ /[C=]/;
        $slots[$i] = $next;
        $next += cells($types[$i]);
    }
    my $arguments = $next;
    $next = $shape->{locals_from} if ($shape->{locals_from} || 0) > $next;
    $self->{next_local} = $next + 2;
    $c->op("nop"); # a JDK knows no line of what throws at index 0
    my @hot = grep { $kinds->[$_] eq "L" } 0 .. $#types;
    heat($c, $next, map { my $i = $_; sub { load($c, $types[$i], $slots[$i]); $c->op(cells($types[$i]) == 2 ? "pop2" : "pop") } } @hot) if @hot;
    for my $i (grep { $kinds->[$_] eq "G" } 0 .. $#types) {
        load($c, $types[$i], $slots[$i]);
        $c->access("putstatic", "Edge", "g$types[$i]" . $i % 4, $descriptor{$types[$i]});
    }
    my $start = $c->here;
    my @below = $destination =~ /^deep(\d)/ ? (qw(I0 J1 I2 D0 A3 I1 J2 F3))[0 .. $1] : ();
    $c->access("getstatic", "Edge", "g$_", $descriptor{substr $_, 0, 1}) for @below;
    $shape->{before}->($self, $c) if $shape->{before};
    my @cells = grep { $kinds->[$_] eq "S" } 0 .. $#types;
    for my $i (0 .. $#types) {
        my ($type, $kind) = ($types[$i], $kinds->[$i]);
        if ($kind eq "C") {
            constant($c, $type, $values->[$i]);
        } elsif ($kind eq "G") {
            $c->access("getstatic", "Edge", "g$type" . $i % 4, $descriptor{$type});
            $c->op("checkcast", $c->{file}->class($shape->{casts}[$i] =~ s/^L(.*);$/$1/r)) if $type eq "A" && $shape->{casts}[$i];
        } elsif ($kind eq "=") {
            $kinds->[$i - 1] eq "G" ? $c->op(cells($type) == 2 ? "dup2" : "dup") : load($c, $type, $slots[$i - 1]);
        } else {
            load($c, $type, $slots[$i]);
        }
        if (@cells && $cells[-1] == $i) {
            my $here = $c->label;
            $c->op("goto", $here);
            $c->bind($here);
        }
    }
    $shape->{emit}->($self, $c) if $shape->{emit};
    my @results = split //, $shape->{results};
    my $result = "V";
    if ($shape->{ends}) {
        # control does not come here
    } elsif ($destination eq "return") {
        $result = @results ? $shape->{declared} || $descriptor{$results[0]} : "V";
        $c->op(@results ? $letter{$results[0]} . "return" : "return");
    } else {
        $self->give($c, $destination, $slots[0], $types[0], @results);
        add($c, substr $_, 0, 1) for reverse @below;
        $c->op("return");
    }
    if ($destination eq "caught") {
        $c->{depth} = 0;
        $c->handler($start, $c->here, $c->here, undef);
        $c->adjust(1);
        $c->call("invokestatic", "Edge", "thrown", "(Ljava/lang/Throwable;)V");
        for my $i (grep { defined $slots[$_] } 0 .. $#types) {
            load($c, $types[$i], $slots[$i]);
            add($c, $types[$i]);
        }
        $c->op("return");
    }
    $c->{locals} = $self->{next_local} > 12 ? $self->{next_local} + 2 : 14;
    my ($name, $type) = ("m" . $self->{methods}++, "(" . join("", argument_types($shape, $kinds)) . ")$result");
    $self->{tests}->method(9 | ($shape->{access} || 0), $name, $type, $c);
    return [$name, $type, $result];
}

# Uses the results, which are on the stack.
sub give {
    my ($self, $c, $destination, $slot, $type, @results) = @_;
    my $last = $results[-1];
    if ($destination eq "local" && $last) {
        my $new = $self->{next_local};
        $self->{next_local} += 2;
        store($c, $last, $new);
        load($c, $last, $new);
    } elsif ($destination eq "same" && $last && defined $slot && $type eq $last) {
        store($c, $last, $slot);
        load($c, $last, $slot);
    } elsif ($destination eq "static" && $last) {
        $c->access("putstatic", "Edge", "s$last", $descriptor{$last});
        $c->access("getstatic", "Edge", "s$last", $descriptor{$last});
    } elsif ($destination =~ /^branch(\w+)/ && $last) {
        my ($yes, $end) = ($c->label, $c->label);
        $c->op("if$1", $yes);
        $c->op("iconst_4");
        $c->op("goto", $end);
        $c->bind($yes);
        $c->adjust(-1);
        $c->op("iconst_5");
        $c->bind($end);
    }
    add($c, $_) for reverse @results;
}

# The method is called with the bytecode in a method of its own.
sub inlined_method {
    my ($self, $shape, $kinds, $values) = @_;
    my $inner = $self->method($shape, [map { $_ eq "=" ? "M" : $_ } ("M") x length $shape->{operands}], [], "return");
    my %outer = (%$shape, before => undef, access => 0,
        emit => sub { my ($self, $c) = @_; $c->call("invokestatic", "T_$self->{name}", $inner->[0], $inner->[1]) });
    return $self->method(\%outer, $kinds, $values, "value");
}

# ---- Rows: methods called with all operands ---------------------------------------------------------------------------

sub element { my ($type) = @_; return $letter{$type} . "aload" }

# Calls the methods, which all take the same arguments, with every combination of their edges, `rounds` times. Many operands
# go through their edges at the same time, each at its own pace.
sub row {
    my ($self, $label, $shape, $kinds, @methods) = @_;
    my $name = "r" . @{$self->{rows}};
    push @{$self->{rows}}, $name;
    my $c = Code->new($self->{driver}, 0);
    my @all = split //, $shape->{operands};
    my @own = grep { $kinds->[$_] !~ /[C=]/ } 0 .. $#all;
    my @types = @all[@own];
    my @casts = map { $shape->{casts}[$_] } @own;
    my @edges = map { my $i = $own[$_]; $shape->{edges}[$i] || $types[$_] } 0 .. $#own;
    my $array_type = sub { my ($i) = @_; return "[" . $descriptor{$types[$i]} };
    my $next = 1; # 0 counts rounds
    my @index = map { $next++ } @own;
    my @value = map { my $v = $next; $next += 2; $v } @own;
    $c->op("ldc_w", $c->{file}->string("$self->{name} $label"));
    $c->adjust(1);
    $c->call("invokestatic", "Edge", "begin", "(Ljava/lang/String;)V");
    $c->op("iconst_0");
    $c->op("istore_0");
    my $round = $c->label;
    $c->bind($round);
    my $fetch = sub {
        my ($i) = @_;
        $c->op("checkcast", $c->{file}->class($casts[$i] =~ s/^L(.*);$/$1/r)) if $types[$i] eq "A" && $casts[$i];
        store($c, $types[$i], $value[$i]);
    };
    my $calls = sub { $self->call_method($c, $_, \@types, \@value) for @methods };
    my $length = sub { $c->access("getstatic", "Edge", $edges[$_[0]], $array_type->($_[0])); $c->op("arraylength") };
    my $loop;
    $loop = sub {
        my ($i) = @_;
        return $calls->() if $i > $#own;
        my $head = $c->label;
        $c->op("iconst_0");
        $c->local("istore", $index[$i], 1);
        $c->bind($head);
        $c->access("getstatic", "Edge", $edges[$i], $array_type->($i));
        $c->local("iload", $index[$i], 1);
        $c->op(element($types[$i]));
        $fetch->($i);
        $loop->($i + 1);
        $c->local("iinc", $index[$i], 1, 1);
        $c->local("iload", $index[$i], 1);
        $length->($i);
        $c->op("if_icmplt", $head);
    };
    my $diagonal = @own > 3 || (@own == 3 && $shape->{rounds});
    if ($diagonal) {
        for my $i (0 .. $#own) {
            $c->access("getstatic", "Edge", $edges[$i], $array_type->($i));
            $c->op("iload_0");
            $c->op("bipush", (1, 3, 5, 7, 11, 13, 17, 19, 23, 29)[$i % 10]);
            $c->op("imul");
            $length->($i);
            $c->op("irem");
            $c->op(element($types[$i]));
            $fetch->($i);
        }
        $calls->();
    } else {
        $loop->(0);
    }
    if ($shape->{digest}) {
        $c->access("getstatic", "Edge", $shape->{digest}, "[Ljava/lang/Object;");
        add($c, "A");
    }
    $c->op("iinc", 0, 1);
    $c->op("iload_0");
    $c->op("sipush", $shape->{rounds} || ($diagonal ? 330 : @own ? 1 : 2));
    $c->op("if_icmplt", $round);
    $c->call("invokestatic", "Edge", "end", "()V");
    $c->op("return");
    $c->{locals} = $next + 2;
    $self->{driver}->method(9, $name, "()V", $c);
}

sub call_method {
    my ($self, $c, $method, $types, $value) = @_;
    my ($name, $type, $result) = @$method;
    my $end = $c->label;
    my $start = $c->here;
    load($c, $types->[$_], $value->[$_]) for 0 .. $#$types;
    $c->call("invokestatic", "T_$self->{name}", $name, $type);
    add($c, $result =~ /^[IJFD]$/ ? $result : $result =~ /^[ZBCS]$/ ? "I" : "A") if $result ne "V";
    $c->op("goto", $end);
    $c->handler($start, $c->here, $c->here, undef);
    $c->adjust(1);
    $c->call("invokestatic", "Edge", "thrown", "(Ljava/lang/Throwable;)V");
    $c->bind($end);
}

# ---- Combinations -----------------------------------------------------------------------------------------------------

sub combinations {
    my ($shape) = @_;
    my @types = split //, $shape->{operands};
    my $n = @types;
    my @plain = $shape->{straight} ? qw(M G) : qw(M L G);
    return [] unless $n;
    my @all = map { [($_) x $n] } @plain, $shape->{straight} ? () : "S";
    return (@all, map { [$_] } $shape->{constants_none} ? () : "C") if $n == 1;
    if ($n == 2) {
        for my $x (@plain, $shape->{straight} ? () : "S", "C") {
            push @all, map { [$x, $_] } grep { $x ne $_ && !($x eq "S" && $_ eq "S") } @plain, "C";
        }
        push @all, ["C", "C"], $types[0] eq $types[1] && !$shape->{casts} ? (["M", "="], ["G", "="], $shape->{straight} ? () : ["L", "="]) : ();
        return @all;
    }
    for my $i (0 .. ($n > 5 ? 4 : $n - 1)) { # one of another kind than the rest, and a constant
        push @all, [map { $_ == $i ? "G" : "M" } 0 .. $n - 1], [map { $_ == $i ? "M" : "G" } 0 .. $n - 1], [map { $_ == $i ? "C" : $plain[-2] } 0 .. $n - 1];
        push @all, [map { $_ < $i ? "S" : "L" } 0 .. $n - 1] if $i && !$shape->{straight};
    }
    push @all, [("C") x ($n - 1), "M"];
    return @all;
}

sub destinations {
    my ($self, $shape) = @_;
    my @all = $shape->{ends} ? () : ("value", $shape->{results} eq "" ? () : qw(local same static));
    push @all, "return" if length $shape->{results} < 2;
    push @all, "branch" if $shape->{results} eq "I" && !$shape->{straight};
    push @all, "deep" unless $shape->{ends};
    push @all, "caught" if $shape->{throws} && !$shape->{straight};
    push @all, "inlined" unless $shape->{branches} || $shape->{ends} || length $shape->{results} > 1;
    return @all;
}

# Lists of values for the operands that are constants.
sub constant_values {
    my ($shape, $kinds) = @_;
    my @types = split //, $shape->{operands};
    my $constant = grep { $_ eq "C" } @$kinds;
    my @lists = ([]);
    for my $i (0 .. $#types) {
        my @v = $kinds->[$i] eq "C" ? @{$shape->{constants}[$i] || $constants{$types[$i]}} : (undef);
        @v = @v[grep { $_ % 2 == $i % 2 } 0 .. $#v] if $constant > 1 && @v > 6;
        @v = $v[$i % @v] if $constant > 2;
        @lists = map { my $l = $_; map { [@$l, $_] } @v } @lists;
    }
    return @lists;
}

# All rows of a shape. Where operands are of one kind, to all destinations (few: to some); else, and with constants, to
# one after the other.
sub try {
    my ($self, $label, %shape) = @_;
    $shape{$_} //= "" for qw(operands results);
    my @destinations = $self->destinations(\%shape);
    @destinations = @{$shape{only}} if $shape{only};
    for my $kinds (combinations(\%shape)) {
        my %used = map { $_ => 1 } @$kinds;
        my $number = $used{C} || keys %used > 1 ? 1 : $shape{few} ? 2 : @destinations;
        my @chosen = $number < @destinations ? map { $destinations[$self->{turn}++ % @destinations] } 1 .. $number : @destinations;
        my %seen;
        for my $destination (grep { !$seen{$_}++ } @chosen) {
            $destination =~ s/^branch.*/"branch" . $conditions[$self->{turn}++ % 6]/e;
            $destination =~ s/^deep.*/"deep" . $self->{turn}++ % 8/e;
            my @methods = map { $destination eq "inlined" ? $self->inlined_method(\%shape, $kinds, $_) : $self->method(\%shape, $kinds, $_, $destination) }
                constant_values(\%shape, $kinds);
            $self->row(join("", $label, " ", @$kinds, " ", $destination) =~ s/^ //r, \%shape, $kinds, @methods);
        }
    }
}

1;
