class yield { }
