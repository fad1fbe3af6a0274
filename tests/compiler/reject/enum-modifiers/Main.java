abstract enum E { A }
final enum F { B }

