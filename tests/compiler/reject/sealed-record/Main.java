sealed record Main() {}
