class record { }
