# Program.pm: random valid programs, as class files of version 49, whose verifier needs no stack maps and knows jsr. One
# class, D, is of version 55: its methods have no branches, and so need no stack maps either, but call sites and constants
# that are linked by bootstrap methods (support/Dynamic.java).
#
# Everything ends: loops count down locals of their own, most of them also Main.fuel; a method calls only methods of
# lower rank and returns at once when the fuel is gone. Types, one letter each: I J F D; references A (class A or a
# subclass), T String, O Object, [I [J [F [D [B [S [C [Z [A arrays, [[I.
package Program;
use strict;
use warnings;
use ClassFile;

my @number = qw(I J F D);
my @array = ("[I", "[J", "[F", "[D", "[B", "[S", "[C", "[Z", "[A");
my %descriptor = (I => "I", J => "J", F => "F", D => "D", A => "LA;", T => "Ljava/lang/String;", O => "Ljava/lang/Object;", V => "V",
    B => "B", S => "S", C => "C", Z => "Z", "[A" => "[LA;", "[[I" => "[[I", map { $_ => $_ } "[I", "[J", "[F", "[D", "[B", "[S", "[C", "[Z");
my %class = (A => "A", T => "java/lang/String", O => "java/lang/Object", "[A" => "[LA;", "[[I" => "[[I");
my %array_code = (Z => 4, C => 5, F => 6, D => 7, B => 8, S => 9, I => 10, J => 11);
my %element_op = (I => "i", J => "l", F => "f", D => "d", B => "b", Z => "b", C => "c", S => "s", A => "a");
my %letter = (I => "i", J => "l", F => "f", D => "d");
my %access = (public => 1, private => 2, static => 8, final => 16, synchronized => 32, volatile => 64, interface => 0x200, abstract => 0x400);
my @classes = qw(A B C E); # B and E extend A, C extends B
my %super = (A => "Node", B => "A", C => "B", E => "A");

sub new {
    my ($package, $seed, $size) = @_;
    my $self = bless {state => ($seed * 2654435761 + 12345) & 0xffffffff, size => $size || 1}, $package;
    $self->below(2) for 1 .. 10;
    return $self;
}

# A generator of its own, so that a seed means the same program everywhere.
sub next {
    my ($self) = @_;
    my $x = $self->{state} || 88172645;
    $x ^= ($x << 13) & 0xffffffff;
    $x ^= $x >> 17;
    $x ^= ($x << 5) & 0xffffffff;
    return $self->{state} = $x;
}
sub below { my ($self, $n) = @_; return ($self->next >> 3) % $n }
sub chance { my ($self, $percent) = @_; return $self->below(100) < $percent }
sub pick { my ($self, @from) = @_; return $from[$self->below(scalar @from)] }

# One of several: pairs of weight and what to do.
sub choose {
    my ($self, @pairs) = @_;
    my $sum = 0;
    $sum += $pairs[2 * $_] for 0 .. $#pairs / 2;
    my $n = $self->below($sum);
    for (my $i = 0; ; $i += 2) {
        return $pairs[$i + 1] if $n < $pairs[$i];
        $n -= $pairs[$i];
    }
}

# ---- The classes ----------------------------------------------------------------------------------------------------

sub generate {
    my ($self) = @_;
    my %file;
    for my $name (@classes) {
        $file{$name} = ClassFile->new(name => $name, super => $super{$name}, version => 49, access => 0x21, interfaces => $name eq "A" ? ["I"] : []);
    }
    $file{I} = ClassFile->new(name => "I", super => "java/lang/Object", version => 49, access => 0x601);
    $file{D} = ClassFile->new(name => "D", super => "java/lang/Object", version => 55, access => 0x21);
    $file{Main} = ClassFile->new(name => "Main", super => "java/lang/Object", version => 49, access => 0x21);
    $self->{file} = \%file;
    $self->make_fields;
    $self->make_signatures;
    $self->make_constructors;
    $self->make_bodies;
    $self->make_digests;
    $self->make_main;
    return map { ($_ => $file{$_}->bytes) } keys %file;
}

sub make_fields {
    my ($self) = @_;
    my @types = (qw(I J F D B S C Z A T O), @array, "[[I");
    for my $owner ("Main", @classes) {
        my $n = $owner eq "Main" ? 20 : 8;
        for my $i (0 .. $n - 1) {
            my $type = $owner eq "Main" && $i < @types ? $types[$i] : $self->pick(@types);
            my %f = (owner => $owner, name => lc($owner) . $i, type => $type, static => $owner eq "Main" || $self->chance(15));
            $self->{file}{$owner}->field(1 | ($f{static} ? 8 : 0) | ($self->chance(15) ? 64 : 0), $f{name}, $descriptor{$type});
            push @{$self->{fields}}, \%f;
        }
    }
    $self->{file}{Main}->field(9, "fuel", "I");
}

# Methods by rank; one rank is one static method or one family of overriding methods.
sub make_signatures {
    my ($self) = @_;
    my $n = 10 + 4 * $self->{size};
    for my $rank (0 .. $n - 1) {
        my $kind = $self->choose(50, "static", 25, "virtual", 15, "interface", 10, "special", 14, "dynamic");
        my $count = $self->chance(10) ? 5 + $self->below(9) : $self->below(5);
        my @arguments = map { $self->chance(70) ? $self->pick(@number) : $self->pick("A", "T", "O", @array) } 1 .. $count;
        my $result = $self->pick(@number, "A", "V", "I", "[I");
        my %m = (rank => $rank, kind => $kind, name => "m$rank", arguments => \@arguments, result => $result,
            type => "(" . join("", map { $descriptor{$_} } @arguments) . ")" . $descriptor{$result},
            leaf => $rank < 4 || $self->chance(15));
        if ($kind eq "static") {
            $m{owners} = [$self->pick("Main", "Main", @classes)];
        } elsif ($kind eq "dynamic") {
            @m{qw(kind owners straight)} = ("static", ["D"], 1);
        } elsif ($kind eq "special") {
            $m{owners} = [$self->pick(@classes)]; # private
        } else {
            $m{owners} = ["A", grep { $self->chance(45) } qw(B C E)];
            $self->{file}{I}->method(0x401, $m{name}, $m{type}) if $kind eq "interface";
        }
        push @{$self->{methods}}, \%m;
    }
}

sub make_constructors {
    my ($self) = @_;
    for my $name (@classes) {
        my $file = $self->{file}{$name};
        my $c = Code->new($file, 1);
        $c->op("aload_0");
        $c->call("invokespecial", $super{$name}, "<init>", "()V");
        $c->op("return");
        $file->method(1, "<init>", "()V", $c);
        $c = Code->new($file, 4);
        $c->op("aload_0");
        if ($name eq "A") {
            $c->call("invokespecial", "Node", "<init>", "()V");
        } else {
            $c->op("iload_1");
            $c->op("lload_2");
            $c->call("invokespecial", $super{$name}, "<init>", "(IJ)V");
        }
        for my $f (grep { $_->{owner} eq $name && !$_->{static} && $_->{type} =~ /^[IJ]$/ } @{$self->{fields}}) {
            $c->op("aload_0");
            $c->op($f->{type} eq "I" ? "iload_1" : "lload_2");
            $c->access("putfield", $name, $f->{name}, $f->{type});
        }
        $c->op("return");
        $file->method(1, "<init>", "(IJ)V", $c);
    }
}

sub make_digests {
    my ($self) = @_;
    for my $name (@classes, "Main") {
        my $c = Code->new($self->{file}{$name}, 1);
        if ($name ne "A" && $name ne "Main") {
            $c->op("aload_0");
            $c->call("invokespecial", $super{$name}, "digest", "()V");
        }
        for my $f (grep { $_->{owner} eq $name } @{$self->{fields}}) {
            $c->op("aload_0") unless $f->{static};
            $c->access($f->{static} ? "getstatic" : "getfield", $name, $f->{name}, $descriptor{$f->{type}});
            $self->add_to_digest($c, $f->{type});
        }
        $c->op("return");
        $self->{file}{$name}->method($name eq "Main" ? 9 : 1, "digest", "()V", $c);
    }
}

sub add_to_digest {
    my ($self, $c, $type) = @_;
    my $is = $type =~ /^[JFD]$/ ? $type : $type =~ /^[IBSCZ]$/ ? "I" : "Ljava/lang/Object;";
    $c->call("invokestatic", "Fuzz", "add", "($is)V");
}

sub make_main {
    my ($self) = @_;
    my $file = $self->{file}{Main};
    my $rounds = 30;
    for my $m (@{$self->{methods}}) { # one method a root: rN(round)
        $self->begin("Main", ["I"], "V", $m->{rank} + 1);
        my $c = $self->{c};
        $c->op("sipush", 400 + $self->below(2500));
        $c->access("putstatic", "Main", "fuel", "I");
        my $start = $c->here;
        $self->make_locals;
        $self->{params_only} = 1;
        $self->call($m, 1);
        if ($m->{result} eq "V") {
            $c->op("iconst_0");
            $self->add_to_digest($c, "I");
        } else {
            $self->add_to_digest($c, $m->{result});
        }
        my $end = $c->here;
        $c->op("return");
        $c->{depth} = 0;
        $c->handler($start, $end, $c->here, undef);
        $c->adjust(1);
        $c->call("invokestatic", "Fuzz", "thrown", "(Ljava/lang/Throwable;)V");
        $c->op("return");
        $c->{locals} = $self->{next_local};
        $file->method(9, "r$m->{rank}", "(I)V", $c);
    }
    my $c = Code->new($file, 2);
    if ($self->{has_subroutines}) {
        $c->op("iconst_1");
        $c->access("putstatic", "Fuzz", "hasSubroutines", "Z");
    }
    $c->op("iconst_0");
    $c->op("istore_1");
    my $loop = $c->label;
    $c->bind($loop);
    for my $m (reverse @{$self->{methods}}) {
        $c->op("iload_1");
        $c->call("invokestatic", "Main", "r$m->{rank}", "(I)V");
        $c->op("ldc_w", $file->string("r$m->{rank}"));
        $c->adjust(1);
        $c->op("iload_1");
        $c->call("invokestatic", "Fuzz", "step", "(Ljava/lang/String;I)V");
    }
    $c->call("invokestatic", "Main", "digest", "()V");
    $c->op("ldc_w", $file->string("statics"));
    $c->adjust(1);
    $c->op("iload_1");
    $c->call("invokestatic", "Fuzz", "step", "(Ljava/lang/String;I)V");
    $c->op("iinc", 1, 1);
    $c->op("iload_1");
    $c->op("bipush", $rounds);
    $c->op("if_icmplt", $loop);
    $c->op("return");
    $file->method(9, "main", "([Ljava/lang/String;)V", $c);
}

# ---- Bodies ---------------------------------------------------------------------------------------------------------

sub make_bodies {
    my ($self) = @_;
    for my $m (@{$self->{methods}}) {
        for my $owner (@{$m->{owners}}) {
            my $is_static = $m->{kind} eq "static";
            my $flags = ($is_static ? 8 : 0) | ($m->{kind} eq "special" ? 2 : 1) | ($self->chance(8) ? 32 : 0) | ($is_static && $self->chance(30) ? 16 : 0);
            $self->begin($owner, [$is_static ? () : "this", @{$m->{arguments}}], $m->{result}, $m->{rank});
            $m->{straight} ? $self->straight_body : $m->{leaf} ? $self->leaf_body($m) : $self->full_body($m, $owner);
            $self->{c}{locals} = $self->{next_local};
            $self->{file}{$owner}->method($flags, $m->{name}, $m->{type}, $self->{c});
        }
    }
}

sub begin {
    my ($self, $owner, $arguments, $result, $rank) = @_;
    @$self{qw(owner result rank params_only depth_of_loops nesting straight)} = ($owner, $result, $rank, 0, 0, 0, 0);
    $self->{locals} = {};
    $self->{next_local} = 0;
    $self->{scratch} = undef;
    $self->{fixed} = {};
    $self->{loops} = [];
    $self->{c} = Code->new($self->{file}{$owner}, 0);
    $self->{own} = $owner;
    for my $type (@$arguments) {
        $self->new_local($type eq "this" ? "A" : $type, $type eq "this");
    }
    $self->{budget} = 0;
}

sub new_local {
    my ($self, $type, $is_constant) = @_;
    my $slot = $self->{next_local};
    $self->{next_local} += $type =~ /^[JD]$/ ? 2 : 1;
    push @{$self->{locals}{$type}}, $slot;
    $self->{fixed}{$slot} = 1 if $is_constant; # `this`
    return $slot;
}

sub load { my ($self, $type, $slot) = @_; $self->{c}->local(($letter{$type} || "a") . "load", $slot, $self->choose(70, 0, 25, 1, 5, 2)) }
sub store { my ($self, $type, $slot) = @_; $self->{c}->local(($letter{$type} || "a") . "store", $slot, $self->choose(70, 0, 25, 1, 5, 2)) }

# Locals of all types, with values.
sub make_locals {
    my ($self) = @_;
    $self->{next_local} = 200 + $self->below(200) if $self->chance(4);
    for my $type (qw(I I I J J F F D D A A T O), $self->pick(@array), $self->pick(@array), "[I", "[[I") {
        $self->constant($type);
        $self->store($type, $self->new_local($type));
    }
}

sub leaf_body {
    my ($self, $m) = @_;
    $self->{budget} = 6;
    $self->{params_only} = 1;
    if ($self->chance(30) && $m->{kind} ne "static") {
        my @f = grep { $_->{owner} eq "A" && !$_->{static} && $_->{type} =~ /^[IJFD]$/ } @{$self->{fields}};
        if (@f) { # a setter
            my $f = $self->pick(@f);
            $self->{c}->op("aload_0");
            $self->expr($f->{type}, 1);
            $self->{c}->access("putfield", "A", $f->{name}, $f->{type});
        }
    }
    $self->finish;
}

# No branches; call sites and constants of class D.
sub straight_body {
    my ($self) = @_;
    $self->{straight} = $self->{params_only} = 1;
    $self->make_locals;
    for (1 .. 3 + $self->below(6 * $self->{size})) {
        my $name = $self->choose(30, "assign", 15, "put", 12, "element_store", 5, "increment", 8, "drop", 30, "dynamic_statement");
        $self->$name(0);
    }
    $self->finish;
}

sub finish {
    my ($self) = @_;
    my $type = $self->{result};
    return $self->{c}->op("return") if $type eq "V";
    $self->expr($type, 2);
    $self->{c}->op(($letter{$type} || "a") . "return");
}

sub full_body {
    my ($self, $m, $owner) = @_;
    my $c = $self->{c};
    my $go = $c->label;
    $self->burn;
    $c->op("ifge", $go);
    $self->return_default;
    $c->bind($go);
    $self->make_locals;
    $self->super_call($m, $owner) if $m->{kind} =~ /^(virtual|interface)$/ && $owner ne "A" && $self->chance(50);
    $self->{budget} = 20 + $self->below(60) * $self->{size};
    $self->statements(0);
    $self->finish;
}

# What the class overrides.
sub super_call {
    my ($self, $m, $owner) = @_;
    $self->{c}->op("aload_0");
    $self->expr($_, 1) for @{$m->{arguments}};
    $self->{c}->call("invokespecial", $super{$owner}, $m->{name}, $m->{type});
    $self->pop_type($m->{result});
}

sub return_default {
    my ($self) = @_;
    my $type = $self->{result};
    return $self->{c}->op("return") if $type eq "V";
    my $depth = $self->{c}{depth};
    $self->constant($type, 1);
    $self->{c}->op(($letter{$type} || "a") . "return");
    $self->{c}{depth} = $depth;
}

# --Main.fuel, left on the stack.
sub burn {
    my ($self) = @_;
    my $c = $self->{c};
    $c->access("getstatic", "Main", "fuel", "I");
    $c->op("iconst_1");
    $c->op("isub");
    $c->op("dup");
    $c->access("putstatic", "Main", "fuel", "I");
}

sub statements {
    my ($self, $nesting) = @_;
    my $n = 1 + $self->below($nesting ? 4 : 8);
    for (1 .. $n) {
        last if $self->{budget} <= 0;
        $self->statement($nesting);
    }
}

sub statement {
    my ($self, $nesting) = @_;
    $self->{budget}--;
    my $compound = $nesting < 4 && $self->{budget} > 0;
    my $name = $self->choose(30, "assign", 15, "put", 12, "element_store", 8, "call_statement", 5, "increment", 4, "drop", 1, "wide_drop", 2, "monitor_pair", 2, "many_dimensions",
        $compound ? (12, "if_statement", 12, "loop", 5, "switch_statement", 8, "try_statement", 3, "finally_statement", 4, "synchronized_statement",
            2, "throw_statement", 2, "early_return", 3, "leave_loop") : ());
    $self->$name($nesting);
}

sub assign {
    my ($self) = @_;
    my $type = $self->pick(grep { !/^R/ } keys_sorted($self->{locals}));
    my @slots = grep { !$self->{fixed}{$_} } @{$self->{locals}{$type}};
    return unless @slots;
    $self->expr($type, 3);
    if ($type =~ /^[IF]$/ && $self->chance(10)) {
        $self->{c}->op("dup");
        $self->store($type, $self->pick(@slots));
    }
    $self->store($type, $self->pick(@slots));
}

sub keys_sorted { return sort keys %{$_[0]} }

sub put {
    my ($self) = @_;
    my $f = $self->pick(@{$self->{fields}});
    $self->object_of($f->{owner}, 2) unless $f->{static};
    $self->expr($f->{type} =~ /^[BSCZ]$/ ? "I" : $f->{type}, 3);
    $self->narrow($f->{type});
    $self->{c}->access($f->{static} ? "putstatic" : "putfield", $f->{owner}, $f->{name}, $descriptor{$f->{type}});
}

# The verifier lets any int into a byte field; what that means is left to the machine only for boolean, so be plain.
sub narrow {
    my ($self, $type) = @_;
    $self->{c}->op("i2" . lc $type) if $type =~ /^[BSC]$/ && $self->chance(50);
    if ($type eq "Z") {
        $self->{c}->op("iconst_1");
        $self->{c}->op("iand");
    }
}

sub element_store {
    my ($self) = @_;
    my $type = $self->pick(@array);
    my $e = substr $type, 1;
    $self->expr($type, 2);
    $self->index_expr;
    $self->expr($e =~ /^[BSCZ]$/ ? "I" : $e, 2);
    $self->narrow($e) if $e eq "Z";
    $self->{c}->op($element_op{$e} . "astore");
}

sub index_expr {
    my ($self) = @_;
    $self->expr("I", 1);
    return if $self->chance(2);
    $self->{c}->op("iconst_" . $self->choose(90, "3", 10, "5"));
    $self->{c}->op("iand");
}

sub call_statement {
    my ($self) = @_;
    my $m = $self->callee or return $self->drop;
    $self->call($m, 2);
    $self->pop_type($m->{result});
}

sub pop_type {
    my ($self, $type) = @_;
    return if $type eq "V";
    if ($type =~ /^[IF]$/ && $self->chance(50)) {
        $self->expr("I", 1);
        return $self->{c}->op("pop2");
    }
    $self->{c}->op($type =~ /^[JD]$/ ? "pop2" : "pop");
}

sub increment {
    my ($self) = @_;
    $self->{c}->local("iinc", $self->pick(@{$self->{locals}{I}}), $self->choose(90, 1, 10, 2), $self->choose(80, $self->below(256) - 128, 20, $self->below(65536) - 32768))
        if $self->{locals}{I};
}

sub drop {
    my ($self) = @_;
    my $type = $self->pick(@number, "A", "[I");
    $self->expr($type, 3);
    $self->pop_type($type);
}

sub wide_drop {
    my ($self) = @_;
    $self->{c}->op("nop");
    $self->drop;
}

# Locked and left in one straight line, some of them no object.
sub monitor_pair {
    my ($self) = @_;
    my $c = $self->{c};
    $self->expr($self->pick("A", "T", "[A"), 1);
    $c->op("dup");
    $c->op("monitorenter");
    $c->op("monitorexit");
}

sub many_dimensions {
    my ($self) = @_;
    my $c = $self->{c};
    my $total = 2 + $self->below(4);
    my $given = 1 + $self->below($total);
    my $element = $self->pick(qw(I J F D B S C Z), "LA;");
    for (1 .. $given) {
        $self->expr("I", 1);
        $c->op("iconst_3");
        $c->op("iand");
    }
    $c->op("iconst_m1"), $c->op("isub") if $self->chance(50);
    $c->op("multianewarray", $self->class_index("[" x $total . $element), $given);
    $c->adjust(1 - $given);
    $c->call("invokestatic", "Fuzz", "add", "(Ljava/lang/Object;)V");
}

sub jump { my ($self, $label) = @_; $self->{c}->op($self->chance(4) ? "goto_w" : "goto", $label) }

sub if_statement {
    my ($self, $nesting) = @_;
    my $c = $self->{c};
    my ($else, $end) = ($c->label, $c->label);
    $self->condition($else, 2);
    $self->statements($nesting + 1);
    if ($self->chance(50)) {
        $self->jump($end);
        $c->bind($else);
        $self->statements($nesting + 1);
    } else {
        $c->bind($else);
    }
    $c->bind($end);
}

# Counts a local down that nothing else writes to.
sub loop {
    my ($self, $nesting) = @_;
    my $c = $self->{c};
    my $small = @{$self->{loops}} == 0 || $self->chance(30);
    my ($head, $next, $end) = ($c->label, $c->label, $c->label);
    $c->op("bipush", 1 + $self->below($small && @{$self->{loops}} < 2 ? 40 : 6));
    my $counter = $self->{next_local}++;
    $c->local("istore", $counter, 1);
    $c->bind($head);
    push @{$self->{loops}}, {next => $next, end => $end, exits => $self->{exits} || 0};
    $self->statements($nesting + 1);
    pop @{$self->{loops}};
    $c->bind($next);
    $self->burn;
    $c->op("iflt", $end);
    $c->local("iinc", $counter, 1, -1);
    $c->local("iload", $counter, 0);
    $c->op($self->pick("ifgt", "ifne"), $head);
    $c->bind($end);
}

# break or continue, behind a condition: what follows stays reachable.
sub leave_loop {
    my ($self) = @_;
    my $l = $self->{loops}[-1];
    return $self->increment unless $l && $l->{exits} == ($self->{exits} || 0);
    my $stay = $self->{c}->label;
    $self->condition($stay, 2);
    $self->jump($self->chance(50) ? $l->{next} : $l->{end});
    $self->{c}->bind($stay);
}

sub early_return {
    my ($self) = @_;
    return $self->increment if $self->{exits}; # not out of monitors and subroutines
    my $stay = $self->{c}->label;
    $self->condition($stay, 2);
    $self->return_default;
    $self->{c}->bind($stay);
}

sub switch_statement {
    my ($self, $nesting) = @_;
    my $c = $self->{c};
    my ($default, $end) = ($c->label, $c->label);
    my @labels = map { $c->label } 1 .. 1 + $self->below(6);
    $self->expr("I", 2);
    if ($self->chance(60)) {
        my $low = $self->choose(70, 0, 30, $self->below(20) - 10);
        if ($self->chance(70)) {
            $c->op("bipush", 7);
            $c->op("iand");
        }
        $c->tableswitch($default, $self->choose(95, $low, 5, $self->pick(2147483647 - $#labels, -2147483648)), @labels);
    } else {
        my %keys;
        my @edges = (0, 1, -1, 2147483647, -2147483648, 127, 1000);
        $keys{$self->chance(50) ? $self->pick(@edges) : $self->below(16)} = $_ for @labels;
        my %used = map { $_ => 1 } values %keys;
        my @kept = grep { $used{$_} } @labels;
        $c->lookupswitch($default, map { [$_, $keys{$_}] } sort keys %keys);
        @labels = @kept;
    }
    for my $label (@labels, $default) {
        $c->bind($label);
        $self->statements($nesting + 2);
        $self->jump($end) if $self->chance(70);
    }
    $c->bind($end);
}

my @exceptions = ("X", map { "java/lang/$_" } qw(ArithmeticException NullPointerException ArrayIndexOutOfBoundsException ArrayStoreException
    ClassCastException NegativeArraySizeException RuntimeException Exception Throwable IndexOutOfBoundsException));

sub try_statement {
    my ($self, $nesting) = @_;
    my $c = $self->{c};
    my $end = $c->label;
    my $start = $c->here;
    $self->statements($nesting + 1);
    $c->op("nop");
    my $stop = $c->here;
    $self->jump($end);
    for (1 .. 1 + $self->below(2)) {
        my $type = $self->pick(@exceptions, undef);
        $c->{depth} = 0;
        $c->handler($start, $stop, $c->here, $type);
        $c->adjust(1);
        if ($type && $type eq "X" && $self->{locals}{I}) {
            $c->access("getfield", "X", "code", "I");
            $self->store("I", $self->pick(@{$self->{locals}{I}}));
        } elsif ($self->chance(60)) {
            $c->call("invokestatic", "Fuzz", "caught", "(Ljava/lang/Throwable;)V");
        } else {
            $c->op("pop");
        }
        $self->statements($nesting + 1) if $self->chance(50);
        $self->jump($end);
    }
    $c->bind($end);
    $c->{depth} = 0;
}

# try { } finally { }, with the finally block as a subroutine.
sub finally_statement {
    my ($self, $nesting) = @_;
    my $c = $self->{c};
    my ($subroutine, $end) = ($c->label, $c->label);
    my ($exception, $back) = ($self->{next_local}++, $self->{next_local}++);
    $self->{has_subroutines} = 1;
    my $jsr = $self->chance(10) ? "jsr_w" : "jsr";
    my $enter = sub { $c->op($jsr, $subroutine); $c->adjust(-1) };
    $self->{exits}++;
    my $start = $c->here;
    $self->statements($nesting + 1);
    $c->op("nop");
    my $stop = $c->here;
    $enter->();
    $self->jump($end);
    $c->{depth} = 0;
    $c->handler($start, $stop, $c->here, undef);
    $c->adjust(1);
    $c->local("astore", $exception, 0);
    $enter->();
    $c->local("aload", $exception, 0);
    $c->op("athrow");
    $c->bind($subroutine);
    $c->{depth} = 1;
    $c->{max} = 1 if $c->{max} < 1;
    $c->local("astore", $back, 0);
    $self->statements($nesting + 2);
    $c->local("ret", $back, 1);
    $c->bind($end);
    $c->{depth} = 0;
    $self->{exits}--;
}

sub synchronized_statement {
    my ($self, $nesting) = @_;
    my $c = $self->{c};
    my $end = $c->label;
    my $monitor = $self->{next_local}++;
    $self->expr($self->pick("A", "O", "[I"), 1);
    $c->op("dup");
    $c->local("astore", $monitor, 0);
    $c->op("monitorenter");
    $self->{exits}++;
    my $start = $c->here;
    $self->statements($nesting + 1);
    $c->local("aload", $monitor, 0);
    $c->op("monitorexit");
    my $stop = $c->here;
    $self->jump($end);
    my $handler = $c->here;
    $c->{depth} = 0;
    $c->adjust(1);
    $c->handler($start, $stop, $handler, undef);
    $c->local("aload", $monitor, 0);
    $c->op("monitorexit");
    $c->handler($handler, $c->here, $handler, undef);
    $c->op("athrow");
    $c->bind($end);
    $c->{depth} = 0;
    $self->{exits}--;
}

sub throw_statement {
    my ($self) = @_;
    my $c = $self->{c};
    my $stay = $c->label;
    $self->condition($stay, 2);
    if ($self->chance(5)) {
        $c->op("aconst_null");
    } else {
        $c->op("new", $self->class_index("X"));
        $c->op("dup");
        $self->expr("I", 1);
        $c->call("invokespecial", "X", "<init>", "(I)V");
    }
    $c->op("athrow");
    $c->bind($stay);
}

sub class_index { my ($self, $name) = @_; return $self->{c}{file}->class($name) }

# Jumps to the label when what it tests does not hold.
sub condition {
    my ($self, $label, $depth) = @_;
    my $c = $self->{c};
    $self->choose(
        30, sub { $self->expr("I", $depth); $c->op("if" . $self->pick(qw(eq ne lt ge gt le)), $label) },
        35, sub { $self->expr("I", $depth); $self->expr("I", $depth); $c->op("if_icmp" . $self->pick(qw(eq ne lt ge gt le)), $label) },
        20, sub {
            my $type = $self->pick(qw(J F D));
            $self->expr($type, $depth);
            $self->expr($type, $depth);
            $c->op({J => ["lcmp"], F => ["fcmpl", "fcmpg"], D => ["dcmpl", "dcmpg"]}->{$type}[$type eq "J" ? 0 : $self->below(2)]);
            $c->op("if" . $self->pick(qw(eq ne lt ge gt le)), $label);
        },
        8, sub { $self->expr("A", $depth); $c->op($self->pick("ifnull", "ifnonnull"), $label) },
        7, sub { $self->expr("A", $depth); $self->expr("A", $depth); $c->op($self->pick("if_acmpeq", "if_acmpne"), $label) },
    )->();
}

# ---- Calls ----------------------------------------------------------------------------------------------------------

# A method of lower rank.
sub callee {
    my ($self, $result) = @_;
    my @m = grep { $_->{rank} < $self->{rank} && (!defined $result || $_->{result} eq $result) && ($_->{kind} ne "special" || $_->{owners}[0] eq $self->{own}) }
        @{$self->{methods}};
    return @m ? $self->pick(@m) : undef;
}

sub call {
    my ($self, $m, $depth) = @_;
    my $c = $self->{c};
    my $kind = $m->{kind};
    if ($kind eq "special" && $m->{owners}[0] ne $self->{own}) { # a root cannot reach it
        $self->constant($m->{result}) unless $m->{result} eq "V";
        return;
    }
    my $owner = $kind eq "virtual" || $kind eq "interface" ? "A" : $m->{owners}[0];
    $self->object_of($owner, $depth) if $kind ne "static";
    $self->expr($_, $depth - 1) for @{$m->{arguments}};
    if ($kind eq "static") {
        $c->call("invokestatic", $owner, $m->{name}, $m->{type});
    } elsif ($kind eq "special") {
        $c->call("invokespecial", $owner, $m->{name}, $m->{type});
    } elsif ($kind eq "interface" && $self->chance(70)) {
        $c->call("invokeinterface", "I", $m->{name}, $m->{type});
    } else {
        $c->call("invokevirtual", "A", $m->{name}, $m->{type});
    }
}

# An object of a class, rarely null, rarely of a wrong class.
sub object_of {
    my ($self, $owner, $depth) = @_;
    my $c = $self->{c};
    return $self->expr("A", $depth) if $owner eq "A";
    if ($self->{straight} || $self->chance(70)) {
        $self->new_object($self->pick(grep { my $x = $_; $x eq $owner || ($owner eq "B" && $x eq "C") } @classes), $depth);
    } else {
        my ($other, $end) = ($c->label, $c->label);
        $self->expr("A", $depth);
        if ($self->chance(80)) {
            $c->op("dup");
            $c->op("instanceof", $self->class_index($owner));
            $c->op("ifne", $end);
            $c->op("pop");
            $self->new_object($owner, 1);
            $c->bind($end);
        }
        $c->op("checkcast", $self->class_index($owner));
    }
}

sub new_object {
    my ($self, $name, $depth) = @_;
    my $c = $self->{c};
    $c->op("new", $self->class_index($name));
    $c->op("dup");
    if ($self->chance(50)) {
        $c->call("invokespecial", $name, "<init>", "()V");
    } else {
        $self->expr("I", $depth - 1);
        $self->expr("J", $depth - 1);
        $c->call("invokespecial", $name, "<init>", "(IJ)V");
    }
}

# ---- Expressions: code that leaves a value of the type on the stack ----------------------------------------------------

my %edges = (
    I => [0, 1, -1, 2, 3, 5, 7, 8, 10, 31, 32, 63, 127, 128, -128, -129, 255, 256, 32767, -32768, 65535, 65536, 2147483647, -2147483648, 0x55555555, 1000000007],
    J => [0, 1, -1, 2, 10, 63, 64, 127, -128, 2147483647, -2147483648, 4294967295, 4294967296, 9223372036854775807, -9223372036854775807 - 1, 81985529216486895],
    F => [0, -0.0, 1, -1, 2, 0.5, 3.14159, 1e10, -1e10, 3.4e38, 1e-45, 2147483648, 9.3e18, "inf", "-inf", "nan", 16777217],
    D => [0, -0.0, 1, -1, 2, 0.5, 2.718281828, 1e10, -1e100, 1.7e308, 4.9e-324, 2147483648, 9.3e18, "inf", "-inf", "nan", 9007199254740993],
);

sub number { my ($v) = @_; return $v eq "inf" ? 9**9**9 : $v eq "-inf" ? -9**9**9 : $v eq "nan" ? -sin(9**9**9) : $v }

sub constant {
    my ($self, $type, $plain) = @_;
    my $c = $self->{c};
    my $file = $c->{file};
    if ($type eq "I") {
        my $v = $self->chance(50) ? $self->pick(@{$edges{I}}) : $self->below(40) - 8;
        return $c->op($v == -1 ? "iconst_m1" : "iconst_$v") if $v >= -1 && $v <= 5 && $self->chance(90);
        return $c->op("bipush", $v) if $v >= -128 && $v <= 127 && $self->chance(90);
        return $c->op("sipush", $v) if $v >= -32768 && $v <= 32767 && $self->chance(90);
        return $self->ldc($file->integer($v));
    }
    if ($type =~ /^[JFD]$/) {
        my $v = $self->chance(40) ? $self->pick(@{$edges{$type}}) : $self->below(30) - 5;
        my $short = {J => [0, 1], F => [0, 1, 2], D => [0, 1]}->{$type};
        return $c->op($letter{$type} . "const_$v") if "$v" =~ /^[012]$/ && $v < @$short && !($v == 0 && "$v" =~ /-/) && $self->chance(80);
        return $self->ldc($file->float(number($v))) if $type eq "F";
        $c->op("ldc2_w", $type eq "J" ? $file->long($v) : $file->double(number($v)));
        return $c->adjust(2);
    }
    return $c->op("aconst_null") if $self->chance(3);
    return $self->new_object($self->pick(@classes), 0) if $type eq "A";
    return $self->ldc($file->string($self->pick("", "a", "hello", "Ibrik", "the quick brown fox", "01234567890123456789"))) if $type eq "T";
    return $self->constant($self->pick("A", "T", "[I"), 1) if $type eq "O";
    if ($type eq "[[I") {
        if ($self->chance(50)) {
            $c->op("iconst_4");
            $c->op("iconst_" . $self->below(6));
            $c->op("multianewarray", $self->class_index("[[I"), 2);
            return $c->adjust(-1);
        }
        $c->op("iconst_4");
        return $c->op("anewarray", $self->class_index("[I"));
    }
    if ($self->chance(4)) {
        $self->choose(50, sub { $self->constant("I"); $c->op("bipush", 15); $c->op("iand") }, 50, sub { $c->op($self->choose(80, "iconst_1", 20, "iconst_m1")) })->();
    } else {
        $c->op("bipush", $self->choose(60, 4, 30, 8, 10, 20));
    }
    my $e = substr $type, 1;
    return $e eq "A" ? $c->op("anewarray", $self->class_index($self->choose(80, "A", 20, "B"))) : $c->op("newarray", $array_code{$e});
}

sub ldc {
    my ($self, $index) = @_;
    $self->{c}->op($index < 256 && $self->chance(70) ? "ldc" : "ldc_w", $index);
    $self->{c}->adjust(1);
}

sub leaf {
    my ($self, $type) = @_;
    my @slots = @{$self->{locals}{$type} || []};
    return $self->load($type, $self->pick(@slots)) if @slots && $self->chance(75);
    my @f = grep { $_->{type} eq $type && $_->{static} } @{$self->{fields}};
    if (@f && $self->chance(30)) {
        my $f = $self->pick(@f);
        $self->{c}->access("getstatic", $f->{owner}, $f->{name}, $descriptor{$type});
        return if $type =~ /^[IJFD]$/ || $self->{straight} || $self->chance(10);
        my $ok = $self->{c}->label; # static references start as null
        $self->{c}->op("dup");
        $self->{c}->op("ifnonnull", $ok);
        $self->{c}->op("pop");
        $self->constant($type);
        return $self->{c}->bind($ok);
    }
    return $self->constant($type);
}

sub expr {
    my ($self, $type, $depth) = @_;
    my $c = $self->{c};
    my $before = $c->{depth};
    if ($depth <= 0 || $before > 40 || $self->chance(20)) {
        $self->leaf($type);
    } elsif ($type =~ /^[IJFD]$/) {
        $self->numeric($type, $depth - 1);
    } else {
        $self->reference($type, $depth - 1);
    }
    my $want = $before + ($type =~ /^[JD]$/ ? 2 : 1);
    die "expression of $type left $c->{depth} for $want\n" if $c->{depth} != $want;
}

my %binary = (
    I => [qw(iadd isub imul iand ior ixor)], J => [qw(ladd lsub lmul land lor lxor)], F => [qw(fadd fsub fmul fdiv frem)], D => [qw(dadd dsub dmul ddiv drem)],
);

sub numeric {
    my ($self, $type, $depth) = @_;
    my $c = $self->{c};
    my $t = $letter{$type};
    $self->choose(
        35, sub { $self->expr($type, $depth); $self->expr($type, $depth); $c->op($self->pick(@{$binary{$type}})) },
        8, sub { $self->expr($type, $depth); $c->op($t . "neg") },
        $type =~ /[IJ]/ ? (8, sub { $self->expr($type, $depth); $self->expr("I", $depth); $c->op($t . $self->pick(qw(shl shr ushr))) },
            6, sub { $self->divide($type, $depth) }) : (),
        8, sub { my $from = $self->pick(grep { $_ ne $type } @number); $self->expr($from, $depth); $c->op($letter{$from} . "2" . $t) },
        $type eq "I" ? (4, sub { $self->expr("I", $depth); $c->op($self->pick(qw(i2b i2c i2s))) }, 5, sub { $self->compare($depth) },
            3, sub { $self->expr($self->pick("A", "O"), $depth); $c->op("instanceof", $self->class_index($self->pick(@classes, "I", "java/lang/String", "[I"))) },
            3, sub { $self->expr($self->pick(@array), $depth); $c->op("arraylength") },
            3, sub { $self->string_int($depth) },
            3, sub { $self->expr("[[I", $depth); $self->index_expr; $c->op("aaload"); $self->index_expr; $c->op("iaload") }) : (),
        9, sub { $self->element($type, $depth) },
        9, sub { $self->field($type, $depth) },
        $self->{straight} ? (25, sub { $self->dynamic_value($type, $depth) }) :
            (8, sub { $self->ternary($type, $depth) }, 3, sub { $self->switch_value($type, $depth) }),
        5, sub { $self->intrinsic($type, $depth) },
        7, sub { $self->shuffle($type, $depth) },
        4, sub { $self->scratch($type, $depth) },
        $self->{params_only} ? () : (8, sub { my $m = $self->callee($type); $m ? $self->call($m, $depth) : $self->leaf($type) },
            1, sub { $self->loop_value($type, $depth) }),
    )->();
}

sub divide {
    my ($self, $type, $depth) = @_;
    my $c = $self->{c};
    $self->expr($type, $depth);
    $self->expr($type, $depth);
    if ($self->chance(85)) {
        $c->op($type eq "I" ? "iconst_1" : "lconst_1");
        $c->op($letter{$type} . "or");
    }
    $c->op($letter{$type} . $self->pick("div", "rem"));
}

sub compare {
    my ($self, $depth) = @_;
    my $type = $self->pick(qw(J F D));
    $self->expr($type, $depth);
    $self->expr($type, $depth);
    $self->{c}->op({J => ["lcmp"], F => ["fcmpl", "fcmpg"], D => ["dcmpl", "dcmpg"]}->{$type}[$type eq "J" ? 0 : $self->below(2)]);
}

sub element {
    my ($self, $type, $depth) = @_;
    my $array = $type eq "I" ? $self->pick("[I", "[B", "[S", "[C", "[Z") : "[$type";
    $self->expr($array, $depth);
    $self->index_expr;
    $self->{c}->op($element_op{substr $array, 1} . "aload");
}

sub field {
    my ($self, $type, $depth) = @_;
    my @f = grep { $_->{type} eq $type || ($type eq "I" && $_->{type} =~ /^[BSCZ]$/) } @{$self->{fields}};
    my $f = @f ? $self->pick(@f) : return $self->leaf($type);
    if ($f->{static}) {
        return $self->leaf($type) unless $type =~ /^[IJFD]$/;
        return $self->{c}->access("getstatic", $f->{owner}, $f->{name}, $descriptor{$f->{type}});
    }
    $self->object_of($f->{owner}, $depth);
    $self->{c}->access("getfield", $f->{owner}, $f->{name}, $descriptor{$f->{type}});
}

sub ternary {
    my ($self, $type, $depth) = @_;
    my $c = $self->{c};
    my ($else, $end) = ($c->label, $c->label);
    $self->condition($else, $depth - 1);
    my $before = $c->{depth};
    $self->expr($type, $depth);
    $self->jump($end);
    $c->bind($else);
    $c->{depth} = $before;
    $self->expr($type, $depth);
    $c->bind($end);
}

sub switch_value {
    my ($self, $type, $depth) = @_;
    my $c = $self->{c};
    my ($default, $end) = ($c->label, $c->label);
    my @labels = map { $c->label } 1 .. 3;
    $self->expr("I", $depth);
    $c->op("iconst_3");
    $c->op("iand");
    $c->tableswitch($default, 0, @labels);
    my $before = $c->{depth};
    for my $label (@labels, $default) {
        $c->{depth} = $before;
        $c->bind($label);
        $self->leaf($type);
        $self->jump($end) if $label != $default;
    }
    $c->bind($end);
}

# A loop while values lie on the stack below it, and one on its own stack.
sub loop_value {
    my ($self, $type, $depth) = @_;
    my $c = $self->{c};
    my $head = $c->label;
    my $counter = $self->{next_local}++;
    $self->expr($type, $depth);
    $c->op("bipush", 2 + $self->below(30));
    $c->local("istore", $counter, 1);
    $c->bind($head);
    $self->leaf($type);
    $c->op($self->pick(@{$binary{$type}}));
    $c->local("iinc", $counter, 1, -1);
    $c->local("iload", $counter, 0);
    $c->op("ifgt", $head);
}

# A slot that is a variable of one type now and was one of another before.
sub scratch {
    my ($self, $type, $depth) = @_;
    my $slot = $self->{scratch} //= do { $self->{next_local} += 2; $self->{next_local} - 2 };
    my $other = $self->pick(@number, "A");
    $self->leaf($other);
    $self->store($other, $slot);
    $self->load($other, $slot);
    $self->{c}->op($other =~ /[JD]/ ? "pop2" : "pop");
    $self->expr($type, $depth);
    $self->{c}->local($letter{$type} . "store", $slot, 1);
    $self->{c}->local($letter{$type} . "load", $slot, 0);
}

# The dup family, in all its forms, reduced to one value again.
sub shuffle {
    my ($self, $type, $depth) = @_;
    my $c = $self->{c};
    my $add = sub { $c->op($letter{$_[0]} . $self->pick("add", "sub")) };
    my $e = sub { $self->expr($_[0], $depth) };
    my $to = sub { my ($from, $into) = @_; $c->op("$letter{$from}2$letter{$into}") if $from ne $into };
    my @forms;
    if ($type =~ /[IF]/) {
        my $other = $type eq "I" ? "F" : "I";
        @forms = (
            sub { $e->($type); $c->op("dup"); $add->($type) },
            sub { $e->($type); $e->($type); $c->op("swap"); $add->($type) },
            sub { $e->($other); $e->($type); $c->op("swap"); $to->($other, $type); $add->($type) },
            sub { $e->($type); $e->($type); $c->op("dup_x1"); $add->($type); $add->($type) },
            sub { $e->($type); $e->($type); $e->($type); $c->op("dup_x2"); $add->($type) for 1 .. 3 },
            sub { $e->("J"); $e->($type); $c->op("dup_x2"); $c->op("pop"); $to->("J", $type); $add->($type) },
            sub { $e->($type); $e->($type); $c->op("dup2"); $add->($type) for 1 .. 3 },
            sub { $e->($type); $e->($type); $e->($type); $c->op("dup2_x1"); $add->($type) for 1 .. 4 },
            sub { $e->($type) for 1 .. 4; $c->op("dup2_x2"); $add->($type) for 1 .. 5 },
            sub { $e->("D"); $e->($type); $e->($type); $c->op("dup2_x2"); $add->($type); $c->op("pop"); $to->("D", $type); $add->($type); $add->($type) },
            sub { $e->($type); $e->($type); $e->("A"); $c->op("pop"); $c->op("pop") },
            sub { $e->($type); $e->($type); $e->("A"); $c->op("pop2") },
        );
    } else {
        @forms = (
            sub { $e->($type); $c->op("dup2"); $add->($type) },
            sub { $e->("I"); $e->($type); $c->op("dup2_x1"); $c->op("pop2"); $to->("I", $type); $add->($type) },
            sub { $e->("I"); $e->("I"); $e->($type); $c->op("dup2_x2"); $c->op("pop2"); $c->op("iadd"); $to->("I", $type); $add->($type) },
            sub { $e->($type); $e->($type); $c->op("dup2_x2"); $add->($type); $add->($type) },
            sub { $e->($type); $e->($type); $c->op("pop2") },
        );
    }
    $self->pick(@forms)->();
}

my @intrinsics = (
    ["java/lang/Math", "abs", "I"], ["java/lang/Math", "abs", "J"], ["java/lang/Math", "abs", "F"], ["java/lang/Math", "abs", "D"],
    ["java/lang/Math", "max", "I", 2], ["java/lang/Math", "min", "I", 2], ["java/lang/Math", "max", "J", 2], ["java/lang/Math", "min", "J", 2],
    ["java/lang/Math", "max", "F", 2], ["java/lang/Math", "min", "F", 2], ["java/lang/Math", "max", "D", 2], ["java/lang/Math", "min", "D", 2],
    ["java/lang/Math", "sqrt", "D"], ["java/lang/Math", "floor", "D"], ["java/lang/Math", "ceil", "D"], ["java/lang/Math", "rint", "D"],
    ["java/lang/Integer", "bitCount", "I"], ["java/lang/Integer", "reverse", "I"], ["java/lang/Integer", "numberOfLeadingZeros", "I"],
    ["java/lang/Integer", "numberOfTrailingZeros", "I"], ["java/lang/Integer", "highestOneBit", "I"], ["java/lang/Integer", "signum", "I"],
    ["java/lang/Integer", "reverseBytes", "I"], ["java/lang/Integer", "rotateLeft", "I", 2], ["java/lang/Integer", "compare", "I", 2],
    ["java/lang/Long", "reverse", "J"], ["java/lang/Long", "highestOneBit", "J"], ["java/lang/Long", "reverseBytes", "J"],
    ["java/lang/Math", "floorMod", "I", 2], ["java/lang/Math", "addExact", "I", 2], ["java/lang/Math", "multiplyHigh", "J", 2],
);

sub intrinsic {
    my ($self, $type, $depth) = @_;
    my $i = $self->pick(grep { $_->[2] eq $type } @intrinsics);
    my $n = $i->[3] || 1;
    $self->expr($type, $depth) for 1 .. $n;
    if ($i->[1] eq "floorMod") { # mostly not by zero
        $self->{c}->op("iconst_1");
        $self->{c}->op("ior");
    }
    $self->{c}->call("invokestatic", $i->[0], $i->[1], "(" . $type x $n . ")$type");
}

sub string_int {
    my ($self, $depth) = @_;
    my $c = $self->{c};
    my $s = "java/lang/String";
    $self->expr("T", $depth);
    $self->choose(
        30, sub { $c->call("invokevirtual", $s, "length", "()I") },
        20, sub { $c->call("invokevirtual", $s, "hashCode", "()I") },
        20, sub { $self->expr("T", $depth); $c->call("invokevirtual", $s, "equals", "(Ljava/lang/Object;)Z") },
        15, sub { $self->expr("T", $depth); $c->call("invokevirtual", $s, "compareTo", "(Ljava/lang/String;)I") },
        15, sub { $self->index_expr; $c->call("invokevirtual", $s, "charAt", "(I)C") },
    )->();
}

sub reference {
    my ($self, $type, $depth) = @_;
    my $c = $self->{c};
    if ($type eq "O") {
        return $self->expr($self->pick("A", "T", "[I", "[A"), $depth);
    }
    if ($type eq "T") {
        return $self->choose(50, sub { $self->leaf("T") },
            25, sub { $self->expr("I", $depth); $c->call("invokestatic", "java/lang/String", "valueOf", "(I)Ljava/lang/String;") },
            25, sub { $self->{straight} ? $self->concatenation($depth) : $self->ternary("T", $depth) })->();
    }
    $self->choose(
        $type eq "A" ? (35, sub { $self->new_object($self->pick(@classes), $depth) },
            15, sub { $self->expr("[A", $depth); $self->index_expr; $c->op("aaload"); $self->unless_null("A") }) : (20, sub { $self->constant($type) }),
        $self->{straight} ? () : (15, sub { $self->ternary($type, $depth) }),
        10, sub { $self->field($type, $depth); $self->unless_null($type) },
        10, sub { my $m = $self->{params_only} ? undef : $self->callee($type); $m ? ($self->call($m, $depth), $self->unless_null($type)) : $self->leaf($type) },
        4, sub { # a cast that may fail
            $self->expr("O", $depth);
            my $ok = $c->label;
            if (!$self->{straight} && $self->chance(80)) {
                $c->op("dup");
                $c->op("instanceof", $self->class_index($class{$type} || $type));
                $c->op("ifne", $ok);
                $c->op("pop");
                $self->constant($type);
                $c->bind($ok);
            }
            $c->op("checkcast", $self->class_index($class{$type} || $type));
        },
        25, sub { $self->leaf($type) },
    )->();
}

# Nearly always puts something in the place of null.
sub unless_null {
    my ($self, $type) = @_;
    return if $self->{straight} || $self->chance(4);
    my $c = $self->{c};
    my $ok = $c->label;
    $c->op("dup");
    $c->op("ifnonnull", $ok);
    $c->op("pop");
    $self->constant($type);
    $c->bind($ok);
}

# ---- What bootstrap methods link: class D ----------------------------------------------------------------------------

# Methods of Dynamic by result: what a call site, a method handle or a lambda expression may lead to.
my %targets = (
    I => [["mixI", "IJ"], ["mixI", "DFI"], ["shiftI", "II"]],
    J => [["mixJ", "JDO"], ["shiftJ", "JI"], ["nineJ", "IJIJIJIJI"]],
    F => [["mixF", "FI"], ["mixF", "AF"]],
    D => [["mixD", "DDDDDDDDDD"], ["mixD", "IJFDT"], ["noneD", ""]],
);

sub target_type {
    my ($arguments, $result) = @_;
    return "(" . join("", map { $descriptor{$_} } split //, $arguments =~ s/A/O/gr) . ")" . $descriptor{$result};
}

# A row of D's bootstrap methods.
sub bootstrap {
    my ($self, $owner, $name, $type, @more) = @_;
    my $file = $self->{c}{file};
    my $head = "Ljava/lang/invoke/MethodHandles\$Lookup;Ljava/lang/String;";
    return $file->bootstrap($file->method_handle(6, $owner, $name, "($head$type"), @more);
}

my $site = "Ljava/lang/invoke/CallSite;";
my $handle = "Ljava/lang/invoke/MethodHandle;";
my $method_type = "Ljava/lang/invoke/MethodType;";

sub dynamic_value {
    my ($self, $type, $depth) = @_;
    my $c = $self->{c};
    my $file = $c->{file};
    my ($name, $arguments) = @{$self->pick(@{$targets{$type}})};
    my $t = target_type($arguments, $type);
    $self->choose(
        40, sub { # a call site that stays, or one that is given other targets as the program runs
            $self->expr($_, $depth) for split //, $arguments;
            my $row = $self->bootstrap("Dynamic", $self->pick("constantSite", "mutableSite"), "$method_type)$site");
            $c->dynamic_call($row, $name, $t);
        },
        20, sub { # a method handle as a constant
            $c->op("ldc_w", $file->method_handle(6, "Dynamic", $name, $t));
            $c->adjust(1);
            $self->expr($_, $depth) for split //, $arguments;
            $c->call("invokevirtual", "java/lang/invoke/MethodHandle", "invokeExact", $t);
        },
        # A constant that a method makes. No long or double: a JDK's messages of null pointers take it for one cell.
        $type =~ /^[IF]$/ ? (20, sub {
            my $row = $self->bootstrap("Dynamic", "constant", "Ljava/lang/Class;I)Ljava/lang/Object;", $file->integer($self->below(1000)));
            $c->op("ldc_w", $file->dynamic(17, $row, "constant", $type));
            $c->adjust(1);
        }) : (),
        $type =~ /^[IJD]$/ ? (20, sub { $self->lambda($type, $depth) }) : (),
    )->();
}

my %operator = (I => "Int", J => "Long", D => "Double");

# A lambda expression of two operands, of which it may have captured a third.
sub lambda {
    my ($self, $type, $depth) = @_;
    my $c = $self->{c};
    my $file = $c->{file};
    my $interface = "java/util/function/$operator{$type}BinaryOperator";
    my $captured = $self->pick("", $type, "O");
    my $row = $self->bootstrap("java/lang/invoke/LambdaMetafactory", "metafactory", "$method_type$method_type$handle$method_type)$site",
        $file->method_type("($type$type)$type"), $file->method_handle(6, "Dynamic", "lambda", "(" . ($descriptor{$captured} || "") . "$type$type)$type"),
        $file->method_type("($type$type)$type"));
    $self->expr($captured, $depth) if $captured ne "";
    $c->dynamic_call($row, "applyAs$operator{$type}", "(" . ($descriptor{$captured} || "") . ")L$interface;");
    $self->expr($type, $depth) for 1 .. 2;
    $c->call("invokeinterface", $interface, "applyAs$operator{$type}", "($type$type)$type");
}

sub concatenation {
    my ($self, $depth) = @_;
    my $c = $self->{c};
    my @types = map { $self->pick(qw(I J F D T)) } 1 .. 1 + $self->below(4);
    my $row = $self->bootstrap("java/lang/invoke/StringConcatFactory", "makeConcatWithConstants", "${method_type}Ljava/lang/String;[Ljava/lang/Object;)$site",
        $c->{file}->string(join $self->pick("", "-", "ab"), ("\x01") x @types));
    $self->expr($_, 0) for @types;
    $c->dynamic_call($row, "makeConcatWithConstants", "(" . join("", map { $descriptor{$_} } @types) . ")Ljava/lang/String;");
}

sub dynamic_statement {
    my ($self) = @_;
    my $type = $self->pick(@number, "T");
    $type eq "T" ? $self->concatenation(1) : $self->dynamic_value($type, 1);
    $self->add_to_digest($self->{c}, $type);
}

1;
